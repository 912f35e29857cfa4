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

MISREAD_FIGURES: dict[str, str] = {
    "O": "0",
    "o": "0",
    "Q": "0",
    "D": "0",
    "l": "1",
    "I": "1",
    "|": "1",
    "Z": "2",
    "S": "5",
    "B": "8",
}
"""Letters that a scanner reads in place of figures, and the figures."""
