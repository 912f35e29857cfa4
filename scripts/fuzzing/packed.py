"""What is packed inside a file, damaged there and packed again, so that its reader gets to see it."""

import base64
import io
import random
import re
import warnings
import zipfile
import zlib
from collections.abc import Callable, Sequence

_ZIP = b"PK\x03\x04"
_PDF = b"%PDF-"
_ASCII_ENDS = b"~>"
_STREAM = re.compile(rb"(?<=\nstream\n).*?(?=\r?\n?endstream)", re.DOTALL)

Mutation = Callable[[bytes, random.Random], bytes]


def is_packed(data: bytes) -> bool:
    """Whether there is something to unpack."""
    return data.startswith((_ZIP, _PDF))


def repacked(data: bytes, chance: random.Random, mutations: Sequence[Mutation]) -> bytes:
    """The file with one of its parts changed; the same where it cannot be unpacked."""
    return _in_zip(data, chance, mutations) if data.startswith(_ZIP) else _in_pdf(data, chance, mutations)


def _in_zip(data: bytes, chance: random.Random, mutations: Sequence[Mutation]) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = [(info.filename, archive.read(info)) for info in archive.infolist()]
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError):
        return data
    if not parts:
        return data
    at = chance.randrange(len(parts))
    name, part = parts[at]
    done = chance.random()
    if done < 0.05:
        del parts[at]
    elif done < 0.1:
        parts[at] = (chance.choice(parts)[0], part)
    elif done < 0.13:
        parts[at] = (f"../{name}", part)
    elif part:
        parts[at] = (name, chance.choice(mutations)(part, chance))
    out = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w") as archive:
        warnings.simplefilter("ignore", UserWarning)  # a name that comes twice is meant
        for name, part in parts:
            stored = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name), part, stored, 1)
    return out.getvalue()


def _in_pdf(data: bytes, chance: random.Random, mutations: Sequence[Mutation]) -> bytes:
    """A stream changed. Where the file's parts then stand is not told: readers find out, as in any damaged PDF."""
    streams = list(_STREAM.finditer(data))
    if not streams:
        return data
    found = chance.choice(streams)
    pack = zlib.compress
    try:
        if found[0].endswith(_ASCII_ENDS):
            part, pack = zlib.decompress(base64.a85decode(found[0][: -len(_ASCII_ENDS)])), _as_ascii
        else:
            part = zlib.decompress(found[0])
    except (zlib.error, ValueError):
        return data
    changed = chance.choice(mutations)(part, chance) if part else part
    return data[: found.start()] + pack(changed) + data[found.end() :]


def _as_ascii(part: bytes) -> bytes:
    return base64.a85encode(zlib.compress(part)) + _ASCII_ENDS
