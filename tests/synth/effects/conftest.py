"""The effects alone: a record as the engine's, into which a test puts settings and through which it sends sound."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import pytest
from scipy import signal

from textsynth_app.synth.compiling import compiled
from textsynth_app.synth.effects.chain import clear_effects, derive_effects, run_effects
from textsynth_app.synth.effects.drive import run_drive
from textsynth_app.synth.effects.lifecycle import FRAME
from textsynth_app.synth.intrinsics import flush_denormals, restore_denormals
from textsynth_app.synth.parameter import Scale
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.state import ENGINE_DTYPE, TICK, place

EFFECTS = [p for p in VOICE if p.group in {"drive", "chorus", "delay", "reverb", "clock"}]


@compiled
def _derive(states, jump):
    derive_effects(states[0], jump)


@compiled
def _run(states, left, right, start, count):
    mode = flush_denormals()
    run_effects(states[0], left, right, start, count)
    restore_denormals(mode)


@compiled
def _drive(states, left, right, start, count):
    run_drive(states[0], left, right, start, count)


@compiled
def _clear(states):
    clear_effects(states[0])


@compiled
def _sounding(states):
    state = states[0]
    return state.chorus_life[FRAME] > 0 or state.delay_life[FRAME] > 0 or state.reverb_life[FRAME] > 0


class Rack:
    """All effects at their defaults but for `settings`, as an engine has them that has not sounded yet."""

    def __init__(self, settings: Mapping[str, float], rate: int) -> None:
        self.rate = rate
        self._states = np.zeros(1, ENGINE_DTYPE)
        self._states["sample_rate"] = rate
        self._target = self._states["current"][0].copy()
        self._aim({p.name: p.default for p in EFFECTS} | dict(settings))
        self._states["current"][0] = self._target
        _derive(self._states, True)

    def _aim(self, settings: Mapping[str, float]) -> None:
        for name, value in settings.items():
            self._target[place(name)] = np.log(value) if VOICE[name].scale is Scale.LOG else value

    def set(self, settings: Mapping[str, float]) -> None:
        """Change settings from one tick to the next."""
        self._aim(settings)
        self._states["current"][0] = self._target
        _derive(self._states, False)

    def run(self, left: Any, right: Any = None, counts: Any = (TICK,)) -> tuple[np.ndarray, np.ndarray]:
        """Send sound through; `counts`: frames of each call, over and over, cut at ticks."""
        left = np.array(left, np.float32)
        right = left.copy() if right is None else np.array(right, np.float32)
        at, call = 0, 0
        while at < left.size:
            count = min(counts[call % len(counts)], left.size - at, TICK - at % TICK)
            _run(self._states, left, right, at, count)
            at, call = at + count, call + 1
        return left, right

    def glide(self, settings: Mapping[str, float], left: Any) -> tuple[np.ndarray, np.ndarray]:
        """Send sound through while the settings glide as the engine's do: within 1 % in 15 ms, a step a tick."""
        self._aim(settings)
        left = np.array(left, np.float32)
        right, current = left.copy(), self._states["current"][0]
        step = np.float32(1 - np.exp(-TICK / (0.015 / 4.6 * self.rate)))
        for at in range(0, left.size - TICK + 1, TICK):
            distance = self._target - current
            if np.any(distance):
                near = np.abs(distance) <= 1e-4 * (1 + np.abs(self._target))
                current[:] = np.where(near, self._target, current + step * distance)
                _derive(self._states, False)
            _run(self._states, left, right, at, TICK)
        return left, right

    def drive(self, sound: Any, counts: Any = (64,)) -> np.ndarray:
        """Send sound through the drive alone."""
        left = np.array(sound, np.float32)
        right = left.copy()
        at, call = 0, 0
        while at < left.size:
            count = min(counts[call % len(counts)], left.size - at)
            _drive(self._states, left, right, at, count)
            at, call = at + count, call + 1
        np.testing.assert_array_equal(left, right)
        return left

    def clear(self) -> None:
        _clear(self._states)

    def sounding(self) -> bool:
        return bool(_sounding(self._states))


@pytest.fixture(scope="session")
def rack() -> Callable[..., Rack]:
    """Makes a Rack: settings as a mapping, and the sample rate in Hz."""

    def make(settings: Mapping[str, float] | None = None, rate: int = 48000) -> Rack:
        return Rack(settings or {}, rate)

    return make


@pytest.fixture(scope="session")
def band() -> Callable[..., np.ndarray]:
    """Cuts an octave out of a sound."""

    def octave(sound: np.ndarray, middle: float, rate: int) -> np.ndarray:
        edges = [middle / np.sqrt(2), middle * np.sqrt(2)]
        return signal.sosfiltfilt(signal.butter(3, edges, "bandpass", fs=rate, output="sos"), sound.astype(float))

    return octave
