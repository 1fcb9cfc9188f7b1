#!/usr/bin/env python3
"""Census: labelled, duplicate-ridden listings of invented Dutch organisations and places.

    python census.py --n 1000 --seed 1 --out listings.csv

First ENTITIES are drawn, in groups that form a trap (branches, tenants, ...), then 1-5 LISTINGS of each, every field
corrupted on its own. Truth is what a data steward of a social map would say: branches at different addresses, tenants
and satellites ("Vrienden van X") are different things; a club at its secretary's home or under its old name is the same.

Column `trap`: the look-alike group the entity was drawn in (branch, tenant, satellite, namesake, chain, switchboard,
municipal); for the others what was done to this listing (secretary, moved, renamed, acronym, translation, script), else plain.
"""
import argparse
import csv
import random
import re
import unicodedata

# ---------------------------------------------------------------- shares and noise (what was tuned)
SHARES = {"plain": .65, "branch": .075, "tenant": .065, "satellite": .07, "namesake": .06, "chain": .03,
          "switchboard": .03, "municipal": .02}                       # of the listings
COPIES = [1] * 25 + [2] * 30 + [3] * 22 + [4] * 13 + [5] * 10          # listings per entity
P = dict(secretary=.20, moved=.06, renamed=.075, acronym=.055, translation=.045, script=.10, kind=.35, drop=.18, town=.14,
         legal=.07, typo=.13, truncate=.03, upper=.06, lower=.03, html=.04, accents=.5, bracket=.03, order=.03, abbrev=.35,
         wrong_phone=.03, wrong_pc=.03, other_city=.08, platform=.09, jitter=.3, centroid=.06, wrong_geo=.015, box=.03)
# sort of source: share among listings of easy and of hard entities; share missing of address postcode city phone email website geo
SOURCES = [(.70, .20, (.03, .06, .02, .12, .28, .18, .25)),            # a guide with full records
           (.17, .30, (.25, .35, .06, .42, .60, .50, .55)),            # a list somebody typed
           (.08, .20, (.40, .55, .35, .70, .90, .70, .02)),            # a map
           (.05, .30, (.88, .92, .12, .86, .95, .86, .88))]            # a mention: a name and a town

# ---------------------------------------------------------------- words
W = lambda s: [x.strip() for x in s.split(",")]
T1 = W("""Ooster,Wester,Noorder,Zuider,Middel,Over,Neder,Hoge,Lage,Nieuwe,Oude,Groot,Klein,Wilgen,Elzen,Berken,Eiken,Linde,
Varen,Heide,Zand,Klei,Veen,Water,Beek,Maas,Vecht,Roer,Geul,Dommel,Raven,Valken,Reiger,Kieviten,Hazen,Vossen,Dassen,Paarden,
Ossen,Lammer,Konings,Graven,Heren,Ridder,Monniken,Papen,Kloos,Wouden,Bos,Broek,Molen,Winter,Zomer,Gelder,Schaaps,Duiven,
Kraaien,Steen,Kalk,Rode""".replace("\n", ""))
T2 = W("""broek,veld,hoven,dam,rade,um,dijk,woude,kerk,burg,heim,lo,donk,zijl,wijk,beek,berg,dal,dorp,drecht,eind,foort,gaarde,
geest,hage,hout,horst,kapelle,laar,loon,meer,mond,oord,ooi,rijk,schoten,steeg,stede,tongeren,voorde,waard,zande,wolde,lande"""
       .replace("\n", ""))
TP = ["", "", "", "", "Sint ", "Nieuw-", "Oud-", "Klein ", "Groot-"]
ST1 = W("""Kerk,Dorps,Molen,School,Stations,Linden,Beuken,Eiken,Berken,Kastanje,Wilgen,Veld,Heide,Bos,Beek,Markt,Raadhuis,Nieuw,
Hoog,Laag,Oranje,Wilhelmina,Juliana,Beatrix,Prins Hendrik,Prins Bernhard,Koningin Emma,Sint Jozef,Sint Anna,Sint Martinus,
Burgemeester Habets,Burgemeester Slagter,Burgemeester van Oord,Pastoor Wijnen,Pastoor Hex,Kapelaan Roks,Doctor Poorter,
Doctor Schaap,Professor Lely,Meester Coenders,Monseigneur Driessen,Van der Goes,Van Speyk,Jan Steen,Rembrandt,Vondel,Mozart,
Beethoven,Zwaluw,Merel,Leeuwerik,Nachtegaal,Reiger,Roos,Tulp,Anjer,Violen,Industrie,Haven,Fabriek,Akker,Gaarde,Kloosterkamp,
Wal,Singel,Kanaal,Maas,Rijn,IJssel,Spoor,Tram,Parallel,Ambachts,Kasteel,Pastorie,Hofstede,Vijver,Zandkuil,Leem,Steenoven,
Groene,Grote,Achter,Voor,Ooster,Wester,Noorder,Zuider""".replace("\n", ""))
ST2 = ["straat"] * 10 + ["weg"] * 6 + ["laan"] * 5 + ["plein"] * 2 + ["hof", "pad", "dijk", "steeg", "singel", "kade"]
SUR = W("""Jansen,de Vries,van den Berg,Bakker,Visser,Smit,Meijer,de Boer,Mulder,de Groot,Bos,Vos,Peters,Hendriks,van Leeuwen,Dekker,
Brouwer,de Wit,Dijkstra,Smeets,de Graaf,van der Meer,van der Linden,Kok,Jacobs,de Haan,Vermeulen,van den Heuvel,van der Veen,
van den Broek,de Bruijn,van der Heijden,Schouten,van Beek,Willems,van Vliet,van de Ven,Hoekstra,Maas,Verhoeven,Koster,van Dam,
Prins,Blom,Huisman,Peeters,de Jonge,Kuipers,van Veen,Post,Kuiper,Veenstra,Kramer,van den Brink,Scholten,van Wijk,Postma,Martens,
Vink,de Ruiter,Timmermans,Groen,Gerritsen,Jonker,van Loon,Boer,van der Velde,Willemsen,Smits,de Lange,Schipper,van Doorn,Yilmaz,
El Amrani,Özdemir,Nguyễn,Müller,Łukasik,Benali,Demir""".replace("\n", ""))
FIRST = W("Jan,Piet,Kees,Anna,Marie,Truus,Wim,Henk,Riet,Els,Toon,Sjef,Mia,Bert,Ria,Ger,Leo,Karin,Ton,Ans")
CLUB = W("""De Zwaluwen,Sparta,Olympia,Victoria,Excelsior,De Adelaars,Wilhelmina,Oranje,Rapid,Minor,Eendracht,Volharding,Hercules,
Concordia,Unitas,Vitesse,Swift,Achilles,Quick,Sportlust,De Valken,Juliana,Trekvogels,Wilskracht,Dynamo,Fortuna,Phoenix,Ajaks,
De Meteoor,De Treffers,Blauw-Wit,Groen-Wit,Rood-Wit,Geel-Zwart,De Schutters,Irene,Attila,De Kraaien,SDO,DES,VIOD,ODC,KDO,TOP,
Kracht en Vriendschap,Samen Sterk,Steeds Voorwaarts,Door Eendracht Sterk,Ons Genoegen,Vlug en Lenig""".replace("\n", ""))
SAINT = W("""Caecilia,Cecilia,Martinus,Jozef,Joseph,Barbara,Antonius,Lambertus,Servatius,Gertrudis,Catharina,Sebastianus,Joris,Petrus,
Paulus,Johannes,Nicolaas,Willibrordus,Gregorius,Clemens,Hubertus,Laurentius,Agnes,Theresia,Clara,Dionysius,Remigius,Urbanus,Vitus,
Rochus,Brigida,Odilia,Franciscus,Bonifatius""".replace("\n", ""))
FANCY = W("""De Regenboog,De Brug,De Linde,De Horizon,De Vlinder,De Wegwijzer,De Springplank,De Bron,De Schakel,De Klimop,De Kameleon,
De Zonnebloem,Het Kompas,De Windroos,De Meander,De Vuurtoren,De Ark,De Boomgaard,De Cirkel,De Kring,De Driehoek,De Kroon,
De Kiem,De Parel,De Pijler,De Toren,De Triangel,De Twijg,De Vliegenier,De Walnoot,De Wissel,De Zevensprong,Het Anker,Het Baken,
Het Palet,Het Mozaïek,De Reünie,De Ontmoeting,De Poort,De Hoeksteen,De Kastanje,De Beuk,De Eik,De Berk,Den Heuvel,'t Pleintje,
't Trefpunt,'t Kruispunt,'t Hofke,'t Centrum,De Buurvrouw,Ons Huis,Ons Thuis,Avondrood,Zonnehof,Rozenhof,Vredehof,Parkzicht,
Molenzicht,Beekzicht,Heidezicht,Kloosterhof,Mariahof,Huize Elisabeth""".replace("\n", ""))
ADJ = W("Gouden,Blauwe,Groene,Rode,Witte,Zwarte,Oude,Nieuwe,Kleine,Grote,Vrolijke,Dansende,Vliegende,Wijze,Stille,Bonte,Dolle")
NOUN = W("""Leeuw,Zwaan,Molen,Boom,Uil,Vogel,Engel,Haan,Bok,Ezel,Tijger,Kikker,Ster,Sleutel,Kelk,Ton,Hoed,Laars,Klok,Vis,Roos,
Druif,Appel,Poort,Stoof,Ketel,Pan,Kachel,Kat,Beer""".replace("\n", ""))
FOREIGN = W("""Al Baraka,El Salam,Sofra,Anadolu,Marmaris,Bosporus,Damas,Halab,Zeytin,Dilara,Akropolis,Mykonos,Kreta,Volga,Kalinka,Odessa,
Polonez,Warszawa,Karavan,Kandil,Medina,Al Noor,Selam,Habesha,Mekong,Lotus,Da Vinci,Bella Napoli,Caffè Roma,San Marco"""
            .replace("\n", ""))
CHAINA = W("Opti,Bril,Vita,Prima,Drog,Snack,Bak,Fiet,Tuin,Bouw,Kleur,Fris,Zorg,Huis,Spar,Volt,Knip,Loop,Woon,Brood")
CHAINB = W("max,ella,ino,huys,plaza,mark,ora,land,expres,point,wereld,plus,aro,team,shop,koning,ette,mix")
CHAINK = W("Drogisterij,Opticien,Supermarkt,Bakkerij,Fitness,Kapsalon,Uitzendbureau,Fietsenwinkel,Pizzeria,Snackbar,,,,")
ORG1 = W("Alde,Vita,Samen,Meander,Mee,Zuyd,Noord,Pro,Curo,Levan,Mosa,Radar,Sirius,Orbi,Kanta,Welle,Haven,Kompas,Terra,Mondi")
ORG2 = W("zorg,groep,thuis,cura,via,nova,lente,plus,kracht,rijk,is,ant,eon,wonen,leven,loket")
ORGK = [("Kinderopvang", "kdv"), ("Stichting", "welzijn"), ("Thuiszorg", "zorg"), ("Zorggroep", "zorg"), ("Bibliotheek", "bieb"),
        ("Buurtteam", "welzijn"), ("Woonstichting", "welzijn"), ("Scholengroep", "rkbs"), ("Rijschool", "winkel"),
        ("Fysiotherapie", "fysio"), ("Kringloopwinkel", "winkel"), ("Dagbesteding", "zorg"), ("Peuterspeelzaal", "kdv"),
        ("Jeugdzorg", "welzijn"), ("GGZ", "zorg"), ("Voedselbank", "welzijn"), ("BSO", "kdv"), ("Buurtwinkel", "welzijn")]
SERVICE = W("""Maatschappelijk Werk,Jongerenwerk,Ouderenadvies,Vrijwilligerscentrale,Mantelzorgsteunpunt,Formulierenhulp,Dagbesteding,
Thuiszorg,Maaltijdservice,Taalpunt,Schuldhulpverlening,Buurtbemiddeling,Opvoedsteunpunt,Jeugdteam,Wmo-loket,Klussendienst,
Boodschappenbus,Eettafel,Huiskamer,Repair Café,Inloop GGZ,Rouwgroep,Slachtofferhulp,Sociaal Raadslieden""".replace("\n", ""))
# kind: name variants (one organisation uses any of them), where its core name comes from, English, German, is a club?
KINDS = {
    "voetbal": (["voetbalvereniging", "v.v.", "VV", "vv", "RKVV", "R.K.V.V."], "club", "Football Club", "Fußballverein", 1),
    "sv": (["sportvereniging", "s.v.", "SV", "S.V."], "club", "Sports Club", "Sportverein", 1),
    "tennis": (["tennisvereniging", "T.V.", "TV", "LTV"], "club", "Tennis Club", "Tennisverein", 1),
    "korfbal": (["korfbalvereniging", "k.v.", "KV"], "club", "Korfball Club", "Korbballverein", 1),
    "gym": (["gymnastiekvereniging", "Gymver.", "gymclub", "GV"], "club", "Gymnastics Club", "Turnverein", 1),
    "handbal": (["handbalvereniging", "h.v.", "HV"], "club", "Handball Club", "Handballverein", 1),
    "harmonie": (["Harmonie", "Kon. Harmonie", "Koninklijke Harmonie", "Harm."], "st", "Brass Band", "Musikverein", 1),
    "fanfare": (["Fanfare", "Kon. Fanfare", "Fanf."], "st", "Wind Band", "Blaskapelle", 1),
    "schut": (["Schutterij", "Schut."], "st", "Rifle Guild", "Schützenverein", 1),
    "koor": (["Gemengd Koor", "Zangvereniging", "Zangkoor", "Gem. Koor"], "st club", "Mixed Choir", "Gemischter Chor", 1),
    "obs": (["OBS", "Openbare Basisschool", "o.b.s.", "Basisschool"], "fancy adj", "Primary School", "Grundschule", 0),
    "rkbs": (["Basisschool", "b.s.", "BS", "R.K. Basisschool", "Rooms Katholieke Basisschool"], "fancy st", "Primary School",
             "Grundschule", 0),
    "kdv": (["Kinderdagverblijf", "KDV", "Kinderopvang", "Kinderdagverbl."], "fancy adj", "Day Nursery", "Kita", 0),
    "buurt": (["Buurthuis", "Buurtcentrum", "Wijkcentrum"], "fancy", "Community Centre", "Nachbarschaftshaus", 0),
    "gemhuis": (["Gemeenschapshuis", "Gem.huis", "MFC"], "fancy", "Village Hall", "Gemeinschaftshaus", 0),
    "kerk": (["Parochie", "Kerk", "R.K. Kerk", "Parochiekerk"], "st", "Church", "Kirche", 0),
    "zorg": (["Zorgcentrum", "Woonzorgcentrum", "WZC", "Verpleeghuis"], "fancy", "Care Home", "Pflegeheim", 0),
    "arts": (["Huisartsenpraktijk", "Huisarts", "Huisartspraktijk", "HAP"], "sur", "GP Practice", "Hausarztpraxis", 0),
    "fysio": (["Fysiotherapie", "Fysiotherapiepraktijk", "Praktijk voor Fysiotherapie", "Fysio"], "sur fancy", "Physiotherapy",
              "Physiotherapie", 0),
    "tand": (["Tandartspraktijk", "Tandarts", "Tandartsenpraktijk"], "sur", "Dental Practice", "Zahnarztpraxis", 0),
    "apo": (["Apotheek", "Apoth."], "fancy sur", "Pharmacy", "Apotheke", 0),
    "logo": (["Logopedie", "Logopediepraktijk", "Praktijk voor Logopedie"], "sur", "Speech Therapy", "Logopädie", 0),
    "psy": (["Psychologenpraktijk", "Psychologiepraktijk", "Praktijk"], "sur fancy", "Psychology Practice", "Psychologische Praxis", 0),
    "cafe": (["Café", "Cafe", "Eetcafé", "Grand Café"], "adj sur", "Pub", "Kneipe", 0),
    "resto": (["Restaurant", "Rest.", "Eethuis"], "adj foreign", "Restaurant", "Gasthaus", 0),
    "toko": (["Supermarkt", "Toko", "Winkel"], "foreign", "Market", "Markt", 0),
    "winkel": (["Bakkerij", "Bakker", "Banketbakkerij"], "sur adj", "Bakery", "Bäckerei", 0),
    "kapper": (["Kapsalon", "Kapper", "Hairstyling"], "sur adj", "Hair Salon", "Friseur", 0),
    "bloem": (["Bloemenhuis", "Bloemist", "Bloemisterij"], "sur", "Florist", "Blumenhaus", 0),
    "ouderen": (["Ouderenvereniging", "Seniorenvereniging", "KBO", "Sen.ver."], "town st", "Seniors' Club", "Seniorenverein", 1),
    "heem": (["Heemkundevereniging", "Heemkundekring", "Hist. Kring"], "town club", "Local History Society", "Heimatverein", 1),
    "scout": (["Scouting", "Scoutinggroep", "Scouts"], "st town", "Scouts", "Pfadfinder", 1),
    "speel": (["Speeltuin", "Speeltuinvereniging", "Speelplek"], "fancy adj", "Playground", "Spielplatz", 0),
    "hal": (["Sporthal", "Sportcentrum", "Sportzaal"], "fancy", "Sports Hall", "Sporthalle", 0),
    "museum": (["Museum", "Streekmuseum"], "adj fancy", "Museum", "Museum", 0),
    "tuin": (["Volkstuinvereniging", "Volkstuinen", "VTV", "Volkstuin"], "adj town", "Allotments", "Kleingartenverein", 1),
    "ehbo": (["EHBO-vereniging", "EHBO", "E.H.B.O."], "town st", "First Aid Society", "Erste-Hilfe-Verein", 1),
    "carnaval": (["Carnavalsvereniging", "C.V.", "CV", "carnavalsver."], "adj", "Carnival Society", "Karnevalsverein", 1),
    "bieb": (["Bibliotheek", "Openbare Bibliotheek", "Bieb"], "town fancy", "Library", "Bücherei", 0),
    "inloop": (["Inloophuis", "Inloop", "Inloopcentrum"], "fancy", "Drop-in Centre", "Treffpunkt", 0),
    "welzijn": (["Stichting Welzijn", "Welzijn", "Welzijnsstichting"], "town", "Welfare Foundation", "Sozialwerk", 0),
    "vrouw": (["Vrouwenvereniging", "ZijActief", "Vrouwengilde"], "town", "Women's Club", "Frauenverein", 1),
    "begraaf": (["Begraafplaats", "Kerkhof", "Algemene Begraafplaats"], "st town", "Cemetery", "Friedhof", 0),
    "moskee": (["Moskee", "Islamitisch Centrum"], "foreign", "Mosque", "Moschee", 0),
}
PLAIN = ["voetbal"] * 3 + ["sv"] * 2 + ["rkbs"] * 3 + ["obs"] * 2 + ["cafe"] * 3 + ["resto"] * 3 + list(KINDS)
HEALTH = ["arts", "arts", "fysio", "tand", "apo", "logo", "psy"]
COMMU = ["bieb", "kdv", "koor", "ouderen", "heem", "buurt", "inloop", "carnaval", "gym", "ehbo", "vrouw", "welzijn", "toko", "kapper"]
MUNI = ["hal", "speel", "begraaf", "bieb", "gemhuis", "buurt", "hal", "speel", "tuin", "museum"]
SAT = {"club": ["Supportersvereniging", "Club van 100", "Kantine", "Vrienden van", "Jeugd"],
       "obs": ["Oudervereniging", "BSO", "Peuterspeelzaal", "Gymzaal", "Vrienden van"],
       "zorg": ["Vrienden van", "Dagbesteding", "Restaurant", "Cliëntenraad", "Hospice"],
       "museum": ["Vrienden van", "Museumwinkel", "Museumcafé", "Steunfonds"],
       "kerk": ["Kerkkoor", "Kerkhof", "Pastorie", "Vrienden van"], "": ["Vrienden van", "Stichting Beheer", "Steunfonds", "Biljartclub"]}
CORE_TR = {"De Regenboog": ("The Rainbow", "Der Regenbogen"), "De Brug": ("The Bridge", "Die Brücke"), "Het Anker": ("The Anchor", "Der Anker"),
           "De Horizon": ("The Horizon", "Der Horizont"), "De Bron": ("The Source", "Die Quelle"), "De Poort": ("The Gate", "Das Tor"),
           "Ons Huis": ("Our House", "Unser Haus"), "De Toren": ("The Tower", "Der Turm"), "De Parel": ("The Pearl", "Die Perle"),
           "Het Kompas": ("The Compass", "Der Kompass"), "De Vlinder": ("The Butterfly", "Der Schmetterling"),
           "De Linde": ("The Linden", "Die Linde"), "De Kroon": ("The Crown", "Die Krone"), "De Eik": ("The Oak", "Die Eiche")}
TR_WORDS = {"Gouden": ("Golden", "Goldener"), "Blauwe": ("Blue", "Blauer"), "Groene": ("Green", "Grüner"), "Rode": ("Red", "Roter"),
            "Witte": ("White", "Weißer"), "Zwarte": ("Black", "Schwarzer"), "Oude": ("Old", "Alter"), "Kleine": ("Little", "Kleiner"),
            "Leeuw": ("Lion", "Löwe"), "Zwaan": ("Swan", "Schwan"), "Molen": ("Mill", "Mühle"), "Boom": ("Tree", "Baum"),
            "Uil": ("Owl", "Eule"), "Haan": ("Rooster", "Hahn"), "Ster": ("Star", "Stern"), "Roos": ("Rose", "Rose"), "De": ("The", "Der")}
SCRIPTS = [dict(zip("abcdefghijklmnopqrstuvwxyz", x.split())) for x in
           ("ا ب ك د ه ف غ ح ي ج ك ل م ن و ب ق ر س ت و ف و كس ي ز", "а б ц д е ф г х и й к л м н о п к р с т у в в кс ы з",
            "α β κ δ ε φ γ χ ι τζ κ λ μ ν ο π κ ρ σ τ ου β γου ξ υ ζ")]
FREE = ["gmail.com", "hotmail.com", "ziggo.nl", "home.nl", "kpnmail.nl", "outlook.com", "live.nl"]
AREA = W("010,013,015,020,023,024,026,030,033,035,036,038,040,043,045,046,050,053,055,058,070,071,072,073,074,075,076,077,078,079")
STREET_AB = [("straat", "str."), ("straat", "str"), ("Burgemeester", "Burg."), ("Burgemeester", "Burgem."), ("Doctor", "Dr."),
             ("Pastoor", "Past."), ("Sint", "St."), ("Sint", "St"), ("Prins", "Pr."), ("Koningin", "Kon."), ("Professor", "Prof."),
             ("Monseigneur", "Mgr."), ("Meester", "Mr."), ("Kapelaan", "Kap."), ("Van der", "v.d."), ("plein", "pl."), ("laan", "ln"),
             ("weg", "wg"), ("Van ", "v. "), ("ij", "y")]


# ---------------------------------------------------------------- small helpers
def plain(s):
    return "".join(c for c in unicodedata.normalize("NFKD", s.replace("ß", "ss").replace("Ł", "L")) if not unicodedata.combining(c))


def slug(s, sep=""):
    return re.sub(r"[^a-z0-9]+", sep, plain(s).lower().replace("'", "")).strip(sep or None)


def cap(s):
    return s[:1].upper() + s[1:]


class Town:
    def __init__(self, r, i, name, muni):
        self.name, self.muni, self.used = name, muni, set()
        self.pc = [1001 + (i * 3 + k) % 8990 for k in (0, 1)]
        self.lat, self.lon = muni.lat + r.uniform(-.035, .035), muni.lon + r.uniform(-.05, .05)
        self.streets = []
        for j, a in enumerate(r.sample(ST1, r.randint(18, 32))):
            b = r.choice(ST2)
            s = a + b if " " not in a else a + b if r.random() < .5 else a + " " + cap(b) if r.random() < .1 else a + b
            self.streets.append((s, r.choice(self.pc), r.uniform(-.008, .008), r.uniform(-.012, .012), r.randrange(20 * 20), r.uniform(-1, 1)))
        self.villages = [self]


class Muni:
    def __init__(self, r, i):
        self.lat, self.lon = r.uniform(50.8, 53.2), r.uniform(4.6, 6.8)
        self.area, self.name = r.choice(AREA), ""
        self.phone = self.area + str(r.randint(2, 7)) + "%06d" % r.randrange(10**6)


class Addr:
    __slots__ = ("street", "nr", "add", "pc", "town", "lat", "lon", "building")

    def __init__(self, r, t):
        s, pc4, dy, dx, let, ang = r.choice(t.streets)
        n = r.randint(1, 60) if r.random() < .6 else r.randint(1, 290)
        let = let + n // 30 * 2 + n % 2
        self.street, self.nr, self.town, self.building = s, n, t, ""
        self.add = r.choice(["A", "B", "a", "bis", "C"]) if r.random() < .07 else ""
        self.pc = "%d%s%s" % (pc4, "ABCDEGHJKLMNPRSTVWXZ"[let // 20 % 20], "ABCDEGHJKLMNPRSTVWXZ"[let % 20])
        self.lat, self.lon = t.lat + dy + n * 7e-5 * ang, t.lon + dx + n * 8e-5 * (1 - abs(ang))


class Entity:
    """kind, pre + core + suf = name; addr; contacts; `own` says which contacts are its own and not its group's."""
    __slots__ = ("trap", "kind", "pre", "core", "suf", "keep", "addr", "town", "phone", "email", "site", "own", "home", "old", "oldname",
                 "path", "pres", "club", "ownphone", "nosuf", "hard")

    def __init__(self, trap, kind, pre, core, addr, suf="", keep=False):
        self.trap, self.kind, self.pre, self.core, self.suf, self.keep = trap, kind, pre, core, suf, keep
        self.addr, self.town = addr, addr.town
        self.phone = self.email = self.site = self.path = ""
        self.hard = .35                                       # how often its listings are renamed, moved, abbreviated, ...
        self.own, self.home, self.old, self.oldname, self.ownphone, self.nosuf = "pes", None, None, None, "", False
        k = KINDS.get(kind)
        self.pres, self.club = ((k[0], bool(k[4])) if k and not keep else ([pre], False))


class World:
    def __init__(self, n, seed):
        self.r = r = random.Random("census/%d/%d" % (n, seed))
        self.domains, m = set(), max(7, int(7 * (n / 1000) ** .86))
        names, seen = [], set()
        while len(names) < m:
            t = r.choice(TP) + r.choice(T1) + r.choice(T2)
            if t not in seen:
                seen.add(t)
                names.append(t)
        self.towns, muni, group = [], None, []
        for i, name in enumerate(names):
            if muni is None or len(group) >= muni.size:
                muni, group = Muni(r, i), []
                muni.size = r.randint(2, 5)
                muni.name, muni.site = name, slug(name) + ".nl"
                self.domains.add(muni.site)
            t = Town(r, i, name, muni)
            group.append(t)
            t.villages = group
            self.towns.append(t)
        self.cum, c = [], 0
        for i in range(m):
            c += 1 / (1 + i % 6)
            self.cum.append(c)

    def town(self):
        return self.r.choices(self.towns, cum_weights=self.cum)[0]

    def new_phone(self, t, mobile=.04):
        r = self.r
        if r.random() < mobile:
            return "06" + str(r.randint(10000000, 58999999))
        return t.muni.area + str(r.randint(2, 8)) + "%06d" % r.randrange(10**6)

    def domain(self, *words):
        """A free domain: the name alone if nobody has it, else with the town, else with a number."""
        for k in range(1, len(words) + 1):
            d = slug(" ".join(words[:k]), self.r.choice(["", "", "-"]))[:40] + ".nl"
            if d not in self.domains and len(d) > 5:
                break
        else:
            d = d[:-3] + str(self.r.randint(2, 99999)) + ".nl"
        self.domains.add(d)
        return d

    def core(self, kind, t):
        """A core name no other entity of this kind has in this municipality (elsewhere it may, and will, recur)."""
        r = self.r
        for _ in range(12):
            src = r.choice(KINDS[kind][1].split())
            c = (r.choice(CLUB) if src == "club" else r.choice(FANCY) if src == "fancy" else r.choice(SUR) if src == "sur" else
                 r.choice(FOREIGN) if src == "foreign" else t.name if src == "town" else "Sint " + r.choice(SAINT) if src == "st"
                 else "De %s %s" % (r.choice(ADJ), r.choice(NOUN)))
            if self.free(t, kind, c):
                return c
        while True:
            c = "%s %s" % (r.choice(FIRST), r.choice(SUR)) if "sur" in KINDS[kind][1] else "De %s %s" % (r.choice(ADJ), r.choice(NOUN))
            if self.free(t, kind, c) or r.random() < .02:
                return c

    def free(self, t, kind, c):
        fam = {"Cecilia": "Caecilia", "Joseph": "Jozef"}.get(c[5:], c)
        key = (kind if c == t.name or c[:5] == "Sint " else KINDS[kind][0][0][:5], fam)
        if any(key in v.used for v in t.villages):
            return False
        t.used.add(key)
        return True

    def contacts(self, e, phone=None, site=None, email=None, own="pes"):
        r = self.r
        e.own, e.hard = own, 3.0 if r.random() < .34 else .3
        e.phone = phone or self.new_phone(e.town)
        e.site = site or (self.domain(*( [e.core, e.town.name, e.pre] if r.random() < .25 else [e.pre + " " + e.core, e.town.name]))
                          if r.random() < .85 else "")
        if email:
            e.email = email
        elif e.site and "s" in own and r.random() < .8:
            e.email = r.choice(["info", "info", "info", "secretariaat", "contact", "post"]) + "@" + e.site
        else:
            e.email = slug(e.core)[:14] + r.choice(["", slug(e.town.name)[:8], str(r.randint(1, 99))]) + "@" + r.choice(FREE)
        return e

    def simple(self, trap, kind, t, addr=None, core=None):
        core = core or self.core(kind, t)
        e = Entity(trap, kind, self.r.choice(KINDS[kind][0][:2]), core, addr or Addr(self.r, t))
        return e

    # ------------------------------------------------------------ groups: each yields the entities of one trap
    def g_plain(self, room):
        t = self.town()
        return [self.contacts(self.simple("plain", self.r.choice(PLAIN), t))]

    def g_branch(self, room):
        """One organisation, many locations: same name, website, switchboard; sometimes the location in the name."""
        r = self.r
        k = r.randint(10, 60) if r.random() < .07 else r.randint(2, 8)
        k = max(2, min(k, room))
        pre, kind = r.choice(ORGK)
        core = r.choice(ORG1) + r.choice(ORG2)
        home = self.town()
        site = self.domain(core, pre)
        if r.random() < .3:
            core = r.choice([core.upper() if len(core) < 7 else core, core + " " + cap(r.choice(["Zuid", "Noord", "Midden", "Oost"]))])
        phone, mail = self.new_phone(home), r.choice(["info", "contact", "klantenservice"]) + "@" + site
        i = self.towns.index(home) if len(self.towns) < 50 else r.randrange(len(self.towns))
        area = [self.towns[(i + j) % len(self.towns)] for j in range(r.randint(1, 3) if k < 10 else r.randint(3, 15))]
        style, out, seen = r.random(), [], set()
        board, local = r.random() < .4, r.random() < .6
        for _ in range(k):
            t = r.choice(area)
            a = Addr(r, t)
            suf = ""
            if style < .55:
                suf = r.choice([t.name, a.street, r.choice(FANCY)])
                if r.random() < .3 or (suf, t) in seen:
                    suf = ""
                seen.add((suf, t))
            e = Entity("branch", kind, pre, core, a, suf, True)
            out.append(self.contacts(e, phone if board or r.random() < .3 else None, site, mail, ""))
            e.own = "" if e.phone == phone else "p"
            if local:
                e.email = slug(suf or a.street)[:12] + "@" + site
            if r.random() < .2:
                e.path = "/locaties/" + slug(suf or a.street, "-")
            if r.random() < .5:
                e.ownphone = self.new_phone(t)
        return out

    def g_chain(self, room):
        """Shops of a chain: same name and website, each its own phone."""
        r = self.r
        core, pre = r.choice(CHAINA) + r.choice(CHAINB), r.choice(CHAINK)
        site = self.domain(core, pre or "winkels")
        out = []
        for _ in range(max(2, min(r.randint(3, 12) if r.random() < .7 else r.randint(12, 40), room))):
            t = self.town()
            a = Addr(r, t)
            e = self.contacts(Entity("chain", "", pre, core, a, r.choice(["", "", t.name, a.street]), True), None, site,
                              r.choice(["info", slug(t.name)]) + "@" + site, "p")
            if r.random() < .3:
                e.path = "/" + r.choice(["winkels", "vestiging", "filialen"]) + "/" + slug(t.name, "-")
            out.append(e)
        return out

    def g_tenant(self, room):
        """A building with 3-15 tenants: one address, sometimes the reception's phone, often the building's name in their names."""
        r = self.r
        t, health = self.town(), r.random() < .5
        a, bcore = Addr(r, t), r.choice(FANCY)
        bname = ("Gezondheidscentrum " if health else r.choice(["MFA ", "Multifunctioneel Centrum ", "Kulturhus ", "Wijkgebouw "])) + bcore
        a.building = bname
        rec = self.new_phone(t, 0) if r.random() < .4 else None
        bsite = self.domain(bname, t.name)
        k = max(3, min(r.choice([3, 3, 3, 4, 4, 4, 5, 5, 6, 6, 7, 8, 9, 10, 12, 15]), room))
        named = r.random() < .5
        out, seen = [], set()
        if r.random() < .4:
            e = Entity("tenant", "", bname[:-len(bcore) - 1], bcore, a, "", True)
            out.append(self.contacts(e, rec, bsite, None, "s" if rec else "ps"))
        while len(out) < k:
            kind = r.choice(HEALTH if health and r.random() < .9 else COMMU)
            b = a
            if r.random() < .22:
                b = Addr(r, t)
                b.street, b.nr, b.pc, b.lat, b.lon, b.building = a.street, a.nr, a.pc, a.lat, a.lon, bname
                b.add = r.choice("ABCDEFG")
            core = bcore if named and r.random() < .45 and (kind, bcore) not in seen else self.core(kind, t)
            seen.add((kind, core))
            e = self.simple("tenant", kind, t, b, core)
            e.keep = core == bcore
            shared_p, shared_s = bool(rec) and r.random() < .5, r.random() < .15
            self.contacts(e, rec if shared_p else None, bsite if shared_s else None, "info@" + bsite if shared_s and r.random() < .6 else None,
                          ("" if shared_p else "p") + ("" if shared_s else "s"))
            out.append(e)
        return out

    def g_satellite(self, room):
        """X and what hangs on it: friends, supporters, canteen, parents' association."""
        r = self.r
        t = self.town()
        kind = r.choice(["voetbal", "sv", "harmonie", "rkbs", "obs", "zorg", "museum", "kerk", "tennis", "zorg", "buurt", "koor", "fanfare"])
        p = self.contacts(self.simple("satellite", kind, t))
        p.nosuf = True
        forms = SAT["club"] if p.club else SAT.get("obs" if kind == "rkbs" else kind, SAT[""])
        out = [p]
        for f in r.sample(forms, r.choice([1, 1, 2, 3])):
            full = p.pre + " " + p.core if r.random() < .5 else p.core
            e = Entity("satellite", "", f, full, p.addr if r.random() < .6 else Addr(r, t), "", True)
            if f != "Kantine" and f != "Restaurant" and r.random() < .4:
                e.pres = [f, "Stichting " + f, "St. " + f] if "Stichting" not in f else [f]
            x = r.random()
            self.contacts(e, p.phone if x < .45 else None, p.site if p.site and r.random() < .6 else None, p.email if x < .25 else None)
            e.own = ("" if e.phone == p.phone else "p") + ("" if e.site == p.site or e.email == p.email else "s")
            out.append(e)
        return out

    def g_namesake(self, room):
        """The harmonie St. Cecilia of the next village: same kind, same name, another organisation."""
        r = self.r
        t = self.town()
        kind = r.choice(["harmonie", "fanfare", "schut", "voetbal", "koor", "rkbs", "kerk", "cafe", "gemhuis", "buurt", "scout", "sv", "obs", "carnaval"])
        core = self.core(kind, t)
        if core == t.name:
            core = "Sint " + r.choice(SAINT)
        towns = t.villages if len(t.villages) > 1 else r.sample(self.towns, 2)
        towns = r.sample(towns, min(len(towns), r.choice([2, 2, 3, 4])))
        return [self.contacts(self.simple("namesake", kind, x, None, core)) for x in towns]

    def g_switchboard(self, room):
        """Services of one organisation: different names, one phone, one website, often one door."""
        r = self.r
        t = self.town()
        org = r.choice(ORG1) + r.choice(ORG2) if r.random() < .7 else "Welzijn " + t.name
        a, site, phone = Addr(r, t), self.domain(org, t.name), self.new_phone(t)
        out = []
        for s in r.sample(SERVICE, r.randint(2, 5)):
            b = a if r.random() < .5 else Addr(r, t)
            core = org if r.random() < .6 else t.name
            e = Entity("switchboard", "", s, core, b, "", True)
            self.contacts(e, phone, site, (slug(s)[:12] if r.random() < .6 else "info") + "@" + site, "")
            if r.random() < .4:
                e.path = "/" + slug(s, "-")
            out.append(e)
        return out

    def g_municipal(self, room):
        """Places the municipality runs: its phone, website and e-mail for all of them."""
        r = self.r
        t = self.town()
        out = []
        for _ in range(r.randint(2, 4)):
            v = r.choice(t.villages)
            e = self.simple("municipal", r.choice(MUNI), v)
            e.club = False
            s = r.random() < .75
            self.contacts(e, t.muni.phone, t.muni.site if s else None, "gemeente@" + t.muni.site if s else None, "" if s else "s")
            out.append(e)
        return out

    # ------------------------------------------------------------ one listing
    def listing(self, e, anchor=False):
        """One row; its last element says whether the name alone no longer tells who it is. An anchor is plain and complete."""
        r, rnd = self.r, self.r.random
        how, a, town = "", e.addr, e.town
        x = rnd()
        for easy, hard, miss in SOURCES:
            share = hard if e.hard > 1 else easy
            if x < share:
                break
            x -= share
        no = [rnd() < p for p in miss]                        # address postcode city phone email website geo
        phone, email, site = e.phone, e.email, e.site
        branchy = e.trap in ("branch", "chain")
        if anchor:
            no[0] = no[2] = no[3] = no[5] = False
        if e.ownphone and rnd() < .6:
            phone = e.ownphone
        # --- where it is said to be
        home = False
        if e.club and e.trap != "tenant" and not anchor and rnd() < P["secretary"] * min(e.hard + .3, 2):
            how, home = "secretary", True
            if e.home is None:
                h = Addr(r, r.choice(town.villages) if rnd() < .2 else town)
                w = r.choice(SUR)
                e.home = (h, self.new_phone(town, .5), r.choice(["%s.%s", "%s%s"]) % (slug(r.choice(FIRST))[0], slug(w)) + r.choice(["", "12", "56"]) + "@" + r.choice(FREE))
            a = e.home[0]
            if rnd() < .6:
                phone = e.home[1]
            if rnd() < .5:
                email = e.home[2]
        elif not anchor and not branchy and e.trap not in ("tenant", "switchboard", "municipal") and rnd() < P["moved"] * e.hard:
            how, home = "moved", True
            if e.old is None:
                e.old = Addr(r, town)
            a = e.old
        # --- what it is called
        core, pre, suf, weak = e.core, e.pre, e.suf, False    # weak: the name alone no longer tells
        y, f = 1 if anchor else rnd() / e.hard, 2.6 if rnd() < (.5 if e.hard > 1 else .14) else .15               # f: some write names with care, some do not
        if y < P["renamed"] and not e.keep and e.trap not in ("namesake", "municipal") and not home and not e.nosuf:
            how, weak = "renamed", True
            if e.oldname is None:
                e.oldname = self.core(e.kind, town) if e.kind else core
            core = e.oldname
            if rnd() < .3:
                core, weak = "%s (%s %s)" % (core, r.choice(["voorheen", "v/h", "vroeger", "eerder"]), e.core), False
        elif y < P["renamed"] + P["translation"] and e.kind and not e.keep:
            how, lang = "translation", r.choice([0, 0, 1])
            pre = KINDS[e.kind][2 + lang]
            core = CORE_TR[core][lang] if core in CORE_TR else " ".join(TR_WORDS.get(w, (w, w))[lang] for w in core.split())
            if rnd() < .4:
                core, pre = core + " " + pre, ""
        elif y < P["renamed"] + P["translation"] + P["acronym"] and e.trap not in ("tenant", "municipal", "namesake") and not e.keep and not e.nosuf:
            full = (e.pre + " " + e.core + (" " + town.name if rnd() < .5 else "")).replace("-", " ").replace(".", " ").replace("'", "")
            ac = "".join(w[0] for w in full.split() if w not in ("de", "van", "voor", "en", "het")).upper()
            if 3 <= len(ac) <= 6:
                how, weak = "acronym", True
                core, pre, suf = (".".join(ac) + "." if rnd() < .2 else ac), "", ""
                if rnd() < .35:
                    core, weak = core + r.choice([" - ", " | "]) + e.core, False
                elif rnd() < .4:
                    core += " " + town.name
        elif e.kind in ("resto", "toko", "moskee") and rnd() < P["script"]:
            how = "script"
            tab = SCRIPTS[0 if rnd() < .6 else r.randint(1, 2)]
            s = "".join(tab.get(c, " ") for c in plain(core).lower())
            weak = rnd() < .3
            core = s if weak else core + " " + s
        if pre == e.pre and how != "acronym":
            if rnd() < P["kind"] * f:
                pre = r.choice(e.pres)
            elif not e.keep and e.trap not in ("tenant", "satellite") and core != town.name and rnd() < P["drop"] * f:
                pre = ""
        if branchy and e.pre in ("Stichting", "Drogisterij", "Opticien", "Supermarkt", "Scholengroep") and rnd() < .5:
            pre = ""
        if suf and rnd() < (.25 if branchy else .1):
            suf = ""
        if e.kind == "kerk" and core[:5] == "Sint " and pre == e.pre and rnd() < .5:
            core, pre = core + "kerk", ""
        if "Sint " in core and rnd() < .4:
            core = core.replace("Sint ", r.choice(["St. ", "St.", "Sint-", "St ", "H. ", "ST ", "S. "]), 1)
        name = " ".join(z for z in (pre, core) if z)
        if suf:
            name += r.choice([" ", ", ", " - ", ", locatie ", " locatie ", " (", " vestiging "]) + suf
            name += ")" if " (" in name and ")" not in name else ""
        elif town.name not in name and rnd() < P["town"] * f:
            name += r.choice([" ", " ", " ", ", ", " te ", " ("]) + town.name
            name += ")" if name.count("(") > name.count(")") else ""
        if e.kind and not e.keep and "Stichting" not in name and rnd() < P["legal"] * f:
            name = r.choice([name + " B.V.", name + " BV", name + " VOF"]) if e.kind in ("resto", "cafe", "toko", "winkel", "kapper", "bloem") \
                else r.choice(["Stichting ", "St. ", "Stg "]) + name
        if rnd() < P["bracket"] * f:
            name += r.choice([" (gesloten op maandag)", " - contact via website", " *", " (nieuw)", " i.o.", " e.o.", " | home"])
        if rnd() < P["order"] and pre and not e.keep and name.startswith(pre):
            name = name[len(pre):].strip() + ", " + pre
        name = self.dirty(cap(name) if rnd() < .8 else name, f, e.trap == "satellite" or branchy)
        # --- a steward must be able to tell: put back what is needed
        number, told = not no[0], suf and suf != town.name
        bare = not pre and core == e.core and how not in ("translation", "acronym")
        own = ("p" in e.own and not no[3] and phone == e.phone) or ("s" in e.own and (not no[5] and bool(site) or not no[4] and email == e.email))
        if branchy and not told and not number and no[6] and not (own or phone == e.ownphone and phone and not no[3]):
            no[0] = no[1] = no[2] = False
        if branchy and not told and not no[0] and no[2] and no[1]:
            no[2] = False
        if weak and not own and (home or no[0] or e.trap in ("tenant", "switchboard", "municipal")):
            if e.own and e.phone and "p" in e.own:
                no[3], phone = False, e.phone
            elif e.own and site:
                no[5] = False
            else:
                no[0] = no[2] = home = False
                a = e.addr
        if bare and no[0] and not own and no[6]:
            no[0] = no[2] = False
        if home and not own and (e.trap == "namesake" or rnd() < .35):  # elsewhere and nothing of its own: mostly keep one contact
            if "s" in e.own and site and rnd() < .5:
                no[5] = False
            else:
                no[3], phone = False, e.phone
        if e.trap in ("namesake", "satellite") or no[0] and no[3] and no[5] and no[6]:
            no[2] = False
        if e.trap == "tenant" and e.pre in ("Café", "Praktijk") and no[0]:
            no[0] = False
        # --- the fields
        t = a.town
        box = not branchy and not no[0] and e.trap in ("plain", "switchboard") and rnd() < P["box"]
        pc, c = a.pc, t.name
        if box:
            pc = "%d%s" % (t.pc[0], "A" + r.choice("ABCDEG"))
        address = "" if no[0] else "Postbus %d" % r.randint(10, 999) if box else self.address(a, branchy)
        postcode = "" if no[1] else self.postcode(pc)
        if not no[2] and rnd() < P["other_city"] and e.trap != "namesake":
            c = t.muni.name
        city = "" if no[2] else c.upper() if rnd() < .07 else c + r.choice([" (gem. %s)" % t.muni.name, ", NL", " "]) if rnd() < .03 else \
            c.replace("Sint ", "St. ").replace("Nieuw-", "Nw. ").replace("Groot-", "Groot ") if rnd() < .2 else c
        if phone and rnd() < P["wrong_phone"]:
            i = r.randrange(4, len(phone))
            phone = phone[:i] + str((int(phone[i]) + r.randint(1, 9)) % 10) + phone[i + 1:] if rnd() < .6 else self.new_phone(town)
        elif "p" in e.own and not no[3] and rnd() < .015:
            phone = t.muni.phone
        phone = "" if no[3] else self.phone(phone)
        if rnd() < .03 and email:
            email = r.choice(["webmaster@", "info@"]) + "webbureau" + slug(t.muni.name)[:8] + ".nl"
        if email.startswith("info@") and rnd() < .12 and "s" in e.own:
            email = r.choice(["secretariaat@", "contact@", "bestuur@"]) + email[5:]
        email = "" if no[4] else email.upper() if rnd() < .03 else cap(email) if rnd() < .08 else email
        site = "" if no[5] or not site else self.site(e, site, name)
        lat = lon = ""
        if not no[6]:
            la, lo, z, d = a.lat, a.lon, rnd(), r.choice([4, 5, 6, 7])
            if home and rnd() < .4:
                la, lo = e.addr.lat, e.addr.lon
            if z < P["centroid"] and (address or not branchy):
                la, lo = t.lat, t.lon
            elif z < P["centroid"] + P["wrong_geo"] and address:
                la, lo = la + r.uniform(-.3, .3), lo + r.uniform(-.4, .4)
            elif z > 1 - P["jitter"]:
                la, lo = la + r.gauss(0, .0009), lo + r.gauss(0, .0014)
            else:
                la, lo = la + r.gauss(0, .00008), lo + r.gauss(0, .00012)
            lat, lon = "%.*f" % (d, la), "%.*f" % (d, lo)
        return [e.trap if e.trap != "plain" else how or "plain", name, address, postcode, city, phone, email, site, lat, lon, weak]

    def dirty(self, s, f, careful):
        r, rnd = self.r, self.r.random
        if rnd() < P["accents"] and not s.isascii():
            s = plain(s) if rnd() < .8 else s.encode().decode("cp1252", "replace") if s.isprintable() and max(s) < "ſ" and rnd() < .4 else s
        elif rnd() < .01:
            s = s.replace("e", "é", 1)
        if "'" in s and rnd() < .5:
            s = s.replace("'", r.choice(["’", "`", "´", ""]))
        if rnd() < .25:
            s = s.replace(" en ", r.choice([" & ", "&", " + "]))
        if rnd() < .08:
            s = s.replace(" ", "-" if rnd() < .3 else "  ", 1)
        if rnd() < P["typo"] * f:
            for _ in range(1 if rnd() < .75 else 2):
                i = r.randrange(1, max(2, len(s) - 2))
                if not s[i:i + 2].isalpha():
                    continue
                z = rnd()
                if z < .3:
                    s = s[:i] + s[i + 1:]
                elif z < .55:
                    s = s[:i] + s[i + 1:i + 2] + s[i:i + 1] + s[i + 2:]
                elif z < .75:
                    s = s[:i] + s[i:i + 1] + s[i:]
                else:
                    s = s[:i] + r.choice("aeionrstl") + s[i + 1:]
        if rnd() < P["truncate"] * f and len(s) > 20 and not careful:
            s = s[:r.randint(14, len(s) - 3)] + r.choice(["", "...", "…", "."])
        z = rnd()
        s = s.upper() if z < P["upper"] else s.lower() if z < P["upper"] + P["lower"] else s
        if rnd() < P["html"]:
            s = s.replace("&", "&amp;").replace("'", "&#39;").replace("é", "&eacute;").replace("ë", "&euml;")
            s = s if rnd() < .7 else s.replace(" ", "&nbsp;", 1)
        return s

    def address(self, a, sure=False):
        r, rnd = self.r, self.r.random
        s = a.street
        if rnd() < P["abbrev"]:
            for old, new in r.sample(STREET_AB, 8):
                s = s.replace(old, new)
        if rnd() < .06:
            i = r.randrange(1, max(2, len(s) - 1))
            s = s[:i] + s[i + 1:] if rnd() < .6 else s[:i] + s[i] + s[i:]
        if not sure and rnd() < .05:
            return s + r.choice(["", " z.n.", " ong.", " (hoek %s)" % r.choice(a.town.streets)[0]])
        n = str(a.nr)
        if a.add and rnd() < .85:
            n += r.choice(["", " ", "-", " - "]) + a.add
        elif rnd() < .04:
            n += r.choice(["-%d" % (a.nr + 2), " A", "-a", " begane grond"])
        z = rnd()
        if a.building and z < .25:
            return a.building + ", " + s + " " + n
        if z > .96:
            return "%s %s, %s %s" % (s, n, a.pc, a.town.name)
        if z > .93:
            return (s + " " + n).upper()
        return s + r.choice([" ", " ", " ", " ", "  ", ", ", " nr. "]) + n

    def postcode(self, p):
        r, rnd = self.r, self.r.random
        if rnd() < P["wrong_pc"]:
            p = p[:4] + r.choice("ABCDEGHJ") + r.choice("KLMNPRSTVWXZ") if rnd() < .7 else str(int(p[:4]) + 1) + p[4:]
        z = rnd()
        return p[:4] if z < .06 else p if z < .35 else p[:4] + " " + p[4:].lower() if z < .39 else p[:4] + "  " + p[4:] if z < .43 else p[:4] + " " + p[4:]

    def phone(self, p):
        if not p:
            return ""
        z, k = self.r.randrange(9), 2 if p[:2] == "06" else 3
        a, b = p[:k], p[k:]
        if z < 3:
            return a + "-" + b
        return [a + " " + b[:3] + " " + b[3:5] + " " + b[5:], "+31 " + a[1:] + " " + b, "0031" + p[1:], "(%s) %s %s" % (a, b[:3], b[3:]), p,
                "+31(0)%s %s %s" % (a[1:], b[:3], b[3:])][z - 3]

    def site(self, e, s, name):
        r, rnd = self.r, self.r.random
        if rnd() < P["platform"]:
            if e.trap == "municipal" or rnd() < .7:
                return "https://www.facebook.com/" + slug(name)[:20]
            return "https://%s.nl/%s" % (r.choice(["clubpagina", "sociale-kaart", "verenigingenweb"]), slug(e.core, "-"))
        if rnd() < .03 and "s" in e.own:
            s = s[:-3] + r.choice([".com", ".eu", ".org"])
        if e.path and rnd() < .5:
            return "https://www." + s + e.path
        z = r.randrange(8)
        return ["www." + s, "https://" + s, "http://www." + s + "/", "https://www." + s, s, "https://www." + s + "/", "WWW." + s.upper(),
                "https://www." + s + r.choice(["/contact", "/home", "/index.html", "/over-ons"])][z]


def generate(n, seed):
    """Rows [cluster number, trap, name, ...], exactly n of them, shuffled."""
    w = World(n, seed)
    r, rows, done, c = w.r, [], dict.fromkeys(SHARES, 0), 0
    room = max(10, min(60, n // 100))
    makers = {k: getattr(w, "g_" + k) for k in SHARES}
    while len(rows) < n:
        total = len(rows) + 1
        g = max(SHARES, key=lambda k: SHARES[k] - done[k] / total)        # the group that lags most behind its share
        for e in makers[g](room):
            c += 1
            k = r.choice(COPIES)
            done[g] += k
            own = [w.listing(e) for _ in range(k)]
            if k > 1 and any(x[-1] for x in own):         # under an old name or an acronym: one listing must show the link
                own[r.randrange(k)] = w.listing(e, True)
            rows += [[c] + x[:-1] for x in own]
    del rows[n:]
    r.shuffle(rows)
    return rows


def main():
    ap = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ap.add_argument("--n", type=int, default=1000)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--out", required=True)
    o = ap.parse_args()
    with open(o.out, "w", newline="", encoding="utf-8") as f:
        out = csv.writer(f, lineterminator="\n")
        out.writerow("id cluster_id trap name address postcode city phone email website lat lon".split())
        for i, row in enumerate(generate(o.n, o.seed), 1):
            out.writerow(["L%07d" % i, "E%07d" % row[0]] + row[1:])


if __name__ == "__main__":
    main()
