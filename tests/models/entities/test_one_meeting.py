from models.entities.one_meeting import refiled
from models.records import Label, Link, Mention


def person(text: str, canonical: str | None = None, link: Link = Link.WRITTEN) -> Mention:
    return Mention(text, Label.PERSON, 0, len(text), canonical or text, link=link)


def names(*texts: list[Mention], known: tuple[str, ...] = ()) -> list[list[tuple[str, Link]]]:
    return [[(m.canonical, m.link) for m in text] for text in refiled(texts, known)]


def test_a_genitive_in_one_text_is_the_name_in_another() -> None:
    assert names([person("Dinh Thanhs")], [person("Dinh Thanh")]) == [
        [("Dinh Thanh", Link.GENITIVE)],
        [("Dinh Thanh", Link.WRITTEN)],
    ]


def test_dots_lost_in_one_text_are_found_in_another() -> None:
    first, second = names([person("Goran Ekelof")], [person("Göran Ekelöf")])
    assert first == [("Göran Ekelöf", Link.SPELLING)]
    assert second == [("Göran Ekelöf", Link.WRITTEN)]


def test_a_single_name_is_whoever_was_named_in_full_elsewhere_if_only_one_fits() -> None:
    ove = person("Ove", link=Link.ALONE)
    assert names([ove], [person("Ove Brink")])[0] == [("Ove Brink", Link.FIRST_NAME)]
    assert names([ove], [person("Ove Brink"), person("Ove Stål")])[0] == [("Ove", Link.ALONE)]


def test_the_spelling_of_the_attendance_list_goes_first() -> None:
    assert names([person("Göran Ekelöf")], known=("Goran Ekelof",)) == [[("Goran Ekelof", Link.SPELLING)]]


def test_what_is_no_person_stays() -> None:
    place = Mention("Goras", Label.LOCATION, 0, 5, "Goras")
    assert refiled([[place]], ["Gora Ek"]) == [(place,)]
