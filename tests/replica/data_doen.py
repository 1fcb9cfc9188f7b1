"""Invented places of the town-centre map (heerlendoen): one row a place, `|`-separated.

entity | name | address ('' = as first told, '-' = none) | pc4 | category | flags. Flags are explained in `world_rows`.
"""

PLACES = """
mijnlicht|Eetcafé 't Mijnlicht|Pancratiusplein 31|6411|ETEN & DRINKEN|
koekoek|Brasserie De Koekoek|Bongerd 9|6411|ETEN & DRINKEN|
soleil|Crêperie Soleil d'Or|Emmaplein 14|6411|ETEN & DRINKEN|nopc
frietvers-c|Frietvers|Saroleastraat 44|6411|ETEN & DRINKEN|tel=frietvers dom=frietvers.nl
dohmen-c|Bakkerij Vroemen-Dohmen|Geleenstraat 61|6411|ETEN & DRINKEN|dom=vroemendohmen.nl
dohmen-h|Bakkerij Vroemen-Dohmen Hoensbroek|Kouvenderstraat 88|6431|ETEN & DRINKEN|dom=vroemendohmen.nl
shaam|Shaam Grill مشاوي الشام|Willemstraat 62|6411|ETEN & DRINKEN|06
nonna|Trattoria Nonna Pia|Geleenstraat 29-A|6411|ETEN & DRINKEN|
bamboe|Eethuis Bamboe|Dautzenbergstraat 41|6411|ETEN & DRINKEN|noweb
steiger|Grand-café De Steiger|Stationstraat 18|6411|ETEN & DRINKEN|
luifel-cafe|Café De Luifel|De Luifel, Honigmannstraat 6|6411|ETEN & DRINKEN|bld=luifel tel=luifel dom=deluifelheerlen.nl
yoga|Adem Yoga & Meditatie|Apollolaan 26|6411|CULTUUR|nophone
kumpel|Lunchroom Bij de Koempel|Oranje Nassaustraat 23|6411|ETEN & DRINKEN|
oma|Pannenkoekenhuis Oma Lies|Valkenburgerweg 71|6411|ETEN & DRINKEN|
ijs|IJssalon Dolce Vita|Promenade 27|6411|ETEN & DRINKEN|social
sushi|Sakura Sushi & Wok|Coriovallumstraat 11|6411|ETEN & DRINKEN|
thee|Theehuis Mimi|Nobelstraat 3c|6411|ETEN & DRINKEN|06 noweb
proost|Proeflokaal Proost!|Pancratiusplein 12|6411|ETEN & DRINKEN|
mangerie|La Mangerie|Putgraaf 17|6411|ETEN & DRINKEN|pc4only
toko|Toko Ramayana|Kruisstraat 88|6411|ETEN & DRINKEN|
schacht-cafe|Schachtcafé|Stationsplein 9|6411|ETEN & DRINKEN|bld=schacht tel=schacht
tafel|Buurtrestaurant De Gedekte Tafel|Schaesbergerweg 112|6415|ETEN & DRINKEN|
museumcafe|Museumcafé Zwart Goud|Doctor Poelsstraat 41|6411|ETEN & DRINKEN|bld=zwartgoud
snack|Cafetaria Het Hoekje|hoek Akerstraat/Kruisstraat|6411|ETEN & DRINKEN|noweb
gember|Gember & Kaneel|Raadhuisplein 7|6411|ETEN & DRINKEN|
lavazio|Koffiebar Lavazio|Bongerd 22|6411|ETEN & DRINKEN|
lijst|Lijstenmakerij De Gouden Hoek|Akerstraat 57|6411|WINKELEN|
boekhandel|Boekhandel Winthagen-Pas|Saroleastraat 19|6411|WINKELEN|
wereldwinkel|Wereldwinkel Heerlen|Dautzenbergstraat 30|6411|WINKELEN|
kringloop|Kringloopwinkel Het Tweede Leven|Sittarderweg 88|6412|WINKELEN|
plant|Bloemsierkunst Op den Camp|Emmaplein 3|6411|WINKELEN|
fiets|Rijwielhandel Gebr. Quaedvlieg|Klompstraat 14|6411|WINKELEN|
drog|Drogisterij De Gaper|Geleenstraat 18|6411|WINKELEN|
speel|Speelgoedwinkel Pinokkio|Promenade 31|6411|WINKELEN|nohours
juwel|Juwelier Ramaekers|Saroleastraat 8|6411|WINKELEN|
kaas|Kaashuis Limbra|Promenade 12|6411|WINKELEN|bld=promenade12
optiek|Optiek Zicht & Zo|Promenade 12a|6411|WINKELEN|bld=promenade12
telec|PhoneFix Heerlen|Promenade 12 b|6411|WINKELEN|bld=promenade12 06
tabak|Sigarenmagazijn De Pijp|Geleenstraat 3|6411|WINKELEN|social
stof|Stoffenhuis Naald & Draad|Willemstraat 9|6411|WINKELEN|
plaat|Platenzaak Groove Yard|Nobelstraat 21|6411|WINKELEN|
sport-s|Sportshop Parkstad|Saroleastraat 77|6411|WINKELEN|
mode1|Boutique Élégance|Saroleastraat 31|6411|MODE|
mode2|Herenmode Tummers & Zn.|Emmaplein 8|6411|MODE|
mode3|Kinderkleding Ukkie|Promenade 44|6411|MODE|nophone
mode4|Schoenmode Van der Linden|Bongerd 15|6411|MODE|
mode5|Second Chance Vintage|Oranje Nassaustraat 9|6411|MODE|06 social
zwartgoud|Museum Zwart Goud|Doctor Poelsstraat 41|6411|CULTUUR|bld=zwartgoud
theater|Theater De Schakel|Burgemeester van Grunsvenplein 122|6411|CULTUUR|bld=schakel
zaal|Oranjezaal|Burgemeester van Grunsvenplein 122|6411|CULTUUR|bld=schakel tel=theater
schacht|Poppodium De Schacht|Stationsplein 9|6411|CULTUUR|bld=schacht tel=schacht
luifel-gal|Galerie Luifel Kunst|De Luifel, Honigmannstraat 6|6411|CULTUUR|bld=luifel tel=luifel
film|Filmtheater Lumen|Coriovallumstraat 40|6411|CULTUUR|
bieb|Bibliotheek Corio|Raadhuisplein 24|6411|CULTUUR|
toon|Muziekschool De Toonladder|Kasteellaan 61|6415|CULTUUR|
atelier|Atelier Kleurrijk|Benzenraderweg 26|6411|CULTUUR|06
dans|Dansstudio Pas de Deux|De Luifel, Honigmannstraat 6|6411|CULTUUR|bld=luifel
thermen|Archeologisch Centrum Corio Romana|Deken Nicolayestraat 6|6411|CULTUUR|
klim|Klimhal De Steenberg|Imstenraderweg 2|6418|CULTUUR|
mur1|Mural XXL - De Houwer|Flat II, Peter Schunckstraat 100|6418|MURALS|nophone noweb nohours
mur2|Mural XXL - De Lampiste|Flat III, Peter Schunckstraat 200|6418|MURALS|nophone noweb nohours
mur3|Mural Zwart Goud|Doctor Poelsstraat 41|6411|MURALS|bld=zwartgoud nophone noweb nohours
mur4|Mural 'Kolen & Wolken'|hoek Akerstraat/Putgraaf|6411|MURALS|nophone noweb nohours nopc
mur5|Mural De Duif|Kloosterweg 44|6412|MURALS|nophone noweb nohours
mur6|Mural Vrouw met vlecht|Spoorsingel 50|6412|MURALS|nophone noweb nohours nocity
mur7|Mural Dubbelportret|Eikenderveld, Schinkelstraat 2|6411|MURALS|nophone noweb nohours nopc
frietvers-w|Frietvers Woonboulevard|In de Cramer 128|6412|ETEN & DRINKEN|tel=frietvers dom=frietvers.nl woon
w-bed|Slaapcomfort Boumans|In de Cramer 64|6412|WONEN|woon
w-keuken|Keukenhof Parkstad|In de Cramer 70|6412|WONEN|woon
w-tapijt|Tapijthal Limburg|In de Cramer 91|6412|WONEN|woon
w-licht|Lichtstudio Lux|In de Cramer 37-39|6412|WONEN|woon
w-bank|Zitmeubelen Op de Bank|In de Cramer 148|6412|WONEN|woon 88
w-tuin|Tuincentrum 't Groenhof|Ten Esscherweg 20|6412|WONEN|woon
w-bad|Badkamerwereld Aqua|In de Cramer 112|6412|WONEN|woon nohours
"""
