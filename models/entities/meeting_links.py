"""The component that finds people called by one name alone, and files each under the one person who fits."""

from collections.abc import Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc, Span

from models.entities.acquaintances import Acquaintances
from models.entities.languages import is_foreign
from models.entities.links import set_link
from models.entities.places import Place, places_of
from models.entities.shapes import is_first_name, is_initial, is_name, is_surname
from models.entities.tagged import tagged
from models.entities.words import Words, folded_words, words_of
from models.records import Label, Link
from models.swedish.lexicon import lexicon, undotted
from models.swedish.tables.places import LIST_WORDS
from models.swedish.tables.roles import SPEAKING_BEFORE, SPEECH_VERBS

_BETWEEN = folded_words(LIST_WORDS) | {",", "/"}
_SPEECH_VERBS = folded_words(SPEECH_VERBS)
_SPEAKING_BEFORE = folded_words(SPEAKING_BEFORE)
_DASHES = frozenset("-–—")
_MOST_IN_LIST = 12
"""Words and signs in brackets, or after a dash, that may be a list of names."""


@Language.factory("meeting_links")
def make_meeting_links(nlp: Language, name: str) -> "MeetingLinks":  # noqa: ARG001
    """The component, by spaCy's factory."""
    return MeetingLinks()


class MeetingLinks:
    """Labels single names: "(Ove)", "Budget – Anneli", "Fredrik Z.", "Holmqvist föredrog ärendet".

    Each is filed under the only one who fits of `doc.user_data["known_people"]` and of those whose full names
    the doc has; where none fits, or more than one, under itself, with the link ALONE. The tagger finds more of
    them than these rules. A text in another language is left alone: too much there looks like a Swedish name.
    """

    def __call__(self, doc: Doc) -> Doc:
        words = words_of(doc)
        if is_foreign(words):
            return doc
        people = [span for span in doc.ents if span.label_ == Label.PERSON]
        known = Acquaintances([*doc.user_data.get("known_people", ()), *(span.id_ for span in people)])
        alone = {start for start, end in tagged(doc, Label.PERSON) if end - start == 1}
        spans = [
            _filed(words, start, end, *known.find([text for text in words.texts[start:end] if text != "."]))
            for start, end in _singles(words, known, alone, places_of(doc))
        ]
        for span, (start, end) in zip(people, words.bounds_of(people), strict=True):
            if found := known.find_initial(span.id_.split()):
                spans.append(_filed(words, start, end, found, Link.INITIAL))
        doc.set_ents(spans, default="unmodified")
        return doc


def _filed(words: Words, start: int, end: int, canonical: str, link: Link) -> Span:
    return set_link(words.span(start, end, Label.PERSON, canonical), link)


def _singles(
    words: Words, known: Acquaintances, seen: set[int], places: Sequence[Place]
) -> Iterator[tuple[int, int]]:
    """Where single names stand: first word, and word past the initial. The tagger has `seen` some of them."""
    taken = words.taken()
    listed = _listed(words)
    placed = {i for place in places for i in range(place.start, place.end)}
    i = 0
    while i < len(words):
        end = i + 1
        if i not in taken and is_name(words.texts[i]) and not _beside_name(words, i, taken):
            end = _past_initial(words, i, taken)
            text, named, initialled = words.texts[i], i in listed or _speaks(words, i, end), end > i + 1
            if called := known.called(text):
                sure = named or (i not in placed and (initialled or _is_no_word(words, i)))
            else:  # nobody known, but a person all the same
                somebody = is_first_name(text) or (is_surname(text) and not initialled)
                sure = somebody and i not in placed and (named or initialled)
            if sure or (i in seen and (called or i not in placed)):
                yield i, end
        i = end


def _is_no_word(words: Words, i: int) -> bool:
    """Whether a capital is a name's: within a sentence, or of what is no word without one, "Boman", not "Ström"."""
    if not words.starts_sentence(i):
        return True
    return not any(word.islower() for word in lexicon().words(undotted(words.texts[i])))


def _past_initial(words: Words, i: int, taken: set[int]) -> int:
    """Where a name ends: after an initial and its stop, if they follow."""
    at = i + 1
    if at in taken or not words.after(at) or words.gaps[at] != " " or not is_initial(words.texts[at]):
        return at
    stop = at + 1 < len(words) and words.texts[at + 1] == "." and not words.gaps[at + 1]
    return at + 1 + stop


def _beside_name(words: Words, i: int, taken: set[int]) -> bool:
    """Whether a word with a capital, no initial, stands right before or after: both are then one name, or a title."""
    before = (
        i > 0
        and words.gaps[i] == " "
        and i - 1 not in taken
        and words.texts[i - 1][0].isupper()
        and (is_name(words.texts[i - 1]) or not words.starts_sentence(i - 1))
    )
    after = words.after(i + 1) and words.gaps[i + 1] == " " and words.texts[i + 1]
    return before or bool(after and after[0].isupper() and not is_initial(after))


def _speaks(words: Words, start: int, end: int) -> bool:
    return words.after(end) in _SPEECH_VERBS or words.before(start) in _SPEAKING_BEFORE


def _listed(words: Words) -> set[int]:
    """The words of lists that hold names and nothing else: in brackets, or after a dash up to the line's end."""
    found: set[int] = set()
    for i, text in enumerate(words.texts):
        parted = text in _DASHES and words.gaps[i] == " " and words.texts[i - 1] not in _DASHES
        if parted or text == "(":
            found |= _names_from(words, i + 1, in_brackets=text == "(")
    return found


def _names_from(words: Words, start: int, *, in_brackets: bool) -> set[int]:
    names: set[int] = set()
    end = start
    while end < min(len(words), start + _MOST_IN_LIST) and not words.ends_line(end):
        text = words.texts[end]
        if in_brackets and text == ")":
            return names
        if is_name(text):
            names.add(end)
        elif not (words.folded[end] in _BETWEEN or text == "." or is_initial(text)):
            return set()
        end += 1
    return names if not in_brackets and words.ends_line(end) else set()
