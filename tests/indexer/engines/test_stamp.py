import json

import pytest

from indexer.engines.stamp import Stamp, Unfit


def test_a_stamp_is_read_as_it_was_written():
    stamp = Stamp(dimension=4, sequence=7)
    assert Stamp.parse(stamp.data(), dimension=4) == stamp


def test_two_stamps_of_a_sequence_differ():
    assert Stamp(4, 7).data() != Stamp(4, 7).data()


@pytest.mark.parametrize("change", [{"schema": 0}, {"analyzer": "0"}, {"dimension": 5}])
def test_the_stamp_of_another_version_is_unfit(change: dict[str, object]):
    with pytest.raises(Unfit, match="another version"):
        Stamp.parse(json.dumps({**json.loads(Stamp(4, 7).data()), **change}).encode(), dimension=4)


@pytest.mark.parametrize("data", [b"{", b"[]", b'{"x": 1}', b"\xff", b"3"])
def test_what_is_no_stamp_is_unfit(data: bytes):
    with pytest.raises(Unfit, match="damaged"):
        Stamp.parse(data, dimension=4)
