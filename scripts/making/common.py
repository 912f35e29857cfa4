"""How common words are in Swedish and in English at large, packed for `models.swedish.commonness`."""

import gzip
import lzma
import sys
from collections.abc import Iterator
from pathlib import Path

import srsly

from models.swedish.commonness import LANGUAGES, RAREST, packed_name

_TENTHS = 10


def common(lists: list[list[str]]) -> Iterator[tuple[str, int]]:
    """Words that are letters alone with their frequency in tenths of a Zipf unit, commonest first.

    `lists` has the words of every centibel under certainty, as wordfreq keeps them; the Zipf scale is the logarithm of
    how often a word comes among a billion (van Heuven et al., 2014).
    """
    for centibels, words in enumerate(lists):
        zipf = 9 - centibels / 100
        if zipf < RAREST:
            return
        yield from ((word, round(zipf * _TENTHS)) for word in words if word.isalpha())


def main() -> None:
    """Write the file of each language into `models/data`."""
    if len(sys.argv) != 2:
        sys.exit("usage: make_common FOLDER")
    for language in LANGUAGES:
        path = Path(sys.argv[1]) / f"large_{language}.msgpack.gz"
        head, *lists = srsly.msgpack_loads(gzip.decompress(path.read_bytes()))
        if not isinstance(head, dict) or head.get("format") != "cB":
            sys.exit(f"make_common: {path} is no list of wordfreq's")
        lines = "\n".join(f"{tenths} {word}" for word, tenths in common(lists))
        out = Path("models/data") / packed_name(language)
        out.write_bytes(lzma.compress(lines.encode(), preset=9 | lzma.PRESET_EXTREME))
        print(f"{out}: {lines.count(chr(10)) + 1} words, {out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
