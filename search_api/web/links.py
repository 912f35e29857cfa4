"""Addresses of our pages, with the question and its filters kept along."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

from models.records import AgendaItem
from search_api.parameters import SearchParameters

_DEFAULTS = SearchParameters(q="").model_dump(by_alias=True, mode="json")


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

    def matter(self, matter_id: str, language: str | None = None) -> str:
        """A matter's page, with what was asked: to come back."""
        values = self._values() if self.asked else {}
        return _address(f"/matters/{quote(matter_id, safe='')}", values, language or self.language)

    def _values(self) -> dict[str, Any]:
        return self.asked.model_dump(by_alias=True, mode="json") if self.asked else dict(_DEFAULTS)


def anchor(item: AgendaItem) -> str:
    """The name of an item's place on its meeting's page, unique there."""
    return f"item-{quote(item.id, safe='')}"


def _address(path: str, values: dict[str, Any], language: str) -> str:
    told = {name: value for name, value in values.items() if value != _DEFAULTS.get(name)}
    told |= {"lang": language} if language != "sv" else {}
    pairs = {name: "true" if value is True else value for name, value in told.items() if value is not None}
    return f"{path}?{urlencode(pairs, doseq=True)}" if pairs else path
