import pytest

from indexer.minutes.header.body_names import definite, ends_in_head, head_of, name_end, spelled


@pytest.mark.parametrize(
    ("word", "head"),
    [
        ("Socialnämndens", "nämnden"),
        ("natverket", "nätverket"),
        ("Sammanträdet", None),
        ("Sigfridsområdet", None),
        ("adjungerad", None),
    ],
)
def test_what_bodies_end_in(word: str, head: str | None) -> None:
    assert head_of(word) == head
    assert ends_in_head(f"Vika {word}") is (head is not None)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Styrgruppen Energi", "Styrgruppen Energi"),
        ("Rådet för hållbar utveckling", "Rådet för hållbar utveckling"),
        ("Handikapprådet Folkets hus", "Handikapprådet"),
        ("Kommunfullmäktige Ledamöter kallas", "Kommunfullmäktige"),
        ("Ekonomichefer Plats", "Ekonomichefer"),
        ("Vika IF", ""),
    ],
)
def test_where_a_name_ends(words: str, name: str) -> None:
    assert " ".join(words.split()[: name_end(words.split())]) == name


def test_a_name_is_spelled_right() -> None:
    assert spelled("GYMNASIENATVERKET".split()) == "Gymnasienätverket"
    assert spelled("Utbildningschefs nätverket".split()) == "Utbildningschefsnätverket"


def test_a_body_without_its_owner_takes_an_article() -> None:
    assert definite("arbetsutskott") == "Arbetsutskottet"
    assert definite("landstingsstyrelse") == "Landstingsstyrelsen"
    assert definite("styrelsen") == "Styrelsen"
    assert definite("råd för unga") == "Råd för unga"
