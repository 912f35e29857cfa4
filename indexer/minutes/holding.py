"""What is marked secret is held back: whole documents, or items whose number alone stays."""

import re
from collections.abc import Sequence

from models.errors import HeldBack
from models.records import AgendaItem, Document
from models.swedish.secrecy import (
    HELD_TITLE,
    document_mark,
    is_mark_alone,
    is_secret_line,
    is_secret_text,
    is_secret_title,
    secret_numbers,
)

_LEAST_TITLE = 4
"""Letters. What is shorter may stand anywhere."""
_LEAST_OF_A_PART = 3
"""Words. A shorter title of a part, "Beslut", may be any item's."""
_LEAD = re.compile(r"[\W\d_]*")


def check_open(document: Document) -> None:
    """Raises HeldBack when the first page of a document bears a mark of secrecy."""
    first = next((page for page in document.pages if page.text.strip()), None)
    mark = document_mark(first.restored.split("\n")) if first else None
    if mark is not None:
        raise HeldBack(
            "marked secret",
            "Give a version without what is secret; where the mark is mistaken, set PARAGRAF_SECRECY=ignore.",
        )


def without_secrets(items: Sequence[AgendaItem], preamble: str) -> tuple[tuple[AgendaItem, ...], str, bool]:
    """Items and preamble without what is marked secret, and whether there was any.

    Of an item that is secret its number, page and place stay, and "Sekretess" as its title; its parts go. The preamble
    loses its title, which a table of contents may tell. An item of which minutes say no more than that stays as it is.
    """
    numbers = secret_numbers(preamble)
    wholes = {item.parent for item in items}
    held = {item.id for item in items if _is_secret(item, numbers) and (item.id in wholes or _tells(item))}
    empty = {item.id for item in items if not item.text.strip()}
    # The mark below a title may have been taken for the heading of a part.
    held |= {item.parent for item in items if item.id in held and item.parent in empty}
    kept: list[AgendaItem] = []
    titles: list[str] = []
    gone: set[str] = set()
    for item in items:
        if item.id not in held and item.parent not in gone:
            kept.append(item)
            continue
        if item.parent not in gone:
            kept.append(_held(item))
        gone.add(item.id)
        if item.parent is None or len(item.title.split()) >= _LEAST_OF_A_PART:
            titles += [item.title, item.restored_title]
    shown = _without(preamble, titles)
    return tuple(kept), shown, bool(held) or shown != preamble


def _is_secret(item: AgendaItem, numbers: frozenset[str]) -> bool:
    formal = item.sign == "§"
    said = item.parent is None and item.number in numbers
    return said or is_secret_title(item.restored_title, formal) or is_secret_text(item.restored, formal)


def _tells(item: AgendaItem) -> bool:
    return not is_mark_alone(item.restored_title, item.restored)


def _held(item: AgendaItem) -> AgendaItem:
    return AgendaItem(
        id=item.id,
        parent=item.parent,
        number=item.number,
        title=HELD_TITLE,
        text="",
        page=item.page,
        sign=item.sign,
    )


def _without(preamble: str, titles: Sequence[str]) -> str:
    for title in dict.fromkeys(titles):
        if sum(map(str.isalpha, title)) >= _LEAST_TITLE and title.casefold() != HELD_TITLE.casefold():
            anywhere = r"\s+".join(map(re.escape, title.split()))
            preamble = re.sub(anywhere, HELD_TITLE, preamble, flags=re.IGNORECASE)
    lines = [_neutral(line) if is_secret_line(line) else line for line in preamble.split("\n")]
    return "\n".join(lines)


def _neutral(line: str) -> str:
    lead = _LEAD.match(line)
    return f"{lead[0] if lead else ''}{HELD_TITLE}"
