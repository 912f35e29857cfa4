"""Sentences of minutes."""

from search_api.answers.sentences import quoted, sentences


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


def test_sentences_end_at_marks_and_not_at_abbreviations() -> None:
    assert cut("Vi ses kl. Nio. Bussen går, bl.a. Skara nås.") == [
        "Vi ses kl. Nio.",
        "Bussen går, bl.a. Skara nås.",
    ]


def test_headings_and_entries_of_lists_stand_alone() -> None:
    assert cut("Datum:\n- 3 maj\n- 4 juni\n\nSlut") == ["Datum:", "- 3 maj", "- 4 juni", "Slut"]


def test_a_line_broken_for_its_length_goes_on() -> None:
    text = "Nästa möte för arbetsgruppen är planerat till den 14 november hos\nGöteborgs stad.\nKort rad\nNy"
    assert cut(text) == [text.split("\nKort", maxsplit=1)[0], "Kort rad", "Ny"]


def test_a_quotation_has_no_marks_of_a_list() -> None:
    assert quoted("*- Nästa möte:\n 3 maj.*") == "Nästa möte: 3 maj."


def test_long_texts_take_no_longer_by_the_letter() -> None:
    assert len(cut("Ord utan slut " * 70_000)) == 1
    assert len(cut("Rad\n" * 100_000)) == 100_000
