"""Attendance lists by municipality."""

from models.records import Attendance, Meeting
from search_api.web.attending import attending


def listed(*rows: Attendance, absent: tuple[str, ...] = ()):
    return attending(Meeting("m", "m.txt", "Möte", attendance=rows, absent_municipalities=absent))


def test_rows_stand_by_municipality_in_the_order_of_the_list_and_those_of_none_last() -> None:
    siv, bo, eva, per = (
        Attendance("Siv Ek", "Hjo"),
        Attendance("Bo Ro"),
        Attendance("Eva Alm", "Falköping"),
        Attendance("Per Ås", "Hjo", present=False),
    )
    found = listed(siv, bo, eva, per)
    assert [(one.municipality, one.rows) for one in found.delegations] == [
        ("Hjo", (siv, per)),
        ("Falköping", (eva,)),
        (None, (bo,)),
    ]
    assert (found.present, found.absent) == (3, 1)


def test_a_municipality_that_is_absent_without_a_name_is_told() -> None:
    found = listed(Attendance("Siv Ek", "Hjo"), absent=("Hjo", "Tibro"))
    assert [(one.municipality, len(one.rows)) for one in found.delegations] == [("Hjo", 1), ("Tibro", 0)]


def test_only_columns_that_hold_something_are_shown() -> None:
    assert listed(Attendance("Siv Ek")).columns == ()
    assert listed(Attendance("Siv Ek", role="ordförande")).columns == ("role",)
    assert listed(Attendance("Siv Ek", organisation="GR", remark="§ 3")).columns == ("organisation", "role")


def test_without_a_list_there_is_nothing() -> None:
    assert listed().delegations == ()
