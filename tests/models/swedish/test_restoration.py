"""What is restored, and above all what is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.swedish.restoration import Restorer

NAMES = ("Göran", "Goran", "Karl", "Anna", "Åsa", "Mölndal", "Öckerö", "Borås", "Åhlin", "Ahlin", "Mats")


def restored(text: str, wholly: bool = True) -> str:
    return Restorer(NAMES).restore(text, wholly)


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("Ordforande halsade valkomna till motet.", "Ordförande hälsade välkomna till mötet."),
        ("NARVARANDE LEDAMOTER", "NÄRVARANDE LEDAMÖTER"),
        ("Métet 6ppnas. | bilagan 1&ggs fragan fram.", "Mötet öppnas. I bilagan läggs frågan fram."),
        ("Ndrvaro utbver det vanliga", "Närvaro utöver det vanliga"),
        ("Genomgang av halso- och sjukvard", "Genomgång av hälso- och sjukvård"),
        ("Stod for Al i skolan", "Stöd för AI i skolan"),
        ("Beslutet ar fattat for tre ar sedan.", "Beslutet är fattat för tre år sedan."),
        ("Under ar 2023 var det lugnt i var kommun.", "Under år 2023 var det lugnt i vår kommun."),
        ("Domen vinner laga kraft.", "Domen vinner laga kraft."),
        ("Nivan ar 82 % ar det sagt.", "Nivån är 82 % är det sagt."),
        ("Resultat fran traffen frin igar", "Resultat från träffen från igår"),
    ],
)
def test_words_are_restored(written: str, right: str) -> None:
    assert restored(written) == right


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("Goran Lind", "Göran Lind"),
        ("Goran Petrovic", "Goran Petrovic"),
        ("Asa Sjogren", "Åsa Sjögren"),
        ("Anna Ahlin", "Anna Ahlin"),
        ("Anna Fors", "Anna Fors"),
        ("Anna Sparrman", "Anna Sparrman"),
        ("Karl och Mats", "Karl och Mats"),
        ("MéIndal, Ockerd, Boras", "Mölndal, Öckerö, Borås"),
        ("Al-Hassan talar", "Al-Hassan talar"),
        ("Géran Lind, MéIndal", "Göran Lind, Mölndal"),
        ("Ordférande Anna Lind", "Ordförande Anna Lind"),
        ("Karl Anna Géran", "Karl Anna Göran"),
        ("Roksana Ebrahimi", "Roksana Ebrahimi"),
    ],
)
def test_names_are_restored_when_they_are_certain(written: str, right: str) -> None:
    assert restored(written) == right


@pytest.mark.parametrize(
    "text",
    [
        "R&D",
        "§ 16 a",
        "1a 2b 60 % kl. 16.00",
        "KS/2024:106",
        "feedback på engelska",
        "GySar",
        "namn | kommun | roll",
    ],
)
def test_what_is_no_damage_stays(text: str) -> None:
    assert restored(text) == text


def test_what_is_a_word_as_it_stands_stays_where_some_dots_were_kept() -> None:
    assert restored("Mal for natverket", wholly=False) == "Mal for nätverket"


def test_the_words_of_the_file_tell_what_the_lexicon_does_not_know() -> None:
    file = ["Projektet Grävlökan gick bra."]
    assert restored("Gravlokan igen") == "Gravlokan igen"
    assert Restorer(NAMES, file).restore("Gravlokan igen") == "Grävlokan igen".replace("lok", "lök")


SWEDISH = "Ordföranden hälsar välkommen och går igenom förra mötets anteckningar. Nästa träff är på våren."


def test_text_that_lost_its_dots_is_told_from_text_that_has_them() -> None:
    lost = SWEDISH.translate(str.maketrans("åäöÅÄÖ", "aaoAAO"))
    assert Restorer().damage(lost).is_certain
    assert Restorer().damage(lost).is_whole
    assert not Restorer().damage(SWEDISH).is_certain


def test_dots_misread_as_other_letters_are_damage_too() -> None:
    assert Restorer().damage("Métet bérjar, och ordféranden tackar fér besiket hos féretaget.").is_certain


@pytest.mark.parametrize(
    "text",
    [
        "The board thanked the chair for her report and moved on to the next matter on the agenda of the day. "
        * 3,
        "Bestyrelsen takkede formanden for beretningen og gik videre til det naeste punkt om budgettet. " * 3,
        "Hallitus kiitti puheenjohtajaa raportista ja siirtyi seuraavaan asiaan talousarviosta. " * 3,
        "Protokoll " * 40,
        "Anna Berg, Karin Holm, Nils Lind, Per Falk, Eva Dahl",
        "12 345 678 § 16 kl. 10.00",
        "",
    ],
)
def test_other_text_is_not_damaged(text: str) -> None:
    assert not Restorer(NAMES).damage(text).is_certain


@given(st.text(alphabet="aAoOåäöéIl1|&60d bnrst-.\nİﬁ"), st.booleans())
def test_letters_keep_their_places(text: str, wholly: bool) -> None:
    assert len(restored(text, wholly)) == len(text)
