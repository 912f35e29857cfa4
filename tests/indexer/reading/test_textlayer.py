import pypdfium2 as pdfium
from reportlab.pdfgen.canvas import Canvas

from indexer.reading.textlayer import words_by_direction
from tests.indexer.reading.typeset import drawn, lines, together


def words_of(data: bytes) -> list[list[str]]:
    document = pdfium.PdfDocument(data)
    textpage = document[0].get_textpage()
    found = [[word.text for word in words] for words in words_by_direction(textpage)]
    textpage.close()
    document.close()
    return found


def test_words_come_by_the_direction_they_are_written_in() -> None:
    def upwards(canvas: Canvas) -> None:
        canvas.rotate(90)
        canvas.drawString(100, -30, "Arkiv 2024")

    assert words_of(drawn(together(lines("Mötet öppnas klockan nio"), upwards))) == [
        ["Mötet", "öppnas", "klockan", "nio"],
        ["Arkiv", "2024"],
    ]


def test_a_hyphen_at_the_end_of_a_line_is_kept_and_soft_ones_within_words_are_not() -> None:
    assert words_of(drawn(lines("om dimension-", "ering av"))) == [["om", "dimension-", "ering", "av"]]


def test_places_and_sizes_are_in_points() -> None:
    document = pdfium.PdfDocument(drawn(lines("Anna", left=60, top=700, font="Helvetica-Bold", size=14)))
    textpage = document[0].get_textpage()
    ((word,),) = words_by_direction(textpage)
    assert (round(word.left), round(word.baseline), round(word.size), word.bold) == (60, -700, 14, True)
    assert 90 < word.right < 100
    textpage.close()
    document.close()
