"""The ladder of evidence: which appearances of one name are of one person, and which could be of several.

A name alone joins nothing unless it is rare. Each step leans on what stood before it, never on a guess of its own:

1. An attendance list gives a municipality. One municipality is one person if the name is rare; otherwise they must
   share body, party or employer as well, or, if the name is only ordinary, the organisation whose meeting it is.
   Different municipalities are different people, always, and so are different parties unless the name is rare; of a
   rare one where a single list has both.
2. An attendance list gives none. The one bearer known in the same body is meant, else the one whom the organisation
   employs, else, unless the name is common, the one seen in its meetings, else, if it is rare, the one there is.
   If the name is common, different employers are different people, and whom a list gives an employer is nobody whom
   lists give a municipality and never that employer.
3. The name is only mentioned: the same, leaning on all who attend.

Where a step finds several bearers, the appearance is uncertain and joins none. So is a mention that no evidence ties to
a bearer, as long as there is one anywhere; who is on an attendance list is then somebody of their own.
"""

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

from models.linking.appearances import Appearance
from models.linking.names import Weight
from models.records import Reason

Reasons = tuple[Reason, ...]
K = TypeVar("K")
Shared = tuple[Reason, Hashable]
"""A reason and the value that two appearances must both have."""


@dataclass(eq=False, slots=True)
class Bearer:
    """One person in the making: appearances by date, each with its reasons."""

    municipality: str | None = None
    party: str | None = None
    members: list[tuple[Appearance, Reasons]] = field(default_factory=list)


class Climbed(NamedTuple):
    """The people of a name; the appearances that could be of several, by date, and which of the people those are."""

    bearers: tuple[Bearer, ...]
    uncertain: tuple[Appearance, ...]
    may_be: tuple[Bearer, ...]


class _Found(NamedTuple):
    bearers: tuple[Bearer, ...]
    reason: Reason


def climb(appearances: Sequence[Appearance], weight: Weight) -> Climbed:
    """Who the appearances of one name are, given in order of date; `weight` is the name's."""
    if len(appearances) == 1:
        (one,) = appearances
        return Climbed((Bearer(one.municipality, one.party, [(one, (Reason.FIRST,))]),), (), ())
    return _Ladder(appearances, weight).climbed()


class _Ladder:
    def __init__(self, appearances: Sequence[Appearance], weight: Weight) -> None:
        self._weight = weight
        self._place = {appearance: place for place, appearance in enumerate(appearances)}
        self._bearers: list[Bearer] = []
        self._uncertain: list[Appearance] = []
        self._may_be: dict[Bearer, None] = {}
        apart = [a for a in appearances if a.among]
        single = [a for a in appearances if not a.among]
        at_home = _grouped([a for a in single if a.municipality], lambda a: a.municipality)
        lone = [a for _, own in at_home for a in self._settle(own)]
        self._step([*lone, *(a for a in single if a.attended and not a.municipality)])
        self._step([a for a in single if not a.attended])
        owners = {a: bearer for bearer in self._bearers for a, _ in bearer.members}
        for appearance in apart:
            self._doubt(appearance, [owners[other] for other in appearance.among if other in owners])

    def climbed(self) -> Climbed:
        for bearer in self._bearers:
            bearer.members.sort(key=lambda member: self._place[member[0]])
        uncertain = sorted(self._uncertain, key=self._place.__getitem__)
        return Climbed(tuple(self._bearers), tuple(uncertain), tuple(self._may_be))

    def _settle(self, appearances: Sequence[Appearance]) -> list[Appearance]:
        """Makes bearers of those of one municipality, or of none; gives back who names no party where party tells.

        So it is with employers where there is no municipality.
        """
        home = appearances[0].municipality
        parties = {a.party for a in appearances if a.party}
        if len(parties) > 1 and (self._weight > Weight.RARE or _side_by_side(appearances)):
            for party, same in _grouped([a for a in appearances if a.party], lambda a: a.party):
                for one in [same] if home else self._sets(same):
                    self._settle_one(one, home, party)
            return [a for a in appearances if not a.party]
        employers = {a.employer for a in appearances if a.employer}
        if len(employers) > 1 and not home and self._weight is Weight.COMMON:
            for _, same in _grouped([a for a in appearances if a.employer], lambda a: a.employer):
                self._settle_one(same, None, next((a.party for a in same if a.party), None))
            return [a for a in appearances if not a.employer]
        for same in self._sets(appearances):
            known = {a.party for a in same if a.party}
            self._settle_one(same, home, known.pop() if len(known) == 1 else None)
        return []

    def _sets(self, appearances: Sequence[Appearance]) -> list[list[Appearance]]:
        """Those of one person each: all where the name is rare, else what hangs together."""
        rare = self._weight is Weight.RARE
        return [list(appearances)] if rare else _components(appearances, self._weight)

    def _settle_one(self, appearances: Sequence[Appearance], home: str | None, party: str | None) -> None:
        counts = _counted(appearances, self._weight)
        bearer = Bearer(home, party)
        for appearance in appearances:
            told = (
                *((Reason.SAME_MUNICIPALITY,) if home else ()),
                *_told(_shared(appearance, self._weight), counts),
            )
            reasons = told or (Reason.RARE_NAME,)
            bearer.members.append((appearance, reasons if bearer.members else (Reason.FIRST,)))
        self._bearers.append(bearer)

    def _step(self, appearances: Sequence[Appearance]) -> None:
        """The second and third step: to the one bearer that the evidence points at, all looked at alike."""
        if not appearances:
            return
        known = _Known(self._bearers)
        left: list[Appearance] = []
        joined: list[tuple[Bearer, Appearance, Reason]] = []
        for appearance in appearances:
            found = known.like(appearance, self._weight)
            if found and len(found.bearers) == 1:
                joined.append((found.bearers[0], appearance, found.reason))
            elif found:
                self._doubt(appearance, found.bearers)
            elif not appearance.attended and self._bearers:
                self._doubt(appearance, self._bearers)
            else:
                left.append(appearance)
        for bearer, appearance, reason in joined:
            bearer.members.append((appearance, (reason,)))
        for _, own in _grouped(left, lambda a: a.municipality):
            if lone := self._settle(own):
                self._step(lone)

    def _doubt(self, appearance: Appearance, candidates: Sequence[Bearer]) -> None:
        self._uncertain.append(appearance)
        if len(self._may_be) < len(self._bearers):
            self._may_be.update(dict.fromkeys(candidates or self._bearers))


class _Known:
    """The bearers that a step leans on, by where they have been seen."""

    def __init__(self, bearers: Sequence[Bearer]) -> None:
        self._all = tuple(bearers)
        self._in: dict[tuple[str, Hashable], dict[Bearer, None]] = {}
        for bearer in bearers:
            self._note("municipality", bearer.municipality, bearer)
            for a, _ in bearer.members:
                self._note("body", _body(a), bearer)
                self._note("host", a.setting.host, bearer)
                self._note("employer", a.employer, bearer)

    def like(self, a: Appearance, weight: Weight) -> _Found | None:
        """Who an appearance could be of by the strongest evidence there is: one, or several; None for nobody."""
        for reason, what, value in _evidence(a, weight):
            some = self._in.get((what, value), {}) if value else {}
            if fit := tuple(b for b in some if _may_be_one(a, b) and not self._elsewhere(a, b, weight)):
                return _Found(fit, reason)
        if weight is Weight.RARE and (fit := tuple(b for b in self._all if _may_be_one(a, b))):
            return _Found(fit, Reason.RARE_NAME)
        return None

    def _elsewhere(self, a: Appearance, bearer: Bearer, weight: Weight) -> bool:
        """Whether lists have them at an employer and at a municipality, which of a common name are two people."""
        if weight < Weight.COMMON or not a.employer or not bearer.municipality:
            return False
        return bearer not in self._in.get(("employer", a.employer), {})

    def _note(self, what: str, value: Hashable, bearer: Bearer) -> None:
        if value:
            self._in.setdefault((what, value), {})[bearer] = None


def _evidence(a: Appearance, weight: Weight) -> Iterator[tuple[Reason, str, Hashable]]:
    """Where to look for who an appearance is of, the strongest evidence first."""
    yield Reason.SAME_BODY, "body", _body(a)
    yield Reason.SAME_ORGANISATION, "employer", a.employer
    yield Reason.SAME_ORGANISATION, "employer", a.setting.host
    if weight < Weight.COMMON:
        yield Reason.SAME_MUNICIPALITY, "municipality", a.setting.municipality
        yield Reason.SAME_ORGANISATION, "host", a.setting.host
        yield Reason.SAME_ORGANISATION, "host", a.employer


def _body(a: Appearance) -> tuple[str, str] | None:
    """The body, where it can be only one: every municipality has a Kommunstyrelse."""
    return a.setting.body if a.setting.host or a.municipality else None


def _may_be_one(a: Appearance, bearer: Bearer) -> bool:
    return a.municipality in {None, bearer.municipality} and (
        not a.party or not bearer.party or a.party == bearer.party
    )


def _side_by_side(appearances: Sequence[Appearance]) -> bool:
    """Whether one attendance list has several of them."""
    return len({a.setting.meeting.id for a in appearances}) < len(appearances)


def _shared(a: Appearance, weight: Weight) -> list[Shared]:
    """What shows two bearers of a name to be one, if both have it: the strongest first."""
    told = (
        (Reason.SAME_BODY, _body(a)),
        (Reason.SAME_PARTY, a.party if a.municipality else None),
        (Reason.SAME_ORGANISATION, a.employer),
        (Reason.SAME_ORGANISATION, a.setting.host if weight < Weight.COMMON else None),
    )
    return [(reason, value) for reason, value in told if value]


def _counted(appearances: Sequence[Appearance], weight: Weight) -> dict[Shared, int]:
    counts: dict[Shared, int] = {}
    for appearance in appearances:
        for shared in _shared(appearance, weight):
            counts[shared] = counts.get(shared, 0) + 1
    return counts


def _told(shared: Sequence[Shared], counts: dict[Shared, int]) -> Reasons:
    """The strongest thing that an appearance shares with another of the same person."""
    return next(((reason,) for reason, value in shared if counts[reason, value] > 1), ())


def _grouped(
    appearances: Sequence[Appearance], key: Callable[[Appearance], K]
) -> list[tuple[K, list[Appearance]]]:
    groups: dict[K, list[Appearance]] = {}
    for appearance in appearances:
        groups.setdefault(key(appearance), []).append(appearance)
    return list(groups.items())


def _components(appearances: Sequence[Appearance], weight: Weight) -> list[list[Appearance]]:
    """Those that hang together by what they share, each set in the order given."""
    by_shared: dict[Shared, list[Appearance]] = {}
    for appearance in appearances:
        for shared in _shared(appearance, weight):
            by_shared.setdefault(shared, []).append(appearance)
    placed: dict[Appearance, int] = {}
    for number, first in enumerate(appearances):
        waiting = [first] if first not in placed else []
        while waiting:
            one = waiting.pop()
            if placed.setdefault(one, number) == number:
                for shared in _shared(one, weight):
                    waiting += (other for other in by_shared.pop(shared, ()) if other not in placed)
    return [same for _, same in _grouped(appearances, placed.__getitem__)]
