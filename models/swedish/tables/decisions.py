"""How Swedish minutes decide, propose and tell of others' decisions.

Patterns are regular expressions written in Swedish; they are compared without case and dots, so that text
that lost its å, ä and ö is read too; so they hold no character class in capitals (\\W, \\S, \\D). Order matters
where a table says so.
"""

from models.swedish.tables.dates import MONTHS

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_LATER = (
    r"(?:nästa|nästkommande|kommande|senare|ett (?:\w+ )?möte\b|det (?:\w+ )?mötet\b|\w*mötet\b|\w*sammanträdet\b"
    rf"|\w*stämman\b|hösten|våren|årsskiftet|den \d|(?:{_MONTH})\b)"
)

KINDS: tuple[tuple[str, str], ...] = (
    ("endorsed", r"ställ\w* sig (?:\w+ )?bakom [^:]{0,80}? och (?:\w+ )?rekommendera\w*"),
    ("decided", r"rekommendera\w*|uppmana\w*"),
    (
        "postponed",
        r"skjuta på (?:frågan|ärendet|beslutet)|bordl[äa](?:gg|gd|d|g)\w*"
        r"|skjut\w* (?:\w+ ){0,3}(?:upp|fram)\b|sköt\w* (?:\w+ ){0,2}(?:upp|fram)\b"
        rf"|skjut\w* (?:\w+ ){{0,2}}till {_LATER}"
        r"|uppskju\w+|vilande|vila\b|avvakta\w* med beslut|ajourner\w+ (?:ärendet|frågan)"
        r"|hänskju\w+ (?:\w+ ){0,3}(?:till|på|vid) (?:\w+ )?\w*(?:möte|sammanträde)\w*"
        r"|(?:inte ta ställning|återkom\w* till (?:frågan|ärendet)"
        r"|tas? (?:\w+ )?upp (?:igen|på nytt|åter|(?:på|vid|till) (?:nästa|nästkommande|ett kommande|kommande)))",
    ),
    (
        "referred_back",
        r"återremi\w+|återförvisa\w*|skicka\w* tillbaka ärendet|hänskju\w+|hänsköt\w*",
    ),
    (
        "rejected",
        r"avsl(?:å|ås|år|og|ogs|agit|agits|agen|aget)\b|inte (?:bifalla|godkänna|anta)\b|ogilla\w*"
        r"|(?:godkän\w+|bifall\w*|biföll|antar|antog\w*|bevilja\w*) (?:inte|ej)\b"
        r"|(?:tackar|tackade|sade|sa|säger|svarar|svarade) (?:\w+ )?nej\b|avst(?:å|år|ås|od) från",
    ),
    (
        "assigned",
        r"i uppdrag|i uppgift|uppdra(?:r|s|gs|ges|git)? (?:åt|till)|uppdrog\w* (?:åt|till)|uppdras\b|uppdrogs\b"
        r"|uppdrag (?:åt|till)|ålägg\w*|delegera\w*|bemyndiga\w*|åtar sig|åtog sig|ombe(?:ds|s)\b|ombads",
    ),
    (
        "elected",
        r"(?:välj(?:a|er|s|es)\b|vald(?:e|es|a)?\b|valt\b|utse\b|utser|utses|utsåg\w*|utsett|utsedda?"
        r"|omvälj\w+|omvald\w*|nyvald\w*|nyvälj\w+|omval|nyval|fyllnadsval|förordna\w*|nominera\w*"
        r"|entlediga\w+ .{0,60}\bvälj\w*|adjungera\w*"
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
        r"|anta(?:r|s|ges|gits)?\b|antog\w*|fast?ställ\w*|\bjusterades|besvara\w* (?:\w+ )?med ja\b"
        r"|(?:ansågs|anses|förklara\w*|befanns|var|vara|är) (?:\w+ ){0,3}utlyst",
    ),
    (
        "noted",
        r"noter(?:a|ar|ade|as|ades)\b|till handlingarna|ta(?:r|s)? del av|tog\w* del av|anteckna\w*"
        r"|med beaktande"
        r"|lägg(?:a|er|s) (?:informationen|rapporten|protokollet)|förklara\w* (?:\w+ )?besvarad\w*"
        r"|(?:anse\w*|ansåg\w*|är) (?:\w+ )?besvarad\w*",
    ),
    (
        "agreed",
        r"ena(?:s|des|ts)\b(?: om)?|överens\b|var(?:it)? (?:över)?ens om|(?:är|var) (?:\w+ )?(?:eniga?|ense) om",
    ),
)
"""What a decision does, by the words in it; the first that fits is its kind, else it is `decided`.

What is done to the matter (sent back, elected) tells more than the way it came about (agreed)."""

DECIDING: str = (
    r"(?:beslutar|beslutade|beslutat|beslutas|beslutades|beslutats|besluta|beslöt|beslöts"
    r"|besluter|beslutes|beslut(?=:)|(?:fattar|fattade) (?:\w+ )?beslut(?= om\b| att\b)"
    r"|bestämmer|bestämde|bestämdes|bestämts|fastställer|fastställde|fastställdes|fastställs"
    r"|antar|antog|antogs|antages)"
)
"""Verbs of deciding."""

ACTING: str = (
    r"(?:(?:ställer|ställde|ställt) sig (?:\w+ )?(?:bakom|positiv\w*)|enas|enades|enats"
    r"|kom överens|kommer överens|är överens|var överens|(?:är|var) (?:\w+ )?(?:eniga?|ense)\b"
    r"|(?:sade|sa|säger|tackar|tackade|svarar|svarade) (?:\w+ )?(?:ja|nej) (?:till|på)\b"
    r"|godkänner|godkände|godkändes|godkänns|noterar|noterade|utser|utsåg|väljer|valde|avslår"
    r"|avslog|återremitterar|återremitterade|bordlägger|bordlade|hänskjuter|hänsköt"
    r"|(?:lägger|lade)(?= .{0,80}handlingarna)|uppdrar|uppdrog"
    r"|(?:ger|gav)(?= .{0,100}i uppdrag)|delegerar|delegerade|bemyndigar|bemyndigade|adjungerar|adjungerade"
    r"|tillstyrker|tillstyrkte|bifaller|biföll|beviljar|beviljade|överlämnade|tillsätter|tillsatte"
    r"|stödjer|stöder|stödde|(?:har|hade) (?:ingen invändning|inga invändningar|inget att (?:invända|erinra))"
    r"|avvaktar(?= .{0,40}beslut)|avvaktade(?= .{0,40}beslut)|ser positivt på"
    r"|uppmanar|rekommenderar|instämmer|instämde)"
)
"""Verbs by which a body acts when it is their subject."""

PASSIVE: str = (
    r"(?:till (?:att )?juster\w+ .{0,60}?(?:väljs|valdes|utses|utsågs)|(?:väljs|väljes|valdes|utses"
    r"|utsågs|utsåges|omvaldes|omväljs|nyvaldes|nyväljs|adjungerades)\b"
    r"|läggs? till handlingarna|lades till handlingarna|lägg(?:e)?s (?:\w+ )?till handlingarna"
    r"|lades (?:\w+ )?till handlingarna|läggs? med godkännande|noter(?:as|ades)\b"
    r"|anteckna(?:s|des) (?:\w+ )?(?:till protokollet|för kännedom)"
    r"|^beslut (?:enligt|i enlighet med) (?:[\w-]+ ){0,3}förslag\w*\b"
    r"|bordlägg(?:e)?s|bordlades|återremitter(?:as|ades)|hänskjuts|hänsköts|remitterades|avslås|avslogs"
    r"|godkänn(?:s|es)|godkändes|bifall(?:s|es)\b|bifölls"
    r"|fastställ(?:s|es)\b|fastställdes|antas\b|antages|antogs|fasställdes"
    r"|(?:skjuts|sköts) (?:\w+ ){0,2}(?:upp|fram)\b"
    rf"|skjuts (?:\w+ ){{0,2}}till {_LATER}"
    r"|(?:frågan?|ärendet|punkten|förslaget|diskussionen|detta|den|det)\b(?: (?!som\b)\w+){0,6} tas (?:\w+ )?upp"
    rf" (?:(?:igen|på nytt|åter) (?:i|på|vid|till|inför) {_LATER}"
    r"|(?:på|vid|till) (?:nästa|nästkommande|ett kommande|kommande)\b)"
    r"|beviljades|(?<=ansvarsfrihet )beviljas|beviljas (?:\w+ ){0,3}ansvarsfrihet|tillstyrktes|entledigades"
    r"|justerades(?= protokoll)|besvara(?:s|des) (?:\w+ )?med ja\b"
    r"|(?:ansågs|anses|förklarades|förklaras|befanns) (?:\w+ ){0,3}utlyst"
    r"|(?:är|anses|ansågs|förklaras|förklarades) (?:härmed |därmed )?besvarad\w*"
    r"|(?:får|fick|ges|gavs) (?:\w+ ){0,3}i (?:uppdrag|uppgift)|(?:har|hade) .{0,100}? fått (?:\w+ )?i uppdrag"
    r"|uppdras|uppdrogs|uppdrages|åläggs|ombads"
    r"|(?:man |vi )(?:enades|beslutade|bestämde|beslöt|kom överens|var (?:\w+ )?(?:överens|eniga|ense)\b)"
    r"|(?:enades|beslutade|bestämde|beslöt|kom) (?:man|vi)\b(?! fram)"
    r"|^beslut (?:\w+ ){0,3}?att\b|beslutas|beslutades|beslöts|bestämdes|bestäms att)"
)
"""Verbs that tell a decision without saying whose: this meeting's, unless the sentence names another."""

ELECTING: str = (
    r"(?:(?:även )?(?:om|ny|fyllnads|åter)val\b|(?:till )?(?:\w+ ){0,2}"
    r"(?:justerings\w+|justerare|sekr\w*|ordf\w*|mötesordförande|mötessekreterare|revisor\w*|suppleant\w*"
    r"|kassör|ledam\w+|rösträknare|valberedning|sammankallande|styrelse\w*)\b)"
)
"""How an election begins that is told without a verb: "Omval på …", "Justerare: …"."""

ELECTION_TITLE: str = (
    r"(?:val\b|\w+val\b|justering|justerare|justerings\w+|revisor\w*|valberedning\b|sekr\w*|ordf\w*"
    r"|styrelse\b|suppleant\w*|rösträkn\w*)"
)
"""Titles of items in which somebody is elected."""

LEAD_IN: str = (
    r"\batt\s*[:,]?$|\b(?:beslut|beslöt|enas|enades|föreslår|föreslog)\w*(?: \w+){0,5}\s*:$"
    r"|\b(?:beslut|beslöt|enas|enades)(?:ar|ade|as|ades|a|s)?"
    r"(?: (?:\w*(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen|rådet|mötet|nätverket|gruppen|vi)"
    r"|enhälligt|därefter|därmed|således|härefter|även|också|således|om|följande|för egen del"
    r"|enligt följande|med acklamation)){0,4}$"
)
"""How a text ends that leads in a list or a paragraph: "Mötet beslutar att", "Nätverket enades om:"."""

LEAD_IN_SIGNS: tuple[str, ...] = ("besl", "enas", "enad", "föresl")
"""What such an end holds, one of these at least, where it is not LEAD_IN_WORD."""

LEAD_IN_WORD: str = "att"

INFINITIVE: str = (
    r"(?!(?:alla|andra|flera|nästa|samma|extra|denna|dessa|detta|sista|första|övriga|inga|några|sina|våra|deras|hela"
    r"|många|båda|berörda|samtliga|kvarvarande|nya|goda|stora|egna|lika|bra|vilka|ordinarie)\b)"
    r"(?:att )?(?:ge|ta|se|gå|stå|få|låta|söka|\w{2,}a) "
)
"""How a line begins that tells what is to be done, after "Mötet beslutar att:" and another such line."""

BARE_CLAUSE: str = (
    r"att (?:lägga .{1,80} till handlingarna|(?:godkänna|välja|utse|fastställa|bordlägga|uppdra|avslå|bifalla|anta"
    r"|återremittera|tillstyrka|bevilja)\b)(?!.*\b(?:är|var|blir|kräver|innebär|bör|måste|kan|tar|gör|ger)\b)"
)
"""A sentence that is a decision without a word of who decides: "Att lägga protokollet till handlingarna."."""

PLANNING: str = (
    r"(?:nätverket|styrelsen|föreningen|byalaget|byarådet|nämnden|rådet|mötet|gruppen|kommittén)"
    r" (?:ska|skall|kommer att)"
    r"|(?:ska|skall|kommer) (?:nätverket|styrelsen|föreningen|byalaget|byarådet|nämnden|rådet|mötet|gruppen) (?:att )?"
)
"""This meeting before what it is going to do, in the verbs of `assignments.DOING`: "Styrelsen ska bjuda in"."""

MATTER: str = (
    r"\w*(?:fråga|frågan|frågor|beslut|beslutet|ärende|ärendet|förslag|förslaget|avtal|avtalet|motion|motionen"
    r"|ansökan|begäran|skrivelse|skrivelsen|information|informationen|remiss|remissen|rapport|rapporten|punkten"
    r"|policy|policyn|överenskommelse|överenskommelsen|uppdraget|diskussionen)"
)
"""What is dealt with; "om" behind it begins no clause: "frågan om taxan bordlades"."""

SUBORDINATING: frozenset[str] = frozenset(
    "hur om när vad vilka vilken som innan eftersom ifall där huruvida".split()
)
"""Words that make what follows a clause of another sentence: "hur kommunerna kommer överens" decides nothing."""

ELSEWHEN: str = (
    r"(?:tidigare (?:\w+ )?(?:beslut|bestäm)\w*|som (?:tidigare )?beslutats|(?:vid"
    r"|på) (?:\w+ ){0,4}?\w*möte[nt]? (?:\w+ )?(?:\d{4} )?(?:beslut|bestäm|besl)\w*|(?:vid"
    r"|på) (?:\w+ )?(?:mötet|sammanträdet) (?:i|den)\b"
    r"|(?:vid|på|under) sitt (?:\w+ )?\w*(?:möte|sammanträde) (?:i|den)\b"
    r"|(?:förra|föregående) (?:mötet|året|år|sammanträdet)"
    r"|(?:har|hade) .{0,100}? fått (?:\w+ )?i uppdrag|sedan tidigare|redan beslutat|har (?:\w+ )?(?:beslutat|beslutats)"
    r"|hade (?:\w+ )?(?:beslutat|beslutats))"
)
"""Words that put a decision at another meeting."""

DATED: str = (
    r"(?:beslutade|beslutades|beslöt|beslöts|bestämde|bestämdes|fastställde|antog|godkände|avslog)(?: \w+)?"
    rf" (?P<day>(?:den )?\d{{1,2}} (?:{_MONTH})\b(?: \d{{4}})?|\d{{4}}-\d\d-\d\d|i (?:{_MONTH})\b(?: \d{{4}})?)"
    r"(?:,? §§? ?\d+(?:/\d+)?)?(?: (?:att|om|en|ett)\b|,)"
)
"""A decision that tells its day, the group "day": another meeting's, unless it is the day of this one."""

DETAILED: str = (
    r"(?:med|enligt) (?:\w+ )?följande (?:\w+ )?"
    r"(?:ändring|tillägg|justering|förändring|komplettering|rättelse|villkor)\w*[.:;]?$"
)
"""How a decision ends that tells below it how its matter was changed: the list there decides nothing more."""

NOT_YET: str = (
    r"(?:(?:ska|skall|kan|kommer att|måste|bör|får|vill|avser att|hinner|väntas|planerar att"
    r"|behöver|innan|inför) (?:\w+ ){0,3}(?:besluta|beslutas|fastställas|antas|godkännas|väljas"
    r"|utses|bordläggas|avslås|beviljas|noteras)\b"
    r"|(?:om|innan|när|tills|förrän|då) (?:\w+ ){0,6}(?:beslutar|beslutas|beslutat|beslutats|antas|antagits"
    r"|godkänns|godkänts|fattats)\b"
    r"|(?<!med )(?:beslut|beslutet) (?:(?!\batt\b)[\w§]+ ){0,6}?(?:tas|fattas|väntas)\b"
    r"|(?:den|det|de|vid) av (?:\w+ ){1,2}(?:beslutad|beslutade|beslutat|antagna|fastställda)\b"
    r"|som (?:\w+ ){1,2}beslutat om\b|deltar (?:inte|ej) i)"
)
"""Words that put a decision in the future or in doubt."""

NOTHING: str = (
    r"(?:(?:ingen|inga|inget) (?:\w+ )?(?:besl|föresl)\w*|(?:fattade|togs|tog|fattades) (?:inga|inget) "
    r"|inte (?:\w+ )?(?:besluta|beslut|beslutade)\b(?= om| i)|(?:valdes|väljs|utses|utsågs) (?:inte|ej)\b"
    r"|anslag ?/ ?bevis|justeringens plats)"
)
"""Words that tell of no decision and no proposal, and those of a front page that lost its lines."""

PROPOSING: str = (
    r"(?:föresl(?:år|ås|og|ogs|å)\b|föreslagit|förordar|yrka(?:r|de|nde)?\b|förslag till beslut|hemställer"
    r"|förslaget är att|förslag framfördes)"
)
"""Words of proposals: what somebody wanted, not what was decided."""

PROCEDURE: str = (
    r"(?:ställer (?:\w+ )?proposition|votering|reserverar sig|reserverade sig|anmäler jäv"
    r"|anmälde jäv|på grund av jäv"
    r"|röstar|röstade|ja-röst\w*|nej-röst\w*|finner (?:\w+ )?att|frågar (?:\w+ )?om)"
)
"""Words of the course of a decision, votes and dissent: neither a decision nor a proposal."""

SIGNS: tuple[str, ...] = tuple(
    "besl bestäm fastst fasställ antar antas antog antag _anta_ _bakom positiv _enas _enad _enat överens _enig "
    "_ense godkän noter utse utsåg välj vald avsl remitt bordl hänskj hänsköt handlingarna uppdra uppdro i_uppgift "
    "deleger bemynd adjung tillstyrk bifall biföll bevilj överlämn tillsatt tillsätt stödj stöder stödde invänd "
    "anteckna erinra avvakt uppman rekommend instäm nej_ _ja_till justerades besvara utlyst _skjuts _sköts entledig "
    "ålägg ombad föresl förord yrka förslag_till_beslut förslaget_är förslag_framför hemställ meddela _tas_ "
    "_ska_ _skall_ _kommer_".split()
)
"""What a text holds, one of these at least, that tells of a decision or a proposal in the patterns above. A low
line stands for a blank; no sign, no search, for most sentences tell nothing of the kind."""
