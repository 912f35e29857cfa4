"""Everything that can keep the service from working well, looked at in one go."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import ParamSpec

from indexer.index import Index
from models.errors import BadRequest, ParagrafError
from search_api.access.values import MAIN, parse_collections
from search_api.operations.checks import configuration, indexes, machine, weights
from search_api.operations.checks.finding import Finding, Verdict, wrong
from search_api.settings import Settings

P = ParamSpec("P")

ON_THE_MACHINE: Sequence[Callable[[], Finding]] = (
    machine.python,
    machine.libraries,
    machine.reading_of_scans,
    machine.clock,
    weights.checksums,
)
"""What can be looked at whatever is set."""

OF_SETTINGS: Sequence[Callable[[Settings], Finding]] = (
    configuration.source,
    configuration.address,
    configuration.access,
    configuration.responsibility,
    configuration.originals,
    configuration.questions,
    configuration.port,
    weights.encoder,
    weights.names,
)
"""What depends on what is set."""

OF_THE_INDEX: Sequence[Callable[[Index, Settings], Finding]] = (
    indexes.contents,
    indexes.fit,
    indexes.lock,
    indexes.room,
    indexes.rights,
    indexes.youth,
    indexes.unread,
    indexes.erasures,
    indexes.strays,
    indexes.wholeness,
)
"""What can be looked at when there is an index."""


def examine(load: Callable[[], Settings], environment: Mapping[str, str]) -> Iterator[Finding]:
    """All that is found, as it is found; `load` gives the settings, or raises BadRequest.

    A check that itself meets an error of ours has found something wrong. Takes some seconds: models are loaded.
    """
    for check in ON_THE_MACHINE:
        yield _found(check)
    yield configuration.variables(environment)
    try:
        settings = load()
    except BadRequest as error:
        yield wrong("settings", str(error), error.remedy)
        return
    for check_settings in OF_SETTINGS:
        yield _found(check_settings, settings)
    for name, directory in {MAIN: settings.index, **parse_collections(settings.collections or "")}.items():
        for finding in _of_index(directory, settings):
            yield finding if name == MAIN else replace(finding, name=f"{finding.name} ({name})")


def _of_index(directory: Path, settings: Settings) -> Iterator[Finding]:
    try:
        index = Index.open(directory)
    except ParagrafError as error:
        yield indexes.closed(directory, error)
        return
    with closing(index):
        for check in OF_THE_INDEX:
            yield _found(check, index, settings)


def well(findings: Sequence[Finding]) -> bool:
    """Whether nothing is wrong; warnings may be meant so."""
    return all(finding.verdict is not Verdict.WRONG for finding in findings)


def _found(check: Callable[P, Finding], *given: P.args, **named: P.kwargs) -> Finding:
    try:
        return check(*given, **named)
    except ParagrafError as error:
        return wrong(getattr(check, "__name__", "check"), str(error), error.remedy)
