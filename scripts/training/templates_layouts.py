"""Builders of what is not running text: lists of those present, tables, signatures, agendas, bullets."""

from collections.abc import Callable
from random import Random

from scripts.training import templates_neutral as neutral
from scripts.training import templates_rows as rows
from scripts.training.annotated import Annotated, capitals, joined
from scripts.training.slots import Scene, upper_first

Builder = Callable[[Scene], Annotated]


def _several(random: Random, low: int = 3, high: int = 12) -> range:
    return range(random.randint(low, high))


def _under_head(scene: Scene, body: Annotated, between: str | None = None) -> Annotated:
    head = scene.fill(scene.random.choice(rows.LIST_HEADS))
    if not head.text:
        return body
    return joined([head, body], between or scene.random.choice(("\n", "\n", "\n\n")))


def line_list(scene: Scene) -> Annotated:
    """A row on each line, all written alike; now and then a row says more than the others."""
    random = scene.random
    pattern, other = random.choice(rows.LINE_ROWS), random.choice(rows.LINE_ROWS)
    parted = random.choice(("\n", "\n", "\n", "\n\n"))
    lines = [scene.fill(other if random.random() < 0.12 else pattern) for _ in _several(random)]
    if random.random() < 0.06:
        lines = [capitals(line) for line in lines]
    return _under_head(scene, joined(lines, parted))


def mixed_lines(scene: Scene) -> Annotated:
    """Rows of several ways of writing under each other, as where everybody signs for himself."""
    random = scene.random
    patterns = random.sample(rows.LINE_ROWS, 3)
    return _under_head(scene, joined([scene.fill(random.choice(patterns)) for _ in _several(random)], "\n"))


def table(scene: Scene) -> Annotated:
    """Columns parted by tabs, bars or spaces."""
    random = scene.random
    pattern = random.choice(rows.TABLE_ROWS)
    gap = random.choice(("\t", "\t", "   ", "      ", " | ", "  "))
    lines = [scene.fill(pattern.replace("\t", gap)) for _ in _several(random)]
    if random.random() < 0.4:
        titles = ("Namn", "Kommun", "Närv.", "Frånv.", "Organisation", "Roll", "Ja", "Nej")
        lines.insert(0, Annotated(gap.join(random.sample(titles, 3))))
    return _under_head(scene, joined(lines, "\n"))


def flat_list(scene: Scene) -> Annotated:
    """A list whose line breaks were lost: a space parts the rows."""
    random = scene.random
    pattern, other = random.choice(rows.FLAT_ROWS), random.choice(rows.FLAT_ROWS)
    items = [scene.fill(other if random.random() < 0.15 else pattern) for _ in _several(random, 4, 14)]
    return _under_head(scene, joined(items, " "), random.choice((" ", " ", "\n")))


def comma_list(scene: Scene) -> Annotated:
    """Names with nothing but commas between, a last "och" or a semicolon."""
    random = scene.random
    pattern = random.choice(
        ("{p}", "{p}", "{p} ({parti})", "{p} {m}", "{f}", "{f} ({m})", "{m}", "{kommun}", "{p}/{m}", "{nära}")
    )
    items = [scene.fill(pattern) for _ in _several(random, 3, 12)]
    body = joined(items, random.choice((", ", ", ", "; ", ",")))
    if random.random() < 0.5:
        body = joined([body, random.choice((" och ", " samt ")), scene.fill(pattern)])
    return _under_head(scene, body, random.choice((" ", ": ", "\n")))


def by_municipality(scene: Scene) -> Annotated:
    """Municipality by municipality, with the names of each behind a colon or below."""
    random = scene.random
    gap = random.choice((": ", ":\n", "\n", " – ", "\t"))
    between = random.choice((", ", ", ", " och ", "\n"))
    place = random.choice(("{m}", "{m}", "{kommun}"))
    lines = [
        joined([scene.fill(place), gap, joined([scene.fill("{p}") for _ in _several(random, 1, 3)], between)])
        for _ in _several(random, 3, 8)
    ]
    return _under_head(scene, joined(lines, "\n"))


def columns_apart(scene: Scene) -> Annotated:
    """A table whose columns were read one after the other: all names, then all municipalities or roles."""
    random = scene.random
    count = len(_several(random, 3, 9))
    second = random.choice(("{m}", "{m}", "{kommun}", "{roll}", "({parti})", "{o}", "X"))
    parted = random.choice(("\n", "\n", " "))
    names = joined([scene.fill("{p}") for _ in range(count)], parted)
    return _under_head(
        scene,
        joined(
            [names, joined([scene.fill(second) for _ in range(count)], parted)], random.choice(("\n\n", "\n"))
        ),
    )


def capital_list(scene: Scene) -> Annotated:
    """Names in capitals, with or without a place."""
    random = scene.random
    pattern = random.choice(("{p}", "{p}, {m}", "{p} ({parti})", "{e_f}", "{p}\t{m}"))
    return _under_head(scene, capitals(joined([scene.fill(pattern) for _ in _several(random, 3, 9)], "\n")))


def roll_call(scene: Scene) -> Annotated:
    """A vote by name: party, name and mark."""
    random = scene.random
    marks = random.choice((("Ja", "Nej", "Avstår"), ("X", "-", "X"), ("1", "", "1")))
    gap = random.choice(("\t", "  ", " "))
    lines = [
        joined([scene.fill("{p} ({parti})"), gap + random.choice(marks)]) for _ in _several(random, 4, 12)
    ]
    head = scene.fill(
        random.choice(("Omröstningslista § {n}", "Voteringslista nr {n}", "Upprop", "Ledamöter Ja Nej"))
    )
    return joined([head, *lines], "\n")


def signatures(scene: Scene) -> Annotated:
    return scene.fill(scene.random.choice(rows.SIGNATURES))


def front(scene: Scene) -> Annotated:
    return scene.fill(scene.random.choice(rows.FRONTS))


def furniture(scene: Scene) -> Annotated:
    return scene.fill(scene.random.choice(rows.FURNITURE))


def heading(scene: Scene) -> Annotated:
    """A heading with or without a number, plain, in capitals or With Capitals In Each Word."""
    random = scene.random
    patterns = neutral.NAMED_HEADINGS if random.random() < 0.22 else neutral.HEADINGS
    title = scene.fill(random.choice(patterns))
    look = random.random()
    if look < 0.2:
        title = capitals(title)
    elif look < 0.4:
        text = " ".join(word if word.isupper() else upper_first(word) for word in title.text.split(" "))
        title = Annotated(text, title.spans)
    elif look < 0.43 and not title.spans:
        title = Annotated(" ".join(title.text))
    number = scene.fill(
        random.choice(
            ("§ {n} ", "{n}. ", "{n} ", "§{n} ", "", "", "KF § {n} ", "§ {n}\t", "# ", "§ {n} {dnr} ")
        )
    )
    return joined([number, title])


def agenda(scene: Scene) -> Annotated:
    """Numbered headings under each other."""
    random = scene.random
    start = random.randint(1, 90)
    mark = random.choice(("{}. ", "§ {} ", "{}\t", "{}) "))
    share = random.choice((0.0, 0.0, 0.3))
    lines = [
        joined(
            [
                mark.format(start + step),
                scene.fill(
                    random.choice(neutral.NAMED_HEADINGS if random.random() < share else neutral.HEADINGS)
                ),
            ]
        )
        for step in _several(random, 4, 9)
    ]
    return joined(lines, "\n")


def bullets(scene: Scene, named: float) -> Annotated:
    """Points of a list; `named` is the share of points that name somebody."""
    random = scene.random
    mark = random.choice(("- ", "– ", "• ", "* ", "o ", " "))
    same = random.choice(neutral.NAMED_BULLETS) if random.random() < 0.4 else None
    points = [
        scene.fill(
            mark + ((same or random.choice(neutral.NAMED_BULLETS)) if random.random() < named else pattern)
        )
        for pattern in random.sample(neutral.BULLETS, random.randint(3, 7))
    ]
    return joined(points, "\n")


LISTS: tuple[tuple[Builder, int], ...] = (
    (line_list, 9), (mixed_lines, 2), (table, 5), (flat_list, 5), (comma_list, 4), (by_municipality, 4),
    (columns_apart, 2), (capital_list, 1), (roll_call, 1), (signatures, 3),
)  # fmt: skip
"""Builders of lists of people, and how often each is taken."""


def list_of_people(scene: Scene) -> Annotated:
    builders, weights = zip(*LISTS, strict=True)
    builder: Builder = scene.random.choices(builders, weights)[0]
    return builder(scene)
