"""The order of the Swedish alphabet."""

from models.swedish.analysis import fold

_AFTER_Z = str.maketrans("åäæöø", "{||}}")  # what follows z in ASCII


def alphabetical(text: str) -> str:
    """A key that sorts as a Swedish register does: å, ä, ö after z, whatever the case, accents and hyphens."""
    return fold(text.casefold().translate(_AFTER_Z)).replace("-", " ")
