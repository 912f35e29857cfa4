import pytest

from indexer.minutes.judgement import decides, judge, own_names, takes_on
from indexer.minutes.units import Section

OWN = own_names("Utbildningsnämnden")


@pytest.mark.parametrize(
    ("sentence", "section", "verdict"),
    [
        ("utbildningsnamnden antar planen.", Section.TEXT, Section.DECISIONS),
        ("kommunstyrelsen antog planen den 3 maj.", Section.TEXT, Section.REPORTED),
        ("siv ek yrkar att planen antas.", Section.TEXT, Section.PROPOSALS),
        ("namnden antar planen.", Section.PROPOSALS, Section.PROPOSALS),
        ("arendet aterremitterades.", Section.REPORTED, Section.REPORTED),
        ("planen diskuterades.", Section.TEXT, None),
        ("namnden ska besluta om planen.", Section.DECISIONS, None),
    ],
)
def test_whose_act_a_sentence_tells(sentence: str, section: Section, verdict: Section | None) -> None:
    assert judge(sentence, OWN, section) is verdict


def test_a_body_is_known_by_its_name_and_by_the_last_part_of_it() -> None:
    assert decides("utbildningsnamnden beslutar", OWN)
    assert decides("namnden beslutar", OWN)
    assert decides("skolcheferna beslutar", own_names("Skaraborgs skolchefer"))
    assert not decides("kommunstyrelsen beslutar", OWN)


def test_who_takes_something_on() -> None:
    assert takes_on("Siv Ek och Bo tar fram ett underlag.")
    assert not takes_on("Kommunerna tar fram underlag.")
    assert not takes_on("Underlaget tas fram.")
