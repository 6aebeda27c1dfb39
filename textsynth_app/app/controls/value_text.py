"""Values as people read and write them: '440 Hz', 'a4', '120 ms', '-6 dB', '3:2', '50 %', 'x2', 'off'."""

from __future__ import annotations

import math
import re
import unicodedata

from PySide6.QtCore import QCoreApplication

from textsynth_app.app.controls.value_steps import is_ratio
from textsynth_app.synth.parameter import Parameter, Scale
from textsynth_app.synth.pitch import hertz, parse_note

# Spoken unit -> (what it measures, factor to the first unit of that).
_UNITS = {
    "hz": ("Hz", 1.0),
    "khz": ("Hz", 1000.0),
    "k": ("Hz", 1000.0),
    "s": ("s", 1.0),
    "sec": ("s", 1.0),
    "ms": ("s", 0.001),
    "db": ("dB", 1.0),
    "st": ("st", 1.0),
    "semitones": ("st", 1.0),
    "semitone": ("st", 1.0),
    "cents": ("st", 0.01),
    "cent": ("st", 0.01),
    "ct": ("st", 0.01),
    "oct": ("st", 12.0),
    "octaves": ("st", 12.0),
    "octave": ("st", 12.0),
    "rad": ("rad", 1.0),
    "pi": ("rad", math.pi),
    "π": ("rad", math.pi),
    "db/oct": ("dB/oct", 1.0),
    "bpm": ("BPM", 1.0),
    "key": ("key", 1.0),
}
_SIGNS = str.maketrans({"−": "-", "–": "-", "⁄": "/", "×": "x", "♯": "#", "♭": "b"})
_NUMBER = r"[-+]?(?:\d+(?:[.,]\d*)*|[.,]\d+)(?:e[-+]?\d+)?"
_VALUE = re.compile(rf"({_NUMBER})(?:\s*[/:]\s*({_NUMBER}))?\s*(.*)")
_OPERATION = re.compile(rf"([-+]=|[x*/])\s*({_NUMBER})\s*(.*)")
_NOTE = re.compile(rf"([a-g][#b]?-?\d)\s*(?:({_NUMBER})\s*(.*))?")
_GROUPED = re.compile(r"(?<=\d)\s(?=\d{3}(?!\d))")  # the gap in 20 000
_NAMES = ("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B")
_LONGEST_INTERVAL = 1200.0  # semitones: beyond, every range has ended


def label_of(parameter: Parameter) -> str:
    """Its label in the user's language."""
    return QCoreApplication.translate("Parameter", parameter.label)


def shown_text(parameter: Parameter, value: float) -> str:
    """The value as a person reads it, in the user's language."""
    if parameter.unit == "key":
        return _note_name(round(value))
    if parameter.scale is Scale.LOG:
        value = float(f"{value:.3g}")  # as many digits as are shown, or 999.9 Hz would read '1e+03 Hz'
    text = parameter.format(value)
    return QCoreApplication.translate("Parameter", text) if text == "off" or text in parameter.choices else text


def exact_text(parameter: Parameter, value: float) -> str:
    """The value with its unit and every digit that can be heard, for the clipboard; `parse_value` reads it."""
    chosen = parameter.choices and float(value).is_integer()
    if chosen or (parameter.scale is Scale.DECIBEL and value <= parameter.minimum):
        return shown_text(parameter, value)
    return f"{value + 0.0:.6g} {parameter.unit}".rstrip()


def parse_value(parameter: Parameter, text: str, current: float | None = None) -> float:
    """The value written in `text`, in the parameter's unit, clipped to its range.

    Numbers may have a unit of the same kind, a decimal comma, or '%' of the control's travel, and may be fractions
    ('1/8') or ratios ('3:2'). Frequencies and keys may be notes ('a4', 'c#3 +20ct'), ratios intervals ('7 st').

    With the `current` value, 'x2', '/2', '+=3' and '-=3' start from it. So do numbers with a sign where it would say
    nothing else: '+3' in a range that does not cross zero, '+10 %', and intervals of frequencies and ratios ('-2 st').

    Raises ValueError with a one-line message that names the parameter and shows an example.
    """
    words = _GROUPED.sub("", unicodedata.normalize("NFKC", text).translate(_SIGNS)).strip().lower()
    value = _chosen(parameter, words)
    if value is None and current is not None:
        value = _relative(parameter, words, current)
    if value is None:
        value = _note(parameter, words)
    if value is None:
        value = _absolute(parameter, words, text)
    if not math.isfinite(value):
        message = QCoreApplication.translate("ValueText", "{label}: the value is too large; write one like {example}.")
        raise _refusal(parameter, message, text)
    return min(max(value, parameter.minimum), parameter.maximum)


def _note_name(note: int) -> str:
    return f"{_NAMES[note % 12]}{note // 12 - 1}"


def _refusal(parameter: Parameter, message: str, text: str) -> ValueError:
    example = shown_text(parameter, parameter.denormalise(0.6))
    return ValueError(message.format(label=label_of(parameter), text=f"'{text[:40]}'", example=f"'{example}'"))


def _chosen(parameter: Parameter, words: str) -> float | None:
    """The value of a name: 'off', or a choice's, or the beginning of just one; note lengths also as '1/8.', '1/8 t'."""
    off = QCoreApplication.translate("Parameter", "off").lower()
    if words.removesuffix("db").rstrip() in ("off", off, "-inf", "-∞") and parameter.scale is Scale.DECIBEL:
        return parameter.minimum
    wanted = _compact(words)
    if not wanted or not parameter.choices:
        return None
    translated = [QCoreApplication.translate("Parameter", choice) for choice in parameter.choices]
    for choices in (parameter.choices, translated):
        names = [_compact(choice) for choice in choices]
        begun = [place for place, name in enumerate(names) if name.startswith(wanted)]
        if wanted in names:
            return parameter.minimum + names.index(wanted)
        if len(begun) == 1:
            return parameter.minimum + begun[0]
    if "/" in words:  # a note length that is none of them is no number either
        message = QCoreApplication.translate("ValueText", "{label}: {text} is none of its values; write {example}.")
        raise _refusal(parameter, message, words)
    return None


def _compact(name: str) -> str:
    short = name.lower().replace(" ", "").replace("triplet", "t").replace("dotted", "d")
    return f"{short[:-1]}d" if short.endswith(".") else short


def _relative(parameter: Parameter, words: str, current: float) -> float | None:
    """A value that starts from the current one; None if it is not written so."""
    operation = _OPERATION.fullmatch(words)
    if operation:
        sign, unit = operation[1], operation[3]
        number = _number(operation[2])
        if sign in ("+=", "-="):
            return _moved(parameter, current, -number if sign == "-=" else number, unit)
        if unit or (sign == "/" and not number):
            return None
        return current / number if sign == "/" else current * number
    found = _VALUE.fullmatch(words)
    if not found or words[0] not in "+-":
        return None
    idle = words[0] == "+" and not parameter.minimum < 0.0 < parameter.maximum
    if idle or found[3] == "%" or (_is_pitch(parameter) and _is_interval(found[3])):
        return _moved(parameter, current, _quotient(found), found[3])
    return None


def _moved(parameter: Parameter, current: float, amount: float, unit: str) -> float | None:
    """The current value and so much more; intervals transpose frequencies and ratios."""
    if unit == "%":
        return parameter.denormalise(parameter.normalise(current) + amount / 100.0)
    if _is_pitch(parameter) and _is_interval(unit):
        return current * _ratio(amount, unit)
    factor = _factor(parameter, unit)
    return None if factor is None else current + amount * factor


def _note(parameter: Parameter, words: str) -> float | None:
    """A note's name, with cents or another interval behind it if wished, for a frequency or a key."""
    found = _NOTE.fullmatch(words) if parameter.unit in ("Hz", "key") else None
    note = parse_note(found[1]) if found else None
    if found is None or note is None:
        return None
    if found[2]:
        unit = found[3] or "ct"
        if not _is_interval(unit):
            return None
        note += _semitones(_number(found[2]), unit)
    return hertz(note) if parameter.unit == "Hz" else note


def _absolute(parameter: Parameter, words: str, text: str) -> float:
    found = _VALUE.fullmatch(words)
    if not found:
        message = QCoreApplication.translate("ValueText", "{label}: {text} is not a value; write one like {example}.")
        raise _refusal(parameter, message, text)
    number, unit = _quotient(found), found[3]
    if unit == "%":
        return parameter.denormalise(number / 100.0)
    if is_ratio(parameter) and _is_interval(unit):
        return _ratio(number, unit)
    factor = _factor(parameter, unit)
    if factor is None:
        message = QCoreApplication.translate("ValueText", "{label}: {text} is not its unit; write one like {example}.")
        raise _refusal(parameter, message, unit)
    return number * factor


def _quotient(found: re.Match[str]) -> float:
    """The number of a match of `_VALUE`: plain, or divided by a second one."""
    divisor = _number(found[2]) if found[2] else 1.0
    return _number(found[1]) / divisor if divisor else math.inf


def _number(text: str) -> float:
    # The last of commas and points is the decimal one; those before it only group digits.
    last = max(text.rfind("."), text.rfind(","))
    if last >= 0:
        text = f"{text[:last].replace('.', '').replace(',', '')}.{text[last + 1 :]}"
    return float(text)


def _factor(parameter: Parameter, unit: str) -> float | None:
    """What turns a number in `unit` into the parameter's own; None if it measures something else."""
    if not unit or unit == parameter.unit.lower():
        return 1.0
    spoken, own = _UNITS.get(unit), _UNITS.get(parameter.unit.lower())
    return spoken[1] / own[1] if spoken and own and spoken[0] == own[0] else None


def _is_pitch(parameter: Parameter) -> bool:
    return parameter.unit == "Hz" or is_ratio(parameter)


def _is_interval(unit: str) -> bool:
    return unit in _UNITS and _UNITS[unit][0] == "st"


def _semitones(amount: float, unit: str) -> float:
    return min(max(amount * _UNITS[unit][1], -_LONGEST_INTERVAL), _LONGEST_INTERVAL)


def _ratio(amount: float, unit: str) -> float:
    """The ratio of two frequencies that are an interval apart."""
    return 2.0 ** (_semitones(amount, unit) / 12.0)
