"""A matter's page: what became of it, from meeting to meeting."""

from collections.abc import Sequence
from dataclasses import dataclass

from fastapi import APIRouter, Request, Response

from models.records import Decision, DecisionKind, Hit
from search_api.matters.service import MatterPage, TakenStep
from search_api.service import SearchService
from search_api.web.gaps import gap
from search_api.web.links import Links
from search_api.web.pages.cards import to_municipality
from search_api.web.pages.common import METHODS, from_results, page, says_more

_ALIKE = 4
"""Similar matters that are offered."""


@dataclass(frozen=True, slots=True)
class Passed:
    """A step, and how long after the one before it was: the name of a text and its number, None for the first."""

    step: TakenStep
    gap: tuple[str, int] | None


def matter_pages(service: SearchService) -> APIRouter:
    """The route of a matter."""
    router = APIRouter()

    @router.api_route("/matters/{id}", methods=METHODS)
    def matter(request: Request, id: str) -> Response:
        language, asked = from_results(request)
        found = service.matters.matter(id)
        return page(
            "matter.html",
            language,
            links=Links(language, asked),
            afresh=Links(language),
            asked=asked,
            matter=found.matter,
            steps=_passed(found.steps),
            assigned=_assigned(found.steps),
            alike=_alike(service, found),
            says_more=says_more,
            to_municipality=to_municipality,
        )

    return router


def _passed(steps: Sequence[TakenStep]) -> list[Passed]:
    before = (None, *(step.meeting.date for step in steps))
    return [Passed(step, gap(last, step.meeting.date)) for last, step in zip(before, steps, strict=False)]


def _assigned(steps: Sequence[TakenStep]) -> list[tuple[TakenStep, Decision]]:
    return [
        (step, decision)
        for step in steps
        for decision in step.item.decisions
        if decision.kind is DecisionKind.ASSIGNED
    ]


def _alike(service: SearchService, found: MatterPage) -> list[Hit]:
    """Items of other matters, the nearest first, one of each matter: those like the step that says best what this one
    is about or, where none are, like its first step."""
    steps = found.matter.steps
    named = next(step for step in steps if step.title == found.matter.title)
    for item in dict.fromkeys((named.item, steps[0].item)):
        hits = service.similar.similar(item, 2 * _ALIKE)
        apart = {hit.matter or hit.item.id: hit for hit in reversed(hits)}
        if apart:
            return sorted(apart.values(), key=lambda hit: hit.rank)[:_ALIKE]
    return []
