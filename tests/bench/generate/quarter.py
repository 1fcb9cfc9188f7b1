#!/usr/bin/env python3
"""quarter: hidden acceptance data. A city with its quarters and a ring of villages: community houses, multifunctional
buildings, health centres and business-collecting buildings with many tenants; organisations with many services, teams, desks."""
import argparse, csv, random, re, unicodedata

PER = 98.0      # rows a settlement (quarter or village) yields on average
# ------------------------------------------------------------------ words
T1 = "Aar Bal Bern Blij Bra Brom Bui Dal Dem Dren Dui Eem Els Erm Gaas Geul Ginn Gors Hag Hei Hels Her Hol Hors Hul Iep Kal Kam Kes Kli Kol Krom Lag Leu Lim Lob Loe Maar Mel Mer Mol Nis Noor Oir Om Op Pep Put Ra Reus Roer Rui Sche Scher Sim Sla Som Sta Ster Swal Tie Tun Ub Vaar Ven Vlo Wan Wel Wij Win Zee Zon Zut".split()
T2 = ["", "", "", "de", "er", "ter", "ken", "mer", "len", "ne", "ders", "tel", "ge", "ber"]
T3 = "beek berg bosch broek burg dam dijk dorp drecht geest gem haven heim horst hout hoven huizen kerk laar land lo loon meer mond oord rade rode stein straten veen veld voort wald weert wijk zande zeel".split()
QP = "Oud Nieuw Hoog Laag Binnen Buiten Groot Klein".split()
Q1 = "Molen Kloosters Bloemen Vogel Schans Mijn Linden Eiken Kasteel Water Hof Station Haven Akker Beuken Toren Park Bos Kapel Ven Steen Zand Rozen Wilgen Essen Pannen Tuin Singel Vest Gaard".split()
Q2 = "wijk buurt kwartier veld hof park kamp hoek rade akker berg dal eind pad werf oord".split()
S1 = "Acacia Beatrix Brouwers Dahlia Dorps Eik Emma Fazanten Gasthuis Heide Hertog Hoef Hulst Irene Jasmijn Julia Kamperfoelie Kapel Kerk Klaver Koning Kruis Kwartel Lijster Linde Loo Markt Meidoorn Merel Molen Nassau Noorder Ooster Oranje Papaver Pastorie Plataan Populier Prins Raadhuis Reiger Roos School Sering Sleutelbloem Smids Spoor Stations Tarwe Tulp Valken Veld Vink Vlas Wester Wethouder Wielewaal Wilg Wingerd Zuider Zwaluw".split()
SUF = ["straat"]*7 + ["weg"]*4 + ["laan"]*4 + ["plein", "plein", "hof", "pad", "singel", "dreef", "kade", "steeg", "dijk"]
B1 = "Berken Blauw Boog Brink Bron Dauw Dorp Draai Drie Eiken Gilde Goud Graan Haard Hazel Heul Honing Hout Kade Kand Ketel Klaver Klink Klok Koren Krekel Kruis Kwik Lamp Lans Leem Lint Luister Maan Meander Middel Molen Mos Mozaiek Nacht Noten Ont Palet Parel Pijler Ratel Rijzen Ruim Schaap Schelp Schouw Sluis Speel Spil Spoor Sprong Steen Stern Stoom Tref Tuin Uil Vaart Veer Vlieger Vonk Vuur Wal Water Weef Wende Wilg Wind Wissel Zand Zonne Zwaluw".split()
B2 = "anker baken balk berg boog bron dal draad eik es gaard haard hart haven hoek hoeve hof horst huis kamer kamp kruid kuil land licht ling meent nest oever oord pad palm plaats poort punt rad ring schuur spoor steen ster stal stroom tuin veld vlinder vonk weide werf wiel wijzer zaal zicht zolder".split()
F1 = "Adriaan Anouk Bas Bert Carla Cees Claudia Daan Dirk Elly Els Erik Esther Femke Frans Gerard Gerda Hanneke Harrie Henk Ineke Ingrid Jan Jeroen Jolanda Jos Karin Kees Leo Liesbeth Loes Marga Maria Mark Mieke Monique Nelly Nico Paul Peter Petra Piet René Ria Rob Ruud Sandra Sjef Sonja Theo Tineke Tom Truus Wendy Wil Wim Yvonne".split()
N0 = ["", "", "", "", "van ", "van ", "van der ", "van den ", "de ", "ten ", "van de "]
N1 = "Aal Bak Beer Blok Boer Bos Brand Broek Brug Cor Dam Dek Dijk Door Eg Eik Elz Gel Gij Graaf Groen Haak Ham Hen Heuvel Hoek Hof Hout Huis Jan Kam Kap Kerk Klaa Kluit Koe Kool Kop Kuip Laar Lam Leen Lind Loo Maas Meer Mei Mol Mul Noot Oever Oom Oost Pas Peel Pol Post Put Ras Riet Roos Rut Sand Schoot Slag Smeet Snel Spaan Steen Stok Til Toor Veld Ver Vis Vloe Voort Wal Weer Weij Wes Wijn Win Woud Zeeg Zwaan".split()
N2 = ["s", "en", "ing", "ink", "mans", "ers", "stra", "sma", "kamp", "man", "huizen", "beek", "hout", "meijer", "makers", "veld", "voort", "wijk", "kens", "laar", ""]
SAINT = "Cecilia Barbara Sebastianus Lambertus Martinus Jozef Antonius Gregorius Hubertus Catharina Petrus Willibrordus Nicolaas Remigius Servatius Rochus Brigida Odilia Gertrudis".split()
MUSW = ["Concordia", "Eendracht", "Harmonie der Vrienden", "Excelsior", "Wilhelmina", "Kunst na Arbeid", "De Volharding", "Amicitia", "Juliana", "Crescendo", "Oefening Baart Kunst", "Ons Genoegen"]
FREE = "gmail.com gmail.com gmail.com hotmail.com hotmail.com outlook.com live.nl ziggo.nl kpnmail.nl planet.nl home.nl xs4all.nl".split()

def fold(s):
    return ''.join(c for c in unicodedata.normalize('NFKD', s) if not unicodedata.combining(c))
_sl = re.compile(r'[^a-z0-9]+')
def slug(s, sep=''):
    return _sl.sub(sep, fold(s.lower())).strip(sep or ' ')

class A:   # an address
    __slots__ = "street no add pc place muni lat lon bld".split()
    def __init__(s, street, no, add, pc, place, muni, lat, lon, bld=''):
        s.street, s.no, s.add, s.pc, s.place, s.muni, s.lat, s.lon, s.bld = street, no, add, pc, place, muni, lat, lon, bld

class T:   # a thing
    __slots__ = "names addr old sec pob tel otel mob mail omail web fb tags own loc S coll".split()
    def __init__(s, S, names, addr, tel=None, mail='', web='', tags=(), own=(), loc=0):
        s.S, s.names, s.addr, s.tel, s.mail, s.web = S, names, addr, tel, mail, web
        s.tags = list(tags); s.own = set(own); s.loc = loc
        s.old = s.sec = s.pob = s.otel = s.mob = None; s.omail = s.fb = ''; s.coll = 0

class B:   # a building
    __slots__ = "kinds core addr tel mail web S full".split()

class World:
    def __init__(w, rng):
        w.r = rng; w.places = set(); w.pcn = rng.randrange(1000, 3000); w.domains = set()
        w.chains = None; w.nc = 0
    # -------------------------------------------------------------- atoms
    def town(w):
        r = w.r
        for k in range(99):
            n = r.choice(T1) + r.choice(T2) + r.choice(T3)
            if k > 20: n = r.choice(QP) + '-' + n
            if k > 50: n = n + ' aan de ' + r.choice(T1) + 'e'
            if n not in w.places:
                w.places.add(n); return n
        return n
    def family(w):
        r = w.r; n = r.choice(N1) + r.choice(N2); return r.choice(N0) + n
    def person(w):
        return w.r.choice(F1), w.family()
    def newtel(w):
        r = w.r; c = w.c
        if c.freed and r.random() < .10:
            t = c.freed.pop(); w.succ = 1; return t
        return (c.ac, str(r.randrange(200, 800)) + ''.join(r.choices('0123456789', k=(7 if len(c.ac) == 3 else 6) - 3)))
    def switch(w):
        r = w.r; c = w.c; k = 7 if len(c.ac) == 3 else 6
        return (c.ac, str(r.randrange(200, 800)) + ''.join(r.choices('0123456789', k=k - 5)) + r.choice(['00', '00', '11', '55', '50']))
    def mobile(w):
        return ('06', str(w.r.choice('123458')) + ''.join(w.r.choices('0123456789', k=7)))
    def at(w, S, km=.6):
        r = w.r; return S.lat + r.gauss(0, km) / 111, S.lon + r.gauss(0, km) / 68
    def address(w, S, bld=''):
        r = w.r
        if not bld and S.c.vacant and r.random() < .08:
            return S.c.vacant.pop()
        st = r.choice(S.streets); no = r.randrange(1, 60 + 3 * len(st[0])); add = r.choice('aabcA') if r.random() < .08 else ''
        lat, lon = w.at(S)
        return A(st[0], no, add, S.pc + st[1] , S.name, S.c.name, round(st[2] + no * 1e-5, 6), round(st[3] + no * 2e-5, 6), bld)
    def core(w, art=True):
        r = w.r; c = w.c
        for _ in range(50):
            x = r.choice(B1) + r.choice(B2)
            if x not in c.used: break
        c.used.add(x)
        return (r.choice(["De ", "De ", "De ", "De ", "Het ", "'t "]) if art else '') + x
    def dom(w, s):
        s = slug(s)[:26]; r = w.r
        for k in range(30):
            d = s + (slug(w.c.name) if k == 1 else str(k) if k > 1 else '') + r.choice(['.nl', '.nl', '.nl', '.nl', '.org', '.eu', '.com'][:(7 if k else 5)])
            if d not in w.domains: break
        w.domains.add(d); return d
    def freemail(w, s):
        r = w.r; return slug(s)[:20] + r.choice(['', '', '', str(r.randrange(1, 99))]) + '@' + r.choice(FREE)

class City: pass
class Sett: pass

# ---------------------------------------------------------------- naming
def mk(kinds, core, S, bare=1.6, place=1.3, extra=()):
    k0 = kinds[0]
    v = [(11, k0 + ' ' + core, '', 0)]
    if S.name in core: place = 0
    for k in kinds[1:]: v.append((3.4 / len(kinds), k + ' ' + core, 'kind', 0))
    if bare: v.append((bare, core, 'bare', 0))
    if place: v.append((place * .6, '%s %s %s' % (k0, core, S.name), '', 0)); v.append((place * .4, '%s - %s' % (core, S.name), '', 0))
    v.append((.5, '%s (%s)' % (core, k0.lower()), '', 0))
    v.extend(extra); return v
def svc(forms, org, city, nb=1):
    f0 = forms[0]; v = [(6.5, f0, '', nb), (.5, '%s - %s' % (org, f0), '', 0), (.4, '%s %s' % (org, f0), '', 0), (1.6, '%s (%s)' % (f0, org), '', 0), (2, '%s %s' % (f0, org.replace('Gemeente', 'gemeente')), '', 0), (1, f0 + ' ' + city, '', nb)]
    for f in forms[1:]: v += [(1.3 / len(forms), f, 'kind', nb), (.3 / len(forms), '%s %s' % (org, f), 'kind', 0), (1.3 / len(forms), '%s, %s' % (f, org), 'kind', 0)]
    return v
def acr(s):
    return ''.join(x[0].upper() for x in re.split(r"[^\w]+", s) if x and x.lower() not in ('de', 'het', 't', 'en', 'voor', 'van', 'der', 'den'))

MUNI = [["Wmo-loket", "Loket Maatschappelijke Ondersteuning", "Wmo"], ["Wmo-vervoer", "Collectief vervoer Wmo"], ["Jeugdloket", "Toegang Jeugdhulp"], ["Werk en Inkomen", "Afdeling Werk & Inkomen", "Sociale Dienst"], ["Schuldhulpverlening", "Team Schulddienstverlening", "Schuldhulp"], ["Leerplicht", "Bureau Leerplicht", "Leerplichtambtenaar"], ["Burgerzaken", "Publieksbalie Burgerzaken", "Balie Burgerzaken"], ["Milieustraat", "Milieupark", "Afvalbrengstation"], ["Sportservice", "Team Sport en Bewegen"], ["Bijzondere bijstand", "Loket Minimaregelingen"], ["Leerlingenvervoer", "Loket leerlingenvervoer"], ["Meldpunt Openbare Ruimte", "Meldpunt woonomgeving"], ["Toezicht en Handhaving", "Boa's en handhaving"], ["Inburgering", "Team Inburgering en Statushouders"], ["Parkeerbalie", "Gehandicaptenparkeerkaart"], ["Gemeentearchief", "Stadsarchief"], ["Ombudsman", "Klachtencommissie"], ["Vertrouwenspersoon jeugd", "Onafhankelijk vertrouwenspersoon jeugd"]]
WELF = [["Maatschappelijk Werk", "Algemeen Maatschappelijk Werk", "AMW"], ["Vrijwilligerscentrale", "Vrijwilligerspunt", "Steunpunt Vrijwilligerswerk"], ["Mantelzorgsteunpunt", "Steunpunt Mantelzorg", "Mantelzorgondersteuning"], ["Ouderenadviseurs", "Ouderenadvies", "Ouderenwerk"], ["Buurtbemiddeling", "Bemiddeling bij burenruzie"], ["Formulierenbrigade", "Papierwinkel"], ["Maatjesproject", "Maatjes gezocht"], ["Boodschappendienst", "Boodschappenhulp"], ["Telefooncirkel", "Belcirkel"], ["Taalhuis", "Taalpunt", "Taalcafé"], ["Sociaal raadslieden", "Sociaal juridische dienstverlening"], ["Rouwgroep", "Lotgenotengroep rouw"], ["Jongereninformatiepunt", "JIP", "Jongeren Informatie Punt"], ["Klussendienst", "Klusdienst"], ["Maaltijdservice", "Tafeltje Dek", "Warme maaltijd aan huis"], ["Home-start", "Opvoedmaatje"]]
CARE = [["Thuiszorg", "Verpleging en verzorging thuis"], ["Huishoudelijke hulp", "Hulp bij het Huishouden"], ["Dagbehandeling", "Dagbehandeling ouderen"], ["Casemanagement dementie", "Dementieconsulenten"], ["Behandelcentrum", "Specialistisch behandelcentrum"], ["Klantenservice", "Zorgbemiddeling", "Klantbureau"], ["Ledenservice", "Ledenvereniging"], ["Personenalarmering", "Alarmopvolging"], ["Kraamzorg", "Kraambureau"], ["Nachtzorg", "Nachtteam"], ["Vrijwilligersbureau", "Coördinatie vrijwilligers"], ["Uitleen hulpmiddelen", "Zorgwinkel"]]
GGZ = [["Polikliniek volwassenen", "Poli Volwassenen"], ["Polikliniek ouderen", "Ouderenpsychiatrie"], ["Crisisdienst", "Spoeddienst ggz"], ["FACT-team Noord", "Wijkteam FACT Noord"], ["FACT-team Zuid", "Wijkteam FACT Zuid"], ["Jeugd-ggz", "Kinder- en jeugdpsychiatrie"], ["Verslavingszorg", "Inloop verslaving"], ["Dagbesteding", "Activiteitencentrum"]]
CLUBS = [(["Bridgeclub", "B.C.", "Bridgevereniging"], 1), (["Gemengd Koor", "Koor", "Zangvereniging"], 1), (["Toneelvereniging", "Toneelgroep", "T.V."], 1), (["Schaakclub", "S.C.", "Schaakvereniging"], 1), (["Dansgroep", "Dansvereniging", "Volksdansgroep"], 1), (["Kaartclub", "Kien- en kaartvereniging"], 1), (["Schildersclub", "Schildersgroep", "Teken- en schilderclub"], 1), (["Fotoclub", "Fotokring", "Fotogroep"], 1), (["Biljartvereniging", "B.V.", "Biljartclub"], 1), (["Handwerkgroep", "Handwerkclub"], 1), (["Vrouwenkoor", "Dameskoor"], 1), (["Tafeltennisvereniging", "TTV", "t.t.v."], 1), (["Judoclub", "Judovereniging"], 1), (["Majorettenvereniging", "Majorettecorps"], 1), (["Wandelclub", "W.S.V.", "Wandelsportvereniging"], 1), (["Badmintonclub", "B.C.", "Badmintonvereniging"], 1)]
ACT = [["Repair Café", "Repaircafé"], ["Eetpunt", "Open eettafel", "Samen eten"], ["Koffieochtend", "Koffie-inloop"], ["Seniorengym", "Meer Bewegen voor Ouderen", "MBvO"], ["Huiskamer", "Buurthuiskamer"], ["EHBO-vereniging", "Vereniging voor EHBO", "EHBO"], ["Yoga 55+", "Yoga voor senioren"], ["Kledingbank", "Kledingbeurs"], ["Alzheimer Café", "Trefpunt dementie"], ["Stiltecentrum", "Meditatiegroep"], ["Speel-o-theek", "Speelotheek"], ["Voedselbank uitgiftepunt", "Uitdeelpunt voedselbank"], ["Computerclub", "Digicafé"], ["Wereldvrouwen", "Vrouwengroep Wereldvrouwen"]]
PRO = [(["Loopbaancoach", "Coachingspraktijk", "Coaching"], 'f'), (["Administratiekantoor", "Adm. kantoor", "Boekhoudbureau"], 'f'), (["Psychologenpraktijk", "Praktijk voor psychologie", "Psycholoog"], 'f'), (["Bewindvoering", "Bewindvoerderskantoor"], 'f'), (["Mediation", "Mediationkantoor"], 'f'), (["Stichting", ""], 'c'), (["Uitzendbureau", ""], 'c'), (["Jeugdhulp", "Ambulante begeleiding"], 'c'), (["Zorgbureau", "Zorg aan huis"], 'c'), (["Re-integratie", "Re-integratiebureau"], 'c'), (["Tolkenbureau", "Tolk- en vertaalbureau"], 'f'), (["Logopediepraktijk", "Logopedie"], 'f'), (["Studiebegeleiding", "Huiswerkinstituut"], 'c'), (["Atelier", "Kunstatelier"], 'c')]
INTL = [("Moskee Al Noer", "مسجد النور"), ("Moskee El Fath", "مسجد الفتح"), ("Moskee Arrahma", "مسجد الرحمة"), ("Oekraïens Huis Rodina Kalyna", "Український дім Калина"), ("Oekraïense School Sonechko", "Українська школа Сонечко"), ("Chinese Vereniging Lan Hua", "兰花华人协会"), ("Griekse Gemeenschap Elpida", "Ελληνική Κοινότητα Ελπίδα"), ("Russische Club Beriozka", "Русский клуб Берёзка"), ("Syrische Vereniging Yasmin", "جمعية الياسمين السورية"), ("Armeense Vereniging Ararat", "Արարատ միություն")]
ENG = {"Gemeenschapshuis": "Community Centre", "Wijkcentrum": "Community Centre", "Buurthuis": "Neighbourhood House", "Basisschool": "Primary School", "Gezondheidscentrum": "Health Centre", "Bibliotheek": "Library", "Huisartsenpraktijk": "General Practice", "Fysiotherapie": "Physiotherapy", "Apotheek": "Pharmacy", "Voedselbank": "Food Bank", "Taalhuis": "Language House", "Tennisclub": "Tennis Club", "Kinderopvang": "Childcare", "Museum": "Museum", "Verloskundigenpraktijk": "Midwives"}

# ---------------------------------------------------------------- directories
#           w   addr pc  city tel mail web xy  stale short upper
DIRS = [(2.2, .94, .93, .98, .86, .74, .72, .15, .10, 0, 0),     # gemeentegids / sociale kaart
        (1.1, .70, .62, .70, .36, .18, .46, 1.0, .10, 1, 0),     # openstreetmap-like
        (1.4, .72, .68, .94, .70, .58, .35, .05, .38, 0, 0),     # old list of associations
        (1.5, .64, .44, .90, .58, .54, .52, .40, .14, 1, 0),     # neighbourhood platform
        (1.2, .82, .84, .93, .60, .50, .62, .50, .18, 0, 0),     # national umbrella
        (1.2, .95, .93, .97, .93, .02, .18, .30, .28, 0, 1),     # telephone guide
        (1.0, .58, .50, .90, .62, .70, .55, .05, .15, 0, 0)]     # volunteers' vacancies
DW = [d[0] for d in DIRS]

def typo(r, s):
    ws = s.split(' '); c = [i for i, x in enumerate(ws) if len(x) > 4]
    if not c: return s
    i = r.choice(c); x = ws[i]; p = r.randrange(1, len(x) - 1); k = r.random()
    if k < .28: x = x[:p] + x[p + 1] + x[p] + x[p + 2:]
    elif k < .55: x = x[:p] + x[p + 1:]
    elif k < .75: x = x[:p] + x[p] + x[p:]
    elif k < .9: x = x[:p] + r.choice('aeionrst') + x[p + 1:]
    else: x = x[:p] + ' ' + x[p:] if len(x) > 8 else x[:p] + x[p + 1:]
    ws[i] = x; return ' '.join(ws)

def telfmt(r, t, d):
    a, s = t; k = r.random()
    if a == '14': return '14 ' + s
    if a == '06':
        return ['06-' + s, '06 ' + s[:2] + ' ' + s[2:4] + ' ' + s[4:6] + ' ' + s[6:], '+31 6 ' + s, '06' + s, '+316' + s][(d + int(k * 2)) % 5]
    h = len(s) - 4
    sp = s[:h] + ' ' + s[h:h + 2] + ' ' + s[h + 2:]
    return [a + '-' + s, '+31 ' + a[1:] + ' ' + sp, '(' + a + ') ' + sp, a + ' ' + sp, '+31(0)' + a[1:] + '-' + s, a + s, a + ' - ' + s][(d + int(k * 1.6)) % 7]

ABB = [('straat', 'str.'), ('plein', 'pln.'), ('laan', 'ln.'), ('singel', 'sngl'), ('weg', 'wg.')]
def emit(w, t):
    """rows of one thing: list of 11-tuples"""
    r = w.r; rnd = r.random
    k = r.choices((1, 2, 3, 4, 5), (57, 19, 12.5, 7, 4.5))[0]
    if t.coll and k > 3: k = 3
    ds = []
    pool = list(range(7)); wt = DW[:]
    for _ in range(k):
        if ds and rnd() < .05: ds.append(r.choice(ds)); continue
        i = r.choices(pool, wt)[0]; j = pool.index(i); pool.pop(j); wt.pop(j); ds.append(i)
    owns = sorted(t.own & {'tel', 'mail', 'web'})
    nv = t.names
    hasid = [x for x in nv if x[3] == 2]
    picks = []
    for d in ds:
        D = DIRS[d]
        stale = rnd() < D[8]
        ws = []
        for wgt, txt, tag, need in nv:
            if need == 2 and (not owns or k == 1): wgt = 0
            elif tag == 'old': wgt *= 4 if stale else .3
            elif D[9] and tag == 'bare': wgt *= 2.5
            ws.append(wgt)
        v = r.choices(nv, ws)[0]
        picks.append((d, stale, v))
    anyid = any(p[2][3] == 2 for p in picks)
    link = r.choice(owns) if owns and anyid else None
    out = []
    S = t.S; c = S.c
    for d, stale, (wg, name, tag, need) in picks:
        D = DIRS[d]; tr = []
        if tag and tag not in ('bare',): tr.append({'old': 'renamed', 'kind': 'kind'}.get(tag, tag))
        # address
        a = t.addr; isold = issec = False
        if t.old and rnd() < (.75 if stale else .18): a = t.old; isold = True; tr.append('moved')
        if t.sec and rnd() < (.6 if d in (2, 4) else .2): a = t.sec; issec = True; isold = False; tr.append('secretary')
        ha = rnd() < D[1]; hp = ha and rnd() < D[2] + .08 or rnd() < .1; hc = rnd() < D[3]; hx = rnd() < D[7]
        ht = rnd() < D[4]; hm = rnd() < D[5]; hw = rnd() < D[6]
        if link and rnd() < .95:
            if link == 'tel': ht = True
            elif link == 'mail': hm = True
            else: hw = True
        lk = link
        if not link and t.loc != 2 and need == 0 and tag != 'bare' and rnd() < .11:     # a bare listing: name, place and little more
            x = rnd(); hc = True; ha = ha and x < .35; hp = hp and x < .35; ht = ht and .35 <= x < .6; hm = hm and .6 <= x < .75; hw = hw and .75 <= x < .9; hx = hx and x > .85
            tr.append('sparse')
        if need in (1, 3) or t.loc == 1: hc = True
        if need == 3 and not hm and not (ht and 'tel' in t.own): hw = True
        if t.loc == 2 and S.name not in name:      # branch: must be placeable
            if not (ha or hx): ha = hp = hc = True
            elif ha: hc = hc or hp
        ad = pc = ci = ''
        pb = t.pob and rnd() < (.35 if d in (2, 4) else .12) and not t.loc == 2
        if pb: tr.append('pobox'); a = t.pob; ha = True; hx = False
        if ha:
            st = a.street
            q = rnd()
            if q < .10:
                for x, y in ABB:
                    if st.endswith(x): st = st[:-len(x)] + y; break
            elif q < .13: st = typo(r, st)
            elif q < .15: st = st.lower()
            ad = st + (' ' + str(a.no) + (r.choice(['', '', ' ', '-']) + a.add if a.add and rnd() < .8 else ''))
            if a.bld:
                q = rnd()
                if q < .16: ad = a.bld + ', ' + ad
                elif q < .26: ad = a.bld; tr.append('building')
            if rnd() < .02 and not pb: ad = st; 
            if rnd() < .015: ad = st + ' ' + str(a.no + r.choice((-2, 2, 1, 10)))
        if hp: pc = a.pc if rnd() < .6 or d in (0, 5) else a.pc[:4] + ' ' + a.pc[4:]
        if pc and rnd() < .02: pc = pc[:4] if rnd() < .5 else a.pc[:5] + r.choice('ABCDEK')
        if hc or not (ad or pc or hx):
            ci = a.place if a.place == a.muni else (a.muni if rnd() < S.munip else a.place)
            if ci != a.place and S.vil: tr.append('municipality')
            if d == 5 and rnd() < .5: ci = ci.upper()
        lat = lon = ''
        if hx:
            q = rnd()
            if (q < .09 if d != 1 else q < .01) and t.loc != 2: lat, lon = c.clat, c.clon; tr.append('centre-xy')
            elif q < .16 and d != 1: lat, lon = round(a.lat + r.gauss(0, .0008), 6), round(a.lon + r.gauss(0, .0012), 6); tr.append('neighbour-xy')
            else:
                j = 0.00012 if d == 1 else 0.00004
                lat, lon = a.lat + r.gauss(0, j), a.lon + r.gauss(0, j * 1.5)
            lat = '%.*f' % (6 if d != 4 else 5, lat); lon = '%.*f' % (6 if d != 4 else 5, lon)
        ph = ''
        if ht:
            p = t.tel
            q = rnd()
            if lk == 'tel' : pass
            elif t.otel and (isold and rnd() < .7 or q < (.4 if stale else .1)): p = t.otel; tr.append('old-phone')
            elif t.mob and (issec or q < .25): p = t.mob; tr.append('mobile')
            p = p or t.mob
            if p:
                ph = telfmt(r, p, d)
                if rnd() < .012: ph = ph[:-1] + str((int(ph[-1]) + 1) % 10); tr.append('typo')
                elif t.mob and p is not t.mob and rnd() < .06: ph += r.choice([' / ', ' of ']) + telfmt(r, t.mob, d)
        em = ''
        if hm:
            em = t.mail
            if t.omail and not lk == 'mail' and (not em or rnd() < (.55 if issec or stale else .2)): em = t.omail; tr.append('freemail')
            if em and rnd() < .008: em = em.replace('.', '', 1)
        wb = ''
        if hw:
            wb = t.web
            if t.fb and not lk == 'web' and (not wb or rnd() < .2): wb = t.fb; tr.append('platform')
            if wb:
                q = (d + int(rnd() * 2)) % 4
                if wb[:8] != 'facebook' or 1:
                    wb = ('https://www.', 'www.', 'http://www.', 'https://')[q] + wb + ('/' if rnd() < .2 and '/' not in wb else '')
        # name surface
        n = name
        if t.loc == 2 and S.name not in n and (issec or isold and 'namesake' in t.tags): n += ' ' + S.name
        q = rnd()
        if q < .065: n = typo(r, n); tr.append('typo')
        elif q < .085: n = fold(n) if n.isascii() or any(ch in 'éëèêïöüç' for ch in n) else n
        q = rnd()
        if q < .06: n = n.replace('Stichting ', 'St. ').replace('Sint ', 'St. ').replace(' en ', ' & ')
        elif q < .09 and not n.startswith(('Stichting', 'St.')) and t.loc == 0 and need == 0 and tag != 'acronym': n = 'Stichting ' + n if rnd() < .5 else n if S.name in n else n + ' (' + S.name + ')'
        elif q < .11: n = n.replace('-', ' ').replace("'", '')
        if D[10] and rnd() < .25: n = n.upper()
        elif rnd() < .02: n = n.lower()
        if not (ad or pc or ci or ph or em or wb or lat): ci = c.name
        if not (em or ph or ad or lat or wb) and 'sparse' not in tr: tr.append('sparse')
        out.append((' '.join(dict.fromkeys(t.tags + tr)), n, ad, pc, ci, ph, em, wb, lat, lon))
    return out

# ---------------------------------------------------------------- the city
def make_city(w, nset):
    r = w.r; rnd = r.random; c = City(); w.c = c; w.succ = 0
    c.name = w.town(); c.freed = []; c.vacant = []; c.used = set(); c.secs = []; c.par = set(); things = []
    c.ac = '0' + str(r.choice([10, 13, 15, 20, 23, 24, 26, 30, 33, 35, 36, 38, 40, 43, 45, 46, 50, 53, 55, 58, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79] + [r.choice([1, 2, 3, 4, 5]) * 100 + r.randrange(11, 99) for _ in range(30)]))
    lat0, lon0 = r.uniform(50.9, 53.2), r.uniform(4.6, 6.6); c.clat, c.clon = round(lat0, 5), round(lon0, 5)
    c.gdom = w.dom('gemeente' + c.name) if rnd() < .3 else w.dom(c.name)
    nv = nset // 3; setts = []; c.saints = r.sample(SAINT, 3); c.mus = r.sample(MUSW, 3)
    qn = set()
    for i in range(nset):
        S = Sett(); S.c = c; S.vil = i >= nset - nv and nset > 1
        if S.vil: S.name = w.town()
        else:
            while 1:
                S.name = (r.choice(QP) + '-' if rnd() < .12 else '') + r.choice(Q1) + r.choice(Q2)
                if rnd() < .15: S.name = c.name + '-' + r.choice(['Noord', 'Zuid', 'Oost', 'West', 'Centrum'])
                if S.name not in qn: break
            qn.add(S.name)
        S.munip = .25 if S.vil else .93
        S.pc = str(w.pcn); w.pcn = 1000 + (w.pcn + 1 - 1000) % 9000
        ang, d = rnd() * 6.28, (r.uniform(4, 9) if S.vil else r.uniform(.8, 3.0))
        import math
        S.lat = lat0 + d * math.sin(ang) / 111; S.lon = lon0 + d * math.cos(ang) / 68
        S.streets = []
        for _ in range(22):
            q = rnd()
            nm = r.choice(S1) + r.choice(SUF) if q < .7 else ((r.choice(['Pastoor', 'Burgemeester', 'Dokter', 'Prof.', 'Kapelaan', 'Meester']) + ' ' + w.family()).title().replace(' Van ', ' van ').replace(' De ', ' de ').replace(' Der ', ' der ').replace(' Den ', ' den ').replace(' Ten ', ' ten ') + r.choice(['straat', 'laan', 'plein']) if q < .85 else r.choice(['Op de ', 'Aan de ', 'Achter de ']) + r.choice(S1))
            S.streets.append((nm, r.choice('ABCDEGHJKLMNPRTVWXZ') + r.choice('ABCDEGHJKLMNPRTVWXZ'), S.lat + r.gauss(0, .5) / 111, S.lon + r.gauss(0, .5) / 68))
        setts.append(S)
    w.pcn = 1000 + (w.pcn + r.randrange(1, 4) - 1000) % 9000
    centre = setts[0]
    if w.chains is None or w.nc % 2 == 0:       # chains live in two neighbouring cities
        w.chains = []
        for kinds in (["Kringloopwinkel", "Kringloop", "Kringloopcentrum"], ["Kinderopvang", "Kindercentra", "KDV"], ["Slagerij", ""], ["Zorgwinkel", "Thuiszorgwinkel"], ["Opticien", "Optiek"], ["De Lichtboog", "", "Vereniging De Lichtboog"], ["Fitness", "Fitnesscentrum"], ["Uitvaartzorg", "Uitvaartverzorging"]):
            x = w.core(False); w.chains.append((kinds, x, w.dom(x), w.switch()))
    w.nc += 1

    def add(t):
        if w.succ: t.tags.append('successive-phone'); w.succ = 0
        things.append(t); return t
    def contact(t, core, ptel=.8, pmail=.75, pweb=.65, club=False):
        if rnd() < ptel: t.tel = w.newtel(); t.own.add('tel')
        if rnd() < pweb: t.web = w.dom(core + (slug(t.S.name) if rnd() < .4 else '')); t.own.add('web')
        if rnd() < pmail:
            if t.web and rnd() < (.6 if club else .85): t.mail = r.choice(['info', 'info', 'secretariaat', 'contact']) + '@' + t.web; t.own.add('mail')
            else: t.mail = w.freemail(core + (r.choice(['', slug(t.S.name)]))); t.own.add('mail')
        if rnd() < (.35 if club else .15): t.omail = w.freemail(core)
        if rnd() < (.3 if club else .15): t.fb = 'facebook.com/' + slug(core)[:22] + (slug(t.S.name) if rnd() < .4 else '')
        if rnd() < .15: t.mob = w.mobile()
        if rnd() < .28 and t.tel: t.otel = w.newtel(); (c.freed.append(t.otel) if rnd() < .35 else None)
        return t
    def secretary(t):
        if c.secs and rnd() < .28: p = r.choice(c.secs[-8:]); t.tags.append('two-clubs')
        else:
            fn, ln = w.person(); s = r.choice(setts) if rnd() < .3 else t.S
            p = (w.address(s), w.newtel() if rnd() < .4 else w.mobile(), w.freemail(fn[0] + ln), fn + ' ' + ln); c.secs.append(p)
        t.sec = p[0]; t.mob = p[1]
        if rnd() < .6: t.omail = p[2]
        return t
    def moves(t, p, blds=None):
        if rnd() < p:
            if blds:
                b = r.choice(blds)
                if b.addr is not t.addr:
                    t.old = b.addr
                    if not t.otel and rnd() < .6: t.otel = b.tel
            else:
                t.old = w.address(t.S if rnd() < .6 else r.choice(setts))
                if rnd() < .5: c.vacant.append(t.old)
        return t
    def rename(t, kinds, ocore, p=.12, new=None):
        if rnd() < p and t.own:
            n0 = t.names[0][1]
            t.names = t.names + [(1.6, kinds[0] + ' ' + ocore, 'old', 2), (.9, ocore, 'old', 2), (1.2, '%s (voorheen %s)' % (n0, ocore), 'old', 0), (.7, '%s (%s)' % (n0, ocore), 'old', 0)]
        return t
    def acron(t, full, p=.3):
        a = acr(full)
        if len(a) >= 3 and rnd() < p and t.own:
            t.names = t.names + [(1.2, a, 'acronym', 2), (.8, '%s (%s)' % (full, a), 'acronym', 0), (.6, a + ' ' + t.S.name, 'acronym', 2)]
        return t
    def engl(t, kinds, core, p=.09):
        for kk in kinds:
            if kk in ENG and rnd() < p:
                x = '%s %s' % (ENG[kk], core) if rnd() < .5 else '%s %s' % (core, ENG[kk])
                t.names = t.names + [(1.6, x, 'translated', 0)]; break
        return t
    def building(S, kinds, web=.7):
        b = B(); b.S = S; b.core = w.core(); b.kinds = kinds; b.full = kinds[0] + ' ' + b.core if rnd() < .6 else b.core
        b.addr = w.address(S, b.full); b.tel = w.switch() if rnd() < .5 else w.newtel(); w.succ = 0
        b.web = w.dom(b.core.split(' ')[-1] + (slug(S.name) if rnd() < .5 else '')) if rnd() < web else ''
        b.mail = ('info@' + b.web) if b.web else w.freemail(b.core)
        t = T(S, mk(kinds, b.core, S), b.addr, b.tel, b.mail, b.web, ['host'], ['web', 'mail'] if b.web else ['mail'])
        if rnd() < .3: t.fb = 'facebook.com/' + slug(b.core)
        if rnd() < .25: t.otel = w.newtel()
        engl(t, kinds, b.core); rename(t, kinds, w.core(), .10); add(t); return b
    def friends(host_names, core, S, addr, p, what=None):
        if rnd() < p:
            f = r.choice(["Stichting Vrienden van", "Vrienden van", "Vriendenkring"])
            t = T(S, [(4, f + ' ' + core, '', 0), (1.5, 'Stichting Vrienden ' + core, 'kind', 0), (1, f + ' ' + host_names, '', 0), (.7, 'Vriendenstichting ' + core, 'kind', 0)], addr, None, '', '', ['friends'])
            contact(t, 'vrienden' + core, .3, .6, .2, True); secretary(t); add(t)
    def tenant(S, b, names, core, kinds=None, prec=.22, pmove=.22, club=True, tags=('tenant',), blds=None, loc=0, sec=0., **kw):
        ad = b.addr
        if rnd() < .15 and not club: ad = A(ad.street, ad.no, r.choice(['a', 'b', 'c', 'd', '1', '2', '3', '12', '14']), ad.pc, ad.place, ad.muni, ad.lat, ad.lon, ad.bld)
        t = T(S, names, ad, None, '', '', tags, (), loc)
        contact(t, core, **kw) if kw else contact(t, core, .6, .7, .5, club)
        if rnd() < prec: t.tel = b.tel; t.own.discard('tel'); t.tags.append('reception')
        if not t.mail and rnd() < .25: t.mail = b.mail; t.own.discard('mail')
        if not t.web and b.web and rnd() < .3: t.web = b.web + r.choice(['', '/' + slug(core, '-')]);
        moves(t, pmove, blds if rnd() < .75 else None)
        if rnd() < sec: secretary(t)
        return add(t)
    # buildings first
    CH, MFA, HC, BV = [], [], [], []
    for S in setts:
        S.ch = building(S, r.sample(["Gemeenschapshuis", "Wijkcentrum", "Buurthuis", "Dorpshuis" if S.vil else "Buurtcentrum", "Ontmoetingscentrum"], 3), .5)
        S.mfa = building(S, r.sample(["MFA", "Multifunctionele Accommodatie", "Brede School", "Kulturhus", "Kindcentrum"], 2))
        S.hc = building(S, ["Gezondheidscentrum", "Medisch Centrum", "GZC"], .75); CH.append(S.ch); MFA.append(S.mfa); HC.append(S.hc)
    for i in range(max(1, (nset + 1) // 3)): BV.append(building(r.choice(setts), r.sample(["Bedrijfsverzamelgebouw", "Ondernemershuis", "Kantorenhuis", "Maatschappelijk Huis", "BVG"], 2)))
    allb = CH + MFA + BV
    # organisations of the city
    gtel = ('14', c.ac) if rnd() < .5 else w.switch()
    hall = w.address(centre, 'Stadhuis'); plein = w.address(centre, 'Werkplein ' + c.name); wel = 'Welzijn ' + c.name if rnd() < .3 else w.core(False)
    t = add(T(centre, [(5, 'Gemeente ' + c.name, '', 0), (1, 'Stadhuis ' + c.name, 'kind', 0), (1, c.name + ', gemeente', '', 0), (.6, 'Gemeentehuis ' + c.name, 'kind', 0), (.4, 'Municipality of ' + c.name, 'translated', 0)], hall, gtel, 'info@' + c.gdom, c.gdom, ['host'], ['web'], 1)); t.pob = A('Postbus', r.randrange(1, 900), '', centre.pc[:2] + '00AA', c.name, c.name, 0, 0)
    def services(lst, org, dom, tel, places, n, mails, pown=.35):
        for forms in r.sample(lst, min(n, len(lst))):
            f0 = forms[0]; ad, bt = r.choice(places); S = centre
            own = rnd() < pown
            t = T(S, svc(forms, org, c.name, 3 if lst is CARE else 1), ad, tel, '', dom + ('/' + slug(f0, '-') if rnd() < .45 else ''), ['service'], (), 1)
            if '/' in t.web: t.own.add('web')
            if own: t.tel = w.newtel(); t.own.add('tel'); t.otel = tel if rnd() < .6 else None
            elif bt and rnd() < .35: t.tel = bt; t.tags.append('reception')
            q = rnd()
            if q < .4: t.mail = slug(f0)[:18] + '@' + dom; t.own.add('mail'); t.omail = mails if rnd() < .5 else ''
            elif q < .8: t.mail = mails
            if rnd() < .36:
                x = r.choice(allb); t.old = x.addr; t.otel = t.otel or (x.tel if rnd() < .3 else None)
            if rnd() < .07 and t.own:
                nn = w.core(False); t.names = t.names + [(3, nn + ' (' + f0 + ')', 'renamed', 0), (1.5, nn, 'renamed', 2)]
            add(t)
    services(MUNI, 'Gemeente ' + c.name, c.gdom, gtel, [(hall, None), (hall, None), (plein, None)] + [(b.addr, b.tel) for b in BV[:2] + CH[:3] + HC[:1]], int(1.7 * nset + .5), 'info@' + c.gdom, .5)
    wdom = w.dom(wel); wtel = w.switch(); whq = r.choice(BV); wm = 'info@' + wdom
    t = add(T(centre, mk(['Welzijnsorganisatie', 'Stichting Welzijn', 'Stichting'], wel, centre), whq.addr, wtel, wm, wdom, ['host'], ['web', 'tel'])); moves(t, .5, allb); rename(t, ['Stichting'], w.core(), .3)
    services(WELF, wel, wdom, wtel, [(b.addr, b.tel) for b in [whq, whq] + CH[:4]], int(1.6 * nset + .5), wm, .55)
    cares = []
    for i in range(max(1, round(nset / 3.5))):
        o = w.core(False); d = w.dom(o); tl = w.switch(); b = r.choice(setts); ad = w.address(b)
        t = add(T(b, mk(['Zorggroep', 'Stichting', 'Zorgorganisatie'], o, b, 2), ad, tl, 'info@' + d, d, ['host'], ['web', 'tel'])); t.pob = A('Postbus', r.randrange(1, 900), '', b.pc[:2] + '00AB', c.name, c.name, 0, 0)
        cares.append((o, d, tl)); services(CARE, o, d, tl, [(ad, None)] + [(r.choice(HC).addr, None), (r.choice(BV).addr, None), (r.choice(CH).addr, None)], 4, 'info@' + d, .55)
    if nset > 2:
        o = w.core(False) + ' GGZ'; d = w.dom(o); tl = w.switch(); ads = [(w.address(centre), None), (w.address(setts[1]), None)]
        services(GGZ, o, d, tl, ads, nset, 'info@' + d, .5)
    lib = 'Bibliotheek ' + w.core(False) if rnd() < .6 else 'Bibliotheek ' + c.name
    ldom = w.dom(lib); ltel = w.switch(); sdom = w.dom('scholen' + w.core(False)); opv, opvd, opvt = w.core(False), None, w.switch(); opvd = w.dom(opv + 'kinderopvang')
    fed = 'H. ' + r.choice(['Geest', 'Familie', 'Drie-eenheid', 'Damiaan', 'Norbertus']); feddom = w.dom('parochie' + slug(fed) + c.name); fedtel = w.newtel()
    # business-collecting buildings
    for b in BV:
        for _ in range(9):
            kinds, q = r.choice(PRO); S = b.S
            if q == 'f': core = ' '.join(x for x in [w.family()]); core = core[0].upper() + core[1:]
            else: core = w.core(False)
            ks = [k for k in kinds if k]
            t = tenant(S, b, mk(ks, core, S, 1.5 if q == 'c' else .5, .5), ks[0] + core, club=False, prec=.28, pmove=.3, blds=BV + HC, ptel=.7, pmail=.8, pweb=.7)
            rename(t, ks, w.core(False) if q == 'c' else (lambda z: z[0].upper() + z[1:])(w.family()), .1)
            if q == 'f' and rnd() < .25:   # a colleague at the same door
                z = w.family(); z = z[0].upper() + z[1:]
                t2 = T(S, mk(ks, z, S, .4, .4), t.addr, t.tel, w.freemail(z + ks[0]), '', ['colleagues', 'tenant'], ['mail']); add(t2); t.tags.append('colleagues'); t.own.discard('tel')
    # ---------------------------------------------------------------- settlements
    for S in setts:
        p = S.name; others = [b for b in allb if b is not S.ch]
        # community house
        for kinds, _ in r.sample(CLUBS, 4):
            ns = rnd() < .22
            core = r.choice(c.mus) if ns else (w.core(rnd() < .5) if rnd() < .8 else r.choice(['Ons Genoegen', 'De Vriendschap', "'t Trefpunt", 'Vriendenkring']) + ' ' + p)
            nm = mk(kinds, core, S, .2 if ns else 1.5, 7 if ns else 1.2)
            t = tenant(S, S.ch, nm, kinds[0] + core, sec=.6, pmove=.32, blds=CH, loc=2 if ns else 0, tags=('tenant', 'namesake') if ns else ('tenant',))
            acron(t, kinds[0] + ' ' + core + ' ' + p, .2); rename(t, kinds, w.core(False), .13)
        for forms in r.sample(ACT, 3):
            f = forms[0]; bn = S.ch.core
            nm = [(6, f + ' ' + p, '', 0), (1.2, f + ' ' + bn, '', 0), (1.8, f + ' in ' + S.ch.full, '', 0), (1.5, f + ' ' + p + ' - ' + bn, '', 0)] + [(1.3, x + ' ' + p, 'kind', 0) for x in forms[1:]]
            tenant(S, S.ch, nm, f + p, prec=.4, pmove=0, tags=('tenant', 'activity'), ptel=.4, pmail=.5, pweb=.2)
        ag = r.choice(["KBO", "PCOB", "Seniorenvereniging"]); t = T(S, [(4, '%s %s' % (ag, p), '', 0), (2, '%s afdeling %s' % (ag, p), '', 0), (1, '%s afd. %s' % (ag, p), '', 0), (.8, 'Ouderenvereniging %s %s' % (ag, p) if ag != "Seniorenvereniging" else 'Senioren ' + p, 'kind', 0)], S.ch.addr, None, '', '', ['branch'], (), 0)
        contact(t, ag + p, .3, .7, .3, True); secretary(t); add(t)
        # welfare and municipal teams at the community house / mfa
        for f, full in r.sample([('Jongerenwerk', 'Jeugd- en jongerenwerk'), ('Sociaal Wijkteam', 'Wijkteam'), ('Opbouwwerk', 'Buurtopbouwwerk'), ('Buurtsportcoach', 'Buurtsport'), ('Sociaal Steunpunt', 'Steunpunt')], 2):
            b = r.choice([S.ch, S.mfa]); num = rnd() < .0
            nm = [(8, f + ' ' + p, '', 0), (2, '%s %s' % (full, p), 'kind', 0), (1.5, '%s %s %s' % (wel, f, p), '', 0), (1, '%s - %s %s' % (wel, full, p), 'kind', 0), (.8, f + ' ' + b.core, '', 2)]
            t = T(S, nm, b.addr, wtel, slug(f)[:10] + '.' + slug(p) + '@' + wdom if rnd() < .4 else wm, wdom, ['team', 'service'], (), 0)
            if t.mail != wm: t.own.add('mail')
            q = rnd()
            if q < .35: t.tel = w.mobile(); t.own.add('tel'); t.otel = wtel
            elif q < .55: t.tel = b.tel; t.tags.append('reception')
            moves(t, .4, [x for x in (S.ch, S.mfa, S.hc) if x is not b]); add(t)
        o, d, tl = r.choice(cares); nteam = r.choice([1, 1, 2])
        for i in range(nteam):
            lab = p if nteam == 1 else '%s %s' % (p, i + 1 if i % 2 or rnd() < 2 else '')
            nm = [(6, 'Wijkverpleging %s (%s)' % (lab, o), '', 0), (2, '%s Wijkverpleging %s' % (o, lab), '', 0), (1.5, '%s thuiszorgteam %s' % (o, lab), 'kind', 0), (1, 'Team %s %s' % (lab, o), 'kind', 0)]
            t = T(S, nm, r.choice([S.hc, S.ch]).addr, w.mobile() if rnd() < .65 else tl, 'info@' + d, d, ['team', 'numbered'] if nteam > 1 else ['team'])
            if t.tel[0] == '06': t.own.add('tel'); t.otel = tl
            moves(t, .3, [S.mfa, S.hc]); add(t)
        # care home, its day centre, its friends
        core = w.core(); ad = w.address(S); ktel = w.newtel()
        ks = r.sample(["Zorgcentrum", "Verzorgingshuis", "Woonzorgcentrum", "WZC"], 3)
        t = T(S, mk(ks, core, S, 1.5, .8, [(1.5, '%s %s' % (o, core), '', 0), (1, '%s locatie %s' % (o, core), '', 0)]), ad, ktel if rnd() < .6 else tl, 'info@' + d, d + ('/' + slug(core, '-') if rnd() < .5 else ''), ['branch'])
        if t.tel is ktel: t.own.add('tel'); t.otel = tl
        if '/' in t.web: t.own.add('web')
        rename(t, ks, w.core(), .12); moves(t, .08); add(t)
        t = T(S, [(6, 'Dagbesteding ' + core, '', 0), (1.5, '%s dagbesteding %s' % (o, core), '', 0), (1.2, 'Dagopvang ' + core, 'kind', 0), (1, 'Dagcentrum ' + core, 'kind', 0)], ad if rnd() < .7 else S.ch.addr, ktel if rnd() < .6 else tl, 'dagbesteding@' + d if rnd() < .4 else 'info@' + d, d, ['service', 'tenant']); moves(t, .3, [S.ch, S.mfa]); add(t)
        friends(ks[0] + ' ' + core, core, S, ad, .5)
        if rnd() < .4:
            t = T(S, [(3, 'Restaurant ' + core, '', 0), (1.5, 'Eetcafé ' + core, 'kind', 0), (1, 'Grand Café ' + core, 'kind', 0)], ad, ktel, '', d, ['tenant', 'service']); add(t)
        # multifunctional building: school, after-school care, playgroup, jgz, library point
        b = S.mfa; score = b.core if rnd() < .3 else w.core(); sk = r.choice([["Basisschool", "obs", "OBS", "Openbare basisschool"], ["Basisschool", "R.K. Basisschool", "bs", "RKBS"], ["Basisschool", "cbs", "CBS"]])
        bare = .5 if score is b.core else 1.3
        nm = mk(sk, score, S, 0 if score is b.core else 1.1, .8)
        t = tenant(S, b, nm, sk[1] + score, prec=.2, pmove=.3, club=False, blds=[S.ch, r.choice(MFA)], tags=('tenant', 'school'), ptel=.9, pmail=.9, pweb=.85)
        engl(t, sk, score); rename(t, sk, w.core(), .14)
        if rnd() < .3: t.web = sdom + '/' + slug(score, '-'); t.own.discard('web')
        bso = score if rnd() < .55 else w.core(); schooltel = t.tel
        for kk, pr in ((["BSO", "Buitenschoolse opvang", "Naschoolse opvang"], .95), (["Peuterspeelzaal", "Peuteropvang", "PSZ", "Peutergroep"], .85), (["Kinderdagverblijf", "KDV", "Kinderopvang"], .4)):
            if rnd() > pr: continue
            cc = bso if rnd() < .8 else w.core()
            nm = [(8, kk[0] + ' ' + cc, '', 0), (1.6, '%s %s %s' % (opv, kk[0], cc), '', 0), (.8, '%s - %s' % (kk[0] + ' ' + cc, opv), '', 0)] + [(2. / len(kk), k + ' ' + cc, 'kind', 0) for k in kk[1:]]
            t = T(S, nm, b.addr, r.choice([opvt, opvt, w.newtel(), w.mobile(), b.tel]), 'info@' + opvd if rnd() < .6 else slug(kk[0])[:6] + slug(cc)[:14] + '@' + opvd, opvd + ('/' + slug(cc, '-') if rnd() < .3 else ''), ['tenant', 'branch', 'afterschool'])
            if t.tel not in (opvt, b.tel): t.own.add('tel'); t.otel = opvt
            if not t.mail.startswith('info'): t.own.add('mail')
            moves(t, .28, [r.choice(MFA), S.ch]); add(t)
        friends('basisschool ' + score, score, S, b.addr, .0)
        if rnd() < .8:
            nm = [(3, lib + ' ' + p, '', 0), (1.5, lib + ', vestiging ' + p, '', 0), (1.5, lib, 'bare', 0), (1, 'Bibliotheekpunt ' + p, 'kind', 0), (.8, 'Servicepunt bibliotheek ' + b.core, 'kind', 0)]
            if S is centre: nm = [(3, lib, '', 0), (1, lib + ' ' + p, '', 0), (1, 'Openbare ' + lib, 'kind', 0), (.5, lib.replace('Bibliotheek', 'Library'), 'translated', 0)]
            t = T(S, nm, b.addr if S is not centre else w.address(S), ltel, 'info@' + ldom, ldom + ('/' + slug(p, '-') if rnd() < .3 else ''), ['branch', 'tenant'], (), 2)
            moves(t, .35, [S.ch, S.hc]); add(t)
        jd = 'ggd' + slug(c.name)[:10] + '.nl'; ages = r.choice(['0-4', '4-18'])
        for ages in (['0-4', '4-18'] if rnd() < .35 else [ages]):
            nm = [(3, 'Consultatiebureau ' + p if ages == '0-4' else 'Jeugdgezondheidszorg 4-18 ' + p, '', 0), (2, 'Jeugdgezondheidszorg %s jaar %s' % (ages, p), '', 0), (1, 'GGD JGZ %s %s' % (ages, p), 'kind', 0)]
            t = T(S, nm, r.choice([b, S.hc]).addr, c.__dict__.setdefault('jt', w.switch()), 'jgz@' + jd, jd, ['branch', 'tenant'], (), 0); moves(t, .35, [S.hc, S.mfa, S.ch]); add(t)
        # health centre
        b = S.hc; docs = []
        for i in range(2):
            f = w.family(); f = f[0].upper() + f[1:]; docs.append(f); f2 = w.family()
            two = rnd() < .4; core = f + (' & ' + f2[0].upper() + f2[1:] if two else '')
            nm = mk(["Huisartsenpraktijk", "Huisarts", "Praktijk", "Huisartspraktijk"], core, S, .4, .6, [(1.5, 'Huisarts %s. %s' % (r.choice('ABCDEFGHJKLMPRSTW'), f), 'kind', 0), (.8, 'Dr. ' + f + ', huisarts', 'kind', 0)])
            t = tenant(S, b, nm, 'praktijk' + f, prec=.18, pmove=.3, club=False, blds=[r.choice(HC)], tags=('tenant', 'colleagues'), ptel=.9, pmail=.35, pweb=.65)
            t.omail = ''; engl(t, ["Huisartsenpraktijk"], core)
            if rnd() < .18:    # taken over: successor keeps phone and rooms, old name lingers
                g = w.family(); rename(t, ["Huisartsenpraktijk"], g[0].upper() + g[1:], 1)
        for kinds in r.sample([["Fysiotherapie", "Fysiotherapiepraktijk", "Fysio"], ["Apotheek", "Dienstapotheek"], ["Verloskundigenpraktijk", "Verloskundigen"], ["Diëtistenpraktijk", "Diëtist", "Dietist"], ["Ergotherapie", "Ergotherapiepraktijk"], ["Tandartspraktijk", "Tandarts"], ["Podotherapie", "Podotherapeut"]], 4):
            q = rnd()
            core = b.core.split(' ')[-1] if q < .15 else p if q < .25 else w.core(rnd() < .5) if q < .65 else (lambda z: z[0].upper() + z[1:])(w.family())
            t = tenant(S, b, mk(kinds[:1] + kinds[1:], core, S, 0 if q < .25 else .7, .0 if q < .25 else .8), kinds[0] + core, prec=.18, pmove=.3, club=False, blds=HC, ptel=.9, pmail=.65, pweb=.75)
            engl(t, kinds, core); rename(t, kinds, w.core(False), .13)
            if q >= .25 and rnd() < .2:   # second branch elsewhere, same name, same switchboard
                S2 = r.choice(setts)
                if S2 is not S:
                    t.loc = 2; t.tags.append('branch'); t.old = None
                    t2 = T(S2, list(mk(kinds, core, S2, .5, 2.0)), r.choice([S2.hc.addr, w.address(S2)]), t.tel, t.mail, t.web, ['branch'], (), 2); add(t2); t.own = set(); t.otel = t.mob = None; t.fb = t.omail = ''
                    for z in (t, t2):
                        k0 = kinds[0] + ' ' + core; z.names = [(5, k0 + ' ' + z.S.name, '', 0), (2.5, k0 + ', locatie ' + z.S.name, '', 0), (1, core + ' ' + z.S.name, '', 0), (.8, k0, 'bare', 0), (1, kinds[1] + ' ' + core + ' ' + z.S.name, 'kind', 0)]
        # sports park
        sp = w.address(S, 'Sportpark ' + w.core()); q = rnd(); ini = r.choice(['RKVV', 'v.v.', 'SV', 'VV', 'rksv'])
        fc = w.core(False) if q < .5 else (p + ' ' + r.choice(["'%02d" % r.randrange(18, 99), 'Boys', 'Vooruit'])) if q < .8 else r.choice(['Sparta', 'Unitas', 'Victoria', 'Olympia', 'Minerva']) + ' ' + p
        nm = mk([ini, 'Voetbalvereniging', 'Voetbalclub', ini.upper().replace('.', '')], fc, S, 2, .8)
        t = T(S, nm, sp, None, '', '', ['club']); contact(t, ini + fc, .75, .8, .8, True); secretary(t) if rnd() < .6 else 0; moves(t, .2); add(t); ft = t; t.pob = A('Postbus', r.randrange(1, 900), '', S.pc + 'ZA', S.name, c.name, 0, 0) if rnd() < .2 else None
        if rnd() < .25: rename(t, ['v.v.'], w.core(False), 1)
        if rnd() < .55:
            z = T(S, [(3, ini + ' ' + fc + ' jeugd', '', 0), (2, 'Jeugdafdeling ' + fc, 'kind', 0), (1, fc + ' - jeugdafdeling', 'kind', 0)], sp, ft.tel, 'jeugd@' + ft.web if ft.web else w.freemail('jeugd' + fc), ft.web, ['section'], ['mail']); z.mob = w.mobile(); add(z)
        if rnd() < .5:
            z = T(S, [(3, 'Supportersvereniging ' + fc, '', 0), (2, 'Supportersclub ' + ini + ' ' + fc, 'kind', 0), (1, 'Supportersver. ' + fc, 'kind', 0)], sp, None, '', '', ['section', 'supporters']); contact(z, 'supporters' + fc, .1, .6, .3, True); secretary(z); add(z)
        for kk in r.sample([["Tennisclub", "T.C.", "TC", "Tennisvereniging", "LTC"], ["Korfbalvereniging", "K.V.", "kv"], ["Handbalvereniging", "HV"], ["Atletiekvereniging", "A.V.", "AV"], ["Jeu de boules vereniging", "Pétanqueclub", "JBV"], ["Gymnastiekvereniging", "Gymclub", "G.V."]], 2):
            q = rnd(); core = p if q < .3 else w.core(rnd() < .5)
            t = T(S, mk(kk, core, S, 0 if q < .3 else 1.5, 0 if q < .3 else 1), sp if rnd() < .7 else S.mfa.addr, None, '', '', ['club']); contact(t, kk[0] + core, .6, .75, .7, True); secretary(t) if rnd() < .65 else 0; moves(t, .2); engl(t, kk, core)
            acron(t, kk[0] + ' ' + core + ('' if core == p else ' ' + p), .3); rename(t, kk, w.core(False), .08); add(t)
        # church
        st = r.choice([x for x in SAINT if x not in c.par]); c.par.add(st); ca = w.address(S)
        nm = [(6, 'Sint-%skerk' % st, '', 0), (1.5, 'St. %skerk' % st, '', 0), (1.5, 'Parochie H. %s %s' % (st, p), 'kind', 0), (1, '%skerk %s' % (st, p), '', 0), (1, 'R.K. Kerk St. ' + st, 'kind', 0), (.6, 'Parochie St. %s' % st, 'kind', 0)]
        t = T(S, nm, ca, fedtel if rnd() < .55 else w.newtel(), ('secretariaat@' + feddom) if rnd() < .6 else w.freemail('parochie' + st + p), feddom if rnd() < .6 else '', ['federation', 'namesake'], (), 2); t.old = w.address(S) if rnd() < .25 else None
        if t.tel is not fedtel: t.own.add('tel')
        add(t)
        if rnd() < .5:
            k = r.choice(['Kerkkoor', 'Parochieel Zangkoor', 'Gemengd Zangkoor']); z = T(S, [(3, '%s St. %s' % (k, st), '', 0), (2, '%s Sint %s %s' % (k, st, p), '', 0), (1, 'Koor %skerk' % st, 'kind', 0)], ca, None, '', '', ['namesake'], (), 2); contact(z, 'koor' + st + p, .2, .6, .2, True); z.sec = None; secretary(z) if rnd() < .5 else 0; add(z)
        # associations without a house of their own
        for kk, nsp in r.sample([(["Harmonie", "Muziekvereniging", "Kon. Harmonie", "Harmonieorkest"], .75), (["Schutterij", "Schuttersgilde", "Kon. Schutterij"], .8), (["Fanfare", "Fanfareorkest", "Muziekvereniging"], .7), (["Carnavalsvereniging", "C.V.", "CV"], 0), (["Hengelsportvereniging", "H.S.V.", "HSV"], .2), (["Postduivenvereniging", "P.V."], .2), (["Heemkundevereniging", "Heemkundekring", "Historische Kring"], 0), (["Scouting", "Scoutinggroep", "Scoutinggroep"], .4), (["Tuindersvereniging", "Volkstuinvereniging", "V.T.V."], 0), (["IVN-natuurgroep", "Natuurvereniging"], 0), (["Bewonersvereniging", "Buurtvereniging", "BV"], 0), (["Patiëntenvereniging", "Lotgenotengroep", "Zelfhulpgroep"], 0)], 4):
            ns = rnd() < nsp
            core = ('St. ' + r.choice(c.saints) if rnd() < .7 else r.choice(c.mus)) if ns else w.core(rnd() < .4)
            nm = mk(kk, core, S, .3 if ns else 1.5, 7 if ns else 1.2)
            if ns: nm = nm + [(1, '%s %s' % (kk[0], core.replace('St. ', 'Sint ')), '', 0)]
            t = T(S, nm, S.ch.addr if rnd() < .5 else w.address(S), None, '', '', ['namesake', 'club'] if ns else ['club'], (), 1)
            contact(t, kk[0] + core, .4, .75, .55, True); secretary(t) if rnd() < .8 else 0; moves(t, .2, CH); acron(t, kk[0] + ' ' + core + ' ' + p, .25); rename(t, kk, w.core(False), .10)
            if ns: t.loc = 2
            add(t)
            if rnd() < .08: friends(kk[0] + ' ' + core, kk[0] + ' ' + core, S, t.addr, 1)
        # chains and shops
        for kinds, x, dm, ct in r.sample(w.chains, 2):
            ad = w.address(S); tl2 = ct if rnd() < .55 else w.newtel(); ks = [k for k in kinds if k]
            nm = [(3, ks[0] + ' ' + x, '', 0), (1.5, x, 'bare', 0), (2, '%s %s %s' % (ks[0], x, p), '', 0), (1, '%s %s' % (x, p), '', 0)] + [(1, k + ' ' + x, 'kind', 0) for k in ks[1:]]
            t = T(S, nm, ad, tl2, 'info@' + dm if rnd() < .6 else slug(p) + '@' + dm, dm + ('/' + slug(p, '-') if rnd() < .4 else ''), ['chain', 'branch'], (), 2); moves(t, .18); add(t)
        for _ in range(3):
            kk = r.choice([["Café", "Eetcafé"], ["Bakkerij", "Bakker"], ["Kapsalon", "Kapper"], ["Bloemisterij", "Bloemen"], ["Fietsenwinkel", "Rijwielhandel"], ["Restaurant", "Eethuis"]]); q = rnd()
            core = w.core() if q < .5 else (lambda z: z[0].upper() + z[1:])(w.family())
            t = T(S, mk(kk, core, S, 1.2, .6), w.address(S), None); contact(t, kk[0] + core, .8, .5, .6); moves(t, .12); rename(t, kk, w.core(), .07); add(t)
        if rnd() < .5:
            nl, xx = r.choice(INTL)
            t = T(S, [(3, nl, '', 0), (1.5, xx, 'script', 2), (1.3, '%s / %s' % (nl, xx), 'script', 0), (1, 'Stichting ' + nl, '', 0), (1, nl + ' ' + p, '', 0)], r.choice([S.ch.addr, w.address(S)]), None, '', '', [], (), 2); contact(t, nl + p, .7, .7, .6, True); add(t)
        if rnd() < .6:   # numbered things
            kk = r.choice(["Speeltuin", "Scoutinglokaal", "Buurtmoestuin", "Jeugdhonk"]); core = w.core(False)
            for i in (1, 2):
                rm = r.choice(('I', 'II')) ; num = ('I', 'II')[i - 1]
                t = T(S, [(3, '%s %s %d' % (kk, core, i), '', 0), (1.2, '%s %s %s' % (kk, core, num), 'kind', 0), (1, '%s %d' % (core, i), '', 0)], w.address(S), None, '', '', ['numbered'], (), 0); contact(t, kk + core, .3, .4, 0, True); add(t)
    rows = []
    for t in things:
        if not t.pob and t.loc == 0 and 'club' not in t.tags and 'host' not in t.tags and 'service' not in t.tags and rnd() < .06: t.pob = A('Postbus', r.randrange(1, 900), '', t.S.pc + 'Z' + r.choice('ABCD'), t.S.name, c.name, 0, 0)
        rows.append(emit(w, t))
    return rows

def generate(n, seed):
    rng = random.Random(f"quarter/{n}/{seed}"); w = World(rng)
    S = max(2, round(n / PER)); ncity = max(1, round(S / 7.5))
    base, ext = divmod(S, ncity); groups = []; tot = 0
    SEP = '\x1f'
    def addcity(k):
        nonlocal tot
        for rows in make_city(w, k):
            if rows:
                groups.append([SEP.join(x) for x in rows]); tot += len(rows)
    for i in range(ncity): addcity(base + (1 if i < ext else 0))
    while tot < n: addcity(max(2, min(7, round((n - tot) / PER))))
    rng.shuffle(groups); out = []; got = 0
    for g, rows in enumerate(groups):
        for x in rows:
            if got < n: out.append('q%07d%s%s' % (g + 1, SEP, x)); got += 1
    groups.clear()
    rng.shuffle(out)
    return out

def main():
    ap = argparse.ArgumentParser(); ap.add_argument('--n', type=int, default=1000); ap.add_argument('--seed', default='1'); ap.add_argument('--out', required=True)
    a = ap.parse_args()
    out = generate(a.n, a.seed)
    with open(a.out, 'w', encoding='utf-8', newline='') as f:
        wr = csv.writer(f); wr.writerow("id,cluster_id,trap,name,address,postcode,city,phone,email,website,lat,lon".split(','))
        for i, s in enumerate(out): wr.writerow(['x%07d' % (i + 1)] + s.split('\x1f'))
if __name__ == '__main__':
    main()
