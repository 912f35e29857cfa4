"""Sentences that say who led a meeting, who wrote and who adjusts its minutes.

Written as in print; compared without case or dots. Patterns are regular expressions over such text, so they hold no
upper-case classes; every gap in them is bounded.
"""

ELECTING: str = (
    r"(?:(?:om)?valdes|väljs|väljer|valde|välja|utsågs|utses|utser|utsåg|utse|(?:har |hade )?utsetts|(?:har )?valts"
    r"|(?:är|blev|blir) (?:vald|valda|utsedd|utsedda))"
)
"""Verbs that give somebody a task."""

_MEETING = r"(?:(?:dagens |årets |detta )?(?:mötet?|sammanträdet?|stämman?|årsmötet?)|dagen)"
_MINUTES = r"(?:dagens |mötets |stämmans |årsmötets |detta |detta mötes )?(?:protokoll\w*|\w*anteckning\w*)"

TASKS: dict[str, str] = {
    "ordförande": (
        rf"(?:till|som|att vara) (?:(?:mötes|stämmo|årsmötes)ordförande(?! (?:för|till|vid|på) nästa)"
        rf"|(?:mötets|årsmötets|stämmans|dagens) ordförande|ordförande (?:för|vid|på|under) {_MEETING})"
    ),
    "sekreterare": (
        rf"(?:till|som|att vara) (?:(?:mötes|stämmo|årsmötes)sekreterare|protokollförare|antecknare"
        rf"|(?:mötets|årsmötets|stämmans|dess) sekreterare|sekreterare (?:för|vid|på|under) {_MEETING})"
    ),
    "justerare": (
        r"(?:att|till|som)(?:,? (?:jämte|tillsammans med|tillika med|ihop med|utöver|förutom) [^.;:]{1,60}?,?)?"
        r" (?:(?:protokolls?|mötes)?juster(?:are|ingsman|ingsmän|ingsmannen|ingspersoner|ingsperson|ande)"
        rf"|justera(?: (?:{_MINUTES}|det|paragraf\w*))?)(?!\w)"
        rf"(?:,? (?:och|tillika) rösträknare,?)?(?: (?:för|av|till) (?:{_MEETING}|{_MINUTES}))?"
    ),
}
"""What somebody is elected to do at the meeting, by role: "att jämte ordföranden justera protokollet"."""

BARE_TASKS: dict[str, str] = {"sekreterare": r"(?:till|som) sekreterare(?! (?:för|i|på|under|till)(?!\w))"}
"""Such tasks that an association's own officers have too: of the meeting only beside words of OF_MEETING."""

OF_MEETING: str = (
    r"(?:mötes|stämmo)(?:ordförande|sekreterare|funktionärer)"
    rf"|(?:ordförande|sekreterare) (?:för|vid|på) {_MEETING}|(?:mötets|stämmans) ordförande"
)
"""What makes an election one of the meeting's officers, in the same sentence or in the title above it."""

OPENERS_BEFORE: str = (
    rf"{_MEETING} (?:öppnades|öppnas|inleddes|inleds|avslutades) av "
    r"(?:(?:mötes|styrelse|förbunds|förenings)?ordf\w*\.? )?"
    r"|(?:jämte|tillsammans med) (?:mötes)?ordföranden?"
)
"""What the name of one who opened the meeting follows; the chair, where nothing else tells who that was."""

OPENERS_AFTER: str = (
    r"(?:öppna(?:de|r)|inled(?:de|er)|avsluta(?:de|r)|förklara(?:de|r)) (?:[a-zåäö]+ ){0,2}"
    rf"(?:{_MEETING}|\w*mötet|\w*sammanträdet|\w*stämman)(?!\w)"
    r"|(?:hälsa(?:de|r)|häls(?:te|ar)) [^.;:]{0,60}(?:öppna|förklara|inled)\w+"
)
"""What the name of such a one stands before."""

OPENERS_TITLE: str = r"(?:^|[\s.:])(?:mötes|styrelse|förbunds|förenings)?(?:ordföranden|ordförande|ordf\.?)"
"""What the name of such a one follows where a verb of OPENING follows the name."""

OPENING: str = r"(?:öppna|inled|hälsa|förklara)\w+(?!\w)"
"""What a chair does first."""

BEFORE_NAMES: dict[str, str] = {
    "ordförande": rf"{_MEETING} (?:leddes|leds|öppnades och leddes) av|ordförande (?:för|vid) {_MEETING} (?:var|är)",
    "sekreterare": (
        r"(?:\w*anteckning(?:ar|arna)|protokoll|protokollet|noteringar|noteringarna)(?: (?:från|vid) mötet)?"
        r" (?:fördes|förda|förts|förs|skrevs|skrivna|skrivet|nedtecknades|nedtecknade|gjordes|gjorda|upprättades) av"
        r"|(?:(?:minnes|mötes|tjänste)?anteckningar|protokoll|antecknat|skribent|vid (?:tangenterna|pennan)) ?:"
        r"|sekreterare är|som (?:mötes)?sekreterare (?:tjänstgjorde|fungerade)"
        rf"|(?:mötessekreterare|sekreterare (?:för|vid) {_MEETING}) (?:var|är)"
    ),
}
"""What the name of an officer follows, by role."""

AFTER_NAMES: dict[str, str] = {
    "ordförande": rf"(?:ledde|leder) {_MEETING}|(?:var|är)(?: \w{2, 12})? (?:mötes|stämmo)ordförande",
    "sekreterare": rf"(?:förde|skrev|för|skriver) {_MINUTES}|(?:var|är) mötessekreterare|antecknade(?= *[.]|$)",
}
"""What follows the name of an officer, by role."""

MATTERS: dict[str, str] = {
    "ordförande": rf"val av (?:(?:mötes|stämmo|årsmötes)ordförande|ordförande (?:för|vid|på) {_MEETING})",
    "sekreterare": rf"val av (?:(?:mötes|stämmo|årsmötes)sekreterare|sekreterare (?:för|vid|på) {_MEETING})",
    "justerare": r"val av (?:\w{2,12} )?(?:protokolls?|mötes)?juster\w+(?:(?:,| och| tillika) rösträknare)?"
    rf"(?: (?:för|av|till) (?:{_MEETING}|{_MINUTES}))?",
}
"""The title of an item in which an officer is elected, by role; its sentences need not say to what."""

DEPUTIES: str = r"ersättare|suppleant|rösträknare(?! och)"
"""Words before a verb of election that make it about others."""

PROPOSING: str = r"förslag|föresl|yrka"
"""What makes an election a proposal, before the verb or as a heading above it."""

HINTS: tuple[str, ...] = (
    "juster",
    "sekreter",
    "ordf",
    "protokoll",
    "ckning",
    "ckna",
    " led",
    "ppna",
    "inled",
)
"""Letters that every such sentence has one of; no å, ä or ö, which a scan may have lost."""
