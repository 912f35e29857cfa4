from pathlib import Path

import pytest

from indexer.reading import read
from models.errors import Unreadable

SENTENCE = "Nämnden beslutade att höja avgiften på Öckerö."


def test_the_source_is_kept_as_given(tmp_path: Path) -> None:
    path = tmp_path / "protokoll.md"
    path.write_text(SENTENCE)
    assert read(path, "mapp/../protokoll.md").source == "mapp/../protokoll.md"


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("tom.txt", b"", "empty"),
        ("blank.txt", b" \n\n\f\n", "empty"),
        ("bild.txt", b"\x89PNG\r\n\x1a\n\x00\x00", "image"),
        ("protokoll.txt", b"%PDF-1.7 ...", "PDF"),
        ("data.txt", bytes(range(256)) * 10, "not text"),
        ("data.txt", b"\x01\x02\x03\x04abc" * 50, "not text"),
        ("trasig.txt", "å".encode("utf-16")[:-1] + b"\xd8\x00\xd8", "not text"),
        ("protokoll.pdf", b"%PDF-1.7", ".pdf"),
        ("protokoll", b"text", "no suffix"),
    ],
)
def test_what_cannot_be_read_says_why_and_what_to_do(
    tmp_path: Path, name: str, data: bytes, reason: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(Unreadable, match=reason) as caught:
        read(path, name)
    assert caught.value.remedy


def test_a_file_that_is_gone_is_unreadable_not_a_crash(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="cannot be opened"):
        read(tmp_path / "borta.txt", "borta.txt")
