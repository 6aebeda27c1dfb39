"""What the window asks of the language, answered by the model that ships."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from textsynth_app.app.sound_model import SoundModel
from textsynth_app.app.worker import CancelledError
from textsynth_app.language.errors import PromptError
from textsynth_app.library.audio_files import write_wav
from textsynth_app.synth.render import render


class Told:
    """Notes what is reported; raises once `patience` is used up, as a cancelled job's progress does."""

    def __init__(self, patience: int = 10_000) -> None:
        self.shares: list[float] = []
        self._patience = patience

    def report(self, share: float, text: str = "") -> None:
        self.shares.append(share)
        if len(self.shares) > self._patience:
            raise CancelledError


@pytest.fixture(scope="module")
def model() -> SoundModel:
    return SoundModel.load(lambda text: None)


def test_unwanted_words_and_guidance_change_the_answer(model: SoundModel) -> None:
    plain = model.answer("church bell")
    assert model.answer("church bell", "", 1.0) == plain
    assert model.answer("church bell", "bright", None) != plain
    with pytest.raises(PromptError):
        model.answer("   ")


def test_variations_differ_and_report(model: SoundModel) -> None:
    told = Told()
    found = model.variations("glass chime", 4, 1.0, 7, "", None, told)
    assert len({variation.patch for variation in found}) == len(found) > 1
    assert told.shares[-1] == pytest.approx(1.0)
    with pytest.raises(CancelledError):
        model.variations("glass chime", 4, 1.0, 7, "", None, Told(0))


def test_edits_and_restyling_leave_locked_parameters(model: SoundModel) -> None:
    bell = model.answer("church bell")
    locked = {"filter.cutoff", "root.frequency"}
    for changed in (
        model.edit(bell, "brighter", "church bell", 1.0, locked),
        model.restyle(bell, "made of glass", "church bell", 0.6, locked),
    ):
        assert changed != bell
        assert all(changed[name] == bell[name] for name in locked)
    assert model.restyle(bell, "made of glass", "church bell", 0.0, ()) == bell


def test_a_sound_is_described(model: SoundModel) -> None:
    description = model.describe(model.answer("hissing steam"))
    assert description.facts
    assert 0.0 < description.nouns[0].likelihood <= 1.0


@pytest.mark.parametrize("path", ["crossfade", "embedding", "flow", "noise"])
def test_ways_begin_and_end_at_their_sounds(model: SoundModel, path: str) -> None:
    a, b = model.answer("deep bell"), model.answer("warm pad")
    way = model.way((a, "deep bell"), (b, ""), path, False, -0.25, 1.25, Told())
    assert way.at(0.0) == a
    ends = [render(patch, sample_rate=22_050) for patch in (way.at(1.0), b)]  # operators may be in another order
    assert np.corrcoef(ends[0].mean(1), ends[1].mean(1))[0, 1] > 0.99
    assert way.at(0.5) not in (a, b)


def test_a_recording_is_searched_for_until_it_is_cancelled(model: SoundModel, tmp_path: Path) -> None:
    bell = model.answer("church bell")
    write_wav(tmp_path / "bell.wav", render(bell, sample_rate=44_100), 44_100)
    with pytest.raises(CancelledError):
        model.match(tmp_path / "bell.wav", bell, (), Told(2))


def test_refining_reports_and_stays_a_patch(model: SoundModel) -> None:
    with pytest.raises(CancelledError):
        model.refine("deep bell", model.answer("deep bell"), (), Told(3))
