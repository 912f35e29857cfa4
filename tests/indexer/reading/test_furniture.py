import pytest

from indexer.reading.furniture import mend
from models.records import Page

HEADER = "ÅDALENS KOMMUN\nKommunstyrelsen\n2024-04-23\tSida {number} (6)\n\n"
FOOTER = "\n\nJusterandes sign\tUtdragsbestyrkande"
BODIES = (
    "SAMMANTRÄDESPROTOKOLL\n\nBeslutande\n\nAnna Ek (S), ordförande\nBo Alm (M)",
    "§ 1 Val av justerare\n\nBeslut\n\nBo Alm utses.",
    "§ 2 Skolskjuts\n\nBeslut\n\nStyrelsen beslutar att höja avgiften för de elever som bor",
    "längre bort än sex kilometer.\n\n§ 3 Simhall\n\nÄrendet tas upp i maj.",
    "",
    "§ 4 Övriga frågor\n\nInga frågor anmäldes.",
)


def pages(*texts: str) -> tuple[Page, ...]:
    return tuple(Page(number, text) for number, text in enumerate(texts, start=1))


def mended(*texts: str) -> list[str]:
    return [page.text for page in mend(pages(*texts))]


def test_headers_and_footers_fall_away_but_the_first_pages_own_header_stays() -> None:
    found = mended(*(HEADER.format(number=n) + body + FOOTER for n, body in enumerate(BODIES, start=1)))
    assert found[0] == f"ÅDALENS KOMMUN\nKommunstyrelsen\n2024-04-23\tSida 1 (6)\n\n{BODIES[0]}"
    assert found[1:] == list(BODIES[1:])


def test_pages_keep_their_numbers_and_blank_ones_remain() -> None:
    made = pages("Protokoll\n\nEtt", "", "Protokoll\n\nTre")
    assert [page.number for page in mend(made)] == [1, 2, 3]
    assert [page.text for page in mend(made)][1] == ""


def test_left_and_right_pages_may_have_headers_of_their_own() -> None:
    found = mended(
        *(
            f"{'Nämndens protokoll' if n % 2 else 'Ådalens kommun'}\n\nText nummer {n} på sidan."
            for n in range(6)
        )
    )
    assert found[2:] == [f"Text nummer {n} på sidan." for n in range(2, 6)]


def test_what_a_header_tells_first_on_a_later_page_stays_there() -> None:
    found = mended("Inbjudan till nätverket", *(f"Möte 2024-05-02\n\nText {n}." for n in "abc"))
    assert found[1:] == ["Möte 2024-05-02\n\nText a.", "Text b.", "Text c."]


@pytest.mark.parametrize(
    "heading",
    [
        "§ {n} Delegationsbeslut",
        "{n}. Rapporter",
        "Ärende {n}",
        "Beslut",
        "Närvarande",
        "Nämndens beslut",
        "KS § {n}",
    ],
)
def test_headings_of_the_text_stay_on_however_many_pages_they_come_first(heading: str) -> None:
    texts = [heading.format(n=n) + f"\n\nText nummer {n}." for n in range(1, 7)]
    assert mended(*texts) == texts


def test_a_sentence_that_ends_two_pages_stays_on_both() -> None:
    texts = [
        f"Punkt om {matter}.\n\nBilderna bifogas anteckningarna." for matter in ("apl", "ekonomi", "lokaler")
    ]
    assert mended(*texts[:2], "Slut.") == [*texts[:2], "Slut."]


def test_headers_that_ocr_read_differently_are_known_again() -> None:
    found = mended(
        "Sammanträdesprotokoll för nämnden\n\nEtt.",
        "Sammanträdesprotokoll för nämnden\n\nTvå.",
        "Sammanträdesprotokol1 för nämnden\n\nTre.",
        "Sammanträdesprotokoll för nämnden\n\nFyra.",
    )
    assert found[1:] == ["Två.", "Tre.", "Fyra."]


@pytest.mark.parametrize("number", ["{n}", "- {n} -", "Sida {n}", "Sid. {n} av 4", "{n} (4)", "{n}[4]"])
def test_numbers_of_pages_fall_away_at_either_edge(number: str) -> None:
    texts = [f"Stycke {word} i texten." for word in ("ett", "två", "tre", "fyra")]
    numbers = [number.format(n=n) for n in range(1, 5)]
    assert mended(*(f"{text}\n\n{n}" for text, n in zip(texts, numbers, strict=True))) == texts
    assert mended(*(f"{n}\n\n{text}" for text, n in zip(texts, numbers, strict=True))) == texts


def test_a_figure_alone_on_a_line_that_is_no_pages_number_stays() -> None:
    texts = ["Antal elever\n17", "Antal platser\n412", "Antal skolor\n9"]
    assert mended(*texts) == texts


def test_furniture_that_repeats_in_a_text_without_pages_falls_away() -> None:
    parts = [
        f"Ådalens kommun\nKommunstyrelsen   2024-04-23   Sida {n} (3)\n\n{text}\n\nJusterandes sign AE  BA"
        for n, text in enumerate(
            ("Mötet öppnas och ordföranden hälsar alla", "välkomna.\n\n§ 2 Ekonomi", "Slut."), 1
        )
    ]
    assert mended("\n\n".join(parts)) == [
        "Ådalens kommun\nKommunstyrelsen   2024-04-23   Sida 1 (3)\n\n"
        "Mötet öppnas och ordföranden hälsar alla\nvälkomna.\n\n§ 2 Ekonomi\n\nSlut."
    ]


@pytest.mark.parametrize(
    "line", ["Justerandes sign", "Utdragsbestyrkande", "Ordf sign   Just. sign: AB", "SIGNATUR"]
)
def test_words_of_furniture_alone_on_a_line_fall_away_anywhere(line: str) -> None:
    assert mended(f"Ett stycke.\n\n{line}\n\nEtt annat.") == ["Ett stycke.\n\nEtt annat."]


@pytest.mark.parametrize(
    "line", ["Justerande", "Signatur saknas på avtalet", "Ordförande", "Protokoll", "3 (4) röster"]
)
def test_words_that_only_begin_like_furniture_stay(line: str) -> None:
    text = f"Ett stycke.\n\n{line}\n\nEtt annat."
    assert mended(text) == [text]


def test_a_sentence_over_a_page_break_is_not_parted() -> None:
    assert mended("Styrelsen beslutar att\n\n", "\nhöja avgiften.") == [
        "Styrelsen beslutar att",
        "höja avgiften.",
    ]


def test_a_word_over_a_page_break_stands_whole_on_its_first_page() -> None:
    assert mended("Planering och dimension-\n", "ering av utbildning.") == [
        "Planering och dimensionering",
        "av utbildning.",
    ]


def test_text_without_furniture_is_left_as_it_is() -> None:
    made = pages("Möte\n\n\n\n1. Öppnande  \n\ttext", "  2. Val\n\n\n")
    assert all(after is before for before, after in zip(made, mend(made), strict=True))


@pytest.mark.parametrize(
    "text", ["sign . " * 30_000 + "x", "Sida 3 (4)\n" * 20_000, "a-\n" * 30_000, "- " * 200_000]
)
def test_hostile_texts_end(text: str) -> None:
    assert mend(pages(text))[0].number == 1
