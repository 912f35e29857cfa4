"""Whose minutes they are: a municipality, a region, an association of municipalities, a society, a company."""

import re
from collections import Counter
from collections.abc import Sequence

from indexer.minutes.header.bodies import body_of, strip_leads
from indexer.minutes.header.front import Front, phrases
from indexer.minutes.header.municipal import municipality_in, municipality_of_file, municipality_of_text
from indexer.minutes.header.societies import letterhead, named_society, society_in
from models.entities.gazetteer import association_named, associations
from models.records import Attendance
from models.swedish import fold
from models.swedish.tables.bodies import MUNICIPAL_BODIES
from models.swedish.tables.organisations import AUTHORITIES, REGIONS
from models.swedish.tables.owners import COUNCIL_BODY, COUNTY_COUNCIL, OWN_SIGNS

_WESTERN = "Västra Götalandsregionen"
_REGIONS = {
    fold(written): name
    for name, others in (
        *((region, ()) for region in (*REGIONS, "Region Gotland")),
        (_WESTERN, AUTHORITIES[_WESTERN]),
    )
    for written in (name, *others)
}
_COUNTY_COUNCIL = re.compile(fold(COUNTY_COUNCIL))
_OWN_REGION = re.compile(rf"(?P<name>Region [A-ZÅÄÖ]\w+(?: län)?)s {OWN_SIGNS}\b")
_COUNCIL_BODY = re.compile(COUNCIL_BODY)
_MUNICIPAL_BODY = re.compile(fold(MUNICIPAL_BODIES))
# Free lines that may be a letterhead, and the characters of one that is no running text.
_LETTERHEAD = 25
_PATH = " > "
_LONGEST_LINE = 200
_LONGEST_TAIL = 4


def find_organisation(
    front: Front, text: str, roll: Sequence[Attendance], body: str | None, place: str | None, name: str
) -> str | None:
    """Whose minutes they are, None when nothing tells for sure.

    Asked in turn: labels, the letterhead, the association whose staff attend, the text, the file. `body` met at
    `place`; `name` is the file's name without its suffix.
    """
    free = [line for line in front.free[:_LETTERHEAD] if len(line) <= _LONGEST_LINE]
    # Of a line that runs on into text, only what it begins with.
    long = [
        phrases(line[:_LONGEST_LINE])[:1] for line in front.free[:_LETTERHEAD] if len(line) > _LONGEST_LINE
    ]
    for named in (*map(_named, (*front.values("organisation", "body"), *free)), *long):
        if found := next(filter(None, map(organisation_of, named)), None):
            return found
    if found := (_of_board(body) if body else None) or _posting_region(text):
        return found
    known = {association.name for association in associations()}
    attending = Counter(row.organisation for row in roll if row.organisation in known)
    if attending:
        return attending.most_common(1)[0][0]
    if (body and _MUNICIPAL_BODY.search(fold(body))) or (not body and front.values("another day")):
        return municipality_of_text(text, body or "", place) or municipality_of_file(name)
    return letterhead(free, text) or municipality_of_file(name)


def organisation_of(phrase: str) -> str | None:
    """The organisation that a phrase names, alone or with a body: "Ale kommun Kommunstyrelsen"."""
    words, _ = strip_leads(phrase)
    if not words:
        return None
    name = " ".join(words)
    for part in (name, *name.split(", ")):
        if found := _association(part) or _region(part):
            return found
    return municipality_in(name) or _after_body(words) or society_in(words)


def _named(line: str) -> tuple[str, ...]:
    """What a line names, the nearest owner first: the last step of a path "Hem > Vika stad > AB Vikahus"."""
    return phrases(line)[::-1] if _PATH in line else phrases(line)


def _posting_region(text: str) -> str | None:
    """The one region on whose own board or site the minutes are posted: "Region Hallands digitala anslagstavla"."""
    found = {region for match in _OWN_REGION.finditer(text) if (region := _region(match["name"]))}
    return found.pop() if len(found) == 1 else None


def _of_board(body: str) -> str | None:
    """Whose a body's own name says it is: "Jämtlands läns landstingsstyrelse"."""
    match = _COUNCIL_BODY.match(body)
    return match["owner"] if match else None


def _association(name: str) -> str | None:
    """An association of municipalities: as it is called in law where it is written so, else as it goes by."""
    association = association_named(name)
    if association is None:
        return None
    legal = (form for form in association.short_forms if "förbund" in form and fold(form) == fold(name))
    return next(legal, association.name)


def _region(name: str) -> str | None:
    folded = fold(name)
    for known, region in _REGIONS.items():
        if folded.startswith(known) and not folded[len(known) :][:1].isalpha():
            return region
    if not _COUNTY_COUNCIL.fullmatch(folded):
        return None
    return name.capitalize() if name.isupper() else name


def _after_body(words: list[str]) -> str | None:
    """The organisation that ends a phrase begun by a body: "Elevhälsonätverket GR", "Styrelsen, Vika Energi AB"."""
    for count in range(1, min(_LONGEST_TAIL + 1, len(words))):
        lead, tail = words[:-count], words[-count:]
        if tail[0][0].isupper() and body_of(" ".join(lead)):
            after_comma = named_society(tail) if lead[-1].endswith(",") else None
            if found := _association(" ".join(tail)) or after_comma:
                return found
    return None
