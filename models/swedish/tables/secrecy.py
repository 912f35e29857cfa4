"""How minutes say that they, or an item of them, are secret. All phrases folded: lower case, without dots.

A phrase counts where it stands as a mark: alone on its line, with or without the law that it rests on. Minutes that
speak of secrecy ("information om sekretess", "sekretessavtal") do nothing of this.
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
hemligt
""".strip().splitlines()
"""What stands in brackets in the title of an item that is secret, with the law or without."""

BESIDE = "SEKRETESS SEKRETESSBELAGT SEKRETESSBELAGD SEKRETESSÄRENDE HEMLIGT KONFIDENTIELLT".split()
"""What stands before or after a title, parted by a dash, comma, colon or slash, of an item that is secret: in capitals
in any title, in small letters where the title tells of one person's matter."""

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
sekretess
sekretessarende
sekretessarenden
sekretessbelagd
sekretessbelagda
sekretessbelagt
ar sekretess
ar sekretessarenden
""".strip().splitlines()
"""What the front says after numbers of paragraphs, or before them, beside ARE_SECRET: "§§ 12–14 sekretess"."""

PARAGRAPHS = "paragraf paragrafer paragraferna paragrafen".split()

NOT = frozenset("nej ingen inga inget no".split())
"""On the line after "Sekretess" they say that a form was filled in, and nothing is secret."""
