"""Other engines behind one face: a function from a corpus to its runs, by the name of their settings.

Runs in an environment of its own (`requirements.txt`), never in the project's. A new engine is one new file and one
line in the table.
"""

from collections.abc import Callable
from importlib import import_module

from scripts.comparing.corpus import Corpus, Run

Engine = Callable[[Corpus], dict[str, Run]]

PEERS = ("sqlite", "bm25s", "lancedb", "milvus", "txtai")
"""Modules beside this one."""


def engine(name: str) -> Engine:
    """The engine of one of PEERS. Its library is imported here and not before."""
    runs: Engine = import_module(f"scripts.comparing.peers.with_{name}").runs
    return runs
