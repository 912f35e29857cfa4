"""The JSON of what is neither minutes nor an answer: names in a text, problems, how the service is."""

from pydantic import BaseModel, Field

from models import records
from search_api.schemas.minutes import Schema


class EntityMention(Schema):
    """A name found in a text: one entry of `paragraf entities`."""

    text: str
    label: records.Label
    start: int
    end: int
    canonical: str
    code: str | None


class Problem(BaseModel):
    """What went wrong and what to do about it: problem details (RFC 9457)."""

    type: str = Field(
        description="Names the kind of problem; leads to its description.", examples=["/docs#empty-query"]
    )
    title: str = Field(examples=["Empty query"])
    status: int = Field(examples=[400])
    detail: str = Field(examples=["There is no word to search for."])
    remedy: str = Field(description="What to do.", examples=["Write a question or a few words."])
    code: str = Field(examples=["empty-query"])
    instance: str = Field(description="The path that was asked for.", examples=["/api/v1/search"])


class Status(BaseModel):
    """How the service is."""

    status: str = Field(examples=["ok"])
