import datetime as dt

from indexer.minutes.decisions.task_tables import heads_columns, read_tasks

TABLE = """Handlingsplan

Att göra?	Vem	När
Ringa Siv Ek	Bo	25 jan
Bjuda in kommunen	Eva och Bo	till maj
Ingen gör detta

Slut på listan	Bo	nu"""


def test_a_row_is_a_task() -> None:
    tasks = list(read_tasks(TABLE, dt.date(2024, 11, 5)))
    assert [(task.text, task.assignee, task.due, task.due_date) for task in tasks] == [
        ("Ringa Siv Ek", "Bo", "25 jan", dt.date(2025, 1, 25)),
        ("Bjuda in kommunen", "Eva och Bo", "till maj", None),
    ]
    assert all(TABLE[task.start : task.end] == task.text for task in tasks)


def test_other_tables_hold_no_tasks() -> None:
    assert not list(read_tasks("Kommun\tPlan\nHjo\tja", None))
    assert not list(read_tasks("| Vad | Vem |\n|---|---|\n| Fika | |", None))


def test_decisions_can_stand_in_rows() -> None:
    (task,) = read_tasks("| Ärende | Beslut | Ansvarig |\n|---|---|---|\n| Kök | Målas om | Bo |", None)
    assert (task.text, task.assignee) == ("Målas om", "Bo")


def test_what_heads_columns() -> None:
    assert heads_columns("Ansvarig\tKlart")
    assert not heads_columns("Ansvarig är Bo")
