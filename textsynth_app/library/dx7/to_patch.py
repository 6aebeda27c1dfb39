"""A DX7 voice as a patch: the same sound at key velocity 100, in physical units."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from textsynth_app.library.dx7 import tables
from textsynth_app.library.dx7.algorithms import ALGORITHMS
from textsynth_app.library.dx7.envelope import WHOLE_RISE, rise_factor
from textsynth_app.library.dx7.voice import Dx7Operator, Dx7Voice
from textsynth_app.synth.parameters import SILENCE_DB, VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch

# One carrier at full level: the fullest voices, of six carriers, stay about as loud as the limiter lets them.
CARRIER_DB = -15.0
FULL_INDEX = 4.0 * math.pi  # radians, of a modulator at full level
FULL_FEEDBACK = 8  # feedback 7 is half of the full index, each one below half of the next
# The voice's velocity law is straight in dB. This much of it per step of sensitivity fits the DX7's table best from
# velocity 40 up; what it takes away at velocity 100 is given back, so that there both are alike.
VELOCITY_STEP = 0.14
VELOCITY = 100
LAW_DB = 40.0 * (1.0 - VELOCITY / 127.0)  # what the law takes away at velocity 100, per unit of its parameter
MIDDLE_KEY = 60
RATE_SCALING_STEP = 1.0 / 8.0
DEPTH_STEP_DB = 329.0 / 1024.0 * tables.STEP_DB  # an octave's four groups of keys, per step of depth
TREMOLO_DB = 40.0
SHAPES = (1, 2, 2, 3, 0, 4)  # of the LFO's waves: triangle, saw down, saw up, square, sine, sample and hold
_SAW_UP = 2
_QUIETEST_DB = SILENCE_DB + 0.5
_MEETING_S = 1.0  # at least, from the start of a fall that is too slow
_IDLE_DB = -20.0  # of full index: paths that silent operators keep, so that turning them up is heard


@dataclass
class _Settings:
    """Values of the patch so far, and what could not be kept."""

    values: dict[str, float] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def set(self, name: str, value: float) -> None:
        parameter = VOICE[name]
        self.values[name] = min(max(value, parameter.minimum), parameter.maximum)


@dataclass(frozen=True)
class Strength:
    """How an operator's level is shared out: its level in the patch, and what its output or index adds to it."""

    level_db: float
    gain_db: float
    velocity: float
    lift_db: float = 0.0  # of the envelope's levels; the gain is that much smaller


def to_patch(voice: Dx7Voice) -> tuple[Patch, tuple[str, ...]]:
    """The patch of a voice, and sentences on what it does otherwise than a DX7, if anything."""
    settings = _Settings()
    algorithm = ALGORITHMS[voice.algorithm - 1]
    loop_target, loop_source = algorithm.feedback
    strengths = []
    for number, operator in enumerate(voice.operators, start=1):
        loop = voice.feedback if number == loop_source else 0
        strengths.append(strength(operator, number in algorithm.carriers, loop))
        _set_operator(settings, f"operators.{number}", operator, strengths[-1], voice.transpose)
    for target in range(1, 7):
        for source in range(1, 7):
            settings.set(f"matrix.{target}.{source}", 0.0)
    for target, source in algorithm.edges:
        settings.set(f"matrix.{target}.{source}", _index(strengths[source - 1]))
    if voice.feedback:
        index = _index(strengths[loop_source - 1]) * 2.0 ** (voice.feedback - FULL_FEEDBACK)
        settings.set(f"matrix.{loop_target}.{loop_source}", index)
    loudest = max(strengths[carrier - 1].gain_db for carrier in algorithm.carriers)
    for number, part in enumerate(strengths, start=1):
        heard = number in algorithm.carriers
        settings.set(f"operators.{number}.output", tables.amplitude(part.gain_db - loudest) if heard else 0.0)
    settings.set("master.level", CARRIER_DB + loudest)
    _set_pitch(settings, voice)
    _set_lfo(settings, voice)
    return DEFAULT_PATCH.replace(settings.values), tuple(settings.notes)


def strength(operator: Dx7Operator, carrier: bool, feedback: int = 0) -> Strength:
    """How an operator's level is shared out between its level in the patch and its output or index.

    A modulator's index is the deepest that keyboard scaling can bring, its level what is missing to that at the break
    point: so its level stays below 0 dB where the DX7's stays below 99. Where an index would have to be deeper than a
    patch has for it to be right at velocity 100, an envelope that never reaches full level is lifted instead; where
    that is not enough, velocity counts less.
    """
    base = tables.output_db(operator.level)
    depths, curves = (operator.left_depth, operator.right_depth), (operator.left_curve, operator.right_curve)
    scaled = max(tables.scaling_steps(key, operator.break_point, depths, curves) for key in range(128))
    top = min(base + max(scaled, 0) * tables.STEP_DB, 0.0)
    given = tables.velocity_db(operator.velocity_sensitivity, VELOCITY)
    level = max(base if carrier else base - top, _QUIETEST_DB)
    gain = base - level
    wanted = VELOCITY_STEP * operator.velocity_sensitivity
    if operator.level == 0 and top <= SILENCE_DB:
        return Strength(SILENCE_DB, 0.0 if carrier else _IDLE_DB, wanted)
    room = (FULL_FEEDBACK - feedback) * tables.DOUBLING_DB if carrier else 0.0
    excess = gain + given + LAW_DB * wanted - room
    lift = min(max(excess, 0.0), -max(tables.envelope_db(number) for number in operator.levels))
    velocity = max(wanted - max(excess - lift, 0.0) / LAW_DB, 0.0)
    # What is still too much, half a step, is missing at the envelope's top alone.
    lift = max(lift, gain + given + LAW_DB * velocity - room)
    return Strength(level, gain + given + LAW_DB * velocity - lift, velocity, lift)


def _index(part: Strength) -> float:
    return FULL_INDEX * tables.amplitude(part.gain_db)


def own_level_db(operator: Dx7Operator, transpose: int) -> float:
    """An operator's level at the middle of the keyboard and velocity 100, which its envelope's rises depend on."""
    depths, curves = (operator.left_depth, operator.right_depth), (operator.left_curve, operator.right_curve)
    steps = tables.scaling_steps(MIDDLE_KEY + transpose, operator.break_point, depths, curves)
    level = min(tables.output_db(operator.level) + steps * tables.STEP_DB, 0.0)
    return level + tables.velocity_db(operator.velocity_sensitivity, VELOCITY)


def _set_operator(settings: _Settings, group: str, operator: Dx7Operator, part: Strength, transpose: int) -> None:
    def put(name: str, value: float) -> None:
        settings.set(f"{group}.{name}", value)

    put("level", part.level_db)
    put("velocity", part.velocity)
    if part.velocity < VELOCITY_STEP * operator.velocity_sensitivity - 1e-9:
        settings.notes.append(f"{_title(group)} is so strong that velocity counts less than on a DX7.")
    put("detune", operator.detune * tables.DETUNE_CENTS)
    put("fixed", operator.fixed)
    if operator.fixed:
        put("frequency", tables.fixed_hertz(operator.coarse, operator.fine))
    else:
        ratio = tables.ratio(operator.coarse, operator.fine)
        put("ratio", ratio)
        if ratio > VOICE[f"{group}.ratio"].maximum:
            settings.notes.append(f"{_title(group)} has a ratio of {ratio:.2f}: a patch goes to 32, so it plays that.")
    put("break_point", operator.break_point + tables.FIRST_BREAK_POINT_KEY - transpose)
    for side, depth, curve in (
        ("left", operator.left_depth, operator.left_curve),
        ("right", operator.right_depth, operator.right_curve),
    ):
        put(f"{side}_depth", depth * DEPTH_STEP_DB * (1.0 if curve >= 2 else -1.0))
        put(f"{side}_curve", 1.0 if curve in (1, 2) else 0.0)
    _set_envelope(settings, group, operator, transpose, part.lift_db)


def _set_envelope(settings: _Settings, group: str, operator: Dx7Operator, transpose: int, lift: float) -> None:
    own = own_level_db(operator, transpose) - lift
    levels = [min(tables.envelope_db(level) + lift, 0.0) for level in operator.levels]
    added = tables.rate_scaling_at_middle(operator.rate_scaling, transpose)
    rates = [tables.quantised_rate(rate) + added for rate in operator.rates]
    starts = (levels[3], levels[0], levels[1], levels[2])
    names = ("attack", "bend_time", "decay", "release")
    for name, rate, start, end in zip(names, rates, starts, tuple(levels), strict=True):
        seconds = tables.fall_seconds(rate) * rise_factor(start, end, own)
        settings.set(f"{group}.{name}", seconds * WHOLE_RISE if name == "attack" else seconds)
        if name == "decay" and end < start:
            levels[2] = max(end, start - _lasting_fall(seconds, VOICE[f"{group}.decay"].maximum))
    for name, level in zip(("peak", "bend", "sustain", "end"), levels, strict=True):
        settings.set(f"{group}.{name}", level)
    settings.set(f"{group}.curve", 1.0)
    settings.set(f"{group}.rate_scaling", operator.rate_scaling * RATE_SCALING_STEP)


def _lasting_fall(seconds: float, slowest: float) -> float:
    """How far, in dB, a fall goes that is slower than a patch can: it goes faster and stops where, soon, both meet."""
    if seconds <= slowest:
        return -SILENCE_DB
    rate, fastest = 60.0 / seconds, 60.0 / slowest
    return _MEETING_S * rate * fastest / (fastest - rate)


def _set_pitch(settings: _Settings, voice: Dx7Voice) -> None:
    """The pitch envelope; the transposition is an offset of all its levels."""
    for stage, (rate, level) in enumerate(zip(voice.pitch_rates, voice.pitch_levels, strict=True), start=1):
        settings.set(f"pitch.time{stage}", tables.pitch_seconds(rate))
        settings.set(f"pitch.level{stage}", tables.pitch_semitones(level) + voice.transpose)


def _set_lfo(settings: _Settings, voice: Dx7Voice) -> None:
    delay, fade = tables.lfo_onset(voice.lfo_delay)
    depth = tables.tremolo_db(voice.lfo_amplitude_depth) / TREMOLO_DB
    for number, operator in enumerate(voice.operators, start=1):
        settings.set(f"operators.{number}.tremolo", depth * tables.TREMOLO[operator.amplitude_sensitivity])
    settings.set("lfo.rate", tables.lfo_hertz(voice.lfo_speed))
    settings.set("lfo.shape", SHAPES[voice.lfo_wave])
    settings.set("lfo.delay", delay)
    settings.set("lfo.fade", fade)
    settings.set("lfo.retrigger", voice.lfo_sync)
    settings.set("lfo.pitch", tables.vibrato_cents(voice.lfo_pitch_depth, voice.pitch_sensitivity))
    settings.set("wheel.vibrato", tables.vibrato_cents(99, voice.pitch_sensitivity))
    sensitive = any(operator.amplitude_sensitivity for operator in voice.operators)
    swings = voice.lfo_pitch_depth * voice.pitch_sensitivity or voice.lfo_amplitude_depth * sensitive
    if voice.lfo_wave == _SAW_UP and swings:
        settings.notes.append("Its LFO's rising saw is played as a falling one.")
    if tables.lfo_hertz(voice.lfo_speed) > VOICE["lfo.rate"].maximum and swings:
        settings.notes.append(f"Its LFO is faster than {VOICE['lfo.rate'].maximum:g} Hz: it plays that.")


def _title(group: str) -> str:
    return f"Operator {group.rpartition('.')[2]}"
