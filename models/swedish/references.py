"""File numbers (dnr) and numbers of paragraphs, in one form each."""

import re
from dataclasses import dataclass

from models.swedish.analysis import fold, fold_in_place
from models.swedish.tables.references import LABELS, NO_REGISTRIES

_NO_REGISTRIES = frozenset(map(fold, NO_REGISTRIES))
_SIGN = r"\s?[-–/:.]\s?"
_NUMBER = r"(?P<number>\d{1,6})"
# Further parts of a number name a document in the matter or a place in the archive: "KS 2019/123-041".
_END = r"(?![\w]|[-–/:]\d{4}(?!\d))"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_ANY_YEAR = r"(?P<year>(?:19|20)\d\d|\d\d)"
_CODE = r"(?P<code>[^\W\d_]{1,8})"
_LABEL_FORM = (
    rf"(?<!\w)(?:{'|'.join(re.escape(fold(word)) for word in sorted(LABELS, key=len, reverse=True))})"
    r"[.:]*\s*(?:nr\s*)?[.:]?\s*"
)
_LABEL = re.compile(_LABEL_FORM)
LABEL_BEFORE = re.compile(_LABEL_FORM + r"\Z", re.IGNORECASE)
"""Finds the label at the end of what stands before a file number."""
# KS 2019:1, KS/2019/0001, KS2019.1, KS-2019-00001
_PLAIN = re.compile(rf"(?<![\w/:.-]){_CODE}(?:{_SIGN}|\s?){_YEAR}{_SIGN}{_NUMBER}{_END}")
# By a label also: KS 19:1, 2019/1 KS, 2019-00001, 19KS123, N163-0123/19
_LABELLED = (
    re.compile(rf"{_CODE}(?:{_SIGN}|\s?){_ANY_YEAR}{_SIGN}{_NUMBER}{_END}"),
    re.compile(
        rf"(?P<year>\d\d|(?:19|20)\d\d)(?:{_SIGN})?(?P<code>[^\W\d_]{{2,5}})(?:{_SIGN})?{_NUMBER}{_END}"
    ),
    re.compile(
        rf"(?:(?P<code>[^\W\d_]{{1,6}}\d{{0,3}})(?:{_SIGN}|\s))?(?P<number>\d{{3,5}})/(?P<year>\d\d)(?!\d)"
    ),
    re.compile(rf"{_YEAR}{_SIGN}{_NUMBER}(?![\w])(?:[\s.-]{{1,2}}(?P<code>(?-i:[A-ZÅÄÖ]{{2,5}}))(?!\w))?"),
    re.compile(r"(?P<year>\d\d)[/:](?P<number>\d{3,5}|\d)(?!\w)"),
    # "31/16" has its year last; of "17/12" nobody can tell which figures are the year.
    re.compile(r"(?P<number>[1-9]|[3-6]\d)/(?P<year>\d\d)(?!\w)"),
)
_PARAGRAPH = re.compile(r"(?:§+\s*)?0*(?P<number>\d+)\s*(?P<letter>[a-zåäö](?!\w))?\s*§?\s*\.?")


@dataclass(frozen=True, slots=True)
class Reference:
    """A file number, `text` at `start:end` of what was read; `normal` is its one form, "KS 2019:1" or "2019:1"."""

    start: int
    end: int
    text: str
    normal: str


def references(text: str) -> tuple[Reference, ...]:
    """Every file number in a text, in order.

    Letters, a year of four figures and a number are one wherever they stand, unless the letters are those of a
    law, a report, a month or money; less only right after a label ("Dnr 19/123").
    """
    found: dict[int, Reference] = {}
    folded = fold_in_place(text)
    for label in _LABEL.finditer(folded):
        if reference := _labelled(text, label.end()):
            found[reference.start] = reference
    taken = [(reference.start, reference.end) for reference in found.values()]
    for match in _PLAIN.finditer(text):
        overlaps = any(start < match.end() and match.start() < end for start, end in taken)
        if not overlaps and _is_registry(match["code"]) and _is_number(match):
            found[match.start()] = _reference(match)
    return tuple(found[start] for start in sorted(found))


def normalise_reference(text: str) -> str | None:
    """The one form of a file number that is the whole of a text: "KS 2019:1" for "ks 2019-1" and "Dnr KS/2019/0001".

    None for another text; without letters it is one only with a label.
    """
    stripped = text.strip().rstrip(".,;:")
    label = _LABEL.match(fold_in_place(stripped))
    if label:
        reference = _labelled(stripped, label.end())
        return reference.normal if reference and reference.end == len(stripped) else None
    match = _PLAIN.fullmatch(stripped)
    return _reference(match).normal if match and fold(match["code"]) not in _NO_REGISTRIES else None


def paragraph_number(text: str) -> str | None:
    """The number of a paragraph in one form, "22 a" for "§§ 022a" and "22" for "22 §"; None when it is none."""
    match = _PARAGRAPH.fullmatch(text.strip().lower())
    if match is None:
        return None
    return f"{match['number']} {match['letter']}" if match["letter"] else match["number"]


def _labelled(text: str, start: int) -> Reference | None:
    for form in _LABELLED:
        if match := form.match(text, start):
            return _reference(match)
    return None


def _reference(match: re.Match[str]) -> Reference:
    year, code = match["year"], match.groupdict().get("code")
    if len(year) == 2:
        year = ("19" if int(year) >= 70 else "20") + year
    normal = f"{year}:{int(match['number'])}"
    return Reference(
        match.start(), match.end(), match.group(), f"{code.upper()} {normal}" if code else normal
    )


def _is_registry(code: str) -> bool:
    """Whether letters in running text are those of a registry: capitals, or a short word with one."""
    plain = fold(code)
    written = (code.isupper() and len(code) > 1) or (code[0].isupper() and len(code) <= 4 and len(code) > 1)
    return written and plain not in _NO_REGISTRIES and not plain.endswith("fs")


def _is_number(match: re.Match[str]) -> bool:
    """Whether what follows the year counts matters: no month or day, and no later year."""
    number, year = match["number"], int(match["year"])
    sign = match.string[match.end("year") : match.start("number")].strip()
    rest = match.string[match.end() : match.end() + 3]
    if sign != ":" and len(number) == 2 and (number[0] == "0" or re.match(r"[-/.]\d\d?(?!\d)", rest)):
        return False
    return int(number) not in {year + 1, (year + 1) % 100} and not (
        1900 < int(number) < 2100 and sign in {"-", "–"}
    )
