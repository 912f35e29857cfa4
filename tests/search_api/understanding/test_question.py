"""A question while it is being understood."""

from models.records import PartKind
from search_api.understanding.question import TAKEN, Question


def test_a_word_belongs_to_one_part() -> None:
    question = Question("skolskjuts i Lerum")
    assert question.take(PartKind.MUNICIPALITY, 13, 18, "Lerum")
    assert not question.take(PartKind.PERIOD, 11, 18, "x")
    assert question.owner(2) is PartKind.MUNICIPALITY
    assert [part.value for part in question.parts] == ["Lerum"]


def test_what_is_taken_is_read_no_more_but_keeps_its_place() -> None:
    question = Question("i Lerum 2023")
    question.take(PartKind.MUNICIPALITY, 2, 7, "Lerum")
    assert question.rest() == f"i {TAKEN * 5} 2023"


def test_literal_words_are_never_taken() -> None:
    question = Question("Lerum och lerums skolor", literal=["LERUM"])
    assert not question.take(PartKind.MUNICIPALITY, 0, 5, "Lerum")
    assert question.take(PartKind.MUNICIPALITY, 10, 16, "Lerum")


def test_nothing_is_no_part() -> None:
    assert not Question("a  b").take(PartKind.PERIOD, 1, 3, "x")


def test_literal_words_may_share_a_mark() -> None:
    question = Question('""skola"skola"', literal=['"skola"'])
    assert question.is_plain(0)
    assert question.is_plain(1)
