"""The JSON of people and municipalities that programs rely on."""

import pytest
from starlette.testclient import TestClient

API = "/api/v1"


def test_people_are_listed_each_once(network_client: TestClient) -> None:
    page = network_client.get(f"{API}/people").json()
    assert page["total"] == 4
    assert page["people"][3] == {
        "id": "goran-gripenhjelm",
        "name": "Göran Gripenhjelm",
        "certain": True,
        "attended": 1,
        "missed": 1,
        "municipalities": ["Skara"],
        "items": 2,
    }
    assert [(p["id"], p["certain"]) for p in page["people"][:3]] == [
        ("siv-ek-hjo", True),
        ("siv-ek-tibro", True),
        ("siv-ek-uncertain", False),
    ]


@pytest.mark.parametrize(
    ("asked", "ids"),
    [
        ({"q": "GRIPEN"}, ["goran-gripenhjelm"]),
        ({"q": "siv", "municipality": "Tibro"}, ["siv-ek-tibro"]),
        ({"municipality": ["Tibro", "Hjo"]}, ["siv-ek-hjo", "siv-ek-tibro"]),
        ({"limit": 1, "offset": 1}, ["siv-ek-tibro"]),
        ({"q": "nobody"}, []),
        ({"municipality": "Atlantis"}, []),
    ],
)
def test_people_are_searched_and_paged(network_client: TestClient, asked: dict, ids: list[str]) -> None:
    page = network_client.get(f"{API}/people", params=asked).json()
    assert [person["id"] for person in page["people"]] == ids


def test_a_person(network_client: TestClient) -> None:
    person = network_client.get(f"{API}/people/goran-gripenhjelm").json()
    assert (person["name"], person["attended"], person["missed"]) == ("Göran Gripenhjelm", 1, 1)
    assert (person["spellings"], person["may_be"]) == (["Goran Gripenhjelm"], [])
    assert person["municipalities"] == [
        {"municipality": "Skara", "first": "2024-04-05", "last": "2024-04-09"}
    ]
    assert [(role["role"], role["body"], role["meetings"]) for role in person["roles"]] == [
        (None, "Skolchefer", 1),
        ("ordförande", "Skolchefer", 1),
    ]
    latest, first = person["meetings"]["results"]
    assert (latest["present"], latest["meeting"]["id"], latest["mentions"]) == (False, "n2", 1)
    assert latest["reasons"] == ["same_municipality", "same_body", "same_meeting"]
    assert first["written"] == ["Goran Gripenhjelm"]
    assert [(item["id"], item["meeting"]["id"]) for item in person["items"]["results"]] == [
        ("n2-1", "n2"),
        ("n1-1", "n1"),
    ]


def test_long_lists_come_in_pages(network_client: TestClient) -> None:
    address = f"{API}/people/goran-gripenhjelm"
    person = network_client.get(address, params={"limit": 1, "offset": 1}).json()
    assert (person["meetings"]["total"], person["items"]["total"]) == (2, 2)
    assert [seen["meeting"]["id"] for seen in person["meetings"]["results"]] == ["n1"]
    assert [item["id"] for item in person["items"]["results"]] == ["n1-1"]


def test_what_could_be_several_says_whom(network_client: TestClient) -> None:
    uncertain = network_client.get(f"{API}/people/siv-ek-uncertain").json()
    assert uncertain["may_be"] == ["siv-ek-hjo", "siv-ek-tibro"]
    assert uncertain["meetings"]["results"][0]["reasons"] == ["uncertain"]


def test_municipalities(network_client: TestClient) -> None:
    page = network_client.get(f"{API}/municipalities", params={"limit": 2}).json()
    assert page["total"] == 3
    assert page["municipalities"][1] == {
        "code": "1495",
        "name": "Skara",
        "county": "Västra Götalands län",
        "associations": ["Skaraborgs kommunalförbund"],
        "attended": 1,
        "missed": 1,
        "people": 1,
        "items": 0,
    }


@pytest.mark.parametrize("asked", ["1495", "Skara", "Skara kommun"])
def test_a_municipality(network_client: TestClient, asked: str) -> None:
    skara = network_client.get(f"{API}/municipalities/{asked}").json()
    assert (skara["code"], skara["attended"], skara["missed"]) == ("1495", 1, 1)
    assert [(held["meeting"]["id"], held["present"]) for held in skara["meetings"]["results"]] == [
        ("n2", False),
        ("n1", True),
    ]
    (person,) = skara["people"]["results"]
    assert (person["id"], person["first"], person["last"]) == (
        "goran-gripenhjelm",
        "2024-04-05",
        "2024-04-09",
    )
    assert skara["items"] == {"total": 0, "results": []}


def test_items_of_a_municipality(client: TestClient) -> None:
    hjo = client.get(f"{API}/municipalities/1497").json()
    assert [item["id"] for item in hjo["items"]["results"]] == ["m2-1"]


def test_one_name_in_results_facets_meetings_and_items(network_client: TestClient) -> None:
    page = network_client.get(f"{API}/search", params={"q": "skolskjuts"}).json()
    assert {"value": "Göran Gripenhjelm", "count": 2} in page["facets"]["person"]
    assert {person for result in page["results"] for person in result["people"]} == {
        "Göran Gripenhjelm",
        "Siv Ek",
    }
    for asked in ("Goran Gripenhjelm", "goran-gripenhjelm"):
        found = network_client.get(f"{API}/search", params={"q": "skolskjuts", "person": asked}).json()
        assert found["total"] == 2
    assert network_client.get(f"{API}/meetings/n1").json()["people"] == ["Göran Gripenhjelm", "Siv Ek"]
    assert network_client.get(f"{API}/items/n1-1").json()["people"] == ["Göran Gripenhjelm"]


@pytest.mark.parametrize(
    ("address", "status", "code", "told"),
    [
        ("/people?name=siv", 400, "unknown-parameter", "name"),
        ("/people?limit=0", 400, "bad-request", "1 to 100"),
        ("/people?limit=1&limit=2", 400, "bad-request", "more than once"),
        ("/people?q=" + "a" * 2000, 400, "query-too-long", "2000"),
        ("/people/siv-ek", 404, "not-found", "siv-ek-hjo, siv-ek-tibro, siv-ek-uncertain"),
        ("/people/nobody", 404, "not-found", "nobody"),
        ("/people/siv-ek-hjo?q=a", 400, "unknown-parameter", "q"),
        ("/municipalities?q=a", 400, "unknown-parameter", "q"),
        ("/municipalities/9999", 404, "not-found", "four digits"),
        ("/municipalities/1495?offset=-1", 400, "bad-request", "offset"),
    ],
)
def test_every_error_is_a_problem_with_a_remedy(
    network_client: TestClient, address: str, status: int, code: str, told: str
) -> None:
    answer = network_client.get(API + address)
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
    problem = answer.json()
    assert problem["code"] == code
    assert told in f"{problem['detail']} {problem['remedy']}"


@pytest.mark.parametrize("address", ["/people/goran-gripenhjelm", "/municipalities/1495"])
def test_far_past_the_end_there_is_nothing(network_client: TestClient, address: str) -> None:
    answer = network_client.get(API + address, params={"offset": 10**30})
    assert answer.status_code == 200
    assert (answer.json()["meetings"]["total"], answer.json()["meetings"]["results"]) == (2, [])
