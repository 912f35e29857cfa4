"""Organisations that minutes name, and the words that make a place name a part of one."""

AUTHORITIES: dict[str, tuple[str, ...]] = {
    "Sveriges Kommuner och Regioner": ("SKR", "Sveriges Kommuner och Landsting", "SKL"),
    "Västra Götalandsregionen": ("VGR", "Västra Götalands läns landsting"),
    "Skolverket": ("Statens skolverk",),
    "Skolinspektionen": ("Statens skolinspektion",),
    "Specialpedagogiska skolmyndigheten": ("SPSM",),
    "Skolforskningsinstitutet": (),
    "Myndigheten för yrkeshögskolan": ("MYH",),
    "Universitets- och högskolerådet": ("UHR",),
    "Centrala studiestödsnämnden": ("CSN",),
    "Arbetsförmedlingen": (),
    "Försäkringskassan": (),
    "Socialstyrelsen": (),
    "Folkhälsomyndigheten": (),
    "Inspektionen för vård och omsorg": ("IVO",),
    "Myndigheten för delaktighet": (),
    "Migrationsverket": (),
    "Boverket": (),
    "Lantmäteriet": (),
    "Naturvårdsverket": (),
    "Trafikverket": (),
    "Energimyndigheten": (),
    "Livsmedelsverket": (),
    "Tillväxtverket": (),
    "Upphandlingsmyndigheten": (),
    "Integritetsskyddsmyndigheten": ("IMY", "Datainspektionen"),
    "Myndigheten för samhällsskydd och beredskap": ("MSB",),
    "Myndigheten för digital förvaltning": ("DIGG",),
    "Statistiska centralbyrån": ("SCB",),
    "Polismyndigheten": ("Polisen",),
    "Åklagarmyndigheten": (),
    "Kriminalvården": (),
    "Brottsförebyggande rådet": (),
    "Svenskt Näringsliv": (),
    "Företagarna": (),
    "Svenska ESF-rådet": ("ESF-rådet",),
    "Vård- och omsorgscollege": (),
    "Linnéuniversitetet": (),
    "Mittuniversitetet": (),
    "Sveriges lantbruksuniversitet": ("SLU",),
    "Chalmers tekniska högskola": ("Chalmers",),
    "Kungliga Tekniska högskolan": ("KTH",),
    "Karolinska institutet": (),
    "Södertörns högskola": (),
    "Mälardalens universitet": ("Mälardalens högskola",),
    "Högskolan Väst": (),
    "Högskolan Dalarna": (),
    "Blekinge Tekniska Högskola": (),
    "Högskolan för lärande och kommunikation": (),
}
"""Authorities, universities and others: official name, and the other names they go by. Initials count in
capitals alone."""

REGIONS: tuple[str, ...] = (
    "Region Blekinge",
    "Region Dalarna",
    "Region Gävleborg",
    "Region Halland",
    "Region Jämtland Härjedalen",
    "Region Jönköpings län",
    "Region Kalmar län",
    "Region Kronoberg",
    "Region Norrbotten",
    "Region Skåne",
    "Region Stockholm",
    "Region Sörmland",
    "Region Uppsala",
    "Region Värmland",
    "Region Västerbotten",
    "Region Västernorrland",
    "Region Västmanland",
    "Region Örebro län",
    "Region Östergötland",
)
"""The regions, but for Västra Götalandsregionen above and Region Gotland, which is a municipality."""

BEFORE_PLACE: tuple[tuple[str, ...], ...] = (
    ("högskolan", "i"),
    ("högskolan",),
    ("universitetet", "i"),
    ("linnéuniversitetet", "i"),
    ("universitetssjukhuset", "i"),
    ("länsstyrelsen", "i"),
    ("länsstyrelsen",),
    ("tingsrätten", "i"),
    ("förvaltningsrätten", "i"),
    ("miljödomstolen", "i"),
    ("hovrätten", "i"),
    ("kammarrätten", "i"),
    ("åklagarkammaren", "i"),
    ("kommunförbundet",),
    ("kommunalförbundet",),
    ("gymnasieförbundet",),
    ("räddningstjänsten",),
    ("landstinget", "i"),
    ("landstinget",),
    ("bostäder", "i"),
    ("verken", "i"),
    ("kretsen", "i"),
    ("business", "region"),
    ("business", "arena"),
    ("science", "park"),
    ("science", "city"),
    ("destination",),
    ("visit",),
    ("invest", "in"),
    ("region",),
    ("rädda", "barnen"),
    ("röda", "korset"),
    ("svenska", "kyrkan"),
    ("svenska", "mässan"),
    ("friskis", "&", "svettis"),
    ("spf", "seniorerna"),
    ("akademiska", "sjukhuset", "i"),
    ("hotell",),
    ("hotel",),
    ("scandic",),
    ("radio",),
    ("attention",),
    ("drivhuset",),
    ("seniornet",),
    ("almi",),
    ("ssab",),
    ("saab",),
    ("esf", "arena"),
)
"""Words that make one organisation with the place name that follows. Lower case."""

_BEFORE_PLACE_ENDINGS = """
anstalten banken centrum demokraterna domstolen föreningen företagarna förmedlingen gymnasiet häktet hälsan
kammaren kassan kriminalvården kyrkan landskapet liberalerna läroverket moderaterna partiet polisen rätten
sjukhus sjukhuset skatteverket tandvården universitetet vuxenskolan vårdcentralen
"""
BEFORE_PLACE_ENDINGS: tuple[str, ...] = tuple(_BEFORE_PLACE_ENDINGS.split())
"""Endings of words with a capital that make one organisation with the place name right after them:
"Arbetsförmedlingen Skövde"; in lower case, after another word with one: "Hallands sjukhus Varberg". No boards and
offices: those are the municipality's own."""

_INITIALS_BEFORE_PLACE = """
ABF BK DHR FC FK FUB GIF HF HK HRF HSO IF IFK IK IOGT LRF NBV NTF P4 PRO RSMH SK SKPF SPF SRF STF SV SVT
"""
INITIALS_BEFORE_PLACE: frozenset[str] = frozenset(_INITIALS_BEFORE_PLACE.split())
"""Initials that make one organisation with the place name right after them: "PRO Hjo"."""

_AFTER_PLACE = """
ab aif aik airport allehanda arena aviation bank basket bk bois bostad bostads bostäder bygg campus central
centralstation centrum city co college convention dagblad dff el elnät energi exergi expo fastigheter fc ff
film fk forum fotboll galopp gif gymnasium handboll handelskammare hb hc hf hk hockey if ifk ik innebandy is
konsert konserthus konsthögskola konstmuseum kraft kuriren lakers live lokaltrafik länstrafik marathon miljö
museum mässan nation naturbruksgymnasium news nyheter open opera operan park parkering port posten renhållning sk
sparbank spårvägar stadsteater söner symfoniker tidning tidningar university vatten vattenfall volley
"""
AFTER_PLACE: frozenset[str] = frozenset(_AFTER_PLACE.split())
"""Words that make one organisation with the place name before them, when they have a capital: "Borås Tidning".
Lower case."""

_AFTER_PLACE_ENDINGS = """
aktiebolag auktionsverk bolaget bostäder bruk byggen center djurpark eri folkhögskola fonden förening föreningen
hotell klubben kulturhus kammare musikskola orkester ridskola scen skolscen stadsmission verkstad verkstäder
"""
AFTER_PLACE_ENDINGS: tuple[str, ...] = tuple(_AFTER_PLACE_ENDINGS.split())
"""Endings of such words: "Värmdö Ridskola", "Sunne Mejeri"."""

_AFTER_GENITIVE = """
domkapitel flottilj flygflottilj garnison högskola högskolas landsting landstings regemente stift stifts
universitet universitets
"""
AFTER_GENITIVE: frozenset[str] = frozenset(_AFTER_GENITIVE.split())
"""Words that make one organisation with a place name in the genitive: "Göteborgs universitet". Lower case."""

_AFTER_GENITIVE_ENDINGS = """
brandförsvar brandkår domkyrkoförsamling festival folkhögskola folkhögskolas församling församlings
handelskammare hovrätt hovrätts högskola högskolas klubb kommunalförbund kommunalförbunds konserthus
lasarett lasaretts mission museum naturbruksgymnasium orkester pastorat räddningstjänst
räddningstjänstförbund samordningsförbund gymnasieförbund gymnasieförbunds sjukhus sjukhusets sparbank
sällskap teater tidning tingsrätt tingsrätts universitetssjukhus vårdcentral vårdcentralen hembygdsförening
idrottsförening
"""
AFTER_GENITIVE_ENDINGS: tuple[str, ...] = tuple(_AFTER_GENITIVE_ENDINGS.split())
"""Endings of such words: "Uppsala brandförsvar"."""

_SITES = """
allé bangård bro central centralstation domkyrka esplanad flygplats fästning gata gränd hamn
järnvägsstation kyrka led plats rangerbangård resecentrum slott station torg väg
"""
SITES: frozenset[str] = frozenset(_SITES.split())
"""Words that make one place of their own with a municipality's name in the genitive: "Lunds gata"."""

_BODY_ENDINGS = """
beredning fullmäktige fullmäktiges förvaltning förvaltningar förvaltningen förvaltningens kommunchef kommunkansli
kommunkontor kommunledning nämnd nämnden nämndens nämnder representant representanter skolchef socialchef
socialtjänst styrelse styrelsen styrelses tjänstemän utskott utskottet
"""
BODY_ENDINGS: tuple[str, ...] = tuple(_BODY_ENDINGS.split())
"""Endings of words for a board, an office or a representative, which no person has: "Marks skolchef"."""

_MUNICIPAL_ENDINGS = """
avdelning avdelningen budget chef chefer enhet enheten förskola förskolor grundskola grundskolor gymnasieskola
gymnasieskolor kansli kommun kommunala kommunen kommunens kommuns kontor kontoret ledning ledamot ledamöter
ordförande plan program råd rådet skolor stad staden stads utbildning yttrande
"""
MUNICIPAL_ENDINGS: tuple[str, ...] = (*BODY_ENDINGS, *_MUNICIPAL_ENDINGS.split())
"""Endings of words that are the municipality's own after its name, with a capital too: "Skövdes Kommunstyrelse"."""

COUNTY_NAMES: dict[str, tuple[str, ...]] = {
    "Västra Götalands län": ("Västra Götaland",),
}
"""Counties that go by another name too, one that names nothing else."""
