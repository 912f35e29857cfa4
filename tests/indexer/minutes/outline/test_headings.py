import pytest

from indexer.minutes.outline.headings import is_own


@pytest.mark.parametrize("title", ["Övriga frågor", "OVRIGT", "Nästa möte", "Ventilen"])
def test_items_of_their_own_without_a_number(title: str) -> None:
    assert is_own(title)


@pytest.mark.parametrize("title", ["Inrymning", "Om övriga frågor", "Skolskjuts"])
def test_other_titles(title: str) -> None:
    assert not is_own(title)
