"""Questions of who, whether and when, answered from the record: a module for each kind of answer."""

from search_api.answers.answer import answers, of_meeting

__all__ = ["answers", "of_meeting"]
