"""Questions that several asked."""

from search_api.suggesting.recent import RecentQuestions


def test_what_was_asked_twice_is_offered_the_latest_first() -> None:
    recent = RecentQuestions()
    for question in ("skolskjuts", "budget 2024", "avtal", "Budget  2024", "skolskjuts "):
        recent.add(question)
    assert recent.offered() == [("skolskjuts", 2), ("budget 2024", 2)]


def test_only_the_last_are_kept() -> None:
    recent = RecentQuestions()
    for question in ("först", "först", *map(str, range(199))):
        recent.add(question)
    assert recent.offered() == [("först", 2)]
    recent.add("en till")
    assert recent.offered() == []


def test_what_was_cleared_is_not_offered():
    recent = RecentQuestions()
    for _ in range(2):
        recent.add("skolskjuts")
    recent.clear()
    assert recent.offered() == []
