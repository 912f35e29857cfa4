"""Keys in their file."""

import datetime as dt
import json
import os
import re
import stat
from pathlib import Path

import pytest

from models.errors import BadRequest, NotFound
from search_api.access.errors import KeyRefused, KeysUnusable
from search_api.access.keys import ALL, Keyring, Scope


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "index.keys.json"


@pytest.fixture
def ring(path: Path) -> Keyring:
    return Keyring(path)


def test_a_key_lets_its_holder_in(ring: Keyring) -> None:
    told, key = ring.add("Kansliet", Scope.READ, ["main"])
    assert told.startswith("pgf_")
    assert len(told) > 50
    assert ring.holder(told) == key
    assert (key.sees("main"), key.sees("skola")) == (True, False)


def test_one_for_all_collections_sees_those_to_come(ring: Keyring) -> None:
    _, key = ring.add("Kansliet", Scope.READ, [ALL])
    assert key.sees("whatever")


def test_the_file_tells_no_key_and_is_its_owners_alone(ring: Keyring, path: Path) -> None:
    told, _ = ring.add("Kansliet", Scope.READ, ["main"])
    assert told not in path.read_text()
    assert told.rpartition("_")[2] not in path.read_text()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("wrong", ["", "pgf_", "pgf", "pgf__", "x", "Åpgf_1_2", "pgf_00000000_abc"])
def test_what_is_no_key_lets_nobody_in(ring: Keyring, wrong: str) -> None:
    ring.add("Kansliet", Scope.READ, ["main"])
    with pytest.raises(KeyRefused, match="not known"):
        ring.holder(wrong)


def test_a_key_must_be_whole(ring: Keyring) -> None:
    told, _ = ring.add("Kansliet", Scope.READ, ["main"])
    for wrong in (told[:-1], told + "a", told.swapcase(), "PGF" + told[3:], " " + told):
        with pytest.raises(KeyRefused):
            ring.holder(wrong)


def test_a_revoked_key_lets_nobody_in_and_stays_revoked(ring: Keyring, path: Path) -> None:
    told, key = ring.add("Kansliet", Scope.READ, ["main"])
    first = Keyring(path).revoke(key.id)  # as another process does it
    with pytest.raises(KeyRefused, match=f"{key.id} is revoked"):
        ring.holder(told)
    with pytest.raises(KeyRefused):
        ring.valid(key.id)
    assert ring.revoke(key.id) == first
    with pytest.raises(NotFound, match="00000000"):
        ring.revoke("00000000")


def test_an_expired_key_lets_nobody_in(ring: Keyring, path: Path) -> None:
    soon = dt.datetime.now(dt.UTC) + dt.timedelta(days=1)
    told, key = ring.add("Kansliet", Scope.READ, ["main"], soon)
    assert ring.holder(told) == key
    kept = json.loads(path.read_text())
    kept["keys"][0]["expires"] = "2024-01-01T00:00:00Z"
    path.write_text(json.dumps(kept))
    with pytest.raises(KeyRefused, match="expired"):
        ring.holder(told)


def test_a_key_that_never_lets_anybody_in_is_not_made(ring: Keyring) -> None:
    with pytest.raises(BadRequest, match="begun"):
        ring.add("Kansliet", Scope.READ, ["main"], dt.datetime(2024, 1, 1, tzinfo=dt.UTC))
    with pytest.raises(BadRequest, match="named collections"):
        ring.add("Kansliet", Scope.READ, [])
    assert ring.keys() == ()


def test_a_greater_scope_covers_the_smaller() -> None:
    covers = {(one, other) for one in Scope for other in Scope if one.covers(other)}
    assert covers == {
        ("read", "read"),
        ("write", "read"),
        ("write", "write"),
        ("admin", "read"),
        ("admin", "write"),
        ("admin", "admin"),
    }


def test_without_a_file_nobody_gets_in(ring: Keyring, path: Path) -> None:
    assert ring.keys() == ()
    told, _ = ring.add("Kansliet", Scope.READ, ["main"])
    path.unlink()
    with pytest.raises(KeyRefused):
        ring.holder(told)


@pytest.mark.parametrize(
    "damage", ["", "{", '{"keys": [{"id": "x"}]}', '{"version": 2, "keys": []}', "\x00" * 9]
)
def test_a_damaged_file_lets_nobody_in_who_was_let_in_before(ring: Keyring, path: Path, damage: str) -> None:
    told, _ = ring.add("Kansliet", Scope.READ, ["main"])
    ring.holder(told)
    whole = path.read_text()
    path.write_text(damage)
    for _ in range(2):
        with pytest.raises(KeysUnusable, match=path.name) as caught:
            ring.holder(told)
        assert not re.search("Input|Field|Invalid|error", str(caught.value))
    with pytest.raises(KeysUnusable):
        ring.add("Another", Scope.READ, ["main"])
    path.write_text(whole)
    ring.holder(told)


def test_a_file_that_others_may_write_to_lets_nobody_in(ring: Keyring, path: Path) -> None:
    told, _ = ring.add("Kansliet", Scope.READ, ["main"])
    path.chmod(0o620)
    with pytest.raises(KeysUnusable, match="write to it"):
        ring.holder(told)


def test_two_who_add_at_once_both_have_their_keys(path: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda n: Keyring(path).add(f"n{n}", Scope.READ, ["main"]), range(8)))
    ring = Keyring(path)
    assert {ring.holder(told).name for told, _ in made} == {f"n{n}" for n in range(8)}


def test_a_change_within_one_tick_of_the_clock_is_seen(ring: Keyring, path: Path) -> None:
    told, key = ring.add("Kansliet", Scope.READ, ["main"])
    ring.holder(told)
    before = path.stat()
    Keyring(path).revoke(key.id)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    with pytest.raises(KeyRefused):
        ring.holder(told)
