"""Under which spelling a person is filed."""

from collections.abc import Sequence

from models.entities.roster import Roster, base
from models.entities.shapes import is_surname
from models.swedish.tables.names import FIRST_NAMES


def badness(parts: Sequence[str]) -> tuple[bool, int, bool, int]:
    """Sorts the best spelling first: no genitive, the longest, a first name as it is written, the most dots."""
    dots = sum(map("".join(parts).count, "åäö"))
    return parts[-1].endswith("s"), -len(parts), parts[0] not in FIRST_NAMES, -dots


def filed(parts: Sequence[str], roster: Roster) -> str:
    """What a name is filed under, among those put in before: itself, if it is new.

    Then without the -s of a genitive, and in small letters if it stands in capitals.
    """
    bare = base(parts)
    if bare != list(parts):
        if canonical := roster.find(bare):
            return canonical
        if is_surname(bare[-1]) and not is_surname(parts[-1]):
            parts = bare
    return roster.find(parts) or roster.find_longer(parts) or " ".join(map(_in_small_letters, parts))


def _in_small_letters(part: str) -> str:
    return part.title() if len(part) > 1 and part.isupper() else part
