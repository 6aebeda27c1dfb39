"""The conditional flow: exactly invertible, and standard normal where it was trained."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch.nn import functional

from textsynth_app.language.conditional import FILE, ConditionalFlow, load_conditional, save_conditional
from textsynth_app.language.encoder import EMBEDDING_SIZE
from textsynth_app.language.errors import ModelError
from textsynth_app.language.mappings import LinearMapping
from textsynth_app.language.prototypes import PrototypeMapping
from textsynth_app.language.weights import load_mapping, weights_folder, write_manifest
from textsynth_app.synth.parameters import FULL
from textsynth_app.training.likelihood import LikelihoodSettings, fit_conditional


def embeddings(count: int, seed: int = 0) -> torch.Tensor:
    generator = torch.Generator().manual_seed(seed)
    return functional.normalize(torch.randn(count, EMBEDDING_SIZE, generator=generator), dim=-1)


@pytest.fixture(scope="module")
def shipped() -> ConditionalFlow:
    return load_conditional(weights_folder(), load_mapping(weights_folder(), PrototypeMapping, "full")[0])


def test_the_shipped_flow_goes_to_noise_and_back(shipped: ConditionalFlow) -> None:
    words = embeddings(64)
    positions = torch.rand(64, len(FULL), generator=torch.Generator().manual_seed(1))  # far from what words mean
    with torch.inference_mode():
        back = shipped.from_noise(shipped.to_noise(positions, words), words)
        assert (back - positions).abs().max() < 1e-4
        noise = torch.randn(64, len(FULL), generator=torch.Generator().manual_seed(2))
        again = shipped.to_noise(shipped.from_noise(noise, words), words)
    assert (again - noise).abs().max() < 1e-2  # in units of noise: an error of 1e-4 on 0..1 and below


def test_a_wide_and_a_narrow_output_are_both_taken_to_standard_normal() -> None:
    torch.manual_seed(0)
    words = embeddings(6).repeat(250, 1)  # the same few prompts in training and in the test
    mapping = LinearMapping(2)
    with torch.no_grad():
        positions = mapping.unbounded(words) + torch.randn(1500, 2) * torch.tensor([0.2, 0.02])
    flow = ConditionalFlow(mapping, transforms=2, hidden=16)
    heard: list[str] = []
    settings = LikelihoodSettings(steps=150, check_every=50, blur=0.001, learning_rate=3e-3)
    fit_conditional(flow, (words[:1200], words[1200:]), (positions[:1200], positions[1200:]), settings, 0, heard.append)
    assert heard
    with torch.inference_mode():
        noise = flow.to_noise(positions[1200:], words[1200:])
    assert noise.std(0).tolist() == pytest.approx([1.0, 1.0], rel=0.15)
    drawn = flow.from_noise(torch.randn(300, 2), words[1200:]) - flow.answer(words[1200:])
    assert drawn.detach().std(0).tolist() == pytest.approx([0.2, 0.02], rel=0.25)
    assert flow.mean.tolist() == pytest.approx(words[:1200].mean(0).tolist(), abs=1e-6)


def test_a_flow_comes_back_from_disk_and_one_that_does_not_fit_is_refused(tmp_path: Path) -> None:
    torch.manual_seed(0)
    mapping = LinearMapping(len(FULL))
    flow = ConditionalFlow(mapping, transforms=2, hidden=8)
    save_conditional(tmp_path, flow)
    write_manifest(tmp_path)
    loaded = load_conditional(tmp_path, mapping)
    noise, words = 0.3 * torch.randn(3, len(FULL)), embeddings(3)
    torch.testing.assert_close(loaded.from_noise(noise, words), flow.from_noise(noise, words), atol=1e-3, rtol=0)
    with pytest.raises(ModelError, match=f"{FILE} does not fit"):
        load_conditional(tmp_path, LinearMapping(len(FULL) - 1))
    (tmp_path / FILE).write_bytes(b"junk")
    with pytest.raises(ModelError, match="corrupt"):
        load_conditional(tmp_path, mapping)
