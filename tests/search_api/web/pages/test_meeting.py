"""A meeting's page, as a browser without scripts gets it, and the file of the meeting."""

import datetime as dt
import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from itertools import pairwise
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from indexer.index import Index
from models.records import AgendaItem, Attendance, Decision, DecisionKind, Doubt, Meeting
from search_api.app import create_app
from search_api.service import SearchService
from search_api.web.pages.meeting import branches
from tests.fakes import FakeEncoder
from tests.search_api.conftest import BOARD, UNDATED, Serve
from tests.search_api.web.reader import Page

ITEMS = (
    AgendaItem("k1-1", None, "22", "Val av justerare", "Siv Ek väljs.", 1, sign="§"),
    AgendaItem("k1-2", "k1-1", "22", "Ersättare", "Bo Ro väljs.", 1, sign="§"),
    AgendaItem("k1-3", None, "23a", "Skolskjuts", "Tom Lind beskriver resorna.", 3, sign="§"),
    AgendaItem("k1-4", None, "22", "Bilaga: val", "Listan bifogas.", 4, sign="§"),
    AgendaItem("k1-5", None, None, "Avtackning", "Alla tackas.", 4),
    AgendaItem(
        "k1-6",
        None,
        "24",
        "Nämnden antar planen",
        "",
        4,
        sign="§",
        decisions=(Decision("antar planen", DecisionKind.APPROVED, 8, 20, in_title=True),),
    ),
)
SCHOOLS = Meeting(
    "k1",
    "protokoll/skolchefer.pdf",
    "Skolchefer",
    "Skaraborgs kommunalförbund",
    "Skolchefer",
    dt.date(2022, 2, 11),
    items=ITEMS,
    attendance=(
        Attendance("Siv Ek", "Hjo", role="ordförande"),
        Attendance("Eva Alm", "Falköping"),
        Attendance("Per Ås", "Hjo", present=False),
        Attendance("Bo Ro"),
    ),
)
EARLIER = replace(SCHOOLS, id="k0", source="a.html", date=dt.date(2022, 1, 14), items=(), attendance=())
LATER = replace(SCHOOLS, id="k2", source="b.txt", date=dt.date(2022, 3, 18), items=(), attendance=())


@pytest.fixture
def folder(tmp_path: Path, fake_encoder: FakeEncoder) -> Path:
    """A folder of files, and an index of the meetings that were read from them."""
    index = Index.create(tmp_path / "index", fake_encoder)
    with index.writing():
        for meeting in (SCHOOLS, EARLIER, LATER):
            file = tmp_path / Path(meeting.source).name
            file.write_bytes(b"<script>alert(1)</script>" + meeting.id.encode())
            digest = hashlib.sha256(file.read_bytes()).hexdigest()
            empty = [[] for _ in meeting.items]
            index.catalog.put(meeting, str(file), digest, empty, empty)
        index.catch_up()
    index.close()
    return tmp_path


def opened(folder: Path, encoder: FakeEncoder, originals: bool) -> Iterator[TestClient]:
    service = SearchService(Index.open(folder / "index"), encoder, originals=originals)
    with TestClient(create_app(service), headers={"accept": "text/html"}) as client:
        yield client
    service.close()


@pytest.fixture
def schools(folder: Path, fake_encoder: FakeEncoder) -> Iterator[TestClient]:
    yield from opened(folder, fake_encoder, originals=False)


@pytest.fixture
def serving(folder: Path, fake_encoder: FakeEncoder) -> Iterator[TestClient]:
    """With the files served, too."""
    yield from opened(folder, fake_encoder, originals=True)


def text(html: str) -> str:
    """What a reader gets of a page, in one line."""
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", html)))


def section(html: str, name: str) -> str:
    return html[html.index(f'<section class="item level2" id="{name}"') :].partition("</section>")[0]


def test_it_shows_all_that_was_found(browser: TestClient) -> None:
    html = browser.get("/meetings/m1", params={"q": "skolskjuts"}).text
    told = text(re.sub(r"</?mark>", "", html))
    assert "Beslutade : anta nya regler för skolskjuts från höstterminen" in told
    assert "Förslag : avslå motionen om gratis skolskjuts" in told
    assert "Refererat beslut : beslutat om nya riktlinjer" in told
    assert "<mark>skolskjuts</mark>" in html
    assert html.index('id="p12"') < html.index('id="p12-2"') < html.index('id="p13"')
    assert re.search(r"<h3[^>]*>Motion om resor", html)


def test_a_word_is_marked_in_another_language_too(browser: TestClient) -> None:
    html = browser.get("/meetings/m1", params={"q": "what about school transport"}).text
    assert "<mark>skolskjuts</mark>" in html


def test_it_tells_its_facts_and_what_is_less_than_certain(browser: TestClient) -> None:
    shown = browser.get("/meetings/m1").text
    assert "<dt>Plats</dt><dd>Rådhuset</dd>" in shown
    assert "Årtalet står inte i protokollet." in shown
    assert "Årtalet" not in browser.get("/meetings/m2").text
    assert "<title>Utbildningsnämndens protokoll, 14 mars 2024 – Paragraf</title>" in shown


def test_a_title_in_capitals_is_written_as_the_body_is(serve: Serve) -> None:
    service = serve("loud", [replace(EARLIER, title="SKOLCHEFER")])
    with TestClient(create_app(service)) as client:
        html = client.get("/meetings/k0").text
        assert "<h1>Skolchefer</h1>" in html
        assert "SKOLCHEFER" not in html
        assert client.get("/api/v1/meetings/k0").json()["title"] == "SKOLCHEFER"


def test_a_summons_is_known_as_one(browser: TestClient) -> None:
    assert "<span>Kallelse</span>" in browser.get(f"/meetings/{UNDATED.id}").text
    assert "<span>Kallelse</span>" not in browser.get("/meetings/m1").text


def test_from_it_one_comes_back_to_the_same_results(browser: TestClient) -> None:
    asked = "q=skolskjuts&amp;municipality=G%C3%B6tene&amp;decisions=true"
    found = browser.get(f"/?{unescape(asked)}").text
    (address,) = set(re.findall(r'href="(/meetings/m1[^"#]*)#', found))
    trail = browser.get(unescape(address)).text.partition('<nav class="trail"')[2].partition("</nav>")[0]
    assert f'href="/?{asked}"' in trail
    assert "Träffar för ”skolskjuts”" in trail
    assert "Träffar för" not in browser.get("/meetings/m1").text


def test_places_are_named_after_numbers_and_each_is_the_only_one(schools: TestClient) -> None:
    html = schools.get("/meetings/k1").text
    places = ["p22", "p22-2", "p23a", "p22-3", "item-5", "p24"]
    assert re.findall(r'<section class="item[^>]* id="([^"]+)"', html) == places
    contents = html.partition('<nav class="contents"')[2].partition("</nav>")[0]
    assert re.findall(r'href="#([^"]+)"', contents) == places


def test_results_lead_to_the_item_itself_where_others_have_its_number(schools: TestClient) -> None:
    html = schools.get("/", params={"q": "bilaga listan bifogas"}).text
    first = html[html.index("<article") : html.index("</article>")]
    assert '#p22-3"' in first


def test_attendance_stands_by_municipality_and_absence_in_words(schools: TestClient) -> None:
    table = (
        schools.get("/meetings/k1")
        .text.partition('<details class="attendance"')[2]
        .partition("</details>")[0]
    )
    assert "3 närvarande, 1 frånvarande" in table
    assert re.findall(r"Hjo|Siv Ek|Per Ås|Falköping|Eva Alm|Kommun framgår inte|Bo Ro", text(table)) == [
        "Hjo",
        "Siv Ek",
        "Per Ås",
        "Falköping",
        "Eva Alm",
        "Kommun framgår inte",
        "Bo Ro",
    ]
    assert "Per Ås Frånvarande" in re.sub(" +", " ", text(table))
    assert table.count('scope="rowgroup"') == 3
    assert 'href="/municipalities/1497"' in table


def test_neighbours_in_time_are_told_with_their_days(schools: TestClient) -> None:
    around = (
        schools.get("/meetings/k1?q=val").text.partition('<nav class="neighbours"')[2].partition("</nav>")[0]
    )
    assert "Föregående möte 14 januari 2022" in around
    assert "Nästa möte 18 mars 2022" in around
    assert re.findall(r'href="(/meetings/[^"]+)"', around) == ["/meetings/k0", "/meetings/k2"]
    assert "Fler protokoll från Skolchefer" in around
    assert "Föregående möte" not in schools.get("/meetings/k0").text
    assert "Previous meeting 11 February 2022" in schools.get("/meetings/k2?lang=en").text


def test_every_item_says_how_it_is_cited(schools: TestClient) -> None:
    html = schools.get("/meetings/k1").text
    assert '<p class="citation">Skolchefer, 2022-02-11, § 23a</p>' in section(html, "p23a")
    assert 'data-copy="Skolchefer, 2022-02-11, ”Avtackning”"' in section(html, "item-5")
    assert "Hänvisa till ärendet: Avtackning" in text(section(html, "item-5"))


@pytest.mark.parametrize("asked", ["", "?q=val&lang=en"])
def test_it_is_sound(serving: TestClient, asked: str) -> None:
    page = Page(serving.get(f"/meetings/k1{asked}").text)
    assert len(page.ids) == len(set(page.ids))
    assert [tag for tag, _ in page.elements].count("h1") == 1
    levels = [int(tag[1]) for tag, _ in page.elements if re.fullmatch(r"h[1-6]", tag)]
    assert all(below <= above + 1 for above, below in pairwise(levels))


def test_a_decision_in_the_title_is_quoted_with_its_kind(schools: TestClient) -> None:
    assert "Godkände : antar planen" in text(section(schools.get("/meetings/k1").text, "p24"))


def test_on_paper_stands_where_it_is_from(schools: TestClient) -> None:
    printed = (
        schools.get("/meetings/k1?q=val").text.partition('<div class="printed">')[2].partition("</div>")[0]
    )
    assert "protokoll/skolchefer.pdf" in printed
    assert "http://testserver/meetings/k1<" in printed


def test_files_are_served_only_where_they_shall_be(schools: TestClient, serving: TestClient) -> None:
    assert "/original" not in schools.get("/meetings/k1").text
    assert schools.get("/meetings/k1/original").status_code == 404
    assert serving.get("/meetings/k1/original").status_code == 200


def test_the_file_of_a_meeting_opens_at_the_page_of_an_item(serving: TestClient) -> None:
    html = serving.get("/meetings/k1").text
    assert 'href="/meetings/k1/original"' in html
    assert 'href="/meetings/k1/original#page=3"' in section(html, "p23a")
    assert "#page=" not in serving.get("/meetings/k2").text


@pytest.mark.parametrize(
    ("id", "media_type", "disposition"),
    [
        ("k1", "application/pdf", "inline; filename*=UTF-8''skolchefer.pdf"),
        ("k2", "text/plain; charset=utf-8", "inline; filename*=UTF-8''b.txt"),
        ("k0", "text/plain; charset=utf-8", "attachment; filename*=UTF-8''a.html"),
    ],
)
def test_a_file_is_shown_or_saved_and_never_runs(
    serving: TestClient, id: str, media_type: str, disposition: str
) -> None:
    answer = serving.get(f"/meetings/{id}/original")
    assert answer.content == b"<script>alert(1)</script>" + id.encode()
    assert answer.headers["content-type"] == media_type
    assert answer.headers["content-disposition"] == disposition
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'")
    assert "script-src" not in policy
    assert ("sandbox" in policy) == (id != "k1")
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_a_file_that_changed_or_is_gone_is_a_problem(serving: TestClient, folder: Path) -> None:
    (folder / "b.txt").write_text("other")
    (folder / "a.html").unlink()
    for id in ("k0", "k2", "k9"):
        answer = serving.get(f"/meetings/{id}/original", headers={"accept": "application/json"})
        assert (answer.status_code, answer.json()["code"]) == (404, "not-found")
    assert "Sidan finns inte." in serving.get("/meetings/k0/original").text


@pytest.mark.parametrize(
    ("doubt", "told"),
    [
        (Doubt.IDENTITY_MASKED, "Personnummer visas inte och går inte att söka på."),
        (Doubt.SECRET_HELD, "Ärenden som är märkta med sekretess visas bara med sitt nummer."),
        (Doubt.PERSON_ERASED, "Namn har raderats ur protokollet."),
    ],
)
def test_what_is_withheld_is_told_and_its_file_is_not_served(
    folder: Path, fake_encoder: FakeEncoder, doubt: Doubt, told: str
) -> None:
    index = Index.open(folder / "index")
    with index.writing():
        file = folder / "skolchefer.pdf"
        empty = [[] for _ in SCHOOLS.items]
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        index.catalog.put(replace(SCHOOLS, doubts=(doubt,)), str(file), digest, empty, empty)
        index.catch_up()
    index.close()
    for client in opened(folder, fake_encoder, originals=True):
        html = client.get("/meetings/k1").text
        assert told in html
        assert "/original" not in html
        assert "/meetings/k1/original" not in client.get("/", params={"q": "skolskjuts"}).text
        answer = client.get("/meetings/k1/original", headers={"accept": "application/json"})
        assert (answer.status_code, answer.json()["code"]) == (403, "withheld")
        assert "Filen visas inte här." in client.get("/meetings/k1/original").text


@pytest.mark.parametrize(
    "asked", ["/meetings/..%2F..%2Fetc%2Fpasswd/original", "/meetings/k1/original?path=/etc/passwd"]
)
def test_no_path_is_taken_from_an_address(serving: TestClient, asked: str) -> None:
    assert serving.get(asked).status_code in (400, 404)


def test_items_are_a_tree_and_an_orphan_stands_at_the_top() -> None:
    top, part, *_ = BOARD.items
    orphan = replace(part, id="m1-9", parent="gone")
    found = branches((top, part, orphan))
    assert [(branch.item.id, [below.item.id for below in branch.parts]) for branch in found] == [
        ("m1-1", ["m1-2"]),
        ("m1-9", []),
    ]
