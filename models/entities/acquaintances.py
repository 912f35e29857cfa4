"""The people of a meeting, by the one name that others call them by."""

from collections.abc import Sequence

from models.entities.roster import Roster, base
from models.entities.shapes import is_initial
from models.entities.spelling import read_key
from models.records import Link
from models.swedish import fold


class Acquaintances:
    """The people of a meeting, by first name and by surname, in any spelling."""

    def __init__(self, names: Sequence[str]) -> None:
        roster = Roster(names)
        self._people: dict[str, dict[str, Link]] = {}
        for name in names:
            parts = name.split()
            if len(parts) < 2 or is_initial(parts[0]):
                continue
            person = roster.find_longer(parts) or roster.find(parts) or name
            for part, link in ((parts[0], Link.FIRST_NAME), (parts[-1], Link.SHORTER)):
                for key in (fold(part), read_key(part)):
                    self._people.setdefault(key, {}).setdefault(person, link)

    def called(self, name: str) -> dict[str, Link]:
        """Those who have the name, or whose genitive it is, each with what it is of theirs."""
        for form in (name, *base([name])):
            for key in (fold(form), read_key(form)):
                if key in self._people:
                    return self._people[key]
        return {}

    def find(self, name: Sequence[str]) -> tuple[str, Link]:
        """What a name, with an initial or none, is filed under, and why."""
        fitting = self.called(name[0])
        if len(name) > 1:
            first = fold(name[1])
            fitting = {
                person: Link.INITIAL
                for person, link in fitting.items()
                if link is Link.FIRST_NAME and fold(person.split()[-1]).startswith(first)
            }
        if len(fitting) == 1:
            return next(iter(fitting.items()))
        return " ".join(name), Link.ALONE

    def find_initial(self, name: Sequence[str]) -> str | None:
        """The only one whom an initial and a surname fit: "A Ekelund"."""
        if len(name) != 2 or not is_initial(name[0]):
            return None
        fitting = [
            person
            for person, link in self.called(name[1]).items()
            if link is Link.SHORTER and fold(person).startswith(fold(name[0]))
        ]
        return fitting[0] if len(fitting) == 1 else None
