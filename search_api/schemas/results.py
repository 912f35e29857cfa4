"""The JSON of answers: results, how a question was understood, facets. Examples are fictional."""

import datetime as dt
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from models import records
from search_api.schemas.minutes import (
    ITEM_ID,
    SNIPPET,
    TITLE,
    ItemText,
    MeetingHeader,
    Quote,
    Schema,
    StateName,
)


class Snippet(Schema):
    """The stretch of an item that answers."""

    text: str = Field(examples=[SNIPPET])
    highlights: list[tuple[int, int]] = Field(
        description="Where the words asked for stand: offsets in characters, half open.",
        examples=[[[28, 35]]],
    )


class Match(Schema):
    """Why an item is found: a word of the question, and a word of the item or its meeting's heading."""

    asked: str = Field(description="As asked.", examples=["samverkansavtal"])
    found: str = Field(description="The word as written.", examples=["Samverkansavtalet"])
    start: int = Field(description="Where what matches begins in that word.", examples=[0])
    end: int = Field(description="Where it ends.", examples=[17])
    via: str | None = Field(
        description="What was looked for in place of the word asked: a translation, spelling, long form or part.",
        examples=[None],
    )


class Result(Schema):
    """One agenda item that answers."""

    rank: int = Field(description="From 1, over all pages.", examples=[1])
    score: float = Field(description="Comparable within one answer only.", examples=[0.8121])
    item: ItemText
    meeting: MeetingHeader
    snippet: Snippet
    decisions: list[Quote]
    people: list[str] = Field(description="Those named in the item.", examples=[["Mats-Ola Hvitfeldt"]])
    municipalities: list[str] = Field(
        description="Those that the item concerns: named in it, then those of its meeting.",
        examples=[["Skövde", "Tibro"]],
    )
    matches: list[Match] = Field(description="The words that matched, at most eight, each once.")
    matter: str | None = Field(
        description="The matter that it is a step of; null where it stands alone.",
        examples=["un-2023-24-lidkoping"],
    )
    explanation: dict[str, float] | None = Field(
        default=None,
        description="The parts that add up to the score, one for each word looked for; there only when asked for.",
        examples=[{"semantic": 0.2815, "word:samverkansavtal": 0.4102, "letters": 0.1204}],
    )


class AppliedFilters(Schema):
    """What the results were narrowed to."""

    model_config = ConfigDict(frozen=True, from_attributes=True, populate_by_name=True)

    municipality: list[str] = Field(examples=[["Götene"]])
    person: list[str] = Field(examples=[[]])
    body: list[str] = Field(examples=[[]])
    association: list[str] = Field(examples=[[]])
    date_from: Annotated[dt.date | None, Field(alias="from", examples=["2024-01-01"])]
    date_to: Annotated[dt.date | None, Field(alias="to", examples=[None])]
    decisions: bool = Field(examples=[False])
    kind: list[records.DecisionKind] = Field(examples=[["rejected"]])


class Part(BaseModel):
    """A stretch of the question and what it was taken for; the parameter `literal` takes it as plain words."""

    model_config = ConfigDict(frozen=True)

    kind: records.PartKind = Field(examples=["intent"])
    text: str = Field(description="The words, as asked.", examples=["vad beslutades"])
    start: int = Field(description="Where they begin: offset in characters.", examples=[0])
    end: int = Field(description="Where they end.", examples=[14])
    value: str = Field(
        description="What they mean: an intent, the name of somebody or something, an ISO 8601 interval, a number, "
        "the words of a phrase, or what is looked for beside them.",
        examples=["decision"],
    )


class Interpretation(Schema):
    """How the question was understood."""

    intent: records.Intent = Field(description="What kind of answer is asked for.", examples=["decision"])
    language: str = Field(description='"sv" or "en".', examples=["sv"])
    terms: list[str] = Field(description="The words searched for.", examples=[["samverkansavtal"]])
    phrases: list[list[str]] = Field(description="Word sequences that every result holds.", examples=[[]])
    excluded: list[list[str]] = Field(
        description="Words and word sequences that no result holds.", examples=[[]]
    )
    parts: list[Part] = Field(description="What else the question was taken for, in order of place.")
    filters: AppliedFilters


class FacetValue(Schema):
    """How many of all results carry a value."""

    value: str = Field(examples=["Skövde"])
    count: int = Field(examples=[3])


class Facets(Schema):
    """Counts over all results, not only this page."""

    municipality: list[FacetValue]
    person: list[FacetValue]
    body: list[FacetValue]
    year: list[FacetValue]
    kind: list[FacetValue]


class AnswerItem(Schema):
    """The agenda item that an answer is taken from."""

    id: str = Field(examples=[ITEM_ID])
    number: str | None = Field(examples=["4"])
    title: str = Field(examples=[TITLE])
    page: int = Field(description="From 1.", examples=[1])


class Answer(Schema):
    """A question of who, whether or when, answered from the record."""

    intent: records.Intent = Field(description="What kind of answer it is.", examples=["who"])
    text: str = Field(
        description="The answer in the words of the minutes, or of their lists.",
        examples=["Justerare: Gunilla Sparrman"],
    )
    people: list[str] = Field(description="Those whom it names.", examples=[["Gunilla Sparrman"]])
    date: dt.date | None = Field(description="The day that it tells, if it tells one.", examples=[None])
    meeting: MeetingHeader
    item: AnswerItem | None = Field(
        description="The source; null where the head of the minutes or the attendance list tells it.",
        examples=[None],
    )


class ResultPage(Schema):
    """The answer to a question."""

    query: str = Field(examples=["vad beslutades om samverkansavtal?"])
    interpretation: Interpretation
    total: int = Field(description="How many items answer, on all pages together.", examples=[1])
    took_ms: float = Field(description="Milliseconds.", examples=[31.2])
    answers: list[Answer] = Field(
        description="What the record itself answers: at most three, the best first."
    )
    results: list[Result]
    near: list[Result] = Field(
        description="Where nothing answers: the items that lie nearest. They are no results and are not counted.",
        examples=[[]],
    )
    facets: Facets
    state: StateName


def result_page(page: records.ResultPage, explain: bool = False) -> ResultPage:
    """An answer as the API gives it. Serialize with `exclude_unset`, or unasked explanations come as null."""
    return ResultPage(
        query=page.query.text,
        interpretation=_interpretation(page.query),
        total=page.total,
        took_ms=round(page.took_ms, 2),
        answers=[Answer.model_validate(answer) for answer in page.answers],
        results=[result(hit, explain) for hit in page.hits],
        near=[result(hit, explain) for hit in page.near],
        facets=Facets.model_validate(page.facets),
        state=page.state,
    )


def _interpretation(query: records.Query) -> Interpretation:
    parts = [
        Part(
            kind=part.kind,
            text=query.text[part.start : part.end],
            start=part.start,
            end=part.end,
            value=part.value,
        )
        for part in query.parts
    ]
    return Interpretation(
        intent=query.intent,
        language=query.language,
        terms=list(query.terms),
        phrases=[list(phrase) for phrase in query.phrases],
        excluded=[list(words) for words in query.excluded],
        parts=parts,
        filters=AppliedFilters.model_validate(query.filters),
    )


def result(hit: records.Hit, explain: bool = False) -> Result:
    """A hit as the API shows it; see `result_page`."""
    extra = (
        {"explanation": {part: round(value, 4) for part, value in hit.explanation.items()}} if explain else {}
    )
    return Result(
        rank=hit.rank,
        score=round(hit.score, 4),
        item=ItemText.model_validate(hit.item),
        meeting=MeetingHeader.model_validate(hit.meeting),
        snippet=Snippet.model_validate(hit.snippet),
        decisions=[Quote.model_validate(decision) for decision in hit.item.decisions],
        people=list(hit.item.people),
        municipalities=list(hit.municipalities),
        matches=[Match.model_validate(match) for match in hit.matches],
        matter=hit.matter,
        **extra,
    )
