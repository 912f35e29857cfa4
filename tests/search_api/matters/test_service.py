"""Matters at the newest state of an index."""

import pytest

from indexer.index import Index
from models.errors import NotFound
from models.records import AgendaItem
from search_api.matters.service import in_brief
from tests.following import FOLLOWED, ROUTES, met
from tests.storing import put


def test_the_steps_of_a_matter_are_whole(followed):
    page = followed.matters.matter("un-2023-5-gotene")
    assert [(step.meeting.id, step.item.title) for step in page.steps] == [
        ("g1", "Nya regler för skolskjuts"),
        ("g2", "Skolskjuts: yttrande"),
    ]
    assert page.steps[0].item.decisions[0].text == "Nämnden beslutar att anta reglerna."
    assert page.steps[0].snippet.text.endswith("Nämnden beslutar att anta reglerna.")


def test_hits_tell_their_matter(followed, ask):
    found = {hit.item.id: hit.matter for hit in followed.search(ask("skolskjuts"), limit=20).hits}
    assert found["g1-2"] == found["g2-2"] == "un-2023-5-gotene"
    assert found["h1-2"] is None


def test_a_new_meeting_goes_on_with_the_matter(followed, fake_encoder, tmp_path):
    assert followed.matters.of_item("g1-2").meetings == 2
    item = ("Uppföljning av skolskjutsreglerna", ROUTES, ("UN 2023:5",))
    later = met("g9", "2024-02-01", "Götene kommun", "Utbildningsnämnden", item)
    put(Index.open(tmp_path / "followed"), fake_encoder, (*FOLLOWED, later))
    assert followed.matters.of_item("g1-2").meetings == 3
    assert followed.matters.of_item("g9-1").id == "un-2023-5-gotene"


def test_what_is_no_matter(followed):
    assert followed.matters.of_item("g1-1") is None
    with pytest.raises(NotFound):
        followed.matters.matter("g1-1")


def test_an_item_in_brief():
    long = "Bakgrunden är lång. " * 30
    item = AgendaItem("a", None, None, "Prislista", long, 1)
    assert in_brief(item).text.startswith("Bakgrunden")
    assert in_brief(AgendaItem("a", None, None, "Prislista", "", 1)).text == "Prislista"
