"""Invented places, services and activities of the youth-help site (jens); columns as in `data_online`."""

SERVICES = """
jens-h|JENS Heerlen|Bekkerweg 2|6417|Heerlen;Hulp bij opgroeien|Ouders;Jongeren|tel=jens dom=jenshelpt.nl noweb
jens-l|JENS Landgraaf|Hoofdstraat 112|6371|Landgraaf;Hulp bij opgroeien|Ouders;Jongeren|tel=jens dom=jenshelpt.nl noweb
jens-v|JENS Voerendaal|Kerkplein 30|6367|Voerendaal;Hulp bij opgroeien|Ouders;Jongeren|tel=jens dom=jenshelpt.nl noweb
levelup|Level Up Vrieheide|Pijperstraat 5|6414|Heerlen;Jongerenwerk|Jongeren|person
wiekslag|B.H. De Wiekslag|Ganzeweide 48|6413|Heerlen;Ontmoeten|Gezinnen|
jgz|Consultatiebureau Hoensbroek (JGZ)|J. Bernhardlaan 15|6432|Heerlen;Gezondheid|Ouders|88 bld=gezondh
jgz-c|Consultatiebureau Heerlen-Centrum|Akerstraat 28|6411|Heerlen;Gezondheid|Ouders|tel=jgz 88 dom=jgzparkstad.nl
jgz-l|Consultatiebureau Landgraaf|Kerkberg 6|6374|Landgraaf;Gezondheid|Ouders|tel=jgz 88 dom=jgzparkstad.nl
home|Home Start Parkstad Limburg|Akerstraat-Noord 186|6431|Heerlen;Opvoeden|Ouders|
opvoed|De Opvoedpoli|Deken Nicolayestraat 22-24|6411|Heerlen;Opvoeden|Ouders|
speeltuin|Speeltuin 't Eikske|Schinkelstr. 60|6411|Heerlen;Vrije tijd|Gezinnen|
mantel|Jonge mantelzorgers (Steunpunt Mantelzorg)|Akerstr. 150|6417|Heerlen;Mantelzorg|Jongeren|
scouting|Scouting Tarcisius|Bokstraat 70|6413|Heerlen;Vrije tijd|Jongeren|
schuld|Schuldhulpmaatje|Benzenraderwg 41|6411|Heerlen;Geld|Jongeren|noemail
kompas-j|Kompas Jeugd|Kruisstraat 42|6411|Heerlen;Psychische hulp|Jongeren|
inloop-g|GGZ-inloop de Brug|Ruys de Beerenbroucklaan 15|6417|Heerlen;Psychische hulp|Jongeren|
bt-centrum|Buurtteam Heerlen Centrum|Putgraaf 3|6411|Heerlen;Hulp bij opgroeien|Ouders|tel=buurtteam dom=buurtteamsheerlerland.nl
gezinsh|Gezinshuis De Linde|Heigank 3|6374|Landgraaf;Wonen|Jongeren|
kamers|Kamers met Kansen Heerlen|Meezenbroekerweg 14|6415|Heerlen;Wonen|Jongeren|
schoolm|Schoolmaatschappelijk werk Noord|Kampstraat 60|6413|Heerlen;School|Jongeren|bld=bt-noord
leerpl|Bureau Leerplicht Parkstad|Geleenstraat 25|6411|Heerlen;School|Ouders|
taal|Taalhuis (Voor- en vroegschools)|Raadhuispl. 24|6411|Heerlen;School|Ouders|bld=bieb tel=bieb dom=bibliotheekcorio.nl
logo|Logopedie Praatpaal|Heerlerbaan 44|6418|Heerlen;Gezondheid|Ouders|private
speltherapie|Praktijk voor speltherapie Bloei|Valkenburgerweg 18|6419|Heerlen;Psychische hulp|Ouders|06 person
veilig|Veilig Thuis Parkstad|Het Overloon 2|6411|Heerlen;Veiligheid|Iedereen|nohours
rouw|Stichting Rouwcafé Jong|Tempsplein 19|6411|Heerlen;Psychische hulp|Jongeren|noweb
bt-hoens|Buurtteam Hoensbroek e.o.|Markt 14|6431|Heerlen;Hulp bij opgroeien|Ouders|tel=buurtteam dom=buurtteamsheerlerland.nl
verslaaf|Preventie verslaving jeugd|Kloosterkensweg 8|6419|Heerlen;Verslaving|Jongeren|88
knip|Knipkamer kinderkapper prikkelarm|Hoofdstraat 61|6431|Heerlen;Vrije tijd|Gezinnen|06
kinderb|Kinderboerderij De Molenhoeve|Caumermolenweg 7|6417|Heerlen;Vrije tijd|Gezinnen|
ruilw|Kinderkledingruil Voerendaal|Furthstraat 12|6367|Voerendaal;Geld|Gezinnen|private
jc-voer|Jeugdhonk De Borenburg|Kerkstraat 22|6367|Voerendaal;Jongerenwerk|Jongeren|
jc-land|Jongerenpunt Landgraaf|Streeperstraat 62|6371|Landgraaf;Jongerenwerk|Jongeren|
taalk|Voorleesexpress Corio|Raadhuisplein 24|6411|Heerlen;Opvoeden|Ouders|bld=bieb tel=bieb
lhbti|Regenbooghuis Parkstad|Dautzenbergstraat 12-14|6411|Heerlen;Ontmoeten|Jongeren|
autism|Autipunt Zuid-Limburg|Nieuw Eyckholt 300|6419|Heerlen;Psychische hulp|Ouders|
babyh|Babyhuisje Molenberg|Dr. Schaepmanplein 5|6416|Heerlen;Opvoeden|Ouders|
voedsel|Stg. Voedselbank de Schuur|Beitel 94|6422|Heerlen;Geld|Gezinnen|noemail
"""

ACTIVITIES = """
a-gam|Gamenight Level Up|levelup|Level Up Vrieheide|vr 19:00 22:00|Heerlen;Jongerenwerk|Jongeren|
a-triple|Oudercursus Positief Opvoeden|jens-h|JENS Heerlen|+11 19:30 21:30|Heerlen;Opvoeden|Ouders|
a-baby|Babymassage|babyh|Babyhuisje Molenberg|wo 10:00 11:00|Heerlen;Opvoeden|Ouders|
a-kies|KIES-groep voor kinderen van gescheiden ouders|jens-l|JENS Landgraaf|+18 15:30 16:30|Landgraaf;Scheiding|Jongeren|
a-rouw|Rouwcafé voor jongeren|rouw|Stichting Rouwcafé Jong|1e do 19:00 21:00|Heerlen;Psychische hulp|Jongeren|private
a-jmz|Uitje jonge mantelzorgers|kinderb|Steunpunt Mantelzorg|+25 13:00 16:30|Heerlen;Mantelzorg|Jongeren|
a-weer|Weerbaarheidstraining Rots & Water|wiekslag|JENS Heerlen|ma 16:00 17:00|Heerlen;School|Jongeren|
"""
