"""The same two-operator sound by the engine and by others, for `textsynth bench engine`.

The sound is phase modulation without feedback: a carrier that falls by 60 dB in CARRIER_FALL_S, a modulator at RATIO
times its frequency that falls twice as fast. Each player makes a chord of one or more such notes and tells the CPU
time of the rendering alone: not of imports, of building a graph, of starting a program.
"""

from __future__ import annotations

import importlib
import importlib.util
import math
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

RATE = 48000
SECONDS = 10.0
RATIO = 1.4
INDEX = 3.0  # radians
CARRIER_FALL_S, MODULATOR_FALL_S = 10.0, 5.0
LEVEL_DB = -36.0  # of each note: a chord stays below the engine's limiter
LOWEST_NOTE, INTERVAL = 45, 3  # MIDI number and semitones between a chord's notes
CHORDS = {"one_voice": 1, "sixteen_voices": 16}
_LIVE_BLOCK = 128
_ROUNDS = 3
_PYTHON_SECONDS = 0.5
_CSOUND_NOTES = 5  # one after the other: csound tells milliseconds
_CSOUND_TIMEOUT_S = 60.0


class RivalError(Exception):
    """A rival is there but does not play; the message says why."""


@dataclass(frozen=True)
class Performance:
    """What a player made of a chord: `audio`, shape (frames,), float; `cpu_seconds` of rendering; its length."""

    audio: NDArray[Any]
    cpu_seconds: float
    seconds: float


Player = Callable[[int, float], Performance]


def chord(voices: int) -> NDArray[np.float64]:
    """Frequencies of the notes in Hz, shape (voices,)."""
    notes = LOWEST_NOTE + INTERVAL * np.arange(voices)
    return 440.0 * 2.0 ** ((notes - 69) / 12.0)


def play_textsynth(voices: int, seconds: float) -> Performance:
    """The engine, as it renders a file. Its notes set in within a millisecond, where the others are there at once."""
    from textsynth_app.synth.engine import Engine
    from textsynth_app.synth.patch import DEFAULT_PATCH

    operators = {1: CARRIER_FALL_S, 2: MODULATOR_FALL_S}
    changes = {"matrix.1.2": INDEX, "operators.2.ratio": RATIO, "lfo.pitch": 0.0, "master.level": LEVEL_DB}
    for number, fall in operators.items():
        changes |= {f"operators.{number}.attack": 0.001, f"operators.{number}.decay": fall}
        changes |= {f"operators.{number}.velocity": 0.0}
    engine = Engine(RATE, patch=DEFAULT_PATCH.replace(changes))
    for number in range(voices):
        engine.note_on(LOWEST_NOTE + INTERVAL * number)
    begin = time.thread_time()
    audio = engine.process(round(seconds * RATE))
    return Performance(audio[:, 0], time.thread_time() - begin, seconds)


def play_numpy(voices: int, seconds: float) -> Performance:
    """Plain numpy, a whole note at a time: possible because nothing feeds back and no key is lifted unforeseen."""
    begin = time.thread_time()
    frames = np.arange(round(seconds * RATE))
    carrier_fall = _amplitudes(frames, CARRIER_FALL_S, _gain())
    modulator_fall = _amplitudes(frames, MODULATOR_FALL_S, INDEX)
    audio = np.zeros(frames.size, np.float32)
    for frequency in chord(voices):
        modulator = modulator_fall * np.sin(_angles(frames, frequency * RATIO))
        audio += carrier_fall * np.sin(_angles(frames, frequency) + modulator)
    return Performance(audio, time.thread_time() - begin, seconds)


def play_numpy_blocks(voices: int, seconds: float) -> Performance:
    """numpy in blocks of 128 frames, as it would have to play live; every operation takes all notes at once."""
    begin = time.thread_time()
    total = math.ceil(seconds * RATE / _LIVE_BLOCK)
    block = np.arange(_LIVE_BLOCK)
    frequencies = chord(voices)[:, None]
    carrier_turns, modulator_turns = frequencies / RATE * block, RATIO * frequencies / RATE * block
    carrier_fall = _amplitudes(block, CARRIER_FALL_S, _gain())
    modulator_fall = _amplitudes(block, MODULATOR_FALL_S, INDEX)
    output = np.empty(total * _LIVE_BLOCK, np.float32)
    for start in range(0, output.size, _LIVE_BLOCK):
        past = start / RATE * frequencies
        modulator = np.sin(_radians(modulator_turns + RATIO * past))
        modulator *= modulator_fall * np.float32(10.0 ** (-3.0 * start / RATE / MODULATOR_FALL_S))
        carrier = np.sin(_radians(carrier_turns + past) + modulator)
        carrier *= carrier_fall * np.float32(10.0 ** (-3.0 * start / RATE / CARRIER_FALL_S))
        output[start : start + _LIVE_BLOCK] = carrier.sum(axis=0)
    return Performance(output[: round(seconds * RATE)], time.thread_time() - begin, seconds)


def play_python(voices: int, seconds: float) -> Performance:
    """A plain loop over samples, half a second at most: it is slower than real time before long."""
    seconds = min(seconds, _PYTHON_SECONDS)
    frames = round(seconds * RATE)
    sine, turn = math.sin, 2.0 * math.pi / RATE
    begin = time.thread_time()
    audio = [0.0] * frames
    for frequency in chord(voices).tolist():
        carrier_level, modulator_level = _gain(), INDEX
        carrier_factor = 10.0 ** (-3.0 / (CARRIER_FALL_S * RATE))
        modulator_factor = 10.0 ** (-3.0 / (MODULATOR_FALL_S * RATE))
        for frame in range(frames):
            modulator = modulator_level * sine(turn * frequency * RATIO * frame)
            audio[frame] += carrier_level * sine(turn * frequency * frame + modulator)
            carrier_level *= carrier_factor
            modulator_level *= modulator_factor
    return Performance(np.array(audio), time.thread_time() - begin, seconds)


def play_signalflow(voices: int, seconds: float) -> Performance:
    """SignalFlow's nodes (C++), rendered to a buffer; needs the package `signalflow`. Raises RivalError."""
    try:
        signalflow: Any = importlib.import_module("signalflow")
    except ImportError as error:
        raise RivalError(f"signalflow does not load: {error}") from None
    silent = signalflow.AudioOut_Dummy(2, RATE, 256)
    graph = signalflow.AudioGraph(signalflow.AudioGraphConfig(), silent, start=False)
    try:
        frequencies = chord(voices).tolist()

        def fall(duration: float) -> Any:
            line = signalflow.Line(0.0, -60.0 * SECONDS / duration, SECONDS)
            return signalflow.DecibelsToAmplitude(line)

        modulator = signalflow.SineOscillator([RATIO * frequency for frequency in frequencies])
        modulator = modulator * (fall(MODULATOR_FALL_S) * INDEX)
        carrier = signalflow.SineOscillator(frequencies, phase_offset=modulator)
        notes = carrier * (fall(CARRIER_FALL_S) * _gain())
        graph.play(signalflow.ChannelMixer(1, notes, False) if voices > 1 else notes)
        begin = time.thread_time()
        buffer = graph.render_to_new_buffer(round(seconds * RATE))
        spent = time.thread_time() - begin
        return Performance(np.array(buffer.data)[0], spent, seconds)
    finally:
        graph.destroy()


_CSOUND_PIECE = """
<CsoundSynthesizer>
<CsInstruments>
sr = {rate}
ksmps = {block}
nchnls = 1
0dbfs = 1
gisine ftgen 0, 0, 16384, 10, 1
instr 1
  aindex expon {index}, {modulator_fall}, {index} * .001
  again expon {gain}, {carrier_fall}, {gain} * .001
  amodulator poscil aindex, p4 * {ratio}, gisine
  aphase phasor p4
  acarrier tablei aphase + amodulator, gisine, 1, 0, 1
  out again * acarrier
endin
</CsInstruments>
<CsScore>
{score}
</CsScore>
</CsoundSynthesizer>
"""


def play_csound(voices: int, seconds: float) -> Performance:
    """Csound's opcodes (C); needs the program `csound`, which tells its CPU time itself. Raises RivalError."""
    piece = {
        "rate": RATE,
        "block": _LIVE_BLOCK,
        "index": INDEX / (2.0 * math.pi),
        "gain": _gain(),
        "ratio": RATIO,
        "modulator_fall": MODULATOR_FALL_S,
        "carrier_fall": CARRIER_FALL_S,
    }

    def score(notes: int) -> str:
        return "\n".join(
            f"i 1 {number * seconds} {seconds} {frequency!r}"
            for number in range(notes)
            for frequency in chord(voices).tolist()
        )

    with tempfile.TemporaryDirectory(prefix="textsynth-bench-") as folder:
        timed, heard, sound = (Path(folder) / name for name in ("timed.csd", "heard.csd", "sound.raw"))
        timed.write_text(_CSOUND_PIECE.format(**piece, score=score(_CSOUND_NOTES)))
        heard.write_text(_CSOUND_PIECE.format(**piece, score=score(1)))
        said = _csound(timed, "-n")
        _csound(heard, "--format=raw:float", "-o", str(sound))
        audio = np.fromfile(sound, np.float32)
    times = [float(seconds) for seconds in re.findall(r"CPU: *([\d.]+) *s", said)]
    if len(times) < 2 or times[-1] <= times[-2]:
        raise RivalError("csound does not say how much time it took")
    return Performance(audio[: round(seconds * RATE)], times[-1] - times[-2], seconds * _CSOUND_NOTES)


def _csound(piece: Path, *options: str) -> str:
    command = ["csound", "-d", *options, str(piece)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=_CSOUND_TIMEOUT_S)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise RivalError(f"csound does not play: {error}") from None
    if done.returncode != 0:
        lines = done.stderr.strip().splitlines()
        raise RivalError(f"csound does not play: {lines[-1] if lines else f'exit code {done.returncode}'}")
    return done.stdout + done.stderr


PLAYERS: Mapping[str, Player] = {
    "textsynth": play_textsynth,
    "numpy": play_numpy,
    "numpy_blocks": play_numpy_blocks,
    "python": play_python,
    "signalflow": play_signalflow,
    "csound": play_csound,
}


def is_installed(name: str) -> bool:
    """Whether a player can be asked to play: those of other projects need not be there."""
    if name == "signalflow":
        return importlib.util.find_spec(name) is not None
    return name != "csound" or shutil.which(name) is not None


def measure(say: Callable[[str], None], seconds: float = SECONDS) -> dict[str, dict[str, float | None]]:
    """Voice-seconds a second on one core, of each chord by each player, and how many times as fast the engine is.

    None stands for a player that is not there, or fails, which `say` is told. Players take turns, so that a busy
    machine is busy for all of them; each keeps its best round.
    """
    figures: dict[str, dict[str, float | None]] = {}
    playing = [name for name in PLAYERS if is_installed(name)]
    for title, voices in CHORDS.items():
        best: dict[str, float | None] = dict.fromkeys(PLAYERS)
        for _ in range(_ROUNDS):
            for name in tuple(playing):
                try:
                    played = PLAYERS[name](voices, seconds)
                except RivalError as error:
                    say(f"left out: {error}")
                    playing.remove(name)
                    continue
                speed = voices * played.seconds / max(played.cpu_seconds, 1e-9)
                best[name] = max(best[name] or 0.0, speed)
        figures[f"{title}_x_realtime"] = best
        figures[f"{title}_times_as_fast_as"] = {
            name: best["textsynth"] / speed if best["textsynth"] and speed else None
            for name, speed in best.items()
            if name != "textsynth"
        }
    return figures


def _gain() -> float:
    return float(10.0 ** (LEVEL_DB / 20.0))


def _amplitudes(frames: NDArray[Any], fall: float, start: float) -> NDArray[np.float32]:
    """`start` falling by 60 dB in `fall` seconds, shape as `frames`."""
    decays = np.exp(frames.astype(np.float32) * np.float32(-math.log(1000.0) / (fall * RATE)))
    return decays * np.float32(start)


def _angles(frames: NDArray[Any], frequency: float) -> NDArray[np.float32]:
    return _radians(frames * (frequency / RATE))


def _radians(turns: NDArray[np.float64]) -> NDArray[np.float32]:
    """Turns in radians, float32: their whole part is taken off first, which numpy's faster float32 sine needs."""
    fractions = (turns - np.floor(turns)).astype(np.float32)
    return fractions * np.float32(2.0 * math.pi)
