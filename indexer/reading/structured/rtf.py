"""Rich text (rtf): paragraphs, headings, list numbers and tables, with the pages that the author parted.

Left out are footers, notes, pictures, deleted and hidden text. The page header is read once.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from indexer.reading.structured.blocks import BULLET, Block, PageTurn, Paragraph, Table, compose, stands_alone
from indexer.reading.structured.markup import damaged
from indexer.reading.structured.rtf_words import (
    ESCAPED,
    HEADERS,
    LABELS,
    LEFT_OUT,
    PROPERTIES,
    RESETS,
    SIGNS,
    SYMBOL_CHARSET,
    TOKEN,
    State,
    codec,
)
from models.records import Page

_SEEN_SPACE = 80
"""From this many twentieths of a point, space above or below a paragraph parts it from its neighbour."""
_DEEPEST = 1000
"""Groups within groups; what Word writes is some 20 deep."""


def read_rtf(data: bytes) -> tuple[Page, ...]:
    """The pages of a rich text's bytes. Raises Unreadable when it is cut off."""
    reader = _Reader()
    reader.read(data)
    header = next((reader.headers[kind] for kind in HEADERS if kind in reader.headers), [])
    return compose(reader.blocks, header)


@dataclass(slots=True)
class _Reader:
    blocks: list[Block] = field(default_factory=list)
    headers: dict[str, list[Block]] = field(default_factory=dict)
    _body: list[Block] = field(default_factory=list)
    _state: State = field(default_factory=State)
    _stack: list[State] = field(default_factory=list)
    _encoding: str = "cp1252"
    _symbols: set[int] = field(default_factory=set)
    _bytes: bytearray = field(default_factory=bytearray)
    _high: int = 0
    _text: list[str] = field(default_factory=list)
    _bold: bool = True
    _label: str = ""
    _cell: list[Block] = field(default_factory=list)
    _row: list[tuple[Block, ...]] = field(default_factory=list)
    _rows: list[tuple[tuple[Block, ...], ...]] = field(default_factory=list)
    _group_begins: bool = False

    def read(self, data: bytes) -> None:
        """Read a whole file."""
        at, instead = 0, 0
        while at < len(data):
            token = TOKEN.match(data, at)
            if token is None:
                raise damaged()
            at = token.end()
            word, number, code, sign, brace, text = token.groups()
            if word == b"bin":
                at += max(0, int(number or 0))
            elif instead and (text or code or sign):
                # After a character in Unicode stand as many that older readers show in its place.
                self._write((text or b"")[instead:])
                instead = max(0, instead - (len(text) if text else 1))
            elif code:
                self._write(bytes.fromhex(code.decode()))
            elif text:
                self._write(text)
            elif brace:
                instead = 0
                self._group(opens=brace == b"{")
                if not self._stack:
                    break
            elif sign:
                self._sign(sign)
            elif word:
                self._control(word.decode().lower(), int(number) if number else None)
                instead = self._state.fallback if word == b"u" else 0
        if self._stack:
            raise damaged()
        self._end_text()

    def _group(self, *, opens: bool) -> None:
        self._flush()
        if opens:
            if len(self._stack) == _DEEPEST:
                raise damaged()
            self._stack.append(self._state)
            self._state = replace(self._state)
            self._group_begins = True
        elif self._stack:
            ended, self._state = self._state, self._stack.pop()
            if ended.header and not self._state.header:
                self._end_text()
                self.headers.setdefault(ended.header, self.blocks)
                self.blocks = self._body

    def _sign(self, sign: bytes) -> None:
        if sign == b"*":
            self._state.skipped = True  # a destination that came later; what shows in one is taken out again
        elif sign in ESCAPED:
            self._say(ESCAPED[sign])

    def _control(self, word: str, value: int | None) -> None:
        begins, self._group_begins = self._group_begins, False
        self._flush()
        state = self._state
        if word in HEADERS and begins and not (state.skipped or state.header or self._text):
            self._body, self.blocks = self.blocks, []
            state.header = word
        elif word in LEFT_OUT:
            state.skipped = True
            state.fonts = word == "fonttbl"
        elif word in LABELS:
            state.skipped = bool(self._stack) and self._stack[-1].skipped
            state.label = True
        elif word in PROPERTIES:
            name, convert = PROPERTIES[word]
            setattr(state, name, convert(value))
        elif word in RESETS:
            for name, default in RESETS[word].items():
                setattr(state, name, default)
        elif word in _ACTS:
            _ACTS[word](self, value or 0)
        elif not state.skipped:
            if word in SIGNS:
                self._say(SIGNS[word])
            elif word in _ENDS:
                _ENDS[word](self)

    def _charset(self, value: int) -> None:
        if self._state.fonts and value == SYMBOL_CHARSET:
            self._symbols.add(self._state.font)

    def _encode(self, page: int) -> None:
        self._encoding = codec(page)

    def _drawing(self, _: int) -> None:
        self._state.skipped = False  # words in a drawing lie deep in what is skipped otherwise

    def _unicode(self, value: int) -> None:
        code = value % 0x10000
        if 0xD800 <= code < 0xDC00:
            self._high = code
        elif 0xDC00 <= code < 0xE000:
            if self._high:
                self._say(chr(0x10000 + ((self._high - 0xD800) << 10) + code - 0xDC00))
            self._high = 0
        elif self._state.font in self._symbols or 0xF000 <= code < 0xF100:
            self._say("•")
        else:
            self._say(chr(code))

    def _write(self, data: bytes) -> None:
        self._group_begins = False
        if self._state.font in self._symbols:
            self._flush()
            self._say("•" if any(byte > 0x7F for byte in data) else data.decode("ascii"))
        else:
            self._bytes += data

    def _flush(self) -> None:
        """Decode what was gathered: some characters come as several codes."""
        if self._bytes:
            text = self._bytes.decode(self._encoding, errors="replace")
            self._bytes.clear()
            self._say(text)

    def _say(self, text: str) -> None:
        self._flush()
        state = self._state
        if state.skipped or state.hidden:
            return
        if state.label:
            self._label += text
        else:
            self._text.append(text)
            self._bold &= state.bold or not text.strip()

    def _end_paragraph(self) -> None:
        self._flush()
        text = "".join(self._text)
        label = self._label.strip()
        if label and not any(character.isalnum() or character == "§" for character in label):
            label = BULLET
        state = self._state
        apart = state.depth > 0 or (self._bold and not label and stands_alone(text))
        paragraph = Paragraph(
            f"{label} {text.lstrip()}" if label and text.strip() else text,
            state.depth,
            above=apart or state.above >= _SEEN_SPACE,
            below=apart or state.below >= _SEEN_SPACE,
            group="list" if label and not state.depth else "",
        )
        self._text, self._bold, self._label = [], True, ""
        if state.in_table:
            self._cell.append(paragraph)
        else:
            self._end_table()
            self.blocks.append(paragraph)

    def _end_cell(self) -> None:
        self._state.in_table = True
        self._end_paragraph()
        self._row.append(tuple(self._cell))
        self._cell = []

    def _end_row(self) -> None:
        if self._row:
            self._rows.append(tuple(self._row))
        self._row = []

    def _end_table(self) -> None:
        if self._cell:
            self._row.append(tuple(self._cell))
            self._cell = []
        self._end_row()
        if self._rows:
            self.blocks.append(Table(tuple(self._rows)))
        self._rows = []

    def _end_text(self) -> None:
        self._flush()
        if "".join(self._text).strip():
            self._end_paragraph()
        self._end_table()
        self._text, self._bold, self._label = [], True, ""

    def _turn(self) -> None:
        self._end_text()
        self.blocks.append(PageTurn())

    def _soft_turn(self) -> None:
        self._end_table()
        self.blocks.append(PageTurn(soft=True))


_ACTS: dict[str, Callable[[_Reader, int], None]] = {
    "fcharset": _Reader._charset,
    "ansicpg": _Reader._encode,
    "mac": lambda reader, _: reader._encode(10000),
    "u": _Reader._unicode,
    "shptxt": _Reader._drawing,
}
"""What words do that change more than a field of the state."""

_ENDS: dict[str, Callable[[_Reader], None]] = {
    "par": _Reader._end_paragraph,
    "sect": _Reader._end_paragraph,
    "cell": _Reader._end_cell,
    "nestrow": _Reader._end_paragraph,
    "row": _Reader._end_row,
    "page": _Reader._turn,
    "pagebb": _Reader._soft_turn,
}
"""What words end."""
