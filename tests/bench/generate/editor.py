#!/usr/bin/env python3
"""Labelled, duplicate-ridden listings of Dutch organisations (entity-resolution benchmark).

    python gen.py --n 100000 --seed 7 --out FILE.csv

The world is built region by region (a handful of neighbouring towns that share a municipality): towns, streets,
buildings, organisations. Every organisation (= cluster) then appears in one or more imaginary sources, each with its own habits.
"""
import argparse
import csv
import math
import random
import unicodedata

import numpy as np

# ------------------------------------------------------------------------------------------------ places
# name|first PC4|lat|lon|area code|weight
TOWNS_RAW = """
Heerlen|6411|50.888|5.979|045|4;Hoensbroek|6431|50.922|5.926|045|2;Kerkrade|6461|50.866|6.063|045|3;Brunssum|6441|50.946|5.971|045|2
Landgraaf|6371|50.894|6.023|045|2;Eygelshoven|6471|50.892|6.057|045|1;Simpelveld|6369|50.834|5.982|045|1;Bocholtz|6351|50.818|6.006|045|1
Voerendaal|6367|50.880|5.930|045|1;Klimmen|6343|50.876|5.882|043|.6;Nuth|6361|50.916|5.885|045|1;Schinnen|6365|50.943|5.882|046|.8
Sittard|6131|51.000|5.869|046|3;Geleen|6161|50.974|5.829|046|2;Stein|6171|50.969|5.767|046|1;Beek|6191|50.941|5.797|046|1;Elsloo|6181|50.947|5.770|046|.8
Born|6121|51.032|5.810|046|.8;Echt|6101|51.106|5.873|0475|1;Susteren|6114|51.064|5.857|046|.8;Roermond|6041|51.194|5.987|0475|3;Weert|6001|51.252|5.706|0495|2
Nederweert|6031|51.286|5.748|0495|1;Heythuysen|6093|51.250|5.899|0475|.8;Horn|6085|51.213|5.949|0475|.6;Maasbracht|6051|51.144|5.892|0475|.8
Venlo|5911|51.370|6.172|077|3;Tegelen|5931|51.344|6.136|077|1;Blerick|5921|51.370|6.145|077|1;Panningen|5981|51.327|5.980|077|1;Horst|5961|51.63|6.053|077|1
Venray|5801|51.525|5.975|0478|2;Gennep|6591|51.698|5.973|0485|1;Maastricht|6211|50.851|5.691|043|4;Meerssen|6231|50.887|5.751|043|1
Valkenburg|6301|50.865|5.832|043|1;Gulpen|6271|50.815|5.888|043|.8;Wijlre|6321|50.835|5.896|043|.5;Vaals|6291|50.771|6.015|043|.8;Eijsden|6245|50.777|5.711|043|.8
Bunde|6241|50.896|5.733|043|.6;Margraten|6269|50.820|5.821|043|.6;Ulestraten|6235|50.905|5.781|043|.5;Swalmen|6071|51.231|6.035|0475|.7
Eindhoven|5611|51.441|5.478|040|5;Helmond|5701|51.479|5.661|0492|3;Deurne|5751|51.460|5.796|0493|1;Asten|5721|51.403|5.748|0493|1;Someren|5711|51.385|5.711|0493|1
Geldrop|5661|51.421|5.559|040|1;Nuenen|5671|51.470|5.552|040|1;Veldhoven|5501|51.418|5.403|040|2;Best|5683|51.507|5.392|0499|1;Valkenswaard|5551|51.351|5.460|040|1
Bladel|5531|51.368|5.221|0497|1;Eersel|5521|51.357|5.318|0497|1;Oirschot|5688|51.505|5.313|0499|1;Boxtel|5281|51.590|5.328|0411|1;'s-Hertogenbosch|5211|51.689|5.303|073|4
Vught|5261|51.653|5.287|073|1;Oss|5341|51.765|5.518|0412|2;Uden|5401|51.661|5.619|0413|2;Veghel|5461|51.616|5.548|0413|1;Schijndel|5481|51.621|5.432|073|1
Cuijk|5431|51.728|5.879|0485|1;Boxmeer|5831|51.646|5.947|0485|1;Gemert|5421|51.556|5.690|0492|1;Tilburg|5011|51.557|5.091|013|4;Goirle|5051|51.521|5.067|013|1
Waalwijk|5141|51.683|5.070|0416|2;Kaatsheuvel|5171|51.657|5.036|0416|1;Dongen|5101|51.626|4.939|0162|1;Oosterhout|4901|51.645|4.860|0162|2;Breda|4811|51.587|4.776|076|4
Etten-Leur|4871|51.570|4.636|076|1;Roosendaal|4701|51.531|4.465|0165|2;Bergen op Zoom|4611|51.495|4.288|0164|2;Zevenbergen|4761|51.645|4.604|0168|1
Zundert|4881|51.471|4.655|076|.8;Hilvarenbeek|5081|51.486|5.138|013|.8;Oisterwijk|5061|51.579|5.188|013|1;Drunen|5151|51.685|5.133|0416|.8;Rosmalen|5241|51.716|5.365|073|1
Grave|5361|51.759|5.738|0486|.7;Amsterdam|1011|52.373|4.892|020|6;Amstelveen|1181|52.302|4.858|020|2;Haarlem|2011|52.381|4.637|023|3;Zaandam|1501|52.439|4.829|075|2
Purmerend|1441|52.505|4.959|0299|2;Alkmaar|1811|52.632|4.748|072|2;Hoorn|1621|52.642|5.060|0229|2;Hilversum|1211|52.223|5.176|035|2;Almere|1311|52.371|5.215|036|3
Utrecht|3511|52.091|5.122|030|5;Amersfoort|3811|52.156|5.388|033|3;Nieuwegein|3431|52.029|5.081|030|2;Zeist|3701|52.090|5.233|030|2;Woerden|3441|52.085|4.883|0348|1
Gouda|2801|52.012|4.711|0182|2;Leiden|2311|52.160|4.497|071|3;Katwijk|2221|52.203|4.399|071|2;Alphen aan den Rijn|2401|52.129|4.655|0172|2;Den Haag|2511|52.078|4.310|070|5
Delft|2611|52.012|4.357|015|3;Zoetermeer|2711|52.061|4.494|079|2;Rijswijk|2281|52.037|4.326|070|1;Rotterdam|3011|51.922|4.479|010|6;Schiedam|3111|51.919|4.399|010|2
Vlaardingen|3131|51.912|4.342|010|2;Spijkenisse|3201|51.845|4.329|0181|2;Capelle aan den IJssel|2901|51.930|4.578|010|1;Dordrecht|3311|51.813|4.690|078|3
Gorinchem|4201|51.836|4.974|0183|1;Barendrecht|2991|51.856|4.534|0180|1;Hoofddorp|2131|52.303|4.690|023|2;Heemstede|2101|52.352|4.620|023|1;Zandvoort|2041|52.371|4.533|023|.8
Beverwijk|1941|52.484|4.657|0251|1;Bussum|1401|52.274|5.162|035|1;Huizen|1271|52.299|5.242|035|1;Soest|3761|52.174|5.292|035|1;Veenendaal|3901|52.028|5.555|0318|1
Houten|3991|52.028|5.168|030|1;IJsselstein|3401|52.020|5.043|030|1;Nijmegen|6511|51.847|5.864|024|3;Arnhem|6811|51.985|5.899|026|3;Apeldoorn|7311|52.211|5.970|055|3
Zwolle|8011|52.516|6.083|038|2;Enschede|7511|52.221|6.894|053|3;Groningen|9711|53.219|6.567|050|3;Leeuwarden|8911|53.201|5.800|058|2;Assen|9401|52.993|6.564|0592|1
Middelburg|4331|51.499|3.611|0118|1;Goes|4461|51.504|3.889|0113|1;Terneuzen|4531|51.336|3.828|0115|1;Tiel|4001|51.886|5.429|0344|1;Ede|6711|52.040|5.665|0318|2
Doetinchem|7001|51.965|6.289|0314|1;Deventer|7411|52.251|6.160|0570|2;Hengelo|7551|52.266|6.793|074|1;Emmen|7811|52.786|6.897|0591|2;Drachten|9201|53.112|6.099|0512|1
Sneek|8601|53.033|5.659|0515|1;Lelystad|8221|52.518|5.471|0320|1
"""
H_A = "Haver Wolfs Eiken Kranen Moer Zand Lind Berken Bever Hazel Vos Raven Elzen Kruis Steen Ganzen Meer Leem Roggen Heide Wilgen Klaver Duiven Haams Gras Ter Oude Vinken Broek Essen Hulst Kempen Maas Rijn Molen Hoge Lage Riet Zuiden Dommel Geul Amels Bunder Deurs Gerl Loons Noor Oster Weeg Wald Kaats Schin Ubach Spau Dork Lutje Barl Ulv Rucht Heer Nispe Hoog Mier Wins Tull Vlier Asel Rens Bocht Harde Snel Kols Velt".split()
H_B = "hoven dijk donk rade kerk hout veld berg beek loo recht dam wijk sluis oord um wert rode bosch eind heuvel schot laar horst ven drecht zijl woude kamp hage straten broek damme brug meer hem stede ingen oven".split()
H_PRE = ["", "", "", "", "", "", "Nieuw-", "Oud-", "Klein ", "Groot ", "Sint ", "Op-", "Neer", "Boven-", "Beneden-", "Over-"]
H_POST = ["", "", "", "", "", "", "", "", " aan de Maas", " aan den IJssel", "-Dorp", "-Zuid", "-Noord", " (L)", " NB", " ZH", " bij de Brug", "-Oost", "-Haven"]

COMMON_ST = ("Kerkstraat Dorpsstraat Schoolstraat Molenstraat Hoofdstraat Stationsstraat Markt Nieuwstraat Raadhuisplein Kloosterstraat Julianastraat Wilhelminastraat "
             "Beatrixstraat Molenweg Kapelstraat Rijksweg Akerstraat Kerkplein Kerkweg Marktstraat Stationsplein Parallelweg Nassaustraat Emmastraat Oranjestraat Wilhelminaplein "
             "Dorpsplein Beukenlaan Eikenlaan Lindelaan Kastanjelaan Industrieweg Sportlaan Heuvelstraat Bergstraat Burgstraat Putstraat Veldstraat Broekstraat Hoogstraat Heistraat "
             "Tuinstraat Oude-Kerkstraat Raadhuisstraat Spoorstraat Havenstraat Kanaalweg Bosweg Esdoornstraat Promenade Dautzenbergstraat Wilgenstraat Rozenstraat Tulpstraat").split()
ST_TITLES = ["Burgemeester", "Pastoor", "Doctor", "Sint", "Professor", "Monseigneur", "Koningin", "Prins", "Prinses", "Deken", "Kapelaan", "Minister", "Generaal", "Mgr.", "Meester", "Rector", "Notaris", "Wethouder", "Dominee"]
ST_ABBR = {"Burgemeester": ["Burg.", "Burgem.", "Bgm.", "Burg"], "Pastoor": ["Past.", "Pst."], "Doctor": ["Dr.", "Dr"], "Sint": ["St.", "St", "Sint-"], "Professor": ["Prof."],
           "Monseigneur": ["Mgr.", "Mgr", "Mons."], "Koningin": ["Kon."], "Prins": ["Pr."], "Prinses": ["Prs.", "Pr."], "Deken": ["Dek."], "Kapelaan": ["Kap.", "Kpl."],
           "Minister": ["Min."], "Generaal": ["Gen."], "Mgr.": ["Monseigneur"], "Meester": ["Mr."], "Rector": ["Rect."], "Wethouder": ["Weth."], "Dominee": ["Ds."], "Oude": ["O.", "Oude-"],
           "Van": ["v."], "van": ["v.", "v"], "der": ["d.", "der"], "den": ["d."], "de": ["d."]}
ST_FIRST = "Johan Jan Anton Hendrik Willem Maria Titus Jozef Vincent Theo Louis Karel Albert Frans Pieter Jacob Joan Anna".split()
ST_LAST = ("Grunsven Poelman Savelberg Schaepman Nolens Poels Lemmens Thijssen Brouwer Vermeer Erens Kuyper Hameleers Aalberse Cuypers Ariëns Swinkels Beelaerts Dreesen Raiffeisen Haspels Wierts "
           "Mesdag Rembrandt Hobbema Breitner Mozart Bizet Debussy Verdi Beethoven Vivaldi Gounod Strauss Boerhaave Zernike Lorentz Huygens Leeghwater Stevin Röntgen Einthoven Marconi Tinbergen Minckelers "
           "Servatius Lambertus Barbara Gertrudis Hubertus Bavo Janskerk Brigida Odilia Vondel Cats Multatuli Bilderdijk Couperus Tromp Ruyter Evertsen Piet Coen Speelman Hertog Wolters Kessels Dassen Peerbooms "
           "Limpens Heijmans Odekerken Quaedvlieg Crombach Willemsen Bosmans Visscher Roebroeck").split()
ST_STEM = ("Anjer Begonia Camelia Dahlia Irissen Klaproos Lavendel Lelie Meidoorn Narcis Orchidee Primula Viooltjes Zonnebloem Merel Spreeuwen Lijster Vinken Reiger Kievit Buizerd Valken Sperwer Zwaluw Koekoek "
           "Diamant Robijn Saffier Smaragd Topaas Amber Koper Zilver Goud Staal Mijn Schacht Kolen Steenberg Wever Smids Bakkers Kuipers Linnen Hop Brouwers Mouterij Vlas Korenbloem Rogge Tarwe Gerst "
           "Wetering Sloot Gracht Vaart Sluis Dijk Polder Schans Wal Poort Toren Kasteel Hof Hoeve Schuur Grindel Hei Gans Schaaps Vee Koe Ooievaar Eekhoorn Das Vossen Beek Bron Ring Zuid Noord Ooster Wester "
           "Europa Churchill Kennedy Mandela Vredes Bevrijdings Unie Salland Twente Brabant Peel Maas Waal Schelde Geleen Geul Gulp Worm Caumer Bongerd Gaarde Linde Populieren Acacia Ceder Sparren Dennen").split()
ST_SUF = ["straat"] * 9 + ["weg"] * 4 + ["laan"] * 5 + ["plein"] * 2 + ["hof", "pad", "dreef", "singel", "kade", "steeg", "dijk", "park", "ring"]
SUF_ABBR = {"straat": ["str.", "str", "straat", "st."], "plein": ["pln", "pln.", "pl."], "laan": ["ln", "ln.", "laan"], "weg": ["wg", "wg.", "weg"], "singel": ["sngl", "sing."], "dijk": ["dk"]}
WIJK = ("Centrum Noord Zuid Oost West Molenberg Heksenberg Zeswegen Meezenbroek Schandelen Welten De_Vaart Bloemenbuurt Vogelbuurt Componistenwijk Schilderswijk Oranjekwartier Rivierenbuurt De_Hoef Kruisberg "
        "Haverkamp Tuindorp De_Kom Steenakker Vrieheide Passart Terwinselen Kakert Hommert Nieuwdorp Woensel Strijp De_Akkers Kerkelanden Hoogland Ommoord Overvecht Lombok Kanaleneiland Geuzenveld Boschveld "
        "Zandberg Heusdenhout Broekhem Pottenberg Caberg Heer Wittevrouwenveld Stationskwartier Maasoever Vinkenslag De_Weerd Lindenheuvel Kluis Merum Leuken Moesel Keent").replace("_", " ")
WIJK = [w.strip() for w in WIJK.replace("De ", "De_").split()]
WIJK = [w.replace("_", " ") for w in WIJK]

FIRST = ("Anja Wendy Marjo Ria Petra Mieke Truus Els José Chantal Miranda Bianca Sandra Esther Carla Ine Lia Tiny Fien Loes Sanne Lotte Fleur Naomi Yvonne Monique Dorien Marij Hub Sjef Jo Sjaak Pierre Jean Huub "
         "Wiel Harrie Frans Toon Kees Jos Math Ger Frits Leo Paul Ruud Rob Marco Dennis Roy Stefan Mohamed Ahmed Hassan Fatima Aysel Mehmet Ali Yusuf Nadia Samira Wojtek Anna Ingrid Hans Peter Bert Henk Gerard Theo Piet Bas Daan Luuk").split()
LAST = ("Janssen Jansen Peters Hendriks Smeets Vaessen Cremers Wolters Schmitz Jongen Meijer Hermans Kusters Heijnen Lemmens Timmermans Dohmen Frijns Pluymaekers Ritzen Vroomen Erkens Custers Geraets Knops Beckers Offermans "
        "Bemelmans Theunissen Bruls Ramaekers Senden Hamers Crutzen Creemers Driessen Verstappen Manders Swinkels Verhoeven Kuijpers Coolen Donkers Maas Sanders Goossens Verbruggen Aarts Leenders Slegers Smulders Hoeks "
        "Schellekens Rooijakkers Verhagen Raaijmakers Konings Vissers Willems Bakker Visser Mulder Bos Vos Dekker Brouwer Dijkstra Hoekstra Kok Kuiper Postma Groen Prins Blom Huisman Post Veenstra Jacobs Kramer "
        "Yilmaz Kaya Demir Öztürk Çelik El_Idrissi Bouzid Amrani Kowalski Nowak Nguyen Tran Wong Singh de_Vries van_Dijk van_den_Berg de_Wit van_der_Meer van_Rooij van_de_Ven de_Groot van_Leeuwen de_Haan van_der_Linden "
        "van_Vliet van_Gestel de_Jong van_Dam van_Beek den_Hartog ter_Horst van_Loon van_Hoof van_den_Heuvel Op_den_Camp in_'t_Veld van_'t_Hof").split()
LAST = [x.replace("_", " ") for x in LAST]
SAINTS = ("Cecilia Joseph Jozef Caecilia Barbara Gregorius Lambertus Sebastianus Martinus Hubertus Antonius Servatius Petrus Pancratius Clemens Gertrudis Jan Franciscus Michaël Brigida Remigius Vincentius Aloysius "
          "Willibrordus Catharina Bernadette Odilia Amandus Laurentius Dionysius Mauritius Urbanus Rochus Joris Ambrosius Anna Maria Stephanus Rosa Lucia Donatus Bavo Nicolaas Isidorus Eligius Agatha Christophorus").split()
# ------------------------------------------------------------------------------------------------ word lists
CLUBCORE = ("Sparta Olympia Unitas Victoria Minerva Excelsior Hercules Vesta Sportclub Heidebloem Sportlust Quick De_Zwaluwen De_Valk Wit-Zwart Groen-Wit Rood-Groen Blauw-Wit Rood-Wit Oranje-Zwart Voorwaarts Vooruit "
            "Eendracht Volharding Kolping Laura Wilhelmina Juliana Emma Almania Chevremont Limburgia Passartia Zwart-Geel Odiliapeel Avanti Concordia Achilles Ajax Ulysses Neptunus Fortuna Mariarade Bekkerveld "
            "Flamingo's De_Kempen De_Peelrand Kimbria Scharn Bieslo Venlosche_Boys Alliance Slekker Boys Leonidas Merefeldia Woezik Wilskracht Hollandia Spirit Fluks Attila Gazelle Rapid Vitesse Swift Meteoor Orion "
            "Patrick Geuldal Rios Caesar Heracles Argo Tiglieja Maasvogels Kaalheide Miranda De_Leeuw Oranje_Nassau Sporting Internos Nooit_Gedacht De_Raven De_Treffers Hertha Longa Stella_Duce Trinitas Wodan Brabantia").split()
ACREXP = [("DVO", "Door Vriendschap Ontstaan"), ("DES", "Door Eendracht Sterk"), ("KVC", "Kracht Volharding Conditie"), ("EMS", "Eendracht Maakt Sterk"), ("TOP", "Tot Ons Plezier"), ("ODA", "Ons Doel Aanvallen"),
          ("WHV", "Willen Handelen Volharden"), ("NWC", "Nooit Wanhopen Club"), ("DOS", "Door Oefening Sterk"), ("VIOS", "Vooruitgang Is Ons Streven"), ("OVU", "Oefening Voor Uitspanning"), ("DIO", "Door Inspanning Ontspanning"),
          ("KDO", "Kracht Door Oefening"), ("HBSV", "Houd Bal Steeds Vooruit"), ("TSV", "Tot Sport Verenigd"), ("UNA", "Uit Nood Aaneengesloten"), ("GVO", "Gezellig Vertier Ontspanning"), ("OBAC", "Oefening Baart Alle Kunst"),
          ("WDS", "Wij Doen Samen"), ("SDO", "Samenspel Doet Overwinnen"), ("DWO", "Door Wilskracht Overwinnen"), ("ASV", "Altijd Sterk Verenigd"), ("NEO", "Na Eendracht Ontspanning"), ("TTW", "Tot Trouw Wederzijds")]
SCHOOLCORE = ("De_Regenboog De_Vlinder De_Wegwijzer De_Boomgaard De_Zonnewijzer De_Klimop 't_Kompas De_Schatkist De_Ark De_Kring De_Vlieger De_Bolderik De_Horizon De_Springplank Het_Talent De_Windwijzer De_Wereldboom "
              "De_Tovercirkel De_Carrousel De_Berkenhof De_Duizendpoot Het_Mozaïek De_Toermalijn Titus_Brandsma Mgr._Hanssen Meander De_Parel De_Bongerd Windekind De_Ganzebloem De_Draaiende_Wieken Klavertje_Vier Wonderwijs Sterrenpad "
              "De_Wissel Petrus_Canisius Prins_Willem-Alexander Juliana De_Buitenkans De_Brug De_Ontdekking De_Zevensprong De_Stelberg Triangel Gerardus_Majella Frans_Hals De_Fontein De_Heuvel De_Avonturijn De_Trampoline Harlekijn "
              "Ummer Pierre_Cuypers Voortwaarts 't_Valder Catharinaschool Mariaschool De_Kleine_Prins Het_Breerke De_Opstap").split()
HUISCORE = ("De_Klomp 't_Trefpunt De_Brink Ons_Huis De_Wiekslag 't_Ottenhoes De_Koffiepot De_Schakel De_Huiskamer 't_Patronaat De_Kapel De_Bremer De_Droom Luciushof De_Brandspuit 't_Centrum De_Kolk Heukelstein 't_Brikke_Oave "
            "De_Varenbeuk D'r_Durpel A_gen_Ling Op_den_Berg Concordia De_Geremsj 't_Gildenhuis Gen_Hoes De_Leyenhof De_Auw_Sjoeël De_Poel Kerkenbos De_Ster De_Zaal Bie_Os De_Ruif 't_Ven Het_Klooster De_Spil De_Meent De_Weijer "
            "'t_Akkoord De_Ontmoeting De_Voetel De_Belhamel De_Loods Eymard_Ville De_Toekomst Wilhelmina De_Pastorie").split()
CARECORE = ("Vroenhof Tobias Plataan De_Beyart Bergweide Sint_Anna Hoog_Anstel Lückerheide De_Dem Heereveld Molenhof De_Egthe Parc_Imstenrade Tieder Elvira-Leontine Vijverhof De_Kanthoeve Aldenhof Schuttershof Hagerhof De_Vlaswiek "
            "Huize_Louise 't_Zumpelke Carpe_Diem Groenveld De_Wever Avondrood Berkenstaete Sint_Jozef La_Valence Mariënburght De_Hazelaar Bloemendaal Oranjehof Zonnehof Eikenburg Ruitersbos De_Volckaert Zuiderhout De_Nieuwe_Hoeven").split()
SHOPADJ = "Gouden Zoete Groene Bonte Oude Nieuwe Blauwe Lekkere Gezellige Kleine Vrolijke Rode Zilveren Bruine Houten Wilde Stille".split()
SHOPN = "Lepel Anker Hoek Haan Zwaan Leeuw Engel Ketel Vijzel Draak Ster Roos Kroon Pauw Uil Beer Ezel Vos Kelder Poort Pelikaan Moriaan Klok Sleutel Fazant Boerderij Oven Korenaar Pomp Bron Kikker Mug Kater Tuin Wereld".split()
CAFE = ("De_Pintelier In_den_Engel De_Zwarte_Ruiter 't_Hukske Bij_de_Buren De_Tijd Aod_Zitterd D'n_Hook In_de_Kroon Bie_Sjeng De_Gouden_Leeuw Oud_Heerlen De_Kroeg Het_Wapen De_Smidse 't_Pleintje De_Sport Central De_Ster Brasserie_Mijn "
        "Bellevue De_Post Old_Inn Du_Commerce Wilhelmina De_Statie Het_Zwaantje 't_Vöske Sjinkoets De_Poort Den_Bolle D'n_Tip De_Blauwe_Vogel Plein_5 De_Dorpspomp Bar_Bier").split()
MIXCORE = ("Samen Sterk Licht Leven Kans Brug Toekomst Veerkracht Perspectief Horizon Thuis Wijzer Kompas Vonk Draad Puzzel Spiegel Mozaïek Lotus Balans Aurora Phoenix Anker Baken Sterren Wortels Groei Zaad Nest Vleugels Kracht Vlam "
           "Hart Steun Reling Schouder Hoop Nieuwe_Start Doorpakkers Meedoen Ontmoet Verbinding Wereldvrouwen Maatje Buddy Puur Kleur Zin Inzicht Ruimte Hof Akker Bries Oase").split()
MUS = "Mijnmuseum Thermen Streekmuseum Schutterijmuseum Continium Bakkerijmuseum Klompenmuseum Textielmuseum Kachelmuseum Heemkamer Oudheidkamer Radiomuseum Poppenmuseum Landbouwmuseum Brandweermuseum Glasmuseum".split()
CARN = ("De_Winkbülle De_Plaggehouwesj De_Moesköppe De_Tempeleers De_Waereldsjtub De_Kwakers De_Peelstekers De_Hangkèk De_Bokkeriejers De_Zotte_Mus De_Kwiebusse De_Naaktslakken De_Brookbeuk De_Wouwese_Hoppers De_Uule D'n_Uutlaot "
        "De_Sjravelaire De_Blauw_Sjuut De_Knauwelaire De_Vastelaovesvrunj De_Wortelpin De_Kei De_Pottentaote").split()
SCRIPT = [("El Fath", "الفتح", "مسجد الفتح"), ("An-Nour", "النور", "مسجد النور"), ("Al Houda", "الهدى", "مسجد الهدى"), ("As-Salam", "السلام", "مركز السلام الثقافي"), ("Ettaouhid", "التوحيد", "مسجد التوحيد"),
          ("Al Amal", "الأمل", "جمعية الأمل"), ("Sham", "شام", "مطعم شام"), ("Damascus", "دمشق", "مطعم دمشق"), ("Al Wahda", "الوحدة", "جمعية الوحدة"), ("Nadija", "Надія", "Центр Надія"), ("Matrjosjka", "Матрёшка", "Русская школа Матрёшка"),
          ("Oekraïens Huis", "Український дім", "Український дім"), ("Slavjanka", "Славянка", "Магазин Славянка"), ("Akropolis", "Ακρόπολις", "Εστιατόριο Ακρόπολις"), ("Olympos", "Όλυμπος", "Ταβέρνα Όλυμπος"), ("Ellas", "Ελλάς", "Ελληνική Κοινότητα Ελλάς")]
MOSQ = ["El Fath", "An-Nour", "Al Houda", "As-Salam", "Ettaouhid", "Al Wahda", "Al Mouhsinine", "Fatih", "Selimiye", "Mevlana", "Yunus Emre", "Ulu", "Hacı Bayram", "Eyüp Sultan"]
def _ws(l):
    return [x.replace("_", " ") for x in l]
CLUBCORE, SCHOOLCORE, HUISCORE, CARECORE, CAFE, MIXCORE, CARN = map(_ws, (CLUBCORE, SCHOOLCORE, HUISCORE, CARECORE, CAFE, MIXCORE, CARN))
BUILDN = ("Glaspaleis Corneliushuis 't_Atrium Maanplein De_Bedrijvenhof Raadhuis_Oud Gezondheidsplein Medisch_Centrum Kulturhus Trefhuis De_Kazerne Huis_van_de_Wijk Carbon6 De_Rotonde Dienstencentrum Nieuw_Ehrenstein Burgerweeshuis "
          "Gezondheidscentrum De_Mijnkoel Cultuurfabriek De_Loods Hofje_van_Zuid De_Vierkant Maaspoort De_Kruisheren Verenigingsgebouw De_Oude_School Plein_Ligne De_Nobel Parc_Poort Stadhuistoren Sociaal_Huis").split()
BUILDN = _ws(BUILDN)
CHAINS_REAL = [("HEMA", "hema.nl"), ("Kruidvat", "kruidvat.nl"), ("Etos", "etos.nl"), ("Zeeman", "zeeman.com"), ("Action", "action.com"), ("Albert Heijn", "ah.nl"), ("Jumbo", "jumbo.com"), ("Plus", "plus.nl"), ("Aldi", "aldi.nl"), ("Lidl", "lidl.nl"),
               ("Bruna", "bruna.nl"), ("Primera", "primera.nl"), ("Gall & Gall", "gall.nl"), ("Hans Anders", "hansanders.nl"), ("Pearle Opticiens", "pearle.nl"), ("Specsavers", "specsavers.nl"), ("Domino's Pizza", "dominos.nl"), ("New York Pizza", "newyorkpizza.nl"),
               ("Subway", "subway.com"), ("McDonald's", "mcdonalds.com"), ("KFC", "kfc.nl"), ("Kwalitaria", "kwalitaria.nl"), ("Bakker Bart", "bakkerbart.nl"), ("Multivlaai", "multivlaai.nl"), ("Hubo", "hubo.nl"), ("Gamma", "gamma.nl"), ("Karwei", "karwei.nl"),
               ("Welkoop", "welkoop.nl"), ("Leen Bakker", "leenbakker.nl"), ("Kwantum", "kwantum.nl"), ("Rabobank", "rabobank.nl"), ("ING", "ing.nl"), ("DA Drogisterij", "da.nl"), ("BENU Apotheek", "benuapotheek.nl"), ("Beter Horen", "beterhoren.nl"),
               ("Schoonenberg", "schoonenberg.nl"), ("Intertoys", "intertoys.nl"), ("Blokker", "blokker.nl"), ("Shoeby", "shoeby.nl"), ("Basic-Fit", "basic-fit.com"), ("Anytime Fitness", "anytimefitness.nl"), ("Fit20", "fit20.nl"), ("ANWB Winkel", "anwb.nl"),
               ("Profile de Fietsspecialist", "profiledefietsspecialist.nl"), ("Euromaster", "euromaster.nl"), ("KwikFit", "kwik-fit.nl"), ("Brainwash Kappers", "brainwash-kappers.nl"), ("Cosmo Hairstyling", "cosmohairstyling.com"), ("Tempo-Team", "tempo-team.nl"),
               ("Randstad Uitzendbureau", "randstad.nl"), ("Independer Praktijk", "independerpraktijk.nl"), ("Kringwinkel Het Goed", "hetgoed.nl"), ("Leger des Heils ReShare", "reshare.nl"), ("DELA Uitvaartcentrum", "dela.nl"), ("Monuta", "monuta.nl")]
CH_A = "Vita Zorg Home Fit Fris Kids Happy Bio Pro Easy Smart Care Blij Thuis Nova Tele Medi Auto Dier Vers Snack Bed Tuin Wijn Kook Opti Denta Fysio Sani Verf Hobby Kado".split()
CH_B = "plus point markt shop land wereld expert punt company store huis rijk direct collectief partners groep lab house".split()
CHAPTERS = [("KBO", "Katholieke Bond van Ouderen", "kbo-nederland.nl"), ("De Zonnebloem", "Nationale Vereniging de Zonnebloem", "zonnebloem.nl"), ("IVN", "IVN Natuureducatie", "ivn.nl"), ("ZijActief", "Katholiek Vrouwengilde ZijActief", "zijactief.nl"),
            ("Rode Kruis", "Nederlandse Rode Kruis", "rodekruis.nl"), ("Humanitas", "Vereniging Humanitas", "humanitas.nl"), ("EHBO", "Koninklijke Nationale Bond EHBO", "ehbo.nl"), ("ANBO", "Algemene Nederlandse Bond voor Ouderen", "anbo.nl"),
            ("Alzheimer Café", "Alzheimer Nederland", "alzheimer-nederland.nl"), ("VVN", "Veilig Verkeer Nederland", "vvn.nl"), ("FNV", "FNV Lokaal", "fnv.nl"), ("Slachtofferhulp", "Slachtofferhulp Nederland", "slachtofferhulp.nl"), ("Vluchtelingenwerk", "VluchtelingenWerk Nederland", "vluchtelingenwerk.nl"),
            ("Parkinson Café", "Parkinson Vereniging", "parkinson-vereniging.nl"), ("SeniorWeb", "SeniorWeb Leerlocatie", "seniorweb.nl"), ("Lions Club", "Lions Club", "lions.nl"), ("Rotary", "Rotaryclub", "rotary.nl"), ("Groei & Bloei", "Koninklijke Maatschappij Tuinbouw en Plantkunde", "groei.nl"),
            ("PvdA", "Partij van de Arbeid", "pvda.nl"), ("CDA", "Christen-Democratisch Appèl", "cda.nl"), ("AA", "Anonieme Alcoholisten", "aa-nederland.nl")]

# kind | weight | long templates | short templates | core | english | german | legal form | group     ({c} = core, {t} = town)
KINDS_RAW = """
voetbal|6|Voetbalvereniging {c};Rooms-Katholieke Voetbalvereniging {c};Sportvereniging {c};Voetbalclub {c}|VV {c};v.v. {c};R.K.V.V. {c};RKVV {c};SV {c};FC {c};{c}|club|Football Club {c}|Fußballverein {c}|Vereniging|club
tennis|2|Tennisvereniging {c};Lawn Tennis Club {c};Tennisclub {c}|TV {c};LTC {c};T.C. {c};{c}|club|Tennis Club {c}|Tennisverein {c}|Vereniging|club
handbal|1.2|Handbalvereniging {c};R.K. Handbalvereniging {c}|HV {c};H.V. {c};{c} handbal|club|Handball Club {c}|Handballverein {c}|Vereniging|club
korfbal|.8|Korfbalvereniging {c};Christelijke Korfbalvereniging {c}|KV {c};k.v. {c};CKV {c}|club|Korfball Club {c}||Vereniging|club
gym|1.6|Gymnastiekvereniging {c};Turnvereniging {c};Gymnastiek- en Turnvereniging {c}|GV {c};TV {c};Turnver. {c};{c} Gym|club|Gymnastics Club {c}|Turnverein {c}|Vereniging|club
volley|.9|Volleybalvereniging {c};Volleybalclub {c}|VC {c};V.C. {c};VBC {c};{c}|club|Volleyball Club {c}|Volleyballverein {c}||club
hockey|.6|Mixed Hockeyclub {c};Hockeyclub {c}|MHC {c};HC {c};{c}|town|Hockey Club {c}|Hockeyclub {c}||club
zwem|.9|Zwemvereniging {c};Zwem- en Poloclub {c};Reddingsbrigade {c}|ZV {c};ZPC {c};{c} zwemmen|club|Swimming Club {c}|Schwimmverein {c}||club
judo|1.2|Sportschool {c};Judoschool {c};Judovereniging {c};Dojo {c}|Judo {c};{c} Budo;{c}|person|Judo School {c}|Judoschule {c}||shop
atletiek|.5|Atletiekvereniging {c};Loopgroep {c}|AV {c};A.V. {c};{c}|club|Athletics Club {c}|||club
wieler|.8|Toerclub {c};Wielervereniging {c};Tour- en Wielerclub {c}|TC {c};TWC {c};WV {c}|club|Cycling Club {c}|Radsportverein {c}||club
ruiter|.8|Rijvereniging en Ponyclub {c};Manege {c};Landelijke Rijvereniging {c}|LR {c};PC {c};Manege {c}|house|Riding Club {c}|Reitverein {c}||club
hengel|.9|Hengelsportvereniging {c};Visclub {c}|HSV {c};H.S.V. {c};{c}|fish|Angling Club {c}|Angelverein {c}||club
biljart|.8|Biljartvereniging {c};Biljartclub {c}|BV {c};B.C. {c};{c}|club|Billiards Club {c}|Billardverein {c}||club
schaak|.9|Schaakvereniging {c};Schaakclub {c}|SV {c};S.V. {c};SC {c}|chess|Chess Club {c}|Schachverein {c}|Vereniging|club
bridge|1.3|Bridgeclub {c};Bridgevereniging {c}|BC {c};B.C. {c};{c} Bridge|bridge|Bridge Club {c}|Bridgeclub {c}||club
tafelt|.6|Tafeltennisvereniging {c};Tafeltennisclub {c}|TTV {c};T.T.C. {c};{c}|club|Table Tennis Club {c}|Tischtennisverein {c}||club
boule|.5|Jeu de Boulesvereniging {c};Petanqueclub {c}|JBC {c};P.C. {c};JdB {c}|club|Petanque Club {c}|Bouleclub {c}||club
harmonie|2.6|Harmonie {c};Koninklijke Harmonie {c};Philharmonie {c};Muziekvereniging {c}|Harm. {c};Kon. Harmonie {c};MV {c};{c}|saint|{c} Wind Band|Musikverein {c}|Vereniging|club
fanfare|1.8|Fanfare {c};Koninklijke Fanfare {c};Fanfareorkest {c}|Fanf. {c};Kon. Fanfare {c};{c}|saint|{c} Brass Band|Blaskapelle {c}|Vereniging|club
koor|2.4|Gemengd Koor {c};R.K. Mannenkoor {c};Koninklijk Mannenkoor {c};Zangvereniging {c};Dameskoor {c};Gemengd Zangkoor {c}|GK {c};Gem. Koor {c};RKMK {c};ZV {c};Koor {c}|saintmix|{c} Choir|Chor {c}|Vereniging|club
schutterij|1.5|Schutterij {c};Koninklijke Schutterij {c};Schuttersgilde {c};Gilde {c}|Sch. {c};Kon. Schutterij {c};{c}|saint|{c} Marksmen's Guild|Schützenverein {c}||club
carnaval|1.2|Carnavalsvereniging {c};Stichting Carnaval {c};Vastelaovesverein {c}|CV {c};C.V. {c};VV {c};{c}|carn|Carnival Society {c}|Karnevalsverein {c}||club
toneel|.9|Toneelvereniging {c};Toneelgroep {c};Theatergroep {c}|TV {c};TG {c};{c}|mix|{c} Theatre Group|Theatergruppe {c}||club
scouting|1.4|Scouting {c};Scoutinggroep {c};Verkenners en Welpen {c}|Scouting {c};{c} groep;SG {c}|saint|Scout Group {c}|Pfadfinder {c}|Stichting|club
heemkunde|1|Heemkundevereniging {c};Heemkundekring {c};Historische Kring {c}|HKV {c};Heemk.ver. {c};HK {c}|heem|Local History Society {c}|Heimatverein {c}|Vereniging|club
buurtver|1.4|Buurtvereniging {c};Wijkvereniging {c};Bewonersvereniging {c}|BV {c};Buurtver. {c};{c}|street|Residents' Association {c}|Nachbarschaftsverein {c}|Vereniging|club
speeltuin|.8|Speeltuinvereniging {c};Speeltuin {c};Kinderboerderij {c}|Speeltuin {c};STV {c};{c}|school|Playground {c}|Spielplatz {c}|Stichting|club
volkstuin|.6|Volkstuindersvereniging {c};Amateurtuindersvereniging {c};Tuinvereniging {c}|VTV {c};ATV {c};{c}|street|Allotments {c}|Kleingartenverein {c}||club
duiven|.5|Postduivenvereniging {c};Duivenvereniging {c}|PV {c};P.V. {c};{c}|bird|||Vereniging|club
dans|.9|Dansschool {c};Dance Studio {c};Dansacademie {c}|{c} Dance;Dans {c};{c}|person|Dance School {c}|Tanzschule {c}||shop
school|4.5|Basisschool {c};Openbare Basisschool {c};Rooms-Katholieke Basisschool {c};Kindcentrum {c};Brede School {c};Integraal Kindcentrum {c}|bs {c};b.s. {c};OBS {c};RKBS {c};IKC {c};KC {c};{c}|school|Primary School {c}|Grundschule {c}||inst
kdv|2.6|Kinderdagverblijf {c};Kinderopvang {c};Buitenschoolse Opvang {c};Peuteropvang {c}|KDV {c};BSO {c};PSZ {c};{c}|kid|Day Nursery {c}|Kinderkrippe {c}|Stichting|inst
middelb|.8|{c} College;Scholengemeenschap {c};{c} Lyceum|SG {c};{c};{c}|saintlast|{c} Secondary School|Gymnasium {c}||inst
care|2.6|Woonzorgcentrum {c};Verpleeghuis {c};Zorgcentrum {c};Verzorgingshuis {c};Zorgboerderij {c}|WZC {c};{c};Huize {c}|care|Care Home {c}|Pflegeheim {c}|Stichting|inst
huis|3.6|Gemeenschapshuis {c};Buurthuis {c};Wijkcentrum {c};Dorpshuis {c};Ontmoetingscentrum {c};Multifunctioneel Centrum {c};Trefcentrum {c}|GH {c};MFC {c};MFA {c};{c};OC {c}|house|Community Centre {c}|Gemeindehaus {c}|Stichting|inst
huisarts|3.2|Huisartsenpraktijk {c};Huisartspraktijk {c};Dokterspraktijk {c};Huisarts {c}|HAP {c};Dr. {c};Praktijk {c};{c}, huisarts|last|{c} General Practice|Hausarztpraxis {c}|Maatschap|prac
tandarts|1.6|Tandartsenpraktijk {c};Tandartspraktijk {c};Mondzorgcentrum {c}|Tandarts {c};TP {c};Mondzorg {c}|lastst|Dental Practice {c}|Zahnarztpraxis {c}||prac
fysio|2|Fysiotherapie {c};Praktijk voor Fysiotherapie {c};Fysiotherapeutisch Centrum {c}|Fysio {c};FTC {c};{c} Fysio|lastst|Physiotherapy {c}|Physiotherapie {c}|Maatschap|prac
apotheek|1.3|Apotheek {c};Dienstapotheek {c}|Apoth. {c};{c} Apotheek;{c}|aph|Pharmacy {c}|Apotheke {c}|BV|prac
logo|1|Logopediepraktijk {c};Praktijk voor Logopedie {c};Verloskundigenpraktijk {c};Psychologenpraktijk {c};Diëtistenpraktijk {c}|Logopedie {c};{c};Praktijk {c}|lastst|||Maatschap|prac
kerk|2.6|Parochie {c};Parochiekerk {c};{c}kerk;R.K. Parochie {c}|RK Kerk {c};Kerk {c};{c} parochie|saint|{c} Church|Kirche {c}||inst
prot|.8|Protestantse Gemeente {c};Hervormde Gemeente {c};Evangelische Gemeente {c};Gereformeerde Kerk {c}|PG {c};PKN {c};EG {c}|townx|Protestant Church {c}|Evangelische Gemeinde {c}||inst
moskee|.9|Moskee {c};Islamitisch Cultureel Centrum {c};Stichting Turks-Islamitische Moskee {c}|{c} moskee;ICC {c};{c}|mosq|{c} Mosque|{c} Moschee|Stichting|inst
etnisch|.9|Vereniging {c};Restaurant {c};Cultureel Centrum {c};Winkel {c}|{c};CC {c};{c} {t}|script||||club
voedsel|.8|Voedselbank {c};Kledingbank {c};Speelgoedbank {c};Weggeefwinkel {c}|VB {c};Voedselb. {c};Kledingb. {c}|townx|Food Bank {c}|Tafel {c}|Stichting|inst
repair|.7|Repair Café {c};Taalcafé {c};Eetpunt {c};Speel-o-theek {c};Fietswerkplaats {c}|RC {c};{c};Repair {c}|townwijk|Repair Cafe {c}|Reparaturcafé {c}||inst
welzijn|2|Welzijn {c};Stichting {c};Steunpunt {c};Inloophuis {c}|{c};St. {c};Inloop {c}|mix|{c} Foundation|Stiftung {c}|Stichting|inst
sticht|3|Stichting {c};Stichting Vrijwilligers {c};Werkgroep {c};Initiatief {c}|St. {c};{c};Stg. {c}|mix2|{c} Foundation|Stiftung {c}||inst
museum|.9|{c};Stichting {c};Museum {c}|{c};Mus. {c};{c} {t}|mus|{c} Museum|Museum {c}|Stichting|inst
bieb|.3|Volksuniversiteit {c};Filmhuis {c};Kunstencentrum {c};Muziekschool {c}|VU {c};{c};MS {c}|townx|Adult Education {c}|Volkshochschule {c}|Stichting|inst
cafe|4|Café {c};Eetcafé {c};Café-Restaurant {c};Brasserie {c};Café-Zaal {c}|{c};Cafe {c};Rest. {c}|cafe|Pub {c}|Gaststätte {c}||shop
rest|3|Restaurant {c};Grand Café {c};Pizzeria {c};Eethuis {c};Lunchroom {c}|{c};Rest. {c};{c} Eten & Drinken|shop|{c} Restaurant|Restaurant {c}|VOF|shop
friture|2|Friture {c};Cafetaria {c};Frituur {c};Snackbar {c}|{c};Caf. {c};Friet van {c}|person|Snack Bar {c}|Imbiss {c}||shop
bakker|1.6|Bakkerij {c};Echte Bakker {c};Brood- en Banketbakkerij {c};Banketbakkerij {c}|Bakker {c};{c};Bakk. {c}|last|Bakery {c}|Bäckerei {c}|VOF|shop
slager|1.2|Slagerij {c};Keurslager {c};Ambachtelijke Slagerij {c}|Slager {c};{c};Keursl. {c}|last|Butcher {c}|Metzgerei {c}|VOF|shop
kapper|3.4|Kapsalon {c};Haarmode {c};Hairstudio {c};Dames- en Herenkapsalon {c};Barbershop {c}|Kapper {c};{c};Hair by {c};Salon {c}|first|{c} Hairdresser|Friseur {c}||shop
schoonh|1.8|Schoonheidssalon {c};Pedicure {c};Nagelstudio {c};Medisch Pedicure {c};Massagepraktijk {c}|Salon {c};{c};Beauty by {c}|first|{c} Beauty Salon|Kosmetik {c}||shop
bloem|1.1|Bloemenhuis {c};Bloemist {c};Bloemenboetiek {c}|Bloemen {c};{c};Bl.huis {c}|person|{c} Flowers|Blumen {c}||shop
fiets|1.2|Rijwielhandel {c};Fietsspecialist {c};Tweewielers {c}|{c} Fietsen;Fietsen {c};{c}|last|{c} Bicycles|Fahrräder {c}|BV|shop
garage|1.8|Autobedrijf {c};Garage {c};Garagebedrijf {c}|Auto {c};{c};AB {c}|last|{c} Cars|Autohaus {c}|BV|shop
mode|1.8|Modehuis {c};Boutique {c};Schoenmode {c};Lingerie {c};Juwelier {c};Optiek {c}|{c};{c} Mode;Mode {c}|shopp|{c} Fashion|Modehaus {c}|BV|shop
boek|.7|Boekhandel {c};Kantoorboekhandel {c};Speelgoedwinkel {c}|Boekh. {c};{c};{c} Boeken|person|{c} Bookshop|Buchhandlung {c}|BV|shop
klus|2|Installatiebedrijf {c};Bouwbedrijf {c};Schildersbedrijf {c};Hoveniersbedrijf {c};Administratiekantoor {c};Notariskantoor {c};Advocatenkantoor {c}|{c} Installaties;{c} Bouw;{c};Adm.kant. {c}|last2||{c} GmbH|BV|shop
hotel|.8|Hotel {c};Hotel-Restaurant {c};Bed & Breakfast {c};Camping {c}|{c};B&B {c};Htl. {c}|house|{c} Guesthouse|Gasthof {c}||shop
coach|1.8|Coachpraktijk {c};Praktijk {c};Thuiszorg {c};Ambulante Begeleiding {c};Yogastudio {c};Uitvaartverzorging {c}|{c} Coaching;{c};{c} Zorg|coach|{c} Coaching|||shop
"""
SUPPLIER = {"sport": ["Sportpark", "Sportcomplex", "Sporthal", "Accommodatie"]}
FREEMAIL = ["gmail.com"] * 6 + ["hotmail.com"] * 3 + ["outlook.com", "ziggo.nl", "home.nl", "planet.nl", "kpnmail.nl", "live.nl", "xs4all.nl", "hetnet.nl"]
_slug_cache = {}


def fold(s):
    if s.isascii():
        return s
    return "".join(c for c in unicodedata.normalize("NFD", s.replace("ı", "i").replace("ß", "ss")) if not unicodedata.combining(c))


def slug(s):
    r = _slug_cache.get(s)
    if r is None:
        r = "".join(c if c.isalnum() and c.isascii() else ("" if c in "'’`." else "-") for c in fold(s).lower())
        r = "-".join(x for x in r.split("-") if x) or "x"
        if len(_slug_cache) < 300000:
            _slug_cache[s] = r
    return r


class Town:
    __slots__ = ("name", "pcs", "lat", "lon", "area", "w", "streets", "cum", "wijken", "region", "radius")


class Region:
    __slots__ = ("towns", "name", "slug", "munphone", "portal", "munphone2")


class Addr:
    __slots__ = ("street", "num", "add", "pc", "town", "lat", "lon", "build")

    def __init__(s, street, num, add, pc, town, lat, lon, build=None):
        s.street, s.num, s.add, s.pc, s.town, s.lat, s.lon, s.build = street, num, add, pc, town, lat, lon, build


class Org:
    __slots__ = ("kind", "group", "core", "full", "shorts", "std", "legal", "acr", "old", "en", "de", "script", "adr", "adr2", "adrold", "pobox", "ph", "ph2", "mob", "phsh", "mail", "mail2", "web",
                 "websh", "webpath", "fb", "town", "locked", "nodrop", "branch", "trap", "towninname", "wijk", "dom", "tmpl")


class World:
    def __init__(self, n, seed):
        self.n = n
        self.R = random.Random(seed * 7919 + 13)
        self.doms = set()
        self.build_kinds()
        self.build_towns()
        self.build_chains()

    # -------------------------------------------------------------------------------------------- static
    def build_kinds(self):
        self.kinds, ws = {}, []
        for ln in KINDS_RAW.strip().split("\n"):
            k, w, f, s, c, en, de, legal, g = ln.split("|")
            self.kinds[k] = (f.split(";"), s.split(";"), c, en, de, legal, g)
            ws.append((k, float(w)))
        self.kkeys = [a for a, _ in ws]
        self.kcum = np.cumsum([b for _, b in ws]).tolist()

    def build_towns(self):
        R = self.R
        real = []
        for x in TOWNS_RAW.replace("\n", ";").split(";"):
            if x.strip():
                a = x.split("|")
                real.append((a[0], int(a[1]), float(a[2]), float(a[3]), a[4], float(a[5])))
        T = max(4, round(self.n / 240))
        start = R.choice(real[:80])
        real.sort(key=lambda t: (t[2] - start[2]) ** 2 + ((t[3] - start[3]) * 0.62) ** 2)
        real = real[:T]
        usedpc, out, names = set(), [], set(t[0] for t in real)
        nreal = {}
        for t in real:
            pcs = []
            for p in range(t[1], t[1] + 1 + int(t[5] * 1.4)):
                if p not in usedpc and p <= 9999:
                    usedpc.add(p)
                    pcs.append(p)
            nreal[t[0]] = pcs or [t[1]]
        bases = sorted((t[1], i) for i, t in enumerate(real))
        barr = np.array([b[0] for b in bases])
        extra = [[] for _ in real]
        need = T - len(real)
        free = [p for p in range(1012, 10000) if p not in usedpc]
        if need > 0:
            if need < 200:                               # few hamlets: around the real towns only
                free = [p for p in free if np.min(np.abs(barr - p)) < 40]
            per = max(1, min(2, len(free) // max(1, need)))
            if per == 2:                                 # neighbouring numbers stay together
                free = [(free[i], free[i + 1]) for i in range(0, len(free) - 1, 2)]
            else:
                free = [(p,) for p in free]
            R.shuffle(free)
            for i in range(need):
                pcs = list(free.pop()) if free else []
                if not pcs:
                    pcs = [R.randint(1012, 9999)]
                j = int(np.searchsorted(barr, pcs[0]))
                cand = [bases[q] for q in (j - 1, j) if 0 <= q < len(bases)]
                d, ri = min((abs(c[0] - pcs[0]), c[1]) for c in cand)
                for _ in range(50):
                    nm = R.choice(H_PRE)
                    nm = (nm + R.choice(SAINTS)) if nm == "Sint " else (nm + R.choice(H_A) + R.choice(H_B)) if not nm or nm[-1] in "- " else (nm + (R.choice(H_A) + R.choice(H_B)).lower())
                    if nm in names:
                        nm += R.choice(H_POST)
                    if nm not in names:
                        break
                names.add(nm)
                extra[ri].append((nm, pcs, d))
        self.towns, self.regions, seq = [], [], []
        for ri, t in enumerate(real):
            seq.append((t[0], nreal[t[0]], t[2], t[3], t[4], t[5]))
            for nm, pcs, d in sorted(extra[ri], key=lambda e: e[1][0]):
                ang, r = R.random() * 6.283, 2.0 + 9 * math.sqrt(R.random()) + min(d, 60) * .15
                seq.append((nm, pcs, t[2] + r / 111 * math.cos(ang), t[3] + r / 69 * math.sin(ang), t[4], R.uniform(.5, 1.3)))
        i = 0
        while i < len(seq):
            k = min(R.choice((3, 4, 4, 5, 5, 6)), len(seq) - i)
            rg = Region()
            rg.towns = []
            for s in seq[i:i + k]:
                tw = Town()
                tw.name, tw.pcs, tw.lat, tw.lon, tw.area, tw.w = s
                tw.region, tw.streets, tw.radius = rg, None, .006 + .004 * math.sqrt(tw.w)
                rg.towns.append(tw)
                self.towns.append(tw)
            rg.name = rg.towns[0].name
            rg.slug = slug(rg.name)
            self.regions.append(rg)
            i += k

    def build_chains(self):
        R = self.R
        m = max(5, int(1.15 * self.n ** .40))
        ch = CHAINS_REAL[:]
        R.shuffle(ch)
        names = {c[0] for c in ch}
        while len(ch) < m:
            a, b = R.choice(CH_A), R.choice(CH_B)
            nm = R.choice((a + b, a + b.capitalize(), a + " " + b.capitalize(), a + " & " + R.choice(CH_A)))
            if nm not in names:
                names.add(nm)
                ch.append((nm, slug(nm).replace("-", "") + R.choice((".nl", ".nl", ".com", ".eu"))))
        out = []
        for nm, d in ch[:m]:
            self.doms.add(d)
            out.append((nm, d, R.choice(("0800", "0900", "088", "088", "088", "area")), self.digits(7), R.random() < .6))
        self.chains = out
        self.chcum = np.cumsum([1 / (i + 3) for i in range(len(out))]).tolist()
        self.chaptercent = {c[0]: self.nat_phone() for c in CHAPTERS}

    def nat_phone(self):
        return "088" + self.digits(7)

    def digits(self, k):
        return str(self.R.randint(2, 9)) + "".join([self.R.choice("0123456789") for _ in range(k - 1)])

    def setup_region(self, rg):
        R = self.R
        rg.munphone = "14" + rg.towns[0].area if R.random() < .4 else self.phone(rg.towns[0])
        rg.munphone2 = self.phone(rg.towns[0])
        rg.portal = R.choice(("%sverbindt.nl", "%sonline.nl", "%s-sociaal.nl", "socialekaart%s.nl", "wijzerin%s.nl")) % rg.slug.replace("-", "")
        for t in rg.towns:
            self.setup_town(t)

    def setup_town(self, t):
        R = self.R
        names = [s for s in R.sample(COMMON_ST, 40)[:R.randint(16, 28)]]
        seen = set(names)
        want = 40 + int(22 * t.w)
        while len(names) < want:
            u = R.random()
            if u < .2:
                s = R.choice(ST_TITLES) + " " + R.choice(("", "", "", "van ", "de ", "van der ")) + R.choice(ST_LAST) + R.choice(ST_SUF)
            elif u < .3:
                s = R.choice(ST_FIRST) + " " + R.choice(("", "", "van ", "de ", "van den ")) + R.choice(ST_LAST) + R.choice(ST_SUF)
            elif u < .38:
                s = R.choice(ST_LAST) + R.choice(("", "", " ")) + R.choice(ST_SUF)
            elif u < .43:
                s = R.choice(("Aan de ", "Op de ", "Achter de ", "In de ", "Onder de ", "Aan het ")) + R.choice("Kerk Molen Poort Toren Wal Bongerd Linde Kamp Beek Vaart Dijk Boom".split())
            elif u < .5:
                s = R.choice(("Oude ", "Nieuwe ", "Hei-", "Grote ", "Lange ", "Korte ", "Eerste ", "Van ")) + R.choice(ST_STEM + ST_LAST).capitalize() + R.choice(ST_SUF)
            else:
                s = R.choice(ST_STEM) + R.choice(ST_SUF)
            if s not in seen:
                seen.add(s)
                names.append(s)
        R.shuffle(names)
        t.wijken = R.sample(WIJK, min(len(WIJK), 3 + int(t.w * 1.5)))
        sts = []
        percnt = {}
        for s in names:
            p = R.choice(t.pcs)
            k = percnt.get(p, 0)
            percnt[p] = k + 1
            a = R.random() * 3.1416
            sts.append((s, p, k, t.lat + R.gauss(0, t.radius * .6), t.lon + R.gauss(0, t.radius), math.cos(a) * 7e-5, math.sin(a) * 1.1e-4, R.choice((40, 60, 90, 160, 300)), R.choice(t.wijken)))
        t.streets = sts
        t.cum = np.cumsum([1 / (i + 6) ** .6 for i in range(len(sts))]).tolist()

    # -------------------------------------------------------------------------------------------- parts
    L20 = "ABCDEGHJKLMNPRSTVWXZ"

    def addr(self, t, hi=None):
        R = self.R
        st = R.choices(t.streets, cum_weights=t.cum)[0]
        num = 1 + int(R.random() ** 1.25 * st[7])
        return self.at(t, st, num)

    def at(self, t, st, num):
        R = self.R
        q = st[2] * 16 + min(7, num // 40) * 2 + (num & 1)
        L = self.L20
        pc = "%d%s%s" % (st[1], L[(q // 20 + 1) % 20], L[q % 20])
        u = R.random()
        add = "" if u < .8 else R.choice("aAbBcAa") if u < .93 else R.choice(("1", "2", "3", "bis", "H", "01", "02"))
        return Addr(st[0], num, add, pc, t, st[3] + st[5] * num, st[4] + st[6] * num)

    def phone(self, t):
        return t.area + self.digits(10 - len(t.area))

    def mobile(self):
        return "06" + self.R.choice("1234589") + "".join([self.R.choice("0123456789") for _ in range(7)])

    def dedom(self, s, t, tld=".nl"):
        """a domain nobody has yet"""
        R = self.R
        s = s[:34].strip("-")
        c = s.replace("-", "") if R.random() < .7 else s
        d = c + tld
        if d in self.doms or len(c) < 4:
            ts = slug(t.name).replace("-", "")
            d = c + R.choice(("", "-")) + ts + tld
            while d in self.doms:
                d = c + R.choice(("-", "")) + ts + R.choice(("", "e.o", "info", "")).replace(".", "") + str(R.randint(1, 99) if R.random() < .5 else "") + R.choice((".nl", ".com", ".eu", ".org", ".info"))
        self.doms.add(d)
        return d

    def core(self, cg, t):
        """-> core, acronym or None"""
        R = self.R
        r = R.random()
        if cg == "club":
            if r < .5:
                c = R.choice(CLUBCORE)
            elif r < .64:
                a, e = R.choice(ACREXP)
                return (e if R.random() < .5 else a + R.choice((" '%02d" % R.randint(8, 98), "")), a)
            elif r < .74:
                c = t.name
            elif r < .82:
                c = t.name if "'" in t.name or " " in t.name or "-" in t.name else t.name.rstrip("en")+ R.choice(("ia", "ania", "se Boys", "ina", "atha"))
                c = c.replace(t.name + "ia", t.name + " Boys").replace(t.name + "ania", t.name + " United").replace(t.name + "ina", "FC " + t.name).replace(t.name + "atha", t.name)
            elif r < .88:
                x = R.choice("ABDEGHKLMNORSTUVW") + R.choice("BDFHKLMNRSTVW") + R.choice("ABCDLMNSTVZ")
                return x, x
            elif r < .94:
                c = R.choice(CLUBCORE) + "/" + R.choice(CLUBCORE)
            else:
                c = R.choice(CLUBCORE) + "-" + t.name
            if R.random() < .25:
                c += " '%02d" % R.randint(8, 98)
            return c, None
        if cg == "saint":
            return (("Sint " if r < .93 else "Sancta ") + R.choice(SAINTS) if r < .8 else R.choice(("Eendracht", "Wilhelmina", "Kunst en Vriendschap", "Juliana", "Kunst door Oefening", "Semper Unitas", "Crescendo", "De Berggalm", "Eensgezindheid", "O.L. Vrouw")) if r < .93 else t.name), None
        if cg == "saintmix":
            return ("Sint " + R.choice(SAINTS) if r < .4 else R.choice(MIXCORE) + R.choice(("", " Singers", "klanken", "")) if r < .55 else R.choice(("Canto Libre", "Cantabile", "Con Amore", "Vocalise", "Voices", "Inspiration", "De Mijnwerkers", "Lauda Sion", "Zang en Vriendschap", "Wilhelmina", "Orpheus", "Cantate", "Eigen Wijs", "Chantage", "Forza", "Musica Sacra"))
                    + ("" if R.random() < .6 else " " + t.name)), None
        if cg == "school":
            return (R.choice(SCHOOLCORE) if r < .82 else "Sint " + R.choice(SAINTS) if r < .95 else R.choice(t.wijken)), None
        if cg == "kid":
            return (R.choice(SCHOOLCORE) if r < .45 else R.choice(("'t ", "Het ", "De ", "De ")) + R.choice("Hummel Dreumes Kikker Beer Kabouter Vlinder Rups Egel Pinguïn Zandkorrel Duimelot Knuffel Bengel Spetter Wigwam Duintje Speelhoek Kriebel Boefje Zon Rakker Olifant Toverbal".split()) + R.choice(("tjes", "huis", "tje", "berg", "hoek", ""))), None
        if cg in ("house", "care"):
            base = HUISCORE if cg == "house" else CARECORE
            return (R.choice(base) if r < .8 else "De " + R.choice(H_A) + R.choice(("hof", "burcht", "poort", "staete", "hoeve", "oord"))), None
        if cg == "town" or cg == "townx":
            return (t.name if r < .7 else t.region.name if r < .8 else t.name + "-" + R.choice(("Noord", "Zuid", "Oost", "West")) if r < .88 else t.name + " e.o."), None
        if cg == "townwijk":
            return (t.name if r < .4 else R.choice(t.wijken) if r < .85 else R.choice(HUISCORE)), None
        if cg == "last" or cg == "last2":
            c = R.choice(LAST)
            if r < .12:
                c += R.choice((" & ", " en ")) + R.choice(LAST)
            elif r < .2 and cg == "last2":
                c = "Gebr. " + c
            elif r < .26:
                c = R.choice("ABCFGHJLMPRTW") + ". " + c
            return c, None
        if cg == "lastst":
            return (R.choice(LAST) if r < .5 else R.choice(t.streets)[0] if r < .72 else R.choice(t.wijken) if r < .85 else t.name if r < .9 else R.choice(HUISCORE)), None
        if cg == "aph":
            return (R.choice(LAST) if r < .3 else R.choice(t.wijken) if r < .6 else t.name if r < .7 else "De " + R.choice(SHOPADJ) + " " + R.choice(SHOPN)), None
        if cg == "first":
            return (R.choice(FIRST) if r < .55 else R.choice(FIRST) + " " + R.choice(LAST) if r < .72 else R.choice(("Knap", "Haarscherp", "Hairport", "Kamer 21", "Crea", "Trendy", "'t Kapperke", "Different", "Kapkappers", "Le Salon", "Bella", "Puur", "De Haarkamer", "Wellness 4 You", "New Look", "Mooi")) + ("" if r < .9 else " " + t.name)), None
        if cg == "person":
            return (R.choice(FIRST) if r < .3 else R.choice(LAST) if r < .65 else R.choice(("De ", "'t ")) + R.choice(SHOPADJ) + " " + R.choice(SHOPN) if r < .85 else R.choice(t.wijken)), None
        if cg in ("shop", "shopp"):
            return ("De " + R.choice(SHOPADJ) + " " + R.choice(SHOPN) if r < .35 else R.choice(FIRST) + "'s" if r < .42 else R.choice(LAST) if r < .58 else R.choice("La_Piazza Bella_Napoli Da_Vinci Lotus Shanghai Kota_Radja Taj_Mahal Istanbul Athena Samba Toscana El_Toro Nieuw_Hong_Kong Mei_Ling Happy_Days Sultan Roma Venezia Vue Puur Loft Studio_M Chique Bonita Fiorella".split()).replace("_", " ")
                    + ("" if R.random() < .8 else " " + R.choice(LAST)) if r < .85 else R.choice(SHOPN) + " " + str(R.randint(2, 99))), None
        if cg == "cafe":
            return (R.choice(CAFE) if r < .7 else "De " + R.choice(SHOPADJ) + " " + R.choice(SHOPN) if r < .85 else "Bij " + R.choice(FIRST)), None
        if cg == "mix":
            return (R.choice(MIXCORE) if r < .3 else R.choice(MIXCORE) + R.choice((" & ", " en ", "", " ")) + R.choice(MIXCORE).lower() if r < .75 else R.choice(MIXCORE) + " " + t.name), None
        if cg == "mix2":
            return (R.choice(("Samen voor ", "Hart voor ", "Leefbaar ", "Actief ", "Duurzaam ", "Groen ", "Cultuur in ", "Ontmoeting ", "Behoud ", "Vrienden van het Kasteel ")) + R.choice((t.name, R.choice(t.wijken), R.choice(t.wijken))) if r < .5 else R.choice(MIXCORE) + " " + R.choice(("Kinderen", "Ouderen", "Jeugd", "Zorg", "Projecten", "Wereld", "Muziek", "Natuur", "Dieren")) if r < .8 else R.choice(FIRST) + " " + R.choice(LAST) + " Fonds"), None
        if cg == "mus":
            m = R.choice(MUS)
            return (m + " " + t.name if r < .4 else m + " " + R.choice(HUISCORE) if r < .7 else "Museum " + R.choice(LAST)), None
        if cg == "heem":
            return (t.name if r < .3 else "Oud-" + t.name if r < .6 else "De " + R.choice(H_A) + R.choice(("kring", "kouter", "gouw", "steen")) if r < .85 else "Land van " + t.region.name), None
        if cg == "street":
            return (R.choice(t.streets)[0] if r < .35 else R.choice(t.wijken) if r < .6 else "De " + R.choice(H_A) + R.choice(H_B) if r < .85 else "Ons Genoegen"), None
        if cg == "fish":
            return R.choice("De_Forel De_Snoek De_Karper Het_Stekelbaarsje Ons_Genoegen De_Vriendenkring De_Dobber De_Brasem De_Zilveren_Aal St._Petrus Geduld_Overwint De_Rietvoorn".split()).replace("_", " ") + ("" if r < .7 else " " + t.name), None
        if cg == "bird":
            return R.choice("De_Snelle_Vlucht De_Luchtbode De_Zwaluw De_Reisduif Vredesduif De_Postduif Luchtreizigers Steeds_Sneller Terug_naar_Huis".split()).replace("_", " "), None
        if cg == "chess":
            return (t.name if r < .25 else R.choice("De_Pion Het_Witte_Paard De_Toren Caissa Schaakmat De_Drie_Torens Philidor Staunton En_Passant De_Combinatie Het_Zwarte_Veld Voerendaal Rochade Paardensprong".split()).replace("_", " ")), None
        if cg == "bridge":
            return (t.name if r < .35 else R.choice("Klein_Slem De_Troef Sans_Atout Ons_Biedje Schoppenaas Ruitenboer Groot_Slem Doublet De_Vierde_Man Harten_Troef Contract Dinsdagavond Manpower".split()).replace("_", " ")), None
        if cg == "carn":
            return R.choice(CARN), None
        if cg == "mosq":
            return (R.choice(MOSQ)), None
        if cg == "script":
            return R.choice(SCRIPT)[0], None
        if cg == "saintlast":
            return (R.choice(("Sint-", "Sint ")) + R.choice(SAINTS[:20]) + "" if r < .4 else R.choice(ST_FIRST) + " " + R.choice(LAST) if r < .7 else R.choice(("Grotius", "Bernardinus", "Trevianum", "Sophianum", "Charlemagne", "Da Vinci", "Bonaventura", "Porta Mosana", "Graaf Huyn", "Emma", "Eijkhagen", "Varendonck", "Merlet", "Dendron"))), None
        if cg == "coach":
            return (R.choice(MIXCORE) if r < .4 else R.choice(FIRST) + " " + R.choice(LAST) if r < .8 else R.choice(MIXCORE) + R.choice(MIXCORE).lower()), None
        raise KeyError(cg)

    # -------------------------------------------------------------------------------------------- organisations
    def new(self, kind, t, core=None, adr=None, full=None, shorts=None, group=None, trap="plain"):
        R = self.R
        o = Org()
        o.kind, o.town, o.trap = kind, t, trap
        o.locked = o.nodrop = o.branch = o.towninname = False
        o.script = o.old = o.acr = o.adr2 = o.adrold = o.pobox = o.ph2 = o.mob = o.mail2 = o.fb = o.webpath = o.en = o.de = o.wijk = None
        o.phsh = o.websh = False
        o.legal = ""
        if full is None:
            fs, ss, cg, en, de, legal, g = self.kinds[kind]
            if core is None:
                core, o.acr = self.core(cg, t)
            ft = R.choice(fs)
            if kind in ("kdv", "huis", "school", "coach", "klus", "logo", "mode", "voedsel", "repair", "bieb", "speeltuin"):
                ss = [s for s in ss if s in ("{c}", "{c} {t}") or (s.split()[0].lower().strip(".") in self.initials(ft))] or ["{c}"]
                en, de = (en, de) if ft == fs[0] else ("", "")
            o.full = ft.replace("{c}", core)
            # a handful of standing variants of the same meaning
            rk = "Katholiek" in ft or "R.K." in ft
            if kind == "koor":
                g0 = ft.split()[0]
                ss = {"Gemengd": ["GK {c}", "Gem. Koor {c}", "Gem. Zangkoor {c}", "{c}", "Koor {c}"], "R.K.": ["RKMK {c}", "R.K. Mannenk. {c}", "Mannenkoor {c}", "{c}"], "Koninklijk": ["Kon. Mannenkoor {c}", "KMK {c}", "Mannenkoor {c}", "{c}"],
                      "Zangvereniging": ["ZV {c}", "Zangver. {c}", "{c}"], "Dameskoor": ["DK {c}", "Koor {c}", "Vrouwenkoor {c}", "{c}"]}[g0]
            elif kind in ("schutterij", "harmonie", "fanfare") and "Kon" not in ft and R.random() < .7:
                ss = [s for s in ss if "Kon" not in s]
            ss2 = [s for s in ss if ("rk" not in s.lower().replace(".", "")[:2]) or rk or kind == "voetbal"]
            o.shorts = [s.replace("{c}", core).replace("{t}", t.name) for s in (ss2 or ss)]
            o.tmpl = ft
            o.en, o.de = (en.replace("{c}", core) or None), (de.replace("{c}", core) or None)
            if kind == "etnisch":
                for a, b, c in SCRIPT:
                    if a == core:
                        o.script = b if R.random() < .5 else c
            elif kind == "moskee":
                for a, b, c in SCRIPT:
                    if a == core:
                        o.script = c
            o.group = g
            if legal and R.random() < .6 and not o.full.startswith(("Stichting", "Vereniging")):
                o.legal = legal
            o.towninname = t.name in o.full
        else:
            o.full, o.shorts, o.group, o.tmpl = full, shorts or [full], group or "inst", "{c}"
            core = core or full
            o.towninname = t.name in full
        o.core = core
        o.std = o.full if R.random() < .6 else R.choice(o.shorts)
        o.adr = adr or self.addr(t)
        if o.group == "club":
            if R.random() < .3 and o.adr.build is None and kind in ("voetbal", "tennis", "handbal", "korfbal", "hockey", "atletiek", "volley", "boule"):
                o.adr.build = R.choice(SUPPLIER["sport"]) + " " + R.choice(("De " + R.choice(H_A) + R.choice(H_B), R.choice(t.wijken), R.choice(ST_STEM) + "veld"))
            o.adr2 = self.addr(t)
            o.mob = self.mobile()
        elif R.random() < .25:
            o.mob = self.mobile()
        o.ph = self.mobile() if (o.group == "club" and R.random() < .35) or (kind in ("kapper", "schoonh", "coach") and R.random() < .5) else self.phone(t)
        o.ph2 = self.phone(t)
        self.contacts(o, t)
        return o

    @staticmethod
    def initials(ft):
        f = ft.lower()
        out = set()
        for long, sh in (("kinderdagverblijf", "kdv"), ("buitenschoolse", "bso"), ("peuteropvang", "psz"), ("gemeenschapshuis", "gh"), ("multifunctioneel", "mfc mfa"), ("ontmoetingscentrum", "oc"), ("basisschool", "bs b.s"),
                         ("openbare basis", "obs"), ("katholieke basis", "rkbs"), ("integraal", "ikc"), ("kindcentrum", "kc"), ("logopedie", "logopedie praktijk"), ("praktijk", "praktijk"), ("voedselbank", "vb voedselb"), ("kledingbank", "kledingb"),
                         ("repair", "rc repair"), ("volksuni", "vu"), ("muziekschool", "ms"), ("speeltuin", "speeltuin"), ("speeltuinver", "stv"), ("administratie", "adm.kant")):
            if long in f:
                out.update(sh.split())
        return out

    def once(self, v, t, at):
        """a free-mail address or facebook page nobody has yet: made longer the way people do when the name is taken"""
        while v in self.doms:
            a, b, c = v.partition(at) if at else (v, "", "")
            a += self.R.choice((str(self.R.randint(1, 99)), slug(t.name).replace("-", "")[:9], "." + str(self.R.randint(1950, 2012))))
            v = a + b + c
        self.doms.add(v)
        return v

    def contacts(self, o, t):
        R = self.R
        base = slug(o.std if R.random() < .5 else o.core)
        if o.kind == "num":
            base = slug(o.core)
        if len(base) < 5 and not o.acr:
            base = slug(o.full)
        if o.acr and R.random() < .6:
            base = slug(o.acr) + ("-" + slug(t.name) if R.random() < .5 else "")
        if len(base) > 24 and R.random() < .8:
            base = min((slug(x) for x in o.shorts + [o.core]), key=lambda x: abs(len(x) - 12))
        if base.startswith(("stichting-", "vereniging-")):
            base = base.split("-", 1)[1]
        has = R.random() < (.68 if o.group != "club" else .72)
        fmc = base.replace("-", R.choice(("", "", ".", "_")))[:26]
        fm = fmc + R.choice(("", "", str(R.randint(1, 99)), slug(t.name).replace("-", "")[:10])) + "@" + R.choice(FREEMAIL)
        fm = self.once(fm, t, "@")
        if has:
            o.dom = self.dedom(base, t, R.choice((".nl", ".nl", ".nl", ".nl", ".nl", ".com", ".eu", ".org", ".info")))
            o.web = o.dom
            o.mail = (R.choice(("info", "info", "info", "secretariaat", "contact", "secretaris", "administratie", "bestuur")) + "@" + o.dom) if R.random() < .7 else fm
            o.mail2 = R.choice(("voorzitter", "secretaris", "penningmeester", "ledenadministratie", "post", "hallo")) + "@" + o.dom if R.random() < .5 else fm
        else:
            o.dom = None
            o.web = None
            o.mail = fm
            o.mail2 = self.once(R.choice("abcdfghjmprtw") + R.choice((".", "")) + slug(R.choice(LAST)).replace("-", "") + str(R.randint(1, 99)) + "@" + R.choice(FREEMAIL), t, "@")
        o.fb = "facebook.com/" + fmc.replace("_", ".") + R.choice(("", slug(t.name).replace("-", ""), str(R.randint(10, 9999))))
        o.fb = self.once(o.fb, t, "")
        if o.web is None:
            u = R.random()
            if u < .35:
                o.web = o.fb
            elif u < .5:
                o.web, o.websh = t.region.portal, True
            elif u < .58:
                o.web, o.websh = t.region.portal + R.choice(("/organisaties/", "/gids/", "/partners/visitor/view?id=")), True
                if o.web.endswith("="):
                    o.web += str(R.randint(10, 9999))
                    o.websh = True
                else:
                    o.web += slug(o.core)
            elif u < .62:
                o.web, o.websh = R.choice(("facebook.com", "www.facebook.com/pages", "clubs.nl", "sites.google.com")), True

    # -------------------------------------------------------------------------------------------- compounds: each returns a list of organisations
    def uniq(self, kind, t, **kw):
        """an organisation whose long name is new in its town (or, seldom, a true namesake)"""
        R = self.R
        for _ in range(3):
            o = self.new(kind, t, **kw)
            key = (t.name, o.core if o.kind not in ("kapper", "schoonh") else o.full)
            if key not in self.seen:
                self.seen.add(key)
                return o
        if o.trap == "plain":
            o.trap = "namesake_town"
            o.nodrop = True
        return o

    def pick(self):
        return self.R.choices(self.kkeys, cum_weights=self.kcum)[0]

    def share_contacts(self, o, src, ph=.3, web=.8, mail=.3):
        R = self.R
        if R.random() < ph:
            o.ph, o.phsh = src.ph, True
        if src.web and R.random() < web:
            o.web, o.websh = src.web, True
            if src.dom and R.random() < .5:
                o.mail = R.choice(("vrienden", "bestuur", "secretaris", "steun", "jeugd", "club", "raad")) + "@" + src.dom
        if R.random() < mail:
            o.mail = src.mail

    def satellites(self, o):
        R, t, out = self.R, o.town, []
        x = R.choice((o.std, o.full, o.core if len(o.core) > 5 else o.std))
        if o.group == "club":
            fm = ["Vrienden van {x}", "Supportersvereniging {x}", "Stichting Steunfonds {x}", "{x} Jeugd", "Businessclub {x}", "Club van 100 {x}", "Stichting Accommodatie {x}", "Kantine {x}", "Veteranen {x}", "{x} Dames", "G-team {x}"]
            if o.kind in ("harmonie", "fanfare", "schutterij", "koor"):
                fm = ["Vrienden van {x}", "Jeugdorkest {x}", "Drumband {x}", "Slagwerkgroep {x}", "Steunfonds {x}", "Donateursclub {x}", "Muziekopleiding {x}"]
        elif o.kind in ("school", "kdv", "middelb"):
            fm = ["Ouderraad {x}", "Oudervereniging {x}", "Vrienden van {x}", "Medezeggenschapsraad {x}", "BSO {x}", "Overblijf {x}", "Peuterspeelzaal {x}", "Stichting Schoolreisfonds {x}"]
        elif o.kind in ("care", "huis", "museum", "kerk", "moskee"):
            fm = [R.choice(("Vrienden van {x}", "Stichting Vrienden van {x}")), "Cliëntenraad {x}", "Vrijwilligers {x}", "Beheerstichting {x}", "Dagbesteding {x}", "Restaurant {x}", "Koor {x}", "Winkel {x}"]
        elif o.group != "shop":
            fm = ["Vrienden van {x}", "Vrijwilligers {x}", "Stichting Steunfonds {x}", "Donateurs {x}", "Jongerengroep {x}"]
        else:
            fm = ["Webshop {x}", "{x} Catering", "{x} Verhuur", "{x} Holding B.V.", "Terras {x}", "Academie {x}"]
        for f in R.sample(fm, R.choice((1, 1, 1, 2, 2, 3))):
            nm = f.replace("{x}", x)
            alt = f.replace("{x}", R.choice([o.std, o.core] + o.shorts)).replace("Stichting ", "St. ")
            a = o.adr if R.random() < .68 else self.addr(t)
            s = self.new("sat", t, core=nm, adr=a, full=nm, shorts=[nm, alt], group=o.group, trap="satellite")
            s.locked = True
            self.share_contacts(s, o, .35, .75, .25)
            out.append(s)
        o.trap = o.trap + "+sat" if o.trap == "plain" else o.trap
        o.nodrop = True
        return out

    def building(self, t):
        R, out = self.R, []
        b = R.choice(BUILDN) if R.random() < .7 else R.choice(("De %shof", "De %spoort", "Het %shuis", "De %sborg", "Huis %sborg")) % (R.choice(H_A) if R.random() < .6 else R.choice(SHOPADJ))
        a = self.addr(t)
        a.build = b if R.random() < .8 else None
        rec, web = self.phone(t), self.dedom(slug(b), t)
        n = min(3 + int(R.expovariate(.45)), 12)
        mfc = R.random() < .3
        kinds = ["huis", "kdv", "school", "bieb", "logo", "repair"] if mfc else ["fysio", "logo", "huisarts", "coach", "sticht", "welzijn", "schoonh", "apotheek", "toneel", "koor", "tandarts", "cafe", "voedsel", "klus", "kapper", "bridge", "museum"]
        shared = R.choice(SCHOOLCORE + HUISCORE) if mfc else b
        done = set()
        p_ph, p_web = R.choice((.05, .2, .5)), R.choice((.05, .15, .4))
        for i in range(n):
            k = kinds[i] if mfc and i < 3 else R.choice(kinds)
            same = R.random() < (.7 if mfc else .22)
            core = shared if same else None
            if same and k in done:                       # one of a kind per building name
                core, same = None, False
            if same:
                done.add(k)
            ad = Addr(a.street, a.num, a.add if R.random() < .75 else R.choice("ABCDEFG"), a.pc, t, a.lat, a.lon, a.build)
            o = self.uniq(k, t, core=core, adr=ad, trap="tenant_samename" if same else "tenant")
            o.nodrop = o.nodrop or same
            if R.random() < p_ph:
                o.ph, o.phsh = rec, True
            if R.random() < p_web:
                o.web, o.websh = web, True
                if R.random() < .3:
                    o.mail = "info@" + web
            out.append(o)
        return out

    def regional(self, rg, t):
        R, out = self.R, []
        stem = R.choice(H_A) + R.choice(("land", "rijk", "gaarde", "duinen", "rade", "brug", "kracht", "linie")) if R.random() < .6 else R.choice(MIXCORE) + R.choice(("", " Zorg", "groep", "net"))
        kind = R.choice(("Zorggroep {s}", "{s} Thuiszorg", "Stichting {s} Welzijn", "Bibliotheek {s}", "Kinderopvang {s}", "Openbare Bibliotheek {s}", "{s} GGZ", "Woningstichting {s}", "Fysiotherapie {s}", "Bakkerij {s}", "{s} Supermarkt", "Buurtteam {s}",
                         "Muziekschool {s}", "Tandartsen {s}", "Sportschool {s}", "Autorijschool {s}", "Jeugdzorg {s}", "Uitvaart {s}", "{s} Werkbedrijf", "Kringloop {s}"))
        nm = kind.replace("{s}", stem)
        ph, dom = self.phone(t) if R.random() < .7 else self.nat_phone(), self.dedom(slug(stem if R.random() < .6 else nm), t)
        n = 2 + int(R.expovariate(.28))
        n = min(n, 14)
        ppool = R.choice((.3, .7, .95))
        style = R.random()
        per, names = {}, {}
        for i in range(n):
            tw = t if R.random() < .45 else R.choice(rg.towns)
            per[tw.name] = per.get(tw.name, 0) + 1
            a = self.addr(tw)
            wk = R.choice(tw.wijken)
            u = R.random()
            if style < .3:
                suf = "" if u < .6 else " " + (tw.name if per[tw.name] == 1 or u < .7 else wk)
            elif style < .6:
                suf = " " + (tw.name if per[tw.name] == 1 else tw.name + "-" + wk)
            else:
                suf = R.choice((" ", " - ", " locatie ", ", ")) + (wk if u < .35 else R.choice(CARECORE if u < .7 else HUISCORE) if u < .85 else a.street)
            full = nm + suf
            o = self.new("branch", tw, core=full, adr=a, full=full, shorts=[full, full.replace("Stichting ", ""), full.replace(" locatie ", " "), stem + suf], group="inst", trap="branch_regional")
            o.branch = o.locked = True
            names[full] = names.get(full, 0) + 1
            if R.random() < ppool:
                o.ph, o.phsh = ph, True
            o.web, o.websh = dom, True
            if R.random() < .25:
                o.web += R.choice(("/locaties/", "/vestigingen/", "/", "/contact/")) + slug(suf or tw.name)
            o.mail = "info@" + dom if R.random() < .7 else slug(suf or tw.name)[:20] + "@" + dom
            o.mail2 = "contact@" + dom
            o.mob = None
            out.append(o)
        for o in out:
            o.wijk = per[o.town.name] == 1 or (names[o.full] == 1 and o.full != nm and not (style < .3))
        return out

    def chain(self, t):
        R = self.R
        nm, dom, ptype, dg, shared = R.choices(self.chains, cum_weights=self.chcum)[0]
        cnt = self.chaincnt.get((nm, t.name), 0)
        if cnt >= 1 + int(t.w * .8):
            return []
        self.chaincnt[(nm, t.name)] = cnt + 1
        a = self.addr(t)
        u = R.random()
        if u < (.68 if cnt == 0 else .3):
            full = nm
        elif u < .88:
            full = nm + R.choice((" ", " ", " - ", ", ")) + (t.name if cnt == 0 else R.choice(t.wijken))
        else:
            full = nm + " " + (a.street if R.random() < .5 else R.choice(t.wijken))
        o = self.new("chain", t, core=full, adr=a, full=full, shorts=[full, nm if cnt == 0 else full], group="shop", trap="chain")
        o.branch = o.locked = True
        o.wijk = cnt == 0 or full != nm
        if shared and ptype != "area" or R.random() < .15:
            o.ph = (ptype + dg)[:10] if ptype != "area" else "088" + dg
            o.phsh = True
        o.web, o.websh = dom, True
        if R.random() < .35:
            o.web = dom + R.choice(("/winkels/", "/vestigingen/", "/stores/", "/filialen/")) + slug(t.name) + ("" if R.random() < .5 else "-" + slug(a.street))
        o.mail = R.choice(("klantenservice@", "info@", "info@")) + dom if R.random() < .7 else slug(t.name).replace("-", "")[:16] + "@" + dom
        o.mail2 = "klantenservice@" + dom
        o.fb, o.mob = "facebook.com/" + slug(nm).replace("-", ""), None
        return [o]

    def chapter(self, t):
        R = self.R
        ab, long, dom = R.choice(CHAPTERS)
        key = (t.name, ab)
        if key in self.seen:
            return []
        self.seen.add(key)
        tn = t.name
        full = R.choice((long + " afdeling " + tn, ab + " afdeling " + tn, ab + " " + tn, long + " " + tn))
        o = self.new("chapter", t, core=ab, full=full, shorts=[ab + " " + tn, ab + " afd. " + tn, ab + " afdeling " + tn, ab + "-" + tn], group="club", trap="chapter")
        o.nodrop = True
        o.locked = True
        o.towninname = True
        if R.random() < .25:
            o.ph, o.phsh = self.chaptercent[ab], True
        if R.random() < .7:
            o.web, o.websh = dom + ("/" + slug(tn) if R.random() < .55 else ""), True
            if R.random() < .4:
                o.mail = slug(tn).replace("-", "") + "@" + dom
        return [o]

    def numbered(self, t):
        R = self.R
        base = R.choice(("Peuterspeelzaal {c}", "Scouting {c} groep", "BSO {c} groep", "Jongerencentrum {c}", "Gymzaal {c}", "Woongroep {c}", "Dagbesteding {c}", "Judoschool {c} locatie", "Moestuin {c}", "Speeltuin {c}", "Sporthal {c}", "Appartementencomplex {c}", "EHBO-post {c}", "Hulpdienst {c} team"))
        c = R.choice(("'t Hummeltje", "Sint Joris", "De Rakkers", "Pinkeltje", "De Bron", "De Wiek", R.choice(t.wijken), R.choice(SCHOOLCORE), R.choice(MIXCORE)))
        nm = base.replace("{c}", c)
        if (t.name, nm) in self.seen:
            return []
        self.seen.add((t.name, nm))
        k = R.choice((2, 2, 2, 3, 4))
        rom = R.random() < .25
        same = self.addr(t) if R.random() < .35 else None
        ph, out, first = self.phone(t), [], None
        for i in range(k):
            s = ("I", "II", "III", "IV")[i] if rom else str(i + 1)
            full = nm + " " + s
            o = self.new("num", t, core=nm, adr=same, full=full, shorts=[full, nm + (" %s" % s if "groep" in nm else " nr. %s" % s)], group="inst", trap="numbered")
            o.locked = True
            if first:
                self.share_contacts(o, first, 0, .8, .5)
            first = first or o
            if R.random() < .5:
                o.ph, o.phsh = ph, True
            out.append(o)
        return out

    def municipal(self, rg, t):
        R, out = self.R, []
        for _ in range(R.choice((1, 2, 3))):
            wk = R.choice(t.wijken)
            nm = R.choice(("Sporthal {h}", "Gymzaal {s}", "Wmo-loket {t}", "Milieupark {w}", "Zwembad {h}", "Jongerenpunt {w}", "Openbaar toilet {s}", "Gemeentehuis {r}", "Sociaal Team {w}", "Wijkpost {w}", "Trouwlocatie {h}", "Begraafplaats {w}", "Kinderboerderij {h}", "Sportpark {h}",
                           "Burgerzaken {t}", "Schuldhulpverlening {r}", "Buurtpunt {w}", "Centrum voor Jeugd en Gezin {t}", "Leerplicht {r}", "Speelplein {s}")).format(h=R.choice(HUISCORE), s=R.choice(t.streets)[0], t=t.name, w=wk, r=rg.name)
            if (t.name, nm) in self.seen:
                continue
            self.seen.add((t.name, nm))
            o = self.new("muni", t, core=nm, full=nm, shorts=[nm, "Gemeente " + rg.name + " - " + nm, nm + " gemeente " + rg.name], group="inst", trap="municipal")
            o.locked = True
            o.ph, o.phsh = (rg.munphone if R.random() < .8 else rg.munphone2), True
            o.web, o.mail, o.mail2, o.mob, o.fb = None, "gemeente@%s.nl" % rg.slug, "info@%s.nl" % rg.slug, None, "facebook.com/gemeente" + rg.slug
            o.ph2 = rg.munphone2
            if R.random() < .75:
                o.web, o.websh = rg.slug + ".nl" if R.random() < .6 else rg.portal, True
                o.mail = R.choice(("gemeente@", "info@")) + rg.slug + ".nl"
                o.mail2 = o.mail
            if nm.split()[0] in ("Wmo-loket", "Burgerzaken", "Schuldhulpverlening", "Gemeentehuis", "Leerplicht") and rg.name == t.name:
                o.adr = self.townhall(rg)
            out.append(o)
        return out

    def townhall(self, rg):
        a = self.halls.get(rg.name)
        if a is None:
            a = self.halls[rg.name] = self.addr(rg.towns[0])
            a.build = "Stadskantoor" if self.R.random() < .5 else "Gemeentehuis"
        return a

    def make(self, rg, t):
        """some organisations of town t (one compound or one ordinary)"""
        R = self.R
        u = R.random()
        if u < .035:
            return self.building(t)
        if u < .065:
            return self.regional(rg, t)
        if u < .155:
            return self.chain(t)
        if u < .195:
            return self.chapter(t)
        if u < .21:
            return self.numbered(t)
        if u < .235:
            return self.municipal(rg, t)
        if u < .26:                                        # two namesakes in one town, nothing else in common
            k = R.choice(("school", "kdv", "cafe", "huisarts", "kapper", "bakker", "slager", "koor", "schaak", "fysio", "rest", "klus", "friture"))
            a = self.new(k, t, trap="namesake_town")
            b = self.new(k if R.random() < .4 else R.choice(("kdv", "huis", "fysio", "speeltuin", "rest", "volley", "handbal", "tennis")), t, core=a.core, trap="namesake_town")
            self.seen.add((t.name, a.core))
            a.nodrop = b.nodrop = True
            return [a, b]
        if u < .29:                                        # successive tenants at one address
            k = R.choice(("cafe", "rest", "kapper", "mode", "friture", "schoonh", "bloem", "boek", "bakker"))
            a = self.uniq(k, t, trap="successor")
            b = self.uniq(k if R.random() < .6 else R.choice(("cafe", "rest", "kapper", "mode")), t, adr=a.adr, trap="successor")
            if R.random() < .12:
                b.ph = a.ph
                b.phsh = a.phsh = True
            return [a, b]
        o = self.uniq(self.pick(), t)
        if o.group in ("club", "inst") and R.random() < .085:
            return [o] + self.satellites(o)
        if R.random() < .02:
            return [o] + self.satellites(o)
        return [o]


# ------------------------------------------------------------------------------------------------ sources and their habits
# missing: address, postcode, city, phone, e-mail, website, coordinates | street abbreviation | name styles formal/short/std | phone styles | web styles | postcode styles | typo
SOURCES = {
    "gids": ((.10, .15, .10, .15, .25, .25, .45), .10, (.5, .1, .4), (1, 1, 0, 6), (0, 0, 1, 3), (0, 0, 0, 1), .02),
    "kvk": ((.12, .10, .10, .50, .50, .50, .40), .02, (.8, .05, .15), (4, 4, 0), (0, 3), (1, 1, 1, 0), .01),
    "osm": ((.20, .30, .40, .45, .50, .35, .10), .02, (.15, .4, .45), (2, 2, 2, 9), (1, 1, 2, 4), (1, 0, 0, 1), .02),
    "wijk": ((.30, .35, .25, .30, .25, .35, .30), .15, (.2, .4, .4), (0, 1, 4, 6, 7, 8, 5), (0, 2, 3, 3, 5), (0, 1, 2, 3), .10),
    "sport": ((.25, .30, .15, .25, .20, .25, .50), .12, (.1, .6, .3), (0, 0, 6, 4), (0, 0, 3), (0, 0, 1), .04),
    "pdf": ((.15, .40, .15, .20, .50, .50, .50), .60, (.35, .35, .3), (0, 1, 7, 8, 10), (0, 3), (0, 0, 3, 3), .05),
    "shop": ((.12, .20, .20, .25, .50, .15, .10), .05, (.15, .45, .4), (3, 2, 5, 4), (1, 1, 4, 6), (0, 1), .02),
    "regio": ((.18, .20, .12, .20, .30, .20, .25), .08, (.4, .2, .4), (1, 0, 5), (1, 2, 0, 4), (0, 0, 2), .03),
}
SRC_FOR = {"club": ("gids", "kvk", "osm", "wijk", "sport", "sport", "pdf", "regio"), "shop": ("kvk", "osm", "osm", "wijk", "shop", "shop", "pdf", "gids"),
           "inst": ("gids", "kvk", "osm", "wijk", "pdf", "regio", "regio", "gids"), "prac": ("gids", "kvk", "osm", "wijk", "shop", "pdf", "regio", "regio")}
A3 = {"010", "013", "015", "020", "023", "024", "026", "030", "033", "035", "036", "038", "040", "043", "045", "046", "050", "053", "055", "058", "070", "071", "072", "073", "074", "075", "076", "077", "078", "079", "088"}
KEYS = {"a": "sq", "e": "wr", "i": "uo", "o": "ip", "n": "mb", "r": "et", "s": "ad", "t": "ry", "d": "sf", "l": "k", "k": "jl", "m": "n", "h": "gj", "v": "bc", "g": "fh"}
SUFX = sorted(SUF_ABBR, key=len, reverse=True)


def typo(R, s, k=1):
    for _ in range(k):
        n = len(s)
        if n < 5:
            return s
        i = R.randrange(1, n - 1)
        for _ in range(6):
            if s[i].isalpha() and s[i + 1].isalpha():
                break
            i = R.randrange(1, n - 1)
        u = R.random()
        if u < .27:
            s = s[:i] + s[i + 1] + s[i] + s[i + 2:]
        elif u < .52:
            s = s[:i] + s[i + 1:]
        elif u < .72:
            s = s[:i] + s[i] + s[i:]
        elif u < .88:
            s = s[:i] + R.choice(KEYS.get(s[i].lower(), "e")) + s[i + 1:]
        else:
            for a, b in R.sample((("ij", "y"), ("ei", "ij"), ("ou", "au"), ("k", "c"), ("ch", "g"), ("z", "s"), ("ae", "aa"), ("th", "t"), ("ss", "s"), ("ph", "f")), 10):
                if a in s:
                    s = s.replace(a, b, 1)
                    break
    return s


def phone_fmt(R, p, style):
    if p.startswith("14"):
        return R.choice(("14 " + p[2:], p))
    if p.startswith("06"):
        r = p[2:]
        return R.choice(("06-" + r, "06 " + r[:4] + " " + r[4:], "06-" + r[:2] + " " + r[2:4] + " " + r[4:6] + " " + r[6:], p)) if style in (0, 1, 4, 6, 7, 8, 10) else R.choice(("+316" + r, "+31 6 " + r[:4] + " " + r[4:], "00316" + r, "+31 (0)6 " + r))
    if p.startswith(("0800", "0900")):
        return p[:4] + R.choice(("-", " ", "")) + p[4:]
    k = 3 if p[:3] in A3 else 4
    a, r = p[:k], p[k:]
    sp = r[:3] + " " + r[3:5] + " " + r[5:] if len(r) == 7 else r[:2] + " " + r[2:4] + " " + r[4:]
    if style == 0:
        return a + "-" + r
    if style == 1:
        return "(" + a + ") " + sp
    if style == 2:
        return "+31 " + a[1:] + " " + r
    if style == 3:
        return "0031" + a[1:] + r
    if style == 4:
        return p
    if style == 5:
        return "+31 (0)" + a[1:] + " " + sp
    if style == 6:
        return a + " - " + sp
    if style == 7:
        return a + "/" + r
    if style == 8:
        return a + " " + sp
    if style == 9:
        return "+31" + a[1:] + r
    return sp if R.random() < .2 else "tel. " + a + "-" + r


def web_fmt(R, w, style):
    sl = "/" in w
    host = w if w.startswith("www.") or w.startswith(("sites.", "nl-nl.")) else "www." + w
    bare = w[4:] if w.startswith("www.") else w
    if style == 0:
        return host
    if style == 1:
        return "https://" + host + ("" if sl else "/")
    if style == 2:
        return "http://" + bare
    if style == 3:
        return bare
    if style == 4:
        return "https://" + bare + ("" if sl else R.choice(("/contact", "/", "/home", "/over-ons", "/nl")))
    if style == 5:
        return R.choice(("WWW." + bare, "Www." + bare, "https//" + host, host + " "))
    return "https://" + host + ("" if "?" in w else R.choice(("/?utm_source=google", "/index.php", "/home.html", "?ref=gids")))


def street_fmt(R, s, pa):
    if R.random() < pa:
        toks = s.split(" ")
        if len(toks) > 1:
            toks = [R.choice(ST_ABBR[x]) if x in ST_ABBR and R.random() < .85 else x for x in toks]
        if R.random() < .65:
            last = toks[-1]
            for f in SUFX:
                if last.endswith(f) and len(last) > len(f) + 2:
                    toks[-1] = last[:-len(f)] + R.choice(SUF_ABBR[f])
                    break
        if len(toks) > 2 and toks[0] in ST_FIRST and R.random() < .5:
            toks[0] = toks[0][0] + "."
        return " ".join(toks)
    u = R.random()
    if u < .03:
        return s.replace("-", " ") if "-" in s else s.replace("sstraat", "straat") if "sstraat" in s else s.lower()
    if u < .05:
        return s.upper()
    if u < .075:
        return typo(R, s)
    if u < .09 and s.endswith("straat"):
        return s[:-6] + " straat"
    return s

SMALL = {"de", "het", "van", "en", "der", "den", "'t", "te", "in", "op", "&", "voor", "aan", "la"}
TAG = [" – welkom!", " | %s", " - voor jong en oud", ", dé ontmoetingsplek van %s", " (inloop)", " | officiële website", " - %s e.o.", " *NIEUW*", " – al meer dan 25 jaar"]


def name_style(R, s):
    """spelling variation that changes nothing essential"""
    if "Sint " in s and R.random() < .55:
        s = s.replace("Sint ", R.choice(("St. ", "St. ", "St ", "Sint-", "St.", "S. ")))
    u = R.random()
    if u < .06:
        s = s.upper()
    elif u < .11:
        s = s.lower()
    elif u < .14:
        s = s.title().replace("'S", "'s")
    if ("'" in s or "’" in s) and R.random() < .45:
        s = s.replace("'", R.choice(("’", "`", "´", "", "‘")))
    if not s.isascii() and R.random() < .35:
        s = fold(s)
    if " & " in s and R.random() < .4:
        s = s.replace(" & ", R.choice((" en ", "&", " + ")))
    elif " en " in s and R.random() < .25:
        s = s.replace(" en ", " & ")
    v = R.random()
    if v < .04:
        s = s.replace(" ", "  ", 1) if R.random() < .4 else s + " "
    elif v < .07 and "-" in s:
        s = s.replace("-", " ")
    elif v < .09 and " " in s:
        s = '"' + s.split(" ", 1)[1] + '"' if R.random() < .15 and len(s) > 22 else s.replace(" ", "-", 1)
    elif v < .11:
        s = s.replace(".", "")
    return s


def legalise(R, s, legal):
    if not legal:
        return s
    if legal in ("BV", "VOF"):
        return s + (R.choice((" B.V.", " BV", " b.v.")) if legal == "BV" else R.choice((" V.O.F.", " vof", " VOF")))
    if legal == "Stichting":
        return R.choice(("Stichting ", "Stichting ", "St. ", "Stg. ", "stichting ")) + s if R.random() < .85 else s + ", Stichting"
    if legal == "Vereniging":
        return R.choice(("Vereniging ", "Ver. ")) + s
    return legal + " " + s


def acronym(s):
    w = [x for x in s.replace("-", " ").replace(".", "").replace("/", " ").split() if x[0].isalpha()]
    return "".join(x[0].upper() for x in w if x.lower() not in SMALL or len(w) < 4) if len(w) >= 3 else None


def make_listings(W, o, k):
    """-> list of rows (without ids)"""
    R = W.R
    rr, rc = R.random, R.choice
    t, rg = o.town, o.town.region
    pool = SRC_FOR[o.group]
    srcs = [rc(pool)]
    while len(srcs) < k:
        s = rc(pool)
        if s not in srcs or rr() < .08 or len(srcs) > 4:
            srcs.append(s)
    free = not o.locked
    rename = free and not o.branch and k > 1 and rr() < .10
    moved = not o.branch and o.trap != "municipal" and k > 1 and rr() < (.10 if o.trap not in ("tenant", "tenant_samename") else .04)
    if rename:
        if o.full == o.core or o.kind in ("museum", "prot", "voedsel", "bieb"):
            oldn = o.full + " " + rc(MIXCORE)
        else:
            oc, _ = W.core(W.kinds[o.kind][2], t)
            oldn = o.tmpl.replace("{c}", oc) if rr() < .8 else rc(W.kinds[o.kind][0]).replace("{c}", oc)
        if oldn == o.full:
            oldn += " " + rc(MIXCORE)
        o.old = oldn
    if moved:
        o.adrold = W.addr(t if rr() < .85 else rc(rg.towns))
    secr = o.group == "club" and rr() < .42
    pob = not o.branch and rr() < .07
    if pob:
        a = o.adr
        o.pobox = "Postbus %d" % R.randint(1, 9999)
    L = []
    for i in range(k):
        src = srcs[i]
        S = SOURCES[src]
        tr = []
        hard = .45 if i == 0 and k > 1 else 1.0
        # ---------------------------------------------------------------- name
        a, b, c = S[2]
        u = rr()
        nm = o.full if u < a else rc(o.shorts) if u < a + b else o.std
        st = 1.0
        if nm == o.core and not o.locked:
            st = .6
        if o.nodrop and nm == o.core and free:
            nm, st = o.full, 1.0
        u = rr() / hard
        if u < .045:
            nm, st = typo(R, nm, 1 if rr() < .7 else 2), st * .85
            tr.append("typo")
        elif u < .10:
            if not (o.towninname or t.name in nm):
                tn = t.name if rr() < .75 else (rc(t.wijken) if not o.branch else t.name)
                nm += rc((" %s", " (%s)", " - %s", " te %s", ", %s")) % tn if rr() < .9 else " " + rg.name
                tr.append("town")
        elif u < .13 and free and not o.nodrop:
            w = nm.split(" ")
            if len(w) > 2:
                j = R.randrange(len(w))
                x = " ".join(w[:j] + w[j + 1:])
                if len(x) > 6:
                    nm, st = x, .6
                    tr.append("drop")
        elif u < .165 and free:
            x = o.acr or acronym(o.full if rr() < .7 else o.std)
            if x and len(x) >= 3:
                nm, st = (x if rr() < .7 else ".".join(x) + ".", .3) if rr() < .7 else (nm + " (" + x + ")", 1.0)
                if st < .5 and rr() < .35:
                    nm += " " + t.name
                tr.append("acronym")
        elif u < .19 and free and len(nm) > 12:
            w = nm.split(" ")
            j = max(range(len(w)), key=lambda q: len(w[q]))
            if len(w[j]) > 8:
                w[j] = w[j][:R.randint(4, 6)] + "."
                nm, st = " ".join(w), .8
                tr.append("abbr")
        elif u < .205 and free and (o.en or o.de):
            nm, st = (o.en or o.de) if rr() < .65 or not o.de else o.de, .45
            tr.append("translated")
        elif u < .22 and (free or rr() < .4):
            x = rc(TAG)
            nm += x % t.name if "%" in x else x
            tr.append("tag")
        elif u < .235 and free and nm.startswith(o.full.split(" ")[0]) and o.core in nm and nm != o.core and nm.endswith(o.core):
            pre = nm[:-len(o.core)].strip()
            w = o.core.split(" ", 1)
            nm = (w[1] + ", " + pre + " " + w[0]) if len(w) > 1 and w[0] in ("De", "Het", "'t", "Sint") else o.core + ", " + pre
            st = .85
            tr.append("inverted")
        elif u < .25 and free and o.group == "club" and o.kind not in ("etnisch",):
            nm = rc(("Secretariaat ", "Bestuur ", "")) + nm
        if o.script and free and rr() < .4:
            nm, st = (o.script, 0) if rr() < .5 else (o.script + " " + nm if rr() < .5 else nm + " / " + o.script, .9)
            tr.append("script")
        if rename and (i == k - 1 or (i > 0 and rr() < .4)):
            if rr() < .3:
                nm = rc(("%s (voorheen %s)", "%s v/h %s", "%s (%s)", "%s, vroeger %s", "%s (oude naam: %s)")) % (nm, o.old if rr() < .7 else o.old.split(" ", 1)[-1])
                st = .85
                tr.append("oldbracket")
            else:
                nm, st = o.old, 0.0
                tr.append("renamed")
        if st and o.legal and src in ("kvk", "gids") and rr() < .55:
            nm = legalise(R, nm, o.legal)
            tr.append("legal")
        elif st and free and nm.startswith("Stichting ") and rr() < .35:
            nm = rc(("", "St. ", "Stg. ")) + nm[10:]
        # ---------------------------------------------------------------- address
        ad, aid = o.adr, 0
        if moved and (i == k - 1 or (i > 0 and rr() < .25)) and not (rename and tr and tr[-1] == "renamed" and rr() < .7):
            ad, aid = o.adrold, 1
            tr.append("moved")
        elif secr and rr() < (.45 if i else .2):
            ad, aid = o.adr2, 2
            tr.append("secretary")
        elif pob and rr() < .35:
            aid = 3
            tr.append("pobox")
        m = S[0]
        sa, sp, sc = rr() >= m[0], rr() >= m[1], rr() >= m[2]
        # ---------------------------------------------------------------- contacts
        ph, phsh = o.ph, o.phsh
        u = rr() / hard
        if u < .10 and not (o.branch and rr() < .5):
            ph, phsh = o.ph2, o.trap == "municipal"
            tr.append("line2")
        elif u < .20 and o.mob:
            ph, phsh = o.mob, False
            tr.append("mobile")
        elif u < .22 and len(ph) == 10:
            j = R.randrange(4, 9)
            ph = ph[:j] + rc("0123456789") + ph[j + 1:]
            phsh = True
        mail = o.mail if rr() > .3 * hard else o.mail2
        web, wsh = o.web, o.websh
        u = rr()
        if u < .08 * hard and not o.branch:
            web, wsh = o.fb, False
            tr.append("fb")
        elif u < .11 * hard:
            web, wsh = (rg.portal, True) if rr() < .7 else ("facebook.com", True)
        elif u < .13 * hard and o.dom and free and o.web == o.dom:
            web = o.dom.rsplit(".", 1)[0] + (".nl" if not o.dom.endswith(".nl") else ".com")
            tr.append("tld")
        if rr() < m[3]:
            ph = None
        if rr() < m[4]:
            mail = None
        if web is None or rr() < m[5]:
            web = None
        L.append([nm, st, ad, aid, sa, sp, sc, ph, phsh, mail, web, wsh, rr() >= m[6], src, tr])
    # -------------------------------------------------------------------- every listing must be findable: something in common with an earlier one
    nofix = rr() < .025
    inb = o.adr.build is not None and o.trap.startswith(("tenant", "numbered"))
    for i in range(k):
        r = L[i]
        nm, st, ad, aid, sa, sp, sc = r[:7]
        if not (sp or sc):
            if rr() < .75:
                sc = r[6] = True
            elif not sa and not r[12]:
                sa = r[4] = sp = r[5] = True
        if o.branch and not (sa or (o.wijk and (sp or sc))):
            sa = r[4] = True
        if o.branch and not sp and not sc and not (o.wijk and not nm.endswith(o.core[-5:])):
            sc = r[6] = True
        if not sa and not r[7] and not r[9] and not r[10]:
            if rr() < .8:
                sa = r[4] = True
            else:
                r[7], r[8] = o.ph, o.phsh
        if i == 0 or nofix:
            continue
        best, bj = -1, 0
        for j in range(i):
            best_j = link(o, L[j], r, inb)
            if best_j > best:
                best, bj = best_j, j
        if best < 1.6:
            q = L[bj]
            order = ["ph", "adr", "mail", "web"]
            R.shuffle(order)
            for f in order:
                if f == "ph" and not o.phsh:
                    q[7] = r[7] = o.ph
                    q[8] = r[8] = False
                elif f == "adr" and q[3] != 3 and (r[3] != 3) and (o.branch or o.trap == "municipal" or rr() < .6):
                    r[2], r[3] = q[2], q[3]
                    q[4] = r[4] = True
                    q[6] = r[6] = True
                    for tg in ("moved", "secretary"):
                        if tg in r[14]:
                            r[14].remove(tg)
                elif f == "mail" and not o.branch and o.trap != "municipal":
                    q[9] = r[9] = o.mail
                elif f == "web" and o.web and not o.websh:
                    q[10] = r[10] = o.web
                    q[11] = r[11] = False
                else:
                    continue
                if link(o, q, r, inb) >= 1.6:
                    break
    return [render(W, o, r) for r in L]


def link(o, q, r, inb):
    s = 0.0
    n = min(q[1], r[1])
    if n > 0:
        vis = ((q[5] or q[6]) and (r[5] or r[6]))
        s += n * (1.2 if vis else .5) * (1.25 if o.trap == "municipal" else 1) * (1.0 if not o.branch or o.wijk else .35) * (.8 if "namesake" in o.trap else 1)
    if q[4] and r[4] and q[3] == r[3]:
        s += .6 if inb and n < .4 else 1.0
    if q[7] and q[7] == r[7] and not q[8] and not r[8]:
        s += 1.0
    elif q[7] and q[7] == r[7]:
        s += .15
    if q[9] and q[9] == r[9]:
        s += .2 if o.branch or o.trap == "municipal" else 1.0
    if q[10] and r[10] and q[10] == r[10]:
        s += .1 if q[11] else .9
    return s


CITYV = {"'s-Hertogenbosch": ("Den Bosch", "Den Bosch", "s-Hertogenbosch", "’s-Hertogenbosch"), "Den Haag": ("'s-Gravenhage", "Den Haag", "The Hague"), "Bergen op Zoom": ("Bergen op zoom", "B.o.Z."), "Alphen aan den Rijn": ("Alphen a/d Rijn", "Alphen ad Rijn"),
         "Capelle aan den IJssel": ("Capelle a/d IJssel", "Capelle aan den Ijssel")}


def render(W, o, r):
    R = W.R
    rr, rc = R.random, R.choice
    nm, st, ad, aid, sa, sp, sc, ph, phsh, mail, web, wsh, xy, src, tr = r
    S = SOURCES[src]
    t = ad.town
    nm = name_style(R, nm)
    if rr() < S[6] * .5:
        nm = typo(R, nm)
    address = pc = city = phone = ""
    if sa:
        if aid == 3:
            address = o.pobox if rr() < .8 else o.pobox.replace("Postbus", rc(("Postb.", "Pb", "PB")))
        else:
            a = ad.add
            u = rr()
            if a:
                if a.isdigit() or len(a) > 1:
                    n = "%d%s%s" % (ad.num, rc(("-", "-", " ")), a)
                else:
                    n = "%d%s" % (ad.num, rc((a, a, a.upper(), a.lower(), "-" + a.upper(), " " + a.upper(), " " + a.lower(), "")))
            elif u < .025:
                n = "%d-%d" % (ad.num, ad.num + 2)
                tr.append("range")
            elif u < .035:
                n = "%d %s" % (ad.num, rc("abABY"))
                tr.append("addition")
            elif u < .043 and not o.branch:
                n = str(max(1, ad.num + rc((-2, 2, 1, 10, -1))))
                tr.append("wrongno")
            elif u < .053:
                n = ""
            elif u < .058:
                n = "%d hoek %s" % (ad.num, rc(t.streets)[0])
            else:
                n = str(ad.num)
            stx = street_fmt(R, ad.street, S[1])
            address = (stx + " " + n).strip()
            if ad.build and aid == 0 and rr() < (.4 if src in ("sport", "gids", "regio", "wijk") else .15):
                address = rc(("%s, %s", "%s, %s", "%s - %s", "%s %s")) % (ad.build, address) if rr() < .8 else "%s (%s)" % (address, ad.build)
                tr.append("building")
            elif aid == 2 and rr() < .25:
                address = rc(("p/a ", "p.a. ", "Secretariaat: ", "c/o ")) + address
            elif src in ("shop", "wijk") and rr() < .07 and sc:
                address += ", " + (ad.pc[:4] + " " + ad.pc[4:] + " " if rr() < .6 else "") + t.name
                if rr() < .5:
                    sc, sp = (sc, False)
    if sp:
        p = ad.pc
        if aid == 3:
            p = p[:4] + "A" + rc("ABCDE")
        elif rr() < .015:
            p = p[:5] + rc("ABCDEGHJKL")
        q = rc(S[5])
        pc = p[:4] + " " + p[4:] if q == 0 else p if q == 1 else p[:4] + " " + p[4:].lower() if q == 2 else p[:4]
    if sc:
        city = t.name
        u = rr()
        if city in CITYV and u < .45:
            city = rc(CITYV[city])
        elif u < .05 or (src == "pdf" and u < .4) or (src == "kvk" and u < .25):
            city = city.upper()
        elif u < .10 and src in ("gids", "regio", "wijk"):
            city = t.region.name
        elif u < .115:
            city = city.lower()
        elif u < .125:
            city = typo(R, city)
        elif u < .14:
            city = city + rc((" (L)", " NL", ", Nederland", " e.o."))
    if ph:
        phone = phone_fmt(R, ph, rc(S[3]))
        if rr() < .02 and o.mob and ph != o.mob:
            phone += rc((" / ", " of ", ", ")) + phone_fmt(R, o.mob, 0)
    lat = lon = ""
    if xy:
        u = rr()
        la, lo = ad.lat, ad.lon
        if u < .70:
            la += R.gauss(0, 8e-5)
            lo += R.gauss(0, 1.3e-4)
        elif u < .84:
            la += R.gauss(0, 6e-4)
            lo += R.gauss(0, 9e-4)
        elif u < .93:
            h = (int(ad.pc[:4]) * 7919 % 997) / 997 - .5
            la, lo = t.lat + h * t.radius, t.lon - h * t.radius
        elif u < .98:
            la, lo = t.lat, t.lon
        else:
            la += R.uniform(-.05, .05)
            lo += R.uniform(-.08, .08)
        nd = rc((6, 6, 5, 4)) if src != "osm" else 7
        lat, lon = "%.*f" % (nd, la), "%.*f" % (nd, lo)
        if src == "wijk" and rr() < .04:
            lat, lon = lat.replace(".", ","), lon.replace(".", ",")
    if mail:
        u = rr()
        if u < .04:
            mail = mail.capitalize()
        elif u < .055:
            mail = mail.upper()
        elif u < .065:
            mail = "mailto:" + mail
        elif u < .08:
            mail = typo(R, mail)
    w = web_fmt(R, web, rc(S[4])) if web else ""
    return (o.trap + (":" + "+".join(tr) if tr else "") + "@" + src, nm.strip() or o.full, address, pc, city, phone, mail or "", w, lat, lon)


def q(s):
    return '"' + s.replace('"', '""') + '"' if ("," in s or '"' in s or "\n" in s) else s


def ksize(R, o):
    u = R.random()
    if o.branch:                                   # branches are listed twice a little less often
        return 1 if u < .76 else 2 if u < .94 else 3 if u < .99 else 4
    if o.group == "club":
        return 1 if u < .745 else 2 if u < .915 else 3 if u < .965 else 4 if u < .988 else 5
    return 1 if u < .765 else 2 if u < .925 else 3 if u < .978 else 4 if u < .993 else 5


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--n", type=int, default=100000)
    ap.add_argument("--seed", type=int, default=7)
    ap.add_argument("--out", required=True)
    a = ap.parse_args()
    W = World(a.n, a.seed)
    R, n = W.R, a.n
    W.chaincnt, W.halls = {}, {}
    rows, cid = [], 0
    totw = sum(t.w for t in W.towns)
    accw = 0.0
    P = 2147483647
    mul, off = R.randrange(10 ** 6, P), R.randrange(P)
    for rg in W.regions:
        W.setup_region(rg)
        W.seen = set()
        for t in rg.towns:
            accw += t.w
            quota = round(n * accw / totw)
            while len(rows) < quota:
                for o in W.make(rg, t):
                    cid += 1
                    c = "E%x" % ((cid * mul + off) % P)
                    for row in make_listings(W, o, ksize(R, o)):
                        rows.append(c + "," + ",".join([q(x) for x in row]))
        for t in rg.towns:
            t.streets = t.streets[:1]
            t.cum = None
    rows = rows[:n]
    R.shuffle(rows)
    im, io = R.randrange(10 ** 6, P), R.randrange(P)
    with open(a.out, "w", encoding="utf-8", newline="") as f:
        f.write("id,cluster_id,trap,name,address,postcode,city,phone,email,website,lat,lon\r\n")
        for i, r in enumerate(rows):
            f.write("L%x,%s\r\n" % (((i + 1) * im + io) % P, r))


if __name__ == "__main__":
    main()
