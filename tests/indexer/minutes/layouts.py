"""What the tests of layouts share."""

Titles = list[tuple[str | None, str, bool]]
"""(number, title, is a part of the item above) of every title."""

TEXT = "Ordföranden redogjorde för läget i kommunerna och frågan diskuterades av de närvarande."
"""Text that a title may stand above."""
