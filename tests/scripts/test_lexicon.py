"""The lexicon is what the affix rules make of the dictionary: `scripts.making.lexicon`."""

import lzma

from models.swedish.lexicon import Form, Lexicon
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
SFX O Y 1
SFX O d t d
""".splitlines()
ENTRIES = [
    "12",
    "skola/AEYz",
    "datum/AEY",
    "möte/AY",
    "fulord/%",
    "och",
    "Åre/AX",
    "a-kassa/Y",
    "gymnasium/A",
]
ENTRIES += ["gymnasie/XZ", "särskild/O", "särskilt", "plan/A", "plans"]


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


def test_each_form_knows_its_entry() -> None:
    assert made().form("skolan") == Form("skola", alone=True, head=False, tail=True)
    assert made().form("skol") == Form("skola", alone=False, head=True, tail=False)
    assert made().form("datan") is None


def test_what_begins_compounds_by_no_rule_finds_its_word() -> None:
    assert made().form("gymnasie") == Form("gymnasium", alone=False, head=True, tail=False)


def test_a_word_that_does_not_inflect_may_be_the_form_of_another() -> None:
    assert made().form("särskilt") == Form("särskild", alone=True, head=False, tail=False)


def test_a_word_that_looks_like_a_genitive_is_kept() -> None:
    assert made().form("plans") is not None
