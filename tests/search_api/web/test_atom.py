"""Names, times and letters of feeds."""

import datetime as dt
import re
from xml.etree import ElementTree

import pytest

from search_api.web.atom import latest, moment, sound, tag

# RFC 4151: a name of hosts, a year, and what a path or a query may hold.
TAG = re.compile(r"tag:[a-z0-9]([a-z0-9.-]*[a-z0-9])?,\d{4}:([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-F]{2})*")


@pytest.mark.parametrize("host", ["protokoll.example.se", "LOCALHOST", "127.0.0.1", "::1"])
@pytest.mark.parametrize(
    "what", [("item", "9f2c-4"), ("item", "å/ b#"), ("feed", "q=g%C3%B6tene&lang=en"), ("feed", "")]
)
def test_a_tag_is_one(host: str, what: tuple[str, ...]) -> None:
    assert TAG.fullmatch(tag(host, *what))


def test_a_tag_tells_things_apart_and_stays() -> None:
    assert tag("example.se", "item", "9f2c-4") == "tag:example.se,2026:item/9f2c-4"
    assert tag("example.se", "item", "1") != tag("example.se", "meeting", "1")


def test_a_meeting_is_at_noon_of_its_day() -> None:
    assert moment(dt.date(2024, 3, 14)) == "2024-03-14T12:00:00Z"


def test_a_feed_is_as_new_as_its_newest_entry() -> None:
    assert latest([dt.date(2023, 1, 1), dt.date(2024, 3, 14)]) == "2024-03-14T12:00:00Z"
    assert latest([]) < moment(dt.date(1971, 1, 1))


def test_what_xml_cannot_hold_is_left_out() -> None:
    written = "<a>å\x0c\x00\x0b\ud800\ufffe\uffff 😀\tx\n</a>"
    assert ElementTree.fromstring(sound(written)).text == "å 😀\tx\n"
