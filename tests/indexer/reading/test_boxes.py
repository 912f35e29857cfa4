from indexer.reading.boxes import Box, confidence, legible, level_words, lies
from indexer.reading.tesseract import see
from tests.indexer.reading.typeset import drawn, lines, printed, scanned

SHEET = printed(
    drawn(lines("Nämnden beslutar att höja avgiften för", "vatten och avlopp, §§ 40 och 41.", step=30))
)[:700]


def box(text: str, sure: float, left: float = 0, height: float = 20) -> Box:
    return Box(text, sure, left, left + 12 * len(text), 100, height)


def kept(*boxes: Box) -> list[str]:
    return [word.text for word in legible(boxes)]


def test_words_of_a_crooked_sheet_stand_on_level_lines() -> None:
    words = level_words(see(scanned(SHEET, skew=1.5)))
    assert " ".join(word.text for word in words).startswith("Nämnden beslutar att höja avgiften för vatten")
    assert len({round(word.baseline) for word in words}) == 2


def test_lines_of_a_crooked_sheet_begin_below_each_other() -> None:
    sheet = printed(drawn(lines(*["Nämnden beslutar att höja avgiften för vatten"] * 30)))
    lefts = [word.left for word in level_words(see(scanned(sheet, skew=1.5))) if word.text == "Nämnden"]
    assert len(lefts) > 25
    assert max(lefts) - min(lefts) < 4


def test_a_doubted_word_in_a_line_that_is_well_read_is_kept() -> None:
    assert kept(box("Sexton", 95), box("sträckor", 96), box("föreslås,", 2), box("med", 90)) == [
        "Sexton",
        "sträckor",
        "föreslås,",
        "med",
    ]


def test_a_doubted_colon_is_left_out() -> None:
    boxes = [box("Nämnden", 95), box("avslår", 95), box("hela", 95), box("förslaget:", 19)]
    assert kept(*boxes) == ["Nämnden", "avslår", "hela", "förslaget"]


def test_specks_and_signatures_are_left_out() -> None:
    assert kept(box("Ekonomi", 95), box("~~", 40)) == ["Ekonomi"]
    assert kept(box("sunsssskr", 0), box("Ek", 95)) == ["Ek"]
    assert kept(box("Nämnden", 95), box("beslutar", 95), box("ssäör", 0, height=7)) == ["Nämnden", "beslutar"]


def test_nothing_seen_has_no_confidence() -> None:
    assert confidence([]) == 0
    assert level_words([]) == []
    assert not lies([])
