"""Prompts to patches with the weights that ship."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from textsynth_app.language.embedded import EmbeddedEncoder
from textsynth_app.language.encoder import EMBEDDING_SIZE
from textsynth_app.language.errors import ModelError, PromptError
from textsynth_app.language.prompt_model import PromptModel
from textsynth_app.language.weights import MANIFEST, read_manifest, weights_folder
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.render import render

MEGABYTES_AT_MOST = 40.0


@pytest.fixture(scope="module")
def model() -> PromptModel:
    return PromptModel.load(device="cpu")


def distance(model: PromptModel, first: str, second: str) -> float:
    a, b = model.patches([first, second])
    return float(np.abs(a.to_vector() - b.to_vector()).mean())


def test_words_become_an_audible_patch(model: PromptModel) -> None:
    audio = render(model.patch("deep bell"), sample_rate=22050)
    assert np.isfinite(audio).all()
    assert np.abs(audio).max() > 0.01


def test_the_same_words_give_the_same_patch(model: PromptModel) -> None:
    assert model.patch("deep bell") == model.patch("deep bell")
    assert model.patch("deep bell") == model.patch("  deep\tbell\n")
    assert model.patch("deep bell") == PromptModel.load(device="cpu").patch("deep bell")


def test_a_batch_gives_what_single_prompts_give(model: PromptModel) -> None:
    prompts = ["deep bell", "hissing steam from an old pipe", "🔔", "x"]
    for prompt, patch in zip(prompts, model.patches(prompts), strict=True):
        np.testing.assert_allclose(patch.to_vector(), model.patch(prompt).to_vector(), atol=1e-4)
    assert model.patches([]) == []


def test_different_sounds_lie_further_apart_than_different_words(model: PromptModel) -> None:
    same = distance(model, "a bell is ringing", "the ringing of a bell")
    assert same < 0.5 * distance(model, "a bell is ringing", "strong wind is blowing")


@pytest.mark.parametrize(
    "prompt", ["word " * 2000, "🔔🔔🔔", "低い鐘の音", "глубокий колокол", "bell\0bell", "'; DROP"]
)
def test_any_visible_prompt_is_answered(model: PromptModel, prompt: str) -> None:
    assert len(model.patch(prompt).values) == len(VOICE)


@pytest.mark.parametrize("prompt", ["", " \n", "\0\x01"])
def test_an_empty_prompt_is_refused(model: PromptModel, prompt: str) -> None:
    with pytest.raises(PromptError, match="empty"):
        model.patch(prompt)


def test_loading_tells_what_it_does() -> None:
    heard: list[str] = []
    model = PromptModel.load(heard.append, device="cpu")
    assert len(heard) >= 2
    assert model.device == "cpu"
    assert model.encoder_id.startswith("embedded-")
    assert model.mapping_id.startswith("prototypes-full-")


def test_words_and_sounds_become_unit_vectors_of_one_space() -> None:
    encoder = EmbeddedEncoder.load()
    text = encoder.encode_text(["a pure sine tone", "white noise hiss"])
    time = np.arange(24000) / 24000
    clips = np.stack([np.sin(2 * np.pi * 220 * time), np.random.default_rng(0).normal(size=24000)]).astype(np.float32)
    sound = encoder.encode_audio(clips, 24000)
    for vectors in (text, sound):
        assert vectors.shape == (2, EMBEDDING_SIZE)
        assert vectors.dtype == np.float32
        np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-5)
    similarity = text @ sound.T
    assert similarity[0, 0] > similarity[1, 0]
    assert similarity[1, 1] > similarity[0, 1]


def test_the_weights_that_ship_are_listed_and_small() -> None:
    folder = weights_folder()
    listed = read_manifest(folder)
    assert set(listed) == {path.name for path in folder.glob("*.safetensors")}
    assert sum((folder / name).stat().st_size for name in listed) <= MEGABYTES_AT_MOST * 1e6


@pytest.mark.parametrize(
    "name", ["embedded-text.safetensors", "prototypes-full.safetensors", "choices.safetensors", MANIFEST]
)
@pytest.mark.parametrize("damage", ["missing", "truncated"])
def test_damaged_weights_are_named_with_a_remedy(name: str, damage: str, tmp_path: Path) -> None:
    folder = tmp_path / "weights"
    shutil.copytree(weights_folder(), folder)
    path = folder / name
    whole = path.read_bytes()
    path.unlink()
    if damage == "truncated":
        path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ModelError, match=f"{name}.*textsynth train"):
        PromptModel.load(folder=folder, device="cpu")
