"""Rows to records: by the place of the columns, whatever follows them."""

import sqlalchemy as sa

from indexer.catalog import rows
from indexer.catalog import schema as t
from models.records import AgendaItem, Decision, DecisionKind, Label, Link, Mention


def row(table: sa.Table, **values: object) -> rows.Row:
    """A row of a table, and a column that is not the table's after its own."""
    engine = sa.create_engine("sqlite://")
    with engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        t.schema.create_all(connection)
        connection.execute(sa.insert(table), values)
        return connection.execute(sa.select(table, sa.literal("more"))).one()


def test_an_item_has_its_lists_back_and_what_was_found_in_it() -> None:
    told = {"id": "m-1", "parent": None, "number": "3", "title": "B1", "text": "Vi bygger.", "page": 2}
    decision = Decision("Vi bygger.", DecisionKind.DECIDED, 0, 10)
    found = rows.item(
        row(
            t.items, meeting=1, sign="§", references=["KS 2024:1"], restored_title="Bl", restored=None, **told
        ),
        decisions=(decision,),
    )
    assert found == AgendaItem(
        **told, decisions=(decision,), sign="§", references=("KS 2024:1",), restored_title="Bl"
    )


def test_kinds_are_kinds_again() -> None:
    span = {"text": "Siv", "start": 0, "end": 3, "canonical": "Siv Ek", "code": None, "in_title": False}
    found = rows.mention(row(t.mentions, meeting=1, item=None, label="PER", link="genitive", **span))
    assert found == Mention("Siv", Label.PERSON, 0, 3, "Siv Ek", link=Link.GENITIVE)
