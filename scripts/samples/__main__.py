"""`make_samples OUT [SOURCES]`: renders the sample minutes."""

import sys
from pathlib import Path

from scripts.samples.render import render_all
from scripts.samples.source import SourceError

SOURCES = Path(__file__).parents[2] / "tests" / "sources" / "development"


def main(arguments: list[str]) -> int:
    """Render the sources in arguments[1], else the development samples, into arguments[0]. Gives the exit status."""
    if len(arguments) not in (1, 2):
        print("usage: make_samples OUT [SOURCES]", file=sys.stderr)
        return 2
    out, sources = Path(arguments[0]), Path(arguments[1]) if len(arguments) == 2 else SOURCES
    try:
        made = render_all(sources, out)
    except SourceError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{len(made)} files in {out}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
