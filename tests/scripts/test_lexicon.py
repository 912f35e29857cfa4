"""The lexicon is what the affix rules make of the dictionary: `scripts.making.lexicon`."""

import lzma

from models.swedish.lexicon import Lexicon
from scripts.making.lexicon import forms, packed, suffixes

AFFIXES = """
SFX A Y 1
SFX A 0 s .
SFX E Y 2
SFX E 0 n [^m]
SFX E um a um
SFX z N 2
SFX z a 0/WXZ a
SFX z e 0/WXZ e
""".splitlines()
ENTRIES = ["6", "skola/AEYz", "datum/AEY", "möte/AY", "fulord/%", "och", "Åre/AX", "a-kassa/Y"]


def made() -> Lexicon:
    return Lexicon(lzma.decompress(packed(forms(ENTRIES, suffixes(AFFIXES)))).decode())


def test_words_come_in_their_inflections() -> None:
    assert [made().words(key) for key in ("skola", "skolan", "data", "datumn")] == [
        ("skola",),
        ("skolan",),
        ("data",),
        (),
    ]


def test_genitives_are_understood_without_being_kept() -> None:
    text = lzma.decompress(packed(forms(ENTRIES, suffixes(AFFIXES)))).decode()
    assert "mötes" not in text
    assert made().words("motes") == ("mötes",)


def test_parts_of_compounds_are_told_from_words() -> None:
    assert (made().words("skol"), made().heads("skol"), made().tails("skola")) == ((), ("skol",), ("skola",))
    assert made().tails("och") == ()
    assert made().heads("are") == ("Åre",)


def test_what_is_forbidden_or_no_word_of_letters_is_left_out() -> None:
    assert made().words("fulord") == ()
    assert made().words("a-kassa") == ()
