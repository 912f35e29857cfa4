"""Sightings to appearances: what one meeting tells of one bearer of a name, the meetings of a name together."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from models.linking.names import is_whole, keys, without_genitive
from models.linking.namesakes import Told, whose
from models.linking.places import Setting, municipality_of, organisation_key
from models.records import Sighting


@dataclass(frozen=True, eq=False, slots=True)
class Appearance:
    """All that one meeting tells of one bearer of a name.

    `employer` is the key of the organisation that the attendance list gives them; `attended` says that the list has
    them, present or not. `among` is empty but where the list has several bearers of the name and these sightings could
    be of any of them.
    """

    setting: Setting
    sightings: tuple[Sighting, ...]
    municipality: str | None = None
    party: str | None = None
    employer: str = ""
    attended: bool = False
    among: "tuple[Appearance, ...]" = ()


def by_name(sightings: Iterable[Sighting]) -> list[list[Sighting]]:
    """The sightings of each name in all its spellings, in order of first sighting.

    A name that is only mentioned and ends in -s is the genitive of the one without it, where that is seen. A name that
    is not whole is one within its meeting alone.
    """
    seen = list(sightings)
    attending = {s.name for s in seen if s.present is not None}
    names = dict.fromkeys(s.name for s in seen if is_whole(s.name))
    known = {key for name in names for key in keys(name)}
    spellings = _Sets()
    for name in names:
        bare = without_genitive(name) if name not in attending else None
        read = bare if bare and is_whole(bare) and not known.isdisjoint(keys(bare)) else name
        spellings.join([name, *keys(read)])
    groups: dict[object, list[Sighting]] = {}
    for sighting in seen:
        whole = sighting.name in names
        group = spellings.of(sighting.name) if whole else (sighting.meeting, keys(sighting.name)[0])
        groups.setdefault(group, []).append(sighting)
    return list(groups.values())


def appearances(sightings: Sequence[Sighting], settings: Mapping[str, Setting]) -> list[Appearance]:
    """The appearances of one name, by date; those without a date first. `settings` by the meetings' ids."""
    by_meeting: dict[str, list[Sighting]] = {}
    for sighting in sightings:
        by_meeting.setdefault(sighting.meeting, []).append(sighting)
    found = [each for id, own in by_meeting.items() for each in _of_meeting(settings[id], own)]
    if len(by_meeting) > 1:
        found.sort(key=lambda a: (a.setting.meeting.date or dt.date.min, a.setting.meeting.id))
    return found


def _of_meeting(setting: Setting, sightings: Sequence[Sighting]) -> list[Appearance]:
    """One bearer of the name, or those whom an attendance list tells apart by municipality or party."""
    rows = [(s, (municipality_of(s, setting.meeting), s.party)) for s in sightings if s.present is not None]
    if not rows:
        return [Appearance(setting, tuple(sightings))]
    bearer_of = whose(told for _, told in rows)
    bearers = sorted({b for b in bearer_of.values() if b}, key=lambda b: (b[0] or "", b[1] or ""))
    if len(bearers) == 1:
        return [_attending(setting, sightings, bearers[0])]
    own: dict[Told, list[Sighting]] = {bearer: [] for bearer in bearers}
    anybody: list[Sighting] = [s for s in sightings if s.present is None]
    for row, told in rows:
        bearer = bearer_of[told]
        (own[bearer] if bearer else anybody).append(row)
    apart = [_attending(setting, own[bearer], bearer) for bearer in bearers]
    if anybody:
        apart.append(Appearance(setting, tuple(anybody), among=tuple(apart)))
    return apart


def _attending(setting: Setting, sightings: Sequence[Sighting], bearer: Told) -> Appearance:
    employer = next((organisation_key(s.organisation) for s in sightings if s.organisation), "")
    return Appearance(setting, tuple(sightings), *bearer, employer, attended=True)


class _Sets:
    """Disjoint sets of strings."""

    def __init__(self) -> None:
        self._parents: dict[str, str] = {}

    def of(self, member: str) -> str:
        """The one that stands for the member's set."""
        parents = self._parents
        parents.setdefault(member, member)
        while parents[member] != member:
            parents[member] = member = parents[parents[member]]
        return member

    def join(self, members: Sequence[str]) -> None:
        """Make one set of the members' sets."""
        first = self.of(members[0])
        for member in members[1:]:
            self._parents[self.of(member)] = first
