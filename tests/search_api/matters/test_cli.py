"""The commands that follow a matter and find similar items, as someone at a terminal meets them."""

import json

import pytest

from models.errors import BadRequest, NotFound


@pytest.fixture
def tell(tmp_path, run, followed):  # noqa: ARG001 — makes the index
    """Runs the command over the index of FOLLOWED."""
    return lambda *arguments: run(*arguments, "--index", str(tmp_path / "followed"))


@pytest.mark.parametrize(
    ("arguments", "address"),
    [
        (("matter", "un-2023-5-gotene"), "/matters/un-2023-5-gotene"),
        (("matter", "g2-3"), "/matters/g1-3"),
        (("similar", "g1-2", "--limit", "2"), "/items/g1-2/similar?limit=2"),
        (("similar", "g1-2", "--same-matter"), "/items/g1-2/similar?same_matter=true"),
    ],
)
def test_json_is_what_the_api_gives(tell, followed_client, arguments, address):
    printed = tell(*arguments, "--json")
    assert printed.exit_code == 0, printed.output
    assert json.loads(printed.stdout) == followed_client.get(f"/api/v1{address}").json()


def test_a_matter_for_a_reader(tell):
    shown = tell("matter", "un-2023-5-gotene").stdout
    assert shown.index("2023-03-02") < shown.index("Decided: “Nämnden beslutar") < shown.index("2023-05-04")
    assert "UN 2023:5" in shown


def test_similar_items_for_a_reader(tell):
    assert "h1-2" in tell("similar", "g1-2").stdout
    assert tell("similar", "n1-2").stdout == "No other item is like it.\n"


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (("matter", "nothing"), NotFound),
        (("similar", "nothing"), NotFound),
        (("similar", "g1-2", "--limit", "0"), BadRequest),
    ],
)
def test_errors_are_one_line(tell, arguments, error):
    done = tell(*arguments)
    assert (done.exit_code, done.stdout) == (error.exit_code, "")
    assert done.stderr.count("\n") == 1
