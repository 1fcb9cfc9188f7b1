"""Seeded generator of labelled, duplicate-ridden listings of Dutch organisations. python world.py --n 10000 --seed 7 --out FILE.csv"""
def W(s): return [x.strip() for x in s.replace('\n', ' ').split('|') if x.strip()]

SURN = W("""Jansen|De Vries|Bakker|Visser|Smit|Meijer|Mulder|De Boer|Bos|Vos|Peters|Hendriks|Dekker|Dijkstra|Smeets|Janssen|Willems|Kuijpers|Vermeulen|Van Dijk|Van den Berg|Van der Meer|Van Leeuwen|Jacobs|Schouten|Hermans|Gerritsen|Wolters|Maas|Claessens
|Franssen|Coenen|Hamers|Ramaekers|Lemmens|Houben|Driessen|Geurts|Thijssen|Verhoeven|Koster|Postma|Hoekstra|Bosma|Wiersma|Veenstra|Van Vliet|Kok|Timmermans|Schipper|Molenaar|Brouwer|Kramer|Prins|Huisman|Verbeek|Scholten|Van Beek|Blom|Post|Van Loon|Van Dam
|Roelofs|Van Wijk|Groen|Kuiper|Sanders|Bosch|Van der Heijden|Schreurs|Wouters|Martens|Evers|Bouwman|Verhagen|Van Rijn|Hofman|Ter Horst|Nijland|Wassink|Oude Luttikhuis|Nijhuis|Haverkamp|Lammers|Kamphuis|Ten Brinke|Buijs|De Wit|De Groot|De Graaf|De Bruin|De Haan|Goossens
|Aerts|Van Gestel|Van Hoof|Van Oirschot|Swinkels|Van Hout|Donkers|Baeten|De Kort|Quist|Louwerse|Minderhoud|Francke|Wisse|Boogaard|Kooijman|Stolk|Verkerk|Den Hartog|Vink|Spaans|Kwakkel|Tuinstra|Zijlstra|Haagsma|Terpstra|Hiemstra|Sikkema|Boonstra|Kuipers
|Schaap|Kleijn|Van Eijk|Van Es|Ruiter|Vogels|Rutten|Op den Camp|Vaessen|Pluijmen|Crutzen|Habets|Bemelmans|Dassen|Vroomen|Wetzels|Schiffelers|Frijns|Paulissen|Reijnders|Sijstermans|Erens|Kleijnen|Debije|Hochstenbach|Savelsbergh|Wijnands|Kerckhoffs|Horstink|Yilmaz|Kaya|Demir
|Özdemir|El Amrani|Bouzidi|Aydin|Haddad|Nguyen|Wong|Li|Singh|Ramdin|Martina|Kowalski|Nowak|Petrov|Sahin|Van 't Hof|In 't Veld|Slangen|Bergmans|Keulen|Otten|Poels|Cuppens|Tonnaer|Beurskens|Nelissen|Wolfs|Hoeben|Engelen""")
FIRST = W("""Anna|Sanne|Linda|Petra|Ingrid|Monique|Anja|Marieke|Wilma|Els|Truus|Ria|Bep|Yvonne|Karin|Esther|Lotte|Femke|Iris|Joke|Kees|Jan|Piet|Henk|Wim|Jos|Sjef|Ton|Theo|Frans|Huub|Jo|Math|Wiel|Bert|Gerard|Johan|Marco|Dennis|Sander|Bas|Tim|Koen|Rob|Erik|Ruud|Harrie|Leon|Pascal|Roger|Nico|Arie|Jaap|Gijs
|Fatima|Ayse|Mehmet|Ahmed|Yusuf|Mo|Ali|Elif|Olga|Ewa|Lian|Mei|Sita|Romana|Nadia|Samira|Brenda|Angelique|Daphne|Kim|Naomi|Roos|Fleur|Noor|Bram|Daan|Luuk|Stef|Youri|Ilse|Gonnie|Tonnie|Sjaak|Toos|Mia|Nel|Corrie|Greet""")
SAINT = W("""Cecilia|Jozef|Barbara|Martinus|Lambertus|Pancratius|Antonius|Franciscus|Clara|Sebastianus|Hubertus|Gerardus|Joannes|Petrus|Paulus|Laurentius|Nicolaas|Servatius|Remigius|Gregorius|Caecilia|Agatha|Anna|Catharina|Dionysius|Stephanus|Michaël|Rochus|Vitus|Willibrordus|Bonifatius|Odulphus|Ludgerus|Plechelmus
|Bavo|Jacobus|Matthias|Andreas|Bernadette|Rita|Elisabeth|Vincentius|Aloysius|Donatus|Georgius|Isidorus|Urbanus|Corneel|Brigida|Gertrudis|Lucia|Blasius|Theresia|Rosa""")
VIRTUE = W("""Excelsior|Olympia|Sparta|Hercules|Minerva|Concordia|Wilhelmina|Juliana|Apollo|Ajax|Achilles|Victoria|Fortuna|Patria|Unitas|Animo|Forza|Phoenix|Orion|Atlas|Aurora|Argo|Be Quick|De Treffers|Quick|Vitesse|Vesta|Fides|Spirit|Swift|Trias|Libertas|Sirius|Pegasus|Neptunus|Triton|Odin|Wodan|Iduna|Freya|Eendracht|Voorwaarts|Volharding|Ons Genoegen|Vriendschap
|De Toekomst|De Zwaluwen|De Meeuwen|De Valken|De Arend|De Spechten|Blauw-Wit|Rood-Wit|Geel-Zwart|Groen-Wit|Oranje-Zwart|Blauw-Geel|Rood-Groen|Gouden Leeuw|Zwarte Ster|Witte Ster|Blauwe Pijl|Rode Duivels|Wit-Zwart|Kimbria|Brabantia|Limburgia|Saxonia|Batavia|Frisia|Trajectum|Avanti|Attila|Flash|Smash|Top|Rapid|Wardy|Kwiek|Sporting|Celeritas|Hellas|Kracht en Vlugheid|Lycurgus|Thor|Vulcanus|Diana|Nemea|Mercurius|Argonauten|Elan|Jahn|Scaldis|Maasland|Rijnvogels|Nieuw Leven|Hou Moed|Stormvogels|Noordpool|Zuiderster|Avondster""")
PHRASE = [tuple(x.split('=')) for x in W("""DVO=Door Vriendschap Ontstaan|DES=Door Eendracht Sterk|VIOS=Vooruit Is Ons Streven|ODIO=Ontspanning Door Inspanning Ontstaan|DOS=Door Oefening Sterk|KDO=Kracht Door Oefening|SDO=Samenspel Doet Overwinnen|DVS=Door Vriendschap Sterk|NEA=Nooit En Aanvallen|ONA=Ontspanning Na Arbeid|EMM=Eendracht Maakt Macht|OKK=Oefening Kweekt Kunst|UDI=Uit Dorst Ingang
|TOG=Tot Ons Genoegen|VOG=Vriendschap Ons Genot|DIO=Door Inspanning Ontspanning|OVC=Ons Vaste Clubje|WIK=Winnen Is Kunst|AVO=Allen Voor Ontspanning|NUT=Na Uren Training|HOV=Hou Oefening Vol|BIO=Beweging Is Ons|KIOS=Kracht Is Ons Streven|LOGA=Laat Ons Gezellig Aanpakken|SNA=Sport Na Arbeid|EDO=Eendracht Doet Overwinnen|VDZ=Voor De Zege|ZSV=Zo Speelt Vriendschap|GVO=Gezond Van Oefening|THOR=Tot Heil Onzer Ribben
|ARO=Altijd Rustig Oefenen|VEV=Vlug En Vaardig|WVV=Wij Volharden Vastberaden|HSC=Hoog Spel Combinatie|KNA=Kaarten Na Arbeid|DWS=Door Wilskracht Sterk|OHO=Ontspanning Houdt Ons Op|SVO=Samen Voor Overwinning""")]
BIRD = W("Zwaluw|Merel|Leeuwerik|Specht|Uil|Kievit|Reiger|Ooievaar|Valk|Havik|Nachtegaal|Lijster|Vink|Zwaan|Roodborst|Koekoek|IJsvogel|Wulp|Grutto|Fazant|Patrijs|Arend|Buizerd|Sperwer|Mees|Kwikstaart|Spreeuw|Meeuw|Scholekster|Karekiet")
FLOWER = W("Roos|Lelie|Tulp|Anjer|Dahlia|Zonnebloem|Klaproos|Boterbloem|Madelief|Korenbloem|Iris|Jasmijn|Hyacint|Narcis|Krokus|Margriet|Lavendel|Akelei|Violier|Ridderspoor|Vergeet-mij-niet|Sering|Hortensia|Lotus|Orchidee|Sleutelbloem|Pioen|Gentiaan|Heide|Brem")
TREE = W("Linde|Eik|Beuk|Kastanje|Berk|Wilg|Populier|Esdoorn|Iep|Els|Den|Spar|Plataan|Hazelaar|Notelaar|Meidoorn|Vlier|Taxus|Ceder|Acacia|Lijsterbes|Hulst|Haagbeuk|Olm|Esp|Appelgaard|Boomgaard|Treurwilg")
THING = W("""Regenboog|Vlinder|Wegwijzer|Brug|Horizon|Springplank|Klimop|Vuurvogel|Ark|Kameleon|Zonnewijzer|Molen|Bron|Kleine Prins|Duizendpoot|Toverfluit|Windroos|Kring|Driesprong|Schakel|Poort|Spil|Wissel|Sterrenwacht|Ankerplaats|Vuurtoren|Kompas|Parel|Vlieger|Tovercirkel|Lichtboei|Zeester|Bolster|Waterval|Sluis|Steenberg|Kei|Poolster|Speelhoeve|Caleidoscoop|Trampoline|Bongerd|Wereldboom|Notenkraker
|Toermalijn|Maalstroom|Kikker|Egel|Kwikstaart|Speeldoos|Zandloper|Wingerd|Tandem|Mozaïek|Veldkei|Kiezel|Buitenkans|Ladder|Veste|Burcht|Wachter|Schans|Hoeve|Heuvel|Hofstee|Oase|Haven|Lantaarn|Wijngaard|Tuimelaar|Aventurijn|Zevensprong|Dubbeldekker|Luchtballon|Spiegel|Fontein|Vijver|Beek|Rank|Tweesprong|Ontmoeting|Pijler|Meander|Optimist|Zilvermeeuw|Schelp|Branding|Kraal|Vonk|Vliering|Tuin|Stap|Vuursteen|Diamant|Robijn|Saffier|Opaal|Koolwitje|Boei|Helmstok|Sleutel|Kruin|Wielewaal|Speelbrug|Boemerang""")
PLAIN_NAMES = W("""Ontmoet|Samen Sterk|Thuisbasis|Hand in Hand|Zonnestraal|Nieuwe Kansen|Levenslust|Goed Bezig|Dichtbij|Kansrijk|Perspectief|Helpende Handen|Buren voor Buren|Open Deur|Mee(r) Doen|Opstap|Wij-land|Kleurrijk|Allemaal Anders|Vooruit|Thuis in de Buurt|Iedereen Telt|Goede Buur|Meetellen|Grenzeloos|Zorgzaam|Groen Hart|Stille Kracht|De Luisterlijn|Aandacht|Doorpakken|Rondom|Evenwicht|Houvast|In Balans|Nieuw Begin|Kruispunt|Raakvlak|Wending|Talent|Inzicht|Anker|Sterk Werk|Mens en Maat|Zin|Spoor|Baken|Kwartier|Tilia|Vivara|Solace|Meanderzorg|Amaris|Salvia|Sevagram Hof|Orion|Vitaal|Solidus|Sensire Hof|Livia|Vivendi|Aurelia|Cordaat|Proteion Huis|Zuidzorg Punt|Levantis|Amalia|Caritas|Viattence|Evana|Solis|Rosorum|Argos|Trivium|Patyna Hof|Norschoten|Zorgwaard|Ambulant|Breinkracht|Sirona|Medivita|Thalia|Zinzia""")
LATIN = W("""Cantabile|Con Amore|Vivace|Con Brio|Da Capo|Allegro|Cantate|Musica|Vox Humana|Inter Nos|Canticum|Crescendo|Sonore|Bel Canto|Rapsodie|A Capella Nova|Cantemus|Jubilate|Laudate|Gaudeamus|Con Passione|Semplice|Ad Libitum|Toonkunst|Kunst Na Arbeid|Orpheus|Euterpe|Amicitia|Caecilia|Ars Nova|Harmonia|Polyhymnia|Excelsior|Concordia|Zang Veredelt|Zanglust|Kunst en Vriendschap|Oefening Baart Kunst|De Lofstem|Looft den Heer|Halleluja|Sursum Corda|Soli Deo Gloria|Immanuel|Stella Maris|Rejoice|Joy|Joyful Sound|New Spirit|Happy Voices|Sing Out|Voices United|De Zangvogels|Notenbalk|De Notenkrakers|Mixed Voices|Enjoy|Lenteklanken|Avondklanken|Mannenzang|Vriendenkring|St. Jan Koor|Maaszangers|De Stemband|Sprankel""")
CARN = W("""Kolenkappers|Vuurvreters|Boemelaars|Blauwbuiken|Knotwilgen|Peelstekers|Zandhazen|Muggenspuiters|Keiebijters|Brijbekken|Moeraskikkers|Tuutekop|Wallebroekers|Zoatmaone|Kruupers|Bokkerijders|Winkbülle|Sjravelaire|Ketelbuters|Kiekoeten|Pottentaten|Kwakers|Eierdoppers|Graanzuigers|Heikneuters|Dwarsliggers|Leutmakers|Plezeermakers|Bevers|Uulewappers|Gaopers|Bokken|Hanekammen|Raodsheren|Rattevengers|Doerzekkers|Pruimpitten|Aardappelkoppen|Turftrappers|Sjeetkuulders""")
COLORSHOP = W("""Puur|Sfeer|Stijl|Eigenwijs|Bij Ons|Hip & Zo|Het Pakhuis|De Zolder|Thuis|Mooi|Allerlei|Van Alles|De Verwennerij|Lief|Zus & Zo|Studio 17|Atelier Blauw|La Vie|Bella Donna|Casa Mia|Chique|Twenty|Basics|Urban|Vintage & Co|Jade|Noir|De Kist|Het Kabinet|De Kleine Ceder|Nummer Elf|De Werf|Oude Stempel|Blauwe Deur|Rode Loper|Wit Huis|Tante Sjaan|Oma's Kamer|Broer|De Buurman|Kwaliteit|De Groene Vinger|Onder de Toren|Aan de Markt|Achterom|Op de Hoek|De Drie Linden|Het Oude Raadhuis|In de Kroon|De Gouden Leeuw|Het Wapen|De Posthoorn|'t Vöske|De Reiskoffer|'t Pleintje|De Kelder|'t Hoekje|In den Engel|De Zwarte Ruiter|De Beurs|'t Trefpunt|De Vrachtwagen|Het Anker|De Keizer|De Smid|D'n Hook|De Bengel|Ouwe Jan|De Gevel|De Kolenboer|De Kwikkel|'t Vat|De Stoep|De Tramhalte|Bellevue|Rembrandt|Boulevard|Centraal|Monopole|Modern|De Unie|Rust Wat|Pax|De Harmonie|Belvédère|Du Commerce|Continental|De Paddestoel|De Vriendschap|De Snor|De Ton|De Gulden Zwaan|Zeezicht|Bosrand|Parkzicht|De Waag|'t Spinnewiel|Bruin|Lazy|Kobus|Ome Ko|Mokum|Fris|Zilt|Peper|Saffraan|Kaneel|Tijm|Oregano|Honing|Mosterd|Zest|Nootmuskaat|Loof|Knus|Gewoon Goed|Het Station|De Fabriek|De Loods|Stork|Villa Flora|De Gieterij""")
# town names
TP = W("""Heuvel|Beek|Oost|West|Noord|Zand|Eik|Lind|Berk|Wolf|Haven|Brug|Kerk|Molen|Hoog|Laag|Water|Roer|Geul|Maas|Vecht|IJ|Rijn|Dom|Gel|Hem|Har|Wel|Bar|Ever|Ruur|Sint-Jans|Gron|Val|Sche|Ber|Dal|Ven|Loon|Ast|Deur|Mier|Gast|Win|Hil|Zeven|Duiven|Raven|Kraan|Zwane|Elze|Essen|Esch|Rees|Bent|Vries|Ane|Loo|Stad|Oud|Mid|Over|Neder|Bommel|Tiel|Cul|Drie|Lies|Hees|Vlier|Buch|Ans|Graf|Graven|Prinsen|Roose|Klun|Schaap|Koe|Paards|Ganze|Steen|IJzer|Kal|Kool|Turf|Veen|Moer|Broek|Polder|Dijk|Wijk|Mar|Sier|Olde|Nijen|Winter|Zomer|Lichten|Donker|Wit|Swart|Rode|Groen|Kamer|Boer|Hof|Abt|Munster|Klooster""")
TS = W("""rade|beek|dam|veld|hoven|horst|loo|drecht|wijk|kerk|dijk|voort|burg|berg|huizen|haven|lo|rode|broek|gouw|um|ingen|wolde|zijl|bosch|stede|mond|water|heim|akker|laar|bergen|vliet|oord|meer|woude|schoten|brugge|donk|geest|sluis|eind|zande|heide|lant|muiden|ven|hem|weerd""")
QUART = W("""Centrum|Noord|Oost|Zuid|West|De Hoeven|Vogelbuurt|Bloemenwijk|Schilderswijk|Molenveld|Kerkveld|Heuvelrand|Stationsbuurt|Oranjewijk|Componistenbuurt|Zeswegen|Meezenbroek|Rennemig|Beersdaal|Weltervoort|Passart|Schandelen|Maria-gewanden|Vrieheide|Lindenhof|De Wijert|Paddepoel|Stadshart|Rivierenwijk|Boschveld|Groenewoud|Sterrenbuurt|Tuindorp|Nieuwstad|Staatsliedenbuurt|Eikenderveld|Musschenberg|De Dem|Kasteelpark|Hazenkamp|Wolfsberg|Malberg|Daalhof|Pottenberg|Caberg|Limmel|Overbunde|Het Zand|De Reit|De Blaak|Broekhoven|Wandelbos|Loven|Doornakkers|Tongelre|Stratum|Gestel|Woensel|Achtse Barrier|Blixembosch|Meerhoven|Rozenknopje|Hatert|Brakkenstein|Dukenburg|Lindenholt|Zwanenveld|Malvert|Weezenhof|Presikhaaf|Malburgen|Schuytgraaf|Elderveld|Rijkerswoerd|Klarendal|Velperweg|Wesselerbrink|Stokhorst|Twekkelerveld|Deppenbroek|Roombeek|Pathmos|Boswinkel|Stevenfenne""")
ST_STEM = W("""Kerk|Dorps|School|Molen|Stations|Markt|Nieuw|Hoog|Kloosters|Raadhuis|Brug|Haven|Kasteel|Gasthuis|Park|Linden|Eiken|Beuken|Kastanje|Berken|Wilgen|Populieren|Esdoorn|Rozen|Tulpen|Anjer|Dahlia|Irissen|Merel|Lijster|Leeuwerik|Zwaluw|Spechten|Vinken|Reiger|Valken|Nachtegaal|Mozart|Beethoven|Bach|Chopin|Rembrandt|Vermeer|Frans Hals|Jan Steen|Van Gogh|Mondriaan|Maas|Rijn|Waal|IJssel|Schelde|Vecht|Dommel|Geul|Roer|Akker|Weide|Veld|Heide|Bos|Zand|Berg|Heuvel|Dal|Beek|Bron|Tuin|Smid|Bakkers|Wevers|Mijn|Steen|Kolen|Schacht|Fabriek|Industrie|Ambacht|Handels|Spoor|Tram|Post|Water|Singel|Wal|Vest|Poort|Toren|Leeuwen|Oranje|Wilhelmina|Juliana|Beatrix|Emma|Bernhard|Willem|Mauritskade|Europa|Wereld|Vrede|Vrijheids|Bevrijdings|Ganzen|Schapen|Koeweide|Hazen|Vossen|Dassen|Eekhoorn|Hermelijn|Orion|Mercurius|Venus|Mars|Saturnus|Poolster|Zonne|Mane""")
ST_TYPE = ['straat']*10+['weg']*5+['laan']*4+['plein']*2+['hof']*2+['pad','dreef','singel','kade','steeg','park','baan']
ST_ODD = W("""Achter de Hoven|Op de Berg|In de Cramer|Aan de Beek|Achterom|Bongerd|Promenade|Markt|Onder de Linden|Plein 1945|Aan het Water|Over de Dijk|Den Dries|De Dellen|Oude Baan|Hoge Akker|Grote Markt|Kleine Berg|Het Rond|De Run|Koestraat|'t Veld|Ruysdaelbaan|Agnetapark|Zuidwal|Langs de Wal|Coriovallum|In de Wouw|Vijf Eiken|Het Laar|Buiten de Poort|Ginderover|De Wetering|Tussen de Bruggen|Kanaaldijk Noord|Kanaaldijk Zuid|Het Kempke|Rector Vullinghof|Zeven Heuvelen""")
ST_PERS = [('Burgemeester','Burg.'),('Pastoor','Past.'),('Dokter','Dr.'),('Doctor','Dr.'),('Professor','Prof.'),('Deken','Dek.'),('Kapelaan','Kap.'),('Meester','Mr.'),('Minister','Min.'),('Generaal','Gen.'),('Dominee','Ds.'),('Jonkheer','Jhr.'),('Prins','Pr.'),('Prinses','Prs.'),('Graaf',''),('Sint','St.'),('Sint','St.'),('Monseigneur','Mgr.'),('Wethouder','Weth.'),('Ingenieur','Ir.')]
MOSQ = [("Al Nour","An-Nour","El Nur","مسجد النور"),("Al Hidaya","El Hidaya","Alhidaya","مسجد الهداية"),("As Sounnah","Assunnah","As-Soennah","مسجد السنة"),("Al Fath","El Feth","Alfath","مسجد الفتح"),("Arrahman","Ar-Rahmane","Er Rahman","مسجد الرحمن"),("Attaqwa","At-Taqwa","Takwa","مسجد التقوى"),("Al Mouhsinine","El Mohsinin","Almuhsinin","مسجد المحسنين"),("Omar Ibn Al Khattab","Omar Ibnoe Khattab","Umar ibn al-Khattab","مسجد عمر"),
 ("Fatih","Fatih Camii","Fâtih","Fatih Moskee"),("Mevlana","Mevlâna Camii","Mewlana","Mevlana Camii"),("Yunus Emre","Yûnus Emre Camii","Joenoes Emre","Yunus Emre Camii"),("Selimiye","Selimiye Camii","Selimije","Selimiye Camii"),("Haci Bayram","Hacı Bayram Camii","Hadji Bayram","Hacı Bayram Camii"),("Kuba","Kuba Camii","Quba","Kuba Camii"),("Ulu","Ulu Camii","Oeloe","Ulu Camii")]
SCRIPT = [("Gouden Draak","金龙","Golden Dragon"),("Chinese Muur","长城","The Great Wall"),("Lotus","莲花","Lotus Garden"),("Jasmijn Tuin","茉莉花园","Jasmine Garden"),("Nieuw Hongkong","新香港","New Hong Kong"),("Grote Wereld","大世界","Big World"),("Hauran","مطعم حوران","Horan"),("Damaskus","دمشق","Damascus"),("Aleppo","حلب","Halab"),("Al Sham","الشام","El Cham"),("Bagdad","بغداد","Baghdad"),("Andalous","الأندلس","Al Andalus"),("Nisos","Νήσος","Nissos"),("Ellas","Ελλάς","Hellas Taverna"),("Olympos","Όλυμπος","Olimpos"),("Kalinka","Калинка","Kalynka"),("Dnipro","Дніпро","Dnepr"),("Beriozka","Берёзка","Berjozka"),("Anatolia","Anadolu","Anatolië"),("Bosporus","Boğaz","Bosphorus"),("Shiraz","شیراز","Sjieraz"),("Kabul","کابل","Kaboel"),("Asmara","ኣስመራ","Asmera"),("Addis","አዲስ","Adis")]
EN = {'Voedselbank':'Food Bank','Taalcafé':'Language Café','Buurthuis':'Community Centre','Gemeenschapshuis':'Community Centre','Wijkcentrum':'Neighbourhood Centre','Dorpshuis':'Village Hall','Vluchtelingenwerk':'Refugee Council','Bibliotheek':'Public Library','Museum':'Museum','Theater':'Theatre','Filmhuis':'Arthouse Cinema','Weggeefwinkel':'Free Shop','Repaircafé':'Repair Café','Kinderboerderij':'City Farm','Muziekschool':'Music School','Kringloopwinkel':'Thrift Store','Restaurant':'Restaurant','Wereldwinkel':'Fair Trade Shop','Internationaal Vrouwencentrum':"International Women's Centre"}
DE = {'Museum':'Museum','Restaurant':'Gaststätte','Café':'Kneipe'}
SPORT = {
 'voetbal': (12, [('vv','Voetbalvereniging'),('SV','Sportvereniging'),('RKVV','Rooms-Katholieke Voetbalvereniging'),('RKSV','Rooms Katholieke Sportvereniging'),('FC','Football Club'),('SC','Sportclub'),('v.v.','Voetbalvereniging'),('VC','Voetbalclub')], 'voetbal','Sportpark'),
 'tennis': (7, [('TC','Tennisclub'),('LTC','Lawn Tennis Club'),('TV','Tennisvereniging')],'tennis','Tennispark'),
 'hockey': (3, [('HC','Hockeyclub'),('MHC','Mixed Hockey Club'),('MHV','Mixed Hockeyvereniging')],'hockey','Sportpark'),
 'handbal': (4, [('HV','Handbalvereniging'),('HC','Handbalclub')],'handbal','Sporthal'),
 'volleybal': (5, [('VC','Volleybalclub'),('VV','Volleybalvereniging'),('VBC','Volleybalclub')],'volleybal','Sporthal'),
 'korfbal': (3, [('KV','Korfbalvereniging'),('ckv','Christelijke Korfbalvereniging')],'korfbal','Sportpark'),
 'badminton': (4, [('BC','Badmintonclub'),('BV','Badmintonvereniging')],'badminton','Sporthal'),
 'tafeltennis': (3, [('TTV','Tafeltennisvereniging'),('TTC','Tafeltennisclub')],'tafeltennis','Gymzaal'),
 'gym': (5, [('GV','Gymnastiekvereniging'),('Gymver.','Gymnastiekvereniging'),('CGV','Christelijke Gymnastiekvereniging')],'gymnastiek','Gymzaal'),
 'atletiek': (3, [('AV','Atletiekvereniging'),('ac','Atletiekclub')],'atletiek','Atletiekbaan'),
 'zwemmen': (4, [('ZPC','Zwem- en Polo Club'),('ZV','Zwemvereniging'),('Z&PV','Zwem- en Poloverening')],'zwemmen','Zwembad'),
 'judo': (3, [('JC','Judoclub'),('Sportschool','Sportschool'),('Budo','Budovereniging')],'judo','Gymzaal'),
 'wielren': (3, [('WV','Wielervereniging'),('TWC','Toer Wieler Club'),('wtc','Wielertoerclub')],'wielersport',''),
 'schut': (5, [('Schutterij','Schutterij'),('Kon. Schutterij','Koninklijke Schutterij'),('Gilde','Gilde'),('HBS','Handboogschutterij'),('SV','Schietsportvereniging')],'schutterij','Schuttersveld'),
 'biljart': (4, [('BV','Biljartvereniging'),('BC','Biljartclub'),('bv','Biljartver.')],'biljart','Café'),
 'jeu': (2, [('JBC','Jeu de Boules Club'),('PV','Petanquevereniging')],'jeu de boules','Boulodrome'),
 'wandel': (3, [('WSV','Wandelsportvereniging'),('WV','Wandelvereniging')],'wandelen',''),
 'paard': (3, [('LRV','Landelijke Rijvereniging'),('PSV','Paardensportvereniging'),('Manege','Manege')],'paardensport','Manege'),
 'basket': (2, [('BV','Basketbalvereniging'),('BC','Basketbalclub')],'basketbal','Sporthal'),
 'schaak': (3, [('SV','Schaakvereniging'),('SC','Schaakclub'),('sv','Schaakver.')],'schaken','Gemeenschapshuis'),
 'bridge': (4, [('BC','Bridgeclub'),('BV','Bridgevereniging'),('b.c.','Bridge Club')],'bridge','Gemeenschapshuis'),
 'hengel': (4, [('HSV','Hengelsportvereniging'),('HV','Hengelaarsvereniging'),('VV','Visvereniging')],'hengelsport','Visvijver'),
 'duif': (3, [('PV','Postduivenvereniging'),('PV','Postduivenver.')],'postduiven','Clubgebouw'),
 'dans': (3, [('Dansschool','Dansschool'),('Dansstudio','Dansstudio'),('Dansgarde','Dansgarde')],'dansen',''),
 'fit': (4, [('Sportschool','Sportschool'),('Fitness','Fitnesscentrum'),('Yogastudio','Yogastudio'),('Gym','Gym')],'fitness',''),
 'ijs': (1, [('IJV','IJsvereniging'),('IJC','IJsclub')],'schaatsen','IJsbaan'),
 'hond': (2, [('KC','Kynologenclub'),('HS','Hondenschool')],'honden','Terrein'),
 'water': (2, [('WSV','Watersportvereniging'),('KV','Kanovereniging'),('RV','Roeivereniging'),('ZV','Zeilvereniging')],'watersport','Haven'),
 'rugby': (1, [('RC','Rugby Club'),('RFC','Rugby Football Club')],'rugby','Sportpark'),
 'padel': (1, [('PC','Padelclub')],'padel','Padelbanen'),
}
SPK=list(SPORT); SPW=[SPORT[k][0] for k in SPK]
CARE2=['Fysiotherapie','Tandartspraktijk','Apotheek','Logopediepraktijk','Psychologenpraktijk','Diëtistenpraktijk','Podotherapie','Verloskundigenpraktijk','Oefentherapie','Huidtherapie','Ergotherapie','Mondhygiënist','Osteopathie','Consultatiebureau','Prikpost','Haptotherapie','Audicien','Optiek']
CARE2ALT={'Fysiotherapie':['Fysiotherapiepraktijk','Praktijk voor Fysiotherapie','Fysio','FTP'],'Tandartspraktijk':['Tandarts','Tandartsenpraktijk','Praktijk voor Tandheelkunde'],'Apotheek':['Apotheek','BENU Apotheek','Service Apotheek'],'Logopediepraktijk':['Logopedie','Praktijk voor Logopedie','Logopediste'],'Psychologenpraktijk':['Psycholoog','Praktijk voor Psychologie','Psychologie'],'Diëtistenpraktijk':['Diëtist','Diëtiste','Dietist','Praktijk voor Voeding en Dieet'],'Podotherapie':['Podotherapeut','Podotherapie praktijk'],'Verloskundigenpraktijk':['Verloskundigen','Verloskundige Praktijk','VP'],'Oefentherapie':['Oefentherapie Cesar','Cesartherapie','Oefentherapie Mensendieck'],'Optiek':['Opticien','Brillen'],'Audicien':['Hoortoestellen']}
SHOPK=[('Bakkerij',['Bakker','Banketbakkerij','Brood- en banketbakkerij']),('Slagerij',['Slager','Keurslager','Ambachtelijke slagerij']),('Bloemenhuis',['Bloemen','Bloemist','Bloemsierkunst']),('Boekhandel',['Boeken','Boekwinkel']),('Kapsalon',['Kapper','Haarstudio','Hairstyling','Coiffures']),('Fietsenwinkel',['Tweewielers','Rijwielhandel','Fietsen']),('Schoenmakerij',['Schoenmaker','Schoenservice']),('Juwelier',['Juweliers','Goudsmid']),('Drogisterij',['Drogist','DA drogisterij']),('Dierenspeciaalzaak',['Dierenwinkel','Diervoeders']),('Stomerij',['Wasserette','Textielreiniging']),('Kaashandel',['Kaas','Kaasspeciaalzaak']),('Groentezaak',['Groente en Fruit','AGF']),('Visspecialist',['Vishandel','Viswinkel']),('Slijterij',['Wijnhandel','Wijn & Spijs']),('Autobedrijf',['Garage','Auto']),('Rijschool',['Autorijschool','Verkeersschool']),('Makelaardij',['Makelaar','Makelaars']),('Schoonheidssalon',['Beautysalon','Huidverzorging','Beauty']),('Modehuis',['Mode','Fashion','Kledingzaak']),('Schoenen',['Schoenmode','Schoenenzaak']),('Doe-het-zelf',['Bouwmarkt','IJzerwaren']),('Tuincentrum',['Kwekerij','Hovenier']),('Installatiebedrijf',['Loodgieter','Installatietechniek']),('Schildersbedrijf',['Schilderwerken','Afbouw']),('Uitvaartverzorging',['Uitvaart','Begrafenisonderneming']),('Reisbureau',['Reizen','Touringcars']),('Naaiatelier',['Kledingreparatie','Stoffen']),('Fotograaf',['Fotografie','Foto'])]
HORK=[('Café',['Cafe','Eetcafé','Kroeg']),('Restaurant',['Rest.','Eethuis']),('Cafetaria',['Snackbar','Friture','Frituur']),('Lunchroom',['Lunchcafé','Koffiehuis']),('Brasserie',['Grand Café','Grandcafé']),('Pizzeria',['Trattoria','Ristorante']),('Hotel',['Hotel-Restaurant','Hotel Café']),('IJssalon',['Gelateria','IJs']),('Theehuis',['Tearoom','Theeschenkerij']),('Eetcafé',['Café','Bar'])]
CHAINB=["Kruimeldief","Haarwereld","Brillenhoek","Zeeman & Co","Fietspunt","Voordeelplein","De Broodkorf","Bakkersland","Drogisto","Pizza Presto","Burger Boulevard","Subby's","Kip & Zo","SushiGo","Koffie Kompaan","Wok Palace","Jeansbox","Sokkenbaas","Speelparadijs Ballorig","FitFabriek","SportCity Plus","Trimclub 24","Slaapkenner","Keukenplan","Verfmeester","Optiek Oogwenk","Hoorwijs","Apotheek Pluspunt","Tandzorg Totaal","Fysio Actief","Kinderhof","Partou Plein","Zonnekinderen","Kids & Co","Thuiszorg Direct","Buurtzorg Compagnie","Zorggroep De Vier Linden","Tempo Uitzend","Bureau Werkkans","Rijschool Veilig","Bank van Nu","Verzekerd Wonen","Reiswereld","Telefoonshop","Printpoint","Kringloop Het Goede Doel","Terre Nova","Leger van Barmhartigheid","Humanitas Samen","MEE Op Weg","Slachtofferzorg","Juridisch Spreekuur","GGZ Horizon","GGD Regio","Veilig Samen","Verslavingszorg Nova","Zonnebloem","EHBO","Scouting","KBO","PCOB","Rode Kruis","De Wereldhap","Loempia Express","Bloem & Blad","Dierenvriend","Tuinland","Autoglas Snel","Bandenbaas","Wasstraat Blink","Tankpunt","Parkeerservice","Supermarkt De Mand","Buurtsuper Vers","Bio Bij","Pannenkoekenboot","IJs & Zopie","Hotel Bestwest","Casino Lucky","Bioscoop Rex","Boetiek Jolie","Lederwaren Max","Gordijnparadijs","Tapijtgigant","Boekenvoordeel","Speelgoedland","Babyplanet","Hakken & Zolen","Kapperszaak Snel","Nagelstudio Chic","Zonnestudio Sun4U","Massage Thai Orchid","Escape City","Laserzone"]
FREEM=['gmail.com','hotmail.com','ziggo.nl','kpnmail.nl','outlook.com','home.nl','planet.nl','live.nl','xs4all.nl','telfort.nl','upcmail.nl']
import random, sys, re, unicodedata, argparse, time
from bisect import bisect
from itertools import accumulate

_TR={c:None for c in range(0x300,0x370)}
def deacc(s): return s if s.isascii() else unicodedata.normalize('NFKD',s).translate(_TR)
_NS=re.compile(r'[^a-z0-9]+')
def slug(s,j=''): return _NS.sub(j,deacc(s).lower().replace('&','en')).strip(j or None)
def bird_s(b): return {'Koekoek':'Koekoekjes','Mees':'Meesjes'}.get(b,b+('jes' if b[-1] in 'tdksfpgh' else 'tjes' if b not in('Zwaan','Arend') else 'tjes'))
class Pick:
    __slots__=('v','a')
    def __init__(s,v,w): s.v=v; s.a=list(accumulate(w))
    def __call__(s,r): return s.v[bisect(s.a,r()*s.a[-1])]

class Sett: __slots__=('name','muni','quarters','streets','blds','lat','lon','pc4','pcn','area','village','adj')
class Street: __slots__=('name','ab','pcs','lat','lon','q')
class Bld: __slots__=('name','kind','st','num','phone','site','used')
class Ent:
    __slots__=('cls','kind','trap','forms','core','acro','legal','foreign','old','S','st','num','add','bld','phone','mob','mail','site','hst','hnum','hname','sp','sm','ss','sa','nd','var','oldst','oldnum','oldphone','place','keep','lab','fb','pmail','gen')

_CS=re.compile(r'^(sint|st|de|het|t|h)(?=[a-z]{4})')
def cslug(s): return _CS.sub('',slug(' '.join(w for w in s.replace('.','. ').split() if w.lower() not in('de','het',"'t",'st.','sint','h.'))))
UNIQ_CORE=set(SPORT)|{'music','day','school','comm','hor','church','mosque','gp','welf'}
# ---------------------------------------------------------------- municipality
class Muni:
    def __init__(m, seed, mi, T, name, villages, area, lat, lon, pc4s, chains, big):
        m.rng=random.Random(f"{seed}/{mi}"); m.r=m.rng.random; m.T=T; m.name=name; m.area=area
        r=m.r; m.ents=[]; m.used={}; m.chains=chains; m.cores={}; m.big=big
        m.site=slug(name)+'.nl'; m.phone=('14 '+area) ; m.mail='info@'+('gemeente' if r()<.3 else '')+slug(name)+'.nl'
        m.setts=[]; w=[]; k=0
        for j,nm in enumerate([name]+villages):
            S=Sett(); S.name=nm; S.muni=name; S.village=j>0; S.area=area
            S.lat=lat+(r()-.5)*(.09 if j else 0); S.lon=lon+(r()-.5)*(.13 if j else 0)
            share=T*(.62 if villages and j==0 else 1 if not villages else .38/len(villages))
            S.adj=nm+('se' if nm[-1] not in 'sz' else 'e')
            nq=max(1,min(len(QUART),int(share/130)));
            S.quarters=(['Centrum']+m.rng.sample(QUART[1:],nq-1)) if nq>1 else [nm]
            S.pc4=[pc4s[(k+i)%len(pc4s)] for i in range(max(1,nq//3))]; k+=len(S.pc4)
            S.pcn={p:0 for p in S.pc4}
            ns=max(6,int(share/7)); seen=set(); S.streets=[]
            while len(S.streets)<ns:
                st=Street(); st.name,st.ab=m.streetname(S,villages)
                if st.name in seen:
                    if r()<.5 or len(seen)>600:
                        st.name=m.c(SURN).replace('De ','').replace('Van ','')+m.c(FIRST).lower()[:0]+m.c(['straat','hof','weg','laan','plein']);st.ab=''
                    if st.name in seen:
                        st.name='Oude '+st.name if ' ' in st.name or not st.name.startswith('Oude') and r()<.3 else m.c(['Noorder','Zuider','Ooster','Wester','Lange ','Korte ','Nieuwe ','Kleine ','Grote ','Hoge ','Lage '])+st.name.lower()
                        st.ab=''
                        if st.name in seen: st.name=m.c(TP)+m.c(TS)+m.c(['straat','weg','hof','pad']); 
                    if st.name in seen: continue
                seen.add(st.name)
                st.q=int(r()*len(S.quarters)); p=S.pc4[st.q*len(S.pc4)//len(S.quarters)]
                st.pcs=[]
                for _ in range(1+int(r()*3)):
                    x=S.pcn[p]=S.pcn[p]+1
                    st.pcs.append(f"{p} {chr(65+x//26%26)}{chr(65+x%26)}")
                ang=len(S.quarters)**.5*.006
                st.lat=S.lat+(r()-.5)*ang*1.2+((st.q*37%11)-5)*.0018; st.lon=S.lon+(r()-.5)*ang*1.9+((st.q*53%13)-6)*.0026
                S.streets.append(st)
            S.blds=[]
            for _ in range(max(2,int(share/45))): S.blds.append(m.building(S))
            m.setts.append(S); w.append(share)
        m.ps=Pick(m.setts,w)
    def c(m,l): return l[int(m.r()*len(l))]
    def streetname(m,S,vil):
        r=m.r; x=r()
        if x<.70:
            a=m.c(ST_STEM); t=m.c(ST_TYPE)
            if ' ' in a: return a+t,''
            if a[-1]=='s' and t[0]=='s' : a=a
            return a+t,''
        if x<.80: return m.c(ST_ODD),''
        if x<.92:
            t,ab=m.c(ST_PERS); sn=m.c(SAINT) if t=='Sint' else m.c(('Willem','Hendrik','Maurits','Bernhard','Frederik','Alexander','Constantijn','Johan','Friso') if t=='Prins' else ('Irene','Margriet','Beatrix','Christina','Marijke','Amalia','Juliana','Emma','Sophie')) if t.startswith('Prins') else m.c(SURN)
            if t!='Sint' and r()<.9: sn=sn.replace('Van ','van ',1).replace('De ','de ',1)
            if t=='Sint' or t.startswith('Prins'): n=f"{t} {sn}{m.c(ST_TYPE)}"
            else:
                n=f"{t} {sn}{m.c(ST_TYPE)}"
                if r()<.2: n=f"{t} {m.c(FIRST)} {sn}{m.c(ST_TYPE)}"
            return n,(n.replace(t,ab,1) if ab else '')
        if x<.96: return m.c(TP)+m.c(TS)+m.c(['weg','weg','straat','laan']),''
        return f"{m.c(FIRST)[0]}.{m.c(FIRST)[0]}. {m.c(SURN).replace('Van ','van ').replace('De ','de ')}{m.c(ST_TYPE)}",''
    def building(m,S):
        r=m.r; b=Bld(); b.kind=m.c(['mfc','mfc','gc','gc','sport','sport','office','school','hall','church','shop'])
        for _ in range(9):
            if b.kind=='gc': nm=m.c(['De '+m.c(TREE),'De '+m.c(THING),m.c(S.quarters),S.name,'De '+m.c(FLOWER)]); pre='Gezondheidscentrum '
            elif b.kind=='sport': nm=m.c(['De '+m.c(TREE)+m.c(['hof','kamp','veld','weide']),'De '+m.c(TP)+'kamp',"'t "+m.c(TP)+m.c(['veld','broek','bos']),m.c(TP)+m.c(TS)]); pre='Sportpark '
            elif b.kind=='office': nm=m.c(['De '+m.c(THING),m.c(VIRTUE),'De '+m.c(TP)+'hof',m.c(TP)+m.c(['poort','staete','plaza','toren'])]); pre=m.c(['Bedrijvencentrum ','Kantoorgebouw ','Ondernemershuis ',''])
            elif b.kind=='shop': nm=m.c([m.c(TP)+'hof','De '+m.c(TP)+'passage',m.c(S.quarters)]); pre='Winkelcentrum '
            elif b.kind=='church': nm=m.c(SAINT)+'zaal'; pre=''
            elif b.kind=='school': nm='De '+m.c(THING); pre=m.c(['Brede School ','Brede Maatschappelijke Voorziening ','Kindcentrum '])
            else: nm=m.c(['De '+m.c(THING),"'t "+m.c(THING),'De '+m.c(BIRD),"Oud Raadhuis",'De '+m.c(TREE),m.c(S.quarters),m.c(TP)+'hoes']); pre=m.c(['MFC ','Gemeenschapshuis ','MFA ','Wijkcentrum ','Cultureel Centrum ','Dorpshuis '])
            b.name=pre+nm
            if m.used.setdefault(b.name,0)==0: break
        m.used[b.name]=1
        b.st=m.c(S.streets); b.num=1+int(r()*r()*160); b.phone=m.newphone(); b.site=slug(nm)+('' if r()<.6 else slug(S.name))+'.nl'; b.used=0
        return b
    def newphone(m):
        a=m.area; n=10-len(a)
        return a+'-'+str(int(m.r()*8+1.5))+str(int(m.r()*10**(n-1))).zfill(n-1)
    def mobile(m): return '06-'+str(10000000+int(m.r()*89999999))
    # -------------------------------------------------------------- entity base
    def ent(m,g,S=None,trap='plain',at=None):
        """g = (cls, kind, forms, core, acro, legal, foreign)"""
        r=m.r; e=Ent(); S=S or m.ps(r)
        e.cls,e.kind,e.forms,e.core,e.acro,e.legal,e.foreign=g; e.trap=trap; e.S=S
        e.old=None; e.bld=''; e.add=''; e.sp=e.sm=e.ss=e.sa=False; e.nd=False; e.var=None; e.keep=False; e.lab=None; e.place=''; e.fb=''; e.gen=False
        e.oldst=e.oldphone=None; e.oldnum=0
        if at: e.st,e.num,e.sa=at.st,at.num,True; at.used+=1
        else:
            e.st=m.c(S.streets); e.num=1+int(r()*r()*190)
            x=r()
            if x<.10: e.add=m.c(['a','b','A','B','-1','c','bis','-A',' Y'])
            elif x<.13: e.add='-%d'%(e.num+2)
        e.phone=m.newphone() if r()<.9 else ''
        e.mob=e.pmail=''; e.hst=None; e.hname=''; e.hnum=0
        if e.cls in ('sport','club','found','welf') and r()<.75:
            e.hst=m.c(S.streets if r()<.8 else m.ps(r).streets); e.hnum=1+int(r()*140); e.hname=m.c(SURN); e.mob=m.mobile() if r()<.7 else m.newphone()
            if e.cls in('sport','club') and r()<.6: e.phone=e.mob if r()<.5 else ''
        cs=slug(e.core) or 'org'
        x=r(); tn=slug(S.name)
        pre=slug(e.forms[0].split(' ')[0]) if ' ' in e.forms[0] else ''
        if cs.startswith(pre): pre=''
        if tn in cs: tn=''
        if x<.25: d=cs+tn
        elif x<.5 and pre: d=pre+cs
        elif x<.62 and pre: d=pre+'-'+cs
        elif x<.7 and e.acro: d=slug(e.acro)
        elif x<.8 : d=slug(e.forms[0])[:34]
        elif x<.9: d=(cs+'-'+tn).rstrip('-')
        else: d=cs
        if len(d)<4: d+=tn
        y=r()
        e.site='' if y<.16 else d+('.nl' if y<.95 else m.c(['.com','.eu','.org','.info']))
        e.fb=''
        if r()<.12: e.fb='facebook.com/'+slug(e.forms[0],'.')[:40]
        z=r()
        if e.site and z<.62: e.mail=m.c(['info','info','info','info','secretariaat','contact','secretaris','administratie','mail','bestuur'])+'@'+e.site
        elif z<.85: e.mail=(slug(e.forms[0])[:24])+'@'+m.c(FREEM)
        else: e.mail=''
        if e.hst:
            hs=slug(e.hname); f=m.c('abcdefghijklmnprstw')
            e.pmail=m.c([f+'.'+hs,f+hs,hs+str(int(r()*99)),'secretaris.'+cs[:14],f+f+hs])+'@'+m.c(FREEM)
        m.ents.append(e); return e
    def uniq(m,S,fn,tries=6):
        for _ in range(tries):
            g=fn(S); k=(S.name,g[2][0]); f0=slug(g[2][0]); k2=(S.name,g[1],cslug(g[3])) if g[1] in UNIQ_CORE else (S.name,'u',f0)
            if k not in m.used and k2 not in m.used and ('b',f0) not in m.used and (S.name,'u',f0) not in m.used: m.used[k2]=1; m.used[(S.name,'u',f0)]=1; break
        else:
            suf=m.c(S.quarters) if len(S.quarters)>1 and m.r()<.6 else m.c(FIRST)
            g=(g[0],g[1],[f+' '+suf for f in g[2]],g[3]+' '+suf,'',g[5],[])
        m.used[(S.name,g[2][0])]=1
        return g
    # -------------------------------------------------------------- names by kind
    def g_sport(m,S,sp=None,core=None):
        r=m.r; c=m.c
        sp=sp or SPP(r); _,pres,word,loc=SPORT[sp]; ab,full=c(pres); acro=''; T=S.name; x=r(); full0=''
        if core: pass
        elif sp=='schut': core=c(['St. '+c(SAINT),'Sint '+c(SAINT),c(SAINT),'Wilhelm Tell','Batavieren'])
        elif sp in('fit','dans','judo') and x<.6: core=c([c(FIRST),c(SURN),c(COLORSHOP),'Body '+c(['Balance','Center','Works','& Mind']),c(VIRTUE)+' Sports','Studio '+c(FIRST)])
        elif sp=='paard' and x<.5: core=c(['De '+c(TP)+'hoeve','Stal '+c(SURN),'De '+c(TP)+'ruiters','St. Joris','De '+c(TREE)+'hof'])
        elif sp=='duif': core=c(['De Luchtbode','De Snelvliegers','De Reisduif','Vlug en Trouw','De Postduif','Luchtpost','De Trouwe Vriend','De Blauwe Doffer','De Vredesduif','De Gevleugelde Vrienden'])
        elif sp=='hengel': core=c(["'t Snoekje",'De Ruisvoorn','De Goudvis','De Voorn',"'t Baarsje",'Vislust','De Vrije Vissers','Ons Genoegen','De Karper','De Dobber','Hengelsport '+T,'Nooit Gedacht','De Rietvoorn'])
        elif sp=='biljart': core=c(['Krijt op Tijd','De Keu','Carambole','Klos Erbij',c(COLORSHOP),'De Groene Laken','Nipt',c(VIRTUE),'Raak',"'t Ketsje",'De Ketsers'])
        elif sp in('schaak','bridge') and x<.6: core=c(['De Pion','Het Witte Paard','Schaakmat','De Toren','Raadsheer','Zwart-Wit','De Dame'] if sp=='schaak' else ['De Slem','Klein Slem','Sans Atout','De Troef','Schoppenaas','Harten Vier','De Ruitenboer','Dubbel Bod','Contract','De Singleton',"'t Kaartje"])
        elif sp=='wandel' and x<.6: core=c(['De Trippelaars','De Zwerfkeien','Goed Te Pas','Op Stap','Voetje voor Voetje','De Natuurvrienden','De Berglopers','Stap Voor Stap','De Heidestappers','De Trekvogels'])
        elif x<.34: core=c(VIRTUE)
        elif x<.55: core=T
        elif x<.65: acro,full0=c(PHRASE); core=acro
        elif x<.72: core=T+' '+c(['Boys','United','Combinatie','Rovers','Vooruit','Centrum'])
        elif x<.82: a=c('ABCDEHJKLMNOPRSTVWZ'); acro=ab.replace('.','').upper()[:2]+T[0].upper()+(a if r()<.5 else ''); core=acro
        elif x<.9: core='De '+c(TP)+c(['spelers','slagers','smashers','stampers','rakkers','treffers','springers','lopers','rijders'])
        else: core=c(VIRTUE)+" '"+str(20+int(r()*75))
        if x<.82 and r()<.10: core=core+" '"+str(20+int(r()*75))
        A=ab if r()<.7 else ab.replace('.','')
        dot='.'.join(ab.upper())+'.' if len(ab)<=4 and ab.isalpha() else ab
        forms=[f"{A} {core}",f"{full} {core}",f"{dot} {core}",f"{ab.upper()} {core}",f"{core} {word}",f"{A} {core}"]
        if T not in core: forms.append(f"{A} {core} {T}")
        if full0: forms.append(f"{full} {full0}"); forms.append(f"{A} {core} ({full0})")
        elif core is acro: forms.append(f"{full} {T}"); forms.append(f"{core} ({full} {T})")
        if r()<.2: forms[0]=f"{full} {core}"
        return ('sport',sp,forms,core,acro,'Vereniging',[])
    def g_music(m,S,core=None):
        r=m.r;c=m.c;T=S.name;x=r()
        if x<.28:
            k=c(['Harmonie','Harmonie','Fanfare','Fanfare','Kon. Harmonie','Drumband','Muziekvereniging','Schutterij','Showband','Koninklijke Fanfare']); s=c(SAINT); core=core or c(['St. '+s,'Sint '+s,c(LATIN),c(VIRTUE),'St. '+s])
            alt={'Harmonie':['Harmonieorkest','Kon. Erk. Harmonie','Harm.','Muziekvereniging'],'Fanfare':['Fanfareorkest','Muziekvereniging','Fanf.'],'Muziekvereniging':['Muz. ver.','MV','Harmonie'],'Kon. Harmonie':['Koninklijke Harmonie','Harmonie'],'Koninklijke Fanfare':['Kon. Fanfare','Fanfare']}.get(k,[k])
        elif x<.62:
            k=c(['Gemengd Koor','Mannenkoor','Vrouwenkoor','Zangvereniging','Kerkkoor','Dameskoor','Popkoor','Gospelkoor','Kinderkoor','Shantykoor','Seniorenkoor','Zanggroep','Kamerkoor','Jongerenkoor','Christelijk Gemengd Koor','Koninklijk Mannenkoor','Smartlappenkoor']); core=core or c(LATIN if r()<.75 else ['St. '+c(SAINT),'De '+c(['Maatklappers','Windvangers','Ankermannen','Zilte Kelen','Schorre Zwanen','Kraakstemmen']),T+'s Koor',c(FIRST)+' & Friends'])
            alt={'Gemengd Koor':['Gem. Koor','GK','Gemengde Zangvereniging','Koor'],'Mannenkoor':['Mannenzangvereniging','MK','Mannen Koor','Koor'],'Vrouwenkoor':['Dameskoor','Koor'],'Zangvereniging':['Zangver.','Koor'],'Christelijk Gemengd Koor':['CGK','Chr. Gem. Koor'],'Koninklijk Mannenkoor':['Kon. Mannenkoor','KMK']}.get(k,['Koor',k])
        elif x<.80:
            k=c(['CV','Carnavalsvereniging','C.V.','Karnavalsvereniging','Vastelaovesvereniging']); core=core or 'De '+c(CARN); alt=['Carnavalsver.','CV','Carnavalsstichting','Carnavalsvereniging']
        elif x<.92:
            k=c(['Toneelvereniging','Toneelgroep','Theatergroep','Amateurtoneel','Operettevereniging','Revuegezelschap','Rederijkerskamer']); core=core or c([c(LATIN),c(VIRTUE),'Ons '+c(['Genoegen','Streven','Ideaal']),'De '+c(THING),'Masker','Voetlicht','Klucht & Kunde','Plankenkoorts',c(SAINT)]); alt=['Toneelver.','TV','Toneel']
        else:
            k=c(['Muziekschool','Bigband','Blaaskapel','Accordeonvereniging','Dansorkest','Dweilorkest','Slagwerkgroep','Mandolineorkest']); core=core or c([c(LATIN),T,'De '+c(['Bloaskake','Toeters','Durchbloaters','Egerlanders','Stroatklinkers','Balletjes','Vlegels','Noetesjieters']),c(VIRTUE)]); alt=[k,'Orkest']
        forms=[f"{k} {core}"]+[f"{a} {core}" for a in alt]+[f"{k} {core} {T}"]
        if r()<.2: forms=[f+' '+T if T not in f else f for f in forms]
        acro=''
        if r()<.4 and x<.62: acro=(''.join(w[0] for w in re.split('[ .-]+',k+' '+core+' '+T) if w)).upper()
        return ('club','music',forms,core,acro,'Vereniging' if r()<.7 else 'Stichting',[])
    def g_school(m,S,core=None):
        r=m.r;c=m.c;x=r();T=S.name
        core=core or c(['De '+c(THING),'De '+c(THING),'De '+c(BIRD),'De '+c(TREE),'St. '+c(SAINT)+'school','Prinses '+c(['Beatrix','Irene','Amalia','Juliana'])+'school','De '+c(FLOWER),c(FIRST)+' '+c(SURN)+'school',"'t "+c(THING),c(S.quarters)+'school','Dr. '+c(SURN)+'school','Titus '+c(SURN)+'school','Het '+c(['Talent','Palet','Kompas','Baken','Mozaïek','Spectrum','Octaaf','Startblok'])])
        if x<.84:
            k,alt=c([('Basisschool',['b.s.','BS','Bs.']),('OBS',['Openbare Basisschool','O.B.S.']),('RKBS',['R.K. Basisschool','Rooms Katholieke Basisschool','Basisschool']),('CBS',['Christelijke Basisschool','C.B.S.','PC Basisschool']),('IKC',['Integraal Kindcentrum','Kindcentrum','Basisschool']),('SBO',['School voor Speciaal Basisonderwijs','SBO-school']),('Kindcentrum',['KC','IKC'])])
        else:
            k,alt=c([('College',['Coll.']),('Lyceum',['Scholengemeenschap']),('Scholengemeenschap',['SG']),('Praktijkschool',['PRO']),('Vrije School',['Vrijeschool'])]); core=c([c(SAINT),c(SURN).replace('De ','').replace('Van ',''),c(TP)+c(TS),c(VIRTUE),T])
            if k in('College','Lyceum'):
                return ('school','school',[f"{core} {k}",f"{core}{k.lower()}",f"Het {core} {k}",f"{core} {k} {T}"],core+' '+k,'','Stichting',[])
        if core.endswith('school') and r()<.7: forms=[core]+[f"{a} {core}" for a in [k]+alt]
        else: forms=[f"{k} {core}"]+[f"{a} {core}" for a in alt]+[f"{k} {core}"]
        return ('school','school',forms,core,'','Stichting',[])
    def g_day(m,S,core=None):
        r=m.r;c=m.c
        k,alt=c([('Kinderdagverblijf',['KDV','Kinderopvang','Dagverblijf']),('KDV',['Kinderdagverblijf','Kinderopvang']),('BSO',['Buitenschoolse Opvang','Naschoolse opvang']),('Peuterspeelzaal',['Peuteropvang','PSZ','Peutergroep']),('Kinderopvang',['KDV','Kinderdagverblijf']),('Gastouderbureau',['GOB'])])
        core=core or c(['De '+c(THING),"'t "+c(['Kabouterhuis','Eigenwijsje','Hummelhuis','Kuikennest','Beertje','Rupsje','Stampertje','Bengeltje','Nestje','Dwergje','Koetje','Zonnetje','Biggetje','Kikkertje','Olifantje','Knuffeltje','Pareltje','Wolkje']),'De '+bird_s(c(BIRD)),'De '+c(['Smurfen','Boefjes','Rakkers','Krielkip','Bijenkorf','Puzzel','Speelvogel','Kleine Ridder','Blokkendoos','Huppelhoek','Dikkie Dik','Bambini','Kleine Beer','Tovertuin','Speelzolder','Duimelot','Tante Pollewop','Ukkepukjes','Stuiterbal']),c(FIRST)+"'s Kinderhoek",c(['Bambino','Pipeloi','Ot en Sien','Pinokkio','Dribbel','Pippeloentje','Hakuna','Humpie Dumpie','Calimero','Okidoki','Villa Kakel'])])
        return ('school','day',[f"{k} {core}"]+[f"{a} {core}" for a in alt]+[f"{core} {k.lower()}"],core,'','B.V.' if r()<.5 else 'Stichting',[])
    def g_carehome(m,S,core=None):
        r=m.r;c=m.c
        core=core or c([c(TP)+c(['hof','staete','burgh','zicht','rust','oord','heem']),'De '+c(TREE)+c(['hof','borgh','n','nhof']),'De '+c(THING),'Huize '+c(SAINT),'Sint '+c(SAINT),'St. '+c(SAINT)+'hof','Parc '+c(TP)+c(TS),'De '+c(['Wilgaerden','Nieuwe Hof','Oude Pastorie','Vier Jaargetijden','Herfsttij','Zonnewende','Rustenburg','Avondrust'])+c(['','',' '+S.name]),c(PLAIN_NAMES)])
        k,alt=c([('Woonzorgcentrum',['WZC','Zorgcentrum','Woon-zorgcentrum']),('Verpleeghuis',['Verpleegtehuis','Zorgcentrum']),('Zorgcentrum',['Verzorgingshuis','Woonzorgcentrum','WZC']),('Verzorgingshuis',['Bejaardenhuis','Zorgcentrum']),('Thuiszorg',['Thuiszorgorganisatie','Zorg aan huis']),('Woonvorm',['Beschermd Wonen','Begeleid wonen']),('Dagbesteding',['Zorgboerderij','Dagcentrum','Dagopvang']),('Hospice',['Hospice'])])
        return ('care','home',[f"{k} {core}"]+[f"{a} {core}" for a in alt]+[core],core,'','Stichting',[])
    def g_gp(m,S,core=None):
        r=m.r;c=m.c;s=core or c(SURN); f=c('ABCDEFGHJLMPRSTW'); f2=c('ABCDEFGHJLMPRSTW'); s2=c(SURN)
        x=r()
        if x<.6: forms=[f"Huisartsenpraktijk {s}",f"Huisarts {f}. {s}",f"{f}.{f2}. {s}, huisarts",f"Huisartspraktijk {s}",f"Dr. {s}",f"HAP {s}",f"{s} Huisartsenpraktijk",f"Huisarts {s}"]; core=s
        elif x<.8: forms=[f"Huisartsenpraktijk {s} en {s2}",f"Huisartsen {s} & {s2}",f"Maatschap {s}/{s2}",f"Huisartspraktijk {s} - {s2}",f"Praktijk {s}-{s2}"]; core=f"{s} en {s2}"
        else:
            core=c([c(S.quarters),'De '+c(TREE),'De '+c(THING),S.name,c(S.streets).name]); forms=[f"Huisartsenpraktijk {core}",f"Huisartsen {core}",f"Huisartspraktijk {core}",f"HAP {core}",f"Huisartsencentrum {core}"]
        return ('care','gp',forms,core,'','',[])
    def g_para(m,S,core=None,k=None):
        r=m.r;c=m.c;k=k or c(CARE2); s=core or c([c(SURN),c(SURN),c(SURN),'De '+c(TREE),c(S.quarters),S.name,c(PLAIN_NAMES),c(SURN)+' & '+c(SURN),'De '+c(THING),c(FIRST)+' '+c(SURN),c(S.streets).name])
        alt=CARE2ALT.get(k,[k]); forms=[f"{k} {s}"]+[f"{a} {s}" for a in alt]+[f"{s} {alt[0].lower() if alt[0].isalpha() else k.lower()}"]
        return ('care','para',forms,s,'','' if r()<.6 else 'B.V.',[])
    def g_comm(m,S,core=None):
        r=m.r;c=m.c
        k,alt=c([('Gemeenschapshuis',['Buurthuis','MFC','Gemeenschapscentrum']),('Buurthuis',['Wijkgebouw','Buurtcentrum']),('Wijkcentrum',['Buurthuis','WC']),('Dorpshuis',['Gemeenschapshuis','MFA']),('Buurtcentrum',['Buurthuis','Wijkcentrum']),('Jongerencentrum',['JC','Open Jongerencentrum','Jeugdhuis']),('Trefcentrum',['Trefpunt','Ontmoetingscentrum']),('Verenigingsgebouw',['Verenigingshuis','Zaal'])])
        core=core or c(['De '+c(THING),"'t "+c(['Patronaat','Trefpunt','Leiehoes','Sjevemethoes','Dorpshart','Klooster','Ankertje','Oude Gemeentehuis','Rond','Veldje','Huukske','Volkshuis','Brandpunt','Raodhoes','Heem','Vlot','Steunpunt','Huuske','Hoes','Trepke','Kloeëster']),c(S.quarters),'De '+c(BIRD),'Ons '+c(['Huis','Thuis','Genoegen','Centrum']),c(TP)+'hoes','De '+c(TP)+c(TS),'Oud-'+S.name,'De '+c(TREE),'Sint '+c(SAINT)])
        fo=[f"{EN[k]} {core}"] if k in EN else []
        return ('found','comm',[f"{k} {core}"]+[f"{a} {core}" for a in alt]+[f"Stichting {k} {core}",f"Stichting Beheer {k} {core}"],core,'','Stichting',fo)
    def g_church(m,S,core=None):
        r=m.r;c=m.c;x=r();T=S.name
        if x<.42:
            s=c(SAINT); core=s
            forms=[f"Sint-{s}kerk",f"St. {s}kerk",f"{s}kerk",f"{s} kerk",f"Parochie H. {s}",f"H. {s}parochie",f"R.K. Kerk St. {s}",f"R.K. Parochie Sint {s}",f"Kerk H. {s}"]
        elif x<.66:
            core=c(['De '+c(THING),c(['Ontmoetingskerk','Bethelkerk','Kruiskerk','Maranathakerk','Pelgrimskerk','Opstandingskerk','Goede Herderkerk','Immanuelkerk','Adventskerk','Sionskerk','Petrakerk','Vredeskerk','Fonteinkerk','Morgensterkerk','Noorderkerk','Zuiderkerk','Wilhelminakerk','Eben Haëzer','Elimkerk','Johanneskerk','Regenboogkerk','Open Hof']),'Dorpskerk','Grote Kerk'])
            k=c(['Protestantse Gemeente','Hervormde Gemeente','Gereformeerde Kerk','PKN','Ned. Herv. Gemeente','Gereformeerde Kerk vrijgemaakt','Christelijke Gereformeerde Kerk'])
            forms=[core if 'kerk' in core else 'Kerk '+core,f"{k} {T} - {core}",f"{core} {T}",f"{k} {core}",f"Kerkgebouw {core}"]
        elif x<.80:
            a,b,d,s=c(MOSQ); core=a; sep=' ' if r()<.7 else '-'
            return ('church','mosque',[f"Moskee {a}",f"{a}{sep}moskee",f"Stichting Moskee {a}",f"Islamitische Vereniging {a}",f"{a} Moskee {T}"],core,'','Stichting',[f"{b} moskee",f"Moskee {d}",s,f"{a} {s}",f"{a} Mosque",f"{b}"])
        else:
            n=c(['Levend Water','De Levensbron','Shekinah','Berea','Filadelfia','Morgenster','Rafaël','Jozua','Maranatha','Charisma','Kom en Zie','De Rots','Parakleet','Bethel','Hebron','Elim','Agape','Ichthus','Casa de Oracion','New Life','Victory','El Shaddai','Salem','Jefta','Perspectief','De Wegwijzer','Siloam'])
            k=c(['Evangelische Gemeente','Pinkstergemeente','Baptistengemeente','Vrije Evangelische Gemeente','Christengemeente','Volle Evangelie Gemeente']); core=n
            return ('church','church',[f"{k} {n}",f"{n} {T}",f"{n} Gemeente",f"EG {n}",f"{k} {n} {T}"],core,'','Kerkgenootschap',[f"{n} Church",f"{n} Christian Fellowship"])
        return ('church','church',forms,core,'','Kerkgenootschap',[])
    def g_found(m,S,core=None):
        r=m.r;c=m.c;T=S.name;x=r(); acro=''
        if x<.3: core=c(PLAIN_NAMES); forms=[f"Stichting {core}",core,f"St. {core}",f"{core} {T}"]; acro=('S'+''.join(w[0] for w in core.split())+T[0]).upper() if ' ' in core and r()<.5 else ''
        elif x<.6:
            w=c(['Behoud','Promotie','Vrienden van','Evenementen','Cultuur','Monumenten','Leefbaarheid','Kunst en Cultuur','Ontwikkeling','Beheer','Jeugd en Jongeren','Ouderen','Landschap','Dierenwelzijn','Intocht Sinterklaas','Kerststal','Oranjecomité','Veteranen','Dorpsbelangen','Ontwikkelingssamenwerking','Duurzaam','Energie','Volksfeesten','Historisch','Streekmuseum','Jazz','Filmfestival','Openluchttheater','Molen','Vluchtelingen'])
            pl=c([T,c(S.quarters),T]); core=f"{w} {pl}"; forms=[f"Stichting {w} {pl}",core,f"St. {w} {pl}",f"{pl} {w}" if ' ' not in w else core]; acro='S'+''.join(a[0] for a in re.split('[ -]',core) if a).upper()
            if len(acro)>=3 and r()<.5: forms.append(f"{acro} ({core})")
            else: acro=''
        elif x<.8: core=c(['De '+c(THING),c(FIRST)+' '+c(SURN)+' Fonds','Het '+c(SURN).split(' ')[-1]+'fonds','Kinderen van '+c(['Nepal','Ghana','Peru','Kenia','Oeganda','India','Moldavië','Gambia','Roemenië']),'Hulp aan '+c(['Oekraïne','Roemenië','Kosovo','Gambia','Syrië']),'Wens '+c(FIRST),'Kansen voor '+c(['Kinderen','Kenia','Kwetsbaren'])]); forms=[f"Stichting {core}",core,f"St. {core}",f"Stg. {core}"]
        else: core=c([f"Heemkundevereniging {T}",f"Historische Kring {T}",f"IVN {T}",f"{S.adj} Belangen",f"Oranjevereniging {T}",f"Museum {c(['De '+c(THING),T,c(SURN).split(' ')[-1]])}",f"Theater {c(['De '+c(THING),c(VIRTUE)])}",f"Heemkundekring {c(['De '+c(TP)+c(TS),c(TP)+c(TS)])}",f"Kinderboerderij {c(['De '+c(TP)+'hof','De '+c(THING),S.name])}",f"Molenstichting De {c(BIRD)}",f"Filmhuis De {c(THING)}"]); forms=[core,'Stichting '+core if r()<.6 else core,core.replace('vereniging','ver.'),core.replace('Heemkunde','Heemk.').replace('Historische','Hist.'),core]
        fo=[]; w=core.split(' ')[0]
        if w in EN: fo=[core.replace(w,EN[w],1) if w!='Museum' else 'The '+core,]
        return ('found','found',forms,core,acro,'Stichting',fo)
    def g_welf(m,S,core=None):
        r=m.r;c=m.c;T=S.name;Q=c(S.quarters);x=r()
        if x<.3:
            k=c(['Voedselbank','Kledingbank','Repaircafé','Taalcafé','Weggeefwinkel','Kringloopwinkel','Speelgoedbank','Buurtkeuken','Formulierenbrigade','Ruilwinkel','Wereldwinkel','Inloophuis','Vluchtelingenwerk','Taalpunt','Dierenambulance','Resto','Buurtmoestuin','Klusdienst','Mantelzorgsteunpunt','Internationaal Vrouwencentrum','Maatjesproject','Telefooncirkel','Schuldhulpmaatje'])
            nm=c([T,T,Q,'De '+c(THING),c(PLAIN_NAMES)]); core=f"{k} {nm}"
            forms=[core,f"Stichting {core}",core.replace('café',' Café').replace('bank',' bank') if r()<.5 else core,f"{core} {T}" if nm!=T else core+' e.o.']
            return ('welf','welf',forms,core,'','Stichting',[f"{EN[k]} {nm}"] if k in EN else [])
        if x<.55:
            a=c(['Alzheimer Café','Parkinson Café','Lotgenotengroep Kanker','Autisme Inloop','Hersenletsel Café','Rouwcafé','AA','Al-Anon','Mantelzorgcafé','Reumapatiëntenvereniging','Diabetesvereniging','Hartpatiënten','NAH Contactgroep','Zelfhulpgroep Depressie','Ouders van Overleden Kinderen','Eetstoornis Inloop','Gehandicaptenplatform','Slechthorenden','Visueel Beperkten','Longpunt','COC','Roze Salon','Verliescafé','Odensehuis'])
            core=f"{a} {c([T,T,Q])}"; return ('welf','support',[core,f"{a} regio {T}",f"Stichting {core}",f"{core.replace(' Café','café')}",f"{a} - {T}"],core,'','',[])
        if x<.8:
            n=c(PLAIN_NAMES); k=c(['Welzijn','Stichting Welzijn','Maatschappelijk Werk','Jeugdhulp','Ambulante Zorg','Buurtzorg','Schuldhulp','Thuisbegeleiding','Bewindvoering','Re-integratie','Coaching','Jongerenwerk','Ouderenwerk','Opbouwwerk']); core=f"{n}"; return ('welf','welf',[f"{k} {n}",n,f"{n} {T}",f"{n} {k.lower()}",f"Stichting {n}"],core,'','Stichting',[])
        k,alt=c([('Buurtvereniging',['BV','Buurtver.']),('Wijkraad',['Bewonersraad']),('Buurtplatform',['Wijkplatform']),('Bewonersvereniging',['Huurdersvereniging']),('Dorpsraad',['Dorpsraad']),('Speeltuinvereniging',['Speeltuin','STV']),('Speeltuin',['Speeltuinver.'])]); nm=c([Q,T,c(S.streets).name,'De '+c(THING),"'t "+c(['Heksenpretje','Speelkwartier','Kluthoekje','Haasje'])])
        return ('club','buurt',[f"{k} {nm}"]+[f"{a} {nm}" for a in alt]+[f"{k} {nm} {T}"],nm if nm[:2] in('De',"'t") else f"{k} {nm}",'','Vereniging',[])
    def g_hobby(m,S,core=None):
        r=m.r;c=m.c;T=S.name;x=r()
        if x<.6:
            k=c(['Fotoclub','Filatelistenvereniging','Modelspoorclub','Imkervereniging','Volkstuinvereniging','Vogelvereniging','Kookclub','Quiltgroep','Schilderclub','Postzegelvereniging','Amateurtuinders','Zendamateurs','Modelvliegclub','Konijnenfokvereniging','Kantklosgroep','Leesclub','Koersbalvereniging','Kaartclub','Kienvereniging','Computerclub','Bonsaivereniging','Sterrenwacht','Aquariumvereniging','Klootschietvereniging','Motorclub','Oldtimerclub','Hobbyclub','Dartclub','Kegelclub','Handwerkclub'])
            core=c(['De '+c(THING),c(VIRTUE),T,T,'De '+c(BIRD),'St. '+c(SAINT),c(['Flora','Diafragma','Focus','Ons Genoegen','Kleur en Zang','Nut en Genoegen','De Bijenkorf','Het Zonnetje','De Spade','De Groene Vingers','Sport en Spel','De Vriendenkring','Elk wat Wils','Tijdverdrijf',"De 180'ers",'Bullseye','Alle Negen'])])
            forms=[f"{k} {core}",f"{k.replace('vereniging','ver.')} {core}",f"{k.replace('vereniging',' vereniging')} {core}",f"{k} {core} {T}" if core!=T else f"{T}se {k}"]
            ac=''
            if r()<.35: ac=(k[0]+('V' if 'ver' in k else 'C' if 'club' in k else '')+''.join(w[0] for w in core.split() if w[0].isalpha())+(T[0] if core!=T else '')).upper(); ac=ac if len(ac)>2 else ''
            return ('club','hobby',forms,core if core!=T else f"{k} {T}",ac,'Vereniging',[])
        k,full=c([('KBO','Katholieke Bond van Ouderen'),('PCOB','Protestants Christelijke Ouderenbond'),('ANBO','Algemene Nederlandse Bond voor Ouderen'),('EHBO','Eerste Hulp Bij Ongelukken'),('KVG','Katholiek Vrouwengilde'),('NVVH','Nederlandse Vereniging van Huisvrouwen'),('SVB','Senioren Vereniging'),('ZijActief','ZijActief'),('De Zonnebloem','Nationale Vereniging de Zonnebloem'),('KVW','Kindervakantiewerk'),('Scouting','Scouting'),('Jong Nederland','Jong Nederland'),('LVB','Landelijke Vrouwenbond'),('IVN','Instituut voor Natuureducatie'),('Vrouwen van Nu','Vrouwen van Nu')])
        nm=c([T,T,T+' '+Qx] ) if (Qx:=c(S.quarters))!=T else T
        if k in('Scouting','EHBO') and r()<.6: nm=c(['St. '+c(SAINT),c(VIRTUE),'Dr. '+c(SURN),c(TP)+c(TS),'De '+c(['Pioniers','Zwervers','Woudlopers','Trekvogels'])])
        return ('club','bond',[f"{k} {nm}",f"{full} {nm}",f"{k} afdeling {nm}",f"{k} afd. {nm}",f"{full} ({k}) {nm}" if k!=full else f"{k} {nm}"],f"{k} {nm}",'','Vereniging',[])
    def g_shop(m,S,core=None):
        r=m.r;c=m.c;x=r(); k,alt=c(SHOPK); T=S.name
        if core or x<.45:
            s=core or c(SURN); forms=[f"{k} {s}",f"{c(alt)} {s}",f"{s} {c(alt)}",f"{k} {c('ABCDEFGHJKLMPRSTW')}. {s}",f"{s} {k}"]; core=s
            if r()<.1: forms[0]=f"{s} {c(alt)}"
        elif x<.6:
            f=c(FIRST); core=f+c(["'s","'s",'',' & Zo']); w=c([k,c(alt),'Hairstyle','Mode','Corner','Shop']); forms=[f"{core} {w}",f"{w} {core}",f"{w} {f}",core+' '+k]; core=forms[0] if len(core)<7 else core
        elif x<.7:
            a,b,d=c(SCRIPT); k=c(['Supermarkt','Toko','Slagerij','Bakkerij','Winkel','Minimarkt']); return ('shop','shop',[f"{k} {a}",a,f"{a} {k.lower()}",f"{a} Market"],a,'','B.V.' if r()<.3 else '',[f"{a} {b}",b,f"{d} {k}",f"{k} {d}"])
        else:
            core=c([c(COLORSHOP),'De '+c(FLOWER),'De '+c(THING),c(COLORSHOP)+' '+c(COLORSHOP),'De '+c(BIRD),c(COLORSHOP)+' '+T]); forms=[f"{core}",f"{k} {core}",f"{c(alt)} {core}",f"{core} {c(alt)}"] if r()<.4 else [f"{k} {core}",core,f"{c(alt)} {core}",f"{core} {k.lower()}"]
        return ('shop','shop',forms,core,'',c(['B.V.','V.O.F.','','','Holding']) ,[])
    def g_hor(m,S,core=None):
        r=m.r;c=m.c;x=r(); k,alt=c(HORK)
        if core is None and k in('Restaurant','Cafetaria') and x<.25:
            a,b,d=c(SCRIPT); return ('shop','hor',[f"{k} {a}",a,f"{c(['Chinees','Grieks','Syrisch','Oosters'])} {k} {a}" if r()<.2 else f"{c(alt)} {a}",f"{a} {k.lower()}"],a,'','',[f"{a} {b}",b,f"Restaurant {d}",d])
        core=core or c([c(COLORSHOP),c(COLORSHOP),'De '+c(BIRD),'De '+c(THING),'Bij '+c(FIRST),"'t "+c(['Duuvelke','Vöske','Pleintje','Hoekje','Bakkertje','Ketelke','Köpke','Kroegje','Stopje','Wafeltje','Vat']),'De '+c(['Kromme','Twee','Drie','Vergulde','Dolle','Bonte','Zwarte','Rode','Gouden','Oude','Vrolijke','Blinde'])+' '+c(['Gezusters','Haan','Hond','Os','Toeter','Leeuw','Koe','Ruiter','Zwaan','Pelikaan','Kater','Hert','Engel','Boer','Pauw','Molenaar']),c(FIRST)+"'s",c(SURN),'La '+c(['Strada','Bella','Fontana','Piazza','Luna','Rustica','Gondola','Scala','Vita']),'Da '+c(['Peco','Luigi','Mario','Nino','Enzo','Salvatore'])])
        forms=[f"{k} {core}",core,f"{c(alt)} {core}",f"{core} {c(alt).lower()}"]
        if not core[0].isupper() or len(core)<6: forms[1]=f"{k} {core}"
        return ('shop','hor',forms,core,'',c(['B.V.','V.O.F.','','Horeca B.V.']),[f"{DE[k]} {core}"] if k in DE and r()<.3 else [])
    def g_lib(m,S,core=None):
        T=S.name; c=m.c; nm=c([T,c(S.quarters),'De '+c(THING)]); return ('muni','lib',[f"Bibliotheek {nm}",f"Openbare Bibliotheek {nm}",f"OB {nm}",f"Bieb {nm}",f"Bibliotheekpunt {nm}"],f"Bibliotheek {nm}",'','Stichting',[f"Public Library {nm}"])
    def g_any(m,S): return m.uniq(S,getattr(m,GENS(m.r)))
GEN_W={'g_sport':14,'g_music':8,'g_school':5,'g_day':4,'g_carehome':4,'g_gp':3.5,'g_para':5,'g_comm':3.2,'g_church':3.6,'g_found':7,'g_welf':8,'g_hobby':8,'g_shop':14,'g_hor':10,'g_lib':.3}
GENS=Pick(list(GEN_W),list(GEN_W.values())); SPP=Pick(SPK,SPW)
BTYPE={'gc':['g_gp','g_gp','g_para','g_para','g_para','g_para','g_para','g_welf'],'sport':['g_sport'],'mfc':['g_hobby','g_welf','g_welf','g_music','g_day','g_sport','g_hobby','g_lib','g_found'],'hall':['g_hobby','g_music','g_music','g_sport','g_welf'],'office':['g_found','g_found','g_welf','g_shop','g_para'],'school':['g_school','g_day','g_day','g_welf','g_para'],'church':['g_church','g_music','g_welf','g_found'],'shop':['g_shop','g_shop','g_hor','g_shop']}
BRANCHK=Pick(['day','welf','home','fysio','lib','school','gp','shop','hor','bank','jeugd','team','church'],[14,12,10,10,6,4,4,22,8,5,5,8,5])
MUNIF=W("""Stadhuis|Gemeentehuis|Milieustraat|Gemeentewerf|Burgerzaken|Wmo-loket|Loket Jeugd|Werkplein|Sociaal Buurtteam|Wijkteam|Sporthal|Zwembad|Gymzaal|Begraafplaats|Gemeentearchief|Belastingloket|Afvalpunt|Parkeerbeheer|Buurtpunt|Meldpunt Overlast|Meldpunt Eenzaamheid|Jongeren Informatiepunt|Centrum voor Jeugd en Gezin|Kinderboerderij|Sportpark|Fietsenstalling|Cultuurhuis|Muziekschool|Stadsarchief|Trouwlocatie|Haven|Speelvoorziening|Leerplicht|Schuldhulpverlening|Openbaar toilet""")
SAT={'sport':["Supportersvereniging {c}","{c} Jeugd","Jeugdopleiding {c}","Stichting Vrienden van {c}","Kantine {c}","Businessclub {c}","Walking Football {c}","{c} Veteranen","Club van 100 {c}","G-team {c}","Sponsorcommissie {c}","{c} Zaal","Stichting Accommodatie {c}"],
 'music':["Jeugdorkest {c}","Opleidingsorkest {c}","Drumband {c}","Slagwerkgroep {c}","Vrienden van {c}","Donateursvereniging {c}","{c} Jeugd","Blaaskapel {c}","Stichting Instrumentenfonds {c}","Raad van Elf {c}","Damescomité {c}"],
 'school':["Oudervereniging {c}","Ouderraad {c}","BSO {c}","Peuterspeelzaal {c}","Medezeggenschapsraad {c}","Overblijf {c}","TSO {c}","Vrienden van {c}","Schoolbieb {c}","Peutergroep {c}","Bewegingsonderwijs {c}"],
 'day':["BSO {c}","Oudercommissie {c}","Peuterochtend {c}"],
 'home':["Restaurant {c}","Kapsalon {c}","Cliëntenraad {c}","Dagbesteding {c}","Winkeltje {c}","Fysiotherapie {c}","Vrienden van {c}","Vrijwilligers {c}","Hospice {c}","Aanleunwoningen {c}","Grand Café {c}","Bezoekersgroep {c}","Ontmoetingscentrum {c}","Behandelcentrum {c}"],
 'church':["Vrienden van de {c}","Kerkkoor {c}","Diaconie {c}","Caritas {c}","Parochiezaal {c}","Begraafplaats {c}","Kinderkerk {c}","Zangkoor {c}","Misdienaars {c}","Koffieochtend {c}","Orgelkring {c}"],
 'mosque':["Vrouwenvereniging {c}","Weekendschool {c}","Jongeren {c}","Koranschool {c}"],
 'comm':["Café {c}","Biljartclub {c}","Kinderopvang {c}","Beheerstichting {c}","Eetpunt {c}","Koersbal {c}","Vrienden van {c}","Jeugdhonk {c}","KBO-soos {c}","Huiskamer {c}","Zaalverhuur {c}"],
 'found':["Vrienden van {c}","Steunstichting {c}","Jeugd {c}","Winkel {c}","Theatercafé {c}","Ontvangst {c}"],
 'hor':["Terras {c}","{c} Catering","Zaal {c}","{c} Bezorgservice","Partycentrum {c}","Hotelletje {c}","Biljartclub {c}","Dartteam {c}","Kegelclub {c}"],
 'shop':["{c} Outlet","{c} Kids","{c} Verhuur","{c} Lunchroom","{c} Webshop","{c} Workshops"],
 'welf':["Vrienden van {c}","Vrijwilligerspool {c}","Winkel {c}","Jongeren {c}","{c} Vervoer","Klankbordgroep {c}"],
 'gp':["Apotheek {c}","Praktijkondersteuner {c}","Patiëntenraad {c}","Prikpost {c}"],'para':["Fitness {c}","{c} Kinderpraktijk","Beweegclub {c}"]}
SAT['lib']=SAT['found'];SAT['hobby']=["Jeugdgroep {c}","Steunfonds {c}"];SAT['bond']=["Jeugd {c}","Soos {c}","Steunfonds {c}"];SAT['buurt']=["Jeugdcommissie {c}","Carnavalsgroep {c}","Buurtpreventie {c}"]; SAT['support']=["Vrienden van {c}"]
QUIET=["De Tribune","De Derde Helft","De Corner","'t Kleedlokaal","De Twaalfde Man","De Stamgasten","De Bres","Het Fonds","De Pauze","De Kantlijn","Grand Café De Ontmoeting","Haarfijn","De Kapspiegel","Eetcafé De Buren","'t Winkeltje van Sien","De Koffiekamer","De Beiaard","De Klepel","De Kleine Noot","De Aanloop","'t Pareltje","De Krijtjes","De Stoelendans","De Mosterdpot","Buitenspel","Hof van Eden","Brasserie Onder Ons","Boetiek 2e Kans","Het Zitje"]
MW=None
def share(m,e,b,ps=.5,pp=.5,pm=.5):
    r=m.r
    if b.site and r()<ps: e.site=b.site; e.ss=b.ss=True
    if b.phone and r()<pp: e.phone=b.phone; e.sp=b.sp=True
    if b.mail and r()<pm: e.mail=b.mail; e.sm=b.sm=True
def t_plain(m):
    S=m.ps(m.r); at=None
    if m.r()<.03: at=m.c(S.blds)
    e=m.ent(m.g_any(S) if not at else m.uniq(S,getattr(m,m.c(BTYPE[at.kind]))),S,'plain',at)
    if at: e.bld=at.name
def lab_forms(B,L,full,r):
    f=[B,f"{B} {L}",f"{B} - {L}",f"{B} locatie {L}",f"{B} {L}",f"{B} vestiging {L}",f"{L} ({B})" if r()<.3 else f"{B} ({L})",f"{B}, {L}"]
    return f
def place_branches(m,B,cls,kind,legal,k,site,phone,mail,trap,pn,town=None,own=None,alt=None,S0=None):
    """k branches; L = label (quarter, village, street, building); every branch keeps something of its own"""
    r=m.r; c=m.c; seen=set(); out=[]; pool=S0 or m.setts
    for i in range(k):
        for _ in range(12):
            S=m.ps(r) if not S0 else c(pool); st=c(S.streets); q=S.quarters[st.q]
            x=r(); L=(q if len(S.quarters)>1 else S.name) if x<.45 else S.name if x<.75 else st.name if x<.9 else 'De '+c(THING)
            if L==m.name and len(m.setts)==1 and i: L=st.name
            if L not in seen: break
        else: continue
        seen.add(L)
        f=lab_forms(B,L,True,r)
        if alt:
            for a in alt: f+= [a,f"{a} {L}"]
        if own:
            o=own(S)
            if (S.name,o) in m.used or (S.name,'u',slug(o)) in m.used: continue
            m.used[(S.name,o)]=1; m.used[(S.name,'u',slug(o))]=1; f=[f"{B} {o}",o,f"{B} - {o}",f"{o} ({B})",f"{o}"]; 
        e=m.ent((cls,kind,f,B,'',legal,[]),S,trap)
        e.st=st; e.keep=True; e.hst=None; e.mob=e.pmail=''; e.lab=None if own else L; e.nd=True
        e.site=site; e.ss=bool(site); 
        if r()<pn and phone: e.phone=phone; e.sp=True
        if mail and r()<.55: e.mail=mail; e.sm=True
        elif site and r()<.5: e.mail=slug(L)[:18]+'@'+site; 
        elif site: e.mail='info@'+site; e.sm=True
        at=c(S.blds)
        if r()<.17 and at.kind not in(('sport','church') if cls!='shop' else ('sport','church','school','mfc','hall','gc')): e.st,e.num,e.bld=at.st,at.num,at.name; e.add=''
        out.append(e)
    return out
def t_branch(m):
    r=m.r;c=m.c;k=BRANCHK(r); n=2+int(r()*r()*min(9,2+m.T/220)); own=None; alt=None; S0=None
    if k=='day': B=c([c(PLAIN_NAMES),'Kinderopvang '+c(['Kiddo','Bambino','Pippo','Zon','Puck','Sprookje','Madelief','De Tuimel','Wijzer','Kindwereld']),c(['Kiddo','Spelenderwijs','Kindrijk','Kinderplein','Okido','Wiedewei'])+' Kinderopvang']); cls,kd='school','day'; own=(lambda S:c([m.g_day(S)[2][0]])) if r()<.4 else None
    elif k=='welf': B=c(['Welzijn '+m.name,'Stichting '+c(PLAIN_NAMES),c(PLAIN_NAMES),'Maatschappelijk Werk '+m.name,'Buurtteam '+m.name]); cls,kd='welf','welf'
    elif k=='home': B=c(['Zorggroep '+c(PLAIN_NAMES),c(PLAIN_NAMES)+' Zorg','Stichting '+c(PLAIN_NAMES),c(PLAIN_NAMES)]); cls,kd='care','home'; own=(lambda S:m.g_carehome(S)[3]) if r()<.5 else None
    elif k=='fysio': g=m.g_para(m.ps(r)); B=g[2][0]; alt=g[2][1:2]; cls,kd='care','para'
    elif k=='lib': B=c(['Bibliotheek','Bibliotheek '+m.name,'De Bibliotheek','Bibliotheek '+c(['Maas en Beek','Heuvelland','De Kempen','Oost','Rijn en Venn','De Plataan','Salland Zuid'])]); cls,kd='muni','lib'; alt=['Openbare Bibliotheek','Bibliotheek']
    elif k=='school': B=m.g_school(m.ps(r))[2][0]; cls,kd='school','school'; n=2
    elif k=='gp': B='Huisartsenpraktijk '+c(SURN); cls,kd='care','gp'; n=2
    elif k=='shop': g=m.g_shop(m.ps(r)); B=g[2][0]; alt=g[2][1:2]; cls,kd='shop','shop'
    elif k=='hor': g=m.g_hor(m.ps(r)); B=g[2][0]; alt=[x for x in g[2][1:2] if len(x)>5]; cls,kd='shop','hor'
    elif k=='bank': B=c(['Voedselbank ','Kledingbank ','Kringloop ','Speelgoedbank '])+m.name; cls,kd='welf','welf'; alt=['Uitgiftepunt '+B]
    elif k=='jeugd': B=c(['Scouting ','Jong Nederland ','Jeugdwerk ','Jongerenwerk ','CJG '])+m.name; cls,kd='welf','welf'
    elif k=='team': B=c(['Sociaal Wijkteam','Buurtteam','Steunpunt Mantelzorg','Taalpunt','Inloop GGZ','Buurtpunt','Wijkverpleging','Huiskamer van de Wijk','Repaircafé']); cls,kd='welf','welf'
    else: B=c(['Protestantse Gemeente ','Parochie ','Parochiefederatie '])+c([m.name,'H. '+c(SAINT)]); cls,kd='church','church'; own=(lambda S:m.g_church(S)[2][0])
    sb=slug(B)
    if (B,) in m.used or ('b',sb) in m.used or any((s.name,'u',sb) in m.used or (s.name,B) in m.used for s in m.setts): return
    m.used[(B,)]=1; m.used[('b',sb)]=1
    site=slug(B)[:26]+('' if r()<.6 else slug(m.name))+'.nl'; 
    if k=='team': site=m.site if r()<.6 else site
    ph=m.newphone() if r()<.8 else '0900-'+str(1000+int(r()*8999)) if r()<.3 else '088-'+str(1000000+int(r()*8999999))
    es=place_branches(m,B,cls,kd,'Stichting' if cls!='shop' else 'B.V.',n,site,ph,'info@'+site,'branch',.55 if r()<.6 else .15,own=own,alt=alt,S0=None)
    if r()<.15 and n>2 and es:
        L=c(['hoofdkantoor','bestuursbureau','Centraal Bureau','servicepunt','administratie'])
        e=m.ent((es[0].cls,es[0].kind,[f"{B} {L}",f"{B} - {L}",f"{L.capitalize()} {B}"],f"{B} {L}",'','Stichting',[]),None,'branch'); e.site=site;e.ss=True;e.phone=ph;e.sp=True;e.keep=True;e.hst=None;e.mob=e.pmail=''
def t_chain(m):
    r=m.r; ch=m.chains(r); B,cls,kd,site,ph,alt,fr=ch
    if (B,) in m.used: return
    m.used[(B,)]=1
    n=1+int(r()*r()*min(7,1.6+m.T/900)); 
    place_branches(m,B,cls,kd,'B.V.' if cls in('shop','care') else 'Stichting',n,site,ph,'klantenservice@'+site if r()<.5 else 'info@'+site,'chain',fr,alt=alt if r()<.5 else None)
def t_tenant(m):
    r=m.r;c=m.c;S=m.ps(r); b=min(c(S.blds),c(S.blds),c(S.blds),key=lambda z:z.used); n=2+int(r()*r()*4); short=b.name.split(' ',1)[-1] if ' ' in b.name else b.name
    if ('B',b.name) not in m.used and r()<.6:
        m.used[('B',b.name)]=1
        e=m.ent(('found' if b.kind!='shop' else 'shop','bld',[b.name,b.name,'Stichting Beheer '+b.name,b.name+' '+S.name],b.name if r()<.6 or len(short)<8 else b.name,'','Stichting',[]),S,'tenant',b); e.phone=b.phone; e.sp=True; e.site=b.site; e.ss=True; e.mail='info@'+b.site; e.sm=False; e.add=''; e.hst=None; e.mob=''
    for _ in range(n):
        gk=c(BTYPE[b.kind])
        if gk=='g_para' and r()<.35: g=m.g_para(S,core=short)
        elif gk=='g_gp' and r()<.2: g=m.g_gp(S); g=('care','gp',[f"Huisartsen {short}",f"Huisartsenpraktijk {short}",f"HAP {short}"],short,'','',[])
        elif gk=='g_day' and r()<.3: g=m.g_day(S,core=short)
        else:
            g=m.uniq(S,getattr(m,gk))
            if r()<.12: g=(g[0],g[1],[f+' in '+b.name for f in g[2][:2]]+g[2],g[3],g[4],g[5],g[6])
        key=(S.name,'T',g[2][0],b.name)
        if key in m.used: continue
        if short==g[3]:
            # same core twice in one building: only if the kind differs
            kk=(b.name,g[2][0].split(' ')[0][:6], )
            if kk in m.used: continue
            m.used[kk]=1
        m.used[key]=1
        e=m.ent(g,S,'tenant',b); e.bld=b.name if r()<.6 else ''; e.keep=short==g[3]
        e.add='' if r()<.6 else c([' unit %d'%(1+int(r()*9)),'a','b','c','-%d'%(1+int(r()*30)),' k%d'%(1+int(r()*12))])
        if r()<.25: e.phone=b.phone; e.sp=True
        if r()<.1: e.site=b.site; e.ss=True
def t_sat(m):
    r=m.r;c=m.c;S=m.ps(r)
    if m.ents and r()<.35:
        b=m.ents[int(r()*len(m.ents))]
        if b.trap in('chain','satellite','numbered','municipal') or b.keep: b=None
    else: b=None
    if b is None: b=m.ent(m.g_any(S),S,'satbase')
    S=b.S; n=1+int(r()*r()*3); used=set(); core=b.core
    for _ in range(n):
        quiet=r()<.17
        if quiet:
            nm=c(QUIET); forms=[nm,nm,f"{nm} {S.name}"]; k=(S.name,nm)
            if k in m.used: continue
            m.used[k]=1; f=nm
        else:
            t=c(SAT.get(b.kind,SAT['found'])); base=c([core,core,b.forms[0]]) if not t.startswith('Vrienden van de') else c([f for f in b.forms if 'kerk' in f] or [core])
            if base.startswith(('Stichting','Vrienden')): base=core
            if '{c}' in t and t.split(' ')[0].lower() in base.lower(): continue
            f=t.format(c=base)
            if t in used: continue
            used.add(t); forms=[f,f,t.format(c=core)]+([f"{f} {S.name}"] if S.name not in f else [])
            if t.startswith('Vrienden'): forms+=['Stichting '+f,'St. '+f]
        cls='found' if b.cls not in('sport','shop') else b.cls if not quiet else 'shop'
        e=m.ent((cls,'sat',forms,f,'','Stichting' if 'rienden' in f or 'Steun' in f or r()<.3 else '',[]),S,'satellite'); e.keep=True
        if r()<.72: e.st,e.num,e.add=b.st,b.num,b.add; e.sa=True
        e.phone=e.phone if r()<.4 else ''
        share(m,e,b,.55,.4,.28)
        if e.hst and b.hst and r()<.2: e.hst,e.hnum,e.hname,e.mob,e.pmail=b.hst,b.hnum,b.hname,b.mob,b.pmail
        if quiet: e.bld=b.forms[0] if r()<.3 else ''
def t_namesake(m):
    r=m.r;c=m.c
    if len(m.setts)<2: return t_same(m)
    ss=m.rng.sample(m.setts,min(len(m.setts),2+int(r()*2))); gk=c(['g_music','g_music','g_church','g_school','g_hobby','g_sport','g_welf','g_hor','g_comm','g_day'])
    g=getattr(m,gk)(ss[0]); 
    if any(s.name in g[2][0] for s in ss): return
    key=('NS',g[2][0])
    if key in m.used or any((s.name,g[2][0]) in m.used for s in ss): return
    m.used[key]=1
    for i,s in enumerate(ss):
        m.used[(s.name,g[2][0])]=1
        f=[x.replace(ss[0].name,s.name).replace(ss[0].adj,s.adj) for x in g[2]]
        if i and r()<.3: m.rng.shuffle(f)
        e=m.ent((g[0],g[1],f,g[3],'',g[5],[]),s,'namesake'); e.nd=True; e.place=s.name
        if e.mail and e.mail.split('@')[1] in FREEM: e.mail=slug(g[3])[:18]+slug(s.name)+'@'+c(FREEM)
        if e.site: e.site=slug(g[3])[:20]+slug(s.name)+'.nl'; e.mail='info@'+e.site if e.mail and '@'+e.site!=e.mail[-len(e.site)-1:] and e.mail.split('@')[1] not in FREEM else e.mail
def t_same(m):
    """clubs of different sports with one name / one place name in a town, often on one ground"""
    r=m.r;c=m.c;S=m.ps(r); core=c([S.name,S.name,c(VIRTUE),c(PHRASE)[0],c(VIRTUE)])
    if ('SS',S.name,core) in m.used: return
    m.used[('SS',S.name,core)]=1
    om=r()<.3; sps=m.rng.sample(SPK,2+int(r()*3)); b=None; at=c(S.blds); pre=set()
    for sp in sps:
        ab=SPORT[sp]
        g=m.g_sport(S,sp,core); 
        if om: g=('sport',sp,[f"{core} {ab[2]}",f"SV {core} afdeling {ab[2]}",f"{core} afd. {ab[2]}",f"SV {core} {ab[2]}",f"{ab[1][0][1]} {core}"],core,'','Vereniging',[])
        else:
            g=(g[0],g[1],[f for f in g[2] if not f.startswith(('SV ','VV ','BC ','BV ','HV ','WV '))] or [f"{ab[1][0][1]} {core}"],core,'',g[5],[])
        a0=g[2][0].split(' ')[0]
        if (S.name,g[2][0]) in m.used or (not om and a0 in pre): continue
        pre.add(a0); m.used[(S.name,g[2][0])]=1
        e=m.ent(g,S,'samename',at if (om and r()<.8) or r()<.2 else None); e.keep=True
        if om and b: share(m,e,b,.8,.4,.4)
        if e.sa and ab[3] and r()<.5: e.bld=at.name
        b=b or e
def t_number(m):
    r=m.r;c=m.c;S=m.ps(r);x=r(); nn=2+(r()<.35)
    t=c(['Scouting {n} {t}','Scoutinggroep {t} {n}','Team 55+ {t} groep {n}','Wandelgroep {t} {n}','AA-groep {t} {n}','Koersbalgroep {n} {t}','Peutergroep {t} {n}','Buurtteam {t} {n}','EHBO {t} afdeling {n}','Volkstuincomplex {t} {n}','Kookgroep {n} {t}','Gymgroep 50+ {t} {n}','Eetpunt {n} {t}','Gymzaal {t} {n}','Sporthal {t} {n}','Groepspraktijk {t} {n}','Tafeltje Dekje {t} {n}','Jeugdsoos {t} {n}','Woongroep {t} {n}'])
    q=c([S.name,c(S.quarters),c(SURN).split(' ')[-1],c(S.quarters)])
    if ('NR',t,q) in m.used: return
    m.used[('NR',t,q)]=1; b=None; style=c([['1','2','3'],['1','2','3'],['I','II','III']]+([['A','B','C'],['maandag','woensdag','vrijdag'],['ochtend','middag','avond']] if 'Scouting' in t and 0 or 'Scouting' not in t and 'groep {n}' in t or 'Scouting' not in t and '{t} {n}' in t and 'groep' in t else []))
    if '{n} {t}' in t and len(style[0])>3: style=['1','2','3']
    same=r()<.5
    for i in range(nn):
        f=t.format(t=q,n=style[i]); core=f
        e=m.ent(('club' if 'Groepsp' not in t else 'care','nr',[f,f,f.replace('groep','gr.'),f+' '+S.name if S.name not in f else f,'Stichting '+f],core,'','',[]),S,'numbered'); e.keep=True
        e.site=e.site if not b else b.site; e.ss=True
        if b:
            if same: e.st,e.num,e.add=b.st,b.num,b.add; e.sa=b.sa=True
            share(m,e,b,.9,.5,.5)
        b=b or e
def t_succ(m):
    r=m.r;c=m.c;S=m.ps(r); gk=c(['g_school','g_school','g_hor','g_hor','g_shop','g_shop','g_para','g_comm','g_day','g_carehome']); b=None
    for i in range(2+(r()<.15)):
        e=m.ent(m.uniq(S,getattr(m,gk)),S,'successor')
        if b: e.st,e.num,e.add=b.st,b.num,b.add; e.sa=b.sa=True; 
        if b and gk=='g_school' and r()<.5: e.site=b.site; e.ss=b.ss=True
        if b and gk=='g_carehome' and r()<.4: e.phone=b.phone; e.sp=b.sp=True
        b=b or e
def t_practice(m):
    r=m.r;c=m.c;S=m.ps(r); at=c(S.blds) if r()<.4 else None; k=c(['gp','gp','gp','Tandartspraktijk','Psychologenpraktijk','Verloskundigenpraktijk','Fysiotherapie','Advocaat','Notaris']); b=None; ss=m.rng.sample(SURN,2+int(r()*3)); seen=set()
    for s in ss:
        if k=='gp':
            f,f2=c('ABCDEFGHJLMPRSTW'),c('ABCDEFGHJLMPRSTW'); g=('care','gp',[f"Huisartsenpraktijk {s}",f"Huisarts {f}. {s}",f"{f}.{f2}. {s}, huisarts",f"Dr. {s}",f"Huisartspraktijk {s}",f"dokter {s}",f"{s}, {f}., huisarts"],s,'','',[])
        elif k in('Advocaat','Notaris'): f=c('ABCDEFGHJLMPRSTW'); g=('shop','shop',[f"{k} mr. {f}. {s}",f"Mr. {s}",f"{k} {s}",f"{f}. {s}, {k.lower()}"],s,'','',[])
        else: g=m.g_para(S,s,k)
        if (S.name,g[2][0]) in m.used: continue
        m.used[(S.name,g[2][0])]=1
        e=m.ent(g,S,'practice',at); 
        if b: e.st,e.num,e.add,e.bld=b.st,b.num,b.add,b.bld; e.sa=b.sa=True; share(m,e,b,.75,.6,.5)
        elif at: e.bld=at.name
        b=b or e
def t_muni(m):
    r=m.r;c=m.c;k=c(MUNIF)
    for _ in range(1+int(r()*2.6)):
        S=m.ps(r); L=None; k=c(MUNIF) if r()<.65 else k
        if k in('Sporthal','Zwembad','Gymzaal','Begraafplaats','Kinderboerderij','Sportpark','Sociaal Buurtteam','Wijkteam','Buurtpunt','Speelvoorziening','Fietsenstalling','Openbaar toilet','Afvalpunt','Trouwlocatie'):
            st=c(S.streets); L=c([S.quarters[st.q],S.quarters[st.q],'De '+c(THING),st.name,S.name]); f=f"{k} {L}"; fs=[f,f,f"{f} {S.name}" if S.name not in f else f,f"Gemeente {m.name} - {f}",f"{f} (gemeente {m.name})"]
        else: f=k; fs=[f"{k} {m.name}",f"{k}",f"Gemeente {m.name} - {k}",f"{k} gemeente {m.name}",f"Gemeente {m.name}, {k.lower()}"]; S=m.setts[0]
        key=('MU',f if f not in('Stadhuis','Gemeentehuis') else 'Stadhuis' )
        if key in m.used: continue
        m.used[key]=1
        e=m.ent(('muni','muni',fs,f,'','',[]),S,'municipal'); e.keep=True
        if L and L not in('De',) : e.st=st
        if not L and r()<.5:
            if m.mu is None: m.mu=(e.st,e.num)
            e.st,e.num=m.mu; e.add=''; e.sa=True
        if r()<.75: e.site=m.site; e.ss=True
        if r()<.7: e.phone=m.phone; e.sp=True
        if r()<.6: e.mail=m.mail; e.sm=True
def t_secr(m):
    r=m.r;c=m.c;S=m.ps(r); n=2+int(r()*r()*6); b=None; x=r(); city=c(['g_found','g_found','g_found','g_welf'])
    who=c(['p/a '+c(SURN)+' Accountants','p/a Notariskantoor '+c(SURN),'p/a Administratiekantoor '+c(SURN),'','','p/a Rentmeesterskantoor '+c(SURN)])
    for _ in range(n):
        g=m.uniq(S,getattr(m,c([city,'g_found','g_hobby','g_music'])))
        e=m.ent(g,S,'secretariat')
        if b: e.st,e.num,e.add=b.st,b.num,b.add; e.sa=b.sa=True; e.hst,e.hnum,e.hname=b.hst,b.hnum,b.hname; share(m,e,b,.15,.5,.3); e.mob=b.mob if r()<.6 else e.mob; e.pmail=b.pmail if r()<.6 else e.pmail
        e.bld=who; b=b or e
def t_family(m):
    r=m.r;c=m.c;S=m.ps(r); s=c(SURN); st=c(S.streets); n0=1+int(r()*120); used=set(); b=None
    for _ in range(2+int(r()*3)):
        k,alt=c(SHOPK) if r()<.85 else c(HORK)
        if k in used: continue
        used.add(k); f=c('ABCDEFGHJKLMPRSTW')
        fs=[c([f"{k} {s}",f"{s} {alt[0]}",f"{alt[-1]} {f}. {s}",f"Gebr. {s} {k}",f"{k} {f}. {s}"])]; fs+=[fs[0],f"{k} {s}",f"{s} {k}"]
        if (S.name,fs[0]) in m.used: continue
        m.used[(S.name,fs[0])]=1
        e=m.ent(('shop','shop',fs,fs[0],'','V.O.F.',[]),S,'family'); e.st=st; e.num=n0+2*int(r()*4); e.keep=True; e.add='' if r()<.7 else 'a'
        if b: 
            if r()<.25: e.num=b.num; e.sa=b.sa=True
            share(m,e,b,.12,.25,.12)
        b=b or e
TRAPW=[(t_plain,1,.69),(t_branch,3.3,.12),(t_chain,1.9,.072),(t_tenant,3.0,.046),(t_sat,2.1,.075),(t_namesake,2.2,.045),(t_same,2.6,.022),(t_number,2.3,.012),(t_succ,2.1,.016),(t_practice,2.9,.013),(t_muni,1.8,.022),(t_secr,3.2,.014),(t_family,2.4,.014)]
TR=Pick([t[0] for t in TRAPW],[t[2]/t[1] for t in TRAPW])
# ---------------------------------------------------------------- listings
#  0 community map (self-kept)  1 sports guide  2 trade register  3 open map  4 entrepreneurs' site  5 care guide  6 old printed guide  7 volunteer site
#            addr  pc  city phone mail site point  official core  old  home
SRC=[dict(a=.95,p=.90,c=.98,t=.84,m=.72,s=.72,g=.35,of=.75,co=.05,old=.10,home=.11),
     dict(a=.91,p=.78,c=.98,t=.60,m=.62,s=.70,g=.18,of=.55,co=.13,old=.12,home=.17),
     dict(a=.98,p=.97,c=.99,t=.22,m=.10,s=.34,g=.02,of=.82,co=.02,old=.12,home=.24),
     dict(a=.80,p=.70,c=.70,t=.38,m=.08,s=.52,g=1.0,of=.60,co=.20,old=.07,home=.01),
     dict(a=.97,p=.86,c=.95,t=.74,m=.38,s=.72,g=.60,of=.62,co=.15,old=.06,home=.01),
     dict(a=.97,p=.96,c=.99,t=.90,m=.25,s=.62,g=.18,of=.68,co=.03,old=.08,home=.04),
     dict(a=.82,p=.55,c=.95,t=.76,m=.14,s=.16,g=.00,of=.58,co=.10,old=.34,home=.16),
     dict(a=.70,p=.62,c=.96,t=.58,m=.74,s=.64,g=.05,of=.65,co=.08,old=.12,home=.24)]
CSW={k:Pick(list(v),list(v.values())) for k,v in {'sport':{0:3,1:4,2:2,3:1,6:1,7:1.5},'club':{0:4,2:2.5,6:1.5,7:2,3:.4,1:.2},'school':{0:3,2:1.5,3:2,5:1.5,6:1},'care':{0:2.5,2:1.5,3:1.5,5:4,6:1},'church':{0:2,3:3,6:1.5,2:1,7:.5},'found':{0:3,2:3,6:1,7:2.5,3:.6},'welf':{0:4,2:1.5,7:3,6:1,5:1},'shop':{4:4,3:3.5,2:2,6:1,0:.6},'muni':{0:4,3:2.5,6:1.2,7:.5,2:.3}}.items()}
KN=Pick([1,2,3,4,5],[.615,.235,.095,.04,.015])
SLOGAN=["voor iedereen","gezellig samen","sinds 19{y}","officiële site","secretariaat","ledenadministratie","voor jong en oud","altijd dichtbij","met hart voor {t}","uw adres in {t}","de gezelligste van {t}","afdeling {t}","een warm thuis","Heel de mens","meer dan zingen","kom erbij!","en omstreken","contactpersoon secretaris","anno 19{y}","samen sterk","hoofdlocatie en inloop"]
SLOGAN2=[x for x in SLOGAN if 'zingen' not in x]
ABBR=[('vereniging','ver.'),('Vereniging','Ver.'),('Stichting','Stg.'),('Stichting','St.'),('centrum','centr.'),('Basisschool','Bs.'),('Huisartsenpraktijk','HAP'),('Fysiotherapie','Fysio'),('Restaurant','Rest.'),('Gemeenschapshuis','Gem.huis'),('Koninklijke','Kon.'),('praktijk','prakt.'),('school','sch.'),('Protestantse','Prot.'),('Evangelische','Ev.'),('Muziek','Muz.'),('Zorgcentrum','ZC'),('Kinderdagverblijf','KDV')]
def typo(s,m):
    r=m.r; n=len(s)
    if n<5: return s
    i=min(n-2,2+int(r()*(n-3))); x=r(); ch=s[i]
    if not ch.isalpha(): return s
    if x<.3: return s[:i]+s[i+1:]
    if x<.55: return s[:i]+ch+s[i:]
    if x<.8: return s[:i-1]+s[i]+s[i-1]+s[i+1:]
    return s[:i]+m.c('aeioustnr')+s[i+1:]
SAINTS=set(SAINT)|{'Jan','Joris'}|{x+'school' for x in SAINT}|{x+'kerk' for x in SAINT}|{x+'hof' for x in SAINT}
def vary(s,m,si,up):
    """one source's way of writing a name"""
    r=m.r; x=r()
    if '. Van ' in s or '. De ' in s:
        if r()<.85: s=s.replace('. Van ','. van ').replace('. De ','. de ')
    if 'Sint' in s or 'St.' in s or 'H. ' in s:
        y=r()
        if 'Sint' in s: s=s.replace('Sint-','St. ') if y<.2 else s.replace('Sint ','St. ') if y<.45 else s.replace('Sint ','Sint-') if y<.55 else s.replace('Sint ','St ') if y<.62 else s
        elif 'St. ' in s and s.split('St. ',1)[1].split(' ')[0].rstrip(')').split('-')[0] not in SAINTS: s=s.replace('St. ','Stichting ',1) if y<.3 else s.replace('St. ','St ',1) if y<.4 else s
        else: s=s.replace('St. ','Sint ') if y<.25 else s.replace('St. ','St.') if y<.38 else s.replace('St. ','St ') if y<.48 else s.replace('St. ','Sint-') if y<.53 else s
    if "'" in s:
        y=r()
        if y<.18: s=s.replace("'",'’')
        elif y<.25: s=s.replace("'",'`')
        elif y<.36: s=s.replace("'",'')
        elif y<.42: s=s.replace("'t ",'het ')
    if '&' in s: 
        y=r(); s=s.replace(' & ',' en ') if y<.3 else s.replace(' & ','&') if y<.42 else s
    if not s.isascii() and r()<.3 and ord(max(s))<0x250: s=deacc(s)
    if x<.09:
        a,b=m.c(ABBR); s=s.replace(a,b,1)
    elif x<.12: s=s.replace('De ','',1) if ' De ' in s else s
    elif x<.16: s=s.replace(' De ',' de ')
    elif x<.18: s=s.replace('-',' ')
    elif x<.20: s=s.replace(' (',' - ').replace(')','')
    elif x<.215 and s.count(' ')==1: a,b=s.split(' '); s=f"{b}, {a}"
    elif x<.23: s=f'"{s}"' if r()<.3 else s+' '
    if r()<.045: s=typo(s,m)
    if up: s=s.upper()
    elif r()<.012: s=s.lower()
    return s
def fphone(p,st,r):
    if not p: return ''
    if '-' not in p: return p
    a,b=p.split('-')
    if a in('088','0900'): 
        return f"{a} {b[:3]} {b[3:]}" if st%2 else p
    if st==0: return p
    if st==1:
        if len(b)==7: return f"{a} {b[:3]} {b[3:5]} {b[5:]}"
        if len(b)==8: return f"{a} {b[:2]} {b[2:4]} {b[4:6]} {b[6:]}"
        return f"{a} {b[:2]} {b[2:4]} {b[4:]}"
    if st==2: return f"+31 {a[1:]} {b[:3]} {b[3:]}" if a!='06' else f"+31 6 {b[:4]} {b[4:]}"
    if st==3: return a+b
    if st==4: return f"({a}) {b[:3]} {b[3:]}"
    if st==5: return '+31'+a[1:]+b
    if st==6: return f"+31 (0){a[1:]} {b}"
    return f"{a} - {b}"
def fsite(s,st,r):
    if not s: return ''
    return ('https://www.'+s,'http://www.'+s+'/','www.'+s,s,'https://'+s,'https://www.'+s+'/')[st]
def q(s):
    if ',' in s or '"' in s: return '"'+s.replace('"','""')+'"'
    return s
def produce(m):
    r=m.r;c=m.c; T=m.T; lines=[]; tot=0
    m.hab=[(int(r()*8),int(r()*6),int(r()*6),r()<(.5 if i==2 else .35 if i==6 else .03),r()<.3) for i in range(8)]
    i=0; E=m.ents; need=T; ks=[]; est=0
    while est<need+8:
        TR(r)(m)
        while len(ks)<len(E):
            k=KN(r); ks.append(k); est+=k
    cores=m.cores; gcore=m.gcore={}
    for e in E:
        k=cslug(e.core); cores[k]=cores.get(k,0)+1
        for f in e.forms:
            k=(slug(f),slug(e.S.name)); o=gcore.get(k)
            gcore[k]=e if o is None or o is e else 0
    seen={}; order=list(range(len(E))); m.rng.shuffle(order)
    for ei in order:
        if len(lines)>=T: break
        for ln in listings(m,E[ei],ks[ei],seen,f"c{m.mi}_{ei}"):
            lines.append(ln)
            if len(lines)>=T: break
    return lines
REN={'music':'g_music','day':'g_day','school':'g_school','home':'g_carehome','gp':'g_gp','para':'g_para','church':'g_church','comm':'g_comm','found':'g_found','welf':'g_welf','hor':'g_hor','shop':'g_shop','hobby':'g_hobby','buurt':'g_welf',**{k:'g_sport' for k in SPORT}}
def listings(m,e,k,seen,cid):
    r=m.r;c=m.c; csw=CSW[e.cls]; out=[]; srcs=[]
    core_ok=m.cores.get(cslug(e.core),2)==1 and not e.keep and len(e.core)>3 and e.kind not in('gp','bond','nr') and not (e.core.startswith(('St.','Sint ')) and e.cls!='care') and e.trap!='practice' and not e.core.isdigit()
    for _ in range(k):
        s=csw(r)
        if s in srcs: s=csw(r)
        if s in srcs and s!=0: s=csw(r)
        srcs.append(s)
    strict=e.nd or e.keep or e.trap in('practice','namesake')
    # hard facts about this organisation
    renamed=moved=False
    if k>1 and not e.keep and not e.nd and e.trap not in('successor','practice'):
        if r()<.20 and ((e.site and not e.ss) or (e.phone and not e.sp)):
            f0=e.forms[0].split(' ')[0]; fn=REN.get(e.kind)
            for _ in range(10 if fn and ' ' in e.forms[0] else 0):
                try: nm=(m.g_sport(e.S,e.kind) if e.cls=='sport' and e.kind in SPORT else getattr(m,fn)(e.S))[2][0]
                except Exception: break
                if nm.split(' ')[0]==f0 and (e.S.name,nm) not in m.used and (slug(nm),slug(e.S.name)) not in m.gcore:
                    e.old=nm; m.used[(e.S.name,nm)]=1; m.gcore[(slug(nm),slug(e.S.name))]=e; break
        if r()<.14:
            e.oldst=c(e.S.streets); e.oldnum=1+int(r()*150)
    if r()<.06 and not e.sp: e.oldphone=m.newphone()
    oldsite=''
    if r()<.05 and e.site and not e.ss: oldsite=slug(e.forms[-1])[:30]+c(['.nl','.com','.clubs.nl','.wordpress.com'])
    usedold=False; useac=bool(e.acro) and e.acro!=e.core and k>1 and not strict and r()<.6
    for j,s in enumerate(srcs):
        h=SRC[s]; ph,pf,wf,up,lg=m.hab[s]; tags=[]; S=e.S; namedist=not e.nd; hasown=False; oldn=False
        # ---- name
        x=r(); F=e.forms
        if e.old and (not usedold if j else True) and j<len(srcs)-1+(0 if usedold else 1) and r()<(.75 if s in(6,2) else .45):
            y=r(); usedold=True
            if y<.22: n=f"{F[0]} ({c(['voorheen','v/h','vh.','eerder','voormalig'])} {e.old})"; tags.append('oldname')
            elif y<.3: n=f"{F[0]} ({e.old})"; tags.append('oldname')
            else: n=e.old; tags.append('renamed'); oldn=True
        elif e.foreign and r()<.18: n=c(e.foreign); tags.append('foreign')
        elif useac and x<.34: n=e.acro+(' '+S.name if r()<.4 else ''); tags.append('acronym')
        elif core_ok and x<.03+h['co']: n=e.core; tags.append('core')
        elif x<.22+h['of']*.80 or len(F)==1: n=F[0]
        else: n=F[1+int(r()*(len(F)-1))]
        if strict and e.lab:
            if e.lab in n: namedist=True
        elif e.nd and n not in(F[0],) and any(w in n for w in (S.name,)) : namedist=bool(e.place)
        elif e.nd and not e.lab and n!=e.core and not e.place: namedist=True
        n0=n
        if s==2:
            y=r()
            if e.cls=='shop' and y<.13 and e.trap in('plain','satbase') and not e.sa and not tags:
                n=c([f"{c(SURN)} {c(['Horeca','Beheer','Retail','Exploitatie','Holding','Handelsonderneming'])} B.V.",f"{c('ABCDEFGHJLMPRSTW')}.{c('ABCDEFGHJLMPRSTW')}. {c(SURN)}",f"V.O.F. {c(SURN)}-{c(SURN)}",f"{c(SURN)} {c(['Horeca','Beheer','Retail'])} B.V. h.o.d.n. {e.core}"]); tags.append('legalname')
            elif e.legal and y<.75 and e.legal not in n and 'tichting' not in n and 'ereniging' not in n and 'ver.' not in n and not n.startswith(('St. ','Stg. ')):
                n=f"{e.legal} {n}" if e.legal[0] in 'SVK' and e.legal!='V.O.F.' else f"{n} {e.legal}"
        elif r()<.05 and e.legal in('Stichting','Vereniging') and 'tichting' not in n and 'ereniging' not in n and not n.startswith(('St. ','Stg. ')): n=c([e.legal,e.legal[:2]+'.'])+' '+n if e.legal=='Stichting' else e.legal+' '+n
        y=r()
        if y<.05 and S.name not in n: n+=c([' ',' ',' (',', '])+S.name; n+=')' if '(' in n and n.count('(')>n.count(')') else ''
        elif y<.085 and (e.cls in('club','sport','found','welf','church') or y<.06): n+=c([' - ',': ',' | ',', '])+(c(SLOGAN if e.kind=='music' else SLOGAN2).format(y=int(10+r()*89),t=S.name) if e.cls in('club','sport','found','welf','church') else c(['altijd dichtbij','met hart voor '+S.name,'uw adres in '+S.name,'officiële site','sinds 19%d'%(20+r()*79),'welkom!','ook voor u'])); tags.append('slogan')
        if r()<.02 and e.acro and e.acro not in n: n+=f" ({e.acro})"
        amb=m.gcore.get((slug(n0),slug(S.name)),e) is not e
        n=vary(n,m,s,up)
        # ---- where
        st,num,add,bld=e.st,e.num,e.add,e.bld; home=False; own=not e.sa
        if e.hst and r()<h['home'] and not (e.trap=='samename' and e.hname=='') : st,num,add,home=e.hst,e.hnum,'',True; bld=''; tags.append('home'); own=e.trap!='secretariat'
        elif e.oldst and r()<(.85 if s in(2,6) else .35) and j<max(1,len(srcs)-1): st,num,add,bld=e.oldst,e.oldnum,'',''; tags.append('moved'); own=True
        bare=r()<(.045 if s!=2 else .01)
        a=p=''; hasa=not bare and r()<h['a']; hasp=not bare and (r()<h['p'] if hasa else r()<h['p']*.25)
        hasg=r()<h['g'] and not home; hast=r()<h['t']; hasm=r()<h['m']; hass=r()<h['s']
        if bare: hast=hast and r()<.25; hasm=hasm and r()<.2; hass=hass and r()<.25; hasg=hasg and (s==3); tags.append('bare')
        phone=e.phone; mail=e.mail; own_t=not e.sp; own_m=not e.sm
        if home or (s==7 and e.mob and r()<.4):
            if e.mob and r()<.75: phone=e.mob; own_t=True
            if e.pmail and r()<.7: mail=e.pmail; own_m=True
        elif not mail and e.pmail and r()<.5: mail=e.pmail; own_m=True
        elif not phone and e.mob: phone=e.mob; own_t=True
        if e.oldphone and s in(6,2,0) and r()<.6: phone=e.oldphone; tags.append('oldphone') if hast else 0
        site=e.site; own_s=not e.ss
        if oldsite and s in(6,7,3) and r()<.6: site=oldsite; own_s=True
        if e.fb and not e.ss and r()<.4: site=e.fb; own_s=True
        # a listing must say which one it is: the truth must be defensible
        if (strict and not namedist) or amb:
            k1=(hasa and own) or (hasp and own) or (hasg and own) or (e.nd and not e.place and 0) or (not(e.nd and not e.place)) and (hast and own_t and phone) or (not(e.nd and not e.place)) and (hasm and own_m and mail) or (hass and own_s and site)
            if not k1 and not (e.place and r()<.7):
                if own: hasa=True; hasp=hasp or r()<.5
                else: n=F[0] if F else n
        if oldn or 'legalname' in tags or 'acronym' in tags:   # another name: something must tie it
            tie=(hast and phone==e.phone and phone) or (hasm and mail==e.mail and mail) or (hass and site==e.site and site) or (hasa and 'moved' not in tags and not home)
            if not tie:
                if e.site and not e.ss: hass=True; site=e.site
                elif e.phone: hast=True; phone=e.phone
                else: hasa=True; st,num,add,home=e.st,e.num,e.add,False
        if 'foreign' in tags and bare: hasa=True
        if e.old or (useac and ('acronym' in tags or r()<.7)):
            if e.site and not e.ss: hass=True; site=e.site
            elif e.phone and not e.sp: hast=True; phone=e.phone
        if 'home' in tags and not hasa: tags.remove('home')
        if 'moved' in tags and not hasa and not hasg: tags.remove('moved')
        city=S.name
        if S.village and not e.place and r()<.10 and (hasa or hasp or hasg): city=S.muni
        elif e.place is None: pass
        hasc=r()<h['c']
        if not hasc and not(hasp or hasg or (hasa and hast and phone)): hasc=True
        if (e.place or strict or amb) and not(hasa or hasp) and (not hasg or r()<.9): hasc=True
        for attempt in range(3):
            if hasa:
                sn=st.name; y=r()
                if sn[-6:]=='straat' and y<.16: sn=sn[:-6]+c(['str.','str','str.'])
                elif sn[-5:]=='plein' and y<.1: sn=sn[:-5]+'pln.'
                elif sn[-4:]=='laan' and y<.04: sn=sn[:-4]+'ln'
                elif st.ab and y<.4: sn=st.ab
                elif sn[-3:]=='weg' and y<.04: sn=sn[:-3]+'wg'
                if ' ' in sn and '.' not in sn and r()<.05: sn=sn.replace(' ','-',1)
                if r()<.03: sn=typo(sn,m)
                ad=add
                if ad:
                    y=r()
                    if len(ad)<=2 and ad.isalpha(): ad=ad.upper() if y<.3 else '-'+ad.upper() if y<.45 else ' '+ad if y<.6 else '' if y<.72 else ad
                    elif y<.25: ad=''
                if y<.02 and not e.keep and not e.sa: a=sn
                elif lg and s==6: a=f"{sn} {num}{ad}, {city}"
                else: a=f"{sn} {num}{ad}"
                y=r()
                if home and y<.3: a=c(['p/a ','secr. ','t.a.v. '+e.hname+', ','c/o '])+a
                elif bld and y<.35 and bld not in n:
                    a=f"{bld}, {a}" if y<.22 else f"{a} ({bld})" if y<.28 or e.sa else bld
                elif s==2 and y>.97: a='Postbus %d'%(20+int(r()*2900))
                if up and s==2: a=a.upper()
            else: a=''
            if hasp:
                p=st.pcs[num*len(st.pcs)//200 if num<200 else -1]
                if pf==0: pass
                elif pf==1: p=p.replace(' ','')
                elif pf==2 and r()<.5: p=p.lower() if r()<.1 else p
                elif pf==3 and r()<.12: p=p[:4]
                if r()<.012: p=p[:5]+chr(65+int(r()*26))+chr(65+int(r()*26))
                if a.startswith(('Postbus','POSTBUS')): p=p[:5]+c(['AA','AB','AC'])
            else: p=''
            ct=(city.upper() if up or (s==2 and r()<.5) else city) if hasc else ''
            if ct and r()<.01: ct=typo(ct,m)
            y=r()
            pt=fphone(phone,ph if y<.85 else int(y*1000)%8,r) if hast else ''
            if pt and home is False and e.mob and phone!=e.mob and y<.05: pt+=' / '+e.mob
            if pt and y>.985 and '-' in phone: pt=typo_digit(pt,m)
            ml=(mail if r()<.95 else mail.replace('@',' (at) ') if r()<.3 else mail.upper() if r()<.1 else typo(mail,m)) if hasm else ''
            w=''
            if hass and site:
                w=fsite(site,wf if r()<.85 else int(r()*6),r)
                if e.lab and e.ss and r()<.3: w=w.rstrip('/')+'/'+c(['locaties','locatie','vestigingen','onze-locaties',''])+'/'+slug(e.lab,'-')
                elif e.ss and r()<.25: w=w.rstrip('/')+'/'+slug(e.core,'-')
                elif r()<.04: w=w.rstrip('/')+'/'+c(['contact','home','index.php','over-ons'])
            if hasg:
                la=st.lat+(num-80)*1.6e-5; lo=st.lon+(num-80)*2.3e-5; jit=.00006 if s==3 else .0007 if s!=4 else .0003
                la+=(r()-.5)*jit*2; lo+=(r()-.5)*jit*3
                if r()<.008: la+=(r()-.5)*.06; lo+=(r()-.5)*.08
                d=7 if s==3 else 4+wf%3; la=f"{la:.{d}f}"; lo=f"{lo:.{d}f}"
            else: la=lo=''
            sig=(slug(n) or n,slug(a),p,ct.lower(),pt[-6:],ml,w,la); o=seen.get(sig)
            key2=(slug(n) or n,ct.lower()) if not(a or p or pt or ml or w or la) else sig
            o=seen.get(key2,o)
            if o is None or o==cid: seen[key2]=cid; seen[sig]=cid; break
            hasa=True; hasp=True
            n=F[0] if attempt else n
        else: continue
        n=' '.join(n.split()) if r()<.98 else n
        tr=e.trap+('/'+'+'.join(tags) if tags else '')
        out.append(f"{cid},{tr},{q(n)},{q(a)},{p},{q(ct)},{pt},{ml},{q(w)},{la},{lo}")
    return out
def typo_digit(p,m):
    i=len(p)-1-int(m.r()*4)
    return p[:i]+str(int(m.r()*10))+p[i+1:] if p[i].isdigit() else p
# ---------------------------------------------------------------- country
def plan(n,seed):
    R=random.Random(f"country/{seed}"); r=R.random; sizes=[]
    left=n
    while left>0:
        t=int(min(40000,max(300,R.lognormvariate(7.45,.75))))
        if n<2500: t=n
        if t>left or left-t<300: t=left
        sizes.append(t); left-=t
    names=set(); specs=[]
    def town(base=None):
        while True:
            x=r(); nm=R.choice(TP)+R.choice(TS)
            nm=nm[0].upper()+nm[1:]
            if x<.05: nm='Sint '+R.choice(SAINT)
            elif x<.12: nm=R.choice(['Oud-','Nieuw-','Klein ','Groot-','Over-','Neder-'])+(base if base and base[0]!="'" and '-' not in base and ' ' not in base else nm)
            elif x<.15: nm=nm+R.choice(['-Noord',' aan de Beek','-Dorp','erheide','erbroek'])
            elif x<.17: nm="'s-"+nm
            if nm not in names: names.add(nm); return nm
    areas=['0%d'%a for a in (10,13,15,20,23,24,26,30,33,35,36,38,40,43,45,46,50,53,55,58,70,71,72,73,74,75,76,77,78,79)]+['0%d'%a for a in range(111,119)]+['0%d'%a for a in (161,162,165,172,180,181,184,187,222,223,224,226,227,228,229,251,252,255,294,297,299,313,314,315,316,317,318,320,321,341,342,343,344,345,346,347,348,411,412,413,416,418,475,478,481,485,486,487,488,492,493,495,497,499,511,512,513,514,515,516,517,518,519,521,522,523,524,525,527,528,529,541,543,544,545,546,547,548,561,562,566,570,571,572,573,575,577,578)]
    pc=list(range(1011,9999)); R.shuffle(pc) if False else None
    pos=R.randrange(0,7000) if n<200000 else 0
    chs=[]
    for b in CHAINB: chs.append(b)
    extra=int(min(2500,40+n/350))
    while len(chs)<extra: 
        x=r(); chs.append(R.choice([R.choice(SURN)+' '+R.choice([a for k,al in SHOPK for a in al]),R.choice(COLORSHOP)+' '+R.choice(['Mode','Wonen','Koffie','Sport','Zorg','Kids','& Co','Store','Outlet']),R.choice(FIRST)+"'s "+R.choice(['Bakery','Pizza','Burgers','Corner','Beauty']),'Zorggroep '+R.choice(PLAIN_NAMES),'Kinderopvang '+R.choice(PLAIN_NAMES),R.choice(PLAIN_NAMES)+' Thuiszorg',R.choice(TP).lower().capitalize()+R.choice(['ra','io','ix','um','ova','ino'])+R.choice(['',' Shop',' Fitness'])]))
    chs=list(dict.fromkeys(chs)); C=[]
    for b in chs:
        l=b.lower(); cls='care' if re.search('zorg|apotheek|fysio|tand|ggz|ggd|hoor|optiek',l) else 'school' if re.search('kind|kids|partou',l) else 'welf' if re.search('leger|humanitas|mee |kringloop|slachtoffer|juridisch|veilig s|versl|terre',l) else 'club' if b in('Zonnebloem','EHBO','Scouting','KBO','PCOB','Rode Kruis') else 'shop'
        ph=('0900-'+str(1000+int(r()*8999))) if r()<.2 else '088-'+str(1000000+int(r()*8999999))
        C.append((b,cls,{'care':'para','school':'day','welf':'welf','club':'bond','shop':'shop'}[cls],slug(b)+('.nl' if r()<.8 else '.com'),ph,[R.choice(['Stichting '+b,b+' Nederland']) if cls!='shop' else b.replace(' & ','&')],R.choice([.05,.15,.5,.8])))
    ch=(C,[1/(i+6) for i in range(len(C))])
    R.shuffle(C)
    for i,t in enumerate(sizes):
        nm=town(); nv=min(14,int((t/420)**.75*(.5+r()*1.2))); nv=max(nv,1) if t>600 else nv
        vil=[town(nm) for _ in range(nv)]
        npc=max(2,min(60,int(t/170)))
        pcs=[1011+(pos+j)%8980 for j in range(npc)]; pos+=npc
        specs.append((seed,i,t,nm,vil,areas[i*7919%len(areas)] if n>200000 else R.choice(areas),50.85+r()*2.3,4.3+r()*2.4,pcs))
    return specs,ch
CH=None
def init(ch):
    global CH; CH=Pick(*ch)
def one(sp):
    seed,i,t,nm,vil,area,lat,lon,pcs=sp
    m=Muni(seed,i,t,nm,vil,area,lat,lon,pcs,CH,True); m.mi=i; m.mu=None
    return produce(m)
def main():
    ap=argparse.ArgumentParser(); ap.add_argument('--n',type=int,default=10000); ap.add_argument('--seed',type=int,default=7); ap.add_argument('--out',required=True); ap.add_argument('--jobs',type=int,default=2); a=ap.parse_args()
    t0=time.time(); specs,ch=plan(a.n,a.seed); L=[]
    if a.n<30000 or a.jobs<2:
        init(ch)
        for s in specs: L+=one(s)
    else:
        import multiprocessing as mp
        with mp.Pool(a.jobs,init,(ch,)) as P:
            for l in P.imap(one,specs): L+=l
    R=random.Random(f"out/{a.seed}"); R.shuffle(L)
    ids=list(range(len(L))); R.shuffle(ids)
    cl={}; w=len(str(len(L)))
    with open(a.out,'w',encoding='utf-8',newline='') as f:
        f.write('id,cluster_id,trap,name,address,postcode,city,phone,email,website,lat,lon\n')
        for i,l in zip(ids,L):
            c,rest=l.split(',',1); f.write(f"r{i:0{w}d},c{cl.setdefault(c,len(cl)):0{w}d},{rest}\n")
    print(len(L),'rows',len(cl),'clusters',len(specs),'municipalities',round(time.time()-t0,1),'s',file=sys.stderr)
if __name__=='__main__': main()
