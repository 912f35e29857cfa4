"""Who was given something to do, and by when."""

import datetime as dt
import re
from dataclasses import dataclass

from indexer.minutes.decisions.own import Own
from indexer.minutes.decisions.patterns import any_of, loose_pattern, pattern
from models.entities.gazetteer import association_named, municipality_named
from models.entities.shapes import is_first_name, is_name, is_role
from models.swedish import fold, fold_in_place
from models.swedish.dates import written_dates
from models.swedish.tables import assignments as table
from models.swedish.tables.deciders import OTHERS


@dataclass(frozen=True, slots=True)
class Task:
    """What a sentence tells of a task: who has it and by when, as written, and that day where it names one."""

    assignee: str | None
    due: str | None
    due_date: dt.date | None


_CAPITAL = r"[A-ZÅÄÖÉ][\w’'-]*"
_PART = (
    rf"{_CAPITAL}(?: (?:von |af |de )?{_CAPITAL}){{0,4}}(?: \([A-ZÅÄÖ]{{1,3}}\))?"
    r"(?: (?:vid|från|på|för|hos|i) [\w-]+)?"
)
_SUBJECT = re.compile(rf"{_PART}(?:(?:,? och |,? samt |, | & | o |/){_PART}){{0,7}},?(?= )")
_PARTS = re.compile(r",? och |,? samt |, | & | o |/")
_TOPIC = re.compile(r"[A-ZÅÄÖ][^.:;]{0,30}: (?=[A-ZÅÄÖ])")
_CLAUSE = " att "
_THAT = re.compile(r"[Aa]tt ")
_PLACE = re.compile(r" (?:vid|från|på|för|hos|i|\() ?")
_EACH = pattern(table.EACH)
_GROUP_ENDINGS = tuple(map(fold, table.GROUP_ENDINGS))
_OFFICE_ENDINGS = tuple(map(fold, table.OFFICE_ENDINGS))
_OTHERS = pattern(OTHERS)
_TAKES = loose_pattern(rf"{table.TAKING_ON}\b")
_TAKES_DAILY = loose_pattern(rf"(?:{table.TAKING_ON}|{table.TAKING_ON_DAILY})\b")
_NOT = loose_pattern(table.NOT)
_WILL = loose_pattern(rf"{table.WILL} (?:\w+ )?{table.DOING}\b")
_AND_TAKES = pattern(rf"och {table.TAKING_ON}\b")
_SOON_SIGNS = any_of(f"_{verb}_" for verb in table.SOON_VERBS)
_SOON = pattern(rf"{table.SOON}{table.DOING}\b")
_CHARGED = pattern(table.CHARGED)
_GIVEN = tuple(map(pattern, table.GIVEN))
_RECEIVING = pattern(table.RECEIVING)
_HANDLED_BY = pattern(table.HANDLED_BY)
_RESPONSIBLE = loose_pattern(table.RESPONSIBLE)
_DUE_LABEL = pattern(table.DUE_LABEL)
_DUE = tuple(map(pattern, table.DUE))
_CLAUSES = re.compile(r"\batt |[.;:] ")

_INITIALS = re.compile(r"[A-ZÅÄÖ]{2,4}$")
# No first name that we do not know ends as nouns do in the definite and the plural.
_NOUN_ENDINGS = ("en", "et", "na", "or", "ar", "er", "an", "ing", "het", "ion", "are", "rna")
# "Länstrafiken Hjo", "Bussbolaget Ek": long words that end so are no first names.
_DEFINITE = ("en", "et", "na")
_LONG = 9
_REACH = 120
"""Characters from who takes something on to a second verb: "Siv har kontakt med regionen och återkommer"."""


def takes_on(sentence: str, folded: str, own: Own) -> str | None:
    """Who takes something on in a sentence that begins with them: "Siv Ek och Bo tar fram ett underlag".

    None where nobody does, where it is the meeting itself (`own`), and where authorities go about their work.
    `folded` is the sentence folded in place, with blanks for line breaks.
    """
    flat = sentence.replace("\n", " ")
    if topic := _TOPIC.match(flat) or _THAT.match(flat):
        if (charged := _CHARGED.match(folded)) and _is_somebody(flat[slice(*charged.span("vem"))]):
            return _written(flat, charged.span("vem"))
        return takes_on(flat[topic.end() :], folded[topic.end() :], own)
    if each := _EACH.match(folded):
        after = folded[each.end() :].lstrip()
        return flat[: each.end()] if _TAKES.match(after) else None
    if (subject := _SUBJECT.match(flat)) and _is_taken_by(subject.group(), folded[subject.end() :], own):
        return subject.group().strip(" ,")
    for turned in _SOON.finditer(folded) if _SOON_SIGNS.search(f" {folded}") else ():
        who = flat[slice(*turned.span("vem"))]
        if is_first_name(who.split()[0]):
            return who
    handled = _HANDLED_BY.match(folded)
    return _written(flat, handled.span("vem")) if handled else None


def charged(decision: str, folded: str, own: Own) -> str | None:
    """Who takes something on in a decision, by itself or in what it says: "Mötet beslutade att Siv ringer Bo"."""
    clause = folded.find(_CLAUSE) + 1
    return takes_on(decision, folded, own) or (
        takes_on(decision[clause:], folded[clause:], own) if clause else None
    )


def _is_taken_by(subject: str, after: str, own: Own) -> bool:
    """Whether what follows a subject has it take something on, and it is one that does."""
    rest = after[:_REACH].lstrip()
    firmly = _TAKES.match(rest) or _AND_TAKES.search(rest)
    daily, planned = _TAKES_DAILY.match(rest), _WILL.match(rest)
    if not (firmly or daily or planned) or _NOT.match(rest):
        return False
    parts = [part.strip(" ,") for part in _PARTS.split(subject)]
    if firmly or (planned and not any(map(_INITIALS.match, parts))):
        return all(_is_person(part) or _is_group(part, own) for part in parts)
    return bool(daily) and all(map(_is_person, parts))


def read_task(sentence: str, own: Own, meeting_date: dt.date | None) -> Task:
    """Who got the task that a sentence gives, and by when; a date without a year is the next after the meeting's."""
    flat = sentence.replace("\n", " ")
    folded = fold_in_place(flat)
    due, due_date = _due(flat, folded, meeting_date)
    return Task(_assignee(flat, folded) or charged(flat, folded, own), due, due_date)


def responsible(sentence: str) -> str | None:
    """Who a text names as responsible: "Ansvarig: Bo"."""
    if ":" not in sentence:
        return None
    flat = sentence.replace("\n", " ")
    named = _RESPONSIBLE.search(fold_in_place(flat))
    return _written(flat, named.span("vem")) if named else None


def _assignee(flat: str, folded: str) -> str | None:
    if named := responsible(flat):
        return named
    for given in _GIVEN:
        if (match := given.search(folded)) and _is_somebody(flat[slice(*match.span("vem"))]):
            return _written(flat, match.span("vem"))
    if receiving := _RECEIVING.search(folded):
        start = max((match.end() for match in _CLAUSES.finditer(folded, 0, receiving.start())), default=0)
        before = _written(flat, (start, receiving.start()))
        return before if before and len(before) <= _REACH else None
    return None


def completes(folded: str) -> bool:
    """Whether a text only tells who is responsible or by when, of what stands before it: "Ansvarig: Bo"."""
    return bool(_DUE_LABEL.match(folded)) or folded.startswith("ansvar")


def read_due(flat: str, meeting_date: dt.date | None) -> tuple[str | None, dt.date | None]:
    """By when, as written, and that day where a text names one; without a year the next after the meeting's."""
    return _due(flat, fold_in_place(flat), meeting_date)


def _due(flat: str, folded: str, meeting_date: dt.date | None) -> tuple[str | None, dt.date | None]:
    match = next((found for words in _DUE if (found := words.search(folded))), None)
    if not match:
        return None, None
    labelled = _DUE_LABEL.match(folded, match.start())
    start = flat.index(":", match.start()) + 1 if labelled else match.start()
    written = flat[start : match.end()].strip()
    day = next(written_dates(written), None)
    if day is None:
        return written, None
    if day.year is not None:
        return written, day.in_year(day.year)
    if meeting_date is None:
        return written, None
    coming = (day.in_year(year) for year in (meeting_date.year, meeting_date.year + 1))
    return written, next((date for date in coming if date and date >= meeting_date), None)


def _written(flat: str, span: tuple[int, int]) -> str | None:
    return flat[slice(*span)].strip(" ,–-") or None


def _is_somebody(text: str) -> bool:
    """Whether a text between verbs can name who got the task: a capital, or a group or office."""
    words = text.split()
    return any(word[0].isupper() for word in words) or fold(text.strip()).endswith(
        _GROUP_ENDINGS + _OFFICE_ENDINGS
    )


def _is_person(part: str) -> bool:
    """Whether a part of a subject names a person: by the first name, by two words, or by initials."""
    words = [word for word in _PLACE.split(part)[0].split() if word[0].isupper()]
    if municipality_named(part) or association_named(part) or _OTHERS.search(fold(part)):
        return False
    if any(map(is_first_name, words[:2])) or fold(words[0]).endswith(_OFFICE_ENDINGS):
        return True
    if len(words) > 1:
        organised = len(words[0]) >= _LONG and fold(words[0]).endswith(_DEFINITE)
        return not organised and (is_role(words[0]) or is_name(words[0])) and is_name(words[-1])
    word = words[0]
    unknown = word.isalpha() and not word.isupper() and not fold(word).endswith(_NOUN_ENDINGS)
    return unknown and len(part.split()) == 1 and is_name(word)


def _is_group(part: str, own: Own) -> bool:
    if _OTHERS.search(fold(part)):
        return False
    if municipality_named(part) or association_named(part) or _INITIALS.match(part):
        return True
    first = fold(part.split(maxsplit=1)[0])
    return first.endswith(_GROUP_ENDINGS) and not own.is_named(first)
