import pytest

from indexer.minutes.attendance.cells import cells_of, is_absence, place_of, with_text
from models.records import Attendance

SIV = Attendance("Siv Ek")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" (S), ordförande", Attendance("Siv Ek", role="ordförande", party="S")),
        (" m x", Attendance("Siv Ek", party="M")),
        (", v ordf s x", Attendance("Siv Ek", role="v ordf", party="S")),
        (", Hjo (för & grund)", Attendance("Siv Ek", "Hjo", remark="för & grund")),
        (" (M), tjg för Bo Alm (M)", Attendance("Siv Ek", party="M", remark="tjg för Bo Alm (M)")),
        (", rektor, 29", Attendance("Siv Ek", role="rektor", remark="29")),
        (" anmält förhinder", Attendance("Siv Ek", present=False)),
        (" (via Skype)", Attendance("Siv Ek", remark="via Skype")),
        (" X, kassör § 94 - § 106", Attendance("Siv Ek", role="kassör", remark="§ 94 - § 106")),
        (", siv.ek@hjo.se, 0503-123 45", Attendance("Siv Ek")),
        (", rektor, sekreterare", Attendance("Siv Ek", role="rektor, sekreterare")),
        (" (GR, rektor)", Attendance("Siv Ek", organisation="Göteborgsregionen", role="rektor")),
        (", tjänstgörande ersättare", Attendance("Siv Ek", role="tjänstgörande ersättare")),
        (", ersättare för Bo Alm", Attendance("Siv Ek", role="ersättare", remark="för Bo Alm")),
        (", Skolverket", Attendance("Siv Ek", organisation="Skolverket")),
    ],
)
def test_what_stands_beside_a_name(text: str, expected: Attendance) -> None:
    assert with_text(SIV, text) == expected


def test_a_party_by_its_name_where_parentheses_hold_parties() -> None:
    assert with_text(SIV, " (Hjos bästa)", parties=True).party == "Hjos bästa"
    assert with_text(SIV, " (Hjos bästa)").party is None


def test_a_column_of_roles_is_nobodys() -> None:
    assert with_text(SIV, " ersättare ersättare sekreterare").role is None


def test_places() -> None:
    assert place_of("Hjo kommun") == Attendance("", "Hjo")
    assert place_of("Siv Ek") is None


def test_absence() -> None:
    assert is_absence("Anmält förhinder")
    assert not is_absence("ordförande")


def test_cells() -> None:
    assert cells_of("Siv Ek\tHjo, rektor – tf") == ["Siv Ek", "Hjo", "rektor", "tf"]


@pytest.mark.parametrize("text", ["från Hjo kommun", "Hjo kommun Sydvatten", ", repr. Hjo"])
def test_a_place_with_words_around_it(text: str) -> None:
    assert with_text(Attendance("Siv Ek"), text).municipality == "Hjo"
