"""Signs, numbers and places as questions write them."""

QUOTES: str = '"”“„«»'
"""Marks around a phrase, whichever of them."""

PARAGRAPH_WORDS: tuple[str, ...] = ("§§", "§", "paragraf", "paragrafen", "par.", "paragraph")
"""What stands before the number of a paragraph. A sign may also follow it: "22 §"."""

LAWS: tuple[str, ...] = ("kap", "kap.", "kapitel", "lagen", "balken", "förordningen")
"""Words, or endings of words, that make a paragraph one of a law, right before it or two words after."""

MAY_BE_REGISTRY: int = 4
"""Letters at the most that a registry has which is written in small letters: "ks 2024:113"."""

_ORDINARY = """
ange berg boden eda flen habo kil klippan köping lund mark mora orsa sala salem säter timra trosa vara åre
"""
ORDINARY: frozenset[str] = frozenset(_ORDINARY.split())
"""Municipalities that are something else in lower case more often than not: taken for one only beside a word that
tells so. Questions about minutes name Ale and Laxå, not beer and salmon."""

_BEFORE_ORDINARY = """
i från inom hos kommunen kommunerna of in from
"""
BEFORE_ORDINARY: frozenset[str] = frozenset(_BEFORE_ORDINARY.split())
"""Words after which they are municipalities in lower case, too."""

NEVER_BARE: frozenset[str] = frozenset({"vara", "ange"})
"""Verbs: in lower case municipalities before "kommun" and after "från" alone."""

BEFORE_VERBS: frozenset[str] = frozenset({"från", "from", "kommunen"})
"""Words after which even those are."""

KINDS: frozenset[str] = frozenset({"kommun", "kommuns", "stad", "stads", "municipality", "city"})
"""Words right after a municipality's name that belong to it."""

KINDS_BEFORE: frozenset[str] = frozenset({"kommunen", "kommunerna"})
"""Words right before it that do."""

NOT_AFTER: tuple[str, ...] = ("län", "läns", "stift", "landsting", "landstings")
"""Words after which the name was a county's or a diocese's."""

BODY_INITIALS: dict[str, str] = {
    "BN": "Byggnadsnämnden",
    "SN": "Socialnämnden",
    "KN": "Kulturnämnden",
    "UN": "Utbildningsnämnden",
    "VON": "Vård- och omsorgsnämnden",
    "FS": "Förbundsstyrelsen",
    "FD": "Förbundsdirektionen",
    "TN": "Tekniska nämnden",
    "MBN": "Miljö- och byggnadsnämnden",
}
"""Initials by which staff call bodies, where the index has one of that name."""

NETWORK_HEADS: dict[str, str] = {
    "nätverk": "nätverk",
    "nätverket": "nätverk",
    "nätverken": "nätverk",
    "styrgrupp": "grupp",
    "styrgruppen": "grupp",
    "ledningsgruppen": "grupp",
    "arbetsgruppen": "grupp",
    "grupp": "grupp",
    "gruppen": "grupp",
    "kollegiet": "kollegium",
    "kollegium": "kollegium",
    "forum": "forum",
    "forumet": "forum",
    "råd": "råd",
    "rådet": "råd",
}
"""Last parts of what those who meet may be called after what they are about, each with its base form:
"gymnasienätverket". Any of them may be called a network; a network is no council: pupils have theirs ("elevrådet")."""

NETWORK_PEOPLE: tuple[str, ...] = ("chef", "rektor", "samordnare")
"""Endings of those whose network has any of these names: "skolchefsgruppen"."""

NETWORK_LINKS: frozenset[str] = frozenset("för av med i".split())
"""Words that may stand between a network and what it is about: "nätverket för skolchefer"."""

NETWORK_WORDS: frozenset[str] = frozenset(
    "nätverket nätverk gruppen styrgruppen mötet möte möten protokoll network meeting group".split()
)
"""Words before a body that is called by those who meet: "nätverket för skolchefer", "möte skolchefer"."""
