import numpy as np

from indexer.reading.boxes import confidence
from indexer.reading.tesseract import see, turn
from tests.indexer.reading.typeset import drawn, lines, printed

SHEET = printed(
    drawn(lines("Nämnden beslutar att höja avgiften för", "vatten och avlopp, §§ 40 och 41.", step=30))
)[:700]


def test_words_are_seen_by_lines() -> None:
    seen = see(SHEET)
    assert [" ".join(box.text for box in line) for line in seen] == [
        "Nämnden beslutar att höja avgiften för",
        "vatten och avlopp, §§ 40 och 41.",
    ]
    assert confidence(seen) > 80


def test_too_few_letters_to_tell_which_way_is_up_are_left_as_they_are() -> None:
    assert turn(np.full((300, 300), 255, np.uint8)) == 0
