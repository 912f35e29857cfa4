"""SweFAQ as ranking: every question of Swedish authorities over all answers of the file, one of which is right.

The corpus asks which of some dozen answers fits; ranking over all of them is harder, and is what searching is like.
Answers are indexed as agenda items without a title, and asked through the product's own search. Kinds are `even` and
`odd`, by the question's place in the file, counted from 1: weights are fixed on the even ones, and the odd ones tell.

SweFAQ is part of SuperLim (Språkbanken Text, CC BY 4.0).
"""

import hashlib
import json
from pathlib import Path

import numpy as np

from indexer.index import Index
from indexer.passages import passages
from models.encoder.base import Encoder
from models.errors import ParagrafError
from models.records import AgendaItem, Meeting
from scripts.scoring.collection import open_index
from scripts.scoring.judgments import Judgments, Topic, item_name

KINDS = ("even", "odd")


class SweFaqError(ParagrafError):
    """A file that is not SweFAQ."""

    code = "swefaq"


def read_swefaq(path: Path) -> tuple[tuple[Meeting, ...], Judgments]:
    """Every distinct answer as a meeting of one item, in order, and the questions with their one right answer.

    The file is JSON Lines with `question`, `candidate_answers` and `label`, the right one's place from 0.
    Raises SweFaqError.
    """
    answers: dict[str, Meeting] = {}
    topics: list[Topic] = []
    grades: dict[str, dict[str, int]] = {}
    try:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            row = json.loads(line)
            for text in row["candidate_answers"]:
                answers.setdefault(text, _answer(len(answers) + 1, text))
            right = answers[row["candidate_answers"][row["label"]]]
            topics.append(Topic(f"swefaq{number:03}", KINDS[number % 2], " ".join(row["question"].split())))
            grades[topics[-1].id] = {item_name(right.source, ""): 1}
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise SweFaqError(
            f"{path} is no SweFAQ: {error!r}", "Give dev.jsonl of SweFAQ from SuperLim 2."
        ) from error
    return tuple(answers.values()), Judgments(tuple(topics), grades)


def open_swefaq(answers: tuple[Meeting, ...], directory: Path, encoder: Encoder) -> Index:
    """The answers, indexed into a directory that may hold the index already."""
    index = open_index(directory, encoder)
    with index.writing():
        for answer in answers:
            digest = hashlib.sha256(answer.items[0].text.encode()).hexdigest()
            if digest == index.catalog.digest(answer.id):
                continue
            cut = [passages(item) for item in answer.items]
            vectors = encoder.encode_passages([passage.text for some in cut for passage in some])
            ends = np.cumsum([len(some) for some in cut])
            index.catalog.put(answer, answer.source, digest, cut, np.split(vectors, ends[:-1]))
        index.catch_up()
    return index


def _answer(number: int, text: str) -> Meeting:
    id = f"answer{number:04}"
    return Meeting(id, f"{id}.txt", "", items=(AgendaItem(f"{id}-1", None, None, "", text, 1),))
