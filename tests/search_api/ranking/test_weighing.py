"""A question to what speaks for every item."""

import numpy as np
import pytest

from indexer.index import Index
from models.records import DecisionKind, Filters, PartKind
from search_api.ranking.known import Known
from search_api.ranking.weighing import Weighed, weigh, with_sources
from search_api.service import SearchService
from search_api.understanding import parse_query
from tests.fakes import FakeEncoder


@pytest.fixture
def weighed(index_folder, fake_encoder: FakeEncoder):
    index = Index.open(index_folder)
    yield lambda text: weigh(parse_query(text), Known(index.state()), fake_encoder)
    index.close()


def best(found: Weighed) -> int:
    return int(np.argmax(np.where(found.answers, found.fused.scores, -np.inf)))


def test_the_question_is_understood_with_what_the_index_knows(weighed) -> None:
    found = weighed("vad sa Linnéa Gripenhjelm om skol skjuts")
    told = {(part.kind, part.value) for part in found.query.parts}
    assert {(PartKind.PERSON, "Linnéa Gripenhjelm"), (PartKind.SPELLING, "skolskjuts")} <= told
    assert list(found.query.parts) == sorted(found.query.parts, key=lambda part: part.start)


def test_only_what_is_allowed_answers(weighed) -> None:
    found = weighed("skolskjuts -regler")
    assert found.answers.any()
    assert not (found.answers & ~found.allowed).any()


def test_where_the_record_answers_stands_first_even_if_nothing_else_speaks_for_it(weighed) -> None:
    found = weighed("skolskjuts")
    other = int(np.flatnonzero(~found.answers)[0])
    lifted = with_sources(found, np.array([other]))
    assert best(lifted) == other
    assert lifted.answers.sum() == found.answers.sum() + 1
    assert np.allclose(sum(lifted.fused.parts.values()), lifted.fused.scores)
    assert with_sources(found, np.array([], dtype=np.int64)) is found


def test_a_paragraph_asked_for_gives_every_one_of_that_number(weighed) -> None:
    found = weighed("§ 12")
    assert found.answers.sum() == 2
    assert found.answers.tolist() == found.allowed.tolist()


def test_who_asks_for_decisions_of_a_meeting_and_nothing_else_gets_items_in_which_it_decided(weighed) -> None:
    found = weighed("vilka beslut fattade utbildningsnämnden")
    decided = found.state.columns.select(Filters(decisions=True))
    assert 0 < found.answers.sum() < found.allowed.sum()
    assert not (found.answers & ~decided).any()
    every = weighed("utbildningsnämnden")
    assert (found.answers == every.answers & decided).all()
    assert (every.answers & ~decided).any()


def test_what_is_chosen_beside_the_question_changes_no_answer_but_leaves_some_out(
    index_folder, fake_encoder
) -> None:
    index = Index.open(index_folder)
    known = Known(index.state())
    whole = weigh(parse_query("skolskjuts"), known, fake_encoder)
    chosen = Filters(decisions=True)
    some = weigh(parse_query("skolskjuts", chosen), known, fake_encoder)
    assert some.answers.tolist() == (whole.answers & index.state().columns.select(chosen)).tolist()
    index.close()


@pytest.mark.parametrize("text", ["xyzzykvark", "xyzzykvark flodhästar", "vad sägs om xyzzykvark i Götene"])
def test_a_word_that_neither_minutes_nor_swedish_have_is_not_answered(weighed, text: str) -> None:
    found = weighed(text)
    assert found.allowed.any()
    assert not found.answers.any()


def test_a_word_that_swedish_lacks_costs_no_answer_where_another_stands(weighed) -> None:
    assert weighed("xyzzykvark regler för skolskjuts").answers.any()
    assert weighed("skolskuts").answers.any()
    assert weighed("school transport").answers.any()


def test_who_asks_what_was_done_gets_items_in_which_that_was_done(deciding: SearchService) -> None:
    found = deciding.weigh(parse_query("vad antogs?"))
    approved, decided = (
        found.state.columns.select(chosen)
        for chosen in (Filters(kind=(DecisionKind.APPROVED,)), Filters(decisions=True))
    )
    assert 0 < approved.sum() < decided.sum()
    assert found.answers.tolist() == approved.tolist()


def test_where_nothing_was_done_so_what_answers_otherwise_stays(deciding: SearchService) -> None:
    found = deciding.weigh(parse_query("vad återremitterades?"))
    assert found.query.understood.kind == (DecisionKind.REFERRED_BACK,)
    assert not found.state.columns.select(Filters(kind=(DecisionKind.REFERRED_BACK,))).any()
    assert found.answers.any()
