"""The frozen records that cross every border.

All offsets are character offsets, half open: `text[start:end]`. Records hold no behaviour beyond what
can be read off their own fields.
"""

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
from models.records.search import FacetValue, Filters, Hit, Query, ResultPage, Snippet, Sort, Unread

__all__ = [
    "AgendaItem",
    "Attendance",
    "Decision",
    "DecisionKind",
    "Document",
    "Doubt",
    "FacetValue",
    "Filters",
    "Hit",
    "Label",
    "Link",
    "Meeting",
    "MeetingKind",
    "Mention",
    "Page",
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
    "Tenure",
    "Tie",
    "Unread",
]
