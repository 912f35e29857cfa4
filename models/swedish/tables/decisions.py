"""How Swedish minutes decide, propose and tell of others' decisions.

Patterns are regular expressions written in Swedish; they are compared without case and dots, so that text
that lost its å, ä and ö is read too; so they hold no character class in capitals (\\W, \\S, \\D). Order matters
where a table says so.
"""

KINDS: tuple[tuple[str, str], ...] = (
    ("decided", r"rekommendera\w*|uppmana\w*"),
    ("referred_back", r"återremi\w+|återförvisa\w*|skicka\w* tillbaka ärendet"),
    (
        "postponed",
        r"bordl[äa](?:gg|gd|d|g)\w*|skjut\w* (?:upp|fram)|skjuts upp|sköts upp|uppskju\w+|vila(?:r|nde)",
    ),
    ("rejected", r"avsl(?:å|ås|år|og|ogs|agit|agits|agen|aget)|inte (?:bifalla|godkänna|anta)|ogilla\w*"),
    (
        "assigned",
        r"i uppdrag|uppdra(?:r|s|gs|ges)? (?:åt|till)|uppdrog\w* (?:åt|till)|ålägg\w*",
    ),
    (
        "elected",
        r"(?:välj(?:a|er|s|es)|vald(?:e|es|a)?|valt|utse|utser|utses|utsåg|utsågs|utsett|utsedda?"
        r"|omvälj\w+|nyvälj\w+"
        r"|omval|nyval|förordna\w*|nominera\w*)",
    ),
    (
        "endorsed",
        r"ställ(?:a|er|de|t|s)? sig (?:\w+ )?(?:bakom|positiv\w* till)|stödja|tillstyrk\w*|instämm\w*",
    ),
    (
        "approved",
        r"godkänn\w*|godkän(?:d|t|da|ts)|bif(?:all|alla|aller|alles|alls|öll|ölls)|bevilja\w*"
        r"|anta(?:r|s|gits)?\b|antog\w*|fastställ\w* (?:dagordning|föredragningslista|protokoll)\w*"
        r"|(?:dagordning|föredragningslist|protokoll|anteckning)\w* .{0,20}fastställ\w*",
    ),
    (
        "noted",
        r"noter(?:a|ar|ade|as|ades)|till handlingarna|ta(?:r|s)? del av|tog\w* del av|anteckna\w*"
        r"|med beaktande"
        r"|lägg(?:a|er|s) (?:informationen|rapporten|protokollet)|förklara\w* (?:\w+ )?besvarad\w*"
        r"|anse\w* (?:\w+ )?besvarad\w*",
    ),
    ("agreed", r"ena(?:s|des|ts)\b(?: om)?|överens\b|var(?:it)? (?:över)?ens om|(?:är|var) eniga? om"),
)
"""What a decision does, by the words in it; the first that fits is its kind, else it is `decided`.

What is done to the matter (sent back, elected) tells more than the way it came about (agreed)."""

DECIDING: str = (
    r"(?:beslutar|beslutade|beslutat|beslutas|beslutades|beslutats|besluta|beslöt|beslöts"
    r"|besluter|beslut(?=:)"
    r"|bestämmer|bestämde|bestämdes|bestämts|fastställer|fastställde|fastställdes|fastställs"
    r"|antar|antog|antogs)"
)
"""Verbs of deciding."""

ACTING: str = (
    r"(?:(?:ställer|ställde|ställt) sig (?:\w+ )?(?:bakom|positiv\w*)|enas|enades|enats"
    r"|kom överens|kommer överens|är överens|var överens|är eniga|var eniga"
    r"|godkänner|godkände|godkändes|godkänns|noterar|noterade|utser|utsåg|väljer|valde|avslår"
    r"|avslog|återremitterar"
    r"|återremitterade|bordlägger|bordlade|(?:lägger|lade)(?= .{0,60}handlingarna)|uppdrar|uppdrog"
    r"|(?:ger|gav)(?= .{0,80}i uppdrag)|tillstyrker"
    r"|tillstyrkte|bifaller|biföll"
    r"|uppmanar|rekommenderar|instämmer|instämde)"
)
"""Verbs by which a body acts when it is their subject."""

PASSIVE: str = (
    r"(?:till (?:att )?juster\w+ .{0,60}?(?:väljs|valdes|utses|utsågs)|(?:väljs|valdes|utses"
    r"|utsågs|omvaldes|nyvaldes)\b"
    r"|läggs? till handlingarna|lades till handlingarna|läggs? med godkännande|noter(?:as|ades)"
    r"|bordläggs|bordlades|återremitter(?:as|ades)|avslås|avslogs|godkänn(?:s|es)|godkändes|bifalls|bifölls"
    r"|fastställ(?:s|es)|fastställdes|antas|antogs|skjuts upp|sköts upp"
    r"|(?:får|fick|ges|gavs) (?:\w+ ){0,3}i uppdrag|uppdras åt|uppdrogs åt|beslutas|beslutades|beslöts)"
)
"""Verbs that tell a decision without saying whose: this meeting's, unless the sentence names another."""

SUBORDINATING: frozenset[str] = frozenset(
    "hur om när vad vilka vilken som innan eftersom ifall där huruvida".split()
)
"""Words that make what follows a clause of another sentence: "hur kommunerna kommer överens" decides nothing."""

TAKING_ON: str = (
    r"(?:tar fram|tar kontakt|tar reda på|återkommer|sammanställer|undersöker|skickar ut|kallar till|bjuder in"
    r"|pratar sig samman|ansvarar för att|kollar|mejlar|bokar|kontaktar|följer upp)"
)
"""Verbs by which somebody named first in the sentence takes something on: "Siv tar fram ett underlag"."""

SELF: tuple[str, ...] = (
    "mötet",
    "sammanträdet",
    "nätverket",
    "närverket",
    "gruppen",
    "deltagarna",
    "ledamöterna",
    "medlemmarna",
    "kommunerna",
    "vi",
    "rådet",
    "kretsen",
    "forumet",
    "samtliga",
    "årsmötet",
    "nämnden",
    "styrelsen",
    "utskottet",
    "styrgruppen",
    "arbetsgruppen",
    "ledningsgruppen",
    "församlingen",
)
"""Subjects that are this meeting in any minutes, whatever the body is called besides."""

OTHERS: str = (
    r"(?:regering\w*|riksdag\w*|departement\w*|länsstyrels\w*|skolverk\w*|skolinspektion\w*"
    r"|socialstyrels\w*|trafikverk\w*"
    r"|myndighet\w*|domstol\w*|förvaltningsrätt\w*|kammarrätt\w*|region(?:en|styrelsen"
    r"|fullmäktige|nämnden)\b|direktion\w*"
    r"|förbundsstyrels\w*|förbundsfullmäktig\w*|ägar\w*|bolag\w*|universitet\w*|högskol\w*|eu\b"
    r"|kommissionen|polis\w*"
    r"|ministe\w*|statsrådet|skr\b|upphandlingsmyndighet\w*|konkurrensverk\w*|msb\b"
    r"|integritetsskyddsmyndighet\w*)"
)
"""Those who decide elsewhere."""

BODIES: tuple[str, ...] = (
    "kommunstyrelsen",
    "kommunfullmäktige",
    "fullmäktige",
    "arbetsutskottet",
    "direktionen",
    "utskottet",
    "nämnden",
    "styrelsen",
    "samverkansrådet",
    "presidiet",
    "styrgruppen",
    "ledningsgruppen",
)
"""Bodies that decide elsewhere unless they are the one that met. Compound names end in these."""

ELSEWHEN: str = (
    r"(?:tidigare (?:\w+ )?(?:beslut|bestäm)\w*|som (?:tidigare )?beslutats|(?:vid"
    r"|på) (?:\w+ ){0,4}?\w*möte[nt]? (?:\w+ )?(?:\d{4} )?(?:beslut|bestäm|besl)\w*|(?:vid"
    r"|på) (?:\w+ )?(?:mötet|sammanträdet) (?:i|den)\b"
    r"|(?:förra|föregående) (?:mötet|året|sammanträdet)"
    r"|sedan tidigare|redan beslutat|har (?:\w+ )?(?:beslutat|beslutats)"
    r"|hade (?:\w+ )?(?:beslutat|beslutats))"
)
"""Words that put a decision at another meeting."""

NOT_YET: str = (
    r"(?:(?:ska|skall|kan|kommer att|måste|bör|får|vill|avser att|hinner|väntas|planerar att"
    r"|behöver|innan|inför) (?:\w+ ){0,3}(?:besluta|beslutas|fastställas|antas|godkännas|väljas"
    r"|utses)\b"
    r"|(?:om|innan|när|tills) (?:\w+ ){0,3}(?:beslutar|beslutas|antas|godkänns)\b|(?:beslut"
    r"|beslutet) (?:tas|fattas|väntas)|som (?:\w+ ){1,2}beslutat om\b|deltar (?:inte|ej) i)"
)
"""Words that put a decision in the future or in doubt."""

NOTHING: str = r"(?:ingen|inga|inget) (?:\w+ )?(?:besl|föresl)\w*"
"""Words that tell of no decision and no proposal."""

PROPOSING: str = (
    r"(?:föresl(?:år|ås|og|ogs|å)|föreslagit|förordar|yrka(?:r|de|nde)?|förslag till beslut|hemställer)"
)
"""Words of proposals: what somebody wanted, not what was decided."""

PROCEDURE: str = (
    r"(?:ställer (?:\w+ )?proposition|votering|reserverar sig|reserverade sig|anmäler jäv"
    r"|anmälde jäv|på grund av jäv"
    r"|röstar|röstade|ja-röst\w*|nej-röst\w*|finner (?:\w+ )?att)"
)
"""Words of the course of a decision, votes and dissent: neither a decision nor a proposal."""

DECISION_SECTIONS: frozenset[str] = frozenset(
    {
        "beslut",
        "beslut och motivering",
        "beslutspunkter",
        "nämndens beslut",
        "kommunstyrelsens beslut",
        "kommunfullmäktiges beslut",
        "styrelsens beslut",
        "mötets beslut",
        "utskottets beslut",
        "arbetsutskottets beslut",
        "direktionens beslut",
        "beslut/åtgärd",
        "rådets beslut",
        "rådet beslutade",
        "mötet beslutade",
        "nätverket beslutade",
    }
)
"""Labels with decisions below them."""

PROPOSAL_SECTIONS: tuple[str, ...] = (
    "förslag",
    "yrkande",
    "ledamöternas yrkanden",
    "proposition",
    "beslutsgång",
    "omröstning",
    "votering",
    "förvaltningens förslag",
    "arbetsutskottets förslag",
    "kommunstyrelsens förslag",
    "ordförandens förslag",
    "nämndens förslag",
    "reservation",
    "särskilt yttrande",
    "särskilda yttranden",
    "protokollsanteckning",
    "motivering",
)
"""How labels begin that have proposals, votes and dissent below them."""

REPORTED_SECTIONS: tuple[str, ...] = (
    "tidigare b",
    "ärendets beredning",
    "ärendets handläggning",
    "beredning",
)
"""How labels begin that have the earlier course of the matter below them."""
