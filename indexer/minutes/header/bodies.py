"""The body that met, read from the names that a front or a text holds."""

import re
from collections import Counter

from indexer.minutes.attendance.people import is_name
from indexer.minutes.header.body_names import HEADS, NOT_ALONE, ends_in_head, head_of, name_end, spelled
from indexer.minutes.header.front import BODY_BELOW, Front, phrases
from models.entities.gazetteer import municipality_named
from models.swedish import fold, fold_in_place
from models.swedish.tables.bodies import (
    AFTER_ASSEMBLY,
    ASSEMBLIES,
    BOARDS,
    INITIALS,
    LEADS,
    MEETING_ENDINGS,
    MEETING_WORDS,
    MEETINGS_OF,
    MINUTES_ENDING,
    NO_INITIALS,
    NOT_FIRST,
    PREPOSITIONS,
    RECORDED_BY,
    SEAT,
    SHORT_BODIES,
    WRITTEN_APART,
)
from models.swedish.tables.deciders import OTHERS
from models.swedish.tables.owners import MUNICIPAL_KINDS
from models.swedish.tables.titles import SENTENCE_WORDS

_HEAD = "|".join(HEADS)
_NOT_FIRST = frozenset(map(fold, NOT_FIRST))
_MEETING_WORDS = frozenset(map(fold, MEETING_WORDS))
_LEADS = frozenset(map(fold, LEADS))
_PREPOSITIONS = frozenset(map(fold, PREPOSITIONS))
_SENTENCE_WORDS = frozenset(map(fold, SENTENCE_WORDS))
_AFTER_ASSEMBLY = frozenset(map(fold, AFTER_ASSEMBLY))
_ASSEMBLIES = {fold(word): name for word, name in ASSEMBLIES.items()}
_MEETING = re.compile(
    rf"(?P<stem>[^\W\d_-]*?)(?P<of>{'|'.join(sorted(map(fold, MEETINGS_OF), key=len, reverse=True))})"
    rf"(?:{'|'.join(map(fold, MEETING_ENDINGS))})"
)
_INITIALS_OF = re.compile(rf"([A-ZÅÄÖ]{{2,5}})-(?:{'|'.join(MEETING_ENDINGS)})", re.IGNORECASE)
_OF = {fold(of): body for of, body in MEETINGS_OF.items()}
_OTHERS = re.compile(fold(OTHERS))
_RECORDED = re.compile(rf"(?<![\w-])(?P<name>(?:[^\W\d_]+- och )?[^\W\d_]*(?:{_HEAD})){fold(RECORDED_BY)}")
_IN_TEXT = re.compile(
    rf"(?<!\w)[^\W\d_]*(?:{_HEAD})(?!\w)|(?<!\w)[^\W\d_]+s (?:{'|'.join(map(fold, WRITTEN_APART))})(?!\w)"
)
_INITIALS = re.compile(r"\s*\([^()]*\)")
_EDGES = re.compile(r"^[^\w”\"“]+|(?:\s+nr\.?)?[\W\d_]+(?:\d+/\d+[\W\d_]*)?$|\s+nr\.?$", re.IGNORECASE)
# Longer is running text: words and characters of a name.
_MOST_WORDS = 12
_FEW_WORDS = 7
_LONGEST = 110
_FAR_TOO_LONG = 1000
"""Characters of a phrase that is not looked at: what takes the signs off its edges would take their square."""
_LETTERHEAD = 25
# Characters of a text that tell which body it speaks of: a hundred pages.
_ENOUGH = 200_000


def find_body(front: Front, text: str) -> str | None:
    """The body that met: as a label says, else the front's first line that names one, else as the text does."""
    labelled = _in_values(front, "body")
    free = front.free[:_LETTERHEAD]
    lines = zip(free, (*free[1:], ""), strict=False)
    headed = next(filter(None, (body_in_line(line, below) for line, below in lines)), None)
    if labelled and headed and fold(headed).endswith(fold(labelled)):
        # "Organ: Styrelsen" is less than the letterhead's "Förbundsstyrelsen".
        return headed
    named = labelled or headed or _in_values(front, "when", "where") or _in_values(front, BODY_BELOW)
    return named or _recorded(text[:_ENOUGH]) or _most_spoken_of(text[:_ENOUGH])


def _in_values(front: Front, *fields: str) -> str | None:
    values = (phrase for value in front.values(*fields) for phrase in phrases(value))
    return next(filter(None, map(body_of, values)), None)


def body_in_line(line: str, below: str = "") -> str | None:
    """The first body that a free line names; `below` is the line after it, which may end a name in the genitive."""
    for index, phrase in enumerate(phrases(line)):
        if phrase in SHORT_BODIES:
            return SHORT_BODIES[phrase]
        # After the word for the kind of minutes a name goes on in small letters.
        if body := body_of(phrase, within=bool(index) or not line.startswith(phrase)):
            words = below.split()
            again = bool(words) and phrase.endswith(words[0])
            if (
                fold(phrase).endswith(fold(body) + "s")
                and words
                and head_of(words[0])
                and len(words) < 4
                and not again
            ):
                return body_of(f"{phrase} {below}") or body
            return body
    # "Styrelseprotokoll" tells the kind and the body in one word.
    return next(
        filter(
            None, (meeting_of(word) for word in line.split() if _tells_minutes(word) or not assembly_of(word))
        ),
        None,
    )


def body_of(phrase: str, *, within: bool = False) -> str | None:
    """The body that a phrase names, spelled as one word where it is one; None when it names none.

    `within` says that the phrase is part of a line, so that its first letter may be small.
    """
    if len(phrase) > _FAR_TOO_LONG:
        return None
    words, after = strip_leads(phrase)
    if not words or fold(words[0].strip(",:")) in _NOT_FIRST:
        return None
    at = assembly_at(words)
    if meeting := meeting_of(words[0]) or (assembly_of(words[at]) if at else None):
        return meeting
    name = _EDGES.sub("", _INITIALS.sub("", " ".join(words)))
    first = name.partition(",")[0]
    if first != name and is_name(first) and not ends_in_head(first):
        # "Siv Ek, kommunstyrelsen" is somebody from there.
        return None
    name = _without_owner(name)
    words = name.split()
    if not words or len(words) > _MOST_WORDS or len(name) > _LONGEST or any(c in name for c in "\t;:"):
        return None
    if fold(words[-1]) in _MEETING_WORDS and len(words) > 1:
        words = words[:-1]
    follows = after in _PREPOSITIONS or within
    if not words[0][0].isupper() and not (
        follows and (head_of(words[0]) or (after and len(words) <= _FEW_WORDS // 2))
    ):
        return None
    if fold(" ".join(words)) in NOT_ALONE or any(fold(word.strip(",")) in _SENTENCE_WORDS for word in words):
        return None
    end = name_end(words)
    return spelled(words[:end]) if end else None


def strip_leads(phrase: str) -> tuple[list[str], str]:
    """The words of a phrase without "fört vid ordinarie sammanträde med" and the like, and the last of those."""
    words, last = phrase.split(), ""
    for at, word in enumerate(words):
        key = fold(word.strip(".,:"))
        # "För- och grundskolechefer": a word that a hyphen shortens is part of the name.
        if key not in _LEADS and key not in {"-", "–"} and not key.isdigit():
            return words[at:], last
        last = key
    return [], last


def assembly_of(word: str) -> str | None:
    """The meeting of all members that a word names: "årsmöte"."""
    return _ASSEMBLIES.get(fold(word.strip(" .,:")))


def assembly_at(words: list[str]) -> int:
    """Which of the words names the meeting of all members, after its owner and before its year or place; else 0."""
    if len(words) > _FEW_WORDS or fold(words[0]) in _AFTER_ASSEMBLY:
        return 0
    for index, word in enumerate(words[1:], start=1):
        if assembly_of(word):
            after = words[index + 1 :]
            return index if not after or after[0].isdigit() or fold(after[0]) in _AFTER_ASSEMBLY else 0
    return 0


def is_owned_board(words: list[str]) -> bool:
    """Whether words end in a board that stands for itself after its owner: "Vika byalag Styrelsen"."""
    board = len(words) > 1 and words[-1].istitle() and fold(words[-1]) in BOARDS
    return board and not words[-2].endswith("s")


def meeting_of(word: str) -> str | None:
    """The body whose meeting a word names: "styrgruppsmöte" is the Styrgruppen's, "årsmöte" is a body itself."""
    if assembly := assembly_of(word):
        return assembly
    if (match := _INITIALS_OF.fullmatch(word.strip(" .,:"))) and match[1].isupper():
        return (
            None
            if match[1] in NO_INITIALS
            else INITIALS.get(match[1]) or SHORT_BODIES.get(match[1]) or match[1]
        )
    match = _MEETING.fullmatch(fold_in_place(word.strip(" .,:")))
    if match is None:
        return None
    body = word[: match.end("stem")] + _OF[match["of"]]
    return body[0].upper() + body[1:].lower()


def _tells_minutes(word: str) -> bool:
    """Whether a word tells the kind of minutes too: "årsmötesprotokoll"."""
    return fold(word.strip(" .,:")).endswith(MINUTES_ENDING)


def _without_owner(name: str) -> str:
    """A name without the municipality it belongs to: "Kommunstyrelsen i Hjo", "Styrelsen, Ale kommun"."""
    first, comma, rest = name.partition(", ")
    if comma and ends_in_head(first) and not rest[:1].islower():
        name = first
    words = name.split()
    if is_owned_board(words):
        return words[-1]
    for count in (4, 3, 2):
        place = " ".join(words[-count + 1 :]).lower()
        if len(words) > count and fold(words[-count]) == SEAT and municipality_named(place):
            return " ".join(words[:-count])
    for count in range(1, min(5, len(words))):
        lead = " ".join(words[:count]).rstrip(",").lower()
        if fold(words[count - 1]).rstrip(",").removesuffix("s") in MUNICIPAL_KINDS and (
            municipality_named(lead) or municipality_named(lead.removesuffix("s"))
        ):
            return " ".join(words[count:])
        rest_is_body = count == len(words) - 1 and head_of(words[-1]) and words[-1][0].islower()
        if rest_is_body and lead.endswith("s") and municipality_named(lead.removesuffix("s")):
            return words[-1][0].upper() + words[-1][1:]
    return name


def _recorded(text: str) -> str | None:
    """The body whose minutes a text says it is: "Socialnämndens protokoll är justerat", "Nämnden beslutar"."""
    found = Counter(
        name
        for match in _RECORDED.finditer(fold_in_place(text))
        if (name := _own(text[match.start("name") : match.end("name")]))
    )
    return found.most_common(1)[0][0] if found else None


def _most_spoken_of(text: str) -> str | None:
    """The body that a text names most, in a form of its own ("Grundskolenätverket")."""
    found = Counter(
        name
        for match in _IN_TEXT.finditer(fold_in_place(text))
        if (name := _own(text[match.start() : match.end()]))
    )
    return found.most_common(1)[0][0] if found else None


def _own(written: str) -> str | None:
    """A name in a text as that of a body, or None for a word that many bodies share or one that meets elsewhere."""
    plain = fold(written)
    if (
        not written[0].isupper()
        or not head_of(written.rsplit(maxsplit=1)[-1])
        or plain in NOT_ALONE
        or _OTHERS.match(plain)
    ):
        return None
    if plain in HEADS and not plain.startswith("kommun"):
        return None
    return spelled(written.split())
