"""The English-Swedish dictionary from Folkets lexikon, turned round and packed for `models.swedish.translation`.

Folkets lexikon goes from Swedish to English, and gives no order to the Swedish words of an English one. Here a Swedish
word counts for more the more frequent it is and the fewer other things it means. Kept are the best; words without a
frequency are too rare to be met in minutes.
"""

import gzip
import html
import lzma
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import srsly

from models.swedish import analyze
from models.swedish.tables.english_forms import NEVER_TRANSLATED
from models.swedish.tables.question_words import (
    ENGLISH_QUESTION_WORDS,
    ENGLISH_SHARED_WORDS,
    QUESTION_WORDS,
)
from models.swedish.translation import MOST_ALTERNATIVES

_SWEDISH = re.compile(r"[a-zåäöéü]+(?:-[a-zåäö]+)*(?: [a-zåäöéü]+){0,2}")
_ENGLISH = re.compile(r"[a-z]+(?: [a-z]+){0,2}")
_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_ARTICLE = re.compile(r"^(?:to|a|an|the) ")
_EMPTY = NEVER_TRANSLATED | ENGLISH_QUESTION_WORDS | ENGLISH_SHARED_WORDS

_EACH_MORE = 100
"""Centibels by which each word more makes an expression rarer than its rarest word."""

_BEST, _RAREST = 0.7, 0.08
"""The weight of the best word, and the share of the best one's score that a word needs to be kept: what is under it is
rare, old, or a side sense."""


def entries(lines: Iterable[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Swedish words with what they are in English, cleaned; from lines of Swedish, a tab, English parted by commas."""
    for line in lines:
        swedish, _, meanings = line.rstrip("\n").partition("\t")
        swedish = swedish.replace("|", "").lower()
        if _SWEDISH.fullmatch(swedish):
            cleaned = (_cleaned(meaning) for meaning in html.unescape(html.unescape(meanings)).split(","))
            yield swedish, tuple(dict.fromkeys(meaning for meaning in cleaned if meaning))


def turned(
    found: Iterable[tuple[str, tuple[str, ...]]], centibels: Mapping[str, int]
) -> dict[str, dict[str, float]]:
    """For every English word or expression its Swedish ones with their weights, best first.

    An English word that has no Swedish one worth keeping has none: it is known. One that is written alike has itself.
    """
    scores: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for swedish, meanings in found:
        score = _frequency(swedish, centibels) ** 0.5
        for english in filter(_asks, meanings):
            scores[english][swedish] = max(scores[english][swedish], score / len(meanings))
    weighted = ((english, _weights(english, scores[english])) for english in sorted(scores))
    return {english: weights for english, weights in weighted if weights or " " not in english}


def packed(dictionary: Mapping[str, Mapping[str, float]]) -> bytes:
    """The dictionary's file, as `models.swedish.translation.Dictionary` reads it."""
    lines = (
        "\t".join((english, *(f"{round(weight * 10)}{swedish}" for swedish, weight in words.items())))
        for english, words in dictionary.items()
    )
    return lzma.compress("\n".join(lines).encode(), preset=9 | lzma.PRESET_EXTREME)


def _cleaned(meaning: str) -> str:
    return " ".join(_ARTICLE.sub("", _ASIDE.sub("", meaning).strip().lower()).split())


def _asks(english: str) -> bool:
    """Whether a question could hold it: no description, and no expression that begins or ends with an empty word."""
    words = english.split()
    return bool(_ENGLISH.fullmatch(english)) and not _EMPTY & {words[0], words[-1]}


def _frequency(swedish: str, centibels: Mapping[str, int]) -> float:
    """Per running word; 0 for a word that is not known."""
    words = swedish.split()
    if not all(word in centibels for word in words):
        return 0.0
    rarest = max(centibels[word] for word in words)
    return float(10 ** (-(rarest + _EACH_MORE * (len(words) - 1)) / 100))


def _weights(english: str, scores: Mapping[str, float]) -> dict[str, float]:
    """The best words by weight, one of each stem; itself alone where the best is written as in English."""
    ranked = sorted(scores, key=lambda swedish: (-scores[swedish], swedish))
    best = scores[ranked[0]]
    kept: dict[tuple[str, ...], str] = {}
    for swedish in ranked[:1] if ranked[0] == english else ranked:
        if scores[swedish] > _RAREST * best and swedish not in QUESTION_WORDS:
            kept.setdefault(tuple(token.stem for token in analyze(swedish)), swedish)
    chosen = list(kept.values())[:MOST_ALTERNATIVES]
    return {swedish: round(_BEST * (scores[swedish] / best) ** 0.5, 1) for swedish in chosen}


def main() -> None:
    """Write the dictionary from the folder with Folkets lexikon and the frequencies."""
    if len(sys.argv) != 2:
        sys.exit("usage: make_dictionary FOLDER")
    folder = Path(sys.argv[1])
    lexicon = (folder / "folkets_sv_en.tsv").read_text(encoding="utf-8").splitlines()
    _, *levels = srsly.msgpack_loads(gzip.decompress((folder / "large_sv.msgpack.gz").read_bytes()))
    centibels = {word: level for level, words in enumerate(levels) for word in words}
    target = Path("models/data/english.xz")
    target.write_bytes(packed(turned(entries(lexicon), centibels)))
    print(f"{target}: {target.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
