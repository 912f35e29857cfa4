"""The commands for keys."""

import json
from pathlib import Path

from search_api.access.keys import ALL, Keyring


def ring(index_folder: Path) -> Keyring:
    return Keyring(index_folder.with_name("index.keys.json"))


def test_a_key_is_printed_once(run, index_folder: Path) -> None:
    result = run(
        "keys", "add", "Kansliet", "--collection", "main", "--collection", "skola", "--scope", "write"
    )
    assert result.exit_code == 0
    told = result.stdout.strip()
    key = ring(index_folder).holder(told)
    assert (key.name, key.scope, key.collections) == ("Kansliet", "write", ("main", "skola"))
    assert f"paragraf keys revoke {key.id}" in result.stderr
    for listed in (run("keys", "list"), run("keys", "list", "--json")):
        assert key.id in listed.stdout
        assert key.digest not in listed.stdout
        assert told not in listed.stdout


def test_a_collection_or_an_index_that_is_not_there_is_told(run, monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PARAGRAF_COLLECTIONS", "skola=/x")
    told = run("keys", "add", "Kansliet", "--collection", "skola", "--collection", "skolla")
    assert told.exit_code == 0
    assert "No collection skolla" in told.stderr
    assert "collection skola " not in told.stderr
    assert "no index" not in run("keys", "list").stderr
    listed = run("keys", "list", "--index", str(tmp_path / "nodir"))
    assert (listed.exit_code, listed.stdout) == (0, "")
    assert "nodir" in listed.stderr


def test_by_default_it_reads(run, index_folder: Path) -> None:
    run("keys", "add", "Kansliet", "--all-collections")
    (key,) = ring(index_folder).keys()
    assert (key.scope, key.collections, key.expires) == ("read", (ALL,), None)


def test_collections_must_be_named(run, index_folder: Path) -> None:
    result = run("keys", "add", "Kansliet")
    assert result.exit_code == 2
    assert "--all-collections" in result.stderr
    wrong = run("keys", "add", "Kansliet", "--collection", "*")
    assert wrong.exit_code == 2
    assert '"*" is not the name of a collection' in wrong.stderr
    assert ring(index_folder).keys() == ()


def test_a_key_is_revoked(run, index_folder: Path) -> None:
    run("keys", "add", "Kansliet", "--collection", "main")
    run("keys", "add", "Gäst", "--collection", "main", "--expires", "2999-01-31")
    first, _ = ring(index_folder).keys()
    assert run("keys", "revoke", first.id).stdout == f"{first.id} is revoked: Kansliet\n"
    lines = run("keys", "list").stdout.splitlines()
    assert "  revoked 2" in lines[0]
    assert "  until 2999-01-31  Gäst" in lines[1]
    revoked = [bool(row["revoked"]) for row in json.loads(run("keys", "list", "--json").stdout)]
    assert revoked == [True, False]


def test_what_cannot_be_is_told(run) -> None:
    unknown = run("keys", "revoke", "1a2b3c4d")
    assert unknown.exit_code == 6
    assert "There is no key 1a2b3c4d" in unknown.stderr
    past = run("keys", "add", "Kansliet", "--collection", "main", "--expires", "2024-01-31")
    assert past.exit_code == 2
    assert "has begun already" in past.stderr


def test_to_serve_everybody_must_be_meant(run) -> None:
    result = run("serve", "--host", "0.0.0.0", "--port", "65534")
    assert result.exit_code == 2
    assert "no key is asked of anybody" in result.stderr
    assert "--open" in result.stderr


def test_a_collection_that_cannot_be_served_is_told(run, tmp_path: Path) -> None:
    wrong = run("serve", "--collection", "Skola")
    assert wrong.exit_code == 2
    assert "PARAGRAF_COLLECTIONS" in wrong.stderr
    missing = run("serve", "--collection", f"skola={tmp_path / 'nothing'}", "--port", "65534")
    assert missing.exit_code == 9
