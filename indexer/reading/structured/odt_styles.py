"""What the styles of an OpenDocument text say of a paragraph, and the numbers of its lists and headings.

Styles stand in two parts, named ones in styles.xml and automatic ones in content.xml too (OpenDocument 1.3
part 3, 16 and 19).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from indexer.reading.structured.blocks import BULLET
from indexer.reading.structured.markup import Element, attribute, child, children, name
from indexer.reading.structured.numerals import numeral

_LENGTH = re.compile(r"(-?\d+(?:\.\d+)?)(cm|mm|in|pt|pc)")
_POINTS = {"cm": 28.35, "mm": 2.835, "in": 72.0, "pt": 1.0, "pc": 12.0}
_SEEN_SPACE = 4.0
"""From this many points, space above or below a paragraph parts it from its neighbour."""


class Styles:
    """The styles of the parts whose roots are given."""

    def __init__(self, roots: Iterable[Element]) -> None:
        self._styles: dict[str, Element] = {}
        self._lists: dict[str, dict[int, Element]] = {}
        self.outline: dict[int, Element] = {}
        self.defaults: Element | None = None
        for element in (found for root in roots for part in root for found in part):
            key = attribute(element, "name") or ""
            match name(element):
                case "style":
                    self._styles[key] = element
                case "list-style":
                    self._lists[key] = _levels(element)
                case "outline-style":
                    self.outline = _levels(element)
                case "default-style" if attribute(element, "family") == "paragraph":
                    self.defaults = element

    def _chain(self, key: str | None) -> Iterator[Element]:
        seen: set[str] = set()
        while key in self._styles and key not in seen:
            seen.add(key)
            yield self._styles[key]
            key = attribute(self._styles[key], "parent-style-name")
        if self.defaults is not None:
            yield self.defaults

    def _property(self, key: str | None, group: str, wanted: str) -> str | None:
        found = (attribute(child(style, group), wanted) for style in self._chain(key))
        return next((value for value in found if value is not None), None)

    def space(self, key: str | None, side: str) -> bool:
        """Whether there is white space on a `side` of a paragraph: "top" or "bottom"."""
        length = _LENGTH.fullmatch(self._property(key, "paragraph-properties", f"margin-{side}") or "")
        return length is not None and float(length[1]) * _POINTS[length[2]] >= _SEEN_SPACE

    def breaks(self, key: str | None, side: str) -> bool:
        """Whether the page turns on a `side` of a paragraph: "before" or "after"."""
        if self._property(key, "paragraph-properties", f"break-{side}") == "page":
            return True
        own = self._styles.get(key or "")
        return side == "before" and bool(attribute(own, "master-page-name"))

    def is_bold(self, key: str | None) -> bool | None:
        """Whether a style is bold; None where it leaves that to others."""
        weight = self._property(key, "text-properties", "font-weight")
        heavy = weight is not None and weight.isdecimal() and len(weight) < 10 and int(weight) >= 600
        return None if weight is None else heavy or weight == "bold"

    def is_hidden(self, key: str | None) -> bool:
        """Whether text in a style is not shown."""
        return self._property(key, "text-properties", "display") == "none"

    def levels(self, key: str | None) -> dict[int, Element]:
        """The levels of a list's style, from 1."""
        return self._lists.get(key or "", {})

    def list_of(self, key: str | None) -> str | None:
        """The list style that a paragraph's style brings."""
        found = (attribute(style, "list-style-name") for style in self._chain(key))
        return next((value for value in found if value), None)


def _levels(style: Element) -> dict[int, Element]:
    return {_number(level, "level", 1): level for level in children(style) if attribute(level, "level")}


@dataclass(slots=True)
class Counter:
    """Counts through one list: `label` gives the number of its next entry on a level from 1."""

    levels: dict[int, Element]
    counts: dict[int, int] = field(default_factory=dict)

    def label(self, level: int, start: int | None = None) -> str:
        """The number or bullet in front of the next entry, "" where the list shows none."""
        style = self.levels.get(level)
        if style is None:
            return ""
        if "bullet" in name(style) or "image" in name(style):
            return BULLET
        first = start if start is not None else _number(style, "start-value", 1)
        self.counts[level] = self.counts[level] + 1 if level in self.counts and start is None else first
        for deeper in [known for known in self.counts if known > level]:
            del self.counts[deeper]
        if not attribute(style, "num-format"):
            return ""
        shown = range(max(1, level - _number(style, "display-levels", 1) + 1), level + 1)
        numbers = (
            numeral(self.counts.get(one, 1), attribute(self.levels.get(one), "num-format") or "1")
            for one in shown
        )
        prefix, suffix = attribute(style, "num-prefix") or "", attribute(style, "num-suffix") or ""
        return f"{prefix}{'.'.join(numbers)}{suffix}".strip()


def _number(element: Element, key: str, otherwise: int) -> int:
    text = attribute(element, key) or ""
    return int(text) if text.isdecimal() and len(text) < 10 else otherwise
