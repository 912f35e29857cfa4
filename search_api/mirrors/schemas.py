"""The lines of changes and snapshots. Examples are fictional."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from search_api.schemas import Meeting, StateName

_CURSOR = "3f9ac01b52d8e746-120"


class _Line(BaseModel):
    model_config = ConfigDict(frozen=True)


_Id = Annotated[str, Field(description="The meeting's id.", examples=["9f2c41d07ab3"])]


class Put(_Line):
    """A meeting that takes the place of the one with its id, if there is one. Names are as its minutes have them."""

    change: Literal["put"] = Field(default="put", examples=["put"])
    id: _Id
    state: StateName
    meeting: Meeting


class Removed(_Line):
    """A meeting that there is no more; also one that a mirror may never have heard of."""

    change: Literal["removed"] = Field(default="removed", examples=["removed"])
    id: _Id
    state: StateName


class Cursor(_Line):
    """The last line: from where to go on. An answer without it was broken off, and nothing of it counts."""

    cursor: str = Field(
        description="To be given when asking for the changes after these.", examples=[_CURSOR]
    )
    more: bool = Field(description="Whether there are more now.", examples=[False])
