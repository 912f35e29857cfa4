"""File numbers (dnr) and what looks like one. Written as in print; compared without case or dots."""

LABELS: tuple[str, ...] = (
    "dnr",
    "d.nr",
    "dnr nr",
    "diarienr",
    "diarienummer",
    "ärendenr",
    "ärendenummer",
    "ärendebeteckning",
    "diariebeteckning",
)
"""What stands before a file number."""

NO_REGISTRIES: frozenset[str] = frozenset(
    """
    sfs sou ds prop bet rskr dir mot skr kom eu eg eeg com cox nja rå ra hfd möd mod pmöd rh ad jo jk md migöd
    afs iso en ss sis din ts nr no kap § par art punkt p bil sid sida s tab fig
    ht vt h v läsår läsåret år åren q kv kvartal vecka v period
    jan feb febr mars mar apr april maj jun juni jul juli aug sep sept okt nov dec
    kr sek tkr mkr msek ksek eur usd tel tfn fax mob org pg bg
    covid fn who agenda budget bokslut plan version rev ver utg utgåva gdpr lou lpo lgr gy lpfö vm em os
    """.split()
)
"""Letters before a year and a number that are no registry: laws, reports, courts, dates, money. So is any that
ends in "fs", as collections of regulations do."""
