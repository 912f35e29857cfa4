"""Answers for whoever reads in a terminal."""

from dataclasses import replace
from pathlib import Path

import pytest

from indexer.pipeline import Report
from models.records import Answer, Intent, Unread
from search_api.terminal import heading, print_report, print_results
from tests.search_api.conftest import BOARD, NETWORK, UNDATED


def test_a_report_counts_and_names_what_was_not_read(capsys: pytest.CaptureFixture[str]) -> None:
    print_report(Report(1, 2, (Unread("a.pdf", "files with .pdf are not read"),), 1, 7, 0), Path("index"))
    told = capsys.readouterr()
    assert (
        told.out
        == "1 file read, 2 unchanged, 1 not read.\n1 meeting with 7 items and 0 decisions put into index.\n"
    )
    assert told.err == "not read: a.pdf: files with .pdf are not read\n"


def test_headings() -> None:
    assert [heading(item) for item in BOARD.items] == [
        "§ 12 Regler för skolskjuts",
        "Motion om resor",
        "§ 13 Skolmåltider",
    ]
    assert heading(NETWORK.items[0]) == "Öppettider"
    assert heading(UNDATED.items[0]) == "1. Gymnasiet"


def test_lines_fit_the_terminal(service, ask, capsys, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    print_results(service.search(ask("skolskjuts")), explain=False)
    lines = capsys.readouterr().out.splitlines()
    assert any("…" not in line and "skolskjuts" in line for line in lines)
    assert max(len(line) for line in lines if line.startswith("    ") and " · " not in line) <= 50


def test_what_the_record_answers_comes_first(service, ask, capsys: pytest.CaptureFixture[str]) -> None:
    told = (
        Answer(Intent.WHO, "Justerare: Siv Ek", BOARD, BOARD.items[0], ("Siv Ek",)),
        Answer(Intent.ATTENDANCE, "Närvarande (1): Bo Ro", NETWORK),
    )
    print_results(replace(service.search(ask("skolskjuts")), answers=told), explain=False)
    lines = capsys.readouterr().out.splitlines()
    assert lines[:3] == [
        "Justerare: Siv Ek",
        "    § 12 Regler för skolskjuts · Utbildningsnämnden · Götene kommun · 2024-03-14",
        "    m1-1",
    ]
    assert lines[4:7] == [
        "Närvarande (1): Bo Ro",
        "    Bibliotekschefer · Skaraborgs kommunalförbund · 2023-11-02",
        "    m2",
    ]
