"""Judged questions, kept as TREC keeps them: topics and qrels.

A set is two files. `SET.topics.tsv` has a question a line: id, kind and words, parted by tabs. `SET.qrels` has a
judgment a line: id, 0, name and grade, parted by spaces. A question without judgments is one that nothing answers.

A name tells an item by its file and title, "gymnasienatverket-2024-03-14/apl-pa-distans", whatever numbers a reader
gives it. The file alone names the meeting itself: its header or its attendance list answers.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models.errors import ParagrafError
from models.swedish import fold

LONGEST_TITLE = 60
"""Characters of a title that go into a name."""

_NO_LETTERS = re.compile(r"[^a-z0-9]+")
_TOPICS, _QRELS = ".topics.tsv", ".qrels"


class JudgmentsError(ParagrafError):
    """Judgments that cannot be used."""

    code = "judgments"


@dataclass(frozen=True, slots=True)
class Topic:
    """A question as it was asked, and of what kind it is."""

    id: str
    kind: str
    query: str


@dataclass(frozen=True, slots=True)
class Judgments:
    """Questions, and the grades (1 touches, 2 answers) of what answers them, by the question's id and by name."""

    topics: tuple[Topic, ...]
    grades: Mapping[str, Mapping[str, int]]

    def answerable(self, topic: Topic) -> bool:
        """Whether something answers the question."""
        return bool(self.grades.get(topic.id))


def slug(text: str) -> str:
    """The text's letters and digits without case and dots, "-" between words."""
    return _NO_LETTERS.sub("-", fold(text)).strip("-")


def meeting_name(source: str) -> str:
    """The name of a meeting: its file without folder and ending."""
    return Path(source).stem


def item_name(source: str, title: str) -> str:
    """The name of an agenda item: its file and the beginning of its title."""
    return f"{meeting_name(source)}/{slug(title)[:LONGEST_TITLE].strip('-') or 'untitled'}"


def read_judgments(of: Path) -> Judgments:
    """The set at a path without its endings. Raises JudgmentsError when it is not there or out of form."""
    topics = tuple(Topic(*fields) for fields in _rows(of, _TOPICS, "\t", 3))
    grades: dict[str, dict[str, int]] = {}
    for topic, _, name, grade in _rows(of, _QRELS, " ", 4):
        grades.setdefault(topic, {})[name] = int(grade)
    return _checked(Judgments(topics, grades))


def write_judgments(judgments: Judgments, to: Path) -> None:
    """Write the set at a path without its endings, in place of what is there."""
    judgments = _checked(judgments)
    topics = [f"{topic.id}\t{topic.kind}\t{topic.query}\n" for topic in judgments.topics]
    qrels = [
        f"{topic.id} 0 {name} {grade}\n"
        for topic in judgments.topics
        for name, grade in judgments.grades.get(topic.id, {}).items()
    ]
    to.parent.mkdir(parents=True, exist_ok=True)
    to.with_name(to.name + _TOPICS).write_text("".join(topics), encoding="utf-8")
    to.with_name(to.name + _QRELS).write_text("".join(qrels), encoding="utf-8")


def from_questions(questions: Iterable[Mapping[str, Any]]) -> Judgments:
    """Judgments of questions with `id`, `kind`, `query` and `relevant`: `file`, `title` or None, `grade` of each.

    Of items that share a name the best grade counts. Raises JudgmentsError.
    """
    topics: list[Topic] = []
    grades: dict[str, dict[str, int]] = {}
    for question in questions:
        try:
            topics.append(Topic(question["id"], question["kind"], " ".join(question["query"].split())))
            judged = grades.setdefault(question["id"], {})
            for item in question["relevant"]:
                file, title = item["file"], item["title"]
                name = meeting_name(file) if title is None else item_name(file, title)
                judged[name] = max(judged.get(name, 0), item["grade"])
        except KeyError as error:
            raise JudgmentsError(
                f"Question {question.get('id', len(topics))} has no {error}", "Every field has to be there."
            ) from error
    return _checked(Judgments(tuple(topics), grades))


def joined(some: Iterable[Judgments]) -> Judgments:
    """Several sets as one. Raises JudgmentsError when they share an id."""
    topics: list[Topic] = []
    grades: dict[str, Mapping[str, int]] = {}
    for judgments in some:
        topics += judgments.topics
        grades |= judgments.grades
    return _checked(Judgments(tuple(topics), grades))


def _checked(judgments: Judgments) -> Judgments:
    ids = Counter(topic.id for topic in judgments.topics)
    if twice := [id for id, times in ids.items() if times > 1]:
        raise JudgmentsError(f"Several questions have the id {twice[0]}", "Give every question its own.")
    if unknown := judgments.grades.keys() - ids.keys():
        raise JudgmentsError(f"{min(unknown)} is judged, but not asked", "Write the question, too.")
    for topic in judgments.topics:
        if not all((topic.id.split() == [topic.id], topic.kind.strip(), topic.query.strip())):
            raise JudgmentsError(
                f"Question {topic.id!r} lacks a word", "It needs an id without spaces, a kind and its words."
            )
        if not all(grade >= 1 for grade in judgments.grades.get(topic.id, {}).values()):
            raise JudgmentsError(
                f"Question {topic.id} has a grade under 1", "Leave out what does not answer."
            )
    return judgments


def _rows(of: Path, ending: str, between: str, fields: int) -> list[list[str]]:
    path = of.with_name(of.name + ending)
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError as error:
        raise JudgmentsError(
            f"{path} does not exist", "Name a set as in tests/ranking/development."
        ) from error
    rows = [line.split(between) for line in lines if line]
    for number, row in enumerate(rows, 1):
        if len(row) != fields:
            raise JudgmentsError(f"{path} has {len(row)} fields in line {number}", f"Write {fields} in each.")
    return rows
