"""The rows of the table of parameters: what a whole voice, or the whole engine, has once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from textsynth_app.synth.parameter import Parameter, Scale

SILENCE_DB = -60.0  # the lowest level of any dB parameter; there the amplitude is exactly 0

LINEAR, LOG, DECIBEL, SQUARE = Scale.LINEAR, Scale.LOG, Scale.DECIBEL, Scale.SQUARE
OFF_ON = ("off", "on")
LFO_SHAPES = ("sine", "triangle", "saw", "square", "random")
FILTER_MODES = ("low pass", "band pass", "high pass", "notch")
BURST_ENDLESS = 65  # the highest burst count: repeats for as long as the key is down
# Lengths of a synchronised echo in quarter notes; 't' a triplet, 'd' a dotted note.
DIVISIONS = {
    "1/32": 1 / 8,
    "1/16t": 1 / 6,
    "1/16": 1 / 4,
    "1/8t": 1 / 3,
    "1/16d": 3 / 8,
    "1/8": 1 / 2,
    "1/4t": 2 / 3,
    "1/8d": 3 / 4,
    "1/4": 1.0,
    "1/4d": 3 / 2,
    "1/2": 2.0,
}


def group_of(
    group: str, label: str, *rows: tuple[Any, ...], prompted: bool | tuple[str, ...] = True
) -> list[Parameter]:
    """Parameters of one group from rows of name, title, unit, minimum, maximum, default, scale, meaning, choices.

    `prompted`: whether a prompt decides them, or the names of those that it does.
    """
    parameters = []
    for name, title, unit, low, high, default, scale, text, *choices in rows:
        full_name, full_label = f"{group}.{name}", f"{label} {title}".strip()
        names = choices[0] if choices else ()
        decided = prompted if isinstance(prompted, bool) else name in prompted
        parameters.append(
            Parameter(full_name, full_label, unit, low, high, default, scale, group, text, names, decided)
        )
    return parameters


_NOISE = group_of(
    "noise",
    "Noise",
    ("level", "level", "dB", SILENCE_DB, 0.0, SILENCE_DB, DECIBEL, "In the mix."),
    ("color", "colour", "", -1.0, 1.0, 0.0, LINEAR, "-1 dark, 0 white, 1 bright."),
    ("attack", "attack", "s", 0.001, 10.0, 0.002, LOG, "Silence to peak, linear."),
    ("decay", "decay", "s", 0.005, 30.0, 0.3, LOG, "Time to fall by 60 dB."),
    ("sustain", "sustain", "dB", SILENCE_DB, 0.0, SILENCE_DB, DECIBEL, "Held."),
    ("release", "release", "s", 0.005, 20.0, 0.3, LOG, "Fall by 60 dB, key up."),
) + group_of(
    "noise",
    "Noise",
    ("velocity", "velocity", "", 0.0, 1.0, 0.3, LINEAR, "What a soft key takes away (1: 40 dB)."),
    prompted=False,
)

_FILTER = group_of(
    "filter",
    "",
    ("cutoff", "Cutoff", "Hz", 20.0, 20000.0, 20000.0, LOG, "Corner of the filter."),
    ("resonance", "Resonance", "", 0.0, 1.0, 0.0, LINEAR, "At the corner (1: Q 20)."),
    ("mode", "Filter mode", "", 0.0, 3.0, 0.0, LINEAR, "Which part passes; between two, a blend.", FILTER_MODES),
    ("tracking", "Key tracking", "", 0.0, 1.0, 0.0, LINEAR, "1: follows the key."),
    ("envelope", "Filter envelope", "oct", -6.0, 6.0, 0.0, LINEAR, "How far the envelope moves the cutoff."),
    ("decay", "Filter decay", "s", 0.005, 10.0, 0.5, LOG, "Time to 1/e, towards its sustain."),
) + group_of(
    "filter",
    "",
    ("attack", "Filter attack", "s", 0.0, 10.0, 0.0, SQUARE, "Time of the envelope's rise, linear in octaves."),
    ("sustain", "Filter sustain", "", 0.0, 1.0, 0.0, LINEAR, "Where the envelope stays while the key is down."),
    ("release", "Filter release", "s", 0.005, 10.0, 0.5, LOG, "Time to 1/e once the key is up."),
    ("velocity", "Filter velocity", "oct", 0.0, 4.0, 0.0, LINEAR, "What the softest key takes from the cutoff."),
    prompted=False,
)

_PITCH = group_of(
    "pitch",
    "",
    ("envelope", "Pitch envelope", "st", -48.0, 48.0, 0.0, LINEAR, "Offset at note-on."),
    ("decay", "Pitch decay", "s", 0.005, 10.0, 0.1, LOG, "Time to 1/e of it."),
) + group_of(
    "pitch",
    "",
    *(
        (f"level{number}", f"Pitch level {number}", "st", -48.0, 48.0, 0.0, LINEAR, text)
        for number, text in (
            (1, "Pitch that the four-stage envelope moves to first."),
            (2, "Pitch that it moves to second."),
            (3, "Pitch that it holds while the key is down."),
            (4, "Pitch where it starts, and where it goes once the key is up."),
        )
    ),
    *(
        (
            f"time{number}",
            f"Pitch time {number}",
            "s",
            0.001,
            60.0,
            0.1,
            LOG,
            f"Time per octave, towards level {number}.",
        )
        for number in (1, 2, 3, 4)
    ),
    prompted=False,
)


_LFO = group_of(
    "lfo",
    "",
    ("rate", "Vibrato rate", "Hz", 0.05, 40.0, 5.5, LOG, "Cycles a second."),
    ("shape", "LFO shape", "", 0.0, 4.0, 0.0, LINEAR, "What it draws; between two, a blend.", LFO_SHAPES),
    ("fade", "LFO fade-in", "s", 0.0, 5.0, 0.0, SQUARE, "Time to full depth, after the delay."),
    ("pitch", "Vibrato depth", "cents", 0.0, 2400.0, 6.0, SQUARE, "Up and down by this."),
    ("amplitude", "Tremolo depth", "", 0.0, 1.0, 0.0, LINEAR, "1: down to silence."),
    ("index", "Index modulation", "", 0.0, 1.0, 0.0, LINEAR, "1: down to index zero."),
    ("cutoff", "Cutoff modulation", "oct", 0.0, 4.0, 0.0, LINEAR, "Up and down by this."),
) + group_of(
    "lfo",
    "LFO",
    ("delay", "delay", "s", 0.0, 5.0, 0.0, SQUARE, "Time from the key to its first effect."),
    ("retrigger", "retrigger", "", 0.0, 1.0, 1.0, LINEAR, "On: starts with each note; off: runs free.", OFF_ON),
    prompted=False,
)

_SECOND_LFO = [
    replace(
        parameter,
        name=parameter.name.replace("lfo.", "lfo2."),
        group="lfo2",
        label=f"Second {parameter.label if parameter.label.startswith('LFO') else parameter.label.lower()}",
        default=0.0 if parameter.name == "lfo.pitch" else parameter.default,
        prompted=False,
    )
    for parameter in _LFO
]

_BURST = group_of(
    "burst",
    "Burst",
    ("rate", "rate", "Hz", 0.5, 60.0, 8.0, LOG, "Strokes a second while a note repeats itself."),
    ("count", "count", "", 1.0, BURST_ENDLESS, 1.0, LINEAR, f"Strokes of a note; {BURST_ENDLESS}: until key up."),
    ("duty", "duty", "", 0.05, 1.0, 0.5, LINEAR, "Share of a stroke before its release begins."),
    ("jitter", "jitter", "", 0.0, 1.0, 0.0, LINEAR, "How irregularly the strokes follow each other."),
)

_PLAYING = (
    group_of(
        "unison",
        "Unison",
        ("voices", "voices", "", 1.0, 8.0, 1.0, LINEAR, "Voices that play each note."),
        ("detune", "detune", "cents", 0.0, 100.0, 15.0, LINEAR, "Between the lowest and the highest of them."),
        ("width", "width", "", 0.0, 1.0, 0.7, LINEAR, "How far they spread from left to right."),
    )
    + group_of(
        "glide",
        "Glide",
        ("time", "time", "s", 0.0, 5.0, 0.0, SQUARE, "From the last note's pitch to the next one's."),
        ("legato", "legato", "", 0.0, 1.0, 0.0, LINEAR, "On: only while another key is still down.", OFF_ON),
        ("mono", "mono", "", 0.0, 1.0, 0.0, LINEAR, "On: one note at a time, the newest key.", OFF_ON),
        prompted=False,
    )
    + group_of(
        "bend",
        "Bend",
        ("range", "range", "st", 0.0, 24.0, 2.0, LINEAR, "Of the pitch wheel, each way."),
        prompted=False,
    )
)


def _expression_parameters(group: str, label: str, source: str, vibrato: float) -> list[Parameter]:
    return group_of(
        group,
        label,
        ("vibrato", "to vibrato", "cents", 0.0, 200.0, vibrato, SQUARE, f"Vibrato that {source} adds."),
        ("index", "to index", "", -1.0, 4.0, 0.0, LINEAR, f"Share of every index that {source} adds."),
        ("cutoff", "to cutoff", "oct", -6.0, 6.0, 0.0, LINEAR, f"How far {source} moves the filter."),
        ("level", "to level", "dB", 0.0, 24.0, 0.0, LINEAR, f"What is missing while {source} rests."),
        prompted=False,
    )


_EXPRESSION = (
    _expression_parameters("wheel", "Wheel", "the modulation wheel", 50.0)
    + _expression_parameters("pressure", "Pressure", "pressing the keys", 20.0)
    + _expression_parameters("timbre", "Timbre", "the third dimension of an MPE key", 0.0)
)

_EFFECTS = (
    group_of("drive", "Drive", ("gain", "", "dB", 0.0, 36.0, 0.0, LINEAR, "Into a soft saturation; 0: none."))
    + group_of(
        "chorus",
        "Chorus",
        ("mix", "mix", "", 0.0, 1.0, 0.0, LINEAR, "Share of the effect; 0: off."),
        ("rate", "rate", "Hz", 0.05, 8.0, 0.6, LOG, "Of its sweep."),
        ("depth", "depth", "ms", 0.0, 8.0, 2.5, SQUARE, "Of its sweep."),
    )
    + group_of(
        "delay",
        "Delay",
        ("mix", "mix", "", 0.0, 1.0, 0.0, LINEAR, "Loudness of the first echo; 0: off."),
        ("time", "time", "s", 0.01, 2.0, 0.35, LOG, "Between two echoes, unless synchronised."),
        ("sync", "sync", "", 0.0, 1.0, 0.0, LINEAR, "On: the echo follows the tempo (by halves, beyond 2 s).", OFF_ON),
        (
            "division",
            "division",
            "",
            0.0,
            len(DIVISIONS) - 1.0,
            5.0,
            LINEAR,
            "Note length of an echo.",
            tuple(DIVISIONS),
        ),
        ("feedback", "feedback", "", 0.0, 0.95, 0.4, LINEAR, "What each echo keeps of the one before."),
        ("damping", "damping", "Hz", 500.0, 20000.0, 6000.0, LOG, "Highest frequency that echoes keep."),
        ("width", "width", "", 0.0, 1.0, 0.5, LINEAR, "1: echoes alternate between left and right."),
        prompted=("mix", "time", "feedback"),
    )
    + group_of(
        "reverb",
        "Reverb",
        ("mix", "mix", "", 0.0, 1.0, 0.0, LINEAR, "Share of the room; 0: off."),
        ("size", "size", "", 0.0, 1.0, 0.5, LINEAR, "Of the room: from a box to a cathedral."),
        ("decay", "decay", "s", 0.1, 20.0, 1.8, LOG, "Time in which it falls by 60 dB."),
        ("damping", "damping", "Hz", 500.0, 20000.0, 7000.0, LOG, "Above this the room decays twice as fast."),
        ("predelay", "pre-delay", "s", 0.0, 0.25, 0.01, SQUARE, "Before the room answers."),
        prompted=("mix", "size", "decay", "damping"),
    )
    + group_of(
        "clock", "", ("tempo", "Tempo", "BPM", 30.0, 300.0, 120.0, LOG, "Of what is synchronised."), prompted=False
    )
)

_ROOT = group_of(
    "root",
    "",
    (
        "frequency",
        "Carrier frequency",
        "Hz",
        16.0,
        8000.0,
        261.63,
        LOG,
        "Of the test note; held notes and key tracking follow it.",
    ),
    ("duration", "Length", "s", 0.05, 12.0, 2.0, LOG, "Of the test note."),
)
_MASTER = group_of("master", "", ("level", "Level", "dB", -36.0, 0.0, -9.0, LINEAR, "Loudness of the whole patch."))

SHARED = _NOISE + _FILTER + _PITCH + _LFO + _SECOND_LFO + _BURST + _PLAYING + _EXPRESSION + _EFFECTS + _ROOT + _MASTER
