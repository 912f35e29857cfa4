"""The collection that questions are asked of: folders of minutes, indexed as the product does it."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from indexer.index import Index
from indexer.paths import find_files
from indexer.pipeline import index_paths
from models.encoder.base import Encoder
from models.entities import EntityRecognizer
from models.errors import ParagrafError
from scripts.scoring.judgments import Judgments, item_name, meeting_name


class SameNames(ParagrafError):
    """Files whose meetings bear one name."""

    code = "same-names"


def open_collection(
    folders: Sequence[Path], directory: Path, encoder: Encoder, recognizer: EntityRecognizer
) -> Index:
    """The minutes in the folders, indexed into a directory that may hold the index already.

    Files that did not change are not read again, nor encoded. Raises SameNames, and what indexing raises.
    """
    paths = [str(folder) for folder in folders]
    _check_names([found.source for found in find_files(paths, leave_out=directory)])
    index = open_index(directory, encoder)
    index_paths(index, paths, encoder, recognizer)
    return index


def open_index(directory: Path, encoder: Encoder) -> Index:
    """The index in a directory, made when there is none; its engine is made anew when it is next written to.

    What the engine holds depends on the analyzer, the fields and their weights, which are what is being judged.
    """
    shutil.rmtree(directory / "engine", ignore_errors=True)
    return Index.create(directory, encoder)


def unread_names(index: Index, judgments: Judgments) -> list[str]:
    """The judged names that no meeting or item of the index bears, in order: what reading missed, nobody can find."""
    meetings = list(index.catalog.meetings())
    names = {meeting_name(meeting.source) for meeting in meetings}
    names |= {item_name(meeting.source, item.title) for meeting in meetings for item in meeting.items}
    return sorted({name for grades in judgments.grades.values() for name in grades} - names)


def _check_names(sources: Sequence[str]) -> None:
    known: dict[str, str] = {}
    for source in sources:
        other = known.setdefault(meeting_name(source), source)
        if other != source:
            raise SameNames(
                f"{other} and {source} go by one name", "Rename one: a meeting is named by its file."
            )
