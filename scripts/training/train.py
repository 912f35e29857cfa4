"""Trains the entity pipelines, judges them on what was kept back, and writes them with their model card."""

import argparse
import random
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from spacy.language import Language
from tokenizers import Tokenizer

from models.encoder.unpack import unpack
from models.entities.pipeline import WEIGHTS
from models.entities.tagger.component import FACTORY
from models.errors import ParagrafError
from scripts.training import card, cnn, encoder
from scripts.training.annotated import Annotated
from scripts.training.damage import damaged
from scripts.training.judging import judge
from scripts.training.material import Material, read_material, texts
from scripts.training.tagging import blank_pipeline
from scripts.training.templates import minutes

SEED = 20
_ACCURATE_EPOCHS = 3
_FAST_EPOCHS = 7
_MINUTES = 900
"""Pieces of fictional minutes in each epoch, each epoch others."""
_DAMAGED = 0.15
"""The share of the corpora's texts that are damaged as a scan would be."""


def main() -> None:
    """Train on the corpora in DATA_DIR and write OUT/accurate and OUT/fast, each with what it takes to load it."""
    parser = argparse.ArgumentParser(prog="train_entities", description=main.__doc__)
    parser.add_argument(
        "data", type=Path, metavar="DATA_DIR", help="webnews_train.tsv, talbanken_train.iob2 …"
    )
    parser.add_argument("out", type=Path, metavar="OUT", nargs="?", default=WEIGHTS)
    parser.add_argument("--only", choices=tuple(_TRAINERS), help="train this one alone")
    asked = parser.parse_args()
    try:
        material = read_material(asked.data)
        for name in [asked.only] if asked.only else _TRAINERS:
            print(f"training the {name} pipeline", flush=True)
            nlp = _TRAINERS[name](material)
            judged = judge(nlp, material)
            print("\n".join(map(str, judged)), flush=True)
            _write(nlp, asked.out / name, card.written(name, encoder.LAYERS, SEED, judged))
    except ParagrafError as error:
        print(f"train_entities: {error}\n{error.remedy}", file=sys.stderr)
        sys.exit(error.exit_code)


def accurate(material: Material) -> Language:
    """A pipeline with the tuned encoder."""
    unpacked = unpack()
    tokenizer = Tokenizer.from_file(str(unpacked.folder / "tokenizer.json"))
    nlp = blank_pipeline()
    epochs = [
        list(encoder.examples(epoch(material, number), nlp, tokenizer)) for number in range(_ACCURATE_EPOCHS)
    ]
    weights = encoder.train(unpacked.folder, epochs, SEED, _say)
    tagger = nlp.add_pipe(FACTORY, name="tagger", config={"encoder": unpacked.name})
    tagger.from_bytes(weights)  # type: ignore[attr-defined]
    return nlp


def fast(material: Material) -> Language:
    """A pipeline with a small network of its own."""
    return cnn.train([list(epoch(material, number)) for number in range(_FAST_EPOCHS)], SEED, _say)


_TRAINERS: dict[str, Callable[[Material], Language]] = {"accurate": accurate, "fast": fast}


def epoch(material: Material, number: int) -> Iterator[Annotated]:
    """The texts of one epoch: the corpora, some of them damaged, and fictional minutes, damaged and not."""
    drawn = random.Random(SEED + number)
    for sentences in material.trained:
        for text in texts(sentences, drawn.randrange(1 << 32)):
            yield damaged(text, drawn) if drawn.random() < _DAMAGED else text
    for text in minutes(_MINUTES, drawn.randrange(1 << 32)):
        yield damaged(_capitals_alone(text), drawn)


def _capitals_alone(text: Annotated) -> Annotated:
    """The text without the names in lower case, "kommunstyrelsen", that the corpora hold for none."""
    return Annotated(text.text, tuple(span for span in text.spans if not text.text[span[0]].islower()))


def _write(nlp: Language, folder: Path, text: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    # A vocabulary would hold every word of the corpora.
    nlp.to_disk(folder, exclude=["vocab"])
    (folder / "README.md").write_text(text, encoding="utf-8")


def _say(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    main()
