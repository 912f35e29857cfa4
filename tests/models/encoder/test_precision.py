import torch

from models.encoder.precision import multiplies_halves


def test_halves_are_for_processors_with_amx() -> None:
    assert multiplies_halves() is bool(torch.cpu.get_capabilities().get("amx_bf16"))
