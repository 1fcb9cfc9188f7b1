"""Atlas: a seeded world of Dutch organisation listings with known truth, for blind tests of record linkage.

First the world is made (regions, towns, streets), then the organisations (alone or in trap groups), then their listings.
"""

from __future__ import annotations

import argparse
import csv
import math
import random
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

FIELDS = ["name", "address", "postcode", "city", "phone", "email", "website", "lat", "lon"]
COLUMNS = ["id", "cluster_id", "trap", *FIELDS]

# share of the rows for each class, in per cent
SHARES = {
    "plain": 38.0,
    "branch": 5.0,
    "tenant": 6.0,
    "satellite": 4.5,
    "namesake": 4.0,
    "chain": 3.5,
    "switchboard": 3.0,
    "secretariat": 3.0,
    "numbered": 3.5,
    "home": 3.5,
    "moved": 3.5,
    "renamed": 3.5,
    "acronym": 3.0,
    "abbreviated": 3.5,
    "translated": 2.5,
    "script": 2.5,
    "wordorder": 2.5,
    "bare": 5.0,
}

TOWN_A = """Aal Ab Ach Am Bab Bak Beek Bem Ber Berk Bier Bing Bis Boek Bos Brun Bun Cad Dal Den Des Diep Doen Drie Duiv Ech Eik Ell Els Ems
Eng Ep Erm Eyg Gees Gel Gen Gras Grev Gron Gul Haam Hals Hap Heer Hees Hel Her Heus Hoens Holt Hom Hun Kam Kel Kerk Kess Klim Koning Kud
Land Lem Leur Lind Lom Loon Maas Mar Mech Meer Mees Mel Mer Mid Mil Mont Mun Neer Nis Noor Nuth Oir Ol Oost Os Pan Ped Pey Pos Put Ravel
Reu Rim Roer Roost Ros Rul Sche Schin Sev Sib Sim Slen Som Spau Stein Sust Swal Teg Ter Thorn Til Ub Vaes Valken Ven Vij Vlod Voer Wal Wan
Weert Wel Wes Wijl Wijn Win Wit Woll Zand Zeel Zuid""".split()
TOWN_B = """rade hoven dael beek berg kerke loo veld rode wijk burg horst dorp heim ingen em um hout broek voort drecht dam sel donk le
mond weert schot egem haren sum wolde laar zijl stede oord warden tange gem kamp geest ede""".split()
TOWN_PRE = ["", "Oud-", "Nieuw-", "Sint ", "Groot-", "Klein-", "Over-", "Neder-"]
AREA = """045 043 046 0475 0478 077 0495 040 0492 0413 073 013 0416 076 0162 0165 0164 0118 0113 0115 0117 0111 078 0184 010 0181 0187 0180
015 070 071 0172 0182 030 033 0318 0317 026 024 0487 0344 0345 0313 0314 0543 0544 0573 0575 055 0577 0578 0341 038 0529 0523 0546 0547
0548 074 053 0541 0524 0528 0591 0592 0593 050 0594 0596 0597 0598 0599 0512 0513 0514 0515 0516 058 0519 0521 0561 0562 020 023 0251 0255
072 0223 0224 0226 0227 0228 0229 0299 036 0320 0321 0527 035 0294 075 0252""".split()
STREETS = """Kerkstraat Dorpsstraat Schoolstraat Stationsstraat Marktplein Raadhuisplein Hoofdstraat Molenweg Akerstraat Nieuwstraat
Kloosterweg Wilhelminastraat Julianastraat Beatrixlaan Emmaplein Oranjelaan Putgraaf Bongerd Markt Promenade Brugstraat Kapelweg
Spoorsingel Sportlaan Beekweg Industrieweg Ringbaan Havenweg Veldstraat Bergstraat Dwarsstraat Achterweg Kasteellaan Hoogstraat Mijnweg
Parallelweg Kruisstraat Heistraat Valkenburgerweg Rijksweg Gasthuisstraat Torenstraat Walstraat Bosweg Laurastraat""".split()
STREET_A = """Abel Acacia Anjer Beuken Berken Boter Bremen Dahlia Distel Eiken Elzen Esdoorn Fuchsia Gentiaan Iris Jasmijn Kamille Kastanje
Klaver Krokus Lavendel Lelie Linden Lupine Magnolia Mimosa Narcis Olmen Papaver Populieren Ridderspoor Rozen Salie Tulpen Varen Vlier
Wilgen Zonnebloem Arend Ekster Fazanten Gaai Havik Karekiet Kievit Koekoek Leeuwerik Lijster Meeuwen Merel Mezen Nachtegaal Patrijs Reiger
Roodborst Spechten Spreeuwen Vinken Zwaluw Bakkers Brouwers Kuipers Leerlooiers Mandenmakers Pottenbakkers Smeden Wevers Mijnwerkers
Schippers Molenaars Hertog Graven Ridder Keizer Prins Hazelaar Wolfs Vossen Dassen Egel Otter Opaal Robijn Smaragd Topaas Agaat Kristal
Neptunus Saturnus Venus""".split()
STREET_B = "straat straat straat laan laan weg hof plein pad singel dreef".split()
PERSON_PRE = ["Burgemeester", "Pastoor", "Doctor", "Kapelaan", "Meester", "Deken", "Generaal", "Professor"]
PERSON_ABBR = {
    "Burgemeester": "Burg.",
    "Pastoor": "Past.",
    "Doctor": "Dr.",
    "Kapelaan": "Kap.",
    "Meester": "Mr.",
    "Deken": "Dkn.",
    "Generaal": "Gen.",
    "Professor": "Prof.",
    "Sint": "St.",
}
SURNAMES = """Jansen Smeets Hendriks Peters Janssen Willems Claessens Dohmen Franssen Gielen Hermans Jacobs Kessels Lemmens Meijers
Nelissen Odekerken Palmen Quaedvlieg Ramakers Savelsbergh Thissen Ummels Vaessen Wetzels Xhonneux Zelissen Bakker Visser Mulder Bos Vos
Dekker Brouwer Dijkstra Hoekstra Postma Veenstra Kuipers Schouten Verhoeven Verbeek Vermeulen Kok Koster Prins Blom Huisman Peeters Kramer
Wouters Timmermans Koenen Crutzen Reijnders Habets Heijnen Schreurs Offermans Boesten Pluijmen Souren Vroomen Wijnen Moonen Keulen Bruls
Ploum Erkens Debets Driessen Geraedts Hanssen Jongen Kicken Leenders Maessen Notermans Ortmans Penders Quix Rademakers Simons Theunissen
Ubachs Voncken Weijers Zinken Yilmaz Kaya Demir Ozturk Bouzidi Benali Haddad Amrani Mansouri Nowak Kowalski Wisniewski Lewandowska Popescu
Ivanov Petrov Nguyen Tran Wong Chen Li Singh Kumar Ramdin Baldewsingh Tahapary Lopulalan Pattiasina Schmitz Muller Becker Hoffmann
Klinkenberg Schneider Wagner Braun Kruger Novak Horvat Kovacs Rossi Bianchi Conti Ferrari Dupont Lambert Mertens Maes Goossens Aerts
Van_Dijk Van_den_Berg De_Vries De_Wit Van_der_Meer Van_Leeuwen De_Groot Van_Wersch Van_Loo Op_den_Kamp In_de_Braekt Van_der_Linden
De_Bruijn Ten_Haaf Aan_de_Brugh Van_Hees""".split()
FORE = """Anja Bart Chantal Daan Els Femke Guus Hanneke Ilse Jos Karin Leon Marij Nico Olga Pierre Rian Sjef Truus Ursula Victor Wiel
Yvonne Zef Fatima Mehmet Ayse Youssef Samira Emine Hassan Agnieszka Piotr Katarzyna Giovanni Lucia Priya Mei Kevin Sharon Wendy Patrick
Ellen Toon Mia Lies Harrie Frans Gerda Henk Ingrid Jacqueline Koos Loes Math Netty Paula Ria Stan Tineke Ton Vera Wim""".split()
ADJ = """Blauwe Groene Rode Gouden Zilveren Witte Zwarte Bonte Oude Nieuwe Kleine Grote Vrolijke Gouwe Stille Wilde Zoete Warme Lange
Kromme Vrije Hoge Ronde Dolle Zonnige Paarse Gele Houten Stalen Glazen Koperen Dappere Slimme Luie Dansende Vliegende Lachende Zingende
Groeiende Open Verborgen Heldere Ruwe Fijne Eerste Laatste Dikke Magere""".split()
NOUN = """Vlinder Leeuw Molen Egel Uil Kikker Zwaan Ster Boom Brug Bron Poort Sleutel Kroon Roos Pauw Haan Vos Beer Haas Ezel Ooievaar Kers
Appel Druif Eik Linde Wilg Lantaarn Anker Toren Steen Berg Kei Vogel Pelikaan Griffioen Eenhoorn Draak Ridder Smid Bakker Wever Kompel Lamp
Schacht Wagen Ketel Pot Lepel Klok Spiegel Hoed Laars Schoen Kiezel Golf Regenboog Zon Maan Komeet Wolk Dauw Tuin Akker Wingerd Kaars
Vlieger Tol Knikker Trommel Fluit Viool Kabouter Reus Dolfijn Walvis Otter Bever Das Zwaluw Merel Mus Specht Kraai Ekster Reiger""".split()
COMP_A = """Zonne Molen Berg Heide Bos Beek Ster Rozen Linden Eiken Water Kasteel Klooster Mijn Kolen Veld Weide Hof Kei Bron Vijver Park
Toren Krijt Löss Mergel Wijn Appel Kersen Honing Wolken Regen Vlinder Vogel Merel Zwanen Reiger Egel Vossen Dassen Herten Hazen Klaver
Koren Haver Gersten Graan Steen Zand Leem Grub Maas Geul Roer Worm Brunssum Vrede Levens Jeugd Avond Morgen Lente Zomer Herfst""".split()
COMP_B = """hof hoeve huis hoes rode stee poort brug burcht borgh dal veld kamp haard hoek boom tuin weide bron bloem ster wiel kring horst
oord rust zicht lust vreugd gaard laan plein wijk wende beemd steyn schuur""".split()
LIMB = """'t_Heukske 't_Leiehoes 't_Brikke_Oave D'r_Klinge D'r_Sjtool De_Sjlaagboom 't_Paumehoes D'r_Winkbuul De_Kwakkerte 't_Sjtelke
D'r_Bergman De_Sjpassmaechere D'r_Naate_Hook 't_Koelkumpelke De_Vuulesjbroeëdsjere 't_Kwartier De_Bokkeriejesj 't_Örgelke D'r_Tuup
De_Pottentaote 't_Knien D'r_Hamboesj De_Wauwelere 't_Vöske De_Kuulköp D'r_Zawpens De_Winkbülle 't_Sjaop De_Moeërepoot
D'r_Kloeëster""".split()
FOREIGN = """The_Golden_Lion The_Black_Sheep Green_Corner Urban_Roots Second_Chance Street_Lab The_Old_Barn Happy_Kids Blue_Note
Common_Ground Zum_Goldenen_Hirsch Alte_Post Zur_Linde Glück_Auf Haus_Sonnenschein Al_Noor Al_Hidaya Yeni_Cami Istanbul_Sofrası Anadolu
Polski_Smak Mała_Polska Bella_Italia Da_Peppino La_Vita_è_Bella Casa_Lusitana El_Rincón Maison_Rose Chez_Colette Taj_Mahal Shanti Lotus
Sabaidee Saigon_Corner Toko_Melati Waroeng_Sari Zorbas Thessaloniki Sofra_Adana Sahara Marrakech Kilimanjaro Asmara_House Addis Damas
Aleppo Tigris Kiev_Deli Balkan_Grill""".split()
MOTTO = """Victoria Sparta Olympia Minerva Apollo Excelsior Concordia Heracles Fortuna Ajax Hercules Sylvia Achilles Juliana Eendracht
Volharding Vriendenkring Amicitia Sanctus Orpheus Polyhymnia Crescendo Harmonia Animato Vivace Unitas Inter_Nos Oranje_Zwart Groen_Wit
Blauw_Wit Rood_Groen Mijnstreek Kolenkit Wilhelmina Bekkerveld Adelaars Limburgia Chevremont Frisia Phoenix Pegasus Atlas Titan Hellas
Rapid Sport_Vereent Vooruit Steeds_Hoger Nooit_Gedacht Ons_Genoegen Door_Oefening_Sterk Kunst_na_Arbeid Vlug_en_Lenig Wik Zwart_Goud
Kameraden Flamingo Falcons Wolves Panthers Cougars Rangers Thunder Tornado Vortex Gazelle Libelle Spirit Avanti Forza Samen_Sterk
Ons_Streven Oefening_Baart_Kunst Alliance Delta""".split()
SAINTS = """Cecilia Barbara Joseph Jan Antonius Lambertus Martinus Pancratius Petrus Paulus Servatius Hubertus Sebastianus Gregorius Agatha
Anna Clara Gertrudis Remigius Stephanus Nicolaas Joris Michael Willibrordus Bonifatius Urbanus Rochus Dionysius Laurentius Corneille
Brigida Catharina Elisabeth Franciscus Gerardus Jozef Leonardus Mauritius Quirinus Theresia Vitus Walburga""".split()
QUARTERS = """Noord Zuid Oost West Centrum Molenberg Heksenberg Passart Vrieheide Zeswegen Meezenbroek Schandelen Bekkerveld Caumerveld
Beersdal Douvenrade Welten Heerlerbaan Pronsebroek Mariarade Terwinselen Chevremont Kakert Schaesberg Nieuwenhagen Treebeek Rumpen Egge
Weustenrade Langeberg Hazenkamp Overhoven Baandert Kruisberg Steenkuil Kapellerveld Ganzeweide Rennemig Hei Dorpsveld Stationsbuurt
Tuindorp""".split()

Kind = tuple[str, ...]  # the long form, then shorter forms; an empty one means it may be dropped


def kinds(text: str) -> list[Kind]:
    return [tuple(part.strip() for part in line.split("|")) for line in text.replace("\n", " ").split(";")]


SPORT = kinds("""Voetbalvereniging|VV|v.v.|RKVV|; Tennisvereniging|TV|LTV|Tennisclub; Handbalvereniging|HV|Handbalclub|;
Hockeyclub|HC|MHC|; Tafeltennisvereniging|TTV|TTC; Zwemvereniging|ZV|Zwemclub; Badmintonclub|BC|Badmintonvereniging;
Turnvereniging|Gymnastiekvereniging|TV; Judoclub|Judoschool|JC; Wandelsportvereniging|WSV|Wandelclub; Wielerclub|WC|Toerclub;
Sportvereniging|SV|s.v.|RKSV|; Volleybalvereniging|VC|Volleybalclub|; Basketbalvereniging|BV|Basketball Club;
Jeu de boules vereniging|JBV|Petanqueclub; Duivenvereniging|Postduivenvereniging|PV; Biljartvereniging|BV|Biljartclub;
Atletiekvereniging|AV|""")
MUSIC = kinds("""Harmonie|Kon. Harmonie|Harmonieorkest; Fanfare|Kon. Fanfare|Fanfareorkest; Schutterij|Koninklijke Schutterij;
Drumband|Slagwerkgroep; Gemengd Koor|Zangvereniging|GK; Mannenkoor|Kon. Mannenkoor|Mannenkoor vereniging; Toneelvereniging|TV|Toneelgroep;
Carnavalsvereniging|CV|C.V.|""")
CARE = kinds("""Fysiotherapie|Fysiotherapiepraktijk|Praktijk voor Fysiotherapie; Huisartsenpraktijk|Huisarts|Praktijk;
Tandartspraktijk|Tandarts|Mondzorg; Logopedie|Logopediepraktijk|Praktijk voor Logopedie; Apotheek|Service Apotheek|Alphega apotheek;
Podotherapie|Podologie|; Psychologenpraktijk|Praktijk voor Psychologie; Verloskundigenpraktijk|Verloskundigen|;
Diëtistenpraktijk|Diëtist""")
HOMECARE = kinds("""Thuiszorg|Wijkverpleging|; Zorgcentrum|Woonzorgcentrum|WZC|; Kinderopvang|Kinderdagverblijf|KDV|;
Buitenschoolse Opvang|BSO|; Dagbesteding|Dagopvang|; Verpleeghuis|Verpleegkliniek|; Zorgboerderij|Zorghoeve""")
SCHOOL = kinds("""Basisschool|b.s.|BS|R.K. Basisschool|Rooms Katholieke Basisschool|; Peuterspeelzaal|PSZ|Peutergroep;
Kindcentrum|Integraal Kindcentrum|IKC|; Daltonschool|Dalton|Openbare Daltonschool; Muziekschool|Muziekacademie;
Rijschool|Verkeersschool|Autorijschool""")
SHOP = kinds("""Café|Eetcafé|Cafe|; Bakkerij|Bakker|Echte Bakker; Slagerij|Keurslager|Slager; Kapsalon|Kapper|Hairstyling;
Restaurant|Eethuis|; Cafetaria|Frituur|Friture; Bloemisterij|Bloemenhuis|Bloemen; Boekhandel|Boekwinkel|;
Rijwielhandel|Fietsenwinkel|Tweewielers; Kringloopwinkel|Kringloop|Tweedehandswinkel; Brasserie|Grand Café|Lunchroom;
Drogisterij|Parfumerie|; Bouwmarkt|IJzerhandel|; Optiek|Opticien|""")
SOCIAL = kinds("""Gemeenschapshuis|Buurthuis|GMH|; Buurtvereniging|BV|Buurtver.; Wijkcentrum|Ontmoetingscentrum|;
Speeltuin|Speeltuinvereniging|; Seniorenvereniging|KBO|Ouderenvereniging; Volkstuinvereniging|VTV|Tuinvereniging;
Heemkundevereniging|Heemkundige Kring|HKV; Hobbyclub|Creaclub|; Scouting|Scoutinggroep|Jong Nederland; Dorpsraad|Buurtraad|Wijkraad;
Inloophuis|Inloop|Huiskamer""")
CULTURE = kinds("""Museum|Streekmuseum|; Galerie|Kunstgalerie|Atelier; Theater|Poppentheater|; Dansschool|Danscentrum|Dansstudio;
Filmhuis|Bioscoop|; Kunstkring|Kunstenaarsvereniging|; Poppodium|Podium|""")
CHURCH = kinds("""Parochie|R.K. Parochie|Parochiekerk; Kerk|Parochiekerk|R.K. Kerk; Kapel|Kapel van""")
FAITH = kinds("""Moskee|Islamitische Vereniging|; Evangelische Gemeente|Christengemeente|; Baptistengemeente|Baptisten""")
FOUND = kinds("""Stichting|St.|; Stichting Welzijn|Welzijn|; Vereniging|Ver.|; Werkgroep|Actiegroep|; Platform|Netwerk|;
Stichting Vluchtelingen|Vluchtelingen""")
GROUPS: list[tuple[float, list[Kind], str]] = [
    (16, SPORT, "mottomottolimbcomp"),
    (9, MUSIC, "saintmotto"),
    (10, CARE, "surname"),
    (6, HOMECARE, "adjcomp"),
    (8, SCHOOL, "adjcomp"),
    (20, SHOP, "surnameadjforeignfore"),
    (12, SOCIAL, "compadjlimb"),
    (6, CULTURE, "adjcompforeign"),
    (4, CHURCH, "saint"),
    (2, FAITH, "foreigncomp"),
    (7, FOUND, "compadjforemotto"),
]
POOLS = ("motto", "saint", "surname", "adj", "comp", "limb", "foreign", "fore")
CHAIN_A = "Mega Plus Euro Huis Budget Kijk Holland Snel Prima Voordeel Fris Top Winkel Gamma Bio Super Maxi Trend Happy Urban".split()
CHAIN_B = "markt shop plaza drog schoen mode wereld burger optiek pizza fit wonen dier speel bed bakker telecom fiets wash sale".split()
SERVICES = """Burgerzaken|Wmo-loket|Sociaal Loket|Werk en Inkomen|Afdeling Belastingen|Milieupark|Meldpunt Openbare Ruimte|Team Handhaving
Jeugdhulp
Leerplicht|Schuldhulpverlening|Vergunningen|Bestuurssecretariaat|Archief|Sportservice|Afvalservice|Leerlingenvervoer|Ondernemersloket
Energieloket
Trouwlocatie Raadhuis|Team Parkeren|Griffie|Vastgoedbeheer|Cultuurloket|Team Integratie|Evenementenbureau|Servicepunt Wonen|Loket Mantelzorg
Jongerenloket|Begraafplaatsenbeheer|Klachtencommissie|Rekenkamer|Voorlichting|Meldpunt Eenzaamheid""".replace("\n", "|").split("|")
ACR_A = "Stichting Vereniging Werkgroep Comité Federatie Coöperatie Overleg Genootschap".split()
ACR_B = """Welzijn Behoud Ontwikkeling Belangen Samenwerkende Natuur Gehandicapten Integrale Maatschappelijk Vrijwillige Regionale
Lokale""".split()
ACR_C = """Ouderen Zorg Jeugd Erfgoed Mijnwerkers Opvang Dieren Landschap Vrouwen Muziek Theater Ondernemers Buurten Mantelzorgers
Sport""".split()
ABBR = {
    "Koninklijke": "Kon.",
    "Harmonie": "Harm.",
    "Vereniging": "Ver.",
    "vereniging": "ver.",
    "Stichting": "St.",
    "Gemengd": "Gem.",
    "Gemeenschapshuis": "Gem.huis",
    "Christelijke": "Chr.",
    "Katholieke": "Kath.",
    "Nederlandse": "Ned.",
    "Limburgse": "Limb.",
    "Algemene": "Alg.",
    "Afdeling": "afd.",
    "Sint": "St.",
    "Basisschool": "Bs.",
    "Maatschappelijk": "Maatsch.",
    "Openbare": "Openb.",
    "Protestantse": "Prot.",
    "Regionale": "Reg.",
    "Zangvereniging": "Zangver.",
    "Bibliotheek": "Bibl.",
    "Centrum": "Ctr.",
    "Voormalige": "Voorm.",
    "Buurtvereniging": "Buurtver.",
    "Handboogschutterij": "Handboogsch.",
    "Gymnastiekvereniging": "Gymn.ver.",
}
ABBR_A = "Koninklijke Christelijke Katholieke Nederlandse Limburgse Algemene Openbare Protestantse Regionale".split()
ABBR_B = [
    "Harmonie",
    "Gemengd Zangvereniging",
    "Vereniging",
    "Basisschool",
    "Gemeenschapshuis",
    "Bibliotheek",
    "Buurtvereniging",
    "Handboogschutterij",
    "Gymnastiekvereniging",
    "Stichting Maatschappelijk Centrum",
    "Vereniging van Vrouwen Afdeling",
]
T_KIND = [
    ("Kunstgalerie", "Art Gallery", "Kunstgalerie"),
    ("Taalschool", "Language School", "Sprachschule"),
    ("Herberg", "Inn", "Gasthaus"),
    ("Muziekschool", "Music School", "Musikschule"),
    ("Boekhandel", "Bookshop", "Buchhandlung"),
    ("Theater", "Theatre", "Theater"),
    ("Opvanghuis", "Shelter", "Obdach"),
    ("Wereldwinkel", "World Shop", "Weltladen"),
    ("Fietsverhuur", "Bike Rental", "Fahrradverleih"),
    ("Voedselbank", "Food Bank", "Tafel"),
    ("Bakkerij", "Bakery", "Bäckerei"),
    ("Jeugdherberg", "Youth Hostel", "Jugendherberge"),
    ("Stadsboerderij", "City Farm", "Stadtbauernhof"),
    ("Zwembad", "Swimming Pool", "Schwimmbad"),
    ("Kerk", "Church", "Kirche"),
]
T_ADJ = [
    ("Gouden", "Golden", "Golden"),
    ("Blauwe", "Blue", "Blau"),
    ("Groene", "Green", "Grün"),
    ("Rode", "Red", "Rot"),
    ("Witte", "White", "Weiß"),
    ("Zwarte", "Black", "Schwarz"),
    ("Oude", "Old", "Alt"),
    ("Kleine", "Little", "Klein"),
    ("Grote", "Great", "Groß"),
    ("Vrije", "Free", "Frei"),
]
T_NOUN = [
    ("Leeuw", "Lion", "er Löwe"),
    ("Roos", "Rose", "e Rose"),
    ("Sleutel", "Key", "er Schlüssel"),
    ("Ster", "Star", "er Stern"),
    ("Boom", "Tree", "er Baum"),
    ("Brug", "Bridge", "e Brücke"),
    ("Vogel", "Bird", "er Vogel"),
    ("Vlinder", "Butterfly", "er Schmetterling"),
    ("Toren", "Tower", "er Turm"),
    ("Molen", "Mill", "e Mühle"),
    ("Zwaan", "Swan", "er Schwan"),
    ("Beer", "Bear", "er Bär"),
    ("Kroon", "Crown", "e Krone"),
    ("Poort", "Gate", "es Tor"),
    ("Tuin", "Garden", "er Garten"),
    ("Lamp", "Lamp", "e Lampe"),
]
SCRIPT_KIND = {
    "ar": [
        ("مطعم", "Restaurant"),
        ("مخبز", "Bakkerij"),
        ("مسجد", "Moskee"),
        ("جمعية", "Vereniging"),
        ("صالون", "Kapsalon"),
        ("سوق", "Supermarkt"),
    ],
    "el": [("Ταβέρνα", "Taverna"), ("Εστιατόριο", "Restaurant"), ("Σύλλογος", "Vereniging")],
    "ru": [("Магазин", "Winkel"), ("Школа", "School"), ("Кафе", "Café"), ("Клуб", "Club")],
    "zh": [("餐厅", "Restaurant"), ("学校", "School"), ("超市", "Toko"), ("协会", "Vereniging")],
}
SCRIPT_NAME = {
    "ar": "حوران/Hauran/Hawran; النور/An-Nour/Al Noor; دمشق/Damas/Dimashq; حلب/Halab/Aleppo; الهدى/Al-Houda/El Huda; السلام/As-"
    "Salam/Essalam; الياسمين/Al Yasmin/Jasmijn; بغداد/Bagdad/Baghdad; الفرات/Al Furat/Eufraat; التقوى/At-Taqwa/Attakwa; الأندلس/Al "
    "Andalus/El Andalous; الزيتونة/Zaytouna/Zaitoena; القصة/Al Qissa/El Kissa; الفردوس/Al Firdaws/Elfirdaous; القدس/Al Quds/El Kods; "
    "مكة/Makkah/Mekka; النيل/An-Nil/De Nijl; الأمل/Al Amal/El Amel",
    "el": "Νήσος/Nisos/Nissos; Ακρόπολη/Akropolis/Acropoli; Θεσσαλονίκη/Thessaloniki/Saloniki; Δελφοί/Delfi/Delphi; Κρήτη/Kriti/Kreta; "
    "Ήλιος/Ilios/Helios; Ποσειδών/Poseidon/Posidon; Ρόδος/Rodos/Rhodos",
    "ru": "Берёзка/Berjozka/Beryozka; Радуга/Raduga/Radoega; Матрёшка/Matrjosjka/Matryoshka; Солнышко/Solnysjko/Solnyshko; "
    "Надежда/Nadezjda/Nadezhda; Днепр/Dnipro/Dnjepr; Калина/Kalina/Kalyna; Чайка/Tsjajka/Chaika",
    "zh": "翡翠/Fei Cui/Jade; 金龙/Jin Long/Golden Dragon; 长城/Chang Cheng/Great Wall; 幸福/Xing Fu/Happiness; 莲花/Lian Hua/Lotus; 东方/Dong "
    "Fang/Orient; 福满楼/Fu Man Lou/Fook Moon Lau; 牡丹/Mu Dan/Peony",
}
SATELLITES = {  # families: an organisation has at most one of each
    "sport": [
        "Vrienden van {c}",
        "Stichting Steun {c}|Club van 100 {c}",
        "Supportersvereniging {c}",
        "Jeugd {n}|{n} Jeugd|Jeugdafdeling {n}",
        "{n} Senioren|{n} Veteranen",
        "Beheerstichting {n}",
        "Kantine {n}",
    ],
    "school": ["Vrienden van {c}", "Stichting Steun {c}", "Oudervereniging {n}|Ouderraad {n}", "Medezeggenschapsraad {n}"],
    "other": [
        "Vrienden van {c}|Stichting Vrienden van {n}",
        "Stichting Steun {c}|Fonds {c}",
        "Beheerstichting {n}",
        "Stichting Behoud {c}",
    ],
}
BRANCH_KINDS = (
    HOMECARE[:5] + SCHOOL[1:3] + SCHOOL[4:] + CARE[:1] + kinds("Bibliotheek|Bieb; Maatschappelijk Werk|AMW; Kringloopwinkel|Kringloop")
)
HALL_KINDS = kinds("Gemeenschapshuis; Wijkcentrum; Gezondheidscentrum|Medisch Centrum; Bedrijvencentrum|Verzamelgebouw; MFA; Cultuurhuis")
NUMBERED = kinds(
    "Scouting|groep|; Peuterspeelzaal|groep||locatie; Kinderdagverblijf||locatie; Buitenschoolse Opvang||groep; "
    "Woongroep||nr.; "
    "Volkstuinvereniging|complex||tuin; Seniorenvereniging|afdeling|; Zelfhulpgroep|groep||; Speeltuin|nr.|"
)
LOCAL = "Buurtteam|Sociaal Wijkteam|Consultatiebureau|Wijkbeheer|Jongerenwerk|Buurtpost".split("|")
AREA_BY_LENGTH = sorted(AREA, key=len)
NAMESAKE_KINDS = [(MUSIC, "saint"), (SCHOOL[:3], "adj"), (SPORT, "motto"), (SOCIAL, "adj"), (CHURCH, "saint")]
COMMON = """De_Regenboog De_Horizon De_Ster De_Vlinder De_Wegwijzer De_Springplank De_Kring De_Zonnebloem De_Schakel De_Brug De_Bron
Oranje""".split()

# fill rates: address, postcode, city, phone, e-mail, website, coordinates, upper-case name
SOURCES = {
    "guide": (0.92, 0.85, 0.97, 0.85, 0.70, 0.72, 0.20, 0.02),
    "osm": (0.75, 0.55, 0.65, 0.35, 0.12, 0.42, 1.0, 0.01),
    "club": (0.62, 0.50, 0.95, 0.50, 0.58, 0.65, 0.10, 0.03),
    "register": (0.98, 0.98, 0.98, 0.30, 0.10, 0.15, 0.0, 0.5),
    "fund": (0.95, 0.88, 0.96, 0.32, 0.12, 0.55, 0.97, 0.04),
    "flyer": (0.45, 0.2, 0.93, 0.75, 0.42, 0.35, 0.0, 0.04),
}
FREE_MAIL = "gmail.com hotmail.com ziggo.nl home.nl kpnmail.nl outlook.com live.nl planet.nl".split()


RNG = random.Random()
pick = RNG.choice


def chance(p: float) -> bool:
    return RNG.random() < p


def fold(text: str) -> str:
    """Letters and digits only, without accents, in lower case."""
    return "".join(ch for ch in unicodedata.normalize("NFKD", text).lower() if ch.isalnum())


def core_key(text: str) -> str:
    """The core without article, founding year and 'Boys': what a reader may leave out."""
    return fold(re.sub(r"^(De|'t|Bij|D'r) | Boys$| '?\d+$", "", text.replace("St. ", "Sint ")))


def slug(text: str, joint: str = "") -> str:
    plain = unicodedata.normalize("NFKD", text.replace("ı", "i").replace("ł", "l")).encode("ascii", "ignore").decode().lower()
    return joint.join(re.findall(r"[a-z0-9]+", plain.replace("'", "")))


@dataclass(slots=True)
class Place:
    street: str
    number: int
    extra: str
    postcode: str
    town: int
    lat: float
    lon: float
    building: str = ""


@dataclass(slots=True)
class Town:
    name: str
    region: int
    area: str
    pc4: str
    lat: float
    lon: float
    streets: list[str]
    letters: list[str]
    quarters: list[str]


@dataclass(slots=True)
class Listing:
    """One wish for a row: what differs from the organisation's own data. Empty = as the organisation has it."""

    name: str = ""
    place: Place | None = None
    phone: str = ""
    email: str = ""
    mode: str = ""  # "bare": name and town only; "proof": a contact of the organisation stays; "full": address and contacts stay


@dataclass(slots=True)
class Org:
    trap: str
    kind: Kind
    core: str
    place: Place
    phone: str = ""
    email: str = ""
    web: str = ""
    keep_name: bool = False  # the words of the name tell it from its neighbours: leave none out
    keep_addr: bool = False  # only the address tells it from its neighbours
    suffix: list[str] = field(default_factory=list)  # ways of naming the branch, one may be appended
    listings: list[Listing] = field(default_factory=list)

    @property
    def name(self) -> str:
        return f"{self.kind[0]} {self.core}".strip()


class Atlas:
    def __init__(self, n: int, seed: int) -> None:
        RNG.seed(f"atlas-{seed}")
        self.n = n
        self.taken: set[tuple[int, str]] = set()  # (town, folded name) in use
        self.cores: Counter[tuple[int, str]] = Counter()  # how many organisations of a town share a core
        self.phones: set[str] = set()
        self.domains: set[str] = set()
        self.halls: dict[int, tuple[Place, str, str]] = {}
        self.towns = self.make_towns(max(6, round(n / 1020) * 6))
        self.regions: dict[int, list[int]] = defaultdict(list)
        for index, town in enumerate(self.towns):
            self.regions[town.region].append(index)

    # ---- the land
    def make_towns(self, count: int) -> list[Town]:
        names: list[str] = []
        for prefix in TOWN_PRE:
            batch = [prefix + a + b for a in TOWN_A for b in TOWN_B if a[-1].lower() != b[0]]
            RNG.shuffle(batch)
            names += batch[: max(0, count - len(names)) if prefix else int(count * 0.9)]
        RNG.shuffle(names)
        wide = max(1, math.ceil(math.sqrt(count / 6 * 0.45)))
        letters = [a + b for a in "ABCDEGHJKLMNPRSTVWXZ" for b in "ABCDEGHJKLMNPRSTVWXZ"]
        towns = []
        for i, name in enumerate(names):
            region, inside = divmod(i, 6)
            lat = 50.78 + (region // wide * 2 + inside // 3 + RNG.uniform(-0.25, 0.25)) * 0.0315
            lon = 6.05 - (region % wide * 3 + inside % 3 + RNG.uniform(-0.25, 0.25)) * 0.05
            streets = RNG.sample(STREETS, 12) + [a + pick(STREET_B) for a in RNG.sample(STREET_A, 18)]
            streets += [f"{pick(PERSON_PRE)} {surname()}{pick(('straat', 'straat', 'laan', 'plein'))}" for _ in range(8)]
            streets += [f"Sint {pick(SAINTS)}straat", f"{pick(names).split()[-1]}erweg"]
            streets = list(dict.fromkeys(streets))
            towns.append(
                Town(
                    name,
                    region,
                    AREA[region % len(AREA)],
                    str(1000 + (5400 + i) % 9000),
                    lat,
                    lon,
                    streets,
                    RNG.sample(letters, 2 * len(streets)),
                    RNG.sample(QUARTERS, 6),
                )
            )
        return towns

    def spot(self, town: int, building: str = "") -> Place:
        t = self.towns[town]
        i = RNG.randrange(len(t.streets))
        number = 1 + int(RNG.random() ** 1.4 * 120)
        radius = 0.0012 * math.sqrt(i + 1)
        lat = t.lat + radius * math.cos(i * 2.399) + number * 0.000012
        lon = t.lon + radius * 1.6 * math.sin(i * 2.399) + number * 0.000017
        extra = pick("AABCab") if chance(0.1) else ""
        return Place(t.streets[i], number, extra, f"{t.pc4} {t.letters[2 * i + number % 2]}", town, lat, lon, building)

    def town(self) -> int:
        return RNG.randrange(len(self.towns))

    def mates(self, town: int) -> list[int]:
        """The other towns of the municipality."""
        return [t for t in self.regions[self.towns[town].region] if t != town]

    # ---- contacts
    def number(self, town: int, mobile: bool = False) -> str:
        area = "06" if mobile else self.towns[town].area
        while True:
            phone = area + str(RNG.randrange(2, 9)) + "".join(RNG.choices("0123456789", k=9 - len(area)))
            if phone not in self.phones:
                self.phones.add(phone)
                return phone

    def domain(self, name: str, town: int) -> str:
        base = slug(re.sub(r"^(Stichting|Vereniging) ", "", name), pick(("", "", "-")))[:48].strip("-") or "org"
        where = slug(self.towns[town].name)
        options = [base, base + where, f"{base}-{where}", f"{base}{RNG.randrange(100, 99999)}", f"{base}x{len(self.domains)}"]
        if where in base:
            options[1:3] = []
        if chance(0.35) and len(options) == 5:
            options = options[1:]
        chosen = next(o + ".nl" for o in options if o + ".nl" not in self.domains)
        self.domains.add(chosen)
        return chosen

    def private_mail(self, name: str) -> str:
        stem = slug(name, pick(("", ".", "_")))[:30].strip("._") or "post"
        return f"{stem}{pick(('', '', str(RNG.randrange(1, 99))))}@{pick(FREE_MAIL)}"

    def contacts(self, org: Org, full: bool = False) -> Org:
        small = org.kind in SPORT + MUSIC + SOCIAL
        where = self.towns[org.place.town].name
        if full or chance(0.85):
            org.phone = self.number(org.place.town, chance(0.4 if small else 0.12))
        if full or chance(0.68):
            org.web = self.domain(org.name, org.place.town)
            if chance(0.1) and not full:
                org.web = "facebook.com/" + slug(f"{org.name} {where}")
        if full or chance(0.75):
            user = pick(("info", "info", "secretariaat", "contact", "welkom", "administratie"))
            own = org.web and "/" not in org.web and chance(0.7)
            org.email = f"{user}@{org.web}" if own else self.private_mail(f"{org.core or org.name} {where}")
        return org

    # ---- names
    def core(self, pools: str) -> str:
        pool = pick([p for p in POOLS if p in pools])
        if pool == "motto":
            return word(MOTTO) + pick(("", "", f" '{RNG.randrange(10, 99)}", f" {RNG.randrange(1898, 1990)}", " Boys"))
        if pool == "saint":
            return f"St. {pick(SAINTS)}" + (f" en {pick(SAINTS)}" if chance(0.2) else "")
        if pool == "surname":
            text = surname()
            return pick((text, text, f"{text} & {surname()}", f"{pick(FORE)} {text}", f"{pick('ABCDEFGHJKLMPRSTW')}. {text}"))
        if pool == "adj":
            return f"De {pick(NOUN)}" if chance(0.25) else f"De {pick(ADJ)} {pick(NOUN)}"
        if pool == "comp":
            return pick(("", "", "De ")) + pick(COMP_A) + pick(COMP_B)
        if pool == "fore":
            return pick(("Bij {}", "{}", "{}'s Huis", "Studio {}", "{} & Zo")).format(pick(FORE)) + pick(("", " " + surname()))
        return word(LIMB if pool == "limb" else FOREIGN)

    def claim(self, town: int, *names: str) -> bool:
        """Take the names for one organisation of this town; False if one is taken."""
        keys = [(town, core_key(name)) for name in names]
        if any(key in self.taken for key in keys):
            return False
        self.taken.update(keys)
        return True

    def fresh(
        self,
        trap: str,
        town: int | None = None,
        groups: list[int] | None = None,
        full: bool = False,
        place: Place | None = None,
        kind_list: list[Kind] | None = None,
    ) -> Org:
        """A new organisation whose name nobody in the town has."""
        pool = GROUPS if groups is None else [GROUPS[g] for g in groups]
        where = self.town() if town is None else town
        for attempt in range(200):
            _, choice, pools = RNG.choices(pool, [g[0] for g in pool])[0]
            kind = pick(kind_list or choice)
            core = self.core(pools) + (f" {surname()}" if attempt > 20 else "")
            if self.claim(where, f"{kind[0]} {core}"):
                break
        self.cores[(where, core_key(core))] += 1
        return self.contacts(Org(trap, kind, core, place or self.spot(where)), full)

    def copies(self, org: Org, more: float = 0.13) -> Org:
        """Give the organisation its listings: one, or with this chance two to four."""
        org.listings = [Listing() for _ in range(RNG.choices((2, 3, 4), (66, 25, 9))[0] if chance(more) else 1)]
        return org

    def variants(self, trap: str, forms_of: Callable[[int], list[str]], proof: bool) -> list[Org]:
        """One organisation that is listed under forms of its name that do not look alike."""
        for _ in range(60):
            town = self.town()
            forms = forms_of(town)
            if self.claim(town, *forms):
                break
        org = self.contacts(Org(trap, (forms[0],), "", self.spot(town), keep_name=True), proof)
        names = [forms[0], pick(forms[1:])] + [pick(forms) for _ in range(chance(0.35))]
        org.listings = [Listing(name, mode="proof" if proof else "") for name in names]
        return [org]

    # ---- look alike, but are not the same
    def make_plain(self) -> list[Org]:
        return [self.copies(self.fresh("plain"), 0.12)]

    def make_branch(self) -> list[Org]:
        head = self.fresh("branch", groups=[3], full=True, kind_list=BRANCH_KINDS)
        base = head.place.town
        size = pick((2, 3, 3, 4, 5, 6))
        same_town = chance(0.4)
        towns = [base] * size if same_town else [base, *RNG.sample(self.mates(base), min(size - 1, 5))]
        central = chance(0.6)
        result = []
        for i, town in enumerate(towns):
            if i and not same_town and not self.claim(town, head.name):
                continue
            org = Org("branch", head.kind, head.core, self.spot(town), head.phone, head.email, head.web, True, same_town)
            where = self.towns[town].quarters[i] if same_town else self.towns[town].name
            org.suffix = [f" {where}", f", locatie {where}", f" - {org.place.street}", f" vestiging {where}"]
            if not central and i:
                org.phone = self.number(town)
            if chance(0.4):
                org.email = f"{slug(where)}@{head.web}"
            if chance(0.35):
                org.web = f"{head.web}/{pick(('locaties', 'vestigingen', 'locatie'))}/{slug(where, '-')}"
            self.cores[(town, core_key(head.core))] += 1
            result.append(self.copies(org))
        return result

    def make_tenant(self) -> list[Org]:
        hall = self.fresh("tenant", None, [6], True, kind_list=HALL_KINDS)
        hall.keep_name = True
        p = hall.place
        p.building = hall.name
        desk = chance(0.5)
        person = surname()
        result = [hall]
        work = hall.kind[0] in ("Gezondheidscentrum", "Bedrijvencentrum")
        groups = [2, 2, 10] if work else [2, 10, 0, 1, 6]
        for _ in range(RNG.randrange(2, 7)):
            place = Place(p.street, p.number, p.extra if chance(0.7) else pick("ABCDEF"), p.postcode, p.town, p.lat, p.lon, hall.name)
            org = self.fresh("tenant", p.town, groups, False, place)
            if org.kind in SOCIAL[:1] + SOCIAL[2:4]:  # no community centre within another
                org.kind = FOUND[3]
            if org.kind in CARE and chance(0.3) and self.claim(p.town, f"{org.kind[0]} {person}"):
                org.core = person
                self.cores[(p.town, core_key(person))] += 2
                self.contacts(org)
            org.phone = hall.phone if desk and chance(0.6) else org.phone
            org.keep_name = True
            result.append(org)
        return [self.copies(org) for org in result]

    def make_satellite(self) -> list[Org]:
        main = self.fresh("satellite", groups=[0, 0, 1, 4, 7, 3, 8], full=chance(0.6))
        main.kind = tuple(part for part in main.kind if part)
        families = SATELLITES["sport" if main.kind[0] in {k[0] for k in SPORT} else "school" if "school" in main.kind[0] else "other"]
        result = [self.copies(main, 0.35)]
        for family in RNG.sample(families, pick((1, 1, 2, 3))):
            name = pick(family.split("|")).format(n=main.name, c=main.core)
            if not self.claim(main.place.town, name):
                continue
            org = self.contacts(Org("satellite", (name,), "", self.spot(main.place.town) if chance(0.25) else main.place, keep_name=True))
            org.phone = main.phone if chance(0.4) else org.phone
            org.web = main.web if chance(0.55) else org.web
            org.email = main.email if chance(0.2) else org.email
            result.append(self.copies(org))
        return result

    def make_namesake(self) -> list[Org]:
        kind_list, pools = pick(NAMESAKE_KINDS)
        kind = pick(kind_list)
        core = word(COMMON) if pools == "adj" and chance(0.7) else self.core(pools)
        result = []
        for town in RNG.sample(self.regions[pick(list(self.regions))], pick((2, 3, 3, 4, 5))):
            if self.claim(town, f"{kind[0]} {core}"):
                self.cores[(town, core_key(core))] += 1
                result.append(self.copies(self.contacts(Org("namesake", kind, core, self.spot(town)))))
        return result

    def make_chain(self) -> list[Org]:
        name = pick(CHAIN_A) + pick(CHAIN_B) if chance(0.7) else f"{surname()} {pick(CHAIN_B).title()}"
        first = self.town()
        home = self.domain(name, first)
        service = self.number(first) if chance(0.5) else ""
        mine: set[int] = set()
        result = []
        for _ in range(RNG.randrange(3, 9)):
            town = self.town() if chance(0.6) else pick(self.regions[self.towns[first].region])
            if not self.claim(town, name) and town not in mine:
                continue  # another of that name sits here
            mine.add(town)
            place = self.spot(town)
            where = self.towns[town].name
            phone = service if service and chance(0.6) else self.number(town)
            email = f"klantenservice@{home}" if chance(0.6) else f"{slug(where)}.{slug(place.street)}@{home}"
            web = home if chance(0.6) else f"{home}/winkels/{slug(where)}-{slug(place.street)}"
            suffix = [f" {where}", f" {place.street}", f" {where} {place.street}"]
            result.append(self.copies(Org("chain", (name,), "", place, phone, email, web, True, True, suffix)))
        return result

    def make_switchboard(self) -> list[Org]:
        region = pick(list(self.regions))
        main = self.regions[region][0]
        head = f"Gemeente {self.towns[main].name} "
        if region not in self.halls:
            self.halls[region] = (self.spot(main, "Raadhuis"), "14" + self.towns[main].area, self.domain(head, main))
        hall, phone, site = self.halls[region]
        result = []
        for _ in range(3):
            town = main if chance(0.6) else pick(self.regions[region])
            central = town == main and chance(0.8)
            name = pick(SERVICES) if central else f"{pick(LOCAL)} {pick(self.towns[town].quarters)}"
            if not self.claim(town, name):
                continue
            label = head + name if central and chance(0.3) else name
            mail = f"gemeente@{site}" if chance(0.6) else f"{slug(name)[:20]}@{site}"
            page = site if chance(0.5) else f"{site}/{slug(name, '-')}"
            place = hall if central and chance(0.8) else self.spot(town)
            result.append(self.copies(Org("switchboard", (label,), "", place, phone, mail, page, True)))
        return result

    def make_secretariat(self) -> list[Org]:
        town = self.town()
        home = self.spot(town)
        phone = self.number(town, chance(0.7))
        mail = self.private_mail(f"{pick(FORE)} {surname()}")
        result = []
        for _ in range(pick((2, 2, 3, 4))):
            org = self.fresh("secretariat", town, kind_list=SPORT[:-1] + MUSIC + SOCIAL[1:2] + SOCIAL[4:8], groups=[0, 1, 6], place=home)
            org.phone = phone
            org.email = mail if chance(0.75) else org.email
            result.append(self.copies(org))
        return result

    def make_numbered(self) -> list[Org]:
        kind, *words = pick(NUMBERED)
        base = self.fresh("numbered", groups=[6], full=True, kind_list=[(kind,)])
        label = pick(words)
        roman = chance(0.25)
        same = chance(0.5)
        result = []
        for i in range(pick((2, 3, 3, 4))):
            mark = ("I", "II", "III", "IV")[i] if roman else str(i + 1)
            name = f"{base.name} {label} {mark}".replace("  ", " ")
            place = base.place if same else self.spot(base.place.town)
            phone = self.number(base.place.town) if chance(0.5) else base.phone
            result.append(self.copies(Org("numbered", (name,), "", place, phone, base.email, base.web, True)))
        return result

    # ---- are the same, but do not look it
    def make_home(self) -> list[Org]:
        org = self.fresh("home", groups=[0, 0, 1, 6])
        town = org.place.town
        org.place.building = f"{pick(('Sportpark', 'Sportcomplex'))} {self.core('comp')}" if org.kind in SPORT else ""
        far = chance(0.15)
        mode = "proof" if far else ""
        org.web = org.web or (self.domain(org.name, town) if far else "")
        home = self.spot(pick(self.mates(town)) if far else town)
        email = org.email if chance(0.5) else self.private_mail(f"{pick(FORE)} {surname()}")
        at_home = Listing(place=home, phone=self.number(town, True), email=email, mode=mode)
        org.listings = [Listing(mode=mode), at_home] + [pick((Listing(mode=mode), at_home)) for _ in range(chance(0.3))]
        return [org]

    def make_moved(self) -> list[Org]:
        far = chance(0.15)
        mode = "proof" if far else ""
        org = self.fresh("moved", groups=[0, 1, 2, 5, 6, 7, 8, 9, 10], full=far or chance(0.7))
        old = self.spot(pick(self.mates(org.place.town)) if far else org.place.town)
        org.listings = [Listing(mode=mode), Listing(place=old, mode=mode)]
        org.listings += [Listing(place=pick((None, old)), mode=mode) for _ in range(chance(0.35))]
        if chance(0.12):
            org.listings[0].name = org.name + pick((" (verhuisd)", " (nieuwe locatie)"))
        return [org]

    def make_renamed(self) -> list[Org]:
        org = self.fresh("renamed", full=True)
        groups = [g for g, group in enumerate(GROUPS) if org.kind in group[1]]
        old = self.fresh("renamed", org.place.town, groups, kind_list=[org.kind])
        new_name, mode = org.name, "proof full"
        if chance(0.55):
            form = pick(("{} (voorheen {})", "{} ({})", "{} (v/h {})", "{}, voorheen {}", "{} (oude naam: {})"))
            new_name, mode = form.format(new_name, pick((old.name, old.core))), "proof"
        org.web = self.domain(old.name, org.place.town) if chance(0.4) else org.web
        org.listings = [Listing(new_name, mode=mode), Listing(old.name, mode=mode)]
        org.listings += [Listing(org.name, mode="proof") for _ in range(chance(0.4))]
        return [org]

    def make_acronym(self) -> list[Org]:
        def forms(town: int) -> list[str]:
            end = pick((self.towns[town].name, pick(self.towns[town].quarters)))
            middle = [pick(ACR_B), pick(ACR_C)] if chance(0.65) else [*RNG.sample(ACR_C, 2)]
            words = [pick(ACR_A), *middle, end] if middle[0] in ACR_B else [pick(ACR_A), middle[0], "en", middle[1], end]
            name, short = " ".join(words), "".join(w[0] for w in words if w[0].isupper())
            return [name, short, short, ".".join(short) + ".", f"{short} {end}", f"{name} ({short})", f"{short} - {name}"]

        return self.variants("acronym", forms, True)

    def make_abbreviated(self) -> list[Org]:
        def forms(town: int) -> list[str]:
            core = pick((f"Sint {pick(SAINTS)}", self.core("comp"), self.core("motto"), self.towns[town].name))
            words = f"{pick(ABBR_A)} {pick(ABBR_B)} {core}".split()
            half = [ABBR.get(w, w) if i % 2 else w for i, w in enumerate(words)]
            return [" ".join(words), " ".join(ABBR.get(w, w) for w in words), " ".join(half)]

        return self.variants("abbreviated", forms, False)

    def make_translated(self) -> list[Org]:
        def forms(town: int) -> list[str]:
            kind, adj, noun = pick(T_KIND), pick(T_ADJ), pick(T_NOUN)
            ending, german = noun[2].split()
            dutch = f"{kind[0]} De {adj[0]} {noun[0]}"
            english = f"{adj[1]} {noun[1]} {kind[1]}"
            second = f"{kind[1]} The {adj[1]} {noun[1]}"
            return [dutch, english, english, second, f"{kind[2]} {adj[2]}{ending} {german}", f"{dutch} / {english}"]

        return self.variants("translated", forms, True)

    def make_script(self) -> list[Org]:
        def forms(town: int) -> list[str]:
            tongue = RNG.choices(("ar", "el", "ru", "zh"), (9, 3, 4, 4))[0]
            native_kind, kind = pick(SCRIPT_KIND[tongue])
            native, one, two = pick(SCRIPT_NAME[tongue].split("; ")).split("/")
            native = native + native_kind if tongue == "zh" else f"{native_kind} {native}"
            return [f"{kind} {one}", native, f"{kind} {two}", f"{one} {native}", f"{kind} {two} ({native})"]

        return self.variants("script", forms, True)

    def make_wordorder(self) -> list[Org]:
        def forms(town: int) -> list[str]:
            fore, last, core, saint, where = pick(FORE), surname(), self.core("adjcomp"), pick(SAINTS), self.towns[town].name
            care, kind, club = pick(CARE)[0], pick(CULTURE + SOCIAL + SHOP[8:])[0], pick(SPORT + SOCIAL[4:8])[0]
            return pick(
                [
                    [f"Sint {saint}kerk", f"Kerk Sint {saint}", f"Kerk van St. {saint}", f"St.-{saint}kerk"],
                    [f"{care} {fore} {last}", f"{fore} {last} {care}", f"{last}, {fore} - {care}"],
                    [f"{kind} {core}", f"{core}, {kind}", f"{core} {kind}"],
                    [f"{where}se {club}", f"{club} {where}"],
                    [f"{kind} {core} {last}", f"{last} {kind} {core}", f"{core} - {kind} {last}"],
                ]
            )

        return self.variants("wordorder", forms, False)

    def make_bare(self) -> list[Org]:
        org = self.fresh("bare")
        org.listings = [Listing(), Listing(mode="bare")] + [Listing(mode=pick(("", "bare"))) for _ in range(chance(0.25))]
        return [org]

    # ---- noise
    def write_name(self, org: Org, wish: Listing, upper: float) -> str:
        where = self.towns[org.place.town].name
        name = wish.name or org.name
        if not wish.name and not org.keep_name and org.core and self.cores[(org.place.town, core_key(org.core))] <= 1:
            if chance(0.38):
                name = f"{pick(org.kind[1:] or org.kind)} {org.core}".strip()
            elif chance(0.06) and org.trap != "satellite" and org.kind not in FOUND:
                name = pick(("{} B.V.", "{} V.O.F.") if org.kind in CARE + SHOP else ("Stichting {}", "{} (vereniging)")).format(name)
        if org.suffix and chance(0.7 if org.keep_addr else 0.45):
            name += pick(org.suffix)
        elif chance(0.09) and where not in name and "(" not in name:
            name += pick((" {}", " ({})", ", {}", " te {}")).format(where)
        if chance(0.5):
            name = re.sub(r"\bSt\. (?=[A-Z])", pick(("Sint ", "Sint-", "St ", "St.", "Sint ")), name, count=1)
        if chance(0.35):
            name = name.replace(" & ", pick((" en ", "&", " + ")))
        if chance(0.4):
            name = name.replace("'", pick(("’", "`", "")))
        if chance(0.2):
            name = "".join(c for c in unicodedata.normalize("NFD", name) if c not in "\u0300\u0301\u0308\u0327\u030c")
        if chance(0.12) and name.startswith(("De ", "'t ")):
            name = name.split(" ", 1)[1]
        if chance(0.07):
            name = typo(name)
        if chance(upper):
            return name.upper()
        return name.lower() if chance(0.015) else name

    def write_address(self, place: Place, sure: bool) -> str:
        street = place.street
        for long, short in PERSON_ABBR.items():
            if street.startswith(long + " ") and chance(0.4):
                street = street.replace(long, pick((short, short, short.rstrip("."))), 1)
        for ending, short, share in (("straat", "str.", 0.09), ("straat", "str", 0.06), ("plein", "pl.", 0.06), ("laan", "ln", 0.06)):
            if street.endswith(ending) and chance(share):
                street = street.removesuffix(ending) + short
        if chance(0.05):
            street = typo(street)
        extra = place.extra and pick(("{}", "-{}", " {}", "{}")).format(pick((place.extra.upper(), place.extra.lower())))
        number = f"{place.number}{extra}"
        if not sure:
            number = RNG.choices(("", f"{place.number}-{place.number + 2}", str(place.number + pick((2, 10))), number), (3, 2, 1, 94))[0]
        text = f"{street} {number}".strip()
        if place.building and chance(0.25):
            text = pick(("{b}, {t}", "{t} ({b})")).format(b=place.building, t=text)
        if chance(0.04):
            text += f", {self.towns[place.town].name}"
        return text.upper() if chance(0.02) else text

    def write(self, org: Org, wish: Listing, source: str) -> dict[str, str]:
        rates = SOURCES[source]
        place = wish.place or org.place
        proof, full = "proof" in wish.mode, "full" in wish.mode
        row = dict.fromkeys(FIELDS, "")
        row["name"] = self.write_name(org, wish, rates[7])
        row["city"] = self.towns[place.town].name
        if wish.mode == "bare":
            return row
        if org.keep_addr or full or chance(rates[0]):
            row["address"] = self.write_address(place, org.keep_addr or full)
        if chance(rates[1] * (1 if row["address"] else 0.3)):
            code = place.postcode if chance(0.99) else place.postcode[:-1] + pick("ABCDEGH")
            row["postcode"] = RNG.choices((code, code.replace(" ", ""), code.lower(), code[:4]), (55, 40, 2, 3))[0]
        phone, email = wish.phone or org.phone, wish.email or org.email
        if phone and (full or chance(rates[3])):
            row["phone"] = write_phone(phone)
        if chance(rates[4]):
            row["email"] = email if chance(0.96) else email.upper()
        if org.web and (full or chance(rates[5]) or (proof and (wish.phone or not row["phone"]))):
            row["website"] = write_web(org.web)
        if chance(rates[6]):
            spread = 0.00022 if chance(0.95) else 0.0025
            row["lat"] = f"{place.lat + RNG.gauss(0, spread):.6f}"
            row["lon"] = f"{place.lon + RNG.gauss(0, spread * 1.5):.6f}"
        if (len(row["postcode"]) > 4 or (row["lat"] and row["address"])) and not chance(rates[2]):
            row["city"] = ""
        elif row["postcode"] and row["address"] and not org.suffix and org.trap != "namesake" and chance(0.025):
            row["city"] = self.towns[self.regions[self.towns[place.town].region][0]].name  # the municipality instead of the village
        if row["city"] and chance(0.03):
            row["city"] = pick((row["city"].upper(), row["city"].lower(), row["city"] + " "))
        return row

    # ---- all together
    def build(self) -> list[list[str]]:
        done = dict.fromkeys(SHARES, 0)
        orgs: list[Org] = []
        rows = 0
        while rows < self.n:
            trap = min(SHARES, key=lambda t: (done[t] + 1) / SHARES[t])
            for org in getattr(self, f"make_{trap}")():
                org.listings = org.listings[: self.n - rows]
                if org.listings:
                    orgs.append(org)
                    done[trap] += len(org.listings)
                    rows += len(org.listings)
        RNG.shuffle(orgs)
        numbers = RNG.sample(range(10**6, 10**6 + 9 * self.n), self.n)
        out: list[list[str]] = []
        texts: dict[str, int] = {}
        for cluster, org in enumerate(orgs):
            club = org.kind in SPORT + MUSIC + SOCIAL
            weights = (26, 20, 24 if club else 6, 13, 2 if club else 20, 15)
            used: list[str] = []
            for wish in org.listings:
                source = RNG.choices(list(SOURCES), weights)[0]
                if source in used and chance(0.85):  # a source rarely lists a thing twice
                    source = pick([s for s in SOURCES if s not in used])
                used.append(source)
                for attempt in range(40):  # nothing that reads the same may be two things
                    row = self.write(org, wish, source)
                    if texts.setdefault("|".join(fold(row[f]) for f in FIELDS[:7]), cluster) == cluster:
                        break
                    if attempt == 39:
                        print("ambiguous row kept:", row, file=sys.stderr)
                out.append([f"r{numbers[len(out)]}", f"c{cluster:07d}", org.trap, *(row[f] for f in FIELDS)])
        RNG.shuffle(out)
        return out


def word(words: list[str]) -> str:
    return pick(words).replace("_", " ")


def surname() -> str:
    return word(SURNAMES)


def typo(text: str) -> str:
    spots = [i for i in range(1, len(text) - 1) if text[i].islower() and text[i + 1].isalpha()]
    if len(spots) < 5:
        return text
    i = pick(spots)
    middle = pick(("", text[i + 1] + text[i], text[i] * 2, pick("aeioustnrl")))
    return text[:i] + middle + text[i + (2 if len(middle) == 2 and middle[0] != middle[1] else 1) :]


def write_phone(phone: str) -> str:
    if phone.startswith("14"):
        return pick((f"14 {phone[2:]}", phone, f"14 {phone[2:]}"))
    cut = 2 if phone.startswith("06") else len(next(a for a in AREA_BY_LENGTH if phone.startswith(a)))
    area, rest = phone[:cut], phone[cut:]
    if chance(0.012):
        i = RNG.randrange(len(rest))
        rest = rest[:i] + str((int(rest[i]) + RNG.randrange(1, 9)) % 10) + rest[i + 1 :]
    pairs = f"{rest[:3]} {rest[3:5]} {rest[5:]}" if len(rest) % 2 else " ".join(re.findall("..", rest))
    forms = [
        f"{area}-{rest}",
        f"{area} - {rest}",
        f"{area}{rest}",
        f"{area} {pairs}",
        f"+31 {area[1:]} {pairs}",
        f"+31{area[1:]}{rest}",
        f"0031{area[1:]}{rest}",
        f"({area}) {rest}",
        f"+31 (0){area[1:]} {rest}",
    ]
    return RNG.choices(forms, (30, 6, 18, 16, 9, 8, 3, 7, 3))[0]


def write_web(web: str) -> str:
    text = RNG.choices(("https://www.", "http://www.", "www.", "https://", "", "http://"), (38, 14, 22, 16, 7, 3))[0] + web
    if chance(0.06) and "/" not in web:
        return text + pick(("/contact", "/index.html", "/home", "/over-ons"))
    return text + "/" if chance(0.2) else text


def describe(rows: list[list[str]]) -> str:
    sizes = Counter(row[1] for row in rows)
    by_trap: dict[str, list[list[str]]] = defaultdict(list)
    for row in rows:
        by_trap[row[2]].append(row)
    names = len({row[3] for row in rows})
    lines = [
        f"{len(rows)} rows, {len(sizes)} clusters, {names} different names",
        f"rows in a cluster of two or more: {sum(sizes[row[1]] > 1 for row in rows) / len(rows):.1%}",
        "cluster sizes: " + ", ".join(f"{size}: {count}" for size, count in sorted(Counter(sizes.values()).items())),
        "class share in-multi",
    ]
    for trap in SHARES:
        part = by_trap[trap]
        multi = sum(sizes[row[1]] > 1 for row in part) / max(1, len(part))
        lines.append(f"  {trap:12s} {len(part) / len(rows):6.1%} {multi:6.1%}")
    lines.append("filled: " + ", ".join(f"{f} {sum(bool(row[3 + i]) for row in rows) / len(rows):.0%}" for i, f in enumerate(FIELDS)))
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--n", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--out", default="")
    parser.add_argument("--describe", action="store_true")
    args = parser.parse_args()
    rows = Atlas(args.n, args.seed).build()
    if args.out:
        with Path(args.out).open("w", newline="", encoding="utf-8") as handle:
            writer = csv.writer(handle)
            writer.writerow(COLUMNS)
            writer.writerows(rows)
    if args.describe:
        print(describe(rows))


if __name__ == "__main__":
    main()
