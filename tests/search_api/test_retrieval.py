"""What the engine is asked, and how its scores are laid out."""

import numpy as np
import pytest

from indexer.index import Index
from search_api.query import parse_query
from search_api.retrieval import lexical_query, retrieve
from tests.fakes import FakeEncoder


def test_a_term_is_one_token_a_field() -> None:
    (term,) = lexical_query(parse_query("Protokollet"), fold_from=5).terms
    assert term == {
        "title": "protokoll",
        "stem": "protokoll",
        "exact": "protokollet",
        "meeting": "protokoll",
        "folded": "protokoll",
    }


def test_short_words_are_not_folded() -> None:
    short, long = lexical_query(parse_query("mål dörrar"), fold_from=5).terms
    assert "folded" not in short
    assert long["folded"] == "dorr"


def test_words_of_phrases_score_too() -> None:
    query = lexical_query(parse_query('"ställa sig bakom" avtal bakom'), fold_from=5)
    assert query.phrases == (("ställa", "sig", "bakom"),)
    assert [term["exact"] for term in query.terms] == ["avtal", "bakom", "ställa", "sig"]


def test_every_row_gets_its_evidence(index_folder, fake_encoder: FakeEncoder) -> None:
    index = Index.open(index_folder)
    state = index.state()
    evidence = retrieve(parse_query("skolskjuts"), state, fake_encoder)
    found = index.catalog.records(state.columns.keys[np.flatnonzero(evidence.lexical)].tolist())
    assert {item.id for _, item in found} == {"m1-1", "m1-2", "m3-2"}
    assert len(evidence.semantic) == len(evidence.passages) == len(state.columns.keys) == 8
    index.close()


@pytest.mark.parametrize(
    ("text", "covered"),
    [("skolskjuts", True), ("nya regler", True), ("regler bibliotek", False), ("xyzzy", False)],
)
def test_whether_an_item_holds_every_word(index_folder, fake_encoder, text: str, covered: bool) -> None:
    index = Index.open(index_folder)
    assert retrieve(parse_query(text), index.state(), fake_encoder).covered == covered
    index.close()


def test_short_words_find_other_dots_only_where_nothing_else_is_found(index_folder, fake_encoder) -> None:
    index = Index.open(index_folder)
    assert not retrieve(parse_query("nya ar"), index.state(), fake_encoder).lexical.all()
    found = np.flatnonzero(retrieve(parse_query("ar"), index.state(), fake_encoder).lexical)
    records = index.catalog.records(index.state().columns.keys[found].tolist())
    assert [item.id for _, item in records] == ["m2-3"]
    index.close()
