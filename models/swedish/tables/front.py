"""The front page of minutes: its labels and what they tell, page marks, closing words.

Written as in print; compared without case or dots. Patterns hold no classes in capitals (\\W, \\S, \\D).
"""

FIELD_LABELS: dict[str, tuple[str, ...]] = {
    "when": (
        "tid",
        "datum",
        "mötesdatum",
        "mötestid",
        "mötesdag",
        "mötestillfälle",
        "sammanträdesdatum",
        "sammanträdesdag",
        "sammanträdestid",
        "datum och tid",
        "dag och tid",
        "tid och datum",
        "datum/tid",
        "tidpunkt",
        "datum för mötet",
        "datum för sammanträdet",
        "datum för möte",
        "sammanträdesdatum och tid",
        "datum och klockslag",
        "sammanträdets tid",
    ),
    "where": (
        "plats",
        "mötesplats",
        "möteslokal",
        "sammanträdesplats",
        "sammanträdeslokal",
        "plats för möte",
        "plats för mötet",
        "plats/lokal",
        "sammanträdets plats",
    ),
    "when and where": (
        "plats och tid",
        "tid och plats",
        "ort och tid",
        "tid och ort",
        "plats, datum",
        "plats, tid",
        "tid, plats",
        "plats/tid",
        "tid/plats",
        "tid & plats",
        "plats & tid",
        "datum och plats",
        "plats och datum",
        "datum, tid och plats",
        "tid, datum och plats",
        "plats, datum och tid",
        "plats, dag och tid",
        "sammanträdesplats och tid",
        "sammanträdestid och plats",
        "plats och tid för sammanträdet",
        "tid och plats för sammanträdet",
        "plats och tid för mötet",
        "tid och plats för mötet",
    ),
    "body": (
        "organ",
        "beslutande organ",
        "beslutsorgan",
        "beslutsinstans",
        "nämnd/styrelse",
        "styrelse/nämnd",
        "organ och sammanträdesdatum",
        "organ, sammanträdesdatum",
        "organ och datum",
        "nämnd och sammanträdesdatum",
        "myndighet",
    ),
    "paragraphs": (
        "paragrafer",
        "paragraf",
        "paragrafnummer",
        "paragraf nr",
        "paragrafer nr",
        "justerade paragrafer",
    ),
    "another day": (
        "justeringens plats och tid",
        "justeringens tid och plats",
        "justeringens tid/plats",
        "justeringens plats",
        "justeringens",
        "justeringsdatum",
        "justeringsdag",
        "justeringstid",
        "justering",
        "justerat",
        "plats och tid för justering",
        "plats och tid för justeringen",
        "tid och plats för justering",
        "tid och plats för justeringen",
        "plats för justering",
        "datum för justering",
        "tid för justering",
        "protokollet justerat",
        "protokollet är justerat",
        "anslag/bevis",
        "anslag / bevis",
        "bevis om anslag",
        "bevis om anslagsdatum",
        "bevis",
        "anslag",
        "anslaget",
        "anslagsdatum",
        "anslagstid",
        "anslagsdag",
        "anslaget sätts upp",
        "anslaget tas ned",
        "anslag sätts upp",
        "anslag tas ned",
        "datum för anslag",
        "datum för anslags",
        "datum för anslagets",
        "datum när anslaget",
        "datum då anslaget",
        "datum för uppsättande",
        "datum för nedtagande",
        "överklagandetid",
        "överklagande",
        "expedieras",
        "expediering",
        "expedierat",
        "expedieringsdatum",
        "utskriftsdatum",
        "utskriven",
        "upprättad",
        "upprättat",
        "uppdaterad",
        "publicerad",
        "senast ändrad",
        "skapad",
        "nästa möte",
        "nästa sammanträde",
        "nästa träff",
        "kommande möte",
        "kommande möten",
        "föregående möte",
        "föregående protokoll",
        "förra mötet",
        "sista anmälningsdag",
        "anmälan",
        "ajournering",
        "ajourneringar",
    ),
    "other": (
        "handläggare",
        "föredragande",
        "förvaringsplats",
        "förvaringsplats för protokollet",
        "protokollet förvaras",
        "underskrift",
        "underskrifter",
        "underskriven av",
        "utses att justera",
        "att justera",
        "utsedd att justera",
        "val av justerare",
        "utdragsbestyrkande",
        "ordförande",
        "ordföranden",
        "mötesordförande",
        "sekreterare",
        "mötessekreterare",
        "protokollförare",
        "antecknare",
        "vid protokollet",
        "vid anteckningarna",
        "justerande",
        "justerare",
        "justeras",
        "innehåll",
        "innehållsförteckning",
        "dagens program",
        "program",
        "ärenden",
        "syfte",
        "besök",
        "besöksadress",
        "postadress",
        "adress",
        "telefon",
        "e-post",
        "hemsida",
        "organisationsnummer",
        "diarienummer",
        "dnr",
        "omfattning",
    ),
}
"""What a label of the front tells. "another day" is that of adjusting, posting, printing or of another meeting;
"other" whatever else tells nothing of the meeting itself. Labels of attendance count as other too."""

COLON_LABELS: dict[str, tuple[str, ...]] = {
    "when": ("när", "dag"),
    "where": ("lokal", "var", "sal", "rum"),
    "body": (
        "nämnd",
        "styrelse",
        "grupp",
        "nätverk",
        "forum",
        "instans",
        "möte",
        "mötesforum",
        "råd",
        "utskott",
    ),
    "organisation": ("organisation", "kommun", "förening", "förbund", "region", "företag", "klubb"),
    "other": ("bilagor", "bilaga", "till", "kopia", "från", "av", "ort", "status", "version"),
}
"""Labels that are words like others: with a colon, or alone before a wide space."""

PAGE_MARK: str = (
    r"(?:{page}\.?\s*)?(?:nr\.?\s*)?\d{{1,3}}\s?[(\[]\s?\d{{1,3}}\s?[)\]]|(?:{page})\s*:?\s*\d{{1,3}}(?:\s*(?:av|/)\s*\d{{1,3}})?"
    r"|\(\d{{1,3}}\)|^(?:\d{{1,3}}\s)?\d{{1,3}} av \d{{1,3}}"
)
"""The number of a page: "1(12)", "Sida 3 av 7", "Sid 2". `{page}` are the words of the table of furniture."""

NUMBER_MARK: str = r"(?:nr|nummer|no)\.?:?\s*\d{1,4}(?:\s*[-/:–]\s*\d{1,4}){0,2}"
"""The number of a meeting: "nr 5/2001"."""

MEETINGS: str = r"(?:möte|sammanträd|träff|stämma)"
"""How words for a meeting begin, on lines that tell its day."""

OTHER_DAYS: str = (
    r"(?:juster|anslag|expedi|utskri|nästa|föregående|kommande|förra|upprättad|uppdaterad|senast)"
)
"""How words begin that make the day on their line another than the meeting's."""

DIGITAL_WORDS: str = (
    r"(?:digitalt?|teams(?:möte)?|ms teams|zoom(?:möte)?|skype|distansmöte|på distans|telefonmöte|videomöte"
    r"|webbmöte|google meet)"
)
"""Words of meetings without a room."""

SURE_LABELS: tuple[str, ...] = ("when and where", "body", "paragraphs")
"""What is looked for in the text as well, where the front is silent."""

PLACE_LEADS: tuple[str, ...] = ("i", "på", "vid", "via", "hos", "plats")
"""What stands before a place after the date."""

PLACE_BEGINNINGS: str = (
    r"(?:lokal|sal|rum|plats|(?:sammanträdes|mötes|konferens)(?:rum|lokal|sal)\w*|sessionssal\w*|aula\w*"
    r"|\w*(?:stads|kommun|råd|medborgar|förvaltnings|bygde|församlings)(?:hus|gård)(?:et|en)?|kommunkontoret"
    r"|folkets hus|hotell?|konferenscent\w*|restaurang|biblioteket)"
)
"""Words that begin a line that is a place."""

PLACE_ENDINGS: tuple[str, ...] = (
    "gården",
    "huset",
    "salen",
    "skolan",
    "lokalen",
    "rummet",
    "kontoret",
    "biblioteket",
    "stugan",
    "hemmet",
    "kyrkan",
)
"""How words end that are a place though they begin with a small letter: "i bygdegården"."""

PLACE_WORDS: frozenset[str] = frozenset("lokal sal rum plats adress våning".split())
"""Words that may have a colon inside a place: "Stadshuset, rum: Tornet"."""

TOWN_HALLS: str = r"(?:kommunhus|stadshus|kommunkontor|rådhus|kommunalhus|förvaltningshus)\w*\b"
"""How the place begins where a municipality meets at home: "Kommunhuset, Vara"."""

PAUSES: str = r"(?:ajourner|paus|lunch|avbrott|fika|kaffe)\w*"
"""Words that begin what is said of pauses, after the meeting's hours."""

OPENED_AT: str = (
    r"(?:(?:ordförande\w*|sammanträde\w*|möte\w*) (?:\w+ ){0,4}?(?:öppna\w*|börja\w*|inled\w*|start\w*)"
    r"|öppna\w* (?:\w+ ){0,2}?(?:mötet|sammanträdet))(?: \w+){0,4}? (?=kl\b|kl\.|klockan)"
)
"""What tells, before the hour, that the meeting began."""

CLOSED_AT: str = (
    r"(?:(?:sammanträde\w*|möte\w*) (?:\w+ ){0,4}?(?:avsluta\w*|slut\w*|upphör\w*|hävdes|hävs)"
    r"|(?:avsluta\w*|avrunda\w*) (?:\w+ ){0,2}?(?:mötet|sammanträdet))(?: \w+){0,4}? (?=kl\b|kl\.|klockan)"
)
"""What tells, before the hour, that it ended."""
