"""The Swedish lexicon from hunspell-sv: its words inflected by its affix rules, packed for `models.swedish.lexicon`.

Kept are words of letters alone, each in every inflection but the genitive, which any word takes; and the forms that
words take as the first part of a compound.
"""

import lzma
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from models.swedish.lexicon import NO_TAIL, ONLY_HEAD, WORD_AND_HEAD, block_of

_LETTERS = re.compile("[A-Za-zÅÄÖåäöÉéÈèÜüÀà]+")

# Flags of sv_SE.aff, by the names that stand there.
_FORBIDDEN, _NEEDS_AFFIX, _ONLY_IN_COMPOUND, _LAST = "%", "¤", "Z", "Y"
_NOT_LAST = frozenset("XU")


class Suffix(NamedTuple):
    """A rule of an affix file: what it strips and adds, the flags of what comes out, and the ends it fits."""

    strip: str
    add: str
    flags: str
    fits: re.Pattern[str]


class Form(NamedTuple):
    """A word in one inflection: whether it may stand alone, begin a compound, and end one."""

    word: str
    alone: bool
    head: bool
    tail: bool


def suffixes(affixes: Iterable[str]) -> dict[str, list[Suffix]]:
    """The suffix rules by flag. (Swedish has no prefix rules.)"""
    rules: dict[str, list[Suffix]] = defaultdict(list)
    for line in affixes:
        match line.split():
            case ["SFX", flag, strip, added, condition, *_]:
                add, _, flags = added.partition("/")
                strip, add = ("" if part == "0" else part for part in (strip, add))
                rules[flag].append(Suffix(strip, add, flags, re.compile(f"(?:{condition})$")))
    return rules


def forms(entries: Iterable[str], rules: dict[str, list[Suffix]]) -> Iterator[Form]:
    """Every form of every entry of a dictionary, whose first line is their number."""
    for line in list(entries)[1:]:
        word, _, flags = line.split("\t")[0].strip().partition("/")
        if not word or _FORBIDDEN in flags:
            continue
        alone = not {_ONLY_IN_COMPOUND, _NEEDS_AFFIX} & set(flags)
        yield Form(word, alone, bool(_NOT_LAST & set(flags)), _LAST in flags)
        for rule in (rule for flag in flags for rule in rules.get(flag, ())):
            if word.endswith(rule.strip) and rule.fits.search(word):
                inflected = word[: len(word) - len(rule.strip)] + rule.add
                alone = _ONLY_IN_COMPOUND not in rule.flags + flags
                yield Form(inflected, alone, bool(_NOT_LAST & set(rule.flags)), alone and _LAST in flags)


def packed(found: Iterable[Form]) -> bytes:
    """The lexicon's file: blocks of words, one a line, in the marks of `models.swedish.lexicon`."""
    alone, heads, tails = set[str](), set[str](), set[str]()
    for form in found:
        if _LETTERS.fullmatch(form.word) and (form.word.islower() or form.word.istitle()):
            for kind, holds in ((alone, form.alone), (heads, form.head), (tails, form.tail)):
                if holds:
                    kind.add(form.word)
    alone = {word for word in alone if not (word.endswith("s") and word[:-1] in alone and word not in heads)}
    blocks: dict[str, list[str]] = defaultdict(list)
    for word in sorted(alone | heads):
        mark = "" if word not in heads else WORD_AND_HEAD if word in alone else ONLY_HEAD
        blocks[block_of(word)].append(word + mark + (NO_TAIL if word in alone and word not in tails else ""))
    text = "\n".join(" ".join((block, *blocks[block])) for block in sorted(blocks))
    return lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME)


def main() -> None:
    """Write the lexicon from the folder with hunspell-sv's sv_SE.aff and sv_SE.dic."""
    if len(sys.argv) != 2:
        sys.exit("usage: make_lexicon FOLDER")
    affixes, entries = (
        (Path(sys.argv[1]) / f"sv_SE.{kind}").read_text(encoding="utf-8").splitlines()
        for kind in ("aff", "dic")
    )
    target = Path("models/data/words.xz")
    target.write_bytes(packed(forms(entries, suffixes(affixes))))
    print(f"{target}: {target.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
