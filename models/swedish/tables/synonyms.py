"""What staff and citizens say and minutes write otherwise, and the other way round: one group a line, parted by commas.

Only words that mean the same in a municipality: whoever looks for one is served by each of the others, everyday words
by official ones and the deed by its verb (nedläggning, avveckla). A word of several senses stands in several groups.
Base forms: inflections are found by the analyzer, and so is a part in its compounds (kurator in skolkurator). Broader
and narrower words do not belong here, nor do words that stand in every other item; meaning is the encoder's business.

A word in parentheses calls the others and is called by none: an everyday word that would bring too much. One that
stands alone counts as it is written, since its key is another word's, too (villa and vill, socialen and social), so its
forms are listed; several words count in any inflection. A line that begins with # is for the reader.
"""

SYNONYMS = """
# preschool and care of schoolchildren
förskola, dagis, daghem, (dagiset)
öppen förskola, öppet daghem
förskoleklass, sexårsverksamhet, lekis
förskollärare, dagisfröken
barnskötare, dagispersonal
fritidshem, (fritids), (fritidset)
pedagogisk omsorg, familjedaghem, dagmamma, dagbarnvårdare
omsorg på obekväm arbetstid, nattis, nattomsorg, kvälls- och nattomsorg, barnomsorg på natten
barnomsorg, barnpassning
barnkö, förskolekö, barnomsorgskö, kö till förskolan
förskoleavgift, barnomsorgsavgift, dagisavgift, maxtaxa
barngrupp, gruppstorlek
inskolning, invänjning

# kinds of schools
anpassad skola, särskola
anpassad grundskola, grundsärskola
anpassad gymnasieskola, gymnasiesärskola
komvux som anpassad utbildning, särvux, lärvux, (särskild utbildning för vuxna)
friskola, fristående skola, privatskola, fristående huvudman, enskild huvudman
resursskola, särskild undervisningsgrupp, specialklass, liten undervisningsgrupp, mindre undervisningsgrupp
förberedelseklass, mottagningsklass, välkomstklass
lovskola, sommarskola
kulturskola, musikskola
skolbyggnad, skolhus, skollokal
klassrum, lärosal, lektionssal, undervisningslokal
skolgård, (skolans utemiljö)
skolbibliotek, (bibliotek i skolan), (skolans bibliotek)
matsal, skolrestaurang, bespisning, bamba
paviljong, barack, modulbyggnad, skolmodul
evakueringslokal, ersättningslokal, tillfällig lokal

# people in school
rektor, (skolledare), (skolledaren)
skolchef, utbildningschef, barn- och utbildningschef
lärare, pedagog, (skolfröken)
speciallärare, specialpedagog
resursperson, elevassistent, resurspedagog, lärarassistent
lärarlegitimation, lärarbehörighet, behörig lärare, legitimerad lärare
obehörig lärare, olegitimerad lärare
lärarbrist, (brist på lärare)
vikarie, inhoppare
vikariepool, vikarieförmedling, bemanningsenhet, vikarieanskaffning
elev, (skolbarn), (skolbarnen)
vårdnadshavare, förälder, målsman
föräldraråd, forum för samråd, föräldraförening, föräldraforum
föräldramöte, föräldraträff
elevråd, elevinflytande, elevdemokrati

# health, safety and calm in school
elevhälsa, elevvård, skolhälsovård
skolsköterska, skolsyster
skolläkare, skoldoktor
läkare, doktor
skolpsykolog, (psykolog i skolan), (skolans psykolog)
frånvaro, skolk, ogiltig frånvaro, olovlig frånvaro
hemmasittare, problematisk skolfrånvaro, långvarig frånvaro
skolnärvaro, (närvaro i skolan)
mobbning, mobba, kränkande behandling, kränkning, trakasserier
likabehandlingsplan, plan mot kränkande behandling, plan mot diskriminering
studiero, arbetsro, lugn och ro, (tyst), (tysta), (tystare), (tystnad)
stökig, bråkig, ordningsproblem, ordningsstörning
disciplinär åtgärd, disciplinåtgärd, kvarsittning, avstängning av elev
mobilförbud, mobilfri
mobiltelefon, smartphone, (mobil), (mobilen), (mobiler), (mobilerna)
skärmtid, skärmanvändning
sexualundervisning, sex och samlevnad, samlevnad, sexualitet samtycke och relationer

# support and learning
läxhjälp, läxstöd, studiestöd, läxläsning, studieverkstad
särskilt stöd, extra stöd, extra hjälp, extra anpassning, stödundervisning, specialundervisning
barn i behov av särskilt stöd, barn med särskilda behov, elev i behov av särskilt stöd
autism, asperger
neuropsykiatrisk funktionsnedsättning, npf, adhd, bokstavsdiagnos
dyslexi, läs- och skrivsvårigheter, ordblind
särskilt begåvad, särbegåvad
hemspråk, modersmål
modersmålsundervisning, hemspråksundervisning
modersmålslärare, hemspråkslärare
studie- och yrkesvägledare, syo, syokonsulent, studievägledare, yrkesvägledare, syv
studie- och yrkesvägledning, studievägledning, yrkesvägledning
läsfrämjande, läslust, läsförståelse
läromedel, lärobok, skolbok, kurslitteratur
matematik, matte
idrott och hälsa, skolgymnastik, gympa, idrottslektion
hemkunskap, hem- och konsumentkunskap
simundervisning, simskola, simkunnighet, (lära sig simma)
distansundervisning, fjärrundervisning, distansutbildning, digital undervisning
digitalt verktyg, laptop, chromebook, (dator), (datorn), (datorer), (datorerna)
surfplatta, läsplatta, lärplatta, ipad
lärplattform, skolplattform
skolresultat, kunskapsresultat, studieresultat, elevresultat
meritvärde, betygssnitt, betygsgenomsnitt
underkänd, icke godkänd, inte godkänd
gymnasiebehörighet, behörig till gymnasiet
barnkonventionen, barns rättigheter
undervisningstid, timplan, lektionstid
utvecklingssamtal, kvartssamtal

# times and places of school
sportlov, vinterlov
höstlov, läslov
lovaktivitet, lovverksamhet
läsår, skolår
läsårstider, terminstider, läsårsdata, lovdagar
skolstart, terminsstart
skolavslutning, examensdag
studiedag, planeringsdag, kompetensutvecklingsdag, stängningsdag
ledighet från skolan, elevledighet, ledighetsansökan
skolskjuts, skolbuss, skoltaxi, elevresa
skolkort, elevkort, busskort
skolväg, (väg till skolan), (vägen till skolan)
upptagningsområde, skolområde, skolindelning
skolval, (val av skola), (välja skola)
skolpeng, elevpeng, grundbelopp
tilläggsbelopp, extraordinärt stöd
interkommunal ersättning, interkommunal avgift
prislista, programpris
elevantal, antal elever, elevunderlag, elevvolym
elevhem, elevboende, internat
inackorderingstillägg, inackorderingsbidrag

# upper secondary and adult education
gymnasieval, val till gymnasiet
gymnasieantagning, antagning till gymnasiet, intagning till gymnasiet
antagning, intagning
söktryck, antal sökande, ansökningsläge
avhopp, studieavbrott, avbruten utbildning, (hoppa av), (avbryta studierna)
studentexamen, gymnasieexamen
praktik, apl, arbetsplatsförlagt lärande
prao, pryo, praktisk arbetslivsorientering, arbetslivsorientering
yrkesprogram, yrkesutbildning, yrkeslinje
högskoleförberedande program, studieförberedande program, teoretiskt program
introduktionsprogram, individuella programmet
vård- och omsorgsprogrammet, omvårdnadsprogrammet
bygg- och anläggningsprogrammet, byggprogrammet
el- och energiprogrammet, elprogrammet
fordons- och transportprogrammet, fordonsprogrammet
restaurang- och livsmedelsprogrammet, restaurangprogrammet
försäljnings- och serviceprogrammet, handelsprogrammet, handels- och administrationsprogrammet
naturbruksprogrammet, naturbruksgymnasium, lantbruksskola
industritekniska programmet, industriprogrammet
estetiska programmet, estetprogrammet
kommunalt aktivitetsansvar, kaa, uppföljningsansvar
vuxenutbildning, komvux, vuxenstudier
yrkeshögskola, kvalificerad yrkesutbildning
svenska för invandrare, sfi, svenskundervisning för invandrare, svenskkurs
lärcentrum, lärcenter, studiecentrum
universitet, högskola, lärosäte

# elder care
äldre, pensionär, senior, åldring, (gamla), (gammal), (gamlingar)
äldreomsorg, äldrevård, åldringsvård
äldreboende, särskilt boende, vårdboende, ålderdomshem, säbo, vård- och omsorgsboende
trygghetsboende, seniorboende
korttidsboende, växelboende, korttidsplats, växelvård
hemtjänst, hemvård, hemhjälp
hemsjukvård, sjukvård i hemmet
trygghetslarm, larmknapp, larmklocka
nattkamera, digital tillsyn, trygghetskamera, kameratillsyn, digital nattillsyn
nattpatrull, nattillsyn
undersköterska, vårdbiträde
biståndshandläggare, biståndsbedömare
biståndsbedömning, behovsbedömning
anhörig, närstående
anhörigstöd, stöd till anhöriga
demenssjukdom, alzheimer, (demens), (dement), (dementa)
matlåda, matdistribution, hemleverans av mat
ensamhet, social isolering
träffpunkt, mötesplats, samlingspunkt
palliativ vård, livets slutskede, (vård i livets slut)
fallprevention, fallolycka, fallskada
hemgång, utskrivning
parboende, (bo tillsammans)
pensionärsråd, äldreråd, seniorråd
bostadsanpassning, anpassning av bostad

# disability
funktionsnedsättning, funktionshinder, handikapp, funktionsnedsatt, funktionsvariation
funktionsrättsråd, funktionshinderråd, handikappråd, tillgänglighetsråd
gruppboende, gruppbostad, bostad med särskild service, lss-boende, servicebostad
daglig verksamhet, dagverksamhet, dagcenter
personlig assistans, personlig assistent
ledsagning, ledsagare
avlösarservice, avlösning
kontaktperson, stödperson
boendestöd, boendestödjare
färdtjänst, sjukresa
tillgänglighetsanpassning, tillgänglighet, handikappanpassning, rullstolsanpassad
god man, godmanskap, ställföreträdare, förvaltarskap
hörselskada, hörselnedsättning, döv
synskada, synnedsättning, blind

# social services
försörjningsstöd, ekonomiskt bistånd, socialbidrag, socialhjälp
socialtjänst, socialkontor, (socialen)
socialsekreterare, soctant, socialhandläggare
missbruk, skadligt bruk, drogberoende, alkoholberoende
missbruksvård, beroendevård
narkotika, knark, (droger), (drogerna)
alkohol, sprit
serveringstillstånd, alkoholtillstånd, utskänkningstillstånd, spritillstånd
restaurang, krog
rökning, röka, tobak, cigarett
vejp, vejpning, e-cigarett
spelberoende, spelmissbruk
orosanmälan, anmälan om oro, anmälan till socialtjänsten
omhändertagande, omhänderta, lvu
familjehem, fosterhem, fosterfamilj
våld i nära relationer, kvinnomisshandel, kvinnofrid, mäns våld mot kvinnor, (våld i hemmet)
hedersvåld, hedersförtryck, hedersrelaterat våld, hedersrelaterat förtryck
kvinnojour, skyddat boende, tjejjour
familjerådgivning, parterapi, samlevnadsrådgivning
föräldrastöd, föräldrautbildning, föräldraskapsstöd
familjecentral, familjecentrum
hemlöshet, bostadslöshet, uteliggare
vräkning, vräka, avhysning
tiggeri, tiggare
skuldrådgivning, budget- och skuldrådgivning, skuldsanering, budgetrådgivning
fattigdom, ekonomisk utsatthet, (fattig), (fattiga)
bidragsfusk, felaktig utbetalning, välfärdsbrott, bidragsbrott

# health
psykisk ohälsa, psykisk sjukdom, depression, ångest, (må dåligt)
psykisk hälsa, psykiskt välbefinnande, välmående
självmord, suicid
ätstörning, anorexi
utbrändhet, utmattning
ungdomsmottagning, ungdomsklinik
barn- och ungdomspsykiatri, bup, barnpsykiatri
vårdcentral, läkarmottagning, hälsocentral
sjukhus, lasarett
tandvård, tandläkare
vaccination, vaccinera, vaccin
barnavårdscentral, bvc, barnhälsovård
förlossning, bb
medicin, läkemedel
smitta, smittspridning, smittskydd
corona, covid, coronavirus, pandemi
folkhälsa, hälsofrämjande
övervikt, fetma, obesitas
specialkost, allergi, anpassad kost

# safety and crime
brottsförebyggande, brottsprevention, förebygga brott
kriminalitet, brottslighet
gängkriminalitet, gäng, organiserad brottslighet, kriminellt nätverk
skadegörelse, vandalisering, vandalism, klotter, graffiti, sabotage
ordningsvakt, väktare
kameraövervakning, övervakningskamera, kamerabevakning, bevakningskamera
otrygghet, rädsla
trygghetsvandring, trygghetsrond
nattvandring, nattvandrare, föräldravandring
fältassistent, fältarbetare, fältsekreterare, fältgrupp
ordningsföreskrift, ordningsstadga, lokala ordningsföreskrifter
extremism, radikalisering, våldsbejakande extremism
rasism, främlingsfientlighet
sexuella trakasserier, sextrakasserier
hot och våld, (hota), (hotfull), (hotar)
inbrott, stöld

# integration and equality
nyanländ, nyinvandrad, nykommen
utrikes född, invandrare, utlandsfödd, utländsk bakgrund
flykting, asylsökande, skyddsbehövande
ensamkommande barn, ensamkommande flykting, flyktingbarn
asylboende, flyktingförläggning, flyktingboende, anläggningsboende
flyktingmottagning, flyktingmottagande, mottagande av nyanlända, anvisning av nyanlända
massflyktsdirektivet, ukrainare, ukrainsk flykting
integration, integrering
utanförskap, segregation, segregering
jämställdhet, könsbalans
hbtq, hbtqi, regnbågscertifiering, homosexuell
minoritetsspråk, nationell minoritet, finskt förvaltningsområde
diskriminering, särbehandling
trossamfund, religiöst samfund

# waste
sopor, avfall
nedskräpning, skräp, skräpa ner
sophämtning, avfallshämtning, renhållning, soptömning, avfallsinsamling
sopavgift, avfallstaxa, renhållningstaxa, renhållningsavgift, soptaxa, avfallsavgift
renhållningsordning, avfallsplan, avfallsföreskrift
soptunna, avfallskärl, sopkärl
papperskorg, skräpkorg
soptipp, deponi
återvinningscentral, återvinningsgård, sopstation, (tippen)
återvinningsstation, miljöstation
återbruk, återanvändning, återanvända, begagnad
sopsortering, källsortering, avfallssortering, sortera sopor
fastighetsnära insamling, förpackningsinsamling
matavfall, matrester
matsvinn, (slänga mat), (kasta mat)
farligt avfall, miljöfarligt avfall

# water and sewage
avlopp, spillvatten
enskilt avlopp, trekammarbrunn, avloppsanläggning
slamtömning, slamsugning, slamhämtning
dagvatten, regnvatten, ytvatten
översvämning, skyfall, översvämma
dricksvatten, kranvatten
vattenläcka, läckage
vattenledning, va-ledning, ledningsnät, vattenrör
vattentäkt, vattenskyddsområde
va-taxa, vattenavgift, vattentaxa, brukningsavgift, va-avgift
kommunalt vatten, verksamhetsområde för vatten
vattenbrist, bevattningsförbud, (torka), (torkan)
algblomning, alger

# roads and traffic
snöröjning, plogning, vinterväghållning, ploga, snöskottning
sandning, halkbekämpning, halka, saltning, sanda
gatubelysning, gatljus, gatlampa, vägbelysning, lyktstolpe
cykelbana, cykelväg, gång- och cykelväg, gång- och cykelbana
cykelparkering, cykelställ
trottoar, gångbana, gångväg
övergångsställe, gångpassage
gångtunnel, gång- och cykeltunnel
farthinder, gupp, hastighetsdämpande åtgärd, hastighetssäkrande åtgärd, (fartgupp)
hastighetsbegränsning, hastighetsgräns, fartgräns, sänkt hastighet
fortkörning, hastighetsöverträdelse, (köra för fort)
parkering, p-plats
parkeringsavgift, p-avgift, parkeringstaxa
parkeringsbot, felparkeringsavgift, p-bot, kontrollavgift, parkeringsböter
parkeringsvakt, lapplisa, parkeringsövervakning
parkeringshus, p-hus, parkeringsgarage
pendelparkering, pendlarparkering, infartsparkering
enskild väg, samfällighetsväg, vägförening, vägsamfällighet
väghållning, vägunderhåll
asfaltering, asfalt, beläggningsarbete, (beläggning), (vägbeläggning)
potthål, tjälskada, (hål i vägen), (gropar i vägen)
vägarbete, gatuarbete
rondell, cirkulationsplats
förbifart, genomfart
tung trafik, lastbil
trafikolycka, bilolycka, krock
buller, oväsen, oljud
bullerplank, bullerskydd, bullervall
vägskylt, vägmärke, skyltning
trafikföreskrift, lokal trafikföreskrift, trafikregel
gågata, gångfartsområde
elsparkcykel, elscooter
epa-traktor, a-traktor, epa
elbil, elfordon
elbilsladdning, laddstolpe, laddplats, laddstation, laddinfrastruktur
flygplats, flygfält
båtplats, båthamn, bryggplats, (småbåtshamn), (gästhamn)

# buses and trains
kollektivtrafik, buss, (lokaltrafik), (lokaltrafiken)
busslinje, bussförbindelse, bussturer
hållplats, busskur, väderskydd
busskort, månadskort, periodbiljett, periodkort
närtrafik, anropsstyrd trafik, flexlinje
tåg, järnväg
tågstation, järnvägsstation, resecentrum
pendling, pendla

# land, plans and building
bygglov, byggnadslov, byggtillstånd
byggsanktionsavgift, svartbygge, olovligt byggande, olovlig byggnation
detaljplan, stadsplan
strandskydd, strandnära läge, (bygga vid stranden), (bygga vid vattnet)
tomtkö, kö till tomt
markanvisning, marktilldelning
marköverlåtelse, markförsäljning, försäljning av mark, sälja mark
markköp, markförvärv, köpa mark
inlösen, expropriation
fastighetsbildning, lantmäteriförrättning, avstyckning, stycka av
servitut, ledningsrätt, nyttjanderätt
kulturmiljö, byggnadsminne, k-märkt, kulturmärkt, kulturhistorisk
vägnamn, gatunamn, namnsättning, kvartersnamn
centrum, stadskärna, innerstad
torghandel, torgplats, marknadsplats
grönområde, grönyta, park
trädfällning, fälla träd, avverkning
lekplats, lekpark
hundgård, hundpark, (hundrastgård)
offentlig toalett, toalett, wc
offentlig konst, konstnärlig gestaltning, konstnärlig utsmyckning, skulptur, staty
kommunhus, stadshus
ombyggnad, ombyggnation, renovering, upprustning, (bygga om), (rusta upp), (fräscha upp)
utbyggnad, tillbyggnad, (bygga ut), (bygga till)
nybyggnad, nybyggnation, nybygge, nyproduktion
byggnation, uppföra, (bygge), (bygget)
riva, rivning
reparera, reparation, lagning, (laga)
underhåll, skötsel
ventilation, luft, inomhusmiljö
mögel, fukt, vattenskada
uppvärmning, värme
platsbrist, trångt, fullbelagd, (brist på platser)
lokalbrist, (brist på lokaler)

# housing
bostad, lägenhet
bostadsbrist, brist på bostäder, bostadskris
bostadskö, kö till bostad
bostadsbyggande, bygga bostäder, bostadsproduktion
hyresrätt, hyreslägenhet
hyreshus, flerbostadshus, flerfamiljshus
småhus, enfamiljshus, enbostadshus, (villa), (villan), (villor), (villorna)
radhus, parhus, kedjehus
fritidshus, sommarstuga, sommarhus
allmännytta, kommunalt bostadsbolag, bostadsbolag
studentbostad, studentlägenhet, studentboende

# environment and energy
klimatförändring, global uppvärmning, klimatkris
utsläpp, växthusgas, koldioxid, klimatpåverkan
luftförorening, luftkvalitet, (avgaser), (avgas)
förorenad mark, markförorening, förorenat område, marksanering
gift, kemikalie, pfas
bekämpningsmedel, ogräsmedel
miljötillsyn, miljöinspektion
livsmedelskontroll, livsmedelstillsyn, livsmedelsinspektion
naturreservat, naturskydd
biologisk mångfald, artrikedom
invasiv art, främmande art, parkslide, jätteloka
skyddsjakt, avskjutning
skadedjur, råtta
hållbarhet, hållbar utveckling, agenda 2030
vindkraft, vindsnurra, vindmölla
solceller, solpaneler, solenergi, solel
elpris, elkostnad, energikostnad, elräkning
energieffektivisering, energibesparing, spara el, spara energi
elavbrott, strömavbrott, strömlös
elnät, kraftledning
ekologisk mat, ekologiska livsmedel, kravmärkt
närproducerad, lokalproducerad, närodlad
vegetarisk, vego, vegansk
koppeltvång, lös hund, lösspringande hund
odlingslott, kolonilott, koloniområde

# culture and leisure
simhall, badhus, simanläggning, bassäng
idrottshall, gymnastiksal, sporthall, gympasal
ishall, isrink, ishockeyhall
idrottsplats, fotbollsplan, konstgräsplan
idrott, sport
ishockey, hockey
skidspår, längdspår
motionsspår, elljusspår, löparspår
vandringsled, strövstig, vandringsstig
friluftsliv, friluftsområde
skatepark, skateboard
utegym, utomhusgym
ridhus, ridanläggning, ridskola
e-sport, dataspel, gaming
förening, klubb
föreningsbidrag, föreningsstöd, bidrag till föreningar, aktivitetsbidrag, aktivitetsstöd
hallhyra, hallavgift, hyra för hall
lokalbokning, boka lokal, bokning av lokal
fritidsgård, ungdomsgård, ungdomens hus, fritidsklubb
folkbibliotek, stadsbibliotek
bokbuss, bokbil
öppettid, öppethållande, meröppet
teater, scenkonst
bio, biograf
evenemang, arrangemang, festival, event
fyrverkeri, raket, smällare, pyroteknisk vara
julbelysning, julskyltning, julgran
stipendium, kulturpris
studieförbund, folkbildning
samlingslokal, bygdegård, föreningslokal
badplats, strandbad
camping, ställplats, husbilsplats
turistbyrå, besökscenter, (turistinformation), (turistinformationen)
turism, besöksnäring, turist

# business, country and growth
näringsliv, företagare
företagsklimat, näringslivsklimat
nyföretagande, (starta eget), (starta företag)
butik, affär
industrimark, verksamhetsmark, industritomt
lantbruk, jordbruk, bonde, bondgård
landsbygd, glesbygd
lanthandel, servicepunkt, landsbygdsbutik
marknadsföring, reklam, annonsering
inflyttning, befolkningsökning, befolkningstillväxt
befolkningsminskning, utflyttning, avfolkning
folkmängd, invånarantal, befolkningsmängd
ung företagsamhet, uf-företag

# work
arbetslös, arbetssökande
arbetsmarknadsenhet, arbetsmarknadscenter
arbetsmarknadsåtgärd, arbetsmarknadsinsats
feriearbete, sommarjobb, feriepraktik, sommararbete
lönebidrag, subventionerad anställning, extratjänst
jobb, anställning

# personnel
medarbetare, anställd, (personal), (personalen)
rekrytering, nyanställning, anställa, tillsättning
sjukfrånvaro, sjukskrivning, sjukskriven, sjuktal
kompetensutveckling, fortbildning, vidareutbildning
kompetensförsörjning, personalförsörjning
personalbrist, kompetensbrist, underbemanning, (brist på personal)
bemanning, (personaltäthet), (personaltätheten)
bemanningsföretag, hyrpersonal, inhyrd personal
personalomsättning, personalrörlighet
medarbetarenkät, personalenkät
facklig, arbetstagarorganisation, (fackförbund), (fackförbundet), (fackförbunden), (fackförening), (fackföreningar)
strejk, stridsåtgärd, lockout
löneöversyn, lönerevision, löneökning, lönehöjning
distansarbete, hemarbete, (jobba hemifrån), (arbeta hemifrån), (arbete på distans)
övertid, mertid
föräldraledig, mammaledig, pappaledig
pensionering, pensionsavgång, (gå i pension)
arbetsmiljö, (arbetsförhållande), (arbetsförhållanden)
skyddsombud, arbetsmiljöombud
skyddsrond, arbetsmiljörond
arbetsskada, arbetsolycka, tillbud, (olycka på jobbet)
omorganisation, omorganisering, organisationsförändring, ny organisation, organisationsöversyn
arbetsbelastning, arbetsbörda
visselblåsare, visselblåsning
avsked, uppsägning, varsel, varsla, sparka
uppsägning, uppsagd, (säga upp)
minnesgåva, uppvaktning, (avtackning)
arbetskläder, skyddskläder
städning, städa, lokalvård
vaktmästare, fastighetsskötare
måltidsservice, kostenhet
kock, måltidsbiträde, (mattant)
mat, måltid
skolmat, skolmåltid, skollunch

# economy
pengar, anslag, finansiering, ekonomiska medel, (medel)
bokslut, årsredovisning
delårsrapport, delårsbokslut, tertialrapport
budgetuppföljning, månadsuppföljning, månadsrapport, ekonomisk uppföljning, ekonomisk rapport
mål och budget, mål- och resursplan, budget och verksamhetsplan
budgetram, ekonomisk ram
underskott, förlust, minusresultat, negativt resultat, (gå back)
överskott, vinst, plusresultat, positivt resultat
tilläggsanslag, tilläggsbudget, mer pengar, extra pengar
kostnadsökning, dyr, fördyring, prisökning, ökade kostnader, (prishöjning), (kostnadshöjning)
kostnadsminskning, lägre kostnad, (billig), (billigt), (billigare)
kostnad, utgift
taxa, avgift
avgiftshöjning, taxehöjning, höja avgiften, höja taxan, höjd avgift, höjd taxa
avgiftsfri, gratis, kostnadsfri
nedskärning, neddragning, besparing, (skära ner), (skära ned), (dra ner), (dra ned), (dra in)
besparing, nedskärning, indragning, åtstramning, (spara)
effektivisering, besparing, rationalisering
ekonomi i balans, balanskrav
kommunalskatt, skattesats, utdebitering
skattehöjning, höja skatten
skattesänkning, sänka skatten
skatteutjämning, kommunalekonomisk utjämning, utjämningssystem
lån, upplåning
faktura, räkning
betala, betalning
statsbidrag, statligt bidrag, statligt stöd
eu-bidrag, eu-medel, eu-stöd
resursfördelning, fördelning av resurser
inköp, upphandling, anskaffning
anbud, offert
privatisering, entreprenad, konkurrensutsättning
köpa, förvärv
sälja, försäljning, avyttra, avyttring, (sålde), (sålt), (sålts)
uthyrning, (hyra ut)
inhyrning, (hyra in)
lokalhyra, lokalkostnad, internhyra
medlemsavgift, årsavgift
vite, böter, sanktionsavgift
korruption, muta, oegentlighet
inventarier, möbler
olycksfallsförsäkring, elevförsäkring

# deeds: what is done with a thing, as a verb, as a noun, everyday
nedläggning, nedlagd, avveckla, avveckling, stänga, stängning, (lägga ner), (lägga ned)
inrätta, nystarta, (starta upp)
införa, implementera
utöka, utökning, utvidga, utvidgning
flytta, omlokalisera
sammanslagning, sammanslå, (slå ihop), (slå samman)
förlänga, förlängning, prolongera
höja, höjning
sänka, sänkning
minska, minskning
förbättra, förbättring
försämra, försämring
försening, försenad, dröjsmål
uppföljning, (följa upp)
utreda, utredning
kartlägga, kartläggning, inventera
granska, granskning
samarbete, samverkan
erfarenhetsutbyte, utbyta erfarenheter, dela erfarenheter
uppmana, uppmaning
förebygga, prevention
förbud, (förbjuda), (förbjuds), (förbjudet)

# meetings
protokoll, minnesanteckning, (mötesanteckning), (mötesanteckningar)
dagordning, föredragningslista, ärendelista
möte, sammanträde
mötestider, sammanträdestider, sammanträdesdagar, sammanträdesplan, mötesplan, mötesdatum
distansmöte, digitalt möte, videomöte, delta på distans, digitalt deltagande
webbsändning, direktsändning, livesändning, streama
ordförande, (mötesledare), (mötesledaren)
sekreterare, (protokollförare), (protokollföraren)
justeringsperson, justeringsman, (justerare), (justerarna)
ersättare, suppleant
entledigande, avsägelse, avgå, avgång, (lämna uppdraget)
fyllnadsval, kompletteringsval
närvarolista, deltagarlista, upprop
ajournera, paus
laget runt, runda, (rapport från kommunerna), (nytt från kommunerna)
föredragning, dragning, presentation
studiebesök, studieresa

# decisions and procedure
omröstning, votering, rösta
bifall, godkännande
avslag, avslå, avstyrka, (neka), (säga nej), (tacka nej)
tillstyrka, tillstyrkan, rekommendera
bordläggning, bordlägga, uppskjutande, senarelägga, (skjuta upp)
återremiss, återremittera, återförvisa, (skicka tillbaka)
reservation, reservera sig, protest, protestera, avvikande mening
jäv, intressekonflikt
medborgarförslag, invånarförslag, e-förslag, e-petition
medborgardialog, invånardialog, dialogmöte
yttrande, remissvar
klagomål, klaga, missnöje
synpunkt, åsikt
överklagande, laglighetsprövning, besvär
sekretess, tystnadsplikt, (hemlig), (hemligt), (hemliga)
allmän handling, offentlig handling, offentlighetsprincipen
dokumenthanteringsplan, informationshanteringsplan, arkivering
diarienummer, ärendenummer
delegation, delegering
delegationsbeslut, delegeringsbeslut
delegationsordning, delegeringsordning
tjänsteskrivelse, tjänsteutlåtande
regel, riktlinje, föreskrift
handlingsplan, åtgärdsplan
verksamhetsberättelse, årsberättelse
målsättning, målbild
tidsplan, tidsschema
avtal, överenskommelse, kontrakt
samverkansavtal, samarbetsavtal
lagändring, lagförslag, ändrad lagstiftning, ny lag
årsstämma, bolagsstämma, årsmöte
internkontroll, intern kontroll

# politics and offices
förtroendevald, politiker
arvode, politikerlön
partistöd, bidrag till partier
tjänsteman, tjänsteperson
kommundirektör, kommunchef, stadsdirektör
kommunkansli, kommunledningskontor
medborgarkontor, kontaktcenter, kundtjänst, servicecenter
vallokal, röstningslokal
röstmottagare, valförrättare
invånare, medborgare
byaråd, bygderåd, byalag, lokal utvecklingsgrupp
volontär, frivillig, ideell
civilsamhälle, idéburen sektor, ideell sektor
ungdomsråd, ungdomsfullmäktige, ungdomsforum
ungdom, tonåring, (unga)
inflytande, delaktighet, medbestämmande

# computers and communication
it-angrepp, cyberattack, hackerattack, dataintrång, överbelastningsattack
informationssäkerhet, it-säkerhet, cybersäkerhet, datasäkerhet
dataskydd, personuppgiftsskydd, gdpr
personuppgiftsincident, dataläcka
artificiell intelligens, ai, chatgpt
verksamhetssystem, it-system, datasystem, datorprogram
e-tjänst, digital tjänst, självservice
hemsida, webbplats, webbsida
sociala medier, facebook, instagram
e-post, mejl, mail, epost
bredband, fiber, (internet), (internetuppkoppling)
wifi, trådlöst nätverk
mobiltäckning, mobilmast, telemast
digitalisering, digital utveckling, digital omställning
inloggning, lösenord, e-legitimation, bankid
it-stöd, helpdesk, it-support

# emergency and preparedness
räddningstjänst, brandkår, brandförsvar
brandman, räddningsman
brandstation, räddningsstation
brand, eldsvåda
eldning, (elda)
sotning, sotare, skorstensfejare, rengöring och brandskyddskontroll
krisberedskap, krishantering, civil beredskap
civilt försvar, totalförsvar, höjd beredskap, (krig), (kriget), (krigsfall)
skyddsrum, bombskydd
krigsplacering, krigsorganisation
krisledning, krisstab
försvarsmakten, militär
utrymning, evakuering
inrymning, pågående dödligt våld, skolskjutning
överfallslarm, personlarm
reservkraft, reservaggregat, reservelverk
hjärtstartare, defibrillator
första hjälpen, hjärt-lungräddning, hlr
livräddare, badvakt
drunkning, drunkna
storm, oväder
"""
