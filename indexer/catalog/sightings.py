"""Who and what the meetings name: the rows that people and municipalities are linked from."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import sqlalchemy as sa

from indexer.catalog import schema as t
from indexer.catalog.reading import standing
from indexer.catalog.rows import Row
from models.records import Doubt, Label, Link, Meeting, Sighting


@dataclass(frozen=True, slots=True)
class Sightings:
    """All names of one moment of the catalog.

    `meetings` by id are headers: source, title, organisation, body, date, absent municipalities and doubts alone.
    `people` are the rows of attendance lists and the mentions, `municipalities` the mentions alone.
    """

    meetings: dict[str, Meeting]
    people: list[Sighting]
    municipalities: list[Sighting]


@dataclass(slots=True)
class _Mentions:
    """The mentions of one name in one meeting, gathered."""

    count: int = 0
    items: dict[str, None] = field(default_factory=dict)
    links: dict[str, None] = field(default_factory=dict)
    spellings: dict[str, None] = field(default_factory=dict)


def sightings(connection: sa.Connection, at: int) -> Sightings:
    """The names that stood at a sequence, in the order in which the meetings came. Single names are nobody's."""
    m, a, n = t.meetings.c, t.attendance.c, t.mentions.c
    headers = sa.select(
        m.key, m.id, m.source, m.title, m.organisation, m.body, m.date, m.absent_municipalities, m.doubts
    )
    rows = connection.execute(headers.where(standing(at)).order_by(m.key)).all()
    ids = {row.key: row.id for row in rows}
    listed = sa.select(a.meeting, a.name, a.present, a.municipality, a.organisation, a.role, a.party)
    attending = connection.execute(
        listed.join_from(t.attendance, t.meetings).where(standing(at)).order_by(a.key)
    )
    named = n.label.in_([Label.PERSON, Label.MUNICIPALITY]) & (n.link != Link.ALONE)
    mentions = connection.execute(
        sa.select(n.meeting, n.label, n.canonical, t.items.c.id, n.link, n.text)
        .join_from(t.mentions, t.meetings)
        .outerjoin(t.items, t.items.c.key == n.item)
        .where(standing(at), named)
        .order_by(n.key)
    )
    people = [
        Sighting(ids[meeting], name, present, municipality, organisation, role, party)
        for meeting, name, present, municipality, organisation, role, party in attending
    ]
    municipalities: list[Sighting] = []
    for (meeting, label, name), found in _gathered(mentions).items():
        kept = municipalities if label == Label.MUNICIPALITY else people
        kept.append(
            Sighting(
                ids[meeting],
                name,
                mentions=found.count,
                items=tuple(found.items),
                links=tuple(map(Link, found.links)),
                spellings=tuple(found.spellings),
            )
        )
    return Sightings({row.id: _header(row) for row in rows}, people, municipalities)


def _gathered(mentions: Iterable[Row]) -> dict[tuple[int, str, str], _Mentions]:
    gathered: dict[tuple[int, str, str], _Mentions] = {}
    for meeting, label, name, item, link, text in mentions:
        found = gathered.setdefault((meeting, label, name), _Mentions())
        found.count += 1
        if item:
            found.items[item] = None
        found.links[link] = None
        found.spellings[text] = None
    return gathered


def _header(row: Row) -> Meeting:
    return Meeting(
        id=row.id,
        source=row.source,
        title=row.title,
        organisation=row.organisation,
        body=row.body,
        date=row.date,
        absent_municipalities=tuple(row.absent_municipalities),
        doubts=tuple(map(Doubt, row.doubts)),
    )
