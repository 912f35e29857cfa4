"""Precision, recall and F1 of the names found: in folders of gold minutes, or in corpora.

Tables are by kind of sample, or by corpus. See `scripts.scoring.names` for the measures and `name_corpora` for what
counts in a corpus.
"""

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path

from models.entities import DEFAULT_PIPELINE, PIPELINES, EntityRecognizer, load_recognizer
from models.errors import NothingToIndex, ParagrafError
from scripts.samples.source import SourceError
from scripts.scoring.marked import read_gold
from scripts.scoring.name_corpora import score_sentences
from scripts.scoring.names import AS_SCANNED, score_gold
from scripts.scoring.reading import Counts
from scripts.training.corpora import read_corpus

Table = dict[str, dict[str, Counts]]
"""Counts by what a table is of and by measure."""

Tell = Callable[[str], None]


def _silent(_: str) -> None:
    """Tells nobody."""


def score_folders(folders: Iterable[Path], recognizer: EntityRecognizer, tell: Tell = _silent) -> Table:
    """Counts of "all", "clean" and "scans", by measure. `tell` is given each file's misses, a line each.

    Raises NothingToIndex for a folder without samples, and what reading and rendering a sample raises.
    """
    table: Table = {layout: defaultdict(Counts) for layout in ("all", "clean", "scans")}
    for folder in folders:
        sources = sorted(folder.glob("*.sample"))
        if not sources:
            raise NothingToIndex(f"There are no samples in {folder}", "Name a folder with .sample files")
        for source in sources:
            gold = read_gold(source)
            scored = score_gold(gold, recognizer)
            for layout in ("all", "scans" if gold.scan else "clean"):
                for measure, counts in scored.counts.items():
                    if layout != "all" or measure != AS_SCANNED:
                        table[layout][measure].add(counts)
            for miss in scored.misses:
                tell(f"{source.stem}: {miss}")
    return {layout: dict(measures) for layout, measures in table.items() if measures}


def score_corpora(files: Iterable[Path], recognizer: EntityRecognizer) -> Table:
    """Counts by corpus and label. Raises CorpusError for a file that is none."""
    return {path.name: score_sentences(read_corpus(path), recognizer) for path in files}


def as_json(table: Table) -> str:
    """Precision, recall, F1 and the size of gold, by what a table is of and by measure."""
    figures = {
        name: {
            measure: {"precision": c.precision, "recall": c.recall, "f1": c.f1, "gold": c.gold}
            for measure, c in measures.items()
        }
        for name, measures in table.items()
    }
    return json.dumps(figures, ensure_ascii=False, indent=2)


def as_text(table: Table) -> str:
    """The same for people to read."""
    lines = []
    for name, measures in table.items():
        lines.append(f"\n{name:<30}{'precision':>10}{'recall':>8}{'F1':>8}{'gold':>6}")
        lines += [
            f"{measure:<30}{c.precision:>10.3f}{c.recall:>8.3f}{c.f1:>8.3f}{c.gold:>6}"
            for measure, c in measures.items()
        ]
    return "\n".join(lines)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(prog="evaluate_entities", description=__doc__)
    parser.add_argument("paths", metavar="DIR|FILE", nargs="+", type=Path, help="folders of gold samples")
    parser.add_argument(
        "--corpus", action="store_true", help="the paths are corpora: .iob2, or word and label"
    )
    parser.add_argument("--pipeline", choices=PIPELINES, default=DEFAULT_PIPELINE, help="the recognizer")
    parser.add_argument("-v", "--verbose", action="store_true", help="also what was missed, by file")
    parser.add_argument("--json", action="store_true", help="the figures as JSON")
    asked = parser.parse_args()
    try:
        table = _scored(asked, load_recognizer(asked.pipeline))
    except ParagrafError as error:
        sys.exit(f"{error}. {error.remedy}")
    except SourceError as error:
        sys.exit(str(error))
    print(as_json(table) if asked.json else as_text(table))


def _scored(asked: argparse.Namespace, recognizer: EntityRecognizer) -> Table:
    if asked.corpus:
        return score_corpora(asked.paths, recognizer)
    return score_folders(asked.paths, recognizer, _to_stderr if asked.verbose else _silent)


def _to_stderr(line: str) -> None:
    print(line, file=sys.stderr)


if __name__ == "__main__":
    main()
