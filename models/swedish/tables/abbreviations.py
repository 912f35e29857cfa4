"""Abbreviations that municipal minutes use, and what they stand for: one a line, its long forms parted by semicolons.

All that an abbreviation may stand for is listed; which one is meant the text around tells, or nothing. Long forms stand
in their base form: inflections are found by the analyzer.
"""

ABBREVIATIONS = """
apl: arbetsplatsförlagt lärande
apu: arbetsplatsförlagd utbildning
csn: Centrala studiestödsnämnden
ehm: elevhälsans medicinska insats
eht: elevhälsoteam
fsk: förskola
gy: gymnasium
gyvux: gymnasial vuxenutbildning
grvux: grundläggande vuxenutbildning
gruv: grundläggande vuxenutbildning
ht: hösttermin
idh: idrott och hälsa
ikt: informations- och kommunikationsteknik
im: introduktionsprogram
ima: individuellt alternativ
ims: språkintroduktion
imv: programinriktat val
imy: yrkesintroduktion; Integritetsskyddsmyndigheten
iup: individuell utvecklingsplan
kaa: kommunalt aktivitetsansvar
komvux: kommunal vuxenutbildning; vuxenutbildning
mik: medie- och informationskunnighet
myh: Myndigheten för yrkeshögskolan
no: naturorienterande ämnen
np: nationellt prov
npf: neuropsykiatrisk funktionsnedsättning
sfi: svenska för invandrare; svenskundervisning för invandrare
so: samhällsorienterande ämnen
spsm: Specialpedagogiska skolmyndigheten
sva: svenska som andraspråk
syv: studie- och yrkesvägledare; studie- och yrkesvägledning
särvux: särskild utbildning för vuxna
uhr: Universitets- och högskolerådet
vfu: verksamhetsförlagd utbildning
voc: vård- och omsorgscollege
vt: vårtermin
vux: vuxenutbildning
yh: yrkeshögskola
yrkesvux: yrkesinriktad vuxenutbildning
åk: årskurs

andt: alkohol, narkotika, dopning och tobak
andts: alkohol, narkotika, dopning, tobak och spel
bbic: barns behov i centrum
bhv: barnhälsovård
bmm: barnmorskemottagning
bup: barn- och ungdomspsykiatri
bvc: barnavårdscentral
ekb: ensamkommande barn
hab: habilitering
hsl: hälso- och sjukvårdslag
hvb: hem för vård eller boende
ibic: individens behov i centrum
ifo: individ- och familjeomsorg
ivo: Inspektionen för vård och omsorg
lpt: lagen om psykiatrisk tvångsvård
lss: lagen om stöd och service till vissa funktionshindrade
lvm: lagen om vård av missbrukare
lvu: lagen om vård av unga
mar: medicinskt ansvarig för rehabilitering
mas: medicinskt ansvarig sjuksköterska
mvc: mödravårdscentral
posom: psykiskt och socialt omhändertagande
sas: socialt ansvarig samordnare
sip: samordnad individuell plan
soc: socialtjänst
sol: socialtjänstlag
ssbtek: sammansatt bastjänst för ekonomiskt bistånd
ssk: sjuksköterska
säbo: särskilt boende
usk: undersköterska
vab: vård av barn
vc: vårdcentral; verksamhetschef
vo: vård och omsorg; verksamhetsområde

adj: adjungerad
apt: arbetsplatsträff
au: arbetsutskott
bitr: biträdande
bn: byggnadsnämnd; bildningsnämnd
bou: barn och utbildning
buf: barn- och utbildningsförvaltning
bun: barn- och utbildningsnämnd
csg: central samverkansgrupp
dnr: diarienummer
ers: ersättare
fsg: förvaltningens samverkansgrupp
gvn: gymnasie- och vuxenutbildningsnämnd
hr: personalavdelning
hsn: hälso- och sjukvårdsnämnd
kf: kommunfullmäktige
kfn: kultur- och fritidsnämnd
kfs: kommunal författningssamling
kn: kulturnämnd
kpr: kommunalt pensionärsråd
ks: kommunstyrelse
ksau: kommunstyrelsens arbetsutskott
kso: kommunstyrelsens ordförande
lsg: lokal samverkansgrupp
ordf: ordförande
pu: personalutskott
rf: regionfullmäktige
rs: regionstyrelse
sbf: samhällsbyggnadsförvaltning; stadsbyggnadsförvaltning
sbn: samhällsbyggnadsnämnd; stadsbyggnadsnämnd
sekr: sekreterare
sn: socialnämnd
tf: tillförordnad
tn: teknisk nämnd
ubn: utbildningsnämnd
vd: verkställande direktör
vn: valnämnd
von: vård- och omsorgsnämnd
öfn: överförmyndarnämnd

ai: artificiell intelligens
aml: arbetsmiljölag
bab: bostadsanpassningsbidrag
bnp: bruttonationalprodukt
brp: bruttoregionalprodukt
dp: detaljplan
dso: dataskyddsombud
fl: förvaltningslag
fou: forskning och utveckling
föp: fördjupad översiktsplan
gc: gång- och cykelväg
gdpr: dataskyddsförordning
gis: geografiskt informationssystem
hme: hållbart medarbetarengagemang
ike: interkommunal ersättning
iop: idéburet offentligt partnerskap
it: informationsteknik
kpi: konsumentprisindex
las: lagen om anställningsskydd
lis: landsbygdsutveckling i strandnära lägen
lou: lagen om offentlig upphandling
lov: lagen om valfrihetssystem
lso: lagen om skydd mot olyckor
mb: miljöbalk
mbl: medbestämmandelag
mex: mark och exploatering
mkb: miljökonsekvensbeskrivning
mr: mänskliga rättigheter
nki: nöjd kundindex
ob: obekväm arbetstid
osa: organisatorisk och social arbetsmiljö
osl: offentlighets- och sekretesslag
pbl: plan- och bygglag
pkv: prisindex för kommunal verksamhet
pub: personuppgiftsbiträde
rcb: räddningschef i beredskap
rsa: risk- och sårbarhetsanalys
sam: systematiskt arbetsmiljöarbete
sba: systematiskt brandskyddsarbete
sfs: Svensk författningssamling
sou: Statens offentliga utredningar
tib: tjänsteperson i beredskap; tjänsteman i beredskap
va: vatten och avlopp
vma: viktigt meddelande till allmänheten
öp: översiktsplan

af: Arbetsförmedlingen
brå: brottsförebyggande råd
digg: Myndigheten för digital förvaltning
esf: Europeiska socialfonden
eu: Europeiska unionen
fk: Försäkringskassan
fn: Förenta nationerna
gr: Göteborgsregionen
jk: Justitiekanslern
jo: Justitieombudsmannen
kfm: Kronofogdemyndigheten
lst: länsstyrelse
mcf: Myndigheten för civilt försvar
mfd: Myndigheten för delaktighet
msb: Myndigheten för samhällsskydd och beredskap
mucf: Myndigheten för ungdoms- och civilsamhällesfrågor
nck: Nationellt centrum för kvinnofrid
pts: Post- och telestyrelsen
rkr: Rådet för kommunal redovisning
scb: Statistiska centralbyrån
sgi: Statens geotekniska institut
sgu: Sveriges geologiska undersökning
skl: Sveriges Kommuner och Landsting; Sveriges Kommuner och Regioner; skr
skr: Sveriges Kommuner och Regioner; Sveriges Kommuner och Landsting; skl
slu: Sveriges lantbruksuniversitet
smhi: Sveriges meteorologiska och hydrologiska institut
särf: Södra Älvsborgs räddningstjänstförbund
trv: Trafikverket
vgr: Västra Götalandsregionen
"""

SMALL_WORDS: frozenset[str] = frozenset("och i för av med till på om samt för som mot vid eller".split())
"""Words that an abbreviation may pass over: "vård och omsorg (VO)"."""

PARTIES: frozenset[str] = frozenset("sd kd mp fi fp".split())
"""Abbreviations in parentheses after people, which stand for no words before them."""
