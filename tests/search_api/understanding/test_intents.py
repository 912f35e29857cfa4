"""What kind of answer a question asks for."""

import pytest

from models.records import DecisionKind, Intent, PartKind
from models.swedish.tables.intents import PATTERNS, RULED, WORDS
from search_api.understanding.intents import kinds_of_decisions, read_intent
from search_api.understanding.question import Question


@pytest.mark.parametrize(
    ("text", "intent", "said"),
    [
        ("vad beslutades om skolskjuts", "decision", "vad beslutades"),
        ("vilka beslut togs om skolskjuts", "decision", "vilka beslut togs"),
        ("VAD BESLÖTS, eller beslutades?", "decision", "beslutades"),
        ("Vad avslogs?", "decision:rejected", "Vad avslogs"),
        ("vilka motioner bifolls", "decision:approved", "bifolls"),
        ("vilka ärenden har återremitterats", "decision:referred_back", "återremitterats"),
        ("which proposals were postponed", "decision:postponed", "postponed"),
        ("bifölls motionen om fritids", "decision", "bifölls"),
        ("när antogs planen", "decision", "när antogs"),
        ("what was voted", "decision", "what was voted"),
        ("vem utsags till justerare", "who:adjuster", "vem utsags till justerare"),
        ("när är nästa möte", "when:next_meeting", "när är nästa möte"),
        ("vilka var inte närvarande på kostnätverket", "attendance:absent", "vilka var inte närvarande"),
        ("vilka var ej närvarande den 3 maj", "attendance:absent", "vilka var ej närvarande"),
        ("who was not there", "attendance:absent", "who was not there"),
        ("vilka saknades på utbildningschefernas möte", "attendance:absent", "vilka saknades"),
        ("vilka deltog vid utbildningschefsträffen", "attendance:present", "vilka deltog vid"),
        ("who is responsible for transport", "who:responsible", "who is responsible for"),
    ],
)
def test_the_words_that_say_so(text: str, intent: str, said: str) -> None:
    question = Question(text)
    assert read_intent(question)[0] == intent.partition(":")[0]
    (part,) = question.parts
    assert (part.kind, part.value) == (PartKind.INTENT, intent)
    assert text[part.start : part.end] == said


@pytest.mark.parametrize(
    "text",
    [
        "skolskjuts",
        "delegationsbeslut",
        "frånvarande elever",
        "vilka deltog i projektet",
        "vilka deltog i utbildningen",
        "närvarande lärare",
    ],
)
def test_other_questions_ask_about_something(text: str) -> None:
    question = Question(text)
    assert read_intent(question) == (Intent.ABOUT, ())
    assert not question.parts


def test_words_taken_for_something_else_say_nothing() -> None:
    question = Question("vad beslutades")
    question.take(PartKind.PHRASE, 0, 14, "vad beslutades")
    assert read_intent(question)[0] is Intent.ABOUT


def test_every_pattern_of_the_table_is_of_an_intent_and_of_known_words() -> None:
    for value, pattern in PATTERNS:
        assert value.partition(":")[0] in set(Intent)
        for element in pattern.split():
            named = {form[1:] for form in element.strip("+?").split("|") if form.startswith("@")}
            assert named <= set(WORDS)


def test_every_word_for_a_kind_of_decision_names_one_that_there_is() -> None:
    for kind, words in RULED.items():
        for word in words.split("|"):
            question = Question(f"vad {word}")
            read_intent(question)
            assert kinds_of_decisions(question.parts) == (DecisionKind(kind),)


def test_who_does_not_ask_for_a_kind_of_decision_gets_any() -> None:
    question = Question("vem valdes till justerare")
    read_intent(question)
    assert kinds_of_decisions(question.parts) == ()
