"""Judged questions, runs and measures: `scripts.scoring` `judgments`, `judge`, `ranking`, `bootstrap`, `evaluate`."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from models.entities import EntityRecognizer
from models.entities.pipeline import PipelineRecognizer
from scripts.scoring.bootstrap import interval
from scripts.scoring.collection import SameNames, open_collection, unread_names
from scripts.scoring.evaluate import as_json, as_text
from scripts.scoring.judge import misplaced
from scripts.scoring.judgments import (
    Judgments,
    JudgmentsError,
    Topic,
    from_questions,
    item_name,
    joined,
    meeting_name,
    read_judgments,
    write_judgments,
)
from scripts.scoring.ranking import RunError, ask, difference, read_run, score, table, values, write_run
from scripts.scoring.swefaq import SweFaqError, open_swefaq, read_swefaq
from search_api.service import SearchService
from tests.fakes import FakeEncoder

MINUTES = """\
Minnesanteckningar från Skolnätverket 2024-03-05

1. Skolskjuts på landsbygden
Hållplatserna vid Backa flyttas närmare skolan.

2. Måltider och svinn
Köken väger maten som blir över.
"""
BUSES, MEALS = "mote/skolskjuts-pa-landsbygden", "mote/maltider-och-svinn"


def question(id: str, *relevant: tuple[str | None, int], kind: str = "about") -> dict[str, Any]:
    items = [{"file": "mote.txt", "title": title, "grade": grade} for title, grade in relevant]
    return {"id": id, "kind": kind, "query": f"vad sades om {id}", "relevant": items}


QUESTIONS = [
    question("skolskjuts", ("Skolskjuts på landsbygden", 2), ("Måltider och svinn", 1)),
    question("deltagare", (None, 2), kind="record"),
    question("rymdfart", kind="unanswerable"),
]
JUDGED = from_questions(QUESTIONS)


@pytest.fixture(scope="module")
def recognizer() -> EntityRecognizer:
    """Rules and tables alone."""
    return PipelineRecognizer(None)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    minutes = tmp_path / "minutes"
    minutes.mkdir()
    (minutes / "mote.txt").write_text(MINUTES, encoding="utf-8")
    return minutes


def test_names_depend_on_file_and_title_alone() -> None:
    assert item_name("a/mote-2024.pdf", "VA-taxa 2025 – höjning") == "mote-2024/va-taxa-2025-hojning"
    assert item_name("mote-2024.pdf", "") == "mote-2024/untitled"
    assert len(item_name("m.txt", "ord " * 100)) <= len("m/") + 60
    assert meeting_name("a/mote-2024.pdf") == "mote-2024"


def test_judgments_are_kept_as_trec_keeps_them(tmp_path: Path) -> None:
    write_judgments(JUDGED, tmp_path / "set")
    assert (tmp_path / "set.qrels").read_text().splitlines() == [
        f"skolskjuts 0 {BUSES} 2",
        f"skolskjuts 0 {MEALS} 1",
        "deltagare 0 mote 2",
    ]
    kept = read_judgments(tmp_path / "set")
    assert kept.topics == JUDGED.topics
    assert [kept.answerable(topic) for topic in kept.topics] == [True, True, False]


@pytest.mark.parametrize(
    ("questions", "wrong"),
    [
        ([question("a"), question("a")], "have the id a"),
        ([question("a", ("Titel", 0))], "grade under 1"),
        ([question("a b")], "lacks a word"),
        ([{"id": "a", "kind": "about", "query": "vad"}], "'relevant'"),
    ],
)
def test_judgments_out_of_form_are_told(questions: list[dict[str, Any]], wrong: str) -> None:
    with pytest.raises(JudgmentsError, match=wrong):
        from_questions(questions)


def test_sets_are_joined_unless_they_share_an_id() -> None:
    assert len(joined([JUDGED, from_questions([question("hemresa")])]).topics) == 4
    with pytest.raises(JudgmentsError, match="skolskjuts"):
        joined([JUDGED, JUDGED])


def test_a_set_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(JudgmentsError, match="does not exist"):
        read_judgments(tmp_path / "none")
    (tmp_path / "set.topics.tsv").write_text("a\tabout\n")
    with pytest.raises(JudgmentsError, match="2 fields in line 1"):
        read_judgments(tmp_path / "set")


def test_titles_that_stand_nowhere_are_found(folder: Path) -> None:
    asked = [
        question("a", ("Måltider  och SVINN", 2), ("Budget", 1), (None, 1)),
        {"relevant": [{"file": "annan.txt", "title": None}]},
    ]
    assert misplaced(asked, [folder]) == [("mote.txt", "Budget"), ("annan.txt", None)]


def test_converting_tells_counts_and_nothing_else(folder: Path, tmp_path: Path) -> None:
    lines = tmp_path / "asked.jsonl"
    lines.write_text("\n".join(json.dumps(q) for q in QUESTIONS), encoding="utf-8")
    command = [sys.executable, "-m", "scripts.scoring.judge", lines, "--into", tmp_path / "set"]
    done = subprocess.run([*command, "--minutes", folder], capture_output=True, text=True, check=True)
    assert "3 questions, 1 of them unanswerable" in done.stdout
    assert "landsbygden" not in done.stdout
    assert len(read_judgments(tmp_path / "set").topics) == 3


def test_what_is_found_late_or_not_at_all_costs() -> None:
    first = values({"skolskjuts": [BUSES, MEALS], "deltagare": [MEALS]}, JUDGED)
    second = values({"skolskjuts": ["mote/annat", BUSES]}, JUDGED)
    assert first["nDCG@10"] == {"skolskjuts": 1.0, "deltagare": 1.0}
    assert second["MRR"] == {"skolskjuts": 0.5, "deltagare": 0.0}
    assert second["hit@1"]["skolskjuts"] == 0
    assert second["recall@50"]["skolskjuts"] == 0.5


def test_any_hit_of_a_meeting_answers_for_it_once() -> None:
    found = values({"deltagare": ["annat/punkt", BUSES, MEALS]}, JUDGED)
    assert found["MRR"]["deltagare"] == 0.5
    assert found["nDCG@10"]["deltagare"] == pytest.approx(0.631, abs=0.001)


def test_refusing_is_right_only_when_nothing_answers() -> None:
    found = values({"skolskjuts": [BUSES], "rymdfart": [MEALS]}, JUDGED)
    assert found["answered"] == {"skolskjuts": 1.0, "deltagare": 0.0}
    assert found["refused"] == {"rymdfart": 0.0}
    assert "rymdfart" not in found["nDCG@10"]
    assert values({}, JUDGED)["refused"] == {"rymdfart": 1.0}


def test_runs_survive_being_written(tmp_path: Path) -> None:
    run = {"a": [f"mote/{n}" for n in range(50)], "b": ["mote/x"], "c": []}
    write_run(run, tmp_path / "run")
    assert read_run(tmp_path / "run") == {"a": run["a"], "b": run["b"]}
    assert (tmp_path / "run").read_text().splitlines()[1] == "a Q0 mote/1 2 0.500000 paragraf"
    (tmp_path / "run").write_text("a Q0 mote/1\n")
    with pytest.raises(RunError, match="no run"):
        read_run(tmp_path / "run")


def test_an_interval_holds_the_mean_and_narrows_with_more_questions() -> None:
    few, many = interval([0.0, 1.0] * 10), interval([0.0, 1.0] * 1000)
    assert few.low < few.mean == 0.5 < few.high
    assert many.high - many.low < (few.high - few.low) / 5
    assert interval([0.0, 1.0] * 10) == few
    assert (interval([1.0, 1.0]).low, interval([0.25]).high) == (1.0, 0.25)
    with pytest.raises(ValueError, match="no values"):
        interval([])


def test_differences_are_paired() -> None:
    # Every question gains a little, which only pairs show: the questions differ more among themselves.
    other = {"MRR": {str(n): n / 20 for n in range(10)}}
    gained = difference({"MRR": {id: value + 0.01 for id, value in other["MRR"].items()}}, other)
    [row] = [table(gained, [Topic(str(n), "about", "vad") for n in range(10)])["all"]["MRR"]]
    assert row.low == pytest.approx(0.01)


def test_tables_go_by_kind() -> None:
    tables = {"scores": table(values({"skolskjuts": [BUSES]}, JUDGED), JUDGED.topics)}
    figures = json.loads(as_json(tables))["scores"]
    assert list(figures) == ["all", "about", "record", "unanswerable"]
    assert (figures["about"]["hit@1"]["mean"], figures["all"]["hit@1"]["mean"]) == (1.0, 0.5)
    assert list(figures["unanswerable"]) == ["refused"]
    assert as_text(tables).splitlines()[-1].split()[:3] == ["unanswerable", "1", "1.000"]


def test_a_collection_is_asked_and_kept(folder: Path, tmp_path: Path, recognizer: EntityRecognizer) -> None:
    for _ in range(2):
        index = open_collection([folder], tmp_path / "index", FakeEncoder(), recognizer)
        assert unread_names(index, JUDGED) == []
        assert unread_names(index, from_questions([question("a", ("Budget", 2))])) == ["mote/budget"]
        service = SearchService(index, FakeEncoder())
        run = ask(service, JUDGED.topics[:1])
        figures = score(service, Judgments(JUDGED.topics[:1], {"skolskjuts": {BUSES: 2}}))
        service.close()
        assert run["skolskjuts"][0] == BUSES
        assert figures["all"]["MRR"] == figures["about"]["MRR"] == 1.0


def test_two_files_of_one_name_are_refused(
    folder: Path, tmp_path: Path, recognizer: EntityRecognizer
) -> None:
    (folder / "mote.md").write_text(MINUTES, encoding="utf-8")
    with pytest.raises(SameNames, match=r"mote\.md"):
        open_collection([folder], tmp_path / "index", FakeEncoder(), recognizer)


def test_swefaq_ranks_all_answers_of_the_file(tmp_path: Path) -> None:
    answers = ["Ansökan görs på webben.", "Avgiften är tio kronor.", "Kontoret stänger klockan fem."]
    rows = [
        {"question": "Vad är avgiften?", "candidate_answers": answers[:2], "label": 1},
        {"question": "När stänger kontoret?", "candidate_answers": answers[1:], "label": 1},
    ]
    file = tmp_path / "dev.jsonl"
    file.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    meetings, judged = read_swefaq(file)
    assert [meeting.items[0].text for meeting in meetings] == answers
    assert [topic.kind for topic in judged.topics] == ["odd", "even"]
    for _ in range(2):
        index = open_swefaq(meetings, tmp_path / "index", FakeEncoder())
        service = SearchService(index, FakeEncoder())
        figures = score(service, judged)
        service.close()
        assert figures["all"]["hit@1"] == 1.0
    file.write_text('{"question": "Vad?"}')
    with pytest.raises(SweFaqError, match="no SweFAQ"):
        read_swefaq(file)
