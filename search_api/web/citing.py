"""How an agenda item is referred to in a letter: who met, on which day, and which item."""

from models.entities.gazetteer import municipality_named
from models.records import AgendaItem, Meeting
from search_api.web.marking import plain
from search_api.web.texts import TEXTS


def citation(meeting: Meeting, item: AgendaItem, language: str) -> str:
    """A reference in a language of LANGUAGES: "Skol- och utbildningschefer, 2022-02-11, § 22".

    Days are written as in the minutes' own references, ISO 8601, whatever the language.
    """
    texts = TEXTS[language]
    when = meeting.date.isoformat() if meeting.date else str(texts["undated"]).lower()
    return ", ".join((*_who(meeting), when, *_what(item, str(texts["point"]), str(texts["untitled"]))))


def _who(meeting: Meeting) -> list[str]:
    if not meeting.body:
        return [meeting.organisation or plain(meeting.title)]
    # Networks have names of their own; boards are called alike in every municipality.
    own = meeting.organisation if municipality_named(meeting.organisation or "") else None
    return [meeting.body, own] if own and own.casefold() not in meeting.body.casefold() else [meeting.body]


def _what(item: AgendaItem, point: str, untitled: str) -> list[str]:
    titled = f"”{plain(item.title).strip() or untitled}”"
    if not item.number:
        return [titled]
    label = item.label if item.sign else f"{point} {item.number}"
    return [label] if item.nth == 1 and not item.parent else [label, titled]
