from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer

from models.encoder.unpack import unpack
from models.entities.tagger.pieces import to_pieces, windows
from models.entities.words import Words, words_of
from scripts.training.tagging import blank_pipeline

NLP = blank_pipeline()


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    return Tokenizer.from_file(str(Path(unpack().folder) / "tokenizer.json"))


def words(text: str) -> Words:
    return words_of(NLP.make_doc(text))


def test_every_word_begins_with_the_piece_that_holds_its_first_letter(tokenizer: Tokenizer) -> None:
    view = words("Gunhild Westman, tidigare lektor\ti Åre\nOve (S)")
    pieces = to_pieces(view, tokenizer)
    shown = [tokenizer.id_to_token(pieces.ids[at]) for at in pieces.first]
    assert [piece.lstrip("▁")[:1] for piece in shown] == [text[0] for text in view.texts]


def test_lines_and_cells_are_seen(tokenizer: Tokenizer) -> None:
    together, cells, lines, apart = (
        to_pieces(words(f"Anna{gap}Berg"), tokenizer).ids.tolist() for gap in (" ", "\t", "\n", "\n\n")
    )
    assert [len(ids) - len(together) for ids in (cells, lines, apart)] == [1, 1, 2]
    assert len({tuple(ids) for ids in (together, cells, lines, apart)}) == 4


@pytest.mark.parametrize("text", ["", "\n \t", "\u200b", "🙂🙂 🦊", "x" * 100_000, "\x00\x07"])
def test_texts_without_words_of_ours_are_read(tokenizer: Tokenizer, text: str) -> None:
    view = words(text)
    pieces = to_pieces(view, tokenizer)
    assert len(pieces.first) == len(view)
    assert all(-1 <= at < len(pieces.ids) for at in pieces.first)


@given(st.integers(0, 2000), st.integers(20, 300), st.integers(0, 9))
def test_every_piece_is_judged_by_one_window_that_holds_it(length: int, size: int, overlap: int) -> None:
    cut = list(windows(length, size, 2 * overlap))
    assert [w.kept for w in cut[:1]] == [0]
    assert all(a.kept_end == b.kept for a, b in pairwise(cut))
    assert cut[-1].kept_end == length
    assert all(w.start <= w.kept and w.kept_end <= w.end <= w.start + size for w in cut)


def test_what_is_near_the_end_of_a_window_is_left_to_the_next() -> None:
    first, second = windows(300, 256, 64)
    assert (first.kept_end, second.start, second.kept) == (224, 192, 224)
