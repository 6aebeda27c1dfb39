"""Imported DX7 voices against recordings of them by an independent DX7, where those are at hand.

Measured is every voice at every note, after one constant gain for the whole set. `pytest -s` prints the figures. What
that DX7 leaves out is left out of the voices: LFO, transposition, and the pitch envelope, which in the recordings stays
where it starts, at its fourth level.

- Spectral distance: powers in 64 mel bands from 30 Hz to 20 kHz, windows of 2048 samples every 512, floored 60 dB below
  the loudest band of the recording; the root mean square over the bands of the difference in dB, and its mean over the
  windows in which either sounds.
- Envelope distance: RMS in windows of 10 ms, above 20 Hz (the engine blocks DC, which the recordings have), floored
  60 dB below the recording's loudest window; the mean size of the difference in dB over windows in which either sounds.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from textsynth_app.library.dx7.to_patch import to_patch
from textsynth_app.library.dx7.voice import VMEM_BYTES, Dx7Voice, from_vmem
from textsynth_app.synth.engine import Engine

FOLDER = Path(__file__).parents[3] / "shared" / "dx7-reference"
NOTES = (48, 60, 72)
RATE, KEY_UP, FRAMES = 48_000, 72_000, 120_000
BANDS, WINDOW, HOP, ENVELOPE_WINDOW = 64, 2048, 512, 480
FLOOR = 1e-6  # of a power: -60 dB

Signal = NDArray[np.float64]


@dataclass(frozen=True)
class Figures:
    """What is measured of one voice at one note, in dB."""

    voice: str
    note: int
    gain: float
    spectrum: float
    envelope: float


def _mel_bank() -> Signal:
    def mel(hertz: float) -> float:
        return float(2595.0 * np.log10(1.0 + hertz / 700.0))

    edges = 700.0 * (10.0 ** (np.linspace(mel(30.0), mel(20000.0), BANDS + 2) / 2595.0) - 1.0)
    hertz = np.fft.rfftfreq(WINDOW, 1.0 / RATE)
    rising = (hertz - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    falling = (edges[2:, None] - hertz) / (edges[2:] - edges[1:-1])[:, None]
    return np.clip(np.minimum(rising, falling), 0.0, None)


MEL_BANK = _mel_bank()


def _mel_powers(signal: Signal) -> Signal:
    frames = np.lib.stride_tricks.sliding_window_view(np.pad(signal, WINDOW // 2), WINDOW)[::HOP]
    return np.abs(np.fft.rfft(frames * np.hanning(WINDOW))) ** 2 @ MEL_BANK.T


def _envelope_powers(signal: Signal) -> Signal:
    spectrum = np.fft.rfft(signal, 2 * len(signal))
    hertz = np.fft.rfftfreq(2 * len(signal), 1.0 / RATE)
    audible = np.fft.irfft(spectrum * hertz / (hertz - 20.0j))[: len(signal)]
    return (audible.reshape(-1, ENVELOPE_WINDOW) ** 2).mean(axis=1)[:, None]


def _distance(played: Signal, recorded: Signal) -> float:
    """Mean over the sounding rows of the root mean square difference along them, in dB; both are powers."""
    floor = recorded.max() * FLOOR
    sounding = np.maximum(played, recorded).max(axis=1) > floor
    difference = 10.0 * np.log10(np.maximum(played, floor) / np.maximum(recorded, floor))[sounding]
    return float(np.sqrt((difference**2).mean(axis=1)).mean())


def _play(voice: Dx7Voice, note: int) -> Signal:
    start = voice.pitch_levels[3]
    still = replace(voice, transpose=0, lfo_pitch_depth=0, lfo_amplitude_depth=0, pitch_levels=(start,) * 4)
    patch, _ = to_patch(still)
    engine = Engine(RATE, patch=patch)
    engine.note_on(note, 100)
    engine.note_off(note, frame=KEY_UP)
    return engine.process(FRAMES)[:, 0].astype(np.float64)


@pytest.fixture(scope="module")
def figures() -> list[Figures]:
    """Of all voices at all notes; skips the test where the recordings are not at hand."""
    if not (FOLDER / "voices.bin").exists():
        pytest.skip(f"no recordings of DX7 voices in {FOLDER}")
    data = (FOLDER / "voices.bin").read_bytes()
    voices = [from_vmem(data[start : start + VMEM_BYTES])[0] for start in range(0, len(data), VMEM_BYTES)]
    pairs = []
    for number, voice in enumerate(voices):
        for note in NOTES:
            (file,) = FOLDER.glob(f"{number:02}-*-{note}.flac")
            recorded, rate = soundfile.read(file)
            assert (rate, recorded.shape) == (RATE, (FRAMES,))
            pairs.append((voice.title, note, _play(voice, note), recorded))
    gains = [10.0 * np.log10((recorded**2).mean() / (played**2).mean()) for _, _, played, recorded in pairs]
    constant = float(np.median(gains))
    factor = 10.0 ** (constant / 20.0)
    measured = [
        Figures(
            title,
            note,
            gain - constant,
            _distance(_mel_powers(factor * played), _mel_powers(recorded)),
            _distance(_envelope_powers(factor * played), _envelope_powers(recorded)),
        )
        for (title, note, played, recorded), gain in zip(pairs, gains, strict=True)
    ]
    print(f"\nconstant gain {constant:.2f} dB\nvoice       note  level  spectrum  envelope  (dB)")
    for entry in measured:
        print(f"{entry.voice:11} {entry.note:4} {entry.gain:6.2f} {entry.spectrum:9.2f} {entry.envelope:9.2f}")
    print(f"{'median':11} {np.median([entry.spectrum for entry in measured]):21.2f}", end="")
    print(f" {np.median([entry.envelope for entry in measured]):9.2f}")
    return measured


def test_the_spectra_are_those_of_the_recordings(figures: list[Figures]) -> None:
    assert np.median([entry.spectrum for entry in figures]) <= 3.0


def test_the_envelopes_are_those_of_the_recordings(figures: list[Figures]) -> None:
    envelopes = [entry.envelope for entry in figures]
    assert np.median(envelopes) <= 1.0
    assert np.mean(np.array(envelopes) <= 2.0) >= 0.9
