"""Phrases, exclusions, file numbers and paragraphs in a question."""

import pytest

from models.records import PartKind
from search_api.understanding import parse_query
from search_api.understanding.question import Question
from search_api.understanding.signs import take_numbers, take_references


@pytest.mark.parametrize(
    "quoted", ['"ja till beslut"', "”ja till beslut”", "“ja till beslut”", "»ja till beslut«"]
)
def test_phrases_keep_every_word(quoted: str) -> None:
    query = parse_query(f"{quoted} avtal")
    assert query.phrases == (("ja", "till", "beslut"),)
    assert query.terms == ("avtal",)
    assert query.intent == "about"


def test_a_lone_quotation_mark_is_ignored() -> None:
    query = parse_query('"skolskjuts')
    assert (query.terms, query.phrases) == (("skolskjuts",), ())


@pytest.mark.parametrize(
    ("text", "excluded"),
    [
        ("skola -mat", (("mat",),)),
        ('skola -"fri skjuts", -va-taxa', (("fri", "skjuts"), ("va", "taxa"))),
        ("-mat skola", (("mat",),)),
        ("F-6 och 1-3", ()),
        ("kommun- och regionfrågor", ()),
        ("skola - mat", ()),
        ("14 mars -24", ()),
    ],
)
def test_a_minus_right_before_a_word_excludes_it(text: str, excluded: tuple[tuple[str, ...], ...]) -> None:
    assert parse_query(text).excluded == excluded


@pytest.mark.parametrize(
    ("text", "taken", "normal"),
    [
        ("dnr KS 2024:113 lokaler", "dnr KS 2024:113", "KS 2024:113"),
        ("KS/2024:113", "KS/2024:113", "KS 2024:113"),
        ("Dnr: 2023-451", "Dnr: 2023-451", "2023:451"),
        ("ks 2024:113", "ks 2024:113", "KS 2024:113"),
        ("ärende bun 2023/0456", "bun 2023/0456", "BUN 2023:456"),
    ],
)
def test_file_numbers_have_one_form(text: str, taken: str, normal: str) -> None:
    question = Question(text)
    take_references(question)
    (part,) = question.parts
    assert (text[part.start : part.end], part.value) == (taken, normal)


@pytest.mark.parametrize("text", ["från 2022/23", "läsår 2023/24", "under 2022-2024", "i 2024:3"])
def test_years_are_no_file_numbers(text: str) -> None:
    question = Question(text)
    take_references(question)
    assert not question.parts


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("§ 22", "22"),
        ("§22", "22"),
        ("paragraf 22", "22"),
        ("22 §", "22"),
        ("§ 22 b", "22 b"),
        ("§ 22 i maj", "22"),
    ],
)
def test_numbers_of_paragraphs(text: str, number: str) -> None:
    question = Question(text)
    assert not list(take_numbers(question))
    assert [(part.kind, part.value) for part in question.parts] == [(PartKind.NUMBER, number)]


@pytest.mark.parametrize(
    "text", ["22 § skollagen", "10 kap 3 §", "22 § i kommunallagen", "paragrafryttare 22"]
)
def test_paragraphs_of_laws_are_none(text: str) -> None:
    question = Question(text)
    assert not list(take_numbers(question))
    assert not question.parts


def test_a_paragraph_may_have_its_year() -> None:
    question = Question("§22/2024")
    assert list(take_numbers(question)) == [2024]
    assert [part.value for part in question.parts] == ["22", "2024-01-01/2024-12-31"]
