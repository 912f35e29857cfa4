"""Addresses of our pages, with the question and its filters kept along."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

from models.records import AgendaItem
from search_api.parameters import SearchParameters

_DEFAULTS = SearchParameters(q="").model_dump(by_alias=True, mode="json")

_under: ContextVar[str] = ContextVar("under", default="")


def rooted(path: str) -> str:
    """The address of a path of this site, which may lie under another: "/people" is "/collections/skola/people"."""
    return _under.get() + path


@contextmanager
def under(prefix: str) -> Iterator[None]:
    """Addresses made within begin with a prefix: "/collections/skola", or "" for a site that lies at the top."""
    token = _under.set(prefix)
    try:
        yield
    finally:
        _under.reset(token)


@dataclass(frozen=True, slots=True)
class Links:
    """Makes addresses from where someone is: their language and, on a page of results, what they asked."""

    language: str
    asked: SearchParameters | None = None

    def home(self, language: str | None = None) -> str:
        """The start page."""
        return _address("/", {}, language or self.language)

    def search(self, language: str | None = None, **changes: Any) -> str:
        """The results for what was asked, with some parameters changed; from the first unless `offset` is."""
        values = self._values() | {"offset": 0} | changes
        return _address("/", values, language or self.language)

    def more(self, field: str, value: str) -> str:
        """The results narrowed to a value of a facet."""
        changes: dict[str, Any] = {field: [*self._values().get(field, ()), value]}
        if field == "year":
            changes = {"from": f"{value}-01-01", "to": f"{value}-12-31"}
        return self.search(**changes)

    def named(self, field: str, name: str) -> str:
        """The results narrowed to a name alone; where nothing was asked, those for the name."""
        changes: dict[str, Any] = {field: [name]} if self.asked else {"q": name}
        return self.search(**changes)

    def without(self, field: str, value: str) -> str:
        """The results no longer narrowed to a value."""
        changes: dict[str, Any] = {field: [kept for kept in self._values()[field] if kept != value]}
        return self.search(**changes)

    def literal(self, text: str) -> str:
        """The results with a stretch of the question taken as plain words."""
        return self.search(literal=[*self._values().get("literal", ()), text])

    def meeting(self, meeting_id: str, item: AgendaItem | None = None, language: str | None = None) -> str:
        """A meeting's page, at an item of it, with what was asked: to mark its words there, to come back."""
        values = self._values() if self.asked else {}
        address = _address(f"/meetings/{quote(meeting_id, safe='')}", values, language or self.language)
        return f"{address}#{anchor(item)}" if item else address

    def original(self, meeting_id: str, page: int | None = None) -> str:
        """The file that a meeting's minutes came in, opened at a page."""
        address = _address(f"/meetings/{quote(meeting_id, safe='')}/original", {}, self.language)
        return f"{address}#page={page}" if page else address

    def matter(self, matter_id: str, language: str | None = None) -> str:
        """A matter's page, with what was asked: to come back."""
        values = self._values() if self.asked else {}
        return _address(f"/matters/{quote(matter_id, safe='')}", values, language or self.language)

    def similar(self, item_id: str, language: str | None = None) -> str:
        """The agenda items that are like one, with what was asked: to come back."""
        values = self._values() if self.asked else {}
        return _address(f"/items/{quote(item_id, safe='')}/similar", values, language or self.language)

    def people(self, language: str | None = None, **asked: Any) -> str:
        """The list of people, those who were asked for; empty values say nothing."""
        return _written("/people", asked, language or self.language)

    def person(self, person_id: str, language: str | None = None, offset: int = 0) -> str:
        """A person's page; its lists begin after the first `offset`."""
        path = f"/people/{quote(person_id, safe='')}"
        return _written(path, {"offset": offset}, language or self.language)

    def municipalities(self, language: str | None = None) -> str:
        """The list of municipalities."""
        return _address("/municipalities", {}, language or self.language)

    def municipality(self, code: str, language: str | None = None, offset: int = 0) -> str:
        """The page of the municipality with an official code, or a name; its lists begin after the first `offset`."""
        path = f"/municipalities/{quote(code, safe='')}"
        return _written(path, {"offset": offset}, language or self.language)

    def decisions(self, language: str | None = None, file: str = "", **asked: Any) -> str:
        """The list of decisions, narrowed to what was asked, or the file of it with an ending such as ".csv"."""
        return _written(f"/decisions{file}", asked, language or self.language)

    def assignments(self, language: str | None = None, file: str = "", **asked: Any) -> str:
        """The same for assignments."""
        return _written(f"/assignments{file}", asked, language or self.language)

    def overview(self, language: str | None = None) -> str:
        """What there is here, and what could not be read."""
        return _address("/overview", {}, language or self.language)

    def accessibility(self, language: str | None = None) -> str:
        """The accessibility statement."""
        return _address("/accessibility", {}, language or self.language)

    def feed(self) -> str:
        """The Atom feed of what was asked, with its filters."""
        values = self._values() | {"offset": 0, "limit": _DEFAULTS["limit"], "sort": _DEFAULTS["sort"]}
        values["explain"] = False
        return _address("/feed.atom", values, self.language)

    def news(self) -> str:
        """The Atom feed of the newest meetings."""
        return _written("/feed.atom", {}, self.language)

    def opensearch(self) -> str:
        """What a browser reads to add us as a search engine."""
        return _written("/opensearch.xml", {}, self.language)

    def template(self, path: str) -> str:
        """An address of ours that asks what OpenSearch puts in the place of {searchTerms}."""
        return _written(path, {"q": "-"}, self.language).replace("q=-", "q={searchTerms}", 1)

    def sitemap(self, part: int) -> str:
        """A part of the sitemap, from 1."""
        return _written("/sitemap.xml", {"part": part}, "sv")

    def _values(self) -> dict[str, Any]:
        return self.asked.model_dump(by_alias=True, mode="json") if self.asked else dict(_DEFAULTS)


def anchor(item: AgendaItem) -> str:
    """The name of an item's place on its meeting's page, unique there: "p22" for § 22, "p22-2" for the next of that
    number, and for an item without one "item-7", after its place among the meeting's items."""
    if not item.number:
        return f"item-{quote(item.id.rpartition('-')[2], safe='')}"
    name = f"p{quote(item.number.replace(' ', ''), safe='')}"
    return f"{name}-{item.nth}" if item.nth > 1 else name


def here(language: str, path: str, pairs: Iterable[tuple[str, str]]) -> str:
    """The page of a path, as it is before it is quoted, whatever it asks for, in another language."""
    path = f"/{quote(path.lstrip('/'))}"  # what begins with two slashes would be another host's
    told = [(name, value) for name, value in pairs if name != "lang"]
    told += [("lang", language)] if language != "sv" else []
    return f"{path}?{urlencode(told)}" if told else path


def _address(path: str, values: dict[str, Any], language: str) -> str:
    told = {name: value for name, value in values.items() if value != _DEFAULTS.get(name)}
    return _written(path, told, language)


def _written(path: str, told: dict[str, Any], language: str) -> str:
    path = rooted(path)
    told = told | ({"lang": language} if language != "sv" else {})
    pairs = {name: "true" if value is True else value for name, value in told.items() if value}
    return f"{path}?{urlencode(pairs, doseq=True)}" if pairs else path
