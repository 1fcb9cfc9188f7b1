#!/usr/bin/env python3
"""Seeded generator of Dutch listings, 40 % of them in families: group practices, umbrella foundations with projects, clubs with
departments, houses with units and activities, several companies of one owner. Written by somebody who had not seen the matcher.
usage: python -m tests.bench.generate.families --n N --seed SEED --out FILE.csv      (same N and SEED = same bytes)"""
import argparse, csv, random, re, difflib, unicodedata

W = lambda s: [x.strip() for x in s.replace('\n', ' ').split('|') if x.strip()]
SUR = W('''Jansen|De Jong|De Vries|Van den Berg|Van Dijk|Bakker|Visser|Smit|Meijer|De Boer|Mulder|De Groot|Bos|Vos|Peters|Hendriks|Van Leeuwen|Dekker|Brouwer|
De Wit|Dijkstra|Smits|De Graaf|Van der Meer|Kok|Jacobs|Van der Linden|De Haan|Vermeulen|Van den Heuvel|Van der Veen|Van den Broek|De Bruijn|De Bruin|Schouten|Van Beek|
Willems|Van Vliet|Hoekstra|Maas|Verhoeven|Koster|Van Dam|Prins|Blom|Huisman|Peeters|De Jonge|Kuipers|Van Veen|Post|Kuiper|Veenstra|Kramer|Van den Brink|Scholten|Van Wijk|
Postma|Martens|Vink|De Ruiter|Timmermans|Groen|Gerritsen|Jonker|Van Loon|Boer|Van der Velde|Willemsen|Smeets|De Lange|De Vos|Bosch|Van Dongen|Schipper|De Koning|
Koning|Van der Laan|Driessen|Van Doorn|Hermans|Evers|Van den Bosch|Van der Meulen|Hofman|Bosman|Wolters|Sanders|Mol|Kuijpers|Molenaar|Van de Ven|Verbeek|Bouwman|Van der Heijden|
Zijlstra|Boersma|Wiersma|Sikkema|Hoitinga|Terpstra|Van der Wal|Douma|Bijlsma|Haitsma|Wagenaar|Lubbers|Oosterhuis|Westra|Noordhof|Zuidema|Drenth|Bolt|Kamp|Ter Haar|Ter Horst|
Ten Brinke|Ten Have|Oude Luttikhuis|Nijhuis|Veldhuis|Wolterink|Roelofs|Rutgers|Roosenboom|Aalbers|Aarts|Abbink|Adriaanse|Akkerman|Baars|Balk|Barends|Bastiaansen|Beekman|Beijer|Bekkers|
Bennink|Berendsen|Bergsma|Beukers|Biemans|Blaauw|Bleeker|Boekhout|Boelens|Bogaard|Bongers|Borst|Brands|Breukelman|Broekhuizen|Buijs|Cuijpers|Coenen|Cornelissen|Damen|Dekkers|Derksen|
Doornbos|Duijvestijn|Eijkelboom|Elzinga|Engelsman|Essink|Faber|Feenstra|Fransen|Geerts|Gijsbers|Goossens|Groeneveld|Haverkamp|Heemskerk|Heesters|Hilgersom|Hoogland|Houtman|Huijbregts|
Iedema|Jaspers|Jongsma|Kaandorp|Kamphuis|Keizer|Kersten|Klaassen|Kloosterman|Knol|Kooistra|Korver|Kroon|Lammers|Landman|Leenders|Ligthart|Lodewijks|Loman|Maassen|Manders|Meeuwissen|Mertens|
Middelkoop|Nagel|Nijboer|Noort|Olthof|Oomen|Otten|Paulissen|Pijnenburg|Plomp|Pronk|Quist|Reijnders|Rijnbeek|Roos|Ruijter|Schaap|Schreuder|Slagter|Snijders|Spaans|Stam|Steenbergen|Swinkels|
Teunissen|Tiemens|Tromp|Uitslag|Valk|Veerman|Verkerk|Vermeer|Vogelaar|Voskuil|Waterman|Weijers|Wessels|Witteveen|Zandstra|Zegers|Zwart|Yilmaz|Kaya|Demir|El Idrissi|Bouali|Benali|Amrani|
Öztürk|Çelik|Nowak|Kowalska|Shevchenko|Kovalenko|Haddad|Al Masri|Tesfay|Ramdin|Sewnarain|Pattiwael|Nguyen''')
_fri = [a + b for a in W('Hoek|Veen|Wier|Bouw|Tol|Rin|Hol|Sin|Hart|Reit|Noor|Els|Kam|Wij|Ypen|Riem|Bol|Tam|Hui|Fok') for b in W('stra|ema|inga|sma')]
SUR = list(dict.fromkeys(SUR + _fri))
FIRST = W('''Anna|Johan|Marieke|Pieter|Els|Henk|Sanne|Jeroen|Karin|Willem|Ingrid|Bart|Lotte|Kees|Anneke|Gerrit|Femke|Hans|Tineke|Rob|Fatima|Mohamed|Aylin|Mehmet|Oksana|Olena|Samira|
Yusuf|Agnieszka|Piotr|Joke|Wim|Truus|Jan|Miranda|Erik|Esther|Dirk|Nienke|Martijn|Linda|Frank|Yvonne|Ruud|Petra|Marco|Hanneke|Sjoerd|Wytske|Tjeerd|Roos|Daan|Floor|Thijs|Iris|Bram|Noor|Stijn|
Margreet|Theo|Corrie|Arie|Ria|Leo|Greet|Ton|Carla|Jos|Bianca|Maaike|Sander|Judith|Paul|Annemiek|Rianne|Gijs|Loes|Marjan|Nico|Saskia''')
STC = W('''Kerkstraat|Dorpsstraat|Hoofdstraat|Molenstraat|Schoolstraat|Stationsweg|Stationsstraat|Julianastraat|Wilhelminastraat|Beatrixlaan|Nieuwstraat|Molenweg|Raadhuisplein|Marktplein|Markt|
Burgemeester De Vriesstraat|Prins Bernhardstraat|Oranjestraat|Kastanjelaan|Beukenlaan|Eikenlaan|Lindelaan|Wilgenstraat|Sportlaan|Sportparkweg|Industrieweg|Ambachtsweg|Nijverheidsstraat|
Brink|Torenstraat|Kloosterstraat|Parallelweg|Havenstraat|Kade|Dijkweg|Noorderweg|Zuiderweg|Oosterweg|Westerweg|Meidoornstraat|Merelstraat|Lijsterstraat|Vinkenstraat|Zwaluwstraat|
Rembrandtstraat|Vondelstraat|Van Goghstraat|Rozenstraat|Tulpstraat|Irisstraat|Dr. Schaepmanstraat|Pastoor Smitsstraat|Pastoorstraat|Domineeslaan|Koningin Emmastraat|Thorbeckelaan|
Kerkplein|Plein 1945|Bevrijdingslaan|Koningsweg|Heuvelstraat|Hoogstraat|Achterstraat|Voorstraat|Achterweg|Veldweg|Bosweg|Heideweg|Esweg|Kanaalweg|Sluisweg|Brugstraat|Marijkestraat|Irenestraat|
Europalaan|Kennedylaan|Acacialaan|Populierenlaan|Vlierstraat|Sleedoorn|De Hoeve|Het Laantje|Spoorstraat|Tuinstraat|Bloemstraat|Prinsenstraat|Gasthuisstraat|Smidsstraat|Bakkersteeg|Zandweg''')
_s1 = W('Haver|Tarwe|Gerst|Klaver|Hop|Vlas|Koren|Reiger|Kievit|Fazanten|Patrijs|Buizerd|Valken|Snoek|Karper|Baars|Otter|Bever|Eekhoorn|Hazen|Zilver|Goud|Koper|Tin|Kersen|Peren|Appel|Pruimen|Noten|Jasmijn|Dahlia|Anjer|Violen|Lelie|Zonnebloem|Distel|Varen|Mos|Turf|Wethouder Mulder|Graaf Willem|Hertog Jan|Abel Tasman|Piet Hein|Tromp|De Ruyter|Mozart|Beethoven|Chopin|Bach|Jan Steen|Frans Hals|Vermeer|Anne Frank|Mandela|Dresselhuys|Ridder|Jonker|Schout|Schepenen|Wagenmakers|Kuipers|Wevers|Leerlooiers|Mandenmakers|Steenbakkers|Scheepmakers|Zadelmakers|Potten|Oude Graven|Lange|Korte|Grote|Kleine|Nieuwe|Oude|Hoge|Lage')
_s2 = W('straat|weg|laan|hof|pad|plantsoen|singel|dreef|erf|kamp')
STREETS2 = [a + b for a in _s1 for b in _s2]
TP = W('Ooster|Wester|Noorder|Zuider|Midden|Hooge|Lage|Berg|Dal|Eik|Beuk|Els|Berk|Wilgen|Linde|Haze|Reig|Kraai|Vos|Das|Zwaan|Sloot|Zand|Klei|Groot|Wold|Steen|Ever|Gijs|Harm|Wil|Ber|Lut|Ol|Ren|Mar|Hel|Dren|Appel|Garde|Odij|Rijs|Schoon|Mun|Uit')
TS = W('erveen|dorp|wolde|horst|broek|kerke|drecht|endam|huizen|erlo|enberg|endijk|zijl|meer|hout|waarde|beek|voort|ersluis|burg|erum|wijk|hoven|stade|gouw|laren|hem|ingen')
SCHOOLB = W('De Regenboog|De Regenboog|De Regenboog|De Vlinder|De Vlinder|Het Kompas|Het Kompas|De Wegwijzer|De Zonnebloem|De Ark|De Fontein|De Bron|De Schakel|De Springplank|De Klimop|De Wissel|Het Talent|De Horizon|De Zevensprong|De Driehoek|De Touwladder|De Kameleon|De Vuurvogel|De Toermalijn|De Bongerd|De Hoeksteen|De Rank|De Wingerd|Prins Willem-Alexander|Koningin Juliana|Willem van Oranje|Sint Jozef|Sint Maarten|Sint Bernardus|Anne Frank|De Ontdekking|De Kleine Wereld|De Boomhut|De Esdoorn|De Eendragt|De Tweemaster|De Kring|De Ploeg|De Vlieger|De Windwijzer|De Akker|De Zandkorrel|De Achtbaan|Het Mozaïek|De Waterlelie|De Sterrenboog')
HOUSEB = W('De Schakel|De Schakel|De Brink|De Brug|De Brug|De Linde|De Molenhof|De Spil|De Spil|Het Trefpunt|Het Trefpunt|De Zwaan|Ons Huis|Ons Genoegen|De Vriendschap|De Meent|De Kern|De Pit|De Koppel|De Buurt|De Waaier|De Wieken|De Hoeksteen|De Eshof|De Bolder|De Kiekmure|De Veste|De Wielewaal|Het Baken|Het Anker|De Haven|De Oase|De Ontmoeting|De Huiskamer|De Boerderij|De Stolp|De Zaal|De Poort|De Klokkestoel|De Kloostertuin|Het Kruispunt|De Vijverhof|De Trommel|De Nieuwe Kamp|De Banier|De Vang|De Hofstee|Den Draai|De Deel|De Bongerd')
CAREB = W('De Linde|De Linde|Zonnehof|Molenhof|Avondrust|De Wilgen|Vredehof|Sint Anna|Sint Jozef|Parkzicht|De Beuken|Bergzicht|Maasveld|De Plataan|Rozenhof|Eikenhof|De Korenbloem|De Lelie|Duinrust|De Hazelaar|Waterrijk|Elim|Bethel|Sions Hof|De Akkers|De Zorghoeve|Het Zonnehuis|De Meander|Westerhof|Oosterhof|De Bremhorst|De Rietvinck|Boszicht|De Wachter|Nieuw Avondlicht')
MUSB = W('St. Cecilia|St. Cecilia|St. Cecilia|Excelsior|Excelsior|Crescendo|Crescendo|Concordia|Concordia|Harmonie|De Eendracht|Oefening Baart Kunst|Kunst na Arbeid|Wilhelmina|Euterpe|Apollo|Sempre Crescendo|Advendo|Juliana|Soli Deo Gloria|Looft den Heer|Hosanna|Jubilate|Con Amore|Cantabile|Vivace|Inspiration|Joy|Sound of Life|Da Capo|St. Caecilia|Ons Genoegen|Irene|Amicitia|Polyhymnia|Halleluja|De Lofstem|Zang en Vriendschap')
SPORTB = W('Sparta|Olympia|Quick|Be Quick|Hercules|Wilhelmina|Oranje|De Treffers|Sportclub 46|Rood Wit|Blauw Wit|Geel Zwart|Victoria|Achilles|Ajax|Vitesse|Fortuna|Minerva|DIO|DES|KEV|SDO|ODI|WIK|TOP|DVO|Spirit|Unitas|Ready|Phoenix|Set-Up|Smash|Dynamo|Volharding|Kracht en Vlugheid|Sparta Nova|Labor|De Bataven|Trekvogels|Thor|Atlas|Swift|Avanti|Jahn|Iduna|Forza|Rapid|Stormvogels|Kwiek|Hellas|Turnlust|Animo|Excelsior')
CHURCHB = W('De Ark|De Bron|De Hoeksteen|Maranatha|Ontmoetingskerk|Petruskerk|Pauluskerk|Sint Jan|Sint Nicolaas|Sint Martinus|Maria Magdalena|Opstandingskerk|Goede Herder|Immanuël|Bethel|Eben Haëzer|Sion|Kruiskerk|Grote Kerk|Oude Kerk|Fonteinkerk|Levend Water|De Wijngaard|De Rank|Open Hof|Elim|Rehoboth|De Schuilplaats|De Weg|Nieuw Leven')
SYL1 = W('Medi|Fysi|Zorg|Vita|Bal|Acti|Pro|Senso|Kine|Nova|Care|Opti|Inno|Lumi|Terra|Aqua|Bene|Domo|Solv|Veri|Alti|Pura|Kindi|Thuis|Prima|Mira|Ergo|Eco|Flori|Arti|Tecno|Multi|Cura|Luxa|Velo|Delta|Rosa|Sana|Quali|Futu')
SYL2 = W('vita|plus|max|nova|ra|lance|tiva|zo|punt|mens|kracht|care|line|fit|dent|form|rijk|wijs|team|plan|mundo|verde|ro|lux|tas|nis|dia|zorg|vast|lio')
COIN = [a + b for a in SYL1 for b in SYL2]
PRACB = W('Balans|Balans|In Balans|Het Kompas|De Vlinder|Groei|Inzicht|Innerlijke Kracht|De Spiegel|Puur|Vrij|Stap voor Stap|Ruimte|Lotus|De Lotus|Levenslicht|Bewust Zijn|Eigenwijs|De Bron|Nieuwe Wegen|Samen Sterk|De Luwte|Rust en Kracht|Zilt|Ademruim|Thuis bij Jezelf|Veerkracht|Hart en Ziel|Wortels|De Boom|Anders Kijken|Sterk Spel|Zonlicht|Koers')
SHOPB = W('Het Hoekje|De Kroon|Bij Ons|Exclusief|Trendy|Knip en Zo|Haarmode|Haarlijn|Fleur|Flora|De Bloementuin|La Vie|Bella|Bella Napoli|Roma|Istanbul|De Gouden Leeuw|Het Wapen|De Zwaan|De Posthoorn|De Smidse|De Oude Molen|Kantje Boord|Zus en Zo|Pand 12|De Werf|Hip|Kek|Mooi|Lekker|Eerlijk|De Voorraadkast|De Stoep|Het Pakhuis|De Tuin|Marrakech|Peking|De Chinese Muur|Mekong|De Lachende Koe|Ambacht|De Winkel van Sinkel|Kakelbont|Wolkje|De Kist|Noorderlicht|De Landwinkel|Stoer|Blink|Retro')
FNDB = W('Helpende Hand|Samen Verder|Leergeld|Vluchtelingen Welkom|Buurtzorgzaam|Present|Vrienden van de Natuur|Groen Doen|De Zonnebloem|Dierenhulp|Kinderdroom|Hulp Oost-Europa|Wereldwinkel|Buurtmoestuin|Molenbehoud|Oud Archief|Dorpsbelangen|Oranjefeest|Carnaval De Uilen|Carnaval De Ganzen|Openluchtspel|Zomerfeest|Kunstkring|Filmhuis|Jeugdland|Speeltuin Ons Plekje|Ruilwinkel|Kringloop Goed Zo|Energie Samen|Repair Samen|Voedselhulp|Steunpunt Rouw|Wensambulance|Boekenkast|Wandelpaden|Vogelwacht|Bijenhof|Levend Verleden|Heemkunde|Dorpskrant|Muziekpodium')
ACTB = W('Koffieochtend|Eettafel|Taalcafé|Repair Café|Wandelgroep|Breicafé|Bingo|Bewegen 55+|Stoelyoga|Huiswerkbegeleiding|Mantelzorgcafé|Kinderclub|Computerhulp|Naailes|Schilderclub|Sjoelen|Biljarten|Inloop|Moestuingroep|Fietsles|Klaverjassen|Jeu de boules|Nederlandse les|Lotgenotengroep|Zingen|Line dance|Meidenmiddag|Vrouwengroep|Mannen koken|Spelinloop|Ouder-kindochtend|Formulierenhulp')
ACT_T = {'Koffieochtend': ('Coffee morning', 'Ранкова кава', 'صباح القهوة'), 'Eettafel': ('Community meal', 'Спільний обід', 'مائدة الطعام'), 'Taalcafé': ('Language café', 'Мовне кафе', 'مقهى اللغة'),
 'Wandelgroep': ('Walking group', 'Група прогулянок', 'مجموعة المشي'), 'Nederlandse les': ('Dutch lessons', 'Уроки нідерландської', 'دروس اللغة الهولندية'), 'Fietsles': ('Cycling lessons', 'Уроки їзди на велосипеді', 'دروس ركوب الدراجات'),
 'Vrouwengroep': ("Women's group", 'Жіноча група', 'مجموعة النساء'), 'Naailes': ('Sewing class', 'Уроки шиття', 'دروس الخياطة'), 'Huiswerkbegeleiding': ('Homework support', 'Допомога з уроками', 'مساعدة في الواجبات'),
 'Inloop': ('Drop-in', 'Відкриті двері', 'استقبال مفتوح'), 'Formulierenhulp': ('Help with forms', 'Допомога з документами', 'المساعدة في النماذج')}
ACTQ = W('maandag|dinsdag|woensdag|donderdag|vrijdag|beginners|gevorderden|jongeren|senioren|ochtend|avond')
# kind key: (directory groups, kind words (first = canonical), brand modes, legal, website share, english, ukr, arab)
K = {
 'voetbal': ('sport', W('Voetbalvereniging|VV|V.V.|Voetbalclub|s.v.'), 'sport town town', 'ver', .85, 'Football club', 'Футбольний клуб', 'نادي كرة القدم'),
 'tennis': ('sport', W('Tennisvereniging|TV|Tennisclub|L.T.C.|Tennis- en padelclub'), 'sport town place', 'ver', .85, 'Tennis club', None, None),
 'gym': ('sport', W('Gymnastiekvereniging|Gymvereniging|Turnvereniging|GV'), 'sport sport town', 'ver', .7, 'Gymnastics club', None, None),
 'volley': ('sport', W('Volleybalvereniging|Volleybalclub|VC|V.C.'), 'sport town', 'ver', .7, 'Volleyball club', None, None),
 'hand': ('sport', W('Handbalvereniging|HV|Handbalclub'), 'sport town', 'ver', .7, None, None, None),
 'korf': ('sport', W('Korfbalvereniging|KV|Korfbalclub|c.k.v.'), 'sport sport town', 'ver', .7, None, None, None),
 'ijs': ('sport', W('IJsvereniging|IJsclub|Schaatsvereniging'), 'town town common:Eendracht', 'ver', .5, 'Skating club', None, None),
 'ruiter': ('sport', W('Rijvereniging|Ponyclub|Landelijke Rijvereniging|LR'), 'sport town', 'ver', .6, None, None, None),
 'judo': ('sport', W('Judoschool|Sportschool|Budosport|Judovereniging'), 'sur sur coin', 'bv', .7, 'Judo school', 'Школа дзюдо', None),
 'zwem': ('sport', W('Zwemvereniging|Zwemclub|Z.V.|Zwem- en poloclub'), 'sport town', 'ver', .7, 'Swimming club', None, None),
 'biljart': ('sport', W('Biljartvereniging|Biljartclub|B.V.'), 'house town', 'ver', .3, None, None, None),
 'scout': ('vrijw', W('Scouting|Scoutinggroep|Scoutingvereniging'), 'town church fnd', 'st', .8, 'Scouts', None, None),
 'muziek': ('vrijw', W('Harmonie|Fanfare|Muziekvereniging|Muziekver.'), 'mus', 'ver', .6, 'Brass band', None, None),
 'koor': ('vrijw', W('Zangvereniging|Koor|Gemengd koor|Zangkoor'), 'mus', 'ver', .5, 'Choir', None, None),
 'toneel': ('vrijw', W('Toneelvereniging|Toneelgroep|Theatergroep|Rederijkerskamer'), 'mus house town', 'ver', .5, 'Theatre group', None, None),
 'stichting': ('vrijw', W('Stichting|St.|Stg.'), 'fnd fnd fndtown', 'st', .7, 'Foundation', None, None),
 'dorps': ('vrijw', W('Vereniging Dorpsbelangen|Dorpsbelang|Plaatselijk Belang|Dorpsraad'), 'town', 'ver', .6, 'Village council', None, None),
 'oranje': ('vrijw', W('Oranjevereniging|Oranjecomité|Oranjestichting'), 'town common:Wilhelmina', 'ver', .5, None, None, None),
 'hist': ('vrijw', W('Historische Vereniging|Oudheidkundige Kring|Heemkundekring|Historische Kring'), 'town fnd', 'ver', .8, 'Historical society', None, None),
 'ehbo': ('vrijw', W('EHBO-vereniging|EHBO|E.H.B.O. afdeling'), 'town', 'ver', .5, 'First aid association', None, None),
 'basis': ('jeugd', W('Basisschool|BS|CBS|OBS|School'), 'school', 'school', .9, 'Primary school', 'Початкова школа', 'مدرسة ابتدائية'),
 'bso': ('jeugd', W('BSO|Buitenschoolse opvang|Naschoolse opvang'), 'school', 'bv', .8, 'After-school care', None, None),
 'kdv': ('jeugd', W('Kinderdagverblijf|KDV|Kinderopvang|Kindercentrum|Peuteropvang'), 'school coin', 'bv', .8, 'Nursery', 'Дитячий садок', 'حضانة'),
 'gastouder': ('jeugd', W('Gastouder|Gastouderopvang|Kinderopvang aan huis'), 'school prac', 'bv', .4, None, None, None),
 'jongeren': ('jeugd', W('Jongerencentrum|Jeugdhonk|Jongerensoos|Jeugdsoos'), 'house', 'st', .5, 'Youth centre', 'Молодіжний центр', 'مركز الشباب'),
 'kerk': ('gids', W('Protestantse Gemeente|PKN|Protestantse kerk'), 'town church', 'kerk', .8, 'Protestant church', None, None),
 'kerk2': ('gids', W('Gereformeerde Kerk|GKV|Geref. Kerk'), 'town church', 'kerk', .7, 'Reformed church', None, None),
 'parochie': ('gids', W('Parochie|RK Parochie|R.K. kerk|H. Parochie'), 'church', 'kerk', .8, 'Catholic parish', None, None),
 'evang': ('gids', W('Evangelische Gemeente|Evangeliegemeente|Baptistengemeente'), 'church coin', 'kerk', .8, 'Evangelical church', 'Євангельська церква', None),
 'moskee': ('gids', W('Moskee|Islamitisch Centrum|Islamitische Vereniging'), 'common:El Fath common:Al Noor common:Fatih common:Ulu common:Mevlana', 'st', .5, 'Mosque', None, 'مسجد'),
 'buurt': ('gids', W('Buurthuis|Wijkcentrum|Dorpshuis|Ontmoetingscentrum|Buurtcentrum|MFC'), 'house', 'st', .75, 'Community centre', 'Громадський центр', 'مركز الحي'),
 'bieb': ('gids', W('Bibliotheek|Openbare Bibliotheek|Bieb'), 'town house', 'st', .9, 'Library', 'Бібліотека', 'مكتبة'),
 'museum': ('gids', W('Museum|Streekmuseum|Oudheidkamer'), 'house town fnd', 'st', .8, 'Museum', None, None),
 'huisarts': ('zorg', W('Huisartsenpraktijk|Huisarts|Huisartspraktijk|HAP'), 'sur sur sur2 house', 'bv', .85, 'General practice', 'Сімейний лікар', 'طبيب عام'),
 'tand': ('zorg', W('Tandartspraktijk|Tandarts|Mondzorg|Tandheelkundig centrum'), 'sur sur coin house', 'bv', .8, 'Dental practice', 'Стоматолог', 'طبيب أسنان'),
 'fysio': ('zorg', W('Fysiotherapie|Fysiotherapiepraktijk|Praktijk voor fysiotherapie|Fysio'), 'sur sur2 coin house', 'bv', .85, 'Physiotherapy', 'Фізіотерапія', 'علاج طبيعي'),
 'psych': ('zorg', W('Psychologenpraktijk|Praktijk voor psychologie|Psycholoog'), 'sur prac coin', 'bv', .8, 'Psychology practice', 'Психолог', 'طبيب نفسي'),
 'coach': ('zorg', W('Coachingpraktijk|Praktijk|Coaching|Kindercoach'), 'prac prac sur', 'eenm', .7, None, None, None),
 'logo': ('zorg', W('Logopedie|Logopediepraktijk|Praktijk voor logopedie'), 'sur town coin', 'bv', .8, 'Speech therapy', None, None),
 'apo': ('zorg', W('Apotheek|Apotheek-drogisterij'), 'sur house town', 'bv', .8, 'Pharmacy', 'Аптека', 'صيدلية'),
 'thuis': ('zorg', W('Thuiszorg|Zorgbureau|Zorg aan huis'), 'coin sur', 'bv', .8, 'Home care', None, None),
 'wzc': ('zorg', W('Woonzorgcentrum|Verzorgingshuis|Zorgcentrum|Zorglocatie'), 'care', 'st', .85, 'Care home', None, None),
 'zorgb': ('zorg', W('Zorgboerderij|Zorghoeve|Dagbesteding'), 'sur house prac', 'bv', .7, 'Care farm', None, None),
 'pedi': ('zorg', W('Pedicure|Pedicuresalon|Pedicurepraktijk|Voetverzorging'), 'sur first coin', 'eenm', .5, None, None, None),
 'kapper': ('fonds', W('Kapsalon|Kapper|Haarstudio|Hairstyling'), 'first first sur shop shop', 'eenm', .6, 'Hairdresser', 'Перукарня', 'حلاق'),
 'bakker': ('fonds', W('Bakkerij|Bakker|Banketbakkerij|Warme bakker'), 'sur', 'bv', .7, 'Bakery', None, None),
 'slager': ('fonds', W('Slagerij|Slager|Keurslager|Vleesboerderij'), 'sur', 'bv', .7, None, None, None),
 'bloem': ('fonds', W('Bloemenhuis|Bloemist|Bloemenwinkel|Bloem en Groen'), 'shop sur first', 'eenm', .6, None, None, None),
 'fiets': ('fonds', W('Fietsenwinkel|Rijwielhandel|Tweewielers|Fietsservice'), 'sur sur shop', 'eenm', .7, 'Bicycle shop', None, None),
 'rest': ('fonds', W('Restaurant|Eetcafé|Café-restaurant|Brasserie'), 'shop shop sur', 'bv', .8, None, 'Ресторан', 'مطعم'),
 'snack': ('fonds', W('Cafetaria|Snackbar|Eethuis'), 'shop first house', 'eenm', .4, None, None, None),
 'bouw': ('fonds', W('Bouwbedrijf|Aannemersbedrijf|Timmerbedrijf|Klussenbedrijf'), 'sur sur sur2', 'bv', .7, None, None, None),
 'hov': ('fonds', W('Hoveniersbedrijf|Hovenier|Tuinen|Groenvoorziening'), 'sur sur coin', 'eenm', .7, None, None, None),
 'inst': ('fonds', W('Installatiebedrijf|Loodgietersbedrijf|Installatietechniek'), 'sur sur coin', 'bv', .7, None, None, None),
 'schil': ('fonds', W('Schildersbedrijf|Schilder|Schilderwerken'), 'sur', 'eenm', .6, None, None, None),
 'auto': ('fonds', W('Autobedrijf|Garage|Autoservice|Garagebedrijf'), 'sur sur coin', 'bv', .8, 'Garage', None, None),
 'adm': ('fonds', W('Administratiekantoor|Accountants|Boekhouding|Belastingadvies'), 'sur coin sur2', 'bv', .8, None, None, None),
 'notaris': ('fonds', W('Notariskantoor|Notaris|Notarissen'), 'sur2 sur', 'bv', .9, None, None, None),
 'makel': ('fonds', W('Makelaardij|Makelaar|Makelaars'), 'sur coin', 'bv', .9, None, None, None),
 'bb': ('fonds', W('Bed & Breakfast|B&B|Logement|Gastenverblijf'), 'shop house prac', 'eenm', .8, None, None, None),
 'schoonh': ('fonds', W('Schoonheidssalon|Beautysalon|Huidverzorging|Salon'), 'first shop coin', 'eenm', .6, None, None, None),
 'mode': ('fonds', W('Mode|Modehuis|Kledingwinkel|Modezaak'), 'sur shop first', 'bv', .7, None, None, None),
 'boer': ('fonds', W('Melkveebedrijf|Maatschap|Boerderij|Landbouwbedrijf'), 'sur', 'bv', .2, None, None, None),
}
KW = [3 if k in ('voetbal', 'stichting', 'buurt', 'basis', 'fysio', 'kapper', 'coach') else 2 if k in ('huisarts', 'tand', 'rest', 'bouw', 'muziek', 'kerk', 'adm') else 1 for k in K]
KL = list(K)
# presence: address, postcode, city, phone, email, website, geo
DIRS = {
 'gids': (.80, .74, .85, .80, .58, .64, .52), 'sport': (.76, .70, .85, .52, .74, .68, .45), 'fonds': (.82, .58, .70, .52, .45, .74, .40),
 'jeugd': (.74, .74, .84, .80, .58, .70, .58), 'vrijw': (.54, .48, .80, .48, .78, .60, .48), 'kvk': (.85, .85, .84, .40, .40, .40, .62),
 'agenda': (.60, .45, .75, .58, .54, .45, .40), 'zorg': (.82, .80, .85, .84, .45, .68, .50), 'kaart': (.70, .58, .54, .50, .40, .52, .85), 'platform': (.58, .45, .80, .58, .44, .80, .56)}
DIRFOR = {'sport': 'sport sport gids vrijw kvk agenda kaart platform', 'vrijw': 'vrijw vrijw gids kvk agenda kaart platform', 'jeugd': 'jeugd jeugd gids kvk kaart zorg platform',
 'gids': 'gids gids kvk agenda kaart platform vrijw', 'zorg': 'zorg zorg gids kvk jeugd kaart platform', 'fonds': 'fonds fonds kvk kvk gids kaart platform', 'agenda': 'agenda agenda vrijw gids platform'}
PLAT = W('facebook.com|socialekaartregio.nl/org|sportinbeeld.nl/club|doemeeportaal.nl/o|zorgwijzerlokaal.nl/aanbieder|instagram.com|lokaalondernemen.nl/bedrijf')
FREE = W('gmail.com|hotmail.com|ziggo.nl|kpnmail.nl|outlook.com|home.nl|live.nl|planet.nl|hetnet.nl')
LOC = W('Centrum|Noord|Zuid|Oost|West|Dorp|Stationsplein|De Hoek|Winkelcentrum|Binnenstad|Markt|Ziekenhuis')
CYR = dict(zip('abcdefghijklmnopqrstuvwxyz', 'а б к д е ф ґ г і й к л м н о п к р с т у в в кс і з'.split()))
ARA = dict(zip('abcdefghijklmnopqrstuvwxyz', 'ا ب ك د ي ف غ ه ي ي ك ل م ن و ب ق ر س ت و ف و كس ي ز'.split()))

def asc(s): return unicodedata.normalize('NFKD', s).encode('ascii', 'ignore').decode()
def slug(s): return re.sub(r'[^a-z0-9]', '', asc(s).lower())
def norm(s):
    s = s.lower()
    return ' '.join(re.sub(r'[^\w]+', ' ', s.replace('.', '')).split())
GEN = set()
for v in K.values():
    for w in v[1]: GEN.update(norm(w).split())
GEN |= set('de het den van der en voor te stichting vereniging st stg bv vof locatie afdeling praktijk praktijken centrum groep team voorheen the 1 nv ver en'.split())
COMMON = set()
for l in (SCHOOLB, HOUSEB, CAREB, MUSB, SPORTB, PRACB, CHURCHB):
    for w in l: COMMON.update(norm(w).split())
for w in SUR[:120]: COMMON.update(norm(w).split())

class O: pass

class Gen:
    def __init__(s, n, seed):
        s.r = random.Random('%d/%d/worlds-c' % (seed, n)); s.n = n; s.rows = []; s.cid = 0; s.domains = set(); s.towns = []; s.tnames = set(); s.fid = 0; s.plats = 0
        s.mk_towns(); s.areas = {T.area for T in s.towns if len(T.area) == 4}; s.chains = [s.mk_chain() for _ in range(14 + int(n ** .5 / 2.2))]
    # ---------- world
    def mk_towns(s):
        r = s.r; tot = 0; area = None; mun = None; left = 0
        while tot < s.n * 1.06 or len(s.towns) < 3:
            size = int(min(700, 60 * r.paretovariate(1.25)))
            i = len(s.towns)
            if left == 0:
                left = r.randint(2, 6); area = '0' + str(r.choice((r.randint(10, 79), r.randint(111, 599), r.randint(111, 599), r.randint(111, 599))))
            left -= 1
            while True:
                t = r.choice(TP) + r.choice(TS)
                if i and r.random() < .08: t = r.choice(('Nieuw-', 'Oud-', 'Nieuw ')) + s.towns[-1].name.split('-')[-1].split(' ')[-1]
                if t not in s.tnames: break
            s.tnames.add(t)
            T = O(); T.name = t; T.i = i; T.size = size; T.area = area; T.used = set(); T.mains = set()
            mun = t if left == 0 or mun is None or size > 200 else mun; T.mun = mun
            # spatial neighbourhood: towns laid out on a serpentine grid
            wdt = 24; y, x = divmod(i, wdt); x = x if y % 2 == 0 else wdt - 1 - x
            T.lat = 51.4 + y * .035 + r.uniform(-.008, .008); T.lon = 4.6 + x * .06 + r.uniform(-.012, .012)
            T.pc4 = [1200 + (i * 13) % 8600 + j for j in range(1 + size // 120)]
            ns = max(16, int(size * .45)); T.st = []; seen = set()
            while len(T.st) < ns:
                nm = STC[int(len(STC) * r.random() ** 1.4)] if r.random() < .5 else r.choice(STREETS2)
                if nm in seen: 
                    nm = r.choice(STREETS2)
                    if nm in seen: continue
                seen.add(nm); rad = .004 + .012 * (size / 300) ** .5
                T.st.append((nm, r.choice(T.pc4), r.randint(0, 500), r.gauss(0, rad / 2), r.gauss(0, rad), r.uniform(-1, 1), r.uniform(-1, 1)))
            s.towns.append(T); tot += size
    def addr(s, T, st=None, num=None, bname=''):
        r = s.r; a = O(); st = st or r.choice(T.st[: max(6, len(T.st) // 4)] if r.random() < .5 else T.st)
        a.T = T; a.st = st; a.street = st[0]; a.num = num or int(r.random() ** 1.6 * 160) + 1; a.suf = ''
        if r.random() < .1: a.suf = r.choice(('a', 'b', 'A', '-1', ' bis', 'c', '-2'))
        k = st[2] + a.num // 24 * 2 + a.num % 2; a.pc = '%d %s%s' % (st[1], 'ABCDEGHJKLMNPRSTVWXZ'[k // 20 % 20], 'ABCDEGHJKLMNPRSTVWXZ'[k % 20])
        a.lat = T.lat + st[3] + st[5] * a.num * .00002; a.lon = T.lon + st[4] + st[6] * a.num * .00003; a.bname = bname
        return a
    def addr2(s, T, out):
        # a place in a street where no sibling is (two branches in one street would look like a number typo)
        used = {e.a.street for e in out}
        for _ in range(9):
            a = s.addr(T)
            if a.street not in used: break
        return a
    def tel(s, T): return T.area + ''.join(s.r.choice('123456789' if i == 0 else '0123456789') for i in range(10 - len(T.area)))
    def mob(s): return '06' + s.r.choice('12345') + ''.join(s.r.choice('0123456789') for _ in range(7))
    def person(s, sur=None):
        r = s.r; p = O(); p.f = r.choice(FIRST); p.s = sur or r.choice(SUR); return p
    def pform(s, p):
        r = s.r; low = p.s[0].lower() + p.s[1:] if p.s.split(' ')[0] in ('De', 'Van', 'Ter', 'Ten', 'El', 'Al', 'Oude') else p.s
        return r.choice(('%s %s' % (p.f, low), '%s. %s' % (p.f[0], low), '%s. %s' % (p.f[0], low), 'Dhr./mevr. %s. %s' % (p.f[0], low) if r.random() < .3 else '%s, %s.' % (p.s, p.f[0])))
    def pmail(s, p):
        r = s.r; f, l = slug(p.f), slug(p.s)
        return r.choice((f[0] + '.' + l, f + l, l + '.' + f[0], f + '.' + l, f[0] + l + str(r.randint(1, 99)))) + '@' + r.choice(FREE)
    def domain(s, base, T=None):
        b = slug(base)[:26] or 'site'; d = b + '.nl'; k = 0
        if d in s.domains and T is not None: d = b + slug(T.name) + '.nl'
        while d in s.domains: k += 1; d = '%s%d.nl' % (b, k + 1)
        s.domains.add(d); return d
    def mk_chain(s):
        r = s.r; c = O(); kind = r.choice(('fonds', 'fonds', 'zorg', 'jeugd', 'zorg'))
        c.key = r.choice({'fonds': ['mode', 'kapper', 'fiets', 'adm', 'makel', 'bloem', 'rest', 'bakker'], 'zorg': ['fysio', 'tand', 'thuis', 'apo', 'psych', 'thuis'], 'jeugd': ['kdv', 'bso', 'kdv']}[kind])
        c.brand = r.choice(COIN) if r.random() < .75 else r.choice(SUR)
        c.name = (K[c.key][1][0] + ' ' + c.brand) if r.random() < .5 else c.brand + (' ' + r.choice(('Groep', 'Zorg', 'Nederland', 'Vestiging'))if r.random() < .15 else '')
        c.dom = s.domain(c.brand + r.choice(('', '', K[c.key][1][0]))); c.tel = r.choice(('088' + str(r.randint(1000000, 9999999)), '0900' + str(r.randint(1000, 9999)), '088' + str(r.randint(1000000, 9999999))))
        c.own = r.random(); c.w = 1 / (1 + r.randint(0, 12)) ** .8; c.labels = r.random() < .5
        return c
    # ---------- entities
    def ent(s, fam, main, T, a, cat, **kw):
        e = O(); e.fam = fam; e.main = main; e.T = T; e.a = a; e.cat = cat; e.alts = []; e.brand = None; e.acr = None; e.legal = None; e.person = None; e.personok = False; e.trans = []
        e.tel = None; e.mob = None; e.email = None; e.dom = None; e.path = ''; e.branch = False; e.fixed = False; e.kind = None; e.kinds = None; e.shared = False; e.old = None; e.nomove = False; e.label = None
        e.__dict__.update(kw); s.cid += 1; e.id = s.cid; return e
    def contact(s, e, web=.7, mailp=.3, mobp=.2, sub=None):
        r = s.r; e.person = e.person or s.person()
        e.tel = e.tel or (s.mob() if r.random() < mobp else s.tel(e.T)); e.mob = s.mob()
        if not e.dom and r.random() < web: e.dom = s.domain(sub or e.brand or e.main, e.T)
        e.pmail = s.pmail(e.person)
        if not e.email:
            if e.dom and r.random() > mailp: e.email = r.choice(('info@', 'info@', 'info@', 'secretaris@' if e.cat in ('sport', 'vrijw') else 'contact@', 'administratie@')) + e.dom
            elif r.random() < .25 : e.email = slug(e.main)[:22] + '@' + r.choice(FREE)
            else: e.email = e.pmail
        return e
    def brandof(s, mode, T):
        r = s.r
        if mode == 'sport': return r.choice(SPORTB)
        if mode == 'town': return T.name
        if mode == 'place': return re.sub(r'(straat|weg|laan)$', '', r.choice(T.st)[0])
        if mode == 'sur': return r.choice(SUR)
        if mode == 'sur2': return r.choice(SUR) + r.choice((' & ', ' en ', ' - ')) + r.choice(SUR)
        if mode == 'first': return r.choice(FIRST)
        if mode == 'coin': return r.choice(COIN)
        if mode == 'fndtown': return r.choice(FNDB) + ' ' + T.name
        if mode.startswith('common:'): return mode[7:].replace('_', ' ')
        return r.choice({'school': SCHOOLB, 'house': HOUSEB, 'care': CAREB, 'mus': MUSB, 'church': CHURCHB, 'prac': PRACB, 'shop': SHOPB, 'fnd': FNDB}[mode])
    def plain(s, T, key=None, fam='single', a=None, brand=None, **kw):
        r = s.r
        for _ in range(12):
            key_ = key or r.choices(KL, KW)[0]; cat, kinds, modes, legal, web, en, uk, ar = K[key_]
            modes = re.sub(r'common:(\w+) (\w+)(?= common|$)', r'common:\1_\2', modes).split()
            mode = r.choice(modes); b = brand or s.brandof(mode, T)
            kd = kinds[0] if r.random() < .6 else r.choice(kinds[:3])
            main = kd + ' ' + b
            if mode in ('coin', 'shop', 'house', 'prac') and r.random() < .18: main = b + ' ' + kd.lower()
            if (key_, b) not in T.used or brand: break
        else:
            mode = 'house'; b = r.choice(HOUSEB) + ' ' + r.choice(('Noord', 'Zuid', 'Oost', 'West')) + ' ' + str(r.randint(1, 99)) if cat == 'gids' else r.choice(COIN) + r.choice('aeiou') + r.choice(SYL2); main = kd + ' ' + b
        T.used.add((key_, b))
        e = s.ent(fam, main, T, a or s.addr(T), cat, kind=kd, kinds=kinds, **kw); e.key = key_
        nm = b if mode != 'town' else None; e.brand = nm
        sur = b.split(' & ')[0].split(' en ')[0].split(' - ')[0] if mode in ('sur', 'sur2') else None
        e.person = s.person(sur)
        if mode == 'first': e.person.f = b
        e.personok = (mode == 'sur' and cat in ('zorg', 'fonds')) or legal == 'eenm'
        words = [w for w in re.split(r'[\s\-]+', re.sub(r'[^\w\s\-]', '', main)) if w]
        if legal in ('ver', 'st') and len(words) >= 2:
            ini = ''.join(w[0].upper() for w in words if w.lower() not in ('de', 'het', 'van', 'en'))
            if kd.startswith('Voetbalv'): ini = 'VV' + ini[1:]
            if len(ini) >= 3 and mode == 'fnd' or mode in ('town', 'fndtown', 'mus', 'sport'): e.acr = (ini if len(ini) >= 3 else ini + T.name[0].upper())
        e.legal = {'bv': r.choice((main + ' B.V.', b + ' B.V.', 'Maatschap ' + b, b + ' Beheer B.V.' if mode != 'first' else main + ' VOF')), 'ver': 'Vereniging ' + main, 'st': main if main.startswith('Stichting') else 'Stichting ' + b + (' ' + T.name if mode != 'town' else ''),
            'kerk': main + ' te ' + T.name, 'school': 'Stichting ' + main, 'eenm': main + ' h/o ' + b}[legal]
        low = b
        for tr, mp, nmx in ((en, None, 'en'), (uk, CYR, 'uk'), (ar, ARA, 'ar')):
            if tr: e.trans.append(tr + ' ' + (low if mp is None else (low if r.random() < .45 else ' '.join(''.join(mp.get(c, '') for c in asc(w).lower()) for w in low.split()))))
        web_ = web
        s.contact(e, web_, .15 if cat in ('zorg', 'gids', 'jeugd') else .3, .25 if cat in ('fonds', 'vrijw', 'sport') else .06, sub=(kd + b if r.random() < .5 or mode in ('sur', 'town', 'sport', 'first', 'mus', 'school') else b))
        return e
    # ---------- families; each returns list of entities
    def f_practice(s, T):
        r = s.r; a = s.addr(T, num=r.randint(2, 60)); b = r.choice(HOUSEB); nm = r.choice(('Gezondheidscentrum ', 'Medisch Centrum ', 'Eerstelijnscentrum ')) + b; a.bname = nm
        tel = s.tel(T); dom = s.domain(nm, T); F = 'group-practice'; out = []
        c = s.ent(F, nm, T, a, 'zorg', brand=None, tel=tel, dom=dom, email='info@' + dom, fixed=True, nomove=True, alts=[nm.replace('Gezondheidscentrum', 'Gezondheidsc.'), 'GC ' + b, nm + ' ' + T.name]); s.contact(c); out.append(c)
        for key in r.sample(['huisarts', 'huisarts', 'fysio', 'tand', 'psych', 'logo', 'apo', 'pedi'], r.randint(2, 5)):
            p = s.plain(T, key, F, a=a, nomove=True); p.personok = False; p.shared = True
            if r.random() < .4: p.dom = dom; p.path = '/' + slug(p.kind); p.email = r.choice(('info@', slug(p.kind)[:12] + '@')) + dom
            if r.random() < .45: p.tel = tel if r.random() < .6 else tel[:-2] + '%02d' % r.randint(1, 99)
            out.append(p)
            if r.random() < .24:  # professionals with their own entries in the practice
                prof = {'huisarts': 'huisarts', 'fysio': 'fysiotherapeut', 'tand': 'tandarts', 'psych': 'psycholoog', 'logo': 'logopedist', 'apo': 'apotheker', 'pedi': 'pedicure'}[key]
                for _ in range(r.randint(2, 3)):
                    q = s.person(); full = q.f + ' ' + q.s
                    x = s.ent('practice-professional', full + ', ' + prof, T, a, 'zorg', fixed=True, nomove=True, shared=True, person=q, tel=p.tel if r.random() < .6 else tel[:-2] + '%02d' % r.randint(1, 99), dom=p.dom,
                        path='/team/' + slug(q.f), email=(slug(q.f) + '@' + p.dom) if p.dom and r.random() < .55 else p.email, alts=[prof.capitalize() + ' ' + full, q.f[0] + '. ' + q.s + ' (' + prof + ')', 'Mw./dhr. ' + q.f[0] + '. ' + q.s, full])
                    s.contact(x, web=0); out.append(x)
        return out
    def f_umbrella(s, T):
        r = s.r; b = r.choice(('Welzijn ' + T.name, r.choice(COIN) + ' Welzijn', 'Welzijnsgroep ' + r.choice(HOUSEB), r.choice(COIN), 'Stichting ' + r.choice(FNDB) + ' ' + T.name)); a = s.addr(T); tel = s.tel(T); dom = s.domain(b, T); F = 'umbrella-project'
        core = b.replace('Stichting ', '')
        h = s.ent('umbrella-head', b, T, a, 'vrijw', tel=tel, dom=dom, email='info@' + dom, fixed=True, nomove=r.random() < .7, alts=['Stichting ' + core, 'St. ' + core, core, core + ' hoofdkantoor'], old='Stichting ' + r.choice(COIN)); s.contact(h); out = [h]
        sites = [a] + [s.addr(T) for _ in range(r.randint(1, 3))]
        labels = r.sample(HOUSEB, 8)
        for p in r.sample(ACTB + ['Maatjesproject', 'Mantelzorgsteunpunt', 'Vrijwilligerspunt', 'Jongerenwerk', 'Schuldhulpmaatje', 'Klussendienst', 'Boodschappendienst', 'Ouderenadviseur', 'Buurtbemiddeling'], r.randint(3, 8)):
            multi = r.random() < .25
            for j in range(2 if multi else 1):
                aa = r.choice(sites) if not multi else sites[j % len(sites)]; l = labels[sites.index(aa)]
                full = p + (' ' + l if multi or r.random() < .3 else '')
                x = s.ent(F, full if multi or r.random() < .5 else full + ' ' + core, T, aa, 'agenda', tel=tel if r.random() < .55 else s.mob(), dom=dom, path='/' + slug(p) if r.random() < .6 else '', email='info@' + dom if r.random() < .5 else slug(p)[:14] + '@' + dom,
                    fixed=True, nomove=True, shared=True, alts=[core + ' - ' + full, full + ' (' + core + ')', full + ' ' + T.name, full], label=l if multi else None, multi=multi)
                if p in ACT_T: x.trans = [t + (' ' + l if multi else '') for t in ACT_T[p]]
                s.contact(x); out.append(x)
        return out
    def f_club(s, T):
        r = s.r; h = s.plain(T, r.choice(['voetbal', 'voetbal', 'tennis', 'gym', 'korf', 'volley', 'hand']), 'club-head'); b = h.brand or T.name; short = r.choice(('SV ', 'S.V. ', '')) + b; out = [h]
        h.nomove = False; park = 'Sportpark ' + r.choice(HOUSEB); h.a.bname = park
        if not h.dom: h.dom = s.domain(h.kind + b, T)
        opts = ['afdeling Handbal', 'afdeling Volleybal', 'afdeling Gymnastiek', 'afdeling Tafeltennis', 'Jeugd', 'Dames', 'Veteranen', 'Walking Football', 'G-team', 'Supporters', 'Vrienden', 'Business', 'Kantine', 'park', 'Jeugdkamp', 'stichting']
        for o in r.sample(opts, r.randint(2, 5)):
            if o.startswith('afd'): d = o.split()[1]; nm, al = short + ' ' + o, [d + ' ' + short, short + ' - ' + d, 'Afd. ' + d + ' ' + b]
            elif o in ('Jeugd', 'Dames', 'Veteranen', 'Walking Football', 'G-team', 'Jeugdkamp'): nm, al = h.main + ' ' + o, [o + ' ' + short, short + ' ' + o.lower(), o + 'afdeling ' + h.main if o != 'Jeugdkamp' else 'Jeugdkamp van ' + short]
            elif o == 'Supporters': nm, al = 'Supportersvereniging ' + b, ['Supportersclub ' + b, 'SVV ' + b + ' supporters']
            elif o == 'Vrienden': nm, al = 'Stichting Vrienden van ' + h.main, ['Vrienden van ' + b, 'Club van 100 / Vrienden van ' + b]
            elif o == 'Business': nm, al = 'Businessclub ' + b, ['Business Club ' + short, 'Sponsorclub ' + b]
            elif o == 'Kantine': nm, al = 'Sportkantine ' + b, ['Kantine ' + h.main, 'Clubhuis ' + b]
            elif o == 'park': nm, al = park, [park + ' ' + T.name, park.replace('Sportpark', 'Sportcomplex')]
            else: nm, al = 'Stichting Beheer Accommodatie ' + b, ['Beheerstichting ' + b, 'St. Beheer Accommodatie ' + b]
            x = s.ent('club-department', nm, T, h.a, 'sport', fixed=True, nomove=r.random() < .6 or o in ('park', 'Kantine'), shared=True, alts=al, dom=h.dom if r.random() < .65 else None, path='/' + slug(o) if r.random() < .5 else '', tel=h.tel if r.random() < .45 else None)
            if x.dom and r.random() < .6: x.email = h.email if r.random() < .5 else slug(o)[:9] + '@' + x.dom
            s.contact(x, web=.2, mailp=.6, mobp=.7); out.append(x)
        return out
    def f_building(s, T):
        r = s.r; bn = r.choice(('MFC ', 'MFA ', 'Bedrijfsverzamelgebouw ', 'Kulturhus ', 'Wijkgebouw ', 'Dorpshuis ', 'Ondernemershuis ')); b = r.choice(HOUSEB); a = s.addr(T, num=r.randint(1, 40)); a.bname = bn + b; tel = s.tel(T); dom = s.domain(bn + b, T)
        g = s.ent('building', bn + b, T, a, 'gids', tel=tel, dom=dom, email='info@' + dom, fixed=True, nomove=True, alts=[b + ' ' + T.name, 'Gebouw ' + b, 'Beheer ' + bn + b, bn + '"' + b + '"'], old=r.choice(('Dorpshuis ', 'Buurthuis ')) + r.choice(HOUSEB)); s.contact(g); out = [g]
        biz = bn.startswith(('Bedr', 'Ond'))
        keys = ['adm', 'makel', 'coach', 'psych', 'bouw', 'thuis', 'schoonh', 'auto', 'logo', 'notaris', 'inst'] if biz else ['bieb', 'bso', 'koor', 'muziek', 'toneel', 'biljart', 'fysio', 'jongeren', 'kdv', 'basis', 'stichting', 'ehbo', 'dorps', 'coach', 'gym']
        for k in r.sample(keys, r.randint(3, 8)):
            aa = a
            if biz and r.random() < .5: aa = O(); aa.__dict__.update(a.__dict__); aa.suf = r.choice(('-%d' % r.randint(1, 30), ' unit %d' % r.randint(1, 12), r.choice('abcdefg')))
            x = s.plain(T, k, 'tenant', a=aa, shared=True, nomove=r.random() < .5)
            if r.random() < .3: x.tel = tel
            if r.random() < .1: x.email = 'info@' + dom
            out.append(x)
        if not biz and r.random() < .5: out += s.acts(T, a, b, tel, dom)
        return out
    def acts(s, T, a, b, tel, dom):
        r = s.r; out = []
        for p in r.sample(ACTB, r.randint(1, 3)):
            qs = r.sample(ACTQ, r.choice((1, 1, 2, 3)))
            for q in qs:
                nm = p + (' ' + q if len(qs) > 1 else ''); x = s.ent('activity-series' if len(qs) > 1 else 'activity', nm if len(qs) > 1 else nm + ' ' + b, T, a, 'agenda', tel=tel if r.random() < .6 else s.mob(), dom=dom, path='/agenda' if r.random() < .5 else '/' + slug(nm), email='info@' + dom if r.random() < .6 else None,
                  fixed=True, nomove=True, shared=True, alts=[nm + ' in ' + b, b + ': ' + nm, nm + ' ' + T.name, p + ' (' + q + ')' if len(qs) > 1 else p + ' bij ' + b])
                if p in ACT_T: x.trans = [t + (' (' + q + ')' if len(qs) > 1 else ' ' + b) for t in ACT_T[p]]
                s.contact(x); out.append(x)
        return out
    def f_acts(s, T): 
        r = s.r; b = r.choice(HOUSEB); a = s.addr(T, bname=b); return s.acts(T, a, b, s.tel(T), s.domain('buurthuis' + b, T))
    def f_chain(s, T):
        r = s.r; c = r.choices(s.chains, [x.w for x in s.chains])[0]; k = r.choice((1, 1, 2, 2, 3, 4)); out = []; labs = r.sample(LOC, k); area_tel = s.tel(T) if r.random() < .35 else c.tel
        if (c.dom,) in T.used: return []
        T.used.add((c.dom,))
        for j in range(k):
            T2 = T if j == 0 or r.random() < .55 else s.near(T)
            nm = c.name if not c.labels else c.name + ' ' + (labs[j] if k > 1 or r.random() < .3 else T2.name)
            x = s.ent('chain-branch', nm, T2, s.addr2(T2, out), K[c.key][0], branch=True, nomove=True, shared=True, dom=c.dom, path=r.choice(('', '', '/vestigingen/' + slug(T2.name) + ('-' + slug(labs[j]) if k > 1 else ''))), fixed=True,
                alts=[c.name, c.name + ' ' + T2.name, c.brand + ' ' + labs[j], c.name + ' - filiaal ' + T2.name, c.name + ' ' + T2.name + ' ' + labs[j]], label=labs[j], legal=c.brand + ' Nederland B.V.' if r.random() < .5 else None)
            x.tel = s.tel(T2) if r.random() < c.own else area_tel
            x.email = 'info@' + c.dom if r.random() < .7 else slug(T2.name) + (slug(labs[j]) if k > 1 else '') + '@' + c.dom
            s.contact(x); out.append(x)
        return out
    def f_org(s, T):
        # care / welfare / childcare organisation with several locations in one area
        r = s.r; k = r.randint(2, 6); key = r.choice(['thuis', 'kdv', 'wzc', 'fysio', 'zorgb', 'bso', 'psych']); core = r.choice(COIN) if r.random() < .6 else r.choice(('Zorggroep ', 'Stichting ')) + r.choice(CAREB); dom = s.domain(core, T); tel = s.tel(T); out = []
        names = r.sample(HOUSEB + CAREB, k + 3); names = list(dict.fromkeys(names))
        while len(names) < k + 1: names.append(r.choice(COIN))
        named = r.random() < .6
        for j in range(k):
            T2 = T if r.random() < .5 else s.near(T); kd = K[key][1][0]
            nm = (core + ' locatie ' + names[j] if r.random() < .5 else kd + ' ' + names[j] + ' (' + core + ')') if named else core if j == 0 else r.choice((core, kd + ' ' + core, core + ' ' + T2.name))
            x = s.ent('org-location', nm, T2, s.addr2(T2, out), K[key][0], branch=True, nomove=True, fixed=True, shared=True, dom=dom, path='/locaties/' + slug(names[j]) if r.random() < .3 else '', tel=tel if r.random() < .55 else s.tel(T2), email='info@' + dom if r.random() < .65 else slug(names[j]) + '@' + dom,
                alts=[kd + ' ' + names[j], core + ' - ' + names[j], names[j], core + ' ' + names[j]] if named else [core, core + ' ' + T2.name, kd + ' ' + core], label=names[j])
            s.contact(x); out.append(x)
        return out
    def f_name(s, T):
        # namesakes: same kind and brand in neighbouring villages
        r = s.r; key, bl = r.choice((('muziek', MUSB), ('muziek', MUSB), ('koor', MUSB), ('basis', SCHOOLB), ('basis', SCHOOLB), ('buurt', HOUSEB), ('evang', CHURCHB), ('parochie', CHURCHB), ('coach', PRACB), ('wzc', CAREB), ('bakker', SUR[:60]), ('fysio', SUR[:60]), ('gym', SPORTB))); b = r.choice(bl); out = []; seen = set()
        for T2 in [T] + [s.near(T) for _ in range(r.randint(1, 2))]:
            if T2.i in seen or (key, b) in T2.used: continue
            seen.add(T2.i); out.append(s.plain(T2, key, 'namesake', brand=b))
        return out
    def f_surname(s, T):
        # one surname, several trades in one town; sometimes one owner at one address
        r = s.r; b = r.choice(SUR); own = r.random() < .55; a = s.addr(T) if own else None; tel = s.mob() if own else None; out = []
        for k in r.sample(['bouw', 'hov', 'inst', 'schil', 'auto', 'adm', 'bakker', 'slager', 'fiets', 'boer', 'mode', 'bb', 'makel', 'zorgb'], r.randint(2, 4)):
            x = s.plain(T, k, 'one-owner' if own else 'surname-namesake', brand=b, a=a, nomove=own, shared=own); x.personok = False; x.brand = None
            x.legal = x.main + r.choice((' B.V.', ' VOF'))
            if own and r.random() < .7: x.tel = tel
            if own and out and r.random() < .5: x.email = out[0].email
            out.append(x)
        if own and r.random() < .6:
            x = s.ent('one-owner', b + r.choice((' Holding B.V.', ' Beheer B.V.', ' Vastgoed', ' Pensioen B.V.')), T, a, 'fonds', tel=tel, fixed=True, nomove=True, shared=True, email=out[0].email); s.contact(x, web=.1); out.append(x)
        return out
    def f_mun(s, T):
        r = s.r; a = s.addr(T, bname='Gemeentehuis'); tel = r.choice(('14' + T.area, s.tel(T))); g = 'Gemeente ' + T.name
        if g in T.used: return []
        T.used.add(g); dom = s.domain(T.name); out = []
        for d in ['', *r.sample(['Burgerzaken', 'Wmo-loket', 'Team Jeugd', 'Werk en Inkomen', 'Afvalzaken', 'Leerplicht', 'Sport en Cultuur', 'Belastingen', 'Omgevingsloket', 'Archief', 'Sociaal Team', 'Schuldhulp'], r.randint(2, 6))]:
            x = s.ent('municipal-desk', g + (' - ' + d if d else ''), T, a, 'gids', tel=tel, dom=dom, email='gemeente@' + dom if r.random() < .7 else slug(d or 'info') + '@' + dom, path='/' + slug(d) if d and r.random() < .5 else '', fixed=True, nomove=True, shared=True,
                alts=[d + ' ' + g, d + ' ' + T.name, d + ' (' + g + ')'] if d else ['Gemeentehuis ' + T.name, g + ' (stadhuis)', 'Gem. ' + T.name])
            s.contact(x); out.append(x)
        return out
    def f_church(s, T):
        r = s.r; h = s.plain(T, r.choice(['kerk', 'kerk', 'kerk2', 'parochie', 'evang']), 'church-head'); b = h.brand or T.name; bl = r.choice(CHURCHB); h.a.bname = bl; out = [h]; dom = h.dom
        for nm, al in r.sample([('Diaconie ' + h.main, ['Diakonie ' + b, 'Diaconie ' + b + ' ' + T.name]), ('Kerkgebouw ' + bl, [bl + ' (kerkgebouw)', 'Kerk ' + bl + ' ' + T.name]), ('Kerkkoor ' + r.choice(MUSB), []), ('Stichting Vrienden van het Orgel ' + b, ['Vrienden v/h orgel ' + b, 'Orgelvrienden ' + b]), ('Begraafplaats ' + b, ['Kerkhof ' + b, 'Begraafpl. ' + b]), ('Jeugdclub ' + b, ['Jeugdclub van ' + h.main, 'Clubwerk ' + b]), ('Vrouwenvereniging ' + r.choice(CHURCHB), []), ('Ouderenmiddag ' + b, ['Ouderensoos ' + b]), ('Kringloopwinkel ' + b, ['Kringloop ' + b])], r.randint(2, 4)):
            x = s.ent('church-family', nm, T, h.a if r.random() < .75 else s.addr(T), r.choice(('gids', 'vrijw')), fixed=True, nomove=r.random() < .7, shared=True, alts=al or [nm + ' ' + T.name], dom=dom if r.random() < .6 else None, tel=h.tel if r.random() < .4 else None, email=h.email if r.random() < .3 else None); s.contact(x, web=.1, mobp=.5); out.append(x)
        return out
    def f_school(s, T):
        r = s.r; h = s.plain(T, 'basis', 'school-head'); b = h.brand; out = [h]; h.nomove = r.random() < .6; dom = h.dom
        for nm, al in r.sample([('BSO ' + b, ['Buitenschoolse opvang ' + b, 'Naschoolse opvang ' + b]), r.choice((('Peuterspeelzaal ' + b, ['Peuteropvang ' + b, 'PSZ ' + b]), ('Kinderdagverblijf ' + b, ['KDV ' + b, 'Kinderopvang ' + b]))), ('Oudervereniging ' + h.main, ['Ouderver. ' + b, 'Stichting Ouderfonds ' + b]), ('Gymzaal ' + b, ['Gymlokaal ' + b, 'Sportzaal ' + b]), ('Schoolbestuur ' + r.choice(COIN), []), ('TSO ' + b, ['Overblijf ' + b, 'Tussenschoolse opvang ' + b])], r.randint(2, 4)):
            x = s.ent('school-family', nm, T, h.a, 'jeugd', fixed=True, nomove=True, shared=True, alts=al or [nm + ' ' + T.name], dom=dom if r.random() < .45 else None, tel=h.tel if r.random() < .35 else None, email=h.email if r.random() < .2 else None); s.contact(x, web=.3); out.append(x)
        if r.random() < .3:  # second site of the school
            l = r.sample(('Noord', 'Zuid', 'Bovenbouw', 'Onderbouw', 'Molenwijk'), 1)[0]
            x = s.ent('school-site', h.main + ' locatie ' + l, T, s.addr(T), 'jeugd', fixed=True, nomove=True, shared=True, branch=True, alts=[h.main + ' (' + l + ')', 'Dependance ' + l + ' ' + b], dom=dom, tel=h.tel if r.random() < .5 else None, email=h.email, label=l); s.contact(x); out.append(x)
        return out
    def f_care(s, T):
        r = s.r; h = s.plain(T, 'wzc', 'carehome-head'); b = h.brand; out = [h]; h.nomove = True; h.dom = h.dom or s.domain(h.kind + b, T)
        for nm, al in r.sample([('Restaurant ' + b, ['Brasserie ' + b]), ('Dagbesteding ' + b, ['Dagopvang ' + b]), ('Kapsalon in ' + h.main, ['Kapper ' + b]), ('Thuiszorgteam ' + b, ['Wijkteam ' + b]), ('Stichting Vrienden van ' + b, ['Vrienden van ' + h.main]), ('Hospice ' + b, ['Palliatieve unit ' + b]), ('Open Eettafel ' + b, ['Eettafel bij ' + b]), ('Behandelcentrum ' + b, ['Behandelteam ' + b])], r.randint(2, 4)):
            x = s.ent('carehome-unit', nm, T, h.a, 'zorg', fixed=True, nomove=True, shared=True, alts=al, dom=h.dom, path=r.choice(('', '/' + slug(nm))), tel=h.tel if r.random() < .6 else None, email=h.email if r.random() < .55 else slug(nm)[:12] + '@' + h.dom); s.contact(x); out.append(x)
        return out
    def f_secretary(s, T):
        # one volunteer is secretary of two unrelated clubs: same home address, mobile, mail
        r = s.r; p = s.person(); a = s.addr(T); m = s.mob(); em = s.pmail(p); out = []
        for k in r.sample(['koor', 'ijs', 'dorps', 'oranje', 'hist', 'ehbo', 'toneel', 'biljart', 'gym'], 2):
            x = s.plain(T, k, 'shared-secretary', a=a if r.random() < .7 else None, shared=True); x.person = p; x.tel = m if r.random() < .8 else x.tel; x.email = em if r.random() < .7 else x.email; x.mob = m; x.pmail = em; out.append(x)
        return out
    def f_successor(s, T):
        r = s.r; a = s.addr(T); k = r.choice(['kapper', 'rest', 'snack', 'mode', 'bakker', 'bloem', 'schoonh']); x = s.plain(T, k, 'successor', a=a, nomove=True); y = s.plain(T, k if r.random() < .6 else None, 'successor', a=a, nomove=True); x.personok = y.personok = False
        return [x, y]
    def near(s, T):
        j = T.i + s.r.choice((-2, -1, 1, 2)); return s.towns[max(0, min(len(s.towns) - 1, j))]
    # ---------- listings
    def typo(s, t, k=1):
        r = s.r
        for _ in range(k):
            pos = [i for i in range(1, len(t) - 1) if t[i].isalpha() and t[i + 1].isalpha()]
            if not pos: return t
            i = r.choice(pos); o = r.random()
            if o < .3: t = t[:i] + t[i + 1:]
            elif o < .6: t = t[:i] + t[i + 1] + t[i] + t[i + 2:]
            elif o < .8: t = t[:i] + t[i] + t[i:]
            else: t = t[:i] + r.choice('aeioustrn') + t[i + 1:]
        return t
    def lightname(s, e, n, d):
        r = s.r; x = r.random()
        if e.alts and r.random() < .25: n = r.choice(e.alts)
        if d == 'kvk':
            if e.legal and r.random() < .3: n = e.legal
            if r.random() < .2: n = n.upper()
        elif x < .12 and not e.branch and e.T.name not in n: n += r.choice((' ', ' te ', ', ')) + e.T.name
        elif x < .17: n = n.upper()
        elif x < .22: n = s.typo(n)
        elif x < .26: n = n.lower()
        elif x < .31 and ' & ' in n: n = n.replace(' & ', ' en ')
        elif x < .33: n = n.replace('Stichting', 'St.').replace('vereniging', 'ver.')
        elif x < .35: n = asc(n).replace('.', '')
        return n
    def heavyname(s, e):
        r = s.r; ops = ['typo2', 'upper']
        if e.alts: ops += ['alt'] * 4
        if not e.fixed:
            ops += ['trunc', 'reorder', 'slogan']
            if e.kinds: ops += ['syn'] * 3
            if e.brand: ops += ['brand'] * 3
            if e.acr: ops += ['acr'] * 3
            if e.legal: ops += ['legal'] * 2
            if e.personok: ops += ['person'] * 3
        if e.trans: ops += ['trans'] * 2
        if e.old is None and not e.fixed and e.kinds: ops += ['rename'] * 2
        if e.old: ops += ['rename']
        if e.branch: ops = ['typo2', 'upper'] + ['alt'] * 4
        o = r.choice(ops); n = e.main; w = n.split(); b = e.brand or e.T.name
        if o == 'typo2': n = s.typo(r.choice([n] + e.alts[:1]), 2)
        elif o == 'upper': n = asc(n).upper()
        elif o == 'alt': n = r.choice(e.alts)
        elif o == 'trunc': n = n[:max(9, int(len(n) * r.uniform(.55, .8)))].rstrip() if len(n) > 13 else n[:-2]
        elif o == 'reorder': n = b + ', ' + e.kind if e.kind else n
        elif o == 'slogan': n = n + r.choice((' - al 25 jaar uw adres', ' | voor jong en oud', ' e.o.', ' (u bent welkom)', ': samen actief', ' sinds 1968'))
        elif o == 'syn': n = r.choice([k for k in e.kinds if k != e.kind] or e.kinds) + ' ' + b
        elif o == 'brand': n = b if r.random() < .7 else b + ' ' + e.T.name
        elif o == 'acr': n = e.acr if r.random() < .6 else '.'.join(e.acr) + '.' if len(e.acr) < 5 else e.acr + ' ' + e.T.name
        elif o == 'legal': n = e.legal
        elif o == 'person': n = s.pform(e.person)
        elif o == 'trans': n = r.choice(e.trans)
        elif o == 'rename':
            if not e.old: e.old = e.kind + ' ' + (r.choice(SUR) if e.personok else r.choice(SPORTB if e.cat == 'sport' else COIN if e.cat in ('zorg', 'fonds') else HOUSEB))
            n = r.choice((e.main + ' (voorheen ' + e.old + ')', e.old, e.old, e.old + ' (nu ' + e.main + ')'))
        return n, o
    def fphone(s, t):
        r = s.r; x = r.random()
        if t.startswith('14'): return t if x < .6 else t[:2] + ' ' + t[2:]
        if t.startswith('06'): h, q = '06', t[2:]
        elif t.startswith(('088',)): h, q = t[:3], t[3:]
        elif t.startswith('0900'): return t[:4] + '-' + t[4:]
        else: k = 4 if s.area4(t) else 3; h, q = t[:k], t[k:]
        if x < .35: return h + '-' + q
        if x < .5: return h + q
        if x < .65: return h + ' ' + ' '.join(q[i:i + 2] for i in range(0, len(q), 2))
        if x < .78: return '+31 ' + h[1:] + ' ' + q
        if x < .85: return '+31' + h[1:] + q
        if x < .93: return '(' + h + ') ' + q
        return h + ' - ' + q[:3] + ' ' + q[3:]
    def area4(s, t): return t[:4] in s.areas
    def fweb(s, d, p):
        r = s.r; p = p if r.random() < .7 else ''
        return r.choice(('https://www.', 'www.', 'https://', 'http://www.', '', 'www.')) + d + p + ('/' if r.random() < .15 else '')
    def faddr(s, a, d):
        r = s.r; st = a.street
        if r.random() < (.35 if d in ('kvk', 'kaart') else .15): st = st.replace('Burgemeester', 'Burg.').replace('Koningin', 'Kon.').replace('Prins ', 'Pr. ').replace('Pastoor ', 'Past. ').replace('straat', 'str.').replace('plein', 'pln')
        suf = a.suf
        if suf and r.random() < .35: suf = '' if r.random() < .5 else suf.replace('-', ' ').upper()
        elif not suf and r.random() < .02: suf = 'a'
        return st + ' ' + str(a.num) + suf
    def listing(s, e, d, level):
        r = s.r; P = DIRS[d]; L = O(); L.e = e; L.d = d; ops = []; a = e.a; L.tel = e.tel; L.mail = e.email; web = (e.dom, e.path) if e.dom else None; L.home = False; geo = None; L.pc = None; L.city = a.T.name; L.addr = None
        grp = []
        if level == 'medium': grp = [r.choice(('n', 'n', 'a', 'c', 'g', 'm'))]
        elif level == 'hard': grp = r.choice((['n', 'a'], ['n', 'c'], ['a', 'c'], ['n', 'a', 'c'], ['n', 'm'], ['n', 'a', 'c'], ['n', 'c', 'g'], ['a', 'm'], ['n', 'c', 'm']))
        n = s.lightname(e, e.main, d)
        if 'n' in grp: n, o = s.heavyname(e); ops.append(o)
        L.pc = a.pc if r.random() < .7 else a.pc.replace(' ', ''); L.addr = s.faddr(a, d)
        if 'a' in grp:
            c = ['nonum', 'wrongpc', 'oldpc', 'numtypo', 'citymun'] + (['bname'] * 2 if a.bname else []) + ([] if e.nomove else ['moved'] * 3 + ['pobox'] * (2 if e.cat != 'fonds' else 1) + (['home'] * 5 if e.cat in ('sport', 'vrijw', 'agenda') else ['home']))
            if e.branch: c = ['nonum', 'oldpc', 'citymun']
            o = r.choice(c); ops.append(o)
            if o in ('home', 'moved'):
                T2 = e.T if o == 'moved' or r.random() < .7 else s.near(e.T)
                if not hasattr(e, 'alt_' + o): setattr(e, 'alt_' + o, s.addr(T2))
                a = getattr(e, 'alt_' + o); L.addr = s.faddr(a, d); L.pc = a.pc; L.city = a.T.name
            elif o == 'pobox': L.addr = 'Postbus ' + str(r.randint(1, 400)); L.pc = '%d %s' % (e.T.pc4[0], r.choice(('AA', 'AB', 'ZG', 'AC')))
            elif o == 'nonum': L.addr = a.street
            elif o == 'wrongpc': L.pc = s.addr(e.T).pc
            elif o == 'oldpc': L.pc = a.pc[:4] + ('' if r.random() < .5 else ' ' + r.choice('ABCDEFGH') + r.choice('ABCDEFGH'))
            elif o == 'numtypo': L.addr = a.street + ' ' + r.choice((str(a.num) + str(r.randint(0, 9)), str(a.num + r.choice((-2, 2, 10))) if a.num > 2 else str(a.num + 2), str(a.num)[::-1]))
            elif o == 'bname': L.addr = a.bname
            elif o == 'citymun': L.city = e.T.mun
        if 'c' in grp:
            c = ['mobile', 'persmail', 'platform', 'oldtel', 'olddom', 'mobile+persmail', 'mobile+platform']
            o = r.choice(c); ops.append(o)
            if 'mobile' in o: L.tel = e.mob
            if 'persmail' in o: L.mail = e.pmail; 
            if 'platform' in o: s.plats += 1; q = r.choice(PLAT); web = (q + '/' + (slug(e.main)[:18] if 'book' in q or 'inst' in q else str(10000 + s.plats * 7 % 89989)), '')
            if o == 'oldtel': L.tel = s.tel(e.T)
            if o == 'olddom' and e.dom:
                if not hasattr(e, 'odom'): e.odom = s.domain(slug(e.main)[:10] + '-oud' if r.random() < .1 else r.choice(('site', 'mijn', 'web')) + slug(e.main)[:14], e.T)
                web = (e.odom, ''); L.mail = 'info@' + e.odom
        if 'g' in grp: ops.append('misgeo'); geo = s.near(e.T); geo = (geo.lat + r.uniform(-.01, .01), geo.lon + r.uniform(-.01, .01))
        elif d == 'platform' and r.random() < .2: geo = (e.T.lat, e.T.lon)
        else: jit = r.choice((.00002, .0002, .0006)); geo = (a.lat + r.uniform(-jit, jit), a.lon + r.uniform(-jit, jit) * 1.6)
        L.full = dict(addr=L.addr, pc=L.pc, city=L.city, tel=L.tel, mail=L.mail, web=web, geo=geo)
        if 'm' in grp: ops.append('sparse')
        keep = [r.random() < p for p in P]
        if 'm' in grp:
            keep = [False, False, r.random() < .75, False, False, False, r.random() < .15]; 
            for i in r.sample((0, 1, 3, 4, 5), r.choice((1, 1, 2))): keep[i] = True
        if not (keep[2] or keep[1]) and (not keep[6] or r.random() < .8): keep[2] = True   # a bare 'De Regenboog' without a place is nobody's
        if sum(keep[i] for i in (0, 1, 3, 4, 5)) == 0: keep[r.choice((0, 3, 4))] = True
        if keep[4] and not L.mail: pass
        L.v = {k: (L.full[k] if keep[i] else None) for i, k in enumerate(('addr', 'pc', 'city', 'tel', 'mail', 'web', 'geo'))}
        L.name = n; L.trap = e.fam + '/' + level + (':' + '+'.join(ops) if ops else '')
        L.nops = ops; return L
    def namesim(s, x, y, T):
        a, b = norm(x), norm(y); tn = set(norm(T.name).split()); A = [w for w in a.split() if w not in GEN and w not in tn and len(w) > 2]; B = [w for w in b.split() if w not in GEN and w not in tn and len(w) > 2]
        c = set(A) & set(B)
        if c: return 2 if any(w not in COMMON for w in c) or len(c) > 1 or a == b else 1.5
        if a == b: return 1.5
        if difflib.SequenceMatcher(None, a, b).ratio() > .8: return 1.5
        return .5 if len(a) > 2 and len(b) > 2 and (a.split()[0] == b.split()[0] or a in b or b in a) else 0
    def evidence(s, x, y):
        e = x.e; u, v = x.v, y.v; sh = e.shared; sc = s.namesim(x.name, y.name, e.T)
        if u['tel'] and u['tel'] == v['tel']: sc += 1 if sh else 2
        if u['mail'] and v['mail']:
            if u['mail'] == v['mail']: sc += 1 if sh else 2
            elif e.dom and u['mail'].endswith(e.dom) and v['mail'].endswith(e.dom): sc += .5 if sh else 1.5
        def dm(q): return q['web'][0] if q['web'] else q['mail'].split('@')[1] if q['mail'] and e.dom and q['mail'].endswith('@' + e.dom) else None
        if dm(u) and dm(u) == dm(v) and not (u['mail'] and u['mail'] == v['mail'] and not (u['web'] and v['web'])): sc += .5 if sh else 1.5
        if u['addr'] and v['addr'] and norm(u['addr'])[:9] == norm(v['addr'])[:9]: sc += 1 if sh else 1.5
        elif u['pc'] and v['pc'] and len(u['pc']) > 5 and u['pc'].replace(' ', '') == v['pc'].replace(' ', ''): sc += 1
        if u['city'] and u['city'] == v['city']: sc += .5
        if u['pc'] and v['pc'] and u['pc'][:4] == v['pc'][:4]: sc += .3
        return sc
    def cluster(s, e):
        r = s.r; k = 1
        if r.random() < .215: k = r.choices((2, 3, 4, 5, 6), (68, 20, 8, 3, 1))[0]
        ds = DIRFOR[e.cat].split(); r.shuffle(ds); ds = list(dict.fromkeys(ds)); 
        while len(ds) < k: ds.append(r.choice(list(DIRS)))
        out = []; lv0 = r.random()
        for j in range(k):
            # plain clusters are the majority: a cluster is easy as a whole, or mixed
            if k == 1: lv = 'plain' if r.random() < .74 else r.choice(('medium', 'hard'))
            elif lv0 < EASY: lv = 'plain'
            else: lv = 'plain' if j == 0 else r.choices(('medium', 'hard', 'plain'), (.33, .55, .12))[0]
            out.append(s.listing(e, ds[j], lv))
        if k > 1:
            need = 2.6 if not e.shared else 2.9
            for j in range(k):
                x = out[j]; hopeless = r.random() < .02; tgt = 1.0 if hopeless else need
                for _ in range(7):
                    best = max((s.evidence(x, y), -i) for i, y in enumerate(out) if y is not x); 
                    if best[0] >= tgt: break
                    cand = [y for y in out if y is not x]; y = r.choice(cand) if _ > 2 else out[-best[1]]
                    # show a field that the two records really have in common
                    c = [f for f in ('tel', 'mail', 'addr', 'web', 'city', 'pc') if x.full[f] and x.full[f] == y.full[f] and (x.v[f] is None or y.v[f] is None)]
                    if f_addr_same(x, y) and (x.v['addr'] is None or y.v['addr'] is None): c.append('addr')
                    if not c:
                        if x.nops and _ < 5: x.name = s.lightname(e, e.main, x.d); x.trap += '~eased'; continue
                        x.full['tel'] = y.full['tel']; x.v['tel'] = y.v['tel'] = y.full['tel']; continue
                    f = r.choice(c); x.v[f] = x.full[f]; y.v[f] = y.full[f]
        return out
    def family_guard(s, Ls):
        # two different things of one family must be told apart by a reader: same name => visible different place, or the full name
        by = {}
        for x in Ls: by.setdefault(norm(x.name), []).append(x)
        keys = list(by)
        for nm in keys:
            g = by[nm]
            if len({x.e.id for x in g}) > 1:
                mains = {}
                for x in g: mains.setdefault(norm(x.e.main), set()).add(x.e.id)
                for x in g:
                    if len(mains[norm(x.e.main)]) == 1 and s.r.random() < .6: x.name = x.e.main
                    s.showplace(x)
        # a branch's bare listing (name contained in a sibling's name) shows its place as well
        for x in Ls:
            if x.e.branch:
                sib = [y for y in Ls if y.e is not x.e and y.e.branch]
                near = [y for y in sib if y.e.T is x.e.T]
                if (near and s.r.random() < .93) or (sib and not x.v['city'] and not x.v['pc'] and not (x.e.label and x.e.label.lower() in x.name.lower())): s.showplace(x)
    def showplace(s, x):
        e = x.e; v = x.v
        if not v['addr'] or not any(ch.isdigit() for ch in v['addr']): v['addr'] = s.faddr(e.a, x.d)
        if not v['pc'] and not v['city']: v['city'] = e.T.name
    def run(s):
        r = s.r; FAM = [(s.f_practice, 7), (s.f_umbrella, 10), (s.f_club, 12), (s.f_building, 11), (s.f_acts, 4), (s.f_chain, 40), (s.f_org, 22), (s.f_name, 14), (s.f_surname, 9), (s.f_mun, 3), (s.f_church, 8), (s.f_school, 9), (s.f_care, 6), (s.f_secretary, 7), (s.f_successor, 6)]
        fs, ws = [f for f, _ in FAM], [w for _, w in FAM]
        for T in s.towns:
            got = 0
            while got < T.size and len(s.rows) < s.n:
                if r.random() < FAMP: es = r.choices(fs, ws)[0](T)
                else: es = [s.plain(T)]
                seen = set(); es2 = []
                for e in es:   # namesake inside a family with the very same name and address: drop
                    k = (norm(e.main), e.a.street, e.a.num)
                    nk = norm(e.main)
                    if k in seen or (nk in e.T.mains and not e.branch): continue   # one town has one thing of one full name (branches excepted)
                    seen.add(k); e.T.mains.add(nk); es2.append(e)
                Ls = []
                for e in es2: Ls += s.cluster(e)
                if len(es2) > 1: s.family_guard(Ls)
                s.rows += Ls; got += len(Ls)
            if len(s.rows) >= s.n: break
        while len(s.rows) < s.n: s.rows += s.cluster(s.plain(r.choice(s.towns)))
        s.rows = s.rows[:s.n]; r.shuffle(s.rows); m = {}; ids = list(range(1, s.cid + 1)); r.shuffle(ids); out = []
        for i, L in enumerate(s.rows):
            v = L.v; g = v['geo']; p = r.choice((5, 5, 6, 4)) if g else 0
            web = s.fweb(*v['web']) if v['web'] else ''
            mail = v['mail'] or ''
            if mail and r.random() < .05: mail = mail[0].upper() + mail[1:]
            out.append(['L%07d' % (i + 1), L.name, v['addr'] or '', v['pc'] or '', (v['city'].upper() if v['city'] and L.d == 'kvk' and r.random() < .3 else v['city']) or '', s.fphone(v['tel']) if v['tel'] else '', mail, web, ('%.*f' % (p, g[0])) if g else '', ('%.*f' % (p, g[1])) if g else '', 'C%07d' % ids[L.e.id - 1], L.trap])
        return out

def f_addr_same(x, y): return x.full['addr'] and y.full['addr'] and norm(x.full['addr'])[:9] == norm(y.full['addr'])[:9]
EASY = .56
FAMP = .15

if __name__ == '__main__':
    ap = argparse.ArgumentParser(); ap.add_argument('--n', type=int, required=True); ap.add_argument('--seed', type=int, default=1); ap.add_argument('--out', required=True); o = ap.parse_args()
    rows = Gen(o.n, o.seed).run()
    with open(o.out, 'w', newline='', encoding='utf-8') as f:
        w = csv.writer(f); w.writerow('id,name,address,postcode,city,phone,email,website,lat,lon,cluster_id,trap'.split(',')); w.writerows(rows)
