"""Why a document is not taken."""

from models.errors import ParagrafError


class UploadsOff(ParagrafError):
    """Documents cannot be put or taken out here: nobody has said that those who reach the service may."""

    code = "uploads-off"
    status = 403


class UnknownFormat(ParagrafError):
    """A file of a format that is not read."""

    code = "unknown-format"
    status = 415
