import copy

import pytest
import torch

from models.encoder.unpack import unpack
from models.entities.tagger.network import Tagger, load_changes, save_changes
from models.errors import WeightsMissing

LAYERS = 2


@pytest.fixture(scope="module")
def base() -> Tagger:
    torch.manual_seed(0)
    return Tagger(unpack().folder, LAYERS).eval()


def shifted(base: Tagger) -> Tagger:
    """A tagger whose trainable weights are all a little off, as training leaves them."""
    torch.manual_seed(1)
    changed = copy.deepcopy(base)
    with torch.no_grad():
        for weights in changed.changed().values():
            weights.add_(0.01 * torch.randn_like(weights))
    return changed


def test_only_the_upper_layers_and_the_head_are_trained(base: Tagger) -> None:
    names = {name.split(".")[3] for name in base.changed() if name.startswith("bert")}
    assert names == {"10", "11"}
    assert {name for name in base.changed() if name.startswith("head")} == {"head.weight", "head.bias"}


def test_changes_in_eight_bits_give_the_trained_tagger_back(base: Tagger) -> None:
    trained = shifted(base)
    ids, mask = torch.arange(5, 45).reshape(2, 20), torch.ones(2, 20, dtype=torch.bool)
    loaded = Tagger(unpack().folder, LAYERS).eval()
    load_changes(loaded, save_changes(trained, base))
    with torch.inference_mode():
        wanted, untrained, found = (tagger(ids, mask) for tagger in (trained, base, loaded))
    assert (found - wanted).abs().max() < 0.05 * (untrained - wanted).abs().max()


def test_padding_changes_nothing(base: Tagger) -> None:
    ids = torch.arange(5, 25)[None]
    longer = torch.cat([ids, torch.ones(1, 6, dtype=torch.int64)], dim=1)
    with torch.inference_mode():
        alone = base(ids, torch.ones(1, 20, dtype=torch.bool))
        padded = base(longer, longer != 1)
    torch.testing.assert_close(alone, padded[:, :20], rtol=1e-3, atol=1e-4)


def test_changes_of_other_layers_are_refused(base: Tagger) -> None:
    with pytest.raises(WeightsMissing, match="damaged"):
        load_changes(Tagger(unpack().folder, LAYERS + 1), save_changes(base, base))
