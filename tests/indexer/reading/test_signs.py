from indexer.reading.boxes import Box
from indexer.reading.signs import with_paragraph_signs


def line(text: str, height: float = 20, confidence: float = 90) -> list[Box]:
    """A line of words of one height; the first has `height` and `confidence` of its own."""
    boxes: list[Box] = []
    left = 100.0
    for index, word in enumerate(text.split()):
        right = left + 12 * len(word)
        boxes.append(
            Box(word, 90 if index else confidence, left, right, 100, 20 if index or not height else height)
        )
        left = right + 10
    return boxes


def read(*lines: list[Box]) -> list[str]:
    return [" ".join(box.text for box in words) for words in with_paragraph_signs(lines)]


def test_a_high_sign_before_figures_is_a_paragraph() -> None:
    assert read(line("8 41 avgifter", height=26)) == ["§ 41 avgifter"]
    assert read(line("$41 och 42", height=26)) == ["§ 41 och 42"]


def test_a_sign_as_high_as_figures_is_told_by_the_numbers_of_the_page() -> None:
    page = [
        line("S 46 Rekrytering"),
        line("Nätverket beslutar"),
        line("8 47 Övriga frågor"),
        line("848 Avslutning"),
    ]
    assert read(*page) == ["§ 46 Rekrytering", "Nätverket beslutar", "§ 47 Övriga frågor", "§ 48 Avslutning"]


def test_figures_and_letters_that_are_no_sign_stay() -> None:
    told = ["8 47 Övriga frågor", "850 Kronor", "8 platser", "S 12 av", "Bo 5 Barn", "5 25 maj"]
    assert read(*map(line, told)) == told


def test_one_letter_before_a_number_and_a_title_is_a_sign_though_in_doubt() -> None:
    told = with_paragraph_signs([line("S 41 Mötets öppnande", confidence=3)])
    assert told[0][0].text == "§"
    assert told[0][0].confidence >= 50


def test_two_signs_are_wider_than_high() -> None:
    words = line("se $$ 40 och", height=0)
    words[1] = Box("$$", 60, 150, 176, 100, 26)
    assert read(words) == ["se §§ 40 och"]
