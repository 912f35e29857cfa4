"""Fictional meetings that decide and give assignments."""

import datetime as dt

from models.records import AgendaItem, Attendance, Decision, DecisionKind, Label, Meeting, Mention


def _decided(quoted: str, kind: DecisionKind, text: str, **more) -> Decision:
    start = text.index(quoted)
    return Decision(quoted, kind, start, start + len(quoted), **more)


_ROADS = "Nämnden ger Åsa Grönkvist i uppdrag att räkna på målet. Nämnden beslutar att anta planen."
_AT = _ROADS.index("Åsa")
_FORMULA = "=1+1;\nanta"
_BOATS = "Rådet ger kansliet i uppdrag att sälja båten. Samordnaren ska kalla till möte."

DECIDING = (
    Meeting(
        "roads",
        "vagar.txt",
        "Protokoll vägar",
        "Götene kommun",
        "Tekniska nämnden",
        dt.date(2024, 3, 5),
        items=(
            AgendaItem(
                "roads-1",
                None,
                "4",
                "Vägplan",
                _ROADS,
                2,
                sign="§",
                decisions=(
                    _decided(
                        "räkna på målet",
                        DecisionKind.ASSIGNED,
                        _ROADS,
                        assignee="Åsa Grönkvist",
                        due="före sommaren",
                        due_date=dt.date(2024, 6, 1),
                    ),
                    _decided("anta planen", DecisionKind.APPROVED, _ROADS),
                ),
                mentions=(Mention("Åsa Grönkvist", Label.PERSON, _AT, _AT + 13, "Åsa Grönkvist"),),
            ),
        ),
        attendance=(Attendance("Åsa Grönkvist", "Götene"),),
    ),
    Meeting(
        "boats",
        "batar.txt",
        "Anteckningar båtar",
        "Skaraborgs kommunalförbund",
        "Båtrådet",
        dt.date(2025, 1, 20),
        items=(
            AgendaItem(
                "boats-1",
                None,
                "1",
                "Båten",
                _BOATS,
                1,
                decisions=(
                    _decided(
                        "sälja båten",
                        DecisionKind.ASSIGNED,
                        _BOATS,
                        assignee="kansliet",
                        due="den 1 februari 2026",
                        due_date=dt.date(2026, 2, 1),
                    ),
                    _decided("kalla till möte", DecisionKind.ASSIGNED, _BOATS, assignee="Samordnaren"),
                ),
            ),
        ),
    ),
    Meeting(
        "odd",
        "udda.txt",
        "Udda <b>protokoll</b>",
        items=(
            AgendaItem(
                "odd-1",
                None,
                None,
                "@rubrik",
                _FORMULA,
                1,
                decisions=(
                    Decision(_FORMULA, DecisionKind.DECIDED, 0, len(_FORMULA)),
                    Decision("anta", DecisionKind.REPORTED, 6, 10),
                ),
            ),
        ),
    ),
)
"""Of March 2024, January 2025 and an unknown day; five decisions, three of them assignments."""

TODAY = dt.date(2025, 2, 1)
