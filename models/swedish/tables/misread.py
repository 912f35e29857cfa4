"""Letters as a scanner may have read them. Seen in scanned minutes: Ockerd, MéIndal, Tjérn, Stenungssund.

Classes per letter, not edit distance: one edit makes Götaland Gotland, and Österlund Östersund.
"""

MISREAD: dict[str, str] = {
    "å": "åa&",
    "ä": "äa&",
    "ö": "öoóòé60d",
    "l": "lI1|",
}
"""A letter of a name in lower case: itself, then the letter it is without its dots, then what else it may be read
as. A capital in the list is read so as a capital alone."""

DOUBLED = "s"
"""Letters that may be read twice."""
