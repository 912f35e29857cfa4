"""The Swedish lexicon from hunspell-sv: its words inflected by its affix rules, packed for `models.swedish.lexicon`.

Kept are words of letters alone, each in every inflection but the genitive, which any word takes; and the forms that
words take as the first part of a compound. Each knows its lemma: the entry that it is, or is made of.
"""

import lzma
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

from models.swedish.lexicon import NO_TAIL, ONLY_HEAD, WORD_AND_HEAD, block_of

_LETTERS = re.compile("[A-Za-zÅÄÖåäöÉéÈèÜüÀà]+")

# Flags of sv_SE.aff, by the names that stand there.
_FORBIDDEN, _NEEDS_AFFIX, _ONLY_IN_COMPOUND, _LAST = "%", "¤", "Z", "Y"
_NOT_LAST = frozenset("XU")
_DOER = "T"
"""Makes lära a lärare, which has inflections of its own."""
_NOUN, _VERB = frozenset("ABCDEFGHIJT"), frozenset("KLMNPm")

_GENITIVE = "A"
_OWN, _OF_NOUN, _OF_VERB, _OF_OTHER, _STIFF, _NONE = range(6)
"""Ranks of a lemma, best first: a word that inflects is its own; one that does not (särskilt) only if it is no form of
another; what is no word knows none."""

_MADE_OF = (
    ("ar", "are"), ("manna", "man"), ("ie", "ium"), ("e", "a"), ("o", "a"), ("u", "a"), ("e", ""),
    ("s", ""), ("s", "e"), ("s", "a"), ("", "a"), ("", "e"),
)  # fmt: skip
"""What the first part of a compound ends in, and its lemma instead, where the dictionary does not tell: the first of
them that is a word. läkar-e, gymnasi-um, skjort-a, gåv-a, tjänst, arbet-e, skol-a."""


class Suffix(NamedTuple):
    """A rule of an affix file: what it strips and adds, the flags of what comes out, and the ends it fits."""

    strip: str
    add: str
    flags: str
    fits: re.Pattern[str]


class Form(NamedTuple):
    """A word in one inflection: whether it may stand alone, begin a compound, and end one; its entry, and how much
    that entry speaks for being its lemma (less is more)."""

    word: str
    alone: bool
    head: bool
    tail: bool
    lemma: str
    rank: int


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
        inflects = any(flag in rules for flag in flags if flag != _GENITIVE)
        rank = _NONE if not alone else _OWN if inflects else _STIFF
        yield Form(word, alone, bool(_NOT_LAST & set(flags)), _LAST in flags, word, rank)
        for flag, rule in ((each, rule) for each in flags for rule in rules.get(each, ())):
            if word.endswith(rule.strip) and rule.fits.search(word):
                inflected = word[: len(word) - len(rule.strip)] + rule.add
                alone = _ONLY_IN_COMPOUND not in rule.flags + flags
                head = bool(_NOT_LAST & set(rule.flags))
                rank = _OF_NOUN if flag in _NOUN or head else _OF_VERB if flag in _VERB else _OF_OTHER
                lemma = f"{word}re" if flag == _DOER and word.endswith("a") else word
                yield Form(inflected, alone, head, alone and _LAST in flags, lemma, rank)


def packed(found: Iterable[Form]) -> bytes:
    """The lexicon's file: blocks of words, one a line, in the marks of `models.swedish.lexicon`."""
    alone, heads, tails = set[str](), set[str](), set[str]()
    entries = set[str]()
    lemmas: dict[str, tuple[int, str]] = {}
    for form in found:
        if _LETTERS.fullmatch(form.word) and (form.word.islower() or form.word.istitle()):
            for kind, holds in ((alone, form.alone), (heads, form.head), (tails, form.tail)):
                if holds:
                    kind.add(form.word)
            if form.alone and form.word == form.lemma:
                entries.add(form.word)
            lemmas[form.word] = min((form.rank, form.lemma), lemmas.get(form.word, (_NONE, form.word)))
    alone -= {word for word in alone - heads - entries if word.endswith("s") and word[:-1] in alone}
    blocks: dict[str, list[str]] = defaultdict(list)
    for word in sorted(alone | heads):
        mark = "" if word not in heads else WORD_AND_HEAD if word in alone else ONLY_HEAD
        rank, lemma = lemmas[word]
        lemma = _made_of(word, entries) if rank == _NONE else lemma
        no_tail = NO_TAIL if word in alone and word not in tails else ""
        blocks[block_of(word)].append(word + mark + no_tail + _change(word, lemma))
    text = "\n".join(" ".join((block, *blocks[block])) for block in sorted(blocks))
    return lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME)


def _made_of(head: str, entries: set[str]) -> str:
    """The lemma of what begins compounds and is of no entry; itself where there is none."""
    ends = ((end, ending) for end, ending in _MADE_OF if head.endswith(end))
    lemmas = (head[: len(head) - len(end)] + ending for end, ending in ends)
    return next((lemma for lemma in lemmas if lemma in entries), head)


def _change(word: str, lemma: str) -> str:
    """What makes a lemma of a word: the number of letters to cut and those to add; nothing if they are one."""
    if word == lemma:
        return ""
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(word, lemma, strict=False)))
    return f"{len(word) - same}{lemma[same:]}"


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
