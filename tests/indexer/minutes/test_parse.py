import datetime as dt
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.minutes import parse
from indexer.minutes.attendance.roll import read_roll
from indexer.minutes.lines import read_lines
from indexer.reading import document_of, read
from indexer.reading.plain import read_plain
from models.records import Document, MeetingKind, Page
from models.swedish import analyze

SAMPLES = Path("tests/minutes")
WORD = re.compile(r"[^\W\d_]+")

MINUTES = """Skolnätverket

Protokoll 2024-03-14

Närvarande

Siv Ek, Hjo

§ 1 Inledning

Siv Ek öppnar.
"""


def test_a_whole_meeting(document: Callable[..., Document]) -> None:
    meeting = parse(
        document(MINUTES, "§ 2 Skolskjuts\n\nNätverket beslutar att samordna\nupphandlingen."), "m"
    )
    assert [(i.id, i.number, i.title, i.page) for i in meeting.items] == [
        ("m-1", "1", "Inledning", 1),
        ("m-2", "2", "Skolskjuts", 2),
    ]
    assert meeting.items[1].text == "Nätverket beslutar att samordna\nupphandlingen."
    assert [d.text for d in meeting.items[1].decisions] == [meeting.items[1].text]
    assert [row.name for row in meeting.attendance] == ["Siv Ek"]
    assert "Siv Ek" not in meeting.preamble
    assert (meeting.body, meeting.date) == ("Skolnätverket", dt.date(2024, 3, 14))


def test_numbers_are_labelled_as_the_minutes_write_them(document: Callable[..., Document]) -> None:
    paragraphs = parse(document("Möte\n\n§ 3 Val\n\nText.\n\n§ 4 Taxa\n\nText."), "m").items
    figures = parse(document("Möte\n\n1. Val\n\nVal hölls.\n\n2) Taxa\n\nTaxan höjs."), "m").items
    assert [item.label for item in (*paragraphs, *figures)] == ["§ 3", "§ 4", "1.", "2."]


def test_absent_municipalities_stay_in_the_preamble(document: Callable[..., Document]) -> None:
    text = "Nätverket\n\nNärvarande\n\nSiv Ek, Hjo\n\nEj närvarande Tibro kommun\n\n§ 3 Val\n\nText."
    assert "Ej närvarande Tibro kommun" in parse(document(text), "m").preamble


def test_an_attendance_list_last_is_no_part_of_the_last_item(document: Callable[..., Document]) -> None:
    items = "1. Inledning\n\nVi började kl. 9.\n\n2. Ventilen\n\nInget nytt."
    text = f"Nätverket\n\n{items}\n\nDeltog\n\nSiv Ek, Hjo\nBo Alm, Tibro"
    meeting = parse(document(text), "m")
    assert meeting.items[-1].text == "Inget nytt."
    assert len(meeting.attendance) == 2


def test_a_part_carries_its_items_number_and_id(document: Callable[..., Document]) -> None:
    prose = "Frågan diskuterades av samtliga närvarande och kommer att följas upp vid ett senare tillfälle."
    text = (
        f"§ 31 Övriga frågor\n\nInrymning\n\n{prose}\n\nSkolmiljarden\n\n{prose}\n\n§ 32 Avslutning\n\nSlut."
    )
    items = parse(document(text), "m").items
    assert [(i.number, i.parent) for i in items] == [("31", None), ("31", "m-1"), ("31", "m-1"), ("32", None)]


def test_a_registry_number_stays_searchable(document: Callable[..., Document]) -> None:
    item = parse(document("§ 1 Dnr KS/2024:113 VA-taxa\n\nTaxan höjs.\n\n§ 2 Val\n\nText."), "m").items[0]
    assert (item.title, item.text) == ("VA-taxa", "Dnr KS/2024:113\nTaxan höjs.")


def test_minutes_without_items_are_one_item(document: Callable[..., Document]) -> None:
    meeting = parse(document("vi sågs och pratade om budgeten, den höll"), "m")
    assert [item.text for item in meeting.items] == ["vi sågs och pratade om budgeten, den höll"]


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*-*.*")), ids=lambda path: path.stem)
def test_nothing_written_in_a_sample_is_lost(path: Path) -> None:
    document = read(path, path.name)
    meeting = parse(document, "m")
    lines = read_lines(document)
    listed = read_roll(lines).lines
    kept = " ".join(
        (meeting.preamble, *(f"{item.number} {item.title} {item.text}" for item in meeting.items))
    )
    written = {
        token.exact for i, line in enumerate(lines) if i not in listed for token in analyze(line.content)
    }
    assert written <= {token.exact for token in analyze(kept)}


WRITTEN = """\
Skolnätverket
Protokoll 2024-03-14
Plats och tid: Rådhuset kl. 9-12
Möte 7024
§ 1 Inledning
§ 2
2. Skolskjuts
2.1 Budget
## Övriga frågor
## ##
**Beslut**
Beslut:
Nätverket beslutar att anta planen.
att avslå motionen
- en punkt
Förslag till beslut
| 1 | Val av justerare |
Paragrafer § 1–9
Siv Ek öppnar mötet.
Närvarande
Siv Ek, Hjo
Nästa möte 14 april
Justeras
12
""".split("\n")
SIGNS = st.characters(exclude_categories=["Cc", "Cn", "Co", "Cs"], include_characters="\t\r\v\x1c\x85")
ANY_PAGES = st.lists(
    st.lists(st.one_of(st.sampled_from(WRITTEN), st.text(SIGNS, max_size=30)), max_size=25).map("\n".join),
    min_size=1,
    max_size=4,
)


@given(ANY_PAGES)
def test_of_any_text_no_word_is_lost_and_all_stands_in_order(texts: list[str]) -> None:
    pages = read_plain("\f".join(texts).encode())
    document = document_of(pages, "m.txt")
    meeting = parse(document, "m", hold_secret=False)
    ids = [item.id for item in meeting.items]
    assert len(set(ids)) == len(ids)
    assert all(item.parent is None or item.parent in ids for item in meeting.items)
    told = [item.page for item in meeting.items]
    assert told == sorted(told)
    for item in meeting.items:
        for quoted in (*item.decisions, *item.proposals):
            whole = item.title if quoted.in_title else item.text
            assert whole[quoted.start : quoted.end] == quoted.text
    lines = read_lines(document)
    listed = read_roll(lines).lines
    written = Counter(
        word for at, line in enumerate(lines) if at not in listed for word in WORD.findall(line.content)
    )
    kept = " ".join((meeting.preamble, *(f"{item.title}\n{item.text}" for item in meeting.items)))
    assert written <= Counter(WORD.findall(kept))


def test_those_who_are_called_have_not_been_there() -> None:
    text = "Kallelse till kulturrådet 2024-03-04\n\nLedamöter kallas\n\nLedamöter\nSiv Ek (S)\nBo Alm (M)\n\n"
    meeting = parse(
        Document("k.txt", (Page(1, text + "1. Mötets öppnande\n\n2. Budget\n\n3. Övrigt\n"),)), "k"
    )
    assert meeting.kind is MeetingKind.SUMMONS
    assert meeting.attendance == ()
    assert "Siv Ek" in meeting.preamble
