"""How questions ask: patterns of words, in Swedish and English, and what is asked for. Compared without case and dots.

In a pattern `a|b` is either word, `a*` any word that begins so, `a?` one that may be missing, `..` up to six words
of any kind, `^` the beginning of the question and `@name` the words of WORDS. What has a `+` before it says what is
looked for as well and is searched for; the other words of a pattern are not.
"""

from models.swedish.tables.question_words import DECISION_WORDS

RULED: dict[str, str] = {
    "approved": "godkändes|godkänts|godkände|godkänt|godkänd|godkända|antogs|antagit|antagits|antog|antagen|antagna|"
    "bifölls|biföll|bifallits|bifall|fastställdes|fastställts|fastställde|fastställd|beviljades|beviljats|"
    "approved|approve|adopted|adopt|granted",
    "rejected": "avslogs|avslagits|avslog|avslagen|avslagna|avslag|avstyrktes|rejected|reject",
    "postponed": "bordlades|bordlagts|bordlagd|bordlagda|postponed",
    "referred_back": "återremitterades|återremitterats|återremitterad",
    "endorsed": "tillstyrktes",
}
"""Words for what was done to a matter, by the kind of decision that does it, as `decision_kinds` names them."""

WORDS: dict[str, str] = {
    "who": "vem|vilka|vilken|vems|who|whom|which",
    "people": "vem|vilka|vilken|vilket|who|which|hur|how",
    "is": "är|var|blev|blir|is|was|are|were",
    "should": "ska|skall|skulle|bör|måste|behöver|should|shall|will|must",
    "meeting": "möte|mötet|sammanträde|sammanträdet|träff|träffen|nätverksmöte|nätverksträff|styrgruppsmöte|"
    "styrelsemöte|mötestillfälle|meeting",
    "attended": "deltog|deltagit|deltar|närvarade|närvarat|medverkade|medverkat|deltagare|närvarande|present|"
    "representerade|representerad|represented|attended|attending|attend|participated|participants|attendees",
    "absent": "frånvarande|saknades|uteblev|borta|förhinder|absent|missing|apologies",
    "ruled": f"{'|'.join(RULED.values())}|voted",
    "adjuster": "justerare|justeraren|justerande|justerar|justerade|justera|justeringsman|justeringsmän|"
    "justeringsperson*|adjuster|adjusters",
    "did": "blev|blir|har|hade|man|vi|de|ni|was|were|has|have|had|did|do|they|we|the|is|been|be|it|council|board",
    "decided": "|".join(sorted(DECISION_WORDS)),
    "asking": "vad|hur|vilket|vilka|vilken|när|varför|vem|what|which|how|when|why|who",
    "done": "klar|klart|klara|färdig|färdigt|färdiga|inlämnad|besvarad|besvarade|inskickad|ifylld|genomförd|"
    "påbörjad|redovisas|återrapporteras|återredovisas|levereras|skickas|besvaras|genomföras|antas|starta|börja|"
    "införas|due|ready|done|finished|completed|delivered|start|begin",
    "chair": "ordförande|ordföranden|ordf|mötesordförande|chair|chairman|chairperson",
    "notes": "protokoll|protokollet|anteckningar|anteckningarna|minnesanteckningar|minutes|notes",
    "elected": "valdes|väljs|valts|utsågs|utses|utsetts|nominerades|nominerats|elected|appointed|nominated|chosen",
    "duty": "ansvar|ansvaret|huvudansvar|huvudansvaret|uppdrag|uppdraget|uppgift|responsibility",
}

PATTERNS: tuple[tuple[str, str], ...] = (
    # WHEN
    (
        "when:next_meeting",
        "när|when|datum|tid|var|where är|blir|hålls|hölls|infaller|för|is|will? .. +nästa|next +@meeting",
    ),
    ("when:next_meeting", "^ +nästa|next +@meeting"),
    ("when:next_meeting", "när .. träffas|ses|möts|sammanträder .. +nästa|igen gång?"),
    (
        "when:next_meeting",
        "när .. träffas|ses|möts|sammanträder vi|nätverket|gruppen|nämnden|styrelsen +nästa? gång?",
    ),
    ("when:next_meeting", "when .. meet|meets .. +next|again"),
    (
        "when:due",
        "när|when @should|är|is .. @done",
    ),
    ("when:due", "när|when @should .. lämnas|skickas|vara|be in|klar|klart|färdig|done|ready"),
    ("when:due", "+deadline för|for"),
    ("when:due", "när|vad|vilken|when|what är|is .. +deadline"),
    ("when:due", "+sista +dag|dagen|datum|svarsdag|ansökningsdag för|att"),
    ("when:due", "när|vilket går|är|datum? .. sista +svarsdag|svarsdatum|ansökningsdag|dag|datum"),
    # ATTENDANCE
    ("attendance:absent", "@people .. anmälde|anmält|hade|fick|har? +@absent"),
    ("attendance:absent", "@people .. +@absent"),
    ("attendance:absent", "@people .. kunde inte vara? med|delta|komma"),
    (
        "attendance:absent",
        "@people .. inte|ej|icke|not deltog|närvarade|närvarande|med|där|på|present|attend|there",
    ),
    ("attendance:absent", "@people .. deltog|närvarade|did|was inte|not attend?"),
    ("attendance:absent", "+frånvarande|frånvaro|absent på|vid|från|at|from +@meeting"),
    ("attendance:present", "@people många|many? .. @attended på|i|vid|at|in? the? +@meeting?"),
    ("attendance:present", "@people .. var|är|satt|fanns med|där|plats på|vid|i? +@meeting?"),
    ("attendance:present", "@people .. kom|came från|till|from|to"),
    ("attendance:present", "^ deltog|närvarade|medverkade"),
    ("attendance:present", "^ var|was|were .. med|närvarande|present|there på|vid|at"),
    ("attendance:present", "^ did .. attend|participate"),
    ("attendance:present", "took|take part"),
    (
        "attendance:present",
        "+närvarande|deltagare|närvarolista|deltagarlista|participants|attendees på|vid|från|till|at|of|from|for",
    ),
    ("attendance:present", "^ +närvarolista|närvarolistan|deltagarlista|deltagarlistan"),
    # WHO
    (
        "who:adjuster",
        "@who @is|@elected|@should? till|som|att|to|as? +@adjuster",
    ),
    ("who:adjuster", "@who .. +@adjuster"),
    ("who:adjuster", "vem|vilka|who .. check|checked|verify|verified|sign|signed .. +minutes"),
    (
        "who:chair",
        "@who .. @is|satt|tjänstgjorde|fungerade som? mötets|the? +@chair",
    ),
    ("who:chair", "@who the? +chair|chairman|chairperson|ordförande"),
    ("who:chair", "@who .. +mötesordförande"),
    ("who:chair", "@who ledde|leder|led the? +@meeting"),
    ("who:chair", "@who chaired|chairs the? +@meeting?"),
    ("who:secretary", "@who .. +mötessekreterare|protokollförare"),
    ("who:secretary", "@who .. @is|satt the|mötets? +sekreterare|sekreteraren|secretary"),
    (
        "who:secretary",
        "@who för|förde|skrev|skriver|antecknade|antecknar +@notes?",
    ),
    ("who:secretary", "who took|takes|wrote|kept|keeps the? +@notes"),
    (
        "who:elected",
        "@who .. @elected till|som|as|to? ny|new?",
    ),
    ("who:elected", "@who .. blev|blir|är vald|valda|utsedd|utsedda|ny|nya till|som?"),
    ("who:elected", "^ +valdes|utsågs till"),
    ("who:responsible", "@who .. ansvarar|ansvarade|ansvariga|ansvarig|responsible|charge för|for|of?"),
    (
        "who:responsible",
        "@who har|hade|tar|tog|bär|fick|has|had|takes +@duty för|att|for?",
    ),
    ("who:responsible", "@who .. fick|får|fått i +uppdrag att?"),
    ("who:responsible", "@who .. håller|höll|driver|samordnar|leder|sammankallar i|ihop?"),
    ("who:responsible", "@who .. assigned|tasked|asked to|with?"),
    ("who:responsible", "@who @is .. +kontaktperson|projektledare|samordnare|sammankallande för|till?"),
    ("who:responsible", "@who bjuder|kallar|sammankallar in|till?"),
    ("who:responsible", "@who @should"),
    ("who:responsible", "@who|vem|who gör|kontaktar|tar|does|handles fram|hand? om?"),
    ("who:responsible", "vem|vems|who|whose +ansvar|responsibility"),
    ("who:responsible", "+ansvarig|ansvariga för"),
    # DECISION
    (
        "decision",
        "@asking @did? @did? @did? @decided @decided? was|were? made|taken?",
    ),
    ("decision", "vad kom|kommit @did? @did? fram till?"),
    ("decision", "vad blev|var|är|what was|is +utfallet|resultatet|outcome|result"),
    ("decision", "hur gick|slutade det?"),
    ("decision:kind", "vad|vilka|vilken|vilket|what|which @did? @did? .. +@ruled"),
    ("decision", "@asking @did? @did? .. +@ruled"),
    ("decision", "did|has|have|was|were|är|har|blev|fick .. +@ruled"),
    ("decision", "^ +@ruled"),
    ("decision", "did|has|have|har @did? .. @decided @decided?"),
    ("decision", "@decided @decided? was|were? made|taken?"),
)
"""What a question asks for, by how it asks; the first that fits is taken. "decision:kind" is the kind that RULED has
the word under: "vad avslogs" asks for "decision:rejected"."""

NOT_MEETINGS: tuple[str, ...] = (
    "projekt",
    "pilot",
    "utbildningen",
    "utbildningar",
    "utbildningsdag",
    "kurs",
    "konferens",
    "undersökning",
    "enkät",
    "stud",
    "upphandling",
    "försök",
    "satsning",
    "samarbete",
    "samverkan",
    "avtal",
    "programmet",
    "insats",
    "inköp",
    "project",
    "survey",
    "study",
    "training",
    "procurement",
    "programme",
)
"""How words begin for what is no meeting, though people take part in it: "vilka deltog i projektet"."""

TOOK_PART_IN: frozenset[str] = frozenset("i på vid in at".split())
"""Words between that and "deltog"."""
