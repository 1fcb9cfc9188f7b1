# -*- coding: utf-8 -*-
"""Seeded generator of Dutch listings of a former mining area: parishes, carnival societies, care groups with many houses, school boards,
local chapters of national organisations, practices of several professionals. Written by somebody who had not seen the matcher.
usage: python -m tests.bench.generate.region --n N --seed SEED --out FILE.csv      (same N and SEED = same bytes)"""
W=lambda s:s.split()
L=lambda s:[x.strip() for x in s.split(';') if x.strip()]
SURN=W("""Janssen Jansen Peters Hendriks Smeets Schmitz Vaessen Voncken Frijns Crombach Wijnands Wiertz Ploum Ploumen Houben Hermans Heijnen Heynen Geurts Kusters Kuijpers Kuipers Ritzen
Ramakers Jacobs Jongen Bemelmans Bertrand Bisscheroux Boesten Bosch Brouns Bruls Brouwers Caubo Cleuters Coenen Corsten Cremers Creusen Curfs Custers Daemen Dautzenberg Debets Deckers Degens
Delahaije Derks Didden Dohmen Dortants Douven Driessen Eijkenboom Eussen Erkens Essers Feron Franssen Funken Gelissen Gerards Gielen Gijsen Godschalk Goossens Grooten Habets Hamers Handels Hanssen
Heuts Heuvelmans Hoenen Hollands Horsmans Hounjet Huijnen Huntjens Jaspers Jeurissen Jennekens Joosten Keijzers Kerckhoffs Keulen Keularts Kicken Kleijnen Knops Koenen Kockelkoren Kohl Krans Kreuwels
Lahaye Lemmens Lenaerts Leenders Linssen Logister Loozen Maas Maassen Maenen Martens Mertens Meex Meertens Mevissen Meijers Moonen Mullenders Muris Nelissen Niesten Nijsten Notermans Odekerken Offermans
Ortmans Otten Pagen Palmen Paulissen Pelzer Penders Pieters Pijls Plum Pluijmen Pruppers Quadackers Quaedvlieg Quaden Raeven Reijnders Reinders Roebroek Roex Rouvroye Ruijters Salden Schaepkens Scheepers
Schiffers Schijns Schoenmakers Schoffelen Schreurs Schrijen Senden Sieben Simons Slangen Slenter Soons Spronck Starmans Stassen Steijns Stevens Stollman Strijbos Sturmans Theunissen Thomassen Thissen
Timmermans Tummers Urlings Vaes Verstappen Verhoeven Vroomen Vrolings Weerts Weijers Welters Wetzels Widdershoven Willems Wolfs Wouters Zeegers Zinzen Zwerts Bakker Visser Meijer Bos Mulder Dekker Dijkstra
Brouwer Vos Kok Hoekstra Schouten Postma Willemsen Verbeek Kuiper Hofman Prins Blom Huisman Veenstra Jonker Koster Wolters Scholten Verhagen Bosman Peeters Aarts Evers Hoogland Molenaar Kramer Groen
Yilmaz Kaya Demir Ozturk Aydin Benali Bouzid Amrani Idrissi Haddou Kowalski Nowak Wisniewski Horvat Novak Rossi Morelli Lipinski Wozniak Nguyen Chen Gorissen Beckers Bours Vliegen Vondenhoff Wintgens
Zilverschoon Savelberg Savelkoul Rademakers Rutten Schepers Sijstermans Snijders Souren Speetjens Spierts Straaten Thewissen Tholen Trags Ubachs Vanhommerig Vluggen Vorage Wauben Xhonneux Zelissen Zijlstra
Kessels Kersten Kirch Kleikers Koumans Koolen Kurvers Leclaire Leers Limpens Lipsch Luijten Marell Meens Mohnen Mommers Nievelstein Nijhuis Pasmans Philippen Pricken Prevoo Puts Queisen Reumkens Rijks Roelofs""")+L("""de Vries;van Dijk;de Jong;van den Berg;van der Linden;de Groot;van Leeuwen;van Dam;de Wit;van der Meer;van de Weijer;van Loo;van Wersch;op den Camp;op 't Veld;in de Braekt;aan de Stegge;van der Heijden;de Bruijn;van Beek;van Vliet;ter Beek;van Oppen;van Kempen;de Haan;van Hees;van Sloun;d'Elfant;El Khatib;Ben Salah;van den Bosch;Van Es""")
FIRST=W("""Jan Piet Wim Hub Sjef Sjeng Jo Jos Leo Frans Ger Math Theo Harry Peter Paul John Ron Rob Roger Marcel Patrick Maurice Raymond Ralf Guido Bart Tom Tim Stan Bram Luuk Daan Sem Koen Joris Niek Thijs Ruud Rik Hans Karel
Maria Annie Mia Tiny Riet Fien Lies Els Ine Ingrid Monique Angelique Nicole Petra Marjo Marion Wilma Yvonne Anja Ans Bea Carla Chantal Claudia Daniëlle Esther Francien Gerda Hanneke Ilse Jacqueline Josée Karin Kim Linda Loes
Lotte Manon Mandy Marleen Mirjam Nathalie Romy Sabine Sandra Sanne Sonja Susan Tessa Trudy Vera Wendy Fatima Aicha Mohamed Ahmed Mehmet Ayse Oksana Olena Agnieszka Kasia Sjra Chrit Zef Bèr Lei Pierre Huub Miets Toos Lei Nol Twan Rian Gonnie""")
GEN=W("""Regenboog Brug Wegwijzer Springplank Vlinder Zonnebloem Schakel Kring Boemerang Klimboom Speelhoek Triangel Schatkist Toermalijn Vuurvogel Windroos Wereld Kompas Linde Horizon Ster Zonnewijzer Vlieger Ontmoeting Bron Haven
Molen Duiventil Ark Boog Akker Bongerd Poort Burcht Kluis Koepel Kroon Leeuw Hoeksteen Sleutel Spil Toren Wending Wissel Zevensprong Vijver Kastanje Eik Beuk Berk Wilg Esdoorn Kersenboom Appelgaard Boomgaard Meander Geleen Caumer Worm
Steenberg Schacht Koempel Mijnlamp Mijnwerker Barbara Carboon Cokes Lamp Schachtwiel Locomotief Trommel Hoefslag Kolenkit Heggerank Korenbloem Klaproos Lavendel Tulp Iris Margriet Egelantier Duizendpoot Kameleon Dolfijn Uil Zwaluw Leeuwerik
Koekoek Merel Kievit Nachtegaal Pelikaan Eekhoorn Bever Egel Kikker Krekel Bij Hommel Vuurvlieg Spiegel Tovercirkel Toverfluit Kleine_Prins Grote_Beer Blokhut Blauwe_Reiger Gouden_Appel Rode_Haan Witte_Wand Oase Parel Diamant Robijn
Saffier Kristal Vonk Vlam Lantaarn Vuurtoren Hofstede Pastorie Remise Loods Werkplaats Smidse Brouwerij Zaal Kolf Vinger Luiken Treffer Trefpunt Pijler Driehoek Cirkel Kubus Octopus Carrousel Wip Glijbaan Tuimelaar Vuursteen Mergel""")
SPEC=L("""'t Hoekje;'t Patronaat;'t Trefpunt;'t Heukske;'t Kloester;'t Leiehoes;'t Winkelke;'t Kapelke;'t Vöske;Oos Hoes;Oos Heem;D'r Brikke Oave;D'r Hamboch;Op de Kamp;Op 't Ven;Aan de Baan;In 't Dörp;A gen Kirk;Oppe Berg;Bie de Pomp;D'r Durpel;Heem;Samen Sterk;Onder Ons;Ons Genoegen;Ons Huis;Nut en Genoegen;Voor Elkaar;Hart voor Elkaar;Levenslust;Vriendschap;Excelsior;Con Amore;Kunst na Arbeid;Eendracht;Hoop op Zegen;Nooit Gedacht;De Goede Herder;Door Oefening Sterk;Vooruit;Goed Bezig;Kleur;Tante Mia;Bie Os;Heim;Veur Uch;Zaaminein""")
SAINT=W("""Cecilia Caecilia Barbara Sebastianus Joseph Martinus Antonius Petrus Paulus Jan Gregorius Lambertus Hubertus Dionysius Servatius Pancratius Maria Anna Agnes Catharina Gertrudis Remigius Theresia Bernardus Rochus Mauritius Michael
Clemens Gerardus Franciscus Willibrordus Laurentius Nicolaas Corneille Elisabeth Brigida Amelberga Odilia Gerlachus Quirinus Bonifatius Stephanus Donatus Urbanus Isidorus Eligius Aloysius Tarcisius Christoffel Jozef Augustinus Alfonsus Rita Clara Lucia Margaretha""")
SAINT_ALT={'Cecilia':'Caecilia','Caecilia':'Cecilia','Joseph':'Jozef','Jozef':'Joseph','Sebastianus':'Sebastiaan','Martinus':'Maarten','Nicolaas':'Nicolaus','Antonius':'Anthonius','Hubertus':'Huub','Theresia':'Teresia','Catharina':'Katharina','Franciscus':'Franciskus','Stephanus':'Stefanus','Jan':'Johannes','Lambertus':'Lambert','Laurentius':'Lauwerens','Michael':'Michaël','Elisabeth':'Elizabeth'}
DIAL=L("""Winkbülle;Kwakkerte;Vleermoesje;Tonnemaekesj;Naate;Flaarisse;Woeskloeëte;Löstige Breurs;Zawpense;Höltenere;Kolenkitte;Koelpiete;Doorzetters;Gaarekieker;Eikelesjödders;Bokkeriejers;Sjravelaire;Vaalser Bökskes;Roadjoepe;Mestkaevere;Köpkes;Sjwatte Pruuse;
Knienskeutele;Lollige Veugel;Fasoelele;Hazebieters;Kroekesjtoppers;Peddestool;Kieskop;Bottermelk;Sokkemennekes;Moorepoekel;Sjtasjoepe;Kraonevreters;Torebestormesj;Plaatevasthawwesj;Sjlikvanger;Auwt Hook;Kloetzekker;Wortelepin;Broukhoeëze;Brikkebekkesj;Drökkenissen;
Blauw Sjuute;Zoere Hannes;Vröschekwakesj;Deurdouwers;Eselejoepe;Sjpruutjes;Puupkes;Heikneuters;Beekratten;Waterratten;Wiele Sjang;Uule;Kachelpiepe;Kloonekuul;Gekke Maondig;Reube;Mölders;Kreike;Ossekop;Bronkers;Hokvasters;Drie Zotte;Kaetelaire;Brookhaze;Kuusj;Sjwaegele;Boemelaire;Laote Gaon""")
LAT=W("""Sarto Minor Juliana Wilhelmina Chevremont Bernadette Scharn Limburgia Adveo Sparta Olympia Victoria Fortuna Sportief Amicitia Concordia Kimbria Leonidas Hercules Achilles Ajax Quick Rapid Vitesse Excelsior Unitas Volharding
Eendracht Vooruit Spirit Pegasus Phoenix Avanti Astrantia Apollo Orion Neptunus Triton Nereus Poseidon Titus Caesar Zwaluwen Wilskracht Wanderers Rangers Oranje Zwart-Wit Groen-Wit Blauw-Wit Rood-Groen Rood-Zwart Geel-Zwart Passart Abdissenbosch
Hermes Mercurius Athene Argo Xerxes Trojan Falcon Blitz Turbo Meteoor Komeet Saturnus Jupiter Polaris Zenith Sirius Attila Centaur Simson Samson Hellas Sphinx Odysseus Iris Flora Ceres Diana Vesta Minerva Aurora Iduna Thor Wodan Batavia Brunhilda Reinaldus""")
TREE=W("Eiken Beuken Linden Kastanje Berken Esdoorn Populieren Iepen Elzen Wilgen Kersen Appel Peren Noten Hazelaar Acacia Dennen Sparren Larix Meidoorn Sleedoorn Vlier Roos Tulpen Anjer Lelie Iris Dahlia Begonia Lavendel Merel Lijster Vinken Zwaluw Spechten Uilen Valken Reiger Kievit Leeuwerik Mezen Nachtegaal Koolmees Sperwer Buizerd Mijn Steen Kolen Schacht Koempel Laura Julia Emma Wilhelmina Hendrik Maurits Barbara Domaniale Kapel Kerk Molen School Markt Brug Beek Veld Berg Dal Bos Heide Kamp Putten Klooster Kasteel Hof Burcht Raadhuis Station Spoor Tram Post Bongerd Akker Weide Koren Tarwe Haver Gerst Rogge Boekweit Klaver Heggen Haagwinde Bronnen Water Vijver Poort Toren Wal Smid Wevers Brouwer Bakkers Linnen Schutter Gilde Harmonie Zonne Maan Sterren Orion Jupiter Mozart Beethoven Rembrandt Vermeer Ruys Vondel Thorbecke Kennedy Churchill Marshall Oranje Beatrix Juliana Prins Konings Keizer Romeinen Via Caesar Franken Karel Gulik Spaanse Franse Limburger Brabantse Akense Valkenburger Gelderse")
SSUF=W("straat straat straat laan laan weg weg hof plein pad steeg singel dreef kamp veld")
COMSTR=L("Kerkstraat;Dorpsstraat;Schoolstraat;Hoofdstraat;Molenstraat;Stationsstraat;Raadhuisplein;Markt;Kerkplein;Nieuwstraat;Kapelweg;Heerlerweg;Akerstraat;Kloosterstraat;Pastoor Schattenstraat;Burgemeester Savelberglaan;Willem-Alexanderplein;Oranjeplein;Wilhelminastraat;Emmastraat;Julianalaan;Beatrixlaan;Dr. Poelsstraat;Dr. Nolensstraat;Sint Jozefstraat;St. Barbarastraat;Mgr. Nolensplein;Hubertusstraat;Sportlaan;Sportparkweg;Rijksweg;Provincialeweg;Industriestraat;Nijverheidsweg;Ambachtsweg;Handelsstraat;Heistraat;Hompertsweg;Op de Kamp;Op de Bies;Op 't Veldje;Aan de Kirk;In de Cramer;In de Gats;Achter de Haesen;Onder de Berg;Ganzeweide;Passartweg;Promenade;Pancratiusstraat;Saroleastraat;Oude Heerlerbaan;Groenstraat;Gasthuisstraat;Hereweg;Maastrichterlaan;Aachenerstraat;Valkenburgerweg;Eygelshovergracht;Streeperstraat;Pastorijstraat;Veldstraat;Bergstraat;Beekstraat;Putstraat;Heuvelstraat;Lindenlaan;Kastanjelaan;Europaplein;Kennedylaan;Frankenlaan;Caumerboord;Patronaatstraat;Kruisstraat;Gravenstraat;Burgemeester Waszinkstraat;Deken Nicolayestraat;Kasteellaan;Parallelweg;Tunnelweg;Carboonplein")
MUNI=[("Heerlen","045",["Hoensbroek","Heerlerheide","Welten","Heerlerbaan","Mariarade","Vrieheide","Heksenberg"]),("Kerkrade","045",["Eygelshoven","Chevremont","Spekholzerheide","Terwinselen","Bleijerheide","Haanrade"]),
("Landgraaf","045",["Schaesberg","Nieuwenhagen","Ubach over Worms","Waubach","Rimburg","Abdissenbosch"]),("Brunssum","045",["Treebeek","Rumpen","Langeberg","Oeloven"]),("Voerendaal","045",["Klimmen","Ubachsberg","Ransdaal","Kunrade"]),
("Simpelveld","045",["Bocholtz","Huls","Baneheide"]),("Beekdaelen","045",["Nuth","Schinnen","Onderbanken","Hulsberg","Amstenrade","Oirsbeek","Schinveld","Merkelbeek","Jabeek","Vaesrade"]),("Sittard","046",["Geleen","Born","Munstergeleen","Limbricht","Obbicht","Grevenbicht","Einighausen","Buchten"]),
("Stein","046",["Elsloo","Urmond","Berg aan de Maas","Meers"]),("Beek","046",["Spaubeek","Genhout","Neerbeek"]),("Gulpen","043",["Wijlre","Mechelen","Epen","Eys","Nijswiller","Slenaken"]),("Vaals","043",["Vijlen","Lemiers"]),("Valkenburg","043",["Berg en Terblijt","Schin op Geul","Sibbe","Houthem"]),
("Maastricht","043",["Heer","Amby","Borgharen","Itteren","Sint Pieter","Wyck"]),("Eijsden","043",["Margraten","Gronsveld","Cadier en Keer","Noorbeek","Banholt","Mheer"]),("Meerssen","043",["Bunde","Geulle","Ulestraten","Rothem"]),("Echt","0475",["Susteren","Pey","Koningsbosch","Nieuwstadt","Roosteren","Dieteren"]),
("Roermond","0475",["Swalmen","Herten","Maasniel","Asenray","Leeuwen"]),("Weert","0495",["Stramproy","Tungelroy","Altweerterheide","Swartbroek"]),("Venlo","077",["Blerick","Tegelen","Belfeld","Steyl","Velden","Arcen"]),("Venray","0478",["Oostrum","Ysselsteyn","Leunen","Merselo"]),("Horst","077",["Sevenum","America","Meterik","Grubbenvorst","Lottum"])]
PPRE=W("Hoens Schaes Nieuwen Ube Wau Rim Ei Gul Wit Vij Mer Oirs Amsten Bruns Lim Bor Gre Mun Els Ur Roos Kon Pos Mont Ling Her Swal Maas Asen Tun Stram Hel Pann Kess Reu Mei Hout Zeven Bree Deur Som Gel Asten Liessel Helden Box Schijn Ude Vegh Rosm Cuy Gra Mill Gen Bem Else Zet Rav Drui Door Wes Ter Dam Lier Aal Bar Vor Lich Zel Eib Win Haak Bor Stee Val Nij Oos Kas Lan Groe Zui Noor Hol Wol Kerk Brand Ophe Wijs Tho Beer Hunn Ittr Neer Over Nede Grat Baex Hei Roggel Bug Beesel Obers")
PSUF=W("broek berg hagen rade beek dorp heide hoven horst lo um veld hout weert voort dael rooi ingen sum wijk burg kerk monde mael gem schot sel drecht stein huizen end akker bergen zicht")
CHAINS=L("""Kruidvat;HEMA;Albert Heijn;Jumbo;Aldi;Lidl;Plus;Action;Zeeman;Wibra;Blokker;Etos;Trekpleister;Specsavers;Pearle Opticiens;Hans Anders;Beter Horen;Schoonenberg;Gall & Gall;Primera;Bruna;Shoeby;Terstal;Scapino;vanHaren;Kwantum;Leen Bakker;Jysk;Gamma;Karwei;Praxis;Welkoop;Pets Place;Jumper;Basic-Fit;Fit20;KFC;Domino's;New York Pizza;Subway;McDonald's;Kapsalon BrainWash;Team Kappers;Cosmo Hairstyling;Bakker Bart;Multivlaai;Keurslager;Expert;BCC;MediaMarkt;Intertoys;Top1Toys;Halfords;KwikFit;Profile;Euromaster;Carglass;Shell;Esso;TinQ;Tango;Rabobank;ING;Regiobank;Hypotheker;De Hypotheekshop;Univé;Randstad;Tempo-Team;Olympia Uitzendbureau;Start People;D-reizen;VakantieXperts;BENU Apotheek;Service Apotheek;Mediq;Livio;Medireva;Fysio-Actief;Dental Clinics;Tandzorg Nederland;Partou;Humankind;Spelenderwijs;Kober;Livit;Hartingbank;DELA;Monuta;Yarden;Budget Broodjes;Eetcafé Happy Italy;Anytime Fitness;TUI;ANWB Winkel;Post NL Punt;Mail Boxes Etc.;Snowworld;Autovakmeester;Bosch Car Service;Vakgarage;Boerenbond;Big Bazar;Euroland;Action Sport;Zorgwinkel;Vegro;Medipoint""")
NATV=L("""De Zonnebloem|Afdeling;KBO|Afdeling;ZijActief|Afdeling;Scouting|Groep;Rode Kruis|Afdeling;EHBO-vereniging|;Humanitas|Afdeling;Voedselbank|Uitgiftepunt;Leger des Heils|;Vincentiusvereniging|;Slachtofferhulp Nederland|;Alzheimer Nederland|Afdeling;IVN|Afdeling;Jong Nederland|;Kindervakantiewerk|;Repair Café|;Veilig Verkeer Nederland|Afdeling;Wereldwinkel|;Stichting Leergeld|;Vluchtelingenwerk|Locatie;Dierenbescherming|;Vrouwen van Nu|Afdeling;LLTB|Afdeling;Buurtbus|;Samen Uit Samen Thuis|;Hartveilig|;Gilde Samenspraak|;Taalhuis|;Passage|Afdeling;PCOB|Afdeling;FNV Lokaal|;Seniorenvereniging|;Tafeltje Dekje|;Graag Gedaan|;Automaatje|;Home-Start|;Present|;Oxfam Winkel|;Amnesty International|Werkgroep;Unicef|;Hospice Vrijwilligers|;Toon Hermans Huis|;Sensoor|;MEE|;Ouderenfonds Contact|;Luisterend Oor|;Stichting Jarige Job|;Speelgoedbank|;Kledingbank|;Stichting Babyspullen|;Cliëntenbelang|;Parkinson Café|;Alzheimer Café|;Inloophuis Kanker|;Zwerfafvalbrigade|;Buurtpreventie|;Burgerhulp|;AED Netwerk|;Moedercentrum|;Stichting Wensambulance|;Maatjesproject|""")
TR={'Regenboog':('Rainbow','Веселка','قوس قزح','Tęcza'),'Brug':('Bridge','Міст','الجسر','Most'),'Wegwijzer':('Guidepost','Дороговказ','المرشد','Drogowskaz'),'Vlinder':('Butterfly','Метелик','الفراشة','Motyl'),'Zonnebloem':('Sunflower','Соняшник','عباد الشمس','Słonecznik'),'Schakel':('Link','Ланка','الرابط','Ogniwo'),'Kring':('Circle','Коло','الدائرة','Krąg'),'Haven':('Harbour','Гавань','الميناء','Przystań'),'Molen':('Mill','Млин','الطاحونة','Młyn'),'Ark':('Ark','Ковчег','الفلك','Arka'),'Bron':('Source','Джерело','النبع','Źródło'),'Ster':('Star','Зірка','النجمة','Gwiazda'),'Kompas':('Compass','Компас','البوصلة','Kompas'),'Linde':('Linden','Липа','الزيزفون','Lipa'),'Sleutel':('Key','Ключ','المفتاح','Klucz'),'Poort':('Gate','Брама','البوابة','Brama'),'Toren':('Tower','Вежа','البرج','Wieża'),'Oase':('Oasis','Оаза','الواحة','Oaza'),'Parel':('Pearl','Перлина','اللؤلؤة','Perła'),'Horizon':('Horizon','Горизонт','الأفق','Horyzont'),'Ontmoeting':('Meeting','Зустріч','اللقاء','Spotkanie'),'Eik':('Oak','Дуб','البلوط','Dąb'),'Zwaluw':('Swallow','Ластівка','السنونو','Jaskółka'),'Uil':('Owl','Сова','البومة','Sowa'),'Spiegel':('Mirror','Дзеркало','المرآة','Lustro'),'Wereld':('World','Світ','العالم','Świat')}
PLAT=L("https://www.facebook.com/{s};https://facebook.com/{s}/;https://www.instagram.com/{s};https://www.socialekaart.nl/aanbod/{s};https://www.zorgkaartnederland.nl/zorginstelling/{s};https://sites.google.com/view/{s};https://linktr.ee/{s};https://www.telefoonboek.nl/bedrijven/{s};https://www.voordeelgids.nl/{s};https://{s}.jouwweb.nl;https://www.kerkplein.nl/{s}")
FREE=W("gmail.com hotmail.com ziggo.nl home.nl hetnet.nl planet.nl outlook.com live.nl kpnmail.nl xs4all.nl icloud.com upcmail.nl")
# key | group | labels (1e = gewoon) | kern-soorten | rechtsvorm | en;uk;ar
KRAW="""voetbal|club|VV;Voetbalvereniging;RKVV;SV;V.V.;Sportvereniging|latin latin place acr|V|Football Club;Футбольний клуб;نادي كرة القدم
harmonie|club|Harmonie;Koninklijke Harmonie;Kon. Harmonie;Muziekvereniging|saint saint latin|V|Concert Band;Духовий оркестр;فرقة موسيقية
fanfare|club|Fanfare;Koninklijke Fanfare;Muziekvereniging;Fanfareorkest|saint saint latin|V|Brass Band;Фанфара;فرقة نحاسية
drumband|club|Drumfanfare;Drumband;Slagwerkgroep|saint place|V|Drum Band;Барабани;فرقة طبول
schutterij|club|Schutterij;Kon. Schutterij;Schuttersgilde;Koninklijk Erkende Schutterij|saint|V|Rifle Guild;Стрілецьке товариство;نادي الرماية
koor|club|Gemengd Koor;Gem. Zangver.;Zangkoor;Zangvereniging;Gemengde Zangvereniging|saint latin spec|V|Choir;Хор;جوقة
mannenkoor|club|Mannenkoor;Kon. Mannenkoor;Mannenzangvereniging;MZV|saint latin place|V|Male Choir;Чоловічий хор;جوقة الرجال
kerkkoor|club|Kerkkoor;Kerkelijk Zangkoor;Parochiekoor;R.K. Zangkoor|saint|V|Church Choir;Церковний хор;جوقة الكنيسة
carnaval|club|CV;Carnavalsvereniging;Karnavalsvereniging;C.V.;Vastelaovesverein|dial dial dial spec|V|Carnival Society;Карнавал;كرنفال
joekskapel|club|Joekskapel;Zaate Hermenie;Blaaskapel|dial spec|V|Carnival Band;Оркестр;فرقة
tennis|club|TC;Tennisclub;LTC;Tennisvereniging;Tennis- en Padelclub|latin place gen|V|Tennis Club;Тенісний клуб;نادي التنس
handbal|club|HV;Handbalvereniging;Handbal|latin place acr|V|Handball Club;Гандбол;كرة اليد
volleybal|club|VC;Volleybalclub;Volleybalvereniging|latin place acr|V|Volleyball Club;Волейбол;الكرة الطائرة
basketbal|club|BV;Basketbalvereniging;Basketball|latin acr|V|Basketball Club;Баскетбол;كرة السلة
hockey|club|HC;Hockeyclub;Mixed Hockey Club|place latin|V|Hockey Club;Хокей;نادي الهوكي
korfbal|club|KV;Korfbalvereniging;Korfbalclub|latin acr|V|Korfball Club;Корфбол;كورفبول
turnen|club|Gymnastiekvereniging;Turnvereniging;Gymvereniging;TV|latin acr spec|V|Gymnastics Club;Гімнастика;جمباز
judo|club|Judoclub;Judovereniging;Budoschool;Judo-Jiujitsu Vereniging|latin sur place|V|Judo Club;Дзюдо;نادي الجودو
biljart|club|BV;Biljartvereniging;Biljartclub|spec gen latin|V|Billiards Club;Більярд;بلياردو
duiven|club|PV;Postduivenvereniging;Duivenvereniging;P.V.|gen latin spec|V|Pigeon Club;Голуби;حمام
tafeltennis|club|TTC;Tafeltennisvereniging;TTV;Tafeltennisclub|latin acr place|V|Table Tennis Club;Настільний теніс;تنس الطاولة
wieler|club|WC;Wielerclub;Toerclub;TWC;Tourclub|latin gen spec|V|Cycling Club;Велоклуб;نادي الدراجات
wandel|club|WSV;Wandelsportvereniging;Wandelclub|spec gen latin|V|Walking Club;Клуб ходьби;نادي المشي
zwem|club|ZV;Zwemvereniging;Zwemclub;Zwem- en Poloclub|latin gen|V|Swimming Club;Плавання;نادي السباحة
atletiek|club|AV;Atletiekvereniging;Atletiek- en Trimvereniging|latin acr|V|Athletics Club;Атлетика;ألعاب القوى
bridge|club|BC;Bridgeclub;Bridgevereniging|gen place spec|V|Bridge Club;Бридж;نادي البريدج
schaak|club|SV;Schaakvereniging;Schaakclub|latin place|V|Chess Club;Шахи;نادي الشطرنج
dart|club|DV;Dartvereniging;Darts Club|spec gen|V|Darts Club;Дартс;نادي السهام
hond|club|KC;Kynologenclub;Hondenschool;Hondensportvereniging|place gen sur|V|Dog Training;Школа собак;تدريب الكلاب
hengel|club|HSV;Hengelsportvereniging;Visclub;Vissersclub|gen spec latin|V|Angling Club;Рибалки;نادي الصيد
ruiter|club|Ruitersportvereniging;Manege;Rijvereniging;PSV|gen saint latin|V|Riding Club;Кінний клуб;نادي الفروسية
scouting|club|Scouting;Scoutinggroep;Scouting Groep;Verkennersgroep|saint place gen|V|Scouts;Скаути;الكشافة
toneel|club|Toneelvereniging;Toneelgroep;Toneelgezelschap|spec latin gen|V|Theatre Group;Театр;مسرح
buurtver|club|Buurtvereniging;Buurtcomité;Buurtver.;BV|place spec street|V|Neighbourhood Association;Сусідство;جمعية الحي
ouderen|club|Seniorenvereniging;Ouderenvereniging;Bejaardenvereniging;Senioren|place saint spec|V|Seniors Club;Літні люди;نادي المسنين
speeltuin|club|Speeltuinvereniging;Speeltuin;Buurtspeeltuin|gen place|V|Playground;Майданчик;ملعب
tuin|club|Volkstuinvereniging;Tuinvereniging;Tuindersvereniging;VTV|gen place spec|V|Allotments;Городи;حدائق
heemkunde|club|Heemkundevereniging;Heemkundige Vereniging;Historische Kring|place gen|V|Local History Society;Краєзнавство;تاريخ محلي
dans|club|Dansgarde;Dansvereniging;Showballet;Dansschool|first latin gen|V|Dance Club;Танці;رقص
boules|club|PC;Petanque Vereniging;Jeu de Boules Club|gen place spec|V|Petanque Club;Петанк;بيتانك
ijs|club|IJsclub;Schaatsvereniging;IJsvereniging|latin place|V|Skating Club;Ковзани;نادي التزلج
foto|club|Fotoclub;Fotokring;Fotogroep|gen place latin|V|Photo Club;Фото;نادي التصوير
vrouwen|club|Vrouwenvereniging;Vrouwengilde;ZijActief|place saint|V|Women's Club;Жіночий клуб;جمعية النساء
bakker|shop|Bakkerij;Echte Bakker;Brood- en Banketbakkerij;Bakker|sur|B|Bakery;Пекарня;مخبز
slager|shop|Slagerij;Keurslagerij;Vleeshandel|sur|B|Butcher;М'ясна;ملحمة
kapper|shop|Kapsalon;Haarstudio;Hairstyling;Kappers;Haarmode|first sur gen|E|Hairdresser;Перукарня;صالون حلاقة
bloem|shop|Bloemenhuis;Bloemisterij;Bloembinderij;Bloemen|first gen sur|E|Flowers;Квіти;زهور
cafe|shop|Café;Cafe;Eetcafé;Bar|gen spec sur first|E|Pub;Кафе;مقهى
cafetaria|shop|Cafetaria;Friture;Frituur;Snackbar|spec first place|E|Snack Bar;Закусочна;وجبات
restaurant|shop|Restaurant;Brasserie;Bistro;Eethuis|gen fant spec|B|Restaurant;Ресторан;مطعم
auto|shop|Autobedrijf;Garage;Garagebedrijf;Autoservice|sur|B|Garage;Автосервіс;كراج
fiets|shop|Rijwielhandel;Fietsspeciaalzaak;Tweewielers;Fietsen|sur|E|Bicycles;Велосипеди;دراجات
schilder|shop|Schildersbedrijf;Schilderwerken;Schilder|sur fant|E|Painters;Маляри;دهان
bouw|shop|Bouwbedrijf;Aannemersbedrijf;Bouw|sur fant|B|Builders;Будівництво;بناء
install|shop|Installatiebedrijf;Installatietechniek;Loodgietersbedrijf|sur fant|B|Installations;Монтаж;تركيب
hovenier|shop|Hoveniersbedrijf;Hovenier;Tuinaanleg|sur gen|E|Gardeners;Сад;بستاني
opticien|shop|Optiek;Opticien;Brillen|sur|B|Optician;Оптика;نظارات
juwelier|shop|Juwelier;Goudsmid|sur|B|Jeweller;Ювелір;مجوهرات
mode|shop|Mode;Modehuis;Boutique;Fashion|first fant sur|E|Fashion;Мода;أزياء
boek|shop|Boekhandel;Boekwinkel;Kantoorboekhandel|sur fant gen|E|Bookshop;Книгарня;مكتبة
dier|shop|Dierenspeciaalzaak;Dierenwinkel;Dierenparadijs|gen sur|E|Pet Shop;Зоомагазин;حيوانات
schoonheid|shop|Schoonheidssalon;Beautysalon;Schoonheidsinstituut;Huidverzorging|first fant gen|E|Beauty Salon;Краса;صالون تجميل
rijschool|shop|Rijschool;Verkeersschool;Autorijschool|sur first|E|Driving School;Автошкола;تعليم القيادة
makelaar|shop|Makelaardij;Makelaars;Vastgoed|sur fant|B|Estate Agents;Нерухомість;عقارات
notaris|shop|Notariskantoor;Notarissen;Notaris|sur|B|Notary;Нотаріус;كاتب عدل
advocaat|shop|Advocatenkantoor;Advocaten;Advocatuur|sur|B|Lawyers;Адвокати;محامون
accountant|shop|Administratiekantoor;Accountants;Accountantskantoor;Belastingadvies|sur fant|B|Accountants;Бухгалтери;محاسبة
uitvaart|shop|Uitvaartzorg;Begrafenisonderneming;Uitvaartverzorging|sur first|B|Funerals;Похорон;جنازات
ict|shop|ICT;Automatisering;Computers|fant sur|B|IT Services;Комп'ютери;حاسوب
reclame|shop|Reclamebureau;Reclame;Grafisch Ontwerp|fant gen|E|Advertising;Реклама;إعلان
sportschool|shop|Sportschool;Fitness;Health Club;Sportcentrum|fant sur gen|B|Gym;Спортзал;نادي رياضي
kringloop|shop|Kringloopwinkel;Kringloop;Kringloopcentrum|gen spec place|S|Thrift Shop;Секонд-хенд;مستعمل
transport|shop|Transportbedrijf;Transport;Koeriersdienst|sur fant|B|Transport;Перевезення;نقل
pizzeria|shop|Pizzeria;Ristorante;Grillroom|fant first|E|Pizzeria;Піцерія;بيتزا
supermarkt|shop|Polski Sklep;Poolse Supermarkt;Supermarkt|fant first|E|Polish Shop;Польський магазин;متجر بولندي
fysio|care|Fysiotherapie;Praktijk voor Fysiotherapie;Fysiotherapiepraktijk;Fysio|sur place gen sur|P|Physiotherapy;Фізіотерапія;علاج طبيعي
tandarts|care|Tandartspraktijk;Tandheelkundig Centrum;Tandarts|sur place|P|Dentist;Стоматолог;طبيب أسنان
huisarts|care|Huisartsenpraktijk;Huisarts;Huisartspraktijk;Dokterspraktijk|sur place gen|P|General Practice;Сімейний лікар;طبيب عام
psycho|care|Psychologiepraktijk;Psycholoog;Praktijk voor Psychologie|sur gen fant|P|Psychologist;Психолог;طبيب نفسي
logo|care|Logopedie;Logopediepraktijk;Praktijk voor Logopedie|sur place gen|P|Speech Therapy;Логопед;علاج النطق
podo|care|Podotherapie;Podotherapiepraktijk|sur place|P|Podiatry;Подолог;علاج القدم
dietist|care|Diëtistenpraktijk;Diëtist;Voedingsadvies|sur first|P|Dietitian;Дієтолог;تغذية
ergo|care|Ergotherapie;Ergotherapiepraktijk;Kinderergotherapie|sur place gen|P|Occupational Therapy;Ерготерапія;علاج وظيفي
verlos|care|Verloskundigenpraktijk;Verloskundigen;Verloskunde|place gen|P|Midwives;Акушерки;قابلات
coach|care|Coaching;Coachpraktijk;Praktijk voor Coaching|first gen fant sur|P|Coaching;Коучинг;تدريب
jeugd|care|Jeugdhulp;Jeugdzorg;Gezinsbegeleiding;Kindercoaching|gen fant sur|B|Youth Care;Допомога молоді;رعاية الشباب
osteo|care|Osteopathie;Osteopaat;Manuele Therapie|sur place|P|Osteopathy;Остеопатія;علاج يدوي
apotheek|care|Apotheek;Apotheek;Apoth.|saint sur place gen|B|Pharmacy;Аптека;صيدلية
thuiszorg|care|Thuiszorg;Zorgbureau;Zorg aan Huis|fant sur gen|B|Home Care;Догляд вдома;رعاية منزلية
opvang|care|Kinderdagverblijf;KDV;Kinderopvang;Crèche|gen gen spec|S|Day Nursery;Дитячий садок;حضانة
peuter|care|Peuterspeelzaal;Peuteropvang;PSZ;Speelzaal|gen gen dial|S|Playgroup;Ясла;روضة
gastouder|care|Gastouder;Gastouderopvang;Kinderopvang aan Huis|first gen|E|Childminder;Няня;مربية
pedicure|care|Pedicure;Pedicurepraktijk;Voetverzorging|first sur|E|Pedicure;Педикюр;العناية بالقدم
dierenarts|care|Dierenartsenpraktijk;Dierenkliniek;Dierenarts|sur place gen|B|Vet;Ветеринар;بيطري
zorgboerderij|care|Zorgboerderij;Dagbesteding;Zorghoeve|gen spec sur|S|Care Farm;Ферма;مزرعة رعاية
basis|school|Basisschool;BS;R.K. Basisschool;Kindcentrum;IKC;OBS|gen gen saint|S|Primary School;Початкова школа;مدرسة ابتدائية
voortgezet|school|College;Scholengemeenschap;Lyceum|saint place gen|S|Secondary School;Середня школа;مدرسة ثانوية
speciaal|school|SBO;School voor Speciaal Basisonderwijs;SO-school|gen gen|S|Special School;Спецшкола;مدرسة خاصة
muziekschool|school|Muziekschool;Muziekcentrum;Kunstencentrum|gen place sur|S|Music School;Музична школа;مدرسة موسيقى
kerk|church|Kerk;Parochiekerk;R.K. Kerk;Rooms-Katholieke Kerk|saint|K|Church;Церква;كنيسة
pgemeente|church|Protestantse Gemeente;PKN;PKN-gemeente|place|K|Protestant Church;Протестантська церква;كنيسة بروتستانتية
evang|church|Evangelische Gemeente;Evangeliegemeente;Baptistengemeente|gen fant spec|K|Evangelical Church;Євангельська церква;كنيسة إنجيلية
moskee|church|Moskee;Islamitisch Centrum;Islamitische Vereniging|mosk|S|Mosque;Мечеть;مسجد
gemhuis|comm|Gemeenschapshuis;Buurthuis;Wijkcentrum;Ontmoetingscentrum;Dorpshuis;Trefcentrum;MFC|gen spec saint gen|S|Community Centre;Громадський центр;مركز الحي
jongeren|comm|Jongerencentrum;Jeugdhuis;Jongerensoos;OJC|gen fant dial|S|Youth Centre;Молодіжний центр;مركز الشباب
biblio|comm|Bibliotheek;Leespunt;Openbare Bibliotheek|place gen|S|Library;Бібліотека;مكتبة
museum|comm|Museum;Streekmuseum;Heemkundemuseum|gen place|S|Museum;Музей;متحف
kinderboerderij|comm|Kinderboerderij;Dierenpark;Hertenkamp|gen place|S|Petting Zoo;Міні-ферма;مزرعة أطفال
inloop|comm|Inloophuis;Huiskamer;Inloop;Buurtkamer|gen spec|S|Drop-in Centre;Центр зустрічей;بيت مفتوح"""
MOSK=W("Fath Nour Hidaya Ihsane Mouhsinine Ayasofya Fatih Mevlana Selimiye Tawheed Rahma Salam Houda Taqwa Yunus_Emre Ulu Medina")
FA=W("Nova Lim Vita Medi Eco Pro Opti Maxi Multi Inno Verti Digi Sol Ter Cor Ani Bel Cara Dyna Eura Fina Gala Heli Inti Juno Kara Luma Mira Nexi Ora Pano Qua Reno Sana Tempo Una Velo Wico Xela Yara Zeno Alta Brio Ceno Delta Elan Foru Gaia Hori Ivo Jela Kilo Levi Moda Nore Ombra Pila Ravi Sera Tala Umi Vero")
FB=W("tec care vita line plan groep net zorg point form works mar lux dent fit kids flex plus ment bouw hus tron dia ris lia nova vent gro ma res sol style lab soft data via con dor fix move ta max rent zen")
ACT=L("Koffieochtend;Eetpunt;Open Tafel;Taalcafé;Walking Football;Stoelyoga;Kienavond;Bingo;Breicafé;Fietsgroep;Wandelgroep;Digitaal Spreekuur;Repair Café;Huiswerkbegeleiding;Kinderdisco;Line Dance;Samen Eten;Mantelzorgcafé;Rikken en Kaarten;Schilderclub;Biljarten 55+;Koersbal;Zumba Gold;Meer Bewegen voor Ouderen;Computercursus;Peutergym;Moederochtend;Rouwcafé;Inloopspreekuur;Dementievriendelijk Zingen;Jeu de Boules;Spelletjesmiddag;Creatieve Middag;Tai Chi;Buurtmaaltijd;Naaicafé;Meidengroep;Schuldhulp Spreekuur;Formulierenhulp;Burenhulp")
STV=L("Behoud;Vrienden van;Dierenopvang;Ontwikkeling;Cultuurfonds;Kunst en Cultuur;Natuur en Milieu;Jeugdfonds;Evenementen;Monumenten;Hulp aan;Herdenking;Muziekfestival;Kermiscomité;Kerststal;Oud;Wielerronde;Volksfeesten;Passiespelen;Radio;Lokale Omroep;Noodfonds;Ouderenhulp;Kinderhulp;Zonnepanelen;Energiecoöperatie;Bevrijdingsfeest;Halfvasten;Mergelland;Mijnverleden;Bokkenrijders;Carillon;Landschap;Speelnatuur;Intocht Sint")
STO=L("Roemenië;Ghana;Oekraïne;Nepal;Kapel;Mijnmonument;Heideveld;Steenberg;Kasteel;Watermolen;Kerkorgel;Beekdal;Kruisweg;Zwembad;Harmoniezaal;Volkspark;Mijnspoor;Schacht;Marktplein;Bos;Groeve;Hoeve;Schutsboom;Parochiezaal;Klooster;Viaduct;Kolonie;Carnaval;Dorp;Wijk;Hart;Toekomst;Jeugd;Erfgoed")
import argparse,csv,math,random,re,unicodedata
GEN=[g.replace('_',' ') for g in GEN]; MOSK=[g.replace('_',' ') for g in MOSK]
class K: pass
KINDS={}
for line in KRAW.split('\n'):
    p=line.split('|'); k=K(); k.key=p[0]; k.group=p[1]; k.labels=L(p[2]); k.cores=W(p[3]); k.legal=p[4]; k.tr=L(p[5]); KINDS[k.key]=k
GROUP={}
for k in KINDS.values(): GROUP.setdefault(k.group,[]).append(k.key)
ASC=str.maketrans({'ë':'e','é':'e','è':'e','ö':'o','ü':'u','ï':'i','ä':'a','ê':'e','á':'a','ó':'o'})
def fold(s):
    return ''.join(c for c in unicodedata.normalize('NFKD',s.lower()) if not unicodedata.combining(c))
def toks(s): return re.findall(r"[^\W_]+",fold(s))
STOP=set(toks("de het een en van voor der den te ter in op aan d r t s st sint stichting vereniging bv b v vof afd afdeling locatie rk r k h o n praktijk drs mr dr groep the of kon koninklijke voorheen heen stg ver onze oos"))
for k in KINDS.values():
    for l in k.labels: STOP.update(toks(l))
def slug(s): return ''.join(re.findall(r'[a-z0-9]+',fold(s)))
CYR=dict(zip("abcdefghijklmnopqrstuvwxyz",["а","б","к","д","е","ф","г","г","і","й","к","л","м","н","о","п","к","р","с","т","у","в","в","кс","і","з"]))
ARA=dict(zip("abcdefghijklmnopqrstuvwxyz",["ا","ب","ك","د","ي","ف","غ","ه","ي","ج","ك","ل","م","ن","و","ب","ق","ر","س","ت","و","ف","و","كس","ي","ز"]))
def cyr(s): return ' '.join(''.join(CYR.get(c,c) for c in fold(w)).capitalize() for w in s.split())
def ara(s): return ' '.join(''.join(ARA.get(c,c) for c in fold(w)) for w in s.split())

class Place:
    def __init__(s,w,name,muni,area,lat,lon,pc4s,nst,center):
        R=w.R; s.name=name; s.muni=muni; s.area=area; s.lat=lat; s.lon=lon; s.pc4=pc4s; s.center=center; s.streets=[]; seen={}
        n1=min(len(COMSTR),int(nst*0.35)); cand=R.sample(COMSTR,n1)
        while len(cand)<nst:
            u=R.random()
            if u<.62: st=R.choice(TREE)+R.choice(SSUF)
            elif u<.72: st=R.choice(['Pastoor ','Burgemeester ','Dr. ','Deken ','Kapelaan '])+R.choice(SURN[:250])+R.choice(['straat','laan','plein'])
            elif u<.80: st='Sint '+R.choice(SAINT)+R.choice(['straat','plein','weg'])
            elif u<.88: st=R.choice(w.allnames)+R.choice(['erweg','erstraat','steenweg'])
            else: st=R.choice(['Op de ','Aan de ','In de ','Achter de ','Onder de '])+R.choice(['Kamp','Hei','Bergen','Kuil','Vey','Bongerd','Wienwei','Driesch','Gaard','Linde','Molen','Streek','Kull','Trichter','Hoogte','Knip','Winkel','Pool','Vink'])
            if st not in seen: seen[st]=1; cand.append(st)
        sp=.004+.00008*nst
        for i,st in enumerate(cand):
            s.streets.append((st,lat+R.gauss(0,sp),lon+R.gauss(0,sp*1.5),R.uniform(0,6.28),i))
        s.letters={}; s.cnt=0
    def pc(s,si,num):
        key=(si,num//26,num%2)
        if key not in s.letters:
            c=s.cnt; s.cnt+=1; p4=s.pc4[si%len(s.pc4)]
            A="ABCDEGHJKLMNPRSTVWXZ"; s.letters[key]=f"{p4} {A[(c//20)%20]}{A[c%20]}"
        return s.letters[key]
class A:
    __slots__='street num pc place lat lon'.split()
    def __init__(s,street,num,pc,place,lat,lon): s.street=street;s.num=num;s.pc=pc;s.place=place;s.lat=lat;s.lon=lon
class E:
    def __init__(s,**k):
        s.name='';s.alts={};s.kind=None;s.group='';s.addr=None;s.home=None;s.old=None;s.corner=None;s.phone='';s.mob='';s.email='';s.pemail='';s.site='';s.oldsite='';s.plat='';s.person=''
        s.branch=False;s.sc=False;s.sa=False;s.keep=False;s.q=.2;s.trap='';s.legal='';s.locnames=[];s.__dict__.update(k)
class World:
    def __init__(w,N,seed):
        w.R=random.Random(f"mijnstreek-{seed}-{N}"); R=w.R
        w.usedaddr={}; w.usedph={}; w.useddom={}; w.usednm={}; w.N=N
        M=max(1,round(N/1150)); munis=[(a,b,list(c)) for a,b,c in MUNI]; R.shuffle(munis)
        names={}
        for a,b,c in munis:
            names[a]=1
            for x in c: names[x]=1
        def newname():
            while 1:
                n=R.choice(PPRE)+R.choice(PSUF)
                if R.random()<.12: n=R.choice(['Nieuw-','Oud-','Groot-','Klein-','Sint '])+n
                if n not in names: names[n]=1; return n
        areas="0475 0495 077 0478 0413 0485 0493 040 0492 073 0416 0418 0345 0344 0488 024 0481 026 0318 0314 0315 0573 0575 0543 0545 0547 0548 0546 074 053".split()
        while len(munis)<M: munis.append((newname(),areas[(len(munis)//3)%len(areas)],[newname() for _ in range(R.randint(4,8))]))
        munis=munis[:M]; w.allnames=list(names)[:200]; w.munis=[]; p4=6100
        frac=min(1,N/M/1150)
        for i,(nm,ar,vs) in enumerate(munis):
            g=int(math.ceil(math.sqrt(M))); lat=50.88+.085*(i//g)+R.uniform(-.01,.01); lon=5.95+.13*(i%g)+R.uniform(-.02,.02)
            nc=4; pcs=[str(p4+j) for j in range(nc)]; p4+=nc
            pl=[Place(w,nm,nm,ar,lat,lon,pcs,max(40,int(230*frac)),True)]
            if frac<.3: vs=vs[:3]
            for v in vs:
                pl.append(Place(w,v,nm,ar,lat+R.uniform(-.035,.035),lon+R.uniform(-.05,.05),[str(p4)],max(12,int(R.randint(22,45)*min(1,frac+.3))),False)); p4+=1
            if p4>9980: p4=1000+(p4%100)
            m=K(); m.name=nm; m.area=ar; m.places=pl; m.w=[5.5]+[1]*(len(pl)-1); m.i=i; m.board=None; m.groups=None; m.used={}
            sl=slug(nm); m.site=f"https://www.{sl}.nl"; m.phone=R.choice([f"14 {ar}",w.phone(pl[0])]); m.email=f"info@{sl}.nl"; w.munis.append(m)
        w.chains=[]
        lst=list(CHAINS); R.shuffle(lst)
        for c in lst:
            ch=K(); ch.name=c; ch.site=f"https://www.{slug(c)}.nl"; ch.phone=w.freephone() if R.random()<.35 else ''; ch.email=R.choice(['info','klantenservice','contact'])+f"@{slug(c)}.nl" if R.random()<.5 else ''; ch.sub=R.random()<.4; w.chains.append(ch)
        w.natv=[]
        for line in NATV:
            n,a=line.split('|'); c=K(); c.name=n; c.afd=a; c.site=f"https://www.{slug(n.replace('Stichting ',''))}.nl"; c.phone=w.freephone() if R.random()<.4 else ''; c.email=f"info@{slug(n)}.nl"; w.natv.append(c)
    # --- grondstof
    def place(w,m): return w.R.choices(m.places,m.w)[0]
    def addr(w,p,street=None,num=None,biz=False):
        R=w.R
        for _ in range(60):
            st=street or (R.choice(p.streets[:max(4,len(p.streets)//6)]) if biz and R.random()<.55 else R.choice(p.streets))
            n=num or max(1,int(R.expovariate(1/45))+1)
            if n>260: continue
            suf=R.choice(['a','b','A','-1',' bis','c']) if R.random()<.07 else ''
            if (p.name,st[0],f"{n}{suf}") in w.usedaddr: num=None; continue
            break
        w.usedaddr[(p.name,st[0],f"{n}{suf}")]=1
        return A(st[0],f"{n}{suf}",p.pc(st[4],n),p,st[1]+math.sin(st[3])*n*2e-5,st[2]+math.cos(st[3])*n*3e-5)
    def cornerof(w,a):
        p=a.place; sts=[s for s in p.streets if s[0]!=a.street]
        st=min(w.R.sample(sts,min(6,len(sts))),key=lambda s:abs(s[1]-a.lat)+abs(s[2]-a.lon)); n=w.R.randint(1,9)
        return A(st[0],str(n),p.pc(st[4],n),p,a.lat+1e-4,a.lon-1e-4)
    def phone(w,p):
        while 1:
            ar=p.area; n=10-len(ar); s=ar+str(w.R.choice([2,3,4,5,5,5,7,8]))+''.join(w.R.choice('0123456789') for _ in range(n-1))
            if s not in w.usedph: w.usedph[s]=1; return s
    def mobile(w):
        while 1:
            s='06'+w.R.choice('123458')+''.join(w.R.choice('0123456789') for _ in range(7))
            if s not in w.usedph: w.usedph[s]=1; return s
    def freephone(w): return w.R.choice(['088','088','0900','0800','085'])+''.join(w.R.choice('0123456789') for _ in range(7))
    def dom(w,name,p=None):
        R=w.R; t=slug(re.sub(r"^(Stichting|De|Het) ",'',name)) or 'x'
        if len(t)>26:
            ws=[x for x in toks(name) if x not in STOP]; t=''.join(ws[:3])[:26] or t[:26]
        opts=[t]+([t+slug(p.name),t+'-'+slug(p.name)] if p else [])+[t+'online','info-'+t,t+str(R.randint(10,99))]
        if len(t)<7 or any(t.endswith(slug(g)) for g in GEN[:60]): opts=opts[1:]
        if len(toks(name))>1 and R.random()<.2: opts.insert(0,'-'.join(toks(name))[:28].strip('-'))
        for o in opts+[t+str(R.randint(100,99999))]:
            d=o+R.choices(['.nl','.com','.eu','.org','.net'],[88,5,3,2,2])[0]
            if d not in w.useddom: w.useddom[d]=1; return d
        return t+str(R.randint(10**5,10**7))+'.nl'
    def pers(w):
        R=w.R; f=R.choice(FIRST); s=R.choice(SURN); return f,s
    def free(w,name,pers=None):
        R=w.R
        if pers and R.random()<.6:
            f,s=pers; l=R.choice([f"{slug(f)[0]}.{slug(s)}",f"{slug(f)}{slug(s)}",f"{slug(s)}{slug(f)[0]}{R.randint(1,99)}",f"fam{slug(s)}{R.randint(1,99)}"])
        else: l=slug(name)[:22]+R.choice(['','','secretariaat',str(R.randint(1,99))])
        return l+'@'+R.choice(FREE)
    def core(w,ct,p,kind):
        R=w.R
        if ct=='gen':
            c=R.choice(GEN) if R.random()<.75 else R.choice(GEN[:30])
            if R.random()<.12: return R.choice(TREE)+R.choice(['hof','poort','huis','wei','tuin','hoek','nest','stek','burcht','kamer']),'gen'
            return 'De '+c,'gen'
        if ct=='saint': return R.choice(['St. ','Sint ','St. ','Sint ','H. ' if kind.group=='church' else 'St.'])+R.choice(SAINT[:18] if R.random()<.5 else SAINT),'saint'
        if ct=='sur':
            s=R.choice(SURN)
            if R.random()<.13: s+=' & '+R.choice(SURN)
            elif R.random()<.08: s+=R.choice([' & Zn.',' en Zonen',' Gebr.'])
            return s,'sur'
        if ct=='first':
            f=R.choice(FIRST); return f+R.choice(['','',"'s Place",' & Co',"'s"] if R.random()<.3 else ['']),'first'
        if ct=='place': return p.name,'place'
        if ct=='dial':
            d=R.choice(DIAL) if R.random()<.8 else R.choice(['Kraok','Sjtein','Zaate','Geckke','Brook','Heij','Koel','Vruëd','Klotte','Wieër'])+R.choice(['joepe','ülle','neuze','köp','sjödders','kriegere','haze','vlegels'])
            return R.choice(['De ','De ','D\'r ','Die '])+d,'dial'
        if ct=='latin': return R.choice(LAT)+(R.choice([f" '{R.randint(19,99)}",f" {R.randint(1920,1999)}",f" {p.name}"]) if R.random()<.35 else ''),'latin'
        if ct=='acr':
            ws=[R.choice(['Rooms','Eerste','Nieuwe','Door','Unie','Sport','Vrije','Zuid']),R.choice(['Katholieke','Oefening','Limburgse','Vereniging','Broeders','Heuvelse']),R.choice(['Sterk','Voorwaarts','Combinatie','Eendracht','Zwaluwen','Kracht']),p.name]
            a=''.join(x[0] for x in ws)+R.choice(['','V','C'])
            return a+(f" '{R.randint(10,99)}" if R.random()<.4 else ''),('acr',' '.join(ws))
        if ct=='fant':
            return (R.choice(FA)+R.choice(FB) if R.random()<.8 else R.choice(FA)+' '+R.choice(FB).capitalize()),'fant'
        if ct=='spec': return R.choice(SPEC),'spec'
        if ct=='street': return R.choice(p.streets)[0],'street'
        if ct=='mosk': return R.choice(['El ','Al ','','']).replace('  ',' ')+R.choice(MOSK),'mosk'
    def names(w,e,kind,core,ct,p):
        R=w.R; lab=kind.labels[0] if R.random()<.5 else R.choice(kind.labels); e.labels=kind.labels
        post=ct in('sur','fant') and R.random()<.3
        mk=(lambda l,c:f"{c} {l}") if post else (lambda l,c:f"{l} {c}")
        e.name=mk(lab,core); bare=re.sub(r"^(De|D'r|Die|St\.|Sint|H\.) ?",'',core) if not isinstance(ct,tuple) else core
        al=e.alts; al['syn']=[mk(l,core) for l in kind.labels if l!=lab]
        ph=p.name in core
        if not ph and R.random()<.5: al['plaats']=[f"{e.name} {p.name}",f"{e.name} ({p.name})",f"{p.name} - {e.name}",f"{e.name}, {p.name}"]
        if ct!='place': al['kaal']=[core,bare]+([f"{bare} {p.name}"] if not ph else [])
        if ct in('gen','dial') : al['omdraai']=[f"{bare}, De ({lab})",f"{lab} {bare}",f"{core} ({lab.lower()})"]
        if ct=='saint':
            b=bare; alt=SAINT_ALT.get(b,b); al['spel']=[mk(lab,x) for x in ('Sint '+alt,'St. '+alt,'St '+b,'Sint-'+b,'St.'+b,'H. '+b) if x!=core]
            if alt!=b: al['spel']+=al['spel'][:2]
        if ct in('dial','spec','gen'): al['spel']=[mk(lab,core.translate(ASC).replace("'t ",'t ').replace('sj','sch').replace('oe','oo',1)),mk(lab,core.replace('ë','e').replace('aa','ao').replace("D'r","Der").replace('De ','De '))]
        if ct=='acr' or isinstance(ct,tuple): al['acr']=[ct[1],f"{lab} {ct[1]}"]
        else:
            ini=''.join(t[0].upper() for t in toks(kind.labels[1] if len(kind.labels)>1 and len(toks(kind.labels[1]))>1 else lab)+toks(bare)+([] if ph else toks(p.name)))
            if 3<=len(ini)<=6: al['acr']=[ini,f"{ini} {p.name}"] if kind.group in('club','found') else []
        e.ct=ct if isinstance(ct,str) else 'acr'
        tr=TR.get(bare)
        if kind.tr:
            cs=(tr[0],tr[1],tr[2]) if tr else (bare,cyr(bare),ara(bare))
            al['vert']=[f"{kind.tr[0]} {'The '+cs[0] if tr else cs[0]}",f"{kind.tr[1]} «{cs[1]}»",f"{kind.tr[2]} {cs[2]}",f"{lab} {core} / {kind.tr[R.choice([0,1,2])]}"]
        lf=kind.legal
        base=re.sub(r'\bCV\b','C.V.',e.name)
        e.legal={'V':R.choice(['',f'Vereniging ',f'R.K. '])+base,'S':'Stichting '+e.name,'B':e.name+R.choice([' B.V.',' BV',' V.O.F.',' Holding B.V.']),'E':e.name,'P':R.choice(['Maatschap '+e.name,e.name+' B.V.',e.name]),'K':'R.K. Parochie '+core if ct=='saint' else e.name}[lf]
    def make(w,m,kind,p=None,addr=None,core=None,trap='los',uniq=True):
        R=w.R; kind=KINDS[kind] if isinstance(kind,str) else kind; p=p or w.place(m); e=E(kind=kind.key,group=kind.group,trap=trap); e.m=m;e.p=p
        for t in range(40):
            c,ct=core or w.core(R.choice(kind.cores),p,kind)
            key=(kind.key,c,p.name if ct in('saint','place','gen','spec') else m.name)
            if core or not uniq or key not in w.usednm: break
            if t>6 and ct in('place','street'): c,ct=c+' '+R.choice(['Noord','Zuid','Centrum','West','Oost','Dorp','Heide','Kern','Kamp']),'place'
            if (kind.key,c,p.name) not in w.usednm and t>8: key=(kind.key,c,p.name); break
        w.usednm[key]=1
        w.names(e,kind,c,ct,p); w.contact(e,p,addr); e.core=c
        e.q={'club':.28,'shop':.13,'care':.2,'school':.27,'church':.25,'comm':.3}[kind.group]
        if ct=='sur' and kind.group in('care','shop'):
            s=c.split(' & ')[0].split(' en Z')[0].replace(' Gebr.',''); f=R.choice(FIRST); e.pers=(f,s)
            e.alts['pers']=[f"{f} {s}",f"{f[0]}. {s}",f"{s}, {f[0]}.",f"{f[0]}.{R.choice('ABCHJM')}. {s}",f"Mevr. {f} {s}" if f[-1] in 'ae' else f"Dhr. {f} {s}",f"{f} {s} ({kind.labels[-1].lower()})"]
        elif kind.group in('care','shop') and kind.legal in 'EP' and R.random()<.7: e.alts['pers']=[f"{e.pers[0]} {e.pers[1]}",f"{e.pers[0][0]}. {e.pers[1]} ({kind.labels[-1].lower()})",f"{e.pers[1]}, {e.pers[0][0]}."]; e.pneed=True
        return e
    def contact(w,e,p,addr=None,org=False):
        R=w.R; e.pers=w.pers(); g=e.group; e.addr=addr or w.addr(p,biz=g in('shop','care')); m=e.m
        e.home=w.addr(p if R.random()<.7 else w.place(m)); e.old=w.addr(p if R.random()<.75 else w.place(m)); e.corner=w.cornerof(e.addr) if R.random()<.35 else None
        e.phone=w.phone(p) if R.random()<(.6 if g=='club' else .9) else w.mobile(); e.mob=w.mobile() if R.random()<.7 else w.phone(p)
        has=R.random()<{'club':.72,'shop':.75,'care':.88,'school':.95,'church':.7,'comm':.75}.get(g,.7)
        if has:
            d=w.dom(e.name if R.random()<.4 or not e.alts.get('kaal') else e.alts['kaal'][0] if e.group!='shop' else e.name,p); e.site='https://www.'+d
            e.email=R.choices(['info','secretariaat' if g in('club','church') else 'contact','welkom' if g!='club' else 'secretaris','praktijk' if g=='care' else 'post'],[70,15,8,7])[0]+'@'+d if R.random()<.8 else w.free(e.name)
        else: e.email=w.free(e.name,e.pers)
        e.pemail=w.free(e.name,e.pers)
        e.plat=R.choice(PLAT).format(s=slug(e.name)[:30]+R.choice(['','',slug(p.name)]))
# ---------- taferelen: elk geeft een lijst E
def sc_los(w,m):
    R=w.R; g=R.choices(['club','shop','care','school','church','comm','found'],[30,30,14,5,4,6,11])[0]
    return [found(w,m)] if g=='found' else [w.make(m,R.choice(GROUP[g]),trap='los_'+g)]
def found(w,m,p=None,addr=None,name=None,trap='los_stichting'):
    R=w.R; p=p or w.place(m)
    n=name
    while not n or (n,m.name) in w.usednm:
        v=R.choice(STV); n=f"Stichting {v} {R.choice([R.choice(STO),p.name,R.choice(STO)+' '+p.name,R.choice(GEN)])}"
    w.usednm[(n,m.name)]=1
    e=E(name=n,kind='stichting',group='found',trap=trap,q=.2); e.m=m;e.p=p; b=re.sub('^Stichting ','',n); al=e.alts; e.ct='st'
    al['kaal']=[b]; al['syn']=['Stg. '+b,'St. '+b,b+' (stichting)','Comité '+b]; al['plaats']=[n+' te '+p.name] if p.name not in n else []; e.legal=n
    ini='S'+''.join(t[0].upper() for t in toks(b)); al['acr']=[ini,ini+' '+p.name] if len(ini)>2 else []
    al['vert']=[f"Foundation {b}",f"Фонд {cyr(b)}",f"مؤسسة {ara(b)}"]
    w.contact(e,p,addr); return e
def sc_keten(w,m):
    R=w.R; ch=w.chains[min(len(w.chains)-1,int(R.expovariate(1/30)))]; n=R.choices([1,2,3,4],[50,28,14,8])[0]; out=[]
    for i in range(n):
        p=m.places[0] if R.random()<.55 else w.place(m); e=E(name=ch.name,kind='keten',group='shop',trap='filiaal_keten',branch=True,sc=True,q=.16); e.m=m;e.p=p
        w.contact(e,p); a=e.addr
        if ch.phone and R.random()<.7: e.phone=ch.phone
        elif e.phone[:2]=='06': e.phone=w.phone(p)
        e.email=ch.email or (e.email if R.random()<.2 else ''); e.site=ch.site+(f"/winkels/{slug(p.name)}-{slug(a.street)}" if ch.sub else '')
        e.alts={'plaats':[f"{ch.name} {p.name}",f"{ch.name} - {p.name}",f"{ch.name} {a.street}",f"{ch.name} filiaal {p.name}"],'spel':[ch.name+' '+str(R.randint(1000,8999))]}
        if R.random()<.35: o=R.choice(SURN); e.legal=f"{o} {R.choice(['Retail','Winkels','Supermarkten','Beheer','Exploitatie'])} B.V. h.o.d.n. {ch.name}"; e.alts['h.o.']=[e.legal,f"{ch.name} {o}"]
        else: e.legal=f"{ch.name} Nederland B.V."
        out.append(e)
    return out
def sc_lokketen(w,m):
    R=w.R; kd=R.choice(['bakker','slager','kapper','opticien','makelaar','fysio','thuiszorg','sportschool','rijschool','accountant','tandarts','cafetaria','kringloop','apotheek','auto','uitvaart','logo','podo'])
    f=w.make(m,kd,m.places[0],trap='filiaal_lokaal'); n=R.choices([2,3,4,5,6],[20,34,24,14,8])[0]; out=[]; same=R.random()<.5
    ps=R.sample(m.places,min(n,len(m.places)))+[m.places[0]]*6
    for i in range(n):
        p=ps[i] if R.random()<.75 else m.places[0]; e=E(name=f.name,kind=f.kind,group=f.group,trap='filiaal_lokaal',branch=True,sc=True,q=.18); e.m=m;e.p=p; e.ct=f.ct; w.contact(e,p); e.site=f.site or 'https://www.'+w.dom(f.name); f.site=e.site; e.email=f.email
        if same or R.random()<.25: e.phone=f.phone
        e.legal=f.legal; e.alts={'plaats':[f"{f.name} {p.name}",f"{f.name} locatie {p.name}",f"{f.name} {e.addr.street}",f"{f.name} - vestiging {p.name}"],'syn':f.alts.get('syn',[])}
        out.append(e)
    return out
LOCP=L("Zorgcentrum;Verzorgingshuis;Woonzorgcentrum;Huize;Verpleegkliniek;Woonlocatie;Dagbesteding;Kloosterhof;Hospice;Ontmoetingscentrum;Kleinschalig wonen;Wijkteam;Behandelcentrum;Serviceflat;Revalidatiecentrum;Woonvorm")
def groups(w,m):
    R=w.R
    if m.groups is None:
        prev=w.munis[m.i-1] if m.i%3 and m.i>0 else None
        if prev is not None and prev.groups: m.groups=prev.groups; return m.groups
        m.groups=[]
        for i in range(7):
            g=K(); t=R.choice(['zorg','welzijn','ggz','opvang','jeugd','zorg','gehandicapten','thuis']); g.t=t
            nm=R.choice(FA)+R.choice(FB) if R.random()<.5 else R.choice(GEN+SAINT)
            g.name={'zorg':f"{nm} Zorggroep",'welzijn':f"{nm} Welzijn",'ggz':f"{nm} GGZ",'opvang':f"Kinderopvang {nm}",'jeugd':f"{nm} Jeugdzorg",'gehandicapten':f"Stichting {nm}",'thuis':f"{nm} Thuiszorg"}[t]
            if R.random()<.3: g.name=f"{R.choice(['Zorggroep','Stichting','Zorgorganisatie','De'])} {nm} {R.choice(['Mijnstreek','Zuid','Parkstad','Heuvelland','Limburg','Maas'])}"
            g.short=nm; d=w.dom(g.name); g.site='https://www.'+d; g.email=R.choice(['info','zorgbemiddeling','klantcontact'])+'@'+d; g.phone=R.choice([w.freephone(),w.phone(m.places[0])]); m.groups.append(g)
    return m.groups
def sc_zorg(w,m):
    R=w.R; g=R.choice(groups(w,m)); n=R.randint(2,7); out=[]; campus=None
    for i in range(n):
        p=w.place(m); e=E(kind='zorglocatie',group='care',trap='filiaal_zorggroep',branch=True,sc=True,q=.22); e.m=m;e.p=p
        if campus and R.random()<.22: a=campus; e.sa=True
        else: a=w.addr(p); campus=a
        p=a.place; e.p=p; w.contact(e,p,a)
        for _ in range(30):
            loc=R.choice(LOCP)+' '+(R.choice(['De ']) + R.choice(GEN) if R.random()<.5 else R.choice([R.choice(TREE)+R.choice(['hof','heem','staete','rade','huis','hoeve']),'St. '+R.choice(SAINT),p.name+' '+R.choice(['Noord','Zuid','West','Centrum'])]))
            if (loc,m.name) not in w.usednm: break
        w.usednm[(loc,m.name)]=1; ln=loc.split(' ',1)[1]
        e.name=R.choice([f"{g.name} - {loc}",f"{g.name}, locatie {ln}",f"{loc} ({g.name})",loc,f"{g.name} {ln}"])
        if R.random()<.2 and not e.sa: e.name=g.name; e.alts={'loc':[loc,f"{g.name} {ln}"]}; e.locplain=True
        else: e.alts={'loc':[loc,f"{g.name} locatie {ln}",f"{g.short} {ln}",ln,f"{loc} - {g.short}"]}
        if R.random()<.65: e.phone=g.phone
        e.email=g.email if R.random()<.75 else f"{slug(ln)[:18]}@{g.site.split('www.')[1]}"; e.site=g.site+(f"/locaties/{slug(ln)}" if R.random()<.35 else ''); e.legal=f"Stichting {loc}" if R.random()<.3 else f"{g.name} {ln}"; out.append(e)
    return out
def sc_pand(w,m):
    R=w.R; p=w.place(m); a=w.addr(p,biz=True); t=R.choices(['mfc','gezond','bedrijf','kerk','sport'],[34,26,22,6,12])[0]; rec=w.phone(p); out=[]; n=R.randint(2,7)
    if t in('mfc',): h=w.make(m,'gemhuis',p,a,trap='pand_beheerder'); out.append(h); ks=GROUP['club']*2+['opvang','peuter','basis','inloop','biblio','jongeren','dietist','logo','fysio']
    elif t=='gezond': ks=['fysio','huisarts','huisarts','apotheek','logo','dietist','psycho','podo','ergo','verlos','tandarts','osteo','pedicure','thuiszorg']; h=None
    elif t=='bedrijf': ks=['ict','reclame','coach','accountant','makelaar','advocaat','jeugd','install','thuiszorg','transport','schilder']; h=None
    elif t=='sport': ks=['voetbal','tennis','hockey','korfbal','atletiek','handbal','hond','boules','schutterij','wieler','dart']; h=None
    else: ks=['kerkkoor','harmonie','toneel','inloop','kerk','ouderen','vrouwen']; h=None
    bn=R.choice(['Sportpark ','Accommodatie ']) + R.choice([R.choice(GEN),p.name]) if t=='sport' else 'Gezondheidscentrum '+R.choice([p.name,'De '+R.choice(GEN)])
    if h is None and R.random()<.4 and t in('gezond','sport'):
        e=w.make(m,'sportschool' if t=='sport' else 'huisarts',p,a,core=(bn.split(' ',1)[1],'gen'),trap='pand_beheerder'); e.name=bn; e.alts={'kaal':[bn],'plaats':[bn+' '+p.name]}; e.legal='Stichting Beheer '+bn; out.append(e)
    for i in range(n):
        kd=R.choice(ks)
        if R.random()<.12: e=found(w,m,p,a,trap='pand_huurder')
        else: e=w.make(m,kd,p,a,trap='pand_huurder')
        e.sa=True
        if R.random()<.22: e.phone=rec; e.sc=True
        if h is not None and R.random()<.1: e.email=h.email; e.sc=True
        if R.random()<.25 and h is None: e.addr=A(a.street,a.num+R.choice(['','a','b','c','-2']),a.pc,a.place,a.lat,a.lon)
        out.append(e)
    for e in out: e.sa=True
    if out and R.random()<.3: out[0].phone=rec; out[0].sc=True
    return out
def child(w,h,name,trap,**kw):
    R=w.R; e=E(name=name,kind=h.kind,group=h.group,trap=trap,keep=True,q=.2); e.m=h.m; e.p=h.p; e.ct='kind'; w.contact(e,h.p,h.addr if R.random()<.85 else None); e.legal='Stichting '+name if not name.startswith('Stichting') else name
    if R.random()<.45: e.phone=h.phone
    if h.site and R.random()<.6: e.site=h.site
    elif R.random()<.5: e.site=''
    if R.random()<.35: e.email=h.email
    elif h.site and R.random()<.5: e.email=R.choice(['jeugd','vrienden','bestuur','activiteiten'])+'@'+h.site.split('www.')[-1]
    e.sc=e.sa=True; e.old=w.addr(h.p); e.alts={'plaats':[f"{name} {h.p.name}",f"{name} ({h.p.name})"] if h.p.name not in name else []}; e.__dict__.update(kw); h.sa=h.sc=True; return e
def sc_naast(w,m):
    R=w.R; h=w.make(m,R.choice(GROUP[R.choices(['club','care','school','church','comm'],[45,12,12,14,17])[0]]),trap='hoofd_naast'); b=h.name; c=h.core
    N=[f"Stichting Vrienden van {c}",f"Vrienden van {b}",f"Stichting Steunfonds {b}",f"Supportersvereniging {c}",f"Club van 100 {c}",f"Stichting Beheer {b}"]
    if h.group=='club': N+=[f"Jeugdafdeling {b}",f"{b} Jeugd",f"{b} Veteranen",f"{b} G-team",f"Stichting Jeugdopleiding {c}",f"Drumband {c}",f"Jeugdorkest {c}",f"Kantine {b}",f"Damesafdeling {b}"]
    if h.group=='school': N+=[f"Oudervereniging {b}",f"BSO {c}",f"Peuterspeelzaal {c}",f"TSO {c}",f"Medezeggenschapsraad {b}",f"Buitenschoolse opvang {c}"]
    if h.group=='church': N+=[f"Kerkhof {c}",f"Parochiekantoor {c}",f"Dames- en Herenkoor {c}",f"Caritas {c}",f"Begraafplaats {b}",f"Parochiezaal {c}"]
    if h.group=='comm': N+=[f"Beheerstichting {c}",f"Eetpunt {c}",f"Jongerenwerk {c}",f"Kienvereniging {c}",f"Biljartclub {c}",f"Café {c}"]
    if h.group=='care': N+=[f"Cliëntenraad {b}",f"Dagbesteding {c}",f"Kinder{b.lower()}",f"{b} aan Huis"]
    return [h]+[child(w,h,n,'naast_vrienden_jeugd') for n in R.sample(N,R.choices([1,2,3],[60,30,10])[0])]
def sc_naamgenoot(w,m):
    R=w.R; kd=R.choice(['harmonie','fanfare','schutterij','kerk','kerkkoor','basis','opvang','koor','voetbal','gemhuis','inloop','scouting','cafetaria','apotheek','vrouwen','cafe','ouderen','carnaval'])
    k=KINDS[kd]; p=w.place(m); ct=R.choice([x for x in k.cores if x!='place'] or k.cores); core=w.core(ct,p,k); n=R.randint(2,3); ps=R.sample(m.places,min(n,len(m.places)))
    return [w.make(m,kd,q,core=core,trap='naamgenoot') for q in ps]
def sc_patroon(w,m): # zelfde patroon, zelfde dorp, andere soort
    R=w.R; p=w.place(m); s=R.choice(SAINT[:14]); out=[]; a=None
    for kd in R.sample(['harmonie','kerkkoor','schutterij','kerk','fanfare','apotheek','basis','mannenkoor','scouting','ouderen','drumband'],R.randint(2,4)):
        e=w.make(m,kd,p,a if R.random()<.25 else None,core=(R.choice(['St. ','Sint '])+s,'saint'),trap='patroon_in_dorp'); a=e.addr; e.sa=True; e.keep=True; out.append(e)
    return out
DESK=L("Burgerzaken;Wmo-loket;Milieupark;Afvalbrengpunt;Gemeentehuis;Stadskantoor;Werkplein;Schuldhulpverlening;Jeugdteam;Leerplicht;Belastingen;Gemeentewerf;Archief;Zwembad;Sporthal;Markttoezicht;Bibliotheek;Raadhuis;Sociaal Team;Ondernemersloket;Trouwlocatie;Vergunningen;Stadstoezicht;Loket Mantelzorg;Kinderboerderij;Begraafplaats")
def sc_loket(w,m):
    R=w.R; out=[]; main=m.used.setdefault('raadhuis',w.addr(m.places[0]))
    for d in R.sample(DESK,R.randint(2,6)):
        p=m.places[0] if R.random()<.6 else w.place(m); n=f"Gemeente {m.name} - {d}"
        if d in('Milieupark','Sporthal','Zwembad','Begraafplaats','Sociaal Team','Jeugdteam'): n=R.choice([f"{d} {p.name}",f"Gemeente {m.name}, {d} {p.name}"]); a=None
        else: a=main if R.random()<.7 else None; n=R.choice([n,f"{d} gemeente {m.name}",f"{d} {m.name}"])
        key=('loket',d,p.name if a is None else m.name)
        if key in w.usednm: continue
        w.usednm[key]=1
        e=E(name=n,kind='loket',group='comm',trap='loket_gemeente',branch=True,sc=True,sa=True,keep=True,q=.25); e.m=m;e.p=p if a is None else a.place; w.contact(e,e.p,a); e.legal=f"Gemeente {m.name} {d}"
        if R.random()<.75: e.phone=m.phone
        e.email=m.email if R.random()<.7 else f"{slug(d)}@{slug(m.name)}.nl"; e.site=m.site+('/'+slug(d) if R.random()<.4 else ''); e.alts={'loc':[f"{d} {e.p.name}",f"Gemeente {m.name}: {d}",f"Gem. {m.name} {d}"],'syn':[f"{d} Gemeente {m.name}"]}; out.append(e)
    return out
TIT=L("Fysiotherapeut;Manueel therapeut;Psycholoog;GZ-psycholoog;Huisarts;Tandarts;Mondhygiënist;Logopedist;Oefentherapeut;Ergotherapeut;Diëtist;Verloskundige;Osteopaat;Advocaat;Mediator;Coach;Kindertherapeut;Acupuncturist;Notaris")
def sc_maatschap(w,m):
    R=w.R; kd=R.choice(['fysio','tandarts','huisarts','psycho','logo','osteo','advocaat','coach','dietist','notaris','verlos']); h=w.make(m,kd,trap='praktijk_zelf'); out=[h] if R.random()<.8 else []; h.sa=h.sc=True; h.alts.pop('pers',None); h.keep=True
    tit=R.choice(TIT)
    for i in range(R.randint(2,4)):
        f,s=w.pers(); t=tit if R.random()<.7 else R.choice(TIT)
        nm=R.choice([f"{f[0]}. {s}",f"{f} {s}",f"{t} {f} {s}",f"drs. {f[0]}.{R.choice('ABCDEHJM')}. {s}",f"{f} {s} - {t}",f"{f} {s}, {h.name}",f"{s}, {f[0]}. ({t.lower()})"])
        e=E(name=nm,kind=kd,group='care',trap='beroepsgenoot_zelfde_praktijk',sc=True,sa=True,keep=True,q=.2); e.m=m;e.p=h.p;e.ct='pers'; w.contact(e,h.p,h.addr); e.pers=(f,s); e.legal=nm
        e.phone=h.phone if R.random()<.75 else e.phone; e.site=h.site if R.random()<.75 else e.site; e.email=h.email if R.random()<.6 else (f"{slug(f)}@{h.site.split('www.')[-1]}" if h.site else w.free(nm,(f,s))); e.pemail=w.free(f+s,(f,s)); e.mob=w.mobile()
        e.alts={'loc':[f"{f} {s}",f"{f[0]}. {s}",f"{t} {s}",f"{f} {s} ({h.name})",f"{s}, {f[0]}."],'syn':[f"{t} {f} {s}",f"{f[0]}. {s} {t.lower()}"]}; out.append(e)
    return out
def sc_eigenaar(w,m):
    R=w.R; p=w.place(m); a=w.addr(p); f,s=w.pers(); ph=w.phone(p); mob=w.mobile(); out=[]; d=None
    for kd in R.sample(['schilder','bouw','install','hovenier','kapper','coach','reclame','transport','rijschool','schoonheid','gastouder','pedicure','dier','ict','fiets','makelaar','dietist'],R.randint(2,3)):
        core=(s,'sur') if R.random()<.45 else None
        e=w.make(m,kd,p,a,core=core,trap='bedrijven_een_eigenaar'); e.alts.pop('pers',None); e.alts.pop('kaal',None); e.sa=e.sc=True; e.keep=True
        if R.random()<.75: e.phone=ph
        e.mob=mob
        if R.random()<.5: e.email=d or e.email; d=e.email
        out.append(e)
    if R.random()<.35:
        e=w.make(m,'bouw',p,a,core=(s,'sur'),trap='bedrijven_een_eigenaar'); e.name=f"{s} {R.choice(['Beheer','Holding','Vastgoed','Groep'])} B.V."; e.alts={}; e.legal=e.name; e.phone=ph; e.sa=e.sc=True; e.keep=True; out.append(e)
    return out
def sc_activiteit(w,m):
    R=w.R; h=w.make(m,R.choice(['gemhuis','gemhuis','inloop','biblio','kerk','jongeren','ouderen']),trap='hoofd_activiteit'); out=[h] if R.random()<.85 else []; h.sa=h.sc=True
    for a in R.sample(ACT,R.randint(1,5)):
        n=R.choice([a,f"{a} {h.core}",f"{a} {h.p.name}",f"{a} in {h.name}",f"{a} ({h.name})"]); e=child(w,h,n,'activiteit_bij_huis'); e.legal=n; e.branch=True
        e.alts={'loc':[f"{a} {h.core}",f"{a} {h.p.name}",f"{a} - {h.name}"],'syn':[f"Wekelijkse {a}",f"{a} voor iedereen",f"{a} (elke {R.choice(['maandag','dinsdag','woensdag','donderdag'])})"]}
        if R.random()<.3: e.email=e.pemail; e.phone=e.mob
        out.append(e)
    return out
def sc_reeks(w,m): # dezelfde activiteit van een organisatie op meer plekken / buurtteams
    R=w.R; g=R.choice(groups(w,m)); a=R.choice(ACT+['Buurtteam','Wijkteam','Sociaal Team','Jongerenwerk','Opbouwwerk','Peuterspeelgroep','Steunpunt']); out=[]; p0=w.place(m); ph=g.phone if R.random()<.6 else w.phone(p0)
    for i in range(R.randint(2,5)):
        p=w.place(m); q=R.choice([p.name,p.name+' '+R.choice(['Noord','Zuid','Centrum','Oost','West']),'De '+R.choice(GEN)]); n=f"{a} {q}"
        if (n,m.name) in w.usednm: continue
        w.usednm[(n,m.name)]=1
        e=E(name=R.choice([n,n,f"{g.short} {n}",f"{n} ({g.name})"]),kind='reeks',group='care',trap='reeks_zelfde_activiteit',branch=True,sc=True,keep=True,q=.22); e.m=m;e.p=p; w.contact(e,p); e.legal=n
        e.phone=ph if R.random()<.75 else e.phone; e.email=g.email if R.random()<.6 else e.email; e.site=g.site; e.alts={'loc':[n,f"{g.name} {n}",f"{a} - {q}",f"{q}: {a}"]}; out.append(e)
    return out
def sc_landelijk(w,m):
    R=w.R; c=w.natv[min(len(w.natv)-1,int(R.expovariate(1/28)))]; out=[]; own=R.random()<.35
    for p in R.sample(m.places,min(len(m.places),R.choices([1,2,3,4],[35,30,20,15])[0])):
        if (c.name,p.name) in w.usednm: continue
        w.usednm[(c.name,p.name)]=1
        base=R.choice([f"{c.name} {c.afd.lower()} {p.name}",f"{c.name} {p.name}",f"{c.name} afd. {p.name}" if c.afd=='Afdeling' else f"{c.name} {p.name}",c.name]).replace('  ',' ')
        e=E(name=base,kind='landelijk',group='club',trap='afdeling_landelijk',branch=True,sc=True,q=.3); e.m=m;e.p=p;e.ct='land'; w.contact(e,p)
        e.phone=c.phone if c.phone and R.random()<.3 else e.phone; e.site=c.site+(R.choice(['/','/afdelingen/','/afdeling/'])+slug(p.name) if R.random()<.5 else '') if R.random()<.75 else e.site
        u=R.random(); e.email=c.email if u<.25 else (f"{slug(p.name)}@{c.site.split('www.')[1]}" if u<.5 else w.free(c.name+p.name,e.pers))
        e.legal=f"Vereniging {c.name} {c.afd} {p.name}"; ini=''.join(t[0].upper() for t in toks(c.name)); e.sechome=True
        e.alts={'loc':[f"{c.name} {p.name}",f"{c.name} - {p.name}",f"{c.name} afd. {p.name}",f"{p.name}, {c.name}",f"Afdeling {p.name} {c.name}"]}
        if len(ini)>2: e.alts['acr']=[f"{ini} {p.name}"]
        out.append(e)
    return out
def sc_secretaris(w,m): # een secretaris, twee verenigingen
    R=w.R; p=w.place(m); hm=w.addr(p); mob=w.mobile(); pe=None; out=[]
    for i in range(R.randint(2,3)):
        e=w.make(m,R.choice(GROUP['club']),p,trap='zelfde_secretaris') if R.random()<.75 else found(w,m,p,trap='zelfde_secretaris')
        pe=pe or e.pemail; e.home=hm; e.mob=mob; e.pemail=pe if R.random()<.6 else e.email; e.sa=e.sc=True; e.forcehome=.6; e.keep=True; out.append(e)
    return out
def sc_opvolger(w,m):
    R=w.R; kd=R.choice(['cafe','cafetaria','restaurant','kapper','mode','bakker','pizzeria','bloem','fiets']); e1=w.make(m,kd,trap='opvolger_in_pand'); e2=w.make(m,kd if R.random()<.6 else R.choice(GROUP['shop']),e1.p,e1.addr,trap='opvolger_in_pand'); e1.sa=e2.sa=True; e1.keep=e2.keep=True
    return [e1,e2]
def sc_bestuur(w,m):
    R=w.R
    if m.board is None: b=K(); n=R.choice(FA)+R.choice(FB); b.name=f"{n} Onderwijs"; b.site='https://www.'+w.dom(n+'onderwijs'); b.phone=w.phone(m.places[0]); b.email='info@'+b.site.split('www.')[1]; m.board=b; b.a=w.addr(m.places[0])
    b=m.board; out=[]
    for i in range(R.randint(2,4)):
        e=w.make(m,R.choice(['basis','basis','basis','speciaal']),trap='school_onder_bestuur'); e.sc=True
        if R.random()<.35: e.phone=b.phone
        if R.random()<.4: e.email=b.email
        e.site=b.site+'/scholen/'+slug(e.core) if R.random()<.4 else (b.site if R.random()<.2 else e.site); e.q=.28; e.alts['loc']=[f"{b.name} - {e.name}"]; out.append(e)
        if R.random()<.4:
            k=w.make(m,R.choice(['opvang','peuter']),e.p,e.addr,core=(e.core,'gen'),trap='opvang_in_school'); k.sa=e.sa=True; k.keep=e.keep=True; out.append(k)
        if R.random()<.15: # dislocatie
            d=child(w,e,f"{e.name} (dislocatie {R.choice(['bovenbouw','onderbouw'])})",'dislocatie',branch=True); d.addr=w.addr(e.p); e.branch=True; e.keep=True; out.append(d)
    if R.random()<.3 and not m.used.get('b'):
        m.used['b']=1; e=E(name='Schoolbestuur '+b.name,kind='bestuur',group='school',trap='bestuur',sc=True,keep=True); e.m=m;e.p=m.places[0]; w.contact(e,e.p,b.a); e.phone=b.phone;e.email=b.email;e.site=b.site; e.legal='Stichting '+b.name; e.alts={'syn':[b.name,'Stichting '+b.name]}; out.append(e)
    return out
def sc_cluster_parochie(w,m):
    R=w.R; p0=w.place(m); ph=w.phone(p0); d=w.dom('parochies'+slug(p0.name)); out=[]; pa=w.addr(p0)
    for p in R.sample(m.places,min(len(m.places),R.randint(2,4))):
        e=w.make(m,'kerk',p,trap='kerken_een_parochiebureau'); e.phone=ph if R.random()<.8 else e.phone; e.email='info@'+d if R.random()<.8 else e.email; e.site='https://www.'+d; e.sc=True; out.append(e)
    e=E(name=f"Parochiebureau {p0.name}",kind='kerk',group='church',trap='parochiebureau',sc=True,keep=True,q=.2); e.m=m;e.p=p0; w.contact(e,p0,pa); e.phone=ph;e.email='info@'+d;e.site='https://www.'+d; e.legal=f"R.K. Parochiefederatie {p0.name}"; e.alts={'syn':[f"Parochiekantoor {p0.name}",f"Pastoraal centrum {p0.name}",f"Parochiecluster {p0.name}"]}; out.append(e)
    return out
def sc_broers(w,m):
    R=w.R; p=w.place(m); s=R.choice(SURN); st=R.choice(p.streets); out=[]; n=R.randint(2,60)
    for i,kd in enumerate(R.sample(['bouw','install','schilder','auto','transport','hovenier','fiets','kapper','bakker','slager'],2)):
        e=w.make(m,kd,p,w.addr(p,street=st,num=n+2*i),core=(s,'sur'),trap='familiebedrijven_buren'); e.keep=True; e.alts.pop('kaal',None); e.alts.pop('pers',None); out.append(e)
    return out
def sc_administratie(w,m): # stichtingen op het adres van een administratiekantoor of notaris
    R=w.R; h=w.make(m,R.choice(['accountant','notaris','advocaat']),trap='kantoor_met_stichtingen'); h.sa=h.sc=True; out=[h]
    for i in range(R.randint(2,4)):
        e=found(w,m,h.p,h.addr,trap='stichting_op_kantooradres') if R.random()<.7 else w.make(m,R.choice(['bouw','transport','ict','restaurant']),h.p,h.addr,trap='stichting_op_kantooradres')
        e.sa=True; e.keep=True
        if R.random()<.5: e.phone=h.phone; e.sc=True
        if R.random()<.3: e.email=h.email; e.sc=True
        out.append(e)
    return out
def sc_gastouders(w,m): # gastouders of instructeurs onder een bureau: telefoon en site van het bureau
    R=w.R; t,lab=R.choice([('Gastouderbureau','gastouder'),('Thuiszorg','wijkverpleegkundige'),('Makelaardij','makelaar'),('Coachcentrum','coach'),('Muziekdocenten','docent')]); n=f"{t} {R.choice(FA)}{R.choice(FB)}"; p0=w.place(m); ph=w.phone(p0); st='https://www.'+w.dom(n); em='info@'+st.split('www.')[1]; out=[]
    for i in range(R.randint(2,5)):
        p=w.place(m); f,s=w.pers(); e=E(name=R.choice([f"{lab.capitalize()} {f} {s}",f"{f} {s} ({n})",f"{f} {s}"]),kind='persoon',group='care',trap='personen_onder_bureau',sc=True,keep=True,q=.22); e.m=m;e.p=p;e.ct='pers'; w.contact(e,p); e.pers=(f,s); e.legal=f"{f} {s}"; e.pemail=w.free(f+s,(f,s)); e.mob=w.mobile()
        e.phone=ph if R.random()<.7 else e.mob; e.site=st; e.email=em if R.random()<.6 else e.pemail; e.alts={'loc':[f"{f[0]}. {s}",f"{lab.capitalize()} {s}",f"{f} {s}",f"{n} - {f} {s}"]}; out.append(e)
    return out
SCENES=[(sc_administratie,1),(sc_gastouders,1.1),(sc_los,84),(sc_keten,8),(sc_lokketen,3.6),(sc_zorg,3.2),(sc_pand,4.2),(sc_naast,4.5),(sc_naamgenoot,3),(sc_patroon,1.6),(sc_loket,.8),(sc_maatschap,1.5),(sc_eigenaar,1.8),(sc_activiteit,2.4),(sc_reeks,2.2),(sc_landelijk,6),(sc_secretaris,1.6),(sc_opvolger,1.6),(sc_bestuur,1.6),(sc_cluster_parochie,.8),(sc_broers,.7)]
# ---------- vermelding
SRC={'gids':dict(a=.05,pc=.12,c=.02,ph=.18,em=.35,we=.3,g=.5),'sport':dict(a=.12,pc=.15,c=.03,ph=.25,em=.25,we=.35,g=.6),'fonds':dict(a=.05,pc=.1,c=.03,ph=.3,em=.5,we=.25,g=.3),'jeugd':dict(a=.08,pc=.1,c=.02,ph=.12,em=.3,we=.15,g=.6),
'vrijw':dict(a=.35,pc=.4,c=.05,ph=.4,em=.25,we=.3,g=.4),'kvk':dict(a=0,pc=0,c=0,ph=.8,em=.93,we=.75,g=.7),'kaart':dict(a=.18,pc=.35,c=.2,ph=.55,em=.85,we=.45,g=0),'buurt':dict(a=.2,pc=.3,c=.03,ph=.3,em=.35,we=.45,g=.5)}
SRCW={'club':dict(gids=3,sport=4,vrijw=2,kvk=1.5,kaart=1,buurt=2),'shop':dict(gids=2,fonds=5,kvk=3,kaart=3),'care':dict(gids=3,jeugd=3,kvk=2,kaart=1.5,vrijw=1),'school':dict(gids=4,jeugd=4,kaart=2,kvk=1),'church':dict(gids=4,kaart=2,vrijw=2,kvk=1,buurt=1),'comm':dict(gids=4,buurt=3,kaart=2,vrijw=2,kvk=1),'found':dict(gids=3,vrijw=3,kvk=3,buurt=1)}
def typo(R,s):
    ws=s.split(' '); idx=[i for i,x in enumerate(ws) if len(x)>=5]
    if not idx: return s
    i=R.choice(idx); x=ws[i]; j=R.randint(1,len(x)-2); u=R.random()
    x=x[:j]+x[j+1]+x[j]+x[j+2:] if u<.3 else x[:j]+x[j+1:] if u<.6 else x[:j]+x[j]+x[j:] if u<.8 else x[:j]+R.choice('aeiounrst')+x[j+1:]
    ws[i]=x; return ' '.join(ws)
def fphone(R,s):
    if not s or s.startswith('14 '): return s
    k=2 if s[:2]=='06' else 3 if s[:3] in('045','046','043','077','040','073','024','026','074','053','088','085') else 4
    a,b=s[:k],s[k:]; u=R.random()
    if u<.3: return f"{a}-{b}"
    if u<.5: return s
    if u<.65: return f"{a} - {b[:3]} {b[3:]}" if len(b)==6 else f"{a} - {b[:3]} {b[3:5]} {b[5:]}"
    if u<.75: return f"({a}) {b[:3]} {b[3:]}"
    if u<.87: return f"+31 {a[1:]} {b}"
    if u<.92: return f"0031{a[1:]}{b}"
    return f"{a} {b}"
def fsite(R,s):
    if not s: return s
    d=re.sub(r'^https?://(www\.)?','',s); u=R.random()
    if u<.35: return s
    if u<.55: return 'www.'+d
    if u<.7: return 'http://www.'+d+('/' if '/' not in d else '')
    if u<.8: return d
    if u<.9: return 'https://'+d
    return s+(R.choice(['/contact','/index.php','/home','/nl/']) if '/' not in d else '')
NAMECL=dict(spel=5,syn=5,plaats=5,kaal=6,acr=9,vert=5,omdraai=3,pers=11,typo=4,kort=2.5,loc=9,ren=11,legal=3,aaneen=.8,adresinnaam=.8,**{'h.o.':8})
ADDRCL=dict(thuis=7,verhuisd=7,postbus=2,geennr=3,oudepc=3,geenadr=4,hoek=2.5,straattypo=2,gemeentenaam=3,nabij=.8,suffix=1.5)
CONCL=dict(mobiel=6,platform=4,geencontact=4,oudtel=2.5,persmail=4,anderdomein=1.5,teltypo=1.5,portaal=1.5)
PORT={}
def pick(R,d,ok):
    ks=[k for k in d if ok(k)]
    return R.choices(ks,[d[k] for k in ks])[0] if ks else None
def listing(w,e,variant,src):
    R=w.R; S=SRC[src]; cls=[]; name=e.name; a=e.addr; ph=e.phone; em=e.email; we=e.site; fix=set()
    nm=ad=co=None
    if variant:
        u=R.random(); dims=R.sample(['n','a','c'],1 if u<.55 else 2 if u<.93 else 3)
        if e.branch and 'n' in dims and not e.alts: dims=['c']
    else:
        dims=[x for x in 'nac' if R.random()<.16]
    if 'n' in dims:
        def okn(k):
            if k in('typo','kort','aaneen','adresinnaam'): return True
            if k=='legal': return bool(e.legal) and e.legal!=e.name and not (e.branch and e.kind=='keten' and 'h.o' not in e.legal)
            if k=='ren': return variant and not e.branch and not e.keep and e.group!='found' and e.kind in KINDS
            if k in('kaal','acr','pers','vert') and (e.keep or (not variant and k!='kaal' and k!='pers')): return False
            return bool(e.alts.get(k))
        nm=pick(R,NAMECL,okn)
    if 'a' in dims:
        def oka(k):
            if e.branch: return k in(('oudepc','straattypo','gemeentenaam','suffix','geennr','hoek' if e.corner else 'suffix') if e.kind!='landelijk' else ('thuis','thuis','geenadr','gemeentenaam','geennr','postbus'))
            if k=='hoek': return e.corner is not None
            if k=='thuis': return e.group in('club','found') or (e.group in('church','care') and R.random()<.15)
            if k=='postbus': return e.group!='shop'
            if k=='verhuisd': return variant and e.group!='church'
            if k=='geenadr' and e.sa and e.sc and not e.keep: return False
            return True
        ad=pick(R,ADDRCL,oka)
    if e.__dict__.get('forcehome') and R.random()<e.forcehome: ad='thuis'
    if 'c' in dims: co=pick(R,CONCL,lambda k:not(e.branch and k in('mobiel','persmail') and e.kind not in('landelijk','reeks')))
    # naam
    if nm=='typo': name=typo(R,name)
    elif nm=='kort':
        n=R.randint(14,24); 
        if len(name)>n+2 and not (e.keep or e.branch): name=name[:n].rstrip()+R.choice(['','..','...','…'])
        else: name=typo(R,name)
    elif nm=='aaneen': name=name.replace(' ','',1) if R.random()<.5 else '-'.join(name.split(' '))
    elif nm=='adresinnaam': name=f"{name}, {a.street} {a.num}"
    elif nm=='legal': name=e.legal
    elif nm=='ren':
        if 'renamed' not in e.__dict__: k=KINDS[e.kind]; c,_=w.core(R.choice(k.cores),e.p,k); e.renamed=f"{R.choice(k.labels)} {c}"
        name=e.renamed; u=R.random()
        if u<.4: name=f"{name} ({R.choice(['voorheen','v/h','vroeger','voorheen:'])} {e.core if e.ct not in('place','saint') else e.name})"
        elif u<.5: name=f"{e.name} / {name}"
    elif nm: name=R.choice(e.alts[nm])
    elif e.__dict__.get('locplain') and R.random()<.3: name=R.choice(e.alts['loc'])
    if nm: cls.append(nm)
    num=a.num; pc=a.pc; city=a.place.name; street=a.street; lat,lon=a.lat,a.lon; noaddr=False; pt=a
    if ad in('thuis','verhuisd','hoek'):
        a2={'thuis':e.home,'verhuisd':e.old,'hoek':e.corner}[ad]; street,num,pc,city,lat,lon,pt=a2.street,a2.num,a2.pc,a2.place.name,a2.lat,a2.lon,a2
        if ad=='thuis' and co is None and R.random()<.5: co='mobiel'
    elif ad=='postbus': street,num='Postbus',str(R.randint(1,3000)); pc=a.pc[:4]+' '+'A'+R.choice('ABCDE'); lat=lon=None
    elif ad=='geennr': num=''
    elif ad=='oudepc': pc=(str(int(pc[:4])+R.choice([-1,1,2]))+pc[4:] if R.random()<.45 else pc[:5]+R.choice('ABCDEGHJK')+R.choice('ABCDEGHJK')) if R.random()<.75 else pc[:4]
    elif ad=='geenadr': noaddr=True
    elif ad=='straattypo': street=typo(R,street) if R.random()<.6 else street.replace('straat','str.').replace('Burgemeester','Burg.').replace('Pastoor','Past.').replace('laan','ln').replace('Sint ','St. ')
    elif ad=='gemeentenaam': city=e.m.name if city!=e.m.name or R.random()<.75 else R.choice([q.name for q in e.m.places])
    elif ad=='nabij': num=''; street=R.choice(['nabij kerk, ','hoek ','t.o. school, ','ingang ','achterzijde '])+street
    elif ad=='suffix':
        mm=re.match(r'\d+',num); num=mm.group(0)+R.choice(['a','-A','','-'+str(int(mm.group(0))+2)])
    if ad: cls.append(ad)
    if co=='mobiel': ph=e.mob; 
    elif co=='platform': we=e.plat; em=em if R.random()<.5 else ''
    elif co=='geencontact': ph=em=we=''
    elif co=='oudtel': ph=e.__dict__.setdefault('oldph',w.phone(e.p))
    elif co=='persmail': em=e.pemail; ph=e.mob if R.random()<.4 else ph
    elif co=='anderdomein' and we and not e.sc:
        if not e.oldsite: e.oldsite='https://www.'+re.sub(r'\.\w+$','',we.split('www.')[-1].split('/')[0])+R.choice(['.eu','.com','-zuid.nl','.info','.net'])
        we=e.oldsite; em='info@'+we.split('www.')[1] if R.random()<.5 else em
    elif co=='teltypo' and len(ph)>8: j=R.randint(5,len(ph)-2); ph=ph[:j]+ph[j+1]+ph[j]+ph[j+2:] if ph[j]!=ph[j+1] else ph[:j]+R.choice('0123456789')+ph[j+1:]
    elif co=='portaal' and src not in('vrijw','buurt','gids'): co=None
    elif co=='portaal':
        key=(e.m.name,src); 
        if key not in PORT: d={'vrijw':'vrijwilligerscentrale','buurt':'buurtplein','gids':'gids'}[src]+slug(e.m.name)+'.nl'; PORT[key]=(w.phone(e.m.places[0]),'info@'+d,'https://www.'+d+'/aanbod')
        x=PORT[key]; 
        if R.random()<.6: ph=x[0]
        if R.random()<.6: em=x[1]
        if R.random()<.3: we=x[2]
    if co=='anderdomein' and (e.sc or not e.site): co=None
    if co: cls.append(co)
    # bron laat velden weg; onbeschadigde dimensie blijft vaker
    mul=.68
    locfix=e.branch and e.kind!='landelijk' and not e.keep
    if R.random()<S['a'] and not locfix and not(e.sa and not e.keep and R.random()<.3): noaddr=True
    S=dict(S,pc=S['pc']*.85);d=dict(name=name,address=('' if noaddr else (street+(' '+num if num else '')).strip()),postcode='' if (noaddr and R.random()<.75) or R.random()<S['pc'] else pc,city='' if R.random()<S['c'] and not noaddr else city,
      phone='' if R.random()<S['ph']*mul else ph,email='' if R.random()<S['em']*mul else em,website='' if R.random()<S['we']*mul else we)
    if locfix and not d['address']: d['address']=street
    if R.random()>=S['g'] and lat is not None and not noaddr:
        j=R.random()
        if j<.04: d['lat'],d['lon']=a.place.lat,a.place.lon; cls.append('middelpunt')
        elif j<.055: d['lat'],d['lon']=a.lat+R.uniform(-.1,.1),a.lon+R.uniform(-.1,.1); cls.append('misgeo')
        elif j<.06: d['lat'],d['lon']=52.1326,5.2913; cls.append('misgeo')
        else:
            s=3e-5 if R.random()<.6 else 3e-4; d['lat'],d['lon']=lat+R.gauss(0,s),lon+R.gauss(0,s)
        d['lat']=f"{d['lat']:.6f}";d['lon']=f"{d['lon']:.6f}"
    else: d['lat']=d['lon']=''
    d['_ph']=d['phone'];d['_site']=re.sub(r'^https?://(www\.)?','',d['website']).split('/')[0]
    d['_plat']=d['website'] if co=='platform' else ''
    if co=='platform': d['_site']=''
    d['_ad']=(street,num,city) if d['address'] and num else None; d['_pc']=(d['postcode'],num) if num and d['postcode'] and d['address'] else None
    d['_nm']=nm; d['_ctx']=(e.m.name); d['_t']=set(t for t in toks(d['name']) if t not in STOP and len(t)>2)
    if co=='portaal': d['_ph']='';d['_site']='';d['_em']=''
    else: d['_em']=d['email']
    # opmaak
    if src=='kvk' and R.random()<.4 or R.random()<.015: d['name']=d['name'].upper(); d['city']=d['city'].upper(); d['address']=d['address'].upper() if R.random()<.5 else d['address']; cls.append('hoofdletters')
    elif R.random()<.02: d['name']=d['name'].lower()
    d['phone']=fphone(R,d['phone']); d['website']=fsite(R,d['website']) if co!='platform' else d['website']
    if R.random()<.35: d['postcode']=d['postcode'].replace(' ','')
    if R.random()<.012 and d['website'] and not d['email']: d['email'],d['website']=d['website'],''; cls.append('kolomschuif')
    if R.random()<.01: d['name']=d['name'].replace('ë','Ã«').replace('é','Ã©').replace('ö','Ã¶').replace('ü','Ã¼')
    if R.random()<.02 and d['address']: d['address']=d['address']+R.choice([', '+city,' (ingang achter)',', 1e verdieping',', unit 3'])
    nf=sum(1 for k in('address','phone','email','website') if d[k])
    if nf<=1: cls.append('karig')
    d['cls']=cls; d['src']=src; return d
WEAK={'acr','pers','vert','kaal','syn','spel','loc','legal','kort','typo','aaneen','omdraai','plaats','h.o.','adresinnaam'}
def near(x,y):
    for a in x:
        for b in y:
            if a==b or (len(a)>4 and len(b)>4 and (a[:5]==b[:5] or a[-5:]==b[-5:] or a in b or b in a)): return True
    return False
def rel(e,x,y):
    n=near(x['_t'],y['_t']); c=bool((x['_ph'] and x['_ph']==y['_ph']) or (x['_em'] and x['_em']==y['_em']) or (x['_site'] and x['_site']==y['_site']) or (x['_plat'] and x['_plat']==y['_plat']) )
    a=bool((x['_ad'] and x['_ad']==y['_ad']) or (x['_pc'] and x['_pc']==y['_pc'])); 
    st=bool(x['address'] and y['address'] and x['address'][:6].lower()==y['address'][:6].lower() and x['city'].lower()==y['city'].lower())
    link=n or (x['_nm'] in WEAK and x['_nm']!='pers') or (y['_nm'] in WEAK and y['_nm']!='pers') or x['name'].lower()==y['name'].lower()
    ci=bool(x['city'] and x['city'].lower()==y['city'].lower()) or bool(x['postcode'] and x['postcode'][:4]==y['postcode'][:4])
    if e.branch and e.kind!='landelijk' and not e.keep: ok=(a or st) and (link or c)
    elif e.keep: ok=(n or x['name'].lower()==y['name'].lower()) and (a or c or st or ci)
    else: ok=(n and (a or c or ci or st)) or (link and (c or a)) or (c and a)
    if e.sa and not (n or link): ok=False
    anyy=n or c or a or st or x['name'].lower()==y['name'].lower()
    return ok,anyy
def generate(N,seed):
    PORT.clear(); w=World(N,seed); R=w.R; rows=[]; seen={}; cid=0
    fs=[f for f,_ in SCENES]; ws=[x for _,x in SCENES]
    M=len(w.munis)
    for mi,m in enumerate(w.munis):
        target=round(N*(mi+1)/M)
        while len(rows)<target:
            f=R.choices(fs,ws)[0]; es=f(w,m); R.shuffle(es)
            for e in es:
                k=1
                if R.random()<min(.8,e.q*QMUL): k=R.choices([2,3,4,5,6],[60,25,9,4,2])[0]
                k=min(k,target-len(rows))
                if k<=0: break
                sw=SRCW.get(e.group,SRCW['found']); ls=[]; pool=dict(sw)
                for i in range(k):
                    if not pool: pool=dict(sw)
                    src=R.choices(list(pool),list(pool.values()))[0]
                    if R.random()<.85: pool.pop(src)
                    soft=R.random()<.03
                    best=None
                    for t in range(14):
                        d=listing(w,e,i>0 and R.random()<VAR,src)
                        key=(d['name'],d['address'],d['postcode'].replace(' ',''),d['city'],re.sub(r'\D','',d['phone']),d['email'])
                        if seen.get(key,cid)!=cid: continue
                        key2=(d['name'].lower(),d['address'].lower(),d['city'].lower())
                        if seen.get(key2,cid)!=cid: continue
                        if not(d['address'] or d['phone'] or d['email'] or d['website'] or d['city'] or d['postcode']): continue
                        if not d['_t'] and not(d['phone'] or d['email'] or d['website'] or d['address']): continue
                        best=d
                        rr=[rel(e,d,y) for y in ls]
                        if all(x[0] for x in rr): break
                        if soft and t>2 and all(x[1] for x in rr): break
                        if soft and t>6: break
                    else:
                        if best is not None and ls: best=None if R.random()<.7 else best
                    d=best
                    if d is None:
                        if i==0: d=listing(w,e,False,'gids'); key=key2=None
                        else: continue
                    else:
                        key=(d['name'],d['address'],d['postcode'].replace(' ',''),d['city'],re.sub(r'\D','',d['phone']),d['email']); key2=(d['name'].lower(),d['address'].lower(),d['city'].lower())
                    if key: seen[key]=cid; seen[key2]=cid
                    d['cid']=cid; d['trap']=e.trap+('/'+'+'.join(d['cls']) if d['cls'] else ''); ls.append(d)
                rows+=ls; cid+=1
    R.shuffle(rows); ids=list(range(cid)); R.shuffle(ids)
    for i,d in enumerate(rows): d['id']=f"L{i+1:06d}"; d['cluster_id']=f"C{ids[d['cid']]+1:06d}"
    return rows
QMUL=.92; VAR=.84
def main():
    ap=argparse.ArgumentParser(); ap.add_argument('--n',type=int,required=True); ap.add_argument('--seed',type=int,default=1); ap.add_argument('--out',required=True); z=ap.parse_args()
    rows=generate(z.n,z.seed); cols='id,name,address,postcode,city,phone,email,website,lat,lon,cluster_id,trap'.split(',')
    with open(z.out,'w',encoding='utf-8',newline='') as f:
        wr=csv.DictWriter(f,cols,extrasaction='ignore',lineterminator='\n'); wr.writeheader(); wr.writerows(rows)
if __name__=='__main__': main()
