"""The texts of the pages."""

import re
from pathlib import Path

from models.records import DecisionKind, Doubt, Intent, PartKind
from search_api.suggesting.service import SuggestionKind
from search_api.web import texts

FIELDS = re.compile(r"\{(\w+)\}")


def test_both_languages_say_the_same_things() -> None:
    swedish, english = (texts.TEXTS[language] for language in texts.LANGUAGES)
    assert set(swedish) >= set(english)
    assert {name for name in swedish if name not in english} == {"problem_detail", "problem_remedy"}
    for name, text in english.items():
        assert FIELDS.findall(str(text)) == FIELDS.findall(str(swedish[name])), name


def test_a_text_stands_in_one_place() -> None:
    assert len(texts.TEXTS["sv"]) == sum(len(page.SV) for page in texts.PAGES)


def test_every_kind_and_month_has_its_word() -> None:
    for language in texts.LANGUAGES:
        assert set(texts.KINDS[language]) == set(DecisionKind)
        assert len(texts.MONTHS[language]) == 12


def test_whatever_is_named_has_its_word() -> None:
    told_apart = {PartKind.ABBREVIATION, PartKind.SYNONYM, PartKind.TRANSLATION}
    elsewhere = {PartKind.PHRASE, PartKind.SPELLING}
    names = {f"suggested_{kind}" for kind in SuggestionKind}
    names |= {f"why_{kind}" for kind in (*told_apart, PartKind.SPELLING, "word", "part", "like")}
    names |= {f"part_{kind}" for kind in set(PartKind) - told_apart - elsewhere}
    names |= {f"intent_{intent}" for intent in set(Intent) - {Intent.ABOUT}}
    for language in texts.LANGUAGES:
        assert names <= set(texts.TEXTS[language])


def test_no_text_is_left_over() -> None:
    folder = Path(texts.__file__).parent.parent
    said = "".join(
        file.read_text(encoding="utf-8")
        for file in [*folder.glob("templates/*.*"), *folder.glob("*.py"), *folder.glob("pages/*.py")]
    )
    begun = tuple(re.findall(r"""(?:t\('|f")(\w+_)(?:' ~|\{)""", said))
    fields = {"municipality", "person", "body", "year", "kind", *Doubt}
    left = [n for n in texts.TEXTS["sv"] if f"'{n}'" not in said and f'"{n}"' not in said]
    assert [n for n in left if n not in fields and not n.startswith(begun)] == []
