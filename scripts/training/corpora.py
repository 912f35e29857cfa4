"""Corpora of Swedish text with names marked, as sentences of words with BIO tags.

Labels are PER, ORG and LOC. What a corpus marks besides (webnews has MISC) is outside, as are tags that are
none: Talbanken has a handful, such as B-inkomster, that slipped from another column.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from models.errors import ParagrafError

LABELS = ("PER", "ORG", "LOC")
OUTSIDE = "O"
_WEBNEWS_LABELS = frozenset({"0", "MISC", *LABELS})


class CorpusError(ParagrafError):
    """A corpus that cannot be read."""

    code = "corpus-unreadable"


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words of one sentence, and a tag for each: "O", or "B-" and "I-" with a label of `LABELS`.

    An entity begins with "B-"; "I-" only ever goes on with an entity of its label.
    """

    words: tuple[str, ...]
    tags: tuple[str, ...]


def read_corpus(path: Path) -> list[Sentence]:
    """The sentences of a corpus in either form: IOB2 where the name ends in .iob2, else webnews.

    Raises CorpusError, see the two below.
    """
    return read_iob2(path) if path.suffix == ".iob2" else read_webnews(path)


def read_webnews(path: Path) -> list[Sentence]:
    """The sentences of a table of word and label, with blank lines between sentences.

    Labels stand without B and I, so neighbours of one label are one entity. In half of the published file the
    tab has become blanks, and one word has lost its label: it is outside. Raises CorpusError where a line has
    another label, or the file cannot be read.
    """
    return [Sentence(words, tuple(_begun(labels))) for words, labels in _sentences(path, _webnews_row)]


def read_iob2(path: Path) -> list[Sentence]:
    """The sentences of an IOB2 table, as Universal NER has it: number, word and tag, then two columns not read.

    Lines that begin with # and a blank are remarks. Raises CorpusError where a line has not five columns, or the
    file cannot be read.
    """
    return [Sentence(words, tuple(_mended(tags))) for words, tags in _sentences(path, _iob2_row)]


_Rows = list[tuple[str, str]]
"""Words with their label or tag."""


def _webnews_row(line: str) -> _Rows:
    word, label = (*line.rsplit(maxsplit=1), "0")[:2]
    if label not in _WEBNEWS_LABELS:
        raise ValueError(f"{label!r} is none of {', '.join(sorted(_WEBNEWS_LABELS))}")
    return [(word, label)]


def _iob2_row(line: str) -> _Rows:
    if line.startswith("# "):
        return []
    _, word, tag, _, _ = line.split("\t")
    return [(word, tag)]


def _sentences(path: Path, row: Callable[[str], _Rows]) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Words and labels of each sentence; `row` gives those of a line, none of a remark, or raises ValueError."""
    rows: _Rows = []
    for number, line in enumerate((*_lines(path), ""), start=1):
        if line.strip():
            try:
                rows += row(line)
            except ValueError as error:
                raise CorpusError(
                    f"{path}, line {number}: {error}",
                    "Give the corpus as published: .iob2 for IOB2, any other name for words with labels",
                ) from error
        elif rows:
            words, labels = zip(*rows, strict=True)
            yield words, labels
            rows = []


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise CorpusError(f"{path} cannot be read: {error}", "Name a file of text in UTF-8") from error


def _begun(labels: Iterable[str]) -> Iterator[str]:
    """BIO tags of labels that have no B and I."""
    for before, label in pairwise((OUTSIDE, *labels)):
        if label not in LABELS:
            yield OUTSIDE
        else:
            yield f"I-{label}" if before == label else f"B-{label}"


def _mended(tags: Iterable[str]) -> Iterator[str]:
    """BIO tags of our labels: others outside, an I- that goes on with nothing begins."""
    before = OUTSIDE
    for tag in tags:
        position, _, label = tag.partition("-")
        if position not in {"B", "I"} or label not in LABELS:
            before = OUTSIDE
        elif position == "I" and before[2:] == label:
            before = tag
        else:
            before = f"B-{label}"
        yield before
