"""Templates to pages: what every template can say and ask for."""

import datetime as dt
import json
from collections.abc import Mapping
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context

from models.records import AgendaItem, DecisionKind
from search_api.schemas import Problem, file_name
from search_api.web.links import anchor, rooted
from search_api.web.marking import blocks, flowing, in_line, mark, plain
from search_api.web.place import asked_at
from search_api.web.texts import KINDS, LANGUAGES, MONTHS, PROBLEMS, TEXTS
from search_api.web.visit import visit

_FOLDER = Path(__file__).parent

ASSETS = {
    "style.css": "text/css; charset=utf-8",
    "script.js": "text/javascript; charset=utf-8",
    "favicon.svg": "image/svg+xml",
    "favicon.ico": "image/vnd.microsoft.icon",
}
"""Files that pages load, and their media types."""

_JOINED = {"style.css": "style/*.css"}
"""Files that are joined of several, in the order of their names."""


@lru_cache
def asset(name: str) -> bytes:
    """The content of a file in ASSETS."""
    folder = _FOLDER / "static"
    parts = sorted(folder.glob(_JOINED[name])) if name in _JOINED else [folder / name]
    return b"\n".join(part.read_bytes() for part in parts)


def render(template: str, language: str, **values: Any) -> str:
    """A page in a language of LANGUAGES."""
    return _environment().get_template(template).render(language=language, **values)


def language_of(asked: str | None) -> str:
    """The language that was asked for, or Swedish when there is none such."""
    return asked if asked in LANGUAGES else LANGUAGES[0]


def problem_told(problem: Problem, language: str) -> tuple[str, str]:
    """What went wrong and what to do, for whoever reads a page."""
    if language == "en":
        return problem.detail, problem.remedy
    texts = TEXTS[language]
    return PROBLEMS.get(problem.code, (str(texts["problem_detail"]), str(texts["problem_remedy"])))


@lru_cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_FOLDER / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals |= {
        "t": _text,
        "kind": _kind,
        "asset": _asset_address,
        "anchor": anchor,
        "example_of": _example_of,
        "asked_at": asked_at,
        "rooted": rooted,
        "visit": visit,
    }
    environment.globals |= {"mark": mark, "blocks": blocks, "in_line": in_line}
    environment.filters |= {
        "day": _day,
        "figure": _figure,
        "file_name": file_name,
        "flowing": flowing,
        "heading": _heading,
        "plain": plain,
        "plain_json": _plain_json,
        "pretty_json": _pretty_json,
    }
    return environment


def _asset_address(name: str) -> str:
    return rooted(f"/static/{name}") + f"?v={blake2b(asset(name), digest_size=6).hexdigest()}"


@pass_context
def _text(context: Context, name: str, /, n: int | None = None, **values: Any) -> str:
    text = TEXTS[context["language"]][name]
    if isinstance(text, tuple):
        text = text[n != 1]
    return text.format(n="" if n is None else _figure(n), **values)


@pass_context
def _kind(context: Context, kind: DecisionKind | str) -> str:
    return KINDS[context["language"]][DecisionKind(kind)]


@pass_context
def _day(context: Context, date: dt.date) -> str:
    return f"{date.day} {MONTHS[context['language']][date.month - 1]} {date.year}"


def _figure(number: float) -> str:
    return f"{number:,.0f}".replace(",", "\N{NO-BREAK SPACE}")


def _plain_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _pretty_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)


def _example_of(schema: Mapping[str, Any], api: Mapping[str, Any]) -> object:
    """An example of a schema of an OpenAPI description, put together from those of its fields."""
    if "$ref" in schema:
        schema = api["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    if schema.get("examples"):
        return schema["examples"][0]
    if schema.get("type") == "array":
        return [_example_of(schema["items"], api)]
    return {name: _example_of(field, api) for name, field in schema.get("properties", {}).items()}


@pass_context
def _heading(context: Context, item: AgendaItem, alone: bool = False) -> str:
    """What an item is called: "§ 22 Title", "3. Title"; a sub-item has its parent's number when it stands `alone`."""
    title = plain(item.title).strip() or str(TEXTS[context["language"]]["untitled"])
    numbered = item.number and (alone or not item.parent)
    label = item.label.replace(" ", "\N{NO-BREAK SPACE}")
    return f"{label} {title}" if numbered else title
