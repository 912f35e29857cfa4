"""The frozen records that cross every border.

All offsets are character offsets, half open: `text[start:end]`. Records hold no behaviour beyond what
can be read off their own fields.
"""

from models.records.matters import Matter, Step
from models.records.minutes import (
    AgendaItem,
    Attendance,
    Decision,
    DecisionKind,
    Document,
    Doubt,
    Label,
    Link,
    Meeting,
    MeetingKind,
    Mention,
    Page,
    Passage,
    Proceeding,
    ProceedingKind,
)
from models.records.people import Period, Person, Reason, Sighting, Tenure, Tie
from models.records.search import (
    Answer,
    FacetValue,
    Filters,
    Hit,
    Intent,
    Match,
    Part,
    PartKind,
    Query,
    ResultPage,
    Snippet,
    Sort,
    Unread,
)

__all__ = [
    "AgendaItem",
    "Answer",
    "Attendance",
    "Decision",
    "DecisionKind",
    "Document",
    "Doubt",
    "FacetValue",
    "Filters",
    "Hit",
    "Intent",
    "Label",
    "Link",
    "Match",
    "Matter",
    "Meeting",
    "MeetingKind",
    "Mention",
    "Page",
    "Part",
    "PartKind",
    "Passage",
    "Period",
    "Person",
    "Proceeding",
    "ProceedingKind",
    "Query",
    "Reason",
    "ResultPage",
    "Sighting",
    "Snippet",
    "Sort",
    "Step",
    "Tenure",
    "Tie",
    "Unread",
]
