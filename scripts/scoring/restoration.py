"""How many words of a damaged sample are restored right, and what is changed in text that is not damaged.

The sample is a table by tabs: half ("used" while the tables were made, "held" kept apart), damage, sentence as
written, sentence as it should be, the two of the same length.
"""

import csv
import sys
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from indexer.reading.restoring import restore_letters
from models.records import Page


@dataclass(slots=True)
class Restored:
    """Words that were damaged, those of them restored right, and words that came out wrong though not left alone."""

    damaged: int = 0
    right: int = 0
    wrong: int = 0

    @property
    def share(self) -> float:
        """Share of the damaged words that are right; 1 without any."""
        return self.right / self.damaged if self.damaged else 1.0


def score_sample(sample: Path) -> dict[str, Restored]:
    """Figures by half, and by half and kind of damage: "held", "held: dots". A page holds all sentences of a half."""
    with sample.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    scores: dict[str, Restored] = defaultdict(Restored)
    for half in dict.fromkeys(row["half"] for row in rows):
        group = [row for row in rows if row["half"] == half]
        (page,) = restore_letters((Page(1, "\n\n".join(row["written"] for row in group)),))
        for row, found in zip(group, page.restored.split("\n\n"), strict=True):
            words = list(zip(row["written"].split(), row["right"].split(), found.split(), strict=True))
            for name in (half, f"{half}: {row['damage']}"):
                score = scores[name]
                score.damaged += sum(word != meant for word, meant, _ in words)
                score.right += sum(word != meant == word_found for word, meant, word_found in words)
                score.wrong += sum(word_found not in {word, meant} for word, meant, word_found in words)
    return dict(scores)


def changes(texts: Iterable[str]) -> list[tuple[str, str]]:
    """The words that restoration changes in texts: as written, as restored."""
    pages = restore_letters([Page(number, text) for number, text in enumerate(texts, start=1)])
    return [
        (word, found)
        for page in pages
        for word, found in zip(page.text.split(), page.restored.split(), strict=True)
        if word != found
    ]


def main() -> None:
    """Print the figures of a sample, and the changes in files that are not damaged, one file a document."""
    if len(sys.argv) < 2:
        sys.exit("usage: evaluate_restoration SAMPLE [CLEAN_FILE…]")
    print(f"{'':<16}{'words':>7}{'right':>7}{'share':>7}{'wrong':>7}")
    for name, score in sorted(score_sample(Path(sys.argv[1])).items()):
        print(f"{name:<16}{score.damaged:>7}{score.right:>7}{score.share:>7.3f}{score.wrong:>7}")
    for path in map(Path, sys.argv[2:]):
        found = changes(path.read_text(encoding="utf-8", errors="replace").split("\f"))
        print(f"{path.name}: {len(found)} changes", *(f"{word}>{right}" for word, right in found[:5]))


if __name__ == "__main__":
    main()
