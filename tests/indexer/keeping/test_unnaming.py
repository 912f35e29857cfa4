from dataclasses import replace

from indexer.keeping.names import Form, Names, forms, token
from indexer.keeping.unnaming import spared, unnamed
from models.records import Attendance, Label, Meeting, Mention
from models.swedish.identity import MASK


def of(*names: str, spare: str = "") -> Names:
    tokens = {token("s", form, told) for form, told in forms(names)}
    return Names({"s": frozenset(tokens | ({token("s", Form.SPARED, spare)} if spare else set()))})


def test_without_names_and_where_nobody_is_named_nothing_changes(make_meeting):
    meeting = make_meeting("a")
    assert unnamed(meeting, Names({})).meeting is meeting
    assert unnamed(meeting, of("Zofia Quist")).meeting == meeting


def test_every_field_that_names_the_person_loses_it(make_meeting):
    meeting = replace(
        make_meeting("a"), source="minnen/Åsa_Öberg.txt", title="Åsa Öbergs möte", place="Hos Åsa Öberg"
    )
    found = unnamed(meeting, of("Åsa Öberg"))
    assert "Öberg" not in repr(found.meeting)
    assert (found.meeting.chair, found.meeting.attendance) == (None, ())
    assert found.meeting.preamble == f"Närvarande: {MASK * 9} (Skövde)"
    assert found.meeting.mentions == meeting.mentions
    assert found.meeting.source == f"minnen/{MASK * 9}.txt"
    assert (found.attendance, found.fields) == (1, 1)


def test_adjusters_assignees_and_those_who_reserved_themselves_go(make_meeting):
    meeting = make_meeting("a")
    item = meeting.items[0]
    item = replace(
        item,
        decisions=tuple(replace(d, assignee="Siv Ek") for d in item.decisions),
        proceedings=tuple(replace(p, people=("Siv Ek", "Åsa Öberg")) for p in item.proceedings),
    )
    found = unnamed(replace(meeting, items=(item,)), of("Siv Ek")).meeting
    assert found.adjusters == ("Per Lo",)
    assert [d.assignee for d in found.items[0].decisions] == [None]
    assert [p.people for p in found.items[0].proceedings] == [("Åsa Öberg",)]


def test_mentions_that_are_hidden_go_and_others_stay_true():
    text = "Siv Ek möter Per Lo"
    people = tuple(
        Mention(n, Label.PERSON, text.index(n), text.index(n) + len(n), n) for n in ("Siv Ek", "Per Lo")
    )
    found = unnamed(Meeting("a", "a.txt", "Möte", preamble=text, mentions=people), of("Siv Ek"))
    assert found.meeting.preamble == f"{MASK * 6} möter Per Lo"
    assert found.meeting.mentions == people[1:]
    assert (found.mentions, found.stretches) == (1, 1)


def test_line_ends_stay():
    found = unnamed(Meeting("a", "a.txt", "Möte", preamble="Siv\nEk"), of("Siv Ek")).meeting
    assert found.preamble == f"{MASK * 3}\n{MASK * 2}"


def test_a_namesakes_row_is_spared():
    rows = (Attendance("Siv Ek", "Hjo"), Attendance("Siv Ek", "Skara"))
    names = of("Siv Ek", spare=spared("a", "Siv Ek", "Hjo", None))
    assert unnamed(Meeting("a", "a.txt", "Möte", attendance=rows), names).meeting.attendance == rows[:1]
