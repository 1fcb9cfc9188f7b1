"""Quayside: invented river towns with their villages; their social maps are kept by welfare organisations that each write in their own way.

python quayside.py --n N --seed S --out FILE.csv
"""
import argparse
import csv
import io
import random
import unicodedata

W = lambda s: s.split()
# ---------------------------------------------------------------- word lists
T1 = W("Kade Lek Sluis Ham Wiel Grien Rijs Meer Aal Bies Dor Eem Gors Haar IJssel Kam Laar Maar Noor Oot Pol Raam Schel Tol Ulf Veen Waar Zaan Beul Kessel Bruin Koud Lange Smal Hoge Lage Wester Ooster Zuider Helm Ruur Swal Buur Marl Niel Ster Vlaar Wouw Blei Drie Elt Gast Hurk Jis Krim Loos Mun Neer Opper Pau Riet Sprang Tiel Uit Vaar Wijn Zeel Bol Rem Stel")
T2 = W("dam kerk beek donk hoven muiden sluis veer drecht lo loo rade wijk horst oord broek kapelle huizen schoten wolde zand burg ingen heim stede geest haven waard mond zijl laar meer berg dijk dorp rode vliet")
TM = W("er en el ver ten ger ster der ling ing")
TP = W("Nieuw Oud Klein Groot Sint Boven Neder Oost West")
C1 = W("Anker Baken Boei Brug Dek Drijf Duin Eb Fok Golf Griend Haven Helm Hout Kaap Kabel Kade Kiel Kolk Kraan Kroos Laad Lij Lood Loods Maan Mast Meet Mosk Nacht Net Noord Oever Paal Peil Plas Praam Reed Riet Roer Rond Schelp Schip Schuit Sluis Spant Steiger Stroom Tij Touw Tros Veer Vis Vlet Vlot Vuur Wad Water Wind Wier Zand Zeil Zilt Zon Zwaan")
C2 = W("wachter loper huis hof hoek poort toren bank burcht dam drager eiland ganger gaard hart kamer ketting klok kring kroon lamp lander licht meester molen nest pad plaats plein ploeg schuur singel ster stoep tuin vaarder veld venster vink vogel werf wiek wijzer zaal zicht")
ADJ = W("Blauwe Rode Gouden Vrolijke Brede Witte Groene Oude Nieuwe Stille Hoge Verre Snelle Trouwe Gulle Ronde Open Zilveren Kleine Drie Wilde Lichte")
SNT = W("Caec Od Wend Gert Ludg Wil Serv Lamb Gang Hub Rem Amel Walb Dymp Brig Kun Adel Ald Bern Eng Frid God Hild Irm Land Mecht Norb Rad Sev Theod Ulr Vig Wiv Al Bav Egb Gomm Mart Aug Corn Luc Paul Val Just")
SNE = W("ilia ina entius bertus ulfus inus aldus gondis trudis ericus ibaldus ardus elia onius anus oda iana ebrandus andus ulphia emarus oinus etta olfus wina burga helma garda atius arius odora ilda ion inda estus ovia")
BR = [a + b for a in "aoei" for b in W("ra na va lis mo ta ris ndra lia vent dia nta")] + W("um is ant ova ent")
F1 = W("Bak Boer Brink Dijk Eik Groen Haan Heuvel Hof Jans Kamp Kist Koop Kuip Lam Leen Linden Maas Meul Molen Nagel Oost Peet Plug Pot Raven Riem Roos Schaap Schip Schrijn Smeet Spijk Steen Stok Tim Vaan Veld Vink Vis Vlier Vos Wag Water Wiel Wijn Wolf Zand Zeg Zwart Bloem Boog Clem Dier Elz Ger Hend Ijz Kolk Lob Mees Nout Olf Pael Quist")
F2 = W("ers ma stra man mans huis berg kamp veld ink ing sen aar hof inga dam beek laan stede graaf hout meijer horst aerts tjens kes sma donk voort broek")
FP = ["", "", "", "", "", "van ", "van der ", "van den ", "de ", "ter ", "van de "]
FIRST = W("Ria Jan Piet Truus Henk Annie Wim Els Kees Marja Sjaak Toos Bert Hilda Fatma Youssef Ton Gerda Leo Mieke Joke Sef Karin Ahmed Ineke Frits")
S2 = ["straat"] * 8 + ["weg"] * 4 + ["laan"] * 4 + ["plein"] * 2 + ["kade"] * 2 + W("hof dreef dijk singel pad steeg gracht markt wal")
SAB = {"straat": "str.", "laan": "ln.", "weg": "wg.", "plein": "pln."}
WARD = W("Noord Zuid Oost West Centrum Havenkwartier Stationsbuurt Binnenstad")
FREE = W("gmail.com hotmail.com ziggo.nl outlook.com kpnmail.nl planet.nl live.nl home.nl")
AREA = W("0113 0115 0118 0162 0174 0184 0222 0224 0229 0252 0297 0314 0318 0341 0342 0344 0347 0348 0411 0413 0416 0475 0478 0485 0492 0495 0499 0512 0514 0521 0524 0528 0541 0545 0547 0548 0561 0570 0573 0577 0592 0595 0598") + W("010 013 015 020 023 024 026 030 033 035 038 040 043 045 046 050 053 055 058 070 071 072 073 074 075 076 077 078 079")
L = "ABCDEGHJKLMNPRSTVWXZ"

# kind -> (full forms, short forms, English, initials, sector)
KIND = {
 "voetbal": (["Voetbalvereniging", "Voetbalclub"], ["v.v.", "VV", "V.V.", "s.v."], "Football club", "vv", "s"),
 "handbal": (["Handbalvereniging", "Handbalclub"], ["HV", "h.v.", "H.V."], "Handball club", "hv", "s"),
 "korfbal": (["Korfbalvereniging", "Korfbalclub"], ["KV", "k.v.", "c.k.v."], "Korfball club", "kv", "s"),
 "tennis": (["Tennisvereniging", "Tennisclub"], ["TV", "T.V.", "L.T.C.", "tc"], "Tennis club", "tv", "s"),
 "gym": (["Gymnastiekvereniging", "Turnvereniging"], ["Gymver.", "GV", "gymclub"], "Gymnastics club", "gv", "s"),
 "biljart": (["Biljartvereniging", "Biljartclub"], ["BV", "b.c.", "BC"], "Billiards club", "bc", "s"),
 "hengel": (["Hengelsportvereniging", "Visvereniging"], ["HSV", "h.s.v.", "visclub"], "Angling club", "hsv", "s"),
 "roei": (["Roeivereniging", "Watersportvereniging"], ["RV", "W.S.V.", "wsv", "roeiclub"], "Rowing club", "rv", "s"),
 "wandel": (["Wandelvereniging", "Wandelsportvereniging"], ["WSV", "wandelclub", "w.s.v."], "Walking club", "wv", "s"),
 "boules": (["Jeu-de-boulesvereniging", "Petanqueclub"], ["JBV", "jeu de boules", "j.b.c."], "Petanque club", "jbc", "s"),
 "volley": (["Volleybalvereniging", "Volleybalclub"], ["VC", "v.c.", "volleybalver."], "Volleyball club", "vc", "s"),
 "toneel": (["Toneelvereniging", "Toneelgroep"], ["Toneelver.", "T.V.", "toneel"], "Theatre group", "tv", "m"),
 "koor": (["Gemengd Koor", "Zangvereniging"], ["Zangver.", "G.K.", "koor"], "Choir", "gk", "m"),
 "hobby": (["Hobbyclub", "Creativiteitsvereniging"], ["hobbyver.", "HC", "Crea"], "Hobby club", "hc", "m"),
 "buurt": (["Buurthuis", "Wijkcentrum", "Gemeenschapshuis"], ["Wijkgebouw", "buurtcentrum", "Buurth."], "Community centre", "bh", "p"),
 "kdv": (["Kinderdagverblijf", "Kinderopvang"], ["KDV", "kdv", "k.d.v."], "Nursery", "kdv", "p"),
 "school": (["Basisschool", "Openbare Basisschool"], ["BS", "o.b.s.", "OBS", "school"], "Primary school", "bs", "p"),
 "peuter": (["Peuterspeelzaal", "Peuteropvang"], ["PSZ", "peuterzaal", "psz"], "Playgroup", "psz", "p"),
 "zorgc": (["Woonzorgcentrum", "Verzorgingshuis"], ["WZC", "zorgcentrum", "Zorgc."], "Care home", "wzc", "p"),
 "inloop": (["Inloophuis", "Huiskamer"], ["inloop", "Inlooppunt"], "Drop-in centre", "ih", "p"),
 "kring": (["Kringloopwinkel", "Kringloopcentrum"], ["Kringloop", "tweedehandswinkel"], "Second-hand shop", "kw", "p"),
 "jong": (["Jongerencentrum", "Jeugdhonk"], ["JC", "jongerensoos", "j.c."], "Youth centre", "jc", "p"),
 "speel": (["Speeltuinvereniging", "Speeltuin"], ["STV", "speelt.ver.", "s.t.v."], "Playground", "stv", "p"),
 "dag": (["Dagbesteding", "Dagactiviteitencentrum"], ["DAC", "dagcentrum", "dagopvang"], "Day care", "dac", "p"),
 "boerd": (["Zorgboerderij", "Kinderboerderij"], ["boerderij", "zorgboerd."], "Care farm", "zb", "p"),
 "mosk": (["Cultureel Centrum", "Ontmoetingscentrum"], ["CC", "ontm.centrum"], "Cultural centre", "cc", "p"),
 "harm": (["Harmonie", "Harmonieorkest"], ["Kon. Harmonie", "harm."], "Wind band", "h", "h"),
 "fanf": (["Fanfare", "Muziekvereniging"], ["fanf.", "M.V.", "muziekver."], "Brass band", "f", "h"),
 "schut": (["Schutterij", "Schuttersgilde"], ["schutterij", "Gilde"], "Shooting guild", "s", "h"),
 "kkoor": (["Kerkkoor", "Parochieel Zangkoor"], ["zangkoor", "kerkkoor"], "Church choir", "kk", "h"),
 "zonneb": (["Zonneroos afdeling", "De Zonneroos afdeling"], ["Zonneroos afd.", "afd."], "Visiting service", "zb", "h"),
 "huisarts": (["Huisartsenpraktijk", "Huisartspraktijk"], ["Huisarts", "HAP", "dokter"], "GP practice", "hap", "f"),
 "tand": (["Tandartspraktijk", "Tandheelkundige Praktijk"], ["Tandarts", "tandartsprakt."], "Dental practice", "tp", "f"),
 "fysio": (["Fysiotherapie", "Praktijk voor Fysiotherapie"], ["Fysio", "fysiotherapiepraktijk"], "Physiotherapy", "fys", "f"),
 "logo": (["Logopediepraktijk", "Praktijk voor Logopedie"], ["Logopedie", "logopedist"], "Speech therapy", "lp", "f"),
 "psych": (["Psychologenpraktijk", "Praktijk voor Psychologie"], ["Psycholoog", "psych. praktijk"], "Psychologist", "pp", "f"),
 "diet": (["Diëtistenpraktijk", "Praktijk voor Voeding en Dieet"], ["Dietist", "diëtist"], "Dietitian", "dp", "f"),
 "bakker": (["Bakkerij", "Banketbakkerij"], ["Bakker", "brood & banket"], "Bakery", "b", "f"),
 "slager": (["Slagerij", "Keurslagerij"], ["Slager", "vleeshandel"], "Butcher", "s", "f"),
 "kapper": (["Kapsalon", "Haarstudio"], ["Kapper", "coiffures"], "Hairdresser", "k", "f"),
 "fiets": (["Tweewielerzaak", "Rijwielhandel"], ["Fietsen", "fietsenmaker"], "Bicycle shop", "f", "f"),
 "apo": (["Apotheek"], ["apoth.", "Apotheek"], "Pharmacy", "apo", "p"),
}
BYSEC = {}
for _k, _v in KIND.items():
    BYSEC.setdefault(_v[4], []).append(_k)
OTHER = {  # kind in Cyrillic, Arabic, Polish
 "buurt": ("Громадський центр", "مركز الحي", "Dom dzielnicowy"), "school": ("Початкова школа", "مدرسة ابتدائية", "Szkoła podstawowa"), "inloop": ("Місце зустрічі", "بيت اللقاء", "Dom spotkań"),
 "kring": ("Секонд-хенд", "متجر مستعمل", "Sklep z używanymi rzeczami"), "kdv": ("Дитячий садок", "حضانة أطفال", "Żłobek"), "mosk": ("Культурний центр", "مركز ثقافي", "Centrum kultury"), "huisarts": ("Сімейний лікар", "طبيب الأسرة", "Lekarz rodzinny"), "tand": ("Стоматолог", "طبيب أسنان", "Dentysta"), "apo": ("Аптека", "صيدلية", "Apteka"),
}
CYR = dict(zip("abcdefghijklmnopqrstuvwxyz", W("а б к д е ф г х і й к л м н о п к р с т у в в кс й з")))
# descriptive names: full, shorter, English; {P} = place
DESC = [("Stichting Welzijn Ouderen {P}", "Ouderenwelzijn {P}", "Senior welfare {P}"), ("Stichting Vluchtelingenhulp {P}", "Vluchtelingenhulp {P}", "Refugee aid {P}"), ("Heemkundevereniging {P}", "Heemkundige Kring {P}", "Local history society {P}"),
 ("Stichting Voedselhulp {P} en Omgeving", "Voedselhulp {P} e.o.", "Food aid {P}"), ("Vereniging Buurtbelangen {P}", "Buurtbelangen {P}", "Residents' association {P}"), ("Stichting Repair Café {P}", "Repaircafé {P}", "Repair Cafe {P}"), ("Alzheimer Trefpunt {P}", "Trefpunt Dementie {P}", "Dementia meeting point {P}"),
 ("Vrijwillige Hulpdienst {P}", "Hulpdienst {P}", "Volunteer helpdesk {P}"), ("Katholieke Bond van Ouderen {P}", "Ouderenbond {P}", "Seniors union {P}"), ("Stichting Openluchttheater {P}", "Openluchttheater {P}", "Open-air theatre {P}"), ("Carnavalsvereniging van {P}", "Carnavalsver. {P}", "Carnival society {P}"),
 ("Stichting Taal voor Nieuwkomers {P}", "Taalhulp Nieuwkomers {P}", "Language lessons newcomers {P}"), ("Zelfhulpgroep Rouw en Verlies {P}", "Rouwgroep {P}", "Bereavement group {P}"), ("Eerste Hulp Bij Ongelukken Vereniging {P}", "EHBO-vereniging {P}", "First aid association {P}"), ("Dorpsraad {P}", "Stichting Dorpsraad {P}", "Village council {P}"),
 ("Volkstuindersvereniging {P}", "Volkstuinen {P}", "Allotments {P}"), ("Speel-o-theek {P}", "Speelotheek {P}", "Toy library {P}"), ("Stichting Schuldhulpmaatjes {P}", "Schuldhulpmaatje {P}", "Debt buddies {P}"), ("Stichting Noodfonds {P}", "Noodfonds {P}", "Emergency fund {P}"), ("Vrouwenvereniging {P}", "Vrouwengilde {P}", "Women's guild {P}"),
 ("Stichting Vervoersdienst Ouderen {P}", "Ouderenvervoer {P}", "Senior transport {P}"), ("IJsclub {P}", "IJsvereniging {P}", "Ice club {P}"), ("Bridgeclub {P}", "Bridgevereniging {P}", "Bridge club {P}"), ("Imkersvereniging {P}", "Bijenhouders {P}", "Beekeepers {P}"), ("Stichting Mantelzorgers Samen {P}", "Mantelzorgers Samen {P}", "Carers together {P}")]
DEPT = [("Maatschappelijk Werk", "AMW"), ("Mantelzorgsteunpunt", "Steunpunt Mantelzorg"), ("Jongerenwerk", "Jeugd- en jongerenwerk"), ("Ouderenadvies", "Ouderenadviseur"), ("Maaltijdservice", "Tafeltje Dekje"), ("Vrijwilligerspunt", "Vrijwilligerscentrale"), ("Sociaal Raadslieden", "Sociaal raadsliedenwerk"), ("Taalpunt", "Taalhuis"), ("Klussendienst", "Klussenhulp"), ("Opvoedsteunpunt", "Opvoedondersteuning"), ("Telefooncirkel", "Belcirkel"), ("Schuldhulp", "Budgetadvies")]
MUNI = [("Wmo-loket", "Loket Wmo"), ("Burgerzaken", "Balie Burgerzaken"), ("Jeugdloket", "Loket Jeugd"), ("Werk en Inkomen", "Afdeling Werk & Inkomen"), ("Leerplicht", "Bureau Leerplicht"), ("Sportbedrijf", "Afdeling Sport"), ("Archief", "Gemeentearchief"), ("Grondzaken", "Meldpunt Openbare Ruimte")]
CARE = [("Thuiszorg {X}", "thuiszorg"), ("{X} Zorg", "zorg"), ("Welzijn {X}", "welzijn"), ("Stichting {X} Zorggroep", "zorggroep"), ("Kinderopvang {X}", "kinderopvang"), ("{X} Begeleiding", "begeleiding"), ("Bibliotheek {X}", "bieb"), ("{X} GGZ", "ggz")]
CHAIN = W("Drogisterij Supermarkt Optiek Bakkerij Schoenen Bloemen Wasserette Autorijschool Sportschool Uitzendbureau Tuincentrum Stomerij")
GROUP = [("Scoutinggroep", "Scouting groep"), ("Buurtteam", "Sociaal Buurtteam"), ("Praatgroep", "Lotgenotengroep"), ("Wijkteam", "Sociaal Wijkteam"), ("Peutergroep", "Peuters groep"), ("Leesclub", "Leeskring"), ("Tuingroep", "Volkstuincomplex")]
ROM = ["", "I", "II", "III", "IV", "V", "VI", "VII"]

# ---------------------------------------------------------------- the directories, each with its habits
# a p c t m w g: how often address, postcode, city, phone, e-mail, website, coordinates; old: how stale; full/abbr/core/acr/rev/tran: how it writes names
D = lambda **k: k
STYLES = [
 D(id="gids", a=.95, p=.9, c=.97, t=.85, m=.7, w=.7, g=0, old=.15, nm=(8, 1, 1, 1, 0, 0), tf=1, wf=0, muni=.05, up=0, typo=.02, sec=.1, pl=.1, ab=0),
 D(id="loket", a=.75, p=.5, c=.9, t=.95, m=.45, w=.25, g=0, old=.3, nm=(3, 4, 2, 3, 1, 0), tf=0, wf=1, muni=.1, up=0, typo=.06, sec=.25, pl=.35, ab=.4),
 D(id="vrijw", a=.6, p=.55, c=.8, t=.7, m=.9, w=.5, g=.25, old=.1, nm=(4, 2, 4, 1, 0, 1), tf=4, wf=2, muni=.3, up=0, typo=.03, sec=.5, pl=.15, ab=.05),
 D(id="sport", a=.85, p=.45, c=.85, t=.55, m=.55, w=.75, g=.3, old=.12, nm=(1, 7, 3, 4, 0, 0), tf=2, wf=1, muni=.15, up=.1, typo=.03, sec=.12, pl=.2, ab=.1),
 D(id="bieb", a=.9, p=.95, c=.95, t=.25, m=.3, w=.9, g=.75, old=.1, nm=(6, 1, 3, 1, 1, 0), tf=5, wf=0, muni=.25, up=.02, typo=.01, sec=.05, pl=.1, ab=0),
 D(id="bode", a=.8, p=.1, c=.7, t=.9, m=.15, w=.05, g=0, old=.55, nm=(3, 5, 2, 2, 1, 0), tf=0, wf=3, muni=.02, up=.25, typo=.07, sec=.45, pl=.3, ab=.6),
 D(id="zorg", a=.9, p=.85, c=.95, t=.85, m=.5, w=.65, g=.5, old=.1, nm=(5, 1, 3, 2, 3, 0), tf=3, wf=2, muni=.45, up=0, typo=.02, sec=.08, pl=.45, ab=0),
 D(id="welkom", a=.85, p=.6, c=.8, t=.5, m=.4, w=.6, g=.6, old=.08, nm=(2, 1, 3, 1, 0, 7), tf=5, wf=0, muni=.5, up=0, typo=.05, sec=.05, pl=.1, ab=.05),
 D(id="buurtkaart", a=.6, p=.15, c=.45, t=.15, m=.1, w=.4, g=.97, old=.12, nm=(4, 2, 7, 1, 0, 0), tf=6, wf=2, muni=.1, up=-.2, typo=.05, sec=0, pl=.02, ab=.15),
]
NTAG = ("full", "abbr", "core", "acr", "rev", "tran")


def fold(s):
    return "".join(c for c in unicodedata.normalize("NFKD", s.lower()) if c.isascii() and c.isalnum())


class Thing:
    pass


class World:
    def __init__(self, n, seed):
        self.n = n
        self.rng = random.Random(f"quayside/{n}/{seed}")
        self.places = set()
        self.doms = set()
        self.tc = self.rng.randrange(10**6)
        self.pcs = list(range(1011, 9990))
        self.rng.shuffle(self.pcs)
        self.pci = 0
        self.cells = [(i, j) for i in range(70) for j in range(63)]
        self.rng.shuffle(self.cells)
        self.cid = 0

    def town(self):
        r = self.rng
        while 1:
            q = r.random()
            a, b = r.choice(T1), r.choice(T2)
            s = a + b if q < .55 else a + r.choice(TM) + b
            if r.random() < .12:
                s = r.choice(TP) + ("-" if r.random() < .6 else " ") + s
            if s not in self.places:
                self.places.add(s)
                return s

    def tel(self, area):
        self.tc += 1
        m = 10 ** (10 - len(area))
        return area + str((self.tc * 7368787 + 1234567) % (m * 7 // 10) + m // 5).zfill(10 - len(area))

    def mob(self):
        self.tc += 1
        return "06" + str((self.tc * 61803399) % 79999999 + 11000000)

    def dom(self, *parts):
        r = self.rng
        s = r.choice(["", "-"]).join(p for p in parts if p)[:30].strip("-")
        d = s + r.choice([".nl"] * 9 + [".org", ".info", ".eu"])
        k = 1
        while d in self.doms:
            k += 1
            d = s + str(k) + ".nl"
        self.doms.add(d)
        return d


def core_name(r):
    q = r.random()
    w = r.choice(C1) + r.choice(C2)
    if q < .34:
        return "De " + w
    if q < .5:
        return "'t " + w
    if q < .62:
        return "De " + r.choice(ADJ) + " " + w.capitalize()
    if q < .72:
        return "Het " + w
    return w


def family(r):
    return r.choice(FP) + r.choice(F1) + r.choice(F2)


class Region:
    def __init__(self, w, quota):
        self.w, self.r = w, w.rng
        r = self.r
        ci, cj = w.cells.pop() if w.cells else (r.randrange(70), r.randrange(63))
        self.lat0, self.lon0 = 50.72 + ci * .04, 3.45 + cj * .06
        self.area = r.choice(AREA)
        nv = max(3, round(quota / 66))
        self.pl = []
        for i in range(nv + 1):
            a, b = (0, 0) if i == 0 else (r.uniform(.007, .018) * r.choice((-1, 1)), r.uniform(.010, .028) * r.choice((-1, 1)))
            p = Thing()
            p.name, p.lat, p.lon, p.city = w.town(), self.lat0 + .02 + a, self.lon0 + .03 + b, i == 0
            p.muni = self.pl[0].name if i else p.name
            p.streets, p.desc, p.nos = [], [], set()
            used = set()
            for k in range(26 if i == 0 else 9):
                if k % (7 if i == 0 else 9) == 0:
                    rd, q = divmod(w.pci, len(w.pcs))
                    w.pci += 1
                    pc, let = w.pcs[q], L[rd * 4 % 20] if rd else r.choice(L[:4])
                while 1:
                    x = r.random()
                    s = (r.choice(F1) + r.choice(F2) + r.choice(S2)) if x < .4 else (r.choice(C1).capitalize() + r.choice(S2)) if x < .7 else (r.choice(("Burg. ", "Pastoor ", "Dr. ", "Prins ")) + r.choice(F1) + r.choice(F2) + r.choice(S2)) if x < .8 else (r.choice(("Kerk", "School", "Dorps", "Molen", "Stations", "Veer", "Markt", "Juliana", "Wilhelmina")) + r.choice(S2))
                    if s not in used:
                        used.add(s)
                        break
                p.streets.append((s, f"{pc} {let}{L[(k * 3 + r.randrange(3)) % 20]}", p.lat + r.uniform(-.005, .005), p.lon + r.uniform(-.007, .007)))
            self.pl.append(p)
        st = r.sample(STYLES, 6)
        self.dirs = []
        for s in st:
            d = dict(s)
            d["wt"] = r.uniform(.5, 1.5)
            d["old"] = min(.7, s["old"] * r.uniform(.5, 1.6))
            if r.random() < .3:
                d["tf"] = r.randrange(7)
            self.dirs.append(d)
        self.cores = set()
        self.saints = set()

    # ---- pieces
    def place(self):
        return self.pl[0] if self.r.random() < .48 else self.r.choice(self.pl[1:])

    def adr(self, p, bld=None):
        r = self.r
        while 1:
            s = r.choice(p.streets)
            no = int(r.paretovariate(.6)) % 180 + 1
            if (s[0], no) not in p.nos:
                break
        p.nos.add((s[0], no))
        return (s[0], no, r.choice("abc") if r.random() < .08 else "", s[1], p, s[2] + no * 8e-6, s[3] + no * 9e-6, bld)

    def core(self):
        while 1:
            c = core_name(self.r)
            k = fold(c.split()[-1])
            if k not in self.cores:
                self.cores.add(k)
                return c

    def saint(self):
        r = self.r
        while 1:
            s = r.choice(SNT) + r.choice(SNE)
            if s not in self.saints:
                self.saints.add(s)
                return s

    # ---- things
    def base(self, cls, p, a=None):
        r, w = self.r, self.w
        t = Thing()
        t.cls, t.p, t.reg = cls, p, self
        t.a = a or self.adr(p)
        t.forms, t.oldname, t.label, t.need, t.nw = {}, None, "", "", 1
        t.tel = w.tel(self.area) if r.random() < .9 else ""
        t.tel2 = w.tel(self.area) if r.random() < .22 else ""
        t.mob = w.mob() if r.random() < .3 or not t.tel else ""
        t.sec = self.adr(p if r.random() < .7 else r.choice(self.pl)) if 0 else None
        t.olda = self.adr(p) if r.random() < .18 else None
        t.pob = ""
        if r.random() < .1:
            t.pob = (r.randrange(10, 990), f"{t.a[3][:4]} A{r.choice(L)}")
        t.shared = {}
        t.mail = t.web = t.mail2 = t.fb = ""
        return t

    def contact(self, t, slug, kd=""):
        r, w = self.r, self.w
        slug = slug[:22] or "club"
        pn = fold(t.p.name)
        q = r.random()
        if r.random() < .72:
            t.web = w.dom(slug, pn) if q < .35 or not kd else w.dom(kd, slug) if q < .7 else w.dom(slug)
        if t.web and r.random() < .75:
            t.mail = r.choice(("info", "info", "info", "secretariaat", "contact", "bestuur", "post")) + "@" + t.web
        if not t.mail or r.random() < .3:
            t.mail2 = r.choice((kd + slug, slug + "." + pn[:8], slug + str(r.randrange(10, 99)), fold(r.choice(FIRST)) + "." + fold(family(r)), slug[:12] + pn[:6])) + "@" + r.choice(FREE)
        if r.random() < (.22 if t.web else .45):
            t.fb = "facebook.com/" + r.choice((slug + pn[:9], slug.capitalize() + str(r.randrange(100, 999)), kd + slug + pn[:5]))

    def named(self, cls, kind, core, p=None, a=None, sub=True):
        """kind + proper name"""
        r = self.r
        p = p or self.place()
        t = self.base(cls, p, a)
        full, short, en, ini, sec = KIND[kind]
        fk = r.choice(full)
        t.sec_kind = sec
        st = ("Stichting " if sec == "p" else "Koninklijke " if sec == "h" else "Vereniging ") if sec in "ph" and r.random() < .15 else ""
        f = t.forms
        nm = core
        if sec == "h":
            nm = "Sint " + core
            ab = ["St. " + core, "St " + core, "Sint-" + core, "H. " + core]
            f["full"] = [f"{st}{fk} {nm}", f"{fk} {ab[2]}", f"{fk} {ab[0]}"]
            f["abbr"] = [f"{r.choice(short)} {r.choice(ab)}", f"{r.choice(full)} {ab[0]}"]
            f["rev"] = [f"{ab[0]}, {fk.lower()}"]
            t.need = "place"
        elif sec == "f":
            f["full"] = [f"{fk} {nm}", f"{fk} {nm[0].upper()}{nm[1:]}"]
            s = r.choice(short)
            ii = r.choice("ABCDEFGHJKLMPRSTW") + "." + (r.choice("AHJMPC") + "." if r.random() < .4 else "")
            f["abbr"] = [f"{s} {nm}", f"{s} {ii} {nm}", f"{r.choice(full)} {nm}"]
            f["rev"] = [f"{nm[0].upper()}{nm[1:]}, {fk.lower()}", f"{nm[0].upper()}{nm[1:]} {fk}"]
        else:
            sl = nm.split(" ", 1)[1] if nm.startswith(("De ", "Het ", "'t ")) else nm
            art = {"'t": ["Het", "t"], "De": ["de"], "Het": ["'t", "het"]}.get(nm.split()[0])
            alt = f"{r.choice(art)} {sl}" if art else nm
            f["full"] = [f"{st}{fk} {nm}", f"{st}{fk} {alt}", f"{fk} {nm}", f"{fk} \"{nm}\""]
            f["abbr"] = [f"{r.choice(short)} {nm}", f"{r.choice(short)} {alt}", f"{r.choice(full)} {nm}"]
            f["rev"] = [f"{nm}, {fk.lower()}", f"{sl} ({fk.lower()})"]
            f["core"] = [nm, nm, sl]
            if sec in "sm":
                a2 = ini.upper() + "".join(x[0].upper() for x in nm.replace("'t", "T").split()) if r.random() < .55 else ""
                if len(a2) >= 3 and r.random() < .8:
                    t.acrs = a2
                    f["acr"] = [f"{a2} {p.name}", a2, f"{a2} ({nm})"]
        sl2 = nm.split(" ", 1)[-1] if nm.startswith(("De ", "Het ", "'t ")) else nm
        f["tran"] = [f"{en} {nm}", f"{en} {sl2}"]
        if kind in OTHER and r.random() < .5:
            o = OTHER[kind]
            f["tran"] += [f"{o[0]} {''.join(CYR.get(c, c) for c in fold(sl2)).capitalize()}", f"{o[1]} {sl2}", f"{o[2]} {nm}"]
        self.contact(t, fold(sl2 if sec != "f" else nm.split()[-1]), ini if r.random() < .5 else fold(fk)[:10] if sec == "f" else ini)
        if sec in "smh":
            if r.random() < .6:
                t.sec = self.adr(p if sec == "h" or cls == "namesake" or r.random() < .65 else r.choice(self.pl))
            if r.random() < .5:
                t.a = t.a[:7] + ((r.choice(("Sportpark ", "Sporthal ", "Complex ")) if sec == "s" else r.choice(("Zaal ", "Café ", "Gemeenschapshuis "))) + core_name(r),)
            if not t.mob and r.random() < .35:
                t.mob = self.w.mob()
        elif sec == "p" and r.random() < .18:
            t.a = t.a[:7] + (r.choice(("MFA ", "Gebouw ", "Brede School ")) + core_name(r),)
        if r.random() < .13 and sec != "h":
            oc = family(r) if sec == "f" else self.core()
            t.oldname = f"{r.choice(full)} {oc}", oc
        t.corex = nm
        return t

    def desc(self, cls, p=None):
        r = self.r
        for _ in range(9):
            p = p or self.place()
            if len(p.desc) < len(DESC):
                break
            p = None
        p = p or self.place()
        c = [i for i in range(len(DESC)) if i not in p.desc] or [0]
        i = r.choice(c)
        p.desc.append(i)
        return self.desc_i(cls, i, p)

    def desc_i(self, cls, i, p):
        r = self.r
        t = self.base(cls, p)
        t.need = "place"
        a, b, c = (x.format(P=p.name) for x in DESC[i])
        ac = "".join(x[0].upper() for x in a.replace("-", " ").split() if x[0].isalpha() and x not in ("en", "van"))
        t.forms = {"full": [a, a, a.replace("Stichting", "Stg.").replace("vereniging", "ver.")], "abbr": [b, b, a.replace("Stichting ", "").replace("Vereniging ", "Ver. ")], "core": [b], "rev": [f"{a.replace('Stichting ', '')}" + (" (stichting)" if "Stichting" in a else "")], "tran": [c]}
        if len(ac) >= 4:
            t.forms["acr"] = [ac, f"{ac} {p.name}", f"{b} ({ac})"]
        self.contact(t, fold(DESC[i][1].format(P=""))[:16], "")
        if t.web and len(ac) >= 4 and r.random() < .4:
            t.web = self.w.dom(ac.lower(), fold(p.name))
            if t.mail:
                t.mail = "info@" + t.web
        if r.random() < .55:
            t.sec = self.adr(p)
        t.corex = b
        t.sec_kind = "d"
        if r.random() < .07:
            oc = r.choice(("Comité ", "Werkgroep ", "Commissie ")) + self.core() + " " + p.name
            t.oldname = oc, oc
        return t

    def simple(self, cls="alone", p=None, a=None):
        r = self.r
        q = r.random()
        if q < .27:
            return self.named(cls, r.choice(BYSEC["s"] + BYSEC["m"]), self.core(), p, a)
        if q < .52:
            return self.named(cls, r.choice(BYSEC["p"]), self.core(), p, a)
        if q < .74:
            return self.named(cls, r.choice(BYSEC["f"]), family(r), p, a)
        if q < .82:
            return self.named(cls, r.choice(BYSEC["h"]), self.saint(), p, a)
        return self.desc(cls, p)

    def plain(self, cls, p, names, a=None, abbr=(), slug="", rev=()):
        t = self.base(cls, p, a)
        t.forms = {"full": list(names), "abbr": list(abbr) or list(names), "rev": list(rev) or list(names)}
        t.corex, t.sec_kind = names[0], "o"
        if slug:
            self.contact(t, slug)
        return t

    # ---- ensembles: lists of things that resemble each other
    def e_branch(self):
        r, w = self.r, self.w
        q = r.random()
        x = r.choice(C1) + r.choice(BR) if r.random() < .6 else r.choice(C1) + r.choice(C2)
        chain = q < .35
        if chain:
            nm = f"{r.choice(CHAIN)} {x}"
            ab, slug = [x, nm], fold(nm)
        else:
            f, s = r.choice(CARE)
            nm = f.format(X=x)
            ab, slug = [nm.replace("Stichting ", ""), nm], fold(s) + fold(x) if r.random() < .5 else fold(x) + fold(s)
        web = w.dom(slug)
        cen = w.tel(r.choice(("088", self.area)))
        out = []
        wards = r.sample(WARD, 5)
        pls = [self.pl[0]] * r.randrange(1, 4) + r.sample(self.pl[1:], min(len(self.pl) - 1, r.randrange(1, 4)))
        own = r.random() < (.5 if chain else .35)
        for p in pls:
            t = self.base("chain" if chain else "branch", p)
            multi = pls.count(p) > 1
            lab = (wards.pop() if r.random() < .5 else t.a[0]) if multi else p.name
            t.label = lab
            lw = r.choice(("locatie", "vestiging", "loc.", "filiaal" if chain else "steunpunt"))
            t.forms = {"full": [nm, nm], "abbr": ab, "core": ab, "rev": [nm], "lab": [f"{nm} {lab}", f"{nm} - {lw} {lab}", f"{nm}, {lw} {lab}", f"{ab[0]} {lab}", f"{nm} ({lab})"]}
            t.need, t.nw = "spot", .4
            t.pob = ""
            t.cen, t.web = cen, web
            if not own or r.random() < .25:
                t.tel = cen
            t.mail = r.choice((f"{fold(lab)}@{web}", f"{fold(lab)}@{web}", f"info@{web}"))
            t.shared = {cen: .3, web: .3, f"info@{web}": .3}
            if r.random() < .35:
                t.web2 = f"{web}/{r.choice(('locaties', 'vestigingen', 'winkels' if chain else 'contact'))}/{lab.lower().replace(' ', '-')}"
            t.corex, t.sec_kind = nm, "o"
            out.append(t)
        return out

    def e_build(self):
        r, w = self.r, self.w
        p = self.place()
        c = self.core()
        kind = r.choice(("buurt", "buurt", "mosk", "zorgc"))
        b = self.named("building", kind, c, p)
        b.a = b.a[:7] + (None,)
        b.oldname = b.olda = None
        b.tel = b.tel or w.tel(self.area)
        bn = b.forms["full"][2]
        out = [b]
        rec = r.random() < .6
        for _ in range(r.randrange(2, 5)):
            t = self.simple("tenant", p)
            t.a = b.a[:7] + (bn,)
            if rec and r.random() < .4:
                t.tel = b.tel
                t.shared = {b.tel: .3}
            if r.random() < .12 and b.web:
                t.web, t.shared = b.web, {**t.shared, b.web: .3}
                if t.mail:
                    t.mail = f"{fold(t.corex)[:14]}@{b.web}"
            out.append(t)
        b.shared = {b.tel: .5} if rec else {}
        return out

    def e_dept(self):
        r, w = self.r, self.w
        p = self.pl[0]
        muni = r.random() < .3 and not hasattr(self, "mu")
        if muni:
            self.mu = 1
            org, slug, pool = f"Gemeente {p.name}", fold(p.name), MUNI
        else:
            x = r.choice(C1) + r.choice(BR)
            f, s = r.choice(CARE[1:4])
            org, slug, pool = f.format(X=x), fold(s) + fold(x), DEPT
        web = w.dom(slug)
        cen = w.tel(self.area)
        a = self.adr(p)
        o = self.plain("org", p, [org], a, [org.replace("Stichting ", ""), org.upper() if r.random() < .2 else org])
        o.tel, o.web, o.mail, o.mob, o.tel2, o.olda = cen, web, f"info@{web}", "", "", None
        o.shared = {cen: .5, web: .5, o.mail: .6}
        o.forms["rev"] = [f"{org} (hoofdkantoor)", f"{org} algemeen"]
        out = [o]
        osh = org.replace("Stichting ", "").replace("Gemeente ", "Gem. ")
        for d, d2 in r.sample(pool, r.randrange(2, 5)):
            t = self.plain("dept", p, [f"{org} - {d}", f"{d} {org}", f"{org}, {d.lower()}"], a if r.random() < .75 else None, [f"{d} ({osh})", f"{d2} {osh}", f"{osh} {d2}"], rev=[f"{d} {org}", f"{d2}, {org}"])
            t.forms["tran"] = t.forms["abbr"]
            t.tel = cen if r.random() < .45 else w.tel(self.area)
            t.mob, t.tel2, t.olda = "", "", None
            t.web = web
            t.mail = f"{fold(d)[:16]}@{web}" if r.random() < .6 else f"info@{web}"
            if r.random() < .35:
                t.web2 = f"{web}/{d.lower().replace(' ', '-')}"
            t.shared = {cen: .3, web: .3, f"info@{web}": .3}
            out.append(t)
        return out

    def e_sat(self):
        r, w = self.r, self.w
        k = r.random()
        x = self.named("main", r.choice(BYSEC["s"] + BYSEC["m"]) if k < .6 else r.choice(("zorgc", "buurt", "boerd", "kdv", "school")), self.core())
        x.oldname = None
        n = x.corex
        fn = x.forms["full"][2]
        fa = x.forms["abbr"][0]
        out = [x]
        if k < .6:
            opt = [([f"Vrienden van {fn}", f"Stichting Vrienden van {n}"], [f"Vrienden van {n}", f"Vrienden {fa}"], "vriendenvan"), ([f"Supportersvereniging {n}", f"Supportersclub {fn}"], [f"Supportersclub {n}", f"S.V. supporters {n}"], "supporters"), ([f"{fn} Jeugd", f"{fn} - jeugdafdeling"], [f"Jeugdafdeling {n}", f"{fa} jeugd"], "jeugd"), ([f"{fn} Veteranen", f"{fn}, afdeling 55-plus"], [f"{fa} 55+ / veteranen", f"Veteranen {n}"], "veteranen"), ([f"Kantine {n}", f"Clubhuis {fn}"], [f"Clubhuis {n}", f"kantine {n}"], "kantine")]
        else:
            opt = [([f"Stichting Vrienden van {n}", f"Vrienden van {fn}"], [f"Vriendenkring {n}", f"Vrienden van {n}"], "vriendenvan"), ([f"Cliëntenraad {fn}", f"Cliëntenraad {n}"], [f"Clientenraad {n}"], "raad"), ([f"Restaurant {n}", f"Eetcafé {n}"], [f"Restaurant {n}", f"eetcafe {n}"], "restaurant"), ([f"Dagbesteding {n}", f"{fn} - dagbesteding"], [f"Dagopvang {n}"], "dagbesteding")]
        for nm, ab, s in r.sample(opt, r.randrange(1, 3)):
            t = self.plain("satellite", x.p, nm, x.a if r.random() < .7 else None, ab)
            t.tel = x.tel if r.random() < .3 else t.tel
            sl = s + fold(n.split()[-1])
            self.contact(t, sl)
            if x.web and r.random() < .5:
                t.web = x.web
                t.mail = f"{s}@{x.web}"
            t.shared = {x.tel: .3, x.web: .3}
            if t.a is not x.a and r.random() < .5:
                t.sec = self.adr(x.p)
            out.append(t)
        return out

    def e_same(self):
        """namesakes in the next villages"""
        r = self.r
        n = 2 if r.random() < .7 else 3
        pls = r.sample(self.pl, n)
        q = r.random()
        if q < .55:
            k, s = r.choice(BYSEC["h"]), self.saint()
            out = [self.named("namesake", k, s, p) for p in pls]
        elif q < .75:
            i = r.randrange(len(DESC))
            pls = [p for p in pls if i not in p.desc]
            for p in pls:
                p.desc.append(i)
            out = [self.desc_i("namesake", i, p) for p in pls]
        else:
            k, c = r.choice(("school", "buurt", "toneel", "koor", "kdv", "voetbal", "peuter")), self.core()
            out = [self.named("namesake", k, c, p) for p in pls]
        for t in out:
            t.need, t.oldname = "place", None
        return out

    def e_word(self):
        """one name, several kinds, one neighbourhood"""
        r = self.r
        c, p = self.core(), self.place()
        a = self.adr(p)
        out = []
        for k in r.sample(("school", "kdv", "peuter", "buurt", "speel", "apo", "jong"), r.randrange(2, 4)):
            t = self.named("sameword", k, c, p, a if r.random() < .5 else None)
            t.forms.pop("core")
            t.oldname = None
            out.append(t)
        return out

    def e_num(self):
        r, w = self.r, self.w
        g, g2 = r.choice(GROUP)
        p = self.pl[0]
        if r.random() < .5 or hasattr(self, "num_" + g):
            x = self.core()
        else:
            x = p.name
            setattr(self, "num_" + g, 1)
        web = w.dom(fold(g), fold(x.split()[-1]))
        cen = w.tel(self.area)
        out = []
        for i in sorted(r.sample(range(1, 7), r.randrange(2, 5))):
            t = self.plain("numbered", p, [f"{g} {x} {i}", f"{g} {i} {x}"], None, [f"{g2} {i} {x}", f"{g} {x} {ROM[i]}", f"{g2} {x} nr. {i}"])
            t.web, t.mail, t.mail2 = web, f"{fold(g)}{i}@{web}" if r.random() < .6 else f"info@{web}", ""
            if r.random() < .5:
                t.tel = cen
            t.shared = {web: .3, cen: .3, f"info@{web}": .3}
            out.append(t)
        return out

    def e_parish(self):
        r, w = self.r, self.w
        if hasattr(self, "par"):
            return self.e_same()
        self.par = 1
        cl = r.choice(("Parochiefederatie", "Parochiecluster", "Protestantse Gemeenten")) + " " + self.pl[0].name + r.choice((" e.o.", " en Omstreken", "-" + r.choice(WARD[:4])))
        web = w.dom("parochies" + fold(self.pl[0].name))
        cen = w.tel(self.area)
        out = []
        if r.random() < .5:
            o = self.plain("parish", self.pl[0], [cl, cl + " secretariaat"])
            o.tel, o.web, o.mail = cen, web, f"info@{web}"
            o.shared = {cen: .5, web: .5, o.mail: .6}
            out.append(o)
        for p in r.sample(self.pl, min(len(self.pl), r.randrange(2, 5))):
            s = self.saint()
            t = self.plain("parish", p, [f"Parochie Sint {s}", f"Parochie H. {s} {p.name}", f"R.K. Parochie St. {s}"], None, [f"St. {s}kerk", f"Sint-{s}kerk {p.name}", f"Par. St. {s}", f"Kerk H. {s}"])
            t.forms["tran"] = [f"Saint {s} church", f"Catholic parish St. {s}"]
            if r.random() < .75:
                t.tel = cen
            t.web = web if r.random() < .8 else ""
            t.mail = f"info@{web}" if r.random() < .5 else f"{fold(s)}@{web}"
            t.shared = {cen: .3, web: .3, f"info@{web}": .3}
            t.need = "place"
            out.append(t)
        return out

    def e_prac(self):
        r, w = self.r, self.w
        p = self.place()
        a = self.adr(p, r.choice(("Gezondheidscentrum ", "Medisch Centrum ", "Praktijkhuis ")) + core_name(r) if r.random() < .5 else None)
        k0 = r.choice(("huisarts", "tand", "fysio", "psych"))
        out = []
        tel = w.tel(self.area)
        sh = r.random() < .45
        web = w.dom(fold(a[7] or KIND[k0][0][0] + a[0])) if r.random() < .45 else ""
        for i in range(r.randrange(2, 4)):
            t = self.named("colleague", k0 if r.random() < .8 else r.choice(("logo", "diet", "fysio")), family(r), p, a)
            t.oldname = t.olda = None
            if sh and r.random() < .7:
                t.tel, t.shared = tel, {tel: .3}
            if web:
                t.web = web
                t.mail = r.choice((f"info@{web}", f"{fold(t.corex)}@{web}"))
                t.shared = {**t.shared, web: .3, f"info@{web}": .3}
            out.append(t)
        return out

    def e_succ(self):
        """the number (or the door) of one went to another"""
        a = self.simple("predecessor")
        b = self.simple("successor", a.p)
        r = self.r
        a.tel = a.tel or self.w.tel(self.area)
        b.tel = a.tel
        if r.random() < .45:
            b.a = a.a[:7] + (b.a[7],)
        a.shared = b.shared = {a.tel: .4}
        return [a, b]

    def e_secr(self):
        r = self.r
        p = self.place()
        k = r.sample(BYSEC["s"] + BYSEC["m"], 2)
        a = self.named("secretary2", k[0], self.core(), p)
        b = self.desc("secretary2", p) if r.random() < .4 else self.named("secretary2", k[1], self.core(), p)
        a.sec = b.sec = self.adr(p)
        a.tel = b.tel = r.choice((self.w.mob(), self.w.tel(self.area)))
        a.shared = b.shared = {a.tel: .4}
        if r.random() < .5:
            a.mail2 = b.mail2 = fold(r.choice(FIRST)) + "." + fold(family(r)) + r.choice(("", str(r.randrange(40, 90)))) + "@" + r.choice(FREE)
            a.shared[a.mail2] = .4
        a.secbias = b.secbias = 3
        return [a, b]

    def ensembles(self):
        r = self.r
        opts = [(lambda: [self.simple()], 40), (self.e_branch, 4.2), (self.e_build, 3.6), (self.e_dept, 2.6), (self.e_sat, 3.8), (self.e_same, 4.6), (self.e_word, 2), (self.e_num, 1.5), (self.e_parish, 1.5), (self.e_prac, 2.8), (self.e_succ, 1.6), (self.e_secr, 2)]
        fs, ws = [o[0] for o in opts], [o[1] for o in opts]
        while 1:
            yield r.choices(fs, ws)[0]()


# ---------------------------------------------------------------- from thing to listings
def pick(t, d, r):
    """what directory d knows of t: a semantic row, formatted later"""
    ops = []
    row = {"d": d, "ops": ops}
    old = r.random() < d["old"]
    # name
    f = t.forms
    tags = [(g, k) for g, k in zip(NTAG, d["nm"]) if k and g in f]
    tag = r.choices([x[0] for x in tags], [x[1] for x in tags])[0] if tags else "full"
    nc = {"c"}
    if "lab" in f and r.random() < .55:
        tag = "lab"
        nc = {"c", "l"}
    s = r.choice(f[tag])
    if tag == "acr" and s.split()[0].isupper() and "(" not in s:
        nc = {"a"}
    if tag in ("abbr", "acr", "tran", "core", "rev"):
        ops.append({"abbr": "kind", "tran": "translated", "core": "short", "acr": "acronym", "rev": "turned"}[tag])
    if t.oldname:
        o1, o2 = t.oldname
        if old and r.random() < .75:
            s, nc = o1, {"o"}
            if "acronym" in ops:
                ops.remove("acronym")
            ops.append("oldname")
        elif r.random() < .4:
            s = r.choice((f"{s} (voorheen {o2})", f"{s} ({o2})", f"{s}, v/h {o1}"))
            nc = nc | {"o"}
            ops.append("oldbracket")
    if tag != "lab" and t.p.name not in s and r.random() < (d["pl"] if t.need != "spot" else 0):
        s += r.choice((" ", " ", ", ", " te ")) + t.p.name
        row["np"] = True
    row["np"] = t.p.name in s
    row["s"], row["nc"] = s, nc
    # address
    a, how = t.a, "main"
    if t.sec and r.random() < d["sec"] * getattr(t, "secbias", 1):
        a, how = t.sec, "secretary"
    elif t.olda and old and r.random() < .8:
        a, how = t.olda, "moved"
    elif t.pob and r.random() < .35:
        a, how = None, "pobox"
    row["a"], row["how"] = a, how
    show = r.random() < d["a"] or how == "pobox"
    if show and how == "main" and a[7] and r.random() < .22:
        row["how"] = how = "building"
    row["st"] = show
    row["pc"] = r.random() < (d["p"] if show else d["p"] * .4)
    row["ct"] = r.random() < d["c"]
    row["mu"] = row["ct"] and not t.p.city and r.random() < d["muni"]
    # phone
    tel = []
    if r.random() < d["t"]:
        if t.tel2 and old and r.random() < .8:
            tel = [t.tel2]
            ops.append("oldphone")
        elif t.mob and (not t.tel or how == "secretary" or r.random() < .25):
            tel = [t.mob]
            if t.tel:
                ops.append("mobile")
        elif getattr(t, "cen", "") and r.random() < .4:
            tel = [t.cen]
        elif t.tel:
            tel = [t.tel]
        if len(tel) == 1 and t.mob and t.mob not in tel and r.random() < .12:
            tel.append(t.mob)
    row["tel"] = tel
    m = ""
    if r.random() < d["m"]:
        m = t.mail2 if t.mail2 and (not t.mail or how == "secretary" or r.random() < .3) else t.mail
    row["mail"] = m
    wb = ""
    if r.random() < d["w"]:
        wb = t.fb if t.fb and (not t.web or r.random() < .2) else (t.web2 if hasattr(t, "web2") and r.random() < .5 else t.web)
    row["web"] = wb
    g = ""
    if r.random() < d["g"]:
        q = r.random()
        g = "exact" if q < .8 else "centre" if q < .9 else "neighbour"
    row["geo"] = g
    return row


def host(w):
    return w if w.startswith("facebook") else w.split("/")[0]


def locus(x):
    """which village this row shows, 0 unknown"""
    if x["np"]:
        return 2
    if x["a"] is None:
        return 2 if x["ct"] and not x["mu"] else 1
    if x["ct"] and not x["mu"] or x["pc"] or x["st"] or x["geo"] in ("exact", "neighbour"):
        return 2
    return 1 if x["ct"] else 0


def evid(t, x, y):
    s = 0
    c = x["nc"] & y["nc"]
    if "l" in c:
        s += 1
    elif "c" in c:
        s += t.nw
    elif c:
        s += .9
    elif x["nc"] | y["nc"] == {"a", "c"}:
        s += .6
    if t.need == "spot":
        lx, ly = "l" in x["nc"] and not t.p.city, "l" in y["nc"] and not t.p.city
        if (lx or locus(x) == 2) and (ly or locus(y) == 2) and not t.p.city:
            s += .8
    elif locus(x) == 2 and locus(y) == 2:
        s += .5
    elif locus(x) and locus(y):
        s += .2
    if x["st"] and y["st"] and x["a"] is y["a"] is not None:
        s += (1 if t.need == "spot" else .8) if (x["how"] == "building") == (y["how"] == "building") else .4
    elif x["geo"] == "exact" and y["geo"] == "exact" and x["a"] is y["a"]:
        s += .6
    for p in set(x["tel"]) & set(y["tel"]):
        s += t.shared.get(p, 1)
    if x["mail"] and y["mail"]:
        if x["mail"] == y["mail"]:
            s += t.shared.get(x["mail"], 1)
    hx = {host(x["web"]), x["mail"].split("@")[-1]} - {"", *FREE}
    hy = {host(y["web"]), y["mail"].split("@")[-1]} - {"", *FREE}
    for h in hx & hy:
        s += t.shared.get(h, .9) if not ("/" in x["web"] and x["web"] == y["web"]) else 1
        break
    return s


def fair(t, rows, r):
    for x in rows:
        if t.need == "spot" and "l" not in x["nc"] and not (x["st"] and x["how"] in ("main", "building")):
            if r.random() < .98:
                if t.label and r.random() < .6:
                    x["s"], x["np"] = r.choice(t.forms["lab"]), not t.p.city
                    x["nc"] = x["nc"] | {"l", "c"}
                else:
                    x["st"], x["how"], x["a"] = True, "main", t.a
        if t.need and locus(x) < 2 and r.random() < .97:
            x["ct"], x["mu"] = True, False
        if t.cls == "namesake" and x["mu"] and not x["np"] and r.random() < .85:
            x["mu"] = False
        if not (locus(x) or x["tel"] or x["mail"] or x["web"]):
            x["ct"] = True
        if x["nc"] == {"a"} and not x["np"] and not x["ct"]:
            x["ct"] = True
    for _ in range(3):
        bad = 0
        for j in range(1, len(rows)):
            for i in range(j):
                x, y = rows[i], rows[j]
                if x.get("skip") or evid(t, x, y) >= 1.4:
                    continue
                if r.random() < .05 and _ == 0:
                    y["skip"] = True
                    continue
                bad = 1
                opt = []
                for k in ("tel", "mail", "web"):
                    for u, v in ((x, y), (y, x)):
                        if u[k] and not v[k]:
                            opt.append((k, u, v))
                        elif u[k] and u[k] != v[k]:
                            opt.append((k, u, v)) if r.random() < .4 else 0
                opt = [o for o in opt if (o[1]["tel"][0] if o[0] == "tel" else o[1][o[0]]) not in t.shared] or opt
                if t.need == "spot" or not opt or r.random() < .2:
                    for u in (x, y):
                        u["ct"], u["mu"] = True, u["mu"] and u["pc"]
                        if not (u["st"] and u["how"] == "main"):
                            u["a"], u["how"], u["st"] = t.a, "main", True
                    if not t.need and evid(t, x, y) < 1.4 and t.tel:
                        x["tel"] = y["tel"] = [t.tel]
                else:
                    k, u, v = r.choice(opt)
                    if k == "tel" and v["tel"] and len(v["tel"]) == 1 and r.random() < .5:
                        v["tel"] = v["tel"] + [u["tel"][0]] if u["tel"][0] not in v["tel"] else v["tel"]
                    else:
                        v[k] = list(u[k]) if k == "tel" else u[k]
                    if not v["ct"]:
                        v["ct"], v["mu"] = True, False
        if not bad:
            break


def typo(s, r):
    k = r.randrange(1, max(2, len(s) - 1))
    q = r.random()
    for _ in range(6):
        if k < len(s) - 1 and s[k].isalpha() and s[k + 1].isalpha():
            break
        k = r.randrange(1, max(2, len(s) - 1))
    else:
        return s
    if q < .35:
        return s[:k] + s[k + 1:]
    if q < .65:
        return s[:k] + s[k + 1] + s[k] + s[k + 2:]
    if q < .85:
        return s[:k] + s[k] + s[k:]
    for a, b in (("ij", "y"), ("c", "k"), ("ei", "ij"), ("z", "s"), ("d", "t")):
        if a in s[2:]:
            return s[:2] + s[2:].replace(a, b, 1)
    return s[:k] + "e" + s[k + 1:]


def fmt_tel(s, f):
    n = 2 if s[:2] == "06" else 3 if s[:3] in ("010", "088") or s[:4] not in AREA and s[:3] in AREA else 3 if s[:3] == "088" else 4
    a, b = s[:n], s[n:]
    if f == 0:
        return f"{a}-{b}"
    if f == 1:
        return f"{a} - {b[:len(b) % 2 + 2]} " + " ".join(b[i:i + 2] for i in range(len(b) % 2 + 2, len(b), 2))
    if f == 2:
        return f"({a}) {b}" if n > 2 else f"{a} {b}"
    if f == 3:
        return f"+31 {a[1:]} {b[:3]} {b[3:]}"
    if f == 4:
        return s
    if f == 5:
        return f"+31 (0){a[1:]} {b}"
    return f"+31{s[1:]}"


def render(t, x, r):
    d, ops, a = x["d"], x["ops"], x["a"]
    s = x["s"]
    if r.random() < d["typo"] * 1.6:
        s2 = typo(s, r)
        if s2 != s:
            s = s2
            ops.append("typo")
    if d["up"] > 0 and r.random() < d["up"]:
        s = s.upper()
    elif d["up"] < 0 and r.random() < -d["up"]:
        s = s.lower()
    if s[0].islower() and r.random() < .6 and d["up"] >= 0 and not s.startswith(("v.v", "s.v")):
        s = s[0].upper() + s[1:]
    adr = pc = ""
    p = a[4] if a else t.p
    city = (p.muni if x["mu"] else p.name) if x["ct"] else ""
    if x["mu"] and p.muni != p.name:
        ops.append("municipality")
    if x["how"] == "pobox" and a is None:
        adr = f"Postbus {t.pob[0]}" if r.random() < .8 else f"PB {t.pob[0]}"
        pc = t.pob[1] if x["pc"] else ""
        ops.append("pobox")
    elif x["st"]:
        st, no, ad = a[0], a[1], a[2]
        if r.random() < d["ab"]:
            for k, v in SAB.items():
                if st.endswith(k) and len(st) > len(k) + 2:
                    st = st[:-len(k)] + v
                    break
        if r.random() < d["typo"] * .6:
            st = typo(st, r)
        adr = f"{st} {no}" + (r.choice((ad, " " + ad, "-" + ad.upper())) if ad and r.random() < .75 else "")
        if x["how"] == "building" and a[7]:
            adr = a[7]
            ops.append("building")
        elif a[7] and x["how"] == "main" and r.random() < .2:
            adr = f"{a[7]}, {adr}"
        if x["how"] in ("secretary", "moved"):
            ops.append("home" if x["how"] == "secretary" else "moved")
        if x["how"] == "secretary" and r.random() < .1:
            adr = "p/a " + adr
    if a and x["pc"]:
        pc = a[3]
    if pc and d["tf"] in (4, 6):
        pc = pc.replace(" ", "")
    elif pc and r.random() < .03:
        pc = pc.lower() if r.random() < .4 else pc[:4]
    if adr and city and x["d"]["id"] == "bode" and r.random() < .15:
        adr, city = f"{adr}, {city}", ""
    if city and r.random() < .02:
        city = city.upper()
    tel = r.choice((" / ", " of ", "; ") if d["tf"] != 1 else (" / ",)).join(fmt_tel(z, d["tf"]) for z in x["tel"])
    w = x["web"]
    if w:
        if w.startswith("facebook"):
            ops.append("platform")
            w = "https://www." + w if d["wf"] != 3 else w
        else:
            w = ("https://www." + w + ("/" if r.random() < .4 else ""), "www." + w, "http://" + ("www." if r.random() < .6 else "") + w, w)[d["wf"]]
    m = x["mail"]
    if m and m.split("@")[-1] in FREE:
        ops.append("freemail")
    lat = lon = ""
    if x["geo"]:
        if x["geo"] == "centre":
            la, lo = p.lat, p.lon
            ops.append("centroid")
        else:
            z = a or t.a
            la, lo = z[5] + r.gauss(0, 4e-5), z[6] + r.gauss(0, 6e-5)
            if x["geo"] == "neighbour":
                la, lo = la + r.choice((-1, 1)) * r.uniform(1e-4, 5e-4), lo + r.choice((-1, 1)) * r.uniform(1e-4, 6e-4)
                ops.append("neighbour")
        k = 6 if d["wf"] == 0 else 5
        lat, lon = f"{la:.{k}f}", f"{lo:.{k}f}"
    if not (adr or pc or city or tel or m or w or lat):
        city = p.name
    return [s, adr, pc, city, tel, m, w, lat, lon]


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--n", type=int, required=True)
    ap.add_argument("--seed", required=True)
    ap.add_argument("--out", required=True)
    o = ap.parse_args()
    n = o.n
    w = World(n, o.seed)
    r = w.rng
    nr = max(1, round(n / 330))
    buf = io.StringIO()
    wr = csv.writer(buf, lineterminator="\n")
    lines = []
    for k in range(nr):
        quota = n * (k + 1) // nr - n * k // nr
        reg = Region(w, quota)
        done = 0
        dw = [d["wt"] for d in reg.dirs]
        for ens in reg.ensembles():
            for t in ens:
                w.cid += 1
                c = r.choices((1, 2, 3, 4, 5), (58, 21, 12, 6, 3))[0]
                ds = []
                while len(ds) < c:
                    d = r.choices(reg.dirs, dw)[0]
                    if d["id"] == "sport" and t.sec_kind != "s" and r.random() < .7:
                        continue
                    if d in ds and r.random() < .93:
                        continue
                    ds.append(d)
                rows = [pick(t, d, r) for d in ds]
                fair(t, rows, r)
                for x in rows:
                    if done == quota:
                        break
                    v = render(t, x, r)
                    wr.writerow([f"c{w.cid}", f"{t.cls}:{'+'.join(sorted(set(x['ops']))) or 'plain'}"] + v)
                    lines.append(buf.getvalue())
                    buf.seek(0)
                    buf.truncate()
                    done += 1
                if done == quota:
                    break
            if done == quota:
                break
    r.shuffle(lines)
    # cluster numbers that do not tell the order
    with open(o.out, "w", encoding="utf-8", newline="") as f:
        f.write("id,cluster_id,trap,name,address,postcode,city,phone,email,website,lat,lon\n")
        for i, s in enumerate(lines):
            f.write(f"q{i + 1},{s}")


if __name__ == "__main__":
    main()
