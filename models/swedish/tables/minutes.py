"""The words that give minutes their form. Written as in print; readers compare them without case or dots."""

PRESENT_LABELS: frozenset[str] = frozenset(
    {
        "närvarande",
        "närvarande ledamöter",
        "närvarande ersättare",
        "närvaro",
        "närvarolista",
        "beslutande",
        "beslutande ledamöter",
        "ledamöter",
        "ledamöter närvarande",
        "tjänstgörande ersättare",
        "ej tjänstgörande ersättare",
        "icke tjänstgörande ersättare",
        "ersättare",
        "deltog",
        "deltagare",
        "deltagande",
        "deltar",
        "medverkande",
        "övriga",
        "övriga deltagare",
        "övriga deltagande",
        "övriga närvarande",
        "övriga medverkande",
        "tjänstepersoner",
        "tjänstemän",
        "inbjudna",
        "gäster",
        "adjungerade",
        "från kansliet",
        "via länk",
        "på plats",
        "digitalt",
        "kallade",
    }
)
"""Headings of those who were there."""

ABSENT_LABELS: frozenset[str] = frozenset(
    {
        "ej närvarande",
        "ej närvarande ledamöter",
        "icke närvarande",
        "inte närvarande",
        "frånvarande",
        "frånvaro",
        "frånvarande ledamöter",
        "deltog ej",
        "deltog inte",
        "deltar ej",
        "ej deltagande",
        "förhindrade",
        "förhinder",
        "anmält förhinder",
        "anmälda förhinder",
    }
)
"""Headings of those who were not."""

COLUMN_LABELS: frozenset[str] = frozenset(
    "namn kommun funktion roll titel parti organisation förvaltning uppdrag befattning närvaro signatur "
    "§§".split()
)
"""Heads of the columns of an attendance table."""

ROLE_LABELS: dict[str, str] = {
    "ordförande": "ordförande",
    "mötesordförande": "ordförande",
    "sekreterare": "sekreterare",
    "mötessekreterare": "sekreterare",
    "protokollförare": "sekreterare",
    "vid protokollet": "sekreterare",
    "utses att justera": "justerare",
    "justerare": "justerare",
    "justerande": "justerare",
}
"""Headings in front of one name, and the role that they give it."""

HEADER_LABELS: frozenset[str] = frozenset(
    {
        "plats",
        "tid",
        "datum",
        "tid och plats",
        "plats och tid",
        "plats och datum",
        "datum och tid",
        "datum och plats",
        "mötesdatum",
        "mötestid",
        "sammanträdesdatum",
        "sammanträdestid",
        "utses att justera",
        "att justera",
        "justerare",
        "justerande",
        "justering",
        "justeringens plats och tid",
        "justeringens tid och plats",
        "plats och tid för justering",
        "paragrafer",
        "paragraf",
        "underskrifter",
        "underskrift",
        "anslag",
        "bevis",
        "anslag/bevis",
        "anslagsbevis",
        "dagordning",
        "föredragningslista",
        "ärendelista",
        "innehåll",
        "innehållsförteckning",
        "diarienummer",
        "dnr",
        "organ",
        "förvaringsplats för protokollet",
        *ROLE_LABELS,
    }
)
"""Labels of the front page that are no agenda items."""

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
        "beslutsmotivering",
        "beslutsunderlag",
        "beslutspunkter",
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
        "dagens sammanträde",
        "anteckning",
        "anteckningar",
        "åtgärd",
        "åtgärder",
        "beslut/åtgärd",
        "information/diskussion",
        "beslutsärenden",
        "informationsärenden",
        "diskussionsärenden",
        "anmälningsärenden och delegationsbeslut",
        "ledamöternas yrkanden",
        "utlåtande",
    }
)
"""Labels within or between items. A heading without a number that is one of these makes no item."""

CLOSING_TITLES: frozenset[str] = frozenset(
    {"mötet avslutades", "mötet avslutas", "sammanträdet avslutades", "mötets avslutande", "avslutning"}
)
"""Headings without a number that only close a meeting."""

BODY_HEADS: tuple[str, ...] = (
    "nätverket",
    "nätverk",
    "nämnden",
    "nämnd",
    "kommunstyrelsen",
    "kommunstyrelse",
    "styrelsen",
    "styrelse",
    "kommunfullmäktige",
    "fullmäktige",
    "utskottet",
    "utskott",
    "direktionen",
    "direktion",
    "samverkansrådet",
    "rådet",
    "råd",
    "beredningen",
    "beredning",
    "kommittén",
    "kommitté",
    "presidiet",
    "presidium",
    "styrgruppen",
    "styrgrupp",
    "ledningsgruppen",
    "ledningsgrupp",
    "arbetsgruppen",
    "arbetsgrupp",
    "samordningsgruppen",
    "gruppen",
    "grupp",
    "chefer",
    "forum",
    "forumet",
    "kollegiet",
    "kollegium",
    "förbundsdirektionen",
    "delegationen",
)
"""Last parts of the names of bodies. The longest that fits is used."""

BODY_WORDS: tuple[str, ...] = (
    "samverkansrådet",
    "utskottet för",
    "nämnden för",
    "rådet för",
    "nätverket för",
)

GENERIC_TITLES: frozenset[str] = frozenset(
    {
        "anteckningar",
        "minnesanteckningar",
        "mötesanteckningar",
        "protokoll",
        "sammanträdesprotokoll",
        "mötesprotokoll",
        "protokollsutdrag",
        "presentation",
    }
)
"""What kind of minutes it is: a title that names no meeting."""

OPENING_TITLES: tuple[str, ...] = (
    "mötet öppna",
    "mötets öppna",
    "sammanträdet öppna",
    "sammanträdets öppna",
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
