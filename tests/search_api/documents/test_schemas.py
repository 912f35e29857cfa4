"""The JSON of documents."""

from indexer.catalog import Document, Moment
from search_api.documents.schemas import documents
from search_api.documents.service import DocumentsPage


def test_a_listed_document_tells_why_it_was_not_read() -> None:
    known = Document("m", "a.pdf", "/arkiv/a.pdf", "", "encrypted. Save it.")
    told = documents(DocumentsPage(7, (known,), Moment(3, "3f9ac01b52d8e746"))).model_dump()
    assert told == {
        "total": 7,
        "documents": [{"id": "m", "source": "a.pdf", "digest": "", "reason": "encrypted. Save it."}],
        "state": "3f9ac01b52d8e746-3",
    }
