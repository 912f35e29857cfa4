"""When they meet again."""

import datetime as dt


def test_what_the_newest_minutes_of_a_body_tell(answer) -> None:
    (found,) = answer("när är nästa möte i skolchefsnätverket?")
    assert (found.text, found.date) == ("Fredagen den 14 juni i Lysekil.", dt.date(2024, 6, 14))
    assert (found.meeting.id, found.item.id) == ("spring", "s4")


def test_what_was_next_after_a_day(answer) -> None:
    found = answer("när är skolchefsnätverkets nästa möte efter den 9 februari 2024?")
    assert [(one.date, one.item.id) for one in found] == [
        (dt.date(2024, 4, 12), "w3"),
        (dt.date(2024, 6, 14), "s4"),
    ]


def test_neither_the_meeting_of_others_nor_what_is_put_off_tells(answer) -> None:
    assert answer("när är nästa möte i biblioteksnätverket") == []


def test_a_summons_tells_of_a_meeting_without_minutes(answer) -> None:
    (found,) = answer("när är trafikgruppens nästa möte")
    assert (found.date, found.meeting.id, found.item) == (dt.date(2024, 6, 3), "summons", None)


def test_every_body_where_none_is_named(answer) -> None:
    assert [found.meeting.id for found in answer("när är nästa möte")] == ["summons", "spring"]


def test_the_meeting_of_others_when_it_is_asked_for(answer) -> None:
    (found,) = answer("när är arbetsutskottets nästa möte")
    assert (found.text, found.date) == ("Arbetsutskottets nästa möte är den 3 maj.", dt.date(2024, 5, 3))


def test_what_older_minutes_tell_has_passed(answer) -> None:
    days = [found.date for found in answer("när är skolchefsnätverkets nästa möte")]
    assert dt.date(2024, 4, 12) not in days


def test_what_was_next_within_a_period(answer) -> None:
    days = [found.date for found in answer("när var skolchefsnätverkets nästa möte före maj 2024")]
    assert days == [dt.date(2024, 4, 12), dt.date(2024, 6, 14)]
    assert answer("när var skolchefsnätverkets nästa möte 2019") == []
