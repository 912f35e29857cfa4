"""Accessibility and feeds, in words."""

from search_api.web.texts.kinds import Texts

SV: Texts = {}

EN: Texts = {}
