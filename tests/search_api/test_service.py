"""Questions answered over an index."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.index import Index
from models.errors import BadRequest, EncoderMismatch, NotFound
from models.records import Filters, Sort
from search_api.service import SearchService
from search_api.understanding import parse_query
from tests.fakes import FakeEncoder


def found(service: SearchService, text: str, filters: Filters | None = None, **options) -> list[str]:
    return [hit.item.id for hit in service.search(parse_query(text, filters), **options).hits]


def test_the_item_that_decided_comes_first(service: SearchService) -> None:
    assert found(service, "vad beslutades om regler för skolskjuts")[0] == "m1-1"


@pytest.mark.parametrize("name", ["Göran Carlefalk", "Goran Carlefalk"])
def test_dots_do_not_hide_a_name(service: SearchService, name: str) -> None:
    assert found(service, name)[0] == "m2-3"


def test_a_phrase_is_required(service: SearchService) -> None:
    assert found(service, '"nya regler för skolskjuts"') == ["m1-1"]
    assert found(service, '"regler nya för skolskjuts"') == []


def test_a_phrase_is_required_along_with_words(service: SearchService) -> None:
    assert found(service, '"nya regler" biblioteket') == ["m1-1"]


def test_nothing_answers_what_is_not_there(service: SearchService) -> None:
    page = service.search(parse_query('"kärnreaktor"'))
    assert (page.total, page.hits) == (0, ())
    assert not any(page.facets.values())


@pytest.mark.parametrize("sort", Sort)
def test_pages_are_cut_from_one_answer(service: SearchService, sort: Sort) -> None:
    question = parse_query("skolskjuts bibliotek")
    whole = service.search(question, limit=100, sort=sort)
    assert whole.total == len(whole.hits) > 2
    cut = [service.search(question, limit=1, offset=n, sort=sort) for n in range(whole.total + 1)]
    assert [page.hits for page in cut] == [*((hit,) for hit in whole.hits), ()]
    assert all((page.total, page.facets) == (whole.total, whole.facets) for page in cut)
    assert [hit.rank for hit in whole.hits] == list(range(1, whole.total + 1))


def test_facets_count_all_hits(service: SearchService) -> None:
    page = service.search(parse_query('"skolskjuts"'), limit=1)
    assert page.total == sum(value.count for value in page.facets["body"]) + 1  # one meeting names no body
    assert {value.value: value.count for value in page.facets["year"]} == {"2024": 2}


def test_a_facet_narrows_to_what_it_counts(service: SearchService) -> None:
    page = service.search(parse_query("skolskjuts bibliotek"))
    for value in page.facets["municipality"]:
        narrowed = service.search(parse_query("skolskjuts bibliotek", Filters(municipality=(value.value,))))
        assert narrowed.total == value.count


def test_filters_change_no_score(service: SearchService) -> None:
    scores = {hit.item.id: hit.score for hit in service.search(parse_query("skolskjuts")).hits}
    (hit,) = service.search(parse_query("skolskjuts", Filters(decisions=True))).hits
    assert (hit.item.id, hit.score) == ("m1-1", scores["m1-1"])


def test_newest_first_over_all_hits(service: SearchService) -> None:
    page = service.search(parse_query("mötet om skolskjuts"), limit=100, sort=Sort.DATE)
    days = [hit.meeting.date for hit in page.hits]
    known = [day for day in days if day]
    assert known == sorted(known, reverse=True)
    assert days[: len(known)] == known
    assert days[-1] is None


def test_parts_add_up(service: SearchService) -> None:
    for hit in service.search(parse_query("vad beslutades om skolskjuts")).hits:
        assert sum(hit.explanation.values()) == pytest.approx(hit.score)
        assert set(hit.explanation) == {"semantic", "word:skolskjuts", "letters", "decided"}


def test_overview(service: SearchService) -> None:
    overview = service.overview()
    assert (overview.counts.meetings, overview.counts.items) == (3, 8)
    assert (str(overview.first), str(overview.last)) == ("2023-11-02", "2024-03-14")
    assert [file.source for file in overview.unread] == ["protokoll/skannat.pdf"]


def test_what_is_not_there(service: SearchService) -> None:
    with pytest.raises(NotFound):
        service.meeting("m9")
    with pytest.raises(NotFound):
        service.item("m1-99")


def test_another_encoder_is_refused(index_folder) -> None:
    class Other(FakeEncoder):
        name = "other"

    index = Index.open(index_folder)
    with pytest.raises(EncoderMismatch):
        SearchService(index, Other())
    index.close()


def test_an_empty_index_answers_with_nothing(tmp_path, fake_encoder: FakeEncoder) -> None:
    service = SearchService(Index.create(tmp_path / "new", fake_encoder), fake_encoder)
    assert service.search(parse_query("skolskjuts")).total == 0
    assert service.overview().first is None
    service.close()


ASKED = st.one_of(
    st.text(max_size=80),
    st.lists(
        st.one_of(
            st.sampled_from(
                'vad skolskjuts § 12 "gratis skolskjuts" -resor Götene 2024 Siv nästa möte " -'.split(" ")
            ),
            st.text(max_size=4),
        ),
        max_size=12,
    ).map(" ".join),
)


def test_any_question_is_answered_or_refused(service: SearchService) -> None:
    @settings(max_examples=150)
    @given(ASKED, st.sampled_from(Sort), st.integers(0, 20))
    def ask(text: str, sort: Sort, offset: int) -> None:
        try:
            page = service.search(parse_query(text), offset=offset, sort=sort)
        except BadRequest:
            return
        assert [hit.rank for hit in page.hits] == list(range(offset + 1, offset + 1 + len(page.hits)))
        assert len(page.hits) == min(10, max(0, page.total - offset))
        for hit in page.hits:
            ends = [0, *(end for _, end in hit.snippet.highlights)]
            starts = [start for start, _ in hit.snippet.highlights] + [len(hit.snippet.text)]
            assert all(end <= start for end, start in zip(ends, starts, strict=True))

    ask()
