"""What may be asked along with a question, checked the same way for the command, the API and the page."""

import datetime as dt
import difflib
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
)

from models.entities.gazetteer import association_named, associations
from models.errors import BadRequest, EmptyQuery, QueryTooLong
from models.records import DecisionKind, Filters, Query, Sort
from models.swedish.identity import MASK
from search_api.complaints import (
    NotSearched,
    backwards,
    not_taken,
    twice,
    unknown_association,
    unknown_name,
    within,
)
from search_api.understanding import MAX_LENGTH, parse_query

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def _day(value: object) -> object:
    # Pydantic would take 20240101 for seconds since 1970.
    if isinstance(value, str) and not _DAY.fullmatch(value):
        raise ValueError("a day is written YYYY-MM-DD")
    return value


Day = Annotated[dt.date, BeforeValidator(_day)]
Name = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1),
    AfterValidator(lambda value: unicodedata.normalize("NFC", value)),
]


class SearchParameters(BaseModel):
    """A question, how it is narrowed, and which stretch of the answer is wanted."""

    model_config = ConfigDict(frozen=True, populate_by_name=True)

    q: str = Field(
        description="The question, in Swedish or English. Words in quotation marks must stand word by word.",
        examples=["vad beslutades om dimensionering?", '"ställa sig bakom" avtal'],
        json_schema_extra={"maxLength": MAX_LENGTH},
    )
    limit: Annotated[int, within(1, 100)] = Field(
        default=10,
        description="How many results, 1 to 100.",
        examples=[10],
        json_schema_extra={"minimum": 1, "maximum": 100},
    )
    offset: int = Field(
        default=0,
        ge=0,
        description="How many results to pass over first. After the last one there are none; total stays.",
        examples=[0],
    )
    municipality: list[Name] = Field(
        default=[],
        description="Official name, such as Götene; several are alternatives.",
        examples=[["Götene"]],
    )
    person: list[Name] = Field(
        default=[], description="Full name; several are alternatives.", examples=[["Gunilla Sparrman"]]
    )
    body: list[Name] = Field(
        default=[],
        description="The network or board that met; several are alternatives.",
        examples=[["Skolchefer"]],
    )
    association: list[Name] = Field(
        default=[],
        description="Association of municipalities, such as Göteborgsregionen or GR: its meetings and those of its "
        "members; several are alternatives.",
        examples=[["Göteborgsregionen"]],
    )
    date_from: Day | None = Field(
        default=None, alias="from", description="First day of meeting, YYYY-MM-DD.", examples=["2024-01-01"]
    )
    date_to: Day | None = Field(
        default=None, alias="to", description="Last day of meeting, YYYY-MM-DD.", examples=["2024-12-31"]
    )
    literal: list[Name] = Field(
        default=[],
        description="Words of the question to take as plain words, as the interpretation gives them; several are "
        "all taken so.",
        examples=[["förra våren"]],
    )
    decisions: bool = Field(
        default=False, description="Only items in which the meeting decided: true or false.", examples=[True]
    )
    kind: list[DecisionKind] = Field(
        default=[],
        description="Only items with a decision of that kind; several are alternatives.",
        examples=[["rejected"]],
    )
    sort: Sort = Field(
        default=Sort.RELEVANCE,
        description="Best first (relevance) or newest first (date).",
        examples=["relevance"],
    )
    explain: bool = Field(
        default=False, description="Tell what adds up to each score: true or false.", examples=[False]
    )

    def query(self) -> Query:
        """The question understood.

        Raises EmptyQuery, QueryTooLong, and BadRequest for a period that ends before it begins and for an
        association that is not known.
        """
        try:
            return parse_query(self.q, self.filters(), literal=self.literal)
        except EmptyQuery:
            if MASK in self.q:
                raise NotSearched from None
            raise

    def filters(self) -> Filters:
        """How the question is narrowed. Raises BadRequest as `query` does."""
        if self.date_from and self.date_to and self.date_from > self.date_to:
            raise backwards(self.date_from, self.date_to)
        return Filters(
            municipality=tuple(self.municipality),
            person=tuple(self.person),
            body=tuple(self.body),
            date_from=self.date_from,
            date_to=self.date_to,
            decisions=self.decisions,
            association=tuple(map(official_association, self.association)),
            kind=tuple(self.kind),
        )


PARAMETERS = tuple(field.alias or name for name, field in SearchParameters.model_fields.items())
"""The names of all parameters, as they are written in an address."""

REPEATABLE = ("municipality", "person", "body", "association", "kind", "literal")


def parse_parameters(values: Mapping[str, object]) -> SearchParameters:
    """Check parameters that come by name. Raises EmptyQuery without a `q`, BadRequest for a bad value."""
    try:
        return SearchParameters.model_validate(values)
    except ValidationError as error:
        raise bad_value(error.errors()) from error


def check_names(names: Iterable[str], known: Sequence[str], repeatable: Sequence[str] = REPEATABLE) -> None:
    """Raises UnknownParameter for a name not known, BadRequest for one that comes twice and is not repeatable."""
    seen: set[str] = set()
    for name in names:
        if name not in known:
            near = difflib.get_close_matches(name.casefold(), known, n=1, cutoff=0.6)
            raise unknown_name(name, near[0] if near else None, known)
        if name in seen and name not in repeatable:
            raise twice(name)
        seen.add(name)


def bad_value(errors: Sequence[Any]) -> BadRequest:
    """The error to raise for what pydantic found wrong with parameters."""
    first = errors[0]
    # The command gives a field by its own name, an address by the alias.
    written = {n: f.alias or n for n, f in SearchParameters.model_fields.items()}
    parts = [written.get(str(part), str(part)) for part in first["loc"]]
    name = next((part for part in parts if part in PARAMETERS), parts[-1])
    if name == "q" and first["type"] == "missing":
        return EmptyQuery("There is no question", "Put it in the parameter q.")
    if name == "q" and first["type"] == "string_too_long":
        given, most = len(first["input"]), first["ctx"]["max_length"]
        told = f"The question has {given} characters; {most} is the most"
        return QueryTooLong(told, "Ask with the few words that matter.")
    return not_taken(name, first["type"], first["input"], first.get("ctx", {}))


def official_association(asked: str) -> str:
    """The official name of an association, by any of its names. Raises BadRequest for one that is not known."""
    # In a question "gr" can mean nothing but GR.
    if association := association_named(asked) or association_named(asked.upper()):
        return association.name
    called = {form.casefold(): a.name for a in associations() for form in (a.name, *a.short_forms)}
    near = difflib.get_close_matches(asked.casefold(), called, n=3, cutoff=0.5)
    meant = tuple(dict.fromkeys(called[form] for form in near))
    raise unknown_association(asked, meant, [a.name for a in associations()])
