"""The order of the Swedish alphabet."""

from models.swedish.analysis import fold

_LETTERS = str.maketrans("{|}", "åäö")
_AFTER_Z = str.maketrans("åäæöø", "{||}}")  # what follows z in ASCII


def alphabetical(text: str) -> str:
    """A key that sorts as a Swedish register does: å, ä, ö after z, whatever the case, accents and hyphens."""
    return fold(text.casefold().translate(_AFTER_Z)).replace("-", " ")


def initial(text: str) -> str:
    """The letter under which a Swedish register has a text: "Åsa" under Å, "émile" under E; "" of what has none."""
    first = alphabetical(text.strip())[:1].translate(_LETTERS)
    return first.upper() if first.isalpha() else ""
