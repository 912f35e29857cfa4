"""The commands that tell who and where, as someone at a terminal meets them."""

import json

import pytest

from models.errors import BadRequest, NotFound


@pytest.fixture
def tell(tmp_path, run, request):
    """Runs the command over the index of NETWORK_MEETINGS."""
    request.getfixturevalue("network")
    return lambda *arguments: run(*arguments, "--index", str(tmp_path / "network"))


@pytest.mark.parametrize(
    ("arguments", "address"),
    [
        (("people", "siv", "--limit", "2"), "/people?q=siv&limit=2"),
        (
            ("people", "--municipality", "Hjo", "--municipality", "Skara"),
            "/people?municipality=Hjo&municipality=Skara",
        ),
        (("person", "goran-gripenhjelm"), "/people/goran-gripenhjelm"),
        (("person", "Göran Gripenhjelm", "--offset", "1"), "/people/goran-gripenhjelm?offset=1"),
        (("municipalities",), "/municipalities"),
        (("municipality", "Skara"), "/municipalities/1495"),
    ],
)
def test_json_is_what_the_api_gives(tell, network_client, arguments, address) -> None:
    printed = tell(*arguments, "--json")
    assert printed.exit_code == 0, printed.output
    assert json.loads(printed.stdout) == network_client.get(f"/api/v1{address}").json()


def test_a_part_of_a_name_is_enough_when_one_fits(tell) -> None:
    assert tell("person", "gripen").stdout.startswith("Göran Gripenhjelm\n")


def test_when_several_fit_they_are_listed(tell) -> None:
    done = tell("person", "Siv")
    assert done.exit_code == NotFound.exit_code
    assert [line.split()[-1] for line in done.stdout.splitlines()] == [
        "siv-ek-hjo",
        "siv-ek-tibro",
        "siv-ek-uncertain",
    ]
    assert done.stderr == (
        "paragraf: 3 people could be meant by Siv. Ask for one by id: siv-ek-hjo, siv-ek-tibro, siv-ek-uncertain.\n"
    )
    assert tell("person", "Siv", "--json").stdout == ""


@pytest.mark.parametrize(
    ("arguments", "kind"),
    [
        (("person", "nobody"), NotFound),
        (("person", " "), NotFound),
        (("municipality", "Atlantis"), NotFound),
        (("people", "--limit", "0"), BadRequest),
    ],
)
def test_errors_are_one_line(tell, arguments, kind) -> None:
    done = tell(*arguments)
    assert (done.exit_code, done.stdout) == (kind.exit_code, "")
    assert done.stderr.count("\n") == 1


def test_for_a_reader(tell) -> None:
    assert tell("people").stdout.startswith("4 people\n")
    assert tell("municipalities").stdout.startswith("3 municipalities\n")
    assert tell("municipality", "1495").stdout.startswith("Skara\n")


def test_an_export_has_one_name_for_one_person(tell) -> None:
    lines = map(json.loads, tell("export").stdout.splitlines())
    assert [meeting["people"] for meeting in lines] == [
        ["Göran Gripenhjelm", "Siv Ek"],
        ["Göran Gripenhjelm", "Siv Ek"],
        ["Siv Ek"],
    ]


def test_what_is_shown_has_that_name_too(tell, network_client) -> None:
    for id, kind in (("n1", "meetings"), ("n1-1", "items")):
        assert (
            json.loads(tell("show", id, "--json").stdout) == network_client.get(f"/api/v1/{kind}/{id}").json()
        )
