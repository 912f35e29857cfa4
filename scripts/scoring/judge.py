"""Judgments from JSON Lines to the kept form, TREC's topics and qrels.

A line is a question: `id`, `kind`, `query`, and `relevant`, whose items have `file`, `title` (null for the meeting
itself) and `grade` (2 answers, 1 touches). Only counts are told, so that judgments kept apart can be converted unseen;
a title that does not stand in its file is one of them, as it can never be found.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from indexer.paths import find_files
from indexer.reading import read
from models.errors import ParagrafError
from scripts.scoring.judgments import JudgmentsError, from_questions, joined, slug, write_judgments


def read_questions(path: Path) -> list[dict[str, Any]]:
    """The questions of a file of JSON Lines. Raises JudgmentsError."""
    try:
        return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    except (OSError, ValueError) as error:
        raise JudgmentsError(
            f"{path} is not JSON Lines: {error}", "Give a file with a question a line."
        ) from error


def misplaced(
    questions: Iterable[Mapping[str, Any]], folders: Sequence[Path]
) -> list[tuple[str, str | None]]:
    """The judged files and titles, each once, that do not stand in the folders: no such file, or not in its text."""
    paths = {Path(f.source).name: f for f in find_files([str(folder) for folder in folders])}
    judged = dict.fromkeys((item["file"], item["title"]) for q in questions for item in q["relevant"])
    texts = {
        file: slug("\n".join(page.text for page in read(found.path, found.source).pages))
        for file in {file for file, _ in judged}
        if (found := paths.get(file))
    }
    return [
        (file, title) for file, title in judged if file not in texts or slug(title or "") not in texts[file]
    ]


def main() -> None:
    """Write the set and tell how many questions it has, by kind."""
    parser = argparse.ArgumentParser(prog="judge", description=__doc__)
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path, help="questions as JSON Lines")
    parser.add_argument(
        "--into", metavar="SET", type=Path, required=True, help="as tests/ranking/development"
    )
    parser.add_argument(
        "--minutes", metavar="DIR", type=Path, nargs="+", required=True, help="the folders judged"
    )
    parser.add_argument("-v", "--verbose", action="store_true", help="also say which titles are misplaced")
    asked = parser.parse_args()
    try:
        files = [read_questions(path) for path in asked.files]
        judgments = joined(map(from_questions, files))
        lost = [place for questions in files for place in misplaced(questions, asked.minutes)]
        write_judgments(judgments, asked.into)
    except ParagrafError as error:
        sys.exit(f"{error}. {error.remedy}")
    for kind, count in sorted(Counter(topic.kind for topic in judgments.topics).items()):
        print(f"{kind:<16}{count:>5}")
    unanswerable = sum(not judgments.answerable(topic) for topic in judgments.topics)
    print(f"{len(judgments.topics)} questions, {unanswerable} of them unanswerable")
    print(f"{sum(map(len, judgments.grades.values()))} judgments, {len(lost)} titles misplaced")
    if asked.verbose:
        print(*(f"{file}: {title}" for file, title in lost), sep="\n")


if __name__ == "__main__":
    main()
