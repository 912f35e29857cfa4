"""Errors as they leave over HTTP: problem details (RFC 9457) for programs, a page for browsers."""

import logging
from collections.abc import Awaitable, Callable
from http import HTTPStatus

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from models.errors import IndexBusy, ParagrafError
from search_api.complaints import BadValue, NotSearched, Told, UnknownName
from search_api.headers import SECURITY_HEADERS
from search_api.metrics import because
from search_api.parameters import bad_value
from search_api.schemas import Problem

MEDIA_TYPE = "application/problem+json"

_REMEDIES = {
    HTTPStatus.NOT_FOUND: "See /docs for the addresses there are.",
    HTTPStatus.METHOD_NOT_ALLOWED: "Ask with GET.",
}
_UNEXPECTED = "Ask again; if it fails again, the service's log says why."

_AGAIN = "5"
"""Seconds after which it is worth while to ask again what needed a writer's turn, or a state that stood still."""

_logger = logging.getLogger(__name__)

ProblemPage = Callable[[Request, Problem, Told | None], Response]
"""Shows a problem to someone who came with a browser, with what it says in Swedish where it has words of its own."""


def problem(error: ParagrafError, instance: str) -> Problem:
    """The problem details of an error of ours."""
    return _problem(error.code, error.status, f"{str(error).rstrip('.')}.", error.remedy, instance)


def error_codes() -> list[tuple[str, int, str]]:
    """Code, status and meaning of every error of ours, by code, as the documentation lists them.

    A finer kind that keeps the code of its base is none of its own to whoever meets it.
    """
    kinds = [ParagrafError]
    for kind in kinds:
        kinds += kind.__subclasses__()
    return sorted(
        (k.code, k.status, (k.__doc__ or "").split("\n")[0]) for k in kinds[1:] if "code" in vars(k)
    )


def install(app: FastAPI, page: ProblemPage) -> None:
    """Let every error that reaches the app's edge leave as a problem."""

    def answer(
        request: Request,
        details: Problem,
        headers: dict[str, str] | None = None,
        swedish: Told | None = None,
    ) -> Response:
        because(request.scope, details.code)
        if _wants_page(request):
            response = page(request, details, swedish)
        else:
            response = JSONResponse(details.model_dump(), details.status, media_type=MEDIA_TYPE)
        response.headers.update(headers or {})
        return response

    def answer_ours(request: Request, error: ParagrafError) -> Response:
        swedish = error.swedish if isinstance(error, BadValue | NotSearched | UnknownName) else None
        again = {"Retry-After": _AGAIN} if isinstance(error, IndexBusy) else None
        return answer(request, problem(error, request.url.path), again, swedish)

    async def ours(request: Request, error: Exception) -> Response:
        assert isinstance(error, ParagrafError)
        return answer_ours(request, error)

    async def invalid(request: Request, error: Exception) -> Response:
        assert isinstance(error, RequestValidationError)
        return answer_ours(request, bad_value(error.errors()))

    async def http(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        status = HTTPStatus(error.status_code)
        remedy = _REMEDIES.get(status, "See /docs.")
        code = status.phrase.lower().replace(" ", "-")
        details = _problem(code, status, f"{status.description or status.phrase}.", remedy, request.url.path)
        return answer(request, details, dict(error.headers or {}))

    async def unexpected(request: Request, error: Exception) -> Response:
        _logger.error("Failed to answer", exc_info=error)  # an address may name people
        details = _problem("unexpected", 500, "Something went wrong here.", _UNEXPECTED, request.url.path)
        # This answer leaves outside the middleware that adds them to all others.
        return answer(request, details, SECURITY_HEADERS)

    handlers: dict[type[Exception], Callable[[Request, Exception], Awaitable[Response]]] = {
        ParagrafError: ours,
        RequestValidationError: invalid,
        HTTPException: http,
        Exception: unexpected,
    }
    for kind, handler in handlers.items():
        app.add_exception_handler(kind, handler)


def _problem(code: str, status: int, detail: str, remedy: str, instance: str) -> Problem:
    title = code.replace("-", " ").capitalize()
    return Problem(
        type=f"/docs#{code}",
        title=title,
        status=status,
        detail=detail,
        remedy=remedy,
        code=code,
        instance=instance,
    )


def _wants_page(request: Request) -> bool:
    path = request.scope["path"].removeprefix(request.scope.get("root_path", ""))
    return not path.startswith("/api/") and "text/html" in request.headers.get("accept", "")
