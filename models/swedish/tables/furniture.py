"""What stands on pages beside the text: the words of headers and footers, and what keeps its hyphen.

Written as in print; compared without case or dots.
"""

FURNITURE: frozenset[str] = frozenset(
    {
        "justerandes sign",
        "justerandes sign.",
        "justerandes signatur",
        "justerandes signaturer",
        "justerandes signum",
        "justerande sign",
        "justerarens sign",
        "justerarens signatur",
        "justerarnas sign",
        "justerarnas signaturer",
        "justerares sign",
        "justerares signatur",
        "justeringssignatur",
        "justeringssign",
        "just sign",
        "just. sign",
        "ordförandens sign",
        "ordförandens signatur",
        "ordförandes sign",
        "ordförandes signatur",
        "ordf sign",
        "ordf. sign",
        "sekreterarens sign",
        "sekreterarens signatur",
        "sekr sign",
        "sekr. sign",
        "sign",
        "sign.",
        "signatur",
        "signaturer",
        "signatur justerande",
        "signatur ordförande",
        "signatur sekreterare",
        "utdragsbestyrkande",
        "utdragsbestyrkan",
        "utdraget bestyrkes",
        "utdraget bestyrks",
        "utdragets riktighet bestyrkes",
        "utdragets riktighet intygas",
        "rätt utdraget intygar",
        "vänd",
        "forts.",
        "forts",
        "forts. nästa sida",
        "fortsättning nästa sida",
    }
)
"""Lines that tell a reader of the text nothing, wherever they stand alone, on any page. A row of several is one too."""

RUNNING: frozenset[str] = frozenset(
    {
        "anteckningar",
        "kallelse",
        "minnesanteckningar",
        "mötesanteckningar",
        "protokoll",
        "sammanträdesdatum",
        "sammanträdesprotokoll",
        "sida",
        "sidan",
        "protokollsutdrag",
    }
)
"""What headers say again on every page: taken away from the second on, at the top of a page, where it repeats."""

PAGE_WORDS = r"(?:sida|sidan|sid|sidnr|s|blad|page)"
"""Words before the number of a page."""

OF_PAGES = r"(?:av|of)"
"""Words between the number of a page and how many there are."""

KEPT: tuple[str, ...] = (
    "beslut", "förslag", "närvarande", "frånvarande", "bakgrund", "sammanfattning", "yrkande", "reservation",
    "ärende", "punkt", "paragraf", "bilaga", "fråga", "information",
)  # fmt: skip
"""Words that begin headings and labels of the text itself, on however many pages they come first or last."""

HYPHEN_BEFORE: frozenset[str] = frozenset(
    {"och", "eller", "samt", "respektive", "resp", "men", "till", "o", "och/eller", "som", "än"}
)
"""Before these words a hyphen stands for a part of a word that comes later: "för- och nackdelar"."""

HYPHEN_AFTER: frozenset[str] = frozenset({"icke", "ex", "f.d", "vice", "pro", "anti", "non", "e", "covid"})
"""After these words a hyphen is kept where two lines are joined: "icke-verbal", "e-post"."""

COMMON_WORDS: frozenset[str] = frozenset(
    """och att i det som en på är av för med den till ett om har de inte kan vid från under ska var samt enligt
    eller sig utan efter hos the of and to in""".split()
)
"""Words that any running text of some length holds."""

LETTER_SHARES: dict[str, float] = {
    "e": 10.15, "a": 9.38, "n": 8.54, "r": 8.43, "t": 7.69, "s": 6.59, "i": 5.82, "l": 5.28, "d": 4.72, "o": 4.48,
    "m": 3.47, "k": 3.14, "g": 2.86, "v": 2.42, "h": 2.09, "f": 2.03, "u": 1.92, "p": 1.84, "ä": 1.80, "b": 1.54,
    "c": 1.49, "å": 1.34, "ö": 1.31, "y": 0.71, "j": 0.61, "x": 0.16, "w": 0.14, "z": 0.07, "q": 0.02,
}  # fmt: skip
"""How many of a hundred letters of Swedish text are which (Swedish Wikipedia, "Bokstavsfrekvens")."""
