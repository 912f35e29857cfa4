"""What the search answers to judged questions, and how well: runs, and measures over them.

Measures are those of ir-measures, in TREC's definitions, over the questions that something answers. "answered" is
the share of those that were not refused, and "refused" the share of questions that nothing answers which were.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from statistics import fmean

import ir_measures
from ir_measures import RR, Measure, Qrel, R, ScoredDoc, Success, nDCG

from models.errors import ParagrafError
from scripts.scoring.bootstrap import Interval, interval
from scripts.scoring.judgments import Judgments, Topic, item_name
from search_api.service import SearchService
from search_api.understanding import parse_query

DEPTH = 50
"""Hits asked for each question, as recall@50 needs."""

MEASURES: Mapping[str, Measure] = {"nDCG@10": nDCG @ 10, "MRR": RR, "hit@1": Success @ 1, "recall@50": R @ 50}
ANSWERED, REFUSED = "answered", "refused"
ALL = "all"

Run = Mapping[str, Sequence[str]]
"""By the question's id the names of what was found, best first; a question that was refused has none."""

Values = Mapping[str, Mapping[str, float]]
"""By measure, and by the question's id: what the question scores."""

Table = Mapping[str, Mapping[str, Interval]]
"""By kind of question, "all" first, and by measure."""


class RunError(ParagrafError):
    """A file that is no run."""

    code = "run"


def ask(service: SearchService, topics: Iterable[Topic]) -> Run:
    """The first DEPTH hits of every question."""
    return {
        topic.id: [
            item_name(hit.meeting.source, hit.item.title)
            for hit in service.search(parse_query(topic.query), limit=DEPTH).hits
        ]
        for topic in topics
    }


def write_run(run: Run, path: Path) -> None:
    """Write a run in TREC's form: id, Q0, name, rank, score (1/rank), "paragraf"."""
    lines = (
        f"{topic} Q0 {name} {rank} {1 / rank:.6f} paragraf\n"
        for topic, names in run.items()
        for rank, name in enumerate(names, 1)
    )
    path.write_text("".join(lines), encoding="utf-8")


def read_run(path: Path) -> Run:
    """A run in TREC's form, by whatever engine, ordered by score. Raises RunError."""
    found: dict[str, list[tuple[float, str]]] = defaultdict(list)
    try:
        for line in path.read_text(encoding="utf-8").splitlines():
            topic, _, name, _, score, _ = line.split()
            found[topic].append((-float(score), name))
    except (OSError, ValueError) as error:
        raise RunError(f"{path} is no run: {error}", "Write one with: scripts/evaluate --run FILE") from error
    return {
        topic: [name for _, name in sorted(rows, key=lambda row: row[0])] for topic, rows in found.items()
    }


def values(run: Run, judgments: Judgments) -> Values:
    """What every question scores. Questions that the run lacks count as refused."""
    scored: dict[str, dict[str, float]] = {name: {} for name in (*MEASURES, ANSWERED, REFUSED)}
    found, judged = [], []
    for topic in judgments.topics:
        names = run.get(topic.id, ())
        if not judgments.answerable(topic):
            scored[REFUSED][topic.id] = float(not names)
            continue
        scored[ANSWERED][topic.id] = float(bool(names))
        grades = judgments.grades[topic.id]
        judged += [Qrel(topic.id, name, grade) for name, grade in grades.items()]
        for rank, name in enumerate(dict.fromkeys(_as_judged(name, grades) for name in names), 1):
            found.append(ScoredDoc(topic.id, name, 1 / rank))
    called = {str(measure): name for name, measure in MEASURES.items()}
    if judged:
        for metric in ir_measures.iter_calc(MEASURES.values(), judged, found):
            scored[called[str(metric.measure)]][metric.query_id] = metric.value
    return scored


def _as_judged(name: str, grades: Mapping[str, int]) -> str:
    """What a hit counts as: itself, or its meeting where that is what answers."""
    meeting = name.partition("/")[0]
    return meeting if name not in grades and meeting in grades else name


def score(service: SearchService, judgments: Judgments) -> dict[str, dict[str, float]]:
    """Means by kind of question, "all" first, and by measure, of what a service answers."""
    scored = values(ask(service, judgments.topics), judgments)
    return {
        kind: {name: fmean(some) for name, some in row.items()}
        for kind, row in _by_kind(scored, judgments.topics)
    }


def table(scored: Values, topics: Sequence[Topic]) -> Table:
    """Means with their intervals; a measure that no question of a kind has is left out."""
    return {
        kind: {name: interval(some) for name, some in row.items()} for kind, row in _by_kind(scored, topics)
    }


def difference(scored: Values, other: Values) -> Values:
    """What every question scores more than in another run over the same questions."""
    return {
        name: {id: value - other[name][id] for id, value in by_id.items()} for name, by_id in scored.items()
    }


def _by_kind(scored: Values, topics: Sequence[Topic]) -> Iterator[tuple[str, dict[str, list[float]]]]:
    for kind in (ALL, *sorted({topic.kind for topic in topics})):
        ids = [topic.id for topic in topics if kind in {ALL, topic.kind}]
        of_kind = {name: [by_id[id] for id in ids if id in by_id] for name, by_id in scored.items()}
        yield kind, {name: some for name, some in of_kind.items() if some}
