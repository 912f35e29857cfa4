"""The words by which minutes and questions tell who, and when. Compared without case and dots.

Patterns are regular expressions over text in small letters without dots ("nasta mote"), as `fold` makes it.
"""

_OCCASION = """
möte mötet möten mötena mötes mötets sammanträde sammanträdet sammanträden träff träffen träffar nätverk
nätverket nätverks nätverkets nätverksmöte nätverksmötet nätverksträff nätverksträffen styrelsemöte
styrelsemötet protokoll protokollet minnesanteckningar anteckningar justerare justeraren ordförande
ordföranden sekreterare sekreteraren deltagare närvarande frånvarande nästa nästkommande kommande förra
senaste senast sista gång gången igen åter datum plats planerad planerat inplanerad gruppen gruppens grupp
nämndens styrelsens kommun kommunen kommuner kommunerna municipalities representant representanter many
people meeting meetings last latest next previous adjuster adjusters chair secretary held minutes attendees
participants date
"""
OCCASION: frozenset[str] = frozenset(_OCCASION.split())
"""Words of a question that speak of a meeting as such: they are no matter that it dealt with."""

_DEALING = """
behandlades behandlade behandlat diskuterades diskuterade diskuterat togs tog upp uppe beslutades beslutade
bestämdes presenterades avhandlades handlade gällde discussed decided dealt presented
"""
DEALING: frozenset[str] = frozenset(_DEALING.split())
"""Words by which a question names a meeting by what it dealt with: "vilka deltog när skolskjuts behandlades"."""

_ACTING = """
återkomma ta tar göra gör gjorde kontakta kontaktar skicka skickar ordna ordnar hålla håller fram tag ihop
sköta sköter uppdrag uppdraget uppgift uppgiften fick får fått ge ansvar ansvaret ansvarig ansvariga ansvarar
utreda undersöka sammanställa bevaka följa se över arbeta arbetar jobba jobbar förbereda kolla klar klart
klara färdig färdigt färdiga vara bli inlämnad inlämnat inlämnade redovisad redovisade redovisas lämnas
skickas senast do doing handle handles take takes taking contact send prepare arrange arranging follow task
tasked asked ready done finished completed due deadline
"""
ACTING: frozenset[str] = frozenset(_ACTING.split())
"""Words of a question that tell what somebody does: they help to find an assignment, but it may use others."""

FROM: frozenset[str] = frozenset("från ifrån for from of för".split())
"""Words between people and those whom they come from: "vilka deltog från Lerum"."""

AT: frozenset[str] = frozenset("i på vid hos in at".split())
"""Words before the place of a meeting: "mötet i Nybro"."""

PRESENT: str = "Närvarande"
ABSENT: str = "Frånvarande"
"""What an answer calls those who were there and those who were not."""

NOT_LISTED: str = "{name} står inte i närvarolistan"
"""What is answered of somebody whom the list of a meeting does not name."""

OFFICERS: dict[str, str] = {"adjuster": "Justerare", "chair": "Ordförande", "secretary": "Sekreterare"}
"""What an answer calls the officers of a meeting."""

AT_SEVERAL: str = "{told} (vid {n} möten)"
"""What an answer makes of what somebody was at more than one meeting."""

LATEST: frozenset[str] = frozenset("senaste senast sista förra last latest previous".split())
"""Words by which a question means one meeting: "vilka deltog från Lerum senast"."""

OFFICER_WORDS: dict[str, str] = {
    "adjuster": r"juster",
    "chair": r"\bordf|\bled(?:de|er|s)\b|motesled|oppna",
    "secretary": r"sekr|protokollfor|protokollsfor|anteckn|forde protokoll|vid protokollet",
}
"""What stands with an officer's name in the sentence that tells the office."""

ELECTION_WORDS: dict[str, str] = OFFICER_WORDS | {"chair": r"\bordf|motesled"}
"""What stands in a decision that elects to the office, or over it: under "Mötets öppnande" others are elected too."""

_MEETING = r"(?:\w*mote[tn]?|\w*moten|\w*traff(?:en|ar)?|\w*sammantrade(?:t|n)?|\w*sammankomst(?:en|er)?)"

NEXT_TITLE: str = (
    rf"^\W*(?:\w+ (?:och|samt) |(?:datum|dag|tid|tider)(?: och \w+)? for )?"
    rf"(?:(?:nasta|nastkommande|kommande) (?:\w+ )?{_MEETING}|nasta gang|(?:motes|sammantrades)(?:tider|datum|dagar))\b"
)
"""The title of an item that tells when those who met meet again."""

NEXT: str = (
    rf"\b(?:nasta|nastkommande|kommande) (?:\w+ )?{_MEETING}\b"
    r"|\b(?:ses|mots|traffas|sammantrader|sammankallas)\b (?:\w+ ){0,2}?(?:igen|ater|nasta gang)\b"
    r"|\bnasta gang\b"
    r"|\b(?:natverket|gruppen|namnden|styrelsen|utskottet|radet) (?:traffas|mots|ses|sammantrader)\b"
)
"""How a sentence begins to tell so."""

OTHERS_NEXT: str = (
    rf"\b(?!natverkets|gruppens|mote)\w{{4,}}s nasta {_MEETING}\b"
    rf"|\bnasta {_MEETING} (?:for|med|inom) (?!natverket\b|gruppen\b|oss\b|namnden\b|styrelsen\b)\w"
)
"""What tells when others meet: "Arbetsutskottets nästa möte", "nästa möte med styrgruppen"."""

LEADING_UP: str = rf"\btill (?:nasta|nastkommande|kommande) (?:\w+ )?{_MEETING}\b"
"""A meeting that something is put off to: the day beside it may be another's."""

RESPONSIBLE: str = (
    r"\bansvar(?:ar|ig|iga|ade)\b|\bhar ansvaret\b|\bkontaktperson\w*|\bprojektled(?:are|er)\b|\bsamordna(?:r|re)\b"
    r"|\bsammankallande\b|\bhaller i\b|\bi uppdrag\b|\bled(?:er|s av)\b|\baterkommer\b|\bdriver\b|\btar fram\b"
)
"""What a sentence tells by who is responsible."""

DUE: str = (
    r"\bsenast\b|\bdeadline\b|\bsista (?:svars|ansoknings|anmalnings)?(?:dag|datum)\w*|\bska(?:ll)? (?:\w+ ){0,3}?"
    r"(?:vara|bli|lamnas|skickas|redovisas)\b|\b(?:ar|blir|vara|bli) (?:\w+ )?(?:klar|fardig)\w*|\binfor\b"
    r"|\btill och med\b|\btrader i kraft\b|\bborjar\b|\bstartar\b|\bdelredovisas\b|\bslutredovisas\b"
)
"""What a sentence tells by until when."""
