import base64
import os
import pickle
from pathlib import Path

import pytest

from indexer.discretion import DISCREET, Discretion
from indexer.reading.plain import decode
from indexer.reading.telling import Order, meeting_of, packed, unpacked
from models.errors import HeldBack
from models.records import Doubt, Page

TEXT = """Protokoll från Skolnätverket

Datum: 2024-03-14 kl. 09.00-11.30
Närvarande:
Åsa Öberg, Skövde

§ 1 Budget för 19850101-1236
Nätverket beslutar att anta budgeten.
"""

ORDER = Order("arkiv/a.txt", "m", DISCREET)


def test_a_meeting_comes_over_as_it_was():
    for path in sorted(Path("tests/minutes").glob("*.txt")):
        meeting = meeting_of((Page(1, decode(path.read_bytes())),), ORDER)
        assert meeting.items
        assert unpacked(packed(meeting)) == meeting


def test_an_order_comes_over_as_it_was():
    order = Order("arkiv/a.txt", "m", Discretion(mask_numbers=False))
    assert Order.of(order.told()) == order


def test_discretion_is_kept():
    discreet = meeting_of((Page(1, TEXT),), ORDER)
    open_ = meeting_of((Page(1, TEXT),), Order("a.txt", "m", Discretion(False, False)))
    assert (discreet.items[0].title, Doubt.IDENTITY_MASKED in discreet.doubts) == (
        "Budget för ████████-████",
        True,
    )
    assert (open_.items[0].title, open_.doubts) == ("Budget för 19850101-1236", ())
    secret = (Page(1, f"SEKRETESS\n{TEXT}"),)
    with pytest.raises(HeldBack):
        meeting_of(secret, ORDER)
    assert meeting_of(secret, Order("a.txt", "m", Discretion(hold_secret=False))).items


class Foreign:
    def __reduce__(self):
        return os.system, ("false",)


@pytest.mark.parametrize("other", [Foreign(), Path("a"), {"id": "m"}])
def test_nothing_but_a_meeting_is_taken_over(other: object):
    told = base64.b64encode(pickle.dumps(other)).decode()
    with pytest.raises(pickle.UnpicklingError):
        unpacked(told)
