from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.swedish.parting import parted


def parts(word: str) -> list[str]:
    return [word[part.start : part.end] for part in parted(word)]


def keys(word: str) -> list[str]:
    return [part.key for part in parted(word)]


@pytest.mark.parametrize(
    "written",
    [
        "gymnasie+dimensioneringen",
        "arbets+plats+förlagt",
        "skol+skjutsens",
        "arbets+marknads+enheten",
        "kris+beredskaps+rådet",
        "kommun+fullmäktiges",
        "el+avbrott",
        "va+taxan",
        "nöd+vattnet",
        "verksamhets+år",
        "elev+hälso+teamet",
        "handlings+planer",
        "göteborgs+regionens",
        "folk+bibliotekens",
    ],
)
def test_a_compound_is_its_parts(written: str) -> None:
    assert parts(written.replace("+", "")) == written.split("+")


@pytest.mark.parametrize(
    "words",
    [
        "skola skolan skolor skolornas",
        "protokoll protokollet protokollens",
        "ärende ärendet ärenden",
        "dimensionera dimensionering dimensioneringen",
        "gymnasium gymnasiet gymnasier",
        "skolskjuts skolskjutsar skolskjutsens",
        "handlingsplan handlingsplanerna",
    ],
)
def test_inflections_share_their_keys(words: str) -> None:
    assert len({tuple(keys(word)) for word in words.split()}) == 1


@pytest.mark.parametrize(
    ("compound", "word"),
    [
        ("gymnasiedimensionering", "gymnasiet"),
        ("gymnasiedimensionering", "dimensionera"),
        ("grundskolechef", "grundskola"),
        ("skolskjutsregler", "skolskjutsen"),
        ("arbetsmarknadsenhet", "arbetsmarknaden"),
        ("detaljplanearbete", "detaljplanen"),
    ],
)
def test_a_compound_has_the_keys_of_what_it_is_made_of(compound: str, word: str) -> None:
    assert set(keys(word)) <= set(keys(compound))


LOOK_LIKE_COMPOUNDS = (
    "kommunikation personalen handlingar behandling föreskrifter samverkan slutligen "
    "bergström falkenberg strömstads vindeln presenterades kontrollera varit xyzzy"
)


@pytest.mark.parametrize("word", LOOK_LIKE_COMPOUNDS.split())
def test_what_only_looks_like_a_compound_stays_whole(word: str) -> None:
    assert parts(word) == [word]


def test_three_letters_alike_are_written_as_two() -> None:
    assert [(part.start, part.end) for part in parted("nattillsyn")] == [(0, 4), (3, 10)]


def test_a_particle_is_no_part_of_its_own() -> None:
    assert parts("tilläggsanslag") == ["tilläggs", "anslag"]
    assert parts("överförmyndarnämnden") == ["överförmyndar", "nämnden"]


@given(st.text(alphabet="abdeghiklmnoprstuåäö", min_size=1, max_size=60))
def test_parts_stand_in_the_word_in_order(word: str) -> None:
    found = parted(word)
    assert (found[0].start, found[-1].end) == (0, len(word))
    assert all(first.end - second.start in (0, 1) for first, second in pairwise(found))
    assert all(part.key for part in found)
