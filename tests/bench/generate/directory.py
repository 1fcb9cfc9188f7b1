#!/usr/bin/env python3
"""Synthetic national directory of Dutch organisations, duplicate-ridden and labelled.
python gen.py --n 100000 --seed 7 --out FILE.csv        (stdlib + numpy)
World = municipalities > towns (~400 listings each, at every n) > districts (one 4-digit postcode each) > streets.
A *scenario* (plain, branch, chain, tenant, satellite, namesake, numbered, municipal, successor) makes entities;
each entity is listed 1-5 times by eight sources with their own habits; extra listings get transforms."""
import argparse, csv, io, math, random, sys, unicodedata
from bisect import bisect
from itertools import accumulate
import numpy as np

# ---------------------------------------------------------------- parameters
P = dict(
    rows_per_town=400, towns_per_mun=5,
    size=[(1, .772), (2, .160), (3, .044), (4, .016), (5, .008)],     # listings per cluster
    scen=dict(plain=.660, branch=.036, chain=.045, tenant=.033, satellite=.042, namesake_town=.013, namesake_near=.022,
              numbered=.008, municipal=.045, successor=.016),
    second=.48, first=.10,            # chance that an extra listing gets a second transform
    same_source=.07,       # chance that a duplicate comes from the same source
    wild_typo=.025, wild_geo=.012, wild_city=.03,
)
TRANS = dict(format=13, typo=9, form=11, drop=7, acronym=6.5, town=6, oldname=2.5, renamed=6.5, moved=8, secretariat=11, pobox=3.5,
             line2=5, mobile=4, number=6, building=3, translated=1.6, reorder=3, abbrev=5, freemail=4, streettypo=4)

# sources: miss = chance of a missing (address, postcode, city, phone, email, website, geo)
#      name            miss                                  case  legal abbrStreet pc  phone  geo(m)  web addrcity
SRC = [
    ("sociale_kaart", (.10, .15, .10, .15, .20, .25, .30), "asis", .15, .05, "sp", "dash", 15, "https", .00),
    ("open_map",      (.25, .30, .35, .40, .50, .35, .10), "asis", .05, .00, "sp", "intl", 8, "https", .00),
    ("register",      (.10, .10, .10, .50, .50, .50, .35), "upper", .75, .02, "ns", "raw", -6, "bare", .00),
    ("gids",          (.12, .20, .12, .10, .45, .40, .40), "asis", .10, .45, "sp", "par", -6, "www", .10),
    ("bond",          (.30, .30, .15, .30, .20, .30, .50), "asis", .05, .15, "sp", "spc", 60, "www", .00),
    ("vrijwilligers", (.35, .40, .20, .35, .20, .35, .50), "mixed", .10, .15, "p4", "any", -4, "any", .10),
    ("scrape",        (.25, .35, .30, .25, .35, .12, .45), "lower", .10, .20, "any", "any", 80, "any", .25),
    ("toerist",       (.20, .30, .15, .30, .50, .25, .12), "noacc", .02, .05, "sp", "intl0", 25, "www", .05),
]
SRC_FOR = {"c": [0, 0, 1, 2, 3, 4, 4, 4, 5, 5, 6], "s": [1, 1, 1, 2, 2, 3, 3, 6, 6, 7], "": [0, 0, 0, 1, 2, 3, 5, 6, 7]}

# ---------------------------------------------------------------- words
W = lambda s: s.split()
L = lambda s: [x.strip() for x in s.split(",")]
T_A = W("Aal Bar Bek Ber Bors Brun Dal Del Dink Drie El Eng Ers Gar Gel Gras Haan Har Heer Hel Her Hoog Hol Houn IJs Kat Kel Klim Kor Krom Lan Leus Lim "
        "Loen Maar Meer Mil Moer Nes Nij Noor Oer Op Pan Pol Put Rans Rijn Roo Ros Schel Schip Slag Snel Steen Swal Ter Tiel Ub Vaar Veld Vin Vor Waal Wam "
        "Wei Wes Wijn Woud Zand Zev Zoel Zuid Zwaan")
T_B = ["", "", "", "", "", "er", "en", "ing", "e", "els", "enis", "ster", "mer", "der"]
T_C = W("beek berg broek burg dam dijk donk drecht dorp eind geest gem haven heem hoeve horst hout hoven huizen ingen kamp kerk kerke koop laar land lo mond "
        "muiden oord plaat rade rode rooi schot sluis stede terp um veen voorde voort wijk woude zeel zijl zande")
T_X = ["aan de Maas", "aan Zee", "aan den IJssel", "bij Duurstede"]
DISTR = L("Centrum,Noord,Zuid,Oost,West,De Hei,Molenveld,Het Rot,Vogelbuurt,Bloemenwijk,De Stroet,Hoogveld,Oude Kern,Zeeheldenbuurt,Schildersbuurt,De Kamp,Rivierenwijk,Dorpsrand,Station,'t Broek")
ST_COMMON = L("Kerkstraat,Dorpsstraat,Schoolstraat,Molenstraat,Stationsstraat,Hoofdstraat,Julianastraat,Wilhelminastraat,Beatrixlaan,Nieuwstraat,Kerkplein,Markt,Marktplein,"
    "Raadhuisplein,Raadhuisstraat,Molenweg,Stationsweg,Sportlaan,Sportparkweg,Parallelweg,Industrieweg,Ambachtsweg,Prins Hendrikstraat,Oranjestraat,Emmastraat,Kloosterstraat,"
    "Sint Jansstraat,Sint Martinusplein,Sint Jozefstraat,Doctor Schaepmanstraat,Doctor Nolenslaan,Burgemeester Jansenstraat,Pastoor Habetsplein,Pastorijstraat,Achterweg,Achterstraat,Beekstraat,Bergstraat,"
    "Veldweg,Heideweg,Eikenlaan,Lindelaan,Beukenlaan,Kastanjelaan,Berkenstraat,Vondelstraat,Rembrandtstraat,Mozartlaan,Ringbaan,Havenstraat,Havenkade,Dijkweg,Langstraat,Breestraat,Hoogstraat,Koningin Emmaplein,"
    "Van der Duyn van Maasdamstraat,Laan van Meerdervoort,Oude Rijksweg,Rijksweg Noord,Rijksweg Zuid,Torenstraat,Tuinstraat,Willem-Alexanderplein,Mgr. Nolensplein")
ST_STEM = W("Merel Lijster Reiger Zwaluw Valk Anjer Tulpen Rozen Dahlia Iris Korenbloem Akker Bos Bron Eike Els Wilgen Populier Gaarde Hazel Hoeve Kapel Kwartel Leeuwerik Meidoorn Molen Ooievaar "
            "Paarden Papaver Spoor Tarwe Haver Gerst Vlas Wever Smids Bakker Schuttevaer Tromp Ruyter Steen Vijver Waterleliën Zonnebloem Griend Kamperfoelie Kievit Klaproos Mijn Schacht Turf Veen")
ST_SUF = W("straat straat straat laan laan weg weg plein hof pad singel dreef kade steeg")
ST_TITLE = ["Burgemeester", "Burgemeester", "Doctor", "Pastoor", "Kapelaan", "Professor", "Sint", "Deken", "Notaris", "Generaal"]
SUR = L("Jansen,De Vries,Bakker,Visser,Smit,Meijer,Mulder,Bos,Peters,Hendriks,Dekker,Brouwer,Dijkstra,Smeets,Kok,Jacobs,Vermeulen,Schouten,Willems,Hoekstra,Koster,Prins,Huisman,Kuipers,Veenstra,Kramer,Postma,"
    "Martens,Gerritsen,Wolters,Schipper,Claessens,Crombach,Hermans,Janssen,Janssens,Pietersen,Groen,Blom,Maas,Timmer,Kuijpers,Driessen,Geurts,Bosch,Verhoeven,Bouman,Lemmens,Souren,Yılmaz,Özdemir,El Amrani,Daoudi,Nguyen,Ramdin")
SUR_A = W("Brand Wie Hoo Ste Kam Roe Vel Moor Hen Lam Zwa Gee Boom Klaas Dier Ever Mole Rein Sig Tim Oos Pel Kruis Haver Wou Nij Bruin Schaap Spij Ver Coop Wester Noor Eg Dorre Cuy Lin")
SUR_B = W("ink enburg ing man stra sma ma huis berg veld kamp horst sen steeg dijk ers mans boer ker kens haus len brink loo water beek hoven")
SUR_P = ["", "", "", "", "", "Van ", "Van der ", "De ", "Van den ", "Ter "]
FIRST = W("Sjef Jo Truus Wim Ans Piet Kees Marieke Bas Els Fatima Jan Ria Toon Mia Harrie Gerda Hans Nel Mo Lieke Bram Noor Daan Sanne Loes Henk Tiny Ger Leny")
SPORT = L("Sparta,Excelsior,Victoria,Olympia,Hercules,Wilhelmina,Juliana,Minerva,Quick,Be Quick,Achilles,Columbia,Concordia,Unitas,Swift,Hermes,Sint Joris,Eendracht,Volharding,De Zwaluw,De Valken,Rood-Wit,Blauw-Wit,Groen-Wit,Zwart-Wit,Oranje,Oranje Zwart,Oranje Nassau,"
    "Vitesse,Heracles,Ajax,Rapid,Red Star,Fortuna,Germania,Caesar,Irene,Vesta,Atlas,De Treffers,Kolping,De Spartaan,Geel-Zwart,Frisia,Batavia,Zeemacht,Flamingo,Nemesis,Centauren,Titan,Merwede,Trekvogels,Hazewind,De Ster,Heideroosje,Nova,Phoenix,Avanti")
SAINT = L("Cecilia,Gregorius,Caecilia,Barbara,Jozef,Martinus,Lambertus,Jan,Gertrudis,Catharina,Antonius,Servatius,Hubertus,Sebastianus,Joris,Michael,Petrus,Pancratius,Clemens,Agatha,Anna,Rochus,Willibrord,Nicolaas,Cornelius,Dionysius,Remigius,Urbanus,Odilia,Bavo")
LATIN = L("Concordia,Excelsior,Crescendo,Euterpe,Apollo,Harmonie,Eendracht,De Eendracht,Kunstzin,Amicitia,Oranje,Wilhelmina,Ons Genoegen,Soli Deo Gloria,Con Amore,Looft den Heer,Advendo,Amphion,Aurora,Polyhymnia,Orpheus,Laetitia,Juliana,Bel Canto,Cantate Domino,Vox Humana,Da Capo,Cantabile,Mixtum,Vivace")
CHO_A = L("Vrolijke,Gouden,Noorder,Zuider,Blije,Nieuwe,Zingende,Losse,Open,Dappere,Zilveren,Lichte,Bonte,Zachte"); CHO_B = L("Noten,Stemmen,Kelen,Klanken,Snaren,Zangers,Merels,Leeuweriken,Nachtegalen,Tonen,Akkoorden,Wind,Golven,Lijsters")
PH_A = L("Door,Na,Tot,Ons,Altijd,Steeds,Uit,Eerst,Met,Niet zonder,Wij Willen"); PH_B = L("Eendracht,Vriendschap,Oefening,Samenwerking,Arbeid,Inspanning,Volharding,Wilskracht,Sport,Vreugde,Kunst,Moed,Geduld,Zang"); PH_C = L("Sterk,Verkregen,Ontspanning,Ontstaan,Vooruit,Hogerop,Winnen,Genoegen,Nut,Doel,Sneller,Beter,Verbonden,Opgericht")
SCHOOL = L("Regenboog,Vlinder,Wegwijzer,Schakel,Springplank,Kameleon,Horizon,Ark,Driesprong,Duizendpoot,Zonnebloem,Boemerang,Dolfijn,Klimop,Meander,Vuurvogel,Sleutel,Fontein,Bron,Zevensprong,Windroos,Kring,Molen,Toverberg,Kikker,Ontdekking,Egelantier,Poort,Brug,Kompas,Lantaarn,Speeldoos,Hoeksteen,"
    "Rank,Wijngaard,Ruimte,Triangel,Parel,Zeester,Cirkel,Trampoline,Carrousel,Spil,Veste,Doolhof,Mozaïek,Kubus,Eglantier,Margriet,Leerlingst,Bolster,Notenkraker,Kiem,Tandem,Gouden Griffel,Wissel")
TREE = W("Eiken Linden Beuken Berken Olmen Wilgen Rozen Molen Hei Beek Berg Zonne Klooster Burcht Parken Vijver Meer Heuvel Dal Akker Bloemen Essen Kastanje Kerse Maas Rijn Roer Veld Bosch Boven")
HOUSE = W("hof borgh weide stede rust staete zicht gaarde heem poort oord horst kamp veste donck duin waard wende tuin steyn")
CAFE = L("'t Hoekje,De Zwaan,De Kroon,'t Trefpunt,De Gouden Leeuw,In den Engel,De Toren,Het Wapen,Oud-Dorp,De Vriendschap,Bij Sjaak,'t Pleintje,De Smidse,De Postkoets,De Bron,Centraal,'t Vat,De Tijd,Moeke,De Gezelligheid,'t Brouwershuis,De Harmonie,Den Hook,Bellevue,De Herberg,De Oude Linde,'t Centrum,De Pint,Ome Jan,Het Anker,De Molen,De Zon")
RESTO = L("Bella Napoli,Akropolis,De Lange Muur,Mykonos,La Piazza,Taj Mahal,Sakura,Lotus,Wok Palace,Olijf,De Lepel,Puur,Smaak,Marmaris,Roma,El Toro,Peking,Nieuw China,Delphi,Da Vinci,Puccini,Istanbul,Saigon,Bistro Noir,De Waag,Zout,Eetkamer,Brasserie Zuid")
BIZ = L("Het Atelier,Bij Ons,De Knip,Chique,Haarscherp,Kruimel,De Groene Vingers,Bloem & Blad,Fris,Het Fornuis,Prik & Tik,De Wijnkelder,Het Boekenhuis,Lijf & Goed,Stijlvol,Studio Zes,Krul,Hip & Zo,Voetstap,Wielerhuis,Oogmerk,Zoete Zaken,De Speelhoek,'t Kaashuis,Vers van Hier,De Korenschoof,Blik,Puntgaaf")
ACT = L("Welzijn Ouderen,Jeugd en Jongeren,Dorpsbelangen,Behoud Monumenten,Oranjecomité,Sociaal Fonds,Mantelzorg,Kunst en Cultuur,Kindervakantiewerk,Historisch Archief,Natuur en Milieu,Dierenwelzijn,Leergeld,Vluchtelingenhulp,Ouderenhuisvesting,Burenhulp,Openluchttheater,Lokale Omroep,Kermis en Markten,Schuldhulp,"
    "Taalmaatjes,Rolstoelbus,Wensambulance,Samen Eten,Jongerenwerk,Wijkbeheer,Muziekonderwijs,Energie Coöperatie,Volksfeesten,Speeltuinwerk")
HEEM = L("Die Swaene,Heerlijckheid,De Oude Tol,De Spoorzoekers,Land van Weleer,De Graven,Terra Nostra,De Vuurslag,De Kleine Aarde,De Wandelaars,De Zwerver,Ons Hobby,De Luchtbode,De Snelvlieger,Schaakmat,De Vrije Pion,Ruiten Vier,Klaver Troef,De Stille Hand,Sans Atout,De Dame,Schoppen Aas,De Kalkrand,Mien Tuin,Nooit Gedacht,Ons Buiten,De Groene Hoek,De Gezellen,De Narren,De Blauwbuuk,De Zotte Uil,De Kruikezeikers,De Heidevinken,De Keien,Komedie,De Masker,Thalia,Ons Toneel,Voor Elk Wat Wils,De Bühne")
SCOUT = L("Sint Joris,Jan van Hoof,Graaf Willem,De Woudlopers,De Pioniers,Titus Brandsma,Die Wolven,De Trekvogels,Karel Doorman,De Vennegroep,Maasjonkers,Prinses Irene,Shawano,Akela,Tarcisius,Impeesa,De Zwervers,Bison,Sitting Bull,De Geuzen")
MOSK = [("Al Fath", "الفتح"), ("An Nour", "النور"), ("Al Houda", "الهدى"), ("As Salam", "السلام"), ("Al Ihsane", "الإحسان"), ("Tawheed", "التوحيد"), ("Al Wahda", "الوحدة"), ("Fatih", "فاتح"), ("Ulu", None), ("Yunus Emre", None), ("Mevlana", None), ("Selimiye", None), ("Hz. Ebubekir", None), ("Ar Rahman", "الرحمن"), ("Imam Malik", "الإمام مالك"), ("Kuba", "قباء"), ("Osman Gazi", None), ("Al Mouhsinine", "المحسنين")]
TOKO = [("Bagdad", "بغداد"), ("Damascus", "دمشق"), ("Halab", "حلب"), ("Atlas Markt", "سوق الأطلس"), ("Kalinka", "Калинка"), ("Matroesjka", "Матрёшка"), ("Odessa", "Одесса"), ("Beriozka", "Берёзка"), ("Afrodite", "Αφροδίτη"), ("Zorbas", "Ζορμπάς"), ("Elliniko", "Ελληνικό"), ("Shaam", "الشام"), ("Asmara", None), ("Ankara", None), ("Surya", None), ("Baraka", "بركة"), ("Kyiv", "Київ"), ("Jasmin", "ياسمين"), ("Nefeli", "Νεφέλη")]
WELZ = L("Impuls,Alcedo,Meedoen,Rondom,Synthese,Trajekt,Delta,Mee Samen,Vivaan,Wijkz,Radius,Socius,Carinova,Tandem,Sterker,Farent,Contour,Versa,Kwadraat,Divers,Partis,Vizier,Helpdezaak,Lumensa,Ynova,Sensis,Orbis,Cordana,Meander,Zuyderhart")
BR_A = W("Blo Kru Zon Mar Bri Eto Wib Hema Pra Sco Zee Jum Dek Tro Gam Vib Lid Plu Sol Ter Nor Kwan Fle Bas Pro Hun Xen Ama Lu Ori"); BR_B = W("kker vat nda kta mbo ra lux tum dis no va lie mar go sana fix tex rado by line ster vio")
ENT = """
voetbal|7|c|.8|sport|v.v.=VV=Voetbalvereniging=Voetbalver./RKVV=r.k.v.v.=Rooms-Katholieke Voetbalvereniging=R.K. Voetbalvereniging/SV=s.v.=Sportvereniging/S.C.=SC=Sportclub/RKSV=r.k.s.v.=Rooms-Katholieke Sportvereniging|Football Club|Fußballverein
korfbal|1|c|.6|sport|KV=k.v.=Korfbalvereniging=Korfbalver./CKV=c.k.v.=Christelijke Korfbalvereniging|Korfball Club|Korfballverein
tennis|2.2|c|.75|sport|TV=t.v.=Tennisvereniging=Tennisver./LTC=l.t.c.=Lawn Tennis Club=Tennisclub|Tennis Club|Tennisverein
gym|2|c|.6|sport|Gymnastiekvereniging=Gymver.=G.V.=Gymvereniging/Turnvereniging=T.V.=Turnver.|Gymnastics Club|Turnverein
hockey|.8|c|.85|sport|HC=Hockeyclub=H.C./MHC=M.H.C.=Mixed Hockey Club|Hockey Club|Hockeyclub
volley|1.2|c|.65|sport|VC=Volleybalclub=V.C./Volleybalvereniging=Volleybalver.=VBV|Volleyball Club|Volleyballverein
zwem|.8|c|.6|sport|ZPC=Zwem- en Poloclub=Z.P.C./Zwemvereniging=ZV=Zwemver.|Swimming Club|Schwimmverein
harmonie|2.6|c|.6|music|Harmonie=Kon. Harmonie=Koninklijke Harmonie=Harm./Harmonie=Harmonieorkest=R.K. Harmonie|Wind Band|Musikverein
fanfare|2|c|.55|music|Fanfare=Fanf.=Fanfareorkest=Kon. Fanfare/Muziekvereniging=Muziekver.=MV|Brass Band|Blaskapelle
koor|3.6|c|.5|choir|Zangkoor=Koor=Gemengd Koor/Gemengd Zangkoor=Gem. Zangkoor=GZK=Gemengd Koor/Mannenkoor=Kon. Mannenkoor=Mannenzangvereniging/Kerkkoor=R.K. Kerkkoor=Parochieel Zangkoor/Popkoor=Koor|Choir|Chor
schut|1.5|c|.4|saint|Schutterij=Kon. Schutterij=Koninklijke Schutterij/Schuttersgilde=Gilde=St. Gilde|Rifle Guild|Schützenverein
toneel|1.2|c|.5|heem|Toneelvereniging=Toneelver.=TV=Toneelgroep/Theatergroep=Theatergezelschap|Theatre Group|Theatergruppe
carnaval|1.3|c|.5|heem|Carnavalsvereniging=C.V.=CV=Karnavalsvereniging/Vastelaovesvereniging=V.V.=Carnavalsver.|Carnival Society|Karnevalsverein
bridge|1.8|c|.45|heem|Bridgeclub=B.C.=BC=Bridge Club/Bridgevereniging=Bridgever.|Bridge Club|Bridgeclub
schaak|1|c|.5|heem|Schaakclub=SC=S.C./Schaakvereniging=SV=Schaakver.|Chess Club|Schachclub
duif|.7|c|.2|heem|Postduivenvereniging=P.V.=PV=Duivenvereniging|Pigeon Club|Taubenverein
biljart|.8|c|.3|heem|Biljartvereniging=B.V.=Biljartver.=Biljartclub|Billiards Club|Billardverein
volkstuin|.7|c|.3|heem|Volkstuinvereniging=VTV=V.T.V.=Volkstuindersvereniging|Allotment Society|Kleingartenverein
heemkunde|1.2|c|.55|heem|Heemkundevereniging=Heemkundekring=HKV/Historische Kring=Hist. Kring=HK|Local History Society|Heimatverein
scouting|1.6|c|.7|scout|Scouting=Scoutinggroep=Scoutinggr./Scouting=Scoutinggroep=Verkenners|Scouts|Pfadfinder
zij|1|c|.3|placeclub|Vrouwengilde=Vrouwenver.=Vrouwenvereniging/Zij Actief=ZijActief/KBO=K.B.O.=Katholieke Bond van Ouderen/EHBO-vereniging=EHBO=E.H.B.O.-vereniging/Buurtvereniging=B.V.=Buurtver.=Buurtver|Society|Verein
school|4.6|b|.9|school|Basisschool=BS=b.s.=Bs./R.K. Basisschool=RKBS=r.k.b.s.=Rooms-Katholieke Basisschool/OBS=o.b.s.=Openbare Basisschool/CBS=c.b.s.=Christelijke Basisschool/Brede School=Kindcentrum=IKC|Primary School|Grundschule
college|.7|b|.95|surname|=College/Scholengemeenschap=SG=s.g.|College|Gymnasium
peuter|1.8|b|.5|school|Peuterspeelzaal=PSZ=p.s.z.=Peuterspz./Kinderdagverblijf=KDV=k.d.v./Kinderopvang=BSO=Buitenschoolse Opvang|Nursery|Kindergarten
zorg|3.2|b|.8|house|Woonzorgcentrum=WZC=Zorgcentrum=Woon-zorgcentrum/Verpleeghuis=Verpleegh.=Zorghuis/Huize=Zorgcentrum|Care Home|Pflegeheim
gemhuis|2.2||.55|house|Gemeenschapshuis=Gemeenschaphuis=Gem.huis=Dorpshuis/Buurthuis=Buurtcentrum=Wijkcentrum/MFC=Multifunctioneel Centrum=MFA=M.F.C.|Community Centre|Bürgerhaus
jongeren|.8||.4|heem|Jongerencentrum=JC=Jongerenctr./Open Jeugdwerk=OJW=Jeugdhuis|Youth Centre|Jugendzentrum
welzijn|1.6|b|.9|welz|Welzijn=Welzijnsorganisatie=Stichting Welzijn/Stichting=St.=Welzijnsstichting|Welfare|Sozialdienst
stichting|6|c|.55|act|Stichting=St.=Stg./Comité=Werkgroep=Stichting|Foundation|Stiftung
voedsel|.8||.6|place|Voedselbank=Stichting Voedselbank=Voedselb./Kledingbank=Stichting Kledingbank/Repair Café=Repaircafé=Repair Cafe/Taalcafé=Taal Café=Taalpunt|Food Bank|Tafel
kerk|2.6||.5|church|Parochie=R.K. Parochie=RK Parochie=Parochiekerk/Kerk=R.K. Kerk=RK Kerk|Church|Kirche
pgem|1.2||.6|house|Protestantse Gemeente=PKN=Prot. Gemeente/Gereformeerde Kerk=Geref. Kerk=GKV/Evangelische Gemeente=Evang. Gemeente|Protestant Church|Evangelische Kirche
moskee|.9||.35|mosk|Moskee=Moskée=Masjid=Islamitische Vereniging/Islamitisch Centrum=Moskee=Isl. Centrum|Mosque|Moschee
museum|1.2||.85|house|Museum=Mus.=Streekmuseum/Galerie=Kunstgalerie=Gal.|Museum|Museum
biblio|.7|b|.9|place|Bibliotheek=Openbare Bibliotheek=OB=Bieb|Library|Bibliothek
huisarts|3|h|.6|surname|Huisartsenpraktijk=Huisartspraktijk=HAP=Huisarts/Huisarts=Dokter=Dr.|General Practice|Hausarztpraxis
tandarts|1.6|h|.7|surname|Tandartspraktijk=Tandarts=Tandartsenpraktijk/Mondzorg=Mondzorgpraktijk|Dentist|Zahnarztpraxis
fysio|1.8|bh|.8|surname|Fysiotherapie=Fysio=Praktijk voor Fysiotherapie=Fysiotherapiepraktijk|Physiotherapy|Physiotherapie
apotheek|1|s|.7|house|Apotheek=Apoth.=Service Apotheek|Pharmacy|Apotheke
cafe|3.4|s|.35|cafe|Café=Cafe=Eetcafé=Bar/Café=Herberg=Cafetaria|Café|Gaststätte
resto|3.4|s|.7|resto|Restaurant=Rest.=Eethuis/Pizzeria=Ristorante=Restaurant/Grillroom=Eethuis=Snackbar|Restaurant|Gaststätte
bakker|1.6|s|.6|surname|Bakkerij=Bakker=Brood- en Banketbakkerij=Echte Bakker|Bakery|Bäckerei
slager|1.2|s|.55|surname|Slagerij=Keurslager=Slager=Keurslagerij|Butcher|Metzgerei
kapper|2.4|s|.5|biz|Kapsalon=Kapper=Haarstudio/Haarmode=Hairstyling=Kapsalon|Hair Salon|Friseursalon
winkel|3|s|.6|biz|=Winkel/Cadeauwinkel=Cadeaushop=Winkel/Modehuis=Mode=Boetiek|Shop|Laden
bloem|1.2|s|.55|surname|Bloemisterij=Bloemenhuis=Bloemen/Tuincentrum=Tuinctr.=Kwekerij|Florist|Blumenladen
garage|1.8|s|.65|surname|Garage=Autobedrijf=Garagebedrijf=Autobedr./Fietsenwinkel=Tweewielers=Rijwielhandel=Fietsspeciaalzaak|Garage|Autohaus
toko|.9|s|.3|toko|Supermarkt=Super=Toko/Restaurant=Eethuis=Rest./Winkel=Markt=Supermarkt|Supermarket|Supermarkt
admin|1.8|s|.75|surname|Administratiekantoor=Adm.kantoor=Accountants=Adm. Kantoor/Notariskantoor=Notaris=Notarissen/Makelaardij=Makelaars=Makelaar|Accountants|Steuerberater
"""
KINDS = {}
for _l in ENT.strip().splitlines():
    k, w, fl, pd, pool, forms, en, de = _l.split("|")
    KINDS[k] = (k, float(w), fl, float(pd), pool, [f.split("=") for f in forms.split("/")], en, de)
PUB = L("Sporthal,Gymzaal,Speeltuin,Speelplaats,Begraafplaats,Openbaar toilet,Parkeergarage,Milieupark,Kinderboerderij,Zwembad,Sportpark,Trapveldje,Wijksteunpunt,Fietsenstalling,Hondenuitlaatplaats,Dierenweide,Wijkpark,Skatebaan")
SAT = [("Vrienden van", "Stichting Vrienden van", "Ver. Vrienden van", "Vriendenkring"), ("Supportersvereniging", "Supportersver.", "Supportersclub"), ("Stichting Steunfonds", "Steunfonds", "Steunstichting"),
       ("Club van 100", "Club van Honderd", "Club v. 100"), ("Businessclub", "Business Club", "Sponsorclub"), ("Ouderraad", "Oudervereniging", "OR"), ("Medezeggenschapsraad", "MR"), ("Jeugd", "Jeugdafdeling", "jeugdafd."),
       ("Cliëntenraad", "Cliëntraad"), ("Vrijwilligers", "Vrijwilligersgroep"), ("Bewonerscommissie", "Bewonerscie."), ("Drumband", "Slagwerkgroep"), ("Veteranen", "Vets"), ("Winkel", "Museumwinkel"), ("Buitenschoolse opvang", "BSO")]
SAT_FOR = {"voetbal": [0, 1, 2, 3, 4, 7, 12], "school": [0, 5, 6, 14], "college": [0, 5, 6], "peuter": [0, 5], "zorg": [0, 2, 8, 9, 10], "harmonie": [0, 2, 3, 11, 7], "fanfare": [0, 2, 11, 7], "museum": [0, 2, 9, 13],
           "kerk": [0, 2, 9], "tennis": [3, 4, 7], "hockey": [3, 4, 7], "koor": [0, 2], "scouting": [0, 2], "moskee": [0, 7, 9], "welzijn": [8, 9], "gemhuis": [0, 9, 2], "korfbal": [1, 3, 7]}
TENANTS = W("welzijn stichting stichting fysio huisarts huisarts tandarts peuter biblio koor bridge schaak zij admin admin jongeren voedsel toneel apotheek winkel kapper heemkunde")
BRANCH_K = W("school peuter zorg zorg welzijn welzijn biblio fysio fysio bakker kapper college slager garage apotheek resto")
BLD = ["MFC", "Gezondheidscentrum", "Bedrijvenhuis", "Wijkgebouw", "Gebouw", "Kulturhus", "Winkelcentrum", "Brede School", "Huis van de Wijk"]
AREA = W("043 045 046 0475 0478 077 040 0492 0495 013 073 076 0162 010 015 030 0343 035 0341 055 0570 074 053 0524 0591 050 0598 058 0515 0513 071 0172 0182 0115 0118 0113 033 026 0314 0481 024 0412 0416 0183 078 0187 0222 0229 072 075 023 0252 0297 0348 036 0320 0527 038 0529 0546")
FREE = W("gmail.com gmail.com gmail.com gmail.com hotmail.com hotmail.com ziggo.nl ziggo.nl kpnmail.nl home.nl planet.nl outlook.com live.nl xs4all.nl hetnet.nl")
ABBR = {"Huisartsenpraktijk": "Huisartsenpr.", "Gezondheidscentrum": "Gez.centrum", "Basisschool": "Bs", "Stichting": "St.", "Vereniging": "Ver.", "Gemeenschapshuis": "GH", "Restaurant": "Rest.", "Fysiotherapie": "Fysio", "Woonzorgcentrum": "WZC",
        "Bibliotheek": "Bieb", "Koninklijke": "Kon.", "Protestantse": "Prot.", "Sint": "St.", "Supportersvereniging": "Supp.ver.", "Administratiekantoor": "Adm.kant.", "Openbare": "Openb.", "Muziekvereniging": "Muz.ver."}
STREET_ABBR = [("Burgemeester ", ("Burg. ", "Bgm. ", "Burg ")), ("Doctor ", ("Dr. ", "Dr ")), ("Pastoor ", ("Past. ", "Pst. ")), ("Kapelaan ", ("Kap. ",)), ("Professor ", ("Prof. ",)), ("Sint ", ("St. ", "St ")), ("Generaal ", ("Gen. ",)),
               ("Koningin ", ("Kon. ",)), ("Prins ", ("Pr. ",)), ("Van der ", ("v.d. ", "V.d. ")), (" van der ", (" v.d. ", " vd ")), (" van den ", (" v.d. ",)), (" van ", (" v. ",)), (" de ", (" d. ",))]
END_ABBR = [("straat", ("str.", "str", "str.")), ("plein", ("pln", "pl.")), ("laan", ("ln", "ln.")), ("weg", ("wg",)), ("singel", ("sngl",))]
PCL = "ABCDEGHJKLMNPRSTVWXZ"


def fold(s):
    return "".join(c for c in unicodedata.normalize("NFKD", s.replace("ı", "i")) if not unicodedata.combining(c))


_slug = {}
def slug(s):
    r = _slug.get(s)
    if r is None:
        r = "".join(c for c in fold(s).lower() if c.isascii() and c.isalnum())
        if len(_slug) < 200000: _slug[s] = r
    return r


class Town:
    __slots__ = ("name", "slug", "mun", "lat", "lon", "area", "dist", "streets", "cum", "used", "id")


class Mun:
    __slots__ = ("name", "towns", "phone", "slug", "desk", "portal")


class E:  # an entity, i.e. one true thing
    __slots__ = ("kind", "flags", "forms", "core", "long", "native", "tail", "legal", "cf", "town", "addr", "addr2", "old", "phone", "ownphone", "phone2", "mob", "dom", "owndom",
                 "site", "mail", "ownmail", "mail2", "oldname", "bld", "en", "de", "pobox", "cid", "nomove", "person", "olddom", "fixed")  # fixed: the words are the identity, none may be dropped


class Gen:
    def __init__(self, n, seed):
        self.n, self.seed = n, seed
        self.rng = random.Random(seed); self.R = self.rng.random
        self.np = np.random.default_rng(seed)
        self.doms = set(); self.mails = set(); self.rows = []; self.ncl = 0; self.zc = {}
        self.world(); self.chains()
        ks = [k for k in KINDS]; self.ks = ks; self.kcum = list(accumulate(KINDS[k][1] for k in ks))
        self.tn = list(TRANS); self.tcum = list(accumulate(TRANS.values()))
        self.sn = list(P["scen"]); self.scum = list(accumulate(P["scen"].values()))
        self.szcum = list(accumulate(p for _, p in P["size"]))

    # ------------------------------------------------------------ small helpers
    def pick(self, xs): return xs[int(self.R() * len(xs))]
    def wpick(self, xs, cum): return xs[bisect(cum, self.R() * cum[-1])]
    def zipf(self, xs):  # skewed pick: the head of a list is popular
        return xs[int(self.R() ** 1.6 * len(xs))]
    def digits(self, k): return str(int(self.R() * 10 ** k)).zfill(k)

    # ------------------------------------------------------------ world
    def world(self):
        R = self.R; nt = max(3, round(self.n / P["rows_per_town"])); nm = max(1, round(nt / P["towns_per_mun"]))
        self.muns = []; self.towns = []; seen = set()
        wt = np.clip(np.exp(self.np.normal(0, .8, nt)), .2, 6)
        o = int(R() * 8900); pcs = [1011 + (o + i) % 8988 for i in range(8988) if R() < .85]; pi = 0   # neighbours get neighbouring postcodes
        for m in range(nm):
            M = Mun(); M.towns = []; self.muns.append(M)
        geo = [(50.8 + R() * 2.5, 4.1 + R() * 2.7) for _ in range(nm)]
        per_mun = {}
        for i in range(nt):
            t = Town(); mi = i * nm // nt; t.mun = M = self.muns[mi]; t.id = i
            while True:
                nm_ = self.pick(T_A) + (self.pick(T_B) if R() < .55 else "") + self.pick(T_C); x = R()
                nm_ = ("Sint " + nm_ if x < .015 else "Nieuw-" + nm_ if x < .03 else "Oud-" + nm_ if x < .045 else nm_ + " " + self.pick(T_X) if x < .06 else nm_)
                if nm_ not in seen or R() < .004: break
            seen.add(nm_); t.name = nm_; t.slug = slug(nm_)
            a = R() * 6.283; r = .01 + R() * .045; g = geo[mi]
            t.lat = g[0] + r * math.sin(a); t.lon = g[1] + 1.5 * r * math.cos(a)
            t.area = AREA[(int((g[0] - 50.8) / 2.5 * 10) * 7 + int((g[1] - 4.1) / 2.7 * 7)) % len(AREA)]
            nd = 1 + int(wt[i] * 1.1 + R() * .8); dn = ["Centrum"] + self.rng.sample(DISTR[1:], min(nd, 18)); t.dist = []
            for d in range(nd):
                rr = 0 if d == 0 else .006 + R() * .012; a = R() * 6.283
                t.dist.append((dn[d % len(dn)], pcs[pi % len(pcs)], t.lat + rr * math.sin(a), t.lon + 1.5 * rr * math.cos(a))); pi += 1
            ns = int(18 + 70 * wt[i]); t.streets = []; used = set(); base = [0] * nd
            while len(t.streets) < ns:
                x = R()
                if x < .42 and len(used) < 55: s = self.zipf(ST_COMMON)
                elif x < .70: s = self.pick(ST_STEM) + self.pick(ST_SUF)
                elif x < .82: s = self.pick(ST_TITLE) + " " + self.surname(.6).replace("Van ", "van ").replace("De ", "de ") + self.pick(("straat", "laan", "plein", "weg"))
                elif x < .9: s = self.pick(T_A) + self.pick(T_C) + self.pick(("straat", "erweg", "seweg", "laan"))
                else: s = self.pick(("Oude ", "Nieuwe ", "Grote ", "Kleine ", "Op de ", "Aan de ", "Achter de ")) + self.pick(ST_STEM) + self.pick(("weg", "straat", "dijk", "hof"))
                if s in used: continue
                used.add(s); j = len(t.streets); d = 0 if j < ns * .3 else int(R() * nd); D = t.dist[d]; a = R() * 6.283
                off = .0045
                t.streets.append((s, d, D[2] + (R() - .5) * off * 1.6, D[3] + (R() - .5) * off * 2.4, math.sin(a) * 4.5e-5, math.cos(a) * 6.8e-5, base[d])); base[d] += 5 + int(R() * 3)
            t.cum = list(accumulate(1 / (1 + j) ** .45 for j in range(ns))); t.used = set()
            M.towns.append(t); self.towns.append(t)
        self.tcumw = list(accumulate(wt.tolist()))
        for M in self.muns:
            c = max(M.towns, key=lambda t: len(t.streets)); M.name = c.name; M.slug = c.slug
            M.phone = self.land(c); M.desk = self.addr(c); M.portal = self.pick(("%sverbindt.nl", "sociaalloket-%s.nl", "%sonline.nl", "mijn%s.nl", "uitin%s.nl")) % M.slug

    def addr(self, t, centre=1.0, si=None):
        """(town, street tuple, number, addition)"""
        R = self.R; s = t.streets[bisect(t.cum, R() ** centre * t.cum[-1] * .999999) if si is None else si]
        x = R(); no = 1 + int((R() ** 1.5) * (60 if x < .5 else 170)); x = R()
        return (t, s, no, "" if x < .86 else self.pick("ABCabc") if x < .95 else self.pick(("1", "2", "bis", "01", "02")))

    def pc6(self, a):
        t, s, no, _ = a; k = (s[6] + (no // 40) * 2 + (no & 1)) % 380
        return t.dist[s[1]][1], PCL[k // 20] + PCL[k % 20]

    def land(self, t): return t.area + str(2 + int(self.R() * 7)) + self.digits(9 - len(t.area))
    def mobile(self): return "06" + self.pick("123458") + self.digits(7)
    def surname(self, common=.45):
        if self.R() < common: return self.zipf(SUR)
        p = self.pick(SUR_P); s = self.pick(SUR_A) + self.pick(SUR_B)
        return p + s

    # ------------------------------------------------------------ chains: size grows like sqrt(n)
    def chains(self):
        nc = max(4, int(.18 * math.sqrt(self.n))); self.ch = []; seen = set()
        sect = [("Supermarkt", "s"), ("Drogisterij", "s"), ("Opticien", "s"), ("Bouwmarkt", "s"), ("Apotheek", "s"), ("Kinderopvang", "b"), ("Thuiszorg", "b"), ("Uitzendbureau", "s"), ("Mode", "s"), ("Fitness", "s"), ("Pizza", "s"), ("Schoenen", "s"), ("Bank", "s")]
        while len(self.ch) < nc:
            b = self.pick(BR_A) + self.pick(BR_B)
            if b in seen: continue
            seen.add(b); st, fl = self.pick(sect); vol = self.R() < .2
            if vol:
                b = self.pick(("De ", "Het ", "")) + self.pick(("Zonne", "Humani", "Vrijwillige ", "Helpende ", "Oranje", "Rode ", "Groene ")) + self.pick(("hart", "tas", "Hulpdienst", "Hand", "bond", "Kring", "Ster", "bloesem"))
            d = self.dom(slug(b)); s = self.R()
            self.ch.append((b, st, vol, d, self.pick(("088", "0900", "0800", "088")) + self.digits(7 if s < .7 else 7), self.pick(("klantenservice@", "info@", "service@", "contact@")) + d, self.R(), self.R()))
        self.chcum = list(accumulate(1 / (1 + i) ** .75 for i in range(nc)))

    def uniq(self, a, b):  # mailboxes and page names exist once in the world
        s = a + b
        while s in self.mails: a += self.digits(1 + int(self.R() * 2)); s = a + b
        self.mails.add(s); return s

    def dom(self, *cands):
        tld = self.pick((".nl", ".nl", ".nl", ".nl", ".nl", ".nl", ".com", ".eu", ".org"))
        for c in cands:
            c = c[:34]
            if len(c) > 2 and c + tld not in self.doms: self.doms.add(c + tld); return c + tld
        while True:
            c = cands[-1][:28] + self.digits(2 + int(self.R() * 2)) + tld
            if c not in self.doms: self.doms.add(c); return c

    # ------------------------------------------------------------ names
    def core(self, pool, t):
        R = self.R; x = R(); long = nat = None
        if pool == "sport":
            if x < .45: c = self.zipf(SPORT)
            elif x < .68:
                long = self.pick(PH_A) + " " + self.pick(PH_B) + " " + self.pick(PH_C); c = "".join(w[0].upper() for w in long.split())
                if R() < .25: c = ".".join(c) + "."
            elif x < .82: c = t.name + self.pick((" Boys", "", "", " '%02d" % int(20 + R() * 60)))
            elif x < .9: c = self.pick(SPORT) + " '%02d" % int(19 + R() * 70)
            else: c = self.pick(T_A) + self.pick(("ia", "ania", "eense Boys", "se Boys", "ium"))
        elif pool == "music":
            if x < .38: c = "Sint " + self.zipf(SAINT)
            elif x < .80: c = self.zipf(LATIN)
            elif x < .9: long = self.pick(("Kunst", "Muziek", "Ons Doel", "Vreugde")) + " " + self.pick(("na", "door", "en", "is")) + " " + self.pick(PH_B + PH_C); c = "".join(w[0].upper() for w in long.split())
            else: c = "Sint " + self.pick(SAINT) + " " + t.name
        elif pool == "choir":
            if x < .25: c = "Sint " + self.zipf(SAINT)
            elif x < .45: c = self.zipf(LATIN)
            elif x < .8: c = "De " + self.pick(CHO_A) + " " + self.pick(CHO_B)
            elif x < .9: c = self.pick(T_A) + "zangers" if R() < .5 else self.pick(("Vocaal ", "Cantare ", "Sing ", "Voices of ")) + t.name
            else: long = self.pick(PH_A) + " " + self.pick(PH_B) + " " + self.pick(PH_C); c = "".join(w[0].upper() for w in long.split())
        elif pool == "saint": c = "Sint " + self.zipf(SAINT)
        elif pool == "heem":
            if x < .6: c = self.zipf(HEEM)
            elif x < .75: c = t.name
            elif x < .88: c = "De " + self.pick(T_A) + self.pick(("jagers", "vrienden", "lui", "trekkers", "knapen", "buuk", "vleugels", "ers"))
            else: long = self.pick(PH_A) + " " + self.pick(PH_B) + " " + self.pick(PH_C); c = "".join(w[0].upper() for w in long.split())
        elif pool == "scout": c = self.zipf(SCOUT) if x < .7 else t.name if x < .85 else "De " + self.pick(T_A) + self.pick(("wouders", "trekkers", "zwervers"))
        elif pool == "placeclub":
            c = t.name if x < .3 else self.pick(t.dist)[0] if x < .45 else self.pick(t.streets)[0] if x < .75 else "De " + self.pick(ST_STEM) + self.pick(("hoek", "buurt", "straatjes", "kring"))
        elif pool == "school":
            if x < .62: c = "De " + self.zipf(SCHOOL)
            elif x < .75: c = "Sint " + self.zipf(SAINT)
            elif x < .9: c = self.pick(("De %sboom", "De %srank", "De %skamer", "De %sbel", "Het %sbos", "'t %snest", "Het %splein", "'t %sveld")) % self.pick(TREE)
            else: c = self.pick(("Dr. ", "Prins ", "Mgr. ", "Pastoor ", "Juliana van ")) + self.surname()
        elif pool == "house":
            c = self.pick(TREE) + self.pick(HOUSE); c = "De " + c if x < .35 else c if x < .9 else "Sint " + self.pick(SAINT)
        elif pool == "welz": c = self.pick(WELZ) if x < .45 else t.mun.name if x < .6 else self.pick(BR_A) + self.pick(("sa", "vita", "zorg", "na", "thos")) 
        elif pool == "act": c = self.pick(ACT) + " " + (t.name if x < .55 else self.pick(t.dist)[0] + " " + t.name if x < .65 else self.pick(TREE) + self.pick(HOUSE) if x < .85 else t.mun.name)
        elif pool == "place": c = t.name if x < .6 else t.mun.name if x < .75 else t.name + " " + self.pick(t.dist)[0]
        elif pool == "church": c = ("Sint " if x < .5 else "Heilige ") + self.zipf(SAINT) if x < .85 else self.pick(("O.L. Vrouw van ", "Maria ", "H. Hart ", "De Goede Herder ")) + t.name
        elif pool == "mosk": c, nat = self.pick(MOSK)
        elif pool == "toko":
            c, nat = self.pick(TOKO)
            if R() < .3: c = c + " " + self.surname(); nat = None
        elif pool == "cafe": c = self.zipf(CAFE) if x < .75 else self.pick(("Bij ", "De ", "'t ")) + self.surname() if x < .9 else "'t " + self.pick(TREE) + self.pick(("huuske", "tje", "hoes", "kroegje"))
        elif pool == "resto": c = self.zipf(RESTO) if x < .6 else self.surname() if x < .75 else self.pick(("De %stuin", "De %skeuken", "Het %shuis", "%stafel", "De %sschuur", "%skeuken")) % self.pick(TREE)
        elif pool == "biz": c = self.zipf(BIZ) if x < .5 else self.pick(FIRST) if x < .62 else self.surname() if x < .85 else self.pick(BR_A).lower().capitalize() + self.pick(BR_B) + " " + self.pick(FIRST)
        else:  # surname
            c = self.surname(.35)
            if x < .18: c += " & " + self.surname(.5)
            elif x < .26: c = self.pick("ABCDFGHJKLMPRSTW") + ". " + c
            elif x < .34: c += " " + t.name
        return c, long, nat

    def entity(self, t, kind=None, core=None, forms=None, addr=None, dup_ok=False):
        R = self.R; e = E(); kind = kind or self.wpick(self.ks, self.kcum); K = KINDS[kind]
        e.kind = kind; e.flags = K[2]; e.town = t; e.forms = forms or self.pick(K[5]); e.en, e.de = K[6], K[7]
        if core is None:
            for _ in range(4):
                core, e.long, e.native = self.core(K[4], t)
                if (kind, core) not in t.used: break
            else:
                if K[4] in ("place", "act", "welz", "placeclub"): core += " " + self.pick(t.dist)[0]; e.long = None
                if (kind, core) in t.used: core += " " + self.pick(FIRST) if "s" in e.flags else " " + self.pick(TREE) + self.pick(HOUSE); e.long = None
        else: e.long = e.native = None
        t.used.add((kind, core)); e.core = core
        e.tail = t.name if R() < .10 and t.name not in core else ""
        e.cf = not e.forms[0] or ("s" in e.flags and R() < .2)
        e.legal = self.pick(("", "B.V.", "V.O.F.", "")) if "s" in e.flags else self.pick(("Stichting", "")) if e.flags in ("", "b") and not e.forms[0].startswith("St") else ""
        e.addr = addr or self.addr(t); e.addr2 = None; e.old = None; e.bld = None; e.nomove = False; e.oldname = None; e.pobox = e.olddom = None; e.fixed = False
        e.mob = self.mobile() if R() < (.7 if "c" in e.flags else .3) else ""
        e.person = (self.pick(FIRST), self.surname())
        x = R(); e.ownphone = e.phone = self.land(t) if x < .72 else (e.mob or self.land(t)) if x < .88 else ""
        e.phone2 = (e.phone[:-2] + self.digits(2)) if R() < .5 and e.phone else self.land(t)
        f = e.forms[1] if len(e.forms) > 1 else ""; sc = slug(core); e.dom = ""; e.site = ""
        if R() < K[3]:
            if e.long and R() < .4: c1 = slug(e.long)
            elif len(core.split()) > 2 and R() < .25 and kind == "stichting": c1 = "s" + "".join(w[0] for w in slug_words(core)); 
            else: c1 = (slug(f) if R() < .45 else slug(e.forms[0]) if R() < .5 else "") + sc
            e.dom = self.dom(c1, sc + "-" + t.slug, slug(f) + sc + t.slug, sc + t.slug); e.site = e.dom
        else:
            x = R()
            if x < .33: e.site = self.uniq("facebook.com/" + sc + (t.slug if R() < .5 else "") + ("" if R() < .8 else self.digits(3)), "")
            elif x < .48: e.site = t.mun.portal + "/" + self.pick(("organisaties", "verenigingen", "aanbod", "gids")) + "/" + "-".join(slug_words(core))
            elif x < .54: e.site = self.pick(("sites.google.com/site/", "instagram.com/", "clubs.nl/", "verenigingenweb.nl/")) + sc; e.site = self.uniq(e.site, "")
            elif x < .60: e.site = t.mun.portal
        e.owndom = e.dom
        free = self.uniq(sc[:16] + (t.slug[:8] if R() < .35 else "") + (self.digits(2) if R() < .3 else ""), "@" + self.pick(FREE))
        e.mail2 = free if R() < .5 else self.uniq(self.pick((slug(e.person[0]) + ".", slug(e.person[0])[0] + ".", "fam.")) + slug(e.person[1]) + (self.digits(2) if R() < .5 else ""), "@" + self.pick(FREE))
        e.mail = self.pick(("info@", "info@", "info@", "secretariaat@", "contact@", "bestuur@" if "c" in e.flags else "welkom@")) + e.dom if e.dom and R() < .85 else free
        e.ownmail = e.mail
        return e

    def name(self, e, form=0, core=None, legal=False, tail=True):
        f = e.forms[form % len(e.forms)] if form is not None else ""; c = core or e.core
        s = (c + " " + f if e.cf else f + " " + c).strip()
        if tail and e.tail: s += " " + e.tail
        if legal and e.legal: s = s + " " + e.legal if e.legal[-1] == "." else "Stichting " + s
        return s

    # ------------------------------------------------------------ corruptions
    def typo(self, s):
        w = s.split(" "); ix = [i for i, x in enumerate(w) if len(x) > 3 and x.isalpha()]
        if not ix: return s
        i = self.pick(ix); x = w[i]; j = 1 + int(self.R() * (len(x) - 2)); r = self.R()
        if r < .25: x = x[:j] + x[j + 1:]
        elif r < .5: x = x[:j] + x[j + 1:j + 2] + x[j] + x[j + 2:]
        elif r < .7: x = x[:j] + x[j] + x[j:]
        elif r < .85: x = x[:j] + self.pick("aeioursnt") + x[j + 1:]
        else:
            for a, b in (("ij", "y"), ("sch", "sh"), ("ei", "ij"), ("aa", "a"), ("oo", "o"), ("ks", "x"), ("c", "k"), ("z", "s"), ("v", "f"), ("d", "t")):
                if a in x: x = x.replace(a, b, 1); break
        w[i] = x; return " ".join(w)

    def street(self, s, p):
        R = self.R
        if R() < p:
            for a, b in STREET_ABBR:
                if a in s and R() < .8: s = s.replace(a, self.pick(b))
            for a, b in END_ABBR:
                if s.endswith(a) and len(s) > len(a) + 2 and R() < .75: s = s[:-len(a)] + self.pick(b); break
        elif R() < .12:
            s = s.replace("Doctor", "Dr.").replace("Burgemeester", "Burg.").replace("Sint ", "St. ") if R() < .5 else s.replace("-", " ").replace("Stationss", "Stations")
        return s

    def fmt_addr(self, a, S, tr, e, vary):
        R = self.R; t, s, no, add = a; st = self.street(s[0], .9 if tr == "number" and R() < .3 else S[4])
        if tr == "streettypo": st = self.typo(st) if R() < .7 else self.street(st, 1)
        nr = str(no)
        if add:
            x = R() if vary else .3; u = add.upper() if R() < .5 else add
            nr = nr + "-" + add if add[0].isdigit() else nr + add if x < .5 else nr + "-" + u if x < .68 else nr + " " + u if x < .85 else nr if x < .93 else nr + "/" + add
        elif tr == "number":
            x = R(); nr = nr + self.pick(("A", "a", "-A", " a", "b", "-1")) if x < .4 else "%d-%d" % (no, no + 2 + 2 * int(R() * 2)) if x < .65 else "%d/%d" % (no, no + 2) if x < .75 else nr + " beg. grond" if x < .85 else "nr. " + nr
        out = st + " " + nr
        if tr == "building" or (e.bld and R() < .18): out = (e.bld or self.pick(("Gebouw ", "De ", "Huis ", "'t ")) + self.pick(TREE) + self.pick(HOUSE)) + ", " + out
        if R() < S[9]:
            p, l = self.pc6(a); out += (", %d %s %s" % (p, l, t.name) if R() < .6 else ", " + t.name)
        elif R() < .01: out = "hoek " + st + "/" + self.pick(t.streets)[0]
        return out

    def fmt_phone(self, p, style):
        if not p: return ""
        if style == "any": style = self.pick(("dash", "intl", "raw", "par", "spc", "intl0", "z31", "dots"))
        if p[:2] == "14": return p
        k = 2 if p[:2] == "06" else 4 if p[:4] in ("0800", "0900") or (p[:3] not in A3 and p[:3] != "088") else 3
        a, b = p[:k], p[k:]
        if p[:4] in ("0800", "0900"): return a + ("-" if style in ("dash", "par") else " ") + b if style != "raw" else p
        if style == "dash": return a + "-" + b
        if style == "raw": return p
        if style == "intl": return "+31 " + a[1:] + " " + b[:3] + " " + b[3:]
        if style == "intl0": return "+31 (0)" + a[1:] + " " + b[:-4] + " " + b[-4:]
        if style == "par": return "(" + a + ") " + (b[:-4] + " " + b[-4:-2] + " " + b[-2:])
        if style == "spc": return a + " " + b[:-4] + " " + b[-4:]
        if style == "z31": return "0031" + a[1:] + b
        return a + "." + b

    def fmt_web(self, u, style):
        if not u: return ""
        if style == "any": style = self.pick(("https", "http", "www", "bare", "path", "slash"))
        host = u if u.count(".") > 2 or u.startswith("sites.") else "www." + u
        if style == "https": return "https://" + (host if self.R() < .6 else u) + ("/" if self.R() < .4 else "")
        if style == "http": return "http://" + host
        if style == "www": return host
        if style == "bare": return u
        if style == "path" and "/" not in u: return "https://" + host + self.pick(("/contact", "/home", "/nl/", "/index.php", "/over-ons", "?ref=gids"))
        return "http://" + u + "/"

    # ------------------------------------------------------------ a listing
    def listing(self, e, si, trs, label):
        R = self.R; S = SRC[si]; t = e.town; a = e.addr; trs0 = trs; phone, mail, site = e.phone, e.mail, e.site
        keep = set(); nm = True; form = 0; core = e.core; name = None; tail = R() > .25
        legal = R() < S[3]; x = R()
        if x < .12: form = 1                                            # sources differ even where nothing happened
        atr = ""; pob = False
        for tr in trs:
            if tr == "form":
                form = 1 + int(R() * (len(e.forms) - 1)) if len(e.forms) > 1 else 0
            elif tr == "drop":
                if R() < .6 and len(core) > 3 and not e.fixed: form = None
                elif not e.fixed: w = core.split(); core = " ".join(w[1:] if w[0] in ("De", "Het", "'t", "Sint") or len(w) > 2 else w[:-1] if len(w) > 1 and len(w[0]) > 4 else w)
            elif tr == "acronym":
                if e.long: core = e.long
                else:
                    w = [x for x in self.name(e, 0).replace("-", " ").replace(".", "").split() if x[0].isalnum()]
                    if len(w) > 2: name = "".join(x[0] for x in w).upper() if R() < .7 else "".join(x[0] for x in w).upper() + " " + t.name; nm = False
                    elif w: form = 1
                keep |= {0, 3, 5}
            elif tr == "abbrev":
                name = self.name(e, 0)
                for k, v in ABBR.items():
                    if k in name: name = name.replace(k, v); break
                else:
                    w = name.split()
                    if len(w) > 1:
                        j = max(range(len(w)), key=lambda j: len(w[j]))
                        if len(w[j]) > 8: w[j] = w[j][:4 + int(R() * 3)] + "."
                    name = " ".join(w)
            elif tr == "oldname" and e.oldname: name = self.name(e, form, core) + self.pick((" (voorheen %s)", " (v/h %s)", " (%s)", " v.h. %s", " (oude naam: %s)")) % e.oldname
            elif tr == "renamed" and e.oldname:
                name = e.oldname; nm = False
                if R() < .35 and e.owndom:                              # the old name's own domain
                    if not e.olddom: e.olddom = self.dom(slug(e.oldname), slug(e.oldname) + t.slug)
                    site = e.olddom; mail = "info@" + e.olddom; keep |= {0, 3}
                else: keep |= {0, 3, 4, 5} if R() < .6 else {0, 3} if R() < .5 else {0, 4}
            elif tr == "translated":
                name = (e.en if R() < .65 else e.de) + " " + core if R() < .5 else core + " " + (e.en if R() < .7 else e.de); keep.add(0); keep.add(3)
            elif tr == "script" and e.native: name = e.native if R() < .5 else self.name(e, form) + " " + e.native; keep |= {0, 3, 5}; nm = " " in name
            elif tr == "reorder" and not e.cf and e.forms[0]: name = core + (", " if R() < .5 else " ") + e.forms[form % len(e.forms) if form is not None else 0]
            elif tr == "moved" and e.old:
                a = e.old; keep |= {3, 5} if R() < .5 else {4, 5} if R() < .6 else {3}
                if R() < .12: phone = e.phone2
            elif tr == "secretariat" and e.addr2:
                a = e.addr2
                if R() < .6: phone = e.mob or e.phone2
                if R() < .5: mail = e.mail2
                keep.add(5 if R() < .5 else 4)
            elif tr == "pobox" and e.pobox: pob = True; keep |= {3, 5}
            elif tr == "line2": phone = e.phone2
            elif tr == "mobile": phone = e.mob or e.phone2
            elif tr == "freemail": mail = e.mail2
            elif tr in ("number", "building", "streettypo"): atr = tr; keep.add(0)
        if name is None: name = self.name(e, form, core, legal, tail)
        for tr in trs:
            if tr == "typo": name = self.typo(name); name = self.typo(name) if R() < .2 else name
            elif tr == "town":
                p = t.name if R() < .7 or a[0] is not t else t.dist[a[1][1]][0]
                if p not in name: name += self.pick((" %s", ", %s", " (%s)", " - %s")) % p
        if not trs and R() < P["wild_typo"]: name = self.typo(name)
        if "Sint " in name:
            x = R(); name = name if x < .4 else name.replace("Sint ", "St. ") if x < .8 else name.replace("Sint ", "St ") if x < .93 else name.replace("Sint ", "H. ")
        if "Heilige " in name and R() < .5: name = name.replace("Heilige ", "H. ")
        if "'" in name and R() < .35: name = name.replace("'", self.pick(("’", "`", "", "´")))
        if " & " in name and R() < .4: name = name.replace(" & ", self.pick((" en ", "&", " + ")))
        c = S[2]; x = R()
        if c == "upper": name = name.upper() if x < .75 else name
        elif c == "lower": name = name.lower() if x < .45 else name.upper() if x < .52 else name
        elif c == "noacc": name = fold(name) if x < .6 and name.isascii() is False and ord(max(name)) < 0x2000 and ord(max(name)) < 0x370 else name
        elif c == "mixed": name = name.title() if x < .2 else name.lower() if x < .3 else name
        # address, postcode, city
        ta = a[0]; p4, pl = self.pc6(a)
        if pob: addr = e.pobox[0]; p4, pl = e.pobox[1]
        else: addr = self.fmt_addr(a, S, atr, e, len(trs) > 0)
        ps = S[5]
        if ps == "any": ps = self.pick(("sp", "ns", "lc", "p4"))
        pc = "%d %s" % (p4, pl) if ps == "sp" else "%d%s" % (p4, pl) if ps == "ns" else "%d%s" % (p4, pl.lower()) if ps == "lc" else (str(p4) if R() < .65 else "%d %s" % (p4, pl))
        city = ta.name; x = R()
        if x < P["wild_city"]: city = ta.mun.name
        elif si == 2 and x < .6: city = city.upper()
        elif si == 6 and x < .3: city = city.lower()
        elif x < .045: city = self.typo(city)
        # geo
        q = S[7]; s = a[1]; la, lo = s[2] + s[4] * a[2], s[3] + s[5] * a[2]
        if q == -6: j = a[2] // 40 * 40 + 20; la, lo = s[2] + s[4] * j, s[3] + s[5] * j
        elif q == -4 or R() < .03: D = ta.dist[s[1]]; la, lo = D[2], D[3]
        else: la += self.rng.gauss(0, q) / 111320; lo += self.rng.gauss(0, q) / 68500
        if trs0 and a is not e.addr and R() < .2 and not pob: s = e.addr[1]; la, lo = s[2] + s[4] * e.addr[2], s[3] + s[5] * e.addr[2]
        if R() < P["wild_geo"]: la += (R() - .5) * .05; lo += (R() - .5) * .08
        nd = 6 if q in (8, 15) else 5 if q > 0 else 4
        vals = [addr, pc, city, self.fmt_phone(phone, S[6]), mail.capitalize() if mail and R() < .02 else mail, self.fmt_web(site, S[8]), ("%.*f" % (nd, la), "%.*f" % (nd, lo))]
        m = S[1]; soft = .35 if e.nomove else 1
        mask = [R() < m[i] * (soft if i == 0 else 1) and i not in keep for i in range(7)]
        if mask[1] and mask[2] and mask[6] and (e.nomove or R() < .85): mask[2] = False
        if mask[0] and mask[1] and mask[2]: mask[2 if not e.nomove else 0] = False
        if pob: mask[6] = mask[6] or R() < .5
        return [name, vals, mask, (nm, None if pob else a, phone, mail, site if site == e.dom and site else (site if "/" in site else "")), label, si]

    def emit(self, e, scen, size=None):
        R = self.R; k = size or P["size"][bisect(self.szcum, R() * self.szcum[-1])][0]
        cid = self.ncl; self.ncl += 1; pool = SRC_FOR["c" if "c" in e.flags else "s" if "s" in e.flags else ""]
        srcs = []
        while len(srcs) < k:
            s = self.pick(pool)
            if s in srcs and R() > P["same_source"]: continue
            srcs.append(s)
        L_ = []
        for j, s in enumerate(srcs):
            trs = ()
            if j:
                tr = self.wpick(self.tn, self.tcum) if not e.native or R() > .35 else "script"; tr = self.can(e, tr); trs = (tr,) if tr != "format" else ()
                if trs and R() < P["second"]:
                    t2 = self.can(e, self.wpick(self.tn, self.tcum))
                    if t2 not in (tr, "format", "renamed", "acronym", "oldname", "translated", "script"): trs = (tr, t2)
            elif R() < P["first"]: trs = (self.can(e, self.pick(("typo", "form", "drop", "abbrev", "number", "streettypo", "town", "reorder", "line2"))),)
            elif R() < .05 and "c" in e.flags and (e.addr2 or self.can(e, "secretariat") == "secretariat"): trs = ("secretariat",)
            l = self.listing(e, s, trs, scen + ("/" + "+".join(trs) if trs else "/format" if j else "")); L_.append(l)
            if j:  # enough to decide with at least one earlier listing?
                o = L_[int(R() * j)] if j > 1 and R() < .3 else L_[0]; self.tie(e, l, o)
        for name, v, m, _, lab, si in L_:
            self.rows.append((cid, lab, name, *("" if m[i] else v[i] for i in range(6)), *(("", "") if m[6] else v[6])))

    def tie(self, e, l, o):
        """Unmask fields until the two listings share enough to decide (leaving a few per cent bare)."""
        a, b = l[3], o[3]; ma, mb = l[2], o[2]; chainy = e.nomove
        def score():
            s = 2 if a[0] and b[0] else 0
            if a[1] is not None and a[1] is b[1]:
                if not ma[0] and not mb[0]: s += 2
                elif not ma[1] and not mb[1]: s += 1
            if not ma[3] and not mb[3] and a[2] and a[2] == b[2]: s += 1 if a[2] != e.ownphone else 2
            if not ma[4] and not mb[4] and a[3] and a[3] == b[3]: s += 1 if a[3] != e.ownmail else 2
            if not ma[5] and not mb[5] and a[4] and a[4] == b[4]: s += 1 if e.dom != e.owndom else 2
            if not ma[2] and not mb[2] and a[1] is not None and b[1] is not None and a[1][0] is b[1][0] and not chainy: s += 1
            return s
        need = 4 if self.R() < .4 else 3
        if score() >= need: return
        order = [0, 3, 5, 4]; self.rng.shuffle(order)
        if chainy: order = [0, 3, 4, 5]
        for f in order + [1, 2]:
            if self.R() < .06: continue
            ma[f] = mb[f] = False
            if score() >= need: return

    def can(self, e, tr):
        """Prepare what a transform needs; fall back where it would be silly for this entity."""
        R = self.R
        if tr == "secretariat":
            if "c" not in e.flags: tr = "line2" if not e.nomove else "form"
            elif not e.addr2:
                t = e.town if R() < .85 else self.pick(e.town.mun.towns); e.addr2 = self.addr(t, .6)
        if tr == "moved":
            if e.nomove or e.phone != e.ownphone: tr = "number" if e.nomove else "form"
            elif not e.old: e.old = self.addr(e.town)
        if tr in ("drop", "translated") and e.fixed: tr = "typo"
        if tr in ("renamed", "oldname"):
            if e.nomove or e.fixed or e.phone != e.ownphone or (tr == "renamed" and not (e.phone and (e.owndom or e.ownmail))) or e.kind == "pub": tr = "typo"
            elif not e.oldname:
                K = KINDS[e.kind]; f = e.forms if R() < .6 else self.pick(K[5]); c = self.core(K[4], e.town)[0]
                e.oldname = (f[0] + " " + c).strip() if c != e.core else ("Oud " + e.core)
        if tr == "pobox":
            if e.nomove or "s" in e.flags or e.kind == "pub": tr = "number"
            elif not e.pobox:
                d = e.town.dist[0]; no = 1 + int(R() * 900) * (1 if R() < .5 else 10); k = no % 380
                e.pobox = (self.pick(("Postbus %d", "Postbus %d", "Postbus %d", "Pb. %d", "PO Box %d")) % no, (d[1], "A" + PCL[k % 20]))
        if tr == "script" and not e.native: tr = "town"
        if tr in ("line2", "mobile") and e.nomove: tr = "form"
        if tr == "freemail" and e.nomove: tr = "town"
        if tr == "form" and len(e.forms) < 2: tr = "typo"
        if tr == "acronym" and (e.nomove or ("s" in e.flags and not e.long)): tr = "abbrev"
        if tr == "town" and e.nomove and R() < .4: tr = "typo"
        return tr

    # ------------------------------------------------------------ scenarios
    def s_plain(self, t): self.emit(self.entity(t), "plain")

    def s_branch(self, t):
        R = self.R; kind = self.pick(BRANCH_K); p = self.entity(t, kind); k = 2 + int(R() ** 2.2 * 8); style = R(); shareP = .65 if R() < .6 else 0; shareM = R() < .65
        if not p.dom: p.dom = p.owndom = p.site = self.dom(slug(p.core), slug(p.core) + t.slug); p.mail = "info@" + p.dom
        wide = R() < .45; p.tail = ""; used = set()
        for i in range(k):
            tt = self.pick(t.mun.towns) if wide else t
            e = self.entity(tt, kind, core=p.core, forms=p.forms, dup_ok=True); self.doms.discard(e.dom)
            e.cf, e.legal, e.tail, e.nomove, e.native, e.long = p.cf, p.legal, "", True, None, None
            e.dom = p.dom; e.owndom = ""; pl = t.dist[e.addr[1][1]][0] if tt is t else tt.name
            if style < .45 and R() < .85: e.tail = pl if tt is not t or R() < .5 else e.addr[1][0] if R() < .35 else pl
            elif style < .6: e.tail = "locatie " + (self.pick(TREE) + self.pick(HOUSE))
            e.site = p.dom if R() < .65 else p.dom + self.pick(("/locaties/", "/vestiging/", "/", "/over/")) + (slug(e.tail) or tt.slug)
            if R() < shareP: e.phone = p.phone
            e.phone2 = e.phone
            if shareM and R() < .85: e.mail = p.mail
            else: e.mail = e.ownmail = (slug((e.tail or e.addr[1][0]).replace("locatie ", ""))[:14] or "info") + "@" + p.dom
            self.emit(e, "branch")

    def s_chain(self, t):
        R = self.R; b, st, vol, d, ph, ml, hab, hab2 = self.wpick(self.ch, self.chcum)
        forms = ("afdeling " + t.name, "afd. " + t.name, t.name) if vol else (st if hab < .45 else "", st)
        e = self.entity(t, "stichting" if vol else "winkel", core=b, forms=forms); self.doms.discard(e.dom)
        e.cf = vol or hab2 < .5; e.legal = "B.V." if not vol and R() < .3 else ""; e.nomove = True; e.dom = d; e.owndom = ""; e.tail = ""
        if not vol and R() < .35: e.tail = t.name if R() < .7 else t.dist[e.addr[1][1]][0] if R() < .5 else e.addr[1][0]
        e.site = d if R() < .6 else d + self.pick(("/winkels/", "/vestigingen/", "/")) + t.slug + ("-" + slug(e.addr[1][0]) if R() < .4 else "")
        if R() < .72 and not vol: e.phone = e.phone2 = ph
        else: e.phone2 = e.phone
        x = R()
        if x < .65 and not vol: e.mail = ml
        elif x < .9: e.mail = e.ownmail = t.slug + (self.digits(2) if R() < .2 and not vol else "") + "@" + d
        else: e.mail = ""
        if vol: e.flags = "c"
        self.emit(e, "chain")

    def s_tenant(self, t):
        R = self.R; a = self.addr(t); k = 2 + int(R() ** 1.7 * 6); bn = self.pick(TREE) + self.pick(HOUSE); bt = self.pick(BLD); bld = bt + " " + ("De " + bn if R() < .4 else bn)
        ph = self.land(t); dm = self.dom(slug(bn), slug(bn) + t.slug); pp = .45 if R() < .5 else .05; pw = .35 if R() < .5 else .03; units = R() < .3; inname = R() < .3
        hall = R() < .45
        if hall:
            e = self.entity(t, "gemhuis", core=bld[len(bt) + 1:], forms=(bt, ABBR.get(bt, bt), ""), addr=a); self.doms.discard(e.dom); e.phone = e.ownphone = ph; e.dom = e.owndom = e.site = dm; e.mail = e.ownmail = "info@" + dm; e.legal = ""
            e.nomove = False; self.emit(e, "tenant_host")
        for i in range(k - hall):
            aa = a if not units or R() < .3 else (a[0], a[1], a[2], self.pick("ABCDEF")) if R() < .6 else (a[0], a[1], a[2] + 2 * int(R() * 3), "")
            e = self.entity(t, self.pick(TENANTS), addr=aa); e.bld = bld if R() < .7 else None
            if inname and R() < .55: e.tail = bn if R() < .6 else "in " + bld
            if R() < pp: e.phone = ph
            if R() < pw: e.dom = dm; e.site = dm if R() < .5 else dm + "/" + self.pick(("huurders/", "gebruikers/", "")) + slug(e.core)
            if R() < pw * .6: e.mail = "info@" + dm
            self.emit(e, "tenant")

    def s_satellite(self, t):
        R = self.R; kind = self.pick(list(SAT_FOR)); p = self.entity(t, kind); self.emit(p, "parent")
        for i in self.rng.sample(SAT_FOR[kind], min(len(SAT_FOR[kind]), 1 + int(R() ** 2 * 3))):
            f = SAT[i]; nm = self.name(p, 0 if R() < .6 else None if R() < .5 else 1, tail=False); x = R()
            a = p.addr if x < .65 else self.addr(t, .7)
            e = self.entity(t, "stichting", core=nm, forms=f, addr=a); e.long = e.native = None; e.legal = ""; e.cf = i in (7, 11, 12, 13) or R() < .08; e.tail = ""; e.fixed = True
            e.en, e.de = "Friends of" if i == 0 else f[0], "Freunde" if i == 0 else f[0]
            self.doms.discard(e.dom) if e.dom else None
            if R() < .55: e.dom = p.dom; e.owndom = ""; e.site = p.site if R() < .5 or not p.dom else p.dom + "/" + slug(f[0])[:14]; 
            elif R() < .6: e.dom = e.owndom = e.site = ""
            if R() < .35: e.phone = p.phone
            x = R(); e.mail = p.mail if x < .25 else slug(f[0])[:14] + "@" + p.dom if x < .6 and p.dom else e.mail2; e.ownmail = e.mail if x >= .25 else ""
            self.emit(e, "satellite")

    def s_namesake_town(self, t):
        """Same proper name, same town, different things (school/playgroup/hall/café of one name, or two cafés of a family)."""
        p = self.entity(t, self.pick(("school", "cafe", "harmonie", "kapper", "bakker", "garage", "koor", "kerk", "huisarts", "zorg", "tandarts", "resto", "bloem")))
        x = self.R()
        k2 = p.kind if x < .35 else {"school": "peuter", "cafe": "resto", "harmonie": "koor", "kerk": "koor", "huisarts": "fysio", "tandarts": "huisarts", "zorg": "gemhuis", "bakker": "slager", "koor": "schut"}.get(p.kind, "winkel")
        e = self.entity(t, k2, core=p.core, forms=None if k2 != p.kind else p.forms); e.tail = ""; e.fixed = p.fixed = k2 != p.kind
        self.emit(p, "namesake_town"); self.emit(e, "namesake_town")

    def s_namesake_near(self, t):
        p = self.entity(t, self.pick(("voetbal", "harmonie", "fanfare", "school", "koor", "schut", "cafe", "bridge", "tennis", "scouting", "moskee", "peuter", "kapper", "resto", "toneel")))
        self.emit(p, "namesake_near"); o = [x for x in t.mun.towns if x is not t] or [t]
        for tt in self.rng.sample(o, min(len(o), 1 + int(self.R() * 1.6))):
            e = self.entity(tt, p.kind, core=p.core.replace(t.name, tt.name), forms=p.forms); e.long = p.long
            self.emit(e, "namesake_near")

    def s_numbered(self, t):
        R = self.R; kind = self.pick(("peuter", "scouting", "school", "tennis", "gym", "volley", "schaak", "biljart")); p = self.entity(t, kind); k = 2 + int(R() * 2.3); same = R() < .55
        rom = R() < .2; pre = self.pick(("", "", "groep ", "locatie ", "team "))
        p.tail = ""
        for i in range(k):
            e = self.entity(t, kind, core=p.core + " " + pre + (("I", "II", "III", "IV", "V")[i] if rom else str(i + 1)), forms=p.forms, addr=p.addr if same else None); self.doms.discard(e.dom); e.cf = p.cf; e.tail = ""
            e.dom = p.dom; e.owndom = ""; e.site = p.site; e.nomove = e.fixed = True
            if R() < .6: e.phone = p.phone
            if R() < .6: e.mail = p.mail
            e.ownmail = ""; self.emit(e, "numbered")

    def s_municipal(self, t):
        R = self.R; f = self.pick(PUB); s = int(R() * len(t.streets)); x = R(); a = self.addr(t, si=s)
        for _ in range(6):
            core = t.streets[s][0] if x < .5 else self.pick(TREE) + self.pick(HOUSE) if x < .85 else t.dist[t.streets[s][1]][0]
            if (f, core) not in t.used: break
            x = R(); s = int(R() * len(t.streets)); a = self.addr(t, si=s)
        t.used.add((f, core))
        e = self.entity(t, "gemhuis", core=core, forms=(f, "Gemeentelijke " + f.lower() if R() < .3 else f), addr=a); self.doms.discard(e.dom); e.kind = "pub"; e.legal = ""; e.fixed = True
        e.dom = e.owndom = ""; M = t.mun; e.site = "gemeente" + M.slug + ".nl" + ("" if R() < .5 else "/voorzieningen" if R() < .6 else "/" + slug(f)) if R() < .55 else M.portal if R() < .4 else ""
        e.ownphone = "" if R() < .8 else e.phone; e.phone = M.phone if not e.ownphone else e.phone; e.phone2 = e.phone; e.mob = ""
        e.mail = "gemeente@" + M.slug + ".nl" if R() < .5 else ""; e.ownmail = "-"; e.mail2 = e.mail; e.en = f; e.de = f
        self.emit(e, "municipal")

    def s_successor(self, t):
        R = self.R; k = self.pick(("cafe", "resto", "kapper", "winkel", "bakker", "toko", "garage", "huisarts", "fysio", "bloem", "slager"))
        p = self.entity(t, k); self.emit(p, "successor")
        e = self.entity(t, k if R() < .65 else self.pick(("winkel", "resto", "kapper", "cafe")), addr=p.addr)
        if R() < .06: e.phone = p.phone
        self.emit(e, "successor")

    def run(self):
        fn = {k: getattr(self, "s_" + k) for k in self.sn}
        while len(self.rows) < self.n:
            fn[self.wpick(self.sn, self.scum)](self.wpick(self.towns, self.tcumw))
        del self.rows[self.n:]
        return self.rows


A3 = {a for a in AREA if len(a) == 3}


def slug_words(s): return [w for w in (slug(x) for x in s.split()) if w]


def main():
    ap = argparse.ArgumentParser(); ap.add_argument("--n", type=int, default=100000); ap.add_argument("--seed", type=int, default=7); ap.add_argument("--out", required=True)
    o = ap.parse_args(); import gc; gc.disable() if o.n > 50000 else None
    g = Gen(o.n, o.seed); rows = g.run(); rg = np.random.default_rng(o.seed + 1)
    order = rg.permutation(o.n); ids = rg.permutation(o.n * 9)[:o.n] + o.n if o.n < 3_000_000 else rg.permutation(o.n)
    cl = rg.permutation(g.ncl)
    with open(o.out, "w", newline="", encoding="utf-8") as f:
        w = csv.writer(f); w.writerow("id,cluster_id,trap,name,address,postcode,city,phone,email,website,lat,lon".split(","))
        for i, j in zip(ids.tolist(), order.tolist()):
            r = rows[j]; w.writerow(("r%x" % i, "c%d" % cl[r[0]]) + r[1:])


if __name__ == "__main__":
    main()
