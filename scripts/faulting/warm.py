"""`paragraf` in a process of its own for every command, without loading encoder and recogniser anew each time.

A process loads both, then forks one child a command, which runs the command as it is and can be killed at any instant.
Speaks in lines on standard input and output: arguments and the most bytes of a file as JSON in, the child's number
out, and when it has ended its status, negative for a signal. What the child prints goes to a file.
"""

import json
import os
import subprocess
import sys
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path


class Warm:
    """The process, as whoever lets it work sees it."""

    def __init__(self, process: "subprocess.Popen[str]", printed: Path) -> None:
        self._process = process
        self._printed = printed

    def start(self, *arguments: str, largest: int | None = None) -> int:
        """Begin a command; gives the number of its process, which may be killed.

        With `largest`, it can make no file longer than so many bytes, which a full disk is like.
        """
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([arguments, largest]) + "\n")
        self._process.stdin.flush()
        return int(self._line())

    def ended(self) -> int:
        """Wait for the end of the command; its exit code, negative for the signal that killed it."""
        return int(self._line())

    def run(self, *arguments: str, largest: int | None = None) -> int:
        """A whole command; gives what `ended` does."""
        self.start(*arguments, largest=largest)
        return self.ended()

    def printed(self) -> str:
        """What the last command printed."""
        return self._printed.read_text(encoding="utf-8")

    def _line(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the process that runs the commands has ended")
        return line


@contextmanager
def warm(printed: Path) -> Iterator[Warm]:
    """A warm process; `printed` is the file for what commands print."""
    environment = os.environ | {
        "PARAGRAF_ENTITIES": "fast",
        "OMP_NUM_THREADS": "1",
        "TOKENIZERS_PARALLELISM": "false",
        "FAULTING_PRINTED": str(printed),
    }
    command, root = [sys.executable, "-m", "scripts.faulting.warm"], Path(__file__).parents[2]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment, cwd=root
    ) as process:
        try:
            yield Warm(process, printed)
        finally:
            assert process.stdin is not None
            process.stdin.close()


def _serve() -> None:
    import indexer.pipeline  # noqa: F401 - what every command would else import anew
    from models import encoder, entities

    loaded = encoder.load_encoder(), entities.load_recognizer("fast")
    encoder.load_encoder = lambda *_: loaded[0]
    entities.load_recognizer = lambda *_: loaded[1]
    for line in sys.stdin:
        child = os.fork()
        if not child:
            _become(*json.loads(line))
        print(child, flush=True)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


def _become(arguments: Sequence[str], largest: int | None) -> None:
    """Run a command in place of this process."""
    import resource

    from search_api.cli import main

    file = os.open(os.environ["FAULTING_PRINTED"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    for standard in (1, 2):
        os.dup2(file, standard)
    if largest is not None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))
    try:
        main(list(arguments), prog_name="paragraf")
    except SystemExit as end:
        sys.stdout.flush()
        os._exit(int(end.code or 0))
    finally:  # nothing of the process that forked this one may be run to its end here
        traceback.print_exc()
        os._exit(70)


if __name__ == "__main__":
    _serve()
