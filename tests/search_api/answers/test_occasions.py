"""The meetings that a question is of."""

import pytest

from search_api.answers.occasions import occasions

COUNCILS = ["council-10", "council-8", "council-5", "council-3"]


@pytest.mark.parametrize(
    ("question", "ids"),
    [
        ("vilka deltog", ["spring", "library", "winter", *COUNCILS]),
        ("vilka deltog på skolchefsnätverket", ["spring", "winter"]),
        ("vilka deltog på skolchefernas möte", ["spring", "winter"]),
        ("vilka deltog på skolchefsnätverket före mars 2024", ["winter"]),
        ("vilka deltog på mötet i Munkedal", ["winter"]),
        ("vilka deltog när bokbussen behandlades", ["library"]),
        ("vilka deltog på hockeynätverket", []),
        ("vilka deltog i Färgelanda", COUNCILS),
    ],
)
def test_meetings(asked, question: str, ids: list[str]) -> None:
    assert [meeting.id for _, meeting in occasions(asked(question))] == ids
