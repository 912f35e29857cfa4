"""What a question says by signs: phrases, words that must not be there, numbers of files and paragraphs."""

import re
from collections.abc import Iterator

from models.records import PartKind
from models.swedish import analyze
from models.swedish.references import LABEL_BEFORE, paragraph_number, references
from models.swedish.tables.question_words import ENGLISH_QUESTION_WORDS, QUESTION_WORDS
from models.swedish.tables.questions import LAWS, MAY_BE_REGISTRY, PARAGRAPH_WORDS, QUOTES
from search_api.understanding.question import Question

Words = tuple[str, ...]

_PHRASE = re.compile(rf"[{QUOTES}]([^{QUOTES}]*)[{QUOTES}]")
# Only at the start of a word, so that "F-6" and "kommun- och regionfrågor" exclude nothing; two figures are a year.
_EXCLUDED = re.compile(rf"(?<!\S)-(?:[{QUOTES}]([^{QUOTES}]*)[{QUOTES}]|(?!\d\d?(?!\w))(\w\S*))")
_PARAGRAPH_WORDS = "|".join(re.escape(word) for word in sorted(PARAGRAPH_WORDS, key=len, reverse=True))
_NUMBER = r"(?P<number>\d{1,4}(?:\s?[a-h](?!\w))?)"
_PARAGRAPH = re.compile(
    rf"(?<!\w)(?:{_PARAGRAPH_WORDS})\s*{_NUMBER}(?:\s*/\s*(?P<year>(?:19|20)\d\d))?(?!\w)"
    rf"|(?<![\w/:.-])(?P<figures>\d{{1,4}}(?:\s[a-h])?)\s*§(?!\s*\d)",
    re.IGNORECASE,
)
_SMALL = re.compile(rf"(?<![\w/:.-])[^\W\d_]{{2,{MAY_BE_REGISTRY}}}(?=[ /:-]?(?:19|20)\d\d[:/-]\d)")
_NO_REGISTRIES = QUESTION_WORDS | ENGLISH_QUESTION_WORDS
_WORD_BEFORE = re.compile(r"([^\W\d_]+)\.?\s*\Z")
_WORDS_AFTER = re.compile(r"\s*(?:i\s+|of\s+the\s+)?([^\W\d_]+)")


def take_excluded(question: Question) -> tuple[Words, ...]:
    """Take the words and phrases after a minus; which those are."""
    found = [
        words
        for match in _EXCLUDED.finditer(question.text)
        if (words := _words(match[1] if match[1] is not None else match[2]))
        and question.take(PartKind.EXCLUDED, match.start(), _end(match), " ".join(words))
    ]
    return tuple(dict.fromkeys(found))


def take_phrases(question: Question) -> tuple[Words, ...]:
    """Take what stands in quotation marks; the words of each phrase. A mark without its fellow is ignored."""
    found = [
        words
        for match in _PHRASE.finditer(question.rest())
        if (words := _words(match[1])) and question.take(PartKind.PHRASE, *match.span(), " ".join(words))
    ]
    return tuple(dict.fromkeys(found))


def take_references(question: Question) -> None:
    """Take file numbers, with the label before them; small letters may be a registry's, too."""
    text = question.rest()
    for reference in references(_SMALL.sub(_capitals, text)):
        label = LABEL_BEFORE.search(text[: reference.start])
        start = label.start() if label else reference.start
        question.take(PartKind.REFERENCE, start, reference.end, reference.normal)


def take_numbers(question: Question) -> Iterator[int]:
    """Take numbers of paragraphs, but for those of a law; the years that stand with them ("§ 22/2024")."""
    text = question.rest()
    for match in _PARAGRAPH.finditer(text):
        number = paragraph_number(match["number"] or match["figures"])
        if number is None or _is_law(text, match):
            continue
        end = match.end("number") if match["year"] else match.end()
        if question.take(PartKind.NUMBER, match.start(), end, number) and match["year"]:
            year = match["year"]
            question.take(PartKind.PERIOD, match.start("year"), match.end(), f"{year}-01-01/{year}-12-31")
            yield int(year)


def _is_law(text: str, match: re.Match[str]) -> bool:
    before = _WORD_BEFORE.search(text[max(0, match.start() - 20) : match.start()])
    after = _WORDS_AFTER.match(text, match.end())
    return any(found[1].lower().endswith(LAWS) for found in (before, after) if found)


def _end(match: re.Match[str]) -> int:
    """Where an exclusion ends, without the marks after it."""
    return match.end() if match[1] is not None else match.start() + len(match.group().rstrip(",.;:!?)"))


def _capitals(match: re.Match[str]) -> str:
    small = match.group()
    return small if small.lower() in _NO_REGISTRIES or len(small.upper()) != len(small) else small.upper()


def _words(text: str) -> Words:
    return tuple(text[token.start : token.end] for token in analyze(text))
