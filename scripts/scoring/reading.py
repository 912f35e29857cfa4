"""Precision, recall and F1 of reading against gold.

Gold is a JSON object by file name: organisation, body, date, items (number, title), decisions (item, text,
kind), attendance (name, municipality, role, present). Titles are compared by similarity, decisions by one text
holding the other, names after folding.

Further fields of the header are scored where gold names them: kind, starts and ends ("09:00"), place, chair,
secretary, adjusters (names), paragraphs (first and last). One that gold holds as null or empty counts against
precision when it is found. "header fields" sums them all, with organisation and body.
"""

import json
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from indexer.minutes import parse
from indexer.reading import read
from models.records import Meeting
from models.swedish import fold

Gold = dict[str, Any]

_SIMILAR = 0.9


@dataclass(slots=True)
class Counts:
    """Matches, what was found and what gold holds, summed over files."""

    matched: int = 0
    found: int = 0
    gold: int = 0

    def add(self, other: "Counts") -> None:
        """Take in the counts of another file or field."""
        self.matched += other.matched
        self.found += other.found
        self.gold += other.gold

    @property
    def precision(self) -> float:
        """Share of what was found that gold holds; 1 when nothing was found."""
        return self.matched / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Share of gold that was found; 1 when gold is empty."""
        return self.matched / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def score_folder(folder: Path, gold_file: Path) -> dict[str, dict[str, Counts]]:
    """Counts by layout ("all" included) and measure, of every file that gold names."""
    gold: dict[str, Gold] = json.loads(gold_file.read_text(encoding="utf-8"))
    table: dict[str, dict[str, Counts]] = defaultdict(lambda: defaultdict(Counts))
    for name, expected in gold.items():
        path = next(path for path in (folder / name, folder / f"{name}.txt") if path.exists())
        meeting = parse(read(path, path.name), "m")
        for measure, counts in score_meeting(meeting, expected).items():
            for layout in {expected.get("layout", "all"), "all"}:
                table[layout][measure].add(counts)
    return {layout: dict(measures) for layout, measures in table.items()}


def score_meeting(meeting: Meeting, gold: Gold) -> dict[str, Counts]:
    """Counts by measure of one meeting."""
    items = [(item.number, item.title) for item in meeting.items]
    decisions = [(d.text, d.kind.value) for item in meeting.items for d in item.decisions]
    expected = [(d["text"], d["kind"]) for d in gold["decisions"]]
    rows = [(fold(row.name), row.present, row.municipality) for row in meeting.attendance]
    attending = [(fold(row["name"]), row["present"], row["municipality"]) for row in gold["attendance"]]
    header = _header(meeting, gold)
    return {
        "items": _match(items, [(item["number"], item["title"]) for item in gold["items"]], _same_item),
        "decisions": _match(decisions, expected, lambda a, b: _holds(a[0], b[0])),
        "decisions with kind": _match(decisions, expected, lambda a, b: a[1] == b[1] and _holds(a[0], b[0])),
        "attendance": _match(rows, attending, lambda a, b: a[:2] == b[:2]),
        "attendance with municipality": _match(rows, attending, lambda a, b: a == b),
        "date": _field(meeting.date.isoformat() if meeting.date else None, gold["date"]),
        "header fields": _sum(header.values()),
        **header,
    }


def _header(meeting: Meeting, gold: Gold) -> dict[str, Counts]:
    """Counts by field of the header, of those that gold names."""
    found: dict[str, Sequence[str | None]] = {
        "organisation": [meeting.organisation],
        "body": [meeting.body],
        "kind": [meeting.kind],
        "starts": [meeting.starts.strftime("%H:%M") if meeting.starts else None],
        "ends": [meeting.ends.strftime("%H:%M") if meeting.ends else None],
        "place": [meeting.place],
        "chair": [meeting.chair],
        "secretary": [meeting.secretary],
        "adjusters": meeting.adjusters,
        "paragraphs": [" ".join(meeting.paragraphs) if meeting.paragraphs else None],
    }
    return {
        field: _match(_words(values), _words(_listed(field, gold[field])), str.__eq__)
        for field, values in found.items()
        if field in gold
    }


def _listed(field: str, value: Any) -> Sequence[str | None]:
    if field == "paragraphs" and value:
        return [" ".join(value)]
    return value if isinstance(value, list) else [value]


def _words(values: Sequence[str | None]) -> list[str]:
    """The values that are there, as folded words: marks and case make no difference."""
    return [" ".join(re.findall(r"\w+", fold(value))) for value in values if value]


def _sum(parts: Iterable[Counts]) -> Counts:
    total = Counts()
    for counts in parts:
        total.add(counts)
    return total


def _match(found: Sequence[Any], gold: Sequence[Any], same: Callable[[Any, Any], bool]) -> Counts:
    """One to one, first come first served: each gold entry is matched at most once."""
    left = list(gold)
    matched = 0
    for entry in found:
        if (at := next((i for i, expected in enumerate(left) if same(entry, expected)), None)) is not None:
            del left[at]
            matched += 1
    return Counts(matched, len(found), len(gold))


def _same_item(found: tuple[str | None, str], gold: tuple[str | None, str]) -> bool:
    ratio = SequenceMatcher(None, fold(found[1]), fold(gold[1]), autojunk=False).ratio()
    return ratio >= _SIMILAR and (found[0] == gold[0] or gold[0] is None)


def _holds(found: str, gold: str) -> bool:
    a, b = (re.sub(r"\W+", " ", fold(text)).strip() for text in (found, gold))
    # A decision that swallowed the page around it is not found: at most twice the length of the other.
    return bool(a and b) and (a in b or b in a) and max(len(a), len(b)) <= 3 * min(len(a), len(b)) + 60


def _field(found: str | None, gold: str | None) -> Counts:
    same = found is not None and gold is not None and fold(found) == fold(gold)
    return Counts(int(same), int(found is not None), int(gold is not None))


def main() -> None:
    """Print a table by layout."""
    if len(sys.argv) != 3:
        sys.exit("usage: evaluate_reading DIR GOLD")
    for layout, measures in score_folder(Path(sys.argv[1]), Path(sys.argv[2])).items():
        print(f"\n{layout:<30}{'precision':>10}{'recall':>8}{'F1':>8}{'gold':>6}")
        for measure, counts in measures.items():
            print(
                f"{measure:<30}{counts.precision:>10.3f}{counts.recall:>8.3f}{counts.f1:>8.3f}{counts.gold:>6}"
            )


if __name__ == "__main__":
    main()
