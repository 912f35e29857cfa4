"""Web pages, as a content system writes them: headings, lists and tables, with navigation around."""

from html import escape

from scripts.samples.source import Block, Frame, Heading, Line, PageBreak, Point, Rule, Sample, Table, runs


def html(sample: Sample) -> bytes:
    """The sample as one web page in UTF-8."""
    body: list[str] = []
    listing = False
    for block in Sample(sample.file, sample.front, sample.counted()).blocks:
        point = isinstance(block, Point)
        if point != listing:
            body.append("<ul>" if point else "</ul>")
        listing = point
        body.append(_element(block))
    if listing:
        body.append("</ul>")
    title = escape(sample.front.get("title", sample.file))
    navigation = "".join(f"<li><a href='#'>{escape(cell[0])}</a></li>" for cell in sample.furniture("header"))
    foot = "<br>".join(escape(line) for cell in sample.furniture("footer") for line in cell)
    return (
        f"<!DOCTYPE html>\n<html lang='sv'>\n<head><meta charset='utf-8'><title>{title}</title>"
        "<style>body { font-family: sans-serif } td { border: 1px solid }</style></head>\n"
        f"<body>\n<nav><ul>{navigation}</ul></nav>\n<main>\n" + "\n".join(body) + "\n</main>\n"
        f"<footer>{foot}</footer>\n</body>\n</html>\n"
    ).encode()


def _element(block: Block) -> str:
    match block:
        case Heading(level, text):
            return f"<h{level}>{_inline(text)}</h{level}>"
        case Line(text):
            return f"<p>{_inline(text)}</p>"
        case Point(text):
            return f"<li>{_inline(text)}</li>"
        case Table(_, rows):
            inside = "".join(
                "<tr>" + "".join(f"<td>{_inline(cell)}</td>" for cell in row) + "</tr>\n" for row in rows
            )
            return f"<table>\n{inside}</table>"
        case Frame(lines):
            return "<aside>" + "<br>\n".join(_inline(line) for line in lines) + "</aside>"
        case Rule() | PageBreak():
            return "<hr>"


def _inline(text: str) -> str:
    return "".join(f"<strong>{escape(part)}</strong>" if bold else escape(part) for part, bold in runs(text))
