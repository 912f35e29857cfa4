"""Atom feeds, held against RFC 4287."""

import datetime as dt
import os
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
from starlette.testclient import TestClient

from indexer.index import Index
from search_api.web.links import Links
from tests.search_api.conftest import MEETINGS

ATOM = "{http://www.w3.org/2005/Atom}"
XHTML = "{http://www.w3.org/1999/xhtml}"

FEEDS = [
    "/feed.atom",
    "/feed.atom?lang=en",
    "/feed.atom?body=Utbildningsn%C3%A4mnden",
    "/feed.atom?q=skolskjuts",
    "/feed.atom?q=school+transport&lang=en",
    "/feed.atom?q=ritningen&limit=1",
    "/feed.atom?q=%22finns+inte+alls%22",
    "/feed.atom?q=beslut&municipality=G%C3%B6tene&decisions=true&from=2024-01-01",
]


def read(client: TestClient, address: str) -> ElementTree.Element:
    answer = client.get(address)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/atom+xml; charset=utf-8"
    return ElementTree.fromstring(answer.content)


def one(element: ElementTree.Element, name: str) -> str:
    (found,) = element.findall(f"{ATOM}{name}")
    assert found.text
    return found.text


def links(element: ElementTree.Element, rel: str) -> list[str]:
    return [link.attrib["href"] for link in element.findall(f"{ATOM}link") if link.attrib["rel"] == rel]


def titles(feed: ElementTree.Element) -> list[str]:
    return [one(entry, "title") for entry in feed.findall(f"{ATOM}entry")]


@pytest.mark.parametrize("address", FEEDS)
def test_a_feed_keeps_every_must(client: TestClient, address: str) -> None:
    feed = read(client, address)
    assert feed.tag == f"{ATOM}feed"
    # 4.1.1: one id, title and updated; an author, since entries may have none; one alternate of a type and language.
    assert one(feed, "id").startswith("tag:testserver,2026:feed/")
    assert one(feed, "title")
    assert feed.findall(f"{ATOM}author/{ATOM}name")
    assert len(links(feed, "alternate")) == 1
    # 4.1.1: SHOULD name itself.
    assert links(feed, "self") == [f"http://testserver{address}"]
    entries = feed.findall(f"{ATOM}entry")
    # 4.2.6: an id is an IRI, and no two entries share one.
    ids = [one(entry, "id") for entry in entries]
    assert len(ids) == len(set(ids))
    for entry in entries:
        assert one(entry, "id").startswith("tag:testserver,2026:")
        assert one(entry, "title")
        assert len(links(entry, "alternate")) == 1
        # 3.3: a time as of RFC 3339, with T, and Z for the zone.
        assert dt.datetime.strptime(one(entry, "updated"), "%Y-%m-%dT%H:%M:%SZ")
        # 4.1.3.3: content of type xhtml is one XHTML div.
        (content,) = entry.findall(f"{ATOM}content")
        assert content.attrib["type"] == "xhtml"
        assert [child.tag for child in content] == [f"{XHTML}div"]
    moments = [one(entry, "updated") for entry in entries]
    assert moments == sorted(moments, reverse=True)
    assert one(feed, "updated") == (moments[0] if moments else "1970-01-01T12:00:00Z")
    # 4.2.7.1: every address is an IRI reference; ours are whole.
    for link in feed.iter(f"{ATOM}link"):
        assert urlsplit(link.attrib["href"]).netloc == "testserver"


@pytest.mark.parametrize("address", FEEDS)
def test_all_that_a_feed_leads_to_is_there(browser: TestClient, address: str) -> None:
    feed = read(browser, address)
    for link in feed.iter(f"{ATOM}link"):
        assert browser.get(link.attrib["href"]).status_code == 200


def test_an_entry_quotes_the_decision_and_leads_to_the_item(browser: TestClient) -> None:
    feed = read(browser, "/feed.atom?q=regler+för+skolskjuts")
    entry = next(e for e in feed.findall(f"{ATOM}entry") if one(e, "id").endswith("item/m1-1"))
    assert one(entry, "title") == "§\N{NO-BREAK SPACE}12 Regler för skolskjuts – Utbildningsnämnden"
    assert one(entry, "updated") == "2024-03-14T12:00:00Z"
    assert [name.text for name in entry.iter(f"{ATOM}name")] == ["Utbildningsnämnden, Götene kommun"]
    (quoted,) = ("".join(quote.itertext()) for quote in entry.iter(f"{XHTML}blockquote"))
    assert quoted == "Beslutade: anta nya regler för skolskjuts från höstterminen"
    (address,) = links(entry, "alternate")
    page = browser.get(address).text
    assert f'id="{urlsplit(address).fragment}"' in page


def test_only_what_answers_is_told(client: TestClient) -> None:
    assert titles(read(client, '/feed.atom?q="finns inte alls"')) == []
    assert titles(read(client, "/feed.atom?q=xyzzykvark+flodhästar")) == []
    found = titles(read(client, "/feed.atom?q=ritningen"))
    assert [title.startswith("Ritning") for title in found] == [True]


def test_filters_narrow_a_feed(client: TestClient) -> None:
    whole, narrowed = (
        {one(e, "id") for e in read(client, f"/feed.atom?q=beslut{more}").findall(f"{ATOM}entry")}
        for more in ("", "&body=Bibliotekschefer")
    )
    assert narrowed < whole
    assert {id.rpartition("/")[2][:2] for id in narrowed} == {"m2"}
    (noted,) = read(client, "/feed.atom?q=beslut&kind=noted").findall(f"{ATOM}entry")
    assert one(noted, "id").endswith("/m2-1")


def test_without_a_question_it_tells_of_new_meetings(client: TestClient) -> None:
    feed = read(client, "/feed.atom")
    assert titles(feed) == [
        "Utbildningsnämnden, 14 mars 2024",
        "Bibliotekschefer, 2 november 2023",
    ]
    assert titles(read(client, "/feed.atom?body=Bibliotekschefer")) == ["Bibliotekschefer, 2 november 2023"]
    assert titles(read(client, "/feed.atom?limit=1&lang=en")) == ["Utbildningsnämnden, 14 March 2024"]


def test_what_has_no_day_is_as_new_as_its_file(
    client: TestClient, index_folder: Path, tmp_path: Path
) -> None:
    # The file is not there: nobody can say whether it is news, and no reader does well with a day of long ago.
    assert titles(read(client, "/feed.atom?q=inget+att+anteckna")) == []
    file = tmp_path / "odaterat.txt"
    file.write_text("Minnesanteckningar")
    noon = dt.datetime(2024, 1, 8, 12, tzinfo=dt.UTC).timestamp()
    os.utime(file, (noon, noon))
    with closing(Index.open(index_folder)) as writer, writer.writing():
        writer.catalog.move("m3", "odaterat.txt", str(file))
        writer.catalog.put(replace(MEETINGS[0], id="m5", items=()), "/arkiv/m5.txt", "m5", [], [])
        writer.catch_up()
    feed = read(client, "/feed.atom")
    told = [
        (one(entry, "title").split(",")[0], one(entry, "updated")[:10]) for entry in feed.iter(f"{ATOM}entry")
    ]
    assert told[-2:] == [("Minnesanteckningar", "2024-01-08"), ("Bibliotekschefer", "2023-11-02")]
    (entry,) = read(client, "/feed.atom?q=inget+att+anteckna").findall(f"{ATOM}entry")
    assert (one(entry, "id")[-4:], one(entry, "updated")) == ("m3-2", "2024-01-08T12:00:00Z")


def test_names_last_whatever_is_asked_and_however_much(client: TestClient) -> None:
    ids = [
        {one(entry, "id") for entry in read(client, address).findall(f"{ATOM}entry")}
        for address in ("/feed.atom?q=regler+skolskjuts", "/feed.atom?q=regler+skolskjuts&lang=en&limit=50")
    ]
    assert ids[0] == ids[1] != set()
    few, many = (one(read(client, f"/feed.atom?q=skola&limit={n}"), "id") for n in (1, 50))
    assert few == many


def test_minutes_cannot_bring_markup(client: TestClient) -> None:
    feed = read(client, "/feed.atom?q=ritningen")
    assert not list(feed.iter("script"))
    assert not list(feed.iter(f"{XHTML}script"))
    assert '<script>alert("x")</script>' in "".join(feed.itertext())


def test_whoever_has_read_it_gets_nothing_again(client: TestClient) -> None:
    first = client.get("/feed.atom?q=skolskjuts")
    for name, value in (
        ("if-none-match", first.headers["etag"]),
        ("if-modified-since", first.headers["last-modified"]),
    ):
        again = client.get("/feed.atom?q=skolskjuts", headers={name: value})
        assert (again.status_code, again.content) == (304, b"")
    assert (
        client.get("/feed.atom?q=biblioteket", headers={"if-none-match": first.headers["etag"]}).status_code
        == 200
    )
    assert client.head("/feed.atom").status_code == 200


@pytest.mark.parametrize(
    "wrong", ["q=", "q=a&sort=date", "q=a&offset=10", "q=a&limt=1", "from=2024-02-01&to=2024-01-01"]
)
def test_what_cannot_be_asked_is_a_problem(client: TestClient, wrong: str) -> None:
    answer = client.get(f"/feed.atom?{wrong}")
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/problem+json"


def test_pages_lead_to_feeds_that_are_there(browser: TestClient) -> None:
    html = browser.get("/?q=skolskjuts&municipality=G%C3%B6tene&sort=date&limit=20&explain=true").text
    assert 'type="application/atom+xml"' in html
    assert Links("sv").news() == "/feed.atom"
    assert "/feed.atom?q=skolskjuts&amp;municipality=G%C3%B6tene" in html
    assert browser.get("/feed.atom?q=skolskjuts&municipality=G%C3%B6tene").status_code == 200
