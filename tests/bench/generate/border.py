#!/usr/bin/env python3
"""border: hidden acceptance listings (invented) of Dutch social maps. python border.py --n N --seed S --out F.csv"""
import argparse, csv, random, re, unicodedata

# ------------------------------------------------------------------ words
ON = "b br d dr g gr h k kr l m n r s st t v w z br vl".split()
VO = "a aa e ee i ie o oe oo u ui ij ei eu".split()
CO = "l n r m k s t nd lt rk ns st rs lm".split()
TSUF = "dorp wijk drecht dam veen horst rade hout beek broek kerk loo oord burg berg velde donk lo um hoven steen water lage zijl voort schoten hem mond sluis stede woude aerde bergen".split()
TPRE = ["Oud-", "Nieuw-", "Sint ", "Groot-", "Klein-", "Hoog-", "Laag-", "Over", "Ooster", "Wester"]
FST = ["Berg","Linde","Hoek","Meulen","Brink","Bos","Velde","Dijk","Akker","Broek","Haar","Kamp","Wal","Beek","Horst","Hout","Kolk","Weide","Poort","Vliet","Steeg","Laar","Rade","Hove","Ham","Geest","Schans","Tol","Wiel","Es","Loon","Merk","Roos","Vonk","Zand","Kerk","Steen","Koren","Eik","Eve","Har","Wil","Jel","Tjep","Sip","Rein","Ger","Wouter","Hendrik","Klaas","Dirk","Evert","Gijs","Pauw","Mees","Kuip","Slag","Vos","Ree","Del"]
FSU = ["", "man", "stra", "ma", "sen", "huis", "kamp", "s", "ink", "inga", "mans", "meijer", "hof", "laar", "voort", "aar", "horst", "graaf", "stein", "veld"]
FPR = ["", "", "", "", "van ", "van der ", "van den ", "de ", "van de ", "ten ", "ter ", "op den "]
FIRST = "Anna Bea Carla Dirk Ellen Frans Gerda Hans Ineke Jan Kees Loes Marijke Nico Otto Petra Quirijn Rob Sjaak Toos Ursula Vera Wim Yvonne Ali Fatma Mohamed Samira Agnieszka Luis".split()
STB = ["Dorps","Kerk","School","Molen","Nieuw","Hoofd","Stations","Beuken","Eiken","Linden","Kastanje","Wilgen","Populieren","Merel","Leeuwerik","Vinken","Zwaluw","Koning","Prins","Oranje","Nassau","Juliana","Wilhelmina","Beatrix","Markt","Haven","Brug","Gracht","Wal","Poort","Veld","Akker","Weide","Broek","Heide","Bos","Berg","Dal","Bron","Rozen","Tulpen","Violier","Anjer","Klaver","Zonnebloem","Koper","Zilver","Smeden","Wevers","Bakkers","Schippers","Boeren","Raadhuis","Klooster","Kapel","Pastorie","Sport","Industrie","Ambacht","Mozart","Bach","Rembrandt","Vermeer","Tasman","Barentsz","Mercurius","Saturnus","Orion","Lupine","Distel","Varen"]
STS = ["straat","straat","straat","weg","laan","plein","hof","pad","dreef","singel","kade"]
TITLES = [("Burgemeester ","Burg. "),("Doctor ","Dr. "),("Pastoor ","Past. "),("Professor ","Prof. "),("Meester ","Mr. "),("Sint ","St. ")]
HOODS = ["Noord","Zuid","Oost","West","Centrum","{s}veld","{s}wijk","{s}berg","De {s}hof","{s}kwartier","{s}buurt","{s}dal"]
HS = ["Molen","Schans","Vogel","Kloos","Rozen","Ganzen","Heide","Kroon","Zonne","Linden","Meer","Bos","Ker","Wiel","Vlinder","Akker","Sterren","Parel","Sluis","Haver","Bloemen","Reiger","Kasteel","Singel","Duin","Konings","Water","Tuin"]
SAINT = ["Cecilia","Caecilia","Barbara","Joseph","Jozef","Maria","Antonius","Franciscus","Nicolaas","Martinus","Lambertus","Petrus","Paulus","Jan Baptist","Hubertus","Sebastianus","Gerardus","Brigida","Willibrordus","Bonifatius","Servatius","Odilia","Agatha","Catharina","Lucia","Laurentius","Michaël","Remigius","Vitus","Urbanus","Gertrudis","Dionysius","Clemens","Stephanus"]
VIRT = ["Concordia","Excelsior","Crescendo","Eendracht","De Eendracht","Vooruitgang","Ons Genoegen","Harmonia","Euterpe","Apollo","Juliana","Wilhelmina","Amicitia","Vriendenkring","Unitas","Fortuna","Olympia","Hercules","Sparta Nova","Victoria","Aurora","Orpheus","Con Brio","Da Capo","Animato","Cantabile","Soli Deo Gloria","Voorwaarts","Volharding","De Volharding","Nut en Genoegen","Kunst na Arbeid","Tot Steun","Advendo","Oefening Baart Kunst","Ons Ideaal","De Toekomst","Steeds Beter","Wilskracht","Hou Moed","Blauw-Wit","Groen-Geel","Rood-Wit","Zwart-Geel","De Treffers","De Meteoor","De Zwaluwen","Sportlust","Quick Step","Be Fair","De Valken","De Leeuwen","De Zeemeeuw","De Snoek","Argus","Phoenix","Atalanta","Pegasus","Diana","Oranje"]
A1 = ["Door","Na","Voor","Steeds","Met","Uit","Houdt"]
A2 = ["Vriendschap","Oefening","Samenspel","Eendracht","Inspanning","Wilskracht","Arbeid","Lust","Training","Moed","Plezier","Nut"]
A3 = ["Sterk","Vooruit","Ontspanning","Verder","Hoger","Verenigd","Beter","Groot","Moedig","Actief","Trouw"]
HN = ["Brug","Anker","Wegwijzer","Bron","Linde","Spil","Klimop","Regenboog","Vlinder","Horizon","Schakel","Ark","Waterlelie","Wingerd","Parel","Vuurtoren","Zonnehof","Kern","Hoeksteen","Akker","Poort","Haard","Ontmoeting","Kiem","Zaaier","Kompas","Baken","Palet","Mozaïek","Kameleon","Eekhoorn","Egel","Vijver","Duif","Wilg","Esdoorn","Kastanje","Roos","Toren","Kluis","Rank","Driehoek","Cirkel","Kring","Knoop","Trefpunt","Klinker","Vonk","Lantaarn","Korenaar","Meander","Bongerd","Dorpel","Weide","Heuvel","Hoeve","Spinde","Bijenkorf","Ooievaar","Zwaluw","Kievit","Krekel","Pionier","Wissel","Hoekstee","Oase","Veste","Voorhof","Kapstok","Schuit"]
HET = {"Anker","Kompas","Baken","Palet","Mozaïek","Trefpunt"}
HA = ["Groene","Witte","Oude","Nieuwe","Gouden","Blauwe","Rode","Vrije","Open","Gulden","Stille","Bonte"]
THEME = ["Parkinson","Reuma","Rouw en Verlies","Autisme","Depressie","Angst en Dwang","Diabetes","MS","Niet-aangeboren Hersenletsel","Mantelzorgers","Naasten van Verslaafden","Alleenstaande Ouders","Borderline","Hart- en Vaatziekten","Fibromyalgie","Longpatiënten","Slechtzienden","Slechthorenden","ADHD Volwassenen","Stotteren","Long Covid","Eetstoornissen"]
MIG = [("Marokkaanse","Moroccan","مغربية"),("Turkse","Turkish",""),("Somalische","Somali",""),("Syrische","Syrian","سورية"),("Poolse","Polish","Polskie"),("Oekraïense","Ukrainian","Українська"),("Eritrese","Eritrean",""),("Afghaanse","Afghan","افغان"),("Iraanse","Iranian","ایرانی"),("Surinaamse","Surinamese",""),("Molukse","Moluccan",""),("Chinese","Chinese","华人"),("Portugese","Portuguese","Portuguesa"),("Griekse","Greek","Ελληνική"),("Kaapverdische","Cape Verdean",""),("Irakese","Iraqi","عراقية"),("Antilliaanse","Antillean",""),("Spaanse","Spanish","Española")]
MOSQ = [("Al Noor","النور"),("As Salam","السلام"),("Al Houda","الهدى"),("At Tawhid","التوحيد"),("Ar Rahma","الرحمة"),("Al Fath","الفتح"),("Al Ihsan","الإحسان"),("Badr","بدر"),("Al Amal","الأمل"),("Ennour","النور"),("Yeni Yol",""),("Mevlana Kardes",""),("Hilal",""),("Birlik","")]
SY1 = ["Ama","Vi","Cor","Sa","Me","Lu","Tri","Quo","Ze","Ora","Pro","Ave","Del","Ka","Bri","Fi","No","Ela","Mar","Syn","Rho","Ju","Talo","Wes","Ine","Hu","Geo","Cas","Per","Omni"]
SY2 = ["ri","ta","lo","ve","ma","ni","sto","cu","da","be","lan","mo","ro","fa","gi"]
SY3 = ["um","ant","ra","lis","zorg","nova","vita","dis","on","ea","aris","ent","us","ys","al","iek","ana","int"]
BIB = ["Ichthus","Elim","Bethel","Sion","Rehoboth","Pniël","Emmaüs","Bethanië","Salem","Morgenster","Goede Herder","Opstanding","Ontmoeting","Maranatha","Eben-Haëzer","Shalom","Immanuël","Levensbron","Hoeksteen","Kruis"]
AREA = ["0113","0114","0115","0117","0118","0162","0164","0165","0166","0167","0168","0172","0174","0180","0182","0183","0184","0186","0187","0222","0223","0224","0226","0228","0229","0251","0252","0255","0294","0297","0299","0313","0314","0315","0316","0317","0318","0320","0321","0341","0342","0343","0344","0345","0346","0347","0348","0411","0412","0413","0416","0418","0475","0478","0481","0485","0486","0487","0488","0492","0493","0495","0497","0499","0511","0512","0513","0514","0515","0516","0517","0518","0519","0521","0522","0523","0524","0525","0527","0528","0529","0541","0543","0544","0545","0546","0547","0548","0561","0562","0566","0570","0571","0572","0573","0575","0577","0578","0591","0592","0593","0594","0595","0596","0597","0598","0599","010","013","014","015","023","024","026","030","033","035","036","038","040","043","045","046","050","053","055","058","071","072","073","074","075","076","077","078","079"]
FREE = ["gmail.com","gmail.com","hotmail.com","ziggo.nl","kpnmail.nl","planet.nl","home.nl","outlook.com","live.nl","xs4all.nl"]

# kind: forms (first formal), core type, english, flags  s=run by secretary  b=has a house of its own  n=kind may be left out  p=professional  h=meets in somebody's building
K = [
 # weight v t c
 (5,4,3,["Voetbalvereniging","vv","V.V.","SV","Voetbalclub","RKSV"],"club","football club","s n b"),
 (2,3,3,["Tennisvereniging","TV","T.V.","Tennisclub","LTC"],"club","tennis club","s n b"),
 (2,2,2,["Korfbalvereniging","KV","c.k.v.","Korfbalclub"],"club","korfball club","s n b"),
 (1,2,2,["Volleybalvereniging","VC","Volleybalclub","V.C."],"club","volleyball club","s n h"),
 (1,2,2,["Gymnastiekvereniging","Gymvereniging","gv","Turnvereniging"],"club","gymnastics club","s n h"),
 (1,2,2,["Zwemvereniging","zwemclub","ZV","Zwem- en Poloclub"],"club","swimming club","s n h"),
 (1,1,2,["Atletiekvereniging","AV","A.V.","Loopgroep"],"club","athletics club","s n b"),
 (1,1,2,["Judovereniging","Judoclub","Sportschool"],"club","judo club","s h"),
 (2,2,2,["Biljartvereniging","Biljartclub","BV","b.c."],"club","billiards club","s n h"),
 (1,1,2,["Schaakvereniging","Schaakclub","SV","Schaakgenootschap"],"club","chess club","s n h"),
 (2,2,2,["Bridgeclub","Bridgevereniging","BC","B.C."],"club","bridge club","s n h"),
 (1,1,1,["Hengelsportvereniging","HSV","Visvereniging","Hengelaarsvereniging"],"club","angling club","s n"),
 (2,1,1,["Schutterij","Schuttersgilde","Gilde","Koninklijke Schutterij"],"saint","marksmen guild","s b"),
 (2,2,1,["Jeu de boulesvereniging","Jeu de Boules Club","JBV","Petanquevereniging"],"club","petanque club","s n b"),
 (2,1,1,["Rijvereniging","Ponyclub","Manege","LR en PC"],"club","riding club","s b"),
 (1,1,1,["Wandelvereniging","WSV","Wandelclub"],"club","walking club","s n"),
 (4,3,3,["Harmonie","Muziekvereniging","Fanfare","Harmonieorkest","Kon. Harmonie"],"saint","wind band","s h"),
 (2,2,3,["Gemengd koor","Zangvereniging","Zangkoor","Gem. Koor"],"music","choir","s n h"),
 (2,2,2,["Kerkkoor","Dameskoor","R.K. Zangkoor"],"saint","church choir","s h"),
 (1,1,2,["Mannenkoor","Shantykoor","Kon. Mannenkoor"],"music","male choir","s n h"),
 (2,2,2,["Toneelvereniging","Toneelgroep","Theatergroep","T.V."],"music","drama group","s n h"),
 (1,2,3,["Dansstudio","Balletschool","Dansschool"],"house","dance studio","p n b"),
 (0,1,2,["Museum","Streekmuseum","Oudheidkamer"],"house","museum","b"),
 (0,1,3,["Galerie","Atelier","Kunstruimte"],"person","gallery","p b"),
 (2,2,2,["Heemkundevereniging","Historische Vereniging","Heemkundekring","Oudheidkundige Kring"],"house","local history society","s n"),
 (2,2,2,["Carnavalsvereniging","CV","C.V.","Karnavalsvereniging"],"funny","carnival society","s n h"),
 (4,3,3,["Protestantse Kerk","Hervormde Gemeente","PKN gemeente","Kerkgebouw"],"bible","Protestant church","b"),
 (0,1,3,["Moskee","Islamitisch Centrum","Stichting Islamitisch Centrum","Culturele Vereniging en Moskee"],"mosque","mosque","b"),
 (0,1,2,["Evangelische Gemeente","Vrije Evangelische Gemeente","Baptistengemeente","Christengemeente"],"bible","evangelical church","h n"),
 (3,4,4,["Basisschool","bs","b.s.","R.K. Basisschool","OBS"],"house","primary school","p n b"),
 (0,2,3,["Middelbare school","College","Scholengemeenschap","VMBO"],"person","secondary school","p b"),
 (2,2,2,["Peuterspeelzaal","Peuteropvang","psz"],"house","playgroup","p n b"),
 (0,1,2,["Muziekschool","Centrum voor de Kunsten","Muziek- en Dansschool"],"house","music school","p n b"),
 (1,2,3,["Taalcafé","Taalhuis","Taalpunt"],"hood","language café","h"),
 (3,3,4,["Gemeenschapshuis","Buurthuis","Wijkcentrum","Dorpshuis","Ontmoetingscentrum"],"house","community centre","b n"),
 (2,2,3,["Buurtvereniging","Buurtver.","BV","Buurtcomité"],"hood","neighbourhood association","s"),
 (1,1,2,["Speeltuinvereniging","Speeltuin","Speeltuinver."],"house","playground","b n"),
 (1,2,3,["Wijkraad","Bewonersraad","Dorpsraad","Bewonersplatform"],"hood","residents' council","s"),
 (0,1,2,["Huurdersvereniging","Huurdersbelangen","Bewonerscommissie"],"hood","tenants' association","s"),
 (3,3,3,["Huisartsenpraktijk","Huisarts","Praktijk","H.A.P."],"person","GP practice","p b"),
 (1,2,3,["Fysiotherapie","Fysiotherapiepraktijk","Praktijk voor Fysiotherapie","Fysio"],"person","physiotherapy","p b"),
 (1,2,2,["Tandartspraktijk","Tandarts","Mondzorg"],"person","dentist","p b"),
 (1,1,2,["Apotheek","Dienstapotheek"],"house","pharmacy","p b"),
 (1,1,2,["Verloskundigenpraktijk","Verloskundigen","Praktijk voor Verloskunde"],"house","midwives","p b n"),
 (1,1,2,["Psychologenpraktijk","Psycholoog","Praktijk voor Psychologie"],"person","psychologist","p h"),
 (2,2,2,["Verzorgingshuis","Woonzorgcentrum","Zorgcentrum","WZC","Verpleeghuis"],"house","care home","p b n"),
 (1,2,3,["Zorgboerderij","Dagbesteding","Dagopvang"],"house","day care farm","p b n"),
 (1,2,2,["Inloophuis","Inloop","Inloopcentrum"],"house","drop-in centre","b n"),
 (2,3,4,["Zelfhulpgroep","Lotgenotengroep","Lotgenotencontact","Praatgroep"],"theme","self-help group","h"),
 (1,1,1,["Gespreksgroep","Café","Ontmoetingscafé"],"theme","conversation group","h"),
 (1,1,1,["Voedselbank","Stichting Voedselbank","Uitgiftepunt Voedselbank"],"place","food bank","b"),
 (1,1,1,["Repair Café","Repaircafé","Reparatiecafé"],"place","repair café","h"),
 (1,1,1,["Kledingbank","Ruilwinkel","Weggeefwinkel"],"house","clothing bank","b n"),
 (1,2,3,["Vereniging","Culturele Vereniging","Sociaal-Culturele Vereniging","Stichting"],"migrant","association","s h"),
 (0,1,2,["Vrouwengroep","Vrouwencentrum","Vrouwenvereniging"],"migrant","women's group","h"),
 (3,3,3,["Scouting","Scoutinggroep","Scouting groep","Verkennersgroep"],"saintplain","scout group","s b"),
 (3,2,2,["Seniorenvereniging","Ouderenvereniging","Seniorenver.","Ouderenbond"],"saint","seniors' association","s h"),
 (1,1,2,["Ouderensoos","Seniorensoos","Bejaardensoos"],"virt","seniors' club","h n"),
 (1,1,1,["Volkstuinvereniging","VTV","Volkstuincomplex","Tuindersvereniging"],"virt","allotment society","s n b"),
 (1,1,2,["Kinderboerderij","Dierenweide","Hertenkamp"],"house","children's farm","b n"),
 (1,1,1,["Natuurvereniging","Vogelwerkgroep","Natuur- en Vogelwacht","Milieuvereniging"],"house","nature society","s n"),
 (1,1,1,["Imkervereniging","Bijenhoudersvereniging","Imkersvereniging"],"saint","beekeepers","s"),
 (2,2,3,["Bakkerij","Bakker","Warme Bakker"],"person","bakery","p b"),
 (1,2,3,["Kapsalon","Kapper","Haarmode"],"person","hairdresser","p b"),
 (2,2,3,["Café","Eetcafé","Zaal","Café-Zaal"],"house","café","p b n"),
 (0,1,2,["Boekhandel","Boekwinkel"],"person","bookshop","p b"),
 (0,1,1,["Kringloopwinkel","Kringloop","Kringloopcentrum"],"house","second-hand shop","p b n"),
 (1,1,2,["Fietsenmaker","Rijwielhandel","Fietswinkel","Tweewielers"],"person","bicycle shop","p b"),
 (1,1,1,["Bloemenzaak","Bloemist","Bloemen"],"person","florist","p b"),
 (1,1,2,["Lokale partij","Gemeentebelangen","Partij"],"party","local party","s"),
 (1,1,2,["Stichting","Hulpstichting","Charitatieve Stichting"],"charity","foundation","s n"),
 (1,1,1,["Vrouwenvereniging","Vrouwengilde","Vrouwenkring"],"virt","women's association","s h"),
 (1,1,2,["Jongerencentrum","Jeugdhuis","Jeugdsoos","Jongerenhonk"],"house","youth centre","b n"),
 (1,1,1,["EHBO-vereniging","EHBO","EHBO ver."],"saint","first aid society","s h"),
]
BYLV = [[k[i] for k in K] for i in range(3)]
REGORG = [ # kind forms, english, label types, weight, multiple in a city
 (["Bibliotheek"],"library","ph",3), (["Zorggroep","Stichting Zorggroep"],"care group","H",3), (["Kinderopvang","KDV","Kinderdagverblijf"],"day nursery","H",3),
 (["Thuiszorg","Wijkverpleging"],"home care","ph",2), (["Welzijn","Welzijnsorganisatie","Stichting Welzijn"],"welfare","ph",2), (["GGZ","GGZ-instelling"],"mental health","ph",1),
 (["Supermarkt"],"supermarket","S",3), (["Drogisterij"],"chemist","S",2), (["Kringloop","Kringloopwinkel"],"thrift shop","S",2),
 (["Fysiotherapie","Fysio"],"physiotherapy","phS",2), (["Bakkerij","Bakker"],"bakery","S",2), (["Wonen en Zorg"],"housing and care","H",2), (["Sociaal team","Sociaal Wijkteam","Wijkteam"],"social team","ph",3),
 (["Jeugdhulp","Jeugdzorg"],"youth care","ph",1)]
NATORG = [("Seniorenbond Samen Ouder","SSO"),("De Zonneroute",""),("Alzheimer Ontmoeting",""),("Progressief Verbond","PV"),("Christelijk Appèl","CA"),("Liberale Volkspartij","LVP"),("Groene Lijst",""),("Rode Ruit Hulpverlening",""),("Vluchtelingensteun",""),("Slachtoffersteun",""),("Humanistisch Trefpunt",""),("Nederlandse Plattelandsvrouwen","NPV"),("Vogelvrienden Bond","VB"),("Natuurwacht Nederland","NWN"),("Reddingsbrigade Bond","RBB"),("Kerk in Actieve Dienst","KAD"),("Wereldwinkel",""),("Kansen voor Kinderen",""),("Bond van Volkstuinders","BVT"),("Rechtswinkel","")]
DEPTS = ["Maatschappelijk Werk","Schuldhulpverlening","Vrijwilligerssteunpunt","Mantelzorgsteunpunt","Jongerenwerk","Ouderenadvies","Maaltijdservice","Klussendienst","Buurtbemiddeling","Opbouwwerk","Vervoersdienst","Sociaal Raadslieden","Opvoedpoli","Tafeltje-aan-huis"]
MUNI = ["Wmo-loket","Burgerzaken","Milieustraat","Sociaal Loket","Leerplicht","Werk en Inkomen","Jeugdloket","Meldpunt Openbare Ruimte","Archief"]
HOSP = ["Polikliniek Cardiologie","Spoedpost","Polikliniek Kindergeneeskunde","Afdeling Revalidatie","Geheugenpoli","Bloedafname","Polikliniek Geriatrie"]

def fold(s): return ''.join(c for c in unicodedata.normalize('NFKD', s) if not unicodedata.combining(c))
def slug(s): return re.sub(r'[^a-z0-9]+', '', fold(s.lower()))
def dslug(s): return re.sub(r'[^a-z0-9]+', '-', fold(s.lower())).strip('-')
def cap(s): return s[:1].upper() + s[1:]

class A:   # an address
    __slots__ = ('street','no','add','pc','lat','lon','bld','multi','place','pobox')
class T:   # a thing
    __slots__ = ('id','kf','core','label','lablist','order','legal','acro','old','trans','script','flags','place','addr','sec','oldaddr','po','ph','mob','oldph','shph','dom','mail','fmail','fb','web','shweb','tags','disc','nokind','secth','size','shmail','notyet')
    def __init__(s, **k):
        for a in T.__slots__: setattr(s, a, None)
        s.tags = set(); s.flags = set(); s.kf = ['']; s.core = ''; s.label = ''; s.order = 'kc'; s.disc = ''
        for a, v in k.items(): setattr(s, a, v)

class Place:
    pass

class World:
    def __init__(w, n, seed):
        w.r = random.Random(f"border/{n}/{seed}"); w.n = n
        w.tn = set(); w.phones = set(); w.doms = set(); w.orgn = set(); w.cid = 0; w.pcs = w.r.sample(range(1010, 9995), 8985); w.pci = 0
        w.cell = w.r.randrange(756); w.reg = 0
        w.nat = [(nm, ac, slug(ac if ac and w.r.random() < .5 else nm) + '.nl', w.phone(w.r.choice(["030", "020", "070", "033"]))) for nm, ac in NATORG]
    # ---- composing
    def town(w):
        r = w.r
        while True:
            s = r.choice(ON) + r.choice(VO) + r.choice(CO)
            if r.random() < .3: s += r.choice(["e", "er", "en", "inge"])
            t = cap(s) + r.choice(TSUF)
            if r.random() < .07: x = r.choice(TPRE); t = x + (t if x[-1] in "- " else t.lower())
            pass
            if slug(t) not in w.tn:
                w.tn.add(slug(t)); return t
    def fam(w):
        r = w.r
        f = r.choice(FST); s = r.choice(FSU)
        if f[-1] == 'e' and s[:1] in ('i', 'a'): f = f[:-1]
        b = f + s
        return (r.choice(FPR) + b) if s in ("", "huis", "kamp", "hof", "laar", "voort", "horst", "veld", "graaf") else (b if r.random() < .8 else "de " + b)
    def coin(w):
        r = w.r
        for _ in range(200):
            c = r.choice(SY1) + r.choice(SY2) + (r.choice(SY2) if r.random() < .35 else '') + r.choice(SY3)
            if slug(c) not in w.orgn: break
        w.orgn.add(slug(c)); return c
    def phone(w, area):
        r = w.r
        while True:
            k = 10 - len(area); p = area + str(r.randrange(2, 8)) + ''.join(r.choice('0123456789') for _ in range(k - 1))
            if p not in w.phones: w.phones.add(p); return p
    def mobile(w):
        while True:
            p = '06' + str(w.r.randrange(10000000, 60000000))
            if p not in w.phones: w.phones.add(p); return p
    def domain(w, base, alt):
        for b in [base[:36]] + [base[:30] + a for a in alt if a not in base] + [base[:28] + alt[0] + str(i) for i in range(2, 99)]:
            d = b + ('.nl' if w.r.random() < .9 else '.com')
            if len(b) > 2 and d not in w.doms:
                w.doms.add(d); return d
        return None
    def street(w, p):
        r = w.r; x = r.random()
        if x < .75: s = r.choice(STB) + r.choice(STS); s = s.replace('ss', 'ss')
        elif x < .93:
            s = r.choice(TITLES[:5])[0] + cap(w.fam()) + r.choice(["straat", "straat", "laan", "plein", "weg"])
        else: s = "Sint " + r.choice(SAINT) + r.choice(["straat", "plein", "weg"])
        return s
    def addr(w, p, near=None):
        r = w.r; a = A(); s = r.choice(p.streets); a.street = s[0]; a.no = min(r.randrange(1, 160), r.randrange(1, 260)); a.add = r.choice("abcd") if r.random() < .07 else ''
        key = (s[0], a.no // 24, a.no % 2)
        pc = p.pcd.get(key)
        if pc is None: pc = p.pcd[key] = str(s[4]) + ' ' + r.choice("ABCDEGHJKLMNPRSTVWXZ") + r.choice("ABCDEGHJKLMNPRSTVWXZ")
        a.pc = pc; t = a.no / 160 * s[3]
        a.lat = s[1] + t * s[5] + r.gauss(0, .00008); a.lon = s[2] + t * s[6] * 1.6 + r.gauss(0, .0001); a.bld = ''; a.multi = False; a.place = p; a.pobox = False
        return a
    def pobox(w, p):
        a = A(); a.street = 'Postbus'; a.no = w.r.randrange(1, 990); a.add = ''; a.pc = '%d A%s' % (p.pc4[0], w.r.choice("ABCDEJKMZ")); a.lat, a.lon = p.lat, p.lon; a.bld = ''; a.multi = False; a.place = p; a.pobox = True
        return a
    # ---- region
    def region(w):
        r = w.r; c = (w.cell + w.reg) % 756; w.reg += 1; row, col = divmod(c, 28)
        if row % 2: col = 27 - col
        lat0 = 50.85 + row * .095; lon0 = 3.6 + col * .125
        R = Place(); R.places = []; R.area = r.choice(AREA); R.pool = []; R.seen = {}
        lv = [1, 0, 0, 2, 0, 1, 0, 0, 0]; cells = r.sample([(i, j) for i in range(3) for j in range(3)], 9)
        muni = None
        for k, l in enumerate(lv):
            p = Place(); p.name = w.town(); p.lv = l; p.reg = R; i, j = cells[k]
            p.lat = lat0 + (i + .3 + .4 * r.random()) * .031; p.lon = lon0 + (j + .3 + .4 * r.random()) * .041
            p.pc4 = []
            for _ in range((1, 1, 3)[l]): p.pc4.append(w.pcs[w.pci % 8985]); w.pci += 1
            if l: muni = p
            p.muni = muni; p.pcd = {}; p.used = set(); rad = (.006, .011, .018)[l]; p.streets = []; ss = set()
            while len(p.streets) < (16, 45, 110)[l]:
                s = w.street(p)
                if s in ss: continue
                ss.add(s); p.streets.append((s, p.lat + r.gauss(0, rad * .5), p.lon + r.gauss(0, rad * .8), .004, r.choice(p.pc4), r.uniform(-1, 1), r.uniform(-1, 1)))
            hs = []
            for _ in range(40):
                h = r.choice(HOODS).format(s=r.choice(HS))
                if h not in hs and not (l == 0 and h in ("Noord", "Zuid", "Oost", "West")): hs.append(h)
                if len(hs) == (3, 7, 16)[l]: break
            p.hoods = hs; p.area = R.area; p.things = []; p.fams = []; R.places.append(p); p.blds = []; p.orgs = set(); p.nats = set(); p.bakedlab = {}
        # regional organisations
        R.orgs = []
        for kf, en, lt, wt in REGORG:
            for _ in range(1 if r.random() < .8 else 2):
                nm = w.coin() if r.random() < .75 or kf[0] in ("Sociaal team",) and False else cap(w.fam())
                d = w.domain(slug(nm) if r.random() < .5 else slug(kf[0] + nm), [slug(kf[0])[:6], 'groep'])
                R.orgs.append(dict(kf=kf, nm=nm, en=en, lt=lt, wt=wt, dom=d, sw=w.phone(R.area), mail='info@' + d, mode=r.choice("sspm"), pers=False))
        for p in R.places: w.fill(p)
        return R
    # ---- names of things
    def unique(w, p, key):
        if key in p.used: return False
        p.used.add(key); return True
    def house(w):
        r = w.r; n = r.choice(HN)
        if r.random() < .35: return "De " + r.choice(HA) + ' ' + n if n not in HET else "Het " + r.choice(HA) + ' ' + n
        if r.random() < .25: return "De " + r.choice(HS) + r.choice(["hof", "poort", "burcht", "stee", "kamer", "boom", "toren", "haven", "tuin", "hoeve", "bron", "schuur", "heuvel"])
        return ("Het " if n in HET else "De ") + n
    def core(w, p, ct):
        """-> core, acro, nokind-able, placey, trans core, script"""
        r = w.r
        if ct == 'club':
            x = r.random()
            if x < .33: return r.choice(VIRT), '', True
            if x < .66:
                a = (r.choice(A1), r.choice(A2), r.choice(A3)); return ' '.join(a), ''.join(y[0] for y in a), True
            if x < .8: return r.choice(SAINT) if r.random() < .5 else r.choice(HS) + r.choice(["boys", "stars", "girls", "trappers", "vogels", "treffers"]), '', True
            return p.name if r.random() < .55 else p.name + r.choice(["se Boys", " '" + str(r.randrange(28, 80)), "ia", " Vooruit", " United"]), '', False
        if ct in ('saint', 'saintplain'):
            x = r.random()
            if x < .55: return "St. " + r.choice(SAINT), '', True
            if x < .8: return r.choice(VIRT), '', True
            return (r.choice(HS) + r.choice(["groep", "trekkers", "vrienden", "ridders", "klank"])), '', True
        if ct == 'virt': return (r.choice(VIRT) if r.random() < .5 else w.house()), '', True
        if ct == 'music':
            if r.random() < .5: return r.choice(VIRT), '', True
            return r.choice(["Vocaal ", "Con ", "Pro ", "La ", "Nova ", "Bel ", "Viva "]) + cap(r.choice(["canto", "musica", "voce", "anima", "melodia", "corda", "scena", "stella", "luna", "vento"])), '', True
        if ct == 'funny': return "De " + r.choice(["Kei", "Moer", "Kruiken", "Pap", "Bok", "Uilen", "Zand", "Turf", "Knol", "Wortel", "Spek", "Klomp", "Hei", "Mos", "Bier", "Bonen", "Ganzen"]) + r.choice(["bijters", "happers", "stampers", "kruiers", "zotten", "koppen", "dragers", "stekers", "jagers", "vreters", "prinsen"]), '', True
        if ct == 'bible': return r.choice(BIB) + r.choice(["kerk", "kerk", "", ""]), '', True
        if ct == 'mosque':
            m = r.choice(MOSQ); return m[0], m[1], True
        if ct == 'house': return w.house(), '', True
        if ct == 'person': return w.fam(), '', False
        if ct == 'hood': return r.choice(p.hoods), '', False
        if ct == 'place': return p.name, '', False
        if ct == 'theme': return r.choice(THEME), '', False
        if ct == 'party': return r.choice([p.name + " Vooruit", "Burgers voor " + p.name, "Lijst " + cap(w.fam()), p.name + " Sociaal", "Dorpsbelang " + p.name, "Samen " + p.name]), '', True
        if ct == 'charity':
            x = r.random()
            return ("Hulp aan " + r.choice(["Roemenië", "Gambia", "Nepal", "Oekraïne", "Malawi", "Moldavië", "Peru", "Ghana", "Kenia", "Togo"]) if x < .35 else "Fonds " + cap(w.fam()) if x < .6 else r.choice(["Een Lach voor ", "Hart voor ", "Samen voor ", "Licht voor "]) + r.choice(["Kinderen", "Ouderen", "Dieren", p.name, "Elkaar"])), '', True
        return w.house(), '', True
    def contacts(w, t, umbrella=None):
        """phones, mails, websites of a thing on its own"""
        r = w.r; f = t.flags; p = t.place
        pro = 'p' in f
        if pro or r.random() < .55: t.ph = w.phone(p.area)
        if not pro and r.random() < .7: t.mob = w.mobile()
        if not t.ph and not t.mob: t.mob = w.mobile()
        if t.ph and r.random() < .28: t.oldph = w.phone(p.area)
        nm = (t.core if 'n' in f or len(t.core) > 9 else t.kf[-1] + t.core) + (t.label or '')
        base = slug(nm) if r.random() < .7 else slug(t.kf[0])[:22] + slug(t.core)
        if t.acro and t.acro.isascii() and t.acro and r.random() < .5: base = slug(t.acro + p.name)
        if r.random() < (.85 if pro else .68):
            t.dom = w.domain(base, [slug(p.name), slug(t.kf[0])[:10]])
            if t.dom: t.mail = r.choice(["info@", "info@", "secretariaat@", "contact@", "bestuur@"] if not pro else (["info@", "info@", "praktijk@", "contact@"] if "raktijk" in t.kf[0] else ["info@", "info@", "info@", "contact@", "administratie@"])) + t.dom; t.web = t.dom
        if not t.mail or r.random() < .25:
            t.fmail = r.choice([base[:18], base[:14] + slug(p.name)[:6], slug(t.kf[-1])[:8] + '.' + slug(t.core)[:14]]) + '@' + r.choice(FREE)
        if not t.web or r.random() < .3:
            t.fb = 'facebook.com/' + (base[:30] + (slug(p.name) if (r.random() < .6 or len(base) < 9) and slug(p.name) not in base else ''))
        if 's' in f and r.random() < .75:
            t.sec = w.addr(p if r.random() < .85 else r.choice(p.reg.places)); t.secth = 1
    def extras(w, t):
        r = w.r; p = t.place
        if r.random() < .17 and t.addr and not t.label: t.oldaddr = w.addr(p)
        if r.random() < .14 and t.disc in ('', 'place'):
            k = t.kf[0]
            for _ in range(20):
                o = r.choice([w.house(), w.house(), "St. " + r.choice(SAINT), r.choice(VIRT)]) if not ('p' in t.flags and t.core and t.core[0].islower()) else cap(w.fam())
                if ('core', slug(o)) not in p.used and w.unique(p, (t.kf[0], slug(o))):
                    p.used.add(('core', slug(o))); t.old = o; break
        if r.random() < .09: t.po = w.pobox(p if p.lv else p.muni)
    def new(w, p, kind=None, core=None):
        r = w.r
        for _ in range(60):
            k = kind or r.choices(K, BYLV[p.lv])[0]
            ct = k[4]; share = False; scr = ''; tcore = None
            key0 = K.index(k) if not kind else -1
            if core is None and p.reg.pool and ct in ('saint', 'saintplain', 'virt', 'club', 'bible', 'house', 'theme', 'charity') and r.random() < .22:
                c, ac, nk, k, ot = r.choice(p.reg.pool); share = True; ct = k[4]
                if ot.place is p or (kind and k is not kind) or not ct or not K[0]: continue
            elif core is not None: c, ac, nk = core, '', True
            elif ct == 'migrant':
                m = r.choice(MIG); kk = r.choice(["Gemeenschap", "Huis", "Kring", "Vriendschap", "Solidariteit", "Ontmoeting"]); c = m[0] + ' ' + kk; ac, nk = '', True; scr = m[2]; tcore = m[1]
            else: c, ac, nk = w.core(p, ct)
            if not w.unique(p, (k[3][0], slug(c))): continue
            # in one place a core belongs to one thing, apart from the places where the trap wants it
            if core is None and ct not in ('hood', 'place', 'theme', 'person') and slug(c) != slug(p.name):
                if ('core', slug(c)) in p.used and r.random() < .85: continue
                dup = ('core', slug(c)) in p.used; p.used.add(('core', slug(c)))
            else: dup = ct in ('hood', 'theme')
            t = T(place=p, kf=k[3], core=c, flags=set(k[6].split()), trans=None); t.notyet = k[5]
            t.nokind = nk and 'n' in t.flags and not dup and core is None
            if ct == 'mosque': t.script, ac = ac, ''
            if scr: t.script = scr + ' · ' + p.name
            t.acro = ac
            if ct in ('migrant', 'party', 'charity', 'hood', 'virt', 'music') and r.random() < .4:
                ws = ([k[3][0]] if ct in ('hood', 'virt', 'music', 'migrant') else []) + c.split() + [p.name]; q = ''.join(z[0].upper() for z in ws if z[0].isalpha() and z not in ('van', 'aan', 'voor', 'De'))
                if len(q) >= 3 and w.unique(p, ('acro', q)): t.acro = q
            if ct == 'person' and k[3][0] in ("Bakkerij", "Kapsalon", "Galerie", "Boekhandel") or ct != 'person' or True: pass
            if dup: t.tags.add('samename')
            if share: t.tags.add('namesake'); ot.tags.add('namesake'); t.disc = ot.disc = 'place'; t.nokind = ot.nokind = False
            elif ct in ('saint', 'club', 'saintplain', 'virt', 'bible', 'house', 'theme') and r.random() < .55: p.reg.pool.append((c, ac, nk, k, t))
            if ct == 'theme' or (ct in ('saint', 'virt') ): t.disc = 'place'
            # where
            x = r.random()
            if 'h' in t.flags and p.blds and x < .55: t.addr = r.choice(p.blds[-6:]); t.tags.add('tenant')
            elif 'h' in t.flags or 'b' in t.flags or 'p' in t.flags: t.addr = w.addr(p); t.addr.bld = (r.choice(["Sportpark ", "Complex ", "Clubhuis "]) + r.choice(HS) + r.choice(["hoek", "veld", "bos", "wei"])) if ('s' in t.flags and 'b' in t.flags and r.random() < .6) else ''
            w.contacts(t)
            if not t.addr and not t.sec: t.sec = w.addr(p)
            if not t.addr: t.addr = t.sec
            w.extras(t)
            if r.random() < .5 and k[5] and tcore: t.trans = tcore + ' ' + cap(k[5]) + ' ' + p.name if r.random() < .5 else tcore + ' ' + c.split()[-1].replace("Gemeenschap", "Community").replace("Huis", "House").replace("Kring", "Circle").replace("Vriendschap", "Friendship").replace("Solidariteit", "Solidarity").replace("Ontmoeting", "Meeting") + ' ' + cap(k[5])
            elif k[5] and r.random() < .3: t.trans = (cap(k[5]) + ' ' + c) if r.random() < .5 else (c + ' ' + cap(k[5]))
            return t
        return None
    # ---- families
    def f_single(w, p):
        t = w.new(p); return [t] if t else []
    def f_club(w, p):
        """a club and what stands beside it: friends, supporters, youth, section, foundation of the ground"""
        r = w.r; ks = [k for k in K if 's' in k[6].split() and k[4] in ('club', 'saint', 'music')]
        m = w.new(p, r.choice(ks)) if r.random() < .7 else w.new(p, r.choice([k for k in K if k[3][0] in ("Museum", "Verzorgingshuis", "Kinderboerderij", "Moskee", "Protestantse Kerk", "Basisschool", "Gemeenschapshuis")]))
        if not m: return []
        out = [m]; base = (m.kf[0] if m.kf[0] not in ('Stichting',) else '') + ' ' + m.core if 's' not in m.flags or r.random() < .5 else m.core
        nm = lambda: r.choice([m.kf[0], m.kf[1]]) + ' ' + m.core
        sport = 'vereniging' in m.kf[0].lower() and 's' in m.flags
        opts = [("friends", ["Vrienden van", "Stichting Vrienden van", "St. Vrienden v."], 'kc'), ("friends", ["Club van 100", "Club van Honderd", "Sponsorclub"], 'kc')]
        if sport: opts += [("friends", ["Supportersvereniging", "Supportersclub", "Supp.ver."], 'kc'), ("youth", ["Jeugdafdeling", "Jeugd", "Jeugdcommissie"], 'kc'), ("section", ["Veteranen", "Afdeling Veteranen"], 'kc'), ("section", ["Stichting Accommodatie", "Stichting Beheer Accommodatie"], 'kc'), ("section", ["G-team", "G-sport"], 'kc')]
        elif 's' in m.flags: opts += [("youth", ["Jeugdorkest", "Jeugdgroep"] if m.kf[0] == "Harmonie" else ["Jeugdafdeling", "Jeugd"], 'kc'), ("section", ["Slagwerkgroep", "Drumband"] if m.kf[0] == "Harmonie" else ["Senioren", "Seniorenafdeling"], 'kc')]
        for tag, kf, o in r.sample(opts, r.choice([1, 1, 1, 2, 2, 3]) if len(opts) > 2 else 1):
            t = T(place=p, kf=kf, core=nm() if r.random() < .5 or m.core.startswith(p.name) or m.core in p.hoods else m.core, flags={'s'} if 's' in m.flags else set(), addr=m.addr if r.random() < .7 else w.addr(p)); t.nokind = False; t.disc = m.disc
            w.contacts(t)
            if r.random() < .5: t.shweb = m.dom
            if r.random() < .4: t.shph = m.ph or m.mob
            if r.random() < .3: t.dom = t.web = t.mail = None; t.fmail = t.fmail or slug(kf[0])[:9] + slug(m.core)[:10] + '@gmail.com'
            if r.random() < .3 and m.sec: t.sec = m.sec
            t.tags.add(tag); m.tags.add(tag); m.nokind = m.nokind and r.random() < .3; out.append(t)
        return out
    def f_bld(w, p):
        """a house with tenants"""
        r = w.r; h = w.new(p, r.choice([k for k in K if k[3][0] in ("Gemeenschapshuis", "Verzorgingshuis", "Gemeenschapshuis", "Gemeenschapshuis")]))
        if not h: return []
        a = w.addr(p); a.bld = r.choice([h.kf[0], h.kf[1], "MFA", ""]) + ' ' + h.core; a.bld = a.bld.strip(); a.multi = True; h.addr = a; h.oldaddr = None; h.tags.add('tenant'); p.blds.append(a)
        if not h.ph: h.ph = w.phone(p.area)
        out = [h]
        for _ in range(r.choice([1, 2, 2, 3, 3, 4])):
            t = w.new(p, r.choice([k for k in K if 'h' in k[6].split() or k[3][0] in ("Peuterspeelzaal", "Fysiotherapie", "Seniorenvereniging", "Wijkraad")]))
            if not t: continue
            t.addr = a; t.tags.add('tenant')
            if r.random() < .4:
                t.shph = h.ph; t.tags.add('reception'); h.tags.add('reception')
            out.append(t)
        return out
    def f_health(w, p):
        """practices of colleagues at one door"""
        r = w.r; k = r.choice([k for k in K if k[3][0] in ("Huisartsenpraktijk", "Huisartsenpraktijk", "Fysiotherapie", "Tandartspraktijk", "Psychologenpraktijk")]); a = w.addr(p); a.multi = True; a.bld = r.choice(["", "Gezondheidscentrum " + w.house(), "Medisch Centrum " + w.house()])
        out = []; sh = w.phone(p.area) if r.random() < .45 else None; dom = w.domain(slug(a.bld or 'artsen' + a.street)[:24], [slug(p.name)]) if r.random() < .4 else None
        for i in range(r.choice([2, 2, 3])):
            t = w.new(p, k)
            if not t: continue
            t.addr = a; t.tags.add('colleagues')
            if sh: t.shph = sh; t.ph = None if r.random() < .5 else t.ph
            if dom: t.shweb = dom; t.dom = t.web = t.mail = None; t.shmail = 'info@' + dom
            out.append(t)
        return out
    def f_door(w, p):
        """school, nursery, after-school care ... of one name at one door"""
        r = w.r; s = w.new(p, next(k for k in K if k[3][0] == "Basisschool"))
        if not s: return []
        s.nokind = False; s.addr.multi = True; s.tags.add('samedoor'); out = [s]
        for kf in r.sample([["Kinderopvang", "KDV", "Kinderdagverblijf"], ["BSO", "Buitenschoolse opvang", "B.S.O."], ["Peuteropvang", "Peuterspeelzaal", "psz"], ["Ouderraad", "Oudervereniging"], ["Gymzaal", "Sportzaal"]], r.choice([1, 1, 2, 2, 3])):
            t = T(place=p, kf=kf, core=s.core, flags={'p'}, addr=s.addr); t.nokind = False; w.contacts(t); t.tags.add('samedoor')
            p.used.add((kf[0], slug(s.core)))
            if r.random() < .35: t.shweb = s.dom; t.dom = t.web = t.mail = None
            if r.random() < .3: t.shph = s.ph
            out.append(t)
        return out
    def f_dept(w, p):
        """services of one organisation"""
        r = w.r; x = r.random(); muni = p if p.lv else p.muni
        q = muni if x < .4 else p
        if ('dept', x < .4) in q.used: return []
        q.used.add(('dept', x < .4))
        if x < .4:
            core = "Gemeente " + muni.name; deps = MUNI
            if ('gem', muni.name) not in p.used and p.lv:
                d = slug(muni.name) + '.nl'; sw = '14' + p.area if False else w.phone(p.area)
                p.gem = (d, sw, w.addr(p)); p.used.add(('gem', muni.name))
            g = getattr(muni, 'gem', None)
            if not g: return []
            d, sw, a = g
        elif x < .85 or p.lv < 2:
            core = "Stichting " + r.choice(["Welzijn ", "Samenleven ", "Maatschappelijke Dienstverlening "]) + (p.name if r.random() < .5 else w.coin()); deps = DEPTS; d = w.domain(slug(core[10:]), [slug(p.name)]); sw = w.phone(p.area); a = w.addr(p)
        else:
            core = r.choice(["Ziekenhuis ", "Medisch Centrum "]) + w.coin(); deps = HOSP; d = w.domain(slug(core.split()[-1]), [slug(p.name)]); sw = w.phone(p.area); a = w.addr(p)
        out = []; a.multi = True
        h = T(place=p, kf=[''], core=core, flags={'p'}, addr=a, ph=sw, dom=d, web=d, mail='info@' + d); h.nokind = False; h.tags.add('department'); h.core = core
        out.append(h)
        for dep in r.sample(deps, r.choice([1, 2, 3, 3, 4]) if p.lv else 2):
            t = T(place=p, kf=[dep], core=core if not core.startswith('Stichting') else core[10:], flags={'p'}, addr=a if r.random() < .7 else w.addr(p), order='kc' if r.random() < .4 else 'ck', shweb=d, shmail=('info@' if r.random() < .4 else slug(dep)[:10] + '@') + d); t.nokind = False
            if not t.shmail.startswith('info@'): t.mail, t.shmail = t.shmail, None
            t.tags.add('department')
            if r.random() < .55: t.shph = sw
            else: t.ph = w.phone(p.area)
            if r.random() < .6: t.web = d + '/' + dslug(dep)
            out.append(t)
        return out
    def f_branch(w, p):
        """branches of a regional organisation or chain, or a local department of a national one"""
        r = w.r; R = p.reg
        if r.random() < .33:
            c = [x for x in w.nat if x[0] not in p.nats]
            if not c: return []
            nm, ac, dom, sw = r.choice(c); p.nats.add(nm)
            t = T(place=p, kf=[''], core=nm, acro=ac, label=p.name, lablist=["afdeling " + p.name, "afd. " + p.name, p.name, "(afd. " + p.name + ")"], flags={'s'}, disc='label', shweb=dom); t.nokind = False
            if r.random() < .6: t.web = dom + '/' + dslug(p.name)
            t.mail = (slug(p.name) if r.random() < .6 else 'afd.' + slug(p.name)) + '@' + dom if r.random() < .55 else None
            t.fmail = slug(ac or nm)[:12] + slug(p.name) + '@' + r.choice(FREE) if not t.mail or r.random() < .4 else None
            t.sec = w.addr(p); t.mob = w.mobile() if r.random() < .6 else None; t.ph = w.phone(p.area) if r.random() < .6 or not t.mob else None
            t.addr = r.choice(p.blds) if p.blds and r.random() < .4 else t.sec
            if r.random() < .25: t.shph = sw
            t.tags |= {'branch'}; return [t]
        c = [o for o in R.orgs if id(o) not in p.orgs]
        if not c: return []
        o = r.choices(c, [x['wt'] for x in c])[0]; p.orgs.add(id(o)); out = []
        k = 1 if p.lv == 0 else r.choice([1, 1, 2]) if p.lv == 1 else r.choice([1, 2, 2, 3, 4]); hs = r.sample(p.hoods, min(k, len(p.hoods)))
        for i in range(k):
            lt = r.choice(o['lt']); a = w.addr(p); t = T(place=p, kf=o['kf'], core=o['nm'], flags={'p'}, addr=a, disc='label', shweb=o['dom'], shmail=o['mail']); t.nokind = o['kf'][0] not in ("Bibliotheek", "Bakkerij", "Sociaal team") and len(o['nm']) > 5
            if lt == 'H':
                for _ in range(20):
                    h = w.house()
                    if w.unique(p, ('lab', slug(h))) and ('core', slug(h)) not in p.used: break
                p.used.add(('core', slug(h))); t.label = h; t.lablist = [h, h, "locatie " + h, "- " + h]
            elif lt == 'S':
                st = a.street; lab = p.name if k == 1 else st; t.label = lab; t.lablist = [lab, "(" + lab + ")", lab, '', ''] if True else 0
            else:
                lab = p.name if k == 1 and (p.lv < 2 or r.random() < .5) else (p.name + ' ' + hs[i % len(hs)]); t.label = lab; t.lablist = [lab, "locatie " + lab, "vestiging " + lab, lab] + ([lab.split(' ')[-1]] if False else [])
            t.notyet = o['en']
            if o['mode'] == 's': t.shph = o['sw']; t.ph = w.phone(p.area) if r.random() < .35 else None
            elif o['mode'] == 'p': t.ph = w.phone(p.area)
            else:
                t.ph = w.phone(p.area)
                if r.random() < .4: t.shph = o['sw']
            if t.ph and r.random() < .2: t.oldph = w.phone(p.area)
            if r.random() < .5: t.web = o['dom'] + '/' + r.choice(["locaties/", "vestigingen/", ""]) + dslug(t.label or a.street)
            if r.random() < .35: t.mail = slug(t.label or p.name)[:16] + '@' + o['dom']
            if r.random() < .15: t.fb = 'facebook.com/' + slug(o['nm'] + (t.label or p.name))
            if r.random() < .06: t.oldaddr = w.addr(p)
            t.tags |= {'chain'} if lt == 'S' else {'branch'}; out.append(t)
        return out
    def f_number(w, p):
        r = w.r; kf, rom = r.choice([(["Scouting", "Scoutinggroep"], 0), (["Volkstuincomplex", "Tuincomplex", "VTC"], 1), (["Leesgroep", "Leeskring"], 0), (["Serviceflat", "Seniorenflat"], 1), (["Jeugdgroep", "Jeugdclub"], 0), (["Bewonerscommissie", "Bewonerscie."], 1), (["Wijkteam", "Sociaal Wijkteam"], 0), (["Speelterrein", "Speelplek"], 0)])
        core = r.choice([w.house(), r.choice(p.hoods), w.house()]); 
        if not w.unique(p, ('num', slug(core))) or ('core', slug(core)) in p.used: return []
        p.used.add(('core', slug(core)))
        n0 = r.choice([1, 1, 1, 2, 5]); out = []; dom = w.domain(slug(kf[0] + core), [slug(p.name)]) if r.random() < .6 else None; sw = w.phone(p.area); a0 = w.addr(p)
        for i in range(r.choice([2, 2, 3])):
            n = n0 + i; ns = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII"][n] if rom and r.random() < .7 else str(n)
            t = T(place=p, kf=kf, core=core, label=ns, lablist=[ns], flags={'s'}, disc='number', addr=a0 if r.random() < .4 else w.addr(p), shweb=dom, shph=sw if r.random() < .5 else None); t.nokind = False
            t.mob = w.mobile() if r.random() < .7 else None; t.ph = w.phone(p.area) if not t.mob or r.random() < .3 else None; t.sec = w.addr(p) if r.random() < .5 else None
            if r.random() < .6: t.fmail = slug(kf[0])[:8] + slug(core)[:10] + str(n) + '@' + r.choice(FREE)
            t.tags.add('numbered'); out.append(t)
        return out
    def f_parish(w, p):
        r = w.r; R = p.reg
        if not hasattr(R, 'fed'):
            nm = r.choice(["H. Drie-eenheid", "H. Geest", "Emmaüs", "Goede Herder", "H. Familie"]) + ' ' + r.choice(["Land van ", "Streek ", ""]) + R.places[0].name
            d = w.domain('parochies' + slug(nm)[:14], ['rk']); R.fed = (nm, d, w.phone(R.area), w.addr(R.places[0]))
        if ('par',) in p.used and p.lv < 2: return []
        p.used.add(('par',)); out = []; nm, d, sw, a0 = R.fed
        for _ in range((1, 1, 2)[p.lv]):
            s = r.choice(SAINT)
            if not w.unique(p, ('saintchurch', slug(s))): continue
            a = w.addr(p); a.bld = r.choice(["Pastorie", "", "", "St. " + s + "kerk"])
            t = T(place=p, kf=["R.K. Parochie", "Parochie", "RK Parochie", "Kerk", "R.K. Kerk"], core="St. " + s if r.random() < .8 else "H. " + s, flags=set(), addr=a, disc='place', shweb=d, shph=sw, shmail='secretariaat@' + d); t.nokind = False; t.notyet = 'Catholic parish'
            if r.random() < .5: t.ph = w.phone(p.area)
            if r.random() < .4: t.web = d + '/' + slug(s)
            if r.random() < .3: t.fmail = 'parochie' + slug(s) + '@' + r.choice(FREE)
            if r.random() < .35: t.po = a0; 
            t.tags.add('parish'); out.append(t)
            if r.random() < .4:
                q = T(place=p, kf=r.choice([["Kerkhof", "Begraafplaats", "R.K. Begraafplaats"], ["Caritas", "Parochiële Caritas", "PCI"], ["Parochiezaal", "Parochiehuis"]]), core=t.core, flags=set(), addr=a if r.random() < .5 else w.addr(p), disc='place', shweb=d, shph=sw); q.nokind = False; q.tags.add('parish')
                if r.random() < .5: q.ph = w.phone(p.area)
                out.append(q)
        return out
    def f_twosec(w, p):
        """one secretary, two clubs"""
        ks = [k for k in K if 's' in k[6].split() and 'n' in k[6].split()]
        a = w.new(p, w.r.choice(ks)); b = w.new(p, w.r.choice(ks))
        if not a or not b: return [x for x in (a, b) if x]
        b.sec = a.sec = a.sec or w.addr(p); n = w.fam(); r = w.r; m = w.mobile(); mail = r.choice('abcdefghjklmnprstw') + '.' + slug(n) + '@' + r.choice(FREE)
        for t in (a, b):
            t.mob = None; t.shph = m; t.shmail = mail if r.random() < .7 else None; t.fmail = None if t.shmail else t.fmail; t.tags.add('twosecretaries')
        return [a, b]
    def f_succ(w, p):
        """a phone number (and sometimes the premises) that passed to another"""
        a = w.new(p); b = w.new(p, w.r.choice([k for k in K if 'b' in k[6].split() or 'p' in k[6].split()]))
        if not a or not b: return [x for x in (a, b) if x]
        if not a.ph: a.ph = w.phone(p.area)
        b.shph = a.ph; a.shph = a.ph; b.ph = None if w.r.random() < .6 else b.ph; a.ph = None if w.r.random() < .6 else w.phone(p.area)
        if w.r.random() < .5 and 'b' in a.flags: b.addr = a.addr; a.addr.multi = True
        a.tags.add('successor'); b.tags.add('successor'); return [a, b]
    def f_hood(w, p):
        """everything that carries the neighbourhood's name"""
        r = w.r; h = r.choice(p.hoods)
        if not w.unique(p, ('hoodfam', h)): return []
        out = []; ks = [k for k in K if k[3][0] in ("Buurtvereniging", "Speeltuinvereniging", "Wijkraad", "Gemeenschapshuis", "Huurdersvereniging", "Taalcafé", "Ouderensoos", "Volkstuinvereniging")]
        hub = None
        for k in r.sample(ks, r.choice([2, 2, 3, 4])):
            if (k[3][0], slug(h)) in p.used: continue
            t = w.new(p, k, h)
            if not t: continue
            t.nokind = False; t.tags.add('hood')
            if hub and r.random() < .4: t.addr = hub; hub.multi = True
            hub = t.addr; t.old = None; out.append(t)
        return out
    def f_family(w, p):
        """two businesses of one family"""
        r = w.r; ks = [k for k in K if k[4] == 'person' and 'p' in k[6].split()]; c = w.fam(); out = []
        for k in r.sample(ks, 2):
            t = w.new(p, k, c)
            if t: t.nokind = False; t.tags.add('samename'); out.append(t)
        return out
    def fill(w, p):
        r = w.r; target = (32, 104, 292)[p.lv]; F = [(w.f_single, 47), (w.f_club, 9), (w.f_bld, 4.5), (w.f_health, 3.2), (w.f_door, 3.2), (w.f_dept, 3), (w.f_branch, 15), (w.f_number, 2.2), (w.f_parish, 3), (w.f_twosec, 2.5), (w.f_succ, 3), (w.f_hood, 2), (w.f_family, 1.2)]
        fs = [f for f, _ in F]; ws = [x for _, x in F]; n = 0; guard = 0
        while n < target and guard < 6 * target:
            guard += 1
            fam = [t for t in r.choices(fs, ws)[0](p) if t]
            if fam: n += len(fam); p.fams.append(fam)

# ------------------------------------------------------------------ directories and their habits
#        name       addr pc  city  ph   mail web  geo  old  sec  kindform 0 formal 1 abbr 2 short
DIRS = [("gemeente",.92,.85,.96,.78,.58,.58,.25,.18,.22,0),
        ("welzijn", .80,.68,.84,.78,.72,.72,.10,.12,.20,0),
        ("wijk",    .62,.42,.66,.52,.58,.50,.55,.14,.15,1),
        ("portaal", .70,.60,.80,.62,.74,.70,.15,.15,.45,1),
        ("kaart",   .58,.48,.45,.24,.08,.36,1.0,.14,.00,2),
        ("archief", .84,.72,.85,.82,.30,.28,.02,.62,.40,0),
        ("zorg",    .88,.88,.90,.80,.50,.66,.45,.08,.05,0)]
KEYB = "qwertyuiop asdfghjkl zxcvbnm"
def typo(r, s):
    idx = [i for i, c in enumerate(s) if c.isalpha() and i > 0]
    if len(idx) < 4: return s
    i = r.choice(idx); x = r.random(); c = s[i]
    if x < .3 and i + 1 < len(s): return s[:i] + s[i+1] + c + s[i+2:]
    if x < .6: return s[:i] + s[i+1:]
    if x < .8: return s[:i] + c + s[i:]
    k = KEYB.find(c.lower()); return s[:i] + (KEYB[k+1] if 0 <= k < len(KEYB) - 1 and KEYB[k+1] != ' ' else 'e') + s[i+1:]

def fmt_phone(r, d, p):
    if d.startswith('06'): a, b = '06', d[2:]
    else:
        k = 3 if d[:3] in P3 else 4; a, b = d[:k], d[k:]
    x = (d_style(r))
    if x == 0: return a + '-' + b
    if x == 1: return a + b
    if x == 2: return a + ' ' + (b[:3] + ' ' + b[3:5] + ' ' + b[5:] if len(b) == 7 else ' '.join([b[:2], b[2:4], b[4:6], b[6:]]).strip())
    if x == 3: return '+31 ' + a[1:] + ' ' + b
    if x == 4: return '(' + a + ') ' + b
    return '+31(0)' + a[1:] + ' ' + b
P3 = {x for x in AREA if len(x) == 3} | {"020", "070"}
def d_style(r): return r.choices(range(6), [45, 15, 18, 10, 8, 4])[0]

def fmt_name(r, t, D, tr, easy):
    """-> text, classes of names in it, is the label there"""
    cls = set(); p = t.place; di = D[10]; kf = t.kf; x = r.random(); archive = D[0] == 'archief'; lab = True; core = t.core
    if t.old and not easy >= 2:
        y = r.random()
        if archive and y < .6 or y < .16:
            tr.add('renamed'); s = ((kf[0] + ' ') if r.random() < .75 or not t.nokind else '') + t.old
            return s, {'old'}, True
        if y < .38:
            tr.add('renamed'); k = kf[0] + ' ' if not t.nokind or r.random() < .6 else ''
            return k + core + r.choice([" (v/h " + t.old + ")", " (voorheen " + t.old + ")", " (" + t.old + ")", ", vh. " + t.old]), {'old', 'core'}, True
    if t.script and r.random() < .42:
        tr.add('script')
        if r.random() < .35 and easy < 1: return t.script, {'script'}, True
        return kf[0] + ' ' + core + ' ' + t.script.split(' · ')[0], {'core', 'script'}, True
    if t.trans and r.random() < .18: tr.add('translated'); return t.trans, {'core'} if t.core in t.trans else {'core2'}, True
    if core[:1].islower() and 'p' in t.flags: core = cap(core) if r.random() < .5 else core
    # core habits
    if t.acro and r.random() < .42:
        tr.add('acronym')
        if r.random() < .3: core = core + ' (' + t.acro + ')' if r.random() < .5 else t.acro + ' - ' + core; cls |= {'core', 'acro'}
        else:
            core = t.acro if r.random() < .75 else '.'.join(t.acro) + '.'; cls.add('acro')
    else: cls.add('core')
    if core.startswith('St. '):
        y = r.random()
        if y < .3: core = 'Sint ' + core[4:]
        elif y < .45: core = 'Sint-' + core[4:]
        elif y < .55: core = 'St ' + core[4:]
        elif y < .62 and kf[0] not in ("R.K. Parochie",): core = core[4:]
        if y < .62: tr.add('abbrev')
    y = r.random()
    if y < .06 and core[:3] in ('De ', "'t ") and len(core) > 6: core = core[3:]; tr.add('abbrev')
    elif y < .12 and core.startswith('Het '): core = "'t " + core[4:]; tr.add('abbrev')
    elif y < .22 and ('van der ' in core or 'van den ' in core or 'van de ' in core): core = core.replace('van der ', 'v.d. ').replace('van den ', 'v.d. ').replace('van de ', 'v.d. '); tr.add('abbrev')
    if ' en ' in core and r.random() < .3: core = core.replace(' en ', ' & ')
    if 'Stichting ' in core and r.random() < .5: core = core.replace('Stichting ', r.choice(['', 'St. ', 'Stg. '])); tr.add('abbrev')
    # kind
    if di == 0: k = kf[0] if r.random() < .68 else r.choice(kf)
    elif di == 1: k = r.choice(kf)
    else: k = '' if t.nokind and r.random() < .6 else r.choice(kf)
    if t.nokind and k and r.random() < .1: k = ''
    if t.acro and core.replace('.', '') == t.acro and not k and len(t.acro) < 4: k = kf[0] if kf[0] else ''
    if k != kf[0]: tr.add('kind')
    if len(k) > 14 and r.random() < .06: k = k.replace('vereniging', r.choice(['ver.', 'ver', 'club'])); tr.add('abbrev')
    if t.order == 'ck' and k: s = core + r.choice([', ', ' - ', ' ', ' | ']) + k[:1].upper() + k[1:]
    elif k: s = k + ' ' + core if (r.random() < .94 or k[:4] in ('Vrie', 'Stic', 'Club') or len(cls) > 1) else core + r.choice([' ', ', ']) + k
    else: s = core
    if t.lablist:
        l = r.choice(t.lablist) if t.disc != 'number' else t.label
        if t.disc == 'number' and r.random() < .2: l = 'nr. ' + l
        if l == '' : lab = False
        elif t.disc == 'label' and r.random() < .12: l = ''; lab = False
        if l: s = s + ' ' + l
        if 'branch' in t.tags and l and r.random() < .12 and t.kf[0] and t.label[:3] in ('De ', 'Het', "'t "):
            s = t.label + (' (' + t.core + ')' if r.random() < .6 else '')  # house name, the organisation behind it or away
            cls = {'core'}
            tr.add('abbrev')
    elif r.random() < (.13 if p.name not in s else 0): s = s + r.choice([' ', ' ', ', ', ' - ']) + p.name
    if r.random() < .07 and not s.startswith('St') and 'p' not in t.flags and 'Stichting' not in s: s = r.choice(["Stichting ", "Vereniging ", "Stichting "]) + s if 'ereniging' not in s else "Stichting " + s
    # direct hand
    if r.random() < (.075 if easy < 2 else .01): s = typo(r, s); tr.add('typo')
    if r.random() < .05: s = fold(s)
    if archive and r.random() < .35: s = s.upper()
    elif r.random() < .04: s = s.lower()
    elif s[:1].islower() and r.random() < .8: s = cap(s)
    return ' '.join(s.split()), cls, lab

def street_abbr(r, s):
    y = r.random()
    for a, b in TITLES:
        if s.startswith(a) and y < .4: s = b + s[len(a):]; break
    if r.random() < .12: s = re.sub('straat$', 'str.', s)
    elif r.random() < .03: s = re.sub('laan$', 'ln', s)
    return s

def listing(w, t, D, easy):
    r = w.r; tr = set(); p = t.place
    name, ncls, lab = fmt_name(r, t, D, tr, easy)
    _, pa, pp, pct, pph, pm, pw, pg, pold, psec, _ = D
    pro = 'p' in t.flags
    # which address
    a = t.addr; aid = 'a'
    if t.sec is not None and t.sec is not t.addr and r.random() < psec * .9: a = t.sec; aid = 's'; tr.add('secretary')
    elif t.oldaddr is not None and r.random() < pold * 1.1 + .16 and (t.disc != 'label' or lab): a = t.oldaddr; aid = 'o'; tr.add('moved')
    elif t.po is not None and r.random() < .35: a = t.po; aid = 'p'; tr.add('pobox' if a.pobox else 'federation')
    adr = pc = city = ''; num = False
    mustplace = t.disc == 'place' or (t.disc == 'label' and not lab)
    if r.random() < pa or (t.disc == 'label' and not lab):
        num = True
        st = street_abbr(r, a.street)
        if r.random() < .02: st = typo(r, st); tr.add('typo')
        no = str(a.no) if r.random() > .012 else str(a.no + r.choice([1, 2, -1, 10, -2]) if a.no > 3 else a.no + 1)
        add = a.add
        if add: add = r.choice([add, add.upper(), ' ' + add, '-' + add.upper(), ''])
        elif r.random() < .02: add = '-' + str(a.no + 2)
        adr = st + ' ' + no + add
        if a.bld and r.random() < .35:
            tr.add('building')
            if r.random() < .45 and easy < 2: adr = a.bld; num = False
            else: adr = a.bld + ', ' + adr
        elif r.random() < .03 and not a.pobox: adr = st; num = False
        if aid == 's' and r.random() < .08: adr = 'p/a ' + adr
    if r.random() < pp:
        pc = a.pc if r.random() < .8 else a.pc.replace(' ', '')
        if r.random() < .015: pc = pc[:-1] + r.choice("ABCDEFGHK"); tr.add('typo')
        elif r.random() < .03: pc = pc[:4]
    ap = a.place
    if r.random() < pct or (mustplace and not pc):
        city = ap.name
        if ap.muni is not ap and r.random() < .16 and not (mustplace and not pc and not adr) and t.disc != 'place':
            city = ap.muni.name; tr.add('municipality')
        elif ap.muni is not ap and t.disc == 'place' and pc and r.random() < .1 and adr: city = ap.muni.name; tr.add('municipality')
        if r.random() < .03: city = city.upper()
        elif r.random() < .015: city = typo(r, city)
    if adr and pc and city and r.random() < .02: adr = adr + ', ' + pc + ' ' + city
    # phone
    ph = ''; phs = ''
    if r.random() < pph:
        c = []
        if t.ph: c.append((t.ph, 10, ''))
        if t.mob: c.append((t.mob, 5 if t.ph else 10, 'mobile'))
        if t.oldph: c.append((t.oldph, 18 * pold + 1.5, 'phone-old'))
        if t.shph: c.append((t.shph, 9, 'shared-phone'))
        if c:
            x = r.choices(c, [y[1] for y in c])[0]; phs = x[0]
            if x[2] and (x[2] != 'mobile' or t.ph): tr.add(x[2])
            n = x[0]
            if r.random() < .012: i = r.randrange(4, 9); n = n[:i] + n[i+1] + n[i] + n[i+2:]; phs = ''; tr.add('typo')
            ph = fmt_phone(r, n, p)
            if len(c) > 1 and r.random() < .07:
                y = r.choice(c)[0]
                if y != x[0]: ph += r.choice([' / ', ' of ', '; ']) + fmt_phone(r, y, p)
    # mail
    em = ''; ems = ''
    if r.random() < pm:
        c = [(m, wt, tg) for m, wt, tg in ((t.mail, 6, ''), (t.fmail, 4, 'freemail'), (t.shmail, 5, 'shared-mail')) if m]
        if c:
            x = r.choices(c, [y[1] for y in c])[0]; em = x[0]; ems = em
            if x[2]: tr.add(x[2])
            if x[2] == '' and r.random() < .12: em = r.choice(["info@", "contact@", "administratie@", "voorzitter@"]) + em.split('@')[1] if not t.shweb else em
            if r.random() < .012: em = typo(r, em); tr.add('typo')
            if r.random() < .04: em = em.capitalize()
    # website
    web = ''; ws = ''
    if r.random() < pw:
        c = [(m, wt, tg) for m, wt, tg in ((t.web, 6, ''), (t.fb, 3 if t.web else 8, 'facebook'), (t.shweb, 4, 'shared-site')) if m]
        if c:
            x = r.choices(c, [y[1] for y in c])[0]; ws = x[0]
            if x[2]: tr.add(x[2])
            web = ws
            if x[2] == 'facebook': web = r.choice(["https://www.", "https://www.", "www.", ""]) + web + r.choice(['', '/'])
            else: web = r.choice(["https://www.", "https://www.", "http://www.", "https://", "www.", ""]) + web + r.choice(['', '', '/', '/contact' if '/' not in ws and r.random() < .3 else ''])
    lat = lon = ''; geo = ''
    if r.random() < pg:
        la, lo = a.lat, a.lon; x = r.random(); geo = aid
        if x < .10 or a.pobox: la, lo = ap.lat, ap.lon; tr.add('centre'); geo = 'c'
        elif x < .2: la += r.gauss(0, .0007); lo += r.gauss(0, .001); tr.add('neighbour')
        else: la += r.gauss(0, .00005); lo += r.gauss(0, .00008)
        k = r.choice([4, 5, 6, 6, 7]); lat, lon = '%.*f' % (k, la), '%.*f' % (k, lo)
        if t.disc == 'label' and not lab and geo == 'c' and not num: return None
    if not (adr or pc or city or ph or em or web or lat): return None
    placed = bool(city or pc or (adr and False) or lat or p.name in name)
    if mustplace and not (city or pc or p.name in name) and not (lat and geo != 'c'): return None
    if t.disc == 'label' and not lab and not (num or (lat and geo == 'a')): return None
    meta = (ncls, aid if num else '', phs, ems, ws, placed, geo if geo in ('a', 'o') else '', lab)
    return (name, adr, pc, city, ph, em, web, lat, lon), meta, tr

def linked(t, x, y):
    """can a careful person see that these two rows are one thing?"""
    ov = bool(x[0] & y[0]); priv = False; shared = False
    for i in (2, 3, 4):
        if x[i] and x[i] == y[i]:
            if x[i] in (t.shph, t.shmail, t.shweb): shared = True
            else: priv = True
    if x[3] and y[4] and '/' not in y[4] and x[3].endswith('@' + y[4]) or y[3] and x[4] and '/' not in x[4] and y[3].endswith('@' + x[4]):
        if not t.shweb: priv = True
    if priv: return True
    same = bool(x[1] and x[1] == y[1]) or bool(x[6] and x[6] == y[6]) or bool(x[6] and x[6] == y[1]) or bool(y[6] and y[6] == x[1])
    if same and (ov or not t.addr.multi and 'tenant' not in t.tags): return True
    if ov and x[5] and y[5] and (x[7] and y[7] or t.disc != 'label'): return True
    return ov and shared and x[7] and y[7]

STAT = None   # for checks: [pairs, pairs not to be seen even through the other rows, pairs not to be seen directly]
SIZES = [1, 2, 3, 4, 5]
SIZEW = [.60, .205, .105, .057, .033]
DW = {'p': [5, 5, 4, 1, 4, 3, 4], 's': [5, 3, 4, 6, 1.5, 4, .5], '': [5, 5, 4, 3, 3, 3, 2]}
def listings(w, t):
    r = w.r; k = r.choices(SIZES, SIZEW)[0]; dw = DW['p' if 'p' in t.flags else 's' if 's' in t.flags else '']
    rows = []; ds = []; w.cid += 1; c = 'C%06d' % w.cid
    pool = list(range(7)); ww = list(dw)
    for j in range(k):
        d = r.choices(pool, ww)[0]; ww[d] *= .12
        best = None
        for e in range(6):
            L = listing(w, t, DIRS[d], e if k > 1 else 0)
            if L is None: continue
            best = L
            if not rows or any(linked(t, L[1], q[1]) for q in rows) and sum(linked(t, L[1], q[1]) for q in rows) * 2 >= len(rows) : break
            if r.random() < .4: break
        if best: rows.append(best)
    if STAT is not None and len(rows) > 1:
        n = len(rows); g = list(range(n))
        for i in range(n):
            for j in range(i):
                if linked(t, rows[i][1], rows[j][1]): a, b = g[i], g[j]; g = [b if q == a else q for q in g]
        STAT[0] += n * (n - 1) // 2; STAT[1] += sum(g[i] != g[j] for i in range(n) for j in range(i)); STAT[2] += sum(not linked(t, rows[i][1], rows[j][1]) for i in range(n) for j in range(i))
    out = []
    for f, m, tr in rows:
        if f in [o[0] for o in out]: continue
        out.append((f, ' '.join(sorted(tr | t.tags)) or 'plain'))
    return [(c, tr, f) for f, tr in out]

def main():
    ap = argparse.ArgumentParser(); ap.add_argument('--n', type=int, required=True); ap.add_argument('--seed', type=int, required=True); ap.add_argument('--out', required=True); o = ap.parse_args()
    w = World(o.n, o.seed); rows = []
    while len(rows) < o.n:
        R = w.region()
        for p in R.places:
            fams = list(p.fams); w.r.shuffle(fams)
            for fam in fams:
                for t in fam: rows += listings(w, t)
            if len(rows) >= o.n: break
    rows = rows[:o.n]; w.r.shuffle(rows)
    with open(o.out, 'w', newline='', encoding='utf-8') as f:
        c = csv.writer(f); c.writerow("id,cluster_id,trap,name,address,postcode,city,phone,email,website,lat,lon".split(','))
        for i, (cl, tr, x) in enumerate(rows, 1): c.writerow(('L%07d' % i, cl, tr) + x)
if __name__ == '__main__': main()
