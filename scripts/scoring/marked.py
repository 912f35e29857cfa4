"""Gold minutes: sample sources whose names are marked where they stand.

    [[surface|LABEL]]  or  [[surface|LABEL|canonical]]

LABEL is PER, ORG, LOC or MUNICIPALITY. `canonical` is the person's full name, or a municipality's official one,
where the surface is not; "?" is a single name that nobody can link. Marks may stand in the body and in the front
matter's header and footer. Without them a gold source is one like the others, see `scripts.samples.source`.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from models.entities.gazetteer import municipality_named, read_municipality
from models.errors import ParagrafError
from models.records import Label
from scripts.samples.source import (
    Block,
    Frame,
    Heading,
    Line,
    PageBreak,
    Point,
    Rule,
    Sample,
    Table,
    plain,
    understand,
)

NOBODY = "?"

# No mark reaches over a line; what is in it has no brackets and no bars.
_MARK = re.compile(r"\[\[([^\[\]|\n]+)\|(\w+)(?:\|([^\[\]|\n]+))?\]\]")
_LEFT_OVER = re.compile(r"\[\[|\]\]")
# While blocks are cut, a mark's ends are these: private characters that no text holds, and no sign of the markup.
_OPEN, _CLOSE = "\ue000", "\ue001"
_ENDS = re.compile(f"[{_OPEN}{_CLOSE}]")


class GoldError(ParagrafError):
    """A mark that cannot be understood."""

    code = "gold-mark"


@dataclass(frozen=True, slots=True)
class Mark:
    """A name that gold marks. `given` is the canonical form that the mark states, None where it states none."""

    surface: str
    label: Label
    given: str | None = None

    @property
    def canonical(self) -> str | None:
        """Who or what it is: the stated form, a municipality's official name, or the surface; None of nobody."""
        if self.given == NOBODY:
            return None
        if self.given or self.label is not Label.MUNICIPALITY:
            return self.given or self.surface
        if named := municipality_named(self.surface):
            return named.name
        reading = read_municipality(self.surface)
        return reading.municipality.name if reading else None


@dataclass(frozen=True, slots=True)
class GoldSample:
    """A gold source read: the sample to render, its body as plain text, and what stands in it.

    `spans` are the marks of the body with their offsets in `text`; `marks` are all, those of the front matter too.
    """

    sample: Sample
    text: str
    spans: tuple[tuple[int, int, Mark], ...]
    marks: tuple[Mark, ...]

    @property
    def scan(self) -> bool:
        """Whether the sample is rendered as pictures of pages."""
        return "scan" in self.sample.front

    def names(self, label: Label) -> frozenset[str]:
        """The canonical names of one label, those of nobody left out."""
        return frozenset(m.canonical for m in self.marks if m.label is label and m.canonical)


def read_gold(path: Path) -> GoldSample:
    """The gold source at `path`.

    Raises GoldError where a mark has an unknown label, is not closed, or names a municipality that there is not;
    SourceError where the source cannot be understood.
    """
    source = path.read_text(encoding="utf-8")
    marks = tuple(_mark(match, path) for match in _MARK.finditer(source))
    bare = _MARK.sub(r"\1", source)
    if left := _LEFT_OVER.search(bare):
        line = bare.count("\n", 0, left.start()) + 1
        raise GoldError(f"{path}, line {line}: a mark is left open", "Write [[surface|LABEL|canonical]]")
    fenced = understand(_MARK.sub(rf"{_OPEN}\1{_CLOSE}", source), path)
    in_body = body_text(fenced)
    text = _ENDS.sub("", in_body)
    opened = (match.start() for match in re.finditer(_OPEN, in_body))
    starts = [at - 2 * number for number, at in enumerate(opened)]
    of_body = marks[len(marks) - len(starts) :]
    spans = tuple(
        (start, start + len(mark.surface), mark) for start, mark in zip(starts, of_body, strict=True)
    )
    return GoldSample(understand(bare, path), text, spans, marks)


def body_text(sample: Sample) -> str:
    """The sample's body as plain text: a block a line, cells parted by tabs."""
    return "".join(_shown(block) for block in sample.counted()).strip("\n")


def _mark(match: re.Match[str], path: Path) -> Mark:
    surface, label, given = match.groups()
    if label not in set(Label):
        raise GoldError(f"{path}: {match.group()} has no label we know", f"Use one of {', '.join(Label)}")
    mark = Mark(surface, Label(label), given)
    if mark.label is Label.MUNICIPALITY and mark.canonical is None:
        raise GoldError(f"{path}: {match.group()} is no municipality", "State its official name after a bar")
    return mark


def _shown(block: Block) -> str:
    match block:
        case Heading():
            return f"\n{plain(block.text)}\n"
        case Line():
            return "\n" * block.gap + f"{plain(block.text)}\n"
        case Point():
            return f"- {plain(block.text)}\n"
        case Table():
            return "".join(f"{plain(chr(9).join(row))}\n" for row in block.rows)
        case Frame():
            return "".join(f"{plain(line)}\n" for line in block.lines)
        case Rule() | PageBreak():
            return "\n"
