"""Text to paragraphs of runs."""

from hypothesis import given
from hypothesis import strategies as st

from models.records import AgendaItem, Decision, DecisionKind
from search_api.web.marking import Part, mark, paragraphs


def test_words_that_were_asked_for_are_marked() -> None:
    assert mark("en buss går", [(3, 7)]) == (Part("en ", False), Part("buss", True), Part(" går", False))
    assert mark("en buss går", [(3, 7)], 5, 9) == (Part("ss", True), Part(" g", False))


def test_a_decision_over_two_paragraphs_begins_once() -> None:
    text = "Mötet beslutar:\n\natt ett\n\natt två\n\nSlut."
    start, end = text.index("att ett"), text.index("två") + 3
    item = AgendaItem(
        "m-1", None, None, "", text, 1, (Decision(text[start:end], DecisionKind.DECIDED, start, end),)
    )
    runs = [run for paragraph in paragraphs(item, []) for run in paragraph]
    assert [(run.kind, run.begins) for run in runs] == [
        (None, True),
        (DecisionKind.DECIDED, True),
        (DecisionKind.DECIDED, False),
        (None, True),
    ]


def test_a_proposal_is_no_decision() -> None:
    proposal = Decision("avslå", DecisionKind.REJECTED, 8, 13)
    item = AgendaItem("m-1", None, None, "", "Förslag avslå motionen", 1, proposals=(proposal,))
    ((before, run, after),) = paragraphs(item, [])
    assert (before.proposal, run.proposal, after.proposal) == (False, True, False)


@given(st.text("ab \n", max_size=60), st.lists(st.integers(0, 60), max_size=12))
def test_nothing_that_is_written_is_lost_or_said_twice(text: str, places: list[int]) -> None:
    ends = sorted({min(place, len(text)) for place in places})
    spans = list(zip(ends[::2], ends[1::2], strict=False))
    ruled = tuple(Decision(text[a:b], DecisionKind.DECIDED, a, b) for a, b in spans[::2])
    item = AgendaItem("m-1", None, None, "", text, 1, ruled[::2], ruled[1::2])
    shown = "".join(p.text for paragraph in paragraphs(item, spans) for run in paragraph for p in run.parts)
    assert "".join(shown.split()) == "".join(text.split())
    assert "".join(part.text for part in mark(text, spans)) == text
