"""What a hit says of why it is there."""

import pytest

from models.records import AgendaItem, Match, Meeting
from search_api.service import SearchService
from search_api.showing.reasons import MOST, matches, reasons
from search_api.understanding import parse_query
from tests.search_api.understood import matcher

MEETING = Meeting("m", "m.txt", "Anteckningar", "Skaraborgs kommunalförbund", "Skolchefer", None)


def told(question: str, text: str, title: str = "Ärende") -> tuple[Match, ...]:
    found, item = matcher(question), AgendaItem("m-1", None, None, title, text, 1)
    return matches(found.in_item(item), item, MEETING, found)


def test_each_word_is_told_once_with_the_part_that_matches() -> None:
    assert told("skjuts", "Skolskjutsen är en skolskjuts. Skolskjutsen går.") == (
        Match("skjuts", "Skolskjutsen", 4, 12),
        Match("skjuts", "skolskjuts", 4, 10),
    )


def test_the_heading_of_the_meeting_counts() -> None:
    assert told("skolchefer", "Inget.") == (Match("skolchefer", "Skolchefer", 0, 10),)


def test_every_term_is_told_before_any_is_told_twice() -> None:
    inside = " ".join(f"{first}plan" for first in "skol mat buss tåg vatten skogs bygg park väg".split())
    found = told("plan karta", f"{inside} en karta och planen")
    assert len(found) == MOST
    assert [match.found for match in found[:2]] == ["planen", "karta"]


def test_only_what_is_not_the_word_itself_needs_telling() -> None:
    assert not reasons(told("avtal", "Avtalet om samverkansavtal."))
    (reason,) = reasons(told("avtal", "Ett samverkansavtal."))
    assert reason.found[reason.start : reason.end] == "avtal"
    assert len(reasons(told("avtal", "Ett samverkansavtal och ett hyresavtal."))) == 1
    (reason,) = reasons(told("what about school transport", "Ny skolskjuts."))
    assert (reason.asked, reason.via) == ("school transport", "skolskjuts")


@pytest.mark.parametrize(
    "question", ["vad beslutades om regler för skolskjuts", "regler i Götene", "bläckfisk"]
)
def test_a_score_is_the_sum_of_its_parts_each_word_by_itself(service: SearchService, question: str) -> None:
    page = service.search(parse_query(question))
    hits = page.hits or page.near
    for hit in hits:
        assert sum(hit.explanation.values()) == pytest.approx(hit.score)
    words = [name for name in hits[0].explanation if name.startswith("word:")]
    assert words
    assert "words" not in hits[0].explanation
    if question == "bläckfisk":
        assert hits[0].explanation["word:bläckfisk"] == 0
