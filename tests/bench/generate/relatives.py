"""Seeded generator of Dutch listings of many local directories, where most things have a relative that looks alike: branches, tenants,
satellites, departments, colleagues, companies of one family. Written by somebody who had not seen the matcher.
usage: python -m tests.bench.generate.relatives --n N --seed SEED --out FILE.csv      (same N and SEED = same bytes)"""
import argparse, random, unicodedata, csv, io, math
from multiprocessing import Pool

L = lambda s: [x.strip() for x in s.split(',') if x.strip()]
# ------------------------------------------------------------------ word lists
SUR = L("""Jansen,de Vries,van den Berg,Bakker,van Dijk,Visser,Janssen,Smit,Meijer,de Boer,Mulder,de Groot,Bos,Vos,Peters,Hendriks,van Leeuwen,Dekker,Brouwer,de Wit,Dijkstra,Smits,de Graaf,van der Meer,van der Linden,Kok,Jacobs,de Haan,Vermeulen,van den Heuvel,van der Veen,van den Broek,de Bruijn,de Bruin,van der Heijden,Schouten,van Beek,Willems,van Vliet,van de Ven,Hoekstra,Maas,Verhoeven,Koster,van Dam,van der Wal,Prins,Blom,Huisman,Peeters,de Jong,Kuipers,van Veen,Kuiper,Veenstra,Post,Kramer,van den Brink,Scholten,van Wijk,Postma,Martens,Vink,de Ruiter,Timmermans,Groen,Gerritsen,Jonker,van Loon,Boer,van der Velde,Willemsen,Smeets,de Lange,de Vos,Bosch,van Dongen,Schipper,de Koning,van der Laan,Koning,Driessen,van Doorn,Hermans,Evers,van den Bosch,van der Meulen,Hofman,Bosman,Wolters,Sanders,Mol,Kuijpers,Molenaar,van de Pol,van der Steen,van Rijn,de Leeuw,Verbeek,Kok,van Es,Boersma,Zwart,Wiersma,Haan,Kooistra,Bouman,van Schaik,Hoogendoorn,Terpstra,Bijl,Wouters,Pronk,Schreuder,Dijkman,Huizinga,Wijnands,Spaans,Roelofs,ter Horst,ten Brinke,Nijhuis,Oude Kotte,Wesselink,Assink,Bruggink,Slot,Stam,Kuijt,Zwaan,Ploeg,Heemskerk,Duijvestijn,van Egmond,Buijs,Tol,Kwakman,Sier,Schilder,Veerman,Yilmaz,Kaya,Demir,Öztürk,Çelik,Şahin,El Amrani,Benali,Bouzid,El Idrissi,Aziz,Mohamed,Ahmadi,Singh,Ramdin,Soekhoe,Pinas,Wijngaarde,Nguyen,Chen,Kowalski,Nowak,Pereira,da Silva,Pattipeilohy,Tahapary,Manuhutu,van 't Hof,van 't Hoff,in 't Veld,op den Kamp,Aarts,Beumer,Cremers,Dohmen,Engelen,Frissen,Goossens,Houben,Jeurissen,Knops,Lemmens,Moonen,Nijssen,Ophelders,Pluijmakers,Quaedvlieg,Ramaekers,Schreurs,Theunissen,Uiterwijk,Vaessen,Weijers,Zeegers,Abma,Bootsma,Cnossen,Douma,Elzinga,Feenstra,Greidanus,Haitsma,Jorritsma,Kingma,Leijenaar,Miedema,Nauta,Osinga,Piersma,Reitsma,Sikkema,Tuinstra,Wybenga,Ypma,Zijlstra""")
FIRST = L("""Jan,Piet,Kees,Henk,Willem,Gerrit,Johan,Hans,Peter,Marieke,Anna,Maria,Johanna,Ria,Truus,Corrie,Ineke,Els,Karin,Monique,Sandra,Petra,Linda,Esther,Sanne,Lisa,Lotte,Femke,Anouk,Daan,Sem,Bram,Thijs,Lars,Ruben,Tim,Niels,Bas,Joost,Maarten,Pieter,Sjoerd,Wiebe,Ype,Tjitske,Froukje,Baukje,Hanneke,Marloes,Ellen,Ingrid,Wilma,Gerda,Trees,Toos,Mien,Wim,Theo,Ton,Frans,Sjef,Harrie,Twan,Huub,Math,Fatima,Mohammed,Ahmed,Yasmina,Samira,Ali,Mehmet,Ayşe,Emine,Hatice,Mustafa,Ravi,Sunita,Anita,Desiree,Chantal,Kim,Romy,Britt,Roos,Noor,Evi,Julia,Eva,Zoë,René,Joëlle,Chloé,André,Loïs,Daniëlle,Michèle,Olga,Natalia,Oksana,Agnieszka,Katarzyna""")
BLD = L("""De Regenboog,De Schakel,De Linde,De Brug,De Wissel,De Ark,De Bron,Het Kompas,De Wegwijzer,De Klimop,De Springplank,De Vlieger,De Kring,De Boog,De Spil,De Wiel,Het Anker,De Haven,De Vuurtoren,De Toren,De Molen,De Wieken,De Rank,De Wijngaard,De Olijftak,De Hoeksteen,De Fontein,De Zaaier,De Akker,De Korenaar,De Schelf,De Meent,De Brink,De Hof,De Kamp,De Esch,De Horst,De Borgh,De Burcht,De Poort,De Veste,De Wal,De Gracht,De Singel,De Dreef,De Boomgaard,De Notenboom,De Kastanje,De Eik,De Beuk,De Wilg,De Populier,De Vlier,De Meidoorn,De Hazelaar,De Berk,De Zonnebloem,De Klaproos,De Margriet,De Lelie,De Waterlelie,De Roerdomp,De Reiger,De Zwaluw,De Kievit,De Wulp,De Grutto,De Leeuwerik,De Merel,De Uil,De IJsvogel,De Fuut,De Meerkoet,De Zwaan,De Ooievaar,De Pelikaan,De Egel,De Bever,De Otter,De Das,De Hinde,Het Palet,Het Kwadrant,Het Baken,Het Trefpunt,Het Lichtpunt,Het Octaaf,Het Mozaïek,De Mozaïek,Het Kristal,Het Klaverblad,De Klaver,Het Talent,De Ontdekking,De Horizon,De Zonnewijzer,De Sterrenwacht,De Poolster,De Komeet,De Evenaar,De Wereldboom,Het Element,De Vonk,De Vlam,De Kaars,De Lantaarn,De Lampion,De Tamboerijn,De Harp,De Cirkel,De Driehoek,Het Vierspan,De Driemaster,De Botter,De Zevensprong,De Achtsprong,De Twaalf Ambachten,De Ambacht,De Smederij,De Touwslager,De Weverij,De Spinnerij,De Schoof,De Garve,Ons Huis,Ons Genoegen,Ons Dorpshuis,De Huiskamer,De Stolp,De Deel,De Schuur,De Bongerd,De Gaarde,De Tuin,De Weide,De Polder,De Dijk,De Terp,De Wierde,De Wadden,De Kreek,De Beemd,De Donk,De Peel,De Kempen,De Maasoever,De Waalkant,De IJsselstroom,De Vecht,De Amstelhoek,De Rijnstroom,De Lek,De Merwe,De Noord,Bloemhof,Bloemendal,Zonnehoek,Zonneheuvel,Zonnehof,Parkzicht,Vredehof,Vredeoord,Rusthof,Avondrood,Avondlicht,Nieuw Begin,Morgenster,Meerzicht,Duinzicht,Boszicht,Dennenoord,Berkenhof,Elzenhof,Eikenhorst,Lindenhof,Lindehof,Wilgenhof,Beukenhof,Rozenhof,Tulpenburg,Mariahof,Annahof,Elisabeth,Wilhelmina,Juliana,Oranjehof,Irene,Margriethof,Emmahof,Pax,Caritas,Concordia,Vesta,Aurora,Flora,Artemis,Helios,Prisma,Focus,Accent,Contrast,Impuls,Balans,Kompaan,Samen,Thuis,Dichtbij,Vizier,Perspectief""")
SPORTST = L("""Sparta,Excelsior,Hercules,Be Quick,Quick,Quick Boys,Vitesse,Achilles,Ajax,Olympia,Wilhelmina,Juliana,Oranje Zwart,Oranje Wit,Oranje Nassau,Concordia,Victoria,Minerva,Sportlust,Sportclub,Volharding,Vooruit,Voorwaarts,Eendracht,Unitas,Fortuna,Hermes,Apollo,Odin,Thor,Noordster,Zuidster,Avanti,Avanti Wilskracht,Blauw Wit,Zwart Wit,Rood Wit,Groen Wit,Geel Zwart,Blauw Geel,Wit Rood Wit,Rood Zwart,Zeemeeuwen,Watergeuzen,Batavieren,Kaninefaten,Trekvogels,De Valken,De Treffers,De Meteoor,De Zwaluwen,De Spartaan,De Pijl,De Bataven,De Kangeroe,De Dalkruiskens,De Merels,Animo,Actief,Kracht en Vlugheid,Door Eendracht Sterk,Kwiek,Lycurgus,Brutus,Spirit,Swift,Rapid,Attila,Sioux,Phoenix,Pegasus,Nova,Orion,Sirius,Mercurius,Jupiter,Saturnus,Neptunus,Triton,Poseidon,Zeus,Titan,Argonauten,Musketiers,Ready,Forward,Union,United,Wodan,Freija,Hellas,Marathon,Argo,Koplopers,Kikkers,Waterratten,Snoek,Dolfijn,Otters""")
BACK = [x.split('=') for x in L("""VIOS=Vooruitgang Is Ons Streven,DOS=Door Oefening Sterk,DES=Door Eendracht Sterk,ODO=Ons Doel Overwinnen,KNA=Kracht Na Arbeid,OKK=Oefening Kweekt Kunst,TOP=Tot Ons Plezier,DVO=Door Vrienden Opgericht,WIK=Willen Is Kunnen,SSS=Samen Spelen Sterk,NEA=Nooit En Altijd,HSC=Heer Sport Club,EMM=Eendracht Maakt Macht,OSS=Oefening Staalt Spieren,DIO=Door Inspanning Ontspanning,SDO=Sport Doet Ontspannen,DSO=Door Samenspel Overwinnen,VVO=Vlug En Vaardig Overwint,ASV=Algemene Sport Vereniging,SIOS=Samenspel Is Ons Streven,OVC=Onze Vrienden Club,DWS=Door Wilskracht Sterk,NAS=Na Arbeid Sport,GVO=Gezondheid Voor Ons,KIOS=Kracht Is Ons Streven,LTC=Lawn Tennis Club,UDI=Uit Door Inspanning,HZVV=Hoge Zand Voetbal Vereniging,RODA=Recht Op Doel Af,TOG=Tot Ons Genoegen,ZIGO=Zij Is Geheel Onoverwinnelijk,PSV=Plaatselijke Sport Vrienden,WVC=Wij Volharden Continu,DKV=De Korf Voorwaarts,TSC=Trouw Sterk Courage""")]
MUSST = L("""St. Cecilia,Concordia,Excelsior,Crescendo,Euphonia,Harmonie,Wilhelmina,Juliana,De Eendracht,Eendracht,Kunst na Arbeid,Oefening Baart Kunst,Oranje,Advendo,Prinses Irene,Prinses Juliana,St. Caecilia,Euterpe,Apollo,Orpheus,Hosanna,Halleluja,Soli Deo Gloria,Looft den Heer,De Lofstem,Jubilate,Jubal,Asaf,Cantate,Cantabile,Con Amore,Con Brio,Con Spirito,Intermezzo,Da Capo,Canticum Novum,Laus Deo,Sursum Corda,Zang en Vriendschap,Zanglust,Vriendenkring,Ons Genoegen,Vivace,Allegro,Da Vinci,Nieuw Leven,Symphonia,Polyhymnia,Amicitia,St. Gregorius,St. Joris,St. Sebastianus,St. Hubertus,Wees Trouw,Trouw aan Vriendschap,Voices,Swing Along,Good Vibrations,Rejoice,Joy,Sound of Spirit,Ichthus,Door Vriendschap Verenigd""")
SAINT = L("""Johannes,Jan de Doper,Petrus,Paulus,Petrus en Paulus,Willibrordus,Bonifatius,Martinus,Nicolaas,Lambertus,Servatius,Jozef,Antonius,Antonius van Padua,Antonius Abt,Maria,Maria Magdalena,Anna,Barbara,Cecilia,Catharina,Clemens,Cunera,Dionysius,Franciscus,Franciscus Xaverius,Gertrudis,Jacobus,Laurentius,Matthias,Michaël,Odulphus,Pancratius,Vitus,Werenfridus,Bavo,Ludgerus,Lebuinus,Plechelmus,Remigius,Oda,Amandus,Hubertus,Joris,Theresia,Elisabeth,Gerardus Majella,Pius X,Titus Brandsma""")
PERSONS = L("""Prins Willem-Alexander,Prinses Beatrix,Koningin Wilhelmina,Koningin Juliana,Prinses Máxima,Anne Frank,Dr. Ariëns,Albert Schweitzer,Juliana van Stolberg,Prins Bernhard,Prins Maurits,Graaf Willem,Johan de Witt,Michiel de Ruyter,Rembrandt,Jan Ligthart,Maria Montessori,Groen van Prinsterer,Abraham Kuyper,Dr. Schaepman,Titus Brandsma,Pater Damiaan,Da Costa,Guido de Brès,Johannes Calvijn,Maarten Luther,Eben-Haëzer,Samuël,Daniël,Timotheüs,Ichthus,Immanuël,Rehoboth,Bethel,Pniël,Sjaloom,Maranatha,Sionskerk,Elim,Obadja""")
TREES = L("Linden,Eiken,Beuken,Kastanje,Elzen,Wilgen,Populieren,Esdoorn,Berken,Acacia,Meidoorn,Hazelaar,Platanen,Iepen,Dennen,Sparren,Larix,Vlier,Lijsterbes,Goudenregen,Jasmijn,Seringen")
BIRDS = L("Merel,Leeuwerik,Kievit,Zwaluw,Nachtegaal,Lijster,Spreeuwen,Reiger,Meeuwen,Ooievaar,Fazanten,Patrijzen,Koekoek,Mezen,Vinken,Grutto,Wulpen,Sperwer,Buizerd,Havik,Valken,Zwanen,IJsvogel,Roerdomp")
FLOW = L("Rozen,Tulpen,Anjer,Lelie,Irissen,Violen,Dahlia,Narcissen,Krokus,Begonia,Geranium,Fresia,Asters,Margrieten,Klaproos,Korenbloem,Lavendel,Orchidee,Primula,Hyacinten")
ROYAL = L("Koningin Wilhelmina,Koningin Juliana,Prinses Beatrix,Prins Bernhard,Prins Hendrik,Koningin Emma,Prinses Irene,Prinses Margriet,Prins Willem,Oranje,Nassau,Willem de Zwijger,Prins Maurits,Anna Paulowna,Amalia,Sophia")
PAINT = L("Rembrandt,Vermeer,Frans Hals,Jan Steen,Van Gogh,Mondriaan,Jozef Israëls,Mesdag,Paulus Potter,Ruysdael,Jeroen Bosch,Breitner,Jan van Goyen,Karel Appel,Hobbema,Van Ostade,Ferdinand Bol,Isaac Israëls")
COMP = L("Mozart,Beethoven,Bach,Chopin,Schubert,Sweelinck,Verdi,Händel,Diepenbrock,Röntgen,Haydn,Brahms,Liszt,Vivaldi,Mahler,Grieg")
STATE = L("Thorbecke,Dr. Schaepman,Troelstra,Dr. Kuyper,Domela Nieuwenhuis,Aletta Jacobs,Dr. Nolens,Van Heutsz,Talma,De Savornin Lohman,Churchill,President Kennedy,Martin Luther King,Nelson Mandela,Anne Frank,Hannie Schaft,Titus Brandsma,Gandhi,Johan de Witt,Van Oldenbarnevelt,Burgemeester {S},Dokter {S},Pastoor {S},Wethouder {S},Meester {S},Notaris {S}")
GEO = L("Amsterdam,Utrecht,Haarlem,Leidse,Delft,Zutphen,Deventer,Zwolse,Gouden,Europa,Texel,Vlieland,Terschelling,Ameland,Maas,Waal,Rijn,IJssel,Vecht,Schelde,Linge,Merwede,Java,Sumatra,Celebes,Borneo,Bali,Curaçao")
OLDST = L("Dorpsstraat,Kerkstraat,Molenstraat,Hoofdstraat,Schoolstraat,Stationsstraat,Stationsweg,Raadhuisplein,Markt,Grote Markt,Brink,Kerkplein,Dorpsplein,Nieuwstraat,Langestraat,Achterweg,Voorstraat,Hoogstraat,Breestraat,Molenweg,Kerkweg,Zandweg,Dijkweg,Havenkade,Haven,Marktplein,Raadhuisstraat,Torenstraat,Parallelweg,Industrieweg,Ambachtsweg,Handelsweg,Sportlaan,Sportparklaan,Parklaan,Julianaplein,Wilhelminastraat,Beatrixlaan,Torenlaan,Oude Rijksweg,Rijksstraatweg,Heereweg,Zuideinde,Noordeinde,Westeinde,Oosteinde,Tuinstraat,Nieuwe Gracht,Oudegracht,Bagijnhof,Sint Jansstraat,Sint Annastraat,Kloosterstraat,Kapelstraat,Kasteellaan,Meerweg,Veenweg,Heideweg,Bosweg,Lange Voren,De Hofstede,Het Rond,'t Zand,'t Plein,De Heuvel,Onder de Linden,De Werf,Burgwal,Turfkade,Sluisweg,Achter de Kerk,Bij de Toren,Zijlweg,Vaartweg,Melkweg,Oude Dijk,Nieuwe Dijk,Laan van Nieuw Zuid,Plein 1940,4 Meiplein,2e Dwarsstraat,1e Hogeweg")
PRE = L("Ooster,Wester,Noorder,Zuider,Hol,Berk,Els,Eik,Linde,Wil,Heer,Zand,Klei,Moer,Ven,Veen,Broek,Has,Roo,Dor,Scher,Bever,Wolf,Reu,Ane,Ol,Ug,Raa,Lo,Waal,Maas,IJssel,Rijn,Lek,Vecht,Aal,Am,Bar,Beem,Bor,Bruin,Die,Dui,Eem,Enk,Ge,Gra,Grij,Haar,Hei,Hil,Ho,Hor,Kam,Ker,Kol,Krom,Lan,Lee,Lij,Meer,Mid,Mij,Nij,Oos,Ooij,Pol,Put,Rau,Ros,Sloo,Sta,Steen,Stap,Swal,Ter,Til,Twel,Ul,Val,Vel,Voor,Vries,Wag,War,Wees,Wie,Wou,Zee,Zoe,Zui,Zwa,Schoon,Bloe,Mar,Don,Gel,Her,Oir,Lies,Best,Deur,Ast")
SUF = L("wijk,dam,burg,huizen,drecht,veen,hoven,loo,rode,beek,meer,dijk,sluis,horst,kerk,land,stede,zijl,um,ingen,voort,brug,hout,wolde,muiden,haven,mond,berg,woude,schoten,kerke,donk,laren,les,tricht,ede,lo,wald,heim,stein,waard,oord,veld,terp,gum,wierum,broek,poort,hem,karspel")
QRT = L("Centrum,Noord,Zuid,Oost,West,Binnenstad,Oranjewijk,Vogelbuurt,Bloemenwijk,Schilderswijk,Componistenwijk,Rivierenbuurt,Zeeheldenkwartier,Stationsbuurt,De Hoven,Nieuwland,Kerschoten,Vredenburg,Lindenholt,De Meent,Molenwijk,Kasteelwijk,De Akkers,Hoge Vaart,Vossenpels,Rietlanden,Waterrijk,Parkwijk,Stadshart,Tuindorp,Het Zand,Indische Buurt,Kruiskamp,Buitenveld,Weidevenne,De Bouwlust,Overvecht,Kanaleneiland,Ambachtsmark")
FREE = L("gmail.com,gmail.com,gmail.com,hotmail.com,hotmail.nl,outlook.com,live.nl,ziggo.nl,ziggo.nl,kpnmail.nl,hetnet.nl,planet.nl,home.nl,xs4all.nl,upcmail.nl,casema.nl,online.nl,icloud.com,yahoo.com,telfort.nl")
TAG = L("samen sterk,voor jong en oud,uw partner in zorg,omdat iedereen meetelt,altijd dichtbij,iedereen welkom,gezellig en actief,kwaliteit en service,sinds 1924,sinds 1978,thuis in de buurt,voor en door bewoners,zorg met aandacht,al meer dan 50 jaar,sportief en gezellig,meld je aan!,nieuwe leden welkom,ook op zaterdag,gratis parkeren,leren met plezier,ontmoeten en meedoen,een warm welkom,vrijwilligers gezocht,inloop elke dinsdag,tijdelijk gesloten,specialist in de regio,vakmanschap uit eigen dorp,lid van de branchevereniging,op afspraak,voor al uw vragen")
# pc2: area codes and a rough centre
PC = """10 020 52.37 4.90|11 020 52.31 4.95|12 035 52.25 5.18|13 036 52.37 5.22|14 075 52.49 4.87|15 0255 52.45 4.75|16 0229 52.65 5.05|17 0223 52.85 4.85|18 072 52.63 4.75|19 0251 52.50 4.65|20 023 52.38 4.63|21 0252 52.28 4.60|22 071 52.20 4.43|23 071 52.16 4.49|24 0172 52.13 4.66|25 070 52.07 4.30|26 015 52.01 4.36|27 079 52.05 4.49|28 0182 52.01 4.71|29 0180 51.93 4.62|30 010 51.92 4.48|31 010 51.91 4.35|32 0181 51.83 4.20|33 078 51.81 4.68|34 030 52.05 5.05|35 030 52.10 5.12|36 0346 52.17 5.00|37 030 52.13 5.25|38 033 52.16 5.39|39 0318 52.02 5.56|40 0344 51.88 5.43|41 0345 51.89 5.20|42 0183 51.82 5.05|43 0113 51.50 3.80|44 0113 51.48 4.00|45 0115 51.33 3.80|46 0164 51.50 4.28|47 0165 51.54 4.47|48 076 51.59 4.77|49 0162 51.64 4.88|50 013 51.56 5.08|51 0416 51.69 5.02|52 073 51.70 5.30|53 0412 51.76 5.50|54 0413 51.65 5.60|55 040 51.37 5.35|56 040 51.44 5.48|57 0492 51.48 5.66|58 0478 51.52 5.97|59 077 51.37 6.17|60 0495 51.25 5.75|61 046 50.99 5.85|62 043 50.85 5.69|63 045 50.87 5.95|64 045 50.89 5.98|65 024 51.84 5.86|66 0487 51.83 5.65|67 0317 51.97 5.66|68 026 51.98 5.91|69 0316 51.94 6.08|70 0314 51.96 6.29|71 0543 51.97 6.70|72 0575 52.14 6.30|73 055 52.21 5.97|74 0570 52.26 6.16|75 053 52.22 6.89|76 0546 52.36 6.66|77 0523 52.57 6.62|78 0591 52.79 6.90|79 0528 52.72 6.48|80 038 52.52 6.10|81 0578 52.35 6.05|82 0320 52.52 5.47|83 0521 52.79 6.11|84 0513 52.98 6.00|85 0514 52.86 5.70|86 0515 53.03 5.66|87 0517 53.12 5.45|88 058 53.20 5.60|89 058 53.20 5.79|90 0518 53.25 5.65|91 0519 53.32 6.00|92 0512 53.11 6.10|93 050 53.13 6.45|94 0592 52.99 6.56|95 0599 53.00 6.95|96 0598 53.15 6.80|97 050 53.22 6.57|98 0594 53.25 6.40|99 0596 53.32 6.85"""
PC = {int(a): (b, float(c), float(d)) for a, b, c, d in (x.split() for x in PC.split('|'))}
SPORT = [("Voetbalvereniging", "sport", 10, "Football Club"), ("Tennisvereniging", "sport", 6, "Tennis Club"), ("Korfbalvereniging", "sport", 3, "Korfball Club"), ("Handbalvereniging", "sport", 3, "Handball Club"),
 ("Volleybalvereniging", "sport", 4, "Volleyball Club"), ("Hockeyclub", "sport", 3, "Hockey Club"), ("Gymnastiekvereniging", "sport", 5, "Gymnastics Club"), ("Atletiekvereniging", "sport", 2, "Athletics Club"), ("Zwemvereniging", "sport", 3, "Swimming Club"),
 ("Judoschool", "sport", 2, "Judo School"), ("Schaakvereniging", "sport", 2, "Chess Club"), ("Bridgeclub", "sport", 4, "Bridge Club"), ("Biljartvereniging", "sport", 3, "Billiards Club"), ("Tafeltennisvereniging", "sport", 2, "Table Tennis Club"),
 ("Badmintonvereniging", "sport", 3, "Badminton Club"), ("Wielervereniging", "sport", 1, "Cycling Club"), ("IJsvereniging", "sport", 2, "Ice Skating Club"), ("Rijvereniging", "sport", 2, "Riding Club"), ("Hengelsportvereniging", "sport", 2, "Angling Club"), ("Wandelsportvereniging", "sport", 1, "Walking Club"), ("Jeu de boulesvereniging", "sport", 2, "Petanque Club"), ("Schietvereniging", "sport", 1, "Shooting Club"), ("Dansschool", "sport", 1, "Dance School")]
ABB = {"Voetbalvereniging": ["v.v.", "VV", "vv", "V.V.", "Voetbalver.", "Voetbalclub", "RKVV", "s.v."], "Tennisvereniging": ["T.V.", "TV", "tv", "Tennisclub", "TC", "LTC"], "Korfbalvereniging": ["KV", "k.v.", "Korfbalver.", "Korfbalclub", "CKV"], "Handbalvereniging": ["HV", "H.V.", "Handbalver."],
 "Volleybalvereniging": ["VV", "Volleybalver.", "Volleybalclub", "VC"], "Hockeyclub": ["HC", "H.C.", "Mixed Hockey Club", "MHC"], "Gymnastiekvereniging": ["GV", "Gymver.", "Gymvereniging", "Turnvereniging", "Gym"], "Atletiekvereniging": ["AV", "A.V.", "Atletiekver."], "Zwemvereniging": ["ZV", "Zwemclub", "Zwem- en poloclub", "Z&PC"],
 "Schaakvereniging": ["SV", "Schaakclub", "Schaakver."], "Bridgeclub": ["B.C.", "BC", "Bridgevereniging", "Bridge Club"], "Biljartvereniging": ["BV", "Biljartclub", "Biljartver.", "B.V."], "Tafeltennisvereniging": ["TTV", "T.T.V.", "Tafeltennisver."], "Badmintonvereniging": ["BV", "BC", "Badmintonclub", "Badmintonver."], "Wielervereniging": ["WV", "Wielerclub"],
 "IJsvereniging": ["IJsclub", "Ysclub", "IJsver."], "Rijvereniging": ["RV", "Ponyclub", "LR en PC"], "Hengelsportvereniging": ["HSV", "H.S.V.", "Hengelsportver."], "Jeu de boulesvereniging": ["JBV", "Jeu de boulesclub", "Petanquevereniging"], "Huisartsenpraktijk": ["Huisarts", "Huisartspraktijk", "Praktijk", "Huisartsenpr."], "Tandartspraktijk": ["Tandarts", "Tandartsenpraktijk", "Mondzorg", "Tandheelkundige praktijk"], "Fysiotherapiepraktijk": ["Fysiotherapie", "Fysio", "Praktijk voor fysiotherapie", "Fysiotherapie en manuele therapie"],
 "Basisschool": ["OBS", "CBS", "bs", "Bs.", "School", "PCB", "RKBS"], "Buurthuis": ["Buurtcentrum", "Wijkcentrum", "Ontmoetingscentrum", "Buurth."], "Dorpshuis": ["Dorpscentrum", "MFC", "Multifunctioneel centrum", "MFA"], "Wijkcentrum": ["Wijkgebouw", "Buurthuis", "WC"], "Bibliotheek": ["Openbare Bibliotheek", "Bieb", "De Bibliotheek", "OB"], "Harmonie": ["Harmonievereniging", "Muziekvereniging", "Harm."], "Fanfare": ["Fanfarecorps", "Muziekvereniging", "Chr. Muziekvereniging"], "Muziekvereniging": ["Muziekver.", "MV", "Harmonie", "Chr. muziekver."], "Gemengd koor": ["Gem. koor", "Zangvereniging", "Zangver.", "Koor"], "Mannenkoor": ["Chr. Mannenkoor", "Kon. Mannenkoor", "Mannenzangvereniging"], "Woonzorgcentrum": ["WZC", "Verzorgingshuis", "Zorgcentrum", "Woon-zorgcentrum", "Verpleeghuis"], "Kinderdagverblijf": ["KDV", "Kinderopvang", "Kinderdagverbl."], "Peuterspeelzaal": ["PSZ", "Peuteropvang"], "Scouting": ["Scoutinggroep", "Scouting groep", "Scoutingvereniging"], "Toneelvereniging": ["Toneelver.", "Toneelgroep", "Theatergroep"], "Bakkerij": ["Bakker", "Brood en banket", "Warme Bakker"], "Slagerij": ["Slager", "Keurslager", "Slagersbedrijf"], "Kapsalon": ["Haarstudio", "Kapper", "Hairstyling"], "Rijschool": ["Autorijschool", "Verkeersschool"], "Apotheek": ["Apoth.", "Apotheek"], "Garage": ["Autobedrijf", "Garagebedrijf"], "Protestantse Gemeente": ["PKN", "Prot. Gem.", "PG", "Prot. Gemeente"], "Hervormde Gemeente": ["Herv. Gem.", "Hervormde gem.", "Ned. Herv. Gemeente"], "Gereformeerde Kerk": ["Geref. Kerk", "GK", "Ger. Kerk"], "Parochie": ["RK Parochie", "R.K. Parochie", "Kath. parochie"], "Restaurant": ["Eetcafé", "Rest."], "Buitenschoolse opvang": ["BSO"], "Oranjevereniging": ["Oranjever.", "Oranjecomité"], "Buurtvereniging": ["Buurtver.", "BV", "Wijkvereniging"], "Speeltuinvereniging": ["Speeltuinver.", "Speeltuin", "STV"]}
EN = {"Huisartsenpraktijk": "GP practice", "Tandartspraktijk": "Dental practice", "Fysiotherapiepraktijk": "Physiotherapy", "Basisschool": "Primary school", "Buurthuis": "Community centre", "Dorpshuis": "Village hall", "Wijkcentrum": "Neighbourhood centre", "Bibliotheek": "Public Library", "Harmonie": "Brass band", "Fanfare": "Brass band", "Muziekvereniging": "Music society", "Gemengd koor": "Mixed choir", "Mannenkoor": "Male choir", "Woonzorgcentrum": "Care home", "Kinderdagverblijf": "Day nursery", "Scouting": "Scouts", "Apotheek": "Pharmacy", "Protestantse Gemeente": "Protestant Church", "Hervormde Gemeente": "Reformed Church", "Gereformeerde Kerk": "Reformed Church", "Parochie": "Catholic Parish", "Voedselbank": "Food bank", "Kledingbank": "Clothing bank", "Speelotheek": "Toy library", "Taalhuis": "Language house", "Moskee": "Mosque", "Museum": "Museum", "Zwembad": "Swimming pool", "Stichting Welzijn": "Welfare Foundation", "VluchtelingenWerk": "Refugee council"}
EN.update({a: d for a, b, c, d in SPORT})
UK = {"Huisartsenpraktijk": "Сімейний лікар", "Tandartspraktijk": "Стоматолог", "Bibliotheek": "Бібліотека", "Voedselbank": "Продовольчий банк", "Kledingbank": "Банк одягу", "Basisschool": "Початкова школа", "Buurthuis": "Громадський центр", "Wijkcentrum": "Районний центр", "VluchtelingenWerk": "Рада у справах біженців", "Apotheek": "Аптека", "Taalhuis": "Мовний дім"}
AR = {"Huisartsenpraktijk": "طبيب العائلة", "Tandartspraktijk": "طبيب الأسنان", "Bibliotheek": "مكتبة", "Voedselbank": "بنك الطعام", "Kledingbank": "بنك الملابس", "Basisschool": "مدرسة ابتدائية", "Buurthuis": "مركز الحي", "Wijkcentrum": "مركز الحي", "VluchtelingenWerk": "مجلس اللاجئين", "Apotheek": "صيدلية", "Moskee": "مسجد", "Taalhuis": "بيت اللغة"}
CYR = dict(zip("abcdefghijklmnopqrstuvwxyz", "а б к д е ф г г і й к л м н о п к р с т у в в кс і з".split()))
ARB = dict(zip("abcdefghijklmnopqrstuvwxyz", "ا ب ك د ي ف خ ه ي ي ك ل م ن و ب ق ر س ت و ف و كس ي ز".split()))
CHAINS = [x.split('/') for x in L("""Albert Heijn/ah.nl/Supermarkt,Jumbo/jumbo.com/Supermarkt,Plus/plus.nl/Supermarkt,Lidl/lidl.nl/Supermarkt,Aldi/aldi.nl/Supermarkt,Coop/coop.nl/Supermarkt,Kruidvat/kruidvat.nl/Drogist,Etos/etos.nl/Drogist,Hema/hema.nl/Warenhuis,Action/action.com/Winkel,Blokker/blokker.nl/Winkel,Bruna/bruna.nl/Boekhandel,Zeeman/zeeman.com/Textiel,Gamma/gamma.nl/Bouwmarkt,Karwei/karwei.nl/Bouwmarkt,Pearle/pearle.nl/Opticien,Specsavers/specsavers.nl/Opticien,Hans Anders/hansanders.nl/Opticien,Rabobank/rabobank.nl/Bank,ING/ing.nl/Bank,Welkoop/welkoop.nl/Tuincentrum,Primera/primera.nl/Winkel,Basic-Fit/basic-fit.com/Sportschool,Schoonenberg/schoonenberg.nl/Audicien,Rataplan/rataplan.nl/Kringloopwinkel,Terre des Hommes Winkel/terredeshommes.nl/Kringloopwinkel,Partou/partou.nl/Kinderopvang,Kwik-Fit/kwik-fit.nl/Garage,Dirk/dirk.nl/Supermarkt,BENU Apotheek/benuapotheek.nl/Apotheek""")]
NAT = [x.split('/') for x in L("""Humanitas/humanitas.nl,De Zonnebloem/zonnebloem.nl,Nederlandse Rode Kruis/rodekruis.nl,VluchtelingenWerk/vluchtelingenwerk.nl,KBO/kbo-brabant.nl,PCOB/pcob.nl,ANBO/anbo.nl,Vrouwen van Nu/vrouwenvannu.nl,Leger des Heils/legerdesheils.nl,Alzheimer Nederland/alzheimer-nederland.nl,Slachtofferhulp/slachtofferhulp.nl,MEE/mee.nl,Natuurmonumenten/natuurmonumenten.nl,IVN/ivn.nl,EHBO/ehbo.nl,Reumafonds/reumanederland.nl,Parkinson Vereniging/parkinson-vereniging.nl,Diabetesvereniging/dvn.nl,COC/coc.nl,Amnesty International/amnesty.nl,Wereldwinkel/wereldwinkels.nl,FNV/fnv.nl,Veilig Verkeer/vvn.nl,Dierenbescherming/dierenbescherming.nl,Thuisadministratie/thuisadministratie.nl,SchuldHulpMaatje/schuldhulpmaatje.nl""")]
SELFH = L("Al-Anon,AA,NA,Lotgenotengroep,Rouwgroep,Praatgroep,Mantelzorgsalon,Alzheimer Café,Parkinson Café,Autisme Café,OA,ACA,Depressie Vereniging,Borstkankergroep,Inloophuis,Ouder-kindgroep,Vrouwengroep,Mannenkring,Mindfulnessgroep,Stottergroep")
ACT = L("Repair Café,Taalcafé,Ouderensoos,Koersbalclub,Naaiatelier,Eetclub,Kookgroep,Computerclub,Koffieochtend,Biljartgroep,Spelotheek,Leeskring,Schilderclub,Yogagroep,Wandelgroep,Bingo,Huiswerkbegeleiding,Taalles,Kinderclub,Tienersoos,Inloop GGZ,Formulierenbrigade,Breicafé,Open Eettafel,Klaverjasclub,Volksdansgroep,Zumba,Weggeefwinkel")
TEN = [("Sociaal Team", "welzijn"), ("Centrum voor Jeugd en Gezin", "zorg"), ("Consultatiebureau", "zorg"), ("Taalhuis", "welzijn"), ("Peuterspeelzaal", "onderwijs"), ("Wijkverpleging", "zorg"), ("Maatschappelijk werk", "welzijn"), ("Sociaal Raadslieden", "welzijn"), ("Wijkraad", "welzijn"), ("Bewonersvereniging", "welzijn"), ("Steunpunt Mantelzorg", "welzijn"), ("Speelotheek", "welzijn"), ("Ouderenadvies", "welzijn"), ("Jongerenwerk", "welzijn"), ("Logopedie", "zorg"), ("Diëtistenpraktijk", "zorg"), ("Pedicure", "zorg"), ("Trombosedienst", "zorg"), ("Ergotherapie", "zorg"), ("Verloskundigenpraktijk", "zorg"), ("Wijkagent", "overheid"), ("Energieloket", "overheid"), ("Voedselbank", "welzijn"), ("Kledingbank", "welzijn")]
DESK = L("Burgerzaken,Publiekszaken,Wmo-loket,Werk en Inkomen,Leerplicht,Vergunningen,Belastingen,Klantcontactcentrum,Jeugdhulp,Schuldhulpverlening,Openbare Werken,Milieustraat,Bouwloket,Team Handhaving,Sociaal Loket,Gemeentearchief,Trouwzaken,Afdeling Communicatie")
DEP = L("Cardiologie,Interne Geneeskunde,Orthopedie,Kindergeneeskunde,Gynaecologie,KNO,Oogheelkunde,Dermatologie,Neurologie,Radiologie,Urologie,Spoedeisende Hulp,Longgeneeskunde,Polikliniek Pijn,Geriatrie,Laboratorium,Revalidatie,Psychiatrie")
SHOP = L("Bakkerij,Slagerij,Kapsalon,Bloemenhuis,Schoenmode,Rijwielhandel,Groenteman,Kaashandel,Boekhandel,Drogisterij,Juwelier,Opticien,Stomerij,Meubelhuis,Cafetaria,Café,Restaurant,Pizzeria,Rijschool,Garage,Dierenwinkel,Speelgoedwinkel,Fietsenmakerij,Schoonheidssalon,Nagelstudio,Makelaardij,Notariskantoor,Administratiekantoor,Reisbureau,Fotostudio,Wijnhandel,Vishandel,Traiteur,Tuincentrum,Hoveniersbedrijf,Schildersbedrijf,Apotheek,Uitvaartzorg,Sportschool,Stoffenwinkel,Modehuis,IJssalon")
COMPB = L("Bouw,Installatietechniek,Transport,Holding,Beheer,Schilderwerken,Grondverzet,Vastgoed,Elektro,Keukens,Timmerwerken,Autoservice,Verhuur,Dakbedekking,Agri,Loonbedrijf,Montage,Tegels,Stukadoors,Advies")
FOUND = L("Stichting Welzijn Ouderen,Stichting Samen Leven,Stichting Dorpsbelang,Stichting Hulp in de Buurt,Stichting Vrijwillige Thuishulp,Stichting Jeugd en Jongerenwerk,Stichting Behoud Cultureel Erfgoed,Stichting Oud en Nieuw,Stichting Present,Stichting Leergeld,Stichting Gast aan Tafel,Stichting Vrijwillig Vervoer,Stichting Kunst en Cultuur,Stichting Lokale Omroep,Stichting Sport en Recreatie,Stichting Natuur en Milieu,Stichting Zorg voor Elkaar,Stichting Maatjes Project,Stichting Activiteiten Gehandicapten,Stichting Samenwerkende Dorpen,Stichting Wonen en Zorg,Stichting Open Monumentendag,Stichting Noodfonds,Stichting Vakantie Spelen,Stichting Carnaval,Stichting Kermis en Feest,Historische Kring,Oudheidkundige Vereniging,Stichting Bloemen Corso,Stichting Internationale Ontmoeting,Stichting Vluchtelingen Steun,Stichting Oekraïense Gemeenschap,Stichting Anatolische Vrouwen,Stichting Inloop en Ontmoeting,Vereniging Dorps Belangen,Belangen Vereniging Huurders,Stichting Hospice en Palliatieve Zorg,Stichting Rolstoel Pool,Stichting Wens Ambulance")
CARE = L("Zorggroep,Thuiszorg,Stichting,Zorgorganisatie,Zorghuis"); BRAND = L("Lumens,Vivera,Carelia,Zorgzaam,Welora,Noviq,Sarena,Tandera,Amaryl,Evora,Omnia,Pluria,Buurtkracht,Welzijn Nu,Sterker,Versa,Contour,Divers,Wijzer,Radar,Cura,Movida,Vitalis,Meander,Atria,Laverna,Sensa,Florent,Cordaat,Tinten,Kwadrant,Zuidrand,Rondom,Present,Meedoen,Talant,Allround,Innova")
# ------------------------------------------------------------------ directories
# modes: name kinds; miss: address, postcode, city, phone, email, website, coordinates
def A(name, sectors, case, modes, miss, sec=.03, stale=.1, typo=.02, ocr=0, pin=.15, tag=.02, abbr=.3, inv=0, leg='mix', geo='exact', dia='keep', ent=0, dbl=.01):
    return dict(locals())
DIRS = [
 A('sociale kaart', '*', 'asis', dict(full=80, coreonly=6, legal=10, acr=2, brand=4, dept=3), (.05, .08, .03, .08, .2, .18, .3), pin=.2, tag=.06),
 A('gemeentegids', '*', 'asis', dict(full=72, coreonly=10, old=7, acr=4, legal=6), (.08, .12, .06, .15, .55, .4, 1), sec=.1, stale=.4, typo=.05, ocr=.1, inv=.25, abbr=.6, geo='none'),
 A('register', '*', 'upper', dict(legal=70, full=28, old=4), (.02, .02, .02, .75, .85, .7, .5), sec=.3, leg='full', dia='strip', geo='centroid', abbr=.1, pin=.1),
 A('sportloket', 'sport', 'asis', dict(full=72, coreonly=20, acr=6, legal=3), (.12, .2, .1, .3, .12, .12, .4), sec=.25, abbr=.7, leg='drop', geo='centroid'),
 A('verenigingenlijst', 'sport cultuur welzijn kerk', 'asis', dict(full=68, coreonly=14, acr=7, old=5, person=3), (.1, .15, .08, .2, .15, .35, 1), sec=.42, stale=.3, typo=.04, abbr=.6, geo='none', dbl=.05, inv=.1),
 A('vrijwilligersbank', 'welzijn cultuur kerk zorg sport', 'asis', dict(full=68, brand=8, coreonly=10, dept=8, legal=4), (.2, .25, .02, .35, .15, .25, .35), sec=.05, tag=.15, geo='town', ent=.5),
 A('zorgzoeker', 'zorg', 'asis', dict(full=60, person=14, legal=12, brand=8, coreonly=4), (.02, .02, .02, .06, .6, .2, .05), leg='full', tag=.03, pin=.05),
 A('winkelgids', 'winkel', 'asis', dict(full=62, coreonly=20, brand=6, legal=6, person=3), (.03, .15, .1, .2, .5, .3, .4), tag=.15, abbr=.45, geo='exact', leg='drop'),
 A('kaart', '*', 'asis', dict(full=55, coreonly=32, acr=3, old=4, brand=3), (.2, .25, .25, .55, .85, .5, 0), leg='drop', stale=.15, pin=.04),
 A('portaal', '*', 'title', dict(full=80, coreonly=8, legal=5, brand=4, dept=3), (.05, .05, .02, .12, .3, .25, .2), leg='mix', ent=.6, dia='moji', tag=.08, pin=.3),
 A('oude export', '*', 'upper', dict(full=80, legal=8, acr=5, old=8), (.05, .06, .04, .15, .7, .7, 1), stale=.5, typo=.04, dia='strip', geo='none', abbr=.6, sec=.12, dbl=.08),
 A('welkomgids', 'zorg welzijn overheid onderwijs kerk winkel sport cultuur', 'asis', dict(full=42, en=40, uk=7, ar=7, coreonly=4), (.06, .1, .02, .15, .4, .2, .3), pin=.1, leg='drop'),
 A('scanlijst', 'welzijn zorg kerk cultuur onderwijs', 'asis', dict(full=80, coreonly=8, acr=5, old=5), (.06, .1, .06, .12, .7, .75, 1), ocr=.4, typo=.03, geo='none', inv=.3, abbr=.5, stale=.35, sec=.15),
 A('jeugdapp', 'sport onderwijs welzijn cultuur', 'lower', dict(full=52, coreonly=30, acr=4, brand=5, dept=4), (.12, .3, .05, .4, .4, .2, .15), leg='drop', tag=.1, abbr=.5, geo='town'),
 A('bedrijvengids', 'winkel zorg', 'asis', dict(full=66, legal=22, person=5, coreonly=5), (.02, .03, .02, .05, .65, .4, .3), leg='full', stale=.25, geo='centroid', inv=.1),
 A('scholenlijst', 'onderwijs', 'asis', dict(full=75, coreonly=22, legal=3), (.01, .01, .01, .05, .4, .2, .5), geo='centroid', leg='drop', abbr=.6),
 A('kerkgids', 'kerk cultuur', 'asis', dict(full=70, coreonly=15, old=4, person=3), (.08, .12, .05, .3, .3, .35, .6), sec=.3, abbr=.6, inv=.15)]
PL = 'ABCDEGHJKLMNPRSTVWXZ'
def asc(s):
    return unicodedata.normalize('NFKD', s.replace('ı', 'i')).encode('ascii', 'ignore').decode()
def slug(s):
    return ''.join(c for c in asc(s).lower() if c.isalnum())
def moji(s):
    try: return s.encode('utf-8').decode('cp1252')
    except UnicodeDecodeError: return s
OCR = [('l', '1'), ('rn', 'm'), ('m', 'rn'), ('o', '0'), ('i', 'l'), ('e', 'c'), ('h', 'b'), ('S', '5'), ('B', '8'), ('cl', 'd'), ('ij', 'ü'), ('I', 'l'), ('g', 'q'), ('u', 'ii'), ('O', '0')]
STAB = [('straat', 'str.'), ('straat', 'str'), ('laan', 'ln'), ('plein', 'pln.'), ('weg', 'wg'), ('singel', 'sngl'), ('Burgemeester', 'Burg.'), ('Burgemeester', 'Bgm.'), ('President', 'Pres.'), ('Koningin', 'Kon.'), ('Prinses', 'Pr.'), ('Dokter', 'Dr.'), ('Prins ', 'Pr. '), ('Sint', 'St.'), ('Oude', 'Oud.')]
KEYS = 'qwertyuiop asdfghjkl zxcvbnm'
class T:
    __slots__ = 'sec kw core pl lg alt v secv oldv ph ph2 pho mail mail2 web web2 fam strict shared gen si person noplace'.split()

class Muni:
    def __init__(self, seed, idx, slots):
        self.r = r = random.Random('%s|m|%s' % (seed, idx)); self.R = r.random; self.idx = idx
        slot = slots[idx % len(slots)]; self.slot = slot; self.nums = set(); self.pc0 = min(9985, 1000 + slot * 13)
        self.ac, la, lo = PC[self.pc0 // 100]
        la += (self.pc0 % 100) * .0016 - .08 + r.gauss(0, .01); lo += r.uniform(-.12, .12)
        self.rows = []; self.used = set(); self.seen = {}; self.nc = 0
        names = []
        while len(names) < r.choice([4, 5, 6, 7]):
            n = self.c(PRE) + self.c(SUF); x = self.R()
            n = ('Nieuw-' + n if x < .03 else 'Oud-' + n if x < .06 else "'s-" + self.c(['Heeren', 'Graven', 'Hertogen']) + self.c(SUF) if x < .09 else 'Sint ' + self.c(SAINT[:14]).split()[0] + 's' + self.c(SUF) if x < .12 else n + self.c([' aan den Rijn', ' aan Zee', ' a/d Maas', '-Dorp', '-Buiten']) if x < .15 else "'t " + self.c(PRE) if x < .165 else n)
            if not names: k = (idx * 3571 + slots[0] * 13) % (len(PRE) * len(SUF)); n = PRE[k % len(PRE)] + SUF[k // len(PRE)] if ' ' not in n and '-' not in n or idx > 40 else n
            if n not in names: names.append(n)
        self.S = names; self.town = names[0]; self.tslug = slug(names[0]); self.dom = self.tslug + '.nl'
        self.qs = r.sample(QRT, r.randint(6, 11)); self.pcn = {}; self.hosts = set(); self.bys = []; self.st = []; self.ctr = []
        for i, n in enumerate(names):
            cx = la + (0 if i == 0 else r.uniform(-.05, .05)); cy = lo + (0 if i == 0 else r.uniform(-.08, .08)); self.ctr.append((cx, cy)); lst = []; have = set()
            for k in range(r.randint(130, 230) if i == 0 else r.randint(14, 40)):
                s = self.street()
                if s in have: continue
                have.add(s); q = self.c(self.qs) if i == 0 else ''
                pc4 = self.pc0 + (self.qs.index(q) % (13 - len(names)) if i == 0 else 13 - i)
                h = .018 if i == 0 else .006; a = r.uniform(0, 6.28); self.pcn[pc4] = self.pcn.get(pc4, -8) + 8
                lst.append(len(self.st)); self.st.append((s, i, q, pc4, self.pcn[pc4], cx + r.gauss(0, h), cy + r.gauss(0, h * 1.5), math.sin(a) * .00006, math.cos(a) * .00009))
            self.bys.append(lst)
        self.sw = [0] * 12 + [1 + j for j in range(len(names) - 1) for _ in range(max(1, 4 - j))]
        self.dirs = []
        for a in [DIRS[0]] + r.sample(DIRS[1:], r.randint(9, 12)):
            d = dict(a); f = r.uniform(.6, 1.5); d['miss'] = [min(m * f, max(m, .9)) for m in a['miss']]
            d['typo'] *= r.uniform(.5, 1.8); d['pf'] = r.randrange(9); d['wf'] = r.randrange(4); d['pcf'] = r.choice([0, 0, 0, 1, 1, 2]); d['plf'] = r.randrange(5); d['caps'] = a['case']
            d['w'] = r.uniform(.5, 1.5) * (2 if a['sectors'] == '*' else 1.4); d['amp'] = r.random() < .25; d['ml'] = list(a['modes']); d['mw'] = list(a['modes'].values()); d['addsep'] = r.choice(['', '', ' ', '-']); d['quote'] = r.random() < .12; d['lc'] = r.choice(['upper', 'asis', 'asis', 'asis'])
            if a['leg'] == 'mix': d['leg'] = r.choice(['full', 'abbr', 'drop', 'tail', 'full'])
            if a['case'] == 'upper' and r.random() < .4: d['caps'] = 'asis'
            self.dirs.append(d)
        self.cover = {}
        for s in 'sport cultuur zorg onderwijs kerk winkel welzijn overheid'.split():
            self.cover[s] = [d for d in self.dirs if d['sectors'] == '*' or s in d['sectors']]
        self.hospital = 0; self.board = None; self.mun = self.num(); self.bibph = self.num(); self.bld = []
    def c(self, l): return l[int(self.R() * len(l))]
    def street(self):
        x = self.R(); c = self.c
        if x < .27: return c(OLDST)
        if x < .72:
            n = c(c([TREES, BIRDS, FLOW, GEO])); return n + c(L('straat,laan,weg,plein,hof,singel,pad,dreef,straat,laan'))
        if x < .76: return c(PRE) + c(L('weg,dijk,kade,akker,veldweg,kamp,wal,markt'))
        n = c(c([ROYAL, PAINT, COMP, STATE])).replace('{S}', c(SUR[:150]))
        if n[0] != 'O' and ' ' in n and self.R() < .4: return n + c(L('straat,laan,plein'))
        return n + c(L('straat,laan,plein,weg,hof,singel,straat'))
    def place(self, s=None, q=None):
        if s is None: s = self.c(self.sw)
        l = self.bys[s]; i = self.c(l)
        if q:
            for _ in range(12):
                if self.st[i][2] == q: break
                i = self.c(l)
        x = self.R(); return (i, int(1 + 240 * self.R() ** 2.2), '' if x < .9 else self.c('aabbcd') if x < .96 else self.c(['bis', 'hs', '1', '2', '3']))
    def near(self, v): return (v[0], v[1] + self.c([2, 2, 4, -2 if v[1] > 2 else 2]), '')
    def pcode(self, v):
        s = self.st[v[0]]; k = (s[4] + (v[1] // 60) * 2 + (v[1] & 1)) % 400; return '%d%s' % (s[3], PL[k // 20] + PL[k % 20])
    def num(self):
        n = 8 - len(self.ac)
        while 1:
            x = self.ac + '%d' % (20 + (self.slot * 3 + int(self.R() * 3)) % 60) + '%0*d' % (n, int(self.R() * 10 ** n))
            if x not in self.nums: self.nums.add(x); return x
    def mob(self): return '06' + self.c('12345') + '%07d' % int(self.R() * 1e7)
    def pers(self): return (self.c('ABCDEFGHJKLMNPRSTVW') + '.' + (self.c('ABCEFGHJMPTW') + '.' if self.R() < .5 else ''), self.c(SUR))
    def free(self, t, name):
        x = self.R(); d = self.c(FREE)
        if x < .45: return slug(name)[:22] + ('' if self.tslug in slug(name)[:22] else self.tslug if self.R() < .6 else str(self.r.randint(1, 9999)) if self.R() < .9 else '') + '@' + d
        p = t.person or self.pers(); i = p[0][0].lower(); return self.c(['%s.%s', '%s%s', 'fam.%s%s', 'secr.%s%s'][:3]) % (i, slug(p[1])) + ('' if self.R() < .2 else self.c([str(self.r.randint(1, 99)), str(self.r.randint(1940, 1995)), self.tslug[:8], str(self.r.randint(100, 9999))])) + '@' + d
    def mk(self, sec, kw, core, pl='', lg='', s=None, v=None, fam='plain', strict=False, club=False, gen=False, own=.72, **alt):
        if v is None: v = self.place(s)
        si = self.st[v[0]][1]; key = (kw, core, pl, si); c = self.c
        if key in self.used or (core and (core, si) in self.used and fam == 'plain' and self.R() < .9): return None
        self.used.add(key); self.used.add((core, si)); R = self.R; t = T()
        t.sec, t.kw, t.core, t.pl, t.lg, t.alt, t.v, t.fam, t.strict, t.gen, t.si, t.person, t.shared, t.noplace = sec, kw, core, pl, lg, alt, v, fam, strict, gen, si, None, False, False
        full = (kw + ' ' + core).strip() or pl
        if club: t.person = self.pers(); t.secv = self.place(si if R() < .7 else None) if R() < .8 else None; x = R(); t.ph = self.mob() if x < .45 else self.num() if x < .85 else ''
        else: t.secv = self.place() if R() < .1 else None; x = R(); t.ph = self.num() if x < .86 else self.c(['085', '088', '088']) + '%07d' % int(R() * 1e7) if x < .92 else self.mob()
        t.ph2 = (self.mob() if club or R() < .4 else t.ph[:-2] + '%02d' % int(R() * 100)) if R() < .3 else ''
        t.pho = self.num() if R() < .18 else ''
        t.oldv = self.place(si) if R() < .15 else None
        host = ''
        if R() < own:
            b = slug(core or kw + pl)
            if len(b) > 18: b = ''.join(w[0] for w in asc(core or kw).lower().split() if w[0].isalnum()) + ('-' if R() < .3 else '')
            x = R(); k = slug(kw) if core else ''
            b = b + self.tslug if x < .5 else (slug(ABB[kw][0]) if kw in ABB and core and R() < .7 else k) + b + ('-' if R() < .4 else '') + slug(self.S[si]) if x < .8 else b + '-' + slug(self.S[si]) if x < .97 else k + b
            host = ''.join(ch for ch in asc(b).lower() if ch.isalnum() or ch == '-') + self.c(['.nl'] * 17 + ['.com', '.org', '.eu', '.info'])
            if '-.' in host: host = host.replace('-.', '.')
            while host in self.hosts or len(host) < 7: host = slug(kw)[:6] + '-' + slug((core or pl) + self.S[si])[:30] + '.nl' if R() < .5 else c(['mijn', 'de', 'bij', 'ons', 'team', 'club']) + '-' + host
            self.hosts.add(host)
        t.web = host; t.mail = ''; x = R()
        if host and x < .75: t.mail = self.c(['info', 'info', 'info', 'secretariaat', 'contact', 'bestuur', 'administratie'] if club or sec != 'winkel' else ['info', 'info', 'contact', 'winkel']) + '@' + host
        elif x < .9: t.mail = self.free(t, core or full)
        t.mail2 = (t.mail.replace('info@', self.c(['secretaris@', 'planning@', 'ledenadministratie@'])) if host and '@' + host in t.mail and R() < .5 else self.free(t, core or full)) if R() < .3 else ''
        x = R(); t.web2 = 'facebook.com/' + slug(full + pl + self.S[si]) if x < .15 else self.tslug + self.c(['.nl/organisaties/', 'actief.nl/aanbod/', 'samen.nl/p/']) + slug(full + pl)[:40] if x < .22 else ''
        if not host and R() < .4: t.web = t.web2
        return t
    def share(self, t, p, ph=.5, web=.6, mail=.25, addr=None):
        R = self.R; t.shared = True
        if R() < ph and p.ph: t.ph = p.ph; t.pho = ''
        if R() < web and p.web: t.web = p.web if R() < .6 else p.web.split('/')[0] + '/' + slug(t.pl or t.core)[:20]
        if R() < mail: t.mail = p.mail
        elif '@' in t.mail and t.web: t.mail = (slug(t.pl or t.core)[:14] if R() < .6 else 'info') + '@' + t.web.split('/')[0] if 'facebook' not in t.web and '/' not in t.web else t.mail
        t.mail2 = ''
    def en(self, kw, core, pl=''):
        a = {}
        if kw in EN: a['en'] = ((core + ' ' if core else '') + EN[kw] + (' ' + pl if pl else '')) if self.R() < .7 else (EN[kw] + ' ' + core + ' ' + pl).strip()
        for k, d, m in (('uk', UK, CYR), ('ar', AR, ARB)):
            if kw in d:
                x = (core + ' ' + pl).strip(); a[k] = d[kw] + ' ' + (''.join(m.get(ch, ch) for ch in asc(x).lower()).title() if self.R() < .7 else x)
        return a
    # -------------------------------------------------------------- families
    def build(self):
        f = self.c(self.FAM); n = [t for t in getattr(self, 'f_' + f)() if t]
        for t in n: self.emit(t)
    FAM = [f for f, n in dict(club=26, school=8, church=8, shop=38, practice=17, centre=4, selfhelp=4, desk=2, hospital=1, found=13, music=9, library=2, museum=2, care=6, company=5, chain=5, national=5, scouting=2, mosque=1, hood=14).items() for _ in range(n)]
    def f_club(self):
        R, c = self.R, self.c; kw = c([x[0] for x in SPORT for _ in range(x[2])]); s = c(self.sw); town = self.S[s]; x = R(); a = {}
        core = c(SPORTST)
        if x < .2: core, a['acr'] = c(BACK)
        elif x < .45: core = town
        elif x < .55: core = town.split()[0] + c(['se Boys', ' Sport', ' United', 'ia'])
        elif x < .65: core = c(['De ', 'Het ']) + c(PRE) + c(['springers', 'rijders', 'slag', 'ruiters', 'mikkers'])
        if (kw, core, s, 0) in self.used: return []
        self.used.add((kw, core, s, 0))
        if R() < .25: core += c([" '", ' ', " '"]) + str(self.r.randint(10, 99))
        if kw in ('Bridgeclub', 'Biljartvereniging', 'Schaakvereniging') and R() < .5: core = c(['De Vrije Slag', 'Klaver Vier', 'De Keu', 'Schoppen Aas', 'Ruiten Boer', 'Pion', 'En Passant', 'Het Witte Paard', 'Schaakmat', 'Krijt op Tijd', 'De Carambole', 'Sans Atout', 'Slem', 'De Toren', 'Groot Slem'])
        if R() < .2: a['old'] = kw + ' ' + c(SPORTST)
        if 'acr' not in a and R() < .3: a['acr'] = ''.join(w[0] for w in (kw[:1] + ' ' + 'v ' + core).split() if w[0].isalpha()).upper() + slug(self.S[s])[0].upper()
        a.update(self.en(kw, core)); pl = town if R() < .15 and core != town else ''
        p = self.mk('sport', kw, core, pl, s=s, club=True, **a); out = [p]
        if not p: return out
        if R() < .33:
            p.fam = 'n_satellite_parent'; park = 'Sportpark ' + c([c(PRE) + 'veld', 'De ' + c(PRE) + 'hoek', town + '-' + c(['Noord', 'Zuid'])]); nm = (ABB[kw][0] + ' ' + core) if kw in ABB and R() < .5 else core
            for tm in self.r.sample(['Supportersvereniging {}', 'Stichting Vrienden van {}', '{} Jeugd', 'Jeugdafdeling {}', 'Stichting Accommodatie {}', 'Club van 100 {}', 'Stichting ' + park, 'Kantine {}', 'Sportcafé ' + park, 'Businessclub {}', '{} Dames', '{} Recreanten', 'Stichting Jeugdopleiding {}', '{} G-team'], c([1, 1, 2, 3])):
                q = self.mk('sport', '', tm.format(nm), v=p.v if R() < .75 else None, s=s, fam='n_satellite', strict=True, club=True, own=.2)
                if q: self.share(q, p, .35, .5, .15); out.append(q)
        if R() < .07 and len(self.S) > 1:
            s2 = (s + 1) % len(self.S); q = self.mk('sport', kw, core.replace(town, self.S[s2]), self.S[s2] if R() < .4 else '', s=s2, fam='n_namesake', club=True); p.fam = 'n_namesake'; p.strict = True; out.append(q)
        if R() < .06:
            q = self.mk('sport', c(SPORT)[0], core, s=s, fam='n_omni', strict=True, club=True, v=p.v if R() < .5 else None); p.strict = True; p.fam = 'n_omni'
            if q: self.share(q, p, .2, .4, .05) if R() < .6 else 0; out.append(q)
        if R() < .05:
            b = c(SPORTST).replace('De ', ''); q = self.mk('sport', kw, b, s=s, fam='n_merger', strict=True, club=True); n = c([core.replace('De ', '').replace('Het ', '').split()[0] + '/' + b, core.split()[0][:4].title() + b[:4].lower(), 'Combinatie ' + core + '-' + b, b + ' ' + core + ' Combinatie'])
            m = self.mk('sport', kw, n, v=p.v, fam='n_merger', strict=True, club=True); p.fam = 'n_merger'; p.strict = True
            if m and q: self.share(m, q, .3, .1, 0)
            out += [q, m]
        return out
    def f_school(self):
        R, c = self.R, self.c; s = c(self.sw); out = []
        if not self.board or R() < .25: self.board = [self.num(), slug(c(BRAND)) + c(['onderwijs', 'scholen', '']) + self.tslug[:5] + '.nl', None]
        core = c(BLD) if R() < .65 else c(PERSONS) if R() < .8 else c(SAINT); den = c(['Basisschool'] * 5 + ['Openbare basisschool', 'Christelijke basisschool', 'Daltonschool', 'Montessorischool', 'Kindcentrum', 'Jenaplanschool', 'IKC'])
        if R() < .12:
            den = c(['College', 'Lyceum', 'Scholengemeenschap', 'Mavo', 'Praktijkschool']); nm = core.replace('De ', '').replace('Het ', '')
            p = self.mk('onderwijs', '', nm + ' ' + den, s=0, acr=''.join(w[0] for w in (nm + ' ' + den).split()).upper())
            if p and R() < .6:
                p.fam = 'n_branch'; p.strict = True; p.pl = 'locatie ' + self.st[p.v[0]][0]
                v = self.place(0); q = self.mk('onderwijs', '', nm + ' ' + den, 'locatie ' + self.st[v[0]][0], v=v, fam='n_branch', strict=True)
                if q: self.share(q, p, .5, .95, .5); out.append(q)
            return [p] + out
        a = self.en('Basisschool', core)
        if R() < .22: a['old'] = 'Basisschool ' + c(BLD)
        if R() < .2: a['brand'] = c(['IKC ', 'Kindcentrum ', 'Brede School ']) + core
        p = self.mk('onderwijs', den, core, s=s, **a); out = [p]
        if not p: return out
        if R() < .35: p.web = p.web or self.board[1]; p.shared = True; p.fam = 'n_board'; p.ph = self.board[0] if R() < .25 else p.ph; p.mail = 'info@' + self.board[1] if R() < .3 else p.mail
        x = R()
        if x < .22:
            for kw in self.r.sample(['Buitenschoolse opvang', 'Kinderdagverblijf', 'Peuterspeelzaal'], c([1, 1, 2])):
                q = self.mk('onderwijs', kw, core if R() < .8 else c(BLD), v=p.v, fam='n_tenant', strict=True)
                if q: self.share(q, p, .25, .3, .05) if R() < .7 else 0; out.append(q); p.fam = 'n_tenant'
            p.strict = True
        elif x < .32:
            q = self.mk('onderwijs', '', c(['Oudervereniging {}', 'Ouderraad {}', 'Medezeggenschapsraad {}', 'Stichting Vrienden van {}', 'Stichting Overblijf {}']).format('basisschool ' + core if R() < .6 else core), v=p.v, fam='n_satellite', strict=True, own=.1); p.fam = 'n_satellite_parent'
            if q: self.share(q, p, .6, .6, .2); out.append(q)
        elif x < .40:
            a1, a2 = c([('Noord', 'Zuid'), ('locatie Oost', 'locatie West'), ('onderbouw', 'bovenbouw'), ('locatie I', 'locatie II')]); p.pl = a1; p.strict = True; p.fam = 'n_branch'
            q = self.mk('onderwijs', den, core, a2, s=s, fam='n_branch', strict=True)
            if q: self.share(q, p, .6, 1, .7); out.append(q)
        return out
    def f_church(self):
        R, c = self.R, self.c; s = c(self.sw); town = self.S[s]; out = []; x = R()
        if x < .3: kw, core = 'Parochie', c(['St. ', 'H. ', 'Sint ', 'Heilige ']) + c(SAINT)
        elif x < .7: kw, core = c(['Protestantse Gemeente', 'Hervormde Gemeente', 'Gereformeerde Kerk', 'Christelijke Gereformeerde Kerk', 'Gereformeerde Kerk vrijgemaakt', 'Gereformeerde Gemeente', 'Hersteld Hervormde Gemeente', 'Doopsgezinde Gemeente', 'Remonstrantse Gemeente', 'Oud Gereformeerde Gemeente', 'Evangelisch-Lutherse Gemeente']), town
        else: kw, core = c(['Evangelische Gemeente', 'Baptistengemeente', 'Pinkstergemeente', 'Volle Evangelie Gemeente', 'Vrije Baptistengemeente', 'Nieuw-Apostolische Kerk', 'Kerk van de Nazarener']), c(PERSONS[-12:] + ['De Rank', 'De Bron', 'De Ark', 'Eben-Haëzer', 'De Hoeksteen', 'Levend Water', 'Parousia', 'Filadelfia', 'Morgenster', 'Shalom'])
        a = self.en(kw, core)
        if R() < .5 and x < .7: b = c(['De Rank', 'De Bron', 'De Ark', 'Immanuël', 'Bethel', 'Dorps', 'Oude', 'Grote', 'Nieuwe', 'Ontmoetings', 'Kruis', 'Opstandings', 'Maranatha', 'Petrus', 'Johannes', 'Sions', 'Paulus', 'Goede Herder', 'Pelgrim', 'Open Hof', 'Elim', 'Fontein']); a['brand'] = kw + ' - ' + b + ('kerk' if not b.startswith('De') else ''); a['dept'] = 'Kerkelijk bureau ' + kw + ' ' + core
        if R() < .14: a['old'] = 'RK Parochie St. ' + c(SAINT) if kw == 'Parochie' else 'Gemeente ' + c(BLD) if x >= .7 else c(['Nederlands Hervormde Kerk ', 'Samen op Weg gemeente ', 'Gereformeerde Kerk ']) + town
        p = self.mk('kerk', kw, core, s=s, club=R() < .5, **a); out = [p]
        if not p: return out
        x = R()
        if x < .3:
            for tm in self.r.sample(['Diaconie {}', 'Kerkkoor {}', 'Stichting Vrienden van {}', 'Zondagsschool {}', 'Vrouwenvereniging {}', 'Jeugdvereniging {}', 'Stichting Behoud Kerkgebouw {}', 'Caritas {}', 'Inloopochtend {}', 'Wijkgemeente Oost {}', 'Kringloop {}', 'Parochieel jongerenkoor {}'], c([1, 1, 2])):
                q = self.mk('kerk', '', tm.format(kw + ' ' + core), v=p.v if R() < .7 else None, s=s, fam='n_satellite', strict=True, club=True, own=.15); p.fam = 'n_satellite_parent'
                if q: self.share(q, p, .3, .6, .2); out.append(q)
        elif x < .75 and kw.startswith('Geref'):
            q = self.mk('kerk', c(['Gereformeerde Gemeente in Nederland', 'Gereformeerde Kerk vrijgemaakt', 'Gereformeerde Kerk hersteld', 'Christelijke Gereformeerde Kerk']), core, s=s, fam='n_congregation', strict=True, club=True); p.fam = 'n_congregation'; p.strict = True; out.append(q)
        elif x < .5 and s == 0:
            for w in self.r.sample(self.qs, 2):
                q = self.mk('kerk', kw, core, 'wijkgemeente ' + w, v=self.place(0, w), fam='n_branch', strict=True); p.fam = 'n_branch'
                if q: self.share(q, p, .3, .9, .3); out.append(q)
            p.strict = True
        return out
    def f_shop(self):
        R, c = self.R, self.c; s = c(self.sw); kw = c(SHOP); per = self.pers(); x = R(); gen = False
        if x < .5: core = per[1]; gen = True
        elif x < .6: core = per[1] + c([' en Zn.', ' & Zonen', ' en Dochters', ' Gebr.'])
        elif x < .8: core = c(BLD + ['De Kroon', 'De Zwaan', 'Het Wapen', 'De Gouden Leeuw', 'Bella Italia', 'La Gondola', 'Mykonos', 'De Lotus', 'China Garden', 'Istanbul', 'Bon Appetit', 'De Smulhoek', 'Chic', 'Elegance', 'New Style', 'Exclusief', 'Stijl', 'Lief', 'Uniek'])
        else: core = c(FIRST)
        a = self.en(kw, core)
        if x < .6: a['person'] = per[0] + ' ' + per[1] + ' ' + kw.lower(); a['legal'] = (kw if R() < .6 else '') + ' ' + per[0] + ' ' + core + c([' B.V.', ' V.O.F.', '']); a['legal'] = a['legal'].strip()
        elif R() < .3: a['legal'] = per[1] + ' ' + c(['Horeca', 'Retail', 'Beheer', 'Exploitatie', 'Ondernemingen']) + ' B.V. h.o.d.n. ' + core
        b = {'Bakkerij': 'Echte Bakker', 'Slagerij': 'Keurslager', 'Rijwielhandel': 'Bike Totaal', 'Fietsenmakerij': 'Profile', 'Speelgoedwinkel': 'Intertoys', 'Drogisterij': 'DIO', 'Garage': 'Vakgarage', 'Boekhandel': 'Libris', 'Reisbureau': 'D-reizen', 'Opticien': 'Eye Wish', 'Dierenwinkel': 'Dobey', 'Uitvaartzorg': 'Monuta', 'Kaashandel': 'Alexanderhoeve', 'Makelaardij': 'Garantiemakelaars', 'Apotheek': 'Service Apotheek', 'Sportschool': 'Fit For Free', 'Schildersbedrijf': 'SchildersVak'}.get(kw)
        if b and R() < .4: a['brand'] = b + ' ' + core
        if R() < .08: a['old'] = kw + ' ' + c(SUR)
        p = self.mk('winkel', kw, core, s=s, gen=gen, **a); out = [p]
        if not p: return out
        p.person = per; x = R()
        if x < .08:
            q = self.mk('winkel', c(SHOP), core, v=self.near(p.v) if R() < .6 else p.v, fam='n_owner', strict=True); p.fam = 'n_owner'; p.strict = True
            if q: self.share(q, p, .5, .4, .2); out.append(q)
        elif x < .16:
            v = self.place(c(self.sw)); nm = self.S[self.st[v[0]][1]]; w = self.st[v[0]][0]; pl = w if nm == self.S[s] or R() < .3 else nm; q = self.mk('winkel', kw, core, pl, v=v, fam='n_branch', strict=True); p.fam = 'n_branch'; p.pl = self.st[p.v[0]][0] if R() < .5 else ''; p.strict = True
            if q: self.share(q, p, .25, .9, .5); out.append(q)
        elif x < .2: q = self.mk('winkel', kw, core, s=(s + 1) % len(self.S), fam='n_namesake', gen=gen); p.fam = 'n_namesake'; p.strict = True; out.append(q)
        return out
    def f_practice(self):
        R, c = self.R, self.c; kw = c(['Huisartsenpraktijk'] * 5 + ['Tandartspraktijk'] * 4 + ['Fysiotherapiepraktijk'] * 4 + ['Praktijk voor Logopedie', 'Psychologenpraktijk', 'Podotherapie', 'Verloskundigenpraktijk', 'Diëtistenpraktijk', 'Oefentherapie', 'Haptotherapie', 'Acupunctuurpraktijk', 'Pedicure', 'Dierenartsenpraktijk', 'Praktijk voor Kindercoaching', 'Osteopathie']); s = c(self.sw); x = R(); fn = kw.replace('enpraktijk', '').replace('spraktijk', 's').replace('praktijk', '').replace('Fysiotherapie', 'fysiotherapeut').replace('Psychologen', 'psycholoog').lower(); fn = 'tandarts' if 'tandarts' in fn else {'osteopathie': 'osteopaat', 'praktijk voor logopedie': 'logopedist', 'podotherapie': 'podotherapeut', 'verloskundigen': 'verloskundige', 'diëtisten': 'diëtist', 'oefentherapie': 'oefentherapeut', 'haptotherapie': 'haptotherapeut', 'acupunctuur': 'acupuncturist', 'dierenartsen': 'dierenarts', 'praktijk voor kindercoaching': 'kindercoach', 'huisarts': 'huisarts'}.get(fn, fn)
        if x < .22:
            v = self.place(s); ph = self.num(); out = []; nm = c(BLD); web = slug(kw[:8] + nm + self.S[s]) + '.nl'
            for _ in range(c([2, 2, 3])):
                p = self.pers(); f = c(FIRST); q = self.mk('zorg', c(['', 'Dr.', 'Drs.', 'Mw.']) if kw[0] in 'HT' else '', p[0] + ' ' + p[1] + ', ' + fn, v=v, fam='n_colleague', strict=True)
                if q: q.person = p; q.ph = ph if R() < .7 else q.ph; q.web = web if R() < .6 else ''; q.mail = 'info@' + web if R() < .4 else ''; q.mail2 = ''; q.shared = True; out.append(q); q.alt['full2'] = kw + ' ' + p[0] + ' ' + p[1]
            return out
        if x < .3:
            nm = c(BLD); p0 = self.mk('zorg', 'Gezondheidscentrum', nm, s=s, fam='n_tenant', strict=True); out = [p0]
            for k in self.r.sample(['Huisartsenpraktijk', 'Apotheek', 'Fysiotherapiepraktijk', 'Tandartspraktijk', 'Verloskundigenpraktijk', 'Diëtistenpraktijk', 'Praktijk voor Logopedie', 'Psychologenpraktijk', 'Thuiszorg'], c([2, 3, 4])):
                if not p0: break
                q = self.mk('zorg', k, nm if R() < .55 else c(SUR), v=p0.v, fam='n_tenant', strict=True, **self.en(k, nm) if 0 else {})
                if q: self.share(q, p0, .4, .4, .05) if R() < .7 else 0; out.append(q)
            return out
        per = self.pers(); a = {}
        if x < .75: core = per[1] if R() < .7 else per[1] + c([' en ', ' & ', '-']) + c(SUR); a['person'] = c(['', 'Dr. ', 'Drs. ', 'Mw. ', 'dhr. ']) + per[0] + ' ' + per[1] + c([', ' + fn, ' ' + fn, '']); a['brand'] = kw + ' ' + c(BLD + self.qs) if R() < .35 else ''
        else: core = c(BLD) if R() < .6 else c(self.qs) if s == 0 else self.S[s]; a['person'] = c(['', 'Dr. ']) + per[0] + ' ' + per[1] + ', ' + fn; a['legal'] = c(['Maatschap ', 'Praktijk ']) + per[1] + ' ' + fn if R() < .5 else ''
        if R() < .2: a['old'] = kw + ' ' + c(SUR)
        a.update(self.en(kw, core)); a = {k: z for k, z in a.items() if z}
        p = self.mk('zorg', kw, core, s=s, gen=x < .6, lg=c(['', '', 'B.V.']), **a)
        if p: p.person = per
        return [p]
    def f_centre(self):
        R, c = self.R, self.c; s = c(self.sw); q = c(self.qs) if s == 0 else None; kw = c(['Buurthuis', 'Wijkcentrum', 'Buurthuis', 'Ontmoetingscentrum', 'Huis van de Wijk']) if s == 0 else c(['Dorpshuis', 'Dorpshuis', 'MFC', 'Dorpscentrum']); core = c(BLD); a = self.en(kw, core)
        if q and R() < .3: a['brand'] = kw + ' ' + q
        if R() < .4: a['legal'] = 'Stichting ' + kw + ' ' + core if R() < .6 else 'Stichting Gemeenschapshuis ' + self.S[s]
        if R() < .15: a['old'] = kw + ' ' + c(BLD)
        p = self.mk('welzijn', kw, core, v=self.place(s, q), fam='n_tenant', **a); out = [p]
        if not p: return out
        for nm, sec in self.r.sample(TEN, self.r.randint(0, 5)):
            if (nm, s, q) in self.used: continue
            self.used.add((nm, s, q)); pl = (q or self.S[s]) if R() < .75 else core; t = self.mk(sec, nm, '', pl, v=p.v, fam='n_tenant', strict=True, own=.45, **({'en': EN[nm] + ' ' + pl} if nm in EN else {}))
            if t: self.share(t, p, .45, .35, .1) if R() < .7 else 0; out.append(t)
        for nm in self.r.sample(ACT, self.r.randint(0, 4)):
            t = self.mk('welzijn', nm, core if R() < .55 else '', '' if R() < .5 else (q or self.S[s]), v=p.v, fam='n_activity', strict=True, own=.1, club=R() < .5)
            if t:
                if not t.core and not t.pl: t.core = core
                self.share(t, p, .5, .6, .3); out.append(t)
        return out
    def f_selfhelp(self):
        c = self.c; nm = c(SELFH); out = []
        if nm in self.used: return []
        self.used.add(nm); web = slug(nm) + c(['-nederland.nl', '.nl', '.org']); ph = '0900' + '%04d' % int(self.R() * 1e4) if self.R() < .5 else self.num(); x = self.R(); v0 = self.place(0)
        k = c([1, 1, 2, 2, 3, 4]); lab = self.r.sample(L('maandag,dinsdag,woensdag,donderdag,vrijdag,zaterdag'), k) if x < .3 else ['groep %d' % (i + 1) for i in range(k)] if x < .5 else ['groep ' + 'ABCD'[i] for i in range(k)] if x < .6 else self.r.sample(self.S + self.qs, k) if x < .85 else self.r.sample(L('jongeren,partners,jonge ouders,50-plus,Engelstalig,avondgroep,dagtijd'), k)
        for l in lab:
            t = self.mk('zorg', nm, self.town if x < .6 and self.R() < .6 else '', l, v=v0 if self.R() < .55 else self.place(), fam='n_group' if k > 1 else 'plain', strict=k > 1, club=True, own=.2)
            if t: t.ph = ph if self.R() < .5 else t.ph; t.web = web if self.R() < .7 else t.web; t.mail = 'info@' + web if self.R() < .3 else t.mail; t.shared = True; t.noplace = x < .6; out.append(t)
        return out
    def f_desk(self):
        R, c = self.R, self.c
        if not hasattr(self, 'hall'): self.hall = [self.place(0), self.place(0)]
        out = []
        for d in self.r.sample(DESK, c([2, 3, 4])):
            t = self.mk('overheid', 'Gemeente ' + self.town, d, v=self.hall[0] if R() < .8 else self.hall[1] if R() < .7 else None, fam='n_desk', strict=True, own=0)
            if t:
                t.ph = '14' + self.ac if R() < .5 else self.mun if R() < .5 else t.ph; t.web = self.dom if R() < .7 else self.dom + '/' + slug(d); t.mail = 'info@' + self.dom if R() < .35 else slug(d) + '@' + self.dom; t.shared = True; t.noplace = True; t.mail2 = ''; t.alt['dept'] = d + ' ' + self.town; t.alt['brand'] = d + ' gemeente ' + self.town; out.append(t)
        return out
    def f_hospital(self):
        R, c = self.R, self.c; self.hospital += 1
        if self.hospital > 2: return []
        nm = c(['{} Ziekenhuis', 'Ziekenhuis {}', '{} Medisch Centrum', 'Streekziekenhuis {}', 'GGZ {}', 'Revalidatiecentrum {}']).format(c(SAINT + BRAND)); v = self.place(0); ph = self.num(); web = slug(nm) + ('' if self.tslug in slug(nm) else self.tslug) + '.nl'; out = []
        for d in [''] + self.r.sample(L('Volwassenen,Ouderen,Jeugd,Crisisdienst,Dagbehandeling,Ambulant Team,Wonen,FACT-team') if nm[:3] in ('GGZ', 'Rev') else DEP, self.r.randint(2, 7)):
            t = self.mk('zorg', nm, d and ('' if nm[:3] in ('GGZ', 'Rev') else c(['polikliniek ', 'afdeling ', '', 'Poli '])) + d, v=v if R() < .85 else None, s=0, fam='n_department', strict=True, own=0)
            if t: t.ph = ph if R() < .6 else ph[:-3] + '%03d' % int(R() * 1e3); t.web = web if R() < .6 else web + '/' + slug(d); t.mail = 'info@' + web if R() < .3 else slug(d or 'receptie') + '@' + web; t.mail2 = ''; t.shared = True; out.append(t)
        return out
    def f_found(self):
        R, c = self.R, self.c; s = c(self.sw); full = c(FOUND); lg = 'Stichting' if full.startswith('Stichting') else ''; core = full.replace('Stichting ', '', 1); town = self.S[s]; a = {}
        w = [x for x in full.split() if x[0].isupper()] + [town.split()[-1]]; ac = ''.join(slug(x)[0] for x in w)
        if len(ac) >= 4: a['acr'] = ac if R() < .6 else ac + ' (' + town + ')'
        if R() < .3: a['brand'] = c(BRAND) + c(['', ' ' + town, ' Welzijn'])
        if R() < .2: a['old'] = c(FOUND) + ' ' + town
        if R() < .2: a['dept'] = c(['Vrijwilligerspunt', 'Servicepunt Thuis', 'Meldpunt Eenzaamheid', 'Steunpunt Vrijwilligers', 'Ouderenwerk', 'Klusdienst', 'Coördinatiepunt']) + ' ' + town
        if R() < .2: a['en'] = {'Stichting Welzijn Ouderen': 'Elderly Welfare', 'Stichting Vrijwillige Thuishulp': 'Volunteer Home Help', 'Stichting Dorpsbelang': 'Village Interests', 'Historische Kring': 'Historical Society', 'Stichting Internationale Ontmoeting': 'International Meeting', 'Stichting Vluchtelingen Steun': 'Refugee Support'}.get(full, '') + ' ' + town
        if a.get('en', 'x')[0] == ' ': del a['en']
        if 'Oekra' in full: a['uk'] = 'Українська громада ' + town; a['en'] = 'Ukrainian community ' + town
        p = self.mk('cultuur' if 'ultu' in full or 'Hist' in full or 'Carn' in full else 'welzijn', '', core + ' ' + town, lg=lg, s=s, club=R() < .6, **a); out = [p]
        if p and R() < .15:
            q = self.mk(p.sec, '', c(['Vrienden van {}', 'Steunfonds {}', '{} - werkgroep Vervoer', '{} - cliëntenraad', 'Beheer {}']).format(core + ' ' + town), lg='Stichting', v=p.v, fam='n_satellite', strict=True, club=True, own=.1); p.fam = 'n_satellite_parent'; p.alt.pop('acr', 0)
            if q: self.share(q, p, .4, .6, .2); out.append(q)
        return out
    def f_music(self):
        R, c = self.R, self.c; s = c(self.sw); kw = c(['Harmonie', 'Fanfare', 'Muziekvereniging', 'Muziekvereniging', 'Gemengd koor', 'Mannenkoor', 'Vrouwenkoor', 'Toneelvereniging', 'Popkoor', 'Operettevereniging', 'Shantykoor', 'Drumfanfare']); core = c(MUSST); a = self.en(kw, core)
        if kw == 'Toneelvereniging': core = c(['Thalia', 'De Rederijkers', 'Kunst en Vriendschap', 'Genesius', 'Ons Genoegen', 'De Spelers', 'Tot Nut en Vermaak', 'Varia', 'Masker', 'Advendo'])
        if R() < .2: a['old'] = kw + ' ' + c(MUSST)
        p = self.mk('cultuur', kw, core, s=s, club=True, **a); out = [p]; x = R()
        if not p: return out
        if x < .14 and len(self.S) > 1: q = self.mk('cultuur', kw, core, self.S[(s + 1) % len(self.S)] if R() < .4 else '', s=(s + 1) % len(self.S), club=True, fam='n_namesake'); p.fam = 'n_namesake'; p.strict = True; out.append(q)
        elif x < .34:
            k2 = c(['Dameskoor', 'Mannenkoor', 'Jeugdkoor', 'Kinderkoor', 'Leerlingenorkest', 'Drumband', 'Stichting Vrienden van', 'Seniorenorkest', 'Club van 50', 'Slagwerkgroep', 'Majorettes']); q = self.mk('cultuur', k2, core, s=s, v=p.v if R() < .7 else None, club=True, fam='n_satellite', strict=True, own=.15); p.fam = 'n_satellite_parent'; p.strict = True
            if q: self.share(q, p, .3, .55, .2); out.append(q)
        return out
    def f_library(self):
        R, c = self.R, self.c; out = []; web = 'bibliotheek' + self.tslug + '.nl'; br = self.r.sample(self.qs + self.S[1:], c([1, 2, 3]))
        for b in br:
            i = self.S.index(b) if b in self.S else 0
            t = self.mk('cultuur', 'Bibliotheek', '', b, v=self.place(i, b if not i else None), fam='n_branch', strict=True, own=0, **self.en('Bibliotheek', '', b))
            if t: t.ph = self.bibph if R() < .6 else t.ph; t.web = web if R() < .7 else web + '/' + slug(b); t.mail = 'info@' + web if R() < .7 else slug(b) + '@' + web; t.mail2 = ''; t.shared = True; t.noplace = R() < .5; out.append(t)
        return out
    def f_museum(self):
        R, c = self.R, self.c; kw, core = c([('Museum', c(BLD)), ('Streekmuseum', self.c(self.S)), ('Theater', c(BLD)), ('Schouwburg', c(BLD)), ('Kinderboerderij', c(BLD)), ('Zwembad', c(BLD)), ('Sporthal', c(BLD)), ('Kasteel', c(PRE) + c(SUF).lower()), ('Museum', c(SUR))]); p = self.mk('cultuur', kw, core, **self.en(kw, core)); out = [p]
        if not p: return out
        for tm in self.r.sample(['Museumwinkel {}', 'Restaurant {}', 'Stichting Vrienden van {}', 'Brasserie {}', 'Stichting Beheer {}', 'Vrijwilligers {}', 'Cadeauwinkel {}', 'Rondleidingen {}'], c([0, 1, 1, 2])):
            q = self.mk('cultuur', '', tm.format(core if R() < .4 else kw + ' ' + core), v=p.v, fam='n_satellite', strict=True, own=.2); p.fam = 'n_satellite_parent'
            if q: self.share(q, p, .5, .6, .2); out.append(q)
        return out
    def f_care(self):
        R, c = self.R, self.c; s = c(self.sw); org = c(BRAND); core = c(BLD); kw = c(['Woonzorgcentrum', 'Woonzorgcentrum', 'Kinderdagverblijf', 'Verpleeghuis', 'Dagbesteding', 'Zorgboerderij', 'Hospice', 'Gezinshuis', 'Zorghuis', 'Beschermd wonen']); a = self.en(kw, core); a['legal'] = 'Stichting ' + c(['Zorggroep ', '']) + org + ', ' + core; a['brand'] = org + ' ' + core
        p = self.mk('zorg', kw, core, s=s, **a); out = [p]
        if p and R() < .45:
            p.fam = 'n_department'; p.strict = True
            for q in [self.mk('zorg', k, core, v=p.v if R() < .8 else self.near(p.v), fam='n_department', strict=True, own=.1) for k in self.r.sample(['Dagbesteding', 'Thuiszorg', 'Restaurant', 'Kapsalon', 'Fysiotherapie', 'Hospice', 'Aanleunwoningen', 'Cliëntenraad', 'Vrijwilligers', 'Huiskamer', 'Behandelcentrum'], c([1, 2, 3]))]:
                if q: self.share(q, p, .5, .7, .3); out.append(q)
        elif p and R() < .4:
            web = org.lower().replace(' ', '') + c(['.nl', 'zorg.nl', '-zorg.nl']); p.web = web; p.fam = 'n_branch'; p.strict = True; p.shared = True; ph = '088' + '%07d' % int(R() * 1e7); p.ph = ph; p.alt['legal'] = 'Stichting ' + org + ' - locatie ' + core
            for _ in range(c([1, 2])):
                b = c(BLD); q = self.mk('zorg', org + ' ' + kw if 0 else kw, b, fam='n_branch', strict=True, own=0, brand=org + ' ' + b, legal='Stichting ' + org + ' - locatie ' + b)
                if q: q.web = web; q.ph = ph if R() < .6 else q.ph; q.mail = 'info@' + web if R() < .6 else q.mail; q.mail2 = ''; q.shared = True; out.append(q)
        return out
    def f_company(self):
        R, c = self.R, self.c; s = c(self.sw); n = c(SUR); k = c([1, 2, 2, 3]); out = []; v = self.place(s)
        for b in self.r.sample(COMPB, k):
            t = self.mk('winkel', '', n + ' ' + b, lg=c(['B.V.', 'B.V.', 'V.O.F.', '']), v=v if R() < .7 else self.near(v), fam='n_company' if k > 1 else 'plain', strict=k > 1)
            if t:
                if out: self.share(t, out[0], .5, .45, .2)
                out.append(t)
        return out
    def f_chain(self):
        R, c = self.R, self.c; nm, web, kw = c(CHAINS); s = c(self.sw); k = c([1, 1, 2, 3]); out = []; cc = '0800' + '%04d' % (sum(map(ord, nm)) * 7 % 10000)
        for _ in range(k):
            v = self.place(c(self.sw) if k > 1 else s); i = self.st[v[0]]; pl = '' if k == 1 else (i[2] if i[2] and R() < .35 else i[0] if R() < .5 or i[1] == 0 else self.S[i[1]])
            t = self.mk('winkel', kw if R() < .12 else '', nm, pl, v=v, fam='n_branch', strict=True, own=0)
            if t: t.web = web if R() < .6 else web + '/winkels/' + slug(self.S[t.si]) + '-' + slug(i[0]); t.ph = cc if R() < .25 else t.ph; t.mail = 'klantenservice@' + web if R() < .5 else ''; t.mail2 = ''; t.shared = True; t.secv = None; t.oldv = t.oldv if R() < .3 else None; out.append(t)
        return out
    def f_national(self):
        R, c = self.R, self.c; nm, web = c(NAT); out = []
        if nm in self.used: return []
        self.used.add(nm)
        for b in self.r.sample(self.S + self.qs[:2], c([1, 1, 2, 3])):
            i = self.S.index(b) if b in self.S else 0; af = c(['', 'afdeling', 'afdeling', 'afd.'])
            t = self.mk('welzijn', nm, '', (af + ' ' + b).strip(), s=i, fam='n_branch', strict=True, club=True, own=0, legal='Vereniging ' + nm + ' ' + b)
            if t: t.web = web if R() < .5 else web + '/' + slug(b) if R() < .6 else ''; t.mail = slug(b) + '@' + web if R() < .5 else 'info@' + web if R() < .1 else t.mail; t.ph = '0900' + '%04d' % (sum(map(ord, nm)) * 3 % 10000) if R() < .12 else t.ph; t.shared = True; t.noplace = R() < .8; out.append(t)
        return out
    def f_scouting(self):
        R, c = self.R, self.c; core = c(['St. Joris', 'Baden Powell', 'De Zwervers', 'Impeesa', 'De Trekvogels', 'Sint Franciscus', 'Graaf Adolf', 'Zeeverkenners Marco Polo', 'Willem Barentsz', 'Paulus', 'Titus Brandsma', 'De Pioniers', 'Die Hoefslag']); p = self.mk('sport', 'Scouting', core, club=True, **self.en('Scouting', core)); out = [p]
        if p and R() < .4:
            for u in self.r.sample(['Welpen', 'Bevers', 'Explorers', 'Stichting Vrienden van', 'Stichting Clubhuis', 'groep 2', 'Roverscouts'], c([1, 2])):
                q = self.mk('sport', '', (u + ' scouting ' + core) if u[0] != 'g' else 'Scouting ' + core + ' ' + u, v=p.v, s=p.si, fam='n_satellite' if u[0] != 'g' else 'n_group', strict=True, club=True, own=.1); p.fam = 'n_satellite_parent'; p.strict = True
                if q: self.share(q, p, .3, .7, .3); out.append(q)
        return out
    def f_mosque(self):
        c = self.c; nm, ar, tr = c([('Al Fath', 'مسجد الفتح', 'Fatih Camii'), ('An Nour', 'مسجد النور', 'Nur Camii'), ('El Ouma', 'مسجد الأمة', 'Ümmet Camii'), ('As Salam', 'مسجد السلام', 'Selam Camii'), ('Al Hidaya', 'مسجد الهداية', 'Hidayet Camii'), ('Ulu', 'المسجد الكبير', 'Ulu Camii'), ('At Taqwa', 'مسجد التقوى', 'Takva Camii'), ('Al Ihsane', 'مسجد الإحسان', 'Ihsan Camii')])
        return [self.mk('kerk', 'Moskee', nm, s=0, ar=ar, brand=tr, en=nm + ' Mosque', legal='Stichting Islamitisch Centrum ' + nm)]
    def f_hood(self):
        R, c = self.R, self.c; s = c(self.sw); kw = c(['Buurtvereniging', 'Buurtvereniging', 'Oranjevereniging', 'Speeltuinvereniging', 'Carnavalsvereniging', 'Volkstuinvereniging', 'Schutterij', 'Seniorenvereniging', 'EHBO-vereniging', 'Postduivenvereniging', 'Imkersvereniging', 'IJsclub', 'Vrouwenvereniging', 'Wereldwinkel', 'Voedselbank', 'Kledingbank', 'Speelotheek', 'Kringloopwinkel', 'Zwembad']); st = self.c(self.bys[s])
        core = c([self.st[st][0], c(self.qs) if s == 0 else self.S[s], self.S[s], c(BLD), self.S[s]]) if kw[-4:] == 'ging' else c(BLD + [self.S[s]] * 40)
        a = self.en(kw, core)
        if R() < .08: a['old'] = kw + ' ' + c(BLD)
        return [self.mk('welzijn', kw, core, s=s, club=R() < .7, **a)]
    # -------------------------------------------------------------- listings
    def emit(self, t):
        R = self.R; x = R(); k = 1 if x < .625 else 2 if x < .85 else 3 if x < .945 else 4 if x < .985 else 5
        pool = self.cover[t.sec]; k0 = len(pool); ch = []
        while len(ch) < min(k, k0):
            d = self.r.choices(pool, [q['w'] for q in pool])[0]
            if d not in ch or R() < .015: ch.append(d)
        cid = '%x-%d' % (self.idx, self.nc); self.nc += 1; prev = []
        for d in ch:
            for a in range(3):
                ev, row = self.listing(t, d, prev); key = (row[1].lower(), row[2], row[3], row[4], row[5])
                if self.seen.setdefault(key, cid) == cid: self.rows.append([cid] + row); prev.append(ev); break
    def listing(self, t, d, prev):
        R, c = self.R, self.c; m = d['miss']
        am = ''
        if t.alt and R() < .2:
            l = [k for k in t.alt if k != 'full2' and (not t.strict or k in ('en', 'brand', 'dept', 'legal')) and (k not in ('uk', 'ar') or 'en' in d['modes'] or R() < .4)]
            if len(l) > 1 and R() < .65: l = [k for k in l if k not in ('en', 'legal')] or l
            am = c(l) if l else ''
        for att in range(6):
            hide = .25 if t.fam == 'n_branch' and not t.pl else 1 if not att or not am else .4
            mode = am if am and att < 5 else 'full' if att > 3 else self.r.choices(d['ml'], d['mw'])[0]
            if mode in ('en', 'acr', 'brand', 'old', 'person', 'dept', 'legal', 'uk', 'ar') and mode not in t.alt: mode = 'full'
            if t.strict and mode in ('acr', 'coreonly', 'old', 'person', 'legal') and (R() < .97 or mode == 'coreonly' and t.fam in ('n_activity', 'n_tenant', 'n_department')) and not (mode == 'legal' and t.fam != 'n_owner'): mode = 'full'
            if mode == 'coreonly' and (t.core in self.S or not t.core or not t.kw or t.kw.startswith('Gemeente') or len(t.core) < 4): mode = 'full'
            if mode == 'full' and t.fam == 'plain' and t.kw and len(t.core) > 5 and t.core not in self.S and not t.gen and R() < .06: mode = 'coreonly'
            ak = '' if R() < m[0] * hide and att < 5 else 's' if t.secv and R() < d['sec'] * 1.4 else 'o' if t.oldv and R() < d['stale'] * 1.5 else 'v'
            ph = '' if R() < m[3] * hide and att < 5 else t.pho if t.pho and R() < d['stale'] * 1.2 else t.ph2 if t.ph2 and R() < .3 else t.ph
            em = '' if R() < m[4] * hide else t.mail2 if t.mail2 and R() < .35 else t.mail
            web = '' if R() < m[5] * hide else t.web2 if t.web2 and R() < .3 else t.web
            if not (ak or ph or em or web): continue
            if mode == 'old' and R() < .6: mode = 'old2'
            weak = mode in ('acr', 'en', 'uk', 'ar', 'old', 'person', 'brand', 'dept'); own = web if '/' not in web else ''
            g = 1.2 if t.gen or t.strict and mode == 'coreonly' else 2
            if mode == 'coreonly' and (t.gen or len(t.core) < 6): g = .6; weak = False
            ev = (mode, weak, g, ak, ph, em, own); ok = True
            f = .55 if t.shared or t.strict else 1
            for p in prev:
                s = min(g, p[2]) if not weak and not p[1] else 1.8 if mode == p[0] else .9 if mode in ('en', 'person', 'brand', 'dept', 'acr') and p[0] not in ('uk', 'ar') else .3
                if ak and ak == p[3]: s += 1.6 * f
                elif ak and p[3]: s -= .5
                if ph and ph == p[4]: s += 1.6 * f
                if em and em == p[5]: s += 1.7 * f
                if own and own == p[6]: s += 1.5 * f
                if s < 2.3: ok = False; break
            if ok or (att == 1 and R() < .12): break
        v = t.v if ak in 'v' else t.secv if ak == 's' else t.oldv
        if mode == 'full' and 'full2' in t.alt and R() < .25: mode = 'full2'
        tag = {'v': '', '': '', 's': 'p_secretary', 'o': 'p_moved'}[ak] or {'acr': 'p_acronym', 'en': 'p_translated', 'uk': 'p_script', 'ar': 'p_script', 'old': 'p_renamed', 'old2': 'p_renamed', 'person': 'p_person', 'brand': 'p_brand', 'legal': 'p_legal', 'dept': 'p_department', 'coreonly': 'p_firstpart'}.get(mode, '') or ('p_phone' if ph and ph != t.ph else '')
        fam = t.fam if t.fam != 'plain' else ''
        name = self.name(t, d, mode); st = self.st[v[0]]; ad = pc = city = ''
        if ak:
            nr = v[1] + (c([-1, 1, 2, 10]) if R() < .012 else 0); s = st[0]; x = R()
            if ak == 's' and R() < .03 or R() < .006: s, nr, v2 = 'Postbus', nr * 7 % 900 + 10, ''
            elif x < .14 * (2 if d['abbr'] > .4 else 1):
                for _ in range(3):
                    a, b = c(STAB)
                    if a in s: s = s.replace(a, b); break
            elif R() < d['ocr'] * .5: s = self.noise(s, True)
            elif R() < d['typo']: s = self.noise(s, False)
            if d['dia'] == 'strip': s = asc(s)
            add = v[2]; a2 = '' if not add or R() < .12 else (d['addsep'] if not add[0].isdigit() else '-') + (add.upper() if d['lc'] == 'upper' else add)
            ad = s + (' ' if R() > .004 else '') + str(nr) + a2
            if R() < .012: ad += c([' (ingang achterzijde)', ' 1e etage', ', zaal 2', ' kamer 1.12', '-' + str(nr + 2)])
            if d['caps'] == 'upper': ad = ad.upper() if R() < .8 else ad
            if R() < .004: ad = s
        if R() >= m[1]:
            p = self.pcode(v) if ak else self.pcode(t.v); p = p if R() > .012 else p[:1] + p[2] + p[1] + p[3:] if R() < .5 else p[:5] + c('ABCDEGHJKLMNPRTVWXZ'); pc = p if d['pcf'] == 1 else p[:4] + ' ' + p[4:].lower() if R() < .01 else p[:4] if R() < .02 else p[:4] + ' ' + p[4:]
            if d['pcf'] == 2 and R() < .3: pc = pc.replace(' ', '')
        if R() >= m[2]:
            i = st[1] if ak else t.si; city = self.S[i]
            if i and R() < .07: city = self.town
            elif i and R() < .02: city += ' (gem. ' + self.town + ')'
            elif R() < .008: city = self.noise(city, False)
            if d['caps'] == 'upper': city = city.upper()
            elif d['caps'] == 'lower': city = city.lower() if R() < .3 else city
            if 'IJ' in city and R() < .3: city = city.replace('IJ', c(['Y', 'Ij']))
            if "'" in city and R() < .3: city = city.replace("'", c(['', '’', '`']))
        tel = self.tel(ph, d['pf'] if R() < .85 else self.r.randrange(9)) if ph else ''
        if tel and R() < .012: tel = tel[:-1] + c('0123456789')
        if tel and ph == t.ph and t.ph2 and R() < .06: tel += c([' / ', ', ', ' of ']) + self.tel(t.ph2, d['pf'])
        if em and R() < .008: em = em.replace('@', ' [at] ') if R() < .5 else em.replace('.nl', '.ml')
        if em and d['caps'] == 'upper' and R() < .4: em = em.upper()
        w = web and (['https://www.%s', 'www.%s', '%s', 'http://%s/'][d['wf'] if R() < .85 else int(R() * 4)] % web)
        la = lo = ''
        if R() >= m[6] and d['geo'] != 'none':
            n = v[1]; x = st[5] + st[7] * n; y = st[6] + st[8] * n
            if d['geo'] == 'centroid': n = n // 60 * 60 + 30; x = st[5] + st[7] * n; y = st[6] + st[8] * n
            elif d['geo'] == 'town' or not ak and R() < .7: x, y = self.ctr[st[1]]
            else: x += self.r.gauss(0, .00012); y += self.r.gauss(0, .00018)
            la, lo = '%.5f' % x, '%.5f' % y
        return ev, [fam + ('+' if fam and tag else '') + tag or 'plain', name, ad, pc, city, tel, em, w, la, lo]
    def tel(self, p, f):
        if len(p) < 7: return p[:2] + ' ' + p[2:]
        k = 2 if p[1] == '6' else 4 if p[:3] in ('090', '080') else 3 if p[:3] in ('085', '088') else len(self.ac) if p.startswith(self.ac) else 3
        a, b = p[:k], p[k:]
        if k == 4 and p[:3] in ('090', '080'): return a + c2(f) + b
        sp = ' '.join([b[:2], b[2:4], b[4:]] if len(b) == 6 else [b[:3], b[3:5], b[5:]] if len(b) == 7 else [b[:2], b[2:4], b[4:6], b[6:]])
        return (p, a + '-' + b, a + ' ' + b, '(' + a + ') ' + sp, '+31 ' + a[1:] + ' ' + b, '+31' + p[1:], a + ' - ' + sp, '0031 ' + a[1:] + ' ' + b, '+31 (0)' + a[1:] + ' ' + sp)[f]
    def noise(self, s, ocr):
        if len(s) < 5: return s
        if ocr:
            for _ in range(8):
                a, b = self.c(OCR)
                if a in s: return s.replace(a, b, 1)
            return s
        i = int(1 + self.R() * (len(s) - 2)); x = self.R()
        if x < .3: return s[:i] + s[i + 1:]
        if x < .55: return s[:i] + s[i + 1] + s[i] + s[i + 2:]
        if x < .75: return s[:i] + s[i] + s[i:]
        j = KEYS.find(s[i].lower()); return s[:i] + (KEYS[min(j + 1, 25)] if j >= 0 else 'e') + s[i + 1:]
    def name(self, t, d, mode):
        R, c = self.R, self.c; core, kw, pl = t.core, t.kw, t.pl
        if core[:3] in ('St.', 'H. ') and R() < .4: core = c(['Sint ', 'St ', 'St.', 'S. ']) + core[3:].strip()
        elif mode != 'acr' and core.isalpha() and core.isupper() and R() < .2: core = '.'.join(core) + '.'
        if " '" in core and R() < .5: core = core.replace(" '", c([' ', " 19", "'", ' ’']))
        if mode == 'full' and kw in ABB and R() < d['abbr']:
            k2 = c(ABB[kw]); kw = kw if t.strict and k2 in ('Praktijk', 'School', 'Koor', 'Muziekvereniging') or t.fam == 'n_omni' and len(k2) < 6 else k2
        if mode == 'full' and 'acr' in t.alt and not t.strict and R() < .06: core = core + ' (' + t.alt['acr'] + ')'
        if mode in ('full', 'coreonly'):
            if mode == 'coreonly': kw = ''
            if d['quote'] and core and kw and R() < .5: core = c(['"%s"', "'%s'", '‘%s’', '“%s”']) % core
            if R() < d['inv'] and core and kw: n = core + ', ' + kw if R() < .7 else (core[3:] + ', De ' + kw if core.startswith('De ') else core + ' (' + kw + ')')
            elif not kw and core.startswith(('De ', 'Het ')) and R() < d['inv']: n = core.split(' ', 1)[1] + ', ' + core.split(' ')[0]
            else: n = (kw + ' ' + core) if kw and core else kw or core
            if pl:
                x = R()
                if R() < d['inv'] and not core: n = pl + ', ' + n
                else: n += c([' ', ' ', ' (', ', ', ' - ']) + pl
                if '(' in n and n.count('(') > n.count(')'): n += ')'
            lg = t.lg
            if lg == 'Stichting' or (not lg and kw and t.sec in ('welzijn', 'cultuur') and not t.strict and d['leg'] == 'full' and R() < .4):
                l = d['leg']; n = 'Stichting ' + n if l == 'full' else c(['St. ', 'Stg. ', 'Sticht. ']) + n if l == 'abbr' else n + c([' (stichting)', ', Stichting', ', st.']) if l == 'tail' else n
            elif lg and d['leg'] != 'drop': n += ' ' + (lg if R() < .6 else lg.replace('.', '').lower())
        else:
            n = t.alt[mode.replace('old2', 'old')]
            if mode == 'old2': n = c(['{0} (voorheen {1})', '{0}, v/h {1}', '{1} (nu {0})', '{0} (vh. {1})', '{0} (fusie {1})']).format((t.kw + ' ' + core).strip(), n)
            elif mode == 'brand' and R() < .25: n += ' / ' + core
            elif mode in ('uk', 'ar') and R() < .35: n += ' / ' + (t.kw + ' ' + core).strip()
            elif mode == 'en' and R() < .2: n += ' (' + (t.kw + ' ' + core).strip() + ')'
        if not t.noplace and R() < d['pin'] and self.S[t.si].lower() not in n.lower(): n += [' %s', ' (%s)', ', %s', ' - %s', ' te %s'][d['plf'] if R() < .8 else 0] % self.S[t.si]
        elif d['pin'] > .18 and t.person and R() < .015: n += ' t.a.v. ' + t.person[0] + ' ' + t.person[1]
        elif not t.strict and R() < .008: n += c([' - secretariaat', ' (ledenadministratie)', ' / kantoor', ', hoofdgebouw', ' - administratie'])
        if R() < d['tag']: n += c([' - ', ' – ', ' | ', ': ']) + c(TAG)
        if d['amp'] and ' en ' in n: n = n.replace(' en ', ' & ')
        if n.startswith('De ') and R() < .04: n = "'t " + n[3:] if R() < .1 else 'de ' + n[3:]
        if ' Het ' in n and R() < .25: n = n.replace(' Het ', c([" 't ", ' ’t ', ' het ']))
        if 'ij' in n and R() < .02: n = n.replace('ij', 'y', 1)
        if 'IJ' in n and R() < .25: n = n.replace('IJ', c(['Ij', 'Y']))
        if R() < d['ocr']: n = self.noise(n, True)
        if R() < d['typo']: n = self.noise(n, False)
        if not n.isascii() and mode not in ('uk', 'ar'):
            if d['dia'] == 'strip' or d['dia'] != 'moji' and R() < .15: n = asc(n.replace('’', "'").replace('–', '-').replace('‘', "'").replace('“', '"').replace('”', '"'))
            elif d['dia'] == 'moji' and R() < .5: n = moji(n)
            elif d['ent'] and R() < .5: n = ''.join(ch if ch.isascii() else '&#%d;' % ord(ch) for ch in n)
        if d['ent'] and R() < d['ent']: n = n.replace('&', '&amp;').replace("'", '&#39;') if '&#' not in n else n
        x = d['caps']
        if x == 'upper': n = n.upper()
        elif x == 'lower' and R() < .6: n = n.lower()
        elif x == 'title' and '&' not in n: n = ' '.join(w[:1].upper() + w[1:] for w in n.split(' '))
        if R() < d['dbl']: n = n.replace(' ', '  ', 1)
        return n
def c2(f): return ' ' if f % 2 else '-'

def sizes(n, seed):
    r = random.Random('%s|sizes' % seed); out = []
    while sum(out) < n: out.append(int(700 + 2300 * r.random() ** 1.3))
    rest = n - sum(out[:-1])
    if rest < 500 and len(out) > 1: out.pop(); out[-1] += rest
    else: out[-1] = rest
    return out, r.sample(range(690), 690)
def work(a):
    seed, idx, size, slots = a; m = Muni(seed, idx, slots)
    while len(m.rows) < size: m.build()
    rows = m.rows[:size]; b = io.StringIO(); w = csv.writer(b, lineterminator='\n'); out = []
    for r in rows:
        b.seek(0); b.truncate(); w.writerow(r); out.append(b.getvalue())
    return out
def main():
    a = argparse.ArgumentParser(); a.add_argument('--n', type=int, required=True); a.add_argument('--seed', required=True); a.add_argument('--out', required=True)
    a = a.parse_args(); n, seed, path = a.n, a.seed, a.out; sz, slots = sizes(n, seed); jobs = [(seed, i, s, slots) for i, s in enumerate(sz)]; lines = []
    if n <= 15000:
        for j in jobs: lines += work(j)
    else:
        with Pool(2) as p:
            for x in p.imap(work, jobs, 2): lines += x
    r = random.Random('%s|order' % seed); r.shuffle(lines); ids = r.sample(range(10 * n, 20 * n), n)
    with open(path, 'w', encoding='utf-8', newline='') as f:
        f.write('id,cluster_id,trap,name,address,postcode,city,phone,email,website,lat,lon\n')
        for i, l in zip(ids, lines): f.write('r%d,%s' % (i, l))
if __name__ == '__main__': main()
