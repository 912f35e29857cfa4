"""Paragraf and its peers over the same items, questions and vectors.

How it is kept fair: peers get the text that we search, title and body, lost letters restored; the vector of the item
as a whole that we made of it, and the question's vector that we search with; and the question as it was asked. Each
is asked with its defaults and with the settings that its own documents offer for Swedish and for hybrid search, over
more candidates than it would take by itself, and every setting is shown, so that the best one, picked with the
judgments known, stands for it. Ours is the product as it is, its fusion, passages and refusals included.

No peer refuses a question, so measures are over those that something answers.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from platformdirs import user_cache_path

from indexer.index import Index
from models.encoder import load_encoder
from models.encoder.base import Encoder
from models.entities import load_recognizer
from models.errors import ParagrafError
from scripts.comparing.corpus import Corpus, save
from scripts.comparing.environment import ask_peers, make_environment
from scripts.scoring.bootstrap import Interval, interval
from scripts.scoring.collection import open_collection
from scripts.scoring.judgments import Judgments, Topic, item_name, joined, read_judgments
from scripts.scoring.ranking import MEASURES, Values, ask, difference, read_run, values, write_run
from scripts.scoring.swefaq import open_swefaq, read_swefaq
from search_api.service import SearchService

OURS = "Paragraf"
_COMPARED = ("nDCG@10", "hit@1")
"""Measures whose differences are shown with their intervals."""


def corpus_of(index: Index, topics: tuple[Topic, ...], encoder: Encoder) -> Corpus:
    """The items of an index as everybody gets them, and the questions."""
    entries = list(index.catalog.changes(0).entries)
    found = index.catalog.records([entry.key for entry in entries])
    questions = [topic.query for topic in topics]
    return Corpus(
        names=[item_name(meeting.source, item.title) for meeting, item in found],
        texts=[f"{item.restored_title}\n{item.restored}".strip() for _, item in found],
        # The first passage is the item as a whole.
        vectors=np.stack([entry.vectors[0] for entry in entries]),
        ids=[topic.id for topic in topics],
        questions=questions,
        asked=encoder.encode_queries(questions),
    )


def compare(
    index: Index, judgments: Judgments, encoder: Encoder, python: Path, runs: Path
) -> dict[str, Values]:
    """What every question scores, by the name of whoever answered, ours first. Runs are left in a folder."""
    topics = tuple(topic for topic in judgments.topics if judgments.answerable(topic))
    judgments = Judgments(topics, judgments.grades)
    with tempfile.TemporaryDirectory() as scratch:
        save(corpus_of(index, topics, encoder), Path(scratch))
        ask_peers(python, Path(scratch), runs)
    write_run(ask(SearchService(index, encoder), topics), runs / f"{OURS}.run")
    return {
        path.stem: values(read_run(path), judgments)
        for path in sorted(runs.glob("*.run"), key=lambda path: (path.stem != OURS, path.stem))
    }


def as_text(scored: dict[str, Values]) -> str:
    """A line for each, the best first after ours: means, and how much ours is ahead, with 95 % intervals."""
    lines = [
        f"{'':<50}"
        + "".join(f"{name:>11}" for name in MEASURES)
        + "".join(f"{f'ours ahead, {name}':>26}" for name in _COMPARED)
    ]
    rows = {
        name: {m: interval([*by_id.values()]) for m, by_id in its.items() if by_id}
        for name, its in scored.items()
    }
    for name in sorted(rows, key=lambda name: (name != OURS, -rows[name]["nDCG@10"].mean)):
        ahead = difference(scored[OURS], scored[name])
        cells = [f"{rows[name][measure].mean:>11.3f}" for measure in MEASURES]
        if name != OURS:
            cells += [_cell(interval([*ahead[measure].values()])) for measure in _COMPARED]
        lines.append(f"{name:<50}" + "".join(cells))
    return "\n".join(lines)


def _cell(ahead: Interval) -> str:
    return f"{ahead.mean:>+10.3f} {ahead.low:>+7.3f} {ahead.high:>+7.3f}"


def main() -> None:
    """Print a table for the minutes, and one for SweFAQ when it is given."""
    parser = argparse.ArgumentParser(prog="compare_peers", description=__doc__)
    parser.add_argument("folders", metavar="DIR", nargs="*", type=Path, help="folders of minutes")
    parser.add_argument(
        "--questions", metavar="SET", nargs="+", type=Path, default=[], help="their judged questions"
    )
    parser.add_argument("--swefaq", metavar="FILE", type=Path, help="also over SweFAQ")
    parser.add_argument(
        "--index", metavar="DIR", type=Path, help="keep the indexes there, and use them again"
    )
    parser.add_argument("--runs", metavar="DIR", type=Path, help="leave the runs there, in TREC's form")
    parser.add_argument(
        "--environment",
        metavar="DIR",
        type=Path,
        default=user_cache_path("paragraf") / "peers",
        help="where the peers are installed; the user's cache unless given",
    )
    asked = parser.parse_args()
    if bool(asked.folders) != bool(asked.questions) or not (asked.folders or asked.swefaq):
        parser.error("give folders and --questions, or --swefaq, or all of them")
    with tempfile.TemporaryDirectory() as scratch:
        try:
            _print_tables(asked, Path(scratch))
        except ParagrafError as error:
            sys.exit(f"{error}. {error.remedy}")
        except subprocess.CalledProcessError as error:
            sys.exit(f"compare_peers: {error}")


def _print_tables(asked: argparse.Namespace, scratch: Path) -> None:
    python, encoder = make_environment(asked.environment), load_encoder()
    kept, indexes = asked.runs or scratch / "runs", asked.index or scratch
    if asked.folders:
        judgments = joined(map(read_judgments, asked.questions))
        index = open_collection(asked.folders, indexes / "minutes", encoder, load_recognizer())
        _print_table("minutes", index, judgments, encoder, python, kept)
    if asked.swefaq:
        answers, judgments = read_swefaq(asked.swefaq)
        index = open_swefaq(answers, indexes / "swefaq", encoder)
        _print_table("SweFAQ", index, judgments, encoder, python, kept)


def _print_table(
    title: str, index: Index, judgments: Judgments, encoder: Encoder, python: Path, kept: Path
) -> None:
    scored = compare(index, judgments, encoder, python, kept / title)
    index.close()
    print(f"\n{title}: {len(scored[OURS]['MRR'])} questions")
    print(as_text(scored))


if __name__ == "__main__":
    main()
