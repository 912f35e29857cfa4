"""Why a mirror cannot go on as it asked."""

from models.errors import IndexBusy, ParagrafError


class CursorGone(ParagrafError):
    """A cursor of a time that the index knows nothing of any more: take a snapshot, and follow changes from there."""

    code = "cursor-gone"
    status = 410


class SnapshotsBusy(IndexBusy):
    """As many snapshots are being taken as may be at once."""
