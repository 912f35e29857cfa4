"""The HTTP API of documents."""

from http import HTTPStatus
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect

from models.errors import BadRequest
from search_api.complaints import within
from search_api.documents import schemas
from search_api.documents.service import DocumentsService
from search_api.routes import PROBLEM, only
from search_api.states import HEADER, state_name

_MOST = 1000

_BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "description": "The file itself.",
        "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
    }
}


class DocumentsParameters(BaseModel):
    """Which stretch of the list is wanted."""

    model_config = ConfigDict(frozen=True)

    limit: Annotated[int, within(1, _MOST)] = Field(
        default=100,
        description=f"How many, 1 to {_MOST}.",
        examples=[100],
        json_schema_extra={"minimum": 1, "maximum": _MOST},
    )
    offset: int = Field(default=0, ge=0, description="How many to pass over first.", examples=[0])


class UploadParameters(BaseModel):
    """What is sent."""

    model_config = ConfigDict(frozen=True)

    name: str = Field(
        min_length=1,
        max_length=255,
        description="The file's name, whose suffix says the format; dates and bodies are read from it, too.",
        examples=["protokoll-2024-02-09.pdf"],
    )


_DocumentId = Annotated[str, Path(description="A document's id.", examples=["9f2c41d07ab3"])]


def documents_routes(service: DocumentsService) -> APIRouter:
    """The routes that put documents into the index, list them and take them out."""
    router = APIRouter(prefix="/api/v1", tags=["Documents"], responses=PROBLEM)

    @router.get(
        "/documents",
        summary="Documents of the index",
        response_description="Files with their ids, those that could not be read too.",
        dependencies=[only(*DocumentsParameters.model_fields)],
    )
    def documents(
        parameters: Annotated[DocumentsParameters, Query()], response: Response
    ) -> schemas.Documents:
        """Lists the files that the index knows, and why some could not be read."""
        page = schemas.documents(service.documents(parameters.limit, parameters.offset))
        response.headers[HEADER] = page.state
        return page

    @router.post(
        "/documents",
        status_code=HTTPStatus.CREATED,
        summary="Put a document",
        response_description="It was read and is searched.",
        responses={
            200: {"description": "A file of this content was there before.", "model": schemas.StoredDocument}
        },
        openapi_extra=_BODY,
        dependencies=[only(*UploadParameters.model_fields)],
    )
    async def put(
        parameters: Annotated[UploadParameters, Query()], request: Request, response: Response
    ) -> schemas.StoredDocument:
        """Reads a file of minutes and puts its meeting into the index; the body of the request is the file.

        Answers when it is searched. Of a file that cannot be read nothing is kept, and the problem says why. A file
        with more in it than may be shown is not kept, as `kept` and `reason` say; its meeting is.
        """
        with service.arrival(parameters.name) as arrival:
            try:
                async for piece in request.stream():
                    await run_in_threadpool(arrival.write, piece)
            except ClientDisconnect as error:
                raise BadRequest("The file did not come whole", "Send it again.") from error
            stored = schemas.stored(await run_in_threadpool(service.put, arrival))
        if stored.unchanged:
            response.status_code = HTTPStatus.OK
        response.headers[HEADER] = stored.state
        response.headers["Location"] = f"{request.scope.get('root_path', '')}/api/v1/meetings/{stored.id}"
        return stored

    @router.delete(
        "/documents/{id}",
        status_code=HTTPStatus.NO_CONTENT,
        summary="Take out a document",
        response_description="It is gone, with its meeting and, where it was uploaded, its file.",
        dependencies=[only()],
    )
    def remove(id: _DocumentId) -> Response:
        """Takes a document out of the index, with its meeting; what was uploaded is deleted."""
        gone = service.remove(id)
        return Response(status_code=HTTPStatus.NO_CONTENT, headers={HEADER: state_name(gone)})

    return router
