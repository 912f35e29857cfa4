"""What the styles of a Word file say of a paragraph: heading, spacing, bold, number.

Properties are looked for in the paragraph, then up the chain of its style, then in the file's defaults (ECMA-376
part 1, 17.7.2).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from indexer.reading.structured.markup import Element, attribute, child, children

_TABLE_OF_CONTENTS = re.compile(r"toc \d|table of figures", re.IGNORECASE)
_HEADING = re.compile(r"heading ([1-9])", re.IGNORECASE)

_SEEN_SPACE = 80
"""From this many twentieths of a point, space above or below a paragraph parts it from its neighbour."""

_BODY_TEXT = 9
"""The outline level of what is no heading."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a paragraph looks.

    `styles` are the ids of its style and those that it is based on; `depth` that of a heading, 1 to 9, else 0;
    `above` and `below` white space there, which `close` takes away between paragraphs of one style; `contents`
    a line of the table of contents, which Word wrote itself; `turns` a page break before it; `bold` what its
    runs are if they do not say; `listing` the id of its list and `level` its level there, if it says one.
    """

    styles: tuple[str, ...]
    depth: int
    above: bool
    below: bool
    close: bool
    contents: bool
    turns: bool
    bold: bool
    listing: str
    level: str | None


class Styles:
    """The styles of `word/styles.xml`; without that part, every paragraph is plain."""

    def __init__(self, root: Element | None) -> None:
        self._styles = {attribute(style, "styleId") or "": style for style in children(root, "style")}
        self._defaults = child(root, "docDefaults", "pPrDefault", "pPr")
        self._run_defaults = child(root, "docDefaults", "rPrDefault", "rPr")
        self._default = next(
            (
                key
                for key, style in self._styles.items()
                if attribute(style, "type") == "paragraph" and is_on(attribute(style, "default") or "0")
            ),
            "",
        )
        self._looks: dict[tuple[object, ...], Look] = {}

    def look(self, properties: Element | None) -> Look:
        """How a paragraph with these properties looks. Few differ in a file, so each is worked out once."""
        key = () if properties is None else _as_key(properties)
        if key not in self._looks:
            self._looks[key] = self._look(properties)
        return self._looks[key]

    def is_bold(self, run: Element | None, look: Look) -> bool:
        """Whether a run of text with the properties `run` is bold, by itself or by the styles over it."""
        if run is None:
            return look.bold
        character = attribute(child(run, "rStyle"), "val")
        styled = (child(style, "rPr") for style in self._chain(character or ""))
        bold = flag([run, *(found for found in styled if found is not None)], "b")
        return look.bold if bold is None else bold

    def _look(self, properties: Element | None) -> Look:
        chain = list(self._chain(attribute(child(properties, "pStyle"), "val") or self._default))
        names = [attribute(child(style, "name"), "val") or "" for style in chain]
        styled = (child(style, "pPr") for style in chain)
        places = [found for found in (properties, *styled, self._defaults) if found is not None]
        runs = [*(child(style, "rPr") for style in chain), self._run_defaults]
        numbers = [found for place in places if (found := child(place, "numPr")) is not None]
        return Look(
            styles=tuple(attribute(style, "styleId") or "" for style in chain),
            depth=_depth(names, places),
            above=_space(places, "before"),
            below=_space(places, "after"),
            close=flag(places, "contextualSpacing") or False,
            contents=any(_TABLE_OF_CONTENTS.fullmatch(name) for name in names),
            turns=flag(places, "pageBreakBefore") or False,
            bold=flag([found for found in runs if found is not None], "b") or False,
            listing=_first(numbers, "numId", "val") or "0",
            level=attribute(child(properties, "numPr", "ilvl"), "val"),
        )

    def _chain(self, key: str) -> Iterator[Element]:
        seen: set[str] = set()
        while key in self._styles and key not in seen:
            seen.add(key)
            yield self._styles[key]
            key = attribute(child(self._styles[key], "basedOn"), "val") or ""


def flag(places: Sequence[Element], element: str) -> bool | None:
    """Whether a property that is on or off is on where it stands nearest; None where it stands nowhere."""
    for place in places:
        if (found := child(place, element)) is not None:
            return is_on(attribute(found, "val") or "1")
    return None


def is_on(value: str) -> bool:
    """What an on-off value of Word's means."""
    return value.lower() in {"1", "true", "on"}


def _as_key(element: Element) -> tuple[object, ...]:
    return (element.tag, *element.items(), *map(_as_key, element))


def _depth(names: Sequence[str], places: Sequence[Element]) -> int:
    heading = next((match for name in names if (match := _HEADING.fullmatch(name))), None)
    if heading:
        return int(heading[1])
    level = _first(places, "outlineLvl", "val") or ""
    depth = _number(level, _BODY_TEXT)
    return depth + 1 if depth < _BODY_TEXT else 0


def _space(places: Sequence[Element], side: str) -> bool:
    if is_on(_first(places, "spacing", f"{side}Autospacing") or "0"):
        return True
    twips = _first(places, "spacing", side) or _first(places, "spacing", f"{side}Lines") or "0"
    return _number(twips, 0) >= _SEEN_SPACE


def _number(text: str, otherwise: int) -> int:
    return int(text) if text.isdecimal() and len(text) < 10 else otherwise


def _first(places: Sequence[Element], element: str, key: str) -> str | None:
    """An attribute of the nearest element of that name that has it."""
    found = (attribute(child(place, element), key) for place in places)
    return next((value for value in found if value is not None), None)
