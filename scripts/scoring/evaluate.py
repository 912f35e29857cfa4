"""How well questions are answered: nDCG@10, MRR, hit@1 and recall@50 by kind, with 95 % bootstrap intervals.

The minutes in the folders are indexed and the judged questions asked of them. A set of questions is named by its path
without endings, as tests/ranking/development.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

from models.encoder import load_encoder
from models.entities import load_recognizer
from models.errors import ParagrafError
from scripts.scoring.collection import open_collection, unread_names
from scripts.scoring.judgments import Judgments, read_judgments
from scripts.scoring.ranking import (
    ALL,
    ANSWERED,
    MEASURES,
    REFUSED,
    Run,
    Table,
    Values,
    ask,
    difference,
    read_run,
    table,
    values,
    write_run,
)
from scripts.scoring.swefaq import open_swefaq, read_swefaq
from search_api.service import SearchService

_COLUMNS = (*MEASURES, ANSWERED, REFUSED)


def main() -> None:
    """Print a table by kind of question."""
    parser = argparse.ArgumentParser(prog="evaluate", description=__doc__)
    parser.add_argument("folders", metavar="DIR", nargs="*", type=Path, help="folders of minutes")
    asked_of = parser.add_mutually_exclusive_group(required=True)
    asked_of.add_argument("--questions", metavar="SET", type=Path, help="the judged questions")
    asked_of.add_argument(
        "--swefaq", metavar="FILE", type=Path, help="SweFAQ instead of minutes and questions"
    )
    parser.add_argument("--index", metavar="DIR", type=Path, help="keep the index there, and use it again")
    parser.add_argument("--run", metavar="FILE", type=Path, help="write what was found in TREC's form")
    parser.add_argument("--against", metavar="FILE", type=Path, help="also the difference to this run")
    parser.add_argument(
        "-v", "--verbose", action="store_true", help="also what was not answered best, worst first"
    )
    parser.add_argument("--json", action="store_true", help="the figures as JSON")
    asked = parser.parse_args()
    if bool(asked.folders) == bool(asked.swefaq):
        parser.error("give folders and --questions, or --swefaq alone")
    try:
        tables = _tables(asked)
    except ParagrafError as error:
        sys.exit(f"{error}. {error.remedy}")
    print(as_json(tables) if asked.json else as_text(tables))


def _tables(asked: argparse.Namespace) -> dict[str, Table]:
    """The scores, and the difference when one is asked for."""
    other = read_run(asked.against) if asked.against else None
    with _directory(asked.index) as directory:
        judgments, run = _answers(asked, directory)
    if asked.run:
        write_run(run, asked.run)
    scored = values(run, judgments)
    if asked.verbose:
        print(*_misses(judgments, run, scored), sep="\n", file=sys.stderr)
    tables = {"scores": table(scored, judgments.topics)}
    if other is not None:
        apart = difference(scored, values(other, judgments))
        tables[f"more than {asked.against}"] = table(apart, judgments.topics)
    return tables


def _answers(asked: argparse.Namespace, directory: Path) -> tuple[Judgments, Run]:
    encoder = load_encoder()
    if asked.swefaq:
        answers, judgments = read_swefaq(asked.swefaq)
        index = open_swefaq(answers, directory, encoder)
    else:
        judgments = read_judgments(asked.questions)
        index = open_collection(asked.folders, directory, encoder, load_recognizer())
        if unread := unread_names(index, judgments):
            told = f": {', '.join(unread)}" if asked.verbose else ", told by -v"
            print(f"{len(unread)} judged items were not read as such{told}", file=sys.stderr)
    service = SearchService(index, encoder)
    try:
        return judgments, ask(service, judgments.topics)
    finally:
        service.close()


def _misses(judgments: Judgments, run: Run, scored: Values) -> Iterator[str]:
    """A line for each question under the best nDCG or wrongly answered, and what was found first."""
    reached = {**scored["nDCG@10"], **scored[REFUSED]}
    for topic in sorted(judgments.topics, key=lambda topic: reached[topic.id]):
        if reached[topic.id] < 1:
            first = ", ".join(run[topic.id][:3]) or "nothing"
            yield f"{reached[topic.id]:.3f} {topic.id} {topic.kind}: {topic.query} → {first}"


@contextmanager
def _directory(kept: Path | None) -> Iterator[Path]:
    if kept:
        yield kept
        return
    with tempfile.TemporaryDirectory() as scratch:
        yield Path(scratch) / "index"


def as_json(tables: dict[str, Table]) -> str:
    """The means, intervals and numbers of questions by table, kind and measure."""
    figures = {
        name: {kind: {m: asdict(value) for m, value in row.items()} for kind, row in some.items()}
        for name, some in tables.items()
    }
    return json.dumps(figures, ensure_ascii=False, indent=2)


def as_text(tables: dict[str, Table]) -> str:
    """The same for people to read, a line a kind."""
    blocks = []
    for name, some in tables.items():
        columns = [column for column in _COLUMNS if column in some[ALL]]
        head = f"{name:<22}" + "".join(f"{column:>20}" for column in columns)
        blocks.append("\n".join([head, *(_line(kind, some, columns) for kind in some)]))
    return "\n\n".join(blocks)


def _line(kind: str, of: Table, columns: list[str]) -> str:
    row = of[kind]
    questions = max(value.count for value in row.values())
    cells = (
        f"{row[c].mean:>6.3f} {row[c].low:>6.3f}–{row[c].high:<6.3f}" if c in row else "" for c in columns
    )
    return f"{kind:<16}{questions:>4}  " + "".join(f"{cell:>20}" for cell in cells)


if __name__ == "__main__":
    main()
