"""What minutes call themselves. Patterns in Swedish, compared without case and dots, from the beginning of a word."""

KIND_WORDS: tuple[tuple[str, str], ...] = (
    ("minnesanteckningar", r"minnesanteck\w*|minnesnoteringar"),
    ("anteckningar", r"(?:mötes|nätverks|dags|styrgrupps)?anteckning(?:ar|arna)?|noteringar|mötesreferat"),
    (
        "protokoll",
        r"(?:sammanträdes|mötes|besluts|styrelse|årsmötes|årsstämmo|stämmo|föreningsstämmo|nämnds?|fullmäktige"
        r"|direktions|konferens|sektions|gruppmötes)?protokoll(?:et|s|sutdrag)?",
    ),
    ("presentation", r"presentation(?:smaterial)?|bildspel|åhörarkopior"),
    (
        "kallelse",
        r"(?:mötes)?kallelse(?:n)?|föredragningslista(?:n)?|ärendelista(?:n)?|dagordning(?:en)?|agenda",
    ),
)
"""Kind and the words for it, those of the front that begin with one first."""

SLIDE_SUFFIXES: frozenset[str] = frozenset({".pptx", ".ppt", ".odp", ".key"})
"""Files that hold slides, whatever stands on them."""

AGENDA_WORDS: str = r"(?:föredragningslista|ärendelista|dagordning|agenda)"
"""Words of a summons that head a list in minutes as well: they make one only where nothing tells of minutes."""

SUMMONING: str = (
    r"(?:(?:kallas|kallar|kallad|inbjuds|inbjudes) (?:\w+ ){0,4}?till\b"
    r"|ledamöter(?:na)? (?:och ersättare )?kallas\b|ersättare(?:na)? (?:underrättas|underättas)\b)"
)
"""What a summons says to those it calls."""

MINUTES_LABELS: str = (
    r"(?:justerande|utses att justera|justeringens plats|vid protokollet|protokollet justera"
    r"|protokollet är justerat|anslag ?/ ?bevis)"
)
"""Labels of signing: what has them is a protokoll, though it may not say so."""
