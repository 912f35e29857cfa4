"""The network: the search encoder with tuned upper layers, and a layer that scores tags.

Only what tuning changed is kept, as differences in eight bits, so that it weighs 14 MB and not 470.
"""

from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load, load_file, save
from torch import Tensor, nn
from transformers import BertConfig, BertModel

from models.entities.tagger.decoding import TAGS
from models.errors import WeightsMissing

_HEAD = "head."
_SCALE = ".scale"
_LEVELS = 127
_LEAST = 1e-12
_DROPOUT = 0.1


class Tagger(nn.Module):
    """Piece ids to scores of tags. The layers from `tuned` on are trainable, those below and the words are not."""

    def __init__(self, folder: Path, layers: int) -> None:
        """The encoder in a sentence-transformers folder, its `layers` upper ones to be tuned.

        Memory of the untouched weights is the file's own, shared by all processes that read it.
        Raises WeightsMissing.
        """
        super().__init__()
        try:
            config = BertConfig.from_pretrained(folder, local_files_only=True)
            # Dropping attention makes training three times slower on a processor.
            config.attention_probs_dropout_prob = 0.0
            with torch.device("meta"):
                self.bert = BertModel(config, add_pooling_layer=False)
            self.bert.load_state_dict(load_file(folder / "model.safetensors"), assign=True)
        except (OSError, ValueError, RuntimeError, SafetensorError) as error:
            raise WeightsMissing(
                f"The encoder in {folder} cannot be loaded: {error}", "Unpack the weights again."
            ) from error
        for name, buffer in self.bert.embeddings.named_buffers():
            numbers = torch.arange if name == "position_ids" else torch.zeros
            made = numbers(buffer.shape[1], dtype=buffer.dtype)[None]
            self.bert.embeddings.register_buffer(name, made, persistent=False)
        self.tuned = config.num_hidden_layers - layers
        self.dropout = nn.Dropout(_DROPOUT)
        self.head = nn.Linear(config.hidden_size, len(TAGS))
        self.requires_grad_(False)
        for module in (*self.bert.embeddings.modules(), *self.bert.encoder.layer[: self.tuned].modules()):
            if isinstance(module, nn.Dropout):
                module.p = 0.0
        for part in (self.bert.encoder.layer[self.tuned :], self.head):
            part.requires_grad_(True)

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Scores float[batch, pieces, tags] of ids int64[batch, pieces]; `mask` bool is false at padding."""
        hidden: Tensor = self.bert(input_ids=ids, attention_mask=mask).last_hidden_state
        scores: Tensor = self.head(self.dropout(hidden))
        return scores.float()

    def changed(self) -> dict[str, Tensor]:
        """The trainable weights by name."""
        return {name: weights for name, weights in self.named_parameters() if weights.requires_grad}


def save_changes(tagger: Tagger, base: Tagger) -> bytes:
    """How a tagger differs from the untrained one: matrices in eight bits, scaled by row, the rest in sixteen."""
    before = base.changed()
    kept: dict[str, Tensor] = {}
    for name, weights in tagger.changed().items():
        change = weights.detach() - (0 if name.startswith(_HEAD) else before[name])
        if change.dim() == 1 or name.startswith(_HEAD):
            kept[name] = change.half()
            continue
        scale = (change.abs().amax(dim=1, keepdim=True) / _LEVELS).clamp(min=_LEAST)
        kept[name] = (change / scale).round().to(torch.int8)
        kept[name + _SCALE] = scale
    return save(kept)


def load_changes(tagger: Tagger, data: bytes) -> None:
    """Make an untrained tagger into the trained one. Raises WeightsMissing when the data do not fit it."""
    try:
        kept = load(data)
        for name, weights in tagger.changed().items():
            change = kept[name].float() * kept.get(name + _SCALE, 1)
            owner, _, leaf = name.rpartition(".")
            made = change if name.startswith(_HEAD) else weights.detach() + change
            setattr(tagger.get_submodule(owner), leaf, nn.Parameter(made, requires_grad=False))
    except (KeyError, RuntimeError, SafetensorError) as error:
        raise WeightsMissing(f"The entity weights are damaged: {error}", "Install Paragraf again.") from error
