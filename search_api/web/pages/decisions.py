"""All decisions, all assignments, and the files of both."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import groupby
from tempfile import TemporaryFile
from typing import Any, BinaryIO, TypeVar

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse, StreamingResponse

from search_api.complaints import Backwards
from search_api.decisions.ledger import Wanted
from search_api.decisions.parameters import (
    ASSIGNMENT_PARAMETERS,
    DECISION_PARAMETERS,
    PAGING,
    REPEATABLE,
    AssignmentParameters,
    DecisionParameters,
    OwnKind,
)
from search_api.decisions.service import DecisionsPage, DecisionsService, TakenDecision
from search_api.decisions.tables import COLUMNS, MEDIA_TYPES, WRITERS, rows
from search_api.parameters import official_association
from search_api.registry.parameters import checked
from search_api.web.links import Links
from search_api.web.pages.common import METHODS, SEE_OTHER, page, pairs, sends_empty, told_of
from search_api.web.paging import paging
from search_api.web.place import whole_place
from search_api.web.rendering import language_of
from search_api.web.texts import KINDS, TEXTS

_PIECE = 1 << 16
"""Bytes of a file that leave at once."""

_FILES = {"decisions": "file_decisions", "assignments": "file_assignments"}
"""The texts that say what files are called."""

Parameters = TypeVar("Parameters", bound=AssignmentParameters)


def decisions_pages(service: DecisionsService) -> APIRouter:
    """The routes of decisions and assignments."""
    router = APIRouter()

    @router.api_route("/decisions", methods=METHODS)
    def decisions(request: Request) -> Response:
        language, asked = _asked(request, DecisionParameters, DECISION_PARAMETERS)
        links = Links(language)
        return _listed(request, "decisions", links, asked, service.decisions, links.decisions)

    @router.api_route("/assignments", methods=METHODS)
    def assignments(request: Request) -> Response:
        language, asked = _asked(request, AssignmentParameters, ASSIGNMENT_PARAMETERS)
        links = Links(language)
        return _listed(request, "assignments", links, asked, service.assignments, links.assignments)

    def _listed(
        request: Request,
        name: str,
        links: Links,
        asked: AssignmentParameters,
        find: Callable[[Wanted, int, int], DecisionsPage],
        address: Callable[..., str],
    ) -> Response:
        if sends_empty(request):
            return RedirectResponse(address(**asked.told()), SEE_OTHER)
        values: dict[str, Any] = {
            "links": links,
            "asked": asked,
            "address": address,
            "choices": service.choices(),
            "league": next(map(official_association, asked.association), ""),
            "kinds": tuple(OwnKind),
            "files": tuple(MEDIA_TYPES),
        }
        try:
            wanted = service.called(asked.wanted())
        except Backwards as error:
            # The form keeps what was typed, so that one of the days is changed and not all typed anew.
            wrong = told_of(error, links.language)
            return page(f"{name}.html", links.language, error.status, found=None, wrong=wrong, **values)
        found = find(wanted, asked.limit, asked.offset)
        return page(
            f"{name}.html",
            links.language,
            wrong=None,
            found=found,
            groups=[tuple(group) for _, group in groupby(found.decisions, key=lambda taken: taken.item.id)],
            paging=paging(
                found.total, asked.limit, asked.offset, lambda offset: address(**asked.told(offset=offset))
            ),
            **values,
        )

    def file_of(name: str, ending: str) -> None:
        kind, known = (
            (DecisionParameters, DECISION_PARAMETERS)
            if name == "decisions"
            else (AssignmentParameters, ASSIGNMENT_PARAMETERS)
        )
        whole = service.all_decisions if name == "decisions" else service.all_assignments
        fitting = tuple(parameter for parameter in known if parameter not in PAGING)

        @router.api_route(f"/{name}{ending}", methods=METHODS)
        def file(request: Request) -> Response:
            language, asked = _asked(request, kind, fitting)
            return _file(language, name, ending, whole(service.called(asked.wanted())))

    for name in _FILES:
        for ending in MEDIA_TYPES:
            file_of(name, ending)
    return router


def _asked(request: Request, kind: type[Parameters], known: tuple[str, ...]) -> tuple[str, Parameters]:
    given = pairs(request, (*known, "lang"), REPEATABLE)
    language = language_of(given.pop("lang", None))
    return language, checked(kind, given)


def _file(language: str, name: str, ending: str, found: Iterator[TakenDecision]) -> Response:
    """A file of decisions. It is made whole before its first byte leaves, so that a failure is no half file."""
    links, texts, place = Links(language), TEXTS[language], whole_place()
    heading = [str(texts[f"column_{column}"]) for column in COLUMNS]
    table = rows(found, KINDS[language], lambda t: place.whole(links.meeting(t.meeting.id, t.item)))
    with ExitStack() as failing:
        file = failing.enter_context(TemporaryFile())
        WRITERS[ending](file, heading, table)
        failing.pop_all()
    headers = {
        "Content-Disposition": f'attachment; filename="{texts[_FILES[name]]}{ending}"',
        "Content-Length": str(file.seek(0, os.SEEK_END)),
    }
    return StreamingResponse(_bytes(file), media_type=MEDIA_TYPES[ending], headers=headers)


def _bytes(file: BinaryIO) -> Iterator[bytes]:
    with file:
        file.seek(0)
        while piece := file.read(_PIECE):
            yield piece
