from pathlib import Path

import pytest

from indexer.reading import read
from indexer.reading.plain import decode
from models.errors import Unreadable
from models.records import Page

SENTENCE = "Nämnden beslutade att höja avgiften på Öckerö."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-32"])
def test_swedish_letters_survive_the_encodings_that_offices_use(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "protokoll.txt"
    path.write_bytes(SENTENCE.encode(encoding))
    assert read(path, "protokoll.txt").pages == (Page(1, SENTENCE),)


def test_form_feeds_part_pages_and_blank_pages_count(tmp_path: Path) -> None:
    path = tmp_path / "protokoll.txt"
    path.write_text("ett\f\ftre")
    assert [page.number for page in read(path, "p").pages if page.text] == [1, 3]


def test_letters_written_as_two_characters_become_one(tmp_path: Path) -> None:
    path = tmp_path / "protokoll.txt"
    path.write_text("O\u0308cker\u00f6\r\nA\u030are")
    assert read(path, "p").pages[0].text == "Öckerö\nÅre"


@pytest.mark.parametrize("data", ["a\0b" * 50, "\0" + SENTENCE * 9])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_characters_that_no_text_holds_are_refused_in_every_encoding(data: str, encoding: str) -> None:
    with pytest.raises(Unreadable, match="not text"):
        decode(data.encode(encoding))
