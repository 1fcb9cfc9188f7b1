#!/usr/bin/env python3
"""Seeded generator of Dutch listings of directories that each have habits of their own: what they fill in, how they spell, how old
their data are. World -> families (trap classes with explicit shares) -> things -> listings. Written by somebody who had not seen the
matcher. usage: python -m tests.bench.generate.habits --n N --seed SEED --out FILE.csv      (same N and SEED = same bytes)"""
import argparse, csv, math, random, re, unicodedata
W = str.split
# ------------------------------------------------------------------ shares and rates
FAMILY = dict(plain=.470, branches=.130, chain=.050, building=.095, satellite=.050, namesake=.040, desks=.025, practice=.035,
              owner=.025, activity=.030, secretary=.015, division=.020, successor=.010, samehall=.015, familyname=.010)  # of listings
KDIST = ((1, .780), (2, .145), (3, .050), (4, .018), (5, .005), (6, .002))       # listings per thing
EVENT = dict(moved=.10, renamed=.07, newphone=.09, newsite=.06)                   # per thing; a listing sees the old state by directory staleness
RATE = dict(typo=.055, trunc=.02, upper=.02, seo=.02, double=.012, foreign=.018, person=.035, brand=.11, syn=.12, acr=.10, place=.12, wrongpc=.035, oldpc=.03,
            nonum=.03, pobox=.02, mobile=.07, digit=.012, platform=.06, misgeo=.05, sparse=.035, swap=.008, provider=.004, gone=.006, munic=.05, persmail=.08, dupdir=.08, careof=.02)
UNLINKED_KEEP = .24      # of the listings that share no key with the rest of their cluster, how many stay that way
# ------------------------------------------------------------------ word lists
SUR = W("""Jansen Bakker Visser Smit Meijer Mulder Bos Vos Peters Hendriks Dekker Brouwer Dijkstra Smits Koster Kok Prins Post Kuipers Veenstra Kramer Scholten Willems Postma
Martens Gerritsen Hoekstra Koning Verhoeven Jacobs Maas Blom Huisman Schouten Wouters Sanders Groen Kuiper Verbeek Timmermans Hofman Bosman Molenaar Willemsen Bosch Groot Vink Schipper
Driessen Hermans Gerrits Evers Boer Roos Theunissen Kuijpers Lammers Aarts Zwart Cornelissen Bouwman Kroon Mol Kool Jonker Wolters Hoogland Snijders Kempen Backer Tromp Verweij Kleijn
Geurts Simons Bakx Boersma Goossens Hoeks Kersten Claassen Ketelaars Megens Swinkels Vermeulen Verstegen Vogels Wagemakers Zeegers Derks Thijssen Nooijen Roelofs Rutten Janssen Janssens
Pietersen Klaassen Albers Arts Baars Beekman Beukers Biemans Bloemen Boekhorst Bogaard Bolder Brands Brinkman Bruins Buurman Coenen Cuppen Damen Daniels Donkers Doorn Eijkemans Elbers
Engels Fleuren Franssen Gielen Graat Haan Habraken Haverkamp Heesakkers Heijmans Hesselink Hilbers Holtkamp Hulshof Hurkmans Ikink Joosten Kaldenhoven Kanters Kerkhof Klerks Konings
Korsten Kusters Langeveld Leenders Leijten Lensink Linders Loeffen Lucassen Manders Melis Mensink Michiels Mooren Nabuurs Nelissen Nijland Nijhuis Oomen Otten Pennings Peelen Pijnenburg
Poels Raaijmakers Reijnders Rensen Rietveld Roosendaal Rovers Schellekens Schepens Schoenmakers Seegers Slaats Sleegers Spierings Steenbakkers Stevens Strik Tielemans Tonnaer Uijen
Velthuis Verberne Verbruggen Verdonk Verhagen Verkuijlen Vermeer Verschuren Vissers Vloet Voermans Vugts Weijers Welten Wientjes Wijnands Wilbers Wissink Zonneveld Zwanenberg Yilmaz Kaya
Demir Bouali Haddad Nguyen Wong Singh Kowalski Nowak Osman Aydin Bakali Amrani Ramdin Pinas Tahiri Ozturk""") + [a + b for a in W("Boer Veld Kamp Hof Wold Zand Berg Dijk Hoek Water Oost West Noord Zuid Stein Roel Wig Bruin Heer Lam") for b in W("sma stra ema inga ink mans huis kamp ers")]
TUSSEN = [""] * 14 + W("van van van de") + ["van de", "van der", "van den", "van der", "ter", "ten"]
FIRST = W("""Anna Marieke Petra Ingrid Wilma Sanne Lotte Femke Karin Monique Esther Linda Marja Truus Riet Joke Ans Diny Mieke Fatima Samira Olga Oksana Jan Piet Kees Henk Willem Gerrit Hans Peter
Frank Marcel Ronald Bart Tom Sjaak Theo Wim Toon Harrie Mohammed Ahmed Ali Rick Daan Niels Jeroen Erik Rob Ruud Nienke Anouk Iris Eva Sophie Manon Bianca Yvonne Hanneke Gerda Lia Corrie Martijn""")
SBASE = W("""Dorps Kerk School Molen Hoofd Nieuw Oude Beatrix Wilhelmina Juliana Emma Bernhard Oranje Nassau Raadhuis Markt Burgemeester Pastoor Linden Eiken Beuken Berken Kastanje Populieren Wilgen
Esdoorn Meidoorn Roos Tulpen Anjer Lelie Violen Narcis Merel Lijster Leeuwerik Zwaluw Spreeuw Reiger Fazanten Patrijs Vermeer Rembrandt Mondriaan Vondel Bilderdijk Bach Mozart Beethoven Chopin
Industrie Ambacht Handels Nijverheids Energie Kanaal Haven Sluis Brug Dijk Polder Veen Heide Bos Duin Zand Akker Korenbloem Klaver Tarwe Haver Gerst Rogge Boterbloem Sportpark Stadion Stations Spoor
Parallel Ring Zuider Noorder Ooster Wester Hoge Lage Achter Voor Midden Klooster Abdij Kapel Toren Kasteel Slot Ridder Jonker Graaf Hertog Prins Smids Wevers Bakkers Schoenmakers Leder Vlas Wijn
Vis Koe Paarden Schapen Ganzen Hazen Vossen Dassen Eekhoorn Thorbecke Troelstra Schuman Churchill Kennedy Mandela Gandhi Europa Maas Rijn Waal IJssel Schelde Dommel Aa Vecht""")
SSUF = W("straat straat straat straat weg weg laan laan hof plein dreef pad singel kade steeg park")
TA = W("""Olden Nieuwen Brede Grote Kleine Water Hoog Laag Oos West Noord Zuid Berg Dal Veld Hei Mol Kerk Elz Linde Eik Beuk Essen Wilg Riet Zand Lei Kei Steen Raven Valken Arends Zwaan Ganzen Vossen Wolfs
Beren Herten Boks Ruur Gem Zeel Boek Hels Schaij Uden Vol Deur As Some Lier Heez Leen Sterk Bude Maar Wan Sint-Jans Koude War Hal Dron Nij Bruch Winter Groen Zel Hen Lochem Ruin Bever Haas""")
TB = W("dam dijk broek berg dorp huizen hout veen veld kerk wijk loo lo rade horst beek burg drecht meer mond ooi sel trum vliet waard zele voort stede hem um ingen rode schot")
BA = W("""Zorg Vita Kin Bewust Helder Samen Puur Balans Kracht Groei Kern Leef Thuis Zon Vlinder Kompas Mozaiek Spiraal Anker Brug Horizon Libra Nova Terra Aqua Luna Stella Orion Focus Mens Buurt Jeugd Kind
Wijs Blij Fit Vitaal Actief Sterk Vrij Open Warm Licht Klein Groen Blauw Wilgen Linde Esdoorn Rozen Korte Even Nabij Rond Door Voor Opvang Speel Dans Klank Kleur Smaak Proef Lekker Stijl Haar Mode Fiets Bouw Tuin""")
BB = W("punt kracht wijs plus kompas thuis maat huis hof werk lijn zicht spoor boom land rijk stap kring nest plein wereld bron vuur pad raad balans zaken groep atelier lab")
BC = W("Avanti Amarant Novita Cordaan Viveon Laverto Zuidwend Archipla Meandro Oostrada Sensire Brabantzo Pantijn Tactio Libero Dichterbij Lunero Cello Vivantes Severi Unitas Salvia Aurora Argos Cordia Lumen Trias Fides Veritas Mitra Equipa Delta Impuls Kansrijk Wegwijs Ontmoet Lentis Ambio Prisma Ypsilon Ravelijn Koraal Parlan Trajecto Horizonta Pluryn2 Sovico Intermes Curio Stimula Sterker".replace("2", "a"))
CLUB = W("""Sparta Olympia Excelsior Quick Wilhelmina Juliana Volharding Oranje Victoria Achilles Ajax Hercules Minerva Concordia Vitesse Fortuna Constantia Irene Unitas Avanti Victrix Hermes Flamingo Swift Sporting Trinitas
Blauw-Wit Rood-Wit Groen-Wit Oranje-Zwart Margriet Emos Prinses-Irene Blauw-Geel Nooit-Gedacht Internos Attila Tornado Dynamo Phoenix Taurus Saturnus Mercurius Atalante Diana Apollo Spirit Set-Up Smash Topspin Advantage Rapid""")
CLUB = [c.replace("-", " ") if c[0] not in "BROG" else c for c in CLUB] + ["De " + x for x in W("Zwaluwen Treffers Kievit Valken Meeuwen Bataven Gazelle Dolfijnen Otters Spartaan Vrijheid Eendracht Korenbloem Raven Hazen Ster Schutters Kiem Jagers Vennebossen Ruiters Pelikaan Trappers")]
MUS = ["St. Cecilia", "St. Caecilia", "Concordia", "Excelsior", "Crescendo", "Wilhelmina", "Euterpe", "De Eendracht", "Amicitia", "Apollo", "Kunst na Arbeid", "Soli Deo Gloria", "Oefening Baart Kunst", "Kunst naar Kracht", "Eendracht Maakt Macht",
       "St. Willibrordus", "De Poort van Kleef", "Harmonia", "Juliana", "Phileutonia", "St. Lambertus", "Con Brio", "Cantabile", "Vivace", "Da Capo", "Semper Crescendo", "Looft den Heer", "Jubilate", "Hosanna", "Sonore", "Vocalis", "Pro Musica", "Union", "Les Amis", "De Heikrekels", "Tavenu", "Zang en Vriendschap", "Ons Genoegen"]
SAINT = W("Willibrordus Lambertus Antonius Petrus Martinus Jan Jozef Maria Nicolaas Servatius Laurentius Barbara Catharina Odulphus Michael Bavo Vitus Bonifatius Paulus Jacobus Andreas Franciscus Augustinus Gertrudis Oda Dionysius")
SCH = ["De " + x for x in W("""Regenboog Regenboog Regenboog Vlinder Wegwijzer Springplank Vlieger Boomgaard Klimop Horizon Bron Brug Schakel Ark Zonnebloem Kameleon Vuurvogel Wissel Windroos Duizendpoot Kring Zevensprong Toermalijn Ster Wereldboom Touwladder Lindert Sleutelbloem
Tweesprong Kleine_Kapitein Klaver Bolster Uilenspiegel Zandkorrel Meander Ontdekking Dromedaris Driehoek Hoeksteen Rank Fontein Zaaier Lichtboei Koppel Wilgen Parel Speelhoeve Beemd Evenaar Poolster Zonnewijzer Knotwilg Molenwiek Telgenborch""")] + W("Octopus Mozaiek Palet Kompas Startpunt Baken Talent Anker Avontuur Kristal") + ["Het Kompas", "Het Palet", "Het Talent", "Het Mozaïek", "Het Baken", "'t Startblok", "'t Schrijverke", "Prins Willem-Alexander", "Koningin Beatrix", "Anne Frank", "Titus Brandsma", "Dr. Schaepman", "Jenaplan De Driehoek", "Montessori", "Dalton De Leeuw"]
SCH = [s.replace("_", " ") for s in SCH]
HUIS = ["De " + x for x in W("Regenboog Schakel Brink Kruising Hoeve Spil Ontmoeting Koppeling Pas Linde Stek Haven Huiskamer Terp Zwaan Molen Kuip Stolp Meent Wiel Deel Pit Schuilplaats Kleine_Beurs Draai Vlaswiek Sprong Poort Tref Wending Vink Eik Eendracht Buurvrouw")] + ["Het " + x for x in W("Trefpunt Anker Kompas Klooster Baken Honk Hart Nest Web Raadhuis Klaverblad Kwartier Oventje")] + ["'t " + x for x in W("Akkertje Hofke Trefpunt Slotje Patronaat Span Zandhuis Veerhuis Kapelleke")] + W("Concordia Odeon Amicitia Unitas")
HUIS = [s.replace("_", " ") for s in HUIS]
HOR = [a + " " + b for a in ("De", "'t", "In den", "De Gouden", "Het Witte", "De Oude", "De Zwarte") for b in W("Zwaan Leeuw Engel Hert Paard Molen Ketel Kroon Sleutel Herberg Postkoets Anker Tramhalte Linde Pomp Waag Smidse Schuur Hoek Brouwer Toren")] + W("Bella_Napoli La_Piazza Roma Venezia Istanbul Marmaris Kreta Akropolis Zorba Peking Chinese_Muur Kota_Radja Lotus Nirwana Saigon Tapasta Bistro_Zuid Proeverij Fratelli Sapori".replace("_", "~"))
HOR = [h.replace("~", " ") for h in HOR]
CHAINS = [("Albert Heijn", "supermarkt", "ah.nl"), ("Jumbo", "supermarkt", "jumbo.com"), ("Plus", "supermarkt", "plus.nl"), ("Kruidvat", "drogisterij", "kruidvat.nl"), ("Etos", "drogisterij", "etos.nl"), ("HEMA", "warenhuis", "hema.nl"), ("Zeeman", "textiel", "zeeman.com"), ("Bakker Bart", "bakkerij", "bakkerbart.nl"), ("Blokker", "huishoud", "blokker.nl"),
          ("Pearle", "opticien", "pearle.nl"), ("Specsavers", "opticien", "specsavers.nl"), ("Kwalitaria", "cafetaria", "kwalitaria.nl"), ("Basic-Fit", "sportschool", "basic-fit.com"), ("Primera", "tijdschriften", "primera.nl"), ("Welkoop", "tuincentrum", "welkoop.nl"), ("BENU Apotheek", "apotheek", "benuapotheek.nl"), ("Rabobank", "bank", "rabobank.nl"), ("Brainwash", "kapper", "brainwash-kappers.nl"), ("Beter Horen", "audicien", "beterhoren.nl"), ("Tempo-Team", "uitzendbureau", "tempo-team.nl"), ("Monuta", "uitvaart", "monuta.nl"), ("Kwik-Fit", "autoservice", "kwik-fit.nl")]
DIVIS = [("De Zonnebloem", "Nationale Vereniging de Zonnebloem", "zonnebloem.nl"), ("Humanitas", "Vereniging Humanitas", "humanitas.nl"), ("KBO", "Katholieke Bond van Ouderen", "kbo-regio.nl"), ("Vrouwen van Nu", "Vrouwen van Nu", "vrouwenvannu.nl"), ("EHBO", "EHBO-vereniging", "ehbo.nl"), ("IVN", "IVN Natuureducatie", "ivn.nl"), ("ZijActief", "ZijActief", "zijactief.nl"), ("VluchtelingenWerk", "VluchtelingenWerk Zuid", "vluchtelingenwerk.nl"), ("Rode Kruis", "Nederlandse Rode Kruis", "rodekruis.nl"), ("Scouting", "Scouting Nederland", "scouting.nl"), ("Alzheimer Café", "Alzheimer Nederland", "alzheimer-nederland.nl"), ("Leger des Heils", "Leger des Heils", "legerdesheils.nl")]
ACTS = W("Koffieochtend Eetpunt Taalcafé Yoga Stoelyoga Repair~Café Biljarten Bridge Koersbal Schilderclub Samen~eten Wandelgroep Inloopochtend Naaiatelier Computerhulp Huiswerkklas Breicafé Meer~bewegen~voor~ouderen Mantelzorgsalon Linedance Rummikub Kinderdisco Peutergym Tai~Chi Zangmiddag")
ACTS = [a.replace("~", " ") for a in ACTS]
DESK = ["Wmo-loket", "Team Jeugd", "Sociaal Team", "Burgerzaken", "Schuldhulpverlening", "Werk en Inkomen", "Leerplicht", "Milieustraat", "Parkeren", "Consulent Sport", "Toegang Jeugdhulp", "Bibliotheekpunt", "Energieloket"]
# kind: (directory group, [subtypes: (synonyms, core pool, legal form, en, uk, ar)])
def sub(syn, pool, legal, en, uk, ar): return (syn.split("|"), pool, legal, en, uk, ar)
KINDS = {
 "sport": [sub("voetbalvereniging|v.v.|sv|fc|rkvv|VV", "club", "Vereniging", "Football Club", "Футбольний клуб", "نادي كرة القدم"), sub("tennisvereniging|t.v.|TC|tennisclub|LTC", "club", "Vereniging", "Tennis Club", "Тенісний клуб", "نادي التنس"), sub("handbalvereniging|h.v.|HV", "club", "Vereniging", "Handball Club", "Гандбольний клуб", "نادي كرة اليد"),
  sub("gymnastiekvereniging|gymvereniging|turnvereniging|GV", "club", "Vereniging", "Gymnastics Club", "Гімнастичний клуб", "نادي الجمباز"), sub("volleybalvereniging|volleybalclub|VC", "club", "Vereniging", "Volleyball Club", "Волейбольний клуб", "نادي الكرة الطائرة"), sub("korfbalvereniging|k.v.|KV", "club", "Vereniging", "Korfball Club", "Корфбольний клуб", "نادي كورفبال"),
  sub("badmintonclub|BC|badmintonvereniging", "club", "Vereniging", "Badminton Club", "Бадмінтон клуб", "نادي الريشة"), sub("zwemvereniging|zwem- en poloclub|ZPV|zwemclub", "club", "Vereniging", "Swimming Club", "Клуб плавання", "نادي السباحة"), sub("hockeyclub|MHC|HC", "club", "Vereniging", "Hockey Club", "Хокейний клуб", "نادي الهوكي"), sub("ponyclub|rijvereniging|LR", "club", "Vereniging", "Riding Club", "Кінний клуб", "نادي الفروسية"), sub("judovereniging|judoclub|sportschool", "club", "Vereniging", "Judo Club", "Дзюдо клуб", "نادي الجودو")],
 "music": [sub("harmonie|muziekvereniging|koninklijke harmonie|harmonieorkest", "mus", "Vereniging", "Wind Band", "Духовий оркестр", "فرقة موسيقية"), sub("fanfare|muziekvereniging|fanfareorkest", "mus", "Vereniging", "Brass Band", "Оркестр", "فرقة نحاسية"), sub("gemengd koor|zangvereniging|koor|zangkoor", "mus", "Vereniging", "Choir", "Хор", "جوقة"), sub("mannenkoor|liedertafel|koninklijk mannenkoor", "mus", "Vereniging", "Male Choir", "Чоловічий хор", "جوقة الرجال"), sub("toneelvereniging|toneelgroep|theatergroep", "mus", "Vereniging", "Theatre Group", "Театр", "فرقة مسرحية")],
 "church": [sub("protestantse gemeente|PKN|PKN-gemeente|hervormde gemeente", "town", "Kerkgenootschap", "Protestant Church", "Протестантська церква", "كنيسة بروتستانتية"), sub("parochie|R.K. parochie|kerk|parochiekerk", "saint", "Kerkgenootschap", "Catholic Parish", "Католицька парафія", "رعية كاثوليكية"), sub("evangelische gemeente|baptistengemeente|christengemeente", "huis", "Kerkgenootschap", "Evangelical Church", "Євангельська церква", "كنيسة إنجيلية"), sub("moskee|islamitisch centrum|Islamitische Stichting", "mosk", "Stichting", "Mosque", "Мечеть", "مسجد")],
 "school": [sub("basisschool|bs|OBS|school|openbare basisschool", "sch", "Stichting", "Primary School", "Початкова школа", "مدرسة ابتدائية"), sub("basisschool|CBS|PCB|christelijke basisschool", "sch", "Stichting", "Primary School", "Початкова школа", "مدرسة ابتدائية"), sub("IKC|kindcentrum|integraal kindcentrum|basisschool", "sch", "Stichting", "Child Centre", "Дитячий центр", "مركز الطفل")],
 "childcare": [sub("kinderdagverblijf|KDV|kinderopvang|crèche", "brandsch", "B.V.", "Day Nursery", "Дитячий садок", "حضانة أطفال"), sub("peuterspeelzaal|peuteropvang|peuterschool", "sch", "Stichting", "Playgroup", "Дитяча група", "روضة أطفال"), sub("BSO|buitenschoolse opvang|naschoolse opvang", "brandsch", "B.V.", "After School Care", "Група подовженого дня", "رعاية بعد المدرسة"), sub("gastouderbureau|gastouderopvang", "brand", "B.V.", "Childminder", "Няня", "مربية أطفال")],
 "care": [sub("huisartsenpraktijk|huisarts|praktijk|huisartspraktijk", "practice", "Maatschap", "General Practice", "Сімейний лікар", "طبيب عام"), sub("fysiotherapie|praktijk voor fysiotherapie|fysiotherapiepraktijk|fysio", "practice", "V.O.F.", "Physiotherapy", "Фізіотерапія", "علاج طبيعي"), sub("tandartspraktijk|tandarts|tandheelkundig centrum|mondzorg", "practice", "B.V.", "Dental Practice", "Стоматологія", "طبيب أسنان"), sub("logopedie|logopediepraktijk|praktijk voor logopedie", "practice", "V.O.F.", "Speech Therapy", "Логопед", "علاج النطق"),
  sub("psychologenpraktijk|praktijk voor psychologie|psycholoog", "practice", "B.V.", "Psychology Practice", "Психолог", "عيادة نفسية"), sub("verloskundigenpraktijk|verloskundigen|verloskundige zorg", "practice", "Maatschap", "Midwives", "Акушерка", "قابلات"), sub("diëtistenpraktijk|diëtist|voedingsadvies", "practice", "", "Dietitian", "Дієтолог", "أخصائي تغذية"), sub("apotheek|de apotheek", "practice", "B.V.", "Pharmacy", "Аптека", "صيدلية"), sub("podotherapie|praktijk voor podotherapie|voetzorg|pedicure", "practice", "", "Podiatry", "Подолог", "عيادة القدم"), sub("thuiszorg|zorgbureau|zorg aan huis", "brand", "B.V.", "Home Care", "Догляд вдома", "رعاية منزلية")],
 "carehome": [sub("woonzorgcentrum|zorgcentrum|verzorgingshuis|WZC", "huis", "Stichting", "Care Home", "Будинок догляду", "دار رعاية"), sub("zorgboerderij|dagbesteding|zorgboerderij en dagbesteding", "huis", "V.O.F.", "Care Farm", "Ферма догляду", "مزرعة رعاية")],
 "shop": [sub("bakkerij|bakker|banketbakkerij|warme bakker", "shop", "B.V.", "Bakery", "Пекарня", "مخبز"), sub("slagerij|keurslager|slager|ambachtelijke slagerij", "shop", "V.O.F.", "Butcher", "М'ясна крамниця", "جزارة"), sub("kapsalon|kapper|haarstudio|hairstyling", "shopb", "", "Hair Salon", "Перукарня", "صالون حلاقة"), sub("bloemsierkunst|bloemen|bloemist|bloemenhuis", "shop", "", "Florist", "Квіти", "محل زهور"), sub("tweewielers|fietsen|rijwielhandel|fietsenwinkel", "shop", "V.O.F.", "Bicycles", "Велосипеди", "دراجات"), sub("schoenen|schoenmode|schoenhandel", "shop", "B.V.", "Shoes", "Взуття", "أحذية"), sub("mode|damesmode|boetiek|kleding", "shopb", "", "Fashion", "Мода", "أزياء"), sub("boekhandel|boeken|The Read Shop", "shop", "B.V.", "Bookshop", "Книгарня", "مكتبة"), sub("schoonheidssalon|beautysalon|huidverzorging", "shopb", "", "Beauty Salon", "Салон краси", "صالون تجميل")],
 "horeca": [sub("café|eetcafé|kroeg", "hor", "V.O.F.", "Pub", "Кафе", "مقهى"), sub("restaurant|eethuis|bistro", "hor", "B.V.", "Restaurant", "Ресторан", "مطعم"), sub("cafetaria|snackbar|friture|eetsalon", "hor", "V.O.F.", "Snack Bar", "Закусочна", "مطعم وجبات")],
 "centre": [sub("buurthuis|wijkcentrum|wijkgebouw|ontmoetingscentrum", "huis", "Stichting", "Community Centre", "Громадський центр", "مركز مجتمعي"), sub("dorpshuis|gemeenschapshuis|MFC|multifunctioneel centrum", "huis", "Stichting", "Village Hall", "Сільський клуб", "بيت القرية")],
 "foundation": [sub("heemkundekring|historische kring|oudheidkundige kring", "localname", "Vereniging", "Local History Society", "Краєзнавче товариство", "جمعية تاريخية"), sub("speeltuinvereniging|speeltuin|buurtvereniging", "huis", "Vereniging", "Playground", "Дитячий майданчик", "ملعب أطفال"), sub("stichting|werkgroep|hulpfonds", "brand", "Stichting", "Foundation", "Фонд", "مؤسسة"), sub("kringloopwinkel|kringloop|kringloopcentrum", "brand", "Stichting", "Thrift Shop", "Магазин вживаних речей", "متجر مستعمل"), sub("voedselbank|stichting voedselbank|uitgiftepunt voedselbank", "town", "Stichting", "Food Bank", "Продовольчий банк", "بنك الطعام"), sub("carnavalsvereniging|c.v.|CV|karnavalsvereniging", "carn", "Vereniging", "Carnival Club", "Карнавальний клуб", "نادي الكرنفال"), sub("Oranjevereniging|Oranjecomité|Oranje comité", "town", "Vereniging", "King's Day Committee", "Оранський комітет", "لجنة أورانج"), sub("schutterij|gilde|Sint-Joris gilde", "saint", "Vereniging", "Shooting Guild", "Гільдія", "نقابة الرماة"), sub("ijsclub|ijsvereniging|ijsbaan", "club", "Vereniging", "Ice Club", "Ковзанка", "نادي الجليد")],
 "company": [sub("administratiekantoor|accountants|boekhouding", "shop", "B.V.", "Accountants", "Бухгалтерія", "محاسبة"), sub("coaching|coachpraktijk|loopbaancoaching|training & coaching", "brand", "", "Coaching", "Коучинг", "تدريب"), sub("schildersbedrijf|schilderwerken|schilder", "shop", "V.O.F.", "Painters", "Малярні роботи", "دهانات"), sub("installatietechniek|installatiebedrijf|loodgieter", "shop", "B.V.", "Plumbing", "Сантехніка", "سباكة"), sub("autobedrijf|garage|autoservice", "shop", "B.V.", "Car Repair", "Автосервіс", "كراج"), sub("rijschool|autorijschool|verkeersschool", "shop", "", "Driving School", "Автошкола", "مدرسة قيادة"), sub("hoveniersbedrijf|hovenier|tuinen", "shop", "V.O.F.", "Gardeners", "Садівник", "بستاني"), sub("makelaardij|makelaar|makelaars & taxateurs", "shop", "B.V.", "Estate Agent", "Нерухомість", "عقارات"), sub("reclame|grafisch ontwerp|communicatie", "brand", "", "Design Studio", "Дизайн", "تصميم")]}
KW = dict(sport=.17, music=.06, church=.05, school=.08, childcare=.07, care=.15, carehome=.03, shop=.12, horeca=.07, centre=.04, foundation=.08, company=.08)
# directory: weight, kinds (or None), coverage a=address pc ci ph em web geo, stale, sec(retary address), name style, case, phone format, typo factor
def D(w, kinds, a, pc, ci, ph, em, web, geo, stale, sec, style, case="", pf="-", noise=1., pers=.1): return dict(locals())
DIRS = dict(
 gids=D(3.2, None, .95, .85, .97, .85, .60, .62, .55, .22, .12, "full"), sportraad=D(3, ("sport", "samehall"), .80, .70, .9, .72, .75, .60, .2, .12, .42, "abbr", pf=" ", pers=.5),
 fonds=D(2.2, ("shop", "horeca", "company", "care"), .9, .55, .8, .45, .35, .8, .5, .15, .0, "brand", pf="("), jeugd=D(2, ("childcare", "school", "care", "sport", "foundation", "centre", "desk"), .72, .62, .9, .75, .66, .68, .3, .10, .05, "full", pf="+31"),
 vrijw=D(2, ("sport", "music", "church", "foundation", "centre", "carehome", "desk"), .60, .60, .95, .60, .70, .55, .45, .10, .15, "plain", pf="", pers=.5, noise=1.6), kvk=D(1.6, None, .99, .99, .99, .08, .03, .12, .0, .30, .25, "legal", case="U"),
 zorg=D(2.4, ("care", "carehome", "childcare"), .96, .93, .96, .8, .2, .62, .8, .15, .0, "full", pf=" "), kaart=D(1.8, None, .78, .72, .72, .42, .18, .6, 1., .25, .0, "brand", pf="+31"),
 sociaal=D(1.6, ("care", "carehome", "foundation", "centre", "church", "music", "desk", "childcare"), .84, .8, .9, .82, .76, .74, .2, .1, .08, "long"), buurt=D(1.2, ("foundation", "centre", "church", "music", "sport", "activity", "horeca"), .66, .35, .75, .5, .5, .45, .3, .05, .06, "informal", pf="", noise=2.2, pers=.35),
 gidsoud=D(1.1, None, .94, .85, .95, .96, .05, .15, .0, .75, .25, "abbr", pf="-", noise=1.3), register=D(1.5, ("school", "church", "childcare", "care"), .99, .99, .99, .7, .3, .55, .6, .12, .0, "official", case="U", pf=""))
BADTOK = set(W("stichting vereniging voor van het den der aan met the club praktijk centrum gemeente basisschool school kerk huis locatie afdeling"))
PLATF = W("facebook.com/ instagram.com/ clubs.nl/ zorgkaartnederland.nl/zorgaanbieder/ deverenigingsgids.nl/v/ scholenopdekaart.nl/scholen/ linktr.ee/ mijnbuurtje.nl/")
def asc(s): return unicodedata.normalize("NFKD", s).encode("ascii", "ignore").decode().lower()
def slug(s, sep=""): return re.sub(r"[^a-z0-9]+", sep, asc(s).replace("'", "")).strip(sep or " ")
UK = dict(zip("abcdefghijklmnopqrstuvwxyz", W("а б к д е ф ґ г і й к л м н о п к р с т у в в кс и з"))); AR = dict(zip("abcdefghijklmnopqrstuvwxyz", W("ا ب ك د ي ف غ ه ي ي ك ل م ن و ب ق ر س ت و ف و كس ي ز")))
def translit(s, m): return "".join(m.get(c, c) for c in asc(s))
class Obj:
    def __init__(s, **k): s.__dict__.update(k)
    def copy(s, **k): o = Obj(**s.__dict__); o.__dict__.update(k); return o
class World:
    def __init__(s, n, seed):
        s.R = R = random.Random("nlworld-%d-%d" % (n, seed)); s.n = n; s.towns = []; s.used = {}; s.desk = {}; s.doms = {}
        T = max(4, round(n / 210)); seen = {}
        while len(s.towns) < T:
            i = len(s.towns); nm = (R.choice(TA) + R.choice(TB)).replace("oss", "os").replace("ee e", "ee")
            if R.random() < .06: nm = R.choice(W("Nieuw- Oud Sint- Klein- Groot-")) .rstrip() + ("" if nm[0] == "-" else nm)
            if nm in seen: continue
            seen[nm] = 1; r, th = 4.3 * math.sqrt(i + .3), i * 2.399963
            t = Obj(name=nm, i=i, lat=51.75 + (r * math.sin(th) + R.gauss(0, .7)) / 111.2, lon=5.45 + (r * math.cos(th) + R.gauss(0, .7)) / 68.5, size=R.lognormvariate(0, .8), streets=[])
            t.pcs = [1000 + (i * 17 + k * 3) % 8990 for k in range(1 + (t.size > .8) + (t.size > 2) * 2)]; s.towns.append(t)
        for t in s.towns:                                          # municipality and area code by position, neighbours
            t.near = sorted(s.towns, key=lambda u: (u.lat - t.lat) ** 2 + .38 * (u.lon - t.lon) ** 2)[1:6] if T <= 3000 else [s.towns[(t.i + k) % T] for k in range(1, 6)]
            cell = (round(t.lat * 8), round(t.lon * 5)); t.muni = "g%d_%d" % cell; t.area = ("0%03d" % (100 + (cell[0] * 31 + cell[1] * 17) % 890)) if (cell[0] + cell[1]) % 4 else "0%02d" % (10 + (cell[0] * 7 + cell[1]) % 80)
            names = {}; alln = ["Dorpsstraat", "Kerkstraat", "Schoolstraat", "Molenweg", "Stationsstraat", "Julianastraat", "Raadhuisplein", "Markt"]
            for _ in range(int(24 + 26 * t.size)): alln.append(R.choice(SBASE) + R.choice(SSUF))
            for _ in range(int(3 + 5 * t.size)): alln.append(R.choice(("Burgemeester %slaan", "Pastoor %sstraat", "%sstraat", "Van %sweg", "Dr. %splein", "Jan %shof")) % R.choice(SUR))
            for nmx in alln:
                if nmx not in names:
                    names[nmx] = 1; mx = R.choice((24, 40, 60, 90, 150, 260)); p4 = R.choice(t.pcs)
                    t.streets.append(Obj(name=nmx, max=mx, lat=t.lat + R.gauss(0, .0075), lon=t.lon + R.gauss(0, .011), dx=R.gauss(0, .00006), dy=R.gauss(0, .00008), pc=["%04d %s%s" % (p4, R.choice("ABCDEFGHJKLMNPRSTVWXZ"), R.choice("ABCDEFGHJKLMNPRSTVWXZ")) for _ in range(2 * (1 + mx // 40))], old=R.random() < .12, oldp="%04d" % (p4 + R.choice((-1, 1, 2, 10)))))
        big = {}
        for t in s.towns: big[t.muni] = t if t.muni not in big or t.size > big[t.muni].size else big[t.muni]
        for t in s.towns: t.muni = big[t.muni]
        s.tw = [t.size for t in s.towns]; s.cum = []; a = 0
        for x in s.tw: a += x; s.cum.append(a)
    def ch(s, p): return s.R.random() < p
    def town(s): return s.R.choices(s.towns, cum_weights=s.cum)[0]
    def addr(s, t, street=None):
        R = s.R; st = street or t.streets[min(int(len(t.streets) * R.random() ** 1.25), len(t.streets) - 1)]; no = 1 + int(st.max * R.random() ** 1.3)
        sfx = "" if R.random() > .13 else R.choice(W("a A b B bis -1 -2 c -101"))
        return Obj(t=t, st=st, no=no, sfx=sfx, pc=st.pc[(no % 2) + 2 * min(no // 40, len(st.pc) // 2 - 1)], oldpc=(st.oldp + " " + st.pc[0][-2:]) if st.old else None, lat=st.lat + st.dx * no + R.gauss(0, .0001), lon=st.lon + st.dy * no + R.gauss(0, .0001))
    def uniq(s, x, t):                                           # a domain or mailbox has one owner
        if not x: return x
        if x in s.doms: i = x.index("@") if "@" in x else x.rindex("."); x = x[:i] + (slug(t.name) if "@" not in x else str(s.R.randint(1, 99))) + x[i:]
        while x in s.doms: i = x.index("@") if "@" in x else x.rindex("."); x = x[:i] + str(s.R.randint(1, 9)) + x[i:]
        s.doms[x] = 1; return x
    def land(s, t): return t.area + "".join(s.R.choice("0123456789") if i else s.R.choice("2345678") for i in range(10 - len(t.area)))
    def mob(s): return "06" + s.R.choice("12345") + "".join(s.R.choice("0123456789") for _ in range(7))
    def surname(s):
        R = s.R; b = SUR[int(len(SUR) * R.random() ** 1.35)]; tv = R.choice(TUSSEN); return (tv + " " + b).strip()
    def person(s): f = s.R.choice(FIRST); return (f, s.surname())
    def brand(s):
        R = s.R; x = R.random()
        return R.choice(BA) + R.choice(BB) if x < .45 else R.choice(BC) if x < .60 else R.choice(BA) + " " + R.choice(BB).capitalize() if x < .70 else "%s & %s" % (R.choice(BA), R.choice(BA)) if x < .80 else R.choice(("De ", "Het ", "Bij ", "Studio ", "Atelier ")) + R.choice(BA) + R.choice(BB) if x < .92 else R.choice(FIRST) + R.choice(("'s ", " ", " en ")) + R.choice(BA + FIRST)
    def core(s, pool, t, pers):
        R = s.R; x = R.random(); c = R.choice
        if pool == "club":
            if x < .24: return t.name, None
            if x < .42:
                ws = [c(W("Door Onze Altijd Nooit Samen Steeds")), c(W("Vriendschap Samenwerking Oefening Eendracht Wilskracht Inspanning Training Krachten Recreatie Volharding")), c(W("Sterk Verbonden Ontstaan Winnen Overwonnen Verenigd Geboren Opgericht Vooruit"))]
                if R.random() < .4: ws.append(c((t.name, "Combinatie", "Sport")))
                return "".join(w[0] for w in ws), " ".join(ws)
            return c(CLUB) + (c((" '%02d" % R.randint(20, 98), " %d" % R.randint(1920, 1999))) if x > .8 else ""), None
        if pool == "mus": return c(MUS), None
        if pool == "town": return t.name, None
        if pool == "saint": return c(("Sint ", "St. ", "H. ", "Heilige ")) + c(SAINT), None
        if pool == "sch": return c(SCH) + (c(("school", "")) if x > .97 else ""), None
        if pool == "brandsch": return (c(SCH), None) if x < .45 else (s.brand(), None)
        if pool == "mosk": return c(W("El-Fath Al-Hijra Ar-Rahman Fatih Mevlana Selimiye An-Nour Al-Ihsane Yunus-Emre Ulu Badr As-Salaam Hamza Tawhid Al-Amal")), None
        if pool == "huis": return c(HUIS), None
        if pool == "hor": return (c(HOR), None) if x < .85 else (pers[1], None)
        if pool == "carn": return "De " + c(W("Keiers Zandhazen Moesbuk Knorren Kruikenzeikers Heikneuters Peelstrekels Wortels Pinnekes Dwergen Ganzendrijvers Kikkers Boemelaars Turftrappers Rogstekers Brandmeeuwen Botermijn Moeraskwekers Blauwbuiken Vliegenmeppers")), None
        if pool == "localname": return c((t.name, "De " + c(W("Elf~Rotten Vonder Hooge~Dorpen Drijehornick Oude~Vesting Plaets Kommanderij Cuijkse~Maas".replace("~", "_"))).replace("_", " "), "Land van " + t.name)), None
        if pool == "practice": return (pers[1], None) if x < .42 else (t.name, None) if x < .50 else (c(t.streets).name, None) if x < .60 else (s.brand(), None) if x < .86 else ("%s en %s" % (pers[1], s.surname()), None)
        if pool == "shop": return (pers[1], None) if x < .62 else ("%s %s" % pers, None) if x < .72 else (s.brand(), None)
        if pool == "shopb": return (s.brand(), None) if x < .45 else (pers[0], None) if x < .65 else ("%s %s" % pers, None) if x < .75 else (c(("Haar", "Mooi", "Puur", "Chic", "Trend", "Knip", "Uniek")) + c(("zaak", "punt", " by " + pers[0], "s " + t.name, "moment", "stijl", "atelier")), None)
        return s.brand(), None
    def thing(s, trap, kind=None, t=None, **k):
        R = s.R; kind = kind or R.choices(list(KW), list(KW.values()))[0]; t = t or s.town(); fixed = k.get("st"); st = k.pop("st", None) or R.choice(KINDS[kind]); p = s.person(); c, exp = s.core(st[1], t, p)
        for _ in range(6):                                        # one voedselbank, one De Regenboog of a kind per town
            if "core" in k or (t.i, st[0][0], c) not in s.used: break
            p = s.person(); st = st if fixed or st[1] not in ("town", "localname") else R.choice(KINDS[kind]); c, exp = s.core(st[1], t, p)
        s.used[t.i, st[0][0], k.get("core", c)] = 1
        e = Obj(trap=trap, kind=kind, t=t, st=st, pers=p, core=c, exp=exp, kw=st[0][0] if R.random() < .6 else R.choice(st[0]), addr=s.addr(t), home=s.addr(t), phone=s.land(t) if R.random() < .86 else s.mob(), mobile=s.mob(), fullname=None, suffix="", domain=None, path="", mail=None, strict=False, solo=st[1] in ("practice", "shop", "shopb"), events={}, k=None, noold=False)
        e.__dict__.update(k); s.finish(e); return e
    def finish(s, e):
        R = s.R
        if e.domain is None:
            b = R.choice(e.st[0]) + R.choice(("", "-")) + e.core if e.core == e.t.name and not e.fullname else e.fullname or (e.core if len(e.core) > 8 or R.random() < .25 else R.choice((e.kw + e.core, e.core + e.t.name, e.core + "-" + e.t.name, e.st[0][-1] + e.core)))
            if e.kind == "school" and R.random() < .6: b = R.choice((e.core + "-" + e.t.name, "bs" + e.core + e.t.name, e.core + e.t.name))
            if b in (e.t.name, e.core) and (len(b) < 9 or b == e.t.name or e.st[1] in ("huis", "mus", "saint", "sch", "hor", "club")) and R.random() < .93: b = R.choice(e.st[0]) + "-" + b + R.choice(("", e.t.name)) * (b != e.t.name)
            e.domain = (slug(b, "-") if R.random() < .15 else slug(b))[:34] + R.choice(W(".nl .nl .nl .nl .nl .nl .com .eu .org")) if R.random() < .87 else ""
            e.domain = s.uniq(e.domain, e.t)
        if e.mail is None:
            x = R.random(); ini = slug(e.pers[1])
            e.mail = "" if x < .04 else ("%s@%s" % (R.choice(W("info info info info contact administratie ") + W({"care": "praktijk balie", "school": "directie administratie", "shop": "winkel info", "horeca": "reserveren info", "company": "info welkom", "childcare": "planning info", "carehome": "receptie info"}.get(e.kind, "secretariaat bestuur secretaris"))), e.domain) if e.domain and x < .75 else "%s@%s" % (R.choice((slug(e.core)[:18] + slug(e.t.name)[:8], slug(e.kw)[:12] + slug(e.core)[:14], ini + R.choice("abjkmp") + str(R.randint(1, 99)))), R.choice(W("gmail.com gmail.com hotmail.com outlook.com kpnmail.nl ziggo.nl home.nl planet.nl"))))
            if "@" in e.mail and not e.mail.endswith("@" + (e.domain or "?")): e.mail = s.uniq(e.mail, e.t)
        e.pmail = R.choice(("%s.%s@%s", "%s%s@%s")) % (slug(e.pers[0])[:R.choice((1, 12))], slug(e.pers[1]), R.choice(W("gmail.com hotmail.com ziggo.nl kpnmail.nl planet.nl live.nl")))
        e.pmail = s.uniq(e.pmail, e.t)
        if not e.noold:
            if R.random() < EVENT["moved"]: e.events["moved"] = s.addr(e.t if R.random() < .85 else R.choice(e.t.near))
            if R.random() < EVENT["renamed"] and not e.strict: e.events["renamed"] = s.core(e.st[1] if e.st[1] != "town" else "brand", e.t, s.person())[0]
            if R.random() < EVENT["newphone"]: e.events["newphone"] = s.land(e.t)
            if R.random() < EVENT["newsite"] and e.domain and not e.path: e.events["newsite"] = s.uniq(slug(R.choice((e.core + e.kw, e.kw + e.t.name, e.core + "online")))[:30] + R.choice((".nl", ".com")), e.t)
            if "moved" in e.events and R.random() < .3: e.events.setdefault("newphone", s.land(e.t))
    # -------------------------------------------------------------- families
    def f_plain(s): return [s.thing("plain")]
    def f_branches(s):                                           # one organisation, several places; partly in one town
        R = s.R; t = s.town(); kind = R.choice(W("childcare childcare care care carehome church centre foundation school company shop horeca")); a = s.thing("branches", kind, t); m = R.choice((2, 2, 3, 3, 4, 5, 6, 8)); style = R.random(); central = R.random() < .45; onemail = R.random() < .6; paths = R.random() < .22; style = .3 * style if kind in ("shop", "horeca", "company", "care") else style; brand = a.core if style < .4 and kind not in ("church",) and a.st[1] not in ("town", "localname", "carn", "club", "saint") else s.brand(); dom = s.uniq(slug(brand)[:30] + ".nl", t); out = []; used = {}; named = {}
        intown = R.random() < .45
        for i in range(m):
            u = t if intown or i == 0 or R.random() < .2 else R.choice(t.near); ad = s.addr(u)
            if style < .5: c, suf = brand, "" if R.random() < .55 and not (central and (brand, u.i) in named) else R.choice((u.name, ad.st.name, "locatie " + ad.st.name, "vestiging " + u.name))
            else:
                own = R.choice(SCH if kind in ("childcare", "school") else ["St. " + x for x in SAINT] if kind == "church" else HUIS); c, suf = brand, R.choice(("locatie ", "", "- ", "")) + own
            if (c, suf, u.i) in used and suf: suf = "locatie " + ad.st.name
            used[c, suf, u.i] = 1; named[brand, u.i] = 1
            out.append(s.thing("branches", kind, u, st=a.st, core=c, exp=None, kw=a.kw, addr=ad, suffix=suf, phone=a.phone if central else s.land(u), domain=dom, path="/locaties/" + slug(ad.st.name + " " + suf, "-") if paths else "", mail="info@" + dom if onemail else slug(suf or ad.st.name)[:20] + "@" + dom, strict=True, solo=False, noold=R.random() < .8))
        return out
    def f_chain(s):
        R = s.R; nm, kw, dom = R.choice(CHAINS); t0 = s.town(); out = []
        for t in [t0] + R.sample(t0.near, min(len(t0.near), R.choice((0, 1, 2)))):
            for _ in range(1 + (R.random() < .2)): out.append(s.thing("chain", "shop", t, st=([kw, kw + "zaak"], "brand", "B.V.", "", "", ""), core=nm, kw="", exp=None, suffix=R.choice(("", "", t.name)), domain=dom, path="" if R.random() < .7 else "/winkels/" + slug(t.name), mail="" if R.random() < .75 else "klantenservice@" + dom, phone=s.land(t) if R.random() < .8 else "0800" + str(10000 + len(nm) * 37 + len(dom))[:4], strict=True, solo=False, noold=True))
        return out
    def f_building(s):                                           # tenants under one roof, reception's phone for some
        R = s.R; t = s.town(); ad = s.addr(t); ph = s.land(t); typ = R.choice(("health", "health", "mfc", "biz")); bn = R.choice(HUIS); ks = dict(health=("care",), mfc=("school", "childcare", "foundation", "music", "centre", "care"), biz=("company", "company", "care", "foundation", "shop"))[typ]; out = []; same = R.random() < .2
        if typ != "biz" or R.random() < .5: out.append(s.thing("building", "centre" if typ == "mfc" else "company", t, addr=ad, phone=ph, fullname={"health": "Gezondheidscentrum ", "mfc": "MFC ", "biz": "Bedrijfsverzamelgebouw "}[typ] + bn, core=bn, strict=True, noold=True, solo=False))
        d0 = out[0].domain if out and out[0].domain else None
        for _ in range(R.choice((2, 3, 3, 4, 5, 7))):
            k = {}; b = ad if same or R.random() < .75 else s.variant(ad)
            if R.random() < .28: k["phone"] = ph
            if d0 and R.random() < .15: k["domain"] = d0
            e = s.thing("building", R.choice(ks), t, addr=b, noold=R.random() < .6, strict=True, **k)
            if typ != "biz" and R.random() < .25: e.suffix = "in " + bn if R.random() < .4 else bn
            out.append(e)
        return out
    def variant(s, ad): return ad.copy(sfx=s.R.choice(W("a b c d A B -1 -2 -3 -4")))
    def f_satellite(s):                                          # friends-of, youth, supporters, canteen beside X
        R = s.R; x = s.thing("satellite", R.choice(W("sport sport music church school carehome centre foundation")), noold=True); out = [x]; nm = R.choice((x.core, s.disp(x)))
        opts = dict(sport=["Supportersvereniging %s", "Stichting Vrienden van %s", "%s Jeugd", "Club van 50 %s", "Kantine %s", "Stichting Jeugdfonds %s", "%s Zaalvoetbal", "Businessclub %s"], music=["Jeugdorkest %s", "Stichting Vrienden van %s", "Slagwerkgroep %s", "Blaaskapel %s"], church=["Diaconie %s", "Stichting Orgelfonds %s", "Jeugdclub %s", "Begraafplaats %s", "Kosterij %s"], school=["Ouderraad %s", "Oudervereniging %s", "Peutergroep %s", "BSO %s", "TSO %s"]).get(x.kind, ["Stichting Vrienden van %s", "Vriendenkring %s", "Restaurant %s", "Beheerstichting %s", "Steunstichting %s", "Cliëntenraad %s"])
        for tpl in R.sample(opts, R.choice((1, 1, 2))):
            out.append(s.thing("satellite", x.kind, x.t, st=x.st, core=x.core, exp=None, fullname=tpl % nm, addr=x.addr if R.random() < .8 else s.addr(x.t), phone=x.phone if R.random() < .4 else s.mob(), domain=x.domain if R.random() < .6 else "", mail=x.mail if R.random() < .3 else slug(tpl.replace("%s", ""))[:16] + "@" + x.domain if x.domain and R.random() < .6 else "", strict=True, solo=False, noold=True))
        return out
    def f_namesake(s):
        R = s.R; x = s.thing("namesake", R.choice(W("music music sport school church centre foundation care horeca")), noold=True); out = [x]
        if x.core == x.t.name: x.core = R.choice(CLUB if x.kind == "sport" else MUS if x.kind == "music" else HUIS)
        for t in R.sample(x.t.near, min(len(x.t.near), R.choice((1, 1, 2)))):
            if (t.i, x.st[0][0], x.core) in s.used: continue
            y = s.thing("namesake", x.kind, t, st=x.st, core=x.core, exp=None, kw=x.kw if R.random() < .7 else R.choice(x.st[0]), noold=True); out.append(y)
        return out
    def f_desks(s):
        R = s.R; t = s.town().muni
        for _ in range(8):
            if t.i not in s.desk: break
            t = s.town().muni
        if t.i in s.desk: return s.f_practice()
        s.desk[t.i] = 1; ad = s.addr(t); ph = "14" + t.area if R.random() < .6 else s.land(t); dom = "gemeente-" + slug(t.name) + ".nl" if R.random() < .3 else slug(t.name) + ".nl"
        return [s.thing("desks", "centre", t, st=(["gemeente"], "town", "Gemeente", "Municipality of", "Муніципалітет", "بلدية"), core=d, exp=None, kw="", fullname=R.choice(("Gemeente %s - %s", "%s gemeente %s"[::1], "%s %s")) % ((t.name, d) if R.random() < .55 else (d, t.name)), addr=ad if R.random() < .8 else s.addr(t), phone=ph, domain=dom, mail=R.choice(("gemeente@" + dom, "info@" + dom)) if R.random() < .8 else slug(d) + "@" + dom, path="/" + slug(d, "-") if R.random() < .25 else "", strict=True, solo=False, noold=True) for d in R.sample(DESK, R.choice((4, 5, 6, 7, 8)))]
    def f_practice(s):                                           # professionals sharing a practice
        R = s.R; t = s.town(); st = R.choice(KINDS["care"][:9]); x = s.thing("practice", "care", t, st=st, core=s.brand() if R.random() < .6 else t.name, exp=None, solo=False, noold=True, strict=True); out = [x] if R.random() < .8 else []
        for _ in range(R.choice((2, 2, 3, 4))):
            p = s.person(); nm = R.choice(("%s %s" % (p[0][0] + ".", p[1]), "%s %s" % p, "drs. %s. %s" % (p[0][0], p[1]))); job = R.choice(st[0][:2])
            out.append(s.thing("practice", "care", t, st=st, pers=p, core=p[1], exp=None, fullname=R.choice((nm, nm + ", " + job, job.capitalize() + " " + nm)), addr=x.addr, phone=x.phone if R.random() < .7 else s.mob(), domain=x.domain if R.random() < .75 else "", mail=x.mail if R.random() < .35 else slug(p[0]) + "@" + x.domain if x.domain else None, strict=True, solo=False, noold=True))
        return out
    def f_owner(s):                                              # several companies of one owner, holding beside it
        R = s.R; t = s.town(); p = s.person(); ad = s.addr(t); mob = s.mob(); out = []
        for i in range(R.choice((2, 2, 3))):
            e = s.thing("owner", R.choice(("company", "shop", "company", "care", "horeca")), t, pers=p, addr=ad if R.random() < .85 else s.addr(t), phone=mob if R.random() < .75 else s.land(t), strict=True, solo=False, noold=True, **({"fullname": "%s %s" % (p[1], R.choice(("Holding", "Beheer", "Vastgoed", "Holding B.V.")))} if i == 1 and R.random() < .5 else {}))
            if i and e.domain and R.random() < .3: e.mail = out[0].mail
            if e.core == p[1] and not e.fullname: e.kw = e.kw or e.st[0][0]
            out.append(e)
        return out
    def f_activity(s):
        R = s.R; x = s.thing("activity", R.choice(("centre", "centre", "church", "carehome", "foundation")), noold=True); out = [x]
        for a in R.sample(ACTS, R.choice((1, 2, 2, 3))):
            out.append(s.thing("activity", "centre", x.t, st=x.st, core=a, kw="", exp=None, fullname=R.choice((a, a + " " + x.core, a + " in " + x.core, a + " " + x.t.name, x.core + ": " + a)), addr=x.addr, phone=x.phone if R.random() < .5 else s.mob(), domain=x.domain if R.random() < .6 else "", path="/" + slug(a, "-") if R.random() < .3 else "", mail=x.mail if R.random() < .5 else "", strict=True, solo=False, noold=True, act=True))
        return out
    def f_secretary(s):                                          # one volunteer or office keeps the books of several clubs: same home, phone, e-mail
        R = s.R; t = s.town(); p = s.person(); home = s.addr(t); mob = s.mob(); mail = s.uniq(slug(p[0][0] + p[1]) + "@" + R.choice(W("ziggo.nl gmail.com planet.nl")), t); out = []
        for k in R.sample(W("sport music foundation church sport foundation"), R.choice((2, 2, 3))): out.append(s.thing("secretary", k, t, pers=p, home=home, mobile=mob, mail=mail if R.random() < .7 else None, phone=mob if R.random() < .5 else s.land(t), addr=home if R.random() < .5 else s.addr(t), noold=True, strict=True))
        return out
    def f_division(s):                                           # local divisions of a national association
        R = s.R; nm, full, dom = R.choice(DIVIS); t0 = s.town(); out = []
        for t in [t0] + R.sample(t0.near, min(len(t0.near), R.choice((0, 1, 2)))): (t.i, nm, nm) in s.used or out.append(s.thing("division", "foundation", t, core=nm, exp=full if full != nm else None, kw="", st=([nm], "brand", "Vereniging", "", "", ""), suffix=R.choice(("afd. ", "afdeling ", "", "")) + t.name, domain=dom, path="/" + slug(t.name) if R.random() < .35 else "", mail=slug(t.name) + "@" + dom if R.random() < .4 else "info@" + dom if R.random() < .5 else None, strict=True, solo=False, noold=True))
        return out or s.f_branches()
    def f_successor(s):                                          # another business of the same kind took over the premises
        R = s.R; x = s.thing("successor", R.choice(("horeca", "shop", "shop", "care")), noold=True, strict=True); return [x, s.thing("successor", x.kind, x.t, st=x.st if R.random() < .6 else None, addr=x.addr, phone=x.phone if R.random() < .15 else s.land(x.t), noold=True, strict=True)]
    def f_samehall(s):                                           # clubs using one sports park or hall
        R = s.R; t = s.town(); st = Obj(**t.streets[-1].__dict__); ad = s.addr(t, st); hall = R.choice(("Sportpark ", "Sporthal ", "Sportpark De ", "Sporthal De ")) + R.choice(SBASE); out = [s.thing("samehall", "sport", t, core=hall.split()[-1], fullname=hall, addr=ad, strict=True, solo=False, noold=True)]
        for _ in range(R.choice((2, 3, 4))): out.append(s.thing("samehall", "sport", t, addr=ad, noold=True, strict=True, **({"phone": out[0].phone} if R.random() < .2 else {})))
        return out
    def f_familyname(s):                                         # same surname, same line of business, one town
        R = s.R; t = s.town(); kd = R.choice(("shop", "company", "care")); sn = s.surname(); sts = [x for x in KINDS[kd] if x[1] in ("shop", "practice")]; st = R.choice(sts); return [s.thing("familyname", kd, t, st=st if i == 0 or R.random() < .5 else R.choice(sts), core=sn if i == 0 or R.random() < .5 else s.R.choice(FIRST) + " " + sn, exp=None, pers=(R.choice(FIRST), sn), noold=True, strict=True) for i in range(2)]
    # -------------------------------------------------------------- names
    def disp(s, e, kw=None, core=None):
        if e.fullname: return e.fullname
        kw = e.kw if kw is None else kw; core = core or e.core; n = (kw + " " + core).strip()
        if e.kind in ("shop", "company") and e.solo and kw and len(e.core) % 3 == 0: n = core + " " + kw
        n = n[0].upper() + n[1:] if n[0].isalpha() and not n.startswith(("v.v", "t.v", "h.v", "k.v", "c.v")) else n
        return (n + " " + e.suffix).strip()
    def name(s, e, d, tags, old):
        R = s.R; ch = s.ch; core = e.core
        if old: tags.append("renamed"); core = e.events["renamed"]
        sub_ = e.fullname is not None
        n = s.disp(e, core=core); style = d["style"]; f = 1.0
        if old is None and "renamed" in e.events and ch(.22): tags.append("voorheen"); return n + R.choice((" (voorheen %s)", " v/h %s", " (vh. %s)")) % e.events["renamed"]
        if sub_:
            if style == "long" and ch(.4): n = n + " - " + e.t.name
            if style == "informal" and ch(.3): n = n.lower()
        elif ch(RATE["person"] * (1.8 if e.solo else .0)): tags.append("person"); p = e.pers; n = R.choice(("%s. %s" % (p[0][0], p[1]), "%s %s" % p, "%s %s, %s" % (p[0], p[1], e.st[0][1]), "%s, %s." % (p[1], p[0][0])))
        elif ch(RATE["foreign"] * (2.5 if style in ("informal", "long") else .8)) and e.st[3]:
            tags.append("foreign"); x = R.random(); n = e.st[3] + " " + core if x < .5 else e.st[4] + " " + translit(core, UK) if x < .75 else e.st[5] + " " + translit(core, AR)
            if e.suffix: n += " " + e.suffix
        elif (style == "abbr" and ch(.6) or ch(RATE["acr"])) and e.exp: tags.append("acronym"); n = (R.choice(e.st[0]) + " " + (e.exp if len(core) < len(e.exp) else core)).strip() if ch(.5) else R.choice((".".join(core) + ".", core)) if len(core) < 6 else e.exp + " " + e.suffix
        elif style == "abbr" and ch(.10) and len(core.split()) > 1 and e.kind in ("music", "sport", "foundation"): tags.append("acronym"); n = (e.kw or "v")[0].upper() + ".V. " + "".join(w[0] for w in re.findall(r"\w+", core)).upper()
        elif style == "legal" and not d.get("x"): n = legal(R, e, n, core)
        elif (style == "abbr" and ch(.35)) or ch(RATE["syn"]): n = s.disp(e, kw=R.choice(e.st[0]) if e.kw else "", core=core); tags.append("synonym")
        elif style in ("brand", "informal", "plain") and ch(.4) or ch(RATE["brand"]):
            if core != e.t.name: n = (core + " " + e.suffix).strip() if ch(.7) or e.strict else core.split(" ")[-1] if len(core.split(" ")[-1]) > 4 else core; tags.append("brand")
        elif style == "official" and ch(.4): n = e.st[0][-1] + " " + core + (" " + e.suffix if e.suffix else "")
        if e.t.name not in n and ch(RATE["place"] * (2.4 if style in ("long", "official") else 1)): n += R.choice((" %s", " %s", " te %s", " - %s", " (%s)", ", %s")) % e.t.name
        if style == "long" and ch(.12) and not sub_: n += R.choice((" - %s", " (%s)", " | %s")) % R.choice(("voor jong en oud", "afdeling " + e.t.name, e.st[0][0], "contactpunt", e.st[0][-1]))
        if ch(RATE["seo"]): tags.append("seo"); n += R.choice((" | %s %s", " - dé %s van %s", " • %s in %s")) % (e.st[0][0], e.t.name)
        if ch(RATE["double"]) and not sub_: tags.append("double"); n = n + " / " + R.choice((e.events.get("renamed") or R.choice(e.st[0]) + " " + e.t.name, e.st[0][0] + " " + e.t.name))
        if ch(RATE["gone"]): tags.append("gone"); n += R.choice((" (gesloten)", " (opgeheven)", " - GESTOPT"))
        if ch(RATE["careof"]) and style != "official": tags.append("careof"); n = n + R.choice((" p/a %s. %s", ", t.a.v. %s. %s", " (secr. %s. %s)")) % (e.pers[0][0], e.pers[1])
        for _ in range(2):
            if ch(RATE["typo"] * d["noise"] * .7) and len(n) > 6: tags.append("typo"); n = typo(R, n)
        if ch(RATE["trunc"] if style != "official" else .12) and len(n) > 20: tags.append("trunc"); n = n[:R.choice((16, 20, 24, 30))].strip()
        if (d["case"] == "U" and ch(.85)) or ch(RATE["upper"]): n = asc(n).upper() if ch(.3) and n.isascii() else n.upper()
        elif style == "informal" and ch(.15): n = n.lower()
        return n.strip(" -")
    # -------------------------------------------------------------- one listing
    def listing(s, e, dn, boost=0):
        R = s.R; d = DIRS[dn]; ch = s.ch; tags = []; ev = e.events; stale = ch(d["stale"]); r = dict(dir=dn)
        new = lambda ph: ev.get(ph) if stale and ph in ev else None
        sparse = ch(RATE["sparse"]) and not boost; cv = lambda x: (ch(d[x]) and not (sparse and ch(.6))) or boost > 1
        # name
        r["name"] = s.name(e, d, tags, (True if stale and "renamed" in ev and boost < 2 else None))
        # address
        ad = new("moved"); ad = ad if ad else e.addr; moved = ad is not e.addr
        if moved: tags.append("moved")
        elif e.kind in ("sport", "music", "foundation", "church", "company") and not getattr(e, "act", 0) and e.trap not in ("branches", "desks", "chain", "division") and ch(d["sec"]): tags.append("secretary"); ad = e.home
        a = cv("a") or e.strict and ch(.8); num = str(ad.no) + (ad.sfx if not ch(.25 * bool(ad.sfx)) else ""); num = re.sub(r"(\d)([ab])$", r"\1 \2", num) if ch(.3) else num
        street = ad.st.name; pc = ad.pc if cv("pc") else ""; city = ad.t.name if cv("ci") or (e.strict and ch(.7)) else ""
        if ch(.12) and "straat" in street: street = street.replace("straat", "str.")
        elif ch(.06): street = re.sub("Burgemeester", "Burg.", street).replace("Pastoor", "Past.").replace("plein", "pln")
        elif ch(.015 * d["noise"]): street = typo(R, street)
        addr = street + " " + num if a else ""
        if a and ch(RATE["nonum"]): tags.append("nonum"); addr = street
        if a and dn in ("gids", "sociaal", "jeugd", "gidsoud", "vrijw") and ch(RATE["pobox"] * 2) and e.trap not in ("building",): tags.append("pobox"); addr = "Postbus %d" % (e.home.no * 7 + 10); pc = "%04d %s" % (e.t.pcs[0], "A" + "ABCDEGH"[e.home.no % 7]) if pc else ""
        if pc and ad.oldpc and ch(.5 if dn == "gidsoud" else .06): tags.append("oldpc"); pc = ad.oldpc
        elif pc and ch(RATE["wrongpc"]): tags.append("wrongpc"); i = R.choice((2, 3, 5, 6)); pc = pc[:i] + (R.choice("0123456789") if i < 4 else R.choice("ABCDEGHJKLNPRSTVWXZ")) + pc[i + 1:]
        if dn in ("kvk", "register", "zorg") or ch(.15): pc = pc.replace(" ", "")
        if city and ch(RATE["munic"]) and ad.t.muni is not ad.t: tags.append("munic"); city = ad.t.muni.name
        if city and dn == "kvk" and ch(.9): city = city.upper()
        if addr and not pc and city and ch(RATE["swap"] * 4): tags.append("swap"); addr = addr + ", " + city; city = ""
        # contact
        ph = new("newphone") or e.phone; mobok = e.trap not in ("branches", "chain", "desks", "building"); pers = d["pers"] * (e.kind in ("sport", "music", "foundation", "church", "centre"))
        if ph is not e.phone: tags.append("newphone")
        elif mobok and ch(RATE["mobile"] + .5 * pers) and not boost: ph = e.mobile
        ph = ph if cv("ph") else ""
        if ph and ph == e.mobile: tags.append("mobile")
        if ph and ch(RATE["digit"]): tags.append("digit"); i = R.randint(4, len(ph) - 1); ph = ph[:i] + str((int(ph[i]) + R.randint(1, 9)) % 10) + ph[i + 1:]
        web = new("newsite") or e.domain
        if web and web != e.domain: tags.append("oldsite")
        em = e.mail if cv("em") else ""
        if em and mobok and ch(RATE["persmail"] + .55 * pers) and not boost: tags.append("persmail"); em = e.pmail
        elif em and web and web != e.domain and em.endswith("@" + e.domain): em = em.split("@")[0] + "@" + web
        if ch(.03) and em: em = em.capitalize() if ch(.6) else em.replace("@", " [at] ")
        url = ""
        if cv("web") and web:
            url = R.choice(("https://www.", "http://www.", "www.", "https://", "", "https://www.")) + web + (e.path if ch(.75) else "") + R.choice(("", "", "/", "", "/contact", "/index.html" if ch(.2) else ""))
            if ch(.02): url = url.replace("www.", "ww.")
        if ch(RATE["platform"] * (2 if dn in ("buurt", "kaart", "jeugd", "zorg") else 1)) and cv("web") and not boost: tags.append("platform"); url = "https://www." + (R.choice(PLATF)) + slug(s.disp(e), "-")[:40]
        # geography
        lat = lon = ""
        if ch(d["geo"]) and not (sparse and ch(.5)):
            la, lo = ad.lat + R.gauss(0, .00015), ad.lon + R.gauss(0, .0002); prec = 6 if dn == "kaart" else 5 if dn != "gids" else 4
            if ch(RATE["misgeo"]):
                tags.append("misgeo"); x = R.random(); la, lo = (ad.t.lat, ad.t.lon) if x < .5 else (la + R.gauss(0, .03), lo + R.gauss(0, .04)) if x < .85 else (lo, la) if x < .93 else (52.1326, 5.2913)
            lat, lon = "%.*f" % (prec, la), "%.*f" % (prec, lo)
        if sparse: tags.append("sparse")
        r.update(address=addr, postcode=pc, city=city, phone=fphone(R, ph, d["pf"]), email=em, website=url, lat=lat, lon=lon, tags=tags, e=e); return r
    def emit(s, e):
        R = s.R; k = e.k or R.choices([a for a, _ in KDIST], [b for _, b in KDIST])[0]
        ds = [x for x in DIRS if DIRS[x]["kinds"] is None or e.kind in DIRS[x]["kinds"] or e.trap in DIRS[x]["kinds"]]; ws = [DIRS[x]["w"] for x in ds]; picked = []
        while len(picked) < k:
            x = R.choices(ds, ws)[0]
            if x not in picked or R.random() < RATE["dupdir"] or len(set(picked)) == len(ds): picked.append(x)
        rows = []
        for x in picked:
            r = s.listing(e, x); bad = blank(r); tries = 0
            while (bad or (e.strict and not r["address"] and not (r["postcode"] and r["lat"]) and R.random() < .93)) and tries < 4: r = s.listing(e, x, 1); bad = blank(r); tries += 1
            if rows and not any(keys(r) & keys(q) for q in rows) and R.random() > UNLINKED_KEEP:      # share at least something
                for b in (1, 2, 2):
                    r = s.listing(e, x, b)
                    if any(keys(r) & keys(q) for q in rows): break
            rows.append(r)
        return rows
    def run(s):
        out = []; fams = list(FAMILY); done = dict.fromkeys(fams, 0); cl = 0; sig = {}
        while len(out) < s.n:
            f = min(fams, key=lambda x: (done[x] + .5) / FAMILY[x]) if len(out) % 3 == 0 else s.R.choices(fams, [max(1e-9, FAMILY[x] * (len(out) + 40) - done[x]) for x in fams])[0]
            for e in getattr(s, "f_" + f)():
                e.cid = cl; cl += 1; rows = s.emit(e)
                for r in rows:
                    for _ in range(6):                            # never two different things alike in every filled field
                        g = (slug(r["name"]), slug(r["address"]), r["postcode"].replace(" ", ""), r["city"].lower(), re.sub(r"\D", "", r["phone"])[-9:], r["email"].lower(), hostof(r["website"]))
                        h = [g, g[:2] + ("",) + g[3:4], ]
                        if all(sig.get(x, e.cid) == e.cid for x in h): break
                        r.update(s.listing(e, r["dir"], 2))
                    for x in h: sig.setdefault(x, e.cid)
                done[f] += len(rows); out += rows
        out = out[:s.n]; s.R.shuffle(out); cmap = {}; ids = list(range(len(out))); rename = list(range(cl)); s.R.shuffle(rename)
        for i, r in enumerate(out):
            e = r["e"]; yield [i + 1] + [r[c] for c in ("name", "address", "postcode", "city", "phone", "email", "website", "lat", "lon")] + ["c%07d" % rename[e.cid], e.trap + "".join("+" + t for t in sorted(set(r["tags"])))]
def legal(R, e, n, core):
    L = e.st[2]; c = (core + " " + e.suffix).strip() if R.random() < .4 and core != e.t.name else n
    return c if not L else "%s %s" % (L, c) if L in ("Stichting", "Vereniging", "Maatschap", "V.O.F.") and not c.startswith(L) else c + " " + L if L in ("B.V.",) else c
def typo(R, s):
    i = R.randrange(1, len(s) - 1); x = R.random(); c = R.choice("aeiounrstlk")
    return s[:i] + s[i + 1:] if x < .3 else s[:i] + s[i + 1] + s[i] + s[i + 2:] if x < .55 else s[:i] + c + s[i + 1:] if x < .75 else s[:i] + s[i] + s[i:] if x < .9 else s.replace(" ", "", 1) if x < .95 else s.replace("ij", "y", 1).replace("sch", "s", 1)
def fphone(R, p, f):
    if not p: return ""
    if p[:2] == "14" or p[:4] == "0800": return p
    k = 2 if p[:2] == "06" else 3 if p[:3] in AREA3 else 4
    if R.random() < .12: f = R.choice(("-", " ", "", "+31", "("))
    a, b = p[:k], p[k:]
    return {"-": a + "-" + b, "": p, " ": a + " " + " ".join(b[i:i + 2] for i in range(0, len(b), 2)), "(": "(%s) %s %s" % (a, b[:3], b[3:]), "+31": R.choice(("+31 ", "+31", "0031 ")) + a[1:] + R.choice((" ", "")) + b}[f]
AREA3 = set()
def hostof(u): return re.sub(r"^(https?://)?(www?\.)?", "", u.lower()).split("/")[0]
def keys(r):
    k = set(); num = re.findall(r"\d+", r["address"]); pc = r["postcode"].replace(" ", "").lower(); p = re.sub(r"\D", "", r["phone"])[-9:]; h = hostof(r["website"]); m = r["email"].lower().replace(" [at] ", "@")
    if pc and num: k.add("a" + pc + num[0])
    if r["address"] and r["city"]: k.add("s" + slug(r["address"]) + slug(r["city"]))
    if p: k.add("p" + p)
    if h and not any(h.startswith(x.split("/")[0]) for x in PLATF): k.add("h" + h)
    if m: k.add("m" + m); d = m.split("@")[-1]; k.add("h" + d) if d.split(".")[0] not in W("gmail hotmail outlook kpnmail ziggo home planet live") else None
    for w in re.findall(r"[a-z0-9]+", asc(r["name"])):
        if len(w) > 4 and w not in BADTOK and w not in KWTOK and w != slug(r["e"].t.name): k.add("n" + w)
    return k
KWTOK = {w for ss in KINDS.values() for x in ss for kw in x[0] for w in re.findall(r"[a-z0-9]+", asc(kw))}
def blank(r): return not (r["address"] or r["phone"] or r["email"] or r["website"] or r["lat"]) or not (r["city"] or r["postcode"] or r["lat"] or r["phone"] or r["email"] or r["website"]) or len(r["name"]) < 2
def main():
    ap = argparse.ArgumentParser(); ap.add_argument("--n", type=int, required=True); ap.add_argument("--seed", type=int, required=True); ap.add_argument("--out", required=True); o = ap.parse_args(); w = World(o.n, o.seed)
    for t in w.towns:
        if len(t.area) == 3: AREA3.add(t.area)
    with open(o.out, "w", encoding="utf-8", newline="") as f:
        c = csv.writer(f, lineterminator="\n"); c.writerow(W("id name address postcode city phone email website lat lon cluster_id trap")); c.writerows(w.run())
if __name__ == "__main__": main()
