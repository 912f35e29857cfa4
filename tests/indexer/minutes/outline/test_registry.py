import pytest

from indexer.minutes.outline.registry import is_registry_number, registry_end, registry_numbers


@pytest.mark.parametrize(
    "number",
    [
        "Dnr KS/2024:113",
        "DNR: KU.2017.3",
        "Dnr 02-820",
        "(KS 2024-00113)",
        "KS 2024-00113",
        "KS/2023:14",
        "Dnr 2023/BUN 0203 40",
    ],
)
def test_file_numbers(number: str) -> None:
    assert is_registry_number(number)
    assert registry_numbers(f"Taxa {number}") == ([number], "Taxa")
    assert registry_end(f"{number} Taxa") == len(number) + 1


@pytest.mark.parametrize("text", ["Taxa 2024", "SFI 2024", "Dnr", "Skolverket 2023 om läget"])
def test_no_file_numbers(text: str) -> None:
    assert registry_numbers(text) == ([], text)
    assert registry_end(text) == 0


@pytest.mark.parametrize("rest", ["D 2008/ ", "KFN/2011: ", "Dnr ", "Sn 49 Dnr "])
def test_what_is_left_of_a_damaged_number_is_no_title(rest: str) -> None:
    assert registry_end(f"{rest}Redovisning av läget") == len(rest)


def test_a_label_without_figures_in_a_parenthesis_is_no_title() -> None:
    assert registry_numbers("Arbetsmiljö (dnr )") == (["(dnr )"], "Arbetsmiljö")


def test_figures_of_a_word_are_no_file_number() -> None:
    assert registry_end("Dnr 4R-analys") == len("Dnr ")
