import pytest

from indexer.minutes.attendance.roll_labels import Kind, is_label, parts_of


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


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ("Närv: Siv Ek", Kind.PRESENT),
        ("Närvarande var Siv Ek", Kind.PRESENT),
        ("Med på mötet: Siv Ek", Kind.PRESENT),
        ("Vi som var med: Siv Ek", Kind.PRESENT),
        ("Följande deltog: Siv Ek", Kind.PRESENT),
        ("Mötesdeltagare Siv Ek", Kind.PRESENT),
        ("Medverkande: Siv Ek", Kind.PRESENT),
        ("👥 Siv Ek", Kind.PRESENT),
        ("👥 Deltagare: Siv Ek", Kind.PRESENT),
        ("ande: Siv Ek", Kind.PRESENT),
        ("Ej närv. Siv Ek", Kind.ABSENT),
        ("Ej med: Siv Ek", Kind.ABSENT),
        ("Saknades: Siv Ek", Kind.ABSENT),
        ("Utevarande: Siv Ek", Kind.ABSENT),
        ("Återbud från Siv Ek", Kind.ABSENT),
        ("Förhinder hade Siv Ek", Kind.ABSENT),
        ("Meddelat förhinder: Siv Ek", Kind.ABSENT),
        ("Mötesordförande: Siv Ek", Kind.OFFICER),
        ("Vid pennan: Siv Ek", Kind.OFFICER),
        ("Mötesanteckningar av Siv Ek", Kind.OFFICER),
        ("Nedtecknat av Siv Ek", Kind.OFFICER),
        ("Protokolljusterare: Siv Ek", Kind.OFFICER),
        ("Justeringsmän tillika rösträknare: Siv Ek", Kind.OFFICER),
    ],
)
def test_how_labels_are_written(content: str, kind: Kind) -> None:
    assert kinds(content) == [(kind, "Siv Ek")]


@pytest.mark.parametrize("content", ["📅 Fredag den 3 maj", "Närvarande siv tackades", "Deltog gjorde många"])
def test_words_that_are_no_labels(content: str) -> None:
    assert kinds(content) == []
