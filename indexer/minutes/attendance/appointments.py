"""Chair, secretary and adjusters that no label names but a sentence: "Till justerare valdes Siv Ek och Bo Alm"."""

import re
from collections.abc import Iterator, Sequence

from indexer.minutes.attendance.people import is_name
from indexer.minutes.lines import Line
from models.records import Attendance
from models.swedish import fold, fold_in_place
from models.swedish.tables import appointments as table
from models.swedish.tables.names import PARTICLES

_ELECTING = re.compile(rf"(?<!\w){fold(table.ELECTING)}(?!\w)")
_TASKS = {role: re.compile(rf"(?<!\w){fold(task)}(?!\w)") for role, task in table.TASKS.items()}
_BARE = {role: re.compile(rf"(?<!\w){fold(task)}") for role, task in table.BARE_TASKS.items()}
_OF_MEETING = re.compile(fold(table.OF_MEETING))
_BEFORE = {role: re.compile(rf"(?<!\w)(?:{fold(words)})(?!\w)") for role, words in table.BEFORE_NAMES.items()}
_AFTER = {role: re.compile(rf"(?<!\w)(?:{fold(words)})(?!\w)") for role, words in table.AFTER_NAMES.items()}
_MATTERS = {role: re.compile(fold(matter)) for role, matter in table.MATTERS.items()}
_DEPUTIES = re.compile(fold(table.DEPUTIES))
_PROPOSING = re.compile(fold(table.PROPOSING))
_OPENED_BY = re.compile(rf"(?<!\w)(?:{fold(table.OPENERS_BEFORE)})")
_OPENS = re.compile(rf"(?<!\w)(?:{fold(table.OPENERS_AFTER)})")
_TITLE = re.compile(fold(table.OPENERS_TITLE))
_OPENING = re.compile(rf"[^.;:]{{0,40}}?(?<!\w){fold(table.OPENING)}")
_CAPITAL = "A-ZÅÄÖÉÁÜØÆČŠŽÐÞ"
_PARTICLES = "|".join(sorted(PARTICLES))
_NAME = rf"[{_CAPITAL}][\w'’-]+(?: (?:(?:{_PARTICLES}) )?(?:[{_CAPITAL}]\.|[{_CAPITAL}][\w'’-]+)){{0,3}}"
_ENTRY = rf"{_NAME}(?:,? ?\([^()]{{1,40}}\))?"
_NAMES = rf"{_ENTRY}(?:(?:, | och | samt | & ){_ENTRY}){{0,5}}"
_LEADING = re.compile(rf"\W{{0,3}}(?:[a-zåäö-]{{2,20}} ){{0,2}}({_NAMES})")
_TRAILING = re.compile(rf"({_NAMES})\W{{0,2}}$")
_PARTS = re.compile(r", | och | samt | & ")
_ASIDE = re.compile(r",? ?\([^()]*\)")
_ADVERBS = re.compile(r"\s*(?:[a-zåäö]+\s+){0,2}$")
_NUMBER = re.compile(r"[\W\d_]+")
_NEW_SENTENCE = re.compile(r"(?<=\w{3})[.!?;] (?=[^\W\d_a-zåäö])")
# Characters between a verb, the names and the task.
_REACH = 160
# Characters of a heading.
_HEADING = 60
# Lines of one sentence, and below a title those in which it may stand.
_MOST_LINES = 4


def appointed(lines: Sequence[Line], rows: Sequence[Attendance]) -> dict[str, tuple[str, ...]]:
    """The names by role ("ordförande", "sekreterare", "justerare") that the first sentence about each gives.

    A given name alone is that of the one person of `rows` who bears it; without one it is nobody.
    """
    found: dict[str, list[str]] = {}
    last: dict[str, int] = {}
    for index, line in enumerate(lines):
        plain = line.content.lower()
        if not any(hint in plain for hint in table.HINTS) or _is_proposed(lines, index):
            continue
        for role, written in _told(lines, index):
            names = list(_people(written, rows))
            near = role in found and role == "justerare" and index - last[role] <= _MOST_LINES
            if names and (role not in found or near):
                found.setdefault(role, []).extend(name for name in names if name not in found[role])
                last[role] = index
    return {role: tuple(names) for role, names in found.items()}


def opener(lines: Sequence[Line], rows: Sequence[Attendance]) -> str | None:
    """The name of the first of whom a sentence says that they opened the meeting, told by a full name."""
    for line in lines:
        text = line.content
        if not any(hint in text.lower() for hint in table.HINTS):
            continue
        folded = fold_in_place(text)
        found = [(match.start(), _leading(text, match.end())) for match in _OPENED_BY.finditer(folded)]
        found += [(match.start(), _trailing(text, match.start())) for match in _OPENS.finditer(folded)]
        for match in _TITLE.finditer(folded):
            named = _LEADING.match(text, match.end(), match.end() + _REACH)
            if named and _OPENING.match(folded, named.end()):
                found.append((match.start(), named.group(1)))
        for _, written in sorted((at, names) for at, names in found if names):
            people = list(_people(written, rows))
            if len(people) == 1 and is_name(_ASIDE.sub("", written).strip()):
                return people[0]
    return None


def _told(lines: Sequence[Line], index: int) -> Iterator[tuple[str, str]]:
    """(role, names as written) of a line, its sentence begun above or ended below."""
    title = _NUMBER.sub("", fold(lines[index].content), count=1).rstrip(" .:")
    if role := next((role for role, matter in _MATTERS.items() if matter.fullmatch(title)), None):
        yield from ((role, names) for names in _elected_below(lines, index))
        return
    text = _sentence(lines, index)
    folded = fold_in_place(text)
    for role, task in _TASKS.items():
        for match in task.finditer(folded):
            if names := _elected(text, folded, match):
                yield role, names
    yield from _told_barely(lines, index, text, folded)
    for role, words in _BEFORE.items():
        for match in words.finditer(folded):
            if names := _leading(text, match.end()):
                yield role, names
    for role, words in _AFTER.items():
        for match in words.finditer(folded):
            if names := _trailing(text, match.start()):
                yield role, names


def _told_barely(lines: Sequence[Line], index: int, text: str, folded: str) -> Iterator[tuple[str, str]]:
    """(role, names as written) of elections to what an association has too, where the words are about the meeting."""
    title = fold(lines[index - 1].content) if index and len(lines[index - 1].content) < _HEADING else ""
    titled = _OF_MEETING.search(title) is not None
    for role, task in _BARE.items():
        for match in task.finditer(folded):
            low = max(0, match.start() - _REACH)
            if not (titled or _OF_MEETING.search(folded, low, match.start())):
                continue
            if names := _elected(text, folded, match):
                yield role, names


def _is_proposed(lines: Sequence[Line], index: int) -> bool:
    """Whether a line stands right under a heading that makes it a proposal: "Förslag till beslut"."""
    above = lines[index - 1].content if index else ""
    return len(above) < _HEADING and _PROPOSING.match(fold(above)) is not None


def _sentence(lines: Sequence[Line], index: int) -> str:
    """A line, with the one above if its sentence began there and those below until it ends."""
    words = [lines[index].content]
    above = lines[index - 1] if index and lines[index].gap == 0 else None
    if above and not above.depth and above.content[-1] not in ".:!?" and "\t" not in above.content:
        words.insert(0, above.content)
    for below in lines[index + 1 : index + _MOST_LINES]:
        if below.gap or below.depth or words[-1][-1] in ".!?":
            break
        words.append(below.content)
    return " ".join(words)


def _elected(text: str, folded: str, task: re.Match[str]) -> str | None:
    """The names of those elected to a task: behind it and a verb, before it, or before a verb and it."""
    low = max(0, task.start() - _REACH)
    low = max((end.end() for end in _NEW_SENTENCE.finditer(text, low, task.start())), default=low)
    verb_after = _ELECTING.match(folded, task.end() + len(folded[task.end() :][:1]))
    if verb_after and (names := _leading(text, verb_after.end())):
        return names
    verbs = list(_ELECTING.finditer(folded, low, task.start()))
    if not verbs or _PROPOSING.search(folded, low, task.start()):
        return None
    verb = verbs[-1]
    if _ADVERBS.match(text, verb.end(), task.start()) and (names := _trailing(text, verb.start(), low)):
        return names
    return _trailing(text, task.start(), verb.end()) or _leading(text, task.end())


def _elected_below(lines: Sequence[Line], title: int) -> Iterator[str]:
    """The names elected in the lines under a title that tells to what."""
    for index in range(title + 1, min(title + 1 + _MOST_LINES, len(lines))):
        text = lines[index].content
        if lines[index].depth and _NUMBER.match(text):
            return
        folded = fold_in_place(text)
        for verb in _ELECTING.finditer(folded):
            low = max(0, verb.start() - _REACH)
            if _DEPUTIES.search(folded, low, verb.start()):
                continue
            if names := _leading(text, verb.end()) or _trailing(text, verb.start(), low):
                yield names
                return


def _leading(text: str, start: int) -> str | None:
    match = _LEADING.match(text, start, start + _REACH)
    return match.group(1) if match else None


def _trailing(text: str, end: int, low: int = 0) -> str | None:
    match = _TRAILING.search(text, max(low, end - _REACH), end)
    return match.group(1) if match else None


def _people(written: str, rows: Sequence[Attendance]) -> Iterator[str]:
    for part in _PARTS.split(_ASIDE.sub("", written)):
        name = part.strip(" .,")
        if is_name(name):
            yield name
        elif " " not in name:
            bearers = {row.name for row in rows if row.present and fold(row.name.split()[0]) == fold(name)}
            if len(bearers) == 1:
                yield bearers.pop()
