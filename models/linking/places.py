"""Where a meeting has somebody: municipality, body and organisation, each in one form."""

from dataclasses import dataclass
from functools import lru_cache

from models.entities.gazetteer import association_named, municipality_named
from models.records import Meeting, Sighting
from models.swedish import fold


@dataclass(frozen=True, eq=False, slots=True)
class Setting:
    """A meeting as linking sees it.

    `host` is the key of the organisation that met, `municipality` the official name of the municipality that this is,
    `body` the host's key and the body's own; empty or None where the minutes do not say.
    """

    meeting: Meeting
    host: str
    municipality: str | None
    body: tuple[str, str] | None

    @classmethod
    def of(cls, meeting: Meeting) -> "Setting":
        """Where a meeting was."""
        host = organisation_key(meeting.organisation)
        municipality = municipality_in(meeting.organisation) if meeting.organisation else None
        return cls(meeting, host, municipality, (host, fold(meeting.body)) if meeting.body else None)


def municipality_of(sighting: Sighting, meeting: Meeting) -> str | None:
    """The official name of the municipality that somebody is of, by an attendance list; None where it says none.

    What the row says goes first. In a municipality's own meeting, a row that names neither municipality nor
    organisation is the municipality's. A mention says nothing.
    """
    if sighting.present is None:
        return None
    if sighting.municipality:
        return sighting.municipality
    named = sighting.organisation or meeting.organisation
    return municipality_in(named) if named else None


@lru_cache(maxsize=65536)
def municipality_in(organisation: str) -> str | None:
    """The official name of the municipality that an organisation is: "Götene kommun", "Göteborgs stad"."""
    found = municipality_named(organisation)
    return found.name if found else None


@lru_cache(maxsize=65536)
def organisation_key(organisation: str | None) -> str:
    """One form for the names of an organisation: "GR" is Göteborgsregionen. Empty for none."""
    if not organisation:
        return ""
    known = association_named(organisation)
    return fold(known.name if known else municipality_in(organisation) or organisation)
