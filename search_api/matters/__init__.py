"""Matters followed from meeting to meeting, and what is like an item: service, API and command."""
