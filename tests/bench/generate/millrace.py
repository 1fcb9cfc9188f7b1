#!/usr/bin/env python3
"""millrace: a rural mill-stream country of small municipalities with many villages: clubs, care and welfare
organisations, municipal desks; many moved and renamed listings, many branches and tenants. Everything is invented.
    python millrace.py --n N --seed S --out FILE.csv
"""
import argparse, csv, io, math, random, re, unicodedata

P_DUP = .36
SIZES = (2, 2, 2, 2, 3, 3, 3, 4, 4, 5)
FREE = "gmail.com hotmail.com outlook.com live.nl ziggo.nl kpnmail.nl planet.nl home.nl xs4all.nl".split()

# ---------------------------------------------------------------- words
TA = """Mole Wate Linde Elze Berke Esse Haze Hinde Reige Kraan Zwane Otter Beve Das Vosse Wolve Ever Kieviten Lepel Ganze Rave Uile Valke Specht
Hei Ven Broek Moer Veen Zand Klei Leem Grind Stee Ste Wier Sluis Stuw Wiel Kolk Beek Rijt Loo Hout Eik Beuk Wilg Popel Iep Hulst Brem Dorn Varen
Rogge Haver Gerst Tarwe Vlas Hop Koe Schaap Geit Paarden Osse Lamme Rade Mare Gelde Balg Drie Vier Hoge Lage Lange Korte Breede Diepe Koude Warme
Winter Zomer Ooster Wester Zuider Noorder Abts Pater Nonne Kerk Kapel Kruis Graaf Hertog Heere Vrouwe Olle Hare Boke Luke Rutte Wide Godde Alde
Barg Busse Dinke Etze Fler Gille Honse Ispe Jutte Kesse Lutte Menze Nieze Onne Puffe Quade Rosse Seppe Tubbe Ulve Vase Wanse Zeve""".split()
TB = """beek broek ven dal rode heuvel hout loo rijt voort wijk sel drecht horst veld akker berg donk kamp hoek kerke laar lo stede um ingen
wolde zicht mond oord schoten geest mark maal dijk water born bocht lille""".split()
TP = ["Oud-", "Nieuw-", "Groot-", "Klein-", "Oost-", "West-", "Sint-", "Over-", "Neder-", "Boven-", "Achter-", "Midden-"]
SA = """Molen Beek Kerk Dorps School Linden Eiken Berken Beuken Kastanje Wilgen Wiek Korenbloem Klaproos Zandoog Meidoorn Sleedoorn Vlier Hazelaar Kievit
Leeuwerik Merel Wulp Grutto Patrijs Fazanten Reigers Ooievaars Haver Gerste Rogge Boekweit Klaver Vlas Heide Turf Schut Smids Wagenmakers Mulders
Bakkers Schepers Herders Pastorie Klooster Kapel Brink Markt Raadhuis Stations Tram Haven Sluis Kade Dijk Polder Weide Veld Akker Es Brug Ven Bron
Putte Kuil Leem Grind Steen Hoeve Pannen Spoor Zonne Maan Sterren Noorder Zuider Ooster Wester Nieuwe Oude Lange Korte Brede Smalle Kruis Gilde""".split()
SB = "straat straat straat straat weg weg weg laan laan plein hof pad dreef dijk steeg singel kamp erf akker".split()
HA = """Koren Molen Wilgen Linden Eiken Beuken Elzen Hazel Vlier Mei Zonne Maan Sterren Regen Wind Beek Bron Heide Brem Varen Klaver Distel Klaproos
Leem Zand Turf Rogge Haver Gerste Hop Appel Peren Kersen Noten Pruimen Kwetsen Honing Bijen Vlinder Libel Kikker Egel Otter Das Vossen Reiger
Zwaluwen Leeuwerik Kievit Merel Mussen Uilen Ooievaar Zwanen Ganzen Paarden Schapen Geiten Lammer Hooi Stro Ploeg Dorst Smids Hoef Wagen Rad Wiek
Spil Maal Kei Steen Pannen Schouw Haard Ketel Kruik Emmer Klok Toren Poort Sleutel Gilde""".split()
HB = """hof hoek horst stek kamp rand bron dal poort steeg weide gaard bos nest wiel spoor stee brug schuur huis tuin plaats veld kolk akker
berg terp kring stal boom tak blad bloem zaal burcht honk pand wal""".split()
FA = """Aarts Berk Bol Bras Brouw Daam Dier Dong Eg Elf Gaal Gij Goos Haan Heij Hol Hoef Jaspers Joor Kamp Kers Kluit Koen Kors Kuip Laar Leen Lem Loef
Maar Mees Mol Mul Nab Noor Ool Oort Pas Peel Pol Rai Roef Roos Ruij Schaaf Scheep Schel Slaat Smal Snel Staal Swin Tak Teun Til Trom Uit Veer Ver
Vink Vlam Vos Waal Weer Wij Wil Wout Zand Zeel Zwij""".split()
FB = "mans ers kens en sma stra huis kamp berg beek veld hof broek donk laar hout horst ink inga sen ma steen burg wijk maker meijer voort ven".split()
FT = ["", "", "", "", "van ", "van der ", "de ", "van den ", "op den ", "van 't "]
NEUTER = set("huis bos nest wiel spoor veld blad honk pand dal".split())
INI = "ABCDEFGHIJKLMNPRSTW"
SAINTS = """Cecilia Sebastianus Ambrosius Caecilia Antonius Joris Barbara Lambertus Martinus Willibrordus Urbanus Hubertus Isidorus Brigida Agatha Lucia
Catharina Gertrudis Odulphus Servatius Monulphus Gangulphus Petrus Clemens Bavo Oda Odilia Rochus Genoveva Amandus Vitus Donatus Quirinus Remigius
Dionysius Pancratius Bartholomeus Laurentius Stephanus Nicolaas Jozef Anna Maria Michael Gabriel Rafael Eligius Cornelius Blasius Leonardus""".split()
LAT = """Concordia Excelsior Euterpe Apollo Harmonia Crescendo Amicitia Aurora Minerva Fortuna Victoria Juliana Wilhelmina Unitas Constantia Vriendschap Eendracht
Volharding Vooruit Eensgezindheid Vriendenkring Onderneming Broederband Heropleving Vrolijkheid Nieuwe_Tijd Goede_Hoop Trouwe_Hulp Lofklank Morgenrood
Avondrust Levenslust Lentevreugd Oefening Ontwaakt Hoopvol Vreugdeklank Bergklanken Beekklanken Dalzangers""".replace("_", " ").split("\n")
LAT = [w for l in LAT for w in l.split()]
MOT = ["Ons Genoegen", "Kunst na Arbeid", "Oefening Baart Kunst", "Onder Ons", "Nooit Gedacht", "Door Eendracht Sterk", "Steeds Voorwaarts", "Eendracht Maakt Macht",
       "Zang en Vreugd", "Luctor et Emergo", "Vriendschap door Spel", "Looft den Heer", "Samen Verder", "Werkers van de Beek", "Het Rad Draait", "Vlug en Lenig"]
ARAB = [("Salam", "سلام"), ("Nour", "نور"), ("Al Andalus", "الأندلس"), ("Amal", "أمل"), ("Yasmin", "ياسمين"), ("Zaytoun", "زيتون"), ("Al Bustan", "البستان"),
        ("Damas", "دمشق"), ("Rodyna", "Родина"), ("Kalyna", "Калина"), ("Sonyashnyk", "Соняшник"), ("Hanin", "حنين")]

# kind: (variants; the first is the formal one), English, core styles, default share of legal form, channel profile
K = {
 "voetbal": (["Voetbalvereniging", "v.v.", "VV", "Voetbalclub", "R.K.V.V.", "rkvv", "Sportvereniging"], "Football club", "sl", "S"),
 "tennis": (["Tennisvereniging", "T.V.", "TV", "Tennisclub", "L.T.C.", "Tennis- en Padelvereniging"], "Tennis club", "hs", "S"),
 "korfbal": (["Korfbalvereniging", "k.v.", "KV", "Korfbalclub"], "Korfball club", "sl", "S"),
 "gym": (["Gymnastiekvereniging", "gymver.", "Turnvereniging", "Gymclub", "G.V."], "Gymnastics club", "lm", "S"),
 "tafel": (["Tafeltennisvereniging", "T.T.V.", "TTV", "Tafeltennisclub"], "Table tennis club", "sl", "S"),
 "harmonie": (["Harmonie", "Kon. Harmonie", "Muziekvereniging", "Harmonieorkest", "Muziekver."], "Concert band", "cl", "C"),
 "fanfare": (["Fanfare", "Fanfareorkest", "Muziekvereniging", "Kon. Erk. Fanfare"], "Brass band", "cl", "C"),
 "koor": (["Gemengd Koor", "Zangvereniging", "Gem. Koor", "Koor", "Zangkoor"], "Choir", "clm", "C"),
 "schut": (["Schutterij", "Gilde", "Schuttersgilde", "Kon. Schutterij"], "Marksmen's guild", "c", "C"),
 "dorpshuis": (["Gemeenschapshuis", "Dorpshuis", "Gem.huis", "MFC", "MFA", "Dorpscentrum"], "Community centre", "h", "V"),
 "school": (["Basisschool", "BS", "b.s.", "OBS", "R.K. Basisschool", "Kindcentrum"], "Primary school", "hc", "V"),
 "peuter": (["Peuterspeelzaal", "Peuteropvang", "psz", "Speelleergroep"], "Playgroup", "h", "V"),
 "kerk": (["Parochiekerk", "Kerk", "R.K. Kerk", "RK Kerk"], "Church", "c", "V"),
 "senior": (["Seniorenvereniging", "Ouderenvereniging", "KBO", "Ouderenbond", "Senioren"], "Senior citizens' club", "plm", "C"),
 "toneel": (["Toneelvereniging", "Toneelgroep", "Toneelver.", "Theatergroep"], "Drama group", "mlh", "C"),
 "carnaval": (["Carnavalsvereniging", "C.V.", "CV", "Carnavalsstichting"], "Carnival society", "f", "C"),
 "ijs": (["IJsvereniging", "IJsclub", "ijsver.", "Schaatsclub"], "Skating club", "pl", "C"),
 "heem": (["Heemkundekring", "Heemkundige Kring", "Heemkundevereniging", "Hist. Kring"], "Local history society", "hf", "C"),
 "ruiter": (["Rijvereniging", "Ruiterclub", "L.R. & P.C.", "Ponyclub"], "Riding club", "csl", "C"),
 "hengel": (["Hengelsportvereniging", "H.S.V.", "HSV", "Visclub", "Hengelver."], "Angling club", "hm", "C"),
 "duif": (["Postduivenvereniging", "P.V.", "Duivenclub", "Postduivenver."], "Pigeon club", "sl", "C"),
 "ehbo": (["EHBO-vereniging", "E.H.B.O.", "EHBO", "EHBO afdeling"], "First aid society", "pc", "C"),
 "boules": (["Jeu de Boules Vereniging", "J.B.V.", "Petanqueclub", "Jeu-de-boulesclub"], "Petanque club", "hf", "C"),
 "scout": (["Scouting", "Scoutinggroep", "Scouting Groep", "Padvinders"], "Scout group", "cf", "C"),
 "biljart": (["Biljartvereniging", "B.V.", "Biljartclub", "Biljartver."], "Billiards club", "hm", "C"),
 "tuin": (["Volkstuinvereniging", "Volkstuindersver.", "Tuindersvereniging", "V.T.V."], "Allotment society", "h", "C"),
 "imker": (["Imkersvereniging", "Bijenhoudersvereniging", "Imkerver.", "Bijenvereniging"], "Beekeepers", "hc", "C"),
 "natuur": (["Natuurvereniging", "Natuurwerkgroep", "Vereniging voor Natuur", "Werkgroep"], "Nature group", "fh", "C"),
 "oranje": (["Oranjevereniging", "Oranjecomité", "Oranjever.", "Oranje Comité"], "Orange committee", "p", "C"),
 "raad": (["Dorpsraad", "Dorpsoverleg", "Dorpsbelangen", "Ver. Dorpsbelangen"], "Village council", "p", "C"),
 "molen": (["Molenstichting", "Stichting Molen", "Stg. Behoud Molen", "Korenmolen", "Watermolen"], "Mill trust", "h", "C"),
 "repair": (["Repair Café", "Repaircafé", "Repair Cafe", "Reparatiecafé"], "Repair café", "ph", "W"),
 "eet": (["Eetpunt", "Open Eettafel", "Eettafel", "Samen eten"], "Community dinner", "h", "W"),
 "zorgboer": (["Zorgboerderij", "Zorghoeve", "Dagbesteding", "Zorgboerderij en Dagbesteding"], "Care farm", "h", "W"),
 "inloop": (["Inloophuis", "Ontmoetingsplek", "Inloop", "Buurtkamer"], "Drop-in centre", "h", "W"),
 "lotgen": (["Lotgenotengroep", "Zelfhulpgroep", "Gespreksgroep", "Lotgenotencontact"], "Self-help group", "h", "W"),
 "mantel": (["Steunpunt Mantelzorg", "Mantelzorgsteunpunt", "Mantelzorgsalon", "Mantelzorgcafé"], "Carers' support", "ph", "W"),
 "speel": (["Speeltuin", "Speeltuinvereniging", "Speeltuinver.", "Kinderspeeltuin"], "Playground", "h", "C"),
 "kleding": (["Kledingbank", "Weggeefwinkel", "Kringloopwinkel", "Kringloop"], "Second-hand shop", "h", "W"),
 "huisarts": (["Huisartsenpraktijk", "Huisarts", "Huisartspraktijk", "Dokter"], "GP practice", "F", "V"),
 "fysio": (["Fysiotherapie", "Fysiotherapiepraktijk", "Praktijk voor Fysiotherapie", "Fysio"], "Physiotherapy", "Fh", "V"),
 "tand": (["Tandartspraktijk", "Tandarts", "Tandheelkundig Centrum", "Mondzorg"], "Dentist", "Fh", "V"),
 "verlos": (["Verloskundigenpraktijk", "Verloskundigen", "Verloskundige praktijk"], "Midwives", "hF", "V"),
 "logo": (["Logopediepraktijk", "Logopedie", "Praktijk voor Logopedie"], "Speech therapy", "Fh", "V"),
 "dieet": (["Diëtistenpraktijk", "Diëtiste", "Voedingsadvies"], "Dietician", "Fh", "V"),
 "apo": (["Apotheek", "Dorpsapotheek", "Apotheek en Drogisterij"], "Pharmacy", "h", "V"),
 "bakker": (["Bakkerij", "Bakker", "Echte Bakker", "Brood en Banket"], "Bakery", "F", "V"),
 "slager": (["Slagerij", "Keurslager", "Ambachtelijke Slagerij"], "Butcher", "F", "V"),
 "kapper": (["Kapsalon", "Haarstudio", "Kapper", "Hairstyling"], "Hairdresser", "Fh", "V"),
 "fiets": (["Rijwielhandel", "Fietsenwinkel", "Tweewielers", "Profile Fietsen"], "Bike shop", "F", "V"),
 "cafe": (["Café", "Eetcafé", "Café-Zaal", "Cafe", "Herberg"], "Pub", "hF", "V"),
 "camping": (["Camping", "Minicamping", "Boerencamping"], "Campsite", "h", "V"),
 "resto": (["Restaurant", "Eethuis", "Grillroom"], "Restaurant", "A", "V"),
 "dieren": (["Dierenartsenpraktijk", "Dierenkliniek", "Dierenarts"], "Vet", "Fh", "V"),
}
CLUBS = [k for k, v in K.items() if v[3] in "SC"]
WELF = [k for k, v in K.items() if v[3] == "W"]
SHOPS = "bakker slager kapper fiets cafe camping resto dieren apo peuter".split()
PRACS = "huisarts fysio tand verlos logo dieet apo".split()
VENUES = "dorpshuis school kerk peuter".split()
ORGK = {  # kind words of an organisation with branches: (name patterns), services
 "zorg": (["Zorggroep {c}", "{c} Thuiszorg", "Stichting {c} Zorg", "{c}zorg"], ["Wijkverpleging", "Dagbesteding", "Hulp bij het Huishouden", "Maaltijdservice", "Kraamzorg", "Nachtzorg"]),
 "welzijn": (["Welzijn {c}", "Stichting Welzijn {c}", "{c} Welzijnswerk", "Punt Welzijn {c}"], ["Jongerenwerk", "Ouderenwerk", "Maatschappelijk Werk", "Vrijwilligerspunt", "Mantelzorgondersteuning", "Opbouwwerk", "Schuldhulpmaatje"]),
 "bieb": (["Bibliotheek {c}", "{c} Bibliotheken", "Openbare Bibliotheek {c}"], ["Taalhuis", "Digitaal Café", "Jeugdbieb", "Informatiepunt Digitale Overheid"]),
 "opvang": (["Kinderopvang {c}", "{c} Kinderopvang", "Kinderdagverblijf {c}"], ["BSO", "Peuteropvang", "Gastouderbureau"]),
 "super": (["{c} Supermarkt", "{c} Markt", "Buurtsuper {c}"], []),
 "ggz": (["GGZ {c}", "{c} Geestelijke Gezondheidszorg", "Stichting {c} Herstel"], ["FACT-team", "Jeugd", "Verslavingszorg", "Beschermd Wonen", "Herstelacademie"]),
 "bank": (["Voedselbank {c}", "Stichting Voedselbank {c}"], ["Kledinguitgifte", "Speelgoedbank"]),
 "jeugd": (["{c} Jeugdhulp", "Jeugdzorg {c}", "Stichting Jeugd {c}"], ["Pleegzorg", "Ambulante Begeleiding", "Crisisopvang"]),
 "wonen": (["Woonstichting {c}", "Woningcorporatie {c}", "{c} Wonen"], ["Klantenservice", "Wijkbeheer"]),
}
DESK = ["Burgerzaken", "Wmo-loket", "Jeugdteam", "Schuldhulpverlening", "Vergunningenloket", "Milieustraat", "Sociaal Loket", "Leerplicht", "Archief", "Gemeentewerf", "Loket Inkomen", "Meldpunt Openbare Ruimte"]
DESKALT = {"Burgerzaken": "Publieksbalie", "Wmo-loket": "Loket Wmo", "Schuldhulpverlening": "Schulddienstverlening", "Sociaal Loket": "Zorgloket", "Milieustraat": "Afvalbrengstation",
           "Gemeentewerf": "Buitendienst", "Loket Inkomen": "Bijstand en Inkomen", "Archief": "Gemeentearchief", "Leerplicht": "Leerplichtambtenaar", "Jeugdteam": "Jeugd- en Gezinsteam"}
DESKEN = {"Burgerzaken": "Civil Affairs", "Wmo-loket": "Social Support Desk", "Milieustraat": "Recycling Centre", "Archief": "Archives"}
TREFW = ["Meldpunt", "Loket", "Punt"]


AREAS = []
for _x in "0111-8 0161-8 0172-2 0174-4 0180-7 0222-9 0251-2 0294-4 0297-7 0313-8 0341-8 0411-8 0475-5 0478-8 0485-8 0492-3 0511-9 0521-9 0541-8 0561-2 0570-8 0591-9".split():
    AREAS += [_x[:3] + str(_d) for _d in range(int(_x[3]), int(_x[5]) + 1)]


def fold(s):
    return "".join(c for c in unicodedata.normalize("NFKD", s.lower()) if not unicodedata.combining(c))


def slug(s):
    return re.sub(r"[^a-z0-9]+", "", fold(s))


def words(s):
    return [w for w in re.split(r"[^\w']+", s) if w]


class World:
    def __init__(self, n, seed):
        self.n = n
        self.r = random.Random(f"millrace/{n}/{seed}")
        self.towns, self.doms, self.tels = set(), set(), set()
        self.ucount = self.vcount = self.tcount = 0

    # ------------------------------------------------------------ invented atoms
    def ch(self, s):
        return s[int(self.r.random() * len(s))]

    def p(self, x):
        return self.r.random() < x

    def town(self):
        while True:
            a, b = self.ch(TA), self.ch(TB)
            t = a + b
            if a.lower().endswith(b) or (a[-1] == b[0]):
                continue
            if self.p(.10): t = self.ch(TP) + t
            elif self.p(.06): t = t + "-" + self.ch(["Dorp", "Zuid", "Noord", "aan de Beek", "Heide", "Haven"])
            elif len(self.towns) > 1500 and self.p(.7):
                t = self.ch(TA) + self.ch(["r", "l", "n", ""]) + self.ch(["e", "er", "en", "el"]) + b
            if t not in self.towns:
                self.towns.add(t)
                return t

    def family(self):
        return self.ch(FT) + self.ch(FA) + self.ch(FB)

    def house(self):
        a, b = self.ch(HA), self.ch(HB)
        x = self.r.random()
        while a.lower() == b: b = self.ch(HB)
        neuter = b in NEUTER
        if x < .5: return ("Het " if neuter else "De ") + a + b
        if x < .65 and neuter: return "'t " + a + b
        if x < .78: return self.ch(["Het ", "'t "]) + a + (b + ("tje" if b[-1] in "elrn" else "pje" if b[-1] == "m" else "etje" if b[-3:] == "ing" else "je"))
        return a + b

    def tel(self, area):
        while True:
            d = area + "%d%05d" % (self.r.randrange(2, 9), self.r.randrange(100000))
            if d not in self.tels:
                self.tels.add(d)
                return d

    def mob(self):
        return self.tel("06" + self.ch("12345") + self.ch("0123456789"))

    def domain(self, s):
        s = slug(s)[:26] or "x"
        d = s + (".nl" if self.p(.9) else self.ch([".org", ".eu", ".net"]))
        while d in self.doms:
            s2 = s + self.ch(["", "-"]) + self.ch(["nl", "dorp", "info", "web", "online", "regio", "%d" % self.r.randrange(10, 99), slug(self.ch(TA)), slug(self.ch(TA) + self.ch(TB))])
            d = s2 + ".nl"
        self.doms.add(d)
        return d

    def unit(self):
        """a municipality with its villages"""
        i = self.ucount
        self.ucount += 1
        u = {"i": i, "vil": [], "area": AREAS[(i * 37) % len(AREAS)], "lat": 50.85 + .042 * (i % 61), "lon": 3.6 + .062 * (i // 61)}
        for k in range(self.nv):
            v = self.vcount
            self.vcount += 1
            w = {"name": self.town(), "pc": 1011 + (v * 7) % 8983, "blk": v // 8983, "u": u, "used": set(), "streets": [], "k": k,
                 "lat": u["lat"] + self.r.uniform(.003, .039), "lon": u["lon"] + self.r.uniform(.004, .058)}
            ss = set()
            while len(ss) < 16:
                x = self.r.random()
                s = self.ch(SA) + self.ch(SB)
                if s[:3].lower() == s[-3:] or s[:4].lower() == s[-4:]: s = self.ch(SA) + "straat"
                if x < .10: s = self.ch(["Burg. ", "Pastoor ", "Dr. ", "Meester "]) + self.family() + "straat"
                elif x < .16: s = self.ch(["Achter de ", "Op de ", "Aan de "]) + self.ch(SA)
                elif x < .2: s = "St. " + self.ch(SAINTS) + "straat"
                ss.add(s)
            for s in sorted(ss):
                w["streets"].append((s, self.r.uniform(-.006, .006), self.r.uniform(-.009, .009), self.r.uniform(0, 6.28), "%s%s" % (self.ch("ABCDEFGHJKLMNPRSTVWXZ"), "ABCDEFGHJKLMNPRSTVWXZ"[len(w["streets"]) % 21])))
            u["vil"].append(w)
        c = u["vil"][0]
        u["name"] = c["name"] if self.p(.6) else self.town()
        u["plat"] = self.domain(self.ch(["inloop", "dorpsplein", "socialekaart", "hallo"]) + u["name"])
        return u

    def addr(self, v, avoid=None):
        s, dy, dx, an, l2 = self.ch(v["streets"])
        no = self.r.randrange(1, 140)
        add = self.ch(["a", "b", "c", "-A", " bis"]) if self.p(.08) else ""
        l2 = "ABCDEFGHJKLMNPRSTVWXZ"[(ord(l2[0]) % 3 + v["blk"] * 7 + no // 30) % 21] + l2[1]
        t = no * .00002
        return {"id": (v["name"], s, no, add), "v": v, "st": s, "no": no, "add": add, "pc": "%04d %s" % (v["pc"], l2),
                "lat": v["lat"] + dy + t * math.cos(an), "lon": v["lon"] + dx + t * 1.5 * math.sin(an)}

    # ------------------------------------------------------------ names
    def core(self, kind, v):
        r = self.r
        for _ in range(40):
            s = self.ch(K[kind][2])
            if s == "c": c = self.ch(["St. ", "St. ", "Sint "]) + self.ch(SAINTS)
            elif s == "l": c = self.ch(LAT) if self.p(.7) else "De " + self.ch(LAT)
            elif s == "m": c = self.ch(MOT)
            elif s == "h" or s == "F" and self.p(.05): c = self.house()
            elif s == "F": c = self.family()
            elif s == "f": c = "De " + self.ch(HA) + self.ch(["trappers", "vrienden", "knollen", "drinkers", "lopers", "plukkers", "stampers", "zagers", "kijkers", "stekers", "rapers", "vangers"])
            elif s == "p": c = v["name"]
            elif s == "A": c = self.ch(ARAB)[0] + self.ch(["", " " + self.ch(HA).lower() + self.ch(HB), " " + v["name"]])
            else:
                x = r.random()
                if x < .3: c = v["name"] + self.ch([" Boys", " '%d" % r.randrange(19, 79), "", " United"])
                elif x < .6: c = self.ch(HA) + self.ch(["boys", "ianen", "trappers", "vogels", "schutters"])
                elif x < .8: c = self.ch("ABDEHKNORSTVW") + self.ch("AEOSV") + self.ch("BCDKSVO") + self.ch(["", "", "'%d" % r.randrange(20, 75)])
                else: c = self.ch(LAT) + self.ch(["", " '%d" % r.randrange(19, 79)])
            key = (slug(c))
            if (kind, key) not in v["used"]:
                v["used"].add((kind, key))
                return c
        c = self.house() + " " + v["name"]
        return c

    def typo(self, s):
        r = self.r
        idx = [i for i in range(1, len(s) - 1) if s[i].isalpha() and s[i - 1].isalpha()]
        if len(idx) < 4: return s
        i = self.ch(idx)
        x = r.random()
        if x < .3: return s[:i] + s[i + 1:]
        if x < .55: return s[:i] + s[i] + s[i:]
        if x < .8: return s[:i] + s[i + 1] + s[i] + s[i + 2:]
        return s[:i] + self.ch("aeionrst") + s[i + 1:]

    # ------------------------------------------------------------ things
    def thing(self, trap, v, kind=None, core=None, **kw):
        self.tcount += 1
        r = self.r
        t = {"id": self.tcount, "trap": trap, "v": v, "kind": kind, "core": core, "var": {}}
        t.update(kw)
        if kind and core is None: t["core"] = self.core(kind, v)
        prof = K[kind][3] if kind else "V"
        t["prof"] = prof
        t.setdefault("addr", self.addr(v))
        area = v["u"]["area"]
        t.setdefault("tel", self.tel(area) if self.p(.85) or t.get("net") else self.mob())
        nm = t.get("name") or ((K[kind][0][0] + " " if self.p(.5) else K[kind][0][min(1, len(K[kind][0]) - 1)]) + t["core"] if self.p(.6) else t["core"] + (v["name"] if self.p(.6) else ""))
        if "dom" not in t: t["dom"] = self.domain(nm) if self.p(.72) else ""
        t["fb"] = "facebook.com/" + slug(nm)[:30] + (".%d" % r.randrange(1000) if self.p(.3) else "")
        if "mail" not in t:
            x = r.random()
            if t["dom"] and x < .6: t["mail"] = self.ch(["info", "info", "secretariaat", "contact", "bestuur"]) + "@" + t["dom"]
            else: t["mail"] = self.ch(["", "", "info", "secr.", "bestuur"]) + slug(nm)[:22] + ("%d" % r.randrange(10, 99) if self.p(.35) else "") + "@" + self.ch(FREE)
        # what time and people do to a thing
        club = prof in "SC"
        if self.p(.30 if not t.get("fix") else 0):
            o = v if self.p(.82) or t.get("net") else self.ch(v["u"]["vil"])
            t["old_addr"] = self.addr(o)
        if club or prof == "W" and self.p(.3):
            sv = v if self.p(.75) else self.ch(v["u"]["vil"])
            t.setdefault("sec", {"addr": self.addr(sv), "tel": self.tel(area) if self.p(.4) else self.mob(), "fam": self.family()})
            s = t["sec"]
            s.setdefault("mail", self.ch(INI).lower() + "." + slug(s["fam"]) + self.ch(["", "%d" % r.randrange(1, 80)]) + "@" + self.ch(FREE))
        if kind and self.p(.26):
            k2 = kind
            x = r.random()
            if x < .3 and kind in ("voetbal", "harmonie", "fanfare", "koor", "school", "senior", "korfbal", "dorpshuis", "peuter"):
                k2 = {"harmonie": "fanfare", "fanfare": "harmonie", "peuter": "peuter", "dorpshuis": "inloop"}.get(kind, kind)
            c2 = self.core(k2, v)
            t["old_name"] = (k2, c2)
        if t.get("name") and self.p(.14) and t.get("ren"):
            t["old_full"] = t["ren"]
        if self.p(.3): t["old_tel"] = self.tel(area)
        if self.p(.35) and not t.get("net") and trap != "landlord": t["mobile"] = self.mob()
        if self.p(.2) and t["dom"] and not t.get("net"): t["old_dom"] = self.domain(nm + self.ch(["", v["name"]]))
        if self.p(.25): t["pobox"] = r.randrange(10, 400)
        if (kind in ("dorpshuis", "school", "voetbal", "tennis") or self.p(.15)) and not t.get("bld"):
            t["bld"] = (self.ch(["Sportpark ", "Sporthal ", "Sportpark "]) if prof == "S" else self.ch(["Gebouw ", "MFA ", "Pand ", "Zaal ", "Boerderij "])) + self.house()
        if kind == "resto":
            for a, b in ARAB:
                if t["core"].startswith(a): t["script"] = b
        return t

    def rows_of(self, t):
        k = self.ch(SIZES) if self.p(t.get("pd", P_DUP)) else 1
        src = self.r.sample("GWSOAKEB", k)   # gemeentegids, welzijnskaart, sportgids, open map, wijkapp, register, English guide, old booklet
        rows = []
        for s in src:
            row = None
            for attempt in range(12):
                row = self.listing(t, s, calm=attempt > 7)
                if not rows: break
                best = max(self.evid(row, q) for q in rows)
                mean = sum(min(5, self.evid(row, q)) for q in rows) / len(rows)
                if best >= 4 and mean >= 3.2: break
                if attempt == 3 and best >= 2 and self.p(.12): break
            rows.append(row)
        return rows

    def evid(self, a, b):
        """points of evidence a knowing reader has that two rows of one thing are one"""
        A, B = a["_"], b["_"]
        e = 0
        if A["tel"] & B["tel"]: e += 2
        if a["email"] and a["email"] == b["email"]: e += 2
        if A["site"] and A["site"] == B["site"]: e += 2
        if A["ad"] and A["ad"] == B["ad"]: e += 2
        if A["nc"] == B["nc"]: e += 2
        if A["nc"] in B["brk"] or B["nc"] in A["brk"]: e += 2
        if A["vil"] and A["vil"] == B["vil"]: e += 1
        return e

    # ------------------------------------------------------------ one listing
    def kname(self, t, kind, core, s, ops, v):
        r = self.r
        vs = K[kind][0]
        x = r.random()
        f = .30 if s in "WAOB" else .6
        kv = vs[0] if x < f else self.ch(vs)
        if s == "E" and self.p(.55):
            kv = K[kind][1]
            ops.append("english")
        elif kv != vs[0]: ops.append("kindvariant")
        c = core
        if c.startswith("St. ") and self.p(.35): c = self.ch(["Sint ", "Sint-", "St ", "H. "]) + c[4:]
        if c == v["name"] and self.p(.3) and kind in ("oranje", "raad", "ijs", "senior", "ehbo"): nm = kv + " " + c
        elif kind in ("huisarts", "tand", "dieren") and self.p(.3): nm = kv + " " + self.ch(INI) + ". " + c
        else:
            y = r.random()
            if y < .76: nm = kv + " " + c
            elif y < .9 and c != v["name"] and not t.get("nocore"):
                nm = c
                ops.append("coreonly")
            elif y < .95: nm = c + ", " + kv
            elif c.lower().startswith(("de ", "'t ", "het ")):
                nm = kv + " " + c.split(" ", 1)[1]
            else: nm = kv + " " + c
        if v["name"] not in nm and self.p(.3): nm += self.ch([" ", " ", " te ", " - ", ", "]) + v["name"]
        if K[kind][3] in "CW" and s in "KG" and self.p(.35): nm = self.ch(["Stichting ", "Vereniging ", "Stg. ", "Ver. "]) + nm
        return nm

    def acro(self, s):
        w = [x for x in words(s) if x.lower() not in ("de", "het", "t", "'t", "van", "der", "en", "te")]
        return "".join(x[0] for x in w).upper()

    def naming(self, t, s, ops, calm):
        v, r = t["v"], self.r
        brk = set()
        cls = "cur"
        if t["kind"]:
            nm = self.kname(t, t["kind"], t["core"], s, ops, v)
            if "script" in t and self.p(.5):
                ops.append("script")
                x = r.random()
                if x < .5: nm = t["core"] + " " + t["script"]
                elif x < .7 and not calm: nm, cls = t["script"], "script"
            if "old_name" in t and not calm:
                x = r.random()
                old = self.kname(t, *t["old_name"], s, [], v)
                po = .42 if s in "BK" else .16
                if x < po * .7: nm, cls = old, "old"; ops.append("oldname")
                elif x < po * 1.35:
                    nm = nm + self.ch([" (voorheen %s)", " (vh. %s)", " (%s)", ", voorheen %s", " (v/h %s)"]) % t["old_name"][1]
                    brk.add("old")
                    ops.append("oldinbrackets")
            if cls == "cur" and len(words(nm)) >= 3 and self.p(.06) and not calm and t["prof"] in "SC":
                full = K[t["kind"]][0][0] + " " + t["core"]
                if v["name"] not in full: full += " " + v["name"]
                a = self.acro(full)
                if len(a) >= 3:
                    if self.p(.5): nm, cls = a + self.ch(["", " " + v["name"]]), "acr"
                    else: nm = a + " (" + full + ")"; brk.add("acr")
                    ops.append("acronym")
        else:
            nm = t["nm"](s, ops, calm)
            if t.get("old_full") and not calm and self.p(.4 if s in "BK" else .2):
                if self.p(.5): nm, cls = t["old_full"], "old"; ops.append("oldname")
                else: nm += " (voorheen " + t["old_full"] + ")"; brk.add("old"); ops.append("oldinbrackets")
        nm = nm[:1].upper() + nm[1:]
        if self.p(.10 if s in "AW" else .04):
            nm2 = self.typo(nm)
            if nm2 != nm: ops.append("typo")
            nm = nm2
        if self.p(.05): nm = nm.upper()
        elif self.p(.03): nm = nm.lower()
        if self.p(.05): nm = nm.replace("'", self.ch(["’", "`", ""]))
        if self.p(.05): nm = nm.replace(" en ", " & ")
        if self.p(.04): nm = fold_keep(nm)
        return nm, cls, brk

    def telfmt(self, d, s):
        k = 2 if d.startswith("06") else 4
        a, b = d[:k], d[k:]
        f = {"G": 0, "W": 1, "S": 2, "O": 3, "A": 4, "K": 5, "E": 6, "B": 7}[s]
        if self.p(.25): f = self.r.randrange(8)
        if f == 0: return a + " - " + b if k == 2 else a + "-" + b
        if f == 1: return a + " " + b
        if f == 2: return "(" + a + ") " + b[:2] + " " + b[2:4] + " " + b[4:]
        if f == 3: return "+31 " + a[1:] + " " + b
        if f == 4: return d
        if f == 5: return a + b
        if f == 6: return "+31 (0)" + a[1:] + " " + b[:3] + " " + b[3:]
        return a + "-" + b[:3] + " " + b[3:]

    def street(self, a, s, ops):
        st = a["st"]
        if self.p(.13):
            st = st.replace("straat", self.ch(["str.", "str"])).replace("plein", self.ch(["pln", "pl."])) if self.p(.7) else st.replace("Burg. ", "Burgemeester ").replace("Dr. ", "Doctor ").replace("St. ", "Sint ")
            if st != a["st"]: ops.append("streetabbr")
        if self.p(.04):
            st = self.typo(st)
            ops.append("streettypo")
        no = "%d%s" % (a["no"], a["add"])
        x = self.r.random()
        if a["add"] and x < .3: no = str(a["no"])
        elif x > .97: no = "%d-%d" % (a["no"], a["no"] + 2)
        if x > .955 and x < .97 and s in "OA": return st
        return st + " " + no

    def listing(self, t, s, calm=False):
        r, v = self.r, t["v"]
        u = v["u"]
        ops = []
        club = t["prof"] in "SC"
        nm, cls, brk = self.naming(t, s, ops, calm)
        # which address
        a, pobox, secr = t["addr"], False, False
        x = r.random()
        if not calm:
            if "sec" in t and x < (.45 if s in "KG" else .18 if s in "WBA" else .10):
                a, secr = t["sec"]["addr"], True
                ops.append("secretary")
            elif "old_addr" in t and x > (.45 if s in "BK" else .72):
                a = t["old_addr"]
                ops.append("moved")
            elif "pobox" in t and s in "GKW" and self.p(.25):
                pobox = True
                ops.append("pobox")
        adr = pc = city = ""
        m_ad = .10 + (.12 if s in "WA" else 0) + (.15 if s == "E" else 0)
        adid = None
        vil = None
        if pobox:
            adr = self.ch(["Postbus ", "Postbus ", "P.O. Box ", "Pb. "]) + str(t["pobox"])
            pc = "%04d A%s" % (v["pc"], "ABCDEFGH"[v["blk"] % 8])
            adid = ("pb", v["name"], t["pobox"])
        elif t.get("must") or not self.p(m_ad):
            adr = self.street(a, s, ops)
            adid = a["id"]
            y = r.random()
            if secr and y < .3: adr = "p/a " + adr
            elif not secr and a is t["addr"] and t.get("bld") and y < .34:
                if y < .17: adr = t["bld"] + ", " + adr
                else: adr, adid = t["bld"], ("bld", t["bld"], v["name"])
                ops.append("building")
            if self.p({"G": .95, "K": .97, "S": .8, "B": .7, "O": .55, "W": .45, "A": .4, "E": .6}[s]): pc = a["pc"]
        if adid or self.p(.8) or t.get("must"):
            vn = a["v"]["name"]
            y = r.random()
            if y < .88 or t.get("must") and not adr: city = vn
            if t.get("vmun", 1) and u["name"] != vn and y > .84 and y < .94:
                city = u["name"]
                ops.append("municipality")
            elif city: vil = vn
            if y > .985 and city: city = city.upper()
        if pc:
            y = r.random()
            if y < .05: pc = pc[:4]
            elif y < .25: pc = pc.replace(" ", "")
            elif y < .28: pc = pc.lower()
            vil = a["v"]["name"]
        if v["name"] in nm: vil = vil or v["name"]
        # phone
        tels = []
        if self.p({"G": .82, "W": .88, "S": .7, "O": .5, "A": .7, "K": .55, "E": .78, "B": .88}[s]):
            y = r.random()
            if secr and y < .5: tels = [t["sec"]["tel"]]
            elif "recep" in t and y < t.get("pr", .4): tels = [t["recep"]]; ops.append("reception")
            elif "old_tel" in t and y > (.5 if s in "BK" else .87): tels = [t["old_tel"]]; ops.append("oldphone")
            elif "mobile" in t and .3 < y < .5: tels = [t["mobile"]]; ops.append("mobile")
            else: tels = [t["tel"]]
            if self.p(.05) and "mobile" in t and t["mobile"] not in tels: tels.append(t["mobile"])
        # e-mail, website
        mail = site = ""
        if self.p({"G": .55, "W": .6, "S": .5, "O": .12, "A": .45, "K": .25, "E": .5, "B": .25}[s]):
            mail = t["mail"]
            if secr and self.p(.6): mail = t["sec"]["mail"]; ops.append("freemail")
            elif "old_dom" in t and s == "B": mail = "info@" + t["old_dom"]
            if self.p(.06): mail = mail.capitalize()
        sid = None
        if self.p({"G": .7, "W": .7, "S": .68, "O": .5, "A": .55, "K": .3, "E": .68, "B": .32}[s]):
            d = t["dom"]
            if "old_dom" in t and (s == "B" and self.p(.7) or self.p(.12)): d = t["old_dom"]; ops.append("oldsite")
            y = r.random()
            if not d or y < .1:
                if s in "AWS" and self.p(.5) and not t.get("net"):
                    site = "https://www." + u["plat"] + "/organisatie/" + str(r.randrange(100, 9999)); ops.append("platform")
                elif self.p(.6) and not t.get("net"): site = t["fb"]; sid = site; site = self.ch(["https://www.", "www.", "https://"]) + site; ops.append("platform")
            if not site and d:
                sid = d
                site = self.ch(["https://www.", "www.", "http://www.", "https://", "", "https://www."]) + d + self.ch(["", "", "/"])
                if "path" in t and self.p(.35): site = site.rstrip("/") + t["path"]
        lat = lon = ""
        if self.p({"G": .45, "W": .3, "S": .5, "O": 1, "A": .4, "K": .2, "E": .35, "B": .02}[s]):
            y = r.random()
            la, lo = a["lat"], a["lon"]
            e = .00025 if s != "O" else .00012
            if y < .1: la, lo, e = a["v"]["lat"], a["v"]["lon"], 0; ops.append("centroid")
            elif y < .17: e = .0009; ops.append("neighbour")
            else: vil = vil or a["v"]["name"]
            lat, lon = "%.5f" % (la + r.gauss(0, 1) * e), "%.5f" % (lo + r.gauss(0, 1) * e * 1.5)
        if not (adr or tels or mail or site) or not (city or pc or vil or tels):
            city = a["v"]["name"]
            vil = city
            if not (adr or tels):
                adr, adid = self.street(a, s, ops), a["id"]
        shared = t.get("shared", ())
        meta = {"tel": set(tels) - set(shared), "site": None if sid in shared else sid, "ad": adid, "nc": cls, "brk": brk, "vil": vil}
        return {"name": nm, "address": adr, "postcode": pc, "city": city, "phone": " / ".join(self.telfmt(d, s) for d in tels), "email": mail, "website": site,
                "lat": lat, "lon": lon, "trap": t["trap"] + ":" + ("+".join(dict.fromkeys(ops)) or "plain"), "_": meta, "t": t}

    # ------------------------------------------------------------ groups of things
    def sat(self, x, v):
        """a satellite beside a thing: friends, supporters, youth, a foundation for its building"""
        r = self.r
        base = x["core"] if x["kind"] else x["name"]
        kv = K[x["kind"]][0] if x["kind"] else [""]
        w = self.ch(["Vrienden van", "Supportersvereniging", "Jeugdafdeling", "Stichting Beheer Accommodatie", "Club van 100", "Vrouwen", "Veteranen"] if x["prof"] == "S"
                    else ["Vrienden van", "Stichting Vrienden van", "Jeugd", "Kerstcomité", "Oudercommissie", "Vrijwilligers van", "Kookclub", "Slagwerkgroep"])

        def nm(s, ops, calm):
            b = (self.ch(kv) + " " + base) if self.p(.6) else base
            ww = w
            if self.p(.2): ww = {"Supportersvereniging": "Supportersver.", "Stichting Beheer Accommodatie": "Stg. Accommodatie", "Stichting Vrienden van": "Vrienden van"}.get(w, w)
            z = self.ch([ww + " " + b, ww + " " + b, b + " - " + ww if "van" not in ww else ww + " " + b])
            if self.p(.2): z += " " + v["name"]
            return z.strip()
        kw = {"name": w + " " + base, "nm": nm}
        if self.p(.65): kw["addr"] = x["addr"]
        if self.p(.45) and x["dom"]: kw["dom"] = x["dom"]; kw["path"] = "/" + slug(w)
        sh = {x["dom"]}
        if self.p(.3): kw["recep"] = x["tel"]; kw["pr"] = .4; sh.add(x["tel"])
        if self.p(.25) and "sec" in x: kw["sec"] = x["sec"]
        kw["shared"] = sh
        return self.thing("satellite", v, **kw)

    def g_club(self, u):
        v = self.ch(u["vil"])
        kind = self.ch(CLUBS)
        x = self.thing("club", v, kind)
        out = [x]
        y = self.r.random()
        if y < .28: out.append(self.sat(x, v))
        elif y < .45 and len(u["vil"]) > 1:
            v2 = self.ch([z for z in u["vil"] if z is not v])
            if (kind, slug(x["core"])) not in v2["used"] and v["name"] not in x["core"]:
                v2["used"].add((kind, slug(x["core"])))
                x["trap"] = "namesake"
                x["vmun"] = 0
                out.append(self.thing("namesake", v2, kind, x["core"], vmun=0))
        elif y < .55:  # ring of things with the same proper name in one village
            out[0]["trap"] = "samecore"
            x["nocore"] = 1
            k2 = self.ch(["speel", "biljart", "boules", "toneel", "eet", "repair"])
            if (k2, slug(x["core"])) not in v["used"] and k2 != kind and x["core"] != v["name"]:
                v["used"].add((k2, slug(x["core"])))
                out.append(self.thing("samecore", v, k2, x["core"], nocore=1, **({"addr": x["addr"]} if self.p(.4) else {})))
        return out

    def g_single(self, u):
        v = self.ch(u["vil"])
        kind = self.ch(SHOPS) if self.p(.6) else self.ch(WELF) if self.p(.6) else self.ch(VENUES)
        out = [self.thing("single", v, kind)]
        if kind in VENUES and self.p(.4): out.append(self.sat(out[0], v))
        return out

    def g_branches(self, u):
        ok = self.ch(list(ORGK))
        pats, serv = ORGK[ok]
        v0 = self.ch(u["vil"])
        c = self.ch([self.ch(HA) + self.ch(HB), self.ch(TA) + self.ch(["land", "streek", "oord", "rijk"]), self.house()])
        org = self.ch(pats).format(c=c)
        ren = self.ch(pats).format(c=self.ch(HA) + self.ch(HB))
        dom = self.domain(c + self.ch(["", ok, v0["name"]]))
        board = self.tel(u["area"])
        mails = "info@" + dom
        own = self.r.random()
        out = []
        vs = self.r.sample(u["vil"], min(len(u["vil"]), self.ch([3, 4, 5, 5, 6])))
        for v in vs:
            loc = self.house() if self.p(.45) else None

            def nm(s, ops, calm, v=v, loc=loc):
                z = self.r.random()
                if z < .24 and not calm: ops.append("bareorg"); return org
                if z < .62 or not loc: return org + self.ch([" ", " ", " - locatie ", ", vestiging ", " afd. "]) + v["name"]
                if z < .85: return org + self.ch([" - ", ", locatie ", " "]) + loc
                ops.append("coreonly")
                return loc + self.ch(["", " (" + org + ")"])
            out.append(self.thing("branch", v, name=org + " " + v["name"], nm=nm, dom=dom, net=1, must=1, vmun=0, path="/" + self.ch(["locaties", "vestigingen"]) + "/" + slug(v["name"]), recep=board,
                                  pr=.5 if own < .6 else .2, mail=mails if self.p(.6) else slug(v["name"]) + "@" + dom, shared={board, dom}, ren=ren + " " + v["name"], bld=loc and "Gebouw " + loc))
            if self.p(.18):   # a second branch in the same village, told apart by its street
                a2 = self.addr(v)

                def nm2(s, ops, calm, v=v, a2=a2):
                    return org + " " + self.ch([a2["st"], v["name"] + " " + a2["st"], a2["st"] + " " + v["name"]])
                out.append(self.thing("branch2", v, name=org + " " + a2["st"], nm=nm2, addr=a2, dom=dom, net=1, must=1, vmun=0, fix=1, recep=board, pr=.6, mail=mails, shared={board, dom}))
                out[-2]["fix"] = 1
                out[-2].pop("old_addr", None)
        if serv and self.p(.75):
            h = self.addr(v0)
            for d in self.r.sample(serv, self.r.randrange(1, min(4, len(serv)) + 1)):
                out.append(self.dept(org, d, v0, h, dom, board, mails))
        return out

    def dept(self, org, d, v, h, dom, board, mails, trap="department"):
        alt = DESKALT.get(d)

        def nm(s, ops, calm):
            x = d
            if alt and self.p(.18) and not calm: x = alt; ops.append("kindvariant")
            if s == "E" and d in DESKEN: x = DESKEN[d]; ops.append("english")
            if self.p(.15): return x + " " + org
            if self.p(.12): return x + " " + v["name"]
            return org + self.ch([" - ", " ", ", ", ", afdeling ", " | "]) + x
        sub = self.p(.35)
        return self.thing(trap, v, name=org + " " + d, nm=nm, addr=h, fix=self.p(.7), dom=dom, net=1, path="/" + slug(d), recep=board, pr=.45, mail=slug(d) + "@" + dom if sub else mails, shared={board, dom})

    def g_muni(self, u):
        v = u["vil"][0]
        org = "Gemeente " + u["name"]
        h = self.addr(v)
        dom = self.domain("gemeente" + u["name"])
        board = "14" + u["area"] if self.p(.4) else self.tel(u["area"])
        if board in self.tels or board.startswith("14"): board = self.tel(u["area"])
        ds = self.r.sample(DESK, self.r.randrange(3, 6))
        out = [self.dept(org, d, v, h if self.p(.75) else self.addr(v), dom, board, "gemeente@" + dom, "desk") for d in ds]
        def nm(s, ops, calm):
            return self.ch([org, org, "Gemeentehuis " + u["name"], "Raadhuis " + u["name"], "Municipality of " + u["name"] if s == "E" else org])
        out.append(self.thing("desk", v, name=org, nm=nm, addr=h, dom=dom, tel=board, mail="gemeente@" + dom, net=1, bld="Gemeentehuis", pd=.9))
        for i in range(1, self.r.randrange(1, 4)):   # numbered teams
            vv = self.ch(u["vil"])
            nt = ["Sociaal Team ", "Sociaal Wijkteam ", "Dorpenteam ", "Gebiedsteam "]
            def nm3(s, ops, calm, i=i):
                return self.ch([nt[0], nt[0], nt[2], "Soc. Team "]) + self.ch([str(i), str(i), ["I", "II", "III", "IV", "V"][i - 1]]) + self.ch(["", " " + u["name"], " gemeente " + u["name"]])
            out.append(self.thing("numbered", vv, name=nt[0] + str(i), nm=nm3, dom=dom, net=1, recep=board, pr=.5, must=1, vmun=0, fix=1, mail="sociaalteam%d@%s" % (i, dom) if self.p(.5) else "gemeente@" + dom, shared={board, dom}))
        return out

    def g_tenants(self, u):
        v = self.ch(u["vil"])
        a = self.addr(v)
        board = self.tel(u["area"])
        h = self.house()
        med = self.p(.4)
        b = ("Gezondheidscentrum " if med else self.ch(["MFA ", "Gemeenschapshuis ", "Kulturhus ", "Brede School "])) + h
        dom = self.domain(h + v["name"])
        bt = self.ch(["", "Centrum", "Huis", "Gebouw"])
        def nmb(s, ops, calm):
            return self.ch([b, b, b + " " + v["name"], b, b, b.replace("Gezondheidscentrum", "GC").replace("Gemeenschapshuis", "Gem.huis")])
        out = [self.thing("landlord", v, name=b, nm=nmb, addr=a, tel=board, dom=dom, fix=1, mail="info@" + dom, pd=.7)]
        pool = list(PRACS if med else CLUBS + WELF + ["peuter"])
        for k in self.r.sample(pool, self.r.randrange(3, 6 if med else 8)):
            kw = dict(addr=a, bld=b, recep=board, pr=self.ch([.1, .2, .45]), shared={board, dom})
            if self.p(.25): kw["dom"] = dom; kw["path"] = "/" + k; kw["mail"] = "info@" + dom if self.p(.4) else k + "@" + dom
            core = None
            if self.p(.22) and (k, slug(h)) not in v["used"]: core = h; kw["nocore"] = 1; v["used"].add((k, slug(h)))
            out.append(self.thing("tenant", v, k, core, **kw))
        return out

    def g_fed(self, u):
        f = self.ch(SAINTS)
        org = self.ch(["Parochiefederatie ", "Parochiecluster ", "Federatie "]) + "H. " + f
        board = self.tel(u["area"])
        dom = self.domain("parochies" + f + u["name"])
        out = []
        for v in self.r.sample(u["vil"], min(len(u["vil"]), self.r.randrange(3, 6))):
            c = self.core("kerk", v)
            def nm(s, ops, calm, c=c, v=v):
                z = self.r.random()
                sn = c.split(" ")[-1]
                if z < .1 and not calm: ops.append("bareorg"); return org + " " + v["name"]
                if z < .5: return self.ch(["Parochie ", "R.K. Parochie ", "RK parochie "]) + self.ch(["H. ", "St. ", "Sint "]) + sn + self.ch(["", " " + v["name"]])
                if z < .8: return self.ch(["St. ", "Sint-", "H. "]) + sn + self.ch(["kerk", "kerk " + v["name"], " Parochie", "parochie"])
                if s == "E": ops.append("english"); return "St. " + sn + " Parish " + v["name"]
                return "Kerk " + v["name"] + " (" + self.ch(["St. ", "H. "]) + sn + ")"
            out.append(self.thing("parish", v, name="Parochie " + c, nm=nm, dom=dom, net=1, recep=board, pr=.6, must=1, vmun=0, mail="secretariaat@" + dom, shared={board, dom}))
        return out

    def g_prac(self, u):
        v = self.ch(u["vil"])
        k = self.ch(["huisarts", "huisarts", "tand", "fysio", "logo"])
        a = self.addr(v)
        board = self.tel(u["area"])
        dom = self.domain(k + self.family()) if self.p(.5) else None
        out = []
        for i in range(self.r.randrange(2, 4)):
            kw = dict(addr=a, recep=board, pr=.35, shared={board, dom})
            if dom: kw["dom"] = dom; kw["path"] = "/team/%d" % (i + 1)
            out.append(self.thing("colleague", v, k, None, **kw))
        return out

    def g_numbered(self, u):
        v = self.ch(u["vil"])
        b = self.ch(["Wandelgroep ", "Leeskring ", "Zonnegroep ", "Buurtpreventie ", "Eetgroep ", "Fietsgroep ", "Rouwgroep ", "Taalgroep "]) + self.ch([v["name"], self.house()])
        board, dom = self.tel(u["area"]), self.domain(b)
        a = self.addr(v)
        out = []
        rom = ["I", "II", "III", "IV"]
        wd = self.r.sample(["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"], 3)
        num = self.p(.7)
        for i in range(self.r.randrange(2, 4)):
            def nm(s, ops, calm, i=i):
                return b + " " + (self.ch([str(i + 1), str(i + 1), rom[i], "nr. %d" % (i + 1), "groep %d" % (i + 1)]) if num else self.ch([wd[i], wd[i], "(" + wd[i] + ")", wd[i][:2]]))
            out.append(self.thing("numbered", v, name=b + str(i), nm=nm, addr=a if self.p(.6) else self.addr(v), recep=board, pr=.4, dom=dom, net=1, fix=self.p(.8), mail="info@" + dom, shared={board, dom}))
        return out

    def g_secr(self, u):
        v = self.ch(u["vil"])
        k1, k2 = self.r.sample(CLUBS, 2)
        x = self.thing("sharedsecretary", v, k1)
        y = self.thing("sharedsecretary", v if self.p(.7) else self.ch(u["vil"]), k2, sec=x["sec"])
        for t in (x, y): t["shared"] = {x["sec"]["tel"]}
        return [x, y]

    def g_succ(self, u):
        v = self.ch(u["vil"])
        k = self.ch(SHOPS + PRACS + VENUES)
        x = self.thing("successor", v, k)
        kw = {"tel": x["tel"]} if self.p(.7) else {}
        if self.p(.6) or not kw: kw["addr"] = x["addr"]
        y = self.thing("successor", v, self.ch(SHOPS + PRACS), shared={x["tel"]}, **kw)
        x["shared"] = {x["tel"]}
        return [x, y]

    # ------------------------------------------------------------ the whole
    def tables(self):
        n = self.n
        units = max(1, round(n / 280))
        G = [(self.g_club, 25), (self.g_single, 25), (self.g_branches, 3.0), (self.g_tenants, 2.9), (self.g_fed, .8), (self.g_prac, 1.6), (self.g_numbered, 1.5), (self.g_secr, 3), (self.g_succ, 2.8)]
        fs, ws = [g for g, _ in G], [w for _, w in G]
        done = 0
        for i in range(units):
            quota = (n * (i + 1)) // units - done
            self.nv = max(3, round(quota / 47))
            u = self.unit()
            rows, seen = [], {}
            first = True
            while len(rows) < quota:
                g = self.g_muni if first else self.r.choices(fs, ws)[0]
                first = False
                for t in g(u):
                    for row in self.rows_of(t):
                        self.apart(t, row, seen)
                        rows.append(row)
            done += quota
            yield rows[:quota]

    def apart(self, t, row, seen):
        """no two different things with one name at one place: then say more"""
        key = lambda: (slug(row["name"]), slug(row["address"]), slug(row["city"]))
        if seen.setdefault(key(), t["id"]) != t["id"]:
            full = (K[t["kind"]][0][0] + " " + t["core"]) if t["kind"] else t.get("name")
            row["name"] = full + ("" if t["v"]["name"] in full else " " + t["v"]["name"])
            if seen.setdefault(key(), t["id"]) != t["id"]:
                row["address"], row["city"], row["postcode"] = "%s %d%s" % (t["addr"]["st"], t["addr"]["no"], t["addr"]["add"]), t["v"]["name"], t["addr"]["pc"]
                seen.setdefault(key(), t["id"])


def fold_keep(s):
    return "".join(c for c in unicodedata.normalize("NFKD", s) if not unicodedata.combining(c))


COLS = "id cluster_id trap name address postcode city phone email website lat lon".split()


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--n", type=int, required=True)
    ap.add_argument("--seed", required=True)
    ap.add_argument("--out", required=True)
    a = ap.parse_args()
    w = World(a.n, a.seed)
    buf = io.StringIO()
    wr = csv.writer(buf, lineterminator="\n")
    lines = []
    for rows in w.tables():
        for row in rows:
            wr.writerow([row["t"]["id"]] + [row[c] for c in COLS[2:]])
            lines.append(buf.getvalue())
            buf.seek(0)
            buf.truncate()
    w.r.shuffle(lines)
    perm = list(range(1, w.tcount + 1))
    w.r.shuffle(perm)
    with open(a.out, "w", encoding="utf-8", newline="") as f:
        f.write(",".join(COLS) + "\n")
        for i, line in enumerate(lines, 1):
            c, rest = line.split(",", 1)
            f.write("m%07d,c%07d,%s" % (i, perm[int(c) - 1], rest))


if __name__ == "__main__":
    main()
