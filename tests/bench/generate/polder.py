#!/usr/bin/env python3
"""polder: hidden acceptance listings of a rural region; everything invented.  python polder.py --n N --seed S --out FILE.csv"""
import argparse, csv, random, re, unicodedata

V1 = "Ooster Wester Noorder Zuider Midden Hoge Lage Lange Korte Brede Smalle Wilgen Elzen Berken Eiken Essen Riet Bies Meer Plas Vliet Dijk Veen Turf Klei Zand Heide Kievits Reiger Zwanen Ganzen Otter Snoek Baars Paling Molen Kerk Klooster Abts Monniken Nonnen Graven Heren Hertogen Ridder Schippers Vissers Boeren Schapen Ossen Paarden Lammer Hane Raven Kraaien Uilen Valken Wolfs Vossen Hazen Dooren Roos Lelie Klaver Haver Rogge Gerste Tarwe Vlas Hennep Mos Varen Linde Beuken Popel Sloot Greppel Sluis Stouwe Terp Wier Hal Bolle Kuiper Smeder Wever Tiller Wolder Jouster Garder Hemer Ruiner Ulger Botter Sulder Kander Ammer Everd Rijper Waver Zwader Tolver Hilder".split()
V2 = "woude veen dijk dam horn broek meer kerk wolde hem drecht land waard wijk hoek poel tjerk sloot burg brug rade loo lo donk schoot haven zijl terp wier gast rijp gaast huizen dorp mond".split()
VMOD = ["", "", "", "", "", "Oud-", "Nieuw-", "Sint ", "Groot-", "Klein-"]
MUN = ["{}waarden", "{}meren", "{}gouw", "{}lanen", "{}steden", "De {}polders", "Midden-{}land", "{}rijk", "{}streek", "{}kwartier"]
STC = "Dorpsstraat Kerkstraat Hoofdweg Molenweg Schoolstraat Stationsweg Kerkweg Nieuweweg Brink Sportlaan Achterweg Dijkstraat".split()
ST1 = "Wilhelmina Juliana Beatrix Burgemeester_Postma Dokter_Albers Meester_Kuiper Pastoor_Lemmens Dominee_Hoek Lijster Merel Vink Kievit Eik Beuk Linde Kastanje Esdoorn Roos Tulp Korenbloem Boterbloem Polder Weide Veld Bos Vaart Haven Sluis Boerderij Gemaal Wetering Tiend Hooi Gersten Haver Zeis Ploeg Schans Toren Markt Ooievaar Grutto Wulp Snip Ree Hinde Prins_Bernhard Graaf_Floris Ambacht Klokken Kapel Klooster".split()
ST2 = "straat weg laan straat hof pad dijk singel plein kade steeg".split()
F1 = "Hof Dijk Veld Bos Berg Zijl Wier Hoek Poel Molen Kool Wal Hem Ring Brou Scholt Terp Vis Heem Rade Oost West Noord Zuid Wold Kam Borg Dam Sloot Bak Smid Kuip Wever Brand Eek Elz Hul Lub Mul Nij Pool Rut Tam Uil Vel Wijn Zand Albert Jans Klaas Piet Wieb Siet Hark Gerb Lamm Eeuw Douw Fok Haan Jell".split()
F2 = "stra ema inga sma huis man kamp beek ink sen sma ers mans ersma ing huizen boer kers stee graaf wijk horst voort stein".split()
FP = ["", "", "", "", "", "", "van ", "de ", "van der ", "van den ", "ter "]
INI = "ABCDEFGHJKLMNPRSTW"
FREE = ["gmail.com", "gmail.com", "hotmail.com", "outlook.com", "live.nl", "ziggo.nl", "kpnmail.nl", "planet.nl", "home.nl"]
MUSIC = ["St. Cecilia", "St. Cecilia", "Excelsior", "Crescendo", "Concordia", "Wilhelmina", "Eendracht", "De Bazuin", "Hosanna", "Looft den Heer", "Juliana", "Harpe Davids"]
HOUSE = ["De Schakel", "De Brink", "Ons Huis", "De Ontmoeting", "'t Trefpunt", "De Spil", "De Wiekslag", "'t Hoogt", "De Bron", "De Nije Kamp", "De Stelp", "De Terp", "'t Dok", "De Zwaan", "De Rietkraag"]
TWO = {"Door Oefening Sterk": "DOS", "Kracht Door Oefening": "KDO", "Samen Sterk": "SS", "Door Eendracht Sterk": "DES", "Oefening Baart Kunst": "OBK", "Nooit Opgeven Altijd Doorgaan": "NOAD", "Door Inspanning Ontspanning": "DIO", "Tot Ons Genoegen": "TOG",
       "Door Vriendschap Verenigd": "DVV", "Tot Heil Onzer Ribben": "THOR", "Wie Oefent Wint": "WOW", "Altijd Lenig": "AL"}
# key: prob, category, kinds, abbreviations, official prefixes, propers, P(proper), english, place, slugkind
K = {
 'music': (.8, 'club', ["Muziekvereniging", "Fanfare", "Harmonie", "Brassband", "Chr. Muziekvereniging"], ["MV", "CMV", "Muziekver."], [""], MUSIC, 1, ["Brass band"], 'venue'),
 'football': (.7, 'club', ["Voetbalvereniging", "Sportvereniging"], ["VV", "SV", "v.v."], [""], ["Eendracht", "Be Quick", "Excelsior", "De Zwaluwen", "Oranje Wit", "Blauw Wit", "Rood Zwart", "Polderboys", "Wilhelmina", "Sparta"] + list(TWO)[:6], .75, ["Football club"], 'ground'),
 'gym': (.55, 'club', ["Gymnastiekvereniging", "Gymvereniging", "Turnvereniging"], ["GV", "Gymver.", "g.v."], [""], ["Wilskracht", "Sparta", "Olympia", "Hercules", "Juliana"] + list(TWO), .85, ["Gymnastics club"], 'venue'),
 'tennis': (.42, 'club', ["Tennisvereniging", "Tennisclub", "Lawn Tennis Club"], ["TV", "TC", "LTC"], [""], ["De Uithof", "Smash", "De Lobbers", "'t Servies", "Oranje Wit"], .5, ["Tennis club"], 'ground'),
 'korf': (.25, 'club', ["Korfbalvereniging", "Korfbalclub"], ["KV", "CKV", "k.v."], [""], ["Excelsior", "De Zwaluwen", "Eendracht"] + list(TWO)[:8], .95, ["Korfball club"], 'ground'),
 'ice': (.5, 'club', ["IJsvereniging", "IJsclub", "Schaatsvereniging"], ["IJsver.", "IJV"], [""], ["Eendracht", "De Scheuvels", "Thialf", "Voorwaarts", "Nooitgedacht", "Wilhelmina"], .6, ["Ice skating club"], 'ground'),
 'volley': (.28, 'club', ["Volleybalvereniging", "Volleybalclub"], ["VBV", "VC"], [""], ["Smash", "Sparta", "Olympia"] + list(TWO)[:5], .8, [], 'venue'),
 'bil': (.35, 'club', ["Biljartvereniging", "Biljartclub"], ["BV", "BC"], [""], ["Krijt op Tijd", "De Carambole", "Ons Genoegen", "De Treffer", "Excelsior"], .8, [], 'venue'),
 'fish': (.33, 'club', ["Hengelsportvereniging", "Visvereniging", "Visclub"], ["HSV", "h.s.v."], [""], ["De Snoek", "Ons Genoegen", "De Voorn", "'t Dobbertje", "Eendracht"], .8, ["Angling club"], 'sec'),
 'boule': (.25, 'club', ["Jeu-de-boulesvereniging", "Petanquevereniging", "Jeu de Boules club"], ["JBV", "PV"], [""], ["Le Cochonnet", "De Ballengooiers", "Petit Bouchon"], .6, [], 'ground'),
 'orange': (.7, 'club', ["Oranjevereniging", "Oranjecomité", "Oranjestichting"], ["O.V.", "Oranjever."], ["", "Stichting "], ["Wilhelmina", "Oranje Nassau", "Juliana"], .35, [], 'sec'),
 'interest': (.8, 'club', ["Dorpsbelang", "Plaatselijk Belang", "Vereniging voor Dorpsbelangen", "Dorpsraad"], ["P.B.", "Dorpsbel."], ["", "Vereniging "], ["Ons Belang", "Eendracht"], .12, ["Village council"], 'sec'),
 'women': (.5, 'branch', ["Plattelandsvrouwen", "Vereniging van Plattelandsvrouwen", "Plattelandsvrouwenvereniging"], ["PVN"], [""], None, 0, [], 'venue'),
 'sun': (.5, 'branch', ["De Lichtstraal", "Lichtstraal", "Vrijwilligersorganisatie De Lichtstraal"], ["Lichtstraal"], ["", "Nationale Vereniging "], None, 0, [], 'sec'),
 'firstaid': (.45, 'club', ["EHBO-vereniging", "EHBO", "E.H.B.O. vereniging", "Eerste Hulp vereniging"], ["EHBO ver."], ["", "Kon. Ned. "], ["Helpt Elkander", "St. Rafaël", "Samaritaan"], .3, ["First aid association"], 'venue'),
 'theatre': (.5, 'club', ["Toneelvereniging", "Toneelgroep", "Rederijkerskamer"], ["TV", "Toneelver."], [""], ["Ons Genoegen", "Thalia", "De Komedianten", "Nij Libben", "Tot Ons Genoegen", "De Spotvogels", "Oefening Baart Kunst"], .9, ["Theatre group"], 'venue'),
 'choir': (.5, 'club', ["Gemengd Koor", "Zangvereniging", "Chr. Gemengd Koor"], ["CGK", "Zangver.", "GK"], [""], ["St. Cecilia", "Crescendo", "Hosanna", "Soli Deo Gloria", "Looft den Heer", "Cantabile", "Excelsior"], .95, ["Mixed choir"], 'venue'),
 'shanty': (.15, 'club', ["Shantykoor", "Zeemanskoor"], [], [""], ["De Kaapvaarders", "Het Anker", "De Bollejagers", "Windkracht Acht"], .9, ["Shanty choir"], 'venue'),
 'senior': (.55, 'branch', ["Ouderenbond", "Seniorenvereniging", "Bejaardenbond"], ["OB", "Sen.ver."], [""], ["Levenslust", "De Gouden Herfst"], .25, ["Senior citizens club"], 'venue'),
 'horse': (.3, 'club', ["Rijvereniging", "Ruitervereniging", "Ponyclub"], ["RV", "LRV"], [""], ["De Poldertoekomst", "De Hoefslag", "Te Boerenvriend", "De Galop", "De Stalruiters"], .9, ["Riding club"], 'ground'),
 'history': (.35, 'club', ["Historische Vereniging", "Heemkundekring", "Oudheidkundige Vereniging", "Stichting Historie"], ["HV", "Hist. Ver."], [""], ["Oud Goed", "De Heerlijkheid", "'t Verleden"], .4, ["Historical society"], 'venue'),
 'funeral': (.4, 'club', ["Begrafenisvereniging", "Uitvaartvereniging"], ["Begr.ver."], [""], ["De Laatste Eer", "Draagt Elkanders Lasten", "Helpt Elkander"], .8, [], 'sec'),
 'carnival': (.25, 'club', ["Carnavalsvereniging", "C.V."], ["CV", "c.v."], ["", "Stichting "], ["De Kikkers", "De Slootspringers", "De Klompers", "De Modderkruipers"], 1, [], 'venue'),
 'youth': (.3, 'club', ["Jeugdsoos", "Jeugdhonk", "Jongerencentrum"], [], ["", "Stichting "], ["De Stal", "The Point", "'t Hok", "De Keet", "Inn Side"], .9, ["Youth centre"], 'own'),
 'play': (.35, 'club', ["Speeltuinvereniging", "Speeltuin"], ["STV"], ["", "Stichting "], ["Kinderlust", "Ons Genoegen", "De Kwikstaart", "De Woelige Hoek"], .8, ["Playground"], 'own'),
 'scout': (.15, 'club', ["Scouting", "Scoutinggroep", "Padvindersgroep"], [], ["", "Stichting "], ["St. Joris", "De Bevers", "Graaf Adolf", "De Watergeuzen"], .95, ["Scout group"], 'own'),
 'mill': (.2, 'club', ["Molenstichting", "Molen"], [], ["", "Stichting "], ["De Hoop", "De Jonge Hendrik", "De Zwaluw", "Nooitgedacht"], .95, ["Windmill"], 'own'),
 'reform': (.75, 'church', ["Protestantse Gemeente", "PKN-gemeente", "Hervormde Gemeente"], ["PG", "PKN"], [""], ["Dorpskerk", "De Hoeksteen", "Mariakerk", "De Ark"], .4, ["Protestant church"], 'own'),
 'school': (.75, 'church', ["Basisschool", "Openbare Basisschool", "Christelijke Basisschool"], ["OBS", "CBS", "b.s."], [""], ["De Wegwijzer", "De Regenboog", "Het Kompas", "De Springplank", "De Vlieger", "De Klimop", "It Skoalhûs", "De Fontein", "De Paadwizer"], 1, ["Primary school"], 'schoolv'),
 'cafe': (.5, 'shop', ["Café", "Café-Restaurant", "Eetcafé", "Herberg"], [], [""], ["De Zwaan", "Het Wapen", "De Kroon", "De Gouden Leeuw", "'t Veerhuis", "De Jachtwagen"], 1, [], 'own'),
 'bakery': (.3, 'shop', ["Bakkerij", "Echte Bakker", "Banketbakkerij"], [], [""], '@fam', 1, ["Bakery"], 'own'),
 'farm': (.35, 'care', ["Zorgboerderij", "Dagbesteding", "Zorghoeve"], ["ZB"], ["", "Stichting "], ["De Goede Aarde", "Welgelegen", "De Hooiberg", "Het Erf", "Nieuw Leven", "Landlust", "De Buitenkans"], 1, ["Care farm"], 'own'),
 'repair': (.28, 'club', ["Repair Café", "Reparatiecafé", "Herstelcafé"], ["RC"], ["", "Stichting "], None, 0, [], 'venue'),
 'lang': (.22, 'care', ["Taalcafé", "Taalhuis", "Taalpunt"], [], [""], ["Samen Spreken", "De Taalbrug", "Welkom"], .4, ["Language café"], 'venue'),
 'meal': (.28, 'care', ["Eetpunt", "Open Eettafel", "Samen aan Tafel"], [], ["", "Stichting "], ["De Soeplepel", "Schuif Aan", "Smaakt"], .5, ["Community meal"], 'venue'),
 'food': (.13, 'care', ["Voedselbank", "Uitgiftepunt Voedselbank"], ["VB"], ["", "Stichting "], None, 0, ["Food bank"], 'venue'),
 'grief': (.18, 'care', ["Lotgenotengroep", "Zelfhulpgroep", "Praatgroep"], [], [""], ["Samen Verder", "Omzien", "De Draad", "Nooit Alleen"], .85, ["Self-help group"], 'venue'),
}
SCRIPT = {'lang': ["مقهى اللغة", "Мовне кафе", "Dil Kahvesi"], 'food': ["بنك الطعام", "Продуктовий банк"], 'meal': ["مائدة الحي", "Спільний обід"]}
CATW = {'club': (5, 4, 3, 3, 1.1, .3, 2.2), 'branch': (5, 3, 2.5, 2.5, .6, 1.8, 1.8), 'church': (4.5, 1, 2.5, 1.5, 3, 1, .8), 'shop': (4, .8, 3, .6, 4, .4, .4), 'care': (6, .8, 1.6, 1.2, 1.7, 4, .6), 'venue': (4.5, 1.2, 3, 1.8, 3, 1, .6)}
#       addr  pc   city mun  ph   em   web  xy   old  sec  typo name weights: full fullv short shortv comma off abbr
SRC = [(.96, .94, 1.0, .08, .92, .85, .85, .75, .05, .06, .015, (6, 3, .4, .5, .1, .8, .3)),
       (.25, .15, .97, .15, .0, .0, .0, .0, .20, .50, .05, (5, 2, 1.5, 1, .8, .1, 1.6)),
       (.50, .20, .75, .03, .60, .50, .40, .0, .10, .25, .04, (5, 2, 1.6, .7, .3, .1, 1)),
       (.70, .65, 1.0, .42, .45, .55, .20, .0, .12, .40, .02, (4, 4, .1, .6, .5, 3.5, .7)),
       (.55, .50, .65, .06, .35, .08, .45, 1.0, .07, .0, .02, (6, 1, 2.5, .4, .0, .1, .8)),
       (.60, .55, .95, .25, .85, .45, .75, .15, .07, .06, .02, (5, 4, .6, .6, .3, .5, .3)),
       (.70, .60, .95, .05, .40, .55, .60, .15, .12, .15, .02, (3, 1.5, 1, 1.5, .1, .2, 3.5))]

def fold(s): return ''.join(c for c in unicodedata.normalize('NFKD', s.lower()) if not unicodedata.combining(c))
def slug(s, sep=''): return sep.join(re.sub(r'[^a-z0-9]+', ' ', re.sub(r"['’]", '', fold(s))).split())

class W:
    def __init__(w, n, seed):
        w.R = random.Random(f"polder/{n}/{seed}"); w.n = n; w.rows = []; w.used = set(); w.nc = 0; w.cells = [(i, j) for i in range(20) for j in range(18)]; w.R.shuffle(w.cells); w.extra = 0
        w.codes = ['0' + str(i) for i in range(111, 600)]; w.R.shuffle(w.codes); w.blocks = []
    def p(w, x): return w.R.random() < x
    def ch(w, s): return s[int(w.R.random() * len(s))]
    def uniq(w, f):
        for k in range(1000):
            x = f(k)
            if x not in w.used: w.used.add(x); return x
        raise SystemExit('names ran out')
    def wch(w, items, ws): return w.R.choices(items, ws)[0]
    # ------------------------------------------------------------ geography
    def fam(w):
        r = w.R
        b = w.ch(F1) + w.ch(F2)
        return w.ch(FP) + b
    def region(w):
        c = w.cells.pop() if w.cells else (w.extra % 20, 18 + w.extra // 20)
        if c[1] >= 18: w.extra += 1
        g = {'lat': 50.8 + .13 * c[0] + .065, 'lon': 3.5 + .2 * c[1] + .1}
        g['own'] = bool(w.codes); g['area'] = w.codes.pop() if w.codes else '0' + str(w.R.randint(111, 599))
        g['name'] = w.uniq(lambda k: w.ch(V1) + w.ch(["merenland", "kwartier", "veenstreek", "waterland", "polderland", "gouw", "delta"]) + (('-' + w.ch(["Noord", "Oost", "West", "Zuid"])) if k > 3 else '') + ((' ' + w.ch(V1)) if k > 40 else ''))
        w.g = g; gn = g['name']
        def org(fmt, words):
            nm = w.ch(words).format(gn); d = w.uniq(lambda k: slug(nm) + (str(k) if k else '') + '.nl')
            return {'name': nm, 'dom': d, 'tel': w.land(), 'mail': 'info@' + d, 'hq': False, 'style': w.R.random()}
        pn = lambda: w.uniq(lambda k: ('o', w.ch(V1) + w.ch(V2) + (' ' + w.ch(V1) if k > 8 else '')))[1].capitalize()
        p1 = pn(); p2 = pn(); p3 = pn()
        g['orgs'] = {'home': org(0, ["Thuiszorg {}", "Zorggroep {}", "Zorggroep " + p1 + "hof"]), 'kids': org(0, ["Kinderopvang {}", "Kinderopvang " + p1 + "nest", "Kinderwereld {}"]), 'lib': org(0, ["Bibliotheek {}", "Bibliotheken {}"]),
            'welf': org(0, ["Welzijn {}", "Stichting Welzijn {}", "Sociaal Werk " + p1]), 'smw': org(0, ["Maatschappelijk Werk {}", "GGZ {}"]), 'fys': org(0, ["Fysiotherapie " + p3, "Fysio {}", "Fysiotherapie " + w.fam()]),
            'super': org(0, ["Supermarkt " + p2, p2 + "markt", "Buurtsuper " + p2]), 'cb': org(0, ["GGD {}", "Jeugdgezondheidszorg {}"]), 'par': org(0, ["Parochie H. " + w.ch(["Maria", "Franciscus", "Antonius", "Willibrord", "Lucas"])+" {}"]), 'care': org(0, ["Woonzorg {}", "Zorgcentra " + p2]),
            'gh': org(0, ["Stichting Wonen met Zorg " + p1, "Gehandicaptenzorg {}"])}
        for _ in range(2): w.mun()
    def land(w): return w.uniq(lambda k: w.g['area'] + str(w.R.randint(2, 8)) + '%05d' % w.R.randrange(100000)) if True else ''
    def mob(w): return w.uniq(lambda k: '06' + str(w.R.randint(1, 5)) + '%07d' % w.R.randrange(10**7))
    def vname(w):
        def f(k):
            a = w.ch(V1); b = w.ch(V2); m = w.ch(VMOD)
            x = m + a + b
            if k > 6: x += ' aan de ' + w.ch(V1) + w.ch(["vliet", "vaart", "stroom", "zijl"])
            return x
        return w.uniq(f)
    def mun(w):
        g = w.g; nv = w.R.randint(5, 7); names = []
        for i in range(nv):
            if names and w.p(.10) and '-' not in names[-1] and ' ' not in names[-1]:
                x = w.ch(["Oud-", "Nieuw-"]) + names[-1]
                if x not in w.used: w.used.add(x); names.append(x); continue
            names.append(w.vname())
        m = names[0] if w.p(.35) else w.uniq(lambda k: w.ch(MUN).format(w.ch(V1)) + ('' if k < 8 else ' ' + w.ch(V1) + w.ch(V2)))
        d = w.uniq(lambda k: slug(m) + (str(k) if k else '') + '.nl')
        w.M = {'name': m, 'dom': d, 'tel': '14' + g['area'] if g['own'] else w.land(), 'vs': []}
        w.blocks = w.blocks or w.R.sample(range(1000, 9970, 15), 598); base = w.blocks.pop()
        for i, nm in enumerate(names):
            v = {'name': nm, 'mun': m, 'pc4': str(base + 2 * i), 'lat': g['lat'] + w.R.uniform(-.06, .06), 'lon': g['lon'] + w.R.uniform(-.095, .095), 'first': i == 0}
            w.M['vs'].append(v)
        for v in w.M['vs']:
            w.village(v)
            if len(w.rows) >= w.n: return
    def addr(w, v, st=None, no=None):
        i = w.R.randrange(len(v['st'])) if st is None else st
        s, let, ang, = v['st'][i]; no = no or w.R.randint(1, 90)
        pc = v['pc4'] + let[(no // 30) % len(let)]
        t = no / 90 - .4
        return {'s': s, 'n': str(no) + (w.ch(['a', 'b', ' A', '-2']) if w.p(.05) else ''), 'pc': pc, 'xy': (v['lat'] + ang[0] + t * ang[2], v['lon'] + ang[1] + t * ang[3]), 'b': None}
    def person(w, v):
        f = w.fam(); i = w.ch(INI); lf = slug(f)
        q = w.R.randrange(4); h = w.ch(FREE)
        mail = w.uniq(lambda k: [f"{i.lower()}.{lf}", f"{lf}{w.R.randint(1,99)}", f"{i.lower()}{lf}", f"fam.{lf}"][q] + (str(w.R.randint(40, 99) if k < 9 else w.R.randint(100, 9999)) if k else '') + '@' + h)
        return {'f': f, 'i': i, 'a': w.addr(v), 'tel': w.land(), 'mob': w.mob(), 'mail': mail}
    # ------------------------------------------------------------ things
    def thing(w, v, cat, kinds, proper, addr, **k):
        w.nc += 1
        t = dict(cid=w.nc, v=v, cat=cat, kinds=kinds, proper=proper, addr=addr, abbr=[], off=[''], eng=[], tel='', tels=[], mail='', web='', sec=None, osec=None, oaddr=None, otel='', old='', tr=[], org=None, tagname=None, mun=False, kd=None, key='')
        t.update(k); t['kd'] = t['kd'] or kinds[0]
        w.things.append(t); return t
    def dom(w, t, v): 
        b = slug(t['kd'] if t['proper'] and len(t['kd']) < 12 else '') if w.p(.4) else ''
        nm = slug(t['proper'] or t['kd']) + (slug(v['name']) if w.p(.86) else '')
        return w.uniq(lambda k: (b + nm if k == 0 else nm + slug(v['name']) + ('' if k == 1 else str(k))) + '.nl')
    def fmail(w, b, v):
        c = w.ch([4, 30]); h = w.ch(FREE)
        return w.uniq(lambda k: slug(b) + slug(v['name'])[:c if not k else 60] + (str(k) if k > 1 else '') + '@' + h)
    def club(w, v, key):
        pr, cat, kinds, abbr, off, props, pp, eng, place = K[key]
        kinds = list(kinds); main = kinds.pop(w.R.randrange(min(3, len(kinds)))); kinds.insert(0, main)
        if key == 'music': kinds = [main] + [k for k in ["Muziekvereniging"] if k != main]
        proper = None
        if props and w.p(pp): proper = w.fam() if props == '@fam' else w.ch(props)
        a = v['ha'] if place == 'venue' and v['ha'] and w.p(.64) else v['ga'] if place == 'ground' and w.p(.5) else v['ha'] if place == 'schoolv' and v['ha'] and w.p(.3) else w.addr(v)
        if place == 'ground' and a is v['ga']: a = dict(a)
        t = w.thing(v, cat, kinds, proper, a, abbr=abbr, off=off, eng=eng, key=key)
        if a is v['ha']: t['tr'].append('tenant')
        if cat in ('club', 'branch'):
            t['sec'] = w.ch(v['sec']) if w.p(.3) else w.person(v); t['osec'] = w.ch(v['sec']) if w.p(.12) else w.person(v)
            if place == 'sec': t['addr'] = t['sec']['a']
            t['tel'] = w.land() if place in ('ground', 'own') and w.p(.55) else t['sec']['tel'] if w.p(.6) else t['sec']['mob']
            t['mail'] = t['sec']['mail'] if w.p(.34) else None
        else: t['tel'] = w.land()
        if a is v['ha'] and w.p(.09) and v['htel']: t['tel'] = v['htel']; t['tr'].append('reception')
        if w.p(.55 if cat in ('club', 'branch') else .8):
            d = w.dom(t, v); t['web'] = d
            if t['mail'] is None or (t['mail'] == '' ): t['mail'] = w.ch(['info', 'secretaris', 'secretariaat', 'bestuur', 'info']) + '@' + d
        elif w.p(.22): t['web'] = 'facebook.com/' + w.uniq(lambda k: slug(t['proper'] or t['kd']) + slug(v['name']) + (str(k) if k else ''))
        elif w.p(.28): t['web'] = v['site'] + '/' + slug(t['proper'] or t['kd'], '-')
        if not t['mail']: t['mail'] = w.fmail(t['proper'] or t['kd'], v) if w.p(.8) or not t['sec'] else t['sec']['mail']
        w.past(t)
        return t
    def past(w, t):
        v = t['v']
        if w.p(.2): t['oaddr'] = w.addr(v)
        if w.p(.16): t['otel'] = w.land()
        elif v['freed'] and w.p(.10) and t['tel'] and t['cat'] != 'branch': t['tel'] = v['freed'].pop(); t['tr'].append('phonereuse')
        if t['otel'] and w.p(.4): v['freed'].append(t['otel'])
        if t['proper'] and w.p(.11) and t['key'] in K and isinstance(K[t['key']][5], list):
            o = w.ch(K[t['key']][5]); t['old'] = o if o != t['proper'] else ''
    def branch(w, v, o, kinds, proper, a, **k):
        g = w.g; og = g['orgs'][o]
        if proper is None: cat = k.pop('cat', 'care')
        else: cat = k.pop('cat', 'care')
        t = w.thing(v, cat, kinds, proper, a, org=og, key=o, **k); t['tr'].append('branch')
        own = w.p(.64); t['tel'] = w.land() if own else og['tel']
        t['web'] = og['dom'] + ('' if w.p(.6) else '/' + w.ch(['locaties', 'vestigingen', 'onze-locaties']) + '/' + slug((proper or '') + ' ' + v['name'], '-'))
        t['mail'] = og['mail'] if w.p(.36) else slug(proper or v['name']) + '@' + og['dom']
        if w.p(.10): t['oaddr'] = w.addr(v)
        return t
    def village(w, v):
        g = w.g; R = w.R; w.things = []
        sts = R.sample(STC, 6)
        while len(sts) < 13:
            s = w.ch(ST1).replace('_', ' '); e = w.ch(ST2); s = s + (' ' if False else '') + e
            if s not in sts: sts.append(s)
        v['st'] = [(s, [w.ch("ABCDEGHJKLMNPRSTVWXZ") + w.ch("ABCDEGHJKLMNPRSTVWXZ") for _ in range(2)], (R.gauss(0, .004), R.gauss(0, .006), R.gauss(0, .003), R.gauss(0, .005))) for s in sts]
        v['sec'] = [w.person(v) for _ in range(4)]; v['freed'] = []
        v['site'] = w.uniq(lambda k: slug(v['name']) + ('dorp' if k else '') + (str(k) if k > 1 else '') + '.nl')
        v['ha'] = None; v['htel'] = ''; v['ga'] = w.addr(v); v['ga']['b'] = w.ch(["Sportpark", "Sportcomplex", "Sportveld"]) + ' ' + w.ch(["De Kamp", "Noord", "De Meent", "'t Zuid", "De Weide", "De Greiden"])
        house = None
        if w.p(.93):
            nm = w.ch(HOUSE); v['ha'] = w.addr(v); kk = ["Dorpshuis", "MFC", "Multifunctioneel Centrum", "Gemeenschapshuis", "Verenigingsgebouw", "MFA"]; m = w.ch(kk); kinds = [m] + [x for x in ["Dorpshuis", "Multifunctioneel Centrum", "MFC"] if x != m]
            v['ha']['b'] = m + ' ' + nm; v['htel'] = w.land()
            house = w.thing(v, 'venue', kinds, nm, v['ha'], tel=v['htel'], abbr=['DH', 'MFC'], off=['', 'Stichting ', 'Stichting Beheer '], eng=['Village hall'], key='house'); house['tr'].append('landlord')
            house['web'] = w.dom(house, v) if w.p(.75) else 'facebook.com/' + w.uniq(lambda k: slug(nm + v['name']) + (str(k) if k else ''))
            house['mail'] = 'beheer@' + house['web'] if 'facebook' not in house['web'] else w.fmail(nm, v); w.past(house)
        made = {}
        for key in K:
            if w.p(K[key][0]): made[key] = w.club(v, key)
        # neighbours: hamlet associations, numbered allotments
        for st in R.sample(sts, 2):
            if w.p(.4):
                x = w.person(v); t = w.thing(v, 'club', ["Buurtvereniging", "Buurtver.", "Straatvereniging"], st, x['a'], sec=x, osec=w.person(v), tel=x['tel'] if w.p(.5) else x['mob'], abbr=['BV'], key='buurt')
                t['mail'] = x['mail'] if w.p(.5) else w.fmail('bv' + st, v); t['web'] = v['site'] + '/bv-' + slug(st, '-') if w.p(.15) else ''
        if w.p(.2):
            spn = w.ch(['De Spade ', 'De Moestuin ', 'Ons Groen ', 'De Groene Vingers ', '']) ; r = [w.person(v) for _ in range(2)]
            for i in ('1', '2', '3')[:R.randint(2, 3)]:
                t = w.thing(v, 'club', ["Volkstuincomplex", "Volkstuinen", "Volkstuinvereniging"], spn + i, w.addr(v), sec=r[0], osec=r[1], tel=r[0]['tel'], mail=r[0]['mail'], abbr=['VTV'], key='num'); t['tr'].append('numbered')
        # beside X
        for key, pr in (('football', .35), ('music', .25), ('school', .18), ('reform', .15), ('mill', .2), ('korf', .25), ('house', .12), ('choir', .1)):
            x = house if key == 'house' else made.get(key)
            if x and x['proper'] and w.p(pr):
                kd, tr = w.ch([("Vrienden van", "friends"), ("Stichting Vrienden van", "friends")] if key not in ('football', 'korf') else [("Supportersvereniging", "supporters"), ("Jeugdafdeling", "youthsection"), ("Vrienden van", "friends"), ("Jeugd", "youthsection"), ("Club van 100", "supporters")])
                if key == 'music' and w.p(.5): kd, tr = w.ch([("Jeugdorkest", "youthsection"), ("Slagwerkgroep", "section"), ("Drumband", "section")])
                s = x['sec'] if x['sec'] and w.p(.3) else w.person(v); xp = (x['abbr'][0] + ' ' if x['abbr'] and w.p(.4) else '') + x['proper']
                t = w.thing(v, 'club', [kd], xp, x['addr'] if w.p(.5) else s['a'], sec=s, osec=w.person(v), key='beside', kd=kd, web=x['web'] if w.p(.55) else '', tel=x['tel'] if w.p(.25) else s['tel'], noshort=True)
                t['mail'] = x['mail'] if w.p(.2) else s['mail']; t['tr'].append(tr); x['tr'].append('beside')
        # regional organisations
        ha = v['ha'] or w.addr(v)
        at = lambda q: (v['ha'] if v['ha'] and w.p(q) else w.addr(v))
        def hq(o, words):
            og = g['orgs'][o]
            if not og['hq'] and w.p(.2):
                og['hq'] = True; t = w.thing(v, 'care', words, None, w.addr(v), org=og, key='hq', tel=og['tel'], mail=og['mail'], web=og['dom'], nov=True); t['tr'].append('headoffice'); return True
            return False
        OW = ["hoofdkantoor", "centraal bureau", "centraal kantoor"]
        if not hq('home', OW) and w.p(.62): w.branch(v, 'home', [w.ch(["wijkteam", "team", "wijkverpleging", "thuiszorgteam"]), "team"], None, at(.45))
        if not hq('welf', OW) and w.p(.6): w.branch(v, 'welf', [w.ch(["dorpenteam", "dorpscoach", "inlooppunt", "sociaal team"]), "inlooppunt"], None, at(.6))
        if w.p(.55): w.branch(v, 'lib', ["vestiging", "servicepunt", "bibliotheekpunt"], None, at(.6))
        if w.p(.25): w.branch(v, 'smw', ["spreekuur", "locatie"], None, at(.5))
        if not hq('cb', OW) and w.p(.32): w.branch(v, 'cb', ["consultatiebureau", "locatie"], None, at(.5))
        if w.p(.4): w.branch(v, 'fys', ["vestiging", "locatie"], None, at(.35))
        if w.p(.42): w.branch(v, 'super', ["filiaal", "vestiging"], None, w.addr(v), cat='shop')
        if not hq('kids', OW) and w.p(.6):
            nm = w.ch(["De Krummel", "'t Nestje", "De Bijenkorf", "Pippeloentje", "De Kikkerpoel", "'t Kuikentje", "Dribbel", "De Speelboom"]); a = at(.35); tt = []
            for kk in (["Kinderdagverblijf", "KDV"], ["Buitenschoolse opvang", "BSO"], ["Peuterspeelzaal", "Peuteropvang"]):
                if w.p(.48): t = w.branch(v, 'kids', kk, nm, a, abbr=[kk[1]]); tt.append(t); t['noshort'] = True
            if len(tt) > 1:
                for t in tt: t['tr'].append('department'); t['tel'] = tt[0]['tel']
        if not hq('care', OW) and w.p(.32): w.branch(v, 'care', ["Woonzorgcentrum", "Zorgcentrum", "Verzorgingshuis"], w.ch(["Avondrust", "De Hoge Weide", "Talma State", "'t Suderhiem", "De Lindenhof", "Nij Bethanië", "Haersma Hof"]), w.addr(v), abbr=['WZC'])
        if w.p(.12):
            nm = w.ch(sts); a = w.addr(v, sts.index(nm))
            for i in range(R.randint(2, 3)): t = w.branch(v, 'gh', ["Woongroep", "Woonvorm", "Groepswoning"], nm + ' ' + str(i + 1), dict(a)); t['tr'].append('numbered'); t['noshort'] = True
        if w.p(.38): 
            t = w.branch(v, 'par', ["Kerk", "R.K. Kerk", "Parochiekern"], w.ch(["St. Martinus", "St. Jozef", "H. Maria", "St. Nicolaas", "St. Jan de Doper"]), w.addr(v), cat='church', abbr=['RK']); t['tr'].append('parish')
        # practices at one door
        if w.p(.42):
            a = at(.25); nb = R.choice([1, 1, 2, 2, 3]); tel = w.land(); d = w.uniq(lambda k: 'huisartsen' + slug(v['name']) + (str(k) if k else '') + '.nl')
            for i in range(nb):
                f = w.fam(); t = w.thing(v, 'care', ["Huisartsenpraktijk", "Huisartspraktijk", "Huisarts"], f, a, abbr=['HAP', 'Huisarts'], eng=['General practice'], key='gp', web=d if w.p(.6) else w.uniq(lambda k: 'huisarts' + slug(f) + (str(k) if k else '') + '.nl'), tel=tel if w.p(.45) else w.land())
                t['mail'] = 'praktijk@' + t['web']
                if nb > 1: t['tr'].append('colleague')
            if w.p(.4): t = w.thing(v, 'care', ["Apotheek"], w.ch(["De Vijzel", "De Gaper", "De Esculaap", v['name']]), a if w.p(.6) else w.addr(v), tel=w.land(), key='ph'); t['web'] = w.dom(t, v); t['mail'] = 'info@' + t['web']
        if v['first']:
            a = w.addr(v); m = w.M
            for nm, alt in ((None, None), ("Wmo-loket", "Loket Wmo"), ("Sociaal Loket", "Sociaal Team"), ("Jongerenloket", "Jeugdteam"), ("Milieustraat", "Afvalbrengstation"), ("Schuldhulpverlening", "Budgetloket"), ("Leerplicht", "Bureau Leerplicht"), ("Gemeentearchief", "Archief")):
                if nm is None or w.p(.42):
                    t = w.thing(v, 'care', [nm or "Gemeentehuis", alt or "Gemeente"], None, a if nm != "Milieustraat" and (nm is None or w.p(.6)) else w.addr(v), key='gem', mun=True, org={'name': 'Gemeente ' + m['name'], 'style': 0}, tel=m['tel'] if w.p(.5) else w.land(), web=m['dom'] + ('' if w.p(.6) or not nm else '/' + slug(nm, '-')), mail='gemeente@' + m['dom'] if not nm or w.p(.3) else slug(nm or 'info') + '@' + m['dom'], nov=True); t['tr'].append('department')
        # bookkeeping of look-alikes
        cs = {}
        for t in w.things:
            if t['sec']: cs.setdefault(id(t['sec']), []).append(t)
        for x in cs.values():
            if len(x) > 1:
                for t in x: t['tr'].append('secretary')
        ps = {}
        for t in w.things:
            if t['key'] in K and t['proper']: ps.setdefault(t['proper'], []).append(t)
        for x in ps.values():
            for t in x:
                t['shared'] = len(x) > 1
                if len(x) > 1: t['tr'].append('samename')
        for t in w.things: w.emit(t)
    # ------------------------------------------------------------ listings
    def typo(w, s):
        ws = [m for m in re.finditer(r'[A-Za-zë]{5,}', s)]
        if not ws: return s
        m = w.ch(ws); i = w.R.randint(m.start() + 1, m.end() - 2); k = w.R.random()
        return s[:i] + s[i + 1:] if k < .35 else s[:i] + s[i + 1] + s[i] + s[i + 2:] if k < .65 else s[:i] + s[i] + s[i:] if k < .85 else s[:i] + w.ch('aeioun') + s[i + 1:]
    def name(w, t, so, tr):
        v = t['v']; vn = v['name']; kd = t['kd']; pr = t['proper']; wt = SRC[so][11]
        st = w.R.choices(range(7), wt)[0]
        if w.p(.15) and len(t['kinds']) > 1: kd = w.ch(t['kinds'][1:]); tr.append('kind')
        if t['key'] == 'gem':
            gm = t['org']['name']
            if kd == "Gemeentehuis": return w.ch([gm, gm, "Gemeentehuis " + v['mun'], gm + " - gemeentehuis"])
            if kd == "Gemeente": return gm
            return w.ch([kd + ' ' + v['mun'], gm + ' - ' + kd, kd + ' ' + gm, kd, gm + ', ' + kd.lower()])
        og = t['org']
        if og and pr is None:
            on = og['name']; hqk = t['key'] == 'hq'
            if hqk: return w.ch([on, on + ' ' + kd, on + ', ' + kd, on + ' (' + kd + ')'])
            sh = {'lib': 'Bibliotheek', 'fys': 'Fysiotherapie', 'cb': 'Consultatiebureau', 'home': 'Thuiszorg', 'welf': kd.capitalize(), 'smw': 'Maatschappelijk werk' if 'Werk' in on else 'GGZ', 'super': on.replace('Supermarkt ', '')}[t['key']]
            x = w.wch([on, on + ' ' + vn, on + ' ' + kd + ' ' + vn, on + ', ' + kd + ' ' + vn, sh + ' ' + vn, on + ' - ' + vn, sh, kd.capitalize() + ' ' + vn + ' (' + on + ')'], [1.5, 3.2, 2.2, .9, 1.2, .8, .15, .4])
            if sh in x and on not in x: tr.append('abbreviated')
            return x
        if pr is None:
            if t['abbr'] and st == 6: kd = w.ch(t['abbr']); tr.append('abbreviated')
            if kd in t['abbr'] and w.p(.8): return kd + ' ' + vn
            if t['cat'] == 'branch': return w.wch([kd + ' ' + vn, kd + ' afd. ' + vn, kd + ' afdeling ' + vn, kd, w.ch(t['off']) + kd + ' ' + vn], [4, 2, 2, 3, 1])
            off = w.ch(t['off']) if st in (3, 5) and not kd.startswith(('Vereniging', 'Vrijw')) and not kd.endswith('stichting') else ''
            if t['eng'] and w.p(.03): tr.append('translated'); return w.ch(t['eng']) + ' ' + vn
            return off + w.wch([kd + ' ' + vn, kd, kd + ' (' + vn + ')', kd + ' ' + vn + ' e.o.', vn + ', ' + kd.lower()], [6, 2.2, .5, .6, .5])
        p = pr
        if p in TWO:
            if w.p(.45): tr.append('acronym'); p = TWO[p] if w.p(.7) else '.'.join(TWO[p]) + '.'
        elif p.startswith('St. ') and w.p(.35): p = w.ch(['Sint ', 'St ', 'Sint-']) + p[4:]; tr.append('spelling')
        elif p.startswith("'t ") and w.p(.4): p = w.ch(["’t ", "Het ", "t "]) + p[3:]; tr.append('spelling')
        if 'Cecilia' in p and w.p(.25): p = p.replace('Cecilia', 'Caecilia'); tr.append('spelling')
        old = t['old']
        if old:
            q = w.R.random()
            if q < .3: tr.append('renamed'); p = p + ' (' + w.ch(['voorheen ', 'v/h ', 'was ', '']) + old + ')'
            elif q < (.62 if SRC[so][8] > .15 else .4): tr.append('oldname'); p = old; st = 0 if st in (2, 3) else st
        if t.get('noshort') and st in (2, 3): st = 0 if st == 2 else 1
        if t.get('shared') and st in (2, 3) and w.p(.7): st = 0
        if t['key'] == 'beside':
            return kd + ' ' + p + (' ' + vn if st in (1, 3) else '') if not kd.startswith(("Jeugd", "Drum", "Slag")) or w.p(.5) else p + (' ' + vn if st in (1, 3) else '') + w.ch([' ', ' - ', ', ']) + kd.lower()
        if og and w.p(.4) and t['key'] != 'par': kd = og['name'] + w.ch([' ', ' - ', ', ']) + kd; 
        elif og and t['key'] == 'par' and w.p(.25): return og['name'] + w.ch([', ', ' - ']) + 'kern ' + vn if w.p(.5) else og['name'] + ' - ' + p
        if t['eng'] and w.p(.025): kd = w.ch(t['eng']); tr.append('translated')
        if t['key'] in SCRIPT and w.p(.3): tr.append('script'); return w.ch(SCRIPT[t['key']]) + ' ' + p
        if st == 6:
            if t['abbr']: kd = w.ch(t['abbr']); tr.append('abbreviated')
            return kd + ' ' + p + (' ' + vn if w.p(.15) else '')
        if st == 2: tr.append('short'); return p
        if st == 3: tr.append('short'); return w.ch([p + ' ' + vn, p + ' (' + vn + ')', p + ' ' + vn])
        if st == 4: return p + ', ' + kd.lower() + (' ' + vn if w.p(.2) else '')
        off = w.ch(t['off']) if st == 5 else ''
        q = w.ch(['"{}"', "'{}'", '{}', '{}', '{}', '{}']).format(p)
        return off + kd + ' ' + q + ((' ' + w.ch(['', '', 'te ', 'uit ']) + vn) if st == 1 or (st == 5 and w.p(.6)) else '')
    def fphone(w, d, so):
        if d.startswith('14'): return '14 ' + d[2:]
        c = 2 if d.startswith('06') else 4
        a, b = d[:c], d[c:]
        if c == 2: return w.ch([a + '-' + b, a + ' ' + b[:4] + ' ' + b[4:], d, '+31 6 ' + b, a + ' - ' + b[:2] + ' ' + b[2:4] + ' ' + b[4:6] + ' ' + b[6:]]) if w.p(.4) else a + '-' + b
        return (a + '-' + b, '(' + a + ') ' + b[:2] + ' ' + b[2:4] + ' ' + b[4:], a + ' ' + b, a + '-' + b, '+31 ' + a[1:] + ' ' + b, d, a + ' - ' + b[:3] + ' ' + b[3:])[so if w.p(.85) else w.R.randrange(7)]
    def row(w, t, so):
        S = SRC[so]; v = t['v']; tr = []; p = w.p
        pa, pp, pcity, pm, pph, pe, pw, px, po, ps, pt, _ = S
        old = p(po); usesec = t['sec'] is not None and p(ps)
        nm = w.name(t, so, tr)
        if p(pt): x = w.typo(nm); tr += ['typo'] if x != nm else []; nm = x
        if so == 6 and p(.15) or p(.01): nm = nm.upper() if p(.5) else nm.lower()
        r = dict(cluster_id=t['cid'], name=' '.join(nm.split()), address='', postcode='', city='', phone='', email='', website='', lat='', lon='')
        a = t['addr']; s = t['sec']
        if old and t['oaddr']: a = t['oaddr']; tr.append('moved')
        elif usesec and p(.75): 
            a = (t['osec'] if old and p(.7) else s)['a']
            if a is not t['addr']: tr.append('sechome')
        if p(pa):
            st = a['s']; no = a['n']
            if p(.06): st = re.sub('straat$', 'str.', st)
            if p(.04): st = st.replace('Burgemeester', 'Burg.').replace('Dokter', 'Dr.').replace('Meester', 'Mr.').replace('Dominee', 'Ds.')
            if p(.02): st = w.typo(st)
            r['address'] = st + ' ' + no; pc = a['pc']
            if so == 3 and p(.14) and t['cat'] in ('club', 'care', 'branch'): r['address'] = 'Postbus ' + str(t['cid'] % 180 + 1); pc = v['pc4'] + 'ZA'; tr.append('pobox')
            elif a['b'] and p(.28): r['address'] = a['b'] + (', ' + r['address'] if p(.45) else ''); tr.append('building')
            elif p(.03): r['address'] = st; 
            if p(pp / pa if pa else 0): r['postcode'] = pc[:4] + ' ' + pc[4:] if so in (0, 3, 5) or p(.5) else pc
            elif p(.1): r['postcode'] = pc[:4]
            if so in (2, 4) and p(.1): r['address'] += ', ' + v['name']
        if p(pcity):
            r['city'] = v['name']
            if p(pm): r['city'] = v['mun']; tr.append('municipality')
            elif p(.02): r['city'] = v['name'].upper()
            elif p(.02): r['city'] = v['name'] + ' (gem. ' + v['mun'] + ')'
        ph = t['tel']; em = t['mail']; we = t['web']
        if old and t['otel']: ph = t['otel']; tr.append('oldphone')
        elif old and t['osec'] and p(.7): ph = t['osec']['tel']; tr.append('oldphone')
        elif s and (usesec or not ph): ph = ph if ph in (s['tel'], s['mob']) and p(.7) else s['tel'] if p(.55) else s['mob']; tr += ['mobile'] if ph == s['mob'] else []
        elif t['org'] and 'tel' in t['org'] and so == 5 and p(.3): ph = t['org']['tel']
        elif v['htel'] and t['addr'] is v['ha'] and p(.05): ph = v['htel']; tr.append('reception')
        if old and t['osec'] and p(.6): em = t['osec']['mail']; tr.append('freemail')
        elif usesec and em != s['mail'] and p(.35): em = s['mail']; tr.append('freemail')
        elif we and 'facebook' not in we and '/' not in we and p(.1): em = w.ch(['info', 'contact', 'secretariaat']) + '@' + we
        if t['cat'] != 'care' and p(.04): we = 'facebook.com/' + slug((t['org']['name'] if t['org'] else '') + (t['proper'] or ('' if t['org'] else t['kd']))) + slug(v['name']); 
        if 'facebook' in we: tr.append('platform')
        if so == 1:
            q = w.R.random(); tr.append('sparse')
            if q < .58 or not em: pph, pe, pw = 1, 0, 0
            elif q < .9 or not we: pph, pe, pw = 0, 1, 0
            else: pph, pe, pw = 0, 0, 1
        if ph and p(pph):
            r['phone'] = w.fphone(ph, so)
            if s and p(.05) and ph != s['mob']: r['phone'] += ' / ' + w.fphone(s['mob'], so)
        if em and p(pe): r['email'] = em if p(.97) else em.capitalize()
        if we and p(pw): r['website'] = w.ch(['https://www.', 'https://', 'www.', 'http://www.', '']) + we + ('/' if p(.2) else '')
        if p(px):
            la, lo = a['xy']; q = w.R.random()
            if q < .12: la, lo = v['lat'], v['lon']; tr.append('towncentre')
            elif q < .22: la += w.R.gauss(0, .0006); lo += w.R.gauss(0, .0009); tr.append('neighbour')
            else: la += w.R.gauss(0, .00006); lo += w.R.gauss(0, .00009)
            r['lat'] = '%.6f' % la; r['lon'] = '%.6f' % lo
        r['_tr'] = tr; return r
    def emit(w, t):
        R = w.R; v = t['v']; m = R.choices((1, 2, 3, 4, 5), (59, 24, 10.5, 4.7, 1.8))[0]
        ws = list(CATW[t['cat']]); rs = []
        for _ in range(m):
            so = R.choices(range(7), ws)[0]; ws[so] *= .12
            rs.append(w.row(t, so))
        vn = fold(v['name']); dg = lambda s: re.sub(r'\D', '', s)[-9:]
        def place(r): return t['mun'] or fold(r['city']).startswith(vn) or vn in fold(r['name']) or r['postcode'].startswith(v['pc4']) or r['lat'] != '' or vn in fold(r['address'])
        def con(a, b): 
            return (a['phone'] and b['phone'] and dg(a['phone'].split(' / ')[0]) == dg(b['phone'].split(' / ')[0])) or (a['email'] and a['email'].lower() == b['email'].lower()) or (a['website'] and b['website'] and not t['org'] and re.sub(r'^(https?://)?(www\.)?', '', a['website']).strip('/') == re.sub(r'^(https?://)?(www\.)?', '', b['website']).strip('/'))
        for i, r in enumerate(rs):
            tr = r['_tr']; others = rs[:i] + rs[i + 1:]
            linked = any(con(r, o) for o in others)
            if not place(r) and not (linked and not t['org']) and w.p(.93):
                q = R.random()
                if q < .6 or t['org']: r['city'] = v['name']
                elif q < .85: r['name'] += R.choice([' ', ' ', ', ']) + v['name']
                else: r['postcode'] = t['addr']['pc'][:4] if w.p(.5) else t['addr']['pc']
                if 'municipality' in tr and r['city'] == v['name']: tr.remove('municipality')
            weak = 'oldname' in tr or ('short' in tr and t.get('shared')) or 'script' in tr or (t['org'] and t['proper'] is None and 'abbreviated' in tr and False)
            if weak and others and not linked and w.p(.93):
                o = w.ch(others); f = [k for k in ('phone', 'email', 'website') if o[k] and '14 ' not in o[k]]
                if f: k = w.ch(f); r[k] = o[k]
                elif t['tel']: r['phone'] = o['phone'] = w.fphone(t['tel'], 0)
        for r in rs:
            if t['mun'] and not r['city'] and not r['lat'] and not r['postcode'] and v['mun'] not in r['name']: r['city'] = v['mun']
            if not any(r[k] for k in ('address', 'postcode', 'city', 'phone', 'email', 'website', 'lat')): r['city'] = v['name']
            r['trap'] = ' '.join(dict.fromkeys(t['tr'] + r.pop('_tr'))) or 'plain'
            w.rows.append(r)
    def run(w):
        while len(w.rows) < w.n: w.region()
        rows = w.rows[:w.n]; w.R.shuffle(rows); lab = {}
        for i, r in enumerate(rows): r['id'] = f"P{i+1:07d}"; r['cluster_id'] = 'c%07d' % lab.setdefault(r['cluster_id'], len(lab) + 1)
        return rows

def main():
    a = argparse.ArgumentParser(); a.add_argument('--n', type=int, required=True); a.add_argument('--seed', default='1'); a.add_argument('--out', required=True); a = a.parse_args()
    rows = W(a.n, a.seed).run()
    with open(a.out, 'w', newline='', encoding='utf-8') as f:
        c = csv.DictWriter(f, "id cluster_id trap name address postcode city phone email website lat lon".split()); c.writeheader(); c.writerows(rows)
if __name__ == '__main__': main()
