"""Why a file could not be read, in the language of the page."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from search_api.web.unread import reason


def test_a_reason_is_told_in_swedish() -> None:
    told = reason("files with .xls are not read. Save it as docx or PDF.", "sv")
    assert (told.text, told.language) == ("Filer med ändelsen .xls läses inte.", "sv")
    told = reason("page 3 of the PDF is damaged. Save or download it again.", "sv")
    assert told.text == "Sida 3 i pdf-filen är skadad. Spara eller hämta den på nytt."


def test_in_english_it_is_as_it_was_noted() -> None:
    noted = "encrypted. Open it with its password and save it without one."
    assert (reason(noted, "en").text, reason(noted, "en").language) == (noted, "en")


def test_what_has_no_swedish_is_said_to_be_english() -> None:
    assert reason("eaten by a fish. Feed it less.", "sv").language == "en"


def raised() -> Iterator[str]:
    """The reasons that the reading gives, with 7 for what is filled in."""
    for path in Path("indexer").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "Unreadable"
            ):
                first = node.args[0]
                parts = first.values if isinstance(first, ast.JoinedStr) else [first]
                if all(isinstance(part, ast.Constant | ast.FormattedValue) for part in parts):
                    yield "".join(
                        str(part.value) if isinstance(part, ast.Constant) else "7" for part in parts
                    )


@pytest.mark.parametrize("noted", sorted(set(raised())))
def test_every_reason_has_its_swedish(noted: str) -> None:
    assert reason(f"{noted}. Anything.", "sv").language == "sv"


def test_reasons_were_found_to_be_tried() -> None:
    assert len(set(raised())) > 15
