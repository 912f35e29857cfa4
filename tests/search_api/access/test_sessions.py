"""Sessions of people with a browser."""

from search_api.access import sessions
from search_api.access.sessions import HOURS, Sessions


def test_a_session_stands_for_a_key_until_it_ends() -> None:
    kept = Sessions()
    token, other = kept.begin("1a2b3c4d"), kept.begin("1a2b3c4d")
    assert token != other
    assert kept.key_of(token) == "1a2b3c4d"
    kept.end(token)
    kept.end(token)
    assert (kept.key_of(token), kept.key_of(other)) == (None, "1a2b3c4d")
    assert kept.key_of("1a2b3c4d") is None


def test_a_session_lasts_a_day_of_work() -> None:
    now = 0.0
    kept = Sessions(lambda: now)
    token = kept.begin("1a2b3c4d")
    now = HOURS * 3600 - 1
    assert kept.key_of(token)
    now += 1
    assert kept.key_of(token) is None


def test_the_oldest_makes_room(monkeypatch) -> None:
    monkeypatch.setattr(sessions, "_MOST", 2)
    kept = Sessions()
    first, second, third = (kept.begin("1a2b3c4d") for _ in range(3))
    assert [bool(kept.key_of(token)) for token in (first, second, third)] == [False, True, True]
