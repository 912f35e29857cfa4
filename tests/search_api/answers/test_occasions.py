"""The meetings that a question is of."""

import pytest

from search_api.answers.occasions import occasions


@pytest.mark.parametrize(
    ("question", "ids"),
    [
        ("vilka deltog", ["spring", "library", "winter"]),
        ("vilka deltog på skolchefsnätverket", ["spring", "winter"]),
        ("vilka deltog på skolchefernas möte", ["spring", "winter"]),
        ("vilka deltog på skolchefsnätverket före mars 2024", ["winter"]),
        ("vilka deltog på mötet i Munkedal", ["winter"]),
        ("vilka deltog när bokbussen behandlades", ["library"]),
        ("vilka deltog på hockeynätverket", []),
    ],
)
def test_meetings(asked, question: str, ids: list[str]) -> None:
    assert [meeting.id for meeting in occasions(asked(question))] == ids
