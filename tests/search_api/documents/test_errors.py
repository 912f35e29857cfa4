"""Why a document is not taken."""

from search_api.documents.errors import UnknownFormat, UploadsOff
from search_api.problems import error_codes


def test_the_documentation_lists_why_with_its_status() -> None:
    listed = {(code, status) for code, status, _ in error_codes()}
    assert {(kind.code, kind.status) for kind in (UnknownFormat, UploadsOff)} <= listed
