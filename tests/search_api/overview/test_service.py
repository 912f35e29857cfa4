"""What one state of the index covers."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from indexer.index import Index
from models.records import AgendaItem, Doubt, Filters, Meeting, MeetingKind
from search_api.overview.service import OverviewService
from search_api.service import SearchService
from tests.fakes import FakeEncoder


def met(
    id: str, day: str | None, body: str | None, organisation: str | None = "Hjo kommun", **more: object
) -> Meeting:
    date = dt.date.fromisoformat(day) if day else None
    item = AgendaItem(f"{id}-1", None, "1", "Ärende", "Inget att anteckna.", 1)
    return Meeting(id, f"{id}.txt", id, organisation, body, date, items=(item,), **more)


def put(index: Index, encoder: FakeEncoder, *meetings: Meeting) -> None:
    with index.writing():
        for meeting in meetings:
            vectors = [encoder.encode_passages([]) for _ in meeting.items]
            index.catalog.put(meeting, f"/arkiv/{meeting.id}", meeting.id, [()] * len(meeting.items), vectors)
        index.catch_up()


@pytest.fixture
def index(tmp_path: Path, fake_encoder: FakeEncoder) -> Iterator[Index]:
    index = Index.create(tmp_path / "covered", fake_encoder)
    yield index
    index.close()


@pytest.fixture
def overview(index: Index) -> OverviewService:
    return OverviewService(index.state, index.catalog)


def test_the_whole_agrees_with_what_the_index_counts(service: SearchService) -> None:
    counts, whole = service.overview().counts, service.coverage.coverage().whole
    assert (whole.meetings, whole.items, whole.decisions) == (counts.meetings, counts.items, counts.decisions)
    assert (whole.first, whole.last) == (dt.date(2023, 11, 2), dt.date(2024, 3, 14))


def test_bodies_stand_under_their_organisations_and_the_unnamed_last(service: SearchService) -> None:
    covered = service.coverage.coverage()
    assert [(o.name, [b.name for b in o.bodies]) for o in covered.organisations] == [
        ("Götene kommun", ["Utbildningsnämnden"]),
        ("Skaraborgs kommunalförbund", ["Bibliotekschefer"]),
        (None, [None]),
    ]
    board = covered.organisations[0].bodies[0].held
    assert (board.meetings, board.items, board.decisions, board.years) == (1, 3, 1, ((2024, 1),))


def test_what_is_undated_in_doubt_or_unread_is_told(service: SearchService) -> None:
    covered = service.coverage.coverage()
    assert [meeting.id for meeting in covered.undated] == ["m3"]
    assert {doubt: [m.id for m in meetings] for doubt, meetings in covered.doubts.items()} == {
        Doubt.DATE_INFERRED: ["m1"]
    }
    assert [file.source for file in covered.unread] == ["protokoll/skannat.pdf"]
    assert covered.whole.summonses == covered.whole.undated == 1


def test_bodies_go_by_name_whatever_case_and_dots_they_are_written_in(
    index: Index, overview: OverviewService, fake_encoder: FakeEncoder
) -> None:
    put(
        index,
        fake_encoder,
        met("a", "2020-01-10", "Utbildningsnämnden"),
        met("b", "2021-01-10", "Utbildningsnämnden"),
        met("c", "2022-01-10", "UTBILDNINGSNAMNDEN"),
        met("d", "2022-01-10", "Älvrådet"),
        met("e", "2022-01-10", "Zonrådet", "Åre kommun"),
    )
    covered = overview.coverage().organisations
    assert [(o.name, [(b.name, b.held.meetings) for b in o.bodies]) for o in covered] == [
        ("Hjo kommun", [("Utbildningsnämnden", 3), ("Älvrådet", 1)]),
        ("Åre kommun", [("Zonrådet", 1)]),
    ]


def test_a_summons_fills_no_gap(index: Index, overview: OverviewService, fake_encoder: FakeEncoder) -> None:
    called = met("b", "2021-05-10", "Nämnden", kind=MeetingKind.SUMMONS)
    put(index, fake_encoder, met("a", "2020-05-10", "Nämnden"), called, met("c", "2022-05-10", "Nämnden"))
    (body,) = overview.coverage().organisations[0].bodies
    assert [gap.years for gap in body.gaps] == [(2021, 2021)]
    assert (body.held.meetings, body.held.summonses) == (3, 1)


def test_what_came_since_is_covered(
    index: Index, overview: OverviewService, fake_encoder: FakeEncoder
) -> None:
    assert overview.coverage().whole.meetings == 0
    put(index, fake_encoder, met("a", "2020-05-10", "Nämnden"))
    assert overview.coverage().whole.meetings == 1
    assert overview.meeting_ids() == ("a",)


def test_the_newest_meetings_come_first_those_without_any_day_not_at_all(service: SearchService) -> None:
    newest = service.coverage.newest(Filters(), 10)
    assert [meeting.id for meeting, _ in newest] == ["m1", "m2"]
    assert [item.id for item in newest[0][1]] == ["m1-1", "m1-2", "m1-3"]
    assert [meeting.id for meeting, _ in service.coverage.newest(Filters(), 1)] == ["m1"]


def test_the_newest_meetings_can_be_narrowed(service: SearchService) -> None:
    narrowed = service.coverage.newest(Filters(body=("Bibliotekschefer",)), 10)
    assert [meeting.id for meeting, _ in narrowed] == ["m2"]
    assert service.coverage.newest(Filters(date_from=dt.date(2030, 1, 1)), 10) == ()
