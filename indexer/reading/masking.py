"""Personal identity numbers masked before anything is made of a document."""

from dataclasses import replace

from models.records import Document
from models.swedish.identity import MASK, masked

_PAGE_BREAK = "\f"


def mask_numbers(document: Document) -> Document:
    """The document with MASK for the figures of personal identity numbers, in its pages and its `source`.

    Texts keep their length. A number that a page break parts is found, too. Pages are taken as written, before letters
    are restored beside them.
    """
    named = MASK in document.source  # a path comes masked from where files are looked for
    before = _PAGE_BREAK.join(page.text for page in document.pages)
    after, source = masked(before), masked(document.source)
    if after == before and source == document.source and not named:
        return document
    pages, start = [], 0
    for page in document.pages:
        text = after[start : start + len(page.text)]
        pages.append(page if text == page.text else replace(page, text=text, restored=text))
        start += len(page.text) + len(_PAGE_BREAK)
    return Document(source, tuple(pages), masked=True)
