"""Scans: a page drawn as a picture and worn, the same way every time, as an old copier would."""

import io
import time

import numpy as np
import pypdfium2
from PIL import Image, ImageFilter

from scripts.samples.pdf import pdf
from scripts.samples.source import Sample, SourceError

# What wears a page: degrees of tilt, radius of blur and deviation of noise in pixels and grey levels, the greys
# that black and white become, quality of the jpeg. Mild enough that a person reads it without effort.
_WEAR = {"seed": 1, "dpi": 200, "tilt": 0.3, "blur": 0.5, "noise": 8, "black": 30, "white": 240, "jpeg": 60}
_WRITTEN = time.gmtime(0)  # a fixed time of writing, so that one source gives the same bytes


def scanned(sample: Sample) -> bytes:
    """The sample as pictures: a pdf without text, a png (one page) or a tiff, by the suffix of its name.

    Raises SourceError where a png would need more than one page.
    """
    wear = _WEAR | {
        key: float(value) for key, value in (pair.split("=") for pair in sample.front["scan"].split())
    }
    random = np.random.default_rng(int(wear["seed"]))
    drawn = _drawn(pdf(sample), wear["dpi"])
    suffix = sample.file.rpartition(".")[2]
    if suffix == "png" and len(drawn) > 1:
        raise SourceError(f"{sample.file}: a png holds one page, this is {len(drawn)}")
    pages = [_worn(page, wear, random) for page in drawn]
    out = io.BytesIO()
    if suffix == "pdf":
        when = {"creationDate": _WRITTEN, "modDate": _WRITTEN}
        pages[0].save(out, "PDF", save_all=True, append_images=pages[1:], resolution=wear["dpi"], **when)
    elif suffix == "tiff":
        pages[0].save(out, "TIFF", save_all=True, append_images=pages[1:], compression="jpeg", quality=80)
    else:
        pages[0].save(out, "PNG", dpi=(wear["dpi"], wear["dpi"]), compress_level=1)
    return out.getvalue()


def _drawn(data: bytes, dpi: float) -> list[Image.Image]:
    with pypdfium2.PdfDocument(data) as document:
        return [page.render(scale=dpi / 72, grayscale=True).to_pil().convert("L") for page in document]


def _worn(page: Image.Image, wear: dict[str, float], random: np.random.Generator) -> Image.Image:
    tilt = wear["tilt"] * random.uniform(0.6, 1) * random.choice([-1, 1])
    turned = page.rotate(tilt, Image.Resampling.BICUBIC, fillcolor=255)
    greys = np.asarray(turned.filter(ImageFilter.GaussianBlur(wear["blur"])), dtype=np.float32)
    faded = wear["black"] + greys * (wear["white"] - wear["black"]) / 255
    noisy = np.clip(faded + random.normal(0, wear["noise"], faded.shape), 0, 255).astype(np.uint8)
    squeezed = io.BytesIO()
    Image.fromarray(noisy).save(squeezed, "JPEG", quality=int(wear["jpeg"]))
    return Image.open(squeezed).convert("L")
