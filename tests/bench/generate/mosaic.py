#!/usr/bin/env python3
"""mosaic: a seeded world of invented Dutch organisations and places, listed by six directories, with the truth.

    python mosaic.py --n N --seed S --out FILE.csv

Columns: id, cluster_id, trap, name, address, postcode, city, phone, email, website, lat, lon.
cluster_id is the thing as a data steward of a social map would see it:
  * two branches at different addresses are two things; a chain's shops are many things;
  * a tenant and the building it sits in are two things; so are two tenants;
  * "Vrienden van X", the foundation, supporters' club, shop or youth section of X, listed apart, is another thing;
  * the same name in the next village is another thing; another owner under another name at the same address too;
  * a club at its secretary's home, moved, renamed, abbreviated, translated, misspelt: the same thing.
Standard library only; one random.Random(seed) drives everything, no set or hash order is ever used.
"""
import argparse
import csv
import math
import random
import unicodedata

# ------------------------------------------------------------------------------------------------ word lists
SURNAMES = """Jansen Janssen Peeters Smeets Hendriks Hermans Willems Jacobs Claessens Vaessen Ramakers Dohmen Kuipers
Vroomen Gielen Bemelmans Schreurs Lemmens Coenen Houben Frijns Crutzen Heuts Wetzels Pluijmen Savelberg Weijers Geurts
Maassen Driessen Verhoeven Bakker Visser Smit Meijer Mulder Bos Vos Dekker Dijkstra Hoekstra Postma Veenstra Bouma
Zijlstra Kooistra Wiersma Brouwer Kok Schipper Koster Prins Blom Huisman Kramer Timmermans Verbeek Scholten Hoogland
Wolters Nijland Oosterhuis Wesseling Bruins Leenders Aarts Damen Vermeulen Sanders Koopman Groen Vink Kuiper Molenaar
Pieters Gerritsen Evers Roelofs Verstappen Custers Knoben Royen Schepers Quaedvlieg Kerckhoffs Spierts Ubags Rouvroye
Eussen Leclerq Boumans Debets Ortmans Wijnands Pijls Nelissen Haagmans Meertens Schouteten Thijssen Linssen Heijnen""".split()
TUSSEN = ["de Vries", "van Dijk", "van den Berg", "de Boer", "van der Meer", "de Groot", "van Leeuwen", "de Wit", "van Loon",
          "van der Linden", "van Beek", "de Haan", "ter Horst", "van den Heuvel", "op den Camp", "van der Heijden", "van Vliet",
          "de Bruin", "in de Braekt", "van 't Hof", "van Wissen", "aan de Stegge", "de Lange", "van Rooij"]
FIRST = """jan piet kees henk wim frans jo sjef harry theo gerard hub leo marianne els ria mia tiny truus annie petra
ingrid monique wilma astrid jeroen mark bas rob peter paul ron tom joke hetty marjo gonnie lies toon ger thei wiel
jolanda sandra esther karin yvonne nicole dennis koen ruud stef bart fatima ahmed mehmet aysel karim samira ewa""".split()

SAINTS = [  # (usual, other spellings)
    ("Caecilia", ["Cecilia", "Ceacilia", "Caecillia", "Cecillia"]), ("Joseph", ["Jozef", "Josef", "Jozeph"]),
    ("Antonius", ["Anthonius", "Antoon"]), ("Catharina", ["Katharina", "Catarina"]), ("Barbara", ["Barbera"]),
    ("Sebastianus", ["Sebastiaan"]), ("Lambertus", ["Lambert"]), ("Martinus", ["Maarten", "Martin"]),
    ("Servatius", ["Servaas"]), ("Gregorius", ["Gregoor", "Grigorius"]), ("Hubertus", ["Hubert", "Huibertus"]),
    ("Pancratius", ["Pancras", "Pankratius"]), ("Petrus", ["Pieter", "Peter"]), ("Paulus", ["Paul"]),
    ("Jan Baptist", ["Johannes de Doper", "Joannes Baptist"]), ("Clemens", ["Klemens"]), ("Remigius", ["Remi", "Remigus"]),
    ("Urbanus", ["Urban"]), ("Dionysius", ["Dionisius", "Dyonisius"]), ("Michaël", ["Michael", "Michiel"]),
    ("Franciscus", ["Frans"]), ("Theresia", ["Teresia", "Theresa"]), ("Agatha", ["Agata"]), ("Agnes", ["Agness"]),
    ("Anna", ["Anne"]), ("Elisabeth", ["Elizabeth"]), ("Gertrudis", ["Geertruid"]), ("Brigida", ["Brigitta"]),
    ("Willibrordus", ["Willibrord"]), ("Bonifatius", ["Bonifacius"]), ("Nicolaas", ["Nikolaas", "Nicolaus"]),
    ("Vincentius", ["Vincent"]), ("Rochus", ["Roch"]), ("Odilia", ["Ottilia"]), ("Laurentius", ["Laurens"]),
]
EN_SAINT = {"Caecilia": "Cecilia", "Catharina": "Catherine", "Antonius": "Anthony", "Martinus": "Martin", "Petrus": "Peter",
            "Paulus": "Paul", "Michaël": "Michael", "Franciscus": "Francis", "Nicolaas": "Nicholas", "Jan Baptist": "John the Baptist",
            "Elisabeth": "Elizabeth", "Theresia": "Theresa", "Sebastianus": "Sebastian", "Anna": "Anne"}

MOTTO = [("Concordia",), ("De Eendracht",), ("Crescendo",), ("Excelsior",), ("De Volharding",), ("Juliana",), ("Wilhelmina",),
         ("Oefening Baart Kunst",), ("Kunst en Vriendschap",), ("Euterpe",), ("Apollo",), ("Amicitia",), ("Ons Genoegen",),
         ("Nut en Genoegen",), ("Entre Nous",), ("Con Amore",), ("Inter Nos",), ("De Goede Hoop",), ("Soli Deo Gloria",),
         ("Looft den Heer",), ("Door Vriendschap Sterk",), ("Eensgezindheid",), ("Da Capo",), ("Harmonia",), ("Musica Sacra",),
         ("Vriendenkring",), ("Kunst na Arbeid",), ("Eendracht Maakt Macht",), ("Ons Streven",), ("Animato",), ("Voorwaarts",),
         ("Oefening en Vermaak",), ("De Bergklanken",), ("Vivace",), ("Prinses Irene",), ("Nieuw Leven",), ("Rust na Arbeid",)]
CLUB = [("Olympia",), ("Sparta",), ("Victoria",), ("Be Quick",), ("Minerva",), ("Hercules",), ("Groen-Wit",), ("Rood-Zwart",),
        ("De Zwaluwen",), ("De Valken",), ("De Treffers",), ("Blauw-Wit",), ("Swift",), ("Achilles",), ("Quick",), ("Rapiditas",),
        ("Vitesse",), ("Phoenix",), ("De Kolping",), ("Unitas",), ("Odin",), ("Rapid",), ("Kimbria",), ("De Leeuw",), ("Geel-Zwart",),
        ("Vlug en Lenig",), ("Kracht en Vlugheid",), ("Steeds Hooger",), ("Sportlust",), ("De Ster",), ("Fortuna",), ("De Adelaar",),
        ("Uitspanning Na Inspanning",), ("Door Oefening Sterk",), ("Door Eendracht Sterk",), ("Oefening Kweekt Kracht",),
        ("Eendracht Maakt Macht",), ("Samenspel Doet Overwinnen",), ("Door Samenwerking Overwinning",), ("Voor Ons Plezier",),
        ("Na Arbeid Sport",), ("Sport Na Arbeid",), ("Op Volle Kracht",), ("Met Moed Vooruit",), ("Nooit Opgeven Altijd Doorgaan",),
        ("Wij Streven Vooruit",), ("Hou Stand",), ("Recht Door Zee",), ("Onze Club",)]
RACKET = [("De Merels",), ("Smash",), ("Backhand",), ("Ready",), ("Deuce",), ("Matchpoint",), ("De Linde",), ("Het Spinnewiel",),
          ("Topspin",), ("De Kastanje",), ("Racket",), ("De Bosrand",), ("Advantage",), ("Volley",), ("De Baander",), ("Set Up",),
          ("Shuttle Up",), ("Flash",), ("De Zilvermeeuwen",), ("Pluimbal",), ("Dropshot",)]
HOUSE = [  # nl, en, de, dialect
    ("De Schakel", "The Link", "Das Bindeglied", "D'r Sjakel"), ("Het Trefpunt", "The Meeting Point", "Der Treffpunkt", "'t Trefpunt"),
    ("De Brug", "The Bridge", "Die Brücke", "De Brök"), ("De Oude School", "The Old School", "Die Alte Schule", "De Aw Sjoeël"),
    ("De Molen", "The Mill", "Die Mühle", "De Mäöle"), ("De Spil", "The Pivot", "Die Spindel", "De Sjpil"),
    ("De Klimop", "The Ivy", "Der Efeu", "D'r Klumop"), ("Ons Huis", "Our House", "Unser Haus", "Ós Hoes"),
    ("De Ontmoeting", "The Encounter", "Die Begegnung", "D'r Óntmoeting"), ("De Wilg", "The Willow", "Die Weide", "De Wieëj"),
    ("De Kring", "The Circle", "Der Kreis", "D'r Krink"), ("De Haven", "The Harbour", "Der Hafen", "De Have"),
    ("De Ark", "The Ark", "Die Arche", "De Ark"), ("Het Anker", "The Anchor", "Der Anker", "'t Anker"),
    ("De Linde", "The Lime Tree", "Die Linde", "D'r Ling"), ("De Kamp", "The Camp", "Das Lager", "D'r Kamp"),
    ("De Dorpel", "The Threshold", "Die Schwelle", "D'r Durpel"), ("De Rots", "The Rock", "Der Fels", "D'r Rots"),
    ("Het Kruispunt", "The Crossroads", "Die Kreuzung", "'t Kruuspunt"), ("De Poort", "The Gate", "Das Tor", "De Poeët"),
    ("De Pastorie", "The Parsonage", "Das Pfarrhaus", "De Pesterie"), ("De Smidse", "The Smithy", "Die Schmiede", "De Sjmeed"),
    ("De Zaal", "The Hall", "Der Saal", "D'r Zaal"), ("De Korenschoof", "The Sheaf", "Die Garbe", "De Sjoof"),
    ("De Vlecht", "The Braid", "Der Zopf", "De Vlech"), ("De Stip", "The Dot", "Der Punkt", "De Sjtip"),
    ("De Bron", "The Spring", "Die Quelle", "De Bron"), ("Het Klavertje", "The Clover", "Das Kleeblatt", "'t Klieëverke"),
    ("De Kersentuin", "The Cherry Orchard", "Der Kirschgarten", "D'r Keëschehoof"), ("De Vonk", "The Spark", "Der Funke", "De Vónk")]
SCHOOL = [
    ("De Regenboog", "The Rainbow", "Der Regenbogen", "D'r Raengelboog"), ("De Wegwijzer", "The Signpost", "Der Wegweiser", "D'r Waegwiezer"),
    ("De Vlinder", "The Butterfly", "Der Schmetterling", "De Vlinger"), ("De Springplank", "The Springboard", "Das Sprungbrett", "De Sjpringplank"),
    ("De Zonnebloem", "The Sunflower", "Die Sonnenblume", "De Zonnebloom"), ("De Kameleon", "The Chameleon", "Das Chamäleon", "D'r Kameleon"),
    ("De Horizon", "The Horizon", "Der Horizont", "D'r Horizon"), ("De Windwijzer", "The Weathervane", "Die Wetterfahne", "D'r Windwiezer"),
    ("Het Kompas", "The Compass", "Der Kompass", "'t Kompas"), ("De Boomhut", "The Treehouse", "Das Baumhaus", "De Boumhut"),
    ("De Kleine Prins", "The Little Prince", "Der Kleine Prinz", "D'r Kling Prins"), ("De Sterrenhemel", "The Starry Sky", "Der Sternenhimmel", "D'r Sjterrehiemel"),
    ("De Ladder", "The Ladder", "Die Leiter", "De Ledder"), ("De Zevensprong", "The Seven Ways", "Der Siebensprung", "De Zevesjprunk"),
    ("De Speelwei", "The Playing Field", "Die Spielwiese", "De Sjpielwei"), ("De Egelantier", "The Eglantine", "Die Heckenrose", "D'r Haeghroos"),
    ("De Kiezel", "The Pebble", "Der Kiesel", "D'r Kiezel"), ("De Bolster", "The Husk", "Die Hülle", "D'r Bolster"),
    ("De Duizendpoot", "The Centipede", "Der Tausendfüßler", "D'r Doezendpoët"), ("Het Mozaïek", "The Mosaic", "Das Mosaik", "'t Mozaïek"),
    ("De Ratel", "The Rattle", "Die Rassel", "D'r Ratel"), ("De Parel", "The Pearl", "Die Perle", "De Pieërel"),
    ("De Kring", "The Circle", "Der Kreis", "D'r Krink"), ("De Ark", "The Ark", "Die Arche", "De Ark"),
    ("De Triangel", "The Triangle", "Das Dreieck", "D'r Triangel"), ("De Wingerd", "The Vine", "Die Weinrebe", "D'r Wiengerd")]
CARE = [
    ("De Beuk", "The Beech", "Die Buche", "De Buk"), ("De Lindehof", "The Lime Court", "Der Lindenhof", "D'r Lingehaof"),
    ("Het Zilverhuis", "The Silver House", "Das Silberhaus", "'t Zilverhoes"), ("De Rozenhof", "The Rose Court", "Der Rosenhof", "D'r Roezehaof"),
    ("Avondzon", "Evening Sun", "Abendsonne", "Aovendzon"), ("De Regenboog", "The Rainbow", "Der Regenbogen", "D'r Raengelboog"),
    ("Huize Vrede", "Peace House", "Haus Frieden", "Hoes Vreej"), ("De Eik", "The Oak", "Die Eiche", "D'r Eek"),
    ("Het Beekdal", "The Brook Valley", "Das Bachtal", "'t Baekdal"), ("De Waterlelie", "The Water Lily", "Die Seerose", "De Waterlelie"),
    ("Kasteelzicht", "Castle View", "Schlossblick", "Kesjtieëlzich"), ("De Boomgaard", "The Orchard", "Der Obstgarten", "D'r Bongerd"),
    ("Parkzicht", "Park View", "Parkblick", "Parkzich"), ("De Toren", "The Tower", "Der Turm", "D'r Toer"),
    ("De Hazelaar", "The Hazel", "Der Haselstrauch", "D'r Hazeleer"), ("De Kastanje", "The Chestnut", "Die Kastanie", "De Kesjtieëng"),
    ("Op den Berg", "On the Hill", "Auf dem Berg", "Op d'r Berg"), ("Zonneschijn", "Sunshine", "Sonnenschein", "Zonnesjien")]
APOT = [("De Vijzel",), ("De Gaper",), ("De Esculaap",), ("De Olifant",), ("De Linde",), ("Centrum",), ("Zuid",), ("Noord",), ("De Eenhoorn",),
        ("De Salamander",), ("Het Kruid",), ("De Pelikaan",), ("Oost",), ("De Roos",), ("Brughof",)]
CARN = [("De Blauw Sjuut", "De Blauwe Schuit"), ("De Wortele", "De Wortels"), ("De Sjravelaire", "De Schravelaars"), ("De Haamsjoape", "De Haamschapen"),
        ("De Kwakkerte", "De Kikkers"), ("De Zaatreiere", "De Zaadzaaiers"), ("De Winkbülle", "De Windbuilen"), ("De Naate Raave", "De Natte Raven"),
        ("De Kreëe", "De Kraaien"), ("De Sjpasmekesj", "De Grappenmakers"), ("D'r Koelköp", "De Kuilkoppen"), ("De Oelewappesj", "De Oelewappers"),
        ("De Moeraspeddele", "De Moerasploeteraars"), ("De Vlaaiefoesjteurs", "De Vlaaienknoeiers"), ("De Boekoeze", "De Bokken"), ("De Pothaokers", "De Pothaken"),
        ("De Dansmuuskes", "De Dansmuisjes"), ("De Sjtoepe", "De Stoepen"), ("De Knoevelere", "De Knuffelaars"), ("De Zónnige Zie", "De Zonnige Zijde"),
        ("De Turftrappers", "De Turftrappers"), ("De Leutvinken", "De Leutvinken"), ("De Papbuuk", "De Papbuiken"), ("De Aardrollers", "De Aardrollers")]
BUURT = [("Ons Dorp",), ("De Hoek",), ("Kerkveld",), ("De Heide",), ("Molenberg",), ("Het Veld",), ("Achter de Kerk",), ("De Kolonie",), ("Boven",),
         ("Beneden",), ("Nieuwbouw",), ("Het Einde",), ("De Dem",), ("Heiveld",), ("Vrij en Blij",), ("Kasteelbuurt",), ("De Gracht",), ("Bloemenbuurt",),
         ("Vogelbuurt",), ("Componistenbuurt",), ("Samen Sterk",), ("Goede Buren",)]
PUB = [("De Kroon",), ("Het Wapen",), ("'t Hoekske",), ("De Zwaan",), ("De Gouden Leeuw",), ("Oud Dorp",), ("De Pintelier",), ("In de Sjtub",), ("Bie de Leste",),
       ("De Gezelligheid",), ("De Lantaarn",), ("De Kachel",), ("Het Pumpke",), ("Sjoenk",), ("De Burcht",), ("De Posthoorn",), ("De Vrijheid",), ("Het Vagevuur",),
       ("In 't Veldje",), ("Aod Sjinne",), ("De Tramhalte",), ("De Graanbeurs",), ("Taverne Royal",), ("De Mijnlamp",)]
SALON = [("Chic",), ("Bella",), ("Hair & Beauty",), ("Charme",), ("Cheveux",), ("Knip & Zo",), ("De Krul",), ("La Femme",), ("Kapsones",), ("Headline",), ("Trendy",),
         ("Haarmode Centrum",), ("Elegance",), ("De Spiegel",), ("Pure",), ("Hairpoint",), ("Scizzors",), ("Belle Visage",)]
WORLD = [  # (latin, other romanisation, own script, kind)
    ("Al Noor", "An-Nour", "النور"), ("Hauran Palace", "Hawran Palace", "قصر حوران"), ("Halab", "Haleb", "حلب"), ("Jasmin", "Yasmeen", "ياسمين"),
    ("Damas", "Dimashq", "دمشق"), ("Al Hikma", "El Hikmet", "الحكمة"), ("Baraka", "Bereket", "بركة"), ("Casablanca", "Dar el Beida", "الدار البيضاء"),
    ("Gouden Draak", "Golden Dragon", "金龙"), ("Lange Muur", "Great Wall", "长城"), ("Lotus", "Lian Hua", "莲花"), ("Nieuw Azië", "New Asia", "新亚"),
    ("Azië Wok", "Asia Wok", "亚洲"), ("Akropolis", "Acropolis", "Ακρόπολη"), ("Delphi", "Delfi", "Δελφοί"), ("Olympos", "Olimpos", "Όλυμπος"),
    ("Rodos", "Rhodos", "Ρόδος"), ("Kalinka", "Kalynka", "Калинка"), ("Beriozka", "Berjozka", "Берёзка"), ("Dnipro", "Dnjepr", "Дніпро"),
    ("Özlem", "Ozlem", "Özlem Lokantası"), ("Güneş", "Gunes", "Güneş Sofrası"), ("Bosporus", "Boğaziçi", "Boğaziçi"), ("Sultan", "Soltan", "السلطان")]
MOSK = [("Fatih", "Fatih Camii", "مسجد الفاتح"), ("Al Fath", "El Feth", "مسجد الفتح"), ("An-Nour", "Ennour", "مسجد النور"), ("Selimiye", "Selimiye Camii", "مسجد السليمية"),
        ("Tawheed", "Attawhid", "مسجد التوحيد"), ("Arrahman", "Ar-Rahman", "مسجد الرحمن"), ("Mevlana", "Mevlana Camii", "مسجد مولانا"), ("El Islam", "Al Islaam", "مسجد الإسلام")]
SCOUT = [("St. Joris",), ("Tarcisius",), ("De Pioniers",), ("Jan Wils",), ("Don Bosco",), ("De Zwervers",), ("Mgr. Poels",), ("De Trekvogels",), ("Graaf Otto",), ("De Wouwen",),
         ("Wijnand van Elsloo",), ("De Woudlopers",), ("Titus Brandsma",), ("De Eekhoorns",), ("Karel de Grote",)]
GARDEN = [("De Goede Aarde",), ("Nooit Gedacht",), ("Eigen Teelt",), ("De Groene Vingers",), ("Ons Buiten",), ("Tuinlust",), ("De Spade",), ("Moeder Natuur",), ("Buitenlust",), ("Het Groene Hart",)]
PIGEON = [("De Snelvlieger",), ("De Luchtbode",), ("De Reisduif",), ("Snel Terug",), ("De Vredesduif",), ("Rap Thuis",), ("De Postiljon",), ("De Zwaluw",), ("De Blauwe Doffer",), ("Steeds Sneller",)]
FISH = [("De Snoek",), ("Het Vette Baarsje",), ("De Brasem",), ("De Voorn",), ("Vislust",), ("De Forel",), ("Ons Geluk",), ("De Zeelt",), ("Stil Water",), ("De Karper",)]
CHESS = [("De Toren",), ("Schaakmat",), ("Het Witte Paard",), ("De Koningsvleugel",), ("De Pion",), ("Caïssa",), ("De Loper",), ("Eeuwig Schaak",), ("Zet en Tegenzet",)]
THEME = [("In Balans",), ("De Kern",), ("Vitaal",), ("Beweeg",), ("Actief",), ("Centrum",), ("De Wervel",), ("Physique",), ("Mobiel",), ("Sterk",), ("De Stap",), ("Corpus",), ("Totaal",)]
BABY = [("De Ooievaar",), ("Nieuw Leven",), ("Het Wonder",), ("Bolle Buik",), ("De Wieg",), ("Luna",), ("Eva",), ("Het Nest",), ("Vroedvrouw aan Huis",)]
ACTIE = [("Het Goede Doel",), ("De Tweede Kans",), ("'t Kringetje",), ("De Snuffelzolder",), ("Van Hand tot Hand",), ("De Schatkamer",), ("Nog Goed",), ("Het Pakhuis",), ("De Rommelkamer",)]
QUARTER = ["Centrum", "Noord", "Zuid", "Oost", "West", "De Heeg", "Molenveld", "Kerkveld", "Heuvelzicht", "Vrieheide", "Bosrand", "De Kommert", "Rozenveld", "Meezenbroek", "Stationskwartier",
           "Heksenberg", "De Wieken", "Bloemenveld", "Groenstraat", "Beersveld", "Kasteelpark", "Sterrenbuurt", "Hoogveld", "Zeswegen", "De Erk"]

STREETS = """Kerkstraat Dorpsstraat Schoolstraat Molenstraat Molenweg Stationsstraat Hoofdstraat Julianastraat Wilhelminastraat Beatrixlaan Emmastraat
Prins Bernhardstraat|Oranjestraat|Nieuwstraat|Raadhuisstraat|Raadhuisplein|Markt|Kerkplein|Marktplein|Kapellaan|Kloosterstraat|Pastoorstraat|Burgemeester Janssenlaan
Beukenlaan Lindelaan Eikenlaan Kastanjelaan Wilgenstraat Populierenweg Acaciastraat Esdoornlaan Berkenstraat Rozenstraat Tulpenstraat Anjerstraat Dahliastraat Lijsterstraat Merelstraat
Nachtegaalstraat Vinkenstraat Zwaluwstraat Mozartstraat Beethovenlaan Rembrandtstraat Vondelstraat Irenestraat Parallelweg Spoorstraat Beekstraat Beekweg Bergstraat Bergweg Heuvelstraat Veldstraat Veldweg
Broekstraat Heideweg Bosweg Boslaan Kasteellaan Kasteelweg Hofstraat Tuinstraat Putstraat Bongerd Steenweg Rijksweg Provincialeweg Grotestraat Kleistraat Zandweg Sportlaan Sportparkweg Industrieweg Handelsstraat
Mijnstraat Akerstraat Maastrichterweg Valkenburgerweg Heerderweg Oude Kerkstraat|Achter de Kerk|Op de Berg|In de Dem|Aan de Linde|Doctor Schaepmanstraat|Pastoor Rutteplein|Sint Jansstraat|Sint Barbarastraat|Sint Antoniusweg
Gansbaan Hoogstraat Langstraat Kruisstraat Wijngaardstraat Brouwersweg Smedestraat Weverstraat Bakkersweg Schoutstraat Schepenstraat Gildestraat Nassaustraat Europalaan Marijkestraat Margrietstraat Trichterweg Poststraat""".replace("\n", " ")
_parts, STREETS_ = STREETS.split("|"), []
for _i, _p in enumerate(_parts):
    STREETS_ += [_p] if 0 < _i < len(_parts) - 1 and _p.count(" ") < 4 and not _p.startswith("Burgemeester Janssenlaan ") else _p.split(" ")
STREETS = [s for s in dict.fromkeys(STREETS_) if len(s) > 4 and s not in ("Prins", "Bernhardstraat", "Burgemeester", "Oude", "Janssenlaan")] + [
    "Burgemeester Janssenlaan", "Prins Bernhardstraat", "Oude Kerkstraat", "Pastoor Hanssenstraat", "Prins Hendriklaan", "Pater Damiaanstraat"]
STREETS = list(dict.fromkeys(STREETS))

T_A = """Amel Bark Beek Berg Bilt Bocht Brede Brun Buch Dal Dier Doen Drie Eers Eik Els Erm Ever Gaan Geel Ger Gron Gul Hael Ham Hat Heer Hees Hel Hol Hoog Hul Kamp Kerk Klim Kol Kop Kran Lang Lem Lier Lim Loen Maas Marl
Meer Merk Mier Moer Molen Mun Nat Nieuw Noor Nut Oers Oir Ooster Oud Over Peel Pol Rijn Rim Roer Rol Rut Schaes Schin Sim Sitt Spau Steen Stip Strab Swal Teg Tiel Uden Ulft Vaar Vel Ven Vliet Voer Wal Wes Wester Wijn
Wijl Wint Wol Wout Zeel Zuid Zwan""".split()
T_B = """rade bergen broek veen dorp dijk hout loo donk kerk hoven wijk burg stein haar lo sel um horst beek daal voort waard ingen oord muiden lage drecht mond rijk zele geest holt den akker born laar kum lingen wold sum""".split()
T_PRE = ["Sint ", "Oud-", "Nieuw-", "Klein ", "Groot ", "Hoog-", "Neder", "Op-"]
TITLES = ["aan de Maas", "aan den IJssel", "bij Vaart", "-Dorp", "-Noord"]

DOMTLD = ["nl", "nl", "nl", "nl", "nl", "nl", "nl", "nl", "eu", "com", "org", "info"]
FREE = ["gmail.com", "gmail.com", "hotmail.com", "ziggo.nl", "ziggo.nl", "home.nl", "kpnmail.nl", "planet.nl", "outlook.com", "live.nl", "hetnet.nl"]

# kinds: key, weight, forms (official forms), other forms used by listings, en, de, dialect, pool, club?, p(website), p(legal prefix), legal, satellites ok
P_ST, P_MOTTO, P_SUR = "saint", "motto", "surname"
KINDS = [
    ("harmonie", 3, ["Harmonie", "Koninklijke Harmonie", "Fanfare"], ["Harm.", "Muziekvereniging", "Kon. Harmonie", "MV"], "Wind Band", "Musikverein", "Hermenie", "stmotto", 1, .6, "Vereniging"),
    ("koor", 3, ["Gemengd Koor", "Mannenkoor", "Zangkoor", "Vrouwenkoor"], ["Koor", "Gem. Koor", "Zangvereniging", "ZV"], "Choir", "Chor", "Zangkoer", "stmotto", 1, .5, "Vereniging"),
    ("schut", 1.5, ["Schutterij"], ["Schutterij", "Kon. Schutterij", "Broederschap"], "Shooting Guild", "Schützenverein", "Sjötterie", "st", 1, .5, "Vereniging"),
    ("voetbal", 4, ["Voetbalvereniging", "SV", "VV", "RKVV", "FC"], ["v.v.", "s.v.", "voetbalclub", "r.k.v.v.", "Sportvereniging"], "Football Club", "Fußballverein", "Voetbalklub", "club", 1, .8, ""),
    ("hockey", 2, ["Handbalvereniging", "Volleybalvereniging", "Korfbalvereniging", "Gymnastiekvereniging", "Turnvereniging", "Atletiekvereniging"], ["HV", "VC", "KV", "Gymver.", "GV", "AV"], "Sports Club", "Sportverein", "Sjportklub", "club", 1, .7, ""),
    ("tennis", 2, ["Tennisclub", "Tennisvereniging", "Badmintonclub", "Tafeltennisvereniging"], ["TC", "T.C.", "LTC", "BC", "TTV"], "Tennis Club", "Tennisverein", "Tennisklub", "racket", 1, .75, ""),
    ("carnaval", 2, ["Carnavalsvereniging", "CV", "Vastelaovesvereniging"], ["C.V.", "Carnavalsver.", "KV"], "Carnival Society", "Karnevalsverein", "Vastelaovesverein", "carn", 1, .5, ""),
    ("duif", 1, ["Postduivenvereniging"], ["PV", "P.V.", "Duivenvereniging"], "Pigeon Club", "Brieftaubenverein", "Doeveklub", "pigeon", 1, .1, ""),
    ("vis", 1, ["Hengelsportvereniging"], ["HSV", "H.S.V.", "Visvereniging"], "Angling Club", "Angelverein", "Vesjklub", "fish", 1, .35, ""),
    ("schaak", 1, ["Schaakvereniging", "Damclub", "Bridgeclub"], ["SV", "Schaakclub", "BC", "DC"], "Chess Club", "Schachverein", "Sjaakklub", "chess", 1, .45, ""),
    ("tuin", 1, ["Volkstuinvereniging", "Tuiniersvereniging"], ["VTV", "V.T.V.", "Volkstuinen"], "Allotment Society", "Kleingartenverein", "Moostemverein", "garden", 1, .3, ""),
    ("scout", 1.2, ["Scouting", "Scoutinggroep"], ["Scoutinggr.", "Verkenners"], "Scout Group", "Pfadfinder", "Sjcouting", "scout", 1, .7, "Stichting"),
    ("ouderen", 2.2, ["Seniorenvereniging", "KBO", "Ouderenvereniging", "Zonnebloem afdeling", "Vrouwenvereniging", "EHBO-vereniging", "Heemkundevereniging", "Oranjevereniging"],
     ["KBO afd.", "Senioren ver.", "EHBO", "Heemkundekring", "Bond van Ouderen"], "Seniors' Association", "Seniorenverein", "Aw Luujverein", "town", 1, .4, ""),
    ("buurt", 2, ["Buurtvereniging", "Bewonersraad", "Wijkraad", "Buurtcomité"], ["BV", "Buurtver.", "Bewonerscomité", "B.V."], "Residents' Association", "Nachbarschaftsverein", "Buurtverein", "buurt", 1, .3, "Stichting"),
    ("huisarts", 4, ["Huisartsenpraktijk", "Huisarts", "Huisartspraktijk"], ["Huisartsenpr.", "Dr.", "HAP", "Praktijk"], "GP Practice", "Hausarztpraxis", "Hoesdokter", "surtown", 0, .8, ""),
    ("fysio", 3, ["Fysiotherapie", "Fysiotherapiepraktijk", "Oefentherapie"], ["Fysio", "Praktijk voor Fysiotherapie", "Fysiotherap."], "Physiotherapy", "Physiotherapie", "Fysio", "surtheme", 0, .85, ""),
    ("tand", 2, ["Tandartspraktijk", "Tandarts", "Mondzorgpraktijk"], ["Tandartsenpraktijk", "Tandartspr."], "Dental Practice", "Zahnarztpraxis", "Tankdokter", "surtown", 0, .75, ""),
    ("logo", 1, ["Logopediepraktijk", "Diëtistenpraktijk", "Podotherapie", "Psychologenpraktijk"], ["Logopedie", "Praktijk voor Logopedie", "Diëtist"], "Speech Therapy", "Logopädie", "Logopedie", "surtheme", 0, .75, ""),
    ("verlos", .8, ["Verloskundigenpraktijk", "Verloskundige"], ["Verlosk. praktijk", "Vroedvrouwpraktijk"], "Midwives", "Hebammenpraxis", "Wiesvrouw", "baby", 0, .9, ""),
    ("apotheek", 1.6, ["Apotheek"], ["Apoth.", "Dienstapotheek"], "Pharmacy", "Apotheke", "Apteek", "apot", 0, .85, ""),
    ("zorg", 2.4, ["Zorgcentrum", "Woonzorgcentrum", "Verpleeghuis", "Verzorgingshuis", "Dagbesteding"], ["WZC", "Zorgcentr.", "Bejaardenhuis"], "Care Home", "Pflegeheim", "Zörgcentrum", "care", 0, .85, "Stichting"),
    ("school", 4, ["Basisschool", "OBS", "RKBS", "CBS", "Kindcentrum"], ["bs", "Bassischool", "Basissch.", "IKC", "Brede School"], "Primary School", "Grundschule", "Sjoeël", "schoolst", 0, .9, ""),
    ("opvang", 2, ["Peuterspeelzaal", "Kinderdagverblijf", "BSO"], ["KDV", "PSZ", "Kinderopvang", "Peuteropvang"], "Nursery", "Kindertagesstätte", "Kinjeropvang", "school", 0, .8, ""),
    ("kerk", 3, ["Parochie", "Kerk", "R.K. Parochie", "Parochiekerk"], ["Par.", "RK Kerk", "R.K. Kerk"], "Church", "Kirche", "Kirk", "st", 0, .6, ""),
    ("prot", .8, ["Protestantse Gemeente", "Hervormde Gemeente"], ["PKN", "Prot. Gem.", "Herv. Gem."], "Protestant Church", "Evangelische Gemeinde", "Prottestantse Kirk", "town", 0, .7, ""),
    ("moskee", .8, ["Moskee"], ["Islamitische Vereniging", "Stichting Moskee"], "Mosque", "Moschee", "Moskee", "mosk", 0, .4, "Stichting"),
    ("huis", 3.4, ["Gemeenschapshuis", "Buurthuis", "Wijkcentrum", "Dorpshuis", "MFA", "Ontmoetingscentrum"], ["Gem.huis", "Gemeenschapsh.", "Wijkgebouw", "MFC", "BMV"], "Community Centre", "Gemeinschaftshaus", "Gemeinsjapshoes", "house", 0, .55, "Stichting"),
    ("hulp", 1.4, ["Voedselbank", "Repair Café", "Inloophuis", "Taalhuis", "Weggeefwinkel"], ["Inloop", "Voedselb."], "Walk-in Centre", "Anlaufstelle", "Inloup", "townhouse", 0, .5, "Stichting"),
    ("sporthal", 1.5, ["Sporthal", "Gymzaal", "Zwembad", "Sportpark"], ["Sportcomplex", "Sportzaal", "Gymlokaal"], "Sports Hall", "Sporthalle", "Sjporthal", "housetown", 0, .4, ""),
    ("winkel", 5, ["Bakkerij", "Slagerij", "Bloemenhandel", "Fietsen", "Schoenen", "Optiek", "Drogisterij", "Keurslager", "Boekhandel"], ["Warme Bakker", "Bakker", "Fa.", "Firma"], "Bakery", "Bäckerei", "Bekkerie", "sur", 0, .55, ""),
    ("salon", 2.5, ["Kapsalon", "Schoonheidssalon", "Haarstudio"], ["Kapper", "Haarmode", "Salon"], "Hair Salon", "Friseursalon", "Kapsjalon", "salon", 0, .5, ""),
    ("horeca", 4, ["Café", "Eetcafé", "Cafetaria", "Restaurant", "Herberg"], ["Cafe", "Grand Café", "Frituur", "Brasserie"], "Pub", "Gaststätte", "Kaffee", "pub", 0, .45, ""),
    ("wereld", 2, ["Restaurant", "Eethuis", "Supermarkt", "Grillroom"], ["Chin. Ind. Restaurant", "Specialiteiten", "Toko"], "Restaurant", "Restaurant", "Restaurant", "world", 0, .45, ""),
    ("kringloop", 1, ["Kringloopwinkel", "Kringloop"], ["Kringloopcentrum", "Tweedehandswinkel"], "Thrift Shop", "Gebrauchtwarenladen", "Kringloup", "actie", 0, .55, "Stichting"),
]
KIDX = {k[0]: i for i, k in enumerate(KINDS)}
CLUBS = [i for i, k in enumerate(KINDS) if k[8]]
KEEPFORM = [KIDX[x] for x in ("winkel", "huisarts", "fysio", "tand", "logo", "kerk")]
CLUBW = [KINDS[i][1] for i in CLUBS]

ORG_BRANCH = [  # kind-form of multi-site organisations, core names
    (["Kinderopvang", "Kindercentra", "Buitenschoolse Opvang"], ["Bambino", "De Speelboom", "Pinokkio", "Hummelhof", "Kiekeboe", "Spelenderwijs", "Dikkie Dik", "Klein Geluk", "Doomijn", "Kanjers", "Zonnekind", "Hoppas", "Kroost"]),
    (["Thuiszorg", "Zorggroep", "Wijkverpleging"], ["Meander", "Sensire", "Groene Kruis", "Aveleijn", "Vivantes", "Cicero", "Warme Hand", "Dichtbij", "Levanto", "De Zorgcirkel", "Sevagram", "Noaber"]),
    (["Bibliotheek", "Openbare Bibliotheek"], ["Schunckveld", "De Domijnen", "Rozet", "Kulturhuis", "De Boekenberg", "Theek 5", "De Letterhof", "Biblionova"]),
    (["Welzijn", "Stichting Welzijn", "Maatschappelijk Werk"], ["Alcanda", "Partners", "Impuls", "Trajekt", "Wel.kom", "Synthese", "Radar", "Contour", "Samenkracht", "Vizier"]),
    (["Buurtteam", "Sociaal Wijkteam", "Wijkpunt"], ["Samen", "Dichtbij", "Sociaal", "Rond", "Jong en Oud"]),
    (["Fysiotherapie", "Fysiogroep"], ["Corpus", "In Beweging", "Topvorm", "Zuiderland", "Medifit", "Het Bolwerk", "Paramedi", "Spierkracht"]),
    (["GGZ", "GGZ Praktijk", "Psychologenpraktijk"], ["Mondriaanhof", "Veldwijk", "Vincent van Goghhuis", "Antesse", "Indivuo", "Lentis Zuid", "Virenzo"]),
    (["Muziekschool", "Cultuurhuis", "Centrum voor de Kunsten"], ["Kumulus", "Artamuse", "De Nieuwe Nor", "Toonladder", "Parkart", "Kunstkwartier"]),
    (["Rijschool", "Autorijschool"], ["Succes", "Vooruit", "Geslaagd", "Peters", "Snelweg"]),
    (["Kringloopwinkel", "Kringloopcentrum"], ["De Kringloper", "Het Goed Begin", "Rataplanet", "Tweede Leven", "Terugwinkel"]),
    (["Woningstichting", "Wooncorporatie"], ["De Voorzorg", "Weller Thuis", "Heemwonen Zuid", "Wonen Beter", "Servatius Wonen", "Ons Thuis"]),
    (["Jeugdzorg", "Jongerenwerk", "Jeugdhulp"], ["Xonar", "Koraalhof", "Rubicon", "De Combi", "Via Jong", "Jens & Co"]),
    (["Verzorgingshuizen", "Woonzorg", "Ouderenzorg"], ["Sint Jans Gasthuis", "De Leyenbroek", "Vivre Thuis", "Zuidzorg Plus", "Cadans", "Envira"]),
    (["Uitvaartzorg", "Uitvaartcentrum"], ["Dela Rust", "Monuta Zuid", "De Laatste Groet", "Walpot", "Stille Hof"]),
    (["Huisartsen", "Medisch Centrum"], ["Zorgpunt", "Medicort", "De Oude Mijn", "Pluspunt", "Gezond Dichtbij"]),
    (["Dagbesteding", "Begeleid Wonen"], ["Talent", "Op Stap", "De Werkplaats", "Radarwerk", "Daelzicht Noord", "Eigen Kracht"]),
]
CHAINS = """Boekenkist|Broodhoek|Kaas & Co|Zwart Kruid|Voordeelmarkt|Superprijs|Dorpsmarkt|De Groene Drogist|Optiplus|Brillenhuis|Hoorpunt|Fietsplus|Tuinrijk|Bouwplein|Schoenhof|Modehuis Ruys|Kinderland|Speelgoedplein|Pakketpunt|Wasserette Snel
Frietplezier|Pizza Subito|Bagelhof|Koffiekamer|IJskoning|Vlaaihuis|Slijterij Mijnwerker|Wijnkoperij Zuid|Bloemenkoning|Dierenplein|Apotheek Plus|Fitland|SportCity Zuid|Gymfabriek|Knipkampioen|Kapper Direct|Nagelpunt|Zonnehof Bruin
Reisbureau Zuiderzon|Uitzendpunt|Budgetkapper|Telefoonwinkel|Tapijtreus|Keukenland|Beddenspecialist|Doe-het-zelf Hamer|Carwash Glans|Bandencentrum|Autoservice Rap|Rijwielhuis""".replace("\n", "|").split("|")
ROLES = ["info", "info", "info", "info", "secretariaat", "secretaris", "contact", "bestuur", "administratie", "post"]
SHORTCO = ["straat", "str.", "laan", "ln.", "weg", "wg.", "plein", "pln."]

ABBR = [("Stichting", "Stg."), ("Vereniging", "Ver."), ("vereniging", "ver."), ("Gemeenschapshuis", "Gem.huis"), ("Huisartsenpraktijk", "Huisartsenprakt."), ("Fysiotherapie", "Fysioth."),
        ("Koninklijke", "Kon."), ("Protestantse Gemeente", "Prot. Gem."), ("Hervormde Gemeente", "Herv. Gem."), ("Basisschool", "Bs."), ("Kinderdagverblijf", "KDV"), ("Peuterspeelzaal", "PSZ"),
        ("Tandartspraktijk", "Tandartspr."), ("Woonzorgcentrum", "WZC"), ("Zorgcentrum", "Zorgcntr."), ("Kringloopwinkel", "Kringloopw."), ("Parochie", "Par."), ("Restaurant", "Rest."), ("Buurthuis", "Buurth."),
        ("Ontmoetingscentrum", "Ontm.centrum"), ("Gemengd", "Gem."), ("Verloskundigenpraktijk", "Verlosk.prakt."), ("Schoonheidssalon", "Schoonh.salon"), ("Wijkcentrum", "Wijkc."), ("Supermarkt", "Superm."),
        ("Kinderopvang", "Kinderopv."), ("Bibliotheek", "Bieb"), ("Harmonie", "Harm."), ("Sint ", "St. "), ("Verzorgingshuis", "Verz.huis"), (" en ", " & "), ("Mannenkoor", "Mnk."), ("Seniorenvereniging", "Sen.ver."),
        ("Heemkundevereniging", "Heemk.ver."), ("Apotheek", "Apoth."), ("Eetcafé", "Eetc."), ("Bloemenhandel", "Bloemenh."), ("Schutterij", "Schutt.")]

DIRS = ["gids", "kaart", "wijk", "register", "bedrijf", "papier"]
#        p(legal) p(town in name) addr  postc phone email web   geo   case  name-loose
DIRP = {"gids":     (.30, .06, .91, .92, .82, .70, .72, .30, 0.0, .08),
        "kaart":    (.02, .03, .84, .64, .40, .16, .50, 1.0, 0.0, .18),
        "wijk":     (.12, .10, .84, .72, .74, .74, .64, .12, 0.0, .18),
        "register": (.45, .06, .93, .90, .62, .62, .56, .00, .06, .10),
        "bedrijf":  (.08, .10, .95, .94, .88, .32, .70, .80, 0.0, .14),
        "papier":   (.12, .06, .78, .46, .78, .22, .26, .00, .03, .28)}
DIRW = [26, 20, 18, 12, 14, 10]

# share of rows per trap class (a target, kept by deficit)
SHARE = {"plain": 22.0, "branches": 10.0, "colocated": 8.0, "satellite": 5.5, "namesake": 5.0, "chain": 2.8, "shared_phone": 1.8, "successor": 2.5,
         "secretary": 6.0, "moved": 4.6, "renamed": 4.2, "acronym": 3.0, "abbreviation": 3.0, "translated": 2.2, "script": 1.8, "spelling": 1.8, "typo": 3.0,
         "truncated": 2.0, "missing": 3.6, "wrong_field": 2.2, "wrong_geocode": 1.8, "other_contact": 2.0, "freemail": 1.7}
SIZE = [(1, .71), (2, .16), (3, .065), (4, .035), (5, .02), (6, .01)]
SIZE2 = [(2, .74), (3, .16), (4, .06), (5, .03), (6, .01)]
NOISE = 1.0


# ------------------------------------------------------------------------------------------------ helpers
def ascii_(s):
    return unicodedata.normalize("NFKD", s).encode("ascii", "ignore").decode()


_SLUG = {}


def slug(s, sep=""):
    k = (s, sep)
    r = _SLUG.get(k)
    if r is None:
        t = ascii_(s).lower().replace("'", "").replace("&", "en")
        r = sep.join("".join(c if c.isalnum() else " " for c in t).split())
        if len(_SLUG) < 200000:
            _SLUG[k] = r
    return r


class Place:
    __slots__ = ("name", "muni", "lat", "lon", "pc4", "streets", "used", "names", "quarters", "w", "patron")


class Muni:
    __slots__ = ("name", "places", "area", "lat", "lon", "dom", "phone", "email", "weights", "budget", "names")


class Thing:
    __slots__ = ("cid", "trap", "kind", "form", "core", "tail", "legal", "place", "st", "nr", "add", "pc", "lat", "lon", "phone", "email", "web", "club", "en", "de", "li", "alt", "script",
                 "full", "second", "fixed", "kx", "geo_spread", "generic")


class World:
    def __init__(self, n, seed):
        self.n, self.r = n, random.Random(seed * 1000003 + 17)
        self.rows, self.cid = [], 0
        self.doms, self.pnames = {}, {}
        self.per_trap = dict.fromkeys(SHARE, 0)
        self.chains = []
        self.orgnames = {}
        self.kw = []
        a = 0.0
        for k in KINDS:
            a += k[1]
            self.kw.append(a)

    # ---------------------------------------------------------------- geography
    def place_name(self):
        r = self.r
        for i in range(60):
            s = r.choice(T_A) + r.choice(T_B)
            q = r.random()
            if q < .07:
                s = r.choice(T_PRE) + (s if r.random() < .99 else s)
                if s.startswith("Neder"):
                    s = "Neder" + s[5:].lower()
            elif q < .09:
                s = s + " aan de " + r.choice(["Maas", "Rijn", "Geul", "Vecht", "Roer"])
            if s not in self.pnames:
                self.pnames[s] = 1
                return s
        return s

    def muni(self, lat, lon, budget):
        r = self.r
        m = Muni()
        m.name = self.place_name()
        m.lat, m.lon, m.budget, m.names = lat, lon, budget, {}
        m.area = r.choice(["045", "043", "046", "040", "013", "076", "024", "055", "038", "050", "0475", "0478", "0485", "0492", "0413", "0512", "0523", "0570", "0594", "0187"])
        m.dom = slug(m.name) + ".nl"
        self.doms[m.dom] = 1
        m.phone = "14" + m.area
        m.email = r.choice(["info", "gemeente", "kcc"]) + "@" + m.dom
        k = max(1, min(9, int(budget / 75) + r.randint(0, 2)))
        m.places = []
        base = r.randint(1000, 9899)
        for i in range(k):
            p = Place()
            p.name = m.name if i == 0 else self.place_name()
            p.muni = m
            d = 0 if i == 0 else r.uniform(.018, .05)
            a = r.random() * 6.283
            p.lat, p.lon = lat + d * math.sin(a), lon + 1.6 * d * math.cos(a)
            p.pc4 = base + i * r.choice([1, 1, 2])
            p.w = 3.0 if i == 0 else r.uniform(.5, 1.4)
            ns = r.randint(22, 45) if i == 0 else r.randint(9, 22)
            names = r.sample(STREETS, min(ns, len(STREETS)))
            p.streets = []
            for s in names:
                L = r.choice("ABCDEGHJKLMNPRSTVWXZ")
                p.streets.append((s, p.pc4 + (1 if i == 0 and r.random() < .4 else 0), L, r.uniform(-.009, .009), r.uniform(-.013, .013), r.randint(20, 190)))
            p.used, p.names = {}, {}
            p.quarters = r.sample(QUARTER, 7)
            p.patron = r.choice(SAINTS)
            m.places.append(p)
        acc, m.weights = 0.0, []
        for p in m.places:
            acc += p.w
            m.weights.append(acc)
        return m

    def pick_place(self, m):
        return self.r.choices(m.places, cum_weights=m.weights)[0]

    def address(self, p, free=True):
        """A street, number, addition, postcode and point in place p; by default one not taken by another thing."""
        r = self.r
        for _ in range(12):
            s, pc4, L, dy, dx, mx = r.choice(p.streets)
            nr = 1 + int(r.random() * mx)
            k = (s, nr)
            if not free or k not in p.used:
                break
        if free:
            p.used[k] = 1
        add = r.choice("abcd") if r.random() < .07 else ""
        seg = nr // 40
        pc = "%d%s%s" % (pc4, L, "ABCDEGHJKLMNPRSTVWXZ"[(len(s) * 7 + seg * 2 + nr % 2) % 20])
        t = nr / 200.0 - .5
        return s, nr, add, pc, p.lat + dy + t * .004, p.lon + dx + t * .006

    def num(self, m):
        d = 10 - len(m.area)
        r = self.r
        return m.area + str(r.randint(2, 7)) + "".join(str(r.randint(0, 9)) for _ in range(d - 1))

    def mobile(self):
        return "06" + str(self.r.randint(10000000, 59999999))

    def domain(self, base, place):
        r = self.r
        base = base[:34]
        tld = r.choice(DOMTLD)
        for c in (base, base + slug(place), base + "-" + slug(place), base + slug(place) + str(r.randint(1, 99)), base + str(r.randint(100, 99999))):
            d = c + "." + tld
            if d not in self.doms:
                self.doms[d] = 1
                return d
        return d

    def person(self):
        r = self.r
        return r.choice(FIRST), (r.choice(SURNAMES) if r.random() < .75 else r.choice(TUSSEN))

    def freemail(self, t=None):
        r = self.r
        q = r.random()
        if t is not None and q < .45:
            u = slug(t.core)[:16] + (slug(t.place.name) if r.random() < .5 else str(r.randint(1, 99)))
        else:
            f, s = self.person()
            u = (f + "." + slug(s)) if q < .7 else (f[0] + slug(s) + str(r.randint(1, 99)))
        return u + "@" + r.choice(FREE)

    # ---------------------------------------------------------------- things
    def core(self, pool, place):
        """core name with translations: (core, en, de, li, alt spelling, own script, generic?)"""
        r = self.r
        q = r.random()
        if pool == "stmotto":
            pool = "st" if q < .45 else "motto"
        elif pool == "schoolst":
            pool = "st" if q < .25 else "school"
        elif pool == "surtown":
            pool = "sur" if q < .6 else ("town" if q < .72 else "quarter" if q < .85 else "care")
        elif pool == "surtheme":
            pool = "sur" if q < .45 else ("theme" if q < .75 else "town" if q < .88 else "quarter")
        elif pool == "townhouse":
            pool = "town" if q < .5 else "house"
        elif pool == "housetown":
            pool = "house" if q < .4 else ("town" if q < .55 else "quarter" if q < .8 else "st")
        if pool == "st":
            s, alts = place.patron if r.random() < .4 else self.pop(SAINTS)
            pre = r.choice(["St. ", "Sint ", "St. ", "Sint ", "H. "])
            e = EN_SAINT.get(s, s)
            return pre + s, "Saint " + e, "Sankt " + s, "Sint " + r.choice(alts), r.choice(["St. ", "Sint ", "St "]) + r.choice(alts), None, 0
        if pool == "sur":
            s = self.pop(SURNAMES, 1.6) if r.random() < .8 else self.pop(TUSSEN, 1.6)
            if r.random() < .08:
                s = s + " & " + r.choice(SURNAMES)
            elif r.random() < .06:
                s = s + "-" + r.choice(SURNAMES)
            return s, s, s, s, self.respell(s), None, 0
        if pool == "town":
            return place.name, place.name, place.name, place.name, self.respell(place.name), None, 1
        if pool == "quarter":
            s = r.choice(place.quarters)
            return s, s, s, s, self.respell(s), None, 1
        if pool in ("world", "mosk"):
            s = self.pop(WORLD if pool == "world" else MOSK, 1.4)
            return s[0], s[1], s[1], s[0], s[1], s[2], 0
        if pool == "carn":
            s = self.pop(CARN)
            return s[0], s[1], s[1], s[0], s[1] if s[1] != s[0] else self.respell(s[0]), None, 0
        if pool == "club":
            s = self.pop(CLUB)[0]
            if r.random() < .12:
                s = place.name
            if r.random() < .22:
                s = s + " '" + str(r.randint(19, 78))
            return s, s, s, s, self.respell(s), None, 0
        L = {"motto": MOTTO, "racket": RACKET, "house": HOUSE, "school": SCHOOL, "care": CARE, "apot": APOT, "buurt": BUURT, "pub": PUB, "salon": SALON, "scout": SCOUT, "garden": GARDEN,
             "pigeon": PIGEON, "fish": FISH, "chess": CHESS, "theme": THEME, "baby": BABY, "actie": ACTIE}[pool]
        s = self.pop(L, 1.6)
        if len(s) == 4:
            return s[0], s[1], s[2], s[3], self.respell(s[0]), None, 0
        return s[0], s[0], s[0], s[0], self.respell(s[0]), None, 0

    def respell(self, s):
        r = self.r
        opts = [("c", "k"), ("k", "c"), ("ij", "y"), ("y", "ij"), ("oo", "o"), ("ee", "e"), ("ss", "s"), ("s", "z"), ("aa", "ae"), ("ae", "aa"), ("ei", "ij"), ("x", "ks"), ("De ", "D'n "), ("Het ", "'t "),
                ("-", " "), ("sch", "sj"), ("ë", "e"), ("ï", "i"), ("au", "ou"), ("th", "t"), ("ph", "f"), ("uu", "u"), ("zz", "z"), ("ll", "l"), ("nn", "n")]
        hit = [(a, b) for a, b in opts if a in s]
        if not hit:
            return s + "e" if len(s) < 6 else s[:-1]
        a, b = r.choice(hit)
        i = s.rfind(a)
        return s[:i] + b + s[i + len(a):]

    def thing(self, trap, place, ki=None, addr=None, core=None, form=None, free=True):
        r = self.r
        t = Thing()
        self.cid += 1
        t.cid, t.trap, t.place = self.cid, trap, place
        for _ in range(14):
            k = KINDS[ki] if ki is not None else KINDS[r.choices(range(len(KINDS)), cum_weights=self.kw)[0]]
            f = form or self.pop(k[2], 1.5)
            c = core or self.core(k[7], place)
            b = c[0].split(" ", 1)[1] if c[0][:2] in ("St", "Si", "H.") and " " in c[0] else c[0]
            key = f[:5] + b[:12]
            if core or (key not in place.names and (key not in place.muni.names or _ > 9 or r.random() < .15)):
                break
        place.names[key] = 1
        place.muni.names[key] = 1
        t.kind, t.form, t.kx = k[0], f, KIDX[k[0]]
        t.core, t.en, t.de, t.li, t.alt, t.script, t.generic = c
        t.club = k[8]
        t.tail = place.name if (t.core != place.name and r.random() < (.09 if t.club else .06)) else ""
        t.legal = k[10] if k[10] and r.random() < .45 else ""
        t.st, t.nr, t.add, t.pc, t.lat, t.lon = addr or self.address(place, free)
        m = place.muni
        q = r.random()
        t.phone = (self.num(m) if q < (.5 if t.club else .88) else self.mobile() if q < (.86 if t.club else .93) else "")
        t.web = self.domain(slug(t.form[:14] if len(t.form) > 4 and r.random() < .8 else t.form) + slug(t.core) + (slug(place.name) if r.random() < .4 and not t.generic else ""), place.name) if r.random() < k[9] else ""
        q = r.random()
        if t.web and q < (.7 if t.club else .85):
            t.email = r.choice(ROLES) + "@" + t.web
        elif q < .94:
            t.email = self.freemail(t)
        else:
            t.email = ""
        t.full = t.second = None
        t.fixed = None
        t.geo_spread = .0003
        return t

    # ---------------------------------------------------------------- listing text
    def name_of(self, t, d, legal=True):
        """the thing's name as directory d writes it (usual variation only)"""
        r = self.r
        P = DIRP[d]
        loose = P[9] * NOISE
        f, c = t.form, t.core
        k = KINDS[t.kx]
        if t.fixed:
            s = t.fixed
            if r.random() < loose * .25 and " " in s:
                s = self.abbreviate(s)
            return s
        if c.startswith("St. ") or c.startswith("Sint ") or c.startswith("H. "):
            if r.random() < .45:
                b = c.split(" ", 1)[1]
                c = r.choice(["St. ", "Sint ", "St ", "St.", "H. " if t.kind == "kerk" else "St. "]) + b
        q = r.random()
        if q < loose * .42:
            f = r.choice(k[2] + k[3]) if r.random() < .35 and t.kind not in ("hockey", "ouderen", "winkel", "logo", "tennis", "schaak", "buurt", "hulp", "sporthal", "harmonie", "koor", "huis") else self.abbreviate(f, True)
        elif q < loose * .72 and not t.generic and t.kind not in ("winkel", "huisarts", "fysio", "tand", "logo", "kerk"):
            f = ""
        elif q < loose * .82:
            return c + ", " + f.lower()
        s = (f + " " + c).strip()
        if t.legal and legal and r.random() < P[0] * 1.6:
            s = t.legal + " " + (s if r.random() < .6 else s)
        if t.tail and r.random() < .75:
            s += " " + t.tail
        elif not t.generic and t.core != t.place.name and r.random() < P[1]:
            s += r.choice([" ", " ", " ", ", ", " te ", " - "]) + t.place.name
        return s

    def abbreviate(self, s, one=False):
        r = self.r
        hits = [(a, b) for a, b in ABBR if a in s]
        if not hits:
            return s
        if one:
            a, b = r.choice(hits)
            return s.replace(a, b)
        for a, b in hits:
            if r.random() < .8:
                s = s.replace(a, b)
        return s

    def typo(self, s, k=1):
        r = self.r
        for _ in range(k):
            if len(s) < 4:
                return s
            i = r.randint(1, len(s) - 2)
            q = r.random()
            if q < .28:
                s = s[:i] + s[i + 1:]
            elif q < .5:
                s = s[:i] + s[i] + s[i:]
            elif q < .78:
                s = s[:i] + s[i + 1] + s[i] + s[i + 2:]
            else:
                s = s[:i] + r.choice("aeiorstnlk") + s[i + 1:]
        return s

    def acronym(self, t):
        c = t.core.replace("'", "")
        w = [x for x in c.replace("-", " ").replace(".", " ").split() if x[0].isalnum()]
        yr = [x for x in w if x.isdigit()]
        w = [x for x in w if not x.isdigit()]
        if len(w) >= 3:
            a = "".join(x[0].upper() for x in w)
            return a + (" '" + yr[0] if yr else "")
        f = t.form
        kp = f if len(f) <= 4 and f.isupper() else {"Huisartsenpraktijk": "HAP", "Huisartspraktijk": "HAP", "Huisarts": "HAP", "Kinderdagverblijf": "KDV", "Peuterspeelzaal": "PSZ", "Woonzorgcentrum": "WZC", "Gemeenschapshuis": "GH",
              "Basisschool": "BS", "Kindcentrum": "IKC", "Gemengd Koor": "GK", "Protestantse Gemeente": "PG", "Hervormde Gemeente": "HG", "Postduivenvereniging": "PV", "Volkstuinvereniging": "VTV", "Hengelsportvereniging": "HSV",
              "Carnavalsvereniging": "CV", "Seniorenvereniging": "SV", "Bewonersraad": "BR", "Voetbalvereniging": "VV"}.get(f)
        if kp is None:
            kp = f[0].upper() + ("V" if "vereniging" in f else "C" if "club" in f else "K" if "koor" in f.lower() else "")
        if t.generic:
            return kp + w[0][0].upper()
        a = kp + "".join(x[0].upper() for x in w) + (t.place.name[0] if r_bool(self.r, .6) else "")
        return (a if self.r.random() < .7 else ".".join(a) + ".") + (" '" + yr[0] if yr else "")

    def fmt_addr(self, st, nr, add, d):
        r = self.r
        if d == "papier" or r.random() < .10 * NOISE:
            for a, b in (("straat", "str."), ("laan", "ln."), ("plein", "pln."), ("Burgemeester", "Burg."), ("Pastoor", "Past."), ("Doctor", "Dr."), ("Sint", "St.")):
                if a in st and r.random() < .7:
                    st = st.replace(a, b)
        q = r.random()
        if q < .03:
            return st
        n = str(nr)
        if add and r.random() < .88:
            n += r.choice([add, add, " " + add.upper(), "-" + add.upper()])
        return st + " " + n

    def fmt_phone(self, p, d):
        if not p:
            return ""
        if p.startswith("14"):
            return p[:2] + " " + p[2:]
        r = self.r
        a = 2 if p.startswith("06") else 4 if p[:4] in ("0475", "0478", "0485", "0492", "0413", "0512", "0523", "0570", "0594", "0187", "0880") else 3
        x, y = p[:a], p[a:]
        q = r.random()
        if d in ("gids", "papier", "register") and q < .8 or q < .35:
            return x + "-" + y
        if q < .55:
            return x + " " + y
        if q < .72:
            return "+31 " + x[1:] + " " + y[:3] + " " + y[3:]
        if q < .85:
            return p
        if q < .93:
            return "(" + x + ") " + y[:3] + " " + y[3:]
        return "+31" + p[1:]

    def fmt_web(self, w):
        if not w:
            return ""
        q = self.r.random()
        if "/" in w or "facebook" in w:
            return ("https://" if q < .6 else "") + w
        return ("www." + w if q < .32 else "https://www." + w if q < .62 else "http://www." + w + "/" if q < .75 else "https://" + w if q < .88 else w)

    def fmt_pc(self, pc):
        q = self.r.random()
        return pc if not pc or q < .3 else pc[:4] + " " + pc[4:] if q < .97 else pc.lower()

    def listing(self, t, d, name=None, home=None, phone=None, email=None, web=None, drop=0.0, **o):
        """One row. home = (st, nr, add, pc, lat, lon, place) replaces the address; phone/email/web replace those."""
        r = self.r
        P = DIRP[d]
        nm = name if name is not None else self.name_of(t, d)
        place = t.place
        if home:
            st, nr, add, pc, la, lo, place = home
        else:
            st, nr, add, pc, la, lo = t.st, t.nr, t.add, t.pc, t.lat, t.lon
        rnd = r.random
        if rnd() < .018 * NOISE:
            nm = self.typo(nm)
        if rnd() < P[8] and nm.isascii():
            nm = nm.upper()
        keep = 1.0 - drop
        # ordinary slips in every directory: a contact person's phone or mail, an old number, a digit wrong
        q = rnd()
        if phone is None:
            phone = t.phone
            if q < .10 * NOISE:
                phone = self.mobile() if rnd() < .6 else self.num(t.place.muni)
            elif q < .115 * NOISE and len(phone) > 8:
                i = r.randint(4, len(phone) - 2)
                phone = phone[:i] + phone[i + 1] + phone[i] + phone[i + 2:]
        if email is None:
            email = t.email
            if rnd() < .14 * NOISE:
                email = self.freemail(t) if rnd() < .6 or not t.web else r.choice(ROLES) + "@" + t.web
        if web is None:
            web = t.web
            if rnd() < .04 * NOISE:
                web = "facebook.com/" + slug(t.core) + slug(t.place.name)
        full = rnd() < P[2] * keep
        a = self.fmt_addr(st, nr, add, d) if full else ""
        if a and rnd() < .012 * NOISE:
            a = self.typo(a)
        if a and rnd() < .012 * NOISE:
            a = st + " " + str(max(1, nr + r.choice([-2, 2, -1, 1, 10])))
        z = pc if full and rnd() < P[3] * keep else ""
        c = place.name
        if c != place.muni.name and rnd() < (.05 if d in ("gids", "bedrijf", "register") else .03):
            c = place.muni.name
        if rnd() < .012:
            c = c.upper()
        if rnd() < .02 + drop * .05:
            c = ""
        ph = self.fmt_phone(phone, d) if rnd() < P[4] * keep else ""
        em = email if rnd() < P[5] * keep else ""
        if not em and rnd() < 0:
            em = ""
        wb = self.fmt_web(web) if rnd() < P[6] * keep else ""
        lat = lon = ""
        if rnd() < P[7] * (1 if drop < .6 else .5) and (full or d == "kaart"):
            sp = t.geo_spread if d != "bedrijf" else .0006
            lat, lon = "%.6f" % (la + r.uniform(-sp, sp) * .6), "%.6f" % (lo + r.uniform(-sp, sp))
        row = [0, t.cid, t.trap, nm, a, z and self.fmt_pc(z), c, ph, em, wb, lat, lon]
        self.rows.append(row)
        self.per_trap[t.trap] += 1
        return row

    def dirs(self, k, lo=1):
        r = self.r
        w = list(DIRW)
        out = []
        for _ in range(k):
            d = r.choices(range(6), weights=w)[0]
            out.append(DIRS[d])
            if r.random() < .93:
                w[d] = 0
            if not any(w):
                w = list(DIRW)
        return out

    def size(self, lo=1):
        q = self.r.random()
        for v, p in (SIZE if lo < 2 else SIZE2):
            q -= p
            if q < 0:
                return v
        return 2

    def emit(self, t, lo=1, **kw):
        for d in self.dirs(self.size(lo)):
            self.listing(t, d, **kw)

    # ---------------------------------------------------------------- groups: same but unlike
    def pop(self, L, a=1.8):
        """a choice in which the first of the list are the popular ones"""
        return L[int(len(L) * self.r.random() ** a)]

    def club(self):
        return self.r.choices(CLUBS, weights=CLUBW)[0]

    def g_plain(self, m):
        self.emit(self.thing("plain", self.pick_place(m)))

    def split(self, k):
        """which of k listings carry the change: at least one, never all (one keeps the usual form)"""
        r = self.r
        b = 1 if k <= 2 or r.random() < .45 else r.randint(1, k - 1)
        x = [1] * b + [0] * (k - b)
        r.shuffle(x)
        return x

    def trace(self, t, rows, want=.94):
        """the first row and every changed one show one contact of the thing (e-mail, website or phone), so that a steward can tell"""
        if self.r.random() > want:
            return
        dom = t.web
        changed = [row for x, row in rows if x]
        plain = [row for x, row in rows if not x]
        for row in changed:
            ok = any((row[8] and row[8] == b[8]) or (row[9] and dom and dom in row[9] and dom in b[9]) or (row[7] and row[7][-6:] == b[7][-6:]) or (row[8] and dom and dom in row[8] and dom in b[9]) or (row[9] and dom and dom in row[9] and dom in b[8]) for b in plain)
            if not ok:
                b = plain[0]
                if t.email:
                    row[8] = b[8] = t.email
                elif dom:
                    row[9], b[9] = self.fmt_web(dom), self.fmt_web(dom)
                else:
                    row[7] = b[7] = self.fmt_phone(t.phone or self.num(t.place.muni), "gids")

    def near(self, m, p, far=.25):
        return p if self.r.random() > far or len(m.places) == 1 else self.r.choice(m.places)

    def g_secretary(self, m):
        r = self.r
        p = self.pick_place(m)
        t = self.thing("secretary", p, ki=self.club())
        hp = self.near(m, p, .4)
        home = self.address(hp, free=False) + (hp,)
        hphone = self.mobile() if r.random() < .6 else self.num(m)
        hmail = self.freemail(t) if r.random() < .75 else t.email
        k, rows = self.size(2), []
        for d, x in zip(self.dirs(k), self.split(k)):
            if x:
                row = self.listing(t, d, name=self.name_of(t, d) + " " + p.name if hp is not p and not t.generic and r.random() < .35 else None, home=home, phone=hphone if r.random() < .85 else t.phone, email=hmail, web=t.web if r.random() < .45 else "")
            else:
                row = self.listing(t, d)
            rows.append((x, row))
        if hp is not p:
            self.trace(t, rows)

    def g_moved(self, m):
        r = self.r
        p = self.pick_place(m)
        t = self.thing("moved", p)
        hp = self.near(m, p, .12)
        home = self.address(hp) + (hp,)
        oldphone = t.phone if r.random() < .45 else self.num(m)
        k, rows = self.size(2), []
        for d, x in zip(self.dirs(k), self.split(k)):
            if x:
                row = self.listing(t, d, home=home, phone=oldphone)
            else:
                row = self.listing(t, d)
            rows.append((x, row))
        if hp is not p:
            self.trace(t, rows)

    def g_renamed(self, m):
        r = self.r
        p = self.pick_place(m)
        t = self.thing("renamed", p)
        u = t
        for _ in range(5):
            k = KINDS[t.kx]
            c2 = self.core(k[7], p)
            if c2[0] != t.core:
                break
        f2 = t.form if r.random() < .7 else r.choice(k[2])
        old = (f2 + " " + c2[0]).strip()
        if c2[0] == t.core:
            old = "Oud-" + t.core
        oldweb = t.web if r.random() < .3 else (self.domain(slug(old), p.name) if t.web else "")
        oldmail = t.email if oldweb == t.web else ("info@" + oldweb if oldweb else t.email)
        n, rows = self.size(2), []
        samephone = r.random() < .4
        oldtel = self.num(m)
        for d, x in zip(self.dirs(n), self.split(n)):
            if x:
                q = r.random()
                nm = old if q < .7 else old + " " + p.name if q < .82 else (t.core + " (voorheen " + c2[0] + ")")
                row = self.listing(t, d, name=nm, web=oldweb, email=oldmail, phone=None if samephone else oldtel)
            else:
                row = self.listing(t, d)
            rows.append((x, row))
        self.trace(t, rows)

    def g_acronym(self, m):
        r = self.r
        p = self.pick_place(m)
        for _ in range(4):
            t = self.thing("acronym", p, ki=self.club() if r.random() < .75 else KIDX[r.choice(["huisarts", "opvang", "zorg", "school", "huis"])])
            if t.generic == 0 and (t.core.count(" ") >= 2 or _ > 1):
                break
        ac = self.acronym(t)
        pre = t.form if len(t.form) <= 4 else ""
        n = self.size(2)
        for d, x in zip(self.dirs(n), self.split(n)):
            if x:
                q = r.random()
                nm = ac if q < .5 else (ac + " " + p.name) if q < .75 else ((pre or t.form) + " " + ac)
                self.listing(t, d, name=nm)
            else:
                self.listing(t, d)

    def g_abbreviation(self, m):
        r = self.r
        t = self.thing("abbreviation", self.pick_place(m))
        k = KINDS[t.kx]
        n = self.size(2)
        for d, x in zip(self.dirs(n), self.split(n)):
            if x:
                nm = self.abbreviate(self.name_of(t, d))
                if r.random() < .5:
                    c = t.core.split()
                    if len(c) > 1 and len(c[-1]) > 5:
                        c = [w if w in ("De", "Het", "St.", "Sint", "en", "van") or r.random() < .4 else w[:r.randint(3, 5)] + "." for w in c]
                    nm = (self.abbreviate(t.form) + " " + " ".join(c)).strip()
                self.listing(t, d, name=nm)
            else:
                self.listing(t, d)

    def g_translated(self, m):
        r = self.r
        p = self.pick_place(m)
        t = self.thing("translated", p)
        k = KINDS[t.kx]
        q = r.random()
        if q < .45:
            nm = r.choice([t.en + " " + k[4], k[4] + " " + t.en, t.en + " " + k[4] + " " + p.name])
        elif q < .75:
            nm = k[5] + " " + t.de
        else:
            nm = k[6] + " " + t.li
        if t.kind == "winkel":
            nm = {"Bakkerij": "Bakery", "Slagerij": "Butcher", "Bloemenhandel": "Florist", "Fietsen": "Bike Shop", "Schoenen": "Shoes", "Optiek": "Optician", "Drogisterij": "Drugstore", "Keurslager": "Butcher",
                  "Boekhandel": "Bookshop"}.get(t.form, "Shop") + " " + t.core
        n = self.size(2)
        for d, x in zip(self.dirs(n), self.split(n)):
            self.listing(t, d, **({"name": nm} if x else {}))

    def g_script(self, m):
        r = self.r
        p = self.pick_place(m)
        t = self.thing("script", p, ki=KIDX["wereld"] if r.random() < .75 else KIDX["moskee"])
        q = r.random()
        nm = t.script if q < .35 else t.form + " " + t.alt if q < .6 else t.alt if q < .7 else t.core + " " + t.script
        n = self.size(2)
        for d, x in zip(self.dirs(n), self.split(n)):
            self.listing(t, d, **({"name": nm} if x else {}))

    def g_spelling(self, m):
        r = self.r
        p = self.pick_place(m)
        t = self.thing("spelling", p)
        nm = ((t.form if t.generic or t.kx in KEEPFORM or r.random() < .8 else "") + " " + t.alt).strip()
        n = self.size(2)
        for d, x in zip(self.dirs(n), self.split(n)):
            self.listing(t, d, **({"name": nm} if x else {}))

    def g_typo(self, m):
        r = self.r
        t = self.thing("typo", self.pick_place(m))
        n = self.size(2)
        for d, x in zip(self.dirs(n), self.split(n)):
            self.listing(t, d, **({"name": self.typo(self.name_of(t, d), r.choice([1, 1, 2, 2, 3]))} if x else {}))

    def g_truncated(self, m):
        r = self.r
        t = self.thing("truncated", self.pick_place(m))
        n = self.size(2)
        for d, x in zip(self.dirs(n), self.split(n)):
            if x:
                s = self.name_of(t, d)
                L = r.choice([12, 15, 18, 20])
                if len(s) <= L:
                    L = max(5, len(s) - r.randint(2, 5))
                nm = s[:L].rstrip() + (r.choice(["…", "...", ""]) if r.random() < .5 else "")
                self.listing(t, d, name=nm)
            else:
                self.listing(t, d)

    def g_missing(self, m):
        t = self.thing("missing", self.pick_place(m))
        n = self.size(2)
        for d, x in zip(self.dirs(n), self.split(n)):
            self.listing(t, d, drop=.8 if x else 0.0)

    def g_wrong_field(self, m):
        r = self.r
        t = self.thing("wrong_field", self.pick_place(m))
        n = self.size(2)
        for d, x in zip(self.dirs(n), self.split(n)):
            row = self.listing(t, d)
            if not x:
                continue
            q = r.random()
            if q < .2:      # address in the name
                row[3] = row[3] + " " + t.st + " " + str(t.nr)
                row[4] = ""
            elif q < .35:   # postcode and city typed in the address
                row[4] = (row[4] or t.st + " " + str(t.nr)) + ", " + t.pc[:4] + " " + t.pc[4:] + " " + t.place.name
                row[5] = row[6] = ""
            elif q < .5:    # e-mail in the website field
                row[9], row[8] = row[8] or row[9], ""
            elif q < .62:   # phone in the address
                row[4], row[7] = row[7] or row[4], ""
            elif q < .8:    # another street's postcode
                row[5] = self.fmt_pc(self.address(t.place, free=False)[3])
            elif q < .9:    # contact person instead of the name
                f, s = self.person()
                row[3] = row[3] + " (" + f.capitalize() + " " + s + ")"
            else:           # street and number only half right
                row[4] = t.st + " " + str(r.randint(1, 99))

    def g_wrong_geocode(self, m):
        r = self.r
        t = self.thing("wrong_geocode", self.pick_place(m))
        n = self.size(2)
        for d, x in zip(self.dirs(n), self.split(n)):
            row = self.listing(t, "kaart" if x and r.random() < .5 else d)
            if x:
                q = r.random()
                if q < .45:   # centre of the place or of the municipality
                    la, lo = (t.place.lat, t.place.lon) if q < .3 else (m.lat, m.lon)
                elif q < .6:  # swapped
                    la, lo = t.lon, t.lat
                elif q < .8:  # the same street elsewhere in the country
                    la, lo = t.lat + r.uniform(-.9, .9), t.lon + r.uniform(-1, 1)
                else:
                    la, lo = t.lat + r.uniform(-.02, .02), t.lon + r.uniform(-.03, .03)
                row[10], row[11] = "%.6f" % la, "%.6f" % lo
                if r.random() < .3:
                    row[4] = ""
                    row[5] = ""

    def g_other_contact(self, m):
        r = self.r
        t = self.thing("other_contact", self.pick_place(m))
        n = self.size(2)
        for d in self.dirs(n):
            f, s = self.person()
            self.listing(t, d, phone=self.mobile() if r.random() < .55 else self.num(m),
                         email=(r.choice(["voorzitter", "penningmeester", "ledenadministratie", "leden", "verhuur", "balie", f]) + "@" + t.web) if t.web and r.random() < .5 else self.freemail(),
                         web=t.web if r.random() < .6 else "")

    def g_freemail(self, m):
        r = self.r
        t = self.thing("freemail", self.pick_place(m))
        if t.web and r.random() < .5:
            t.web = ""
        t.email = self.freemail(t)
        n = self.size(2)
        for d, x in zip(self.dirs(n), self.split(n)):
            self.listing(t, d, email=self.freemail(t) if x else t.email, web=("facebook.com/" + slug(t.core) + slug(t.place.name)) if x and r.random() < .3 else None)

    # ---------------------------------------------------------------- groups: alike but different
    def org_name(self):
        r = self.r
        forms, cores = r.choice(ORG_BRANCH)
        return r.choice(forms), r.choice(cores)

    def g_branches(self, m):
        r = self.r
        f, c = self.org_name()
        k = min(max(2, int(r.lognormvariate(2.3, .8))), self.branch_cap)
        base = f + " " + c
        dom = self.domain(slug(c if r.random() < .6 else base), m.name)
        sw = self.num(m) if r.random() < .7 else "088" + str(r.randint(1000000, 9999999))
        central = r.random() < .40       # one switchboard for all
        mail1 = r.random() < .40         # one mailbox for all
        style = r.random()               # how branches are called
        pages = r.random() < .6         # every branch its own page on the site
        local = r.random() < .3          # all in one municipality
        ms = [m] if local else self.region
        head = None
        for i in range(k):
            mm = r.choice(ms) if i else m
            p = self.pick_place(mm)
            t = self.thing("branches", p, ki=KIDX["zorg"], core=(c, c, c, c, c, None, 0), form=f)
            t.tail, t.legal = "", ""
            q = r.random()
            if style < .22 or q < .05:
                t.fixed = base
            elif style < .85:
                t.fixed = base + " " + (p.name if r.random() < .6 else r.choice(p.quarters))
            else:
                t.fixed = base + r.choice([" - ", " locatie ", ", locatie ", " "]) + r.choice([r.choice(SCHOOL)[0], r.choice(HOUSE)[0], r.choice(CARE)[0]])
            t.web = dom
            if i == 0:
                first = (t.st, t.nr, t.add, t.pc, t.lat, t.lon, p)
            own = self.num(mm)
            page = dom + "/locaties/" + slug(t.st if local else p.name, "-")
            t.phone = sw if central else own
            t.email = "info@" + dom if mail1 else slug(p.name) + "@" + dom
            for d in self.dirs(self.size()):
                nm = None
                if t.fixed != base and r.random() < .16:
                    nm = base
                elif t.fixed == base and r.random() < .12:
                    nm = base + " " + p.name
                ph = (own if central else sw) if r.random() < (.5 if central else .10) else t.phone
                em = "info@" + dom if r.random() < .15 else t.email
                lost = .7 if r.random() < .10 else 0.0
                hq = head if head and r.random() < .04 and t.fixed != base else None      # the head office's address, the branch's name
                self.listing(t, d, name=nm, phone=ph, email=em, drop=lost, home=hq, web=page if r.random() < (.7 if pages else .05) else dom)
            head = first

    def g_chain(self, m):
        """one shop of a chain that is being spread over the country"""
        r = self.r
        live = [x for x in self.chains if x["left"] > 0]
        if len(live) < 8 or r.random() < .06:
            nm = r.choice(CHAINS)
            x = {"name": nm, "left": int(min(60, 3 + r.lognormvariate(2.2, .8))), "dom": self.domain(slug(nm), m.name), "phone": "0880" + str(r.randint(100000, 999999)) if r.random() < .3 else "", "pages": r.random() < .55}
            self.chains = live + [x]
        else:
            x = r.choice(live)
        x["left"] -= 1
        p = self.pick_place(m)
        t = self.thing("chain", p, ki=KIDX["winkel"], core=(x["name"],) * 5 + (None, 0), form="")
        t.tail = t.legal = ""
        t.fixed = x["name"] if r.random() < .8 else x["name"] + " " + p.name
        t.web, t.email = x["dom"], r.choice(["klantenservice@", "info@"]) + x["dom"] if r.random() < .25 else ""
        t.phone = x["phone"] if x["phone"] and r.random() < .4 else self.num(m)
        for d in self.dirs(self.size()):
            self.listing(t, d, web=x["dom"] + "/winkels/" + slug(p.name) if r.random() < (.6 if x["pages"] else .08) else None)

    def g_colocated(self, m):
        r = self.r
        p = self.pick_place(m)
        care = r.random() < .45
        a = self.address(p)
        st, nr, add, pc, la, lo = a
        addr = (st, nr, add, pc, la, lo)
        k = min(max(2, int(r.lognormvariate(1.75, .55))), 14)
        if care:
            b = self.thing("colocated", p, ki=KIDX["zorg"], addr=addr)
            b.form = r.choice(["Gezondheidscentrum", "Medisch Centrum", "Eerstelijnscentrum"])
        else:
            b = self.thing("colocated", p, ki=KIDX["huis"], addr=addr)
        b.phone = b.phone or self.num(m)
        if not b.web and r.random() < .7:
            b.web = self.domain(slug(b.form) + slug(b.core), p.name)
        if not b.email or r.random() < .7:
            b.email = "info@" + b.web if b.web else self.freemail(b)
        b.legal = ""
        self.emit(b)
        heavy = r.random() < .45          # the reception answers for everybody
        units = r.random() < .4           # tenants have a unit of their own
        sib = None
        one = r.choice(["huisarts", "fysio", "logo"]) if care and r.random() < .4 else None
        for i in range(k):
            if care:
                ki = KIDX[one if one and r.random() < .6 else r.choice(["huisarts", "huisarts", "fysio", "fysio", "logo", "logo", "apotheek", "verlos", "tand", "logo"])]
            else:
                ki = self.club() if r.random() < .7 else KIDX[r.choice(["hulp", "opvang", "logo", "salon", "hulp"])]
            t = self.thing("colocated", p, ki=ki, addr=(st, nr, "ABCDEFGHKLMNPR"[i] if units and r.random() < .8 else add, pc, la, lo))
            if care and r.random() < .1:
                t.tail = b.core
            if sib and t.kind == sib.kind and sib.kind in ("huisarts", "fysio", "tand", "logo") and r.random() < .3 and " " not in sib.core:
                t.form = sib.form
                t.core = t.en = t.de = t.li = t.alt = r.choice([sib.core + " & " + r.choice(SURNAMES), r.choice("ABCEHJLMPRT") + ". " + sib.core])
            sib = t
            rec = r.random() < (.28 if heavy else .05)
            recm = rec and r.random() < .5
            recw = r.random() < (.14 if heavy else .04)
            if rec:
                t.phone = b.phone
            if recm:
                t.email = b.email
            if recw:
                t.web = b.web
            for d in self.dirs(self.size()):
                self.listing(t, d, phone=b.phone if not rec and heavy and r.random() < .12 else None,
                             email=b.email if not recm and heavy and r.random() < .06 else None,
                             name=(None if r.random() > .05 else t.form + " " + t.core + " in " + b.core))

    def g_satellite(self, m):
        r = self.r
        p = self.pick_place(m)
        pool = [self.club()] if r.random() < .5 else [KIDX[x] for x in ("zorg", "kerk", "school", "huis", "kringloop", "moskee", "huis", "zorg")]
        t = self.thing("satellite", p, ki=r.choice(pool))
        self.emit(t, lo=1)
        nm = t.form + " " + t.core
        if t.club:
            f = ["Jeugdafdeling %s", "Supportersvereniging %s", "Vrienden van %s", "Stichting Vrienden van %s", "Club van 100 %s", "%s Jeugd", "Jeugdorkest %s" if t.kind == "harmonie" else "%s G-team",
                 "Stichting Beheer %s", "Fanshop %s", "Veteranen %s", "Drumband %s" if t.kind in ("harmonie", "schut") else "Kantine %s"]
        elif t.kind == "zorg":
            f = ["Vrienden van %s", "Stichting Vrienden van %s", "Cliëntenraad %s", "Winkel %s", "Restaurant %s", "Dagbesteding %s", "Familieraad %s"]
        elif t.kind == "kerk":
            f = ["Kerkkoor %s", "Stichting Behoud %s", "Vrienden van %s", "Kerkhof %s", "Parochiezaal %s", "Caritas %s"]
        elif t.kind == "school":
            f = ["Oudervereniging %s", "BSO %s", "Peuteropvang %s", "Overblijf %s", "Ouderraad %s", "Stichting Vrienden van %s"]
        else:
            f = ["Stichting Beheer %s", "Vrienden van %s", "Café %s", "Jeugdhonk %s", "Eetpunt %s", "Vrijwilligers %s"]
        for i in range(1 + int(r.random() < .35) + int(r.random() < .15)):
            x = r.choice(f)
            f = [y for y in f if y != x]
            same = r.random() < .68
            s = self.thing("satellite", p if same else self.near(m, p, .2), ki=t.kx, addr=(t.st, t.nr, t.add, t.pc, t.lat, t.lon) if same else None, core=(t.core, t.en, t.de, t.li, t.alt, None, 0), form=t.form)
            s.fixed = x % (nm if r.random() < .55 else t.core)
            s.tail = s.legal = ""
            if r.random() < .5:
                s.web = t.web
                if r.random() < .5:
                    s.email = t.email
            elif r.random() < .6:
                s.web = ""
            if r.random() < .4:
                s.phone = t.phone
            self.emit(s)

    def g_namesake(self, m):
        r = self.r
        p = self.pick_place(m)
        q = r.random()
        ki = KIDX[r.choice(["harmonie", "koor", "schut", "kerk", "voetbal", "carnaval", "harmonie", "kerk"])] if q < .6 else r.choices(range(len(KINDS)), cum_weights=self.kw)[0]
        t = self.thing("namesake", p, ki=ki)
        self.emit(t)
        others = [x for x in m.places if x is not p]
        if not others:
            mm = r.choice(self.region)
            others = [x for x in mm.places if x is not p]
        r.shuffle(others)
        for x in others[:1 + int(r.random() < .4)]:
            if t.generic and t.core == p.name:
                c = (x.name,) * 5 + (None, 1)
            else:
                c = (t.core, t.en, t.de, t.li, t.alt, t.script, t.generic)
            s = self.thing("namesake", x, ki=ki, core=c, form=t.form)
            self.emit(s)

    def g_shared_phone(self, m):
        r = self.r
        for i in range(r.randint(3, 6)):
            p = self.pick_place(m)
            q = r.random()
            if q < .55:
                t = self.thing("shared_phone", p, ki=KIDX["sporthal"])
            else:
                f = r.choice(["Wijkpunt", "Speeltuin", "Milieustraat", "Begraafplaats", "Gemeentewerf", "Jongerencentrum", "Kinderboerderij", "Zwembad", "Servicepunt", "Loket Wmo"])
                c = r.choice(p.quarters) if r.random() < .7 else p.name
                t = self.thing("shared_phone", p, ki=KIDX["sporthal"], core=(c,) * 5 + (None, 1), form=f)
            t.phone = m.phone
            t.email = m.email if r.random() < .4 else t.email
            t.web = m.dom if r.random() < .35 else m.dom + "/" + slug(t.form + " " + t.core, "-") if r.random() < .6 else ""
            t.tail = t.legal = ""
            self.emit(t)

    def g_successor(self, m):
        r = self.r
        p = self.pick_place(m)
        ki = KIDX[r.choice(["winkel", "winkel", "horeca", "horeca", "huisarts", "salon", "wereld", "fysio", "tand", "opvang"])]
        t = self.thing("successor", p, ki=ki)
        self.emit(t)
        kind = KINDS[ki]
        if r.random() < .4 and t.kind == "horeca":
            ki = KIDX["wereld"]
        s = self.thing("successor", p, ki=ki, addr=(t.st, t.nr, t.add, t.pc, t.lat, t.lon), form=t.form if r.random() < .6 and ki == t.kx else None)
        if r.random() < .5:
            s.phone = t.phone
        s.legal = ""
        self.emit(s)

    # ---------------------------------------------------------------- the whole
    def run(self):
        r, n = self.r, self.n
        scale = max(1.0, n / 1000.0) ** .15
        total = sum(SHARE.values())
        traps = list(SHARE)
        share = [SHARE[t] / total for t in traps]
        fn = [getattr(self, "g_" + t) for t in traps]
        while len(self.rows) < n:
            left = n - len(self.rows)
            lat0, lon0 = r.uniform(50.85, 53.3), r.uniform(4.3, 6.9)
            self.region = []
            budget = 0
            for i in range(r.randint(4, 7)):
                b = min(6000.0, r.lognormvariate(5.55, .6) * scale)
                b = min(b, max(60, left - budget))
                self.region.append(self.muni(lat0 + r.uniform(-.12, .12), lon0 + r.uniform(-.18, .18), b))
                budget += b
                if budget >= left:
                    break
            self.branch_cap = max(4, min(48, int(budget / 80)))
            cw, acc = [], 0.0
            for m in self.region:
                acc += m.budget
                cw.append(acc)
            stop = min(n, len(self.rows) + int(budget))
            while len(self.rows) < stop:
                tot = len(self.rows) + 60.0
                w = [max(.03 * s, s * tot - self.per_trap[t]) for s, t in zip(share, traps)]
                i = r.choices(range(len(traps)), weights=w)[0]
                fn[i](r.choices(self.region, cum_weights=cw)[0])
        rows = self.rows[:n]
        r.shuffle(rows)
        # cluster ids without order, row ids in file order
        ids = {}
        for i, row in enumerate(rows):
            row[0] = "m%07d" % i
            row[1] = ids.setdefault(row[1], "c%07d" % len(ids))
        return rows


def r_bool(r, p):
    return r.random() < p


COLS = ["id", "cluster_id", "trap", "name", "address", "postcode", "city", "phone", "email", "website", "lat", "lon"]


def main():
    ap = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ap.add_argument("--n", type=int, required=True)
    ap.add_argument("--seed", type=int, required=True)
    ap.add_argument("--out", required=True)
    a = ap.parse_args()
    rows = World(a.n, a.seed).run()
    with open(a.out, "w", newline="", encoding="utf-8") as f:
        w = csv.writer(f, lineterminator="\n")
        w.writerow(COLS)
        w.writerows(rows)


if __name__ == "__main__":
    main()
