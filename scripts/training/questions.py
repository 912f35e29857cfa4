"""Made-up agenda items with the questions that ask for them: what the search encoder is adapted to.

A file has blocks parted by an empty line: "# title", the text, then a line a question, "? question". Items that stand
next to one another are of one theme, so that each is a hard wrong answer to its neighbours' questions.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Asked:
    """An agenda item as the encoder reads it, title and text, and the questions that it answers."""

    passage: str
    questions: tuple[str, ...]


def read_questions(folder: Path) -> tuple[Asked, ...]:
    """All blocks of the folder's files, in the order of their names. Raises ValueError for a block out of form."""
    return tuple(asked for path in sorted(folder.glob("*.txt")) for asked in _blocks(path))


def _blocks(path: Path) -> Iterator[Asked]:
    for number, block in enumerate(path.read_text(encoding="utf-8").split("\n\n"), 1):
        lines = [line.strip() for line in block.splitlines() if line.strip()]
        if not lines:
            continue
        title = lines[0].removeprefix("# ")
        text = " ".join(line for line in lines[1:] if not line.startswith("?"))
        questions = tuple(line.removeprefix("?").strip() for line in lines if line.startswith("?"))
        if title == lines[0] or not text or not questions:
            raise ValueError(f"{path}: block {number} is no title, text and questions")
        yield Asked(f"{title}\n{text}", questions)
