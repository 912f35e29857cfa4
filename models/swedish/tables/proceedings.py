"""Votes, dissent and disqualification, as minutes tell of them. Patterns as in `decisions`."""

NUMBERS: dict[str, int] = {
    word: number
    for number, word in enumerate(
        "noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton "
        "arton nitton tjugo".split()
    )
} | {"ett": 1}
"""Numbers that votes are counted in when they are written as words."""

_N = rf"(?:\d{{1,3}}|{'|'.join(NUMBERS)})"

SIGNS: str = r"(?:j(?:äv|a\b|a-)|nej|r(?:öst|eserv))"
"""What a sentence holds that tells of any of it."""

YES: tuple[str, ...] = (
    rf"(?P<n>{_N})\s{{0,3}}(?:st\.? )?(?:ja-?\s?röst\w*|ja\b|röst\w*)",
    rf"\bja(?:-röster)?\s{{0,3}}[:=–-]?\s{{0,3}}(?P<n>{_N})\b",
)
"""Counts for what was decided, the surest form first. The count is the group n."""

NO: tuple[str, ...] = (
    rf"(?P<n>{_N})\s{{0,3}}(?:st\.? )?(?:nej-?\s?röst\w*|nej\b)",
    rf"\bnej(?:-röster)?\s{{0,3}}[:=–-]?\s{{0,3}}(?P<n>{_N})\b",
    rf"\bmot (?P<n>{_N})\b",
)
"""Counts against it."""

ABSTAINING: tuple[str, ...] = (
    rf"(?P<n>{_N})\s{{0,3}}(?:st\.? |ledamöter |ledamot )?(?:som )?(?:avstår|avstod|avstående|nedlagd\w*|blank\w*)",
    rf"\b(?:avstår|avstod|avstående|nedlagda(?: röster)?|blanka)\s{{0,3}}[:=–-]?\s{{0,3}}(?P<n>{_N})\b",
)
"""Counts of those who did not vote."""

VOTE: str = (
    rf"(?:{_N}\s{{0,3}}(?:st\.? )?ja-?\s?röst\w*|{_N}\s{{0,3}}(?:st\.? )?nej-?\s?röst\w*"
    rf"|\bja(?:-röster)?\s{{0,3}}[:=–-]?\s{{0,3}}\d{{1,3}}\b.{{0,40}}?\bnej(?:-röster)?\s{{0,3}}[:=–-]?\s{{0,3}}\d{{1,3}}\b"
    rf"|{_N} ja\b.{{0,20}}?{_N} nej\b|{_N} röster (?:\w+ ){{0,4}}mot {_N}\b)"
)
"""A sentence with the counts of a vote."""

BALLOT: dict[str, str] = {
    "ja": "yes",
    "nej": "no",
    "avstår": "abstaining",
    "avstod": "abstaining",
    "avst": "abstaining",
}
"""The columns of a table of votes, and what somebody's row ends with."""

MARKS: frozenset[str] = frozenset({"x", "1", "✓", "✔"})
"""What marks a vote in a table."""

TOTALS: tuple[str, ...] = ("summa", "totalt", "resultat", "antal")
"""How the row of a table of votes begins that holds the sums."""

RESERVING: str = (
    r"(?:reservera\w* sig|(?:skriftlig|muntlig|lämna\w*|anmäl\w*|inkom\w*|inlämna\w*|avge\w*|avgav)"
    r" (?:\w+ ){0,3}?reservation\w*)"
)
"""Somebody reserves himself against a decision."""

DISQUALIFIED: str = (
    r"(?:anmäl\w* (?:sig )?jäv\w*|på grund av jäv|p\.?g\.?a\.? jäv|med anledning av jäv|\bjävig\w*"
    r"|\bjäv (?:anmäl\w*|förelig\w*))"
)
"""Somebody steps aside because the matter touches him."""

STEPPING_ASIDE: str = (
    r"(?:deltar (?:inte|ej|varken)|deltog (?:inte|ej|varken)|lämna\w* (?:lokalen|rummet|sammanträdet|salen)"
    r"|anmäl\w*|:)"
)
"""The same below the label "Jäv"."""

NONE_OF_IT: str = r"(?:ingen|inga|inget) (?:\w+ )?(?:jäv|reserv|anmäl)\w*"
"""Words that say that there was none."""
