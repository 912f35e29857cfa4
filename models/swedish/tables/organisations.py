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
airport allehanda arena bank bk bostad bostäder brukshundklubb campus centralstation dagblad
domkyrkoförsamling energi expo fc ff flygplats fotboll församling gif hamn hamnar handelskammare hc hf hk
hovrätt högskola högskolas if ifk ik is kommunalförbund kommunalförbunds konserthus konsthögskola
konstmuseum kraft kuriren lasarett lokaltrafik länstrafik miljö museum nation naturbruksgymnasium news opera
parkering pastorat posten sjukhus sparbank spårvägar stadsteater stift stifts symfoniker tidning tidningar
tingsrätt tingsrätts universitet universitetet universitets universitetssjukhus vatten vattenfall
"""
AFTER_PLACE: frozenset[str] = frozenset(_AFTER_PLACE.split())
"""Words that make one organisation with the place name before it: "Göteborgs universitet". Lower case."""

_COUNTY_WORDS = """
lan lans län länet länets läns
"""
COUNTY_WORDS: frozenset[str] = frozenset(_COUNTY_WORDS.split())
"""Words that make a county of the place name before them, dots lost or not."""
