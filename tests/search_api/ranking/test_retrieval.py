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
