"""Three fictional meetings in an index, and the ways in to it."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from click.testing import CliRunner
from starlette.testclient import TestClient

from indexer.index import Index
from indexer.passages import passages
from indexer.sentences import with_vectors
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
    Query,
)
from search_api.app import create_app
from search_api.decisions.service import DecisionsService
from search_api.service import SearchService
from search_api.understanding import parse_query
from tests.deciding import DECIDING, TODAY
from tests.fakes import FakeEncoder
from tests.following import FOLLOWED
from tests.storing import put


def decision(text: str, quoted: str, kind: DecisionKind) -> Decision:
    start = text.index(quoted)
    return Decision(quoted, kind, start, start + len(quoted))


def named(text: str, name: str, label: Label) -> Mention:
    start = text.index(name)
    return Mention(name, label, start, start + len(name), name)


ROUTES = """\
Linnéa Gripenhjelm redogör för utredningen om skolskjuts. Hållplatserna vid Backa ligger för långt från skolan.

Nämnden beslutar att anta nya regler för skolskjuts från höstterminen. Götene berörs särskilt."""
PROPOSED = """\
Förslag: att avslå motionen om gratis skolskjuts.

Ärendet gäller resor under lov."""
MEALS = "Kostchefen rapporterar att regeringen har beslutat om nya riktlinjer för skolmåltider."
LIBRARY = "Biblioteket i Hjo får nya öppettider. Mötet noterar informationen."
ATTACK = 'Ritningen heter <script>alert("x")</script> & kostar 1 < 2 kronor.'
PLAN = "Dimensioneringen av gymnasieutbildningen ska ses över. Skövde bjuder in till samråd om platserna."
GORAN = "Göran Carlefalk tackas för sina år som ordförande."

BOARD = Meeting(
    id="m1",
    source="protokoll/namnd.txt",
    title="Utbildningsnämndens protokoll",
    organisation="Götene kommun",
    body="Utbildningsnämnden",
    date=dt.date(2024, 3, 14),
    preamble="Plats och tid: Rådhuset",
    place="Rådhuset",
    doubts=(Doubt.DATE_INFERRED,),
    items=(
        AgendaItem(
            id="m1-1",
            parent=None,
            number="12",
            sign="§",
            title="Regler för skolskjuts",
            text=ROUTES,
            page=1,
            decisions=(
                decision(ROUTES, "anta nya regler för skolskjuts från höstterminen", DecisionKind.DECIDED),
            ),
            mentions=(
                named(ROUTES, "Linnéa Gripenhjelm", Label.PERSON),
                named(ROUTES, "Götene", Label.MUNICIPALITY),
            ),
        ),
        AgendaItem(
            id="m1-2",
            parent="m1-1",
            number="12",
            sign="§",
            title="Motion om resor",
            text=PROPOSED,
            page=2,
            proposals=(decision(PROPOSED, "avslå motionen om gratis skolskjuts", DecisionKind.REJECTED),),
        ),
        AgendaItem(
            id="m1-3",
            parent=None,
            number="13",
            sign="§",
            title="Skolmåltider",
            text=MEALS,
            page=2,
            decisions=(
                decision(MEALS, "beslutat om nya riktlinjer för skolmåltider", DecisionKind.REPORTED),
            ),
        ),
    ),
    attendance=(
        Attendance("Linnéa Gripenhjelm", "Götene", None, "ordförande", True),
        Attendance("Åke Tranströmer", "Hjo", None, None, False),
    ),
)
NETWORK = Meeting(
    id="m2",
    source="protokoll/natverk.txt",
    title="Anteckningar från nätverket",
    organisation="Skaraborgs kommunalförbund",
    body="Bibliotekschefer",
    date=dt.date(2023, 11, 2),
    items=(
        AgendaItem(
            "m2-1",
            None,
            None,
            "Öppettider",
            LIBRARY,
            1,
            decisions=(decision(LIBRARY, "Mötet noterar informationen.", DecisionKind.NOTED),),
            mentions=(named(LIBRARY, "Hjo", Label.MUNICIPALITY),),
        ),
        AgendaItem("m2-2", None, None, "Ritning <b>fet</b>", ATTACK, 1),
        AgendaItem("m2-3", None, None, "Avtackning", GORAN, 1),
    ),
)
UNDATED = Meeting(
    id="m3",
    source="protokoll/odaterat.txt",
    title="Minnesanteckningar",
    kind=MeetingKind.SUMMONS,
    items=(
        AgendaItem(
            "m3-1",
            None,
            "1",
            "Gymnasiet",
            PLAN,
            1,
            mentions=(named(PLAN, "Skövde", Label.MUNICIPALITY),),
        ),
        AgendaItem("m3-2", None, "2", "Övrigt om skolskjuts", "Inget att anteckna.", 1),
    ),
)
MEETINGS = (BOARD, NETWORK, UNDATED)


@pytest.fixture
def index_folder(tmp_path: Path, fake_encoder: FakeEncoder) -> Path:
    """A folder with an index of MEETINGS."""
    folder = tmp_path / "index"
    index = Index.create(folder, fake_encoder)
    with index.writing():
        for meeting in MEETINGS:
            cut = [passages(item) for item in meeting.items]
            vectors = [fake_encoder.encode_passages([passage.text for passage in some]) for some in cut]
            told = with_vectors(meeting.items, fake_encoder)
            index.catalog.put(meeting, f"/arkiv/{meeting.id}.txt", meeting.id, cut, vectors, told)
        index.catalog.put_unread(
            "m4", "protokoll/skannat.pdf", "/arkiv/m4.pdf", "m4", "files with .pdf are not read"
        )
        index.catch_up()
    index.close()
    return folder


@pytest.fixture
def service(index_folder: Path, fake_encoder: FakeEncoder) -> Iterator[SearchService]:
    service = SearchService(Index.open(index_folder), fake_encoder)
    yield service
    service.close()


@pytest.fixture
def client(service: SearchService) -> Iterator[TestClient]:
    """A client of the app. What fails inside comes back as an answer, as it does to a user."""
    with TestClient(create_app(service), raise_server_exceptions=False) as client:
        yield client


@pytest.fixture
def browser(client: TestClient) -> TestClient:
    """A client that asks for pages."""
    client.headers["accept"] = "text/html,application/xhtml+xml"
    return client


@pytest.fixture
def run(index_folder: Path, fake_encoder: FakeEncoder, monkeypatch: pytest.MonkeyPatch):
    """Runs the command in this process, over the index of MEETINGS, without the real encoder's weights."""
    from search_api.cli import main

    monkeypatch.setenv("PARAGRAF_INDEX", str(index_folder))
    monkeypatch.setattr("models.encoder.load_encoder", lambda *_: fake_encoder)
    monkeypatch.setattr("search_api.wiring.load_encoder", lambda *_: fake_encoder)
    return lambda *arguments: CliRunner().invoke(main, arguments)


def _met(id: str, day: int, body: str, rows: tuple[Attendance, ...], text: str, *names: str) -> Meeting:
    """A meeting of April 2024 with one item, which mentions the names."""
    mentions = tuple(named(text, name, Label.PERSON) for name in names)
    item = AgendaItem(f"{id}-1", None, "1", "Skolskjuts", text, 1, mentions=mentions)
    organisation = "Skaraborgs kommunalförbund"
    date = dt.date(2024, 4, day)
    return Meeting(id, f"{id}.txt", body, organisation, body, date, items=(item,), attendance=rows)


NETWORK_MEETINGS = (
    _met(
        "n1",
        5,
        "Skolchefer",
        (Attendance("Goran Gripenhjelm", "Skara", role="ordförande"), Attendance("Siv Ek", "Hjo")),
        "Goran Gripenhjelm redogör för skolskjuts.",
        "Goran Gripenhjelm",
    ),
    _met(
        "n2",
        9,
        "Skolchefer",
        (Attendance("Göran Gripenhjelm", "Skara", present=False), Attendance("Siv Ek", "Tibro")),
        "Frågan om skolskjuts vilar tills Göran Gripenhjelm är åter.",
        "Göran Gripenhjelm",
    ),
    _met("n3", 12, "Skolchefer", (), "Siv Ek kallar till ett möte om skolskjuts.", "Siv Ek"),
)
"""One person in two spellings, and two people of one name, of whom either may be meant in the third."""


Serve = Callable[[str, Iterable[Meeting]], SearchService]


@pytest.fixture
def serve(tmp_path: Path, fake_encoder: FakeEncoder) -> Iterator[Serve]:
    """Makes a service over an index of meetings, in a folder of the name that is given."""
    with ExitStack() as opened:

        def serve(name: str, meetings: Iterable[Meeting]) -> SearchService:
            index = Index.create(tmp_path / name, fake_encoder)
            put(index, fake_encoder, meetings)
            return opened.enter_context(closing(SearchService(index, fake_encoder)))

        yield serve


@pytest.fixture
def network(serve: Serve) -> SearchService:
    """A service over an index of NETWORK_MEETINGS."""
    return serve("network", NETWORK_MEETINGS)


@pytest.fixture
def network_client(network: SearchService) -> Iterator[TestClient]:
    with TestClient(create_app(network), raise_server_exceptions=False) as client:
        yield client


@pytest.fixture
def followed(serve: Serve) -> SearchService:
    """A service over an index of FOLLOWED, meetings at which matters come back."""
    return serve("followed", FOLLOWED)


@pytest.fixture
def followed_client(followed: SearchService) -> Iterator[TestClient]:
    with TestClient(create_app(followed), raise_server_exceptions=False) as client:
        yield client


@pytest.fixture
def deciding(serve: Serve) -> SearchService:
    """A service over an index of DECIDING, meetings that decide and give assignments, on TODAY."""
    service = serve("deciding", DECIDING)
    index = service._index
    service.decisions = DecisionsService(service.states, index.catalog, today=lambda: TODAY)
    return service


@pytest.fixture
def deciding_client(deciding: SearchService) -> Iterator[TestClient]:
    with TestClient(create_app(deciding), raise_server_exceptions=False) as client:
        yield client


@pytest.fixture
def ask():
    """A question understood, without filters."""

    def ask(text: str) -> Query:
        return parse_query(text)

    return ask
