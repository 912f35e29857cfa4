"""Names of municipalities that are something else too, and the words that tell which."""

_ALSO_NAMES = """
amal are berg dorotea eda falkenberg lund mala mark nora norberg salem vilhelmina
"""
ALSO_NAMES: frozenset[str] = frozenset(_ALSO_NAMES.split())
"""Municipalities that are people's names as well (some when they lose their dots). Lower case."""

_ALSO_WORDS = """
ale ange berg boden flen hoor kil klippan köping laxa lund mark mora sater säter timra trosa vara
"""
ALSO_WORDS: frozenset[str] = frozenset(_ALSO_WORDS.split())
"""Municipalities that are ordinary words as well: uncertain where any word is written with a capital."""

_KIND_WORDS = """
kommun kommunen kommunens kommuns stad stads
"""
KIND_WORDS: frozenset[str] = frozenset(_KIND_WORDS.split())
"""Words that make a municipality certain right after its name. Lower case."""

_PLACE_PREPOSITIONS = """
fran från i inom kommunen kommunerna kring medlemskommunerna mot nära runt till utanför
"""
PLACE_PREPOSITIONS: frozenset[str] = frozenset(_PLACE_PREPOSITIONS.split())
"""Words that a place follows more often than a person. Lower case."""

_LIST_WORDS = """
& eller och samt
"""
LIST_WORDS: frozenset[str] = frozenset(_LIST_WORDS.split())
"""Words that part the last two of a list. Lower case."""

_FINITE_VERBS = """
anmäler arbetar avser avstår behöver beslutade beslutar deltar deltog fick får föreslår gör hade har
informerade informerar jobbar kommer lyfte lyfter planerar redogjorde redogör redovisade redovisar saknar
ser ska skall startar ställer undrar vill
"""
FINITE_VERBS: frozenset[str] = frozenset(_FINITE_VERBS.split())
"""Verbs that a municipality does, right after its name at the start of a sentence. Lower case."""
