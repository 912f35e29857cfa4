"""The names of bodies, and of kinds of minutes. Written as in print; compared without case or dots."""

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
