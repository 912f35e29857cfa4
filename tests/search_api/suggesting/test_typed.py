"""What is being typed, and what stands before it."""

import pytest

from search_api.suggesting.typed import Ending, endings, paragraph


def told(typed: str) -> list[tuple[str, str]]:
    return [(ending.kept, " ".join(ending.words)) for ending in endings(typed)]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Sko", [("", "sko")]),
        ("vad beslutades om sko", [("", "vad beslutades om sko"), ("vad beslutades om ", "sko")]),
        (
            "vad beslutades om Barn och u",
            [
                ("", "vad beslutades om barn och u"),
                ("vad beslutades om ", "barn och u"),
                ("vad beslutades om Barn och ", "u"),
            ],
        ),
        ("vad beslutades om ", [("", "vad beslutades om")]),
        ('avtal "bus', [("", "avtal bus"), ('avtal "', "bus")]),
        ("?!", []),
    ],
)
def test_the_last_words_that_do_not_shape_a_question(typed: str, found: list[tuple[str, str]]) -> None:
    assert told(typed) == found


def test_long_texts_have_few_endings() -> None:
    assert len(list(endings("skola " * 100_000))) == 5


def test_dots_may_be_typed_as_marks_of_their_own() -> None:
    assert list(endings("go\u0308t")) == [Ending("", ("göt",))]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("§ 4", ("4", "")),
        ("§12", ("12", "")),
        ("KS Paragraf 7 ", ("7", "KS ")),
        ("§", None),
        ("§ 4 budget", None),
        ("12", None),
        (f"{'a' * 100} § 3", ("3", f"{'a' * 100} ")),
    ],
)
def test_the_number_of_a_paragraph(typed: str, found: tuple[str, str] | None) -> None:
    assert paragraph(typed) == found
