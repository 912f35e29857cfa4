"""Where words are not to be parted, though the lexicon would."""

WHOLE: frozenset[str] = frozenset("""
    alternativ arbetslös arbetslöshet avsnitt bakgrund befattning behandling beslut brottmål bygglov dagordning
    deltagande deltagare elva enskild examen fastställa fortbildning fortsättning frivillig fristående fritid
    frånvaro fullmäktig fullmäktige föreskrift förlag handbok handikapp handläggare handläggning handlägga
    handleda handledare handledning handling handlingar hembygd hemsida huvudman huvudmän huvudsak hushåll högskola
    högtalare kartlägga kartläggning klagomål klarlägga kommunikation kultur kvartal landsting landskap
    livsmedel länsstyrelse maskin mellanrum modersmål målsättning måltid närvaro närvarande nätverk
    omsorg ordförande personal plattform politik porträtt projekt regelverk riksdag riktlinje rättighet
    ramverk samarbete samband samhälle sammanfatta sammanfattning sammanträde samråd samtal samtlig samverka samverkan
    servering skyldighet slutligen slutsats ställningstagande styrelse tillsyn tjänsteman trygghet
    tvärfackligt underlag universitet uppdrag utskott valborg varandra webbsida webbplats yrkande önskemål
    medborgare tidskrift tidning fastighet ledighet bilaga bokslut deltagit byggnation grundläggande vindel
""".split())  # fmt: skip
"""Words, as a dictionary lists them, that look like compounds but are not, or whose parts mislead."""

PARTICLES: frozenset[str] = frozenset("""
    an av bi efter emot fram för före genom igen in inne kring med mellan mot ned ner om på till under upp ur ut
    utan över sam miss be bort fort fast bak åter
""".split())  # fmt: skip
"""What begins a word without being a part of its own: tillsyn, överförmyndare, uppföljning."""

NO_HEADS: frozenset[str] = frozenset("""
    kul bar par kak ban sov rep zen bit deg akt papp ben rem kult mask tenn hets
""".split())  # fmt: skip
"""What begins no compound in minutes, though the lexicon has it."""

HEADS: frozenset[str] = frozenset("års res nöd läs vux fokus ladd".split())
"""What begins compounds, though the lexicon does not let it."""

NO_TAILS: frozenset[str] = frozenset("""
    ling ning ing het dom ens al en an else ande ende lig bar sam ion tion sion ment tet tering erna arna orna ligen
    vis ring lera tik era erad erade ism ett it rad per ska ske dig mig sig gig gen est att tör ätt log ana ner sch ena
    sen len nit när lin men mad sus kap don rar tub ikapp ren ock lik erat eras erats graf logi mäktige mäktig
""".split())  # fmt: skip
"""What ends no compound: endings that are words by chance."""

TAILS: frozenset[str] = frozenset("råd del lärare fullmäktige fullmäktig år inspektion".split())
"""What ends compounds, though the lexicon does not let it."""

LAST_OF_NAMES: frozenset[str] = frozenset("""
    gren ström kvist lund berg man dal hage vall fors torp sjö strand lager borg hult
""".split())  # fmt: skip
"""What ends surnames and names of places, and a compound only where the lexicon has it."""

PARTED_NAMES = ("region", "regions", "regionen", "regionens", "inspektionen", "inspektionens")
"""How names end that are parted nonetheless; all others stay whole."""

SHORT: frozenset[str] = frozenset("el ny".split())
"""What of fewer than three letters begins compounds."""

ABBREVIATED: frozenset[str] = frozenset("it va tv id eu".split())
"""Abbreviations that begin compounds which no lexicon has; in those it has, they are chance: "varit"."""
