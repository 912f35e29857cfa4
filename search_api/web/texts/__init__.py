"""Every text of the pages, in Swedish and in English, each page's in a module of its own."""

from collections.abc import Mapping

from search_api.web.texts import about, access, common, decisions, meeting, overview, registry, search
from search_api.web.texts.kinds import KINDS, MONTHS, PROBLEMS, Texts

__all__ = ["KINDS", "LANGUAGES", "MONTHS", "PAGES", "PROBLEMS", "TEXTS"]

LANGUAGES = ("sv", "en")

PAGES = (common, search, meeting, registry, decisions, overview, about, access)
"""The modules; a name stands in one of them only."""

TEXTS: Mapping[str, Texts] = {
    "sv": {name: text for page in PAGES for name, text in page.SV.items()},
    "en": {name: text for page in PAGES for name, text in page.EN.items()},
}
