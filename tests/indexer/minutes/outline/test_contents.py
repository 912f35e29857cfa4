"""Lists of contents at the front."""

from collections.abc import Callable

from tests.indexer.minutes.layouts import TEXT, Titles

LIST = "§ 1 Val av justerare\n§ 2 Taxa för vatten\n§ 3 Skolskjuts\n§ 4 Övriga frågor"


def test_entries_come_again_with_text(titles: Callable[[str], Titles]) -> None:
    items = f"§ 1 Val av justerare\n\n{TEXT}\n\n§ 2 Taxa för vatten\n\n{TEXT}"
    assert [title for _, title, _ in titles(f"Nämnden\n\n{LIST}\n\n{items}")] == [
        "Val av justerare",
        "Taxa för vatten",
    ]


def test_a_label_is_enough_where_titles_differ(titles: Callable[[str], Titles]) -> None:
    items = f"§ 1 Justering\n\n{TEXT}\n\n§ 2 VA-taxan\n\n{TEXT}"
    found = titles(f"Nämnden\n\nInnehållsförteckning\n\n{LIST}\n\n{items}")
    assert [title for _, title, _ in found] == ["Justering", "VA-taxan"]


def test_short_items_are_not_a_list_of_contents(titles: Callable[[str], Titles]) -> None:
    found = titles(LIST.replace("\n", "\n\nBifalls.\n\n") + "\n\nInga.")
    assert [number for number, _, _ in found] == ["1", "2", "3", "4"]
