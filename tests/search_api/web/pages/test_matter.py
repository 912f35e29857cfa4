"""A matter's page, as a browser without scripts gets it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from indexer.index import Index
from models.records import Decision, DecisionKind
from search_api.app import create_app
from search_api.service import SearchService
from tests.fakes import FakeEncoder
from tests.following import FOLLOWED, met
from tests.storing import put

TASK = "Nämnden ger förvaltningschefen i uppdrag att mäta avstånden senast den 1 maj."
LATER = met(
    "g3", "2024-04-11", "Götene kommun", "Utbildningsnämnden", ("Skolskjuts: återkomst", TASK, ("UN 2023:5",))
)
ASSIGNED = replace(
    LATER,
    items=(
        replace(
            LATER.items[0],
            decisions=(
                Decision(
                    "att mäta avstånden senast den 1 maj",
                    DecisionKind.ASSIGNED,
                    TASK.index("att mäta"),
                    len(TASK) - 1,
                    assignee="förvaltningschefen",
                    due="senast den 1 maj",
                ),
            ),
        ),
    ),
)
ADDRESS = "/matters/un-2023-5-gotene"


@pytest.fixture
def longer(tmp_path: Path, fake_encoder: FakeEncoder) -> Iterator[TestClient]:
    """A client over FOLLOWED, with one more step in which somebody gets an assignment."""
    index = Index.create(tmp_path / "longer", fake_encoder)
    put(index, fake_encoder, (*FOLLOWED, ASSIGNED))
    service = SearchService(index, fake_encoder)
    with TestClient(create_app(service), headers={"accept": "text/html"}) as client:
        yield client
    service.close()


def text(html: str) -> str:
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", html)))


def test_what_each_meeting_did_stands_in_order_with_the_time_between(longer: TestClient) -> None:
    steps = text(longer.get(ADDRESS).text.partition('<ol class="steps">')[2].partition("</ol>")[0])
    told = ("2 mars 2023", "2 månader senare", "4 maj 2023", "11 månader senare", "11 april 2024")
    assert [part for part in re.findall(r"\d+ [a-zåäö]+ (?:\d{4}|senare)", steps) if part in told] == list(
        told
    )
    assert "Beslutade : Nämnden beslutar att anta reglerna." in steps


def test_steps_lead_to_their_items(longer: TestClient) -> None:
    html = longer.get(ADDRESS).text
    assert 'href="/meetings/g1#p2"' in html
    assert 'href="/meetings/g3#p1"' in html


def test_file_numbers_lead_to_all_that_has_them(longer: TestClient) -> None:
    (address,) = re.findall(r'href="([^"]+)">UN 2023:5</a>', longer.get(f"{ADDRESS}?q=skolskjuts").text)
    assert address == "/?q=UN+2023%3A5"
    assert "Skolskjuts: yttrande" in longer.get(address).text


def test_who_was_assigned_and_by_when(longer: TestClient, followed_client: TestClient) -> None:
    told = text(longer.get(ADDRESS).text.partition('<section class="assigned"')[2].partition("</section>")[0])
    assert "förvaltningschefen att mäta avstånden senast den 1 maj senast den 1 maj 11 april 2024" in told
    assert "Uppdrag i ärendet" not in followed_client.get(ADDRESS).text


def test_similar_matters_are_other_ones(longer: TestClient) -> None:
    html = longer.get(ADDRESS).text
    alike = html.partition('<section class="alike"')[2].partition("</section>")[0]
    assert "Hjo kommun" in alike
    assert "un-2023-5-gotene" not in alike


def test_one_comes_back_to_the_results(longer: TestClient) -> None:
    html = longer.get(f"{ADDRESS}?q=skolskjuts&lang=en").text
    assert (
        'href="/?q=skolskjuts&amp;lang=en"' in html.partition('<nav class="trail"')[2].partition("</nav>")[0]
    )
    assert "Matter over time" in html
    assert html.count("<h1>") == 1
