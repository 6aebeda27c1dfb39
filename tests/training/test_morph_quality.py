"""How morphs are measured."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
import torch

from textsynth_app.language.choices import choices_among
from textsynth_app.language.conditional import ConditionalFlow
from textsynth_app.language.encoder import EMBEDDING_SIZE
from textsynth_app.language.morphing import DEFAULT_PATH, PATHS
from textsynth_app.language.prompt_model import PromptModel
from textsynth_app.language.realnvp import RealNvpMapping
from textsynth_app.synth.parameters import FULL
from textsynth_app.synth.patch import DEFAULT_PATCH
from textsynth_app.training.morph_quality import PAIRS, measure_morphs, morph_table, path_figures, unevenness


class Letters:
    """An encoder that knows letters only."""

    id = "letters"

    def encode_text(self, prompts: Sequence[str]) -> np.ndarray:
        vectors = np.zeros((len(prompts), EMBEDDING_SIZE), dtype=np.float32)
        for vector, prompt in zip(vectors, prompts, strict=True):
            for letter in prompt:
                vector[ord(letter)] += 1.0
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)

    def encode_audio(self, audio: np.ndarray, sample_rate: int) -> np.ndarray:
        raise NotImplementedError


@pytest.fixture
def model() -> PromptModel:
    torch.manual_seed(0)
    mapping = RealNvpMapping(len(FULL), blocks=2, hidden=8).eval()
    with torch.no_grad():  # around short sounds
        mapping.blocks[0].shift_net[-1].weight *= 10.0  # type: ignore[union-attr, index]
    short = [DEFAULT_PATCH.replace({"root.duration": 0.3, "operators.2.ratio": ratio}) for ratio in (1.0, 3.0)]
    choices = choices_among(["low", "high"], torch.tensor(np.stack([patch.to_vector() for patch in short])))
    model = PromptModel(Letters(), mapping, "small", choices, torch.device("cpu"))
    model.flow = ConditionalFlow(mapping, transforms=2, hidden=8).eval()
    model.invertible = mapping
    return model


def test_every_path_is_measured_beside_the_line(model: PromptModel) -> None:
    heard: list[str] = []
    report = measure_morphs(model, [("bell", "rain")], points=3, progress=heard.append)
    assert set(report["paths"]) == set(PATHS)
    assert report["paths"]["parameters"]["smoother_than_line"] == 0.0
    assert report["retimed"]["path"] == DEFAULT_PATH
    assert heard == ["1 of 1 morphs measured"]
    table = morph_table(report)
    assert all(f"| {path} |" in table for path in PATHS)


def test_a_straight_even_way_is_perfect() -> None:
    straight = np.linspace([1.0, 2.0], [3.0, -2.0], 5)
    assert path_figures(straight) == pytest.approx((0.0, 0.0, np.sqrt(20.0), 0.0), abs=1e-9)


def test_a_detour_is_neither_smooth_nor_straight_nor_even() -> None:
    bend, away, length, uneven = path_figures(np.array([[0.0, 0.0], [1.0, 3.0], [2.0, 0.0]]))
    assert (bend, away) == (pytest.approx(3.0), pytest.approx(3.0))
    assert length == pytest.approx(2.0 * np.sqrt(10.0))
    assert uneven == pytest.approx(0.0)
    assert unevenness(np.array([[0.0], [1.0], [4.0]])) == pytest.approx(0.5)


def test_the_pairs_are_fixed_and_different() -> None:
    assert len({frozenset(pair) for pair in PAIRS}) == len(PAIRS) == 24
