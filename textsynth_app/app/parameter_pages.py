"""Which knob lies where: pages of two rows, panel by panel."""

from __future__ import annotations

from dataclasses import dataclass

from textsynth_app.synth.parameters import CORE8, OPERATOR_COUNT, VOICE

# Captions only shorten the table's labels where a panel's title already says the rest.
CORE_CAPTIONS = {
    "operators.2.ratio": "Modulator ratio",
    "operators.1.level": "Carrier level",
    "operators.2.level": "Modulator level",
    "matrix.1.2": "Index",
    "operators.1.attack": "Attack",
    "operators.1.decay": "Decay",
}
_FIRST = (
    ("FILTER", {"filter.cutoff": "Cutoff", "filter.resonance": "Resonance", "filter.envelope": "Envelope"}),
    ("NOISE", {"noise.level": "Level", "noise.color": "Colour"}),
    (
        "OPERATORS",
        {
            "matrix.2.2": "2 → 2",
            "operators.3.level": "Level 3",
            "matrix.3.4": "4 → 3",
            "matrix.1.3": "3 → 1",
        },
    ),
    (
        "MOTION",
        {
            "lfo.pitch": "Vibrato",
            "lfo.amplitude": "Tremolo",
            "pitch.envelope": "Sweep",
            "pitch.decay": "Decay",
        },
    ),
    ("OUTPUT", {"operators.1.release": "Release", "reverb.mix": "Reverb", "master.level": "Level"}),
)
_LFO = {
    "rate": "Rate",
    "shape": "Shape",
    "delay": "Delay",
    "fade": "Fade-in",
    "retrigger": "Retrigger",
    "pitch": "Vibrato",
    "amplitude": "Tremolo",
    "index": "Index",
    "cutoff": "Cutoff",
}
_TONE = ("on", "level", "output", "ratio", "detune", "fixed", "frequency", "velocity", "tremolo")
_SCALING = {
    "break_point": "Break",
    "left_depth": "Left",
    "left_curve": "Curve",
    "right_depth": "Right",
    "right_curve": "Curve",
}
_ENVELOPE = ("attack", "peak", "bend_time", "bend", "decay", "sustain", "release", "end", "curve", "rate_scaling")


@dataclass(frozen=True)
class Panel:
    """Knobs in a frame: parameter names with captions, under a title."""

    title: str
    captions: dict[str, str]
    diameter: int = 38


@dataclass(frozen=True)
class Page:
    """What one tab shows: rows of panels."""

    title: str
    meaning: str
    rows: tuple[tuple[Panel, ...], ...]


def _captioned(names: tuple[str, ...], prefix: str) -> dict[str, str]:
    """Names with their labels, less what the panel's title says already."""
    captions = {}
    for name in names:
        label = VOICE[name].label
        short = label[len(prefix) :].strip() if label.lower().startswith(prefix.lower()) else label
        captions[name] = short[:1].upper() + short[1:] if short else label
    return captions


def _whole_group(group: str, title: str, prefix: str) -> Panel:
    names = tuple(parameter.name for parameter in VOICE if parameter.group == group)
    return Panel(title, _captioned(names, prefix))


def _operator_page(number: int) -> Page:
    def panel(title: str, names: tuple[str, ...]) -> Panel:
        return Panel(title, _captioned(tuple(f"operators.{number}.{name}" for name in names), f"Operator {number}"))

    tone = panel("TONE", _TONE)
    own = {f"operators.{number}.frequency": "Fixed Hz", f"matrix.{number}.{number}": "Feedback"}
    tone = Panel(tone.title, {**tone.captions, **own})
    scaling = Panel("KEY SCALING", {f"operators.{number}.{name}": caption for name, caption in _SCALING.items()})
    return Page(
        f"Op &{number}",
        f"Operator {number}: tone, envelope, and what the keys make of it",
        ((tone, scaling), (panel("ENVELOPE", _ENVELOPE),)),
    )


def _matrix_row(target: int) -> Panel:
    captions = {f"matrix.{target}.{source}": f"{source} → {target}" for source in range(1, OPERATOR_COUNT + 1)}
    return Panel(f"INTO {target}", captions)


def _lfo_panel(group: str, title: str) -> Panel:
    return Panel(title, {f"{group}.{name}": caption for name, caption in _LFO.items()})


PAGES = (
    Page(
        "&Main",
        "What changes most sounds most",
        (
            (Panel("", {name: CORE_CAPTIONS.get(name, "") for name in CORE8.names}, diameter=56),),
            tuple(Panel(*row) for row in _FIRST),
        ),
    ),
    *(_operator_page(number) for number in range(1, OPERATOR_COUNT + 1)),
    Page(
        "Matri&x",
        "How far each operator modulates each",
        (tuple(_matrix_row(target) for target in (1, 2, 3)), tuple(_matrix_row(target) for target in (4, 5, 6))),
    ),
    Page(
        "&Filter",
        "Filter and noise, with their envelopes",
        ((_whole_group("filter", "FILTER", "Filter"),), (_whole_group("noise", "NOISE", "Noise"),)),
    ),
    Page(
        "Mo&tion",
        "LFOs, pitch envelopes, and notes that repeat themselves",
        (
            (_lfo_panel("lfo", "LFO 1"), _lfo_panel("lfo2", "LFO 2")),
            (_whole_group("pitch", "PITCH", "Pitch"), _whole_group("burst", "BURST", "Burst")),
        ),
    ),
    Page(
        "Pla&ying",
        "Unison, glide, and what wheels and pressure do",
        (
            (
                _whole_group("unison", "UNISON", "Unison"),
                _whole_group("glide", "GLIDE", "Glide"),
                _whole_group("bend", "BEND", "Bend"),
                Panel("TEST NOTE", {"root.frequency": "Pitch", "root.duration": "Length"}),
            ),
            (
                _whole_group("wheel", "MOD WHEEL", "Wheel"),
                _whole_group("pressure", "PRESSURE", "Pressure"),
                _whole_group("timbre", "TIMBRE (MPE)", "Timbre"),
            ),
        ),
    ),
    Page(
        "&Effects",
        "Drive, chorus, delay and reverb",
        (
            (
                Panel("DRIVE", {"drive.gain": "Drive"}),
                _whole_group("chorus", "CHORUS", "Chorus"),
                _whole_group("reverb", "REVERB", "Reverb"),
            ),
            (_whole_group("delay", "DELAY", "Delay"), _whole_group("clock", "CLOCK", "")),
        ),
    ),
)
