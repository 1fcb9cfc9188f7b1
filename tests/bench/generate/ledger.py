#!/usr/bin/env python3
"""Hidden acceptance data: invented Dutch organisation listings with known truth.

    python ledger.py --n 1000 --seed 7 --out listings.csv

Columns: id, cluster_id, trap, name, address, postcode, city, phone, email, website, lat, lon.
`cluster_id` is the answer: what a careful data steward would call one thing (a *place or service at a location*: every
branch, tenant, department and circle of friends is a thing of its own; a club at its ground, at its secretary's home,
under its old name and at its old address is one).
`trap` is `<thing>` or `<thing>+<row>`:
  thing  why others look like it:  branch tenant friends next_village service department sibling numbered
         shared_secretary part_of none
  row    why this row does not look like the rest:  secretary_home moved renamed abbreviated bracket pobox other_language
         sparse typo city_alias wrong_geo
Everything is drawn from one random.Random("ledger/<n>/<seed>"): the same file for the same (n, seed) in every process.
All organisations, numbers and domains are invented.
"""
import argparse
import csv
import math
import random
import re
import unicodedata

# ------------------------------------------------------------------------------------------------ word lists
TOWNS = """Almkerk Boxveld Culemweer Dorrestein Elsterveen Franekoog Goirhoven Hasselbeek Iesselham Joppersluis Kampenoord
Leerdonk Meppelrade Nijverhuizen Oirsbosch Purmerzand Roermeer Scherpenhout Tielerwaard Uithoorderdam Venraaij Waalbeek
Zevenburen Abcoudeveld Borculerlo Deurnewijk Eygelhorst Flakkerzee Geldermonde Haaksburg IJsselveen Klundertwijk Lochemerend
Middelstum-Oost Noordwolde-Zuid Ootmarschap Putterberg Rijssenhof Steenwijkerwolde Terborgh Ulftermark Vlagtwerve Winterveld
Zaltmonde Bergharen Culenborch Driesum Echterbosch Gennepoort Hulsterzand Kerkradelo Lisserbroek Maasdriel Neerbosch""".split()
T_HEAD = """Oud Nieuw Ooster Wester Noorder Zuider Hoog Laag Berk Eik Els Lind Wilg Olm Mier Vos Das Haas Raven Valken Zwanen Kraaien
Heide Veen Zand Klei Broek Maas Rijn Donge Linge Vecht Amstel Berkel Dinkel Geul Roer Swalm Aa Baarle Beek Berg Bos Dam Diep
Graven Monnik Abt Ridder Mortel Kessel Hunsel Ospel Meijel Lier Oeffel Uden Vught Weurt Zeddam""".split()
T_TAIL = """dorp huizen veld veen rade beek berg bosch broek dam donk drecht ham haven heuvel hoek holt horst hout hoven kerk kerke laar
lo loo meer mond oord poort rode schoten sluis stede um waard weerd wijk woude zand zijl""".split()
WIJK = """Centrum|Noord|Zuid|Oost|West|De Hoven|Molenwijk|Het Zand|Kloosterveld|Bloemenbuurt|Vogelbuurt|Schildersbuurt|Stationskwartier|
Heikant|De Weerd|Parkwijk|Rivierenbuurt|Componistenbuurt|Oude Haven|Achter de Kerk|De Mortel|Zonneheuvel|Kasteelwijk|Wilgenrijk|
De Meent|Koningshof|Zuidrand|Het Eiland|De Bongerd|Lindeveld|Meerzicht|Oranjewijk|Statenkwartier|Waterkwartier""".replace("\n", "").split("|")
ST_COMMON = """Kerkstraat|Dorpsstraat|Molenstraat|Schoolstraat|Stationsstraat|Hoofdstraat|Nieuwstraat|Hoogstraat|Julianastraat|
Wilhelminastraat|Beatrixlaan|Emmastraat|Oranjelaan|Markt|Raadhuisplein|Kerkplein|Dorpsplein|Kloosterstraat|Molenweg|Parallelweg|
Industrieweg|Sportlaan|Sportparkweg|Havenkade|Singel|Achterweg|Langstraat|Brink|Plantsoenstraat|Spoorlaan|Tuinstraat|Veldweg|
Grotestraat|Zandweg|Broekweg|Heuvelstraat|Brugstraat|Marktstraat|Lange Akker|Korte Steeg|Op de Beek|Aan de Kaai|Onder de Linden|
Hei-Akkerweg|Oude Rijksweg|Nieuwe Gracht|Ringbaan-Oost|De Kempen|'t Veldje|Achter 't Hof""".replace("\n", "").split("|")
ST_TITLE = ["Burgemeester", "Pastoor", "Doctor", "Professor", "Deken", "Kapelaan", "Wethouder", "Meester", "Generaal", "Monseigneur", "Sint", "Prins"]
ST_WHO = """Aalders Bremmers Van Dongen Kuypers Lemmens Schutte Van der Velde Timmermans Van Weert Zanders Hermans Nolens Poels Wijnands Verheij
De Graaf Reijnders Van Thiel Smeets Odekerken Joosten Willebrords Hendrik Martinus Servatius Maurits Bernhard Ten Brink""".replace("\n", " ")
ST_WHO = [w.strip() for w in re.findall(r"(?:Van der |Van |De |Ten )?[A-Z][a-zé]+", ST_WHO)]
ST_BASE = """Eiken Beuken Linden Kastanje Acacia Berken Populieren Meidoorn Vlier Merel Lijster Zwaluw Reiger Kievit Fazanten Tulpen Rozen
Anjer Narcissen Rembrandt Vermeer Mozart Beethoven Chopin Maas Rijn Schelde Waal Linge Bever Otter Hermelijn Kasteel Ridder Abdij Klooster
Weide Graan Hooi Rogge Haver Boekweit Leisteen Mergel Briket Kolen Schacht Smidse Bakkers Wevers Looiers""".split()
ST_END = ["straat", "straat", "straat", "laan", "weg", "hof", "plein", "dreef", "pad", "singel", "kade"]
SURN = """Janssen De Vries|Bakker|Visser|Smit|Meijer|De Boer|Mulder|De Groot|Bos|Vos|Peters|Hendriks|Van Leeuwen|Dekker|Brouwer|
De Wit|Dijkstra|Smits|De Graaf|Van der Meer|Van der Linden|Kok|Jacobs|De Haan|Vermeulen|Van den Heuvel|Van der Veen|Van den Broek|
De Bruijn|Schouten|Van Beek|Willems|Van Vliet|Van de Ven|Hoekstra|Maas|Verhoeven|Koster|Van Dam|Prins|Blom|Huisman|Peeters|
Kuijpers|Van Veen|Kuipers|Postma|Veenstra|Kramer|Van Wijk|Molenaar|Scholten|Van Dongen|Jonker|Verbeek|Gerritsen|Sanders|Bosman|
Evers|Franssen|Gubbels|Heijnen|Ingelse|Jongen|Kusters|Lumey|Mevissen|Nijsten|Offermans|Plum|Quaedvlieg|Ritzen|Stassen|Toussaint|
Ubachs|Vroomen|Wetzels|Yildiz|El Amrani|Demir|Nguyen|Kowalski|Zeguers|Bouwens|Crutzen|Debets|Erkens|Frissen""".replace("\n", "").replace("Janssen De Vries", "Janssen|De Vries").split("|")
SPORT = [  # (spellings of the kind, long first; stem for a domain; who it can be confused with)
    (["Voetbalvereniging", "v.v.", "VV", "vv"], "vv"), (["R.K.V.V.", "RKVV", "rkvv", "RK Voetbalvereniging"], "rkvv"),
    (["Sportvereniging", "S.V.", "SV", "sv"], "sv"), (["Sportclub", "S.C.", "SC"], "sc"), (["Tennisvereniging", "T.V.", "TV", "tv"], "tv"),
    (["Lawn Tennis Club", "L.T.C.", "LTC"], "ltc"), (["Handbalvereniging", "H.V.", "HV"], "hv"), (["Korfbalvereniging", "k.v.", "KV"], "kv"),
    (["Gymnastiekvereniging", "Gymver.", "GV", "Turnvereniging"], "gv"), (["Tafeltennisvereniging", "T.T.V.", "TTV"], "ttv"),
    (["Volleybalclub", "V.C.", "VC", "Volleybalvereniging"], "vc"), (["Atletiekvereniging", "A.V.", "AV"], "av"), (["Badmintonclub", "B.C.", "BC"], "bc"),
    (["Zwemvereniging", "Z.V.", "ZV", "Zwemclub"], "zv"), (["Hockeyclub", "H.C.", "HC"], "hc"), (["Biljartvereniging", "B.V.", "Biljartclub"], "bv"),
    (["Jeu de Boules Club", "JBC", "Petanquevereniging"], "jbc"), (["Schaakclub", "Schaakvereniging", "Schaakver."], "schaak"),
    (["Wandelsportvereniging", "W.S.V.", "WSV"], "wsv"), (["Hengelsportvereniging", "H.S.V.", "HSV", "Visclub"], "hsv"),
    (["Postduivenvereniging", "P.V.", "Duivenclub"], "pv"), (["Judoclub", "Judovereniging", "Judo Club"], "judo"), (["Toerclub", "T.C.", "TC", "Wielerclub"], "tc")]
CLUBCORE = """Olympia|Excelsior|Minerva|Vitesse|Voorwaarts|De Valken|Eendracht|Wilhelmina|Concordia|Hercules|Achilles|Oranje Wit|Blauw Geel|
Rood Groen|Zwart Wit|Victoria|Juliana|Sparta|De Zwaluwen|De Treffers|Hollandia|Sportlust|Oranje Nassau|Unitas|Fortuna|Kolping|Swift|Quick|
Rapiditas|Advendo|Constantia|De Bataven|Dynamo|Trega|Mariarade|Zuidwester|Heidebloem|De Ster|Alliance|Irene|Diana|Apollo|Orion|Pallas|Aurora|
De Snelvoet|Set Up|De Smash|Top Spin|De Korf|Tornado|De Meeuwen|Wit Zwart|Sint Joris|Groen Wit|Be Quick|De Ooievaar|Nooit Gedacht|Ons Genoegen|
Vriendenkring|De Schakel|Recht Door Zee|Hou Moed|Sportief""".replace("\n", "").split("|")
ACRO = [("DVO", "Door Vriendschap Opgericht"), ("DES", "Door Eendracht Sterk"), ("VIOS", "Vooruitgang Is Ons Streven"), ("ONA", "Ons Nieuw Antwoord"),
        ("NEA", "Na Elke Arbeid"), ("OBK", "Ons Belang Kampt"), ("KDO", "Kracht Door Oefening"), ("TOP", "Tot Ons Plezier"), ("WIK", "Willen Is Kunnen"),
        ("DOS", "Door Oefening Sterk"), ("SVN", "Samen Voor Nut"), ("EMM", "Eendracht Maakt Macht"), ("RDZ", "Recht Door Zee"), ("ODI", "Ontspanning Door Inspanning"),
        ("VEV", "Vlug En Vaardig"), ("HKC", "Hou Koers Club"), ("BVC", "Blij Van Clubgeest"), ("OZO", "Oefening Zij Ons"), ("GSV", "Goede Samenwerking Verenigt"), ("LONGA", "Lichamelijke Oefening Na Gedane Arbeid")]
SAINTS = [("Cecilia", "Caecilia"), ("Jozef", "Joseph"), ("Barbara", "Barbara"), ("Hubertus", "Huub"), ("Antonius", "Anthonius"), ("Martinus", "Maarten"),
          ("Sebastianus", "Sebastiaan"), ("Gregorius", "Gregoor"), ("Lambertus", "Lambert"), ("Nicolaas", "Nicolaas"), ("Michael", "Michaël"), ("Petrus", "Pieter"),
          ("Willibrordus", "Willibrord"), ("Gertrudis", "Geertruida"), ("Catharina", "Katharina"), ("Agatha", "Agatha"), ("Joris", "Georgius"), ("Gerardus", "Gerard")]
MUSIC = [(["Harmonie", "Kon. Harmonie", "Harmonievereniging", "Koninklijke Harmonie"], "harmonie"), (["Fanfare", "Fanfarekorps", "Kon. Fanfare"], "fanfare"),
         (["Schutterij", "Schuttersgilde", "Kon. Schutterij"], "schutterij"), (["Gemengd Koor", "Gem. Koor", "Gemengde Zangvereniging"], "koor"),
         (["Mannenkoor", "Kon. Mannenkoor", "Mannenzangvereniging"], "mannenkoor"), (["Drumband", "Slagwerkgroep"], "drumband"), (["Dameskoor", "Vrouwenkoor"], "dameskoor"),
         (["Toneelvereniging", "Toneelver.", "Toneelgroep"], "toneel"), (["Gilde", "Broederschap"], "gilde")]
ASSOC = [("Zonnestraal", "Ziekenbezoek", "zonnestraal-nationaal"), ("KBO", "Ouderenbond", "kbo-verenigd"), ("EHBO", "EHBO-vereniging", "ehbo-koepel"),
         ("Plattelandsvrouwen", "Vrouwenvereniging", "vrouwenbreed"), ("Scouting", "Scoutinggroep", "scoutingland"), ("Natuurwacht", "Natuurwerkgroep", "natuurwacht"),
         ("Rode Ster", "Noodhulp", "rodester"), ("PCOB", "Seniorenvereniging", "pcob-senioren"), ("Slachtofferlijn", "Slachtofferhulp", "slachtofferlijn"),
         ("Reumakring", "Patiëntenvereniging", "reumakringen"), ("Humanitas Thuis", "Maatjesproject", "humanitasthuis"), ("Speel-o-theek", "Speelotheek", "speelotheken-samen"),
         ("Alzheimer Trefpunt", "Alzheimer Café", "alzheimertrefpunt"), ("Wereldwinkel", "Wereldwinkel", "wereldwinkels-samen"), ("Volkstuinders", "Volkstuinvereniging", "volkstuinbond")]
CHAIN_NAT = [("Kindrijk", ["KDV", "Kinderdagverblijf", "Kinderopvang"]), ("Pluk & Co", ["BSO", "Kinderopvang", "Buitenschoolse opvang"]), ("Bloei Thuiszorg", ["Wijkteam", "Thuiszorg", "steunpunt"]),
             ("Broodje Bram", ["", "Lunchroom", "Broodjeszaak"]), ("FitKompas", ["Sportschool", "Fitness", ""]), ("Het Tweede Rek", ["Kringloopwinkel", "Kringloop", ""]),
             ("Apotheek Levendaal", ["", "Apotheek", "Service Apotheek"]), ("Brilmeester", ["Optiek", "", "Opticien"]), ("Hoorpunt", ["Hoorzorg", "", "Audicien"]), ("Frietpaleis", ["", "Cafetaria", "Snackbar"]),
             ("Boekenbuur", ["Boekhandel", "", "Boekwinkel"]), ("Tandzorg Zuiver", ["Tandartspraktijk", "", "Mondzorg"]), ("Rijwielhuis Rap", ["Fietsenwinkel", "", "Tweewielers"]), ("BuurtBank", ["", "Bankwinkel", "kantoor"]),
             ("Fysio Beweegt", ["Fysiotherapie", "", "Praktijk"]), ("Maaltijd aan Huis", ["Uitgiftepunt", "", "Maaltijdservice"]), ("Ziggurat Jeugdhulp", ["Jeugdhulp", "", "locatie"]), ("Groenmarkt Daalder", ["Supermarkt", "", "Buurtsuper"]),
             ("Leger van Hoop", ["Inloophuis", "Korps", ""]), ("Schuldhulpmaatjes", ["Spreekuur", "", "Inloop"]), ("Taalpunt Nu", ["Taalhuis", "Taalpunt", ""]), ("Koffie Wereld", ["Espressobar", "", "Koffiebar"])]
CHAIN_REG = [("welzijn", ["Buurtpunt", "Buurthuis", "Ontmoetingscentrum", "Wijkpunt"], ["Alkander", "Impulsa", "Contour", "Trajekta", "Welstad", "Samenrijk", "Kadera", "Sociom", "Vivantes", "Ontmoet"]),
             ("zorg", ["Verpleeghuis", "Woonzorgcentrum", "Zorgcentrum", "Locatie"], ["Sevagram", "Cicerus", "Meander", "Zorghart", "De Lange Linde", "Envivo", "Laverhof", "Thebea", "Amalia Zorg", "Pleyade"]),
             ("bieb", ["Bibliotheek", "Bieb", "Openbare Bibliotheek"], ["Schunckerij", "Letterrijk", "De Boekenmolen", "Bibliorura", "Kennisoord", "Leeskwartier"]),
             ("ggz", ["Inloop", "Polikliniek", "Behandelcentrum"], ["Mondrianus", "Lionarde", "Veste", "Kompasz", "Reinaarde", "Parnassum"]),
             ("jgz", ["Consultatiebureau", "CB", "Jeugdgezondheidszorg"], ["Kindkracht", "GGD Middenland", "Groeikring", "De Opmaat"]),
             ("wonen", ["Woonwinkel", "Servicepunt", "Kantoor"], ["Wonen Samen", "Thuisgoed", "De Voorzorg", "Volksbelang"]),
             ("kdv", ["KDV", "BSO", "Peuteropvang", "Kinderdagverblijf"], ["Kindencirkel", "Spelenderwijs", "Kiekeboe", "Partou-Petit", "Duimelot", "Hoppas"]),
             ("school", ["Basisschool", "OBS", "IKC"], ["Movarre", "Innovoor", "Onderwijsstroom", "Kindwereld"])]
FANCY = """'t Vlindertje|De Kikkersprong|Het Kompas|De Wissel|De Regenboog|De Springplank|De Boomhut|De Zonnebloem|'t Kwetternest|De Klimop|Het Anker|De Brug|
De Vlieger|De Schatkist|De Duizendpoot|De Bolderkar|De Ark|Het Mozaïek|De Wegwijzer|De Kameleon|De Tovertuin|De Vuurvogel|De Driesprong|Sint Jan|
De Horizon|De Rank|De Windroos|'t Heem|De Parel|De Sleutelbloem|De Kring|De Veldmuis|De Notenkraker|Titus Brandsma|De Talenten|De Zilverlinde""".replace("\n", "").split("|")
BUILD = [("MFA", ["MFA", "Multifunctionele Accommodatie", "Mfc"]), ("Gezondheidscentrum", ["Gezondheidscentrum", "GC", "Medisch Centrum"]), ("Gemeenschapshuis", ["Gemeenschapshuis", "Gem.huis", "Dorpshuis"]),
         ("Kulturhus", ["Kulturhus", "Cultuurhuis"]), ("Bedrijvencentrum", ["Bedrijvencentrum", "Bedrijvenverzamelgebouw", "BVG"]), ("Huis van de Wijk", ["Huis van de Wijk", "Wijkhuis", "HvdW"]), ("Winkelcentrum", ["Winkelcentrum", "WC", "Wcentrum"])]
BCORE = """De Klosse|De Zeskant|De Brinkhof|'t Trefpunt|De Stolp|De Spil|Ons Huis|De Boemerang|De Weegbrug|De Kaars|D'n Herd|De Ketelhoek|'t Patronaat|De Leemkuil|De Ambacht|
De Parade|De Vang|De Rotonde|De Schans|De Koppel|De Hoeksteen|'t Mouterhoes|De Wingerd|De Oase|Het Kristal|De Luifel|De Meule|Sjtroatehoes|De Kazerne|De Binding|De Vriendschap|Concordiazaal""".replace("\n", "").split("|")
TEN_PERSON = [["Fysiotherapie", "Fysiotherapiepraktijk", "Praktijk voor fysiotherapie"], ["Huisartsenpraktijk", "Huisarts", "Praktijk"], ["Tandartspraktijk", "Tandarts"], ["Logopedie", "Logopediepraktijk", "Logopedist"],
              ["Diëtistenpraktijk", "Diëtist", "Diëtiek"], ["Podotherapie", "Podotherapeut"], ["Verloskundigenpraktijk", "Verloskundigen"], ["Psychologenpraktijk", "Psycholoog"], ["Notariskantoor", "Notaris"],
              ["Administratiekantoor", "Adm.kantoor"], ["Uitvaartzorg", "Uitvaartverzorging"], ["Mediation", "Mediator"], ["Advocatenkantoor", "Advocaten", "Advocatuur"], ["Kapsalon", "Haarstudio", "Kapper"]]
TEN_BUILD = [["Apotheek", "Apoth."], ["Bibliotheek", "Bibliotheekpunt"], ["Peuterspeelzaal", "Peuteropvang", "PSZ"], ["Eetpunt", "Open Eettafel", "Eettafel"], ["Dagbesteding", "Dagopvang"], ["Repair Café", "Repaircafé"], ["Seniorensociëteit", "Seniorensoos"],
             ["Sporthal", "Sportzaal"], ["Theaterzaal", "Theater"], ["Jongerencentrum", "Jeugdhonk"], ["Buurtbibliotheek", "Minibieb"], ["Taalcafé", "Taalcafe"], ["Prikpost", "Bloedafname"], ["Wijkverpleging", "Wijkverpleegkundigen"], ["Naaiatelier", "Naaiclub"]]
TEN_OWN = """Stichting Samen Sterk|Bridgeclub Klaverboer|Yogastudio Adem|Stichting Vluchtelingen Nabij|Dansgroep Passé|Kookclub De Pollepel|Radio Lokaal FM|Stichting Taalmaatjes|Fotoclub Diafragma|Heemkundevereniging De Oude Kern|
Schildersclub Palet|Stichting Jong Actief|Modelbouwclub De Schaal|Muziekschool Toonladder|Computerclub Bit|Quiltgroep De Lap|Stichting Autisme Dichtbij|Rouwcafé Stilte|Bureau Kleurrijk|Werkplaats Zin|Atelier Noorderlicht|Studio Vlam|
Huiswerkklas Plus|Weggeefwinkel Rondom|Voedselbank|Kledingbank|Speelgoedbank|Stichting Ouder Worden|Zangkoor Klankrijk|Dartclub De Bull|Line Dance Groep Western|Leesclub Ezelsoor|Stichting Nieuwe Buren|Zelfregiecentrum Eigenwijs|
Mantelzorgkring|Ondernemersvereniging|Schietvereniging Raak|Toneelclub Klucht""".replace("\n", "").split("|")
FRIEND_HOST = [(["Museum", "Stadsmuseum"], ["De Oude Mijn", "Het Gruuthuis", "De Smederij", "'t Ketelhoes", "Van Bommel", "De Vlasschuur", "Het Tegelhuis"]), (["Zwembad", "Bosbad"], ["De Waterlelie", "Het Zomerbad", "De Otter", "De Kikker"]),
               (["Hospice", "Bijna-thuis-huis"], ["De Lichtboei", "Mariposa", "De Cirkel", "Stille Haven"]), (["Kinderboerderij", "Stadsboerderij"], ["De Geitenhof", "De Mik", "'t Hoefijzer", "De Bokkesprong"]),
               (["Kasteel", "Landgoed"], ["Terbroek", "Wolfsraede", "Ter Hooge", "De Binckhorst"]), (["Theater", "Schouwburg"], ["De Luxe", "De Harmonie", "Het Voetlicht", "De Coulisse"]), (["Kerk", "Kapel"], ["Sint Rosa", "Leenhof", "Maria ter Weegen", "Sint Jan"]),
               (["Molen", "Windmolen"], ["De Hoop", "De Korenbloem", "Nooit Gedacht", "De Zwaan"]), (["Heemtuin", "Botanische Tuin"], ["Terwinsel", "De Wilde Akker", "Kruidhof"]), (["Verzorgingshuis", "Woonzorgcentrum"], ["De Dormig", "Avondrood", "Vroenhof"])]
PART = {"": [["Café", "Brasserie", "Grand café"], ["Steunfonds", "Stichting Steunfonds"], ["Muurschildering", "Mural"], ["Parkeerterrein", "Parkeerplaats"]],
        "Museum": [["Museumwinkel", "Winkel"], ["Museumcafé", "Café"]], "Hospice": [["Cliëntenraad"], ["Steunfonds", "Stichting Steunfonds"]], "Verzorgingshuis": [["Cliëntenraad"], ["Winkel", "Winkeltje"]],
        "Molen": [["Molenwinkel", "Winkel"], ["Bakhuis"]], "Zwembad": [["Zwemschool"], ["Horeca", "Kiosk"]], "Kerk": [["Kerkkoor", "Koor"], ["Begraafplaats"]]}
SHOP = [(["Café", "Eetcafé", "Cafe"], None), (["Restaurant", "Rest.", "Eethuis"], None), (["Bakkerij", "Bakker", "Banketbakkerij"], 1), (["Slagerij", "Keurslager"], 1), (["Bloemenhuis", "Bloemist", "Bloemen"], 1), (["Kapsalon", "Hairstudio"], None),
        (["Cafetaria", "Snackbar", "Friture"], None), (["Boekhandel", "Boekwinkel"], 1), (["Rijwielen", "Fietsenwinkel", "Tweewielers"], 1), (["Garage", "Autobedrijf"], 1), (["Hotel", "Hotel-Restaurant"], None), (["Mode", "Modehuis", "Kledingwinkel"], 1), (["IJssalon", "Ijssalon", "Gelateria"], None)]
SHOPC = """De Kroon|In den Engel|'t Hoekje|De Gouden Leeuw|Bellevue|De Zwaan|Aud Sjtad|Saray|La Piazza|Bij Ons|De Posthoorn|De Vrijheid|Het Wapen|Toscana|Lotus|De Linde|Anatolia|Pinokkio|De Bourgondiër|De Tramhalte|Zilver|'t Pumpke|De Poort|Bonheur|Sahara|Olijf|Het Genot|
Rembrandt|'n Tik Anders|De Kachel|Boheems|Nostalgie|De Nieuwe Munt|Vrouw Holle|Bella Donna|De Sjravel|Jasmijn|De Herberg|Kop & Schotel|Mangerie|De Brasse|Waldorf|Krul|Knip & Zo|De Verbeelding|De Verleiding""".replace("\n", "").split("|")
ARAB = {"Saray": "سراي", "Sahara": "صحراء", "Jasmijn": "ياسمين"}
SERV_ORG = [("Gemeente", 1), ("Sociaal Team", 1), ("ISD", 1), ("Jeugd en Gezin", 0), ("MEE", 0), ("Maatschappelijk Werk", 0), ("GGD", 0), ("Werkplein", 1)]
SERV = """Wmo-loket|Jeugdteam|Schuldhulpverlening|Burgerzaken|Leerplicht|Vrijwilligerscentrale|Steunpunt Mantelzorg|Formulierenbrigade|Crisisdienst|Ouderenadvies|Cliëntondersteuning|Bijzondere bijstand|Inloopspreekuur|Meldpunt Overlast|Buurtbemiddeling|
Sociaal raadslieden|Reisvaccinaties|Opvoedspreekuur|Leerlingenvervoer|Gehandicaptenparkeerkaart|Energieloket|Participatie|Statushouders|Veilig Thuis|Tafeltje Dekje""".replace("\n", "").split("|")
NUMB = ["Wijkteam", "Buurtkamer", "Moestuincomplex", "Peutergroep", "Buurtpreventie sector", "Seniorensoos", "Speelveld", "Huisartsenpraktijk Unit", "Scouting groep", "Volkstuin complex", "Ontmoetingsruimte", "Sociaal wijkteam"]
FOUND = """Stichting %s Leeft|Dorpsraad %s|Wijkraad %s|Oranjecomité %s|Heemkundige Kring %s|Stichting Behoud %s|Carnavalsvereniging %s|Ouderenvereniging %s|Buurtvereniging %s|Speeltuin %s|Stichting Kermis %s|Dierenambulance %s|Historische Vereniging %s|
Jeugdwerk %s|Dorpscoöperatie %s|Bewonersvereniging %s|Fietsersbond %s|Stichting Lokaal %s|Kunstkring %s|Muziekschool %s|Vluchtelingenwerk %s|Parochie %s|Protestantse Gemeente %s|Islamitisch Centrum %s|Stichting Wensbus %s|Seniorenraad %s""".replace("\n", "").split("|")
CARN = """De Sjravelaere|De Winkbülle|De Kloeësters|De Pottentaart|De Zandhazen|De Keientrekkers|De Ganzendonck|De Braanhoore|De Uule|De Waterratte|De Klotsköp|De Poempesjtok|De Blauwbuuk|De Krekels|De Heikneuters""".replace("\n", "").split("|")
NEWNAME = """Samenspel Verbinda Kracht Puurzaam Wijzer Linq Meedoen Zinvol Oprecht Rondomm Nabijer Groeizaam Vonk Stroom Trede Mozaiek Weerbaar Wortel Kompaan Plusminus Kanteling Voorelkaar Bondig Duurzaam Hart Stip Zichtbaar Krachtig Aanloop Doorstart Spiegel Veerkracht Ruimte Merkbaar Toevoeg Bries Horizonte Vlonder Kade9 Anders Gewoon Levendig""".split()
FREE = ["gmail.com", "gmail.com", "hotmail.com", "ziggo.nl", "home.nl", "kpnmail.nl", "hetnet.nl", "outlook.com", "planet.nl"]
ABBR_T = {"Burgemeester": ["Burg.", "Bgm.", "Burg"], "Pastoor": ["Past.", "Pastoor"], "Doctor": ["Dr.", "Dr"], "Professor": ["Prof.", "Prof"], "Deken": ["Dek.", "Deken"], "Kapelaan": ["Kap.", "Kapelaan"],
          "Wethouder": ["Weth.", "Wethouder"], "Meester": ["Mr.", "Mr"], "Generaal": ["Gen.", "Generaal"], "Monseigneur": ["Mgr.", "Mgr"], "Sint": ["St.", "St"], "Prins": ["Pr.", "Prins"]}
PERSONA = {  # chance that a source shows: address, postcode, city, phone, e-mail, website, position; its habits
    "guide": (.95, .88, .97, .85, .72, .72, .55), "sport": (.86, .50, .95, .45, .50, .72, .40), "osm": (.84, .66, .60, .40, .12, .48, 1.0), "register": (.98, .98, .98, .08, .03, .12, .12),
    "booklet": (.86, .52, .93, .88, .36, .28, .0), "crawl": (.72, .62, .86, .76, .78, .97, .30), "map": (.12, .06, .68, .10, .02, .10, 1.0), "town": (.90, .82, .97, .58, .48, .62, .68)}
PNAMES = list(PERSONA)
PW = [20, 10, 15, 12, 11, 12, 6, 14]
# how often: the knobs that set the difficulty
K = dict(secretary=.40, moved=.14, renamed=.15, typo=.085, shared_phone=.5)


def ascii_(s):
    return "".join(c for c in unicodedata.normalize("NFKD", s) if not unicodedata.combining(c) and ord(c) < 128)


def slug(s, sep=""):
    return re.sub(r"[^a-z0-9]+", sep, ascii_(s.lower().replace("'", ""))).strip(sep)


class Place:
    __slots__ = ("name", "lat", "lon", "streets", "pc", "wijken", "main", "r", "mun")


class Mun:
    __slots__ = ("main", "places", "area", "used", "phones", "chains", "name", "platform", "desk")


class Addr:
    __slots__ = ("street", "no", "add", "place", "building", "pc", "lat", "lon", "wijk", "key")


class Face:
    """One way the world knows a thing: a name, an address and contacts that go together."""
    __slots__ = ("name", "addr", "phone", "email", "web", "tag", "w", "fam", "phones_shared")

    def __init__(self, name, addr, phone=None, email=None, web=None, tag="", w=1.0, fam=0):
        # phone, email, web: lists of (weight, value, own?)
        self.name, self.addr, self.phone, self.email, self.web, self.tag, self.w, self.fam = name, addr, phone or [], email or [], web or [], tag, w, fam


class World:
    def __init__(self, n, seed):
        self.n, self.r = n, random.Random("ledger/%d/%s" % (n, seed))
        self.rows, self.ncl, self.domains, self.names = [], 0, set(), set()
        r = self.r
        self.towns = TOWNS[:]
        r.shuffle(self.towns)
        self.nat = []
        for brand, kinds in CHAIN_NAT:
            self.nat.append(self.chain(brand, kinds, None))

    # ---------------------------------------------------------------- geography
    def town_name(self):
        r = self.r
        if self.towns and r.random() < .6:
            return self.towns.pop()
        for _ in range(60):
            s, t = r.choice(T_HEAD), r.choice(T_TAIL)
            if s[:3].lower() == t[:3]:
                continue
            s += t
            q = r.random()
            if q > .93:
                s = "Sint " + r.choice(SAINTS)[0] + r.choice(T_TAIL)
            elif q > .88:
                s = r.choice(["Groot ", "Klein "]) + s
            elif q > .82:
                s += r.choice(["-Oost", "-West", " aan de Maas", " bij Kerke"])
            if s not in self.names:
                break
        self.names.add(s)
        return s

    def place(self, mun, lat, lon, main, pc):
        r, p = self.r, Place()
        p.name, p.lat, p.lon, p.main, p.mun = self.town_name(), lat, lon, main, mun
        p.r = .011 if main else .005
        p.pc = pc
        k = r.randint(70, 110) if main else r.randint(14, 26)
        p.wijken = r.sample(WIJK[1:], 7) + ["Centrum"] if main else []
        seen, p.streets = set(), []
        while len(p.streets) < k:
            q = r.random()
            if q < .40:
                s, t = r.choice(ST_COMMON), None
            elif q < .66:
                t = r.choice(ST_TITLE)
                s = t + " " + r.choice(ST_WHO) + r.choice(ST_END)
            else:
                s, t = r.choice(ST_BASE) + r.choice(ST_END), None
            if s in seen:
                continue
            seen.add(s)
            a = r.random() * 2 * math.pi
            d = p.r * math.sqrt(r.random())
            w = r.randrange(8) if main else -1
            L = "ABCDEFGHJKLMNPRSTVWXZ"
            p.streets.append((s, t, lat + d * math.sin(a) * .7, lon + d * math.cos(a), w, r.choice(L) + r.choice(L), r.random() * math.pi))
        return p

    def municipality(self, region):
        r, m = self.r, Mun()
        lat, lon = region["lat"] + r.uniform(-.09, .09), region["lon"] + r.uniform(-.13, .13)
        pc = region["pc"] + 20 * len(region["muns"])
        m.area, m.used, m.phones, m.chains = region["area"], {}, set(), region["chains"]
        m.main = self.place(m, lat, lon, True, pc)
        m.places = [m.main]
        for i in range(r.randint(3, 5)):
            a = r.random() * 2 * math.pi
            m.places.append(self.place(m, lat + .03 * math.sin(a), lon + .045 * math.cos(a), False, pc + 10 + i))
        m.name = m.main.name
        m.platform = self.domain(slug(m.name) + r.choice(["doet", "verbindt", "wijzer", "samen"]))
        m.desk = None
        region["muns"].append(m)
        return m

    def region(self):
        r = self.r
        used = getattr(self, "pcs", None)
        if used is None:
            used = self.pcs = list(range(1100, 9900, 90))
            r.shuffle(used)
        pc = used.pop() if used else r.randrange(1100, 9800)
        g = dict(lat=r.uniform(50.9, 53.1), lon=r.uniform(4.6, 6.7), pc=pc, muns=[], area=r.choice(["045", "043", "046", "077", "040", "073", "013", "024", "026", "0475", "0495", "0413", "0485", "0547", "0591", "0172", "0345", "0318"]))
        g["chains"] = []
        for kind, kinds, brands in CHAIN_REG:
            for b in r.sample(brands, 2 if kind in ("zorg", "kdv", "welzijn") else 1):
                g["chains"].append(self.chain(b, kinds, g["area"], kind))
        return g

    def chain(self, brand, kinds, area, kind="nat"):
        r = self.r
        ph = "088" + self.digits(7) if not area or r.random() < .45 else area + self.digits(10 - len(area))
        d = self.domain(slug(brand) + ("" if not area else r.choice(["", "groep", "zorg", "-org"])))
        return dict(brand=brand, kinds=kinds, phone=ph, dom=d, mail="info@" + d, kind=kind, used=set())

    def digits(self, k):
        s = "".join(self.r.choice("0123456789") for _ in range(k - 1))
        return self.r.choice("23456789") + s

    def phone(self, m):
        while True:
            p = m.area + self.digits(10 - len(m.area))
            if p not in m.phones:
                m.phones.add(p)
                return p

    def mobile(self):
        return "06" + self.r.choice("12345") + self.digits(7)

    def domain(self, base, place=None):
        base = base[:26] or "org"
        for c in (base, base + slug(place or "") if place else base + "nl", base + "-online", base + str(self.r.randrange(10, 99))):
            if c + ".nl" not in self.domains:
                self.domains.add(c + ".nl")
                return c + ".nl"
        while True:
            c = base + str(self.r.randrange(1000, 999999)) + ".nl"
            if c not in self.domains:
                self.domains.add(c)
                return c

    def addr(self, p, building=None, street=None, no=None):
        r, a = self.r, Addr()
        st = street or r.choice(p.streets)
        a.street, a.place, a.building = st, p, building
        a.no = no or int(r.paretovariate(.9) * r.randint(1, 9)) % 240 + 1
        a.add = "" if r.random() > .13 else r.choice(["a", "b", "c", "A", "B", "-2", "-1"])
        a.pc = "%d %s" % (p.pc + (st[4] if p.main else 0), st[5][0] + chr(65 + (ord(st[5][1]) - 65 + a.no // 24 * 2 + a.no % 2) % 26))
        t = (a.no - 60) * .00002
        a.lat, a.lon = st[2] + t * math.sin(st[6]), st[3] + t * math.cos(st[6]) * 1.5
        a.wijk = p.wijken[st[4]] if p.main else p.name
        a.key = (p.name, st[0], a.no, a.add.lower())
        return a

    def anyplace(self, m, pmain=.66):
        return m.main if self.r.random() < pmain else self.r.choice(m.places[1:])

    def fresh(self, m, key, make, tries=12):
        """A value not used before for this key in this municipality (so that chance makes no second thing of one name)."""
        u = m.used.setdefault(key, set())
        for _ in range(tries):
            v = make()
            if v not in u:
                u.add(v)
                return v
        return None

    # ---------------------------------------------------------------- rendering
    def r_street(self, a, abbr):
        r, s, t = self.r, a.street[0], a.street[1]
        if t and r.random() < (.75 if abbr else .3):
            s = r.choice(ABBR_T[t]) + s[len(t):]
        if r.random() < (.6 if abbr else .06):
            s = re.sub(r"straat$", "str.", s) if r.random() < .7 else re.sub(r"straat$", "str", s)
            s = re.sub(r"plein$", "pl.", s)
            s = re.sub(r"laan$", "ln.", s) if abbr else s
        if "-" in s and r.random() < .4:
            s = s.replace("-", " ")
        if r.random() < .025:
            s = self.typo(s)
        return s

    def r_addr(self, a, abbr):
        r = self.r
        s = self.r_street(a, abbr)
        q = r.random()
        if q < .025:
            return s, False
        if q < .035:
            o = r.choice(a.place.streets)[0]
            return "hoek %s / %s" % (s, o), False
        add = a.add
        if add:
            z = r.random()
            if add[-1].isdigit():
                add = "-" + add.strip("-")
            else:
                add = add.lower() if z < .3 else " " + add.upper() if z < .5 else "-" + add.strip("-") if z < .7 else add if z < .9 else ""
        no = str(a.no) + add
        if q < .05 and not a.add:
            no = "%d-%d" % (a.no, a.no + 2)
        s = "%s %s" % (s, no)
        if a.building and r.random() < .42:
            s = r.choice(["%s, %s", "%s, %s", "%s - %s"]) % (a.building, s) if r.random() < .7 else "%s (%s)" % (s, a.building)
        return s, True

    def r_phone(self, p):
        r = self.r
        if p.startswith("14") or p.startswith("0900"):
            return p[:2] + " " + p[2:] if p.startswith("14") else "0900-" + p[4:]
        k = 2 if p.startswith("06") else 4 if p.startswith(("0475", "0495", "0413", "0485", "0547", "0591", "0172", "0345", "0318")) else 3
        a, b = p[:k], p[k:]
        q = r.random()
        if q < .34:
            return a + "-" + b
        if q < .50:
            return "%s %s" % (a, b)
        if q < .62:
            return "%s - %s %s %s" % (a, b[:-4], b[-4:-2], b[-2:])
        if q < .74:
            return "+31 %s %s" % (a[1:], b)
        if q < .80:
            return "+31" + a[1:] + b
        if q < .90:
            return p
        if q < .95:
            return "(%s) %s" % (a, b)
        return "0031" + p[1:] if q < .97 else "tel. %s-%s" % (a, b)

    def r_web(self, w):
        r = self.r
        q = r.random()
        pre = "https://www." if q < .35 else "https://" if q < .5 else "http://www." if q < .65 else "www." if q < .85 else ""
        if w.startswith("facebook.com") and pre == "":
            pre = "https://www."
        post = "" if "/" in w else r.choice(["", "", "", "/", "/contact", "/home"])
        return pre + w + post

    def typo(self, s):
        r = self.r
        idx = [i for i in range(1, len(s) - 1) if s[i].isalpha() and s[i + 1].isalpha()]
        if not idx:
            return s
        i = r.choice(idx)
        q = r.random()
        if q < .3:
            return s[:i] + s[i + 1] + s[i] + s[i + 2:]
        if q < .6:
            return s[:i] + s[i + 1:]
        if q < .8:
            return s[:i] + s[i] + s[i:]
        return s[:i] + r.choice("aeiounrstl") + s[i + 1:]

    def r_name(self, s, persona, city):
        """Spelling habits that keep the meaning."""
        r, t = self.r, ""
        s = re.sub(r"\s+", " ", s).strip()
        q = r.random()
        if "Sint " in s:
            s = s.replace("Sint ", r.choice(["St. ", "St. ", "Sint ", "St ", "Sint-", "St.-"]))
        if "'" in s:
            s = s.replace("'", r.choice(["'", "’", "'", "`", "‘"]))
        if " & " in s:
            s = s.replace(" & ", r.choice([" & ", " en ", "&", " & "]))
        if q < .10:
            s = ascii_(s) if all(ord(c) < 0x250 or ord(c) > 0x2000 for c in s) and not any(0x600 <= ord(c) < 0x700 for c in s) else s
        if persona == "booklet" and r.random() < .35:
            s = s.upper()
        elif r.random() < .02:
            s = s.lower()
        if r.random() < .085 and city and city.lower() not in s.lower() and "(" not in s:
            s += r.choice([" %s", ", %s", " - %s", " te %s"]) % city
        if persona == "register" and r.random() < .4 and not re.match(r"(?i)(stichting|vereniging|ver\.)", s):
            s = r.choice(["Stichting ", "Vereniging "]) + s if r.random() < .5 else s + r.choice([" B.V.", " e.o."]) if r.random() < .15 else s
        if r.random() < K["typo"]:
            s2 = self.typo(s)
            if s2 != s:
                s, t = s2, "typo"
        return s, t

    # ---------------------------------------------------------------- one thing becomes rows
    def emit(self, faces, trap, mun, k=None, locator=False, citysafe=True, tight=False):
        """faces: ways it is known. locator: look-alikes share the name, so each row must say where (address, position, own contact or
        area in the name). citysafe: a row without address keeps its own town."""
        r = self.r
        if k is None:
            q = r.random()
            k = 1 if q < .37 else 2 if q < .67 else 3 if q < .85 else 4 if q < .945 else 5
        ws = [f.w for f in faces]
        self.ncl += 1
        cid, metas, personas = self.ncl, [], []
        for _ in range(k):
            f = r.choices(faces, ws)[0] if len(faces) > 1 else faces[0]
            p = r.choices(PNAMES, PW)[0]
            if p in personas and r.random() < .85:
                p = r.choices(PNAMES, PW)[0]
            if f.tag in ("renamed", "moved") and r.random() < .3:
                p = "booklet"
            if f.tag == "secretary_home" and r.random() < .35:
                p = "register"
            personas.append(p)
            metas.append(self.listing(f, p, trap, mun, locator, citysafe, faces[0].addr.place.name, cid))
        if k > 1:
            self.connect(metas, faces, tight)
        for q in metas:
            tr = trap + ("+" + q["tag"] if q["tag"] else "")
            lat, lon = q["geo"] if q["geo"] else ("", "")
            self.rows.append(["", "c%07d" % cid, tr, q["name"], q["address"], q["postcode"], q["city"], q["phone"], q["email"], q["website"],
                              "%.6f" % lat if q["geo"] else "", "%.6f" % lon if q["geo"] else ""])
        return cid

    def pick(self, opts):
        if not opts:
            return None
        return self.r.choices(opts, [o[0] for o in opts])[0] if len(opts) > 1 else opts[0]

    def listing(self, f, persona, trap, mun, locator, citysafe, home, cid):
        r = self.r
        pa, pp, pc, pt, pe, pw, pg = PERSONA[persona]
        a, q = f.addr, {}
        city = a.place.name
        clash = True
        for _ in range(6):
            raw, ntag, local = f.name(persona)
            key = (re.sub(r"^(stichting|vereniging|ver)", "", slug(raw)), city)
            if mun.used.setdefault("shown", {}).setdefault(key, cid) == cid:
                clash = False
                break
        locator = locator or clash
        q["name"], typ = self.r_name(raw, persona, home)
        q["fam"], q["tag"], q["face"] = f.fam, f.tag or ntag, f
        q["ntag"] = ntag
        q["local"] = local
        abbr = persona == "booklet" or r.random() < .1
        q["address"], q["num"] = self.r_addr(a, abbr) if r.random() < pa else ("", False)
        q["postcode"] = ""
        if r.random() < pp and (q["address"] or r.random() < .5):
            z = r.random()
            q["postcode"] = a.pc if z < .62 else a.pc.replace(" ", "") if z < .88 else a.pc.lower() if z < .93 else a.pc[:4]
        tagged = None
        if q["address"] and r.random() < .018 and f.tag != "secretary_home":
            q["address"], q["num"] = "Postbus %d" % r.randrange(1, 2400), False
            if q["postcode"] and r.random() < .6:
                q["postcode"] = "%d %s" % (mun.main.pc, "A" + r.choice("ABCDE"))
            tagged = "pobox"
        q["city"] = ""
        if r.random() < pc:
            q["city"] = city
            if not a.place.main and trap != "next_village" and r.random() < .15 and (q["num"] or not citysafe):
                q["city"], tagged = mun.name, tagged or "city_alias"
            z = r.random()
            if z < .03:
                q["city"] = q["city"].upper()
            elif z < .045:
                q["city"] = q["city"].lower()
            elif z < .06:
                q["city"] += " (gem. %s)" % mun.name
        o = self.pick(f.phone) if r.random() < pt else None
        q["ph"], q["phone"] = (o[1] if o and o[2] else None), self.r_phone(o[1]) if o else ""
        if o and r.random() < .008:
            q["ph"], q["phone"] = None, self.r_phone(o[1][:-1] + r.choice("0123456789"))
        o = self.pick(f.email) if r.random() < pe else None
        q["em"], q["email"] = (o[1] if o and o[2] else None), o[1] if o else ""
        if q["email"] and r.random() < .06:
            q["email"] = q["email"].capitalize()
        o = self.pick(f.web) if r.random() < pw else None
        q["we"], q["website"] = (o[1] if o and o[2] else None), self.r_web(o[1]) if o else ""
        q["geo"], q["geok"] = None, False
        if r.random() < pg:
            z = r.random()
            if z < .86:
                q["geo"] = (a.lat + r.gauss(0, .00009), a.lon + r.gauss(0, .00014))
                q["geok"] = True
            elif z < .93:
                q["geo"] = (a.street[2] + r.gauss(0, .0002), a.street[3] + r.gauss(0, .0003))
                q["geok"] = True
            elif z < .985:
                q["geo"] = (a.place.lat, a.place.lon)
            else:
                q["geo"] = (a.lat + r.uniform(-.03, .03), a.lon + r.uniform(-.05, .05))
                tagged = tagged or "wrong_geo"
        if (locator or local is None) and not (q["num"] or q["geok"] or local or q["ph"] or (q["we"] and "/" in q["we"]) or q["em"]):
            q["address"], q["num"] = self.r_addr(a, abbr)
            if not q["num"]:
                q["address"], q["num"] = "%s %d%s" % (a.street[0], a.no, a.add), True
            if not q["city"]:
                q["city"] = city
        if not (q["city"] or q["postcode"] or q["geo"]):
            q["city"] = city
        if citysafe and not q["city"] and not q["postcode"] and not q["geok"]:
            q["city"] = city
        if not q["tag"]:
            q["tag"] = typ or tagged or ""
            if not q["tag"] and not q["address"] and sum(bool(q[x]) for x in ("postcode", "phone", "email", "website")) < 2:
                q["tag"] = "sparse"
        return q

    def evid(self, a, b, tight):
        """Would a steward, seeing these two rows, have something to go by?"""
        if any(a[x] and a[x] == b[x] for x in ("ph", "em", "we")):
            return True
        fa, fb = a["face"], b["face"]
        where = fa.addr.key == fb.addr.key and (a["num"] or a["geok"]) and (b["num"] or b["geok"])
        if a["fam"] == b["fam"]:
            if where:
                return True
            if "abbreviated" in (a["ntag"], b["ntag"]) and a["ntag"] != b["ntag"] or fa.addr.place is not fb.addr.place:
                return False
            if a["local"] is None or b["local"] is None:
                return False
            if not tight or (a["local"] and a["local"] == b["local"]):
                return bool((a["city"] or a["postcode"] or a["geok"]) and (b["city"] or b["postcode"] or b["geok"]))
            return False
        return False

    def connect(self, ms, faces, tight):
        r, n = self.r, len(ms)
        p = list(range(n))

        def find(i):
            while p[i] != i:
                i = p[i]
            return i
        for i in range(n):
            for j in range(i):
                if self.evid(ms[i], ms[j], tight):
                    p[find(i)] = find(j)
        for i in range(1, n):
            if find(i) == find(0):
                continue
            a, b = ms[i], ms[0]
            done = False
            if a["fam"] != b["fam"] and r.random() < .5:
                x, y = (b, a) if b["fam"] == 0 else (a, b)
                q = x if x["fam"] == 0 else b
                q["name"] = r.choice(["%s (voorheen %s)", "%s (v/h %s)", "%s, voorheen %s"]) % (x["face"].name("guide")[0], y["face"].name("guide")[0])
                q["tag"] = "bracket"
                p[find(i)] = find(0)
                continue
            for key, col, opts in r.sample([("ph", "phone", "phone"), ("em", "email", "email"), ("we", "website", "web")], 3):
                own = [o[1] for o in getattr(b["face"], opts) if o[2]]
                own2 = [o[1] for o in getattr(a["face"], opts) if o[2]]
                both = [v for v in own if v in own2] or (own if a[key] is None or True else [])
                if both:
                    v = both[0]
                    for q in (a, b):
                        if q[key] != v:
                            q[key] = v
                            q[col] = self.r_phone(v) if key == "ph" else v if key == "em" else self.r_web(v)
                    done = True
                    break
            if not done and a["fam"] != b["fam"]:
                x, _, _ = b["face"].name("guide")
                y, _, _ = a["face"].name("guide")
                b["name"] = r.choice(["%s (voorheen %s)", "%s (v/h %s)", "%s, voorheen %s"]) % (x, y)
                b["tag"] = "bracket"
                done = True
            if not done or tight:
                for q in (a, b):
                    if not q["num"]:
                        f = q["face"]
                        q["address"], q["num"] = "%s %d%s" % (f.addr.street[0], f.addr.no, f.addr.add), True
                        q["city"] = q["city"] or f.addr.place.name
            p[find(i)] = find(0)

    # ---------------------------------------------------------------- helpers for makers
    def own(self, m, place, core, stem="", web=.75, phone=.85, mail=.75, mobile=.15):
        """Contacts of its own: (phones, emails, webs)."""
        r = self.r
        ph = [(1, self.mobile() if r.random() < mobile else self.phone(m), True)] if r.random() < phone else []
        we, em, d = [], [], None
        z = r.random()
        if z < web * .82:
            d = self.domain(slug(stem + core), place.name)
            we = [(1, d, True)]
        elif z < web:
            fb = "facebook.com/" + slug(stem + core + place.name)
            we = [(1, fb, True)]
        if r.random() < .15:
            we.append((.35, m.platform + "/organisaties/" + slug(core, "-"), False))
        if r.random() < mail:
            if d and r.random() < .75:
                em = [(1, r.choice(["info", "info", "secretariaat", "contact", "bestuur"]) + "@" + d, True)]
                if r.random() < .25:
                    em.append((.4, r.choice(["secretaris", "penningmeester", "leden"]) + "@" + d, True))
            else:
                em = [(1, slug(stem + core)[:18] + r.choice(["", slug(place.name)[:6], str(r.randrange(1920, 2020))]) + "@" + r.choice(FREE), True)]
        return ph, em, we

    def person(self):
        r = self.r
        s = r.choice(SURN)
        i = r.choice("ABCDEFGHJKLMPRSTW")
        return i, s, slug(i + s) + r.choice(["", str(r.randrange(10, 99))]) + "@" + r.choice(FREE)

    def eras(self, faces, m, place, name_old=None, allow_move=True, pm=1.0, pr=1.0, fam_old=1):
        """Add the older (or other) faces: moved, renamed."""
        r, f = self.r, faces[0]
        if name_old and r.random() < K["renamed"] * pr:
            same_a = r.random() < .62
            a = f.addr if same_a else self.addr(place)
            keep = r.random()
            ph = f.phone if keep < .55 else []
            em = f.email if r.random() < .3 else []
            we = f.web if r.random() < .35 else []
            if r.random() < .4:
                d = self.domain(slug(name_old("x")[0]), place.name)
                we = we or [(1, d, True)]
            faces.append(Face(name_old, a, ph, em, we, "renamed", r.uniform(.5, .9), fam_old))
            if r.random() < .35:
                nm = f.name

                def both(p, nm=nm, no=name_old):
                    return r.choice(["%s (voorheen %s)", "%s (v/h %s)", "%s, vh. %s", "%s (%s)"]) % (nm(p)[0], no(p)[0]), "bracket", False
                faces.append(Face(both, f.addr, f.phone, f.email, f.web, "bracket", .4, 0))
        elif allow_move and r.random() < K["moved"] * pm:
            a = self.addr(place)
            ph = f.phone if r.random() < .6 else [(1, self.phone(m), True)]
            faces.append(Face(f.name, a, ph, f.email if r.random() < .7 else [], f.web if r.random() < .75 else [], "moved", r.uniform(.4, .8), f.fam))
        return faces

    # ---------------------------------------------------------------- makers
    def sportclub(self, m, place=None, core=None, kind=None, trap="none", sec=None):
        r = self.r
        place = place or self.anyplace(m, .6)
        kinds, stem = kind or r.choice(SPORT)
        acro = None
        if not core:
            z = r.random()
            core = self.fresh(m, ("club", stem), lambda: r.choice(CLUBCORE) if z < .62 else place.name if z < .72 else r.choice(ACRO) if z < .93 else place.name + r.choice([" Boys", " United", " Combinatie"]))
            if not core:
                return
            if isinstance(core, tuple):
                acro, core = core[1], core[0]
                dots = ".".join(core) + "."
        year = " '%02d" % r.randrange(8, 90) if r.random() < .3 and core != place.name else ""
        words = [w for w in re.split(r"[ \-]", kinds[0] + " " + core + " " + (place.name if r.random() < .3 else "")) if w]
        ab = "".join(w[0] for w in words if w[0].isalpha()).upper()
        short = next((re.sub(r"[^A-Za-z]", "", x) for x in kinds[1:] + kinds[:1] if re.sub(r"[^A-Za-z]", "", x).isupper()), None)
        if short:
            ab = short + "".join(w[0] for w in re.split(r"[ \-]", core + " " + (place.name if len(words) > len(kinds[0].split()) + len(core.split()) else "")) if w and w[0].isalpha()).upper()
        pab = .10 if len(ab) >= 3 else 0

        def name(p):
            c, tag = core, ""
            z = r.random()
            if acro:
                y = r.random()
                c = core if y < .45 else dots if y < .65 else acro if y < .82 else "%s (%s)" % (core, acro)
                if y >= .65 and y < .82:
                    tag = "abbreviated"
            if z < .10 and p != "register" and len(c) > 4 and core != place.name:
                return c + (year if r.random() < .6 else ""), tag, None
            if z < .10 + pab and p != "register" and not acro:
                return ab + (year.strip() if r.random() < .4 else ""), "abbreviated", False
            k = kinds[0] if r.random() < .42 or p == "register" else r.choice(kinds[1:])
            yy = year if r.random() < .75 else ""
            if r.random() < .12:
                return "%s%s, %s" % (c, yy, k.lower()), tag, False
            return "%s %s%s" % (k, c, yy), tag, False
        a = self.addr(place, building=r.choice([None, None, "Sportpark " + r.choice(["De Kamp", "Ter Waarden", "'t Loo", "De Dem", "Varenbeuk", "In de Bende"])]))
        ph, em, we = self.own(m, place, core if core == place.name else core + (place.name if r.random() < .3 else ""), stem, phone=.7)
        faces = [Face(name, a, ph, em, we)]
        oldc = r.choice(CLUBCORE)
        self.eras(faces, m, place, lambda p: ("%s %s" % (kinds[0] if p == "register" else r.choice(kinds), oldc), "", False), pr=.7, pm=.6)
        if r.random() < K["secretary"] or sec:
            if not sec:
                pl = place if r.random() < .8 else r.choice(m.places)
                i, s, mail = self.person()
                sec = (self.addr(pl), self.mobile() if r.random() < .5 else self.phone(m), mail)
            share = trap != "shared_secretary"
            e2 = [(1, sec[2], share)] if r.random() < .6 else em
            faces.append(Face(name, sec[0], [(1, sec[1], share)] + (ph if r.random() < .2 else []), e2, we if r.random() < .55 else [], "secretary_home", .75))
            if r.random() < .3 and share and e2 is not em:
                faces[0].email = em + [(.5, sec[2], True)]
        self.emit(faces, trap, m)
        return sec

    def mk_sport(self, m):
        self.sportclub(m)

    def mk_shared_secretary(self, m):
        r = self.r
        place = self.anyplace(m)
        i, s, mail = self.person()
        sec = (self.addr(place), self.mobile() if r.random() < .6 else self.phone(m), mail)
        ks = r.sample(SPORT, 2)
        for k in ks:
            self.sportclub(m, place, None, k, "shared_secretary", sec)

    def mk_department(self, m):
        """An omni club and its departments: one ground, one site, one name."""
        r = self.r
        place = self.anyplace(m)
        core = self.fresh(m, "omni", lambda: r.choice(CLUBCORE))
        if not core:
            return
        if core in m.used.get(("club", "sv"), ()) or core in m.used.get(("club", "sc"), ()):
            return
        a = self.addr(place, building="Sportpark " + r.choice(["De Heikamp", "Overberg", "De Laak"]))
        ph, em, we = self.own(m, place, core, "osv")
        kinds = ["Omnisportvereniging", "Omnivereniging", "O.S.V."]
        self.emit([Face(lambda p: ("%s %s" % (r.choice(kinds), core), "", False), a, ph, em, we)], "department", m, k=r.choice([1, 2, 2, 3]))
        for d in r.sample(["voetbal", "tennis", "handbal", "gymnastiek", "volleybal", "wandelen", "G-sport", "badminton"], r.randint(2, 3)):
            forms = ["%s afdeling " + d, "%s afd. " + d, d.capitalize() + " %s", "%s - " + d, "%s " + d.capitalize()]
            ph2 = [(.5, x[1], False) for x in ph] + [(.6, self.mobile(), True)]
            em2 = [(.4, x[1], False) for x in em] + ([(.8, d.replace("-", "").lower() + "@" + we[0][1], True)] if we and we[0][1].endswith(".nl") and "/" not in we[0][1] else [])
            we2 = [(.6, x[1], False) for x in we] + ([(.4, we[0][1] + "/" + d.lower(), True)] if we else [])
            f = [Face(lambda p, forms=forms: (r.choice(forms) % (r.choice(kinds[2:] + [""]) + " " + core), "", True), a, ph2, em2, we2)]
            if r.random() < .2:
                i, s, mail = self.person()
                f.append(Face(f[0].name, self.addr(place), [(1, self.mobile(), True)], [(1, mail, True)], we2, "secretary_home", .5))
            self.emit(f, "department", m)

    def mk_music(self, m):
        """The same saint in the next village (and the next)."""
        r = self.r
        kinds, stem = r.choice(MUSIC)
        sa, alt = self.fresh(m, ("music", stem), lambda: r.choice(SAINTS)) or (None, None)
        if not sa:
            return
        places = r.sample(m.places, min(len(m.places), r.choice([1, 2, 2, 3])))
        multi = len(places) > 1
        for pl in places:
            ph, em, we = self.own(m, pl, sa + pl.name, stem, web=.6, phone=.7, mobile=.4)
            place = pl

            def name(p, pl=pl):
                k = kinds[0] if r.random() < .55 else r.choice(kinds)
                s = alt if r.random() < .12 else sa
                z = r.random()
                loc = False
                if z < .10:
                    n = "Sint %s" % s if z < .05 else "%s St. %s" % (k, s)
                elif z < .22:
                    n = "%s %s" % (k, s)
                elif z < .3:
                    n = "St. %s, %s" % (s, k.lower())
                else:
                    n = "%s Sint %s" % (k, s)
                if r.random() < (.35 if multi else .15):
                    n += r.choice([" %s", " %s", " (%s)", " uit %s"]) % pl.name
                    loc = True
                return n, "abbreviated" if z < .05 else "", None if z < .05 else loc
            hall = self.addr(pl, building=r.choice([None, "Gemeenschapshuis", "Harmoniezaal", "Dorpshuis"]))
            faces = [Face(name, hall, ph, em, we)]
            self.eras(faces, m, pl, None)
            if r.random() < .42:
                i, s, mail = self.person()
                faces.append(Face(name, self.addr(pl), [(1, self.mobile() if r.random() < .6 else self.phone(m), True)], [(1, mail, True)] if r.random() < .6 else em, we if r.random() < .55 else [], "secretary_home", .75))
            self.emit(faces, "next_village" if multi else "none", m)

    def mk_assoc(self, m):
        """Local departments of a national association: one site, one name, other village."""
        r = self.r
        nm, alt, dom = r.choice(ASSOC)
        pls = [p for p in r.sample(m.places, min(len(m.places), r.choice([1, 2, 3, 3]))) if (nm, p.name) not in m.used.setdefault("assoc", set())]
        for pl in pls:
            m.used["assoc"].add((nm, pl.name))

            def name(p, pl=pl):
                z = r.random()
                if z < .36:
                    return "%s %s %s" % (nm, r.choice(["afdeling", "afd.", "Afd."]), pl.name), "", True
                if z < .62:
                    return "%s %s" % (nm, pl.name), "", True
                if z < .74:
                    return "%s %s" % (alt, pl.name), "abbreviated", True
                if z < .88:
                    return "%s %s %s" % (alt, nm, pl.name) if alt != nm else nm + " " + pl.name, "", True
                return nm, "", False
            i, s, mail = self.person()
            sub = dom + ".nl/" + slug(pl.name)
            ph = [(.7, self.mobile() if r.random() < .5 else self.phone(m), True)] + ([(.3, "088" + "%07d" % (sum(map(ord, dom)) * 7919 % 9000000 + 1000000), False)] if r.random() < .5 else [])
            faces = [Face(name, self.addr(pl), ph, [(.5, slug(pl.name) + "@" + dom + ".nl", True), (.3, mail, True), (.3, "info@" + dom + ".nl", False)], [(.6, dom + ".nl", False), (.5, sub, True)])]
            if r.random() < .3:
                i, s, mail = self.person()
                faces.append(Face(name, self.addr(pl), [(1, self.mobile(), True)], [(1, mail, True)], [(1, dom + ".nl", False)], "secretary_home", .7))
            self.emit(faces, "branch", m, locator=True, tight=False)

    def mk_branch(self, m):
        r = self.r
        ch = r.choice(self.nat) if r.random() < .42 else r.choice(m.chains)
        nb = r.choice([1, 2, 2, 3, 3, 4]) if ch["kind"] != "nat" else r.choice([1, 1, 2, 3])
        u = m.used.setdefault(("chain", ch["brand"]), set())
        for _ in range(nb):
            pl = self.anyplace(m, .7)
            a = self.addr(pl)
            if a.wijk in u:
                continue
            u.add(a.wijk)
            self.branch(m, ch, pl, a)

    def branch(self, m, ch, pl, a):
        r = self.r
        own = None
        if ch["kind"] in ("kdv", "zorg", "welzijn", "school") and r.random() < .65:
            own = self.fresh(m, "fancy", lambda: r.choice(FANCY))
        brand, kinds = ch["brand"], ch["kinds"]
        kind = r.choice(kinds) if ch["kind"] in ("kdv", "zorg", "school") else None
        sname = a.street[0]

        def name(p):
            k = kind or r.choice(kinds)
            z = r.random()
            if own:
                if z < .34:
                    return "%s %s" % (k, own), "", "own"
                if z < .56:
                    return "%s %s" % (brand, own) if r.random() < .5 else "%s %s %s" % (brand, k, own), "", "own"
                if z < .72:
                    return "%s %s (%s)" % (k, own, brand), "", "own"
                if z < .82:
                    return own, "", "own"
                if z < .90:
                    return "%s, locatie %s" % (brand, own), "", "own"
                return "%s %s" % (k, brand) if z < .97 else brand, "", False
            if z < .22:
                return brand, "", False
            if z < .40:
                return "%s %s" % (k, brand), "", False
            if z < .52:
                return "%s %s" % (brand, pl.name), "", False
            if z < .68:
                return "%s %s %s" % (brand, k, a.wijk), "", "wijk"
            if z < .84:
                return "%s %s" % (brand, a.wijk), "", "wijk"
            if z < .93:
                return "%s %s" % (brand, sname), "", "street"
            return "%s %s %s" % (k, brand, sname), "", "street"
        ph = [(K["shared_phone"], ch["phone"], False)]
        if r.random() < .72:
            ph.append((.6, self.phone(m), True))
        em = [(.7, ch["mail"], False)]
        if r.random() < .55:
            em.append((.5, slug(own or a.wijk) + ("" if own else slug(pl.name)[:5]) + "@" + ch["dom"], True))
        we = [(.7, ch["dom"], False)]
        if r.random() < .55:
            we.append((.42, ch["dom"] + r.choice(["/locaties/", "/vestigingen/", "/"]) + slug((own or a.wijk) + " " + pl.name, "-"), True))
        faces = [Face(name, a, ph, em, we)]
        if r.random() < K["moved"] * .8:
            b = self.addr(pl)
            if own or b.wijk == a.wijk:
                faces.append(Face(name, b, ph, em, we, "moved", .6))
        if own and r.random() < K["renamed"]:
            oldn = self.fresh(m, "fancy", lambda: r.choice(FANCY))
            if oldn:
                faces.append(Face(lambda p: ("%s %s" % (kind or r.choice(kinds), oldn), "", "old"), a, ph, em[1:], we[1:], "renamed", .6, 1))
        self.emit(faces, "branch", m, locator=True, tight=True)

    def mk_building(self, m):
        r = self.r
        pl = self.anyplace(m, .72)
        btype, bk = r.choice(BUILD)
        bc = self.fresh(m, "build", lambda: r.choice(BCORE))
        if not bc:
            return
        bname = "%s %s" % (bk[0], bc)
        a = self.addr(pl, building=bname)
        a.add = ""
        ph, em, we = self.own(m, pl, bc, slug(bk[0])[:3], phone=.95)
        reception = ph[0][1] if ph else self.phone(m)

        def name(p):
            z = r.random()
            if z < .16:
                return bc, "", True
            return "%s %s" % (bk[0] if z < .6 else r.choice(bk), bc), "", True
        faces = [Face(name, a, ph, em, we)]
        self.eras(faces, m, pl, lambda p, o=r.choice(["Wijkcentrum", "Gymzaal", "Dorpszaal", "Cultureel Centrum"]) + " " + r.choice(["De Linde", "Oud " + pl.name, "De Schelp", "'t Klumpke", "De Rots"]): (o, "", True), allow_move=False)
        for f in faces:
            f.phone = [(o[0], o[1], False) if o[1] == reception else o for o in f.phone]
        self.emit(faces, "tenant", m, k=r.choice([1, 2, 2, 3, 3, 4]))
        for _ in range(r.randint(3, 7)):
            self.tenant(m, pl, a, bc, bname, reception, btype, we)

    def tenant(self, m, pl, a, bc, bname, reception, btype, bweb):
        r = self.r
        b = Addr()
        for s in Addr.__slots__:
            setattr(b, s, getattr(a, s))
        if r.random() < .22:
            b.add = r.choice(["a", "b", "c", "d", "-1", "-2"])
            b.key = b.key[:3] + (b.add,)
        z = r.random()
        pr = ph1 = None
        stem = ""
        if z < (.55 if btype in ("Gezondheidscentrum", "Bedrijvencentrum") else .15):
            ks = r.choice(TEN_PERSON)
            sn = self.fresh(m, ks[0], lambda: r.choice(SURN))
            if not sn:
                return
            init = ".".join(r.sample("ABCDHJLMPRSTW", r.randint(1, 2))) + "."
            core, stem = sn, slug(ks[0])[:9]

            def name(p):
                q = r.random()
                k = ks[0] if r.random() < .5 else r.choice(ks)
                s = sn
                if q < .2:
                    return "%s %s %s" % (k, init, s[0].lower() + s[1:] if " " in s else s), "", True
                if q < .32:
                    return "%s, %s" % (s, k.lower()), "", True
                if q < .42:
                    return "%s %s" % (s, k.lower()), "", True
                return "%s %s" % (k, s), "", True
        elif z < (.78 if btype != "Bedrijvencentrum" else .6):
            ks = r.choice(TEN_BUILD)
            if (bc, ks[0]) in m.used.setdefault("tb", set()):
                return
            m.used["tb"].add((bc, ks[0]))
            core, stem = bc, slug(ks[0])[:7]

            def name(p):
                q = r.random()
                k = ks[0] if r.random() < .6 else r.choice(ks)
                return ("%s %s" % (k, bc) if q < .7 else "%s in %s" % (k, bname) if q < .82 else "%s %s %s" % (k, bc, pl.name) if q < .9 else "%s, %s" % (bname, k.lower()) if q < .95 else "%s %s" % (k, pl.name)), "", True
        else:
            t = self.fresh(m, "own", lambda: r.choice(TEN_OWN))
            if not t:
                return
            w = t.split()
            core = t if len(w) > 1 else t + " " + pl.name
            last = w[-1]

            def name(p):
                q = r.random()
                if q < .12 and len(w) > 2 and w[0] == "Stichting":
                    return " ".join(w[1:]), "", True
                if q < .18 and len(w) > 2:
                    return "".join(x[0] for x in w if x[0].isalpha()).upper() + (" " + pl.name if r.random() < .6 else ""), "abbreviated", True
                return core, "", True
        ph, em, we = self.own(m, pl, core, stem, web=.62, phone=.7, mail=.65)
        rp = r.random() < .5
        ph = [(o[0], o[1], o[2]) for o in ph] + ([(.75, reception, False)] if rp else [])
        if bweb and "/" not in bweb[0][1] and r.random() < .2:
            we = we + [(.4, bweb[0][1] if "/" in bweb[0][1] else bweb[0][1] + "/huurders/" + slug(core, "-"), "/" not in bweb[0][1])]
        faces = [Face(name, b, ph, em, we)]
        if r.random() < K["moved"] * 1.3:
            faces.append(Face(name, self.addr(pl), [o for o in ph if o[1] != reception] if r.random() < .7 else [(1, self.phone(m), True)], em if r.random() < .7 else [], we if r.random() < .7 else [], "moved", .7))
        elif r.random() < K["renamed"] * 1.2:
            nn = self.fresh(m, "newname", lambda: r.choice(NEWNAME) + r.choice(["", "", " " + r.choice(["Zorg", "Advies", "Studio", "Collectief", "Groep"])]))
            if nn:
                oth = [o for o in ph if o[1] != reception]
                faces.append(Face(lambda p: (nn, "", True), b, oth or ph, em if r.random() < .5 else [], we if r.random() < .5 else [], "renamed", .7, 1))
        self.emit(faces, "tenant", m, tight=False)

    def mk_sibling(self, m):
        """School, crèche, out-of-school care and parents' council of one name, often in one building."""
        r = self.r
        pl = self.anyplace(m, .65)
        c = self.fresh(m, "fancy", lambda: r.choice(FANCY))
        if not c:
            return
        a = self.addr(pl)
        kinds = [["Basisschool", "b.s.", "BS", "RK Basisschool"], ["Peuterspeelzaal", "Peuteropvang", "PSZ"], ["BSO", "Buitenschoolse Opvang", "Naschoolse opvang"], ["Ouderraad", "Ouderraad basisschool", "OR"], ["Speeltuin", "Speeltuinvereniging"],
                 ["Sporthal", "Gymzaal"], ["Kinderdagverblijf", "KDV", "Kinderopvang"], ["Woonvorm", "Begeleid wonen"]]
        use = [kinds[0]] + r.sample(kinds[1:], r.choice([1, 1, 2, 2, 3]))
        ph0, em0, we0 = self.own(m, pl, c, "bs", phone=.95, web=.9)
        for i, ks in enumerate(use):
            pool = r.random()
            aa = a if i == 0 or pool < .6 else self.addr(pl)
            if i == 0:
                ph, em, we = ph0, em0, we0
            else:
                ph, em, we = self.own(m, pl, c, slug(ks[0])[:5], web=.4, phone=.65, mail=.5)
                if aa is a and r.random() < .35:
                    ph = ph + [(.8, o[1], False) for o in ph0]
                if r.random() < .3:
                    we = we + [(.8, o[1], False) for o in we0]
            if i == 0 and len(use) > 1:
                ph = [(o[0], o[1], True) for o in ph]

            def name(p, ks=ks, i=i):
                z = r.random()
                if i == 0 and z < .10:
                    return c, "", None
                k = ks[0] if r.random() < .5 else r.choice(ks)
                if z < .2:
                    return "%s %s %s" % (k, c, pl.name), "", True
                return ("%s %s" % (k, c) if z < .9 else "%s (%s)" % (c, k.lower())), "", True
            f = [Face(name, aa, ph, em, we)]
            if i == 0:
                o = self.fresh(m, "fancy", lambda: r.choice(FANCY))
                self.eras(f, m, pl, (lambda p, o=o: ("%s %s" % (r.choice(ks), o), "", True)) if o else None, pr=1.2)
            self.emit(f, "sibling", m)

    def mk_shop(self, m):
        r = self.r
        ks, person = r.choice(SHOP)
        pl = self.anyplace(m, .75)
        c = self.fresh(m, ("shop", ks[0]), lambda: r.choice(SURN) if person and r.random() < .6 else r.choice(SHOPC))
        if not c:
            return
        sib = c in m.used.setdefault("shopcore", set())
        m.used["shopcore"].add(c)

        def name(p):
            z = r.random()
            k = ks[0] if r.random() < .55 else r.choice(ks)
            s = c
            if c in ARAB and r.random() < .35:
                s = c + " " + ARAB[c]
            if z < .24 and c not in SURN:
                return s, "", None
            if z < .32:
                return "%s %s" % (s, k.lower()), "", False
            if z < .36:
                return "%s - %s" % (s, r.choice(["Lunch & Diner", "sinds 1958", "altijd vers", "voor jong en oud"])), "", None
            return "%s %s" % (k, s), "", False
        ph, em, we = self.own(m, pl, c, slug(ks[0])[:8], web=.65)
        f = [Face(name, self.addr(pl), ph, em, we)]
        o = self.fresh(m, ("shop", ks[0]), lambda: r.choice(SHOPC))
        self.eras(f, m, pl, (lambda p: ("%s %s" % (r.choice(ks), o), "", False)) if o else None, pm=.9, pr=.9)
        self.emit(f, "sibling" if sib else "none", m)
        if ks[0] in ("Café", "Restaurant", "Cafetaria", "Hotel", "IJssalon") and r.random() < .10:   # the terrace, catering or party room of the same house
            x = r.choice(["Terras", "Minigolf", "Kegelbaan"])
            self.emit([Face(lambda p: ("%s %s" % (x, c), "", True), f[0].addr, [(1, o[1], False) for o in ph], [], [(1, o[1], False) for o in we])], "part_of", m, k=r.choice([1, 1, 2]))

    def mk_friends(self, m):
        r = self.r
        pl = self.anyplace(m, .75)
        ks, cores = r.choice(FRIEND_HOST)
        c = self.fresh(m, ("fh", ks[0]), lambda: r.choice(cores))
        if not c:
            return
        a = self.addr(pl)
        ph, em, we = self.own(m, pl, c, slug(ks[0])[:6], web=.95, phone=.95)
        full = ks[0] + " " + c if ks[0] not in ("Kerk", "Kapel") else c + "kerk" if " " not in c or c.startswith("Sint") else "Kerk " + c
        en = {"Museum": "Museum of %s", "Zwembad": "%s Swimming Pool", "Kasteel": "%s Castle", "Theater": "%s Theatre", "Molen": "Windmill %s", "Heemtuin": "Garden %s"}.get(ks[0])

        def name(p):
            z = r.random()
            if z < .14 and not c.startswith("Sint"):
                return c, "", False
            if z < .26 and en:
                return en % c, "other_language", False
            return (full if z < .7 else "%s %s" % (r.choice(ks), c)), "", False
        f = [Face(name, a, ph, em, we)]
        self.eras(f, m, pl, lambda p, o=ks[0] + " " + r.choice(["Oud " + pl.name, "De Streek", "Het Dorp", "'t Verleden", "De Toekomst"]): (o, "", False), allow_move=False)
        self.emit(f, "friends", m, k=r.choice([1, 2, 2, 3, 3, 4]))
        own = r.random() < .55
        p2, e2, w2 = self.own(m, pl, c, "vriendenvan", web=.4 if own else .1, phone=.5)
        a2 = a if r.random() < .6 else self.addr(pl)
        fr = ["Vrienden van %s", "Stichting Vrienden van %s", "Vrienden %s", "Vriendenkring %s", "Ver. Vrienden van %s", "Vereniging Vrienden van %s"]

        def fname(p):
            return r.choice(fr) % (full if r.random() < .55 else (ks[0].lower() + " " + c if r.random() < .5 else c)), "", True
        ff = [Face(fname, a2, p2 + [(.5, o[1], False) for o in ph], e2 + [(.3, o[1], False) for o in em], w2 + [(.7, o[1], False) for o in we])]
        if r.random() < .35:
            i, s, mail = self.person()
            ff.append(Face(fname, self.addr(pl), [(1, self.mobile(), True)], [(1, mail, True)], ff[0].web, "secretary_home", .6))
        self.emit(ff, "friends", m)
        if r.random() < .45:
            x = r.choice(PART.get(ks[0], []) + PART[""][1 if ks[0] in ("Hospice", "Kerk", "Heemtuin") else 0:])
            self.emit([Face(lambda p: ("%s %s" % (r.choice(x), full if r.random() < .5 else c), "", True), a, [(.6, o[1], False) for o in ph] + ([(.5, self.phone(m), True)] if r.random() < .4 else []), [(.5, o[1], False) for o in em], [(1, o[1], False) for o in we])], "part_of", m)

    def mk_service(self, m):
        """One counter, one phone, several services."""
        r = self.r
        o, g = r.choice(SERV_ORG)
        pl = m.main
        org = o + " " + pl.name if g or r.random() < .6 else o
        if org in m.used.setdefault("serv", set()):
            return
        m.used["serv"].add(org)
        a = self.addr(pl)
        ph = "14" + m.area if o == "Gemeente" else self.phone(m)
        d = self.domain(slug(org))
        self.emit([Face(lambda p: (org if r.random() < .8 else org + r.choice([", stadskantoor", " (publieksbalie)", " hoofdkantoor"]), "", True), a, [(1, ph, False)], [(1, "info@" + d, False)], [(1, d, True)])], "service", m, k=r.choice([1, 2, 3]))
        for s in r.sample(SERV, r.randint(2, 5)):
            if s in m.used.setdefault("servname", set()):
                continue
            m.used["servname"].add(s)
            own = r.random() < .35
            p2 = [(1, ph, False)] + ([(.8, self.phone(m), True)] if own else [])
            w2 = [(.6, d, False), (.5, d + "/" + slug(s, "-"), True)]
            e2 = [(.5, "info@" + d, False)] + ([(.8, slug(s)[:14] + "@" + d, True)] if r.random() < .5 else [])

            def name(p, s=s):
                z = r.random()
                return (s if z < .3 else "%s %s" % (s, pl.name) if z < .55 else "%s %s" % (org, s) if z < .75 else "%s - %s" % (s, org) if z < .9 else "%s (%s)" % (s, org)), "", True
            f = [Face(name, a, p2, e2, w2)]
            if r.random() < .22:
                f.append(Face(name, self.addr(pl), p2, e2, w2, "moved", .5))
            self.emit(f, "service", m)

    def mk_numbered(self, m):
        r = self.r
        base = self.fresh(m, "numb", lambda: r.choice(NUMB))
        if not base:
            return
        pl = self.anyplace(m)
        one = r.random() < .4
        a0 = self.addr(pl)
        ph, em, we = self.own(m, pl, base, "", phone=.9)
        rom = ["I", "II", "III", "IV"]
        style = r.choice(["n", "n", "r", "l"])
        for i in range(r.randint(2, 4)):
            lab = str(i + 1) if style == "n" else rom[i] if style == "r" else "ABCD"[i]

            def name(p, i=i, lab=lab):
                z = r.random()
                if style == "n" and z < .12:
                    return "%s %s" % (base, rom[i]), "", True
                return ("%s %s" % (base, lab) if z < .7 else "%s %s %s" % (base, lab, pl.name) if z < .85 else "%s %s %s" % (base, pl.name, lab)), "", True
            a = a0 if one else self.addr(pl)
            own = [(.5, self.phone(m), True)] if r.random() < .4 else []
            self.emit([Face(name, a, [(.6, o[1], False) for o in ph] + own, [(1, o[1], False) for o in em], [(1, o[1], False) for o in we])], "numbered", m, k=r.choice([1, 1, 2, 2, 3]))

    def mk_found(self, m):
        r = self.r
        pl = self.anyplace(m, .5)
        z = r.random()
        if z < .2:
            c = self.fresh(m, "carn", lambda: r.choice(CARN))
            if not c:
                return
            ks = ["Carnavalsvereniging", "C.V.", "CV", "Vastelaovesvereniging", "K.V."]
            name = lambda p: ("%s %s" % (r.choice(ks), c) if r.random() < .85 else c, "", False)
            stem = "cv"
            trap = "none"
        else:
            tpl = self.fresh(m, ("found", pl.name), lambda: r.choice(FOUND))
            if not tpl:
                return
            where = pl.name if not pl.main or r.random() < .5 else r.choice(pl.wijken)
            if (tpl, where) in m.used.setdefault("fw", set()):
                return
            m.used["fw"].add((tpl, where))
            trap = "next_village" if sum(1 for t, w in sorted(m.used["fw"]) if t == tpl) > 1 else "none"
            c = tpl % where
            w = re.split(r"[ \-]", c)
            ab = "".join(x[0] for x in w if x and x[0].isalpha()).upper()

            def name(p):
                z = r.random()
                if z < .09 and len(ab) >= 3:
                    return ab, "abbreviated", False
                if z < .2 and w[0] == "Stichting":
                    return " ".join(w[1:]), "", True
                if z < .3 and w[0] != "Stichting":
                    return "Stichting " + c, "", True
                return c, "", True
            stem = ""
        ph, em, we = self.own(m, pl, c, stem, web=.7, phone=.7, mobile=.4)
        f = [Face(name, self.addr(pl), ph, em, we)]
        nn = self.fresh(m, "newname", lambda: r.choice(NEWNAME) + " " + pl.name) if stem != "cv" else self.fresh(m, "carn", lambda: r.choice(CARN))
        if nn and stem == "cv":
            nn = r.choice(ks[:3]) + " " + nn
        self.eras(f, m, pl, (lambda p: (nn, "", False)) if nn else None, pr=1.1, pm=1.1)
        if len(f) == 1 and r.random() < .3:
            i, s, mail = self.person()
            f.append(Face(name, self.addr(pl), [(1, self.mobile() if r.random() < .6 else self.phone(m), True)], [(1, mail, True)] if r.random() < .6 else em, we if r.random() < .5 else [], "secretary_home", .7))
        self.emit(f, trap, m)

    MAKERS = [("mk_sport", 30), ("mk_shared_secretary", 2), ("mk_department", 2), ("mk_music", 7), ("mk_assoc", 5), ("mk_branch", 18), ("mk_building", 6), ("mk_sibling", 5), ("mk_shop", 22), ("mk_friends", 5), ("mk_service", 2.2), ("mk_numbered", 1.6), ("mk_found", 20)]

    def run(self):
        r = self.r
        mk, w = [getattr(self, a) for a, _ in self.MAKERS], [b for _, b in self.MAKERS]
        region = None
        while len(self.rows) < self.n:
            if region is None or len(region["muns"]) >= 4:
                region = self.region()
            m = self.municipality(region)
            goal = min(self.n, len(self.rows) + r.randint(280, 620))
            while len(self.rows) < goal:
                r.choices(mk, w)[0](m)
        rows = self.rows[:self.n]
        r.shuffle(rows)
        for i, x in enumerate(rows):
            x[0] = "r%07d" % (i + 1)
        return rows


COLS = ["id", "cluster_id", "trap", "name", "address", "postcode", "city", "phone", "email", "website", "lat", "lon"]


def generate(n, seed):
    return World(n, seed).run()


def main():
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("--n", type=int, required=True)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--out", required=True)
    o = ap.parse_args()
    rows = generate(o.n, o.seed)
    with open(o.out, "w", newline="", encoding="utf-8") as f:
        w = csv.writer(f, lineterminator="\n")
        w.writerow(COLS)
        w.writerows(rows)


if __name__ == "__main__":
    main()
