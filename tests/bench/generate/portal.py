#!/usr/bin/env python3
"""portal.py - synthetic listings of a Dutch "sociale kaart", with the truth.

    python portal.py --n 10000 --seed 1 --out listings.csv

Acceptance data for a deduplication tool.  The world is built top-down:

    region (3 municipalities) > municipality (1 town + villages) > buildings > things > listings

A *thing* is something a citizen can go to or call: a club, a practice, one
branch of a shop, one desk of the town hall.  Every thing has one canonical
record.  A *listing* is that record as one of the SOURCES wrote it down, after
zero or more noise operators (OPS) and after the source lost some fields.

Two listings are the same thing  <=>  same cluster_id.
trap = "<entity class>:<operators, +-joined>", e.g. "branch:typo+secretary".

All probabilities are in the CONFIG block.  Standard library only; the bytes
depend on --n and --seed alone.
"""
import argparse
import csv
import math
import random
import unicodedata

# --------------------------------------------------------------------------
# CONFIG
# --------------------------------------------------------------------------
ROWS_PER_MUNI = 360                 # density: rows a municipality, whatever N is
MUNIS_PER_REGION = 3                # regional care/welfare organisations span a region

ENTITY_MIX = [                      # share of things
    ("plain", 41), ("branch", 12), ("tenant", 10), ("satellite", 10),
    ("namesake", 8), ("chain", 5), ("municipal", 4), ("section", 3),
    ("conamed", 4), ("colleague", 3),
]
LISTINGS = [(1, 63), (2, 22), (3, 9), (4, 4), (5, 1.4), (6, 0.6)]      # listings a thing

P_LIGHT = 0.12                      # a duplicate that got no operator at all (pure copy)
N_OPS = [(1, 38), (2, 35), (3, 19), (4, 8)]
P_FIRST_OPS = 0.40                  # also the first listing may be noisy

OPS = {                             # operator -> weight
    # name
    "typo": 8, "synonym": 9, "abbrev": 8, "drop_word": 7, "legal_form": 7,
    "append_town": 8, "acronym": 3, "old_in_brackets": 3, "renamed": 3,
    "word_order": 3, "casing": 4, "descr": 4, "translate": 1.5, "script": 0.5,
    # place
    "moved": 5, "secretary": 6, "house_addition": 5, "house_range": 3,
    "building_prefix": 5, "po_box": 3, "street_typo": 5, "other_place_name": 2,
    # contact
    "new_phone": 6, "extra_phone": 3, "other_mailbox": 6, "free_mail": 5,
    "personal_mail": 5, "facebook": 4, "new_domain": 3, "portal_page": 3,
    "wrong_phone": 0.6,
}
HEAVY = {"renamed", "acronym", "script", "translate", "moved", "secretary", "po_box"}
MAX_HEAVY = 1                       # at most this many heavy operators on one listing
BAN = {                             # operators which would make the truth a matter of taste
    "branch": {"moved", "po_box", "renamed", "acronym", "secretary", "other_place_name"},
    "chain": {"moved", "po_box", "renamed", "acronym", "secretary", "free_mail",
              "personal_mail", "other_place_name", "old_in_brackets", "portal_page"},
    "municipal": {"acronym", "renamed", "secretary", "free_mail", "personal_mail", "new_domain",
                  "facebook", "old_in_brackets", "legal_form", "portal_page", "script"},
    "section": {"renamed", "acronym"}, "satellite": {"renamed"},
    "colleague": {"renamed", "drop_word", "acronym"},
}
COMMERCIAL_BAN = {"secretary", "acronym"}      # for things that are not run by volunteers

#           share  address postcode city phone email website coords   (chance of a field MISSING)
SOURCES = {
    "gemeente":   (30, .20, .24, .20, .22, .30, .28, .25),
    "welzijn":    (25, .26, .36, .22, .20, .28, .32, .45),
    "register":   (15, .20, .20, .20, .42, .50, .46, .22),
    "crawl":      (18, .28, .40, .26, .26, .38, .20, .35),
    "handinvoer": (12, .40, .50, .30, .30, .42, .44, .50),
}
# entity classes that are only told apart by where they are keep their place more often
KEEP_PLACE = {"branch": .30, "chain": .25, "municipal": .8, "namesake": .45}

P_BRANCH_PHONE_SHARED, P_BRANCH_SITE_PATH, P_BRANCH_MAIL_SHARED = .50, .25, .50
P_BRANCH_LABEL = .40                # "..., locatie Noord" in the name
P_RECEPTION_PHONE = .35             # tenant uses the phone of the reception
P_BUILDING_SITE = .10               # tenant uses the website of the building
P_SAT_ADDRESS, P_SAT_PHONE, P_SAT_SITE, P_SAT_MAIL = .70, .35, .50, .20
P_SHARED_SECRETARY = .08            # a volunteer who is the secretary of two clubs: one home, one mobile, one mailbox
P_NAMESAKE_NEAR = .75               # namesake in the same municipality, else in the region

# --------------------------------------------------------------------------
# NAME LISTS
# --------------------------------------------------------------------------
W = str.split
SURNAMES = W("""Jansen Bakker Visser Smit Meijer Mulder Bos Vos Peters Hendriks Dekker Brouwer Dijkstra Smits
Koster Willems Kuipers Verhoeven Prins Huisman Peeters Kramer Schouten Postma Veenstra Martens Blom Maas
Timmermans Groen Wolters Gerritsen Koning Evers Driessen Molenaar Scholten Sanders Bosch Verbeek Hermans
Kuijpers Hofman Roos Boersma Wouters Kok Simons Jonker Hoekstra Veldman Willemsen Schipper Bosman Ruiter
Hoogland Zijlstra Spaans Lammers Bosma Terpstra Rietveld Aalbers Bongers Cornelissen Dingemans Elzinga
Faber Goossens Haverkamp Ijpelaar Jacobs Kamphuis Lubbers Manders Nijboer Oosterhuis Pijnenburg Quist
Reinders Sleegers Teunissen Uittenbogaard Vermeulen Wiersma Zandstra Abbink Brands Coenen Doornbos Engelen
Franken Geerts Heesakkers Idzinga Joosten Ketelaars Leenders Michels Nooijen Otten Pauwels Raaijmakers
Swinkels Thijssen Ummels Vissers Wagemakers Zwart Aarts Beukema Claassen Dielissen Eikelboom Frissen
Gielen Hulsbosch Janssens Koolen Looijmans Meulendijks Naaijkens Oerlemans Poels Rutten Schellekens Tielemans
Verstappen Weijers Yntema Zeegers Adriaans Broekman Crielaard Duijvestijn Essers Fokkens Groothuis
Heijmans Kessels Luijten Mesman Noordhoek Oldenburg Ploeger Roelofs Steenbergen Tromp Veerman Wijnands
Zuidema Kleinjan Brinkman Holtrop Wesselink Odink Slotboom Harmsen Ebbers Berends Hilhorst Kortekaas""")
SURNAMES += ["de Vries", "van den Berg", "van Dijk", "de Jong", "van Leeuwen", "de Boer", "de Graaf",
             "van der Linden", "van der Meer", "van Vliet", "de Bruin", "van der Heijden", "de Wit",
             "van Beek", "de Haan", "van den Heuvel", "van der Veen", "van Dam", "de Lange", "ten Brink",
             "te Riele", "van Rossum", "van de Ven", "van 't Hof", "op den Camp", "van Schaik", "van Gils",
             "de Kort", "van der Zanden", "ter Horst", "van Os", "de Leeuw", "van Hout", "van Zon"]
INITIALS = "A B C D E F G H J K L M N P R S T W".split()
GIVEN = W("""Anna Bart Carla Daan Els Femke Gijs Hanneke Ivo Joke Karin Loes Mieke Nico Olga Piet Rob Sandra
Tineke Wim Yvonne Marieke Henk Ria Theo Ineke Jos Toon Leny Koos Truus Ad Cees Bea Ton Gerda Frans Lia""")

_NATURE = W("""Linde Beuk Eik Wilg Berk Els Roos Zonne Maan Sterre Heide Veen Molen Water Korenb Duin Bos Hagen Vlinder Zwaluw
Reiger Uilen Kievits Leeuwer Meren Bron Ooievaars Iepen Vlas Klaver Distel Meiboom Kasteel Brug Haven Akker
Wilde Goud Zilver Rieten Berken Elzen Hazel Sleutel Anker Toren Kerke Ridder Koning Valken Egel""")
_NATURE = [w for w in _NATURE if w not in ("Korenb", "Wilde", "Koning", "Roos", "Maan", "Zonne")] + ["Koren", "Konings", "Rozen", "Zonne", "Maan"]
_ENDING = W("hof weide bron poort tuin borg burcht hoeve akker beek dal veld stede kamp horst wal rank kring")
_SINGLE = W("""Regenboog Zonnebloem Wegwijzer Ark Brug Schakel Driehoek Klimop Springplank Vlinder Horizon Bongerd
Fontein Wissel Ontmoeting Zwaan Uitkijk Boog Kameleon Sleutelbloem Wijzer Spil Stek Schelp Vuurtoren Vuurvogel
Klepel Kompas Windroos Parel Rank Lichtbron Kiem Leilinde Smeltkroes Terp Stolp Wending Oase Toermalijn
Dobbelsteen Duizendpoot Trampoline Vliegenier Wereldwijzer Pijler Rotonde Wigwam Tandem Zandloper Hoeksteen
Goudvink Speelwijs Kleine_Prins Blauwe_Vogel Drie_Eiken Vier_Winden Zeven_Bergen Grote_Beer Hoge_Brug
Oude_Linde Witte_Raaf Groene_Long Rode_Draad Twee_Werelden Halte Herberg Smidse Kapel Pomp Wiek Staart Ploeg
Korf Pracht Beemd Zaaier Meent Waag Kuip Kolk Haard Lantaarn Kring Kastanje Merel Ekster Boomhut Poort
Wierde Deel Borgh Kei Schalm Bolder Boei Sluis Stuw Eendracht Vriendschap Verbinding""")
CENTRE = ["De " + w.replace("_", " ") for w in _SINGLE] + ["'t Trefpunt", "Ons Huis", "'t Centrum", "Het Anker",
    "Het Kompas", "Het Baken", "Het Palet", "Het Kristal", "Het Mozaïek", "'t Nest", "De Mérode", "Het Span",
    "'t Heem", "Het Speelkwartier", "'t Gildehuys", "Het Dok", "Het Klokhuis", "'t Veerhuis", "Het Raadhuis"]
COMPOUND = [("" if i % 3 == 0 else "Het " if b in ("veld", "dal") else "De ") + a + b
            for i, (a, b) in enumerate((a, b) for a in _NATURE for b in _ENDING)]
CLUB = W("""Olympia Excelsior Sparta Achilles Victoria Hercules Unitas Concordia Avanti Fortuna Orion Apollo Quick Minerva
Ajola Vitesse_'34 Be_Quick Juliana Wilhelmina Oranje Irene Beatrix Ready Swift Phoenix Titan Ares Dynamo
Velocitas Celeritas Hermes Neptunus Saturnus Pegasus Argo Atlas Zephyr Boreas Hellas Trojan Spirit Rapid
Sagitta Stormvogels Meteoor Pijl Blauw_Wit Rood_Wit Groen_Geel Zwart_Wit Geel_Blauw De_Treffers De_Zwaluwen
De_Valken De_Trekvogels De_Bataven De_Adelaar De_Kraaien De_Reigers Ons_Genoegen Nooit_Gedacht
Vooruit Volharding Eendracht Kracht_en_Vlugheid Wilskracht Samenspel Sterk_in_Eenheid Altijd_Sterker
De_Halter De_Sprong De_Springers De_Toren De_Pion Ons_Vermaak Steeds_Hoger Dos_'46 Vios Odin_'59 Dvo Sjo_Helios
Voorwaarts Hollandia Batavia Merwe Oranje_Nassau De_Raven Wodan Thor Freya Rhoda_'28 Sterrenboys Alcides
Amicitia Leonidas Flamingo Kangeroe Delta De_Kangoeroes Punch Smash Set_Point De_Lob Tie_Break Rally Topspin""")
CLUB = [c.replace("_", " ") for c in CLUB]
MUSIC = W("""Sint_Cecilia Harmonie_der_Zonen Crescendo Con_Brio Excelsior Concordia Euterpe Polyhymnia Apollo Orpheus
Da_Capo Vivace Cantate Cantabile Jubilate Laudate Oefening_Baart_Kunst Kunst_en_Vriendschap Ons_Genoegen Aurora
Wilhelmina Juliana Soli_Deo_Gloria Kunst_na_Arbeid Vrije_Tijd De_Bazuin De_Heraut Prinses_Irene Eendracht
Fortissimo Musica_Nova Sonore Allegro Lyra De_Gouden_Lier Melomanen Animato Tot_Aangenaam_Verpozen Canto_Libre
Zang_en_Vriendschap Zanglust Inter_Nos Vox_Humana Amuze Klein_maar_Dapper De_Klankkleur Sjansong""")
MUSIC = [m.replace("_", " ") for m in MUSIC]
SAINTS = W("""Jan Jozef Martinus Maarten Lambertus Willibrord Bonifatius Antonius Petrus Barbara Catharina Anna Nicolaas
Joris Sebastiaan Agatha Servatius Laurentius Gerardus Franciscus Clemens Vitus Odulphus Michaël Dionysius Maria""")
CARE = W("""Zorgmaat Cura Vitalis Amaris Zorgzaam Thuisgenoot Levantis Mevida Careflex Noorderlicht Zonnekracht Meander_Zorg
Savanna Evidentia Samenzorg Harmonia Nabijzorg Vitaruna Solvio Perspectief Kompaan Anderwijs Opmaat Zelfkracht
Inspira Libra Aventus_Zorg Lichtpunt Buurtmaat Zorgkring Florence_Hof Omring_Zorg De_Leuning Beweging_3.0 Elan
Sterk_Thuis Ambulare Interzo Novicare Prisma_Zorg Ravelijn Salvia Talenta Umbra Viadukt Wendel Zijn_Zorg""")
CARE = [c.replace("_", " ") for c in CARE]
SHOP = W("""Anders Bloei Knip_en_Zo Het_Hoekje De_Hoek Dorpszicht Sfeer 't_Stoepje De_Smaak Puur Trendy Lekker! De_Korenbloem
De_Molen De_Gouden_Aar De_Traffic Het_Pakhuis De_Kar Retro Fleurig Stijl Hip_en_Hap De_Pint De_Posthoorn De_Zwaan
't_Hoekhuis Het_Wapen De_Kroon De_Engel De_Gouden_Leeuw De_Jager De_Harmonie Het_Zwarte_Schaap De_Ketel""")
SHOP = [s.replace("_", " ") for s in SHOP]
CHAINS = [("Supermarkt", "Voorraad"), ("", "Plusmarkt"), ("", "Dagvers"), ("Drogisterij", "Kruidhof"), ("", "Bonte Mand"),
    ("", "Zuivelhuis"), ("Opticien", "Helderzicht"), ("", "Fietsplein"), ("Apotheek", "Medimeer"), ("", "Boekland"),
    ("Kringloop", "Tweekans"), ("", "FitPunt"), ("", "Bouwgoed"), ("", "Tuinwereld"), ("Slagerij", "Vleesch & Co"),
    ("", "Huis & Haard"), ("Bakkerij", "Ovenvers"), ("", "Klusmaat"), ("Kapsalon", "Knipketen"), ("", "Dierplaza"),
    ("", "Speelgoedkist"), ("", "Kleedt"), ("Hoorcentrum", "Luistergoed"), ("", "Pizzabel"), ("Uitvaartzorg", "Stilhof"),
    ("", "Rijles Direct"), ("", "Huurwonen"), ("Tandartsen", "Blinkend"), ("Kinderopvang", "Dribbeltje"), ("", "Schoenmaat")]
STREET_STEM = W("""Dorps Kerk Molen School Stations Linden Beuken Eiken Wilgen Kastanje Berken Markt Hoofd Nieuw Hoog Laan Juliana
Wilhelmina Beatrix Bernhard Oranje Nassau Prins_Hendrik Burgemeester_Smits Pastoor_Kok Rembrandt Vermeer Mauve Frans_Hals
Jan_Steen Merel Lijster Zwaluw Vink Reiger Fazant Tulpen Rozen Dahlia Anjer Lelie Heide Bos Veld Akker Beemd
Water Haven Kanaal Sluis Dijk Brug Kade Tram Spoor Industrie Ambachts Smids Bakkers Wevers Leerlooiers Raadhuis
Tol Kasteel Park Sport Zand Veen Turf Hei Ring Noorder Zuider Ooster Wester Kloosterr Kapel Pastorie Bisschop_Bekkers
Mozart Beethoven Chopin Anne_Frank Thorbecke Troelstra Mercurius Jupiter Venus Rijks Provinciale Graaf_Willem
Hertog_Jan Schepen_Mulder Dokter_Ariens Minister_Vos Gouverneur Korenbloem Klaver Boterbloem Vlas Rogge Haver""")
STREET_STEM = [s.replace("_", " ").replace("Kloosterr", "Klooster") for s in STREET_STEM if s not in ("Laan", "Dijk", "Kade")]
STREET_TAIL = [("straat", 42), ("weg", 22), ("laan", 16), ("plein", 6), ("hof", 5), ("dijk", 3), ("singel", 3), ("pad", 3)]
STREET_FIX = ["Markt", "Plein", "Brink", "Kerkplein", "Achterom", "Hoogeind", "De Steiger", "Heuvel", "Laageind",
              "De Hoeven", "Achter de Kerk", "Kade", "Zandpad", "Het Hoog", "Vijverdreef"]
T_PRE = W("""Aker Bever Calm Doren Eker Fleder Gelder Haver Iersel Jaber Koren Loder Maren Noder Over Perk Ruden Schar Tiller Uder
Vorst Wanger Zeven Alm Bram Dinter Erm Gaster Hilver Kamer Lopik Meers Olden Rijns Slin Twel Voor Weer Zoel Bunder
Drem Ever Gram Hoes Kraal Leur Mander Nister Omber Pijn Raver Stever Trein Vander Wester Zander Binn Dalm Elsen Groes""")
T_SUF = W("dam veen horst broek wijk dorp loo hout berg kerk huizen drecht zijl laar rade ingen um stede meer geest")
ACTIVITY = ["voor senioren", "voor jong en oud", "kinderen en jeugd", "voor mensen met een beperking", "advies en begeleiding",
            "cursussen", "inloop", "activiteiten", "ontmoeting", "informatie"]
FREE_MAIL = ["gmail.com", "hotmail.com", "outlook.com", "live.nl", "ziggo.nl", "kpnmail.nl", "planet.nl", "home.nl", "xs4all.nl"]
QUARTERS = ["Noord", "Zuid", "Oost", "West", "Centrum"]

# Kinds: key | weight | name pool | legal form | volunteers? | head words | abbreviations | English | German | what (for domain names)
# "+" before the pool: the town name is often part of the proper name
_KINDS = """
voetbal|5|CLUB|vereniging|1|Voetbalvereniging;Sportvereniging|v.v.;VV;SV;s.v.|Football Club|Fußballverein
tennis|3|CLUB|vereniging|1|Tennisvereniging;Tennisclub;Tennis- en Padelvereniging|TV;T.V.;TC|Tennis Club|Tennisverein
hockey|1|CLUB|vereniging|1|Hockeyclub;Mixed Hockeyclub|HC;MHC|Hockey Club|Hockeyclub
volleybal|2|CLUB|vereniging|1|Volleybalvereniging;Volleybalclub|VC;v.c.|Volleyball Club|Volleyballverein
gym|3|CLUB|vereniging|1|Gymnastiekvereniging;Gymvereniging;Turnvereniging|GV;G.V.|Gymnastics Club|Turnverein
judo|1.5|CLUB|vereniging|1|Judovereniging;Judoschool;Judoclub|JV|Judo School|Judoschule
zwem|1.5|CLUB|vereniging|1|Zwemvereniging;Zwem- en Poloclub;Zwemclub|ZV;Z.V.;ZPC|Swimming Club|Schwimmverein
korfbal|1.5|CLUB|vereniging|1|Korfbalvereniging;Korfbalclub|KV;k.v.|Korfball Club|Korfballverein
tafeltennis|1|CLUB|vereniging|1|Tafeltennisvereniging;Tafeltennisclub|TTV;T.T.V.|Table Tennis Club|Tischtennisverein
schaak|1|CLUB|vereniging|1|Schaakvereniging;Schaakclub|SC|Chess Club|Schachclub
bridge|1.5|CLUB|vereniging|1|Bridgeclub;Bridgevereniging|BC;B.C.|Bridge Club|Bridgeclub
biljart|1|CLUB|vereniging|1|Biljartvereniging;Biljartclub|BV;b.v.|Billiards Club|Billardverein
wandel|1|CLUB|vereniging|1|Wandelsportvereniging;Wandelclub|WSV|Walking Club|Wanderverein
scouting|1.5|SAINT|vereniging|1|Scouting;Scoutinggroep;Scouts|Sc.|Scouts|Pfadfinder
ijsclub|1|CLUB|vereniging|1|IJsclub;IJsvereniging|IJC|Skating Club|Eisverein
ruiter|1|CLUB|vereniging|1|Ruitersportvereniging;Rijvereniging;Ponyclub|RV;LR|Riding Club|Reitverein
muziek|3|MUSIC|vereniging|1|Muziekvereniging;Harmonie;Fanfare;Harmonieorkest|Mv.;Muz.ver.|Brass Band|Musikverein
koor|3.5|MUSIC|vereniging|1|Koor;Gemengd Koor;Zangvereniging;Zanggroep|Gem. Koor;zangver.|Choir|Chor
toneel|1.5|MUSIC|vereniging|1|Toneelvereniging;Toneelgroep;Theatergroep|Toneelver.;TG|Theatre Group|Theatergruppe
heem|1.5|+CENTRE|vereniging|1|Heemkundekring;Historische Vereniging;Heemkundevereniging|Hist. Ver.;HKK|Historical Society|Heimatverein
senioren|3|+TOWN|vereniging|1|Seniorenvereniging;Ouderenbond;Bejaardenbond|KBO;Sen.ver.|Seniors Association|Seniorenverein
vrouwen|1.5|+TOWN|vereniging|1|Vrouwenvereniging;Vrouwen van Nu;Vrouwengilde|Vr.ver.|Women's Association|Frauenverein
ehbo|1.5|+TOWN|vereniging|1|EHBO-vereniging;EHBO afdeling;EHBO|E.H.B.O.|First Aid Association|Erste-Hilfe-Verein
speeltuin|1|CENTRE|vereniging|1|Speeltuinvereniging;Speeltuin|Sp.tuin|Playground|Spielplatz
dorpsraad|1.5|+TOWN|stichting|1|Dorpsraad;Dorpsbelangen;Wijkraad;Dorpsoverleg|DR|Village Council|Dorfrat
buurthuis|5|CENTRE|stichting|1|Buurthuis;Wijkcentrum;Dorpshuis;Gemeenschapshuis;Ontmoetingscentrum|MFA;MFC;Wijkcentr.;Gem.huis|Community Centre|Gemeindezentrum
voedselbank|1|+TOWN|stichting|1|Voedselbank;Voedselhulp|VB|Food Bank|Tafel
repair|1|+CENTRE|stichting|1|Repair Café;Repaircafé|R.C.|Repair Cafe|Reparaturcafé
welzijn|3|+CARE|stichting|0|Welzijn;Welzijnswerk;Welzijnsorganisatie|SW|Welfare|Sozialdienst
vrijwillig|1.5|+TOWN|stichting|1|Vrijwilligerscentrale;Steunpunt Vrijwilligers;Vrijwilligerspunt|VC|Volunteer Centre|Freiwilligenzentrum
mantelzorg|1|+TOWN|stichting|1|Steunpunt Mantelzorg;Mantelzorgcentrum;Mantelzorgsteunpunt|SM|Carers Centre|Pflegestützpunkt
zonbus|1|+CENTRE|stichting|1|Vervoersdienst;Buurtbus;Seniorenbus|BB|Community Bus|Bürgerbus
pkn|2.5|+CHURCH|gemeente|1|Protestantse Gemeente;Hervormde Gemeente;Protestantse Kerk|PKN;Prot. Gem.;Herv. Gem.|Protestant Church|Evangelische Gemeinde
geref|1|+CENTRE|gemeente|1|Gereformeerde Kerk;Baptistengemeente;Evangelische Gemeente|Geref. Kerk;GKv|Reformed Church|Reformierte Kirche
parochie|2|SAINT|parochie|1|Parochie;R.K. Parochie;Kerk|RK;Par.|Parish|Pfarrei
basisschool|5|CENTRE|stichting|0|Basisschool;Openbare Basisschool;Christelijke Basisschool;Katholieke Basisschool|obs;cbs;rkbs;bs;OBS|Primary School|Grundschule
voortgezet|1|COMPOUND|stichting|0|College;Scholengemeenschap;Lyceum|SG;sgm.|High School|Gymnasium
opvang|4|CENTRE|bv|0|Kinderopvang;Kinderdagverblijf;Kindercentrum|KDV;KOV;K.D.V.|Daycare|Kindertagesstätte
bso|2|CENTRE|bv|0|Buitenschoolse opvang;Naschoolse opvang|BSO;NSO|After School Care|Hort
peuter|2|CENTRE|stichting|0|Peuterspeelzaal;Peuteropvang;Peutergroep|PSZ;psz|Playgroup|Spielgruppe
bieb|1.5|+TOWN|stichting|0|Bibliotheek;Openbare Bibliotheek;De Bibliotheek|Bieb;OB|Library|Bücherei
museum|1.5|COMPOUND|stichting|1|Museum;Streekmuseum;Oudheidkamer|Mus.|Museum|Museum
theater|1|COMPOUND|stichting|0|Theater;Schouwburg;Cultureel Centrum|Th.;CC|Theatre|Theater
huisarts|4.5|SURNAME|bv|0|Huisartsenpraktijk;Huisarts;Dokterspraktijk;Huisartspraktijk|HAP;Prakt.|General Practice|Hausarztpraxis
tandarts|3|SURNAME|bv|0|Tandartspraktijk;Tandarts;Mondzorg|TP;Tandartspr.|Dental Practice|Zahnarztpraxis
fysio|4|SURNAME|bv|0|Fysiotherapie;Fysiotherapiepraktijk;Praktijk voor Fysiotherapie|Fysio;FT|Physiotherapy|Physiotherapie
logopedie|1.5|SURNAME|bv|0|Logopedie;Logopediepraktijk;Praktijk voor Logopedie|Logo.|Speech Therapy|Logopädie
dietist|1|SURNAME|bv|0|Diëtistenpraktijk;Diëtist;Voedingsadvies|Diët.|Dietician|Ernährungsberatung
verlos|1|COMPOUND|bv|0|Verloskundigenpraktijk;Verloskundige|VKP|Midwifery Practice|Hebammenpraxis
psych|1.5|SURNAME|bv|0|Psychologenpraktijk;Psycholoog;Praktijk voor Psychologie|Psych.|Psychology Practice|Psychologische Praxis
apotheek|2|COMPOUND|bv|0|Apotheek;Dienstapotheek|Apoth.|Pharmacy|Apotheke
wzc|3|COMPOUND|stichting|0|Woonzorgcentrum;Zorgcentrum;Verzorgingshuis;Verpleeghuis|WZC;Zorgcentr.|Care Home|Seniorenheim
thuiszorg|2.5|CARE|bv|0|Thuiszorg;Thuiszorgorganisatie;Zorg aan huis|TZ|Home Care|Pflegedienst
dagbesteding|2.5|COMPOUND|stichting|0|Dagbesteding;Dagopvang;Activiteitencentrum|DB;AC|Day Centre|Tagesstätte
zorgboerderij|1.5|COMPOUND|bv|0|Zorgboerderij;Zorghoeve|Zorgboerd.|Care Farm|Pflegehof
ggz|1.5|CARE|stichting|0|GGZ;Geestelijke Gezondheidszorg;Begeleid Wonen|G.G.Z.|Mental Health Care|Psychiatrie
hospice|.6|COMPOUND|stichting|1|Hospice;Bijna-thuis-huis|Hosp.|Hospice|Hospiz
bakker|1.5|SURNAME|bv|0|Bakkerij;Bakker;Banketbakkerij|Bakk.|Bakery|Bäckerei
slager|1|SURNAME|bv|0|Slagerij;Keurslager;Ambachtelijke Slagerij|Slag.|Butcher|Metzgerei
kapper|2|SHOP|bv|0|Kapsalon;Kapper;Haarstudio|Kaps.|Hair Salon|Friseur
bloemist|1|SHOP|bv|0|Bloemisterij;Bloemenhuis;Bloemboetiek|Bloem.|Florist|Blumenladen
fiets|1|SURNAME|bv|0|Fietsspeciaalzaak;Tweewielers;Rijwielhandel|Fietsspec.|Bike Shop|Fahrradladen
cafe|2|SHOP|bv|0|Café;Eetcafé;Zalencentrum;Café-zaal|Zaal|Pub|Gaststätte
kringloop|1|SHOP|stichting|1|Kringloopwinkel;Kringloop;Tweedehandswinkel|Kringl.|Thrift Shop|Gebrauchtwarenladen
yoga|1|SHOP|bv|0|Yogastudio;Yogaschool;Yogacentrum|Yoga|Yoga Studio|Yogaschule
sportschool|1|SHOP|bv|0|Sportschool;Fitnesscentrum;Sportcentrum|Fitn.|Gym|Fitnessstudio
"""


class Kind:
    def __init__(self, line):
        key, weight, pool, legal, vol, heads, abbr, en, de = line.split("|")
        self.key, self.weight, self.legal, self.vol = key, float(weight), legal, vol == "1"
        self.place_named = pool.startswith("+")
        self.pool = pool.lstrip("+")
        self.heads, self.abbr, self.en, self.de = heads.split(";"), abbr.split(";"), en, de


KINDS = [Kind(line) for line in _KINDS.strip().splitlines()]
KIND = {k.key: k for k in KINDS}
KIND["omni"] = Kind("omni|0|CLUB|vereniging|1|Omnivereniging;Sportvereniging|SV;s.v.;OV|Sports Club|Sportverein")
CARE_KINDS = ["huisarts", "tandarts", "fysio", "logopedie", "dietist", "psych"]
CONAMED_GROUPS = [["basisschool", "opvang", "bso", "peuter", "speeltuin", "buurthuis"],
                  ["wzc", "dagbesteding", "apotheek", "hospice", "zorgboerderij"],
                  ["muziek", "koor", "toneel"], ["voetbal", "gym", "volleybal", "korfbal", "tafeltennis"],
                  CARE_KINDS, ["bakker", "slager", "fiets"], ["kapper", "bloemist", "cafe", "yoga"]]
BRANCH_KINDS = ["fysio", "thuiszorg", "opvang", "bso", "peuter", "bieb", "welzijn", "ggz", "logopedie", "tandarts",
                "dagbesteding", "huisarts", "kringloop", "psych", "basisschool", "bakker", "sportschool", "apotheek"]
SATELLITES = {          # which satellites fit which kinds
    "club": [("Supportersvereniging ", ""), ("Jeugdafdeling ", ""), ("Vrienden van ", ""), ("Club van 100 ", ""),
             ("Stichting Steun ", ""), ("Kantine ", ""), ("Businessclub ", ""), ("", " G-team"), ("", " Veteranen"),
             ("Stichting Beheer Accommodatie ", ""), ("", " Dames")],
    "band": [("Vrienden van ", ""), ("Jeugdorkest ", ""), ("Donateursclub ", ""), ("Stichting Steun ", ""),
             ("Slagwerkgroep ", ""), ("Majorettes ", ""), ("", " Opleidingsorkest")],
    "cult": [("Vrienden van ", ""), ("Stichting Vrienden van ", ""), ("Donateursclub ", ""), ("Stichting Steun ", ""),
             ("", " Jeugd"), ("Werkgroep Jeugd ", "")],
    "bieb": [("Vrienden van ", ""), ("Taalpunt ", ""), ("Leescafé ", ""), ("", " Digipunt"), ("", " Cursusbureau")],
    "care": [("Vrienden van ", ""), ("Stichting Vrienden van ", ""), ("Cliëntenraad ", ""), ("Restaurant ", ""),
             ("Familieraad ", ""), ("Vrijwilligers ", ""), ("Winkel ", ""), ("", " Dagbehandeling")],
    "school": [("Oudervereniging ", ""), ("Medezeggenschapsraad ", ""), ("Stichting Vrienden van ", ""),
               ("Overblijf ", ""), ("Schoolbibliotheek ", ""), ("TSO ", "")],
    "house": [("Beheerstichting ", ""), ("Vrienden van ", ""), ("Jeugdhonk ", ""), ("Eetpunt ", ""),
              ("Bibliotheekpunt ", ""), ("Buurttuin ", ""), ("", " Jeugd- en jongerenwerk"), ("Biljartclub ", "")],
    "church": [("Diaconie ", ""), ("Vrienden van ", ""), ("Kringloopwinkel ", ""), ("Jeugdwerk ", ""),
               ("Orgelcommissie ", ""), ("Kerkkoor ", ""), ("Stichting Onderhoud ", "")],
}
SAT_GROUP = {}
for _g, _ks in {"club": "voetbal tennis hockey volleybal gym judo zwem korfbal tafeltennis scouting ijsclub ruiter",
                "band": "muziek", "cult": "koor toneel museum theater heem", "bieb": "bieb", "care": "wzc dagbesteding zorgboerderij hospice ggz",
                "school": "basisschool voortgezet", "house": "buurthuis speeltuin", "church": "pkn geref parochie"}.items():
    for _k in _ks.split():
        SAT_GROUP[_k] = _g
SERVICES = [("Burgerzaken", "burgerzaken"), ("Wmo-loket", "wmo"), ("Leerplicht", "leerplicht"), ("Jeugdteam", "jeugd"),
            ("Schuldhulpverlening", "schuldhulp"), ("Sociaal Team", "sociaal-team"), ("Milieustraat", "milieustraat"),
            ("Werk en Inkomen", "werk-en-inkomen"), ("Leerlingenvervoer", "leerlingenvervoer"), ("Loket Vergunningen", "vergunningen"),
            ("Gemeentewerf", "gemeentewerf"), ("Parkeren", "parkeren"), ("Subsidies", "subsidies"), ("Gemeentearchief", "archief"),
            ("Trouwzaal", "trouwen"), ("Vrijwilligersbeleid", "vrijwilligers"), ("Begraafplaatsen", "begraafplaatsen")]
CYRILLIC = dict(zip("abcdefghijklmnopqrstuvwyz", "абкдефгхийклмнопкрстуввиз"), x="кс")
ARABIC = dict(zip("abcdefghijklmnopqrstuvwyz", "ابكديفغهييكلمنوبقرستوفويز"), x="كس")
SOUNDS = [("sch", "sg"), ("ch", "g"), ("ij", "ei"), ("oe", "u"), ("ee", "e"), ("aa", "a"), ("oo", "o"), ("uu", "u"), ("th", "t")]


# --------------------------------------------------------------------------
# SMALL HELPERS
# --------------------------------------------------------------------------
def pick(rng, pairs):
    """weighted choice from [(value, weight), ...]"""
    return rng.choices([p[0] for p in pairs], [p[1] for p in pairs])[0]


def fold(s):
    s = unicodedata.normalize("NFKD", s.replace("ß", "ss"))
    return "".join(c for c in s if not unicodedata.combining(c))


def slug(s, sep=""):
    out = "".join(c if c.isalnum() else " " for c in fold(s).lower().replace("'", ""))
    return sep.join(out.split())


def digits(rng, n):
    return "".join(rng.choice("0123456789") for _ in range(n))


def typo(rng, s):
    """one keyboard slip inside a word"""
    spots = [i for i in range(1, len(s) - 1) if s[i].isalpha() and s[i - 1].isalpha() and s[i + 1].isalpha()]
    if not spots:
        return s
    i, how = rng.choice(spots), rng.randrange(5)
    if how == 0:
        return s[:i] + s[i + 1:]
    if how == 1:
        return s[:i] + s[i] + s[i:]
    if how == 2:
        return s[:i] + s[i + 1] + s[i] + s[i + 2:]
    if how == 3:
        near = {"i": "y", "y": "i", "e": "r", "a": "s", "o": "p", "n": "m", "m": "n", "d": "t", "t": "d", "s": "z", "z": "s",
                "c": "k", "k": "c", "f": "v", "v": "f", "u": "i", "g": "h", "l": "k", "r": "t"}
        return s[:i] + near.get(s[i], "e") + s[i + 1:]
    return s[:i] + " " + s[i:] if rng.random() < .3 else s[:i] + rng.choice("aeiou") + s[i + 1:]


# --------------------------------------------------------------------------
# THE WORLD
# --------------------------------------------------------------------------
PC_LETTERS = "ABCDEGHJKLMNPRSTVWXZ"


class Place:
    """a town or village"""
    def __init__(self, rng, world, muni, name, lat, lon, n_streets):
        self.muni, self.name, self.lat, self.lon = muni, name, lat, lon
        self.alias = name.split("-")[0] if "-" in name else name + rng.choice(["-Dorp", " Dorp", " (gem. " + muni.name + ")" if muni.name != name else " gem."])
        pc = world.next_postcode()
        self.streets, seen = [], set()
        while len(self.streets) < n_streets:
            s = rng.choice(STREET_FIX) if rng.random() < .12 else rng.choice(STREET_STEM) + pick(rng, STREET_TAIL)
            if s in seen:
                continue
            seen.add(s)
            code = "%04d" % pc, 10 * len(self.streets)   # ten letter pairs a street
            self.streets.append((s, code, lat + rng.gauss(0, .006), lon + rng.gauss(0, .009)))
        self.centres = []
        self.taken = set()                               # (kind, proper name) in use here; only asked, never listed

    def building(self, rng, name=""):
        street, code, la, lo = rng.choice(self.streets)
        number = int(1 + min(240, rng.expovariate(1 / 32)))
        b = Building()
        b.place, b.street, b.number, b.name = self, street, number, name
        b.suffix = rng.choice(["a", "b", "A", "-1", " bis"]) if rng.random() < .07 else ""
        i = code[1] + number // 60 * 2 + number % 2
        b.postcode = "%s %s%s" % (code[0], PC_LETTERS[i // 20 % 20], PC_LETTERS[i % 20])
        b.lat, b.lon = la + number * 1e-5 + rng.gauss(0, 2e-4), lo + number * 1e-5 + rng.gauss(0, 3e-4)
        b.phone, b.site, b.tenants = self.muni.phone(rng), "", []
        return b


class Building:
    pass


class Muni:
    def __init__(self, rng, world, name, lat, lon):
        self.name, self.lat, self.lon = name, lat, lon
        self.area = world.area_code(rng)
        self.places = []
        for i in range(rng.choice([3, 4, 4, 5])):
            pname = name if i == 0 else world.place_name(rng)
            self.places.append(Place(rng, world, self, pname, lat + (i > 0) * rng.gauss(0, .04),
                                     lon + (i > 0) * rng.gauss(0, .06), 34 if i == 0 else 13))
        self.weights = [6] + [rng.choice([1, 1.5, 2, 3]) for _ in self.places[1:]]
        for p, w in zip(self.places, self.weights):
            for _ in range(max(1, round(w * .7))):
                cname, label = pick(rng, [((c, l), 1) for c, l in (
                    (rng.choice(CENTRE), "MFC"), (rng.choice(COMPOUND), "Gezondheidscentrum"), (rng.choice(CENTRE), "Wijkcentrum"),
                    (rng.choice(_NATURE) + "veld", "Sportpark"), (rng.choice(COMPOUND), "Zorgplein"), (rng.choice(CENTRE), "Kulturhus"))])
                b = p.building(rng, label + " " + cname)
                b.label = label
                b.site = slug(label + cname) + ".nl"
                p.centres.append(b)
        self.portal = rng.choice(["%sactief.nl", "%svoorelkaar.nl", "socialekaart%s.nl", "verenigingen%s.nl"]) % slug(name)
        self.domain = slug(name) + ".nl"
        world.domains[self.domain] = world.domains[self.portal] = 1
        self.hall = self.places[0].building(rng, "Gemeentehuis")
        self.things = []

    def place(self, rng):
        return rng.choices(self.places, self.weights)[0]

    def phone(self, rng):
        return self.area + str(rng.randrange(2, 9)) + digits(rng, 9 - len(self.area))


class World:
    def __init__(self, rng):
        self.rng, self.names, self.domains, self.pc = rng, set(), {}, rng.randrange(1000, 1400)
        self.chain_domain = {}

    def next_postcode(self):
        self.pc += self.rng.choice([1, 1, 2, 3, 7])
        if self.pc > 9990:
            self.pc = 1000 + self.pc % 97
        return self.pc

    def area_code(self, rng):
        return rng.choice(["0%d%d" % (rng.choice([1, 2, 3, 4, 5, 7]), rng.choice([0, 3, 5, 7, 8])),
                           "0%d%d%d" % (rng.randrange(1, 6), rng.randrange(1, 10), rng.randrange(1, 10)),
                           "0%d%d%d" % (rng.randrange(1, 6), rng.randrange(1, 10), rng.randrange(1, 10))])

    def place_name(self, rng):
        while True:
            n = rng.choice(T_PRE) + rng.choice(["", "", "", "s", "en", "er"]) + rng.choice(T_SUF)
            for bad in ("erer", "enen", "eren", "ss", "uu"):
                n = n.replace(bad, bad[:len(bad) // 2] or bad)
            r = rng.random()
            if r < .06:                                  # look-alike town names
                n = rng.choice(["Nieuw-", "Oud-", "Klein ", "Groot "]) + n
            elif r < .10:
                n = n + rng.choice(["-Noord", "-Zuid", " aan de Maas"])
            elif r < .12:
                n = "Sint " + rng.choice(SAINTS[:12])
            if n not in self.names:
                self.names.add(n)
                return n

    def domain(self, rng, name, town):
        """a domain name, unique to its owner"""
        base = slug(name)
        if slug(town) in base:
            town = rng.choice(["info", "online", "nl"])
        cands = [base + ".nl", slug(name, "-") + ".nl", base + ".com", base + slug(town) + ".nl", base + "-" + slug(town) + ".nl",
                 base + ".org", base + ".info", base + ".eu"]
        i = pick(rng, [(0, 55), (1, 12), (2, 5), (3, 18), (4, 6), (5, 2), (6, 2)])
        for d in [cands[i], cands[3], cands[4]]:
            if d not in self.domains:
                break
        else:
            d = base + slug(town) + str(len(self.domains) % 97 + 2) + ".nl"
        self.domains[d] = 1
        return d


class Thing:
    """one real-world thing, with its canonical record"""
    _fields = dict(prefix="", head="", proper="", tail="", suffix="", kind=None, cls="plain", org=None)

    def __init__(self, **kw):
        for k, v in Thing._fields.items():
            setattr(self, k, v)
        for k, v in kw.items():
            setattr(self, k, v)

    def name(self, head=None, proper=None):
        head, proper = self.head if head is None else head, self.proper if proper is None else proper
        core = " ".join(x for x in (head, proper) if x)
        return (self.prefix + core + (" " + self.tail if self.tail else "") + self.suffix).strip()


# --------------------------------------------------------------------------
# MAKING THINGS
# --------------------------------------------------------------------------
def proper_name(rng, kind, place):
    if kind.pool == "TOWN":
        return ""
    if kind.pool == "CHURCH":
        return rng.choice(["", "De Ark", "Dorpskerk", "Grote Kerk", "De Open Hof", "Pauluskerk", "De Hoeksteen", "Ontmoetingskerk",
                           "De Bron", "Opstandingskerk", "Petrakerk"])
    if kind.pool == "SAINT":
        s = "Sint " + rng.choice(SAINTS)
        return s if kind.key != "parochie" or rng.random() < .6 else s.replace("Sint ", "H. ")
    if kind.pool == "SURNAME":
        s = rng.choice(SURNAMES)
        r = rng.random()
        if r < .12:
            return s + " en " + rng.choice(SURNAMES)
        if r < .20:
            return rng.choice(INITIALS) + ". " + s
        if r < .36:
            return rng.choice(COMPOUND)
        if r < .42:
            return place.name
        return s
    if kind.pool == "SHOP":
        r = rng.random()
        return rng.choice(SHOP) if r < .5 else rng.choice(GIVEN) if r < .7 else rng.choice(SURNAMES)
    if kind.pool in ("CENTRE", "CARE"):
        if rng.random() < .25:
            return rng.choice(COMPOUND)
    return rng.choice(globals()[kind.pool])


def finish(rng, world, t, site=None, phone=None, email=None):
    """fill in the canonical contact data; what is not given is the thing's own"""
    muni, place = t.building.place.muni, t.building.place
    vol = t.kind is not None and t.kind.vol
    short = (t.proper if len(slug(t.proper)) > 3 else t.head + " " + t.proper) or t.head
    if rng.random() < .6 or not t.proper:
        short = (rng.choice([t.head, rng.choice(t.kind.abbr)]) if t.kind else t.head) + " " + (t.proper or place.name)
    if t.prefix or t.suffix:
        word = t.prefix.replace("Stichting ", "").strip() or t.suffix.strip(" -,")
        short = (word + " " + (t.proper or place.name)) if t.prefix else (t.proper or t.head) + " " + word
    if site is None:
        has = .72 if vol else .9
        site = world.domain(rng, short, place.name) if rng.random() < has else ""
    t.site = site
    own_phone = phone is None
    if own_phone:
        phone = "06" + str(rng.randrange(1, 6)) + digits(rng, 7) if rng.random() < (.4 if vol else .08) else muni.phone(rng)
    t.phone = phone
    # alternatives are made when first used and then fixed, so that two sources can agree on them
    t.alt, t.secr, t.secr_alt = {}, (rng.choice(INITIALS), rng.choice(SURNAMES)), {}
    if vol and t.cls in ("plain", "tenant", "namesake") and rng.random() < P_SHARED_SECRETARY:
        other = base_thing(rng, muni, lambda x: x.kind and x.kind.vol)
        if other is not None:
            t.secr, t.secr_alt = other.secr, other.secr_alt
            if own_phone and rng.random() < .5:
                t.phone = secr_phone(rng, t)
            if email is None and rng.random() < .4:
                email = secr_mail(rng, t)
    own = t.site.split("/")[0]
    if email is None:
        if own and not own.endswith(muni.portal) and rng.random() < .8:
            box = rng.choice(["info", "info", "info", "secretaris", "secretariaat", "contact"] if vol
                             else ["info", "info", "info", "contact", "balie", "praktijk" if t.kind and t.kind.key in CARE_KINDS else "post"])
            email = box + "@" + own
        elif rng.random() < .5:
            email = free_mail(rng, short)
        else:
            email = personal_mail(rng, t.secr)
    t.email = email
    t.legal = {"vereniging": "vereniging", "stichting": "stichting", "bv": "bv"}.get(t.kind.legal if t.kind else "bv", "")
    muni.things.append(t)
    return t


def secr_phone(rng, t):
    return t.secr_alt.setdefault("phone", "06" + str(rng.randrange(1, 6)) + digits(rng, 7))


def secr_mail(rng, t):
    return t.secr_alt.setdefault("mail", personal_mail(rng, t.secr))


def free_mail(rng, name):
    s = slug(name)[:22] or "info"
    return rng.choice([s, s, s + str(rng.randrange(1, 99)), "secretaris" + s]) + "@" + rng.choice(FREE_MAIL)


def personal_mail(rng, person):
    ini, sur = person
    s = slug(sur)
    return rng.choice([ini.lower() + "." + s, ini.lower() + s, s + str(rng.randrange(40, 99)), slug(rng.choice(GIVEN)) + "." + s,
                       "fam." + s]) + "@" + rng.choice(FREE_MAIL)


def claim(place, kind, proper):
    """reserve a name in a village; False when it is taken"""
    key = (kind.key, proper)
    if key in place.taken:
        return False
    place.taken.add(key)
    return True


def new_plain(rng, world, muni, cls="plain", kind=None, place=None, building=None, site=None, phone=None, **kw):
    place = place or muni.place(rng)
    given = kind
    for attempt in range(20):                            # no village has two things of one kind and name
        kind = given or rng.choices(KINDS, [k.weight for k in KINDS])[0]
        proper = proper_name(rng, kind, place) if attempt < 4 or not given else rng.choice(COMPOUND)
        if claim(place, kind, proper):
            break
    r = rng.random()
    head = kind.heads[0] if r < .55 else rng.choice(kind.heads)
    if rng.random() < .14:
        head = rng.choice(kind.abbr)
    tail = ""
    if place.name not in proper and rng.random() < (.75 if kind.place_named or not proper else .10):
        tail = place.name
    if not proper and not tail:
        tail = place.name
    if kind.pool in ("CLUB", "MUSIC") and rng.random() < .2 and proper:
        head = ""                                       # just "Olympia"
        tail = tail or (place.name if rng.random() < .5 else "")
    if kind.key in ("wzc", "kapper", "cafe", "museum", "opvang", "verlos") and rng.random() < .12 and proper:
        head = ""
    if kind.key == "voortgezet" and proper:
        proper = proper.replace("De ", "")
        head, proper = "", proper + " " + head if head in kind.heads else proper + " College"
    if building is None:
        building = place.building(rng)
    t = Thing(cls=cls, kind=kind, head=head, proper=proper, tail=tail, building=building)
    return finish(rng, world, t, site=site, phone=phone, **kw)


def base_thing(rng, muni, ok):
    """an existing thing of this municipality that a trap can lean on"""
    for _ in range(12):
        if muni.things:
            t = rng.choice(muni.things)
            if t.cls in ("plain", "tenant", "namesake") and ok(t):
                return t
    return None


def make_plain(rng, world, muni, region):
    t = new_plain(rng, world, muni)
    if t.kind.vol and t.site and rng.random() < .06:      # has only a page on the local portal
        t.site = muni.portal + "/" + slug(t.name(), "-")
        t.email = personal_mail(rng, t.secr) if rng.random() < .6 else free_mail(rng, t.name())
    return [t]


def new_address(rng, place, siblings, p_centre=0.0):
    """a building in a street where no sibling is yet"""
    taken = [(t.building.place, t.building.street) for t in siblings]
    for _ in range(50):
        b = rng.choice(place.centres) if rng.random() < p_centre else place.building(rng)
        if (place, b.street) not in taken:
            break
    return b


def make_branch(rng, world, muni, region):
    """one organisation, 2..5 places to go to: each place is a thing"""
    kind = KIND[rng.choice(BRANCH_KINDS)]
    wide = kind.key in ("thuiszorg", "welzijn", "ggz", "bieb", "opvang") and rng.random() < .5
    places = [p for m in (region if wide else [muni]) for p in m.places]
    place = muni.place(rng)
    proper = proper_name(rng, kind, place) or (muni.name if kind.key == "bieb" else rng.choice(CARE))
    while not all(claim(p, kind, proper if proper != p.name else "") for p in places):
        proper = rng.choice(COMPOUND)
    head = kind.heads[0] if rng.random() < .7 else rng.choice(kind.heads)
    site = world.domain(rng, rng.choice([head + " " + proper, proper if len(proper) > 5 and proper != muni.name else head + proper]), muni.name)
    central, mail = muni.phone(rng) if rng.random() < .8 else "088" + digits(rng, 7), "info@" + site
    n, out = pick(rng, [(2, 50), (3, 27), (4, 15), (5, 8)]), []
    rng.shuffle(places)
    places = [place] + [p for p in places if p is not place]
    label_style = rng.random() < P_BRANCH_LABEL
    label_word = rng.choice([", locatie ", " locatie ", " - ", " "])
    used_labels = []
    for i in range(n):
        p = places[i % len(places)] if rng.random() < .75 else place
        b = new_address(rng, p, out, .2)
        tail = suffix = ""
        if label_style:
            lab = p.name if p.name not in used_labels else rng.choice([b.street, rng.choice(QUARTERS)])
            used_labels.append(lab)
            suffix = label_word + lab if lab != proper else ""
        elif kind.key == "bieb" or rng.random() < .12:
            tail = p.name if p.name != proper else ""
        path = "/" + rng.choice(["locaties/", "vestigingen/", "locatie-", ""]) + slug(p.name, "-") if rng.random() < P_BRANCH_SITE_PATH else ""
        t = Thing(cls="branch", kind=kind, head=head, proper=proper, tail=tail, suffix=suffix, building=b, org=site)
        phone = central if rng.random() < P_BRANCH_PHONE_SHARED else None
        out.append(finish(rng, world, t, site=site + path, phone=phone,
                          email=mail if rng.random() < P_BRANCH_MAIL_SHARED else slug(p.name)[:14] + "@" + site))
    return out


def make_chain(rng, world, muni, region):
    """a shop of a national chain: everybody knows the name, website and customer line"""
    head, proper = rng.choice(CHAINS)
    key = slug(head + proper)
    if key not in world.chain_domain:
        world.chain_domain[key] = (slug(proper) + ".nl", rng.choice(["0800", "0900"]) + digits(rng, 4) if rng.random() < .5 else "088" + digits(rng, 7))
    site, line = world.chain_domain[key]
    world.domains[site] = 1
    place, out = muni.place(rng), []
    for _ in range(rng.choice([1, 1, 1, 2])):
        b = new_address(rng, place, [t for t in muni.things if t.org == site])
        suffix = pick(rng, [("", 60), (" " + place.name, 30), (" " + b.street, 10)])
        t = Thing(cls="chain", head=head, proper=proper, suffix=suffix, building=b, org=site)
        out.append(finish(rng, world, t, site=site + ("/winkels/" + slug(place.name + " " + b.street, "-") if rng.random() < .3 else ""),
                          phone=line if rng.random() < .35 else None,
                          email=rng.choice(["klantenservice@" + site, slug(place.name) + "@" + site])))
        place = muni.place(rng)
    return out


def make_tenant(rng, world, muni, region):
    """organisations under one roof: same address, often the phone of the reception"""
    place = muni.place(rng)
    b = rng.choice(place.centres)
    kinds = {"Gezondheidscentrum": CARE_KINDS + ["apotheek", "verlos"], "Zorgplein": CARE_KINDS + ["thuiszorg", "ggz", "dagbesteding"],
             "Sportpark": ["voetbal", "tennis", "korfbal", "hockey", "gym", "ruiter", "ijsclub"]}.get(
        b.label, ["koor", "toneel", "bridge", "biljart", "senioren", "gym", "peuter", "bieb", "welzijn", "repair", "vrouwen", "ehbo",
                  "schaak", "heem", "bso", "mantelzorg", "voedselbank", "muziek", "dorpsraad", "tafeltennis"])
    t = new_plain(rng, world, muni, cls="tenant", kind=KIND[rng.choice(kinds)], place=place, building=b,
                  phone=b.phone if rng.random() < P_RECEPTION_PHONE else None,
                  site=b.site + rng.choice(["", "", "/huurders", "/" + digits(rng, 2)]) if rng.random() < P_BUILDING_SITE else None)
    out = [t]
    if b.name not in b.tenants and rng.random() < .4:      # the building itself is in the map, too
        b.tenants.append(b.name)
        host = Thing(cls="tenant", kind=KIND["buurthuis"] if b.label in ("MFC", "Wijkcentrum", "Kulturhus") else None,
                     head=b.label, proper=b.name[len(b.label) + 1:], building=b)
        out.append(finish(rng, world, host, site=b.site, phone=b.phone))
    return out


def make_satellite(rng, world, muni, region):
    base = base_thing(rng, muni, lambda t: t.kind and t.kind.key in SAT_GROUP)
    if base is None:
        return make_plain(rng, world, muni, region)
    pre, suf = rng.choice(SATELLITES[SAT_GROUP[base.kind.key]])
    head = base.head
    if head and base.proper and rng.random() < .45:
        head = rng.choice(["", rng.choice(base.kind.abbr)])
    b = base.building if rng.random() < P_SAT_ADDRESS else base.building.place.building(rng)
    t = Thing(cls="satellite", kind=base.kind, prefix=pre, suffix=suf, head=head, proper=base.proper,
              tail=base.tail if rng.random() < .5 or not base.proper else "", building=b, org=base)
    if (pre + suf).strip() in [x.sat for x in muni.things if getattr(x, "org", None) is base and hasattr(x, "sat")]:
        return make_plain(rng, world, muni, region)
    t.sat = (pre + suf).strip()
    site = None
    if rng.random() < P_SAT_SITE:
        site = base.site + (rng.choice(["/vrienden", "/over-ons", "/nieuws", "/contact"]) if rng.random() < .4 and base.site else "")
    elif rng.random() < .6:
        site = ""
    return [finish(rng, world, t, site=site, phone=base.phone if rng.random() < P_SAT_PHONE else None,
                   email=base.email if rng.random() < P_SAT_MAIL else None)]


def make_namesake(rng, world, muni, region):
    """same kind, same proper name, other village"""
    src = muni if rng.random() < P_NAMESAKE_NEAR else rng.choice(region)
    base = base_thing(rng, src, lambda t: t.kind and t.proper)
    if base is None:
        return make_plain(rng, world, muni, region)
    for _ in range(8):
        place = rng.choice(muni.places)
        if place is not base.building.place:
            break
    else:
        return make_plain(rng, world, muni, region)
    if base.proper == base.building.place.name or not claim(place, base.kind, base.proper):
        return make_plain(rng, world, muni, region)
    t = Thing(cls="namesake", kind=base.kind, head=base.head if rng.random() < .6 else rng.choice(base.kind.heads), proper=base.proper,
              tail=place.name if base.tail and rng.random() < .7 else "", building=place.building(rng))
    return [finish(rng, world, t)]


def make_conamed(rng, world, muni, region):
    """same village, same proper name, other kind (school and day-care De Regenboog), sometimes one roof"""
    def ok(t):
        return t.kind and t.proper and t.proper != t.building.place.name and any(t.kind.key in g for g in CONAMED_GROUPS)
    base = base_thing(rng, muni, ok)
    if base is None:
        return make_plain(rng, world, muni, region)
    group = next(g for g in CONAMED_GROUPS if base.kind.key in g)
    kind = KIND[rng.choice([k for k in group if k != base.kind.key])]
    if not claim(base.building.place, kind, base.proper):
        return make_plain(rng, world, muni, region)
    b = base.building if rng.random() < .45 else base.building.place.building(rng)
    t = Thing(cls="conamed", kind=kind, head=kind.heads[0] if rng.random() < .6 else rng.choice(kind.heads + kind.abbr),
              proper=base.proper, building=b, org=base)
    return [finish(rng, world, t, phone=base.phone if rng.random() < .12 else None)]


def make_section(rng, world, muni, region):
    """an omni club and its sections"""
    club, place = rng.choice(CLUB), muni.place(rng)
    if not claim(place, KIND["omni"], club):
        return make_plain(rng, world, muni, region)
    head = rng.choice(["Omnivereniging", "SV", "Sportvereniging", "s.v."])
    b = place.building(rng, "")
    site = world.domain(rng, head + club, place.name)
    phone, out = muni.phone(rng), []
    sep = rng.choice([" afd. ", " afdeling ", " - "])
    for sport in [""] + rng.sample(["Tennis", "Voetbal", "Gymnastiek", "Volleybal", "Badminton", "Handbal", "Jeu de boules", "Wandelen",
                                    "Tafeltennis", "Zaalvoetbal"], rng.choice([1, 2, 2, 3])):
        t = Thing(cls="section", kind=KIND["omni"], head=head, proper=club, suffix=sep + sport if sport else "",
                  building=b if rng.random() < .7 else place.building(rng), org=site)
        out.append(finish(rng, world, t, site=site + ("/" + slug(sport) if sport and rng.random() < .5 else ""),
                          phone=phone if rng.random() < .4 else None,
                          email=(slug(sport) or "info") + "@" + site if rng.random() < .7 else None))
    return out


def make_colleague(rng, world, muni, region):
    """two or three practitioners sharing one practice: address, website, mostly the phone"""
    kind, place = KIND[rng.choice(CARE_KINDS)], muni.place(rng)
    b = rng.choice(place.centres) if rng.random() < .5 else place.building(rng)
    label = rng.choice(COMPOUND)
    site = world.domain(rng, kind.heads[0] + label, place.name)
    phone, out = muni.phone(rng), []
    head = rng.choice(kind.heads[:2])
    for _ in range(rng.choice([2, 2, 3])):
        s = rng.choice(SURNAMES)
        t = Thing(cls="colleague", kind=kind, head=head, building=b, org=site,
                  proper=s if rng.random() < .5 else rng.choice(INITIALS) + ". " + s)
        out.append(finish(rng, world, t, site=site + ("/" + slug(s) if rng.random() < .3 else ""), phone=phone if rng.random() < .6 else None,
                          email="info@" + site if rng.random() < .5 else slug(s) + "@" + site))
    return out


def make_municipal(rng, world, muni, region):
    """desks of the town hall: one number, one roof, one website"""
    done = [t.proper for t in muni.things if t.cls == "municipal"]
    free = [s for s in SERVICES if s[0] not in done]
    if not free:
        return make_plain(rng, world, muni, region)
    name, path = rng.choice(free)
    own_roof = name in ("Milieustraat", "Gemeentewerf", "Sociaal Team", "Gemeentearchief") or rng.random() < .1
    b = muni.place(rng).building(rng) if own_roof else muni.hall
    style = rng.randrange(3)
    t = Thing(cls="municipal", prefix="Gemeente %s - " % muni.name if style == 0 else "Gemeente %s " % muni.name if style == 1 else "",
              proper=name, tail=muni.name if style == 2 else "", building=b, org=muni.domain)
    shared = "14" + muni.area if rng.random() < .75 else None
    return [finish(rng, world, t, site=muni.domain + ("/" + path if rng.random() < .55 else ""), phone=shared,
                   email=rng.choice(["gemeente@", "info@", path.replace("-", "") + "@"]) + muni.domain)]


MAKERS = {"plain": make_plain, "branch": make_branch, "tenant": make_tenant, "satellite": make_satellite, "namesake": make_namesake,
          "chain": make_chain, "municipal": make_municipal, "section": make_section, "conamed": make_conamed, "colleague": make_colleague}
GROUP_SIZE = {"branch": 2.8, "tenant": 1.25, "section": 3.0, "colleague": 2.3, "chain": 1.25}   # things a call, to hit ENTITY_MIX


# --------------------------------------------------------------------------
# WRITING A THING DOWN
# --------------------------------------------------------------------------
class Listing:
    """a mutable copy of the canonical record; the operators work on it"""
    def __init__(self, t):
        b = t.building
        self.t, self.name = t, t.name()
        self.street, self.number, self.addr_prefix, self.postcode, self.city = b.street, str(b.number) + b.suffix, "", b.postcode, b.place.name
        self.phone, self.phone2, self.email, self.site = t.phone, "", t.email, t.site
        self.lat, self.lon, self.free_address = b.lat, b.lon, ""


FIELD_OF = dict(name="name", street="address", number="address", addr_prefix="address", free_address="address", postcode="postcode",
                city="city", phone="phone", phone2="phone", email="email", site="website", lat="lat", lon="lon")


def alt(t, key, make):
    """an alternative that belongs to the thing: made once, then the same in all listings"""
    if key not in t.alt:
        t.alt[key] = make()
    return t.alt[key]


def op_typo(rng, w, L):
    L.name = typo(rng, L.name)


def op_synonym(rng, w, L):
    t = L.t
    if not t.kind or not t.head:
        if t.kind and rng.random() < .7:
            L.name = t.name(head=t.kind.heads[0])
        return
    L.name = L.name.replace(t.head, rng.choice([h for h in t.kind.heads if h != t.head] or t.kind.heads), 1)


ABBREV = [("Sint ", "St. "), ("Stichting ", "St. "), ("Stichting ", "Sticht. "), ("Vereniging", "Ver."), ("vereniging", "ver."), (" en ", " & "),
          ("Praktijk", "Prakt."), ("praktijk", "prakt."), ("centrum", "centr."), ("Centrum", "Centr."), ("Gemeente ", "Gem. "), ("Openbare", "Openb."),
          ("afdeling", "afd."), ("locatie", "loc."), ("De ", "d'"), ("therapie", "ther."), ("school", "sch."), ("organisatie", "org."),
          ("Het ", "'t "), ("van de ", "v.d. "), ("van der ", "v.d. "), ("van den ", "v.d. "), ("van ", "v. ")]


def op_abbrev(rng, w, L):
    t = L.t
    if t.kind and t.head and t.head in L.name and t.head in t.kind.heads and rng.random() < .6:
        L.name = L.name.replace(t.head, rng.choice(t.kind.abbr), 1)
        return
    hits = [(a, b) for a, b in ABBREV if a in L.name and (a, b) != ("De ", "d'")]
    if hits:
        a, b = rng.choice(hits)
        L.name = L.name.replace(a, b, 1)


def op_drop_word(rng, w, L):
    t = L.t
    if t.prefix or t.suffix:                              # never drop what makes a satellite a satellite
        if t.head and t.proper and t.head in L.name:
            L.name = " ".join(L.name.replace(t.head + " ", "", 1).split())
        return
    if t.head and t.proper and rng.random() < .6:
        L.name = " ".join(L.name.replace(t.head, "", 1).split())
        return
    words = L.name.split()
    small = [i for i, x in enumerate(words) if x.lower() in ("de", "het", "'t", "en", "van", "der", "den", "sint", "h.", "voor")]
    if len(words) > 2:
        words.pop(rng.choice(small) if small else rng.randrange(len(words)))
        L.name = " ".join(words)


def op_legal_form(rng, w, L):
    legal = L.t.legal
    if L.name.startswith("Stichting "):
        L.name = L.name[10:]
    elif legal == "stichting":
        L.name = "Stichting " + L.name
    elif legal == "vereniging":
        L.name = rng.choice(["Vereniging " + L.name, L.name + " (vereniging)", "Ver. " + L.name]) if "ereniging" not in L.name else rng.choice(["Stichting ", "Vereniging ", "Kon. "]) + L.name
    elif legal == "bv":
        L.name += rng.choice([" B.V.", " BV", " b.v.", " V.O.F."])


def op_append_town(rng, w, L):
    town = L.t.building.place.name
    if town not in L.name:
        L.name += rng.choice([" " + town, " " + town, " te " + town, " (" + town + ")", ", " + town, " - " + town])
    elif L.name.endswith(" " + town) and L.t.tail and L.t.proper:
        L.name = L.name[:-len(town) - 1]


def op_acronym(rng, w, L):
    words = [x for x in slug(L.name, " ").split() if x not in ("de", "het", "en", "van", "der", "den", "te")]
    if len(words) >= 3:
        a = "".join(x[0] for x in words).upper()
        L.name = rng.choice([a, ".".join(a) + ".", a + " " + L.t.building.place.name])
    elif L.t.head and L.t.kind:
        core = [x for x in (L.t.proper or L.t.tail).split() if x not in ("De", "Het", "'t")]
        L.name = L.t.head[0].upper() + "." + core[0][0].upper() + "." + " " + L.t.building.place.name


def old_name(rng, t):
    def make():
        k, place = t.kind or KIND["verlos"], t.building.place
        head = t.head if rng.random() < .6 or not t.kind else rng.choice(k.heads)
        return t.prefix + (head + " " + (proper_name(rng, k, place) or rng.choice(CENTRE))).strip() + t.suffix
    return alt(t, "old", make)


def op_old_in_brackets(rng, w, L):
    o = old_name(rng, L.t)
    L.name = rng.choice(["%s (voorheen %s)", "%s (%s)", "%s v/h %s", "%s, vroeger %s"]) % (L.name, o)


def op_renamed(rng, w, L):
    L.name = old_name(rng, L.t)


def op_word_order(rng, w, L):
    t = L.t
    if t.head and t.proper and not t.prefix and not t.suffix:
        p = t.proper
        for a in ("De ", "Het ", "'t "):
            if p.startswith(a):
                L.name = rng.choice(["%s, %s" % (p, t.head.lower()), "%s %s" % (p, t.head.lower()), "%s, %s (%s)" % (p[len(a):], a.strip().lower(), t.head)])
                return
        L.name = rng.choice(["%s, %s", "%s %s"]) % (p, t.head.lower())


def op_casing(rng, w, L):
    L.name = rng.choice([L.name.upper(), L.name.lower(), L.name.title(), fold(L.name).replace("-", " "), L.name.replace(" ", "-", 1),
                         L.name.replace("'", "´")])


def op_descr(rng, w, L):
    L.name += rng.choice([" - ", ", ", " | ", " "]) + rng.choice(ACTIVITY)


def op_translate(rng, w, L):
    t = L.t
    if t.kind and t.head and not t.prefix:
        h = t.kind.en if rng.random() < .65 else t.kind.de
        L.name = L.name.replace(t.head, h, 1)


def op_script(rng, w, L):
    table = CYRILLIC if rng.random() < .6 else ARABIC
    s = fold(L.name).lower()
    for a, b in SOUNDS:
        s = s.replace(a, b)
    s = "".join(table.get(c, c) for c in s)
    L.name = s.title() if table is CYRILLIC else s
    if rng.random() < .3:
        L.name = L.name + " / " + L.t.name()


def use_building(L, b):
    L.street, L.number, L.postcode, L.city, L.lat, L.lon = b.street, str(b.number) + b.suffix, b.postcode, b.place.name, b.lat, b.lon


def op_moved(rng, w, L):
    place = L.t.building.place
    use_building(L, alt(L.t, "moved", lambda: (place if rng.random() < .8 else place.muni.place(rng)).building(rng)))


def op_secretary(rng, w, L):
    """correspondence address: the secretary's home, often with a private phone and mail"""
    t = L.t
    if "home" not in t.secr_alt:
        t.secr_alt["home"] = (t.building.place if rng.random() < .75 else t.building.place.muni.place(rng)).building(rng)
    use_building(L, t.secr_alt["home"])
    if rng.random() < .4:
        L.phone = secr_phone(rng, t)
    if rng.random() < .4:
        L.email = secr_mail(rng, t)
    if rng.random() < .15:
        L.addr_prefix = "p/a " + t.secr[0] + ". " + t.secr[1] + ", "


def op_house_addition(rng, w, L):
    L.number = rng.choice([L.number + rng.choice(["a", "A", "b", " B", "-1", " hs", " bis", "-2"]), "".join(c for c in L.number.split("-")[0] if c.isdigit()),
                           str(int("".join(c for c in L.number if c.isdigit()) or 1) + rng.choice([2, 2, 1]))])


def op_house_range(rng, w, L):
    n = int("".join(c for c in L.number.split("-")[0].split(" ")[0] if c.isdigit()) or 1)
    L.number = "%d%s%d" % (n, rng.choice(["-", " - ", "/", " t/m "]), n + rng.choice([2, 2, 4, 6]))


def op_building_prefix(rng, w, L):
    b = L.t.building
    name = b.name or alt(L.t, "bname", lambda: rng.choice(["Gebouw ", "Sporthal ", "MFA ", "Kerkgebouw ", "Zalencentrum "]) + rng.choice(CENTRE))
    L.addr_prefix = rng.choice([name + ", ", name + " - ", name + " ", "p/a " + name + ", "])
    if rng.random() < .12:
        L.free_address = name


def op_po_box(rng, w, L):
    def make():
        return "%d" % rng.randrange(1, 999), L.postcode[:4] + " A" + rng.choice("ABCDEGH")
    n, pc = alt(L.t, "pobox", make)
    L.free_address, L.postcode = "Postbus " + n, pc


STREET_ABBR = [("straat", "str."), ("straat", "str"), ("plein", "pln"), ("laan", "ln."), ("weg", "wg"), ("Burgemeester", "Burg."), ("Prins ", "Pr. "),
               ("Pastoor", "Past."), ("Dokter", "Dr."), ("singel", "sngl."), ("Minister", "Min.")]


def op_street_typo(rng, w, L):
    hits = [(a, b) for a, b in STREET_ABBR if a in L.street]
    if hits and rng.random() < .6:
        a, b = rng.choice(hits)
        L.street = L.street.replace(a, b)
    else:
        L.street = typo(rng, L.street)


def op_other_place_name(rng, w, L):
    p = L.t.building.place
    L.city = rng.choice([p.alias, p.muni.name, p.muni.name])


def op_new_phone(rng, w, L):
    L.phone = alt(L.t, "phone", lambda: "06" + str(rng.randrange(1, 6)) + digits(rng, 7) if rng.random() < .5 else L.t.building.place.muni.phone(rng))


def op_extra_phone(rng, w, L):
    L.phone2 = alt(L.t, "phone2", lambda: "06" + str(rng.randrange(1, 6)) + digits(rng, 7))


def op_other_mailbox(rng, w, L):
    own = L.t.site.split("/")[0]
    if own and "facebook" not in own and L.t.building.place.muni.portal not in own:
        L.email = rng.choice(["info", "secretaris", "secretariaat", "contact", "administratie", "ledenadministratie", "penningmeester", "balie",
                              slug(L.t.secr[1]), L.t.secr[0].lower() + "." + slug(L.t.secr[1])]) + "@" + own


def op_free_mail(rng, w, L):
    L.email = alt(L.t, "free", lambda: free_mail(rng, L.t.proper or L.t.name()))


def op_personal_mail(rng, w, L):
    L.email = secr_mail(rng, L.t)


def op_facebook(rng, w, L):
    L.site = alt(L.t, "fb", lambda: "facebook.com/" + rng.choice([slug(L.t.name())[:30], slug(L.t.name(), ".")[:30],
                                                                  "pages/" + slug(L.t.name(), "-")[:30] + "/" + digits(rng, 12)]))


def op_new_domain(rng, w, L):
    if L.t.site and L.t.cls not in ("branch", "chain", "section", "colleague"):
        d = alt(L.t, "domain", lambda: w.domain(rng, L.t.name(), L.t.building.place.name))
        L.site = d
        if rng.random() < .5 and "@" in L.email and L.email.split("@")[1] == L.t.site.split("/")[0]:
            L.email = L.email.split("@")[0] + "@" + d


def op_portal_page(rng, w, L):
    L.site = L.t.building.place.muni.portal + "/" + rng.choice(["", "organisatie/", "verenigingen/"]) + slug(L.t.name(), "-")


def op_wrong_phone(rng, w, L):
    other = rng.choice(L.t.building.place.muni.things)
    L.phone = other.phone


OP_FUNCS = {k: globals()["op_" + k] for k in OPS}
_OP_LIST, _OP_W = list(OPS), list(OPS.values())


def choose_ops(rng, t):
    ban, chosen, heavy = BAN.get(t.cls, ()), [], 0
    for _ in range(pick(rng, N_OPS)):
        op = rng.choices(_OP_LIST, _OP_W)[0]
        if op in ban or op in chosen or (op in COMMERCIAL_BAN and not (t.kind and t.kind.vol)):
            continue
        if op in HEAVY:
            if heavy >= MAX_HEAVY:
                continue
            heavy += 1
        chosen.append(op)
    # an operator that rewrites the name as a whole must come before those that decorate it
    return sorted(chosen, key=lambda o: (o not in ("renamed", "synonym", "abbrev", "translate", "word_order"), o in ("casing", "script", "acronym"),
                                         o in ("old_in_brackets", "descr", "append_town")))


def show_phone(rng, phone, area):
    if not phone:
        return ""
    if phone.startswith("14"):
        return rng.choice([phone, "14 " + phone[2:], phone])
    if phone[:4] in ("0800", "0900"):
        return phone[:4] + rng.choice(["-", " ", ""]) + phone[4:]
    cut = 2 if phone.startswith("06") else 3 if phone.startswith("088") else len(area)
    a, b = phone[:cut], phone[cut:]
    pairs = " ".join(b[i:i + 2] for i in range(0, len(b) - len(b) % 2, 2))
    if len(b) % 2:
        pairs = b[:3] + " " + " ".join(b[i:i + 2] for i in range(3, len(b), 2))
    return pick(rng, [(a + "-" + b, 30), (a + " " + b, 14), (a + b, 22), (a + " - " + pairs, 6), (a + " " + pairs, 10), ("(" + a + ") " + b, 6),
                      ("+31 " + a[1:] + " " + b, 5), ("+31" + a[1:] + b, 4), ("+31 (0)" + a[1:] + " " + b, 3), ("0031" + a[1:] + b, 2)])


def show_site(rng, site):
    if not site:
        return ""
    host, _, path = site.partition("/")
    www = "www." if rng.random() < .6 else ""
    scheme = pick(rng, [("", 35), ("http://", 22), ("https://", 43)])
    if path:
        tail = "/" + path + rng.choice(["", "", "/"])
    else:
        tail = pick(rng, [("", 60), ("/", 22), ("/contact", 6), ("/home", 4), ("/index.php", 3), ("/nl/", 2), ("/over-ons/contact", 3)])
    s = scheme + www + host + tail
    return s if rng.random() < .96 else s.replace("www.", "WWW.").replace(host, host.capitalize())


def jitter(rng, L):
    place = L.t.building.place
    r = rng.random()
    if r < .06:
        return place.lat, place.lon                      # centroid of the town
    m = 8 if r < .55 else 45 if r < .92 else 250         # metres
    return L.lat + rng.gauss(0, m / 111000), L.lon + rng.gauss(0, m / 68000)


def write_listing(rng, world, t, first):
    L, ops = Listing(t), []
    if rng.random() < (P_FIRST_OPS if first else 1 - P_LIGHT):
        ops = choose_ops(rng, t)
    touched = {}                                          # operator -> the fields it changed
    for op in ops:
        before = dict(vars(L))
        OP_FUNCS[op](rng, world, L)
        touched[op] = [FIELD_OF[k] for k, v in vars(L).items() if before[k] != v]
    L.name = " ".join(L.name.split()).strip(" -,|") or t.name()

    source = pick(rng, [(s, v[0]) for s, v in SOURCES.items()])
    miss = SOURCES[source][1:]
    keep = KEEP_PLACE.get(t.cls, 1.0)
    m_addr, m_pc, m_city = miss[0] * keep, miss[1] * keep, miss[2] * keep
    m_phone, m_mail, m_site, m_geo = miss[3:]

    if L.free_address:
        address = L.free_address
    else:
        address = L.addr_prefix + L.street + " " + L.number
    row = dict(
        name=L.name, address="" if rng.random() < m_addr else address,
        postcode="" if rng.random() < m_pc else L.postcode.replace(" ", "") if source in ("register", "crawl") or rng.random() < .15 else L.postcode,
        city="" if rng.random() < m_city else L.city.upper() if source == "register" and rng.random() < .6 else L.city,
        phone="" if rng.random() < m_phone else show_phone(rng, L.phone, t.building.place.muni.area),
        email="" if rng.random() < m_mail else L.email, website="" if rng.random() < m_site else show_site(rng, L.site), lat="", lon="")
    if row["phone"] and L.phone2:
        row["phone"] += rng.choice([" / ", "; ", " of ", ", "]) + show_phone(rng, L.phone2, "")
    if source == "crawl" and row["address"] and rng.random() < .15 and not row["postcode"]:
        row["address"] += ", " + L.postcode + " " + L.city  # the crawler took the whole line
    if source == "handinvoer" and row["email"] and rng.random() < .04:
        row["email"] = row["email"].upper() if rng.random() < .5 else typo(rng, row["email"])
    # a PO box has no place on the map
    if rng.random() >= m_geo and not L.free_address.startswith("Postbus"):
        la, lo = jitter(rng, L)
        row["lat"], row["lon"] = "%.6f" % la, "%.6f" % lo
    if not any(row[f] for f in ("address", "city", "phone", "email", "website")):
        row["city"] = L.city
    seen = [op for op in ops if any(row[f] for f in touched[op])]   # operators that left a trace in this row
    row["trap"] = t.cls + ":" + ("+".join(seen) if seen else "copy")
    return row


# --------------------------------------------------------------------------
# THE RUN
# --------------------------------------------------------------------------
def generate(n, seed):
    rng = random.Random("portal/%d" % seed)
    world = World(rng)
    n_munis = max(1, round(n / ROWS_PER_MUNI))
    side = math.ceil(math.sqrt(n_munis))
    munis = []
    for i in range(n_munis):
        lat = 50.9 + 2.3 * ((i // side) + .5 + rng.gauss(0, .15)) / side
        lon = 4.2 + 2.6 * ((i % side) + .5 + rng.gauss(0, .15)) / side
        munis.append(Muni(rng, world, world.place_name(rng), lat, lon))
    mix = [(k, w / GROUP_SIZE.get(k, 1)) for k, w in ENTITY_MIX]
    rows, cluster = [], 0
    for i, muni in enumerate(munis):
        region = munis[i // MUNIS_PER_REGION * MUNIS_PER_REGION:][:MUNIS_PER_REGION]
        quota = n * (i + 1) // n_munis
        while len(rows) < quota:
            cls = "plain" if len(muni.things) < 12 else pick(rng, mix)
            for t in MAKERS[cls](rng, world, muni, region):
                cluster += 1
                for j in range(pick(rng, LISTINGS)):
                    if len(rows) >= quota:
                        break
                    row = write_listing(rng, world, t, j == 0)
                    row["cluster_id"] = "T%06d" % cluster
                    rows.append(row)
    rng.shuffle(rows)
    for i, row in enumerate(rows, 1):
        row["id"] = "L%06d" % i
    return rows


COLUMNS = "id,name,address,postcode,city,phone,email,website,lat,lon,cluster_id,trap".split(",")


def main():
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("--n", type=int, default=1000)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--out", required=True)
    a = ap.parse_args()
    rows = generate(a.n, a.seed)
    with open(a.out, "w", newline="", encoding="utf-8") as f:
        wr = csv.DictWriter(f, COLUMNS, lineterminator="\n")
        wr.writeheader()
        wr.writerows(rows)


if __name__ == "__main__":
    main()
