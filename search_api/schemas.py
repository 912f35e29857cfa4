"""The JSON that leaves the house, the same for the command and over HTTP. Examples are fictional."""

import datetime as dt
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer

from models import records
from models.records import DecisionKind, Doubt, MeetingKind, ProceedingKind

_ITEM_ID = "9f2c41d07ab3-4"
_MEETING_ID = "9f2c41d07ab3"
_TITLE = "Samverkansavtal om gymnasieutbildning"
_SNIPPET = "Mötet beslutar att bordlägga ärendet till april."
_TEXT = f"Styrgruppen redovisar ett utkast till samverkansavtal.\n\n{_SNIPPET}"


_Time = Annotated[
    dt.time,
    PlainSerializer(lambda time: time.strftime("%H:%M"), return_type=str),
]


class _Schema(BaseModel):
    model_config = ConfigDict(frozen=True, from_attributes=True)


class Quote(_Schema):
    """A decision in brief: its words and its kind."""

    text: str = Field(description="The words of the minutes.", examples=["bordlägga ärendet till april"])
    kind: DecisionKind = Field(
        description="What it does with its matter; `reported` is what another meeting or body decided.",
        examples=["postponed"],
    )


class Decision(Quote):
    """A decision or proposal, quoted."""

    page: int | None = Field(description="The page it stands on, from 1.", examples=[1])
    assignee: str | None = Field(description="Who got the assignment, as written.", examples=[None])
    due: str | None = Field(description="By when, as written.", examples=["till april"])
    due_date: dt.date | None = Field(description="That day, where the words name one.", examples=[None])


class Proceeding(_Schema):
    """A vote, reservation or disqualification (jäv), quoted."""

    text: str = Field(examples=["Mats-Ola Hvitfeldt anmäler jäv."])
    kind: ProceedingKind = Field(examples=["disqualification"])
    people: list[str] = Field(
        description="Who reserved themselves or stepped aside, as written.", examples=[["Mats-Ola Hvitfeldt"]]
    )
    yes: int | None = Field(description="Votes for.", examples=[None])
    no: int | None = Field(description="Votes against.", examples=[None])
    abstaining: int | None = Field(examples=[None])


class MeetingHeader(_Schema):
    """Which meeting it was."""

    id: str = Field(examples=[_MEETING_ID])
    source: str = Field(description="The file, as it was given.", examples=["protokoll/2024-02-09.txt"])
    title: str = Field(examples=["Protokoll Skaraborgs skolchefer"])
    body: str | None = Field(description="The network or board that met.", examples=["Skolchefer"])
    organisation: str | None = Field(
        description="Who it belongs to.", examples=["Skaraborgs Kommunalförbund"]
    )
    date: dt.date | None = Field(description="The day of the meeting.", examples=["2024-02-09"])


class ItemText(_Schema):
    """An agenda item, in its own words."""

    id: str = Field(description="Unique over all meetings.", examples=[_ITEM_ID])
    parent: str | None = Field(description="The item that this one is a part of.", examples=[None])
    number: str | None = Field(
        description="As numbered in the minutes; a sub-item carries its parent's.", examples=["4"]
    )
    title: str = Field(description="Verbatim.", examples=[_TITLE])
    text: str = Field(description="The item without its title.", examples=[_TEXT])
    page: int = Field(description="From 1.", examples=[1])


class Item(ItemText):
    """An agenda item with what was found in it."""

    decisions: list[Decision]
    proposals: list[Decision] = Field(description="What was proposed, which is no decision.", examples=[[]])
    proceedings: list[Proceeding] = Field(description="Votes, reservations and disqualifications.")
    references: list[str] = Field(description="File numbers (dnr), normalised.", examples=[["KS 2024:113"]])
    people: list[str] = Field(description="Those named in it.", examples=[["Mats-Ola Hvitfeldt"]])
    municipalities: list[str] = Field(description="Those named in it.", examples=[["Skövde"]])


class ItemPage(Item):
    """An agenda item and the meeting it belongs to."""

    meeting: MeetingHeader


class Attendance(_Schema):
    """One row of the attendance list."""

    name: str = Field(examples=["Gunilla Sparrman"])
    municipality: str | None = Field(examples=["Lidköping"])
    organisation: str | None = Field(examples=[None])
    role: str | None = Field(examples=["ordförande"])
    present: bool = Field(examples=[True])
    party: str | None = Field(description="Letters of the party.", examples=["S"])
    remark: str | None = Field(description="What else stands with the name.", examples=["§§ 12–14"])


class ExportedMeeting(_Schema):
    """One meeting, whole: a line of `paragraf export`."""

    source: str = Field(description="The file, as it was given.", examples=["protokoll/2024-02-09.txt"])
    organisation: str | None = Field(
        description="Who it belongs to.", examples=["Skaraborgs Kommunalförbund"]
    )
    body: str | None = Field(description="The network or board that met.", examples=["Skolchefer"])
    title: str = Field(examples=["Protokoll Skaraborgs skolchefer"])
    date: dt.date | None = Field(description="The day of the meeting.", examples=["2024-02-09"])
    items: list[Item]
    attendance: list[Attendance]
    people: list[str] = Field(
        description="Everyone named, attendance included.", examples=[["Gunilla Sparrman"]]
    )
    municipalities: list[str] = Field(examples=[["Lidköping", "Skövde"]])
    kind: MeetingKind | None = Field(
        description="What the minutes call themselves; `kallelse` is an agenda sent out before, without decisions.",
        examples=["protokoll"],
    )
    starts: _Time | None = Field(description="Swedish time.", examples=["09:00"])
    ends: _Time | None = Field(description="Swedish time.", examples=["11:30"])
    place: str | None = Field(examples=["Stadshuset, Lidköping"])
    chair: str | None = Field(examples=["Gunilla Sparrman"])
    secretary: str | None = Field(examples=["Mats-Ola Hvitfeldt"])
    adjusters: list[str] = Field(description="Those who check the minutes.", examples=[["Gunilla Sparrman"]])
    paragraphs: tuple[str, str] | None = Field(description="First and last §.", examples=[["1", "9"]])
    absent_municipalities: list[str] = Field(
        description="Listed as absent without a person's name.", examples=[["Hjo"]]
    )
    doubts: list[Doubt] = Field(description="What is less than certain.", examples=[["date_inferred"]])


class Meeting(ExportedMeeting):
    """One meeting, whole."""

    id: str = Field(examples=[_MEETING_ID])
    preamble: str = Field(description="The text that belongs to no item.", examples=["PROTOKOLL"])


class Snippet(_Schema):
    """The stretch of an item that answers."""

    text: str = Field(examples=[_SNIPPET])
    highlights: list[tuple[int, int]] = Field(
        description="Where the words asked for stand: offsets in characters, half open.",
        examples=[[[28, 35]]],
    )


class Match(_Schema):
    """Why an item is found: a word of the question, and a word of the item or its meeting's heading."""

    asked: str = Field(description="As asked.", examples=["samverkansavtal"])
    found: str = Field(description="The word as written.", examples=["Samverkansavtalet"])
    start: int = Field(description="Where what matches begins in that word.", examples=[0])
    end: int = Field(description="Where it ends.", examples=[17])
    via: str | None = Field(
        description="What was looked for in place of the word asked: a translation, spelling, long form or part.",
        examples=[None],
    )


class Result(_Schema):
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


class AppliedFilters(_Schema):
    """What the results were narrowed to."""

    model_config = ConfigDict(frozen=True, from_attributes=True, populate_by_name=True)

    municipality: list[str] = Field(examples=[["Götene"]])
    person: list[str] = Field(examples=[[]])
    body: list[str] = Field(examples=[[]])
    association: list[str] = Field(examples=[[]])
    date_from: Annotated[dt.date | None, Field(alias="from", examples=["2024-01-01"])]
    date_to: Annotated[dt.date | None, Field(alias="to", examples=[None])]
    decisions: bool = Field(examples=[False])


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


class Interpretation(_Schema):
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


class FacetValue(_Schema):
    """How many of all results carry a value."""

    value: str = Field(examples=["Skövde"])
    count: int = Field(examples=[3])


class Facets(_Schema):
    """Counts over all results, not only this page."""

    municipality: list[FacetValue]
    person: list[FacetValue]
    body: list[FacetValue]
    year: list[FacetValue]
    kind: list[FacetValue]


class AnswerItem(_Schema):
    """The agenda item that an answer is taken from."""

    id: str = Field(examples=[_ITEM_ID])
    number: str | None = Field(examples=["4"])
    title: str = Field(examples=[_TITLE])
    page: int = Field(description="From 1.", examples=[1])


class Answer(_Schema):
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


class ResultPage(_Schema):
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


class EntityMention(_Schema):
    """A name found in a text: one entry of `paragraf entities`."""

    text: str
    label: records.Label
    start: int
    end: int
    canonical: str
    code: str | None


class Problem(BaseModel):
    """What went wrong and what to do about it: problem details (RFC 9457)."""

    type: str = Field(
        description="Names the kind of problem; leads to its description.", examples=["/docs#empty-query"]
    )
    title: str = Field(examples=["Empty query"])
    status: int = Field(examples=[400])
    detail: str = Field(examples=["There is no word to search for."])
    remedy: str = Field(description="What to do.", examples=["Write a question or a few words."])
    code: str = Field(examples=["empty-query"])
    instance: str = Field(description="The path that was asked for.", examples=["/api/v1/search"])


class Status(BaseModel):
    """How the service is."""

    status: str = Field(examples=["ok"])


def exported(meeting: records.Meeting) -> ExportedMeeting:
    """A meeting as `paragraf export` prints it."""
    return ExportedMeeting.model_validate(meeting)


def meeting(meeting: records.Meeting) -> Meeting:
    """A meeting as the API shows it."""
    return Meeting.model_validate(meeting)


def item_page(meeting: records.Meeting, item: records.AgendaItem) -> ItemPage:
    """An agenda item as the API shows it."""
    header = MeetingHeader.model_validate(meeting)
    return ItemPage(**Item.model_validate(item).model_dump(), meeting=header)


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
