"""The numbers that Word writes in front of paragraphs by itself, such as the § of a heading.

They are not in the text: a counter for each list and level gives them (ECMA-376 part 1, 17.9).
"""

import re
from dataclasses import dataclass

from indexer.reading.structured.blocks import BULLET
from indexer.reading.structured.docx_styles import Look
from indexer.reading.structured.markup import Element, attribute, child, children
from indexer.reading.structured.numerals import numeral

_PLACE = re.compile(r"%([1-9])")
_STYLES = {"lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I"}
_LEVELS = 9


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    style: str
    text: str
    restart: int | None
    legal: bool


class Numbering:
    """Counts through a Word file's lists: ask it once for each paragraph, in order."""

    def __init__(self, root: Element | None) -> None:
        self._abstract = {attribute(one, "abstractNumId") or "": one for one in children(root, "abstractNum")}
        self._lists = {attribute(one, "numId") or "": one for one in children(root, "num")}
        self._linked = {
            attribute(link, "val") or "": key
            for key, one in self._abstract.items()
            for link in children(one, "styleLink")
        }
        self._named = {
            key: {
                style: _number(attribute(level, "ilvl"), 0)
                for level in children(one, "lvl")
                if (style := attribute(child(level, "pStyle"), "val"))
            }
            for key, one in self._abstract.items()
        }
        self._levels: dict[str, tuple[str, dict[int, _Level]]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[str] = set()

    def label(self, look: Look) -> tuple[str, str]:
        """The number or bullet of a paragraph and the list it belongs to, both empty outside lists."""
        key = look.listing
        if key not in self._lists:  # "0" takes a paragraph out of its style's list
            return "", ""
        abstract, levels = self._known(key)
        level = self._level(look, abstract)
        known = levels.get(level)
        if known is None:
            return "", ""
        if known.style == "bullet":
            return BULLET, key
        self._count(abstract, key, level, levels)
        counts = self._counts[abstract]

        def shown(place: re.Match[str]) -> str:
            wanted = int(place[1]) - 1
            other = levels.get(wanted, known)
            return _write(counts.get(wanted, other.start), "decimal" if known.legal else other.style)

        return _PLACE.sub(shown, known.text).strip(), key

    def _level(self, look: Look, abstract: str) -> int:
        """The level that a paragraph says, else the one that names its style."""
        if look.level is not None:
            return _number(look.level, 0)
        named = self._named.get(abstract, {})
        return next((named[style] for style in look.styles if style in named), 0)

    def _count(self, abstract: str, key: str, level: int, levels: dict[int, _Level]) -> None:
        counts = self._counts.setdefault(abstract, {})
        if key not in self._begun:
            self._begun.add(key)
            for override in children(self._lists[key], "lvlOverride"):
                if child(override, "startOverride") is not None:
                    counts.pop(_number(attribute(override, "ilvl"), 0), None)
        known = levels[level]
        counts[level] = counts[level] + 1 if level in counts else known.start
        for deeper in range(level + 1, _LEVELS):
            restart = levels[deeper].restart if deeper in levels else None
            if restart is None or (restart > 0 and level < restart):
                counts.pop(deeper, None)

    def _known(self, key: str) -> tuple[str, dict[int, _Level]]:
        if key not in self._levels:
            listed = self._lists[key]
            abstract = attribute(child(listed, "abstractNumId"), "val") or ""
            link = attribute(child(self._abstract.get(abstract), "numStyleLink"), "val")
            abstract = self._linked.get(link or "", abstract)
            levels = {
                _number(attribute(one, "ilvl"), 0): _read(one)
                for one in children(self._abstract.get(abstract), "lvl")
            }
            for override in children(listed, "lvlOverride"):
                at = _number(attribute(override, "ilvl"), 0)
                if (replaced := child(override, "lvl")) is not None:
                    levels[at] = _read(replaced)
                start = attribute(child(override, "startOverride"), "val")
                if start and at in levels:
                    old = levels[at]
                    levels[at] = _Level(_number(start, 1), old.style, old.text, old.restart, old.legal)
            self._levels[key] = abstract, levels
        return self._levels[key]


def _read(level: Element) -> _Level:
    restart = attribute(child(level, "lvlRestart"), "val")
    return _Level(
        start=_number(attribute(child(level, "start"), "val"), 0),
        style=attribute(child(level, "numFmt"), "val") or "decimal",
        text=attribute(child(level, "lvlText"), "val") or "",
        restart=None if restart is None else _number(restart, 0),
        legal=child(level, "isLgl") is not None,
    )


def _write(value: int, style: str) -> str:
    if style == "none":
        return ""
    if style == "decimalZero":
        return f"{value:02}"
    return numeral(value, _STYLES.get(style, "1"))


def _number(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 10 else otherwise
