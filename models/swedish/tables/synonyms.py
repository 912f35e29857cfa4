"""What staff say and minutes write otherwise, and the other way round: one group a line, its words parted by commas.

Only words that mean the same in a municipality: whoever looks for one is served by each of the others. Base forms:
inflections are found by the analyzer. Broader and narrower words do not belong here; meaning is the encoder's business.
"""

SYNONYMS = """
förskola, dagis, daghem
fritidshem, fritids
förskollärare, dagisfröken
barnskötare, dagispersonal
pedagogisk omsorg, familjedaghem
familjehem, fosterhem
anpassad skola, särskola
anpassad grundskola, grundsärskola
anpassad gymnasieskola, gymnasiesärskola
rektor, skolledare
skolchef, utbildningschef, barn- och utbildningschef
skolskjuts, skolbuss
skolmat, skolmåltid, skollunch
elev, skolbarn
frånvaro, skolk, ogiltig frånvaro
hemmasittare, problematisk skolfrånvaro
mobbning, kränkande behandling
studiehandledning, studiehandledning på modersmålet
hemspråk, modersmål
modersmålsundervisning, hemspråksundervisning
studie- och yrkesvägledare, syo
resursperson, elevassistent
skolsköterska, skolsyster
kurator, skolkurator
lov, skollov
studentexamen, gymnasieexamen
vuxenutbildning, komvux
klassrum, lärosal
surfplatta, läsplatta

äldreboende, särskilt boende, vårdboende, ålderdomshem, säbo
gruppboende, gruppbostad, bostad med särskild service
hemtjänst, hemvård, hemhjälp
färdtjänst, sjukresa
försörjningsstöd, ekonomiskt bistånd, socialbidrag
socialtjänst, socialen, socialkontor
socialsekreterare, soctant
funktionsnedsättning, funktionshinder, handikapp
missbruk, beroende
dagverksamhet, dagcenter
avlösarservice, avlösning
korttidsboende, växelboende
vräkning, avhysning
hemlöshet, bostadslöshet
ensamkommande barn, ensamkommande flykting

sophämtning, avfallshämtning, renhållning
sopor, avfall, hushållsavfall
soptunna, avfallskärl, kärl
soptipp, deponi
återvinningscentral, återvinningsgård
sopsortering, källsortering, avfallssortering
matrester, matavfall
bredband, fibernät
avlopp, spillvatten
reningsverk, avloppsreningsverk
dricksvatten, kranvatten
snöröjning, plogning, vinterväghållning
sandning, halkbekämpning
gatubelysning, gatljus
cykelbana, cykelväg, gång- och cykelväg
trottoar, gångbana
farthinder, fartgupp
parkering, p-plats
busshållplats, hållplats
kollektivtrafik, lokaltrafik
elbilsladdning, laddstolpe, laddplats
bygglov, byggnadslov
detaljplan, stadsplan
bostadsbrist, brist på bostäder
allmännytta, kommunalt bostadsbolag, bostadsbolag
hyreshus, flerbostadshus, flerfamiljshus
vindkraftverk, vindsnurra
solceller, solpaneler
lekplats, lekpark

simhall, badhus, simanläggning
idrottshall, gymnastiksal, sporthall
ishall, isrink
fotbollsplan, idrottsplats
fritidsgård, ungdomsgård
kulturskola, musikskola
bokbuss, bokbil
turistbyrå, turistinformation
badplats, strandbad

protokoll, minnesanteckningar, mötesanteckningar
dagordning, föredragningslista
möte, sammanträde
ordförande, mötesledare
sekreterare, protokollförare
justerare, justeringsperson
justeringsman, justerare
ersättare, suppleant
entledigande, avsägelse
omröstning, votering
bifall, godkännande
avslag, avstyrkande
bordläggning, uppskjutande
återremiss, återremittering
medborgarförslag, invånarförslag
yttrande, remissvar
överklagande, överklagan, besvär
sekretess, tystnadsplikt
diarienummer, ärendenummer
delegation, delegering
tjänsteskrivelse, tjänsteutlåtande
tjänsteman, tjänsteperson
kommundirektör, kommunchef
förtroendevald, politiker
kommunkansli, kommunledningskontor
medborgarkontor, kontaktcenter, kundtjänst

bokslut, årsredovisning
delårsrapport, delårsbokslut
taxa, avgift
avgiftsfri, gratis, kostnadsfri
prislista, taxa
nedskärning, besparing, effektivisering
ekonomi i balans, balanskrav
inköp, upphandling
lokalvård, städning
kost, måltid
måltidsservice, kostenhet
vaktmästare, fastighetsskötare

rekrytering, nyanställning
sjukskrivning, sjukfrånvaro
kompetensutveckling, fortbildning
medarbetarsamtal, utvecklingssamtal
fackförbund, fackförening, facklig organisation
arbetslös, arbetssökande
feriearbete, sommarjobb, feriepraktik
friskola, fristående skola
arbetsmarknadsenhet, arbetsmarknadscenter
näringsliv, företagare
landsbygd, glesbygd
brandkår, räddningstjänst
brandman, räddningsman
överfallslarm, personlarm
it-angrepp, cyberattack, hackerattack
informationssäkerhet, it-säkerhet
dataskydd, personuppgiftsskydd
"""
