"""What a question is about."""

from models.records import Part, PartKind, Query
from search_api.answers.topic import forms, topic_of
from search_api.understanding import parse_query


def words(text: str) -> list[str]:
    return [word.text for word in topic_of(parse_query(text)).words]


def test_neither_how_it_asks_nor_what_it_names_is_topic() -> None:
    assert words("vem ansvarar för affischen om skolskjuts i Lerum 2024") == ["affischen", "skolskjuts"]
    assert words("när är nästa möte") == []


def test_a_text_may_say_it_in_other_forms_and_compounds() -> None:
    topic = topic_of(parse_query("vem ansvarar för mallen till övningen"))
    assert topic.share(forms("Mall för brandövning")) == 1
    assert topic.share(forms("Mall för budget")) == 0.5
    assert topic.share(forms("Kaffe")) == 0


def test_what_is_looked_for_beside_a_word_counts_as_the_word() -> None:
    text = "who is responsible for the poster"
    part = Part(PartKind.TRANSLATION, text.index("poster"), len(text), "affisch · anslag på tavla")
    topic = topic_of(Query(text, terms=("poster",), parts=(part,)))
    assert topic.share(forms("Siv ritar affischen")) == 1
    assert topic.share(forms("anslag till skolan")) == 0


def test_what_somebody_does_may_be_told_by_another_word() -> None:
    topic = topic_of(parse_query("vem ska återkomma om taket"))
    assert topic.share(forms("Siv tar fram underlag om taket")) == 1
    assert topic.count(forms("Siv återkommer om taket")) > topic.count(forms("Siv utreder taket"))
