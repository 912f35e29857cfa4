"""The files that minutes came in."""

import hashlib
from pathlib import Path

import pytest

from indexer.catalog import Catalog
from indexer.discretion import WITHHOLDING
from indexer.reading.formats import FORMATS
from models.errors import NotFound, Withheld
from models.records import Doubt, Meeting
from search_api.originals import MEDIA_TYPES, Originals, has_pages, is_shown, is_withheld, why_withheld


@pytest.fixture
def catalog(tmp_path: Path) -> Catalog:
    return Catalog.create(f"sqlite:///{tmp_path / 'c.sqlite'}", "fake", 4)


@pytest.fixture
def kept(tmp_path: Path, catalog: Catalog):
    """Writes a file and puts a meeting that was read from it; gives the file."""

    def kept(name: str, content: bytes) -> Path:
        file = tmp_path / name
        file.write_bytes(content)
        digest = hashlib.sha256(content).hexdigest()
        catalog.put(Meeting("m", name, "Möte"), str(file), digest, [], [])
        return file

    return kept


@pytest.mark.parametrize(
    ("name", "content", "media_type", "shown"),
    [
        ("möte.pdf", b"%PDF-1.7", "application/pdf", True),
        ("MÖTE.PDF", b"%PDF-1.7", "application/pdf", True),
        ("a.txt", "Mötet öppnas".encode(), "text/plain; charset=utf-8", True),
        ("a.txt", "Mötet öppnas".encode("cp1252"), "text/plain; charset=windows-1252", True),
        ("a.txt", "Mötet öppnas".encode("utf-16"), "text/plain", True),
        ("a.html", b"<script>alert(1)</script>", "text/plain; charset=utf-8", False),
        ("a.svg", b"<svg onload='alert(1)'/>", "application/octet-stream", False),
        ("a", b"x", "application/octet-stream", False),
    ],
)
def test_a_file_comes_as_it_was_read_and_never_as_what_runs(
    tmp_path: Path, catalog: Catalog, kept, name: str, content: bytes, media_type: str, shown: bool
) -> None:
    kept(name, content)
    found = Originals(catalog, tmp_path).of("m")
    assert (found.name, found.content, found.media_type, found.shown) == (name, content, media_type, shown)


def test_every_format_that_is_read_has_its_media_type() -> None:
    assert set(MEDIA_TYPES) == set(FORMATS)
    assert not any("html" in media_type or "svg" in media_type for media_type in MEDIA_TYPES.values())


def test_a_file_that_is_gone_changed_or_unread_since_is_not_given(
    tmp_path: Path, catalog: Catalog, kept
) -> None:
    file = kept("a.txt", b"before")
    file.write_bytes(b"after")
    with pytest.raises(NotFound, match="changed"):
        Originals(catalog, tmp_path).of("m")
    file.unlink()
    with pytest.raises(NotFound, match="gone"):
        Originals(catalog, tmp_path).of("m")
    file.write_bytes(b"before")
    assert Originals(catalog, tmp_path).of("m").content == b"before"
    catalog.put_unread("m", "a.txt", str(file), "other", "damaged")
    with pytest.raises(NotFound):
        Originals(catalog, tmp_path).of("m")


def test_a_folder_in_its_place_is_a_file_that_is_gone(tmp_path: Path, catalog: Catalog, kept) -> None:
    file = kept("a.txt", b"before")
    file.unlink()
    file.mkdir()
    with pytest.raises(NotFound, match="gone"):
        Originals(catalog, tmp_path).of("m")


@pytest.mark.parametrize("asked", ["", "x", "../m", "/etc/passwd", "a.txt"])
def test_only_a_meeting_names_a_file(tmp_path: Path, catalog: Catalog, kept, asked: str) -> None:
    kept("a.txt", b"text")
    with pytest.raises(NotFound):
        Originals(catalog, tmp_path).of(asked)


def test_what_a_browser_shows_and_opens_at_a_page() -> None:
    assert [is_shown(name) for name in ("a.PDF", "a.txt", "a.docx", "a.html", "a")] == [
        True,
        True,
        False,
        False,
        False,
    ]
    assert [has_pages(name) for name in ("a.PDF", "a.txt", "a.docx")] == [True, False, False]


@pytest.mark.parametrize(
    ("doubt", "why"),
    [
        (Doubt.IDENTITY_MASKED, "identity numbers"),
        (Doubt.SECRET_HELD, "secret"),
        (Doubt.PERSON_ERASED, "erased"),
    ],
)
def test_a_file_in_which_more_stands_than_may_be_shown_is_not_given(
    tmp_path: Path, catalog: Catalog, doubt: Doubt, why: str
) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"more")
    meeting = Meeting("m", "a.txt", "Möte", doubts=(Doubt.DATE_INFERRED, doubt))
    catalog.put(meeting, str(file), hashlib.sha256(b"more").hexdigest(), [], [])
    with pytest.raises(Withheld, match=why) as raised:
        Originals(catalog, tmp_path).of("m")
    assert raised.value.status == 403
    assert is_withheld(meeting)
    assert not is_withheld(Meeting("m", "a.txt", "Möte", doubts=(Doubt.DATE_INFERRED,)))


def test_every_reason_to_keep_a_file_back_has_its_words() -> None:
    told = {why_withheld(Meeting("m", "m.txt", "Möte", doubts=(doubt,))) for doubt in WITHHOLDING}
    assert len(told - {None}) == len(WITHHOLDING)
    open_doubts = tuple(doubt for doubt in Doubt if doubt not in WITHHOLDING)
    assert why_withheld(Meeting("m", "m.txt", "Möte", doubts=open_doubts)) is None


def test_an_upload_is_given_though_the_index_lay_elsewhere_when_it_came(
    tmp_path: Path, catalog: Catalog, kept
) -> None:
    place = tmp_path / "uploads" / "abc"
    place.mkdir(parents=True)
    kept("uploads/abc/a.txt", b"before")
    place.parent.rename(tmp_path / "elsewhere")
    with pytest.raises(NotFound, match="gone"):
        Originals(catalog, tmp_path).of("m")
    (tmp_path / "larger").mkdir()
    (tmp_path / "elsewhere").rename(tmp_path / "larger" / "uploads")
    assert Originals(catalog, tmp_path / "larger").of("m").content == b"before"
