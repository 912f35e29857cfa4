"""Matters and similar items over HTTP."""

import pytest
from starlette.testclient import TestClient

API = "/api/v1"


def test_a_matter_by_its_id_and_by_an_item_of_it(followed_client: TestClient) -> None:
    found = followed_client.get(f"{API}/matters/un-2023-5-gotene")
    assert found.status_code == 200
    assert [step["item"]["id"] for step in found.json()["steps"]] == ["g1-2", "g2-2"]
    assert followed_client.get(f"{API}/matters/g2-2").json() == found.json()


def test_results_lead_to_their_matter(followed_client: TestClient) -> None:
    results = followed_client.get(f"{API}/search", params={"q": "skolskjuts"}).json()["results"]
    matters = {result["item"]["id"]: result["matter"] for result in results}
    assert matters["g1-2"] == "un-2023-5-gotene"
    assert followed_client.get(f"{API}/matters/{matters['g1-2']}").status_code == 200


def test_similar_items(followed_client: TestClient) -> None:
    address = f"{API}/items/g1-2/similar"
    assert [r["item"]["id"] for r in followed_client.get(f"{address}?limit=1").json()["results"]] == ["h1-2"]
    more = followed_client.get(address, params={"same_matter": True}).json()["results"]
    assert "g2-2" in [result["item"]["id"] for result in more]


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/matters/nothing", 404),
        ("/matters/g1-1", 404),
        ("/matters/un-2023-5-gotene?limit=1", 400),
        ("/items/nothing/similar", 404),
        ("/items/g1-2/similar?limit=0", 400),
        ("/items/g1-2/similar?limit=21", 400),
        ("/items/g1-2/similar?same_matter=perhaps", 400),
        ("/items/g1-2/similar?q=skolskjuts", 400),
    ],
)
def test_problems(followed_client: TestClient, address: str, status: int) -> None:
    answer = followed_client.get(API + address)
    assert answer.status_code == answer.json()["status"] == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["remedy"]


def test_the_page_of_a_matter_shows_what_each_meeting_did(followed_client: TestClient) -> None:
    page = followed_client.get("/matters/un-2023-5-gotene", headers={"accept": "text/html"}).text
    assert page.index("2 mars 2023") < page.index("4 maj 2023")
    assert "Nämnden beslutar att anta reglerna." in page
    assert 'href="/meetings/g1#p2"' in page
    english = followed_client.get("/matters/un-2023-5-gotene?lang=en&q=skolskjuts").text
    assert "Matter over time" in english
    assert 'href="/?q=skolskjuts&amp;lang=en"' in english


def test_a_hit_links_to_its_matter(followed_client: TestClient) -> None:
    page = followed_client.get("/?q=skolskjuts").text
    assert 'href="/matters/un-2023-5-gotene?q=skolskjuts">Följ ärendet (2 möten)</a>' in page
    assert 0 < page.count("Följ ärendet") < page.count('class="hit"')
