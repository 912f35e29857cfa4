"""What decisions do, by the words that Swedish minutes tell them in. Patterns as in `decisions`."""

from models.swedish.tables.decisions import LATER, REPORT

KINDS: tuple[tuple[str, str], ...] = (
    ("endorsed", r"ställ\w* sig (?:\w+ )?bakom [^:]{0,80}? och (?:\w+ )?rekommendera\w*"),
    ("decided", r"rekommendera\w*|uppmana\w*"),
    (
        "postponed",
        r"skjuta på (?:frågan|ärendet|beslutet)|bordl[äa](?:gg|gd|d|g)\w*"
        r"|skjut\w* (?:\w+ ){0,3}(?:upp|fram)\b|sköt\w* (?:\w+ ){0,2}(?:upp|fram)\b"
        rf"|skjut\w* (?:\w+ ){{0,2}}till {LATER}"
        r"|uppskju\w+|vilande|vilar?\b|avvakta\w* med beslut|ajourner\w+ (?:ärendet|frågan)"
        r"|(?:ärendet|frågan) ajourner\w+|hänskju\w+ (?:\w+ ){0,3}(?:till|på|vid) (?:\w+ )?\w*(?:möte|sammanträde)\w*"
        rf"|flytta\w* (?:\w+ ){{0,3}}(?:till|vid|på) {LATER}"
        r"|avvakta(?= (?:med|till)\b|[.;,]|$)"
        r"|fortsätt\w* (?:\w+ ){0,3}(?:på|vid|till) (?:nästa|nästkommande|ett kommande|kommande)"
        r"|(?:inte ta ställning|återkom\w* till (?:frågan|ärendet|punkten|detta)"
        r"|tas? (?:\w+ )?upp (?:igen|på nytt|åter|(?:på|vid|till) (?:nästa|nästkommande|ett kommande|kommande)))",
    ),
    (
        "referred_back",
        r"återremi\w+|återförvisa\w*|skicka\w* tillbaka ärendet|hänskju\w+|hänsköt\w*"
        r"|(?:remitter\w*|överlämna\w*|lämna\w* över) (?:[\w-]+ ){0,3}till (?:[\w-]+ ){1,3}(?:för|till)"
        r" (?:vidare |fortsatt )?beredning"
        r"|motion\w* (?:remitter|överlämna|lämnas över)\w*|(?:remitter\w+|överlämna\w*|lämna\w* över) motion\w*",
    ),
    (
        "rejected",
        r"avsl(?:å|ås|år|og|ogs|agit|agits|agen|aget)\b|inte (?:bifalla|godkänna|anta)\b|ogilla\w*"
        r"|(?:godkän\w+|bifall\w*|biföll|antar|antog\w*|bevilja\w*) (?:inte|ej)\b"
        r"|(?:tackar|tackade|sade|sa|säger|svarar|svarade) (?:\w+ )?nej\b|avst(?:å|år|ås|od) från"
        r"|^avslag\b|utan bifall|avvisa\w*|förkasta\w*|avstyrk\w*|avböj\w*|rösta\w* (?:\w+ )?ne[dr]\b"
        r"|förslaget föll",
    ),
    (
        "assigned",
        r"i uppdrag|i uppgift|uppdra(?:r|s|gs|ges|git)? (?:åt|till)|uppdrog\w* (?:åt|till)|uppdras\b|uppdrogs\b"
        r"|uppdrag (?:åt|till)|ålägg\w*|delegera\w*|bemyndiga\w*|åtar sig|åtog sig|ombe(?:ds|s)\b|ombads"
        r"|mandat att|åligg\w*|(?:ber|bad|be) [^.;:]{2,40} att\b",
    ),
    (
        "elected",
        r"(?:välj(?:a|er|s|es)\b|vald(?:e|es|a)?\b|valt\b|utse\b|utser|utses|utsåg\w*|utsett|utsedda?"
        r"|omvälj\w+|omvald\w*|nyvald\w*|nyvälj\w+|omval|nyval|fyllnadsval|förordna\w*|nominera\w*"
        r"|entlediga\w+ .{0,60}\bvälj\w*|adjungera\w*|konstituera\w* sig|förtroendet att"
        r"|blir (?:\w+ )?\w*(?:ordförande|sammankallande|sekreterare|kassör|representant|ersättare|ledamot)\b)",
    ),
    (
        "endorsed",
        r"ställ(?:a|er|de|t|s)? sig (?:\w+ )?(?:bakom|positiv\w* till|positiv\w*)|stödja|stödjer|stöder|stödde"
        r"|tillstyrk\w*|instämm\w*|ingen invändning|inga invändningar|inget att (?:invända|erinra)"
        r"|ingen erinran|ser positivt på",
    ),
    (
        "approved",
        r"godkän\w+|bif(?:all|alla|aller|alles|alls|öll|ölls)\b|bevilja\w*"
        r"|anta(?:r|s|ges|gits)?\b|antog\w*|fast?ställ\w*|fastsl(?:å|år|ås|og|ogs)\b|godta(?:r|s|ga|gas)?\b|godtog\w*"
        r"|ansvarsfrihet|\bjusterades|besvara\w* (?:\w+ )?med ja\b"
        r"|(?:ansågs|anses|förklara\w*|befanns|var|vara|är) (?:\w+ ){0,5}(?:utlyst|kalla[dt]\b)",
    ),
    (
        "noted",
        r"noter(?:a|ar|ade|as|ades)\b|till handlingarna|ta(?:r|s)? del av|tog\w* del av|anteckna\w*"
        r"|med beaktande"
        r"|lägg(?:a|er|s) (?:informationen|rapporten|protokollet)"
        r"|(?:anse\w*|ansåg\w*|är|förklara\w*) (?:\w+ ){0,2}besvara[dt]\w*"
        rf"|(?:tar|ta|tas|tog|togs) (?:[\w-]+ ){{0,4}}till (?:sig|protokollet)|tacka\w* för (?:\w+ ){{0,2}}{REPORT}"
        r"|tagit del av",
    ),
    (
        "agreed",
        r"ena(?:s|des|ts)\b(?: om)?|överens\b|överenskom\w*|enighet\b|var(?:it)? (?:över)?ens om"
        r"|(?:är|var) (?:\w+ )?(?:eniga?|ense) om",
    ),
)
"""What a decision does, by the words in it; the first that fits is its kind, else it is `decided`.

What is done to the matter (sent back, elected) tells more than the way it came about (agreed)."""
