"""What a recognizer finds in gold minutes against what is marked there.

Measures:

    people                 everyone the meeting names, by name after folding
    people as scanned      of scans, the same with letters that a scan takes for one another as one
    municipalities         every municipality the meeting names; one too many is an error
    PER spans              mentions in the plain text of what is no scan, by whole words
    MUNICIPALITY spans     the same, with the word "kommun" or "stad" or without
    linking                of the spans whose gold says who it is, those filed under that person, and those of
                           nobody that count as nobody; one share, given as all three

"people" asks of a scan that the name is read right, because who filters by a name needs that; what "people as
scanned" has more is what the OCR, not the recognizer, got wrong.
"""

import re
import tempfile
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from indexer.paths import Found
from indexer.pipeline import read_meeting
from models.entities import EntityRecognizer
from models.entities.spelling import read_key
from models.records import Label, Link, Meeting, Mention
from models.swedish import fold
from scripts.samples.render import render
from scripts.scoring.marked import GoldSample
from scripts.scoring.reading import Counts

AS_SCANNED = "people as scanned"

_KIND = re.compile(r"\s+(?:kommun\w*|stads?)$", re.IGNORECASE)
_AROUND = 24
"""Characters shown on each side of a span."""

Span = tuple[int, int]


@dataclass(slots=True)
class Scored:
    """Counts by measure, and a line for each thing that was missed or is one too many."""

    counts: dict[str, Counts] = field(default_factory=dict)
    misses: list[str] = field(default_factory=list)

    def compare(self, measure: str, found: Mapping[Hashable, str], gold: Mapping[Hashable, str]) -> None:
        """Count what both have by key; the values are for people to read."""
        self.counts[measure] = Counts(len(found.keys() & gold.keys()), len(found), len(gold))
        self.misses += [f"{measure}: missed {shown}" for key, shown in gold.items() if key not in found]
        self.misses += [f"{measure}: wrong {shown}" for key, shown in found.items() if key not in gold]


def score_gold(gold: GoldSample, recognizer: EntityRecognizer) -> Scored:
    """What was found of a gold sample, in the file that it is rendered to and in its plain text.

    Raises Unreadable where the file cannot be read, a scan where tesseract is not installed.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / gold.sample.file
        path.write_bytes(render(gold.sample))
        meeting = read_meeting(Found(gold.sample.file, path), "m", recognizer)
    scored = Scored()
    people, municipalities = gold.names(Label.PERSON), gold.names(Label.MUNICIPALITY)
    scored.compare("people", _by(_folded, meeting.people), _by(_folded, people))
    if gold.scan:
        scored.compare(AS_SCANNED, _by(_as_scanned, meeting.people), _by(_as_scanned, people))
    scored.compare("municipalities", _by(str, meeting.municipalities), _by(str, municipalities))
    if not gold.scan:
        _score_spans(scored, gold, meeting, recognizer)
    return scored


def _score_spans(scored: Scored, gold: GoldSample, meeting: Meeting, recognizer: EntityRecognizer) -> None:
    known = [row.name for row in meeting.attendance]
    (mentions,) = recognizer.mentions([gold.text], known_people=known)
    for label in (Label.PERSON, Label.MUNICIPALITY):
        found = [_words(gold.text, m.start, m.end, label) for m in mentions if m.label is label]
        expected = [_words(gold.text, start, end, label) for start, end, m in gold.spans if m.label is label]
        scored.compare(f"{label} spans", _quoted(gold.text, found), _quoted(gold.text, expected))
    _score_linking(scored, gold, mentions)


def _score_linking(scored: Scored, gold: GoldSample, mentions: Sequence[Mention]) -> None:
    people = {_words(gold.text, m.start, m.end, Label.PERSON): m for m in mentions if m.label is Label.PERSON}
    right = asked = 0
    for start, end, mark in gold.spans:
        if mark.label is not Label.PERSON or mark.given is None:
            continue
        mention = people.get(_words(gold.text, start, end, Label.PERSON))
        filed = mention.canonical if mention and mention.link is not Link.ALONE else ""
        asked += 1
        if _folded(filed) == _folded(mark.canonical or ""):
            right += 1
        else:
            quoted = _quote(gold.text, start, end)
            scored.misses.append(
                f"linking: {quoted} is {mark.canonical or 'nobody'}, not {filed or 'nobody'}"
            )
    scored.counts["linking"] = Counts(right, asked, asked)


def _by(key: Callable[[str], str], names: Iterable[str]) -> dict[Hashable, str]:
    return {key(name): name for name in names}


def _folded(name: str) -> str:
    """The name without case, dots and the stops of initials."""
    return " ".join(fold(name).replace(".", " ").split())


def _as_scanned(name: str) -> str:
    return read_key(_folded(name))


def _words(text: str, start: int, end: int, label: Label) -> Span:
    """The whole words that a span touches; of a municipality without the word that says what kind it is.

    So "Berg" in "Bergs" is the word, whoever marks the genitive and whoever does not.
    """
    if label is Label.MUNICIPALITY:
        end = start + len(_KIND.sub("", text[start:end]))
    while start and _is_letter(text[start - 1]):
        start -= 1
    while end < len(text) and _is_letter(text[end]):
        end += 1
    return start, end


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_"


def _quoted(text: str, spans: Iterable[Span]) -> dict[Hashable, str]:
    return {span: _quote(text, *span) for span in spans}


def _quote(text: str, start: int, end: int) -> str:
    """The span in its surroundings, on one line: "…med >Ove Hultmark< om…"."""
    parts = (text[max(0, start - _AROUND) : start], text[start:end], text[end : end + _AROUND])
    before, inside, after = (re.sub(r"\s+", " ", part) for part in parts)
    return f"…{before}>{inside}<{after}…"
