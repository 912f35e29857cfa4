"""Rows of one name on one attendance list: which tell of certainly different people."""

from collections.abc import Iterable

Told = tuple[str | None, str | None]
"""Municipality and party of somebody on an attendance list, None where the row does not say."""


def whose(told: Iterable[Told]) -> dict[Told, Told | None]:
    """For what each row of a name tells: all that is told of its bearer; None where it could be any of several.

    Rows are of different people where both give a municipality, or both a party, and those differ. One that says less
    is of the one bearer whom it fits. Time grows with the rows, but for those that lack one of the two.
    """
    rows = dict.fromkeys(told)
    bearers = dict.fromkeys(_bearers(rows))
    return {row: row if row in bearers else _only(row, bearers) for row in rows}


def _only(row: Told, bearers: Iterable[Told]) -> Told | None:
    municipality, party = row
    fit = [b for b in bearers if municipality in {None, b[0]} and party in {None, b[1]}]
    return fit[0] if len(fit) == 1 else None


def _bearers(told: Iterable[Told]) -> list[Told]:
    parties: dict[str | None, set[str | None]] = {}
    for home, party in told:
        parties.setdefault(home, set()).update({party} - {None})
    homes: list[str | None] = [home for home in parties if home]
    if len(homes) < 2:
        homes = homes or [None]
        parties = {homes[0]: set().union(*parties.values())}
    return [(home, party) for home in homes for party in (parties[home] or {None})]
