"""Decisions and assignments, in words."""

from search_api.web.texts.kinds import Texts

SV: Texts = {}

EN: Texts = {}
