"""What a prompt was taken to mean, by the shipped model."""

from __future__ import annotations

import pytest

from textsynth_app.language.errors import PromptError
from textsynth_app.language.prompt_model import PromptModel
from textsynth_app.language.understanding import understand


@pytest.fixture(scope="module")
def model() -> PromptModel:
    return PromptModel.load(device="cpu")


@pytest.mark.parametrize(
    ("prompt", "sound", "modifiers"),
    [
        ("church bell", "church bell", []),
        ("deep bell", "bell", ["deep"]),
        ("a high violin", "violin", ["high"]),
        ("glass chime", "glass chime", []),
    ],
)
def test_sound_and_modifiers_are_named(model: PromptModel, prompt: str, sound: str, modifiers: list[str]) -> None:
    understood = understand(model, prompt)
    assert understood.sounds[0].text == sound
    assert [(word.amount, word.text) for word in understood.modifiers] == [("plainly", word) for word in modifiers]
    assert understood.confidence == "sure"


def test_what_is_not_there_is_said_so(model: PromptModel) -> None:
    modifiers = understand(model, "a bell without reverb").modifiers
    assert any(word.amount == "not" and "rever" in word.text for word in modifiers)


def test_likelihoods_are_shares_the_likeliest_first(model: PromptModel) -> None:
    sounds = understand(model, "something metallic far away", top=1023).sounds
    likely = [word.likelihood for word in sounds]
    assert likely == sorted(likely, reverse=True)
    assert sum(likely) == pytest.approx(1.0, abs=1e-3)


def test_letters_without_a_meaning_are_no_sure_sound(model: PromptModel) -> None:
    assert understand(model, "sfdjk qwe").confidence != "sure"


def test_an_empty_prompt_is_refused(model: PromptModel) -> None:
    with pytest.raises(PromptError):
        understand(model, "  ")
