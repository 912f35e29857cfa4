"""Which numbers this processor multiplies fastest."""

import torch


def multiplies_halves() -> bool:
    """Whether matrix products pay in bfloat16, which is when the processor has AMX.

    Of four passages a layer's widest product takes a Xeon core 9 ms in float32; in bfloat16 3 to 5 ms with
    AMX, 15 ms with AVX512-BF16 alone, 37 ms with neither. Only products are halved: a vector then stays
    within cosine .99998 of float32's, and within .99999 of itself in another batch, so both kinds of
    processor may share an index. The whole model in bfloat16 falls to .9965, eight-bit weights to .965.
    """
    return bool(torch.cpu.get_capabilities().get("amx_bf16", False))
