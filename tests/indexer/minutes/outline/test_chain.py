from indexer.minutes.lines import Line
from indexer.minutes.outline.chain import Candidate, best_chain, certain, total, with_text, without_front
from indexer.minutes.outline.headings import Heading, Level


def candidate(
    number: int, *, text: int = 120, mark: str = ".", misread: bool = False, at: int = 0
) -> Candidate:
    heading = Heading(at, at, Level.ITEM, str(number), "Taxa")
    return Candidate(heading, (number,), 0.5, "figure", mark, text, misread)


def numbers(chain: list[Candidate]) -> list[int]:
    return [found.order[0] for found in chain]


def test_the_rising_chain_with_the_most_text_wins() -> None:
    agenda = [candidate(number, text=0) for number in (1, 2, 3)]
    items = [candidate(number) for number in (1, 2, 3)]
    chain = best_chain([*agenda, *items])
    assert chain == items
    assert total(chain) == 4.5


def test_an_enumeration_falls_out() -> None:
    assert numbers(best_chain([candidate(n) for n in (5, 6, 1, 2, 7, 8)])) == [5, 6, 7, 8]


def test_the_same_marks_are_likelier() -> None:
    found = [candidate(1, mark=""), candidate(1), candidate(2), candidate(3)]
    assert best_chain(found)[0].mark == "."


def test_far_numbers_may_follow() -> None:
    assert numbers(best_chain([candidate(n) for n in (3, 400)])) == [3, 400]


def test_a_misread_sign_needs_neighbours() -> None:
    assert numbers(certain([candidate(7), candidate(30, misread=True)])) == [7]
    assert numbers(certain([candidate(n, misread=True) for n in (7, 8, 9)])) == [7, 8, 9]
    assert numbers(certain([candidate(n, misread=n == 9) for n in (7, 9, 10)])) == [7, 9, 10]


def test_no_candidates_no_chain() -> None:
    assert best_chain([]) == []


def test_text_is_what_stands_below_up_to_the_next() -> None:
    lines = [Line(0, 4, 1, content, 0, 0, 0) for content in ("1. A", "text", "mera", "2. B", "slut")]
    assert [found.text for found in with_text([candidate(1), candidate(2, at=3)], lines)] == [8, 4]


def test_numbers_of_the_front_page_fall_out() -> None:
    assert numbers(without_front([candidate(n) for n in (1, 4, 33, 34, 35)])) == [33, 34, 35]


def test_the_first_items_stay() -> None:
    assert numbers(without_front([candidate(n) for n in (1, 2, 3, 33, 34, 35)])) == [1, 2, 3, 33, 34, 35]
    assert numbers(without_front([candidate(n) for n in (1, 30, 60, 90)])) == [1, 30, 60, 90]
