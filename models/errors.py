"""Every error of ours: one clear line that says what is wrong, and a remedy that says what to do.

`code` names the error in problem details, `status` is its HTTP status, `exit_code` the command's. Edges
translate; nothing below them prints or exits. Exit code 3 is taken: some files were not read.
"""


class ParagrafError(Exception):
    """Base of all. `str(error)` is the clear line; `remedy` what the user can do about it."""

    code = "error"
    status = 500
    exit_code = 1

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.remedy = remedy


class BadRequest(ParagrafError):
    """A question or parameter that cannot be answered as it stands."""

    code = "bad-request"
    status = 400
    exit_code = 2


class EmptyQuery(BadRequest):
    code = "empty-query"
    exit_code = 4


class QueryTooLong(BadRequest):
    code = "query-too-long"
    exit_code = 5


class UnknownParameter(BadRequest):
    code = "unknown-parameter"


class NotFound(ParagrafError):
    """No such meeting, agenda item, person or municipality."""

    code = "not-found"
    status = 404
    exit_code = 6


class Withheld(ParagrafError):
    """A file that holds more than may be shown: masked numbers, secret items, people who were erased."""

    code = "withheld"
    status = 403
    exit_code = 14


class MissingPath(ParagrafError):
    code = "missing-path"
    status = 400
    exit_code = 7


class NothingToIndex(ParagrafError):
    code = "nothing-to-index"
    status = 400
    exit_code = 8


class Unreadable(ParagrafError):
    """A file that is no minutes we can read. The index goes on with the other files."""

    code = "unreadable"
    status = 422
    exit_code = 3


class HeldBack(Unreadable):
    """A document that is marked secret. What an index holds of an earlier reading goes, too."""


class Erased(Unreadable):
    """A document that was erased, or that is older than is kept, and is not taken up again."""


class NotAnIndex(ParagrafError):
    code = "not-an-index"
    status = 503
    exit_code = 9


class EncoderMismatch(ParagrafError):
    """The index was made with another encoder, so its vectors mean something else."""

    code = "encoder-mismatch"
    status = 503
    exit_code = 10


class IndexBusy(ParagrafError):
    """Another process writes to the index."""

    code = "index-busy"
    status = 503
    exit_code = 11


class StorageFailed(ParagrafError):
    """The disk is full, read-only or broken; what was committed before stands."""

    code = "storage-failed"
    status = 507
    exit_code = 12


class WeightsMissing(ParagrafError):
    """The encoder's weights cannot be found or unpacked."""

    code = "weights-missing"
    status = 503
    exit_code = 13


class Stopping(ParagrafError):
    """The service has been told to stop, and answers what it has begun."""

    code = "stopping"
    status = 503
