import pytest
import torch

from models.encoder.precision import multiplies_halves


@pytest.mark.parametrize(
    ("capabilities", "expected"),
    [({"amx_bf16": True, "avx512_bf16": True}, True), ({"avx512_bf16": True}, False), ({}, False)],
)
def test_halves_are_for_processors_with_amx(
    monkeypatch: pytest.MonkeyPatch, capabilities: dict[str, bool], expected: bool
) -> None:
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: capabilities)
    assert multiplies_halves() is expected
