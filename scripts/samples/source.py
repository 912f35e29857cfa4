"""The markup of sample sources: what a file is called and looks like, and the blocks it holds.

A source begins with its front matter between lines of `---`, one `key: value` a line:

    file    the name of the rendered file; its suffix says the format
    style   how it looks: a name in `scripts.samples.looks`, or what another renderer knows ("flat", "cp1252")
    header  text at the top of every page, `left | right`, lines parted by ` / `
    footer  the same at the bottom; `{page}` and `{pages}` are filled in
    scan    the file is a picture of a page: `seed=3 dpi=200 tilt=0.4 ...`, see `scripts.samples.scan`

The body knows these lines; any other is a paragraph of its own, and a blank line is a gap:

    # Heading          one to three signs; `#+` lets the word processor count
    - point            `+ point` lets the word processor count
    @page              a new page or slide
    @rule              a line across the page
    @table KIND        rows of `cell | cell` until `@end`; KIND is grid, plain (no lines) or leaders (dots between)
    @frame             lines in a box until `@end`

`**words**` are bold.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path


class SourceError(ValueError):
    """A source that cannot be understood."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 3. `counted` headings have no number in their text: the program counts."""

    level: int
    text: str
    counted: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph; `gap` says that a blank line stands before it."""

    text: str
    gap: bool = True


@dataclass(frozen=True, slots=True)
class Point:
    """One point of a list."""

    text: str
    counted: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; `kind` is grid, plain or leaders."""

    kind: str
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """Lines in a box."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the page."""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """The next block begins a page."""


Block = Heading | Line | Point | Table | Frame | Rule | PageBreak
_HEADING = re.compile(r"(#{1,3})(\+?) (.+)")
_POINT = re.compile(r"([-+]) (.+)")
_BOLD = re.compile(r"\*\*(.+?)\*\*")


@dataclass(frozen=True, slots=True)
class Sample:
    """A source read: `front` is its front matter, `blocks` its body in order."""

    file: str
    front: dict[str, str] = field(default_factory=dict)
    blocks: tuple[Block, ...] = ()

    @property
    def style(self) -> str:
        return self.front.get("style", "formal")

    def furniture(self, part: str) -> tuple[tuple[str, ...], ...]:
        """The cells of "header" or "footer", each as its lines; empty where the pages have none."""
        written = self.front.get(part)
        return tuple(tuple(cell.split(" / ")) for cell in written.split(" | ")) if written else ()

    def pages(self) -> Iterator[tuple[Block, ...]]:
        """The blocks between page breaks."""
        page: list[Block] = []
        for block in self.blocks:
            if isinstance(block, PageBreak):
                yield tuple(page)
                page = []
            else:
                page.append(block)
        yield tuple(page)

    def counted(self) -> tuple[Block, ...]:
        """The blocks with the numbers written out that a word processor would count."""
        blocks: list[Block] = []
        headings = points = 0
        for block in self.blocks:
            points = points + 1 if isinstance(block, Point) and block.counted else 0
            if isinstance(block, Heading) and block.counted:
                headings += 1
                blocks.append(Heading(block.level, f"{headings}. {block.text}"))
            elif isinstance(block, Point) and block.counted:
                blocks.append(Line(f"{points}. {block.text}", gap=False))
            else:
                blocks.append(block)
        return tuple(blocks)


def filled(lines: tuple[str, ...], page: int, pages: int) -> tuple[str, ...]:
    """The lines of a cell of furniture with the page's number and the count of pages."""
    return tuple(line.replace("{page}", str(page)).replace("{pages}", str(pages)) for line in lines)


def runs(text: str) -> list[tuple[str, bool]]:
    """The text as stretches, each with whether it is bold."""
    return [(part, bool(at % 2)) for at, part in enumerate(_BOLD.split(text)) if part]


def plain(text: str) -> str:
    """The text without signs of bold."""
    return _BOLD.sub(r"\1", text)


def read(path: Path) -> Sample:
    """The source at `path`. Raises SourceError where it has no front matter or leaves a block open."""
    return understand(path.read_text(encoding="utf-8"), path)


def understand(text: str, path: Path) -> Sample:
    """The source that `text` is; `path` names it in errors. Raises SourceError, see `read`."""
    _, mark, rest = text.partition("---\n")
    matter, end, body = rest.partition("---\n")
    front = dict(re.findall(r"^(\w+): *(.+)$", matter, re.MULTILINE))
    if not (mark and end and "file" in front):
        raise SourceError(f"{path}: begin with front matter that names the file")
    return Sample(front["file"], front, tuple(_blocks(iter(body.splitlines()), path)))


def _blocks(lines: Iterator[str], path: Path) -> Iterator[Block]:
    gap = True
    for line in lines:
        word, _, rest = line.partition(" ")
        if not line.strip():
            gap = True
            continue
        if word == "@page":
            yield PageBreak()
        elif word == "@rule":
            yield Rule()
        elif word == "@table":
            rows = tuple(tuple(cell.strip() for cell in row.split("|")) for row in _until_end(lines, path))
            yield Table(rest, rows)
        elif word == "@frame":
            yield Frame(_until_end(lines, path))
        elif word.startswith("@"):
            raise SourceError(f"{path}: {word} is no mark")
        elif heading := _HEADING.fullmatch(line):
            yield Heading(len(heading[1]), heading[3], bool(heading[2]))
        elif point := _POINT.fullmatch(line):
            yield Point(point[2], point[1] == "+")
        else:
            yield Line(line, gap)
        gap = False


def _until_end(lines: Iterator[str], path: Path) -> tuple[str, ...]:
    held: list[str] = []
    for line in lines:
        if line == "@end":
            return tuple(held)
        held.append(line)
    raise SourceError(f"{path}: a block is left open, close it with @end")
