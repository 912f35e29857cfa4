"""What speaks for a run of words with capitals being a person's name. Any one thing is enough."""

from dataclasses import dataclass

from models.entities.runs import Run
from models.entities.shapes import is_first_name, is_role, is_surname
from models.entities.words import Words, folded_words
from models.swedish import fold
from models.swedish.tables.capitals import NAMED_AFTER
from models.swedish.tables.roles import NAMING_VERBS, NAMING_WORDS, PARTIES, SPEAKING_BEFORE, SPEECH_VERBS

_NAMED_AFTER = folded_words(NAMED_AFTER)
_SPEECH_VERBS = folded_words(SPEECH_VERBS)
_SPEAKING_BEFORE = folded_words(SPEAKING_BEFORE)
_NAMING = folded_words(NAMING_VERBS | NAMING_WORDS)

_TITLE_WITHIN = 3
"""Words after the comma among which a title may be: ", regional processledare"."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Looks around a run of words.

    `affiliations` are the first words of municipalities and organisations, `row_heads` the words past the
    last of those that begin a line.
    """

    words: Words
    affiliations: frozenset[int]
    row_heads: frozenset[int]

    def speaks_against(self, run: Run) -> bool:
        """Whether something is named after the person: "Karin Boyes gata", "Hjalmar Gullbergs Hus"; or nobody is.

        A heading in capitals looks like a name to everybody; one that is begins with a first name we know.
        """
        words, end, last = self.words, run.end, run.parts[-1]
        if all(map(str.isupper, run.parts)) and not is_first_name(run.parts[0]):
            return True
        if words.after(end) in _NAMED_AFTER and (words.texts[end][0].isupper() or last.endswith("s")):
            return True
        return fold(last) in _NAMED_AFTER and run.parts[-2].endswith("s")

    def speaks_for(self, run: Run) -> bool:
        """Whether anything tells that a run is a person's name."""
        words, start, end = self.words, run.start, run.end
        first, last = run.parts[0], run.parts[-1]
        if is_first_name(first):
            return True
        if first.endswith("s") and is_surname(first[:-1]):  # a place in the genitive: "Lundbergs Kurort"
            return False
        return (
            is_surname(last)
            or is_surname(last.removesuffix("s"))
            or words.after(end) in _SPEECH_VERBS
            or words.before(start) in _SPEAKING_BEFORE
            or self._called(start)
            or self._in_party(end)
            or self._titled(end)
            or self._affiliated(start, end)
        )

    def _called(self, start: int) -> bool:
        """A title, or a word that a name follows, stands before, with a colon or a comma or none."""
        before = self.words.before(start)
        if before in {":", ","} and start > 1:
            before = self.words.before(start - 1)
        return is_role(before) or before in _NAMING

    def _in_party(self, end: int) -> bool:
        """A party's letters follow: "(S)", "(s)", ", S"; or a title in brackets."""
        words = self.words
        if words.after(end) not in {"(", ","} or not words.after(end + 1):
            return False
        inside = words.texts[end + 1]
        if words.texts[end] == "(":
            return is_role(inside) or inside.upper() in PARTIES
        return inside in PARTIES

    def _titled(self, end: int) -> bool:
        """A title follows, after a comma or a dash or none."""
        words = self.words
        if words.after(end) == "x":  # a mark of attendance
            end += 1
        if words.after(end) not in {",", "–", "-"}:
            return is_role(words.after(end))
        last = min(end + 1 + _TITLE_WITHIN, len(words))
        return any(is_role(words.after(i)) for i in range(end + 1, last))

    def _affiliated(self, start: int, end: int) -> bool:
        """A municipality or an organisation follows, after a comma or none, or heads the row."""
        words = self.words
        at = end + 1 if words.after(end) == "," else end
        if words.after(at) and at in self.affiliations:
            return True
        return (start - 1 if words.before(start) in {":", "–", "-"} else start) in self.row_heads
