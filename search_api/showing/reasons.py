"""Why an item is found and how its score adds up."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, zip_longest

from models.records import AgendaItem, Match, Meeting
from search_api.ranking.fusion import Fused
from search_api.ranking.retrieval import Evidence
from search_api.ranking.widening import Asked
from search_api.showing.matching import Found, InItem, Matcher

MOST = 8
"""Words told of an item."""


def matches(found: InItem, item: AgendaItem, meeting: Meeting, matcher: Matcher) -> tuple[Match, ...]:
    """The MOST words of an item or of its meeting's heading that match, each but once.

    Every term of the question has its best word told before any has its second.
    """
    told = [*_told(found.title, item.title), *_told(found.text, item.text)]
    for text in (meeting.title, meeting.body, meeting.organisation):
        told += _told(matcher.find(text), text) if text else ()
    by_term: dict[int, dict[tuple[str, int, int], tuple[float, Match]]] = defaultdict(dict)
    for one, match in told:
        alike = (match.found.casefold(), match.start, match.end)
        by_term[one.term].setdefault(alike, (one.weight, match))
    best = [
        [match for _, match in sorted(by_term[term].values(), key=lambda pair: -pair[0])]
        for term in sorted(by_term)
    ]
    return tuple(islice((match for turn in zip_longest(*best) for match in turn if match), MOST))


def reasons(told: Iterable[Match]) -> tuple[Match, ...]:
    """The matches that need telling: of each term that does not stand there itself the best, as `matches` has them."""
    told = tuple(told)
    plain = {match.asked for match in told if _plain(match)}
    best = {match.asked: match for match in reversed(told) if match.asked not in plain}
    return tuple(best.values())[::-1]


def _plain(match: Match) -> bool:
    return match.via is None and (match.start, match.end) == (0, len(match.found))


def explanation(asked: Sequence[Asked], evidence: Evidence, fused: Fused, row: int) -> dict[str, float]:
    """The parts that add up to the score of a row; what its words count, by term: "word:skolskjuts"."""
    told: dict[str, float] = {}
    for name, values in fused.parts.items():
        if name == "words":
            told |= _by_term(asked, evidence.words[:, row].tolist(), float(values[row]))
        else:
            told[name] = float(values[row])
    return told


def _by_term(asked: Sequence[Asked], scores: Sequence[float], together: float) -> dict[str, float]:
    total = sum(scores)
    told: dict[str, float] = {}
    for term, score in zip(asked, scores, strict=True):
        name = f"word:{term.text}"
        told[name] = told.get(name, 0.0) + (together * score / total if total else 0.0)
    return told


def _told(found: Iterable[Found], text: str) -> Iterator[tuple[Found, Match]]:
    for one in found:
        begin, end = one.word
        yield one, Match(one.asked, text[begin:end], one.start - begin, one.end - begin, one.via)
