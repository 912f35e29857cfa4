"""What somebody is told who is not let in, or not now: a problem for programs, a page in a browser."""

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import Receive, Scope, Send

from models.errors import ParagrafError
from search_api.access.sites import split
from search_api.metrics import because
from search_api.problems import MEDIA_TYPE, problem
from search_api.web.pages.common import problem_page


def wants_page(scope: Scope) -> bool:
    """Whether somebody with a browser asks for a page."""
    _, path = split(scope["path"])
    return not path.startswith("/api/") and "text/html" in Request(scope).headers.get("accept", "")


async def refuse(
    error: ParagrafError,
    scope: Scope,
    receive: Receive,
    send: Send,
    headers: Mapping[str, str] | None = None,
) -> None:
    """Answer a request with an error, in the form that whoever asks can read."""
    await refusal(error, scope, headers)(scope, receive, send)


def refusal(error: ParagrafError, scope: Scope, headers: Mapping[str, str] | None = None) -> Response:
    """The answer that tells an error, which is counted by its code."""
    because(scope, error.code)
    details = problem(error, scope["path"])
    response: Response
    if wants_page(scope):
        response = problem_page(Request(scope), details)
    else:
        response = JSONResponse(details.model_dump(), details.status, media_type=MEDIA_TYPE)
    response.headers.update({"Cache-Control": "no-store", **(headers or {})})
    return response
