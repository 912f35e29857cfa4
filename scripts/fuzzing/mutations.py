"""Ways to damage a file, and to make one that no program would write."""

import random
import re
from collections.abc import Callable, Sequence

from scripts.fuzzing.packed import is_packed, repacked

Mutation = Callable[[bytes, random.Random], bytes]

_MOST = 100_000
"""Bytes of what is made of something many times: the readers' bounds on size have tests of their own."""

_ODD = (
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\f", b"\r", b"\x85", b"\xc2\xad", b"\xe2\x80\xae", b"\xef\xbf\xbf",
    b"\xf0\x9f\x92\xa9", b"\xed\xa0\x80", b"\xcc\x88", b"\xe2\x80\xa8", b"\xc2\xa0", b"\\", b"\"", b"]]>", b"<!--",
    b"&#0;", b"&#x110000;", b"&nbsp;", b"{\\*\\", b"\\bin99999999 ", b"\\u-1?", b"\\'", b"<<", b">>", b"endobj",
    b"\xc2\xa7", b"\xc2\xa7 99999999999999999999", b"| | | |", b"****", b"\n# ", b"\n- ", b"\n1.1.1.1.1.1 ", b"--",
    b"SEKRETESS", b"Beslut", b"19121212-1212", b"31 februari 2024", b"99:99",
)  # fmt: skip
"""What means something to some reader, or to few."""

_HUGE = (
    b"0", b"-1", b"65536", b"2147483647", b"4294967296", b"-9223372036854775809", b"9" * 40, b"9" * 5000, b"1e999",
    b"NaN", b"0.0000000000001",
)  # fmt: skip

_NUMBER = re.compile(rb"\d+")
_OPENING = re.compile(rb"<[A-Za-z][^<>/]{0,80}>|\{\\?[a-z]{0,10}|\[|<<|\(|\n> |\n {2}- |\*\*|<li>|\|")


def flipped(data: bytes, chance: random.Random) -> bytes:
    """A few bits the other way round."""
    hurt = bytearray(data)
    for _ in range(chance.choice((1, 1, 4, 30))):
        hurt[chance.randrange(len(hurt))] ^= 1 << chance.randrange(8)
    return bytes(hurt)


def overwritten(data: bytes, chance: random.Random) -> bytes:
    """A stretch of noise, or of one byte."""
    start, end = _stretch(data, chance)
    noise = (
        bytes([chance.randrange(256)]) * (end - start)
        if chance.random() < 0.5
        else chance.randbytes(end - start)
    )
    return data[:start] + noise + data[end:]


def truncated(data: bytes, chance: random.Random) -> bytes:
    """Cut short at the end, or at the beginning."""
    at = chance.randrange(len(data))
    return data[:at] if chance.random() < 0.7 else data[at:]


def cut(data: bytes, chance: random.Random) -> bytes:
    """Without a stretch."""
    start, end = _stretch(data, chance)
    return data[:start] + data[end:]


def doubled(data: bytes, chance: random.Random) -> bytes:
    """A stretch twice, or some thousand times."""
    start, end = _stretch(data, chance)
    times = min(chance.choice((1, 1, 3, 50, 3000)), max(1, _MOST // max(1, end - start)))
    return data[:end] + data[start:end] * times + data[end:]


def moved(data: bytes, chance: random.Random) -> bytes:
    """Lines, or what stands between them, in another order."""
    sign = chance.choice([sign for sign in (b"\n", b"\n\n", b" ", b">", b"\f") if sign in data] or [data[:1]])
    parts = data.split(sign)
    start, end = sorted(chance.randrange(len(parts) + 1) for _ in range(2))
    some = parts[start:end]
    chance.shuffle(some)
    return sign.join([*parts[:start], *some, *parts[end:]])


def odd(data: bytes, chance: random.Random) -> bytes:
    """Signs put in that mean something to a reader, or to few."""
    for _ in range(chance.choice((1, 3, 20))):
        at = chance.randrange(len(data) + 1)
        data = data[:at] + chance.choice(_ODD) * chance.choice((1, 1, 1, 100)) + data[at:]
    return data


def huge(data: bytes, chance: random.Random) -> bytes:
    """Numbers that are too large, too small or none."""
    share = chance.choice((0.01, 0.1, 1.0))
    value = chance.choice(_HUGE)
    return _NUMBER.sub(lambda found: value if chance.random() < share else found[0], data)[:_MOST]


def nested(data: bytes, chance: random.Random) -> bytes:
    """What opens something, opened again and again."""
    places = list(_OPENING.finditer(data))
    if not places:
        return odd(data, chance)
    found = chance.choice(places)
    times = min(chance.choice((2, 30, 300, 20_000)), max(1, _MOST // len(found[0])))
    return data[: found.start()] + found[0] * times + data[found.start() :]


def lengthened(data: bytes, chance: random.Random) -> bytes:
    """One line without end, or lines without number."""
    return data.replace(b"\n", b" ") if chance.random() < 0.5 else data.replace(b" ", b"\n")


PLAIN: Sequence[Mutation] = (
    flipped, overwritten, truncated, cut, doubled, moved, odd, huge, nested, lengthened,
)  # fmt: skip


def mutated(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """A file damaged in one to three ways; what is packed in it is damaged inside six times of seven, so that it can
    still be unpacked. `other` is what it may be spliced with."""
    for _ in range(chance.choice((1, 1, 2, 3))):
        if not data:
            return data
        if chance.random() < 0.1:
            data = spliced(data, other, chance)
        elif is_packed(data) and chance.random() < 0.85:
            data = repacked(data, chance, PLAIN)
        else:
            data = chance.choice(PLAIN)(data, chance)[: 4 * _MOST]
    return data


def spliced(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """The beginning of one file and the end of another."""
    return data[: chance.randrange(len(data) + 1)] + other[chance.randrange(len(other) + 1) :]


def _stretch(data: bytes, chance: random.Random) -> tuple[int, int]:
    start = chance.randrange(len(data))
    longest = chance.choice((1, 8, 100, 2000, len(data)))
    return start, min(len(data), start + chance.randint(1, longest))
