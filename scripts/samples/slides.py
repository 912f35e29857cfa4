"""Slides: every page is one, its first heading the title; tables are real tables."""

import io

from pptx import Presentation
from pptx.presentation import Presentation as Pptx
from pptx.util import Cm, Pt

from scripts.samples.archive import settled
from scripts.samples.source import Block, Frame, Heading, Line, Point, Sample, Table, plain

_TITLE_ONLY, _TITLE_AND_TEXT, _TITLE_SLIDE = 5, 1, 0  # layouts of the library's own template


def pptx(sample: Sample) -> bytes:
    """The sample as a presentation."""
    presentation = Presentation()
    for page in Sample(sample.file, sample.front, sample.counted()).pages():
        _slide(presentation, page)
    out = io.BytesIO()
    presentation.save(out)
    return settled(out.getvalue())


def _slide(presentation: Pptx, page: tuple[Block, ...]) -> None:
    title = next((block for block in page if isinstance(block, Heading)), None)
    tables = [block for block in page if isinstance(block, Table)]
    words = [block for block in page if block is not title and not isinstance(block, Table)]
    first = not len(presentation.slides)
    layout = _TITLE_SLIDE if first else _TITLE_AND_TEXT if words else _TITLE_ONLY
    slide = presentation.slides.add_slide(presentation.slide_layouts[layout])
    if title and slide.shapes.title is not None:
        slide.shapes.title.text = plain(title.text)
    if words:
        frame = slide.placeholders[1].text_frame
        for at, text in enumerate(line for block in words for line in _texts(block)):
            paragraph = frame.paragraphs[0] if not at else frame.add_paragraph()
            paragraph.text = text
            paragraph.font.size = Pt(18)
    for table in tables:
        rows, columns = len(table.rows), len(table.rows[0])
        shape = slide.shapes.add_table(rows, columns, Cm(1.5), Cm(5 if not words else 11), Cm(22), Cm(rows))
        for at, row in enumerate(table.rows):
            for across, cell in enumerate(row):
                shape.table.cell(at, across).text = plain(cell)


def _texts(block: Block) -> list[str]:
    match block:
        case Heading(_, text) | Line(text) | Point(text):
            return [plain(text)]
        case Frame(lines):
            return [plain(line) for line in lines]
        case _:
            return []
