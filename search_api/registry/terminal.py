"""People and municipalities for whoever reads in a terminal."""

import datetime as dt
from collections import Counter
from collections.abc import Collection, Iterable, Sequence

import click

from models.records import AgendaItem, Meeting, Person, Tenure
from search_api.registry.service import MunicipalitiesPage, MunicipalityPage, PeoplePage, PersonPage
from search_api.terminal import heading

_INDENT = "  "


def print_people(page: PeoplePage, offset: int) -> None:
    """People with their ids and what the minutes tell of them in brief."""
    click.echo(_stretch("person", "people", page.total, len(page.people), offset))
    _print_briefly(page.people)


def print_candidates(people: Sequence[Person]) -> None:
    """Those who could be meant."""
    _print_briefly(people)


def print_person(page: PersonPage, offset: int) -> None:
    """One person: who they were and when, where they were and what mentions them."""
    person = page.person
    click.echo(click.style(person.name, bold=True))
    click.echo(person.id)
    if person.may_be:
        click.echo(f"Not certain who: {', '.join(person.may_be)}")
    if person.spellings:
        click.echo(f"Also written {', '.join(person.spellings)}")
    for period in person.municipalities:
        click.echo(f"{_INDENT}{period.value}{_days(period.first, period.last)}")
    for tenure in person.roles:
        click.echo(
            f"{_INDENT}{_post(tenure)}{_days(tenure.first, tenure.last)}, {_many(tenure.meetings, 'meeting')}"
        )
    click.echo()
    click.echo(_held("meeting", person.meetings.values(), len(page.meetings), offset))
    for seen in page.meetings:
        present = {True: "attended", False: "missed", None: "mentioned"}[seen.present]
        reasons = dict.fromkeys(reason.replace("_", " ") for tie in seen.ties for reason in tie.reasons)
        click.echo(f"{_INDENT}{present:<9}  {_met(seen.meeting)}  ({', '.join(reasons)})")
    _print_items("them", len(person.items), page.items, offset)


def print_municipalities(page: MunicipalitiesPage, offset: int) -> None:
    """Municipalities with their codes and how often minutes have them."""
    shown = len(page.municipalities)
    click.echo(_stretch("municipality", "municipalities", page.total, shown, offset))
    for entry in page.municipalities:
        held = Counter(entry.meetings.values())
        told = f"{held[True]} attended, {held[False]} missed, {_many(len(entry.items), 'item')}"
        click.echo(f"{_INDENT}{entry.municipality.code}  {entry.municipality.name:<16}  {told}")


def print_municipality(page: MunicipalityPage, offset: int) -> None:
    """One municipality: where it was, who came for it and what mentions it."""
    entry = page.entry
    click.echo(click.style(entry.municipality.name, bold=True))
    click.echo(f"{entry.municipality.code}  {entry.municipality.county}")
    for association in entry.associations:
        click.echo(f"{_INDENT}{association}")
    click.echo()
    click.echo(_held("meeting", entry.meetings.values(), len(page.meetings), offset))
    for meeting, present in page.meetings:
        click.echo(f"{_INDENT}{'attended' if present else 'missed':<9}  {_met(meeting)}")
    click.echo()
    click.echo(_stretch("person", "people", len(entry.people), len(page.people), offset))
    for person in page.people:
        for period in person.municipalities:
            if period.value == entry.municipality.name:
                click.echo(f"{_INDENT}{person.name}  {person.id}{_days(period.first, period.last)}")
    _print_items("it", len(entry.items), page.items, offset)


def _print_briefly(people: Iterable[Person]) -> None:
    for person in people:
        held = Counter(person.meetings.values())
        homes = ", ".join(period.value for period in person.municipalities)
        told = f"{held[True]} attended, {held[False]} missed, {_many(len(person.items), 'item')}"
        uncertain = "" if person.certain else " (not certain who)"
        click.echo(f"{_INDENT}{person.name}{f', {homes}' if homes else ''}{uncertain}  {told}  {person.id}")


def _print_items(whom: str, total: int, items: Sequence[tuple[Meeting, AgendaItem]], offset: int) -> None:
    click.echo()
    click.echo(_stretch(f"item mentions {whom}", f"items mention {whom}", total, len(items), offset))
    for meeting, item in items:
        click.echo(f"{_INDENT}{heading(item)}")
        click.echo(click.style(f"{_INDENT}{_INDENT}{_met(meeting)}  {item.id}", dim=True))


def _held(noun: str, present: Collection[bool | None], shown: int, offset: int) -> str:
    counts = Counter(present)
    told = f"{counts[True]} attended, {counts[False]} missed"
    return f"{_stretch(noun, f'{noun}s', len(present), shown, offset)}: {told}"


def _stretch(one: str, many: str, total: int, shown: int, offset: int) -> str:
    """ "41 people", and which of them follow when not all do."""
    told = f"{total} {one if total == 1 else many}"
    return (
        told
        if shown == total
        else f"{told} ({offset + 1}–{offset + shown} shown)"
        if shown
        else f"{told} (none shown)"
    )


def _post(tenure: Tenure) -> str:
    parts = (tenure.role, tenure.party, tenure.body, tenure.organisation)
    return " · ".join(part for part in parts if part) or "body unknown"


def _met(meeting: Meeting) -> str:
    date = meeting.date.isoformat() if meeting.date else "date unknown"
    return " · ".join(part for part in (date, meeting.body or meeting.title, meeting.organisation) if part)


def _days(first: dt.date | None, last: dt.date | None) -> str:
    if not first or not last:
        return ""
    return f", {first}" if first == last else f", {first} – {last}"


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
