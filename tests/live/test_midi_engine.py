"""MIDI messages through the real engine: what is heard, not what was called."""

from __future__ import annotations

import numpy as np
import pytest
from mido import Message

from textsynth_app.live.midi_router import Router
from textsynth_app.live.scala import Scale
from textsynth_app.live.tuning import tune
from textsynth_app.synth.engine import Engine
from textsynth_app.synth.patch import DEFAULT_PATCH
from textsynth_app.synth.pitch import hertz

RATE = 48000
STEADY = DEFAULT_PATCH.replace(
    {"matrix.1.2": 0.0, "lfo.pitch": 0.0, "operators.1.sustain": 0.0, "operators.1.release": 0.005}
)


class Instrument:
    """A router that plays a real engine."""

    def __init__(self, patch=STEADY):
        self.engine, self.router = Engine(RATE, patch=patch), Router()
        self.router.attach(self.engine)

    def send(self, kind, **values):
        self.router.receive("keys", Message(kind, **values))

    def hear(self, seconds=0.5):
        """The left channel."""
        return self.engine.process(round(seconds * RATE))[:, 0]

    def partials(self, count=1):
        """The strongest frequencies, lowest first, in Hz."""
        self.hear(0.2)
        audio = self.hear(1.0)
        spectrum = np.abs(np.fft.rfft(audio * np.hanning(audio.size), 1 << 18))
        found = []
        for _ in range(count):
            peak = int(np.argmax(spectrum))
            found.append(peak * RATE / (1 << 18))
            spectrum[max(peak - 40, 0) : peak + 40] = 0.0
        return sorted(found)


def is_silent(audio):
    """Below -100 dB, where only the filter against DC still settles."""
    return np.abs(audio).max() < 1e-5


@pytest.fixture
def instrument():
    return Instrument()


def test_a_key_plays_its_note_until_it_is_let_go(instrument):
    instrument.send("note_on", note=69, velocity=100)
    assert instrument.partials() == [pytest.approx(440.0, abs=0.5)]
    instrument.send("note_off", note=69)
    instrument.hear(0.3)
    assert is_silent(instrument.hear())


def test_a_tuned_key_plays_its_pitch(instrument):
    instrument.router.tuning = tune(Scale("19 equal", tuple(1200.0 * step / 19 for step in range(1, 20))))
    instrument.send("note_on", note=70, velocity=100)
    assert instrument.partials() == [pytest.approx(hertz(60) * 2 ** (10 / 19), abs=0.5)]
    instrument.send("note_off", note=70)
    instrument.hear(0.3)
    assert instrument.engine.voices == 0


def test_the_pedal_holds(instrument):
    instrument.send("control_change", control=64, value=127)
    instrument.send("note_on", note=69, velocity=100)
    instrument.send("note_off", note=69)
    instrument.hear()
    assert np.abs(instrument.hear(0.1)).max() > 0.01
    instrument.send("control_change", control=64, value=0)
    instrument.hear(0.3)
    assert is_silent(instrument.hear())


def test_the_wheel_bends_every_note_and_mpe_one(instrument):
    instrument.send("note_on", note=69, velocity=100)
    instrument.send("pitchwheel", pitch=8191)
    assert instrument.partials() == [pytest.approx(hertz(71), abs=0.5)]
    instrument.router.panic()
    instrument.router.mpe = True
    instrument.send("pitchwheel", pitch=2048, channel=1)  # a quarter of 48 semitones, before the note
    instrument.send("note_on", note=69, velocity=100, channel=1)
    instrument.send("note_on", note=64, velocity=100, channel=2)
    low, high = instrument.partials(2)
    assert low == pytest.approx(hertz(64), abs=0.5)
    assert high == pytest.approx(hertz(81), abs=1.0)


def test_one_note_of_equal_pitch_ends_without_the_other(instrument):
    instrument.router.mpe = True
    for channel in (1, 2):
        instrument.send("note_on", note=69, velocity=100, channel=channel)
    instrument.hear(0.1)
    assert instrument.engine.voices == 2
    instrument.send("note_off", note=69, channel=1)
    instrument.hear(0.3)
    assert instrument.engine.voices == 1


@pytest.mark.parametrize("end", ["panic", "sound off", "vanished"])
def test_every_way_to_end_it_ends_it(instrument, end):
    for note in (60, 64, 67):
        instrument.send("note_on", note=note, velocity=100)
    instrument.hear(0.1)
    if end == "panic":
        instrument.router.panic()
    elif end == "sound off":
        instrument.send("control_change", control=120, value=0)
    else:
        instrument.router.drop("keys")
    instrument.hear(0.3)
    assert is_silent(instrument.hear())
    instrument.send("note_on", note=69, velocity=100)
    assert instrument.partials() == [pytest.approx(440.0, abs=0.5)]


def test_a_storm_of_messages_leaves_a_sane_engine(instrument):
    chance = np.random.default_rng(5)
    for _ in range(60):
        for _ in range(40):
            channel, number, value = (int(each) for each in chance.integers(0, (16, 128, 128)))
            kind = chance.integers(0, 5)
            if kind == 0:
                instrument.send("note_on", note=number, velocity=value, channel=channel)
            elif kind == 1:
                instrument.send("note_off", note=number, channel=channel)
            elif kind == 2:
                instrument.send("control_change", control=number, value=value, channel=channel)
            elif kind == 3:
                instrument.send("pitchwheel", pitch=128 * value - 8192, channel=channel)
            else:
                instrument.send("polytouch", note=number, value=value, channel=channel)
        audio = instrument.hear(0.02)
        assert np.isfinite(audio).all() and np.abs(audio).max() <= 1.0
    instrument.router.drop("keys")
    instrument.hear(1.0)
    assert is_silent(instrument.hear())
    assert instrument.engine.voices == 0
