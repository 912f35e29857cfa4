from pathlib import Path

import pytest
import spacy

from models.encoder.unpack import unpack
from models.entities.pipeline import WEIGHTS
from models.entities.tagger.component import EncoderTagger
from models.errors import WeightsMissing
from scripts.training.tagging import blank_pipeline

TEXT = "Närvarande\nAnna Sjöqvist, Lund\nYusuf Warsame, Borås\n\nÄrendet föredrogs av Awaz Rashid."


@pytest.fixture(scope="module")
def nlp() -> spacy.language.Language:
    return spacy.load(WEIGHTS / "accurate")


def named(nlp: spacy.language.Language, text: str) -> list[tuple[str, str]]:
    return [(span.text, span.label_) for span in nlp(text).ents]


def test_the_shipped_pipeline_is_loaded_by_spacy_and_finds_names(nlp: spacy.language.Language) -> None:
    assert nlp.pipe_names == ["tagger"]
    assert named(nlp, TEXT) == [
        ("Anna Sjöqvist", "PER"),
        ("Lund", "LOC"),
        ("Yusuf Warsame", "PER"),
        ("Borås", "LOC"),
        ("Awaz Rashid", "PER"),
    ]


def test_a_pipeline_saved_is_the_same_when_loaded(nlp: spacy.language.Language, tmp_path: Path) -> None:
    nlp.to_disk(tmp_path)
    assert named(spacy.load(tmp_path), TEXT) == named(nlp, TEXT)
    assert named(blank_with_tagger().from_bytes(nlp.to_bytes()), TEXT) == named(nlp, TEXT)


def blank_with_tagger() -> spacy.language.Language:
    nlp = blank_pipeline()
    nlp.add_pipe("encoder_tagger", name="tagger", config={"encoder": unpack().name})
    return nlp


def test_many_texts_at_once_are_tagged_as_one_by_one(nlp: spacy.language.Language) -> None:
    texts = [TEXT, "", "Ingen nämns här.", TEXT.replace("Anna", "Örjan") * 6, "Karin Ek"]
    together = [[(e.start, e.end, e.label_) for e in doc.ents] for doc in nlp.pipe(texts)]
    assert together == [[(e.start, e.end, e.label_) for e in nlp(text).ents] for text in texts]


def test_a_long_text_is_read_to_its_end(nlp: spacy.language.Language) -> None:
    filling = "Nämnden behandlade frågan om budget för kommande år och återkommer till den. " * 60
    found = named(nlp, f"{filling}\nYusuf Warsame anmälde jäv.\n{filling}\nJustering: Karin Ekdahl")
    assert [name for name in found if " " in name[0]] == [("Yusuf Warsame", "PER"), ("Karin Ekdahl", "PER")]


def test_weights_of_another_encoder_are_refused() -> None:
    tagger = EncoderTagger(blank_pipeline().vocab, "tagger", "another@1", 8, (256, 64, 8))
    with pytest.raises(WeightsMissing, match="another@1"):
        tagger(blank_pipeline().make_doc("Anna Berg"))


def test_damaged_weights_are_told() -> None:
    nlp = blank_with_tagger()
    nlp.get_pipe("tagger").from_bytes(b"\x00" * 40)  # type: ignore[attr-defined]
    with pytest.raises(WeightsMissing, match="damaged"):
        nlp("Anna Berg")
