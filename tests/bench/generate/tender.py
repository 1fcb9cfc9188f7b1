#!/usr/bin/env python3
"""Hidden acceptance data, world "tender": invented Dutch social-map listings.  python tender.py --n N --seed S --out FILE.csv"""
import argparse, csv, random, unicodedata, re, gc

W = str.split
# ---------------------------------------------------------------- word lists
T1 = W("""Aar Alm Ander Ast Bak Bal Beek Berg Bies Bloem Bok Bol Bos Braam Bree Brem Bruin Dal Deur Diep Doorn Dral Drun Eik Elf Els Erm Esch Gaas
Geel Gein Gier Grol Haar Hasp Heem Heide Her Hoen Hol Hout Hul Ink Joor Kal Kapel Kei Kerk Klaar Kling Kor Kraan Kruis Lam Leem Leer Lim Linde Lin Loen Maar
Meer Mier Moer Mol Nier Noor Oel Ooster Op Os Paal Peel Put Raam Ries Rijs Rol Roos Rut Sam Scha Sleen Spaan Stein Ter Tol Uden Ul Vaar Veen Vel Vier Vlier Voer
Wal Wan Weer Wes Wijn Wil Wol Zand Zeel Zwaar""")
T2 = W("""beek berg bergen bosch broek brug burg daal dam dijk donk drecht dorp eind en foort gem gracht haar ham hem hoven hout horst huizen ingen kerke kum laar land lo loon
lare meer mond oord rade rath rijt rode schoten sel stein straten tricht velde veld voort waard werd wijk wolde zele zand""")
TP = ["", "", "", "", "", "", "Nieuw-", "Oud-", "Groot-", "Klein-", "Hoog-", "Laag-", "Over-", "Neder-", "Sint "]
QUARTERS = W("Noord Zuid Oost West Centrum Molenveld Kruisakker Statenkwartier Bloemenbuurt Vogelbuurt Stationsbuurt Oranjewijk Hagepoort Kasteelwijk Heidepark Rivierenbuurt Lindeveld Vinkenberg Meerzicht Componistenbuurt".replace("  "," "))
S1 = W("""Akker Anjer Barbara Beatrix Beuken Bijen Bilder Bleek Brand Brouwers Burcht Dahlia Dennen Dorps Dwars Eiken Emma Ervaren Fazanten Gaarde Geer Gilde Graan Groen Haag Haver Heg Hertog
Hoef Hof Irene Jacht Juliana Kamp Kanaal Kanunnik Kapel Kasteel Kastanje Kerk Kersen Klooster Klimop Koning Koren Kruis Leeuwerik Linden Maas Markt Meidoorn Merel Mijn Molen Mussen Nachtegaal
Olmen Oranje Ossen Parallel Pastorie Peppel Peren Prinsen Putten Raadhuis Ridder Rogge Roer Rozen School Schans Schut Singel Sleedoorn Spoor Stations Tarwe Tuin Tulpen Valken Veld Vijver Violen Vinken
Vlas Vogel Voort Wal Weide Wever Wilgen Wilhelmina Wolfs Zand Zwaluw""")
S2 = W("straat straat straat straat weg weg weg laan laan plein hof steeg pad dreef dijk singel kade veld")
NEUT = set("Anker Kompas Hert".split()); NEND = ("huis", "blad", "veld", "pad")
NEUT_ = set("Anker Kompas Hert".split())
ADJ = W("""Gouden Zilveren Groene Witte Rode Blauwe Zwarte Hoge Lage Oude Nieuwe Vrolijke Bonte Stille Wilde Warme Zachte Ruime Kleine Grote Gulden Houten Stenen Open Vlotte Kromme Lange Ronde Goede Vrije
Brede Diepe Dolle Edele Fiere Frisse Heldere Jonge Koele Lichte Rappe Rijke Ruwe Snelle Sterke Taaie Trotse Vaste Verre Zonnige""")
NOUN = W("""Linde Eik Beuk Kastanje Wilg Es Hoeve Molen Brug Poort Toren Schuur Kapel Bron Put Kruik Ketel Sleutel Haan Zwaan Reiger Specht Uil Merel Kievit Leeuwerik Vos Das Bever Egel Haas Hert Bij Vlinder
Krekel Mus Ster Zon Maan Regenboog Wolk Golf Kei Kiezel Parel Kroon Anker Kompas Lantaarn Fakkel Haard Kachel Spil Spaak Wissel Halte Kolk Kade Vaart Sluis Stuw Klimop Klaver Roos Tulp Anemoon Distel Varen
Hulst Akker Weide Gaard Boomgaard Ploeg Egge Sikkel Schoof Korenmaat Boei Kajuit Schakel Knoop Draad Spoel Wever Smidse Bakoven Driesprong Kring Cirkel Vuurtoren Hoekstee Hoeksteen Brink Zandloper Vlieger Tol""")
CA = W("""Linden Beuken Molen Heide Beek Berg Kloos Kasteel Water Wijn Zonne Vogel Rozen Bronnen Eiken Hazel Meer Veld Bos Bloemen Hoeve Konings Klaver Kruis Vlier Vennen Zwaluwen Peppel Mei Maas Raads Schans Spoor Sterren
Tempel Valken Vinken Weide Wilgen Witte Zand Olmen Oever Ridder Rogge Duin Engelen Gagel Ganzen Graan""")
CB = W("hof berg burcht dael hoek horst hoeve huis kamp poort rode steyn stede toren veste wende zicht gaarde donk stein werf weerd rust oord heem borg wijck brink laer dreef heuvel zoom rank ven")
SA1 = W("""Odra Wille Herme Gerla Amel Berti Caeci Domi Eusta Fride Gode Huber Isido Lamber Marce Nico Otger Pancra Remi Serva Theo Urba Valen Walde Adel Aldri Ansga Barto Cle Corne Dymf Elig Flore Gangul
Hilde Igna Juli Laur Liudge Mauri Medar Norber Odul Plechel Quiri Rosal Severi Swiber Tarci Wiro""")
SA2M, SA2F = W("dus bertus rius ldus cius nius ntius mus lphus ricus gius vinus"), W("lia dina gardis trudis na bertha rina nia licia vina")
P1 = W("Door Na Uit Samen Steeds Altijd Immer Willen Met Tot")
P2 = W("Vriendschap Eendracht Oefening Arbeid Inspanning Wilskracht Vlijt Ontspanning Samenspel Training Moed Trouw Volharding Geduld Kunst Zang Kracht Werk Zelfvertrouwen Kameraadschap")
P3 = W("Sterk Vooruit Verenigd Beter Groot Voorwaarts Gesterkt Omhoog Ontstaan Gegroeid Verder Verbonden Bekwaam Snel Winnend Opgericht")
LINK = W("en er el inge se sche ken rik aar els")
N2 = W("boom huis tak steen berg hof veld ring stok blad vogel pad plank bloem krans korf beek bank lamp klok draai kamer gaard hoek stee")
SAM = W("ber be li ga ro mi ri lo di ve na to gi wa ne fa mo re du la se po ma ti vi go ra le no si")
FNM = ["", "", "", "er", "en", "el", "ing", "ick", "aar", "oort", "ema"]
FN1 = W("""Aal Arns Bak Beck Berk Bloem Boer Bosch Brands Bron Claes Corn Dael Deck Dier Dol Eck Eg Els Fran Geel Geur Goos Haen Hamm Heer Hend Hoev Hout Huys Jan Jeur Kamp Kerk Klee Knap Kool Krek Kuip Laar Lem
Lin Loo Maas Meer Mich Mol Mull Naal Nel Oor Paal Peer Pel Pol Raed Reij Rie Roos Rut Schep Schou Sim Slang Smal Snij Spie Stev Tack Tim Vaes Ver Vliet Vos Wal Weg Wijn Will Wol Zee Zwart""")
FN2 = W("s sen ma stra mans kens ers inga akkers huis beek daal berg man en ink kers horst els sma ing aert veld ard e")
FNP = ["", "", "", "", "", "", "van ", "van den ", "van der ", "de ", "ter "]
FIRST = W("Piet Jan Kees Wil Marian Ans Truus Henk Gerda Toon Riet Bert Els Ine Jos Lou Mia Frans Hans Karin Monique Wim Sjef Ton Peter Lia Yvonne Marlies Rob Huub Fien Leo Gonnie Corrie Theo Nel Dorien Sandra Bram Lotte")
SYL = W("ba da fa ha ka la ma na ra sa ta za bi di ki li mi ni ri si ti bu du ku lu mu nu ru su al an ar am ir ur el en or un".replace("  ", " "))
AREA3 = W("010 013 015 020 023 024 026 030 033 035 036 038 040 043 045 046 050 053 055 058 070 071 072 073 074 075 076 077 078 079")
FREE = W("gmail.com gmail.com gmail.com hotmail.com ziggo.nl outlook.com kpnmail.nl home.nl planet.nl live.nl")
# kind: key -> (long forms, short forms, english, sector)
K = {}
def k(key, sector, longs, shorts, eng): K[key] = (longs.split("|"), shorts.split("|"), eng, sector)
k("voetbal", "sport", "Voetbalvereniging|Voetbalclub", "v.v.|VV|RKVV|S.V.", "Football Club")
k("tennis", "sport", "Tennisvereniging|Tennisclub", "TV|T.C.|LTC", "Tennis Club")
k("hockey", "sport", "Hockeyclub|Mixed Hockeyclub", "HC|MHC", "Hockey Club")
k("handbal", "sport", "Handbalvereniging|Handbalclub", "H.V.|HV", "Handball Club")
k("volleybal", "sport", "Volleybalvereniging|Volleybalclub", "VC|V.C.", "Volleyball Club")
k("gym", "sport", "Gymnastiekvereniging|Gymvereniging", "GV|Gymver.", "Gymnastics Club")
k("korfbal", "sport", "Korfbalvereniging|Korfbalclub", "KV|K.V.", "Korfball Club")
k("tafeltennis", "sport", "Tafeltennisvereniging|Tafeltennisclub", "TTV|T.T.V.", "Table Tennis Club")
k("judo", "sport", "Judovereniging|Judoclub", "JV|Judover.", "Judo Club")
k("atletiek", "sport", "Atletiekvereniging|Atletiekclub", "AV|A.V.", "Athletics Club")
k("hengel", "sport", "Hengelsportvereniging|Visclub", "HSV|H.S.V.", "Angling Club")
k("wandel", "sport", "Wandelsportvereniging|Wandelclub", "WSV|W.S.V.", "Walking Club")
k("bridge", "club", "Bridgeclub|Bridgevereniging", "BC|B.C.", "Bridge Club")
k("schaak", "club", "Schaakvereniging|Schaakclub", "SV|S.C.", "Chess Club")
k("biljart", "club", "Biljartvereniging|Biljartclub", "B.V.|Biljartver.", "Billiards Club")
k("duif", "club", "Postduivenvereniging|Duivenvereniging", "P.V.|PV", "Pigeon Club")
k("harmonie", "music", "Harmonie|Koninklijke Harmonie", "Harm.|Kon. Harmonie", "Wind Band")
k("fanfare", "music", "Fanfare|Muziekvereniging", "Fanf.|Muziekver.", "Brass Band")
k("koor", "music", "Gemengd Koor|Zangvereniging|Zangkoor", "Gem. Koor|Zangver.", "Choir")
k("toneel", "music", "Toneelvereniging|Toneelgroep", "Toneelver.|T.G.", "Drama Group")
k("schut", "music", "Schutterij|Koninklijke Schutterij", "Sch.|Kon. Schutterij", "Marksmen's Guild")
k("carnaval", "club", "Carnavalsvereniging|Vastelaovesvereniging", "C.V.|CV", "Carnival Society")
k("scouting", "club", "Scouting|Scoutinggroep", "Scouting|Scouting gr.", "Scout Group")
k("heem", "club", "Heemkundevereniging|Heemkundekring|Historische Kring", "HKV|Heemkundever.", "Local History Society")
k("tuin", "club", "Volkstuinvereniging|Tuinvereniging", "VTV|Volkstuinver.", "Allotment Society")
k("senior", "club", "Seniorenvereniging|Ouderenvereniging", "SVer.|KBO", "Senior Citizens' Association")
k("zonne", "club", "Vrouwenvereniging|Vrouwengilde", "Vrouwenver.|V.V.G.", "Women's Society")
k("dorpshuis", "place", "Gemeenschapshuis|Dorpshuis|Buurthuis", "Gem.huis|GH|MFC", "Community Centre")
k("wijkcentrum", "place", "Wijkcentrum|Buurtcentrum", "WC|Wijkcentr.", "Neighbourhood Centre")
k("school", "place", "Basisschool|RK Basisschool", "b.s.|BS", "Primary School")
k("opvang", "place", "Kinderopvang|Kinderdagverblijf", "KDV|Kinderopv.", "Day Nursery")
k("sporthal", "place", "Sporthal|Sportzaal", "Sporth.|Sportcentrum", "Sports Hall")
k("speeltuin", "place", "Speeltuin|Speeltuinvereniging", "Speelt.|STV", "Playground")
k("zorgcentrum", "care", "Woonzorgcentrum|Zorgcentrum", "WZC|Verpleeghuis", "Care Home")
k("dagbesteding", "care", "Dagbesteding|Dagopvang", "Dagbest.|Dagactiviteiten", "Day Care")
k("fysio", "care", "Fysiotherapie|Praktijk voor Fysiotherapie|Fysiotherapiepraktijk", "Fysio|Fysioth.", "Physiotherapy")
k("apotheek", "care", "Apotheek|Service Apotheek", "Apoth.|Apotheek", "Pharmacy")
k("logopedie", "care", "Logopediepraktijk|Praktijk voor Logopedie", "Logopedie|Logop.", "Speech Therapy")
k("verlos", "care", "Verloskundigenpraktijk|Verloskundig Centrum", "Verlosk. praktijk|Verloskundigen", "Midwifery Practice")
k("inloop", "help", "Inloophuis|Stichting Inloophuis", "Inloop|Inloophuis", "Drop-in Centre")
k("voedsel", "help", "Voedselbank|Stichting Voedselbank", "Voedselbank|VB", "Food Bank")
k("repair", "help", "Repair Café|Reparatiecafé", "Repair Cafe|Repaircafé", "Repair Café")
k("ruil", "help", "Kringloopwinkel|Weggeefwinkel", "Kringloop|Weggeefw.", "Thrift Shop")
k("maatje", "help", "Maatjesproject|Vrijwilligersproject", "Maatjes|Project", "Buddy Project")
k("eet", "shop", "Eetcafé|Café|Restaurant", "Café|Rest.", "Café")
k("bakker", "shop", "Bakkerij|Bakker", "Bakker|Bakkerij", "Bakery")
k("fiets", "shop", "Rijwielhandel|Fietsenwinkel", "Fietsen|Tweewielers", "Bicycle Shop")
k("kapper", "shop", "Kapsalon|Kapper", "Kapper|Haarmode", "Hairdresser")
SPORT = [x for x in K if K[x][3] == "sport"]; CLUBS = [x for x in K if K[x][3] in ("sport", "club", "music")]; MUSIC = [x for x in K if K[x][3] == "music"]
PLACES = [x for x in K if K[x][3] == "place"]; CARE = [x for x in K if K[x][3] == "care"]; HELP = [x for x in K if K[x][3] == "help"]; SHOPS = [x for x in K if K[x][3] == "shop"]
ORGTOP = [("Stichting", "Welzijn", "Welfare"), ("Stichting", "Maatschappelijk Werk", "Social Work"), ("Centrum voor", "Jeugd en Gezin", "Youth and Family"), ("Stichting", "Ouderenzorg", "Elderly Care"),
 ("Instituut voor", "Mantelzorg", "Informal Care"), ("Stichting", "Thuiszorg", "Home Care"), ("Stichting", "Schuldhulp en Advies", "Debt Advice"), ("Regionaal Steunpunt", "Vrijwilligerswerk", "Volunteering"),
 ("Vereniging", "Gehandicapten en Ouders", "Disabled People and Parents"), ("Platform", "Zorg en Veiligheid", "Care and Safety"), ("Stichting", "Taal en Ontmoeting", "Language and Encounter"), ("Expertisecentrum", "Dementie en Zorg", "Dementia Care")]
BRANCHK = [("Bibliotheek", "Library"), ("Kinderopvang", "Day Nursery"), ("Peuterspeelzaal", "Playgroup"), ("Thuiszorg", "Home Care"), ("Zorggroep", "Care Group"), ("Welzijnsgroep", "Welfare Group"), ("Muziekschool", "Music School"), ("GGZ", "Mental Health"), ("Buurtteam", "Neighbourhood Team"), ("Kredietbank", "Credit Bank"), ("Jeugdhulp", "Youth Care")]
CHAINK = ["Drogisterij", "Opticien", "Bakkerij", "Slijterij", "Supermarkt", "Bloemenhuis", "Kringloop", "Fitness", "Rijschool", "Uitvaartzorg", "Hoorzorg"]
DEPTS = [("Wmo-loket", "info.wmo"), ("Burgerzaken", "burgerzaken"), ("Jeugdteam", "jeugd"), ("Schuldhulpverlening", "schuldhulp"), ("Leerplicht", "leerplicht"), ("Werk en Inkomen", "werk"), ("Milieuloket", "milieu"), ("Afdeling Sport", "sport"), ("Vergunningen", "vergunningen")]
SERV = ["Maatschappelijk Werk", "Dagbesteding", "Mantelzorgsteunpunt", "Maaltijdservice", "Ouderenadviseur", "Vrijwilligerscentrale", "Thuisbegeleiding", "Personenalarmering", "Schuldhulpmaatje", "Jongerenwerk"]
TRANS = {"ru": dict(zip("abdefghiklmnoprstuz", "абдефгхиклмнопрстуз")), "el": dict(zip("abdefghiklmnoprstuz", "αμδεφγχικλμνοπρστουζ".replace("ου", "υ"))),
 "ar": dict(zip("abdefghiklmnoprstuz", "ابديفغهيكلمنوبرستوز"))}

def fold(s): return ''.join(c for c in unicodedata.normalize('NFKD', s) if not unicodedata.combining(c))
_sl = re.compile(r'[^a-z0-9]+')
def slug(s): return _sl.sub('', fold(s).lower())

class World:
    def __init__(w, n, seed):
        w.r = random.Random(f"tender/{n}/{seed}"); w.towns = set(); w.cid = 0; w.mi = 0; w.phones = set(); w.cores = set(); w.doms = set()
    # ---- small things
    def ch(w, x): return x[int(w.r.random() * len(x))]
    def p(w, q): return w.r.random() < q
    def town(w):
        while 1:
            a, b = w.ch(T1), w.ch(T2)
            if a[-1].lower() == b[0] and a[-1] in 'aeiou' or a.lower() == b: continue
            t = w.ch(TP) + a + b
            if t not in w.towns: w.towns.add(t); return t
    def fam(w): return w.ch(FNP) + w.ch(FN1) + w.ch(FNM) + w.ch(FN2)
    def landline(w, m):
        while 1:
            s = m['area'] + str(w.r.randrange(2, 9)) + ''.join(w.ch("0123456789") for _ in range(6))
            if s not in w.phones: w.phones.add(s); return s
    def mobile(w): 
        while 1:
            s = "06" + w.ch("123458") + ''.join(w.ch("0123456789") for _ in range(7))
            if s not in w.phones: w.phones.add(s); return s
    def dom(w, s, m):
        d = s[:34] + ".nl"
        if d in w.doms: d = s[:34] + w.ch(["-", ""]) + slug(m['name']) + ".nl"
        if d in w.doms: d = s[:34] + str(w.r.randrange(10, 99)) + ".nl"
        w.doms.add(d); return d
    def saint(w):
        return w.ch(SA1) + (w.ch(SAM) if w.p(.93) else "") + w.ch(SA2M if w.p(.55) else SA2F)
    def cmp(w): return (w.ch(CA) if w.p(.08) else w.ch(T1) + w.ch(LINK)) + w.ch(CB)
    def noun(w):
        a = w.ch(NOUN)
        if w.p(.12): return a
        return a + ("n" if a[-1] == "e" else "") + w.ch(N2)
    def core(w, kind, reg):
        """(long form, short form or None, cls)"""
        for _ in range(60):
            sec = K[kind][3] if kind in K else "x"; z = w.r.random(); short = None
            if sec == "sport":
                if z < .33:
                    ws = [w.ch(P1), w.ch(P2), w.ch(P3)]
                    if w.p(.7): ws[2:2] = ["en", w.ch(P2)]
                    s = " ".join(ws); short = "".join(x[0] for x in ws if x != "en"); short = ".".join(short) + "." if w.p(.5) else short
                elif z < .55: s = "De " + w.ch(ADJ) + " " + w.noun()
                else: s = w.cmp()
            elif sec == "music" or (sec == "club" and z < .3): s = "St. " + w.saint()
            elif z < .5: s = "De " + w.ch(ADJ) + " " + w.noun()
            elif z < .6: s = "'t " + w.ch(T1) + w.ch(LINK) + "huuske" if w.p(.5) else "Ter " + w.cmp()
            elif sec in ("shop", "care") and z < .8: s = w.fam()
            else: s = w.cmp()
            if s not in reg['cores']: reg['cores'].add(s); break
        if s.startswith("De ") and (s.split()[-1] in NEUT or s.endswith(NEND)): s = "Het" + s[2:]
        return s, short
    # ---- geography
    def region(w):
        reg = dict(cores=set(), munis=[]); i = w.mi // 4; s = 1
        # spiral-free: fill a square that grows with the number of regions
        q = int(i ** .5)
        x, y = (q, i - q * q) if i < q * q + q + 1 and i - q * q <= q else (i - q * q - q - 1, q)
        area = w.ch(AREA3)
        for j in range(4):
            w.mi += 1; la = 50.85 + (2 * x + j // 2) * .05; lo = 4.1 + (2 * y + j % 2) * .075
            m = dict(name=w.town(), lat=la + w.r.uniform(-.006, .006), lon=lo + w.r.uniform(-.009, .009), area=area, things=[], reg=reg); pl = []
            for b in range(4):
                nm = m['name'] if b == 0 else w.town()
                k1 = 1000 + (w.mi * 4 + b) * 7 % 8999
                an = (w.r.uniform(-.004, .004), w.r.uniform(-.006, .006)) if b == 0 else (((-.014, .013, .002)[b - 1]) + w.r.uniform(-.004, .004), ((.015, .012, -.022)[b - 1]) + w.r.uniform(-.005, .005))
                P = dict(name=nm, pc=str(k1), lat=m['lat'] + an[0], lon=m['lon'] + an[1], m=m, big=b == 0)
                sts = {}
                while len(sts) < (34 if b == 0 else 15):
                    s = (w.ch(S1) + w.ch(S2) if w.p(.3) else w.ch(T1) + (w.ch(LINK) if w.p(.5) else "") + w.ch(T2) + w.ch(S2[4:])) if w.p(.86) else w.ch(["Burgemeester ", "Pastoor ", "Dokter "]) + w.fam() + w.ch(["straat", "laan", "plein"])
                    if s.split()[0] in ("Burgemeester", "Pastoor", "Dokter"): s = re.sub(r" (van|de|ter)", lambda g: " " + g.group(1), s)
                    sts[s] = (P['lat'] + w.r.gauss(0, .0045 if b == 0 else .003), P['lon'] + w.r.gauss(0, .0065 if b == 0 else .0045), w.ch("ABCDEGHJKLMNPRSTVWXZ"))
                P['st'] = list(sts.items()); P['qs'] = w.r.sample(QUARTERS, 5); pl.append(P)
            m['pl'] = pl; m['mphone'] = w.landline(m); m['mdom'] = "gemeente" + slug(m['name']) + ".nl"; reg['munis'].append(m)
        return reg
    def place(w, m): z = w.r.random(); return m['pl'][0] if z < .52 else m['pl'][1] if z < .7 else m['pl'][2] if z < .86 else m['pl'][3]
    def addr(w, P):
        s, (la, lo, L) = w.ch(P['st']); no = w.r.randrange(1, 180 if P['big'] else 90)
        return dict(st=s, no=str(no), add=w.ch("abc") if w.p(.08) else "", pc=P['pc'] + L + "ABCDEGHJKLMNPRSTVWXZ"[no // 12], P=P, la=la + no * 1.1e-5, lo=lo + no * 7e-6)
    # ---- things
    def thing(w, m, kind, traps, P=None, core=None, short=None, **kw):
        w.cid += 1; P = P or w.place(m)
        if core is None: core, short = w.core(kind, m['reg'])
        t = dict(c=w.cid, k=kind, core=core, short=short, P=P, m=m, traps=list(traps), a=w.addr(P), ph=w.landline(m) if w.p(.8) else w.mobile(), mode="std", share=set())
        sec = K[kind][3] if kind in K else "org"; t['sec'] = sec
        full = (K[kind][0][0] + " " if kind in K else "") + core
        ownsite = w.p({"sport": .75, "music": .65, "club": .45, "help": .55, "shop": .6}.get(sec, .85))
        body = slug(core.replace("St. ", "st")) if w.p(.4) and not core.startswith("St. ") else slug((K[kind][0][0] if kind in K and w.p(.6) else "") + core.replace("St. ", "st")) if w.p(.6) else slug(core.replace("St. ", "st")) + slug(P['name'])
        if ownsite:
            t['web'] = w.dom(body, m); t['em'] = w.ch(["info", "info", "info", "contact", "secretariaat", "post"]) + "@" + t['web']
        else:
            t['web'] = "facebook.com/" + body if w.p(.45) else ""
            t['em'] = body[:22] + "@" + w.ch(FREE)
        t['fem'] = body[:20] + w.ch(["", "", str(w.r.randrange(10, 99))]) + "@" + w.ch(FREE)
        if sec in ("sport", "club", "music", "help") and w.p(.75 if sec != "help" else .2): t['secr'] = w.secretary(m, P)
        t.update(kw); m['things'].append(t); return t
    def secretary(w, m, P=None):
        f, l = w.ch(FIRST), w.fam(); a = w.addr(P if P and w.p(.6) else w.place(m))
        return dict(nm=f + " " + l, a=a, ph=w.mobile() if w.p(.6) else w.landline(m), em=slug(f[0] + l) + w.ch(["", str(w.r.randrange(40, 99))]) + "@" + w.ch(FREE))
    def npick(w): 
        z = w.r.random(); return 1 if z < .60 else 2 if z < .815 else 3 if z < .925 else 4 if z < .978 else 5
    def build(w, reg):
        ms = reg['munis']
        # organisations with branches, regional
        for _ in range(5):
            kd, en = w.ch(BRANCHK); nm = w.cmp() if w.p(.5) else "De " + w.noun()
            w.org(reg, kd, en, nm, [m for m in ms for _ in range(1 + w.p(.45))], "branch")
        for _ in range(4):
            kd = w.ch(CHAINK); nm = w.ch([w.fam(), w.cmp(), w.ch(ADJ) + w.noun().lower()])
            w.org(reg, kd, kd, nm, [m for m in ms for _ in range(1 + w.p(.45))], "chain")
        for m in ms:
            for _ in range(2):
                kd, en = w.ch(BRANCHK); nm = w.cmp() if w.p(.5) else "De " + w.ch(ADJ) + " " + w.noun(); w.org(reg, kd, en, nm, [m] * w.r.randrange(3, 6), "branch")
            for _ in range(w.r.randrange(4, 6)): w.building(m)
            for _ in range(5): w.satellite(m)
            for _ in range(4): w.namesakes(m)
            for _ in range(2): w.municipal(m)
            w.services(m); w.parishes(m)
            if w.p(.8): w.numbered(m)
            for _ in range(2): w.colleagues(m)
            for _ in range(2): w.phoneheir(m)
            for _ in range(2):
                s = w.secretary(m)
                for _ in range(2): t = w.thing(m, w.ch(CLUBS), ["secretary-of-two"], P=s['a']['P'] if w.p(.5) else None); t['secr'] = s; t['secshare'] = 1
            for _ in range(3): w.script(m)
            for _ in range(5): w.acro(m)
            for _ in range(46):
                z = w.r.random(); w.thing(m, w.ch(CLUBS if z < .42 else PLACES if z < .58 else CARE if z < .74 else HELP if z < .84 else SHOPS), [])
    def org(w, reg, kd, en, nm, ms, trap):
        core = (kd + " " + nm) if not (kd in ("GGZ",) and 0) else nm; m0 = ms[0]; site = w.dom(slug(nm if w.p(.5) else kd + nm), m0); sw = w.landline(m0); central = w.p(.6); mail = "info@" + site; used = set()
        for m in ms:
            free = [P for P in m['pl'] if P['name'] not in used]; P = w.place(m)
            if P['name'] in used and free and w.p(.6): P = w.ch(free)
            label = P['name'] if P['name'] not in used else w.ch([q for q in P['qs'] if (P['name'], q) not in used] or ["Buiten"])
            used.add(P['name']); used.add((P['name'], label))
            t = w.thing(m, "org", [trap], P=P, core=core, mode="branch", eng=en + " " + nm, label=label, web=site, em=mail if w.p(.6) else slug(label) + "@" + site)
            if label != P['name']: t['needaddr'] = 1
            if central: t['sw'] = sw; t['traps'].append("switchboard")
            if w.p(.3): t['deep'] = "/" + w.ch(["locaties/", "vestigingen/", ""]) + slug(label)
    def building(w, m):
        P = w.place(m); a = w.addr(P); a['add'] = ""; health = w.p(.35); b, _ = w.core("wijkcentrum", m['reg']); desk = w.landline(m); hasdesk = w.p(.5); hname = (w.ch(["Gezondheidscentrum", "Medisch Centrum"]) if health else w.ch(["MFC", "Gemeenschapshuis", "Wijkcentrum", "Dorpshuis", "Cultuurhuis"]))
        bn = hname + " " + b
        if w.p(.8):
            t = w.thing(m, "org", ["tenant"], P=P, core=bn, a=a, ph=desk, mode="plain"); site = t['web'] or ""
            t['alts'] = [b, bn, ("Gez. centrum " if health else "Gem.huis ") + b]; t['addrshared'] = 1
        else: site = ""
        for i in range(w.r.randrange(2, 5)):
            kd = w.ch(CARE if health else CLUBS + HELP + HELP + ["logopedie", "opvang", "dagbesteding"]); kw = {}
            if w.p(.3 if health else .12): kw = dict(core=b, short=None)
            if kw and any(x['core'] == b and x['k'] == kd for x in m['things'][-6:]): kw = {}
            t = w.thing(m, kd, ["tenant"], P=P, a=a, **kw); t['bld'] = bn; t['addrshared'] = 1
            if hasdesk and w.p(.6): t['sw'] = desk; t['traps'].append("switchboard")
            if site and not site.startswith("face") and w.p(.15): t['web'] = site; t['em'] = t['fem']
    def satellite(w, m):
        kd = w.ch(SPORT + MUSIC + ["school", "zorgcentrum", "dorpshuis", "speeltuin"]); p = w.thing(m, kd, ["satellite"]); sec = p['sec']
        for _ in range(1 + w.p(.2)):
            pre = w.ch({"sport": ["Supportersvereniging {}", "Jeugdafdeling {}", "Vrienden van {}", "Club van 100 {}"], "music": ["Vrienden van {}", "Jeugdorkest {}", "Stichting Vrienden van {}", "Drumband {}"],
                        }.get(sec, ["Vrienden van {}", "Stichting Vrienden van {}", "Oudervereniging {}" if kd == "school" else "Vrijwilligers {}"]))
            if any(x.get('sat') == (p['c'], pre) for x in m['things'][-3:]): continue
            base = w.ch([p['core'], K[kd][0][0] + " " + p['core'], K[kd][1][0] + " " + p['core']])
            t = w.thing(m, "org", ["satellite"], P=p['P'], core=pre.format(base), mode="plain", sat=(p['c'], pre)); t['alts'] = [pre.format(x) for x in (base, K[kd][0][0] + " " + p['core'], p['core'] if not p['core'].startswith("St.") else base)]
            t['sec'] = "club"
            if w.p(.7): t['a'] = p['a']; t['addrshared'] = 1; p['addrshared'] = 1
            if w.p(.6) and p['web']: t['web'] = p['web']; t['webshared'] = p['webshared'] = 1; t['em'] = w.ch(["vrienden", "jeugd", "steun"]) + "@" + p['web'] if not p['web'].startswith("face") else t['fem']
            if w.p(.35): t['sw'] = p['ph']
    def namesakes(w, m):
        kd = w.ch(MUSIC + MUSIC + CLUBS + ["school", "dorpshuis", "koor", "harmonie"]); c = w.core(kd, m['reg']); ps = w.r.sample(m['pl'], 2 + w.p(.3))
        for P in ps:
            mm = m
            t = w.thing(mm, kd, ["namesake"], P=P, core=c[0], short=c[1]); t['needcity'] = 1
            if t.get('secr') and t['secr']['a']['P'] is not P: t['secr'] = dict(t['secr'], a=w.addr(P))
    def municipal(w, m):
        P = m['pl'][0]
        if not m.get('hall'):
            m['hall'] = w.addr(P)
            for d, e in w.r.sample(DEPTS, w.r.randrange(3, 5)):
                t = w.thing(m, "org", ["department", "municipal-number"], P=P, core=d + " " + m['name'], a=m['hall'], mode="plain", web=m['mdom'], em=w.ch([e, "gemeente", "info"]) + "@" + m['mdom'], ph=m['mphone'])
                t['alts'] = [f"{d} {m['name']}", f"Gemeente {m['name']} - {d}", f"{d} gemeente {m['name']}"]; t['addrshared'] = 1; t['sw'] = m['mphone']; t['webshared'] = 1; t['mun'] = 1
        else:
            for _ in range(w.r.randrange(2, 4)):
                t = w.thing(m, w.ch(["dorpshuis", "sporthal", "speeltuin", "sporthal"]), ["municipal-number"]); t['sw'] = m['mphone']; t['munsite'] = m['mdom']
    def services(w, m):
        nm = w.cmp() if w.p(.6) else w.ch(T1) + w.ch(LINK) + w.ch(["zorg", "wel", "hulp"]); P = m['pl'][0]; a = w.addr(P); sw = w.landline(m); site = w.dom(slug(nm), m)
        for s in w.r.sample(SERV, w.r.randrange(3, 5)):
            t = w.thing(m, "org", ["department", "switchboard"], P=P, core=f"{nm} {s}", mode="plain", web=site, em=w.ch(["info", slug(s)]) + "@" + site, ph=sw)
            t['alts'] = [f"{nm} {s}", f"{s} {nm}", f"Stichting {nm}, {s.lower()}", f"{nm} - {s}"]; t['sw'] = sw; t['webshared'] = 1; t['mun'] = 1
            if w.p(.7): t['a'] = a; t['addrshared'] = 1
    def parishes(w, m):
        ph = w.landline(m); fed = "Parochiefederatie " + w.cmp(); site = w.dom(slug(fed), m); used = set()
        for P in w.r.sample(m['pl'], 3):
            s = w.saint()
            t = w.thing(m, "org", ["parish"], P=P, core=f"Parochie St. {s}", mode="plain", web=site, em="info@" + site); t['alts'] = [f"Parochie St. {s}", f"St. {s}kerk", f"Sint {s}-parochie", f"RK Parochie H. {s}", f"Parochiekerk St. {s}"]
            t['sw'] = ph; t['webshared'] = 1; t['traps'].append("switchboard")
    def numbered(w, m):
        P = w.place(m); b, _ = w.core("opvang", m['reg']); kd = w.ch(["Peuterspeelzaal", "Zorgwoning", "Scoutinggroep", "Gezinshuis", "Voorschool"]); site = w.dom(slug(b), m); a = w.addr(P); sm = w.p(.5); ph = w.landline(m)
        for i in range(1, 3 + w.p(.3)):
            t = w.thing(m, "org", ["numbered"], P=P, core=f"{kd} {b} {i}", mode="plain", web=site, em=w.ch(["info", "groep%d" % i]) + "@" + site); t['alts'] = [f"{kd} {b} {i}", f"{b} {i}", f"{kd} {b} {'I' * i}"]; t['webshared'] = 1; t['sw'] = ph
            if sm: t['a'] = a; t['addrshared'] = 1
    def colleagues(w, m):
        P = w.place(m); a = w.addr(P); ph = w.landline(m); kd, sing = w.ch([("Huisartsenpraktijk", "huisarts"), ("Tandartspraktijk", "tandarts"), ("Psychologenpraktijk", "psycholoog"), ("Diëtistenpraktijk", "diëtist"), ("Podotherapie", "podotherapeut")]); sh = w.p(.5); pname = w.cmp(); site = w.dom(slug(sing + "en" + pname), m) if w.p(.5) else None
        for _ in range(2 + w.p(.35)):
            l = w.fam(); L = l[0].upper() + l[1:]; ini = w.ch("ABCDEFGHJKLMPRSTW") + "." + (w.ch("ABCEGHJMP") + "." if w.p(.5) else "")
            t = w.thing(m, "org", ["colleague"], P=P, core=f"{kd} {L}", a=a, mode="plain"); t['alts'] = [f"{kd} {L}", f"{sing.capitalize()} {ini} {l}", f"{ini} {l}, {sing}", f"Praktijk {L}"]; t['addrshared'] = 1; t['sec'] = "care"
            if sh: t['sw'] = ph; t['traps'].append("switchboard")
            if site and w.p(.8): t['web'] = site; t['webshared'] = 1; t['em'] = "info@" + site
            else: d = w.dom(slug(kd + l), m); t['web'] = d; t['em'] = w.ch(["info", "praktijk"]) + "@" + d
    def phoneheir(w, m):
        a = w.thing(m, w.ch(HELP + SHOPS + CARE), ["phone-heir"]); b = w.thing(m, w.ch(HELP + SHOPS + CLUBS), ["phone-heir"]); a['nold'] = 1; b['ph'] = a['ph']
    def script(w, m):
        lang = w.ch(["ar", "ar", "ru", "el"]); s = ''.join(w.ch(SYL) for _ in range(3)); sc = ''.join(TRANS[lang].get(c, c) for c in s); s = s.capitalize()
        pre, o = {"ar": (w.ch(["Restaurant", "Cultureel Centrum", "Supermarkt"]), ""), "ru": (w.ch(["Winkel", "Russische school", "Cultureel Centrum"]), ""), "el": (w.ch(["Grieks Restaurant", "Taverne", "Griekse Gemeenschap"]), "")}[lang]
        word = {"Restaurant": "مطعم", "Cultureel Centrum": "مركز" if lang == "ar" else "Центр", "Supermarkt": "متجر", "Winkel": "Магазин", "Russische school": "Школа", "Grieks Restaurant": "Εστιατόριο", "Taverne": "Ταβέρνα", "Griekse Gemeenschap": "Κοινότητα"}[pre]
        sc = sc if lang == "ar" else sc.capitalize()
        t = w.thing(m, "org", ["other-script"], core=f"{pre} {s}", mode="plain"); t['alts'] = [f"{pre} {s}", f"{s}", f"{pre} {s}"]; t['script'] = [f"{word} {sc}", f"{s} {word} {sc}"]
        t['web'] = w.dom(slug(s), m); t['em'] = "info@" + t['web']
    def acro(w, m):
        a, b, en = w.ch(ORGTOP); nm = w.ch([m['name'], m['name'], w.cmp(), w.ch(m['pl'])['name']])
        full = f"{a} {b} {nm}"; ac = ''.join(x[0] for x in re.split(r'[ -]', b.replace(" en ", " ").replace("Maatschappelijk Werk", "Maatschappelijk Werk")) if x)
        ac = ("S" if a == "Stichting" else a[0]) + ac.upper() + nm[0].upper()
        if full in m['reg']['cores']: return
        m['reg']['cores'].add(full)
        t = w.thing(m, "org", ["acronym"], P=m['pl'][0], core=full, mode="plain"); t['alts'] = [full, full, f"{b} {nm}", full + f" ({ac})"]; t['acr'] = ac; t['eng'] = f"{en} {'Foundation' if a == 'Stichting' else 'Centre'} {nm}"
        t['web'] = w.dom(slug(ac) if w.p(.6) else slug(b + nm), m); t['em'] = "info@" + t['web']
    # ---- listings
    def emit(w, t):
        kk = w.npick(); m = t['m']; sec = t['sec']; club = 'secr' in t
        src = {"sport": "GRRSKBO", "club": "GRRBOK", "music": "GRRBOK", "place": "GSKBOW", "care": "GSSKBOW", "help": "GSSBOW", "shop": "KKBOGW"}.get(sec, "GSSKBOW")
        if kk > 1:
            z = w.r.random
            if z() < .33 and not (t['mode'] == "branch") and not t.get('addrshared') and "parish" not in t['traps'] and t['k'] not in ("sporthal", "speeltuin"): t['old'] = w.addr(t['P'] if z() < .8 else w.place(m))
            if t.get('needcity') and t.get('old'): t['old'] = w.addr(t['P'])
            if z() < .24 and t['k'] in K and not t.get('needcity') and t.get('bld') is None:
                t['oname'] = w.core(t['k'], m['reg'])[0]
            if z() < .22: t['oph'] = w.landline(m)
            if z() < .25: t['mob'] = w.mobile()
            if z() < .14 and sec not in ("shop",): t['po'] = "Postbus %d" % w.r.randrange(10, 990)
        rows = []; used = {}
        for i in range(kk):
            for _ in range(4):
                s = w.ch(src)
                if s not in used or w.p(.06): break
            used[s] = 1
            for tr in range(6):
                row, ev = w.listing(t, s, calm=tr >= 3)
                if i == 0 and kk > 1 and not ev['name'] and tr < 5: continue
                if i == 0 or any((ev['name'] and e['name'] and (ev['geo'] & e['geo'])) or ev['id'] & e['id'] for _, e in rows): break
            else: w.bad = getattr(w, 'bad', 0) + 1
            rows.append((row, ev))
        return [r for r, _ in rows]
    def typo(w, s):
        for _ in range(8):
            i = w.r.randrange(1, max(2, len(s) - 1))
            if i + 1 < len(s) and s[i].isalpha() and s[i + 1].isalpha():
                z = w.r.random()
                return s[:i] + s[i + 1] + s[i] + s[i + 2:] if z < .3 else s[:i] + s[i + 1:] if z < .65 else s[:i] + s[i] + s[i:] 
        return s
    def fph(w, p, s):
        if p.startswith("06"): return {"W": "+31 6 " + p[2:], "G": "06-" + p[2:], "S": "06 " + p[2:6] + " " + p[6:]}.get(s, w.ch(["06-" + p[2:], p, "06 " + p[2:]]))
        a, b = p[:3], p[3:]
        return {"W": f"+31 {a[1:]} {b}", "G": f"{a}-{b}", "S": f"{a} {b[:3]} {b[3:5]} {b[5:]}", "K": f"+31 {a[1:]} {b[:3]} {b[3:]}", "O": f"({a}) {b}"}.get(s, w.ch([f"{a}-{b}", p, f"{a} - {b}"]))
    def listing(w, t, s, calm=False):
        p = w.p; m = t['m']; P = t['P']; traps = list(t['traps']); ev = dict(name=True, geo=set(), id=set()); kd = t['k']; core = t['core']; stale = s == "O" and p(.6) or s in "BKR" and p(.2)
        branch = t['mode'] == "branch"; named = None; bare = False
        # --- name
        if t.get('script') and s in "KBWO" and p(.5) and not calm:
            named = w.ch(t['script']); traps.append("script"); ev['name'] = t['script'][1] == named
        elif t.get('oname') and (stale or p(.35)) and not calm:
            oc = t['oname']
            if p(.45): named = f"{w.ch(K[kd][0])} {core} ({w.ch(['voorheen ', 'vh. ', ''])}{oc})"; traps.append("renamed-bracket")
            else: named = f"{w.ch(K[kd][0])} {oc}"; traps.append("renamed"); ev['name'] = False
        elif t.get('acr') and p(.33) and not calm:
            named = t['acr'] + (" " + P['name'] if p(.65) else ""); traps.append("acronym"); ev['name'] = False
        elif t.get('short') and not calm and p(.45):
            named = w.ch(K[kd][1]) + " " + t['short'] + (" " + P['name'] if p(.4) else "") if p(.7) else t['short'] + " " + P['name']; traps.append("acronym"); ev['name'] = False
        elif s == "W" and p(.55) and not calm and (kd in K or t.get('eng')):
            if kd in K: named = f"{core} {K[kd][2]}" if p(.5) else f"{K[kd][2]} {core}"
            else: named = t['eng'] + (f" {t['label']}" if branch and p(.6) else "")
            traps.append("translated")
        elif branch:
            z = w.r.random(); lab = t['label']
            named = core if z < .45 else f"{core} {lab}" if z < .75 else f"{core}, locatie {lab}" if z < .87 else f"{core} - {t['a']['st']}"
            if .45 <= z < .87: ev['geo'].add(lab)
        elif t['mode'] == "plain":
            named = w.ch(t['alts']) if t.get('alts') else core
        else:
            c = core
            if c.startswith("St. "): c = {"G": "St. ", "R": "St. ", "S": "Sint ", "K": "Sint-", "W": "St. "}.get(s, w.ch(["Sint ", "St. ", "St "])) + c[4:]
            elif c.startswith("De ") and p(.3): c = w.ch(["de ", ""]) + c[3:]
            L, S = K[kd][0], K[kd][1]
            z = w.r.random(); personal = core.startswith("St. ")
            if s in "GS": named = f"{L[0] if z < .75 else w.ch(L)} {c}"
            elif s in "RO": named = f"{w.ch(S) if z < .55 else w.ch(L)} {c}"
            elif z < .3 and not personal and not t.get('bld'): named = c; bare = True
            else: named = f"{w.ch(S) if z < .6 else w.ch(L)} {c}"
            if s == "S" and p(.12) and not named.startswith("Stichting"): named = "Stichting " + named
        if t['mode'] != "branch" and P['name'] not in named and p(.14 if not t.get('needcity') else .3): named += " " + P['name']; ev['geo'].add(P['name'])
        if p(.1 if s == "B" else .03): named = w.typo(named); traps.append("typo")
        if p(.05 if s == "B" else .015): named = named.upper() if p(.4) else named.lower()
        # --- place
        a = t['a']; city = P['name']; own = True
        secr = t.get('secr')
        if secr and s in "RBOG" and p({"R": .62, "B": .25, "O": .4, "G": 0}[s] + (.35 if t.get('secshare') else 0)) and not (calm and t.get('secshare')): a = secr['a']; city = a['P']['name']; own = False; traps.append("secretary")
        elif t.get('old') and (stale or p(.25)): a = t['old']; city = a['P']['name']; own = False; traps.append("moved")
        full = p({"G": .97, "S": .92, "R": .95, "K": .7, "B": .72, "O": .9, "W": .85}[s]) or t.get('needaddr') or (t.get('needcity') and calm)
        A = pc = ""
        if full:
            no = a['no'] + (w.ch(["", " ", "-"]) + (a['add'] if p(.5) else a['add'].upper()) if a['add'] and p(.8) else "")
            st = a['st']
            if p(.12): st = re.sub("straat$", "str.", st)
            if p(.4): st = st.replace("Burgemeester ", "Burg. ").replace("Pastoor ", "Past. ").replace("Dokter ", "Dr. ")
            if p(.025): st = w.typo(st)
            A = f"{st} {no}"
            if a is t['a'] and t.get('bld') and p(.32): A = t['bld'] + (", " + A if p(.75) else ""); traps.append("building")
            pc = a['pc'][:4] + " " + a['pc'][4:] if p(.8) else a['pc']
            if s == "K" and p(.6) or s == "B" and p(.35): pc = ""
            elif p(.04): pc = pc[:4]
            if t.get('po') and s in "SR" and p(.6) and not t.get('needaddr'): A = t['po']; pc = P['pc'] + " A" + w.ch("ABC"); own = True; a = None; traps.append("po-box")
            elif not t.get('addrshared') and not (a is secr and t.get('secshare')): ev['id'].add(('a', a['st'], a['no']))
        if not P['big'] and a and a['P'] is P and p(.1) and not t.get('needcity') and not (branch and not full): city = m['name']; traps.append("municipality-as-city")
        elif p(.05) and full and pc and not t.get('needcity') and not bare: city = ""
        # --- coordinates
        la = lo = ""
        if p({"G": .15, "S": .4, "R": .05, "K": .97, "B": .4, "O": .1, "W": .45}[s]):
            z = w.r.random(); x = a or t['a']
            if z < .1: la, lo = round(x['P']['lat'], 5), round(x['P']['lon'], 5); traps.append("town-centre")
            else:
                j = .0001 if z < .85 else .0005; la, lo = round(x['la'] + w.r.gauss(0, j), 6), round(x['lo'] + w.r.gauss(0, j * 1.5), 6)
        # --- phone
        ph = ""
        if p({"G": .9, "S": .88, "R": .7, "K": .35, "B": .6, "O": .85, "W": .75}[s]):
            if t.get('sw') and p(.62): ph = t['sw']
            elif not own and secr and a is secr['a']: ph = secr['ph'] if p(.85) else t['ph']
            elif t.get('oph') and (stale or p(.15)): ph = t['oph']; traps.append("old-phone")
            elif t.get('mob') and p(.35): ph = t['mob']; traps.append("mobile")
            else: ph = t['ph']
            if t.get('nold') and not (stale or s == "O" or p(.25)) : ph = ""
            if ph and ph != t.get('sw') and not t.get('secshare'): ev['id'].add(('p', ph))
            if ph: ph = w.fph(ph, s)
        # --- e-mail, website
        em = web = ""
        if p({"G": .6, "S": .75, "R": .7, "K": .12, "B": .45, "O": .35, "W": .5}[s]):
            if not own and secr and a is secr['a'] and p(.6): em = secr['em']
            elif p(.8) or branch or t.get('mun'): em = t['em']
            else: em = t['fem']; traps.append("free-mail")
            if not (branch or t.get('mun') or t.get('secshare') or t.get('webshared')) : ev['id'].add(('e', em))
        if t['web'] and p({"G": .55, "S": .8, "R": .45, "K": .55, "B": .4, "O": .25, "W": .8}[s]):
            web = t['web']
            if t.get('munsite') and p(.4): web = t['munsite']
            elif s in "BK" and p(.12) and not branch and not t.get('mun') and not t.get('webshared'): web = "facebook.com/" + slug(core)[:24] + w.ch(["", slug(P['name'])]); traps.append("platform")
            if t.get('deep') and p(.5): web += t['deep']; ev['geo'].add(t['label'])
            if web == t['web'] and not (branch or t.get('webshared')): ev['id'].add(('w', web))
            web = {"S": "https://www." + web, "G": "www." + web, "K": "https://" + web, "W": "https://www." + web + "/"}.get(s, w.ch([web, "www." + web, "http://www." + web]))
        if branch and not (full or ev['geo'] or la): A = f"{a['st']} {a['no']}"
        if t.get('needcity') and not city: city = P['name']
        if branch: ev['geo'].add(('b', A)) if A else None; ev['geo'].add(t['label']) if city == t['label'] else None; ev['geo'].discard('')
        else: ev['geo'] |= {city} if bare else {city, 'm'}
        if branch: ev['id'] = {x for x in ev['id'] if x[0] == 'a'} | {x for x in ev['id'] if x[0] == 'p'}
        row = [" ".join(dict.fromkeys(traps)) or "plain", " ".join(named.split()), A, pc, city, ph, em, web, la, lo]
        if not any(x != "" for x in row[2:]): row[4] = P['name']
        if not (A or ph or em or web): row[2] = f"{(a or t['a'])['st']} {(a or t['a'])['no']}"
        return row, ev

def main():
    ap = argparse.ArgumentParser(); ap.add_argument("--n", type=int, required=True); ap.add_argument("--seed", default="1"); ap.add_argument("--out", required=True); o = ap.parse_args()
    gc.disable() if o.n <= 200000 else gc.set_threshold(200000, 50, 50)
    w = World(o.n, o.seed); R = []
    while len(R) < o.n:
        reg = w.region(); w.build(reg)
        for m in reg['munis']:
            w.r.shuffle(m['things'])
            for t in m['things']:
                for row in w.emit(t): R.append((t['c'], row))
            m['things'] = None
    del R[o.n:]; w.r.shuffle(R); nw = len(str(o.n))
    with open(o.out, "w", newline="", encoding="utf-8") as f:
        c = csv.writer(f); c.writerow("id,cluster_id,trap,name,address,postcode,city,phone,email,website,lat,lon".split(","))
        c.writerows([f"t{i:0{nw}d}", f"c{cl}", *row] for i, (cl, row) in enumerate(R, 1))
if __name__ == "__main__": main()
