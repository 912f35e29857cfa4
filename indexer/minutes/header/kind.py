"""What kind of minutes they are: the words of the front decide, then the structure of the whole."""

import re
from collections.abc import Sequence
from pathlib import PurePath

from indexer.minutes.decisions.patterns import pattern
from indexer.minutes.header.front import Front
from models.records import Attendance, MeetingKind
from models.swedish import fold, fold_in_place
from models.swedish.tables.kinds import AGENDA_WORDS, KIND_WORDS, MINUTES_LABELS, SLIDE_SUFFIXES, SUMMONING

_KINDS = re.compile(
    "|".join(rf"(?P<k{i}>(?<!\w)(?:{fold(words)})(?!\w))" for i, (_, words) in enumerate(KIND_WORDS))
)
_AGENDA = pattern(AGENDA_WORDS)
_SUMMONING = pattern(SUMMONING)
_SIGNED = pattern(MINUTES_LABELS)
_BULLET = re.compile(r"^\s*[-–—•▪*o]\s+\w", re.MULTILINE)
_LINE = re.compile(r"^.*\w.*$", re.MULTILINE)
_SLIDE_SHARE = 0.4
_SLIDE_LINES = 10
_SLIDE_TITLE = 6
# Characters of the text in which signing and summoning stand, and of a line that may be a heading.
_HEAD = 6000
_HEADING = 140
_LETTERHEAD = 25


def find_kind(front: Front, text: str, roll: Sequence[Attendance], source: str) -> MeetingKind | None:
    """What the minutes call themselves, else what their structure tells, else None. `source` is the file's path."""
    head = fold_in_place(text[:_HEAD])
    signed = bool(_SIGNED.search(head))
    for line in front.free[:_LETTERHEAD]:
        for word, kind in _words(line[:_HEADING]):
            if kind is not MeetingKind.SUMMONS:
                if kind is MeetingKind.SLIDES and (roll or len(line.split()) > _SLIDE_TITLE):
                    continue
                return kind
            # A list of matters heads minutes too; a call to a meeting does not, once they are signed for.
            if (
                not signed
                and (not roll or _SUMMONING.search(head))
                and (not _AGENDA.match(word) or (not roll and not _minutes_follow(front)))
            ):
                return kind
    if _SUMMONING.search(head) and not roll and not signed:
        return MeetingKind.SUMMONS
    path = PurePath(source)
    for _, kind in _words(re.sub(r"[_\W]+", " ", path.stem)):
        return kind
    if signed:
        return MeetingKind.PROTOCOL
    slides = path.suffix.lower() in SLIDE_SUFFIXES or (not roll and _is_slides(text))
    return MeetingKind.SLIDES if slides else None


def _words(line: str) -> list[tuple[str, MeetingKind]]:
    """The words for a kind in a line, in order, folded."""
    found = [
        (match, MeetingKind(KIND_WORDS[int((match.lastgroup or "k0")[1:])][0]))
        for match in _KINDS.finditer(fold_in_place(line))
    ]
    # A sentence that speaks of minutes in its course says nothing of itself.
    sentence = line.rstrip().endswith(".")
    return [(match.group(), kind) for match, kind in found if not sentence or line[match.start()].isupper()]


def _minutes_follow(front: Front) -> bool:
    return any(kind is not MeetingKind.SUMMONS for line in front.free for _, kind in _words(line[:_HEADING]))


def _is_slides(text: str) -> bool:
    lines = len(_LINE.findall(text))
    return lines >= _SLIDE_LINES and len(_BULLET.findall(text)) >= _SLIDE_SHARE * lines
