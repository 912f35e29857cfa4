import pytest

from indexer.minutes.decisions.own import Own


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("utbildningsnamnden", "Utbildningsnämnden"),
        ("namnden", "Utbildningsnämnden"),
        ("skolcheferna", "Skaraborgs skolchefer"),
        ("motet", "Skaraborgs skolchefer"),
        ("kommunfullmaktige", None),
    ],
)
def test_what_means_the_meeting(text: str, body: str | None) -> None:
    assert Own.of(body).is_named(text)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("kommunstyrelsen", "Utbildningsnämnden"),
        ("im-gruppen", "Kommunchefsgruppen"),
        ("lansstyrelsen", None),
        ("forvaltningen", None),
    ],
)
def test_what_means_others(text: str, body: str | None) -> None:
    assert not Own.of(body).is_named(text)


def test_a_part_is_the_meeting_only_where_it_is_called_so() -> None:
    assert not Own.of("Utbildningsnämnden", parts=False).is_named("arbetsgruppen")
    assert Own.of("Arbetsgruppen för taxor", parts=False).is_named("arbetsgruppen")


def test_only_the_words_asked_for_count() -> None:
    own = Own.of("Utbildningsnämnden")
    assert not own.is_named("namnden sade att rektorn efter lang tid och mycket arbete", last=3)
    assert not own.is_named("rektorn i namnden", first=1)
