#!/usr/bin/env python3
"""Labelled, duplicate-ridden listings of (invented) Dutch organisations, region by region.

A region = a handful of towns with their own trap mix, naming taste and sources. Towns are filled with *scenes*
(one plain organisation, a building with tenants, an organisation with branches, a club with satellites ...);
every organisation then gets 1-5 listings from differing sources, with traps. stdlib (+ numpy for the shuffle)."""
import argparse
import csv
import gc
import math
import random
import re
import unicodedata

import numpy as np

rng = random.Random()
R = rng.random


def ch(s):
    return s[int(R() * len(s))]


def ri(a, b):
    return a + int(R() * (b - a + 1))


class Wt:
    """Weighted choice."""
    def __init__(self, pairs):
        self.v = [p[0] for p in pairs]
        t, c = 0.0, []
        for p in pairs:
            t += p[1]
            c.append(t)
        self.c, self.t = c, t

    def __call__(self):
        x, c, lo, hi = R() * self.t, self.c, 0, len(self.c) - 1
        while lo < hi:
            m = (lo + hi) >> 1
            if x < c[m]:
                hi = m
            else:
                lo = m + 1
        return self.v[lo]


def W(s):
    return s.split()


def L(s):
    return [x.strip() for x in s.split('|')]


def strip_acc(s):
    if s.isascii():
        return s
    s = s.replace('ß', 'ss').replace('ø', 'o').replace('’', "'")
    return ''.join(c for c in unicodedata.normalize('NFKD', s) if not unicodedata.combining(c))


_slug = re.compile(r'[^a-z0-9]+')


def slug(s, sep=''):
    return _slug.sub(sep, strip_acc(s).lower()).strip('-')


# ------------------------------------------------------------------------------------------------ words
SYL_A = W("Bo Bra Dru Dwin El Ever Fle Ga Gro Hal Har Hee Her Hin Hol Kal Kes Klim Kra Lan Lee Lin Lo Maar Mar Mee Mer Mui Nie Noor Oe Ol Oos Op Per Pij Raa Rei Rin Roe Ros Scha Schin Sim Sla Stee Stra Swal Tel Til Ub Ul Vaa Ven Vij Vlie Waa Wal Wee Wij Wol Zee Zon Zuu Zwa")
SYL_B = W("der ger kel len mel men mer nel ren sel ster ter ven wer zel ling pel be de le re ke")
T_END = W("aar beek berg bergen bosch broek burg dam dijk donk dorp drecht eind gem hem heide hof hout hoven huizen ingen kerke kerk laar land lo loo looi monde muiden rade rode schoten sel stede um veen veld voort waarde wijk wolde zijl zand")
T_PRE = [""] * 38 + ["Nieuw-", "Oud-", "Groot-", "Klein ", "Sint ", "Oost-", "'s-Heeren", "Hoog-", "Den "]
SUR_A = W("Bak Beek Ber Boel Bos Brand Brouw Bruin Claes Cor Cox Daal Dek Dijk Door Dross Eij Fran Gel Gijs Goos Grooten Haan Hamm Hen Hoek Hol Hoog Hu Jans Jon Kamp Keij Kem Kloos Kok Kon Kuip Lam Lem Linden Loon Maas Meer Mee Mol Moor Mul Nij Oost Oud Peet Pel Pij Pol Post Ram Ribb Roel Roo Scheep Schoen Schol Slang Smee Snij Spee Steen Stev Storm Swag Ter Til Tim Veen Ver Vis Vloet Vogel Vonk Vree Waard Weij Wes Wier Wijn Win Zand Zeeg Zwart")
SUR_B = W("ens ers erts mans ma stra sma inga ink ink horst kamp broek laar beek hof huis ing els sen es man der meijer stee veld donk horn kens boom stok wijk burg")
SUR_P = ["", "", "", "", "", "", "van ", "van de ", "van der ", "de ", "van den ", "ter ", "op den ", "in 't "]
REALSUR = W("Jansen Janssen Peters Smeets Hendriks Willems Jacobs Vermeulen Dekker Visser Bakker Mulder Smit Meijer Bos Kuipers Driessen Hermans Evers Wolters Postma Dijkstra Yilmaz Demir Nguyen Bouzidi")
FIRST = W("Anja Bep Carla Dirk Els Femke Gerda Hans Ine José Karin Lies Marja Nel Odette Piet Renée Sjaak Toos Ursula Wil Yvonne Zoë Noor Sjef Frans Giel Huub Jolanda Kees Loes Mien Nico Riet Sanne Thijs Truus Wiel Fatima Ahmed Leyla Hélène Andrée Chantal Patrick")
INIT = "ABCDEFGHJKLMNPRSTW"
SAINTS = W("Cecilia Cecilia Joseph Joseph Joris Sebastianus Sebastiaan Barbara Barbara Jan Antonius Martinus Maarten Gregorius Lambertus Petrus Paulus Willibrordus Odilia Gertrudis Hubertus Caecilia Franciscus Clara Elisabeth Agnes Anna Rochus Gerardus Remigius Urbanus Servatius Amandus Brigida Catharina Christoffel Donatus Dionysius Jozef Laurentius Nicolaas Pancratius Quirinus Vincentius Vitus")
LATIN = W("Sparta Victoria Excelsior Concordia Amicitia Fortuna Hercules Aurora Apollo Orpheus Crescendo Juventus Minerva Olympia Advendo Constantia Harmonia Animo Caecilia Achilles Ajax Unitas Vitesse Phoenix Quick Rapid Sirius Spes Ultimo Vesta Wilhelmina Zephyr Con-Brio Polyhymnia Euterpe Musica Tonido Allegro Avanti Vios Viribus Arethusa Hermes")
MOTTO = L("Ons Genoegen|De Eendracht|Nut en Vermaak|Kunst na Arbeid|Oefening Baart Kunst|Vriendenkring|De Goede Hoop|Nooit Gedacht|De Volharding|Wilskracht|Onder Ons|Tot Ons Genoegen|De Vriendschap|Eensgezindheid|Ons Dorp|Excelsior Altijd Hoger|Lust en Leven|De Gezelligheid|Vreugde in Zang|Stem des Volks|Met Hart en Stem|Levenslust|Zang en Vriendschap|De Aanhouder Wint|Volhouden|Voor Elk Wat Wils|Ons Ideaal|Luctor et Emergo|Kunst en Vriendschap")
NAT = {"De Regenboog": ("The Rainbow", "Der Regenbogen"), "De Linde": ("The Linden Tree", "Die Linde"), "De Vlinder": ("The Butterfly", "Der Schmetterling"), "De Brug": ("The Bridge", "Die Brücke"), "De Zonnebloem": ("The Sunflower", "Die Sonnenblume"), "De Horizon": ("The Horizon", "Der Horizont"), "De Wegwijzer": ("The Signpost", "Der Wegweiser"), "De Ark": ("The Ark", "Die Arche"), "De Springplank": ("The Springboard", "Das Sprungbrett"), "De Haven": ("The Harbour", "Der Hafen"), "De Molen": ("The Mill", "Die Mühle"), "De Klimboom": ("The Climbing Tree", "Der Kletterbaum"), "De Toren": ("The Tower", "Der Turm"), "De Kroon": ("The Crown", "Die Krone"), "De Zwaan": ("The Swan", "Der Schwan"), "De Ster": ("The Star", "Der Stern"), "Het Kompas": ("The Compass", "Der Kompass"), "De Vuurvogel": ("The Firebird", "Der Feuervogel"), "De Duizendpoot": ("The Centipede", "Der Tausendfüßler"), "De Bron": ("The Well", "Die Quelle"), "De Burcht": ("The Castle", "Die Burg"), "De Eik": ("The Oak", "Die Eiche"), "De Schakel": ("The Link", "Das Bindeglied"), "Het Anker": ("The Anchor", "Der Anker"), "De Vuurtoren": ("The Lighthouse", "Der Leuchtturm"), "De Oase": ("The Oasis", "Die Oase"), "De Kersenboom": ("The Cherry Tree", "Der Kirschbaum"), "De Uil": ("The Owl", "Die Eule"), "De Leeuwerik": ("The Skylark", "Die Lerche"), "De Herberg": ("The Inn", "Die Herberge")}
NATK = list(NAT)
NAT2A = W("Zonne Zilver Blauwe Gouden Bonte Water Wind Wilde Groene Rode Heide Boom Stille Witte Korte Vlinder Sterren Maan Linde Beuken Vogel Wilgen Klaver Roos Duin Veld Kloos Dol Spring Kastanje")
NAT2B = W("hof hoek tuin poort wijzer steen kamer bloem stroom haard kring top dal wei beek roos boog stee gaard plein bron waard vijver akker nest weide sprong ring burcht spil")
COL = W("Blauw Rood Groen Geel Wit Zwart Oranje")
AC = {"D": ["Door", "De"], "V": ["Vriendschap", "Voorwaarts", "Vooruit", "Vlugheid", "Vereniging"], "S": ["Samenspel", "Steeds", "Sterk", "Sportief"], "O": ["Ons", "Ontspanning", "Oefening", "Onze"], "E": ["Eendracht", "En", "Energie"], "K": ["Kracht", "Kameraden"], "W": ["Wilskracht", "Willen", "Winnen"], "H": ["Houdt", "Hoger", "Helpt"], "N": ["Na", "Nooit", "Nieuw"], "A": ["Altijd", "Arbeid", "Actief"], "B": ["Beter", "Blijft", "Buurt"], "T": ["Tot", "Trouw", "Tracht"], "R": ["Recht", "Rust", "Roem"], "Z": ["Zij", "Zonder", "Zegeviert"], "G": ["Genoegen", "Geest", "Gaan"], "M": ["Moed", "Met", "Maakt"], "U": ["Uit", "Utile"]}
ACK = list(AC)
FIELD = W("Heide Bies Kamp Hei Dries Hoef Akker Wei Mars Brink Donk Laak Rug Es Horst Veld Peel Meent Gracht Steeg Kuil Vonder Vliet Hul Linde Schans")
HOODS = L("Centrum|Noord|Zuid|West|Oost|'t Veld|De Hoef|Molenwijk|Hoogveld|Vrijheide|Bloemenbuurt|Kerkdorp|Zeeheldenbuurt|De Driehoek|Schildersbuurt|Achterveld|De Pas|Nieuwdorp|Stationskwartier|Beekzijde|De Mors|Lindenkwartier|Oude Haven|Mijnkolonie|Tuindorp")
STR_COMMON = W("Kerkstraat Dorpsstraat Schoolstraat Molenstraat Molenweg Stationsstraat Stationsweg Hoofdstraat Nieuwstraat Marktstraat Julianastraat Wilhelminastraat Beatrixlaan Oranjestraat Industrieweg Sportlaan Parallelweg Kloosterstraat Kapelstraat Bergstraat Beukenlaan Eikenlaan Lindelaan Kastanjelaan Wilgenstraat Berkenstraat Raadhuisplein Marktplein Kerkplein Brink Markt Dijkstraat Kanaalweg Havenstraat Veldweg Heideweg Bosweg Ringbaan Promenade Beatrixstraat Bernhardstraat Irenestraat Schoolweg Tulpstraat Rozenstraat Leliestraat Ambachtsweg Nijverheidsweg Vondelstraat Rembrandtstraat")
STR_SET = set(STR_COMMON)
STR_ODD = L("Aan de Kapel|Achter de Hoven|In de Cramer|Op de Bies|Oude Baan|Hei-Grindelweg|Lange Nieuwstraat|Korte Hei|'t Hool|Onder de Toren|Achterom|De Vliert|Het Wed|Grote Markt|Kleine Berg|Oude Kerkhof|Hoge Rijn|Halve Maan|Langs de Lijn|Nieuwe Steeg|Aan 't Broek|Over de Beek|De Hork|Zuid-Willemsvaart|Van Goghstraat|Plein 1944|18 Septemberplein|Laan van Meerdervoort|Skoallestrjitte|Bûterwei|Achter d'n Hof|Ligne|Putgraaf")
STR_T = [("Burgemeester ", ["Burg. ", "Burg ", "B. ", "Bgm. ", "Burgem. "]), ("Pastoor ", ["Past. ", "Pst. "]), ("Doctor ", ["Dr. ", "Dr "]), ("Professor ", ["Prof. ", "Prof "]), ("Monseigneur ", ["Mgr. ", "Mgr "]), ("Deken ", ["Dkn. "]), ("Dokter ", ["Dr. "]), ("Meester ", ["Mr. "]), ("Sint ", ["St. ", "St ", "Sint-"]), ("Generaal ", ["Gen. "]), ("Koningin ", ["Kon. "])]
STR_E = [("straat", ["str.", "str", "straat"]), ("straat", ["str.", "str"]), ("straat", ["str.", "str"]), ("laan", ["ln", "ln."]), ("plein", ["pln", "pln.", "pl."]), ("weg", ["wg", "weg"]), ("singel", ["sgl."]), ("hof", ["hof"]), ("pad", ["pad"]), ("kade", ["kd."]), ("dreef", ["dr."])]


def town_name(used):
    while True:
        a = ch(SYL_A)
        if R() < .35:
            a += ch(SYL_B)
        n = a + ch(T_END)
        p = ch(T_PRE)
        if p == "'s-Heeren":
            n = p + n.lower()
        elif p:
            n = p + n
        if n not in used and len(n) > 4:
            used.add(n)
            return n


def surname():
    x = R()
    if x < .3:
        return ch(REALSUR)
    return ch(SUR_P) + ch(SUR_A) + ch(SUR_B)


def capsur(s):
    return s[0].upper() + s[1:]


def invented():
    w = ch(SYL_A) + ch(SYL_B)
    if R() < .55:
        w += ch(W("a o is us ia ix um ara ina ora ada ent ant ento ion aar"))
    else:
        w += ch(SYL_B)
    if w[-2:-1] == w[-1:]:
        w += 'a'
    return w


def acro():
    k = ri(3, 4) if R() < .85 else 2
    ls = [ch(ACK) for _ in range(k)]
    a = ''.join(ls)
    full = ' '.join(ch(AC[c]) for c in ls)
    if R() < .35:
        y = " '%02d" % ri(19, 99)
        return a + y, [full, a, '.'.join(ls) + '.']
    return a, [full, '.'.join(ls) + '.']


# core generators: (town, hood) -> (core, alternative cores)
def c_saint(t):
    if R() < t.rg.inv * .35:
        return 'Sint ' + ch(SYL_A) + ch(W("bertus derik frida gundis landus linus mundus tildis wijn")), []
    return 'Sint ' + SAINTS[int(R() ** 1.7 * len(SAINTS))], []


def c_latin(t):
    if R() < t.rg.inv * .6:
        return c_inv(t)
    c = LATIN[int(R() ** 1.5 * len(LATIN))]
    if R() < .18:
        y = "'%02d" % ri(8, 98)
        return c + ' ' + y, [c]
    return c, []


def c_motto(t):
    return ch(MOTTO), []


def c_nat(t):
    x = R()
    if x < .5 - t.rg.inv * .3:
        return ch(NATK), []
    a, b = ch(NAT2A), ch(NAT2B)
    c = 'De ' + a + b if b not in ('dal', 'nest', 'plein') else 'Het ' + a + b
    if x > .9:
        c = "'t " + a + b
    return c, []


def c_inv(t):
    a = invented()
    if R() < .12:
        a = ch(["La ", "El ", "Al-", "Nova ", "Studio ", "Casa "]) + a
    return a, []


def c_acro(t):
    return acro()


def c_sur(t):
    s = surname()
    c = capsur(s)
    x = R()
    if x < .2:
        return ch(INIT) + '. ' + s, [c, ch(INIT) + '.' + ch(INIT) + '. ' + s]
    if x < .3:
        s2 = capsur(surname())
        return c + ' & ' + s2, [c + ' en ' + s2, c + '-' + s2]
    return c, []


def c_first(t):
    f = ch(FIRST)
    return (f, []) if R() < .5 else (f + (' ' if R() < .5 else "'s ") + ch(W("Plek Stekkie Hoekje Huis Keuken Atelier Wereld Salon Huiskamer")), [])


def c_town(t):
    return t.name, []


def c_hood(t):
    return ch(t.hoods)[0] + ' ' + t.name if R() < .35 else ch(t.hoods)[0], []


def c_field(t):
    x = R()
    f = ch(FIELD)
    if x < .3:
        return "De " + ch(NAT2A) + f.lower(), []
    if x < .6:
        return ch(["'t ", "Op de ", "In de ", "De Oude ", "De Nieuwe ", "Aan de "]) + f, []
    return ch(SYL_A) + ch(["ker", "ter", "", "", "se"]) + f.lower(), []


def c_col(t):
    a, b = rng.sample(COL, 2)
    c = a + '-' + b
    if R() < .4:
        return c + " '%02d" % ri(12, 98), [c, a + ' ' + b]
    return c, [a + ' ' + b, a[0] + b[0]]


def c_hart(t):
    x = R()
    n = t.name
    if x < .2:
        return 'Hart voor ' + n, []
    if x < .4:
        return 'Samen ' + ch(W("Verder Sterk Leven Doen Vooruit Thuis")) + (' ' + n if R() < .4 else ''), []
    if x < .55:
        return n + ' ' + ch(W("Verbindt Beweegt Leeft Helpt Zingt Groeit")), []
    if x < .8:
        return ch(W("Kans Zorg Buurt Levens Taal Kleur Tijd Mantel Steun Rouw")) + ch(W("rijk punt kracht maatje huis brug net werk lijn wijzer")), []
    return invented(), []


CORE = dict(saint=c_saint, latin=c_latin, motto=c_motto, nat=c_nat, inv=c_inv, acro=c_acro, sur=c_sur, first=c_first, town=c_town, hood=c_hood, field=c_field, col=c_col, hart=c_hart)

# key | weight | sector | groups of interchangeable forms (; between groups, , inside) | cores | pos | en | de | p(domain)
KT = """
voetbal|5|club|v.v.,VV,Voetbalvereniging,vv,Voetbalver.;r.k.v.v.,RKVV,Rooms-Katholieke Voetbalvereniging,R.K.V.V.,RK Voetbalvereniging;s.v.,SV,Sportvereniging,Sportver.;FC,F.C.,Football Club,Voetbalclub;SC,s.c.,Sportclub|latin:3 acro:4 col:2 town:2 inv:3|F|Football Club|Fußballverein|.8
gym|1.5|club|Gymnastiekvereniging,Gymvereniging,G.V.,gymver.;Turnvereniging,T.V.,Turnver.|latin:3 acro:3 motto:1 inv:1|F|Gymnastics Club|Turnverein|.6
handbal|1|club|Handbalvereniging,H.V.,HV,handbalver.;Korfbalvereniging,K.V.,KV,korfbalver.|latin:3 acro:4 inv:2|F|Handball Club|Handballverein|.7
volley|1.2|club|Volleybalvereniging,V.C.,VC,Volleybalclub,volleybalver.|latin:2 acro:3 inv:3|F|Volleyball Club|Volleyballverein|.7
tennis|1.6|club|Tennisclub,T.C.,TC,Tennisver.;Lawn Tennis Club,LTC,L.T.C.;Tennisvereniging,T.V.,TV|town:2 field:3 inv:2 acro:1|F|Tennis Club|Tennisverein|.8
tafel|.8|club|Tafeltennisvereniging,TTV,T.T.V.,Tafeltennisver.|acro:3 latin:2 inv:2|F|Table Tennis Club|Tischtennisverein|.6
judo|.8|club|Judoclub,Judovereniging;Sportschool,Budoschool;Karateclub,Karateschool|sur:3 inv:3 acro:1|F|Judo Club|Judoverein|.6
atletiek|.7|club|Atletiekvereniging,A.V.,AV,atletiekver.;Loopgroep,Loopclub|latin:2 acro:2 inv:2 town:1|F|Athletics Club|Leichtathletikverein|.7
fiets|.9|club|Wielervereniging,W.V.,WV,Toerclub;Tourclub,TC,T.C.,Toerclub|inv:3 acro:2 motto:1 town:1|F|Cycling Club|Radsportverein|.6
zwem|.6|club|Zwemvereniging,Z.V.,Zwemclub,Zwem- en Poloclub|acro:3 latin:2 inv:2|F|Swimming Club|Schwimmverein|.7
biljart|1|club|Biljartvereniging,B.V.,Biljartclub,BC;Dartclub,Dartvereniging,DC|motto:3 acro:2 inv:2|F|Billiards Club|Billardclub|.2
petanque|.6|club|Jeu de Boules vereniging,JBV,Petanquevereniging,Pétanque Club|inv:3 motto:1 town:2|F|Petanque Club|Boule-Verein|.4
hengel|.8|club|Hengelsportvereniging,HSV,H.S.V.,Visclub;Postduivenvereniging,P.V.,Duivenclub|motto:3 inv:2 nat:2|F|Angling Club|Angelverein|.3
bridge|1.2|club|Bridgeclub,B.C.,BC,Bridgevereniging,bridgecl.|motto:1 town:2 inv:2 acro:2 nat:1|F|Bridge Club|Bridgeclub|.4
schaak|.9|club|Schaakvereniging,S.V.,Schaakclub,SV;Damclub,Damvereniging|inv:2 motto:1 acro:2 town:2 latin:1|F|Chess Club|Schachverein|.4
koor|3.2|music|Gemengd Koor,Gem. Koor,Zangvereniging,gemengd zangkoor;Mannenkoor,Koninklijk Mannenkoor,Mannenzangvereniging;Popkoor,Popkoor;Kerkkoor,Zangkoor,Parochiekoor;Vrouwenkoor,Dameskoor;Kinderkoor,Jeugdkoor;Shantykoor,Smartlappenkoor|saint:3 latin:2 motto:3 inv:3|F|Choir|Chor|.4
harmonie|3|music|Harmonie,Kon. Harmonie,Koninklijke Harmonie,Harmonie-orkest;Fanfare,Kon. Fanfare,Fanfareorkest,Koninklijke Fanfare;Muziekvereniging,M.V.,Muziekver.;Brassband,Brass Band;Drumfanfare,Drumband|saint:5 latin:3 motto:1 town:1 inv:1|F|Concert Band|Blaskapelle|.6
schutterij|1.8|music|Schutterij,Kon. Schutterij,Koninklijke Schutterij;Schuttersgilde,Gilde,Koninklijk Gilde|saint:9 inv:1|F|Rifle Guild|Schützenbruderschaft|.4
carnaval|1.4|club|Carnavalsvereniging,C.V.,CV,carnavalsver.;Carnavalsstichting,Stichting Carnaval|nat:1 inv:3 field:2|F|Carnival Society|Karnevalsverein|.4
buurtver|1.6|social|Buurtvereniging,B.V.,Buurtver.,BV;Wijkraad,Wijkplatform;Dorpsraad,Dorpscoöperatie|hood:3 field:4 motto:1 inv:1|F|Residents' Association|Nachbarschaftsverein|.3
school|4.5|school|Basisschool,b.s.,BS,Bs.;RK Basisschool,Rooms-Katholieke Basisschool,R.K. Basisschool,rkbs;OBS,Openbare Basisschool,o.b.s.;CBS,Christelijke Basisschool,PCBS;Daltonschool,Daltonbasisschool;Montessorischool,Montessori basisschool|nat:6 saint:2 inv:2 sur:.5 field:1|F|Primary School|Grundschule|.85
college|.8|school|College,Scholengemeenschap,SG;Lyceum,Gymnasium|inv:3 sur:2 saint:1|S|College|Gymnasium|.95
peuter|1.8|school|Peuterspeelzaal,PSZ,Peuteropvang,Peutergroep;Kinderopvang,Kinderdagverblijf,KDV,Kinderdagopvang;BSO,Buitenschoolse opvang,B.S.O.;Gastouderbureau,GOB|nat:6 first:1 inv:2|F|Nursery|Kita|.6
zorg|2.8|care|Zorgcentrum,Woonzorgcentrum,WZC,Zorgcentr.;Verpleeghuis,Verpleegtehuis;Verzorgingshuis,Verzorgingstehuis;Hospice,Gasthuis;Zorgboerderij,Zorghoeve;Dagbesteding,Dagopvang|nat:3 saint:2 field:3 inv:2|F|Care Home|Pflegeheim|.8
thuiszorg|1|care|Thuiszorg,Thuiszorgorganisatie;Zorgbureau,Zorgburo;Ambulante begeleiding,Begeleiding|inv:4 hart:2 sur:1|F|Home Care|Häusliche Pflege|.8
buurthuis|3|social|Gemeenschapshuis,Gem.huis,Gemeenschapshs.;Buurthuis,Buurtcentrum;Wijkcentrum,Wijkgebouw,wijkcentr.;Dorpshuis,Dorpscentrum;MFA,Multifunctionele Accommodatie,M.F.A.;MFC,Multifunctioneel Centrum;Ontmoetingscentrum,Ontmoetingsplek|nat:3 field:4 hood:1 saint:.5 inv:1|F|Community Centre|Nachbarschaftshaus|.6
bakker|1.4|shop|Bakkerij,Bakker,Echte Bakker;Banketbakkerij,Patisserie|sur:6 nat:1|F|Bakery|Bäckerei|.6
slager|1|shop|Slagerij,Keurslager,Ambachtelijke Slagerij;Vishandel,Viswinkel|sur:7|F|Butcher|Metzgerei|.6
kapper|2.6|shop|Kapsalon,Haarstudio,Hairstudio;Kapper,Herenkapper,Barbershop;Schoonheidssalon,Beautysalon|first:4 inv:3 sur:2|F|Hair Salon|Friseursalon|.5
fietsw|.9|shop|Tweewielers,Fietsen,Rijwielhandel|sur:8 inv:1|S|Bikes|Fahrräder|.7
bloem|.9|shop|Bloemen,Bloemsierkunst,Bloembinderij;Optiek,Opticien,Brillen;Juwelier,Juweliers;Mode,Damesmode,Mode & Zo|sur:4 first:2 inv:3|S|Flowers|Blumen|.6
winkel|2|shop|Boekhandel,Boekwinkel;Speelgoedwinkel,Speelgoedhuis;Kringloopwinkel,Kringloop;Dierenspeciaalzaak,Dierenwinkel;Slijterij,Wijnhandel;Woonwinkel,Interieur|inv:4 nat:3 sur:3 field:1|F|Shop|Laden|.6
cafe|3|horeca|Café,Eetcafé,Cafe;Restaurant,Rest.,Eethuis;Cafetaria,Friture,Snackbar;Brasserie,Bistro;Grand Café,Grand-Café;Lunchroom,Koffiehuis|nat:4 sur:2 first:2 field:2 inv:3|F|Pub|Gasthaus|.5
exotisch|1.1|ethnic|Restaurant,Eethuis;Grillroom,Shoarma;Toko,Supermarkt;Kapsalon,Barbershop|inv:6 first:2|F|Restaurant|Restaurant|.3
huisarts|2.4|med|Huisartsenpraktijk,Huisarts,HAP,huisartspraktijk;Tandartspraktijk,Tandarts;Huisartsen,Huisartsengroep|sur:6 nat:2 field:2|F|GP Practice|Hausarztpraxis|.7
para|2.6|med|Fysiotherapie,Fysiotherapiepraktijk,Praktijk voor Fysiotherapie,Fysio;Apotheek,Apoth.;Logopedie,Logopediepraktijk;Verloskundigen,Verloskundigenpraktijk;Podotherapie,Podotherapiepraktijk;Psychologenpraktijk,Psycholoog,Praktijk voor Psychologie;Oefentherapie,Oefentherapeut;Diëtist,Diëtistenpraktijk|sur:4 nat:3 field:2 inv:2|F|Physiotherapy|Physiotherapie|.75
stichting|3.5|found|Stichting,Stg.,St.,;Comité,Werkgroep;Stichting Behoud,St. Behoud;Fonds,Stichting Fonds|hart:5 inv:4 first:.5 sur:1 field:2|F|Foundation|Stiftung|.6
kerk|2.2|church|RK Kerk,R.K. Kerk,Kerk,Parochiekerk;Parochie,R.K. Parochie,RK parochie;Kapel,Klooster|saint:9 nat:.3|F|Church|Kirche|.5
kerkp|1.2|church|Protestantse Gemeente,PKN,PKN Gemeente;Gereformeerde Kerk,Geref. Kerk;Evangelische Gemeente,Evang. Gemeente;Hervormde Kerk,Herv. Kerk,Ned. Herv. Kerk|town:4 nat:3 inv:1|F|Protestant Church|Evangelische Kirche|.6
moskee|.9|ethnic|Moskee,Islamitisch Centrum,Stichting Moskee;Turks Culturele Vereniging,Turkse vereniging;Marokkaanse Vereniging,Marokkaans Cultureel Centrum;Oekraïense Vereniging,Oekraïens Huis;Grieks Cultureel Centrum,Griekse Gemeenschap;Syrische Vereniging,Syrisch Huis|inv:7 nat:.5|F|Mosque|Moschee|.35
welzijn|1.6|social|Welzijn,Stichting Welzijn,Welzijnsstichting;Maatschappelijk Werk,Alg. Maatschappelijk Werk,AMW;Sociaal Wijkteam,Wijkteam;Mantelzorgsteunpunt,Steunpunt Mantelzorg;Formulierenbrigade,Formulierenhulp|town:3 hood:2 hart:2 inv:1|F|Welfare Office|Sozialdienst|.8
vrijwillig|2.2|social|Repair Café,Repaircafé,Reparatiecafé;Ouderenvereniging,Seniorenvereniging,KBO;EHBO-vereniging,E.H.B.O. vereniging,EHBO;Zorgcoöperatie,Zorgcorporatie;Taalhuis,Taalcafé;Inloophuis,Inloop;Eetpunt,Buurtkeuken|town:3 hood:2 saint:1 nat:2 inv:2|F|Volunteers|Freiwillige|.4
museum|1.2|culture|Museum,Streekmuseum,Museum voor;Heemkundevereniging,Heemkundekring,Heemk. Ver.;Heemkundige Kring,H.K.;Galerie,Kunstgalerie|field:3 nat:2 inv:3 town:2|F|Museum|Museum|.7
scouting|1.1|club|Scouting,Scoutinggroep,Scoutingver.;Jong Nederland,Jong NL;Speeltuinvereniging,Speeltuin|saint:2 inv:3 sur:1 nat:2|F|Scouts|Pfadfinder|.6
voedsel|.8|social|Voedselbank,Stg. Voedselbank,Stichting Voedselbank;Kledingbank,Stichting Kledingbank;Ruilwinkel,Weggeefwinkel;Speelgoedbank,Speelgoedb.|town:4 hood:1 nat:1 inv:1|F|Food Bank|Tafel|.6
hobby|2.4|club|Toneelvereniging,Toneelgroep,Tnv.;Dansschool,Dansstudio,Dance Studio;Yogastudio,Yoga;Volkstuinvereniging,Volkstuinver.,VTV;Schildersclub,Schildergroep;Fotoclub,Fotokring;Kaartclub,Kienvereniging;Hondenschool,Kynologenclub;Manege,Ruitersportvereniging,Rijvereniging|inv:5 motto:2 nat:2 field:1 sur:1|F|Club|Verein|.45
cultuur|.9|culture|Theater,Schouwburg;Podium,Poppodium;Filmhuis,Bioscoop;Muziekschool,Muziekcentrum;Bibliotheek,Bieb,Openbare Bibliotheek|nat:2 inv:3 town:1 field:1|F|Theatre|Theater|.85
sporthal|1|muni|Sporthal,Sportzaal;Zwembad,Zwemcentrum;Gymzaal,Gymlokaal;Sportpark,Sportcomplex;Kinderboerderij,Stadsboerderij|field:5 nat:2 hood:1|F|Sports Hall|Sporthalle|.3
bedrijf|2.6|shop|Autobedrijf,Garage,Autoservice;Accountantskantoor,Accountants;Makelaardij,Makelaars;Installatiebedrijf,Installatietechniek;Schildersbedrijf,Schilderwerken;Notariskantoor,Notaris;Uitvaartverzorging,Uitvaartcentrum;Rijschool,Autorijschool|sur:7 inv:2|F|Company|Firma|.8
"""


class Kind:
    __slots__ = ('key', 'w', 'sector', 'groups', 'core', 'pos', 'en', 'de', 'pdom')


KIND = {}
for ln in KT.strip().split('\n'):
    p = ln.split('|')
    k = Kind()
    k.key, k.w, k.sector = p[0], float(p[1]), p[2]
    k.groups = [g.split(',') for g in p[3].split(';')]
    k.core = Wt([(CORE[x.split(':')[0]], float(x.split(':')[1])) for x in p[4].split()])
    k.pos, k.en, k.de, k.pdom = p[5], p[6], p[7], float(p[8])
    KIND[k.key] = k
KALL = list(KIND.values())
CLUBLIKE = ('club', 'music', 'found', 'social')
SAT = {'club': L("Supportersvereniging {};Supportersver. {}|{} Jeugd;{} jeugdafdeling|Jeugdafdeling {};Jeugdafd. {}|Businessclub {};Business Club {}|Club van 100 {};Club v. 100 {}|Stichting Vrienden van {};Vrienden van {}|Kantine {};Clubkantine {}|Stichting Accommodatie {};St. Accommodatie {}|Veteranen {}|{} Dames;Damesafdeling {}|Stichting Jubileum {}|G-team {};{} G-sport"),
       'music': L("Stichting Vrienden van {};Vrienden van {};Vriendenkring {}|Jeugdorkest {};Jeugdharmonie {}|Drumband {};Slagwerkgroep {}|Steunstichting {};Stichting Steunfonds {}|Donateurskring {}|Leerlingenorkest {}|Instrumentenfonds {}|Dameskomitee {};Damescomité {}"),
       'school': L("Ouderraad {};OR {}|Oudervereniging {}|Medezeggenschapsraad {};MR {}|Overblijf {};Tussenschoolse opvang {};TSO {}|Gymzaal {}|Stichting Vrienden van {};Vrienden van {}|Schooltuin {}|Bibliotheek op school {}"),
       'care': L("Cliëntenraad {}|Stichting Vrienden van {};Vrienden van {}|Vrijwilligers {};Vrijwilligersgroep {}|Restaurant {};Brasserie {}|Dagbesteding {};Dagopvang {}|Kapel {}|Huiskamer {}|Kapsalon {}"),
       'church': L("Parochiezaal {};Parochiehuis {}|Caritas {};Caritasinstelling {}|Begraafplaats {};Kerkhof {}|Vrouwengroep {}|Kerkbestuur {}|Stichting Restauratie {};Restauratiefonds {}|Jongerengroep {}|Orgelcomité {}"),
       'culture': L("Stichting Vrienden van {};Vrienden van {}|Museumcafé {};Café {}|Winkel {}|Vrijwilligers {}|Stichting Steunfonds {};Steunfonds {}"),
       'social': L("Stichting Vrienden van {};Vrienden van {}|Vrijwilligers {};Vrijwilligersgroep {}|Jongerensoos {};Jeugdsoos {}|Keuken {}|Stichting Beheer {};Beheer {};Beheerstichting {}|Kinderclub {}|Klussendienst {}"),
       'ethnic': L("Vrouwengroep {}|Jongeren {};Jongerenvereniging {}|Stichting Onderwijs {}|Buffet {}")}
SAT = {k: [x.split(';') for x in v] for k, v in SAT.items()}
FREE = W("gmail.com gmail.com gmail.com ziggo.nl hotmail.com outlook.com kpnmail.nl hetnet.nl home.nl live.nl planet.nl")
MOB = L("0610|0612|0613|0614|0618|0620|0621|0622|0623|0624|0627|0629|0630|0634|0636|0638|0641|0642|0644|0646|0648|0650|0651|0652|0653|0654|0655|0657|0681|0683")
AREAS3 = W("010 013 015 020 023 024 026 030 033 035 036 038 040 043 045 046 050 053 055 058 070 071 072 073 074 075 076 077 078 079")
PCL = "ABCDEGHJKLMNPRSTVWXZ"


# ------------------------------------------------------------------------------------------------ geography
class Street:
    __slots__ = ('name', 'var', 'pci', 'lat', 'lon', 'dy', 'dx', 'base', 'mx')


class Town:
    __slots__ = ('name', 'alias', 'muni', 'rg', 'lat', 'lon', 'pcs', 'hoods', 'streets', 'stw', 'area', 'slug', 'muniphone', 'portal', 'seen', 'size', 'pobox', 'addr')


class Addr:
    __slots__ = ('st', 'num', 'add', 'bld', 't')

    def __init__(s, st, num, add, bld, t):
        s.st, s.num, s.add, s.bld, s.t = st, num, add, bld, t


class Region:
    pass


def person_street():
    ti, tv = ch(STR_T)
    e, ev = ch(STR_E)
    pre = ch(["", "", "", "", "", "van ", "van de ", "van der ", "de "])
    core = (ch(SUR_A) + ch(SUR_B)) if ti != "Sint " else ch(SAINTS)
    if ti == "Sint ":
        pre = ""
    full = ti + pre + core + e
    ab = {"van ": ["v. ", "v ", "van "], "van de ": ["v.d. ", "vd ", "v. de "], "van der ": ["v.d. ", "vd ", "v.d. "], "de ": ["de "], "": [""]}[pre]
    var = [ch(tv) + pre + core + e, ch(tv) + ch(ab) + core + ch(ev), ti + pre + core + ch(ev), ch(tv) + pre + core + ' ' + e if R() < .3 else ch(tv) + ch(ab) + core + e]
    if ti != "Sint ":
        var.append((pre + core + e)[0].upper() + (pre + core + e)[1:])
    return full, var


def named_street(town):
    x = R()
    if x < .25:
        a = ch(SUR_A) + ch(SUR_B)
        f = ch(FIRST)
        e, ev = ch(STR_E)
        return f + ' ' + a + e, [f[0] + '. ' + a + e, f + ' ' + a + ch(ev), a + e, f[0] + '.' + a + ch(ev)]
    if x < .5:
        e, ev = ch(STR_E)
        b = ch(SYL_A) + ch(SYL_B) + ch(["", "s", "se", ""])
        return b + e, [b + ch(ev), b + ' ' + e, b + (e if b.endswith('s') else 's' + e)]
    if x < .75:
        e, ev = ch(STR_E)
        b = ch(NAT2A) + ch(NAT2B)
        return b + e, [b + ch(ev), b + '-' + e, b + e]
    p = ch(["Oude ", "Nieuwe ", "Grote ", "Kleine ", "Lange ", "Hoge "])
    e, ev = ch(STR_E)
    b = ch(FIELD)
    return p + b + e, [p[0] + '. ' + b + e, p + b + ch(ev), p + b.lower() + e]


def common_var(s):
    out = [s]
    for e, ev in (("straat", ["str.", "str"]), ("plein", ["pln", "pl."]), ("laan", ["ln."]), ("weg", ["wg."])):
        if s.endswith(e):
            out += [s[:-len(e)] + v for v in ev]
    if 'nss' in s or 'ionss' in s:
        out.append(s.replace('nss', 'ns'))
    return out


def make_street(name, var, t, i, npc):
    s = Street()
    s.name, s.var = name, var
    s.pci = i % npc
    pc = t.pcs[s.pci]
    r = 0.0045 + 0.0004 * math.sqrt(t.size)
    s.lat = pc[1] + rng.gauss(0, r * .4)
    s.lon = pc[2] + rng.gauss(0, r * .65)
    a = R() * 6.283
    s.dy, s.dx = math.sin(a) * 6e-5, math.cos(a) * 1e-4
    s.base = int(R() * 400)
    s.mx = ch([30, 60, 90, 140, 220])
    return s


def pc6(a):
    s = a.st
    v = (s.base + (a.num // 24) * 2 + (a.num & 1)) % 400
    return a.t.pcs[s.pci][0], PCL[v // 20] + PCL[v % 20]


class World:
    def __init__(self, n):
        self.n = n
        self.pc = list(range(1001, 9999))
        self.pci = 0
        self.towns_used = set()
        self.doms = set()
        self.mails = set()
        cells = [(i, j) for i in range(29) for j in range(24)]
        rng.shuffle(cells)
        # neighbouring regions for small n too: sort cells coarsely so that the first ones lie near one another
        i0, j0 = cells[0]
        cells.sort(key=lambda c: max(abs(c[0] - i0), abs(c[1] - j0)) // 3)
        self.cells = cells
        self.regi = 0
        self.natsrc = [make_source(True) for _ in range(3)]
        self.chains = make_chains(n)
        self.cid = 0


def make_region(w, target):
    rg = Region()
    i, j = w.cells[w.regi % len(w.cells)]
    w.regi += 1
    lat0, lon0 = 50.80 + i * .09 + R() * .01, 3.60 + j * .146 + R() * .02
    rg.inv = R() ** 1.8          # appetite for invented names; low = namesakes galore
    rg.scene = Wt([(f, wt * math.exp(rng.gauss(0, .45))) for f, wt in SCENES])
    rg.trap = Wt([(f, wt * math.exp(rng.gauss(0, .4))) for f, wt in TRAPS])
    rg.kinds = Wt([(k, k.w * math.exp(rng.gauss(0, .35))) for k in KALL])
    rg.dup = math.exp(rng.gauss(0, .12))
    src = [make_source(False) for _ in range(ri(4, 6))] + w.natsrc
    rg.src = src
    rg.srcw = Wt([(s, 1 / (q + 1.5)) for q, s in enumerate(rng.sample(src, len(src)))])
    areas = [ch(AREAS3) if R() < .5 else '0%d%d%d' % (ri(1, 5), ri(1, 9), ri(1, 9)) for _ in range(2)]
    sizes = []
    left = target
    while left > 0:
        s = int(min(3500, max(70, rng.lognormvariate(5.6, .9))))
        s = min(s, left)
        if left - s < 60:
            s = left
        sizes.append(s)
        left -= s
    rg.towns = []
    muni = None
    for q, s in enumerate(sizes):
        t = Town()
        t.rg, t.size = rg, s
        t.name = town_name(w.towns_used)
        if muni is None or R() < .45:
            muni = t.name
        t.muni = muni
        t.alias = t.name
        if R() < .15:
            t.alias = t.name.replace("'s-Heeren", "Heeren").replace('Sint ', 'St. ').replace('-', ' ').replace('Den ', '')
            if t.alias == t.name:
                t.alias = t.name + ' ' + ch(["(L.)", "Nb", "gem. " + muni, "a/d Maas", "aan Zee"])
        t.lat, t.lon = lat0 + R() * .075, lon0 + R() * .12
        npc = max(1, min(24, round(s / 190)))
        sp = 0.003 + 0.0022 * math.sqrt(npc - 1)
        t.pcs = []
        for _ in range(npc):
            t.pcs.append((w.pc[w.pci % len(w.pc)], t.lat + rng.gauss(0, sp), t.lon + rng.gauss(0, sp * 1.6)))
            w.pci += 1
        nh = max(2, min(len(HOODS), round(s / 90)))
        t.hoods = [(h, x % npc) for x, h in enumerate(rng.sample(HOODS, nh))]
        if R() < .5:
            t.hoods.append((ch(SYL_A) + ch(T_END), ri(0, npc - 1)))
        names = {}
        ns = max(14, min(400, int(s * .28)))
        for c in rng.sample(STR_COMMON, min(len(STR_COMMON), max(8, int(ns * .4)))):
            names[c] = common_var(c)
        for c in rng.sample(STR_ODD, min(6, 2 + ns // 40)):
            names[c] = [c, c.replace('-', ' '), c.replace("'t", 't').replace('de ', 'd. ')]
        while len(names) < ns:
            a, v = person_street() if R() < .25 else named_street(t)
            names[a] = v
        nl = list(names.items())
        rng.shuffle(nl)
        nl.sort(key=lambda q: R() * (.55 if q[0] in STR_SET else 1))
        t.streets = [make_street(a, v, t, x, npc) for x, (a, v) in enumerate(nl)]
        t.stw = Wt([(st, 1 / (x + 6) ** .75) for x, st in enumerate(t.streets)])
        t.area = ch(areas)
        t.slug = slug(t.name)
        t.muniphone = '14' + t.area if R() < .3 else phone_no(t)
        t.portal = ch(["%s-online.nl", "hallo%s.nl", "%s.nl", "indebuurt-%s.nl", "%sdoetmee.nl", "www.%s-verbonden.nl"]) % t.slug
        t.pobox = ri(10, 90)
        w.doms.add(t.portal)
        w.doms.add(t.slug + '.nl')
        t.seen = set()
        t.addr = []
        rg.towns.append(t)
    return rg


def phone_no(t):
    a = t.area
    return a + ''.join(str(ri(2, 7)) if i == 0 else str(ri(0, 9)) for i in range(10 - len(a)))


def mobile():
    return ch(MOB) + '%06d' % int(R() * 1e6)


def new_addr(t, add=True):
    st = t.stw()
    n = 1 + int(R() * R() * st.mx) if R() < .6 else ri(1, st.mx)
    return Addr(st, n, ch(['a', 'b', 'c', 'A', '1', '01', 'Y']) if add and R() < .1 else '', None, t)


# ------------------------------------------------------------------------------------------------ sources
class Src:
    pass


def make_source(national):
    s = Src()
    u = lambda a, b: a + (b - a) * R()
    s.miss = [0, u(.12, .45), u(.1, .45), u(.1, .25), u(.1, .5), u(.15, .5), u(.12, .5), u(.1, .45)]
    x = R()
    s.case = 1 if x < .06 else 2 if x < .1 else 0
    s.form = ch(['asis', 'asis', 'asis', 'short', 'long', 'any'])
    s.legal = ch([0, 0, 0, .3, .6])
    s.addtown = ch([0, 0, 0, 0, .04, .2])
    s.abbr = ch([0, .05, .1, .3, .8])
    s.bld = ch([.1, .5, .9])
    s.numst = ch([0, 0, 1, 2, 3])
    s.pc = ch([0, 0, 0, 1, 1, 2]) if not national else ch([0, 1])
    s.ph = ri(0, 7)
    s.web = ri(0, 5)
    s.geo = ch(['exact', 'exact', 'exact', 'jitter', 'jitter', 'centroid'])
    s.dec = ch([4, 5, 5, 6, 7])
    s.acc = ch([1, 1, 1, 0])
    s.apo = ch(["'", "'", "'", "’", "`", ""])
    s.sint = ch(['Sint ', 'Sint ', 'St. ', 'St.', 'St ', None, None])
    s.amp = ch([' & ', ' & ', ' en ', '&', ' + '])
    s.trunc = 34 if R() < .06 else 0
    s.invert = R() < .05
    s.muni = ch([0, 0, 0, .1, .6])
    s.agg = .5 if R() < .04 else 0     # aggregator that puts its own 0900/085 number on listings
    s.typo = ch([.0, .01, .02, .05])
    s.upcity = R() < .15
    s.hint = R() < .15                 # likes '(Wijk)' hints
    return s


def fmt_phone(p, style, area):
    if p.startswith('14') and len(p) < 8:
        return p if style < 5 else p[:2] + ' ' + p[2:]
    if p.startswith('06'):
        a, b = '06', p[2:]
    elif p.startswith('0900') or p.startswith('0800'):
        return p[:4] + ('-' if style & 1 else ' ') + p[4:]
    elif p.startswith('088') or p.startswith('085'):
        a, b = p[:3], p[3:]
    elif p.startswith(area):
        a, b = area, p[len(area):]
    else:
        a, b = p[:3], p[3:]
    if style == 0:
        return a + '-' + b
    if style == 1:
        return '+31' + a[1:] + b
    if style == 2:
        k = len(b) - 4
        return '(' + a + ') ' + b[:k] + ' ' + b[k:k + 2] + ' ' + b[k + 2:]
    if style == 3:
        return '+31 (0)' + a[1:] + ' ' + b[:3] + ' ' + b[3:]
    if style == 4:
        return a + b
    if style == 5:
        k = len(b) % 2
        return a + ' - ' + b[:2 + k] + ' ' + ' '.join(b[2 + k:][i:i + 2] for i in range(0, len(b) - 2 - k, 2))
    if style == 6:
        return '0031' + a[1:] + b
    return a + ' ' + b


# ------------------------------------------------------------------------------------------------ entities
class E:
    __slots__ = ('cid', 'k', 'pre', 'fi', 'core', 'alts', 'mark', 'post', 'addr', 't', 'phone', 'ownphone', 'phone2', 'dom', 'owndom', 'mail', 'mail2', 'webx', 'role',
                 'old', 'sec', 'hood', 'force', 'name0', 'legal', 'fixed', 'k_rows', 'mob', 'ownaddr', 'oldaddr', 'branchmail')


def uniq_dom(w, base, t):
    base = base[:34] or 'org'
    d = base + '.nl'
    i = 0
    while d in w.doms:
        i += 1
        if i == 1:
            d = base + ('.org' if t.slug in base else t.slug + '.nl')
        elif i == 2:
            d = base + '-' + (t.slug if t.slug not in base else 'online') + '.nl'
        elif i == 3:
            d = base + '.' + ch(["com", "org", "eu"])
        else:
            d = base + str(ri(2, 9999)) + '.nl'
    w.doms.add(d)
    return d


def entity(w, t, kind=None, core=None, group=None, addr=None, role='plain', alts=None):
    e = E()
    w.cid += 1
    e.cid = w.cid
    rg = t.rg
    k = kind or rg.kinds()
    e.k = k
    e.pre = group or ch(k.groups)
    e.fi = int(R() * min(3, len(e.pre)))
    if core is None:
        for q in range(6):
            core, alts = k.core()(t)
            if (e.pre[0], core) not in t.seen:
                break
        else:
            core, alts = invented() + ch(["", "", "'" + str(ri(20, 99))]), []
    t.seen.add((e.pre[0], core))
    e.core, e.alts = core, alts or []
    e.t, e.mark, e.post, e.role, e.old, e.sec, e.force, e.oldaddr = t, None, '', role, None, None, None, None
    e.fixed = False
    e.hood = ch(t.hoods)[0]
    e.addr = addr or new_addr(t)
    e.ownaddr = addr is None
    e.legal = k.sector in ('club', 'music', 'social', 'culture', 'care') and R() < .25
    clubish = k.sector in CLUBLIKE
    e.phone = mobile() if R() < (.3 if clubish else .12) else phone_no(t)
    e.ownphone = True
    e.phone2 = None
    e.mob = mobile()
    e.dom, e.owndom, e.webx, e.mail2, e.branchmail = None, False, None, None, None
    cs = slug(core)
    x = R()
    if R() < k.pdom:
        f = slug(e.pre[-1] if x < .15 else e.pre[min(1, len(e.pre) - 1)])
        base = cs if x < .35 else f + cs if x < .6 else cs + t.slug if x < .8 else (f + '-' + cs)
        if len(cs) < 4 and base == cs:
            base = f + cs
        if core == t.name:
            base = slug(e.pre[min(1, len(e.pre) - 1)]) + ('-' if x < .4 else '') + cs
        elif k.key in ('voedsel', 'welzijn', 'kerkp') and base == cs:
            base = f + cs
        elif t.slug in cs and base == cs + t.slug:
            base = f + '-' + cs
        e.dom = uniq_dom(w, base, t)
        e.owndom = True
        e.mail = ch(["info", "info", "info", "info", "secretariaat" if clubish else "contact", "contact", "mail", "administratie"]) + '@' + e.dom
    else:
        e.mail = None
    if e.mail is None or R() < .3:
        b = cs[:16]
        if k.sector not in ('shop', 'horeca') and R() < .5:
            b = slug(e.pre[min(1, len(e.pre) - 1)])[:12] + ch(['', '.', '_']) + b
        else:
            b = b + ch(['', '.']) + t.slug[:9]
        m = b + '@' + ch(FREE)
        if m in w.mails:
            m = b + str(ri(1, 999)) + '@' + ch(FREE)
        w.mails.add(m)
        e.mail2 = m
    y = R()
    if y < .13:
        e.webx = ch(["https://www.facebook.com/", "facebook.com/", "https://nl-nl.facebook.com/", "https://www.instagram.com/"]) + slug(e.pre[0] + core, '')[:30]
        if e.dom is None and y < .015:
            e.webx = "https://www.facebook.com/"
    elif y < .23:
        e.webx = 'https://' + t.portal + (ch(["/organisaties/", "/verenigingen/", "/aanbod/"]) + slug(e.pre[0] + ' ' + core, '-') if R() < .6 else '')
    e.k_rows = 0
    return e


def join_form(e, f, c):
    if not f:
        return c
    if e.k.pos == 'S':
        return c + ' ' + f
    return f + ' ' + c


def base_name(e, f=None, c=None):
    n = join_form(e, e.pre[e.fi % len(e.pre)] if f is None else f, c or e.core)
    if e.mark:
        n = e.mark[0].replace('{}', n)
    if e.post:
        n += e.post
    return n


# traps: which may go with which role
SAFE = {'fmt', 'typo', 'addrfmt', 'addtown', 'wrongcoord', 'webmail', 'abbr'}
TRAPS = [('fmt', 20), ('typo', 11), ('abbr', 7), ('acronym', 7), ('dropword', 5), ('dropform', 5), ('addtown', 6), ('secretariat', 8), ('moved', 7), ('renamed', 7), ('oldbrackets', 3), ('translated', 3.5), ('script', 1.2),
         ('pobox', 3), ('otherphone', 5), ('mobile', 4), ('addrfmt', 5), ('wrongcoord', 3), ('webmail', 4), ('hoodname', 3)]
CYR = dict(zip("abcdefghijklmnopqrstuvwxyz", ["а", "б", "к", "д", "е", "ф", "г", "х", "и", "й", "к", "л", "м", "н", "о", "п", "к", "р", "с", "т", "у", "в", "в", "кс", "и", "з"]))
GRE = dict(zip("abcdefghijklmnopqrstuvwxyz", ["α", "μπ", "κ", "ντ", "ε", "φ", "γκ", "χ", "ι", "ι", "κ", "λ", "μ", "ν", "ο", "π", "κ", "ρ", "σ", "τ", "ου", "β", "β", "ξ", "υ", "ζ"]))
ARA = dict(zip("abcdefghijklmnopqrstuvwxyz", ["ا", "ب", "ك", "د", "ي", "ف", "غ", "ه", "ي", "ي", "ك", "ل", "م", "ن", "و", "ب", "ق", "ر", "س", "ت", "و", "ف", "و", "كس", "ي", "ز"]))
SCR_HEAD = {0: ["Ресторан", "Культурный центр", "Українська спільнота", ""], 1: ["Εστιατόριο", "Ελληνική Κοινότητα", ""], 2: ["مسجد", "مركز", "جمعية", "مطعم", ""]}


def script_name(e):
    g = e.pre[0]
    s = 0 if 'Oek' in g else 1 if 'Griek' in g else 2 if e.k.key == 'moskee' else e.cid % 3
    mp = (CYR, GRE, ARA)[s]
    body = ''.join(mp.get(c, c) for c in strip_acc(e.core).lower().replace('-', ' '))
    if s < 2:
        body = ' '.join(x[:1].upper() + x[1:] for x in body.split())
    h = SCR_HEAD[s]
    if e.k.key == 'moskee':
        head = "مسجد" if 'Mosk' in g else "Українська спільнота" if s == 0 else "Ελληνική Κοινότητα" if s == 1 else "جمعية"
    else:
        head = "Ресторан" if s == 0 else "Εστιατόριο" if s == 1 else "مطعم"
        if e.pre[0] in ('Toko', 'Kapsalon'):
            head = ''
    n = (head + ' ' + body).strip()
    x = R()
    if x < .35:
        return n + ' (' + e.core + ')'
    if x < .5:
        return base_name(e) + ' / ' + n
    return n


KEYN = {c: n for c, n in zip("abcdefghijklmnopqrstuvwxyz", W("sq vn xv sf wr dg fh gj uo hk jl k n bm ip o wa et ad ry yi cb qe zc tu xs"))}


def typo(s):
    m = len(s)
    if m < 4:
        return s
    for _ in range(4):
        i = ri(1, m - 2)
        c = s[i]
        if not c.isalpha() or not (s[i - 1].isalpha() or s[i + 1].isalpha()):
            continue
        x = R()
        if x < .3:
            return s[:i] + s[i + 1:]
        if x < .5:
            return s[:i] + c + s[i:]
        if x < .75 and s[i + 1].isalpha():
            return s[:i] + s[i + 1] + c + s[i + 2:]
        nb = KEYN.get(c.lower())
        if nb:
            return s[:i] + ch(nb) + s[i + 1:]
    return s


NAME_AB = [("Gemeenschapshuis", "Gem.huis"), ("vereniging", "ver."), ("Stichting", "Stg."), ("Protestantse", "Prot."), ("Koninklijke", "Kon."), ("Maatschappelijk", "Maatsch."), ("centrum", "centr."), ("praktijk", "prakt."), ("Rooms-Katholieke", "R.K."), ("school", "sch."), ("Restaurant", "Rest."), ("Christelijke", "Chr."), (" van de ", " v.d. "), (" van der ", " v.d. "), (" van ", " v. "), ("Evangelische", "Evang."), (" voor ", " v. "), ("Jeugd", "Jgd."), ("Vrienden", "Vr.")]


def abbreviate(n, e):
    hit = False
    for a, b in NAME_AB:
        if a in n:
            if e.mark and a in ("Jeugd", "Vrienden"):
                continue
            n = n.replace(a, b)
            hit = True
    if not hit or R() < .25:
        ws = n.split(' ')
        if e.core and e.role == 'plain' and len(ws) > 1:
            i = max(range(len(ws)), key=lambda q: len(ws[q]))
            if len(ws[i]) > 8:
                ws[i] = ws[i][:ri(4, 6)] + '.'
        n = ' '.join(ws)
    return n


def initials(s):
    return ''.join(w[0].upper() for w in re.split(r"[\s\-]+", strip_acc(s).replace("'", '')) if w and w[0].isalpha() and w.lower() not in ('de', 'het', 'van', 'der', 'den', 'en', 'voor', 'in', 'op', 't'))


def rename(e):
    """Another (older) name of the same thing; same sort."""
    t, k = e.t, e.k
    x = R()
    for _ in range(5):
        c, a = k.core()(t)
        if c != e.core and (e.pre[0], c) not in t.seen:
            break
    else:
        c = invented()
    t.seen.add((e.pre[0], c))
    g = e.pre
    if x < .25:
        g = ch(k.groups)
    if x > .85 and len(e.core) < 14 and e.role == 'plain' and e.k.sector in ('club', 'music'):
        c = c + '-' + e.core.replace('Sint ', '')
    f = ch(g)
    return join_form(e, f, c)


CORNER = [(" (hoek ", ")"), (", hoek ", "")]


def fmt_addr(a, s, mode, e):
    """mode: 0 by habit of the source, 1 = odd."""
    st = a.st
    ab = s.abbr if not mode else .7
    n = st.name
    if R() < ab:
        n = ch(st.var)
    x = R()
    num = str(a.num)
    ad = a.add
    if mode and not ad and x < .25:
        num = '%d-%d' % (a.num, a.num + 2)
    elif mode and x < .4 and not ad:
        ad = ch('abA')
    elif mode and ad and x < .6:
        ad = ''
    if ad:
        q = s.numst if R() < .8 else ri(0, 3)
        num += (ad, '-' + ad.upper(), ' ' + ad.upper(), ' ' + ad)[q]
    if R() < .012:
        out = n
    else:
        out = n + ' ' + num
    if mode and R() < .08:
        h, z = ch(CORNER)
        out += h + ch(a.t.streets).name + z
    elif mode and R() < .06:
        out = out.replace(' ' + num, ' nr. ' + num)
    if a.bld and R() < s.bld:
        out = a.bld + ', ' + out if R() < .75 else out + ' (' + a.bld + ')'
    return out


MOVE_LIKE = {'moved', 'secretariat', 'pobox'}
NAME_HARD = {'renamed', 'acronym', 'translated', 'script'}


def emit(w, out, e, s, tr, anchor, keepaddr, keepplace, other, label):
    t = e.t
    # ---- name
    if 'renamed' in tr:
        n = e.old
        if e.post:
            n += e.post
    elif 'acronym' in tr:
        if e.alts and e.k.key not in ('huisarts', 'para', 'bakker'):
            c = ch(e.alts)
            n = join_form(e, e.pre[e.fi % len(e.pre)] if R() < .4 else '', c)
            if len(n) < 3:
                n = base_name(e, None, c)
        else:
            n = initials(base_name(e, max(e.pre, key=len)))
            if len(n) < 3:
                n = initials('Stichting ' + base_name(e, max(e.pre, key=len)) + ' ' + t.name)
            if R() < .5:
                n = ch([n + ' ' + t.name, n + ' (' + e.core + ')', '.'.join(n) + '.'])
    elif 'translated' in tr:
        de = R() < .35
        c = e.core
        if c in NAT:
            c = NAT[c][1 if de else 0]
        f = e.k.de if de else e.k.en
        n = c + ' ' + f if not de and e.k.pos == 'F' and R() < .4 else f + ' ' + c
        if R() < .2:
            n = base_name(e) + ' / ' + n
    elif 'script' in tr:
        n = script_name(e)
    else:
        f = e.pre[e.fi % len(e.pre)]
        if s.form == 'short' and R() < .28:
            f = min(e.pre, key=len)
        elif s.form == 'long' and R() < .28:
            f = max(e.pre, key=len)
        elif ('fmt' in tr and R() < .38) or (s.form == 'any' and R() < .28):
            f = ch(e.pre)
        if 'dropform' in tr and not e.mark:
            f = ''
        c = e.core
        if e.k.sector in ('music', 'church') and c.startswith('Sint ') and R() < .12:
            c = c[5:] if R() < .6 else c.replace('Sint', 'Sancta' if c.endswith('a') else 'Sanctus')
        n = join_form(e, f, c)
        if e.mark:
            n = ch(e.mark).replace('{}', n if R() < .6 else c if len(c) > 3 else n)
        elif e.legal and R() < .35 + s.legal * .5 and not n.startswith('St'):
            n = ch(['Stichting ', 'Vereniging ', 'Stg. ', 'Stichting ']) + n
        if e.post:
            n += e.post
        if 'dropword' in tr and not e.mark and not e.post:
            ws = n.split(' ')
            if len(ws) >= 3:
                big = max(ws, key=len)
                cand = [q for q, x in enumerate(ws) if x is not big and not x[0].isdigit()]
                del ws[ch(cand)]
                n = ' '.join(ws)
    if 'abbr' in tr:
        n = abbreviate(n, e)
    if 'oldbrackets' in tr and e.old:
        n += ch([' (voorheen %s)', ' (v/h %s)', ' (vm. %s)', ' (%s)', ', voorheen %s']) % e.old
    if 'addtown' in tr or (s.addtown and R() < s.addtown):
        if t.name not in n:
            n += ch([' ', ' ', ' ', ' te ', ', ', ' (', ' - ']) + t.name
            if '(' in n and not n.endswith(')') and n.count('(') > n.count(')'):
                n += ')'
    elif 'hoodname' in tr and e.role == 'plain':
        h = e.hood
        if h not in n:
            n += (' ' + h) if R() < .5 else ' (' + h + ')'
    if 'Sint ' in n and s.sint:
        if R() < .8:
            n = n.replace('Sint ', s.sint)
    if ' & ' in n and s.amp != ' & ':
        n = n.replace(' & ', s.amp)
    if "'" in n and s.apo != "'":
        n = n.replace("'", s.apo)
    if not s.acc:
        n = strip_acc(n) if 'script' not in tr else n
    if 'typo' in tr:
        if e.role == 'numbered':            # a typo must not turn II into I
            b = n.rfind(e.post)
            n = typo(n[:b]) + n[b:] if b > 0 else n
        else:
            n = typo(n)
            if len(n) > 22 and R() < .4:
                n = typo(n)
    elif R() < s.typo and e.role != 'numbered':
        n = typo(n)
    if s.trunc and len(n) > s.trunc and e.role == 'plain':
        n = n[:s.trunc].rstrip()
    if s.invert and e.role == 'plain' and ' De ' in n and R() < .7:
        a, b = n.split(' De ', 1)
        n = b + ', ' + a + ' De'
    if s.case == 1:
        n = n.upper()
    elif s.case == 2:
        n = n.lower()
    elif 'fmt' in tr and R() < .3:
        n = n.upper() if R() < .4 else n.lower() if R() < .4 else n.title()
    if R() < .006:
        n = ch([' ' + n, n + ' ', n.replace(' ', '  '), n.replace('&', '&amp;'), n + '.'])
    # ---- address
    a = e.addr
    pob = None
    if 'moved' in tr or 'secretariat' in tr:
        a = other
    if 'pobox' in tr:
        pob = t.pobox + e.cid % 900
        ad = 'Postbus %d' % pob if R() < .8 else 'Postbus %d %d' % (pob // 10, pob % 10) if pob > 99 else 'Postbus %d' % pob
    else:
        ad = fmt_addr(a, s, 'addrfmt' in tr, e)
        if 'secretariat' in tr and R() < .3:
            ad = ch(['p/a ', 'p.a. ', 'c/o ', 'Secretariaat: ']) + ad
    p4, p2 = pc6(a)
    if pob:
        p4, p2 = t.pcs[0][0], 'A' + PCL[pob % 20]
        pc = '%d %s' % (p4, p2)
    else:
        pc = '%d %s' % (p4, p2) if s.pc == 0 else '%d%s' % (p4, p2) if s.pc == 1 else '%d' % p4
    if 'typo' in tr and R() < .15:
        ad = typo(ad)
    if R() < .012:
        pc = pc[:3] + str(ri(0, 9)) + pc[4:]
    at = a.t if not pob else t
    city = at.name
    if s.muni and R() < s.muni:
        city = at.muni
    elif R() < .12:
        city = at.alias
    if s.upcity:
        city = city.upper()
    elif s.case == 2:
        city = city.lower()
    # ---- contacts
    ph = e.phone
    if anchor != 'phone':
        if 'mobile' in tr or ('secretariat' in tr and R() < .6):
            ph = e.mob
        elif 'otherphone' in tr:
            if e.phone2 is None:
                x = R()
                e.phone2 = e.phone[:-2] + '%02d' % ri(0, 99) if x < .5 else phone_no(t)
            ph = e.phone2
        elif s.agg and R() < s.agg:
            ph = ch(['0900', '085']) + '%07d' % int(R() * 1e7)
            ph = ph[:10]
    pstyle = s.ph if R() < .85 else ri(0, 7)
    phf = fmt_phone(ph, pstyle, at.area if ph.startswith(at.area) else t.area)
    if R() < .006 and anchor != 'phone':
        phf = phf[:-1] + str(ri(0, 9))
    mail = e.mail or e.mail2 or ''
    if anchor != 'email':
        if e.mail2 and ('webmail' in tr or R() < .2 or ('secretariat' in tr and R() < .6)):
            mail = e.mail2
        elif e.owndom and R() < .15:
            mail = ch(["secretaris", "voorzitter", "info", "bestuur", "ledenadministratie", "contact", "receptie"]) + '@' + e.dom
        elif R() < .06 and e.k.sector in CLUBLIKE:
            mail = ch(INIT).lower() + '.' + slug(surname()) + '@' + ch(FREE)
    elif e.branchmail:
        mail = e.branchmail
    if R() < .05:
        mail = mail.capitalize() if R() < .5 else mail.upper()
    d = e.dom
    web = ''
    if e.webx and anchor != 'web' and (not d or 'webmail' in tr or R() < .3):
        web = e.webx
    elif d:
        x = s.web if R() < .8 else ri(0, 5)
        web = ('https://www.' + d, 'www.' + d, 'http://www.' + d + '/', d, 'https://' + d, 'https://www.' + d + ch(['/contact', '/home', '/index.php', '/over-ons', '/']))[x]
        if e.webx and not e.owndom and '/' in e.webx:
            web = e.webx
    # ---- missing
    ms = s.miss
    if not keepaddr and R() < ms[1]:
        ad = ''
    if R() < ms[2] and not (keepplace and R() < .25):
        pc = ''
    if R() < ms[3] and (pc or not keepplace):
        city = ''
    if anchor != 'phone' and R() < ms[4]:
        phf = ''
    if anchor != 'email' and R() < ms[5]:
        mail = ''
    if anchor != 'web' and R() < ms[6]:
        web = ''
    lat = lon = ''
    if R() >= ms[7]:
        g = s.geo
        if pob:
            g = 'centroid'
        st = a.st
        y, x = st.lat + st.dy * a.num, st.lon + st.dx * a.num
        if g == 'centroid':
            q = at.pcs[st.pci]
            y, x = q[1], q[2]
        elif g == 'jitter':
            y += rng.gauss(0, .0008)
            x += rng.gauss(0, .0013)
        else:
            y += rng.gauss(0, .00004)
            x += rng.gauss(0, .00006)
        if 'wrongcoord' in tr:
            z = R()
            if z < .5:
                q = ch(at.pcs)
                y, x = q[1], q[2]
            elif z < .85:
                y += rng.gauss(0, .006)
                x += rng.gauss(0, .01)
            else:
                o = ch(t.rg.towns)
                y, x = o.lat, o.lon
        lat, lon = '%.*f' % (s.dec, y), '%.*f' % (s.dec, x)
    if not city and not pc and (not lat or not ad):
        city = at.name
    out.append('\x1f'.join(('c%d' % e.cid, label, n, ad, pc, city, phf, mail, web, lat, lon)))


KD = Wt([(1, .785), (2, .155), (3, .041), (4, .013), (5, .006)])
BRANCHY = {'branch', 'chain', 'numbered', 'tenant', 'namesake2', 'muni', 'practice', 'complex', 'family'}


def listings(w, out, e):
    k = e.k_rows or KD()
    if not e.k_rows and R() < .05 and e.t.rg.dup > 1.08:
        k = min(5, k + 1)
    rg, t = e.t.rg, e.t
    role = e.role
    strict = role in ('branch', 'chain', 'numbered')
    if k == 1:
        if not strict:
            ka = role in BRANCHY and R() < .9 or role == 'satellite' and R() < .5
        else:
            ka = R() < .97
        tr = ()
        if R() < .12:
            x = rg.trap()
            if x in SAFE or (x == 'oldbrackets' and not strict and not e.mark):
                tr = (x,)
                if x == 'oldbrackets':
                    e.old = rename(e)
        emit(w, out, e, rg.srcw(), tr, None, ka, True, None, role)
        return
    plan = [()]
    for i in range(1, k):
        if e.force and i == 1:
            tr = [e.force]
        else:
            tr = [rg.trap()]
        while R() < .17 and len(tr) < 3:
            tr.append(rg.trap())
        if e.k.sector == 'ethnic' and not e.mark and not e.force and R() < .16:
            tr[0] = 'script'
        ok = []
        for x in tr:
            if x == e.force:
                ok.append(x)
                continue
            if strict and x not in SAFE:
                continue
            if role in ('tenant', 'practice', 'complex', 'family', 'muni') and x in ('acronym', 'dropform', 'dropword', 'renamed', 'pobox', 'translated', 'hoodname', 'secretariat', 'mobile') and R() < .75:
                continue
            if role in ('tenant', 'complex', 'family', 'muni', 'practice') and x in ('dropform', 'moved', 'renamed', 'acronym') and not (e.ownphone or e.owndom):
                continue
            if role in ('complex', 'family', 'practice', 'namesake2', 'satellite') and x in ('dropform', 'acronym', 'renamed', 'translated', 'dropword', 'script', 'hoodname'):
                continue
            if role == 'namesake2' and x in MOVE_LIKE and not e.ownphone:
                continue
            if e.mark and (x in NAME_HARD or x == 'oldbrackets'):
                continue
            if x == 'secretariat' and e.k.sector not in ('club', 'music', 'found', 'social', 'ethnic'):
                x = 'fmt'
            if x == 'script' and e.k.sector != 'ethnic':
                continue
            if x == 'translated' and e.k.key in ('bloem', 'winkel', 'para', 'hobby', 'bedrijf', 'vrijwillig') and not e.core in NAT:
                x = 'fmt'
            if x in MOVE_LIKE and any(q in MOVE_LIKE for q in ok):
                continue
            if x in NAME_HARD and any(q in NAME_HARD for q in ok):
                continue
            if x == 'dropform' and (len(e.core) < 5 or e.core == t.name or any(e.core == h[0] for h in t.hoods)):
                x = 'typo'
            if x not in ok:
                ok.append(x)
        plan.append(tuple(ok) or ('fmt',))
    allt = set(x for p in plan for x in p)
    if 'renamed' in allt or 'oldbrackets' in allt:
        if not e.old:
            e.old = rename(e)
    hardn, harda = bool(allt & NAME_HARD), bool(allt & MOVE_LIKE) or 'moved' in allt
    soft = bool(allt & {'dropform', 'dropword'})
    anchor, ka = None, False
    cands = []
    if e.ownphone:
        cands += ['phone', 'phone']
    if e.owndom:
        cands += ['web', 'email'] if e.mail else ['web']
    if hardn:
        anchor = ch(cands) if cands else None
        both = any((set(p) & NAME_HARD) and (set(p) & MOVE_LIKE) for p in plan)
        if anchor is None:
            ka = True
            if harda:
                plan = [tuple(x for x in p if x not in MOVE_LIKE) for p in plan]
        elif not both:
            if R() < .3 and 'renamed' not in allt:
                anchor, ka = None, True
            else:
                ka = R() < .7
    elif harda:
        if cands and R() < (.92 if (role not in ('plain', 'satellite') or len(e.core) < 6) else .78):
            anchor = ch(cands)
    elif soft:
        ka = R() < .85
    if strict:
        ka = True
    elif role in BRANCHY:
        ka = ka or R() < .93
    elif role == 'satellite':
        ka = ka or R() < .4
    # listings 2.. of one thing: mostly other sources
    used = []
    for i in range(k):
        s = rg.srcw()
        q = 0
        while s in used and q < 4 and R() < .95:
            s = rg.srcw()
            q += 1
        used.append(s)
        tr = plan[i]
        oth = None
        if 'moved' in tr:
            if e.oldaddr is None:
                e.oldaddr = new_addr(t)
            oth = e.oldaddr
        elif 'secretariat' in tr:
            if e.sec is None:
                e.sec = new_addr(t if R() < .85 else ch(rg.towns))
            oth = e.sec
        lab = role if i == 0 else role + '>' + ('+'.join(tr) if tr else 'plain')
        kai = ka
        if not anchor and not ka and i and R() < .3:
            kai = True
        emit(w, out, e, s, tr, anchor, kai, True, oth, lab)


# ------------------------------------------------------------------------------------------------ scenes
def sc_plain(w, t, out):
    e = entity(w, t)
    t.addr.append(e.addr)
    if len(t.addr) > 40:
        t.addr[int(R() * 40)] = t.addr.pop()
    listings(w, out, e)


def sc_branches(w, t, out):
    rg = t.rg
    k = KIND[ch(['zorg', 'thuiszorg', 'peuter', 'peuter', 'welzijn', 'bakker', 'kapper', 'para', 'huisarts', 'cultuur', 'winkel', 'bedrijf', 'cafe', 'thuiszorg', 'slager', 'vrijwillig'])]
    head = entity(w, t, k, role='branch')
    if head.core == t.name:
        head.core = invented()
    head.mail2 = None if R() < .7 else head.mail2
    m = 2 + int(rng.expovariate(1 / 1.8))
    m = min(m, 9)
    if head.phone.startswith('06'):
        head.phone = phone_no(t)
    if head.dom is None:
        head.dom = uniq_dom(w, slug(head.core) if len(slug(head.core)) > 5 else slug(head.pre[0] + head.core), t)
        head.mail = 'info@' + head.dom
    swb = R() < .6
    samemail = R() < .65
    samedom = R() < .9
    sty = R()
    usedp = set()
    for i in range(m):
        bt = t if R() < .55 else ch(rg.towns)
        if i == 0:
            e, bt = head, t
        else:
            e = entity(w, bt, k, core=head.core, group=head.pre, role='branch', alts=[])
            e.fi = head.fi
            if R() < .85:
                e.webx = None
            if head.dom and samedom:
                e.dom = head.dom
                e.owndom = False
                e.mail = head.mail if samemail and head.mail else slug(e.hood) + '@' + e.dom
                e.mail2 = None
            if swb and R() < .85:
                e.phone, e.ownphone = head.phone, False
                e.mob = head.mob if R() < .2 else e.mob
        e.alts = []
        e.legal = False
        lab = ''
        if sty < .35:
            lab = ' ' + bt.name if (bt.name, '') not in usedp and R() < .6 else ' ' + e.hood
        elif sty < .55:
            lab = ' locatie ' + e.addr.st.name
        elif sty < .65:
            lab = ' - ' + e.hood
        if R() < .25:
            lab = ''
        # the same suffix twice in one town: leave it out
        if (bt.name, lab) in usedp and lab:
            lab = ''
        usedp.add((bt.name, lab))
        e.post = lab
        if swb or samemail:
            head.ownphone = not swb
            head.owndom = False
        listings(w, out, e)
        if R() < .12 and k.sector in SAT:
            satellite(w, out, e, 1)


def satellite(w, out, m, cnt):
    t = m.t
    opts = rng.sample(SAT.get(m.k.sector, SAT['social']), min(cnt, len(SAT.get(m.k.sector, SAT['social']))))
    for mk in opts:
        e = entity(w, t, m.k, core=m.core, group=m.pre, role='satellite')
        e.fi = m.fi if R() < .5 else int(R() * len(m.pre))
        e.mark = mk
        e.alts = []
        e.legal = False
        e.post = m.post if R() < .5 else ''
        x = R()
        if x < .62:
            e.addr = m.addr
            e.ownaddr = False
        if R() < .4:
            e.phone, e.ownphone = m.phone, False
        if m.dom and R() < .7:
            if e.owndom:
                w.doms.discard(e.dom)
            e.dom, e.owndom = m.dom, False
            e.mail = m.mail if R() < .4 else slug(mk[0].replace('{}', ''))[:14] + '@' + m.dom
            e.mail2 = None
            e.webx = None
        listings(w, out, e)


def sc_sat(w, t, out):
    k = t.rg.kinds()
    for _ in range(5):
        if k.sector in SAT:
            break
        k = t.rg.kinds()
    else:
        k = KIND['voetbal']
    m = entity(w, t, k, role='plain')
    listings(w, out, m)
    satellite(w, out, m, 1 + int(R() * R() * 4.5))


BT = {'Gezondheidscentrum': ['huisarts', 'para', 'para', 'para', 'huisarts', 'thuiszorg'], 'Medisch Centrum': ['huisarts', 'para', 'para', 'para'], 'Bedrijvencentrum': ['bedrijf', 'stichting', 'thuiszorg', 'bedrijf', 'winkel'],
      'Kulturhus': ['cultuur', 'koor', 'museum', 'bridge', 'welzijn', 'hobby', 'peuter'], 'MFC': ['bridge', 'koor', 'vrijwillig', 'welzijn', 'peuter', 'biljart', 'hobby', 'buurtver'], 'Sporthal': ['volley', 'tafel', 'handbal', 'judo', 'gym'],
      'Brede School': ['school', 'peuter', 'peuter', 'welzijn'], 'Winkelcentrum': ['bakker', 'slager', 'kapper', 'bloem', 'winkel', 'cafe', 'exotisch'], 'Sportpark': ['voetbal', 'tennis', 'atletiek', 'handbal', 'petanque'], 'Verenigingsgebouw': ['koor', 'bridge', 'schaak', 'harmonie', 'hobby', 'stichting'],
      'Wijkgebouw': ['welzijn', 'vrijwillig', 'voedsel', 'stichting', 'moskee']}
BTK = list(BT)


def sc_building(w, t, out):
    bt = ch(BTK)
    core = (ch([c_nat, c_field, c_inv, c_field]))(t)[0]
    bname = bt + ' ' + core
    a = new_addr(t, False)
    a.bld = bname
    rph, rdom = phone_no(t), None
    shareph, shareweb, sharename = R() < .6, R() < .45, R() < .35
    if shareweb:
        rdom = uniq_dom(w, slug(core) + ch(['', t.slug]), t)
    m = min(10, 2 + int(rng.expovariate(1 / 2.6)))
    if R() < .5:
        b = entity(w, t, KIND['buurthuis'] if bt in ('MFC', 'Kulturhus', 'Verenigingsgebouw', 'Wijkgebouw') else KIND['sporthal'] if bt.startswith('Sport') else KIND['bedrijf'], core=core, group=[bt], addr=a, role='tenant')
        b.phone, b.ownphone = rph, not shareph
        b.legal = False
        if rdom:
            b.dom, b.mail, b.owndom = rdom, 'info@' + rdom, False
        listings(w, out, b)
    seen = set()
    pool = BT[bt]
    prev = None
    for i in range(m):
        k = KIND[ch(pool)]
        g = ch(k.groups)
        nm = core if sharename and R() < .7 else None
        if nm and (g[0] in seen):
            nm = None
        ad = a if R() < .75 else Addr(a.st, a.num + (ri(0, 2) * 2 if R() < .3 else 0), ch(['A', 'B', 'C', 'D', '1', '2', '3']), bname, t)
        e = entity(w, t, k, core=nm, group=g, addr=ad, role='tenant')
        seen.add(g[0])
        if shareph and R() < .7:
            e.phone, e.ownphone = rph, False
        if rdom and R() < .6:
            if not e.owndom or R() < .5:
                e.dom, e.owndom = rdom, False
                e.mail = 'info@' + rdom if R() < .6 else slug(e.core)[:12] + '@' + rdom
        # the tenant that moved out, and its successor of the same kind in the same unit
        if e.owndom and nm is None and R() < .14:
            e.force, e.k_rows = 'moved', ch([2, 2, 3])
            e.oldaddr, e.addr = ad, new_addr(t)
            if not e.ownphone:
                e.phone, e.ownphone = phone_no(t), True
            s = entity(w, t, k, group=g, addr=ad, role='successor')
            if shareph and R() < .7:
                s.phone, s.ownphone = rph, False
            listings(w, out, e)
            listings(w, out, s)
        else:
            listings(w, out, e)


def sc_namesake(w, t, out):
    """The same name: next town, or two in one town; sometimes one of them renamed."""
    rg = t.rg
    k = KIND[ch(['harmonie', 'voetbal', 'school', 'koor', 'schutterij', 'cafe', 'peuter', 'huisarts', 'buurthuis', 'kerk', 'bakker', 'school', 'kapper', 'stichting', 'scouting', 'zorg', 'bedrijf', 'tennis'])]
    a = entity(w, t, k, role='namesake')
    if a.core == t.name:
        a.core = ch(LATIN)
    two = R() < .3 or len(rg.towns) == 1
    x = R()
    for i in range(1 if x < .7 else 2):
        t2 = t if two else ch(rg.towns)
        b = entity(w, t2, k, core=a.core, group=a.pre if R() < .6 else ch(k.groups), role='namesake2' if t2 is t else 'namesake', alts=list(a.alts))
        b.fi = a.fi if R() < .6 else b.fi
        if t2 is t:
            a.role = 'namesake2'
            if R() < .4 and b.addr.st is a.addr.st:
                b.addr = new_addr(t2)
        if R() < .25 and i == 0:        # renamed club with a namesake: the old name is still borne by another
            b.old = base_name(a)
            for _ in range(4):
                c, al = k.core()(t2)
                if c != a.core:
                    break
            else:
                c, al = invented(), []
            b.core, b.alts, b.role = c, al, 'renamed-namesake'
            b.force, b.k_rows = 'renamed', ch([2, 2, 3])
        listings(w, out, b)
    listings(w, out, a)


def sc_numbered(w, t, out):
    k = KIND[ch(['peuter', 'scouting', 'zorg', 'vrijwillig', 'thuiszorg', 'huisarts', 'hobby', 'buurtver'])]
    a = entity(w, t, k, role='numbered')
    st = ch([' {}', ' groep {}', ' locatie {}', ' {}', ' team {}', ' (groep {})'])
    lt = ch(['123456', '123456', ['I', 'II', 'III', 'IV', 'V', 'VI'], 'ABCDEF'])
    m = ri(2, 4)
    sa, sp = R() < .35, R() < .6
    for i in range(m):
        e = a if i == 0 else entity(w, t, k, core=a.core, group=a.pre, role='numbered', alts=[])
        e.fi, e.legal, e.alts = a.fi, False, []
        e.post = st.format(lt[i])
        if i:
            if sa:
                e.addr = a.addr
            if sp:
                e.phone, e.ownphone = a.phone, False
            if a.dom:
                e.dom, e.mail, e.owndom, e.mail2, e.webx = a.dom, a.mail, False, None, None
        listings(w, out, e)


def sc_muni(w, t, out):
    m = ri(3, 8)
    for i in range(m):
        k = KIND[ch(['sporthal', 'sporthal', 'buurthuis', 'welzijn', 'museum', 'vrijwillig'])]
        e = entity(w, t, k, role='muni')
        e.legal = False
        e.phone, e.ownphone = t.muniphone, False
        if R() < .7:
            e.dom, e.owndom = 'gemeente-' + slug(t.muni) + '.nl' if R() < .3 else slug(t.muni) + '.nl', False
            e.mail = ch(['info', 'gemeente', 'sport']) + '@' + e.dom
            e.webx = None
        listings(w, out, e)


def sc_successor(w, t, out):
    k = KIND[ch(['cafe', 'cafe', 'exotisch', 'winkel', 'kapper', 'bloem', 'bakker', 'para'])]
    a = new_addr(t)
    g = ch(k.groups)
    for i in range(2 if R() < .75 else 3):
        e = entity(w, t, k, group=g if R() < .7 else ch(k.groups), addr=a, role='successor')
        listings(w, out, e)


def sc_secretary(w, t, out):
    """One person runs several clubs from one home: same address, 06 and mail; different clubs."""
    home, mob = new_addr(t), mobile()
    mail = ch(INIT).lower() + '.' + slug(surname()) + str(ri(1, 99)) + '@' + ch(FREE)
    for i in range(2 if R() < .7 else 3):
        k = KIND[ch(['koor', 'bridge', 'buurtver', 'biljart', 'schaak', 'hobby', 'harmonie', 'stichting', 'fiets', 'carnaval'])]
        e = entity(w, t, k, role='sharedsec')
        e.mob, e.sec = mob, home
        if R() < .7:
            e.mail2 = mail
        if R() < .5:
            e.addr, e.ownaddr = home, False
            e.phone, e.ownphone = mob, False
        elif R() < .6:
            e.force, e.k_rows = 'secretariat', ch([2, 2, 3])
        listings(w, out, e)


def sc_complex(w, t, out):
    """Same core, several kinds of organisation at one place (school, peuterspeelzaal, BSO; harmonie and drumband; parish, church and choir)."""
    sets = [[('school', 0), ('peuter', 0), ('peuter', 2)], [('school', 2), ('peuter', 1), ('peuter', 2)], [('kerk', 0), ('kerk', 1), ('koor', 3)], [('harmonie', 0), ('harmonie', 4), ('koor', 5)], [('cafe', 0), ('cafe', 2)], [('zorg', 0), ('zorg', 5), ('para', 0)], [('museum', 0), ('cafe', 3)], [('huisarts', 0), ('para', 1)], [('cafe', 1), ('cafe', 5), ('winkel', 4)]]
    ss = ch(sets)
    k0 = KIND[ss[0][0]]
    core, al = k0.core()(t)
    a = new_addr(t)
    ph = phone_no(t)
    dom = None
    for kk, g in ss:
        if R() < .12:
            continue
        e = entity(w, t, KIND[kk], core=core, group=KIND[kk].groups[g], addr=a if R() < .85 else None, role='complex')
        e.legal = False
        if R() < .45:
            e.phone, e.ownphone = ph, False
        if e.owndom:
            if dom is None:
                dom = e.dom
            elif R() < .5:
                e.dom, e.owndom = dom, False
                e.mail = 'info@' + dom
        listings(w, out, e)


def sc_practice(w, t, out):
    """Doctors under one roof: each a listing of their own; and the practice."""
    core = c_field(t)[0]
    a, ph = new_addr(t), phone_no(t)
    k = KIND['huisarts']
    dom = uniq_dom(w, 'huisartsen' + slug(core), t) if R() < .6 else None
    g = ch([['Huisarts', 'Huisarts', 'Dr.', 'Huisartsenpraktijk'], ['Tandarts', 'Tandartspraktijk']])
    p = entity(w, t, k, core=core, group=['Huisartsenpraktijk', 'HAP'] if g[0] == 'Huisarts' else ['Tandartspraktijk', 'Tandartsen'], addr=a, role='practice')
    p.phone, p.ownphone = ph, False
    es = [p]
    for i in range(ri(2, 4)):
        s = surname()
        e = entity(w, t, k, core=ch(INIT) + '. ' + s, group=g, addr=a, role='practice', alts=[])
        e.legal = False
        if R() < .75:
            e.phone, e.ownphone = ph, False
        es.append(e)
    for e in es:
        if dom and R() < .8:
            e.dom, e.owndom, e.mail, e.mail2 = dom, False, 'info@' + dom, None
        listings(w, out, e)


def sc_family(w, t, out):
    """One family name over several trades, door to door or not."""
    s = capsur(surname())
    a = new_addr(t, False)
    ks = rng.sample(['bakker', 'slager', 'fietsw', 'bloem', 'kapper', 'cafe', 'bedrijf', 'huisarts'], ri(2, 3))
    ph = phone_no(t)
    for i, k in enumerate(ks):
        ad = Addr(a.st, a.num + (2 * i if R() < .6 else 0), '', None, t) if R() < .6 else None
        e = entity(w, t, KIND[k], core=s, addr=ad, role='family', alts=[])
        if R() < .25:
            e.phone, e.ownphone = ph, False
        listings(w, out, e)


class Chain:
    pass


def make_chains(n):
    c = max(5, int(6 * math.sqrt(n / 1000)))
    out = []
    seen = set()
    for i in range(c):
        q = Chain()
        k = ch(['winkel', 'winkel', 'bakker', 'cafe', 'kapper', 'thuiszorg', 'vrijwillig', 'bedrijf', 'peuter', 'para', 'voedsel'])
        q.kind = KIND[k]
        while True:
            nm = ch([invented(), ch(NAT2A) + ch(NAT2B), invented() + ' & Zo', "'t " + ch(NAT2A) + ch(NAT2B), invented() + ch(["mark", "shop", "plus", "fix", "punt"]), ch(SUR_A) + ch(SUR_B)])
            if nm not in seen:
                seen.add(nm)
                break
        q.core = nm
        q.vol = k in ('vrijwillig', 'voedsel')
        f = ch(q.kind.groups)[0]
        q.group = [f] if R() < .4 else ['', f] if R() < .5 else ['']
        if q.vol:
            q.group = ['']
        q.dom = slug(nm) + '.nl'
        q.phone = ch(['088', '0900', '088', '010'])
        q.phone = q.phone + ''.join(str(ri(0, 9)) for _ in range(10 - len(q.phone)))
        q.pshare, q.pmail = ch([.95, .8, .3, .0]), ch([.95, .9, .4])
        q.path = ch([0, 0, .5, 1])
        q.sfx = ch(['none', 'town', 'town', 'hood', 'street', 'nr', 'mixed'])
        if q.vol:
            q.sfx = 'afd'
        out.append((q, 1 / (i + 2.5) ** .9))
    return Wt(out)


def sc_chain(w, t, out):
    q = w.chains()
    e = entity(w, t, q.kind, core=q.core, group=q.group, role='chain', alts=[])
    e.legal, e.fi = False, int(R() * len(q.group))
    w.doms.add(q.dom)
    if e.owndom:
        w.doms.discard(e.dom)
    e.dom, e.owndom = q.dom, False
    e.webx = None
    e.mail2 = None
    sl = t.slug
    e.mail = ('info@' if R() < .8 else 'klantenservice@') + q.dom if R() < q.pmail else sl + '@' + q.dom
    if R() < q.path:
        e.webx = 'https://www.' + q.dom + ch(['/winkels/', '/vestigingen/', '/locaties/']) + sl + '-' + slug(e.addr.st.name, '-')
    if R() < q.pshare:
        e.phone, e.ownphone = q.phone, False
    x = q.sfx if q.sfx != 'mixed' else ch(['none', 'town', 'hood', 'street'])
    key = ('chain', q.core)
    again = key in t.seen
    t.seen.add(key)
    if x == 'afd':
        if again:
            e.post = ch([' afdeling ', ' afd. ']) + e.hood
        else:
            e.post = ch([' afdeling ', ' afd. ', ' ']) + t.name
    elif x == 'town':
        e.post = ' ' + t.name if not again else ' ' + t.name + ' ' + e.hood
    elif x == 'hood':
        e.post = ' ' + e.hood
    elif x == 'street':
        e.post = ' ' + e.addr.st.name
    elif x == 'nr':
        e.post = ' filiaal %d' % ri(100, 1999)
    listings(w, out, e)


SCENES = [(sc_plain, 66), (sc_branches, 3.0), (sc_building, 2.6), (sc_sat, 4.2), (sc_namesake, 3.2), (sc_numbered, .8), (sc_muni, .6), (sc_successor, 1.6), (sc_secretary, 1.1), (sc_complex, 1.4), (sc_practice, .7), (sc_family, .9), (sc_chain, 4.4)]


def generate(n, seed):
    rng.seed(seed)
    w = World(n)
    out = []
    while len(out) < n:
        left = n - len(out)
        tgt = int(min(left, max(700, rng.gauss(2500, 700))))
        if left - tgt < 400:
            tgt = left
        rg = make_region(w, tgt)
        stop = len(out) + tgt
        # fill the towns; scenes may spill over into neighbours
        for t in rg.towns:
            lim = min(len(out) + t.size, stop)
            sc = rg.scene
            while len(out) < lim:
                sc()(w, t, out)
    # cut to n from the end (whole table has at most one scene too many)
    del out[n:]
    return out


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--n', type=int, required=True)
    ap.add_argument('--seed', type=int, default=1)
    ap.add_argument('--out', required=True)
    a = ap.parse_args()
    gc.disable()
    rows = generate(a.n, a.seed)
    n = len(rows)
    g = np.random.default_rng(a.seed)
    order = g.permutation(n)
    ids = g.permutation(n)
    cmap = {}
    with open(a.out, 'w', encoding='utf-8', newline='') as f:
        wr = csv.writer(f)
        wr.writerow("id cluster_id trap name address postcode city phone email website lat lon".split())
        for i in range(n):
            r = rows[order[i]].split('\x1f')
            c = cmap.setdefault(r[0], len(cmap))
            wr.writerow(['r%07d' % ids[i], 'e%07d' % c] + r[1:])


if __name__ == '__main__':
    main()
