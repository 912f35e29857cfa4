"""What all pages share: how one is made, and the parameters of its address."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse

from models.records import Decision, DecisionKind, Snippet
from search_api.complaints import Told
from search_api.parameters import PARAMETERS, REPEATABLE, SearchParameters, check_names, parse_parameters
from search_api.schemas import Problem
from search_api.understanding import MAX_LENGTH
from search_api.web.links import Links, here
from search_api.web.rendering import language_of, problem_told, render

METHODS = ["GET", "HEAD"]

_TRACKING = re.compile(r"utm_\w+|fbclid|gclid|msclkid|mc_[ce]id", re.I)
"""What others hang on addresses that are passed on. It says nothing of what is asked."""


def page(template: str, language: str, status: int = 200, **values: Any) -> HTMLResponse:
    """A page in a language, from its template."""
    return HTMLResponse(render(template, language, **values), status)


def pairs(request: Request, known: Iterable[str]) -> dict[str, Any]:
    """The parameters of an address, `known` by name. A form sends its empty fields, too, and senders of letters
    count their links: these say nothing."""
    given = [
        (name, value)
        for name, value in request.query_params.multi_items()
        if (value or name == "q") and not _TRACKING.fullmatch(name)
    ]
    check_names((name for name, _ in given), tuple(known))
    gathered: dict[str, Any] = {name: value for name, value in given if name not in REPEATABLE}
    for name in REPEATABLE:
        if values := [value for told, value in given if told == name]:
            gathered[name] = values
    return gathered


def from_results(request: Request) -> tuple[str, SearchParameters | None]:
    """The language of a page that results lead to, and what was asked there."""
    given = pairs(request, (*PARAMETERS, "lang"))
    language = language_of(given.pop("lang", None))
    return language, parse_parameters(given) if "q" in given else None


def problem_page(request: Request, details: Problem, swedish: Told | None = None) -> HTMLResponse:
    """A page that says what went wrong, with the box to ask again; in Swedish as given, or by the problem's code."""
    language = language_of(request.query_params.get("lang"))
    other = "en" if language == "sv" else "sv"
    values = {
        "links": Links(language),
        "problem": details,
        "told": problem_told(details, language) if swedish is None or language != "sv" else _ended(swedish),
        "question": request.query_params.get("q", "")[:MAX_LENGTH],
        "other": here(other, request.scope["path"], request.query_params.multi_items()),
    }
    return page("problem.html", language, details.status, **values)


def own_first(decisions: Sequence[Decision]) -> list[Decision]:
    """Decisions of the meeting itself before those that it only reports."""
    return sorted(decisions, key=lambda decision: decision.kind is DecisionKind.REPORTED)


def says_more(found: Snippet, shown: Sequence[Decision]) -> bool:
    """Whether a snippet tells what the decisions quoted above it do not."""
    return not any(decision.text in found.text or found.text in decision.text for decision in shown)


def _ended(told: Told) -> tuple[str, str]:
    return f"{told.complaint}.", told.remedy
