"""Minutes of two networks, fictional, and questions to them."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest

from indexer.index import Index
from indexer.passages import passages
from models.records import (
    AgendaItem,
    Answer,
    Attendance,
    Decision,
    DecisionKind,
    Label,
    Meeting,
    MeetingKind,
    Mention,
)
from search_api.answers import answers
from search_api.answers.asked import Asked
from search_api.answers.topic import forms, topic_of
from search_api.ranking.known import Known
from search_api.understanding import parse_query, with_names
from tests.fakes import FakeEncoder

PEOPLE = ("Ulla Brandt", "Siv Ekmark", "Bo Linder", "Tor Vik", "Maj Holst")


def item(
    id: str, title: str, text: str, *decisions: tuple[DecisionKind, str, dict[str, object]]
) -> AgendaItem:
    """An item; each decision is quoted from its text, each person of PEOPLE mentioned where the name stands."""
    found = tuple(
        replace(Decision(quote, kind, text.index(quote), text.index(quote) + len(quote)), **more)
        for kind, quote, more in decisions
    )
    mentions = tuple(
        Mention(name, Label.PERSON, text.index(name), text.index(name) + len(name), name)
        for name in PEOPLE
        if name in text
    )
    return AgendaItem(id, None, None, title, text, 2, decisions=found, mentions=mentions)


ASSIGNED, ELECTED = DecisionKind.ASSIGNED, DecisionKind.ELECTED
TASK = "Ulla Brandt får i uppdrag att ta fram en skiss till cykelstråket till den 2 maj."
CHOICE = "Nätverket utser Bo Linder till representant i kunskapsrådet."
READING = "Tor Vik utses att läsa igenom anteckningarna."
ADJUSTING = "Till att justera protokollet väljs Siv Ekmark."

WINTER = Meeting(
    id="winter",
    source="arkiv/skolchefer-vinter.txt",
    title="Skolchefsnätverket",
    organisation="Fyrbodals kommunalförbund",
    body="Skolchefsnätverket",
    date=dt.date(2024, 2, 9),
    place="Rådhuset, Munkedal",
    chair="Ulla Brandt",
    secretary="Bo Linder",
    adjusters=("Siv Ekmark",),
    attendance=(
        Attendance("Ulla Brandt", "Munkedal", None, "ordförande"),
        Attendance("Siv Ekmark", "Sotenäs"),
        Attendance("Bo Linder", None, "Fyrbodals kommunalförbund", "sekreterare"),
        Attendance("Tor Vik", "Sotenäs", present=False),
    ),
    absent_municipalities=("Lysekil",),
    items=(
        item("w1", "Val av justerare", ADJUSTING, (ELECTED, ADJUSTING, {})),
        item(
            "w2",
            "Trafik",
            f"Vägen är smal. {TASK}",
            (
                ASSIGNED,
                TASK,
                {"assignee": "Ulla Brandt", "due": "till den 2 maj", "due_date": dt.date(2024, 5, 2)},
            ),
        ),
        item("w3", "Övriga frågor", "Ordföranden tackar. Nästa möte är den 12 april kl. 9–12 i Sotenäs."),
    ),
)
SPRING = Meeting(
    id="spring",
    source="arkiv/skolchefer-var.txt",
    title="Skolchefsnätverket",
    organisation="Fyrbodals kommunalförbund",
    body="Skolchefsnätverket",
    date=dt.date(2024, 4, 12),
    place="Kommunhuset, Sotenäs",
    chair="Siv Ekmark",
    attendance=(Attendance("Siv Ekmark", "Sotenäs", None, "ordförande"), Attendance("Tor Vik", "Sotenäs")),
    items=(
        item("s1", "Kunskapsrådet", CHOICE, (ELECTED, CHOICE, {})),
        item("s0", "Mötets öppnande", READING, (ELECTED, READING, {})),
        item("s2", "Ritningar", "Skissen av badhuset visades. Tor Vik är kontaktperson för badhuset."),
        item("s3", "Enkäten", "Svaren på trivselenkäten ska lämnas senast den 20 maj."),
        item("s4", "Nästa möte", "Fredagen den 14 juni i Lysekil. Ta med kalender."),
    ),
)
LIBRARY = Meeting(
    id="library",
    source="arkiv/bibliotek.txt",
    title="Anteckningar",
    body="Biblioteksnätverket",
    date=dt.date(2024, 3, 5),
    attendance=(Attendance("Maj Holst", "Orust"),),
    items=(
        item("l1", "Bokbussen", "Bokbussen rullar igen. Arbetsutskottets nästa möte är den 3 maj."),
        item("l2", "Budget", "Frågan skjuts till nästa möte, då ramen från den 8 maj är känd."),
    ),
)
SUMMONS = Meeting(
    id="summons",
    source="arkiv/kallelse.txt",
    title="Kallelse till trafikgruppen",
    body="Trafikgruppen",
    date=dt.date(2024, 6, 3),
    kind=MeetingKind.SUMMONS,
    items=(item("k1", "Öppnande", ""),),
)
COUNCILS = tuple(
    Meeting(
        id=f"council-{month}",
        source=f"arkiv/bygdenamnden-{month}.txt",
        title="Protokoll",
        organisation="Färgelanda kommun",
        body="Bygdenämnden",
        date=dt.date(2022, month, 7),
        chair="Ylva Storm",
        secretary="Hilma Rask",
        adjusters=("Ulf Hage",),
        attendance=(Attendance("Ulf Hage", "Färgelanda"), Attendance("Rut Nord", "Färgelanda")),
        items=(item(f"c{month}", "Lägesrapport", "Arbetet går vidare."),),
    )
    for month in (3, 5, 8, 10)
)
MEETINGS = (WINTER, SPRING, LIBRARY, SUMMONS, *COUNCILS)


@pytest.fixture(scope="session")
def minutes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Index]:
    """An index of MEETINGS."""
    encoder = FakeEncoder()
    index = Index.create(tmp_path_factory.mktemp("answers") / "index", encoder)
    with index.writing():
        for meeting in MEETINGS:
            cut = [passages(item) for item in meeting.items]
            vectors = [encoder.encode_passages([passage.text for passage in some]) for some in cut]
            index.catalog.put(meeting, f"/arkiv/{meeting.id}.txt", meeting.id, cut, vectors)
        index.catch_up()
    yield index
    index.close()


@pytest.fixture(scope="session")
def asked(minutes: Index) -> Callable[[str], Asked]:
    """A question to them, with the items that hold most of its words first."""

    def asked(text: str) -> Asked:
        state = minutes.state()
        query = with_names(parse_query(text), Known(state).names)
        found = [item for _, item in minutes.catalog.records(state.columns.keys.tolist())]
        topic = topic_of(query)
        counts = np.array([topic.count(forms(f"{item.title} {item.text}")) for item in found])
        return Asked(query, topic, np.argsort(-counts, kind="stable"), state, minutes.catalog)

    return asked


@pytest.fixture(scope="session")
def answer(asked: Callable[[str], Asked]) -> Callable[[str], list[Answer]]:
    """The answers to a question."""

    def answer(text: str) -> list[Answer]:
        question = asked(text)
        return list(answers(question.query, question.rows, question.state, question.catalog))

    return answer
