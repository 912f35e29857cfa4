"""Which stretch of an item is shown, and what is marked in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.records import AgendaItem, Decision, DecisionKind, Passage
from search_api.query import parse_query
from search_api.snippets import LENGTH, highlights, snippet

FILLER = "Mötet samlades i den stora salen och drack kaffe med bulle. " * 6


def item(text: str, title: str = "Ärende", decisions: tuple[Decision, ...] = ()) -> AgendaItem:
    return AgendaItem("m-1", None, "1", title, text, 1, decisions)


def marked(text: str, question: str) -> list[str]:
    return [text[start:end] for start, end in highlights(text, parse_query(question))]


@pytest.mark.parametrize(
    ("text", "question", "words"),
    [
        ("Protokollet från skolan.", "protokoll", ["Protokollet"]),
        ("Goran Carlefalk tackas.", "Göran Carlefalk", ["Goran", "Carlefalk"]),
        ("Målet är nått, inte mal.", "mål", ["Målet"]),
        ("Att ställa sig bakom avtal.", '"ställa sig bakom"', ["ställa sig bakom"]),
        ("Att ställa sig vid sidan.", '"ställa sig bakom" vatten', []),
        ("Om avtalet om resor.", "vad sägs om resor", ["resor"]),
    ],
)
def test_what_is_marked(text: str, question: str, words: list[str]) -> None:
    assert marked(text, question) == words


def test_the_sentence_with_most_of_the_words_is_shown() -> None:
    text = f"{FILLER}Skolskjuts nämns. {FILLER}Regler för skolskjuts antas. {FILLER}"
    found = snippet(item(text), parse_query("regler skolskjuts"))
    assert found.text.startswith("Regler för skolskjuts antas.")
    assert [found.text[start:end] for start, end in found.highlights] == ["Regler", "skolskjuts"]


def test_a_decision_is_shown_when_one_is_asked_for() -> None:
    text = f"Regler för skolskjuts, alla regler. {FILLER}Nämnden antar regler. {FILLER}"
    start = text.index("Nämnden antar")
    decided = item(text, decisions=(Decision("antar regler", DecisionKind.DECIDED, start + 8, start + 20),))
    assert snippet(decided, parse_query("vad beslutades om regler för skolskjuts")).text.startswith(
        "Nämnden antar"
    )
    assert snippet(decided, parse_query("regler för skolskjuts")).text.startswith("Regler för")


def test_where_no_word_matches_the_passage_begins() -> None:
    text = f"{FILLER}Vattnet stiger. {FILLER}"
    start = text.index("kaffe", 200)
    found = snippet(item(text), parse_query("översvämning"), Passage("m-1", "", start, len(text)))
    assert found.text.startswith("Mötet samlades")
    assert not found.highlights
    assert found.text in text[start:]


def test_a_long_sentence_is_cut_around_its_words() -> None:
    text = "ord " * 200 + "skolskjuts " + "ord " * 200
    found = snippet(item(text), parse_query("skolskjuts"))
    assert [found.text[start:end] for start, end in found.highlights] == ["skolskjuts"]
    assert len(found.text) <= LENGTH


def test_little_text_at_the_end_is_shown_with_what_came_before() -> None:
    text = f"{FILLER}Kort om vatten."
    found = snippet(item(text), parse_query("vatten"))
    assert found.text.endswith("Kort om vatten.")
    assert len(found.text) > LENGTH // 2


def test_what_leads_up_to_something_unseen_is_no_end() -> None:
    text = f"Vatten {'nämns ' * 25}här. Mötet beslutar att: {FILLER}"
    assert snippet(item(text), parse_query("vatten")).text.endswith("här.")


def test_an_item_without_text_shows_its_title() -> None:
    assert snippet(item("  ", title="Skolskjuts"), parse_query("skolskjuts")).text == "Skolskjuts"


@given(
    st.text(alphabet="abö .\n\u2028!?Å_:", max_size=600),
    st.text(alphabet="abö ", min_size=1).filter(str.strip),
)
def test_a_snippet_is_a_stretch_of_the_item(text: str, question: str) -> None:
    found = snippet(item(text), parse_query(question))
    assert found.text in (text if text.strip() else "Ärende")
    assert len(found.text) <= LENGTH
    ends = [0, *(place for span in found.highlights for place in span), len(found.text)]
    assert ends == sorted(ends)
    assert all(found.text[start:end].strip() for start, end in found.highlights)


@pytest.mark.parametrize("question", ["mål", "mal", "lägger"])
def test_a_word_that_lost_letters_is_marked_by_what_it_is_and_by_what_it_looks_like(question: str) -> None:
    damaged = AgendaItem(
        "m-1", None, "1", "Matt", "Motet 1&gger mal.", 1, restored_title="Mått", restored="Mötet lägger mål."
    )
    found = snippet(damaged, parse_query(question))
    assert found.text == "Motet 1&gger mal."
    assert [found.text[start:end] for start, end in found.highlights] == [
        "1&gger" if question == "lägger" else "mal"
    ]


def test_a_title_that_lost_letters_is_marked_too() -> None:
    damaged = AgendaItem("m-1", None, "1", "Matt", "", 1, restored_title="Mått")
    assert snippet(damaged, parse_query("mått")).highlights == ((0, 4),)
