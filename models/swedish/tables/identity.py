"""Words and signs around personal identity numbers. All words folded: lower case, without dots."""

PERSON_LABELS = """
personnummer personnumret personnr personnr. persnr persnr. pers.nr pers.nr. pnr pnr. p.nr p.nr. person-nr
samordningsnummer samordningsnumret samordningsnr samordningsnr. sam.nr sam.nr. fodelsenummer fodelsenr
personnumber
""".split()
"""Right before a number, these make it one of a person, also where a letter or figure was misread or mistyped."""

PHONE_LABELS = """
tel tel. tele telefon telefonnummer telefonnr tfn tfn. tlf tlf. mobil mobil. mobilnummer mobilnr mobiltelefon mob mob.
mobile phone cell sms ring ringa fax telefax vaxel
""".split()
"""Right before ten figures without a sign between them that begin with 0, these make them a telephone number."""

FILE_LABELS = """
dnr dnr. d.nr diarienr diarienr. diarienummer arendenr arendenr. arendenummer malnr malnr. malnummer
""".split()
"""Right before six figures, a sign and a year, these make them the number of a file ("dnr 001023-2019", as the
Swedish Social Insurance Agency writes them)."""

FILE_YEARS = range(1970, 2050)
"""Years that end a file's number."""

BETWEEN_LABEL_AND_NUMBER = frozenset("ar nr nummer med lyder for".split())
"""Words that may stand between such a word and the number: "personnummer är 850101-9801"."""

BEFORE_LAST_FOUR = """
nr
nummer
sista
sista fyra
de sista fyra
sista siffror
sista siffrorna
sista fyra siffror
sista fyra siffrorna
de fyra sista
fyra sista
fyra sista siffror
fyra sista siffrorna
slutsiffror
slutsiffrorna
kontrollsiffror
kontrollsiffrorna
""".strip().splitlines()
"""Words between the day of birth and the four last figures."""

UNITS = (
    "kr kronor sek tkr mkr st euro eur usd procent personer timmar tim min km meter m kwh mwh :- ,-".split()
)
"""After four figures that only a comma, bar or colon parts from a date, they make them an amount."""

MISREAD_FIGURES: dict[str, str] = {
    "O": "0",
    "o": "0",
    "Q": "0",
    "D": "0",
    "l": "1",
    "I": "1",
    "i": "1",
    "|": "1",
    "!": "1",
    "Z": "2",
    "z": "2",
    "A": "4",
    "S": "5",
    "s": "5",
    "G": "6",
    "b": "6",
    "B": "8",
    "g": "9",
    "q": "9",
}
"""Letters that a scanner reads in place of figures, and the figures."""
