"""How fast the engine is: named scenarios on one core.

Scenarios take turns, and those at the same rate share one engine: a busy machine, or where in memory an engine happens
to lie, is the same for all of them, and their ratios hold. Times are of the rendering thread alone, the best of many
rounds; only `render_many`, which uses every core, is measured by the clock on the wall.
"""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from textsynth_app.synth.engine import Engine
from textsynth_app.synth.oversampling import live_oversampling
from textsynth_app.synth.parameters import FULL, OPERATOR_COUNT, VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch
from textsynth_app.synth.render import render_many
from textsynth_app.synth.state import LANES, TICK, VOICES

RATE = 48000
_SECONDS = 1.0  # of sound a round
_SETTLING_FRAMES = RATE // 5
_SILENT_FRAMES = 5 * RATE  # after which no filter holds anything, and the effects sleep
_ONSET = 7  # frames after the start of a control tick: keys are pressed at any time
_ROUNDS = 15
_LIVE_BLOCK, _FILE_BLOCK = 128, 4096
_LOWEST_NOTE, _NOTES = 36, 64
_PATCHES, _PATCH_SECONDS, _BATCHES = 24, 4.0, 5
EFFECTS: Mapping[str, Mapping[str, float]] = {
    "drive": {"drive.gain": 12.0},
    "chorus": {"chorus.mix": 0.5},
    "delay": {"delay.mix": 0.4},
    "reverb": {"reverb.mix": 0.3},
}


def bare_patch() -> Patch:
    """Six operators that all sound, every place of the matrix in use, nothing else."""
    changes: dict[str, float] = {"lfo.pitch": 0.0}
    for number in range(1, OPERATOR_COUNT + 1):
        changes |= {
            f"operators.{number}.level": -6.0,
            f"operators.{number}.output": 0.5,
            f"operators.{number}.ratio": 1.0 + 0.37 * number,
            f"operators.{number}.sustain": -3.0,
        }
        changes |= {f"matrix.{number}.{source}": 0.4 for source in range(1, OPERATOR_COUNT + 1)}
    return DEFAULT_PATCH.replace(changes)


def moving_patch() -> Patch:
    """The bare patch under both LFOs, on every route that they have."""
    routes = {"pitch": 20.0, "amplitude": 0.3, "index": 0.3, "cutoff": 1.0}
    return bare_patch().replace({f"{lfo}.{route}": depth for lfo in ("lfo", "lfo2") for route, depth in routes.items()})


def full_patch() -> Patch:
    """The moving patch with noise, a swept resonant filter, a pitch envelope and every effect."""
    changes = {
        "noise.level": -12.0,
        "noise.sustain": -6.0,
        "filter.cutoff": 2000.0,
        "filter.resonance": 0.5,
        "filter.envelope": 2.0,
        "filter.sustain": 0.5,
        "pitch.envelope": 5.0,
    }
    for settings in EFFECTS.values():
        changes |= settings
    return moving_patch().replace(changes)


@dataclass(frozen=True)
class Scenario:
    """Held notes of a patch, rendered in blocks; `knob` turns the cutoff before each of them."""

    patch: Patch
    voices: int = LANES
    oversampling: int = 1
    block: int = _FILE_BLOCK
    knob: bool = False

    def prepare(self, engine: Engine) -> None:
        """End what the engine played before, and press the keys."""
        engine.silence()
        engine.process(_SILENT_FRAMES)
        engine.set_patch(self.patch)
        onset = engine.frames_rendered // TICK * TICK + _ONSET
        for number in range(self.voices):
            engine.note_on(_LOWEST_NOTE + number * _NOTES // self.voices, frame=onset)
        engine.process(_SETTLING_FRAMES)

    def play(self, engine: Engine) -> float:
        """CPU seconds that a second of sound takes."""
        blocks = math.ceil(_SECONDS * RATE / self.block)
        cutoff = VOICE["filter.cutoff"]
        begin = time.thread_time()
        for index in range(blocks):
            if self.knob:
                engine.set_parameter("filter.cutoff", cutoff.denormalise(0.5 + 0.4 * math.sin(index / 20)))
            engine.process(self.block)
        return (time.thread_time() - begin) * RATE / (blocks * self.block)


def core_shares(scenarios: Mapping[str, Scenario], rounds: int = _ROUNDS) -> dict[str, float]:
    """Share of one core that each scenario takes to play in real time: the best of its rounds."""
    rates = {scenario.oversampling for scenario in scenarios.values()}
    engines = {rate: Engine(RATE, oversampling=rate) for rate in rates}
    best = dict.fromkeys(scenarios, math.inf)
    for _ in range(rounds):
        for name, scenario in scenarios.items():
            engine = engines[scenario.oversampling]
            scenario.prepare(engine)
            best[name] = min(best[name], scenario.play(engine))
    return best


def patches_a_minute(count: int = _PATCHES, seconds: float = _PATCH_SECONDS) -> float:
    """Random patches of the space that prompts decide, `seconds` long, that `render_many` renders in a minute."""
    generator = np.random.default_rng(0)
    patches = [Patch.from_vector(generator.random(len(FULL))) for _ in range(count)]
    best = math.inf
    for _ in range(_BATCHES):
        begin = time.perf_counter()
        render_many(patches, sample_rate=RATE, seconds=seconds)
        best = min(best, time.perf_counter() - begin)
    return 60.0 * count / best


def measure(rounds: int = _ROUNDS) -> dict[str, float]:
    """The engine's figures by name; `textsynth bench --help` says what each means."""
    bare, moving = bare_patch(), moving_patch()
    one = DEFAULT_PATCH.replace({"lfo.pitch": 0.0, "operators.1.sustain": 0.0})
    scenarios = {
        "bare": Scenario(bare),
        "bare 2x": Scenario(bare, oversampling=2),
        "bare 4x": Scenario(bare, oversampling=4),
        "one": Scenario(bare, voices=1),
        "all": Scenario(bare, voices=VOICES),
        "full": Scenario(full_patch(), oversampling=live_oversampling(RATE), block=_LIVE_BLOCK, knob=True),
        "moving": Scenario(moving),
        "dry": Scenario(one, voices=1),
        **{effect: Scenario(one.replace(settings), voices=1) for effect, settings in EFFECTS.items()},
    }
    shares = core_shares(scenarios, rounds)
    figures = {
        "bare_voices_x_realtime": LANES / shares["bare"],
        "bare_voices_2x_oversampled_x_realtime": LANES / shares["bare 2x"],
        "bare_voices_4x_oversampled_x_realtime": LANES / shares["bare 4x"],
        "bare_one_voice_x_realtime": 1.0 / shares["one"],
        "bare_64_voices_x_realtime": VOICES / shares["all"],
        "moving_voices_x_realtime": LANES / shares["moving"],
        "moving_tick_us": 1e6 * (shares["moving"] - shares["bare"]) * TICK / RATE,
        "full16_core_share": shares["full"],
    }
    figures |= {f"{effect}_ns_per_frame": 1e9 * (shares[effect] - shares["dry"]) / RATE for effect in EFFECTS}
    return figures | {"render_many_patches_a_minute": patches_a_minute()}
