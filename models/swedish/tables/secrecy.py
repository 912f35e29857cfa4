"""How minutes say that they, or an item of them, are secret. All phrases folded: lower case, without dots.

A phrase counts where it stands as a mark: alone on its line, with or without the law that it rests on; or where a
sentence says it of the very item or document. Minutes that speak of secrecy ("information om sekretess",
"sekretessavtal") do nothing of this.

In the tables of what sentences say, "a/b" is either word, and "a?" a word that may be missing.
"""

MARKS = """
sekretess
sekretessbelagd
sekretessbelagt
sekretesshandling
sekretessbelagd handling
sekretessbelagt protokoll
sekretessbelagt dokument
sekretessmarkerad
sekretessmarkerad handling
sekretessmarkering
sekretesskyddad handling
sekretesskyddat protokoll
innehaller sekretess
innehaller sekretessbelagda uppgifter
hemlig
hemligt
hemlig handling
hemligt protokoll
hemligstamplad
begransat hemlig
kvalificerat hemlig
hemlig restricted
k hemlig
sekretessbelagda uppgifter
konfidentiell
konfidentiellt
konfidentiell handling
strangt konfidentiellt
fortrolig
fortroligt
strangt fortroligt
ej offentlig
ej offentlig handling
ej offentligt protokoll
icke offentlig handling
inte offentlig handling
""".strip().splitlines()
"""What a stamp or heading says of all that stands under it."""

DOCUMENTS = """
handlingen
denna handling
hela handlingen
protokollet
detta protokoll
hela protokollet
dokumentet
detta dokument
""".strip().splitlines()
"""What a mark on the first page may name as secret."""

ITEMS = """
paragrafen
denna paragraf
hela paragrafen
arendet
detta arende
hela arendet
beslutet
punkten
denna punkt
uppgifterna i paragrafen
uppgifterna i arendet
uppgifter i paragrafen
uppgifter i arendet
paragrafens innehall
""".strip().splitlines()
"""What a mark within an item may name as secret."""

ARE_SECRET = """
omfattas av sekretess
omfattas av sekretessen
ar sekretessbelagd
ar sekretessbelagt
ar sekretessbelagda
ar sekretessmarkerad
ar sekretessmarkerat
ar belagd med sekretess
ar belagt med sekretess
ar hemlig
ar hemligt
skyddas av sekretess
lyder under sekretess
innehaller sekretess
innehaller sekretessbelagda uppgifter
innehaller uppgifter som omfattas av sekretess
innehaller uppgifter som ar sekretessbelagda
far inte lamnas ut
far ej lamnas ut
far icke lamnas ut
far inte publiceras
far ej publiceras
""".strip().splitlines()
"""What is said of them. Alone on a line it is a mark, too."""

THIS_ITEM = """
hela/denna/detta/aktuell/foreliggande? paragraf/paragrafen/arendet/arende/punkt/punkten
paragrafen/arendet/punkten i sin helhet
detta/hela? beslut/beslutet
protokollsparagrafen
paragrafens/arendets/beslutets/protokollsparagrafens innehall/text
protokollstexten
uppgifter/uppgifterna/personuppgifterna/innehallet/texten i paragrafen/beslutet/punkten
uppgifter/uppgifterna/personuppgifterna/innehallet/texten i denna/detta paragraf/beslut/punkt
uppgifterna/personuppgifterna/innehallet i arendet
uppgifterna/personuppgifterna i detta arende
""".strip().splitlines()
"""What a sentence may name as secret, or as not published, so that the item is. Annexes and what underlies a decision
are none: of a public decision they may be secret."""

ITS_MATTER = """
uppgifter/handlingar/handlingarna i arendet
uppgifter/handlingar/handlingarna i detta arende
""".strip().splitlines()
"""What holds the item where it is secret, not where it is only left unpublished."""

ITS_PARTS = """
uppgifter/uppgifterna
innehallet
personuppgifterna
detta
""".strip().splitlines()
"""The same on a line of its own. Within a text they may be those of something else."""

THIS_DOCUMENT = """
hela/detta? protokoll/protokollet/dokument/dokumentet
hela/denna? handling/handlingen/kallelse/kallelsen
protokollets/dokumentets/handlingens innehall
uppgifterna i protokollet/dokumentet/handlingen
minnesanteckningarna
""".strip().splitlines()

SAID_OF_THEM = """
omfattas/skyddas av absolut/strang/stark/full? sekretess/sekretessen/tystnadsplikt
bedoms/anses/ska/skall omfattas av sekretess
ar/bedoms/anses/ska/skall vara? helt/delvis? IS_SECRET
ar/blir? belagd/belagt/belagda med sekretess
belaggs med sekretess
har? sekretessbelaggs/sekretessbelagts/sekretessmarkeras/sekretessmarkerats
lyder/faller/ligger/star under sekretess/sekretessen
innehaller sekretess/sekretessuppgifter
innehaller? sekretessbelagda/sekretesskyddade/hemliga uppgifter/personuppgifter
innehaller uppgifter som omfattas av sekretess
innehaller uppgifter som ar sekretessbelagda
far/ska/skall inte/ej/icke lamnas ut
far/ska/skall inte/ej/icke spridas/rojas
""".strip().splitlines()

NOT_PUBLISHED = """
far/ska/skall inte/ej/icke publiceras/offentliggoras
publiceras/offentliggors inte/ej/icke
ar undantagen/undantaget/undantagna fran publicering
undantas fran publicering
""".strip().splitlines()

ON_THE_WEB = r"""
pa/via \w+? \w+? webben/webb/webbplats/webbplatsen/hemsida/hemsidan/internet/natet
""".strip().splitlines()
"""Where, with up to two words of whose: "på Bergums kommuns webbplats". What is not published elsewhere, in a statute
book or a summons, may be public all the same."""

ELSEWHERE = "i till pa".split()
"""With what any other place begins."""

IS_SECRET = """
sekretess sekretessbelagd sekretessbelagt sekretessbelagda sekretessmarkerad sekretessmarkerat sekretessmarkerade
sekretesskyddad sekretesskyddat sekretesskyddade sekretessarende hemlig hemligt hemliga hemligstamplad
hemligstamplat konfidentiell konfidentiellt konfidentiella
""".split()

SECRECY_HOLDS = """
sekretess/sekretessen galler/rader/foreligger
galler/rader/foreligger sekretess
belagd/belagt/belagda med sekretess
omfattas av sekretess
detta? publiceras/offentliggors inte/ej/icke
detta? far inte/ej/icke publiceras
ej/inte/icke for publicering
ej/inte/icke publicering
undantagen/undantaget/undantas fran publicering
""".strip().splitlines()
"""What says the same of nothing in particular: on a line of its own, or among short sentences, of what stands there."""

SAID_BEFORE = """
obs
observera att?
notera att?
anmarkning
anm
att
da
eftersom
""".strip().splitlines()
"""What such a sentence may begin with."""

DECIDED = "beslutar/beslutade/konstaterar/noterar att"
"""What may stand before it, after who says so."""

REPORTED = "erinrar/informerar/paminner/upplyser/meddelar om? att"
"""The same before what names the very item. Else it reminds of secrecy as such."""

GOES_ON = """
enligt enl jamlikt jml med pa pga p i till och samt varfor darfor da eftersom av under for
""".split()
"""With what a sentence on the very item may go on. "Om", "när", "som" would make it a condition."""

TAKEN_OUT = frozenset(
    """
    tagits utelamnats maskats maskerats maskerade borttagna avidentifierats upphor upphort upphavs upphavts langre
    havs havts
    """.split()
)
"""Words of sentences by which nothing secret is left."""

TAIL_WORDS = frozenset(
    """
    med hansyn till pa grund av pga g gdpr dataskyddsforordningen dataskyddsforordning dataskyddslagen
    personuppgiftslagen pul puls webben webb webbplats webbplatsen internet hemsidan hemsida natet kommunens regionens
    skydd for den personliga enskild enskilds enskildas enskilda forhallanden integritet integriteten ekonomiska
    lamnas ut inte ej far darfor publiceras offentliggors sekretess sekretessen allmanheten personuppgifter skal
    arendet paragrafen beslutet uppgifterna bestammelserna reglerna gallande lagstiftning
    """.split()
)
"""Words that may follow what is said, beside those of the law, where nothing else does."""

LAW_WORDS = frozenset(
    """
    enligt enl jamlikt jml jfr med stod av i och samt eller kap kapitlet kapitel st stycket forsta andra tredje p
    punkten offentlighets offentlighet sekretesslagen sekretesslag osl sekrl sfs lag lagen a b c d e f till
    """.split()
)
"""Words that may follow a mark: the law by which it is secret."""

SECRET_TITLES = """
sekretessarende
sekretessbelagt arende
sekretessbelagd paragraf
sekretessbelagd punkt
sekretessmarkerat arende
sekretesskyddat arende
arende som omfattas av sekretess
arende med sekretess
arende under sekretess
paragrafen omfattas av sekretess
arendet omfattas av sekretess
""".strip().splitlines()
"""Titles of items that are secret, in any minutes; a number or a letter may follow."""

FORMAL_TITLES = """
sekretess
sekretessarenden
sekretessbelagda arenden
sekretessbelagt
sekretessbelagd
konfidentiellt
konfidentiellt arende
hemligt
hemligt arende
konfidentiell information
skyddade personuppgifter
skyddad identitet
sekretesskyddat
sekretesskyddad
""".strip().splitlines()
"""The same where items have the sign §. In the notes of a network such a title may be what was spoken of."""

IN_BRACKETS = """
sekretess
sekretessarende
sekretessbelagd
sekretessbelagt
sekretessmarkerad
sekretessmarkerat
sekretessbelagt arende
omfattas av sekretess
delvis sekretess
delvis sekretessbelagd
delvis sekretessbelagt
konfidentiellt
konfidentiell
hemligt
hemlig
skyddad identitet
skyddade personuppgifter
sekretesskyddat
sekretesskyddad
publiceras ej
publiceras inte
publiceras ej pa webben
ej for publicering
sekretess galler
sekretess rader
""".strip().splitlines()
"""What stands in brackets in the title of an item that is secret, with the law or without."""

TALK = frozenset(
    """
    information utbildning riktlinjer riktlinje policy rutin rutiner delegationsordning delegation delegering handbok
    forelasning genomgang fraga fragor avtal avtalet tystnadsplikt offentlighet arkiv arkivering gdpr dataskydd kurs
    dokumenthanteringsplan samverkan skolan lag lagen lagstiftning lagandring proposition remiss kommunikation etik
    diskussion workshop tema juridik anmalningsplikt myndigheter mellan
    """.split()
)
"""Words of titles that secrecy is a matter of: beside them a mark is none."""

DOCUMENT_WORDS = frozenset(
    """
    protokoll protokollet sammantradesprotokoll motesprotokoll protokollsutdrag minnesanteckningar minnesanteckning
    motesanteckningar dokument handling handlingar kallelse foredragningslista tjansteskrivelse beslut delegationsbeslut
    utredning yttrande rapport
    """.split()
)
"""Words of a line at the head of a document beside which a mark in brackets, or parted by a dash, is the document's."""

SECRET_DOCUMENTS = frozenset(
    "sekretessprotokoll sekretessprotokollet sekretesskallelse sekretessbilaga".split()
)
"""With one of these a line at the head says the same."""

BESIDE = """
SEKRETESS SEKRETESSBELAGT SEKRETESSBELAGD SEKRETESSÄRENDE SEKRETESSMARKERAD SEKRETESSMARKERAT HEMLIGT HEMLIG
KONFIDENTIELLT KONFIDENTIELL
""".split()
"""What stands before or after a title, parted by a dash, comma, colon or slash, of an item that is secret: in capitals
in any title, in small letters where items have the sign § and the title has no word of TALK, behind a colon only where
it tells of one person's matter."""

PERSONAL_MATTERS = frozenset(
    """
    individarende individarenden personarende personarenden personalarende elevarende enskilt avstangning bistand
    ansokan vard vardnad lvu lvm lss sol adoption faderskap umgange placering omhandertagande familjehem
    familjehemsplacering kontaktfamilj kontaktperson fardtjanst riksfardtjanst skuldsanering disciplinarende
    overklagande yttrande skadestand
    """.split()
)
"""Words of titles that tell of one person's matter."""

NUMBERS_ARE_SECRET = """
publiceras ej
publiceras inte
publiceras ej pa webben
publiceras inte pa webben
sekretess
sekretessarende
sekretessarenden
sekretessbelagd
sekretessbelagda
sekretessbelagt
sekretessmarkerad
sekretessmarkerade
ar sekretess
ar sekretessarenden
hemlig
hemligt
hemliga
konfidentiell
konfidentiellt
konfidentiella
""".strip().splitlines()
"""What the front says after numbers of paragraphs, or before them, beside ARE_SECRET: "§§ 12–14 sekretess"."""

OF_NUMBERS = "i for galler rader avser avseende betraffande".split()
"""Words between it and the numbers: "Sekretess gäller för § 12"."""

BY_LAW = "enligt enl jamlikt jml med".split()
"""With what the law follows the numbers."""

PARTLY = frozenset("delvis partiell partiellt viss vissa visst delar enstaka nagra bitvis".split())
"""Words of a mark at the head that is not of the whole document."""

PARAGRAPHS = "paragraf paragrafer paragraferna paragrafen".split()

NOT = frozenset("nej ingen inga inget no".split())
"""On the line after "Sekretess" they say that a form was filled in, and nothing is secret."""

ROOTS = ("sekret", "hemlig", "konfiden", "publicer", "lamnas", "offentliggor")
"""One of these, folded, is in every sentence that says that something is secret or not published."""
