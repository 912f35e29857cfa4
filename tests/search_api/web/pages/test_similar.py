"""The page of what is like an agenda item."""

import pytest
from starlette.testclient import TestClient

from search_api.service import SearchService
from tests.following import FOLLOWED
from tests.search_api.web.reader import Page


def test_it_names_the_item_and_leads_back_to_it_and_to_the_results(browser: TestClient) -> None:
    asked = "q=skolskjuts&municipality=G%C3%B6tene"
    (address,) = (
        link for link in Page(browser.get(f"/?{asked}").text).links if link.startswith("/items/m1-1/")
    )
    page = Page(browser.get(address).text)
    assert f"/?{asked}" in page.links
    assert f"/meetings/m1?{asked}#p12" in page.links
    assert f"{address}&lang=en" in page.links


@pytest.mark.parametrize(
    ("language", "told"),
    [("sv", "Inget annat ärende liknar det här."), ("en", "No other item is like this one.")],
)
def test_it_says_so_when_nothing_is_like_it(
    browser: TestClient, service: SearchService, monkeypatch: pytest.MonkeyPatch, language: str, told: str
) -> None:
    monkeypatch.setattr(service.similar, "similar", lambda _: ())
    assert told in browser.get(f"/items/m1-1/similar?lang={language}").text


def test_what_is_like_it_is_shown_as_cards_that_lead_on_without_a_question(
    followed_client: TestClient, followed: SearchService
) -> None:
    ids = [item.id for meeting in FOLLOWED for item in meeting.items]
    item = next(id for id in ids if followed.similar.similar(id))
    html = followed_client.get(f"/items/{item}/similar", headers={"accept": "text/html"}).text
    assert html.count("<article") == len(followed.similar.similar(item))
    assert "Varför den här träffen?" not in html


def test_no_such_item(browser: TestClient) -> None:
    answer = browser.get("/items/m9-1/similar")
    assert (answer.status_code, "Sidan finns inte." in answer.text) == (404, True)
