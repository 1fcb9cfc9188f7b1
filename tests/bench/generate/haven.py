#!/usr/bin/env python3
"""haven: invented Dutch directory listings with the traps of 'What makes this hard', as a tender's evaluator would weigh them.
python haven.py --n N --seed S --out FILE.csv      (standard library only; same file for the same n, seed)"""
import argparse, csv, random, re, unicodedata

PER_MUNI = 125
# share of the rows of each family of things, in per cent (drawn in proportion to what is still missing, so that every seed and size has the same mixture)
FAMILIES = dict(plain=35.0, branch=13.5, chain=5.5, building=12.0, practice=3.0, department=2.0, municipal=2.0, satellite=5.8, school=3.0, club=6.2, namesake=7.6, parish=1.8, numbered=1.5, secretary2=2.8, successive=1.7)
SINGLE = .60
SIZES = (2, 2, 2, 2, 2, 3, 3, 3, 4, 5)

R1 = "Brun Hol Mer Wes Oos Lin Ber Vel Rood Klein Hees Dal Stee Ek Win Zand Loo Bui Gel Kor Nes Ter Wol Hag Ulf Ros Schin Meer Bek Haar Lem Dren Ark Tol Vos Snip Kem Ooi Pijn Gor Wam Erm Spek Nuth Elk Roer Waal Bol Does Fra Hem Ijs Kal Lut Mad Nij Ott Pol Rij Sim Tem Uit Var Wijn Zeg Bax Cal Dor Eng Fel Gag Hur Jut Kru Lan Mun".split()
R2 = "ser ter ken men nel den dens ge ler mer ver ste le te ne kel per re we wen".split()
R3 = "dorp rade berg hoven veen beek daal kerk wijk sum recht drecht hem loo donk horst lo rode broek heuvel huizen zijl land oord stede wolde mond dam velde schoten weerd lare bosch laar bergen ingen eind gum kamp hout".split()
S1 = "Bak Dek Vis Mol Kuip Haan Brou Jan Piet Hen Cor Wil Ger Dirk Smee Peel Hoog Laag Steen Groe Slu Ver Wie Zwa Bos Kool Wag Rie Toor Nol Kno Pru Schreu Gro Loo Bee Kui Hee Tim Wou Fie Len Das Pot Rut Sweer Thij Uij Vroe Boel Crij Dui Eel Gij Hui Joos Kle Lam Mee Nau Oos Pau Roe".split()
S2 = "ker sen mans stra der ma jens kamp huis horst berg veld ring ders ters sema man kens laar hof inga weg dijk broek les brand wijk haar mers pen nen rts vink boom land heim".split()
SP = ["", "", "", "", "van ", "van der ", "de ", "van den ", "ter ", "van de "]
FIRST = "Anneke Bert Carla Dirk Els Frans Gerda Henk Ina Joke Kees Leny Mieke Nico Ria Sjef Toos Wim Yvonne Jos Marleen Ahmed Fatima Paul Petra Ruud Trudy Harrie Chantal Rob".split()
SAINT = "Cecilia Caecilia Barbara Jozef Martinus Sebastianus Urbanus Agatha Lambertus Gertrudis Antonius Servatius Hubertus Catharina Clemens Petrus Remigius Odilia Rochus Willibrordus Brigida Theresia Nicolaas Gregorius Donatus Aldegondis".split()
ADJ = "Blauwe Groene Gouden Zilveren Rode Witte Vrolijke Oude Nieuwe Kleine Grote Zonnige Stille Wilde Bonte Dappere Vliegende Dansende Lange Ronde Hoge Brede Wakkere Gulle Warme Open Zwarte Verborgen Dolle Vrije Paarse Kromme Hollende Slapende Zingende Rechte Koperen IJzeren Houten Stenen Glazen Oranje Gele Bruine Fiere Trouwe Milde Verre Zoete Hechte".split()
NOUN = "Reiger Molen Linde Brug Leeuw Zwaan Kern Bron Poort Haan Uil Kastanje Vlinder Toren Schakel Eik Wilg Ark Sleutel Hoeve Beuk Pelikaan Kikker Roos Klaver Ster Wagen Akker Vijver Kring Sprong Egel Merel Spil Wissel Klok Trom Ekster Vuurvogel Regenboog Kameleon Zevensprong Horizon Boomgaard Kraanvogel Morgen Bongerd Meent Zon Havik Specht Fazant Das Vos Hinde Otter Bever Karper Snoek Zalm Distel Brem Vlier Meidoorn Hazelaar Esdoorn Populier Berk Spar Ceder Olijf Vijg Kers Pruim Appel Wingerd Korf Ploeg Zeis Sikkel Hamer Bijl Pomp Put Waag Kraan Sluis Vlonder Steiger Terp Donk Horst Heuvel Grot Vesting Burcht Schans Haard Lantaarn Lamp".split()
MYTH1 = "Ard Bel Cal Dra Elys Fid Gal Hyp Ily Lat Mag Nov Oct Pal Quin Rob Sat Ter Urs Xen Olym Ath Spar Her Ach Mer Apol Tita Orio Nep Jup Cast Hel Dio Phoe Vic Con For Exc Ami Vol Ju Sem Uni".split()
MYTH2 = "pia letica ta cules illes cur lo nia n tunus iter or ios nysos nix toria cordia tuna elsior citia harding liana per tas via rius".split()
FIELD = "Kerk Dorps School Molen Beek Veld Linden Eiken Kastanje Markt Wilhelmina Juliana Beatrix Emma Tulpen Rozen Lijster Merel Vinken Stations Raadhuis Klooster Pastorie Haver Tarwe Berken Beuken Noord Zuid Ooster Wester Nieuwe Hei Akker Bos Parallel Sport Ring Industrie Ambachts Mozart Vondel Rembrandt Spoor Kapel Schans Brouwers Smids".split()
STEND = "straat straat straat weg laan plein hof dreef pad singel".split()
TITLE = ["Burgemeester ", "Pastoor ", "Doctor ", "Pater ", "Professor ", "Kapelaan ", "Meester "]
TABB = {"Burgemeester": "Burg.", "Pastoor": "Past.", "Doctor": "Dr.", "Professor": "Prof.", "Kapelaan": "Kap.", "Meester": "Mr.", "Sint": "St."}
AREA = "010 013 015 020 023 024 026 030 033 035 036 038 040 043 045 046 050 053 055 058 070 071 072 073 074 075 076 077 078 079 0111 0113 0114 0162 0164 0172 0182 0184 0223 0228 0251 0294 0313 0314 0318 0320 0341 0344 0348 0411 0413 0418 0475 0478 0485 0492 0493 0495 0497 0511 0513 0514 0517 0521 0523 0528 0541 0545 0546 0561 0570 0572 0575 0577 0591 0592 0594 0597 0598".split()
FREE = ["gmail.com", "hotmail.com", "ziggo.nl", "outlook.com", "kpnmail.nl", "live.nl", "home.nl", "planet.nl", "xs4all.nl"]
PF = ["sociaalplein.nl", "buurtbord.nl", "wijkwijzer-online.nl"]
# kind -> variants, formal first
K = dict(
 voetbal=["Voetbalvereniging", "V.V.", "v.v.", "VV", "Voetbalclub"], tennis=["Tennisvereniging", "T.V.", "TV", "Tennisclub"], hand=["Handbalvereniging", "H.V.", "HV", "Handbalclub"],
 gym=["Gymnastiekvereniging", "Gymvereniging", "G.V.", "Turnvereniging"], hockey=["Hockeyclub", "H.C.", "HC", "Mixed Hockey Club"], schaak=["Schaakvereniging", "S.V.", "Schaakclub", "SV"],
 judo=["Judovereniging", "Judoclub", "J.C.", "Judoschool"], atletiek=["Atletiekvereniging", "A.V.", "AV", "Atletiekclub"], zwem=["Zwemvereniging", "Zwemclub", "Z.V.", "ZV"], wieler=["Wielervereniging", "Toerclub", "T.C.", "Fietsclub"],
 harmonie=["Koninklijke Harmonie", "Harmonie", "Harmonievereniging", "Kon. Harmonie"], fanfare=["Fanfare", "Fanfarevereniging", "Muziekvereniging", "Kon. Fanfare"], schut=["Schutterij", "Kon. Schutterij", "Schuttersgilde", "Schuttersvereniging"],
 koor=["Gemengd Koor", "Zangvereniging", "Zangkoor", "Koor"], kbo=["Seniorenvereniging", "KBO-afdeling", "Ouderenbond", "Seniorenclub"], vrouw=["Vrouwenvereniging", "Vrouwengilde", "Vrouwenbeweging"], carn=["Carnavalsvereniging", "C.V.", "CV", "Vastelaovesvereiniging"],
 toneel=["Toneelvereniging", "Toneelgroep", "Theatergroep"], duif=["Postduivenvereniging", "P.V.", "Duivenclub"], biljart=["Biljartvereniging", "B.V.", "Biljartclub", "BC"], tuin=["Volkstuinvereniging", "Tuinvereniging", "V.T.V.", "Volkstuinen"],
 scout=["Scoutinggroep", "Scouting", "Scouting groep"], jeu=["Jeu de Boulesvereniging", "Petanquevereniging", "J.B.V.", "Jeu de boules"], ehbo=["EHBO-vereniging", "E.H.B.O.", "EHBO"], hengel=["Hengelsportvereniging", "H.S.V.", "Visclub", "HSV"],
 buurt=["Gemeenschapshuis", "Buurthuis", "Wijkcentrum", "MFC", "Ontmoetingscentrum"], zorg=["Woonzorgcentrum", "WZC", "Verzorgingshuis", "Zorgcentrum"], school=["Basisschool", "R.K. Basisschool", "bs", "OBS"], kerk=["Parochie", "Parochiekerk", "R.K. Parochie", "Kerk"],
 kdv=["Kinderdagverblijf", "KDV", "Kinderopvang"], cafe=["Café", "Eetcafé", "Grand Café", "Cafe"], rest=["Restaurant", "Eethuis", "Brasserie"], gz=["Gezondheidscentrum", "Medisch Centrum", "GC"], museum=["Museum", "Streekmuseum"], kring=["Heemkundevereniging", "Heemkundekring", "Historische kring", "Oudheidkundige vereniging"],
 bieb=["Bibliotheek", "Openbare Bibliotheek", "de Bibliotheek", "Bieb"], speel=["Speeltuinvereniging", "Speeltuin"], dier=["Kinderboerderij", "Dierenweide", "Stadsboerderij"], rij=["Rijvereniging", "Ruitersportvereniging", "Manege", "Ponyclub"])
SPORT = "voetbal tennis hand gym hockey judo atletiek zwem".split()
CLUBS = SPORT + "schaak wieler harmonie fanfare schut koor kbo vrouw carn toneel duif biljart tuin jeu ehbo hengel kring rij".split()
SHOP = ["Bakkerij", "Slagerij", "Kapsalon", "Fietsenwinkel", "Bloemenhuis", "Apotheek", "Drogisterij", "Opticien", "Boekhandel", "Schoenmode", "Dierenspeciaalzaak", "Rijwielhandel", "Slijterij", "Wasserette", "Kringloopwinkel", "Traiteur"]
# Dutch (several words, gives an acronym), English, other script ("" = none)
ORG = [("Vluchtelingenwerk", "Refugee Support", "دعم اللاجئين"), ("Internationaal Vrouwencentrum", "International Women's Centre", "المركز النسائي الدولي"), ("Taalcafé", "Language Café", "مقهى اللغة"), ("Voedselbank", "Food Bank", "بنك الطعام"),
 ("Oekraïens Huis", "Ukrainian House", "Український дім"), ("Chinese School", "Chinese Language School", "中文学校"), ("Moskee", "Mosque", "مسجد"), ("Turks Cultureel Centrum", "Turkish Cultural Centre", "Türk Kültür Merkezi"), ("Poolse Parochie", "Polish Parish", "Polska Parafia"),
 ("Eritrese Gemeenschap", "Eritrean Community", "ኤርትራ ማኅበር"), ("Syrische Vereniging", "Syrian Association", "الجمعية السورية"), ("Grieks-Orthodoxe Kerk", "Greek Orthodox Church", "Ελληνορθόδοξη Εκκλησία"), ("Marokkaanse Vereniging", "Moroccan Association", "الجمعية المغربية"),
 ("Welzijn Ouderen", "Senior Welfare", ""), ("Kledingbank", "Clothing Bank", ""), ("Speelgoedbank", "Toy Bank", ""), ("Vrijwilligerscentrale", "Volunteer Centre", ""), ("Weggeefwinkel", "Give-Away Shop", ""), ("Inloophuis Kanker", "Cancer Drop-in Centre", ""),
 ("Maatschappelijk Werk", "Social Work", ""), ("Internationale Kerk", "International Church", ""), ("Huis van de Wijk", "Neighbourhood House", ""), ("Fietslessen Nieuwkomers", "Cycling Lessons for Newcomers", ""), ("Repair Café", "Fix-It Café", "")]
ACRO = [("Stichting", "Welzijn", "Ouderen"), ("Stichting", "Ouderen", "Belangen"), ("Regionale", "Stichting", "Thuiszorg"), ("Stichting", "Lokale", "Omroep"), ("Stichting", "Jongerenwerk"), ("Vereniging", "Dorpsbelangen"), ("Stichting", "Buurtpreventie"), ("Stichting", "Gehandicapten", "Platform"),
 ("Belangenvereniging", "Minima"), ("Stichting", "Evenementen", "Comité"), ("Algemene", "Hulpdienst"), ("Stichting", "Natuur", "en", "Milieu"), ("Christelijke", "Oratorium", "Vereniging"), ("Stichting", "Vrijwillige", "Terminale", "Zorg"), ("Stichting", "Kunst", "en", "Cultuur"), ("Vereniging", "Huurders", "Belangen")]
SELFHELP = [("Anonieme Alcoholisten", "AA"), ("Al-Anon", "Al-Anon Familiegroepen"), ("Alzheimer Café", "Alzheimercafé"), ("Parkinson Café", "ParkinsonCafé"), ("Lotgenotengroep rouw", "Rouwgroep"), ("Diabetesgroep", "Diabetes lotgenoten"), ("Reumavereniging", "Reuma patiënten"), ("Mantelzorgcafé", "Café voor mantelzorgers"), ("Hersenletsel lotgenoten", "NAH-café"), ("Autisme Café", "Café voor autisme")]
DEPTS = [("Maatschappelijk werk", "AMW"), ("Mantelzorgondersteuning", "Steunpunt Mantelzorg"), ("Ouderenadvies", "Ouderenadviseur"), ("Jongerenwerk", "Jeugd- en jongerenwerk"), ("Vrijwilligerspunt", "Vrijwilligersvacaturebank"), ("Formulierenhulp", "Formulierenbrigade"), ("Buurtbemiddeling", "Bemiddeling buren"), ("Klussendienst", "Klusdienst"), ("Maaltijdservice", "Tafeltje Dekje"), ("Opbouwwerk", "Buurtopbouwwerk"), ("Belbus", "Vervoersdienst"), ("Rouwbegeleiding", "Rouw en verlies")]
DESKS = [("Wmo-loket", "Loket Wmo"), ("Burgerzaken", "Publiekszaken"), ("Schuldhulpverlening", "Schulddienstverlening"), ("Werk en Inkomen", "Sociale Zaken"), ("Leerplicht", "Bureau Leerplicht"), ("Jeugdteam", "Team Jeugd"), ("Meldpunt Openbare Ruimte", "Meldpunt woonomgeving"), ("Gehandicaptenparkeerkaart", "Parkeerkaart gehandicapten"), ("Leerlingenvervoer", "Loket leerlingenvervoer"), ("Sportloket", "Sport en accommodaties")]
TENANTS = [("Bloedafnamepunt", "Prikpost"), ("Consultatiebureau", "Jeugdgezondheidszorg 0-4"), ("Repair Café", "Reparatiecafé"), ("Eetpunt", "Open eettafel"), ("Bridgeclub", "B.C."), ("Biljartclub", "Biljartvereniging"), ("Taalhuis", "Taalpunt"), ("Buurtteam", "Sociaal wijkteam"), ("Yogagroep", "Yoga"), ("Kledingbeurs", "Kinderkledingbeurs"), ("Wijkverpleging", "Wijkzorgteam"), ("Kaartclub", "Kaartvereniging"), ("Computerclub", "Seniorenweb"), ("Dansgroep", "Volksdansgroep"), ("Peuterspeelzaal", "Peuteropvang"), ("Schildersclub", "Atelier"), ("Koersbalclub", "Koersbal"), ("Huiskamer", "Buurthuiskamer"), ("Wereldvrouwen", "Internationale vrouwengroep"), ("Speel-o-theek", "Speelotheek")]
PRAC = [("Huisartsenpraktijk", "huisarts", "Praktijk"), ("Fysiotherapie", "fysiotherapeut", "Fysiotherapiepraktijk"), ("Tandartspraktijk", "tandarts", "Tandheelkunde"), ("Logopediepraktijk", "logopedist", "Logopedie"), ("Psychologenpraktijk", "psycholoog", "Praktijk voor psychologie"), ("Verloskundigenpraktijk", "verloskundige", "Verloskunde"), ("Diëtistenpraktijk", "diëtist", "Dieetpraktijk"), ("Podotherapie", "podotherapeut", "Praktijk podotherapie"), ("Oefentherapie", "oefentherapeut", "Praktijk oefentherapie")]
BR = [("zorg", ["Thuiszorg", "Zorggroep", "Wijkzorg"], "Wijkteam"), ("kdv", ["Kinderopvang", "Kindercentra", "Kinderopvang Stichting"], "KDV"), ("bieb", ["Bibliotheek", "Bibliotheken", "Openbare Bibliotheek"], "vestiging"), ("jeugd", ["Jeugdhulp", "Jeugdzorg", "Stichting Jeugdhulp"], "locatie"), ("ggz", ["GGZ", "Geestelijke gezondheidszorg", "GGZ-instelling"], "locatie"), ("welzijn", ["Welzijn", "Welzijnsorganisatie", "Stichting Welzijn"], "steunpunt"), ("woon", ["Woningstichting", "Woonstichting", "Wst."], "wijkkantoor"), ("fysio", ["Fysiotherapie", "Fysio", "Fysiocentrum"], "locatie"), ("kring", ["Kringloop", "Kringloopcentrum", "Kringloopwinkel"], "filiaal"), ("dag", ["Dagbesteding", "Dagcentrum", "Activiteitencentrum"], "locatie"), ("apo", ["Apotheek", "Apotheken", "Service Apotheek"], "filiaal"), ("muz", ["Muziekschool", "Centrum voor de Kunsten", "Muziek- en dansschool"], "dependance")]
CH1 = "Zeel Bram Kwik Fris Hema Vol Lido Tex Prim Wib Dek Bela Nor Kruid Zoet Piko Mod Jum Sola Tri Fleur Brood Drop Opti Kado".split()
CH2 = "man mode eco kuip ra vita markt land plus us ini style dente bo lux fit tique vers aro pak go rella huys eria ette".split()
CHK = ["", "", "Bakkerij ", "Drogist ", "Supermarkt ", "Opticien ", "Bouwmarkt ", "Pizzeria ", "Cafetaria ", "Kapsalon ", "Fitness ", "Snackbar "]

def fold(s): return "".join(c for c in unicodedata.normalize("NFKD", s) if not unicodedata.combining(c))
def slug(s): return re.sub(r"[^a-z0-9]+", "", fold(s).lower())
class Thing: pass

class World:
    def __init__(w, n, seed):
        w.n, w.r = n, random.Random(f"haven/{n}/{seed}"); r = w.r
        w.M = max(2, round(n / PER_MUNI)); w.dom, w.tel, w.names, w.brand = set(), set(), set(), set(); w.munis = {}; w.rows = []; w.cid = 0
        w.row0, w.shift, w.pcmul = r.randrange(84), r.randrange(len(AREA)), r.choice([7, 11, 13, 17, 19, 23, 29, 31, 37, 41]); w.pcadd = r.randrange(9000)
    # ---------- places
    def placename(w, r):
        while 1:
            s = r.choice(R1) + (r.choice(R2) if r.random() < .6 else "") + r.choice(R3)
            if s not in w.names: w.names.add(s); return s
    def muni(w, i):
        i %= w.M
        if i not in w.munis:
            r = w.r; m = Thing(); m.i = i; m.name = w.placename(r); m.pc4 = str(1000 + (i * w.pcmul * 101 + w.pcadd) % 9000)
            m.lat = 50.80 + .03 * ((i // 84 + w.row0 * (w.M < 5000)) % 90); m.lon = 3.6 + .043 * (i % 84); m.area = AREA[(i // 3 + w.shift) % len(AREA)]; m.pcs = set(); m.pf = r.choice(PF); m.gsite = slug(m.name) + ".nl"; w.dom.add(m.gsite)
            m.v = []; m.site14 = "14 " + m.area
            for k in range(4):
                v = Thing(); v.m = m; v.name = m.name if k == 0 else w.placename(r); a, b = ((0, 0), (.010, .007), (-.009, .012), (.002, -.017))[k]
                v.lat, v.lon = m.lat + a + r.uniform(-.002, .002), m.lon + b + r.uniform(-.003, .003); v.st = []; v.used = set(); m.v.append(v)
            w.munis[i] = m
        return w.munis[i]
    def village(w, m, spread=False):
        k = w.r.choices((0, 1, 2, 3), (5, 2, 2, 2))[0]; return m.v[k]
    def street(w, v):
        r = w.r
        if len(v.st) < 16 and r.random() < .6 or not v.st:
            x = r.random()
            if x < .5: s = r.choice(FIELD) + r.choice(STEND)
            elif x < .75: s = (r.choice(TITLE) if r.random() < .6 else "") + w.surname().replace("van ", "Van ", 1).replace("de ", "De ", 1) .strip() + r.choice(("straat", "straat", "weg", "laan"))
            elif x < .85: s = "Sint " + r.choice(SAINT) + r.choice(("straat", "plein"))
            else: s = r.choice(R1) + r.choice(R2) + r.choice(("weg", "veld", "dijk", "pad", "straat"))
            if all(t[0] != s for t in v.st):
                pcs = []
                while len(pcs) < 2:
                    q = r.choice("ABCDEGHJKLNPRTVWXZ") + r.choice("ABCDEGHJKLNPRTVWXZ")
                    if q not in v.m.pcs or len(v.m.pcs) > 300: v.m.pcs.add(q); pcs.append(q)
                v.st.append((s, pcs, r.uniform(-.006, .006), r.uniform(-.009, .009)))
        return r.choice(v.st)
    def addr(w, v):
        r = w.r
        for _ in range(20):
            s = w.street(v); no = min(199, int(r.expovariate(1 / 40)) + 1)
            if (s[0], no) not in v.used: break
        v.used.add((s[0], no)); a = Thing(); a.v, a.s, a.no = v, s[0], no; a.add = r.choice(("", "", "", "", "", "", "a", "A", "b")); a.pc = v.m.pc4 + s[1][no % 2]
        a.lat, a.lon = v.lat + s[2] + no * 4e-6, v.lon + s[3] + no * 9e-6; a.b = ""; return a
    # ---------- small things
    def surname(w): r = w.r; return r.choice(SP) + r.choice(S1) + r.choice(S2)
    def phone(w, m, mob=False):
        r = w.r
        while 1:
            p = "06" + str(r.randrange(10000000, 59999999)) if mob else m.area + str(r.randrange(2, 9)) + "".join(r.choice("0123456789") for _ in range(9 - len(m.area)))
            if p not in w.tel: w.tel.add(p); return p
    def domain(w, *parts):
        r = w.r; p = [slug(x) for x in parts if x]; c = [p[0], "-".join(p), "".join(p)]
        for d in c + ["de" + p[-1] + p[0], p[0] + "online"]:
            t = d + (".nl" if r.random() < .9 else r.choice((".com", ".org", ".eu")))
            if 4 < len(d) < 34 and t not in w.dom: w.dom.add(t); return t
        while 1:
            t = p[0][:14] + slug(w.surname())[:9] + ".nl"
            if t not in w.dom: w.dom.add(t); return t
    def fancy(w):
        for _ in range(30):
            s = w.fancy1(); k = slug(re.sub("^(De|'t) ", "", s))
            if k not in w.cur: break
        w.cur.add(k); return s
    def clubname(w):
        for _ in range(30):
            s = w.clubname1(); k = slug(re.sub("^(De|'t) ", "", s))
            if k not in w.cur: break
        w.cur.add(k); return s
    def saint(w, k):
        for _ in range(40):
            s = w.r.choice(SAINT); key = k + s.replace("Cae", "Ce")
            if key not in w.cur: break
        w.cur.add(key); return "St. " + s
    def fancy1(w):
        r = w.r; x = r.random()
        if x < .60: return "De " + r.choice(ADJ) + " " + r.choice(NOUN)
        if x < .75: return "De " + r.choice(R1) + r.choice(R2) + r.choice(("hof", "hoeve", "poort", "kamp", "burcht", "tref", "toren", "schuur"))
        if x < .9: return "'t " + r.choice(R1) + r.choice(R2) + r.choice(("huis", "hoes", "huuske", "nest", "plein", "veldje"))
        return r.choice(("De ", "'t ")) + r.choice(NOUN)
    def clubname1(w):
        r = w.r; x = r.random()
        if x < .45: return r.choice(MYTH1) + r.choice(MYTH2)
        if x < .6: return r.choice("DOS WIK VIOS DES TOP KEV RKD SVH EHC GSV BLC OWB HBS NVC ZSC MVV TIOS VCK".split()) + r.choice(["", "", " '" + str(r.randrange(10, 99))])
        if x < .85: return r.choice(("De ", "De ", "")) + r.choice(ADJ) + " " + r.choice(NOUN)
        return r.choice(R1) + r.choice(R2) + r.choice(("se Boys", "sport", "ia", "ania", "ense Club"))
    # ---------- a thing
    def thing(w, trap, forms, v, a=None, kind="org", dom=None, ph=None, em=None, slugname=None, **kw):
        """forms: formal ... short; dom/ph/em: None = own, "" = none"""
        r = w.r; t = Thing(); t.trap, t.forms, t.v, t.kind = trap, forms, v, kind; t.core = kw.get("core") or forms[-1]; t.a = a or w.addr(v)
        small = kind in ("club", "group", "sat")
        t.dom = (w.domain(slugname or t.core, v.name) if r.random() < (.5 if small else .75) else "") if dom is None else dom
        t.shareddom = dom is not None and dom != ""
        t.ph = w.phone(v.m, r.random() < (.5 if small else .05)) if ph is None else ph
        s = slug(slugname or t.core)[:16]
        t.em = ("info@" + t.dom if r.random() < .7 else r.choice(("secretariaat", "contact", "bestuur", s)) + "@" + t.dom) if em is None and t.dom and not t.shareddom and r.random() < .8 else (s + r.choice(("", slug(v.name)[:6], str(r.randrange(10, 99)))) + "@" + r.choice(FREE) if em is None else em)
        t.fb = "facebook.com/" + s + slug(v.name)[:r.choice((0, 5, 20))]
        t.extra = kw; t.drift = set(); t.alta = None; t.altph = None; t.altem = None; t.old = None; t.opaque = kw.get("opaque", []); t.must = kw.get("must", False); t.fixed = kw.get("fixed", False); t.ns = kw.get("ns", False); t.force = False
        return t
    # ---------- families
    def kforms(w, k, core, v, town=.4):
        ks = k if isinstance(k, list) else K[k]; r = w.r; off = r.random() < .3; a, b = ks[0], ks[1 % len(ks)]; c = r.choice(ks[1:]); d = ks[-1] if r.random() < .5 else c
        f = [f"{a} {core}", f"{b} {core}", f"{c} {core}", f"{d} {core}"]
        if r.random() < town: f.insert(1, f"{a} {core} {v.name}"); f.insert(3, f"{c} {core} {v.name}")
        return f
    def once(w, v, lst):
        for _ in range(60):
            o = w.r.choice(lst)
            if (v.name, o[0], o[-1]) not in w.cur: break
        w.cur.add((v.name, o[0], o[-1])); return o
    def f_plain(w, m):
        r = w.r; v = w.village(m); x = r.random(); P = "plain"
        if x < .30:
            k = r.choice(CLUBS); core = w.clubname() if k in SPORT or r.random() < .5 else (w.saint(k) if k in ("harmonie", "fanfare", "schut", "koor") else w.fancy())
            return [w.thing(P, w.kforms(k, core, v) + ([core] if len(core) > 6 else []), v, kind="club", core=core, slugname=core if k in SPORT else k + core, clubkind=k)]
        if x < .46:
            nl, en, sc = w.once(v, ORG); core = r.choice((w.fancy(), "", "", r.choice(R1) + r.choice(R2))); c2 = f" {core}".rstrip(); l = f"{nl}{c2 or ' ' + v.name}"
            op = [f"{en}{c2 or ' ' + v.name}"] + ([f"{sc}", f"{sc} {core or v.name}"] if sc else [])
            f = [f"Stichting {l}", l, f"{nl}{c2} {v.name}" if core else l, f"{nl}{c2}" if core else f"{nl} {v.name}"]
            return [w.thing(P, f, v, core=l, slugname=nl + (core or v.name), opaque=op, opk="translated", kind="org")]
        if x < .60:
            ws = w.once(v, ACRO); l = " ".join(ws); ac = "".join(z[0] for z in ws if z != "en").upper() + v.name[0]
            op = [ac, f"{ac} {v.name}" if r.random() < .5 else ac[:-1] + " " + v.name]
            return [w.thing(P, [f"{l} {v.name}", f"{l} {v.name} ({ac})", " ".join(z for z in ws if z != "Stichting") + f" {v.name}", f"{ac} - {ws[-1]} {v.name}"], v, core=f"{ws[-1]} {v.name}", slugname=ac.lower() + slug(v.name)[:7], opaque=op, opk="acronym")]
        if x < .74:
            s = w.surname(); k = r.choice(SHOP); s2 = s[0].upper() + s[1:]; y = r.random()
            core = s2 if y < .5 else w.fancy()
            return [w.thing(P, [f"{k} {core} V.O.F." if r.random() < .4 else f"{k} {core}", f"{k} {core}", f"{core} {k.lower()}" if y > .5 else f"{k} {r.choice(FIRST)} {core}", core if y >= .5 else f"{k} {core}"], v, core=core, slugname=k + core, kind="shop")]
        if x < .84:
            k = r.choice(("cafe", "rest", "museum", "dier", "speel", "buurt")); core = w.fancy()
            return [w.thing(P, w.kforms(k, core, v) + [core, core], v, core=core, slugname=k + core, kind="venue")]
        if x < .92:
            a, b = w.once(v, SELFHELP); return [w.thing(P, [f"{a} {v.name}", f"{b} {v.name}", f"{a} regio {v.m.name}" if v is v.m.v[0] else f"{a} {v.name}"], v, core=f"{a} {v.name}", kind="group")]
        a, b, c = r.choice(PRAC); s = w.surname(); s2 = s[0].upper() + s[1:]; i = r.choice("ABCDEFGHJKLMPRSTW")
        return [w.thing(P, [f"{a} {s2}", f"{c} {s2}", f"{i}. {s}, {b}", f"{s2} {i}., {b}"], v, core=s2, slugname=a + s)]
    def neigh(w, m, k):
        r = w.r; return [w.muni(m.i - m.i % 3 + r.randrange(3)) for _ in range(k)]
    def newbrand(w):
        r = w.r
        while 1:
            x = r.random(); b = (r.choice(CH1) + r.choice(CH2) if x < .4 else r.choice(R1) + r.choice(R2) + r.choice(("zorg", "groep", "punt", "kracht", "zicht", "vita")) if x < .7 else r.choice(ADJ) + r.choice(NOUN).lower())
            if b not in w.brand: w.brand.add(b); return b
            b += r.choice(R2)
            if b not in w.brand: w.brand.add(b); return b
    def f_branch(w, m):
        r = w.r; k, kv, lab = r.choice(BR); b = w.newbrand(); dom = w.domain(b, k); sw = w.phone(m) if r.random() < .85 else None; e = "info@" + dom; out = []; seen = set(); npos = r.choice((3, 4, 4, 5, 5, 6))
        central = r.random() < .75
        for mm in w.neigh(m, npos):
            v = w.village(mm); own = v in seen; seen.add(v); core = b; a = w.addr(v)
            for _ in range(8):
                if any(q.a.s == a.s and q.v is v for q in out): a = w.addr(v)
            loc = f"{v.name}" if not own else f"{a.s}"
            ln = r.random() < .35; nick = w.fancy() if ln and k in ("zorg", "kdv", "dag", "jeugd") else ""
            f = [f"{kv[0]} {b} {lab} {loc}", f"{kv[0]} {b} {loc}", f"{kv[1]} {b}, {lab} {loc}", f"{b} {loc}", f"{kv[0]} {b}", f"{kv[0]} {b}" , f"{b}"]
            if own: f = [f"{kv[0]} {b} {lab} {loc}", f"{kv[0]} {b} {loc}", f"{b} {loc}", f"{b} {loc}"]
            if nick: f = [f"{kv[0]} {b} {nick}", f"{lab.capitalize()} {nick} ({b})", f"{b} - {nick}", f"{nick}", f"{kv[0]} {nick}"]
            out.append(w.thing("branch", f, v, a, dom=dom, ph=sw if sw and r.random() < .8 else None, em=e if central and r.random() < .8 else slug(v.name) + "@" + dom, core=b, must=True, slugname=b, deep="/locaties/" + slug(nick or loc), opaque=[]))
            for q in out[:-1] if own else ():
                if q.v is v: q.force = out[-1].force = True
        if r.random() < .4:
            v = m.v[0]; out.append(w.thing("branch", [f"{kv[0]} {b} hoofdkantoor", f"{kv[0]} {b} (centraal bureau)", f"{b} hoofdkantoor", f"{kv[0]} {b} hoofdkantoor"], v, dom=dom, ph=sw, em=e, must=True, core=b, deep=""))
        return out
    def f_chain(w, m):
        r = w.r; b = w.newbrand(); k = r.choice(CHK); dom = w.domain(b, k); out = []; seen = set(); svc = w.phone(m) if r.random() < .42 else None
        for mm in w.neigh(m, r.choice((2, 3, 3, 4, 5))):
            v = mm.v[0] if r.random() < .75 else w.village(mm); a = w.addr(v); own = v in seen; seen.add(v)
            for _ in range(8):
                if any(q.a.s == a.s and q.v is v for q in out): a = w.addr(v)
            loc = a.s if own else v.name
            f = [f"{k}{b} {loc}", f"{k}{b} {a.s}" if own else f"{k}{b} {loc}", f"{b} {loc}", f"{k}{b}", f"{b}", f"{b}"] if not own else [f"{k}{b} {loc}", f"{b} {loc}", f"{b} {v.name} {loc}", f"{b}"]
            out.append(w.thing("chain", f, v, a, dom=dom, ph=svc, em=r.choice(("klantenservice@" + dom, slug(v.name) + "@" + dom, "")), core=b, must=True, deep="/winkels/" + slug(loc), kind="shop"))
            for q in out[:-1] if own else ():
                if q.v is v: q.force = out[-1].force = True
        return out
    def f_building(w, m):
        r = w.r; v = w.village(m); a = w.addr(v); nm = w.fancy(); k = r.choice(("buurt", "buurt", "gz", "zorg", "bieb")); core = nm
        host = w.thing("tenant host", w.kforms(k, core, v) + [core], v, a, core=core, slugname=k + core, kind="venue"); a.b = r.choice(K[k][:2]) + " " + nm if r.random() < .6 else nm; out = [host]
        for nl, alt in r.sample(TENANTS, r.choice((2, 3, 3, 4, 5))):
            y = r.random(); y += (v.name, nl) in w.cur; w.cur.add((v.name, nl)); nn = w.clubname() if "lub" in nl or "groep" in nl else v.name if y < .6 else nm
            c = f"{nl} {nn}"; rec = r.random() < .55
            out.append(w.thing("tenant", [c, f"{alt} {nn}", c, f"{nl} {v.name}" if nn == v.name else c, f"{nl} in {nm}" if nn == nm else c], v, a, core=c, kind="group", ph=host.ph if rec else None, dom=host.dom if host.dom and r.random() < .3 else None, em=host.em if rec and r.random() < .3 else None, bld=True))
        return out
    def f_practice(w, m):
        r = w.r; v = w.village(m); a = w.addr(v); shared = r.random() < .6; ph = w.phone(m) if shared else None; p = r.choice(PRAC); nm = w.fancy(); dom = w.domain("gezondheidscentrum" + nm, v.name) if r.random() < .6 else None; out = []
        if r.random() < .5: a.b = "Gezondheidscentrum " + nm
        ps = [p] * r.choice((2, 2, 3)) if r.random() < .6 else r.sample(PRAC, 3); fam = w.surname() if r.random() < .15 else None
        for i, (x, y, z) in enumerate(ps):
            s = w.surname(); s2 = s[0].upper() + s[1:]; ini = r.choice("ABCDEFGHJKLMPRSTW") + ".";
            out.append(w.thing("practice", [f"{x} {s2}", f"{z} {s2}", f"{ini} {s}, {y}", f"Drs. {ini} {s}", f"{s2} {ini}, {y}"], v, a, core=s2, slugname=x + s, ph=ph, dom=dom, em=("info@" + dom if dom and r.random() < .4 else None), kind="prac"))
        return out
    def f_department(w, m):
        r = w.r; v = m.v[0]; a = w.addr(v); b = w.newbrand(); k = r.choice(("Welzijn", "Stichting", "Zorg en Welzijn", "Maatschappelijke dienstverlening")); dom = w.domain(b, k); ph = w.phone(m); e = "info@" + dom
        out = [w.thing("department", [f"{k} {b}", f"{b}", f"{k} {b} {v.name}", f"{b} {k.lower()}"], v, a, dom=dom, ph=ph, em=e, core=b, deep="")]
        for d, alt in r.sample(DEPTS, r.choice((2, 3, 4, 5))):
            out.append(w.thing("department", [f"{k} {b} - {d}", f"{b} {d}", f"{d} ({b})", f"{d} {b}", f"{b} {alt}", f"{d} {v.name}"], v, a if r.random() < .8 else None, dom=dom, ph=ph if r.random() < .75 else None, em=e if r.random() < .6 else slug(d)[:12] + "@" + dom, core=f"{d} {b}", deep="/" + slug(d)))
        return out
    def f_municipal(w, m):
        r = w.r; v = m.v[0]; a = w.addr(v); dom = m.gsite; out = []; a.b = r.choice(("Gemeentehuis", "Stadskantoor", "Raadhuis")); ph = m.site14 if r.random() < .7 else w.phone(m)
        if getattr(m, "hasdesk", 0): return w.f_plain(m)
        m.hasdesk = 1
        out.append(w.thing("municipal", [f"Gemeente {m.name}", f"Gemeentehuis {m.name}", f"Gemeente {m.name}", f"Stadskantoor {m.name}"], v, a, dom=dom, ph=ph, em="gemeente@" + dom, core=f"Gemeente {m.name}", deep=""))
        for d, alt in r.sample(DESKS, r.choice((3, 4, 5, 6))):
            out.append(w.thing("municipal", [f"Gemeente {m.name}, {d}", f"{d} gemeente {m.name}", f"{d} {m.name}", f"{alt} {m.name}", f"{alt} (gemeente {m.name})"], v, a, dom=dom, ph=ph if r.random() < .8 else None, em="gemeente@" + dom if r.random() < .6 else slug(d)[:14] + "@" + dom, core=f"{d} {m.name}", deep="/" + slug(d)))
        return out
    def f_satellite(w, m):
        r = w.r; v = w.village(m); k = r.choice(("zorg", "museum", "dier", "buurt", "kerk", "bieb", "harmonie", "kring", "gz", "speel")); core = w.fancy() if k not in ("kerk", "harmonie") else w.saint(k); kw = K[k][0] if r.random() < .5 else r.choice(K[k])
        host = w.thing("satellite host", w.kforms(k, core, v) + ([core] if not core.startswith("St") else []), v, core=core, slugname=k + core, kind="venue"); out = [host]; c = core if r.random() < .6 and not core.startswith("St") else f"{kw} {core}"
        opts = [["Stichting Vrienden van " + c, "Vrienden van " + c, "Vriendenkring " + c], [f"Cliëntenraad {c}", f"Bewonersraad {c}"], [f"Vrijwilligersgroep {c}", f"Vrijwilligers {c}"], [f"Supportersvereniging {c}", f"Supportersclub {c}"], [f"Jeugdafdeling {c}", f"{c} Jeugd", f"Jeugd {c}"], [f"Stichting Steunfonds {c}", f"Steunfonds {c}"], [f"Winkel {c}", f"Museumwinkel {c}"], [f"Dagopvang {c}", f"Dagverzorging {c}"], [f"Restaurant {c}", f"Eetcafé {c}"]]
        ok = dict(zorg=(0, 1, 2, 7, 8), museum=(0, 2, 6), dier=(0, 2), buurt=(0, 2, 8), kerk=(0, 2, 5), bieb=(0, 2), harmonie=(0, 4, 3, 5), kring=(0, 5), gz=(0, 1), speel=(0, 2))[k]
        idx = [0] + r.sample(ok[1:], min(len(ok) - 1, r.choice((0, 0, 1, 1, 2)))) if r.random() < .75 else [r.choice(ok[1:])]
        for i in idx:
            f = opts[i] + ([opts[i][0] + " " + v.name] if r.random() < .3 else [])
            sh = r.random(); out.append(w.thing("satellite", f, v, host.a if sh < .65 or i > 6 else None, kind="sat", core=f[0], ph=host.ph if r.random() < .3 else None, dom=host.dom if host.dom and r.random() < .45 else None, em=host.em if r.random() < .1 else None, slugname=opts[i][-1][:5] + core, deep="/" + slug(opts[i][-1])[:9]))
        return out
    def f_school(w, m):
        r = w.r; v = w.village(m); core = w.fancy(); a = w.addr(v)
        host = w.thing("satellite host", w.kforms("school", core, v) + [core], v, a, core=core, slugname="bs" + core, kind="venue"); out = [host]
        for f in r.sample([["BSO " + core, "Buitenschoolse opvang " + core, core + " BSO"], ["Peuterspeelzaal " + core, "Peuteropvang " + core, "Peutergroep " + core], ["Oudervereniging " + core, "Oudervereniging basisschool " + core, "OV " + core], ["Gymzaal " + core, "Gymlokaal " + core], ["Kindcentrum " + core + " kinderopvang", "KDV " + core, "Kinderdagverblijf " + core]], r.choice((1, 2, 2, 3))):
            out.append(w.thing("satellite", f, v, a, kind="sat", core=f[0], ph=host.ph if r.random() < .3 else None, dom=host.dom if host.dom and r.random() < .4 else None, slugname=f[0][:4] + core, em=host.em if r.random() < .08 else None))
        return out
    def f_club(w, m):
        r = w.r; v = w.village(m); core = w.clubname(); k = r.choice(SPORT); a = w.addr(v); a.b = "Sportpark " + w.fancy(); dom = w.domain(core, v.name, k); ph = w.phone(m) if r.random() < .7 else ""
        multi = r.random() < .45; f0 = w.kforms(["Sportvereniging", "S.V.", "Omnisportvereniging", "SV"] if multi else k, core, v); out = [w.thing("section host", f0, v, a, core=core, dom=dom, ph=ph, em="info@" + dom, kind="club", deep="", slugname=core, clubkind=k)]
        f1 = f0[-1]; f2 = f0[0]
        secs = [[f"{f2} afdeling {s}", f"{f1} {s}", f"{core} {s}", f"{s} {core}"] for s in r.sample(["Tennis", "Handbal", "Volleybal", "Gymnastiek", "Tafeltennis", "Badminton", "Wandelen", "Voetbal", "Zaalvoetbal"], 4)] if multi else [[f"{f2} jeugd", f"{f1} Jeugdafdeling", f"{core} jeugd"], [f"{f2} Dames", f"{f1} vrouwen", f"{core} Dames"], [f"{f2} 35+", f"{f1} Veteranen", f"{core} 35+ / veteranen"], [f"{f2} G-team", f"{f1} G-sport", f"G-team {core}"], [f"{f2} 55+ OldStars", f"{f1} OldStars", f"OldStars {core}"], [f"Supportersvereniging {core}", f"Supportersclub {f1}", f"Supporters {core}"], [f"{f2} Mini's", f"{f1} mini's (4-6 jaar)", f"{core} Mini's"]]
        for f in r.sample(secs, r.choice((1, 2, 2, 3))):
            own = r.random(); out.append(w.thing("section", f, v, a if own < .7 else None, core=f[0], dom=dom if r.random() < .65 else "", ph=ph if ph and r.random() < .35 else None, em="info@" + dom if r.random() < .3 else ((slug(f[2].replace(core, "")) or "team") + "@" + dom if r.random() < .5 else None), kind="sat", slugname=f[-1], deep="/" + (slug(f[2].replace(core, "")) or "team")))
        return out
    def f_namesake(w, m):
        r = w.r; k = r.choice(("harmonie", "fanfare", "schut", "koor", "kbo", "vrouw", "carn", "kerk", "ehbo", "school", "buurt", "biljart", "hengel")); x = r.random()
        core = w.saint(k) if k in ("harmonie", "fanfare", "schut", "koor", "kerk", "vrouw") or x < .3 else (w.fancy() if k in ("school", "buurt", "carn", "biljart", "hengel") else r.choice(("", "Concordia", "Ons Genoegen", "Levenslust", "Helpt Elkander", "Nut en Vermaak")))
        m2 = w.muni(m.i + r.choice((-1, 1))) if w.M > 2 and r.random() < .35 else m
        vs = r.sample(m.v, 2) if m2 is m else [w.village(m), w.village(m2)]
        if r.random() < .3: vs += [u for u in m.v if u not in vs][:1]
        out = []
        for v in vs:
            c = core or v.name; f = w.kforms(k, c, v, .8)
            if not core: f = [x for x in f if not x.endswith(v.name + " " + v.name)]
            out.append(w.thing("namesake", f, v, core=c, kind="club" if k not in ("school", "buurt", "kerk") else "venue", slugname=k + c, ns=True, clubkind=k))
        return out
    def f_parish(w, m):
        r = w.r; fed = r.choice(("Pastorale eenheid ", "Parochiefederatie ", "Federatie ", "Parochiecluster ")) + r.choice((w.fancy()[3:], m.name, r.choice(R1) + r.choice(R2) + "land")); dom = w.domain("parochies" + slug(fed.split()[-1]), m.name); ph = w.phone(m); e = "secretariaat@" + dom
        sec = w.addr(m.v[0]); out = [w.thing("parish", [fed, fed + " secretariaat", fed], m.v[0], sec, dom=dom, ph=ph, em=e, core=fed, deep="")]
        for v, s in zip(r.sample(m.v, r.choice((2, 3, 4))), [w.saint("kerk")[4:] for _ in range(4)]):
            a = w.addr(v); t = w.thing("parish", [f"R.K. Parochie St. {s} {v.name}", f"Parochie St. {s}", f"St. {s}parochie {v.name}", f"H. {s} {v.name}", f"Parochie H. {s}", f"St. {s}kerk"], v, a, dom=dom, ph=ph if r.random() < .75 else None, em=e if r.random() < .8 else None, core=f"St. {s}", deep="/" + slug(s)); t.seca = sec if r.random() < .4 else None; out.append(t)
        return out
    def f_numbered(w, m):
        r = w.r; v = m.v[0]; x = r.random(); n0 = r.randrange(1, 30); k = r.choice((2, 2, 3, 4)); sh = w.phone(m) if r.random() < .5 else None; dom = w.domain("groep" + w.surname(), m.name) if r.random() < .5 else ""
        base, pat = r.choice([("Scoutinggroep", "{b} {n} {v}|Scouting {v} groep {n}|{b} {n}"), ("Buurtteam", "{b} {n} {v}|Sociaal {b} {v} {n}|Sociaal buurtteam {n}"), ("AA-groep", "{b} {v} {n}|AA {v} groep {n}|Anonieme Alcoholisten {v} {n}"), ("Wijkvereniging", "{b} {v} {n}|{b} District {n} {v}|Wijkver. {v} {n}"), ("Gymzaal", "{b} {v} {n}|Gymlokaal {n} {v}|Sportzaal {n} {v}"), ("Volkstuincomplex", "{b} {n} {v}|Tuincomplex {v} {n}|Volkstuinen complex {n}"), ("Woongroep", "{b} {v} {n}|Centraal Wonen {v} groep {n}|{b} {n} {v}"), ("Lions Club", "{b} {v} {n}|Lionsclub {v} {n}|{b} {n} {v}")])
        a = w.addr(v) if r.random() < .35 else None
        return [w.thing("numbered", [p.format(b=base, n=n0 + i, v=v.name) for p in pat.split("|")], v, a, ph=sh, dom=dom, core=f"{base} {n0 + i} {v.name}", kind="group", must=a is None, deep="/" + str(n0 + i)) for i in range(k)]
    def f_secretary2(w, m):
        r = w.r; v = w.village(m); s = w.surname(); ha = w.addr(v); mob = w.phone(m, r.random() < .6); e = slug(r.choice(FIRST))[:r.choice((1, 9))] + "." + slug(s) + "@" + r.choice(FREE); out = []
        for k in r.sample(CLUBS, r.choice((2, 2, 2, 3))):
            core = w.clubname() if k in SPORT else r.choice((w.fancy(), w.saint(k)))
            t = w.thing("secretary-of-two", w.kforms(k, core, v) + ([core] if not core.startswith("St") else []), v, None, core=core, kind="club", slugname=k + core, clubkind=k); t.sech = (ha, mob, e); out.append(t)
        return out
    def f_successive(w, m):
        r = w.r; v = w.village(m); a = w.addr(v); ph = w.phone(m); sa = r.random() < .75; sp = r.random() < .7 or not sa; out = []
        fs = []
        for _ in range(2):
            x = w.f_plain(m)[0]
            for _ in range(9):
                if x.kind in ("shop", "venue", "org") and x.opaque == []: break
                x = w.f_plain(m)[0]
            x.trap = "successive"; x.v = v if sa else x.v
            if sa: x.a = a
            if sp: x.ph = ph
            fs.append(x)
            x.forms = [f.replace(x.v.name, v.name) for f in x.forms]; x.fixed = True
        return fs

    # ---------- listings
    def drifts(w, t):
        """what happens to a thing that is listed more than once"""
        r = w.r; D = t.drift; club = t.kind == "club"; shared = t.trap in ("branch", "chain", "department", "municipal", "numbered")
        if hasattr(t, "sech"): t.alta, t.altph, t.altem = t.sech; D.add("secretary")
        elif club and r.random() < .55 or t.kind in ("group", "sat") and r.random() < .14:
            t.alta = w.addr(t.v if t.ns or r.random() < .75 else w.village(t.v.m)); D.add("secretary"); s = w.surname(); t.altph = w.phone(t.v.m, r.random() < .7) if r.random() < .7 else None
            t.altem = slug(r.choice(FIRST)) + "." + slug(s) + "@" + r.choice(FREE) if r.random() < .6 else None
        elif not shared and not t.fixed and t.trap not in ("tenant",) and r.random() < .26:
            t.alta = w.addr(t.v if t.ns or r.random() < .7 else w.village(t.v.m)); D.add("moved"); t.altph = w.phone(t.v.m) if r.random() < .3 else None
        if getattr(t, "seca", None): t.alta = t.seca; D.add("secretary")
        if not t.altph and not shared and r.random() < .16: t.altph = w.phone(t.v.m, r.random() < .5); D.add("phone")
        if not t.altem and not shared and r.random() < .15: t.altem = slug(t.core)[:14] + r.choice(("", "1", "nl", slug(t.v.name)[:5])) + "@" + r.choice(FREE); D.add("mail")
        if t.opaque and r.random() < .8: D.add("opaque")
        if not shared and not t.ns and not t.fixed and t.trap.split()[0] in ("plain", "satellite", "secretary-of-two") and r.random() < (.24 if t.trap == "plain" else .09) and t.kind in ("club", "venue", "org", "shop", "group"):
            ck = t.extra.get("clubkind"); oc = w.clubname() if club else w.fancy(); D.add("renamed")
            old = f"{r.choice(K[ck])} {oc}" if ck in K else (t.forms[0].split()[0] + " " + oc if t.kind in ("venue", "shop") else r.choice((f"Stichting {oc}", oc, f"{oc} {t.v.name}")))
            t.old = old
    def typo(w, s):
        r = w.r
        if len(s) < 5: return s
        i = r.randrange(1, len(s) - 1); x = r.random()
        if not s[i].isalpha() or s[i].isupper(): return s
        return s[:i] + s[i + 1:] if x < .35 else s[:i] + s[i] + s[i:] if x < .6 else s[:i] + s[i + 1] + s[i] + s[i + 2:] if x < .85 else s[:i] + r.choice("aeiou" if s[i] in "aeiou" else "nmtrsdl") + s[i + 1:]
    def surface(w, s, src):
        r = w.r; p = src["p"]
        if "St. " in s: s = s.replace("St. ", r.choice(src["st"]))
        if "'t " in s and r.random() < .4: s = s.replace("'t ", r.choice(("’t ", "`t ", "Het ", "t ")))
        if s.startswith("Stichting ") and r.random() < .3: s = s[10:] + r.choice((", Stichting", " (Stichting)", ""))
        if " en " in s and r.random() < .2: s = s.replace(" en ", " & ")
        if r.random() < .05 * p: s = fold(s)
        if r.random() < .035 * p: s = w.typo(s)
        if r.random() < .03 * p: s = w.typo(w.typo(s))
        if " De " in s and r.random() < .45: s = s.replace(" De ", r.choice((" de ", " ", " de ")))
        elif s.startswith("De ") and r.random() < .25: s = s[3:]
        x = r.random()
        if x < src["up"]: s = s.upper()
        elif x < src["up"] + .03: s = s.lower()
        return s
    def fmtphone(w, p, src):
        r = w.r
        if p.startswith("14"): return r.choice((p, p, p.replace(" ", "")))
        k = 2 if p.startswith("06") else 4 if p[:4] in AREA else 3; a, b = p[:k], p[k:]; f = src["tel"] if r.random() < .8 else r.randrange(5)
        if r.random() < .012: i = r.randrange(len(b)); b = b[:i] + r.choice("0123456789") + b[i + 1:]
        return (f"{a}-{b}", (f"{a} {b[:2]} {b[2:4]} {b[4:]}" if len(b) == 6 else f"{a} {b[:3]} {b[3:5]} {b[5:]}"), f"+31 {a[1:]} {b}", a + b, f"({a}) {b[:3]} {b[3:]}")[f]
    def fmtaddr(w, a, src, tags):
        r = w.r; s = a.s
        if r.random() < src["abb"]:
            for k, z in TABB.items(): s = s.replace(k + " ", z + " ")
            if s.endswith("straat") and r.random() < .6: s = s[:-4] + "."
        if r.random() < .03: s = w.typo(s)
        add = a.add if r.random() < .75 else ""; no = f"{a.no}{r.choice(('', ' ', '-')) if add else ''}{add}"; out = f"{s} {no}"
        if r.random() < .02: out = f"{s} {a.no}-{a.no + 2}"
        if a.b and r.random() < src["bld"]:
            if r.random() < .45: tags.append("building"); return a.b
            return f"{a.b}, {out}"
        if r.random() < .02: tags.append("nonumber"); return s
        return out
    def listing(w, t, src, st):
        """st: dict of which state this source knows"""
        r = w.r; tags = []; multi = st["multi"]; a = t.a; D = t.drift; row = dict.fromkeys(("name", "address", "postcode", "city", "phone", "email", "website", "lat", "lon"), "")
        late = r.random() < src["old"]; link = None
        # name
        f = t.forms; i = int(round(src["form"] * (len(f) - 1) + r.gauss(0, .28 * len(f)))); i = min(len(f) - 1, max(0, i)); name = f[i]; opaque = False
        if "opaque" in D and r.random() < .52:
            o = t.opaque; name = r.choice(o); opaque = True; tags.append("acronym" if t.extra.get("opk") == "acronym" else "translated" if name.isascii() or "é" in name else "script")
            if tags[-1] == "script" and r.random() < .4: name = f"{r.choice(f)} {o[1] if len(o) > 1 else ''}".strip()
        elif t.old and late and "renamed" in D or t.old and r.random() < .22:
            x = r.random(); tags.append("renamed")
            if x < .5: name = f"{name} {r.choice(('(voorheen {})', '(v/h {})', '(vroeger {})', '(oud: {})', ', voorheen {}')).format(t.old)}".replace(" ,", ",")
            elif x < .62: name = f"{t.old} ({r.choice(('nu', 'thans'))} {name})"
            else: name = t.old; opaque = True
        row["name"] = w.surface(name, src)
        # address state
        atalt = False
        if t.alta and ("secretary" in D and r.random() < src["sec"] or "moved" in D and late): a = t.alta; atalt = True; tags.append("secretary" if "secretary" in D else "moved")
        has = lambda k: r.random() < src[k]
        if has("addr"): row["address"] = w.fmtaddr(a, src, tags)
        pc = a.pc
        if r.random() < src["po"] and not t.must and t.kind in ("org", "club", "venue") and row["address"]: row["address"] = f"Postbus {t.v.m.i % 7 * 100 + t.forms[0].__len__() * 3 + 11}"; pc = t.v.m.pc4 + "A" + "ABCDE"[len(t.core) % 5]; tags.append("pobox")
        if has("pc"):
            row["postcode"] = pc if r.random() < .4 else pc[:4] + " " + pc[4:]
            if r.random() < .03: row["postcode"] = pc[:4]
        v = a.v
        if has("city"):
            row["city"] = v.m.name if r.random() < src["muni"] else v.name
            if v.name != v.m.name and row["city"] == v.m.name: tags.append("municipality")
            if r.random() < .05: row["city"] = row["city"].upper()
        # contact
        if has("tel") and t.ph or (atalt and t.altph and r.random() < .3):
            p = t.altph if t.altph and (atalt and r.random() < .8 or "secretary" not in D and late) else t.ph
            if p: row["phone"] = w.fmtphone(p, dict(tel=src["tf"]))
            if p and t.altph and p == t.ph and r.random() < .12: row["phone"] += r.choice((" / ", "; ", " of ")) + w.fmtphone(t.altph, dict(tel=src["tf"]))
        if has("mail"):
            e = t.altem if t.altem and (atalt and r.random() < .8 or "secretary" not in D and late) else t.em
            row["email"] = e or ""
        if has("web"):
            x = r.random(); d = t.dom
            if d and x < .9:
                u = r.choice(("https://www.", "www.", "http://www.", "https://", "")) + d + r.choice(("", "", "", "/", "/contact"))
                if t.extra.get("deep") and r.random() < .22: u = "https://www." + d + t.extra["deep"]
                row["website"] = u
            elif not t.shareddom and x < src["fb"] + (0 if d else .25): row["website"] = "https://www." + t.fb; tags.append("platform")
            elif r.random() < .25: row["website"] = f"https://{slug(v.m.name)}.{t.v.m.pf}/organisatie/" + str(w.r.randrange(100, 99999)); tags.append("platform")
        if has("geo"):
            x = r.random(); la, lo = a.lat, a.lon
            if x < src["cen"]: la, lo = v.lat, v.lon; tags.append("centre")
            else:
                s = 3e-5 if x < .85 else 5e-4; la += r.gauss(0, s); lo += r.gauss(0, s * 1.5)
            row["lat"], row["lon"] = f"{la:.6f}".rstrip("0"), f"{lo:.6f}".rstrip("0")
        # ---- fairness
        low = row["name"].lower(); vn = t.v.name.lower()
        if t.must and vn not in low and not row["address"] and not (row["postcode"] and len(row["postcode"]) > 5): row["address"] = w.fmtaddr(t.a, dict(abb=.2, bld=0), tags); row["city"] = row["city"] or t.v.name
        if t.force and not row["address"]: row["address"] = w.fmtaddr(t.a, dict(abb=.2, bld=0), tags)
        if t.must and row["name"].lower() in (t.core.lower(), ) and not row["address"]: row["address"] = w.fmtaddr(t.a, dict(abb=.2, bld=0), tags)
        if t.ns and vn not in low and not row["address"]: row["city"] = t.v.name
        if not row["city"] and not row["postcode"] and (r.random() < .9 or not any(row[k] for k in row if k != "name")): row["city"] = v.name
        if not row["address"] and not row["phone"] and not row["email"] and not row["website"] and not row["postcode"]:
            if r.random() < .7: row["address"] = w.fmtaddr(a, src, tags)
        row["_op"] = opaque; row["_alt"] = atalt; row["_t"] = tags; return row
    def emit(w, t, limit):
        r = w.r
        k = 1 if r.random() < (SINGLE if t.trap not in ("branch", "chain") else SINGLE + .06) else r.choice(SIZES)
        k = min(k, limit)
        if k > 1: w.drifts(t)
        srcs = r.sample(SRC, min(k, len(SRC)));
        if k > 1 and r.random() < .05: srcs[-1] = srcs[0]
        rows = [w.listing(t, s, dict(multi=k > 1)) for s in srcs]
        if k > 1:
            w.repair(t, rows)
        w.cid += 1; out = []
        for x in rows:
            tr = t.trap.split()[0] + ("-host" if "host" in t.trap else ""); x["trap"] = " ".join(dict.fromkeys([tr] + x.pop("_t"))); x.pop("_op"); x.pop("_alt"); x["cluster_id"] = f"c{w.cid}"; out.append(x)
        return out
    def repair(w, t, rows):
        """an opaque or far-away listing must share something decisive with one that is not"""
        r = w.r
        dig = lambda x: {re.sub(r"^0031|^31(?=\d{9}$)", "0", re.sub(r"\D", "", p)) for p in re.split(r" / |; | of ", x["phone"]) if p}
        def strong(x, y):
            return bool(dig(x) & dig(y)) or x["email"] == y["email"] != "" or (t.dom and not t.shareddom and t.dom in x["website"] + x["email"] and t.dom in y["website"] + y["email"]) or ("facebook" in x["website"] and x["website"] == y["website"])
        def street(x, y):
            f = lambda z: re.sub(r"[^a-z0-9]", "", z["address"].lower()); return f(x) and f(x)[:5] == f(y)[:5] and re.findall(r"\d+", x["address"]) == re.findall(r"\d+", y["address"]) != []
        plain = [x for x in rows if not x["_op"]] or rows[:1]
        for x in rows:
            if len(plain) == 1 and x is plain[0]: continue
            others = [y for y in rows if y is not x]
            if x["_op"]:
                if not any(strong(x, y) or (street(x, y) and r.random() < .6) for y in others) and r.random() < .93: w.tie(t, x, r.choice([y for y in plain if y is not x] or others))
            elif x["_alt"]:
                if not any(strong(x, y) for y in others) and r.random() < .6: w.tie(t, x, r.choice(others))
    def tie(w, t, x, y):
        r = w.r; m = r.random()
        if m < .5 and t.ph and not t.ph.startswith("14"):
            for z in (x, y):
                if not z["phone"] or z is x: z["phone"] = w.fmtphone(t.ph, dict(tel=r.randrange(5)))
        elif m < .75 and t.dom and not t.shareddom:
            for z in (x, y):
                if t.dom not in z["website"]: z["website"] = "www." + t.dom
        elif m < .85 or not t.em:
            for z in (x, y): z["address"] = w.fmtaddr(t.a, dict(abb=.1, bld=0), []); z["city"] = z["city"] or t.v.name
        else:
            for z in (x, y): z["email"] = t.em
    def run(w):
        r = w.r; n = w.n; names = list(FAMILIES); tot = sum(FAMILIES.values()); share = [FAMILIES[k] / tot for k in names]; fn = [getattr(w, "f_" + k) for k in names]; done = [0] * len(names); out = []
        mu = names.index("municipal")
        for i in range(w.M):
            m = w.muni(i); w.cur = set(); goal = n * (i + 1) // w.M
            while len(out) < goal:
                wt = [max(0.0, s * (len(out) + 50) - d) for s, d in zip(share, done)]
                if getattr(m, "hasdesk", 0): wt[mu] = 0.0
                k = r.choices(range(len(fn)), wt)[0]; old = len(out)
                for t in fn[k](m):
                    if len(out) >= n: break
                    out += w.emit(t, n - len(out))
                done[k] += len(out) - old
        r.shuffle(out); return out

SRC = [
 dict(id="gids", form=.2, p=.6, st=("St. ", "Sint "), up=.0, tf=0, abb=.15, bld=.25, old=.30, sec=.42, addr=.94, pc=.90, city=.98, tel=.90, mail=.72, web=.62, geo=.05, muni=.2, fb=.9, po=.06, cen=.1),
 dict(id="sport", form=.55, p=1., st=("St. ", "st. ", "Sint "), up=.02, tf=1, abb=.3, bld=.5, old=.16, sec=.2, addr=.84, pc=.66, city=.95, tel=.64, mail=.74, web=.80, geo=.35, muni=.12, fb=.95, po=.0, cen=.15),
 dict(id="zorg", form=.1, p=.5, st=("Sint ", "St. "), up=.0, tf=2, abb=.05, bld=.1, old=.14, sec=.25, addr=.95, pc=.95, city=.98, tel=.86, mail=.64, web=.76, geo=.75, muni=.05, fb=.9, po=.02, cen=.05),
 dict(id="kaart", form=.75, p=.8, st=("St. ", "Sint-", "Sint "), up=.0, tf=3, abb=.05, bld=.1, old=.25, sec=.08, addr=.68, pc=.52, city=.70, tel=.42, mail=.18, web=.50, geo=1.0, muni=.05, fb=.93, po=.0, cen=.04),
 dict(id="buurt", form=.65, p=1.6, st=("St. ", "St ", "Sint ", "sint "), up=.04, tf=4, abb=.4, bld=.4, old=.1, sec=.65, addr=.76, pc=.54, city=.90, tel=.76, mail=.84, web=.56, geo=.30, muni=.1, fb=1.0, po=.0, cen=.4),
 dict(id="oud", form=.15, p=1.2, st=("ST. ", "St. ", "Sint "), up=.5, tf=0, abb=.6, bld=.1, old=.75, sec=.58, addr=.92, pc=.82, city=.95, tel=.88, mail=.36, web=.30, geo=.0, muni=.4, fb=.9, po=.15, cen=.1)]
COLS = "id,cluster_id,trap,name,address,postcode,city,phone,email,website,lat,lon".split(",")

def main():
    p = argparse.ArgumentParser(); p.add_argument("--n", type=int, required=True); p.add_argument("--seed", type=int, default=1); p.add_argument("--out", required=True); a = p.parse_args()
    rows = World(a.n, a.seed).run()
    with open(a.out, "w", newline="", encoding="utf-8") as f:
        wr = csv.writer(f); wr.writerow(COLS)
        for i, x in enumerate(rows): wr.writerow([f"h{i + 1}"] + [x[c] for c in COLS[1:]])
if __name__ == "__main__": main()
