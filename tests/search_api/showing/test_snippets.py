"""Which stretch of an item is shown, and what is marked in it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.index import Index
from indexer.sentences import with_vectors
from models.records import AgendaItem, Decision, DecisionKind, Intent, Meeting, Passage, Query, Snippet
from search_api.ranking.widening import Asked, Way
from search_api.service import SearchService
from search_api.showing.matching import Matcher
from search_api.showing.snippets import LENGTH, highlights, snippet
from search_api.understanding import parse_query
from tests.fakes import FakeEncoder
from tests.search_api.understood import matcher

FILLER = "Mötet samlades i den stora salen och drack kaffe med bulle. " * 6


def item(text: str, title: str = "Ärende", decisions: tuple[Decision, ...] = ()) -> AgendaItem:
    return AgendaItem("m-1", None, "1", title, text, 1, decisions)


def shown(found: AgendaItem, question: str, nearest: tuple[int, int] | None = None) -> Snippet:
    return snippet(found, matcher(question).in_item(found), parse_query(question).intent, nearest)


def test_the_sentence_with_most_of_the_words_is_shown() -> None:
    text = f"{FILLER}Skolskjuts nämns. {FILLER}Regler för skolskjuts antas. {FILLER}"
    found = shown(item(text), "regler skolskjuts")
    assert found.text.startswith("Regler för skolskjuts antas.")
    assert [found.text[start:end] for start, end in found.highlights] == ["Regler", "skolskjuts"]


def test_a_decision_is_shown_when_one_is_asked_for() -> None:
    text = f"Regler för skolskjuts, alla regler. {FILLER}Nämnden antar regler. {FILLER}"
    start = text.index("Nämnden antar")
    decided = item(text, decisions=(Decision("antar regler", DecisionKind.DECIDED, start + 8, start + 20),))
    assert shown(decided, "vad beslutades om regler för skolskjuts").text.startswith("Nämnden antar")
    assert shown(decided, "regler för skolskjuts").text.startswith("Regler för")


def test_of_sentences_that_tell_alike_a_decision_is_shown_first() -> None:
    text = f"Regler för skolskjuts gås igenom. {FILLER}Regler för skolskjuts antas. {FILLER}"
    start = text.index("Regler för skolskjuts antas")
    decided = item(text, decisions=(Decision("antas", DecisionKind.DECIDED, start, start + 28),))
    assert shown(decided, "regler för skolskjuts").text.startswith("Regler för skolskjuts antas")


def test_what_was_decided_on_the_matter_of_the_title_is_shown() -> None:
    text = f"{FILLER}Taxan för bussar följer index. {FILLER}Nämnden antar förslaget. {FILLER}"
    start = text.index("Nämnden antar")
    own = (Decision("antar förslaget", DecisionKind.DECIDED, start + 8, start + 23),)
    asked = "vad beslutades om taxan"
    assert shown(item(text, "Taxa", own), asked).text.startswith("Nämnden antar")
    assert shown(item(text, "Övrigt", own), asked).text.startswith("Taxan för bussar")


def test_a_word_that_tells_more_weighs_more() -> None:
    text = f"Mötet talade om mötet. {FILLER}Om vattenskadan. {FILLER}"
    asked = [Asked("mötet", 0, 5, (Way("mötet"),)), Asked("vattenskadan", 6, 18, (Way("vattenskadan"),))]
    found = Matcher(asked, Query("mötet vattenskadan"), [0.1, 5.0]).in_item(item(text))
    assert snippet(item(text), found, Intent.ABOUT).text.startswith("Om vattenskadan.")


def test_where_no_word_matches_the_nearest_in_meaning_is_shown() -> None:
    text = f"{FILLER}Vattnet stiger. {FILLER}"
    start = text.index("Vattnet")
    found = shown(item(text), "översvämning", (start, start + 15))
    assert found.text.startswith("Vattnet stiger.")
    assert not found.highlights
    assert shown(item(text), "översvämning").text.startswith("Mötet samlades")


def test_marks_that_overlap_are_one() -> None:
    found = matcher("skolskjuts skjutsar").find("Nya skolskjutsregler.")
    assert highlights(found) == ((4, 14),)


def test_a_long_sentence_is_cut_around_its_words() -> None:
    text = "ord " * 200 + "skolskjuts " + "ord " * 200
    found = shown(item(text), "skolskjuts")
    assert [found.text[start:end] for start, end in found.highlights] == ["skolskjuts"]
    assert len(found.text) <= LENGTH


def test_little_text_at_the_end_is_shown_with_what_came_before() -> None:
    text = f"{FILLER}Kort om vatten."
    found = shown(item(text), "vatten")
    assert found.text.endswith("Kort om vatten.")
    assert len(found.text) > LENGTH // 2


def test_what_leads_up_to_something_unseen_is_no_end() -> None:
    text = f"Vatten {'nämns ' * 25}här. Mötet beslutar att: {FILLER}"
    assert shown(item(text), "vatten").text.endswith("här.")


def test_an_item_without_text_shows_its_title() -> None:
    assert shown(item("  ", title="Skolskjuts"), "skolskjuts").text == "Skolskjuts"


@given(
    st.text(alphabet="abö .\n\u2028!?Å_:", max_size=600),
    st.text(alphabet="abö ", min_size=1).filter(str.strip),
)
def test_a_snippet_is_a_stretch_of_the_item(text: str, question: str) -> None:
    found = shown(item(text), question)
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
    found = shown(damaged, question)
    assert found.text == "Motet 1&gger mal."
    assert [found.text[start:end] for start, end in found.highlights] == [
        "1&gger" if question == "lägger" else "mal"
    ]


def test_a_title_that_lost_letters_is_marked_too() -> None:
    damaged = AgendaItem("m-1", None, "1", "Matt", "", 1, restored_title="Mått")
    assert shown(damaged, "mått").highlights == ((0, 4),)


def test_a_search_shows_the_sentence_nearest_in_meaning(tmp_path: Path, fake_encoder: FakeEncoder) -> None:
    met = item(f"{FILLER}Vad sägs om saken i höst? {FILLER}")
    index = Index.create(tmp_path / "index", fake_encoder)
    with index.writing():
        told = with_vectors([met], fake_encoder)
        vectors = [fake_encoder.encode_passages([met.text])]
        cut = [[Passage(met.id, met.text, 0, len(met.text))]]
        index.catalog.put(Meeting("m", "m.txt", "Möte", items=(met,)), "/m.txt", "m", cut, vectors, told)
        index.catch_up()
    page = SearchService(index, fake_encoder).search(parse_query("vad sägs om bläckfisk"))
    (hit,) = (*page.hits, *page.near)
    assert hit.snippet.text.startswith("Vad sägs om saken i höst?")
    index.close()
