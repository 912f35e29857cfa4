"""The labels of attendance lists and of the front page. Written as in print; compared without case or dots."""

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
