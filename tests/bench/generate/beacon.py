"""beacon.py: invented listings of Dutch "sociale kaart" directories, with the truth.  python beacon.py --n N --seed S --out FILE.csv"""
import argparse, csv, io, random, re

# ---------- words ----------
T1 = "Ooster Wester Noorder Zuider Hoge Lage Berg Dal Molen Eik Beek Broek Heide Linden Elzen Wilgen Vos Hazen Raven Valken Zwaan Kraai Wolfs Hert Steen Zand Klei Veen Kapel Klooster Abts Graven Konings Hertogen Ridder Brug Sluis Dijk Meer Poel Goor Rieten Haver Rogge Gerst Vlas Hop Appel Noten Kersen Mispel Doorn Braam Brem Varen Mos Gagel Winter Zomer Maan Sterren Ganzen Eenden Reiger Spreeuw Merel Bever Otter Das Lammer Schapen Koe Paarden Bijen Honing IJzer Zilver".split()
T2 = "broek dorp veld loo hout rade hoven horst beek wijk drecht dam burg dijk bosch ven meer waard stede kerke lo laar akker heuvel berg donk rode gouw daal zijl oord kamp eind eng mark hage muiden voort schoten stein koop ga terp um".split()
T3 = ["", "", "", "", "", "Nieuw-", "Oud-", "Klein-", "Groot-", "Sint-"]
STREETS = "Kerkstraat,Dorpsstraat,Schoolstraat,Molenweg,Stationsstraat,Hoofdstraat,Markt,Raadhuisplein,Kerkplein,Nieuwstraat,Julianastraat,Wilhelminastraat,Beatrixstraat,Oranjelaan,Parkweg,Sportlaan,Sportparklaan,Lindelaan,Eikenlaan,Beukenlaan,Kastanjelaan,Berkenstraat,Molenstraat,Kapelstraat,Marktstraat,Bergstraat,Beekstraat,Heideweg,Veldweg,Akkerstraat,Tulpstraat,Rozenstraat,Merelstraat,Vinkenstraat,Leeuwerikstraat,Kloosterstraat,Pastoriestraat,Brugstraat,Industrieweg,Ambachtsweg,Ringweg,Mauritslaan,Bernhardplein,Irenestraat,Prins Hendriklaan,Emmastraat,Korenbloemstraat,Dahliastraat,Meidoornstraat,Hazelaarlaan,Wilgenlaan,Zandweg,Dijkweg,Waterstraat,Achterstraat,Koestraat,Paardestraat,Torenstraat,Burgstraat,Brink".split(",")
F0 = ["", "", "", "", "", "", "van ", "van der ", "de ", "van den ", "ter "]
F1 = "Aal Bak Berk Bol Bon Bos Braam Broek Burg Coen Crij Dek Dier Dool Drie Eg Elf Engel Ever Fleur Foc Gal Geel Gerrit Gier Goos Groen Haar Hak Har Heems Hen Hoef Hol Hup Jas Jong Kamp Kap Keij Klaas Klink Kool Kort Kuip Lam Leen Lok Lub Maas Meer Mol Nel Niel Noor Oost Op Pel Pie Poel Raad Reij Rijn Roos Rut Schaap Schil Schouw Slag Smal Snoek Span Spoor Stam Ster Til Tim Toren Uit Veld Verm Vis Vlas Wal Weer Wes Wil Wou Zand Zee Zwart".split()
F2 = "sen kens mans stra ema man ers huis veld hoven stra ing inga donk daal horst boom kamp berg meijer maker wijk ink ma ter".split()
GIV = "Anja Bert Carla Daan Els Frits Gerda Hans Ine Jan Karin Leo Mieke Nico Ria Piet Truus Wim Yvonne Toon Marja Sjef Lies Kees Petra Ton Will Harrie Annie Ger Ed Tiny Jos Loes Fatima Ahmed Emine Karel Rob Wies".split()
SAINT = [("Cecilia", "Caecilia"), ("Martinus", "Maarten"), ("Jozef", "Joseph"), ("Lambertus", "Lambert"), ("Antonius", "Anthonius"), ("Barbara", "Barbara"), ("Sebastianus", "Sebastiaan"), ("Joris", "Georgius"), ("Hubertus", "Hubert"), ("Nicolaas", "Nicolaus"), ("Catharina", "Catharina"), ("Servatius", "Servaas"), ("Gertrudis", "Geertruida"), ("Willibrordus", "Willibrord"), ("Petrus", "Petrus"), ("Vincentius", "Vincent"), ("Gregorius", "Gregorius"), ("Aloysius", "Aloisius"), ("Clemens", "Clemens"), ("Franciscus", "Franciscus")]
CLUB = "Olympia,Eendracht,Excelsior,Volharding,Wilhelmina,Juliana,Advendo,Concordia,Sparta,Unitas,Vitesse,Hercules,Achilles,Victoria,Minerva,Fortuna,Odin,Kolping,De Treffers,De Valken,De Zwaluwen,Avanti,Quick,Rapid,Be Fair,Ons Genoegen,Nooit Gedacht,Vriendschap,De Ster,Phoenix,Atalanta,Apollo,De Meeuwen,De Kievit,Swift,Animo,Kracht en Vlugheid,Sint Jan,Oefening Baart Kunst,Recht Door Zee,Ons Huis,De Hofstad,Aurora,De Eekhoorn,Trega,Thor,Hellas,Batavia,De Pelikaan,Gladiator".split(",")
SPORT = [(["Voetbalvereniging", "vv", "v.v.", "VV"], "Football club"), (["R.K. Voetbalvereniging", "RKVV", "r.k.v.v.", "RKVV"], "Football club"), (["Gymnastiekvereniging", "gv", "Gymver.", "Turnvereniging"], "Gymnastics club"), (["Tennisvereniging", "TV", "t.v.", "Tennisclub"], "Tennis club"), (["Handbalvereniging", "HV", "h.v.", "Handbalclub"], "Handball club"), (["Korfbalvereniging", "kv", "k.v.", "Korfbalclub"], "Korfball club"), (["Hengelsportvereniging", "HSV", "hsv", "Visclub"], "Angling club"), (["Tafeltennisvereniging", "TTV", "ttv", "Tafeltennisclub"], "Table tennis club"), (["Badmintonclub", "BC", "b.c.", "Badmintonvereniging"], "Badminton club"), (["Judovereniging", "JV", "Judoclub", "Judo"], "Judo club"), (["Biljartvereniging", "BV", "b.v.", "Biljartclub"], "Billiards club"), (["Wandelsportvereniging", "WSV", "w.s.v.", "Wandelclub"], "Hiking club"), (["Zwemvereniging", "ZV", "z.v.", "Zwemclub"], "Swimming club")]
MUSIC = [(["Harmonie", "Kon. Harmonie", "Harmonieorkest", "Harmonie"], "Concert band"), (["Fanfare", "Fanfare", "Fanf.", "Muziekvereniging"], "Brass band"), (["Gemengd Koor", "Gem. koor", "Zangkoor", "Koor"], "Choir"), (["Mannenkoor", "Kon. Mannenkoor", "Mannenzangvereniging", "Zangver."], "Male choir"), (["Schutterij", "Kon. Schutterij", "Schuttersgilde", "Schutterij"], "Shooting guild"), (["Drumband", "Drumband", "Slagwerkgroep", "Tamboerkorps"], "Drum band"), (["Kerkkoor", "Dameskoor", "R.K. Kerkkoor", "Koor"], "Church choir")]
HOBBY = [(["Toneelvereniging", "Toneelver.", "Toneelgroep", "T.V."], "Theatre group"), (["Buurtvereniging", "BV", "Buurtver.", "b.v."], "Neighbourhood association"), (["Carnavalsvereniging", "CV", "c.v.", "Carnavalsver."], "Carnival club"), (["Postduivenvereniging", "P.V.", "pv", "Duivenclub"], "Pigeon club"), (["Damclub", "DC", "d.c.", "Damvereniging"], "Draughts club"), (["Schaakvereniging", "SV", "s.v.", "Schaakclub"], "Chess club"), (["Bridgeclub", "BC", "b.c.", "Bridgevereniging"], "Bridge club"), (["Kaartclub", "Kaartver.", "Kaartclub", "K.C."], "Card club"), (["Fotoclub", "Fotokring", "Fotogroep", "FC"], "Photo club"), (["Scouting", "Scoutinggroep", "Scouts", "Scoutinggroep"], "Scouts"), (["Volkstuinvereniging", "VTV", "Tuinvereniging", "v.t.v."], "Allotments")]
HOUSE = "De Koel,De Kring,De Brug,De Schakel,Het Trefpunt,De Stal,De Vlieger,De Spil,De Wissel,Het Anker,De Poort,De Linde,Het Baken,De Hoeve,De Dreef,De Rotonde,Het Klavier,De Kamers,De Boog,De Klos,De Waaier,Het Honk,De Weijer,De Remise,De Zwingel,De Kersenhof,De Ark,De Schuur,De Haven,De Kiosk".split(",")
SCHOOL = "De Regenboog,De Vlinder,Het Kompas,De Springplank,De Windwijzer,De Sterrenboog,De Horizon,De Tandem,De Wegwijzer,De Triangel,De Toermalijn,Het Mozaïek,De Zonnebloem,De Klimboom,De Bolster,De Parel,De Kameleon,De Piramide,De Kleine Beer,De Schatkamer".split(",")
BR1 = "Mean Vivan Carin Zorgan Levan Amst Orbi Talen Cordan Savan Novi Humani Ambi Curan Vitali Radar Solide Mondi Pluri Sevan Lumen Alven Trivi Ordan Stima Kompa Elvan Doman Meri Prisma Corda Rivan Delta Sano Huma Contu Passa Veri".split()
BR2 = "der ta ce ra is tis vo do lis na xo ria to mo ris za nova dia lia rix ro".split()
ORG = [("Zorggroep", ["Thuiszorg", "Dagbesteding", "Woonzorg", "Hulp bij het huishouden", "Maaltijdservice"]), ("Welzijn", ["Ouderenadvies", "Mantelzorg", "Jongerenwerk", "Vrijwilligerscentrale", "Opbouwwerk"]), ("Stichting", ["Ambulante begeleiding", "Dagbesteding", "Beschermd wonen", "Inloop"]), ("Kinderopvang", ["BSO", "Peuteropvang", "Kinderdagverblijf", "Gastouderbureau"]), ("GGZ", ["Jeugd", "Ouderen", "FACT-team", "Inloop"]), ("Maatschappelijk werk", ["Schuldhulp", "Sociaal raadslieden", "Schoolmaatschappelijk werk"]), ("Jeugdhulp", ["Pleegzorg", "Gezinscoaching", "Toegang"])]
CHAINK = ["Supermarkt", "Apotheek", "Kapsalon", "Drogisterij", "Fitness", "Kringloop", "Bakkerij", "Uitvaartzorg", "Hoorwinkel", "Optiek"]
NATK = [("afdeling", "Bond van Ouderen"), ("afdeling", "Zieken- en Ontmoetingskring"), ("afdeling", "EHBO-vereniging"), ("afdeling", "Vrouwengilde"), ("afdeling", "Plattelandsvrouwen"), ("groep", "Lotgenotengroep"), ("afdeling", "Taalmaatjes"), ("kledingbank", "Kledingbank"), ("voedselbank", "Voedselhulp"), ("afdeling", "Natuurvereniging")]
LOC = "Centrum,Noord,Zuid,Oost,West,De Hoek,'t Veld,Station,Kerkdorp,Bovendorp,Park,Singel".split(",")
DESK = ["Wmo-loket", "Burgerzaken", "Jeugdteam", "Werk en Inkomen", "Schuldhulpverlening", "Leerplicht", "Milieustraat", "Sociaal wijkteam", "Leerlingenvervoer"]
PRAC = [(["Huisartsenpraktijk", "Huisartspraktijk", "Huisarts", "Dokter"], "GP practice"), (["Tandartspraktijk", "Tandarts", "Tandheelkundige praktijk", "Tandarts"], "Dental practice"), (["Fysiotherapie", "Praktijk voor Fysiotherapie", "Fysio", "Fysiotherapiepraktijk"], "Physiotherapy"), (["Logopediepraktijk", "Logopedie", "Praktijk voor logopedie", "Logopedist"], "Speech therapy"), (["Verloskundigenpraktijk", "Verloskundige", "Verloskundigen", "Verloskundige"], "Midwives"), (["Psychologenpraktijk", "Psycholoog", "Praktijk voor psychologie", "Psycholoog"], "Psychologist"), (["Diëtistenpraktijk", "Diëtist", "Dieetpraktijk", "Dietist"], "Dietician"), (["Pedicure", "Pedicurepraktijk", "Medisch pedicure", "Pedicure"], "Chiropody"), (["Ergotherapie", "Praktijk voor ergotherapie", "Ergotherapeut", "Ergotherapie"], "Occupational therapy")]
SHOP = [("Café", "Café"), ("Bakkerij", "Bakker"), ("Slagerij", "Slager"), ("Kapsalon", "Kapper"), ("Bloemenhuis", "Bloemist"), ("Cafetaria", "Friture"), ("Rijwielhandel", "Fietsen"), ("Restaurant", "Rest."), ("Boekhandel", "Boekwinkel"), ("Dierenarts", "Dierenartspraktijk")]
SHOPN = "De Kroon,De Zwaan,Het Hoekje,Bij Ons,De Gouden Leeuw,'t Pleintje,De Smidse,Oud Brabant,De Posthoorn,Het Wapen,De Harmonie,Haarfijn,De Lelie,De Sleutel,In de Gaper,De Druif".split(",")
SELF = ["Rouwgroep", "Parkinsoncafé", "Herstelgroep", "Autismecafé", "Repair Café", "Eetpunt", "Taalcafé", "Inloop Koffie-uurtje", "Mantelzorgcafé", "Naaiatelier", "Wereldkeuken", "Digitaal Spreekuur", "Weggeefwinkel", "Zangstonde", "Wandelgroep"]
ARAB = {"Moskee": "مسجد", "Eethuis": "مطعم", "Bakkerij": "مخبز"}
FREE = ["gmail.com", "hotmail.com", "outlook.com", "live.nl", "ziggo.nl", "kpnmail.nl", "planet.nl", "home.nl"]
PLAT = ["facebook.com/", "facebook.com/", "instagram.com/"]


def slug(s): return re.sub(r"[^a-z0-9]", "", s.lower().replace("ï", "i").replace("ë", "e").replace("é", "e").replace("ü", "u").replace("&", "en"))


# ---------- directories (habits) ----------
#        full  legal cityS  abbrSt pc   addr  city  muni  ph   em   web  geo  fmt stale sec  typo  switch
SRCS = [(.75, .8, .15, .10, .95, .90, .97, .20, .88, .70, .65, .00, 0, .14, .55, .02, .4),    # municipal guide: official, secretary
        (.65, .5, .15, .05, .97, .93, .97, .10, .92, .75, .80, .80, 1, .07, .20, .01, .6),    # provincial social map
        (.30, .1, .20, .25, .45, .70, .90, .05, .65, .55, .60, .50, 2, .05, .15, .06, .2),    # neighbourhood platform
        (.25, .1, .10, .15, .80, .85, .95, .08, .75, .60, .70, .60, 3, .10, .20, .02, .3),    # clubs guide
        (.20, .0, .05, .00, .50, .85, .60, .00, .30, .10, .45, 1.0, 4, .06, .00, .01, .3),    # map
        (.50, .4, .25, .55, .60, .80, .95, .10, .90, .20, .15, .00, 5, .28, .40, .09, .3),    # typed booklet
        (.60, .4, .35, .10, .95, .90, .98, .15, .85, .50, .85, .70, 1, .08, .10, .01, .7),    # care finder
        (.40, .2, .40, .10, .75, .80, .95, .30, .60, .45, .70, .40, 6, .15, .15, .03, .5)]    # scraped guide
SW = [16, 20, 14, 12, 10, 9, 12, 12]


class Town: pass


class World:
    def __init__(self, n, seed):
        self.R = random.Random(f"beacon/{n}/{seed}")
        self.n, self.rows, self.tid, self.doms, self.brands = n, [], 0, {}, set()
        self.pc0 = self.R.randrange(9000)
        self.vno = 0
        k = len(T1) * len(T2) * 5
        self.tperm = (self.R.randrange(k), next(s for s in (7919, 7907, 7901) if k % s))
        self.nat = [self.natchain() for _ in range(14 + n // 260)]

    def pick(self, l): return l[int(self.R.random() * len(l))]
    def p(self, x): return self.R.random() < x

    def family(self):
        f = self.pick(F1) + self.pick(F2)
        if self.p(.25): f = self.pick(F1) + self.pick(F2[:12]).lower() + self.pick(["", "s", "e", "k"])
        return self.pick(F0) + f

    def dom(self, base):
        b = base[:28]; c = self.doms.get(b, 0); self.doms[b] = c + 1
        return b + (self.pick(["-info", "online", "nu", "net"]) + (str(c) if c > 3 else "") if c else "") + ".nl"

    def brand(self):
        b = self.pick(BR1) + self.pick(BR2)
        if self.p(.3): b = self.pick(BR1) + self.pick(["", "-"]) + self.pick(T2).capitalize()
        while b in self.brands: b = self.pick(BR1) + self.pick(BR2) + self.pick(["", " " + self.pick(T1), self.pick(BR2), "-" + self.pick(BR1)])
        self.brands.add(b)
        return b

    def natchain(self):
        if self.p(.55):
            b = self.brand(); k = self.pick(CHAINK); nm = [f"{k} {b}", b, f"{b} {k.lower()}"]; d = self.dom(slug(b)); kind = "shop"
        else:
            a, k = self.pick(NATK); b = self.brand() if self.p(.6) else "De " + self.pick(T1) + self.pick(["ster", "kring", "bron", "boom", "hand"])
            nm = [f"{k} {b}", b, f"{b} {k}"]; d = self.dom(slug(b)); kind = "dep"
        return dict(nm=nm, dom=d, kind=kind, ph="0" + self.pick(["88", "800", "900"]) + "%07d" % self.R.randrange(10 ** 7) if self.p(.55) else "")

    # ----- geography -----
    def town(self, reg, main, size):
        t = Town(); i = self.vno; self.vno += 1
        k = len(T1) * len(T2) * 5; a, s = self.tperm; j = (a + i * s) % k
        t.name = T3[5 + j // (len(T1) * len(T2))] if (j // (len(T1) * len(T2))) and self.p(.35) else ""
        base = T1[j % len(T1)] + T2[(j // len(T1)) % len(T2)]
        base = base.replace("dd", "d")
        if t.name and base in self.bases: t.name += base
        elif base not in self.bases: t.name = base; self.bases[base] = 1
        else: t.name = self.pick(T3[5:]) + base
        while t.name in self.names: t.name = self.pick(T3[5:]) + base + self.pick(["", " aan de Dijk", " aan de Beek", "-Dorp", "-Buiten", " bij de Brug"])
        self.names.add(t.name)
        t.pc4 = 1000 + (self.pc0 + i) % 9000; t.reg = reg; t.mun = main.mun if main else t.name; t.main = main or t
        cx, cy = (main.x, main.y) if main else (reg["x"] + self.R.uniform(-.12, .12), reg["y"] + self.R.uniform(-.16, .16))
        t.x, t.y = (cx + self.R.uniform(-.05, .05), cy + self.R.uniform(-.07, .07)) if main else (cx, cy)
        ss = self.R.sample(STREETS, 9 + size // 12)
        for _ in range(5 + size // 8):
            q = self.R.random()
            ss.append("Burgemeester " + self.family() + "straat" if q < .25 else "Pastoor " + self.family() + "straat" if q < .35 else self.pick(T1) + self.pick(["weg", "straat", "laan", "hof", "pad"]) if q < .75 else self.pick(reg["tn"]) + "seweg" if reg["tn"] and q < .9 else "Dr. " + self.family() + "laan")
        t.st = []
        for s in dict.fromkeys(ss):
            ab = self.pick("ABCDEGHJKLNPRTVWXZ") + self.pick("ABCDEGHJKLNPRTVWXZ")
            r = .012 if not main else .006
            t.st.append((s, ab, t.x + self.R.uniform(-r, r), t.y + self.R.uniform(-r, r) * 1.5))
        t.known = set(); t.used = {}; t.cores = {}; reg["tn"].append(t.name)
        return t

    def addr(self, t, street=None):
        s, ab, x, y = street or self.pick(t.st)
        for _ in range(9):
            no = int(self.R.random() ** 1.6 * (40 if s in ("Markt", "Kerkplein", "Raadhuisplein", "Brink") else 150)) + 1
            if (s, no) not in t.used: break
        t.used[s, no] = 1
        add = self.pick(["a", "b", "A", "bis"]) if self.p(.06) else ""
        return (s, no, add, f"{t.pc4}{ab[0]}{chr(65 + (ord(ab[1]) - 65 + no // 30) % 26)}", x + no * 4e-5, y + no * 3e-5, t.name)

    def phone(self, t): a = t.reg["ac"]; return a + str(self.R.randrange(2, 7)) + "".join(self.pick("0123456789") for _ in range(9 - len(a)))
    def mobile(self): return "06" + str(self.R.randrange(1, 6)) + "%07d" % self.R.randrange(10 ** 7)

    # ----- things -----
    def new(self, typ, t, forms, **k):
        self.tid += 1
        th = dict(id=self.tid, typ=typ, t=t, forms=forms, addr=None, bld="", sec=None, old=None, po=None, ph="", mob="", pho="", sw="", em="", fem="", dom="", path="", fb="", oldn="", acr="", eng="", loc="", bare="", arab="", k=1, stable=False, loose=False)
        th.update(k)
        if not th["addr"]: th["addr"] = self.addr(t)
        key = (forms[0], th["loc"] and th["loc"][1])
        if key in t.known: return th | {"k": 0}      # never two of one name in one village
        t.known.add(key); self.things.append(th)
        q = self.R.random()
        th["k"] = 1 if q < self.SING else self.pick([2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5])
        return th

    def contact(self, th, club, base):
        """its own telephone, e-mail, site"""
        t = th["t"]
        if self.p(.9): th["ph"] = self.phone(t) if not club or self.p(.6) else self.mobile()
        if club or self.p(.15): th["mob"] = self.mobile()
        if self.p(.45): th["pho"] = self.phone(t)
        if self.p(.72): th["dom"] = self.dom(base if self.p(.6) else base + slug(t.name)); th["em"] = self.pick(["info", "info", "info", "secretariaat", "contact"]) + "@" + th["dom"]
        if club and self.p(.6) or not th["em"] and self.p(.6): th["fem"] = (base[:14] + self.pick(["", str(self.R.randrange(10, 99)), "." + slug(t.name)[:9]]) if self.p(.65) else self.pick(GIV).lower() + "." + slug(self.family())) + "@" + self.pick(FREE)
        if self.p(.35): th["fb"] = self.pick(PLAT) + base + self.pick(["", slug(t.name), "." + str(self.R.randrange(100, 999))])
        if self.p(.18): th["old"] = self.addr(t)
        if self.p(.06): th["po"] = (f"Postbus {self.R.randrange(10, 999)}", f"{t.main.pc4}{self.pick('AB')}{self.pick('ABCDE')}")

    def core(self, t, pool, rep=.12):
        for _ in range(8):
            c = self.pick(pool)
            if c not in t.cores or self.p(rep): break
        t.cores[c] = t.cores.get(c, 0) + 1
        return c

    def club(self, t, where=None):
        q = self.R.random()
        if q < .45: (pre, eng), typ = self.pick(SPORT), "sport"
        elif q < .72: (pre, eng), typ = self.pick(MUSIC), "music"
        else: (pre, eng), typ = self.pick(HOBBY), "club"
        acr = oldn = ""
        if typ == "music" and self.p(.7):
            s = self.pick(SAINT); k = self.core(t, [s[0]])
            cs = [f"St. {s[0]}", f"Sint {s[0]}", f"St. {s[1]}", f"St.{s[0]}", f"Sint-{s[0]}"]
        elif self.p(.30):
            w = [self.pick(["Ons", "Door", "Alle", "Samen", "Vol", "Nooit", "Steeds", "Met", "Voor"]), self.pick(["Vriendschap", "Oefening", "Eendracht", "Kracht", "Inspanning", "Plezier", "Moed", "Samenspel"]), self.pick(["Sterk", "Verder", "Vooruit", "Hoger", "Een", "Beter", "Verenigd"])]
            if self.p(.4): w.append(t.name)
            c = " ".join(w); acr = "".join(x[0] for x in w); cs = [c, c, acr, acr]; t.cores[c] = t.cores.get(c, 0) + 1; k = c
        elif self.p(.3): cs = [t.name, t.name]; k = t.name; t.cores[k] = t.cores.get(k, 0) + 1
        else:
            c = self.core(t, CLUB); k = c; y = self.R.randrange(19, 99) if self.p(.35) else 0
            cs = [f"{c} '{y}", f"{c} {y}", c] if y else [c, c]
        forms = [f"{pre[0]} {cs[0]}", f"{pre[self.R.randrange(1, 4)]} {cs[-1] if self.p(.5) else cs[0]}", f"{pre[1]} {cs[1]}", f"{pre[2]} {cs[0]}", f"{pre[3]} {self.pick(cs)}"]
        if self.p(.16): oldn = f"{pre[self.R.randrange(4)]} {self.pick(CLUB)}"
        th = self.new(typ, t, forms, oldn=oldn, acr=(slug(pre[1]).upper() + " " + acr if acr and len(slug(pre[1])) < 5 else ""), eng=f"{eng} {cs[0]}", sec=self.addr(t), bare=(k, cs[0]))
        base = slug((pre[1] if len(pre[1]) < 6 else "") + (cs[-1] if acr else cs[0])) or slug(cs[0])
        self.contact(th, True, base)
        if where: th["addr"], th["bld"] = where; th["tenant"] = 1; th["sw"] = where and getattr(t, "rec", "")
        elif self.p(.5): th["bld"] = self.pick(["Sportpark ", "Sportcomplex ", "Clubgebouw ", "Zaal "]) + self.pick(T1) + self.pick(["veld", "hof", "dreef", "kamp"])
        if self.p(.30): self.satellite(th, cs[0], pre)
        return th

    def satellite(self, th, core, pre):
        t = th["t"]; q = self.R.random(); f0 = th["forms"][0]; f1 = th["forms"][2]
        if q < .4: fs = [f"Stichting Vrienden van {f0}", f"Vrienden van {f1}", f"Vrienden van {core}"]; typ = "vrienden"
        elif q < .65: fs = [f"Jeugdafdeling {f0}", f"{f1} jeugd", f"{core} Jeugd"]; typ = "section"
        elif q < .85: fs = [f"Supportersvereniging {core}", f"Supportersclub {f1}", f"Supportersver. {core}"]; typ = "vrienden"
        else: fs = [f"Club van 100 {f0}", f"Club van Honderd {f1}", f"Club v. 100 {core}"]; typ = "vrienden"
        same = self.p(.6)
        s = self.new(typ, t, fs, addr=th["addr"] if same else self.addr(t), bld=th["bld"] if same else "", dom=th["dom"], path=self.pick(["/vrienden", "/jeugd", "/sponsors", ""]), mob=self.mobile(), ph=th["ph"] if self.p(.4) else self.phone(t), sec=self.addr(t), stable=True)
        s["em"] = self.pick(["vrienden@", "jeugd@", "penningmeester@"]) + th["dom"] if th["dom"] else th["fem"]

    def chain_branch(self, ch, t, many, lab=None):
        """one branch of a chain in a town"""
        nm = ch["nm"]; loc = lab or t.name
        word = self.pick(["locatie", "vestiging", "-", "", "loc."]) if ch["kind"] != "dep" else self.pick(["afdeling", "afd.", "-", "afdeling"])
        forms = [nm[0], nm[1] if self.p(.5) else nm[0], nm[-1], nm[0]]
        th = self.new("branch", t, forms, loc=(word, loc), dom=ch["dom"], sw=ch["ph"], stable=True, brand=1)
        th["path"] = "/" + slug(loc) if self.p(.3) else ""
        th["em"] = (slug(loc) if self.p(.25) else "info") + "@" + ch["dom"]
        own = not ch["ph"] or self.p(BR_OWN)
        th["ph"] = self.phone(t) if own else ch["ph"]
        if ch["kind"] == "dep": th["mob"] = self.mobile(); th["fem"] = (self.pick(GIV).lower() + slug(self.family()) + "@" + self.pick(FREE)) if self.p(.5) else ""
        if ch["kind"] == "dep" and self.p(.5): th["ph"] = self.phone(t); th["sw"] = "" if self.p(.4) else th["sw"]
        return th

    def org(self, reg):
        """a regional organisation: branches and services"""
        k, deps = self.pick(ORG); b = self.brand()
        if k in ("Welzijn",) and self.p(.5): b = self.pick(reg["tn"]) if reg["tn"] else b
        nm = [f"{k} {b}", f"{b}", f"{b} {k}"] if k != "Welzijn" else [f"Stichting Welzijn {b}", f"Welzijn {b}", f"{b} Welzijn"]
        return dict(nm=nm, dom=self.dom(slug((k if k == "Welzijn" else "") + b)), kind="org", ph=reg["ac"] + str(self.R.randrange(2, 7)) + "".join(self.pick("0123456789") for _ in range(9 - len(reg["ac"]))) if self.p(ORG_SW) else "", deps=deps, b=b)

    def building(self, t, kind):
        a = self.addr(t)
        if kind == "med":
            nm = self.pick(["Gezondheidscentrum ", "Medisch Centrum ", "Zorgplein ", "MC "]) + self.pick(HOUSE + [t.name])
            h = self.new("building", t, [nm, nm.replace("Gezondheidscentrum", "GC").replace("Medisch Centrum", "Med. Centrum")], addr=a, ph=self.phone(t)); h["dom"] = self.dom(slug(nm)) if self.p(.6) else ""; h["em"] = "info@" + h["dom"] if h["dom"] else ""
            rec = h["ph"]
            for _ in range(self.R.randrange(2, 7)): self.practice(t, a, nm, rec, h)
            if self.p(.6):
                pre, eng = self.pick(PRAC[:3])          # colleagues at one door
                ph, d = self.phone(t), self.dom(slug(pre[2] + nm)[:22])
                for _ in range(self.R.randrange(2, 4)):
                    f = self.family()
                    th = self.new("colleague", t, [f"{pre[0]} {f}", f"{pre[2]} {f}", f"{pre[1]} {f}", f"{pre[2]} {self.pick('ABCDHJMPRW')}. {f}"], addr=a, bld=nm, ph=ph, dom=d, stable=True); th["em"] = "info@" + d
        else:
            c = self.core(t, HOUSE); w = self.pick([("Gemeenschapshuis", "G.H.", "Gem.huis"), ("Buurthuis", "Buurthuis", "Wijkcentrum"), ("Wijkcentrum", "WC", "Wijkgebouw"), ("Dorpshuis", "Dorpshuis", "Dorpscentrum"), ("MFC", "Multifunctioneel Centrum", "MFA")])
            nm = f"{w[0]} {c}"
            h = self.new("building", t, [nm, f"{w[1]} {c}", f"{w[2]} {c}", f"Stichting {nm}"], addr=a, sec=None, bare=(c, c), eng=f"Community centre {c}", oldn=(f"{w[0]} {self.pick(HOUSE)}" if self.p(.12) else ""))
            self.contact(h, False, slug(c + (t.name if self.p(.5) else ""))); h["old"] = None; rec = h["ph"]; t.rec = rec
            for _ in range(self.R.randrange(1, 5)):
                if self.p(.5): self.club(t, (a, nm))
                else: self.selfhelp(t, a, nm, rec, h)
            if self.orgs and self.p(.6):
                o = self.pick(self.orgs); th = self.chain_branch(o, t, 1); th["addr"], th["bld"] = a, nm

    def practice(self, t, a=None, bld="", rec="", h=None):
        pre, eng = self.pick(PRAC); f = self.family()
        c = f if self.p(.4) or not bld else self.pick([f + " & " + self.family(), bld.split(" ", 1)[1], bld.split(" ", 1)[1], t.name])
        th = self.new("tenant" if a else "practice", t, [f"{pre[0]} {c}", f"{pre[1]} {c}", f"{pre[2]} {c}", f"{pre[3]} {c}"], addr=a, bld=bld, eng=f"{eng} {c}", stable=bool(a))
        self.contact(th, False, slug(pre[2][:6] + c))
        if a:
            th["old"] = self.addr(t) if self.p(.08) else None
            if self.p(T_REC): th["sw"] = rec
            if self.p(T_REC * .45): th["ph"] = rec
            if h and h["dom"] and self.p(.5): th["dom"], th["em"] = h["dom"], "info@" + h["dom"] if self.p(.5) else th["em"]; th["path"] = "/" + slug(pre[2])

    def selfhelp(self, t, a=None, bld="", rec="", h=None):
        k = self.core(t, SELF, 0.1); c = self.pick([t.name, t.name, bld.split(" ", 1)[-1] or t.name, bld.split(" ", 1)[-1] or t.name, self.pick(GIV), self.pick(CLUB)])
        th = self.new("tenant" if a else "self-help", t, [f"{k} {c}", f"{k} {c}", f"{bld} - {k}" if bld else f"{k} {c}", k + " - " + c], addr=a, bld=bld, stable=bool(a))
        th["mob"] = self.mobile(); th["ph"] = rec if self.p(.45) else self.phone(t); th["sw"] = rec if self.p(T_REC) else ""
        th["fem"] = slug(k + c)[:16] + "@" + self.pick(FREE) if self.p(.6) else ""
        if h and h["dom"] and self.p(.55): th["dom"] = h["dom"]; th["path"] = "/" + slug(k) if self.p(.5) else ""; th["em"] = "info@" + h["dom"] if self.p(.5) else ""
        elif self.p(.35): th["fb"] = "facebook.com/" + slug(k + c)

    def church(self, t, fed):
        s = self.pick(SAINT); self.core(t, [s[0]])
        w = self.pick(["St.", "H."])
        if self.p(.6):
            fs = [f"Parochie {w} {s[0]}", f"R.K. Parochie Sint {s[0]}", f"{w} {s[0]}parochie", f"Sint-{s[0]}kerk", f"Parochie Sint {s[1]}"]
            th = self.new("parish", t, fs, eng=f"St. {s[0]} Church", bld="Pastorie" if self.p(.2) else "", dom=fed["dom"], sw=fed["ph"], stable=True); th["ph"] = self.phone(t) if self.p(.55) else fed["ph"]; th["em"] = "info@" + fed["dom"]
            if self.p(.25): self.new("cemetery", t, [f"Begraafplaats {w} {s[0]}", f"R.K. begraafplaats Sint {s[0]}", f"Kerkhof {s[0]}"], addr=th["addr"], ph=th["ph"], dom=fed["dom"], sw=fed["ph"], stable=True)
        elif self.p(.7):
            k = self.pick(HOUSE)
            th = self.new("church", t, [f"Protestantse Gemeente {t.name}", f"PKN {t.name}", f"Prot. Gemeente te {t.name}", f"Protestantse kerk {k}", f"Prot. Gem. {t.name} - {k}"], eng=f"Protestant Church {t.name}", sec=self.addr(t)); self.contact(th, True, "pg" + slug(t.name))
        else:
            k = self.pick(["El Nour", "As Salam", "Ar Rahma", "Al Fath", "El Hidaya"]); ar = {"El Nour": "النور", "As Salam": "السلام", "Ar Rahma": "الرحمة", "Al Fath": "الفتح", "El Hidaya": "الهداية"}[k]
            th = self.new("church", t, [f"Islamitische Vereniging {k}", f"Moskee {k}", f"{k} moskee", f"Stg. Moskee {k}"], arab=f"{ARAB['Moskee']} {ar}", eng=f"{k} Mosque"); self.contact(th, True, slug(k + t.name[:6]))

    def misc(self, t):
        q = self.R.random()
        if q < .30:
            c = self.core(t, SCHOOL, .05); pre = self.pick([["Basisschool", "b.s.", "BS", "Brede School"], ["OBS", "Openbare basisschool", "o.b.s.", "OBS"], ["R.K. Basisschool", "RK basisschool", "bs", "Basisschool"]])
            th = self.new("school", t, [f"{p} {c}" for p in pre], bare=(c, c), oldn=(f"{pre[0]} {self.pick(SCHOOL)}" if self.p(.15) else "")); self.contact(th, False, slug(pre[2] + c)); th["mob"] = ""
            if self.p(.25):
                th["forms"] = [f + " - locatie " + th["addr"][0] for f in th["forms"]]; th["stable"] = True; th["old"] = None
                u = self.new("branch", t, [f"{p} {c} - locatie {{}}" for p in pre], stable=True, ph=th["ph"], dom=th["dom"], em=th["em"]); u["forms"] = [f.format(u["addr"][0]) for f in u["forms"]]
            elif self.p(.3) and self.orgs:
                o = self.pick(self.orgs); u = self.new("tenant", t, [f"BSO {c}", f"Buitenschoolse opvang {c}", f"BSO {c} ({o['b']})"], addr=th["addr"], dom=o["dom"], em="info@" + o["dom"], ph=o["ph"] or self.phone(t), stable=True)
        elif q < .62:
            k, k2 = self.pick(SHOP); c = self.pick(SHOPN) if self.p(.5) else self.family()
            th = self.new("shop", t, [f"{k} {c}", f"{k} {c}", f"{c}" if self.p(.3) else f"{k} {c}", f"{k2} {c}"], oldn=(f"{k} {self.pick(SHOPN)}" if self.p(.12) else "")); self.contact(th, False, slug(k[:6] + c))
            if self.p(.14):   # a successor in the premises, with its number
                k3, _ = self.pick(SHOP)
                u = self.new("successor", t, [f"{k3} {self.family()}"] * 2 , addr=th["addr"], ph=th["ph"], mob=self.mobile(), stable=True); u["dom"] = self.dom(slug(u["forms"][0])) if self.p(.6) else ""
        elif q < .78: self.practice(t)
        elif q < .92: self.selfhelp(t)
        else:
            p = self.pick(["Ontwikkeling", "Toekomst", "Water", "Hoop", "Onderwijs", "Licht"]) ; l = self.pick(["Ghana", "Nepal", "Oeganda", "Malawi", "Roemenië", "Suriname", "Kenia", "India"])
            th = self.new("foundation", t, [f"Stichting {p} voor {l}", f"Stg {p} voor {l}", f"{p} voor {l}", f"St. {p} voor {l}"], eng=f"{p} for {l} Foundation", sec=self.addr(t)); self.contact(th, True, slug(p + "voor" + l))

    def municipality(self, reg):
        self.things = []
        main = self.town(reg, None, 180); towns = [main, self.town(reg, main, 60), self.town(reg, main, 60)]
        # municipal desks: departments at one address
        a = self.addr(main); sw = "14" + main.reg["ac"] if self.p(.3) else self.phone(main); d = "gemeente" + slug(main.name) + ".nl"
        ds = self.R.sample(DESK, 4)
        self.new("desk", main, [f"Gemeente {main.name}", f"Gemeentehuis {main.name}", f"Gem. {main.name}", f"Gemeente {main.name} (gemeentehuis)"], addr=a, ph=sw, dom=d, em="info@" + d, stable=True)
        for s in ds: self.new("department", main, [f"Gemeente {main.name} - {s}", f"{s} gemeente {main.name}", f"{s} {main.name}", f"Gem. {main.name} {s}"], addr=a if self.p(.8) else self.addr(main), ph=sw if self.p(.75) else self.phone(main), dom=d, em=(slug(s) if self.p(.5) else "info") + "@" + d, path="/" + slug(s) if self.p(.5) else "", stable=True)
        lib = reg["lib"]; fed = dict(dom=self.dom("parochies" + slug(main.name)), ph=self.phone(main))
        for t in towns:
            big = t is main; m = 1.0 if big else .36
            c = lambda x: int(x * m) + self.p(x * m - int(x * m))
            self.chain_branch(lib, t, 0)
            for _ in range(c(N_ORG)):                       # regional organisations, often two in one town
                o = self.pick(self.orgs); labs = self.R.sample(LOC, 3)
                for j in range(1 if self.p(.3) else 2 if self.p(.6) else 3): self.chain_branch(o, t, 1, labs[j] if self.p(.75) else None)
                if self.p(.35):
                    a = self.addr(t)
                    for s in self.R.sample(o["deps"], self.pick([2, 3])): self.new("department", t, [f"{o['nm'][0]} {s}", f"{o['b']} {s}", f"{s} {o['b']}", f"{o['nm'][0]} - {s}"], loc=("", t.name), addr=a if self.p(.7) else self.addr(t), ph=o["ph"] or self.phone(t), dom=o["dom"], em="info@" + o["dom"], sw=o["ph"], stable=True, brand=1)
            for _ in range(c(N_CHAIN)):
                ch = self.pick(self.nat)
                for j in range(2 if big and self.p(.2) else 1): self.chain_branch(ch, t, 1, self.pick(LOC) if j else None)
            for _ in range(c(N_MED)): self.building(t, "med")
            for _ in range(c(N_HOUSE)): self.building(t, "house")
            for _ in range(c(13)): self.club(t)
            for _ in range(c(2.6)): self.church(t, fed)
            for _ in range(c(19)): self.misc(t)
        # a secretary of two clubs
        cl = [x for x in self.things if x["sec"] and x["mob"] and x["k"]]
        for _ in range(len(cl) // 9):
            x, y = self.R.sample(cl, 2)
            if x["t"] is y["t"]: y["mob"] = x["mob"]; y["sec"] = x["sec"]; y["fem"] = x["fem"] if self.p(.4) else y["fem"]
        self.R.shuffle(self.things)
        for th in self.things:
            srcs = []
            while len(srcs) < th["k"]:
                s = self.R.choices(range(8), SW)[0]
                if s not in srcs or self.p(.04): srcs.append(s)
            for s in srcs: self.row(th, s)

    # ----- one listing -----
    def typo(self, s):
        ix = [i for i in range(1, len(s) - 1) if s[i].isalpha() and s[i + 1].isalpha()]
        if not ix: return s
        i = self.pick(ix); q = self.R.random()
        if q < .35: return s[:i] + s[i + 1:]
        if q < .65: return s[:i] + s[i + 1] + s[i] + s[i + 2:]
        if q < .85: return s[:i] + s[i] + s[i:]
        return s[:i] + self.pick("aeiou" if s[i] in "aeiou" else "nmrtsl") + s[i + 1:]

    def fmt(self, n, f):
        if not n or len(n) < 10 or n[:2] == "14": return n
        a = 2 if n[:2] == "06" else 4 if n[:4] in ("0800", "0900") else 3 if n[:3] in self.ac3 or n[:3] == "088" else 4
        x, y = n[:a], n[a:]
        if f == 0: return f"{x}-{y}"
        if f == 1: return f"{x} {y[:3]} {y[3:5]} {y[5:]}".strip()
        if f == 2: return n if self.p(.5) else f"{x}-{y}"
        if f == 3: return f"{x} - {y}"
        if f == 4: return f"+31 {x[1:]} {y}"
        if f == 5: return f"({x}) {y}"
        return f"+31 (0){x[1:]} {y}" if self.p(.5) else f"0031{n[1:]}"

    def row(self, th, s):
        p, pick, R = self.p, self.pick, self.R
        full, legal, cityS, abbr, PC, AD, CI, muni, PH, EM, WB, GEO, f, stale, sec, typ, swt = SRCS[s]
        t = th["t"]; ops = []; old = p(stale); forms = th["forms"]
        nz = NOISE
        # the name
        strong = False
        name = forms[0] if p(full) else pick(forms[1:] or forms)
        if th["oldn"] and (old or p(.22 * nz)):
            if p(.5): name = f"{name} ({pick(['voorheen', 'v/h', 'vroeger'])} {th['oldn']})"; ops.append("old-name-brackets")
            else: name = th["oldn"]; strong = True; ops.append("old-name")
        elif th["acr"] and p(.2 * nz): name = th["acr"]; ops.append("acronym"); strong = True
        elif th["eng"] and p(.045 * nz): name = th["eng"]; strong = True; ops.append("translated")
        elif th["arab"] and p(.2): name = th["arab"] if p(.4) else name + " " + th["arab"]; strong = True; ops.append("script")
        elif th["bare"] and t.cores.get(th["bare"][0], 0) == 1 and p(.12 * nz) and th["bare"][1] != t.name: name = th["bare"][1]; ops.append("bare")
        elif p(legal * .18) and not name.startswith(("St", "BSO", "Gem", "Vrienden")) and "brand" not in th: name = ("Stichting " if th["typ"] not in ("sport", "music", "club") else "Vereniging ") + name
        # place of a branch in its name
        located = False
        if th["loc"]:
            w, l = th["loc"]
            if p(LOCP): name = f"{name} {w} {l}".replace("  ", " "); located = True
        elif p(cityS * .5) and t.name not in name: name = name + pick([" ", " ", " te ", ", ", " - "]) + t.name; located = True
        if not strong and p(.03): name += pick([" - activiteiten", " (secretariaat)", " e.o.", " - info en aanmelden", ", ook voor jongeren"])
        if p(.02): name = name.upper()
        if p(.05): name = name.replace("St.", "Sint").replace("'", "’")
        if p(typ * nz): name = self.typo(name); ops.append("typo")
        # the address
        a = th["addr"]; street = pc = ""; kind = "own"; xy = None
        if th["sec"] and p(sec * SECP): a = th["sec"]; kind = "secretary"; ops.append("secretary")
        elif th["old"] and not th["stable"] and (old or p(.12)): a = th["old"]; kind = "old"; ops.append("moved")
        elif th["po"] and p(.3): kind = "po"; ops.append("pobox")
        nm_loc = located and th["loc"]
        show = p(AD) or ("brand" in th and (not nm_loc or p(.7)))
        city = t.name
        if kind == "po": street, pc = th["po"]; city = t.main.name
        elif show:
            s0, no, add, pc = a[0], a[1], a[2], a[3]
            if p(abbr): s0 = re.sub("straat$", "str.", s0); s0 = re.sub("laan$", "ln", s0); s0 = s0.replace("Burgemeester", "Burg.").replace("Pastoor", "Past.").replace("plein", "pl.")
            elif s0[:4] == "Burg" and p(.3): s0 = s0.replace("Burgemeester", "Burg.")
            if p(typ * .8): s0 = self.typo(s0)
            n_ = no
            if p(.015 * nz) and not th["stable"]: n_ = no + pick([2, -2, 10, 1]); n_ = max(1, n_)
            street = f"{s0} {n_}" + (("-" if p(.2) else " " if p(.3) else "") + add if add and not p(.15) else "") + (f"-{n_ + 2}" if p(.015) else "")
            if th["bld"] and kind == "own" and p(.22):
                if p(.55): street = f"{th['bld']}, {street}"
                else: street = th["bld"]; ops.append("building")
            if not p(PC): pc = ""
            elif p(.06): pc = pc[:4]
        elif p(PC * .4): pc = a[3] if p(.6) else a[3][:4]
        else: kind = "none"
        if pc and len(pc) == 6 and s not in (3, 7): pc = pc[:4] + " " + pc[4:]
        if pc and p(.012 * nz): i = R.randrange(len(pc)); pc = pc[:i] + (pick("0123456789") if pc[i].isdigit() else pick("ABDEGK") if pc[i] != " " else " ") + pc[i + 1:]
        if not p(CI) and (street or pc): city = ""
        elif kind != "po" and t is not t.main and p(muni): city = t.mun; ops.append("municipality")
        # telephone
        ph = th["ph"]; has = False
        if th["sw"] and p(swt): ph = th["sw"]; ops.append("switchboard")
        elif th["mob"] and (not ph or p(.5 if s in (0, 2, 5) else .2)): ph = th["mob"]
        elif th["pho"] and old and p(.8): ph = th["pho"]; ops.append("old-phone")
        if not ph: ph = th["mob"]
        phone = ph if p(PH * COMPL) else ""
        em = th["em"]
        if th["fem"] and (not em or p(.6 if s in (0, 2, 5) else .25)): em = th["fem"]
        email = em if p(EM * COMPL) else ""
        w = th["dom"]; site = ""
        if p(WB * COMPL):
            if th["fb"] and (not w or p(.6 if s == 2 else .12)): site = "https://www." + th["fb"]; ops.append("platform")
            elif w: site = pick(["https://www.", "www.", "http://www.", "https://", ""]) + w + (th["path"] if p(.6) else "") + pick(["", "", "/", "/contact"])
            site = site.replace("//contact", "/contact")
        if old and site and p(.15) and not th["stable"]: site = ""
        # it must be possible to recognise
        if strong or kind in ("secretary", "old", "po"):
            if not (phone == th["ph"] != "" or email and email == th["em"] or site and w) and not (strong and kind == "own" and street) and p(FAIR):
                o = [x for x in ("ph", "em", "dom") if th[x]]
                if o:
                    x = pick(o)
                    if x == "ph": phone = th["ph"]
                    elif x == "em": email = th["em"]
                    else: site = "www." + w
        if not street and not city: city = t.name
        if p(typ * .25) and len(phone) > 8 and not th["stable"]: i = R.randrange(5, len(phone) - 1); phone = phone[:i] + phone[i + 1] + phone[i] + phone[i + 2:]; ops.append("phone-typo")
        lat = lon = ""
        if p(GEO) and kind != "po":
            q = R.random()
            if not street and not pc or q < (.12 if s != 7 else .4): y, x = t.main.y if city == t.mun else t.y, t.main.x if city == t.mun else t.x; ops.append("centre")
            elif q < .30: y, x = a[5] + R.uniform(-.0012, .0012), a[4] + R.uniform(-.0018, .0018)
            else: y, x = a[5] + R.gauss(0, .00004), a[4] + R.gauss(0, .00006)
            lat, lon = "%.6f" % y, "%.6f" % x
        typ_ = th["typ"] if "tenant" not in th else "tenant"
        if th["k"] == 1: ops.append("single")
        out = (f"B{th['id']}", f"{typ_}:{'+'.join(ops) or 'plain'}", name, street, pc, city, self.fmt(phone, f), email, site, lat, lon)
        self.rows.append(out)

    def run(self):
        self.bases, self.names = {}, set(); out = []; self.SING = SINGLE
        b = io.StringIO(); cw = csv.writer(b, lineterminator="\n")
        while len(out) < self.n:
            ac = "0" + str(self.R.choice([*range(10, 60), *range(70, 80)])) if self.p(.5) else "0" + str(self.R.randrange(110, 599))
            reg = dict(ac=ac, x=self.R.uniform(4.2, 6.8), y=self.R.uniform(51.0, 53.2), tn=[])
            self.ac3 = {ac} if len(ac) == 3 else set()
            self.orgs = [self.org(reg) for _ in range(int(REG_ORG) + self.p(REG_ORG % 1))]
            b_ = self.brand(); reg["lib"] = dict(nm=[f"Bibliotheek {b_}", f"Bibliotheek {b_}", "Openbare Bibliotheek " + b_], dom=self.dom("bibliotheek" + slug(b_)), kind="org", ph=ac + "".join(self.pick("23456789") for _ in range(10 - len(ac))))
            for _ in range(4):
                self.municipality(reg)
                for r in self.rows: b.seek(0); b.truncate(); cw.writerow(r); out.append(b.getvalue())
                self.rows = []
                if len(out) >= self.n: break
        out = out[:self.n]; self.R.shuffle(out)
        return out


# ---------- densities ----------
SINGLE = .64     # share of the things that are listed once
BR_OWN = .3      # a branch has a number of its own
ORG_SW = .9      # an organisation has a switchboard
T_REC = .6      # a tenant is listed with the reception's number
LOCP = .28       # the branch's place is in its name
SECP = .75       # a club is listed at its secretary's
FAIR = .9        # a listing that looks unlike keeps one thing in common
COMPL = .89       # completeness of contacts
NOISE = 1.25
N_ORG, N_CHAIN, N_MED, N_HOUSE, REG_ORG = 9.5, 5, 2.0, 3.0, 7.5

if __name__ == "__main__":
    ap = argparse.ArgumentParser(); ap.add_argument("--n", type=int, required=True); ap.add_argument("--seed", default="1"); ap.add_argument("--out", required=True)
    o = ap.parse_args(); rows = World(o.n, o.seed).run()
    with open(o.out, "w", encoding="utf-8", newline="") as fh:
        fh.write("id,cluster_id,trap,name,address,postcode,city,phone,email,website,lat,lon\n")
        for i, r in enumerate(rows): fh.write(f"b{i + 1:07d},{r}")
