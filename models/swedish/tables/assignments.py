"""How minutes give somebody something to do, and by when.

Patterns as in `decisions`. `<vem>` stands for who, `<namn>` for a name of a word or two.
"""

TAKING_ON: str = (
    r"(?:tar (?:(?:frågan|ärendet|detta|det) vidare|fram|kontakt|reda på|hand om|på sig"
    r"|upp (?:frågan|detta|det|ärendet))|åtar sig|åtog sig|återkommer|sammanställer|undersöker"
    r"|ansvarar för (?:att|detta|det)|ombesörjer|skickar (?:ut|över|in)|kontaktar"
    r"|kallar till|bjuder in|följer upp|ser (?:över|till att)|utreder|kompletterar|förbereder|bereder"
    r"|bevakar (?:att|frågan)|begär in|lämnar (?:uppgifter|besked|synpunkter|underlag)|granskar (?:den|det|de|för|text)"
    r"|arbetar vidare|jobbar vidare|inhämtar|lyfter frågan|stämmer av|pratar sig samman|bokar|kollar)"
)
"""Verbs by which somebody takes something on, be it a person, a group or a municipality: "Siv tar fram ett
underlag". """

TAKING_ON_DAILY: str = (
    r"(?:tar med sig|tar med (?:frågan|detta|det)\b|ansvarar(?=\.|$)|håller i (?:det|detta|frågan)\b|ordnar|fixar"
    r"|sköter|skickar|skriver (?!att\b|i\b)|mailar|mejlar|ringer|beställer|köper"
    r"|kopierar|kontrollerar|hör (?:med|av sig)|pratar med|talar med|lägger (?:ut|upp|in)|uppdaterar|efterhör"
    r"|tittar (?:på|vidare|närmare)|publicerar|redigerar|delar ut|hämtar|renskriver|formulerar"
    r"|sätter (?:upp|ut|in)|arrangerar|jobbar på|tillfrågar|annonserar|städar|klipper"
    r"|samlar in|trycker|sammankallar|räknar (?:på|fram|ut)|gör en|gör ett|ger förslag|granskar|lämnar in)"
)
"""The same of people alone: of a municipality they tell what it does anyway."""

DOING: str = (
    r"(?:ta (?:fram|med sig|kontakt|reda på|hand om|upp)|återkomma|sammanställa|undersöka|ansvara för"
    r"|ombesörja|ordna|fixa|sköta|skicka|skriva|maila|mejla|ringa|kontakta|kalla till|bjuda in|boka"
    r"|beställa|köpa|kolla|kontrollera|höra med|stämma av|prata med|tala med|lägga (?:ut|upp|in)"
    r"|följa upp|se över|utreda|redovisa|bevaka|granska|begära in|lämna in|"
    r"komplettera|uppdatera|förbereda|hålla i|inhämta|lyfta frågan|titta på)"
)
"""The same after "ska" or "kommer att"."""

NOT: str = r"\w+ (?:inte|ej|aldrig)\b"
"""A verb with its denial."""

WILL: str = (
    r"(?:ska|skall|kommer(?: \w+)? att|lovar att|lovade att|erbjuder sig att|erbjöd sig att"
    r"|får till uppgift att)"
)
"""What stands before them: "Juristen Bo Ek kommer att se över reglerna"."""

SOON_VERBS: tuple[str, ...] = ("ska", "skall", "får", "kommer")
SOON: str = rf"(?:{'|'.join(SOON_VERBS)}) <namn> (?:att )?"
"""The same turned about, before them: "det ska Siv ta reda på"."""

CHARGED: str = rf"att <vem> (?:ska|skall) (?:\w+ ){{0,2}}{DOING}\b"
"""What is decided that somebody does: "att kassören ska ta fram en budget"."""

GIVEN: tuple[str, ...] = (
    r"(?:ge|ger|gav|ges|gavs|givit|gett|lämna|lämnar|lämnade) <vem> i uppdrag",
    r"(?:uppdra|uppdrar|uppdrog|uppdras|uppdrogs|uppdragit) (?:åt|till) <vem>(?= att\b|[.,;]|$)",
    r"(?:får|fick|fått) <vem> i (?:uppdrag|uppgift)",
    r"(?:ge|ger|gav|ges|gavs) <vem> mandat(?= att\b)",
    r"i uppdrag (?:åt|till) <vem>(?= att\b|[.,;]|$)",
    r"uppdrag (?:åt|till) <vem>(?= att\b|[.,;]|$)",
    r"(?:bemyndiga|delegera)(?:r|de|s)? (?:åt |till )?<vem>(?= att\b)",
    r"ålägg(?:a|er|s)? <vem>(?= att\b)",
    r"(?:ber|bad|be) <vem>(?= att\b)",
    r"åligg(?:er|a)? <vem>(?= att\b)",
)
"""What gives a task, with who gets it after the verb: "ge Siv i uppdrag", "uppdra åt styrelsen att"."""

RECEIVING: str = (
    r"(?:(?:får|fick|ges|gavs|har fått)(?: \w+){0,2} (?:i (?:uppdrag|uppgift)|mandat att)"
    r"|(?:får|fick|ges|gavs) (?:till )?(?:\w+ )?uppgift(?:en)? att|uppdras|uppdrogs|åläggs|ålades|ombeds"
    r"|ombads|åtar sig|åtog sig|tar på sig|tog på sig)"
)
"""What gives a task, with who gets it before the verb: "Siv får i uppdrag"."""

HANDLED_BY: str = (
    r"(?:frågan?|ärendet|uppgiften|arbetet|detta)\b.{0,120}?"
    r" (?:hanteras|bereds|förbereds|utreds|samordnas|tas vidare|ombesörjs) av <vem>(?=[.,;]|$)"
)
"""What gives a matter to somebody without asking whose task it was: "Frågan hanteras av IM-gruppen"."""

RESPONSIBLE: str = r"(?:\(|^|[.,;] |- )(?:ansvarig(?:a)?|ansvar)(?: är)?\s*:\s*<vem>(?=[.,;)]|$)"
"""Who is named behind what is to be done: "Boka lokal. Ansvarig: Bo"."""

GROUP_ENDINGS: tuple[str, ...] = (
    "gruppen",
    "utskottet",
    "presidiet",
    "kansliet",
    "sekretariatet",
    "förvaltningen",
    "kontoret",
    "nämnden",
    "styrelsen",
    "kommittén",
    "förbundet",
    "valberedningen",
)
"""How words end that name a group that is given things to do."""

OFFICE_ENDINGS: tuple[str, ...] = (
    "ordföranden",
    "ordförande",
    "sekreteraren",
    "kassören",
    "samordnaren",
    "processledaren",
    "direktören",
    "chefen",
    "juristerna",
    "samordnarna",
    "strategerna",
    "ekonomerna",
)
"""How words end that name somebody by the office."""

EACH: str = r"(?:(?:varje|respektive) \w+|var och en av \w+)"
"""Everybody, each for himself: "varje skolchef ansvarar för att …"."""

LISTED_TASK: frozenset[str] = frozenset(
    {
        "vad",
        "beslut",
        "beslut/åtgärd",
        "att göra",
        "åtgärd",
        "aktivitet",
        "uppgift",
        "uppdrag",
        "vad ska göras",
        "punkt",
        "fråga",
    }
)
"""Headings of the column that holds what is to be done, in a table of tasks."""

LISTED_WHO: frozenset[str] = frozenset({"vem", "vem gör", "ansvarig", "ansvariga", "ansvar", "utförare"})
"""Headings of the column that holds who is to do it."""

LISTED_WHEN: frozenset[str] = frozenset(
    {"när", "klart", "klar", "klart senast", "klar senast", "senast", "deadline", "tid", "slutdatum", "datum"}
)
"""Headings of the column that holds by when."""

_MONTH = (
    r"(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
    r"|jan|feb|apr|aug|sept?|okt|nov|dec)"
)
_DAY = (
    rf"(?:(?:den |dag )?\d{{1,2}}(?::?[ea])? {_MONTH}\b(?: (?:19|20)\d\d)?|\d{{4}}-\d\d-\d\d"
    r"|(?:den )?\d{1,2}/\d{1,2}(?:[ -](?:19|20)\d\d)?)"
)
_MEETING = (
    r"(?:(?:nästa|nästkommande|kommande|årets|höstens|vårens|ett kommande|det kommande)"
    r" (?:\w+)|mötet|sammanträdet|\w+(?:mötet|sammanträdet|stämman|beredningen|konferensen|bokslutet))"
)
_TIME = (
    rf"(?:{_DAY}|{_MEETING}(?: (?:den )?{_DAY}| i {_MONTH}\b)?|{_MONTH}\b(?: (?:19|20)\d\d)?"
    r"|(?:våren|hösten|sommaren|vintern|jul|julen|påsk|midsommar|årsskiftet|månadsskiftet|veckan|terminsstart"
    r"|läsårsstart|semestern)\b(?: (?:19|20)\d\d)?|(?:vecka|v\.?) ?\d{1,2}\b)"
)
DUE_LABEL: str = rf"(?:klart|klar|deadline|slutdatum|senast)(?: senast)?\s*: ?(?:senast )?{_TIME}"
"""By when, named behind what is to be done: "Klart: 3 maj"."""

DUE: tuple[str, ...] = (
    DUE_LABEL,
    rf"(?:senast|före|innan|inför) (?:(?:till|vid|på|i|inför|under|den|utgången av|slutet av) ){{0,2}}{_TIME}",
    rf"(?:till och med|t\.o\.m\.|till) (?:slutet av |början av )?{_TIME}",
    r"inom (?:\w+) (?:dag|dagar|vecka|veckor|månad|månader)\b",
    r"(?:snarast(?: möjligt)?|omgående|så snart som möjligt)\b",
    rf"(?:vid|på|under|i) (?:slutet av |början av |mitten av )?{_TIME}",
)
"""By when, the surest first: "senast den 15 maj", "till nästa möte", "inom en vecka"."""
