"""Text to what a page shows."""

import re
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.records import Decision, DecisionKind
from search_api.web.marking import Block, Part, Run, blocks, flowing, in_line, mark, plain


def test_words_that_were_asked_for_are_marked() -> None:
    assert mark("en buss går", [(3, 7)]) == (Part("en ", False), Part("buss", True), Part(" går", False))
    assert mark("en buss går", [(3, 7)], 5, 9) == (Part("ss", True), Part(" g", False))


def words(block: Block) -> list[list[str]]:
    return [[said(cell).strip() for cell in row.cells] for row in block.rows]


def said(runs: Iterable[Run]) -> str:
    return "".join(part.text for run in runs for part in run.parts)


def runs(found: list[Block]) -> list[Run]:
    return [run for block in found for row in block.rows for cell in row.cells for run in cell]


def test_a_decision_over_two_paragraphs_begins_once() -> None:
    text = "Mötet beslutar:\n\natt ett\n\natt två\n\nSlut."
    start, end = text.index("att ett"), text.index("två") + 3
    found = blocks(text, decisions=[Decision(text[start:end], DecisionKind.DECIDED, start, end)])
    assert [(run.kind, run.begins) for run in runs(found)] == [
        (None, True),
        (DecisionKind.DECIDED, True),
        (DecisionKind.DECIDED, False),
        (None, True),
    ]


def test_a_decision_that_is_a_list_begins_once_whatever_its_bullets() -> None:
    text = "- anta reglerna\n- avslå resten"
    (found,) = blocks(text, decisions=[Decision(text, DecisionKind.DECIDED, 0, len(text))])
    assert found.shape == "list"
    assert [(run.kind, run.begins) for run in runs([found])] == [
        (DecisionKind.DECIDED, True),
        (DecisionKind.DECIDED, False),
    ]


def test_a_proposal_is_no_decision() -> None:
    proposal = Decision("avslå", DecisionKind.REJECTED, 8, 13)
    before, run, after = runs(blocks("Förslag avslå motionen", proposals=[proposal]))
    assert (before.proposal, run.proposal, after.proposal) == (False, True, False)


def test_lists_keep_their_depth_and_the_lines_that_go_on() -> None:
    (lead, found) = blocks("Avtal om:\n- resor\n  och kost\n  - buss\n\n- mat")
    assert words(lead) == [["Avtal om:"]]
    assert [row.deeper for row in found.rows] == [False, True, False]
    assert ["".join(said(row.cells[0]).split()) for row in found.rows] == ["resorochkost", "buss", "mat"]


@pytest.mark.parametrize(
    "text",
    [
        "Kommun\tPlan\tAnm\nHjo\tJa\t\n\n\t\tMer om Hjo",
        "| Kommun | Plan | Anm |\n|---|:-:|---|\n| Hjo | Ja |  |\n\n| | | Mer om Hjo |",
    ],
)
def test_tables_have_rows_and_cells_even_over_pages(text: str) -> None:
    (found,) = blocks(text)
    assert found.shape == "table"
    assert words(found) == [["Kommun", "Plan", "Anm"], ["Hjo", "Ja", ""], ["", "", "Mer om Hjo"]]


def test_rules_between_slides_are_not_shown() -> None:
    assert [words(block) for block in blocks("Ett\n\n---\n\n***\n\nTvå")] == [[["Ett"], ["Två"]]]


def test_a_sentence_goes_on_over_a_turned_page_and_a_paragraph_does_not() -> None:
    assert len(blocks("Gäller även fristående\n\n\n\nskolor.")[0].rows) == 1
    assert len(blocks("Gäller alla.\n\n\n\nskolor.")[0].rows) == 2
    assert len(blocks("Mötet beslutar\n\natt godkänna.")[0].rows) == 2


def test_lines_that_broke_at_the_width_of_the_page_flow_and_short_ones_stay() -> None:
    text = (
        "Dnr 1\nNämnden hörde en lång redogörelse för läget i kommunen och\n"
        "tackade för den på mötet.\nKontoret\nEkonomi"
    )
    assert flowing(text) == text.replace("och\n", "och ")
    listed = f"Nämnden beslutar\natt {'anta ' * 12}reglerna och\natt avslå resten"
    assert flowing(listed) == listed
    assert flowing(f"{'ord ' * 40}\nNytt stycke") == f"{'ord ' * 40}\nNytt stycke"


def test_what_ends_a_decision_stands_with_it() -> None:
    text = "att anta planen, och\natt avslå resten."
    ruled = [Decision("x", DecisionKind.DECIDED, 0, 15), Decision("x", DecisionKind.DECIDED, 21, 40)]
    assert [said([run]) for run in runs(blocks(text, decisions=ruled))] == ["att anta planen, och", text[21:]]


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("**Fet** och *kursiv*: ***båda***", "Fet och kursiv: båda"),
        ("5 * 3 * 2, a*b*c och **", "5 * 3 * 2, a*b*c och **"),
        ("[Klicka här.](#) <https://exempel.se/a>", "Klicka här. https://exempel.se/a"),
        ("[Avtalet](https://exempel.se) <p>Ny</p> 1 < 2", "[Avtalet](https://exempel.se) Ny 1 < 2"),
    ],
)
def test_markup_is_not_shown(text: str, seen: str) -> None:
    assert plain(text) == seen


def test_words_asked_for_are_marked_inside_markup() -> None:
    assert mark("**en buss** går", [(5, 9)]) == (Part("en ", False), Part("buss", True), Part(" går", False))


def test_a_glimpse_of_a_list_or_a_table_is_running_text() -> None:
    assert said([Run(tuple(in_line(mark("- ett\n- två\n- tre", []))))]) == "ett • två • tre"
    assert said([Run(tuple(in_line(mark("Hjo\tJa\nTibro\tNej", []))))]) == "Hjo · Ja • Tibro · Nej"
    assert said([Run(tuple(in_line(mark("| Kommun | Plan |\n|---|---|\n| Hjo | Ja", []))))]) == (
        "Kommun · Plan · Hjo · Ja"
    )


@given(st.text("ab \n\t-|*", max_size=60), st.lists(st.integers(0, 60), max_size=12))
def test_nothing_that_is_written_is_lost_or_said_twice(text: str, places: list[int]) -> None:
    ends = sorted({min(place, len(text)) for place in places})
    spans = list(zip(ends[::2], ends[1::2], strict=False))
    ruled = tuple(Decision(text[a:b], DecisionKind.DECIDED, a, b) for a, b in spans[::2])
    shown = said(runs(blocks(text, spans, ruled[::2], ruled[1::2])))
    assert re.findall("[ab]", shown) == re.findall("[ab]", text)
    assert "".join(part.text for part in mark(text, spans)) == plain(text)
