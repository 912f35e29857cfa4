from indexer.minutes.decisions.patterns import any_of, loose_pattern, pattern


def test_patterns_are_written_with_dots_and_find_folded_text() -> None:
    assert pattern("återremitterä[rs]").search("arendet aterremitteras")
    assert not pattern("remitteras").search("aterremitteras")
    assert loose_pattern("remitteras").search("aterremitteras")


def test_a_pattern_can_ask_who() -> None:
    given = pattern("ger <vem> i uppdrag").search("namnden ger siv ek i uppdrag att")
    turned = pattern("ska <namn> ordna").search("det ska siv ordna")
    assert given
    assert given.group("vem") == "siv ek"
    assert turned
    assert turned.group("vem") == "siv"


def test_any_of_many_texts() -> None:
    signs = any_of(["beslöt", "_ja_till", "bordl"])
    assert signs.search("natverket beslot")
    assert signs.search("de sade ja till resan")
    assert not signs.search("natverket sover")
