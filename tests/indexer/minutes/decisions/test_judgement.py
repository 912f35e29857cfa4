import datetime as dt
import re

import pytest

from indexer.minutes.decisions.judgement import (
    concludes,
    decides,
    is_detailed,
    is_vetoed,
    judge,
    names_others,
)
from indexer.minutes.decisions.own import Own
from indexer.minutes.decisions.patterns import any_of
from indexer.minutes.decisions.sections import Section
from models.swedish import fold
from models.swedish.tables import decisions as table

OWN = Own.of("Utbildningsnämnden")


@pytest.mark.parametrize(
    ("sentence", "section", "verdict"),
    [
        ("utbildningsnamnden antar planen.", Section.TEXT, Section.DECISIONS),
        ("kommunstyrelsen antog planen den 3 maj.", Section.TEXT, Section.REPORTED),
        ("siv ek yrkar att planen antas.", Section.TEXT, Section.PROPOSALS),
        ("namnden antar planen.", Section.PROPOSALS, Section.PROPOSALS),
        ("arendet aterremitterades.", Section.REPORTED, Section.REPORTED),
        ("planen diskuterades.", Section.TEXT, None),
        ("namnden ska besluta om planen.", Section.DECISIONS, None),
        ("namnden beslutade att foresla fullmaktige en hojning.", Section.TEXT, Section.DECISIONS),
        ("kommunstyrelsen beslutade att foresla fullmaktige en hojning.", Section.TEXT, Section.REPORTED),
        ("planen som antogs av kommunfullmaktige galler.", Section.TEXT, Section.REPORTED),
        ("planen antas av kommunfullmaktige.", Section.TEXT, None),
        ("den 3 maj meddelade skolverket att kontoret oppnar.", Section.TEXT, Section.REPORTED),
        ("den 3 maj godkande riksdagen lagen.", Section.TEXT, Section.REPORTED),
        ("namnden kommer att bjuda in foraldrarna.", Section.TEXT, Section.DECISIONS),
        ("man enades om en mall.", Section.TEXT, Section.DECISIONS),
        ("annonser i de av namnden beslutade tidningarna.", Section.TEXT, None),
        ("namnden beslutar enligt forslaget.", Section.ASIDE, None),
        ("fragan om arbetsklader bordlades till motet i maj.", Section.TEXT, Section.DECISIONS),
        ("siv undrade om arendet bordlades.", Section.TEXT, None),
        ("hjos styrelse beslutade att sanka avgiften.", Section.TEXT, Section.REPORTED),
        ("rektorschefen har beviljat klubben bidrag.", Section.TEXT, Section.REPORTED),
        ("man kom overens om en mall.", Section.TEXT, Section.DECISIONS),
        ("regeringen ber kommunerna att spara.", Section.TEXT, None),
        ("rapporten overlamnas till fullmaktige.", Section.TEXT, Section.DECISIONS),
        ("namnden sade nej till en upphandling.", Section.TEXT, Section.DECISIONS),
        ("namnden tackar for rapporten och lagger den till handlingarna.", Section.TEXT, Section.DECISIONS),
        ("fragan tas upp igen i januari.", Section.TEXT, Section.DECISIONS),
        ("fragan tas upp igen framover.", Section.TEXT, None),
        ("fragan skjuts till hosten.", Section.TEXT, Section.DECISIONS),
        ("eleverna far skjuts till skolan.", Section.TEXT, None),
        ("namnden fattade beslut om att stanga.", Section.TEXT, Section.DECISIONS),
        ("beslut enligt forslag.", Section.TEXT, Section.DECISIONS),
    ],
)
def test_whose_act_a_sentence_tells(sentence: str, section: Section, verdict: Section | None) -> None:
    assert judge(sentence, OWN, section) is verdict


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("namnden beslutade den 3 maj 2024 att stanga.", Section.DECISIONS),
        ("namnden beslutade den 3 maj att stanga.", Section.DECISIONS),
        ("namnden beslutade den 10 oktober 2023 att stanga.", Section.REPORTED),
        ("namnden beslutade 2023-10-10 § 44 att stanga.", Section.REPORTED),
        ("namnden beslutade i oktober att stanga.", Section.REPORTED),
        ("namnden beslutade att stanga i oktober.", Section.DECISIONS),
        ("namnden beslutade vid sitt mote i oktober att stanga.", Section.REPORTED),
        ("sveriges kommuner beslutade i december att hoja taxan.", Section.REPORTED),
    ],
)
def test_a_decision_of_another_day_is_reported(sentence: str, verdict: Section) -> None:
    assert judge(sentence, OWN, Section.TEXT, dt.date(2024, 5, 3)) is verdict


def _alternatives(written: str) -> list[str]:
    """The alternatives of a pattern, those of groups within it not parted."""
    inner = written[3:-1] if written.startswith("(?:") and written.endswith(")") else written
    found, depth = [""], 0
    for letter in inner:
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if letter == "|" and not depth:
            found.append("")
        else:
            found[-1] += letter
    return found


@pytest.mark.parametrize(
    "words", [table.DECIDING, table.ACTING, table.PASSIVE, table.PROPOSING, table.PLANNING]
)
def test_every_verb_of_the_tables_has_its_sign(words: str) -> None:
    signs = any_of(table.SIGNS)
    for alternative in _alternatives(words):
        bare = re.sub(r"[^a-z]+", " ", fold(re.sub(r"\\w|\\b|\\d|\\(\\?<[^)]*\\)", " ", alternative)))
        assert signs.search(f" {bare} "), alternative


def test_who_decides() -> None:
    assert decides("namnden beslutar", OWN)
    assert not decides("kommunstyrelsen beslutar", OWN)


def test_how_a_sentence_begins_that_ends_the_course_of_a_vote() -> None:
    assert concludes("namnden beslutar att stanga.", OWN)
    assert not concludes("ordforanden finner att namnden beslutar att stanga.", OWN)


def test_a_decision_can_announce_its_details() -> None:
    assert is_detailed("namnden godkanner listan med foljande andringar.")
    assert not is_detailed("namnden beslutar foljande.")


def test_what_a_label_cannot_make_a_decision() -> None:
    assert is_vetoed("inga beslut.")
    assert is_vetoed("beslut tas i maj.")
    assert not is_vetoed("enligt forslag.")


def test_a_label_can_name_others() -> None:
    assert names_others("Kommunstyrelsens beslut", OWN)
    assert not names_others("Nämndens beslut", OWN)
    assert not names_others("Kommunstyrelsens beslut", Own.of(None))
