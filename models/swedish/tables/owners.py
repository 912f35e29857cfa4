"""Who minutes belong to: municipalities, regions, societies, companies.

Written as in print; compared without case or dots. Patterns hold no classes in capitals (\\W, \\S, \\D).
"""

MUNICIPAL_KINDS: tuple[str, ...] = ("kommun", "stad")
"""What stands after the name of a municipality."""

CITIES: frozenset[str] = frozenset(
    "Borås Göteborg Haparanda Helsingborg Landskrona Lidingö Malmö Mölndal Solna Stockholm Sundbyberg Trollhättan "
    "Vaxholm Västerås".split()
)
"""Municipalities that call themselves "stad"."""

NO_GENITIVE: frozenset[str] = frozenset({"Kalmar"})
"""Municipalities that take no -s before "kommun", though they end in a consonant."""

NO_GENITIVE_AFTER: str = "aeiouyåäösxz"
"""Letters after which none does."""

BEFORE_OWNERS: frozenset[str] = frozenset("i för inom från av".split())
"""What stands between other words and whose they are: "Handikapprådet i Lunds kommun"."""

SEATED_IN: str = r"(?:kommun|stads)(?:fullmäktige|styrelsen) i ([\w -]+)"
"""A body and, in the group, the municipality it sits in."""

COUNTY_COUNCIL: str = r"landstinget (?:i )?\w+(?: län)?|\w+ (?:\w+ )?läns landsting"
"""What regions were called before."""

COUNCIL_BODY: str = r"(?P<owner>(?:\w+ ){1,2}läns landsting)s?(?:styrelse|fullmäktige)"
"""A body of such a region, and in the group the region."""

SOCIETY_ENDINGS: tuple[str, ...] = (
    "förening",
    "föreningen",
    "förbund",
    "förbundet",
    "byalag",
    "byalaget",
    "klubb",
    "klubben",
    "sällskap",
    "sällskapet",
    "samfällighet",
    "samfälligheten",
    "stiftelse",
    "stiftelsen",
    "församling",
    "församlingen",
    "pastorat",
    "pastoratet",
    "gille",
    "scoutkår",
    "distrikt",
    "distriktet",
    "fiskevårdsområde",
    "kooperativ",
    "vattenråd",
    "vattenrådet",
    "studentkår",
)
"""Last parts of what societies call themselves. "Länna hembygdsförening"; "Föreningen Norden" where a name follows."""

NO_NAMES: frozenset[str] = frozenset(
    """
    föreningen förbundet klubben sällskapet samfälligheten stiftelsen församlingen distriktet byalaget
    riksförbundet kommunförbundet kommunalförbundet regionförbundet samordningsförbundet räddningstjänstförbundet
    vattenvårdsförbundet vattenförbundet gymnasieförbundet utbildningsförbundet specialförbundet idrottsförbundet
    """.split()
)
"""Kinds of societies, which by themselves name none: "Vätternvårdsförbundet" does."""

NAMES_ALONE: str = r"\w{6,}(?:förbundet|byalaget|sällskapet)"
"""One word that is the name of a society where it stands alone in a letterhead."""

OWN_SIGNS: str = r"(?:\w+a )?(?:anslagstavla|hemsida|webbplats|webbsida|kansli|officiella webbplats)"
"""What follows, in the minutes of a municipality or region, its name in the genitive: what it posts its minutes on."""

DOMAIN: str = r"(?:www\.|@)([a-z-]+)\.se\b"
"""The address of a municipality on the web or of its mail: in the group its name without dots."""

BEFORE_PLACES: frozenset[str] = frozenset("på vid hos".split())
"""What stands between the owner of a meeting and its place: "årsmöte med Vika byalag på Stora hotellet"."""

SOCIETY_WORDS: frozenset[str] = frozenset("if ik ifk bk sk ff gif aik fk ck ok bs gk ab hb kb brf".split())
"""Words by which clubs and companies are known, in capitals at the end or the beginning of the name."""

ONE_WORD_ENDINGS: tuple[str, ...] = ("kommunerna", "regionen")
"""Last parts of names that are one word: "Södertörnskommunerna"."""

NO_OWNERS: frozenset[str] = frozenset(
    {
        "kommunerna",
        "regionen",
        "medlemskommunerna",
        "kranskommunerna",
        "grannkommunerna",
        "samverkanskommunerna",
    }
)
"""Words that end so and name nobody."""

SOCIETY_TAILS: tuple[str, ...] = (
    "ek. för.",
    "ek.för.",
    "ek för",
    "ekonomisk förening",
    "ideell förening",
    "u.p.a.",
    "ga:1",
)
"""What may follow such a name and belongs to it."""

OF_AN_ASSEMBLY: frozenset[str] = frozenset("med för".split())
"""After the name of an assembly, what the society's name follows: "årsmöte med"."""

MEETING_ADJECTIVES: frozenset[str] = frozenset("ordinarie extra extrainsatt konstituerande".split())
"""What stands between a society and its meeting: "Vika vägförenings ordinarie stämma"."""
