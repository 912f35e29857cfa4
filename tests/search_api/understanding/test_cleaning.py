"""Questions as they are typed, and the text that is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import EmptyQuery
from models.records import PartKind, Query
from search_api.understanding import MAX_LENGTH, parse_query
from search_api.understanding.cleaning import cleaned


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("  skolskjuts \n", "skolskjuts"),
        ("ｓｋｏｌｓｋｊｕｔｓ　ｉ　Ａｌｅ", "skolskjuts i Ale"),
        ("ﬁnansiering", "finansiering"),
        ("＂ny skola＂", '"ny skola"'),
        ("§ ２２", "§ 22"),
        ("VAD BESLUTADES OM SKOLSKJUTS?", "vad beslutades om skolskjuts?"),
        ("SKOLA", "skola"),
        ("ＳＫＯＬＳＫＪＵＴＳ", "skolskjuts"),
        ("BUDGET MKSN 2024:113 ÅR 2025", "budget MKSN 2024:113 år 2025"),
    ],
)
def test_what_only_looks_otherwise_is_read_alike(typed: str, read: str) -> None:
    assert cleaned(typed) == read


@pytest.mark.parametrize(
    "text", ["APL", "KS 2024:113", "VFU I Ale", "20 m²", "½ tjänst", "Åtgärder för AI", "№"]
)
def test_what_means_something_by_its_looks_keeps_them(text: str) -> None:
    assert cleaned(text) == text


def meaning(query: Query) -> tuple[object, ...]:
    return query.terms, query.intent, query.language, query.parts, query.understood


@pytest.mark.parametrize(
    "text",
    [
        "vad beslutades om skolskjuts",
        "vad ska vara med i avtalet",
        "möten om mark i lerum 2023–2024",
        "vilka deltog från ale på mötet § 22",
        "what was decided on school transport last year",
        '"ny skola" -avtal',
    ],
)
def test_capitals_and_wide_letters_change_no_meaning(text: str) -> None:
    wide = "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)
    assert meaning(parse_query(text.upper())) == meaning(parse_query(text)) == meaning(parse_query(wide))


def test_parts_stand_in_the_text_that_is_read() -> None:
    query = parse_query("\u200bＶＡＤ　ＢＥＳＬＵＴＡＤＥＳ om ﬂytt i Lerum § ２２")
    told = {part.kind: query.text[part.start : part.end] for part in query.parts}
    assert told == {
        PartKind.INTENT: "VAD BESLUTADES",
        PartKind.MUNICIPALITY: "Lerum",
        PartKind.NUMBER: "§ 22",
    }


@given(st.text(max_size=200))
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert cleaned(cleaned(text)) == cleaned(text)


def test_the_longest_question_stays_one_to_be_read() -> None:
    assert parse_query("ﬃ" * MAX_LENGTH).terms
    with pytest.raises(EmptyQuery):
        parse_query("\u3000" * MAX_LENGTH)
