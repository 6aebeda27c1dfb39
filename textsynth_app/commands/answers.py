"""Prompts to patches on the command line, with what can be asked of the answer: guidance, and what it should not be."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from textsynth_app.commands import arguments
from textsynth_app.commands.interrupts import interrupts_delayed
from textsynth_app.commands.messages import talk, warn

if TYPE_CHECKING:
    from textsynth_app.language.prompt_model import PromptModel
    from textsynth_app.synth.patch import Patch

_PROMPTS_AT_ONCE = 256  # of a long file, so that progress is seen


def add_guidance_options(parser: argparse.ArgumentParser) -> None:
    """Declare `--guidance` and `--not`."""
    guidance = arguments.number("guidance", 0.0, 4.0)  # guidance.py's LEAST and GREATEST, which torch stands before
    parser.add_argument(
        "--guidance",
        type=guidance,
        metavar="G",
        help="1 is the prompt itself, more exaggerates what sets it apart, 0 to 4 (default 1; with --not 1.5)",
    )
    parser.add_argument("--not", dest="unwanted", default="", metavar="WORDS", help="what it should not be")


def load_model() -> PromptModel:
    """The model, read with progress on standard error."""
    with interrupts_delayed():
        from textsynth_app.language.prompt_model import PromptModel

    return PromptModel.load(progress=talk)


def answer(prompts: Sequence[str], guidance: float | None = None, unwanted: str = "") -> list[Patch]:
    """The patches of some prompts, from one load of the model. Raises PromptError before torch is imported."""
    from textsynth_app.language.prompts import clean_prompt

    for prompt in (*prompts, *([unwanted] if unwanted else [])):
        clean_prompt(prompt)
    say_what_is_cut(prompts)
    model = load_model()
    if len(prompts) > 1:
        from textsynth_app.language.prompt_model import use_all_cores

        use_all_cores()
    patches: list[Patch] = []
    for first in range(0, len(prompts), _PROMPTS_AT_ONCE):
        patches.extend(_answers(model, prompts[first : first + _PROMPTS_AT_ONCE], guidance, unwanted))
        if len(prompts) > _PROMPTS_AT_ONCE:
            talk(f"{len(patches)} of {len(prompts)} prompts understood")
    return patches


def _answers(model: PromptModel, prompts: Sequence[str], guidance: float | None, unwanted: str) -> list[Patch]:
    if guidance is None and not unwanted:
        return model.patches(prompts)
    from textsynth_app.language.guidance import guided

    return [guided(model, prompt, guidance, unwanted).patch(model) for prompt in prompts]


def say_what_is_cut(prompts: Sequence[str]) -> None:
    """Warn of prompts of which the end is not read."""
    from textsynth_app.language.prompts import MAXIMUM_LENGTH, was_cut

    cut = sum(was_cut(prompt) for prompt in prompts)
    if cut and len(prompts) == 1:
        warn(f"the prompt is long: only its first {MAXIMUM_LENGTH} characters were read")
    elif cut:
        warn(f"{cut} of {len(prompts)} prompts are long: only their first {MAXIMUM_LENGTH} characters were read")
