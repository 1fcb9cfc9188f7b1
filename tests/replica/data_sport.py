"""Invented clubs, accommodations and activities of the sports directory (sportinheerlen); columns as in `data_online`."""

CLUBS = """
vvdesch|R.K.V.V. De Schachtjongens|Sportpark Heksenberg, Hei-Grindelweg 84|6414|Voetbal|Jeugd;Volwassenen|private
vvbaan|V.V. Heerlerbaan '58|Sportpark Baanderveld, John F. Kennedylaan 110|6418|Voetbal|Jeugd;Volwassenen|
sportcl-h|S.C. Hoensbroek United (fusie EHC '23)|Zandbergsweg 101|6433|Voetbal|Jeugd|private
vvnoord|RKSV Corneliusboys|Passartweg 70|6413|Voetbal|Jeugd;Volwassenen;Senioren|
vvmol|Sportclub Molenberg|Kerkraderweg 160|6416|Voetbal;Futsal|Jeugd;Volwassenen|nohours
tcdouve|Tennisclub Douve-Weien|Bekkerweg 99|6417|Tennis;Padel|Jeugd;Volwassenen|
tchoens|T.V. De Dem|Schuureikenweg 12|6433|Tennis|Jeugd;Volwassenen|person
judo|Budovereniging Bushido|Frans Halsstraat 30|6415|Judo;Zelfverdediging|Jeugd|
seniorgym|Gymclub Fit en Vitaal|Corisbergweg 100|6418|Gymnastiek|Senioren|person
turn|Turnvereniging Sint Jan|Hofstraat 11|6416|Turnen|Jeugd|
atlet|Atletiekvereniging Corio Runners|Weltertuynstraat 101|6419|Atletiek|Jeugd;Volwassenen|
zwem|Zwemvereniging De Otter|Terhoevenderweg 88|6414|Zwemmen|Jeugd;Mensen met een beperking|tel=zwembad
wpolo|Waterpoloclub Parkstad|Terhoevenderweg 88|6414|Waterpolo|Jeugd;Volwassenen|tel=zwembad
hockey|H.C. Caumerdal|Groene Boord 31|6417|Hockey|Jeugd;Volwassenen|
handb|Handbalver. Esca '74|Hazelaarstraat 2|6414|Handbal|Jeugd;Volwassenen|bld=sporthal-h
volley|VC Heerlen Smash|Hazelaarstraat 2|6414|Volleybal|Volwassenen|bld=sporthal-h nophone
basket|Basketbalvereniging Black Diamonds|Varenstraat 7|6417|Basketbal|Jeugd;Volwassenen|
badm|Badmintonclub De Pluim|Hommerterweg 40|6432|Badminton|Volwassenen;Senioren|private
tafelt|T.T.V. Phoenix '71|Kouvenderstraat 200|6431|Tafeltennis|Jeugd;Senioren|gmail
schaak|Schaakclub De Toren|Limburgiastraat 31|6415|Denksport|Volwassenen;Senioren|bld=zonnehof private
bridge|Bridgeclub Ruiten Troef|Ganzeweide 48|6413|Denksport|Senioren|bld=wiekslag person
schut-s|Schutterij St. Sebastianus Welten|Welterkerkstraat 4|6419|Schietsport|Volwassenen|private
schut-h|Schutterij St. Sebastianus Hoensbroek|Amstenraderweg 51|6432|Schietsport|Volwassenen|
pet|Jeu de Boules Club Les Cailloux|Muzelaan 3|6417|Jeu de boules|Senioren|
wiel|Toerclub Willem III Heerlen|-|6411|Wielrennen|Volwassenen|person private
ruiter|Rijvereniging St. Joris|Imstenraderweg 50|6418|Paardensport|Jeugd|
klim|Klimcentrum Steenberg|Imstenraderweg 2|6418|Klimsport|Jeugd;Volwassenen|
dans|Dansschool Pas-de-Deux Heerlen|Honigmannstraat 6|6411|Dansen|Jeugd;Volwassenen|bld=luifel
wandel|W.S.V. De Trekvogels|Keekstraat 22|6413|Wandelen|Senioren|private
duik|Duikvereniging Nautilus|Terhoevenderweg 88|6414|Duiken|Volwassenen|tel=zwembad
boks|Boksschool Fighting Spirit|Navolaan 15|6412|Boksen|Jeugd;Volwassenen|
kick|Kickboxing Gym Parkstad|Navolaan 15|6412|Vechtsport|Jeugd;Volwassenen|bld=boks
rugby|Rugbyclub The Miners|Voskuilenweg 150|6416|Rugby|Jeugd;Volwassenen|
g-sport|G-Sport Parkstad|Varenstraat 7|6417|Aangepast sporten|Mensen met een beperking|bld=basket
korf|Korfbalclub S.V. Olympia|Kasteellaan 199|6415|Korfbal|Jeugd|nosum
skate|Skatecrew Concrete|Spoorsingel 12|6412|Skaten|Jongeren|nophone noweb
biljart|Biljartver. Krijt op Tijd|Eikenderveld, Schinkelstraat 60|6411|Biljart|Senioren|noweb
hengel|HSV De Snoekbaars|-|6431|Hengelsport|Volwassenen|private nophone
scouting|Scoutinggroep Sint Tarcisius Heerlerheide|Bokstraat 70|6413|Buitensport|Jeugd|
yoga|Yogastudio Adem|Apollolaan 26|6411|Yoga|Volwassenen|
"""

ACCOMMODATIONS = """
sporthal-h|Sporthal Hazelaar|Hazelaarstr. 2|6414|Sporthal||
wiekslag|Buurthuis Wiekslag (zaal)|Ganzeweide 48|6413|Gymzaal||
zwembad|Zwembad Otterveurdt|Terhoevenderweg 88|6414|Zwembad||tel=zwembad
sp-heks|Sportpark Heksenberg|Hei Grindelweg 84|6414|Sportpark||nophone noweb
sp-baan|Sportpark Baanderveld|J.F. Kennedylaan 110|6418|Sportpark||nophone noweb
gymz-m|Gymzaal Molenberg|Mgr. Schrijnenstraat 9|6416|Gymzaal||tel=gemeente dom=sportbedrijfheerlen.nl
gymz-h|Gymzaal Hoensbroek|Luciastraat 32|6432|Gymzaal||tel=gemeente dom=sportbedrijfheerlen.nl
gymz-b|Gymzaal De Baander|Dr. Clemens Meulemanstr. 18|6418|Gymzaal||tel=gemeente dom=sportbedrijfheerlen.nl
hal-caumer|Sporthal Varenhof|Varenstraat 7|6417|Sporthal||bld=basket tel=gemeente dom=sportbedrijfheerlen.nl
manege|Manege Imstenrade|Imstenraderweg 50|6418|Manege||bld=ruiter
calis|Calisthenicspark Aambos|Aambosveld 1|6416|Beweegtuin||nophone noweb noemail
ijsb|Kunstijsbaan Glanerbrook Zuid|Kloosterkoolhof 9|6415|IJsbaan||
zonnehof|Gem.huis Zonnehof, sportzaal|Limburgiastr. 31|6415|Gymzaal||
"""

ACTIVITIES = """
a-yoga|Stoelyoga voor 60-plussers|wiekslag|Gymclub Fit en Vitaal|vr 10:00 11:00|Yoga|Senioren|
a-valpr|Vallen Verleden Tijd|sporthal-h|Gymclub Fit en Vitaal|ma 13:00 14:30|Valpreventie|Senioren|
a-samen|Samen sportief Heerlen Noord|sporthal-h|Sportbedrijf Heerlen|wo 18:30 20:00|Bewegen|Iedereen|
a-walkfoot|Walking Football 60+|sp-baan|V.V. Heerlerbaan '58|di 10:00 11:30|Voetbal|Senioren|person
a-aqua|Aquajoggen|zwembad|Zwembad Otterveurdt|do 20:00 20:45|Zwemmen|Volwassenen|
a-open|Open dag atletiek|atlet|Atletiekvereniging Corio Runners|+13 10:00 14:00|Atletiek|Jeugd|
a-toern|Schoolvoetbaltoernooi|sp-heks|R.K.V.V. De Schachtjongens|+23 09:00 16:30|Voetbal|Jeugd|private
a-gdag|G-sportdag|hal-caumer|G-Sport Parkstad|+30 11:00 15:00|Aangepast sporten|Mensen met een beperking|
a-beweeg|Senior Actief: beweegles|gymz-m|Sportbedrijf Heerlen|do 09:30 10:30|Gymnastiek|Senioren|
a-peuter|Peutergym|gymz-h|Turnvereniging Sint Jan|za 09:00 09:45|Turnen|Jeugd|
a-klim|Kennismaken met klimmen|klim|Klimcentrum Steenberg|2w zo 14:00 15:30|Klimsport|Jeugd|
a-loop|Hardloopclinic voor beginners|atlet|Corio Runners|+7 19:00 20:15|Hardlopen|Volwassenen|
"""
