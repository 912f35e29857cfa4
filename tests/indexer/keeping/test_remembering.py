import datetime as dt
from dataclasses import replace

import pytest

from indexer.catalog import Catalog, Cause, Erasure
from indexer.keeping import remembering
from indexer.keeping.names import Form, token
from indexer.keeping.unnaming import occasion
from models.errors import Erased, Unreadable


def noted(catalog: Catalog, **told) -> None:
    catalog.erasures.note([Erasure(noted="2026-11-22T10:00:00+00:00", **{"cause": Cause.DOCUMENT, **told})])


def test_what_was_never_erased_passes_as_it_is(catalog: Catalog, make_meeting):
    meeting = make_meeting("a")
    remembering.check(catalog, "a", "digest")
    assert remembering.allowed(catalog, meeting, "digest") == meeting


@pytest.mark.parametrize(("document", "digest"), [("a", "other"), ("other", "digest"), ("a", "")])
def test_an_erased_document_is_known_by_its_id_and_by_its_content(
    catalog: Catalog, document: str, digest: str
):
    noted(catalog, document="a", digest="digest")
    with pytest.raises(Erased, match="2026-11-22") as caught:
        remembering.check(catalog, document, digest)
    assert "paragraf erase --forget" in caught.value.remedy
    assert isinstance(caught.value, Unreadable)


def test_files_without_a_digest_are_not_taken_for_each_other(catalog: Catalog):
    noted(catalog, document="a", digest="")
    remembering.check(catalog, "b", "")


def test_a_name_that_was_erased_is_left_out_of_the_meeting_and_its_source(catalog: Catalog, make_meeting):
    noted(catalog, cause=Cause.PERSON, document="a", salt="s")
    noted(catalog, cause=Cause.PERSON, salt="s", token=token("s", Form.NAME, "asa oberg"))
    noted(catalog, cause=Cause.PERSON, salt="s", token=token("s", Form.GIVEN, "asa"))
    assert remembering.allowed(catalog, make_meeting("a"), "x").attendance == ()
    assert remembering.allowed(catalog, make_meeting("b"), "x").attendance != ()
    assert "Åsa" not in remembering.told(catalog, "a", "x", "Åsa Öberg.txt")
    assert remembering.told(catalog, "b", "x", "Åsa Öberg.txt") == "Åsa Öberg.txt"


def test_another_file_of_a_meeting_is_known_by_its_day_body_and_organisation(catalog: Catalog, make_meeting):
    meeting = make_meeting("a")
    noted(catalog, cause=Cause.PERSON, salt="s", token=token("s", Form.NAME, "asa oberg"))
    noted(catalog, cause=Cause.PERSON, salt="s", token=token("s", Form.MEETING, occasion(meeting)))
    assert remembering.allowed(catalog, meeting, "x").attendance == ()
    assert [(e.document, e.digest, e.done) for e in catalog.erasures.all() if e.document] == [
        ("a", "x", True)
    ]
    for other in (
        replace(make_meeting("b"), date=None),
        replace(make_meeting("b"), date=meeting.date + dt.timedelta(1)),
        replace(make_meeting("b"), body="Kommunstyrelsen"),
        replace(make_meeting("b"), organisation=None),
    ):
        assert remembering.allowed(catalog, other, "y") == other
    assert occasion(replace(meeting, body=None, organisation=None)) is None
