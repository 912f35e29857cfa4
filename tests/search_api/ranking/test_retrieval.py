"""What the engine is asked, and how its scores are laid out."""

import numpy as np
import pytest

from indexer.index import Index
from models.swedish.expansions import Thesaurus
from search_api.ranking.known import Known
from search_api.ranking.retrieval import Evidence, retrieve
from search_api.ranking.widening import Asked, widen
from search_api.understanding import parse_query
from tests.fakes import FakeEncoder
from tests.search_api.evidence import evidence


@pytest.fixture
def look(index_folder, fake_encoder: FakeEncoder):
    """Gives for a question its terms, its evidence, and which items a row of truths stands for."""
    index = Index.open(index_folder)
    state = index.state()

    def ask(text: str) -> tuple[tuple[Asked, ...], Evidence]:
        query = parse_query(text)
        asked = widen(query, Known(state).vocabulary, Thesaurus([]))
        return asked, retrieve(query, asked, state, fake_encoder)

    def items(truths: np.ndarray) -> set[str]:
        return {
            item.id for _, item in index.catalog.records(state.columns.keys[np.flatnonzero(truths)].tolist())
        }

    yield ask, items
    index.close()


def test_every_row_gets_its_evidence(look) -> None:
    ask, items = look
    asked, evidence = ask("skolskjuts öppettider")
    assert evidence.words.shape == (len(asked), 8)
    assert items(evidence.words[0] > evidence.words[0].max() / 4) == {"m1-1", "m1-2", "m3-2"}
    assert items(evidence.words[1] > 0) == {"m2-1"}
    assert evidence.letters.shape == evidence.semantic.shape == (8,)
    assert evidence.possible.all()


def test_a_word_is_found_by_a_part_of_a_compound(look) -> None:
    ask, items = look
    _, evidence = ask("gymnasium")
    assert items(evidence.words[0] > 0) == {"m3-1"}


def test_a_rarer_word_tells_more(look) -> None:
    ask, _ = look
    asked, evidence = ask("skolskjuts öppettider xyzzy")
    weights = dict(zip((term.text for term in asked), evidence.weights, strict=True))
    assert weights["skolskjuts"] < weights["öppettider"] < weights["xyzzy"]


def test_a_word_that_stands_nowhere_is_rare_however_often_its_parts_stand(look) -> None:
    ask, _ = look
    asked, evidence = ask("skolgondol xyzzy skolskjuts")
    weights = dict(zip((term.text for term in asked), evidence.weights, strict=True))
    assert weights["skolskjuts"] < weights["skolgondol"] == weights["xyzzy"]


def test_what_the_terms_tell_stands_wholly_partly_or_not_at_all() -> None:
    found = evidence(words=[[7.0, 0.7, 0.0], [0.7, 0.35, 0.0]])
    assert found.standing() == pytest.approx([1, 0.75, 0])
    assert found.standing(np.array([False, True])) == pytest.approx([1, 0.5, 0])


def test_no_terms_stand_nowhere() -> None:
    assert evidence(semantic=[0.6, 0.5]).standing().tolist() == [0, 0]


def test_a_place_draws_the_question_only_half(look, fake_encoder: FakeEncoder) -> None:
    ask, _ = look
    whole, topic = fake_encoder.encode_queries(["skolskjuts i Falkenberg", "skolskjuts i "])
    halfway = (whole + topic) / np.linalg.norm(whole + topic)
    assert ask("skolskjuts i Falkenberg")[1].vector == pytest.approx(halfway)
    assert ask("Falkenberg")[1].vector == pytest.approx(fake_encoder.encode_queries(["Falkenberg"])[0])


def test_places_are_not_the_topic(look) -> None:
    ask, _ = look
    asked, found = ask("skolskjuts i Falkenberg")
    topic = dict(zip((term.text for term in asked), found.topic.tolist(), strict=True))
    assert topic == {"skolskjuts": True, "Falkenberg": False}


def test_letters_find_what_words_do_not(look) -> None:
    ask, items = look
    _, evidence = ask("biblioteksverksamhet")
    assert "m2-1" in items(evidence.letters > 0)


def test_phrases_and_exclusions_say_what_is_possible(look) -> None:
    ask, items = look
    assert items(ask('"nya regler" skolskjuts')[1].possible) == {"m1-1"}
    assert "m1-1" not in items(ask("skolskjuts -regler")[1].possible)
    assert "m1-1" not in items(ask("skolskjuts -reglerna")[1].possible)
    assert "m1-2" in items(ask('skolskjuts -"nya regler"')[1].possible)


def test_a_question_of_a_phrase_alone_has_evidence(look) -> None:
    ask, items = look
    asked, evidence = ask('"nya regler"')
    assert len(asked) == 1
    assert items(evidence.words[0] > 0) >= {"m1-1"}
