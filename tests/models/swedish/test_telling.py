"""What titles tell of which matter it is."""

import pytest

from models.swedish.tables.routine import NOT_ROUTINE_BEGINNINGS, ROUTINE_BEGINNINGS, TIMES_OF_YEAR, UNTELLING
from models.swedish.telling import telling


@pytest.mark.parametrize(
    "title",
    [
        "Mötets öppnande",
        "Val av justerare",
        "Upprop, val av justerare",
        "Föregående protokoll",
        "Protokoll från den 9 februari",
        "Övriga frågor",
        "Nästa möte",
        "Information",
        "Information från förvaltningschefen",
        "Rapporter",
        "Rapportering från arbetsgrupper (Siv)",
        "Godkännande av dagordning",
        "Anmälan av delegationsbeslut",
        "Ekonomisk uppföljning oktober 2023",
        "Fyllnadsval till räddningsnämnden",
        "Sammanträdestider 2025",
        "",
    ],
)
def test_routine_titles_tell_nothing(title):
    assert not telling(title).words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nya regler för skolskjuts", "Återrapport: skolskjutsreglerna (Siv Ek)"),
        ("Information om prislistan", "Prislista – fortsättning"),
        ("Val av plats för simhall", "Simhallens läge"),
        ("Remiss: kulturplan", "Antagande av kulturplanen"),
    ],
)
def test_titles_of_one_matter_share_telling_words(one, other):
    assert telling(one).words & telling(other).words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Detaljplan för torget", "Detaljplan för hamnen"),
        ("Motion om kaféer", "Motion om båthus"),
        ("Medborgarförslag om hundar", "Medborgarförslag om bänkar"),
    ],
)
def test_kinds_of_papers_tie_nothing(one, other):
    assert not telling(one).words & telling(other).words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Budget 2024", "Budget 2025"),
        ("Detaljplan för Kvarnen 3:12", "Detaljplan för Kvarnen 3:14"),
        ("Delårsrapport april", "Delårsrapport augusti"),
        ("Simhallen i Källby – tak", "Simhallen i Lundsbrunn – tak"),
    ],
)
def test_titles_that_tell_one_like_matter_from_the_next(one, other):
    assert telling(one).differs(telling(other))
    assert not telling(one).differs(telling(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Budget 2024 och plan 2025–2026", "Budget 2024"),
        ("Prislista 2024", "Prislistan"),
        ("Simhallen i Källby", "Ny simhall"),
        ("Handlingsplan. Nytt förslag", "Handlingsplan – Källby"),
        ("Bytt av LOV", "Bytt i Källby"),
    ],
)
def test_titles_that_need_not_be_two(one, other):
    assert not telling(one).differs(telling(other))


def test_what_is_known_already_tells_nothing():
    told = telling("Simhallen i Götene").beside(telling("Götene kommun"))
    assert told.words == telling("Simhallen").words
    assert not told.names


def test_parentheses_tell_only_when_nothing_else_does():
    assert telling("Prislista (Therese Ek)") == telling("Prislista")
    assert telling("(Prislista)").words == telling("Prislista").words


def test_long_titles_take_no_time_to_speak_of():
    assert telling("(" * 200_000).words == frozenset()
    assert telling("prislista " * 100_000).words == telling("prislista").words


def test_the_tables_hold_words_and_beginnings_in_small_letters():
    for words in (UNTELLING, TIMES_OF_YEAR):
        assert all(word == word.lower().strip() and " " not in word for word in words)
    for exception in NOT_ROUTINE_BEGINNINGS:
        assert exception.startswith(ROUTINE_BEGINNINGS), "an exception to nothing"
