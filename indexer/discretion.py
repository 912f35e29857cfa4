"""What minutes tell that is not for everybody, and what is to be made of it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Discretion:
    """Whether personal identity numbers are masked when a file is read, and what is marked secret is held back."""

    mask_numbers: bool = True
    hold_secret: bool = True


DISCREET = Discretion()
"""Both, as by default."""
