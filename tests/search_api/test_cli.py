"""The command, as someone at a terminal meets it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from models.errors import (
    BadRequest,
    EmptyQuery,
    EncoderMismatch,
    MissingPath,
    NotAnIndex,
    NotFound,
    NothingToIndex,
    QueryTooLong,
    StorageFailed,
    Unreadable,
)
from search_api.cli import SOME_UNREAD, main

MINUTES = """\
NÄTVERKET FÖR SKOLCHEFER

Anteckningar 2024-03-14

Närvarande: Åsa Öberg, Skövde

§ 1 Skolskjuts

Mötet beslutade att införa nya regler för skolskjuts. Åsa Öberg redovisar i Skövde.

§ 2 Övrigt

Inget att anteckna.
"""


def test_help_loads_nothing_heavy() -> None:
    heavy = [
        "torch",
        "sentence_transformers",
        "faiss",
        "tantivy",
        "spacy",
        "fastapi",
        "pydantic",
        "numpy",
        "sqlalchemy",
    ]
    code = f"""
import sys
from search_api.cli import main
main(["--help"], standalone_mode=False)
print([name for name in {heavy} if name in sys.modules])"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "Commands:" in done.stdout
    assert done.stdout.splitlines()[-1] == "[]"


def test_from_files_to_an_answer(run, tmp_path: Path) -> None:
    folder, index = tmp_path / "protokoll", str(tmp_path / "nytt")
    folder.mkdir()
    (folder / "skolchefer.txt").write_text(MINUTES, encoding="utf-8")

    first = run("index", str(folder), "--index", index)
    assert first.exit_code == 0, first.output
    assert first.stdout.startswith("1 file read, 0 unchanged, 0 not read.")
    assert "1 unchanged" in run("index", str(folder), "--index", index).stdout

    (folder / "bild.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    some = run("index", str(folder), "--index", index)
    assert some.exit_code == SOME_UNREAD == 3
    assert "bild.txt: " in some.stderr

    (line,) = run("export", "--index", index).stdout.splitlines()
    meeting = json.loads(line)
    assert list(meeting) == [
        "source",
        "organisation",
        "body",
        "title",
        "date",
        "items",
        "attendance",
        "people",
        "municipalities",
        "kind",
        "starts",
        "ends",
        "place",
        "chair",
        "secretary",
        "adjusters",
        "paragraphs",
        "absent_municipalities",
        "doubts",
    ]
    assert meeting["source"] == f"{folder}/skolchefer.txt"
    assert meeting["date"] == "2024-03-14"
    item = meeting["items"][0]
    assert list(item) == [
        "id",
        "parent",
        "number",
        "title",
        "text",
        "page",
        "decisions",
        "proposals",
        "proceedings",
        "references",
        "people",
        "municipalities",
    ]
    assert (item["number"], item["title"], item["page"]) == ("1", "Skolskjuts", 1)
    assert item["people"] == ["Åsa Öberg"]
    assert item["municipalities"] == ["Skövde"]
    assert "Åsa Öberg" in meeting["people"]

    page = json.loads(run("search", "vad beslutades om skolskjuts", "--index", index, "--json").stdout)
    assert page["results"][0]["item"]["id"] == item["id"]


def test_json_is_what_the_api_gives(run, client) -> None:
    printed = json.loads(run("search", "skolskjuts", "--limit", "2", "--explain", "--json").stdout)
    served = client.get("/api/v1/search", params={"q": "skolskjuts", "limit": 2, "explain": True}).json()
    for page in (printed, served):
        del page["took_ms"]
    assert printed == served


def test_json_is_readable_as_it_is(run) -> None:
    assert "Götene" in run("search", "skolskjuts", "--json").stdout


def test_results_for_a_reader(run) -> None:
    shown = run("search", "vad beslutades om regler för skolskjuts", "--explain").stdout
    assert " 1) § 12 Regler för skolskjuts" in shown
    assert "Utbildningsnämnden · Götene kommun · 2024-03-14" in shown
    assert "Decided: “anta nya regler för skolskjuts från höstterminen”" in shown
    assert "protokoll/namnd.txt  m1-1" in shown
    assert "score " in shown
    assert "word:skolskjuts " in shown
    assert "found: Regler; skolskjuts\n" in shown


@pytest.mark.parametrize(
    ("options", "ids"),
    [
        (("--municipality", "Götene"), {"m1-1", "m1-2"}),
        (("--municipality", "Hjo", "--municipality", "Götene"), {"m1-1", "m1-2"}),
        (("--person", "Linnéa Gripenhjelm"), {"m1-1"}),
        (("--body", "Utbildningsnämnden", "--decisions"), {"m1-1"}),
        (("--kind", "decided", "--kind", "rejected"), {"m1-1"}),
        (("--kind", "rejected"), set()),
        (("--association", "Skaraborgs kommunalförbund", "--association", "GR"), {"m1-1", "m1-2"}),
        (("--from", "2024-01-01", "--to", "2024-12-31"), {"m1-1", "m1-2"}),
        (("--sort", "date", "--limit", "1"), {"m1-1"}),
        (("--offset", "100"), set()),
    ],
)
def test_filters(run, options: tuple[str, ...], ids: set[str]) -> None:
    page = json.loads(run("search", '"skolskjuts"', "--json", *options).stdout)
    assert {result["item"]["id"] for result in page["results"]} == ids


def test_nothing_found_is_said(run) -> None:
    nothing = run("search", '"skolskjuts på månen"')
    assert (nothing.exit_code, nothing.stdout[:16]) == (0, "No item answers.")


def test_show_a_meeting_and_an_item(run) -> None:
    meeting = run("show", "m1").stdout
    assert "Åke Tranströmer, Hjo (absent)" in meeting
    assert "§ 13 Skolmåltider" in meeting
    item = run("show", "m1-2").stdout
    assert "Proposed: “avslå motionen om gratis skolskjuts”" in item
    assert json.loads(run("show", "m1", "--json").stdout)["items"][0]["id"] == "m1-1"
    assert json.loads(run("show", "m1-1", "--json").stdout)["meeting"]["id"] == "m1"


def test_entities(run, tmp_path: Path) -> None:
    file = tmp_path / "möte.txt"
    file.write_text(MINUTES, encoding="utf-8")
    found = json.loads(run("entities", str(file), "--json").stdout)
    assert all(MINUTES[entity["start"] : entity["end"]] == entity["text"] for entity in found)
    municipality = next(entity for entity in found if entity["label"] == "MUNICIPALITY")
    assert (municipality["canonical"], municipality["code"]) == ("Skövde", "1496")
    assert {"PER": "Åsa Öberg"}.items() <= {entity["label"]: entity["canonical"] for entity in found}.items()
    assert set(municipality) == {"text", "label", "start", "end", "canonical", "code"}
    assert "Skövde  1496" in run("entities", str(file)).stdout


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (("search", ""), EmptyQuery),
        (("search", "?!"), EmptyQuery),
        (("search", "a" * 10_000), QueryTooLong),
        (("search", "a", "--limit", "0"), BadRequest),
        (("search", "a", "--from", "igår"), BadRequest),
        (("search", "a", "--index", "nowhere"), NotAnIndex),
        (("export", "--index", "nowhere"), NotAnIndex),
        (("export", "--index", "å" * 500), StorageFailed),
        (("entities", "nowhere"), MissingPath),
        (("show", "m9"), NotFound),
        (("index", "nowhere"), MissingPath),
        (("index", "empty"), NothingToIndex),
        (("serve", "--port", "99999"), BadRequest),
        (("serve", "--host", "host.invalid"), BadRequest),
    ],
)
def test_what_goes_wrong_is_one_line_with_its_own_exit_code(
    run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], error: type
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    done = run(*arguments)
    assert done.exit_code == error.exit_code
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert line.startswith("paragraf: ")
    assert ". " in line
    assert not (tmp_path / "nowhere").exists()


def test_a_file_that_is_no_text_is_named(run, tmp_path: Path) -> None:
    (tmp_path / "bild.txt").write_bytes(bytes(100))
    done = run("entities", str(tmp_path / "bild.txt"))
    assert done.exit_code == Unreadable.exit_code
    assert "bild.txt: empty." in done.stderr


def test_an_option_is_named_as_it_is_written(run) -> None:
    assert "The parameter from takes a day" in run("search", "a", "--from", "igår").stderr


def test_a_meeting_is_one_line_whatever_its_text_holds(run, tmp_path: Path) -> None:
    (tmp_path / "möte.txt").write_text("§ 1 Skolskjuts\n\nEtt\u2028två\x85tre.\n", encoding="utf-8")
    index = ("--index", str(tmp_path / "nytt"))
    run("index", str(tmp_path / "möte.txt"), *index)
    (line,) = run("export", *index).stdout.splitlines()
    assert "två" in json.loads(line)["items"][0]["text"]


def test_another_encoder_is_refused(run, monkeypatch: pytest.MonkeyPatch, fake_encoder) -> None:
    monkeypatch.setattr(fake_encoder, "name", "other")
    done = run("search", "skolskjuts")
    assert done.exit_code == EncoderMismatch.exit_code
    assert "other" in done.stderr


def test_a_failure_of_ours_is_not_hidden(run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("search_api.service.SearchService.search", lambda *_: 1 / 0)
    assert isinstance(run("search", "skolskjuts").exception, ZeroDivisionError)


def test_a_reader_that_stops_reading_is_no_error(index_folder: Path) -> None:
    command = f'"{sys.executable}" -c "from search_api.cli import main; main()" export --index "{index_folder}" | true'
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert done.stderr == ""


def test_usage_is_told() -> None:
    done = CliRunner().invoke(main, ["search"])
    assert done.exit_code == 2
    assert "Missing argument 'QUERY'" in done.stderr


def test_words_may_be_taken_as_plain_words(run) -> None:
    def municipalities(*options: str) -> list[str]:
        page = json.loads(run("search", "skolskjuts i Hjo", "--json", *options).stdout)
        return [part["text"] for part in page["interpretation"]["parts"] if part["kind"] == "municipality"]

    assert municipalities() == ["Hjo"]
    assert municipalities("--literal", "hjo") == []


def test_a_personal_identity_number_is_masked_in_a_question_and_in_a_file(run, tmp_path: Path) -> None:
    number = "850709-9805"
    assert number not in run("search", f"skolskjuts {number}", "--json").stdout
    alone = run("search", number)
    assert alone.exit_code == 4
    assert "Personal identity numbers cannot be searched for" in alone.stderr
    file = tmp_path / "a.txt"
    file.write_text(f"Ansökan {number} av Gunilla Sparrman i Götene.")
    assert number not in run("entities", str(file), "--json").stdout
