"""What a prompt was understood to mean, and how surely: read off the two steps of the mapping."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from textsynth_app.language.descriptions import Understanding, Word

if TYPE_CHECKING:
    from textsynth_app.language.prompt_model import PromptModel

_LEAST_MODIFIER = 0.5  # likelihood below which a modifier is not named


def understand(model: PromptModel, prompt: str, top: int = 3) -> Understanding:
    """At most `top` sounds and as many modifiers. Raises PromptError if the prompt is empty."""
    mapping = model.mapping
    with torch.inference_mode():
        embedding = torch.from_numpy(model.embed([prompt])).to(model.device)
        likely = mapping.likelihoods(mapping.recognise(embedding))[0].cpu()
        presence, degree = (values[0].cpu() for values in mapping.modifiers(embedding))
    sounds = [
        Word(_spoken(mapping.prototype_names[place]), float(likely[place]))
        for place in likely.argsort(descending=True).tolist()
        if mapping.prototype_names[place]
    ]
    there = presence.sigmoid()
    modifiers = [
        Word(_spoken(mapping.modifier_names[place]), float(there[place]), float(degree[place]))
        for place in there.argsort(descending=True).tolist()
        if there[place] >= _LEAST_MODIFIER and mapping.modifier_names[place]
    ]
    return Understanding(tuple(sounds[:top]), tuple(modifiers[:top]))


def _spoken(name: str) -> str:
    return name.replace("_", " ")
