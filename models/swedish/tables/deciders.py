"""Who decides: the words for the meeting itself, and for those who decide elsewhere. Patterns as in `decisions`."""

OTHERS_ACT: str = r"(?:godkände|godkänt|avslog|avslagit|biföll|bifallit|beviljade|beviljat|tillsatte)"
"""Verbs of acting by which an authority has decided: "den 3 maj godkände riksdagen …"."""

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
    "föreningen",
    "föreningsstämman",
    "stämman",
    "kommittén",
    "presidiet",
    "byarådet",
    "byalaget",
    "mötesdeltagarna",
    "årsstämman",
    "medlemsmötet",
    "månadsmötet",
    "höstmötet",
    "vårmötet",
    "klubben",
    "sektionen",
    "delegationen",
    "samfälligheten",
)
"""Subjects that are this meeting in any minutes, whatever the body is called besides."""

PARTS: tuple[str, ...] = (
    "styrgruppen",
    "arbetsgruppen",
    "ledningsgruppen",
    "utskottet",
    "presidiet",
    "kommittén",
)
"""Those of them that are a part of it, or others, where the body that met is called something else."""

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
    "gruppen",
    "kommittén",
    "förbundet",
    "rådet",
)
"""Bodies that decide elsewhere unless they are the one that met. Compound names end in these."""

OWNED_BODY: str = (
    r"(?!(?:förenings|förbunds|kommun|distrikt|nätverk|råd|bolag|klubb|byalag|region)\w*s\b)[\w-]{3,}s (?:\w+ )?"
    r"[\w-]*(?:styrelse|nämnd|fullmäktige|direktion|utskott|ledningsgrupp|styrgrupp|presidium|kommitté|förbund)\b"
)
"""A body of somebody who is named: "Hjos styrelse"."""

DELEGATED: str = r"har (?:[\w-]+ ){0,4}?(?:beviljat|beslutat|avslagit|godkänt|fastställt|utsett|förordnat)\b"
"""Behind the name of an office: it has decided for the body that met, and told it so."""

ANNOUNCING: str = r"(?:meddelade|meddelat|har meddelat)\b.{0,60}? att\b"
"""Verbs by which an authority tells what it has decided: "Skolverket meddelade att …"."""
