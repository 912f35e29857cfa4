"""Sightings to people."""

from collections.abc import Iterable, Mapping, Sequence

from models.linking import history
from models.linking.appearances import Appearance, appearances, by_name
from models.linking.ids import UNCERTAIN, Named, ids
from models.linking.ladder import Bearer, Reasons, climb
from models.linking.names import Weight, best_spelling, is_whole, keys, weight, without_genitive
from models.linking.places import Setting
from models.records import Meeting, Person, Reason, Sighting, Tie


def link(sightings: Iterable[Sighting], meetings: Mapping[str, Meeting]) -> tuple[Person, ...]:
    """The people that the sightings are of, in order of first sighting of their names.

    `meetings` holds by id every meeting that a sighting names; only organisation, body and date are read. Each sighting
    is in exactly one person's ties. Nothing is looked up but the municipalities and how common a name is; the evidence
    that joins two meetings is told in `ladder`. Time and memory grow with the number of sightings.
    """
    settings = {id: Setting.of(meeting) for id, meeting in meetings.items()}
    found: list[_Entry] = []
    for same in by_name(sightings):
        found += _entries(same, settings)
    named = ids([Named(entry.name, entry.home) for entry in found])
    id_of = {entry.bearer: id for entry, id in zip(found, named, strict=True) if entry.bearer}
    return tuple(
        entry.person(id, [id_of[b] for b in entry.may_be], meetings)
        for entry, id in zip(found, named, strict=True)
    )


class _Entry:
    """A person to be: one bearer's appearances, or those that could be of several, with the reasons of each."""

    def __init__(
        self,
        members: Sequence[tuple[Appearance, Reasons]],
        names: frozenset[str],
        bearer: Bearer | None = None,
        may_be: Sequence[Bearer] = (),
    ) -> None:
        self.bearer = bearer
        self.may_be = may_be
        self._members = members
        seen = [s.name for a, _ in members for s in a.sightings]
        # A genitive speaks for its person's name only where that is seen nowhere else.
        self._genitive = {
            name for name in set(seen) if (bare := without_genitive(name)) and _same(bare, names, name)
        }
        self.name = best_spelling(
            [name for name in seen if name not in self._genitive] or names - self._genitive
        )
        self.home = UNCERTAIN if may_be else self._home()

    def person(self, id: str, may_be: Sequence[str], meetings: Mapping[str, Meeting]) -> Person:
        ties = [tie for appearance, reasons in self._members for tie in self._ties(appearance, reasons)]
        own = [tie.sighting for tie in ties]
        spelled = dict.fromkeys(s.name for s in own if s.name not in self._genitive)
        written = {form for s in own for form in s.spellings if form not in spelled}
        forms = sorted(" ".join(form.split()) for form in written)
        spelled |= dict.fromkeys(form for form in forms if set(keys(form)) & set(keys(self.name)))
        spelled.pop(self.name, None)
        return Person(
            id=id,
            name=self.name,
            spellings=tuple(spelled),
            municipalities=history.municipalities(own, meetings),
            roles=history.roles(own, meetings),
            ties=tuple(ties),
            may_be=tuple(may_be),
        )

    def _home(self) -> str | None:
        found = (a for a, _ in self._members)
        meeting = self._members[0][0].setting.meeting
        municipality = next((a.municipality for a in found if a.municipality), None)
        return municipality or meeting.body or meeting.organisation

    def _ties(self, appearance: Appearance, reasons: Reasons) -> Iterable[Tie]:
        for position, sighting in enumerate(appearance.sightings):
            told = reasons if position == 0 else (Reason.SAME_MEETING,)
            yield Tie(sighting, (*told, *self._spelled(sighting)))

    def _spelled(self, sighting: Sighting) -> Reasons:
        if sighting.name in self._genitive:
            return (Reason.GENITIVE,)
        return () if sighting.name == self.name else (Reason.SPELLING,)


def _entries(same: Sequence[Sighting], settings: Mapping[str, Setting]) -> Iterable[_Entry]:
    names = frozenset(s.name for s in same)
    # As common as its commonest spelling; a name that is not whole is one meeting's, where nothing else can be meant.
    weighed = max(map(weight, names)) if is_whole(same[0].name) else Weight.RARE
    climbed = climb(appearances(same, settings), weighed)
    for bearer in climbed.bearers:
        yield _Entry(bearer.members, names, bearer)
    if climbed.uncertain:
        members = [(a, (Reason.UNCERTAIN,)) for a in climbed.uncertain]
        yield _Entry(members, names, may_be=climbed.may_be)


def _same(bare: str, names: frozenset[str], name: str) -> bool:
    """Whether the name without its -s is another's spelling, rather than a spelling of the name itself."""
    own = set(keys(bare))
    return not own & set(keys(name)) and any(own & set(keys(other)) for other in names)
