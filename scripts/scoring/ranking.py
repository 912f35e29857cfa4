"""How well items are ranked: nDCG, reciprocal rank, first hits and recall over judged questions.

Questions are JSON Lines: `id`, `kind`, `query` and `relevant` items (`file`, `number`, `title`, `grade`).
Measures are those of ir-measures.
"""

import json
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Any

import ir_measures
from ir_measures import RR, Measure, Qrel, R, ScoredDoc, Success, nDCG

from indexer.index import Index
from indexer.pipeline import index_paths
from models.encoder import load_encoder
from models.encoder.base import Encoder
from models.entities import load_recognizer
from search_api.query import parse_query
from search_api.service import SearchService

MEASURES: tuple[Measure, ...] = (nDCG @ 10, RR, Success @ 1, R @ 50)

Question = dict[str, Any]


def questions_in(path: Path) -> list[Question]:
    """The questions of a file of JSON Lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def build(folder: Path, directory: Path, encoder: Encoder) -> SearchService:
    """A service over the minutes of a folder, newly indexed into `directory`."""
    index = Index.create(directory, encoder)
    index_paths(index, [str(folder)], encoder, load_recognizer())
    return SearchService(index, encoder)


def score(service: SearchService, questions: list[Question]) -> dict[str, dict[str, float]]:
    """Each measure by kind of question, "all" included."""
    judged, run = _judged(questions), list(_run(service, questions))
    table: dict[str, dict[str, float]] = {}
    kinds: dict[str, set[str]] = defaultdict(set)
    for question in questions:
        kinds[question["kind"]].add(question["id"])
        kinds["all"].add(question["id"])
    for kind, ids in kinds.items():
        asked = [qrel for qrel in judged if qrel.query_id in ids]
        answered = [doc for doc in run if doc.query_id in ids]
        found = ir_measures.calc_aggregate(MEASURES, asked, answered)
        table[kind] = {"questions": len(ids), **{str(measure): found[measure] for measure in MEASURES}}
    return table


def _judged(questions: list[Question]) -> list[Qrel]:
    return [
        Qrel(question["id"], _name(item["file"], item["number"], item["title"]), item["grade"])
        for question in questions
        for item in question["relevant"]
    ]


def _run(service: SearchService, questions: list[Question]) -> list[ScoredDoc]:
    return [
        ScoredDoc(question["id"], _name(hit.meeting.source, hit.item.number, hit.item.title), -hit.rank)
        for question in questions
        for hit in service.search(parse_query(question["query"]), limit=50).hits
    ]


def _name(source: str, number: str | None, title: str) -> str:
    return f"{Path(source).stem}|{number or ''}|{title}"


def main() -> None:
    """Print a table by kind of question."""
    if len(sys.argv) != 3:
        sys.exit("usage: evaluate DIR QUESTIONS")
    with tempfile.TemporaryDirectory() as scratch:
        service = build(Path(sys.argv[1]), Path(scratch) / "index", load_encoder())
        table = score(service, questions_in(Path(sys.argv[2])))
    names = ("questions", *map(str, MEASURES))
    print(f"{'kind':<16}" + "".join(f"{name:>11}" for name in names))
    for kind, row in sorted(table.items()):
        print(f"{kind:<16}{row['questions']:>11.0f}" + "".join(f"{row[name]:>11.3f}" for name in names[1:]))


if __name__ == "__main__":
    main()
