"""Labels within an item, by what stands below them. Written as in print; compared without case or dots.

The labels that open nothing but text stand in `titles.SECTION_LABELS`.
"""

DECISION_SECTIONS: frozenset[str] = frozenset(
    {
        "beslut",
        "beslut och motivering",
        "beslutspunkter",
        "beslutssats",
        "beslutsatser",
        "beslut/åtgärd",
        "beslut i ärendet",
        "dagens beslut",
    }
)
"""Labels with decisions below them."""

DECISION_LABEL: str = (
    r"(?:(?:dagens|kvällens|mötets|våra|fattade|tagna|gemensamma|sammanfattning av|sammanställning av|resultat och) )?"
    r"(?:beslut|besluten)"
    r"(?: (?:i dag|idag|i korthet|i sammandrag|i ärendet|i frågan|(?:från|vid|på|under) (?:dagen|(?:dagens )?"
    r"(?:möte|mötet|sammanträde|sammanträdet))|som (?:fattades|togs|fattats|tagits)"
    r"(?: (?:i dag|idag|vid mötet|på mötet))?))?"
    r"(?: ?(?:och|&|/|,|\+|samt) ?(?:motivering|åtgärd|åtgärder|aktiviteter|uppdrag|ansvar|nästa steg|att göra"
    r"|uppföljning))?"
    r"|(?:det|detta|det här|följande) (?:beslutade|bestämde|beslutades|bestämdes)"
    r"(?: (?:vi|mötet|nätverket|gruppen|rådet))?"
    r"|vi (?:har )?(?:beslutade|beslutat|bestämde|bestämt|enades om|kom överens om)"
)
"""The same in other words, whole labels: "Beslut idag", "Sammanfattning av beslut", "Detta beslutade vi"."""

DECISION_SENTENCES: frozenset[str] = frozenset({"mötet beslutade", "rådet beslutade", "nätverket beslutade"})
"""The same, where they stand alone: with text behind them they begin a sentence."""

DECISION_ENDINGS: tuple[str, ...] = (
    "nämndens beslut",
    "styrelsens beslut",
    "fullmäktiges beslut",
    "utskottets beslut",
    "direktionens beslut",
    "rådets beslut",
    "mötets beslut",
    "stämmans beslut",
    "nätverkets beslut",
    "gruppens beslut",
    "presidiets beslut",
    "förbundets beslut",
    "kommitténs beslut",
)
"""How the other labels end that have decisions below them: "Folkhälsorådets beslut". Whose tells the word before."""

LABEL_SIGNS: tuple[str, ...] = ("beslut", "beslöt", "bestäm", "förslag", "yrkand", "enades", "överens")
"""What labels hold, one of these at least, that do not begin as the others of `titles.SECTION_LABELS` do."""

PROPOSAL_SECTIONS: tuple[str, ...] = ("förslag", "yrkande", "ledamöternas yrkanden")
"""How labels begin that have proposals below them."""

WHOSE_PROPOSAL: str = (
    r"(?!(?:.* )?(?:biföll|bif[ao]ll\w*|godkän\w+|antog|antar|avslog|avslår|avslås|enligt|enlighet)\b)"
    r"(?:[\w-]+,? (?:och )?){0,3}[\w-]+s förslag(?: (?:till|på) (?:beslut|\w*(?:nämnden|styrelsen|fullmäktige|utskottet"
    r"|årsmötet|stämman|direktionen|rådet))(?: (?:för|till) (?:egen del|beslut))?)?(?: [\d-]+)?"
)
"""The other labels that have proposals below them: "Ledningsutskottets förslag till kommunstyrelsen"."""

ASIDE_SECTIONS: tuple[str, ...] = (
    "proposition",
    "beslutsgång",
    "omröstning",
    "votering",
    "reservation",
    "jäv",
    "särskilt yttrande",
    "särskilda yttranden",
    "protokollsanteckning",
    "motivering",
)
"""How labels begin that have the course of a decision, dissent or reasons below them: neither decided nor proposed."""

DISQUALIFICATION_SECTIONS: tuple[str, ...] = ("jäv",)
"""How those of them begin that have below them who stepped aside."""

RESERVATION_SECTIONS: tuple[str, ...] = ("reservation",)
"""How those of them begin that have below them who reserved themselves."""

REPORTED_SECTIONS: tuple[str, ...] = (
    "tidigare b",
    "ärendets beredning",
    "ärendets handläggning",
    "beredning",
)
"""How labels begin that have the earlier course of the matter below them."""

TASK_LABELS: frozenset[str] = frozenset({"att göra", "åtgärd", "åtgärder", "uppdrag", "todo", "to do"})
"""Labels before a task on the same line: "Att göra: Siv bokar lokalen"."""

AMID_TEXT: frozenset[str] = frozenset(
    {
        "beslut",
        "beslutsgång",
        "bakgrund",
        "omröstning",
        "omröstningsresultat",
        "propositionsordning",
        "reservation",
        "votering",
        "yrkanden",
        "yrkande",
        "ärendebeskrivning",
    }
)
"""Labels of one word that are known without a colon amid a page that was flattened to one line.

Longer ones are known there anyway; other single words begin too many ordinary sentences.
"""
