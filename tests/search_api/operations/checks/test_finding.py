"""What a check has found."""

from search_api.operations.checks.finding import Verdict, ok, warning, wrong


def test_what_is_not_well_says_what_to_do() -> None:
    assert ok("disk", "free").verdict is Verdict.OK
    assert (warning("disk", "full soon", "Tidy.").verdict, wrong("disk", "full", "Tidy.").remedy) == (
        Verdict.WARNING,
        "Tidy.",
    )
