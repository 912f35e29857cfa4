import datetime as dt

from models.linking.history import municipalities, roles
from models.records import Meeting, Period, Sighting, Tenure

MEETINGS = {
    "a": Meeting("a", "", "", "Hjo kommun", "Kommunstyrelsen", dt.date(2021, 1, 1)),
    "b": Meeting("b", "", "", "Hjo kommun", "Kommunstyrelsen", dt.date(2023, 1, 1)),
    "c": Meeting("c", "", "", "Skaraborgs kommunalförbund", "Direktionen"),
}


def test_municipalities_have_a_first_and_a_last_day():
    seen = [
        Sighting("a", "Siv Ek", True),
        Sighting("b", "Siv Ek", False),
        Sighting("c", "Siv Ek", mentions=3),
    ]
    assert municipalities(seen, MEETINGS) == (Period("Hjo", dt.date(2021, 1, 1), dt.date(2023, 1, 1)),)


def test_roles_are_by_body_the_latest_first_the_undated_last():
    seen = [
        Sighting("c", "Siv Ek", True, "Hjo", role="ersättare"),
        Sighting("a", "Siv Ek", True, role="ledamot", party="S"),
        Sighting("b", "Siv Ek", True, role="ordförande", party="S"),
        Sighting("b", "Siv Ek", True, party="S"),
    ]
    body, organisation = "Kommunstyrelsen", "Hjo kommun"
    assert roles(seen, MEETINGS) == (
        Tenure("ordförande", body, organisation, "Hjo", "S", 1, dt.date(2023, 1, 1), dt.date(2023, 1, 1)),
        Tenure("ledamot", body, organisation, "Hjo", "S", 1, dt.date(2021, 1, 1), dt.date(2021, 1, 1)),
        Tenure("ersättare", "Direktionen", "Skaraborgs kommunalförbund", "Hjo", None, 1, None, None),
    )


def test_a_mention_is_no_role():
    assert roles([Sighting("a", "Siv Ek", mentions=1)], MEETINGS) == ()
