"""lantern: listings of five directories of one region (neighbourhood site W, sports council S, business fund's shop site B,
youth help directory J, library guide L), each kept by other people with other habits.  python lantern.py --n N --seed S --out FILE.csv
Everything is invented."""
import argparse, csv, io, random, re, unicodedata

# ------------------------------------------------------------------ words
TP = "Ader Amer Baar Beke Bever Bloem Bos Brand Bree Broek Bruis Dal Deur Dief Dorne Drie Duiven Eiker Else Esch Ever Gaal Gans Geel Ghel Gras Groe Haas Hage Hamer Have Heide Hel Hert Hoen Holt Hulst Iep Kaal Kalver Kerk Kiever Klim Koe Kraan Krui Laar Lang Leeuw Lier Linde Loon Maar Meer Merke Mier Mole Mus Nieder Noor Ooi Otter Peel Pop Reek Rens Riet Roder Ruig Schaap Schin Slui Spier Steen Stram Swal Tegel Tiene Uil Vaal Varen Vliet Voer Vos Waal Weer Wessem Wilder Wolf Zand Zeven Zwaan".split()
TS = "veld beek rade dijk hout loo lo berg heuvel hoven huizen ingen kamp kerk koop laar made meer mond monde oord rode stede stein stok straat tal vaart voort waard weerd werf wijk zele zicht horst donk graaf drecht".split()
TM = ["", "", "", "", "", "Oud-", "Nieuw-", "Groot ", "Sint-", "Neer", "Op", "Over", "Klein "]
FP = "Aal Bak Ban Barn Bel Ber Bie Blok Boer Bol Bon Bor Bos Brand Bree Bro Bui Cor Cra Cup Daal Dek Del Dor Drie Dui Eek Elf Eng Eus Fran Ge Gie Gor Groe Haan Ham Har Hee Hel Hen Hof Hoo Hui Jac Jan Jon Kam Kel Ker Kla Kno Kool Kui Laa Lam Lem Lie Loo Lui Maas Mar Mee Mer Moo Mul Nel Nie Nij Oos Pau Pee Pel Ploe Poe Ra Ree Rij Roo Rut Sam Schee Schu Sie Smee Sne Spro Ste Stro Thij Til Ver Vlie Voo Wee Wel Wil Wou Zee Zui Zwa".split()
FS = "bers brink dam den der dijk dinga drecht feld gaarde ger hof houts huis huizen jes kamp kens kers laar lers ma man mans meijer mer nen ning pers ploeg ra ring ry sen sma stra tema ters vens vink zen zing".split()
TU = ["", "", "", "", "", "", "van ", "de ", "van der ", "van den ", "ter ", "op den "]
FIRST = "Anja Annie Bart Bea Ben Bert Carla Cor Dirk Els Emiel Fatima Frans Ger Gerda Hans Harrie Hub Ine Jac Jeanne Jo Johan José Karin Leo Lies Loes Lou Marga Maria Marie-José Mia Moniek Nel Noor Paul Petra Piet Ria Rob Sef Sjaak Thea Tiny Tom Truus Wiel Wilma Yvonne".split()
SAINT = "Cecilia Barbara Sebastianus Joris Lambertus Jozef Gregorius Caecilia Rochus Antonius Martinus Hubertus Maternus Gertrudis Clemens Pancratius Agatha Brigida Donatus Servatius Odilia Remigius Laurentius Bavo Willibrordus Amandus Vitus Stephanus Nicolaas Catharina Monulphus Dionysius Petrus Paulus Michaël Andreas Corneel Theresia".split()
TREE = "Linden Eiken Beuken Kastanje Berken Iepen Meidoorn Populieren Essen Wilgen Rozen Tulpen Irissen Lijster Merel Fazanten Zwaluw Kievit Leeuwerik Patrijs Molen Kerk School Dorps Stations Kapel Klooster Akker Veld Weide Beek Bron Heide Mijn Schacht Ambacht Wevers Smids Bakkers Brouwers Raadhuis Markt Pastorie Haven Tuin Kwekers Zonne Sterren Europa Wilhelmina Juliana Beatrix Oranje Nassau".split()
SS = "straat straat straat weg weg laan laan plein hof pad singel dreef".split()
FA = "Groene Blauwe Rode Witte Gouden Zilveren Vrolijke Stille Wakkere Snelle Oude Jonge Dappere Bonte Warme Zachte Gulle Kleine Grote Rappe Frisse Vrije Zwarte Lichte Ronde Zonnige Eerlijke Ware Trouwe Vlugge".split()
FN = "Ster Pijl Arend Hamer Schakel Brug Bron Boom Beek Zwaluw Kei Leeuw Vos Haan Molen Toren Sleutel Ring Poort Vlinder Wending Cirkel Horizon Kamer Spil Mantel Lamp Fakkel Lantaarn Kern Luifel Veste Schelp Noot Pluim Wigwam Kring Meander Burcht Klomp Regenboog Hoeve Linde Roos Uil Sprong Stap Draad Haard Spiegel Kiem Knoop".split()
LAT = "Concordia Excelsior Eendracht Volharding Crescendo Apollo Amicitia Harmonie-Unie Euterpe Polyhymnia Vriendenkring Kunst-en-Vriendschap Wilhelmina Juliana Aurora Fidelio Animato Cantabile Con-Amore Da-Capo".split()
WIJK = "Oost West Noord Zuid Centrum Heksenberg Molenberg Kapelveld Schaesberg Vrieheide Beersveld Passart Musschenbroek Rennemig Meezenhof Zeswegen Weggebekker Kruisveld Lindeveld Bekkerhof Grasveld Vlinderbuurt Componistenwijk Schandel Eikendal Stadspark Mijnbuurt Bloemenwijk Welteveld Douve".split()
BRN = ["Zorg", "Thuis", "Leven", "Welzijn", "Hulp", "Kracht", "Kompas", "Balans", "Vizier", "Nabij", "Plus", "Mee", "Samen", "Ruimte", "Steun", "Rade", "Gaarde", "Mondri", "Levan", "Medi"]
BRP = "Ani Aver Bavi Cala Cedi Ceno Cora Dela Domi Elvi Ense Fari Fio Gava Gido Hela Idri Inso Joli Kari Lavi Levi Lumi Mavi Meri Movi Nori Orbi Pali Pera Prio Radi Rivi Savi Sevi Soli Tara Tavi Ulti Vari Veni Vita Vivi Xeno Zali Zevi Zori".split()
BRS = "a us um ra nta lis dis ro ns tas no ma va go les on rum ris".split()
SPORT = {"voetbal": (["v.v.", "VV", "voetbalvereniging", "RKVV", "Voetbalclub", "V.V."], ["voetbal voor jong en oud", "ook walking football 55+", "jeugd en senioren"]),
 "tennis": (["TC", "tennisclub", "LTC", "Tennisvereniging", "T.C.", "T.V."], ["tennis en padel", "gravelbanen", "ook voor beginners"]),
 "gym": (["gymnastiekvereniging", "GV", "turnvereniging", "Gymclub", "Turnver."], ["turnen en peutergym", "gym voor dames 50+", "turnen vanaf 4 jaar"]),
 "handbal": (["HV", "handbalvereniging", "handbalclub", "H.V."], ["handbal voor dames en heren", "zaalhandbal"]),
 "volleybal": (["VC", "volleybalvereniging", "volleybalclub", "V.C."], ["volleybal, ook recreanten", "zaal en beach"]),
 "zwemmen": (["zwemvereniging", "ZV", "zwemclub", "Z.V."], ["zwemles en aquarobics", "zwemmen met een beperking"]),
 "judo": (["judoclub", "budovereniging", "Judovereniging", "sportschool"], ["judo en jiujitsu", "judo vanaf 5 jaar"]),
 "tafeltennis": (["TTV", "tafeltennisvereniging", "T.T.V.", "Tafeltennisclub"], ["tafeltennis", "ook overdag voor senioren"]),
 "atletiek": (["AV", "atletiekvereniging", "A.V."], ["hardlopen en nordic walking", "atletiek vanaf 6 jaar"]),
 "wandelen": (["wandelsportvereniging", "WSV", "wandelclub", "W.S.V."], ["wekelijkse wandelingen", "wandelen op zondag"]),
 "korfbal": (["KV", "korfbalvereniging", "K.V."], ["korfbal"]),
 "jeu de boules": (["jeu de boulesclub", "JBC", "petanquevereniging", "J.B.C."], ["jeu de boules"])}
MUS = {"harmonie": ["harmonie", "Kon. Harmonie", "Harmonievereniging", "Muziekvereniging"], "fanfare": ["fanfare", "Fanfare-orkest", "Muziekver. fanfare", "Kon. Fanfare"],
 "zang": ["gemengd koor", "zangkoor", "Gem. Zangver.", "zangvereniging"], "mannenkoor": ["mannenkoor", "Kon. Mannenkoor", "Mannenzangvereniging"],
 "schutterij": ["schutterij", "Schuttersgilde", "schuttersvereniging", "Sch."], "toneel": ["toneelvereniging", "Toneelgroep", "toneelver.", "Theatergroep"],
 "drumband": ["drumband", "slagwerkgroep", "Tamboerkorps", "Drumfanfare"], "heem": ["heemkundevereniging", "Heemkundekring", "Historische kring", "heemkundever."],
 "carnaval": ["carnavalsvereniging", "CV", "C.V.", "Carnavalsver."], "duiven": ["duivenvereniging", "Postduivenvereniging", "P.V.", "duivenclub"],
 "kbo": ["ouderenvereniging", "Seniorenvereniging", "KBO", "Senioren"], "vrouwen": ["Vrouwenvereniging", "vrouwengilde", "Vrouwen Actief"], "tuin": ["tuindersvereniging", "volkstuinvereniging", "Volkstuindersver.", "Tuinvereniging"],
 "scouting": ["scouting", "Scoutinggroep", "Verkenners", "Scouting groep"]}
PRAC = [("Huisartsenpraktijk", ["Huisartsenpraktijk", "Huisarts", "Praktijk", "Huisartspraktijk"]), ("Fysiotherapie", ["Fysiotherapie", "Fysiotherapiepraktijk", "Fysio", "Praktijk voor Fysiotherapie"]), ("Tandartspraktijk", ["Tandartspraktijk", "Tandarts", "Mondzorg"]),
 ("Logopedie", ["Logopedie", "Logopediepraktijk", "Praktijk voor logopedie"]), ("Psychologenpraktijk", ["Psychologenpraktijk", "Psycholoog", "Praktijk voor psychologie"]), ("Podotherapie", ["Podotherapie", "Podotherapeut"]),
 ("Diëtistenpraktijk", ["Diëtistenpraktijk", "Diëtist", "Voedingsadvies"]), ("Verloskundigenpraktijk", ["Verloskundigenpraktijk", "Verloskundige"]), ("Apotheek", ["Apotheek", "Apotheek"]), ("Oefentherapie", ["Oefentherapie", "Oefentherapie Mensendieck"]), ("Kindercoach", ["Kindercoach", "Kindercoaching", "Praktijk"])]
SVC = [("thuiszorg", ["Thuiszorg", "Wijkverpleging", "Zorg thuis"]), ("dagbesteding", ["Dagbesteding", "Dagcentrum"]), ("maatschappelijk werk", ["Maatschappelijk werk", "AMW", "Algemeen Maatschappelijk Werk"]), ("jeugd", ["Jeugdhulp", "Jeugd & Gezin"]), ("mantelzorg", ["Mantelzorgondersteuning", "Steunpunt Mantelzorg"]),
 ("schuld", ["Schuldhulp", "Budgetcoaching"]), ("wonen", ["Beschermd wonen", "Begeleid wonen"]), ("vrijwillig", ["Vrijwilligerscentrale", "Vrijwilligerspunt"]), ("maaltijd", ["Maaltijdservice", "Warme maaltijden thuis"]), ("opvoed", ["Opvoedondersteuning", "Opvoedspreekuur"]), ("kraam", ["Kraamzorg", "Kraamhulp"]), ("ggz", ["GGZ-begeleiding", "Geestelijke gezondheidszorg"])]
SHOP = [("kapsalon", ["Kapsalon", "Hairstudio", "Haarmode"]), ("bakkerij", ["Bakkerij", "Bakker", "Brood & Banket"]), ("slagerij", ["Slagerij", "Keurslager"]), ("café", ["Café", "Eetcafé", "Grand Café"]), ("restaurant", ["Restaurant", "Eethuis", "Ristorante"]), ("bloemen", ["Bloemsierkunst", "Bloemen", "Bloemist"]), ("boekhandel", ["Boekhandel", "Boeken", "Boekwinkel"]),
 ("juwelier", ["Juwelier", "Goudsmid"]), ("mode", ["Mode", "Fashion", "Boetiek"]), ("schoenen", ["Schoenen", "Schoenmode", "Schoenhandel"]), ("fietsen", ["Tweewielers", "Fietsen", "Rijwielhandel"]), ("opticien", ["Optiek", "Opticien", "Brillen"]), ("nagel", ["Nagelstudio", "Nails"]), ("friture", ["Friture", "Cafetaria", "Frituur"]), ("ijs", ["IJssalon", "Gelateria"]), ("dierenwinkel", ["Dierenspeciaalzaak", "Dierenwinkel"]), ("atelier", ["Atelier", "Galerie"]), ("yoga", ["Yogastudio", "Yoga"]), ("kringloop", ["Kringloopwinkel", "Kringloop"])]
CHK = ["Drogist", "Supermarkt", "Lunchroom", "Opticiens", "Hoortoestellen", "Kappers", "Pizza", "Fitness", "Reisbureau", "Uitzendbureau", "Kinderopvang", "Makelaars"]
TAG = ["sinds 1962", "ambacht en kwaliteit", "lekker lokaal", "kom binnen!", "in het hart van de stad", "koopzondag open", "ook online", "dé specialist", "voor dames en heren"]
HRS = ["ma t/m vr 9-17 u", "di en do 14.00-16.00", "woensdagmiddag", "elke 1e maandag", "ma-wo-vr ochtend", "24/7 bereikbaar", "di 10-12 uur", "do-avond 19.30"]
TGT = ["55+", "voor senioren", "0-23 jaar", "12-18 jaar", "voor mantelzorgers", "voor ouders", "jongeren", "60plus", "voor iedereen", "vrouwen", "voor nieuwkomers"]
ACT = ["Inloop", "Koffieochtend", "Eettafel", "Repair Café", "Taalcafé", "Wandelgroep", "Breicafé", "Kookclub", "Computerles", "Kienen", "Bridgeclub", "Biljartclub", "Kaartclub", "Schildersclub", "Huiskamer", "Ruilbeurs", "Weggeefwinkel", "Dansgroep", "Zangmiddag", "Handwerkclub"]
SELF = ["Zonnekring", "Hartenbank", "Parkinsoncafé", "Alzheimer Trefpunt", "Rouwgroep Verder", "Reumakring", "Diabeteskring", "Odensehuis", "Maatjesproject Samenop", "Luisterlijn Streek", "Rode Kruispost", "Slachtoffersteun", "Vluchtelingenwerk", "Humanitaskring", "Voedselbank", "Kledingbank", "Speelgoedbank", "EHBO-vereniging", "Vereniging Huisvrij", "Leergeld", "Bijbelkring", "Buddyhuis", "Autismecafé", "Seniorweb", "Wensauto", "Zwerfdierenzorg", "Kerk in Actie", "Vincentiusvereniging"]
ENG = {"Voedselbank": "Food bank", "Kledingbank": "Clothing bank", "Speelgoedbank": "Toy bank", "Vluchtelingenwerk": "Refugee support", "Taalcafé": "Language café", "Weggeefwinkel": "Give-away shop", "Bibliotheek": "Public library", "Gemeenschapshuis": "Community centre", "Huiskamer": "Living room", "Seniorweb": "Seniors online", "Slachtoffersteun": "Victim support", "Restaurant": "Restaurant", "Huisartsenpraktijk": "GP practice", "Basisschool": "Primary school", "Moskee": "Mosque", "Repair Café": "Repair Cafe", "Leergeld": "School fund"}
MOSK = [("An-Noor", "النور"), ("El Hidaya", "الهداية"), ("Al-Fath", "الفتح"), ("Arrahma", "الرحمة"), ("Assalam", "السلام"), ("Al-Ikhlas", "الإخلاص"), ("Attawba", "التوبة"), ("Badr", "بدر")]
UKR = [("Kalyna", "Калина"), ("Nadija", "Надія"), ("Sonjasjnyk", "Соняшник"), ("Lastivka", "Ластівка"), ("Dzherelo", "Джерело"), ("Berehynja", "Берегиня")]
FREE = ["gmail.com", "hotmail.com", "ziggo.nl", "home.nl", "outlook.com", "kpnmail.nl", "live.nl", "planet.nl"]
AREA = "0113 0114 0115 0117 0118 0164 0165 0166 0167 0168 0172 0174 0180 0181 0182 0183 0184 0187 0222 0223 0224 0226 0227 0228 0229 0251 0252 0255 0294 0297 0299 0313 0314 0315 0316 0317 0318 0320 0321 0341 0342 0343 0344 0345 0346 0347 0348 0411 0412 0413 0416 0418 0475 0478 0481 0485 0486 0487 0488 0492 0493 0495 0497 0499 0511 0512 0513 0514 0515 0516 0517 0518 0519 0521 0522 0523 0524 0525 0527 0528 0529 0541 0543 0544 0545 0546 0547 0548 0561 0562 0566 0570 0571 0572 0573 0575 0577 0578 0591 0592 0593 0594 0595 0596 0597 0598 0599 045 046 043 077 040".split()

def slug(s):
    s = unicodedata.normalize("NFKD", s.lower())
    return re.sub(r"[^a-z0-9]+", "", "".join(c for c in s if c < "\x7f"))
def acro(s): return "".join(w[0] for w in re.split(r"[ \-]+", s) if w and w.lower() not in ("de", "van", "het", "en", "der", "voor")).upper()
def up(s): return s[:1].upper() + s[1:]

class Th:
    """one thing; alts = other full names it goes by: (name, trap, weak?)"""
    def __init__(t, cat, name, place, addr, **k):
        t.cat, t.name, t.place, t.addr = cat, name, place, addr
        t.kinds = t.core = t.old = t.bld = t.sec = t.wijk = t.page = t.oldaddr = t.oldphone = t.short = t.parent = ""
        t.alts = []; t.desc = []; t.phone = t.dom = t.mail = t.mob = t.fb = ""
        t.pshare = t.dshare = t.branch = t.namesake = False; t.traps = []; t.single = 0
        t.__dict__.update(k)

class World:
    def __init__(w, n, seed):
        w.R = random.Random(f"lantern/{n}/{seed}"); w.n = n; w.towns = set(); w.nums = set(); w.doms = set(); w.cl = 0; w.k = 0
    # ---------------------------------------------------------- basics
    def p(w, x): return w.R.random() < x
    def c(w, s): return s[int(w.R.random() * len(s))]
    def town(w):
        while 1:
            t = w.c(TM) + w.c(TP); s = w.c(TS)
            if t[-1] == s[0]: continue
            t = up(t + s)
            if t.startswith(("Neer", "Op", "Over")): t = re.sub(r"^(Neer|Op|Over)(\w)", lambda m: m.group(1) + m.group(2).lower(), t)
            if len(w.towns) > 9000 and w.p(.4): t += w.c([" aan de Beek", "-Dorp", " bij " + w.c(TP) + w.c(TS), " aan de " + w.c(TP)])
            if t.lower() not in w.towns: w.towns.add(t.lower()); return t
    def fam(w):
        while 1:
            a, b = w.c(FP), w.c(FS)
            if a[-1] != b[0]: return w.c(TU) + a + b
    def num(w, mob=False, code=None):
        while 1:
            code = code or w.code
            s = "06" + str(w.R.randrange(10000000, 59999999)) if mob else code + str(w.R.randrange(2 * 10 ** (9 - len(code)), 9 * 10 ** (9 - len(code))))
            if s not in w.nums: w.nums.add(s); return s
    def newdom(w, name, place):
        s = slug(name)[:24]
        if not s: s = "st" + slug(place)
        if w.p(.55) and slug(place) not in s: s += slug(place)
        d = s + w.c([".nl"] * 8 + [".com", ".eu", ".org"]); i = 0
        while d in w.doms: i += 1; d = s + slug(place)[:12] + (str(i) if i > 1 else "") + ".nl"
        w.doms.add(d); return d
    def streek(w):
        R = w.R; i = w.k; w.k += 1
        w.code = w.c(AREA); la, lo = R.uniform(50.8, 53.2), R.uniform(4.6, 6.8)
        names = [w.town() for _ in range(5)]; w.P = []
        wj = R.sample(WIJK[5:], 5)
        for j, nm in enumerate(names):
            P = type("P", (), {})(); P.name = nm; P.mun = names[0] if j in (0, 2, 3) else names[1]
            P.lat, P.lon = la + R.uniform(-.05, .05), lo + R.uniform(-.07, .07); P.streets = []; P.used = set()
            P.wijk = [w.c(WIJK[:4])] + wj[:4] if j == 0 else ([wj[4], "Centrum"] if j == 1 else []); seen = set()
            for _ in range((34, 18, 10, 9, 8)[j]):
                while 1:
                    r = R.random()
                    if r < .62: s = w.c(TREE) + w.c(SS)
                    elif r < .75: s = w.c(["Burgemeester ", "Dr. ", "Pastoor ", "Mgr. ", "Prof. "]) + up(w.fam()) + w.c(["straat", "laan", "plein"])
                    elif r < .83: s = "Sint " + w.c(SAINT) + w.c(["straat", "plein", "weg"])
                    elif r < .9: s = w.c(["Op de ", "In de ", "Aan de ", "Achter de "]) + w.c(["Vos", "Wolfs", "Linde", "Kerk", "Hoge", "Lage", "Kruis", "Molen", "Steen", "Doorn", "Klaver", "Peppel"]) + w.c(["berg", "kamp", "bosch", "put", "kuil", "hei"])
                    else: s = up(w.fam().split()[-1]) + w.c(["weg", "straat", "erf"])
                    if s not in seen: seen.add(s); break
                pc = 1000 + (i * 7 + j + (R.randrange(2) if j == 0 else 0)) % 8900
                P.streets.append((s, f"{pc} {w.c('ABCDEGHJKLMNPRSTVWXZ')}{w.c('ABCDEGHJKLMNPRSTVWXZ')}", P.lat + R.gauss(0, .006), P.lon + R.gauss(0, .009), w.c(P.wijk) if P.wijk else ""))
            P.bname = 1; w.P.append(P)
    def place(w): r = w.R.random(); return w.P[0 if r < .5 else 1 if r < .72 else 2 if r < .83 else 3 if r < .92 else 4]
    def addr(w, P):
        while 1:
            s = w.c(P.streets); no = int(w.R.random() ** 1.6 * 180) + 1
            if (s[0], no) not in P.used: break
        P.used.add((s[0], no)); add = w.c(["a", "b", "A", "-1", " c"]) if w.p(.1) else ""
        return (s[0], no, add, s[1], s[2] + no * 8e-6, s[3] + no * 9e-6, s[4], P)
    def addr2(w, P, o):
        """not in a street where a sister branch is"""
        for _ in range(40):
            a = w.addr(P)
            if all(a[0] != x.addr[0] for x in o): break
        return a
    def person(w): return (w.c(FIRST), w.fam())
    def sec(w, P):
        f = w.person(); return (f, w.addr(P if w.p(.75) else w.place()), w.num(True) if w.p(.75) else w.num(), (f[0][0] + "." + slug(f[1]) if w.p(.5) else slug(f[0]) + slug(f[1]) + (str(w.R.randrange(10, 80)) if w.p(.4) else "")).lower() + "@" + w.c(FREE))
    def fill(w, t, own=.88, mail=.75, web=.8, mob=.25):
        """own contact data where none was given"""
        if not t.phone and w.p(own): t.phone = w.num()
        if not t.dom and w.p(web): t.dom = w.newdom(t.core or t.name, t.place.name)
        if not t.mail and w.p(mail):
            t.mail = (w.c(["info", "info", "info", "secretariaat", "contact", "bestuur"]) + "@" + t.dom) if t.dom and not t.dshare else slug(t.name)[:22] + "@" + w.c(FREE)
        if not t.mob and w.p(mob): t.mob = w.num(True)
        if w.p(.35): t.fb = "facebook.com/" + (slug(t.core or t.name)[:20] + (slug(t.place.name) if w.p(.6) else "")) + ("" if w.p(.7) else str(w.R.randrange(2, 99)))
        if w.p(.09): t.oldaddr = w.addr(t.place)
        if w.p(.13): t.oldphone = w.num()
        if t.branch or "branch" in t.traps: t.oldaddr = ""
        if not t.wijk: t.wijk = t.addr[6]
        return t
    def uniq(w, P, f):
        for _ in range(30):
            x = f()
            if slug(str(x)) not in P.used: P.used.add(slug(str(x))); return x
        return x
    def fancy(w):
        r = w.R.random()
        if r < .4: return w.c(["De ", "De ", "'t ", ""]) + w.c(FA) + " " + w.c(FN)
        if r < .72: return w.c(["De ", "De ", "'t ", "Het "]) + w.c(TREE).rstrip("s") + w.c(["hof", "huis", "bron", "tuin", "poort", "hoek", "nest", "hoeve", "kring"]).lower()
        if r < .87: return w.c(["De ", "'t ", "D'r "]) + w.c(FN) + w.c(["", "tje", "ke", ""])
        return w.c(TP) + w.c(["hoes", "hof", "burcht", "gaard", "oord"])
    def brand(w): return w.c(BRP) + w.c(BRS) if w.p(.55) else w.c(BRP) + w.c(BRN).lower() if w.p(.5) else w.c(BRN) + w.c(["Rijk", "Vol", "Kr8", "Punt", "Huis", "Werk"]).lower() + w.c(["", " " + w.c(TP) + "streek"])
    # ---------------------------------------------------------- groups of things
    def g_club(w):
        P = w.place(); sp = w.c(list(SPORT)); kinds, desc = SPORT[sp]; r = w.R.random(); alts = []
        if r < .5: core = w.uniq(P, lambda: (w.c(FA) + " " + w.c(FN)) if w.p(.5) else w.c(["De ", ""]) + w.c(FN) + w.c(["", "s", "'" + str(w.R.randrange(21, 99))]))
        elif r < .75: core = P.name + w.c([" Boys", " Vooruit", "", " '" + str(w.R.randrange(20, 90)), "-Sport", " United"])
        else:
            ws = w.R.sample(["Door", "Eendracht", "Vooruit", "Samen", "Sterk", "Kracht", "Ontspanning", "Vriendschap", "Inspanning", "Steeds", "Hoger"], w.R.choice((3, 4))); full = " ".join(ws); core = acro(full); alts.append((full, "acronym", True))
            core = w.c(["", "RK", "SV", ""]) + core
        k = w.c(kinds); a = w.addr(P); bld = w.c(["Sportpark ", "Sporthal ", "Sportcomplex ", "Sportzaal "]) + w.fancy()
        t = Th("sport", up(k + " " + core), P, a, core=core, kinds=kinds, desc=desc + [sp], bld=bld, sec=w.sec(P), alts=alts)
        if core.isupper() is False and w.p(.25): t.alts.append((w.c(["Sportclub ", "SC ", "S.V. "]) + core, "kind", False))
        if w.p(.12): old = w.fancy(); t.old = w.c(kinds) + " " + old
        elif w.p(.06): t.old = w.c(kinds) + " " + w.fancy() + "/" + w.c(FN); t.traps.append("merged")
        w.fill(t, own=.65, web=.75); t.mob = t.sec[2]; out = [t]
        if w.p(.22):
            x = w.c(["Vrienden van ", "Supportersvereniging ", "Jeugd ", "Club van 100 ", "Veteranen ", "G-team "])
            u = Th("sport", x + (core if w.p(.6) else t.name), P, a if w.p(.5) else w.addr(P), bld=bld, desc=["steun de club"], core=x + core, traps=["circle"], dom=t.dom, dshare=True, page="/" + slug(x)[:9], phone=t.phone if w.p(.35) else "", pshare=True)
            u.sec = t.sec if w.p(.15) else w.sec(P); w.fill(u, own=.2, mail=.4); t.traps.append("circle"); out.append(u)
        if w.p(.22):
            sp2 = w.c([s for s in SPORT if s != sp]); k2 = SPORT[sp2]; c2 = core if w.p(.3) else w.fancy()
            u = Th("sport", up(w.c(k2[0]) + " " + c2), P, a, core=c2, kinds=k2[0], desc=k2[1] + [sp2], bld=bld, sec=t.sec if w.p(.3) else w.sec(P), traps=["tenant"] + (["section"] if c2 == core else [])); w.fill(u, own=.4); t.traps.append("tenant")
            if c2 == core: t.traps.append("section"); t.alts = [x for x in t.alts if x[1] != "kind"]; out.append(u)
        return out
    def g_music(w):
        kind = w.c(list(MUS)); ks = MUS[kind]; r = w.R.random(); sn = w.c(SAINT)
        core = ("St. " + sn) if r < .55 else w.c(LAT).replace("-", " ") if r < .75 else w.fancy()
        ps = [w.place()]
        if w.p(.5): ps = w.R.sample(w.P, w.c([2, 2, 2, 3]))
        out = []
        for P in ps:
            if (kind, slug(core)) in P.used: continue
            P.used.add((kind, slug(core)))
            t = Th("assoc", up(w.c(ks) + " " + core), P, w.addr(P), core=core, kinds=ks, namesake=len(ps) > 1, sec=w.sec(P), desc=[kind if kind != "zang" else "koor", "repetitie " + w.c(["maandag", "dinsdag", "donderdag", "vrijdag"]), "nieuwe leden welkom", "opgericht 18" + str(w.R.randrange(60, 99))])
            if w.p(.55) and core[:3] == "St.": t.name += " " + P.name
            if len(ps) > 1: t.traps.append("namesake")
            t.oldaddr = ""
            if w.p(.5): t.bld = w.c(["Gemeenschapshuis ", "Zaal ", "Parochiezaal ", "Café "]) + w.fancy()
            if w.p(.08): t.old = w.c(ks) + " " + w.c(LAT).replace("-", " ")
            w.fill(t, own=.5, web=.7, mail=.75); t.mob = t.sec[2]; out.append(t)
            if w.p(.1):
                x = w.c(["Vrienden van ", "Steunstichting "] + (["Jeugdorkest ", "Leerlingenorkest "] if kind in ("harmonie", "fanfare", "drumband") else ["Damescomité ", "Club van 50 "])); u = Th("assoc", x + t.name, P, t.addr if w.p(.4) else w.addr(P), core=x + core, bld="", sec=t.sec if w.p(.3) else w.sec(P), traps=["circle"], dom=t.dom, dshare=True); w.fill(u, own=.15, mail=.4); out.append(u); t.traps.append("circle")
        if len(out) == 1 and w.p(.2):   # the secretary of two clubs
            P = out[0].place; k2 = w.c([k for k in MUS if k != kind]); c2 = w.c(["St. " + w.c(SAINT), w.fancy()])
            u = Th("assoc", up(w.c(MUS[k2]) + " " + c2), P, w.addr(P), core=c2, kinds=MUS[k2], sec=out[0].sec, traps=["secretary"], desc=[k2]); w.fill(u, own=.2, web=.5); u.mob = u.sec[2]; out[0].mob = u.sec[2]; out[0].traps.append("secretary"); out.append(u)
        return out
    def g_care(w):
        b = w.uniq(w.P[0], w.brand); P0 = w.place(); sw = w.num(); dom = w.newdom(b, ""); out = []; a0 = w.addr(P0); hl = w.c(["088" + str(w.R.randrange(1000000, 9999999)), sw, sw])
        lk = w.c([["Zorgcentrum", "Woonzorgcentrum", "Verzorgingshuis", "WZC"], ["Locatie", "locatie", "vestiging"], ["Dagcentrum", "Dagbesteding", "Activiteitencentrum"], ["Woonvorm", "Wonen", "Kleinschalig wonen"]])
        m = "info@" + dom
        if w.p(.25): out.append(Th("care", w.c(["Stichting ", "", "", "Zorggroep "]) + b, P0, a0, core=b, desc=["zorg en ondersteuning", "wonen, zorg en welzijn"], phone=hl, pshare=True, dom=dom, mail=m, alts=[(b + " hoofdkantoor", "suffix", False), (b + " Centraal Bureau", "suffix", False)], traps=["head"], dshare=True))
        for _ in range(w.c([1, 2, 2, 3])):
            P = w.place() if w.p(.5) else P0; ln = w.uniq(P, w.fancy); own = w.p(.4)
            t = Th("care", b + " " + lk[0].lower() + " " + ln if w.p(.5) else lk[0] + " " + ln, P, w.addr(P), core=ln, kinds=lk, branch=True, parent=b, phone=w.num() if own else hl, pshare=not own, dom=dom, dshare=True, page="/" + w.c(["locaties/", "locatie/", "wonen/"]) + slug(ln), mail=m if w.p(.5) else slug(ln) + "@" + dom, traps=["branch"], short=ln)
            t.alts += [(f"{ln} ({b})", "order", False), (f"{b} - {ln}", "order", False), (f"{b}, {w.c(lk)} {ln}", "order", False)]; out.append(t)
        for s, f in w.R.sample(SVC, w.c([1, 1, 2, 3])):
            own = w.p(.35); P = P0 if w.p(.7) else w.place(); a = a0 if P is P0 and w.p(.75) else w.addr(P)
            t = Th("care", b + " " + f[0], P, a, parent=b, core=f[0], kinds=f, phone=w.num() if own else hl, pshare=not own, dom=dom, dshare=True, page="/" + slug(f[0]), mail=m if w.p(.4) else slug(f[0])[:12] + "@" + dom, traps=["service"], short=f[0], desc=[w.c(TGT), w.c(HRS)])
            t.alts += [(f"{f[0]} {b}", "order", False), (f"{f[0]} ({b})", "order", False), (f"{b} | {w.c(f)}", "kind", False)]; out.append(t)
        for t in out:
            w.fill(t, own=0, mail=0, web=0, mob=.15); t.single = -.03
        return out
    def g_health(w):
        P = w.place(); a = w.addr(P); bld = w.c(["Gezondheidscentrum ", "Medisch Centrum ", "GC "]) + w.uniq(P, w.fancy); rec = w.num(); out = []; dom = w.newdom(bld, P.name)
        if w.p(.55): out.append(Th("care", bld, P, a, core=bld.split(" ", 1)[1], phone=rec, pshare=True, dom=dom, mail="info@" + dom, traps=["building"], kinds=["Gezondheidscentrum", "Gezondheidscentrum", "Stichting Gezondheidscentrum", "GC"], dshare=True))
        for _ in range(w.c([2, 3, 3, 4])):
            k, f = w.c(PRAC[:3] + PRAC); n = w.uniq(P, w.fam); r = w.R.random(); nm = up(n.split()[-1]) if r < .2 else n
            n2 = w.fam() if w.p(.3) else ""
            t = Th("care", f"{k} {nm}" + (f" en {n2}" if n2 else ""), P, a, core=nm + (" en " + n2 if n2 else ""), kinds=f, bld=bld, traps=["practice"], desc=["aangesloten bij " + bld, "nieuwe cliënten welkom", w.c(HRS)])
            if n2: t.alts.append((f"{w.c(f)} {nm}", "short", False)); t.alts.append((f"{w.c(f)} {n2} & {nm}", "order", False))
            if k in ENG: t.alts.append((f"{ENG[k]} {nm}", "english", False))
            if w.p(.52): t.phone = rec; t.pshare = True
            if w.p(.35): t.dom = dom; t.dshare = True; t.page = "/" + slug(k)
            w.fill(t, own=.9, mail=.6); t.oldaddr = t.oldaddr if w.p(.5) else ""; out.append(t)
        return out
    def g_prac(w):
        P = w.place(); k, f = w.c(PRAC); n = w.uniq(P, w.fam); t = Th("care", f"{k} {n}", P, w.addr(P), core=n, kinds=f, desc=[w.c(TGT), w.c(HRS), "praktijk aan huis"])
        if w.p(.2): x = w.fancy(); t.name = f"{k} {x}"; t.core = x; t.alts.append((f"{f[-1]} {w.c(FIRST)} {n} ({x})", "owner", False))
        if w.p(.15): t.oldaddr = w.addr(P)
        if w.p(.1): t.old = f"{w.c(f)} {w.fam()}"
        return [w.fill(t)]
    def g_school(w):
        P = w.place(); r = w.R.random(); core = w.uniq(P, lambda: "St. " + w.c(SAINT) if r < .35 else w.fancy()); a = w.addr(P); board = w.c(["inno", "mov", "kind", "leer"]) + w.c(BRS) + ".nl" if w.p(.3) else ""
        ks = ["Basisschool", "BS", "b.s.", "RK Basisschool", "OBS", "Daltonschool", "Rooms Katholieke Basisschool"][: w.c([4, 5, 7])]
        dom = w.newdom("bs" + core, P.name); t = Th("school", "Basisschool " + core, P, a, core=core, kinds=ks, dom=dom, alts=[("Primary school " + core, "english", False)] if w.p(.3) else [], desc=["kindcentrum", "groep 1 t/m 8", "onderwijs 4-12 jaar"])
        w.fill(t, own=.95); out = [t]
        if w.p(.2): t.old = "Basisschool " + w.fancy()
        if w.p(.5):
            k = w.c([["BSO", "Buitenschoolse opvang"], ["Peuterspeelzaal", "Peuteropvang", "PSZ"], ["Kinderdagverblijf", "KDV", "Kinderopvang"]]); cc = core if w.p(.6) else w.fancy(); t.traps.append("tenant")
            u = Th("school", k[0] + " " + cc, P, a, core=cc, kinds=k, phone=t.phone if w.p(.25) else "", pshare=True, desc=["0-4 jaar" if k[0] != "BSO" else "4-12 jaar", "in " + t.name], traps=["tenant"], bld=t.name); u.phone or setattr(u, "pshare", False); out.append(w.fill(u, own=.8))
        if w.p(.13):
            t.traps.append("branch"); t.branch = True; P2 = P; a2 = w.addr2(P2, [t]); u = Th("school", "Basisschool " + core, P2, a2, core=core, kinds=ks, dom=dom, dshare=True, branch=True, traps=["branch"], short="locatie " + a2[0], phone=t.phone if w.p(.5) else "", mail=t.mail); t.short = "locatie " + a[0]; t.dshare = True; u.pshare = bool(u.phone); out.append(w.fill(u)); t.oldaddr = ""; t.pshare = True
        if w.p(.06): u = Th("school", "Oudervereniging " + core, P, a, core="Oudervereniging " + core, traps=["circle"], dom=dom, dshare=True, sec=w.sec(P)); out.append(w.fill(u, own=.1)); t.traps.append("circle")
        return out
    def shop1(w, P, a, **kw):
        k, f = w.c(SHOP); r = w.R.random(); n = w.uniq(P, lambda: up(w.fam()) if r < .38 else (w.c(FIRST) + w.c(["", "'s", ""])) if r < .5 else w.fancy() if r < .8 else w.c(["Bella", "Casa", "Chez", "Studio", "La", "Lucky", "Mon", "Puur", "Zo", "By", "House of"]) + " " + w.c([up(w.c(BRP) + w.c(BRS)), w.c(FIRST), w.c(FN)]))
        t = Th("shop", f"{w.c(f)} {n}", P, a, core=n, kinds=f + ["", ""], desc=TAG + [k], **kw)
        if w.p(.1): t.old = f"{w.c(f)} {w.c([up(w.fam()), w.fancy()])}"
        if k in ("restaurant", "café") and w.p(.25): t.alts.append((f"{w.c(['Pizzeria', 'Brasserie', 'Bistro', 'Bar'])} {n}", "kind", False))
        return t
    def g_shop(w): P = w.place(); return [w.fill(w.shop1(P, w.addr(P)), web=.6, mail=.5)]
    def g_mall(w):
        P = w.place(); a = w.addr(P); bld = w.c(["Winkelcentrum ", "Passage ", "", "Bedrijfsverzamelgebouw "]) + w.uniq(P, w.fancy); out = []
        for _ in range(w.c([2, 3, 3, 4])):
            t = w.shop1(P, a, bld=bld, traps=["tenant"])
            if w.p(.35): t.addr = a[:2] + (w.c("abcdefgh"),) + a[3:]
            out.append(w.fill(t, web=.55, mail=.4))
        return out
    def g_chain(w):
        b = w.uniq(w.P[0], lambda: w.c([w.brand(), up(w.fam()), w.fancy()])); k = w.c(CHK); dom = w.newdom(b, ""); out = []; cs = w.num() if w.p(.7) else ""; nm = b if w.p(.6) else k + " " + b if w.p(.5) else b + " " + k
        m = "klantenservice@" + dom
        for _ in range(w.c([2, 2, 3, 4])):
            P = w.place(); a = w.addr2(P, out); oth = w.p(.6); t = Th("shop", nm, P, a, core=b, kinds=[k, "", ""], branch=True, short=P.name if oth else a[0], phone=cs or w.num(), pshare=bool(cs), dom=dom, dshare=True, page="/" + w.c(["winkels/", "vestigingen/", "filiaal-"]) + slug(P.name) + ("-" + slug(a[0]) if w.p(.6) else ""), mail=m, traps=["chain"], desc=TAG[:4])
            t.alts += [(f"{nm} {P.name} {a[0]}", "suffix", False), (f"{nm} - {a[6] or a[0]}", "suffix", False)]; t.single = .1; out.append(w.fill(t, own=0, mail=0, web=0)); t.oldaddr = ""
            if len({x.place.name for x in out}) < len(out): [setattr(x, "short", x.addr[0]) for x in out]
        return out
    def g_successor(w):
        P = w.place(); a = w.addr(P); t = w.fill(w.shop1(P, a, traps=["successor"]), own=1); u = w.shop1(P, a if w.p(.7) else w.addr(P), traps=["successor"], phone=t.phone if w.p(.75) else "")
        t.oldphone = t.oldaddr = ""; t.old = u.old = ""; w.fill(u, own=.8); t.pshare = u.pshare = True; return [t, u]
    def g_church(w):
        ps = w.R.sample(w.P, w.c([2, 2, 3])); ph = w.num(); fed = w.c(["Parochiefederatie ", "Parochiecluster ", "Pastorale eenheid "]) + w.c(TP) + w.c(["dal", "streek", "land"]); dom = w.newdom(fed, ""); out = []; m = "secretariaat@" + dom; a0 = w.addr(ps[0])
        if w.p(.35): out.append(w.fill(Th("church", fed, ps[0], a0, core=fed, phone=ph, pshare=True, dom=dom, mail=m, dshare=True, traps=["head"])))
        same = w.p(.12); s0 = w.c(SAINT)
        for P in ps:
            s = s0 if same else w.uniq(P, lambda: w.c(SAINT)); t = Th("church", f"Parochie H. {s}" + (f" {P.name}" if w.p(.4) else ""), P, w.addr(P), core="H. " + s, kinds=["Parochie", "RK Parochie", "Kerk", "Parochiekerk", "R.K. Kerk"], phone=ph if w.p(.65) else "", dom=dom if w.p(.75) else "", dshare=True, mail=m if w.p(.5) else "", traps=["parish"], namesake=same, desc=["mis zondag 10.00 uur", fed], page="/" + slug(s))
            t.pshare = bool(t.phone); t.dshare = bool(t.dom); t.alts += [(f"Sint-{s}kerk", "kind", False), (f"{s}kerk {P.name}", "kind", False), (f"St. {s} parochie", "kind", False)]; out.append(w.fill(t, web=.2)); t.oldaddr = ""
            if w.p(.2): x = w.c(["Kerkkoor ", "Zonnebloemgroep ", "Werkgroep Diaconie "]) + "H. " + s; u = Th("church", x, P, t.addr, core=x, phone=ph, pshare=True, dom=t.dom, dshare=True, traps=["service"], sec=w.sec(P)); out.append(w.fill(u)); u.oldaddr = ""
        return out
    def g_comm(w):
        P = w.place(); n = w.uniq(P, w.fancy if w.p(.75) else lambda: w.c(P.wijk) if P.wijk else P.name); a = w.addr(P); ks = ["Gemeenschapshuis", "Buurthuis", "Wijkcentrum", "MFC", "MFA", "Ontmoetingscentrum", "GH"]; k = w.c(ks); t = Th("comm", f"{k} {n}", P, a, core=n, kinds=ks, traps=["building"], desc=["ontmoeten in de buurt", "zaalverhuur", "buurtpunt"], alts=[("Community centre " + n, "english", False), ("Stichting " + k + " " + n, "legal", False)])
        w.fill(t, own=.9); out = [t]; bld = f"{k} {n}"; t.oldaddr = ""
        if w.p(.12): t.old = w.c(ks) + " " + w.fancy()
        for act in w.R.sample(ACT, w.c([1, 1, 2])):
            x = w.c([n, a[6] or P.name, P.name, P.name]); nm = f"{act} {x}"
            if slug(nm) in P.used: continue
            P.used.add(slug(nm)); sh = w.p(.22)
            u = Th("comm", nm, P, a, core=act + " " + x, bld=bld, phone=t.phone if sh else "", pshare=sh, dom=t.dom if w.p(.35) else "", mail=t.mail if w.p(.12) else "", dshare=True, traps=["tenant"], desc=[w.c(HRS), w.c(TGT), "in " + bld], sec=w.sec(P) if w.p(.6) else "", page="/" + slug(act))
            u.dshare = bool(u.dom); u.alts.append((f"{act} in {bld}", "suffix", False))
            if act in ENG and w.p(.5): u.alts.append((f"{ENG[act]} {x}", "english", False))
            out.append(w.fill(u, own=.5, web=.3, mail=.6)); u.oldaddr = ""
        return out
    def g_self(w):
        r = w.R.random(); o = w.uniq(w.P[0], lambda: w.c(SELF) if r < .7 else w.c(["Vereniging ", "Stichting ", "Platform "]) + w.brand()); dom = (slug(o)[:16] + w.c(["-streek", "-regio", ""]) + slug(w.P[0].name)[:12] + ".nl"); nat = w.num(code="088") if w.p(.5) else ""
        out = []
        for P in w.R.sample(w.P, w.c([1, 2, 2, 3])):
            t = Th("self", w.c([f"{o} afdeling {P.name}", f"{o} {P.name}", f"{o} afd. {P.name}"]), P, w.addr(P), core=o, branch=True, namesake=True, short=P.name, dom=dom if w.p(.7) else "", dshare=True, phone=nat if w.p(.4) else "", sec=w.sec(P), traps=["branch"], desc=[w.c(TGT), w.c(HRS), "lotgenotencontact"], page="/" + slug(P.name))
            t.pshare = bool(t.phone); t.dshare = bool(t.dom); w.fill(t, own=.4, web=.15, mail=.6); t.mob = t.sec[2]; t.alts.append((f"{o} {P.name} e.o.", "suffix", False)); t.alts.append((f"Stichting {o} {P.name}", "legal", False))
            if o in ENG: t.alts.append((f"{ENG[o]} {P.name}", "english", False))
            out.append(t)
        return out
    def g_num(w):
        P = w.place(); k = w.c(["Gezinshuis", "Buurtzorgteam", "AA-groep", "Kringloop", "Woongroep", "Speeltuin", "Scouting", "Zelfhulpgroep", "Jongerenteam"]); o = w.uniq(P, w.fancy if w.p(.6) else w.brand); dom = w.newdom(k + o, P.name); ph = w.num(); rom = ["0", "I", "II", "III"]; out = []
        for i in range(1, w.c([3, 3, 4])):
            t = Th("care", f"{k} {o} {i}", P, w.addr(P), core=f"{o} {i}", kinds=[k], branch=True, short=str(i), phone=ph if w.p(.5) else "", dom=dom, dshare=True, mail="info@" + dom, traps=["numbered"]); t.pshare = bool(t.phone); t.alts += [(f"{k} {o} {rom[i]}", "kind", False), (f"{o} {i} - {k.lower()}", "order", False)]; out.append(w.fill(t))
        return out
    def g_migrant(w):
        P = w.place(); r = w.R.random()
        if r < .4: n, ar = w.uniq(w.P[0], lambda: w.c(MOSK)); t = Th("church", "Moskee " + n, P, w.addr(P), core=n, kinds=["Moskee", "Islamitisch Centrum", "Stichting", "Masjid"], alts=[("مسجد " + ar, "script", True), (f"Moskee {n} ({ar})", "script", False), (n + " Mosque", "english", False)])
        elif r < .65: n, cy = w.uniq(w.P[0], lambda: w.c(UKR)); t = Th("assoc", "Oekraïens huis " + n, P, w.addr(P), core=n, kinds=["Oekraïens huis", "Stichting", "Ontmoetingsplek"], alts=[("Український дім " + cy, "script", True), ("Ukrainian house " + n, "english", False), (f"{n} / {cy}", "script", False)])
        else: n = w.brand(); x = w.c(["Poolse", "Turkse", "Eritrese", "Marokkaanse", "Syrische"]); t = Th("assoc", f"{x} vereniging {n}", P, w.addr(P), core=n, kinds=[f"{x} vereniging", f"{x} culturele vereniging", "Stichting"], alts=[(f"{ {'Poolse': 'Polish', 'Turkse': 'Turkish', 'Eritrese': 'Eritrean', 'Marokkaanse': 'Moroccan', 'Syrische': 'Syrian'}[x]} association {n}", "english", False)])
        t.sec = w.sec(P); t.namesake = True; return [w.fill(t)]
    def g_found(w):
        P = w.place(); n = w.uniq(P, w.fancy); k = w.c(["Hospice", "Zorgboerderij", "Museum", "Inloophuis", "Kinderboerderij", "Theater", "Kasteel", "Logeerhuis"]); a = w.addr(P); t = w.fill(Th("care" if k in ("Hospice", "Zorgboerderij", "Inloophuis", "Logeerhuis") else "comm", f"{k} {n}", P, a, core=n, kinds=[k, "Stichting " + k, k], desc=[w.c(TGT), w.c(HRS), "vrijwilligers gezocht"], bld=""), own=.95)
        out = [t]
        if w.p(.3): x = w.c(["Stichting Vrienden van ", "Vrienden van ", "Steunfonds ", "Winkel "]); u = Th("comm", x + (t.name if w.p(.6) else n), P, a if w.p(.5) else w.addr(P), core=x + n, dom=t.dom, dshare=True, page="/vrienden", phone=t.phone if w.p(.3) else "", traps=["circle"], sec=w.sec(P)); u.pshare = bool(u.phone); out.append(w.fill(u, own=.3, mail=.5)); t.traps.append("circle")
        if w.p(.12): t.old = w.c([k, "Stichting"]) + " " + w.fancy()
        return out
    def g_swo(w):
        P = w.place(); full, ab = w.c([("Stichting Welzijn Ouderen", "SWO"), ("Wereldwinkel Eerlijk Delen", "WED"), ("Jongeren Informatie Punt", "JIP"), ("Centrum voor Jeugd en Gezin", "CJG"), ("Regionaal Steunpunt Vrijwilligers", "RSV"), ("Stichting Sport en Bewegen", "SSB"), ("Lokale Omroep Stichting", "LOS"), ("Stichting Algemeen Maatschappelijk Werk", "SAMW"), ("Katholieke Bond voor Ouderen", "KBO"), ("Dierenbescherming Actief", "DBA"), ("Natuur- en Milieuvereniging", "NMV"), ("Patiënten Adviesraad", "PAR")])
        if slug(full) in P.used: return []
        P.used.add(slug(full)); t = Th("youth" if ab in ("JIP", "CJG") else "self", f"{full} {P.name}", P, w.addr(P), core=full + " " + P.name, alts=[(f"{ab} {P.name}", "acronym", False), (f"{full} ({ab})", "acronym", False), (ab, "acronym", True)], namesake=True, desc=[w.c(TGT), w.c(HRS)], sec=w.sec(P) if w.p(.4) else "", dom=w.newdom(ab + P.name, P.name)); return [w.fill(t)]
    def g_desk(w):
        out = []
        for j in (0, 1):
            P = w.P[j]; a = w.addr(P); ph = "14 " + w.code if j == 0 else w.num(); dom = slug(P.name) + ".nl"; w.doms.add(dom)
            for n, alt in w.R.sample([("Wmo-loket", "Loket Wmo"), ("Burgerzaken", "Afdeling Burgerzaken"), ("Jeugdloket", "Toegang Jeugd"), ("Werk en Inkomen", "Sociale Dienst"), ("Leerplicht", "Leerplichtambtenaar"), ("Klantcontactcentrum", "KCC"), ("Schuldhulpverlening", "Loket Schulden")], 3 if j == 0 else 1):
                t = Th("youth", f"Gemeente {P.name} - {n}", P, a, core=n, parent=P.name, phone=ph, pshare=True, dom=dom, dshare=True, page="/" + slug(n), mail="gemeente@" + dom if w.p(.3) else slug(n) + "@" + dom, traps=["desk"], alts=[(f"{n} {P.name}", "order", False), (f"{alt} gemeente {P.name}", "kind", False), (f"{n} (gem. {P.name})", "order", False)], bld=w.c(["Stadskantoor", "Gemeentehuis", "Raadhuis"]), desc=["op afspraak", w.c(HRS)]); out.append(w.fill(t)); t.oldaddr = ""
        return out
    def g_team(w):
        out = []; P = w.P[0]; ph = w.num(); dom = w.newdom("buurtteams" + P.name, ""); k = w.c([["Sociaal Buurtteam", "Buurtteam", "SBT"], ["Sociaal Wijkteam", "Wijkteam", "SWT"], ["Buurtpunt", "Sociaal Punt", "Buurtpunt"]])
        for x in P.wijk[:4]:
            t = Th("comm", f"{k[0]} {x}", P, w.addr2(P, out), core=x, kinds=k, branch=True, short=x, phone=ph if w.p(.75) else "", dom=dom, dshare=True, mail="info@" + dom if w.p(.5) else slug(x) + "@" + dom, traps=["branch"], desc=["hulp dichtbij", w.c(HRS), "loop binnen"], page="/teams/" + slug(x), alts=[(f"{k[1]} {P.name}-{x}", "suffix", False), (f"{k[0]} {x} ({P.name})", "suffix", False)]); t.pshare = bool(t.phone); out.append(w.fill(t))
        return out
    def g_lib(w):
        out = []; dom = w.newdom("bibliotheek" + w.P[0].name, ""); ph = w.num(); b = w.c(["Bibliotheek ", "De Bibliotheek ", "Openbare Bibliotheek "])
        for P, x in [(w.P[0], ""), (w.P[0], w.P[0].wijk[1]), (w.P[1], ""), (w.P[2], "")][: w.c([2, 3, 4])]:
            t = Th("comm", b + P.name + (" " + x if x else ""), P, w.addr(P), core=(P.name + " " + x).strip(), kinds=["Bibliotheek", "Bieb", "Openbare Bibliotheek", "OB"], branch=True, short=x or P.name, phone=ph if w.p(.7) else "", dom=dom, dshare=True, mail="info@" + dom, traps=["branch"], page="/vestigingen/" + slug(x or P.name), alts=[("Public library " + P.name + " " + x, "english", False), (f"Bibliotheek - vestiging {x or P.name}", "suffix", False)]); t.pshare = bool(t.phone); out.append(w.fill(t))
        return out
    # ---------------------------------------------------------- writing a listing
    DIRS = {"sport": "SSSWWL", "assoc": "WWLLLS", "care": "JJWWLL", "shop": "BBBBWL", "school": "JJWLL", "church": "WLLLW", "comm": "WWWLLB", "self": "WWJLL", "youth": "JJWLL"}
    def typo(w, s):
        i = [j for j, ch in enumerate(s) if ch.isalpha()]
        if len(i) < 6: return s
        j = i[1 + int(w.R.random() * (len(i) - 2))]; r = w.R.random()
        if r < .35: return s[:j] + s[j + 1:]
        if r < .65: return s[:j] + s[j] + s[j:]
        if r < .85 and j + 1 < len(s): return s[:j] + s[j + 1] + s[j] + s[j + 2:]
        return s[:j] + w.c("aeiounrst") + s[j + 1:]
    def fmt(w, d, ph):
        if not ph or ph.startswith("14 "): return ph
        n = 2 if ph.startswith("06") else 3 if ph[:3] in ("088", "045", "046", "043", "077", "040") else 4; a, b = ph[:n], ph[n:]
        if d == "B": return w.c(["+31 " + a[1:] + " " + b, a + b, "+31" + a[1:] + b])
        if d == "J": return f"{a} - {b[:3]} {b[3:]}" if w.p(.6) else f"{a}-{b}"
        if d == "S": return f"{a}-{b}" if w.p(.7) else f"{a}/{b}"
        if d == "L": return f"({a}) {b[:3]} {b[3:]}" if w.p(.7) else f"{a}-{b}"
        return w.c([a + " " + b[:2] + " " + b[2:4] + " " + b[4:], a + "-" + b, a + b, "tel. " + a + b])
    def street(w, d, a):
        s, no, add = a[0], a[1], a[2]; r = w.R.random()
        if d in "SW" and w.p(.25): s = s.replace("straat", "str.").replace("laan", "ln.") if w.p(.7) else s.replace("plein", "pln")
        if w.p(.3): s = s.replace("Burgemeester", "Burg.").replace("Sint ", "St. ").replace("Pastoor", "Past.").replace("Dr.", "Doctor").replace("Prof.", "Professor")
        if w.p(.05): s = w.typo(s)
        if r < .015: no = max(1, no + w.c([-2, 2, 1, 10]))
        x = f"{s} {no}{add if w.p(.8) else add.strip(' -').upper() if w.p(.6) else ''}"
        if r > .97: x = f"{s} {no}-{no + 2}"
        return x
    def listing(w, t, d, k, m):
        """k = how many-th listing of the thing (0 = the good one)"""
        R = w.R; tr = list(dict.fromkeys(t.traps)); P = t.place; weak = False; named = True
        # --- name
        r = R.random(); nm = t.name
        if t.old and k and r < .6:
            if r < .24: nm = t.old; weak = True; tr.append("oldname")
            else: nm = w.c([f"{nm} (voorheen {t.old})", f"{nm} (v/h {t.old})", f"{nm}, vroeger {t.old}", f"{t.old} / {nm}"]); tr.append("renamed")
        elif t.alts and r < (.42 if k else .12):
            nm, x, weak = w.c(t.alts); tr.append(x)
            if weak and k == 0: nm, weak = t.name, False
        elif t.kinds and w.p(.15 if "service" in t.traps else .23):
            kk = w.c(t.kinds); nm = kk if "service" in t.traps and t.parent else up((kk + " " + t.core).strip())
            if t.parent and t.cat == "care":
                nm = w.c([f"{t.parent} {nm}", f"{nm} ({t.parent})", f"{t.parent}: {nm}", f"{nm} - {t.parent}"])
            tr.append("kind")
        elif t.core and k and not t.branch and w.p(.16) and len(t.core) > 4 and not t.parent and "circle" not in t.traps and "section" not in t.traps and "numbered" not in t.traps: nm = up(t.core); tr.append("bare"); weak = weak or t.namesake
        if t.branch and t.short and not weak:
            if "numbered" in t.traps: pass
            elif slug(t.short) not in slug(nm):
                if w.p(.5): nm += w.c([" ", " - ", ", ", " | "]) + t.short
                else: named = False
        if t.namesake and slug(P.name) not in slug(nm) and w.p(.25): nm += " " + P.name
        # --- the directory's way of writing
        r = R.random()
        if d == "W":
            if r < .20 and t.desc: nm += w.c([" - ", ": ", " | ", ", "]) + w.c(t.desc)
            elif r < .27: nm += " " + w.c(["(" + w.c(HRS) + ")", "- " + w.c(HRS)])
            elif r < .38 and t.wijk and not t.branch: nm += w.c([" " + t.wijk, f" ({t.wijk})", " - " + t.wijk]); tr.append("wijk")
            elif r < .44: nm += " " + w.c(TGT)
        elif d == "S":
            if r < .2: nm += " (" + w.c(t.desc).split(",")[0] + ")" if t.desc else ""
            elif r < .34: nm += w.c([" ", " / ", ", "]) + P.name if slug(P.name) not in slug(nm) else ""
            elif r < .4: nm = nm.upper()
        elif d == "B":
            if r < .14: nm = nm.upper()
            elif r < .30 and t.desc: nm += w.c([" - ", " | "]) + w.c(t.desc)
            elif r < .40 and slug(P.name) not in slug(nm): nm += " " + P.name
        elif d == "J":
            if r < .18 and slug(P.name) not in slug(nm): nm += w.c([" - ", " "]) + P.name
            elif r < .32: nm += f" ({w.c(TGT)})"
            elif r < .38: nm += " – aanmelden en informatie"
        elif d == "L":
            if r < .14 and not nm.lower().startswith("stichting") and t.cat not in ("shop",): nm = "Stichting " + nm if w.p(.6) else nm + " (stichting)"
            elif r < .24 and (mm := re.match(r"^(De|Het|'t|D'r) (.+)", nm)): nm = f"{mm.group(2)}, {mm.group(1)}"
            elif r < .32 and " " in nm and t.core and t.kinds and nm.endswith(t.core) and len(nm) > len(t.core) + 1: nm = f"{t.core}, {nm[:-len(t.core)].strip().lower()}"
            elif r < .4 and slug(P.name) not in slug(nm): nm += ", " + P.name
        if w.p(.3): nm = nm.replace(" en ", " & ") if w.p(.5) else nm.replace("St. ", w.c(["Sint ", "Sint-", "St ", "Sint "]))
        if w.p(.2): nm = nm.replace("'t ", w.c(["t ", "’t ", "Het "])).replace("D'r ", "Der ")
        if w.p(.08): nm = nm.replace("é", "e").replace("ë", "e").replace("ï", "i")
        if w.p(.042): nm = w.typo(nm); tr.append("typo")
        if w.p(.03): nm = nm.lower()
        # --- address
        a = t.addr; sec = t.sec; ad = pc = ""; city = P.name; lat = lon = ""; q = a; full = k == 0
        pa = {"W": .72, "S": .85, "B": .95, "J": .7, "L": .94}[d]; isec = False
        own = not (t.bld and (set(tr) & {"tenant", "practice", "desk"}))
        if k == 0 or w.p(pa) or not named: ad = 1
        if ad:
            r = R.random()
            if sec and d in "SLW" and r < (.25 if d == "S" else .15) and named and not weak: q = sec[1]; isec = True; tr.append("secretary-home")
            elif t.oldaddr and k and r < .65 and named and not weak: q = t.oldaddr; tr.append("moved")
            ad = w.street(d, q)
            r = R.random()
            if q is a and t.bld:
                if r < .22 and not weak: ad = t.bld; tr.append("building-name")
                elif r < .42: ad = f"{t.bld}, {ad}"
            elif d in "LJ" and r < .07 and k and named and not weak: ad = f"Postbus {R.randrange(10, 900)}"; tr.append("pobox"); q = None
        elif t.bld and w.p(.3): ad = t.bld; tr.append("building-name")
        if q: 
            if ad and w.p({"W": .55, "S": .75, "B": .15, "J": .7, "L": .96}[d]):
                pc = q[3]
                if w.p(.12): pc = pc.replace(" ", "")
                elif w.p(.03): pc = pc[:4]
            city = q[7].name
        r = R.random()
        if P.mun != P.name and r < .16 and (not t.namesake or slug(P.name) in slug(nm)): city = P.mun; tr.append("municipality")
        elif d == "W" and r < .2 and not t.namesake: city = ""
        elif d == "B" and r < .12 and not t.namesake: city = ""
        elif d == "W" and r < .28 and t.wijk and q is a: city = P.name + "-" + t.wijk if w.p(.5) else t.wijk if not t.namesake else city
        if w.p(.04): city = city.upper()
        if w.p({"W": .45, "S": .2, "B": .95, "J": .1, "L": .4}[d]):
            r = R.random(); z = q or a
            if d in "WL" and r < .25: lat, lon = P.lat, P.lon; tr.append("centroid")
            elif d == "W" and r < .4: lat, lon = z[4] + R.gauss(0, .002), z[5] + R.gauss(0, .003)
            else: lat, lon = z[4] + R.gauss(0, 8e-5), z[5] + R.gauss(0, 1e-4)
            lat, lon = f"{lat:.6f}", f"{lon:.6f}"
        # --- phone, mail, site
        ph = ""
        if full or w.p({"W": .68, "S": .72, "B": .66, "J": .8, "L": .8}[d]):
            r = R.random()
            if sec and (isec or d in "SW") and r < (.6 if isec else .2): ph = sec[2]; tr.append("contact-person")
            elif t.mob and r < (.25 if d in "WB" else .08): ph = t.mob; tr.append("mobile")
            elif t.oldphone and k and r < .6: ph = t.oldphone; tr.append("oldphone")
            else: ph = t.phone
            if ph and t.mob and ph != t.mob and w.p(.05): ph = w.fmt(d, ph) + w.c([" / ", " of "]) + w.fmt(d, t.mob)
            else: ph = w.fmt(d, ph)
            if ph and k and w.p(.012): i = R.randrange(len(ph)); ph = ph[:i] + (str((int(ph[i]) + 1) % 10) if ph[i].isdigit() else ph[i]) + ph[i + 1:]
        em = ""
        if w.p({"W": .58, "S": .62, "B": .2, "J": .52, "L": .62}[d] + .15 * full):
            if sec and (isec or d in "SW") and w.p(.25): em = sec[3]; tr.append("private-mail")
            else: em = t.mail
            if em and em == t.mail and t.dom and not t.dshare and w.p(.15): em = w.c(["info", "contact", "secretariaat", "welkom"]) + "@" + t.dom
        web = ""
        if w.p({"W": .56, "S": .6, "B": .62, "J": .7, "L": .64}[d] + .15 * full):
            if t.fb and w.p(.3 if d in "BW" else .12) or not t.dom and t.fb and w.p(.5): web = "https://www." + t.fb; tr.append("platform")
            elif t.dom:
                web = w.c(["https://www.", "http://www.", "www.", "https://", ""] if d != "J" else ["https://www.", "https://"]) + t.dom
                if t.page and w.p(.5): web += t.page
                elif w.p(.12): web += w.c(["/", "/contact", "/home", "/index.html"])
        if isec and k and not web and t.dom and not t.dshare and w.p(.75): web = "www." + t.dom
        # --- fairness: what a reader needs to tell it is there
        if weak and not (ad and q is a and re.search(r"\d", ad)): ad = w.street(d, a); pc = pc if q is a else ""; city = P.name; q = a
        if weak and t.traps and not (t.phone and not t.pshare and ph) and not (web and not t.dshare):
            if t.dom and not t.dshare: web = "www." + t.dom
            elif t.phone and not t.pshare: ph = w.fmt(d, t.phone)
            elif t.core: nm = t.name if nm != t.name else nm
        if not named and not (ad and re.search(r"\d", ad)): ad = w.street(d, a); city = P.name; pc = pc if q is a else ""
        if not city and not pc and not ad and not ph and not web: city = P.name
        if not (ad or pc or city or ph or em or web or lat): city = P.name
        if k and not ph and not web and not em and not (ad and q is a) and not city: city = P.name
        return [t.cid, "+".join(dict.fromkeys(tr)) if tr else "", nm.strip(), ad or "", pc, city, ph, em, web, lat, lon]
    def rows(w, t):
        w.cl += 1; t.cid = f"e{w.cl}"
        r = w.R.random(); m = 1 if r < .60 + t.single - .0 else 0
        if not m: r = w.R.random(); m = 2 if r < .56 else 3 if r < .83 else 4 if r < .95 else 5
        pool = w.DIRS[t.cat]; left = pool; out = []
        for k in range(m):
            d = w.c(left); out.append(w.listing(t, d, k, m))
            if w.p(.88): left = left.replace(d, "") or pool + "WL"
        return out
    GROUPS = [("g_club", 15), ("g_music", 11), ("g_care", 5), ("g_health", 6), ("g_prac", 12), ("g_school", 8), ("g_shop", 28), ("g_mall", 6), ("g_chain", 6), ("g_successor", 3), ("g_church", 3), ("g_comm", 6), ("g_self", 6), ("g_num", 1), ("g_migrant", 2), ("g_found", 6), ("g_swo", 4)]
    def run(w):
        n = w.n; ks = max(1, round(n / 330)); done = 0; L = []
        bag = [g for g, x in w.GROUPS for _ in range(x)]
        for i in range(ks):
            w.streek(); goal = (i + 1) * n // ks - done; th = [w.g_desk(), w.g_team(), w.g_lib()]; rows = []
            for g in th:
                for t in g: rows += w.rows(t)
            while len(rows) < goal:
                for t in getattr(w, w.c(bag))(): rows += w.rows(t)
            rows = rows[:goal]; done += goal
            b = io.StringIO(); cw = csv.writer(b, lineterminator="\n")
            for r in rows: cw.writerow(r); L.append(b.getvalue()); b.seek(0); b.truncate()
        w.R.shuffle(L); return L

def main():
    ap = argparse.ArgumentParser(); ap.add_argument("--n", type=int, required=True); ap.add_argument("--seed", default="1"); ap.add_argument("--out", required=True); A = ap.parse_args()
    L = World(A.n, A.seed).run()
    with open(A.out, "w", encoding="utf-8", newline="") as f:
        f.write("id,cluster_id,trap,name,address,postcode,city,phone,email,website,lat,lon\n")
        for i, s in enumerate(L): f.write(f"L{i + 1:07d},{s}")
if __name__ == "__main__": main()
