"""The command `paragraf`. What is heavy is imported in the command that needs it, so that help comes at once."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import click

from models.errors import MissingPath, NotFound, ParagrafError, Unreadable
from models.records import DecisionKind
from search_api.access import cli as access_cli
from search_api.keeping import cli as keeping_cli
from search_api.keeping import erasing_cli
from search_api.matters import cli as matters_cli
from search_api.operations import cli as operations_cli
from search_api.options import (
    config_option,
    index_option,
    json_option,
    opened,
    print_json,
    print_model,
    settings_of,
)
from search_api.registry import cli as registry_cli
from search_api.suggesting import cli as suggest_cli

SOME_UNREAD = 3
"""The exit code of `paragraf index` when some files could not be read."""


class _Edge(click.Group):
    """Turns every error of ours into one line and its exit code."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except ParagrafError as error:
            click.echo(f"paragraf: {str(error).rstrip('.')}. {error.remedy}", err=True)
            ctx.exit(error.exit_code)


@click.group(cls=_Edge, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="paragraf")
@config_option
def main() -> None:
    """Search Swedish meeting minutes: ranked agenda items, the decision quoted.

    Settings are read from a file in TOML and from environment variables that begin with PARAGRAF_, which go
    before it; options go before both.
    """


for _command in (
    access_cli.keys,
    operations_cli.doctor,
    suggest_cli.suggest,
    *keeping_cli.COMMANDS,
    *erasing_cli.COMMANDS,
    *matters_cli.COMMANDS,
    *registry_cli.COMMANDS,
):
    main.add_command(_command)


@main.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@index_option
@click.option("--prune", is_flag=True, help="Take out documents from under PATH whose files are gone.")
@click.pass_context
def index(ctx: click.Context, paths: tuple[str, ...], directory: Path | None, prune: bool) -> None:
    """Add the minutes in PATH (files and folders), or update them.

    Files that did not change are not read again, and those that were moved keep their ids. Exits with 0 when
    every file was read, and with 3 when some were not.
    """
    from indexer.index import Index
    from indexer.paths import find_files
    from indexer.pipeline import index_paths
    from models.encoder import load_encoder
    from models.entities import load_recognizer
    from search_api.terminal import print_report

    settings = settings_of(directory)
    find_files(paths, leave_out=settings.index)  # a wrong path is told before an index is made
    encoder = load_encoder(settings.encoder, settings.cache)
    with closing(Index.create(settings.index, encoder)) as made, _progress() as progress:
        recognizer = load_recognizer(settings.entities, settings.cache)
        report = index_paths(
            made, paths, encoder, recognizer, progress, prune, discretion=settings.discretion
        )
    print_report(report, settings.index)
    if report.unread:
        ctx.exit(SOME_UNREAD)


@main.command()
@index_option
def export(directory: Path | None) -> None:
    """Print all meetings as JSON Lines, one meeting a line."""
    from indexer.registry import Registry
    from search_api.ndjson import json_line
    from search_api.schemas import exported

    with opened(directory) as index:
        registry = Registry.of(index.catalog)
        for meeting in index.catalog.meetings():
            print_json(json_line(exported(registry.named(meeting))))


@main.command()
@click.argument("query")
@index_option
@click.option("--limit", default=10, show_default=True, help="How many results, 1 to 100.")
@click.option("--offset", default=0, show_default=True, help="How many results to pass over first.")
@click.option(
    "--municipality", multiple=True, metavar="NAME", help="Only items on it; repeat for alternatives."
)
@click.option("--person", multiple=True, metavar="NAME", help="Only items on them; repeat for alternatives.")
@click.option("--body", multiple=True, metavar="NAME", help="Only its meetings; repeat for alternatives.")
@click.option(
    "--association",
    multiple=True,
    metavar="NAME",
    help="Only its meetings and its members'; repeat likewise.",
)
@click.option(
    "--literal",
    multiple=True,
    metavar="TEXT",
    help="Take these words of QUERY as plain words; repeat for more.",
)
@click.option("--from", "date_from", metavar="YYYY-MM-DD", help="First day of meeting.")
@click.option("--to", "date_to", metavar="YYYY-MM-DD", help="Last day of meeting.")
@click.option("--decisions", is_flag=True, help="Only items in which the meeting decided.")
@click.option(
    "--kind",
    multiple=True,
    type=click.Choice([kind.value for kind in DecisionKind]),
    metavar="KIND",
    help="Only items with such a decision, as approved or rejected; repeat likewise.",
)
@click.option("--sort", type=click.Choice(["relevance", "date"]), default="relevance", show_default=True)
@click.option("--explain", is_flag=True, help="Tell what adds up to each score.")
@json_option
def search(query: str, directory: Path | None, as_json: bool, **options: Any) -> None:
    """Find the agenda items that answer QUERY, best first."""
    from models.swedish.identity import masked
    from search_api.parameters import parse_parameters
    from search_api.schemas import result_page
    from search_api.terminal import print_results
    from search_api.wiring import open_service

    settings = settings_of(directory)
    question = masked(query) if settings.discretion.mask_numbers else query
    asked = parse_parameters(
        {"q": question, **{name: value for name, value in options.items() if value is not None}}
    )
    understood = asked.query()
    with closing(open_service(settings)) as service:
        page = service.search(understood, asked.limit, asked.offset, asked.sort)
    if as_json:
        print_model(result_page(page, asked.explain), exclude_unset=True, by_alias=True)
    else:
        print_results(page, asked.explain)


@main.command()
@click.argument("id")
@index_option
@json_option
def show(id: str, directory: Path | None, as_json: bool) -> None:
    """Show the meeting or agenda item with ID, whole."""
    from indexer.registry import Registry
    from search_api import schemas
    from search_api.terminal import print_item, print_meeting

    with opened(directory) as index:
        registry = Registry.of(index.catalog)
        try:
            meeting, item = index.catalog.item(id)
        except NotFound:
            whole = registry.named(index.catalog.meeting(id))
            if as_json:
                print_model(schemas.meeting(whole))
            else:
                print_meeting(whole)
            return
    if as_json:
        print_model(schemas.item_page(meeting, registry.named_item(meeting, item)))
    else:
        print_item(meeting, item)


@main.command()
@index_option
@click.option("--host", help="The address to listen on.  [default: PARAGRAF_HOST, else 127.0.0.1]")
@click.option("--port", type=int, help="The port to listen on.  [default: PARAGRAF_PORT, else 8000]")
@click.option(
    "--originals/--no-originals",
    default=None,
    help="Serve the files that the minutes came in, too.  [default: PARAGRAF_ORIGINALS, else not]",
)
@click.option(
    "--collection",
    "collections",
    multiple=True,
    metavar="NAME=DIR",
    help="Serve a further index, at /collections/NAME/; repeat for more.  [default: PARAGRAF_COLLECTIONS]",
)
@click.option(
    "--open",
    is_flag=True,
    default=None,
    help="Let everybody in who reaches an address that is not this machine's alone.",
)
def serve(directory: Path | None, collections: tuple[str, ...], **given: Any) -> None:
    """Serve the API and the web page."""
    from search_api.server import serve

    serve(settings_of(directory, collections=",".join(collections) or None, **given))


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
@json_option
def entities(file: Path, as_json: bool) -> None:
    """Find the people, municipalities, organisations and places that a text FILE names."""
    from indexer.minutes import parse
    from indexer.minutes.lines import whole_text
    from indexer.reading import read
    from models.entities import load_recognizer
    from search_api.schemas import EntityMention

    if not file.exists():
        raise MissingPath(f"{file} does not exist", "Check the spelling of the path.")
    settings = settings_of(None)
    try:
        document = read(file, str(file), mask=settings.discretion.mask_numbers)
    except Unreadable as error:
        raise Unreadable(f"{file}: {error}", error.remedy) from error
    known = [row.name for row in parse(document, "file").attendance]
    recognizer = load_recognizer(settings.entities, settings.cache)
    (mentions,) = recognizer.mentions([whole_text(document)], known)
    if as_json:
        found = [EntityMention.model_validate(mention).model_dump(mode="json") for mention in mentions]
        print_json(json.dumps(found, ensure_ascii=False, indent=2))
    else:
        for mention in mentions:
            code = f"  {mention.code}" if mention.code else ""
            click.echo(f"{mention.start:>7}  {mention.label:<12}  {mention.canonical}{code}")


@contextmanager
def _progress() -> Iterator[Callable[[int, int, str], None]]:
    """A progress bar for someone who watches; nothing in a log."""
    if not sys.stderr.isatty():
        yield lambda *_: None
        return
    with click.progressbar(length=1, file=sys.stderr, item_show_func=lambda source: source) as bar:

        def show(done: int, total: int, source: str) -> None:
            bar.length = total
            bar.update(done - bar.pos, source)

        yield show
