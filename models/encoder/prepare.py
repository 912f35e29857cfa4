"""Makes all that is kept of the default encoder, so that the first search and the first indexing need not."""

import argparse
import sys
from pathlib import Path

from models.encoder.compact import compact
from models.encoder.unpack import unpack
from models.errors import ParagrafError


def main() -> None:
    """Put the encoder for searching, and the whole one for finding names, into a cache, and print where they are."""
    parser = argparse.ArgumentParser(prog="unpack_weights", description=main.__doc__)
    parser.add_argument("--cache", type=Path, metavar="DIR", help="the user's own cache folder unless given")
    cache = parser.parse_args().cache
    try:
        for kept in (compact(cache), unpack(cache)):
            print(kept.folder)
    except ParagrafError as error:
        print(f"unpack_weights: {error}\n{error.remedy}", file=sys.stderr)
        sys.exit(error.exit_code)


if __name__ == "__main__":
    main()
