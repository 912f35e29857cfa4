"""Numbers here are made up: their last four begin with 98 or 99, which Skatteverket keeps for tests, or are its own
example."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.swedish import analyze
from models.swedish.identity import MASK, identity_numbers, luhn_digit, masked

DASHES = ["-", "+", "–", "‐", "−", " - ", " – ", "-\n", "\n-", " -\n  ", "\\-", "~"]
FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
SURROUNDED = [
    ("", ""),
    ("Född ", "."),
    ("(", ")"),
    ("pnr:", ","),
    ("a", "b"),
    ("§ 12 ", " och 14"),
    ("\n", "\n"),
]


@st.composite
def numbers(draw: st.DrawFn) -> tuple[str, str]:
    """A day of birth with its century, of a coordination number perhaps, and the last four figures."""
    day = draw(st.dates(dt.date(1850, 1, 1), dt.date(2039, 12, 31)))
    written = f"{day:%Y%m}{day.day + draw(st.sampled_from([0, 60])):02}"
    serial = str(draw(st.integers(980, 999)))
    return written, f"{serial}{luhn_digit([int(figure) for figure in written[2:] + serial])}"


@st.composite
def written(draw: st.DrawFn) -> str:
    """A number in one of the forms in which people and scanners write them."""
    birth, last = draw(numbers())
    short = birth[2:]
    dash = draw(st.sampled_from(DASHES))
    parted = draw(st.sampled_from(["-", "/", ".", " "]))
    century = birth[:2]
    form = draw(
        st.sampled_from(
            [
                f"{short}{dash}{last}",
                f"{birth}{dash}{last}",
                f"{short}{last}",
                f"{birth}{last}",
                f"{century} {short}{dash}{last}",
                f"{short} {last}",
                f"{short}\u00a0{last}",
                f"{short}\n{last}",
                f"{short[:2]}{parted}{short[2:4]}{parted}{short[4:]}-{last}",
                f"{birth[:4]}{parted}{short[2:4]}{parted}{short[4:]}-{last}",
                f"{short[:2]} {short[2:4]} {short[4:]} {last}",
                f"{short[:4]} {short[4:]}-{last[:2]} {last[2:]}",
            ]
        )
    )
    return form.translate(FULL_WIDTH) if draw(st.booleans()) else form


@given(written(), st.sampled_from(SURROUNDED))
def test_a_number_is_masked_in_every_form_and_nothing_else(number: str, around: tuple[str, str]) -> None:
    text = number.join(around)
    hidden = "".join(MASK if sign.isdecimal() else sign for sign in number)
    assert masked(text) == hidden.join(around)


@given(numbers(), st.integers(0, 9), st.sampled_from(["-", "+", "", " "]))
def test_a_wrong_check_digit_makes_it_no_number(number: tuple[str, str], digit: int, sign: str) -> None:
    birth, last = number
    text = f"{birth[2:]}{sign}{last[:3]}{digit}"
    assert (masked(text) == text) == (int(last[3]) != digit)


@given(st.from_regex(r"[0-9]{2}[0-3][0-9]{3}-[0-9]{4}", fullmatch=True))
def test_ten_figures_are_a_number_when_they_are_a_day_and_their_weighed_sum_ends_in_nought(text: str) -> None:
    day = int(text[4:6]) - (60 if int(text[4:6]) > 60 else 0)
    born = f"{text[:4]}{day:02}"
    weighed = "".join(str(int(figure) * (2, 1)[at % 2]) for at, figure in enumerate(text.replace("-", "")))
    holds = sum(map(int, weighed)) % 10 == 0
    assert (masked(text) != text) == (holds and is_day(born))


def is_day(born: str) -> bool:
    try:
        dt.datetime.strptime(f"20{born}", "%Y%m%d")
    except ValueError:
        return False
    return True


@given(st.text(st.sampled_from("0123456789Ol -+–.\n/aä§"), max_size=80))
def test_masking_keeps_the_length_changes_figures_alone_and_is_done_once(text: str) -> None:
    hidden = masked(text)
    assert len(hidden) == len(text)
    assert all(new in {old, MASK} for old, new in zip(text, hidden, strict=True))
    assert masked(hidden) == hidden


@given(st.text(st.characters(exclude_categories=["Nd"])))
def test_a_text_without_figures_is_left_alone(text: str) -> None:
    assert masked(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Organisationsnummer 556036-0793 och 212000-1355, 16556036-0793",
        "Bankgiro 5050-1055, plusgiro 12 34 56-7, konto 8327-9 123 456 789-0",
        "Dnr KS 2019/0345, BUN 2024-00123 och SN 2023:1407-2",
        "tel 0701239809, mobil: 0701239809, 070-123 98 09, 08-508 290 00, +46 70 123 98 09",
        "dnr 850709-2019",
        "Mötet den 2024-03-12 1400, 2024-03-12 14:00–16:30",
        "850709-XXXX, 850709-****, 850709",
        "Belopp 120 512 och 1 450 000 kr, § 12 8507",
        "ISBN 978-91-7000-150-3",
        "3015 850730-9805",
    ],
)
def test_what_is_no_number_of_a_person(text: str) -> None:
    assert masked(text) == text


DAYS = st.dates(dt.date(2000, 1, 1), dt.date(2029, 12, 31))


@given(
    DAYS,
    DAYS,
    st.sampled_from([" – ", " - ", "-", "–", "--", " – \n"]),
    st.sampled_from(["%Y-%m-%d", "%Y", "%Y-%m"]),
)
def test_a_period_is_no_number(begins: dt.date, ends: dt.date, dash: str, form: str) -> None:
    text = f"Avtalet gäller {begins}{dash}{ends:{form}} och kan förlängas"
    assert masked(text) == text


@given(
    DAYS,
    st.integers(1000, 9999),
    st.sampled_from(
        "{day} {amount} kr,| {day} | {amount} |,{day}\t{amount},{day};{amount},{day}\n{amount},"
        "{short} {amount} kr,{short}\t{amount},| {short} | {amount} |".split(",")
    ),
)
def test_a_day_with_an_amount_is_no_number(day: dt.date, amount: int, form: str) -> None:
    text = form.format(day=day, short=f"{day:%y%m%d}", amount=amount)
    assert masked(text) == text


@given(DAYS, st.integers(0, 23), st.sampled_from([0, 15, 30, 45]))
def test_a_day_with_an_hour_is_no_number(day: dt.date, hour: int, minute: int) -> None:
    text = f"Sammanträdet {day:%y%m%d} {hour:02}{minute:02}"
    assert masked(text) == text


def test_a_date_must_be_in_the_calendar() -> None:
    born = "010229"  # there was no such day in 1801, 1901 or 2001
    text = f"{born}-980{luhn_digit([*map(int, born + '980')])}"
    assert masked(text) == text


def test_the_tax_agencys_own_example_of_a_coordination_number_is_one() -> None:
    assert identity_numbers("Ägaren, 701063-2391, hördes.") == [(8, 19)]


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("85O7O9-98O5", "██████-████"),
        ("8507l2-98I5", "8507l2-98I5"),  # the checksum of what it may stand for does not hold
        ("8S07O9-9805", "██████-████"),
        ("personnummer 850709-9806", "personnummer ██████-████"),
        ("Pnr: 850799-9805", "Pnr: ██████-████"),
        ("850709-9806", "850709-9806"),
        ("personnummer 556036-0793", "personnummer 556036-0793"),
        ("SOOISO-SOIS", "SOOISO-SOIS"),
    ],
)
def test_misread_and_mistyped_numbers(text: str, hidden: str) -> None:
    assert masked(text) == hidden


@pytest.mark.parametrize("text", ["1985-07-09 9805", "1985-07-09-9805", "1985-07-09 - 9805"])
def test_a_day_with_four_figures_that_are_no_time_is_a_number(text: str) -> None:
    assert not any(map(str.isdecimal, masked(text)))


SPELLINGS = [
    "850709:9805",
    "850709·9805",
    "850709 • 9805",
    "850709*9805",
    "850709(9805)",
    "(850709)-9805",
    "[850709] 9805",
    "850709, 9805",
    "850709; 9805",
    "850709=9805",
    "850709'9805",
    "19850709: 9805",
    "1985-07-09, 9805",
    "**850709**-9805",
    "_850709_-9805",
    "850709-98**05**",
    "**8507**09-9805",
    "| 850709 | 9805 |",
    "850709|9805",
    "850709\t\t\t\t\t9805",
    "850709      -      9805",
    "850709\u200b\u200b\u200b\u200b-9805",
    "850709\u00ad-9805",
    "8507\u00ad09-9805",
    "850709&shy;-9805",
    "850709&ndash;9805",
    "850709&nbsp;9805",
    "<b>850709</b>-9805",
    "<td>850709</td><td>9805</td>",
    "850709---9805",
    "850709-980\n5",
    "8507\n09-9805",
    "850709 nr 9805",
    "född 850709, sista siffror 9805",
    "850709 (fyra sista: 9805)",
]


@pytest.mark.parametrize("text", [*SPELLINGS, *(f"Karin Ek,{spelling}, bor här" for spelling in SPELLINGS)])
def test_a_number_is_masked_however_people_and_formats_part_it(text: str) -> None:
    hidden = masked(text)
    assert not any(map(str.isdecimal, hidden))
    assert hidden.count(MASK) in {10, 12}
    assert hidden.replace(MASK, "") == "".join(sign for sign in text if not sign.isdecimal())
    assert masked(hidden) == hidden


def test_the_number_of_a_sign_is_no_figure() -> None:
    assert masked("850709&#45;9805") == "██████&#45;████"


@pytest.mark.parametrize(
    "written", ["8507O99805", "850709-98O5", "850709 98O5", "850709-980s", "850709,98O5"]
)
def test_letters_that_a_scanner_put_in_the_place_of_figures(written: str) -> None:
    assert not any(map(str.isalnum, masked(written)))


@pytest.mark.parametrize("label", ["Personnummer är ", "**Personnummer:** ", "| pnr | ", "personnummer nr: "])
def test_a_label_makes_it_a_number_behind_a_filler_too(label: str) -> None:
    assert masked(f"{label}850709-9806") == f"{label}██████-████"


@pytest.mark.parametrize(
    "number",
    [
        "Mötet {}0312, 1400",
        "{}0312 (2019)",
        "{}0312: 4500 kr",
        "{}0312;4500:-",
        "dnr {}0312:1236",
        "Karin Ek, {}0312, 0701-239809",
        "tel. 08-{}0312, 1236",
        "skan_{}0312_1430.pdf",
        "{}0312:1236-01",
        "{}0312 § 1236",
    ],
)
def test_a_day_with_something_else_behind_is_no_number_whatever_its_sum(number: str) -> None:
    for year in range(100):
        text = number.format(f"{year:02}")
        assert masked(text) == text


def test_numbers_that_stand_together_are_all_found() -> None:
    text = "850709-9805,701063-2391;850709-9805 8507099805"
    assert not any(map(str.isdecimal, masked(text)))


def test_a_mask_is_no_word() -> None:
    assert [token.exact for token in analyze(masked("Ansökan 850709-9805 avslås"))] == ["ansökan", "avslås"]


@pytest.mark.parametrize(
    "repeated", ["1", "8507099805", "850709-9805 ", "85 07 ", "- ", "l", "850709 \n", "1O"]
)
def test_a_megabyte_of_one_kind_takes_no_more_than_its_length(repeated: str) -> None:
    text = repeated * (1_000_000 // len(repeated))
    assert len(masked(text)) == len(text)
