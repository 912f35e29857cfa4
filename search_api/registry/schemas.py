"""The JSON of people and municipalities, the same for the command and over HTTP. Examples are fictional."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from indexer.municipalities import MunicipalityEntry
from models import records
from models.records import Link, Reason
from search_api.registry import service as answers
from search_api.schemas import MeetingHeader, StateName

_PERSON_ID = "gunilla-sparrman"
_NAME = "Gunilla Sparrman"


class _Schema(BaseModel):
    model_config = ConfigDict(frozen=True, from_attributes=True)


class _Person(_Schema):
    id: str = Field(
        description="Readable; where several share a name it tells where each is.", examples=[_PERSON_ID]
    )
    name: str = Field(description="In the best spelling that the minutes have.", examples=[_NAME])
    certain: bool = Field(
        description="False of a name in meetings that do not tell which of several people it is.",
        examples=[True],
    )
    attended: int = Field(description="How many meetings they attended.", examples=[7])
    missed: int = Field(description="How many meetings list them as absent.", examples=[1])


class PersonBrief(_Person):
    """A person, in brief."""

    municipalities: list[str] = Field(description="The latest first.", examples=[["Lidköping"]])
    items: int = Field(description="How many agenda items mention them.", examples=[12])


class People(_Schema):
    """People by surname, and how many there are."""

    total: int = Field(description="On all pages together.", examples=[1])
    people: list[PersonBrief]
    state: StateName


class Period(_Schema):
    """A municipality that somebody was of, and the first and last day of which minutes say so."""

    municipality: str = Field(examples=["Lidköping"])
    first: dt.date | None = Field(examples=["2022-02-11"])
    last: dt.date | None = Field(examples=["2024-02-09"])


class Role(_Schema):
    """What somebody was in a body, and the first and last day of which minutes say so."""

    role: str | None = Field(
        description="Null for one who was there without a title.", examples=["ordförande"]
    )
    body: str | None = Field(examples=["Skolchefer"])
    organisation: str | None = Field(examples=["Skaraborgs kommunalförbund"])
    municipality: str | None = Field(examples=["Lidköping"])
    party: str | None = Field(examples=[None])
    meetings: int = Field(description="How many attendance lists say so.", examples=[7])
    first: dt.date | None = Field(examples=["2022-02-11"])
    last: dt.date | None = Field(examples=["2024-02-09"])


class SeenAt(_Schema):
    """A meeting that has somebody, and what says that it is they."""

    meeting: MeetingHeader
    present: bool | None = Field(description="Null where they are only mentioned.", examples=[True])
    mentions: int = Field(description="How often it mentions them.", examples=[3])
    written: list[str] = Field(description="As the minutes have the name.", examples=[[_NAME, "Gunilla"]])
    reasons: list[Reason] = Field(
        description="What it shares with their other meetings.", examples=[["same_body"]]
    )
    links: list[Link] = Field(description="What leads from mentions to the name.", examples=[["written"]])


class MeetingsOfPerson(_Schema):
    """Meetings, the latest first, and how many there are."""

    total: int = Field(examples=[1])
    results: list[SeenAt]


class ItemHeading(_Schema):
    """An agenda item by its title, and its meeting."""

    id: str = Field(description="Unique over all meetings.", examples=["9f2c41d07ab3-4"])
    number: str | None = Field(examples=["4"])
    title: str = Field(description="Verbatim.", examples=["Samverkansavtal om gymnasieutbildning"])
    page: int = Field(description="From 1.", examples=[1])
    meeting: MeetingHeader


class Items(_Schema):
    """Agenda items, those of the latest meeting first, and how many there are."""

    total: int = Field(examples=[12])
    results: list[ItemHeading]


class PersonPage(_Person):
    """One person over all meetings. `limit` and `offset` cut both meetings and items."""

    may_be: list[str] = Field(description="Of an uncertain one, whom it could be: ids.", examples=[[]])
    spellings: list[str] = Field(description="Other spellings of the name.", examples=[["Gunilla Sparman"]])
    municipalities: list[Period] = Field(description="By attendance lists, the latest first.")
    roles: list[Role] = Field(description="By attendance lists, the latest first.")
    meetings: MeetingsOfPerson
    items: Items
    state: StateName


class _Municipality(_Schema):
    code: str = Field(description="Official, of four digits.", examples=["1494"])
    name: str = Field(examples=["Lidköping"])
    county: str = Field(examples=["Västra Götalands län"])
    associations: list[str] = Field(
        description="Those it is a member of.", examples=[["Skaraborgs kommunalförbund"]]
    )
    attended: int = Field(description="How many meetings it attended, its own among them.", examples=[7])
    missed: int = Field(description="How many meetings list it as absent.", examples=[0])


class MunicipalityBrief(_Municipality):
    """A municipality, in brief."""

    people: int = Field(description="How many people attendance lists give it.", examples=[3])
    items: int = Field(description="How many agenda items mention it.", examples=[21])


class Municipalities(_Schema):
    """Municipalities, and how many there are."""

    total: int = Field(description="On all pages together.", examples=[1])
    municipalities: list[MunicipalityBrief]
    state: StateName


class MeetingOfMunicipality(_Schema):
    """A meeting, and whether a municipality was there."""

    meeting: MeetingHeader
    present: bool = Field(examples=[True])


class MeetingsOfMunicipality(_Schema):
    """Meetings, the latest first, and how many there are."""

    total: int = Field(examples=[1])
    results: list[MeetingOfMunicipality]


class Representative(_Schema):
    """Somebody whom attendance lists give a municipality, and the first and last day of which they do."""

    id: str = Field(examples=[_PERSON_ID])
    name: str = Field(examples=[_NAME])
    first: dt.date | None = Field(examples=["2022-02-11"])
    last: dt.date | None = Field(examples=["2024-02-09"])
    roles: list[Role] = Field(description="For the municipality, the latest first.")


class Representatives(_Schema):
    """People by surname, and how many there are."""

    total: int = Field(examples=[1])
    results: list[Representative]


class MunicipalityPage(_Municipality):
    """One municipality over all meetings. `limit` and `offset` cut meetings, people and items alike."""

    meetings: MeetingsOfMunicipality
    people: Representatives
    items: Items
    state: StateName


def people(page: answers.PeoplePage) -> People:
    """People as the API lists them."""
    return People(total=page.total, people=[_brief(p) for p in page.people], state=page.state)


def person(page: answers.PersonPage) -> PersonPage:
    """A person as the API shows them."""
    p = page.person
    return PersonPage(
        **_known(p),
        may_be=list(p.may_be),
        spellings=list(p.spellings),
        municipalities=[Period(municipality=m.value, first=m.first, last=m.last) for m in p.municipalities],
        roles=[Role.model_validate(tenure) for tenure in p.roles],
        meetings=MeetingsOfPerson(total=len(p.meetings), results=[_seen_at(seen) for seen in page.meetings]),
        items=_items(len(p.items), page.items),
        state=page.state,
    )


def municipalities(page: answers.MunicipalitiesPage) -> Municipalities:
    """Municipalities as the API lists them."""
    return Municipalities(
        total=page.total,
        municipalities=[
            MunicipalityBrief(**_facts(entry), people=len(entry.people), items=len(entry.items))
            for entry in page.municipalities
        ],
        state=page.state,
    )


def municipality(page: answers.MunicipalityPage) -> MunicipalityPage:
    """A municipality as the API shows it."""
    entry = page.entry
    name = entry.municipality.name
    held = [
        MeetingOfMunicipality(meeting=MeetingHeader.model_validate(meeting), present=present)
        for meeting, present in page.meetings
    ]
    return MunicipalityPage(
        **_facts(entry),
        meetings=MeetingsOfMunicipality(total=len(entry.meetings), results=held),
        people=Representatives(
            total=len(entry.people), results=[_representative(person, name) for person in page.people]
        ),
        items=_items(len(entry.items), page.items),
        state=page.state,
    )


def _brief(person: records.Person) -> PersonBrief:
    homes = [period.value for period in person.municipalities]
    return PersonBrief(**_known(person), municipalities=homes, items=len(person.items))


def _known(person: records.Person) -> dict[str, Any]:
    told = {"id": person.id, "name": person.name, "certain": person.certain}
    return told | _counted(person.meetings.values())


def _facts(entry: MunicipalityEntry) -> dict[str, Any]:
    m = entry.municipality
    told = {"code": m.code, "name": m.name, "county": m.county, "associations": list(entry.associations)}
    return told | _counted(entry.meetings.values())


def _counted(present: Iterable[bool | None]) -> dict[str, int]:
    held = Counter(present)
    return {"attended": held[True], "missed": held[False]}


def _seen_at(seen: answers.SeenAt) -> SeenAt:
    own = [tie.sighting for tie in seen.ties]
    return SeenAt(
        meeting=MeetingHeader.model_validate(seen.meeting),
        present=seen.present,
        mentions=sum(sighting.mentions for sighting in own),
        written=list(seen.written),
        reasons=list(dict.fromkeys(reason for tie in seen.ties for reason in tie.reasons)),
        links=list(dict.fromkeys(link for sighting in own for link in sighting.links)),
    )


def _representative(person: records.Person, municipality: str) -> Representative:
    (period,) = (period for period in person.municipalities if period.value == municipality)
    roles = [Role.model_validate(tenure) for tenure in person.roles if tenure.municipality == municipality]
    return Representative(id=person.id, name=person.name, first=period.first, last=period.last, roles=roles)


def _items(total: int, items: Sequence[tuple[records.Meeting, records.AgendaItem]]) -> Items:
    headings = [
        ItemHeading(
            id=item.id,
            number=item.number,
            title=item.title,
            page=item.page,
            meeting=MeetingHeader.model_validate(meeting),
        )
        for meeting, item in items
    ]
    return Items(total=total, results=headings)
