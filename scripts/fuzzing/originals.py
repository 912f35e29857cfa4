"""The files that damaged ones are made of: the development samples in every format, whole and in pieces."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2

from scripts.samples.__main__ import SOURCES
from scripts.samples.render import RENDERERS
from scripts.samples.source import Sample, read

_SAMPLES = Path(__file__).parents[2] / "tests" / "minutes"

_PIECE = 8
"""Blocks of a sample in a piece: some fifteen lines. What breaks a reader is seldom long, and a short file is read in
a fraction of the time."""

_LIKE = {".htm": ".html"}
_SMALL = 1.2
"""Scale of the pictures, 86 dots an inch: OCR of a whole page in 300 takes seconds."""

Originals = dict[str, list[bytes]]
"""By suffix the bytes of real files."""


def originals() -> Originals:
    """The same bytes each time, for every suffix that is read."""
    samples = [read(source) for source in sorted(SOURCES.glob("*.sample"))]
    pieces = [piece for sample in samples for piece in _pieces(sample)][::4]  # they take long to make
    made: Originals = {}
    for suffix, render in RENDERERS.items():
        # How a sample looks is said for its own format.
        told = [sample if sample.file.endswith(suffix) else _plain(sample) for sample in samples]
        made[suffix] = [render(sample) for sample in told if "scan" not in sample.front]
        made[suffix] += [render(_plain(piece)) for piece in pieces]
    made |= {suffix: made[like] for suffix, like in _LIKE.items()}
    for path in sorted(_SAMPLES.iterdir()):
        made[path.suffix].append(path.read_bytes())
    return made | _pictures(made[".pdf"][-3:])


def _plain(sample: Sample) -> Sample:
    return replace(
        sample, front={key: sample.front[key] for key in ("header", "footer") if key in sample.front}
    )


def _pieces(sample: Sample) -> Iterator[Sample]:
    for at in range(0, len(sample.blocks), _PIECE):
        yield replace(sample, blocks=sample.blocks[at : at + _PIECE])


def _pictures(documents: list[bytes]) -> Originals:
    formats = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".tif": "TIFF", ".tiff": "TIFF"}
    made: Originals = {suffix: [] for suffix in formats}
    for data in documents:
        with pypdfium2.PdfDocument(data) as document:
            page = document[0].render(scale=_SMALL, grayscale=True).to_pil()
        for suffix, name in formats.items():
            file = io.BytesIO()
            page.save(file, name)
            made[suffix].append(file.getvalue())
    return made
