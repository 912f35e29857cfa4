"""The name of a body, told by what its last word ends in: where it ends, and how it is spelled."""

import re

from models.entities.gazetteer import association_named, municipality_named
from models.swedish import fold
from models.swedish.tables.attendance import ABSENT_LABELS, PRESENT_LABELS
from models.swedish.tables.bodies import AFTER_HEAD, BODY_HEADS, DEFINITE, NO_BODIES, NO_HEADS, NO_PARTS
from models.swedish.tables.front import COLON_LABELS, FIELD_LABELS, PLACE_BEGINNINGS

HEADS = {fold(head): head for head in sorted(BODY_HEADS, key=len, reverse=True)}
"""How the names of bodies end: folded, and as written; the longest first."""
NOT_ALONE = frozenset(map(fold, NO_BODIES))
"""Words that end so and name no body by themselves, folded."""
# Without its dots a short one ends too many words: "adjungerad" is no council.
_UNDOTTED = {folded: head for folded, head in HEADS.items() if folded == head or len(head) > 3}
_AFTER_HEAD = frozenset(map(fold, AFTER_HEAD))
_LABELS = frozenset(
    fold(word)
    for words in (*FIELD_LABELS.values(), *COLON_LABELS.values(), PRESENT_LABELS, ABSENT_LABELS, NO_PARTS)
    for word in words
)
_NO_HEADS = tuple({form for head in NO_HEADS for form in (head, fold(head))})
_DOTTED = re.compile(r"[åäöÅÄÖ]")
_PLACE = re.compile(fold(PLACE_BEGINNINGS))


def definite(name: str) -> str:
    """A body's name as it is called by itself: "arbetsutskott" is the Arbetsutskottet."""
    head = head_of(name) if len(name.split()) == 1 else None
    ending = DEFINITE.get(head or "")
    whole = name[: -len(head)] + ending if head and ending else name
    return whole[:1].upper() + whole[1:]


def name_end(words: list[str]) -> int:
    """Where the name ends that begins the words, 0 where they name no body.

    One of them ends in what bodies are, and after it stands nothing but what it is for ("för hållbar utveckling")
    or called ("Styrgruppen Energi"). After a name that says enough ("Handikapprådet") another begins.
    """
    if head_of(words[-1]) and (fold(words[-1]) not in NOT_ALONE or len(words) > 1):
        return len(words)
    for index, word in enumerate(words[:-1]):
        following = words[index + 1]
        if not head_of(word):
            continue
        if _begins_another(following):
            return index + 1
        if fold(following) in _AFTER_HEAD:
            return len(words)
        if following[0].isupper():
            called = fold(word) in HEADS and not index
            return len(words) if called or _is_field(words[index + 1 :]) else index + 1
    return 0


def _is_field(words: list[str]) -> bool:
    """Whether words after the name of a body belong to it: "Ekonomichefer Skaraborg"."""
    name = " ".join(words)
    return (
        len(words) <= 2
        and not _begins_another(words[0])
        and not (
            "," in name or association_named(name) or municipality_named(name) or _PLACE.match(fold(name))
        )
    )


def _begins_another(word: str) -> bool:
    return fold(word.strip(",:")) in _LABELS


def spelled(words: list[str]) -> str:
    """The body's name with its dots, in sentence case, and "Utbildningschefs nätverket" as one word."""
    if " ".join(words).isupper():
        words = " ".join(words).capitalize().split()
    words = [word.capitalize() if word.isupper() and head_of(word) else word for word in words]
    for index, word in enumerate(words):
        if head := head_of(word):
            last = index == len(words) - 1
            bare = word[:-1] if last and fold(word).endswith(f"{fold(head)}s") else word
            if not fold(bare).endswith(fold(head)):
                continue
            stem = bare[: -len(head)]
            words[index] = stem + (head.capitalize() if not stem and word[0].isupper() else head)
    joined = len(words) == 2 and words[0].endswith("s") and words[1] in BODY_HEADS and words[0][0].isupper()
    if joined and not head_of(words[0]):
        words = ["".join(words)]
    return (words[0][0].upper() + " ".join(words)[1:]) if words else ""


def ends_in_head(name: str) -> bool:
    """Whether the last word of a name is one that bodies end in."""
    words = name.split()
    return bool(words) and head_of(words[-1]) is not None


def head_of(word: str) -> str | None:
    """The last part of a body's name that a word ends in, in the genitive too, spelled right.

    A word that has dots must have the right ones: "sammanträdet" is no council ("rådet").
    """
    word = word.lower()
    if word.removesuffix("s").endswith(_NO_HEADS):
        return None
    forms = (word, word[:-1]) if word.endswith("s") else (word,)
    heads = {head: head for head in HEADS.values()} if _DOTTED.search(word) else _UNDOTTED
    return next((head for form in forms for written, head in heads.items() if form.endswith(written)), None)
