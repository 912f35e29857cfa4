"""Why somebody is not let in, or not now."""

from models.errors import ParagrafError


class NotSignedIn(ParagrafError):
    """Nobody says who asks, or a key does that lets nobody in: an unknown one, an expired or a revoked one."""

    code = "not-signed-in"
    status = 401


class KeyRefused(NotSignedIn):
    """A key that lets nobody in."""


class OutOfScope(ParagrafError):
    """Whoever asks is known, but may not do this."""

    code = "insufficient-scope"
    status = 403


class CrossSite(ParagrafError):
    """A page of another site sent this from somebody's browser."""

    code = "cross-site"
    status = 403


class TooManyRequests(ParagrafError):
    """More requests than one caller may make in the time; the header Retry-After says when to ask again."""

    code = "too-many-requests"
    status = 429


class Overloaded(ParagrafError):
    """More is asked at once than can be answered; the header Retry-After says when to ask again."""

    code = "overloaded"
    status = 503


class TookTooLong(ParagrafError):
    """The answer did not come within the time that an answer may take."""

    code = "took-too-long"
    status = 503


class TooLarge(ParagrafError):
    """The body of a request is larger than what is taken."""

    code = "too-large"
    status = 413


class TooSlow(ParagrafError):
    """The body of a request came so slowly that it would have kept others from being served."""

    code = "too-slow"
    status = 408


class Misdirected(ParagrafError):
    """The request names a host that this service is not."""

    code = "misdirected"
    status = 421


class KeysUnusable(ParagrafError):
    """The file of the keys cannot be read, so that nobody is let in."""

    code = "keys-unusable"
    status = 503
    exit_code = 14
