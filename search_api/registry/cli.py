"""The commands that tell who and where."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from search_api.options import index_option, json_option, opened, print_model

if TYPE_CHECKING:
    from indexer.registry import Registry
    from search_api.registry.service import RegistryService


def _page_options(command: Callable[..., Any]) -> Callable[..., Any]:
    offset = click.option("--offset", default=0, show_default=True, help="How many to pass over first.")
    limit = click.option("--limit", default=20, show_default=True, help="How many of each list, 1 to 100.")
    return limit(offset(command))


@click.command()
@click.argument("words", nargs=-1, metavar="[NAME]...")
@index_option
@click.option(
    "--municipality", multiple=True, metavar="NAME", help="Only its people; repeat for alternatives."
)
@_page_options
@json_option
def people(words: tuple[str, ...], directory: Path | None, as_json: bool, **options: Any) -> None:
    """List people, or those with NAME: whole words or how they begin."""
    from search_api.registry import schemas
    from search_api.registry.parameters import PeopleParameters, checked
    from search_api.registry.terminal import print_people

    asked = checked(PeopleParameters, {"q": " ".join(words), **options})
    with _answering(directory) as (service, _):
        page = service.people(asked.q, asked.municipality, asked.limit, asked.offset)
    if as_json:
        print_model(schemas.people(page))
    else:
        print_people(page, asked.offset)


@click.command()
@click.argument("name", metavar="NAME_OR_ID")
@index_option
@_page_options
@json_option
def person(name: str, directory: Path | None, as_json: bool, **options: Any) -> None:
    """Show a person: roles, meetings attended and missed, items that mention them.

    A part of the name is enough where only one fits. Where several do, they are listed with their ids.
    """
    from search_api.registry import schemas
    from search_api.registry.parameters import PageParameters, checked
    from search_api.registry.terminal import print_candidates, print_person

    asked = checked(PageParameters, options)
    with _answering(directory) as (service, registry):
        found = registry.called(name) or (registry.find(name) if name.strip() else ())
        if len(found) > 1 and not as_json:
            print_candidates(found)
        page = service.person(registry.one(name, found).id, asked.limit, asked.offset)
    if as_json:
        print_model(schemas.person(page))
    else:
        print_person(page, asked.offset)


@click.command()
@index_option
@_page_options
@json_option
def municipalities(directory: Path | None, as_json: bool, **options: Any) -> None:
    """List the municipalities that attended a meeting or are mentioned in one."""
    from search_api.registry import schemas
    from search_api.registry.parameters import PageParameters, checked
    from search_api.registry.terminal import print_municipalities

    asked = checked(PageParameters, options)
    with _answering(directory) as (service, _):
        page = service.municipalities(asked.limit, asked.offset)
    if as_json:
        print_model(schemas.municipalities(page))
    else:
        print_municipalities(page, asked.offset)


@click.command()
@click.argument("name", metavar="NAME_OR_CODE")
@index_option
@_page_options
@json_option
def municipality(name: str, directory: Path | None, as_json: bool, **options: Any) -> None:
    """Show a municipality: meetings attended and missed, its people, items that mention it."""
    from search_api.registry import schemas
    from search_api.registry.parameters import PageParameters, checked
    from search_api.registry.terminal import print_municipality

    asked = checked(PageParameters, options)
    with _answering(directory) as (service, _):
        page = service.municipality(name, asked.limit, asked.offset)
    if as_json:
        print_model(schemas.municipality(page))
    else:
        print_municipality(page, asked.offset)


COMMANDS = (people, person, municipalities, municipality)


@contextmanager
def _answering(directory: Path | None) -> Iterator[tuple["RegistryService", "Registry"]]:
    """The registry of the catalog as it is now; no engine and no encoder is needed."""
    from indexer.registry import Registry
    from search_api.registry.service import RegistryService

    with opened(directory) as index:
        now = index.catalog.moment()
        registry = Registry.of(index.catalog, now.sequence)
        yield RegistryService(lambda: (registry, now), index.catalog), registry
