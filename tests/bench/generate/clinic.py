#!/usr/bin/env python3
"""clinic: invented listings of a Dutch city region as a council's auditors would sample it (six directories). python clinic.py --n N --seed S --out FILE.csv"""
import argparse,csv,random,re,unicodedata,math
W=lambda s:s.split()
# ---------------------------------------------------------------- words
TP=W("Aal Ber Bok Bruin Dal Dier Dons Eik El Elz Erm Gast Geest Gelder Gier Groes Haar Ham Har Heek Heem Hel Hoog Horn Huls IJssel Kam Kel Kol Kruis Laar Lam Leen Lies Loon Lut Maar Meer Mol Mun Nie Nord Oel Ooster Op Over Pal Pes Poel Raam Ree Riet Ros Rul Sam Schaar Scher Sint Sle Som Steen Ter Tol Ul Vaar Ven Vier Vos Wal War Wester Wijn Wil Zand Zeel Zuid Zwaag")
TS=W("aken bergen beek berg bos broek buren dam dijk donk drecht dorp em eind feld gaarde geest haven hem heide hout hoven hove horst huizen ingen kamp kerk koop laar lage land lo loo meer monde naarde ooi oord park rade rijk schot singel sloot stede ster tegen veen veld velde voort vliet waard wold wijk woude zand zele")
TM=["","","","","Nieuw-","Oud-","Klein ","Groot-","Over-","Neder-","Opper-","Achter-"]
TX=["","","",""," aan de Lede"," aan de Roer"," bij de Maas"," op den Berg"]
ST=W("Linden Beuken Eiken Wilgen Iepen Elzen Berken Kastanje Rozen Tulpen Dahlia Anjer Meidoorn Vlier Merel Leeuwerik Zwaluw Kievit Reiger Spreeuw Vinken Molen Kerk School Dorps Station Markt Haven Kanaal Beek Brug Dijk Weide Akker Boomgaard Hoeve Schaper Smid Bakker Wever Kuiper Mulder Tichel Oranje Wilhelmina Juliana Emma Nassau Prins-Hendrik Keizer Graaf Hertog Abdij Klooster Kapel Pastorie Heiligen-Geest Ring Wal Poort Toren Gracht Spoor Mijn Kolen Steen Leem Zand Heide Turf Ven Bron Parallel Industrie Nijverheids Zonne Maan Sterren Vijver")
STT=W("straat straat straat weg weg laan laan plein hof pad dreef singel kade steeg")
STP=["Burgemeester","Pastoor","Doctor","Professor","Meester","Kapelaan","Sint","Koningin","Deken","Jan van","Pater"]
FP=W("Aar Bal Bek Bos Brink Broek Coen Dael Dekk Dijk Dol Eng Ever Fran Gee Gerr Gij Groe Haag Ham Hei Hen Hoe Hoek Jans Kamp Keij Kerk Kno Kooi Kram Kui Lam Leen Lin Loe Maas Mei Mert Mol Mul Nij Noor Oost Over Peet Plas Poel Pol Raa Reij Roe Roos Rut Scha Schip Sme Sno Spij Staa Stef Tee Theu Til Tim Uit Vee Ver Vin Vlie Vos Waa Weer Wes Wie Wil Wou Zee Zon Zwa")
FS=W("aerts beek berg boer broek donk dijk ers eling eman en ens ema enga erman gaard gers haard hof horst huis inga ink jens kamp ker kes laar ler ling loo maker man mans meer mers ning rijk sen sma stra ter tink veld voort wijk winkel zier zoon")
FV=["","","","","","van ","van ","de ","van der ","van den ","ter "]
GV=W("Anouk Bart Bas Carla Chantal Daan Dirk Els Emma Erik Esther Fatima Femke Frank Geert Hanneke Hans Harm Hassan Ingrid Jan Jeroen Joke Joost Joyce Karin Kees Leyla Lies Loes Maarten Maria Mehmet Mieke Miriam Nadia Nick Noor Paul Petra Piet Ria Rob Roos Ruud Saskia Sjaak Sophie Stefan Thea Theo Tim Tineke Tom Truus Wim Yasmin Yusuf Zeynep")
NA=W("Linde Wilgen Vlinder Zonne Regen Sterren Boom Berken Eiken Molen Brug Poort Beek Haven Rank Roos Klaver Distel Korf Kieken Water Wind Wolken Heide Hazel Vuur Toren Kers Appel Peren Bron Bij Merel Zwaluw Uil Egel Vossen Reiger Kameleon Regel Spoor Kade Schelpen Parel Kristal Goud Zilver Koper Anker Kompas Mozaïek Regenboog Weef Draai Spiegel Trap Leem Klei Zand Akker Graan")
NB=W("hof borg hoek tuin hut steen laar kamp huis stee burcht wiel berg dal kring plek punt schuur zaal werf tafel kuil ven bos boog brug deel veld rijk pad gaard licht spil stek stroom dans nest vlucht loper heem hoeve slag kern zand punt")
AD=W("Blauwe Groene Witte Gouden Zilveren Oude Nieuwe Lange Kleine Grote Bonte Rode Stille Open Brede Vrije Warme Vrolijke Hoge Ronde Halve Dubbele")
FM=W("beek berg boer dijk donk eng kamp ker kes land ling loo man mer ning sel sten ster ter tink veld voort wijk winkel")
CL=W("Sparta Fortis Vires Concordia Unitas Oranje-Wit Blauw-Geel Rood-Zwart Groen-Wit Zwart-Geel Excelsa Olympos Hercules Achilleus Minerva Aurora Juventa Victrix Quintus Spartaan Titan Argos Nemea Helios Libertas Sirius Orion Pallas Triton Castor Pollux Phoenicia Wodan Donar Tornado Flamingo's Kangoeroes Dolfijnen Zeehonden Bataven Germanen Limes Trajanus Volharding Eendracht Voorwaarts Vooruit Krachtig Kwiek Vlug Animo Rapiditas Sportlust Wilskracht Veldlust Beekboys Heideboys Mijnkracht Dalstars")
CQ=["","",""," '31"," '46"," '58"," '67"," '72"," Boys"," Stars"," United"]
HY=W("Am Ar Bel Cor Cal Del Do El Em Fi Ga Hel Ir Ju Ka Le Li Ma Me Mo Na No O Or Pa Pro Ri Ro Sa Se Si So Ta Te Ti Va Ve Vi Vo Za Ze")
HM=W("li ra no me ta vi so de ma ri lo pa ne ti ru")+['']*9
HZ=W("bira cura dina lisa lora mare mira nova nora pria quria ralda rena rion ris sana selle senza sora tara telis tessa tona trium vara vera vida vita viva xandra zana zora beo dora ganza")
SA=W("Antonius Barbara Cecilia Clemens Cornelius Franciscus Gertrudis Gregorius Hubertus Jozef Lambertus Laurentius Leonardus Lucia Martinus Michaël Nicolaas Odilia Petrus Remigius Rochus Servatius Stephanus Urbanus Willibrordus Brigida Catharina Dionysius Eligius Joris Agatha Rosa Theresia Vitus")
QW=W("Noord Zuid Oost West Centrum Hoogveld Beukenrode Leemhoek Molenberg Vierheuvel Stationskwartier Tuindorp Rozenbuurt Kolenveld Weidepark Zandrak Heidekwartier Passart Waterrijk Kasteelpark Vrijheidswijk Vogelbuurt")
LET={'A':W("Actief Altijd Aandacht"),'B':W("Beter Bewust Blijvend Buiten"),'D':W("Door Doel Dorp Durf"),'E':W("Een Eendracht Elkaar Eigen"),'G':W("Gezond Goed Geluk Gezellig"),'H':W("Hulp Hoop Hart Houvast"),'I':W("Inzet Ieder Initiatief"),'K':W("Kracht Kunst Kennis"),'L':W("Leven Lichaam Leren"),'M':W("Met Moed Mens Meer"),'N':W("Na Nieuwe Nabij"),'O':W("Ons Ouderen Ontmoeting Onderling"),'R':W("Rust Raad Ruimte"),'S':W("Samen Sterk Sport Steun Sociaal"),'T':W("Tot Thuis Toekomst Trots"),'V':W("Voor Vriendschap Vooruit Vitaal"),'W':W("Welzijn Wonen Werk Wij"),'Z':W("Zorg Zelf Zonder")}
LK=sorted(LET)
FREE=W("gmail.com gmail.com hotmail.com outlook.com live.nl ziggo.nl kpnmail.nl planet.nl home.nl xs4all.nl")
AR=dict(zip("abcdefghijklmnopqrstuvwxyz","ا ب ك د ي ف غ ه ي ج ك ل م ن و ب ق ر س ت و ف و كس ي ز".split()))
CY=dict(zip("abcdefghijklmnopqrstuvwxyz","а б к д е ф г х и й к л м н о п к р с т у в в кс е з".split()))
# kind: sector, ways of writing it, short ways, English, legal name, (Arabic word, Cyrillic word)
K={
'wijk':('welfare',["Wijkcentrum {}","Buurthuis {}","Buurtcentrum {}","Gemeenschapshuis {}","{}, ontmoetingscentrum"],["Wc. {}","Gem.huis {}","{}"],"Community Centre {}","Stichting Gemeenschapshuis {}",("مركز الحي","Дом района")),
'groep':('welfare',["Ontmoetingsgroep {}","Inloop {}","Huiskamer {}","{} inloopgroep"],["{}"],"Meeting Group {}","Stichting Ontmoeting {}",("مجموعة","Группа")),
'eet':('welfare',["Eetpunt {}","Open Tafel {}","Buurtrestaurant {}"],["{}"],"Community Kitchen {}","Stichting Eetpunt {}",("مطبخ","Столовая")),
'ouder':('welfare',["Ouderenvereniging {}","Seniorenvereniging {}","Bond van Ouderen {}"],["Sen.ver. {}","OV {}","{}"],"Senior Citizens' Club {}","Vereniging van Senioren {}",("كبار السن","Пенсионеры")),
'zelf':('welfare',["Zelfhulpgroep {}","Lotgenotengroep {}","Praatgroep {}"],["ZHG {}","{}"],"Self-help Group {}","Stichting Lotgenoten {}",("مجموعة الدعم","Взаимопомощь")),
'sticht':('welfare',["Stichting {}","{}","{} (stichting)"],["St. {}","Sticht. {}","Stg. {}"],"{} Foundation","Stichting {}",("مؤسسة","Фонд")),
'repair':('welfare',["Repair Café {}","Reparatiecafé {}","Herstelcafé {}"],["{}"],"Repair Cafe {}","Stichting Repair {}",("ورشة","Ремонт")),
'voedsel':('welfare',["Voedselbank {}","Voedselhulp {}","Uitgiftepunt voedselbank {}"],["VB {}"],"Food Bank {}","Stichting Voedselbank {}",("بنك الطعام","Банк еды")),
'taal':('welfare',["Taalhuis {}","Taalpunt {}","Taalcafé {}"],["{}"],"Language House {}","Stichting Taal {}",("بيت اللغة","Дом языка")),
'ehbo':('welfare',["EHBO-vereniging {}","Vereniging voor Eerste Hulp Bij Ongelukken {}","Reanimatie- en EHBO-groep {}"],["EHBO {}","E.H.B.O. {}"],"First Aid Association {}","Vereniging EHBO {}",("الإسعاف","Первая помощь")),
'scout':('youth',["Scouting {}","Scoutinggroep {}","Verkennersgroep {}"],["Sc. {}","{}"],"Scouts {}","Stichting Scouting {}",("الكشافة","Скауты")),
'jong':('youth',["Jongerencentrum {}","Jeugdhonk {}","Jongerenwerk {}"],["JC {}","{}"],"Youth Centre {}","Stichting Jeugd- en Jongerenwerk {}",("مركز الشباب","Молодёжный центр")),
'jhulp':('youth',["Jeugdhulp {}","Jeugdzorg {}","Ambulante jeugdhulp {}","{} jeugd- en gezinshulp"],["{}"],"Youth Care {}","{} Jeugd B.V.",("رعاية الشباب","Помощь детям")),
'huisarts':('care',["Huisartsenpraktijk {}","Huisarts {}","Praktijk {}, huisarts","Huisartspraktijk {}"],["HAP {}","Huisartsenpr. {}"],"General Practice {}","Huisartsenpraktijk {} B.V.",("طبيب","Врач")),
'tand':('care',["Tandartspraktijk {}","Tandarts {}","Praktijk voor Tandheelkunde {}"],["Tandartspr. {}","TA {}"],"Dental Practice {}","Tandartspraktijk {} B.V.",("طبيب أسنان","Стоматолог")),
'fysio':('care',["Fysiotherapie {}","Praktijk voor Fysiotherapie {}","Fysiotherapiepraktijk {}","{} fysiotherapie"],["FT {}","Fysio {}"],"Physiotherapy {}","Fysiotherapie {} V.O.F.",("علاج طبيعي","Физиотерапия")),
'psy':('care',["Psychologenpraktijk {}","Praktijk voor Psychologie {}","Psycholoog {}","{} psychologie"],["Psych. {}","GZ-psych. {}"],"Psychology Practice {}","Psychologiepraktijk {}",("طبيب نفسي","Психолог")),
'logo':('care',["Logopedie {}","Logopediepraktijk {}","Praktijk voor logopedie {}"],["Logo {}","Logop. {}"],"Speech Therapy {}","Logopedie {} V.O.F.",("علاج النطق","Логопед")),
'diet':('care',["Diëtistenpraktijk {}","Diëtist {}","Voedingsadvies {}"],["Diet. {}"],"Dietitian {}","Diëtistenpraktijk {}",("أخصائي تغذية","Диетолог")),
'verlos':('care',["Verloskundigenpraktijk {}","Verloskundigen {}","Praktijk voor verloskunde {}"],["VKP {}"],"Midwives {}","Maatschap Verloskundigen {}",("قابلة","Акушерка")),
'gzc':('care',["Gezondheidscentrum {}","Medisch centrum {}","Eerstelijnscentrum {}"],["GC {}","GZC {}","MC {}"],"Health Centre {}","Stichting Gezondheidscentrum {}",("مركز صحي","Медцентр")),
'thuis':('care',["Thuiszorg {}","{} thuiszorg","Zorggroep {}","{} Wijkverpleging"],["{}","TZ {}"],"{} Home Care","Stichting {}",("رعاية منزلية","Уход на дому")),
'verpl':('care',["Woonzorgcentrum {}","Verpleeghuis {}","Zorgcentrum {}","Verzorgingshuis {}"],["WZC {}","{}"],"Nursing Home {}","Stichting Woonzorg {}",("دار رعاية","Дом престарелых")),
'ggz':('care',["GGZ {}","{} Geestelijke Gezondheidszorg","{} GGZ","Instelling voor GGZ {}"],["{}"],"{} Mental Health","Stichting {} GGZ",("الصحة النفسية","Психиатрия")),
'apo':('pharm',["Apotheek {}","{} Apotheek","Service Apotheek {}"],["Apoth. {}","{}"],"Pharmacy {}","Apotheek {} B.V.",("صيدلية","Аптека")),
'kdv':('child',["Kinderopvang {}","Kinderdagverblijf {}","Kindercentrum {}"],["KDV {}","KC {}","{}"],"Day Nursery {}","{} Kinderopvang B.V.",("حضانة","Ясли")),
'school':('school',["Basisschool {}","Bs. {}","RK Basisschool {}","OBS {}","{} basisschool"],["bs {}","b.s. {}","{}"],"Primary School {}","Basisschool {}",("مدرسة","Школа")),
'bieb':('culture',["Bibliotheek {}","De Bibliotheek {}","Openbare Bibliotheek {}"],["OB {}","Bieb {}"],"Public Library {}","Stichting Bibliotheek {}",("مكتبة","Библиотека")),
'harm':('culture',["Harmonie {}","Koninklijke Harmonie {}","Muziekvereniging {}","Fanfare {}"],["Kon. Harm. {}","Harm. {}","MV {}"],"Brass Band {}","Muziekvereniging {}",("فرقة موسيقية","Оркестр")),
'koor':('culture',["Gemengd Koor {}","Zangvereniging {}","Zangkoor {}"],["Gem. Koor {}","ZV {}"],"Mixed Choir {}","Zangvereniging {}",("كورال","Хор")),
'schut':('culture',["Schutterij {}","Schuttersgilde {}","Gilde {}"],["Sch. {}","{}"],"Archers' Guild {}","Schutterij {}",("نقابة","Гильдия")),
'toneel':('culture',["Toneelvereniging {}","Toneelgroep {}","Theatergroep {}"],["TV {}","{}"],"Drama Society {}","Toneelvereniging {}",("مسرح","Театр")),
'voet':('sport',["Voetbalvereniging {}","{}","Voetbalclub {}","{} voetbal"],["v.v. {}","VV {}","RKVV {}","SV {}"],"Football Club {}","Voetbalvereniging {}",("كرة القدم","Футбол")),
'tennis':('sport',["Tennisvereniging {}","Tennisclub {}","Tennis- en padelclub {}"],["TV {}","TC {}","LTC {}"],"Tennis Club {}","Tennisvereniging {}",("تنس","Теннис")),
'hand':('sport',["Handbalvereniging {}","Handbalclub {}","{} handbal"],["HV {}","H.V. {}"],"Handball Club {}","Handbalvereniging {}",("كرة اليد","Гандбол")),
'volley':('sport',["Volleybalvereniging {}","Volleybalclub {}","{} volleybal"],["VC {}","VBC {}"],"Volleyball Club {}","Volleybalvereniging {}",("كرة الطائرة","Волейбол")),
'gym':('sport',["Gymnastiekvereniging {}","Turnvereniging {}","{} gym en turnen"],["GV {}","Gymver. {}"],"Gymnastics Club {}","Gymnastiekvereniging {}",("جمباز","Гимнастика")),
'judo':('sport',["Judovereniging {}","Judoclub {}","Judoschool {}"],["JC {}","Judover. {}"],"Judo Club {}","Judovereniging {}",("جودو","Дзюдо")),
'zwem':('sport',["Zwemvereniging {}","Zwemclub {}","Zwem- en poloclub {}"],["ZV {}","ZPC {}"],"Swimming Club {}","Zwemvereniging {}",("سباحة","Плавание")),
'biljart':('sport',["Biljartvereniging {}","Biljartclub {}"],["BV {}","BC {}"],"Billiards Club {}","Biljartvereniging {}",("بلياردو","Бильярд")),
'wandel':('sport',["Wandelvereniging {}","Wandelclub {}","Nordic-walkinggroep {}"],["WV {}","WSV {}"],"Walking Club {}","Wandelsportvereniging {}",("مشي","Ходьба")),
'accom':('sport',["Sporthal {}","Sportpark {}","Sportcomplex {}","Sportaccommodatie {}"],["SP {}","{}"],"Sports Centre {}","Stichting Beheer Sportaccommodatie {}",("قاعة رياضة","Спортзал")),
'bak':('shop',["Bakkerij {}","Bakker {}","Brood- en banketbakkerij {}"],["{}","Bakk. {}"],"Bakery {}","Bakkerij {} B.V.",("مخبز","Пекарня")),
'slag':('shop',["Slagerij {}","Keurslager {}","Slager {}"],["{}"],"Butcher {}","Slagerij {} V.O.F.",("جزار","Мясник")),
'kap':('shop',["Kapsalon {}","{} Kappers","Haarstudio {}","{} hairstyling"],["{}"],"Hairdresser {}","{} Kappers B.V.",("حلاق","Парикмахер")),
'opt':('shop',["Optiek {}","{} Opticiens","Brillenhuis {}"],["{}"],"Optician {}","{} Optiek B.V.",("نظارات","Оптика")),
'mode':('shop',["{} Mode","Modehuis {}","{} Fashion","Boetiek {}"],["{}"],"{} Fashion Store","{} Mode B.V.",("أزياء","Мода")),
'bloem':('shop',["Bloemenhuis {}","Bloemist {}","{} Bloemen","Bloembinderij {}"],["{}"],"Flower Shop {}","Bloemenhandel {}",("زهور","Цветы")),
'fiets':('shop',["{} Tweewielers","Fietsenzaak {}","Rijwielhandel {}"],["{}","{} fietsen"],"{} Bicycles","Rijwielhandel {} V.O.F.",("دراجات","Велосипеды")),
'resto':('shop',["Restaurant {}","Eetcafé {}","Brasserie {}","Grand Café {}"],["{}","Rest. {}"],"Restaurant {}","{} Horeca B.V.",("مطعم","Ресторан")),
'super':('shop',["Supermarkt {}","{} supermarkt","Buurtsuper {}"],["{}"],"Supermarket {}","{} Levensmiddelen B.V.",("سوبرماركت","Супермаркет")),
'par':('church',["Parochie {}","RK Parochie {}","Parochiekerk {}","{}kerk"],["Par. {}","R.K. {}"],"{} Parish","Kerkbestuur Parochie {}",("كنيسة","Приход")),
'prot':('church',["Protestantse Gemeente {}","PKN-gemeente {}","Protestantse kerk {}"],["PG {}","PKN {}"],"Protestant Church {}","Protestantse Gemeente {}",("كنيسة","Церковь")),
'mosk':('church',["Moskee {}","Islamitisch Centrum {}","Islamitische gemeenschap {}"],["{}","IC {}"],"Mosque {}","Stichting Islamitisch Centrum {}",("مسجد","Мечеть")),
'wteam':('muni',["Wijkteam {}","Sociaal wijkteam {}","Buurtteam {}","Sociaal team {}"],["WT {}","SWT {}"],"Neighbourhood Team {}","Sociaal Wijkteam {}",("فريق الحي","Команда района")),
'loket':('muni',["{}"],["{}"],"{}","{}",("بلدية","Муниципалитет")),
'raw':('welfare',["{}"],["{}"],"{}","{}",("مؤسسة","Фонд")),
}
CLUBS=W("voet tennis hand volley gym judo zwem biljart wandel"); SHOPS=W("bak slag kap opt mode bloem fiets resto super"); PRACT=W("huisarts tand fysio psy logo diet verlos"); CULT=W("harm koor schut toneel")
# which directory knows which sector (weights): A social map, B sports, C business, D youth help, E chamber of commerce, F care register
SRC={'welfare':'AAAADEE','youth':'AADDDDE','care':'AAFFFFECD','pharm':'ACCFFE','child':'AADDDECE','school':'AADDDE','culture':'AAAEEC','sport':'BBBBAAED','shop':'CCCCCAEE','church':'AAAEE','muni':'AAAADDEF'}
#          addr  pc   city  phone mail  site  geo   old  typo  upper
HAB={'A':(.90, .82, .96, .82, .68, .66, .52, .25, .045, .01),'B':(.86, .72, .92, .68, .70, .70, .38, .24, .05, .0),'C':(.95, .52, .72, .70, .30, .66, .88, .18, .05, .03),
     'D':(.66, .55, .92, .76, .58, .74, .14, .28, .04, .0),'E':(.98, .96, .98, .13, .05, .17, .0, .46, .035, .10),'F':(.96, .90, .97, .76, .20, .30, .06, .32, .04, .03)}
DEPTS={'ggz':[["Jeugd","Kinder- en Jeugdpsychiatrie","Jeugd-ggz"],["Ouderen","Ouderenpsychiatrie"],["Verslavingszorg","Verslaving"],["FACT-team","FACT","FACT wijkteam"],["Crisisdienst","Spoedeisende psychiatrie"],["Polikliniek Volwassenen","Poli volwassenen"],["Dagbesteding","Dagactiviteiten"]],
 'muni':[["Wmo-loket","Loket Wmo","Wmo-consulenten","Loket Maatschappelijke Ondersteuning"],["Werk en Inkomen","Loket Werk & Inkomen","Sociale Zaken"],["Burgerzaken","Publieksbalie","Afdeling Burgerzaken"],["Leerplicht","Bureau Leerplicht","Leerplichtambtenaar"],["Schuldhulpverlening","Budgetloket","Schuldhulp"],["Meldpunt Openbare Ruimte","Servicelijn Buitenruimte"],["Toegang Jeugd","Jeugdloket","Loket Jeugdhulp"]],
 'child':[["BSO","Buitenschoolse opvang","Naschoolse opvang"],["KDV","Kinderdagverblijf","Dagopvang"],["Peuteropvang","Peuterspeelzaal","Peutergroep"]],
 'welf':[["Mantelzorgsteunpunt","Steunpunt Mantelzorg"],["Vrijwilligerscentrale","Vrijwilligerspunt"],["Maatschappelijk werk","Algemeen Maatschappelijk Werk"],["Ouderenadvies","Ouderenadviseurs"],["Maaltijdservice","Tafeltje-dek-je"],["Klussendienst","Klushulp"],["Jongerenwerk","Jeugd- en jongerenwerk"]],
 'wzc':[["Dagbehandeling","Dagverzorging"],["Revalidatie","Geriatrische revalidatie","GRZ"],["Restaurant","Brasserie"],["Hospice","Palliatieve unit"]]}
def fold(s): return ''.join(c for c in unicodedata.normalize('NFKD',s.lower()) if not unicodedata.combining(c))
def tri(s): return re.sub(r'(.)\1\1',r'\1\1',s)
def slug(s): return re.sub(r'[^a-z0-9]+','',fold(s))
def dash(s): return re.sub(r'[^a-z0-9]+','-',fold(s)).strip('-')

A3=W("010 013 015 020 023 024 026 030 033 035 036 038 040 043 045 046 050 053 055 058 070 071 072 073 074 075 076 077 078 079")
A4=["0%d"%i for i in range(111,600) if "0%d"%(i//10) not in A3]
class Town: __slots__=('name','muni','pc','lat','lon','area','streets','used','quarters','region','pobox','main')
class Addr:
    __slots__=('street','no','suf','pc','lat','lon','town','bld')
class Thing:
    def __init__(t,cls,kind,core,addr,town):
        t.cls=cls;t.kind=kind;t.core=core;t.addr=addr;t.town=town;t.sector=K[kind][0]
        t.loc=None;t.locs=None;t.dept=None;t.num=None;t.org=None;t.acr=None;t.fullacr=None;t.old=None;t.oldaddr=None;t.phone=None;t.oldphone=None;t.mob=None;t.cphone=None
        t.host=None;t.path=None;t.mail=None;t.cmail=None;t.free=None;t.fb=None;t.sec=None;t.po=None;t.k=0;t.weak=False;t.person=None;t.fix=False;t.tail=0.0;t.notown=False
class World:
    def __init__(w,n,seed):
        w.r=random.Random(f"clinic/{n}/{seed}");w.n=n;w.rows=[];w.count=0;w.cid=0;w.tnames=set();w.doms=set();w.ti=0;w.ri=0;w.pick=w.r.choice;w.pr=lambda p:w.r.random()<p
    # ---- names
    def townname(w):
        while 1:
            a,b=w.pick(TP),w.pick(TS)
            s=w.pick(TM)+a+b+(w.pick(TX) if w.pr(.35) else '')
            if s not in w.tnames and a[-1]!=b[0]: w.tnames.add(s);return s
    def fam(w):
        a=tri(w.pick(FP)+w.pick(FS));v=w.pick(FV);return v+a
    def cap(w,s): return s[0].upper()+s[1:]
    def init(w): return ''.join(w.pick("ABCDEFGHJKLMNPRSTW")+'.' for _ in range(w.pick((1,2,2,3))))
    def nature(w):
        x=w.r.random();d="De " if w.pr(.8) else "Het "
        if x<.3:return d+w.pick(NA)+w.pick(NB)
        if x<.62:return d+w.pick(AD)+' '+w.pick(NA)+w.pick(NB)
        return d+tri(w.pick(FP)+w.pick(FM)+w.pick(NB))
    def club(w):
        x=w.r.random();y=" '%02d"%w.r.randrange(19,90) if w.pr(.5) else w.pick(CQ)
        if x<.35:return w.pick(CL)+y
        if x<.6:return ''.join(w.pick(LK) for _ in range(w.pick((3,3,4,5))))+y
        return w.nature().split(' ',1)[1].replace(' ','-')+y
    def house(w): return w.pick(HY)+w.pick(HM)+w.pick(HZ)
    def phrase(w):
        L=[w.pick(LK) for _ in range(w.pick((3,3,4)))];ws=[w.pick(LET[c]) for c in L]
        return ' '.join([ws[0]]+ws[1:]),''.join(L)
    def dom(w,s):
        b=slug(s)[:26] or 'org';
        for c in (b,b+'-'+w.pick(('info','nl','online','zorg')),b+str(w.r.randrange(10,99)),b+str(w.r.randrange(100,9999)),b+str(w.r.randrange(10**4,10**7))):
            if c not in w.doms: w.doms.add(c);return c+w.pick((".nl",".nl",".nl",".nl",".nl",".org",".com",".eu"))
    def tel(w,t):
        a=t.area;return a+str(w.r.randrange(2,8))+''.join(w.pick("0123456789") for _ in range(9-len(a)))
    def mob(w): return "06"+w.pick("12345")+''.join(w.pick("0123456789") for _ in range(7))
    # ---- places
    def region(w):
        i=w.ri;w.ri+=1;g=i%34;h=i//34%34
        la=50.85+h*.073+w.r.uniform(-.008,.008);lo=4.3+g*.078+w.r.uniform(-.01,.01);size=w.r.randrange(6,11)
        area=w.pick(A3) if w.pr(.55) else w.pick(A4);R={'towns':[],'area':area}
        muni=None;left=0
        for j in range(size):
            t=Town();t.name=w.townname();t.main=left==0
            if left==0: muni=t.name;left=w.r.randrange(2,5)
            left-=1;t.muni=muni;t.pc=1010+(w.ti*1)%8980;w.ti+=1
            t.lat=la+w.r.uniform(-.032,.032);t.lon=lo+w.r.uniform(-.04,.04);t.area=area;t.used=set();t.streets=[];seen=set()
            while len(t.streets)<26:
                if w.pr(.18): s=w.pick(STP)+' '+w.cap(w.pick(FP)+w.pick(FS))+w.pick(STT)
                else: s=w.pick(ST).replace('-',' ')+w.pick(STT)
                if w.pr(.12): s=w.pick(("Oude ","Nieuwe ","Lange ","Korte ","Hoge "))+s
                if s in seen:continue
                seen.add(s);t.streets.append((s,w.r.uniform(-.011,.011),w.r.uniform(-.016,.016),w.r.uniform(-.00004,.00004),w.r.uniform(-.00006,.00006)))
            t.quarters=w.r.sample(QW,5);t.region=R;t.pobox=t.pc if t.main else R['towns'][-1].pobox
            R['towns'].append(t)
        return R
    def addr(w,t,si=None,bld=None):
        while 1:
            i=w.r.randrange(26) if si is None else si;s=t.streets[i];no=int(w.r.triangular(1,190,20))
            if (i,no) in t.used:continue
            t.used.add((i,no));break
        a=Addr();a.street=s[0];a.no=no;a.suf=w.pick("abcd") if w.pr(.08) else '';z=i*9+no//50*2+no%2;a.pc="%04d %s%s"%(t.pc,"ABCDEGHJKLMNPRSTVWXZ"[z//20%20],"ABCDEGHJKLMNPRSTVWXZ"[z%20])
        a.lat=t.lat+s[1]+s[3]*no;a.lon=t.lon+s[2]+s[4]*no;a.town=t;a.bld=bld or (w.pick(('Gebouw ','Kantoorgebouw ','Kulturhus ','Complex ','Villa '))+w.nature() if w.pr(.11) else None);return a
    # ---- history and habits of a thing
    def finish(w,t,k=None):
        r=w.r;pr=w.pr;tn=t.town;club=t.kind in CLUBS or t.kind in CULT or t.kind in('ouder','ehbo','zelf','scout','groep','sticht','repair')
        if k is None:
            x=r.random();k=1 if x<.605 else 2 if x<.83 else 3 if x<.935 else 4 if x<.98 else 5
        t.k=k
        if t.phone is None: t.phone=w.tel(tn) if pr(.8) else w.mob()
        if t.host is None and not t.fix and pr(.5 if club else .85): t.host=w.dom(t.core+('' if pr(.6) else tn.name))
        if t.mail is None and t.host and pr(.85): t.mail=w.pick(("info","info","contact","secretariaat" if club else "welkom","post"))+'@'+t.host
        if t.free is None and (pr(.6) if club else pr(.16)) or not t.host and not t.free and pr(.5): t.free=w.pick((slug(t.core)[:18],slug(t.core)[:12]+str(r.randrange(1,99)),slug(w.fam())[:14]+'.'+w.pick(GV).lower(),slug(t.core)[:12]+'.'+slug(tn.name)[:10]))+'@'+w.pick(FREE)
        if pr(.30 if t.sector in('shop','sport','culture','welfare') else .12): t.fb='facebook.com/'+slug(t.core+(tn.name if t.weak or pr(.4) else ''))[:34]
        if pr(.27): t.mob=w.mob()
        if pr(.22): t.oldphone=w.tel(tn)
        if club and pr(.62) and not t.sec: t.sec=(w.addr(tn),w.mob() if pr(.6) else w.tel(tn))
        if t.cls!='tenant' and pr(.17) and not t.oldaddr: t.oldaddr=w.addr(tn)
        if pr(.21) and not t.old and t.cls not in('namesake','numbered','parish','dept','friends') and not t.org:
            c=t.core
            t.old=w.cap(w.fam()) if t.kind in PRACT or t.kind in SHOPS and pr(.5) else w.phrase()[0] if t.acr else w.club() if t.kind in CLUBS else w.nature()
        if pr(.42 if t.sector in('welfare','care','muni','school','church') else .24): t.po=(r.randrange(1,999),"%04d %s"%(tn.pobox,w.pick(("AA","AB","AC","AD"))+''))
        w.emit(t)
    # ---- one listing
    def typo(w,s,nmax=1):
        r=w.r
        for _ in range(nmax if nmax==1 or w.pr(.3) else 1):
            c=[i for i in range(1,len(s)-1) if s[i].isalpha() and s[i-1].isalpha()]
            if len(c)<3:return s
            i=w.pick(c);x=r.random()
            if x<.3:s=s[:i]+s[i+1:]
            elif x<.55 and i+1<len(s):s=s[:i]+s[i+1]+s[i]+s[i+2:]
            elif x<.75:s=s[:i]+s[i]+s[i:]
            else:s=s[:i]+w.pick("aeionrstdlk")+s[i+1:]
        return s
    def ptel(w,p,src):
        if len(p)<10:return p
        if p[:2]=='06': a,b='06',p[2:]
        else:
            n=3 if len(p)==10 and p[:3] in w.a3 else 4
            a,b=p[:n],p[n:]
        x=w.r.random();q={'A':0,'B':.2,'C':.5,'D':.1,'E':.8,'F':.3}[src];x=(x*.6+q)%1
        if x<.45:return a+'-'+b
        if x<.6:return a+' '+b[:3]+' '+b[3:]
        if x<.7:return '('+a+') '+b
        if x<.8:return '+31 '+a[1:]+' '+b
        if x<.9:return p
        if x<.95:return '+31 (0)'+a[1:]+' '+b[:3]+' '+b[3:]
        return '0031'+p[1:]
    def psite(w,u,src):
        x=w.r.random()
        if '/' in u: return ('https://www.' if x<.5 else 'https://' if x<.7 else 'www.' if x<.9 else '')+u
        return ('https://www.%s' if x<.35 else 'www.%s' if x<.6 else 'http://www.%s/' if x<.75 else 'https://%s/' if x<.88 else '%s')%u
    def name(w,t,s,safe,ops,ev):
        r=w.r;pr=w.pr;sec,forms,abbr,en,legal,scr=K[t.kind];core=t.core;stale=not safe and pr(HAB[s][7]);how='f';ev['n']={'new'}
        if t.old and (stale or not safe and pr(.22)):
            x=r.random()
            if stale and x<.55: core=t.old;ev['n']={'old'};ops.append('renamed')
            elif x<.78: core=t.core+' '+w.pick(('(voorheen %s)','(vh. %s)','(%s)','(v/h %s)','- voorheen %s'))%t.old;ev['n']={'new','old'};ops.append('renamed')
            elif stale: core=t.old+w.pick((' (nu %s)'%t.core,' / '+t.core));ev['n']={'new','old'};ops.append('renamed')
        elif t.acr and not safe and pr(.68):
            x=r.random()
            if x<.55: core=t.acr if pr(.7) else '.'.join(t.acr)+'.';ev['n']={'acr'}
            else: core=t.acr+' - '+t.core if pr(.5) else t.core+' ('+t.acr+')';ev['n']={'acr','new'}
            ops.append('acronym')
        x=r.random()
        if s=='E' and x<.55 and not t.dept: f=legal
        elif s=='C' and x<.4: f=w.pick(abbr)
        elif x<.17 and not safe: f=w.pick(abbr)
        elif x<.34 and len(forms)>1: f=w.pick(forms[1:])
        else: f=forms[0]
        if not safe and 'renamed' not in ops and 'acronym' not in ops and pr(.05) and en!='{}': 
            if pr(.72) or t.weak: f=en;ops.append('translated')
            else:
                i=0 if pr(.55) else 1;m=(AR,CY)[i]
                if pr(.5): f=f.replace('{}','{} ')+scr[i]
                else:
                    f=scr[i]+' {}';core=''.join(m.get(c,c) for c in fold(core).replace("'",''));core=core if i==0 else core.title();ev['n']={'scr'}
                ops.append('translated')
        if f in abbr and f!='{}': ops.append('abbrev')
        elif f!=forms[0] and f!=en and 'translated' not in ops: ops.append('legal' if f==legal else 'kind')
        if '{}kerk' in f: f=f.replace('{}kerk','{}kerk')
        nm=f.format(core)
        ev['l']=False
        if t.num is not None:
            nn=t.num;nm+=w.pick((' %d',' %d',' %d',' nr. %d',' (%d)',' groep %d'))%nn if pr(.8) else ' '+['','I','II','III','IV','V'][nn]
        if t.loc:
            must=t.mustloc
            if must or pr({'A':.72,'B':.6,'C':.32,'D':.7,'E':.3,'F':.45}[s]):
                nm+=w.pick((' %s',' - %s',', locatie %s',' locatie %s',', %s',' (%s)',' vestiging %s') if s!='E' else (' %s',' vestiging %s',' %s'))%w.pick(t.locs or [t.loc]);ev['l']=True
        if t.dept:
            d=t.dept[0] if safe or pr(.62) else w.pick(t.dept)
            if d!=t.dept[0]:ops.append('kind')
            base=nm if pr(.9) else core
            nm=w.pick(('%s - %s','%s, %s','%s %s','%s | %s','%s: %s'))%(base,d) if pr(.62) else w.pick(('%s %s','%s van %s','%s (%s)','%s - %s'))%(d,base)
            ev['l']=True
        elif t.tail and not t.loc and pr(t.tail if not safe else .3) and t.town.name not in nm: nm+=w.pick((' ',' ',', ',' te '))+t.town.name
        if t.person and s=='F' and pr(.7):
            ini,fm=t.person;nm=w.pick(('%s %s, %s','%s %s (%s)'))%(ini,fm,forms[1 if t.kind=='huisarts' else 0].replace(' {}','').replace('{}, ','').replace('{} ','').lower()) if pr(.6) else forms[0].format(ini+' '+fm);ev['n']={'new'};ops.append('person');ops.remove('kind') if 'kind' in ops else 0
            if 'renamed' in ops: ops.remove('renamed')
            for o in('abbrev','translated','acronym'):
                if o in ops: ops.remove(o)
        if 'Sint ' in nm or 'St. ' in nm and 'Sint' not in nm:
            x=r.random()
            if x<.5: pass
            else:
                y=w.pick(('St. ','St ','Sint-','H. ')) if t.kind!='par' else w.pick(('St. ','H. ','Heilige ','Sint-'))
                nm=nm.replace('Sint ',y);ops.append('abbrev')
        if "'" in nm and pr(.3): nm=nm.replace("'",w.pick(("’","`","")))
        if ' en ' in nm and pr(.25): nm=nm.replace(' en ',w.pick((' & ','&')))
        if not safe and pr(HAB[s][8]*1.15) and 'scr' not in ev['n']: nm=w.typo(nm,2);ops.append('typo')
        if pr(HAB[s][9]): nm=nm.upper()
        elif pr(.02): nm=nm.lower()
        return nm
    def paddr(w,a,s,safe,ops):
        st=a.street;x=w.r.random()
        if x<.16:
            for u,v in (('Burgemeester ','Burg. '),('Pastoor ','Past. '),('Doctor ','Dr. '),('Professor ','Prof. '),('Meester ','Mr. '),('Sint ','St. '),('Koningin ','Kon. '),('Kapelaan ','Kap. ')): st=st.replace(u,v)
            if x<.07: st=re.sub('straat$',w.pick(('str.','str')),st)
        if not safe and w.pr(HAB[s][8]*1.15): st=w.typo(st);ops.append('typo') if 'typo' not in ops else 0
        no=str(a.no)
        if a.suf and w.pr(.85): no+=w.pick((a.suf,a.suf.upper(),'-'+a.suf,' '+a.suf.upper()))
        if w.pr(.02): no=no+'-'+str(a.no+2)
        return st+' '+no
    def listing(w,t,s,safe):
        r=w.r;pr=w.pr;H=HAB[s];ops=[];ev={};tn=t.town;nm=w.name(t,s,safe,ops,ev)
        a=t.addr;ad=pc=ct=ph=em=we='';geo=None;atkey=None;usesec=False;full=t.weak and not(ev['l'] and not t.org)
        # where
        p=H[0]
        if a is None and (t.sec is None): p=0
        show=pr(p) or (full and a is not None and pr(.93)) or safe and a is not None
        stale=not safe and pr(H[7])
        if t.sec and not safe and (s in 'BE' and pr(.40) or s=='A' and pr(.26) or a is None): usesec=True
        if usesec: a=t.sec[0];ops.append('secretary')
        elif t.oldaddr and (stale or not safe and pr(.13)): a=t.oldaddr;ops.append('moved')
        city=tn.name
        if tn.muni!=tn.name and not safe and pr({'A':.12,'B':.18,'C':.22,'D':.42,'E':.04,'F':.08}[s]): city=tn.muni;ops.append('municipality')
        if show and a is not None:
            b=a.bld
            if t.po and not usesec and not safe and pr({'A':.25,'B':.06,'C':.03,'D':.38,'E':.2,'F':.16}[s]) and (not full or ev['l']):
                ad='Postbus %d'%t.po[0];pc=t.po[1];city=tn.muni;ops.append('pobox');atkey=('po',t.po)
                if 'moved' in ops: ops.remove('moved')
            elif b and not safe and pr({'A':.3,'B':.45,'C':.25,'D':.35,'E':.03,'F':.12}[s]):
                if pr(.68): ad=b;ops.append('building')
                else: ad=b+', '+w.paddr(a,s,safe,ops);
                atkey=(a.street,a.no)
            else: ad=w.paddr(a,s,safe,ops);atkey=(a.street,a.no)
            if not pc and pr(H[1]): pc=a.pc if pr(.93) else a.pc[:4]
            if pc and pr(.12): pc=pc.replace(' ','') if pr(.7) else pc.lower()
            if s in 'AD' and pr(.05) and ad and pc: ad+=', '+pc+' '+city
        else:
            for o in('moved','secretary'):
                if o in ops: ops.remove(o)
            usesec=False
        needc=t.weak and not pc
        if t.weak and not ad and city!=tn.name: city=tn.name;ops.remove('municipality')
        if pr(H[2]) or needc or not ad: ct=city
        elif 'municipality' in ops: ops.remove('municipality')
        if ct=='' and not pc and not pr(.35): ct=tn.name
        if ct and pr(.15 if s=='E' else .02): ct=ct.upper()
        # coordinates
        if pr(H[6]) and (a is not None) and not('pobox' in ops):
            g=t.addr or a;g=a if ad else g
            x=r.random()
            if x<.15: geo=(tn.lat,tn.lon);ops.append('geo_centre')
            elif x<.29 and not safe: geo=(g.lat+r.uniform(-.0006,.0006),g.lon+r.uniform(-.0009,.0009));ops.append('geo_near')
            else: geo=(g.lat+r.uniform(-.00008,.00008),g.lon+r.uniform(-.0001,.0001))
        # phone
        phk=None
        if pr(H[3]):
            x=r.random()
            if usesec and x<.65: phk=t.sec[1];ops.append('phone') if phk!=t.phone else 0
            elif t.cphone and pr(.62 if s in 'AD' else .35): phk=t.cphone
            elif t.oldphone and (stale or not safe and x<.15): phk=t.oldphone;ops.append('phone')
            elif t.mob and not safe and x<.3: phk=t.mob;ops.append('phone')
            else: phk=t.phone
            ph=w.ptel(phk,s)
            if t.mob and s=='A' and pr(.05) and phk!=t.mob: ph+=' / '+w.ptel(t.mob,s)
        if pr(H[4]):
            if t.free and (not (t.mail or t.cmail) or pr(.5 if s in 'BE' else .3)): em=t.free;ops.append('freemail')
            elif t.cmail and (not t.mail or pr(.5)): em=t.cmail
            elif t.mail: em=t.mail
            if em and pr(.03): em=em.replace('@','@' if pr(.5) else '@').capitalize()
        if pr(H[5]):
            if t.fb and (not t.host or not safe and pr(.35)): we=w.psite(t.fb,s);ops.append('platform')
            elif t.host: we=w.psite(t.host+('/'+t.path if t.path and pr(.38) else '/contact' if pr(.03) else ''),s)
        if not(ad or pc or ct or ph or em or we): ct=tn.name
        ev.update(a=atkey,p=phk,e=em.lower(),w=we and (t.fb if 'platform' in ops else t.host),c=ct or pc)
        return (nm,ad,pc,ct,ph,em,we,'%.6f'%geo[0] if geo else '','%.6f'%geo[1] if geo else '',ops,ev)
    def score(w,t,A,B):
        a,b=A[10],B[10];s=0
        x=a['n']&b['n'];
        if x and x!={'scr'}: s+=(.5+(1.0 if a['l'] and b['l'] else 0)) if t.weak else 1.2
        elif 'scr' in a['n']|b['n']: s+=.4
        elif 'acr' in a['n']|b['n']: s+=.6
        if a['a'] and a['a']==b['a']: s+=1 if not t.crowd else .6
        if a['p'] and a['p']==b['p']: s+=.25 if a['p']==t.cphone or t.crowd else 1
        if a['e'] and a['e']==b['e']: s+=.25 if a['e']==t.cmail else 1
        if a['w'] and a['w']==b['w']: s+=.2 if t.org or t.crowd else .8
        if a['c'] and b['c']: s+=.3
        return s
    crowdc={'tenant','colleague','dept','secretary2','phonereuse'}
    def emit(w,t):
        pool=SRC[t.sector];k=t.k;t.crowd=t.cls in w.crowdc;use=[]
        for _ in range(k):
            for _ in range(6):
                s=w.pick(pool)
                if s not in use or s=='A' and w.pr(.05):break
            use.append(s)
        L=[w.listing(t,s,False) for s in use]
        if k>1 and w.r.random()>.02:
            for att in range(4):
                n=k;lab=list(range(n))
                for i in range(n):
                    for j in range(i):
                        if lab[i]!=lab[j] and w.score(t,L[i],L[j])>=1.5:
                            o,q=lab[i],lab[j];lab=[q if z==o else z for z in lab]
                if len(set(lab))==1:break
                big=max(set(lab),key=lambda z:(lab.count(z),-z));bad=[i for i in range(n) if lab[i]!=big]
                for i in bad: L[i]=w.listing(t,use[i],att>1)
                if att==2: 
                    i=lab.index(big);L[i]=w.listing(t,use[i],True)
        w.cid+=1;c=w.cid
        for x in L:
            ops=list(dict.fromkeys(x[9]));w.town_rows.append((c,t.cls+':'+('+'.join(ops) or '-'))+x[:9])
    # ---- builders
    def thing(w,cls,kind,core,addr,town,k=None,**kw):
        t=Thing(cls,kind,core,addr,town);t.mustloc=False
        for a,b in kw.items(): setattr(t,a,b)
        w.finish(t,k);return t
    def orgs(w,R):
        def O(kind,core,**kw):
            t0=R['towns'][0];h=w.dom(core);d=dict(kind=kind,core=core,host=h,cphone=w.tel(t0) if w.pr(.75) else '088'+''.join(w.pick("0123456789") for _ in range(7)),cmail='info@'+h);d.update(kw);return d
        R['home']=[O('thuis',w.house()) for _ in range(2)];R['ggz']=O('ggz',w.house());R['kids']=[O('kdv',w.pick((w.house(),w.nature()))) for _ in range(2)]
        R['chain']=[O(k,w.cap(w.fam()) if w.pr(.5) else w.house()) for k in ['apo']+w.r.sample(SHOPS,5)]
        R['board']=O('school','Scholengroep '+w.house());R['fed']=O('par',w.pick(('Parochies ','Federatie ','Kerken '))+R['towns'][0].name);R['welf']=O('raw','Welzijn '+w.house());R['bieb']=O('bieb',w.house())
        R['saints']=w.r.sample(SA,24);R['ns']=[(k,c) for k,c in [(w.pick(('harm','koor','schut')),'Sint '+w.pick(SA)),('voet',w.club()),('wijk',w.nature()),('ouder',w.pick(('Samen Sterk','De Gouden Tijd','Levensvreugd','Ons Genoegen'))),(w.pick(('gym','volley','hand')),w.club()),('ehbo','Sint '+w.pick(SA)),(w.pick(('koor','toneel')),w.pick(('Vriendenkring','Zanglust','Ons Streven','Crescendo','Con Amore','Vox Humana'))),(w.pick(SHOPS),w.nature()),('sticht',w.pick(('Dorpsbelang','Leefbaarheid','Ons Dorp','Buurtzorgzaam')))]]
    def branch(w,t,o,loc,addr,cls='branch',mustloc=False,kind=None,core=None,locs=None):
        own=w.pr(.55)
        return w.thing(cls,kind or o['kind'],core or o['core'],addr,t,loc=loc,locs=locs,mustloc=mustloc,org=o,weak=True,cphone=o['cphone'],cmail=o['cmail'],host=o['host'],path=w.pick(('locaties/','vestigingen/',''))+dash(loc or t.name),phone=w.tel(t) if own else o['cphone'],mail=(slug(loc or t.name)[:20]+'@'+o['host']) if w.pr(.4) else '')
    def town(w,t):
        R=t.region;pr=w.pr;pick=w.pick;r=w.r
        # branches of organisations
        for o in R['home']:
            for j in range(pick((0,1,1,2))):
                b=w.nature();a=w.addr(t)
                if pr(.5): w.branch(t,o,t.name if j==0 else pick(t.quarters),a,mustloc=j>0)
                else: w.branch(t,o,b,a,kind='verpl',core=o['core'],mustloc=True)
        for j in range(pick((1,2,2,3))): # schools of one board
            o=R['board'];c=pick((w.nature(),w.nature(),'Sint '+pick(SA)));w.thing('branch','school',c,w.addr(t),t,org=o,cphone=o['cphone'] if pr(.5) else None,cmail=o['cmail'],host=o['host'] if pr(.5) else w.dom(c),path='scholen/'+dash(c),phone=w.tel(t),mail='',tail=.2)
        qs=list(t.quarters);r.shuffle(qs)
        for j in range(pick((1,2,2))): w.branch(t,R['welf'],qs[j]+' '+t.name if pr(.3) else qs[j] if j else t.name,w.addr(t),mustloc=True)
        if pr(.75): w.branch(t,R['bieb'],t.name,w.addr(t),core=R['bieb']['core'])
        for o in R['kids']:
            for j in range(pick((0,1,1,2))):
                n=w.nature();a=w.addr(t)
                if pr(.55): w.branch(t,o,n,a,mustloc=True)
                else: # units of one child-care building: departments
                    for d in r.sample(DEPTS['child'],2):
                        w.thing('dept','kdv',o['core']+' '+n,a,t,dept=d,org=o,cphone=o['cphone'],cmail=o['cmail'],host=o['host'],path='locaties/'+dash(n),phone=w.tel(t),mail='')
        # chains
        for o in R['chain']:
            for j in range(pick((0,1,1,1,2))): w.branch(t,o,t.name if j==0 else pick(t.quarters),w.addr(t),cls='chain')
        # tenants of a neighbourhood centre, a health centre, a sports hall
        nm=w.nature();a=w.addr(t,bld='Wijkcentrum '+nm);ph=w.tel(t);w.thing('tenant','wijk',nm,a,t,phone=ph,tail=.2)
        for j in range(pick((3,4,5))):
            kd=pick(('groep','eet','zelf','repair','taal','voedsel','biljart','koor','toneel','sticht','ouder'));c={'groep':lambda:pick(('Vrouwen van Nu ','Samen aan Tafel ','De Koffiekan ','Kleurrijk ','Mannenkring ','Handwerken '))+pick(t.quarters),'zelf':lambda:pick(('Rouw en Verlies ','Angst en Dwang ','Autisme ','Parkinson ','Herstel na Kanker ','Eetstoornissen '))+pick(('',t.name,'e.o.'))}.get(kd,lambda:w.nature() if pr(.6) else w.house())()
            ac=None
            if kd in('sticht','eet','repair') and pr(.8): kd='sticht';c,ac=w.phrase()
            w.thing('tenant',kd,c.strip(),a,t,acr=ac,phone=ph if pr(.4) else None,tail=.2)
        if pr(.7):
            nm=w.nature();a=w.addr(t,bld='Gezondheidscentrum '+nm);ph=w.tel(t);w.thing('tenant','gzc',nm,a,t,phone=ph,tail=.2)
            for kd in r.sample(PRACT+['apo'],3): w.thing('tenant',kd,pick((nm,w.cap(w.fam()),w.cap(w.fam()),w.cap(w.fam()),w.house(),w.house())),a,t,phone=ph if pr(.4) else None,tail=.15)
        if pr(.7):
            nm=w.nature();a=w.addr(t,bld=pick(('Sporthal ','Sportpark '))+nm);ph=w.tel(t);w.thing('tenant','accom',nm,a,t,phone=ph,tail=.2)
            for kd in r.sample(CLUBS,pick((2,3))): w.thing('tenant',kd,w.club(),a,t,phone=ph if pr(.2) else None,tail=.3)
        # departments and services
        if t.main:
            h=w.dom('gemeente'+t.name);a=w.addr(t,bld='Stadskantoor');cp='14'+t.area if pr(.1) else w.tel(t)
            for d in r.sample(DEPTS['muni'],pick((4,5,6))): w.thing('dept','loket','Gemeente '+t.name,a,t,dept=d,org=1,host=h,path=dash(d[0]),cphone=cp,cmail='gemeente@'+h,phone=w.tel(t) if pr(.5) else cp,mail=slug(d[0])[:16]+'@'+h if pr(.4) else '')
        o=pick((R['ggz'],R['welf'],R['ggz']));a=w.addr(t)
        if pr(.8):
            for d in r.sample(DEPTS['ggz' if o is R['ggz'] else 'welf'],pick((2,3))): w.thing('dept',o['kind'],o['core'],a,t,dept=d,org=o,loc=t.name,mustloc=True,cphone=o['cphone'],cmail=o['cmail'],host=o['host'],path=dash(d[0]+' '+t.name),phone=w.tel(t) if pr(.5) else o['cphone'],mail='')
        # friends, supporters, youth sections
        for j in range(pick((2,2,3))):
            kd=pick(('wijk','voet','harm','verpl','voet','scout','hand'));c={'harm':'Sint '+pick(SA)}.get(kd) or (w.club() if kd in CLUBS else w.nature())
            m=w.thing('friends',kd,c,w.addr(t),t,tail=.35)
            f={'voet':["Supportersvereniging {}","Jeugdafdeling {}","Club van 100 {}"],'hand':["Supportersclub {}","Jeugdcommissie {}"],'harm':["Jeugdorkest {}","Vrienden van Harmonie {}","Drumband {}"]}.get(kd,["Vrienden van {}","Stichting Vrienden van {}","Steunfonds {}"])
            for fn in r.sample(f,pick((1,1,2)) if f[0][0]!='V' else 1):
                w.thing('friends','raw',fn.format(c),m.addr if pr(.52) else w.addr(t),t,phone=m.phone if pr(.35) else None,host=m.host if pr(.5) else None,mail='' if pr(.6) else None,org=m,tail=.3,sector2=1)
        # namesakes in the next village
        for kd,c in R['ns']:
            if pr(.68):
                w.thing('namesake',kd,c,w.addr(t),t,weak=True,tail=.5)
        # numbered
        if pr(.8):
            kd=pick(('wteam','scout','zelf','groep','wteam'));h=w.dom(kd+t.name);cp=w.tel(t);c={'scout':lambda:w.nature()[3:].strip().title(),'zelf':lambda:pick(('AA','Al-Anon','Mantelzorgers','Zelfkracht'))+' '+t.name,'groep':lambda:'Vrouwengroep '+t.name}.get(kd,lambda:pick((t.name,pick(t.quarters))))()
            for i in range(1,pick((4,5,6))): w.thing('numbered',kd,c,w.addr(t),t,num=i,org=1,weak=True,phone=w.tel(t) if pr(.5) else cp,cphone=cp,host=h,path='team-%d'%i,cmail='info@'+h,mail='team%d@'%i+h if pr(.4) else '')
        # parishes of one federation
        o=R['fed']
        for j in range(pick((2,3,4))):
            w.thing('parish','par','Sint '+R['saints'].pop() if R['saints'] and pr(.85) else 'Sint '+pick(SA),w.addr(t),t,org=o,weak=True,cphone=o['cphone'],host=o['host'],cmail=o['cmail'],phone=w.tel(t) if pr(.5) else o['cphone'],mail='',tail=.6)
        # colleagues at one door
        for j in range(pick((2,2,3))):
            kd=pick(PRACT);a=w.addr(t);ph=w.tel(t);h=w.dom(kd+pick(t.quarters)+t.name) if pr(.5) else None;ns=[w.cap(w.fam()) for _ in range(pick((2,3,3)))]
            for f in ns: w.thing('colleague',kd,f,a,t,person=(w.init(),f),phone=ph if pr(.5) else None,host=h,mail='' if h and pr(.7) else None)
        # successive users of a phone (and sometimes of the premises)
        for j in range(pick((2,2,3))):
            ph=w.tel(t);a=w.addr(t);x=pick((SHOPS,SHOPS,PRACT,['wijk','jong','sticht','jhulp']))
            for i in range(2):
                kd=pick(x);c=w.cap(w.fam()) if kd in PRACT or kd in SHOPS and pr(.5) else w.nature() if pr(.6) else w.house()
                w.thing('phonereuse',kd,c,a if i==0 or pr(.4) else w.addr(t),t,phone=ph,tail=.2)
        # one secretary, two clubs
        for j in range(pick((1,2,2))):
            a=w.addr(t);ph=w.mob() if pr(.6) else w.tel(t);fm=slug(pick(GV)+w.fam())[:18]+'@'+pick(FREE)
            for kd in r.sample(CLUBS+CULT+['ouder','ehbo','sticht'],2):
                c=w.club() if kd in CLUBS else w.nature();w.thing('secretary2',kd,c,w.addr(t) if pr(.75) else None,t,sec=(a,ph),free=fm,phone=ph if pr(.6) else None,tail=.35)
        # the rest
        for j in range(r.randrange(11,17)):
            x=r.random()
            if x<.3:
                kd=pick(SHOPS);c=w.cap(w.fam()) if pr(.5) else w.nature() if pr(.5) else w.house()
            elif x<.45: kd=pick(PRACT);c=w.cap(w.fam()) if pr(.6) else w.nature()
            elif x<.62: kd=pick(CLUBS+CULT);c=w.club()
            elif x<.66: kd=pick(('jong','jhulp','mosk','prot','scout'));c=w.nature() if pr(.5) else w.house()
            elif x<.70: kd=pick(('verpl','jhulp','kdv'));c=w.nature()
            else:
                kd=pick(('sticht','sticht','sticht','voet','gym'));c,ac=w.phrase();w.thing('plain',kd,c,w.addr(t),t,acr=ac,tail=.4);continue
            w.thing('plain',kd,c,w.addr(t),t,tail=.25)
    def run(w):
        n=w.n;w.a3=set(A3)|{'088'}
        out=[]
        while len(out)<n:
            R=w.region();w.orgs(R)
            for t in R['towns']:
                w.town_rows=[];w.town(t)
                g=w.town_rows
                if len(out)+len(g)>n:
                    d={}
                    for x in g:d.setdefault(x[0],[]).append(x)
                    ks=list(d);w.r.shuffle(ks);g=[x for k in ks for x in d[k]][:n-len(out)]
                out+=g
                if len(out)>=n:break
        return out
def main():
    p=argparse.ArgumentParser();p.add_argument('--n',type=int,required=True);p.add_argument('--seed',required=True);p.add_argument('--out',required=True);a=p.parse_args()
    w=World(a.n,a.seed);rows=w.run();w.r.shuffle(rows)
    ren={}
    with open(a.out,'w',newline='',encoding='utf-8') as f:
        o=csv.writer(f);o.writerow("id,cluster_id,trap,name,address,postcode,city,phone,email,website,lat,lon".split(','))
        for i,x in enumerate(rows): o.writerow(("L%07d"%(i+1),"T%d"%ren.setdefault(x[0],len(ren)+1))+x[1:])
if __name__=='__main__': main()
