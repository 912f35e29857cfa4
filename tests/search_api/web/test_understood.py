"""What the page tells of how a question was understood."""

import datetime as dt
from dataclasses import replace

from models.records import Part, PartKind
from search_api.understanding import parse_query
from search_api.web.understood import Meant, Told, beside, meant, understood

QUERY = parse_query("vad beslutades om apl i Lerum sedan mars 2024", today=dt.date(2024, 10, 1))


def test_what_was_named_and_asked_for_is_told_in_the_readers_language() -> None:
    swedish = {(told.kind, told.told) for told in understood(QUERY, "sv")}
    assert {(PartKind.INTENT, "beslut"), (PartKind.MUNICIPALITY, "Lerum")} < swedish
    assert (PartKind.PERIOD, "1 mars 2024 – …") in swedish
    assert (PartKind.INTENT, "decisions") in {(told.kind, told.told) for told in understood(QUERY, "en")}


def test_the_kind_of_decision_asked_for_is_told() -> None:
    query = parse_query("vilka motioner avslogs")
    assert [told.told for told in understood(query, "sv")] == ["beslut (avslog)"]
    assert [told.told for told in understood(query, "en")] == ["decisions (rejected)"]


def test_each_tells_the_words_that_it_was_read_in() -> None:
    assert all(told.text and told.text in QUERY.text for told in understood(QUERY, "sv"))


def test_other_words_looked_for_stand_by_themselves() -> None:
    start = QUERY.text.index("apl")
    part = Part(PartKind.ABBREVIATION, start, start + 3, "arbetsplatsförlagt lärande")
    query = replace(QUERY, parts=(*QUERY.parts, part))
    assert beside(query, "sv") == [Told(PartKind.ABBREVIATION, "apl", "arbetsplatsförlagt lärande")]
    assert not any(told.text == "apl" for told in understood(query, "sv"))
    several = replace(query, parts=(replace(part, value="lärande · praktik"),))
    assert [told.told for told in beside(several, "sv")] == ["lärande, praktik"]


def test_what_may_have_been_meant_is_offered_as_a_whole_question() -> None:
    start = QUERY.text.index("apl")
    query = replace(QUERY, parts=(*QUERY.parts, Part(PartKind.SPELLING, start, start + 3, "april · ape")))
    ways = (
        ("april", "vad beslutades om april i Lerum sedan mars 2024"),
        ("ape", "vad beslutades om ape i Lerum sedan mars 2024"),
    )
    assert meant(query) == [Meant("apl", ways)]
    assert not any(told.text == "apl" for told in understood(query, "sv"))
    assert meant(QUERY) == []
