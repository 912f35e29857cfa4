"""Answers for whoever reads in a terminal."""

import shutil
import textwrap
from collections.abc import Sequence
from pathlib import Path

import click

from indexer.pipeline import Report
from models.records import AgendaItem, Answer, Hit, Match, Meeting, MeetingKind, ResultPage
from search_api.matters.service import MatterPage

_WIDEST = 100
_INDENT = "    "


def print_report(report: Report, directory: Path) -> None:
    """What `paragraf index` did; the files that could not be read go to stderr."""
    click.echo(
        f"{_many(report.read, 'file')} read, {report.unchanged} unchanged, {len(report.unread)} not read."
    )
    click.echo(
        f"{_many(report.meetings, 'meeting')} with {_many(report.items, 'item')} and "
        f"{_many(report.decisions, 'decision')} put into {directory}."
    )
    if report.moved or report.removed:
        click.echo(f"{_many(report.moved, 'file')} moved, {report.removed} removed.")
    for file in report.erased:
        click.echo(f"passed over: {file.source}: {file.reason}", err=True)
    for file in report.unread:
        click.echo(f"not read: {file.source}: {file.reason}", err=True)


def print_results(page: ResultPage, explain: bool) -> None:
    """A page of results: what the record answers, then each item with its meeting, decisions and where to read on."""
    for answer in page.answers:
        _print_answer(answer)
    if not page.total:
        click.echo("No item answers. Try fewer or other words, or fewer filters.")
        if page.near:
            click.echo("\nNearest to it are:")
        for hit in page.near:
            _print_hit(hit, explain)
        return
    click.echo(
        f"{_many(page.total, 'item')} {'answers' if page.total == 1 else 'answer'} ({page.took_ms:.0f} ms)"
    )
    if not page.hits:
        click.echo("None of them comes after --offset: give a smaller one.")
    for hit in page.hits:
        _print_hit(hit, explain)


def print_meeting(meeting: Meeting) -> None:
    """A meeting, whole."""
    click.echo(click.style(meeting.title, bold=True))
    click.echo(_met(meeting))
    click.echo(f"{meeting.source}  {meeting.id}")
    if meeting.attendance:
        click.echo()
    for row in meeting.attendance:
        parts = (row.party, row.role, row.municipality, row.organisation, row.remark)
        told = ", ".join(part for part in parts if part)
        absent = "" if row.present else " (absent)"
        click.echo(f"  {row.name}{f', {told}' if told else ''}{absent}")
    for item in meeting.items:
        _print_text(item)


def print_item(meeting: Meeting, item: AgendaItem) -> None:
    """An agenda item, whole, under its meeting's name."""
    click.echo(_met(meeting))
    click.echo(f"{meeting.source}  {item.id}")
    _print_text(item)


def print_matter(page: MatterPage) -> None:
    """A matter: what it is about, then what each meeting did with it."""
    matter = page.matter
    click.echo(click.style(matter.title, bold=True))
    for told in (matter.references, matter.bodies, matter.municipalities):
        if told:
            click.echo(", ".join(told))
    click.echo(matter.id)
    for step in page.steps:
        click.echo()
        click.echo(click.style(_met(step.meeting), bold=True))
        click.echo(f"{_INDENT}{heading(step.item)}")
        for decision in step.item.decisions:
            click.echo(_wrapped(f"{_named(decision.kind)}: “{_one_line(decision.text)}”"))
        if not step.item.decisions:
            click.echo(_wrapped(_one_line(step.snippet.text)))
        click.echo(click.style(f"{_INDENT}{step.meeting.source}  {step.item.id}", dim=True))


def print_similar(hits: Sequence[Hit]) -> None:
    """Items that are like one, the nearest first."""
    if not hits:
        click.echo("No other item is like it.")
    for hit in hits:
        _print_hit(hit, explain=False)


def heading(item: AgendaItem) -> str:
    """What an item is called: "§ 22 Title", "3. Title"; a sub-item goes without its parent's number."""
    return f"{item.label} {item.title}" if item.number and not item.parent else item.title


def _print_answer(answer: Answer) -> None:
    click.echo(click.style(_wrapped(answer.text).lstrip(), bold=True))
    source = f"{heading(answer.item)} · " if answer.item else ""
    click.echo(_wrapped(f"{source}{_met(answer.meeting)}"))
    click.echo(click.style(f"{_INDENT}{answer.item.id if answer.item else answer.meeting.id}", dim=True))
    click.echo()


def _print_hit(hit: Hit, explain: bool) -> None:
    click.echo()
    click.echo(click.style(f"{hit.rank:>2}) {heading(hit.item)}", bold=True))
    click.echo(f"{_INDENT}{_met(hit.meeting)}")
    for decision in hit.item.decisions:
        click.echo(_wrapped(f"{_named(decision.kind)}: “{_one_line(decision.text)}”"))
    if hit.snippet.text:
        click.echo(_wrapped(_one_line(hit.snippet.text)))
    if explain:
        parts = " + ".join(f"{name} {value:.2f}" for name, value in hit.explanation.items())
        click.echo(_wrapped(f"score {hit.score:.2f} = {parts}"))
        if hit.matches:
            click.echo(_wrapped(f"found: {'; '.join(map(_matched, hit.matches))}"))
    click.echo(click.style(f"{_INDENT}{hit.meeting.source}  {hit.item.id}", dim=True))


def _matched(match: Match) -> str:
    part = match.found[match.start : match.end]
    inside = "" if part == match.found else f" in {match.found}"
    return f"{part}{inside} for {match.asked}" if match.via else f"{part}{inside}"


def _print_text(item: AgendaItem) -> None:
    click.echo()
    click.echo(click.style(heading(item), bold=True))
    if item.text:
        click.echo(item.text)
    for decision in item.decisions:
        click.echo(_wrapped(f"{_named(decision.kind)}: “{_one_line(decision.text)}”"))
    for proposal in item.proposals:
        click.echo(_wrapped(f"Proposed: “{_one_line(proposal.text)}”"))


def _met(meeting: Meeting) -> str:
    date = meeting.date.isoformat() if meeting.date else "date unknown"
    summons = "summons" if meeting.kind is MeetingKind.SUMMONS else None
    told = (summons, meeting.body or meeting.title, meeting.organisation, date)
    return " · ".join(part for part in told if part)


def _named(kind: str) -> str:
    return kind.replace("_", " ").capitalize()


def _wrapped(text: str) -> str:
    width = min(_WIDEST, shutil.get_terminal_size().columns)
    return textwrap.fill(text, width, initial_indent=_INDENT, subsequent_indent=_INDENT)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
