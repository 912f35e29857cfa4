"""Why an item is found, for whoever asks: which words of it match how, and what its score is made of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from models.records import Match, PartKind, Query

_WORD = "word:"


@dataclass(frozen=True, slots=True)
class Reason:
    """A match and its `relation` to the word asked.

    The relation is "word", "part" (a part of a compound), "like" (nothing more is known), or what was looked for
    in the word's place: "spelling", "abbreviation", "synonym" or "translation".
    """

    relation: str
    match: Match


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a score, by name, and how much of the score it is, in percent."""

    part: str
    percent: int


def reasons(matches: Sequence[Match], query: Query) -> list[Reason]:
    """The matches of a hit, each with its relation."""
    ways = {
        (query.text[part.start : part.end].casefold(), way.casefold()): part.kind
        for part in query.parts
        for way in part.value.split(" · ")
    }
    return [Reason(_relation(match, ways), match) for match in matches]


def shares(explanation: Mapping[str, float]) -> list[Share]:
    """What adds to a score, the most first; the words of the question are told as one, "words"."""
    parts: dict[str, float] = {}
    for name, value in explanation.items():
        if value > 0:
            part = "words" if name.startswith(_WORD) else name
            parts[part] = parts.get(part, 0.0) + value
    whole = sum(parts.values())
    told = [Share(part, round(100 * value / whole)) for part, value in parts.items()]
    return sorted((share for share in told if share.percent), key=lambda share: -share.percent)


def _relation(match: Match, ways: Mapping[tuple[str, str], PartKind]) -> str:
    if match.via is not None:
        kind = ways.get((match.asked.casefold(), match.via.casefold()))
        return kind.value if kind else "like"
    return "word" if (match.start, match.end) == (0, len(match.found)) else "part"
