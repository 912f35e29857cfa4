"""Chair, secretary and adjusters, as the front page and the signatures name them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from indexer.minutes.attendance.entries import same_person
from models.linking.namesakes import Told, whose
from models.records import Attendance
from models.swedish import fold
from models.swedish.tables.attendance_entries import ADJUSTERS, AT_MEETING, CHAIRS, SECRETARIES

ADJUSTER = "justerare"
_SINGLE = {
    "ordförande": frozenset(map(fold, CHAIRS)),
    "sekreterare": frozenset(map(fold, SECRETARIES)),
}
_SIGNING = {
    word: role
    for role, words in (*_SINGLE.items(), (ADJUSTER, frozenset(map(fold, ADJUSTERS))))
    for word in words
}
_AT_MEETING = re.compile(fold(AT_MEETING))
# Characters of a word for an officer.
_LONGEST = 30
# Lines between the label of an officer and the name: dotted lines, the span of paragraphs, a heading.
_REACH = 6
# Officers of one meeting; more are no officers.
_MOST = 50


@dataclass(slots=True)
class Officers:
    """Gathers officers from labels and names in the order of the lines, the names next to their labels or not."""

    named: list[tuple[str, Attendance, bool]] = field(default_factory=list)
    """(role, row, whether it stands on the front page)."""
    _waiting: list[str] = field(default_factory=list)
    _since: int = 0
    _more: bool = False
    """Whether a name was found and only others beneath it may follow."""

    def expect(self, role: str, line: int) -> None:
        """A label without a name: the name may stand on one of the next lines."""
        if self._more:
            self.forget()
        if role not in self._waiting:
            self._waiting.append(role)
        self._since = line

    def waits(self, line: int) -> bool:
        """Whether a label still lacks its name."""
        if line - self._since > _REACH:
            self.forget()
        return bool(self._waiting)

    def forget(self) -> None:
        """No label waits for a name any more."""
        self._waiting.clear()
        self._more = False

    def miss(self, *, says_much: bool) -> None:
        """A line without a name; one that `says_much` is text, behind which no signature is waited for."""
        if self._more or says_much:
            self.forget()

    def name(self, rows: Sequence[Attendance], *, front: bool, line: int | None = None) -> None:
        """The next names: they go to the labels that wait, one each, those left to the last if several may have it.

        Of those who adjust, more may follow on lines of their own below `line`.
        """
        left = list(rows)
        while left and self._waiting:
            role = self._waiting.pop(0)
            taken, left = (left, []) if role == ADJUSTER and not self._waiting else (left[:1], left[1:])
            for row in taken:
                self.add(role, row, front=front)
            if role == ADJUSTER and line is not None and not self._waiting:
                self._waiting, self._since, self._more = [ADJUSTER], line, True
                return

    def add(self, role: str, row: Attendance, *, front: bool) -> None:
        """An officer by role and name."""
        known = any(role == other and row.name == officer.name for other, officer, _ in self.named)
        if not known and len(self.named) < _MOST:
            self.named.append((role, replace(row, role=role), front))

    def first(
        self,
        rows: Sequence[Attendance],
        appointed: Mapping[str, Sequence[str]] | None = None,
        opener: str | None = None,
    ) -> dict[str, str]:
        """The name by role: as labels tell, else the sentences that `appointed` holds, else the list of attendance.

        An association's chair need not lead its annual meeting, so an election counts for more than the list. The
        `opener` is the chair where nothing else tells who was.
        """
        names = {role: people[0] for role, people in (appointed or {}).items()}
        names |= {role: row.name for role, row, _ in reversed(self.named)}
        for role, words in _SINGLE.items():
            listed = (
                row.name
                for row in rows
                if row.present and words.intersection(_roles(row.role) + _roles(row.remark))
            )
            if role not in names and (name := next(listed, None)):
                names[role] = name
        return ({"ordförande": opener} if opener else {}) | names

    def adjusters(self, *, chair: str | None = None, elected: Sequence[str] = ()) -> tuple[str, ...]:
        """The names of those who adjust the minutes, each once, as the front page names them.

        Where it is silent, those `elected` and those who signed. The chair signs with them and is none of them.
        """
        labelled = [(row.name, front) for role, row, front in self.named if role == ADJUSTER]
        names = [name for name, front in labelled if front] or [*elected, *(name for name, _ in labelled)]
        found: list[str] = []
        for name in names:
            if not any(same_person(name, other) for other in (*found, *filter(None, [chair]))):
                found.append(name)
        return tuple(found)

    def into(self, rows: Sequence[Attendance]) -> list[Attendance]:
        """The rows with the roles of officers, and those that the front page names and no list does.

        An officer who could be any of several namesakes gives none of them the role.
        """
        merged = list(rows)
        for role, officer, front in self.named:
            if role == ADJUSTER and not front:
                continue
            like = _like(officer, merged)
            bearer_of = whose(map(_told, [*(merged[i] for i in like), officer]))
            bearer = bearer_of[_told(officer)]
            at = next((i for i in like if bearer_of[_told(merged[i])] == bearer), None)
            if bearer and at is not None:
                merged[at] = replace(merged[at], role=merged[at].role or role)
            elif bearer and front and rows:
                merged.append(replace(officer, remark=None))
        return merged


def _like(officer: Attendance, rows: Sequence[Attendance]) -> list[int]:
    """Where the rows of the officer's name are, or else of one that may be the same person's."""
    exact = [i for i, row in enumerate(rows) if fold(row.name) == fold(officer.name)]
    return exact or [i for i, row in enumerate(rows) if same_person(row.name, officer.name)]


def _told(row: Attendance) -> Told:
    return row.municipality, row.party


def officer_role(word: str) -> str | None:
    """The role of an officer that a cell names and nothing else: "ordf." is "ordförande"."""
    return _SIGNING.get(fold(word).strip(" .:")) if len(word) < _LONGEST else None


def _roles(role: str | None) -> list[str]:
    """The roles of one who has several: "processledare och antecknare"."""
    words = re.split(r"\s*[,/&]\s*|\s(?:och|samt)\s", fold(role or ""))
    return [_AT_MEETING.sub("", word) for word in words]
