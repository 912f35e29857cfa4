from search_api.access.guard import keys_path
from tests.search_api.access.conftest import ELSEWHERE


def test_who_cannot_let_anybody_in_is_not_ready(guard, settings) -> None:
    client = guard(ELSEWHERE, auth="keys")
    assert client.get("/readyz").status_code == 200
    keys = keys_path(settings())
    keys.write_text("{}")
    keys.chmod(0o666)
    answer = client.get("/readyz")
    assert (answer.status_code, answer.json()["code"]) == (503, "keys-unusable")
    assert "0600" in answer.json()["remedy"]
    assert client.head("/readyz").status_code == 503
    assert client.get("/healthz").status_code == 200
    keys.chmod(0o600)
    assert client.get("/readyz").status_code == 200


def test_where_no_keys_are_asked_for_they_stand_in_nobodys_way(guard, settings) -> None:
    keys_path(settings()).write_text("damaged")
    assert guard(ELSEWHERE, auth="none", open=True).get("/readyz").status_code == 200
