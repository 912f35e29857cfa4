"""The municipality whose minutes they are."""

import re
from collections import Counter

from indexer.minutes.header.bodies import body_of
from models.entities.gazetteer import Municipality, municipality_named
from models.swedish import fold, fold_in_place
from models.swedish.tables.bodies import SEATED_BODIES
from models.swedish.tables.front import TOWN_HALLS
from models.swedish.tables.owners import (
    BEFORE_OWNERS,
    BEFORE_PLACES,
    CITIES,
    DOMAIN,
    MUNICIPAL_KINDS,
    NO_GENITIVE,
    NO_GENITIVE_AFTER,
    OWN_SIGNS,
    SEATED_IN,
)

_KINDS = "|".join(map(fold, MUNICIPAL_KINDS))
_KIND = re.compile(rf"(?<![\w-])(?P<kind>{_KINDS})s?(?![\w-])")
_NAME = r"(?<![\w-])(?P<name>(?:[A-ZÅÄÖ][\w-]+ ){0,2}[A-ZÅÄÖ][\w-]+)"
_NAMED = re.compile(rf"{_NAME} (?:{_KINDS})(?:en)?s?(?!\w)")
_OWN = re.compile(rf"{_NAME} (?:{_KINDS})s {OWN_SIGNS}\b")
_CAPITALS = re.compile(rf"{_NAME} (?:{_KINDS.upper()})(?!\w)")
_TOWN_HALL = re.compile(fold(TOWN_HALLS))
_DOMAIN = re.compile(DOMAIN)

_SEATED_IN = re.compile(fold(SEATED_IN))
_SEATED = re.compile(fold(SEATED_BODIES))
_BEFORE = frozenset(map(fold, BEFORE_OWNERS))
_PLACED = frozenset(map(fold, BEFORE_PLACES))
# Words of the longest name, and of a phrase in which a municipality may follow other words.
_LONGEST_NAME = 3
_MOST_WORDS = 7
# The text tells whose minutes these are when it names one municipality so often, and so many times as often as
# any other.
_OFTEN = 2
# Characters of a text that hold its letterheads.
_HEAD = 6000
_TIMES_OFTENER = 3


def municipality_title(municipality: Municipality) -> str:
    """What a municipality calls itself: "Falkenbergs kommun", "Hjo kommun", "Göteborgs stad"."""
    name = municipality.name
    genitive = "" if name in NO_GENITIVE or name[-1] in NO_GENITIVE_AFTER else "s"
    return f"{name}{genitive} {'stad' if name in CITIES else 'kommun'}"


def municipality_in(phrase: str) -> str | None:
    """The municipality in a phrase, as written but for capitals: "LUNDS KOMMUN", "Handikapprådet i Lunds kommun".

    Also as its bodies are called: "Kommunstyrelsen i Vara", "Östhammars socialnämnd".
    """
    folded = fold_in_place(phrase)
    if (seat := _SEATED_IN.fullmatch(folded)) and (found := municipality_named(phrase[seat.start(1) :])):
        return municipality_title(found)
    for match in _KIND.finditer(folded):
        before = phrase[: match.start()].split()
        count = _name_before(before)
        if not count:
            continue
        lead = before[:-count]
        if any(fold(word) in _PLACED for word in lead):
            continue
        joined = len(before) <= _MOST_WORDS and bool(lead) and fold(lead[-1]) in _BEFORE
        if not lead or joined or body_of(" ".join(lead)):
            return _written(" ".join(before[-count:]), phrase[match.start("kind") : match.end("kind")])
    return _of_own_body(phrase.split())


def municipality_of_text(text: str, body: str, place: str | None) -> str | None:
    """The municipality whose `body` met at `place`, where the text tells it for sure.

    It puts the body in one, calls one by name and kind far oftener than any other, or the place names one.
    """
    for match in re.finditer(
        rf"(?<!\w){re.escape(body)} i (?P<place>[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+)?)", text
    ):
        for name in (match["place"], match["place"].split()[0]):
            if found := municipality_named(name) or municipality_named(f"{name} kommun"):
                return municipality_title(found)
    if signed := _signed(text):
        return municipality_title(signed)
    ranked = _most_named(text)
    first, second = (*(count for _, count in ranked), 0, 0)[:2]
    if first >= _OFTEN and first >= _TIMES_OFTENER * second:
        return municipality_title(ranked[0][0])
    parts = (place or "").split(", ")
    if named := next(filter(None, map(municipality_in, parts)), None):
        return named
    seat = municipality_named(parts[-1])
    at_home = _SEATED.match(fold(body)) or (len(parts) > 1 and _TOWN_HALL.match(fold(parts[0])))
    if seat and at_home and (not ranked or ranked[0][0] == seat):
        return municipality_title(seat)
    return None


def _signed(text: str) -> Municipality | None:
    """The one municipality in whose letterhead they stand, on whose site they are posted, whose address they bear."""
    letterhead = _called(_CAPITALS, text[:_HEAD])
    posting = _called(_OWN, text)
    sites = {found for match in _DOMAIN.finditer(text.lower()) if (found := _of_domain(match[1]))}
    return next((next(iter(found)) for found in (letterhead, posting, sites) if len(found) == 1), None)


def _called(words: re.Pattern[str], text: str) -> set[Municipality]:
    """The municipalities that a pattern finds in a text by name."""
    found = (
        municipality_named(f"{' '.join(name[-count:])} kommun")
        for match in words.finditer(text)
        if (count := _name_before(name := match["name"].split()))
    )
    return set(filter(None, found))


def _of_domain(name: str) -> Municipality | None:
    """The municipality at an address, which has no dots: "upplands-bro", "are"."""
    found = municipality_named(name.replace("-", " ").title()) or municipality_named(name.title())
    return found if found and fold(found.name) in {name, name.replace("-", " ")} else None


def municipality_of_file(name: str) -> str | None:
    """The municipality that a file's name says with its kind: "ale_kommun_ks_2024-03-14"."""
    words = re.sub(r"[_\W]+", " ", name).split()
    for index, word in enumerate(words[1:], start=1):
        if fold(word) in MUNICIPAL_KINDS and (
            found := municipality_named(" ".join(words[index - 1 : index + 1]))
        ):
            return municipality_title(found)
    return None


def _name_before(words: list[str]) -> int:
    """How many of the last words are a municipality's name, in the genitive or not; 0 for none."""
    for count in range(min(_LONGEST_NAME, len(words)), 0, -1):
        name = " ".join(words[-count:])
        if name[0].isupper() and municipality_named(f"{name.lower()} {MUNICIPAL_KINDS[0]}"):
            return count
    return 0


def _written(name: str, kind: str) -> str:
    capital = kind[0].isupper() and not kind.isupper()
    return f"{name.title() if name.isupper() else name} {kind if capital else kind.lower()}"


def _of_own_body(words: list[str]) -> str | None:
    """The municipality in the genitive before a body of its own: "Östhammars socialnämnd"."""
    if len(words) not in {2, 3} or not words[-1][0].islower() or not body_of(words[-1].capitalize()):
        return None
    owner = " ".join(words[:-1])
    found = municipality_named(owner.removesuffix("s")) if owner.endswith("s") else None
    return municipality_title(found) if found else None


def _most_named(text: str) -> list[tuple[Municipality, int]]:
    """The two municipalities that a text calls most often by name and kind."""
    found: Counter[Municipality] = Counter()
    for match in _NAMED.finditer(text):
        words = match["name"].split()
        if (count := _name_before(words)) and (
            named := municipality_named(" ".join(words[-count:]) + " kommun")
        ):
            found[named] += 1
    return found.most_common(2)
