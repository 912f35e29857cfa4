"""The command that suggests, as someone at a terminal meets it."""

import json

from models.errors import BadRequest


def test_json_is_what_the_api_gives(run, client) -> None:
    printed = run("suggest", "sko", "--json", "--limit", "3")
    assert printed.exit_code == 0, printed.output
    assert json.loads(printed.stdout) == client.get("/api/v1/suggest?q=sko&limit=3").json()


def test_for_a_reader(run) -> None:
    assert run("suggest", "göt").stdout == "municipality       3  Götene\n"
    assert run("suggest", "g").stdout == ""


def test_errors_are_one_line(run) -> None:
    done = run("suggest", "skola", "--limit", "11")
    assert (done.exit_code, done.stdout) == (BadRequest.exit_code, "")
    assert done.stderr.count("\n") == 1
