"""The sample minutes: sources and gold agree, and every source gives a true file of its format."""

import html.parser
import io
import json
import re
from functools import cache
from pathlib import Path

import pypdfium2
import pytest
from docx import Document
from odf import teletype
from odf.opendocument import load
from PIL import Image
from pptx import Presentation

from models.records import DecisionKind, MeetingKind
from scripts.samples.__main__ import main
from scripts.samples.pdf import pdf
from scripts.samples.render import render
from scripts.samples.source import Sample, SourceError, plain, read

SOURCES = sorted(Path("tests/sources").glob("*/*.sample"))
GOLD = {
    "development": json.loads(Path("tests/gold/rendered.json").read_text(encoding="utf-8")),
    "held": json.loads(Path("tests/gold/held.json").read_text(encoding="utf-8")),
}
EVERY = pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
rendered = cache(lambda path: render(read(path)))


def even(text: str) -> str:
    """The text as one line, without signs of bold, table or a word broken in print."""
    return " ".join(re.sub(r"[|\ufffe\xad]", " ", plain(text)).split()).lower()


def solid(text: str) -> str:
    """The text without any space: print breaks words and lines where it likes."""
    return re.sub(r"[\s\ufffe\xad|]", "", plain(text)).lower()


def test_every_source_has_its_gold_and_all_gold_its_source() -> None:
    for folder, gold in GOLD.items():
        assert sorted(gold) == sorted(read(path).file for path in SOURCES if path.parent.name == folder)


@EVERY
def test_gold_stands_verbatim_in_the_source(path: Path) -> None:
    text = even(path.read_text(encoding="utf-8"))
    gold = GOLD[path.parent.name][read(path).file]
    people = [row["name"] for row in gold["attendance"]] + gold["people_beyond_attendance"]
    leaders = [name for name in (gold["chair"], gold["secretary"], *gold["adjusters"]) if name]
    told = [item["title"] for item in gold["items"]] + [decision["text"] for decision in gold["decisions"]]
    for words in [*people, *leaders, *told, *gold["municipalities"], gold["place"] or ""]:
        assert even(words) in text
    assert set(leaders) <= set(people)


@EVERY
def test_gold_is_whole(path: Path) -> None:
    gold = GOLD[path.parent.name][read(path).file]
    items = {item["number"] or item["title"] for item in gold["items"]}
    assert {decision["item"] for decision in gold["decisions"]} <= items
    assert {decision["kind"] for decision in gold["decisions"]} <= set(DecisionKind)
    assert {row["municipality"] for row in gold["attendance"]} <= {*gold["municipalities"], None}
    assert gold["kind"] in set(MeetingKind)
    if gold["kind"] == MeetingKind.SUMMONS:
        assert (gold["decisions"], gold["attendance"]) == ([], [])


def opened(name: str, data: bytes) -> str:
    """The text of a file, as the library of its own format reads it."""
    match name.rpartition(".")[2]:
        case "pdf":
            with pypdfium2.PdfDocument(data) as document:
                return "\n".join(page.get_textpage().get_text_range() for page in document)
        case "docx":
            document = Document(io.BytesIO(data))
            return "\n".join("".join(node.itertext()) for node in document.element.body)
        case "odt":
            return teletype.extractText(load(io.BytesIO(data)).text)
        case "pptx":
            shapes = [shape for slide in Presentation(io.BytesIO(data)).slides for shape in slide.shapes]
            return "\n".join(shape.text_frame.text for shape in shapes if shape.has_text_frame)
        case "html":
            words: list[str] = []
            parser = html.parser.HTMLParser()
            parser.handle_data = words.append  # type: ignore[method-assign]
            parser.feed(data.decode())
            return "".join(words)
        case "rtf":
            letters = re.sub(r"\\u(\d+)\?", lambda sign: chr(int(sign[1])), data.decode("ascii"))
            assert letters.count("{") == letters.count("}")
            return re.sub(r"\\[a-z]+-?\d* ?|[{}]", "", letters)
        case _:
            return data.decode("cp1252" if b"\xe4" in data and b"\xc3" not in data else "utf-8")


@EVERY
def test_a_file_opens_in_its_own_library_and_holds_its_titles(path: Path) -> None:
    sample = read(path)
    text = opened("drawn.pdf", pdf(sample)) if "scan" in sample.front else opened(sample.file, rendered(path))
    for item in GOLD[path.parent.name][sample.file]["items"]:
        assert solid(item["title"]) in solid(text)


@EVERY
def test_a_source_gives_the_same_bytes_twice(path: Path) -> None:
    assert render(read(path)) == rendered(path)


@pytest.mark.parametrize(
    "path", [path for path in SOURCES if "scan" in read(path).front], ids=lambda path: path.stem
)
def test_a_scan_is_a_picture_of_every_page(path: Path) -> None:
    sample, data = read(path), rendered(path)
    with pypdfium2.PdfDocument(pdf(sample)) as document:
        pages = len(document)
    if sample.file.endswith("pdf"):
        with pypdfium2.PdfDocument(data) as document:
            assert len(document) == pages
            assert not any(page.get_textpage().get_text_range() for page in document)
    else:
        with Image.open(io.BytesIO(data)) as picture:
            assert getattr(picture, "n_frames", 1) == pages
            darkest, lightest = picture.convert("L").getextrema()
            assert darkest < 80
            assert lightest > 200


def source(tmp_path: Path, body: str, file: str = "a.txt", **front: str) -> Path:
    path = tmp_path / "a.sample"
    matter = "".join(f"{key}: {value}\n" for key, value in {"file": file, **front}.items())
    path.write_text(f"---\n{matter}---\n{body}", encoding="utf-8")
    return path


def test_word_counts_where_the_source_says_so(tmp_path: Path) -> None:
    sample = read(source(tmp_path, "#+ Öppnande\nText\n#+ Avslutning\n", "a.docx"))
    headings = [
        part for part in Document(io.BytesIO(render(sample))).paragraphs if "Heading" in part.style.name
    ]
    assert [part.text for part in headings] == ["Öppnande", "Avslutning"]
    assert all(part._p.pPr.numPr is not None for part in headings)
    assert "2. Avslutning" in render(Sample("a.txt", sample.front, sample.blocks)).decode()


def test_every_page_of_a_pdf_carries_its_furniture(tmp_path: Path) -> None:
    path = source(
        tmp_path, "Ett\n@page\nTvå\n", "a.pdf", header="Nämnden | Sida {page} ({pages})", footer="Sign"
    )
    with pypdfium2.PdfDocument(render(read(path))) as document:
        texts = [page.get_textpage().get_text_range() for page in document]
    assert ["Sida 1 (2)" in texts[0], "Sida 2 (2)" in texts[1]] == [True, True]
    assert all("Nämnden" in text and "Sign" in text for text in texts)


def test_a_flat_page_is_one_line(tmp_path: Path) -> None:
    path = source(tmp_path, "Ett\n\nTvå\n@page\nTre\n", style="flat")
    assert render(read(path)).decode() == "Ett Två\n\fTre\n"


@pytest.mark.parametrize(
    ("body", "file", "front"),
    [
        ("@frame\nöppen\n", "a.txt", {}),
        ("@okänt\n", "a.txt", {}),
        ("Text\n", "a.xyz", {}),
        ("Ett\n@page\nTvå\n", "a.png", {"scan": "seed=1"}),
    ],
)
def test_a_source_that_cannot_be_rendered_says_so(
    tmp_path: Path, body: str, file: str, front: dict[str, str]
) -> None:
    with pytest.raises(SourceError, match="a\\."):
        render(read(source(tmp_path, body, file, **front)))


def test_the_command_renders_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source(tmp_path, "Text\n")
    assert main([str(tmp_path / "out"), str(tmp_path)]) == 0
    assert (tmp_path / "out" / "a.txt").read_text(encoding="utf-8") == "Text\n"
    assert main([]) == 2
    source(tmp_path, "@okänt\n")
    assert main([str(tmp_path / "out"), str(tmp_path)]) == 1
    assert "@okänt" in capsys.readouterr().err
