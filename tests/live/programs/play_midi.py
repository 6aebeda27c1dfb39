"""Plays a note through a virtual MIDI port into the real engine, then takes the port away; prints what came of it."""

from __future__ import annotations

import json
import time

import mido
import numpy as np

from textsynth_app.live.midi import MidiInputs
from textsynth_app.live.midi_router import Router
from textsynth_app.synth.engine import Engine
from textsynth_app.synth.patch import DEFAULT_PATCH

RATE = 48000
PURE = DEFAULT_PATCH.replace(
    {"matrix.1.2": 0.0, "lfo.pitch": 0.0, "operators.1.sustain": 0.0, "operators.1.release": 0.005}
)


def wait_until(condition, engine):
    """Let the engine run until something is so; whether it ever was."""
    deadline = time.monotonic() + 15.0
    while not condition():
        if time.monotonic() > deadline:
            return False
        engine.process(480)
        time.sleep(0.01)
    return True


def open_piano():
    """The port, as soon as the server takes it."""
    backend = mido.Backend("mido.backends.rtmidi/UNIX_JACK")
    deadline = time.monotonic() + 15.0
    while True:
        try:
            return backend.open_output("keys", client_name="Fake piano")
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)


engine = Engine(RATE, patch=PURE)
engine.process(64)  # which may have to compile it: before any time counts
router = Router()
router.attach(engine)
piano = open_piano()
inputs = MidiInputs(router.receive, router.drop)
inputs.start()
wait_until(lambda: inputs.state.names, engine)
report = {"names": inputs.state.names, "voices_before": engine.voices}
piano.send(mido.Message("note_on", note=69, velocity=90))
wait_until(lambda: engine.voices, engine)
engine.process(RATE // 10)
audio = engine.process(RATE)[:, 0]
spectrum = np.abs(np.fft.rfft(audio * np.hanning(audio.size)))
report |= {"voices_held": engine.voices, "hertz": float(np.argmax(spectrum)), "held": router.held()}
piano.close()
wait_until(lambda: not inputs.state.names, engine)
silent = wait_until(lambda: engine.voices == 0, engine)
report |= {"names_after_loss": inputs.state.names, "held_after_loss": router.held(), "silent_after_loss": silent}
inputs.close()
print(json.dumps(report))
