"""Hidden acceptance data, world 'archive': exports of very different directories.  python archive.py --n N --seed S --out FILE.csv"""
import argparse, csv, io, math, random, re, unicodedata

S = str.split
# ------------------------------------------------------------------ words (all invented combinations)
VA = S("Al Bal Bre Dor El Gas Hal Hei Kal Kes Lan Lin Mar Mel Noor Ol Pan Reu Ros Scha Ster Tel Ul Vaar Ver Wal Wij Zel Zon Zui Beu Dui Eck Fran Grub Hul Joch Kruis Lem Mun Nis Oe Plas Quad Rim Sla Tui Urs Vos Wes Zand Bor Cam Dre Eik Gel Har Ind Kom Lob")
VB = S("den ken len mer ten ver der gen sen kel ster nis ma ne re te wer lin rin tel")
VC = S("heuvel rade broek dorp beek veld hout donk laar rode hoven kerk wijk sluis dam berg ingen horst loo um schoten aarde voort bosch kamp gem zand mond")
FS_ = S("Hout Steen Kui Brand Wil Peer Kor Mol Hag Bui Ren Zeg Dek Vlas Kap Roo Lis Beem Kla Tim Schut Ber Pau Gom Hoe Jan Kle Lub Mar Nij Oos Pie Rut Smee Tol Uit Vij Wes Zwa Doe Eng Fra Gri Hen Ker Lam Meu Nel Pas Rie Stij Ter Ver Wou Boe Cra Dam Gee Hol")
FE_ = S("beek mans stra ers kens huis veld boom ink sma ink dijk sen kamp ders haar ema broek poel laan hof berg aerts wijk den man elaar ing nga gers")
FP_ = ["", "", "", "", "van ", "van der ", "de ", "van den ", "ter "]
ADJ = dict(x.split(":") for x in S("Groene:Green Blauwe:Blue Gouden:Golden Zilveren:Silver Oude:Old Nieuwe:New Kleine:Little Grote:Great Rode:Red Witte:White Zwarte:Black Vrolijke:Cheerful Stille:Quiet Warme:Warm Open:Open Hoge:High Lange:Long Bonte:Colourful Dolle:Mad Gulle:Generous Kromme:Crooked Ronde:Round Wijze:Wise Zachte:Soft Snelle:Swift Trouwe:Faithful Vrije:Free Zonnige:Sunny Bronzen:Bronze Jonge:Young"))
NOUN = dict(x.split(":") for x in S("Wilg:Willow Pauw:Peacock Molen:Mill Brug:Bridge Haven:Harbour Poort:Gate Zwaan:Swan Vos:Fox Eik:Oak Linde:Linden Ster:Star Zon:Sun Spiegel:Mirror Toren:Tower Lantaarn:Lantern Sleutel:Key Haan:Rooster Kroon:Crown Anker:Anchor Roos:Rose Valk:Falcon Uil:Owl Tuin:Garden Bron:Spring Vlinder:Butterfly Egel:Hedgehog Reiger:Heron Ketel:Kettle Kompas:Compass Bakermat:Cradle Schakel:Link Regenboog:Rainbow Leeuwerik:Lark Os:Ox Karavaan:Caravan Dageraad:Dawn"))
HET = {"Anker", "Kompas"}
CA = S("Wilgen Molen Heide Berken Hazel Linden Kastanje Vlier Zonne Maan Beuken Weide Kersen Appel Olmen Distel Klaver Merel Vinken Spechten Zwaluw Kievit Reiger Otter Dassen Bever Leem Mergel Kolen Turf Veen Duin Zand Kei Bron Beek Vijver Sluis Poel Water Wind Zomer Winter Lente Herfst Oogst Koren Gerste Haver Vlas Honing Bijen Rozen Tulpen Varen Brem Braam Sleedoorn Abelen Elzen Schaaps Linde Meent Brink Es Akker Hof Ridder Prinsen Graven Abdij Klooster Kapel Pastorie Sterren Hemel Dauw Mist Zilver Goud Parel Robijn Barn")
CB = S("hof huis burcht horst veste poort kamer toren borg wiek oord rank tak blad nest kuil hoek bron krans gaarde weide baan kring boog staete ring sprong dal heem top stek plein gang steen donk akker stroom vonk zicht lust rust vreugd kant bos")
ACC = S("Ideeën Oriënt Poëzie Reünie Feeën Ruïne Coöperatie Façade Café Crème Hélène Zoë Noë Israëls Daniëls Zeeën Créole Entrée Scène Maïs Chloë Michaëls")
SAINT = S("Cecilia Barbara Gerlachus Lambertus Martinus Antonius Jozef Agnes Hubertus Sebastianus Donatus Remigius Gertrudis Odilia Rochus Servatius Willibrordus Catharina Petrus Bernardus Brigida Eligius Vitus Pancras Clemens Dionysius Amelberga Raphaël Michaël Gabriël Emmanuël Daniël Thérèse Noëlla")
LAT = S("Excelsior Concordia Harmonia Eendracht Victoria Fortuna Olympia Minerva Apollo Amicitia Crescendo Aurora Unitas Vita Juventa Libertas Phoenix Hercules Diana Ventura Sirius Vesta Astra Novitas Animo Salto Vires Cantate Jubilate Semper Velox Aurelia")
FIRST = S("Anja Bram Chantal Dirk Els Fons Greet Hanneke Ilse Joep Karin Lies Marjan Nel Otto Petra Ria Sjef Truus Ursula Wiel Yvonne Zoë Hélène Renée André José Désirée Thérèse")
STP = S("Kerk Dorps Molen Linden Kastanje Wilgen Beuken Berken Eiken School Markt Nieuw Oude Heide Veld Bosch Akker Beek Hoog Laag Station Kloosters Kapel Pastorie Zonnebloem Roos Tulpen Merel Vinken Leeuwerik Zwaluw Reiger Mijn Schacht Steen Leem Zand Weide Ring Graan Gerst Haver Koren Smids Bakkers Wevers Schutters Konings Prinsen Irenes Wilhelmina Juliana Beatrix Zuid Noord Oost West Singel Haven Sluis Brug")
STS = S("straat straat straat weg weg laan plein hof pad dijk singel dreef gracht steeg")
STT = ["Burgemeester ", "Pastoor ", "Dr. ", "Deken ", "Meester ", "Kardinaal ", "Ir. "]
SLOG = ["samen sterk in de buurt", "voor jong en oud", "altijd dichtbij!", "meedoen mogelijk maken", "zorg met een hart", "dé plek voor ontmoeting", "sinds jaar en dag vertrouwd", "iedereen is welkom", "plezier in bewegen", "want u telt mee", "thuis in de wijk", "gewoon gezellig", "kwaliteit en service", "omzien naar elkaar"]
FREE = S("gmail.com hotmail.com outlook.com live.nl ziggo.nl kpnmail.nl planet.nl home.nl xs4all.nl")
# kind: variants | english | legal (S stichting, V vereniging, B bv/vof, - none) | name styles
KT = """voetbal|Voetbalvereniging;V.V.;vv;R.K.V.V.;rkvv;Voetbalver.|Football Club|V|pl
tennis|Tennisvereniging;T.V.;TV;Tennisclub;Lawn Tennis Club;L.T.C.|Tennis Club|V|ln
gym|Gymnastiekvereniging;Gymver.;Turnvereniging;Turnclub;G.V.|Gymnastics Club|V|ls
handbal|Handbalvereniging;H.V.;HV;Handbalclub|Handball Club|V|lp
harmonie|Harmonie;Koninklijke Harmonie;Harmonie-orkest;Kon. Harm.;Muziekvereniging|Concert Band|V|s
fanfare|Fanfare;Kon. Fanfare;Fanfareorkest;Muziekver.|Brass Band|V|sl
koor|Gemengd Koor;Gem. Koor;Zangvereniging;Zangver.;Zangkoor|Mixed Choir|V|sln
mannenkoor|Mannenkoor;Kon. Mannenkoor;Mannenzangvereniging;M.K.|Male Choir|V|sl
schutterij|Schutterij;Kon. Schutterij;Schuttersgilde|Marksmen Guild|V|s
carnaval|Carnavalsvereniging;C.V.;CV;Karnavalsver.|Carnival Society|V|cn
toneel|Toneelvereniging;Toneelver.;Theatergroep;Toneelgezelschap|Theatre Group|V|nl
scouting|Scouting;Scoutinggroep;Verkenners;Scoutinggr.|Scouts|V|sn
ouderen|Ouderenvereniging;Seniorenvereniging;Bejaardensociëteit;Ouderensoos;Seniorenver.|Senior Citizens' Association|V|np
buurthuis|Buurthuis;Wijkcentrum;Gemeenschapshuis;Gemeenschapscentrum;Wijkgebouw|Community Centre|S|n
dorpshuis|Dorpshuis;Dorpscentrum;MFC;Multifunctioneel Centrum;MFA|Village Hall|S|n
voedselbank|Voedselbank;Voedselhulp;Voedsel- en kledingbank|Food Bank|S|np
kringloop|Kringloopwinkel;Kringloop;Kringloopcentrum;Tweedehandswinkel|Thrift Shop|S|n
hospice|Hospice;Bijna-thuis-huis;Gasthuis|Hospice|S|n
zorg|Verzorgingshuis;Zorgcentrum;Woonzorgcentrum;WZC;Zorgcentr.|Care Home|S|ns
thuiszorg|Thuiszorg;Thuiszorgbureau;Zorg aan huis;Wijkverpleging|Home Care|B|fn
dagbesteding|Dagbesteding;Dagactiviteitencentrum;DAC;Dagopvang|Day Centre|S|n
zorgboerderij|Zorgboerderij;Zorghoeve;Boerderij|Care Farm|B|n
huisarts|Huisartsenpraktijk;Huisarts;Huisartspraktijk;Praktijk|General Practice|-|f
fysio|Fysiotherapie;Fysiotherapiepraktijk;Praktijk voor fysiotherapie;Fysio|Physiotherapy|B|fn
tandarts|Tandartspraktijk;Tandarts;Tandheelkundig centrum;Mondzorg|Dental Practice|B|fn
apotheek|Apotheek;Apoth.;Dienstapotheek|Pharmacy|B|ns
psycholoog|Psychologenpraktijk;Praktijk voor psychologie;GZ-psycholoog;Psycholoog|Psychology Practice|-|f
school|Basisschool;Bs.;OBS;R.K. Basisschool;Lagere school|Primary School|S|ns
opvang|Kinderopvang;Kinderdagverblijf;KDV;Crèche;Peuterspeelzaal|Nursery|S|n
bso|Buitenschoolse opvang;BSO;Naschoolse opvang|After-school Care|S|n
bieb|Bibliotheek;Openbare Bibliotheek;O.B.;Bieb|Public Library|S|p
kerk|Kerk;Parochiekerk;R.K. Kerk;Parochie|Church|-|s
protestant|Protestantse gemeente;Prot. Gemeente;PKN-gemeente|Protestant Church|-|pn
bakkerij|Bakkerij;Bakker;Brood & banket;Warme bakker|Bakery|B|fn
cafe|Café;Eetcafé;Grand café;Taverne|Café|B|nf
kapper|Kapsalon;Kapper;Haarstudio;Haarmode|Hairdresser|B|Fn
fiets|Fietsenwinkel;Rijwielhandel;Tweewielers;Fietsspecialist|Bicycle Shop|B|f
bloem|Bloemenhuis;Bloemist;Bloembinderij;Bloemsierkunst|Florist|B|fnF
slager|Slagerij;Keurslager;Vleeswaren|Butcher|B|f
museum|Museum;Streekmuseum;Heemkundig museum|Museum|S|n
heem|Heemkundevereniging;Heemkundekring;Historische kring;Historische ver.|Local History Society|V|np
zelfhulp|Zelfhulpgroep;Lotgenotengroep;Praatgroep;Lotgenotencontact|Self-help Group|S|n
dierenhulp|Dierenopvang;Dierenasiel;Asiel;Dierentehuis|Animal Shelter|S|n
ruiter|Ruitervereniging;Ponyclub;Manege;Rijvereniging|Riding Club|V|ns
wijkraad|Buurtvereniging;Buurtver.;B.V.;Buurtcomité|Residents' Association|V|n
duiven|Postduivenvereniging;P.V.;Duivenver.;Duivenclub|Pigeon Club|V|ln
biljart|Biljartvereniging;B.C.;Biljartclub;Biljartver.|Billiards Club|V|ln
wandel|Wandelclub;Wandelsportvereniging;W.S.V.;Wandelver.|Walking Club|V|ln"""
K = {}
for ln in KT.split("\n"):
    k, v, e, l, st = ln.split("|"); K[k] = (v.split(";"), e, l, st)
CLUBS = S("voetbal tennis gym handbal harmonie fanfare koor mannenkoor schutterij carnaval toneel scouting ouderen heem ruiter wijkraad duiven biljart wandel")
SHOPS = S("bakkerij cafe kapper fiets bloem slager apotheek")
ACRO = set(S("gym handbal koor toneel ouderen heem wijkraad biljart wandel zorg thuiszorg dagbesteding voedselbank kringloop dierenhulp zelfhulp"))
CARE = S("zorg thuiszorg dagbesteding zorgboerderij fysio tandarts psycholoog hospice huisarts")
OTHER = S("voedselbank kringloop school opvang kerk protestant museum dierenhulp zelfhulp bieb buurthuis dorpshuis")
SCRIPT = [("Moskee", "An-Nour", "مسجد النور"), ("Moskee", "Al-Hidaya", "مسجد الهداية"), ("Oekraïense school", "Barvinok", "Українська школа Барвінок"), ("Poolse parochie", "Jasna Góra", "Polska Parafia Jasna Góra"), ("Chinees restaurant", "Lotus", "莲花饭店"),
          ("Turks cultureel centrum", "Kardeşlik", "Kardeşlik Türk Kültür Merkezi"), ("Marokkaanse vereniging", "Al Amal", "جمعية الأمل"), ("Russische winkel", "Beriozka", "Магазин Берёзка"), ("Chinese kerk", "Genade", "恩典教会"), ("Griekse gemeenschap", "Elpida", "Ελληνική Κοινότητα Ελπίδα"), ("Eritrese kerk", "Selam", "ቤተ ክርስቲያን ሰላም"), ("Syrische vereniging", "Furat", "جمعية الفرات")]
DEPT = ["Maatschappelijk werk", "Schuldhulpverlening", "Ouderenadvies", "Jongerenwerk", "Vrijwilligerscentrale", "Mantelzorgondersteuning", "Opbouwwerk", "Sociaal raadslieden", "Klussendienst", "Maaltijdservice", "Personenalarmering"]
MUN = ["Burgerzaken", "Wmo-loket", "Sociale Zaken", "Leerplicht", "Klachtencommissie", "Team Vergunningen", "Meldpunt Openbare Ruimte", "Archief", "Werkplein", "Jeugdzorg"]
SELF = ["Borstkanker", "Parkinson", "Verslaving", "Rouwverwerking", "Autisme", "Fibromyalgie", "Depressie", "Reuma", "Scheiding", "Stotteren", "NAH", "Patiënten met diabetes", "Eetstoornissen", "Angst en dwang"]
NAT = [("De Zilverdraad", "Bond van Senioren"), ("Humanokring", "Vereniging"), ("Vrouwenbond Amarant", "Vereniging"), ("De Zonnewijzer", "Vereniging"), ("EHBO", "Vereniging"), ("Groenhart", "Natuurvereniging"), ("Huurdersbond", "Vereniging"), ("Patiëntenplatform", "Vereniging")]


def fold(s): return "".join(c for c in unicodedata.normalize("NFKD", s) if not unicodedata.combining(c))
def slug(s): return re.sub(r"[^a-z0-9]", "", fold(s).lower())


GRP = {"fanfare": "harmonie", "mannenkoor": "koor", "dorpshuis": "buurthuis", "bso": "opvang"}
def stem(kind, core, v): return GRP.get(kind, kind) + "/" + slug(re.sub(r"^(St\.|Sint|H\.|De|Het|'t|In de|Huize)[ -]", "", core)) + "/" + v.name


class T:  # a thing
    __slots__ = ("id", "kind", "kv", "en", "core", "pre", "label", "legal", "vil", "muni", "addr", "home", "old", "box", "bld", "phone", "mob", "sph", "email", "free", "web", "path", "fb", "person", "year", "slogan", "oldname", "acro", "script", "traps",
                 "amb", "keep", "noperson", "ext", "sharedphone", "encore", "showpl", "mult", "nohome", "deep", "sharedweb")
    def __init__(s):
        for k in s.__slots__: setattr(s, k, None)
        s.traps = []; s.pre = s.label = ""


class W:
    def __init__(s, n, seed):
        s.R = random.Random(f"archive/{n}/{seed}"); s.n = n; s.lines = []; s.towns = set(); s.doms = set(); s.ph = set(); s.em = set(); s.nt = 0

    # ---------- places
    def townname(s):
        R = s.R
        while 1:
            x = R.choice(VA) + R.choice(VB) + R.choice(VC) if R.random() < .8 else R.choice(VA) + R.choice(VC)
            if R.random() < .12: x = R.choice(["Oud-", "Nieuw-", "Sint ", "Groot ", "Klein ", "Op ", "Den "]) + x
            elif R.random() < .05: x += R.choice([" aan de Geer", " aan de Roode", "-Dorp", "-Noord", "-Zuid"])
            if x not in s.towns: s.towns.add(x); return x
    def fam(s):
        R = s.R; f = R.choice(FS_) + R.choice(FE_)
        if R.random() < .06: f += "-" + R.choice(FS_) + R.choice(FE_)
        return R.choice(FP_) + f
    def person(s):
        R = s.R; t = R.choice(["Mw.", "Dhr.", "Mevr.", "Mw.", "Dhr."]); i = "".join(R.choice("ABCDEFGHJKLMNPRSTW") + "." for _ in range(R.choice([1, 2, 2, 3]))); return (t, i, s.fam())
    def street(s):
        R = s.R; u = R.random()
        if u < .14: return R.choice(STT) + cap(s.fam()) + R.choice(["straat", "laan", "plein"])
        if u < .25: return R.choice(CA) + R.choice(CB) + R.choice(["", "straat", "weg", "laan"])
        return R.choice(STP) + R.choice(STS)
    def muni(s):
        R = s.R; m = M(); m.lat = R.uniform(50.85, 53.2); m.lon = R.uniform(3.7, 6.9); m.used = set()
        if R.random() < .55: m.area = "0%d" % R.randint(13, 79); m.oarea = m.area + "%d%d" % (R.randint(1, 9), R.randint(0, 9)); m.sub = 2; m.pre2 = [str(R.randint(20, 89)) for _ in range(4)]
        else: m.area = "0%d" % R.randint(113, 599); m.oarea = m.area + str(R.randint(0, 9)); m.sub = 1; m.pre2 = [str(R.randint(2, 8)) for _ in range(3)]
        m.vil = []
        for i in range(R.choice([4, 4, 5, 5])):
            v = V(); v.name = s.townname(); v.pc4 = R.randint(1010, 9990); v.lat = m.lat + R.uniform(-.04, .04); v.lon = m.lon + R.uniform(-.06, .06); v.muni = m; v.i = i
            v.streets = []; seen = set()
            while len(v.streets) < (34 if i == 0 else 20):
                x = s.street()
                if x not in seen: seen.add(x); v.streets.append((x, v.lat + R.uniform(-.008, .008), v.lon + R.uniform(-.012, .012), R.choice("ABCDEGHJKLNPRSTVWX"), R.uniform(0, 6.3)))
            v.taken = set(); m.vil.append(v)
        m.name = m.vil[0].name if R.random() < .75 else s.townname()
        m.src = {}
        for k, base in SRC.items():  # each export has its own formatting, fixed for that directory
            q = dict(base)
            for key in ("phs", "webs", "ems", "pcs", "csep"):
                q[key] = R.sample(base[key], min(len(base[key]), 2))
            q["trunc"] = R.choice(base["trunc"]); q["muc"] = R.choice([0, 0, .2, .8]) if base["muc"] is None else base["muc"]; m.src[k] = q
        return m
    def addr(s, v=None, mu=None):
        R = s.R; v = v or mu.vil[0 if R.random() < .4 else R.randrange(len(mu.vil))]
        while 1:
            st = R.choice(v.streets); no = min(R.randint(1, 190), R.randint(1, 190))
            if (st[0], no) not in v.taken: v.taken.add((st[0], no)); break
        d = (no - 60) / 190 * .005
        return (st[0], str(no) + (R.choice(["a", "b", "-A", " c"]) if R.random() < .06 else ""), "%d %s%s" % (v.pc4, st[3], "ABCDEFGHJK"[no // 20]), v, st[1] + d * math.sin(st[4]), st[2] + d * 1.6 * math.cos(st[4]))
    def phone(s, m):
        R = s.R
        while 1:
            p = m.area + R.choice(m.pre2) + "%05d" % R.randint(10000, 99999)
            if p not in s.ph: s.ph.add(p); return p
    def mobile(s):
        R = s.R
        while 1:
            p = "06%08d" % R.randint(10000000, 59999999)
            if p not in s.ph: s.ph.add(p); return p
    def domain(s, base, v):
        R = s.R; b = base[:26]; o = [b + ".nl", b + ".nl", b + R.choice([".nl", ".org", ".com", ".eu"]), b + slug(v.name) + ".nl", b + "-" + slug(v.name) + ".nl"]
        for x in R.sample(o, 5) + [o[3]]:
            if x not in s.doms: s.doms.add(x); return x
        i = 2
        while b + str(i) + ".nl" in s.doms: i += 1
        s.doms.add(b + str(i) + ".nl"); return b + str(i) + ".nl"

    # ---------- names
    def core(s, style, v):
        R = s.R
        for _ in range(200):
            c = R.choice(style); en = None
            if c == "p": x = v.name
            elif c == "l": x = R.choice(LAT) + (R.choice(["", "", " '%02d" % R.randint(20, 88), " %d" % R.randint(1899, 1988), " Boys"]))
            elif c == "s": x = R.choice(["St. ", "Sint ", "Sint-", "H. ", "St. "]) + R.choice(SAINT)
            elif c == "f": x = cap(s.fam())
            elif c == "F": x = R.choice(FIRST)
            elif c == "c": x = "De " + R.choice(CA) + R.choice(["narren", "kraaien", "vossen", "kuilers", "pinnen", "trekkers", "uilen", "lappen", "koppen", "hazen"])
            else:
                u = R.random()
                if u < .22: a, b = R.choice(list(ADJ.items())), R.choice(list(NOUN.items())); x = ("Het " if b[0] in HET else "De ") + a[0] + " " + b[0]; en = "The " + a[1] + " " + b[1]
                elif u < .32: b = R.choice(list(NOUN.items())); x = ("Het " if b[0] in HET else "De ") + b[0]; en = "The " + b[1]
                elif u < .42: x = R.choice(["De ", "", "Het "]) + R.choice(ACC) + R.choice(CB)
                else: x = R.choice(["De ", "De ", "'t ", "", "", "Huize ", "In de "]) + R.choice(CA) + R.choice(CB); x = (R.choice(list(ADJ)) + " " + x.split(" ")[-1] if R.random() < .12 else x)
            k = slug(x)
            if c == "p": return x, None
            if k in v.muni.used: continue
            v.muni.used.add(k); return x, en
        return cap(s.fam()) + "hof", None

    def thing(s, kind, v, trap="", **kw):
        """one thing with its own facts; kw overrides"""
        R = s.R; t = T(); s.nt += 1; t.id = s.nt; m = v.muni; t.vil = v; t.muni = m; t.kind = kind; t.kv, t.en, lg, style = K[kind]
        if "core" in kw: t.core = kw["core"]
        else:
            t.core, t.encore = s.core(style, v)
            for _ in range(9):
                if stem(kind, t.core, v) not in m.used: break
                t.core, t.encore = s.core(style.replace("p", "") + "n", v)
        m.used.add(stem(kind, t.core, v))
        t.legal = {"S": "Stichting", "V": "Vereniging", "B": R.choice(["B.V.", "V.O.F.", "BV", ""]), "-": ""}[lg]
        t.kv = R.sample(t.kv, min(len(t.kv), R.choice([1, 2, 2, 3]))); club = kind in CLUBS
        t.addr = kw.get("addr") or s.addr(v)
        t.phone = s.phone(m) if R.random() < .9 or not club else s.mobile()
        t.mob = s.mobile() if R.random() < .35 else None
        t.person = s.person(); t.sph = s.phone(m) if R.random() < .5 else s.mobile()
        t.pre = kw.get("pre", ""); t.label = kw.get("label", "")
        base = slug(t.pre + (R.choice(["", "", R.choice(t.kv)]) if t.core != v.name else R.choice(t.kv)) + re.sub(r"^(De|Het|'t|St\.|Sint|H\.) ", R.choice(["", r"\1"]), t.core)) or slug(t.kv[0])
        t.web = s.domain(base, v) if R.random() < (.72 if not club else .55) else None
        t.email = None
        if R.random() < .85: t.email = R.choice(["info", "info", "secretariaat", "contact", "administratie", "post", "bestuur"]) + "@" + t.web if t.web else None
        while 1:
            fe = R.choice([base[:20], slug(t.person[2]) + R.choice(["", str(R.randint(1, 99))]), base[:16] + "." + slug(v.name)[:10]]) + "@" + R.choice(FREE)
            if fe not in s.em: s.em.add(fe); break
        t.free = fe if (R.random() < (.6 if not t.email else .2)) else None
        t.fb = "facebook.com/" + base[:22] + R.choice(["", slug(v.name)[:10], str(R.randint(10, 999))]) if R.random() < .3 else None
        t.year = R.randint(1880, 2015); t.slogan = R.choice(SLOG)
        if club and not kw.get("nohome") and R.random() < .75: t.home = s.addr(mu=m) if R.random() < .25 else s.addr(v)
        if not kw.get("amb") and not kw.get("nohome"):
            if R.random() < .12: t.old = s.addr(v)
            if R.random() < .11 and kind not in ("huisarts", "psycholoog"): t.oldname = s.core("n" if not club else "ls", v)[0]
        if R.random() < .12: t.box = ("Postbus", str(R.randint(1, 999)), "%d %s" % (v.pc4 - v.pc4 % 10, "A" + R.choice("ABCDEG")), m.vil[0] if R.random() < .6 else v, None, None)
        if R.random() < .08: t.bld = R.choice(["Gebouw ", "Zalencentrum ", "Huize ", "Sportpark ", "Clubgebouw "]) + R.choice(CA) + R.choice(CB)
        if not kw.get("amb") and not t.label and not t.pre and not (kw.get("nohome") and not kw.get("addr")) and kind in ACRO and R.random() < .17:
            ws = [w for w in re.split(r"[ -]+", t.core) if w]
            full = R.choice(["Steun", "Samen", "Algemene", "Onderlinge", "Regionale"]) + " " + R.choice(["Vrienden", "Bond", "Zorg", "Hulp", "Ontmoeting"]) + " " + ("" if kind in CLUBS else "voor ") + R.choice(["Ouderen", "Jeugd", "Gezinnen", "Buurtbewoners", "Cultuur", "Natuur", "Sport"]) + " " + t.core
            t.core = full; t.encore = None
            t.acro = "".join(w[0] for w in re.split(r"[ -]+", R.choice(t.legal.split() or [""]) + " " + full) if w and w[0].isupper()).upper()
            if R.random() < .7: t.web = s.domain(slug(t.acro) + slug(v.name)[:R.choice([0, 20])], v); t.email = "info@" + t.web
        t.showpl = R.random() < .3
        for k, x in kw.items(): setattr(t, k, x)
        t.pre = t.pre or ""; t.label = t.label or ""; t.nohome = bool(kw.get("nohome")); t.path = t.path or ""
        if t.nohome or t.amb: t.home = None; t.old = None if t.amb else t.old
        t.traps = [trap] if trap else []
        return t

    # ---------- one row
    def phonefmt(s, p, st, m):
        R = s.R
        if p[:2] == "06": a, b = "06", p[2:]
        else: a, b = m.area if p.startswith(m.area) else p[:3], p[len(m.area):] if p.startswith(m.area) else p[3:]
        sp = b[:3] + " " + b[3:5] + " " + b[5:] if len(b) == 7 else " ".join(b[i:i + 2] for i in range(0, len(b), 2))
        return {"d": a + "-" + b, "s": a + " " + sp, "b": "(" + a + ") " + b, "i": "+31 " + a[1:] + " " + b, "i0": "+31 (0)" + a[1:] + " " + sp, "00": "0031 " + a[1:] + " " + b, "00a": "0031 (0)" + a[1:] + "-" + b, "x": a + b, "i2": "+31(0)" + a[1:] + b, "sl": a + " - " + sp}[st]

    def name(s, t, q, sk, row, plain):
        R = s.R; N = True; v = t.vil; tr = row["tr"]; F = row["F"]
        kv = t.kv[0] if R.random() < .45 else R.choice(t.kv); core = t.core; u = R.random()
        if plain: u = 1
        strong = not t.amb and not t.label and not t.pre
        if len(set(t.kv)) > 1 and kv != t.kv[0]: tr.add("kind")
        if t.script and u < .4 and strong: tr.add("script"); row["nonN"] = 1; return t.script if R.random() < .7 else t.script + " " + v.name
        if t.acro and u < .45:
            tr.add("acronym"); x = t.acro
            if R.random() < .4: return x + " (" + t.core + ")"
            row["nonN"] = 1; return R.choice([x, x, x + " " + v.name])
        if t.oldname and (sk in "QKC" and u < .8 or u < .35):
            o = t.oldname; tr.add("renamed")
            if R.random() < .5: row["nonN"] = 1; return ((kv + " ") if R.random() < .8 else "") + o
            return (kv + " " + core + R.choice([" (voorheen %s)", " v/h %s", " (vh. %s)", ", voormalig %s", " (%s)"]) % o)
        if strong and not t.noperson and not plain and R.random() < q["ponly"]:
            tr.add("person"); row["nonN"] = 1; p = t.person; return R.choice(["%s %s %s", "%s %s %s, secr.", "%s %s %s (secretaris)"]) % (p[0], p[1], cap(p[2]))
        if R.random() < q["en"] and not t.script:
            tr.add("translated")
            if t.encore and strong and R.random() < .4 and not plain: row["nonN"] = 1; core = t.encore
            a = t.pre.replace("Vrienden van", "Friends of").replace("Supportersvereniging", "Supporters of").replace("Jeugdafdeling", "Youth section")
            x = a + (t.en + " " + core if R.random() < .6 else core + " " + t.en); lab = t.label
            if lab: x += " - " + lab
            if t.showpl and v.name not in x: x += ", " + v.name
            return x
        bare = not t.keep and strong and t.core != v.name and len(t.core) > 5 and not t.core.startswith(("St. ", "Sint", "H. ")) and R.random() < q["bare"]
        if bare: tr.add("bare")
        lg = t.legal if not t.pre or t.legal in ("Stichting",) else "Stichting" if t.pre.startswith("Vrienden") else "Vereniging"
        k = "" if bare or t.kv == [""] else kv + " "
        if t.label: row["L"] = 1
        sep = R.choice(q["lsep"]); lab = sep + t.label if t.label else ""
        if R.random() < q["inv"]:
            tr.add("inverted"); g = re.match(r"(De|Het|'t|St\.|Sint|H\.|In de|Huize|Van der|Van den|Van|Ter) (.+)$", core); h = (lg + " " if lg in ("Stichting", "Vereniging") and R.random() < .5 else "") + t.pre + k
            x = (g.group(2) + ", " + h + g.group(1)) if g else core + (", " + h.strip() if h.strip() else "")
            x += lab
        else:
            x = t.pre + k + core + lab
            if lg and R.random() < q["lgp"]:
                tr.add("legal"); z = R.random()
                if lg in ("Stichting", "Vereniging"):
                    sh = {"Stichting": ["Stichting", "Stg.", "St.", "Stichting"], "Vereniging": ["Ver.", "Vereniging", "Ver."]}[lg]
                    x = R.choice(sh) + " " + x if z < .6 else x + ", " + R.choice(sh) if z < .85 else x + " (" + lg.lower() + ")"
                elif z < .85: x += " " + lg
                else: x = lg + " " + x
        if (t.showpl and R.random() < .6 or R.random() < q["place"]) and v.name not in x:
            x += R.choice([" " + v.name, ", " + v.name, " (" + v.name + ")", " te " + v.name]); row["L"] = 1; tr.add("placeinname")
        if R.random() < q["adrname"] and not plain: x += ", " + t.addr[0] + " " + t.addr[1]; F.add(("A", t.addr[2], t.addr[1])); row["L"] = 1; tr.add("addrinname")
        if strong and not t.noperson and R.random() < q["pin"]:
            p = t.person; pp = "%s %s %s" % (p[0], p[1], cap(p[2])); tr.add("person"); x = R.choice([pp + " - " + x, x + ", p/a " + pp, x + " t.a.v. " + pp, pp + " (" + x + ")"])
        if R.random() < q["year"]: x += R.choice([" (%d)", ", opgericht %d", " - sinds %d", " anno %d"]) % t.year; tr.add("year")
        if R.random() < q["slog"]: x += R.choice([" - ", " | ", ": ", " – "]) + t.slogan; tr.add("slogan")
        if " " in x and R.random() < q["abbr"]: x = x.replace("Stichting", "St").replace("vereniging", "ver.").replace("centrum", "centr.").replace(" van ", " v. ").replace(" en ", " & ").replace("praktijk", "prakt.")
        return x

    def typo(s, x):
        R = s.R
        for _ in range(6):
            i = R.randrange(1, max(2, len(x) - 2))
            if i + 1 < len(x) and x[i].isalpha() and x[i + 1].isalpha():
                u = R.random()
                return x[:i] + x[i + 1:] if u < .3 else x[:i] + x[i + 1] + x[i] + x[i + 2:] if u < .6 else x[:i] + x[i] + x[i:] if u < .8 else x[:i] + R.choice("aeiourstnl") + x[i + 1:]
        return x

    def row(s, t, sk, plain=False):
        R = s.R; m = t.muni; q = m.src[sk]; v = t.vil; row = {"tr": set(t.traps), "F": set(), "L": 0, "nonN": 0}; tr = row["tr"]; F = row["F"]
        x = s.name(t, q, sk, row, plain)
        pr = lambda z: R.random() < z
        a = t.addr; at = ""
        if t.home and R.random() < q["home"]: a = t.home; tr.add("secretary")
        elif t.old and R.random() < q["old"]: a = t.old; tr.add("moved")
        elif t.box and R.random() < q["box"]: a = t.box; tr.add("pobox")
        need = t.amb or row["nonN"] or plain
        street = a[0] + " " + a[1]; pc = a[2]; av = a[3]; city = av.name; ad = ""
        hasA = R.random() < max(q["ad"], .8 if need else 0); ln = None
        if hasA:
            F.add(("A", a[2], a[1])); row["L"] = max(row["L"], int(not t.amb)); ad = street
            if R.random() < .12: ad = ad.replace("straat ", R.choice(["str. ", "str "])).replace("Burgemeester", "Burg.").replace("Pastoor", "Past.").replace("laan ", "ln ", 1) if R.random() < .6 else re.sub(r" (\d+)$", lambda g: " " + g.group(1) + "-" + str(int(g.group(1)) + 2), ad)
            if a is t.home and R.random() < .3: ad = "p/a " + t.person[1] + " " + cap(t.person[2]) + ", " + ad
            elif t.bld and a is t.addr and R.random() < .45: ad, z = (t.bld, 1) if R.random() < .45 and not need else (t.bld + ", " + ad, 0); tr.add("building"); (F.discard(("A", a[2], a[1])) if z else 0)
            if R.random() < q["typo"] * .7: ad = s.typo(ad)
        haspc = R.random() < q["pc"] or need and R.random() < .5; hasc = R.random() < q["ct"]
        if R.random() < (q["muc"] if not (t.amb and not haspc) else 0) and m.name != city: city = m.name; tr.add("municipality")
        elif hasc: row["L"] = 1
        if haspc: row["L"] = 1
        if not haspc: pc = ""
        elif R.random() < .02: pc = pc[:4]
        ps = R.choice(q["pcs"]); pc = pc.replace(" ", "") if ps == "n" else pc.lower().replace(" ", "") if ps == "l" else pc.lower() if ps == "L" else pc.replace(" ", "  ") if ps == "w" else pc
        if not hasc: city = ""
        if hasA and R.random() < q["comb"]:
            tr.add("onecell"); row["L"] = 1; ad = R.choice(q["csep"]).format(a=ad, p=pc or a[2], c=city or (av.name if t.amb or pr(.8) else m.name)).strip(" ,"); pc = city = ""
        # phone
        ph = ""
        if pr(max(q["ph"], .7 if row["nonN"] else 0)):
            p = t.phone; st = R.choice(q["phs"])
            if not t.sharedphone and not row["nonN"] and a is t.home and pr(.42): p = t.sph; tr.add("secretaryphone")
            elif t.mob and not row["nonN"] and pr(.25): p = t.mob; tr.add("mobile")
            F.add(("P", p)); ph = s.phonefmt(p, st, m)
            if p[:2] != "06" and pr(q["oph"]): ph = m.oarea + "-" + p[-5:]; tr.add("oldarea")
            elif t.ext and pr(.6): ph += R.choice([" tst. ", " toestel ", " tst ", " ext. "]) + t.ext; tr.add("extension")
            elif pr(q["mph"]):
                o = t.mob or t.sph; tr.add("multiphone")
                if not t.sharedphone or pr(.5):
                    F.add(("P", o)); z = s.phonefmt(o, st, m)
                    ph = R.choice(["%s (bgg %s)", "%s / %s", "%s b.g.g. %s", "%s, %s (na 18 u)", "%s (overdag), %s ('s avonds)", "%s of %s", "%s; mob. %s"]) % ((ph, z) if pr(.75) else (z, ph))
                else: ph += R.choice([" (ma-vr 9-12 u)", " (receptie)", " na 18 u", " vragen naar " + cap(t.person[2])])
            if pr(.012): i = R.randrange(4, len(ph)); ph = ph[:i] + (str(R.randint(0, 9)) if ph[i].isdigit() else ph[i]) + ph[i + 1:]; tr.add("phonetypo")
        em = ""
        e = t.email if t.email and pr(.8) else t.free or t.email
        if sk in "CF" and t.free: e = t.free
        if e and pr(q["em"]):
            F.add(("E", e)); z = R.choice(q["ems"]); tr.add("freemail") if e is t.free else 0
            em = "mailto:" + e if z == "m" else e.replace("@", "(at)") if z == "a" else e.replace("@", " [at] ") if z == "b" else e.upper() if z == "u" else e
        web = ""
        if sk == "F" and t.fb: web = R.choice(["https://www.", "www.", "https://nl-nl.", ""]) + t.fb + R.choice(["", "/", "/?locale=nl_NL", "/about"]); F.add(("B", t.fb)); tr.add("platform")
        elif t.web and pr(q["web"]):
            F.add(("W", t.web)); d = t.web; z = R.choice(q["webs"]); pth = t.path if t.path and pr(.5) else ""
            web = {"p": d + pth, "w": "www." + d + pth, "h": "http://www." + d + pth, "s": "https://" + d + pth + "/", "S": "https://www." + d + pth, "U": ("www." + d).upper(), "hh": "http://" + d}[z]
            if not pth and pr(q["deep"]): web = web.rstrip("/") + R.choice(["/contact", "/nl/over-ons/contact.html", "/index.php?id=%d" % R.randint(2, 99), "/home.htm", "/?utm_source=socialekaart&utm_medium=link", "/?fbclid=IwAR%d" % R.randint(1000, 99999), "/wie-zijn-wij/"]); tr.add("deepurl")
        elif t.fb and pr(q["web"] * .5): web = "https://www." + t.fb; F.add(("B", t.fb)); tr.add("platform")
        lat = lon = ""
        if pr(q["xy"]):
            z = R.random(); la, lo = (a[4], a[5]) if a[4] else (v.lat, v.lon); d = 5
            if z < q["xyc"]: la, lo = (av.lat, av.lon) if pr(.7) else (m.vil[0].lat, m.vil[0].lon); tr.add("centre")
            elif z < q["xyc"] + .08: la += R.uniform(-.0009, .0009); lo += R.uniform(-.0014, .0014); tr.add("neighbour")
            elif z < q["xyc"] + q["xyr"] + .08: d = R.choice([2, 3, 3]); tr.add("rounded"); row["L"] = 1
            else: row["L"] = 1
            lat, lon = f"{la:.{d}f}", f"{lo:.{d}f}"
            if pr(q["xys"]): lat, lon = lon, lat; tr.add("swapped")
        # export formatting of the name
        if pr(q["typo"]): x = s.typo(x); tr.add("typo")
        c = q["case"]
        if c == "U": x = fold(x).upper(); ad = fold(ad).upper(); city = fold(city).upper(); tr.add("caps")
        elif c == "l": x = x.lower(); ad = ad.lower() if pr(.6) else ad; city = city.lower(); tr.add("lower")
        if pr(q["ent"]) and re.search(r"[^ -~]|[&']", x):
            x = x.replace("&", "&amp;").replace("'", "&#039;"); x = "".join("&%s;" % ENT[ch] if ch in ENT else ch for ch in x); tr.add("entity")
        elif pr(q["moj"]) and any(ord(ch) > 126 for ch in x):
            y = x.encode("utf8").decode("cp1252", "replace") if pr(.7) or not row["nonN"] else x; x = "".join(ch if ch >= " " else "" for ch in y) if t.script is None else x; tr.add("mojibake")
        if q["trunc"] and len(x) > q["trunc"]:
            cf = fold(t.core).lower(); i = fold(x).lower().find(cf); row["cut"] = bool(i >= 0 and i + (len(cf) if cf[-1] in "0123456789i" and t.amb else .65 * len(cf) if t.core[-1] not in "0123456789" else len(cf) - 3) > q["trunc"] or (t.label and fold(t.label).lower()[:7] not in fold(x).lower()[:q["trunc"]]))
        if q["trunc"] and len(x) > q["trunc"] and not (t.label and len(x) - q["trunc"] > len(t.label) - 4): x = x[:q["trunc"]].rstrip(); tr.add("truncated")
        if pr(q["ent"] * .3) and ad: ad = ad.replace("'", "&#039;").replace("ë", "&euml;")
        if not (ad or pc or city or ph or em or web or lat): city = av.name; row["L"] = 1
        row["v"] = [x.strip(), ad, pc, city, ph, em, web, lat, lon]
        return row

    def emit(s, t, k=None):
        R = s.R; k = k or t.mult or R.choices([1, 2, 3, 4, 5], MUL)[0]; w = dict(WT["club" if t.kind in CLUBS else "shop" if t.kind in SHOPS else "org"]); ss = []
        for _ in range(k):
            x = R.choices(list(w), list(w.values()))[0]; ss.append(x); w[x] *= .1
        rows = []
        for i, sk in enumerate(ss):
            for att in range(6):
                r = s.row(t, sk, plain=att >= 3 or k == 1 and att >= 1)
                if s.ok(t, r) and not r.get("cut"): break
                if att == 4: sk = "G"
            rows.append(r)
        for i, r in enumerate(rows):  # a row that hides the name must share a fact of its own with a row that shows it
            others = [o for o in rows if o is not r]
            if r["nonN"] and (k == 1 or not any(r["F"] & o["F"] for o in others if not o["nonN"])) and R.random() < .97:
                for att in range(8):
                    z = s.row(t, ss[i], plain=True)
                    if s.ok(t, z) and not z["nonN"]: break
                rows[i] = z
        for r in rows:
            b = io.StringIO(); tr = sorted(r["tr"] - {"caps", "lower"}) + sorted(r["tr"] & {"caps", "lower"})
            csv.writer(b, lineterminator="\n").writerow(["c%07d" % t.id, " ".join(tr)] + r["v"]); s.lines.append(b.getvalue())

    def ok(s, t, r):
        F = r["F"]; kinds = {f[0] for f in F}; own = {f for f in F if f[0] in "APEWB"}
        if t.sharedphone: own = {f for f in own if f != ("P", t.phone)}
        if t.sharedweb: own = {f for f in own if f[0] not in "WE"}
        if r["nonN"]: return ("A" in {f[0] for f in own}) + sum(f[0] in "PEW" for f in own) >= 2 or s.R.random() < .03
        if t.amb: return bool(r["L"]) or s.R.random() < .015   # same name elsewhere: the row must say where
        return bool(r["L"]) or bool(own)

    # ---------- structures
    def groups(s, m):
        R = s.R; G = []; vs = m.vil; rv = lambda: vs[0] if R.random() < .35 else R.choice(vs)
        def plain():
            u = R.random(); k = R.choice(CLUBS if u < .45 else SHOPS if u < .6 else CARE if u < .78 else OTHER)
            if R.random() < .045:
                a, b, c = R.choice(SCRIPT); v = rv()
                if (b, v.name) not in m.used: m.used.add((b, v.name)); t = s.thing("buurthuis", v, core=b, oldname=None, acro=None); t.kv = [a]; t.en = a; t.script = c; return [t]
            return [s.thing(k, rv())]
        def building():
            v = rv(); a = s.addr(v); k = R.choice(["buurthuis", "dorpshuis", "zorg"]); b = s.thing(k, v, "building-with-tenants", addr=a, nohome=1, old=None, keep=1); out = [b]; bn = R.choice(b.kv) + " " + b.core
            for _ in range(R.randint(4, 7)):
                kk = R.choice(CLUBS + CARE + ["bieb", "voedselbank", "zelfhulp", "opvang", "kringloop"]); t = s.thing(kk, v, "tenant", addr=a, old=None, oldname=None, noperson=1)
                if t.acro: t.acro = None
                if R.random() < .35: t.phone = b.phone; t.sharedphone = 1; t.mob = None
                if R.random() < .12 and b.web: t.web = b.web; t.sharedweb = 1; t.email = "info@" + b.web if R.random() < .5 else None
                t.bld = bn if R.random() < .35 else None; out.append(t)
            return out
        def kw_branch(v0, web, amb, **k): return dict(amb=amb, nohome=1, old=None, oldname=None, acro=None, keep=1, fb=None, noperson=1, web=web, sharedweb=1, free=None, box=None, **k)
        def branches():
            k = R.choice(["zorg", "thuiszorg", "dagbesteding", "opvang", "bso", "kringloop", "fysio", "hospice"]); v = vs[0]; h = s.thing(k, v, nohome=1); s.nt -= 1; web = h.web or s.domain(slug(h.core) + "zorg", v); out = []; n = R.randint(2, 4); lb = R.random() < .6; sw = R.random() < .6; vv = R.sample(vs, min(len(vs), n)); em = "info@" + web if R.random() < .8 else None
            for w in vv:
                t = s.thing(k, w, "branch", core=h.core, encore=None, label=("" if not lb else (w.name if R.random() < .5 else R.choice(CA) + R.choice(CB))), kv=h.kv, legal=h.legal, email=em, **kw_branch(w, web, 1))
                if sw: t.phone = h.phone; t.sharedphone = 1; t.mob = None
                t.path = "/locaties/" + slug(t.label or w.name); t.showpl = R.random() < .3; out.append(t)
            return out
        def chain():
            k = R.choice(SHOPS); h = s.thing(k, vs[0], nohome=1); s.nt -= 1; web = h.web or s.domain(slug(h.core), vs[0]); out = []
            for w in R.sample(vs, R.randint(2, 3)):
                t = s.thing(k, w, "chain", core=h.core, encore=None, kv=h.kv, legal=h.legal, email="info@" + web, **kw_branch(w, web, 1)); t.path = "/winkels/" + slug(w.name); out.append(t)
            return out
        def depts(names, nm=None):
            v = vs[0]; k = "buurthuis"; h = s.thing(k, v, nohome=1); s.nt -= 1; a = h.addr; web = s.domain(slug(nm or h.core + "welzijn"), v); out = []
            core = nm or re.sub(r"^(De|Het|'t|In de|Huize) ", "", h.core) + " " + R.choice(["Welzijn", "Maatschappelijke Dienstverlening", "Welzijnsgroep"])
            for d in R.sample(names, R.randint(2, 4)):
                em = slug(d)[:14] + "@" + web if R.random() < .6 else "info@" + web; t = s.thing(k, v, "department", core=core, encore=None, label=d, legal="" if nm else "Stichting", addr=a, phone=h.phone, mob=None, sharedphone=1, email=em, **kw_branch(v, web, 2)); t.kv = [""]; t.en = ""; t.ext = str(R.randint(100, 399)) if R.random() < .5 else None
                t.path = "/" + slug(d) if R.random() < .7 else ""; t.keep = 1; out.append(t)
            return out
        def selfhelp():
            v = rv(); h = s.thing("zelfhulp", v, nohome=1); s.nt -= 1; web = h.web or s.domain("zelfhulp" + slug(v.name), v); out = []
            for d in R.sample(SELF, R.randint(2, 4)):
                t = s.thing("zelfhulp", v, "department", core=d, encore=None, addr=h.addr, phone=h.phone, mob=None, sharedphone=1, email="info@" + web, **kw_branch(v, web, 2)); out.append(t)
            return out
        def federation():
            h = s.thing("kerk", vs[0], nohome=1); s.nt -= 1; web = s.domain("parochies" + slug(m.name), vs[0]); out = []
            for w in R.sample(vs, R.randint(3, 4)):
                c = s.core("s", w)[0]
                while stem("kerk", c, w) in m.used: c = s.core("s", w)[0]
                t = s.thing("kerk", w, "federation", core=c, encore=None, email=R.choice(["secretariaat@", "info@"]) + web, **kw_branch(w, web, 2))
                if R.random() < .6: t.phone = h.phone; t.sharedphone = 1; t.mob = None
                if R.random() < .4: t.box = h.addr
                t.showpl = R.random() < .5; t.path = "/" + slug(w.name); out.append(t)
            return out
        def hoed():
            v = rv(); a = s.addr(v); k = R.choice(["huisarts", "fysio", "psycholoog", "tandarts", "huisarts"]); web = s.domain(R.choice(["hoed", "gezondheidscentrum", "medischcentrum"]) + slug(R.choice(CA) + R.choice(CB)), v); sh = R.random() < .5; out = []; p0 = s.phone(m)
            for _ in range(R.randint(2, 3)):
                t = s.thing(k, v, "colleague", core=R.choice(["", "", "dr. "]) + cap(s.fam()), encore=None, addr=a, amb=2, nohome=1, old=None, oldname=None, acro=None, keep=1, noperson=1, fb=None, free=None)
                if sh: t.web = web; t.sharedweb = 1; t.email = "info@" + web
                if R.random() < .5: t.phone = p0; t.sharedphone = 1; t.mob = None
                out.append(t)
            return out
        def satellite():
            v = rv(); k = R.choice(["voetbal", "harmonie", "museum", "zorg", "hospice", "handbal", "dierenhulp", "school", "fanfare", "bieb", "kerk"]); b = s.thing(k, v, "has-satellite", keep=1, acro=None, oldname=None); out = [b]
            pres = {"voetbal": ["Supportersvereniging ", "Jeugdafdeling ", "Veteranen "], "handbal": ["Supportersvereniging ", "Jeugdafdeling "], "harmonie": ["Jeugdorkest ", "Vrienden van ", "Drumband "], "fanfare": ["Jeugdorkest ", "Vrienden van "], "school": ["Oudervereniging ", "Vrienden van "]}.get(k, ["Vrienden van ", "Vrijwilligersgroep "])
            for p in R.sample(pres, R.choice([1, 1, 2]) if len(pres) > 1 else 1):
                t = s.thing(k, v, "satellite", core=b.core, encore=None, pre=p, keep=1, acro=None, oldname=None, kv=b.kv, noperson=1, legal="")
                if R.random() < .6: t.addr = b.addr
                if R.random() < .35: t.phone = b.phone; t.sharedphone = 1
                if R.random() < .5: t.web = b.web; t.sharedweb = 1; t.email = b.email if R.random() < .4 else None
                out.append(t)
            return out
        def namesake():
            k = R.choice(["harmonie", "fanfare", "koor", "school", "kerk", "schutterij", "voetbal", "ouderen", "buurthuis", "gym"]); c = s.core("s" if "s" in K[k][3] else "l" if "l" in K[k][3] else "n", vs[0])[0]
            for _ in range(20):
                if not any(stem(k, c, w) in m.used for w in vs): break
                c = s.core("sn" if "s" in K[k][3] else "l" if "l" in K[k][3] else "n", vs[0])[0]
            out = []; kv = None; om = R.random() < .5
            for w in R.sample(vs, R.choice([2, 2, 3])):
                t = s.thing(k, w, "namesake", core=c, encore=None, amb=2, acro=None, oldname=None, keep=1)
                if om: t.kv = kv = kv or t.kv
                if k in CLUBS: t.home = s.addr(w) if R.random() < .6 else None
                t.showpl = R.random() < .45; out.append(t)
            return out
        def numbered():
            z = R.random(); v = vs[0]; h = s.thing(R.choice(["scouting", "opvang", "dagbesteding"]), v, nohome=1); s.nt -= 1; web = h.web; out = []; core = R.choice(["Wijkteam", "Buurtteam", "Sociaal Team", "Groep", "Consultatiebureau", "Steunpunt"]) + ("" if z < .4 else " " + m.name) if z < .7 else h.core; kv = [""] if z < .7 else h.kv
            if (slug(core) in m.used or core.split(" ")[0] in m.used) and z < .7: core = core.split(" ")[0] + " " + re.sub(r"^(De|Het|'t|In de|Huize) ", "", h.core)
            m.used.add(slug(core)); m.used.add(core.split(" ")[0]); web = web or s.domain(slug(core), v); same = R.random() < .3
            for i in range(R.randint(2, 3)):
                t = s.thing(h.kind, v if R.random() < .6 else R.choice(vs), "numbered", core=core + " " + (str(i + 1) if z < .8 else "I" * (i + 1)), encore=None, email="info@" + web, **kw_branch(v, web, 2)); t.kv = kv; t.legal = ""; t.en = t.en if kv != [""] else ""
                if same and out: t.addr = out[0].addr; t.vil = out[0].vil
                if R.random() < .5: t.phone = h.phone; t.sharedphone = 1; t.mob = None
                out.append(t)
            return out
        def successive():
            v = rv(); a = s.addr(v); k1, k2 = R.sample(SHOPS + ["kringloop", "fysio", "museum"], 2); t1 = s.thing(k1, v, "successor", addr=a, old=None, oldname=None, keep=1); t2 = s.thing(k2, v, "successor", addr=a if R.random() < .75 else s.addr(v), old=None, oldname=None, keep=1); t2.phone = t1.phone
            return [t1, t2]
        def twoclubs():
            v = rv(); k1, k2 = R.sample(CLUBS, 2); t1 = s.thing(k1, v, "secretary-of-two", keep=1, noperson=1); t2 = s.thing(k2, v, "secretary-of-two", keep=1, noperson=1); t1.home = t1.home or s.addr(v); t2.home = t1.home; t2.person = t1.person; t2.sph = t1.sph
            if R.random() < .6: t2.free = t1.free = t1.free or t2.free
            if R.random() < .5: t2.phone = t1.phone = t1.sph; t1.sharedphone = t2.sharedphone = 1
            return [t1, t2]
        def sections():
            c, kv = R.choice(NAT); web = s.domain(slug(c) + slug(m.name)[:R.choice([6, 20])], vs[0]); out = []; lb = R.random() < .75
            if c in m.used: return plain()
            m.used.add(c)
            for w in R.sample(vs, 3):
                t = s.thing("ouderen", w, "section", core=c, encore=None, label=w.name if lb else "", legal="", email=R.choice([slug(w.name)[:14], "info"]) + "@" + web, **kw_branch(w, web, 2)); t.kv = [kv]; t.en = "Association"; t.amb = 2; t.free = slug(t.person[2])[:12] + str(R.randint(1, 99)) + "@" + R.choice(FREE); t.home = s.addr(w) if R.random() < .5 else None; out.append(t)
            return out
        def campus():
            v = rv(); a = s.addr(v); b = s.thing("school", v, "campus", addr=a, keep=1, old=None, oldname=None, acro=None); out = [b]
            for k in R.sample(["opvang", "bso"], R.choice([1, 2])):
                t = s.thing(k, v, "campus", core=b.core, encore=None, addr=a, keep=1, old=None, oldname=None, acro=None, noperson=1)
                if R.random() < .4: t.phone = b.phone; t.sharedphone = 1
                if R.random() < .3: t.web = b.web; t.sharedweb = 1; t.email = None
                out.append(t)
            return out
        G += [plain] * PLAIN + [building] * 2 + [branches] * 3 + [chain] * 2 + [lambda: depts(DEPT), lambda: depts(MUN, "Gemeente " + m.name), selfhelp, federation, hoed, hoed] + [satellite] * 5 + [namesake] * 5 + [numbered] * 2 + [successive] * 3 + [twoclubs] * 4 + [sections, campus, campus]
        R.shuffle(G); return G

    def run(s):
        while len(s.lines) < s.n:
            m = s.muni()
            for g in s.groups(m):
                for t in g():
                    s.emit(t)
                if len(s.lines) >= s.n: break
        del s.lines[s.n:]
        s.R.shuffle(s.lines); return s.lines


class M: pass
class V: pass
def cap(f): return f[:1].upper() + f[1:]
ENT = {"é": "eacute", "è": "egrave", "ë": "euml", "ï": "iuml", "ö": "ouml", "ü": "uuml", "ó": "oacute", "á": "aacute", "ç": "ccedil", "–": "ndash", "ê": "ecirc"}
PLAIN = 46
MUL = [.56, .21, .13, .07, .03]
D0 = dict(case="T", trunc=[0], muc=None, inv=0, lgp=.2, place=.1, adrname=0, pin=0, ponly=0, year=0, slog=0, abbr=.05, bare=.08, en=0, lsep=[" - ", ", ", " locatie "], typo=.04, home=.08, old=.2, box=.1, ad=.85, pc=.8, ct=.9, comb=0, csep=["{a}, {p} {c}"], pcs=["s"], ph=.82, phs=["d", "s"], oph=0, mph=.03,
          em=.56, ems=["p"], web=.62, webs=["w", "S"], deep=.05, xy=.3, xyc=.1, xyr=.05, xys=0, ent=0, moj=0)
def d(**k): x = dict(D0); x.update(k); return x
SRC = {
    "G": d(lgp=.3, webs=["S", "s", "w"], phs=["d", "s", "sl"]),                                                            # municipal guide, tidy
    "Q": d(case="U", trunc=[30, 40, 30, 0], lgp=.5, abbr=.3, pcs=["n", "s"], phs=["x", "d", "b"], oph=.3, old=.75, em=.15, ems=["u"], web=.2, webs=["U"], xy=0, home=.3, bare=.03, lsep=[" ", " - ", "/"], typo=.07, muc=.1, box=.3),   # old mainframe
    "I": d(inv=.75, pin=.08, ponly=.02, comb=.75, csep=["{a}, {p} {c}", "{a} {p} {c}", "{a} - {c}", "{a}, {c} ({p})", "{c}, {a}, {p}"], phs=["b", "d", "sl"], mph=.3, oph=.12, em=.42, ems=["m", "p"], web=.38, webs=["w", "h"], xy=.05, old=.5, home=.25, lgp=.4, moj=.35),   # card index
    "X": d(case="l", slog=.2, ent=.45, moj=.7, phs=["i", "i0", "x"], pcs=["l", "n", "L"], web=.75, webs=["p", "s", "S", "hh"], deep=.4, em=.4, ems=["p", "m", "a"], xy=.6, xyc=.15, xyr=.2, lgp=.1, typo=.02, bare=.15, muc=.35),   # scraped
    "C": d(pin=.3, ponly=.2, home=.8, place=.25, phs=["d", "sl", "b"], mph=.45, oph=.12, em=.5, ems=["a", "b", "p"], web=.12, webs=["w", "h"], old=.4, pc=.62, xy=0, year=.1, lgp=.15, typo=.08),   # contact list
    "O": d(bare=.4, ad=.5, pc=.4, ct=.5, ph=.22, phs=["i", "i2"], em=.08, web=.4, webs=["S", "s", "hh"], xy=1, xyc=0, xyr=.05, xys=.04, lgp=.03, place=.02, old=.15, home=0, box=0, typo=.03, muc=0),   # map
    "K": d(lgp=.9, box=.75, home=.55, trunc=[40, 0, 0], ph=.1, phs=["x"], em=.05, web=.15, webs=["p", "w"], xy=.6, xyc=.6, xyr=.3, xys=.12, year=.12, pcs=["n", "s", "w"], old=.45, muc=.5, bare=0, case="T", place=.15, moj=.4),   # register
    "E": d(en=.5, place=.3, adrname=.12, ad=.6, pc=.4, ph=.55, phs=["i", "i0", "00", "00a", "i2"], em=.45, web=.6, webs=["s", "S", "p"], deep=.3, xy=.3, xyc=.25, xyr=.3, moj=.5, ent=.1, muc=.6, box=0),   # newcomers' guide
    "F": d(slog=.3, year=.1, bare=.25, place=.35, ad=.4, pc=.25, ct=.6, ph=.5, phs=["x", "d", "i"], mph=.12, em=.5, web=.45, webs=["p", "S"], deep=.3, xy=.15, xyc=.4, ent=.3, moj=.3, lgp=.05, typo=.07),   # platform pages
}
WT = {"club": dict(G=1, Q=1, I=1, X=.6, C=1.2, O=.4, K=.7, E=.4, F=.8), "shop": dict(G=.7, Q=.6, I=.5, X=1.1, C=.15, O=1.3, K=1, E=.5, F=1), "org": dict(G=1.1, Q=1, I=1, X=1, C=.4, O=.8, K=.8, E=.7, F=.5)}

if __name__ == "__main__":
    p = argparse.ArgumentParser(); p.add_argument("--n", type=int, required=True); p.add_argument("--seed", required=True); p.add_argument("--out", required=True); a = p.parse_args()
    L = W(a.n, a.seed).run()
    with open(a.out, "w", encoding="utf-8", newline="") as f:
        f.write("id,cluster_id,trap,name,address,postcode,city,phone,email,website,lat,lon\n")
        for i, x in enumerate(L): f.write("a%07d,%s" % (i + 1, x))
