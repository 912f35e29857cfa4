"""How nouns are inflected, as far as it tells nouns from other words."""

DEFINITE: tuple[tuple[str, str], ...] = (
    ("", "en"),
    ("", "et"),
    ("a", "an"),
    ("e", "en"),
    ("e", "et"),
    ("i", "in"),
    ("o", "on"),
    ("um", "et"),
    ("en", "net"),
    ("el", "eln"),
    ("el", "let"),
    ("er", "ern"),
    ("er", "ret"),
    ("or", "orn"),
)
"""How a noun ends, and how when it is definite: gymnasium, gymnasiet. No adjective and hardly a verb is."""

NOUN_ENDINGS: frozenset[str] = frozenset("""
    s en ens et ets n ns t ts net nets let lets ret rets
    ar ars arna arnas er ers erna ernas or ors orna ornas na nas ena enas en ens
""".split()) | {""}  # fmt: skip
"""What stands in a form of a noun in place of the end of its base form, or after it."""

SHORTEST_LAST_PART = 4
"""Letters of a noun that makes a compound of what stands before it one."""

VERB_ENDINGS: frozenset[str] = frozenset("er ers s t ts ar ars as at ats".split())
"""What stands after words in -a where they are verbs: komma is a noun, kommer and kommas are not it."""

NO_NOUNS: frozenset[str] = frozenset("""
    under över före efter genom sedan nästa måste skulle ingen fyra sex sju åtta hela lilla närvarande samt redan
    komma ställa lägga läggs hålls hålla kräva låta innan mycket
""".split())  # fmt: skip
"""Words that minutes are full of and that are nouns only by chance."""
