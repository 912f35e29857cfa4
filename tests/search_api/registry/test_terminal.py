"""People and municipalities for a reader."""

from models.records import Person, Tenure
from search_api.registry.service import PersonPage
from search_api.registry.terminal import print_municipalities, print_municipality, print_people, print_person


def test_people_with_their_ids(network, capsys) -> None:
    print_people(network.registry.people(limit=2), 0)
    assert capsys.readouterr().out.splitlines() == [
        "4 people (1–2 shown)",
        "  Siv Ek, Hjo  1 attended, 0 missed, 0 items  siv-ek-hjo",
        "  Siv Ek, Tibro  1 attended, 0 missed, 0 items  siv-ek-tibro",
    ]


def test_a_person(network, capsys) -> None:
    print_person(network.registry.person("goran-gripenhjelm"), 0)
    told = capsys.readouterr().out.splitlines()
    assert told[:4] == [
        "Göran Gripenhjelm",
        "goran-gripenhjelm",
        "Also written Goran Gripenhjelm",
        "  Skara, 2024-04-05 – 2024-04-09",
    ]
    assert "2 meetings: 1 attended, 1 missed" in told
    assert any(line.startswith("  missed     2024-04-09 · Skolchefer") for line in told)
    assert "2 items mention them" in told
    assert "  1. Skolskjuts" in told


def test_a_post_of_which_nothing_is_known(capsys) -> None:
    tenure = Tenure(None, None, None, None, None, meetings=2, first=None, last=None)
    print_person(PersonPage(Person("siv-ek", "Siv Ek", roles=(tenure,)), (), (), (), ()), 0)
    assert "  body unknown, 2 meetings" in capsys.readouterr().out.splitlines()


def test_one_that_is_not_certain(network, capsys) -> None:
    print_person(network.registry.person("siv-ek-uncertain"), 0)
    told = capsys.readouterr().out
    assert "Not certain who: siv-ek-hjo, siv-ek-tibro" in told
    assert "1 item mentions them" in told


def test_a_page_past_the_end(network, capsys) -> None:
    print_people(network.registry.people(offset=9), 9)
    assert capsys.readouterr().out == "4 people (none shown)\n"


def test_municipalities(network, capsys) -> None:
    print_municipalities(network.registry.municipalities(limit=1), 0)
    assert capsys.readouterr().out.splitlines() == [
        "3 municipalities (1–1 shown)",
        "  1472  Tibro             1 attended, 0 missed, 0 items",
    ]


def test_a_municipality(network, capsys) -> None:
    print_municipality(network.registry.municipality("Skara"), 0)
    told = capsys.readouterr().out.splitlines()
    assert told[:3] == ["Skara", "1495  Västra Götalands län", "  Skaraborgs kommunalförbund"]
    assert "  Göran Gripenhjelm  goran-gripenhjelm, 2024-04-05 – 2024-04-09" in told
    assert "0 items mention it" in told
