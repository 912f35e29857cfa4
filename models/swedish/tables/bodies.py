"""The names of bodies, and of kinds of minutes. Written as in print; compared without case or dots."""

BODY_HEADS: tuple[str, ...] = (
    "nätverket",
    "nätverk",
    "nämnden",
    "nämnd",
    "kommunstyrelsen",
    "kommunstyrelse",
    "styrelsen",
    "styrelse",
    "kommunfullmäktige",
    "fullmäktige",
    "utskottet",
    "utskott",
    "direktionen",
    "direktion",
    "samverkansrådet",
    "samråd",
    "rådet",
    "råd",
    "beredningen",
    "beredning",
    "kommittén",
    "kommitté",
    "presidiet",
    "presidium",
    "styrgruppen",
    "styrgrupp",
    "ledningsgruppen",
    "ledningsgrupp",
    "arbetsgruppen",
    "arbetsgrupp",
    "samordningsgruppen",
    "referensgruppen",
    "gruppen",
    "grupp",
    "chefer",
    "forum",
    "forumet",
    "kollegiet",
    "kollegium",
    "förbundsdirektionen",
    "delegationen",
    "delegation",
    "sektionen",
    "sektion",
    "kretsen",
)
"""Last parts of the names of bodies. The longest that fits is used."""

NO_HEADS: tuple[str, ...] = ("området", "område", "tillståndet", "inträdet")
"""How words end that only look like the names of bodies: "området" is no council ("rådet")."""

NO_PARTS: frozenset[str] = frozenset(
    "ledamöter ersättare ordförande sekreterare justerare kallas kallelse närvarande deltagare".split()
)
"""Words that begin something else when they follow the name of a body on its line, as do labels."""

DEFINITE: dict[str, str] = {
    "utskott": "utskottet",
    "styrelse": "styrelsen",
    "nämnd": "nämnden",
    "fullmäktige": "fullmäktige",
    "råd": "rådet",
    "grupp": "gruppen",
    "beredning": "beredningen",
    "kommitté": "kommittén",
    "nätverk": "nätverket",
    "delegation": "delegationen",
    "sektion": "sektionen",
    "direktion": "direktionen",
    "presidium": "presidiet",
}
"""What a body is called by itself that has no article after its owner: "förbundets arbetsutskott"."""

NO_BODIES: frozenset[str] = frozenset(
    {
        "grupp",
        "gruppen",
        "chefer",
        "råd",
        "samråd",
        "forum",
        "kretsen",
        "sektion",
        "delegation",
        "beredning",
        "nätverk",
        "nämnd",
        "förtroenderåd",
        "kommunalråd",
        "regionråd",
        "riksråd",
        "oppositionsråd",
        "landstingsråd",
        "borgarråd",
        "statsråd",
        "omsorgsråd",
        "hemtjänstgrupp",
        "målgrupp",
        "åldersgrupp",
        "befattningsgrupp",
        "ärendeberedning",
        "ärendets beredning",
        "föreningsråd",
    }
)
"""Words that end so and name no body by themselves."""

AFTER_HEAD: frozenset[str] = frozenset(
    "för i om vid mot med av inom på och & samt hos till gällande avseende angående".split()
)
"""Words that may follow the last part inside the name of a body: "Rådet för hållbar utveckling"."""

NOT_FIRST: frozenset[str] = frozenset(
    {
        "ordförande",
        "ordföranden",
        "sekreterare",
        "ledamot",
        "ledamöter",
        "ersättare",
        "representant",
        "representanter",
        "protokoll",
        "anmälan",
        "information",
        "rapport",
        "val",
        "beslut",
        "mötet",
        "dagens",
        "nästa",
        "föregående",
        "till",
        "från",
        "kopia",
        "hej",
        "alla",
        "vi",
        "se",
        "enligt",
        "förslag",
        "beslutas",
        "beslutade",
        "behandlas",
        "yttrande",
        "ärende",
        "remiss",
        "sida",
        "bilaga",
        "download",
        "avskrift",
        "att",
        "övriga",
        "utdrag",
        "kontakt",
        "handläggare",
        "genomgång",
    }
)
"""First words of lines that speak of a body but are not its name."""

LEADS: frozenset[str] = frozenset(
    """fört förd förda hållet hållen vid från för i med till av ordinarie extra extrainsatt konstituerande
    sammanträde sammanträdet möte mötet nätverksmöte nätverksträff nätverksmötet träff träffen mötesdag
    digitalt digital fysiskt den dag dagens nr ojusterat justerat utkast hos inom avskrift protokollfört
    välkommen välkomna datum""".split()
)
"""Words before the name of a body: "Protokoll fört vid ordinarie sammanträde med"."""

PREPOSITIONS: frozenset[str] = frozenset("vid från för i med till av hos inom".split())
"""Those of them after which a name may begin with a small letter: "möte med sektionens styrelse"."""

MEETINGS_OF: dict[str, str] = {
    "styrelse": "styrelsen",
    "styrelses": "styrelsen",
    "grupp": "gruppen",
    "grupps": "gruppen",
    "nämnd": "nämnden",
    "nämnds": "nämnden",
    "råds": "rådet",
    "utskotts": "utskottet",
    "kommitté": "kommittén",
    "presidie": "presidiet",
    "presidium": "presidiet",
    "direktions": "direktionen",
    "berednings": "beredningen",
    "delegations": "delegationen",
    "sektions": "sektionen",
    "fullmäktige": "fullmäktige",
}
"""What stands before "möte" and "sammanträde" in one word, and the body that meets: "styrgruppsmöte"."""

MINUTES_ENDING: str = "protokoll"
"""How a word for a meeting ends that tells the kind of minutes as well."""

MEETING_ENDINGS: tuple[str, ...] = (
    "möte",
    "mötet",
    "sammanträde",
    "sammanträdet",
    "träff",
    "protokoll",
    "anteckningar",
)
"""What follows it."""

ASSEMBLIES: dict[str, str] = {
    "årsmöte": "Årsmöte",
    "årsmötet": "Årsmöte",
    "årsmötesprotokoll": "Årsmöte",
    "årsstämma": "Årsstämma",
    "årsstämman": "Årsstämma",
    "höstmöte": "Höstmöte",
    "höstmötet": "Höstmöte",
    "vårmöte": "Vårmöte",
    "vårmötet": "Vårmöte",
    "medlemsmöte": "Medlemsmöte",
    "medlemsmötet": "Medlemsmöte",
    "föreningsmöte": "Föreningsmöte",
    "föreningsmötet": "Föreningsmöte",
    "föreningsstämma": "Föreningsstämma",
    "föreningsstämman": "Föreningsstämma",
    "föreningsstämmoprotokoll": "Föreningsstämma",
    "bolagsstämma": "Bolagsstämma",
    "bolagsstämman": "Bolagsstämma",
    "förbundsstämma": "Förbundsstämma",
    "förbundsmöte": "Förbundsmöte",
    "ombudsmöte": "Ombudsmöte",
    "distriktsmöte": "Distriktsmöte",
    "distriktsårsmöte": "Distriktsårsmöte",
    "stämma": "Stämma",
    "stämman": "Stämma",
    "kongress": "Kongress",
    "kongressen": "Kongress",
    "förbundsmötet": "Förbundsmöte",
    "riksstämma": "Riksstämma",
    "distriktsstämma": "Distriktsstämma",
    "kyrkostämma": "Kyrkostämma",
    "sockenstämma": "Sockenstämma",
    "bystämma": "Bystämma",
    "byamöte": "Byamöte",
    "stormöte": "Stormöte",
}
"""Meetings of all members, which are the body themselves."""

AFTER_ASSEMBLY: frozenset[str] = frozenset("i på vid den år".split())
"""What may follow the name of such a meeting after its owner: "Vika byalags årsmöte i Folkets hus"."""

MEETING_WORDS: frozenset[str] = frozenset("sammanträde sammanträden möte möten".split())
"""What may follow a body in the genitive: "Socialutskottets sammanträde"."""

WRITTEN_APART: tuple[str, ...] = ("nätverket", "nämnden", "styrelsen")
"""Last parts that running text may hold apart from the rest: "Utbildningschefs nätverket"."""

SEAT: str = "i"
"""What stands between a body and the municipality it sits in."""

BOARDS: frozenset[str] = frozenset({"styrelsen", "direktionen"})
"""Bodies whose owner may stand right before them: "Vika byalag Styrelsen"."""

SHORT_BODIES: dict[str, str] = {
    "KF": "Kommunfullmäktige",
    "KS": "Kommunstyrelsen",
    "KSAU": "Kommunstyrelsens arbetsutskott",
    "BUN": "Barn- och utbildningsnämnden",
    "KPR": "Kommunala pensionärsrådet",
    "KHR": "Kommunala handikapprådet",
}
"""Initials that mean one body all over the country, in capitals alone."""

MUNICIPAL_BODIES: str = (
    r"(?:kommunfullmäktige|kommunstyrelse|stadsfullmäktige|\w*nämnd|kommunala \w+råd|arbetsutskott"
    r"|\b(?:folkhälso|trygghets|pensionärs|handikapp|tillgänglighets|funktionshinder|ungdoms|landsbygds)råd"
    r"|\b(?:brottsförebyggande rådet|rådet för|socialutskott|tekniska utskott))"
)
"""Bodies that only a municipality or region has."""

SEATED_BODIES: str = r"(?:kommunfullmäktige|kommunstyrelse|stadsfullmäktige|kommunala )"
"""How bodies begin that meet in their own municipality."""

RECORDED_BY: str = (
    r"(?:s? protokoll (?:är|har)|(?:s beslut|(?:s arbetsutskott)? (?:beslutar|beslutade|beslöt)))\b"
)
"""What follows the name of the body that met, in its own minutes."""

INITIALS: dict[str, str] = {
    "AU": "Arbetsutskottet",
    "KSAU": "Kommunstyrelsens arbetsutskott",
    "PU": "Personalutskottet",
    "SU": "Socialutskottet",
}
"""Initials before "-möte" that mean one body; others stand for themselves: "VU-möte"."""

NO_INITIALS: frozenset[str] = frozenset("IT HR EU PR APT LSS FN TV PC AI VA".split())
"""Initials of matters, not of bodies."""

OWNED: str = (
    r"(?:förbundets|föreningens|klubbens|byalagets|bolagets|landstingets|kommunens|läns (?=landsting))"
)
"""How whose it is ends before the name of a body: "Regionförbundets arbetsutskott"."""

GENERIC_TITLES: frozenset[str] = frozenset(
    {
        "anteckningar",
        "minnesanteckningar",
        "mötesanteckningar",
        "protokoll",
        "sammanträdesprotokoll",
        "mötesprotokoll",
        "protokollsutdrag",
        "presentation",
    }
)
"""What kind of minutes it is: a title that names no meeting."""
