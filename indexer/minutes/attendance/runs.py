"""People run together: "Siv Ek (S), ordförande Bo Alm (M) Eva Lo", a list that lost its lines.

A name begins at a given name, or, where nothing else does, after a mark that ends the entry before it. What stands
between two names belongs to the first of them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from indexer.minutes.attendance.cells import place_of, with_text
from indexer.minutes.attendance.name_tokens import Kind, Token, tokens_of
from indexer.minutes.attendance.people import is_role as is_role_cell
from indexer.minutes.attendance.people import party_named
from models.entities import shapes
from models.entities.gazetteer import municipality_named
from models.records import Attendance
from models.swedish import fold
from models.swedish.tables.attendance_entries import BEFORE_OTHERS, NOT_LAST_NAME_ENDINGS
from models.swedish.tables.capitals import NAMED_AFTER
from models.swedish.tables.roles import SPEECH_VERBS

_NUMBER = re.compile(r"\d{1,3}[.):]?$")
_SPOILT = re.compile(r"[A-ZÅÄÖ][^\W\d_]*[$€£&\\~<>^{}\d][^\W\d_]")
_JOINING = re.compile(r"\s(?:och|samt|&)\s*$")
_OTHERS = frozenset(map(fold, BEFORE_OTHERS))
_NOT_LAST_NAMES = tuple(map(fold, NOT_LAST_NAME_ENDINGS))
_NAMED_AFTER = frozenset(map(fold, NAMED_AFTER))
_VERBS = frozenset(map(fold, SPEECH_VERBS))
_TOO_LONG = 14
"""Words between two names that are no list any more."""
_LONGEST_NAME = 5
_GIVEN_LAST = [Kind.FIRST, Kind.CAPITAL]
_SHORTEST_OFFICE = 10
"""Characters of a capitalised word that is no name and ends an entry: "Upphandlingsavdelningen"."""


def read_run(text: str) -> tuple[list[Attendance], int]:
    """The people of a run of text, and the offset where the list ends: at a sentence or a numbered heading."""
    # Capitals all through are names like others; the marks of length keep offsets.
    shape = text.title() if text.isupper() and len(text.title()) == len(text) else text
    tokens = list(tokens_of(shape))
    title = next((at for at in range(1, len(tokens)) if _opens_title(tokens, at)), len(tokens))
    whole = tokens[title].start if title < len(tokens) else len(text)
    del tokens[title:]
    spans, end = _spans(tokens, whole)
    backward = _spans_last_name_first(tokens)
    if len(backward) > max(len(spans), 2):
        spans, end = backward, whole
    if not spans:
        return [], 0
    return list(_people(text, [(tokens[a].start, tokens[b - 1].end) for a, b in spans], end)), end


def given_names(text: str) -> list[str]:
    """The names of a list that has nothing but given names, two at least: "Siv, Bo och Eva"."""
    names = [
        part.strip(" .") for part in re.split(r"\s*[,;]\s*|\s+(?:och|samt|&)\s+", text) if part.strip(" .")
    ]
    bare = [re.sub(r"\s+[A-ZÅÄÖ]$", "", name) for name in names]
    if len(names) < 2 or not all(" " not in name and shapes.is_first_name(name) for name in bare):
        return []
    return names


def _people(text: str, spans: Sequence[tuple[int, int]], end: int) -> Iterator[Attendance]:
    """A row a name. What leads a name, a role or the letters of a party, is told from what follows the one before."""
    lead = text[: spans[0][0]]
    place = place_of(lead.strip(" :–-")) or Attendance("")
    leading_party = _last_party(lead) is not None
    leading_role = _leading_role(lead) is not None
    asides = re.findall(r"\(([^()]*)\)", text[:end])
    parties = any(party_named(aside) for aside in asides)
    for index, (start, stop) in enumerate(spans):
        row = replace(place, name=" ".join(text[start:stop].split()))
        following = spans[index + 1][0] if index + 1 < len(spans) else end
        tail = text[stop:following]
        if leading_party and (party := _last_party(lead)):
            row = replace(row, party=party)
        if leading_role and (role := _leading_role(lead)):
            row = replace(row, role=role)
        lead = tail
        tail = _JOINING.sub("", tail)
        if index + 1 < len(spans):
            if leading_party and _last_party(tail):
                tail = tail.rstrip()[: -len(tail.split()[-1])]
            if leading_role and (role := _leading_role(tail)):
                tail = tail.rstrip(" :")[: -len(role)]
        yield with_text(row, tail, parties=parties)


def _last_party(text: str) -> str | None:
    """The letters right before a name, in capitals: "M Siv Ek"; small ones are words."""
    words = text.split()
    return party_named(words[-1]) if words and words[-1].isupper() and words[-1].isalpha() else None


def _leading_role(text: str) -> str | None:
    """The role right before a name: "ordförande Siv Ek", "Bo Alm, sekreterare: Siv Ek"."""
    cell = re.split(r"[,;(){}\t]|\s(?:och|samt)\s", text.rstrip(" :"))[-1].strip()
    return cell[0].lower() + cell[1:] if cell and is_role_cell(cell) else None


def _spans(tokens: Sequence[Token], end: int) -> tuple[list[tuple[int, int]], int]:
    """The first and last token (half open) of every name, and the offset where the list ends, `end` at most."""
    spans: list[tuple[int, int]] = []
    at, last = 0, 0
    while at < len(tokens):
        if at - last > _TOO_LONG:
            return spans, tokens[at].start if spans else 0
        stop = _name_at(tokens, at, follows=bool(spans) and at == last)
        if stop is None:
            at += 1
            continue
        if stop < len(tokens) and fold(tokens[stop].word) in _VERBS:
            return spans, tokens[at].start
        if spans and _VERBS & {fold(token.word) for token in tokens[last:at]} - _OTHERS:
            return spans[:-1], tokens[spans[-1][0]].start
        if not (at and not tokens[at].apart and fold(tokens[at - 1].word) in _OTHERS):
            spans.append((at, stop))
        at = last = stop
    if spans and _VERBS & {fold(token.word) for token in tokens[last:]} - _OTHERS:
        return spans[:-1], tokens[spans[-1][0]].start
    return spans, end


def _opens_title(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number opens the title of an item: a word that is no name and no role has a capital after it."""
    if not _NUMBER.match(tokens[at].word) or at + 2 >= len(tokens):
        return False
    first, second = tokens[at + 1], tokens[at + 2]
    if first.kind is Kind.OTHER:
        return first.word[0].isupper() and second.word.isalpha()
    return first.kind is Kind.CAPITAL and second.kind is Kind.OTHER and second.word.islower()


def _name_at(tokens: Sequence[Token], at: int, *, follows: bool) -> int | None:
    """Where the name ends that begins at a token; None when none does. `follows`: right after another name."""
    kind = tokens[at].kind
    if kind is Kind.FIRST:
        stop = _grow(tokens, at)
        return stop if stop is not None and _may_end(tokens, stop) else None
    if kind not in (Kind.CAPITAL, Kind.INITIAL):
        return None
    stop = _grow(tokens, at)
    if stop is None or not _may_end(tokens, stop):
        return None
    aside = (
        stop < len(tokens) and tokens[stop].kind is Kind.ASIDE and shapes.is_surname(tokens[stop - 1].word)
    )
    if not (follows or aside or _after_mark(tokens, at)):
        return None
    behind = at > 0 and tokens[at - 1].kind in (Kind.MARK, Kind.ROLE)
    leads = behind or (at > 0 and not tokens[at].apart and stop - at > 2)
    if leads and any(token.kind is Kind.FIRST for token in tokens[at + 1 : stop]):
        # The word in front of a given name may be a place of work: ", Länsmuseet Siv Ek".
        return None
    if fold(tokens[at].word).endswith(_NOT_LAST_NAMES) or fold(tokens[stop - 1].word).endswith(
        _NOT_LAST_NAMES
    ):
        return None
    # Three unknown words right after a name are rather a firm: "Bo Alm Nordic Sugar Örtofta".
    open_ended = (Kind.OTHER,) if follows and stop - at == 2 else (Kind.OTHER, Kind.FIRST)
    whole = stop == len(tokens) or tokens[stop].apart or tokens[stop].kind not in open_ended
    return stop if whole or shapes.is_surname(tokens[stop - 1].word) else None


def _grow(tokens: Sequence[Token], at: int) -> int | None:
    """The end of the longest name from a token on: given names and initials, then last names."""
    last_name = False
    last_names = 0
    stop = at
    while stop < len(tokens) and stop - at < _LONGEST_NAME and not (stop > at and tokens[stop].apart):
        token = tokens[stop]
        following = tokens[stop + 1].kind if stop + 1 < len(tokens) else Kind.MARK
        if token.kind is Kind.FIRST:
            third = stop - at == 2 and (
                following is Kind.CAPITAL
                or [token.kind for token in tokens[stop + 1 : stop + 3]] == _GIVEN_LAST
            )
            if last_name or (third and _are_given(tokens[at:stop])):
                # Three given names before a last name are two people: "Sten Kjell Siv Ek".
                last_name = True
                break
            ends = following not in (Kind.CAPITAL, Kind.PARTICLE, Kind.INITIAL)
            last_name = stop > at and ends and (shapes.is_surname(token.word) or following is not Kind.FIRST)
        elif token.kind is Kind.CAPITAL:
            if last_names == 2 or (last_names and not _is_second_last_name(tokens, stop)):
                break
            last_name = stop > at
            last_names += last_name
        elif token.kind in (Kind.INITIAL, Kind.PARTY) and len(token.word.rstrip(".")) <= 3:
            if last_name or following not in (Kind.CAPITAL, Kind.FIRST, Kind.PARTICLE, Kind.INITIAL):
                break
            if token.kind is Kind.PARTY and (stop == at or len(token.word) > 1):
                break
        elif token.kind is Kind.PARTICLE:
            if stop == at or following not in (Kind.CAPITAL, Kind.FIRST, Kind.PARTICLE):
                break
        else:
            break
        stop += 1
    return stop if last_name and stop - at >= 2 else None


def _are_given(tokens: Sequence[Token]) -> bool:
    return all(token.kind is Kind.FIRST for token in tokens)


def _is_second_last_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a capitalised word after a last name is another: no place, and no beginning of a phrase."""
    word = tokens[at].word
    if shapes.is_place_or_word(word) or fold(word).endswith(_NOT_LAST_NAMES):
        return False
    if shapes.is_surname(word) or at + 1 == len(tokens) or tokens[at + 1].apart:
        return True
    if tokens[at + 1].kind is Kind.CAPITAL:
        # Rather a given name that no list holds, and its last name.
        return False
    following = tokens[at + 1]
    return (
        following.kind is not Kind.OTHER
        or not following.word[0].isalpha()
        or bool(party_named(following.word))
    )


def _may_end(tokens: Sequence[Token], stop: int) -> bool:
    """Whether what follows a name leaves it one: no street or firm is called so, and no part of it is spoilt."""
    if stop == len(tokens) or tokens[stop].apart:
        return True
    word = tokens[stop].word
    is_street = (
        len(word) == 1 and word.islower() and stop + 1 < len(tokens) and tokens[stop + 1].word.isdigit()
    )
    return not is_street and fold(word) not in _NAMED_AFTER and not _SPOILT.match(word)


def _after_mark(tokens: Sequence[Token], at: int) -> bool:
    if at == 0 or tokens[at].apart:
        return True
    before = tokens[at - 1]
    joins = before.kind is Kind.OTHER and (
        before.word in ("och", "samt", "&", "x", "X")
        or (before.word[0].isupper() and before.word[-1].isalpha() and len(before.word) >= _SHORTEST_OFFICE)
        or municipality_named(before.word) is not None
    )
    return joins or before.kind in (Kind.MARK, Kind.ASIDE, Kind.PARTY, Kind.LETTERS, Kind.ROLE)


def _spans_last_name_first(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """Names written "Ek Siv", as in lists by last name."""
    spans: list[tuple[int, int]] = []
    at = 0
    while at + 1 < len(tokens):
        stop = at
        while stop < len(tokens) and tokens[stop].kind is Kind.CAPITAL and stop - at < 2:
            stop += 1
        capitals = stop
        while (
            stop < len(tokens)
            and tokens[stop].kind is Kind.FIRST
            and not tokens[stop].apart
            and stop - at < 4
        ):
            stop += 1
        ends = stop == len(tokens) or tokens[stop].kind is not Kind.CAPITAL
        if at < capitals < stop and ends:
            odd = capitals - at > 1 and (
                not _after_mark(tokens, at) or fold(tokens[at].word).endswith(_NOT_LAST_NAMES)
            )
            spans.append((at + odd, stop))
            at = stop
        else:
            at += 1
    return spans
