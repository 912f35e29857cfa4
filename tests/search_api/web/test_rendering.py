"""What every template can say."""

import pytest

from search_api.web.rendering import ASSETS, asset, language_of, render


@pytest.mark.parametrize(("asked", "language"), [("en", "en"), ("sv", "sv"), ("de", "sv"), (None, "sv")])
def test_the_language_asked_for(asked: str | None, language: str) -> None:
    assert language_of(asked) == language


@pytest.mark.parametrize("name", ASSETS)
def test_assets_are_there(name: str) -> None:
    assert asset(name)


def test_a_template_that_lacks_a_value_fails() -> None:
    with pytest.raises(Exception, match="links"):
        render("start.html", "sv")
