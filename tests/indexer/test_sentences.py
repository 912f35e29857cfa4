"""Sentences of a text, and the nearest to a question."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from indexer.sentences import MOST, sentences, small, stretches, with_vectors
from models.records import AgendaItem
from tests.fakes import FakeEncoder


def item(text: str) -> AgendaItem:
    return AgendaItem("m-1", None, "1", "Ärende", text, 1)


def test_a_sentence_ends_at_a_mark_before_a_capital_and_at_a_line_that_nothing_continues() -> None:
    text = "Mötet kostade ca. tusen kronor. Nästa gång\nblir det dyrare.\nBeslut\n- att vänta"
    assert [text[start:end] for start, end in sentences(text)] == [
        "Mötet kostade ca. tusen kronor.",
        "Nästa gång\nblir det dyrare.",
        "Beslut",
        "- att vänta",
    ]


@given(st.text(alphabet="aBö .\n!?§", max_size=300))
def test_sentences_lie_apart_in_order_and_leave_out_only_space(text: str) -> None:
    spans = sentences(text)
    places = [place for span in spans for place in span]
    assert places == sorted(places)
    assert all(start < end for start, end in spans)
    assert "".join("".join(text[s:e] for s, e in spans).split()) == "".join(text.split())


def test_a_heading_has_no_vector_nor_has_an_only_sentence() -> None:
    text = "Beslut\nNämnden antar nya regler. Bussen går varje timme."
    assert [text[start:end] for start, end in stretches(text)] == [
        "Nämnden antar nya regler.",
        "Bussen går varje timme.",
    ]
    assert not stretches("Nämnden antar nya regler.")
    assert not stretches("")


def test_many_sentences_share_vectors_and_none_is_left_out() -> None:
    text = " ".join(f"Bussen nummer {number} går hem." for number in range(200))
    spans = stretches(text)
    assert len(spans) <= MOST
    assert (spans[0][0], spans[-1][1]) == (0, len(text))


def test_the_sentence_nearest_to_a_question_is_found(fake_encoder: FakeEncoder) -> None:
    text = "Kaffet smakade gott idag. Bussen stannar vid skolan. Taket läcker vid regn."
    (told, none) = with_vectors([item(text), item("Kort.")], fake_encoder)
    nearest = told.nearest(fake_encoder.encode_queries(["stannar bussen"])[0])
    assert nearest is not None
    assert text[slice(*nearest)] == "Bussen stannar vid skolan."
    among = told.nearest(fake_encoder.encode_queries(["stannar bussen"])[0], [(60, 70)])
    assert among == told.spans[2]
    assert none.nearest(fake_encoder.encode_queries(["kort"])[0]) is None
    assert with_vectors([], fake_encoder) == []


def test_small_vectors_tell_the_same_nearness(fake_encoder: FakeEncoder) -> None:
    vectors = fake_encoder.encode_passages(["buss och tåg", "skola", "ett tak som läcker vid regn"])
    few = small(vectors).astype(np.float32)
    few /= np.linalg.norm(few, axis=1, keepdims=True)
    assert np.abs(few @ vectors.T - vectors @ vectors.T).max() < 0.02
