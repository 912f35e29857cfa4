"""Pages that came out as one long line, headings and all, cut where their structure surely begins.

A paragraph of a word processor is a long line too. A document is taken for flattened only when its long lines hold
several headings or labels inside; then every line of it is cut, at numbers that may begin an item, at labels, and
where a title ends. To cut too much does little harm: items are stretches of the text as written, and which of the
numbers are items is judged later, from their chain.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from indexer.minutes.outline.registry import registry_end
from indexer.minutes.outline.title_end import has_verb, is_opener, label_pattern, labels_within, title_end
from models.swedish.tables import numbering as table

_NUMBER = re.compile(
    r"(?<!\S)(?P<body>[A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{0,4}\s)?"
    r"(?P<sign>§{1,2}\s?)?(?P<number>\d{1,4})(?:\.\d{1,2})?(?:\s?[a-z](?!\w))?(?P<after>\s?§)?"
    r"(?P<year>/(?:19|20)?\d\d(?!\d)|-(?:19|20)\d\d(?!\d))?(?P<mark>[.:)]?)(?P<space>\s*)(?=[A-ZÅÄÖ\"”])(?!§)"
)
# An entry of a list within an item: "a) Skolskjuts".
_LETTER = re.compile(r"(?<!\S)[a-zåäö]\)\s+(?=[A-ZÅÄÖ\"”])")
_PAGE_LEAD = re.compile(r"(\d{1,3})\s+(?=\S)")
_ENTRY = re.compile(
    r"(?<!\S)(?P<sign>§?)\s?(?P<number>\d{1,3})(?P<year>/\d{2,4})?(?P<mark>[.)]?)\s+(?=[A-ZÅÄÖ\"”])"
)
_NOT_BEFORE = table.REFERRING | table.GOING_ON
_PAGE_OF = re.compile(r"\b\d{1,3}\s?[(\[]\d{1,3}[)\]]|\(\d{1,3}\)(?=\s)")
_WORD_BEFORE = re.compile(r"(\S+)\s+$")
_BEGINNING = re.compile(r"(?:^|(?:(?<!\s\d)(?<!\s\d\d)\.|[!?)\]])\s+)(?=[A-ZÅÄÖ])")
# Words of the longest title that has no number, and letters of the longest word.
_MOST_WORDS = 12
_LONGEST_WORD = 40
# A higher number without § is a year or an amount.
_LAST_BARE = 999
_SENTENCE_ENDS = (".", ":", ";", "!", "?", ")", "”", "…")

# A line this long, in characters, is more than a line of print; the long lines of flattened pages hold at least
# this share of the text, and at least this many headings and labels.
_LONG = 300
_SHARE = 0.4
_POINTS = 3

Cuts = list[tuple[int, bool]]
"""Places in a line where another begins, rising, and whether it stands apart there as a heading or below one."""


def is_flat(lines: Sequence[str]) -> bool:
    """Whether a document's lines are whole pages."""
    long = [line for line in lines if len(line) >= _LONG]
    if sum(map(len, long)) < _SHARE * sum(map(len, lines)):
        return False
    return len({point for line in long for point in _points(line)}) >= _POINTS


def page_numbers(lines: Sequence[str]) -> dict[int, int]:
    """Lines of a flattened document that begin with the number of their page: line to where the text goes on.

    Pages are told from items by what follows the numbers: a front page after the first, the same words after
    several, or another number.
    """
    leads: list[tuple[int, int]] = []
    for index, line in enumerate(lines):
        match = _PAGE_LEAD.match(line)
        if match and int(match.group(1)) == 1 and len(leads) < 2:
            leads = []
        if match and int(match.group(1)) == len(leads) + 1:
            leads.append((index, match.end()))
    if not leads:
        return {}
    index, end = leads[0]
    words = set(re.findall(r"\w+", lines[index][end : end + 2 * _LONG].lower()))
    heads = [lines[index][end : end + 12] for index, end in leads]
    recurring = any(head in heads[:place] for place, head in enumerate(heads))
    numbers = sum(1 for head in heads if head[:1].isdigit())
    is_pages = len(words & table.FRONT_WORDS) >= 2 or recurring or 2 * numbers > len(heads)
    return dict(leads) if is_pages else {}


def cuts(line: str, start: int = 0) -> Cuts:
    """Where a line of a flattened document is to be cut, from `start` on; `start` itself when it is not 0."""
    found: dict[int, bool] = {start: True} if start else {}
    for match in _PAGE_OF.finditer(line, start):
        found.setdefault(_skip_space(line, match.end()), False)
    numbers = list(_numbers(line, start))
    for place, (at, after) in enumerate(numbers, start=1):
        following = numbers[place][0] if place < len(numbers) else len(line)
        found[at] = True
        begin = after + registry_end(line[after : min(following, after + _LONG)])
        last = min(following, begin + _LONG)
        end = begin + title_end(line[begin:last], run_on=True)
        if begin < end < last:
            found[end] = True
    for match in _LETTER.finditer(line, start):
        found.setdefault(match.start(), False)
        found.setdefault(match.end() + title_end(line[match.end() : match.end() + _LONG], run_on=True), False)
    begins = [at for at, _ in numbers]
    for at, end in _openers(line, start):
        if not found.get(at) and bisect_left(begins, at) == bisect_left(begins, end):
            found[at] = found[end] = True
    for at in _labels(line, start):
        found.setdefault(at, False)
    return [(at, apart) for at, apart in sorted(found.items()) if 0 < at < len(line)]


def list_cuts(line: str) -> Cuts:
    """Where the next numbers of a list stand in a line that begins with one: "2. Val av ordförande 3. Ekonomi".

    Such a list was set in columns, or lost its line breaks; the numbers rise by one and all look the same.
    """
    first = _ENTRY.match(line)
    if not first or len(line) > _LONG or not (first["sign"] or first["mark"]):
        return []
    found: Cuts = []
    number, look = int(first["number"]), _look(first)
    for match in _ENTRY.finditer(line, first.end()):
        before = line[: match.start()].rsplit(maxsplit=1)[-1].lower()
        if int(match["number"]) == number + 1 and _look(match) == look and before not in _NOT_BEFORE:
            found.append((match.start(), False))
            number += 1
    return found


def _look(match: re.Match[str]) -> tuple[str, bool, str]:
    """How a number of a list is written, but for its figures."""
    return match["sign"], bool(match["year"]), match["mark"]


def _points(line: str) -> Iterator[str]:
    """What tells that a line is more than a paragraph: kinds of labels in it, and numbers that surely begin items."""
    for at, end in _numbers(line, 0):
        named = "§" in line[at:end] or line[at].isalpha()
        if at and (
            is_opener(line[end : end + _LONG])
            or (named and not line[max(0, at - 2) : at].rstrip()[-1:].islower())
        ):
            yield line[at:end]
    for at in _labels(line, 0):
        if at:
            yield line[at : at + _LONGEST_WORD].split(maxsplit=1)[0].rstrip(":.")


def _numbers(line: str, start: int) -> Iterator[tuple[int, int]]:
    """(begin, end) of every number in a line that may begin an item."""
    last = course = -1
    for match in _NUMBER.finditer(line, start):
        number, end = int(match["number"]), match.end()
        body = (match["body"] or "").strip()
        signed = bool(match["sign"] or match["after"])
        own = bool(body) and (signed or (body.isupper() and len(body) > 1) or body.lower() in table.BODIES)
        at = match.start() if own or not body else match.start() + len(match["body"])
        parted = bool(match["space"] or match["mark"]) and (signed or number <= _LAST_BARE)
        if at < course or not parted:
            continue
        matter = registry_end(line[end : end + _LONG])
        marked = signed or own or bool(match["mark"]) or number == last + 1 or matter > 0
        if _may_begin(line, at, end, marked=marked):
            yield at, end
            last = number
            # "Sn 50 Au 84 Dnr 2016/7 Budget": the numbers before a title belong to one item.
            course = end + matter if signed or own else end


def _may_begin(line: str, at: int, end: int, *, marked: bool) -> bool:
    """Whether an item may begin at a number, from the word before it and the words after it."""
    match = _WORD_BEFORE.search(line[max(0, at - _LONGEST_WORD) : at])
    if not match:
        return True
    word = match.group(1)
    bare, opener = word.lower().strip("(.,"), is_opener(line[end : end + _LONG])
    if bare in table.REFERRING or (bare in table.GOING_ON and not opener):
        return False
    return marked or opener or word.endswith(_SENTENCE_ENDS) or word[0].isupper() or word[0].isdigit()


def _openers(line: str, start: int) -> Iterator[tuple[int, int]]:
    """(begin, end) of every title without a number that begins a sentence as titles of items often do."""
    for match in _BEGINNING.finditer(line, start):
        at = match.end()
        if not is_opener(line[at : at + _LONG]):
            continue
        end = title_end(line[at : at + _LONG], run_on=True)
        words = line[at : at + end].split()
        fits = 0 < end < min(_LONG, len(line) - at) and len(words) <= _MOST_WORDS
        if fits and line[at + end].isupper() and words[-1][-1] not in ".!:;," and not has_verb(words):
            yield at, at + end


def _labels(line: str, start: int) -> Iterator[int]:
    """Where labels stand inside a line, with a capital."""
    return labels_within(line, _label_pattern(), start)


@cache
def _label_pattern() -> re.Pattern[str]:
    return label_pattern(table.RUN_ON_LABELS | table.RUN_ON_FRONT_LABELS)


def _skip_space(line: str, at: int) -> int:
    while at < len(line) and line[at].isspace():
        at += 1
    return at
