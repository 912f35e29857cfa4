from collections.abc import Callable

import pytest

from indexer.minutes.attendance.appointments import appointed, opener
from indexer.minutes.lines import Line
from models.records import Attendance

Lines = Callable[..., tuple[Line, ...]]
CHAIR, SECRETARY, ADJUSTER = "ordförande", "sekreterare", "justerare"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mötet leddes av Siv Ek. Anteckningar fördes av Bo Alm.",
            {CHAIR: ["Siv Ek"], SECRETARY: ["Bo Alm"]},
        ),
        ("Siv Ek ledde mötet och Bo Alm förde anteckningar.", {CHAIR: ["Siv Ek"], SECRETARY: ["Bo Alm"]}),
        ("Minnesanteckningar: Bo Alm", {SECRETARY: ["Bo Alm"]}),
        ("Mötet valde Siv Ek till mötesordförande.", {CHAIR: ["Siv Ek"]}),
        ("Siv Ek valdes enhälligt till ordförande för mötet.", {CHAIR: ["Siv Ek"]}),
        ("Till justerare valdes Siv Ek och Bo Alm.", {ADJUSTER: ["Siv Ek", "Bo Alm"]}),
        ("Siv Ek (S) och Bo Alm (M) utses att justera protokollet.", {ADJUSTER: ["Siv Ek", "Bo Alm"]}),
        ("Nämnden beslutar att utse Siv Ek (S) att justera.", {ADJUSTER: ["Siv Ek"]}),
        ("Att jämte ordföranden justera dagens protokoll utses Siv Ek.", {ADJUSTER: ["Siv Ek"]}),
        ("Valdes Siv Ek\natt jämte ordföranden justera protokollet.", {ADJUSTER: ["Siv Ek"]}),
        ("2. Val av protokolljusterare\n\nSiv Ek valdes.", {ADJUSTER: ["Siv Ek"]}),
    ],
)
def test_who_does_what(lines: Lines, text: str, expected: dict[str, list[str]]) -> None:
    assert {role: list(names) for role, names in appointed(lines(text), ()).items()} == expected


@pytest.mark.parametrize(
    "text",
    [
        "Till ordförande för valberedningen valdes Siv Ek.",
        "Förslag till beslut\nTill justerare väljs Siv Ek och Bo Alm.",
        "Siv Ek föreslår att Bo Alm utses till justerare.",
        "Protokollet justerades den 3 maj.",
        "Mötet leddes av Region Halland.",
    ],
)
def test_nobody_is_appointed(lines: Lines, text: str) -> None:
    assert appointed(lines(text), ()) == {}


def test_a_given_name_alone_is_the_one_who_was_there(lines: Lines) -> None:
    rows = [Attendance("Siv Ek"), Attendance("Bo Alm"), Attendance("Bo Lo")]
    assert appointed(lines("Till justerare valdes Siv och Bo."), rows) == {ADJUSTER: ("Siv Ek",)}


def test_the_first_sentence_counts(lines: Lines) -> None:
    text = "Till justerare valdes Siv Ek.\n" + "Text.\n" * 9 + "Till justerare av arkivet valdes Bo Alm."
    assert appointed(lines(text), ()) == {ADJUSTER: ("Siv Ek",)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Till mötets ordförande valdes Siv Ek och till sekreterare valdes Bo Alm.",
            {CHAIR: ["Siv Ek"], SECRETARY: ["Bo Alm"]},
        ),
        ("2. Val av mötessekreterare\nTill sekreterare utsågs Bo Alm.", {SECRETARY: ["Bo Alm"]}),
        ("Sekreterare är Bo Alm.", {SECRETARY: ["Bo Alm"]}),
        (
            "Till justeringsmän, tillika rösträknare, utsågs Siv Ek och Bo Alm.",
            {ADJUSTER: ["Siv Ek", "Bo Alm"]},
        ),
        ("Till sekreterare i styrelsen valdes Bo Alm.", {}),
        ("Till sekreterare valdes Bo Alm för två år.", {}),
        ("Siv Ek valdes till mötesordförande för nästa möte.", {}),
    ],
)
def test_officers_of_the_meeting_and_of_the_association(
    lines: Lines, text: str, expected: dict[str, list[str]]
) -> None:
    assert {role: list(names) for role, names in appointed(lines(text), ()).items()} == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ordförande Siv Ek hälsade alla välkomna och förklarade mötet öppnat.",
        "Mötet öppnades av ordförande Siv Ek.",
        "Siv Ek öppnade mötet.",
        "Siv Ek hälsar alla välkomna och öppnar mötet.",
        "Föreningens ordförande Siv Ek (S) inledde dagen.",
    ],
)
def test_who_opened_the_meeting(lines: Lines, text: str) -> None:
    assert opener(lines(text), ()) == "Siv Ek"


@pytest.mark.parametrize(
    "text",
    [
        "Ordföranden öppnade mötet.",
        "Siv Ek öppnade utställningen.",
        "Ordförande Siv Ek yrkar bifall till motionen.",
    ],
)
def test_nobody_is_told_to_have_opened_it(lines: Lines, text: str) -> None:
    assert opener(lines(text), ()) is None
