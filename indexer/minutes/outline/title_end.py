"""Where a title ends, when the text below it goes on in the same line."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from indexer.minutes.attendance.people import is_role
from models.swedish import fold, fold_in_place
from models.swedish.tables import numbering as table
from models.swedish.tables.deciders import BODIES
from models.swedish.tables.names import FIRST_NAMES
from models.swedish.tables.places import FINITE_VERBS
from models.swedish.tables.roles import SPEECH_VERBS
from models.swedish.tables.sentences import ABBREVIATIONS
from models.swedish.tables.titles import SENTENCE_WORDS

_WORD = re.compile(r"\S+")
_COUNTED = re.compile(r"(?:\d{1,2}[.)]|[a-zåäö]\)|[A-H][.)])$")
_DASHES = frozenset("–-—")
_BULLETS = frozenset("•▪◦●○·⇒→*")
_CLOSERS = (".", "?", "!")
_AROUND = '.,:;!?()"”'
_VERB_ENDINGS = tuple(map(fold, table.VERB_ENDINGS))
_NOUN_ENDINGS = tuple(map(fold, table.NOUN_ENDINGS))
_CLAUSES = frozenset(map(fold, table.CLAUSES))
_COMPLETE = frozenset(map(fold, table.COMPLETE_TITLES))
_MOST_COMPLETE = max(len(title.split()) for title in _COMPLETE)
_BODIES = tuple(map(fold, BODIES))

# The longest title, in characters, and how far from its first word the verb of a sentence may stand, in words.
LONGEST_TITLE = 220
_WINDOW = 2 * LONGEST_TITLE
_REACH = 14
_LONGEST_WORD = 60


def title_end(text: str, *, run_on: bool) -> int:
    """The offset in `text` where the title ends that it begins with; `len(text)` when all of it is the title.

    It ends at a label ("Beslut"), a bullet, a full stop before a capital, or where a sentence begins. `run_on` says
    that text below the title is likely in the same line: then a word that opens sentences is enough, else a
    sentence is known by its verb. 0 when no end is found within the length of a title.
    """
    words = list(_WORD.finditer(text, 0, _WINDOW))
    written = [match.group() for match in words]
    last = _hard_end(text, words, written, run_on=run_on)
    if dash := _explained(written[:last]):
        return words[dash].start()
    begin = _sentence_begin(written[:last], run_on=run_on) if written else None
    if begin:
        return words[begin].start()
    if last < len(words):
        return words[last].start() if words[last].start() <= LONGEST_TITLE else 0
    return len(text) if len(text) <= LONGEST_TITLE else 0


def label_pattern(labels: frozenset[str]) -> re.Pattern[str]:
    """A pattern that finds labels in folded text, with a body before them too: "Nämndens beslut"."""
    spelled = "|".join(re.escape(fold_in_place(label)) for label in sorted(labels, key=len, reverse=True))
    owned = "|".join(map(fold_in_place, table.OWNED_LABELS))
    return re.compile(rf"(?<![\w-])(?:\w+s (?=(?:{owned})\b))?(?:{spelled})(?![\w-])")


def labels_within(text: str, pattern: re.Pattern[str], start: int = 0) -> Iterator[int]:
    """Where labels stand in running text from `start` on: with a capital, and not as a part of a sentence."""
    for match in pattern.finditer(fold_in_place(text), start):
        at, end = match.span()
        if not text[at].isupper():
            continue
        before = text[max(0, at - _LONGEST_WORD) : at].split()[-1:]
        after = text[end : end + _LONGEST_WORD].lstrip()
        if not (before and goes_on(before[0])) and (
            not after[:1].islower() or after.split()[0] == table.THAT
        ):
            yield at


def is_opener(text: str) -> bool:
    """Whether a text begins as titles of items often do: "Val av justerare", "Svar på motion"."""
    return bool(_opener_pattern().match(fold_in_place(text[:40])))


def has_verb(words: Sequence[str]) -> bool:
    """Whether a finite verb is among the words of a sentence, up to its end; one of a clause with "som" is none."""
    return _verb(words, 0) is not None


def goes_on(before: str) -> bool:
    """Whether a title goes on after a word, as after a preposition, a comma or a dash."""
    if before.endswith("/"):
        return not before[0].isdigit()
    return before.lower() in table.GOING_ON or before.endswith((",", ":", "-", "–", "(", "&", "+"))


def decides(words: Sequence[str], place: int) -> bool:
    """Whether a decision without a subject begins at a word, not the first: "Val av justerare att utse Siv Ek"."""
    if (
        words[place] != table.THAT
        or words[place - 1].lower() in table.KEEPING_ATT
        or goes_on(words[place - 1])
    ):
        return False
    return "".join(words[place + 1 : place + 2]) in table.INFINITIVES


def _verb(words: Sequence[str], start: int) -> int | None:
    """The place of the first finite verb from `start` on, before a sentence ends."""
    before = ""
    for place in range(start, len(words)):
        word = words[place]
        bare = fold(word.strip(_AROUND))
        verb = bare in _verbs() or (bare.endswith(_VERB_ENDINGS) and not bare.endswith(_NOUN_ENDINGS))
        if verb and word[0].islower() and word not in table.NOT_VERBS and before not in _CLAUSES:
            return place
        if _closes(word):
            return None
        before = bare
    return None


def _hard_end(text: str, words: Sequence[re.Match[str]], written: Sequence[str], *, run_on: bool) -> int:
    """The word where a title ends at the latest: a label, a bullet, the next sentence, text after capitals."""
    labels = {at for at in labels_within(text[:_WINDOW], _label_pattern()) if at}
    shouted = _is_shouted(written)
    for place in range(1, len(words)):
        word, before = written[place], written[place - 1]
        if word[0] in _BULLETS or words[place].start() in labels:
            return place
        if word[0].isupper() and _closes(before) and words[place].start() > 4:
            return place
        if shouted and word[0].isupper() and not word.isupper() and len(word) > 1:
            return place
        if run_on and decides(written, place):
            return place
        if _COUNTED.match(word) and not goes_on(before) and before.split("-")[0] not in FIRST_NAMES:
            return place
        if run_on and word[0].isupper() and (_is_complete(written[:place]) or _repeats(written, place)):
            return place
    return len(words)


def _is_complete(words: Sequence[str]) -> bool:
    return len(words) <= _MOST_COMPLETE and " ".join(_bare(words)) in _COMPLETE


def _repeats(words: Sequence[str], place: int) -> bool:
    """Whether the words from a place on say again what stands before it: "Anmälningar Anmälningar:"."""
    return any(
        _bare(words[place - length : place]) == _bare(words[place : place + length])
        for length in range(1, place + 1)
    )


def _bare(words: Sequence[str]) -> list[str]:
    return [fold(word.strip(_AROUND)) for word in words]


def _explained(words: Sequence[str]) -> int | None:
    """The dash behind which a title is explained by a clause, or by what a full stop ends: "Val – vi väljer en"."""
    for place in range(1, len(words) - 1):
        if words[place] in _DASHES and words[place + 1][0].islower():
            clause = has_verb(words[place + 1 :]) or _closes(words[-1])
            return place if clause and not has_verb(words[:place]) else None
    return None


def _sentence_begin(words: Sequence[str], *, run_on: bool) -> int | None:
    """The word, not the first, with which a sentence begins; None when there is none.

    A word that opens sentences, or the subject of a verb: the name or the first of the capitals before it.
    """
    shouted = _is_shouted(words)
    fresh = [
        place
        for place in range(1, len(words))
        if words[place][0].isupper()
        and not goes_on(words[place - 1])
        and not (shouted and words[place].isupper())
    ]
    lone = _lone_verb(words) if run_on else None
    for place in fresh:
        if lone and lone < place:
            break
        if not run_on and (has_verb(words[:place]) or (place == 1 and _is_subject(words[0]))):
            # The line is a sentence from its first word on.
            return None
        if _opens(words, place, run_on=run_on):
            return place
        verb = _verb(words[: place + _REACH], place + 1)
        if verb is None:
            continue
        subject = [other for other in fresh if place <= other < verb]
        if not run_on and any(word.endswith(",") for word in words[place:verb]):
            continue
        surest = (
            [other for other in subject if _opens(words, other, run_on=run_on)],
            [
                _with_role(words, other)
                for other in subject
                if _is_name(words, other) or _is_fresh(words, other)
            ],
            [other for other in subject if run_on and words[other + 1][0].islower()],
        )
        if found := next(filter(None, surest), None):
            return found[0]
    return lone


def _lone_verb(words: Sequence[str]) -> int | None:
    """The verb of a sentence whose subject was lost, after a title that begins as titles do."""
    verb = _verb(words, 2)
    if verb is None or not is_opener(" ".join(words[:2])) or has_verb(words[:2]):
        return None
    asks = any(word.lower() in table.ASKING for word in words[:verb])
    return None if asks or goes_on(words[verb - 1]) else verb


def _opens(words: Sequence[str], place: int, *, run_on: bool) -> bool:
    """Whether a word is one that opens sentences."""
    word = words[place].strip(_AROUND).lower()
    opens = word in table.SENTENCE_OPENERS or fold(word).endswith(_BODIES)
    return opens and (run_on or has_verb(words[place + 1 : place + _REACH]))


def _is_subject(word: str) -> bool:
    """Whether a first word belongs to the subject of a sentence: "Ordförande Siv Ek hälsade"."""
    return word.lower() in table.SENTENCE_OPENERS or is_role(word)


def _is_name(words: Sequence[str], place: int) -> bool:
    """Whether a person's name begins at a word, and none at the word before it."""
    return words[place].split("-")[0] in FIRST_NAMES and words[place - 1].split("-")[0] not in FIRST_NAMES


def _is_fresh(words: Sequence[str], place: int) -> bool:
    """Whether a capital follows a word without one that does not own it: "kommunens Kulturplan" is one name."""
    before = words[place - 1]
    return not before[0].isupper() and not before.endswith("s")


def _with_role(words: Sequence[str], place: int) -> int:
    """Where a name begins together with the role before it: "Kanslichef Siv Ek"."""
    before = words[place - 1]
    role = place > 1 and before[0].isupper() and not before.isupper() and is_role(before)
    return place - 1 if role and not goes_on(words[place - 2]) else place


def _is_shouted(words: Sequence[str]) -> bool:
    """Whether a title is written in capitals; one word before a colon is not the title."""
    return bool(words) and len(words[0]) > 3 and words[0].isupper() and not words[0].endswith(":")


def _closes(word: str) -> bool:
    return word.endswith(_CLOSERS) and fold(word) not in ABBREVIATIONS


@cache
def _label_pattern() -> re.Pattern[str]:
    return label_pattern(table.RUN_ON_LABELS | frozenset(table.REGISTRY_LABELS))


@cache
def _opener_pattern() -> re.Pattern[str]:
    openers = sorted(table.TITLE_OPENERS, key=len, reverse=True)
    return re.compile(r"\W*(?:" + "|".join(re.escape(fold_in_place(opener)) for opener in openers) + ")")


@cache
def _verbs() -> frozenset[str]:
    return frozenset(map(fold, table.VERBS | SENTENCE_WORDS | SPEECH_VERBS | FINITE_VERBS))
