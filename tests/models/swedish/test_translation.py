from collections.abc import Sequence

import pytest

from models.swedish import analyze
from models.swedish.tables.english import TERMS
from models.swedish.tables.english_forms import IRREGULAR, LOANS, NEVER_TRANSLATED
from models.swedish.tables.question_words import QUESTION_WORDS
from models.swedish.translation import Dictionary, bases, is_english, translations

LINES = [line for line in TERMS.splitlines() if line and not line.startswith("#")]
ENGLISH = [term for line in LINES for term in line.partition(": ")[0].split(", ")]
SWEDISH = [word for line in LINES for word in line.partition(": ")[2].split(", ")]


def words(question: str) -> tuple[str, ...]:
    return tuple(token.exact for token in analyze(question))


def translated(question: str) -> dict[str, tuple[str, ...]]:
    asked = words(question)
    return {
        " ".join(asked[found.start : found.end]): tuple(
            alternative.text for alternative in found.alternatives
        )
        for found in translations(asked)
    }


@pytest.mark.parametrize(
    ("question", "swedish"),
    [
        ("school transport", {"school transport": "skolskjuts"}),
        ("who was elected minutes adjuster", {"elected": "välja", "minutes adjuster": "justerare"}),
        ("What was decided on the waste fee?", {"decided": "besluta", "waste fee": "avfallstaxa"}),
        (
            "places at upper secondary schools",
            {"places": "plats", "upper secondary schools": "gymnasieskola"},
        ),
        ("plans that were referred back", {"referred back": "återremittera"}),
        ("the children's rights", {"children rights": "barnkonventionen"}),
        ("organisational goals of the centre", {"goals": "mål", "centre": "centrum"}),
    ],
)
def test_terms_are_found_in_what_staff_ask(question: str, swedish: dict[str, str]) -> None:
    found = translated(question)
    assert {term: found[term][0] for term in swedish} == swedish


def test_the_longest_term_goes_first_and_covers_its_words() -> None:
    assert list(translated("adult education agreement")) == ["adult education", "agreement"]
    assert "municipal executive board" in translated("the municipal executive board in Lerum")


def test_translations_tell_which_words_they_cover() -> None:
    asked = words("what about the head of school in Lerum and waste")
    assert [(found.start, found.end) for found in translations(asked)] == [(3, 6), (9, 10)]


def test_what_no_table_has_comes_from_the_dictionary_with_less_trust() -> None:
    (found,) = translations(["elks"]) or translations(["squirrels"])
    assert found.alternatives
    assert all(0 < alternative.weight < 1 for alternative in found.alternatives)


def test_terms_of_the_table_are_trusted_fully() -> None:
    (found,) = translations(["preschools"])
    assert [(alternative.text, alternative.weight) for alternative in found.alternatives] == [
        ("förskola", 1.0)
    ]


def test_a_verb_that_no_list_has_is_not_translated_by_the_noun_it_looks_like() -> None:
    dictionary = Dictionary("", "jam\t7sylt\nskate\t5rocka\t4åka skridskor\nrank\t7rang\t5ge plats")

    def texts(word: str) -> list[str]:
        return [alternative.text for alternative in dictionary.alternatives([word])]

    assert texts("jams") == ["sylt"]
    assert texts("jamming") == []
    assert texts("skating") == ["rocka", "åka skridskor"]
    assert texts("ranked") == ["ge plats"]


@pytest.mark.parametrize("word", ["whale", "whales", "whaling", "sheep", "planes", "lawsuits"])
def test_no_word_of_minutes_is_found_for_a_word_that_only_sounds_so_in_swedish(word: str) -> None:
    (found,) = translations([word])
    assert not {"val", "får", "plan", "mål"} & {other.text for other in found.alternatives}


@pytest.mark.parametrize("word", ["peter", "james", "roger"])
def test_first_names_are_forms_of_no_word(word: str) -> None:
    assert bases(word) == (word,)
    assert translations([word]) == ()


@pytest.mark.parametrize(
    ("question", "swedish"),
    [
        ("libary", {"libary": "bibliotek"}),
        ("decison on scool transport", {"decison": "besluta", "scool transport": "skolskjuts"}),
        ("muncipality", {"muncipality": "kommun"}),
        ("what about the budjet", {"budjet": "budget"}),
        ("what happened abuot busses", {"busses": "buss"}),
        (
            "fees for kindergarden techers",
            {"fees": "avgift", "kindergarden": "förskola", "techers": "lärare"},
        ),
    ],
)
def test_misspelt_english_is_translated_as_what_was_meant(question: str, swedish: dict[str, str]) -> None:
    assert is_english(words(question))
    assert {term: texts[0] for term, texts in translated(question).items()} == swedish


@pytest.mark.parametrize(
    "word", ["skolskjus", "dimentionering", "adminstration", "budjet", "rapprt", "alingsas"]
)
def test_misspelt_swedish_is_no_english(word: str) -> None:
    assert not is_english([word])


@pytest.mark.parametrize(
    "question", ["budget", "Lerum", "IT", "what is it", "will they", "2024", "", "skolskjuts"]
)
def test_names_empty_words_and_words_alike_stay_themselves(question: str) -> None:
    assert translated(question) == {}


def test_no_alternative_is_a_word_that_shapes_questions() -> None:
    asked = ("against", "about", "increase", "right", "stand", "present", "point", "matter")
    assert (
        not {text for word in asked for texts in translated(word).values() for text in texts} & QUESTION_WORDS
    )
    assert not set(SWEDISH) & QUESTION_WORDS


@pytest.mark.parametrize(
    "question",
    [
        "what was decided about skolskjuts",
        "school transport",
        "waste fee",
        "adult education agreement",
        "bus stop",
        "tax rate in Borås",
        "absent members",
        "laptops for children",
        "student councils",
    ],
)
def test_english_is_told(question: str) -> None:
    assert is_english(words(question))


@pytest.mark.parametrize(
    "question",
    [
        "vad sades om onboarding",
        "budget",
        "workshop om AI",
        "workshop",
        "AI-policy",
        "barn",
        "policy för distansarbete",
        "gymnasiedimensionering",
        "support och feedback i skolan",
        "Lerum",
        "is",
        "2024",
        "",
        "vem pratade om machine learning",
        "planering av mässa",
    ],
)
def test_swedish_stays_swedish(question: str) -> None:
    assert not is_english(words(question))


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("schools", "school"),
        ("agencies", "agency"),
        ("buses", "bus"),
        ("children", "child"),
        ("planned", "plan"),
        ("voting", "vote"),
        ("discussed", "discuss"),
        ("organised", "organize"),
        ("colour", "color"),
        ("met", "meet"),
    ],
)
def test_inflection_and_spelling_are_undone(word: str, base: str) -> None:
    assert base in bases(word)


def test_short_words_keep_their_endings() -> None:
    assert bases("bus") == ("bus",)
    assert bases("is") == ("is",)


def test_the_table_outranks_the_dictionary() -> None:
    dictionary = Dictionary("waste: avfall", "waste\t7öken\npark\t7park\nduty call\t5jour")

    def texts(*asked: str) -> Sequence[str]:
        return [alternative.text for alternative in dictionary.alternatives(asked)]

    assert texts("wastes") == ["avfall"]
    assert texts("duty", "calls") == ["jour"]
    assert (texts("park"), texts("parks"), texts("heath")) == ([], ["park"], [])
    assert [dictionary.knows(word) for word in ("parks", "park", "heath")] == [True, True, False]
    assert [dictionary.alike(word) for word in ("park", "waste", "heath")] == [True, False, False]
    assert dictionary.longest("duties") == 2


def test_every_term_can_be_met_in_a_question() -> None:
    assert [term for term in ENGLISH if " ".join(words(term)) != term] == []
    assert [word for word in SWEDISH if not words(word)] == []


def test_no_term_stands_in_two_lines() -> None:
    assert sorted(set(ENGLISH)) == sorted(ENGLISH)


def test_single_terms_are_not_passed_over() -> None:
    assert not set(ENGLISH) & NEVER_TRANSLATED


def test_tables_are_in_small_letters() -> None:
    table = {*ENGLISH, *SWEDISH, *IRREGULAR, *LOANS, *NEVER_TRANSLATED}
    assert {word for word in table if word != word.lower()} == set()


def test_a_question_of_the_greatest_length_is_no_burden() -> None:
    asked = ["upper", "secondary"] * 20_000
    assert len(translations(asked)) == 20_000
    assert is_english(asked)
