#!/usr/bin/env python3
"""Seeded test bed: duplicate-ridden listings of activities and volunteer vacancies in an invented
Dutch region. Usage: python agenda.py --n 2000 --seed 7 --out FILE.csv   (see NOTES.md)"""
import argparse, csv, datetime as dt, random, re, unicodedata

COLS = ("id cluster_id trap kind source name address postcode city venue phone email website lat lon "
        "organiser starts_at ends_at recurrence summary").split()
TODAY = dt.date(2026, 11, 22)                      # the night of the harvest
DAYS = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
BYDAY = "MO TU WE TH FR SA SU".split()
MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split()
ORD = {1: "eerste", 2: "tweede", 3: "derde", 4: "vierde", -1: "laatste"}

# ------------------------------------------------------------------ word lists
T1 = ("Ooster Wester Berg Klim Wezel Hout Linden Beuken Eiken Kalen Roer Maas Geul Worm Vloed Kerk Munster Nieuw Oud Groot Klein Hei Ravens "
      "Vossen Wolfs Elzen Essen Steen Zand Grub Hulst Meers Bosch Brun Ganzen Halder Ingel Kers Loo Mier Noor Rijs").split()
T2 = "rade hoven beek kamp veld roth berg dal straten broek voort stein heide weerd lo bracht haag bosch mere geest".split()
REG1 = "Maas Geul Roer Heuvel Land Mijn Dommel Vecht Linge Peel Kempen Berkel Waal Eem Rijn Schelde Regge Aa Dinkel Zaan".split()
REG2 = "vallei land streek oever stroom kant gouw delta dal rand".split()
QUART = "Noord;Zuid;Oost;West;Centrum;De Hees;Vrieheide;De Vaart;Molenberg;Het Loo;Kerkveld;De Laar;Bloemenbuurt;Schrijversbuurt;Passart;Rosenbuurt;Hofkwartier;Stationsbuurt;Heksenberg;Zeswegen".split(";")
STREETS = ("Dorps Hoofd Kerk School Molen Linden Beuken Kastanje Akker Veld Bern Mgr.#Nolens Pastoor#Schepers Dr.#Poels Burgemeester#Waszink Sint#Jans "
           "Prins#Hendrik Juliana Emma Wilhelmina Oranje Tulpen Rozen Meidoorn Nachtegaal Merel Leeuwerik Steen Kruis Putten Hei Groen Sportpark Hof "
           "Vonder Gracht Markt Klooster Mijn Schacht Kolen Vlas Weide Brug Maas Geer Loo Eik Berken Esdoorn Vondel Bilderdijk Jacob#Cats").split()
SUFX = ["straat", "straat", "straat", "weg", "weg", "laan", "plein", "hof"]
BH = ("De Regenboog;De Zonnebloem;De Pan;De Ark;De Schakel;De Brug;De Horizon;'t Trefpunt;De Spil;De Kring;De Wieken;De Linde;De Boschhook;De Vlinder;"
      "De Kei;De Caumer;De Dörpsklomp;Op de Kamp;De Wegwijzer;'t Patronaat;De Haam;De Oase;De Klimop;De Molen;De Zwaluw;De Ster;De Vonk;Ons Huis;"
      "Onder Ons;De Burcht;Heem;De Poort;De Ruimte;Het Anker;De Driehoek;Sint Jozef;De Plu;D'r Jats;A gen Mieënzuul;De Wissel;De Mijnlamp;Concordia;"
      "De Hoeve;Het Baken;De Koppel;De Toren;De Vuurvogel;In 't Veldj;De Klokketoren;Mariarade;De Gaard;De Leeuwerik;Meerwaarde;De Kikker;Casa Nova").split(";")
BHT = ["Buurthuis", "Wijkcentrum", "Gemeenschapshuis", "MFC", "Ontmoetingscentrum", "Buurtpunt"]
ZORG = "Huize Sint Anna;De Berghof;Hoogstaete;Avondrust;De Dormig;Residentie Elvira;Lückerheide;De Heereweg;Parkzicht;Huis ter Linde;De Bongerd;Aldenhof;Vroenhof;Beukenstein".split(";")
HEIL = "Sint Cecilia;Sint Barbara;Sint Gregorius;Sint Jozef;De Berggalm;Concordia;Eendracht;Sint Caecilia;Victoria;Apollo;Sint Joseph;Harmonie".split(";")
FN = "Jan Piet Marieke Els Fatima Ahmed Lies Wim Hub Ria Sjef Karin Yvonne Thijs Noor Bart Anja Mia Frans Loes Samira Peter Ineke Harrie Joke".split()
LN = "Janssen Peters Hendriks Vroomen Claessen Smeets Kusters Meijer Bakker Jansen Wolters Driessen Crombach Yilmaz Bouazza Nowak Franssen Geurts Schreurs Dohmen".split()

POOL = {
 "lezing": "de mijnwerkers van vroeger;dementie en dan?;de vleermuis;het nalatenschap en testament;Vincent van Gogh;de geschiedenis van het kasteel;gezond ouder worden;veilig internetten;de wolf in Nederland;Romeinse baden;de levenstestament-wijzer;slaap en slapeloosheid;IJsland in beeld;insecten in de tuin;de Bokkenrijders;Frida Kahlo;hoogsensitiviteit;mantelzorg en dementie;het heelal;de Tweede Wereldoorlog in de regio;energie besparen;positieve gezondheid;Camino naar Santiago;vogels in de winter;rouw en verlies;valpreventie;de Elfstedentocht;het dialect van de streek".split(";"),
 "film": "De Stille Rivier;Het Geheim van de Mijn;Zomer in Lucca;Vader en Zoon;De Laatste Trein;Sneeuwland;De Kleine Kapitein;Nacht in Tanger;De Postbode;Een Brief aan Anna;Twee Zussen;Het Huis op de Heuvel;De Dansles;Blauwe Uren;De Imker;Oma op Reis;Het Grote Konijnenfeest;Winterlicht".split(";"),
 "workshop": "kerststukjes maken;bloemschikken;mozaïek;pottenbakken;macramé;sieraden maken;vilten;kaarsen maken;fotograferen met je smartphone;zeep maken;kalligrafie;portrettekenen;salsa;djembé spelen;koken voor één;sushi maken;graffiti;wilgentenen vlechten;adventskrans maken;wijnproeven;stamboomonderzoek;zuurdesembrood bakken".split(";"),
 "theater": "De Verdwenen Koningin;Het Dappere Draakje;Vief & Fief;Ouwe Jongens;De Vrek van Hiernaast;Familie Snor;De Kersttuin;Lach of ik schiet;Assepoes en de Mijn;Op Hoop van Zegen;Boer zoekt Rust;Het Spook van de Bieb;Tante Mien erft;Kluchtavond: De Kast;Revue Anders;Sprookje van de Maas".split(";"),
 "concert": "Kerstconcert;Nieuwjaarsconcert;Voorjaarsconcert;Koffieconcert;Passieconcert;Galaconcert;Jubileumconcert;Herfstconcert;Sint-Ceciliaconcert;Adventsconcert;Lunchconcert;Promenadeconcert".split(";"),
 "wandeling": "het Geuldal;de Brunssummerheide;het stadspark;het Ravensbos;de mijnroute;de oude begraafplaats;het kasteelpark;de holle wegen;de Vloedgraaf;de groene gordel;het kloosterpad;het beekdal".split(";"),
}
# key|domain|organisers|venue types|form|slots|minutes|titles|other titles|translated|text|levels
# form: W weekly series, M monthly series, C course (fixed run of lessons), O once
ACT = """
taalcafe|taal|welzijn,bieb,vluwe|bh,bieb|W|mae|120|Taalcafé;Taal Café;Taalcafe;Het Taalcafé|Nederlands oefenen met koffie;Praat Nederlands met elkaar|Language café|Oefen Nederlands in een ontspannen sfeer. Voor iedereen die de taal wil leren spreken.|
koffie|ontmoet|welzijn,bhs,kbo,buurtv,parochie|bh,kerk,zorg|W|m|120|Koffie-inloop;Koffieinloop;Inloop met koffie;Koffieochtend;Koffie inloop|Ontmoetingsochtend {v};Bakkie & Babbel;Buurthuiskamer {q};Kom d'r in!|Coffee morning|Loop gezellig binnen voor een kop koffie en een praatje. Aanmelden is niet nodig.|
eten|eten|welzijn,bhs,zorg,parochie|bh,zorg,kerk|WM|ae|120|Samen eten;Eetpunt;Buurtmaaltijd;Open tafel;Eettafel|Aanschuiven bij {v};Resto {q};Aan tafel!|Community dinner|Schuif aan voor een driegangenmaaltijd tegen een kleine vergoeding. Graag een dag tevoren aanmelden.|
bingo|spel|bhs,kbo,buurtv,zorg,zonneb|bh,zorg|WM|ae|150|Bingo;Bingoavond;Bingomiddag;Gezellige bingo;Kienen|Prijzenavond {v};Kienmiddag|Bingo night|Speel mee en win leuke prijzen. De zaal is een half uur voor aanvang open.|
kaarten|spel|kbo,bhs,buurtv|bh|W|ae|180|Kaarten;Kaartmiddag;Kaartclub;Rikken en jokeren;Kaartavond||Card games|Kaarten in een ontspannen sfeer, ook zonder vaste maat.|groep
bridge|spel|kbo,bridgev|bh,club|WC|ae|180|Bridge;Bridgen;Bridgeclub;Bridgemiddag||Bridge club|Bridge voor recreatieve spelers.|niveau
schaken|spel|schaakv,bieb|bh,bieb|W|ae|180|Schaken;Schaakavond;Schaakclub;Schaakinloop||Chess evening|Schaak mee op je eigen niveau. Borden zijn aanwezig.|niveau
biljart|spel|bhs,kbo|bh|W|ma|180|Biljarten;Biljartclub;Biljart vrij spelen;Biljartmiddag||Billiards|Vrij biljarten voor buurtbewoners.|
sjoelen|spel|kbo,zorg,bhs|bh,zorg|W|a|150|Sjoelen;Sjoelmiddag;Sjoelclub|||Sjoelen op eigen niveau, met onderlinge competitie.|
handwerk|creatief|welzijn,bhs,kbo,buurtv|bh,bieb|W|mae|120|Handwerkcafé;Handwerken;Handwerkgroep;Breicafé;Brei- en haakcafé|Bolletje Wol;Praat- en haakuurtje {v}|Knitting café|Neem je eigen breiwerk of haakwerk mee. Wol is aanwezig.|
naaien|creatief|welzijn,bhs|bh|WC|mae|150|Naaicafé;Naaiatelier;Naaien;Naaicursus|Van Lap tot Jurk|Sewing workshop|Leer naaien op de machine of werk aan je eigen project.|niveau
schilderen|creatief|bhs,kbo,kunst|bh,club|WC|mae|150|Schilderen;Schilderclub;Schildergroep;Schilderles|Atelier {v};Verf & Co|Painting class|Schilderen met acryl, olie of aquarel onder begeleiding.|niveau
kaartenmaken|creatief|kbo,zorg,bhs|bh,zorg|W|a|120|Kaarten maken;Wenskaarten maken;Kaartjes maken|Creamiddag {v}||Samen wenskaarten maken; materiaal is aanwezig.|
repair|duurzaam|repair,bhs|bh,bieb|M|ma|180|Repair Café;Repaircafé;Repair Cafe;Reparatiecafé|Weggooien? Mooi niet!;Herstelpunt {q}||Vrijwilligers helpen je gratis kapotte spullen te repareren.|
weggeef|duurzaam|buurtv,bhs,parochie|bh,kerk|M|m|150|Weggeefwinkel;Ruilwinkel;Weggeefhoek|Geven & Nemen {q}|Give-away shop|Neem mee wat je kunt gebruiken, breng wat je over hebt.|
digitaal|digitaal|bieb,seniorweb,welzijn|bieb,bh|W|ma|120|Digicafé;Digitaal spreekuur;Digi-inloop;Digicafe;Inloop digitale vragen|Hulp bij computer en telefoon;Klik & Tik hulpuur|Digital help desk|Vragen over je telefoon, tablet of DigiD? Vrijwilligers helpen je.|
tablet|digitaal|seniorweb,bieb|bieb,bh|C|ma|120|Cursus tablet;Tabletcursus;iPad-cursus;Werken met de tablet||Tablet course|In acht lessen leer je werken met je tablet.|niveau
klik|digitaal|bieb|bieb|C|ma|120|Klik & Tik;Klik en Tik;Computercursus Klik & Tik|||Leer stap voor stap werken met computer en internet.|niveau
formulieren|geld|welzijn,bieb,humanitas|bh,bieb|W|ma|120|Formulierenhulp;Formulierenspreekuur;Formulierenbrigade;Hulp bij formulieren|Papierwinkel {q};Post & Papieren|Help with forms|Hulp bij het lezen van brieven en invullen van formulieren, toeslagen en belasting.|
geldcafe|geld|welzijn,humanitas,shm|bh,bieb|M|ae|120|Geldcafé;Budgetcafé;Geld Café|Grip op je knip|Money café|Vragen over geld of schulden? Loop binnen, ook anoniem.|
juridisch|recht|welzijn|bh,bieb|W|e|90|Juridisch spreekuur;Rechtswinkel;Sociaal-juridisch spreekuur||Legal advice|Gratis juridisch advies zonder afspraak.|
buurtteam|zorg|welzijn|bh|W|m|120|Spreekuur buurtteam;Inloopspreekuur sociaal wijkteam;Spreekuur sociaal buurtteam||Neighbourhood team walk-in|Vragen over zorg, wonen of opvoeden? Het buurtteam denkt mee.|
mantelzorg|zorg|mantel,welzijn|bh,bieb|M|ma|120|Mantelzorgcafé;Mantelzorg Café;Mantelzorgsalon|Even op adem;Adempauze {q}|Carers café|Ontmoet andere mantelzorgers en deel ervaringen.|
alzheimer|zorg|alz,zorg|zorg,bh|M|e|120|Alzheimer Café;Alzheimercafé;Alzheimer-café||Alzheimer café|Voor mensen met dementie, hun naasten en belangstellenden.|
geheugen|zorg|alz,zorg|zorg,bh|W|ma|120|Geheugentraining;Geheugentrainer;Training geheugen;Geheugencafé|Houd je brein fit||Oefeningen en spelletjes om het geheugen te trainen.|groep
rouw|zorg|humanitas,parochie|bh,kerk|M|a|120|Rouwcafé;Lotgenotengroep rouw;Rouwgroep|Verder na verlies;Samen dragen|Grief café|Ontmoeting voor wie een dierbare verloor.|
yoga|bewegen|yoga,bhs,welzijn|bh,sport|WC|me|75|Yoga;Yogales;Hatha yoga;Yoga-les|Adem en Ontspan|Yoga class|Rustige yogales met aandacht voor ademhaling. Neem een matje mee.|niveau,groep
stoelyoga|bewegen|zorg,kbo|zorg,bh|W|m|60|Stoelyoga;Yoga op de stoel;Stoel-yoga||Chair yoga|Yoga zittend op een stoel, geschikt voor iedereen.|
ouderengym|bewegen|kbo,gym,mbvo|bh,sport|W|m|60|Gym voor ouderen;Seniorengym;MBvO gymnastiek;Ouderengym;Gymnastiek 55+|Fit & Vief;Meer bewegen voor ouderen|Senior gym|Bewegen op muziek onder leiding van een ervaren docent.|groep,sekse
wandelen|bewegen|welzijn,kbo,ivn,gym|bh,park|W|m|90|Wandelgroep;Wandelen;Wandelclub;Samen wandelen|Ommetje {q};Stap mee!|Walking group|Elke week een rondje van vijf kilometer met koffie na afloop.|groep
nordic|bewegen|gym,atletiek|park,sport|W|m|75|Nordic walking;Nordic-walking;Nordic Walking groep||Nordic walking|Nordic walking onder leiding van een trainer. Stokken zijn te leen.|niveau
linedance|dans|dansv,kbo,bhs|bh|W|ae|90|Linedance;Line dance;Linedancing;Countrydansen||Line dancing|Dansen op country en pop; geen partner nodig.|niveau
volksdans|dans|dansv,kbo|bh|W|ae|90|Volksdansen;Werelddans;Internationale volksdans||Folk dance|Dansen uit alle windstreken.|
walkfoot|bewegen|voetbal|sport|W|m|90|Walking Football;Walking voetbal;Wandelvoetbal||Walking football|Voetbal in wandeltempo voor 55-plussers.|
zwemmen|bewegen|zwem|zwembad|W|me|60|Aquajoggen;Aqua joggen;Aquagym;Aqua-fit||Aqua gym|Trainen in het ondiepe, goed voor de gewrichten.|groep
tafeltennis|bewegen|ttv,kbo|sport,bh|W|mae|120|Tafeltennis;Tafeltennissen;Tafeltennis 50+;Pingpong||Table tennis|Recreatief tafeltennis, batjes aanwezig.|
badminton|bewegen|badm|sport|W|e|120|Badminton;Badminton recreanten;Recreatief badminton||Badminton|Recreatief badminton in de sporthal.|
jeugdvoetbal|jeugd|voetbal|sport|W|a|75|Voetbaltraining jeugd;Jeugdvoetbal training;Training voetbal jeugd||Youth football|Training voor jonge voetballers.|kind
judo|jeugd|judo|sport|W|ae|60|Judo;Judoles;Judo jeugd;Judotraining||Judo|Judoles met gediplomeerde leraar.|kind
peutergym|jeugd|gym|sport,bh|W|m|45|Peutergym;Peutergymnastiek;Gym voor peuters;Ouder-kindgym||Toddler gym|Klimmen en klauteren met papa, mama, opa of oma.|
knutsel|jeugd|jonger,bhs,speel|bh,speelt|W|a|90|Knutselclub;Kinderknutselclub;Knutselen voor kinderen;Knutselmiddag|Kliederkliek;Plak & Knip|Kids crafts|Elke week een nieuwe knutselopdracht.|kind,groep
kinderkook|jeugd|jonger,bhs|bh|WC|a|120|Kinderkookclub;Kookclub kids;Kinderkookcafé;Kokkerellen voor kinderen||Kids cooking|Kinderen koken samen een gezonde maaltijd.|kind
meidenclub|jeugd|jonger|bh|W|ae|120|Meidenclub;Meidenavond;Girls Only;Meidenwerk|||Chillen, dansen en koken met meiden uit de wijk.|
jongereninloop|jeugd|jonger|bh|W|e|180|Jongereninloop;Inloop jongeren;Jongerensoos;Open jeugdinloop|Chill-in {q};The Spot|Youth club|Gamen, poolen en chillen in de wijk.|kind2
huiswerk|jeugd|jonger,bieb,vluwe|bh,bieb|W|a|120|Huiswerkbegeleiding;Huiswerkklas;Huiswerkhulp;Huiswerkinloop||Homework club|Rustige plek en hulp bij je huiswerk.|
voorlezen|jeugd|bieb|bieb|WM|ma|45|Voorleesuurtje;Voorlezen;Voorleesuur;Peutervoorlezen|Boekjes & Biebbeesten|Story time|Luister mee naar een verhaal en maak daarna een knutsel.|kind
opvoed|jeugd|jonger,bieb|bieb,bh|M|me|90|Opvoedcafé;Ouderkamer;Oudercafé|Praat-over-je-kind uurtje|Parents café|In gesprek met andere ouders over opvoeden.|
koor|muziek|koor|bh,kerk|W|e|120|Repetitie gemengd koor;Koorrepetitie;Zingen bij het koor;Koorzang||Choir rehearsal|Nieuwe zangers zijn welkom om een avond mee te zingen.|sekse
meezing|muziek|zorg,kbo,bhs|zorg,bh|M|a|120|Meezingmiddag;Zangmiddag;Samen zingen;Zingen van vroeger|Liedjes van toen|Sing-along|Zing mee met liedjes van vroeger, met livemuziek.|
harmonie|muziek|harmonie|bh|W|e|120|Repetitie harmonie;Harmonierepetitie;Repetitieavond harmonie|||Wekelijkse repetitie; instrumenten in bruikleen.|
gitaar|muziek|bhs,kunst|bh|C|e|60|Gitaarles;Gitaarcursus;Cursus gitaar||Guitar course|Leer de eerste akkoorden in tien lessen.|niveau,groep
spaans|taal|bhs,bieb|bh,bieb|C|me|90|Spaans;Cursus Spaans;Spaanse les;Spaans leren||Spanish course|Leer Spaans voor op vakantie, in kleine groepen.|niveau,groep
engels|taal|bhs,kbo|bh|C|me|90|Engels;Cursus Engels;Engelse conversatie;Engels voor senioren||English course|Opfrissen van je Engels in een kleine groep.|niveau
nt2|taal|vluwe,bieb,welzijn|bh,bieb|W|mae|120|Nederlandse les;Taalles Nederlands;NT2-les;Nederlands leren||Dutch lessons|Taallessen Nederlands door vrijwilligers.|niveau,groep
leeskring|cultuur|bieb,kbo|bieb,bh|M|ae|120|Leeskring;Leesclub;Boekenclub;Leesgroep|Uitgelezen!|Book club|We bespreken een roman die iedereen thuis gelezen heeft.|groep
schrijfcafe|cultuur|bieb|bieb|M|e|120|Schrijfcafé;Schrijf Café;Schrijversinloop||Writers café|Schrijf samen en laat je inspireren.|
filosofie|cultuur|bieb,parochie|bieb,bh|M|e|120|Filosofisch café;Denkcafé;Filosofiecafé|Grote vragen, kleine kring|Philosophy café|In gesprek over een filosofische vraag.|
heem|cultuur|heem|bh,bieb|W|e|150|Werkavond heemkunde;Heemkundeavond;Inloop heemkundekring|Archiefavond||Snuffel in het archief en help mee.|
moestuin|natuur|buurtv,ivn,welzijn|park|W|m|150|Buurtmoestuin werkochtend;Tuinieren in de buurttuin;Werkochtend moestuin;Samen moestuinieren|Groene vingers {q}|Community garden|Samen zaaien, wieden en oogsten.|
natuurwerk|natuur|ivn|park|M|m|180|Natuurwerkochtend;Natuurwerkgroep;Werkochtend natuur|Mouwen op in het bos||Knotten en snoeien; gereedschap is aanwezig.|
zwerfvuil|natuur|buurtv,ivn|bh,park|MO|m|120|Zwerfvuil opruimen;Zwerfvuilactie;Opruimactie zwerfafval|Schoon {q}!|Litter pick|Samen de wijk schoonmaken. Prikkers en hesjes zijn er.|
meditatie|zorg|parochie,yoga,bhs|kerk,bh|W|e|60|Meditatie;Meditatieavond;Stiltemeditatie|Stil worden|Meditation|Twintig minuten stilte, met korte inleiding.|
mindful|zorg|yoga,zorg|bh|C|e|90|Mindfulness;Training mindfulness;Mindfulnesstraining;Cursus mindfulness||Mindfulness course|Training in aandacht en ontspanning.|groep
ehbo|cursus|rk|bh,club|C|e|150|EHBO-cursus;Cursus EHBO;EHBO;Eerste hulp cursus||First aid course|Leer eerste hulp verlenen en haal het diploma.|niveau
reanim|cursus|rk|bh,club|O|e|150|Reanimatietraining;Cursus reanimatie en AED;Reanimatie/AED-les||CPR training|In een avond leer je reanimeren en de AED gebruiken.|
valprev|bewegen|gym,zorg,welzijn|bh,zorg|C|m|60|Valpreventietraining;In Balans;Cursus In Balans;Valpreventie|Stevig staan||Training om vallen te voorkomen, tien bijeenkomsten.|groep
seniorenmiddag|ontmoet|zonneb,kbo,rk|bh,zorg|MO|a|150|Ontmoetingsmiddag senioren;Seniorenmiddag;Gezellige middag voor ouderen|Middag met zon|Senior social|Een middag vol muziek en gezelligheid.|
stamtafel|ontmoet|bhs,buurtv,bieb|bh,bieb|W|ma|120|Stamtafel;Buurtstamtafel;Stamtafel senioren|Aan de praattafel|Round-table chat|Lees de krant, praat mee over het nieuws.|
mannen|ontmoet|welzijn,humanitas|bh|W|ma|120|Mannengroep;Mannenochtend;Mannen onder elkaar|De Werkplaats {q}||Mannen ontmoeten elkaar, klussen en drinken koffie.|
vrouwen|ontmoet|welzijn,vluwe|bh|W|m|120|Vrouwenochtend;Internationale vrouwengroep;Vrouwengroep;Vrouwencafé|Zusters van de wereld|Women's group|Vrouwen van allerlei afkomst ontmoeten elkaar.|
rommelmarkt|markt|buurtv,bhs,harmonie,voetbal|bh,park|O|m|300|Rommelmarkt;Rommelmarkt en kofferbakverkoop;Vlooienmarkt||Flea market|Snuffelen tussen tweedehands spullen. Entree gratis.|
kerstmarkt|markt|buurtv,bhs,zorg|bh,zorg,park|O|a|240|Kerstmarkt;Kerstmarktje;Kerstfair|Winterse markt {q}|Christmas market|Kraampjes, glühwein en muziek.|
kledingbeurs|markt|speel,parochie|bh,kerk|O|m|240|Kledingbeurs;Kinderkledingbeurs;Kleding- en speelgoedbeurs|||Tweedehands kinderkleding en speelgoed.|
opendag|feest|bhs,harmonie,voetbal,zorg|bh,sport,zorg|O|a|240|Open dag;Open Dag;Opendag||Open day|Kom kennismaken en kijk rond.|
buurtfeest|feest|buurtv|park,bh|O|ae|300|Buurtfeest;Wijkfeest;Straatfeest|{q} Viert|Neighbourhood party|Muziek, spelletjes en barbecue voor de hele buurt.|
sint|feest|speel,buurtv,bhs|bh,speelt|O|a|150|Sinterklaasfeest;Sinterklaasmiddag;Sint en Pieten op bezoek||St Nicholas party|De Sint brengt een bezoek; aanmelden voor een cadeautje.|
carnaval|feest|bhs,zorg,zonneb|bh,zorg|O|a|240|Seniorencarnaval;Carnavalsmiddag;Carnaval voor ouderen||Carnival afternoon|Met de prins en livemuziek.|
nieuwjaar|feest|buurtv,bhs,kbo|bh|O|ae|150|Nieuwjaarsborrel;Nieuwjaarsreceptie;Nieuwjaarstreffen||New year's drinks|Proost mee op het nieuwe jaar.|
halloween|feest|speel,jonger|park,speelt|O|e|150|Halloweentocht;Griezeltocht;Halloween speurtocht|||Durf jij? Griezeltocht voor het hele gezin.|
quiz|spel|bhs,voetbal,buurtv|bh|O|e|180|Pubquiz;Pub Quiz;Kennisquiz;De Grote Buurtquiz||Pub quiz|Met teams van maximaal zes personen.|
kaartdrive|spel|bhs,kbo|bh|O|a|240|Kaartdrive;Jokerdrive;Rikconcours|||Kaarten om mooie vleesprijzen.|
burenlunch|eten|zorg,bhs,parochie|zorg,bh,kerk|O|a|120|Kerstlunch;Kerstdiner voor alleenstaanden;Samen kerst vieren||Christmas lunch|Niemand alleen met kerst: eet mee.|
info|zorg|zorg,welzijn,mantel|bh,bieb,zorg|O|e|120|Informatieavond Wmo;Voorlichting Wmo;Infobijeenkomst hulp en zorg thuis|Langer thuis, hoe dan?||Uitleg over hulp thuis en gelegenheid tot vragen.|
lezing|cultuur|bieb,heem,ivn,kbo|bieb,bh,museum|O|ae|120|Lezing: {x};Lezing over {x};{X} - lezing;Lezing {x}|||Een boeiende lezing met beelden door {p}.|
film|cultuur|bieb,bhs,theater|bieb,bh,theater|O|ae|120|Film: {x};Filmavond: {x};Buurtbios: {x};{x} (film)|||Filmvertoning met nabespreking.|mat
workshop|creatief|bhs,kunst,bieb,kbo|bh,bieb,museum|O|ae|150|Workshop {x};Workshop: {x};{X} (workshop);Workshopmiddag {x}|||Onder leiding van {p}. Materiaal inbegrepen.|mat
theater|theater|theater,toneel|theater,bh|O|e|120|{x};Toneel: {x};{x} - toneelvereniging;Voorstelling {x}|||Een voorstelling vol humor en muziek.|mat
concert|muziek|harmonie,koor|kerk,theater,bh|O|e|120|{x} {o};{o} - {x};{x} door {o};{x}|||Met medewerking van solisten. Entree vrije gave.|mat
wandeling|natuur|ivn,heem|park|O|m|120|Wandeling door {x};Natuurwandeling {x};Gidswandeling {x};Excursie {x}|||Wandelen met gids {p}. Honden niet toegestaan.|
"""
# key|organisers|venues|titles (a person's role)|other titles|confusable with|text
VAC = """
gastvrouw|bhs,welzijn,zorg,bieb,theater|bh,zorg,bieb,theater|Gastvrouw/gastheer;Gastheer of gastvrouw;Gastvrouw;Gastheer/-vrouw;Gastvrouwen en gastheren|Ontvang jij onze bezoekers?|bar,recept|Je verwelkomt bezoekers, schenkt koffie en maakt een praatje.
bar|bhs,theater|bh,theater|Barmedewerker;Barvrijwilliger;Medewerker bar;Bardienst||gastvrouw|Je schenkt drankjes en houdt de bar netjes.
recept|bhs,zorg,welzijn|bh,zorg|Receptionist;Receptiemedewerker;Baliemedewerker;Medewerker receptie|Het visitekaartje van {v}|gastvrouw|Je neemt de telefoon op en wijst bezoekers de weg.
taalmaatje|vluwe,bieb,welzijn,humanitas|bieb,bh|Taalmaatje;Taalmaatjes;Taal-maatje;Taalbuddy|Samen Nederlands praten|taalcoach|Je oefent wekelijks een uur Nederlands met een nieuwkomer, bij die persoon thuis of in de stad.
taalcoach|vluwe,bieb,welzijn|bieb,bh|Taalcoach;Taalcoaches;NT2-taalcoach;Taaldocent NT2||taalmaatje|Je geeft een groep anderstaligen les met een methode. Je krijgt een training.
chauffeur|voedsel,welzijn,zorg,kringloop,zonneb|bh,eigen,zorg|Chauffeur;Vrijwillig chauffeur;Chauffeur bus;Chauffeur rijbewijs B|Kruip jij achter het stuur?|bijrijder|Je rijdt vaste ritten met onze bus. Rijbewijs B vereist.
bijrijder|voedsel,kringloop,welzijn|eigen,bh|Bijrijder;Bijrijder bus;Bijrijder/sjouwer||chauffeur|Je helpt bij laden en lossen en rijdt mee op de bus.
kok|welzijn,bhs,zorg,parochie|bh,zorg|Kok;Hobbykok;Kok m/v;Kok voor de open tafel|Kun jij koken voor twintig?|keuken|Je kookt met een team een driegangenmaaltijd voor twintig gasten.
keuken|welzijn,bhs,zorg|bh,zorg|Keukenhulp;Afwashulp;Hulp in de keuken;Keukenassistent||kok|Je helpt met snijden, opdienen en afwassen.
maatjeoud|humanitas,welzijn,zonneb,rk|eigen,bh|Maatje voor ouderen;Bezoekmaatje ouderen;Bezoekvrijwilliger;Vriendschappelijk huisbezoek|Een uurtje aandacht|maatjejong|Je bezoekt een oudere die eenzaam is, voor een praatje of wandeling.
maatjejong|humanitas,jonger|eigen,bh|Maatje voor jongeren;Jongerenmaatje;Coach voor jongeren;Buddy jongere||maatjeoud|Je bent een steun voor een jongere van 16 tot 27 jaar.
wandelmaatje|zorg,welzijn|zorg,eigen|Wandelmaatje;Rolstoelduwer;Wandelvrijwilliger;Duwer rolstoelwandeling||maatjeoud|Je wandelt met bewoners, vaak met de rolstoel.
klus|welzijn,bhs|bh,eigen|Klusser;Klusvrijwilliger;Klussendienst medewerker;Handyman|Twee rechterhanden?|tuin|Je doet kleine klussen bij mensen die dat zelf niet kunnen.
tuin|welzijn,zorg,ivn,kboer|eigen,zorg,park|Tuinman/-vrouw;Tuinvrijwilliger;Hulp in de tuin;Tuinier|Groene vingers gezocht|klus|Je houdt de tuin bij: wieden, snoeien en vegen.
formvrij|welzijn,humanitas,bieb|bh,bieb|Formulierenhulp;Vrijwilliger formulierenbrigade;Hulpverlener formulieren||shmvrij|Je helpt mensen met brieven, toeslagen en aangiften.
shmvrij|shm,humanitas|eigen|SchuldHulpMaatje;Schuldhulpmaatje;Thuisadministratie vrijwilliger;Budgetmaatje||formvrij|Je helpt iemand de administratie op orde te krijgen.
digivrij|bieb,seniorweb|bieb,bh|Digicoach;Vrijwilliger digitaal spreekuur;Computerhulp;Digihulp||comp|Je helpt bezoekers met telefoon, tablet en DigiD.
comp|seniorweb,bieb|bieb,bh|Docent computercursus;Cursusleider Klik & Tik;Computerdocent||digivrij|Je geeft in kleine groepen les in het gebruik van de computer.
voorleesvrij|bieb,jonger|bieb,eigen|Voorlezer;Voorleesvrijwilliger;Voorleesopa of -oma;VoorleesExpress voorlezer|Boek erbij, kind op schoot||Je leest voor aan kinderen van 2 tot 8 jaar.
huiswerkvrij|jonger,vluwe|bh,bieb|Huiswerkbegeleider;Vrijwilliger huiswerkhulp;Begeleider huiswerkklas||jeugdvrij|Je helpt leerlingen met hun huiswerk.
jeugdvrij|jonger,speel,scout|bh,speelt,club|Begeleider kinderactiviteiten;Kinderwerker;Medewerker kinderclub;Activiteitenbegeleider jeugd|Kun jij toveren met lijm en papier?|huiswerkvrij|Je bedenkt en begeleidt activiteiten voor kinderen.
scoutleid|scout|club|Leiding bevers;Beverleiding;Stafflid bevers||scoutleid2|Elke zaterdag leid je met het team de bevers (5-7 jaar).
scoutleid2|scout|club|Leiding welpen;Welpenleiding;Staflid welpen||scoutleid|Elke zaterdag leid je met het team de welpen (7-11 jaar).
trainer|voetbal,badm,ttv,judo|sport|Jeugdtrainer;Trainer jeugd;Jeugdtrainer (m/v)|Breng jij de jeugd in beweging?|leider|Je traint een jeugdteam een of twee avonden per week.
leider|voetbal|sport|Teamleider jeugd;Jeugdleider;Begeleider jeugdteam||trainer|Je regelt op wedstrijddagen het vervoer en de tenues.
scheids|voetbal|sport|Scheidsrechter;Scheidsrechter jeugd;Spelbegeleider pupillen||trainer|Je fluit wedstrijden op zaterdag.
kantine|voetbal,ttv|sport|Kantinemedewerker;Kantinevrijwilliger;Hulp in de kantine||trainer|Je draait eens per maand een kantinedienst.
penning|bhs,buurtv,harmonie,kbo,heem,speel|bh,eigen|Penningmeester;Penningmeester (bestuurslid);Bestuurslid penningmeester|Geld in goede handen|secr|Je beheert de financiën en maakt de jaarrekening.
secr|bhs,buurtv,harmonie,kbo,heem,speel|bh,eigen|Secretaris;Secretaris (bestuurslid);Bestuurslid secretaris||penning|Je notuleert en verzorgt de post van de vereniging.
bestuur|bhs,buurtv,ivn,speel|bh,eigen|Algemeen bestuurslid;Bestuurslid algemeen||voorz|Je denkt mee over beleid en activiteiten.
voorz|bhs,buurtv,harmonie,kbo|bh,eigen|Voorzitter;Voorzitter bestuur;Bestuursvoorzitter||bestuur|Je leidt de vergadering en bent het gezicht naar buiten.
winkel|kringloop,weggeefs|eigen|Winkelmedewerker;Verkoopmedewerker;Medewerker winkel;Winkelvrijwilliger||sorteer|Je helpt klanten en vult de schappen.
sorteer|kringloop,voedsel|eigen|Sorteerder;Medewerker sortering;Sorteermedewerker;Hulp in het magazijn||winkel|Je sorteert binnengekomen goederen.
uitgifte|voedsel|eigen|Medewerker uitgifte;Vrijwilliger uitgifte pakketten;Uitgiftemedewerker||intake|Je deelt op de vaste middag voedselpakketten uit.
intake|voedsel|eigen|Intaker;Medewerker intake;Intakegesprekken vrijwilliger||uitgifte|Je voert gesprekken met nieuwe klanten.
dier|kboer|boer|Dierverzorger;Dierenverzorger;Hulp bij de dieren|Poten in de modder|boerbegel|Je voert de dieren en mest de hokken uit.
boerbegel|kboer|boer|Begeleider schoolbezoek;Rondleider kinderboerderij;Educatievrijwilliger||dier|Je ontvangt schoolklassen op de boerderij.
museumvrij|museum|museum|Rondleider museum;Museumgids;Gids||suppoost|Je leidt groepen rond langs de collectie.
suppoost|museum|museum|Suppoost;Zaalwacht;Toezichthouder museum||museumvrij|Je houdt toezicht in de zalen en helpt bezoekers.
redactie|buurtv,heem,bhs|bh,eigen|Redacteur wijkkrant;Redactielid buurtkrant;Schrijver voor de buurtkrant|Schrijf jij mee?|bezorg|Je schrijft stukjes over de buurt.
bezorg|buurtv,heem|eigen|Bezorger wijkkrant;Bezorger buurtkrant;Krantenbezorger||redactie|Je bezorgt viermaal per jaar de krant in een paar straten.
website|bhs,harmonie,kbo,ivn,voetbal|eigen,bh|Webmaster;Websitebeheerder;Beheerder website||social|Je houdt de website bij.
social|bhs,harmonie,welzijn,voetbal,kboer|eigen,bh|Social media vrijwilliger;Medewerker social media;Social-mediabeheerder||website|Je plaatst berichten op Facebook en Instagram.
collect|rk,zonneb,alz|eigen|Collectant;Collectevrijwilliger;Collectanten||coll2|In de collecteweek loop je een avond in je eigen buurt.
coll2|rk,alz|eigen|Collectecoördinator;Wijkhoofd collecte;Coördinator collecte||collect|Je verdeelt bussen en regelt de collectanten in je wijk.
ehbovrij|rk|eigen|EHBO'er bij evenementen;Evenementenhulpverlener;EHBO-vrijwilliger|||Je verleent eerste hulp bij evenementen.
activ|zorg|zorg|Activiteitenbegeleider;Medewerker activiteiten;Vrijwilliger activiteitenbegeleiding|Een dag met een lach|koffiev|Je helpt bij bingo, zang en spel op de afdeling.
koffiev|zorg|zorg|Koffieschenker;Koffievrijwilliger;Vrijwilliger koffie schenken||activ|Je schenkt koffie op de huiskamer en maakt een praatje.
beheer|bhs|bh|Beheerder;Vrijwillig beheerder;Beheerder buurthuis;Sleutelbeheerder||klus|Je opent en sluit het gebouw en ontvangt huurders.
mantelv|mantel,humanitas|eigen|Oppas mantelzorg;Respijtvrijwilliger;Vrijwilliger respijtzorg|Even vrijaf voor de mantelzorger||Je neemt de zorg thuis een dagdeel over.
verkeersr|speel,buurtv,harmonie|eigen,park|Verkeersregelaar;Verkeersregelaars evenement;Vrijwilliger verkeer regelen|||Je begeleidt het verkeer bij optochten.
repairv|repair|bh|Reparateur Repair Café;Fietsenmaker Repair Café;Hersteller repaircafé||repairg|Je repareert apparaten met de bezoeker.
repairg|repair|bh|Gastvrouw Repair Café;Gastheer/-vrouw Repair Café;Ontvangst Repair Café||repairv|Je ontvangt de bezoekers en noteert de klus.
"""
ORGK = {  # kind: (names, abbreviations or short names)
 "welzijn": (["Stichting Welzijn {r}", "Welzijnsgroep {r}", "Impuls {r}", "Alfander", "Trajekt {r}"], None), "bieb": (["Bibliotheek {r}"], ["Bieb {r}", "de Bieb", "Bibliotheek"]),
 "kbo": (["KBO {t}", "Seniorenvereniging {t}", "KBO-afdeling Sint Jozef {t}"], None), "zonneb": (["De Zonnebloem afdeling {t}"], ["Zonnebloem {t}", "Nationale Vereniging de Zonnebloem, afd. {t}"]),
 "rk": (["Rode Kruis {t}"], ["Het Nederlandse Rode Kruis", "Rode Kruis district {r}"]), "humanitas": (["Humanitas {r}"], ["Humanitas", "Humanitas afd. {r}"]),
 "vluwe": (["VluchtelingenWerk {t}"], ["VluchtelingenWerk", "VWN {t}"]), "voedsel": (["Voedselbank {t}"], ["Stichting Voedselbank {t}"]),
 "kringloop": (["Kringloop {t}", "Kringloopwinkel De Kans"], ["Kringloopbedrijf {t}"]), "speel": (["Speeltuinvereniging {q}", "Speeltuin 't Heksenpretje"], ["Speeltuin {q}", "SV {q}"]),
 "harmonie": (["Harmonie {h}", "Fanfare {h}"], ["{h}", "Kon. Harmonie {h}"]), "koor": (["Gemengd Koor {h}", "Zangvereniging {h}"], ["Koor {h}", "{h}"]), "heem": (["Heemkundevereniging {t}"], ["HKV {t}", "Heemkunde {t}"]),
 "ivn": (["IVN {t}"], ["IVN Natuureducatie {t}", "IVN afdeling {t}"]), "voetbal": (["RKSV {t}", "VV {t}", "SV Groene Ster"], ["{t} voetbal"]), "gym": (["Gymnastiekvereniging {t}"], ["GV {t}", "Gymver. {t}"]),
 "mbvo": (["Stichting MBvO {t}"], ["MBvO"]), "atletiek": (["Atletiekvereniging {t}"], ["AV {t}"]), "zwem": (["Zwemvereniging {t}"], ["ZV {t}"]), "ttv": (["Tafeltennisvereniging {t}"], ["TTV {t}"]),
 "badm": (["Badmintonclub {t}"], ["BC {t}"]), "judo": (["Judoclub {t}"], ["JC {t}"]), "yoga": (["Yogastudio {q}", "Yogacentrum Adem"], ["Yoga {q}"]), "dansv": (["Dansvereniging {t}"], ["DV {t}"]),
 "zorg": (["Zorggroep {r}", "Sevagro", "MeanderZorg {r}"], None), "parochie": (["Parochie Heilige {f}", "Protestantse Gemeente {t}"], None), "buurtv": (["Buurtvereniging {q}", "Bewonersplatform {q}"], ["BV {q}", "Platform {q}"]),
 "theater": (["Theater {t}"], ["Stadstheater {t}"]), "toneel": (["Toneelvereniging {h}"], ["TV {h}"]), "museum": (["Museum {t}"], ["Streekmuseum {t}"]), "scout": (["Scouting {h}"], ["Scouting {t}"]), "repair": (["Stichting Repair Café {t}"], ["Repair Café {t}"]),
 "kboer": (["Kinderboerderij {q}"], ["Stichting Kinderboerderij {q}"]), "shm": (["SchuldHulpMaatje {r}"], ["SHM {r}"]), "jonger": (["Jongerenwerk {r}", "JENZ {r}"], ["JW {r}"]), "mantel": (["Steunpunt Mantelzorg {r}"], ["Mantelzorg {r}"]),
 "alz": (["Alzheimer Nederland afdeling {r}"], ["Alzheimer {r}"]), "seniorweb": (["SeniorWeb {t}"], ["Senior Web"]), "kunst": (["Kunstkring {t}"], ["KK {t}"]), "bridgev": (["Bridgeclub {t}"], ["BC {t}"]), "schaakv": (["Schaakvereniging {t}"], ["SV {t}"]),
 "weggeefs": (["Weggeefwinkel {q}"], None), "bhs": ([], None)}
REGIONAL = {"welzijn", "bieb", "humanitas", "zorg", "shm", "jonger", "mantel", "alz"}

LEVELS = {"niveau": (["beginners", "voor beginners", "(beginners)", "- niveau 1", "beginnersgroep"], ["gevorderden", "voor gevorderden", "(gevorderden)", "- niveau 2", "gevorderdengroep"]),
 "groep": (["groep 1", "(groep 1)", "- groep 1", "gr. 1"], ["groep 2", "(groep 2)", "- groep 2", "gr. 2"]),
 "sekse": (["dames", "(dames)", "voor vrouwen"], ["heren", "(heren)", "voor mannen"]),
 "kind": (["4-6 jaar", "(4 t/m 6 jaar)", "4-6 jr", "4 tot en met 6 jaar"], ["7-9 jaar", "(7 t/m 9 jaar)", "7-9 jr", "7 tot en met 9 jaar"]),
 "kind2": (["12-15 jaar", "(12 t/m 15)", "12-15 jr"], ["16+", "(16-23 jaar)", "16 t/m 23 jaar"])}
VLEVELS = [(["maandag", "op maandag", "(maandag)", "ma"], ["vrijdag", "op vrijdag", "(vrijdag)", "vr"]), (["dinsdag", "op dinsdag", "(di)"], ["donderdag", "op donderdag", "(do)"]),
 (["ochtend", "(ochtenden)", "voor de ochtend"], ["avond", "(avonden)", "voor de avond"]), (["weekend", "in het weekend", "(weekend)"], ["doordeweeks", "door de week", "(ma-vr)"])]

# source habits: chance that a field is filled, and quirks
SRC = {
 "wijkplein":         dict(venue=.75, addr=.72, pc=.6, city=.95, phone=.6, email=.6, web=.5, geo=.6, org=.86, abbr=.15, vorg=.08, start=.92, time=.93, end=.6, rr=.8, orgaddr=.10, jit=.06, deco=.35, typo=.05, summ=.85),
 "uitagenda":         dict(venue=.85, addr=.6, pc=.45, city=.97, phone=.25, email=.2, web=.75, geo=.9, org=.4, abbr=.2, vorg=.3, start=.98, time=.95, end=.45, rr=.5, orgaddr=.03, jit=.22, deco=.6, typo=.02, summ=.9),
 "socialekaart":      dict(venue=.45, addr=.85, pc=.85, city=.98, phone=.9, email=.8, web=.8, geo=.5, org=.96, abbr=.08, vorg=.03, start=.45, time=.8, end=.35, rr=.4, orgaddr=.3, jit=.05, deco=.25, typo=.03, summ=.8),
 "orgsites":          dict(venue=.8, addr=.4, pc=.3, city=.8, phone=.65, email=.65, web=.85, geo=.15, org=.6, abbr=.3, vorg=.08, start=.85, time=.85, end=.4, rr=.45, orgaddr=.06, jit=.1, deco=.45, typo=.07, summ=.6),
 "beweegwijzer":      dict(venue=.8, addr=.75, pc=.7, city=.97, phone=.5, email=.6, web=.7, geo=.75, org=.9, abbr=.2, vorg=.05, start=.85, time=.96, end=.75, rr=.8, orgaddr=.05, jit=.04, deco=.3, typo=.03, summ=.7),
 "vrijwilligersbank": dict(venue=.3, addr=.7, pc=.75, city=.99, phone=.9, email=.85, web=.95, geo=.6, org=.85, abbr=.12, vorg=.06, start=.03, time=0, end=0, rr=0, orgaddr=.35, jit=0, deco=.45, typo=.03, summ=.95),
}


class O:
    def __init__(self, **k): self.__dict__.update(k)


def ascii_(s): return unicodedata.normalize("NFKD", s).encode("ascii", "ignore").decode()
def slug(s): return re.sub(r"[^a-z0-9]+", "-", ascii_(s).lower()).strip("-")
def low(s): return s[0].lower() + s[1:] if len(s) > 1 and not s[1].isupper() else s
def cap(s): return s[0].upper() + s[1:]


def parse():
    acts, vacs = [], []
    for line in ACT.strip().split("\n"):
        k, dom, orgs, ven, form, slots, mins, ti, alt, en, text, lv = line.split("|")
        sp = lambda s, d=";": [x for x in s.split(d) if x]
        acts.append(O(key=k, kind="activity", dom=dom, orgs=sp(orgs, ","), ven=sp(ven, ","), form=form, slots=slots, mins=int(mins), titles=sp(ti), alt=sp(alt), en=sp(en), text=text, lv=sp(lv, ",")))
    for line in VAC.strip().split("\n"):
        k, orgs, ven, ti, alt, conf, text = line.split("|")
        sp = lambda s, d=";": [x for x in s.split(d) if x]
        vacs.append(O(key=k, kind="vacancy", dom="vac", orgs=sp(orgs, ","), ven=sp(ven, ","), titles=sp(ti), alt=sp(alt), en=[], conf=sp(conf, ","), text=text, lv=[], form="V", slots="", mins=0))
    return acts, vacs


# ------------------------------------------------------------------ the world
class World:
    def __init__(self, n, R):
        self.R = R
        nt = max(2, round(n / 300))
        names = [a + b for a in T1 for b in T2 if a[-1:].lower() != b[0]]
        R.shuffle(names)
        regs = [a + b for a in REG1 for b in REG2]
        R.shuffle(regs)
        self.towns, self.regions = [], []
        for i in range(nt):
            if i % 3 == 0:
                rn = regs[len(self.regions) % len(regs)]
                area = "0%d" % R.choice([45, 46, 43, 475, 77, 492, 40])
                self.reg = O(name=rn, area=area, orgs={}, lat=50.75 + R.random() * 1.6, lon=4.6 + R.random() * 1.6)
                self.regions.append(self.reg)
                self.reg.agency = O(name="Vrijwilligerscentrale " + rn, phone=self.phone(), email="info@vrijwilligerscentrale%s.nl" % slug(rn), web="https://www.vrijwilligerscentrale%s.nl" % slug(rn))
            self.towns.append(self.town(names[i % len(names)], i))

    def phone(self):
        a = self.reg.area
        return a + str(self.R.randint(2, 7)) + "".join(str(self.R.randint(0, 9)) for _ in range(9 - len(a)))

    def town(self, name, i):
        R, reg = self.R, self.reg
        t = O(name=name, reg=reg, pc=6100 + (i * 13) % 3800, lat=reg.lat + R.uniform(-.08, .08), lon=reg.lon + R.uniform(-.1, .1), orgs={}, venues={}, things=[], groups={}, slots={}, streets=[])
        t.quarters = R.sample(QUART, R.randint(5, 8))
        t.kern = R.choice(T1) + R.choice(T2) if R.random() < .4 else None       # a village with its own postal name
        if t.kern == name: t.kern = None
        for s in R.sample(STREETS, 26):
            suf = R.choice(SUFX)
            t.streets.append("Markt" if s == "Markt" else s.replace("#", " ") + suf)
        t.streets = list(dict.fromkeys(t.streets))
        R.shuffle(t.streets)
        bh = R.sample(BH, R.randint(4, 6))
        add = lambda k, nm, ty=None: t.venues.setdefault(k, []).append(self.venue(t, k, nm, ty))
        for b in bh: add("bh", b, R.choice(BHT))
        add("bieb", "Bibliotheek " + name)
        add("kerk", "Sint-%skerk" % R.choice("Pancratius Jans Jozef Martinus Lambertus Petrus".split()))
        add("sport", "Sporthal " + R.choice("De Haamen;Kaldeborn;De Varenbeuk;Otterveurdt;In de Bende;De Dreef".split(";")))
        add("sport", "Sportpark " + R.choice("Pronsebroek;De Wijer;Kapelhof;Ter Waerden;Koumen;Het Wolven".split(";")))
        add("zwembad", "Zwembad " + R.choice("In de Beek;De Treffer;Otterveld;De Waterval".split(";")))
        for z in R.sample(ZORG, 2): add("zorg", z)
        add("theater", "Theater " + name)
        add("park", R.choice(["Stadspark", "Kasteelpark", "Buurttuin", "Parkplaats"]) + " " + R.choice(["Aambos", "Terworm", "De Dem", "Imstenrade"]))
        add("park", "Buurttuin " + R.choice(t.quarters))
        add("club", "Clubhuis " + R.choice(BH))
        add("museum", "Museum " + name)
        add("speelt", "Speeltuin " + R.choice(t.quarters))
        add("boer", "Kinderboerderij " + R.choice(t.quarters))
        for v in t.venues["bh"]:
            st = "Stichting " + ("Gemeenschapshuis" if v.type in ("Gemeenschapshuis", "MFC") else v.type) + " " + v.core
            o = self.org(t, "bhs", st, ["%s %s" % (v.type, v.core), v.core])
            o.phone, v.phone, o.home = v.phone, v.phone, v
            t.orgs.setdefault("bhs", []).append(o)
        for k, (nms, ab) in ORGK.items():
            if k == "bhs": continue
            for _ in range(3 if k == "buurtv" else 1):
                if k in REGIONAL and k in reg.orgs:
                    t.orgs[k] = reg.orgs[k]; continue
                q = R.choice(t.quarters); h = R.choice(HEIL); f = R.choice("Geest;Familie;Barbara;Drie-eenheid".split(";"))
                fmt = lambda s: s.format(t=name, r=reg.name, q=q, h=h, f=f)
                nm = fmt(R.choice(nms))
                short = [fmt(a) for a in ab] if ab else [self.abbr(nm), nm.replace("Stichting ", "").replace(" " + reg.name, "")]
                o = self.org(t, k, nm, short)
                if nm not in [x.name for x in t.orgs.get(k, [])]: t.orgs.setdefault(k, []).append(o)
            if k in REGIONAL: reg.orgs[k] = t.orgs[k]
        for k, vk in (("theater", "theater"), ("museum", "museum"), ("bieb", "bieb"), ("speel", "speelt"), ("kboer", "boer")):
            o = t.orgs[k][0]
            if o.town is t: o.home = t.venues[vk][0]
            if k in ("speel", "kboer"): t.venues[vk][0].names = t.venues[vk][0].names
        return t

    def abbr(self, nm):
        w = [x for x in re.split(r"[ -]", nm) if x and x.lower() not in ("de", "van")]
        return "".join(x[0].upper() for x in w) if len(w) > 2 else nm

    def place(self, t, kernok=True):
        R = self.R
        st = t.streets[R.randrange(len(t.streets))]
        kern = bool(kernok and t.kern and R.random() < .2)
        return O(street=st, nr=R.randint(1, 220), let=R.choice(["", "", "", "", "a", "b", "A"]), pc4=t.pc + (9 if kern else R.randint(0, 6)),
                 pc2=R.choice("ABCDEGHJKLNPRSTVWX") + R.choice("ABCDEGHJKLNPRSTVWXZ"), city=t.kern if kern else t.name, kern=kern, quarter=R.choice(t.quarters),
                 lat=t.lat + R.uniform(-.018, .018), lon=t.lon + R.uniform(-.025, .025), town=t)

    def venue(self, t, k, nm, ty):
        v = self.place(t)
        v.kind, v.core, v.type = k, nm, ty or ""
        v.names = [ty + " " + nm, nm, nm, nm + " " + v.quarter] if ty else [nm]
        if ty in ("Gemeenschapshuis", "MFC"): v.names += ["GH " + nm, "Buurthuis " + nm]
        if k == "kerk": v.names += [nm.replace("Sint-", "St. "), nm.replace("Sint-", "")]
        if k == "bieb": v.names += ["Bibliotheek", "Bieb " + t.name]
        if k == "zorg": v.names += ["Zorgcentrum " + nm, "Woonzorgcentrum " + nm]
        if k == "club": v.names += [nm.replace("Clubhuis ", "")]
        v.phone = self.phone()
        return v

    def org(self, t, k, nm, short):
        R = self.R
        o = O(kind=k, name=nm, short=short, town=t, phone=self.phone(), home=self.place(t, False), uid=len(t.orgs) * 7 + R.randint(0, 10 ** 9))
        base = slug(nm.replace("Stichting ", "")).replace("-", "") if R.random() < .6 else slug(nm.replace("Stichting ", ""))
        if k in ("bhs", "buurtv", "speel", "harmonie", "koor", "scout", "toneel", "yoga", "kboer", "parochie", "kringloop", "voetbal", "jonger", "weggeefs") and slug(t.name) not in base: base += ("-" if R.random() < .5 else "") + slug(t.name)
        o.dom = base[:40] + ".nl"
        o.mail = R.choice(["info", "info", "info", "secretariaat", "activiteiten", "contact"]) + "@" + o.dom
        if R.random() < .12: o.mail = base[:22] + "@gmail.com"
        o.mail2 = "vrijwilligers@" + o.dom
        o.phone2 = self.phone() if R.random() < .3 else o.phone
        return o


# ------------------------------------------------------------------ things
def nextday(d, wd): return d + dt.timedelta((wd - d.weekday()) % 7)


def nth(y, m, wd, k):
    if k > 0:
        d = dt.date(y, m, 1); d = nextday(d, wd)
        return d + dt.timedelta(7 * (k - 1))
    d = dt.date(y + m // 12, m % 12 + 1, 1) - dt.timedelta(1)
    return d - dt.timedelta((d.weekday() - wd) % 7)


class Maker:
    def __init__(self, w, R):
        self.w, self.R = w, R
        self.acts, self.vacs = parse()
        self.A = {c.key: c for c in self.acts}; self.V = {c.key: c for c in self.vacs}
        self.rows = 0; self.cid = 0; self.fid = 0
        self.series = [c for c in self.acts if set(c.form) & set("WM")]
        self.once = [c for c in self.acts if "O" in c.form]
        self.weekly = [c for c in self.acts if "W" in c.form]
        self.levels = [c for c in self.acts if c.lv and c.lv != ["mat"]]

    # --- choosing parts
    def org(self, t, c, kinds=None): return self.R.choice(t.orgs[self.R.choice(kinds or c.orgs)])

    PREF = {"bieb": "bieb", "zorg": "zorg", "theater": "theater", "museum": "museum", "speel": "speelt", "kboer": "boer", "scout": "club", "parochie": "kerk", "voetbal": "sport"}
    FIT = {"zorg": {"zorg", "zonneb", "rk", "alz", "kbo", "gym"}, "bieb": {"bieb", "vluwe", "seniorweb", "welzijn", "jonger", "humanitas", "heem", "kbo", "shm", "mantel", "schaakv"}, "kerk": {"parochie", "koor", "harmonie"},
           "theater": {"theater", "toneel", "harmonie", "koor"}, "museum": {"museum", "kunst", "heem"}, "speelt": {"speel", "buurtv", "jonger"}, "boer": {"kboer"}, "bh": set(ORGK) - {"kringloop", "voedsel", "kboer", "theater", "museum", "voetbal", "scout", "speel"}, "club": {"scout", "bridgev", "rk", "kunst"}}

    def ven(self, t, c, o, not_=()):
        """a building that fits both the activity and its organiser"""
        R = self.R
        if o.kind == "bhs": return o.home if o.home not in not_ else None
        ks = [k for k in c.ven if o.kind in self.FIT.get(k, {o.kind})]
        if self.PREF.get(o.kind) in ks and R.random() < .85: ks = [self.PREF[o.kind]]
        for _ in range(12):
            k = R.choice(ks or ["bh"])
            if k == "eigen":
                if not_: continue
                v = o.home if o.town is t else t.venues["bh"][0]
                if not hasattr(v, "names"):
                    v.kind, v.core, v.type, v.names, v.phone = "eigen", o.name, "", [o.name], o.phone
            elif o.kind in ("theater", "museum") and o.town is t: v = o.home
            elif k == "sport": v = t.venues[k][1 if o.kind in ("voetbal", "atletiek") else 0]
            else: v = R.choice(t.venues[k])
            if v not in not_ and not (not_ and v.kind == "eigen"): return v
        return None

    def slot(self, c):
        s = self.R.choice(c.slots)
        return self.R.choice({"m": [540, 570, 570, 600, 600, 600, 630], "a": [780, 810, 840, 840, 870], "e": [1080, 1110, 1140, 1140, 1170, 1170, 1200]}[s])

    def k(self):
        x = self.R.random()
        return 1 if x < .70 else 2 if x < .875 else 3 if x < .962 else 4 if x < .993 else 5

    def when_series(self, t, c, form=None):
        R = self.R
        f = form or R.choice([x for x in c.form if x in "WM"])
        if f == "W":
            x = R.random()
            weekend = c.dom in ("bewegen", "markt", "feest", "jeugd") and R.random() < .15
            d = R.choice([5, 6]) if weekend else R.choice([0, 1, 1, 2, 2, 3, 3, 4])
            if x < .05 and c.dom in ("ontmoet", "bewegen", "digitaal", "taal"):
                return O(f="W", days=tuple(sorted({d, (d + 2) % 5})), int=1, ord=0, date=None)
            return O(f="W", days=(d,), int=2 if x > .93 else 1, ord=0, date=None)
        return O(f="M", days=(R.choice([0, 1, 2, 3, 3, 4, 5]),), int=1, ord=R.choice([1, 1, 2, 3, 4, -1]), date=None)

    def when_once(self, c, lo=-20, hi=150):
        R = self.R
        d = TODAY + dt.timedelta(R.randint(lo, hi))
        k = c.key
        if k in ("kerstmarkt", "burenlunch"): d = dt.date(2026, 12, R.randint(5, 23))
        if k == "sint": d = dt.date(2026, 11, 25) + dt.timedelta(R.randint(0, 10))
        if k == "nieuwjaar": d = dt.date(2027, 1, R.randint(2, 17))
        if k == "halloween": d = dt.date(2026, 10, R.randint(24, 31))
        if k == "carnaval": d = dt.date(2027, 1, 24) + dt.timedelta(R.randint(0, 12))
        if c.dom in ("markt", "feest", "theater", "muziek") and R.random() < .7: d = nextday(d, R.choice([5, 6]))
        return O(f="O", days=(d.weekday(),), int=0, ord=0, date=d)

    def thing(self, t, c, o=None, v=None, wh=None, tm=None, k=None, level=None, x=None, fam="", need=(), noalt=False, canon=None, parent=None, p=None):
        R = self.R
        o = o or self.org(t, c)
        v = v or self.ven(t, c, o)
        if v is None: return None
        if c.kind == "activity":
            if wh is None:
                f = R.choice(c.form)
                if f in "WM": wh = self.when_series(t, c, f)
                elif f == "C":
                    wh = self.when_once(c, -75, 110); wh.f = "C"; wh.lessons = R.choice([5, 6, 8, 8, 10, 10, 12])
                    wh.date = nextday(wh.date, R.choice([0, 1, 2, 3])); wh.days = (wh.date.weekday(),)
                else: wh = self.when_once(c)
            if tm is None: tm = self.slot(c)
        else: wh = O(f="V", days=(), int=0, ord=0, date=None)
        if x is None and c.key in POOL: x = R.choice(POOL[c.key])
        th = O(c=c, kind=c.kind, town=t, org=o, venue=v, wh=wh, tm=tm, level=level, x=x, fam=fam, need=set(need), noalt=noalt or bool(fam), parent=parent, old=None, famid=(self.fid if fam else 0), rows=k or self.k(),
               price=R.choice(["gratis", "gratis", "€ 2,50", "€ 3,-", "€ 5,-", "€ 7,50", "€ 10,-", "vrije gave"]), p=p or R.choice(FN) + " " + R.choice(LN), dur=c.mins, anchor="venue" if R.random() < .75 or c.kind == "activity" and R.random() < .5 else "org",
               page=slug((x or c.titles[0]).replace("{x}", "")), hours=R.choice([1, 2, 2, 3, 4, 4, 6, 8]), shared=R.random() < .35)
        if c.dom in ("zorg", "geld", "recht", "digitaal", "duurzaam") and c.form != "C" or c.key in ("opendag", "nt2", "huiswerk", "vrouwen"): th.price = "gratis"
        th.canon = canon or R.choice(c.titles)
        return th

    # --- may two things of one group be told apart, and by what
    def differ(self, a, b, d):
        if d == "venue": return a.venue is not b.venue and a.venue.names[0] != b.venue.names[0]
        if d == "org": return a.org is not b.org
        if d == "level": return bool(a.level and b.level and a.famid == b.famid and a.level is not b.level)
        if d == "time": return a.tm is not None and b.tm is not None and abs(a.tm - b.tm) >= 75
        if d == "when":
            if a.wh.f in "OC" and b.wh.f in "OC": return a.wh.date != b.wh.date
            if a.parent is not None and a.parent is b.parent and a.wh.f != b.wh.f: return True
            return not set(a.wh.days) & set(b.wh.days)
        return False

    def ok(self, a, b):
        """a defensible pair of different things, judged by a person who sees the needed fields"""
        if a.kind == "vacancy" and a.org is b.org and (a.famid != b.famid or not a.famid): return False
        if a.kind == "vacancy": return any(self.differ(a, b, d) for d in ("venue", "org", "level"))
        return any(self.differ(a, b, d) for d in ("venue", "when", "time", "level"))

    def gkey(self, th): return (th.c.key, th.x)

    def add(self, th):
        if th is None: return False
        t = th.town
        g = t.groups.setdefault(self.gkey(th), [])
        if not all(self.ok(th, b) for b in g): return False
        # vacancies: the same role at one place under two names must be told apart by organiser AND place
        if th.kind == "activity":      # nothing else of this kind of thing in the same place and hour, unless meant
            f = th.wh
            ks = [("D", f.date)] if f.f == "O" else [("S", d) for d in f.days]
            for k in ks:
                for (dom, tm, fam) in t.slots.get((id(th.venue),) + k, ()):
                    if abs(tm - th.tm) < 75 and (dom == th.c.dom or not (fam and fam == th.famid)) and not th.parent and not (fam and fam == th.famid and (th.level or th.fam == "next_round")): return False
            for k in ks: t.slots.setdefault((id(th.venue),) + k, []).append((th.c.dom, th.tm, th.famid))
        g.append(th); t.things.append(th); self.cid += 1; th.cid = self.cid; self.rows += th.rows
        return True

    # --- families
    def plain_act(self, t, k=None):
        th = self.thing(t, self.R.choice(self.acts), k=k)
        if th and self.add(th) and th.rows > 1 and self.R.random() < .35 and th.wh.f in "WMO": self.moved(th)

    def moved(self, th):
        v = self.ven(th.town, th.c, th.org, (th.venue,))
        if v is not None: th.old = v

    def plain_vac(self, t, k=None): self.add(self.thing(t, self.R.choice(self.vacs), k=k))

    def other_day(self, t):
        c = self.R.choice(self.weekly); o = self.org(t, c); v = self.ven(t, c, o); tm = self.slot(c); cn = self.R.choice(c.titles)
        ds = self.R.sample(range(5), 2)
        for d in ds:
            self.add(self.thing(t, c, o, v, O(f="W", days=(d,), int=1, ord=0, date=None), tm, fam="other_day", need=("when",), canon=cn))

    def other_venue(self, t):
        c = self.R.choice(self.weekly); o = self.org(t, c); tm = self.slot(c); cn = self.R.choice(c.titles)
        v1 = self.ven(t, c, o); v2 = self.ven(t, c, o, (v1,))
        d1 = self.R.randrange(5); d2 = d1 if self.R.random() < .35 else self.R.randrange(5)
        if v1 is None or v2 is None: return
        for v, d in ((v1, d1), (v2, d2)):
            if v is not None: self.add(self.thing(t, c, o, v, O(f="W", days=(d,), int=1, ord=0, date=None), tm, fam="other_venue", need=("venue",), canon=cn))

    def other_town(self, t):
        R = self.R
        ts = [x for x in self.w.towns if x.reg is t.reg] if len(self.w.towns) < 40 else t.sib
        if len(ts) < 2: return
        c = R.choice([c for c in self.series + self.once if set(c.orgs) & REGIONAL])
        k = R.choice([k for k in c.orgs if k in REGIONAL]); o = t.orgs[k][0]; tm = self.slot(c); cn = R.choice(c.titles)
        wh = self.when_series(t, c) if set(c.form) & set("WM") else self.when_once(c)
        x = R.choice(POOL[c.key]) if c.key in POOL else None
        for tt in R.sample(ts, 2): self.add(self.thing(tt, c, o, None, wh, tm, x=x, fam="other_town", canon=cn))

    def level(self, t):
        R = self.R; c = R.choice(self.levels); lv = R.choice(c.lv); o = self.org(t, c); v = self.ven(t, c, o)
        cn = R.choice(c.titles); tm = self.slot(c); gap = max(c.mins, 75)
        f = R.choice([x for x in c.form if x in "WC"] or ["W"])
        if f == "W": wh = O(f="W", days=(R.randrange(5),), int=1, ord=0, date=None)
        else:
            wh = self.when_once(c, -75, 110); wh.f = "C"; wh.lessons = R.choice([6, 8, 10]); wh.date = nextday(wh.date, R.randrange(4)); wh.days = (wh.date.weekday(),)
        need = ("level",) if R.random() < .55 else ("time",)
        for l, m in zip(LEVELS[lv], (tm, tm + gap)): self.add(self.thing(t, c, o, v, wh, m, level=l, fam="level", need=need, canon=cn))

    def slotmate(self, t):
        R = self.R; c1 = R.choice(self.weekly); o = self.org(t, c1); v = self.ven(t, c1, o); tm = self.slot(c1); wh = O(f="W", days=(R.randrange(5),), int=1, ord=0, date=None)
        c2 = R.choice([c for c in self.weekly if c.dom != c1.dom and o.kind in c.orgs and v.kind in c.ven] or [None])
        if c2 is None: return
        for c in (c1, c2): self.add(self.thing(t, c, o, v, wh, tm, fam="slot_mate"))

    def act_vac(self, t):
        R = self.R; c = R.choice([c for c in self.weekly if c.key not in ("formulieren", "digitaal", "huiswerk", "voorlezen", "eten", "nt2", "buurtteam", "juridisch")]); o = self.org(t, c); v = self.ven(t, c, o); th = self.thing(t, c, o, v, fam="act_vac")
        if not self.add(th): return
        b = low(th.canon)
        hc = O(key="help:" + c.key, kind="vacancy", dom="vac", orgs=c.orgs, ven=c.ven, titles=["Vrijwilliger " + b, "Vrijwilligers voor " + b, "Begeleider " + b, "Hulp bij " + b, cap(b) + ": vrijwilliger"], alt=[], en=[], conf=[],
               text="We zoeken iemand die meehelpt bij de activiteit. " + c.text.split(". ")[0].rstrip(".") + ".", lv=[], form="V", slots="", mins=0)
        self.add(self.thing(t, hc, o, v, fam="act_vac"))

    def lastyear(self, t):
        R = self.R; c = R.choice(self.once); th = self.thing(t, c, fam="last_year", need=("when",))
        if th is None: return
        th.wh = self.when_once(c) if "O" in c.form else th.wh
        if not self.add(th): return
        d = th.wh.date - dt.timedelta(364 if R.random() < .6 else 371)
        self.add(self.thing(t, c, th.org, th.venue, O(f="O", days=(d.weekday(),), int=0, ord=0, date=d), th.tm, x=th.x, fam="last_year", need=("when",), canon=th.canon))

    def matinee(self, t):
        R = self.R; c = R.choice([self.A[k] for k in ("theater", "theater", "concert", "film", "workshop")]); wh = self.when_once(c); o = self.org(t, c); v = self.ven(t, c, o); x = R.choice(POOL[c.key])
        cn = R.choice(c.titles); same = R.random() < .6; d2 = wh.date if same else wh.date + dt.timedelta(1)
        for w, tm in ((wh, 870), (O(f="O", days=(d2.weekday(),), int=0, ord=0, date=d2), 1200)):
            self.add(self.thing(t, c, o, v, w, tm, x=x, fam="matinee", need=("when", "time") if same else ("when",), canon=cn))

    def nextround(self, t):
        R = self.R; c = R.choice([c for c in self.acts if "C" in c.form]); wh = self.when_once(c, -75, -40); wh.f = "C"; wh.lessons = 8
        o = self.org(t, c); v = self.ven(t, c, o); tm = self.slot(c); cn = R.choice(c.titles); d = wh.date
        for s in (0, 7 * R.choice([12, 14, 16])):
            dd = nextday(d, [0, 1, 2, 3, 1, 2, 4][d.toordinal() % 7]) + dt.timedelta(s)
            self.add(self.thing(t, c, o, v, O(f="C", days=(dd.weekday(),), int=0, ord=0, date=dd, lessons=wh.lessons), tm, fam="next_round", need=("when",), canon=cn))

    def series_dates(self, t):
        """one site lists the dates one by one, another the series; see NOTES"""
        R = self.R; c = R.choice([c for c in self.series if c.dom in ("spel", "eten", "cultuur", "muziek", "duurzaam", "zorg", "taal", "jeugd", "ontmoet", "creatief")])
        th = self.thing(t, c, wh=self.when_series(t, c), fam="series_and_dates", need=("when",), k=R.choice([1, 1, 2]))
        if th is None or len(th.wh.days) > 1 or th.wh.int != 1: return
        th.parent = th
        g = t.groups.setdefault(self.gkey(th), [])
        if any(b.venue is th.venue for b in g): return
        only = R.random() < .45                                   # no site lists the series as such
        if not only and not self.add(th): return
        wd = th.wh.days[0]; dates = []
        if th.wh.f == "M":
            for i in range(R.randint(2, 4)):
                m = 10 + i
                dates.append(nth(2026 + m // 12, m % 12 + 1, wd, th.wh.ord))
        else:
            d = nextday(TODAY, wd)
            dates = [d + dt.timedelta(7 * i) for i in range(R.randint(2, 5))]
        dates = [d for d in dates if (d.month, d.day) not in ((12, 24), (12, 25), (12, 26), (12, 31), (1, 1))]
        if len(dates) < 2: return
        srcs = R.sample(["uitagenda", "wijkplein", "orgsites"], 1 if R.random() < .5 else 2)
        for d in dates:
            ch = self.thing(t, c, th.org, th.venue, O(f="O", days=(wd,), int=0, ord=0, date=d), th.tm, fam="dates_of_series" if only else "series_and_dates", need=("when",), canon=th.canon, parent=th, k=1)
            ch.srcs = [s for s in srcs if s == srcs[0] or R.random() < .75]; ch.rows = len(ch.srcs); ch.x, ch.shared = th.x, True
            self.add(ch)

    def vac_level(self, t):
        R = self.R; c = R.choice([self.V[k] for k in ("gastvrouw", "bar", "recept", "kok", "keuken", "chauffeur", "activ", "koffiev", "winkel", "taalcoach", "tuin", "kantine")])
        o = self.org(t, c); v = self.ven(t, c, o); cn = R.choice(c.titles)
        for l in R.choice(VLEVELS): self.add(self.thing(t, c, o, v, level=l, fam="vac_shift", need=("level",), canon=cn))

    def vac_pair(self, t):
        R = self.R; c = R.choice([c for c in self.vacs if c.conf]); c2 = self.V.get(R.choice(c.conf))
        if c2 is None: return
        ks = [k for k in c.orgs if k in c2.orgs]
        if not ks: return
        o = self.org(t, c, ks); v = self.ven(t, c, o)
        for cc in (c, c2): self.add(self.thing(t, cc, o, v, fam="vac_alike"))

    def vac_branch(self, t):
        R = self.R; c = R.choice([self.V[k] for k in ("gastvrouw", "recept", "kok", "keuken", "activ", "koffiev", "taalmaatje", "taalcoach", "formvrij", "digivrij", "tuin")]); ks = [k for k in c.orgs if k in ("welzijn", "zorg", "bieb", "vluwe", "humanitas")]
        o = self.org(t, c, ks or None); v1 = self.ven(t, c, o); v2 = self.ven(t, c, o, (v1,)); cn = R.choice(c.titles)
        if v2 is None or v1 is None: return
        for v in (v1, v2): self.add(self.thing(t, c, o, v, fam="vac_branch", need=("venue",), canon=cn))

    def vac_orgs(self, t):
        R = self.R; c = R.choice([c for c in self.vacs if len(c.orgs) > 1]); cn = R.choice(c.titles)
        for kd in R.sample(c.orgs, 2): self.add(self.thing(t, c, R.choice(t.orgs[kd]), fam="vac_two_orgs", need=("org",), canon=cn))

    def alt(self, t):
        c = self.R.choice([c for c in self.acts + self.vacs if c.alt])
        th = self.thing(t, c, k=self.R.choice([2, 2, 3]))
        if th: th.alt = True; th.need |= {"venue", "org"} | ({"when", "time"} if c.kind == "activity" else set()); self.add(th)

    def build(self, n):
        R = self.R
        fams = [(self.plain_act, 50), (self.plain_vac, 23), (self.other_day, 3.6), (self.other_venue, 3.2), (self.other_town, 2), (self.level, 3.4), (self.slotmate, 3.4), (self.act_vac, 2.4), (self.lastyear, 2.2), (self.matinee, 2),
                (self.nextround, 1.6), (self.series_dates, 3), (self.vac_level, 2), (self.vac_pair, 2.6), (self.vac_branch, 2), (self.vac_orgs, 2), (self.alt, 5)]
        fs, ws = zip(*fams)
        T = self.w.towns
        for i, t in enumerate(T): t.sib = T[i // 3 * 3:i // 3 * 3 + 3]
        guard = 0
        while self.rows < n - 14 and guard < 20 * n + 5000:
            guard += 1
            self.fid = guard; R.choices(fs, ws)[0](T[guard % len(T)])
        while self.rows < n and guard < 40 * n + 9000:
            guard += 1; R.choice((self.plain_act, self.plain_vac))(T[guard % len(T)], k=1)

    def needs(self):
        """every listing of a thing with a near twin shows what tells the two apart"""
        cnt = {}
        for t in self.w.towns:
            for th in t.things: cnt[th.famid] = cnt.get(th.famid, 0) + 1
        for t in self.w.towns:
            for th in t.things:
                if cnt[th.famid] < 2: th.fam = ""                  # the twin could not be placed
                if th.__dict__.get("alt") and th.kind == "vacancy" and any(b.org is th.org for k in th.c.conf for b in t.groups.get((k, None), ())): th.alt = False
        for t in self.w.towns:
            for g in t.groups.values():
                if len(g) < 2: continue
                isv = g[0].kind == "vacancy"
                order = ("level", "venue", "org") if isv else ("venue", "when", "level", "time")
                for i, a in enumerate(g):
                    for b in g[i + 1:]:
                        both = a.need & b.need
                        if any(self.differ(a, b, d) for d in both): continue
                        for d in order:
                            if self.differ(a, b, d):
                                a.need.add(d); b.need.add(d); break
                for a in g:
                    if "venue" in a.need: a.old = None


# ------------------------------------------------------------------ rows
class Printer:
    def __init__(self, w, R): self.w, self.R = w, R

    def typo(self, s):
        R = self.R
        if len(s) < 6: return s
        i = R.randrange(2, len(s) - 1)
        if not (s[i].isalpha() and s[i - 1].isalpha()): return s
        return R.choice([s[:i] + s[i + 1:], s[:i] + s[i] + s[i:], s[:i - 1] + s[i] + s[i - 1] + s[i + 1:]])

    def ph(self, p, src):
        R = self.R; a = 3 if p[:3] in ("045", "046", "043", "077", "040") else 4
        x, y = p[:a], p[a:]
        f = {"wijkplein": 0, "uitagenda": 1, "socialekaart": 2, "vrijwilligersbank": 1, "beweegwijzer": 3}.get(src, R.randrange(5))
        if R.random() < .15: f = R.randrange(5)
        g = (y[:3], y[3:5], y[5:]) if len(y) == 7 else (y[:2], y[2:4], y[4:])
        return ["%s-%s" % (x, y), "%s %s %s %s" % ((x,) + g), "+31 %s %s" % (x[1:], y), "(%s) %s" % (x, y), x + y][f]

    def iso(self, d, tm): return "%sT%02d:%02d" % (d, tm // 60 % 24, tm % 60)

    def rrule(self, wh):
        R = self.R
        if wh.f == "C": return "FREQ=WEEKLY;COUNT=%d%s" % (wh.lessons, ";BYDAY=" + BYDAY[wh.days[0]] if R.random() < .6 else "")
        if wh.f == "M":
            return ("FREQ=MONTHLY;BYDAY=%d%s" % (wh.ord, BYDAY[wh.days[0]])) if R.random() < .7 else "FREQ=MONTHLY;BYDAY=%s;BYSETPOS=%d" % (BYDAY[wh.days[0]], wh.ord)
        s = "FREQ=WEEKLY;"
        if wh.int == 2: s += "INTERVAL=2;"
        elif R.random() < .12: s += "INTERVAL=1;"
        s += "BYDAY=" + ",".join(BYDAY[d] for d in wh.days)
        x = R.random()
        return s + (";UNTIL=20270702" if x < .12 else ";WKST=MO" if x < .18 else "")

    def every(self, wh, tm):
        R = self.R
        d = " en ".join(DAYS[x] for x in wh.days)
        part = "ochtend" if tm < 720 else "middag" if tm < 1050 else "avond"
        if wh.f == "M": return "elke %s %s van de maand" % (ORD[wh.ord], d)
        if wh.int == 2: return R.choice(["om de week op " + d, "tweewekelijks op " + d, "eens per twee weken op " + d])
        if len(wh.days) > 1: return "elke " + d
        return R.choice(["elke " + d, "iedere " + d, "elke " + d + part, "wekelijks op " + d])

    def first(self, wh, src):
        """the date a site shows for a series: the next one, or the first of the season"""
        R = self.R; base = TODAY if src in ("uitagenda", "wijkplein") or R.random() < .5 else dt.date(2026, 9, 1)
        if R.random() < .1: base = dt.date(2027, 1, 4)
        if wh.f == "M":
            d = nth(base.year, base.month, wh.days[0], wh.ord)
            if d < base:
                m = base.month; d = nth(base.year + m // 12, m % 12 + 1, wh.days[0], wh.ord)
            return d
        return min(nextday(base, x) for x in wh.days)

    def row(self, th, src, pos=None):
        R, c, pr, t = self.R, th.c, SRC[src], th.town
        pos = pos or set(); tags = set(); need = th.need | {th.anchor}
        act = th.kind == "activity"; wh = th.wh
        v = th.venue; o = th.org
        if "moved" in pos: v = th.old; tags.add("old_venue")
        vname = R.choice(v.names)
        # ---- organiser
        org = ""; orgshown = False
        if R.random() < pr["org"] or "org" in need and R.random() < .8:
            x = R.random()
            if x < pr["vorg"] and act and "org" not in need: org = v.names[0]; tags.add("venue_as_org")
            elif x < pr["vorg"] + pr["abbr"]: org = R.choice(o.short); orgshown = True; tags.add("org_short")
            else: org = o.name; orgshown = True
        # ---- title
        base = th.canon if R.random() < .45 else R.choice(c.titles)
        if "alt" in pos: base = R.choice(c.alt).format(v=v.core, q=v.quarter); tags.add("alt_title")
        elif "en" in pos: base = R.choice(c.en); tags.add("translated")
        if th.x or "{o}" in base:
            base = base.replace("{x}", th.x or "").replace("{X}", cap(th.x or "")).replace("{o}", R.choice([o.name] + o.short[:1]))
        base = cap(base)
        if R.random() < pr["typo"] and "en" not in pos: base = self.typo(base)
        if R.random() < .06: base = ascii_(base)
        title = base
        lv = ""
        if th.level and ("level" in need or R.random() < .7):
            lv = R.choice(th.level); title += " " + lv
        intitle = set(); day = DAYS[wh.days[0]] if wh.days else ""
        series = wh.f in "WM"
        hm = "%d.%02d uur" % (th.tm // 60, th.tm % 60) if act else ""
        if R.random() < pr["deco"] or src == "uitagenda" and R.random() < .15:
            if act:
                opts = ["vin", "v", "town", "town", "q", "org", "price", "price", "excl"]
                if series: opts += ["day:", "day", "every", "dayp"]
                if wh.f == "O": opts += ["year", "date", "date"]
                if wh.f == "C": opts += ["cursus", "start"]
                if "time" not in need or True: opts += ["time"]
                d = R.choice(opts)
                if "alt" in pos and d in ("vin", "v", "q", "town"): d = "price"
                if d == "vin": title += " in " + vname; intitle.add("venue")
                elif d == "v": title = R.choice([title + " " + v.core, v.core + ": " + title, title + " - " + vname, title + " @ " + v.core]); intitle.add("venue")
                elif d == "town": title += R.choice([" ", " in ", " - "]) + t.name; intitle.add("town")
                elif d == "q": title = title + R.choice([" ", " - ", ", "]) + (v.quarter if len(v.quarter) > 6 else t.name + "-" + v.quarter)
                elif d == "org": title = R.choice([o.name + ": " + title, title + " - " + R.choice(o.short), title + " (" + o.name + ")"]); intitle.add("org")
                elif d == "price": title += {"gratis": R.choice([" (gratis!)", " - gratis", " GRATIS"])}.get(th.price, " (" + th.price + ")")
                elif d == "excl": title = R.choice([title + "!", "Kom naar " + title, "Doe mee: " + title, "NIEUW: " + title if series else title + "!", title.upper(), title.lower()])
                elif d == "day:": title = day + ": " + low(title) if R.random() < .6 else cap(day) + ": " + title; intitle.add("day")
                elif d == "day": title += " op " + " en ".join(DAYS[x] for x in wh.days); intitle.add("day")
                elif d == "dayp" and len(wh.days) == 1: title += " (" + day + ("ochtend" if th.tm < 720 else "middag" if th.tm < 1050 else "avond") + ")"; intitle.add("day")
                elif d == "every": title += R.choice([" - ", " (", ", "]) + self.every(wh, th.tm); title += ")" if title.count("(") > title.count(")") else ""; intitle |= {"day", "every"}
                elif d == "year": title += " %d" % wh.date.year
                elif d == "date": title += R.choice([" %d %s" % (wh.date.day, MONTHS[wh.date.month - 1]), " op %s %d %s" % (day, wh.date.day, MONTHS[wh.date.month - 1][:3])])
                elif d == "cursus": title = title if "ursus" in title else "Cursus " + low(title)
                elif d == "start": title += " (start %d %s)" % (wh.date.day, MONTHS[wh.date.month - 1])
                elif d == "time": title += " " + R.choice([hm, "om " + hm, "(%s)" % hm])
            else:
                d = R.choice(["gez", "gez", "gez:", "vrijw", "bij", "bij", "v", "uren", "wij", "mv", "vac", "excl", "town"])
                if "alt" in pos and d in ("vrijw", "wij", "mv", "gez", "gez:", "vac"): d = "bij"
                if d == "gez": title += R.choice([" gezocht!", " gezocht", " gevraagd"])
                elif d == "gez:": title = R.choice(["Gezocht: ", "GEZOCHT: ", "Dringend gezocht: "]) + low(title)
                elif d == "vrijw" and "rijwil" not in title: title = "Vrijwilliger " + low(title)
                elif d == "bij": title += " bij " + R.choice([o.name] + o.short[-1:]); intitle.add("org")
                elif d == "v": title += R.choice([" ", " voor ", " - "]) + vname; intitle.add("venue")
                elif d == "uren": title += " (%d uur per week)" % th.hours
                elif d == "wij": title = "Wij zoeken: " + low(title)
                elif d == "mv": title += " (m/v)"
                elif d == "vac": title = R.choice(["Vacature: ", "Vrijwilligersvacature ", "Vacature "]) + low(title)
                elif d == "excl": title = R.choice([title.upper(), title.lower(), title + "!"])
                elif d == "town": title += R.choice([" ", " in ", " - "]) + t.name; intitle.add("town")
        if "cancel" in pos:
            title = R.choice(["AFGELAST: ", "Afgelast - ", "GEANNULEERD: ", "VOL - ", "(VOL) ", "UITVERKOCHT: ", "VOLGEBOEKT - "] if act and not series else ["VOL - ", "(VOL) ", "WACHTLIJST - "]) + title if act else R.choice(["VERVULD: ", "INGEVULD - ", "SPOED! "]) + title
            tags.add("cancelled")
        # ---- place
        pl = v; venue = vname if R.random() < pr["venue"] or "moved" in pos else ""
        orgaddr = R.random() < pr["orgaddr"] * (1.6 if not act else 1) and o.town is t and o.home is not v and "moved" not in pos and not ("venue" in th.need and hasattr(o.home, "kind"))
        if orgaddr: pl = o.home
        if venue and act and R.random() < .08 and not orgaddr and v.kind in ("bh", "bieb", "zorg", "theater") and "oyer" not in venue: venue += R.choice([", zaal 1", ", zaal 2", " (grote zaal)", ", 1e verdieping", " - foyer"])
        street = pl.street
        if R.random() < .08: street = street.replace("straat", "str.").replace("Burgemeester", "Burg.").replace("Pastoor", "Past.").replace("Sint ", "St. ")
        if R.random() < .02: street = self.typo(street)
        let = pl.let
        addr = "%s %d%s" % (street, pl.nr, (R.choice([let, let, " " + let.upper(), "-" + let.upper()]) if let else "")) if R.random() < pr["addr"] else ""
        if addr and venue and R.random() < .025: addr = street
        pc = ""
        if R.random() < pr["pc"] and (addr or R.random() < .5): pc = "%d%s%s" % (pl.pc4, " " if src != "wijkplein" else "", pl.pc2)
        if pc and R.random() < .03: pc = str(pl.pc4)
        city = pl.city if not (pl.kern and R.random() < .4) else t.name
        if R.random() > pr["city"] and (pc or "town" in intitle): city = ""
        geo = R.random() < pr["geo"]; lat = lon = ""
        if geo:
            nd = 4 if src == "socialekaart" else R.choice([5, 6, 7])
            j = .00012 if R.random() < .7 else .0006
            la, lo = pl.lat + R.gauss(0, j), pl.lon + R.gauss(0, j)
            if src == "socialekaart" and R.random() < .08: la, lo = t.lat, t.lon
            lat, lon = "%.*f" % (nd, la), "%.*f" % (nd, lo)
        if "venue" in need and "venue" not in intitle and not venue and (orgaddr or not addr or "venue" in th.need):
            if R.random() < .7: venue = vname
            else: title += R.choice([" in ", " - ", ", "]) + vname
        # ---- contact
        ag = t.reg.agency
        central = src == "vrijwilligersbank" and R.random() < .75
        phone = email = web = ""
        if R.random() < pr["phone"]: phone = ag.phone if central else v.phone if (R.random() < .2 and v.kind == "bh" and act) else o.phone2 if (not act and R.random() < .5) else o.phone
        if R.random() < pr["email"]: email = ag.email if central and R.random() < .8 else o.mail2 if (not act and R.random() < .4) else o.mail
        if R.random() < pr["web"]:
            x = R.random()
            if src == "vrijwilligersbank": web = ag.web + "/vacatures/%d-%s" % (R.randint(1000, 99999), slug(base))
            elif src == "uitagenda" and x < .4: web = "https://www.uitin%s.nl/agenda/%d/%s" % (slug(t.reg.name), R.randint(10000, 99999), slug(base))
            elif x < .55 or src == "orgsites": web = R.choice(["https://www.", "https://", "http://www."] if src != "orgsites" else ["https://www."]) + o.dom + ("/activiteiten/" if act else "/vacatures/") + th.page
            else: web = R.choice(["https://www.", "http://www.", "https://", "www."]) + o.dom + R.choice(["", "/"])
            if src == "orgsites" and x < .2: web = "https://www." + o.dom + R.choice(["/agenda", "/", "/programma"])
        if central: tags.add("central_contact")
        orgvis = orgshown and org == o.name or "org" in intitle or o.dom in web or o.dom in email
        if "org" in need and not orgvis:
            if orgshown or R.random() < .75: org = o.name; tags.discard("org_short"); tags.discard("venue_as_org")
            else: title += R.choice([" - ", " bij "]) + o.name
        if "alt" in pos or "en" in pos or th.__dict__.get("alt"):
            if act: venue = venue or vname
            if not (phone or email) and src != "vrijwilligersbank": phone = o.phone
        # ---- time
        starts = ends = rr = ""; marker = "every" in intitle
        if act:
            tm = th.tm; jit = 0
            if R.random() < pr["jit"] and not (th.level or th.fam == "slot_mate" or th.__dict__.get("alt")):
                jit = R.choice([-30, -15, -15, 15, 30] if "time" not in need else [-15]); tags.add("time_shift")
            tm += jit
            hast = R.random() < pr["time"] or "time" in need
            if wh.f in "OC":
                starts = self.iso(wh.date, tm) if hast else str(wh.date) if R.random() < .9 else str(wh.date) + "T00:00"
                if wh.f == "C" and R.random() < pr["rr"]: rr = self.rrule(wh)
                if hast and R.random() < pr["end"]: ends = self.iso(wh.date, th.tm + th.dur)
            else:
                showwhen = "when" in need or R.random() < .8
                full = R.random() < pr["start"] or "time" in need
                if showwhen and R.random() < pr["rr"]: rr = self.rrule(wh)
                elif showwhen: marker = marker or None      # to be said in words
                if full and (rr or marker is not False):
                    d0 = self.first(wh, src)
                    starts = self.iso(d0, tm) if hast else str(d0)
                    if hast and R.random() < pr["end"]: ends = self.iso(d0, th.tm + th.dur)
                if "time" in need and not starts:
                    rr = rr or self.rrule(wh); d0 = self.first(wh, src); starts = self.iso(d0, tm)
            if not hast or not starts: tags.add("no_time")
        elif R.random() < .04: starts = str(TODAY + dt.timedelta(R.randint(5, 60)))
        # ---- words
        bits = []
        said = series and (marker is None or rr and R.random() < .3 or marker is True and R.random() < .3)
        if said:
            e = cap(self.every(wh, th.tm))
            bits.append(e + (" van %d.%02d tot %d.%02d uur." % (th.tm // 60, th.tm % 60, (th.tm + th.dur) // 60, (th.tm + th.dur) % 60) if R.random() < .5 else "."))
        if R.random() < pr["summ"]:
            tx = c.text.replace("{p}", th.p)
            if wh.f == "O": tx = tx.replace("Elke week een nieuwe knutselopdracht.", "Een leuke knutselopdracht.").replace("Elke week een", "Een").replace("Wekelijkse repetitie", "Repetitie")
            x = R.random()
            if x < .4: bits.append(tx)
            elif x < .55: bits.append(tx.split(". ")[0].rstrip(".") + ".")
            elif x < .7: bits.append(R.choice(["%s bij %s. ", "%s van %s. "]) % (base, o.name) + tx.split(". ")[-1])
            elif x < .8 and act: bits.append(R.choice(["Zin om mee te doen? " if c.dom not in ("theater", "muziek", "cultuur", "zorg") else "", "Kom ook! ", "Locatie: %s. " % v.core, "Een activiteit van %s. " % o.name]) + tx.split(". ")[0].rstrip(".") + ".")
            elif x < .8: bits.append("%s zoekt versterking. " % o.name + tx.split(". ")[0].rstrip(".") + ".")
            else: bits.append(R.choice(["Iedereen is welkom.", "Je hoeft geen lid te zijn." if c.dom in ("spel", "bewegen", "dans", "creatief") else "Aanmelden is gewenst.", "De koffie staat klaar." if c.dom in ("ontmoet", "spel", "taal", "creatief", "digitaal") else "Iedereen is welkom.", "Neem gerust iemand mee.", "Vol is vol, meld je op tijd aan.", "Meer informatie op de website.", "Aanmelden bij de organisatie.", "Voor buurtbewoners."]) if act else R.choice(["Iets voor jou? Neem contact op.", "Ervaring is niet nodig, enthousiasme wel.", "Een VOG is nodig, de kosten vergoeden wij.", "Je komt in een hecht team terecht.", "Wij bieden gezelligheid en een reiskostenvergoeding."]))
            if act and R.random() < .25: bits.append("Kosten: %s." % th.price)
            if act and wh.f == "C" and R.random() < .6: bits.append("%d lessen." % wh.lessons)
            if act and wh.f == "O" and R.random() < .3: bits.append("Op %s %d %s." % (day, wh.date.day, MONTHS[wh.date.month - 1]))
            if act and th.venue is not v: pass
            elif act and th.old is not None and R.random() < .6: bits.append("Let op: nieuwe locatie!")
            if act and "time_shift" in tags and jit < 0 and R.random() < .4: bits.append("Zaal open %d.%02d uur, aanvang %d.%02d uur." % (tm // 60, tm % 60, th.tm // 60, th.tm % 60))
            if not act: bits.append(R.choice(["Tijd: %d uur per week.", "Ongeveer %d uur per week.", "Tijdsinvestering: %d uur p.w."]) % th.hours if R.random() < .6 else R.choice(["In overleg.", "Wij zoeken jou!", ""]))
            if src == "vrijwilligersbank" and central and R.random() < .4: bits.append("Reageren via %s." % ag.name)
        summary = " ".join(b for b in bits if b)
        if not city and not pc and "town" not in intitle: city = pl.city
        if orgaddr and o.town is not t: city = t.name
        if orgaddr and (addr or pc or lat): tags.add("org_address")
        if "time_shift" in tags and "T" not in starts: tags.discard("time_shift")
        cls = th.fam or ("" if th.nrows > 1 else "single")
        if "twice" in pos: tags.add("twice_in_source")
        trap = "+".join([cls or "plain"] + sorted(tags))
        return dict(cluster_id="c%06d" % th.cid, trap=trap, kind=th.kind, source=src, name=re.sub(r"\s+", " ", title).strip(), address=addr, postcode=pc, city=city, venue=venue, phone=self.ph(phone, src) if phone else "",
                    email=email, website=web, lat=lat, lon=lon, organiser=org, starts_at=starts, ends_at=ends, recurrence=rr, summary=summary)

    def rows(self, th):
        R, c = self.R, th.c
        if hasattr(th, "srcs"): srcs = list(th.srcs)
        else:
            if th.kind == "vacancy": pool = {"vrijwilligersbank": 5, "wijkplein": 2.5, "orgsites": 2.5, "socialekaart": 1}
            else:
                pool = {"wijkplein": 4, "orgsites": 3, "uitagenda": 4 if c.dom in ("cultuur", "theater", "muziek", "markt", "feest", "spel", "eten", "natuur") else 1.5, "socialekaart": 3.5 if th.wh.f in "WM" else .6}
                if c.dom in ("bewegen", "dans") or c.key in ("jeugdvoetbal", "judo", "peutergym"): pool["beweegwijzer"] = 5
            srcs = []
            while pool and len(srcs) < th.rows:
                s = R.choices(list(pool), list(pool.values()))[0]; del pool[s]; srcs.append(s)
        th.nrows = len(srcs)
        pos = [set() for _ in srcs]
        twice = R.random() < .022 and not hasattr(th, "srcs")
        if twice: srcs.append(R.choice(srcs)); pos.append({"twice"}); th.nrows += 1
        if th.__dict__.get("alt"): R.choice(pos).add("alt")
        if len(pos) > 1 and not th.noalt and not twice:
            if c.en and th.old is None and R.random() < .16 and "time" not in th.need and not th.__dict__.get("alt") and not (th.need & {"level"}):
                pos[-1].add("en"); th.need |= {"venue", "when"} if not th.old else {"when"}
            if th.old is not None and not th.__dict__.get("alt") and "venue" not in th.need: R.choice(pos).add("moved"); th.need |= {"when", "org"}; th.anchor = "org"
        if R.random() < .035: R.choice(pos).add("cancel")
        if th.old is not None and not any("moved" in p for p in pos): th.old = None
        return [self.row(th, s, p) for s, p in zip(srcs, pos)]


def generate(n, seed):
    R = random.Random(seed)
    w = World(n, R); m = Maker(w, R); m.build(n - round(n * .0105)); m.needs()
    p = Printer(w, R); out = []
    for t in w.towns:
        for th in t.things: out += p.rows(th)
    R.shuffle(out)
    ids = R.sample(range(10 ** 7, 10 ** 8), len(out))
    cl = sorted({r["cluster_id"] for r in out}); lab = R.sample(range(10 ** 6, 10 ** 7), len(cl)); mp = dict(zip(cl, lab))
    for r, i in zip(out, ids): r["id"] = "a%d" % i; r["cluster_id"] = "k%d" % mp[r["cluster_id"]]
    return out


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--n", type=int, default=2000); ap.add_argument("--seed", type=int, default=7); ap.add_argument("--out", required=True)
    a = ap.parse_args()
    if not 200 <= a.n <= 100000: ap.error("--n must be 200 to 100000")
    rows = generate(a.n, a.seed)
    with open(a.out, "w", newline="", encoding="utf-8") as f:
        wr = csv.DictWriter(f, COLS); wr.writeheader(); wr.writerows(rows)


if __name__ == "__main__": main()
