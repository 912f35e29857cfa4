"""The tables. They keep to what SQLite and PostgreSQL share.

A meeting's row lives from sequence `seq` until it is `retired`; nothing in it changes in between. That is
how a reader at an older sequence sees what stood then, whole.
"""

import sqlalchemy as sa

SCHEMA_VERSION = "7"
"""Stamped on every catalog; raise it when the tables change, and add the step from the last one to `migrations`."""

schema = sa.MetaData()

# SQLite counts keys up by itself only in a column declared INTEGER.
_Key = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _key() -> sa.Column[int]:
    return sa.Column("key", _Key, sa.Identity(), primary_key=True, autoincrement=True)


def _owner(name: str, column: str, nullable: bool = False, primary_key: bool = False) -> sa.Column[int]:
    owner = sa.ForeignKey(column, ondelete="CASCADE")
    return sa.Column(name, _Key, owner, nullable=nullable, primary_key=primary_key, index=not primary_key)


def _checksum() -> sa.Column[str]:
    """What `sealing` writes of the row, and of what hangs on it."""
    return sa.Column("checksum", sa.String, nullable=False, server_default="")


meta = sa.Table(
    "meta",
    schema,
    sa.Column("name", sa.String, primary_key=True),
    sa.Column("value", sa.String, nullable=False),
)

clock = sa.Table(
    "clock",
    schema,
    sa.Column("sequence", _Key, primary_key=True, autoincrement=False, comment="of the last change; one row"),
    sa.Column("epoch", sa.String, nullable=False, server_default="", comment="another after every restoring"),
    _checksum(),
)

documents = sa.Table(
    "documents",
    schema,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("source", sa.String, nullable=False),
    sa.Column("path", sa.String, nullable=False, index=True),
    sa.Column("digest", sa.String, nullable=False, index=True, comment="empty: to be read again, or removed"),
    sa.Column("reason", sa.String, comment="why the file could not be read the last time"),
    _checksum(),
)

meetings = sa.Table(
    "meetings",
    schema,
    _key(),
    sa.Column("id", sa.ForeignKey("documents.id"), nullable=False),
    sa.Column("seq", _Key, nullable=False, index=True),
    sa.Column("retired", _Key, index=True),
    sa.Column("source", sa.String, nullable=False),
    sa.Column("title", sa.String, nullable=False),
    sa.Column("organisation", sa.String),
    sa.Column("body", sa.String),
    sa.Column("date", sa.Date),
    sa.Column("preamble", sa.Text, nullable=False),
    sa.Column("kind", sa.String),
    sa.Column("starts", sa.Time),
    sa.Column("ends", sa.Time),
    sa.Column("place", sa.String),
    sa.Column("chair", sa.String),
    sa.Column("secretary", sa.String),
    sa.Column("adjusters", sa.JSON, nullable=False),
    sa.Column("paragraphs", sa.JSON),
    sa.Column("absent_municipalities", sa.JSON, nullable=False),
    sa.Column("doubts", sa.JSON, nullable=False),
    sa.Column("abbreviations", sa.JSON, nullable=False),
    _checksum(),
    sqlite_autoincrement=True,
)
sa.Index(
    "one_live_meeting",
    meetings.c.id,
    unique=True,
    sqlite_where=meetings.c.retired.is_(None),
    postgresql_where=meetings.c.retired.is_(None),
)

items = sa.Table(
    "items",
    schema,
    _key(),
    _owner("meeting", "meetings.key"),
    sa.Column("id", sa.String, nullable=False, index=True),
    sa.Column("parent", sa.String),
    sa.Column("number", sa.String),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("page", sa.Integer, nullable=False),
    sa.Column("sign", sa.String, nullable=False),
    sa.Column("references", sa.JSON, nullable=False),
    sa.Column("restored_title", sa.Text, comment="where it differs from the title"),
    sa.Column("restored", sa.Text, comment="where it differs from the text"),
    sqlite_autoincrement=True,
)

decisions = sa.Table(
    "decisions",
    schema,
    _key(),
    _owner("item", "items.key"),
    sa.Column("proposal", sa.Boolean, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("kind", sa.String, nullable=False),
    sa.Column("start", sa.Integer, nullable=False),
    sa.Column("end", sa.Integer, nullable=False),
    sa.Column("page", sa.Integer),
    sa.Column("assignee", sa.String),
    sa.Column("due", sa.String),
    sa.Column("due_date", sa.Date),
    sa.Column("in_title", sa.Boolean, nullable=False),
)

proceedings = sa.Table(
    "proceedings",
    schema,
    _key(),
    _owner("item", "items.key"),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("kind", sa.String, nullable=False),
    sa.Column("start", sa.Integer, nullable=False),
    sa.Column("end", sa.Integer, nullable=False),
    sa.Column("people", sa.JSON, nullable=False),
    sa.Column("yes", sa.Integer),
    sa.Column("no", sa.Integer),
    sa.Column("abstaining", sa.Integer),
)

attendance = sa.Table(
    "attendance",
    schema,
    _key(),
    _owner("meeting", "meetings.key"),
    sa.Column("name", sa.String, nullable=False),
    sa.Column("municipality", sa.String),
    sa.Column("organisation", sa.String),
    sa.Column("role", sa.String),
    sa.Column("present", sa.Boolean, nullable=False),
    sa.Column("party", sa.String),
    sa.Column("remark", sa.String),
)

mentions = sa.Table(
    "mentions",
    schema,
    _key(),
    _owner("meeting", "meetings.key"),
    _owner("item", "items.key", nullable=True),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("label", sa.String, nullable=False),
    sa.Column("start", sa.Integer, nullable=False),
    sa.Column("end", sa.Integer, nullable=False),
    sa.Column("canonical", sa.String, nullable=False),
    sa.Column("code", sa.String),
    sa.Column("in_title", sa.Boolean, nullable=False),
    sa.Column("link", sa.String, nullable=False),
)

passages = sa.Table(
    "passages",
    schema,
    _owner("item", "items.key", primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("start", sa.Integer, nullable=False),
    sa.Column("end", sa.Integer, nullable=False),
    sa.Column("vector", sa.LargeBinary, nullable=False, comment="float32, little-endian"),
)

sentences = sa.Table(
    "sentences",
    schema,
    _owner("item", "items.key", primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    sa.Column("start", sa.Integer, nullable=False),
    sa.Column("end", sa.Integer, nullable=False),
    sa.Column("vector", sa.LargeBinary, nullable=False, comment="int8, of any length"),
)

tombstones = sa.Table(
    "tombstones",
    schema,
    sa.Column("item", _Key, primary_key=True, autoincrement=False),
    sa.Column("seq", _Key, nullable=False, index=True),
)

removals = sa.Table(
    "removals",
    schema,
    sa.Column("id", sa.String, primary_key=True, comment="of a document that there is no more"),
    sa.Column("seq", _Key, nullable=False, index=True),
    _checksum(),
)

backups = sa.Table(
    "backups",
    schema,
    _key(),
    sa.Column("taken", sa.String, nullable=False, comment="UTC, ISO 8601"),
    sa.Column("path", sa.String, nullable=False),
    sa.Column("sequence", _Key, nullable=False),
    sa.Column("epoch", sa.String, nullable=False),
    _checksum(),
    sqlite_autoincrement=True,
)

erasures = sa.Table(
    "erasures",
    schema,
    _key(),
    sa.Column("cause", sa.String, nullable=False),
    sa.Column("document", sa.String, nullable=False, index=True, comment="its id; empty on rows of tokens"),
    sa.Column("digest", sa.String, nullable=False, index=True, comment="of its file; empty where unknown"),
    sa.Column("salt", sa.String, nullable=False, index=True, comment="of one person's erasure; else empty"),
    sa.Column("token", sa.String, nullable=False, comment="a salted name; never in clear"),
    sa.Column("noted", sa.String, nullable=False, comment="UTC, ISO 8601"),
    sa.Column("done", sa.Boolean, nullable=False),
    _checksum(),
    sqlite_autoincrement=True,
)
