"""The style sheets: colours that can be read, in both schemes."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from search_api.web import rendering

FOLDER = Path(rendering.__file__).parent / "static" / "style"
BASE = (FOLDER / "10-base.css").read_text(encoding="utf-8")

TEXT = 4.5
"""The least contrast of text: WCAG 2.2, 1.4.3."""
SHAPE = 3.0
"""The least contrast of what bounds a control or tells something: WCAG 2.2, 1.4.11."""

READ = [
    *((ink, ground) for ink in ("ink", "quiet", "accent") for ground in ("paper", "sheet", "wash")),
    *((tone, ground) for tone in ("green", "red", "amber") for ground in ("paper", "sheet")),
    ("accent-ink", "accent"),
    ("mark-ink", "mark"),
]
SEEN = [("quiet", "paper"), ("quiet", "sheet"), ("accent", "paper"), ("accent-ink", "accent")]


def scheme(name: str) -> dict[str, str]:
    """The colours of a scheme, by name, as six digits."""
    light = BASE[BASE.index(":root {") : BASE.index("}")]
    dark = BASE[BASE.index("(prefers-color-scheme: dark)") :].partition("}")[0]
    told = light if name == "light" else light + dark
    return dict(re.findall(r"--([\w-]+): #([0-9a-f]{6});", told))


def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1, as WCAG 2.2 defines it."""
    channels = [int(colour[at:end], 16) / 255 for at, end in pairwise((0, 2, 4, 6))]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted(map(luminance, (one, other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("000000", "ffffff") == pytest.approx(21)
    assert contrast("777777", "ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_all_can_be_read(name: str) -> None:
    colours = scheme(name)
    weak = {pair: contrast(*(colours[one] for one in pair)) for pair in READ}
    assert {pair: found for pair, found in weak.items() if found < TEXT} == {}
    seen = {pair: contrast(*(colours[one] for one in pair)) for pair in SEEN}
    assert {pair: found for pair, found in seen.items() if found < SHAPE} == {}


def test_the_schemes_differ() -> None:
    assert scheme("light")["paper"] != scheme("dark")["paper"]


@pytest.mark.parametrize("sheet", sorted(FOLDER.glob("*.css")), ids=lambda path: path.name)
def test_colours_stand_in_one_place(sheet: Path) -> None:
    text = sheet.read_text(encoding="utf-8")
    if sheet.name != "10-base.css":
        assert re.findall(r"#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(", text) == []
    defined = set(re.findall(r"(--[\w-]+):", BASE))
    assert set(re.findall(r"var\((--[\w-]+)", text)) <= defined
