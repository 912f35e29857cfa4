"""What stands at the edges of pages: headers, footers and numbers, told from the text by repeating."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import islice, pairwise

from models.swedish import fold
from models.swedish.tables import furniture as table
from models.swedish.tables.attendance import ABSENT_LABELS, PRESENT_LABELS
from models.swedish.tables.titles import SECTION_LABELS

# Headers and footers of Swedish minutes hold up to seven lines: an address, a telephone number, a signature.
_ZONE = 8
# What stands at the edge of so many of the pages is furniture: left and right pages may differ, and the first.
_SHARE = 0.35
# Sentences may end several pages ("Bilderna bifogas.") and must repeat on more of them.
_SHARE_OF_SENTENCES = 0.6
_LONGEST = 200
# What furniture says for the first time on a later page has been said on these, or is kept.
_TELLING = 6
# Two readings of one header by OCR are at least so alike.
_ALIKE = 0.85

_PAGE = (
    rf"(?:\b{table.PAGE_WORDS}[.:]?\s*)?\b\d{{1,4}}\s?[(\[]\s?\d{{1,4}}\s?[)\]]"
    rf"|\b{table.PAGE_WORDS}[.:]?\s*\d{{1,4}}(?:\s?(?:{table.OF_PAGES}|/)\s?\d{{1,4}})?\b"
    rf"|\b\d{{1,4}}\s{table.OF_PAGES}\s\d{{1,4}}\b"
)
_PAGE_NUMBER = re.compile(_PAGE)
_ALONE = re.compile(rf"[^\w(]*(?:{_PAGE})[^\w)]*|[-–—]\s*\d{{1,4}}\s*[-–—]")
_NUMBER_OF_ALL = re.compile(rf"\b(\d{{1,4}})\s?(?:[(\[]\s?\d{{1,4}}\s?[)\]]|{table.OF_PAGES}\s\d{{1,4}}\b)")
_BARE = re.compile(r"\W*(\d{1,4})\W*")
_OUTER_NUMBER = re.compile(r"^(\d{1,4})(?=\s)|(?<=\s)(\d{1,4})$")
_DATE = re.compile(r"\b(?:19|20)\d\d-\d\d-\d\d\b")
_HEADING = re.compile(r"§|\d{1,3}(?:\.\d{1,2})*(?:[.):]\s*|\s+)[^\W\d_]")
_WORD = re.compile(r"\w[\w.:-]*")
_SENTENCE = re.compile(r"\w+\s.*\w+\s.*[.!?]$")


def _any_of(phrases: frozenset[str]) -> str:
    return "|".join(re.escape(phrase) for phrase in sorted(map(fold, phrases), key=len, reverse=True))


# Initials may stand with a signature: "Justerandes sign AE BA".
_FURNITURE = re.compile(
    rf"[\W_]*(?:(?:{_any_of(table.FURNITURE)})(?!\w)[\W_]*)+(?:\b[a-z]{{1,3}}\b[\W_]*){{0,3}}"
)
# Asked of every line, so most are told by their first letters.
_LEAD = re.compile(r"[\W_]*(\w{4})")
_LEADS = frozenset(fold(phrase)[:4] for phrase in table.FURNITURE)
_RUNNING = re.compile(rf"\b(?:{_any_of(table.RUNNING)})(?!\w)")
_LABELS = frozenset(map(fold, SECTION_LABELS | PRESENT_LABELS | ABSENT_LABELS))
_KEPT = frozenset(map(fold, table.KEPT))


def is_furniture(line: str) -> bool:
    """Whether a line holds words of headers and footers alone: "Justerandes sign", "Utdragsbestyrkande"."""
    lead = _LEAD.match(line) if len(line) <= _LONGEST else None
    return bool(lead and fold(lead[1]) in _LEADS and _FURNITURE.fullmatch(fold(line.strip())))


def is_page_number(line: str) -> bool:
    """Whether a line is the number of a page, in words or marks that say so: "Sida 3 (23)", "3(23)", "- 3 -"."""
    return len(line) <= _LONGEST and bool(_ALONE.fullmatch(line.strip().casefold()))


def edge_lines(pages: Sequence[Sequence[str]]) -> list[set[int]]:
    """For each page, a list of lines, the places of the lines that repeat at its edges or number it.

    What the first page says at its edge is not among them, nor what a later one says there for the first time.
    A text that stands on one page is taken for the pages that the numbers within it make of it.
    """
    if sum(any(map(str.strip, page)) for page in pages) > 1:
        return _Edges(pages).found()
    found: list[set[int]] = []
    for page in pages:
        starts = _page_starts(page)
        parts = [page[start:end] for start, end in zip(starts, [*starts[1:], len(page)], strict=True)]
        gone = _Edges(parts).found()
        found.append({start + index for start, part in zip(starts, gone, strict=True) for index in part})
    return found


def _page_starts(lines: Sequence[str]) -> list[int]:
    """Where pages begin in a text that does not part them: at the lines with their numbers, or footers."""
    starts = [0]
    numbered: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for index, line in enumerate(lines):
        if len(line) <= _LONGEST and (found := _NUMBER_OF_ALL.search(line.casefold())):
            numbered[_PAGE_NUMBER.sub("#", line.casefold())].append((int(found[1]), index))
        elif is_furniture(line) or is_page_number(line):
            starts.append(index)
    for places in numbered.values():
        if len(places) > 1 and all(after[0] > before[0] for before, after in pairwise(places)):
            starts.extend(index for _, index in places)
    return sorted(set(starts))


class _Edges:
    """The edges of the pages of one document. A page's `number` is its place among them, from 0."""

    def __init__(self, pages: Sequence[Sequence[str]]) -> None:
        self._pages = pages
        self._filled = [number for number, lines in enumerate(pages) if any(map(str.strip, lines))]
        self._offset = self._numbering()
        self._repeated = {top: self._repeating(top=top) for top in (True, False)}

    def found(self) -> list[set[int]]:
        told: set[str] = set()
        kept: dict[str, int] = {}
        found = []
        for number, lines in enumerate(self._pages):
            found.append(
                {index for top in (True, False) for index in self._gone(number, told, kept, top=top)}
            )
            if number < _TELLING:
                told |= _words("\n".join(lines))
        return found

    def _gone(self, number: int, told: set[str], kept: dict[str, int], *, top: bool) -> Iterator[int]:
        """The lines at one edge of a page that fall away, from the edge inwards until the text begins."""
        lines = self._pages[number]
        for index in _edge(lines, top=top):
            line = lines[index]
            if is_furniture(line) or is_page_number(line) or self._is_bare_number(line, number):
                yield index
            elif key := self._repeated_as(line, number, top=top):
                if kept.setdefault(key, number) < number or told.issuperset(_words(line)):
                    yield index
            elif top and number and _is_running(line) and told.issuperset(_words(line)):
                yield index
            else:
                return

    def _numbering(self) -> int | None:
        """What a page's printed number has above its place, where numbers alone at edges agree; else None."""
        seen: Counter[int] = Counter()
        for number in self._filled:
            lines = self._pages[number]
            found = (
                _BARE.fullmatch(lines[index].strip())
                for top in (True, False)
                for index in _edge(lines, top=top)
            )
            seen.update({int(bare[1]) - number for bare in found if bare})
        offset, count = seen.most_common(1)[0] if seen else (0, 0)
        return offset if count >= max(2, len(self._filled) / 2) else None

    def _is_bare_number(self, line: str, number: int) -> bool:
        bare = _BARE.fullmatch(line.strip())
        return bare is not None and self._offset is not None and int(bare[1]) == number + self._offset

    def _repeating(self, *, top: bool) -> frozenset[str]:
        """The keys of lines at one edge that enough pages share."""
        counts: Counter[str] = Counter()
        for number in self._filled:
            lines = self._pages[number]
            counts.update({self._key(lines[index], number) for index in _edge(lines, top=top)} - {""})
        pages = len(self._filled)
        return frozenset(
            key
            for key, count in counts.items()
            if count >= max(2, _SHARE * pages)
            and not _is_of_text(key)
            and (not _SENTENCE.match(key) or count >= max(3, _SHARE_OF_SENTENCES * pages))
        )

    def _repeated_as(self, line: str, number: int, *, top: bool) -> str:
        """The repeated line that a line is, but for letters that OCR misread; empty for none."""
        key = self._key(line, number)
        if key in self._repeated[top]:
            return key
        for other in self._repeated[top]:
            if abs(len(key) - len(other)) > 4 or len(other) < 8 or _figures(key) != _figures(other):
                continue
            if SequenceMatcher(None, key, other, autojunk=False).ratio() >= _ALIKE:
                return other
        return ""

    def _key(self, line: str, number: int) -> str:
        """A line but for the number of its page; empty when it is too long for furniture."""
        if len(line) > _LONGEST:
            return ""
        key = " ".join(_PAGE_NUMBER.sub("#", line.casefold()).split())
        if (outer := _OUTER_NUMBER.search(key)) and int(outer[0]) - number in {1, self._offset}:
            key = f"{key[: outer.start()]}#{key[outer.end() :]}"
        return key


def _is_of_text(key: str) -> bool:
    """Whether a line is a heading or label, and no furniture however often it comes first or last."""
    plain = fold(key).rstrip(" :.")
    words = plain.split()
    if not words or plain in _LABELS or words[0] in _KEPT or words[-1] in _KEPT:
        return True
    return "§" in key or bool(_HEADING.match(key))


def _edge(lines: Sequence[str], *, top: bool) -> Iterator[int]:
    """The places of the outermost lines that hold anything, from the edge inwards."""
    places = range(len(lines)) if top else range(len(lines) - 1, -1, -1)
    return islice((index for index in places if lines[index].strip()), _ZONE)


def _is_running(line: str) -> bool:
    """Whether a line holds nothing but a date, the number of a page and words such as "Sammanträdesprotokoll"."""
    if len(line) > _LONGEST:
        return False
    rest = _RUNNING.sub("", _PAGE_NUMBER.sub("", _DATE.sub("", fold(line))))
    return not any(map(str.isalnum, rest))


def _words(text: str) -> set[str]:
    """The words of a text, without the numbers of pages."""
    return set(_WORD.findall(_PAGE_NUMBER.sub("", text.casefold())))


def _figures(key: str) -> list[str]:
    return re.findall(r"\b\d+\b", key)
