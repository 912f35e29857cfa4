from collections.abc import Callable

from indexer.minutes.header.front import BODY_BELOW, Front, phrases, read_front, with_labels
from indexer.minutes.lines import Line


def test_labels_and_letterhead_on_lines_of_their_own(lines: Callable[..., tuple[Line, ...]]) -> None:
    front = read_front(
        lines("ALE KOMMUN\nKommunstyrelsen\nPlats:\tTeams\nTid\n2024-03-14 kl. 9\nOrgan Kommunstyrelsen")
    )
    assert front.free == ("ALE KOMMUN", "Kommunstyrelsen")
    assert front.values("where", "when", "body") == ("Teams", "2024-03-14 kl. 9", "Kommunstyrelsen")


def test_a_front_flattened_to_one_line(lines: Callable[..., tuple[Line, ...]]) -> None:
    front = read_front(
        lines(
            "Ale kommun Socialnämnden Plats och tid Ledet, kl 9-11 Beslutande Siv Ek (S) Paragrafer 4-9 Anslag/Bevis"
        )
    )
    assert front.free == ("Ale kommun Socialnämnden",)
    assert front.values("when and where", "paragraphs") == ("Ledet, kl 9-11", "4-9")


def test_the_day_of_adjusting_is_another_day(lines: Callable[..., tuple[Line, ...]]) -> None:
    front = read_front(
        lines("Justeringens\nplats och tid: Kontoret 2024-03-20\nSammanträdesdatum 2024-03-14")
    )
    assert front.values("when", "when and where") == ("2024-03-14",)
    assert front.values("another day") == ("Kontoret 2024-03-20",)


def test_a_value_goes_on_below_but_not_into_the_agenda(lines: Callable[..., tuple[Line, ...]]) -> None:
    front = read_front(lines("Plats och tid Ledet, sal 2,\nkl. 9-11\n\nPlats: Ledet\n1. Mötet öppnas"))
    assert front.values("when and where") == ("Ledet, sal 2, kl. 9-11",)
    assert front.values("where") == ("Ledet",)


def test_a_label_is_no_word_of_a_sentence(lines: Callable[..., tuple[Line, ...]]) -> None:
    assert read_front(lines("Det finns plats för fler och tid är viktig.")).fields == {}


def test_a_label_in_brackets_belongs_to_the_value(lines: Callable[..., tuple[Line, ...]]) -> None:
    front = read_front(lines("Plats: Vikagatan 2 (Rum: Tornet)"))
    assert front.values("where") == ("Vikagatan 2 (Rum: Tornet)",)


def test_a_label_with_a_full_stop_and_one_of_adjusting(lines: Callable[..., tuple[Line, ...]]) -> None:
    front = read_front(lines("Plats och tid. Ledet, kl. 9\nJustering Justerare Plats och tid Siv Ek (S)"))
    assert front.values("when and where") == ("Ledet, kl. 9",)


def test_a_page_number_is_no_span_of_paragraphs(lines: Callable[..., tuple[Line, ...]]) -> None:
    assert read_front(lines("Paragrafer:\n\n2\n\n92")).values("paragraphs") == ()


def test_a_line_that_breaks_off_goes_on_below(lines: Callable[..., tuple[Line, ...]]) -> None:
    front = read_front(
        lines("Protokoll fört vid styrelsemöte med\n\nViks Byalag\n\nVikaföreningens\nårsmöte 2024")
    )
    assert front.free == ("Protokoll fört vid styrelsemöte med Viks Byalag", "Vikaföreningens årsmöte 2024")


def test_labels_beneath_the_first_title() -> None:
    text = "1 Mötets öppnande\nPlats och tid Ledet, kl 9-11\nOrgan Socialnämnden\nPlats och tid Kontoret"
    assert with_labels(Front((), {}), text).fields == {
        "when and where": ("Ledet, kl 9-11",),
        BODY_BELOW: ("Socialnämnden",),
    }
    told = Front((), {"body": ("Valnämnden",)})
    assert with_labels(told, "Organ Socialnämnden") == told
    assert with_labels(told, "Nästa möte\nPlats och tid Ledet, kl 9-11") == told


def test_phrases_of_a_path_and_of_a_day_broken_off() -> None:
    assert phrases("Hem > Vika stad > AB Vikahus") == ("Hem", "Vika stad", "AB Vikahus")
    assert phrases("PROTOKOLL VIKA BYALAG MÅNDAGEN") == ("VIKA BYALAG",)
    assert phrases("1 av 86 Ale kommun") == ("Ale kommun",)


def test_phrases_of_a_letterhead() -> None:
    assert phrases("Ale kommun Nämnden SAMMANTRÄDESPROTOKOLL 2024-03-14 Sida 1 (14)") == (
        "Ale kommun Nämnden",
    )
    assert phrases("SIVA protokoll från styrelsemöte nr 5/2024 kl. 9-10 i Ale") == (
        "SIVA",
        "från styrelsemöte",
        "i Ale",
    )
