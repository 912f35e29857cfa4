from indexer.reading.masking import mask_numbers
from models.records import Document, Page


def test_pages_keep_their_length_and_the_document_tells_that_numbers_stood_there() -> None:
    document = Document("a.txt", (Page(1, "Ansökan av\n850709-9805 avslås."), Page(2, "Mötet avslutas.")))
    found = mask_numbers(document)
    assert found.masked
    assert [page.text for page in found.pages] == ["Ansökan av\n██████-████ avslås.", "Mötet avslutas."]
    assert [page.restored for page in found.pages] == [page.text for page in found.pages]


def test_a_number_that_a_page_break_parts_is_masked_on_both_pages() -> None:
    found = mask_numbers(Document("a.txt", (Page(1, "Ansökan av 850709-"), Page(4, "9805 avslås."))))
    assert [(page.number, page.text) for page in found.pages] == [
        (1, "Ansökan av ██████-"),
        (4, "████ avslås."),
    ]


def test_a_file_named_by_a_number_loses_it_from_its_name() -> None:
    found = mask_numbers(Document("akter/19850709-9805.pdf", (Page(1, "Mötet öppnas."),)))
    assert (found.source, found.masked) == ("akter/████████-████.pdf", True)


def test_a_document_without_numbers_is_the_same() -> None:
    document = Document(
        "2024-03-12.txt", (Page(1, "§ 1 Mötet öppnas kl. 14.00", "§ 1 Mötet öppnas kl. 14.00"),)
    )
    assert mask_numbers(document) is document
