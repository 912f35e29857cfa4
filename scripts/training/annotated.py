"""A text with its named people, organisations and places marked: what the taggers learn from."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

Label = Literal["PER", "ORG", "LOC"]
Span = tuple[int, int, str]

_SLOT = re.compile(r"\{([a-zåäö_0-9]+)\}")


@dataclass(frozen=True, slots=True)
class Annotated:
    """A text and its names as (start, end, label): in order, disjoint, never empty, counted in characters."""

    text: str
    spans: tuple[Span, ...] = ()

    @property
    def names(self) -> tuple[tuple[str, str], ...]:
        """What each span cuts out of the text, with its label."""
        return tuple((self.text[start:end], label) for start, end, label in self.spans)


def named(text: str, label: Label) -> Annotated:
    """A text that is one name from end to end."""
    return Annotated(text, ((0, len(text), label),))


def joined(parts: Iterable[Annotated | str], between: str = "") -> Annotated:
    """The parts one after the other, `between` them a text that names nobody."""
    texts: list[str] = []
    spans: list[Span] = []
    length = 0
    for number, part in enumerate(parts):
        if number:
            texts.append(between)
            length += len(between)
        piece = Annotated(part) if isinstance(part, str) else part
        spans.extend((start + length, end + length, label) for start, end, label in piece.spans)
        texts.append(piece.text)
        length += len(piece.text)
    return Annotated("".join(texts), tuple(spans))


def filled(pattern: str, slot: Callable[[str], Annotated | str]) -> Annotated:
    """A pattern whose `{name}`s are replaced by what `slot(name)` gives."""
    pieces = _SLOT.split(pattern)
    return joined(slot(piece) if number % 2 else piece for number, piece in enumerate(pieces))


def genitive(name: Annotated) -> Annotated:
    """A name and the s of its genitive, which belongs to the word and so to the span: "Lerums", "SKR:s"."""
    if not name.text or name.text[-1] in "sxzSXZ":
        return name
    initials = name.text.isupper() and len(name.text) < 6
    return replaced(name, name.text + (":s" if initials else "S" if name.text.isupper() else "s"))


def capitals(text: Annotated) -> Annotated:
    """The text in capitals. Letters without a capital of the same length stay as they are."""
    return Annotated(
        "".join(letter.upper() if len(letter.upper()) == 1 else letter for letter in text.text), text.spans
    )


def replaced(name: Annotated, text: str) -> Annotated:
    """One name written in another way."""
    ((_, _, label),) = name.spans
    return Annotated(text, ((0, len(text), label),))
