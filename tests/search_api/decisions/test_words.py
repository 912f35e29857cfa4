"""What somebody types, taken apart, and which texts hold it."""

import pytest

from search_api.decisions.words import Said, Typed, typed

TEXTS = (
    "Naturbruksavtalet\nStyrelsen ställer sig bakom avtalet.",
    "E-post\nNämnden antar regler\nför e-post.",
    "Målen\nRådet beslutar att ställa sig bakom målen, inte mallarna.",
)
SAID = Said(TEXTS)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("", Typed()),
        ("  Avtal om MÅL ", Typed(words=(("avtal",), ("om",), ("mål",)))),
        ("e-post skol- och bad", Typed(words=(("e", "post"), ("skol",), ("och",), ("bad",)))),
        ('"ställa sig" -nej', Typed(phrases=(("ställa", "sig"),), excluded=(("nej",),))),
        ("§ 19 avtal", Typed(words=(("avtal",),), numbers=("19",))),
        ("paragraf 7/2023", Typed(numbers=("7",), years=("2023",))),
        ("dnr KS 2024/113", Typed(references=("KS 2024:113",))),
        ("§", Typed(words=(("§",),))),
    ],
)
def test_a_text_is_taken_apart_by_its_signs(text: str, asked: Typed) -> None:
    assert typed(text) == asked


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("avtal", [0]),
        ("avtalen", [0]),
        ("natur", [0]),
        ("bruksavtal", [0]),
        ("reglerna", [1]),
        ("e-post", [1]),
        ("e-pos", [1]),
        ("post-e", []),
        ('"antar regler för e-post"', [1]),
        ('"ställa sig bakom"', [2]),
        ('"STALLA SIG BAKOM"', [2]),
        ('"sig bak"', []),
        ("bakom", [0, 2]),
        ("bakom -avtalet", [2]),
        ("mål", [2]),
        ("mal", [2]),
        ("mallarna", [2]),
        ("ratt", []),
        ("", [0, 1, 2]),
        ("(", []),
    ],
)
def test_words_are_found_as_staff_expect(text: str, places: list[int]) -> None:
    assert SAID.holding(typed(text)).nonzero()[0].tolist() == places


def test_where_there_is_nothing_nothing_is_found() -> None:
    assert Said([]).holding(typed("avtal")).size == 0


def test_a_text_without_end_is_read_in_time() -> None:
    assert Said(["ord " * 300_000]).holding(typed('"ord ord" orden')).tolist() == [True]
    assert Said(["a" * 1_000_000]).holding(typed('"b b" c-d')).tolist() == [False]
