"""The list of collections."""

from search_api.access.keys import ALL, Keyring, Scope

MAIN = {"name": "main", "address": "/"}
SKOLA = {"name": "skola", "address": "/collections/skola/"}
ADDRESS = "/api/v1/collections"


def test_without_a_guard_there_is_one(client) -> None:
    assert client.get(ADDRESS).json() == {"collections": [MAIN]}


def test_where_no_key_is_asked_all_are_listed(guard) -> None:
    client = guard(auth="none")
    assert client.get(ADDRESS).json() == {"collections": [MAIN, SKOLA]}
    assert client.get(f"/collections/skola{ADDRESS}").json() == {"collections": [MAIN, SKOLA]}


def test_a_key_is_told_of_its_own_alone(guard, keyring: Keyring) -> None:
    client = guard(auth="keys")
    for collections, listed in (["main"], [MAIN]), (["skola"], [SKOLA]), ([ALL], [MAIN, SKOLA]), (["ks"], []):
        told, _ = keyring.add("Kansliet", Scope.READ, collections)
        answer = client.get(ADDRESS, headers={"Authorization": f"Bearer {told}"})
        assert answer.json() == {"collections": listed}
