"""The commands that take out for good: `paragraf erase` and `paragraf retain`."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from models.errors import BadRequest, IndexBusy, NotFound
from search_api.options import encoder_of, index_option, json_option, opened, print_json, settings_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from indexer.catalog import Catalog, Document
    from indexer.index import Index
    from indexer.keeping.receipts import Receipt
    from models.encoder.base import Encoder

_yes = click.option("--yes", is_flag=True, help="Do not ask.")


@click.command()
@click.argument("names", nargs=-1, metavar="[DOCUMENT_OR_PATH]...")
@click.option("--person", metavar="NAME_OR_ID", help="Erase one person from every meeting that has them.")
@click.option(
    "--finish", is_flag=True, help="Do what was interrupted, or what a restored backup brought back."
)
@click.option("--forget", is_flag=True, help="Let `paragraf index` read documents again that were erased.")
@_yes
@index_option
@json_option
def erase(
    names: tuple[str, ...],
    person: str | None,
    finish: bool,
    forget: bool,
    yes: bool,
    directory: Path | None,
    as_json: bool,
) -> None:
    """Erase documents or a person for good, and give a receipt.

    Nothing is left in the index's folder, nor of files that were uploaded, those that the index does not know any more
    among them, and `paragraf index` does not bring it
    back: not from the same file or path, nor a person from another file of a meeting of the same day, body and
    organisation. Backups and other files that minutes came in are left alone: the receipt lists those that still hold
    it. Each collection is an index of its own, and asked by itself. When it is broken off, --finish does the rest.
    """
    from indexer.keeping import erasing

    if sum((bool(names), person is not None, finish)) != 1 or (forget and not names):
        raise BadRequest(
            "It is not clear what to erase", "Give documents, or --person NAME, or --finish alone."
        )
    with opened(directory) as index:
        load = encoder_of(index, directory)
        if forget:
            _forget(index, names)
        elif person is not None:
            known, receipt = _erase_person(index, person, load, yes)
            _print(receipt, _places(index, known), as_json, _others(directory))
        elif names:
            documents = _meant(index.catalog, names)
            for document in documents:
                click.echo(f"to be erased: {document.source} ({document.id})", err=True)
            _tell_of_strays(index)
            _confirm(yes)
            with index.writing():
                receipt = erasing.erase_documents(index, documents, load)
            _print(receipt, _places(index, documents), as_json, _others(directory))
        else:
            with index.writing():
                done = erasing.finish(index, load)
            if done is None:
                click.echo("There is nothing to finish.")
            else:
                _print(done, {}, as_json)


@click.command()
@click.option("--older-than", "period", metavar="PERIOD", help="Keep meetings so long: 10y, 18m or 400d.")
@click.option("--off", is_flag=True, help="Keep meetings for ever.")
@click.option("--dry-run", is_flag=True, help="Only tell what would be taken out.")
@_yes
@index_option
@json_option
def retain(
    period: str | None, off: bool, dry_run: bool, yes: bool, directory: Path | None, as_json: bool
) -> None:
    """Say how long meetings are kept, and take out those that are older.

    `paragraf index` and `watch` keep to it from then on. Meetings without a date are kept, and listed. Without an
    option it tells what is said.
    """
    from indexer.catalog import Cause
    from indexer.keeping import erasing, memory, retention

    if off and period:
        raise BadRequest("Meetings are kept for ever or for a time", "Give --off or --older-than.")
    with opened(directory) as index:
        if off:
            with index.writing():
                index.catalog.erasures.retain(None)
                memory.keep(index)
        kept = retention.parse(period) if period else index.catalog.erasures.retention()
        if kept is None:
            click.echo("Meetings are kept for ever.")
            return
        first = retention.before(kept, retention.today())
        old, undated = retention.divided(index.catalog, first)
        click.echo(f"Meetings are kept for {kept}: from {first} on. {len(old)} are older.", err=as_json)
        for document in old:
            click.echo(f"older: {document.source} ({document.id})", err=True)
        for document in undated:
            click.echo(f"without a date, kept: {document.source} ({document.id})", err=True)
        if dry_run or not period:
            return
        if old:
            _confirm(yes)
        with index.writing():
            index.catalog.erasures.retain(kept)
            memory.keep(index)
            if old:
                load = encoder_of(index, directory)
                receipt = erasing.erase_documents(index, old, load, Cause.RETENTION)
                _print(receipt, _places(index, old), as_json)


def _erase_person(
    index: "Index", asked: str, load: "Callable[[], Encoder]", yes: bool
) -> "tuple[list[Document], Receipt]":
    from indexer.keeping import erasing
    from indexer.keeping.whom import Ambiguous, whom

    try:
        found = whom(index.catalog, asked)
    except Ambiguous as error:
        for person in error.candidates:
            told = ", ".join(period.value for period in person.municipalities)
            sure = "" if person.certain else "; could be any of the others"
            click.echo(f"{person.id}: {person.name}, {told or 'no municipality'}{sure}", err=True)
        raise
    known = [document for id in found.meetings if (document := index.catalog.document(id))]
    click.echo(
        f"{found.names[0]} ({found.id}): {found.mentions} mentions in {len(found.items)} agenda items and "
        f"{found.rows} rows of attendance, in {len(found.meetings)} meetings:",
        err=True,
    )
    for document in known:
        click.echo(f"  {document.source}", err=True)
    if found.uncertain:
        click.echo(f"{found.uncertain} mentions there could also be a namesake's, and go, too.", err=True)
    if found.left:
        click.echo(f"{len(found.left)} other meetings name somebody who could be any of several.", err=True)
    _tell_of_strays(index)
    _confirm(yes)
    with index.writing():
        if whom(index.catalog, found.id) != found:
            raise IndexBusy("The index has changed meanwhile", "Run it again, and look what it tells.")
        return known, erasing.erase_person(index, found, load)


def _tell_of_strays(index: "Index") -> None:
    from indexer.keeping.uploads import unknown

    if strays := len(unknown(index.catalog, index.directory)):
        click.echo(f"{strays} uploaded files that no document names could hold it, and go, too.", err=True)


def _confirm(yes: bool) -> None:
    if not yes:
        click.confirm("This cannot be undone. Erase?", abort=True, err=True)


def _meant(catalog: "Catalog", names: "Sequence[str]") -> "list[Document]":
    """The documents that are named; those that were erased already count as named, so that traces go, too."""
    from indexer.whereabouts import named

    found: dict[str, Document] = {}
    for name in names:
        meant = {document.id: document for document in named(catalog, name)}
        if not meant:
            raise NotFound(
                f"The index holds no document {name}",
                "Give an id, a path or a folder that it holds; what was interrupted ends with --finish.",
            )
        found |= meant
    return list(found.values())


def _forget(index: "Index", names: "Sequence[str]") -> None:
    from indexer.catalog import Cause
    from indexer.keeping import memory
    from indexer.whereabouts import first_id

    with index.writing():
        for name in names:
            ids = (name, first_id(Path(name).resolve()))
            erased = [e for id in ids for e in index.catalog.erasures.of(id, "")]
            digests = {e.digest for e in erased if e.digest}
            same = [e for e in index.catalog.erasures.all() if e in erased or e.digest in digests]
            documents = [e for e in same if e.cause is not Cause.PERSON]
            if not documents:
                raise NotFound(f"No erased document {name} is remembered", "Give its id or the file's path.")
            index.catalog.erasures.forget(documents)
            memory.keep(index)
            click.echo(f"paragraf index reads it again: {name}")


def _places(index: "Index", documents: "Sequence[Document]") -> dict[str, str]:
    from indexer.keeping.uploads import now

    return {document.id: now(document.path, index.directory) for document in documents}


def _others(directory: Path | None) -> dict[str, str]:
    """Where collections are served, those beside the one that was asked, by name: each is an index of its own."""
    from search_api.access.values import MAIN, parse_collections

    asked = settings_of(directory).index.resolve()
    settings = settings_of(None)
    if not settings.collections:
        return {}
    folders = {MAIN: settings.index, **parse_collections(settings.collections)}
    return {name: str(at) for name, at in folders.items() if at.resolve() != asked and at.exists()}


_BACKUP = {True: "still holds it", False: "held it, and is gone", None: "held it, and may be there still"}
_ORIGINAL = {
    True: "still lies at",
    False: "is no longer at",
    None: "may still lie, which cannot be known here, at",
}


def _print(
    receipt: "Receipt", places: dict[str, str], as_json: bool, others: "Mapping[str, str] | None" = None
) -> None:
    """The receipt, and what the kept one does not say: where originals lie, whose names may tell what was erased, and
    the `others`, collections that were not asked."""
    told = receipt.data()
    if as_json:
        lying = {c.of: places[c.of] for c in receipt.originals if c.of in places}
        whole = {"receipt": told, "originals_lie_at": lying, "not_asked": dict(others or {})}
        print_json(json.dumps(whole, ensure_ascii=False, indent=2, default=str))
        return
    click.echo(f"Erased ({receipt.cause.value}) at {receipt.taken}: {len(receipt.documents)} documents.")
    for name, count in receipt.counts.items():
        if count:
            click.echo(f"  {name}: {count}")
    click.echo(
        f"The index was at {receipt.before.sequence} and is at {receipt.after.sequence}; mirrors are told."
    )
    if receipt.uploads_deleted:
        click.echo(f"Uploaded files deleted: {receipt.uploads_deleted}.")
    for copy in receipt.backups:
        click.echo(f"A backup {_BACKUP[copy.there]}: {copy.of}")
    for copy in receipt.originals:
        place = places.get(copy.of, "its place")
        click.echo(f"The original of {copy.of} {_ORIGINAL[copy.there]} {place}")
    for id in receipt.named_by_path:
        click.echo(f"The file's own path names the person, rename it: {places.get(id, id)}")
    if receipt.left:
        click.echo(f"Left, for it could be any of several people: {', '.join(receipt.left)}")
    for name, folder in (others or {}).items():
        click.echo(f"Not asked, an index of its own: {name}, with --index {folder}")
    click.echo(f"Checksum of the receipt: {told['checksum']}")


COMMANDS = (erase, retain)
