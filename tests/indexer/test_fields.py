from indexer.engines.base import FIELD_WEIGHTS
from indexer.fields import BOUNDARY, fields
from models.records import AgendaItem, Decision, DecisionKind, Meeting
from models.swedish import analyze, grams

MEETING = Meeting("m", "m.txt", "Protokoll", organisation="Göteborgsregionen", body="Gymnasienätverket")
ITEM = AgendaItem("m-1", None, "1", "Mål och budget", "Rektorerna enades om målen.", 1)


def test_every_field_that_engines_weigh_is_filled():
    assert set(fields(MEETING, ITEM)) == set(FIELD_WEIGHTS)
    assert {name for name, tokens in fields(MEETING, ITEM).items() if not tokens} == {"decision"}


def test_exact_keeps_words_and_dots_and_grams_run_over_words_without_dots():
    found = fields(MEETING, ITEM)
    assert found["exact"][:3] == ("mål", "och", "budget")
    assert set(grams("male")) & set(grams("malen")) <= set(found["grams"])
    assert not any("å" in run for run in found["grams"])


def test_parts_hold_what_a_compound_is_made_of():
    item = AgendaItem("m-3", None, "3", "Gymnasiedimensionering", "Planeringen fortsätter.", 1)
    whole = analyze("gymnasium dimensionering")
    assert {part for token in whole for part in token.parts} <= set(fields(MEETING, item)["parts"])


def test_decision_holds_what_the_meeting_decided_and_nobody_else():
    text = "Mötet beslutar att höja taxan. Regionen har beslutat om busskort."
    own = Decision("Mötet beslutar att höja taxan.", DecisionKind.DECIDED, 0, 30)
    others = Decision("Regionen har beslutat om busskort.", DecisionKind.REPORTED, 31, 65)
    item = AgendaItem("m-4", None, "4", "Taxa", text, 1, decisions=(own, others))
    found = fields(MEETING, item)["decision"]
    assert analyze("taxan")[0].stem in found
    assert analyze("busskort")[0].stem not in found


def test_title_and_text_are_parted_by_what_no_question_holds():
    exact = fields(MEETING, ITEM)["exact"]
    assert exact[exact.index("budget") + 1] == BOUNDARY
    assert analyze(BOUNDARY) == ()


def test_title_holds_the_title_alone_and_stem_both():
    found = fields(MEETING, ITEM)
    rektor = analyze("rektorerna")[0].stem
    assert rektor in found["stem"]
    assert rektor not in found["title"]


def test_meeting_tells_who_met():
    assert analyze("gymnasienätverket")[0].stem in fields(MEETING, ITEM)["meeting"]


DAMAGED = AgendaItem(
    "m-2",
    None,
    "2",
    "Natverkets mal",
    "Métet 1&gger fast malen.",
    1,
    restored_title="Nätverkets mål",
    restored="Mötet lägger fast målen.",
)


def test_a_word_that_lost_letters_is_indexed_as_it_is_and_as_it_was_written():
    found = fields(MEETING, DAMAGED)
    for written, restored in (("natverkets", "nätverkets"), ("métet", "mötet"), ("malen", "målen")):
        for word in (written, restored):
            assert analyze(word)[0].stem in found["stem"]
            assert word in found["exact"]
    assert {analyze(word)[0].stem for word in ("mal", "mål")} <= set(found["title"])


def test_a_word_that_lost_no_letter_is_indexed_once():
    found = fields(MEETING, DAMAGED)
    assert found["stem"].count("fast") == 1
    assert fields(MEETING, ITEM)["exact"].count(BOUNDARY) == 1


def test_phrases_run_in_the_restored_text_and_in_the_written_but_not_from_one_to_the_other():
    exact = " ".join(fields(MEETING, DAMAGED)["exact"])
    assert "mötet lägger fast målen" in exact
    assert "gger fast malen" in exact
    assert "målen natverkets" not in exact
