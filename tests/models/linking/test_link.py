"""One person across meetings, as a user of the registry relies on it."""

import pytest

from models.records import Meeting, Reason, Sighting


def test_a_scan_without_dots_is_the_same_person_in_the_best_spelling(minutes, row, mention):
    minutes.meet("a", row("Goran Gripenhjelm", "Skara"), body="Skolchefer", day=1)
    minutes.meet("b", row("Göran Gripenhjelm", "Skara"), body="Skolchefer", day=2)
    minutes.meet("c", mention("Géran Gripenhjelm"), body="Skolchefer", day=3)
    (person,) = minutes.people()
    assert (person.id, person.name) == ("goran-gripenhjelm", "Göran Gripenhjelm")
    assert set(person.spellings) == {"Goran Gripenhjelm", "Géran Gripenhjelm"}
    assert [tie.reasons for tie in person.ties] == [
        (Reason.FIRST, Reason.SPELLING),
        (Reason.SAME_MUNICIPALITY, Reason.SAME_BODY),
        (Reason.SAME_BODY, Reason.SPELLING),
    ]


@pytest.mark.parametrize("written", ["Julia Tryggvadottir", "Julia Tryggvadóttir"])
def test_every_accent_may_be_lost(minutes, row, mention, written):
    minutes.meet("a", row("Julia Tryggvadóttir", "Kungsbacka"))
    minutes.meet("b", mention(written))
    assert minutes.told() == {"julia-tryggvadottir": ["a", "b"]}
    assert minutes.people()[0].name == "Julia Tryggvadóttir"


def test_a_genitive_is_nobody_else(minutes, row, mention):
    minutes.meet("a", row("Petra Hvitfeldt", "Hjo"))
    minutes.meet("b", mention("Petra Hvitfeldts"))
    (person,) = minutes.people()
    assert person.name == "Petra Hvitfeldt"
    assert person.spellings == ()
    assert person.ties[1].reasons == (Reason.SAME_ORGANISATION, Reason.GENITIVE)


def test_a_surname_in_s_is_no_genitive_when_a_list_has_it(minutes, row):
    minutes.meet("a", row("Petra Hvitfeldt", "Hjo"))
    minutes.meet("b", row("Petra Hvitfeldts", "Hjo"))
    assert set(minutes.told()) == {"petra-hvitfeldt", "petra-hvitfeldts"}


def test_people_of_one_name_at_different_municipalities_stay_apart(minutes, row):
    minutes.meet("a", row("Torun Gripenhjelm", "Skara"), body="Skolchefer", day=1)
    minutes.meet("b", row("Torun Gripenhjelm", "Hjo"), body="Skolchefer", day=2)
    assert minutes.told() == {"torun-gripenhjelm-skara": ["a"], "torun-gripenhjelm-hjo": ["b"]}


def test_a_name_of_two_that_cannot_be_told_apart_joins_neither(minutes, row, mention):
    minutes.meet("a", row("Torun Gripenhjelm", "Skara"), body="Skolchefer", day=1)
    minutes.meet("b", row("Torun Gripenhjelm", "Hjo"), body="Skolchefer", day=2)
    minutes.meet("c", mention("Torun Gripenhjelm"), body="Skolchefer", day=3)
    uncertain = minutes.people()[-1]
    assert (uncertain.id, uncertain.certain) == ("torun-gripenhjelm-uncertain", False)
    assert uncertain.may_be == ("torun-gripenhjelm-skara", "torun-gripenhjelm-hjo")
    assert [tie.reasons for tie in uncertain.ties] == [(Reason.UNCERTAIN,)]


def test_the_body_tells_which_of_two_is_meant(minutes, row, mention):
    minutes.meet("a", row("Torun Gripenhjelm", "Skara"), body="Skolchefer", day=1)
    minutes.meet("b", row("Torun Gripenhjelm", "Hjo"), body="Bibliotekschefer", day=2)
    minutes.meet("c", mention("Torun Gripenhjelm"), body="Bibliotekschefer", day=3)
    assert minutes.told()["torun-gripenhjelm-hjo"] == ["b", "c"]


def test_a_longer_name_is_another_person(minutes, row):
    minutes.meet("a", row("Torun Gripenhjelm", "Skara"), body="Skolchefer")
    minutes.meet("b", row("Torun Gripenhjelm Lindqvist", "Skara"), body="Skolchefer")
    assert set(minutes.told()) == {"torun-gripenhjelm", "torun-gripenhjelm-lindqvist"}


@pytest.mark.parametrize("name", ["Anneli", "Fredrik Z.", "F. Zetterberg"])
def test_half_a_name_is_one_within_its_meeting_alone(minutes, row, name):
    minutes.meet("a", row(name, "Skara"), body="Skolchefer")
    minutes.meet("b", row(name, "Skara"), body="Skolchefer")
    assert sorted(map(len, minutes.told().values())) == [1, 1]


def test_roles_and_municipalities_over_time(minutes, row, mention):
    minutes.meet("a", row("Torun Gripenhjelm", "Skara", role="ordförande"), body="Skolchefer", day=1)
    minutes.meet("b", row("Torun Gripenhjelm", "Skara", present=False), body="Skolchefer", day=9)
    minutes.meet("c", row("Torun Gripenhjelm", "Skara", role="ordförande"), body="Skolchefer", day=5)
    minutes.meet("d", mention("Torun Gripenhjelm", "d-1", "d-2"), body="Skolchefer", day=7)
    (person,) = minutes.people()
    assert person.meetings == {"b": False, "d": None, "c": True, "a": True}
    assert person.items == ("d-1", "d-2")
    (period,) = person.municipalities
    assert (period.value, period.first.day, period.last.day) == ("Skara", 1, 9)
    assert [(tenure.role, tenure.meetings, tenure.first.day, tenure.last.day) for tenure in person.roles] == [
        (None, 1, 9, 9),
        ("ordförande", 2, 1, 5),
    ]


def test_meetings_are_in_order_of_date_whatever_ties_them(minutes, row, mention):
    minutes.meet("c", mention("Torun Gripenhjelm", "c-1"), body="Skolchefer", day=3)
    minutes.meet("d", row("Torun Gripenhjelm", "Skara"), body="Skolchefer", day=4)
    minutes.meet("a", row("Torun Gripenhjelm"), body="Skolchefer", day=1)
    minutes.meet(
        "b", row("Torun Gripenhjelm", "Skara"), mention("Torun Gripenhjelm", "b-1"), body="Skolchefer", day=2
    )
    (person,) = minutes.people()
    assert [tie.sighting.meeting for tie in person.ties] == ["a", "b", "b", "c", "d"]
    assert list(person.meetings) == ["d", "c", "b", "a"]
    assert person.items == ("c-1", "b-1")


def test_what_is_uncertain_is_in_order_of_date_too(minutes, row, mention):
    minutes.meet(
        "b", row("Anna Andersson", "Skara"), row("Anna Andersson", "Hjo"), mention("Anna Andersson"), day=2
    )
    minutes.meet("a", mention("Anna Andersson"), organisation="Göteborgsregionen", day=1)
    minutes.meet("c", mention("Anna Andersson"), organisation="Göteborgsregionen", day=3)
    assert minutes.told()["anna-andersson-uncertain"] == ["a", "b", "c"]


def test_every_sighting_is_tied_once_and_ids_are_unique(minutes, row, mention):
    for number, home in enumerate(["Skara", "Hjo", None, "Skara", None]):
        minutes.meet(
            f"m{number}",
            row("Anna Andersson", home),
            row("Anna Andersson", "Tibro"),
            mention("Anna Andersson"),
            mention("Torun Gripenhjelm"),
            body=f"Nätverk {number % 2}",
            day=number + 1,
        )
    people = minutes.people()
    tied = [tie.sighting for person in people for tie in person.ties]
    assert len(tied) == len(minutes.sightings) == 20
    assert set(map(id, tied)) == set(map(id, minutes.sightings))
    assert len({person.id for person in people}) == len(people)


def test_the_order_of_meetings_changes_nothing(minutes, row, mention):
    for number, home in enumerate(["Skara", "Hjo", None, "Skara", None, "Vara"]):
        minutes.meet(f"m{number}", row("Anna Andersson", home), body=f"Nätverk {number % 3}", day=number + 1)
        minutes.meet(f"n{number}", mention("Anna Andersson"), body=f"Nätverk {number % 4}", day=number + 9)
    forward = minutes.told()
    minutes.sightings.reverse()
    assert minutes.told() == forward


def test_many_meetings_of_one_name_are_linked_too():
    meetings = {f"m{n}": Meeting(f"m{n}", "", "", body=f"Nätverk {n}") for n in range(20_000)}
    from models.linking import link

    people = link([Sighting(id, "Anna Andersson", True) for id in meetings], meetings)
    assert len(people) == 20_000


def test_nothing_is_nobody():
    from models.linking import link

    assert link((), {}) == ()
