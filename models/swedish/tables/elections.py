"""How Swedish minutes tell of elections without a verb of electing. Patterns as in `decisions`."""

_OFFICE = (
    r"(?:justerings\w+|justerare|sekr\w*|ordf\w*|mötesordförande|mötessekreterare|revisor\w*|suppleant\w*|ersättare"
    r"|kassör|ledam\w+|rösträknare|valberedning|sammankallande|styrelse\w*|ombud)\b"
)

ELECTING: str = rf"(?:(?:även )?(?:om|ny|fyllnads|åter)val\b|(?:till )?(?:\w+ ){{0,2}}{_OFFICE})"
"""How an election begins that is told without a verb: "Omval på …", "Justerare: …"."""

BECOMING: str = rf"(?:blir|blev) (?:\w+ )?{_OFFICE}"
"""How it goes on that somebody was elected: "Siv Ek blir ny ordförande"."""

BECOMES: tuple[str, ...] = ("blir", "blev")
"""Verbs that may stand in such a text."""

ELECTION_TITLE: str = (
    r"(?:val\b|\w+val\b|justering|justerare|justerings\w+|revisor\w*|valberedning\b|sekr\w*|ordf\w*"
    r"|styrelse\b|suppleant\w*|rösträkn\w*)"
)
"""Titles of items in which somebody is elected."""
