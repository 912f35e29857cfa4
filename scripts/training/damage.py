"""Damage of texts that were scanned and read without a Swedish dictionary. Names stay marked.

What happens to letters is what was seen of tesseract without Swedish: å and ä become a, & or 4, ö becomes o,
ó, é, 6, 0 or d, I, l and 1 change places, rn and m too, and the dots may be gone from a whole document.
"""

from random import Random

from scripts.training.annotated import Annotated, Span
from scripts.training.slots import plain_letters

CLEAN_SHARE, PLAIN_SHARE = 0.35, 0.35
"""Shares of documents that stay as they are and that lose all dots; the others are damaged here and there."""

MISREAD: dict[str, tuple[str, ...]] = {
    "å": ("a", "a", "a", "&", "é", "4", "d"),
    "ä": ("a", "a", "a", "&", "é", "4"),
    "ö": ("o", "o", "o", "ó", "é", "6", "0", "d"),
    "Å": ("A", "A", "A", "&", "4"),
    "Ä": ("A", "A", "A", "&"),
    "Ö": ("O", "O", "0", "6", "Ó"),
    "é": ("e", "e", "é"),
    "ü": ("u",),
}
"""What a letter with dots is read as; what stands several times is so much the likelier."""

LOOKALIKES: dict[str, tuple[str, ...]] = {
    "I": ("l", "1", "|"),
    "l": ("I", "1", "i", "|"),
    "i": ("l", "í", "1"),
    "1": ("l", "I"),
    "m": ("rn", "m"),
    "rn": ("m",),
    "s": ("ss", "$", "5"),
    "ss": ("s",),
    "t": ("f", "tt"),
    "f": ("t",),
    "e": ("c", "é"),
    "c": ("e",),
    "h": ("b", "li"),
    "n": ("ri", "u"),
    "u": ("ii", "n"),
    "B": ("8", "D"),
    "S": ("5", "$"),
    "G": ("C", "6"),
    "O": ("0", "Q"),
    "0": ("O", "o"),
    "v": ("y",),
    "w": ("vv",),
    "ll": ("II", "l1"),
    "§": ("8", "$", "S", "5"),
    "–": ("-", "—"),
    ",": (".",),
    ".": (",",),
}
"""What letters that look alike are taken for."""

STRAY = ("|", "~", "'", "_", "*", "“", "¬", "°", ".")
"""Specks that are read as signs."""


def plain(annotated: Annotated) -> Annotated:
    """The text without any dots and accents over letters, all else as it was: the most common loss."""
    return Annotated("".join(plain_letters(letter) or letter for letter in annotated.text), annotated.spans)


def damaged(annotated: Annotated, random: Random) -> Annotated:
    """The text as a bad scan gives it; of 100 texts 35 stay whole and 35 lose their dots and nothing else.

    Spans follow the text: each still cuts out its name, damaged as it is, without space at its ends.
    """
    degree = random.random()
    if degree < CLEAN_SHARE:
        return annotated
    if degree < CLEAN_SHARE + PLAIN_SHARE:
        return plain(annotated)
    return mixed(annotated, random)


def mixed(annotated: Annotated, random: Random) -> Annotated:
    """Letters misread here and there, lines broken anew, spaces lost, specks read as signs."""
    rates = _Rates(random)
    text = annotated.text
    bounds = {place for start, end, _ in annotated.spans for place in (start, end)}
    inside = _inside(annotated)
    written: list[str] = []
    at: dict[int, int] = {}
    length = column = position = 0
    while position < len(text):
        at[position] = length
        pair = text[position : position + 2]
        taken = 2 if pair in LOOKALIKES and position + 1 not in bounds else 1
        source = pair[:taken]
        letter = rates.letter(source, column, inside[position], text[position + taken : position + taken + 3])
        written.append(letter)
        length += len(letter)
        column = 0 if letter.endswith("\n") else column + len(letter)
        position += taken
    at[len(text)] = length
    return _trimmed("".join(written), [(at[start], at[end], label) for start, end, label in annotated.spans])


class _Rates:
    """How badly one document was read: the chance of each kind of damage, drawn once for all of it."""

    def __init__(self, random: Random) -> None:
        self.random = random
        bad = random.choice((0.4, 1.0, 1.0, 2.0))
        self.dots = random.choice((0.1, 0.4, 0.8, 1.0))
        self.regular_dots = random.random() < 0.4
        self.lookalike = 0.006 * bad
        self.glued = random.choice((0.0, 0.004, 0.015)) * bad
        self.stray = random.choice((0.0, 0.003, 0.008)) * bad
        self.upper = 0.0015 * bad
        self.split = random.choice((0.0, 0.0, 0.002)) * bad
        self.width = random.choice((0, 0, 45, 60, 75))
        self.hyphen = 0.12
        self.flat = random.random() < 0.08

    def letter(self, source: str, column: int, inside: bool, ahead: str) -> str:
        """What one letter, or a pair that is read as one, becomes."""
        random = self.random
        if source in MISREAD:
            if random.random() >= self.dots:
                return source
            return MISREAD[source][0] if self.regular_dots else random.choice(MISREAD[source])
        if source == "\n":
            return " " if self.flat else source
        if source == " ":
            return self._space(column, inside, ahead)
        if source in LOOKALIKES and random.random() < self.lookalike:
            return random.choice(LOOKALIKES[source])
        if source.isalpha():
            return self._of_letter(source, column, ahead)
        return source

    def _space(self, column: int, inside: bool, ahead: str) -> str:
        random = self.random
        if self.width and column > self.width and not inside:
            return "\n"
        if self.width and column > self.width:
            return random.choice(("\n", " "))
        if random.random() < self.glued and not inside and ahead[:1].isalpha():
            return ""
        if random.random() < self.stray:
            return f" {random.choice(STRAY)} " if not inside else "  "
        return " "

    def _of_letter(self, source: str, column: int, ahead: str) -> str:
        random = self.random
        if random.random() < self.upper:
            return source.upper() if len(source.upper()) == len(source) else source
        if len(ahead) == 3 and ahead.isalpha():
            if self.width and column > self.width and random.random() < self.hyphen:
                return f"{source}-\n"
            if random.random() < self.split:
                return f"{source} "
        return source


def _inside(annotated: Annotated) -> list[bool]:
    """For each character whether it stands in a name."""
    inside = [False] * len(annotated.text)
    for start, end, _ in annotated.spans:
        inside[start:end] = [True] * (end - start)
    return inside


def _trimmed(text: str, spans: list[Span]) -> Annotated:
    """Spans without the space that damage may have put at their ends."""
    kept: list[Span] = []
    for start, end, label in spans:
        piece = text[start:end]
        first = start + len(piece) - len(piece.lstrip())
        last = end - (len(piece) - len(piece.rstrip()))
        if first < last:
            kept.append((first, last, label))
    return Annotated(text, tuple(kept))
