"""What every template can say."""

import pytest

from search_api.web.rendering import ASSETS, asset, file_name, language_of, render


@pytest.mark.parametrize(("asked", "language"), [("en", "en"), ("sv", "sv"), ("de", "sv"), (None, "sv")])
def test_the_language_asked_for(asked: str | None, language: str) -> None:
    assert language_of(asked) == language


@pytest.mark.parametrize("name", ASSETS)
def test_assets_are_there(name: str) -> None:
    assert asset(name)


def test_a_template_that_lacks_a_value_fails() -> None:
    with pytest.raises(Exception, match="links"):
        render("start.html", "sv")


def test_no_page_tells_the_folders_of_a_machine() -> None:
    assert file_name("/srv/hemligt/protokoll.pdf") == "protokoll.pdf"
    assert file_name("nämnden/protokoll.pdf") == "nämnden/protokoll.pdf"
