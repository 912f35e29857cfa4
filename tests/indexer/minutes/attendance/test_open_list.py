from indexer.minutes.attendance.open_list import OpenList
from models.records import Attendance

HJO, SKARA = Attendance("", "Hjo"), Attendance("", "Skara")


def people(*names: str) -> list[Attendance]:
    return [Attendance(name) for name in names]


def test_places_above_their_people_are_headings() -> None:
    rows = people("Siv Ek", "Bo Alm", "Eva Lo")
    found = OpenList(present=True, heading=0)
    found.add_place(HJO)
    found.add(0)
    found.add(1)
    found.add_place(SKARA)
    found.add(2)
    assert found.left_over(rows) == []
    assert [row.municipality for row in rows] == ["Hjo", "Hjo", "Skara"]
    assert found.named == 3


def test_a_column_of_places_is_left_to_be_paired() -> None:
    rows = people("Siv Ek", "Bo Alm")
    before, after = OpenList(present=True, heading=0), OpenList(present=True, heading=0)
    for place in (HJO, SKARA):
        before.add_place(place)
    for index in (0, 1):
        before.add(index)
        after.add(index)
    for place in (HJO, SKARA):
        after.add_place(place)
    assert before.left_over(rows) == after.left_over(rows) == [HJO, SKARA]
    assert rows == people("Siv Ek", "Bo Alm")


def test_what_a_row_tells_itself_counts_for_more_than_a_heading() -> None:
    rows = [Attendance("Siv Ek", "Tibro"), Attendance("Bo Alm")]
    found = OpenList(present=True, heading=0)
    for index, place in enumerate((HJO, SKARA)):
        found.add_place(place)
        found.add(index)
    assert found.left_over(rows) == []
    assert [row.municipality for row in rows] == ["Tibro", "Skara"]
