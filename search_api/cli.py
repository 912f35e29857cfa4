"""The command `paragraf`. What is heavy is imported in the command that needs it, so that help comes at once."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import click

from models.errors import MissingPath, NotFound, ParagrafError, Unreadable
from search_api.matters import cli as matters_cli
from search_api.options import index_option, json_option, opened, print_json, settings_of
from search_api.registry import cli as registry_cli
from search_api.suggesting import cli as suggest_cli

SOME_UNREAD = 3
"""The exit code of `paragraf index` when some files could not be read."""

_LINE_ENDS = {ord(end): f"\\u{ord(end):04x}" for end in "\x85\u2028\u2029"}
"""JSON lets these stand as they are, but many readers of JSON Lines take them for ends of lines."""


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
def main() -> None:
    """Search Swedish meeting minutes: ranked agenda items, the decision quoted.

    Settings are read from environment variables that begin with PARAGRAF_; options go before them.
    """


for _command in (suggest_cli.suggest, *matters_cli.COMMANDS, *registry_cli.COMMANDS):
    main.add_command(_command)


@main.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@index_option
@click.pass_context
def index(ctx: click.Context, paths: tuple[str, ...], directory: Path | None) -> None:
    """Add the minutes in PATH (files and folders), or update them.

    Exits with 0 when every file was read, and with 3 when some were not.
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
        report = index_paths(made, paths, encoder, recognizer, progress)
    print_report(report, settings.index)
    if report.unread:
        ctx.exit(SOME_UNREAD)


@main.command()
@index_option
def export(directory: Path | None) -> None:
    """Print all meetings as JSON Lines, one meeting a line."""
    from indexer.registry import Registry
    from search_api.schemas import exported

    with opened(directory) as index:
        registry = Registry.of(index.catalog)
        for meeting in index.catalog.meetings():
            print_json(exported(registry.named(meeting)).model_dump_json().translate(_LINE_ENDS))


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
@click.option("--sort", type=click.Choice(["relevance", "date"]), default="relevance", show_default=True)
@click.option("--explain", is_flag=True, help="Tell what adds up to each score.")
@json_option
def search(query: str, directory: Path | None, as_json: bool, **options: Any) -> None:
    """Find the agenda items that answer QUERY, best first."""
    from search_api.parameters import parse_parameters
    from search_api.schemas import result_page
    from search_api.terminal import print_results
    from search_api.wiring import open_service

    asked = parse_parameters(
        {"q": query, **{name: value for name, value in options.items() if value is not None}}
    )
    understood = asked.query()
    with closing(open_service(settings_of(directory))) as service:
        page = service.search(understood, asked.limit, asked.offset, asked.sort)
    if as_json:
        print_json(
            result_page(page, asked.explain).model_dump_json(exclude_unset=True, by_alias=True, indent=2)
        )
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
                print_json(schemas.meeting(whole).model_dump_json(indent=2))
            else:
                print_meeting(whole)
            return
    if as_json:
        print_json(schemas.item_page(meeting, registry.named_item(meeting, item)).model_dump_json(indent=2))
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
def serve(directory: Path | None, host: str | None, port: int | None, originals: bool | None) -> None:
    """Serve the API and the web page."""
    from search_api.server import serve

    serve(settings_of(directory, host=host, port=port, originals=originals))


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
    try:
        document = read(file, str(file))
    except Unreadable as error:
        raise Unreadable(f"{file}: {error}", error.remedy) from error
    known = [row.name for row in parse(document, "file").attendance]
    settings = settings_of(None)
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
