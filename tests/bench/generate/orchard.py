"""orchard: invented listings of Dutch welfare directories with the truth beside them.
python orchard.py --n N --seed S --out FILE.csv"""
import argparse, csv, random, re, unicodedata

def W(s): return s.split()
def L(s): return [x.strip() for x in s.split(";")]

# ------------------------------------------------------------------ words
T1 = W("Berk Els Aal Wolf Hees Loen Rijs Bram Dist Kwak Zeg Nist Gelm Hand Ooster Wester Mor Peel Vark Sling Lind Boek Esk Drem Gast Holt Ijz Klaar Krom Lan Mier "
       "Noord Pur Raal Schaap Snel Tier Tong Uil Vink Wam Wild Zand Zuid Zwan Bier Buk Dal Duif Eik Fluit Graf Haas Hamm Kever Kraan Leem Meers Olm Pop Rav Steen Tull Vlas Wed Zoel Brun Dorst Gein Hulst Kat Laar Mast")
T2 = ["", "er", "en", "el", "ing"]
T3 = W("huizen drecht dam veen broek lo wijk beek horst donk rade kerke hoven dijk kamp borg monde sum zele berg woude stede voort meer rode sluis zijl haren wolde laar heeze gracht poort tange schot gest ambt maas")
TQ = ["", "Nieuw-", "Oud-", "Hoog-", "Neder-", "Sint-", "Groot-"]
B1 = W("Zorg Wel Mee Sam Kin Buurt Thuis Vita Leef Maat Hart Ster Spil Lente Kern Brug Rond Vol Licht Bloei Anker Boei Dia Mura Novi Pluri Soci Curo Alto Riva Orto Tera Quad Senz Lumi Prisma Xant Amar Civi Duro")
B2 = ["", "i", "a", "o", "en", "er", "u", "el"]
B3 = W("via ra groep punt net kracht lijn wijs zaam land na tus don kring haven plein dia mondo stad wende vest tiva rijk ton mira lia nova tent dorp kade")
F1 = W("Bak Boer Dijk Ham Hoek Jan Klaas Koop Kuip Lam Mul Oud Pot Rein Scheep Smid Tim Veen Vis Wever Zwart Hel Brink Groen Spaan Kool Hout Bos Land Water Rijn Gerrit Hend Wil Corn Huib Dol Eg Fran Gijs Harm Kramp Lub Niel Roel Sib Teun Wout Ypk Aker")
F2 = W("ker mans stra sen ink huis kamp ma veld hof horst inga beek sma ders link bergen mink stra boom scheer")
FP = ["", "", "", "van ", "van der ", "de ", "van den ", "ter "]
SB = ["Dorpsstraat", "Kerkstraat", "Schoolstraat", "Molenweg", "Stationsstraat", "Hoofdstraat", "Raadhuisplein", "Nieuwstraat", "Markt", "Sportlaan", "Parallelweg", "Julianastraat", "Wilhelminalaan", "Beatrixstraat"]
S1 = W("Eiken Beuken Linden Kastanje Merel Lijster Spreeuwen Kievit Tulpen Rozen Lelie Anjer Saffier Robijn Jupiter Saturnus Mercurius Akker Weide Heide Veld Bosch Beek Vijver Dijk Haven Smids Wevers Bakkers Mulders Klooster Kapel Kasteel Toren Poort Zonne Maan Regen Wind Vlier Meidoorn Iepen Elzen Ganzen Zwanen Hazen Vossen Egel Otter Bever")
S2 = W("straat straat straat weg laan laan plein hof pad singel dreef kade")
ST = W("Burgemeester Pastoor Dokter Meester Deken Rector Notaris")
ADJ = W("Gouden Blauwe Groene Witte Bonte Vrolijke Oude Nieuwe Open Stille Rode Zilveren Kleine Grote Warme Vrije Zachte Wijze")
NOUN = W("Sleutel Reiger Linde Brug Poort Molen Kring Vlinder Ster Haard Akker Bron Beuk Kraan Ark Klok Toren Ploeg Spil Wiek Schakel Sprong Kei Duif Korenbloem Hoeve Fontein Wereld Tuin Boog Horst Kroon Lantaarn Zwaluw Parel Egel")
SAINT = W("Cecilia Joseph Barbara Gregorius Martinus Lambertus Antonius Hubertus Sebastianus Jan Petrus Willibrordus Servatius Catharina Agatha Nicolaas Michael Clemens Gertrudis Odilia Donatus Rochus Gerardus Anna Theresia")
LATIN = W("Concordia Excelsior Harmonia Eendracht Volharding Amicitia Fortuna Sparta Olympia Victoria Hercules Minerva Aurora Crescendo Apollo Orpheus Euterpe Juventa Unitas Vesta Phoenix Astra Salvia Zephyr Corona Ventura Novitas Borealis Triton Atalante")
FIRST = W("Jan Piet Henk Anneke Riet Truus Wim Kees Ans Bert Toos Sjaak Mieke Gerda Ton Lia Marja Harrie Fatima Ahmed Ewa Tomasz Yusuf Leila Ria Cor Nel")
FREE = W("gmail.com gmail.com hotmail.com ziggo.nl kpnmail.nl home.nl planet.nl outlook.com live.nl xs4all.nl")
AREA = W("0113 0114 0115 0117 0118 0161 0162 0165 0167 0172 0174 0180 0182 0183 0184 0186 0187 0222 0223 0224 0226 0228 0251 0255 0297 0299 0313 0314 0315 0316 0318 0321 0341 0342 0343 0344 0345 0347 0348 0411 0412 0413 0416 0418 0475 "
         "0478 0481 0485 0486 0487 0488 0492 0493 0495 0497 0499 0511 0512 0513 0514 0515 0516 0517 0519 0521 0522 0523 0524 0525 0527 0528 0529 0541 0543 0544 0545 0546 0547 0548 0561 0562 0566 0570 0571 0572 0573 0575 0577 0578 0591 0592 0593 0594 0595 0596 0597 0598 0599 045 046 040 043 038 050 058")

# kind: (ways to write it, English, theme class, needs website?, slug)
CLUBS = {
 "voetbal": (L("Voetbalvereniging;v.v.;VV;Voetbalclub"), "Football club", "L"),
 "rkvoetbal": (L("R.K. Voetbalvereniging;RKVV;R.K.V.V.;rkvv"), "Catholic football club", "LS"),
 "harmonie": (L("Harmonie;Harmonie;Kon. Harmonie;Harmonieorkest"), "Brass band", "SL"),
 "fanfare": (L("Fanfare;Fanfarekorps;Kon. Fanfare;Muziekvereniging"), "Brass and reed band", "SL"),
 "koor": (L("Gemengd koor;Gem. Koor;Zangvereniging;Gemengd Zangkoor"), "Mixed choir", "SL"),
 "mannenkoor": (L("Mannenkoor;Kon. Mannenkoor;Mannenzangvereniging"), "Male choir", "SL"),
 "schutterij": (L("Schutterij;Schutterij;Schuttersgilde;Schuttersvereniging"), "Marksmen's guild", "S"),
 "gym": (L("Gymnastiekvereniging;Gymver.;Gymvereniging;GV"), "Gymnastics club", "L"),
 "tennis": (L("Tennisvereniging;TV;T.V.;Tennisclub;LTC"), "Tennis club", "LN"),
 "handbal": (L("Handbalvereniging;HV;H.V.;Handbalclub"), "Handball club", "L"),
 "toneel": (L("Toneelvereniging;Toneelgroep;Toneelver.;Theatergroep"), "Theatre group", "LN"),
 "duiven": (L("Postduivenvereniging;PV;P.V.;Duivenvereniging"), "Pigeon racing club", "NL"),
 "biljart": (L("Biljartvereniging;BV;Biljartclub;B.V."), "Billiards club", "NL"),
 "wandel": (L("Wandelsportvereniging;WSV;W.S.V.;Wandelclub"), "Walking club", "LN"),
 "carnaval": (L("Carnavalsvereniging;CV;C.V.;Carnavalsver."), "Carnival society", "N"),
 "scouting": (L("Scouting;Scoutinggroep;Scouting groep;Verkenners"), "Scouts", "SN"),
 "tuin": (L("Volkstuinvereniging;Volkstuindersver.;VTV;Tuindersvereniging"), "Allotment society", "N"),
 "boules": (L("Jeu de Boules vereniging;Jeu de boulesclub;JBC;Petanquevereniging"), "Petanque club", "LN"),
}
LOCAL = {  # one to a place at most: the place is the name
 "heem": (L("Heemkundekring;Heemkundevereniging;Historische Kring"), "Local history society"),
 "ouderen": (L("Seniorenvereniging;KBO;Bond van Ouderen"), "Senior citizens' union"),
 "ehbo": (L("EHBO-vereniging;EHBO;E.H.B.O. ver."), "First aid society"),
 "zonne": (L("De Zonnewijzer afdeling;Zonnewijzer afd.;Vrijwilligers De Zonnewijzer"), "Sundial volunteers"),
 "vrouwen": (L("Vrouwengilde;Vrouwenvereniging;Gilde van Vrouwen"), "Women's guild"),
 "dorpsraad": (L("Dorpsraad;Stichting Dorpsraad;Dorpsbelang"), "Village council"),
 "voedselbank": (L("Voedselbank;Stichting Voedselbank;Stg. Voedselbank"), "Food bank"),
 "taalhuis": (L("Taalhuis;Taalpunt;Het Taalhuis"), "Language house"),
 "repair": (L("Repair Café;Repaircafe;Reparatiecafé"), "Repair cafe"),
}
FACIL = {
 "school": (L("Basisschool;BS;R.K. Basisschool;Obs"), "Primary school", "N"),
 "opvang": (L("Kinderdagverblijf;KDV;Kinderopvang;Peuterspeelzaal"), "Day nursery", "N"),
 "huis": (L("Gemeenschapshuis;Dorpshuis;Ontmoetingscentrum;Trefcentrum"), "Community centre", "N"),
 "zorg": (L("Zorgcentrum;Woonzorgcentrum;Verzorgingshuis;WZC"), "Care home", "NS"),
 "dagbest": (L("Dagbesteding;Dagactiviteitencentrum;Zorgboerderij;DAC"), "Day care centre", "N"),
 "speeltuin": (L("Speeltuin;Speeltuinvereniging;Kindervereniging"), "Playground", "N"),
 "inloop": (L("Inloophuis;Inloopcentrum;Huiskamer"), "Drop-in centre", "N"),
 "moskee": (L("Moskee;Islamitisch Centrum;Stichting Moskee"), "Mosque", "O"),
 "cultuur": (L("Culturele Vereniging;Cultureel Centrum;Stichting"), "Cultural association", "O"),
 "sthulp": (L("Stichting;Stg.;Stichting"), "Foundation", "Z"),
 "fys": (L("Fysiotherapie;Fysiotherapiepraktijk;Praktijk voor Fysiotherapie;Fysio"), "Physiotherapy", "F"),
 "kapper": (L("Kapsalon;Kapper;Haarstudio"), "Hairdresser", "F"),
 "bakker": (L("Bakkerij;Bakker;Brood- en banketbakkerij"), "Bakery", "F"),
 "fiets": (L("Fietsspeciaalzaak;Rijwielhandel;Fietsen;Tweewielers"), "Bicycle shop", "F"),
 "apotheek": (L("Apotheek;Apotheek;Apoth."), "Pharmacy", "NF"),
}
ORIG = W("El-Nour Al-Huda Ayasofya Mevlana Es-Salam Ettawhid Sultan-Selim Orzel Polonia Dom-Polski Zdravo Suryoyo Zagros Atlas Sahara Bosna Druzba Kalina Yildiz Anadolu Baraka Amal Tamazgha Adulis Abyssinia")
ZW = W("Welzijn Ouderen Mantelzorg Jeugd Samen Steun Vrijwilligers Hulp Wonen Zorg Vervoer Cultuur Natuur Sport Gezin Belangen Minima Gehandicapten Vluchtelingen")
SHOPS = L("Drogisterij;Supermarkt;Speelgoed;Optiek;Boekhandel;Tuincentrum;Schoenen;Bloemen;Reisbureau")
ORGS = [("Kinderopvang", "Childcare"), ("Thuiszorg", "Home care"), ("Bibliotheek", "Library"), ("Buurtzorgteam", "Neighbourhood care"), ("Maatschappelijk werk", "Social work"),
        ("GGZ", "Mental health care"), ("Huisartsenpost", "GP post"), ("Woonzorg", "Housing with care"), ("Jeugdhulp", "Youth care"), ("Kringloopwinkel", "Thrift shop"), ("Muziekschool", "Music school")]
DESKS = L("Loket Wmo;Burgerzaken;Schuldhulpverlening;Sociale Zaken;Leerplicht;Vergunningen;Sportservice;Afvalloket;Werk en Inkomen;Archief")
SERV = L("Maatjesproject;Ouderenadvies;Mantelzorgsteunpunt;Vrijwilligerscentrale;Jongerenwerk;Klussendienst;Boodschappendienst;Opbouwwerk;Formulierenbrigade;Tafeltje Dekje;Taalmaatjes;Belastingspreekuur")
DAYS = W("maandag dinsdag woensdag donderdag vrijdag")
GROUPS = L("AA-groep;Lotgenotengroep Rouw;Zelfhulpgroep Angst;Naastengroep;Praatgroep Borstkanker;NA-groep;Wandelgroep;Ouder-kindgroep")
SAT = L("Vrienden van {};Stichting Vrienden van {};Supportersvereniging {};Jeugdafdeling {};{} Jeugd;Club van 100 {};Oudervereniging {};{} Veteranen;Steunstichting {}")

CYR = dict(zip("abcdefghijklmnopqrstuvwxyz", W("а б ц д е ф г х и й к л м н о п к р с т у в в кс ы з")))
ARA = dict(zip("abcdefghijklmnopqrstuvwxyz", W("ا ب ك د ي ف غ ه ي ج ك ل م ن و ب ق ر س ت و ف و كس ي ز")))
AKIND = {"moskee": ("مسجد", "Мечеть"), "cultuur": ("جمعية ثقافية", "Культурный центр"), "inloop": ("مركز لقاء", "Дом встреч"), "taalhuis": ("بيت اللغة", "Языковой дом"), "voedselbank": ("بنك الطعام", "Продуктовый банк")}

def fold(s): return "".join(c for c in unicodedata.normalize("NFKD", s) if not unicodedata.combining(c)).lower()
def slug(s): return re.sub(r"[^a-z0-9]", "", fold(s))

# ------------------------------------------------------------------ directories: share of fields filled, staleness, style of the name
#            addr  pc   city  phone mail  web   geo  stale typo  names
SOURCES = [("gids", .92, .85, .95, .75, .40, .40, .30, .05, .04, "formal"),
           ("zorg", .85, .75, .92, .70, .55, .70, .55, .05, .03, "formal"),
           ("sport", .75, .50, .90, .35, .50, .70, .35, .10, .05, "abbr"),
           ("wijk", .60, .25, .75, .50, .55, .35, .12, .15, .12, "casual"),
           ("osm", .55, .35, .60, .20, .08, .40, .98, .10, .04, "short"),
           ("pdf", .80, .50, .88, .70, .25, .12, .02, .45, .12, "formal"),
           ("expat", .60, .30, .92, .45, .40, .55, .30, .10, .05, "english")]
TWIST, LEAN = .4, .62
SW = [24, 20, 14, 16, 13, 12, 7]

class Place: pass
class Thing: pass

class World:
    def __init__(self, n, seed):
        self.r = random.Random(f"orchard/{n}/{seed}"); self.n = n
        self.places = self.brands = self.cids = self.regions = 0
        self.ph = {}; self.mobs = self.r.randrange(10**7); self.off = [self.r.randrange(10**6) for _ in range(6)]
        self.rows = []

    # -------------------------------------------------------------- names of the world
    def town(self):
        base = len(T1)*len(T2)*len(T3); i = self.places; self.places += 1
        q, i = divmod(i, base); i = (i*7919+self.off[0]) % base
        a, i = divmod(i, len(T2)*len(T3)); b, c = divmod(i, len(T3))
        return TQ[q % len(TQ)] + T1[a] + T2[b] + T3[c]
    def brand(self):
        base = len(B1)*len(B2)*len(B3); i = self.brands; self.brands += 1
        q, i = divmod(i, base); i = (i*7919+self.off[1]) % base
        a, i = divmod(i, len(B2)*len(B3)); b, c = divmod(i, len(B3))
        return B1[a] + B2[b] + B3[c] + ["", " Plus", " Nova", " Zuid"][q % 4]
    def family(self):
        r = self.r; s = r.choice(FP) + r.choice(F1) + r.choice(F2)
        if r.random() < .12: s += "-" + r.choice(F1) + r.choice(F2)
        return s
    def landline(self, reg):
        k = self.ph[reg.area] = self.ph.get(reg.area, self.r.randrange(10**5)) + 1
        d = 10 - len(reg.area)
        return reg.area + str((k*739391) % (8*10**(d-1)) + 2*10**(d-1) - (0 if d else 1)).zfill(d)[:d]
    def mobile(self):
        self.mobs += 1; return "06" + str((self.mobs*7390757) % 45000000 + 10000000)

    def place(self, reg, x, y, big):
        r = self.r; p = Place(); i = self.places; p.name = self.town(); p.reg = reg; p.big = big
        p.pc4 = 1011 + (i*3571+self.off[2]) % 8900; p.rep = i // 8900 % 3
        p.lat, p.lon = y, x; p.used = {}
        k = 26 if big else 11; st = set(r.sample(SB, 7 if big else 5))
        while len(st) < k:
            st.add(r.choice(S1)+r.choice(S2) if r.random() < .75 else f"{r.choice(ST)} {self.family()}{r.choice(['straat', 'laan', 'plein', 'weg'])}")
        p.streets = []
        for s in sorted(st):
            l = p.rep*220 + r.randrange(220)
            a = r.random()*6.283; d = r.random()**.5*(.012 if big else .005)
            p.streets.append((s, l, p.lat+d*__import__("math").sin(a), p.lon+1.6*d*__import__("math").cos(a)))
        return p

    def addr(self, p):
        r = self.r
        while 1:
            s, l, la, lo = r.choice(p.streets); no = r.randrange(1, 140)
            if (s, no) not in p.used: break
        p.used[s, no] = 1
        l = min(675, l + (no > 70)); pc = f"{p.pc4} {chr(65+l//26)}{chr(65+l%26)}"
        return (s, str(no) + (r.choice("abc") if r.random() < .06 else ""), pc, la+no*.00002, lo+no*.00003, p, "")

    def theme(self, cls, p):
        r = self.r
        for _ in range(60):
            c = r.choice(cls)
            if c == "S": t = "St. " + r.choice(SAINT)
            elif c == "L": t = r.choice(LATIN) + (f" '{r.randrange(10, 79)}" if r.random() < .25 else "")
            elif c == "N": t = f"De {r.choice(ADJ)} {r.choice(NOUN)}" if r.random() < .6 else f"{r.choice(['De', 't', 'In de'])} {r.choice(S1)}{r.choice(NOUN).lower()}".replace("t ", "'t ", 1) if r.random() < .5 else "De " + r.choice(S1) + r.choice(W("hof burcht hoeve poort kamp stee nest hoek"))
            elif c == "O": t = r.choice(ORIG)
            elif c == "Z": t = " ".join(r.sample(ZW, 2)) + " " + p.name
            else: t = self.family()
            if t not in p.used and t not in p.reg.used: p.used[t] = 1; p.reg.used.add(t); return t
        return t + " " + self.family()

    # -------------------------------------------------------------- things
    def thing(self, p, kind, theme, forms, en, **kw):
        r = self.r; t = Thing(); self.cids += 1; t.cid = self.cids
        t.p, t.kind, t.theme, t.forms, t.en = p, kind, theme, forms, en
        t.at = kw.get("at") or self.addr(p); t.trap = set(kw.get("trap", ())); t.loc = kw.get("loc", ""); t.fixed = kw.get("fixed")
        t.phone = kw["phone"] if "phone" in kw else self.landline(p.reg) if r.random() < .75 else self.mobile()
        t.ownphone = "phone" not in kw
        base = slug(theme)[:22] if kind not in LOCAL else slug(forms[0])[:14] + slug(theme)
        if "web" in kw: t.web = kw["web"]
        else: t.web = r.choice([f"{base}-{slug(p.name)}.nl", f"{base}{slug(p.name)}.nl", f"{slug(forms[0])[:12]}{base[:14]}{slug(p.name)[:9]}.nl"]) if slug(p.name) not in base else base + ".nl"
        t.hasweb = r.random() < .75
        t.mail = kw["mail"] if "mail" in kw else (r.choice(["info", "info", "secretariaat", "bestuur", "contact"]) + "@" + t.web.split("/")[0]) if t.hasweb and r.random() < .6 else self.free(t)
        t.ownmail = "mail" not in kw; t.ownweb = "web" not in kw
        t.sec = kw.get("sec"); t.club = kind in CLUBS or kind in LOCAL
        t.k = kw.get("k"); t.mob = kw.get("mob"); t.samephone = kw.get("samephone")
        return t
    def free(self, t):
        r = self.r; d = r.choice(FREE)
        if r.random() < .6: return f"{slug(t.theme if t.kind not in LOCAL else t.forms[-1])[:14]}{r.choice(['', '.', '_'])}{slug(t.p.name)[:10]}@{d}"
        return f"{r.choice('abcdefghjklmnprstw')}.{slug(self.family())}{r.randrange(10, 99)}@{d}"

    def club(self, p, kind=None, theme=None, **kw):
        r = self.r
        if not kind and r.random() < .27:
            ks = [k for k in LOCAL if k not in p.used]
            if ks:
                k = r.choice(ks); p.used[k] = 1
                return self.thing(p, k, p.name, LOCAL[k][0], LOCAL[k][1], **kw)
        kind = kind or r.choice(list(CLUBS)); f, en, cls = CLUBS[kind]
        return self.thing(p, kind, theme or self.theme(cls, p), f, en, **kw)
    def facil(self, p, kind=None, **kw):
        kind = kind or self.r.choice(list(FACIL)); f, en, cls = FACIL[kind]
        return self.thing(p, kind, self.theme(cls, p), f, en, **kw)

    # -------------------------------------------------------------- a listing
    def typo(self, s):
        r = self.r; i = [k for k, c in enumerate(s) if c.isalpha() and k > 0]
        if len(i) < 4: return s
        k = r.choice(i); m = r.random()
        if m < .3: return s[:k] + s[k+1:]
        if m < .55 and k + 1 < len(s): return s[:k] + s[k+1] + s[k] + s[k+2:]
        if m < .8: return s[:k] + s[k] + s[k:]
        return s[:k] + r.choice("aeioutnrs") + s[k+1:]
    def fphone(self, ph):
        r = self.r
        if ph.startswith("14"): return ph[:2] + " " + ph[2:] if r.random() < .5 else ph
        a = 2 if ph.startswith("06") else 3 if ph[:3] in W("040 043 045 046 038 050 058") else 4; b = ph[a:]; m = r.random()
        if m < .45: return ph[:a] + "-" + b
        if m < .6: return f"({ph[:a]}) {b[:-4]} {b[-4:-2]} {b[-2:]}"
        if m < .75: return f"+31 {ph[1:a]} {b}"
        if m < .9: return ph
        return f"{ph[:a]} {b[:2]} {b[2:4]} {b[4:]}"
    def base(self, t, style):
        """the usual ways to write the name of t"""
        r = self.r; th = t.theme; f = t.forms
        if t.fixed:
            s = r.choice(t.fixed)
            return s
        if th.startswith("St. "): th = r.choice(["St. ", "St. ", "Sint ", "Sint-", "St.", "St "]) + th[4:]
        if style == "formal": k = f[0]
        elif style == "abbr": k = r.choice(f[1:])
        elif style == "short": k = "" if r.random() < .5 and t.kind not in LOCAL and t.kind not in ("sthulp", "cultuur") else r.choice(f)
        else: k = r.choice(f)
        if r.random() < .25: k = r.choice(f)
        s = f"{k} {th}".strip()
        if t.kind in LOCAL and r.random() < .2: s = k
        if t.kind not in LOCAL and t.kind != "sthulp" and r.random() < (.3 if t.club else .15): s += r.choice([" ", " ", ", ", " te ", " - "]) + t.p.name
        if t.club and style == "formal" and k and r.random() < .07: s = f"{th}, {k}"
        if r.random() < .03: s = s.upper() if r.random() < .6 else s.lower()
        if "é" in s and r.random() < .3: s = s.replace("é", "e")
        if r.random() < .04 and t.club: s += r.choice([" e.o.", " (vereniging)", " | " + t.p.reg.mun[t.p].name])
        return s
    def acronym(self, t):
        ws = [w for w in re.split(r"[ \-.]+", f"{t.forms[0]} {t.theme}") if w and w[0].isalpha()]
        a = "".join(w[0].upper() for w in ws)
        if t.club and t.kind not in LOCAL: a = "".join(w[0].upper() + "V" * (len(w) > 10 and w.endswith("vereniging")) for w in ws) + t.p.name[0]
        return a
    def script(self, t):
        i = self.r.random() < .45; m = CYR if i else ARA; x = AKIND[t.kind][1 if i else 0]
        return x + " " + "".join(m.get(c, c if c in " -" else "") for c in fold(t.theme))

    def listing(self, t, src, first, twist):
        r = self.r; (_, pa, pp, pc, pt, pm, pw, pg, stale, ptypo, style) = src
        pa, pp, pc, pt, pm, pw = (1 - (1-x)*LEAN for x in (pa, pp, pc, pt, pm, pw))
        tr = set(t.trap); hid = False; a = t.at; nm = None
        if twist == "acronym": nm = self.acronym(t); hid = True; tr.add(twist)
        elif twist == "renamed":
            nm = t.old if r.random() < .65 else f"{self.base(t, style)} ({r.choice(['voorheen', 'v/h', 'vroeger'])} {t.old})"; hid = nm == t.old; tr.add(twist)
        elif twist == "script": nm = self.script(t); hid = True; tr.add(twist)
        elif twist == "translated" or style == "english" and not t.fixed and r.random() < .6:
            th = t.theme.replace("St. ", r.choice(["Saint ", "St "])); nm = f"{t.en} {th}" if r.random() < .7 else f"{th} {t.en.lower()}"; tr.add("translated"); hid = t.kind in LOCAL
        elif twist == "secretary": a = t.sec or self.addr(r.choice(t.p.reg.mun[t.p].parts)); t.sec = a; tr.add(twist)
        elif twist == "moved": a = t.oldat; tr.add(twist)
        elif twist == "abbrev":
            nm = self.base(t, "formal"); ws = nm.split()
            k = max(range(len(ws)), key=lambda i: len(ws[i]))
            ws[k] = ws[k][:max(4, len(ws[k])//2)] + "." if len(ws[k]) > 6 else ws[k]; nm = " ".join(ws); tr.add(twist)
        if nm is None: nm = self.base(t, style)
        if r.random() < ptypo: nm = self.typo(nm); tr.add("typo")
        s, no, pcode, la, lo, p, bld = a
        # --- address
        address = ""
        if r.random() < pa or twist in ("secretary", "moved"):
            s2 = s
            if r.random() < .14: s2 = re.sub("straat$", "str.", s) if r.random() < .7 else re.sub(r"^(Burg|Past|Dok|Mees)\w+", lambda m: {"Burg": "Burg.", "Past": "Past.", "Dok": "Dr.", "Mees": "Mr."}[m.group(1)], s)
            if r.random() < ptypo*.7: s2 = self.typo(s2)
            if r.random() < .03: no = no.rstrip("abc") + r.choice(["", "-" + str(int(no.rstrip("abc"))+2)])
            address = f"{s2} {no}"
            if bld:
                m = r.random()
                if m < .22: address = bld; tr.add("building")
                elif m < .45: address = f"{bld}, {address}"
            elif t.club and twist is None and not first and r.random() < .07: address = f"Postbus {10 + t.cid*7 % 880}"; pcode = f"{t.p.pc4} Z" + chr(65+t.cid % 20); tr.add("pobox"); la = None
        postcode = pcode if r.random() < pp and address else ""
        if postcode and r.random() < .2: postcode = postcode.replace(" ", "")
        elif postcode and r.random() < .03: postcode = postcode[:4]
        city = p.name if r.random() < pc else ""
        if city and not p.big and r.random() < .2 and not ("namesake" in tr and p.name not in nm): city = p.reg.mun[p].name; tr.add("municipality")
        if city and r.random() < .02: city = city.upper()
        elif city and r.random() < ptypo*.2: city = self.typo(city)
        if address and postcode and city and r.random() < .03: address = f"{address}, {postcode} {city}"; postcode = ""
        if a is not t.at and twist == "secretary" and p is not t.p and t.p.name not in nm: nm += r.choice([" ", ", ", " te "]) + t.p.name
        # --- contact
        old = r.random() < stale
        phone = ""
        if r.random() < pt and t.phone:
            phone = t.phone
            if t.ownphone and (old or twist == "secretary") and r.random() < .6:
                phone = t.ph2; tr.add("phone2")
            elif t.mob and style == "casual" and r.random() < .6: phone = t.mob
        mail = t.mail if t.mail and r.random() < pm else ""
        if mail and t.ownmail and (old or style == "casual") and r.random() < .5: mail = t.mail2; tr.add("freemail")
        web = ""
        if r.random() < pw and t.hasweb:
            web = t.web
            if t.ownweb and (style in ("casual", "short") or old) and r.random() < .35: web = f"facebook.com/{slug(t.forms[0])[:9] if t.club else ''}{slug(t.theme)[:16]}{slug(t.p.name)[:8] if slug(t.p.name) not in slug(t.theme) else ''}"; tr.add("platform")
            elif not t.ownweb and t.loc and r.random() < .25: web = f"{t.web}/locaties/{slug(t.loc)}"
        # --- what is hidden must be reachable; what looks like another must be told apart
        if hid or first and t.hidden:
            tr |= set()
            if t.ownphone and (t.anchor == "phone" or not (t.ownmail or t.ownweb)): phone = t.phone
            elif t.ownmail and t.anchor == "mail": mail = t.mail
            elif t.ownweb and t.anchor == "web": web = t.web
            if hid and r.random() < .75 and not city: city = p.name
            if hid and not address and r.random() < .4 or not (t.ownphone or t.ownmail or t.ownweb): address = f"{s} {no}"; city = city or p.name
        if not (t.ownphone or t.ownweb) or t.loc or "namesake" in tr or "chain" in tr:
            if t.loc and t.loc.lower() in nm.lower(): city = city or (p.name if r.random() < .6 else "")
            elif "tenant" in tr or "department" in tr: pass
            elif not address or not city:
                if "branch" in tr or "chain" in tr: address = address or f"{s} {no}"
                if not postcode: city = p.name
        if not (city or postcode or phone or mail or web): city = p.name
        if not (postcode or city) and not (phone or mail or web): city = p.name
        lat = lon = ""
        if r.random() < pg:
            m = r.random()
            if la is None or m < .14: y, x = p.lat, p.lon; tr.add("centroid")
            elif m < .3: y, x = la + r.gauss(0, .0006), lo + r.gauss(0, .001)
            else: y, x = la + r.gauss(0, .00008), lo + r.gauss(0, .0001)
            d = r.choice([4, 5, 6, 6]); lat, lon = f"{y:.{d}f}", f"{x:.{d}f}"
        if web:
            m = r.random(); web = ("https://www." if m < .5 else "https://" if m < .7 else "http://www." if m < .8 else "www." if m < .93 else "") + web + ("/" if r.random() < .25 else "")
        self.out.append([t.cid, " ".join(sorted(tr)) or "plain", nm, address, postcode, city, self.fphone(phone) if phone else "", mail, web, lat, lon])

    def emit(self, t):
        r = self.r; k = t.k or r.choices([1, 2, 3, 4, 5], [56, 23, 12, 6, 3])[0]
        t.ph2 = self.mobile() if r.random() < .6 or not t.club else self.landline(t.p.reg); t.mail2 = self.free(t)
        own = [x for x, y in (("phone", t.ownphone), ("mail", t.ownmail), ("web", t.ownweb)) if y]; t.anchor = r.choice(own) if own else ""
        src = []
        while len(src) < k:
            s = r.choices(SOURCES, SW)[0]
            if s not in src: src.append(s)
        free = not t.fixed; tw = [None]
        fate = r.random(); t.hidden = False
        for i in range(1, k):
            x = None; m = r.random()
            if m < TWIST:
                o = []
                if t.club: o += ["secretary"]*7
                if own and free:
                    o += ["renamed"]*3 + ["translated"]*2 + ["abbrev"]*3 * (t.kind not in LOCAL)
                    if len(re.split(r"[ -]", t.forms[0]+" "+t.theme)) > 2 or t.club: o += ["acronym"]*3
                    if t.kind in AKIND and t.ownphone: o += ["script"]*6
                if free and "branch" not in t.trap and "tenant" not in t.trap and "chain" not in t.trap: o += ["moved"]*4
                if o: x = r.choice(o)
            tw.append(x)
        if "renamed" in tw:
            if t.club and t.kind not in LOCAL: t.old = r.choice(t.forms[:2]) + " " + self.theme(CLUBS[t.kind][2], t.p)
            elif t.kind in FACIL: t.old = r.choice(t.forms[:2]) + " " + self.theme(FACIL[t.kind][2], t.p)
            elif t.kind == "huis2": t.old = r.choice(["Trefcentrum ", "Patronaat ", "Verenigingsgebouw "]) + self.theme("N", t.p)
            elif t.kind == "fed": t.old = "Parochieverband " + self.brand().split()[0]
            elif t.kind == "prak": t.old = f"{r.choice(t.forms)} {self.family()}"
            else: t.old = f"{r.choice(W('Stichting Werkgroep Vereniging'))} {' en '.join(r.sample(ZW, 2))} {t.p.name}"
        if "moved" in tw: t.oldat = self.addr(t.p)
        t.hidden = any(x in ("acronym", "renamed", "script", "translated") for x in tw)
        for i in range(k): self.listing(t, src[i], i == 0, tw[i])

    # -------------------------------------------------------------- scenes
    def anyp(self, m): return self.r.choices(m.parts, [6] + [3]*(len(m.parts)-1))[0]

    def branches(self, ms, org, kind, en, many, tag="branch"):
        """locations of one organisation, its office among them"""
        r = self.r; web = slug(org.replace(kind, "") or org) + (".nl" if tag == "branch" else r.choice([".nl", ".com", "winkels.nl"]))
        ph = self.landline(ms[0].parts[0].reg) if tag == "branch" and r.random() < .5 else None; mail = "info@" + web
        seen = set(); out = []
        for i in range(many):
            p = self.anyp(r.choice(ms))
            if tag == "branch":
                if r.random() < .45 and p.name not in seen: loc = p.name
                else: loc = self.theme("N", p)
            else:
                if p.name in seen: continue
                loc = p.name
            seen.add(p.name if loc == p.name else loc)
            kw = dict(web=web, loc=loc, trap={tag})
            if ph and r.random() < .7: kw["phone"] = ph; kw["trap"] = {tag, "switchboard"}
            if r.random() < .45: kw["mail"] = mail
            else: kw["mail"] = f"{slug(loc)}@{web}"
            if tag == "branch": kw["fixed"] = [f"{org} {loc}", f"{org} - {loc}", f"{org} locatie {loc}", f"{org}, vestiging {loc}", org, f"{org} {loc}"] + ([f"{loc} ({org})", f"{kind} {loc}"] if loc != p.name else [f"{org} ({loc})"])
            else: kw["fixed"] = [org, org, org.split(" ", 1)[1] if " " in org else org, f"{org} {loc}"]
            out.append(self.thing(p, "org", org, [kind], en, **kw))
        return out

    def scene(self, m, what, reg):
        r = self.r; p = self.anyp(m); th = []
        if what == "tenants":
            n = f"{r.choice(['MFC', 'Gemeenschapshuis', 'Wijkcentrum', 'Brede School', 'Kulturhus', 'Gezondheidscentrum'])} {self.theme('N', p)}"
            a = self.addr(p)[:6] + (n,); ph = self.landline(reg)
            w, x = n.split(" ", 1)
            th.append(self.thing(p, "huis2", x, [w, "Multifunctioneel centrum" if w == "MFC" else w, w], "Community centre", at=a, phone=ph, trap={"tenant"}))
            th[-1].ownphone = False
            for i in range(r.choice([3, 4, 5])):
                kw = dict(at=a, trap={"tenant"})
                if r.random() < .32: kw["phone"] = ph; kw["trap"] = {"tenant", "reception"}
                th.append(self.club(p, **kw) if r.random() < .45 else self.facil(p, r.choice(["opvang", "fys", "dagbest", "inloop", "sthulp", "school", "cultuur"]), **kw))
        elif what == "desks":
            a = self.addr(m.parts[0]); ph = "14" + reg.area if r.random() < .3 else self.landline(reg); web = slug(m.name) + ".nl"; web = "gemeente" + web
            for d in [""] + r.sample(DESKS, r.choice([2, 3, 4])):
                g = f"Gemeente {m.name}"
                fx = [f"{g} - {d}", f"{g}, {d}", f"{d} {g}", f"{d} ({g})", f"{d} {m.name}"] if d else [g, f"Gemeentehuis {m.name}", f"Gemeente {m.name} (gemeentehuis)"]
                th.append(self.thing(m.parts[0], "desk", g, ["Gemeente"], "Municipality", at=a, phone=ph if r.random() < .75 else self.landline(reg), web=web + ("/" + slug(d) if d and r.random() < .3 else ""), mail="gemeente@" + web if r.random() < .7 else f"{slug(d) or 'info'}@{web}", fixed=fx, trap={"department", "switchboard"}))
        elif what == "services":
            o = self.brand() + " Welzijn"; a = self.addr(p); ph = self.landline(reg); web = slug(o) + ".nl"
            for d in [""] + r.sample(SERV, r.choice([2, 3, 3])):
                fx = [f"{o} - {d}", f"{d} {o}", f"{d} ({o})", f"{o}: {d.lower()}", f"{d} {m.name}"] if d else [o, f"Stichting {o}", f"Welzijnsorganisatie {o.split()[0]}", f"{o} {m.name}"]
                th.append(self.thing(p, "serv", o, ["Welzijn"], "Welfare", at=a if r.random() < .8 else self.addr(p), phone=ph if r.random() < .6 else self.landline(reg), web=web, mail="info@" + web if r.random() < .5 else f"{slug(d) or 'welkom'}@{web}", fixed=fx, trap={"department"}))
        elif what == "satellite":
            c = self.club(p, r.choice(list(CLUBS)), trap={"satellite"}) if r.random() < .65 else self.facil(p, r.choice(["zorg", "school", "inloop", "dagbest", "huis"]), trap={"satellite"})
            th.append(c)
            for pat in r.sample(SAT, r.choice([1, 1, 2])):
                if pat.startswith("Stichting V") and any("Vrienden" in str(x.fixed) for x in th): continue
                kw = dict(at=c.at if r.random() < .7 else self.addr(p), trap={"satellite"})
                if r.random() < .35: kw["phone"] = c.phone
                if r.random() < .5: kw["web"] = c.web
                if r.random() < .2: kw["mail"] = c.mail
                x = c.theme if r.random() < .6 else f"{r.choice(c.forms)} {c.theme}"
                kw["fixed"] = [pat.format(x), pat.format(c.theme), pat.format(f"{c.forms[0]} {c.theme}"), pat.format(c.theme) + " " + p.name]
                th.append(self.thing(p, "sat", pat.format(c.theme), ["Stichting"], "Friends", **kw))
        elif what == "namesake":
            k = r.choice(["harmonie", "fanfare", "koor", "schutterij", "rkvoetbal", "voetbal", "mannenkoor", "gym"]); t = self.theme(CLUBS[k][2], p)
            for q in r.sample(m.parts, r.choice([2, 2, 3])): th.append(self.club(q, k if r.random() < .8 else r.choice(["harmonie", "koor", "fanfare"]), t, trap={"namesake"}))
        elif what == "numbered":
            if r.random() < .5:
                g = r.choice(GROUPS); a = self.addr(p); ph = self.landline(reg); ds = r.sample(DAYS, r.choice([2, 3]))
                web = "zelfhulp-" + slug(reg.name) + ".nl"
                for d in ds: th.append(self.thing(p, "grp", g, [g], g, at=a if r.random() < .6 else self.addr(p), phone=ph, web=web, mail="info@" + web, fixed=[f"{g} {p.name} {d}", f"{g} {d}avond", f"{g} ({d})", f"{g} {d}"], trap={"numbered"}))
            else:
                g = r.choice(["Wijkteam", "Sociaal wijkteam", "Scouting " + m.name + " groep", "Buurtteam", "Consultatiebureau"]); ph = self.landline(reg); web = slug(g).replace(slug(m.name), "") + slug(m.name) + ".nl"
                for i in range(1, r.choice([3, 4])): th.append(self.thing(p, "nr", f"{g} {i}", [g], g, phone=ph if r.random() < .7 else self.landline(reg), web=web, mail="info@" + web, fixed=[f"{g} {i}", f"{g} {i}", f"{g} {'I'*i}", f"{g} nr. {i}", f"{g} {i} {p.name}"], trap={"numbered"}))
        elif what == "parish":
            f = self.brand().split()[0]; web = f"parochies{slug(f)}.nl"; ph = self.landline(reg); a = self.addr(m.parts[0])
            th.append(self.thing(m.parts[0], "fed", f, ["Parochiefederatie", "Parochiecluster", "Federatie"], "Parish federation", at=a, web=web, phone=ph, mail="secretariaat@" + web, trap={"parish"}))
            for q in r.sample(m.parts, 3):
                s = self.theme("S", q)[4:]
                kw = dict(web=web, trap={"parish"}, mail="secretariaat@" + web)
                if r.random() < .6: kw["phone"] = ph
                kw["fixed"] = [f"Parochie St. {s}", f"Parochie Sint {s}", f"R.K. parochie H. {s}", f"Sint-{s}kerk", f"St. {s} parochie {q.name}", f"Kerk van de H. {s}", f"R.K. Kerk St. {s}"]
                th.append(self.thing(q, "par", s, ["Parochie"], "Parish", **kw))
        elif what == "practice":
            a = self.addr(p)[:6] + (f"Medisch Centrum {self.theme('N', p)}" if r.random() < .5 else "",); ph = self.landline(reg); k, en = r.choice([("Huisartsenpraktijk", "GP practice"), ("Tandartspraktijk", "Dental practice"), ("Logopediepraktijk", "Speech therapy"), ("Psychologenpraktijk", "Psychologist")])
            sh = r.random() < .5; web = slug(k)[:9] + "-" + slug(self.theme("N", p)) + slug(p.name)[:6] + ".nl"
            for i in range(r.choice([2, 3])):
                kw = dict(at=a, trap={"colleague"})
                if sh: kw["web"] = web
                if r.random() < .5: kw["phone"] = ph
                n = self.family(); title = {"H": "Huisarts", "T": "Tandarts", "L": "Logopedist", "P": "Psycholoog"}[k[0]]
                th.append(self.thing(p, "prak", n, [k, title, f"{k} dr."], en, **kw))
        elif what == "heir":  # successive users of one phone or one shop
            a, b = self.facil(p, trap={"successor"}), self.facil(self.anyp(m), trap={"successor"})
            b.phone = a.phone; b.ownphone = a.ownphone = False
            if r.random() < .5: b.at = a.at; b.p = a.p
            th += [a, b]
        elif what == "secretary2":
            a, b = self.club(p, trap={"two-clubs"}), self.club(p if r.random() < .6 else self.anyp(m), trap={"two-clubs"})
            s = self.addr(p); f = f"{r.choice(FIRST)[0].lower()}.{slug(self.family())}@{r.choice(FREE)}"; h = self.mobile()
            for t in (a, b):
                t.sec = s
                if r.random() < .7: t.mail = f; t.ownmail = False
                if r.random() < .6: t.phone = h; t.ownphone = False
                if r.random() < .4: t.at = s
            th += [a, b]
        for t in th: self.emit(t)

    def region(self):
        r = self.r; reg = Place(); reg.mun = {}; i = self.regions; self.regions += 1; reg.area = AREA[(i*37+self.off[3]) % len(AREA)]
        c = (i*1009+self.off[4]) % 2400; cy, cx = divmod(c, 40); cy, cx = 50.9 + cy*.04, 4.0 + cx*.07 + (.6 if cy < 51.3 else 0)
        ms = []; reg.used = set()
        for _ in range(3):
            m = Place(); my, mx = cy + r.uniform(-.07, .07), cx + r.uniform(-.11, .11)
            m.parts = [self.place(reg, mx + r.uniform(-.05, .05)*(j > 0), my + r.uniform(-.035, .035)*(j > 0), j == 0) for j in range(5)]
            m.name = m.parts[0].name
            for q in m.parts: reg.mun[q] = m
            ms.append(m)
        reg.name = ms[0].name
        shared = []
        for _ in range(2):
            k, en = r.choice(ORGS); b = self.brand(); shared += self.branches(ms, f"{k} {b}" if r.random() < .6 else b, k, en, r.choice([3, 4, 5, 6]))
        for _ in range(3):
            b = self.brand(); k = r.choice(SHOPS); shared += self.branches(ms, f"{k} {b}", k, k, r.choice([3, 4, 5]), "chain")
        r.shuffle(shared)
        for j, m in enumerate(ms):
            self.out = []
            for t in shared[j::3]: self.emit(t)
            k, en = r.choice(ORGS); b = self.brand()
            for t in self.branches([m], f"{k} {b}", k, en, r.choice([2, 3, 4])): self.emit(t)
            for _ in range(18): self.emit(self.club(self.anyp(m)))
            for _ in range(18): self.emit(self.facil(self.anyp(m)))
            for w, x in SCENES.items():
                for _ in range(int(x) + (r.random() < x % 1)): self.scene(m, w, reg)
            r.shuffle(self.out); self.rows += self.out

SCENES = {"tenants": 1.7, "desks": .7, "services": .8, "satellite": 1.6, "namesake": 1.6, "numbered": .8, "parish": .6, "practice": 1, "heir": 1, "secretary2": 1.5}

def main():
    a = argparse.ArgumentParser(); a.add_argument("--n", type=int, required=True); a.add_argument("--seed", default="1"); a.add_argument("--out", required=True); a = a.parse_args()
    w = World(a.n, a.seed)
    while len(w.rows) < a.n: w.region()
    rows = w.rows[:a.n]; w.r.shuffle(rows)
    ids = {}
    with open(a.out, "w", newline="", encoding="utf-8") as f:
        o = csv.writer(f); o.writerow("id cluster_id trap name address postcode city phone email website lat lon".split())
        for i, x in enumerate(rows, 1): o.writerow([f"o{i:07d}", f"c{ids.setdefault(x[0], len(ids)+1):07d}", *x[1:]])

if __name__ == "__main__": main()
