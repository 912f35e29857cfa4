"""Which agenda items of real meetings in an index follow one matter."""

import datetime as dt

import pytest

from indexer.matters import Matters
from models.errors import NotFound
from tests.following import FOLLOWED, HALL, MONEY, ROUTES, met
from tests.storing import put


@pytest.fixture
def gathered(index, fake_encoder):
    """The matters of an index of FOLLOWED and of other meetings."""

    def gather(*others) -> Matters:
        put(index, fake_encoder, (*FOLLOWED, *others))
        state = index.state()
        return Matters.of(index.catalog, state.columns, state.registry.meetings, state.sequence)

    return gather


def steps(matters: Matters, item: str) -> list[str]:
    matter = matters.of_item(item)
    return [step.item for step in matter.steps] if matter else []


def test_a_file_number_ties_boards_of_one_municipality(gathered):
    matters = gathered()
    assert steps(matters, "g1-2") == ["g1-2", "g2-2"]
    matter = matters.matter("un-2023-5-gotene")
    assert matter.references == ("UN 2023:5",)
    assert matter.bodies == ("Utbildningsnämnden", "Kommunstyrelsen")
    assert matter.municipalities == ("Götene",)
    assert (matter.first, matter.last) == (dt.date(2023, 3, 2), dt.date(2023, 5, 4))


def test_one_number_in_two_municipalities_is_two_matters(gathered):
    assert gathered().of_item("h1-2") is None


def test_titles_tie_what_has_no_number_and_places_part_it(gathered):
    matters = gathered()
    assert steps(matters, "g1-3") == ["g1-3", "g2-3"]
    assert matters.of_item("g2-4") is None


def test_years_and_municipalities_part_budgets(gathered):
    matters = gathered()
    assert not any(map(matters.of_item, ("g1-4", "g2-5", "h1-3")))


def test_routine_is_no_matter(gathered):
    matters = gathered()
    assert not any(map(matters.of_item, ("g1-1", "g2-1", "h1-1")))


def test_a_network_goes_on_under_a_longer_name_and_with_other_members(gathered):
    matters = gathered()
    assert steps(matters, "n1-1") == ["n1-1", "n2-1"]
    assert matters.of_item("n3-1") is None


def test_a_network_and_its_member_deal_with_one_matter(gathered):
    board = ("Utbildningsnämnden", ("Kulturskolans lokaler i Lundsbrunn", HALL, ()))
    other = met("n4", "2023-08-08", "", "Kulturnätverket", board[1], rows=("Götene", "Skara"))
    assert steps(gathered(other), "g1-3") == ["g1-3", "g2-3", "n4-1"]


def test_a_number_that_many_items_of_a_meeting_share_ties_none(gathered):
    def many(id: str, day: str):
        items = (("Kafé", "Kaffe."), ("Torg", "Stenar."), ("Båthus", "Åror."))
        titled = ((f"{title} {id}", text, ("KS 2023:1",)) for title, text in items)
        return met(id, day, "Götene kommun", "Kommunstyrelsen", *titled)

    matters = gathered(many("g3", "2023-06-01"), many("g4", "2023-07-01"))
    assert not any(matter.references == ("KS 2023:1",) for matter in matters.all)


def test_other_numbers_of_one_registry_are_other_matters(gathered):
    later = ("Kulturskolans lokaler i Lundsbrunn", HALL, ("KS 2023:44",))
    latest = ("Kulturskolans lokaler i Lundsbrunn", HALL, ("KS 2023:71",))
    matters = gathered(
        met("g3", "2023-06-01", "Götene kommun", "Kommunstyrelsen", later),
        met("g4", "2023-07-01", "Götene kommun", "Kommunstyrelsen", latest),
    )
    one, other = matters.of_item("g3-1"), matters.of_item("g4-1")
    assert one is None or one is not other


def test_steps_stand_in_order_of_date_and_keep_their_id(gathered):
    before = gathered().matter("un-2023-5-gotene")
    later = met(
        "g0", "2024-01-11", "Götene kommun", "Utbildningsnämnden", ("Skolskjuts", ROUTES, ("UN 2023:5",))
    )
    after = gathered(later).matter("un-2023-5-gotene")
    assert [step.item for step in after.steps] == [*(step.item for step in before.steps), "g0-1"]


def test_an_item_leads_to_its_matter(gathered):
    matters = gathered()
    assert matters.matter("g2-2") is matters.matter("un-2023-5-gotene")
    assert matters.matter("g2-3").id == "g1-3"
    with pytest.raises(NotFound, match="no matter g1-1"):
        matters.matter("g1-1")


def test_an_index_of_nothing_and_of_one_meeting_has_no_matter(index, fake_encoder):
    for meetings in ((), (met("a", "2023-01-01", "Götene kommun", "Nämnden", ("Budget 2024", MONEY, ())),)):
        put(index, fake_encoder, meetings)
        state = index.state()
        assert Matters.of(index.catalog, state.columns, state.registry.meetings).all == ()
