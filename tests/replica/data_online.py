# ruff: noqa: E501 - long lines are table rows, kept whole
"""Invented organisations, activities and vacancies of the neighbourhood platform (heerlenonline), `|`-separated.

Organisations: entity | name | address | pc4 | themes | target groups | flags.
Activities: entity | name | entity of the venue | organiser | when | themes | target groups | flags.
Vacancies: entity | title | entity of the organiser | themes | target groups | flags.
"""

ORGANISATIONS = """
wiekslag|Buurthuis De Wiekslag|Ganzeweide 48|6413|Ontmoeten;Cursussen|Iedereen|
zonnehof|Gemeenschapshuis Zonnehof|Limburgiastraat 31|6415|Ontmoeten;Maaltijden|Iedereen;Ouderen|
bt-centrum|Sociaal Buurtteam Heerlen-Centrum|Putgraaf 3|6411|Zorg en gezondheid;Geldzaken|Iedereen|tel=buurtteam dom=buurtteamsheerlerland.nl
bt-noord|Sociaal Buurtteam Heerlerheide|Kampstraat 60|6413|Zorg en gezondheid;Geldzaken|Iedereen|tel=buurtteam dom=buurtteamsheerlerland.nl
bt-hoens|Sociaal Buurtteam Hoensbroek|Markt 14|6431|Zorg en gezondheid;Geldzaken|Iedereen|tel=buurtteam dom=buurtteamsheerlerland.nl
bt-zuid|Sociaal Buurtteam Heerlerbaan|Heerlerbaan 185|6418|Zorg en gezondheid;Geldzaken|Iedereen|tel=buurtteam dom=buurtteamsheerlerland.nl
buurtpunt-m|Buurtpunt Molenberg|Voskuilenweg 131|6416|Ontmoeten|Iedereen|
buurtpunt-d|Buurtpunt Douve Weien|Caumerbeeklaan 20|6417|Ontmoeten|Iedereen|
zwartgoud-v|Stichting Vrienden van Museum Zwart Goud|Tempsplein 11|6411|Cultuur|Iedereen|dom=museumzwartgoud.nl nophone
zwartgoud|Stichting Mijnmuseum Zwart Goud (v/h Koempelhuis)|Dr. Poelsstr. 41|6411|Cultuur|Iedereen|bld=zwartgoud
theater|De Schakel Theater Heerlen|Burg. v. Grunsvenplein 122|6411|Cultuur|Iedereen|bld=schakel
bieb|Bibliotheek Corio Heerlen|Raadhuisplein 24|6411|Cultuur;Cursussen|Iedereen|
kringloop|Kringloop ’t 2e Leven Heerlen|Sittarderweg 88|6412|Wonen|Mensen met een laag inkomen|
wereldwinkel|Fair Trade Wereldwinkel|Dautzenbergstr. 30|6411|Bewonersinitiatief|Iedereen|
tafel|St. De Gedekte Tafel|Schaesbergerweg 112|6415|Maaltijden|Ouderen;Mensen met een laag inkomen|person
toon|SMK De Toonladder|Kasteellaan 61|6415|Cultuur;Cursussen|Iedereen|
levelup|Jongerencentrum Level-Up|Pijperstraat 5|6414|Jeugd en opvoeding|Jongeren|
kbo-h|KBO Sint Cornelius Heerlerheide|Kerkstraat 9|6413|Ontmoeten|Ouderen|gmail person
zijactief|ZijActief Welten-Benzenrade|Weltertuynstraat 55|6419|Ontmoeten|Vrouwen|person private
mantel|Steunpunt Mantelzorg Parkstad|Akerstraat 150|6417|Mantelzorg|Mantelzorgers|
voedsel|Voedselbank De Schuur|Beitel 94|6422|Maaltijden;Geldzaken|Mensen met een laag inkomen|
taal|Taalhuis Corio|Raadhuisplein 24|6411|Cursussen|Nieuwkomers|bld=bieb tel=bieb dom=bibliotheekcorio.nl
repair|Repair Café Molenberg|Voskuilenweg 131|6416|Bewonersinitiatief|Iedereen|bld=buurtpunt-m tel=buurtpunt-m noweb
harmonie-c|Harmonie St. Caecilia Heerlerbaan|Pappersjans 40|6418|Cultuur|Iedereen|private
harmonie-h|Kon. Harmonie St. Caecilia Hoensbroek|Nieuwstraat 27|6431|Cultuur|Iedereen|private
koor|Koempelkoor Glück Auf|-||Cultuur|Iedereen|private nophone
tuin|Volkstuinvereniging De Groene Vingers|Wijngaardsweg 12|6433|Wonen;Bewonersinitiatief|Iedereen|private 06
vluchteling|VluchtelingenWerk Parkstad – locatie Heerlen|Klompstraat 20-22|6411|Wonen|Nieuwkomers|88
schuld|SchuldHulpMaatje Heerlen|Benzenraderweg 41|6411|Geldzaken|Iedereen|
kompas|Inloophuis Het Kompas|Kruisstraat 40|6411|Zorg en gezondheid|Mensen met een beperking|
sporthal-h|Sporthal De Hazelaar|Hazelaarstraat 2|6414|Sport en bewegen|Iedereen|
vvdesch|v.v. De Schachtjongens|Jeugrubbenweg 8|6414|Sport en bewegen|Jongeren|far person
tcdouve|Tennisver. Douve Weien|Bekkerweg 99|6417|Sport en bewegen|Iedereen|
judo|Judoclub Bushi-Do|Frans Halsstraat 30|6415|Sport en bewegen|Jongeren|private
seniorgym|GymClub Fit & Vitaal 55+|Corisbergweg 100|6418|Sport en bewegen|Ouderen|
scouting|Scouting St. Tarcisius|Bokstraat 70|6413|Jeugd en opvoeding|Jongeren|
speeltuin|Speeltuinvereniging ‘t Eikske|Schinkelstraat 60|6411|Jeugd en opvoeding|Gezinnen|
jgz|Consultatiebureau Hoensbroek|Juliana Bernhardlaan 15|6432|Zorg en gezondheid;Jeugd en opvoeding|Gezinnen|88 bld=gezondh
home|Home-Start Parkstad|Akerstraat Noord 186|6431|Jeugd en opvoeding|Gezinnen|
opvoed|Opvoedpoli Heerlen|Deken Nicolayestr. 22|6411|Jeugd en opvoeding|Gezinnen|
inloop-g|Inloop GGZ De Brug|Ruys de Beerenbroucklaan 15|6417|Zorg en gezondheid|Mensen met een beperking|
vervoer|Wijkbus Heerlen-Zuid|Peter Schunckstraat 415|6418|Vervoer|Ouderen|noweb
atlet|AV Achilles-Corio (thans: Corio Runners)|Weltertuynstr. 101|6419|Sport en bewegen|Iedereen|
wandel|Wandelsportvereniging De Trekvogels Heerlerheide|Passart 16|6413|Sport en bewegen|Ouderen|far private
g-sport|Stichting G-Sport Parkstad e.o.|Varenstraat 7|6417|Sport en bewegen|Mensen met een beperking|bld=basket
vvbaan|VV Heerlerbaan'58 (secretariaat)|Bautscherweg 31|6418|Sport en bewegen|Jongeren|far private
kompas|Het Kompas (inloophuis)|Kruisstr. 40|6411|Ontmoeten|Iedereen|noweb nosum
"""

ACTIVITIES = """
a-koffie|Koffie-inloop De Wiekslag|wiekslag|Buurthuis De Wiekslag|di 09:30 11:30|Ontmoeten|Iedereen|
a-eten|Samen eten in Zonnehof|zonnehof|Gemeenschapshuis Zonnehof|do 17:30 19:30|Maaltijden|Ouderen|
a-taal|Taalcafé|bieb|Taalhuis Corio|wo 13:30 15:00|Cursussen|Nieuwkomers|
a-repair|Repair Café|buurtpunt-m|Repair Café Molenberg|1e za 10:00 13:00|Bewonersinitiatief|Iedereen|
a-walk|Wandelgroep Douve Weien|buurtpunt-d|Buurtpunt Douve Weien|ma 10:00 11:30|Sport en bewegen|Ouderen|
a-lezing|Lezing: leven boven de mijn|zwartgoud|Stichting Vrienden van Museum Zwart Goud|+9 19:30 21:30|Cultuur|Iedereen|
a-concert|Voorjaarsconcert harmonie St. Caecilia|zonnehof|Harmonie St. Caecilia Heerlerbaan|+16 20:00 22:15|Cultuur|Iedereen|private
a-kinder|Knutselmiddag voor kinderen|speeltuin|Speeltuinvereniging 't Eikske|wo 14:00 16:00|Jeugd en opvoeding|Gezinnen|
a-mantel|Mantelzorgcafé|mantel|Steunpunt Mantelzorg Parkstad|2w vr 13:30 15:30|Mantelzorg|Mantelzorgers|
a-geld|Spreekuur geldzaken|bt-centrum|Sociaal Buurtteam Heerlen-Centrum|do 09:00 12:00|Geldzaken|Iedereen|
a-bingo|Bingo-avond KBO|wiekslag|KBO Sint Cornelius Heerlerheide|+5 19:00 -|Ontmoeten|Ouderen|person
a-yoga|Stoelyoga 60+|wiekslag|GymClub Fit & Vitaal 55+|vr 10:00 11:00|Sport en bewegen|Ouderen|
a-valpr|Cursus Vallen Verleden Tijd|sporthal-h|GymClub Fit & Vitaal 55+|ma 13:00 14:30|Sport en bewegen;Cursussen|Ouderen|
a-samen|Samen Sportief Heerlen-Noord|sporthal-h|Buurtteams Heerlen|wo 18:30 20:00|Sport en bewegen|Iedereen|
a-gam|Game night|levelup|Level Up|vr 19:00 22:00|Jeugd en opvoeding|Jongeren|
a-rom|Rommelmarkt Molenberg|buurtpunt-m|Buurtvereniging Molenberg|+20 09:00 15:00|Ontmoeten|Iedereen|private
a-tuin|Open dag volkstuinen|tuin|Volkstuinvereniging De Groene Vingers|+12 11:00 16:00|Wonen|Iedereen|
a-wandel|Buurtwandeling met fysiotherapeut|-|Buurtpunt Molenberg|+2 14:00 15:00|Sport en bewegen|Iedereen|
a-film|Filmmiddag voor senioren|zonnehof|ZijActief|1e di 14:00 16:30|Cultuur|Ouderen|
"""

VACANCIES = """
v-gast|Gastvrouw of gastheer gezocht|wiekslag|Ontmoeten|Vrijwilligers|
v-chauf|Chauffeur wijkbus|vervoer|Vervoer|Vrijwilligers|person
v-kok|Kookvrijwilliger buurtrestaurant|tafel|Maaltijden|Vrijwilligers|
v-taal|Taalmaatje voor nieuwkomers|taal|Cursussen|Vrijwilligers|
v-maat|Maatje bij geldzorgen|schuld|Geldzaken|Vrijwilligers|
v-voed|Magazijnhulp voedselbank|voedsel|Maaltijden|Vrijwilligers|
v-train|Jeugdtrainer O10|vvdesch|Sport en bewegen|Vrijwilligers|private
v-best|Penningmeester (m/v/x)|speeltuin|Jeugd en opvoeding|Vrijwilligers|
v-bieb|Voorlezer aan huis|bieb|Cultuur|Vrijwilligers|
v-mus|Suppoost in het mijnmuseum|zwartgoud|Cultuur|Vrijwilligers|
v-home|Vrijwilliger gezinsondersteuning|home|Jeugd en opvoeding|Vrijwilligers|
v-scout|Leiding welpen|scouting|Jeugd en opvoeding|Vrijwilligers|private
"""
