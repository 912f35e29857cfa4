"""The face of the engines: equal siblings behind one port, loaded when they are asked for."""

from pathlib import Path

from indexer.engines.base import Engine

KINDS = ("local", "memory")


def open_engine(kind: str, directory: Path, dimension: int) -> Engine:
    """The engine of a kind in KINDS, with its files (if it keeps any) in `directory`.

    `dimension` is the length of a vector. Raises ValueError for another kind, StorageFailed when the
    directory cannot be made.
    """
    if kind == "local":
        from indexer.engines.local import LocalEngine

        return LocalEngine(directory, dimension)
    if kind == "memory":
        from indexer.engines.memory import MemoryEngine

        return MemoryEngine(dimension)
    raise ValueError(f"No engine is called {kind!r}: {', '.join(KINDS)}")
