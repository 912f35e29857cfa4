"""What a word that the collection does not know may have been meant for."""

import pytest

from indexer.vocabulary import Vocabulary
from models.swedish.stemming import stem

COUNTS = {
    "skolskjuts": 9,
    "skolskjutsar": 3,
    "dimensionering": 4,
    "gymnasiedimensionering": 1,
    "antagning": 6,
    "samverkansavtal": 3,
    "gymnasieskola": 5,
    "elevhälsa": 7,
    "kommunstyrelsen": 20,
    "nattillsyn": 2,
    "sjukhall": 1,
    "förskola": 12,
    "mål": 9,
    "möte": 30,
    "beslutet": 8,
    "om": 40,
    "gripenhjelm": 4,
    "lidköping": 6,
    "buss": 3,
    "busskort": 2,
    "avtal": 9,
    "samverkan": 9,
    "yttrande": 9,
    "yttranden": 1,
    "kommun": 11,
    "styrelsen": 4,
    "ks24": 3,
    "¶": 50,
}


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return Vocabulary(COUNTS)


def spellings(vocabulary: Vocabulary, question: str) -> list[tuple[int, int, str]]:
    return [(start, end, spelling) for start, end, spelling, _ in vocabulary.correct(question.split())]


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("skolskjus", "skolskjuts"),
        ("skolsjuts", "skolskjuts"),
        ("skloskjuts", "skolskjuts"),
        ("dimentioneringen", "dimensionering"),
        ("dimensonering", "dimensionering"),
        ("antagnning", "antagning"),
        ("samverkanavtal", "samverkansavtal"),
        ("elevhalsan", "elevhälsa"),
        ("elevhålsa", "elevhälsa"),
        ("kommunstyrlesen", "kommunstyrelsen"),
        ("forskola", "förskola"),
        ("mote", "möte"),
        ("MOTE", "möte"),
        ("Gripenhielm", "gripenhjelm"),
        ("Lidkoping", "lidköping"),
        ("Lidjöping", "lidköping"),
    ],
)
def test_a_misspelling_is_what_it_was_meant_for(vocabulary: Vocabulary, asked: str, meant: str) -> None:
    best = vocabulary.corrections(asked)[0]
    assert stem(best.word) == stem(meant)
    assert best.word in COUNTS
    assert 0 < best.weight < 1


@pytest.mark.parametrize(
    "right",
    [
        *("skolskjuts", "Skolskjutsarna", "möten", "kommunstyrelsens"),  # stand there, inflected or not
        *("simhall", "simhallen", "sjukhus", "solcellspark", "bussar", "trädgård"),  # do not, but are Swedish
        *("mal", "om", "ks25", "2024", "¶", "", "x" * 5000),  # too short or too long to judge, or no words
        *("möta", "mota"),  # four letters may have lost their dots and nothing else
        "Gripelmhj",  # a name may be off by one letter
    ],
)
def test_other_words_stay(vocabulary: Vocabulary, right: str) -> None:
    assert vocabulary.corrections(right) == ()
    assert vocabulary.correct([right]) == ()


def test_the_likelier_goes_first_and_inflections_go_once(vocabulary: Vocabulary) -> None:
    assert [found.word for found in vocabulary.corrections("ytrande")] == ["yttrande"]
    near = Vocabulary({"kursen": 1, "korsen": 50})
    assert near.corrections("kxrsen")[0].word == "korsen"
    assert near.corrections("kursem")[0].word == "kursen"


def test_a_word_of_the_collection_may_have_lost_its_dots_in_a_scan() -> None:
    scanned = Vocabulary({"forskola": 2, "förskola": 9, "forum": 1, "förum": 9})
    assert [found.word for found in scanned.corrections("forskola")] == ["förskola"]
    assert scanned.corrections("förskola") == ()
    assert scanned.corrections("forum") == ()


def test_what_is_known(vocabulary: Vocabulary) -> None:
    assert all(
        map(
            vocabulary.knows,
            ("antagning", "Antagningen", "dimensioneringen", "gymnasieskolor", "samverkansavtalet"),
        )
    )
    assert not any(map(vocabulary.knows, ("antagnning", "simhall", "kommunsty")))
    assert Vocabulary({"skolplattform": 1}).knows("plattform")


def test_words_that_were_parted_are_joined(vocabulary: Vocabulary) -> None:
    assert spellings(vocabulary, "regler skol skjuts") == [(1, 3, "skolskjuts")]
    assert spellings(vocabulary, "gymnasie skola") == [(0, 2, "gymnasieskola")]
    assert spellings(vocabulary, "gymnasie skolan") == [(0, 2, "gymnasieskolan")]
    assert spellings(vocabulary, "natt tillsyn") == [(0, 2, "nattillsyn")]


def test_words_that_may_stand_apart_are_less_surely_joined(vocabulary: Vocabulary) -> None:
    assert spellings(vocabulary, "samverkan avtal") == [(0, 2, "samverkansavtal")]
    ((*_, surely),) = vocabulary.correct(["skol", "skjuts"])
    ((*_, perhaps),) = vocabulary.correct(["samverkan", "avtal"])
    assert perhaps < surely <= 1


def test_words_that_were_joined_are_parted(vocabulary: Vocabulary) -> None:
    assert spellings(vocabulary, "beslutetom antagning") == [(0, 1, "beslutet om")]


def test_each_word_of_a_question_by_itself(vocabulary: Vocabulary) -> None:
    assert spellings(vocabulary, "antagnning till gymnasieskola ytrande") == [
        (0, 1, "antagning"),
        (3, 4, "yttrande"),
    ]


def test_an_empty_collection_offers_nothing() -> None:
    empty = Vocabulary({})
    assert not empty.knows("skola")
    assert empty.correct(["skolskjus", "skol", "skjuts"]) == ()


def test_other_letters_do_no_harm() -> None:
    strange = Vocabulary({"школа": 2, "ﬁnansiering": 1, "naïvitet": 1, "ﷺ" * 4: 1})
    assert [found.word for found in strange.corrections("naivitett")] == ["naïvitet"]
    assert [found.word for found in strange.corrections("школл")] == ["школа"]
