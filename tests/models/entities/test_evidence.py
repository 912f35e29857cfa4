"""What speaks for a name that nobody has heard before."""

import pytest
from spacy.vocab import Vocab

from models.entities.evidence import Evidence
from models.entities.runs import Run
from models.entities.words import Words, WordTokenizer


def believed(
    text: str, affiliations: frozenset[int] = frozenset(), row_heads: frozenset[int] = frozenset()
) -> bool:
    """Whether Xerwa Zylfi is a person in this text."""
    words = Words(WordTokenizer(Vocab())(text))
    start = words.texts.index("Xerwa")
    return Evidence(words, affiliations, row_heads).speaks_for(Run(start, start + 2, ("Xerwa", "Zylfi")))


@pytest.mark.parametrize(
    "text",
    [
        "Rektor Xerwa Zylfi",
        "Sekreterare: Xerwa Zylfi",
        "utsågs Xerwa Zylfi",
        "Xerwa Zylfi yrkade avslag",
        "då berättade Xerwa Zylfi",
        "Xerwa Zylfi (SD)",
        "Xerwa Zylfi (s)",
        "Xerwa Zylfi, S, ersättare",
        "Xerwa Zylfi (ordförande)",
        "Xerwa Zylfi, ny regional samordnare",
    ],
)
def test_one_thing_is_enough(text: str) -> None:
    assert believed(text)


@pytest.mark.parametrize(
    "text",
    [
        "Xerwa Zylfi",
        "om Xerwa Zylfi.",
        "Xerwa Zylfi (förskola)",
        "Xerwa Zylfi Stiftelsen",
        "Xerwa Zylfi\nrektor",
    ],
)
def test_nothing_is_not(text: str) -> None:
    assert not believed(text)


def test_an_affiliation_speaks_for_a_name_on_its_line() -> None:
    assert believed("Xerwa Zylfi, Tjörn", affiliations=frozenset({3}))
    assert believed("Xerwa Zylfi Tjörn", affiliations=frozenset({2}))
    assert believed("Tjörn – Xerwa Zylfi", row_heads=frozenset({1}))
    assert not believed("Xerwa Zylfi\nTjörn", affiliations=frozenset({2}))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Karin Boyes gata", ("Karin", "Boyes")),
        ("Karin Boye Museum", ("Karin", "Boye")),
        ("Karin Boyes Hus", ("Karin", "Boyes", "Hus")),
        ("UPPRUP OCH JUSTERING", ("UPPRUP", "OCH", "JUSTERING")),
    ],
)
def test_what_is_named_after_somebody_is_nobody_and_so_is_a_heading(
    text: str, parts: tuple[str, ...]
) -> None:
    words = Words(WordTokenizer(Vocab())(text))
    nothing: frozenset[int] = frozenset()
    assert Evidence(words, nothing, nothing).speaks_against(Run(0, len(parts), parts))


def test_nothing_speaks_against_a_name_in_capitals_with_a_first_name() -> None:
    words = Words(WordTokenizer(Vocab())("KARIN ZYLFI"))
    assert not Evidence(words, frozenset(), frozenset()).speaks_against(Run(0, 2, ("KARIN", "ZYLFI")))
