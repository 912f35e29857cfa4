"""What minutes tell that is not for everybody, and what is to be made of it."""

from dataclasses import dataclass

from models.records import Doubt

WITHHOLDING = frozenset({Doubt.IDENTITY_MASKED, Doubt.SECRET_HELD, Doubt.PERSON_ERASED})
"""What a meeting says of itself in whose file more stands than may be shown."""


@dataclass(frozen=True, slots=True)
class Discretion:
    """Whether personal identity numbers are masked when a file is read, and what is marked secret is held back."""

    mask_numbers: bool = True
    hold_secret: bool = True


DISCREET = Discretion()
"""Both, as by default."""
