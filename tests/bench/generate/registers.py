"""Invented listings of Dutch organisations, as five registers of a region would write them, with the truth: python registers.py --n 10000 --seed 7 --out FILE.csv

A world (municipalities, towns, quarters, streets, things) grows with n; each thing is written down by one to five registers with habits
of their own. Classes: f_* look the same and are not, t_* do not look the same and are, `easy` are plain duplicates, `single` stands
alone. What keeps the truth defensible: a name that may occur twice in the world always comes with a city or a full address; in one town
kind + name (and its initials) occur once unless address, number or quarter tell them apart; a name without its kind is exclusive in its
town; a renamed thing keeps its own web domain, tenants never share one.
"""

from __future__ import annotations

import argparse
import csv
import io
import itertools
import math
import random
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

COLUMNS = ["id", "cluster_id", "trap", "name", "address", "postcode", "city", "phone", "email", "website", "lat", "lon"]


def listed(text: str) -> list[str]:
    return [" ".join(part.split()) for part in text.split(";") if part.strip()]


# ---------------------------------------------------------------------------------------------------- words
SAINTS = """Cecilia Caecilia Barbara Jozef Maria Antonius Martinus Lambertus Petrus Paulus Sebastianus Hubertus Joris Georgius Michaël Gertrudis Brigida Servatius Remigius Gregorius Rochus Laurentius Dionysius Willibrordus Bonifatius
 Franciscus Clara Theresia Anna Elisabeth Catharina Agatha Agnes Lucia Margaretha Ursula Corneille Cornelius Crispinus Donatus Eloy Eligius Urbanus Vincentius Stephanus Nicolaas Mauritius Matthias Bavo Odilia Odulphus
 Plechelmus Amandus Aloysius Blasius Christoffel Dymphna Gerardus Gerlachus Jans Isidorus Pancratius Salvius Tarcisius Walburga Wiro Wilhelmus Victor Jeroen Oda Callistus Monulphus Gondulphus Leonardus""".split()
GIVEN = """Jan Piet Kees Henk Wim Sjaak Harrie Jos Paul Marc Roger Guus Ton Theo Leo Huub Frans Math Sjef Bert Gerard Hans Peter Rob Ruud Eric Ron Bas Tom Tim Daan Bram Sem Niels Stijn Wouter Jeroen Maarten Koen Sander Ingrid Anja Petra
 Marian Wilma Monique Esther Sandra Linda Bianca Chantal Kim Lisa Sanne Lotte Fleur Femke Iris Marloes Annelies Truus Riet Greet Mia Tiny Wies Els Ria Toos Corrie Nel Joke Hanneke Brenda Melanie Youssef Mohamed Hassan Ali Omar
 Samir Karim Fatima Naima Samira Amina Khadija Mehmet Mustafa Emre Murat Hakan Ayşe Elif Zeynep Emine Selma Piotr Marek Tomasz Krzysztof Agnieszka Kasia Małgorzata Jolanta Wang Mei Linh Dimitri Nikos Giovanni Luigi Mario Pablo
 José Fernando Joyce Kevin Wesley Mike Danny Priscilla Kelly Samantha Femi Abebe Selam Olena Oksana Taras Ivan""".split()
SURNAMES = """Jansen Janssen Peters Hendriks Smeets Bakker Visser Smit Mulder Bos Vos Dekker Brouwer Dijkstra Smits Kok Willems Jacobs Maas Verhoeven Schouten Hermans Scholten Prins Huisman Kuipers Veenstra Postma Kramer Koster Molenaar
 Wolters Gerritsen Timmermans Martens Heijnen Geurts Gielen Frissen Curfs Erens Habets Hamers Houben Janssens Keulen Kerckhoffs Lemmens Meertens Moonen Nijsten Offermans Ploum Pluijmen Quaedvlieg Ramakers Reijnders Schmeitz
 Schreurs Senden Smeijsters Souren Starmans Thewissen Timmers Ummels Vaessen Vliegen Vroemen Weerts Wetzels Widdershoven Wiertz Wijnands Wouters Zeguers Bemelmans Boumans Broers Claessens Coenen Cremers Crutzen Daemen Delnoij
 Dohmen Dols Engelen Essers Franssen Goossens Gulikers Haan Hoogeveen Aarts Verstappen Yılmaz Kaya Demir Çelik Şahin Öztürk Aydın Arslan Doğan Bouzid Amrani Haddad Bakkali Benali Idrissi Yousfi Nowak Kowalski Wiśniewski Wójcik
 Zieliński Lewandowski Kamiński Singh Nguyen Tran Chen Wong Rossi Bianchi Conti Papadopoulos García Silva Santos Kovalenko Melnyk Tesfaye Mensah Okafor""".split()
S_STEM = """Hout Broek Linden Berg Velt Steen Molen Kerk Eijk Hees Wolf Dael Rooi Zand Heij Bosch Water Schaap Hage Keuk Ros Kruis Raad Klein Groot Nieuw Oud Meer Hool Smul Hazel Elst Wilg Haver Koren Rogge Beuk Vlas Klaver Mees Kraan
 Zwaan Brand Wind Haag Kuil Kolk Ketel Zeg Hem Ram Ooster Wester Noorder Tol Loo Reu Vree Goor""".split()
S_END = "akkers mans ink s ema stra huis hoven beek berg kamp haar ing dijk veld broek hof horst huizen sen voort ers".split()
PREFIX = listed("van;van der;van den;de;van de;ter;van 't;te")
DE_NOUNS = """Regenboog Vlinder Ekster Uil Specht Merel Zwaluw Leeuwerik Kievit Reiger Ooievaar Kraanvogel Sperwer Havik Arend Valk Buizerd Nachtegaal Koekoek Wielewaal Vos Das Eekhoorn Egel Haas Hinde Bever Otter Kikker Salamander Krekel
 Bij Hommel Libel Mier Spin Schakel Brug Sleutel Poort Drempel Toren Molen Kroon Ster Zon Maan Komeet Horizon Bron Fontein Beek Vijver Golf Haven Ark Kogge Boei Vuurtoren Kompasroos Windwijzer Waterput Linde Eik Beuk Wilg
 Esdoorn Kastanje Berk Populier Spar Den Tulp Roos Lelie Anjer Dahlia Viool Klaproos Korenbloem Boterbloem Madelief Distel Brem Hei Varen Klaver Hazelaar Vlier Meidoorn Sleedoorn Kei Kiezel Rots Terp Wal Kluis Schacht Kolenkar
 Lamp Lantaarn Kachel Smidse Hoeve Schuur Schuilplaats Kapel Abdij Burcht Wachter Ridder Herder Zaaier Koerier Pelgrim Zwerver Kring Kei Spil As Draad Wever Naald Trommel Harp Luit Fluit Klok Bel Zeis Ploeg Karavaan Reis Stap
 Sprong Klim Kans Droom Wens Groei Kiem Tuin Moestuin Boomgaard Zwaan Zeemeeuw Pinguïn Olifant Giraf Leeuw Tijger Panter Beer Wolf Lynx Ree Pauw Haan Kip Duif Mus Mees Vink Bonte""".split()
HET_NOUNS = """Anker Kompas Nest Schip Zeil Roer Wiel Rad Kruispunt Plein Park Hof Bos Veld Duin Ven Meer Eiland Fort Kasteel Slot Hert Ros Paard Lam Veulen Konijn Fundament Baken Licht Vuur Venster Klavertje Palet Penseel Boek Blad Web
 Atelier Podium Gebouw Patronaat Trefpunt Speelkasteel Sprookje Wereldrijk Mozaïek Talent Vlot Span Kwadrant""".split()
ADJ = """Gouden Zilveren Koperen Blauwe Groene Rode Witte Zwarte Gele Bonte Vrolijke Dappere Vliegende Dansende Zingende Lachende Slapende Wakkere Kromme Rechte Oude Nieuwe Jonge Kleine Grote Lange Hoge Stille Wilde Zachte Warme Vrije
 Open Gulle Gouwe Eerste Laatste Tweede Vierde Verloren Gevonden Houten Stenen IJzeren Glazen Ronde Vierkante Dolle Drieste Ruige Hollandse Limburgse Zuidelijke Verre Blije Lieve Malle Gekke Ware Bonkige Vergeten""".split()
C_ONE = """Zonne Water Molen Linden Eiken Beuken Kasteel Kerk Klooster Maan Sterren Regen Wind Vogel Vlinder Bijen Kolen Mijn Steen Kalk Klei Zand Heide Bos Berg Dal Heuvel Brug Markt Toren Rozen Tulpen Appel Peren Kersen Noten Hazel
 Vossen Dassen Reiger Zwanen Uilen Adelaars Leeuwen Ridder Koning Prinsen Herders Smeden Wevers Schippers Spoor Haven Kanaal Sluis Polder Dijk Veen Turf Hooi Koren Goud Zilver Koper Parel Wolken Schaap Levens Kinder Buurt""".split()
C_TWO = """hof boog bloem veld horst steen gaard wijzer poort bron burcht vallei kamp hoek rand zoom pad brug wende beek lust rust zicht wacht schans hoeve schuur tuin weide kring spiegel steeg put akker stek nest huis toren boom spoor
 wijk dreef kade laan lied dans roos kroon schat vang sprong zang gilde""".split()
LATIN1 = """Concordia Excelsior Fortuna Minerva Olympia Victoria Sparta Juventus Minor Caesar Hercules Ajax Apollo Aurora Avanti Vitesse Celeritas Constantia Unitas Fidelitas Sanitas Amicitia Harmonia Euterpe Crescendo Orpheus Polyhymnia
 Eendracht Wilhelmina Juliana Oranje Irene Beatrix Thalia Diana Neptunus Triton Nova Novitas Scientia Audacia Vires Libertas Veritas Salus Aeolus Hermes Mercurius Pegasus Centaurus Phoenix Argus Atlas Achilles Odysseus Icarus
 Cupido Germania Batavia Mosa Rura Gelria Brabantia Frisia Limburgia Traiectum Iuvenis Humanitas Tempus Lux Vox Pax""".split()
LATIN2 = listed(
    """Semper {};Pro {};{} et Labor;Vox {};{} Vincit;Cum {};Nova {};Ad {};Mens {};Per {};{} Unita;Sub {};Gaudium et {}; {} Sonans;Ars et {};{} Aeterna;Virtus et {};{} Nostra;Amor {};Deo et {}"""
)
MOTTO_N = """Vriendschap Oefening Kracht Eendracht Volharding Samenwerking Wilskracht Inspanning Arbeid Ontspanning Kunst Zang Vlijt Moed Trouw Plezier Vermaak Ijver Uithouding Strijd Lust Deugd Genoegen Sport Spel Combinatie Eenheid""".split()
MOTTO_A = "Sterk Groot Verenigd Vooruit Fit Trouw Bereid Paraat Vaardig Snel Vrolijk Voorwaarts Eensgezind Lenig Hoger Beter".split()
MOTTO = listed("""Door {n} {a};{n} En {m};Ons {n} Is {a};Steeds {a} Door {n};Na {n} {m};Wij Zijn {a};Nooit Zonder {n}; Met {n} {a};Altijd {a} Blijven;Tot {n} En {m};Recht Door {n};{a} Door {n} En {m};Alles Voor {n};Zonder {n} Geen {m}; Oefening
 Kweekt {n};Blijf {a};Houd {a} Op;{n} Zij Ons Doel;Eerst {n} Dan {m}""")
COLOURS = "Rood Wit Blauw Groen Geel Zwart Oranje Paars".split()
DIAL_A = listed("De;D'r;'t;Ut;Oos;Us;Ons;Uze;Die;'n;Ozze;Oet de;In d'r;Bie;Um;'r")
DIAL_B = """Höfke Sjtaar Hoeskamer Plats Bökske Zaate Wiemel Kloeët Sjravelaer Plaar Mookel Hermenie Kwakkerd Kwiebus Sjpoor Moelejan Poemel Knien Koel Sjuur Sjmed Bloomgaard Kaar Vasteloavend Wien Zietse Vleermoes Tuutje Koemel Kroewel
 Boerenkinkel Leutbuul Kletskop Moddervreter Keiebijter Knollentrekker Dweil Bultenaer Skûtsje Hûske Doarp Buorren Stee Kroam Dörp Nachtuul Hiemstee Keuning Sjnats Deerke Häöf Zäöl Gaetelingk Kiëtelaer Aulköl Sjevemet Merrel
 Peel Brökske""".split()
DIAL_C = "kes ke ers laer huuske vraete buul hannes trekkers vrung kal sjieters knuuster aere zèk höltje".split()
ENG_A = "Happy Golden Little Royal Urban Green Blue Crazy Flying Lucky Silver Big Wild Fresh Daily Magic Rolling Next Smart Real".split()
ENG_B = """Corner Kitchen Vibes Beans Spirit Dragons Eagles Tigers Bulls Rockets Sharks Club House Moves Garden Studio Barn Office Point Factory Runners Riders Hoppers Swingers Stitches Needles Pixels Notes Steps Beats Flames Giants
 Comets""".split()
BRAND_A = """Visi Opti Medi Fysi Kin Bambi Humi Vita Salu Domi Nesti Lumi Veri Corda Zora Prisma Mira Tali Ambi Envi Soli Cura Juno Tri Alto Brio Dyna Flexi Hera Kiddo Leni Moza Nova Orbi Pluri Quadra Riva Sana Tempo Wijza Zuy""".split()
BRAND_B = "plus ra nova lux dam lijn care net groep vida center rijk wonen zorg kind point ment san via zon veste ia o is".split()
THEMES = listed("""Welzijn Ouderen;Behoud Molens;Cultureel Erfgoed;Jeugd en Jongeren;Natuur en Milieu;Oude Ambachten;Lokale Omroep; Historische Voertuigen;Dierenwelzijn;Kermis en Braderie;Openbare Speeltuinen;Leefbaarheid;Duurzame
 Energie;Zonnepanelen; Vluchtelingen;Mantelzorg;Rouwverwerking;Taal en Ontmoeting;Samen Eten;Gehandicaptensport;Kindervakantiewerk;Sint Nicolaas
 Intocht;Koningsdag;Dodenherdenking;Mijnverleden;Vleermuizen;Weidevogels;Amateurkunst;Kamermuziek;Zomerconcerten; Straattheater;Beeldende Kunst;Kunst in de Wijk;Schuldhulpmaatje;Verslavingszorg;Autisme;Dementie;Parkinson;Reuma
 Patiënten; Nierpatiënten;Hartpatiënten;Huurders;Bewoners;Ondernemers;Winkeliers;Senioren Computerhulp;Vrouwen Ontmoeten;Vaders; Tienermoeders;Wereldkeuken;Buurtbus;Vrijwillige Thuishulp;Palliatieve
 Zorg;Slachtofferhulp;Rechtswinkel;Voedselbos; Stadslandbouw;Imkers;Wandelpaden;Fietsroutes;Mountainbikeroutes;Paardrijden Gehandicapten;Reddingsbrigade;Amateurradio;
 Modelspoor;Filatelie;Genealogie;Geologie;Sterrenkunde;Creatief Schrijven;Poëzie;Jeugdtheater;Volkscultuur;Dialect; Kerkrestauratie;Orgelconcerten;Kapelletjes;Wegkruisen;Missie en Ontwikkeling;Projecten Ghana;Hulp Oekraïne;Hulp
 Roemenië""")
FORMS = listed(
    """Stichting;Vereniging;Werkgroep;Comité;Platform;Netwerk;Steunpunt;Stichting Regionaal;Burgerinitiatief;Coöperatie; Actiegroep;Kring;Federatie;Contactgroep;Initiatiefgroep;Projectbureau;Overleg;Centrum;Expertisecentrum;Fonds"""
)
ACR_A = listed(
    "Jongeren;Ouderen;Centraal;Regionaal;Lokaal;Stedelijk;Algemeen;Sociaal;Openbaar;Interkerkelijk;Katholiek;Vrijwilligers;Vrouwen;Kinder;Nederlands;Multicultureel"
)
ACR_B = listed(
    "Informatie;Advies;Ontmoetings;Cultuur;Sport;Muziek;Welzijns;Gezondheids;Opvang;Educatie;Participatie;Mantelzorg;Taal;Werk;Rechtshulp;Milieu;Cliënten;Diensten;Recreatie"
)
ACR_C = listed("Punt;Centrum;Bureau;Steunpunt;Platform;Overleg;Instituut;Orgaan;Loket;Huis;Netwerk;Beraad;Comité;Collectief;Raad;Fonds")
# native;transliteration;another one
FOREIGN: dict[str, list[tuple[str, ...]]] = {
    k: [tuple(x.split(",")) for x in listed(v)]
    for k, v in {
        "ar": """النور,Al Noor,An-Nur;السلام,Al Salam,Assalam;الشام,Al Sham,Asham;البركة,Al Baraka,El Baraka;الأندلس,Al Andalus, El Andaloes;الأمل,Al Amal,El Amal;الهدى,Al Houda,El Hoeda;الفتح,Al Fath,El
 Fateh;دمشق,Dimashq,Damascus;حلب,Halab,Aleppo; حوران,Hauran,Hawran;القصة,Al Qissa,Alkissa;الياسمين,Al Yasmin,El Jasmin;الفردوس,Al Firdaws,El Ferdaous;الوحدة,Al Wahda, El Ouahda;التقوى,At Taqwa,Attakwa;الإحسان,Al Ihsan,El
 Ihsane;زمزم,Zamzam,Zemzem;المدينة,Al Madina,El Medina;الحكمة, Al Hikma,El Hikmah;بغداد,Baghdad,Bagdad;الفرات,Al Furat,El Forat;النخيل,An Nakhil,El Nakheel;اللوتس,Al Lotus,El Lotos; الربيع,Ar Rabi,Errabia;الزيتون,Az
 Zaytoun,Ezzeitoun;القدس,Al Quds,El Koeds;الرحمة,Ar Rahma,Errahma;الصفا,As Safa, Essafa;الكرم,Al Karam,El Karem;بيروت,Bayrut,Beirut;عشتار,Ishtar,Asjtar;نوروز,Nawroz,Newroz;سومر,Sumer,Soemer""",
        "tr": """Güneş,Gunes;Çınar,Cinar;Işık,Isik;Yıldız,Yildiz;Gül,Gul;Köşk,Kosk;Bahçe,Bahce;Şehir,Sehir;Çiçek,Cicek;Kardeşlik, Kardeslik;Barış,Baris;Gençlik,Genclik;Öz Anadolu,Oz
 Anadolu;Köprü,Kopru;Değirmen,Degirmen;Çarşı,Carsi;Sığınak,Siginak; Büyük Usta,Buyuk Usta;Ağa,Aga;Hasır,Hasir;Doğuş,Dogus;Kılıç,Kilic;Lâle,Lale;Ihlamur Ağacı,Ihlamur Agaci;Şirin,Sirin""",
        "pl": """Orzeł,Orzel;Życie,Zycie;Jabłko,Jablko;Słońce,Slonce;Źródło,Zrodlo;Przyjaźń,Przyjazn;Łąka,Laka;Gwiazda Północy, Gwiazda
 Polnocy;Wisła,Wisla;Śląsk,Slask;Gościniec,Gosciniec;Pierożek,Pierozek;Kłos,Klos;Żuraw,Zuraw;Polonia,Polonja; Dąbrowa,Dabrowa;Świat,Swiat;Nadzieja,Nadziea;Złoty Róg,Zloty Rog;Mała Ojczyzna,Mala Ojczyzna;Kogucik,Kogoetsik""",
        "uk": """Калина,Kalyna,Kalina;Соняшник,Soniashnyk,Sonjasjnik;Надія,Nadiia,Nadija;Берегиня,Berehynia,Bereginja;Джерело, Dzherelo,Dzjerelo;Зоря,Zoria,Zorja;Веселка,Veselka,Wesselka;Мрія,Mriia,Mrija;Хата,Khata,Chata;Родина,Rodyna,Rodina;
 Дніпро,Dnipro,Dnjepr;Світанок,Svitanok,Switanok""",
        "el": """Ελλάς,Ellas,Hellas;Ακρόπολη,Akropoli,Akropolis;Νησί,Nisi,Nissi;Ήλιος,Ilios,Helios;Γαλάζιο,Galazio,Galasio;Ταβέρνα Μύλος,Taverna Mylos,Taverna
 Milos;Όλυμπος,Olympos,Olimpos;Ρόδος,Rodos,Rhodos;Κρήτη,Kriti,Kreta;Φιλοξενία,Filoxenia,Philoxenia""",
        "zh": """金龙,Jin Long,Kam Lung;福星,Fu Xing,Fook Sing;长城,Chang Cheng,Tsjang Tsjeng;玉宫,Yu Gong,Yook Kung;東方,Dong Fang, Tung Fong;新世界,Xin Shi Jie,Sun Sai Kai;荷花,He Hua,Ho Fa;竹园,Zhu Yuan,Chuk Yuen;大班,Da Ban,Tai Pan;幸福,Xing Fu,Hang Fook""",
    }.items()
}
F_KINDS = listed(
    "Restaurant;Bakkerij;Supermarkt;Kapsalon;Stichting;Vereniging;Cultureel Centrum;Eethuis;Lunchroom;Kledingatelier;Slagerij;Vrouwengroep;Toko;Theehuis;Grillroom;Jongerenvereniging"
)
TR_INST = [
    tuple(x.split("|"))
    for x in listed("""Museum voor {}|{} Museum|{}museum;Centrum voor {}|Centre for {}|Zentrum für {}; Stichting {}|{} Foundation|Stiftung {};Academie voor {}|Academy of {}|Akademie für {};Instituut voor {}|Institute for {}|Institut für {};
 Genootschap voor {}|Society for {}|Gesellschaft für {};Huis van de {}|House of {}|Haus der {};School voor {}|School of {}|{}schule; Platform {}|{} Platform|Plattform {};Vereniging voor {}|{} Association|{}verein;Netwerk {}|{}
 Network|Netzwerk {};Festival voor {}|{} Festival|{}festival""")
]
TR_THEME = [
    tuple(x.split("|"))
    for x in listed("""Keramiek|Ceramics|Keramik;Mijnbouw|Mining|Bergbau;Muziek|Music|Musik;Dans|Dance|Tanz; Fotografie|Photography|Fotografie;Textiel|Textile|Textil;Natuur|Nature|Natur;Geschiedenis|History|Geschichte;Kunst|Art|Kunst;
 Gezondheid|Health|Gesundheit;Techniek|Technology|Technik;Sterrenkunde|Astronomy|Astronomie;Vrede|Peace|Frieden;Jeugd|Youth|Jugend;
 Architectuur|Architecture|Architektur;Taal|Language|Sprache;Wetenschap|Science|Wissenschaft;Archeologie|Archaeology|Archäologie;
 Vrijwilligerswerk|Volunteering|Ehrenamt;Duurzaamheid|Sustainability|Nachhaltigkeit;Filosofie|Philosophy|Philosophie;Spoorwegen|Railways|Eisenbahn;
 Speelgoed|Toys|Spielzeug;Landbouw|Agriculture|Landwirtschaft;Toneel|Drama|Schauspiel;Brandweer|Fire Brigade|Feuerwehr""")
]
TR_KIND = [
    tuple(x.split("|"))
    for x in listed("""Bibliotheek|Public Library|Stadtbücherei;Wereldwinkel|Fair Trade Shop|Weltladen;Kasteel|Castle|Schloss; Kinderboerderij|Petting Zoo|Streichelzoo;Camping|Campsite|Campingplatz;Muziekschool|School of
 Music|Musikschule;Jeugdherberg|Youth Hostel|Jugendherberge; Begraafplaats|Cemetery|Friedhof;Zwembad|Swimming Pool|Schwimmbad;Internationale School|International School|Internationale Schule; Vluchtelingenwerk|Refugee
 Council|Flüchtlingshilfe;Botanische Tuin|Botanical Garden|Botanischer Garten;Stadsmuseum|City Museum|Stadtmuseum; Volksuniversiteit|People's University|Volkshochschule;Concertzaal|Concert Hall|Konzertsaal;Kunstijsbaan|Ice
 Rink|Eisbahn;Gevangenismuseum|Prison Museum|Gefängnismuseum; Wijngoed|Winery|Weingut;Golfbaan|Golf Course|Golfplatz;Kringloopwinkel|Second-hand Shop|Gebrauchtwarenladen;Oorlogsbegraafplaats|War Cemetery|Soldatenfriedhof""")
]
SUBLINES = listed("""voor jong en oud;sinds 19{y};in beweging;samen sterk;dé ontmoetingsplek van {t};thuis in {t};een leven lang leren;meer dan sport; voor alle leeftijden;ook voor u;officiële website;lid van de bond;onderdeel van {b};powered by
 {b};{b};muziek verbindt; zorg dichtbij;fris en anders;een warm welkom;aangesloten bij {b};inloop en advies;forward in time;afd. {t};informatie en reserveringen""")
KIND_TABLE = """voetbal|sport|V|lmkqsBk|Rooms Katholieke Voetbalvereniging=RKVV;Voetbalvereniging=VV;Sportvereniging=SV;Rooms Katholieke Sportvereniging=RKSV;Sportclub=SC;Voetbalclub=FC //
 tennis|sport|V|locqm|Tennisvereniging=TV;Tennisclub=TC;Lawn Tennis Club=LTC // hockey|sport|V|lqce|Hockeyclub=HC;Mixed Hockey Club=MHC // korfbal|sport|V|mlo|Korfbalvereniging=KV;Korfbalclub=KC //
 volleybal|sport|V|mleq|Volleybalvereniging=VBV;Volleybalclub=VC // handbal|sport|V|mlq|Handbalvereniging=HV;Rooms Katholieke Handbalvereniging=RKHV // turnen|sport|V|mls|Gymnastiekvereniging=GV;Turnvereniging=TuV;Gymnastiek-
 en Turnvereniging=GTV // atletiek|sport|V|lmc|Atletiekvereniging=AV;Atletiekclub=AC // zwemmen|sport|V|lmo|Zwemvereniging=ZV;Zwem- en Poloclub=ZPC // tafeltennis|sport|V|mlqe|Tafeltennisvereniging=TTV;Tafeltennisclub=TTC //
 badminton|sport|V|leq|Badmintonclub=BC;Badmintonvereniging=Badm.ver. // basketbal|sport|V|elq|Basketbalvereniging=BBV;Basketbalclub=BBC // judo|sport|V|fla|Judoclub=JC;Judovereniging=JV //
 wandelen|sport|V|omd|Wandelsportvereniging=WSV // wielrennen|sport|V|lode|Wielervereniging=WV;Toerwielerclub=TWC // biljart|sport|V|mold|Biljartvereniging=Bilj.ver.;Biljartclub=B.C. //
 bridge|sport|V|olq|Bridgeclub=Br.club;Bridgevereniging=Bridgever. // schaken|sport|V|lmo|Schaakvereniging=Schaakver.;Schaakclub=SchC // kegelen|sport|V|odm|Kegelclub=KC;Kegelvereniging=Kegelver. //
 duiven|sport|V|oml|Postduivenvereniging=PV // hengelsport|sport|V|mos|Hengelsportvereniging=HSV // honden|sport|V|loq|Hondensportvereniging=HSV;Kynologenclub=Kyn.club //
 paarden|sport|V|lso|Rijvereniging=RV;Ponyclub=PC;Landelijke Rijvereniging=LRV // boules|sport|V|odq|Jeu de Boulesvereniging=JBV;Petanqueclub=Pet.club // schieten|sport|V|slo|Schietvereniging=Schietver.;Schuttersgilde=Gilde //
 duiken|sport|V|le|Duikvereniging=DV;Onderwatersportvereniging=OSV // honkbal|sport|V|eq|Honk- en Softbalvereniging=H&SV;Honkbalclub=Honkb.club // darts|sport|V|ode|Dartclub=DC;Dartvereniging=Dartver. //
 harmonie|culture|V|slm|Harmonie=Harm.;Koninklijke Harmonie=Kon. Harm.;Harmonieorkest=Harm.ork. // fanfare|culture|V|slm|Fanfare=Fanf.;Koninklijke Fanfare=Kon. Fanf.;Fanfarekorps=Fanf.korps //
 drumband|culture|V|slm|Drumfanfare=Drumf.;Drumband=Dr.band // koor|culture|V|slodq|Gemengd Koor=GK;Gemengd Zangkoor=Gem. Zangkoor;Zangvereniging=Zangver. // mannenkoor|culture|V|sldq|Mannenkoor=MK;Koninklijk Mannenkoor=Kon.
 Mannenkoor // kerkkoor|culture|V|s|Kerkelijk Zangkoor=Kerk. Zangkoor;Dameskoor=Dameskoor // kinderkoor|culture|V|oc|Kinderkoor=Kinderkoor;Jongerenkoor=Jong.koor // schutterij|culture|V|s|Schutterij=Sch.;Koninklijke
 Schutterij=Kon. Sch. // carnaval|culture|V|d|Carnavalsvereniging=CV;Karnavalsvereniging=KV;Carnavalsstichting=CS // toneel|culture|V|lodm|Toneelvereniging=Toneelver.;Toneelgroep=Toneelgr. //
 heemkunde|culture|V|cq|Heemkundevereniging=HKV;Heemkundekring=HKK;Historische Vereniging=Hist. Ver. // foto|culture|V|lqce|Fotoclub=Fotocl.;Fotokring=Fotokr. //
 kunst|culture|V|fco|Kunstkring=Kunstkr.;Kunstenaarscollectief=Kunst.coll. // museum|culture|S|coq|Museum=Mus.;Streekmuseum=Streekmus. // theater|culture|S|ocl|Theater=Th.;Poppodium=Podium //
 galerie|culture||fge|Galerie=Gal.;Kunstgalerie=Kunstgal. // dans|culture||gel|Dansschool=Danssch.;Danscentrum=Danscentr. // muziekschool|culture|S|cg|Muziekschool=Muz.school;Muziekstudio=Muz.studio //
 buurtver|social|V|qodc|Buurtvereniging=BV;Bewonersvereniging=Bew.ver. // speeltuin|social|V|odqc|Speeltuinvereniging=STV;Speeltuin=Sp.tuin // buurthuis|social|S|oqcd|Buurthuis=Bh.;Buurtcentrum=Buurtc. //
 gemhuis|social|S|oqcds|Gemeenschapshuis=Gem.huis;Dorpshuis=Dorpsh.;Gemeenschapscentrum=Gem.centrum // wijkcentrum|social|S|oqc|Wijkcentrum=Wijkc.;Multifunctioneel Centrum=MFC;Wijkgebouw=Wijkgeb. //
 jongeren|social|S|eod|Jongerencentrum=JC;Jeugdhuis=Jeugdh. // ouderen|social|V|qso|Ouderenvereniging=Oud.ver.;Seniorenvereniging=Sen.ver.;Bejaardenvereniging=Bej.ver. //
 scouting|social|V|slo|Scouting=Sc.;Scoutinggroep=Sc.groep // volkstuin|social|V|oqm|Volkstuinvereniging=VTV;Tuindersvereniging=Tuindersver. // ehbo|social|V|qs|EHBO-vereniging=EHBO;Eerste Hulp Bij Ongelukken
 Vereniging=EHBO-ver. // dagbesteding|social|S|oce|Dagbesteding=Dagb.;Dagactiviteitencentrum=DAC // zorgboerderij|social|S|coq|Zorgboerderij=Zorgb.;Kinderboerderij=Kinderb. //
 inloop|social|S|oc|Inloophuis=Inlooph.;Ontmoetingscentrum=Ontm.centrum // kringloop|social|S|oce|Kringloopwinkel=Kringl.;Kringloopcentrum=Kringl.centrum // basisschool|edu|S|ocs|Basisschool=b.s.;Openbare Basisschool=OBS;Rooms
 Katholieke Basisschool=RKBS;Katholieke Basisschool=KBS;Christelijke Basisschool=CBS;Daltonschool=Dalton // kinderopvang|edu|B|oce|Kinderdagverblijf=KDV;Kindercentrum=KC;Crèche=Crèche //
 peuterzaal|edu|S|oc|Peuterspeelzaal=PSZ;Peuteropvang=PO // bso|edu|S|oc|Buitenschoolse Opvang=BSO;Naschoolse Opvang=NSO // huisarts|care||ff|Huisartsenpraktijk=HAP;Huisarts=Huisarts //
 fysio|care||fbq|Fysiotherapiepraktijk=Fysiotherapie;Praktijk voor Fysiotherapie=Fysio;Fysiotherapie=Fys. // tandarts|care||fb|Tandartspraktijk=Tandarts;Tandheelkundig Centrum=THC //
 apotheek|care|B|qof|Apotheek=Apoth.;Dienstapotheek=Dienstapoth. // verloskunde|care||qofc|Verloskundigenpraktijk=Verlosk.;Verloskundige Praktijk=VP // logopedie|care||fgq|Logopediepraktijk=Logopedie;Praktijk voor
 Logopedie=Logop. // zorgcentrum|care|S|coqs|Zorgcentrum=Zorgc.;Woonzorgcentrum=WZC;Verpleeghuis=VPH // dierenarts|care|B|fcq|Dierenartspraktijk=Dierenarts;Dierenkliniek=Dierenklin. //
 psycholoog|care||fb|Psychologenpraktijk=Psych.praktijk;Praktijk voor Psychologie=Psycholoog // bakkerij|biz|B|ffgd|Bakkerij=Bakk.;Banketbakkerij=Banketb. // slagerij|biz|B|fff|Slagerij=Slag.;Keurslagerij=Keurslager //
 bloemen|biz||gfoc|Bloemenhuis=Bloemenh.;Bloemisterij=Bloemist;Bloemenboetiek=Bloemenbout. // kapper|biz||gge|Kapsalon=Kaps.;Haarstudio=Haarst.;Hairstyling=Hairst. //
 garage|biz|B|ff|Autobedrijf=Autobedr.;Garage=Gar.;Garagebedrijf=Gar.bedr. // schilder|biz|B|f|Schildersbedrijf=Schild.bedr.;Schilderwerken=Schilderw. //
 installatie|biz|B|fb|Installatiebedrijf=Inst.bedr.;Installatietechniek=Inst.techn. // aannemer|biz|B|f|Aannemersbedrijf=Aann.bedr.;Bouwbedrijf=Bouwbedr. // cafe|biz||odgf|Café=Cafe;Eetcafé=Eetcafe //
 restaurant|biz|B|oeag|Restaurant=Rest.;Brasserie=Brass.;Bistro=Bistro // friture|biz||gdof|Cafetaria=Caf.;Friture=Frit.;Frituur=Frit // hotel|biz|B|oc|Hotel=Hotel;Herberg=Herb. //
 boekhandel|biz|B|fo|Boekhandel=Boekh.;Boekwinkel=Boekw. // drukkerij|biz|B|fb|Drukkerij=Druk.;Copyshop=Copysh. // fiets|biz||fg|Rijwielhandel=Rijw.handel;Fietsenwinkel=Fietsenw.;Tweewielers=2-wielers //
 notaris|biz|B|f|Notariskantoor=Not.kant.;Notariaat=Notaris // makelaar|biz|B|fb|Makelaardij=Mak.;Makelaarskantoor=Makelaar // boekhouder|biz|B|fb|Administratiekantoor=Adm.kant.;Accountantskantoor=Acc.kant. //
 rijschool|biz||gfe|Rijschool=Rijsch.;Autorijschool=Autorijsch. // schoonheid|biz||geb|Schoonheidssalon=Schoonh.salon;Beautysalon=Beauty // hovenier|biz|B|f|Hoveniersbedrijf=Hov.bedr.;Tuincentrum=Tuinc. //
 moskee|religion|S|a|Moskee=Moskee;Islamitisch Centrum=Isl. Centrum // parochie|religion||s|Parochie=Par.;Rooms Katholieke Parochie=RK Parochie // kerk|religion||so|Kerkgemeente=Kerkgem.;Evangelische Gemeente=Ev.
 Gem.;Protestantse Gemeente=Prot. Gem."""
STREET_COMMON = """Kerkstraat Dorpsstraat Stationsstraat Markt Molenstraat Schoolstraat Hoofdstraat Raadhuisplein Julianastraat Wilhelminastraat Beatrixlaan Marktstraat Nieuwstraat Kloosterstraat Parallelweg Industrieweg Burgemeesterslaan
 Lindelaan Kastanjelaan Beukenlaan Eikenlaan Kapelstraat Kasteellaan Heuvelstraat Zandweg Veldstraat Spoorstraat Oranjeplein""".split()
STREET_HEAD = listed(
    "Burgemeester;Doctor;Pastoor;Sint;Koningin;Professor;Kapelaan;Deken;Jan;Pieter;Generaal;Monseigneur;Meester;Van;Rector;Wethouder;Ingenieur"
)
STREET_END = "straat straat straat weg weg laan laan plein pad hof singel steeg dreef gracht kade".split()
ABBR = {
    "Burgemeester": "Burg.",
    "Doctor": "Dr.",
    "Pastoor": "Past.",
    "Sint": "St.",
    "Koningin": "Kon.",
    "Professor": "Prof.",
    "Kapelaan": "Kap.",
    "Generaal": "Gen.",
    "Monseigneur": "Mgr.",
    "Meester": "Mr.",
    "Wethouder": "Weth.",
    "Ingenieur": "Ir.",
}
T_A = """Ube Heer Hoens Eygel Land Kerk Simpel Val Gul Wit Nuth Schin Bru Schaes Kling Bing Merkel Rim Grae Vaes Ter Wel Lim Ech Rog Stein Els Beek Urm Ober Born Buch Susten Holt Pey Mont Lin Horn Bae Neer Hel Meij Hun Roer Meer Os Vlo
 Tie Zal Wij Put Erm Elsp Nun Hat Epe Vaas Twel Gors Lochem Ruur Bor Eiber Haaks Del Gro Ried Win Aal Din Var Ulf Gen Sil Megch Doe Zev Zel Haas Kruin Poort Mid Sluis Kort Baar Lage Hil Gilze Rij Dong Oos Moer Wer Alm Wou Gie
 Nie Rav Ker Driel Box Schijn Veg Uden Boek Gem""".split()
T_B = "len broek hoven raath rade kerken berg gen sum wijk lo veen horst dam daal huizen veld drecht beek hem ingen donk mond dorp voort um elo stede erp heeze".split()
T_P = listed("Oud-;Nieuw-;Sint ;Klein ;Groot ;Over;Neder;Hoog-;Laag-;Ooster;Wester;Kapel ")
Q_A = "Molen Heerler Passart Vrie Meezen Zeswegen Bloem Schand Kaas Wel Giesen Rennem Aar Beers Pron Ter Douve Cauber Grasb Muss Kunder Vors Leen Palem Tuin Mijn Schacht Kool Heks Laan Roos Lin Kamp Zonne Ruysch Dries Eik Pas Zand Kruis Haes Slot Water".split()
Q_B = "berg baan heide broek veld kerk hof dal en bos rade voort beek wijk hoek eind kamp weide donk akker horst".split()
AREAS = """010 013 015 020 023 024 026 030 033 035 036 038 040 043 045 046 050 053 055 058 070 071 072 073 074 075 076 077 078 079 0111 0113 0114 0115 0117 0118 0161 0162 0164 0165 0166 0167 0168 0172 0174 0180 0181 0182 0183 0184 0186
 0187 0222 0223 0224 0226 0227 0228 0229 0251 0252 0255 0294 0297 0299 0313 0314 0315 0316 0317 0318 0320 0321 0341 0342 0343 0344 0345 0346 0347 0348 0411 0412 0413 0416 0418 0475 0478 0481 0485 0486 0487 0488 0492 0493 0495
 0497 0499 0511 0512 0513 0514 0515 0516 0517 0518 0519 0521 0522 0523 0524 0525 0527 0528 0529 0541 0543 0544 0545 0546 0547 0548 0561 0562 0566 0570 0571 0572 0573 0575 0577 0578 0591 0592 0593 0594 0595 0596 0597 0598 0599""".split()
FREE = "gmail.com hotmail.com ziggo.nl home.nl planet.nl kpnmail.nl outlook.com live.nl xs4all.nl hetnet.nl upcmail.nl".split()
CIVIC = listed("""Gemeentehuis;Burgerzaken;Wmo-loket;Sociaal Loket;Milieupark;Gemeentearchief;Leerplicht;Jongerenloket;Werkplein;Gemeentewerf; Gemeentelijke Ombudsman;Schuldhulpverlening;Toezicht en Handhaving;Wijkbeheer;Trouwlocatie
 Raadhuis;Griffie;Vergunningenloket;Meldpunt Openbare Ruimte;Algemene Begraafplaats;Marktmeester;Leerlingenvervoer;Omgevingsloket;Rekenkamer;Loket Wonen;Inkomensondersteuning;
 Sportbedrijf;Ondernemersloket;Cultuurloket;Crisisopvang Statushouders;Bestuurssecretariaat;Persvoorlichting;Belastingen;Inburgering; Adviesraad Sociaal Domein;Gladheidsmeldpunt;Klachtencommissie;Afvalcoach;Dierenambulance
 Meldpunt;Rattenbestrijding;Verkeersregelaars""")
GENERIC = listed("""Buurthuis;Het Buurthuis;Speeltuin;Zwembad;Bibliotheek;Gymzaal;Sporthal;Dorpshuis;Gemeenschapshuis;Kerk;Huiskamer;Jongerencentrum; Inloop;Weggeefwinkel;Ruilwinkel;Moestuin;Kinderboerderij;Sportveld;Openbaar
 toilet;Wijkkantoor;Buurtpunt;Repair Café;Voedselbank; Uitgiftepunt voedselbank;Taalcafé;Koffieochtend;Buurtkamer;Consultatiebureau;Huisartsenpost;Peuterzaal;Trapveldje;Bloedprikpost""")
SEVERAL = frozenset(
    listed(
        "Speeltuin;Gymzaal;Kerk;Huiskamer;Moestuin;Sportveld;Openbaar toilet;Buurtpunt;Uitgiftepunt voedselbank;Koffieochtend;Buurtkamer;Trapveldje;Peuterzaal"
    )
)
NAMESAKE = listed("""Harmonie;Fanfare;Schutterij;Kerkelijk Zangkoor;Basisschool;Café;Gemeenschapshuis;Buurthuis;Zwembad;Parochie;Scouting;Mannenkoor;
 Restaurant;Hotel;Apotheek;Zorgcentrum;Toneelvereniging;Speeltuin;Peuterspeelzaal;Voetbalvereniging;Tennisclub;Drumband;Molen""")
FRIENDS = listed("""Stichting Vrienden van {x};Vriendenkring {x};Club van 100 {x};Steunstichting {x};Supportersvereniging {x};Jeugdafdeling {x}; {x} Jeugd;Seniorenafdeling {x};{x} Veteranen;Damescomité {x};Fanclub {x};Fonds {x};Stichting Steun
 {x};Comité van Aanbeveling {x}; Jubileumcommissie {x};Stichting Jeugd {x};Donateursclub {x};Vrienden van {x};{x} Senioren;Activiteitencommissie {x};Oud-leden {x}; Vrijwilligersgroep {x};Ouderraad {x};Businessclub {x};{x}
 55+;Jongerencommissie {x};Sponsorcommissie {x};{x} G-afdeling""")
FRIENDS_SUP = (0, 1, 2, 3, 4, 10, 11, 12, 16, 17)
OWNER = listed("""Stichting Beheer Accommodatie {x};Stichting Beheer Clubgebouw {x};Stichting Onroerend Goed {x};Stichting Exploitatie Gebouw {x}; Bouwfonds {x};Stichting Huisvesting {x};Stichting Beheer {x};Vastgoedstichting {x};Stichting
 Kantine {x};Beheerstichting {x}; Stichting Instandhouding Gebouw {x};Stichting Exploitatie {x};Kantinestichting {x};Exploitatiemaatschappij {x} B.V.""")
NUMBERED = listed("""Wijkteam {q} {i};Sociaal Wijkteam {t} {i};Scouting {c} groep {i};Buurtteam {q} {i};Volkstuincomplex {c} {i};Speelgroep {c} {i}; Seniorengym {q} groep {i};Bewonerscommissie flat {c} {i};Ontmoetingsgroep {q} {i};Mural {c}
 {i};Huiskamerproject {q} {i};Yogagroep {c} {i}; Jeu de boules {q} team {i};Peuteropvang {c} groep {i};Eetpunt {t} {i};Taalgroep {t} {i};Gymzaal {q} {i};Parkeergarage {c} {i}; Kangoeroeklub {c} {a};Zwemgroep {c} {a};Jeugdsoos
 {c} {a};Knutselclub {c} {a};Sportinstuif {q} {a};Jeugdkoor {c} {a}; KBO afdeling {k};Zonnebloem afdeling {k};Zijactief afdeling {k};EHBO afdeling {k};Vluchtelingenwerk steunpunt {k}; Voedselbank uitgiftepunt {k};Buurtpreventie
 {k};Ouderensoos {k};IVN afdeling {k};Rode Kruis afdeling {k}""")
ORGS = listed("""Kinderopvang {b};Stichting {b} Welzijn;Thuiszorg {b};{b} Fysiotherapie;Bibliotheek {b};{b} Kinderopvang;Woningstichting {b};{b} Dagbesteding; {b} Thuiszorg;Zorggroep {b};{b} Uitvaartzorg;Huisartsengroep {b};Muziekschool
 {b};{b} Jeugdhulp;Apotheekgroep {b};{b} Mondzorg;Volksuniversiteit {b}; Leger van {b};{b} Verloskunde;Leerbedrijf {b};Stichting {b};Kringloop {b};{b} Ouderenzorg;Maatschappelijk Werk {b};Taxi {b};Rijschool {b}""")
CHAINS = listed("""{b} Opticiens;{b} Optiek;Supermarkt {b};{b} Supermarkt;{b} Kinderopvang;Drogisterij {b};{b} Fitness;Bakkerij {b};{b} Wonen;{b} Hoorcentrum; {b} Tandartsen;Autoservice {b};{b} Schoenen;{b} Burgers;Kapper {b};{b} Mode;Pizza
 {b};Tankstation {b};{b} Reizen;Uitzendbureau {b};{b} Bouwmarkt;{b}""")
BUILDING = listed("""Gezondheidscentrum {c};Bedrijfsverzamelgebouw {c};Wijkcentrum {c};Kulturhus {c};Multifunctioneel Centrum {c};Huis van de Wijk {c}; Brede School {c};Cultuurfabriek {c};Kantoorgebouw {c};Medisch Centrum {c};Verenigingsgebouw
 {c};Centrum {c}""")
HALLS = listed("Sporthal {c};Sportcomplex {c};Sportcentrum {c};Gymzaal {c};Zwembad {c};Sportzaal {c};Sportpark {c};Sportaccommodatie {c}")
WORD_ABBR = [
    ("Stichting ", ("St. ", "Stg. ", "Stg ", "St ")),
    ("Vereniging ", ("Ver. ", "Ver ")),
    ("vereniging", ("ver.", "ver")),
    ("Gemeente ", ("Gem. ",)),
    ("Bibliotheek", ("Bibl.", "Bieb")),
    ("Rooms Katholieke", ("RK", "R.K.", "Rk")),
    ("Koninklijke", ("Kon.", "K.")),
    ("Gemeenschaps", ("Gem.",)),
    ("Sint ", ("St. ", "St ", "H. ")),
    ("Centrum", ("Ctr.", "Centr.", "C.")),
    ("centrum", ("ctr.", "centr.")),
    ("Praktijk", ("Prakt.",)),
    ("praktijk", ("prakt.", "pr.")),
    ("Afdeling", ("Afd.",)),
    ("afdeling", ("afd.",)),
    ("school", ("sch.",)),
    ("bedrijf", ("bedr.",)),
    ("Maatschappelijk", ("Mij.", "Maatsch.")),
    ("Regionaal", ("Reg.",)),
    ("Gezondheids", ("Gezondh.",)),
    ("Basis", ("Bas.",)),
    (" en ", (" & ", " e ")),
    ("groep", ("gr.",)),
    ("huis", ("hs.",)),
    ("kantoor", ("knt.",)),
    ("orkest", ("ork.",)),
    ("Kinder", ("Kind.",)),
]
ROMAN, COUNT = (
    ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"),
    ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"),
)
PC_LETTERS = [a + b for a in "ABCDEGHJKLMNPRSTVWXZ" for b in "ABCDEGHJKLMNPRSTVWXZ" if a + b not in ("SA", "SD", "SS")]


# ---------------------------------------------------------------------------------------------------- the world
@dataclass(slots=True)
class Kind:
    key: str
    sector: str
    legal: str
    codes: str
    forms: list[tuple[str, str]]


KINDS = [
    Kind(key, sector, legal, codes, [(f.split("=")[0], f.split("=")[1]) for f in forms.split(";")])
    for key, sector, legal, codes, forms in (line.strip().split("|") for line in KIND_TABLE.replace("\n", "").split("//"))
]
KIND = {k.key: k for k in KINDS}
SPORTS, BIZ, CARE = ([k for k in KINDS if k.sector == sector] for sector in ("sport", "biz", "care"))
CLUBS = [k for k in KINDS if k.legal == "V"]


@dataclass(slots=True, eq=False)
class Street:
    name: str
    pc4: int
    base: int
    lat: float
    lon: float
    dlat: float
    dlon: float
    used: set[int] = field(default_factory=set)


@dataclass(slots=True, eq=False)
class Town:
    name: str
    mun: Mun
    lat: float
    lon: float
    quarters: list[str]
    streets: list[Street]
    saint: str
    po: str
    sites: list[Addr] = field(default_factory=list)
    halls: list[Addr] = field(default_factory=list)
    used: set[str] = field(default_factory=set)
    cores: Counter[str] = field(default_factory=Counter)
    excl: set[str] = field(default_factory=set)


@dataclass(slots=True, eq=False)
class Mun:
    index: int
    area: str
    host: str
    towns: list[Town]
    phone: str
    civic: set[str] = field(default_factory=set)
    hall: Addr | None = None


@dataclass(slots=True, eq=False)
class Addr:
    street: Street
    number: int
    suffix: str
    postcode: str
    lat: float
    lon: float
    town: Town
    building: str = ""


@dataclass(slots=True, eq=False)
class Thing:
    cid: int
    trap: str
    town: Town
    addr: Addr
    kind: Kind | None = None
    kv: int = 0
    core: str = ""
    names: list[str] = field(default_factory=list)
    legal: str = ""
    phone: str = ""
    email: str = ""
    site: str = ""
    fb: str = ""
    pobox: str = ""
    home: Addr | None = None
    mobile: str = ""
    private: str = ""
    expand: str = ""
    sector: str = "social"
    rare: bool = False  # no other thing in the world has this name: it may be written without a place
    fixed: bool = False  # never truncated, abbreviated beyond its kind, nor freely embellished
    need_addr: bool = False  # only the address tells it from its look-alike


@dataclass(slots=True)
class Reg:
    key: str
    p: dict[str, float]
    phones: list[int]
    full: float
    short: float
    style: int
    saints: list[str]
    legal: float
    upper: float
    trunc: int
    ascii: float
    typo: float
    geo: list[int]
    append: float
    subline: float
    abbr: float
    po: float
    pc: int
    site: list[int]
    shout: float


def strip_accents(s: str) -> str:
    if s.isascii() or any(c >= "\u0370" for c in s if c not in "’`"):
        return s
    s = s.replace("ł", "l").replace("Ł", "L").replace("ı", "i").replace("ß", "ss").replace("ø", "o")
    return "".join(c for c in unicodedata.normalize("NFKD", s) if not unicodedata.combining(c))


def slug(s: str) -> str:
    return "".join(c for c in strip_accents(s).lower().replace("'", "") if c.isascii() and c.isalnum())


def dashed(s: str) -> str:
    return "-".join(
        "".join(c for c in part if c.isascii() and c.isalnum())
        for part in strip_accents(s).lower().replace("-", " ").replace("&", "en").split()
    )


def pc_text(pc: str, style: int) -> str:
    return pc if style == 0 else pc.replace(" ", "") if style == 1 else pc[:4] if style == 2 else pc.lower()


class World:
    def __init__(self, n: int, seed: int) -> None:
        self.r = r = random.Random(f"registers-{seed}")
        self.rows: list[str] = []
        self.cids = itertools.count()
        self.cores: set[str] = set()
        self.reserved: set[str] = set()
        self.domains: set[str] = set()
        self.phones: set[str] = set()
        self.brands: set[str] = set()
        self.pools: dict[int, list[str]] = {}
        for words in (
            SAINTS,
            GIVEN,
            SURNAMES,
            S_STEM,
            S_END,
            DE_NOUNS,
            HET_NOUNS,
            ADJ,
            C_ONE,
            C_TWO,
            LATIN1,
            LATIN2,
            MOTTO_N,
            MOTTO_A,
            DIAL_A,
            DIAL_B,
            DIAL_C,
            PREFIX,
            MOTTO,
            ENG_A,
            ENG_B,
            BRAND_A,
            BRAND_B,
            THEMES,
            FORMS,
            ACR_A,
            ACR_B,
            ACR_C,
            STREET_HEAD,
            Q_A,
            Q_B,
        ):
            copy = words[:]
            r.shuffle(copy)
            self.pools[id(words)] = copy
        self.areas = r.sample(AREAS, len(AREAS))
        self.muns: list[Mun] = []
        self.town_names: set[str] = set()
        self.regs = self.make_regs()
        self.weights = {
            s: dict(zip("ABCDE", v, strict=False))
            for s, v in {
                "sport": (25, 35, 15, 2, 20),
                "culture": (25, 2, 20, 35, 15),
                "social": (40, 4, 20, 10, 30),
                "edu": (40, 3, 30, 5, 25),
                "care": (40, 1, 30, 3, 25),
                "biz": (30, 1, 45, 4, 20),
                "religion": (35, 1, 25, 20, 20),
            }.items()
        }
        m = max(1, round(n / 1000))
        start = r.randrange(900)
        for i in range(m):
            self.muns.append(self.make_mun(i, start, min(1000, n)))

    def pick(self, words: list[str], bias: float = 1.25) -> str:
        pool = self.pools[id(words)]
        return pool[int(len(pool) * self.r.random() ** bias)]

    def unseen(self, make: Callable[[], str], seen: set[str]) -> str:
        while (s := make()) in seen:
            pass
        seen.add(s)
        return s

    def town_name(self) -> str:
        name, prefix = self.r.choice(T_A) + self.r.choice(T_B), self.r.choice(T_P)
        return (
            name
            if name not in self.town_names and self.r.random() < 0.9
            else prefix + name
            if prefix[-1] in "- "
            else prefix + name.lower()
        )

    def make_mun(self, i: int, start: int, size: int) -> Mun:
        r = self.r
        ring = math.ceil((math.sqrt(i + 1) - 1) / 2)  # a square spiral: the same density at every n
        side, pos = (2 * ring, i - (2 * ring - 1) ** 2) if ring else (1, 0)
        x, y = {0: (ring, -ring + pos % side), 1: (ring - pos % side, ring), 2: (-ring, ring - pos % side), 3: (-ring + pos % side, -ring)}[
            min(3, pos // side)
        ]
        lat0, lon0 = 52.05 + y * 0.058, 5.75 + x * 0.093
        mun = Mun(i, self.areas[(i // 8) % len(self.areas)], "", [], "")
        pc4 = 1000 + (start + i) % 1000 * 9
        for k, share in enumerate((0.5, 0.2, 0.13, 0.1, 0.07)):
            lat, lon = (lat0, lon0) if k == 0 else (lat0 + r.uniform(-0.024, 0.024), lon0 + r.uniform(-0.038, 0.038))
            name = self.unseen(self.town_name, self.town_names)
            codes = [pc4 + 1, pc4 + 2, pc4 + 3, pc4 + 4] if k == 0 else [pc4 + 4 + k]
            quarters: list[str] = []
            for _ in range(3 + int(share * 14)):
                q = (
                    f"{name}-{r.choice(('Noord', 'Zuid', 'West', 'Oost', 'Centrum'))}"
                    if r.random() < 0.2
                    else self.pick(Q_A, 1) + self.pick(Q_B, 1)
                )
                if q not in quarters:
                    quarters.append(q)
            town = Town(name, mun, lat, lon, quarters, [], "Sint " + self.pick(SAINTS), f"{pc4} {r.choice(PC_LETTERS)}")
            seen: set[str] = set()
            spread = 0.012 * math.sqrt(share * 2)
            for s in range(10 + int(size * share / 3)):
                street = self.unseen(self.street_name, seen)
                code = codes[s % len(codes)]
                town.streets.append(
                    Street(
                        street,
                        code,
                        r.randrange(len(PC_LETTERS)),
                        lat + r.gauss(0, spread / 2),
                        lon + r.gauss(0, spread * 0.8),
                        r.uniform(-1, 1) * 5e-5,
                        r.uniform(-1, 1) * 8e-5,
                    )
                )
            r.shuffle(town.streets)
            for lst, heads, per in (
                (town.sites, ("Sportpark", "Sportcomplex", "Sporthal", "Sportcentrum"), 70),
                (town.halls, ("Gemeenschapshuis", "Verenigingsgebouw", "Zaal", "Parochiehuis"), 110),
            ):
                for _ in range(1 + int(size * share / per)):
                    core = r.choice(quarters) if r.random() < 0.5 else self.core("o", town)[0]
                    a = self.address(town)
                    a.building = f"{r.choice(heads)} {core}"
                    self.claim(town, None, a.building)
                    town.used.add(a.building.split()[0].lower() + "|" + core.lower())
                    lst.append(a)
            mun.towns.append(town)
        mun.host = slug(mun.towns[0].name) + ".nl"
        self.domains.add(mun.host)
        mun.phone = f"14-{mun.area}" if r.random() < 0.5 else self.landline(mun)
        mun.hall = self.address(mun.towns[0])
        return mun

    def street_name(self) -> str:
        r = self.r
        u, end, two = r.random(), r.choice(STREET_END), self.pick(C_ONE) + self.pick(C_TWO)
        if u < 0.14:
            return r.choice(STREET_COMMON)
        if u < 0.45:
            head, double = self.pick(STREET_HEAD), self.pick(S_STEM) + self.pick(S_END)
            who = (
                self.pick(SAINTS)
                if head == "Sint"
                else double
                if head == "Van"
                else title(self.surname())
                if r.random() < 0.85
                else f"{double} {self.pick(S_STEM)}mans"
            )
            return f"{head} {who}{end}"
        if u < 0.6:
            return f"{r.choice(('In de', 'Op de', 'Aan de', 'Op den', 'Achter de', 'Onder de'))} {two}"
        if u < 0.7:
            return f"{self.pick(Q_A)}{r.choice('- ')}{self.pick(C_ONE)}{end}"
        return (
            f"{r.choice(T_A)}{r.choice(T_B)}erweg-{r.choice(('Noord', 'Zuid'))}"
            if u < 0.75
            else f"{two if r.random() < 0.6 else self.pick(C_ONE)}{end}"
        )

    def at(self, street: Street, number: int, town: Town) -> Addr:
        r = self.r
        u = r.random()
        suffix = r.choice("abcABC") if u < 0.07 else f"-{number + 2}" if u < 0.1 else ""
        pc = f"{street.pc4} {PC_LETTERS[(street.base + number // 40) % len(PC_LETTERS)]}"
        return Addr(street, number, suffix, pc, street.lat + number * street.dlat, street.lon + number * street.dlon, town)

    def address(self, town: Town, street: Street | None = None) -> Addr:
        r = self.r
        for attempt in range(30):
            st = street or town.streets[int(len(town.streets) * r.random() ** 1.4)]
            number = 1 + int(r.random() ** 1.5 * (90 + 20 * attempt))
            if number not in st.used:
                break
        st.used.add(number)
        return self.at(st, number, town)

    def town(self) -> Town:
        mun = self.muns[int(len(self.muns) * self.r.random())]
        u = self.r.random()
        return mun.towns[0 if u < 0.5 else 1 if u < 0.7 else 2 if u < 0.83 else 3 if u < 0.93 else 4]

    def near(self, mun: Mun, k: int, reach: int = 6) -> list[Town]:
        """k different towns around a municipality (fewer in a small world)."""
        lo, hi = max(0, mun.index - reach), min(len(self.muns), mun.index + reach + 1)
        towns = [t for m in self.muns[lo:hi] for t in m.towns]
        return self.r.sample(towns, min(k, len(towns)))

    def surname(self) -> str:
        u = self.r.random()
        if u < 0.45:
            return self.pick(SURNAMES)
        if u < 0.8:
            return self.pick(S_STEM) + self.pick(S_END)
        return f"{self.pick(PREFIX)} {self.pick(S_STEM)}{self.r.choice(('', 'en', 'veld', 'berg', 'hof', 'laar'))}"

    def core(self, code: str, town: Town) -> tuple[str, bool, str]:
        """A proper name: (text, may it occur elsewhere, what its letters stand for)."""
        r = self.r
        if code == "s":
            return (town.saint if r.random() < 0.15 else "Sint " + self.pick(SAINTS)), True, ""
        if code == "q":
            u = r.random()
            return (town.name if u < 0.2 else r.choice(town.quarters)), True, ""
        if code == "o":
            het = r.random() < 0.22
            noun = self.pick(HET_NOUNS if het else DE_NOUNS, 1.1)
            art = r.choice(("Het", "'t")) if het else "De"
            return (f"{art} {noun}", True, "") if r.random() < 0.25 else (f"{art} {self.pick(ADJ, 1.1)} {noun}", False, "")
        if code == "c":
            return f"{r.choice(('De ', '', 'De '))}{self.pick(C_ONE, 1)}{self.pick(C_TWO, 1)}", False, ""
        if code == "l":
            word = self.pick(LATIN1, 1.1)
            return (self.pick(LATIN2, 1).format(word), False, "") if r.random() < 0.5 else (word, True, "")
        if code == "m":
            n, m = r.sample(MOTTO_N, 2)
            motto = self.pick(MOTTO, 1).format(n=n, m=m, a=self.pick(MOTTO_A))
            short = "".join(x[0] for x in motto.split()).upper()
            return short + (f" '{r.randint(10, 99)}" if r.random() < 0.35 else ""), len(short) < 4, motto
        if code == "k":
            a, b = r.sample(COLOURS, 2)
            return f"{a}{r.choice(('-', ' '))}{b} '{r.randint(10, 99)}", True, ""
        if code == "B":
            base = r.choice((town.name, r.choice(town.quarters), town.mun.towns[0].name))
            return f"{base}se Boys" if r.random() < 0.6 else f"{base} '{r.randint(20, 99)}", True, ""
        if code == "b":
            return (self.pick(BRAND_A, 1) + self.pick(BRAND_B, 1)).strip(), False, ""
        if code == "f":
            u, s = r.random(), self.surname()
            cap = s[0].upper() + s[1:]
            return (
                (
                    cap
                    if u < 0.55
                    else f"{cap} & {self.surname()}"
                    if u < 0.65
                    else f"{cap} & Zn."
                    if u < 0.7
                    else f"Gebr. {cap}"
                    if u < 0.76
                    else f"{r.choice('ABCDEFGHJLMPRSTW')}. {s}"
                    if u < 0.85
                    else f"{self.pick(GIVEN)} {s}"
                ),
                u < 0.55,
                "",
            )
        if code == "g":
            g = self.pick(GIVEN, 1)
            return (g if r.random() < 0.5 else f"{g} {self.surname()}" if r.random() < 0.6 else f"Bij {g}"), True, ""
        if code == "d":
            return f"{self.pick(DIAL_A)} {self.pick(DIAL_B, 1)}{self.pick(DIAL_C, 1) if r.random() < 0.45 else ''}", False, ""
        if code == "e":
            return (
                r.choice(
                    (
                        f"The {self.pick(ENG_A, 1)} {self.pick(ENG_B, 1)}",
                        f"{self.pick(ENG_A, 1)} {self.pick(ENG_B, 1)}",
                        f"{self.pick(ENG_B, 1)} & {self.pick(ENG_B, 1)}",
                    )
                ),
                False,
                "",
            )
        return self.foreign()[1], True, ""

    def foreign(self) -> tuple[str, str, str]:
        """(own script, transliteration, another transliteration)."""
        r = self.r
        lang = r.choice(("ar", "ar", "ar", "tr", "tr", "pl", "uk", "el", "zh"))
        parts = r.sample(FOREIGN[lang], 1 if r.random() < 0.35 else 2)
        return " ".join(p[0] for p in parts), " ".join(p[1] for p in parts), " ".join(p[-1] for p in parts)

    def phrase(self, town: Town, place: str = "") -> str:
        """A form, a theme and a place: the theme once per place, whatever the form."""
        where = place or self.r.choice((town.name, town.name, self.r.choice(town.quarters), town.mun.towns[0].name))
        what = self.unseen(
            lambda: f"{self.pick(THEMES, 1)} {where}" + (f" {self.r.randint(1950, 2020)}" if self.r.random() < 0.02 else ""), town.mun.civic
        )
        return f"{self.pick(FORMS, 1)} {what}"

    def brand(self) -> str:
        home = self.muns[0].towns[0]

        def make() -> str:
            b = title(self.surname()) if self.r.random() < 0.15 else self.core(self.r.choice("bbclode"), home)[0]
            b = b if self.r.random() < 0.9 and b.lower() not in self.brands else f"{b} {title(self.pick(BRAND_B, 1))}"
            return b if b.lower() not in self.brands and b.lower() not in self.cores else home.name

        name = self.unseen(make, self.town_names)
        self.brands.add(name.lower())
        self.reserved.add(name.lower())
        return name

    def landline(self, mun: Mun) -> str:
        digits = 9 - len(mun.area)
        return self.unseen(lambda: f"{mun.area}-{self.r.randint(2, 7)}{self.r.randrange(10**digits):0{digits}d}", self.phones)

    def mobile(self) -> str:
        return self.unseen(lambda: f"06-{self.r.choice('123458')}{self.r.randrange(10**7):07d}", self.phones)

    def national(self) -> str:
        return self.unseen(
            lambda: (
                f"0900-{self.r.randint(1000, 9999)}"
                if self.r.random() < 0.1
                else f"08{self.r.choice('885')}-{self.r.randrange(10**6, 10**7)}"
            ),
            self.phones,
        )

    def domain(self, *candidates: str) -> str:
        r, words, first = self.r, dashed(candidates[-1]).split("-"), slug(candidates[0])[:24]
        hosts = [
            (slug(c) if r.random() < 0.7 else dashed(c)) + r.choice((".nl", ".nl", ".nl", ".nl", ".nl", ".com", ".eu", ".org"))
            for c in candidates
        ]
        for host in (*hosts, "".join(x[0] for x in words[:-1] if x) + words[-1] + ".nl", "".join(x[:4] for x in words) + ".nl"):
            if 6 < len(host) < 36 and host not in self.domains:
                self.domains.add(host)
                return host
        return self.unseen(lambda: f"{first}{r.choice(('', str(r.randint(2, 99999))))}.nl", self.domains)

    def private_mail(self) -> str:
        g, s = self.pick(GIVEN), self.surname()
        who = slug(g)[:1] + "." + slug(s) if self.r.random() < 0.6 else slug(g) + slug(s)
        return f"{who}{self.r.choice(('', '', str(self.r.randint(1, 99))))}@{self.r.choice(FREE)}"

    def free(self, town: Town, kind: Kind | None, core: str) -> bool:
        lc = core.lower()
        if lc in self.reserved or lc in town.excl:
            return False
        return not any(f"{s.lower()}|{lc}" in town.used for pair in (kind.forms if kind else [("", "")]) for s in pair)

    def claim(self, town: Town, kind: Kind | None, core: str) -> None:
        lc = core.lower()
        town.cores[lc] += 1
        self.cores.add(lc)
        for pair in kind.forms if kind else [("", "")]:
            for s in pair:
                town.used.add(f"{s.lower()}|{lc}")

    def thing(
        self,
        trap: str,
        town: Town | None = None,
        kind: Kind | None = None,
        *,
        text: str = "",
        code: str = "",
        core: str = "",
        addr: Addr | None = None,
        sector: str = "",
        fresh: bool = False,
        contacts: bool = True,
    ) -> Thing:
        r = self.r
        town = town or self.town()
        expand, common = "", True
        if text:
            th = Thing(next(self.cids), trap, town, addr or self.address(town), names=[text], core=text, sector=sector or "social")
            th.legal = "" if text.split()[0] in FORMS else "S" if r.random() < 0.4 else ""
            self.claim(town, None, text)
        else:
            kind = kind or r.choice(KINDS)
            tries = 0
            while not core:
                c, common, expand = self.core(code or r.choice(kind.codes), town)
                tries += 1
                if tries > 8:
                    c, common, expand = (*self.core(r.choice("oc"), town)[:2], "")
                if tries > 25:
                    c, common = f"{c} {self.surname()}", False
                if self.free(town, kind, c) and not (fresh and c.lower() in self.cores):
                    core = c
            unseen = core.lower() not in self.cores
            self.claim(town, kind, core)
            if addr is None:
                shared = 0.5 if kind.sector == "sport" else 0.3 if kind.legal == "V" else 0.0
                addr = r.choice(town.sites if kind.sector == "sport" else town.halls) if r.random() < shared else self.address(town)
            th = Thing(
                next(self.cids),
                trap,
                town,
                addr,
                kind,
                r.randrange(len(kind.forms)),
                core,
                legal=kind.legal,
                sector=kind.sector,
                expand=expand,
            )
            if unseen and (fresh or (not common and r.random() < 0.65)):
                th.rare = True
                self.reserved.add(core.lower())
        if contacts:
            self.contacts(th)
        return th

    def contacts(self, th: Thing) -> None:
        r = self.r
        club = th.legal == "V" or th.sector in ("culture", "sport")
        if r.random() < (0.6 if club else 0.93):
            th.phone = self.landline(th.town.mun) if r.random() < (0.7 if club else 0.9) else self.mobile()
        base = (
            th.core
            if th.kind is None
            else f"{th.kind.forms[th.kv][1] if len(th.kind.forms[th.kv][1]) < 6 else th.kind.forms[th.kv][0]} {th.core}"
        )
        if r.random() < 0.7:
            th.site = self.domain(*((th.core, base) if r.random() < 0.4 else (base,)), f"{base} {th.town.name}")
        u = r.random()
        if th.site and u < 0.65:
            th.email = f"{r.choice(('info', 'info', 'info', 'secretariaat', 'bestuur', 'contact', 'administratie'))}@{th.site}"
        elif u < 0.85:
            th.email = f"{slug(base)[:22]}{r.choice(('', '', str(r.randint(1, 99))))}@{r.choice(FREE)}"
        if r.random() < 0.15:
            th.fb = f"facebook.com/{slug(base)[:20]}{r.choice(('', slug(th.town.name)))}{th.cid}"
        if r.random() < 0.15 and th.sector != "sport":
            th.pobox = f"Postbus {r.randint(1, 1999)}"
        if club:
            th.home = self.address(th.town)
            th.mobile = self.mobile() if r.random() < 0.6 else self.landline(th.town.mun)
            th.private = self.private_mail()

    def make_regs(self) -> dict[str, Reg]:
        r = self.r

        def j(x: float) -> float:
            return min(1.0, max(0.0, x * r.uniform(0.8, 1.2)))

        def probs(a: float, z: float, c: float, p: float, e: float, w: float, g: float) -> dict[str, float]:
            return {k: j(v) for k, v in zip("azcpewg", (a, z, c, p, e, w, g), strict=False)}

        saints = [["Sint "], ["St. "], ["St. ", "St "], ["Sint ", "Sint-", "St. "], ["St.", "st. ", "Sint ", "st "]]
        r.shuffle(saints)
        styles = r.sample(range(5), 5)
        rows = {  # fields, phone formats, full, short, legal, upper, trunc, ascii, typo, geo digits, append, subline, abbr, po, postcode style, site, de->DE
            "A": (
                probs(0.9, 0.85, 0.97, 0.85, 0.72, 0.75, 0.85),
                [0, 0, 0, 1, 6],
                0.75,
                0.1,
                0.1,
                0.0,
                0,
                0.05,
                0.01,
                [6, 7, 7],
                0.08,
                0.03,
                0.1,
                0.05,
                0,
                [0, 0, 1],
                0.05,
            ),
            "B": (
                probs(0.8, 0.4, 0.95, 0.65, 0.7, 0.65, 0.5),
                [2, 2, 9, 3],
                0.15,
                0.7,
                0.02,
                0.0,
                0,
                0.1,
                0.02,
                [3, 4, 99],
                0.03,
                0.0,
                0.3,
                0.02,
                1,
                [0, 2, 2],
                0.3,
            ),
            "C": (
                probs(1, 0.98, 1, 0.18, 0.08, 0.3, 0.0),
                [7, 7, 5],
                0.8,
                0.1,
                0.75,
                0.35,
                r.choice((38, 40, 45)),
                0.6,
                0.01,
                [4],
                0.02,
                0.0,
                0.2,
                0.35,
                r.choice((0, 1)),
                [2, 3],
                0.5,
            ),
            "D": (
                probs(0.6, 0.55, 0.92, 0.4, 0.85, 0.72, 0.12),
                [4, 5, 8, 0],
                0.6,
                0.2,
                0.3,
                0.0,
                0,
                0.05,
                0.02,
                [5],
                0.08,
                0.1,
                0.1,
                0.3,
                0,
                [1, 2, 4],
                0.1,
            ),
            "E": (
                probs(0.65, 0.3, 0.62, 0.72, 0.32, 0.25, 0.0),
                [0, 1, 7, 8, 10, 11, 6],
                0.35,
                0.4,
                0.02,
                0.02,
                0,
                0.5,
                0.14,
                [4],
                0.1,
                0.02,
                0.5,
                0.05,
                r.choice((1, 2, 3)),
                [2, 3, 5],
                0.6,
            ),
        }
        return {
            k: Reg(
                k,
                v[0],
                v[1],
                j(v[2]),
                v[3],
                styles[i],
                saints[i],
                j(v[4]),
                j(v[5]),
                v[6],
                v[7],
                j(v[8]),
                v[9],
                j(v[10]),
                j(v[11]),
                j(v[12]),
                j(v[13]),
                v[14],
                v[15],
                v[16],
            )
            for i, (k, v) in enumerate(rows.items())
        }

    def choose_regs(self, th: Thing, k: int) -> list[Reg]:
        weights = dict(self.weights[th.sector])
        out: list[Reg] = []
        for _ in range(k):
            key = self.r.choices(list(weights), list(weights.values()))[0]
            out.append(self.regs[key])
            if self.r.random() < 0.94:
                del weights[key]
            if not weights:
                weights = dict(self.weights[th.sector])
        return out

    def short(self, s: str, style: int) -> str:
        if not s.isalpha() or not s.isupper() or len(s) > 5:
            return s
        return (s, s.capitalize(), ".".join(s) + ".", s.lower(), ".".join(s.lower()) + ".")[style]

    def name(self, th: Thing, reg: Reg, core: str = "", kind: bool = True) -> str:
        r = self.r
        if th.kind is None:
            s = core or r.choice(th.names)
        elif not kind:
            s = core or th.core
        else:
            full, short = th.kind.forms[th.kv]
            u = r.random()
            form = full if u < reg.full else self.short(short, reg.style) if u < reg.full + reg.short else r.choice(th.kind.forms)[0]
            s = f"{form} {core or th.core}"
        if th.legal and r.random() < reg.legal:
            low = s.lower()
            if th.legal == "S" and not low.startswith("stichting"):
                s = "Stichting " + s
            elif th.legal == "B":
                s += r.choice((" B.V.", " BV", " V.O.F.", " vof", " b.v."))
            elif th.legal == "V" and "vereniging" not in low and "stichting" not in low:
                s = "Vereniging " + s
        return self.polish(s, reg, th)

    def polish(self, s: str, reg: Reg, th: Thing) -> str:
        r = self.r
        if "Sint " in s:
            s = s.replace("Sint ", r.choice(reg.saints), 1)
        if r.random() < reg.append and th.town.name not in s:
            s = r.choice(
                (f"{s} {th.town.name}", f"{s} {th.town.name}", f"{s} ({th.town.name})", f"{s}, {th.town.name}", f"{s} te {th.town.name}")
            )
        if r.random() < reg.subline and not th.fixed:
            s = f"{s}{r.choice((' | ', ' - ', ': '))}{self.subline(th.town)}"
        if " De " in s and r.random() < reg.shout:
            s = s.replace(" De ", " de ")
        if "'" in s and r.random() < 0.3:
            s = s.replace("'", r.choice("’`´")) if r.random() < 0.8 else s.replace("'", "")
        if " & " in s and r.random() < 0.2:
            s = s.replace(" & ", r.choice((" en ", "&", " + ")))
        if not s.isascii() and r.random() < reg.ascii:
            s = strip_accents(s)
        if reg.trunc and len(s) > reg.trunc and not th.fixed:
            s = s[: reg.trunc].rstrip()
        if r.random() < reg.typo:
            s = self.typo(s)
        if r.random() < reg.upper:
            s = s.upper()
        return s

    def subline(self, town: Town) -> str:
        return self.r.choice(SUBLINES).format(y=self.r.randint(10, 89), t=town.name, b=self.pick(BRAND_A, 1) + self.pick(BRAND_B, 1))

    def typo(self, s: str, times: int = 1) -> str:
        r = self.r
        for _ in range(times):
            spots = [i for i in range(1, len(s) - 1) if s[i].isalpha() and s[i + 1].isalpha() and s[i].isupper() == s[i + 1].isupper()]
            if len(spots) < 3:
                return s
            i = r.choice(spots)
            u = r.random()
            if u < 0.22:
                s = s[:i] + s[i + 1] + s[i] + s[i + 2 :]
            elif u < 0.47:
                s = s[:i] + s[i + 1 :]
            elif u < 0.65:
                s = s[:i] + s[i] + s[i:]
            elif u < 0.85:
                for a, b in r.sample(
                    (
                        ("ij", "y"),
                        ("ei", "ij"),
                        ("au", "ou"),
                        ("ou", "au"),
                        ("ck", "k"),
                        ("dt", "t"),
                        ("ee", "e"),
                        ("oo", "o"),
                        ("aa", "a"),
                        ("c", "k"),
                        ("ie", "i"),
                        ("z", "s"),
                        ("v", "f"),
                    ),
                    13,
                ):
                    if a in s[1:]:
                        s = s[0] + s[1:].replace(a, b, 1)
                        break
            else:
                near = {
                    "a": "s",
                    "e": "r",
                    "i": "o",
                    "o": "p",
                    "n": "m",
                    "r": "t",
                    "t": "y",
                    "s": "d",
                    "l": "k",
                    "u": "i",
                    "d": "f",
                    "g": "h",
                }
                s = s[:i] + near.get(s[i], "e") + s[i + 1 :]
        return s

    def phone_text(self, p: str, reg: Reg) -> str:
        r = self.r
        a, s = p.split("-")
        if a == "14":
            return r.choice((f"14 {s}", f"14{s}", f"14 {s}"))
        f = r.choice(reg.phones)
        sp = f"{s[:-4]} {s[-4:-2]} {s[-2:]}"
        text = (
            f"{a}-{s}",
            f"{a} {s}",
            f"+31 (0){a[1:]} {s}",
            f"+31 {a[1:]} {sp}",
            f"0031{a[1:]}{s}",
            f"+31{a[1:]}{s}",
            f"({a}) {sp}",
            f"{a}{s}",
            f"{a} - {sp}",
            f"+31 (0) {a[1:]} - {s}",
            f"{a}/{s}",
            f"{a}.{s}",
        )[f]
        if reg.key == "E" and r.random() < 0.05:
            text += r.choice((" (na 18.00 uur)", " / " + self.mobile(), " b.g.g. " + self.mobile(), " tst. 12"))
        return text

    def street_text(self, addr: Addr, reg: Reg) -> str:
        r = self.r
        s = addr.street.name
        if r.random() < reg.abbr:
            for word, ab in ABBR.items():
                if s.startswith(word + " "):
                    s = (ab if r.random() < 0.7 else ab[:-1]) + s[len(word) :]
            for end, abs_ in (
                ("straat", ("str.", "str", "strt")),
                ("plein", ("pl.", "pln")),
                ("laan", ("ln", "ln.")),
                ("singel", ("sngl",)),
                ("weg", ("wg",)),
            ):
                if s.endswith(end) and r.random() < (0.9 if end == "straat" else 0.3):
                    s = s[: -len(end)] + r.choice(abs_)
            if "-" in s and r.random() < 0.5:
                s = s.replace("-", " ")
            if reg.key == "E" and "sstr" in s and r.random() < 0.4:
                s = s.replace("sstr", "str")
        n = str(addr.number)
        if addr.suffix:
            n = (
                n + addr.suffix
                if addr.suffix[0] == "-" and r.random() < 0.7
                else n
                if addr.suffix[0] == "-"
                else n + r.choice((addr.suffix, " " + addr.suffix, "-" + addr.suffix.upper(), addr.suffix.lower()))
            )
        return f"{s} {n}" if r.random() < 0.97 else f"{s}{r.choice((', ', '  ', ' nr. ', ' no '))}{n}"

    def address_text(self, addr: Addr, reg: Reg, exact: bool = False) -> str:
        street = self.street_text(addr, reg)
        if not exact and self.r.random() < 0.04:
            return self.r.choice((addr.street.name, addr.street.name, f"hoek {addr.street.name} - {self.r.choice(addr.town.streets).name}"))
        if addr.building:
            u = self.r.random()
            if u < 0.3:
                return f"{addr.building}, {street}"
            if u < 0.42 and not exact:
                return addr.building
            if u < 0.48:
                return f"{street} ({addr.building})"
        return street

    def site_text(self, site: str, reg: Reg) -> str:
        f = self.r.choice(reg.site)
        tail = "/" if "/" not in site and self.r.random() < 0.3 else ""
        return (f"https://www.{site}", f"https://{site}", f"www.{site}", site, f"http://www.{site}", f"http://{site}")[f] + (
            tail if f not in (2, 3) else ""
        )

    def emit(
        self,
        th: Thing,
        reg: Reg,
        *,
        name: str = "",
        addr: Addr | None = None,
        phone: str = "",
        email: str = "",
        site: str = "",
        keep: str = "",
        drop: str = "",
        raw: dict[str, str] | None = None,
    ) -> None:
        """Write one listing. keep/drop: a address, z postcode, c city, p phone, e mail, w website, g geo."""
        r = self.r
        p = reg.p

        def has(f: str) -> bool:
            return f not in drop and (f in keep or r.random() < p[f])

        place = addr or th.addr
        name = name or self.name(th, reg)
        address = postcode = city = lat = lon = ""
        boxed = th.pobox and addr is None and not th.need_addr and "a" not in keep and "a" not in drop and r.random() < reg.po
        if boxed:
            address, postcode = th.pobox, (pc_text(place.town.po, min(reg.pc, 1)) if has("z") else "")
        else:
            if has("a") or (th.need_addr and "a" not in drop):
                address = self.address_text(place, reg, th.need_addr or "a" in keep)
            if has("z"):
                postcode = pc_text(place.postcode, reg.pc)
        if has("c") or (not th.rare and "c" not in drop and not (address and len(postcode) > 4 and not boxed)):
            city = place.town.name
            if reg.upper and r.random() < reg.upper * 1.5:
                city = city.upper()
            elif postcode and th.rare and place.town is not place.town.mun.towns[0] and r.random() < 0.06:
                city = place.town.mun.towns[0].name
        if has("g"):
            d = r.choice(reg.geo)
            if d == 99:
                lat, lon = f"{place.town.lat:.5f}", f"{place.town.lon:.5f}"
            else:
                jit = 0.0 if r.random() < 0.6 else 0.0004
                lat, lon = f"{place.lat + r.gauss(0, jit):.{d}f}", f"{place.lon + r.gauss(0, jit):.{d}f}"
        phone = phone or th.phone
        phone = self.phone_text(phone, reg) if phone and has("p") else ""
        email = email or th.email
        email = email if email and has("e") else ""
        if email and reg.key in "CE" and r.random() < 0.1:
            email = email.capitalize()
        site = site or th.site
        if th.fb and "w" not in keep and r.random() < (0.25 if site else 0.9):
            site = th.fb
        if not site and reg.key == "A" and r.random() < 0.12:
            site = f"{th.town.mun.host[:-3]}online.nl/site/partners/visitor/view?id={r.randint(1, 9999)}{th.cid}"
        website = self.site_text(site, reg) if site and has("w") else ""
        row = {
            "name": name,
            "address": address,
            "postcode": postcode,
            "city": city,
            "phone": phone,
            "email": email,
            "website": website,
            "lat": lat,
            "lon": lon,
        }
        if raw:
            row.update(raw)
        self.rows.append("\t".join([str(th.cid), th.trap, *row.values()]))

    def many(self, *chances: float) -> int:
        """How many listings: two to five, or by the given cumulated chances of one, two, ..."""
        u = self.r.random()
        return 1 + sum(u >= c for c in chances or (0.0, 0.64, 0.87, 0.96))

    def spread(self, th: Thing, k: int = 0, keep: str = "") -> None:
        k = k or self.many(0.82, 0.955, 0.985, 0.996)
        for i, reg in enumerate(self.choose_regs(th, k)):
            if i and th.home and not th.need_addr and not th.fixed and self.r.random() < 0.15:
                self.emit(th, reg, addr=th.home, phone=th.mobile, email=th.private, keep=keep)
            else:
                self.emit(th, reg, keep=keep)


# ---------------------------------------------------------------------------------------------------- look the same, are not
def title(s: str) -> str:
    return s[0].upper() + s[1:]


def f_branch(w: World, quarter: bool) -> None:
    r = w.r
    trap = "f_branch_quarter" if quarter else "f_branch_town"
    home = w.town() if not quarter else w.muns[r.randrange(len(w.muns))].towns[0]
    base = r.choice(ORGS).format(b=w.brand())
    host = w.domain(base, base + " zorg")
    central = w.landline(home.mun) if r.random() < 0.6 else w.national()
    towns = [home] * r.choice((2, 2, 3, 3, 4, 5)) if quarter else w.near(home.mun, r.choice((3, 3, 4, 4, 5, 6, 8, 11)))
    mode, pages, own = r.choice((0, 0, 1, 1, 2)) if len(towns) > 2 else r.choice((1, 2)), r.random() < 0.4, r.choice((0.0, 0.0, 0.3, 1.0))
    seen: set[str] = set()
    for t in towns:
        where = t.name if not quarter else r.choice(t.quarters)
        if mode == 2 or where in seen:
            where = w.core(r.choice("oocq"), t)[0]
        if where in seen:
            continue
        seen.add(where)
        th = w.thing(trap, t, text=f"{base} {where}", contacts=False, sector=r.choice(("social", "care")))
        loc = r.choice(("locatie", "vestiging", "filiaal", "team", "loc.", "-"))
        th.names = (
            [base]
            if mode == 0
            else [base, f"{base} {where}", f"{base} {loc} {where}"]
            if mode == 1
            else [f"{base} {loc} {where}", f"{base} {where}", f"{base}: {where}"]
        )
        th.need_addr, th.fixed, th.legal = quarter, True, ""
        th.phone = w.landline(t.mun) if r.random() < own else central
        th.site = f"{host}/{r.choice(('locaties', 'vestigingen', 'contact'))}/{dashed(where)}" if pages else host
        th.email = f"{r.choice(('info', 'info', slug(where)))}@{host}"
        w.spread(th, keep="ca" if quarter else "c" if r.random() < 0.4 else "ca")
    if r.random() < 0.25:
        th = w.thing(trap, home, text=f"{base} hoofdkantoor", contacts=False)
        th.names = [f"{base} hoofdkantoor", f"{base} centraal bureau", f"{base} (hoofdkantoor)"]
        th.phone, th.site, th.email, th.fixed, th.pobox = central, host, f"info@{host}", True, f"Postbus {r.randint(1, 999)}"
        w.spread(th, keep="c")


def f_chain(w: World) -> None:
    r = w.r
    base = r.choice(CHAINS).format(b=w.brand())
    host, phone = w.domain(base, base + " winkels"), w.national()
    k = min(60, 3 + int(r.paretovariate(1.1) * 2))
    wide = [w.town() for _ in range(k)] if k > 12 else w.near(w.town().mun, k, 15)
    if r.random() < 0.5:
        wide += [r.choice(wide) for _ in range(1 + k // 4)]
    pages, own, mode = r.random() < 0.5, r.choice((0.0, 0.0, 0.2, 0.6)), r.choice((0, 0, 1, 2))
    for t in wide:
        a = w.address(t)
        th = w.thing("f_chain", t, text=f"{base} {a.street.name} {a.number}", addr=a, sector="biz", contacts=False)
        th.names = [[base], [base, f"{base} {t.name}"], [base, f"{base} {a.street.name}", f"{base} {t.name} {a.street.name}"]][mode]
        th.need_addr, th.fixed, th.legal = True, True, "B" if r.random() < 0.2 else ""
        th.phone = w.landline(t.mun) if r.random() < own else phone
        th.site = f"{host}/winkels/{dashed(t.name)}-{dashed(a.street.name)}" if pages else host
        th.email = f"klantenservice@{host}" if r.random() < 0.5 else ""
        w.spread(th, keep="ca")


def f_tenants(w: World) -> None:
    r = w.r
    t = w.town()
    core, _, _ = w.core(r.choice("ocoq"), t)
    if not w.free(t, None, core) or t.cores[core.lower()]:
        return
    t.excl.add(core.lower())
    building = r.choice(BUILDING).format(c=core)
    a = w.address(t)
    reception, host = w.landline(t.mun), w.domain(core, building, f"{building} {t.name}")
    share, page, named, units = r.random() < 0.55, r.random() < 0.25, r.random() < 0.3, r.random() < 0.2
    pool = (
        CARE
        if "ezond" in building or "edisch" in building
        else [k for k in KINDS if k.sector in ("social", "care", "edu", "biz", "culture")]
    )
    house = w.thing("f_tenants", t, text=building, addr=a, contacts=False)
    house.phone, house.site, house.email, house.fixed = reception, host, f"receptie@{host}", True
    if r.random() < 0.8:
        w.spread(house)
    kinds = r.sample(pool, min(len(pool), r.choice((3, 4, 4, 5, 6, 7))))
    for i, kind in enumerate(kinds):
        place = replace(a, building=building if r.random() < 0.5 else "", suffix=f" {'abcdefgh'[i]}" if units else a.suffix)
        text = w.phrase(t) if r.random() < 0.15 else ""
        th = w.thing("f_tenants", t, kind, text=text, core=core if named and kind.forms[0][0] not in building else "", addr=place)
        th.fixed, th.pobox = True, ""
        if share and r.random() < 0.7:
            th.phone = reception
        if page and r.random() < 0.6:
            th.site = f"{host}/{dashed(kind.forms[0][0])}-{th.cid % 97}"
            th.email = f"{slug(kind.key)}{th.cid % 97}@{host}"
        w.spread(th, keep="a" if r.random() < 0.7 else "")


def f_friends(w: World) -> None:
    r = w.r
    parent = w.thing("f_friends", kind=r.choice([k for k in KINDS if k.sector in ("sport", "culture", "social", "edu", "care")]))
    assert parent.kind
    full, short = parent.kind.forms[parent.kv]
    parent.fixed = True
    w.spread(parent)
    club = parent.legal == "V"
    for tmpl in r.sample(FRIENDS, r.choice((1, 1, 2, 2, 3))):
        forms = [f"{full} {parent.core}", f"{full} {parent.core}"] + ([f"{w.short(short, 0)} {parent.core}"] if short.isupper() else [])
        if FRIENDS.index(tmpl) in FRIENDS_SUP and len(parent.core) > 6 and r.random() < 0.3:
            forms = [parent.core]
        kids = w.thing(
            "f_friends",
            parent.town,
            text=tmpl.format(x=forms[0]),
            addr=parent.addr if r.random() < 0.6 else None,
            contacts=False,
            sector=parent.sector,
        )
        kids.names = [tmpl.format(x=f) for f in forms]
        kids.fixed, kids.legal = True, ""
        u = r.random()
        kids.phone = parent.phone if u < 0.5 else w.mobile() if u < 0.8 else ""
        u = r.random()
        kids.site = (
            ""
            if not parent.site
            else parent.site
            if u < 0.4
            else f"{parent.site}/{dashed(tmpl.format(x='')).strip('-')}"
            if u < 0.7
            else ""
        )
        kids.email = (
            parent.email if r.random() < 0.4 else f"{slug(tmpl.format(x=''))[:14]}@{parent.site}" if parent.site else w.private_mail()
        )
        if club and r.random() < 0.3:
            kids.addr = parent.home or kids.addr
        w.spread(kids)


def f_namesake(w: World) -> None:
    r = w.r
    word = r.choice(NAMESAKE)
    towns = w.near(w.town().mun, r.choice((2, 2, 2, 3, 3, 4)), 1)
    kind = next((k for k in KINDS if any(f == word for f, _ in k.forms)), None)
    if kind is None:
        for t in towns:
            text = word if w.free(t, None, word) else f"{word} {w.core('o', t)[0]}"
            th = w.thing("f_namesake", t, text=text)
            th.fixed, th.need_addr, th.legal = True, True, ""
            w.spread(th, keep="c")
        return
    common = False
    while not common:
        core, common, _ = w.core(r.choice([c for c in kind.codes if c in "slo"] or ["o"]), towns[0])
    kv = r.randrange(len(kind.forms))
    for t in towns:
        if w.free(t, kind, core):
            th = w.thing("f_namesake", t, kind, core=core)
            th.kv, th.rare = kv if r.random() < 0.8 else th.kv, False
            w.spread(th, keep="c")


def f_switchboard(w: World) -> None:
    r = w.r
    mun = r.choice(w.muns)
    t = mun.towns[0]
    for _ in range(r.choice((2, 3, 4, 5))):
        label = r.choice(CIVIC)
        if label in mun.civic:
            label = f"{r.choice(('Wijkbeheer', 'Buurtbeheer', 'Gebiedsmanager', 'Spreekuur wijkagent', 'Wijkservicepunt', 'Gemeentelijke begraafplaats', 'Milieustation'))} {r.choice(r.choice(mun.towns).quarters)}"
        if label in mun.civic:
            continue
        mun.civic.add(label)
        th = w.thing("f_switchboard", t, text=f"{label} {t.name}", addr=mun.hall if r.random() < 0.6 else None, contacts=False)
        g = f"Gemeente {t.name}"
        th.names = (
            [label, f"{g} - {label}", f"{label} {g}", f"{g}, {label.lower()}"]
            if label != "Gemeentehuis"
            else [f"Gemeentehuis {t.name}", g, "Gemeentehuis"]
        )
        th.fixed, th.legal = True, ""
        th.phone = mun.phone if r.random() < 0.85 else w.landline(mun)
        th.site = mun.host if r.random() < 0.45 else f"{mun.host}/{dashed(label)}"
        th.email = f"gemeente@{mun.host}" if r.random() < 0.6 else f"{slug(label)[:16]}@{mun.host}"
        w.spread(th, keep="c")


def f_numbered(w: World) -> None:
    r = w.r
    t = w.town()
    tmpl = r.choice(NUMBERED)
    c = w.core(r.choice("sooclq"), t)[0]
    q = r.choice(t.quarters)
    base = tmpl.format(q=q, t=t.name, c=c, i="", a="", k="").strip()
    if (
        not w.free(t, None, base)
        or c.lower() in t.excl
        or ("{c}" in tmpl and t.cores[c.lower()])
        or ("{k}" in tmpl and tmpl in t.mun.civic)
    ):
        return
    if "{k}" in tmpl:
        t.mun.civic.add(tmpl)
    elif "{c}" in tmpl:
        t.excl.add(c.lower())
    places = {m.name: m for m in t.mun.towns} if r.random() < 0.5 else {}
    w.claim(t, None, base)
    host, mail = w.domain(f"{base} {t.name}" if "{k}" in tmpl else base, f"{base} {t.name}"), w.private_mail()
    central = w.landline(t.mun)
    one_addr = w.address(t) if r.random() < 0.6 else None
    own = r.choice((0.0, 0.0, 0.0, 0.5))
    count = r.choice((2, 3, 3, 4, 5, 8))
    if "{a}" in tmpl:
        lows = [4, 7, 10, 13, 16][: max(2, count)]
        marks = [[f"{x}-{x + 2} jaar", f"{x} t/m {x + 2} jaar", f"({x}-{x + 2})", f"{x} - {x + 2} jr"] for x in lows]
    elif "{k}" in tmpl:
        marks = [[x, x] for x in r.sample(sorted(places) or t.quarters, min(count, 4, len(places or t.quarters)))]
        one_addr = None if places else one_addr
    else:
        alpha = r.random() < 0.15
        marks = [["ABCDEFGHIJ"[i]] if alpha else [str(i + 1), str(i + 1), ROMAN[i], COUNT[i], f"nr. {i + 1}"] for i in range(count)]
    for mark in marks:
        th = w.thing("f_numbered", places.get(mark[0], t), text=f"{base} {mark[0]}", addr=one_addr, contacts=False)
        th.names = [tmpl.format(q=q, t=t.name, c=c, i=m, a=m, k=m) for m in mark]
        th.fixed, th.legal = True, ""
        th.phone = w.landline(t.mun) if r.random() < own else central
        th.site = host if r.random() < 0.7 else f"{host}/{dashed(mark[0])}"
        th.email = f"info@{host}" if r.random() < 0.7 else mail
        w.spread(th, keep="c")


def f_two_clubs(w: World) -> None:
    r = w.r
    t = w.town()
    kind = r.choice(
        SPORTS
        + [
            KIND[k]
            for k in ("koor", "mannenkoor", "toneel", "kegelen", "bridge", "duiven", "biljart", "schutterij", "kinderopvang", "ouderen")
        ]
    )
    park = r.choice(t.sites if kind.sector == "sport" else t.halls)
    canteen = w.landline(t.mun) if r.random() < 0.5 else ""
    kv = r.randrange(len(kind.forms))
    for _ in range(r.choice((2, 2, 2, 3))):
        th = w.thing("f_two_clubs", t, kind, addr=park)
        th.kv = kv if r.random() < 0.7 else th.kv
        th.phone = canteen or th.phone
        th.pobox = ""
        w.spread(th, keep="a" if r.random() < 0.6 else "")


def f_same_secretary(w: World) -> None:
    """One person keeps the books of two clubs: same house, same mobile, same private mail."""
    r = w.r
    t = w.town()
    a, phone, mail = w.address(t), w.mobile(), w.private_mail()
    for kind in r.sample(CLUBS, r.choice((2, 2, 3))):
        th = w.thing("f_same_secretary", t, kind)
        th.addr, th.phone, th.email, th.pobox = a, phone, mail, ""
        th.site = th.site if r.random() < 0.5 else ""
        w.spread(th, keep="p" if r.random() < 0.7 else "e")


def f_family(w: World) -> None:
    r = w.r
    t = w.town()
    for _ in range(9):
        s = w.surname()
        if not any(x.lower() in t.excl or t.cores[x.lower()] for x in (s, f"{s} & Zn.", f"Gebr. {s}")):
            break
    else:
        return
    cap = title(s)
    t.excl.update((s.lower(), f"{s} & zn.".lower(), f"gebr. {s}".lower()))
    street = r.choice(t.streets)
    names = r.sample(GIVEN, 3)
    if len({g[0] for g in names}) < 3:
        names = ["Jan", "Piet", "Wim"]
    phone = w.landline(t.mun)
    shared, host = r.random() < 0.25, w.domain(f"{s} {t.name}") if r.random() < 0.15 else ""
    kinds = r.sample([k for k in BIZ if "f" in k.codes], 3) if r.random() < 0.5 else [r.choice([k for k in BIZ if "f" in k.codes])] * 3
    marks = [[f"{names[0]} {s}", f"{names[0][0]}. {s}"], [f"{names[1]} {s}", f"{names[1][0]}. {s}"], [f"{cap} jr.", f"{cap} junior"]]
    for kind, mark in list(zip(kinds, marks, strict=False))[: r.choice((2, 2, 3))]:
        text = f"{kind.forms[0][0]} {mark[0]}"
        th = w.thing("f_family", t, text=text, addr=w.address(t, street), sector="biz", contacts=False)
        plain = [cap] if kinds[0] is not kinds[1] else []
        th.names = [f"{f} {m}" for f, _ in kind.forms[:2] for m in (*mark, *plain)]
        th.fixed, th.need_addr, th.legal = True, True, "B" if r.random() < 0.3 else ""
        th.phone = phone if shared else w.landline(t.mun)
        th.site = f"{host}/{kind.key}-{dashed(mark[0])}" if host else w.domain(text, f"{text} {t.name}") if r.random() < 0.5 else ""
        th.email = f"info@{th.site}" if th.site and not host else w.private_mail() if r.random() < 0.5 else ""
        w.spread(th)


def f_school_bso(w: World) -> None:
    r = w.r
    school = w.thing("f_school_bso", kind=KIND["basisschool"])
    t, core = school.town, school.core
    school.fixed = True
    t.excl.add(core.lower())
    school.phone = school.phone or w.landline(t.mun)
    w.spread(school, keep="a" if r.random() < 0.7 else "")
    care = w.brand() if r.random() < 0.5 else ""
    host = w.domain(f"{care} kinderopvang") if care else ""
    for key in r.sample(("bso", "bso", "kinderopvang", "peuterzaal"), r.choice((1, 1, 2))):
        kind = KIND[key]
        if any(f"{f.lower()}|{core.lower()}" in t.used for pair in kind.forms for f in pair):
            continue
        a = school.addr if r.random() < 0.75 else replace(school.addr, suffix="a")
        th = w.thing("f_school_bso", t, kind, core=core, addr=a)
        th.fixed, th.rare = True, False
        if care:
            th.phone, th.site, th.email = w.landline(t.mun), f"{host}/{dashed(core)}-{key}", f"info@{host}"
        if r.random() < 0.35:
            th.phone = school.phone
        if r.random() < 0.15 and school.site:
            th.site = school.site
        w.spread(th, keep="a" if r.random() < 0.7 else "")


def f_hall_club(w: World) -> None:
    r = w.r
    t = w.town()
    core = w.core(r.choice("oqcq"), t)[0]
    hall = r.choice(HALLS).format(c=core)
    if t.cores[core.lower()] or not w.free(t, None, core) or not w.free(t, None, hall):
        return
    a = w.address(t)
    house = w.thing("f_hall_club", t, text=hall, addr=a, sector="sport")
    house.fixed, house.legal, house.home = True, "", None
    house.phone = house.phone or w.landline(t.mun)
    w.spread(house, keep="a" if r.random() < 0.7 else "")
    for kind in r.sample(SPORTS, r.choice((1, 1, 2, 3))):
        same = r.random() < 0.6 and w.free(t, kind, core)
        th = w.thing("f_hall_club", t, kind, core=core if same else "", addr=replace(a, building=hall if r.random() < 0.5 else ""))
        th.fixed = True
        if r.random() < 0.4:
            th.phone = house.phone
        w.spread(th, keep="a" if r.random() < 0.5 else "")
    t.excl.add(core.lower())


def f_owner(w: World) -> None:
    r = w.r
    kind = r.choice([k for k in KINDS if k.sector in ("sport", "culture", "social", "religion") and k.legal])
    user = w.thing("f_owner", kind=kind)
    user.fixed = True
    w.spread(user, keep="a" if r.random() < 0.6 else "")
    full, short = kind.forms[user.kv]
    tmpl = r.choice(OWNER)
    th = w.thing("f_owner", user.town, text=tmpl.format(x=f"{full} {user.core}"), addr=user.addr, contacts=False, sector=user.sector)
    th.names = [tmpl.format(x=f"{full} {user.core}"), *([tmpl.format(x=f"{short} {user.core}")] if short.isupper() else [])]
    th.fixed, th.legal = True, ""
    th.phone = user.phone if r.random() < 0.5 else w.landline(user.town.mun)
    th.site = user.site if r.random() < 0.3 else ""
    th.email = user.email if r.random() < 0.35 else w.private_mail()
    if r.random() < 0.3:
        th.pobox = f"Postbus {r.randint(1, 1999)}"
    w.spread(th, keep="a" if r.random() < 0.6 else "")


# ---------------------------------------------------------------------------------------------------- look different, are the same
def common_contact(th: Thing, w: World) -> str:
    have = [f for f, v in (("p", th.phone), ("e", th.email), ("w", th.site)) if v]
    if not have:
        th.phone = w.landline(th.town.mun)
        have = ["p"]
    return w.r.choice(have)


def t_secretary(w: World) -> None:
    r = w.r
    th = w.thing("t_secretary", kind=r.choice(CLUBS))
    th.phone = th.phone or (w.landline(th.town.mun) if r.random() < 0.5 else "")
    keep = ""
    if r.random() < 0.2:
        keep = "w" if th.site else common_contact(th, w)
        th.home = w.address(r.choice(th.town.mun.towns))
    assert th.home
    for i, reg in enumerate(w.choose_regs(th, w.many())):
        if i % 2 == 0:
            w.emit(th, reg, keep=keep + "a")
        else:
            mine = "p" in keep or "e" in keep
            u = r.random()
            w.emit(
                th,
                reg,
                addr=th.home,
                phone="" if mine else th.mobile,
                email="" if mine else th.private if u < 0.7 else f"secretaris@{th.site}" if th.site else "",
                keep=keep + ("ap" if r.random() < 0.6 else "a"),
                drop="w" if not keep and r.random() < 0.5 else "",
            )


def t_moved(w: World) -> None:
    r = w.r
    th = w.thing("t_moved")
    f = common_contact(th, w)
    new = w.address(th.town if r.random() < 0.87 else r.choice(th.town.mun.towns))
    for i, reg in enumerate(w.choose_regs(th, w.many())):
        first = i == 0 or (i > 1 and r.random() < 0.5)
        w.emit(th, reg, addr=th.addr if first else new, keep=f + "a")


def t_renamed(w: World) -> None:
    r = w.r
    kind = r.choice(KINDS)
    th = w.thing("t_renamed", kind=kind)
    t, old = th.town, th.core
    for _ in range(20):
        new = w.core(r.choice(kind.codes), t)[0]
        if w.free(t, kind, new) and new != old:
            break
    else:
        new = f"{w.core('o', t)[0]} {w.surname()}"
    w.claim(t, kind, new)
    th.rare = False
    bracket = r.random() < 0.45
    if not th.site:
        th.site = w.domain(f"{kind.key} {r.choice((old, new))}", f"{kind.key} {new} {t.name}")
    if "@" not in th.email or not th.email.endswith(th.site):
        th.email = f"info@{th.site}"
    keep = "wa" if r.random() < 0.6 else "ea"
    for i, reg in enumerate(w.choose_regs(th, w.many())):
        if i == 0:
            w.emit(th, reg, keep=keep, name=w.name(th, reg, core=old))
        elif bracket and i == 1:
            core = r.choice(
                (
                    f"{new} (voorheen {old})",
                    f"{new} (v/h {old})",
                    f"{new} (vroeger {old})",
                    f"{new} - voorheen {old}",
                    f"{new} ({old})",
                    f"{new}, ex {old}",
                )
            )
            full = th.fixed
            th.fixed = True
            w.emit(th, reg, keep="" if r.random() < 0.4 else keep, name=w.name(th, reg, core=core))
            th.fixed = full
        else:
            w.emit(th, reg, keep=keep, name=w.name(th, reg, core=new if r.random() < 0.8 or i == 1 else old))


def t_acronym(w: World) -> None:
    r = w.r
    t = w.town()
    u = r.random()
    if u < 0.3:
        kind = r.choice([k for k in KINDS if "m" in k.codes])
        th = w.thing("t_acronym", t, kind, code="m")
        if not th.expand:
            th.expand = th.core
        names = [
            f"{kind.forms[th.kv][0]} {th.core}",
            f"{kind.forms[th.kv][0]} {th.expand}",
            f"{w.short(kind.forms[th.kv][1], 2)} {th.core}",
            f"{th.expand} ({th.core})",
        ]
        r.shuffle(names)
    else:
        for _ in range(30):
            long = (
                w.phrase(t, t.name)
                if u < 0.6
                else f"{r.choice(ACR_A)} {r.choice(ACR_B)} {r.choice(ACR_C)}"
                if u < 0.85
                else f"{r.choice(ACR_B)}{r.choice(ACR_C).lower()} {r.choice(THEMES)} {t.name}"
            )
            ac = "".join(x[0] for x in long.split() if x not in ("en", "in", "de")).upper()
            if len(ac) >= 3 and w.free(t, None, long) and w.free(t, None, ac):
                break
        else:
            return
        th = w.thing("t_acronym", t, text=long, contacts=False)
        th.legal = ""
        w.claim(t, None, ac)
        w.contacts(th)
        if th.site and r.random() < 0.6:
            host = w.domain(ac, f"{ac} {t.name}")
            th.email, th.site = th.email.replace(th.site, host), host
        short = r.choice((ac, ac, ".".join(ac) + ".", ac.capitalize(), f"{ac} {t.name}" if not long.endswith(t.name) else ac))
        names = [long, short, r.choice((f"{long} ({ac})", f"{ac} - {long}", long, short))]
    keep = common_contact(th, w) if r.random() < 0.5 else r.choice(("a", "a", ""))
    for i, reg in enumerate(w.choose_regs(th, w.many())):
        w.emit(th, reg, keep=keep + "c", name=w.polish(names[i % len(names)], reg, th))


def t_abbrev(w: World) -> None:
    r = w.r
    t = w.town()
    th = w.thing("t_abbrev", t, text=w.phrase(t)) if r.random() < 0.4 else w.thing("t_abbrev", t, kind=r.choice(KINDS))
    for i, reg in enumerate(w.choose_regs(th, w.many())):
        if th.kind:
            full, short = th.kind.forms[th.kv]
            s = f"{full if i % 2 == 0 or r.random() < 0.5 else w.short(short, r.randrange(5))} {th.core}"
        else:
            s = th.names[0]
        if th.legal == "S" and r.random() < 0.6 and not s.startswith("Stichting"):
            s = "Stichting " + s
        if i % 2:
            for word, shorts in WORD_ABBR:
                if word in s and r.random() < 0.75:
                    s = s.replace(word, r.choice(shorts), 1)
            s = " ".join(
                x[: r.randint(3, 5)] + "." if len(x) > 8 and x.isalpha() and x != t.name and r.random() < 0.45 else x for x in s.split()
            )
        w.emit(th, reg, keep="c" if i % 2 == 0 else "ca", name=" ".join(w.polish(s, reg, th).split()))


def t_translated(w: World) -> None:
    r = w.r
    t = w.town()
    for _ in range(20):
        if r.random() < 0.55:
            a, b, tail = r.choice(TR_INST), r.choice(TR_THEME), f" {t.name}" if r.random() < 0.5 else ""
            names = [x.format(y) + tail for x, y in zip(a, b, strict=True)]
        else:
            a = r.choice(TR_KIND)
            core = w.core(r.choice("qqcbl"), t)[0]
            names = [f"{a[0]} {core}", r.choice((f"{core} {a[1]}", f"{a[1]} {core}")), f"{a[2]} {core}"]
        if w.free(t, None, names[0]):
            break
    else:
        return
    th = w.thing("t_translated", t, text=names[0], sector=r.choice(("culture", "social")))
    th.legal, th.pobox = "", ""
    keep = common_contact(th, w) + ("a" if r.random() < 0.5 else "") if r.random() < 0.6 else r.choice(("a", "a", ""))
    order = [0, r.choice((1, 1, 2)), 0, r.choice((1, 2)), 0]
    for i, reg in enumerate(w.choose_regs(th, w.many())):
        s = names[order[i]]
        w.emit(th, reg, keep=keep + "c", name=w.polish(f"{s} of the Netherlands" if order[i] == 1 and r.random() < 0.08 else s, reg, th))


def t_script(w: World) -> None:
    r = w.r
    t = w.town()
    for _ in range(20):
        native, one, two = w.foreign()
        kind = r.choice(F_KINDS)
        if w.free(t, None, f"{kind} {one}") and w.free(t, None, one):
            break
    else:
        return
    th = w.thing("t_script", t, text=f"{kind} {one}", sector=r.choice(("biz", "biz", "religion")))
    w.claim(t, None, one)
    t.excl.add(one.lower())
    th.site = th.site.replace(slug(f"{kind} {one}"), slug(one) + slug(kind)) if th.site and r.random() < 0.3 else th.site
    th.legal, th.pobox = "", ""
    names = [f"{kind} {one}", native, f"{kind} {two}", f"{one} {native}", f"{kind} {native}", one]
    r.shuffle(names)
    keep = common_contact(th, w) if r.random() < 0.55 else "a"
    for i, reg in enumerate(w.choose_regs(th, w.many())):
        w.emit(th, reg, keep=keep + "c", name=w.polish(names[i], reg, th))


def t_typos(w: World) -> None:
    r = w.r
    th = w.thing("t_typos")
    th.pobox = ""
    for i, reg in enumerate(w.choose_regs(th, w.many())):
        if i == 0 and r.random() < 0.7:
            w.emit(th, reg, keep="ac")
            continue
        raw: dict[str, str] = {}
        if r.random() < 0.6:
            raw["address"] = w.typo(w.street_text(th.addr, reg), r.choice((1, 1, 2)))
        pc = list(th.addr.postcode.replace(" ", ""))
        if r.random() < 0.35:
            j = r.choice((0, 1, 2, 4))
            pc[j], pc[j + 1] = pc[j + 1], pc[j]
            raw["postcode"] = "".join(pc)
        if r.random() < 0.3:
            raw["city"] = w.typo(th.town.name)
        if th.phone and r.random() < 0.25:
            area, sub = th.phone.split("-")
            j = r.randrange(len(sub) - 1)
            raw["phone"] = w.phone_text(f"{area}-{sub[:j]}{sub[j + 1]}{sub[j]}{sub[j + 2 :]}", reg)
        name = w.name(th, reg)
        w.emit(th, reg, keep="ac", name=w.typo(name, 1 if len(name) < 14 else r.choice((1, 2, 2, 3))), raw=raw)


def t_wordorder(w: World) -> None:
    r = w.r
    th = w.thing("t_wordorder")
    assert th.kind
    form, core, town = th.kind.forms[th.kv][0], th.core, th.town.name
    art = core.split()[0] if core.split()[0] in ("De", "Het", "'t", "Sint") else ""
    rest = core[len(art) :].strip()
    tails = [
        f"{core} {form}",
        f"{core}, {form.lower()}",
        f"{rest}, {art}, {form.lower()}" if art else f"{rest} ({form.lower()})",
        f"{form} {rest}, {art}" if art else f"{core} - {form}",
        f"{town}, {form} {core}",
        f"{town}se {form.lower()} {core}",
        f"{rest} {art} {form}".replace("  ", " "),
    ]
    for i, reg in enumerate(w.choose_regs(th, w.many())):
        w.emit(th, reg, keep="c", name=w.polish(r.choice(tails), reg, th) if i % 2 else w.name(th, reg))


def t_appended(w: World) -> None:
    r = w.r
    th = w.thing("t_appended")
    t = th.town
    for i, reg in enumerate(w.choose_regs(th, w.many())):
        s = w.name(th, reg)
        if i:
            sub = w.subline(t)
            s = r.choice(
                (
                    f"{s} {t.name}",
                    f"{s} {t.name} | {sub}",
                    f"{s} | {sub}",
                    f"{s} - {sub}",
                    f"{t.name} {s}",
                    f"{s} ({t.mun.towns[0].name})",
                    f"{s} - {t.name} - {sub}",
                    f"{s} {th.addr.street.name}",
                )
            )
        w.emit(th, reg, keep="c", name=s)


def t_kindless(w: World) -> None:
    r = w.r
    t = w.town()
    for _ in range(12):
        kind = r.choice(KINDS)
        core = w.core(r.choice(kind.codes), t)[0]
        if w.free(t, kind, core) and not t.cores[core.lower()] and core not in t.quarters and core != t.name:
            break
    else:
        return
    th = w.thing("t_kindless", t, kind, core=core)
    t.excl.add(core.lower())
    th.fixed = True
    for i, reg in enumerate(w.choose_regs(th, w.many())):
        s = w.name(th, reg, kind=i % 2 == 0)
        w.emit(th, reg, keep="c" if i % 2 == 0 else "c" + r.choice("azpw"), name=s)


def t_merged(w: World) -> None:
    r = w.r
    th = w.thing("t_merged")
    th.pobox = ""
    for i, reg in enumerate(w.choose_regs(th, w.many())):
        if i % 2 == 0:
            w.emit(th, reg, keep="ac")
            continue
        s, a, t = w.name(th, reg), w.street_text(th.addr, reg), th.town.name
        pc = pc_text(th.addr.postcode, r.choice((0, 1)))
        u = r.random()
        if u < 0.35:
            w.emit(th, reg, name=r.choice((f"{s}, {a}, {t}", f"{s} {a}", f"{s} - {a} {t}", f"{s} ({a})", f"{s}, {a}, {pc} {t}")), drop="az")
        elif u < 0.6:
            w.emit(th, reg, name=s, raw={"address": r.choice((f"{a}, {pc} {t}", f"{a} {t}", f"{pc} {t}, {a}")), "postcode": "", "city": ""})
        elif u < 0.75:
            w.emit(th, reg, name=s, raw={"city": f"{pc} {t}", "postcode": ""}, keep="a")
        elif u < 0.88:
            w.emit(th, reg, name=s, raw={"address": f"{w.name(th, reg)}, {a}"}, keep="c")
        else:
            ph = th.phone or w.mobile()
            w.emit(th, reg, name=f"{s} {r.choice(('tel. ', 'T ', ''))}{w.phone_text(ph, reg)}", drop="p")


def t_missing(w: World) -> None:
    r = w.r
    th = w.thing("t_missing", fresh=True, kind=r.choice([k for k in KINDS if set(k.codes) & set("ocdelbm")]))
    filled = [f for f, v in (("a", "1"), ("z", "1"), ("c", "1"), ("p", th.phone), ("e", th.email), ("w", th.site), ("g", "1")) if v]
    for reg in w.choose_regs(th, w.many()):
        keep = set(r.sample(filled, r.choice((1, 1, 2, 2, 3, 4))))
        w.emit(th, reg, keep="".join(sorted(keep)), drop="".join(f for f in "azcpewg" if f not in keep))


def t_generic(w: World) -> None:
    r = w.r
    mun = r.choice(w.muns)
    word = r.choice(GENERIC)
    for t in r.sample(mun.towns, r.choice((1, 2, 2, 3))):
        if not w.free(t, None, word):
            continue
        w.claim(t, None, word)
        for _ in range(2 if word in SEVERAL and r.random() < 0.5 else 1):
            a = w.address(t)
            th = w.thing("t_generic", t, text=f"{word} {a.street.name} {a.number}", addr=a, contacts=False)
            th.phone = w.landline(t.mun) if r.random() < 0.7 else ""
            th.email = w.private_mail() if r.random() < 0.3 else ""
            th.names = [word, word, f"{word} {t.name}", f"{word} {a.street.name}", word.lower()]
            th.need_addr, th.fixed, th.legal = True, True, ""
            w.spread(th, k=w.many() if r.random() < 0.5 else 1, keep="ca")


def easy(w: World) -> None:
    r = w.r
    t = w.town()
    th = w.thing("easy", t, text=w.phrase(t) if r.random() < 0.15 else "")
    th.fixed = True
    w.spread(th, w.many(), keep="ca")


def single(w: World) -> None:
    t = w.town()
    w.spread(w.thing("single", t, text=w.phrase(t) if w.r.random() < 0.15 else ""), 1)


MAKERS: list[tuple[Callable[[World], None], float]] = [  # and the share of rows each is to make
    (lambda w: f_branch(w, False), 4.5),
    (lambda w: f_branch(w, True), 3),
    (f_tenants, 5),
    (f_friends, 4),
    (f_namesake, 4),
    (f_chain, 4.5),
    (f_switchboard, 2.5),
    (f_numbered, 3.5),
    (f_two_clubs, 2.5),
    (f_family, 2.5),
    (f_school_bso, 2.5),
    (f_hall_club, 2.5),
    (f_owner, 2.2),
    (f_same_secretary, 1.6),
    (t_secretary, 3),
    (t_moved, 2.5),
    (t_renamed, 2.5),
    (t_acronym, 2.5),
    (t_abbrev, 2.2),
    (t_translated, 2),
    (t_script, 2),
    (t_typos, 3),
    (t_wordorder, 2),
    (t_appended, 2),
    (t_kindless, 2.4),
    (t_merged, 2),
    (t_missing, 2.5),
    (t_generic, 2.5),
    (easy, 6),
    (single, 18),
]


def generate(n: int, seed: int) -> list[list[str]]:
    w = World(n, seed)
    total = sum(share for _, share in MAKERS)
    todo = {i: n * share / total for i, (_, share) in enumerate(MAKERS)}
    while len(w.rows) < n and todo:
        i, start = w.r.choice(list(todo)), len(w.rows)
        MAKERS[i][0](w)
        todo[i] -= max(len(w.rows) - start, 0.02)
        if todo[i] <= 0:
            del todo[i]
        if len(w.rows) > n:  # the last group does not fit: singles fill up
            del w.rows[start:]
            todo.clear()
    while len(w.rows) < n:
        single(w)
    rows = w.rows
    w.r.shuffle(rows)
    new_ids = list(range(1, next(w.cids) + 1))
    w.r.shuffle(new_ids)
    out: list[list[str]] = []
    for i, line in enumerate(rows):
        cid, trap, *rest = line.split("\t")
        out.append([f"L{i + 1:07d}", f"c{new_ids[int(cid)]:07d}", trap, *rest])
    return out


# ---------------------------------------------------------------------------------------------------- a look at it
def describe(rows: Sequence[Sequence[str]]) -> str:
    out = io.StringIO()
    n = len(rows)
    clusters: dict[str, list[int]] = defaultdict(list)
    for i, row in enumerate(rows):
        clusters[row[1]].append(i)
    traps = Counter(row[2] for row in rows)
    pairs: Counter[str] = Counter()
    multi: Counter[str] = Counter()
    for ids in clusters.values():
        pairs[rows[ids[0]][2]] += len(ids) * (len(ids) - 1) // 2
        multi[rows[ids[0]][2]] += len(ids) if len(ids) > 1 else 0
    print(
        f"rows {n}, things {len(clusters)}, true pairs {sum(pairs.values())}, rows of a thing listed more than once {sum(multi.values()) / n:.1%}",
        file=out,
    )
    sizes = Counter(len(ids) for ids in clusters.values())
    print("cluster sizes:", ", ".join(f"{k}: {sizes[k]} ({k * sizes[k] / n:.1%} of rows)" for k in sorted(sizes)), file=out)
    print(f"distinct names {len({row[3] for row in rows})}, cities {len({row[6].upper() for row in rows if row[6]})}", file=out)
    print("filled: " + ", ".join(f"{c} {sum(1 for row in rows if row[j]) / n:.0%}" for j, c in enumerate(COLUMNS) if j > 2), file=out)
    print(f"{'class':18}{'rows':>8}{'share':>8}{'true pairs':>12}{'rows in multi':>15}", file=out)
    for trap in sorted(traps):
        print(f"{trap:18}{traps[trap]:8}{traps[trap] / n:8.1%}{pairs[trap]:12}{multi[trap] / traps[trap]:15.0%}", file=out)
    return out.getvalue()


def main(argv: Sequence[str] | None = None) -> int:
    ap = argparse.ArgumentParser(description="Invented listings of Dutch organisations, with the truth.")
    ap.add_argument("--n", type=int, default=10_000)
    ap.add_argument("--seed", type=int, default=7)
    ap.add_argument("--out", default="")
    ap.add_argument("--describe", action="store_true")
    args = ap.parse_args(argv)
    rows = generate(args.n, args.seed)
    if args.out:
        with Path(args.out).open("w", encoding="utf-8", newline="") as fh:
            csv.writer(fh, lineterminator="\n").writerows([COLUMNS, *rows])
    if args.describe:
        print(describe(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
