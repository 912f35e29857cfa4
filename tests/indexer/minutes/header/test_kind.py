import pytest

from indexer.minutes.header.front import Front
from indexer.minutes.header.kind import find_kind
from models.records import Attendance, MeetingKind

ROLL = (Attendance("Siv Ek"),)
SLIDES = "\n".join(f"- Punkt {number} om skolan" for number in range(12))


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("SAMMANTRÄDESPROTOKOLL", MeetingKind.PROTOCOL),
        ("Styrelseprotokoll nr 3", MeetingKind.PROTOCOL),
        ("Mötesanteckningar 2024-03-14", MeetingKind.NOTES),
        ("Minnesanteckningar från nätverket", MeetingKind.MEMO),
        ("Bildspel från träffen", MeetingKind.SLIDES),
        ("KALLELSE/UNDERRÄTTELSE", MeetingKind.SUMMONS),
        ("Föredragningslista", MeetingKind.SUMMONS),
        ("Ordföranden tackade för protokollet och anteckningarna.", None),
        ("Kommunstyrelsen", None),
    ],
)
def test_the_words_of_the_front(line: str, kind: MeetingKind | None) -> None:
    assert find_kind(Front((line,), {}), "", (), "fil.txt") == kind


def test_minutes_that_hold_an_agenda_are_minutes() -> None:
    agenda_first = Front(("Dagordning", "Protokoll från mötet"), {})
    assert find_kind(agenda_first, "", (), "fil.txt") == MeetingKind.PROTOCOL
    assert find_kind(Front(("Dagordning",), {}), "", ROLL, "fil.txt") is None
    assert (
        find_kind(Front(("Dagordning",), {}), "Utses att justera Siv Ek", (), "fil.txt")
        == MeetingKind.PROTOCOL
    )


def test_what_the_structure_tells() -> None:
    empty = Front((), {})
    assert find_kind(empty, SLIDES, (), "fil.txt") == MeetingKind.SLIDES
    assert find_kind(empty, SLIDES, ROLL, "fil.txt") is None
    assert find_kind(empty, "", (), "fil.pptx") == MeetingKind.SLIDES
    assert (
        find_kind(empty, "Ledamöterna kallas härmed till sammanträde.", (), "fil.txt") == MeetingKind.SUMMONS
    )
    assert find_kind(empty, "", (), "minnesanteckningar_ks.txt") == MeetingKind.MEMO
