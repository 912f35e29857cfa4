"""What the default encoder learnt of questions over minutes: low-rank changes of its matrices, made by
`scripts/train_encoder` (Hu et al., "LoRA", 2021); see `models/data/encoder/README.md`."""

from importlib.resources import as_file, files

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import load_file

UP, DOWN = ".up", ".down"
"""Ends of the names of the two thin matrices whose product is a change: [outputs, rank] and [rank, inputs]."""


def changes() -> dict[str, NDArray[np.float32]]:
    """What to add to the encoder's matrices, by the names of its weights, in their shapes."""
    with as_file(files("models").joinpath("data", "encoder", "adaptation.safetensors")) as path:
        thin = {name: values.astype(np.float32) for name, values in load_file(path).items()}
    names = (name.removesuffix(UP) for name in thin if name.endswith(UP))
    return {name: thin[name + UP] @ thin[name + DOWN] for name in names}
