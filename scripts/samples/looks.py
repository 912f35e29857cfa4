"""How pages look: fonts, sizes, columns. Data that the pdf renderer reads."""

from dataclasses import dataclass
from pathlib import Path

import reportlab
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont


@dataclass(frozen=True, slots=True)
class Look:
    """A visual layout. Lengths are points; `headings` are the sizes of the three levels.

    `hang` sets what stands before a heading's first gap of two spaces or title ("§ 12") in the left margin;
    `hyphens` breaks long words; `lines` draws rules under the header and over the footer; `boxed` puts the
    footer's cells in a table; `margin` is (left, right, top, bottom).
    """

    font: str = "Helvetica"
    bold: str = "Helvetica-Bold"
    size: float = 10.5
    headings: tuple[float, float, float] = (16, 12.5, 11)
    colour: str = "#000000"
    margin: tuple[float, float, float, float] = (70, 60, 105, 85)
    columns: int = 1
    justify: bool = False
    hyphens: bool = False
    landscape: bool = False
    hang: bool = False
    lines: bool = True
    boxed: bool = False
    centred: bool = False


LOOKS: dict[str, Look] = {
    "formal": Look(boxed=True),
    "serif": Look(font="Times-Roman", bold="Times-Bold", size=11.5, headings=(18, 13, 12), lines=False),
    "margin": Look(font="Times-Roman", bold="Times-Bold", size=11, hang=True, headings=(17, 12, 11)),
    "narrow": Look(
        font="Times-Roman",
        bold="Times-Bold",
        size=10,
        columns=2,
        justify=True,
        hyphens=True,
        headings=(17, 11.5, 10.5),
    ),
    "modern": Look(font="Vera", bold="VeraBd", size=10, headings=(26, 18, 12), colour="#1f5c7a", lines=False),
    "slides": Look(
        size=18, headings=(34, 26, 20), landscape=True, lines=False, margin=(60, 60, 60, 50), colour="#5a2d82"
    ),
    "typed": Look(font="Courier", bold="Courier-Bold", size=10.5, headings=(13, 11.5, 10.5), lines=False),
    "letter": Look(size=11, headings=(15, 12, 11), centred=True, lines=True),
}


def register_fonts() -> None:
    """Make Vera, which comes with reportlab, known to it; the others are in every pdf reader."""
    fonts = Path(reportlab.__file__).parent / "fonts"
    for name in ("Vera", "VeraBd"):
        pdfmetrics.registerFont(TTFont(name, fonts / f"{name}.ttf"))
