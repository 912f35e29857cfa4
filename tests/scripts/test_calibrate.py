"""The fit of what answers."""

import numpy as np

from scripts.scoring.calibrate import Example, fit


def example(near: float, noise: float, answers: bool, weight: float = 1.0) -> Example:
    return Example(np.array([near, noise]), answers, weight)


def drawn(count: int, seed: int = 4) -> list[Example]:
    draw = np.random.default_rng(seed)
    return [
        example(draw.normal(0.6 + 0.1 * answers, 0.05), draw.normal(), bool(answers))
        for answers in (0, 1)
        for _ in range(count)
    ]


def test_what_tells_weighs_and_what_does_not_weighs_little() -> None:
    (near, noise), _ = fit(drawn(200))
    assert near * 0.05 > 1
    assert abs(noise) < 0.5


def test_the_fit_parts_the_two_kinds_in_the_middle() -> None:
    (near, noise), added = fit(drawn(200))
    assert abs(0.65 * near + 0 * noise + added) < 0.5


def test_what_counts_more_moves_the_middle() -> None:
    plain = drawn(200)
    heavy = [Example(e.signals, e.answers, 1.0 if e.answers else 8.0) for e in plain]
    (near, _), added = fit(plain)
    (near_heavy, _), added_heavy = fit(heavy)
    assert -added_heavy / near_heavy > -added / near
