"""Parameters that are chosen, not averaged: ratios, carriers, the filter's mode, counts.

Between two sounds whose ratios are 1 and 2, both in tune, a regression answers 1.4, which is in tune with nothing. So
its answer only points: of the sounds of the training, the one nearest to it decides these parameters, all together.
"""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn

from textsynth_app.language.errors import ModelError
from textsynth_app.language.weights import REMEDY, read_tensors, save_module
from textsynth_app.synth.parameters import FULL, OPERATOR_COUNT

FILE = "choices.safetensors"
_OPERATORS = range(1, OPERATOR_COUNT + 1)
CHOSEN = (
    *(f"operators.{number}.ratio" for number in _OPERATORS),
    *(f"operators.{number}.output" for number in _OPERATORS),
    "filter.mode",
    "lfo.shape",
    "burst.count",
    "unison.voices",
)
PLACES = torch.tensor([FULL.index(name) for name in CHOSEN])
_CHOSEN_WEIGHT = 2.0  # what is chosen should itself be near; between 1 and 5 it hardly matters
# A sweep of pitch of less than 1.5 semitones is none, and so is one that the nearest sound does not have: it would only
# begin every note out of tune.
_SWEEP = FULL.index("pitch.envelope")
_NO_SWEEP = FULL["pitch.envelope"].normalise(0.0)
_LEAST_SWEEP = FULL["pitch.envelope"].normalise(1.5) - _NO_SWEEP
_LEAST_SPREAD = 0.02  # a parameter that hardly ever moves says nothing by its last digits


class Choices(nn.Module):
    """The sounds to choose from: `sounds` (N, len(FULL)) on 0..1, and `spread` (len(FULL),), how far each moves."""

    sounds: Tensor
    spread: Tensor
    chosen: Tensor
    weight: Tensor
    weighted: Tensor

    def __init__(self, sounds: Tensor, spread: Tensor):
        super().__init__()
        self.register_buffer("sounds", sounds)
        self.register_buffer("spread", spread)
        # Apart, as a vector, since only vectors are kept in full precision: a rounded ratio is out of tune.
        self.register_buffer("chosen", sounds[:, PLACES].flatten())
        weight = 1.0 / (spread + _LEAST_SPREAD)
        weight[PLACES] *= _CHOSEN_WEIGHT
        self.register_buffer("weight", weight, persistent=False)
        self.register_buffer("weighted", sounds * weight, persistent=False)  # once: there are many thousands of them

    def offered(self) -> Tensor:
        """The sounds, with what is chosen in full precision, shape (N, len(FULL))."""
        offered = self.sounds.clone()
        offered[:, PLACES] = self.chosen.reshape(-1, len(PLACES))
        return offered

    def decide(self, positions: Tensor, own: Tensor | None = None) -> Tensor:
        """Positions (N, len(FULL)) with what is chosen taken from the nearest sound, and no doubtful sweep of pitch.

        `own` (len(FULL),), the sound that is being changed, is one more to choose from: what stays near it keeps its
        ratios.
        """
        distance = torch.cdist(positions * self.weight, self.weighted)
        nearest = distance.argmin(dim=1)
        chosen = self.chosen.reshape(-1, len(PLACES))[nearest]
        still = _is_still(self.sounds[nearest, _SWEEP])
        if own is not None:
            kept = torch.linalg.vector_norm((positions - own) * self.weight, dim=1) <= distance.amin(dim=1)
            chosen[kept] = own[PLACES]
            still[kept] = _is_still(own[_SWEEP])
        decided = positions.clone()
        decided[:, PLACES] = chosen
        decided[still | _is_still(decided[:, _SWEEP]), _SWEEP] = _NO_SWEEP
        return decided


def _is_still(sweep: Tensor) -> Tensor:
    return (sweep - _NO_SWEEP).abs() < _LEAST_SWEEP


def choices_among(groups: list[str], positions: Tensor) -> Choices:
    """The choices that sounds offer, shape (N, len(FULL)): of each group (a concept), the mean of those that agree."""
    members: dict[tuple[object, ...], list[int]] = {}
    for row, (group, chosen) in enumerate(zip(groups, positions[:, PLACES].tolist(), strict=True)):
        members.setdefault((group, *chosen), []).append(row)
    sounds = torch.stack([positions[rows].mean(dim=0) for rows in members.values()])
    sounds[:, PLACES] = torch.stack([positions[rows[0], PLACES] for rows in members.values()])
    return Choices(sounds, positions.std(dim=0))


def save_choices(folder: Path, choices: Choices) -> None:
    """Write the choices into a weights folder; the manifest is the caller's."""
    save_module(folder / FILE, choices, {"kind": "choices", "names": list(FULL.names)})


def load_choices(folder: Path) -> Choices:
    """The choices of a weights folder. Raises ModelError, naming the file, if they are missing or not intact."""
    tensors, header, _ = read_tensors(folder, FILE)
    sounds, spread, chosen = (tensors.get(name) for name in ("sounds", "spread", "chosen"))
    if header.get("names") != list(FULL.names) or sounds is None or spread is None or chosen is None:
        raise ModelError(f"{folder / FILE} does not fit this version of TextSynth: {REMEDY}")
    if sounds.shape[1:] != (len(FULL),) or spread.shape != (len(FULL),) or chosen.numel() != len(sounds) * len(PLACES):
        raise ModelError(f"{folder / FILE} does not fit this version of TextSynth: {REMEDY}")
    choices = Choices(sounds, spread)
    choices.chosen = chosen
    return choices
