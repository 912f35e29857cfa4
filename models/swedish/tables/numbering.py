"""How Swedish minutes number their items, and where a title ends. Words as in print; compared as each table says."""

NUMBER_WORDS: frozenset[str] = frozenset("punkt punkten pkt ärende ärendet nr paragraf".split())
"""Words in front of an item's number: "Punkt 3", "Ärende 5:". Compared without case or dots."""

BODIES: frozenset[str] = frozenset(
    "ks kf kst ksau ksu au bun buau bn bsn sn son sau un uau kfn kun kn tn tsn mn mbn mhn mon mob msb von vn vfn "
    "gvn gn fn jn äln äo rs rf hsn km pn nn ln rn pu du fu asn an amn kd fs fge bol krf kpr khr fhr".split()
)
"""Short names of bodies, in front of the number of an item: "Sn 49", "Au 84". Lower case."""

MISREAD_SIGNS: str = "&$S"
"""What a scan makes of §. Believed only among numbers that make it certain."""

MISREAD_FIGURES: str = "8"
"""Figures that a scan makes of §, known from the number by the space between. Believed likewise."""

DAMAGED_SIGNS: str = "§&$S35689sgBf€£?*\"”'’"
"""What else may be left of §, where the number after it is the very one that is missing."""

DAMAGED_FIGURES: dict[str, str] = {"l": "1", "I": "1", "|": "1", "O": "0", "o": "0"}
"""What a scan makes of figures. Believed likewise."""

REGISTRY_LABELS: tuple[str, ...] = ("dnr", "diarienr", "diarienummer", "ärendenummer", "ärendenr", "d.nr")
"""Labels in front of a file number. Compared without case or dots."""

REFERRING: frozenset[str] = frozenset(
    "enligt se jfr jämför eller punkt punkten pkt p kap kapitel kl klockan den bilaga sida sid s nr cirka ca "
    "minst högst åren året tel ej telefon box del etapp åk årskurs grupp vecka v rum sal plan hus linje "
    "avsnitt artikel lag lagen förordning stycket tabell figur".split()
)
"""Words that a number after them belongs to, so that it begins no title: "enligt § 5", "kl 14". Lower case."""

GOING_ON: frozenset[str] = frozenset(
    "av till för från och i på om den det de med samt en ett hos vid mellan under inom eller mot enligt per "
    "som inför angående avseende gällande rörande kring via över utan efter sin sitt sina ny nya nytt år "
    "dagens rådets nämndens styrelsens kommunens föreningens föregående ang enskilda the of nr "
    "resp respektive bland genom i-".split()
)
"""Words after which a title goes on, so that a capital there begins no sentence. Lower case."""

THAT: str = "att"
"""The word with which a decision without a subject begins."""

INFINITIVES: frozenset[str] = frozenset(
    "anse anta avslå avsluta bifalla entlediga fastställa föreslå ge godkänna justera lägga notera omvälja rösta "
    "ställa ta tacka tillsätta tillstyrka uppdra utse välja återremittera överlämna".split()
)
"""Verbs after "att" with which a decision begins. Lower case."""

ASKING: frozenset[str] = frozenset("hur vad när varför vilka vilken vilket vem vart där då om".split())
"""Words that begin a clause, so that the verb after them belongs to a title: "Rapport om hur det går". Lower case."""

PUT_QUESTIONS: frozenset[str] = frozenset("fråga frågan frågor okej ja nja nej jo men och så alltså".split())
"""Words that begin a question put at the meeting, no title: "Fråga från Mark, hur gör ni?" Lower case."""

KEEPING_ATT: frozenset[str] = frozenset(
    "uppdrag uppdraget uppdra förslag rätt rätten möjlighet möjligheter möjligheten skyldighet begäran medgivande "
    "tillstånd behov behovet beslut fråga frågan initiativ ansökan önskemål bemyndigande".split()
)
"""Words after which "att" belongs to the title: "Uppdrag att anta en taxa". Lower case."""

SENTENCE_OPENERS: frozenset[str] = frozenset(
    """
    alla allmän allt att beslut beslutades beslutas besluts beslöts dagordningen de den denna dessa det detta
    diskussion diskuterades där därefter då efter eftersom en enligt ett flera frågan följande för föredragningslistan
    föreligger föreslås föregående föreningens förslag förslaget förutom förvaltningen förvaltningschefen
    genomgång gruppen handlingar handlingen han hon i inga ingen inget information informationen informerades
    inledningsvis innan kallelse kallelsen kommunchefen kommundirektören kommunen kommunens kommunfullmäktige
    kommunstyrelsen kommunstyrelsens kopia man med mot motionen mötet mötets ni noteras noterades när nämnden
    nämndens ordf ordförande ordföranden på protokoll protokollet rapport rapporten revisorerna rådet samtliga
    samma sedan sekreterare sekreteraren som styrelsen styrelsens synpunkter sammanträdet till tillsammans
    under upprop utifrån valberedningen verkställande verksamhetsberättelsen vi vice vid årsmötet ärendet även
    årsstämman redogörs redovisas presenteras meddelas meddelades konstateras konstaterades fråga frågor
    direktionen utskottet arbetsutskottet stämman budgeten ekonomichefen kassören inbjudan nuvarande
    """.split()
)
"""Words that open the first sentence below a title, where text runs on after it. Lower case."""

VERBS: frozenset[str] = frozenset(
    """
    anmäldes anmäls antas antogs ansöker arbetar avslutades behöver ber berättar berättade påminde påminner söker sökte
    tipsade tipsar undrade undrar avslutas avslås avslogs avtackades behandlades
    behandlas behövs beslutade beslutades beslutar beslutas beslöt beslöts bestämdes beviljades beviljas bifalls
    bjuder blir blev bordläggs diskuterade diskuterades diskuterar diskuteras enades enas fastslås fastställde
    fastställdes fastställer fastställs fick finns framgår får fördes föredras föredrogs föreligger föreslås
    föreslogs förklarade förklarades förklarar förklaras förs genomfördes genomförs ges gick gicks gjordes
    godkände godkändes godkännes godkänner godkänns gällde gäller gör görs ha hade har hanteras hänvisar hänvisas
    hölls hälsade hälsar hälsas inbjuds informerade informerades informerar informeras inkom inkommit inledde
    inleds innebär jobbar justeras kan kom kommer konstaterade konstaterades konstaterar konstateras kunde
    kvarstår lade lades ledde lyfte lyftes lyfter lämnade lämnades lämnar lämnas lästes läggs meddelade
    meddelades meddelar meddelas noterade noterades noterar noteras omvaldes omväljs pågår planerar planeras
    presenterade presenterades presenterar presenteras rapporterade rapporterades rapporterar rapporteras
    redogjorde redogör redogörs redovisade redovisades redovisar redovisas saknas sa ska skall skedde sker
    ställdes ställs svarade svarar tackade tackar tas tar tillkom tillkommer
    tog togs upplyste utgick utgår upplästes uppdrogs uppdras upprop
    uppropades utses utser utsågs utsåg valde valdes vill visade visades visar visas väljer väljs välkomnade
    välkomnar välkomnas yttrade yttrar åligger återkommer öppnade öppnades öppnar öppnas överlämnades överlämnas
    """.split()
)
"""Finite verbs of minutes beyond those of the other tables, by which a sentence is known. Lower case."""

NOT_VERBS: frozenset[str] = frozenset({"år"})
"""Words that are verbs only without their dots. Lower case."""

VERB_ENDINGS: tuple[str, ...] = ("ade", "ades", "erar", "eras")
"""Endings of finite verbs that hardly any other word has."""

NOUN_ENDINGS: tuple[str, ...] = ("område", "lärare", "skade")
"""Endings of words that only look like those verbs, without dots."""

CLAUSES: frozenset[str] = frozenset({"som", "att"})
"""Words after which a verb belongs to a clause, and makes no sentence: "Uppdrag som beslutades i mars"."""

TITLE_OPENERS: tuple[str, ...] = (
    "mötets öppnande",
    "mötet öppnas",
    "mötet öppnades",
    "sammanträdets öppnande",
    "sammanträdet öppnas",
    "öppnande",
    "öppning",
    "upprop",
    "val av",
    "fråga om",
    "fastställande",
    "fastställelse",
    "godkännande",
    "dagordning",
    "föredragningslista",
    "föregående",
    "protokollsjustering",
    "protokoll från föregående",
    "protokolljustering",
    "justering",
    "information",
    "rapport",
    "redovisning",
    "redogörelse",
    "meddelande",
    "delegation",
    "anmälan",
    "anmälningsärenden",
    "svar på",
    "motion",
    "medborgarförslag",
    "interpellation",
    "ansökan",
    "antagande",
    "förslag",
    "yttrande",
    "remiss",
    "revidering",
    "uppföljning",
    "årsredovisning",
    "delårsrapport",
    "budget",
    "ekonomi",
    "verksamhets",
    "presentation",
    "genomgång",
    "lägesrapport",
    "kurser och konferenser",
    "inkomna",
    "skrivelse",
    "övriga frågor",
    "övriga ärenden",
    "övrigt",
    "nästa möte",
    "nästa sammanträde",
    "kommande möte",
    "mötets avslutande",
    "mötet avslutas",
    "mötet avslutades",
    "avslutning",
    "allmänhetens frågestund",
    "avsägelse",
    "entledigande",
    "reglemente",
    "taxa",
    "detaljplan",
    "upphandling",
    "mötes konstituering",
    "mötets konstituering",
    "kallelse",
    "revision",
    "ansvarsfrihet",
)
"""How titles of items often begin: a number before one is likely the item's. Compared without case or dots."""

COMPLETE_TITLES: frozenset[str] = frozenset(
    {
        "rapporter",
        "meddelanden",
        "anmälningar",
        "anmälningsärenden",
        "informationsärenden",
        "delegationsbeslut",
        "delgivningar",
        "delgivningsärenden",
        "inkomna skrivelser",
        "övriga frågor",
        "övriga ärenden",
        "övrigt",
        "upprop",
        "justering",
        "protokollsjustering",
        "mötets öppnande",
        "mötet öppnas",
        "mötets avslutande",
        "mötet avslutas",
        "sammanträdets öppnande",
        "föregående protokoll",
        "föregående mötes protokoll",
        "föregående mötesprotokoll",
        "föregående möte",
        "val av justerare",
        "godkännande av dagordning",
        "godkännande av dagordningen",
        "fastställande av dagordning",
        "fastställande av dagordningen",
    }
)
"""Titles that say all: where text runs on after one, a capital begins it. Compared without case or dots."""

CONTENTS_LABELS: frozenset[str] = frozenset(
    {
        "innehåll",
        "innehållsförteckning",
        "ärendelista",
        "ärendeförteckning",
        "dagordning",
        "förslag till dagordning",
        "föredragningslista",
        "ärenden",
        "behandlade ärenden",
        "agenda",
        "paragrafförteckning",
        "ärendemening",
        "ärendeöversikt",
        "lista över ärenden",
    }
)
"""Headings of a list of the items to come. Compared without case or dots."""

RUN_ON_LABELS: frozenset[str] = frozenset(
    {
        "barnets bästa",
        "bakgrund",
        "bedömning",
        "bilagor",
        "beskrivning av ärendet",
        "beslut",
        "beslutet skickas till",
        "beslutsgång",
        "beslutsunderlag",
        "delges",
        "ekonomiska konsekvenser",
        "expedieras till",
        "expediering",
        "föredragande",
        "förslag till beslut",
        "handlingar i ärendet",
        "jäv",
        "kopia till",
        "omröstning",
        "propositionsordning",
        "protokollsutdrag",
        "protokollsanteckning",
        "reservation",
        "reservationer",
        "sammanfattning",
        "sammanfattning av ärendet",
        "skickas till",
        "skäl till beslut",
        "särskilt yttrande",
        "tidigare behandling",
        "yrkande",
        "yrkanden",
        "ärendebeskrivning",
        "ärendet",
        "ärendets beredning",
        "överväganden",
    }
)
"""Labels that are known with a capital even inside running text. Compared without dots, after a capital."""

OWNED_LABELS: tuple[str, ...] = ("beslut", "förslag till beslut")
"""Those of them that a body may stand before: "Nämndens beslut". Compared likewise."""

RUN_ON_FRONT_LABELS: frozenset[str] = frozenset(
    {
        "plats och tid",
        "tid och plats",
        "plats",
        "tid",
        "beslutande",
        "beslutande ledamöter",
        "närvarande",
        "närvarande ledamöter",
        "närvarande ersättare",
        "ej närvarande",
        "ej tjänstgörande ersättare",
        "ej tjänstgörande",
        "inte tjänstgörande ersättare",
        "tjänstgörande ersättare",
        "ersättare",
        "ledamöter",
        "övriga deltagande",
        "övriga deltagare",
        "övriga närvarande",
        "övriga kallade",
        "övriga",
        "frånvarande",
        "förhinder",
        "förhindrade",
        "anmält förhinder",
        "inbjudna",
        "inbjuden",
        "adjungerade",
        "tjänstemän",
        "tjänstepersoner",
        "dessutom",
        "utses att justera",
        "justerare",
        "justerande",
        "justeringens plats och tid",
        "plats och tid för justering",
        "tid och plats för justering",
        "underskrift",
        "underskrifter",
        "sekreterare",
        "ordförande",
        "ordföranden",
        "paragrafer",
        "paragraf",
        "anslag/bevis",
        "anslag / bevis",
        "anslagsbevis",
        "organ",
        "sammanträdesdatum",
        "innehållsförteckning",
        "ärendelista",
        "föredragningslista",
        "utdragsbestyrkande",
        "justerandes sign",
        "justerandes signatur",
    }
)
"""Labels of the front page and of attendance, where a whole page stands in one line. Compared likewise."""

FRONT_WORDS: frozenset[str] = frozenset(
    "närvarande beslutande deltagare justerare justerande protokoll sammanträdesprotokoll plats paragrafer "
    "minnesanteckningar ledamöter innehållsförteckning kallelse".split()
)
"""Words of a front page: a number before it is the number of the page. Lower case."""

GATHERINGS: tuple[str, ...] = (
    "övrig",
    "rapport",
    "lägesrapport",
    "information",
    "aktuell",
    "meddelande",
    "anmälning",
    "inkomna",
    "skrivelser",
    "kort information",
    "runt bordet",
    "laget runt",
    "rundan",
    "frågor",
    "nytt från",
    "tema",
    "delgivning",
    "läget",
    "nuläge",
    "ordförande informerar",
    "ordföranden informerar",
    "förvaltningschefen",
    "verksamhetschefen",
    "nyheter",
)
"""How titles begin of items that gather matters of their own. Compared without case or dots."""
