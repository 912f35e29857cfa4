"""The meeting that a file's pages tell of, and how it is handed from the process that parses to the one that asked."""

import base64
import datetime as dt
import pickle
from dataclasses import asdict, dataclass
from io import BytesIO
from typing import Any

from indexer.discretion import Discretion
from models import records
from models.records import Meeting, Page


@dataclass(frozen=True, slots=True)
class Order:
    """What a file is to be made into: the meeting with an id, of a source as the user gave it, with discretion."""

    source: str
    meeting_id: str
    discretion: Discretion

    def told(self) -> dict[str, Any]:
        """As it is sent, in what JSON can say."""
        return asdict(self)

    @classmethod
    def of(cls, told: dict[str, Any]) -> "Order":
        """The order that was sent."""
        return cls(told["source"], told["meeting_id"], Discretion(**told["discretion"]))


def meeting_of(pages: tuple[Page, ...], order: Order) -> Meeting:
    """The meeting that the pages of a file tell of. Raises HeldBack for what is marked secret as a whole."""
    # Here, because only the process that parses needs them.
    from indexer.minutes import parse
    from indexer.minutes.holding import check_open
    from indexer.reading import document_of

    document = document_of(pages, order.source, mask=order.discretion.mask_numbers)
    if order.discretion.hold_secret:
        check_open(document)
    return parse(document, order.meeting_id, hold_secret=order.discretion.hold_secret)


def packed(meeting: Meeting) -> str:
    """A meeting as ASCII on one line."""
    return base64.b64encode(pickle.dumps(meeting, pickle.HIGHEST_PROTOCOL)).decode("ascii")


def unpacked(told: str) -> Meeting:
    """The meeting that was packed. Raises UnpicklingError for what holds anything but records."""
    meeting = _Records(BytesIO(base64.b64decode(told))).load()
    if not isinstance(meeting, Meeting):
        raise pickle.UnpicklingError("not a meeting")
    return meeting


_KNOWN = {
    (kind.__module__, kind.__qualname__): kind
    for kind in (dt.date, dt.time, *vars(records).values())
    if isinstance(kind, type)
}


class _Records(pickle.Unpickler):
    """Makes records and nothing else: whoever packed had a file of a stranger in its hands."""

    def find_class(self, module: str, name: str) -> Any:
        """The class of a record, or UnpicklingError."""
        try:
            return _KNOWN[module, name]
        except KeyError:
            raise pickle.UnpicklingError(f"{module}.{name} is no record") from None
