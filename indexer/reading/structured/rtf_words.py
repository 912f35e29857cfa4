"""The control words of rich text that tell text from layout, as tables, and the state that they change.

From the Rich Text Format Specification 1.9.1.
"""

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass

TOKEN = re.compile(
    rb"\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)",
    re.IGNORECASE | re.DOTALL,
)
"""A control word and its number, a character's code, an escaped sign, a brace, or text."""

LEFT_OUT = frozenset(
    """fonttbl colortbl stylesheet info pict object footer footerl footerr footerf footnote annotation atnid
    atnauthor fldinst listtable listoverridetable rsidtbl xmlnstbl themedata colorschememapping datastore
    latentstyles filetbl revtbl generator header headerl headerr headerf nonshppict bkmkstart bkmkend
    pnseclvl mmathPr template tc xe""".split()
)
"""Destinations whose text does not show where it stands."""

HEADERS = ("headerf", "header", "headerl", "headerr")
"""Page headers, the one that the first page shows first."""

LABELS = frozenset({"listtext", "pntext"})
"""Destinations with the number or bullet that a list has in front of its entry."""

SIGNS = {
    "tab": "\t", "line": "\n", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ", "qmspace": " ", "nestcell": "\t",
}  # fmt: skip

ESCAPED = {b"~": " ", b"_": "-", b"-": "", b"\n": "\n", b"\r": "\n", b"\\": "\\", b"{": "{", b"}": "}"}

SYMBOL_CHARSET = 2
"""Fonts with this character set draw signs, not letters."""


@dataclass(slots=True)
class State:
    """What a group changes and its end takes back: how text is read, and how its paragraph looks."""

    skipped: bool = False
    bold: bool = False
    hidden: bool = False
    label: bool = False
    header: str = ""
    font: int = 0
    fonts: bool = False
    fallback: int = 1
    depth: int = 0
    above: int = 0
    below: int = 0
    in_table: bool = False


def _is_on(value: int | None) -> bool:
    return value != 0


def _plain_number(value: int | None) -> int:
    return value or 0


PROPERTIES: dict[str, tuple[str, Callable[[int | None], object]]] = {
    "b": ("bold", _is_on),
    "v": ("hidden", _is_on),
    "deleted": ("hidden", _is_on),
    "f": ("font", _plain_number),
    "uc": ("fallback", lambda value: min(max(0, value or 0), 10)),
    "outlinelevel": ("depth", lambda value: value + 1 if value is not None and 0 <= value < 9 else 0),
    "sb": ("above", _plain_number),
    "sa": ("below", _plain_number),
    "intbl": ("in_table", _is_on),
}
"""Words that set a field of the state, and the field's value from the word's number."""

RESETS: dict[str, dict[str, object]] = {
    "plain": {"bold": False, "hidden": False},
    "pard": {"depth": 0, "above": 0, "below": 0, "in_table": False},
}
"""Words that set several fields back."""

_CODE_PAGES = {10000: "mac_roman", 65001: "utf-8"}


def codec(page: int) -> str:
    """The name of a code page's encoding; that of Windows in the West where Python does not know it."""
    try:
        return codecs.lookup(_CODE_PAGES.get(page, f"cp{page}")).name
    except LookupError:
        return "cp1252"
