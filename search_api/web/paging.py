"""The pages of a long list, as links."""

from collections.abc import Callable
from dataclasses import dataclass

_BESIDE = 1
"""Pages shown on each side of the one that is here; the first and the last are shown always."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page of a list: its `number` from 1, its address, and whether it is the one that is here."""

    number: int
    address: str
    here: bool


@dataclass(frozen=True, slots=True)
class Paging:
    """The pages to show, None where some are left out, and the addresses of the ones before and after."""

    sheets: tuple[Sheet | None, ...]
    previous: str | None
    following: str | None


def paging(total: int, limit: int, offset: int, address: Callable[[int], str]) -> Paging | None:
    """The pages of `total` entries, `limit` at once, seen from `offset`; `address` takes an offset.

    None where one page has all of them, and after the last entry.
    """
    if offset >= total or (total <= limit and not offset):
        return None
    here, last = offset // limit + 1, (total - 1) // limit + 1
    numbers = sorted({1, last, *range(max(1, here - _BESIDE), min(last, here + _BESIDE) + 1)})
    sheets: list[Sheet | None] = []
    for before, number in zip([0, *numbers], numbers, strict=False):
        if number == before + 2:  # a gap would take the place of one page
            sheets.append(_sheet(number - 1, here, limit, address))
        elif number > before + 1:
            sheets.append(None)
        sheets.append(_sheet(number, here, limit, address))
    return Paging(
        tuple(sheets),
        address(max(0, offset - limit)) if offset else None,
        address(offset + limit) if offset + limit < total else None,
    )


def _sheet(number: int, here: int, limit: int, address: Callable[[int], str]) -> Sheet:
    return Sheet(number, address((number - 1) * limit), number == here)
