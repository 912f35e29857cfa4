"""The words that stand around times in questions, in Swedish and in English, and tell periods from topics.

Compared without case. What stands before a time is known without its dots, too, from five letters on.
"""

INSIDE: tuple[str, ...] = (
    "i",
    "under",
    "i början av",
    "i mitten av",
    "i slutet av",
    "under hela",
    "den",
    "från den",
    "in",
    "during",
    "on",
    "in early",
    "in late",
    "at the beginning of",
    "at the end of",
    "in the",
    "during the",
    "of the",
)
"""Words before a time within which something was."""

SINCE: tuple[str, ...] = (
    "sedan",
    "sen",
    "alltsedan",
    "ända sedan",
    "från",
    "från och med",
    "fr.o.m.",
    "fr o m",
    "since",
    "from",
    "ever since",
)
"""Words before the time from whose first day it is."""

AFTER: tuple[str, ...] = ("efter", "after")
BEFORE: tuple[str, ...] = ("före", "innan", "before", "prior to")
THROUGH: tuple[str, ...] = ("till och med", "t.o.m.", "t o m", "fram till", "until", "up to")
"""Words before the last time that is meant."""

BETWEEN: tuple[str, ...] = ("mellan", "åren", "mellan åren", "från", "between", "from", "perioden", "under")
"""Words before the first of two times."""

AND: tuple[str, ...] = (
    "och",
    "till",
    "till och med",
    "t.o.m.",
    "and",
    "to",
    "until",
    "through",
    "-",
    "–",
    "—",
)
"""Words between them."""

WITH_TIME: tuple[str, ...] = ("i", "den", "in", "the")
"""Words that may stand after one of those: "sedan i mars", "före den 1 maj"."""

ASKS_TIME: frozenset[str] = frozenset(
    """
    möte möten mötet mötena sammanträde sammanträden sammanträdet träff träffar träffen protokoll protokollen
    protokollet anteckningar minnesanteckningar ärende ärenden ärendena händelser hände hänt hänt händer gjordes
    gjort sades sagts sa diskuterades diskuterade diskuterat togs hölls behandlades behandlats deltog närvarade
    valdes utsågs godkändes antogs avslogs bifölls bordlades återremitterades meeting meetings minutes decisions
    happened discussed attended elected approved rejected adopted
    """.split()
)
"""Words after which a year is when it was: "möten 2023". After another word it belongs to that: "budget 2023".
The words of questions and of decisions do the same."""

ASKS_TIME_ENDINGS: tuple[str, ...] = (
    "möte",
    "möten",
    "mötet",
    "mötena",
    "protokoll",
    "protokollet",
    "beslut",
    "besluten",
    "beslutet",
    "nätverket",
    "nämnden",
    "styrelsen",
    "utskottet",
    "fullmäktige",
    "direktionen",
    "beredningen",
    "rådet",
)
"""Endings of such words: "gymnasienätverket 2023"."""

BEFORE_TOPIC_YEARS: frozenset[str] = frozenset(
    "för om av till på inför med gällande avseende angående rörande kring for about of to on regarding with".split()
)
"""Words after which a year is a topic: "budget för 2025"."""

AS_OF: frozenset[str] = frozenset({"per"})
"""Words between a report and the day that it is of: "uppföljning per april 2024"."""

NAMED_BY_YEARS: tuple[str, ...] = (
    "agenda",
    "agreement",
    "avtal",
    "avtalet",
    "kalendarium",
    "kalender",
    "mål",
    "plan",
    "planen",
    "planer",
    "planering",
    "program",
    "programme",
    "programmet",
    "schema",
    "strategi",
    "strategin",
    "strategy",
    "vision",
)
"""Endings of words that carry years as a part of their name, one or two, whatever is asked: "samverkansavtal 2025–2028"
is the one of these years, whenever it is spoken of."""

WITH_YEARS: tuple[str, ...] = (
    *NAMED_BY_YEARS,
    "avgift",
    "avgifter",
    "berättelse",
    "bokslut",
    "budget",
    "budgetar",
    "budgeten",
    "fee",
    "fees",
    "prognos",
    "prognosen",
    "rapport",
    "rapporten",
    "ramar",
    "redovisning",
    "redovisningen",
    "report",
    "statement",
    "statements",
    "tariff",
    "tariffs",
    "taxa",
    "taxan",
    "taxor",
    "tider",
    "uppföljning",
    "val",
    "valet",
    "accounts",
    "annual",
)
"""Endings of words that carry a year so, but not two: "vad beslutades om budget 2025"."""

QUESTIONS: frozenset[str] = frozenset(
    "vad vem vilka vilken vilket hur när varför what which who how when why".split()
)
"""Words that begin a question which may end with its time: "vad hände med bussarna 2023"."""
