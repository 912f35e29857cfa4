"""What evidence joins, and how much of it a name needs."""

import pytest

from models.linking.ladder import climb
from models.linking.names import Weight, weight
from models.records import Reason

RARE, ORDINARY, COMMON = "Torun Gripenhjelm", "Anna Berg", "Anna Andersson"
GR, SKARABORG = "Göteborgsregionen", "Skaraborgs kommunalförbund"


def test_names_of_every_weight():
    assert [weight(name) for name in (RARE, ORDINARY, COMMON)] == list(Weight)


def test_no_appearance_is_nobody():
    assert climb((), Weight.COMMON) == ((), (), ())


@pytest.mark.parametrize(("name", "people"), [(RARE, 1), (ORDINARY, 2), (COMMON, 2)])
def test_a_municipality_alone_joins_a_rare_name_only(minutes, row, name, people):
    minutes.meet("a", row(name, "Göteborg"), body="Skolchefer", organisation=GR)
    minutes.meet("b", row(name, "Göteborg"), body="Bibliotekschefer", organisation="Region Halland")
    assert len(minutes.people()) == people


@pytest.mark.parametrize(("name", "people"), [(RARE, 1), (ORDINARY, 1), (COMMON, 2)])
def test_a_municipality_in_one_organisation_joins_an_ordinary_name(minutes, row, name, people):
    minutes.meet("a", row(name, "Göteborg"), body="Skolchefer", organisation=GR)
    minutes.meet("b", row(name, "Göteborg"), body="Bibliotekschefer", organisation="GR")
    assert len(minutes.people()) == people


def test_a_municipality_in_one_body_joins_a_common_name(minutes, row):
    minutes.meet("a", row(COMMON, "Göteborg"), body="Skolchefer")
    minutes.meet("b", row(COMMON, "Göteborg"), body="Skolchefer")
    (person,) = minutes.people()
    assert person.ties[1].reasons == (Reason.SAME_MUNICIPALITY, Reason.SAME_BODY)


@pytest.mark.parametrize(("name", "people"), [(RARE, 1), (ORDINARY, 2), (COMMON, 2)])
def test_the_name_alone_joins_a_rare_one_only(minutes, row, name, people):
    minutes.meet("a", row(name), body="Skolchefer", organisation=GR)
    minutes.meet("b", row(name), body="Bibliotekschefer", organisation=SKARABORG)
    assert len(minutes.people()) == people


def test_a_party_joins_boards_of_one_municipality_and_parts_people(minutes, row):
    own = {"organisation": "Falkenbergs kommun"}
    minutes.meet("a", row(COMMON, party="S"), body="Kommunstyrelsen", **own)
    minutes.meet("b", row(COMMON, party="S"), body="Kommunfullmäktige", **own)
    minutes.meet("c", row(COMMON, party="M"), body="Kommunfullmäktige", day=2, **own)
    assert minutes.told() == {"anna-andersson-falkenberg": ["a", "b"], "anna-andersson-falkenberg-2": ["c"]}


def test_one_list_with_two_parties_has_two_people_however_rare_the_name(minutes, row, mention):
    own = {"organisation": "Falkenbergs kommun", "body": "Kommunfullmäktige"}
    minutes.meet("a", row(RARE, party="S"), row(RARE, party="M"), mention(RARE), **own)
    people = minutes.people()
    assert [person.certain for person in people] == [True, True, False]
    assert people[-1].may_be == tuple(person.id for person in people[:2])


@pytest.mark.parametrize(("name", "people"), [(RARE, 2), (ORDINARY, 3), (COMMON, 3)])
def test_a_party_alone_joins_nobody_where_no_municipality_is_told(minutes, row, name, people):
    minutes.meet("a", row(name, party="S"), row(name, party="M"), body="Skolchefer", organisation=GR)
    minutes.meet("b", row(name, party="S"), body="Kulturchefer", organisation=SKARABORG)
    assert len(minutes.people()) == people


def test_a_row_without_party_where_parties_part_people_is_uncertain(minutes, row):
    own = {"organisation": "Falkenbergs kommun", "body": "Kommunfullmäktige"}
    minutes.meet("a", row(COMMON, party="S"), **own)
    minutes.meet("b", row(COMMON, party="M"), **own)
    minutes.meet("c", row(COMMON), **own)
    assert minutes.told()["anna-andersson-uncertain"] == ["c"]


@pytest.mark.parametrize("name", [RARE, ORDINARY, COMMON])
def test_who_attends_is_who_is_mentioned(minutes, row, mention, name):
    minutes.meet("a", row(name, "Skara"), mention(name), body="Skolchefer")
    (person,) = minutes.people()
    assert person.ties[1].reasons == (Reason.SAME_MEETING,)


@pytest.mark.parametrize("name", [RARE, ORDINARY, COMMON])
def test_the_only_bearer_in_the_body_is_meant(minutes, row, mention, name):
    minutes.meet("a", row(name, "Skara"), body="Skolchefer", organisation=SKARABORG)
    minutes.meet("b", mention(name), body="Skolchefer", organisation=SKARABORG)
    (person,) = minutes.people()
    assert person.ties[1].reasons == (Reason.SAME_BODY,)


@pytest.mark.parametrize(("name", "certain"), [(RARE, True), (ORDINARY, True), (COMMON, False)])
def test_the_only_bearer_in_the_organisation_is_meant_by_all_but_common_names(
    minutes, row, mention, name, certain
):
    minutes.meet("a", row(name, "Skara"), body="Skolchefer", organisation=SKARABORG)
    minutes.meet("b", mention(name), body="Bibliotekschefer", organisation=SKARABORG)
    assert minutes.people()[-1].certain == certain


@pytest.mark.parametrize(("name", "certain"), [(RARE, True), (ORDINARY, False), (COMMON, False)])
def test_the_only_bearer_anywhere_is_meant_by_a_rare_name(minutes, row, mention, name, certain):
    minutes.meet("a", row(name, "Skara"), body="Skolchefer", organisation=SKARABORG)
    minutes.meet("b", mention(name), body="Bibliotekschefer", organisation=GR)
    assert minutes.people()[-1].certain == certain


def test_one_whom_the_organisation_employs_is_meant_in_its_meetings(minutes, row, mention):
    minutes.meet("a", row(COMMON, organisation="Göteborgsregionen"), body="Skolchefer", organisation=GR)
    minutes.meet("b", mention(COMMON), body="Bibliotekschefer", organisation="GR")
    (person,) = minutes.people()
    assert person.ties[1].reasons == (Reason.SAME_ORGANISATION,)


@pytest.mark.parametrize(("name", "people"), [(RARE, 1), (ORDINARY, 1), (COMMON, 2)])
def test_a_guest_is_no_member_of_the_board_by_a_common_name_alone(minutes, row, name, people):
    own = {"organisation": "Skara kommun", "body": "Kommunstyrelsen"}
    minutes.meet("a", row(name, party="S"), **own)
    minutes.meet("b", row(name, organisation="Västtrafik"), **own)
    assert len(minutes.people()) == people


@pytest.mark.parametrize(("name", "people"), [(RARE, 1), (ORDINARY, 1), (COMMON, 2)])
def test_different_employers_have_different_people_of_a_common_name(minutes, row, mention, name, people):
    minutes.meet("a", row(name, organisation="Västtrafik"), body="Skolchefer")
    minutes.meet("b", row(name, organisation="Kulturrådet"), body="Skolchefer", day=2)
    minutes.meet("c", row(name, organisation="Västtrafik"), body="Skolchefer", day=3)
    assert len(minutes.people()) == people
    minutes.meet("d", row(name), mention(name), body="Skolchefer", day=4)
    assert all(person.certain for person in minutes.people()) == (people == 1)


def test_who_is_employed_now_and_then_stays_one(minutes, row):
    own = {"organisation": GR, "body": "Skolchefer"}
    minutes.meet("a", row(COMMON, organisation="Göteborgsregionen"), **own)
    minutes.meet("b", row(COMMON), **own)
    minutes.meet("c", row(COMMON, organisation="GR"), **own)
    assert minutes.told() == {"anna-andersson": ["a", "b", "c"]}


def test_minutes_of_the_municipality_mean_its_own(minutes, row, mention):
    minutes.meet("a", row(RARE, "Skara"), body="Skolchefer")
    minutes.meet("b", row(RARE, "Hjo"), body="Skolchefer")
    minutes.meet("c", mention(RARE), body="Kommunstyrelsen", organisation="Hjo kommun")
    assert minutes.told()["torun-gripenhjelm-hjo"] == ["b", "c"]


def test_an_attendee_of_another_body_is_somebody_else(minutes, row):
    minutes.meet("a", row(COMMON, "Skara"), body="Skolchefer", organisation=SKARABORG)
    minutes.meet("b", row(COMMON), body="Bibliotekschefer", organisation=GR)
    assert set(minutes.told()) == {"anna-andersson-skara", "anna-andersson-bibliotekschefer"}


def test_mentions_of_a_common_name_that_nobody_bears_are_one_in_a_body(minutes, mention):
    minutes.meet("a", mention(COMMON), body="Skolchefer")
    minutes.meet("b", mention(COMMON), body="Skolchefer")
    minutes.meet("c", mention(COMMON), body="Bibliotekschefer")
    minutes.meet("d", mention(COMMON))
    assert sorted(minutes.told().values()) == [["a", "b"], ["c"], ["d"]]


def test_two_spellings_of_a_common_name_need_the_same_evidence(minutes, row):
    minutes.meet("a", row("Göran Nilsson", "Skara"), body="Skolchefer")
    minutes.meet("b", row("Goran Nilsson", "Skara"), body="Skolchefer")
    minutes.meet("c", row("Goran Nilson", "Skara"), body="Bibliotekschefer")
    assert sorted(minutes.told().values()) == [["a", "b"], ["c"]]


def test_a_body_of_no_known_organisation_could_be_any_municipalitys(minutes, row, mention):
    minutes.meet("a", row(COMMON), body="Kommunstyrelsen", organisation=None)
    minutes.meet("b", row(COMMON), body="Kommunstyrelsen", organisation=None)
    assert len(minutes.people()) == 2
    minutes.meet("c", row(ORDINARY, "Hjo"), body="Kommunstyrelsen", organisation=None)
    minutes.meet("d", row(ORDINARY, "Hjo"), body="Kommunstyrelsen", organisation=None)
    minutes.meet("e", mention(ORDINARY), body="Kommunstyrelsen", organisation=None)
    told = minutes.told()
    assert (told["anna-berg-hjo"], told["anna-berg-uncertain"]) == (["c", "d"], ["e"])
