"""Words for what the records and errors name: kinds of decisions, months, problems."""

from collections.abc import Mapping

from models.records import DecisionKind

Texts = Mapping[str, str | tuple[str, str]]
"""Texts by name. `{…}` is filled in; a pair is for one and for many."""

PROBLEMS: Mapping[str, tuple[str, str]] = {
    "empty-query": ("Det finns inget ord att söka efter.", "Skriv en fråga eller några ord."),
    "query-too-long": ("Frågan är för lång.", "Fråga med de få ord som betyder något."),
    "unknown-parameter": ("Adressen innehåller något som inte finns här.", "Sök på nytt i rutan."),
    "bad-request": ("Något i sökningen går inte att förstå.", "Kontrollera avgränsningarna och sök på nytt."),
    "not-found": ("Sidan finns inte.", "Den kan ha flyttats. Sök på nytt i rutan."),
    "withheld": (
        "Filen visas inte här. I den står personnummer, eller ärenden med sekretess.",
        "Läs protokollet på mötets sida, eller fråga den som har filen.",
    ),
    "not-signed-in": (
        "Sidan är bara för den som är inloggad.",
        "Logga in, eller fråga den som sköter tjänsten.",
    ),
    "insufficient-scope": ("Du får inte göra det här.", "Fråga den som sköter tjänsten om du behöver det."),
    "cross-site": ("Begäran kom från en annan webbplats.", "Gå till startsidan och gör om den där."),
    "too-many-requests": ("Du har frågat många gånger på kort tid.", "Vänta en stund och försök igen."),
    "overloaded": ("Många söker just nu.", "Försök igen om en liten stund."),
    "took-too-long": ("Svaret tog för lång tid.", "Försök igen, eller avgränsa sökningen."),
    "too-large": ("Det som skickades är för stort.", "Skicka mindre åt gången."),
    "misdirected": ("Tjänsten är bara för den här datorn.", "Säg till den som sköter tjänsten."),
    "keys-unusable": ("Det går inte att logga in just nu.", "Säg till den som sköter tjänsten."),
    "index-busy": ("Sökningen är upptagen just nu.", "Försök igen om en stund."),
}
"""What went wrong and what to do, in Swedish, by the code of an error; in English the error says it itself."""

KINDS: Mapping[str, Mapping[DecisionKind, str]] = {
    "sv": {
        DecisionKind.DECIDED: "Beslutade",
        DecisionKind.ELECTED: "Valde",
        DecisionKind.NOTED: "Noterade",
        DecisionKind.APPROVED: "Godkände",
        DecisionKind.REJECTED: "Avslog",
        DecisionKind.POSTPONED: "Sköt upp",
        DecisionKind.REFERRED_BACK: "Återremitterade",
        DecisionKind.ASSIGNED: "Gav i uppdrag",
        DecisionKind.ENDORSED: "Ställde sig bakom",
        DecisionKind.AGREED: "Kom överens",
        DecisionKind.REPORTED: "Refererat beslut",
    },
    "en": {
        DecisionKind.DECIDED: "Decided",
        DecisionKind.ELECTED: "Elected",
        DecisionKind.NOTED: "Noted",
        DecisionKind.APPROVED: "Approved",
        DecisionKind.REJECTED: "Rejected",
        DecisionKind.POSTPONED: "Postponed",
        DecisionKind.REFERRED_BACK: "Referred back",
        DecisionKind.ASSIGNED: "Assigned",
        DecisionKind.ENDORSED: "Endorsed",
        DecisionKind.AGREED: "Agreed",
        DecisionKind.REPORTED: "Reported",
    },
}

_MONTHS_SV = "januari februari mars april maj juni juli augusti september oktober november december"
_MONTHS_EN = "January February March April May June July August September October November December"

MONTHS: Mapping[str, tuple[str, ...]] = {
    "sv": tuple(_MONTHS_SV.split()),
    "en": tuple(_MONTHS_EN.split()),
}
