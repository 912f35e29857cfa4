"""Training on a tiny corpus: material, batches, and pipelines that spaCy loads."""

import random
from pathlib import Path

import numpy as np
import spacy

from scripts.training import card, cnn
from scripts.training.annotated import Annotated
from scripts.training.corpora import Sentence
from scripts.training.encoder import Example, batches
from scripts.training.judging import Judged
from scripts.training.material import joined, read_material, texts
from scripts.training.tagging import annotated_doc, blank_pipeline, tagged

SENTENCE = Sentence(
    ("Rektor", "Anna", "Berg", ",", "Lund", "(", "ny", ")", "."),
    ("O", "B-PER", "I-PER", "O", "B-LOC", *"OOOO"),
)


def test_words_are_set_as_in_print_or_apart_as_in_a_corpus() -> None:
    printed = joined([SENTENCE, SENTENCE], as_corpus=False)
    assert printed.text == "Rektor Anna Berg, Lund (ny).\nRektor Anna Berg, Lund (ny)."
    assert printed.names == (("Anna Berg", "PER"), ("Lund", "LOC")) * 2
    apart = joined([SENTENCE], as_corpus=True)
    assert apart.text == " ".join(SENTENCE.words)
    assert apart.names == printed.names[:2]


def test_every_sentence_is_in_one_text() -> None:
    made = list(texts([SENTENCE] * 70, seed=3))
    assert sum(text.text.count("Rektor") for text in made) == 70
    assert made == list(texts([SENTENCE] * 70, seed=3))
    assert made != list(texts([SENTENCE] * 70, seed=4))


def test_what_is_kept_back_is_not_trained_on(tmp_path: Path) -> None:
    news = "".join(f"ord{i}\t0\nEk{i}\tPER\n\n" for i in range(300))
    (tmp_path / "webnews_train.tsv").write_text(news, encoding="utf-8")
    rows = "".join(f"1\tord{i}\tO\t-\t-\n2\tLund{i}\tB-LOC\t-\t-\n\n" for i in range(30))
    for name in ("talbanken_train.iob2", "talbanken_dev.iob2"):
        (tmp_path / name).write_text(rows, encoding="utf-8")
    material = read_material(tmp_path)
    assert [len(some) for some in material.trained] == [270, 30]
    assert {name: len(some) for name, some in material.judged.items()} == {"news": 30, "talbanken": 30}
    assert not {s.words for s in material.trained[0]} & {s.words for s in material.judged["news"]}


def test_tags_are_of_our_words() -> None:
    words, tags = tagged(blank_pipeline(), joined([SENTENCE], as_corpus=False))
    assert dict(zip(words.texts, tags.tolist(), strict=True)) == {
        **dict.fromkeys(words.texts, 0),
        "Anna": 1,
        "Berg": 2,
        "Lund": 5,
    }


def test_a_name_that_ends_in_a_word_takes_the_whole_word() -> None:
    doc = annotated_doc(blank_pipeline(), Annotated("Annas bok", ((0, 4, "PER"),)))
    assert [span.text for span in doc.ents] == ["Annas"]


def test_batches_hold_every_window_once_and_few_shapes() -> None:
    drawn = random.Random(1)
    windows = [Example(np.full(drawn.randint(1, 254), i), np.zeros(1, dtype=np.int64)) for i in range(300)]
    made = batches(windows, random.Random(2))
    assert sorted(int(e.ids[0]) for batch in made for e in batch) == list(range(300))
    assert all(max(len(e.ids) for e in batch) * len(batch) <= 3072 for batch in made)
    assert all(max(len(e.ids) for e in b) - min(len(e.ids) for e in b) < 32 for b in made)


def test_the_small_network_learns_what_it_is_shown_and_is_saved(tmp_path: Path) -> None:
    shown = [joined([SENTENCE], as_corpus=as_corpus) for as_corpus in (True, False)] * 12
    nlp = cnn.train([shown] * 25, seed=1, report=lambda _: None)
    nlp.to_disk(tmp_path, exclude=["vocab"])
    loaded = spacy.load(tmp_path)
    assert [(e.text, e.label_) for e in loaded("Rektor Anna Berg, Lund (ny).").ents] == [
        ("Anna Berg", "PER"),
        ("Lund", "LOC"),
    ]


def test_the_card_tells_figures_data_and_licences() -> None:
    figures = {"PER": (0.95, 0.9, 0.924), "all": (0.9, 0.8, 0.847)}
    written = card.written("accurate", 8, 20, [Judged("news", figures, 1500.4)])
    assert "| news | 0.950 / 0.900 / 0.924 | 0.900 / 0.800 / 0.847 | 1,500 |" in written
    assert "CC BY-SA 4.0" in written
    assert "{" not in written
