"""What every page of lists keeps to."""

import re
from itertools import pairwise

from tests.search_api.web.test_pages import Page


def text(html: str) -> str:
    """What a page says, without its markup."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html)).replace("\N{NO-BREAK SPACE}", " ")


def check_sound(html: str, language: str) -> None:
    """Fails where elements are open, ids doubled, labels or headings missing, or a style stands in an element."""
    page = Page(html)
    assert len(page.ids) == len(set(page.ids))
    assert len(page.all("h1")) == len(page.all("main")) == 1
    assert page.all("html")[0]["lang"] == language
    assert not [values for _, values in page.elements if "style" in values]
    labels = {values.get("for") for values in page.all("label")}
    fields = [*page.all("input"), *page.all("select")]
    assert all(i.get("type") in {"hidden", "checkbox"} or i["id"] in labels for i in fields)
    told = [str(values["aria-labelledby"]) for _, values in page.elements if "aria-labelledby" in values]
    assert {id for named in told for id in named.split()} <= set(page.ids)
    levels = [int(tag[1]) for tag, _ in page.elements if tag in {"h1", "h2", "h3", "h4"}]
    assert levels[0] == 1
    assert all(deeper <= higher + 1 for higher, deeper in pairwise(levels))
