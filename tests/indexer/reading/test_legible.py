import pytest

from indexer.reading.legible import is_gibberish
from tests.indexer.reading.typeset import TEXT

NAMES = "\n".join(
    f"{first} {last} ({party})\tÖckerö"
    for first, last, party in zip(
        "Anna Bo Cilla Disa Einar Fatima Gun Harald Ines Jorma".split(),
        "Ek Almqvist Dahl Ehn Forsgren Gashi Hägg Isaksson Jönsson Korhonen".split(),
        "S M C L KD V MP SD S M".split(),
        strict=True,
    )
)
FIGURES = "\n".join(f"Konto {n}\t{n * 1733}\t{n * 911}\t{n / 7:.1f} %" for n in range(60))
ENGLISH = (
    "The network discussed how the municipalities plan upper secondary education for the coming years. " * 3
)


@pytest.mark.parametrize(
    "text", [TEXT, TEXT.upper(), NAMES, FIGURES, ENGLISH, "Bifall\n" * 60, "• \uf0b7 punkt", ""]
)
def test_what_minutes_hold_is_legible(text: str) -> None:
    assert not is_gibberish(text)


@pytest.mark.parametrize(
    "text",
    [
        "".join(c if c == " " else chr(0xE000 + ord(c)) for c in TEXT),
        "".join(c if c == " " else chr(max(33, ord(c) - 29)) for c in TEXT),
        TEXT.translate(str.maketrans("abcdefghijklmnopqrstuvwxyzåäö", "qwzxåjkvpyäbnmöcfughdltiraeso")),
        (TEXT * 2).translate(str.maketrans("åäö", "\x01\x02\x03")),
        "\ufffd" * 40,
    ],
)
def test_codes_of_a_font_are_not(text: str) -> None:
    assert is_gibberish(text)
