"""The JSON of documents. Examples are fictional."""

from pydantic import BaseModel, ConfigDict, Field

from search_api.documents import service as answers
from search_api.schemas import StateName
from search_api.states import state_name

_ID = "9f2c41d07ab3"
_SOURCE = "protokoll-2024-02-09.pdf"
_DIGEST = "8c1f0d4b7a52e96e3b0a9d5c2f71846e8c1f0d4b7a52e96e3b0a9d5c2f71846e"


class _Schema(BaseModel):
    model_config = ConfigDict(frozen=True)


class StoredDocument(_Schema):
    """A document that is searched."""

    id: str = Field(description="Its own, and its meeting's.", examples=[_ID])
    source: str = Field(description="The file's name as it is kept.", examples=[_SOURCE])
    digest: str = Field(description="SHA-256 of the file.", examples=[_DIGEST])
    unchanged: bool = Field(
        description="Whether a file of the same content was there before.", examples=[False]
    )
    kept: bool = Field(
        description="Whether the file itself is kept. One with numbers that are masked, items that are secret or "
        "people who were erased is not: its meeting alone is.",
        examples=[True],
    )
    reason: str | None = Field(description="Why the file is not kept; null where it is.", examples=[None])
    items: int = Field(description="Agenda items found in it.", examples=[12])
    decisions: int = Field(description="Those of the meeting itself.", examples=[9])
    state: StateName


class ListedDocument(_Schema):
    """A file that the index knows."""

    id: str = Field(description="Its own, and its meeting's, if it was read.", examples=[_ID])
    source: str = Field(description="The file, as it was given to be indexed.", examples=[_SOURCE])
    digest: str = Field(
        description="SHA-256 of the file; empty when it is to be read again.", examples=[_DIGEST]
    )
    reason: str | None = Field(
        description="Why it could not be read when last tried; null where it was read.", examples=[None]
    )


class Documents(_Schema):
    """Files that the index knows, and how many there are."""

    total: int = Field(description="On all pages together.", examples=[1])
    documents: list[ListedDocument] = Field(description="By source.")
    state: StateName


def stored(found: answers.Stored) -> StoredDocument:
    """A document that was put, as the API tells it."""
    return StoredDocument(
        id=found.meeting.id,
        source=found.meeting.source,
        digest=found.digest,
        unchanged=found.unchanged,
        kept=found.kept,
        reason=found.reason,
        items=len(found.meeting.items),
        decisions=found.decisions,
        state=state_name(found.moment),
    )


def documents(page: answers.DocumentsPage) -> Documents:
    """Documents as the API lists them."""
    listed = [
        ListedDocument(id=d.id, source=d.source, digest=d.digest, reason=d.reason) for d in page.documents
    ]
    return Documents(total=page.total, documents=listed, state=state_name(page.moment))
