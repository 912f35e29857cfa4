"""Inflections that the Snowball stemmer for Swedish leaves apart, mended by the last part of the word.

Snowball keeps -et after most consonants and -an after all, so protokollet and protokoll, skolan and skola
fall apart. Each line is a head of compounds as common in minutes as alone: the ending as written, and what
it becomes. The longest ending that fits is used. Words not listed go to Snowball.
"""

STEM_ENDINGS: dict[str, str] = {
    # -et: neuter, definite
    "protokollet": "protokoll",
    "protokollets": "protokoll",
    "ärendet": "ärend",
    "ärendets": "ärend",
    "ärendena": "ärend",
    "ärendenas": "ärend",
    "nätverket": "nätverk",
    "nätverkets": "nätverk",
    "regelverket": "regelverk",
    "mötena": "möt",
    "mötenas": "möt",
    "gymnasiet": "gymnasi",
    "gymnasiets": "gymnasi",
    "gymnasium": "gymnasi",
    "gymnasier": "gymnasi",
    "gymnasierna": "gymnasi",
    "kontoret": "kontor",
    "kontorets": "kontor",
    "rådet": "råd",
    "rådets": "råd",
    "stödet": "stöd",
    "stödets": "stöd",
    "målet": "mål",
    # -an: common gender in -a, definite
    "skolan": "skol",
    "skolans": "skol",
    "taxan": "tax",
    "taxans": "tax",
    "hyran": "hyr",
    "kyrkan": "kyrk",
    "samverkan": "samverk",
    "kameran": "kamer",
    "resan": "res",
    "frågan": "fråg",
    "frågans": "fråg",
    "ansökan": "ansök",
    "ansökningar": "ansök",
    "ansökningarna": "ansök",
    "ansökningen": "ansök",
    "förfrågan": "förfråg",
    # -ering: the deed and the verb are one
    "ering": "er",
    "eringen": "er",
    "eringens": "er",
    "erings": "er",
    "eringar": "er",
    "eringarna": "er",
    # people of the meeting
    "rektor": "rektor",
    "rektorn": "rektor",
    "rektors": "rektor",
    "ledamöter": "ledamot",
    "ledamöterna": "ledamot",
    "ledamoten": "ledamot",
    "läraren": "lärar",
    "lärare": "lärar",
    "lärares": "lärar",
    "lärarna": "lärar",
    "lärarnas": "lärar",
}
