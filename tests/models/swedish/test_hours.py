import datetime as dt

import pytest

from models.swedish.hours import written_hours


@pytest.mark.parametrize(
    ("text", "since", "to"),
    [
        ("kl. 09.00–11.30", (9, 0), (11, 30)),
        ("kl 13:00-16.15", (13, 0), (16, 15)),
        ("klockan 9", (9, 0), None),
        ("09.00 – 11.45", (9, 0), (11, 45)),
        ("kl 16.00 till ca 17.30", (16, 0), (17, 30)),
        ("klockan 1700", (17, 0), None),
        ("kl.09:00-13:40, paus kl 10", (9, 0), (13, 40)),
        ("kl 13-9", (13, 0), None),
        ("kl. 09.00 11.30", (9, 0), (11, 30)),
    ],
)
def test_hours_as_they_are_written(text: str, since: tuple[int, int], to: tuple[int, int] | None) -> None:
    hours = written_hours(f"Tid: {text}")
    assert hours is not None
    assert (hours.since, hours.to) == (dt.time(*since), dt.time(*to) if to else None)


@pytest.mark.parametrize(
    "text", ["9-12", "klass 9", "kl i salen", "kl. 13: salen", "kl 1 o 00", "klockan 25", "§§ 9-12", "13.15"]
)
def test_other_figures_are_no_hours(text: str) -> None:
    assert written_hours(text) is None


@pytest.mark.parametrize(("text", "since"), [("9-12", 9), ("13.00", 13)])
def test_by_a_label_bare_figures_are_hours(text: str, since: int) -> None:
    hours = written_hours(text, labelled=True)
    assert hours is not None
    assert hours.since == dt.time(since)


def test_hours_know_their_place() -> None:
    text = "Ledet, kl. 9–11, Ale"
    hours = written_hours(text)
    assert hours is not None
    assert text[hours.start : hours.end] == "kl. 9–11"
