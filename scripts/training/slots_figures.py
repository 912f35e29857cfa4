"""Dates, times, sums and reference numbers: what stands in minutes and names nobody."""

from random import Random

from scripts.training import slots_tables as tables


def year(random: Random) -> int:
    return random.randint(1998, 2028)


def date(random: Random) -> str:
    """ "den 3 mars 2019", "den 3 mars"."""
    day = f"den {random.randint(1, 30)} {random.choice(tables.MONTHS)}"
    return f"{day} {year(random)}" if random.random() < 0.6 else day


def iso_date(random: Random) -> str:
    return f"{year(random)}-{random.randint(1, 12):02}-{random.randint(1, 28):02}"


def time(random: Random) -> str:
    return f"{random.randint(8, 19):02}{random.choice('.:')}{random.choice(('00', '15', '30', '45'))}"


def times(random: Random) -> str:
    """From when to when: "09.00–11.30"."""
    start, mark = random.randint(8, 16), random.choice(".:")
    return f"{start:02}{mark}00{random.choice('–-')}{start + random.randint(1, 4):02}{mark}30"


def amount(random: Random) -> str:
    return random.choice(
        (
            f"{random.randint(2, 950)} 000 kronor",
            f"{random.randint(1, 90)} mnkr",
            f"{random.randint(1, 90)},{random.randint(1, 9)} miljoner kronor",
            f"{random.randint(50, 900)} tkr",
        )
    )


def share(random: Random) -> str:
    return f"{random.randint(2, 98)}{random.choice((' procent', ' %', '%'))}"


def reference(random: Random) -> str:
    """A file number of an authority: "KS 2019/233"."""
    letters = random.choice(("KS", "BUN", "UN", "SN", "KF", "TN", "MBN", "KFN", "KSN"))
    return random.choice(
        (
            f"{letters} {year(random)}/{random.randint(1, 900)}",
            f"{letters}{year(random)}.{random.randint(1, 900)}",
            f"Dnr {year(random)}-{random.randint(10, 999):05}",
            f"{letters}/{year(random)}:{random.randint(1, 300)}",
        )
    )


def telephone(random: Random) -> str:
    return f"0{random.randint(10, 99)}-" + " ".join(str(random.randint(10, 99)) for _ in range(3))
