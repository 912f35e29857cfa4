"""The taggers learn from made-up minutes whose names are marked to the letter, damaged or not."""

from collections.abc import Iterator
from random import Random

import pytest

from scripts.training import damage, names, templates_layouts
from scripts.training.annotated import Annotated, capitals, filled, genitive, joined, named
from scripts.training.slots import MUNICIPALITIES, Scene, plain_letters
from scripts.training.slots_tables import SYSTEMS
from scripts.training.templates import FEWEST, MOST, minutes
from scripts.training.templates_neutral import BULLETS, HEADINGS, SENTENCES
from scripts.training.templates_rows import FLAT_ROWS, FRONTS, FURNITURE, LINE_ROWS, SIGNATURES, TABLE_ROWS
from scripts.training.templates_sentences import NAMED

PIECES = tuple(minutes(300, seed=7))


def check(text: Annotated) -> None:
    """Spans in order, disjoint, never empty and without space at their ends."""
    last = 0
    for start, end, label in text.spans:
        assert last <= start < end <= len(text.text)
        assert label in {"PER", "ORG", "LOC"}
        assert text.text[start:end] == text.text[start:end].strip()
        last = end


def paragraphs(text: Annotated) -> Iterator[bool]:
    """For each paragraph whether it names anybody."""
    position = 0
    for paragraph in text.text.split("\n\n"):
        if paragraph.strip():
            yield any(position <= start < position + len(paragraph) for start, _, _ in text.spans)
        position += len(paragraph) + 2


def test_spans_cut_out_exactly_what_was_put_in() -> None:
    put: dict[str, Annotated | str] = {"p": named("Anna Ek", "PER"), "m": named("Lerum", "LOC"), "tal": "12"}
    text = filled("{p} ({m}), {tal} röster", put.__getitem__)
    assert text.text == "Anna Ek (Lerum), 12 röster"
    assert text.names == (("Anna Ek", "PER"), ("Lerum", "LOC"))
    assert joined([text, "och", text], " ").names == text.names * 2
    assert capitals(text).names == (("ANNA EK", "PER"), ("LERUM", "LOC"))


@pytest.mark.parametrize(
    ("name", "possessive"),
    [("Lerum", "Lerums"), ("Alingsås", "Alingsås"), ("SKR", "SKR:s"), ("ANNA EK", "ANNA EKS")],
)
def test_the_genitive_belongs_to_the_name(name: str, possessive: str) -> None:
    assert genitive(named(name, "ORG")) == named(possessive, "ORG")


def test_every_pattern_can_be_filled_and_marks_no_more_than_its_names() -> None:
    scene = Scene(Random(1))
    named_patterns = [pattern for sentences in NAMED for pattern in sentences]
    rows = [*LINE_ROWS, *TABLE_ROWS, *FLAT_ROWS, *SIGNATURES, *FRONTS, *FURNITURE]
    for pattern in [*named_patterns, *rows]:
        check(scene.fill(pattern))
        assert "{" not in scene.fill(pattern).text
    for pattern in [*SENTENCES, *HEADINGS, *BULLETS]:
        assert not scene.fill(pattern).spans


def test_there_are_many_ways_to_say_it() -> None:
    assert len({pattern for sentences in NAMED for pattern in sentences}) >= 120
    assert len({*LINE_ROWS, *TABLE_ROWS}) >= 40


@pytest.mark.parametrize("builder", [builder for builder, _ in templates_layouts.LISTS])
def test_every_layout_names_people_to_the_letter(builder: templates_layouts.Builder) -> None:
    for seed in range(20):
        scene = Scene(Random(seed))
        laid_out = builder(scene)
        check(laid_out)
        words = {word for person in scene.people for word in person.full.casefold().split()}
        for name, label in laid_out.names:
            assert label != "PER" or words & set(name.casefold().replace(",", "").split()), name
        unmarked = laid_out.text
        for start, end, _ in reversed(laid_out.spans):
            unmarked = f"{unmarked[:start]}·{unmarked[end:]}"
        assert not [person.full for person in scene.people if person.full.casefold() in unmarked.casefold()]


def test_pieces_keep_to_their_length_and_their_marks() -> None:
    for piece in PIECES:
        check(piece)
        assert FEWEST <= len(piece.text.split()) <= MOST


def test_the_seed_decides() -> None:
    assert tuple(minutes(20, seed=7)) == PIECES[:20]
    assert tuple(minutes(20, seed=8)) != PIECES[:20]


def test_a_fifth_of_the_paragraphs_at_least_name_nobody() -> None:
    naming = [names_somebody for piece in PIECES for names_somebody in paragraphs(piece)]
    assert 0.2 <= naming.count(False) / len(naming) <= 0.6


def test_names_are_too_many_to_learn_by_heart() -> None:
    found: dict[str, set[str]] = {"PER": set(), "ORG": set(), "LOC": set()}
    for piece in PIECES:
        for name, label in piece.names:
            found[label].add(name)
    assert len(found["PER"]) > 2000
    assert len(found["ORG"]) > 400
    assert len(found["LOC"]) > 500


def test_programmes_are_no_organisations() -> None:
    assert not {name for piece in PIECES for name, _ in piece.names} & set(SYSTEMS)


def test_a_municipality_is_a_place_and_what_is_named_for_it_an_organisation() -> None:
    labels = {label for piece in PIECES for name, label in piece.names if name in MUNICIPALITIES}
    assert "LOC" in labels
    assert "ORG" not in labels
    traps = [
        label
        for piece in PIECES
        for name, label in piece.names
        if name.endswith(("universitet", "tingsrätt"))
    ]
    assert traps
    assert set(traps) == {"ORG"}


def test_surnames_are_of_many_kinds() -> None:
    drawn = {names.surname(Random(seed)) for seed in range(2000)}
    assert len(drawn) > 1200
    assert any(name.endswith("sson") for name in drawn)
    assert any(name.startswith("von ") for name in drawn)
    assert any("-" in name for name in drawn)


def test_losing_all_dots_changes_nothing_else() -> None:
    text = joined([named("Göran Åhlén", "PER"), " närvarade i ", named("Tjörn", "LOC")])
    assert damage.plain(text).text == "Goran Ahlen narvarade i Tjorn"
    assert damage.plain(text).spans == text.spans


@pytest.mark.parametrize("seed", range(5))
def test_damaged_names_stay_marked(seed: int) -> None:
    random = Random(seed)
    letters = same = 0
    for piece in PIECES:
        hurt = damage.mixed(piece, random)
        check(hurt)
        assert [label for _, _, label in hurt.spans] == [label for _, _, label in piece.spans]
        for (before, _), (after, _) in zip(piece.names, hurt.names, strict=True):
            assert abs(len("".join(before.split())) - len("".join(after.replace("-\n", "").split()))) <= 6
            kept = set(plain_letters(after).casefold())
            same += sum(letter in kept for letter in plain_letters(before).casefold())
            letters += len(before)
    assert same / letters > 0.9


def test_damage_is_of_three_degrees_and_repeatable() -> None:
    hurt = [damage.damaged(piece, Random(seed)) for seed, piece in enumerate(PIECES)]
    assert hurt == [damage.damaged(piece, Random(seed)) for seed, piece in enumerate(PIECES)]
    whole = sum(after == before for after, before in zip(hurt, PIECES, strict=True))
    dotless = sum(after == damage.plain(before) for after, before in zip(hurt, PIECES, strict=True))
    assert whole / len(PIECES) == pytest.approx(0.35, abs=0.1)
    assert dotless / len(PIECES) == pytest.approx(0.35, abs=0.1)
