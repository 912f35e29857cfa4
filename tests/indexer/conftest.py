"""Meetings to store, and the folder's usual tools."""

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from indexer.catalog import Catalog
from indexer.index import Index
from indexer.passages import passages
from models.records import (
    AgendaItem,
    Attendance,
    Decision,
    DecisionKind,
    Doubt,
    Label,
    Meeting,
    MeetingKind,
    Mention,
    Proceeding,
    ProceedingKind,
)
from tests.fakes import FakeEncoder

MakeMeeting = Callable[..., Meeting]
Store = Callable[[Catalog, Meeting], int]


@pytest.fixture
def make_meeting() -> MakeMeeting:
    """A meeting with an id and items of the given texts, and one of everything else."""

    def make(meeting_id: str, texts: Sequence[str] = ("Nätverket enades om en ny tidplan.",)) -> Meeting:
        items = tuple(
            AgendaItem(
                id=f"{meeting_id}-{position}",
                parent=f"{meeting_id}-0" if position else None,
                number=str(position + 1),
                title=f"Punkt {position + 1}",
                text=text,
                page=1,
                decisions=(
                    Decision(
                        text[:5], DecisionKind.ASSIGNED, 0, 5, 2, "Siv", "till maj", dt.date(2024, 5, 2)
                    ),
                ),
                proposals=(Decision(text[5:], DecisionKind.APPROVED, 5, len(text)),),
                mentions=(
                    Mention("Punkt", Label.ORGANISATION, 0, 5, "Punkt AB", in_title=True),
                    Mention(text[:4], Label.PERSON, 0, 4, "Göran Carlefalk"),
                ),
                sign="§",
                references=("KS 2024:7", "KS 2024:8"),
                proceedings=(Proceeding(text[:3], ProceedingKind.VOTE, 0, 3, ("Åsa",), 25, 20, 4),),
                restored_title=f"Pünkt {position + 1}",
                restored=text.upper(),
            )
            for position, text in enumerate(texts)
        )
        return Meeting(
            id=meeting_id,
            source=f"minnen/{meeting_id}.txt",
            title="Möte med nätverket",
            organisation="Götene kommun",
            body="Utbildningsnätverket",
            date=dt.date(2024, 3, 14),
            preamble="Närvarande: Åsa Öberg (Skövde)",
            items=items,
            attendance=(
                Attendance("Åsa Öberg", "Skövde", "Skövde kommun", "ordförande", False, "S", "§§ 12–14"),
            ),
            mentions=(Mention("Skövde", Label.MUNICIPALITY, 24, 30, "Skövde", "1496"),),
            kind=MeetingKind.PROTOCOL,
            starts=dt.time(9),
            ends=dt.time(11, 30),
            place="Stadshuset, Lidköping",
            chair="Åsa Öberg",
            secretary="Bo Alm",
            adjusters=("Siv Ek", "Per Lo"),
            paragraphs=("12", "34"),
            absent_municipalities=("Hjo",),
            doubts=(Doubt.DATE_INFERRED, Doubt.MUNICIPALITIES_UNPAIRED),
        )

    return make


@pytest.fixture
def store(fake_encoder: FakeEncoder) -> Store:
    """Puts a meeting in a catalog, with its passages and their vectors."""

    def put(catalog: Catalog, meeting: Meeting) -> int:
        cut = [passages(item) for item in meeting.items]
        vectors = [fake_encoder.encode_passages([passage.text for passage in some]) for some in cut]
        return catalog.put(meeting, f"/arkiv/{meeting.id}.txt", f"digest of {meeting}", cut, vectors)

    return put


@pytest.fixture
def catalog(tmp_path: Path, fake_encoder: FakeEncoder):
    catalog = Catalog.create(
        f"sqlite:///{tmp_path}/catalog.sqlite", fake_encoder.name, fake_encoder.dimension
    )
    yield catalog
    catalog.close()


@pytest.fixture
def index(tmp_path: Path, fake_encoder: FakeEncoder):
    index = Index.create(tmp_path / "index", fake_encoder)
    yield index
    index.close()
