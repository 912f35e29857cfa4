import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from models.encoder.transformer import TransformerEncoder
from models.encoder.unpack import unpack
from models.errors import WeightsMissing

ABSENCE = "Skolcheferna beslutar att frånvaron i grundskolan ska följas upp varje månad."
BUS = "Regionen inför en ny busslinje mellan Lidköping och Skara från och med augusti."
BUDGET = "Nätverket godkänner budgeten för nästa år och medlemsavgiften lämnas oförändrad."


def test_vectors_are_those_of_the_model_in_float32(transformer: TransformerEncoder) -> None:
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(str(unpack().folder), device="cpu", local_files_only=True)
    texts = [ABSENCE, BUS, BUDGET, "Frånvaro"]
    passages = model.encode([f"passage: {text}" for text in texts])
    queries = model.encode([f"query: {text}" for text in texts])
    assert (transformer.encode_passages(texts) * passages).sum(axis=1).min() > 0.999
    assert (transformer.encode_queries(texts) * queries).sum(axis=1).min() > 0.999


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Hur ska man följa upp elever som inte kommer till skolan?", 0),
        ("How will school absence be monitored?", 0),
        ("kollektivtrafik till Skara", 1),
        ("When does the new bus route start?", 1),
        ("Vad kostar medlemskapet?", 2),
        ("Was the budget approved?", 2),
    ],
)
def test_a_question_is_nearest_the_passage_that_answers(
    transformer: TransformerEncoder, question: str, answer: int
) -> None:
    scores = transformer.encode_passages([ABSENCE, BUS, BUDGET]) @ transformer.encode_queries([question])[0]
    assert int(scores.argmax()) == answer


def test_a_paraphrase_is_nearer_than_another_matter(transformer: TransformerEncoder) -> None:
    said, paraphrase, other = transformer.encode_passages(
        [
            ABSENCE,
            "Elevers uteblivna närvaro redovisas framöver månadsvis, enligt beslut av skolledningen.",
            BUS,
        ]
    )
    assert said @ paraphrase > said @ other + 0.02


def test_a_question_and_a_passage_are_read_after_their_prompts(transformer: TransformerEncoder) -> None:
    assert transformer.encode_queries([ABSENCE])[0] @ transformer.encode_passages([ABSENCE])[0] < 0.995


def test_threads_may_share_it(transformer: TransformerEncoder) -> None:
    texts = [f"{ABSENCE} {'Mer text. ' * i}" for i in range(12)]
    alone = [transformer.encode_queries([text])[0] for text in texts]
    with ThreadPoolExecutor(6) as pool:
        together = pool.map(lambda text: transformer.encode_queries([text])[0], texts)
        for one, other in zip(alone, together, strict=True):
            assert one @ other > 0.9999


def test_what_goes_past_the_window_is_not_read(transformer: TransformerEncoder) -> None:
    long = "ordet " * 600
    same, other = transformer.encode_passages([long, long + BUS])
    assert same @ other > 0.9999


def prompts(folder: Path, **texts: str) -> TransformerEncoder:
    (folder / "config_sentence_transformers.json").write_text(
        json.dumps({"prompts": texts}), encoding="utf-8"
    )
    return TransformerEncoder(folder, "tiny")


def test_prompts_are_those_of_the_model(tiny: Path) -> None:
    bare = prompts(tiny)
    asked = prompts(tiny, query="fråga: ", passage="svar: ")
    np.testing.assert_allclose(
        asked.encode_queries(["beslut", "om"]), bare.encode_queries(["fråga: beslut", "fråga: om"]), atol=0.01
    )
    np.testing.assert_allclose(
        asked.encode_passages(["beslut"]), bare.encode_queries(["svar: beslut"]), atol=0.01
    )


def test_a_model_without_prompts_reads_texts_bare(tiny: Path) -> None:
    bare = prompts(tiny)
    np.testing.assert_array_equal(bare.encode_queries(["beslut"]), bare.encode_passages(["beslut"]))


@pytest.mark.parametrize(
    ("name", "content"),
    [("config.json", "{"), ("model.safetensors", "x" * 99), ("modules.json", "?"), ("tokenizer.json", "{}")],
)
def test_a_damaged_model_is_told(tiny: Path, name: str, content: str) -> None:
    (tiny / name).write_text(content, encoding="utf-8")
    with pytest.raises(WeightsMissing, match="cannot be loaded") as caught:
        TransformerEncoder(tiny, "tiny")
    assert "\n" not in str(caught.value)
