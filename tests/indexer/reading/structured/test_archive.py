import io
import zipfile

import pytest

from indexer.reading.structured import archive
from indexer.reading.structured.archive import MAX_DECLARED, MAX_PART, Archive
from models.errors import Unreadable


def zipped(**parts: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as written:
        for part, data in parts.items():
            written.writestr(part, data)
    return file.getvalue()


def declaring(size: int, data: bytes) -> bytes:
    """A zip file with one part, whose directory says that it unpacks to `size` bytes."""
    raw = bytearray(data)
    at = raw.rindex(b"PK\x01\x02")
    raw[at + 24 : at + 28] = size.to_bytes(4, "little")
    return bytes(raw)


def test_parts_are_read_by_name():
    parts = Archive(zipped(a=b"<p/>", b=b"text"))
    assert "a" in parts
    assert "c" not in parts
    assert parts.read("b") == b"text"
    assert parts.xml("a").tag == "p"


@pytest.mark.parametrize("size", [MAX_PART + 1, MAX_DECLARED + 1])
def test_what_says_that_it_unpacks_to_too_much_is_not_unpacked(size: int):
    data = declaring(size, zipped(a=b"text"))
    with pytest.raises(Unreadable, match="unpacks to"):
        Archive(data).read("a")


def test_what_unpacks_to_more_than_it_says_is_found_out():
    data = declaring(10, zipped(a=bytes(5_000_000)))
    with pytest.raises(Unreadable, match="damaged"):
        Archive(data).read("a")


def test_many_parts_that_are_too_much_together_are_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(archive, "MAX_PART", 1000)
    parts = Archive(zipped(a=bytes(501), b=bytes(501)))
    parts.read("a")
    with pytest.raises(Unreadable, match="unpacks to"):
        parts.read("b")


def test_a_file_cut_off_or_changed_is_unreadable():
    whole = zipped(a=b"text " * 1000)
    with pytest.raises(Unreadable, match="damaged"):
        Archive(whole[:-30])
    changed = bytearray(whole)
    changed[40] ^= 0xFF
    with pytest.raises(Unreadable, match="damaged"):
        Archive(bytes(changed)).read("a")
    with pytest.raises(Unreadable, match="damaged"):
        Archive(whole).read("missing")


def test_an_encrypted_part_is_told():
    data = bytearray(zipped(a=b"text"))
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.rindex(signature) + flags] |= 1
    with pytest.raises(Unreadable, match="encrypted"):
        Archive(bytes(data)).read("a")


def test_relations_lead_from_part_to_part():
    relations = (
        b'<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="/word/d%20.xml"/>'
        b'<Relationship Id="r2" Type="http://x/hyperlink" Target="http://y" TargetMode="External"/></Relationships>'
    )
    inner = b'<Relationships><Relationship Id="r1" Type="http://x/styles" Target="../s.xml"/></Relationships>'
    parts = Archive(zipped(**{"_rels/.rels": relations, "word/_rels/d .xml.rels": inner, "word/d .xml": b""}))
    assert parts.main_part() == "word/d .xml"
    assert parts.related("") == {"r1": ("officeDocument", "word/d .xml")}
    assert parts.related("word/d .xml") == {"r1": ("styles", "s.xml")}
    with pytest.raises(Unreadable):
        Archive(zipped(a=b"")).main_part()
