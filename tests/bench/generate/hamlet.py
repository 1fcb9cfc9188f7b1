#!/usr/bin/env python3
"""hamlet: invented listings of a sparse rural region whose directories are kept by volunteers.
python hamlet.py --n N --seed S --out FILE.csv      (standard library only)
Directories: DB village paper (name+phone, or name+town), SR subsidy register (official name, treasurer's address), ZK care map (full rows),
FB list of Facebook pages, PG parish guide, SF sports federation (grounds), GG municipal guide (half filled)."""
import argparse, csv, random, re, unicodedata, collections
COLS = "id cluster_id trap name address postcode city phone email website lat lon".split()
L = lambda s: s.split('|')
W = lambda s: s.split()
ST = W("Ber Els Haar Lint Rood Wol Zeel Dorn Gras Kamp Meer Oever Stee Veld Wim Bran Hout Linde Mos Nij Ol Put Ris Schin Til Ul Vaas Wes Ane Bou Crom Dal Eer Fle Gier Hel IJs Jis Kol Lem Mil Noor Oir Pol Rei Sel Ter Uit Vin War Zan Bak Dem Ech Gor Hil Kes Lut Mar Ned Ost Pan Ruin Sta Tub Ves Wan Zuil Ak Bie Dol Ems Gaas Hui Kros Loen Mui Nol Oter Rav Slie Tol Vle Wil Zom Brui Dru Grol Knie Spa Treu Vrie Zwol")
MI = ["", "", "", "er", "en", "el", "ker", "ste", "mer", "der"]
SU = W("dorp hoek loo berg beek veen rade hout horst woude zele broek donk wijk hem kerk kamp dijk um ingen beke schot daal made waard sluis gast weer terp zand mond burg laar haren eind heide akker vliet hove stade")
PRE = W("Oud- Nieuw- Klein- Groot- Hoog- Neer- Over- Achter- Voor-")
FS1 = W("Bos Brug Dam Eik Groen Haan IJzer Kool Lang Meul Noord Oost Pas Roel Smit Terp Veld Wolf Zand Berk Craan Dekk Elz Fok Gijs Hend Jans Klaas Lamb Maas Nijs Otten Peet Riet Scheep Tim Uul Vos Wes Boer Schul Kuip Raad Bak Slot Hoef Vaar Post")
FS2 = W("ers man sma stra ink huis kamp mans veld sen stede berg hof horst ema inga boom bach laar vink voort hagen akker meijer kens tjes waard beek broek donk")
TV = [""] * 12 + ["van ", "van de ", "van der ", "de ", "ter ", "te ", "van den ", "ten "]
VN = W("Anneke Bert Corrie Dirk Els Frans Gerda Harm Ineke Jan Koos Lies Marjan Nico Oetske Piet Riet Sjef Truus Wim Yvonne Henk Mieke Theo Tiny Joke Geert Ria Toon Agnes Bram Fenna Hilde Ivo Lotte Mark Sanne Tom Jeroen Esther")
STR = W("Dorpsstraat Kerkstraat Molenweg Schoolstraat Hoofdstraat Kapelweg Veldweg Dijkstraat Brinkweg Heuvelstraat Stationsstraat Torenstraat Lindelaan Zandpad Marktstraat Beekstraat Bosweg Nieuwstraat Achterom Eikenlaan Kloosterstraat Tuinstraat Parallelweg Julianastraat Wilhelminastraat Beatrixlaan Ringweg Grintweg Hoogstraat Spoorlaan")
SAINT = L("St. Cecilia|St. Cecilia|St. Caecilia|St. Jan|St. Joseph|St. Barbara|St. Antonius|St. Martinus|St. Lambertus|St. Hubertus|St. Sebastianus|St. Willibrordus|St. Gregorius|St. Anna|St. Nicolaas|St. Urbanus|St. Petrus|St. Michael")
MUS = L("Concordia|Excelsior|Wilhelmina|Eendracht|De Eendracht|Crescendo|Juliana|Apollo|Ons Genoegen|Kunst na Arbeid|Harpe Davids|Looft den Heer|Euterpe|Oefening Baart Kunst|De Herleving|Kunst en Vriendschap|Soli Deo Gloria|Door Eendracht Sterk|Amicitia|Vriendenkring")
TON = L("Ons Genoegen|De Schijnwerper|Kunst en Vermaak|De Speelmannen|Thalia|De Vrolijke Schare|Nut en Genoegen|Tot Ieders Genoegen|De Plankenploeg|Na Arbeid Ontspanning|Het Gordijn|De Spelers van de Brink|Lach en Traan")
CAR = L("De Kruikenzeikers|De Mollevangers|De Aardappelkappers|De Peestekers|De Windbuulen|De Keienrapers|De Turfstekers|De Blauwpoters|De Uilenspiegels|De Heikneuters|De Slobbedoppers|De Kwakers|De Modderkruipers|De Zandhazen|De Bietenbokken|De Strontbokken|De Klinkerts")
SPO = L("Door Vriendschap Sterk|Recht Door Zee|Rood-Wit|Blauw-Geel|Volharding|Olympia|Hercules|Steeds Hoger|Altijd Sterker Worden|Oefening Na Inspanning|Be Quick|Sparta|De Treffers|De Zwaluwen|Vooruit|Wilskracht|Unitas|Sportlust|Quick|Flamingo's|Victoria|De Kievit|De Valk|Groen-Wit|Oranje-Zwart|Door Inspanning Ontspanning|Samenspel|Ons Doel|Eensgezindheid")
ADJ = W("Gouden Blauwe Stille Groene Oude Nieuwe Witte Vrolijke Kleine Grote Rode Hoge Lage Brede Lange Zilveren Warme Ronde Zonnige Kromme")
NOU = W("Sleutel Reiger Hoek Linde Brug Kei Molen Poort Wilg Klok Lantaarn Ploeg Schuur Ster Waaier Kruik Kamer Regenboog Vlinder Schakel Wegwijzer Toren Tuin Bron Haard Hof Spil Deel Boog Kring Kiem Egel Uil Zwaluw Kievit Hamer Akker Esch Brink Wiek")
TREE = W("Berken Linde Elzen Eiken Beuken Wilgen Iepen Essen Kastanje Larix Meidoorn Vlier Hazelaar Populier Sparren Dennen Olmen Rozen Heide Brem Korenbloem Klaver Gaarde Zonne Maren")
TSU = W("hof stede horst staete rode oord heem borg dael veste kamp zicht huys weide gaarde lust rust hoeve")
OC1 = W("Zorg Sam Meer Vita Hart Even Thuis Buurt Leef Zilver Land Ruimte Wel Aan Mee Noaber Spring Kleur Speel Kind Lees Boek Woord Kern Streek Heem Gras Veen Rijn Zand Klei Esch")
OC2 = W("saam wijs kracht goed rijk mond borg lint kring plus werk nabij haven vol actief punt stap draad net erf span zaam veste gaard stroom maat tij lent vita ora")
AREA = W("0113 0117 0162 0167 0183 0184 0222 0224 0227 0297 0314 0315 0317 0341 0342 0343 0344 0345 0347 0348 0411 0412 0413 0416 0418 0475 0478 0481 0485 0486 0488 0493 0495 0497 0499 0511 0512 0513 0514 0515 0516 0517 0518 0519 0521 0522 0523 0524 0525 0527 0528 0529 0541 0543 0544 0545 0546 0547 0548 0561 0562 0566 0570 0571 0572 0573 0575 0577 0578 0591 0592 0593 0594 0595 0596 0597 0598 0599")
FREE = W("gmail.com gmail.com hotmail.com live.nl ziggo.nl kpnmail.nl planet.nl home.nl outlook.com")
# key, domain, chance a village, expected in a town, cores, variants of the kind (first: canonical), english, opaque acronym letter
KINDS = [
 ("harmonie","cult",.75,1.6,"mus",L("Harmonie|Muziekvereniging|Harmonieorkest|Kon. Harmonie|Muziekver."),"Concert Band","H"),
 ("fanfare","cult",.3,.6,"mus",L("Fanfare|Fanfarekorps|Muziekvereniging|Fanfareorkest"),"Brass Band","F"),
 ("koor","cult",.5,2,"mus",L("Zangvereniging|Gemengd Koor|Gem. koor|Zangkoor|Zangver."),"Choir","Z"),
 ("kerkkoor","church",.4,1,"saint",L("Kerkkoor|Parochieel Zangkoor|Dameskoor|Parochiekoor"),"Church Choir","K"),
 ("toneel","cult",.5,1,"ton",L("Toneelvereniging|Toneelgroep|Toneelver.|T.V."),"Theatre Group","T"),
 ("carnaval","cult",.45,1,"car",L("Carnavalsvereniging|C.V.|Karnavalsvereniging|CV"),"Carnival Society","C"),
 ("voetbal","sport",.85,2,"spo",L("Voetbalvereniging|v.v.|VV|S.V.|Sportvereniging"),"Football Club","V"),
 ("tennis","sport",.5,1.4,"spo2",L("Tennisvereniging|T.V.|TC|Tennisclub|LTC"),"Tennis Club","T"),
 ("gym","sport",.45,1.4,"spo",L("Gymnastiekvereniging|Gymvereniging|Gymver.|Turnvereniging|G.V."),"Gymnastics Club","G"),
 ("handbal","sport",.2,.8,"spo",L("Handbalvereniging|H.V.|HV|Handbalclub"),"Handball Club","H"),
 ("korfbal","sport",.2,.6,"spo",L("Korfbalvereniging|K.V.|KV|Korfbalclub"),"Korfball Club","K"),
 ("volleybal","sport",.25,.9,"spo",L("Volleybalvereniging|Volleybalclub|V.C.|VC"),"Volleyball Club","V"),
 ("ijs","sport",.18,.5,"P",L("IJsvereniging|IJsclub|IJsver.|Ijsclub"),"Skating Club","IJ"),
 ("biljart","sport",.3,1,"ton2",L("Biljartvereniging|Biljartclub|B.V.|BC"),"Billiards Club","B"),
 ("ruiter","sport",.25,.5,"saint2",L("Rijvereniging|Ponyclub|LRV|Ruitervereniging"),"Riding Club","R"),
 ("schiet","sport",.35,.7,"saint",L("Schutterij|Schuttersgilde|Gilde|Schietvereniging"),"Guild","S"),
 ("hengel","sport",.2,.7,"spo",L("Hengelsportvereniging|HSV|Visclub|Hengelaarsver."),"Angling Club","H"),
 ("heem","cult",.22,.6,"P",L("Heemkundevereniging|Historische Vereniging|Heemkundekring|Hist. Ver."),"Local History Society","HV"),
 ("oranje","cult",.28,.6,"P",L("Oranjevereniging|Oranjecomité|Oranjever.|Oranje Comite"),"Royal Day Committee","OV"),
 ("dorpsraad","pub",.4,.1,"P",L("Dorpsraad|Dorpsbelang|Dorpsbelangen|Ver. Dorpsbelang"),"Village Council","DB"),
 ("senior","soc",.38,.8,"P",L("Seniorenvereniging|Ouderenbond|Seniorenver.|Bejaardenbond"),"Seniors' Association","SV"),
 ("vrouwen","soc",.28,.6,"P",L("Vrouwengilde|Vrouwenvereniging|Plattelandsvrouwen|Vrouwenver."),"Women's Guild","VG"),
 ("ehbo","soc",.25,.7,"P",L("EHBO-vereniging|E.H.B.O.|EHBO afdeling|EHBO"),"First Aid","EV"),
 ("buurt","soc",.4,2.2,"buurt",L("Buurtvereniging|Buurtver.|BV|Buurtschap"),"Neighbourhood Association","B"),
 ("dorpshuis","pub",.8,1.4,"house",L("Dorpshuis|Gemeenschapshuis|MFC|Kulturhus|Ontmoetingscentrum"),"Community Centre","D"),
 ("school","pub",.8,2.4,"school",L("Basisschool|bs|OBS|Bs."),"Primary School","B"),
 ("speeltuin","pub",.3,1,"house",L("Speeltuin|Speeltuinvereniging|Speeltuinver."),"Playground","S"),
 ("kerk","church",.75,1.2,"saint3",L("{S}kerk|Kerk {C}|R.K. Kerk {C}|Parochiekerk {C}"),"Church","K"),
 ("pkn","church",.22,.8,"P",L("Protestantse Gemeente|Prot. Gem.|PKN|Hervormde Gemeente"),"Protestant Church","PG"),
 ("caritas","church",.14,.4,"P",L("Caritas|PCI|Parochiële Caritas Instelling|Caritas instelling"),"Parish Charity","CI"),
 ("huisarts","care",.3,2.2,"fam",L("Huisartsenpraktijk|Huisarts|Huisartspraktijk|Dokterspraktijk"),"Family Doctor","H"),
 ("tandarts","care",.15,1.4,"fam",L("Tandartspraktijk|Tandarts|Tandartsenpraktijk"),"Dental Practice","T"),
 ("woonzorg","care",.25,1.4,"tree",L("Woonzorgcentrum|Verzorgingshuis|WZC|Zorgcentrum|Huize"),"Care Home","W"),
 ("zorgboer","care",.4,.4,"house",L("Zorgboerderij|Dagbesteding|Zorgboerderij en dagbesteding"),"Care Farm","Z"),
 ("peuter","care",.4,1,"house",L("Peuterspeelzaal|Peuteropvang|PSZ|Peuterspeelgroep"),"Playgroup","P"),
 ("voedsel","soc",.04,.7,"P",L("Voedselbank|Stichting Voedselbank|Voedselbank uitgiftepunt"),"Food Bank","V"),
 ("kringloop","soc",.08,.8,"house",L("Kringloopwinkel|Kringloop|Tweedehandswinkel"),"Thrift Shop","K"),
 ("repair","soc",.15,.8,"P",L("Repair Café|Repaircafe|Reparatiecafé"),"Repair Café","R"),
 ("taal","soc",.1,.9,"house",L("Taalcafé|Taalpunt|Taalhuis"),"Language Café","T"),
 ("zelfhulp","soc",.15,1.2,"zelf",L("Zelfhulpgroep|Lotgenotengroep|Inloopgroep"),"Self-help Group","Z"),
 ("museum","cult",.15,.7,"house",L("Museum|Streekmuseum|Oudheidkamer"),"Museum","M"),
 ("molen","cult",.12,.3,"house",L("Molen|Korenmolen|Windmolen"),"Windmill","M"),
 ("bakker","shop",.35,1.8,"fam",L("Bakkerij|Bakker|Brood- en banketbakkerij|Echte Bakker"),"Bakery","B"),
 ("slager","shop",.25,1.4,"fam",L("Slagerij|Slager|Keurslager"),"Butcher","S"),
 ("cafe","shop",.6,2,"house",L("Café|Eetcafé|Cafe|Café-zaal"),"Pub","C"),
 ("fiets","shop",.2,1,"fam",L("Rijwielhandel|Tweewielers|Fietsenmaker|Fietshandel"),"Bicycles","R"),
 ("kapper","shop",.3,1.6,"fam",L("Kapsalon|Kapper|Haarmode"),"Hairdresser","K"),
]
KD = {k[0]: k for k in KINDS}
# which directories list what: weights for DB SR ZK FB PG SF GG
SRC = "DB SR ZK FB PG SF GG".split()
DW = {"cult":(5,4,.4,4,.7,0,3),"sport":(4,3,.3,3,0,5,3),"church":(2,2,.7,1.3,6,0,2),"care":(2.5,.7,6,1.4,.2,0,3.5),"pub":(3,3,2.5,3,.5,0,4),"soc":(4,3,2.5,2.5,1.5,0,2.5),"shop":(4,0,.8,4,0,0,3.5),"gov":(2,0,4,1,0,0,4)}
GRP = {"fanfare":"harmonie","koor":"harmonie","kerkkoor":"harmonie"}
NOCLUB = {"kerk","parochie","kringloop","repair","taal","zelfhulp","voedsel"}

def fold(s): return ''.join(c for c in unicodedata.normalize('NFKD', s.lower()) if not unicodedata.combining(c))
def slug(s): return re.sub(r'[^a-z0-9]+', '', fold(s))

class Thing:
    __slots__ = "cid kind dom core names short opq off eng old v loc sec tre oldloc ph phs mob pho em em2 web fb trap br nrows place pt ops acr member".split()

class World:
    def __init__(s, n, seed):
        s.r = random.Random(f"hamlet/{n}/{seed}"); s.n = n; s.rows = []; s.names = set(); s.phones = set(); s.doms = set(); s.k = 0; s.area = 0; s.pc = 0; s.gi = 0; s.mails = set(); s.orgs = set(); s.pc6 = set(); s.ncol = max(14, int((n / 480) ** .5) + 1)
        s.pcs = list(range(1050, 9990)); s.r.shuffle(s.pcs)
    def p(s, x): return s.r.random() < x
    def ch(s, l): return l[int(s.r.random() * len(l))]
    def num(s, x): return int(x) + (s.r.random() < x - int(x))
    # ---- geography
    def place_name(s):
        while 1:
            a, b, c = s.ch(ST), s.ch(MI), s.ch(SU)
            if b == "" and c[0] in "aeiou": continue
            x = a + b + c
            if b and b[0] in 'e' and a[-1] in 'aeiou': x = a + b[1:] + c
            if s.p(.1): x = s.ch(PRE) + x
            if x not in s.names and 5 < len(x) < 18: s.names.add(x); return x
    def fam(s): return s.ch(TV) + s.ch(FS1) + s.ch(FS2)
    def village(s, m, town, lat, lon):
        v = dict(name=s.place_name(), muni=m, town=town, lat=lat, lon=lon, streets=[], things=[], cores=collections.Counter(), pre=s.r.randrange(20, 79), area=m['area'], used=set(), slots=set())
        v['pc4'] = s.pcs[s.pc % len(s.pcs)]; s.pc += 1
        nm = s.r.sample(STR, 5 if not town else 9)
        while len(nm) < (11 if not town else 24):
            x = s.ch(["Burgemeester {f}straat","Pastoor {f}straat","{t}straat","{t}weg","{t}laan","Meester {f}weg","{h}weg","Dokter {f}laan"]).format(f=s.fam().title().replace("Van De ","van de ").replace("Van ","van "), t=s.ch(TREE).lower().capitalize(), h=s.ch(ST)+s.ch(SU))
            if x not in nm: nm.append(x)
        for x in nm:
            while 1:
                let = f"{v['pc4']} " + s.ch("ABCDEGHJKLMNPRSTVWXZ") + s.ch("ABCDEGHJKLMNPRTVWXZ")
                if let not in s.pc6 and let[5:] != "AA": s.pc6.add(let); break
            v['streets'].append((x, let, lat + s.r.gauss(0, .004), lon + s.r.gauss(0, .006)))
        return v
    def loc(s, v, bld=None):
        while 1:
            st = s.ch(v['streets']); no = int(s.r.random() ** 1.4 * 120) + 1
            if (st[0], no) not in v['slots'] : break
        v['slots'].add((st[0], no))
        return (st[0], no, s.ch("aABb") if s.p(.06) else "", st[1], v, round(st[2] + s.r.gauss(0, .0012), 5), round(st[3] + s.r.gauss(0, .0018), 5), bld)
    def phone(s, v):
        while 1:
            x = f"{v['area']}{v['pre']:02d}{s.r.randrange(10000):04d}" if s.p(.85) else f"{v['area']}{s.r.randrange(200000, 799999)}"
            if x not in s.phones: s.phones.add(x); return x
    def mobile(s):
        while 1:
            x = "06" + str(s.r.randrange(10000000, 59999999))
            if x not in s.phones: s.phones.add(x); return x
    def domain(s, base, P=""):
        b = slug(base)[:40]; x = b + ".nl"; i = 0
        if x in s.doms and P: b = b[:28] + slug(P); x = b + ".nl"
        while x in s.doms:
            i += 1; x = b + s.ch(["", "online", "info", "net"]) + (str(i) if i > 3 else "") + s.ch([".nl", ".com", ".eu", ".nl"])
        s.doms.add(x); return x
    # ---- things
    def core(s, pool, v):
        P = v['name']
        for _ in range(30):
            if pool == "mus": c = s.ch(SAINT) if s.p(.45) else s.ch(MUS)
            elif pool in ("saint","saint2","saint3"): c = s.ch(SAINT)
            elif pool in ("ton","ton2"): c = s.ch(TON)
            elif pool == "car": c = s.ch(CAR)
            elif pool == "spo": c = P if s.p(.15) else s.ch(SPO)
            elif pool == "spo2": c = P if s.p(.35) else s.ch(SPO)
            elif pool == "P": c = P
            elif pool == "buurt": c = s.ch(v['streets'])[0] if s.p(.5) else "De " + s.ch(NOU) if s.p(.5) else "'t " + s.ch(ST) + s.ch(SU)
            elif pool in ("house","school"): c = "De " + s.ch(NOU) if s.p(.5) else s.ch(["De ", "De ", "'t "]) + s.ch(ADJ) + " " + s.ch(NOU) if s.p(.45) else s.ch(TREE) + s.ch(TSU) if s.p(.5) else s.ch(["De ", "'t "]) + s.ch(ST) + s.ch(SU)
            elif pool == "tree": c = s.ch(TREE) + s.ch(TSU)
            elif pool == "fam": c = s.fam()
            elif pool == "zelf": c = s.ch(["Rouw","Borstkanker","Dementie","Autisme","Angst en Depressie","Parkinson","Mantelzorgers","Niet-aangeboren hersenletsel","Verslaving","Slechthorenden","Diabetes","Reuma"])
            if c == P or v['cores'][c] == 0 or (pool == "saint" and s.p(.5)): break
        if c != P: v['cores'][c] += 1
        return c
    def thing(s, kind, dom, v, core, names, trap="plain", **kw):
        t = Thing(); s.k += 1; t.cid = s.k; t.kind = kind; t.dom = dom; t.v = v; t.core = core; t.names = names; t.trap = trap; t.br = False; t.opq = []; t.eng = None; t.old = None; t.member = False
        P = v['name']; t.pt = P.lower() in names[0].lower(); nm = names[0]
        t.place = nm if t.pt else nm + " " + P
        t.off = None; t.short = None; t.acr = None
        t.loc = kw.get('loc') or s.loc(v); hv = v
        sibs = v['muni']['vs']
        if s.p(.1): hv = s.ch(sibs)
        t.sec = s.loc(hv); t.tre = s.loc(v) if s.p(.9) else s.loc(s.ch(sibs)); t.oldloc = s.loc(v)
        if s.p(.6): t.tre = t.sec
        t.ph = kw.get('ph') or s.phone(v); t.phs = s.phone(hv); t.mob = s.mobile(); t.pho = s.phone(v)
        club = dom in ("cult","sport","soc","church") and kind not in NOCLUB
        kd = kind if kind in KD else ""; base = re.sub(r"^(de|het|'t) ", "", core, flags=re.I) if kd or kind in ('branch','team') else names[0].replace(P, '').strip(' ,')
        own = kw.get('web') or (s.domain(P=P, base=s.ch([names[0], base + P if base != P else kd + P, base + kd if kd else base + P, kd + base if kd else names[0]]) if not t.pt else s.ch([names[0], kd + P if kd else names[0]])) if s.p(.55 if club else .75) else None)
        t.web = own
        perso = s.ch(VN) + s.fam()
        def free(x):
            x = slug(x)[:34]; d = "@" + s.ch(FREE)
            if x + d in s.mails: x = x[:24] + slug(P)
            while x + d in s.mails: x += str(s.r.randrange(2, 99))
            s.mails.add(x + d); return x + d
        t.em = kw.get('em') or (s.ch(["info","secretariaat","contact","bestuur"]) + "@" + own if own and s.p(.7) else free(s.ch([base + P, kd + P, base + kd] if kd and base != P else [names[0]] if not kd else [kd + P, names[0]])))
        t.em2 = free(s.ch([perso, perso, "penningmeester" + kd + base]))
        if s.p(.5): t.em2 = t.em
        t.fb = "facebook.com/" + (slug(s.ch([t.place, t.place, (base if base != P else kd or names[0]) + P])) if s.p(.88) else slug(base + P if base != P else (kd or names[0]) + P) + s.ch(["official", "1" + str(s.r.randrange(10, 99)), ".nl", "club"]))
        s.things.append(t); v['things'].append(t); return t
    def make(s, key, v, **kw):
        k = KD[key]; P = v['name']; g = GRP.get(key, key); c = s.core(k[4], v)
        for _ in range(40):
            if (g, c) not in v['used']: break
            c = s.core(k[4], v)
        else: return None
        v['used'].add((g, c))
        if key == "kerk":
            S = c.replace("St. ", "Sint-"); names = [x.format(S=S, C=c) for x in k[5]]
        elif key == "school":
            a = s.ch(L("Basisschool|OBS|CBS|RKBS")); names = [a + " " + c, "Basisschool " + c, "bs " + c, {"OBS":"Openbare Basisschool ","CBS":"Christelijke Basisschool ","RKBS":"R.K. Basisschool ","Basisschool":"B.S. "}[a] + c]
        elif k[4] == "zelf": names = [f"{x} {c}" for x in k[5]]
        elif k[4] == "fam":
            names = [f"{x} {c}" for x in k[5]] + ([f"{k[5][0]} {s.ch('ABCDEGHJKLMPRSTW')}. {c}"] if s.p(.5) else [])
        else:
            pl = s.ch(k[5][:2]); names = [f"{pl} {c}"] + [f"{x} {c}" for x in k[5] if x != pl]
        t = s.thing(key, k[1], v, c, names, **kw)
        if c != P and k[4] not in ("fam","zelf","buurt"): t.short = c
        if k[4] == "zelf": t.br = True
        if c in SAINT or key in ("zelfhulp",): t.trap = "namesake" if t.trap == "plain" else t.trap
        if c == P and t.trap == "plain": t.trap = "federation"
        t.eng = (f"{k[6]} {c}" if key != "kerk" else f"{c.replace('St. ','Saint ')} Church") if s.p(.5) else (f"{c} {k[6]}" if key != "kerk" else f"{c} Church")
        w = [x for x in re.split(r"[ \-']+", c.replace("St.", "St")) if x and x.lower() not in ("de","het","t","van","der","den","ter","te","ten")]
        ini = ''.join(x[0].upper() for x in w)
        if k[1] in ("cult","sport","soc") and k[4] not in ("fam","zelf") and (c != P or len(k[7]) > 1 or k[1] == "sport"):
            a = k[7] + ('V' if c == P and k[1] == 'sport' else '') + (ini if c != P else '') + (P[0] if s.p(.6) or len(ini) < 2 or c == P else ''); t.acr = a if s.p(.5) else '.'.join(a) + '.'
        # renamed
        if key in ("voetbal","gym","korfbal","handbal","harmonie","fanfare","koor","toneel","school","dorpshuis","peuter","woonzorg","zorgboer","cafe","speeltuin","bakker","huisarts","kringloop","buurt","museum") and s.p(.3):
            o = s.core(k[4], v)
            if o != c and o != P and (g, o) not in v["used"]: v["used"].add((g, o)); t.old = f"{names[0].rsplit(c,1)[0]}{o}".strip()
        return t
    def streek(s):
        s.things = []; r = s.r; gi = s.gi; s.gi += 1
        la0 = 50.75 + gi // s.ncol * .24; lo0 = 3.4 + gi % s.ncol * .23  # no two regions overlap, whatever N
        munis = []
        def org():
            o = s.ch(OC1) + s.ch(OC2)
            while o in s.orgs: o = s.ch(OC1) + s.ch(OC2) + s.ch(OC2)
            s.orgs.add(o); return o
        tv = None
        for mi in range(2):
            s.area += 1; m = dict(area=AREA[(s.area * 7) % len(AREA)], vs=[]); munis.append(m)
            for j in range(5):
                m['vs'].append(s.village(m, j == 0, la0 + mi * .12 + r.uniform(-.045, .045), lo0 + r.uniform(-.09, .09)))
            m['name'] = m['vs'][0]['name'] if s.p(.7) else s.place_name()
            m['dom'] = s.domain(m['name'])
        V = [v for m in munis for v in m['vs']]
        for v in V:
            for k in KINDS:
                for _ in range(s.num(k[3] if v['town'] else k[2])):
                    # at most one village-named thing of a kind in a place
                    if k[4] == "P" and any(t.kind == k[0] and t.core == v['name'] for t in v['things']): continue
                    s.make(k[0], v)
        s.lookalikes(munis, V, org)
        r.shuffle(V)
        return s.things, V
    def lookalikes(s, munis, V, org):
        r = s.r
        # branches of regional organisations: one site, often one switchboard
        for kinds in (L("Thuiszorg|Wijkverpleging|Zorgteam"), L("Bibliotheek|Bieb|Bibliotheekpunt"), L("Kinderopvang|BSO|Kinderdagverblijf"), L("Fysiotherapie|Praktijk voor Fysiotherapie|Fysio"), L("Maatschappelijk Werk|Welzijn|Sociaal werk"), L("Supermarkt|Buurtsuper|Winkel")):
            o = org(); web = s.domain(o); sw = s.phone(munis[0]['vs'][0]); one = s.p(.4); dom = "shop" if kinds[0] == "Supermarkt" else "care"
            for v in r.sample(V, r.randrange(3, 5)):
                names = [f"{o} {v['name']}", f"{kinds[0]} {o} {v['name']}", f"{kinds[1]} {o}, {v['name']}", f"{o} locatie {v['name']}", f"{kinds[0]} {o}", f"{o}"]
                t = s.thing("branch", dom, v, o, names, "branch", web=web, ph=sw if one or s.p(.25) else None, em="info@" + web if s.p(.6) else slug(v['name']) + "@" + web); t.br = True
                t.fb = "facebook.com/" + slug(o + v['name'])
        for m in munis:
            vs = m['vs']; town = vs[0]; web = m['dom']; ph = s.phone(town); hall = s.loc(town)
            for nm in r.sample(L("Gemeente {M}|Wmo-loket {M}|Burgerzaken gemeente {M}|Gemeentearchief {M}|Leerplicht gemeente {M}|Schuldhulpverlening {M}|Jeugdteam gemeente {M}|Sociaal Wijkteam {M}"), 3):
                n0 = nm.format(M=m['name']); al = [n0, n0.replace("gemeente ", ""), re.sub("^(Wmo-loket|Burgerzaken|Leerplicht|Schuldhulpverlening)", r"Gemeente {0}, afdeling \1".format(m['name']), n0.replace(" gemeente " + m["name"], "").replace(" " + m["name"], "")) if not n0.startswith("Gemeente ") else "Gemeentehuis " + m['name'], n0 + " (gemeentehuis)"]
                t = s.thing("gov", "gov", town, n0, al, "department", web=web, ph=ph if s.p(.75) else None, em=("info@" if s.p(.5) else "gemeente@") + web, loc=hall); t.br = True
            if s.p(.7):
                for d in r.sample(["Noord", "Zuid", "Oost", "West", "1", "2", "3"], 2):
                    t = s.thing("team", "care", town, d, [f"Buurtteam {d} {m['name']}", f"Buurtteam {m['name']} {d}", f"Sociaal team {m['name']}-{d}"], "numbered", ph=ph if s.p(.4) else None, em="buurtteam@" + web if s.p(.3) else None); t.br = True
            # parish federation: one office
            fed = s.ch(L("H. Geest|Emmaüs|De Goede Herder|H. Clara|Franciscus|Vier Evangelisten|H. Norbertus|De Levende Bron")); fw = s.domain("parochie" + fed + m['name']); fp = s.phone(town)
            for v in vs:
                if s.p(.7):
                    c = s.ch(SAINT); P = v['name']
                    t = s.thing("parochie", "church", v, c, [f"Parochie {c} {P}", f"R.K. Parochie {c}, {P}", f"{c} parochie {P}", f"Geloofsgemeenschap {c} {P}", f"Parochie {fed}, {c} {P}"], "parish", web=fw, ph=fp if s.p(.6) else None, em="secretariaat@" + fw if s.p(.6) else None); t.br = True
            # senior federation etc: a site for all sections
            for key in ("senior", "vrouwen", "ehbo", "heem"):
                if s.p(.4):
                    w = s.domain(key + "bond" + m['name'])
                    for v in vs:
                        for t in v['things']:
                            if t.kind == key: t.web = w; t.trap = "branch"; t.fb = "facebook.com/" + slug(key + v['name'])
            # health centre with colleagues at one door
            v = town; hc = s.loc(v, "Gezondheidscentrum " + s.ch(TREE) + s.ch(TSU)); hp = s.phone(v)
            hw = s.domain(hc[7] + v['name']) if s.p(.6) else None
            f1, f2, f3 = s.fam(), s.fam(), s.fam()
            for a in ([f"Huisartsenpraktijk {f1}", f"Huisarts {f1}", f"Praktijk {f1}", f"dr. {f1}, huisarts"], [f"Huisartsenpraktijk {f2}", f"Huisarts {f2}", f"Praktijk {f2}"], [f"Logopedie {f3}", f"Logopediepraktijk {f3}"], [f"Apotheek {hc[7].split()[-1]}", f"{hc[7].split()[-1]} Apotheek", f"Apotheek {hc[7].split()[-1]} {v['name']}"], [hc[7], hc[7] + " " + v['name'], hc[7].replace("Gezondheidscentrum", "GC")], [f"Prikpost {v['name']}", f"Bloedafname {v['name']}", f"Priklocatie {v['name']}"]):
                if s.p(.66): s.thing("practice", "care", v, a[0].split(' ', 1)[1], a, "colleagues", loc=hc, ph=hp if s.p(.35) else None, web=hw if s.p(.6) else None)
            for v in vs:
                # tenants of the village house, sports park, services of the care home
                d = [t for t in v['things'] if t.kind == "dorpshuis"]
                if d:
                    h = d[0]; L0 = h.loc[:7] + (h.names[0],); h.loc = L0
                    for t in v['things']:
                        if t is not h and t.kind in ("toneel","koor","senior","vrouwen","biljart","peuter","dorpsraad","repair","taal","ehbo","zelfhulp","heem") and s.p(.33):
                            t.loc = L0; t.trap = "tenant"
                            if s.p(.25): t.ph = h.ph
                sp = [t for t in v['things'] if t.kind in ("voetbal","tennis","korfbal","handbal")]
                if len(sp) > 1 and s.p(.6):
                    L0 = sp[0].loc[:7] + (s.ch(["Sportpark ", "Sportcomplex "]) + s.ch(["De ", "'t ", "Het "]) + s.ch(ST) + s.ch(SU),)
                    for t in sp[:3]: t.loc = L0; t.trap = "tenant"
                for t in list(v['things']):
                    if t.kind == "woonzorg" and s.p(.55):
                        for x in r.sample(["Dagbesteding", "Restaurant", "Vrienden van", "Thuiszorg vanuit", "Hospice"], r.randrange(1, 3)):
                            n = [f"{x} {t.core}", f"Stichting {x} {t.core}" if x == "Vrienden van" else f"{x} {t.core} ({t.names[0].split()[0]})"]
                            s.thing("dept", "care", v, n[0], n, "friends" if x == "Vrienden van" else "department", loc=t.loc, ph=t.ph if s.p(.5) else None, web=t.web if s.p(.7) else None)
                    elif t.kind in ("voetbal","harmonie","fanfare","museum","molen","kerk","carnaval","school","zorgboer","tennis") and s.p(.11):
                        b = t.names[0]; c = t.core
                        fr = {"voetbal":["Supportersvereniging {b}","Supportersver. {c}","Supportersclub {c}"],"harmonie":["Jeugdorkest {c}","Jeugdharmonie {c}","Leerlingenorkest {c}"],"fanfare":["Drumband {c}","Slagwerkgroep {c}"],"carnaval":["Jeugdraad {c}","Jeugdcarnaval {c}"],"school":["Oudervereniging {b}","Ouderver. {c}","OV {b}"]}.get(t.kind) if s.p(.6) else None
                        fr = fr or ["Vrienden van {b}", "Stichting Vrienden van {c}", "Club van vrienden {c}"]
                        u = s.thing("friends", t.dom, v, "vr" + c, [x.format(b=b, c=c) for x in fr], "friends", loc=t.loc if s.p(.6) else None, ph=t.ph if s.p(.2) else None, web=t.web if t.web and s.p(.4) else None)
                        if s.p(.2): u.sec = t.sec; u.phs = t.phs
                # one secretary, two clubs
                cl = [t for t in v['things'] if t.dom in ("cult","soc","sport")]
                for _ in range(s.num(len(cl) * .05)):
                    a, b = r.sample(cl, 2)
                    b.sec = a.sec; b.phs = a.phs; b.em2 = a.em2; b.mob = a.mob
                    for t in (a, b): t.trap = "secretary2" if t.trap in ("plain","federation","namesake") else t.trap
                # a number that went from one thing to another
                al = v['things']
                for _ in range(s.num(len(al) * .03)):
                    a, b = r.sample(al, 2)
                    if a.dom != b.dom and not b.br: b.ph = a.pho; b.trap = "phone-reuse" if b.trap == "plain" else b.trap
    # ---- writing a row
    def fmt(s, p):
        if not p: return ""
        if p.startswith("14"): return s.ch(["14 0" + p[3:], "14" + p[2:], "14 " + p[2:]])
        x = s.r.random(); a, b = (p[:2], p[2:]) if p.startswith("06") else (p[:4], p[4:])
        if x < .4: return f"{a}-{b}"
        if x < .55: return f"{a} {b}"
        if x < .7: return f"{a}-{b[:2]} {b[2:4]} {b[4:]}" if len(b) == 6 else f"{a} {b[:4]} {b[4:]}"
        if x < .8: return f"({a}) {b}"
        if x < .9: return f"+31 {a[1:]} {b}"
        return a + b
    def typo(s, x):
        if len(x) < 8: return x
        for _ in range(8):
            i = s.r.randrange(2, len(x) - 1)
            if x[i].isalpha() and x[i-1].isalpha() and x[i].islower():
                y = s.r.random()
                return x[:i] + x[i+1:] if y < .35 else x[:i-1] + x[i] + x[i-1] + x[i+1:] if y < .6 else x[:i] + x[i] + x[i:] if y < .8 else x[:i] + s.ch("aeiounrstl") + x[i+1:]
        return x
    def addr(s, l, ops):
        st, no, ad = l[0], l[1], l[2]
        if s.p(.1): st = re.sub("straat$", "str.", st) if s.p(.6) else st.replace("Burgemeester", "Burg.").replace("Pastoor", "Past.").replace("Dokter", "Dr.").replace("Meester", "Mr.")
        a = f"{st} {no}{ad if s.p(.8) else ''}" if not (ad and s.p(.4)) else f"{st} {no}-{ad.upper()}"
        if l[7]:
            x = s.r.random()
            if x < .18: ops.append("building"); return l[7]
            if x < .38: ops.append("building"); return f"{l[7]}, {a}"
        if s.p(.04): ops.append("nonumber"); return st
        if s.p(.03): a = s.typo(a)
        return a
    def name(s, t, src, ops, dup):
        x = s.r.random(); P = t.v['name']
        if src != "ZK" and dup and not t.br and t.trap not in ("colleagues","friends","department"):
            if t.old and x < .3:
                n = t.names[0]
                if x < .1: ops.append("renamed-b"); return f"{n} (voorheen {t.old})" if s.p(.5) else f"{n} (v/h {t.old.replace(t.names[0].split(' ')[0] + ' ', '')})"
                ops.append("renamed"); return t.old
            if t.acr and x > (.93 if src != "SF" else .85):
                if s.p(.3): ops.append("acronym-b"); return f"{t.acr} ({t.names[0]})"
                ops.append("acronym"); return t.acr
            if t.eng and .3 < x < .32: ops.append("translated"); return t.eng
        if t.kind in ("taal", "dorpshuis", "voedsel") and src == "FB" and s.p(.08):
            ops.append("script"); return {"taal":"مقهى اللغة ","dorpshuis":"مركز الحي ","voedsel":"Банк їжі "}[t.kind] + t.core
        short_ok = t.short and t.v['cores'][t.core] <= 1
        if src == "DB":
            n = t.short if short_ok and s.p(.25) else s.ch(t.names) if s.p(.31) else t.names[0]
            if n == t.short: ops.append("short")
            elif s.p(.12) and not t.br and t.names[0] != n: ops.append("abbrev")
        elif src == "SR":
            n = t.names[0]
            if t.dom in ("cult","sport","soc","church","pub") and s.p(.75):
                leg = "" if t.kind in ("kerk","parochie","pkn","caritas") or re.match("(?i)stichting|.*vereniging|.*ver\\.", n) else "Stichting " if t.kind in ("school","dorpshuis","museum","molen","voedsel","zorgboer","speeltuin","kringloop","peuter","friends") else "Vereniging " if s.p(.25) else ""
                if n.startswith("Stichting"): leg = ""
                n = leg + n
                if s.p(.35) and P not in n: n += s.ch([" " + P, " te " + P, ", " + P])
                if leg and s.p(.2): n = n[len(leg):] + ", " + leg.strip().lower()
            if s.p(.2): n = n.upper(); ops.append("upper")
        elif src == "FB":
            n = (t.names[0] if s.p(.6) else s.ch(t.names[:2])) if not (short_ok and s.p(.25)) else t.short
            if n == t.short: ops.append("short")
            if P not in n and s.p(.35): n += " " + P
            if s.p(.08): n = n.lower()
        elif src == "SF":
            n = s.ch(t.names[1:]) if len(t.names) > 1 and s.p(.5) else t.names[0]
            if s.p(.25): n = n.upper().replace(".", ""); ops.append("upper")
            if short_ok and s.p(.25): n = t.short; ops.append("short")
        else:
            n = s.ch(t.names) if s.p(.31) else t.names[0]
            if P not in n and s.p(.12): n += " " + P
        if "St." in n and s.p(.45): n = n.replace("St.", s.ch(["Sint", "St", "Sint", "Sint-"])).replace("Sint- ", "Sint-")
        if s.p(.04): n = s.typo(n); ops.append("typo")
        return n
    def emit(s, t, src, dup):
        r = s.r; ops = []; v = t.v; m = v['muni']; P = v['name']; x = r.random
        n = s.name(t, src, ops, dup); club = t.dom in ("cult","sport","soc","church") and t.kind not in NOCLUB
        a = pc = city = ph = em = web = ""; lat = lon = ""; l = None
        site = lambda: "" if not t.web else s.ch(["https://www.", "http://www.", "www.", "https://", ""]) + t.web + s.ch(["", "", "/"])
        def tel():
            y = x()
            if club and not t.member:
                if y < .86: ops.append("secphone"); return t.phs
                if y < .92: ops.append("mobile"); return t.mob
                if y < .95: ops.append("oldphone"); return t.pho
                return t.ph
            if y < .05 and not t.br: ops.append("oldphone"); return t.pho
            if y < .09 and not t.br: ops.append("mobile"); return t.mob
            return t.ph
        town = lambda: P if not (s.p(.13) and m['name'] != P) else (ops.append("muni-city") or m['name'])
        if src == "DB":
            y = x()
            if y < .36: ph = tel(); ops.append("namephone")
            elif y < .54: city = P; ops.append("nametown")
            else: ph = tel(); city = P
            if s.p(.14): em = t.em2 if club else t.em
        elif src == "SR":
            if s.p(.1): a = "Postbus " + str(100 + t.cid * 7 % 800); pc = f"{v['muni']['vs'][0]['pc4']} AA"; city = v['muni']['vs'][0]['name']; ops.append("pobox"); l = (0, 0, 0, 0, v['muni']['vs'][0])
            else:
                l = t.tre if club else t.loc
                if club: ops.append("home")
                a = s.addr(l, ops); pc = l[3] if s.p(.75) else ""; city = l[4]['name']
            if s.p(.45): em = t.em2 if club else t.em
            if s.p(.3): ph = t.phs if club else t.ph
        elif src == "ZK":
            l = t.loc
            if dup and s.p(.1) and t.trap not in ("tenant","colleagues"): l = t.oldloc; ops.append("moved")
            a = s.addr(l, ops) if s.p(.9) else ""; pc = l[3] if a and s.p(.85) else ""; city = town() if s.p(.95) else ""; ph = tel() if s.p(.85) else ""; em = t.em if s.p(.72) else ""; web = site() if s.p(.85) else ""
        elif src == "FB":
            web = s.ch(["https://www.", "https://", "www.", "https://nl-nl."]).replace("nl-nl.", "www.") + t.fb + s.ch(["", "", "/"]); ops.append("facebook")
            if s.p(.66): city = P
            if s.p(.46): ph = t.mob if club and s.p(.15) else tel()
            if s.p(.3): em = t.em
        elif src == "PG":
            city = P if s.p(.85) else ""
            if s.p(.6): ph = tel()
            if s.p(.55):
                l = t.sec if club and s.p(.5) and t.kind not in ("kerk","parochie") else t.loc; a = s.addr(l, ops)
                if l is t.sec: ops.append("home"); city = l[4]['name'] if l[4] is not v else city
            if s.p(.35): em = t.em
            if s.p(.25): web = site()
        elif src == "SF":
            l = t.loc
            if dup and s.p(.08) and t.trap != "tenant": l = t.oldloc; ops.append("moved")
            a = s.addr(l, ops) if s.p(.9) else ""; pc = l[3] if a and s.p(.7) else ""; city = town(); web = site() if s.p(.7) else ""; em = t.em if s.p(.55) else ""; ph = tel() if s.p(.4) else ""
        else:
            l = t.loc
            if club and s.p(.35): l = t.sec; ops.append("home")
            elif dup and s.p(.08) and t.trap not in ("tenant","colleagues"): l = t.oldloc; ops.append("moved")
            a = s.addr(l, ops) if s.p(.7) else ""; pc = l[3] if a and s.p(.6) else ""
            city = (l[4]['name'] if a and l[4] is not v else town()) if s.p(.9) else ""
            ph = tel() if s.p(.68) else ""; web = site() if s.p(.65) else ""; em = (t.em2 if club and s.p(.3) else t.em) if s.p(.52) else ""
        if t.br and s.p(.9) and src in ("DB","FB") and not city and P.lower() not in fold(n): city = P
        if l and len(l) > 5 and a and src in ("ZK","SF","GG") and s.p({"ZK":.8,"SF":.7,"GG":.3}[src]):
            if s.p(.1): lat, lon = round(v['lat'], 4), round(v['lon'], 4); ops.append("centre")
            elif s.p(.07): lat, lon = round(l[5] + .0006, 5), round(l[6] - .0007, 5); ops.append("neighbour")
            else: lat, lon = round(l[5] + r.gauss(0, .00008), 5), round(l[6] + r.gauss(0, .0001), 5)
        if em and em.split("@")[1] in FREE: ops.append("freemail")
        # raw evidence kept for the fairness pass
        return dict(t=t, src=src, name=n, address=a, postcode=pc, city=city, phone=ph, email=em, website=web, lat=lat, lon=lon, ops=ops, l=l)
    def fair(s, t, rows):
        """a knowledgeable person must be able to decide: a row says where it is (itself, or through a number it shares with a sister row), and a strange name comes with a bridge"""
        P = t.v['name']; fp = slug(P)
        ev = lambda q: {q['phone'], q['email'], slug(q['address']) if re.search(r"\d", q['address']) else '', slug(re.sub(r'^(https?://)?(www\.)?', '', q['website']))} - {''}
        loc = lambda q: q['city'] == P or q['postcode'][:4] == str(t.v['pc4']) or fp in slug(q['name']) or 'facebook' in q['website'] and fp in slug(q['website'])
        opq = {"renamed","acronym","translated","script"}
        multi = len(rows) > 1
        good = [q for q in rows if not opq & set(q['ops'])]
        if multi and not good: rows[0]['name'] = t.names[0]; rows[0]['ops'] = [o for o in rows[0]['ops'] if o not in opq]; good = [rows[0]]
        for q in rows:
            o = opq & set(q['ops'])
            if o:
                oth = set().union(*[ev(g) for g in good]) if good else set()
                sh = ev(q) & oth
                if not multi or t.br: ok = False
                else: ok = bool(sh) or ("translated" in o or "script" in o) and slug(t.core)[:5] in slug(q['name']) and t.core != P
                if not ok and multi and not t.br:
                    g = next((g for g in good if g['phone']), None)
                    if g and q['src'] in ("DB","FB","GG","PG"): q['phone'] = g['phone']; ok = True
                    elif s.p(.5) and ("renamed" in o or "acronym" in o): q['name'] = f"{q['name']} ({t.names[0]})"; q['ops'] = [z + "-b" if z in o else z for z in q['ops']]; ok = True
                if not ok: q['name'] = t.names[0] if s.p(.6) else s.ch(t.names); q['ops'] = [z for z in q['ops'] if z not in o]
            here = loc(q)
            sis = [g for g in rows if g is not q and loc(g)] if multi and not t.br else []
            linked = any(({q['phone'], q['email']} - {''}) & {g['phone'], g['email']} for g in sis)
            if not here and not linked and q['phone'] and not q['city'] and q['src'] in ("DB", "PG", "FB") and s.p(.6):
                g = next((g for g in sis if g['phone']), None)
                if g: q['phone'] = g['phone']; linked = True
            if not here and linked and not q['city'] and q['src'] == "DB": continue
            if not here and not linked:
                far = q['l'] and q['l'][4] is not t.v and q['address']
                if far: q['name'] += (" " if s.p(.7) else ", ") + P
                elif q['city'] and q['city'] != P and (q['address'] and not t.br and re.search(r"\d", q['address'])) : pass
                elif q['city'] and q['city'] != P and not q['address']: q['name'] += " " + P if not t.pt else ""; q['city'] = q['city'] if not t.pt else P
                elif t.br or multi or t.core in SAINT or t.kind in ("voetbal","school","harmonie") or t.short: q['city'] = P
                elif not (q['phone'] or q['address'] or q['email'] or q['website']): q['city'] = P
        return rows
    def run(s, out):
        buf = []
        while len(buf) < s.n:
            things, V = s.streek()
            byv = collections.defaultdict(list)
            for t in things: byv[id(t.v)].append(t)
            for v in V:
                ts = byv[id(v)]; s.r.shuffle(ts)
                for t in ts:
                    w = DW[t.dom]; x = s.r.random()
                    k = 1 if x < SIZE[0] else 2 if x < SIZE[1] else 3 if x < SIZE[2] else 4 if x < SIZE[3] else 5
                    src = []
                    av = [(c, z) for c, z in zip(SRC, w) if z > 0 and not (c == "SR" and t.br)]
                    while len(src) < k and av:
                        y = s.r.random() * sum(z for _, z in av)
                        for i, (c, z) in enumerate(av):
                            y -= z
                            if y <= 0: break
                        src.append(c)
                        if not (c == "DB" and s.p(.15)): av.pop(i)
                    t.member = t.dom in ("church",) and t.br
                    rows = [s.emit(t, c, len(src) > 1) for c in src]
                    for q in s.fair(t, rows):
                        if not any(q[c] for c in ("address","postcode","city","phone","email","website")): q['city'] = v['name']
                        buf.append((t.cid, t.trap + ":" + "+".join(q['ops'] or ["plain"]), q['name'], q['address'], q['postcode'], q['city'], s.fmt(q['phone']), q['email'], q['website'], q['lat'], q['lon']))
        buf = buf[:s.n]; ids = list(range(1, s.n + 1)); s.r.shuffle(buf); cm = {}; cid = list(range(1, s.k + 1)); s.r.shuffle(cid)
        with open(out, "w", newline="", encoding="utf-8") as f:
            w = csv.writer(f); w.writerow(COLS)
            for i, q in zip(ids, buf):
                w.writerow((f"h{i}", f"c{cid[q[0]-1]}") + q[1:])
SIZE = (.585, .80, .91, .97)
if __name__ == "__main__":
    ap = argparse.ArgumentParser(); ap.add_argument("--n", type=int, required=True); ap.add_argument("--seed", required=True); ap.add_argument("--out", required=True)
    z = ap.parse_args(); World(z.n, z.seed).run(z.out)
