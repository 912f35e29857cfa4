import pytest

from indexer.minutes.roll_labels import Kind, is_label, parts_of


def kinds(content: str, *, amid: bool = False) -> list[tuple[Kind | None, str]]:
    return [(part.kind, part.text) for part in parts_of(content, amid=amid)]


def test_a_label_and_what_follows() -> None:
    assert kinds("Beslutande\tSiv Ek (S)") == [(Kind.PRESENT, "Siv Ek (S)")]
    assert kinds("Ej närvarande: Siv Ek") == [(Kind.ABSENT, "Siv Ek")]
    assert kinds("Ordförande .......... Siv Ek") == [(Kind.OFFICER, "Siv Ek")]
    assert kinds("Plats och tid Rådhuset, kl. 9") == [(Kind.OTHER, "Rådhuset, kl. 9")]


def test_labels_within_a_list() -> None:
    assert kinds("Ledamöter Siv Ek (S) Ersättare Bo Alm (S) Övriga Eva Lo", amid=True) == [
        (Kind.GROUP, "Siv Ek (S)"),
        (Kind.PRESENT, "Bo Alm (S)"),
        (Kind.PRESENT, "Eva Lo"),
    ]
    assert kinds("Bo Alm Justerare Eva Lo", amid=True) == [(None, "Bo Alm"), (Kind.OFFICER, "Eva Lo")]


@pytest.mark.parametrize("content", ["Siv Ek, Ordförande Bo Alm, Kansliet", "Siv Ek Anmält förhinder"])
def test_words_about_a_person_are_no_labels(content: str) -> None:
    assert all(kind is None for kind, _ in kinds(content, amid=True))


@pytest.mark.parametrize(
    "content",
    ["Närvarande vid mötet var Siv Ek", "Övriga frågor", "Siv Ek, Hjo", "Ordf. hälsade alla välkomna"],
)
def test_no_labels(content: str) -> None:
    assert kinds(content) == []


def test_a_colon_or_dots_mark_a_label() -> None:
    assert parts_of("Närvarande: Siv Ek", amid=False)[0].marked
    assert not parts_of("Närvarande Siv Ek", amid=False)[0].marked


def test_a_label_alone() -> None:
    assert is_label("Ej närvarande:")
    assert not is_label("Namn Parti")
