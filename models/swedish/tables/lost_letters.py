"""What a scan makes of å, ä and ö, and which of two words that it makes alike is meant."""

READ_AS: dict[str, str] = {
    "ö": "oóòôé06dbø",
    "ä": "aàáéd&4",
    "å": "aàáéd&4",
    "o": "0",
    "l": "1I|",
    "i": "l1|",
}
"""A letter, and what it may be read as; those that are likelier first. Seen in scanned minutes: métet, utdver, besbket,
1&gga, 06ppnas."""

ALSO_READ_AS: dict[str, str] = {"ä": "i", "å": "i"}
"""The same, where the word that it makes stands elsewhere in the file too: frin, sjalvvirdering."""

SIGNS = "&4601|éóòôàáø"
"""Those of READ_AS that are no letter of a Swedish word, or seldom: certain marks of a misreading."""

LETTERS = "dbiIl"
"""Those of READ_AS that are letters like others: a misreading only where nothing else makes a word."""

SHORT = "pa far for nar har dar var ar at".split()
"""Short words, without dots, that may have a letter misread ("pd", "fdr"). Of others too little would be left."""

HEADS = frozenset("års vux".split())
"""First parts of compounds that the lexicon does not allow for."""

WORDS: dict[str, str] = {
    "Al": "AI",
    "lT": "IT",
    "lKT": "IKT",
    "lM": "IM",
    "lOP": "IOP",
    "lVO": "IVO",
    "l": "I",
    "|": "I",
}
"""Whole words that a scan makes of others of the same length. The word in one letter is the preposition, taken so
where a sentence or a line starts."""

_PREFERRED = """
administratör administratörer aldrig andades andas andens andes andlig andlighet andligt andra ang anger
ankas antagande antagandet arga arm armar armarna armen arms art arten arter arterna artig artiga artighet
artigt arts att av avhålla avlasta avsatt avsåg avsätta avsättas avtagande badade badande badat bak bakar
baken bakåt band bands banga bank bankade banken bankens bankman banks bara bard baren barnombudsmannen bas
basen be begär begärs behov behövs bekant belasta belåten belägen beläget beror besatt besatta består
besvara besvarad besvarade besvarar besvaras besvarat besvärande betygsätta bevara bevarad bevarade
bevarande bevarar bevaras bevarat bevarats black blanda blandad blandade blandades blandar blandas blandat
blandats blandning blandningar blandningen blank blanka blankt blod blodiga blodigt bloggar bloggaren blotta
blå blås blåsigt blåst blåsta blåsten bländande blöda blöt bo bok boka bokade bokar bokat bonusar bord
borden bords bosatta botade botar botat brand brandmän broar bråk bråka bråkar bråkat bråket bräda bränts
budgetar båda bådas bädda bäddade bäddar bäddat bälten bänkad bänkarna bärare bäst bästa böja bör börda
damma dammen dammet dan dans designar direktör direktörer dog dona dos dosen dråp drägg dräpa då dämpa
dämpade dämpar där dök dömer döms döpa döpas döv döva eftersatt ek ersatt ersattes ersätta ersättas ersätts
fakta fall falla fallande fallen faller fallet fans fara faran farbröder faror farorna fas fast fastande
filmar filmaren flak flaska floden fordrar formar formas formatet former forna forskar forsla fort fortsatt
fortsätta fortsättas frasen fraser friar från främsta fräsa få får fåren fåret fåtal fått fäktas fällan
fällas fällor fäste fästingar fästman föder föga för föra föras förfarande förfäders förför förlaget förlåt
förmå förmån förrätt förs försatt försattes försköna förslår första förstås förstöra förstöras försvar
försvara försvarade försvars försvårande försvårar försvåras försvårat försåg försätta förts förutsatt
förutsåg förutsätta förvar förvarar galen gasen gata gatan gatans gator gatorna ge genomför genomförs glad
glans glatta god goda gods gommen gotiska gott granar granat grav gravarna gravplats grodan grop gränden
gräns gräva grävas grävs grävt grödor gå gång gångar gången gångs gård gårdar gården gått gädda gälla gäller
gänget gäss gäst gästade gästen göm göms ha hacka hackade hackat haken hallen hammare hammaren hamna hamnade
hamnar hamnarna hamnat han handflata hans har harpa hav haven havs hosta hostade hostar hostat hundar
huvudmän hål håll hålla hållas håller hålls hård hårda hårdare hårig håriga hårigt hårt häcken hälsa hälsade
hälsades hälsar hälsas hälsat hända hänglås härdsmälta härma härmar härom häst hästar hästens höjs höns hör
höra hörande höras hörn hörnet hörs höstas höstlov höstlovet ifrågasätta ifrågasätts informatör informatörer
inga inlåsning inlåst inlåsta innebär insatt insatta inspektör inspektören insättas intag intagen intaget
intranät intrång intäkt invända iscensatt isär jakt justeringsmän jägare järnväg järnvägar järnvägen
järnvägens jättesvårt kalla kallas kampen kapa kapas kapital kapitalet kapitalets karat karls katten kattens
klack klang klapp klappar klar klåda klä kläcks klädd klädde klämmer kläs klätt knackar knapp knappar
knapparna knappast knappen knappt knäcks knöt kol kommunikatör kommunikatörer kontrar kort kramade kramar
kramat kras krav krisar krokarna krona krossar kräkas krämig kränka kränkt krävs kulor kuriosa kvast kväva
kårar kåren käkarna källan källare källor källorna kämpar känna kännas känt känts kärl kö kök köket kön
könen köpt köpts kör köra körande körd körda kören körts la lack lag lagade lagar lagas lagat lagen lagens
lager lagets laggar laglig lagliga lagra lagrad lagrade lagrar lagras lagrat lagret lagt lampa land landa
lands lansen lapp lasten laster le lektor loss lott lov lova lovad lovade lovande lovar lovat lovet lådor
låga lånen långa låssas låta låtar låten låter läckande läcker läget lägg lägga läggs läka lämningar län
länet länets länge länsman lär lärarna lärarnas lärs läs läsa läsande läsaren läsas läser läsning läst läste
lästes lättar lättja löd löften löken lön lös löser magar magen malla man mannen mark marken markens mask
maska maskar masken massorna matbordet mats mattan miljön miljöns minnesvärd moras mors mot motsatt motsatta
må mål målen målet målning målningen månad månen månens många måsen måsten mått märker märks mässan mäta
mätare mätaren mätning mätningar mätningarna mätningen mättad mättande mättar mättat mönster mössan möta
mötas möts namn natt natta nedsatt nedskräpning nedsättas nervösa nord not noter nå nås nåtts nämna nämns
när näten näven nöd nöja nötskal obesvarad obesvarade observatör observatörer odla odlas okänd okända okänt
olaglig olagliga olagligt om ombudsman omsätta omsättas omåttligt operatör operatörer operatörerna orena ort
orten ortens orter otaliga otålig otäck ovan ovanlig ovanliga ovanligare ovanligt oändlig oändliga oändligt
palats pallar pallen panna pannan plan plana planen planet planets planka plankan plans plantor plats platt
platån plåga plågade plågar plågas plågat plåster plättar pojkar pojkars polarna polisman porten post
projektor pröva prövad prövade prövades prövar prövas prövat prövats prövning prövningar prövningen på pågen
pågår påstå påstås påtår pärlor raderna radhus ram rama ramar rida ro rostad rot råd rådde råden råder
rådhuset rådman råkade råkar råttan räcka rädd rädda räddade räddar räddas räddat räds rädsla räkning
räkningar räkningarna räkningen räkor räkorna ränta rätt rätta rättad rättade rättas rättat rätten rättens
rör rörande röst rösta röstade röstades röstande röstar röstas röstat röstats rösten röstning röstningen
salen sallad salta saluhall saluhallen sammanhang sammansatt sammansatta sans sars sattes se själ själen
själens skada skadad skadade skadades skadar skadas skadat skall skallar skapa skapade skapades skapar
skapas skapat skapats skaran skarpen skitar skolår skonas skor skotta skrapa skrapade skrapat skratt skräp
skräpet skuldsatt skäl skälet skälig skäligt skälla skällande skäller skäms skär skäras skärpa skärpt skön
sköna skönare skötare sköter skött skötte sköttes skötts slangen slott slutar släcka släckas släcker slägga
släkt släktens släkter slängs släpp släppa släppas släpps släppt slätt slätten smakar smakat smaksatt
smartare smartast smartaste smög snar snart snäva som sommar sova sovande spana spanade spanar spanat spara
sparande sparandet sparar sparas sparat spelar spelaren spelarens sprack sprang språngande sprängs spår
spänn spänt spärra spärrade spärrar spärrarna spärras spärrat spärren stad staden stadens stads stals
stammarna stanken stark starkt startar stat staten statens statlig statliga statligt stats stava stavade
stavar stavat stop stor stora stort strandsatta styrman stålmannen ståplats stått ställa ställas ställen
stället ställs stämma stämmor stämning stämningar stämningen stäng stänga stängas stängs stärka stärkas stöd
stöder stöds stöpet störas störta störtar sval svampar svar svara svarande svars svartas svårare svårt sväng
sydostlig sysselsatt så såg sålla sålts sårade sårat säckar säga sägas sägs säker sända sändas sändning
sändningen sänds sängen sänk sänka sänks sänkt sänkta sänkte särbehandling säte säten sätt sätta sättas
sätts sönder söt söta sötare ta tack tafsande tags takt takten takter tal tala talas talesman talman
talmannen tals tandtråd tankarna tappa tar tas tavlan te tillfällen tillfället tillsatt tillsattes tillsätta
tillsättas tillsätts tillåts tjänstemän tjänstemännen tom tomma tomt toppar torn tornen tornet traktor
traktorer tro tråden trådlös trådlösa trådlöst trång trångt trä träd trädde träder träna tränad tränade
tränar tränas tränat tränats tröjan tvång tvär tvätt tåg tåget tågets täcka täckande täckas täcket täcks
tält tändning tänds tänk tänka tänkande tänkas tänkbar tänkbara tänkbart tänker täppt tät täten tätort
tätorten tävla underarmar underlaget understöd uppehållet uppsats uppsatt uppsatta uppställning
uppställningen uppsägning upptagen upptaget utfall utmärker utmätning utsaga utsatt utsatta utsattes utsåg
utsågs utsättas utsätts uttag uttagen uttaget vad vaderna val valde valdes valt valts valv vana vanlig
vanliga vanligare vanligast vanligaste vanlige vanligen vanligheterna vanligt vapen var vara varar vardag
vardagar vardagen vardags vardera varken varm varmare varmt varnad varnade varnat varpå vars varv varven
varvet vas vatten vattumannen vidga vrak våga våld våldet vållande vållat våras vårat vård vårda vården
vårdens vårt våt våta vått väcker väder väg vägar vägarna vägas vägen väggar vägledare vägnar vägrat vägs
vägskäl väktare väktaren väktarna vänd vända vände vändes vändor vänlighet vänskapligt vänt väntar värde
värme värna värnar värva värvades värvning värvningar väska väte växa växer åk åkt åkte ålar ånga åren årens
året årets årliga årligen års åsidosätta åska åt åter ädla äga ägas ägg ägget ägna ägnad ägnade ägnades
ägnar ägnas ägnat ägor ägorna älg älgen älven än ändlösa ändras ändå änglar är ära äran ärans ärlig ärligt
äta ätas äts öar öde ödet ödets ökande ökar öken öl ören öron öst östkust östlig överför överförs överlappar
överläppen överlät översatt översattes översätta översättas översätts
"""
PREFERRED: frozenset[str] = frozenset(_PREFERRED.split())
"""Of the words that are one without dots (för, for), the one that minutes mean, unless CONTEXTS tells otherwise."""

CONTEXTS: dict[str, tuple[str, str]] = {
    "år": (
        "# i per varje förra nästa hela ett två tre fyra fem sex sju åtta nio tio halvt några många senaste "
        "kommande gångna föregående flera innevarande första andra tredje fjärde sista samma nytt antal vartannat",
        "####",
    ),
    "här": ("så klicka", "ovan nedan nere"),
    "var": ("", "och"),
    "vår": ("i på till av från med hos inom enligt om för under", "kommun region förening gemensamma egen"),
    "våra": (
        "i på till av från med hos inom enligt om för mellan bland kring över genom utifrån alla och",
        "kommuner medlemmar medlemskommuner skolor elever rektorer verksamheter behov frågor gemensamma egna",
    ),
    "män": ("unga äldre", ""),
    "väl": (
        "mycket så lika fungerar fungerat fungerade fungera gick gått går tas tagits",
        "bemött bemötta fungerande fungerar förberedd förberedda medvetna medveten",
    ),
    "förstå": ("att kan vill behöver måste inte", ""),
    "satt": ("har hade", ""),
    "värt": ("är vara mycket", "att"),
    "saker": ("många andra de flera olika sådana några två tre dessa alla", ""),
    "bor": ("som", "i på kvar hemma där"),
    "låg": ("är var för mycket", "nivå andel närvaro på i kvar grad till risk"),
    "tag": ("ta tar få fick tog tagit får fått tagits nya", ""),
    "svår": ("en är mycket så", ""),
    "källa": ("en", ""),
    "nått": ("har hade inte", ""),
    "svåra": ("de så mycket är", "frågor fall beslut"),
    "lågt": ("för så mycket", ""),
    "laga": ("", "kraft hinder ordning tid mat"),
    "starka": ("de våra några mycket den", "sidor skäl"),
    "tacka": ("", "för alla samtliga"),
    "miljon": ("# en halv", "kronor kr"),
    "andras": ("varandras av", "erfarenheter"),
    "värden": ("höga låga dessa normala", ""),
    "tjänsteman": ("en ansvarig annan", ""),
    "huvudman": ("en annan som enskild varje kommunal ny ensam", ""),
    "värdera": ("att", ""),
    "ända": ("", "fram till sedan från in ut upp ner"),
    "anda": ("en god samma", ""),
    "ändra": ("att kan ska vill behöver måste inte", ""),
    "störa": ("att", ""),
    "stärkt": ("har hade", ""),
    "fort": ("så för", ""),
    "ingå": ("att ska kan bör får kommer skall", ""),
    "stör": ("som", ""),
    "gäng": ("ett", ""),
    "vänlig": ("med", "hälsning"),
    "saga": ("en", ""),
    "rad": ("i en", ""),
    "fört": ("protokoll har hade", ""),
    "satts": ("har hade", ""),
    "lån": ("ett nya om", ""),
}
"""Words of which the other is preferred, and the words that tell them: those that may stand before, those that may
stand after. `#` is a number of at most three figures, `####` a year. The first that fits is meant."""

FREQUENT_NAMES: frozenset[str] = frozenset({"Göran", "Håkan"})
"""Names that are far more frequent in Sweden than the names they become without dots (Goran, Hakan)."""

FOREIGN_ENDINGS = ("ic", "vić", "ci", "oglu", "oğlu", "ski")
"""Endings of surnames that those others go with."""
