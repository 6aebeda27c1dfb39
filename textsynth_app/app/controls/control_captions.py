"""What stands above a control where its card says the rest: 'Decay', not 'Filter decay'."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def caption(name: str) -> str:
    """The short caption of a parameter, in the user's language, by the last part of its name."""
    return _captions()[name.rpartition(".")[2]]


@cache
def _captions() -> dict[str, str]:
    return {
        "rate": translate("Modulation", "Rate"),
        "shape": translate("Modulation", "Shape"),
        "delay": translate("Modulation", "Delay"),
        "fade": translate("Modulation", "Fade-in"),
        "retrigger": translate("Modulation", "Retrigger"),
        "pitch": translate("Modulation", "Vibrato"),
        "vibrato": translate("Modulation", "Vibrato"),
        "amplitude": translate("Modulation", "Tremolo"),
        "index": translate("Modulation", "Index"),
        "cutoff": translate("Modulation", "Cutoff"),
        "level": translate("Modulation", "Level"),
        "envelope": translate("Modulation", "Depth"),
        "attack": translate("Modulation", "Attack"),
        "decay": translate("Modulation", "Decay"),
        "sustain": translate("Modulation", "Sustain"),
        "release": translate("Modulation", "Release"),
        "level1": translate("Modulation", "Level 1"),
        "level2": translate("Modulation", "Level 2"),
        "level3": translate("Modulation", "Level 3"),
        "level4": translate("Modulation", "Level 4"),
        "time1": translate("Modulation", "Time 1"),
        "time2": translate("Modulation", "Time 2"),
        "time3": translate("Modulation", "Time 3"),
        "time4": translate("Modulation", "Time 4"),
        "count": translate("Modulation", "Count"),
        "duty": translate("Modulation", "Duty"),
        "jitter": translate("Modulation", "Jitter"),
        "color": translate("Modulation", "Colour"),
        "velocity": translate("Modulation", "Velocity"),
        "mode": translate("Modulation", "Mode"),
        "resonance": translate("Modulation", "Resonance"),
        "tracking": translate("Modulation", "Tracking"),
        "voices": translate("Modulation", "Voices"),
        "detune": translate("Modulation", "Detune"),
        "width": translate("Modulation", "Width"),
        "time": translate("Modulation", "Time"),
        "legato": translate("Modulation", "Legato"),
        "mono": translate("Modulation", "Mono"),
        "range": translate("Modulation", "Range"),
        "frequency": translate("Modulation", "Pitch"),
        "duration": translate("Modulation", "Length"),
        "gain": translate("Modulation", "Drive"),
        "mix": translate("Modulation", "Mix"),
        "depth": translate("Modulation", "Depth"),
        "sync": translate("Modulation", "Sync"),
        "division": translate("Modulation", "Division"),
        "tempo": translate("Modulation", "Tempo"),
        "feedback": translate("Modulation", "Feedback"),
        "damping": translate("Modulation", "Damping"),
        "size": translate("Modulation", "Size"),
        "predelay": translate("Modulation", "Pre-delay"),
    }
