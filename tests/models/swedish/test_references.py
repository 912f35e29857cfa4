import pytest

from models.swedish.references import normalise_reference, paragraph_number, references


@pytest.mark.parametrize(
    "written",
    [
        "KS 2019:1",
        "ks 2019-1",
        "KS/2019/0001",
        "Dnr KS2019.1",
        "KS-2019-00001",
        "Dnr 2019/1 KS",
        "Dnr: KS 19:1",
        "Diarienummer KS 2019/1",
        "Dnr 19KS1",
        "dnr KS2019:0001.",
    ],
)
def test_all_ways_to_write_a_file_number_are_one(written: str) -> None:
    assert normalise_reference(written) == "KS 2019:1"


@pytest.mark.parametrize("written", ["Dnr 2019/123", "Dnr. 2019-0123", "dnr 19/123", "Dnr 0123/19"])
def test_without_letters_it_takes_a_label(written: str) -> None:
    assert normalise_reference(written) == "2019:123"


@pytest.mark.parametrize("text", ["2019/123", "KS 19:1", "Dnr 17/12", "SFS 2010:800", "KS", "Dnr", ""])
def test_what_is_no_file_number(text: str) -> None:
    assert normalise_reference(text) is None


def test_file_numbers_in_a_text_know_their_place() -> None:
    text = "§ 22 Dnr KS/2023:14 och BUN 2020/45, se Dnr 2021/7 samt KS 2019/123-041."
    found = references(text)
    assert [reference.normal for reference in found] == ["KS 2023:14", "BUN 2020:45", "2021:7", "KS 2019:123"]
    assert all(text[reference.start : reference.end] == reference.text for reference in found)


@pytest.mark.parametrize(
    "text",
    [
        "enligt skollagen (2010:800), SFS 2010:800, prop. 2023/24:1, SOU 2020:28 och HSLF-FS 2017:12",
        "KS 2019-03-14 kl. 9",
        "KS 2019-03",
        "budget för KS 2019-2022 och VFU 2019/2020",
        "tel. 0500-12 34 56, org.nr 212000-1234",
        "SEK 2000:1 eller 2 000:-",
        "Maj 2019-12, HT 2019:2",
        "EU 2016/679",
        "läsåret 2019/2020",
    ],
)
def test_laws_days_money_and_telephones_are_none(text: str) -> None:
    assert references(text) == ()


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("§ 22", "22"),
        ("§§ 022 a", "22 a"),
        ("§12A", "12 a"),
        ("12 §", "12"),
        ("7.", "7"),
        ("§", None),
        ("12 ab", None),
    ],
)
def test_numbers_of_paragraphs(written: str, number: str | None) -> None:
    assert paragraph_number(written) == number
