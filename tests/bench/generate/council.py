#!/usr/bin/env python3
"""Seeded world of synthetic Dutch listings (clubs, care, shops, schools, churches ...) drawn from seven
imaginary directories of one region, with the truth.  python council.py --n N --seed S --out FILE.csv"""
import argparse, csv, math, random, re, unicodedata
# ------------------------------------------------------------------ shares one may turn
LISTINGS = [(1, .630), (2, .215), (3, .085), (4, .042), (5, .020), (6, .008)]      # listings a thing, mean ~1.63
SCENES = {          # scenes drawn for a municipality (a scene makes one or several things)
    'plain': 70.0, 'branch': 3.6, 'chain': 2.6, 'building': 2.6, 'satellite': 5.8, 'namesake': 4.2, 'successor': 2.6,
    'practice': 2.6, 'family': 3.0, 'groups': 2.8, 'departments': 0.6, 'activity': 2.2}
P_MUT = 0.62        # chance that a listing of a thing with several listings carries a disturbance
P_MUT_SINGLE = 0.22
P_SECOND = 0.22     # chance of a second disturbance
P_REPAIR = 0.20     # chance that a listing sharing nothing with the rest gets a contact in common
MUTS = {            # disturbances of a listing ("same thing, does not look alike"); one that does not apply is drawn again
    'secretary_home': 9, 'moved': 4, 'renamed': 4.5, 'acronym': 10, 'abbreviation': 7, 'trade_legal': 6.5, 'translated': 6,
    'typo': 6.5, 'truncated': 10, 'tagline': 4, 'town_in_name': 5, 'town_out': 9, 'old_name_brackets': 4.5, 'head_dropped': 8.5, 'head_synonym': 9, 'variant': 10, 'postbus': 3, 'chair_mobile': 3.8, 'personal_email': 3.8, 'facebook': 3.2,
    'wrong_postcode': 3, 'phone_typo': 3, 'housenr_typo': 1.6, 'geocode_off': 7, 'old_phone': 1.5, 'city_is_municipality': 3}
SHOWN = dict(phone_typo='phone', old_phone='phone', chair_mobile='phone', personal_email='email', facebook='website', wrong_postcode='postcode',
             housenr_typo='address', postbus='address', moved='address', secretary_home='address', geocode_off='lat', city_is_municipality='city')
OPAQUE = ('renamed', 'acronym', 'trade_legal')                  # names a reader cannot trace back without a contact
NAMEMUT = OPAQUE + ('abbreviation', 'translated', 'typo', 'truncated', 'tagline', 'town_in_name', 'town_out',
                    'old_name_brackets', 'head_dropped', 'head_synonym', 'variant')
FRAGILE_OK = ('abbreviation', 'typo', 'variant', 'head_synonym', 'tagline', 'town_in_name')  # look-alikes: only mild name changes
PER_MUNI = 2000
# directory: weight, phone, email, web, geo, postcode, street, city, stale, phone format, caps, street abbr, pc style, legal, town in name
DIRS = {
    'gemeentegids': (22, .76, .58, .67, .38, .84, .90, .97, .06, 'dash', '', .05, 'space', .25, .06),
    'zorgwijzer':   (15, .79, .59, .69, .42, .89, .93, .97, .06, 'paren', '', .00, 'space', .50, .10),
    'handelsgids':  (17, .64, .42, .52, .44, .90, .96, .98, .10, 'plain', 'UP', .40, 'tight', .80, .02),
    'dorpskrant':   (12, .72, .50, .53, .31, .61, .80, .93, .08, 'spaced', '', .20, 'lower', .04, .12),
    'buurtkaart':   (16, .58, .42, .69, .60, .74, .86, .90, .05, 'intl', '', .00, 'tight', .03, .03),
    'clubregister': (14, .60, .60, .60, .33, .82, .84, .96, .10, 'blank', 'Title', .10, 'space', .55, .15),
    'telefoonboek': (10, .80, .41, .51, .36, .70, .92, .97, .15, 'dots', 'Comma', .60, 'dots', .06, .05)}
BOOST = {'zorgwijzer': ('care', 'health', 'welfare'), 'clubregister': ('club', 'church', 'charity', 'culture'),
         'handelsgids': ('shop', 'biz', 'horeca')}
# ------------------------------------------------------------------ words
DE = """Schepel Roede Vaam Spint Dreumes Boegspriet Roef Kluiver Helmstok Kajuit Plecht Kombuis Gaffel Wimpel Spant Giek Goudreinet Notarisappel Sterappel Bellefleur Kweepeer Mispel Dravik Moerasspirea Kalmoes Lisdodde Dotterbloem Koekoeksbloem Ratelaar Smeerwortel Kattenstaart Lamsoor Hondsdraf Vlier Meidoorn Sleedoorn Gagel Hazelaar Kardinaalsmuts Tureluur Kievit Grutto Wulp Kluut Plevier Putter Kwikstaart Roerdomp Karekiet Wielewaal Kneu
Scholekster Visdief Rietgors Goudhaan Ortolaan Sijs Steenuil Reiger Meerkoet Dissel Dorsvlegel Zeis Blaasbalg Beitel Passer Weefspoel Haspel Boterkarn Melkbus Kaaspers Stoof Klomp Lantaarn Haardplaat Kolk Sluis Wetering Boezem Kreek Kwelder Priel Vloedlijn Peilschaal Terp Uiterwaard Dageraad Poolster Morgenster Windroos Weerhaan Regenboog Zonnewijzer Noorderzon IJsbloem Hagelsteen Hinkelbaan Knikker Bikkel Vlieger Draailier Trekzak
Triangel Stemvork Klaroen Bazuin Duiventil Tiendschuur Hooiberg Schaapskooi Stookhut Waag Lakenhal Rosmolen Klokkenstoel Kosterij Raadskelder Ganzenveer Inktpot Griffel Lei Leesplank Boekweit Gerstekorrel Haverkist Mosterdpot Stroopkan Suikerbiet Beschuitbus Koffiemolen Theestoof Kandijpot Peperbus Kroonsteen Spijkerkist Schavuit Zeemeermin Speelman Marskramer Tolgaarder Veerman Turfsteker Klepperman Lantaarnopsteker Rietdekker
Palingroker Dijkgraaf Schutter Vrijbuiter Snoek Zeelt Karper Otter Bunzing Hermelijn Egel Waterjuffer Libel Sprinkhaan Bijenkorf Hommel Kokkel Wulk Krukel Oesterbank Noordkromp Kiekendief Steltloper Sterrenwacht Kompasnaald Boussole Zandloper Slinger Gnomon Evenaar Meridiaan Kikkerkom Poldermol Kraaienpoot Ploegschaar Mattenklopper Wasknijper Tobbe Bleekweide Zeepkist Schommel Wip Rolluik Pauw Korenschoof Korenbloem Papaver Distel Brem
Vuurdoorn Esdoorn Ratelpopulier Knotwilg Zwarte_Els Beukelaar Linde Hulst Taxus Jeneverbes""".split()
HET = """Okshoofd Kinnetje Mutsje Anker Zwaard Dolboord Want Kamgras Bevertje Zwenkgras Veenpluis Pijpestrootje Haam Aambeeld Spinnewiel Wiel Gemaal Gors Slik Dijkhuis Wolkenveld Draaiorgel Cimbaal Bakhuis Veerhuis Tolhuis Schuitenhuis Kompas Sextant Loodje Schrijn Tabernakel Kruispunt Trefpunt Baken Vuurbaken Houtvlot Zeilschip Fluitschip Lichtschip Kantwerk Vlechtwerk Speldenkussen Naaldenhuisje Stokpaard Houten_Paard Hoefijzer Karrespoor
Wagenwiel Zandpad Jaagpad Kerkepad Hazenleger Ganzennest Zwaluwnest Otterhol Vossenhol Bijenvolk Vogelnest Kikkerdril Korhoen Waterhoen IJsvogeltje Roodborstje Winterkoninkje Puttertje Goudplevier Mosveld Heideveld Wilgenroosje Speenkruid Duizendblad Zilverschoon Madelief Ereprijs Vingerhoedskruid Lepelblad Kroos Riet Warnest Praathuis Achterom Voorhuis Weefgetouw Melkmeisje Molenrad""".split()
MODS = ['Oude', 'Gouden', 'Rode', 'Witte', 'Blauwe', 'Groene', 'Kleine', 'Vergulde', 'Bonte', 'Zilveren', 'Koperen', 'Nieuwe', 'Grauwe', 'Stille',
        'Halve', 'Vrolijke', 'Zwarte', 'Natte', 'Hoge', 'Lage', 'Dubbele', 'Laatste', 'Zuidelijke', 'Scheve']
CLUBN = """Nut_en_Vermaak Kunst_na_Arbeid Oefening_Baart_Kunst Wilskracht Volharding Eendracht Nooit_Gedacht Wie_Weet Steeds_Voorwaarts Ons_Genoegen Na_Lijden_Verblijden Door_Vriendschap_Sterk Altijd_Moedig Vlug_en_Lenig Hou_Moed Blijf_Jong Excelsior Concordia Crescendo Aurora Harmonie Euterpe Odeon Quick Sparta Olympia Hercules Achilles Rapiditas Victrix Fortuna Minerva Zeldzaam_Gezien Het_Vliegende_Wiel De_Lustige_Trappers De_Volle_Kegel
De_Rake_Worp De_Vrije_Slag De_Waterratten De_Zware_Keu De_Krijtjes De_Open_Hand De_Vrolijke_Noot Looft_den_Heer Cantate_Domino Con_Amore Jubilate Soli_Deo_Gloria Laus_Deo Vox_Humana Zang_Veredelt Toonkunst Advendo DOS DVO WIK OBK NEA SDS VIOS TOP ODIS KNA HHC DTS ZVV_Rap Trekvogels Zwaluwen Robur Velox Juventa Vitesse_70 Unitas Spirit Rust_Roest De_Bosduivels De_Dijkrakkers De_Polderlopers Wind_Tegen Voor_de_Wind Vlot_en_Veilig
Samen_Sterk Onderling_Genoegen Vriendenkring Denk_en_Zet De_Stille_Toren Pion_Vooruit Scherp_Gemikt Tell Wilhelm_Tell De_Roos Raak""".split()
SUR = """Aalbregtse Abbring Adriaanse Akkerhuis Alserda Antonides Baarda Bakelaar Balkema Barendrecht Benthem Bierma Blaauwgeers Boerboom Boogerd Boonstoppel Bosscha Braaksma Brinkhuis Bruggink Buitenhek Claassens Cnossen Coppoolse Daalderop Dekkinga Dijkwel Doeleman Donkersloot Dorreboom Draaijer Drenthen Duinkerken Eekhout Elzinga Engberts Faasse Feddema Fokkema Francke Geelhoed Geluk Gerbrandy Gideonse Goedegebuure Greveling Groeneveld
Haagsma Hamelink Harkema Havinga Heijboer Hekkert Hellinga Hengeveld Hiemstra Hofenk Hogenkamp Houtekamer Huijssoon Idsinga Imhof Jelgersma Joosse Kalkwiek Karreman Kettelarij Kingma Kloosterboer Knibbe Kodde Koppejan Korthals Kraaijeveld Krabbendam Kwekkeboom Lambregts Landheer Leeuwestein Leijdekkers Lindhout Lokker Luteijn Maljaars Mannak Meijaard Melse Minderhoud Moerdijk Mosselman Nagtegaal Nijboer Nooteboom Oggel Okkema
Oosterbroek Oreel Osinga Paardekooper Padmos Pennewaard Pieterse Plantinga Poelstra Polderman Pottelberg Priester Provoost Quist Raap Reijnhout Remijnse Riemersma Roelse Rotgans Ruitenburg Sandee Schipaanboord Schoonaard Schrijver Simonse Sinke Slabbekoorn Slotboom Snijdelaar Spaargaren Steketee Stroosnijder Suurmond Tanis Terpstra Tichelman Tolsma Traas Uitterhoeve Vader Veenhuis Verhage Verburgt Vermeulen Visscher Vogelaar Vreugdenhil
Wabeke Walhout Wartena Weststrate Wieringa Willemstein Wisse Wondergem Zandee Zijlmans Zoeteweij Zuidweg Özdemir Yıldırım Aydın Bouazza El_Amrani Benali Oukili Ramdin Jagroep Kartosen Pinas Sjamsoedin Lopulalan Tahitu Kowalczyk Nowak Wójcik Nguyen Haile de_Bruine de_Keijzer de_Ridder de_Waal den_Engelsman den_Hartigh van_Iwaarden van_Sabben van_Tilburgh van_Wouwe van_de_Kreeke van_der_Slikke van_der_Weele van_der_Maas van_den_Dries
van_'t_Westeinde van_Oorschot van_Hekke ten_Brummelaar ter_Horstink op_'t_Hof in_'t_Anker te_Nijenhuis""".split()
FIRST = """Adri Aleida Alwin Anneke Ayşe Baukje Berend Bram Carla Coby Corrie Daan Dilek Dirk Ebel Eefje Els Evert Fatima Femke Floor Freek Geesje Gerrit Gijs Hanneke Harm Hilde Ilse Imke Jaap Jantine Janneke Jelle Jorien Karin Kees Klaas Laura Leendert Lies Machiel Marga Marloes Mehmet Mieke Mohamed Nelleke Niels Noortje Okke Pien Pieter Quirijn Reina Rianne Roelof Saskia Sietse Sjaak Tanja Teun Tineke Trijntje Ubel Vera Wietske Willem Wouter
Xandra Yvonne Zeger""".split()
SAINT = ['Willibrordus', 'Nicolaas', 'Barbara', 'Odulphus', 'Lambertus', 'Werenfridus', 'Cunera', 'Pancratius', 'Antonius Abt', 'Lucia', 'Bavo',
         'Martinus', 'Agatha', 'Urbanus', 'Radboud', 'Ludger', 'Plechelmus', 'Walburgis', 'Laurentius', 'Gertrudis']
TPRE = 'Ooster Wester Noorder Zuider Nij Oud Hoog Laag Groot Klein Over Achter Binnen Buiten Lange Korte'.split()
TSTEM = """Ald Bram Buk Dalf Dom Eks Elk Fol Gars Gaast Grijp Haam Hend Hoed Ing Jell Kats Kerk Klink Krab Kuin Lem Leut Lier Loos Maar Mep Mie Mols Nis Noor Odij Olm Pels Piers Pork Rij Roos Rut Sas Schaar Schor Sint Sles Sprang Stav Teer Tol Tub Uil Vels Vier Vos Waar Wemel Wis Yer Zand Zoel Zwiep""".split()
TEND = """wolde horn drecht kapelle zijl ambacht veen loo meden brugge schoten dijke woude kerke lande huizen gouw sluis hoek um ersum inge terp mond donk rode bergen poel made weert""".split()
STEM = """Kerk Dorps Molen Haven Veld Brink Kade School Nieuw Ambacht Linden Kastanje Vlas Hennep Meekrap Tarwe Gersten Klaver Lucerne Bieten Schout Kuiper Smids Touwslagers Leerlooiers Wagenmakers Spinders Zeilmakers Turf Zout Kalk Schelpen Garnalen Haring Botter Schokker Hoogaars Tjalk Pluut Merel Lijster Zwaluwen Eksters Patrijzen Fazanten Egelantier Kamperfoelie Liguster Saffier Robijn Agaat Sirius Orion Wega Pegasus Rembrandt Ruysdael
Jan_Steen Vondel Huygens Tollens Staring Beets Beatrix Juliana Emma Oranje Stations Markt Achter Voor Molenwiek Kruis Wilgen Populieren Iepen Abelen Zee Duin Polder Sluis Watergang Kreek Slikken Schorren Wal Vest Gasthuis Begijnen Klooster Pastorie Diaconie Industrie Ambachts Nijverheids Energie Transito Handels""".split()
SEND = ['straat', 'weg', 'laan', 'plein', 'kade', 'dijk', 'singel', 'hof', 'pad', 'steeg', 'dreef', 'straat', 'straat', 'weg', 'laan']
SABB = [('straat', 'str.'), ('laan', 'ln.'), ('plein', 'pln.'), ('Burgemeester ', 'Burg. '), ('Dokter ', 'Dr. '), ('Pastoor ', 'Past. '), ('weg', 'wg.'),
        ('Noord', 'N.'), ('Koningin ', 'Kon. '), ('singel', 'sngl.')]
# kind|cat|heads(=abbr)|patterns|translated head|weight     p place name, s surname, f first name, t town, k club name, n saint, st street
KINDS = """bakker|shop|Bakkerij,Brood- en banketbakkerij,Warme bakker,Broodhuis|{h} {s};{h} {p};{h} {f} {s}|Bakery|3
slager|shop|Slagerij,Keurslager,Vleeshouwerij,Ambachtelijke slager|{h} {s};{h} {f} {s}|Butcher|2
fiets|shop|Rijwielhandel,Fietsenmaker,Tweewielers,Fietsspecialist|{h} {s};{s} {h};{h} {p}|Bike shop|2
bloem|shop|Bloemenhuis,Bloemist,Bloemsierkunst,Bloemenwinkel|{h} {p};{h} {f};{h} {s}|Flower shop|2
boek|shop|Boekhandel,Boekwinkel,Lees- en kantoorwinkel|{h} {s};{h} {p}|Bookshop|1
kleding|shop|Mode,Kledingzaak,Modehuis,Dames- en herenmode|{h} {s};{s} {h};{h} {p}|Fashion|2
super|shop|Buurtsuper,Supermarkt,Levensmiddelen,Dorpswinkel|{h} {s};{h} {t};{h} {p}|Village store|2
optiek|shop|Optiek,Opticien,Brillenzaak,Oogzorgcentrum|{h} {s};{s} {h}|Optician|1
boerwinkel|shop|Boerderijwinkel,Landwinkel,Streekwinkel,Hofwinkel|{h} {p};{h} {s}|Farm shop|2
kringloop|shop|Kringloopwinkel,Kringloop,Tweedehandswinkel,Weggeefhuis|{h} {p};{h} {t}|Thrift store|1.5
kapper|biz|Kapsalon,Kapper,Haarstudio,Hairstyling|{h} {f};{h} {p};{h} {f} {s}|Hair salon|3
garage|biz|Garage,Autobedrijf,Garagebedrijf,Autoservice|{h} {s};{s} {h};{h} {p}|Car repair|3
schilder|biz|Schildersbedrijf,Schilderwerken,Huisschilder|{h} {s};{h} {f} {s}|Painter|2
loodgieter|biz|Installatiebedrijf,Loodgietersbedrijf,Technisch bureau|{h} {s};{h} {s} en Zn.|Plumber|2
rij|biz|Rijschool,Verkeersschool,Autorijschool|{h} {s};{h} {f};{h} {p}|Driving school|1.5
uitvaart|biz|Uitvaartverzorging,Begrafenisonderneming,Uitvaartzorg,Rouwcentrum|{h} {s};{h} {p}|Funeral services|1
makelaar|biz|Makelaardij,Makelaars,Vastgoedkantoor|{h} {s};{s} {h}|Estate agent|1.5
boekhoud|biz|Administratiekantoor=Adm.kantoor,Boekhoudbureau,Accountantskantoor|{h} {s};{h} {p}|Accountants|1.5
hovenier|biz|Hoveniersbedrijf,Tuinaanleg,Groenbedrijf,Hovenier|{h} {s};{h} {p}|Garden design|2
cafe|horeca|Café,Eetcafé,Dorpscafé,Kroeg|{h} {p};{h} {s};{h} bij {f}|Pub|3
rest|horeca|Restaurant,Eethuis,Bistro,Eeterij|{h} {p};{h} {f};{p} {h}|Dining room|3
snack|horeca|Cafetaria,Snackbar,Frietzaak,Patathuis|{h} {p};{h} {s};{h} {t}|Chip shop|2
camping|horeca|Camping,Minicamping,Boerencamping,Natuurcamping|{h} {p};{h} {s}|Campsite|2
benb|horeca|B&B,Bed and Breakfast,Logement,Gastenverblijf|{h} {p};{h} {f}|Guesthouse|2
huisarts|health|Huisartsenpraktijk=HAP,Huisartspraktijk,Huisartsen,Dokterspraktijk|{h} {p};{h} {s};{h} {st}|General practice|2
tand|health|Tandartspraktijk,Tandarts,Mondzorgpraktijk,Tandheelkundig centrum|{h} {p};{h} {s};{h} {st}|Dental clinic|2
fysio|health|Fysiotherapie,Fysiotherapiepraktijk,Praktijk voor fysiotherapie,Fysio|{h} {p};{h} {s};{h} {t}|Physiotherapy|3
apotheek|health|Apotheek,Dienstapotheek,Apothekers|{h} {p};{h} {t};{h} {s}|Pharmacy|1.2
psych|health|Psychologenpraktijk,Praktijk voor psychologie,Psychologisch centrum|{h} {p};{h} {s}|Psychology practice|1.5
logo|health|Logopediepraktijk,Logopedie,Praktijk voor logopedie|{h} {p};{h} {s};{h} {t}|Speech therapy|1
pedi|health|Pedicure,Voetverzorging,Pedicuresalon,Medisch pedicure|{h} {f};{h} {f} {s};{h} {s}|Foot care|2
dieren|health|Dierenartspraktijk=DAP,Dierenarts,Dierenkliniek|{h} {p};{h} {s};{h} {t}|Veterinary clinic|1
verzorg|care|Woonzorgcentrum=WZC,Verzorgingshuis,Zorgcentrum,Woonzorglocatie|{h} {p};{p} {h}|Care home|2
thuiszorg|care|Thuiszorg,Zorg aan huis,Buurtzorg,Wijkverpleging|{h} {p};{h} {s};{h} {t}|Home care|2
dagbest|care|Dagbesteding,Zorgboerderij,Dagopvang,Ontmoetingsgroep|{h} {p};{h} {s}|Day care farm|2
gehand|care|Woonvorm,Gezinsvervangend tehuis,Wooninitiatief,Begeleid wonen|{h} {p};{h} {st}|Assisted living|1.5
opvang|school|Kinderopvang,Kinderdagverblijf=KDV,Kindercentrum,Crèche|{h} {p};{h} {f}|Nursery|2.5
peuter|school|Peuterspeelzaal=PSZ,Peuteropvang,Peutergroep,Speelleergroep|{h} {p};{p} {h}|Playgroup|1.5
obs|school|Openbare basisschool=OBS,Basisschool,Dorpsschool|{h} {p};{h} {p};{h} {k}|Primary school|2.5
cbs|school|Christelijke basisschool=CBS,Protestants-christelijke school=PC school,School met de Bijbel|{h} {p};{h} Ds. {s}|Christian school|2
muziekschool|school|Muziekschool,Centrum voor muziekonderwijs,Muziekles|{h} {p};{h} {s};{h} {t}|Music school|1
pkn|church|Protestantse Gemeente=PG,Hervormde Gemeente=Herv. Gem.,PKN Gemeente|{h} {t};{h} {p} {t}|Protestant church|1.2
geref|church|Gereformeerde Kerk=Geref. Kerk,Kerk gereformeerd vrijgemaakt=GKv|{h} {t};{h} {p}|Reformed church|1
rk|church|Parochie,R.K. Parochie,Geloofsgemeenschap,Rooms-Katholieke parochie|{h} Sint {n};{h} H. {n} {t}|Catholic parish|1.2
evan|church|Evangelische Gemeente=EG,Baptistengemeente,Vrije Evangelische kerk|{h} {p};{h} {t}|Evangelical church|1
moskee|church|Moskee,Islamitisch centrum,Islamitische vereniging|{h} Ayasofya {t};{h} An-Nour {t};{h} Yunus Emre {t};{h} Al-Hikma {t};{h} Selimiye {t}|Mosque|.7
voetbal|club|Voetbalvereniging=VV,Voetbalclub=v.c.,Sportvereniging=SV|{h} {k};{h} {p};{h} {t};{h} {k} {t}|Football club|3
tennis|club|Tennisvereniging=TV,Lawn Tennis Club=LTC,Tennisclub=TC|{h} {k};{h} {p};{h} {t}|Tennis club|2
gym|club|Gymnastiekvereniging=GV,Turnvereniging,Gymvereniging|{h} {k};{h} {k} {t}|Gymnastics club|1.5
biljart|club|Biljartvereniging=BV,Biljartclub=BC,Keuvereniging|{h} {k};{h} {p}|Billiards club|1.5
schaak|club|Schaakvereniging=SV,Schaakclub=SC,Dam- en schaakclub|{h} {k};{h} {t}|Chess club|1
ijs|club|IJsvereniging=IJV,IJsclub,Schaatsvereniging|{h} {k};{h} {p};{h} {t}|Skating club|1.2
ruiter|club|Rijvereniging=RV,Ruitervereniging,Ponyclub,Landelijke rijvereniging=LR|{h} {p};{h} {k}|Riding club|1.2
hengel|club|Hengelsportvereniging=HSV,Visclub,Hengelaarsvereniging|{h} {k};{h} {p};{h} {t}|Angling club|1
scouting|club|Scouting,Scoutinggroep,Waterscouts,Verkennersgroep|{h} {p};{h} {n};{h} {t}|Scouts|1.2
koor|culture|Gemengd koor=Gem. koor,Zangvereniging=ZV,Zangkoor,Kamerkoor|{h} {k};{h} {k} {t};{h} {p}|Choir|2.5
fanfare|culture|Muziekvereniging=MV,Fanfare,Harmonieorkest,Brassband|{h} {k};{h} {k} {t}|Brass band|2
toneel|culture|Toneelvereniging=TV,Theatergroep,Rederijkerskamer,Toneelgroep|{h} {k};{h} {p}|Drama society|1.5
museum|culture|Museum,Streekmuseum,Oudheidkamer,Museumboerderij|{h} {p};{h} {t}|Heritage museum|1.5
atelier|culture|Atelier,Galerie,Expositieruimte,Kunstwerkplaats|{h} {p};{h} {f} {s};{h} {s}|Art studio|2
histor|culture|Historische vereniging=Hist. Ver.,Oudheidkundige kring,Heemkundekring=HKK|{h} {t};{h} {p};{h} {k}|Historical society|1
vrouwen|welfare|Vrouwenvereniging,Vrouwen van Nu afdeling,Plattelandsvrouwen|{h} {t};{h} {k}|Women's society|1
ouderen|welfare|Ouderenbond,Seniorenvereniging,Bond van ouderen afdeling,Ouderenvereniging|{h} {t};{h} {k} {t}|Senior citizens' club|1.5
dorpshuis|welfare|Dorpshuis,Buurthuis,Gemeenschapshuis,Ontmoetingscentrum|{h} {p};{p} {h};{h} {t}|Village hall|2.5
welzijn|welfare|Stichting Welzijn Ouderen=SWO,Maatschappelijk Welzijnswerk=MWW,Welzijnsorganisatie|{h} {t};{h} {p}|Welfare foundation|1.2
jeugd|welfare|Jongerencentrum,Jeugdsoos,Jongerensoos,Jeugdhonk|{h} {p};{h} {k}|Youth centre|1.2
voedsel|charity|Voedselbank,Stichting Voedselhulp,Uitgiftepunt Voedselbank|{h} {t};{h} {p}|Food bank|.8
speeltuin|charity|Speeltuinvereniging,Speeltuin,Stichting Speelterrein|{h} {p};{h} {f}|Playground|1.5
belang|charity|Vereniging Dorpsbelang=Ver. Dorpsbelang,Dorpsraad,Dorpsvereniging,Plaatselijk belang|{h} {t}|Village council|1
natuur|charity|Natuurvereniging,Vogelwacht,Stichting Landschapsbeheer,Natuur- en milieuvereniging|{h} {p};{h} {t};{h} {k}|Nature society|1
volkstuin|charity|Volkstuinvereniging=VTV,Volkstuincomplex,Tuindersvereniging|{h} {p};{h} {k}|Allotments|1
molen|charity|Molenstichting,Korenmolen,Stichting Molen,Stellingmolen|{h} {p};{h} {s}|Windmill|1"""
K = {}
for _l in KINDS.split('\n'):
    _a = _l.split('|')
    _hs = [x.split('=') for x in _a[2].split(',')]
    K[_a[0]] = dict(key=_a[0], cat=_a[1], heads=[h[0] for h in _hs], abbr={h[0]: h[1] for h in _hs if len(h) > 1}, pats=_a[3].split(';'), tr=_a[4], w=float(_a[5]))
KK, KW = list(K.values()), [k['w'] for k in K.values()]
CHAINS = [('Drogisterij Etosia', 'etosia'), ('Wibro Bouwmarkt', 'wibro'), ('Prijsplank', 'prijsplank'), ('Zonnig Reizen', 'zonnigreizen'), ('Jumbora', 'jumbora'),
          ('Hoorwinkel Luister', 'hoorwinkelluister'), ('Pluimvee & Co Dierenspeciaal', 'pluimveeenco'), ('Slaapkamer Walra', 'walraslapen'), ('Bruinsma Taart', 'bruinsmataart'),
          ('Schoenreus Van Haat', 'vanhaat'), ('Rabo-Agri Bank', 'raboagribank'), ('Kwik-Band', 'kwikband'), ('Tuinland Groenrijk', 'tuinlandgroen'), ('Poiesma Supermarkt', 'poiesma'),
          ('Kledingbeurs Zeemeeuw', 'zeemeeuwkleding'), ('Brillenbazaar', 'brillenbazaar'), ('Fitclub 24', 'fitclub24'), ('Postpunt Pakje', 'postpuntpakje'), ('Tankstation Avio', 'avio-tank'),
          ('Kaashal Boerenblok', 'boerenblok'), ('Uitzendbureau Tempo Vast', 'tempovast'), ('Kinderopvang Kiddoland', 'kiddoland'), ('Leger van Barmhartigheid', 'barmhartigheid'),
          ('Wassalon Schuim', 'schuimwas'), ('Huis & Haardbank', 'haardbank'), ('Thuiszorg Zilverdraad', 'zilverdraad'), ('Notariskantoor Akte+', 'akteplus'), ('Bloedprikpunt Saltlab', 'saltlab')]
SAT = {'club': [('Supportersvereniging', 'Supportersclub'), ('Jeugdafdeling', 'Jeugd', 'Jeugdcommissie'), ('Kantine', 'Clubhuis', 'Sportkantine'), ('Club van 100', 'Club van Honderd'), ('Stichting Accommodatie', 'Beheerstichting', 'Stichting Beheer Accommodatie'), ('Veteranen', 'Oud-leden', 'Oldtimers')],
       'school': [('Ouderraad', 'Oudercommissie', 'Oudervereniging'), ('Buitenschoolse opvang', 'BSO', 'Naschoolse opvang'), ('Medezeggenschapsraad', 'MR'), ('Overblijf', 'Tussenschoolse opvang', 'TSO'), ('Schoolbibliotheek', 'Bieb op school')],
       'church': [('Diaconie', 'College van diakenen', 'Diaconale commissie'), ('Kerkkoor', 'Cantorij'), ('Verenigingsgebouw', 'Zalencentrum', 'Kerkelijk centrum'), ('Rommelmarktcommissie', 'Bazaarcommissie'), ('Stichting Orgelfonds', 'Orgelcommissie'), ('Jeugdclub', 'Jeugdvereniging')],
       'care': [('Vrienden van', 'Stichting Vrienden', 'Vriendenkring'), ('Cliëntenraad', 'Bewonersraad'), ('Restaurant', 'Brasserie', 'Eetcafé'), ('Vrijwilligerspunt', 'Vrijwilligerscoördinatie'), ('Kapsalon in', 'Huiskapper')],
       'culture': [('Vrienden van', 'Stichting Vrienden', 'Vriendenkring'), ('Donateursvereniging', 'Steunstichting'), ('Jeugdorkest', 'Jeugdgroep', 'Opleidingsgroep'), ('Museumcafé', 'Koffieschenkerij', 'Theehuis'), ('Winkel van', 'Shop')],
       'welfare': [('Stichting Exploitatie', 'Exploitatiestichting', 'Stichting Beheer'), ('Bar en keuken', 'Foyer'), ('Gebruikersraad', 'Gebruikersoverleg'), ('Vrijwilligerspool', 'Vrijwilligersgroep')],
       'charity': [('Vrienden van', 'Vriendenkring'), ('Jeugdwerkgroep', 'Jeugdnatuurwacht'), ('Theetuin', 'Theeschenkerij'), ('Steunfonds', 'Stichting Steunfonds')]}
ACTS = [('Biljarten voor senioren', 'Seniorenbiljart'), ('Repair Café', 'Reparatiecafé'), ('Eettafel', 'Open eettafel', 'Samen aan tafel'), ('Koffie-inloop', 'Inloopochtend', 'Koffieochtend'), ('Taalcafé', 'Taalpunt'), ('Bingo-avond', 'Bingo'), ('Stoelyoga', 'Zityoga'), ('Breicafé', 'Handwerkcafé', 'Haak- en breiclub'),
        ('Alzheimercafé', 'Alzheimer Trefpunt'), ('Klaverjasmiddag', 'Kaartmiddag'), ('Koersbal', 'Koersbalclub'), ('Line-dance', 'Linedansen'), ('Mantelzorgsalon', 'Mantelzorgcafé'), ('Spelletjesmiddag', 'Spelinloop'), ('Schildersclub', 'Schildergroep'), ('Digi-spreekuur', 'Computerhulp'), ('Rouwgroep', 'Lotgenotengroep rouw'), ('Jeu de boules', 'Petanque')]
DAYS = [['maandagavond', 'woensdagmiddag', 'vrijdagochtend'], ['dinsdag', 'donderdag'], ['groep 1', 'groep 2', 'groep 3'], ['beginners', 'gevorderden'], ['ochtendgroep', 'middaggroep']]
GROUPS = {'scouting': [['Welpen', 'Verkenners', 'Bevers'], ['4-7 jaar', '7-11 jaar', '11-15 jaar'], ['horde 1', 'horde 2']], 'peuter': [['peuters', 'kleuters', 'ouder en kind'], ['groep Rood', 'groep Geel'], DAYS[0], DAYS[4]], 'voetbal': [['JO11', 'JO13', 'JO15'], ['team 1', 'team 2', 'team 3'], ['heren', 'dames', '35+']],
          'club': DAYS + [['heren', 'dames', 'gemengd'], ['junioren', 'senioren'], ['55+', '70+'], ['6-9 jaar', '10-14 jaar']], 'culture': DAYS + [['kinderen', 'volwassenen'], ['project 1', 'project 2']], 'welfare': DAYS + [['wijk 1', 'wijk 2', 'wijk 3', 'wijk 4'], ['55+', '70+']], 'care': DAYS[:3] + [['afdeling Noord', 'afdeling Zuid'], ['team Oost', 'team West']]}
POLI = 'Cardiologie Radiologie Dermatologie Oogheelkunde Kindergeneeskunde Orthopedie Neurologie Spoedeisende_hulp Bloedafname Longziekten Dialyse Geriatrie Urologie Apotheek Pijnpoli'.split()
WARD = ['afdeling De Hofzijde', 'afdeling Revalidatie', 'afdeling Psychogeriatrie', 'Hospice', 'Dagbehandeling', 'Aanleunwoningen', 'Kortdurende zorg', 'Fysiotherapie']
MUNI = [('Burgerzaken', 'Publiekszaken', 'Paspoorten en rijbewijzen'), ('Wmo-loket', 'Zorgloket', 'Loket Wmo'), ('Milieustraat', 'Afvalbrengstation', 'Recyclingpark'), ('Gemeentewerf', 'Buitendienst', 'Openbare werken'), ('Griffie', 'Raadsgriffie'), ('Schuldhulpverlening', 'Budgetloket'), ('Leerplicht', 'Leerplichtambtenaar'),
        ('Bouw- en woningtoezicht', 'Omgevingsloket', 'Vergunningen'), ('Sociaal wijkteam', 'Dorpenteam', 'Gebiedsteam'), ('Centrum voor Jeugd en Gezin', 'CJG'), ('Begraafplaatsen', 'Begraafplaatsbeheer'), ('Archief', 'Gemeentearchief'), ('Handhaving', "Boa's"), ('Trouwzaal', 'Trouwlocatie gemeentehuis'), ('Havendienst', 'Havenmeester')]
TAGS = {'shop': ['vers van hier', 'al {y} jaar in het dorp', 'ook voor bestellingen'], 'biz': ['vakwerk sinds 19{y}', 'voor al uw klussen', 'de betrouwbare partner'], 'horeca': ['gezellig aan het water', 'eten en drinken', 'voor feesten en partijen'], 'health': ['gratis intake', 'ook avondspreekuur', 'behandeling op afspraak'],
        'care': ['met aandacht voor elkaar', 'thuis in zorg', 'kleinschalig wonen'], 'school': ['waar kinderen groeien', 'samen leren', 'spelend de wereld in'], 'church': ['iedereen welkom', 'diensten elke zondag'], 'club': ['opgericht 19{y}', 'kom eens meedoen', 'nieuwe leden welkom'], 'culture': ['sinds 19{y}', 'open op afspraak'], 'welfare': ['voor en door het dorp', 'iedereen doet mee'],
        'charity': ['word donateur', 'ANBI', 'vrijwilligers gezocht'], 'muni': ['op afspraak', 'ook telefonisch']}
ABB = [('Stichting', 'St.'), ('Vereniging', 'Ver.'), ('vereniging', 'ver.'), ('Christelijke', 'Chr.'), ('Praktijk', 'Prakt.'), ('praktijk', 'prakt.'), ('centrum', 'ctr.'), ('Centrum', 'Centr.'), ('bedrijf', 'bedr.'), ('Gemeente', 'Gem.'), ('Protestantse', 'Prot.'), ('afdeling', 'afd.'),
       ('Restaurant', 'Rest.'), ('Kinderdagverblijf', 'KDV'), ('Supportersvereniging', 'SV'), ('school', 'sch.'), ('museum', 'mus.'), ('Ziekenhuis', 'Zkh.'), ('Administratie', 'Adm.'), ('Sint', 'St.'), ('Commissie', 'Cie.'), ('commissie', 'cie.'), ('Fysiotherapie', 'Fysio'), ('handel', 'hdl.'), ('Historische', 'Hist.')]
MAILS = ['ziggo.nl', 'kpnmail.nl', 'gmail.com', 'hotmail.com', 'planet.nl', 'zeelandnet.nl', 'hetnet.nl', 'outlook.com', 'home.nl']
R, DOMAINS = random.Random(), {}
def strip(s):
    s = s.replace('ı', 'i')
    return ''.join(c for c in unicodedata.normalize('NFKD', s) if not unicodedata.combining(c))
def slug(s): return re.sub(r'[^a-z0-9]', '', strip(s).lower())
def wchoice(d): return R.choices(list(d), list(d.values()))[0]
def chance(p): return R.random() < p
def surname(): return R.choice(SUR).replace('_', ' ')
def cap(s): return s[:1].upper() + s[1:]
def place():
    if chance(.28):
        w, art = R.choice(HET), R.choice(['Het', 'Het', "'t"])
    else:
        w, art = R.choice(DE), 'De'
    w = w.replace('_', ' ')
    r = R.random()
    if r < .42 and ' ' not in w: return f'{art} {R.choice(MODS)} {w}'
    return w if r < .55 else f'{art} {w}'
def domain(name, town):
    s = slug(name) if len(slug(name)) < 30 else ''.join(slug(w) for w in name.split()[:3])[:34]
    i = 0
    while s in DOMAINS: s, i = slug(name)[:26] + slug(town) + (str(i + 1) if i else ''), i + 1
    DOMAINS[s] = 1
    return s + R.choice(['.nl'] * 9 + ['.com', '.eu'])
class Village:
    def __init__(v, name, muni, la, lo, pc):
        v.name, v.muni, v.la, v.lo, v.pc, v.streets, v.used, v.spots = name, muni, la, lo, pc, [], set(), set()
        seen = set()
        while len(v.streets) < 38:
            if chance(.12): n = R.choice(['Burgemeester ', 'Dokter ', 'Pastoor ', 'Koningin ', 'Meester ']) + R.choice(SUR[:150]) + R.choice(['straat', 'laan', 'plein'])
            elif chance(.1): n = R.choice(['Noordeinde', 'Zuidzijde', 'Achterom', 'Molenberg', 'Voorstraat', 'Markt', 'Kerkring', 'Ring', 'Zijpe', 'Nieuwland', 'Havenhoofd', 'Buitendams'])
            else: n = R.choice(STEM).replace('_', ' ') + R.choice(SEND)
            if n in seen: continue
            seen.add(n)
            a = R.uniform(0, 6.28)
            v.streets.append((n, la + R.gauss(0, .006), lo + R.gauss(0, .009), math.cos(a), math.sin(a), ''.join(R.choices('ABCDEFGHJKLMNPRSTVWXZ', k=2)), R.randint(20, 160)))
    def addr(v):
        """a free address: dict street nr sfx pc la lo village"""
        while True:
            s = R.choice(v.streets); nr = R.randint(1, s[6])
            if (s[0], nr) not in v.spots or chance(.05): break
        v.spots.add((s[0], nr))
        d = nr * .00012
        pc = f'{v.pc + (len(s[0]) + ord(s[5][0])) % 3}{s[5][0]}{chr(65 + (ord(s[5][1]) - 65 + nr // 50 * 2 + nr % 2) % 26)}'
        return dict(street=s[0], nr=nr, sfx=R.choice('ABC') if chance(.07) else '', pc=pc, la=s[1] + d * s[3], lo=s[2] + d * s[4] * 1.6, v=v)
class Muni:
    names = set()
    def __init__(m, i, nv):
        m.area = f'0{R.choice([111, 113, 114, 117, 164, 167, 168, 174, 184, 187, 222, 224, 227, 314, 318, 341, 511, 512, 515, 521, 528, 561, 594, 597, 598])}'
        row, col = divmod(i, 7)
        m.la, m.lo = 51.45 + .17 * row + R.uniform(-.03, .03), 4.1 + .27 * col + R.uniform(-.04, .04)
        m.vs = []
        for j in range(nv):
            while True:
                n = R.choice(TSTEM) + R.choice(TEND)
                if chance(.3): n = R.choice(TPRE) + (n.lower() if chance(.6) else '-' + n)
                if n not in Muni.names: break
            Muni.names.add(n)
            m.vs.append(Village(n, m, m.la + R.gauss(0, .03), m.lo + R.gauss(0, .045), 4300 + 5 * (len(Muni.names))))
        m.name = m.vs[0].name if chance(.6) else R.choice(['Land van ', 'Gouwe ', 'Waard ']) + m.vs[0].name
        m.dom = slug(m.name) + '.nl'
        m.phone = R.choice(['14 ' + m.area, m.land()])
    def land(m): return f'{m.area}{R.randint(210000, 989999)}'
    def v(m): return R.choices(m.vs, [3] + [1.4] * (len(m.vs) - 1))[0]
def mobile(): return f'06{R.randint(10000000, 59999999)}'
class Thing:
    n = 0
    def __init__(t, v, name, cat, trap, pat=None, vals=None, kind=None, heads=None, h=None, a=None, phone=None, web=None, email=None, alts=(), fragile=False, need=''):
        Thing.n += 1
        t.id, t.v, t.cat, t.trap, t.pat, t.vals, t.kind, t.h = Thing.n, v, cat, trap, pat, vals or {}, kind, h
        t.heads = heads or (kind['heads'] if kind else [])
        t.name, t.alts, t.fragile, t.need = name or t.fill(h), list(alts), fragile, need
        t.a = a or v.addr()
        t.phone = phone or (mobile() if cat in ('biz', 'club', 'charity') and chance(.15) else v.muni.land())
        t.web = web if web is not None else ('' if chance(.07) else domain(t.name if chance(.7) else t.core() or t.name, v.name))
        d = t.web.split('/')[0]
        t.email = email or (R.choice(['info', 'info', 'contact', 'secretariaat', 'post', 'administratie', slug(t.core() or 'balie') if len(t.core()) < 18 else 'bureau']) + '@' + d if d and chance(.85) else (slug(t.name) if len(t.name) < 26 else ''.join(slug(w) for w in t.name.split()[-2:])[:26]) + '@' + R.choice(MAILS))
        t.memo = {}
    def fill(t, h): return cap(t.pat.format(h=h, **t.vals))
    def core(t):
        if not t.pat or not any(x in t.pat for x in ('{p}', '{s}', '{k}', '{f}', '{x}', '{n}', '{a}')): return ''
        return cap(t.pat.replace('{h} ', '').replace(' {h}', '').format(h='', **t.vals).strip())
    def get(t, what):
        """aliases and histories of a thing, made once"""
        if what not in t.memo: t.memo[what] = getattr(t, 'mk_' + what)()
        return t.memo[what]
    def mk_person(t): return R.choice(FIRST), surname()
    def mk_home(t): return (R.choice(t.v.muni.vs) if chance(.25) else t.v).addr()
    def mk_homephone(t): return t.v.muni.land() if chance(.5) else mobile()
    def mk_mobile(t): return mobile()
    def mk_mail(t):
        f, s = t.get('person')
        return strip(R.choice([f'{f[0]}.{slug(s)}', f'{slug(f)}{slug(s)}', f'fam.{slug(s)}', f'{slug(s)}{R.randint(1, 99)}', f'{slug(f)}.{slug(s)}'])).lower() + '@' + R.choice(MAILS)
    def mk_old(t): return t.v.addr()
    def mk_oldphone(t): return t.v.muni.land()
    def mk_fb(t): return 'facebook.com/' + slug(t.name)[:30] + (slug(t.v.name) if chance(.4) else '')
    def mk_postbus(t): return f'Postbus {R.randint(1, 299)}', f'{t.v.pc}A{R.choice("ABCD")}'
    def mk_oldname(t):
        for _ in range(9):
            if chance(.3) and t.cat in ('care', 'school', 'welfare', 'church', 'culture'): n = f'{R.choice(t.heads)} {R.choice(["Zuid", "Noord", "Midden", "Groot"])}-{t.v.name}'
            else: n = newname(t.v, t.kind)[0]
            if n != t.name: return n
        return t.name + ' oud'
    def mk_legal(t):
        for _ in range(9):
            s = t.vals.get('s') or t.get('person')[1]; x = t.legal(s)
            if x not in t.v.used: break
        t.v.used.add(x)
        return x
    def legal(t, s):
        if t.cat in ('shop', 'biz', 'horeca', 'health'):
            return cap(R.choice([f'{s} {dict(shop="Detailhandel", biz="Bedrijven", horeca="Horeca", health="Zorg")[t.cat]} B.V.', f'V.O.F. {s}-{surname()}', f'{s} Beheer B.V.', f'{R.choice("ABCDGHJKLM")}. {s} h/o {t.name}', f'{s} Exploitatie B.V.']))
        return R.choice([f'Stichting {t.core() or t.v.name} Groep', f'Stichting {R.choice(["Zorg", "Samenwerking", "Beheer"]) } {slug(t.core() or t.v.name)[:6].capitalize()}{R.choice(["plus", "net", "kring"])}', f'Vereniging tot Exploitatie van {t.core() or t.name}'])
    def mk_acro(t):
        ws = [w for w in re.split(r'[\s-]+', t.name) if w and w.lower() not in ('en', 'met', 'voor', 'van')]
        ws2 = []
        for w in ws:
            m = re.match(r'(.{3,})(vereniging|school|centrum|club|huis|praktijk|bank|koor)$', w)
            ws2 += [m.group(1), m.group(2)] if m else [w]
        x = ''.join(strip(w)[0].upper() for w in ws2 if strip(w)[0].isalnum())
        return x + (' ' + t.v.name if t.v.name not in t.name else '') if len(x) >= 3 else ''
def newname(v, kind, again=True):
    """a name of a kind: (name, pattern, values, head)"""
    for _ in range(40):
        pat, h = R.choice(kind['pats']), kind['heads'][0] if chance(.5) else R.choice(kind['heads'])
        vals = dict(p=place(), s=surname(), f=R.choice(FIRST), t=v.name, k=R.choice(CLUBN).replace('_', ' '), n=R.choice(SAINT), st=R.choice(v.streets)[0])
        key = (kind['key'], cap(pat.replace('{h}', '').strip().format(**vals)))
        if '{h} {s}' in pat or '{s} {h}' in pat or '{f} {s}' in pat: key = (kind['key'], vals['s'])
        if key not in v.used: break
    else:
        if not again: return None
    v.used.add(key)
    vals = {x: y for x, y in vals.items() if '{' + x + '}' in pat}
    return cap(pat.format(h=h, **vals)), pat, vals, h
def pick_kind(cats=None):
    while True:
        k = R.choices(KK, KW)[0]
        if not cats or k['cat'] in cats: return k
def make(v, kind, trap='plain', **kw):
    while True:
        got = newname(v, kind, False)
        if got: break
        kind = pick_kind((kind['cat'],))
    n, pat, vals, h = got
    return Thing(v, n, kind['cat'], trap, pat, vals, kind, h=h, **kw)
# ------------------------------------------------------------------ scenes
def other(vs, v): return R.choice([x for x in vs if x is not v] or [v])
def sc_plain(m, reg): return [make(m.v(), pick_kind())]
def sc_branch(m, reg):
    kind = pick_kind(('shop', 'biz', 'health', 'care', 'school'))
    first = make(m.v(), kind, 'branch', need='street')
    hq, out = first.phone, [first]
    first.fragile = True
    for i in range(R.choice([1, 1, 2, 2, 3, 5])):
        v = R.choice(m.vs + reg[-2:]); a = v.addr(); base = first.name
        here = any(o.v is v for o in out); loc = a['street'] if here else R.choice([v.name, a['street'], v.name])
        nm = R.choice([f'{base} {loc}', f'{base} - locatie {loc}', f'{base}, vestiging {loc}']) if here and chance(.96) else R.choice([base, base, f'{base} {loc}', f'{base} - locatie {loc}', f'{base}, vestiging {loc}'])
        out.append(Thing(v, nm, kind['cat'], 'branch', a=a, phone=hq if chance(.45) else None, web=first.web + (('/' + slug(loc)) if first.web and chance(.2) else ''),
                         email=first.email if chance(.5) else None, alts=[f'{base} {a["street"]}', f'{base} locatie {a["street"]}'] + ([] if here else [base, f'{base} ({v.name})']), fragile=True, need='street'))
    return out
def sc_chain(m, reg):
    nm, dom = R.choice(CHAINS); vs = R.sample(m.vs, min(len(m.vs), R.choice([1, 2, 2, 3]))); out = []
    nat = f'088{1000000 + sum(map(ord, dom)) * 913 % 8999999}'
    for v in vs:
        if ('chain', nm) in v.used: continue
        v.used.add(('chain', nm))
        out.append(Thing(v, nm if chance(.6) else f'{nm} {v.name}', 'shop', 'chain', phone=nat if chance(.3) else None, web=dom + '.nl' + (f'/vestigingen/{slug(v.name)}' if chance(.35) else ''),
                         email=f'klantenservice@{dom}.nl' if chance(.5) else f'{slug(v.name)}@{dom}.nl', alts=[nm, f'{nm} {v.name}', f'{nm} filiaal {v.name}'], fragile=True, need='street'))
    return out
def sc_building(m, reg):
    v = m.v(); p = place(); hs = ['MFA', 'Multifunctioneel centrum', 'Bedrijvenverzamelgebouw', 'Gezondheidscentrum', 'Kulturhus', 'Brede school']
    h = R.choice(hs); syn = {'MFA': ['MFA', 'Multifunctionele accommodatie', 'MFC'], 'Gezondheidscentrum': ['Gezondheidscentrum', 'Medisch centrum', 'Gezondheidshuis']}.get(h, [h, 'Gebouw'])
    host = Thing(v, None, 'welfare', 'building', '{h} {p}', dict(p=p), heads=syn, h=h, fragile=True)
    cats = {'Gezondheidscentrum': ('health', 'care'), 'Bedrijvenverzamelgebouw': ('biz', 'shop', 'charity'), 'Brede school': ('school', 'welfare', 'culture')}.get(h, ('health', 'welfare', 'club', 'culture', 'school', 'care'))
    rec, out = chance(.6), [host]
    for i in range(R.randint(2, 6)):
        a = dict(host.a); a['sfx'] = R.choice('ABCDEFGH') if chance(.3) else a['sfx']
        out.append(make(v, pick_kind(cats), 'tenant', a=a, phone=host.phone if rec and chance(.55) else None))
    return out
def sc_satellite(m, reg):
    host = make(m.v(), pick_kind(tuple(SAT)), 'host'); host.fragile = True; out = [host]
    for syn in R.sample(SAT[host.cat], R.choice([1, 1, 2, 2, 3])):
        syn = list(syn); x = host.name if chance(.6) else host.core() or host.name
        sub = host.web and chance(.6)
        dom = host.web.split('/')[0]
        t = Thing(host.v, None, host.cat, 'satellite', '{h} {x}', dict(x=x), heads=syn, h=syn[0] if chance(.6) else R.choice(syn), a=dict(host.a) if chance(.78) else None,
                  phone=host.phone if chance(.5) else mobile() if chance(.4) else None, web=(dom + ('/' + slug(syn[0]) if chance(.35) else '')) if sub else ('' if chance(.45) else None),
                  email=host.email if chance(.25) else f'{slug(syn[0])}@{dom}' if sub else None, fragile=True)
        t.alts = [f'{h} {y}' for h in syn for y in {x: 1, host.name: 1, (host.core() or x): 1}] + ([f'{x}, {syn[0].lower()}'] if syn[0][-3:] != 'van' else [])
        out.append(t)
    return out
def sc_namesake(m, reg):
    a = make(m.v(), pick_kind(), 'namesake', need='city'); v = other(m.vs + reg[-3:], a.v)
    if v is a.v or '{t}' in a.pat or '{st}' in a.pat: a.trap = 'plain'; return [a]
    key = (a.kind['key'], a.vals['s'] if 's' in a.vals and ' en ' not in a.pat else a.core())
    if key in v.used: a.trap = 'plain'; return [a]
    v.used.add(key)
    return [a, Thing(v, None, a.cat, 'namesake', a.pat, dict(a.vals), a.kind, h=a.h if chance(.75) else R.choice(a.heads), need='city')]
def sc_municipal(m, k):
    v = m.vs[0]
    host = Thing(v, f'Gemeente {m.name}', 'muni', 'municipal', phone=m.phone, web=m.dom, email=f'gemeente@{m.dom}', alts=[f'Gemeentehuis {m.name}', f'Gemeentehuis {v.name}', f'Stadskantoor {m.name}'], fragile=True); out = [host]
    for syn in R.sample(MUNI, k):
        s = R.choice(syn); far = syn[0] in ('Milieustraat', 'Gemeentewerf', 'Sociaal wijkteam', 'Begraafplaatsen', 'Havendienst')
        nm = R.choice([f'Gemeente {m.name} - {s}', f'{s} gemeente {m.name}', f'{s} {m.name}', f'Gemeente {m.name}, {s.lower()}'])
        out.append(Thing(v, nm, 'muni', 'municipal_dept', a=None if far else dict(host.a), phone=m.phone if chance(.75) else None, web=m.dom + ('/' + slug(s) if chance(.3) else ''), email=host.email if chance(.4) else f'{slug(s)}@{m.dom}',
                         alts=[f'{z} {m.name}' for z in syn] + [f'Gemeente {m.name} {z.lower()}' for z in syn], fragile=True))
    if len(m.vs) > 1 or chance(.3):
        for v in R.sample(m.vs, min(len(m.vs), R.randint(1, 4))):   # halls, pools, sites booked at one number
            for syn in R.sample([('Sporthal', 'Sportzaal'), ('Gymzaal', 'Gymlokaal'), ('Zwembad', 'Openluchtbad'), ('Begraafplaats', 'Algemene begraafplaats'), ('Jachthaven', 'Passantenhaven')], R.randint(1, 2)):
                out.append(Thing(v, None, 'muni', 'municipal_site', '{h} {x}', dict(x=R.choice([place(), v.name])), heads=list(syn), h=syn[0], phone=m.phone, web=m.dom, email=f'sport@{m.dom}', fragile=True, need='street'))
    return out
def sc_successor(m, reg):
    cats = R.choice([('shop', 'biz'), ('horeca',), ('shop', 'horeca'), ('health', 'biz'), ('welfare', 'culture')])
    a = make(m.v(), pick_kind(cats), 'successive_tenant'); k = a.kind
    while k is a.kind: k = pick_kind(cats)
    return [a, make(a.v, k, 'successive_tenant', a=dict(a.a), phone=a.phone if chance(.15) else None)]
def sc_practice(m, reg):
    host = make(m.v(), K[R.choice(['huisarts', 'tand', 'fysio', 'psych', 'logo', 'dieren', 'makelaar'])], 'practice'); host.fragile = True
    role = dict(huisarts=('Huisarts', 'dr.'), tand=('Tandarts', 'Tandarts'), fysio=('Fysiotherapeut', 'Fysiotherapeut'), psych=('Psycholoog', 'drs.'), logo=('Logopedist', 'Logopediste'), dieren=('Dierenarts', 'Dierenarts'), makelaar=('Makelaar', 'Makelaar'))[host.kind['key']]
    out, used = [host], set()
    for i in range(R.randint(1, 4)):
        s = host.vals['s'] if i == 0 and 's' in host.vals and chance(.6) else surname()
        f = R.choice(FIRST); ini = f'{f[0]}.{R.choice(["", "", R.choice("ACEHJMP") + "."])}'; mv = R.choice(['mw.', 'dhr.', 'mw. drs.', 'mevr.'])
        if s in used: continue
        used.add(s); S = cap(s)
        out.append(Thing(host.v, R.choice([f'{role[0]} {ini} {s}', f'{cap(role[1])} {s}' if role[1] != role[0] else f'{S}, {role[0].lower()}', f'{f} {s}, {role[0].lower()}']), host.cat, 'colleague', a=dict(host.a), phone=host.phone if chance(.75) else None, web=host.web, email=host.email if chance(.5) else None,
                         alts=[f'{role[0]} {s}', f'{mv} {ini} {s}', f'{S}, {ini}', f'{role[0]} {f} {s}', f'{s} {role[0].lower()}'], fragile=True))
    return out
def sc_family(m, reg):
    s, v = surname(), m.v()
    while ('fam', s) in v.used: s = surname()
    v.used.add(('fam', s)); S = cap(s)
    trades = R.sample(['Grondverzet', 'Tuinmachines', 'Autoschade', 'Caravanstalling', 'Transport', 'Loonbedrijf', 'Houthandel', 'Verhuur', 'Aardappelhandel', 'Metaalbewerking', 'Sloopwerken', 'Interieurbouw', 'Containerdienst', 'Zonweringen', 'Dakwerken', 'Hoveniers', 'Partyservice', 'Visverwerking', 'Beheer', 'Vastgoed'], R.choice([2, 2, 3]))
    base, one, out = None, chance(.6), []
    for i, tr in enumerate(trades):
        who = R.choice([s, s, f'{R.choice(FIRST)} {s}', f'Gebr. {s}'])
        t = Thing(v, None, 'biz', 'family_firm', '{x} {h}' if chance(.6) else '{h} {x}', dict(x=who), heads=[tr], h=tr, a=dict(base.a) if base and one else None, phone=base.phone if base and chance(.55) else None,
                  web=base.web if base and chance(.3) else None, email=base.email if base and chance(.3) else None, fragile=True)
        t.alts = [f'{S} {tr}', f'{tr} {s}', f'{S} {tr} {R.choice(["B.V.", "VOF", "& Zn."])}']
        base = base or t; out.append(t)
    return out
def sc_groups(m, reg):
    host = make(m.v(), pick_kind(('club', 'culture', 'welfare', 'care')), 'group_host') if chance(.5) else make(m.v(), K[R.choice(['peuter', 'scouting', 'gym', 'dagbest', 'ouderen', 'koor'])], 'group_host')
    host.fragile = True; out, gs = [host], R.choice(GROUPS.get(host.kind['key']) or GROUPS[host.cat])
    for g in gs if chance(.5) else R.sample(gs, 2):
        n, c = host.name, host.core() or host.name
        out.append(Thing(host.v, R.choice([f'{n} {g}', f'{n} ({g})', f'{n} - {g}']), host.cat, 'group', a=dict(host.a), phone=host.phone if chance(.65) else mobile(), web=host.web, email=host.email if chance(.6) else None, alts=[f'{c} {g}', f'{c} - {g}', f'{n} {g}', f'{cap(g)} {n}'], fragile=True))
    return out
def sc_departments(m, reg):
    if chance(.35):
        v = m.vs[0]; nm = R.choice(['Streekziekenhuis', 'Ziekenhuis', 'Gasthuis']) + ' ' + place(); deps, kw = R.sample([p.replace('_', ' ') for p in POLI], R.randint(4, 9)), ('Polikliniek', 'Poli', 'Afdeling')
        host = Thing(v, nm, 'health', 'institution', fragile=True)
    else:
        host = make(m.v(), K['verzorg'], 'institution'); host.fragile = True; deps, kw = R.sample(WARD, R.randint(2, 4)), ('',)
    out = [host]
    for d in deps:
        k = R.choice(kw); lab = f'{k} {d}'.strip()
        out.append(Thing(host.v, R.choice([f'{host.name} - {lab}', f'{cap(lab)} {host.name}', f'{host.name}, {lab}']), host.cat, 'department', a=dict(host.a), phone=host.phone if chance(.5) else None, web=host.web + ('/' + slug(d) if host.web and chance(.3) else ''), email=host.email if chance(.4) else None,
                         alts=[f'{host.name} {d}', f'{cap(d)} {host.name}'] + [f'{x} {d}, {host.name}' for x in kw if x], fragile=True))
    return out
def sc_activity(m, reg):
    host = make(m.v(), K[R.choice(['dorpshuis', 'dorpshuis', 'verzorg', 'pkn', 'jeugd', 'cafe'])], 'house'); host.fragile = True; out = [host]
    for syn in R.sample(ACTS, R.randint(2, 5)):
        x = host.name if chance(.5) else host.core() or host.name
        t = Thing(host.v, None, 'welfare', 'activity', R.choice(['{h} {x}', '{h} in {x}', '{h} - {x}']), dict(x=x), heads=list(syn), h=R.choice(syn), a=dict(host.a), phone=host.phone if chance(.6) else mobile(), web=host.web if chance(.75) else '', email=host.email if chance(.4) else None, fragile=True)
        t.alts = [f'{h} {y}' for h in syn for y in (host.core() or x, host.name)]
        out.append(t)
    return out
# ------------------------------------------------------------------ listings
def fmt_phone(p, f):
    if not p or p.startswith('14 '): return p if f != 'plain' else p.replace(' ', '')
    p = re.sub(r'\D', '', p)
    a, b = (p[:2], p[2:]) if p.startswith('06') else (p[:3], p[3:]) if p.startswith('088') else (p[:4], p[4:])
    pairs = lambda s: ' '.join(s[i:i + 2] for i in range(0, len(s), 2))
    return {'dash': f'{a}-{b}', 'paren': f'({a}) {pairs(b)}', 'plain': a + b, 'spaced': f'{a} - {pairs(b)}', 'intl': f'+31 {a[1:]} {b}', 'blank': f'{a} {b[:3]} {b[3:]}', 'dots': f'{a}.{b[:2]}.{b[2:4]}.{b[4:]}'}[f]
def fmt_addr(a, d):
    s = a['street']
    if chance(d[11]):
        for x, y in SABB[:7] + SABB[8:]: s = re.sub(re.escape(x) + r'$', y, s) if x[0].islower() else s.replace(x, y) if s.startswith(x) and x[-1] == ' ' else s
    sf = a['sfx'] if chance(.85) else ''
    return f"{s} {a['nr']}" + (R.choice([sf, sf.lower(), ' ' + sf, '-' + sf]) if sf else '')
def fmt_pc(pc, st): return {'space': pc[:4] + ' ' + pc[4:], 'tight': pc, 'lower': pc[:4] + ' ' + pc[4:].lower(), 'dots': pc[:4] + '  ' + pc[4:] if chance(.1) else pc[:4] + ' ' + pc[4:]}[st]
def fmt_web(w):
    if not w: return ''
    return R.choice(['www.{}', 'https://www.{}', 'http://www.{}/', '{}', 'https://{}', 'https://{}/', 'http://{}']).format(w) + (R.choice(['/contact', '/home', '/index.php']) if '/' not in w and chance(.05) else '')
def typo(s):
    ix = [i for i in range(1, len(s) - 1) if s[i].isalpha() and s[i - 1].isalpha() and s[i + 1].isalpha()]
    if len(s) < 8 or not ix: return s
    i = R.choice(ix); k = R.randrange(4)
    return s[:i] + [s[i + 1] + s[i] + s[i + 2:], s[i + 1:], s[i] + s[i:], R.choice('aeiouy' if s[i] in 'aeiou' else 'dtnmsrlk') + s[i + 1:]][k]
def digit(s):
    i = R.choice([j for j, c in enumerate(s) if c.isdigit() and j > (4 if len(s) > 6 else -1)] or [0])
    if chance(.4) and 4 < i < len(s) - 1 and s[i] != s[i + 1]: return s[:i] + s[i + 1] + s[i] + s[i + 2:]
    return s[:i] + str((int(s[i]) + R.randint(1, 8)) % 9 + 1) + s[i + 1:] if s[i].isdigit() else s
def mutate_name(t, mu):
    """the name under a disturbance, or '' when it does not apply"""
    n, town = t.name, t.v.name
    if t.fragile and mu not in FRAGILE_OK: return ''
    if mu == 'renamed': return t.get('oldname') if t.kind else ''
    if mu == 'old_name_brackets': return n + R.choice([' (voorheen {})', ' (v/h {})', ', voorheen {}', ' (oude naam: {})']).format(t.get('oldname')) if t.kind else ''
    if mu == 'acronym': return t.get('acro') if t.cat in ('club', 'culture', 'welfare', 'charity', 'school', 'church', 'care') else ''
    if mu == 'trade_legal': return t.get('legal') if t.cat not in ('club', 'church', 'muni') else ''
    if mu == 'translated': return re.sub(r'\bvan\b', 'of', t.pat.format(h=t.kind['tr'], **t.vals)) if t.kind and t.cat in ('horeca', 'culture', 'church', 'health', 'school', 'shop') else ''
    if mu == 'head_dropped': return t.core() if t.kind and len(t.core()) > 4 else ''
    if mu == 'head_synonym':
        hs = [h for h in t.heads if h != t.h]
        return t.fill(R.choice(hs)) if hs and t.pat else ''
    if mu == 'variant': return R.choice([x for x in t.alts if x != n] or [''])
    if mu == 'abbreviation':
        if t.kind and t.h in t.kind['abbr'] and t.pat: return t.fill(t.kind['abbr'][t.h])
        for a, b in R.sample(ABB, len(ABB)):
            if re.search(a + r'(?=$|\W)', n): return re.sub(a + r'(?=$|\W)', b, n, count=1)
        return ''
    if mu == 'typo': return typo(n)
    if mu == 'truncated': return n[:max(17, len(t.h or '') + 6, int(len(n) * R.uniform(.68, .88)))].rstrip(" -,('") if len(n) > 23 else ''
    if mu == 'tagline': return n + R.choice([' - ', ', ', ' | ', ': ']) + R.choice(TAGS[t.cat]).format(y=R.randint(20, 95))
    if mu == 'town_in_name': return n + R.choice([' {}', ' ({})', ' te {}', ', {}', ' {} e.o.']).format(town) if town not in n else ''
    if mu == 'town_out': return re.sub(r'\s+' + re.escape(town), '', n) if town in n and t.core() and ' ' in n.replace(town, '').strip() else ''
def listing(t, dn, muts):
    d = DIRS[dn]; done, name, a, phone, email, web = [], t.name, t.a, t.phone, t.email, t.web
    if chance(d[8]) and not t.need: muts = muts + [R.choice(['moved', 'old_phone', 'old_phone'])]
    city, off, pcbad, pb = t.v.name, R.uniform(0, 25), False, None
    named = False
    tries = 0
    for mu in muts:
        ok = mu not in done
        if not ok: continue
        if mu in NAMEMUT:
            n = '' if named else mutate_name(t, mu)
            ok = bool(n) and n != t.name
            if ok: name, named = n, True
        elif mu == 'secretary_home' and t.cat in ('club', 'culture', 'church', 'charity', 'welfare') and t.need != 'street' and t.trap in ('plain', 'host', 'satellite', 'namesake', 'group_host', 'tenant'):
            a = t.get('home'); phone = t.get('homephone') if chance(.7) else phone; email = t.get('mail') if chance(.5) else email
            if not a['v'] is t.v and t.trap == 'namesake': a = t.a; ok = False
            city = a['v'].name
        elif mu == 'moved' and not t.need and t.trap in ('plain', 'tenant', 'satellite', 'namesake', 'family_firm'):
            a = t.get('old'); phone = t.get('oldphone') if 'oldphone' in t.memo and chance(.5) else phone
        elif mu == 'old_phone': phone = t.get('oldphone')
        elif mu == 'postbus' and t.cat not in ('shop', 'horeca') and t.need != 'street': pb = t.get('postbus')
        elif mu == 'chair_mobile' and t.cat not in ('muni', 'church') and t.trap not in ('colleague', 'department'): phone = t.get('mobile')
        elif mu == 'personal_email' and t.cat != 'muni': email = t.get('mail')
        elif mu == 'facebook' and t.trap not in ('department', 'colleague', 'municipal_dept'): web = t.get('fb')
        elif mu == 'wrong_postcode': pcbad = True
        elif mu == 'phone_typo' and not phone.startswith('14'): phone = digit(phone)
        elif mu == 'housenr_typo' and t.need != 'street': a = dict(a, nr=int(digit(str(a['nr']))))
        elif mu == 'geocode_off': off = math.exp(R.uniform(math.log(100), math.log(2000)))
        elif mu == 'city_is_municipality' and len(t.v.muni.vs) > 1 and not t.need: city = t.v.muni.vs[0].name if chance(.5) else t.v.muni.name; ok = city != t.v.name
        else: ok = False
        if ok: done.append(mu)
        elif tries < 4: muts.append(wchoice(MUTS)); tries += 1
    # directory habits
    if chance(d[13]) and not re.search(r'B\.V\.|V\.O\.F|VOF|Stichting|Vereniging|St\.|h/o', name) and t.trap not in ('colleague', 'activity', 'group', 'department', 'satellite', 'building') and t.cat != 'muni':
        lf = t.memo.setdefault('lf', R.choice(['B.V.', 'V.O.F.', '', 'B.V.', 'VOF']) if t.cat in ('shop', 'biz', 'horeca') else 'Stichting' if t.cat in ('care', 'welfare', 'charity', 'school') and 'vereniging' not in t.name.lower() and 'bond' not in t.name else '')
        name = f'Stichting {name}' if lf == 'Stichting' else f'{name} {lf}'.strip()
    if chance(d[14]) and t.v.name not in name: name += f' {t.v.name}'
    if d[10] == 'UP' and chance(.7): name = name.upper()
    elif d[10] == 'Title' and chance(.4): name = ' '.join(cap(w) for w in name.split(' '))
    elif d[10] == 'Comma' and t.h and name.startswith(t.h + ' ') and chance(.35) and not t.fragile: name = f'{name[len(t.h) + 1:]}, {t.h.lower()}'
    ang = R.uniform(0, 6.28); la, lo = a['la'] + off / 111000 * math.cos(ang), a['lo'] + off / 69000 * math.sin(ang)
    pc = pb[1] if pb else a['pc']
    if pcbad: pc = digit(pc[:4]) + pc[4:] if chance(.4) else pc[:4] + pc[4] + R.choice('ABCDEGHKLNPRSTVXZ')
    st = pb[0] if pb else fmt_addr(a, d)
    has = lambda i: chance(d[i] / (.97 if i != 3 else .93))
    row = dict(name=name, address=st if has(6) or t.need == 'street' else '', postcode=fmt_pc(pc, d[12]) if has(5) else '', city=city if has(7) or t.need else '',
               phone=fmt_phone(phone, d[9]) if has(1) else '', email=email if has(2) else '', website=fmt_web(web) if has(3) else '', g=has(4), lat=la, lon=lo)
    if pb: row['g'] = row['g'] and chance(.3)
    if not row['city'] and not (row['phone'] or row['website']): row['city'] = city
    if not (row['address'] or row['phone'] or row['email'] or row['website']): row['address'], row['city'] = st, city
    if row['city'] and dn == 'handelsgids' and chance(.6): row['city'] = row['city'].upper()
    p = 5 if chance(.7) else 4
    row['lat'], row['lon'] = (f'{la:.{p}f}', f'{lo:.{p}f}') if row.pop('g') else ('', '')
    done = [x for x in done if row.get(SHOWN.get(x, 'name'))]
    row.update(cluster_id=t.id, trap=t.trap + ''.join('+' + x for x in done), _o=any(x in OPAQUE for x in done), _d=d)
    return row
def keys(r):
    k = set()
    if r['phone']: k.add('p' + re.sub(r'\D', '', r['phone'].replace('+31 ', '0'))[-8:])
    if r['email']: k.add('e' + r['email'])
    if r['website']: k.add('w' + re.sub(r'^(https?://)?(www\.)?', '', r['website']).rstrip('/').split('/contact')[0])
    m = re.search(r'(\S{3})\S* (\d+)', r['address'])
    if m: k.add('a' + m.group(1).lower() + m.group(2))
    return k
def rows_of(t):
    k = R.choices([x for x, _ in LISTINGS], [y for _, y in LISTINGS])[0]
    w = {n: d[0] * (2.2 if t.cat in BOOST.get(n, ()) else .6 if n in BOOST else 1) for n, d in DIRS.items()}
    names = list(w); out, used = [], []
    for i in range(k):
        dn = R.choices(names, [w[x] * (.04 if x in used else 1) for x in names])[0]; used.append(dn)
        muts = []
        if chance(P_MUT if k > 1 else P_MUT_SINGLE):
            muts = [wchoice(MUTS)]
            while chance(P_SECOND) or (len(muts) == 1 and muts[0] in ('secretary_home', 'variant', 'head_synonym') and chance(.25)):
                muts.append(wchoice(MUTS))
                if len(muts) > 2: break
        out.append(listing(t, dn, muts))
    if k > 1:     # fairness: a name one cannot trace needs a contact in common with a traceable row
        if all(r['_o'] for r in out):
            out[0]['name'], out[0]['_o'], out[0]['trap'] = t.name, False, t.trap
        for r in out:
            rest = [q for q in out if not q['_o'] and q is not r]
            if rest and (r['_o'] or chance(P_REPAIR)) and not any(keys(r) & keys(q) for q in rest):
                q = R.choice(rest)
                f = R.choice(['phone', 'website', 'email']) if t.web else R.choice(['phone', 'email'])
                for z in (r, q): z[f] = fmt_phone(t.phone, z['_d'][9]) if f == 'phone' else fmt_web(t.web) if f == 'website' else t.email
    return out
def world(n, seed):
    R.seed(seed * 7919 + 11); DOMAINS.clear(); Muni.names = set(); Thing.n = 0
    rows, reg, i = [], [], 0
    while len(rows) < n:
        target = min(R.randint(int(PER_MUNI * .85), int(PER_MUNI * 1.15)), n - len(rows))
        m = Muni(i, min(R.choice([1, 2, 3, 3, 4, 4, 5, 6]), max(1, target // 280))); i += 1
        end = len(rows) + target
        for t in sc_municipal(m, 3 if target < 800 else R.randint(6, 12)): rows += rows_of(t)
        while len(rows) < end:
            for t in globals()['sc_' + wchoice(SCENES)](m, reg): rows += rows_of(t)
        reg += m.vs
    rows = rows[:n]
    R.shuffle(rows)
    return rows
if __name__ == '__main__':
    ap = argparse.ArgumentParser()
    ap.add_argument('--n', type=int, required=True); ap.add_argument('--seed', type=int, default=1); ap.add_argument('--out', required=True)
    o = ap.parse_args()
    F = 'name address postcode city phone email website lat lon cluster_id trap'.split()
    with open(o.out, 'w', newline='', encoding='utf-8') as fh:
        w = csv.writer(fh, lineterminator='\n'); w.writerow(['id'] + F)
        for j, r in enumerate(world(o.n, o.seed), 1): w.writerow([j] + [r[x] for x in F])
