"""Pieces of minutes of meetings that never took place, with their names marked."""

from collections.abc import Callable, Iterator
from random import Random

from scripts.training import templates_neutral as neutral
from scripts.training.annotated import Annotated, joined
from scripts.training.slots import Scene, upper_first
from scripts.training.templates_layouts import agenda, bullets, front, furniture, heading, list_of_people
from scripts.training.templates_sentences import NAMED

FEWEST, MOST = 40, 250
"""Words of a piece."""


def minutes(count: int, seed: int) -> Iterator[Annotated]:
    """`count` pieces of minutes of 40 to 250 words; the same for the same seed.

    Line breaks and tabs stay as minutes have them; nothing is damaged (`scripts.training.damage`).
    """
    for number in range(count):
        yield piece(Random(f"minutes {seed} {number}"))


def piece(random: Random) -> Annotated:
    """One piece: blocks of minutes with blank lines between, until the length it aims at is reached."""
    scene = Scene(random)
    aim = random.randint(FEWEST, 200)
    blocks: list[Annotated] = []
    length = 0
    opening = random.random()
    if opening < 0.15:
        blocks.append(front(scene))
    elif opening < 0.45:
        blocks.append(list_of_people(scene))
    length = sum(words(block) for block in blocks)
    while length < aim or length < FEWEST:
        block = _block(scene)
        if length + words(block) <= MOST:
            blocks.append(block)
            length += words(block)
    parted = random.choice(("\n\n", "\n\n", "\n", "\n\n\n", " "))
    return joined(blocks, parted)


def words(text: Annotated) -> int:
    return len(text.text.split())


def named_paragraph(scene: Scene) -> Annotated:
    """Sentences of which most name somebody."""
    random = scene.random
    sentences = [
        _sentence(
            scene,
            random.choice(random.choice(NAMED))
            if random.random() < 0.75
            else random.choice(neutral.SENTENCES),
        )
        for _ in range(random.randint(1, 5))
    ]
    return joined(sentences, " ")


def neutral_paragraph(scene: Scene) -> Annotated:
    """Sentences that name nobody."""
    patterns = scene.random.sample(neutral.SENTENCES, scene.random.randint(1, 5))
    return joined([_sentence(scene, pattern) for pattern in patterns], " ")


def foreign_paragraph(scene: Scene) -> Annotated:
    """Sentences of one other language."""
    language = scene.random.choice(neutral.FOREIGN)
    return joined([_sentence(scene, pattern) for pattern in scene.random.sample(language, 3)], " ")


def noise(scene: Scene) -> Annotated:
    """What no language has: keys struck at random, codes, signs."""
    random = scene.random
    letters = "abcdefghijklmnopqrstuvwxyzåäö0123456789#/%=+_☺→§"
    struck = ("".join(random.choices(letters, k=random.randint(2, 14))) for _ in range(random.randint(5, 20)))
    return Annotated(" ".join(word.upper() if random.random() < 0.1 else word for word in struck))


def headed(scene: Scene) -> Annotated:
    """A heading and what stands below it."""
    below = named_paragraph(scene) if scene.random.random() < 0.5 else neutral_paragraph(scene)
    return joined([heading(scene), below], scene.random.choice(("\n", "\n", "\n\n", " ")))


_BLOCKS: tuple[tuple[Callable[[Scene], Annotated], int], ...] = (
    (named_paragraph, 34),
    (neutral_paragraph, 22),
    (headed, 16),
    (heading, 4),
    (lambda scene: bullets(scene, 0.0), 5),
    (lambda scene: bullets(scene, 0.8), 5),
    (agenda, 4),
    (list_of_people, 10),
    (furniture, 4),
    (foreign_paragraph, 4),
    (noise, 1),
)


def _block(scene: Scene) -> Annotated:
    builders, weights = zip(*_BLOCKS, strict=True)
    builder: Callable[[Scene], Annotated] = scene.random.choices(builders, weights)[0]
    return builder(scene)


def _sentence(scene: Scene, pattern: str) -> Annotated:
    """A filled pattern with a capital in front, as a sentence has it."""
    sentence = scene.fill(pattern)
    return Annotated(upper_first(sentence.text), sentence.spans)
