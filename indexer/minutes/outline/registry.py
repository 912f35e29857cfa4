"""File numbers (dnr) where a title stands: "Dnr KS/2024:113", "(KS 2024-00113)", "DNR: KU.2017.3"."""

import re

from models.swedish.tables.numbering import BODIES, REGISTRY_LABELS

_LABELS = "|".join(re.escape(label) for label in sorted(REGISTRY_LABELS, key=len, reverse=True))
_BODY = r"[A-ZÅÄÖ]{1,6}(?![a-zåäö])"
# A label and figures, with the letters of a body before or among them; or letters and a year.
_NUMBER = re.compile(
    rf"[(\[]?\s*\b(?:(?i:{_LABELS})(?!\w)[.:]?\s*"
    rf"(?:{_BODY}[\s./-]*)?\d(?:[/ ]?{_BODY}[\s./-]*(?=\d)|[\d.:/-]|\s(?=\d))*(?!\w)"
    rf"|{_BODY}[\s/-]\s*(?:19|20)\d\d[\s:/-]+\d+(?:[.-]\d+)*"
    rf"|(?:19|20)\d\d/{_BODY}\s?\d+(?:\s\d+)?"
    # What is left of one whose last figures were lost.
    rf"|{_BODY}[\s/](?:19|20)\d\d[/:-](?!\S)|(?<=\()(?i:{_LABELS})\s?(?=\)))\s*[)\]]?"
)
# The items of other bodies through which the matter came: "Au 84", "KS § 34".
_COURSE = rf"(?i:{'|'.join(sorted(BODIES, key=len, reverse=True))})\s(?:§\s?)?\d{{1,4}}(?!\w|[-/:.]\d)"
# A label may have lost its figures: "Dnr Redovisning av budget".
_LEADING = re.compile(
    rf"(?:{_COURSE}\s*)*(?:(?:{_NUMBER.pattern}|(?i:{_LABELS})[.:]?\s(?=[A-ZÅÄÖ\d]))[\s,–-]*)?"
)


def registry_numbers(text: str) -> tuple[list[str], str]:
    """The file numbers in a title, as written, and the title without them."""
    return [number.strip() for number in _NUMBER.findall(text)], _NUMBER.sub("", text).strip()


def is_registry_number(text: str) -> bool:
    """Whether a text is nothing but a file number."""
    return bool(_NUMBER.fullmatch(text))


def registry_end(text: str) -> int:
    """Where the matter's numbers end that a text begins with, and the white space after them; 0 without one."""
    match = _LEADING.match(text)
    return match.end() if match else 0
