"""People and municipalities: lists, and a page for each."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from fastapi import APIRouter, Request, Response

from indexer.municipalities import MunicipalityEntry
from models.entities.gazetteer import association_named
from models.records import Filters, Meeting, Person
from models.swedish.order import alphabetical
from search_api.decisions.ledger import Wanted
from search_api.decisions.service import DecisionsService
from search_api.registry.parameters import PageParameters, PeopleParameters, checked
from search_api.registry.service import RegistryService, letter_of
from search_api.web.charts import Chart, chart
from search_api.web.links import Links
from search_api.web.pages.common import METHODS, page, pairs
from search_api.web.paging import paging
from search_api.web.rendering import language_of

_PEOPLE = 100
_ENTRIES = 25
"""Of each list on the page of a person or municipality."""
_DECISIONS = 5
"""Of those that concern a municipality, the latest."""

_DRAWN = 3
"""Meetings from which on a chart shows more than the list below it."""

_SERIES: dict[bool | None, str] = {True: "attended", False: "missed", None: "mentioned"}


def registry_pages(service: RegistryService, decisions: DecisionsService) -> APIRouter:
    """The routes of people and municipalities."""
    router = APIRouter()

    @router.api_route("/people", methods=METHODS)
    def people(request: Request) -> Response:
        given = pairs(request, ("q", "municipality", "offset", "lang"))
        links = Links(language_of(given.pop("lang", None)))
        asked = checked(PeopleParameters, given)
        found = service.people(asked.q, asked.municipality, _PEOPLE, asked.offset)
        narrowed: dict[str, Any] = {"q": asked.q, "municipality": asked.municipality}
        return page(
            "people.html",
            links.language,
            links=links,
            asked=asked,
            narrowed=narrowed,
            found=found,
            groups=_groups(found.people),
            letters=[(letter, place // _PEOPLE * _PEOPLE) for letter, place in found.letters],
            places=[e.municipality.name for e in _by_name(service.all_municipalities()) if e.people],
            counted=_counted,
            paging=paging(
                found.total, _PEOPLE, asked.offset, lambda offset: links.people(**narrowed, offset=offset)
            ),
        )

    @router.api_route("/people/{id}", methods=METHODS)
    def person(request: Request, id: str) -> Response:
        links, offset = _where(request)
        found = service.person(id, _ENTRIES, offset)
        known = found.person
        longest = max(len(found.held), len(known.items))
        return page(
            "person.html",
            links.language,
            links=links,
            found=found,
            person=known,
            offset=offset,
            counted=_counted(known),
            codes=_codes(service),
            chart=_chart(found.held),
            series=_SERIES,
            paging=paging(longest, _ENTRIES, offset, lambda after: links.person(known.id, offset=after)),
        )

    @router.api_route("/municipalities", methods=METHODS)
    def municipalities(request: Request) -> Response:
        given = pairs(request, ("lang",))
        links = Links(language_of(given.get("lang")))
        entries = _by_name(service.all_municipalities())
        return page(
            "municipalities.html",
            links.language,
            links=links,
            named=_by_county(entry for entry in entries if entry.named),
            others=_by_county(entry for entry in entries if not entry.named),
            counted=_counted,
        )

    @router.api_route("/municipalities/{code}", methods=METHODS)
    def municipality(request: Request, code: str) -> Response:
        links, offset = _where(request)
        found = service.municipality(code, _ENTRIES, offset)
        entry = found.entry
        known = entry.municipality
        longest = max(len(found.held), len(entry.people), len(entry.items))
        bodies = Counter(meeting.body for meeting, there in found.held if there and meeting.body)
        return page(
            "municipality.html",
            links.language,
            links=links,
            found=found,
            entry=entry,
            municipality=known,
            offset=offset,
            counted=_counted(entry),
            bodies=sorted(bodies.items(), key=lambda body: (-body[1], alphabetical(body[0]))),
            associations=[a.name for name in entry.associations if (a := association_named(name))],
            taken=decisions.decisions(Wanted(Filters(municipality=(known.name,))), _DECISIONS),
            chart=_chart(found.held),
            series=_SERIES,
            paging=paging(
                longest, _ENTRIES, offset, lambda after: links.municipality(known.code, offset=after)
            ),
        )

    return router


def _where(request: Request) -> tuple[Links, int]:
    """The language of an address, and where its lists begin."""
    given = pairs(request, ("offset", "lang"))
    language = language_of(given.pop("lang", None))
    return Links(language), checked(PageParameters, given).offset


def _counted(known: Person | MunicipalityEntry) -> dict[str, int]:
    held = Counter(_SERIES[present] for present in known.meetings.values())
    return {"attended": held["attended"], "missed": held["missed"], "items": len(known.items)}


def _chart(held: Sequence[tuple[Meeting, bool | None]]) -> Chart | None:
    if len(held) < _DRAWN:
        return None
    return chart(((meeting.date, _SERIES[present]) for meeting, present in held), tuple(_SERIES.values()))


def _groups(people: Iterable[Person]) -> dict[str, list[Person]]:
    """People under their letters."""
    groups: dict[str, list[Person]] = defaultdict(list)
    for person in people:
        groups[letter_of(person)].append(person)
    return dict(groups)


def _codes(service: RegistryService) -> dict[str, str]:
    """The official code of each municipality, by its name."""
    return {entry.municipality.name: entry.municipality.code for entry in service.all_municipalities()}


def _by_name(entries: Sequence[MunicipalityEntry]) -> list[MunicipalityEntry]:
    return sorted(entries, key=lambda entry: alphabetical(entry.municipality.name))


def _by_county(entries: Iterable[MunicipalityEntry]) -> list[tuple[str, list[MunicipalityEntry]]]:
    """Counties by name, each with those of the entries that lie in it, in their order."""
    counties: dict[str, list[MunicipalityEntry]] = defaultdict(list)
    for entry in entries:
        counties[entry.municipality.county].append(entry)
    return sorted(counties.items(), key=lambda county: alphabetical(county[0]))
