"""Requests of every kind to every route that the API describes, valid ones and not, by schemathesis.

No answer may be the server's own failure, and each must be what the description says: status, type, headers, schema.
What is not valid must be refused. Half the addresses that name something name what there is.
"""

import argparse
import math
import random
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable
from schemathesis import APIOperation, BaseSchema, Case, GenerationMode
from schemathesis.checks import FailureGroup, load_all_checks, positive_data_acceptance

from scripts.serving import served

_WITHOUT = [positive_data_acceptance]
"""A schema does not say that a question has a word in it, or that a period ends after it begins."""

_ROUNDS = 20
"""At the most, until there are enough cases: a route without parameters has one."""

_PATIENCE = 900
"""Seconds to wait for an answer: the first file that is put lets the recogniser of names be loaded."""

Known = Mapping[str, Sequence[str]]
"""What there is, by the route and the parameter that name it."""


@dataclass(slots=True)
class Fuzzed:
    """Cases by route, answers by status, and the first case of each kind of failure."""

    cases: Counter[str] = field(default_factory=Counter)
    statuses: Counter[int] = field(default_factory=Counter)
    failures: dict[str, str] = field(default_factory=dict)


def main() -> None:
    """Print the figures; ends with an error where the API failed."""
    parser = argparse.ArgumentParser(prog="fuzz_api", description=__doc__)
    parser.add_argument("index", metavar="INDEX", type=Path, help="the index; a copy of it is served")
    parser.add_argument("--cases", metavar="N", type=int, default=5000, help="at least so many [5000]")
    parser.add_argument(
        "--seed", metavar="N", type=int, help="of all that is random; drawn, and printed, when not given"
    )
    asked = parser.parse_args()
    drawn = random.SystemRandom().randrange(1 << 32) if asked.seed is None else asked.seed
    print(f"seed {drawn}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(shutil.copytree(asked.index, Path(folder) / "index"))
        with served(copy, PARAGRAF_RATE="off", PARAGRAF_UPLOADS="true", PARAGRAF_ENTITIES="fast") as port:
            schema = schemathesis.openapi.from_url(f"http://127.0.0.1:{port}/openapi.json")
            fuzzed = fuzz(schema, asked.cases, drawn, known(schema))
    for route, count in sorted(fuzzed.cases.items()):
        print(f"{count:6} {route}")
    print(f"{fuzzed.cases.total()} cases, by status: {dict(sorted(fuzzed.statuses.items()))}")
    for failure in fuzzed.failures.values():
        print(f"\n{failure}")
    print(f"{len(fuzzed.failures)} kinds of failure")
    if fuzzed.failures:
        sys.exit(1)


def fuzz(schema: BaseSchema, cases: int, number: int, there: Known) -> Fuzzed:
    """Try at least so many cases, the same for the same seed and index."""
    load_all_checks()
    fuzzed = Fuzzed()
    operations = [found.ok() for found in schema.get_all_operations()]
    for turn in range(_ROUNDS):
        left = cases - fuzzed.cases.total()
        if left <= 0:
            break
        each = math.ceil(left / len(operations) / len(GenerationMode))
        for operation in operations:
            for mode in GenerationMode:
                _fuzz(operation, mode, each, number + turn, there, fuzzed)
    return fuzzed


def known(schema: BaseSchema) -> Known:
    """Ids that there are: of people, municipalities, meetings, items, matters and documents."""
    base = "/api/v1"
    people = _get(schema, f"{base}/people")["people"]
    places = _get(schema, f"{base}/municipalities")["municipalities"]
    hits = _get(schema, f"{base}/search", q="beslut")["results"]
    items = [hit["item"]["id"] for hit in hits]
    documents = _get(schema, f"{base}/documents")["documents"]
    return {
        f"{base}/people/{{id}}": [person["id"] for person in people],
        f"{base}/municipalities/{{code}}": [place["code"] for place in places],
        f"{base}/meetings/{{id}}": [hit["meeting"]["id"] for hit in hits],
        f"{base}/items/{{id}}": items,
        f"{base}/items/{{id}}/similar": items,
        f"{base}/documents/{{id}}": [
            document["id"] for document in documents[-2:]
        ],  # what is taken out is gone
        f"{base}/matters/{{id}}": [hit["matter"] for hit in hits if hit["matter"]],
    }


def _get(schema: BaseSchema, path: str, **query: str) -> dict[str, Any]:
    found: dict[str, Any] = schema[path]["GET"].Case(query=query).call().json()
    return found


def _fuzz(
    operation: APIOperation, mode: GenerationMode, cases: int, number: int, there: Known, fuzzed: Fuzzed
) -> None:
    ids = there.get(operation.path)

    @seed(number)
    @settings(
        max_examples=cases,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(mode), data=st.data())
    def one(case: Case, data: st.DataObject) -> None:
        if ids and mode is GenerationMode.POSITIVE and data.draw(st.booleans()):
            (name,) = case.path_parameters
            case.path_parameters[name] = data.draw(st.sampled_from(ids))
        response = case.call(timeout=_PATIENCE)
        fuzzed.cases[operation.label] += 1
        fuzzed.statuses[response.status_code] += 1
        try:
            case.validate_response(response, excluded_checks=_WITHOUT)
        except FailureGroup as failed:
            for failure in failed.exceptions:
                fuzzed.failures.setdefault(f"{operation.label} {failure.title}", str(failed))

    try:
        one()
    except Unsatisfiable:  # nothing can be wrong about it
        return


if __name__ == "__main__":
    main()
