"""What people and programs ask of a service, mixed."""

import json
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from scripts.loading.asking import Client
from scripts.scoring.judgments import read_judgments

_QUESTIONS = Path(__file__).parents[2] / "tests" / "ranking" / "development"
_PAGES = (
    "/",
    "/people",
    "/municipalities",
    "/decisions",
    "/assignments",
    "/overview",
    "/api/v1/people",
    "/feed.atom",
)


@dataclass(frozen=True, slots=True)
class Mixture:
    """Draws addresses: searches in JSON and as pages, suggestions while typing, meetings, people, lists and feeds."""

    questions: Sequence[str]
    meetings: Sequence[str]
    people: Sequence[str]

    def draw(self, chance: random.Random) -> str:
        kinds: list[tuple[float, Callable[[], str]]] = [
            (0.3, lambda: f"/api/v1/search?q={self._question(chance)}&limit={chance.choice((10, 10, 50))}"),
            (0.2, lambda: f"/?q={self._question(chance)}"),
            (
                0.2,
                lambda: f"/api/v1/suggest?q={quote(chance.choice(self.questions)[: chance.randint(1, 12)])}",
            ),
            (0.1, lambda: f"/meetings/{chance.choice(self.meetings)}"),
            (0.05, lambda: f"/people/{chance.choice(self.people)}"),
            (0.1, lambda: chance.choice(_PAGES)),
            (0.05, lambda: f"/feed.atom?q={self._question(chance)}"),
        ]
        return chance.choices([address for _, address in kinds], [share for share, _ in kinds])[0]()

    def _question(self, chance: random.Random) -> str:
        """Every other narrowed to a year, so that few answers are remembered ones."""
        question = quote(chance.choice(self.questions))
        year = chance.randint(2015, 2025)
        return question + chance.choice(("", f"&from={year}-01-01"))


async def mixture(client: Client) -> Mixture:
    """The mixture for what a server holds: meetings that answer the first questions, and people."""
    questions = [topic.query for topic in read_judgments(_QUESTIONS).topics]
    found = [
        json.loads((await client.get(f"/api/v1/search?q={quote(question)}")).body)["results"]
        for question in questions[:20]
    ]
    people = json.loads((await client.get("/api/v1/people?limit=100")).body)["people"]
    return Mixture(
        questions,
        list(dict.fromkeys(hit["meeting"]["id"] for hits in found for hit in hits)),
        [person["id"] for person in people],
    )
