from pathlib import Path

import pytest

from indexer.engines.base import Word
from indexer.engines.lexical import LexicalReader, LexicalWriter
from indexer.engines.stamp import Unfit

SCHOOL = (Word({"stem": ("skola",)}),)


def test_nothing_is_seen_before_the_commit_nor_later_by_who_read_before(tmp_path: Path, make_entry):
    writer = LexicalWriter(tmp_path)
    writer.replace(make_entry(1, "skola"))
    before = LexicalReader(tmp_path)
    writer.commit()
    after = LexicalReader(tmp_path)
    writer.close()
    assert before.search(SCHOOL, None).keys.tolist() == []
    assert after.search(SCHOOL, None).keys.tolist() == [1]


def test_what_was_not_committed_is_forgotten(tmp_path: Path, make_entry):
    for text in ("skola", "vård"):
        writer = LexicalWriter(tmp_path)
        writer.replace(make_entry(1, text))
        if text == "skola":
            writer.commit()
        writer.close()
    assert LexicalReader(tmp_path).search(SCHOOL, None).keys.tolist() == [1]


def test_two_writers_do_not_meet(tmp_path: Path):
    writer = LexicalWriter(tmp_path)
    with pytest.raises(OSError, match=r"(?i)lock"):
        LexicalWriter(tmp_path)
    writer.close()


@pytest.mark.parametrize("folder", ["", "nowhere"])
def test_a_folder_without_words_is_unfit(tmp_path: Path, folder: str):
    with pytest.raises(Unfit):
        LexicalReader(tmp_path / folder)
