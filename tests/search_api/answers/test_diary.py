"""What a state of the index tells of its meetings."""

import numpy as np

from indexer.index import Index
from search_api.answers.diary import Diary, called, diary_of, offices
from search_api.answers.topic import topic_of
from search_api.understanding import parse_query


def ids(diary: Diary, numbers: object) -> set[str]:
    return {diary.meetings[number].id for number in numbers}  # type: ignore[attr-defined]


def test_a_diary_is_made_once_for_each_state(minutes: Index) -> None:
    state = minutes.state()
    assert diary_of(state, minutes.catalog) is diary_of(state, minutes.catalog)


def test_meetings_of_rows_are_the_newest_first(minutes: Index) -> None:
    state = minutes.state()
    diary = diary_of(state, minutes.catalog)
    days = [diary.meetings[number].date for number in diary.numbers(state.columns.dates > 0)]
    assert days == sorted(days, reverse=True)
    assert len(days) == len(diary.meetings)
    first = diary.of_rows(np.array([0]))[0]
    assert state.columns.keys[0] in diary.keys[first]


def test_by_what_they_are_called(minutes: Index) -> None:
    diary = diary_of(minutes.state(), minutes.catalog)
    words = {word.text: word for word in topic_of(parse_query("skolchefernas bussar trafikgrupp")).words}
    assert ids(diary, diary.called_by(words["skolchefernas"])) == {"winter", "spring"}
    assert ids(diary, diary.called_by(words["bussar"])) == set()
    winter = next(meeting for meeting in diary.meetings if meeting.id == "winter")
    assert words["skolchefernas"].stands_in(called(winter))


def test_by_where_they_were(minutes: Index) -> None:
    diary = diary_of(minutes.state(), minutes.catalog)
    assert ids(diary, diary.at("Munkedal")) == {"winter"}
    assert {meeting[:7] for meeting in ids(diary, diary.at("Färgelanda"))} == {"council"}
    assert diary.at("Kiruna") == frozenset()


def test_by_who_was_there(minutes: Index) -> None:
    diary = diary_of(minutes.state(), minutes.catalog)
    assert [office for _, office, _ in diary.officers["hilma rask"]] == ["secretary"] * 4
    assert {row.present for _, row in diary.listed["tor vik"]} == {True, False}
    assert offices(diary.meetings[0])["adjuster"] == ()
