"""Gold minutes with marks, and the figures that come of them: `scripts.scoring.entities` and its parts."""

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from models.entities.base import EntityRecognizer
from models.errors import NothingToIndex
from models.records import Label, Link, Mention
from scripts.scoring.entities import as_json, as_text, score_corpora, score_folders
from scripts.scoring.marked import GoldError, Mark, read_gold
from scripts.scoring.names import score_gold

SOURCE = """---
file: mote.txt
header: [[Hjo kommun|MUNICIPALITY]] | Samrådet
---
# Anteckningar
**Samtal** fördes av [[Alma Ros|PER]] och [[Ture Ek|PER]].
@table grid
Kommun | Ansvarig
[[Skövdes|MUNICIPALITY]] stad | [[Ture|PER|Ture Ek]]
@end
[[Siv|PER|?]] ringde från [[Vårby|LOC]]. [[Almas|PER|Alma Ros]] svar kom i maj.
"""
ALMA = {"Alma Ros": (Label.PERSON, "Alma Ros", Link.WRITTEN)}
TURE = {"Ture Ek": (Label.PERSON, "Ture Ek", Link.WRITTEN)}
ALL = {
    **ALMA,
    **TURE,
    r"Ture(?! Ek)": (Label.PERSON, "Ture Ek", Link.FIRST_NAME),
    r"Almas": (Label.PERSON, "Alma Ros", Link.FIRST_NAME),
    "Siv": (Label.PERSON, "Siv", Link.ALONE),
    "Skövdes stad": (Label.MUNICIPALITY, "Skövde", Link.WRITTEN),
    "Skövdes": (Label.MUNICIPALITY, "Skövde", Link.WRITTEN),
    "Hjo": (Label.MUNICIPALITY, "Hjo", Link.WRITTEN),
}

Table = Mapping[str, tuple[Label, str, Link]]


class Finder:
    """A recognizer that finds what its table of patterns says, wherever it stands."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def mentions(self, texts: Sequence[str], known_people: Sequence[str] = ()) -> list[tuple[Mention, ...]]:  # noqa: ARG002
        return [
            tuple(
                Mention(match.group(), label, match.start(), match.end(), canonical, link=link)
                for pattern, (label, canonical, link) in self._table.items()
                for match in re.finditer(pattern, text)
            )
            for text in texts
        ]


def gold_at(folder: Path, source: str = SOURCE, name: str = "mote") -> Path:
    path = folder / f"{name}.sample"
    path.write_text(source, encoding="utf-8")
    return path


def figures(folder: Path, recognizer: EntityRecognizer) -> dict[str, tuple[int, int, int]]:
    scored = score_gold(read_gold(gold_at(folder)), recognizer)
    return {measure: (c.matched, c.found, c.gold) for measure, c in scored.counts.items()}


def test_marks_know_where_they_stand_in_the_plain_text(tmp_path: Path) -> None:
    gold = read_gold(gold_at(tmp_path))
    assert "[[" not in gold.text
    assert "**" not in gold.text
    assert [gold.text[start:end] for start, end, _ in gold.spans] == [m.surface for _, _, m in gold.spans]
    assert "Skövdes stad\tTure" in gold.text
    assert gold.sample.furniture("header") == (("Hjo kommun",), ("Samrådet",))


def test_names_are_canonical_and_nobody_is_none(tmp_path: Path) -> None:
    gold = read_gold(gold_at(tmp_path))
    assert gold.names(Label.PERSON) == {"Alma Ros", "Ture Ek"}
    assert gold.names(Label.MUNICIPALITY) == {"Hjo", "Skövde"}
    assert Mark("Siv", Label.PERSON, "?").canonical is None


@pytest.mark.parametrize(
    ("mark", "message"),
    [
        ("[[Alma|PERSON]]", "no label"),
        ("[[Atlantis|MUNICIPALITY]]", "no municipality"),
        ("[[Alma|PER]", "line 4: a mark is left open"),
    ],
)
def test_a_mark_that_cannot_be_understood_is_named(tmp_path: Path, mark: str, message: str) -> None:
    with pytest.raises(GoldError, match=message):
        read_gold(gold_at(tmp_path, f"---\nfile: a.txt\n---\n{mark} kom.\n"))


def test_a_recognizer_that_finds_all_has_all(tmp_path: Path) -> None:
    assert figures(tmp_path, Finder(ALL)) == {
        "people": (2, 2, 2),
        "municipalities": (2, 2, 2),
        "PER spans": (5, 5, 5),
        "MUNICIPALITY spans": (1, 1, 1),
        "linking": (3, 3, 3),
    }


def test_somebody_made_of_nobody_counts_against_people_and_linking(tmp_path: Path) -> None:
    found = figures(tmp_path, Finder({**ALL, "Siv": (Label.PERSON, "Siv", Link.WRITTEN)}))
    assert found["people"] == (2, 3, 2)
    assert found["linking"] == (2, 3, 3)


def test_what_is_missed_and_what_is_wrong_is_told(tmp_path: Path) -> None:
    table: Table = {**ALMA, "maj": (Label.MUNICIPALITY, "Malå", Link.SPELLING)}
    scored = score_gold(read_gold(gold_at(tmp_path)), Finder(table))
    assert "people: missed Ture Ek" in scored.misses
    assert "municipalities: wrong Malå" in scored.misses
    assert any(miss.startswith("PER spans: missed") and ">Siv<" in miss for miss in scored.misses)
    assert any(miss.startswith("linking:") and "Alma Ros, not nobody" in miss for miss in scored.misses)


def test_names_are_compared_without_dots_and_stops(tmp_path: Path) -> None:
    source = "---\nfile: a.txt\n---\nÅsa R. Öst kom.\n".replace("Åsa R. Öst", "[[Åsa R. Öst|PER]]")
    gold = read_gold(gold_at(tmp_path, source))
    scored = score_gold(gold, Finder({r"Åsa R\. Öst": (Label.PERSON, "Asa R Ost", Link.WRITTEN)}))
    assert scored.counts["people"].f1 == 1


def test_scans_are_read_from_their_picture_and_have_no_spans(tmp_path: Path) -> None:
    source = SOURCE.replace("file: mote.txt", "file: mote.png\nscan: seed=1 dpi=150")
    gold_at(tmp_path, SOURCE)
    gold_at(tmp_path, source, "skannad")
    table = score_folders([tmp_path], Finder(ALL))
    assert list(table) == ["all", "clean", "scans"]
    assert set(table["scans"]) == {"people", "people as scanned", "municipalities"}
    assert table["scans"]["people"].f1 == 1
    assert "people as scanned" not in table["all"]
    assert table["all"]["people"].gold == 4


def test_a_folder_without_samples_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(NothingToIndex):
        score_folders([tmp_path], Finder({}))


def test_corpora_are_scored_by_whole_words_with_municipalities_as_places(tmp_path: Path) -> None:
    corpus = tmp_path / "news.tsv"
    corpus.write_text("Alma\tPER\nRos\tPER\ni\t0\nHjo-trakten\tLOC\n\nEk\tPER\nAB\tORG\n", encoding="utf-8")
    table = score_corpora([corpus], Finder(ALL))["news.tsv"]
    assert {label: (c.matched, c.found, c.gold) for label, c in table.items()} == {
        "all": (2, 2, 4),
        "PER": (1, 1, 2),
        "ORG": (0, 0, 1),
        "LOC": (1, 1, 1),
    }


def test_tables_are_for_people_and_for_programs(tmp_path: Path) -> None:
    gold_at(tmp_path)
    table = score_folders([tmp_path], Finder(ALMA))
    assert json.loads(as_json(table))["clean"]["people"] == {
        "precision": 1.0,
        "recall": 0.5,
        "f1": pytest.approx(2 / 3),
        "gold": 2,
    }
    assert re.search(r"^people +1\.000 +0\.500 +0\.667 +2$", as_text(table), re.MULTILINE)
