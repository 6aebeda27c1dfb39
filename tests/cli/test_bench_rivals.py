"""The players that the engine is compared with play what it plays."""

from __future__ import annotations

import numpy as np
import pytest

from textsynth_app import bench_rivals
from textsynth_app.bench_rivals import CHORDS, PLAYERS, RATE, Performance, RivalError

OTHERS = [name for name in PLAYERS if name != "textsynth"]
ALWAYS_THERE = {"textsynth", "numpy", "numpy_blocks", "python"}
WINDOW = slice(RATE // 20, RATE * 9 // 20)  # well after the engine's attack, within the Python loop's half second


def spectrum(audio: np.ndarray) -> np.ndarray:
    part = audio[WINDOW].astype(float)
    magnitudes = np.abs(np.fft.rfft(part * np.hanning(part.size)))
    return magnitudes[np.fft.rfftfreq(part.size, 1.0 / RATE) > 20.0]  # the engine lets no DC pass


def played(name: str, voices: int) -> np.ndarray:
    if not bench_rivals.is_installed(name):
        pytest.skip(f"{name} is not installed")
    return PLAYERS[name](voices, 0.5).audio


@pytest.mark.parametrize("voices", CHORDS.values())
@pytest.mark.parametrize("name", OTHERS)
def test_all_play_the_same_sound(name, voices):
    theirs, ours = spectrum(played(name, voices)), spectrum(played("textsynth", voices))
    strong = theirs > theirs.max() / 1000.0
    assert strong.sum() > 20  # a tone with sidebands, not one line
    np.testing.assert_allclose(20.0 * np.log10(ours[strong] / theirs[strong]), 0.0, atol=0.5)
    np.testing.assert_array_less(ours[~strong], theirs.max() / 800.0)


def test_numpy_plays_the_same_in_blocks():
    np.testing.assert_allclose(played("numpy_blocks", 16), played("numpy", 16), atol=2e-5)


@pytest.mark.parametrize("name", PLAYERS)
def test_each_tells_its_time_and_its_length(name):
    if not bench_rivals.is_installed(name):
        pytest.skip(f"{name} is not installed")
    # csound tells milliseconds, so that a short sound may take none.
    performance = PLAYERS[name](1, 10.0 if name == "csound" else 0.5)
    assert performance.cpu_seconds > 0.0
    assert performance.seconds > 0.0
    assert performance.audio.ndim == 1


def test_every_player_has_a_figure_and_those_that_are_missing_none(monkeypatch):
    monkeypatch.setattr(bench_rivals, "is_installed", lambda name: name in ALWAYS_THERE)
    figures = bench_rivals.measure(lambda text: None, 0.5)
    for chord in CHORDS:
        speeds, ratios = figures[f"{chord}_x_realtime"], figures[f"{chord}_times_as_fast_as"]
        assert speeds.keys() == set(PLAYERS)
        assert {name for name, speed in speeds.items() if speed is not None} == ALWAYS_THERE
        assert all(speeds[name] > 0.0 for name in ALWAYS_THERE)
        assert ratios.keys() == set(OTHERS)
        assert ratios["numpy"] == pytest.approx(speeds["textsynth"] / speeds["numpy"])
        assert ratios["signalflow"] is None


def test_a_rival_that_fails_is_left_out_and_told(monkeypatch):
    def fail(voices: int, seconds: float) -> Performance:
        raise RivalError("it is broken")

    monkeypatch.setattr(bench_rivals, "PLAYERS", {"textsynth": PLAYERS["textsynth"], "csound": fail})
    monkeypatch.setattr(bench_rivals, "is_installed", lambda name: True)
    said: list[str] = []
    figures = bench_rivals.measure(said.append, 0.1)
    assert said == ["left out: it is broken"]
    assert figures["one_voice_x_realtime"]["csound"] is None
    assert figures["one_voice_x_realtime"]["textsynth"] > 0.0


def test_a_csound_that_does_not_run_is_a_failing_rival(tmp_path, monkeypatch):
    program = tmp_path / "csound"
    program.write_text("#!/bin/sh\necho 'cannot find its opcodes' >&2\nexit 3\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    with pytest.raises(RivalError, match="cannot find its opcodes"):
        bench_rivals.play_csound(1, 0.1)


def test_a_csound_without_times_is_a_failing_rival(tmp_path, monkeypatch):
    program = tmp_path / "csound"
    program.write_text('#!/bin/sh\nfor last; do :; done\ntouch "$(dirname "$last")/sound.raw"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    with pytest.raises(RivalError, match="how much time"):
        bench_rivals.play_csound(1, 0.1)
