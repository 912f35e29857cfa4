"""Who visits, as far as pages show it."""

from search_api.web.visit import Shown, Visit, visit, visiting


def test_where_nothing_is_told_there_is_one_collection_and_nobody_signed_in() -> None:
    assert visit() == Visit((Shown("main", "/", True),), None)


def test_it_is_told_within_alone() -> None:
    somebody = Visit((), "Kansliet")
    with visiting(somebody):
        assert visit() is somebody
    assert visit() != somebody


def test_with_one_collection_and_no_key_a_page_has_neither_switch_nor_way_out(browser) -> None:
    page = browser.get("/").text
    assert "Huvudsamlingen" not in page
    assert "/logout" not in page
