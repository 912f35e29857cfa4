"""The HTTP API of mirrors: changes and snapshots, in JSON Lines."""

from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import chain
from typing import Annotated, Any

from fastapi import APIRouter, Query
from fastapi.responses import StreamingResponse
from pydantic import BaseModel, ConfigDict, Field

from indexer.catalog import Change, Moment
from search_api import schemas
from search_api.complaints import within
from search_api.mirrors.schemas import Cursor, Put, Removed
from search_api.mirrors.service import MirrorsService, Snapshot
from search_api.ndjson import MEDIA_TYPE, json_line
from search_api.routes import PROBLEM, only
from search_api.states import HEADER, state_name

_MOST = 200


class ChangesParameters(BaseModel):
    """From where, and how many."""

    model_config = ConfigDict(frozen=True)

    cursor: str | None = Field(
        default=None,
        description="Where the last answer or snapshot ended; without one, all from the beginning.",
        examples=["3f9ac01b52d8e746-120"],
    )
    limit: Annotated[int, within(1, _MOST)] = Field(
        default=100,
        description=f"How many changes, 1 to {_MOST}.",
        examples=[100],
        json_schema_extra={"minimum": 1, "maximum": _MOST},
    )


def mirrors_routes(service: MirrorsService) -> APIRouter:
    """The routes by which others hold what the index holds."""
    router = APIRouter(prefix="/api/v1", tags=["Mirrors"], responses=PROBLEM)

    @router.get(
        "/changes",
        summary="What has changed",
        response_class=StreamingResponse,
        responses=_lines("Changes in order, a line each; last the cursor to go on from."),
        dependencies=[only(*ChangesParameters.model_fields)],
    )
    def changes(parameters: Annotated[ChangesParameters, Query()]) -> StreamingResponse:
        """Tells which meetings were put or removed after a cursor, in JSON Lines.

        Who applies them in order, until there are no more, holds what a snapshot gives. A cursor from before a backup
        was restored is answered with 410.
        """
        page = service.changes(parameters.cursor, parameters.limit)
        cursor = Cursor(cursor=state_name(page.reached), more=page.more)
        return _answer(_told(page.changes, page.reached, cursor), page.reached)

    @router.get(
        "/snapshot",
        summary="All meetings at one state",
        response_class=StreamingResponse,
        responses=_lines("All meetings, a line each; last the cursor from which to follow changes."),
        dependencies=[only()],
    )
    def snapshot() -> StreamingResponse:
        """Gives all meetings as they are at one moment, in JSON Lines, while others write."""
        taken = service.snapshot()
        lines = _all(taken)
        # Begun here: what never began would never be closed, when whoever asked has gone.
        return _answer(chain([next(lines)], lines), taken.moment)

    return router


def _all(snapshot: Snapshot) -> Iterator[str]:
    with closing(snapshot):
        cursor = Cursor(cursor=state_name(snapshot.moment), more=False)
        yield from _told(snapshot.meetings(), snapshot.moment, cursor)


def _told(changes: Iterable[Change], reached: Moment, cursor: Cursor) -> Iterator[str]:
    for change in changes:
        state = state_name(Moment(change.sequence, reached.epoch))
        line: BaseModel = (
            Put(id=change.id, state=state, meeting=schemas.meeting(change.meeting))
            if change.meeting
            else Removed(id=change.id, state=state)
        )
        yield f"{json_line(line)}\n"
    yield f"{json_line(cursor)}\n"


def _answer(lines: Iterator[str], state: Moment) -> StreamingResponse:
    headers = {HEADER: state_name(state), "Cache-Control": "no-store"}
    return StreamingResponse(lines, media_type=MEDIA_TYPE, headers=headers)


def _lines(description: str) -> dict[int | str, dict[str, Any]]:
    return {200: {"description": description, "content": {MEDIA_TYPE: {"schema": {"type": "string"}}}}}
