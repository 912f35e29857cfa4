"""The commands that keep an index whole."""

import signal
import threading
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from models.errors import NotFound
from search_api.options import encoder_of, index_option, json_option, opened, print_json, settings_of

if TYPE_CHECKING:
    from indexer.catalog import Document
    from indexer.pipeline import Progress, Report

UNSOUND = 4
"""The exit code of `paragraf verify` when something is wrong, and of `paragraf repair` when something is left."""


@click.command()
@index_option
@json_option
@click.pass_context
def verify(ctx: click.Context, directory: Path | None, as_json: bool) -> None:
    """Tell whether the index is sound: a line for each thing that is wrong.

    Compares catalog and search files with their checksums and with each other. Exits with 0 when all is sound, and
    with 4 when not.
    """
    import json

    from indexer.keeping.verifying import verify

    findings = verify(settings_of(directory).index)
    if as_json:
        told = {"sound": not findings, "findings": [asdict(finding) for finding in findings]}
        print_json(json.dumps(told, ensure_ascii=False, indent=2))
    elif not findings:
        click.echo("The index is sound.")
    else:
        for finding in findings:
            click.echo(f"{finding.what}. {finding.remedy}")
    if findings:
        ctx.exit(UNSOUND)


@click.command()
@index_option
@click.pass_context
def repair(ctx: click.Context, directory: Path | None) -> None:
    """Make the search files anew from the catalog, and the memory of erasures if it is damaged, without reading a file.

    Files whose meetings were damaged in the catalog are named; `paragraf index` reads them again. Exits with 4 when
    anything is left to be done.
    """
    from indexer.keeping.repairing import repair

    repaired = repair(settings_of(directory).index)
    for line in repaired.done:
        click.echo(f"{line}.")
    for line in repaired.left:
        click.echo(f"{line}.", err=True)
    for source in repaired.again:
        click.echo(f"To be read again, with paragraf index: {source}", err=True)
    if repaired.left:
        ctx.exit(UNSOUND)


@click.command()
@click.argument("to", type=click.Path(path_type=Path), metavar="FILE_OR_DIR")
@index_option
def backup(to: Path, directory: Path | None) -> None:
    """Write a backup of the index into FILE, or into DIR under a name of its own.

    Others may search and index meanwhile. The backup holds the catalog, from which all else is made, and the files
    that were uploaded.
    """
    from indexer.keeping.backing import backup

    path, manifest = backup(settings_of(directory).index, to)
    count, size = len(manifest.uploads), path.stat().st_size
    uploads = f"{count} uploaded file{'s' * (count != 1)}"
    click.echo(f"{path}: the index at {manifest.sequence} with {uploads}, {size:,} bytes.")
    for source in manifest.lost:
        click.echo(
            f"The uploaded file {source} is gone or has changed: its meeting alone is in it.", err=True
        )


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@index_option
@click.option("--force", is_flag=True, help="Put it in the place of an index that is there.")
@click.option(
    "--erasures",
    type=click.Path(path_type=Path),
    metavar="MEMORY",
    help="What was erased since: erasures.json of the index that the backup was taken of.",
)
def restore(file: Path, directory: Path | None, force: bool, erasures: Path | None) -> None:
    """Make the index anew from the backup in FILE.

    What was there stays whole until the backup is in its place; who searches meanwhile goes over to it. What was
    erased since the backup was taken is erased again, as the index that was there, its erasures.json and MEMORY tell.
    """
    from indexer.keeping.backing import restore
    from indexer.keeping.erasing import finish
    from indexer.keeping.uploads import unknown

    index = settings_of(directory).index
    manifest, told = restore(file, index, force, erasures)
    click.echo(f"{index} is the index of {manifest.taken} again.")
    with opened(directory) as restored, restored.writing():
        if finish(restored, encoder_of(restored, directory)):
            click.echo("What had been erased since was erased again.")
        later = len(unknown(restored.catalog, index))
    for source in manifest.lost:
        click.echo(f"The uploaded file {source} is not in the backup: its meeting alone is back.", err=True)
    if later:
        click.echo(
            f"Uploaded files that are not of the backup, so that nothing finds them: {later}. Put them into the index "
            f"with `paragraf index {index}/uploads --index {index}`, or delete them.",
            err=True,
        )
    if not told:
        click.echo(
            f"What was erased after {manifest.taken} is not known here and stands in it again: give --erasures with "
            "erasures.json of the index before, or erase it again; its receipts tell when.",
            err=True,
        )


@click.command()
@index_option
def migrate(directory: Path | None) -> None:
    """Bring an index that an earlier version made to this one, without reading a file."""
    from indexer.index import Index
    from indexer.keeping import memory

    with closing(Index.migrated(settings_of(directory).index)) as index, index.writing():
        memory.keep(index)
        click.echo(f"{index.directory} is of this version.")


@click.command()
@click.argument("names", nargs=-1, required=True, metavar="DOCUMENT_OR_PATH...")
@index_option
def remove(names: tuple[str, ...], directory: Path | None) -> None:
    """Take documents out of the index: by id, by path, or all below a folder.

    The files stay where they are, but for those that were uploaded, which are deleted; `paragraf index` puts those back
    that it meets.
    """
    from indexer.keeping import uploads
    from indexer.whereabouts import named

    with opened(directory) as index, index.writing():
        found: dict[str, Document] = {}
        for name in names:
            meant = {document.id: document for document in named(index.catalog, name)}
            if not meant:
                raise NotFound(
                    f"The index holds no document {name}", "Give an id, a path or a folder that it holds."
                )
            found |= meant
        for document in found.values():
            uploads.discard(document.path, index.directory)
            index.catalog.remove(document.id)
            click.echo(f"removed: {document.source}")
        index.catch_up()
        index.catalog.purge(index.catalog.sequence())


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="DIR...")
@index_option
@click.option("--prune", is_flag=True, help="Take out documents whose files are gone.")
@click.option(
    "--every",
    type=click.IntRange(min=10),
    default=3600,
    show_default=True,
    metavar="SECONDS",
    help="How often all files are looked at, whatever was told.",
)
def watch(paths: tuple[str, ...], directory: Path | None, prune: bool, every: int) -> None:
    """Follow the folders DIR: what changes in them is put into the index when it is written.

    Network drives tell of no changes: what comes there is found when all files are looked at, --every so often. That
    reads each file, and nobody else can write to the index meanwhile. A folder that is away or replaced is followed
    again when it is back; till then nothing is taken out.

    Goes on until it is told to stop (Ctrl-C or SIGTERM), and then ends with the file that it has begun.
    """
    from indexer.index import Index
    from indexer.keeping.watching import follow
    from indexer.paths import check_paths
    from indexer.pipeline import index_paths
    from models.encoder import load_encoder
    from models.entities import load_recognizer
    from search_api.terminal import print_report

    settings = settings_of(directory)
    check_paths(paths)
    encoder, recognizer = (
        load_encoder(settings.encoder, settings.cache),
        load_recognizer(settings.entities, settings.cache),
    )
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    with closing(Index.create(settings.index, encoder)) as index:

        def run(progress: "Progress", among: set[Path] | None) -> "Report":
            return index_paths(
                index, paths, encoder, recognizer, progress, prune, among, discretion=settings.discretion
            )

        def told(report: "Report") -> None:
            if report.read or report.moved or report.removed or report.unread:
                print_report(report, settings.index)

        follow(index, paths, run, stop, told, every)


COMMANDS = (verify, repair, backup, restore, migrate, remove, watch)
