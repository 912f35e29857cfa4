"""How Swedish words are misspelled: what sounds alike, what is taken for another letter, how far a slip may go."""

SOUNDS: tuple[tuple[str, str], ...] = (
    ("tion", "sjon"),
    ("sion", "sjon"),
    ("skj", "sj"),
    ("stj", "sj"),
    ("sch", "sj"),
    ("shj", "sj"),
    ("sh", "sj"),
    ("chr", "kr"),
    ("ck", "k"),
    ("ch", "sj"),
    ("gj", "j"),
    ("hj", "j"),
    ("lj", "j"),
    ("dt", "t"),
    ("th", "t"),
    ("ph", "f"),
    ("qu", "kv"),
    ("ce", "se"),
    ("ci", "si"),
    ("cy", "sy"),
    ("c", "k"),
    ("q", "k"),
    ("w", "v"),
    ("z", "s"),
    ("x", "ks"),
)
"""Letters that are heard as others, replaced one line after another in words without dots. Doubled letters are made
single after it. Words that come out alike are one slip apart at most."""

CLOSE: dict[str, float] = {
    "ae": 0.5,
    "ao": 0.6,
    "jg": 0.5,
    "iy": 0.6,
    "uy": 0.7,
    "sk": 0.7,
    "dt": 0.7,
    "bp": 0.7,
    "gk": 0.7,
    "fv": 0.6,
    "mn": 0.8,
}
"""Pairs of letters, without dots, that are written for each other, and what that costs; any other pair costs 1.
"ae" is ä and e (lerare), "ao" å and o (åtgorder)."""

DROPPED: dict[str, float] = {"s": 0.7, "h": 0.7, "j": 0.7, "d": 0.8, "t": 0.8, "r": 0.8, "e": 0.8}
"""Letters that are often left out or put in, and what that costs; s joins compounds (samverkanavtal)."""

KEYBOARD = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
"""Rows of keys, of which neighbours are struck for each other."""

BESIDE = 0.85
"""What striking a neighbouring key costs."""

SURFACE = 0.15
"""What each letter costs that differs though it sounds the same: a lost dot, a letter too many of two alike."""

FIRST = 0.6
"""What an error in the first letter costs beside: that letter is seldom wrong."""

LINKS = ("", "s")
"""What may stand between words that were parted and belong together: skol skjuts, samverkan avtal."""

BEFORE_HYPHENS: frozenset[str] = frozenset({"e"})
"""What stands before a hyphen, a blank or directly before a word, as each writes it: e-arkiv, e arkiv, eArkiv."""
