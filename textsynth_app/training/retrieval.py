"""Whether a caption finds its own sound among many, and a sound its caption, in the joint space."""

from __future__ import annotations

from torch import Tensor

NEAR = 10


def retrieval(words: Tensor, sounds: Tensor) -> dict[str, float]:
    """How captions and sounds (N, 512 each), one of another, find each other by cosine.

    Returns {"sounds": N} and for both ways, 'text_to_audio' and 'audio_to_text', shares found first ('_r1') and among
    the ten first ('_r10'), as of CLIP and CLAP (Radford et al. 2021, Wu et al. 2023), and the place in the median
    ('_median_rank', 1 the first). By chance: 1/N, 10/N and N/2.
    """
    similarity = words @ sounds.T
    figures: dict[str, float] = {"sounds": len(words)}
    for way, found in (("text_to_audio", similarity), ("audio_to_text", similarity.T)):
        own = found.diagonal()[:, None]
        ranks = 1 + (found > own).sum(-1)
        figures[f"{way}_r1"] = float((ranks == 1).double().mean())
        figures[f"{way}_r{NEAR}"] = float((ranks <= NEAR).double().mean())
        figures[f"{way}_median_rank"] = float(ranks.double().quantile(0.5))
    return figures
