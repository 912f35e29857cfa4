import pytest

from indexer.keeping.names import Form, Names, folded, forms, token
from models.records import Label, Link, Mention


def of(*names: str) -> Names:
    return Names({"s": frozenset(token("s", form, told) for form, told in forms(names))})


def found(text: str, names: Names, *mentions: Mention, others: tuple[str, ...] = ()) -> list[str]:
    return [text[a:b] for a, b in names.spans(text, mentions, frozenset(map(folded, others)))]


LINNEA = of("Linnéa Gripenhjelm")


@pytest.mark.parametrize(
    "text",
    [
        "Linnéa Gripenhjelm",
        "LINNÉA GRIPENHJELM",
        "linnea gripenhjelm",
        "Linnea\nGripenhjelm",
        "Gripenhjelm, Linnéa",
        "Linnéa Gripenhjelms",
        "linnea.gripenhjelm",
        "Linnea_Gripenhjelm",
        "Gripenhjelm",
        "Gripenhjelms",
    ],
)
def test_every_way_of_writing_the_name_is_found_whole(text: str):
    assert found(f"({text})", LINNEA) == [text]


@pytest.mark.parametrize(
    "text", ["Linnéa talar", "gripenhjelm", "Linnéa Gripen", "Karin Gripenhjelm", "", " \n"]
)
def test_a_first_name_alone_and_the_surname_of_another_are_not(text: str):
    assert found(text, LINNEA) == []


def test_the_surname_in_the_name_of_another_who_was_there_is_theirs():
    text = "Zofia Gripenhjelm och Gripenhjelm"
    assert found(text, LINNEA, others=("Zofia Gripenhjelm",)) == ["Gripenhjelm"]


def test_what_a_mention_says_to_be_a_place_is_no_surname():
    text = "Resan till Lund med Lund"
    place = Mention("Lund", Label.LOCATION, 11, 15, "Lund")
    assert found(text, of("Siv Lund"), place) == ["Lund"]


def test_a_longer_name_is_another_persons():
    text = "Anna Berg Mark talar"
    other = Mention("Anna Berg Mark", Label.PERSON, 0, 14, "Anna Berg Mark")
    assert found(text, of("Anna Berg"), other) == []


def test_a_mention_filed_under_the_name_is_found_however_it_is_written():
    mention = Mention("Linnéa", Label.PERSON, 0, 6, "Linnéa Gripenhjelm", link=Link.FIRST_NAME)
    assert found("Linnéa talar", LINNEA, mention) == ["Linnéa"]


def test_a_single_name_that_could_be_theirs_counts_as_theirs():
    alone = Mention("Linnéa", Label.PERSON, 0, 6, "Linnéa", link=Link.ALONE)
    assert found("Linnéa talar", LINNEA, alone) == ["Linnéa"]
    other = Mention("Karin", Label.PERSON, 0, 5, "Karin", link=Link.ALONE)
    assert found("Karin talar", LINNEA, other) == []


def test_tokens_tell_nothing_without_their_salt():
    assert token("a", Form.NAME, "siv ek") != token("b", Form.NAME, "siv ek")
    assert not Names({"b": frozenset({token("a", Form.NAME, "siv ek")})}).has(Form.NAME, "siv ek")


def test_long_texts_are_gone_through_once():
    assert found("x" * 1_000_000, LINNEA) == []
    assert len(found("Gripenhjelm. " * 20_000, LINNEA)) == 20_000
    assert found("Linnéa " * 50_000, LINNEA) == []
