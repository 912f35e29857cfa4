import pytest

from indexer.minutes.decisions.ballots import read_ballots

TABS = (
    "Ledamot\tParti\tJa\tNej\tAvstår\nSiv Ek\tS\tX\t\t\nBo Ro\tM\t\tX\t\nEva Al\tC\tx\t\t\nKaj By\tV\t\t\tx"
)
BARS = "| Namn | Ja | Nej |\n|---|---|---|\n| Siv Ek | x | |\n| Bo Ro | | x |\n| Eva Al | x | |"
BLANKS = """Namn             Ja    Nej   Avstår
Siv Ek (S)       x
Bo Ro (M)              x
Eva Al (C)       x
Kaj By (V)                   x"""
SUMS = "Namn\tJa\tNej\nSiv Ek\tx\t\nSumma\t25\t20"
NAMED = "Siv Ek (S) Ja\nBo Ro (M) Nej\nEva Al (C) Ja\nKaj By (V) Avstår"


@pytest.mark.parametrize(
    ("table", "counts"),
    [
        (TABS, (2, 1, 1)),
        (BARS, (2, 1, None)),
        (BLANKS, (2, 1, 1)),
        (SUMS, (25, 20, None)),
        (NAMED, (2, 1, 1)),
    ],
)
def test_votes_are_counted_by_column(table: str, counts: tuple[int, int, int | None]) -> None:
    text = f"Omröstning\n\n{table}\n\nNämnden bifaller förslaget."
    (vote,) = read_ballots(text)
    assert (vote.yes, vote.no, vote.abstaining) == counts
    assert vote.text == text[vote.start : vote.end] == table


def test_other_tables_hold_no_votes() -> None:
    assert not list(read_ballots("Kommun\tPlan\nHjo\tNej\nTibro\tJa\nSkövde\tJa"))
    assert not list(read_ballots("Har ni svarat ja eller nej?\nHjo\tx\nTibro\tx\nSkara\tx"))
