#!/usr/bin/env python3
"""Seeded generator of activities and vacancies of a Dutch city: week programmes of community houses, with several activities at one
hour, of which each directory lists a part. Written by somebody who had not seen the matcher.
usage: python -m tests.bench.generate.programme --n N --seed SEED --out FILE.csv      (same N and SEED = same bytes)"""
import argparse, csv, random, unicodedata
from datetime import date, timedelta

TODAY = date(2026, 11, 22)
DAYN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
DAYC = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
MON = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']
NTH = {1: 'eerste', 2: 'tweede', 3: 'derde', 4: 'vierde', -1: 'laatste'}
COLS = 'id,cluster_id,trap,kind,source,name,address,postcode,city,venue,phone,email,website,lat,lon,organiser,starts_at,ends_at,recurrence,summary'.split(',')

# ---- regions: city, area code, lat, lon, first/last postcode digits, quarters, villages (name, pc4, dlat, dlon)
REGIONS = [
 ('Deventer', '0570', 52.255, 6.163, 7411, 7425, 'Voorstad,Keizerslanden,Borgele,Rivierenwijk,Zandweerd,Colmschate,De Vijfhoek,Bergkwartier,Platvoet,Steenbrugge',
  [('Diepenveen', 7431, .035, -.01), ('Schalkhaar', 7433, .015, .035), ('Bathmen', 7437, -.005, .125), ('Lettele', 7434, .035, .1), ('Okkenbroek', 7435, .045, .14)]),
 ('Amersfoort', '033', 52.156, 5.388, 3811, 3829, 'Soesterkwartier,Schothorst,Liendert,Rustenburg,Kattenbroek,Nieuwland,Vathorst,Randenbroek,Zielhorst,Bergkwartier',
  [('Hoogland', 3828, .03, -.01), ('Leusden', 3831, -.03, .04), ('Soest', 3761, .015, -.08), ('Stoutenburg', 3835, -.005, .06), ('Hooglanderveen', 3829, .035, .03)]),
 ('Zwolle', '038', 52.516, 6.083, 8011, 8045, 'Assendorp,Stadshagen,Holtenbroek,Aa-landen,Diezerpoort,Ittersum,Wipstrik,Westenholte,Kamperpoort,Berkum',
  [('Hattem', 8051, -.04, -.02), ('Wijhe', 8131, -.13, .05), ('Dalfsen', 7721, -.01, .17), ('Hasselt', 8061, .075, .01), ('Zwartsluis', 8064, .12, -.01)]),
 ('Leeuwarden', '058', 53.201, 5.799, 8911, 8941, 'Bilgaard,Camminghaburen,Heechterp,Huizum,Westeinde,Aldlan,Vrijheidswijk,Oldegalileën,Zuiderburen,Schepenbuurt',
  [('Grou', 9001, -.106, .03), ('Stiens', 9051, .06, -.04), ('Goutum', 9084, -.03, 0), ('Wirdum', 9088, -.05, .005), ('Mantgum', 9022, -.07, -.09)]),
 ("'s-Hertogenbosch", '073', 51.69, 5.304, 5211, 5237, 'De Kruiskamp,Hambaken,Maaspoort,Empel,Muntel,Boschveld,Orthen,Hinthamerpoort,De Rompert,Paleiskwartier',
  [('Rosmalen', 5241, .025, .06), ('Vught', 5261, -.035, -.01), ('Berlicum', 5258, -.01, .09), ('Engelen', 5221, .03, -.035), ('Nuland', 5391, .035, .12)]),
 ('Helmond', '0492', 51.481, 5.661, 5701, 5709, 'Stiphout,Brouwhuis,Rijpelberg,Dierdonk,Warande,Helmond-Oost,Mierlo-Hout,Brandevoort,De Leonardus,Binnenstad',
  [('Deurne', 5751, -.02, .13), ('Asten', 5721, -.08, .09), ('Someren', 5711, -.095, .05), ('Beek en Donk', 5741, .05, -.03), ('Aarle-Rixtel', 5735, .03, -.02)]),
]
BIRD = '''Kwartel Leeuwerik Merel Spreeuw Wielewaal Kievit Grutto Reiger Ooievaar Uilenburcht Zwaluw Roerdomp Fuut Wulp Tureluur Sperwer Havik Valk Ekster Kraanvogel
Linde Beuk Eik Wilg Populier Kastanje Hazelaar Meidoorn Vlier Berk Spil Schakel Brug Poort Haven Werf Kade Sluis Toren Molen Smederij Brink Hofstede Deel Schuur Stolp
Ontmoeting Bron Waaier Regenboog Kubus Driehoek Cirkel Kameleon Wegwijzer Kompas Horizon Vuurtoren Boei Kajuit Ark Klipper Tjalk Pluktuin Moestuin Boomgaard Plantage
Nieuwe Kern Oude School Zilverden Klaproos Korenbloem Margriet Dotterbloem Zonnebloem Sleutelbloem Akelei Kamille Duizendblad Jutter Vlinder Libel Bijenkorf Egel Eekhoorn
Das Bever Otter Hermelijn Vossenhol Gildehof Pelikaan Zwaan Gans Trefpunt Huiskamer Salon Kelder Zolder Serre Veranda Stoep Keuken Klokhuis Kloostertuin Refter Pastorie
Bosrand Heide Duin Wetering Vaart Beek Kolk Uiterwaard Griend Rietkraag Zandloper Tijdgeest Koningsstee Prinsenhof Statie Remise Loods Fabriek Ketelhuis Weverij Spinnerij'''.split()
PRE = 'Linde Zonne Ooster Wester Noorder Zuider Molen Kerk Berken Eiken Rozen Heide Vogel Water Schaap Klaver Koren Beuken Hazel Wilgen Parken Sterren Kasteel Linnen Olden'.split()
SUF = 'hof weide burcht hoek oord kamp stee horst veld gaarde borg haven rade poort heuvel dal'.split()
STREET = '''Kerk Dorps School Molen Linden Beuken Kastanje Eiken Wilhelmina Juliana Beatrix Emma Oranje Nassau Stations Markt Nieuwe Oude Haven Kanaal Brink Zand Veen Hoge Lage Vecht IJssel Maas
Rijn Waal Rembrandt Vermeer Mozart Beethoven Brahms Vondel Huygens Spinoza Thorbecke Troelstra Dreesen Merel Lijster Vinken Roggen Tarwe Haver Klaver Tulpen Rozen Anjer Narcis Zonnebloem'''.split()
STSUF = ['straat', 'laan', 'weg', 'plein', 'pad', 'dreef', 'hof', 'singel']
SURN = 'Jansen,De Vries,Bakker,Visser,Smit,Meijer,Mulder,De Boer,Dekker,Vos,Peters,Hendriks,Van Dijk,Koster,Prins,Blom,Kuipers,Postma,Schouten,Wolters,El Amrani,Yildiz,Verhoeven,Brouwer'.split(',')
FIRST = 'Anneke,Marijke,Joke,Wim,Henk,Fatima,Ayse,Kees,Ria,Tineke,Gerard,Els,Olena,Sjaak,Mieke,Bram,Lotte,Yusuf,Hanneke,Ineke,Jan,Petra,Samira,Truus'.split(',')

# ---- activities: key | category | places | dayparts | frequency | one sentence | variants (; first = canonical, ^ = far, en= uk= ar= translations)
# places: b community house, l library, s sports, c care home, m museum, k church, t theatre/culture, p farm/garden
# dayparts: m morning a afternoon e evening k after school l lunch d dinner w weekend ; frequency: w weekly 2 biweekly m monthly c course o once d daily
ACT = '''taalcafe|taal|blk|mae|w2|Oefen Nederlands spreken aan tafel met vrijwilligers.|Taalcafé;Taalcafe;Taal-café;Taalcafé Nederlands;Praten in het Taalcafé;^Conversatiegroep Nederlands;^Nederlands oefenen;en=Language café (Dutch);uk=Мовне кафе нідерландської;ar=مقهى اللغة الهولندية
taalles|taal|bl|mae|wc|Les in lezen en schrijven voor wie Nederlands leert.|Nederlandse les;Taalles Nederlands;NT2-les;Les Nederlands voor anderstaligen;en=Dutch lessons;uk=Уроки нідерландської мови;ar=دروس اللغة الهولندية
taalpunt|taal|bl|ma|w|Vragen over een cursus taal of rekenen? Loop binnen bij het spreekuur.|Taalpunt;Spreekuur Taalpunt;Inloop Taalpunt;Taalhuis spreekuur
leeskring|lezen|blck|ae|m|Elke maand bespreken we een roman.|Leeskring;Leesclub;Boekenclub;Leesgroep;^Samen boeken bespreken;en=Book club
poezie|lezen|blct|ae|m|We lezen gedichten en schrijven er zelf ook.|Poëziegroep;Poëzieavond met open podium;Gedichten lezen;Poëziekring
samenlezen|lezen|blc|ma|w|Een begeleider leest een kort verhaal voor en we praten erover.|Samen lezen;Shared Reading;Samenleesgroep;^Een verhaal en een gesprek
voorlezen|kind|bl|mkw|w|Voorlezen voor peuters en kleuters met een knutselwerkje.|Voorleesuurtje;Voorlezen voor de kleintjes;Voorleesmiddag;Voorleeskwartier;en=Story time for kids;ar=ساعة القصة للأطفال
boekstart|kind|l|m|w2|Liedjes en boekjes voor ouders met een baby.|Boekjes en babypraat;BoekStart inloop;BoekStart-ochtend;Babycafé met boekjes
digicafe|digi|blc|ma|w|Loop binnen met al uw vragen over telefoon en laptop.|Digicafé;Digi-café;Digicafe;Digitaal café;^Vragen over uw telefoon? Kom langs
computerles|digi|blc|mae|wc|Leer werken met Windows op een laptop.|Computerles;Computercursus;Computerlessen;Les op de computer;Leren werken met de computer;en=Computer class
tabletles|digi|blc|mae|wc|Leer uw iPad of Samsung-tablet gebruiken.|Tabletles;Tabletcursus;iPad- en tabletles;Leren werken met de tablet
smartphone|digi|blc|ma|c|In vier lessen leert u appen en foto's sturen.|Cursus smartphone;Smartphonecursus;Omgaan met uw smartphone;Smartphone voor beginners
ido|digi|l|ma|w|Hulp bij DigiD en zaken met de overheid.|Informatiepunt Digitale Overheid;IDO spreekuur;Spreekuur Digitale Overheid;Inloop IDO;Hulp bij DigiD (IDO)
klikentik|digi|bl|ma|c|Basiscursus internet in vijf bijeenkomsten.|Klik & Tik;Cursus Klik & Tik;Klik en Tik;Klik & Tik: internet op
coderdojo|digi|lb|w|m|Kinderen leren programmeren met Scratch.|CoderDojo;Coder Dojo;Programmeren voor kinderen;^Zelf games maken
makerslab|digi|l|kw|w|Aan de slag met de 3D-printer en de lasersnijder.|Makerslab;MaakPlaats;Maakplaats open inloop;3D-printen in het Makerslab
spaans|cursus|bl|mae|c|Spreek Spaans op vakantie.|Cursus Spaans;Spaanse les;Spaans leren;Spaanse taalcursus;^Hablamos español
italiaans|cursus|bl|mae|c|Leer Italiaans in een kleine groep.|Cursus Italiaans;Italiaanse les;Italiaans leren;Italiaanse taalcursus
engels|cursus|blc|mae|wc|Engels voor dagelijks gebruik.|Engelse les;Cursus Engels;Engels leren;Engelse les voor volwassenen
engconv|cursus|bl|mae|w|We praten een uur alleen Engels over het nieuws.|Engelse conversatie;English conversation group;Engels praatgroepje
frans|cursus|bl|mae|c|Frans voor op reis.|Cursus Frans;Franse les;Frans leren;Franse taalcursus
duits|cursus|bl|ae|c|Duits ophalen en bijleren.|Cursus Duits;Duitse les;Duits leren
arabisch|cursus|bk|ew|c|Arabisch lezen en schrijven.|Cursus Arabisch;Arabische les;Arabisch leren;ar=دورة اللغة العربية
naaien|creatief|bc|mae|w|Breng uw eigen naaimachine en lapje stof mee.|Naaien;Naaiatelier;Samen naaien;Naaigroep;Naaiclub;Naailes;en=Sewing;uk=Шиття разом;ar=خياطة
breien|creatief|blck|ma|w2|Met pen of haaknaald een gezellige middag.|Breien en haken;Breicafé;Brei- en haakclub;Haken & breien;Breigroep;^De steek laten vallen;en=Knitting and crochet
quilten|creatief|bck|mae|w2|We maken samen lappendekens.|Quilten;Quiltgroep;Patchwork en quilten;Quiltclub
schilderen|creatief|bct|mae|w|Schilderen met acryl of olieverf op eigen tempo.|Schilderen;Schilderclub;Schilderatelier;Schilderles;Vrij schilderen;en=Painting class
aquarel|creatief|bct|mae|wc|Werken met waterverf onder leiding van een docent.|Aquarelleren;Aquarel;Cursus aquarelleren;Aquarelles;^Schilderen met waterverf
tekenen|creatief|bct|mae|wc|Leer schetsen met potlood en houtskool.|Tekenen;Tekenles;Tekenclub;Tekencursus
boetseren|creatief|bct|mae|wc|Werken met klei; stoken in eigen oven.|Boetseren;Kleien;Werken met klei;Keramiekgroep;Keramiek
houtbewerken|creatief|b|mae|w|Zagen, schaven en figuurzagen in de werkplaats.|Houtbewerking;Houtwerkplaats;Houtclub;Werken met hout
sieraden|creatief|bc|ae|mc|Maak je eigen ketting van kralen of zilver.|Sieraden maken;Workshop sieraden;Zelf sieraden maken
kaarten_maken|creatief|bck|ma|w2|We maken ansichtkaarten met stempels en stansen.|Kaarten maken;Kaartenmaakgroep;Wenskaarten maken;Zelf kaarten maken
bloemschik|creatief|bck|aem|m|Een bloemstuk van het seizoen om mee naar huis te nemen.|Bloemschikken;Workshop bloemschikken;Bloemschikgroep;^Bloemstuk maken
mozaiek|creatief|bt|mae|wc|Scherven plakken op spiegel of tafelblad.|Mozaïek;Mozaïeken;Mozaïekgroep;Mozaïekcursus
fotoclub|creatief|bt|e|w2|Foto's bespreken en samen op pad.|Fotoclub;Fotografieclub;Fotogroep;Fotografie voor amateurs
kalligrafie|creatief|bl|mae|c|Schoonschrijven met pen en inkt.|Kalligraferen;Kalligrafie;Cursus kalligrafie;Schoonschrijven
schrijven|creatief|blt|mae|wc|Schrijf korte verhalen aan de hand van opdrachten.|Schrijfgroep;Creatief schrijven;Schrijfcafé;Cursus verhalen schrijven
levensverhaal|creatief|blc|ma|c|Zet uw eigen herinneringen op papier.|Levensverhalen schrijven;Schrijf je levensverhaal;Mijn levensboek;Cursus levensverhaal
knutselclub|kind|bp|kw|w|Iedere week iets anders plakken en verven.|Knutselclub;Kinderknutselen;Knutselmiddag;Knutselen voor kinderen;Kidsclub knutselen;en=Kids crafts;uk=Дитяча майстерня
kinderkoken|kind|b|k|w|Kinderen maken zelf een gezonde maaltijd.|Kinderkookclub;Koken voor kinderen;Kids koken;Kookclub voor kinderen
peutergym|kinds|bs|m|w|Bewegen op muziek en toestellen voor dreumesen en peuters.|Peutergym;Gym voor peuters;Peuter gym;Beweegpret voor peuters
kleutergym|kinds|bs|mk|w|Spelend bewegen voor groep 1 en 2.|Kleutergym;Gym voor kleuters;Kleuter gym;Kleutergymnastiek
ouderkind|kind|bl|m|w|Ouders en jonge kinderen spelen en ontmoeten elkaar.|Ouder-kindochtend;Ouder en kind inloop;Ouder-kindcafé;Speelochtend ouder & kind;en=Parent and child morning;uk=Ранок для батьків і дітей;ar=صباح الأهل والأطفال
peutermuziek|kind|blt|m|wc|Zingen en muziek maken op schoot.|Muziek op schoot;Peutermuziek;Muziek voor peuters;Muziekspeeluur
huiswerk|kind|bl|k|w|Rustige plek en hulp van vrijwilligers bij het huiswerk.|Huiswerkbegeleiding;Huiswerkklas;Huiswerkhulp;Huiswerkclub;en=Homework help;ar=مساعدة في الواجبات المدرسية
tienerinloop|kind|b|ek|w|Chillen, gamen en tafelvoetbal voor tieners.|Tienerinloop;Tienersoos;Inloop voor tieners;Jongereninloop;Chillen in de tienersoos
meidenclub|kind|b|ek|w|Alleen voor meiden: dansen, praten en beauty.|Meidenclub;Meidengroep;Girls only;Meidenavond
kinderdisco|kind|b|ew|m|Dansen en limonade met een echte dj.|Kinderdisco;Disco voor kinderen;Kidsdisco
schaken_jeugd|kind|bl|kw|w|Leer schaken met diploma's.|Jeugdschaken;Schaken voor kinderen;Schaakclub jeugd;Schaakles jeugd
kinderkoor|kind|bkt|kw|w|Zingen voor kinderen van de basisschool.|Kinderkoor;Zingen in het kinderkoor;Kinderzangkoor
streetdance|kinds|bst|ke|w|Dansen op hiphop.|Streetdance;Hiphop;Streetdance en hiphop;Hiphopdans
kinderballet|kinds|bt|kw|w|Balletles met plezier.|Kinderballet;Ballet voor kinderen;Balletles voor kids
judo|kinds|sb|kew|w|Stoeien en vallen leren op de mat.|Judo;Judoles;Judotraining;Judo jeugd
karate|kinds|sb|ew|w|Traditionele karate met bandexamens.|Karate;Karateles;Karatetraining
voetbal_jeugd|kinds|s|kw|w|Vrij voetballen onder begeleiding van een buurtsportcoach.|Straatvoetbal;Voetbal met de buurtsportcoach;Buurtvoetbal;Pleinvoetbal
biljart|spel|bc|ma|w|Keu meenemen mag; ook losse spelers zijn welkom.|Biljarten;Biljart;Biljartclub;Biljartmiddag;Vrij biljarten;en=Billiards
bridge|spel|bc|ae|w|Bridgedrive met parenindeling ter plaatse.|Bridge;Bridgeclub;Bridgen;Bridgedrive;Bridgemiddag
klaverjas|spel|bc|ae|w|Vier potjes klaverjassen met prijsjes.|Klaverjassen;Klaverjas;Klaverjasclub;Klaverjasavond
rummikub|spel|bc|a|w|Rummikub aan grote tafels.|Rummikub;Rummikubmiddag;Rummikubben;Rummikub spelen
sjoelen|spel|bc|ae|w2|Sjoelen voor jong en oud.|Sjoelen;Sjoelclub;Sjoelmiddag;Sjoelcompetitie
bingo|spel|bc|aew|w2m|Bingo met mooie prijzen.|Bingo;Kienen;Bingomiddag;Kienmiddag;Bingo met prijzen;Bingo/kienen
darts|spel|b|e|w|Darten op vier banen.|Darten;Darts;Dartclub;Dartavond
schaken|spel|bl|e|w|Interne competitie en vrije partijen.|Schaken;Schaakclub;Schaakavond;Schaakvereniging
dammen|spel|bc|ae|w|Dammen in competitie of vrij.|Dammen;Damclub;Damvereniging
spelletjes|spel|blc|ae|w2|Van Catan tot mens-erger-je-niet.|Spelletjesmiddag;Spelinloop;Bordspellen;Spellenmiddag;Gezelschapsspellen;en=Board games
kaarten|spel|bc|a|w|Jokeren en toepen aan de kaarttafel.|Jokeren;Kaartmiddag jokeren;Jokeren en toepen;Kaartclub (jokeren)
mahjong|spel|bc|ae|w|Chinees spel met stenen; uitleg mogelijk.|Mahjong;Mahjongclub;Mahjong spelen
puzzelruil|spel|bl|ma|m|Neem een legpuzzel mee en ruil hem.|Puzzelruil;Puzzelruilbeurs;Puzzels ruilen
koersbal|sport|bcs|ma|w|Met de bal zo dicht mogelijk bij de jack.|Koersbal;Koersballen;Koersbalclub;Koersbalmiddag
jeudeboules|sport|bcps|ma|w|Petanque op onze eigen baan.|Jeu de boules;Jeu de boule;Petanque;Jeu-de-boulesclub;Jeu de boules spelen
zumba|sport|bs|me|w|Dansworkout op Latijnse muziek.|Zumba;Zumbales;Zumba fitness;Zumba dansworkout
zumbagold|sport|bs|ma|w|Rustige dansworkout voor wie wat ouder is.|Zumba Gold;Zumba Gold 55+;Zumba-Gold;Rustige zumba (Gold)
yoga|sport|bsct|mae|w|Hatha yoga: houdingen, adem en ontspanning.|Yoga;Yogales;Hatha yoga;Yoga voor iedereen;Ontspannen met yoga;en=Yoga class
stoelyoga|sport|bc|ma|w|Yoga zittend op een stoel.|Stoelyoga;Yoga op de stoel;Stoel-yoga;Zittende yoga
yinyoga|sport|bs|e|w|Lang in houdingen liggen en loslaten.|Yin yoga;Yin-yoga;Yin yogales
pilates|sport|bs|mae|w|Core en houding op een matje.|Pilates;Pilatesles;Mat pilates;Pilates mat
taichi|sport|bscp|mae|w|Langzame vloeiende bewegingen.|Tai chi;Tai-chi;Taiji;T'ai chi chuan;Tai chi les
qigong|sport|bsp|mae|w|Energie-oefeningen uit China.|Qigong;Chi kung;Qi gong;Chi Gong les
meergym|sport|bsc|m|w|Gymnastiek onder leiding van een docent.|Gym voor ouderen;Meer Bewegen voor Ouderen;MBvO-gym;Seniorengym;Ouderengym;^Fit blijven op leeftijd
stoelgym|sport|bc|ma|w|Oefeningen zittend op een stoel.|Stoelgymnastiek;Stoelgym;Zitgym;Gym op de stoel
valpreventie|sport|bsc|ma|c|Leer hoe u minder snel valt.|Valpreventie;In Balans;Cursus In Balans (valpreventie);Vallen voorkomen;Valtraining
bodyfit|sport|bs|me|w|Conditie- en spieroefeningen op muziek.|Bodyfit;Body fit;Bodyshape;Bodyfit-les
aerobics|sport|bs|e|w|Stap op de beat.|Aerobics;Steps & aerobics;Aerobicles
linedance|sport|bs|ae|w|Countrydansen in rijen.|Linedance;Line dance;Country linedance;Linedansen
volksdansen|sport|bsk|mae|w|Dansen uit Balkan en Israël in de kring.|Volksdansen;Internationaal volksdansen;Werelddansen;Volksdansgroep
stijldansen|sport|bt|ew|w|Van foxtrot tot quickstep.|Stijldansen;Ballroomdansen;Ballroom en Latin;Dansles stijldansen
salsa|sport|bt|e|wc|Cubaanse salsa zonder partner.|Salsa;Salsales;Salsadansen;Cuban salsa
biodanza|sport|bt|e|2|Vrij bewegen op muziek.|Biodanza;Vrij dansen;Biodanza - vrij dansen
tafeltennis|sport|bsc|mae|w|Pingpong aan zes tafels.|Tafeltennis;Tafeltennissen;Tafeltennisclub;Pingpongen;^Batje mee en spelen maar
badminton|sport|s|mae|w|Recreatief badminton; rackets te leen.|Badminton;Badmintonnen;Recreatief badminton;Badmintonclub
volleybal|sport|s|e|w|Recreanten trainen en spelen.|Volleybal;Recreatief volleybal;Volleybal recreanten
basketbal|sport|s|ek|w|Training en partijtjes.|Basketbal;Basketbaltraining;Basketballen
walkingfb|sport|s|ma|w|Voetbal zonder rennen.|Walking Football;Wandelvoetbal;Walking football 55+
walkingsport|sport|s|m|w|Basketbal in wandeltempo.|Walking Basketball;Wandelbasketbal
zaalhockey|sport|s|ew|w|Fit in de zaal met stick en bal.|Zaalhockey;Zaalhockeytraining;Hockey in de zaal
unihockey|sport|s|e|w|Hockey met plastic stick in de zaal.|Unihockey;Floorball;Floorball/unihockey
boogschieten|sport|s|ew|w|Indoor doelschieten met recurveboog.|Boogschieten;Handboogschieten;Boogschietclub
bootcamp|sport|ps|mew|w|Buiten trainen in het park.|Bootcamp;Bootcamp buiten;Bootcamptraining
hardlopen|sport|ps|mew|w|Loopgroep met trainer.|Hardlopen;Hardloopgroep;Loopgroep hardlopen;Running
nordic|sport|psb|m|w|Wandelen met stokken.|Nordic walking;Nordic-walking;Nordic walkinggroep
wandelen|sport|bcpk|m|w|Rondje van een uur in rustig tempo met koffie na.|Wandelgroep;Wandelen met de buurt;Wandelclub;Samen wandelen;Buurtwandeling;^Een ommetje met koffie;en=Walking group;uk=Прогулянкова група
rollatorloop|sport|bc|ma|w|Een klein rondje met rollator of rolstoel.|Rollatorwandelen;Wandelen met de rollator;Rollatorloop
fietsen|sport|bp|ma|w2|Tocht van 30 km met pauze.|Fietsgroep;Samen fietsen;Fietstocht met de groep;Fietsclub
fietsles|sport|b|ma|wc|Leer fietsen in het verkeer.|Fietsles;Fietsles voor vrouwen;Leren fietsen;en=Cycling lessons for women;ar=دروس ركوب الدراجات
zwemmen|sport|s|me|w|Baantjes trekken in het warme bad.|Banenzwemmen;Baantjes zwemmen;Banen zwemmen
aquafit|sport|s|me|w|Oefeningen in het water.|Aquafit;Aqua fitness;Aquagym;Watergym
fitness|sport|sb|mae|w|Toestellen en een fysiotherapeut.|Fitness onder begeleiding;Medische fitness;Begeleid fitnessen
boksen|sport|s|e|w|Zakken en stoten zonder blessures.|Boksen;Bokstraining;Boksles;Recreatief boksen
zelfverdediging|sport|sb|e|c|Weerbaar in acht lessen.|Zelfverdediging;Cursus zelfverdediging;Weerbaarheidstraining
koffie|ontmoet|bck|ma|w|De koffie staat klaar, schuif aan.|Koffieochtend;Koffie-inloop;Inloop met koffie;Koffie drinken met de buurt;Koffiemoment;Bakkie doen;^Open huiskamer met koffie;en=Coffee morning;uk=Кава з сусідами;ar=صباح القهوة
soep|ontmoet|bck|l|w|Verse soep met brood voor de buurt.|Soepinloop;Soep met brood;Buurtsoep;Samen soep eten;Soep op de stoep
eettafel|eten|bck|d|w|Driegangenmaaltijd voor een klein prijsje; wel aanmelden.|Open eettafel;Samen eten;Eettafel;Aanschuiftafel;Buurtrestaurant;Aan tafel met de buurt;en=Community dinner;uk=Спільна вечеря
lunch|eten|bck|l|w2|Lunch met buren; aanmelden een dag van tevoren.|Buurtlunch;Samen lunchen;Lunchtafel;Lunchen met de buurt
ontbijt|eten|bck|m|m|Begin de dag samen aan een gedekte tafel.|Buurtontbijt;Samen ontbijten;Ontbijt met de buurt
pannenkoek|eten|bcp|ld|mo|Pannenkoeken zo veel je op kunt.|Pannenkoeken eten;Pannenkoekendag;Pannenkoekenmiddag
kookclub|eten|b|ae|w2|Samen koken en daarna opeten.|Kookclub;Samen koken;Kookgroep;Kookworkshop
mannenkook|eten|b|e|2m|Mannen achter het fornuis.|Kookclub voor mannen;Mannen koken;Mannenkookclub;Koken voor mannen
wereldkeuken|eten|b|e|m|Elke keer kookt iemand uit een ander land.|Wereldkeuken;Wereldeten;Koken uit alle landen;Wereldrestaurant
mannengroep|ontmoet|b|ma|w|Mannen onder elkaar praten en klussen.|Mannengroep;Mannenochtend;Mannencafé
vrouwengroep|ontmoet|bk|ma|w|Vrouwen van alle achtergronden ontmoeten elkaar.|Vrouwengroep;Vrouwenochtend;Vrouwencafé;Vrouw en ontmoeting;en=Women's group;ar=مجموعة النساء;uk=Жіноча група
alzheimer|zorg|bcl|ae|m|Voor mensen met dementie en hun naasten.|Alzheimer Café;Alzheimercafé;Alzheimer-café;Café dementie
mantelzorg|zorg|bc|mae|m|Voor wie voor een ander zorgt.|Mantelzorgcafé;Mantelzorgsalon;Mantelzorgers ontmoeten elkaar;Koffie voor mantelzorgers
rouwcafe|zorg|bck|ma|m|Praten over verlies met lotgenoten.|Rouwcafé;Rouwgroep;Café Rouw;Lotgenoten na verlies
geheugen|zorg|bcl|ma|w|Puzzels en oefeningen voor het geheugen.|Geheugentraining;Trainen van het geheugen;Geheugenfit;Breintraining
dagbesteding|zorg|bc|m|w|Dagbesteding voor ouderen met lunch.|Dagbesteding ouderen;Dagsociëteit;Ontmoetingsgroep met lunch;Dagopvang ouderen
odensehuis|zorg|bc|ma|d|Inloophuis voor mensen met geheugenproblemen.|Odensehuis;Inloop Odensehuis;Odense-huis inloop
spreekuurwmo|hulp|bl|ma|w|Vragen over zorg, wonen of geld aan het wijkteam.|Spreekuur wijkteam;Inloopspreekuur sociaal wijkteam;Wijkteam spreekuur;Inloop wijkteam;en=Social team walk-in
formulieren|hulp|bl|ma|w|Hulp bij brieven en formulieren.|Formulierenhulp;Papierwinkel;Formulierenbrigade;Hulp bij brieven en formulieren;Administratiehulp;en=Help with forms;ar=مساعدة في الاستمارات;uk=Допомога з документами
juridisch|hulp|bl|ae|w2|Gratis advies van een jurist.|Juridisch spreekuur;Gratis rechtsadvies;Rechtswinkel;Spreekuur rechtshulp
belasting|hulp|bl|ma|o|Vrijwilligers vullen uw aangifte in.|Belastinghulp;Hulp bij belastingaangifte;Aangifte invullen;Belastingspreekuur
repair|duurzaam|blk|wae|m|Laat uw kapotte spullen gratis maken.|Repair Café;Repaircafé;Reparatiecafé;Repair Cafe;Repair-café;^Kapot? Samen maken;en=Repair café (free repairs);uk=Ремонтне кафе
kledingruil|duurzaam|bk|aw|mo|Neem mee wat je niet meer draagt.|Kledingruil;Kleding ruilen;Kledingruilbeurs;Swap kleding;Kledingruilmiddag
weggeefwinkel|duurzaam|bk|ma|w|Neem gratis mee wat u nodig heeft.|Weggeefwinkel;Weggeefhoek;Gratis winkel;Geef- en neemwinkel
fietsrepa|duurzaam|b|aw|w2|Band plakken en remmen stellen.|Fietsenwerkplaats;Fiets repareren;Fietsreparatie;Fietsenmaker in de buurt
buurttuin|duurzaam|bp|mw|w|Wieden, zaaien en oogsten.|Buurttuin;Samen tuinieren;Werken in de buurtmoestuin;Moestuinochtend;Tuingroep;en=Community garden
natuurwerk|duurzaam|p|mw|m|Knotten en zagen met de werkgroep.|Natuurwerkdag;Werkochtend natuur;Wilgen knotten;Landschapsonderhoud
vogels|natuur|p|mw|mo|Met een gids op zoek naar vogels.|Vogelexcursie;Vogels kijken;Vogelwandeling
paddenstoel|natuur|p|aw|o|Speuren naar zwammen in het bos.|Paddenstoelenwandeling;Paddenstoelenexcursie;Paddenstoelen zoeken
sterren|natuur|pm|e|mo|Bij helder weer door de telescoop kijken.|Sterrenkijkavond;Sterren kijken;Sterrenwacht open
boerderijkids|kind|p|kw|w|Dieren voeren en hokken schoonmaken.|Boerderijclub;Kids op de boerderij;Kinderboerderijclub
koor|muziek|bkct|mae|w|Vierstemmig koor zoekt ook nieuwe stemmen.|Koorrepetitie;Gemengd koor;Zangkoor;Repetitie gemengd koor
smartlap|muziek|bc|ae|w|Meezingen met levensliederen.|Smartlappenkoor;Smartlappen zingen;Smartlappenclub
popkoor|muziek|bt|e|w|Pophits in arrangement.|Popkoor;Pop koor;Popkoor repetitie;Popzangkoor
shanty|muziek|b|e|w|Zeemansliederen met accordeon.|Shantykoor;Shanty-koor;Zeemanskoor;Shantykoor repetitie
samenzingen|muziek|bck|ma|w2|Liedjes van vroeger, geen ervaring nodig.|Samen zingen;Zingen met de buurt;Zingen voor je plezier;Zanguurtje
gitaar|muziek|bt|ke|c|Akkoorden en liedjes in een groepje.|Gitaarles;Gitaarcursus;Gitaar leren spelen
ukelele|muziek|bt|ae|wc|Vier snaren en plezier.|Ukelele;Ukelelegroep;Ukulele spelen;Ukeleleles
djembe|muziek|bt|e|wc|Trommelen op de djembé.|Djembé;Djembé spelen;Afrikaans trommelen;Djembeles
jamsessie|muziek|bt|ew|m|Neem je instrument mee en speel mee.|Jamsessie;Jam session;Open jam;Muzikale jam
orkest|muziek|bkt|e|w|Harmonie repeteert; kom luisteren of meespelen.|Repetitie harmonieorkest;Harmonie;Harmonieorkest
toneel|muziek|bt|e|w|Amateurtoneel voor beginners en oudgedienden.|Toneelgroep;Toneelclub;Amateurtoneel;Repetitie toneelvereniging
improvisatie|muziek|bt|e|c|Theater zonder script.|Improvisatietheater;Impro;Cursus improviseren;Theatersport
meditatie|zin|bkc|me|w|Een half uur stilte en aandacht.|Meditatie;Meditatiegroep;Samen mediteren;Meditatieavond
mindfulness|zin|b|me|c|Achtweekse training met minder stress.|Mindfulness;Mindfulnesstraining;Training mindfulness
filocafe|zin|blk|e|m|Een vraag, een gesprek, geen antwoord.|Filosofisch café;Filosofiecafé;Filocafé;Denkcafé
bijbelkring|zin|kc|mae|2|Samen een Bijbelgedeelte lezen.|Bijbelkring;Bijbelgroep;Bijbelstudie
kerkdienst|zin|kc|w|w|Dienst met koffie na.|Kerkdienst;Zondagsdienst;Viering;Oecumenische viering
taize|zin|k|e|m|Liederen en stilte bij kaarslicht.|Taizéviering;Taizé-gebed;Vesper met Taizéliederen
concert|podium|tkm|ew|o|Programma met werk van Bach en Brahms.|Concert strijkkwartet;Kamermuziekconcert;Strijkkwartet in concert
jazz|podium|tb|ew|o|Swing uit de jaren dertig.|Jazz op het podium;Jazzconcert;Live jazz;Jazz in de zaal
cabaret|podium|t|e|o|Een avond lachen om de tijd van nu.|Cabaretavond;Cabaret: nieuwe makers;Avond cabaret
toneelstuk|podium|tb|ew|o|Klucht in drie bedrijven.|Toneelvoorstelling De Erfenis;De Erfenis (klucht);Toneel: De Erfenis
musical|podium|t|ew|o|Familiemusical met live orkest.|Musical De Toverlantaarn;De Toverlantaarn - familiemusical;De Toverlantaarn
kindertheater|podium|tlb|aw|o|Poppentheater over een beer die niet slapen kan.|Poppentheater Beer;Beer kan niet slapen (kindervoorstelling);Kindertheater: Beer kan niet slapen
film|podium|tbl|ew|mo|Arthousefilm met inleiding.|Filmavond;Filmhuis;Film in het buurthuis;Filmavond arthouse
popquiz|podium|tb|e|mo|Vijf rondes muziekvragen in teams.|Popquiz;Muziekquiz;Pubquiz muziek
pubquiz|spel|bt|e|m|Algemene kennis in teams van zes.|Pubquiz;Kennisquiz;Quizavond algemene kennis
lezinggesch|lezing|blmk|e|o|Over de stad in de Gouden Eeuw.|Lezing stadsgeschiedenis;Historische lezing;De stad in de Gouden Eeuw (lezing)
lezingkunst|lezing|lmt|ae|o|Vrouwelijke schilders rond 1900.|Lezing kunstgeschiedenis;Kunstlezing: vrouwen rond 1900;Vrouwelijke schilders (lezing)
lezinggezond|lezing|blc|ae|o|Een arts vertelt over slapen.|Lezing gezond slapen;Beter slapen, lezing;Informatieavond slaap
testament|lezing|bc|ma|o|De notaris legt uit.|Infomiddag erven en testament;Voorlichting testament;Notaris over erven en schenken
energie|lezing|bl|ae|o|Tips om energie te besparen.|Infoavond energie besparen;Energiebesparing thuis;Energietips voor thuis
schrijver|lezing|l|e|o|Gesprek met een bekende auteur.|Schrijversavond;Ontmoet de schrijver;Auteur op bezoek
ehbo|cursus|bs|e|c|Leer reanimeren en verbinden.|EHBO-cursus;Cursus EHBO;Eerste hulp leren
reanimatie|cursus|bs|e|o|Avond met pop en AED.|Reanimatiecursus;Reanimatie en AED;AED-training
rijbewijs|cursus|bc|ma|o|Fris uw verkeerskennis op.|Opfriscursus verkeer;Verkeerscursus 60+;BROEM-verkeersopfris
inburgering|cursus|bl|e|c|Voorbereiding op het examen.|Inburgeringscursus;Cursus inburgering;Voorbereiding inburgeringsexamen
rondleiding|museum|m|aw|w|Een gids leidt u langs de hoogtepunten.|Rondleiding;Rondleiding met gids;Museumrondleiding
expo|museum|mt|ma|d|Werk van kunstenaars uit de regio.|Expositie Regiokunst;Tentoonstelling Regiokunst;Regiokunst (expositie)
expofoto|museum|mlt|ma|d|Foto's van de stad in de jaren zestig.|Fototentoonstelling Jaren Zestig;Expositie: de stad in de jaren zestig;Jaren 60 in foto's
ateliermus|museum|m|w|w|Kinderen gaan zelf aan de slag in het museum.|Museumatelier;Kinderatelier in het museum;Kunstlab voor kinderen
speurtocht|museum|mp|w|o|Zoek de sporen en win een prijs.|Speurtocht;Familiespeurtocht;Speuren met het gezin
baby_kunst|museum|m|m|m|Kunst kijken met een baby in de draagzak.|Babytour;Met de baby naar het museum;Kunst kijken met baby
genealogie|lezen|lmb|ma|w2|Hulp bij uw stamboom.|Stamboomspreekuur;Genealogie;Inloop stamboomonderzoek;Stamboom uitzoeken
archief|lezen|lm|ma|m|Vrijwilligers beschrijven oude foto's.|Werkgroep oude foto's;Oude foto's beschrijven;Fotowerkgroep historie
postzegel|spel|bc|w|m|Ruilen en bekijken van postzegels.|Postzegelclub;Postzegelruil;Filatelie ruilochtend
modeltrein|spel|b|ew|w|Bouwen aan de modelbaan.|Modelspoorclub;Modeltreinen;Modelspoorbaan bouwen
hondentraining|sport|ps|ew|c|Gehoorzaamheid met je hond.|Puppycursus;Puppytraining;Cursus voor pup en baas
kerstmarkt|jaar|bckp|w|o|Kraampjes, koor en glühwein.|Kerstmarkt;Kerstfair;Sfeervolle kerstmarkt;Kerstmarkt met kraampjes
kerstdiner|jaar|bck|d|o|Aan lange tafels vieren we kerst.|Kerstdiner;Kerstmaaltijd;Kerstdiner voor de buurt;Samen kerst vieren
nieuwjaar|jaar|bckt|aw|o|Proosten op het nieuwe jaar.|Nieuwjaarsreceptie;Nieuwjaarsborrel;Nieuwjaarsinloop
nieuwjaarsconcert|jaar|tk|aw|o|Walsen en polka's.|Nieuwjaarsconcert;Concert voor het nieuwe jaar
sint|jaar|bckl|kw|o|De Sint komt met pieten langs.|Sinterklaasfeest;Sinterklaas op bezoek;Sinterklaasmiddag
rommelmarkt|jaar|bks|w|o|Snuffelen langs meer dan vijftig kramen.|Rommelmarkt;Vlooienmarkt;Snuffelmarkt
plantenbeurs|jaar|bp|w|o|Stekjes en zaden ruilen.|Stekjesmarkt;Plantenruilbeurs;Stekjesruil
opendag|jaar|bsmtp|w|o|Kijk achter de deuren.|Open dag;Open huis;Opendeurdag
boekenmarkt|jaar|lk|w|o|Duizenden tweedehands boeken.|Boekenmarkt;Tweedehands boekenmarkt;Boekenverkoop
lampion|jaar|bp|d|o|Met lichtjes door de wijk.|Lampionoptocht;Lichtjestocht;Sint-Maartensoptocht met lampions'''
# pairs likely to stand side by side in one programme at the same hour
PAIRS = '''naaien biljart;taalcafe digicafe;computerles tabletles;spaans italiaans;peutergym kleutergym;zumba zumbagold;koersbal jeudeboules;yoga stoelyoga;breien quilten;schilderen aquarel
tekenen boetseren;engels engconv;digicafe formulieren;taalcafe taalles;bridge klaverjas;rummikub sjoelen;bingo spelletjes;koffie taalpunt;judo karate;taichi qigong;meergym stoelgym;badminton volleybal
volleybal basketbal;frans duits;leeskring samenlezen;darts schaken;dammen biljart;voorlezen boekstart;coderdojo makerslab;smartphone klikentik;bodyfit aerobics;linedance volksdansen;walkingfb walkingsport
zaalhockey unihockey;koor popkoor;gitaar ukelele;mannengroep vrouwengroep;huiswerk knutselclub;mantelzorg alzheimer;soep lunch;pilates yinyoga;aquafit zwemmen;expo expofoto;wandelen nordic
smartlap samenzingen;kinderballet streetdance;rondleiding ateliermus;ido digicafe;taalpunt ido;wandelen koffie;kaarten mahjong;schaken_jeugd knutselclub;tafeltennis biljart;kaarten_maken breien;geheugen stoelgym'''
CHAINED = 'taalcafe repair koffie formulieren digicafe eettafel wandelen spreekuurwmo naaien meergym huiswerk'.split()
CATSENT = {
 'sport': ['Bewegen in een gezellige groep.', 'Eerste les gratis proberen.', 'Draag makkelijke kleding en neem water mee.', 'U kunt op elk moment instappen.'],
 'kinds': ['Proefles mogelijk.', 'Neem gymschoenen mee.', 'Plezier staat voorop.'], 'kind': ['Ouders mogen erbij blijven.', 'Meedoen is leuk!', 'Aanmelden hoeft niet.'],
 'creatief': ['Materiaal is aanwezig.', 'Ervaring is niet nodig.', 'Iedereen werkt in eigen tempo.'], 'spel': ['Nieuwe spelers zijn van harte welkom.', 'Gezelligheid staat voorop.'],
 'taal': ['Iedereen die Nederlands leert is welkom.', 'Voor alle niveaus. Gratis.'], 'digi': ['Neem uw eigen apparaat mee als u dat heeft.', 'Vrijwilligers helpen u.', 'In rustig tempo.'],
 'cursus': ['Kleine groep met ervaren docent.', 'Inclusief lesmateriaal.', 'Vooraf aanmelden.'], 'podium': ['Kaarten aan de zaal of online.', 'Zaal open een half uur van tevoren.'],
 'ontmoet': ['Iedereen is welkom.', 'Een goede plek om buren te leren kennen.'], 'eten': ['Graag een dag van tevoren aanmelden.', 'Vegetarisch kan ook.'], 'jaar': ['Voor jong en oud.', 'De toegang is vrij.']}
CATSENT_DEF = ['Iedereen is welkom.', 'Loop gerust eens binnen.', 'Vrijwilligers ontvangen u graag.']

# ---- vacancies: key | organisation types | sentence | variants.   b house w welfare t tenant/club s sports c care m museum/culture k church v charity l library p farm
ROLE = '''bestuurslid|bwtsckmvp|U denkt mee over de koers van de organisatie.|Bestuurslid;Algemeen bestuurslid;Wij zoeken een bestuurslid;Meebesturen?
voorzitter|bwtsckmvp|U leidt de vergaderingen en bent het gezicht naar buiten.|Voorzitter;Nieuwe voorzitter gezocht;Voorzitter van het bestuur
penningmeester|bwtsckmvp|U beheert de kas en maakt de begroting.|Penningmeester;Penningmeester gezocht;Bestuurslid financiën;^Wie doet onze boekhouding?
secretaris|bwtsckmvp|U verzorgt notulen en post.|Secretaris;Secretaris bestuur;Bestuurssecretaris
chauffeur|cvw|U rijdt met onze bus of bestelauto.|Chauffeur;Vrijwillige chauffeur gezocht;Vrijwilliger chauffeur;^Rijden met de bus;en=Volunteer driver
bijrijder|v|U laadt en lost samen met de chauffeur.|Bijrijder;Bijrijder gezocht;Meerijden en sjouwen
gastvrouw|bclmkt|U ontvangt bezoekers en schenkt koffie.|Gastvrouw;Gastheer/gastvrouw;Gastvrouw of gastheer gezocht;Gastvrouw (m/v);^Wie heet onze bezoekers welkom?
balie|blmcs|U zit achter de balie en neemt de telefoon aan.|Baliemedewerker;Receptie vrijwilliger;Baliemedewerker/receptionist;Vrijwilliger voor de receptie
bar|bst|U staat achter de bar en houdt de boel schoon.|Barvrijwilliger;Barmedewerker;Vrijwilliger achter de bar;Bardienst draaien
taalmaatje|wblv|U oefent wekelijks Nederlands met iemand die hier nieuw is.|Taalmaatje;Taalmaatje gezocht;Taalcoach;Taalvrijwilliger 1-op-1;Word taalmaatje!;en=Language buddy
taaldocent|wbl|U geeft een groep les in Nederlands.|Docent NT2 (vrijwillig);Taaldocent;Vrijwillige docent Nederlands
maatje_jong|wv|U onderneemt wekelijks iets met een jongere.|Maatje voor jongeren;Maatje voor een jongere gezocht;Jongerenmaatje;Mentor voor een jongere
maatje_oud|wvc|U bezoekt een eenzame oudere.|Maatje voor ouderen;Bezoekvrijwilliger;Bezoekmaatje voor een oudere;Maatje voor een oudere;^Een kopje koffie bij iemand thuis
maatje_ggz|wv|U onderneemt iets met iemand met een psychische kwetsbaarheid.|Maatje GGZ;Maatje voor iemand met psychische klachten;GGZ-maatje
maatje_vlucht|wv|U maakt een nieuwkomer wegwijs in de stad.|Maatje voor nieuwkomers;Vluchtelingenmaatje;Buddy voor een statushouder;en=Buddy for newcomers
geldmaatje|wv|U helpt een huishouden de administratie op orde te krijgen.|Thuisadministratie;Vrijwilliger thuisadministratie;Geldmaatje;Hulp bij de administratie thuis
klusser|wbcksv|U voert kleine klussen uit.|Klusser;Klusvrijwilliger;Handige klusser gezocht;Klussenman/-vrouw;^Heb jij twee rechterhanden?
tuin|bcmkvp|U onderhoudt de tuin met een groepje.|Tuinvrijwilliger;Vrijwilliger tuin;Tuinman/-vrouw;Groene vingers gezocht
kok|bckv|U kookt voor een groep van dertig eters.|Kok;Vrijwillige kok;Kok voor de eettafel;Kookvrijwilliger
keuken|bck|U snijdt groenten en doet de afwas.|Keukenhulp;Hulp in de keuken;Vrijwilliger keuken
magazijn|v|U sorteert en vult de schappen.|Magazijnmedewerker;Vrijwilliger magazijn;Sorteren in het magazijn
winkel|vm|U verkoopt en prijst artikelen.|Winkelmedewerker;Vrijwilliger winkel;Verkoopvrijwilliger
intake|wv|U voert gesprekken met nieuwe cliënten.|Intaker;Medewerker intake;Vrijwilliger intakegesprekken
coordinator|wvbt|U koppelt vrijwilligers en houdt contact.|Coördinator vrijwilligers;Vrijwilligerscoördinator;Coördinator gezocht
pr|wbtsmkv|U schrijft berichten voor de krant en onze nieuwsbrief.|PR-medewerker;Vrijwilliger PR en communicatie;Communicatiemedewerker;Persberichten schrijven
social|wbtsmv|U plaatst berichten en filmpjes op Instagram en Facebook.|Social media vrijwilliger;Socialmediamedewerker;Wie doet onze socials?
webmaster|wbtskmv|U houdt de site bij in WordPress.|Webmaster;Websitebeheerder;Beheerder website
fondsen|wvm|U schrijft aanvragen bij fondsen.|Fondsenwerver;Vrijwilliger fondsenwerving;Subsidieaanvragen schrijven
collecte|v|U gaat een week met de bus langs de deuren.|Collectant;Collectanten gezocht;Collecteren in uw wijk
digihelp|blwc|U helpt ouderen met hun telefoon en computer.|Digihulp;Vrijwilliger digicafé;Computerhulp;Digicoach
computerdoc|blc|U geeft een groep les over Windows.|Computerdocent;Docent computerles;Vrijwillige computerleraar
voorlezer|lwv|U leest voor bij een gezin thuis.|Voorlezer;VoorleesExpress-voorlezer;Voorleesvrijwilliger thuis
huiswerkhulp|wbl|U helpt leerlingen met hun huiswerk.|Huiswerkbegeleider;Vrijwilliger huiswerkbegeleiding;Huiswerkcoach
kinderwerk|bpt|U begeleidt de knutselclub en de kinderdisco.|Kinderwerker;Begeleider kinderactiviteiten;Vrijwilliger kinderwerk
jongerenwerk|bw|U draait mee in de tienersoos.|Vrijwilliger jongerenwerk;Begeleider tienersoos;Tienerwerker
trainer|st|U geeft wekelijks training aan de jeugd.|Jeugdtrainer;Trainer jeugd;Trainer gezocht voor de jeugd
leider|s|U regelt opstelling en vervoer van een team.|Teamleider;Leider jeugdteam;Teammanager jeugd
scheids|s|U fluit thuiswedstrijden.|Scheidsrechter;Scheidsrechters gezocht;Vrijwillige scheids
materiaal|st|U beheert ballen, hesjes en netten.|Materiaalbeheerder;Beheer materiaalhok;Materiaalman/-vrouw
terrein|sp|U maait en trekt lijnen.|Terreinonderhoud;Groundsman;Vrijwilliger onderhoud velden
ledenadm|st|U houdt de ledenlijst bij.|Ledenadministratie;Ledenadministrateur;Beheerder ledenbestand
sponsor|st|U benadert bedrijven voor sponsoring.|Sponsorcommissie;Sponsorwerver;Lid sponsorcommissie
wandelbegel|wbc|U loopt voorop met de wandelgroep.|Wandelbegeleider;Begeleider wandelgroep;Wandelcoach
duofiets|c|U fietst met een bewoner op de duofiets.|Duofietser;Vrijwilliger duofiets;Fietsen met een bewoner
rolstoel|cv|U duwt de rolstoel naar kerk of markt.|Rolstoelduwer;Rolstoelvrijwilliger;Wandelen met rolstoelers
activiteit|c|U begeleidt bingo en sjoelen op de afdeling.|Activiteitenbegeleider;Begeleider activiteiten afdeling;Vrijwilliger activiteiten
muziekzorg|c|U maakt muziek voor mensen met dementie.|Muzikant voor bewoners;Muziekvrijwilliger;Piano spelen voor bewoners
terminaal|cv|U waakt en ondersteunt bij mensen in de laatste fase.|Vrijwilliger palliatieve zorg;Hospicevrijwilliger;Vrijwilliger terminale zorg
dierverzorger|pv|U voert de dieren en maakt hokken schoon.|Dierverzorger;Vrijwilliger dierverzorging;Dieren verzorgen
hondenuitlaat|v|U wandelt met de asielhonden.|Hondenuitlater;Honden uitlaten;Uitlaatvrijwilliger
educatie|pm|U geeft rondleidingen aan schoolklassen.|Educatief medewerker;Vrijwilliger educatie;Schoolklassen rondleiden
gids|m|U leidt groepen volwassenen door het gebouw.|Gids;Rondleider;Museumgids;Gids voor rondleidingen
suppoost|m|U let op de kunst in de zalen.|Suppoost;Zaalwacht;Vrijwillige suppoost
collectie|m|U voert voorwerpen in in de database.|Collectiemedewerker;Registratie collectie;Vrijwilliger collectiebeheer
techniek|mtb|U bedient licht en geluid.|Technicus licht en geluid;Theatertechnicus;Geluidsman/-vrouw
kaartverkoop|mt|U scheurt kaartjes aan de deur.|Kaartcontrole;Kassamedewerker;Vrijwilliger kaartverkoop
decor|t|U bouwt en schildert decors.|Decorbouwer;Decorbouw;Helpen met decors bouwen
dirigent|t|U leidt de repetities van het koor.|Dirigent;Dirigent gezocht;Koordirigent
koster|k|U opent de kerk en zorgt dat alles klaarstaat.|Koster;Hulpkoster;Vrijwillige koster
repairtech|bkwl|U repareert apparaten in het Repair Café.|Reparateur Repair Café;Reparateur;Vrijwilliger Repaircafé;Technische handen voor het Repair Café
naaihulp|bkw|U herstelt kleding van bezoekers.|Naaister voor het naaiatelier;Naaivrijwilliger;Kleding herstellen
boekenopruim|lc|U zet teruggebrachte boeken op hun plek.|Opruimhulp boeken;Boeken opruimen;Vrijwilliger boekenkasten
boekaanhuis|lcv|U brengt boeken bij mensen die de deur niet uit kunnen.|Boek aan huis;Bezorger Boek aan Huis;Boekenbezorger
telefooncirkel|wv|U belt elke ochtend een vast groepje ouderen.|Telefooncirkel;Vrijwilliger telefooncirkel;Belvrijwilliger
luisterlijn|v|U luistert naar mensen die anoniem bellen.|Luistervrijwilliger;Vrijwilliger Luisterlijn;Luisteren aan de telefoon
buurtbemid|w|U bemiddelt bij ruzie tussen buren.|Buurtbemiddelaar;Bemiddelaar bij burenruzie;Vrijwilliger buurtbemiddeling
verhuishulp|wv|U sjouwt meubels bij verhuizingen.|Verhuishulp;Helpen bij verhuizen;Sterke armen voor verhuizingen
schoonmaak|bsk|U houdt het gebouw netjes.|Schoonmaakhulp;Schoonmaakvrijwilliger;Schoonmaakploeg
zaalbeheer|bk|U opent en sluit de zalen.|Beheerder zaal;Zaalbeheerder;Gebouwbeheer vrijwilliger
oppas|wv|U vangt een avond per week kinderen op in een gezin.|Gezinsvrijwilliger;Steungezin;Vrijwilliger gezinsondersteuning
ehbo|stv|U bemant de EHBO-post.|EHBO'er;EHBO-vrijwilliger;Eerstehulpverlener
verkeersregel|svt|U regelt het verkeer bij de loop en de optocht.|Verkeersregelaar;Verkeersregelaars gezocht;Vrijwilliger verkeer
fotograaf|tmsb|U maakt foto's bij onze evenementen.|Fotograaf;Vrijwillig fotograaf;Foto's maken bij evenementen
redactie|wbk|U schrijft stukjes voor het wijkblad.|Redactielid wijkblad;Redacteur buurtkrant;Schrijven voor het wijkblad
bezorger|bwk|U bezorgt het wijkblad in de brievenbus.|Bezorger wijkblad;Buurtkrant bezorgen;Wijkblad rondbrengen'''

# ------------------------------------------------------------------ helpers
def slug(s):
    s = unicodedata.normalize('NFKD', s.lower()).encode('ascii', 'ignore').decode()
    return ''.join(c if c.isalnum() else '' for c in s)

def parse_variants(s):
    out = dict(near=[], far=[], tr=[])
    for v in s.split(';'):
        if v[0] == '^': out['far'].append(v[1:])
        elif v[:3] in ('en=', 'uk=', 'ar='): out['tr'].append(v[3:])
        else: out['near'].append(v)
    return out

CON = {}
for _l in ACT.strip().split('\n'):
    k, cat, pl, dp, fr, desc, var = _l.split('|')
    CON[k] = dict(key=k, cat=cat, places=pl, parts=dp, freq=fr, desc=desc, **parse_variants(var))
ROLES = {}
for _l in ROLE.strip().split('\n'):
    k, types, desc, var = _l.split('|')
    ROLES[k] = dict(key=k, types=types, desc=desc, **parse_variants(var))
PAIRL = [tuple(p.split()) for p in PAIRS.replace('\n', ';').split(';')]
TWIN = {}                      # concepts with a near neighbour: titles of these are not cut short
for _a, _b in PAIRL: TWIN.setdefault(_a, set()).add(_b); TWIN.setdefault(_b, set()).add(_a)

def hm(m): return '%02d:%02d' % divmod(m, 60)
def iso(d, m=None): return '%sT%s' % (d.isoformat(), hm(m) if m is not None else '00:00')
def nldate(d, year=False): return '%d %s%s' % (d.day, MON[d.month - 1], ' %d' % d.year if year else '')
def nltime(m, style):
    h, q = divmod(m, 60)
    if style == 0: return str(h) if q == 0 else '%d.%02d' % (h, q)
    return ('%02d.%02d' if style == 1 else '%02d:%02d') % (h, q)
def add(a, b): return a + ' ' + b if a else b
def nth_weekday(y, m, wd, n):
    if n > 0:
        d = date(y, m, 1)
        return d + timedelta((wd - d.weekday()) % 7 + 7 * (n - 1))
    d = date(y + m // 12, m % 12 + 1, 1) - timedelta(1)
    return d - timedelta((d.weekday() - wd) % 7)

class Ent:
    def __init__(self, **k):
        self.must, self.trap, self.label, self.labels, self.mode = set(), 'plain', None, None, None
        self.__dict__.update(k)

# what each directory fills in: probability of each field; decor = noise in titles; rule, nostart, t00, ends = habits of time
SRC = {
 'buurtplein': dict(venue=.95, addr=.7, pc=.6, city=.9, geo=.1, phone=.75, email=.7, web=.3, org=.45, decor=.18, rule=.8, nostart=.08, t00=.06, ends=.75, summ=.75, when=.45, dated=0, venuecontact=1),
 'uitagenda': dict(venue=.92, addr=.85, pc=.85, city=1, geo=.9, phone=.15, email=.2, web=.7, org=.3, decor=.35, rule=.1, nostart=0, t00=.05, ends=.7, summ=.8, when=.25, dated=.85, venuecontact=.5),
 'bibliotheek': dict(venue=.85, addr=.5, pc=.4, city=.8, geo=.2, phone=.4, email=.75, web=.6, org=.6, decor=.3, rule=.4, nostart=.05, t00=.2, ends=.6, summ=.8, when=.4, dated=.35, venuecontact=.2),
 'sportwijzer': dict(venue=.75, addr=.8, pc=.75, city=1, geo=.7, phone=.6, email=.7, web=.6, org=.8, decor=.18, rule=.25, nostart=.5, t00=.45, ends=.3, summ=.7, when=.65, dated=0, venuecontact=.1),
 'vrijwilligersbank': dict(venue=.25, addr=.75, pc=.8, city=1, geo=.8, phone=.4, email=.6, web=.4, org=1, decor=.3, rule=.03, nostart=.75, t00=.9, ends=.05, summ=.92, when=.3, dated=0, venuecontact=0),
 'eigensite': dict(venue=.6, addr=.55, pc=.4, city=.55, geo=.05, phone=.7, email=.75, web=.9, org=.55, decor=.35, rule=.3, nostart=.35, t00=.1, ends=.4, summ=.8, when=.75, dated=.1, venuecontact=.3),
}
TYPES = {  # venue type: (share, names, organisation names, (programme size), rooms, directories)
 'b': (46, ['Buurthuis', 'Wijkcentrum', 'MFC', 'Buurtcentrum', 'Dorpshuis', 'Ontmoetingscentrum', 'Speeltuingebouw', 'Wijkgebouw'], ['Stichting {w}', 'Wijkvereniging {w}', 'Stichting Dorpshuis {w}', 'Buurtbeheer {w}'], (18, 44), ['zaal 1', 'zaal 2', 'de grote zaal', 'de bovenzaal', 'de keuken', 'het atelier', 'de huiskamer', 'de gymzaal', 'lokaal 3', 'de foyer'], dict(buurtplein=.95, eigensite=.8, uitagenda=.4, bibliotheek=.5, sportwijzer=.6)),
 'l': (9, ['Bibliotheek'], [], (12, 28), ['de leeszaal', 'het leslokaal', 'de studiezaal', 'het theaterhoekje', 'de jeugdafdeling'], dict(bibliotheek=1, uitagenda=.7, buurtplein=.5, eigensite=.35)),
 's': (13, ['Sporthal', 'Sportcentrum', 'Sportzaal', 'Zwembad en sporthal', 'Gymzaal'], ['Sportbedrijf {c}', 'Stichting Sport {w}', 'Sportvereniging {w}'], (12, 26), ['zaaldeel A', 'zaaldeel B', 'de dojo', 'de spiegelzaal', 'hal 1'], dict(sportwijzer=1, eigensite=.85, uitagenda=.15, buurtplein=.35)),
 'c': (13, ['Woonzorgcentrum', 'Zorgcentrum', 'Verzorgingshuis', 'Woonservicecentrum'], ['Zorggroep {w}', 'Stichting {w} Zorg', '{w} Wonen en Zorg'], (12, 26), ['de recreatiezaal', 'het restaurant', 'de huiskamer', 'de gymzaal', 'het grand café'], dict(eigensite=.95, buurtplein=.85, uitagenda=.25, sportwijzer=.3)),
 'm': (4, ['Museum', 'Stadsmuseum', 'Museumhuis', 'Streekmuseum'], ['Stichting Museum {w}', 'Vrienden van Museum {w}'], (8, 14), ['de tuinzaal', 'het atelier', 'de bovenzaal', 'het auditorium'], dict(uitagenda=1, eigensite=.9, buurtplein=.2)),
 'k': (6, ['Kerk', 'Kerkelijk centrum', 'Parochiehuis', 'Kerkgebouw'], ['Protestantse Gemeente {w}', 'Parochie {w}', 'Gemeente {w}'], (8, 18), ['de consistorie', 'de kerkzaal', 'de jeugdzaal', 'zaal beneden'], dict(eigensite=.9, buurtplein=.7, uitagenda=.55)),
 't': (5, ['Theater', 'Cultuurhuis', 'Podium', 'Kunstencentrum'], ['Stichting Theater {w}', 'Kunstencentrum {w}', 'Stichting Podium {w}'], (9, 18), ['de grote zaal', 'de kleine zaal', 'studio 1', 'studio 2', 'de foyer'], dict(uitagenda=1, eigensite=.9, buurtplein=.25)),
 'p': (4, ['Kinderboerderij', 'Stadsboerderij', 'Wijktuin', 'Landgoed'], ['Stichting {w}', 'Vereniging Vrienden van {w}'], (6, 11), ['de stal', 'het lokaal', 'de kas', 'het weiland'], dict(buurtplein=.8, eigensite=.8, uitagenda=.6)),
}
TENANT = [('sport', ['Yogastudio {w}', 'Stichting Beweeg {c}', 'Dansschool {s}', 'Sportclub {w}', 'Vitaal {q}', 'SV {w}', 'Beweegcoach {s}']), ('creatief', ['Atelier {w}', 'Creatief Collectief {w}', 'Hobbyclub {q}', 'Kunstkring {c}']),
          ('spel', ['Bridgeclub {w}', 'Biljartvereniging {w}', 'KBO {q}', 'Seniorenvereniging {q}', 'PCOB {c}', 'Damclub {w}']), ('muziek', ['Zangvereniging {w}', 'Koor {w}', 'Muziekschool {s}', 'Harmonie {w}']),
          ('cursus', ['Volksuniversiteit {c}', 'Talenschool {s}', 'Taalinstituut {w}']), ('ontmoet', ['Vrouwen van Nu {q}', 'Zonnebloem {q}', 'Humanitas {c}', 'Stichting Present {c}', 'ANBO {q}']), ('duurzaam', ['Transitiecafé {c}', 'IVN {c}', 'Groene Kring {q}'])]
CHAR = ['Voedselbank {c}', 'Speelgoedbank {c}', 'Kledingbank {w}', 'Hospice {w}', 'Dierenasiel {w}', 'Buurtbus {q}', 'Stichting Maatjes {c}', 'Vluchtelingenwerk {c}', 'Ouderenhulp {q}', 'Stichting Thuisgevoel {w}', 'Rode Kruis {c}', 'Kringloop {w}', 'Stichting Leergeld {c}',
        'Samen Sterk {q}', 'Inloophuis {w}', 'Wereldwinkel {w}', 'Stichting Vriendendienst {w}', 'Stichting Hulpdienst {q}', 'De Zonnebloem {q}', 'Buurtgezinnen {c}', 'Stichting Lichtpunt {w}']
START = {'m': [540, 570, 600, 600, 630], 'a': [780, 810, 840, 840, 870], 'e': [1140, 1170, 1170, 1200, 1200], 'k': [930, 945, 960], 'l': [720, 735], 'd': [1035, 1050, 1080], 'w': [600, 660, 780, 840, 870]}
DUR = {'sport': [60, 60, 45, 75], 'kinds': [45, 60], 'kind': [60, 90], 'podium': [120, 150], 'lezing': [90, 120], 'eten': [90, 120], 'jaar': [120, 180, 240], 'hulp': [120, 180]}
LEVELS = {
 'age': [(['4-8 jaar', '(4 t/m 8 jaar)', '4 - 8 jr'], ['8-12 jaar', '(8 t/m 12 jaar)', '8 - 12 jr']), (['4-6 jaar', '(groep 1-2)', '4 t/m 6 jaar'], ['7-9 jaar', '(groep 3-5)', '7 t/m 9 jaar'], ['10-12 jaar', '(groep 6-8)', '10 t/m 12 jaar'])],
 'level': [(['beginners', 'voor beginners', '(beginnersgroep)', '- niveau 1'], ['gevorderden', 'voor gevorderden', '(gevorderden)', '- niveau 2']), (['A1', 'niveau A1', '(A1)'], ['A2', 'niveau A2', '(A2)'], ['B1', 'niveau B1', '(B1)'])],
 'sex': [(['dames', 'voor dames', '(dames)', 'vrouwen'], ['heren', 'voor heren', '(heren)', 'mannen'])],
 'old': [(['55+', '(55-plus)', 'voor 55-plussers'], ['volwassenen', '18+', '(18-55 jaar)'])],
 'part': [(['ochtendgroep', '(ochtend)', "'s ochtends"], ['middaggroep', '(middag)', "'s middags"])],
 'days': [None],
}
PARA = [('U ', 'Je '), (' u ', ' je '), (' uw ', ' je '), ('Samen ', 'Gezamenlijk '), ('Leer ', 'We leren '), (' en ', ' & '), ('Oefen ', 'Kom oefenen: '), ('Werken ', 'Aan de slag '), (' vrijwilligers', ' onze vrijwilligers'), ('Iedereen is', 'Alle buurtgenoten zijn')]

class World:
    def __init__(self, seed):
        r = self.r = random.Random(seed)
        self.city, self.area, self.lat, self.lon, self.pc0, self.pc1, qs, self.villages = r.choice(REGIONS)
        self.quarters = qs.split(',')
        self.qgeo = {q: (self.lat + r.uniform(-.03, .03), self.lon + r.uniform(-.04, .04), r.randint(self.pc0, self.pc1)) for q in self.quarters}
        w = ['De ' + x for x in BIRD if x not in ('Nieuwe', 'Kern', 'Oude', 'School', 'Das')] + ['De Nieuwe Kern', 'De Oude School']
        w += ['De ' + a + b for a in PRE for b in SUF]
        first, rest = w[:150], w[150:]
        r.shuffle(first); r.shuffle(rest)
        self.words = (first + rest)[::-1]
        self.ents, self.rows, self.orgs, self.tenants, self.used = [], [], [], [], set()
        self.nv = 0
        self.chains = []
        for nm in ['Stichting Welzijn %s' % self.city, r.choice(['Sociaal Werk %s', 'Travers %s', 'Welzijnsgroep %s']) % r.choice(['Salland', 'Rijnstreek', 'De Meierij', 'Oost', 'Midden']), 'Stichting Buurtkracht']:
            o = self.org(nm, 'w'); o['chain'] = {k: (r.randrange(5), r.choice(START[CON[k]['parts'][0]])) for k in CHAINED}; self.chains.append(o)
        self.lib = self.org('Bibliotheek %s' % (r.choice(['', 'Plus ', 'Regio ']) + self.city), 'l')
        self.lib['chain'] = {k: (r.randrange(5), r.choice(START['m'] + START['a'])) for k in ['taalcafe', 'digicafe', 'ido', 'voorlezen', 'klikentik', 'leeskring']}

    def word(self): return self.words.pop() if self.words else 'De ' + self.r.choice(PRE) + self.r.choice(SUF) + ' ' + str(self.r.randint(2, 9))
    def phone(self, mobile=.2):
        r = self.r
        if r.random() < mobile: return '06-%08d' % r.randint(10**7, 10**8 - 1)
        return '%s-%d' % (self.area, r.randint(2 * 10**(8 - len(self.area)), 10**(10 - len(self.area)) - 1) if len(self.area) == 4 else r.randint(2 * 10**6, 10**7 - 1))
    def place(self):
        r = self.r
        st = r.choice(STREET) + r.choice(STSUF)
        nr = '%d%s' % (r.randint(1, 220), r.choice(['', '', '', '', 'a', 'b']))
        lets = ''.join(r.choice('ABCDEFGHJKLMNPRSTVWXZ') for _ in '12')
        if r.random() < .28:
            v = r.choice(self.villages); t, q, pc, la, lo = v[0], v[0], v[1], self.lat + v[2], self.lon + v[3]
        else:
            t = self.city; q = r.choice(self.quarters); la, lo, pc = self.qgeo[q]
        return dict(street=st, nr=nr, pc='%d %s' % (pc, lets), town=t, quarter=q, lat=la + r.uniform(-.006, .006), lon=lo + r.uniform(-.008, .008))
    def org(self, name, typ, at=None):
        r = self.r
        n0, k = name, 1
        while name in self.used: k += 1; name = n0 + ' ' + r.choice(['Oost', 'West', 'Noord', 'Zuid', 'Centrum', '%s' % r.choice(self.quarters)]) if k < 12 else n0 + ' %d' % k
        self.used.add(name)
        s = name
        for p in ('Stichting ', 'Vereniging ', 'Protestantse '): s = s.replace(p, '')
        dom = slug(s)[:22] + '.nl'
        ac = ''.join(x[0] for x in name.split() if x[0].isalnum()).upper()
        o = dict(name=name, short=s, acro=ac if len(ac) > 2 else s, typ=typ, phone=self.phone(), email=r.choice(['info@', 'info@', 'contact@', 'secretariaat@']) + dom, web='https://www.' + dom, office=at or self.place(), venues=[], chain=None, mission=r.choice(['is er voor iedereen in de buurt', 'draait op vrijwilligers', 'zet zich in voor ontmoeting', 'helpt inwoners verder', 'bestaat al meer dan %d jaar' % r.randint(10, 90)]))
        self.orgs.append(o)
        return o
    def fill(self, t, w=None, q=None): return t.format(w=w or self.word(), c=self.city, q=q or self.r.choice(self.quarters + [v[0] for v in self.villages]), s=self.r.choice(SURN))

    # -------------------------------------------------------------- one venue with its week programme
    def venue(self):
        r = self.r
        typ = r.choices(list(TYPES), [t[0] for t in TYPES.values()])[0]
        if self.nv < 8: typ = 'blscbmkt'[self.nv]
        self.nv += 1
        _, names, onames, size, rooms, srcs = TYPES[typ]
        p = self.place()
        if typ == 'l':
            w = p['quarter']; full = 'Bibliotheek ' + w
            if full in self.used: w = self.word(); full = 'Bibliotheek ' + w
            self.used.add(full); o = self.lib; short = full
        else:
            w = self.word(); full = r.choice(names) + ' ' + w; short = w
            if typ == 'b' and r.random() < .5: o = r.choice(self.chains)
            else: o = self.org(r.choice(onames).format(w=w, c=self.city), typ, p)
        v = dict(typ=typ, full=full, short=short, rooms=rooms, org=o, phone=self.phone(0), email='info@' + slug(short) + '.nl', web='https://www.' + slug(short) + '.nl', boiler=r.choice(['Kom gezellig langs bij %s!', '%s is er voor de hele wijk.', 'Meer weten? Vraag het bij %s.']) % full, **p)
        o['venues'].append(v)
        v['slots'] = [(r.randrange(6 if typ in 'skt' else 5), x) for x in r.sample(['m', 'm', 'a', 'a', 'e', 'e', 'k'], 6)]
        v['slots'] = [(d, r.choice(START[x]), x) for d, x in v['slots']]
        self.programme(v, r.randint(*size), srcs)
        return v

    def sched(self, e, con, v, slot=None, freq=None):
        """give the entity days, times and kind of repetition; slot = (day, start)"""
        r = self.r
        f = freq or r.choice(con['freq'])
        part = r.choice(con['parts'])
        if slot: day, t0 = slot
        else:
            fit = [s for s in v['slots'] if s[2] in con['parts']]
            if fit and r.random() < .6: day, t0, part = r.choice(fit)
            else: day, t0 = r.randrange(5), r.choice(START[part])
            if part == 'w': day = r.choice([5, 5, 6])
            if con['key'] == 'kerkdienst': day, t0 = 6, r.choice([570, 600])
        e.days, e.t0, e.f, e.nth, e.off = [day], t0, f, r.choice([1, 1, 2, 3, 4, -1]), r.randrange(2)
        e.t1 = t0 + r.choice(DUR.get(con['cat'], [90, 120, 120, 150]))
        e.n = r.choice([4, 5, 6, 8, 8, 10])
        if f == 'o': e.date = self.nextday(TODAY + timedelta(r.randint(1, 150)), day)
        if f == 'c': e.date = self.nextday(TODAY + timedelta(r.randint(1, 90)), day)
        if f == 'd': e.days = r.choice([[0, 1, 2, 3, 4], [1, 2, 3, 4, 5, 6]]); e.t0, e.t1 = r.choice([(600, 1020), (660, 1020), (570, 960)]); e.date = TODAY - timedelta(r.randint(5, 60)); e.until = TODAY + timedelta(r.randint(20, 120))
        if con['cat'] == 'jaar':
            md = {'kerstmarkt': (12, 12), 'kerstdiner': (12, 22), 'nieuwjaar': (1, 5), 'nieuwjaarsconcert': (1, 9), 'sint': (12, 2), 'lampion': (12, 9), 'rommelmarkt': (3, 13), 'plantenbeurs': (4, 24), 'opendag': (4, 10), 'boekenmarkt': (3, 20)}[con['key']]
            e.date = self.nextday(date(2026 if md[0] > 11 else 2027, *md), day)
        if f in 'oc': e.days = [e.date.weekday()]
    def nextday(self, d, wd): return d + timedelta((wd - d.weekday()) % 7)

    def act(self, con, v, org=None, slot=None, freq=None, **kw):
        r = self.r
        e = Ent(kind='activity', con=con, v=v, org=org or v['org'], room=r.choice(v['rooms']), price=r.choice([None, None, 'gratis', '€ 2,50', '€ 3', '€ 5', '€ 7,50'] if con['cat'] not in ('taal', 'hulp', 'duurzaam', 'digi') else [None, None, None, 'gratis']), contact='%s %s' % (r.choice(FIRST), r.choice(SURN)), mob=self.phone(1))
        self.sched(e, con, v, slot, freq)
        e.__dict__.update(kw)
        self.fresh.append(e)
        return e

    def programme(self, v, n, srcs):
        r = self.r
        self.fresh = []
        pool = [c for c in CON.values() if v['typ'] in c['places']]
        names = {c['key'] for c in pool}
        done = set()
        ch = v['org']['chain']
        if ch:                                          # the national activities in every quarter
            for k, (d, t0) in ch.items():
                if k in names and r.random() < .5:
                    done.add(k)
                    e = self.act(CON[k], v, slot=(d, t0) if r.random() < .6 else None, trap='chain_quarter')
                    if e.f in 'co': self.sched(e, CON[k], v, freq='w' if 'w' in CON[k]['freq'] else None)
        prs = [p for p in PAIRL if p[0] in names and p[1] in names]
        r.shuffle(prs)
        for a, b in prs[:r.randint(2, 5)]:              # side by side, same hour
            if a in done or b in done: continue
            done |= {a, b}
            e = self.act(CON[a], v, trap='parallel')
            fb = e.f if e.f in CON[b]['freq'] else None
            e2 = self.act(CON[b], v, slot=(e.days[0], e.t0), freq=fb, trap='parallel')
            if e.f == 'c' and e2.f == 'c': e2.date = e.date
            if e.f == 'd': e2.t0, e2.t1 = e.t0, e.t1
            if r.random() < .7 and e2.room == e.room: e2.room = r.choice([x for x in v['rooms'] if x != e.room])
        free = [c for c in pool if c['key'] not in done]
        r.shuffle(free)
        for _ in range(r.randint(3, 6)):
            if free: self.siblings(free.pop(), v)
        while free and len(self.fresh) < n:
            c = free.pop()
            slot = None
            if self.fresh and r.random() < .35:          # in another room at an hour already taken
                o = r.choice(self.fresh)
                if o.f not in 'do' and any(o.t0 in START[x] for x in c['parts']): slot = (o.days[0], o.t0)
            e = self.act(c, v, slot=slot)
            if e.f == 'w' and c['cat'] not in ('taal',) and r.random() < .1:
                e.days = sorted({e.days[0], (e.days[0] + r.choice([1, 2, 3])) % 5}); e.mode = 'split_days' if len(e.days) == 2 else None
        self.tenant(v, free, pool)
        at = {}
        for e in self.fresh:
            if e.f != 'd': at.setdefault((e.days[0], e.t0), []).append(e)
        for g in at.values():
            if len(g) > 1:
                for e in g:
                    if e.trap == 'plain': e.trap = 'parallel'
        self.list_venue(v, at, srcs)

    def siblings(self, c, v):
        r = self.r
        cat = c['cat']
        opts = []
        if cat in ('kind', 'kinds') and c['key'] not in ('peutergym', 'kleutergym', 'boekstart', 'peutermuziek', 'ouderkind', 'meidenclub', 'tienerinloop', 'kinderdisco'): opts += ['age'] * 3
        if cat in ('cursus', 'taal', 'digi', 'creatief', 'muziek') and 'w' in c['freq'] + 'c' and c['freq'] not in ('m', 'mo', 'o'): opts += ['level'] * 2 + ['days', 'part']
        if cat == 'sport' and 'w' in c['freq']: opts += ['level', 'sex', 'sex', 'part', 'old', 'days']
        if 'c' in c['freq']: opts += ['round'] * 2
        if cat == 'jaar': opts += ['lastyear']
        if c['key'] in ('concert', 'jazz', 'toneelstuk', 'musical', 'kindertheater', 'cabaret'): opts += ['matinee']
        if not opts: self.act(c, v); return
        kind = r.choice(opts)
        if kind == 'lastyear':
            e = self.act(c, v, trap='last_year', must={'date'})
            self.act(c, v, org=e.org, trap='last_year', must={'date'}, date=e.date - timedelta(364), days=e.days, t0=e.t0, t1=e.t1, f='o', price=e.price)
        elif kind == 'matinee':
            e = self.act(c, v, freq='o', trap='matinee', must={'date', 'time'})
            e.t0, e.t1 = r.choice([840, 870]), 960
            self.act(c, v, freq='o', trap='matinee', must={'date', 'time'}, date=e.date, days=e.days, t0=r.choice([1170, 1200]), t1=1320, price=e.price, room=e.room)
        elif kind == 'round':
            e = self.act(c, v, freq='c', trap='next_round', must={'date', 'round'})
            self.act(c, v, freq='c', trap='next_round', must={'date', 'round'}, date=e.date + timedelta(7 * r.choice([8, 10, 12, 14])), days=e.days, t0=e.t0, t1=e.t1, n=e.n, price=e.price, room=e.room)
        elif kind == 'days':
            f = 'w' if 'w' in c['freq'] else 'c'
            e = self.act(c, v, freq=f, trap='day_groups')
            d2 = (e.days[0] + r.choice([1, 2, 3])) % 5 if e.days[0] < 5 else 2
            e2 = self.act(c, v, slot=(d2, e.t0), freq=f, trap='day_groups')
            for x in (e, e2): dn = DAYN[x.days[0]]; x.label = [dn + 'groep', '(%s)' % dn, dn + 'groep']; x.must = {'time'}
            if f == 'c': e2.date = self.nextday(e.date, d2)
        else:
            labs = r.choice(LEVELS[kind])
            if kind == 'level' and cat not in ('cursus', 'taal'): labs = LEVELS[kind][0]
            f = 'w' if 'w' in c['freq'] else ('c' if 'c' in c['freq'] else None)
            parts = 'm' if kind == 'part' else None
            e = None
            for i, l in enumerate(labs):
                if e is None:
                    e = x = self.act(c, v, freq=f, slot=(r.randrange(5), r.choice(START['m'])) if parts else None)
                else:
                    t0 = e.t0 if r.random() < .45 else e.t0 + i * (e.t1 - e.t0)
                    if kind == 'part': t0 = r.choice(START['a'])
                    if t0 > 1260: t0 = e.t0
                    x = self.act(c, v, freq=f, slot=(e.days[0], t0), price=e.price)
                    x.t1 = t0 + e.t1 - e.t0
                    if f == 'c': x.date, x.n = e.date, e.n
                x.label, x.trap = l, 'level_' + kind

    def tenant(self, v, free, pool):
        """clubs that rent a room: other organiser, same building; sometimes the very same kind of activity"""
        r = self.r
        for _ in range(r.choice([0, 1, 1, 2, 2, 3])):
            if self.tenants and r.random() < .5: cat, o = r.choice(self.tenants)
            else:
                cat, nm = r.choice(TENANT); o = self.org(self.fill(r.choice(nm), q=v['quarter']), 't', v); self.tenants.append((cat, o))
            if v in o['venues']: continue
            again = [x for b in o['venues'] for x in o.setdefault('acts', []) if x['key'] in {c['key'] for c in free}]
            if again:                                    # the same organiser in two buildings
                for c in r.sample(again, min(len(again), r.choice([1, 2, 2, 3]))):
                    if c in free:
                        free.remove(c); x = self.act(c, v, org=o, trap='two_buildings')
                        for z in o['ents']:
                            if z.con is c:
                                z.trap = 'two_buildings'
                                if r.random() < .3 and z.f == x.f: x.days, x.t0, x.t1, x.nth, x.off = z.days, z.t0, z.t1, z.nth, z.off
                                if z.f in 'co' and x.f == z.f: x.days = [x.date.weekday()]
            mine = [c for c in free if c['cat'] == cat]
            for c in mine[:r.randint(1, 4)]:
                free.remove(c); o.setdefault('ents', []).append(self.act(c, v, org=o, trap='tenant')); o.setdefault('acts', []).append(c)
            o['venues'].append(v)
            twin = [e for e in self.fresh if e.con['cat'] == cat and e.f == 'w' and e.org is v['org'] and e.trap == 'plain' and len(e.days) == 1]
            if twin and r.random() < .6:                 # two organisers, one building, same thing
                t = r.choice(twin)
                x = self.act(t.con, v, org=o, freq='w', slot=((t.days[0] + r.choice([0, 1, 2])) % 6, r.choice([z for z in START['m'] + START['a'] + START['e'] if abs(z - t.t0) > 60])))
                for z in (t, x): z.trap, z.must = 'two_organisers', z.must | {'org', 'time'}

    # -------------------------------------------------------------- which directory lists what
    def list_venue(self, v, at, srcs):
        r = self.r
        use = {s: r.uniform(.3, .9) for s, p in srcs.items() if r.random() < p}
        if len(use) < 2: use.setdefault('eigensite', r.uniform(.3, .9)); use.setdefault('buurtplein', r.uniform(.3, .9))
        def fits(s, e):
            cat, f = e.con['cat'], e.f
            if s == 'sportwijzer': return 1 if cat in ('sport', 'kinds') else 0
            if s == 'bibliotheek' and v['typ'] != 'l': return .7 if cat in ('taal', 'digi', 'lezen', 'hulp') else 0
            if s == 'uitagenda': return 1 if f in 'omd' or cat in ('podium', 'jaar', 'museum', 'lezing', 'muziek') else .45
            return 1
        only = {}
        for g in at.values():                            # one directory has the one, the other only the other
            if len(g) > 1 and r.random() < .55:
                g = g[:]; r.shuffle(g)
                for i, e in enumerate(g):
                    ss = [s for s in use if fits(s, e) >= .45]
                    other = [s for s in ss if s not in [only.get(id(x)) for x in g[:i]]]
                    if ss and r.random() < .85: only[id(e)] = r.choice(other or ss)
        for e in self.fresh:
            special = e.trap.startswith(('level', 'next', 'last', 'mat', 'two', 'day', 'chain')) or e.mode
            if id(e) in only: ss = [only[id(e)]] if r.random() < .9 else []
            else:
                ss = [s for s, c in use.items() if r.random() < fits(s, e) * c * (.85 if not e.mode else 1.3)]
                if not ss and special and r.random() < .7:
                    c = [s for s in use if fits(s, e)]; ss = [r.choice(c)] if c else []
            self.emit(e, ss)

    def emit(self, e, ss):
        r = self.r
        rows = []
        r.shuffle(ss)
        if e.mode == 'split_days':
            if len(ss) > 1:
                rows.append(self.listing(e, ss[0]))
                for d in e.days: rows.append(self.listing(e, ss[1], day=d, tag='split_days'))
                if len(ss) > 2: rows.append(self.listing(e, ss[2]))
            elif ss: rows.append(self.listing(e, ss[0]))
        else:
            for s in ss:
                P = SRC[s]
                if e.f in 'w2m' and r.random() < P['dated']:
                    k = r.choices([1, 2, 3], [74, 17, 9])[0] if e.f != 'm' else r.choices([1, 2, 3], [60, 28, 12])[0]
                    occ = self.occ(e, e.days)[:6]
                    first = r.choice([0, 0, 0, 1, 2])
                    var = self.variant(e, s)
                    for d in occ[first:first + k]: rows.append(self.listing(e, s, on=d, var=var if r.random() < .85 else None, tag='dated'))
                else: rows.append(self.listing(e, s))
        if rows: self.ents.append((e, rows[:4]))

    def occ(self, e, days):
        """coming dates of a repeating activity"""
        out, d = [], TODAY + timedelta(1)
        if e.f in 'wc':
            while len(out) < 12:
                if d.weekday() in days: out.append(d)
                d += timedelta(1)
        elif e.f == '2':
            d = self.nextday(d, days[0]) + timedelta(7 * e.off)
            out = [d + timedelta(14 * i) for i in range(8)]
        elif e.f == 'm':
            for i in range(9):
                x = nth_weekday(2026 + (10 + i) // 12, (10 + i) % 12 + 1, days[0], e.nth)
                if x >= d: out.append(x)
        return out

    # -------------------------------------------------------------- titles
    def variant(self, e, s):
        r, c = self.r, e.con
        x = r.random()
        if c['tr'] and x < .05 and s in ('eigensite', 'buurtplein', 'bibliotheek') and not e.label: return r.choice(c['tr']), 'translated'
        if c['far'] and x < .12: return r.choice(c['far']), 'far'
        if x < .52: return c['near'][0], 'same'
        t = r.choice(c['near'])
        return t, 'same' if t == c['near'][0] else 'synonym'

    def typo(self, s):
        r = self.r
        idx = [i for i in range(1, len(s) - 2) if s[i].isalpha() and s[i + 1].isalpha()]
        if len(s) < 7 or not idx: return s
        i = r.choice(idx)
        return r.choice([s[:i] + s[i + 1] + s[i] + s[i + 2:], s[:i] + s[i + 1:], s[:i] + s[i] + s[i:]])

    def decorate(self, e, t, P, day):
        r, v = self.r, e.v
        n = 0
        keep = t
        if r.random() < P['decor']:
            for k in r.sample(range(16), r.choice([1, 1, 1, 2])):
                n += 1
                dn = DAYN[day] if day is not None else None
                if k == 0 and dn and e.f != 'd': t = r.choice(['%s %s' % (t, dn), '%s: %s' % (dn.capitalize(), t), '%s op %s' % (t, dn)]) if dn not in t.lower() else t
                elif k == 1 and e.f != 'd': t = '%s %s-%s' % (t, nltime(e.t0, 1), nltime(e.t1, 1))
                elif k == 2 and e.price: t = '%s (%s)' % (t, e.price)
                elif k == 3: t = '%s (%s)' % (t, e.room)
                elif k == 4: t = '%s %s' % (t, v['quarter'])
                elif k == 5: t = '%s in %s' % (t, v['town'])
                elif k in (6, 7): t = r.choice(['%s %s', '%s - %s', '%s in %s', '%s | %s']) % (t, v[r.choice(['full', 'short'])])
                elif k == 8: t = '%s (%s)' % (t, e.org['short'])
                elif k == 9: t = ('GRATIS ' if e.price in (None, 'gratis') else 'VOL - ') + t
                elif k == 10: t = r.choice(['VOL: ', 'Nieuw! ', 'NIEUW: ', 'Let op: ']) + t
                elif k == 11: t = t.upper()
                elif k == 12: t = t.lower()
                elif k == 13: t = self.typo(t)
                elif k == 14 and e.con['cat'] == 'sport' and e.trap in ('plain', 'parallel', 'tenant') and not e.mode: t += ' in de ' + ('ochtend' if e.t0 < 720 else 'middag' if e.t0 < 1050 else 'avond')
                elif k == 14: t = r.choice(['Gezellig ', 'Doe mee: ', 'Wekelijks: ' if e.f == 'w' else 'Doe mee met ', 'Activiteit: ']) + t
                elif len(t) > 18 and not e.label and e.con['key'] not in TWIN: t = t[:r.randint(min(len(t) - 2, max(12, len(keep) * 3 // 4)), len(t) - 2)].rstrip(' (-|') + r.choice(['', '…', '...'])
        return t, n > 0 and t != keep

    def paraphrase(self, s):
        for a, b in self.r.sample(PARA, 4): s = s.replace(a, b)
        return s

    def when(self, e, days, vague=False):
        """say in words when it is"""
        r = self.r
        st = r.randrange(3)
        if vague: tm = ''
        elif st == 0: tm = ' van %s tot %s%s' % (nltime(e.t0, 0), nltime(e.t1, 0), r.choice(['', ' uur', ' uur']))
        elif st == 1: tm = r.choice([', %s-%s uur', ' van %s tot %s uur', ' %s - %s']) % (nltime(e.t0, 1), nltime(e.t1, 1))
        else: tm = r.choice([' om %s uur', ' vanaf %s uur', ', aanvang %s']) % nltime(e.t0, 1)
        part = 'ochtend' if e.t0 < 720 else 'middag' if e.t0 < 1050 else 'avond'
        dn = ' en '.join(DAYN[d] for d in days[:2]) + (part if len(days) == 1 and (vague or r.random() < .25) else '')
        if e.f == 'd': return 'Dagelijks geopend%s' % tm
        if e.f == 'o': return '%s %s%s' % (DAYN[e.date.weekday()].capitalize(), nldate(e.date, r.random() < .3 or 'date' in e.must), tm)
        if e.f == 'm': return '%s %s %s van de maand%s' % (r.choice(['Elke', 'Iedere', 'De']), NTH[e.nth], dn, tm)
        if e.f == '2': return r.choice(['Om de week op %s%s', 'Eens per twee weken op %s%s', 'Om de veertien dagen, %s%s']) % (dn, tm)
        if e.f == 'c': return r.choice(['%d lessen op %s%s, start %s', '%d keer, %s%s, vanaf %s', '%d bijeenkomsten op %s%s. Eerste keer: %s']) % (e.n, dn, tm, nldate(e.date, r.random() < .4))
        return r.choice(['Elke %s%s', 'Iedere %s%s', 'Wekelijks op %s%s', 'Op %s%s']) % (dn, tm)

    # -------------------------------------------------------------- the other fields
    def where_who(self, e, row, P, s, place_must=True, org_must=False):
        r, v, o = self.r, e.v, e.org
        own = o is v['org']
        addr = '%s %s' % (v['street'], v['nr'])
        if r.random() < .12: addr = addr.replace('straat ', 'str. ').replace('plein ', 'pl. ')
        if r.random() < P['addr']: row['address'] = addr
        if r.random() < P['pc']: row['postcode'] = v['pc'] if r.random() < .85 else v['pc'].replace(' ', '')
        if r.random() < P['city']: row['city'] = v['town'] if v['town'] == self.city or r.random() < .95 else self.city
        if r.random() < P['venue']: row['venue'] = v['full'] if r.random() < .75 else v['short']
        if place_must and not row['venue'] and not row['address']:
            if r.random() < .5: row['venue'] = v['full']
            else: row['address'] = addr; row['city'] = v['town']
        if row['venue'] and o['chain'] and row['address'] and r.random() < .05:   # the office of the organiser
            f = o['office']; row['address'] = '%s %s' % (f['street'], f['nr']); row['postcode'] = f['pc'] if row['postcode'] else ''; row['city'] = f['town'] if row['city'] else ''
        elif r.random() < P['geo']:
            row['lat'], row['lon'] = '%.5f' % (v['lat'] + r.uniform(-.0004, .0004)), '%.5f' % (v['lon'] + r.uniform(-.0006, .0006))
            if r.random() < .05: row['lat'], row['lon'] = '%.4f' % self.lat, '%.4f' % self.lon
        at_venue = r.random() < P['venuecontact'] or (own and not o['chain'] and r.random() < .5)
        c = v if at_venue else o
        if r.random() < P['phone']:
            row['phone'] = c['phone'] if r.random() < .92 else e.mob
            if r.random() < .15: row['phone'] = row['phone'].replace('-', r.choice([' ', '', ' - ']))
            elif r.random() < .06: row['phone'] = '+31 ' + row['phone'][1:].replace('-', ' ')
        if r.random() < P['email']: row['email'] = c['email']
        if r.random() < P['web']: row['website'] = (c['web'] + r.choice(['', '', '', '/', '/agenda', '/activiteiten'])).replace('https://www.', r.choice(['https://www.', 'https://', 'www.']))
        if s in ('bibliotheek', 'vrijwilligersbank') and r.random() < .2:    # the directory's own desk
            row['email'], row['phone'] = ('klantenservice@' if s == 'bibliotheek' else 'info@vrijwilligersbank') + slug(self.city) + '.nl', self.desk[s] if row['phone'] else ''
        if org_must or r.random() < P['org']:
            x = r.random()
            if x < .6: row['organiser'] = o['name']
            elif x < .85: row['organiser'] = o['short']
            elif x < .9: row['organiser'] = o['acro'] if not org_must else o['name']
            else: row['organiser'] = v['full'] if not org_must else o['short']

    def listing(self, e, s, day=None, on=None, var=None, tag=None):
        r, P, v, c = self.r, SRC[s], e.v, e.con
        row = dict.fromkeys(COLS, '')
        row.update(kind='activity', source=s)
        t, how = var or self.variant(e, s)
        days = [day] if day is not None else e.days
        lab_in_title = e.label and r.random() < .82
        base = t
        if lab_in_title:
            lab = r.choice(e.label); t = '%s %s' % (t, lab)
        t, noisy = self.decorate(e, t, P, days[0] if len(days) == 1 else None)
        row['name'] = t[0].upper() + t[1:] if r.random() < .9 else t
        self.where_who(e, row, P, s, org_must='org' in e.must)
        # --- time
        shift = r.choice([-15, 15]) if r.random() < .07 and e.f in 'w2m' and not e.must and not e.trap.startswith('level') else 0
        t0, t1 = e.t0 + shift, e.t1 + r.choice([0, 0, 0, 0, shift, 15, -15])
        need_t = 'time' in e.must or e.trap in ('level_part',)
        t00 = r.random() < P['t00'] and not (need_t and on)
        nostart = r.random() < P['nostart'] and not on and e.f != 'o'
        if 'date' in e.must: nostart = False
        d = on
        if d is None:
            if e.f in 'oc': d = e.date
            elif e.f == 'd': d = r.choice([e.date, TODAY + timedelta(1), TODAY + timedelta(2)])
            else:
                oc = self.occ(e, days)
                d = oc[r.choice([0, 0, 0, 1])] if r.random() < .85 else r.choice(oc[:5])
                if r.random() < .06 and e.f == 'w': d = self.nextday(date(2026, 8, 31), days[0])       # start of the season
        while e.f == 'd' and d.weekday() not in e.days: d += timedelta(1)
        if need_t and not nostart: t00 = False
        if not nostart:
            row['starts_at'] = iso(d, None if t00 else t0)
            if not t00 and r.random() < P['ends']: row['ends_at'] = iso(d, t1)
            elif e.f == 'd' and r.random() < .5: row['ends_at'] = iso(e.until, None if t00 else t1)
        ruled = False
        if not on and e.f != 'o' and r.random() < P['rule']:
            ruled = True
            by = ','.join(DAYC[x] for x in days)
            if e.f == 'w': row['recurrence'] = 'FREQ=WEEKLY;BYDAY=' + by
            elif e.f == '2': row['recurrence'] = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=' + by
            elif e.f == 'm': row['recurrence'] = 'FREQ=MONTHLY;BYDAY=%d%s' % (e.nth, by)
            elif e.f == 'c': row['recurrence'] = 'FREQ=WEEKLY;COUNT=%d;BYDAY=%s' % (e.n, by)
            else: row['recurrence'] = r.choice(['FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=' + by])
        # --- summary
        parts = []
        tell = r.random() < P['summ']
        if tell or how == 'far':
            x = r.random()
            if x < .5 or how == 'far': parts.append(c['desc'] if r.random() < .4 else self.paraphrase(c['desc']))
            if x > .4: parts.append(r.choice(CATSENT.get(c['cat'], CATSENT_DEF)))
        say = r.random() < P['when'] * (.95 if tell else .5) or (nostart and r.random() < .75) or (need_t and nostart)
        if 'round' in e.must and (r.random() < .5 or 'COUNT' not in row['recurrence'] and r.random() < .93): say = True
        if say:
            vague = r.random() < .22 and not need_t
            parts.insert(r.choice([0, len(parts)]), self.when(e, days, vague) + '.') if not shift else parts.append(self.when(e, days, True) + '.')
        if tag == 'split_days' and r.random() < .65: parts.append(r.choice(['Ook op %s.', 'Zie ook %s.', 'We zijn er ook op %s.']) % DAYN[[d for d in e.days if d != day][0]])
        if e.label and not lab_in_title: parts.insert(0, r.choice(['Groep: %s.', 'Voor: %s.', 'Let op, dit is: %s.']) % e.label[0])
        if tell:
            if r.random() < .2: parts.append(r.choice(['In %s.', 'Locatie: %s.', 'We zitten in %s.']) % e.room)
            if e.price and r.random() < .3: parts.append(r.choice(['Kosten: %s.', 'Prijs %s.', 'Bijdrage: %s.']) % e.price)
            if r.random() < .15: parts.append(r.choice(['Aanmelden bij %s.', 'Contact: %s.', 'Meer info bij %s.']) % e.contact)
            if r.random() < (.3 if s in ('eigensite', 'buurtplein') else .08): parts.append(v['boiler'])
        row['summary'] = ' '.join(parts)
        if r.random() < .04 and len(row['summary']) > 60 and not e.label and not need_t: row['summary'] = row['summary'][:r.randint(45, len(row['summary']) - 5)] + '…'
        lt = 'moved' if shift and not nostart and not t00 else tag if tag else 'no_time' if (nostart or t00) and how == 'same' else how if how != 'same' else 'noisy' if noisy else 'rule' if ruled else 'plain'
        row['trap'] = e.trap + '/' + lt
        return row

    # -------------------------------------------------------------- vacancies
    def vacancies(self, o):
        r = self.r
        locs = o['venues'][:]
        if o['typ'] in 'tv' or not locs:
            f = o['office']
            nm = f.get('full') or o['short']
            locs = [dict(full=nm, short=f.get('short', nm), phone=o['phone'], email=o['email'], web=o['web'], typ='x', org=o, **{k: f[k] for k in ('street', 'nr', 'pc', 'town', 'quarter', 'lat', 'lon')})]
            if o['typ'] == 'v' and r.random() < .35:        # second outlet
                p, q = self.place(), r.choice(['Uitgiftepunt', 'Locatie', 'Afdeling', 'Steunpunt'])
                locs.append(dict(locs[0], **p)); locs[1]['full'] = locs[1]['short'] = '%s %s' % (q, p['quarter'])
                self.shared |= {locs[1]['full']}
        types = o['typ']
        pool = [x for x in ROLES.values() if types in x['types'] or (o['chain'] and any(b['typ'] in x['types'] for b in locs))]
        n = min(len(pool), r.randint(2, 9) if not o['chain'] else 14)
        got = []
        for x in r.sample(pool, n):
            many = len(locs) > 1 and x['key'] not in ('bestuurslid', 'voorzitter', 'penningmeester', 'secretaris', 'webmaster', 'fondsen') and r.random() < .6
            ls = r.sample(locs, min(len(locs), r.choice([2, 2, 3, 4]))) if many else [locs[0] if o['typ'] not in 'wl' else r.choice(locs)]
            for l in ls:
                e = Ent(kind='vacancy', con=x, v=l, org=o, mob=self.phone(1), contact='%s %s' % (r.choice(FIRST), r.choice(SURN)), hours=r.choice(['2 uur per week', '4 uur per week', '1 dagdeel per week', '2 dagdelen per week', 'ongeveer 3 uur per maand', 'in overleg', '8 uur per week']))
                e.day = r.choice(DAYN[:5])
                e.trap = 'vac_two_locations' if len(ls) > 1 else 'vac_roles'
                e.must = {'place'} if len(ls) > 1 else set()
                if l['org'] is not o or l['full'] in self.shared: e.must.add('org')
                got.append(e)
        for e in got:
            rows = []
            p = {'vrijwilligersbank': .62, 'eigensite': .38}
            if o['typ'] in 'bwckt': p['buurtplein'] = .22
            if o['typ'] == 'l': p['bibliotheek'] = .5
            for s, q in p.items():
                if r.random() < q:
                    rows.append(self.vacancy(e, s))
                    if s == 'vrijwilligersbank' and r.random() < .06: rows.append(self.vacancy(e, s, 'repost'))
            if rows: self.ents.append((e, rows[:4])); self.role_at.setdefault((e.con['key'], e.v['street'], e.v['nr']), []).append((e, rows))

    def vacancy(self, e, s, tag=None):
        r, P, v, o, c = self.r, SRC[s], e.v, e.org, e.con
        row = dict.fromkeys(COLS, '')
        row.update(kind='vacancy', source=s)
        t, how = self.variant(Ent(con=c, label=None), s)
        base, n = t, 0
        for _ in range(r.choice([0, 1, 1, 2]) if r.random() < P['decor'] + .2 else 0):
            k = r.randrange(12); n += 1
            low = t.lower()
            if k in (0, 1) and not any(w in low for w in ('gezocht', 'zoek', '?', 'wie')): t += ' gezocht'
            elif k == 2 and not any(w in low for w in ('vacature', 'gezocht', 'vrijwillig')): t = 'Vacature: ' + t
            elif k == 3: t += ' bij ' + o['short']
            elif k == 4: t += ' in ' + v['town']
            elif k == 5: t += ' (%s)' % e.hours
            elif k == 6 and 'vrijwillig' not in low: t = 'Vrijwilliger: ' + t
            elif k == 7: t = t.upper()
            elif k == 8: t = self.typo(t)
            elif k == 9: t = r.choice(['DRINGEND: ', 'Help mee! ', 'Nieuw: ', 'Gezocht: ']) + t
            elif k == 10 and '(' not in t: t += ' (m/v/x)'
            elif k == 11 and o['typ'] != 'v': t += ' ' + v['full']
        row['name'] = t
        self.where_who(e, row, P, s, place_must='place' in e.must, org_must='org' in e.must)
        if not row['organiser'] and not row['venue'] and not row['address'] or not (row['organiser'] or row['venue']) and len(o['venues']) < 2: row['organiser'] = o['name']
        if s == 'vrijwilligersbank' and 'place' in e.must and r.random() < .5 and o['chain']:       # central office, place only in words
            f = o['office']; row.update(address='%s %s' % (f['street'], f['nr']), postcode=f['pc'], city=f['town'], lat='', lon='', venue='' if r.random() < .6 else row['venue'])
        if r.random() > P['nostart']:
            row['starts_at'] = iso(TODAY + timedelta(r.choice([-60, -30, -12, -5, 9, 40])), None if r.random() < .85 else 540)
        if r.random() < P['rule']: row['recurrence'] = 'FREQ=WEEKLY'
        parts = []
        if r.random() < P['summ'] or how == 'far':
            if r.random() < .8 or how == 'far': parts.append(c['desc'] if r.random() < .35 else self.paraphrase(c['desc']))
            if r.random() < .35: parts.append('%s %s.' % (o['short'], o['mission']))
            if r.random() < .35: parts.append(r.choice(['Tijd: %s.', 'Inzet: %s.', 'Het gaat om %s.']) % e.hours)
            if r.random() < .12: parts.append('Bij voorkeur op %s.' % e.day)
            if r.random() < .25: parts.append(r.choice(['Wij bieden een leuk team en reiskosten.', 'Een VOG is verplicht (gratis).', 'Interesse? Bel of mail ons.', 'Kom eens kennismaken!']))
            if r.random() < .15: parts.append('Contact: %s.' % e.contact)
        if 'place' in e.must and (not row['venue'] and (row['address'] != '%s %s' % (v['street'], v['nr']))) and v['full'] not in t: parts.insert(r.choice([0, len(parts)]), r.choice(['Locatie: %s.', 'Voor %s.', 'U werkt in %s.']) % v['full'])
        row['summary'] = ' '.join(parts)
        row['trap'] = e.trap + '/' + (tag or (how if how != 'same' else 'noisy' if n else 'plain'))
        return row

# ------------------------------------------------------------------ the whole
def build(N, seed):
    w = World(seed)
    r = w.r
    w.shared, w.role_at = set(), {}
    w.desk = {'bibliotheek': w.phone(0), 'vrijwilligersbank': w.phone(0)}
    na, nv = round(N * .75), N - round(N * .75)
    def have(kind, multi): return sum(len(x[1]) for x in w.ents if x[0].kind == kind and (len(x[1]) > 1) == multi)
    while True:
        for _ in range(max(4, N // 400)): w.venue()
        if have('activity', False) >= na // 2 + 4 and have('activity', True) >= na - na // 2 + 4: break
    for o in w.orgs:
        for v in o['venues']:
            if v['org'] is not o: w.shared.add(v['full'])
    orgs = w.orgs[:]
    r.shuffle(orgs)
    orgs = w.chains + [w.lib] + [o for o in orgs if not o['chain']]
    for o in orgs[:max(12, nv // 9)]: w.vacancies(o)
    while have('vacancy', False) < nv // 2 + 4 or have('vacancy', True) < nv - nv // 2 + 4:
        at = None
        if r.random() < .2:                                # lodges in the building of another
            h = r.choice([o for o in w.orgs if o['venues'] and o['typ'] in 'bkc'] or w.chains)
            at = h['venues'][0] if h['venues'] else None
        w.vacancies(w.org(w.fill(r.choice(CHAR)), 'v', at))
    for g in w.role_at.values():                           # two organisations, one building, one role
        if len({id(e.org) for e, _ in g}) > 1:
            for e, rs in g:
                for x in rs: x['trap'] = 'vac_two_orgs/' + x['trap'].split('/')[1]
    rows, cid = [], 0
    for kind, want in (('activity', na), ('vacancy', nv)):
        one = [x for x in w.ents if x[0].kind == kind and len(x[1]) == 1]
        more = [x for x in w.ents if x[0].kind == kind and len(x[1]) > 1]
        r.shuffle(one); r.shuffle(more)
        # keep what stands beside each other together: drop the plain ones first
        more.sort(key=lambda x: x[0].trap == 'plain'); one.sort(key=lambda x: x[0].trap == 'plain' and r.random() < .6)
        take, k = [], 0
        for x in more:
            if k + len(x[1]) <= want - want // 2: take.append(x); k += len(x[1])
        take += one[:want - k]
        for e, rs in take:
            cid += 1
            for row in rs: row['cluster_id'] = cid; rows.append(row)
    r.shuffle(rows)
    cmap, ids = {}, r.sample(range(10 ** 5, 10 ** 6), len(rows))
    for row, i in zip(rows, ids):
        row['id'] = 'L%06d' % i
        row['cluster_id'] = 'C%05d' % cmap.setdefault(row['cluster_id'], len(cmap) + 1)
    return rows

def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument('--n', type=int, default=2000)
    ap.add_argument('--seed', type=int, default=1)
    ap.add_argument('--out', required=True)
    a = ap.parse_args()
    with open(a.out, 'w', newline='', encoding='utf-8') as f:
        wr = csv.DictWriter(f, COLS, lineterminator='\n')
        wr.writeheader()
        wr.writerows(build(a.n, a.seed))

if __name__ == '__main__':
    main()
