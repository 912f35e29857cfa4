"""The JSON of what the index covers."""

import datetime as dt

from models.records import Meeting
from search_api.overview.schemas import coverage


def test_a_pause_against_the_rhythm_is_told_and_what_is_not_read(serve) -> None:
    days = [dt.date(2021, 1, 20) + dt.timedelta(days=30 * n) for n in range(24) if not 8 <= n < 16]
    meetings = [
        Meeting(f"m{n}", f"m{n}.txt", "Möte", body="Hamnrådet", date=day) for n, day in enumerate(days)
    ]
    service = serve("rhythm", meetings)
    service._index.catalog.put_unread("x", "b.pdf", "/arkiv/b.pdf", "1", "encrypted. Save it.")
    told = coverage(service.coverage.coverage())
    (body,) = told.bodies
    assert [(gap.after, gap.before) for gap in body.gaps] == [(days[7], days[8])]
    assert [file.source for file in told.unread] == ["b.pdf"]
    assert told.state == service.coverage.coverage().state
