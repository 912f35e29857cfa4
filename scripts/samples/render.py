"""The one face of the renderers: a sample in, the bytes of its file out."""

from collections.abc import Callable
from pathlib import Path

from scripts.samples.opendocument import odt
from scripts.samples.pdf import pdf
from scripts.samples.plain_text import markdown, text
from scripts.samples.rtf import rtf
from scripts.samples.scan import scanned
from scripts.samples.slides import pptx
from scripts.samples.source import Sample, SourceError, read
from scripts.samples.web import html
from scripts.samples.word import docx

RENDERERS: dict[str, Callable[[Sample], bytes]] = {
    ".docx": docx,
    ".html": html,
    ".md": markdown,
    ".odt": odt,
    ".pdf": pdf,
    ".pptx": pptx,
    ".rtf": rtf,
    ".txt": text,
}


def render(sample: Sample) -> bytes:
    """The bytes of the sample's file, the same for the same source. Raises SourceError for an unknown format."""
    suffix = Path(sample.file).suffix
    renderer = scanned if "scan" in sample.front else RENDERERS.get(suffix)
    if renderer is None:
        raise SourceError(
            f"{sample.file}: no renderer for {suffix}; there are {', '.join(RENDERERS)} and scans"
        )
    return renderer(sample)


def render_all(sources: Path, out: Path) -> list[Path]:
    """Render every source in the folder `sources` into the folder `out`, which is made; gives the files in order."""
    out.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    for source in sorted(sources.glob("*.sample")):
        sample = read(source)
        made.append(out / sample.file)
        made[-1].write_bytes(render(sample))
    return made
