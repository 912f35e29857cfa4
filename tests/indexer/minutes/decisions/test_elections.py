import pytest

from indexer.minutes.decisions.elections import elects, is_election


def test_titles_that_elect() -> None:
    assert elects("Val av två revisorer")
    assert elects("Justeringsmän")
    assert not elects("Valborgsfirandet")


@pytest.mark.parametrize(
    "text",
    [
        "Omval på Siv Ek och Bo Ro.",
        "Justerare: Siv Ek",
        "Siv Ek och Bo Ro.",
        "Ledamot, vald på ett år: Siv Ek, nyval.",
        "Nyval av Bo Berg för två år.",
        "Siv Ek blir ny ordförande efter Bo Berg.",
        "Valberedning för nästa år blir Siv Ek.",
    ],
)
def test_who_was_elected_without_a_verb(text: str) -> None:
    assert is_election(text)


@pytest.mark.parametrize(
    "text",
    ["Siv Ek har tackat nej.", "Justerare enligt listan", "Inga förslag fanns.", "Siv Ek tackade Bo Ro."],
)
def test_what_elects_nobody(text: str) -> None:
    assert not is_election(text)
