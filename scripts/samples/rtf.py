"""Rich text, written by hand: paragraphs, bold, tables, page breaks, running header and footer."""

from scripts.samples.source import Block, Frame, Heading, Line, PageBreak, Point, Rule, Sample, Table, runs

_SIZES = {1: 36, 2: 28, 3: 24}  # half points
_WIDTH = 9000  # twips across the page, shared by the cells of a table


def rtf(sample: Sample) -> bytes:
    """The sample as an RTF file in plain ASCII; letters beyond it are written as escapes."""
    parts = [r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}\paperw11906\paperh16838\fs22"]
    for part in ("header", "footer"):
        if cells := sample.furniture(part):
            inside = r"\tab ".join(r"\line ".join(map(_field, cell)) for cell in cells)
            parts.append("{\\" + part + r"\pard\tx5000 " + inside + r"\par}")
    parts += [_paragraph(block) for block in Sample(sample.file, sample.front, sample.counted()).blocks]
    return "\n".join([*parts, "}"]).encode("ascii")


def _paragraph(block: Block) -> str:
    match block:
        case Heading(level, text):
            return rf"\pard\sb240\sa80\b\fs{_SIZES[level]} {_text(text)}\b0\fs22\par"
        case Line(text, gap):
            return rf"\pard\sb{160 if gap else 0} {_inline(text)}\par"
        case Point(text):
            return rf"\pard\li360\fi-360\bullet\tab {_inline(text)}\par"
        case Table(kind, rows):
            return "\n".join(_row(row, grid=kind == "grid") for row in rows) + r"\pard\par"
        case Frame(lines):
            return r"\pard\box\brdrs " + r"\line ".join(map(_inline, lines)) + r"\par"
        case Rule():
            return r"\pard\brdrb\brdrs\par"
        case PageBreak():
            return r"\page"


def _row(cells: tuple[str, ...], *, grid: bool) -> str:
    line = r"\clbrdrt\brdrs\clbrdrl\brdrs\clbrdrb\brdrs\clbrdrr\brdrs" if grid else ""
    edges = "".join(rf"{line}\cellx{_WIDTH * at // len(cells)}" for at in range(1, len(cells) + 1))
    return rf"\trowd{edges}" + "".join(rf"\pard\intbl {_inline(cell)}\cell" for cell in cells) + r"\row"


def _field(text: str) -> str:
    counted = _text(text.replace("{page}", "\1").replace("{pages}", "\2"))
    return counted.replace("\1", r"\chpgn ").replace("\2", r"{\field{\*\fldinst NUMPAGES}{\fldrslt 9}}")


def _inline(text: str) -> str:
    return "".join(rf"{{\b {_text(part)}}}" if bold else _text(part) for part, bold in runs(text))


def _text(text: str) -> str:
    return "".join(
        "\\" + sign if sign in "\\{}" else sign if ord(sign) < 128 else rf"\u{ord(sign)}?" for sign in text
    )
