"""Pages that lost letters in a scan, each with its text restored beside it."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from models.entities.gazetteer import associations, municipalities
from models.records import Page
from models.swedish.restoration import Restorer
from models.swedish.tables.names import FIRST_NAMES, SURNAMES


def restore_letters(pages: Sequence[Page]) -> tuple[Page, ...]:
    """The pages, with `restored` filled on those that are Swedish and lost the dots of å, ä and ö.

    A page too short to tell by itself goes with the others when most of these lost theirs. Pages that kept their
    dots come back as they are.
    """
    teller = Restorer(_names())
    found = [teller.damage(page.text) for page in pages]
    lost = sum(damage.words for damage in found if damage.is_certain)
    mostly = 2 * lost > sum(damage.words for damage in found)
    damaged = [damage.is_certain or (mostly and not damage.kept) for damage in found]
    if not any(damaged):
        return tuple(pages)
    kept = [page.text for page, is_damaged in zip(pages, damaged, strict=True) if not is_damaged]
    restorer = Restorer(_names(), kept)
    return tuple(
        replace(page, restored=restorer.restore(page.text, damage.is_whole)) if is_damaged else page
        for page, damage, is_damaged in zip(pages, found, damaged, strict=True)
    )


@cache
def _names() -> tuple[str, ...]:
    """Words of the names of municipalities, counties and associations, and names of people."""
    counties = {m.county for m in municipalities()}
    places = (*(m.name for m in municipalities()), *counties, *map(_county_itself, counties))
    groups = (name for a in associations() for name in (a.name, *a.short_forms))
    spoken = {word for name in (*places, *groups) for word in name.split() if word[0].isupper()}
    return (*sorted(word for word in spoken if len(word) > 2), *sorted(FIRST_NAMES), *sorted(SURNAMES))


def _county_itself(county: str) -> str:
    """ "Hallands län" is the county of Halland."""
    return county.removesuffix(" län").removesuffix("s")
