"""How Swedish minutes decide, propose and tell of others' decisions.

Patterns are regular expressions written in Swedish; they are compared without case and dots, so that text
that lost its å, ä and ö is read too; so they hold no character class in capitals (\\W, \\S, \\D). Order matters
where a table says so.
"""

from models.swedish.tables.dates import MONTHS

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
LATER: str = (
    r"(?:nästa|nästkommande|kommande|senare|ett (?:\w+ )?möte\b|det (?:\w+ )?mötet\b|\w*mötet\b|\w*sammanträdet\b"
    rf"|\w*stämman\b|hösten|våren|årsskiftet|den \d|(?:{_MONTH})\b)"
)
"""When something is dealt with that is put off."""


_AT_HAND = r"frågan?|ärendet|punkten|förslaget|diskussionen|behandlingen|beslutet"
_DEALT_WITH = rf"(?:{_AT_HAND}|detta|den|det)"

REPORT: str = (
    r"(?:\w*informationen|\w*rapporten|redovisningen|redogörelsen|delegationsbeslut\w*|uppföljningen)\b"
)
"""What a body is told, and takes note of."""

DECIDING: str = (
    r"(?:beslutar|beslutade|beslutat|beslutas|beslutades|beslutats|besluta|beslöt|beslöts"
    r"|besluter|beslutes|beslut(?=:)|(?:fattar|fattade|tar|tog) (?:\w+ )?beslut(?:et)?(?= om\b| att\b| på\b)"
    r"|bestämmer|bestämde|bestämdes|bestämts|fastställer|fastställde|fastställdes|fastställs"
    r"|antar|antog|antogs|antages)"
)
"""Verbs of deciding."""

ACTING: str = (
    r"(?:(?:ställer|ställde|ställt) sig (?:\w+ )?(?:bakom|positiv\w*)|enas|enades|enats"
    r"|kom överens|kommer överens|är överens|var överens|(?:är|var) (?:(?!inte|ej)\w+ )?(?:eniga?|ense)\b"
    r"|(?:sade|sa|säger|tackar|tackade|svarar|svarade) (?:\w+ )?(?:ja|nej) (?:till|på)\b"
    r"|godkänner|godkände|godkändes|godkänns|noterar|noterade|utser|utsåg|väljer|valde|avslår"
    r"|avslog|återremitterar|återremitterade|bordlägger|bordlade|hänskjuter|hänsköt"
    r"|(?:lägger|lade)(?= .{0,80}handlingarna)|uppdrar|uppdrog"
    r"|(?:ger|gav)(?= .{0,100}(?:i uppdrag|ansvarsfrihet|mandat att))|(?:ber|bad)(?= [^.;:]{2,40} att\b)"
    r"|åligger|delegerar|delegerade|bemyndigar|bemyndigade|adjungerar|adjungerade"
    r"|tillstyrker|tillstyrkte|bifaller|biföll|beviljar|beviljade|överlämnar|överlämnade|tillsätter|tillsatte"
    r"|avstyrker|avstyrkte|avvisar|avvisade|förkastar|förkastade|avböjer|avböjde|godtar|godtog|fastslår|fastslog"
    r"|avskriver|avskrev|förelägger|förelade|upphäver|upphävde|entledigar|entledigade|anslår|anslog"
    r"|(?:avger|avgav|lämnar|lämnade)(?= (?:\w+ ){0,2}yttrande| .{0,80}utan (?:\w+ )?(?:bifall|åtgärd))"
    r"|konstituera(?:r|de) sig"
    r"|antecknar|antecknade|(?:tar|tog)(?= (?:[\w-]+ ){1,4}till (?:sig|protokollet|handlingarna))"
    rf"|(?:tar|tog|har tagit) del av(?= (?:\w+ ){{0,2}}{REPORT})|tacka(?:r|de) för(?= (?:\w+ ){{0,2}}{REPORT})"
    r"|(?:skjuter|sköt)(?= (?:\w+ ){0,3}(?:upp|fram)\b)|återkommer till (?:frågan|ärendet|punkten|detta)"
    r"|stödjer|stöder|stödde|(?:har|hade) (?:ingen invändning|inga invändningar|inget att (?:invända|erinra))"
    r"|avvaktar(?= .{0,40}beslut)|avvaktade(?= .{0,40}beslut)|ser positivt på"
    r"|uppmanar|rekommenderar|instämmer|instämde)"
)
"""Verbs by which a body acts when it is their subject."""

PASSIVE: str = (
    r"(?:till (?:att )?juster\w+ .{0,60}?(?:väljs|valdes|utses|utsågs)|(?:väljs|väljes|valdes|utses"
    r"|utsågs|utsåges|omvaldes|omväljs|nyvaldes|nyväljs|adjungerades)\b"
    r"|läggs? till handlingarna|(?:lägge?s|lades|tas|togs) (?:\w+ ){0,3}till handlingarna|läggs? med godkännande"
    r"|noter(?:as|ades)\b|(?:tas|togs) (?:\w+ )?till protokollet"
    r"|anteckna(?:s|des)(?: (?:\w+ )?(?:till protokollet|för kännedom)|[.;]?$)"
    r"|^beslut (?:enligt|i enlighet med) (?:[\w-]+ ){0,3}förslag\w*\b"
    r"|bordlägg(?:e)?s|bordlades|återremitter(?:as|ades)|återförvisa(?:s|des)|hänskjuts|hänsköts|remitterades"
    rf"|(?:{_DEALT_WITH}|motione(?:n|rna)|medborgarförslaget|rapporten|redovisningen|yttrandet|skrivelsen)"
    r" (?:remitteras|överlämnas|överlämnades|lämnas över|lämnades över)\b"
    r"|avslås|avslogs|avstyrk(?:s|tes)|(?:överklagandet|ansökan|yrkandet|begäran|anmälan|förslaget) avvisa(?:s|des)"
    r"|förkasta(?:s|des)|avböj(?:s|des)|rösta(?:s|des) (?:\w+ )?ne[dr]\b"
    r"|^(?:\w+ )?förslaget föll|lämna(?:s|des) (?:\w+ )?utan (?:\w+ )?(?:bifall|åtgärd)|avskriv(?:s|es)|avskrevs"
    r"|fastslogs(?! att)|fastslås(?! att)|godta(?:s|ges)|godtogs|överenskom(?:s|mes)|åläggs"
    r"|(?:råder|rådde) (?:\w+ )?enighet(?= om)|enighet (?:råder|rådde)(?= om)"
    r"|^(?:godkänd|godkänt|godkända|fastställd)\.?$|^(?:\w+ )?(?:dagordningen|föredragningslistan|protokollet|kallelsen"
    r"|röstlängden|\w*anteckningarna)\b(?: [\w-]+){0,4} (?:är|var) godkän\w+"
    r"|\w*avgift\w* (?:lämnas|lämnades|blir|kvarstår|förblir) oförändra\w*"
    r"|^(?:enas|enades) om\b|^kom överens om|^tar (?:[\w-]+ ){1,4}till (?:protokollet|handlingarna)"
    r"|^(?:beslutar|beslutade|beslöt|godkänner|godkände|noterar|fastställer|uppdrar|utser|bifaller|avslår|återremitterar"
    r"|bordlägger|överlämnar)(?= (?:att|enligt|i enlighet|till|åt|föreliggande|föreslagen"
    r"|\w*(?:dagordningen|föredragningslistan|protokollet|informationen|rapporten|redovisningen|ansökan|ärendet|motionen|förslaget|avtalet|planen|budgeten|taxan))\b)"
    rf"|{_DEALT_WITH} (?:får )?vilar?\b|{_DEALT_WITH} ajournera(?:s|des)"
    r"|godkänn(?:s|es)|godkändes|bifall(?:s|es)\b|bifölls"
    r"|fastställ(?:s|es)\b|fastställdes|antas\b|antages|antogs|fasställdes"
    r"|(?:skjuts|sköts) (?:\w+ ){0,2}(?:upp|fram)\b"
    rf"|skjuts (?:\w+ ){{0,2}}till {LATER}"
    rf"|(?:{_AT_HAND})\b(?: (?!som\b)\w+){{0,6}} (?:flyttas|flyttades|fortsätter|sköts|skjuts) (?:\w+ ){{0,3}}"
    rf"(?:till|vid|på) {LATER}"
    rf"|{_DEALT_WITH}\b(?: (?!som\b)\w+){{0,6}} tas (?:\w+ )?upp"
    rf" (?:(?:igen|på nytt|åter) (?:i|på|vid|till|inför) {LATER}"
    r"|(?:på|vid|till) (?:nästa|nästkommande|ett kommande|kommande)\b)"
    r"|beviljades|(?<=ansvarsfrihet )beviljas|(?:beviljas|ges|gavs|får|fick|erhöll|erhåller) (?:\w+ ){0,3}ansvarsfrihet"
    r"|(?:ansökan|bygglov|bygglovet|\w*dispens|\w*dispensen|förhandsbesked|förhandsbeskedet|tillståndet) beviljas"
    r"|(?:får|fick) (?:\w+ )?förtroendet att|tillstyrktes|entlediga(?:s|des)"
    r"|justerades(?= protokoll)|besvara(?:s|des) (?:\w+ )?med ja\b"
    r"|(?:ansågs|anses|förklarades|förklaras|befanns) (?:\w+ ){0,5}(?:utlyst|kalla[dt]\b)"
    r"|(?:är|anses|ansågs|förklaras|förklarades) (?:härmed |därmed )?(?:vara )?besvara[dt]\w*"
    r"|(?:får|fick|ges|gavs) (?:\w+ ){0,3}i (?:uppdrag|uppgift)|(?:fick|gavs|erhöll) (?:\w+ ){0,3}mandat att"
    r"|(?:har|hade) .{0,100}? fått (?:\w+ )?i uppdrag|uppdras|uppdrogs|uppdrages|ombads"
    r"|(?:man |vi )(?:enades|beslutade|bestämde|beslöt|kom överens)"
    r"|(?:man|vi|alla) (?:är|var) (?:(?!inte|ej)\w+ )?(?:överens|eniga?|ense)\b(?= om)"
    r"|(?:enades|beslutade|bestämde|beslöt|kom) (?:man|vi)\b(?! fram)"
    r"|^beslut (?:\w+ ){0,3}?att\b|beslutas|beslutades|beslöts|bestämdes|bestäms att)"
)
"""Verbs that tell a decision without saying whose: this meeting's, unless the sentence names another."""

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
    r"|(?<!med )(?:beslut|beslutet) (?:(?!\batt\b)[\w§]+ ){0,6}?(?:tas|fattas|väntas)\b(?! (?:\w+ ){0,2}att\b)"
    r"|(?:den|det|de|vid) av (?:\w+ ){1,2}(?:beslutad|beslutade|beslutat|antagna|fastställda)\b"
    r"|som (?:\w+ ){1,2}beslutat om\b|deltar (?:inte|ej) i)"
)
"""Words that put a decision in the future or in doubt."""

NOTHING: str = (
    r"(?:(?:ingen|inga|inget) (?:\w+ )?(?:besl|föresl)\w*|(?:fattade|togs|tog|fattades) (?:inga|inget) "
    r"|inte (?:\w+ )?(?:besluta|beslut|beslutade)\b(?= om| i)|(?:valdes|väljs|utses|utsågs) (?:inte|ej)\b"
    r"|^[^.;]{0,60}\bförklara\w* (?:\w+ ){0,2}(?:öppna[dt]|avsluta[dt])\.?$"
    r"|anslag ?/ ?bevis|justeringens plats)"
)
"""Words that tell of no decision and no proposal, and those of a front page that lost its lines."""

PROPOSING: str = (
    r"(?:föresl(?:år|ås|og|ogs|å)\b|föreslagit|förordar|yrka(?:r|de|nde)?\b|förslag till beslut|hemställer"
    r"|förslaget är att|förslag framfördes|revis(?:or|ion)\w* (?:\w+ )?(?:till|av)?styrk\w*)"
)
"""Words of proposals: what somebody wanted, not what was decided."""

PROCEDURE: str = (
    r"(?:ställer (?:\w+ )?proposition|votering|reserverar sig|reserverade sig|anmäler jäv"
    r"|anmälde jäv|på grund av jäv"
    r"|röstar|röstade\b|ja-röst\w*|nej-röst\w*|finner (?:\w+ )?att|frågar (?:\w+ )?om)"
)
"""Words of the course of a decision, votes and dissent: neither a decision nor a proposal."""

SIGNS: tuple[str, ...] = tuple(
    (
        "besl bestäm fastst fasställ antar antas antog antag _anta_ _bakom positiv _enas _enad _enat överens "
        "_enig _ense godkän noter utse utsåg välj vald avsl remitt bordl hänskj hänsköt handlingarna uppdra "
        "uppdro i_uppgift deleger bemynd adjung bifall biföll bevilj överlämn tillsatt tillsätt stödj stöder "
        "stödde invänd anteckna erinra avvakt uppman rekommend instäm nej_ _ja_till justerades besvara "
        "utlyst _skjuts _sköts entledig ålägg åligg ombad föresl förord yrka förslag_till_beslut "
        "förslaget_är förslag_framför hemställ meddela _tas_ _ska_ _skall_ _kommer_ tacka del_av till_sig "
        "protokollet antecknas. avskr förel upphäv anslår anslog avger avgav yttrande förtroendet "
        "mandat avvisa förkast avböj godta godtog fastsl utan_bifall utan_åtgärd konstituer _bad_ _ber_ "
        "flyttas flyttades fortsätter återförvis rösta föll ajourner _vila överenskom "
        "enighet oförändr ansvarsfrihet _lämnas_över_ _lämnades_över_ skjuter _sköt_ återkommer_till styrk"
    ).split()
)
"""What a text holds, one of these at least, that tells of a decision or a proposal in the patterns above. A low
line stands for a blank; no sign, no search, for most sentences tell nothing of the kind."""
