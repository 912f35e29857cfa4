import pytest

from indexer.reading.hyphens import Vocabulary, goes_on, joined, mend_break, mend_lines

NOTHING = Vocabulary(())


@pytest.mark.parametrize(
    ("parted", "whole"),
    [
        ("om dimension-\nering av platser", "om dimensionering\nav platser"),
        ("i Göteborgs-\nregionen, som", "i Göteborgsregionen,\nsom"),
        ("ett utbild\u00ad\nningsavtal.", "ett utbildningsavtal."),
        ("studie- och yrkes-\nvägledare", "studie- och yrkesvägledare"),
        ("för IM-\ngruppen nu", "för IM-gruppen\nnu"),
        ("med e-\npost", "med e-post"),
        ("en 60-\nårig plan", "en 60-årig\nplan"),
        ("sträckan Lidköping-\nSkara", "sträckan Lidköping-Skara"),
        ("åren 2023-\n2024 blev", "åren 2023-2024\nblev"),
    ],
)
def test_words_are_put_together_as_they_are_written(parted: str, whole: str) -> None:
    assert mend_lines(parted.split("\n"), NOTHING) == whole.split("\n")


@pytest.mark.parametrize(
    "lines",
    [
        ["gymnasie-", "och vuxenutbildning"],
        ["för-", "eller nackdelar"],
        ["Anna Ek -", "ordförande"],
        ["- Att-", "- Punkt"],
        ["Ale\tlärar-", "assistent\tja"],
        ["slut -", ""],
    ],
)
def test_other_hyphens_stay(lines: list[str]) -> None:
    assert mend_lines(lines, NOTHING) == lines


def test_the_text_itself_tells_whether_a_word_has_a_hyphen() -> None:
    known = Vocabulary(["Vi har Teams-möte på måndag, och Skypemöte på tisdag."])
    assert mend_break("ett Teams-", "möte", known) == ("ett Teams-möte", "")
    assert mend_break("ett Skype-", "möte", known) == ("ett Skypemöte", "")


def test_lines_of_a_cell_become_one() -> None:
    assert joined(["utbild-", "ningschef", "i Ale"]) == "utbildningschef i Ale"


@pytest.mark.parametrize(
    ("above", "below", "on"),
    [
        ("beslutar att", "höja avgiften", True),
        ("Anna Ek,", "Bo Alm", True),
        ("avgiften.", "höja", False),
        ("avgiften", "Nästa fråga", False),
        ("avgiften", "", False),
    ],
)
def test_a_sentence_goes_on_in_lower_case(above: str, below: str, on: bool) -> None:
    assert goes_on(above, below) is on
