"""A question to its answers."""

import pytest


@pytest.mark.parametrize(
    "text", ["skolskjuts", "vad beslutades om cykelstråket", "när byggdes badhuset i Orust"]
)
def test_other_questions_have_no_answer(answer, text: str) -> None:
    assert answer(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "vem ansvarar för simhallens budget",
        "vem valdes till ombud i vattenrådet",
        "vilka deltog på rektorsnätverket",
        "när är nästa möte i idrottsgruppen",
        "när ska fiskvägen vara klar",
        "vilka deltog från Kiruna",
        "deltog Nils Okänd på mötet",
    ],
)
def test_what_the_minutes_do_not_tell_is_not_guessed(answer, text: str) -> None:
    assert answer(text) == []


def test_an_intent_taken_literally_asks_for_nothing(asked) -> None:
    from dataclasses import replace

    from search_api.answers import answers

    question = asked("vem valdes till justerare")
    plain = replace(question.query, parts=())
    assert answers(plain, question.rows, question.state, question.catalog) == ()
