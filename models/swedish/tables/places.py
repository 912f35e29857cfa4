"""Names of municipalities that are something else too, and the words that tell which."""

_ALSO_NAMES = """
amal are berg dorotea eda falkenberg lund mala mark nora norberg salem vilhelmina
"""
ALSO_NAMES: frozenset[str] = frozenset(_ALSO_NAMES.split())
"""Municipalities that are people's names as well (some when they lose their dots). Lower case."""

_ALSO_WORDS = """
ale ange berg boden flen hoor hylte kil klippan köping laxa lund mark mora sater säter timra trosa vara
"""
ALSO_WORDS: frozenset[str] = frozenset(_ALSO_WORDS.split())
"""Municipalities that are ordinary words as well: uncertain where any word is written with a capital."""

ALSO_VERBS: frozenset[str] = frozenset({"vara", "ange"})
"""Those of them that are infinitives."""

_BEFORE_INFINITIVES = """
att bör får inte kan kommer kunde måste ska skall skulle vill ville
"""
BEFORE_INFINITIVES: frozenset[str] = frozenset(_BEFORE_INFINITIVES.split())
"""Words that an infinitive follows, in a title with capitals too: "Att Vara Eller Inte Vara". Lower case."""

_ALSO_ABROAD = """
orsa sala
"""
ALSO_ABROAD: frozenset[str] = frozenset(_ALSO_ABROAD.split())
"""Municipalities that are words or names in other languages, besides those that are so in Swedish. Lower case."""

ALSO_LANDSCAPES: frozenset[str] = frozenset({"gotland", "härjedalen"})
"""Municipalities that are landscapes as well. Lower case."""

_LANDSCAPES = """
blekinge bohuslän dalarna dalsland gotland gästrikland halland hälsingland härjedalen jämtland lappland medelpad
norrbotten närke skåne småland södermanland uppland värmland västerbotten västergötland västmanland ångermanland
öland östergötland
"""
LANDSCAPES: frozenset[str] = frozenset(_LANDSCAPES.split())
"""The landscapes. Lower case."""

_KIND_WORDS = """
kommun kommunen kommunens kommuns stad stads
"""
KIND_WORDS: frozenset[str] = frozenset(_KIND_WORDS.split())
"""Words that make a municipality certain right after its name. Lower case."""

BEFORE_KIND: dict[str, str] = {"Falu": "Falun"}
"""What a municipality is called before "kommun" where that is no genitive."""

_PARTS_OF_PLACES = """
gamla inre lilla mellersta nedre norra nya stora södra västra yttre öster östra övre
"""
PARTS_OF_PLACES: frozenset[str] = frozenset(_PARTS_OF_PLACES.split())
"""Words that, with a capital, make another place of the name after them: "Gamla Uppsala", "Östra Ljungby"."""

ADJECTIVE_ENDINGS: tuple[str, ...] = ("ska", "liga", "nya", "fria")
"""Endings of words that may stand within a name: "Luleå tekniska universitet"."""

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

_NAMED_THINGS = """
båten bolaget byn bygdegården cafét datorn familjen filmen firman fartyget föreningen företaget fastigheten gruppen
gården hotellet hunden huset kaféet klubben konferensrummet kvarteret laget lokalen nätverket orkestern
projektet restaurangen rummet salen sjön skeppet släkten stugan systemet tidningen torpet öl
"""
NAMED_THINGS: frozenset[str] = frozenset(_NAMED_THINGS.split())
"""Words whose own name follows, whatever else it means: "kvarteret Berg", "familjen Mark". Lower case."""
