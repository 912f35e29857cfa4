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
