from indexer.minutes.attendance.officers import Officers, officer_role
from models.records import Attendance

SIV, BO, EVA, ADA = (Attendance(name) for name in ("Siv Ek", "Bo Alm", "Eva Lo", "Ada Ny"))


def test_names_go_to_the_labels_before_them() -> None:
    officers = Officers()
    for role in ("sekreterare", "ordförande", "justerare"):
        officers.expect(role, 1)
    officers.name([SIV, BO, EVA, ADA], front=True)
    assert officers.first([]) == {"sekreterare": "Siv Ek", "ordförande": "Bo Alm", "justerare": "Eva Lo"}
    assert officers.adjusters() == ("Eva Lo", "Ada Ny")


def test_a_label_waits_for_some_lines_only() -> None:
    officers = Officers()
    officers.expect("ordförande", 1)
    assert officers.waits(3)
    assert not officers.waits(30)


def test_more_adjusters_follow_line_by_line_until_something_else() -> None:
    officers = Officers()
    officers.expect("justerare", 1)
    officers.name([SIV], front=False, line=2)
    officers.name([BO], front=False, line=3)
    officers.miss(says_much=False)
    assert officers.adjusters() == ("Siv Ek", "Bo Alm")
    assert not officers.waits(4)


def test_the_list_tells_who_chairs_where_the_front_page_does_not() -> None:
    rows = [Attendance("Siv Ek", role="Ordförande"), Attendance("Bo Alm", role="sekr")]
    assert Officers().first(rows) == {"ordförande": "Siv Ek", "sekreterare": "Bo Alm"}


def test_officers_of_the_front_page_are_rows_and_those_of_signatures_are_not() -> None:
    officers = Officers()
    officers.add("ordförande", SIV, front=True)
    officers.add("justerare", BO, front=True)
    officers.add("justerare", EVA, front=False)
    assert officers.into([BO]) == [
        Attendance("Bo Alm", role="justerare"),
        Attendance("Siv Ek", role="ordförande"),
    ]
    assert officers.into([]) == [], "without a list nobody knows who was there"


def test_an_officer_is_the_namesake_of_that_party_and_of_neither_where_none_is_told() -> None:
    namesakes = [Attendance("Siv Ek", party="M"), Attendance("Siv Ek", party="C")]
    for party, roles in (
        ("C", [None, "ordförande"]),
        (None, [None, None]),
        ("S", [None, None, "ordförande"]),
    ):
        officers = Officers()
        officers.add("ordförande", Attendance("Siv Ek", party=party), front=True)
        assert [row.role for row in officers.into(namesakes)] == roles


def test_one_who_has_several_roles() -> None:
    rows = [
        Attendance("Siv Ek", role="rektor, ordförande"),
        Attendance("Bo Alm", role="processledare och antecknare"),
    ]
    assert Officers().first(rows) == {"ordförande": "Siv Ek", "sekreterare": "Bo Alm"}


def test_sentences_count_where_labels_and_lists_are_silent() -> None:
    officers = Officers()
    officers.add("ordförande", SIV, front=True)
    assert officers.first([], {"ordförande": ["Bo Alm"], "sekreterare": ["Eva Lo"]}) == {
        "ordförande": "Siv Ek",
        "sekreterare": "Eva Lo",
    }


def test_the_chair_is_no_adjuster() -> None:
    officers = Officers()
    officers.add("justerare", SIV, front=False)
    officers.add("justerare", BO, front=False)
    assert officers.adjusters(chair="Siv Ek", elected=["Eva Lo", "Bo Alm"]) == ("Eva Lo", "Bo Alm")


def test_the_words_of_signatures() -> None:
    assert [officer_role(word) for word in ("Ordf.", "justerande", "rektor")] == [
        "ordförande",
        "justerare",
        None,
    ]


def test_an_election_counts_for_more_than_the_list_and_an_opening_for_less() -> None:
    listed = [Attendance("Siv Ek", role="ordförande"), Attendance("Bo Alm", remark="anteckningar")]
    assert Officers().first(listed, opener="Eva Lo") == {"ordförande": "Siv Ek", "sekreterare": "Bo Alm"}
    assert Officers().first(listed, {"ordförande": ("Eva Lo",)})["ordförande"] == "Eva Lo"
    assert Officers().first([], opener="Eva Lo") == {"ordförande": "Eva Lo"}


def test_officers_of_this_meeting_alone() -> None:
    rows = [
        Attendance("Siv Ek", role="ordförande vid årsmötet"),
        Attendance("Bo Alm", role="sekreterare i facket"),
    ]
    assert Officers().first(rows) == {"ordförande": "Siv Ek"}
