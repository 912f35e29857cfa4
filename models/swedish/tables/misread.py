"""Letters as a scanner may have read them. Seen in scanned minutes: Ockerd, MéIndal, Tjérn, Stenungssund.

Classes per letter, not edit distance: one edit makes Götaland Gotland, and Österlund Östersund.
"""

MISREAD: dict[str, str] = {
    "å": "åa&",
    "ä": "äa&",
    "ö": "öoóòé60d",
    "l": "lI1|",
}
"""A letter of a name, lower-cased, and the characters that may stand for it (letters in either case, but a
capital alone where it is given as one)."""

DOUBLED = "s"
"""Letters that may be read twice."""
