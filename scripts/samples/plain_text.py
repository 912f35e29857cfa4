"""Text files: plain, Markdown, and "flat", as when a page's text was copied out as one long line."""

from collections.abc import Iterator

from scripts.samples.source import Block, Frame, Heading, Line, Point, Rule, Sample, Table, filled, plain


def text(sample: Sample) -> bytes:
    """The sample as text, its pages parted by form feeds; style "flat" or "cp1252", else UTF-8 with lines."""
    written = Sample(sample.file, sample.front, sample.counted())
    pages = list(written.pages())
    flat = sample.style == "flat"
    texts = [
        "\n".join(
            [
                *_furniture(sample, "header", number, len(pages)),
                *(line for block in page for line in _lines(block)),
                *_furniture(sample, "footer", number, len(pages)),
            ]
        ).strip("\n")
        for number, page in enumerate(pages, 1)
    ]
    if flat:
        texts = [" ".join(page.split()) for page in texts]
    whole = "\n\f".join(texts) + "\n"
    return whole.encode("cp1252" if sample.style == "cp1252" else "utf-8")


def markdown(sample: Sample) -> bytes:
    """The sample as Markdown."""
    lines: list[str] = []
    for block in Sample(sample.file, sample.front, sample.counted()).blocks:
        match block:
            case Heading(level, words):
                lines += ["", "#" * level + " " + words, ""]
            case Line(words, gap):
                lines += ["", words] if gap else [words]
            case Table(_, rows):
                first, *rest = ["| " + " | ".join(row) + " |" for row in rows]
                lines += ["", first, "|" + " --- |" * len(rows[0]), *rest, ""]
            case Point(words):
                lines.append(f"- {words}")
            case Frame(held):
                lines += ["", *(f"> {line}" for line in held), ""]
            case _:
                lines += ["", "---", ""]
    return ("\n".join(lines).strip("\n") + "\n").encode()


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Heading(_, words):
            yield from ("", plain(words), "")
        case Line(words, gap):
            yield from ("", plain(words)) if gap else (plain(words),)
        case Point(words):
            yield f"- {plain(words)}"
        case Table(kind, rows):
            widths = [max(len(row[at]) for row in rows if at < len(row)) for at in range(len(rows[0]))]
            for row in rows:
                fill = "." if kind == "leaders" else " "
                cells = [cell.ljust(width, fill) for cell, width in zip(row, widths, strict=False)]
                yield plain(("...." if kind == "leaders" else "   ").join([*cells[:-1], row[-1]]))
        case Frame(held):
            yield from ("", *map(plain, held), "")
        case Rule():
            yield "_" * 60


def _furniture(sample: Sample, part: str, page: int, pages: int) -> list[str]:
    return [line for cell in sample.furniture(part) for line in filled(cell, page, pages)]
