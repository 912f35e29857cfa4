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
    ("länsstyrelsen", "i"),
    ("länsstyrelsen",),
    ("tingsrätten", "i"),
    ("förvaltningsrätten", "i"),
    ("hovrätten", "i"),
    ("kammarrätten", "i"),
    ("kommunförbundet",),
    ("kommunalförbundet",),
    ("gymnasieförbundet",),
    ("räddningstjänsten",),
    ("landstinget", "i"),
    ("landstinget",),
    ("business", "region"),
    ("business", "arena"),
    ("science", "park"),
    ("science", "city"),
    ("destination",),
    ("visit",),
    ("invest", "in"),
    ("region",),
    ("hotell",),
    ("hotel",),
    ("scandic",),
    ("radio",),
    ("p4",),
    ("ifk",),
    ("if",),
    ("fc",),
    ("ik",),
    ("hk",),
    ("bk",),
    ("fk",),
    ("gif",),
    ("esf", "arena"),
)
"""Words that make one organisation with the place name that follows. Lower case."""

_AFTER_PLACE = """
airport allehanda arena bank bk bostad bostäder campus centralstation dagblad energi expo fc ff fotboll gif
handelskammare hc hf hk if ifk ik is konserthus konsthögskola konstmuseum kraft kuriren lokaltrafik
länstrafik miljö museum nation naturbruksgymnasium news opera parkering posten sparbank spårvägar stadsteater
symfoniker tidning tidningar vatten vattenfall
"""
AFTER_PLACE: frozenset[str] = frozenset(_AFTER_PLACE.split())
"""Words that make one organisation with the place name before them, when they have a capital: "Borås Tidning".
Lower case."""

_AFTER_GENITIVE = """
domkyrkoförsamling flygplats församling gymnasieförbund gymnasieförbunds hamn hovrätt hovrätts högskola
högskolas kommunalförbund kommunalförbunds lasarett pastorat räddningstjänst räddningstjänstförbund sjukhus
stift stifts tingsrätt tingsrätts universitet universitets universitetssjukhus
"""
AFTER_GENITIVE: frozenset[str] = frozenset(_AFTER_GENITIVE.split())
"""Words that make one organisation with a place name in the genitive: "Göteborgs universitet". Lower case."""

COUNTY_NAMES: dict[str, tuple[str, ...]] = {
    "Västra Götalands län": ("Västra Götaland",),
}
"""Counties that go by another name too, one that names nothing else."""
