import pytest

from models.swedish.abbreviations import learnt


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Om arbetsplatsförlagt lärande (apl) i höst", ("apl", "arbetsplatsförlagt lärande")),
        ("Kvar är apl (arbetsplatsförlagt lärande).", ("apl", "arbetsplatsförlagt lärande")),
        ("Ansvarig är Individ- och familjeomsorgen (IFO).", ("IFO", "Individ- och familjeomsorgen")),
        ("Tillsyn av Skolinspektionen (SI)", ("SI", "Skolinspektionen")),
        ("nya yrkeshögskolan (yh)", ("yh", "yrkeshögskolan")),
        ("kurser i svenska för invandrare (sfi)", ("sfi", "svenska för invandrare")),
        ("det kommunala\naktivitetsansvaret (KAA)", ("KAA", "kommunala aktivitetsansvaret")),
    ],
)
def test_a_text_tells_what_its_abbreviations_stand_for(text: str, pair: tuple[str, str]) -> None:
    assert learnt(text) == (pair,)


@pytest.mark.parametrize(
    "text",
    [
        "Stina Dal (SD) yrkar avslag",
        "hälso- och sjukvården (HSL)",
        "kommunstyrelsen (se bilaga)",
        "arbetsutskottet, budget (au)",
        "Planen (2024) antas",
        "apl (praktik på en arbetsplats)",
        "()",
    ],
)
def test_what_does_not_fit_is_not_learnt(text: str) -> None:
    assert learnt(text) == ()


def test_each_pair_is_told_once() -> None:
    assert len(learnt("lokal utvecklingsgrupp (LUG) " * 3)) == 1
