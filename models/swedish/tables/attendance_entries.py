"""What stands in attendance lists beside the names: headings of groups and columns, marks, remarks, nobody at all.

Written as in print; compared without case or dots. Patterns are regular expressions over such text, so they hold
no upper-case classes.
"""

GROUPS: str = (
    r"(?:närvarande|beslutande|deltagare|deltagande|ledamöter|ersättare|övriga|representanter|tjänstemän"
    r"|företrädare|från|för|via)\b[^:.!?]{0,60}"
)
"""What a heading within a list begins with, when it ends with a colon or has no more than a few words: "Från
pensionärsorganisationerna", "Ledamöter från kommunerna:"."""

_MEMBERS = (
    r"ledamöter|ersättare|suppleanter|representanter|företrädare|politiker|förtroendevalda|tjänstemän"
    r"|tjänstepersoner|handläggare|organisationer|organisationerna|föreningar|föreningarna|deltagare|medlemmar"
    r"|gäster|revisorer|observatörer|adjungerade|inbjudna|medarbetare|chefer|ombud|föredragande|åhörare|personal"
    r"|markägare|industrier|näringar|konsulter|styrelsen|förvaltningen|kansliet|nämnden|kommunerna|elever|lärare"
)
_PARTIES = (
    r"socialdemokraterna|moderaterna|(?:nya )?moderata samlingspartiet|centerpartiet|folkpartiet(?: liberalerna)?"
    r"|liberalerna|kristdemokraterna|miljöpartiet(?: de gröna)?|vänsterpartiet|sverigedemokraterna"
    r"|feministiskt initiativ|partipolitiskt obundna|majoriteten|oppositionen"
)
GROUP_HEADINGS: str = (
    rf"(?:(?:[\w/&-]+ ){{0,4}}\w*(?:{_MEMBERS})|{_PARTIES})(?: ?\([^()]{{1,30}}\))?(?: ?/ ?\w+)?\s*[:.]?"
)
"""A heading within a list that is one as a whole: "Direktionens ersättare", "Fackliga organisationer",
"Moderaterna (M)"."""

INTRODUCTIONS: str = (
    r"(?:[\w,-]+ ){0,10}(?:närvarande|närvarade|närvarat|deltog|deltagit|var med)\b(?: [\w,-]+){0,8}\s*[:.]?"
)
"""A sentence between the heading of a list and its first row: "Följande var närvarande vid mötet."."""

PLACE_OPENINGS: str = r"(?:från|för|representerar|representerande|repr\.?) "
"""What may stand before the place that somebody comes from: "från Hjo kommun"."""

COLUMN_LABELS: frozenset[str] = frozenset(
    "namn förnamn efternamn kommun funktion roll titel parti organisation förvaltning uppdrag befattning närvaro "
    "närvarande närv frånvarande frånv ej tjg tjänstg tjänstgörande ersättare ers signatur sign tid votering "
    "omröstning ja nej avst avstår jäv n f t anm anmärkning § §§ kl "
    "ledamöter ledamot beslutande nr".split()
)
"""Words that make up the heads of the columns of an attendance table."""

REMARK_COLUMNS: frozenset[str] = frozenset({"paragraf", "paragrafer", "punkt", "punkter", "representerar"})
"""Heads of columns in a table alone; elsewhere such words are labels of the front page."""

NAME_COLUMNS: frozenset[str] = frozenset(
    {"namn", "ledamot", "ledamöter", "deltagare", "ordinarie", "ordinarie ledamöter", "person", "efternamn"}
)
"""Heads of a column of names."""

PRESENCE_COLUMNS: dict[str, bool] = {
    "närvaro": True,
    "närvarande": True,
    "närv": True,
    "när": True,
    "deltog": True,
    "deltar": True,
    "n": True,
    "frånvarande": False,
    "frånvaro": False,
    "frånv": False,
    "ej närvarande": False,
    "f": False,
}
"""Heads of a column whose marks tell presence (True) or absence (False)."""

IDLE_COLUMNS: frozenset[str] = frozenset(
    {
        "ja",
        "nej",
        "avstår",
        "avst",
        "jäv",
        "votering",
        "omröstning",
        "nr",
        "signatur",
        "sign",
        "e-post",
        "telefon",
    }
)
"""Heads of columns that say nothing about who was there."""

PRESENT_MARKS: frozenset[str] = frozenset(
    {"x", "xx", "ja", "närvarande", "närv", "deltog", "n", "1", "✓", "✔", "☒"}
)
"""What a column of attendance holds for one who was there."""

ABSENT_MARKS: frozenset[str] = frozenset(
    {
        "-",
        "–",
        "nej",
        "f",
        "0",
        "☐",
        "ej",
        "ej närvarande",
        "icke närvarande",
        "inte närvarande",
        "frånvarande",
        "frånv",
        "förhindrad",
        "förhinder",
        "anmält förhinder",
        "anmäld frånvaro",
        "anmält frånvaro",
        "återbud",
        "lämnat återbud",
        "sjuk",
        "deltog ej",
        "deltog inte",
        "deltar ej",
        "ej representerad",
        "ingen representant",
        "ingen deltagare",
    }
)
"""What stands there, or after a name, for one who was not."""

ABSENT_REMARKS: frozenset[str] = frozenset(mark for mark in ABSENT_MARKS if len(mark) > 3)
"""Those of them that say so after a name too, where no column does."""

NOBODY: str = (
    r"vakant|vakans|ingen\b|inga\b|m\.? ?fl\b|m\.? ?m\b|med flera"
    r"|se (?:bifogad |bilagd |sid|bilaga|när|för|nedan|nästa)|enligt |bilaga\b"
    r"|\d+ (?:st\b|personer|medlemmar|deltagare|röst|av )|c:?a \d+ |cirka \d+ |ca \d+ |samtliga\b"
    r"|hela (?:styrelsen|gruppen)|alla\b|övriga ledamöter|sammanlagt|totalt"
)
"""Entries of a list that are nobody: a vacancy, a number of people, "enligt närvarolista"."""

STANDING_IN: str = (
    r"(?:tjänstgör\w*|tjg\.?|tj\.?g\.?|går in|inträder|vikarier\w*)(?: som)?(?: (?:ersättare|ers\.?))?"
    r" (?:för|i stället för)\b"
    r"|ersätter\b|(?:ersättare|ers\.?|suppleant|vikarie|vik\.?) för\b|med [^,;]{1,60} som ersättare"
    r"|i stället för\b|istället för\b|istf\b|i st\.? f\."
)
"""What stands between a substitute and the one whose place the substitute takes. The rest of the entry tells who."""

SUBSTITUTES: str = r"(?:tjänstgörande|tjg\.?|tj\.) ?(?:ersättare|ers\.?)|(?:ersättare|suppleant)(?= för\b)"
"""What a remark calls a substitute, and what is the role of one who has no other."""

_TURN = (
    r"(?:(?:ej|inte|utom|endast|från och med|till och med|fr\.? ?o\.? ?m\.?|t\.? ?o\.? ?m\.?|från|till|under|vid"
    r"|del av|deltar|deltog|närvarande|information) ){0,3}"
)
_FIGURES = r"\d+[a-z]?(?:[.:]\d+)*(?: ?(?:[,–-]|och|till|t\.?o\.?m\.?) ?§{0,2} ?\d+(?:[.:]\d+)*)*"
REMARKS: str = (
    rf"{_TURN}§{{1,2}} ?{_FIGURES}"
    rf"|{_TURN}(?:punkterna|punkten|punkt|pkt|p|ärende|ärendena)\.? ?{_FIGURES}"
    rf"|{_TURN}(?:kl(?:ockan|\.)? ?(?:{_FIGURES})?(?![a-zåäö])|\d\d[.:]\d\d ?[–-] ?\d\d[.:]\d\d)"
    r"|(?:ej|fr\.? ?o\.? ?m\.?|t\.? ?o\.? ?m\.?) \d[\d ,–-]*"
    r"|(?:via|på|genom) (?:teams|länk|skype|zoom|video|telefon|distans|webben|meet)(?:möte|konferens|länk)?(?:-\w+)?"
    r"|på plats|digitalt|del av (?:mötet|dagen|sammanträdet|tiden)|delar av (?:mötet|dagen|sammanträdet|tiden)"
    r"|(?:halva|hela|början av|slutet av|sista delen av|första delen av) (?:mötet|dagen|mötestiden|sammanträdet)"
    r"|(?:ej |icke )?(?:tjänstgörande|tjg\.?|tj\.) ?(?:ersättare|ers\b\.?)"
    r"|utan rösträtt(?:,? med yttranderätt)?|på grund av [^,;()]{1,60}|p ?\.?g ?\.?a\.? [^,;()]{1,60}"
)
"""What may stand with a name and says when, how or as what somebody took part."""

REMARK_OPENINGS: str = (
    r"(?:ej|icke|inte|del|delar|halva|delvis|digital|via|på (?:länk|distans|plats)|från|till|under|endast|utan"
    r"|lämnade|anlände|ankom|avvek|kom|gick|tjänstgör|tjg|tj\.|ersätter|jäv|p\.? ?g\.? ?a|på grund|deltog|deltar"
    r"|närvara|medverka|anslöt|information|föredrag|punkt|x\b|och framåt)"
)
"""How a cell begins that is a remark as a whole."""

BEFORE_OTHERS: frozenset[str] = frozenset("för ersätter efter med åt av istf stället i hos till".split())
"""Words before a name that make it another's, or a part of a title: "med Siv Ek som ersättare"."""

NOT_LAST_NAME_ENDINGS: tuple[str, ...] = tuple(
    "museet hälsan bygden klubben banken bolagen kyrkan trafiken arna erna orna arnas ernas ornas företagen "
    "företaget bolaget gruppen rådet förbundet föreningen kommunen nämnden styrelsen verket byrån skolan kontoret "
    "enheten distriktet avdelningen förvaltningen vatten centrum representanter organisationer politiker tjänstemän "
    "tjänstepersoner åns ledamöter".split()
)
"""Endings of capitalised words beside a name that are no part of it: "Länsmuseet", "Utvärderarna"."""

ORGANISATION_OPENINGS: frozenset[str] = frozenset(
    "från via hos region regionen landsting landstinget län svensk svenska svenskt sveriges nordiska norra södra "
    "västra östra mellersta förening föreningen förbundet stiftelse stiftelsen kommun kommunen polisen folkets "
    "rädda röda hela unga gröna hotell ab hsb brf kommunal lärarförbundet saco".split()
)
"""Words that begin the name of a region, an association or a firm, never a person's: "Region Halland"."""

NEVER_IN_NAMES: frozenset[str] = frozenset("av och för på om vid med från den det ett som samt".split())
"""Words that a name never holds, however it is written: "VAL AV"."""

JOINING: str = r"(?:,|\boch|\bsamt|&)\s+"
"""What stands between the people of a sentence."""

AT_MEETING: str = (
    r" (?:för|vid|på|under) (?:dagens |årets )?(?:mötet?|årsmötet?|stämman|sammanträdet?|dagen)$"
)
"""What may follow the word for an officer: "ordförande vid mötet"."""

EXCEPTING: str = (
    r"(?:[\w,-]+ ){0,4}(?:samtliga|alla|hela)\b[^.:;]{0,60}?"
    r"(?:med undantag (?:för|av)|förutom|utom|undantaget):? "
)
"""What makes the names behind it those who were not there: "Samtliga ledamöter utom Siv Ek"."""

CHAIRS: frozenset[str] = frozenset({"ordförande", "ordf", "mötesordförande", "mötesordf", "stämmoordförande"})
"""Roles in a list that make somebody the chair of the meeting."""

ADJUSTERS: frozenset[str] = frozenset(
    {
        "justerare",
        "justerande",
        "justeringsman",
        "justeringsperson",
        "protokolljusterare",
        "protokollsjusterare",
    }
)
"""What stands with the signature of one who adjusts the minutes."""

SECRETARIES: frozenset[str] = frozenset(
    {
        "sekreterare",
        "sekr",
        "mötessekreterare",
        "nämndsekreterare",
        "protokollförare",
        "protokollsförare",
        "antecknare",
        "anteckningar",
        "mötesanteckningar",
        "minnesanteckningar",
        "vid pennan",
        "vid protokollet",
        "protokoll",
    }
)
"""Roles in a list that make somebody its secretary."""
