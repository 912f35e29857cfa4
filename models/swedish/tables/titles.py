"""Titles and labels among the items of minutes. Written as in print; compared without case or dots."""

SECTION_LABELS: frozenset[str] = frozenset(
    {
        "ajournering",
        "barnkonsekvensanalys",
        "barnets bästa",
        "barnperspektiv",
        "bakgrund",
        "bedömning",
        "bilaga",
        "bilagor",
        "beredning",
        "beslut",
        "beslut och motivering",
        "besluten skickas till",
        "beslutet expedieras till",
        "beslutet skickas till",
        "beslutsgång",
        "beslutsordning",
        "beslutsmotivering",
        "beslutsunderlag",
        "diskussion",
        "ekonomiska konsekvenser",
        "ekonomi",
        "expediering",
        "expedieras",
        "expedieras till",
        "föredragning",
        "föredragande",
        "förslag",
        "förslag till beslut",
        "förslag på beslut",
        "handlingar",
        "information",
        "inlägg",
        "jäv",
        "kommunicering",
        "konsekvenser",
        "kopia till",
        "motivering",
        "motivering till beslut",
        "omröstning",
        "omröstningsresultat",
        "paragrafen är justerad",
        "proposition",
        "propositionsordning",
        "propositionsordningar",
        "protokollsanteckning",
        "protokollsutdrag",
        "protokollsutdrag till",
        "rapport",
        "rapporter",
        "rapport/information/diskussion",
        "reservation",
        "reservationer",
        "sammanfattning",
        "sammanfattning av ärendet",
        "skickas till",
        "skäl för beslut",
        "skäl till beslut",
        "särskilt yttrande",
        "särskilda yttranden",
        "tidigare behandling",
        "tidigare beslut",
        "underlag",
        "underlag för beslut",
        "uppföljning",
        "utdrag till",
        "voteringsresultat",
        "votering",
        "yrkande",
        "yrkanden",
        "yrkanden och propositionsordning",
        "yttrande",
        "överväganden",
        "ärendebeskrivning",
        "ärendet",
        "ärendets beredning",
        "ärendets handläggning",
        "för kännedom",
        "nämndens beslut",
        "kommunstyrelsens beslut",
        "kommunfullmäktiges beslut",
        "styrelsens beslut",
        "mötets beslut",
        "utskottets beslut",
        "förvaltningens förslag",
        "förvaltningens förslag till beslut",
        "arbetsutskottets förslag",
        "arbetsutskottets förslag till beslut",
        "kommunstyrelsens förslag",
        "kommunstyrelsens förslag till beslut",
        "kommunstyrelsens förslag till kommunfullmäktige",
        "ordförandens förslag till beslut",
        "beslutsärenden",
        "informationsärenden",
        "diskussionsärenden",
        "beslutspunkter",
        "dagens sammanträde",
        "anteckning",
        "anteckningar",
        "åtgärd",
        "åtgärder",
        "beslut/åtgärd",
        "information/diskussion",
        "anmälningsärenden och delegationsbeslut",
        "ledamöternas yrkanden",
        "utlåtande",
    }
)
"""Labels within or between items. A heading without a number that is one of these makes no item."""

SECTION_OPENERS: tuple[str, ...] = (
    "förslag till beslut",
    "förslag på beslut",
    "beslutet skickas",
    "beslutet ska skickas",
    "beslut skickas",
    "protokollsutdrag till",
    "sammanfattning av",
    "ärendets behandling",
    "tidigare behandling",
)
"""How such labels begin when they say more: "Förslag till beslut på sammanträdet"."""

GROUP_TITLES: frozenset[str] = frozenset(
    {
        "beslutsärenden",
        "beslutspunkter",
        "beslutsfrågor",
        "ärenden för beslut",
        "ärenden till beslut",
        "punkter för beslut",
        "punkter för information",
        "frågor för beslut",
        "frågor för information",
        "informationsärenden",
        "informationspunkter",
        "ärenden för information",
        "ärenden för kännedom",
        "diskussionsärenden",
        "diskussionspunkter",
        "ärenden för diskussion",
        "information och diskussion",
        "diskussion och information",
        "information och diskussioner",
        "beslut och information",
        "initiativärenden",
        "formalia",
        "öppna ärenden",
        "slutna ärenden",
        "ej offentliga ärenden",
        "nämndens egna ärenden",
        "ärenden till kommunfullmäktige",
        "ärenden till kommunstyrelsen",
        "dagordning",
        "ärenden",
    }
)
"""Headings without a number over a group of items, whose numbers may begin anew below. Not items themselves."""

GROUP_ENDING: str = "ärenden"
"""How other such headings of one word end: "Remissärenden"."""

CLOSING_TITLES: frozenset[str] = frozenset({"mötets avslutande", "sammanträdets avslutande", "avslutning"})
"""Headings without a number that only close a meeting: items where they are marked up and text stands below."""

FURNITURE_TITLES: frozenset[str] = frozenset(
    {"transkript", "full text", "relevanta dokument", "innehållskarta"}
)
"""Headings that a web page puts around the minutes that it shows."""

OPENED_OR_CLOSED: str = (
    r"(?:mötets?|sammanträdets?|årsmötet) (?:öppnade|öppnas|öppnades|avslutade|avslutas|avslutades)\b"
)
"""How lines begin that tell when a meeting opened or closed: without a number no items, but for headings that say
no more, are marked up and stand above text. Compared without case or dots."""

LEAD_IN: str = r"\b(?:beslutar|beslutade|beslöt|enades|enas)(?: att)?:?$|\batt:?$"
"""What leads in a list of decisions, however much it looks like a title. Compared without case or dots."""

SLIDE_TITLES: frozenset[str] = frozenset(
    {"bakgrund", "uppföljning", "diskussion", "information", "underlag", "åtgärder", "utmaningar"}
)
"""Labels that are titles of their own where they head a slide."""

NOT_PARTS: frozenset[str] = frozenset(
    {
        "ansvarig",
        "ansvariga",
        "datum",
        "tid",
        "plats",
        "obs",
        "ps",
        "beslut",
        "not",
        "kontakt",
        "länk",
        "bilaga",
    }
)
"""Words before a colon in a list that name no matter."""

SECTION_WORDING: str = (
    r"\w*(?:beslut|underlag|yrkande|motivering|konsekvens|analys|perspektiv)(?:e[trn]|s|n|na|erna)?\b|"
    r"(?:beslut|yrkand|förslag|proposition|omröstning|votering|reservation|beredning|bakgrund|sammanfattning|ärende|"
    r"expedier|yttrande|anförande|inlägg|protokollsanteckning|protokollsutdrag|överväg|bedömning|handläggning|"
    r"samråd|samverkan med|föredragning|föredragande|upplysning|besvärs|överklag|lagstöd|lagrum|tillämplig|skäl|"
    r"synpunkter|remissinstans|remissvar|bilag|justering|underskrift|delges|delgivning|skickas|kommunicering)\w*|"
    r"(?:genomförande|tidplan|tidsplan)$|"
    r"(?:handlingar|handlingarna|handlingen|jäv|kopia|kopior|finansiering|inledning|slutsats|syfte|kommentar)\b|"
    r"\w*(?:beslutar|beslutade|beslöt|föreslår|föreslog|tillstyrker|avstyrker|yrkar|anför)\b|"
    r"hur man\b|ekonomisk\w* (?:konsekvens|påverkan|bedömning)\w*|\w*protokoll$|\w*protokoll \d|"
    r"(?:\w+partiet|moderaterna|liberalerna|\w+demokraterna)\b"
)
"""Words of headings that stand over a section of a matter, not over a matter. Compared without case or dots, from the
beginning of a word."""

OPENING_TITLES: tuple[str, ...] = (
    "mötets öppnande",
    "mötet öppnas",
    "mötet öppnades",
    "sammanträdets öppnande",
    "sammanträdet öppnas",
    "sammanträdet öppnades",
    "öppnande",
    "inledning",
    "välkom",
    "föregående",
    "genomgång av",
    "presentationsrunda",
)
"""How titles without a number begin that open a meeting whose other items are numbered."""

OWN_TITLES: tuple[str, ...] = (
    "övrigt",
    "övriga frågor",
    "övriga ärenden",
    "övriga punkter",
    "ventilen",
    "nästa möte",
    "nästa sammanträde",
    "kommande möte",
    "rundan",
    "laget runt",
    "runt bordet",
    "aktuellt från kommunerna",
    "avslutning",
    "frågor och information",
    "utcheckning",
)
"""How titles without a number begin that are items of their own among numbered ones."""

SENTENCE_WORDS: frozenset[str] = frozenset(
    "är var har hade ska skall kan kunde kommer får fick blir blev måste bör borde vill ville finns fanns "
    "ligger går gick gör gjorde bifogas bifogades återfinns framgår gäller gällde innebär följer följde "
    "deltar deltog informerade redogjorde berättade presenterade beslutade beslutar beslöt föreslår "
    "föreslog yrkar yrkade diskuterade diskuterades konstaterade konstaterar framförde enades inleder "
    "inledde".split()
)
"""Finite verbs that make a line a sentence, not a title."""
