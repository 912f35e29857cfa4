import pytest

from models.linking.names import (
    Weight,
    best_spelling,
    is_whole,
    keys,
    slug,
    surname,
    weight,
    without_genitive,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Göran Careblad", "Goran Careblad"),
        ("Siv Tryggvadóttir", "Siv Tryggvadottir"),
        ("Stig Mölndahl", "Stig MéIndahl"),
        ("Ann-Marie Ek", "Ann Marie Ek"),
        ("ANNA BERG", "Anna Berg"),
    ],
)
def test_spellings_share_a_key(one, other):
    assert set(keys(one)) & set(keys(other))


@pytest.mark.parametrize(("one", "other"), [("Anna Berg", "Anna Borg"), ("Anna Berg", "Anna Berg Ek")])
def test_other_names_share_none(one, other):
    assert not set(keys(one)) & set(keys(other))


@pytest.mark.parametrize(
    ("name", "whole"),
    [("Anna Berg", True), ("Per G Ek", True), ("Anneli", False), ("Fredrik Z.", False), ("F Ek", False)],
)
def test_a_whole_name_has_first_name_and_surname(name, whole):
    assert is_whole(name) == whole


@pytest.mark.parametrize(("name", "bare"), [("Anna Bergs", "Anna Berg"), ("Anna Berg", None), ("s", None)])
def test_genitives(name, bare):
    assert without_genitive(name) == bare


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Göran Careblad", Weight.RARE),
        ("Annika Samuelsson Lovén", Weight.RARE),
        ("Torun Gripenhjelm", Weight.RARE),
        ("Anna Berg", Weight.ORDINARY),
        ("Tekla Andersson", Weight.ORDINARY),
        ("Anna Andersson", Weight.COMMON),
        ("Karl Johan Andersson", Weight.COMMON),
        ("Goran Nilson", Weight.COMMON),
    ],
)
def test_how_much_a_name_says(name, expected):
    assert weight(name) is expected


@pytest.mark.parametrize(
    ("name", "under"),
    [
        ("Göran Careblad", "Careblad"),
        ("Karl Johan Andersson", "Andersson"),
        ("Per G. Ek", "Ek"),
        ("Maja Ann-Sofie af Klintberg", "Klintberg"),
        ("Annika Samuelsson Lovén", "Samuelsson Lovén"),
        ("Eva Ek von Rosenby", "Ek von Rosenby"),
        ("Anna Maria", "Maria"),
        ("Fredrik Z.", "Z."),
        ("Anneli", "Anneli"),
        ("", ""),
    ],
)
def test_a_register_has_a_name_under_its_surname(name, under):
    assert surname(name) == under


@pytest.mark.parametrize(
    ("spellings", "best"),
    [
        (["Goran Ek", "Goran Ek", "Göran Ek"], "Göran Ek"),
        (["Stig MéIndahl", "Stig Mölndahl"], "Stig Mölndahl"),
        (["Stig Tjérn", "Stig Tjérn", "Stig Tjörn"], "Stig Tjörn"),
        (["SIV EK", "Siv Ek"], "Siv Ek"),
        (["Siv Eek", "Siv Ek", "Siv Ek"], "Siv Ek"),
    ],
)
def test_the_best_spelling_has_its_dots_and_is_the_most_frequent(spellings, best):
    assert best_spelling(spellings) == best


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Göran Careblad", "goran-careblad"), ("Dragan Petrović-Ek", "dragan-petrovic-ek"), ("😀", "name")],
)
def test_slugs(name, expected):
    assert slug(name) == expected
