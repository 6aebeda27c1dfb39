"""Values as people write them: with units, as notes, fractions and shares, from the present value on, or not at all."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from textsynth_app.app.controls.value_text import exact_text, parse_value, shown_text
from textsynth_app.synth.parameter import Parameter, Scale
from textsynth_app.synth.parameters import VOICE

# One of every sort: parameters that differ in nothing else than their names are written alike.
SORTS = {(each.unit, each.minimum, each.maximum, each.scale, each.choices): each for each in VOICE}
EVERY = pytest.mark.parametrize("parameter", SORTS.values(), ids=lambda parameter: parameter.name)


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("root.frequency", "440 Hz", 440.0),
        ("root.frequency", "440", 440.0),
        ("root.frequency", "1.2k", 1200.0),
        ("root.frequency", "1,2 kHz", 1200.0),
        ("root.frequency", "1.200,5", 1200.5),
        ("root.frequency", "1,200.5 Hz", 1200.5),
        ("filter.cutoff", "12 000", 12000.0),
        ("filter.cutoff", "99999999", 20000.0),
        ("root.frequency", "a4", 440.0),
        ("root.frequency", "c#4", 277.1826),
        ("root.frequency", "D♭4", 277.1826),
        ("root.frequency", "c#3 +20ct", 138.5913 * 2 ** (20 / 1200)),
        ("root.frequency", "a4 -50", 440.0 * 2 ** (-50 / 1200)),
        ("root.frequency", "a4 +1 st", 466.1638),
        ("root.frequency", "50 %", (16.0 * 8000.0) ** 0.5),
        ("operators.1.break_point", "c3", 48.0),
        ("operators.1.break_point", "64 key", 64.0),
        ("operators.1.attack", "120 ms", 0.12),
        ("operators.1.attack", "2", 2.0),
        ("operators.1.attack", "1/8", 0.125),
        ("operators.1.attack", "½ s", 0.5),
        ("chorus.depth", "0.0025 s", 2.5),
        ("operators.1.level", "-6 dB", -6.0),
        ("operators.1.level", "−6", -6.0),
        ("operators.1.level", "off", -60.0),
        ("operators.1.level", "-∞ dB", -60.0),
        ("pitch.envelope", "+7 st", 7.0),
        ("pitch.envelope", "-1 oct", -12.0),
        ("filter.envelope", "7 st", 7.0 / 12.0),
        ("operators.1.detune", "0,5 st", 50.0),
        ("operators.2.ratio", "3:2", 1.5),
        ("operators.2.ratio", "3/2", 1.5),
        ("operators.2.ratio", "7 st", 2 ** (7 / 12)),
        ("matrix.1.2", "1/2 pi", 1.57079633),
        ("matrix.1.2", "2 π", 6.2831853),
        ("reverb.mix", "50%", 0.5),
        ("clock.tempo", "128 bpm", 128.0),
        ("filter.mode", "notch", 3.0),
        ("filter.mode", "Band pass", 1.0),
        ("filter.mode", "hi", 2.0),
        ("filter.mode", "2", 2.0),
        ("delay.sync", "on", 1.0),
        ("delay.division", "1/8", 5.0),
        ("delay.division", "1/8.", 7.0),
        ("delay.division", "1/8 dotted", 7.0),
        ("delay.division", "1/8t", 3.0),
        ("delay.division", "1/8 triplet", 3.0),
        ("unison.voices", "4", 4.0),
    ],
)
def test_values_as_people_write_them(name, text, value):
    assert parse_value(VOICE[name], text) == pytest.approx(value, rel=1e-5)


@pytest.mark.parametrize(
    ("name", "current", "text", "value"),
    [
        ("root.frequency", 220.0, "x2", 440.0),
        ("root.frequency", 220.0, "×1,5", 330.0),
        ("root.frequency", 220.0, "*2", 440.0),
        ("root.frequency", 220.0, "/2", 110.0),
        ("root.frequency", 220.0, "+3", 223.0),
        ("root.frequency", 220.0, "+1 oct", 440.0),
        ("root.frequency", 220.0, "-12 st", 110.0),
        ("root.frequency", 220.0, "+=1 k", 1220.0),
        ("root.frequency", 220.0, "-=20 Hz", 200.0),
        ("operators.2.ratio", 2.0, "+12st", 4.0),
        ("operators.1.level", -12.0, "+3", -9.0),
        ("operators.1.level", -12.0, "-3", -3.0),
        ("operators.1.level", -12.0, "-=3 dB", -15.0),
        ("operators.1.attack", 0.5, "+20 ms", 0.52),
        ("pitch.envelope", 5.0, "+7 st", 7.0),
        ("pitch.envelope", 5.0, "+=7 st", 12.0),
        ("reverb.mix", 0.3, "+10 %", 0.4),
        ("reverb.mix", 0.3, "-10 %", 0.2),
        ("noise.color", 0.0, "+10 %", 0.2),
        ("reverb.mix", 0.3, "x100", 1.0),
        ("filter.cutoff", 100.0, "440", 440.0),
    ],
)
def test_values_that_start_from_the_present_one(name, current, text, value):
    assert parse_value(VOICE[name], text, current) == pytest.approx(value, rel=1e-5)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "loud",
        "3 apples",
        "5 ms",
        "3 dB",
        "1e999",
        "nan",
        "--3",
        "x2",
        "x0 Hz",
        "h4",
        "a4 +3 dB",
        "1/0",
        "1e999/1e999",
    ],
)
def test_what_is_no_value_names_the_parameter_and_shows_one(text):
    with pytest.raises(ValueError, match=r"^Carrier frequency: .*'666 Hz'\.$"):
        parse_value(VOICE["root.frequency"], text)


@pytest.mark.parametrize("text", ["/0", "x", "x2 Hz", "+=3 ms", "+loud"])
def test_what_cannot_be_done_to_the_present_value(text):
    with pytest.raises(ValueError, match=r"^Carrier frequency: "):
        parse_value(VOICE["root.frequency"], text, 440.0)


@pytest.mark.parametrize(("name", "text"), [("delay.division", "3/8"), ("filter.mode", "pass"), ("lfo.shape", "s")])
def test_a_choice_that_there_is_not_or_that_two_begin_with(name, text):
    with pytest.raises(ValueError, match=rf"^{VOICE[name].label}: '{text}'"):
        parse_value(VOICE[name], text)


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("operators.1.break_point", 61.0, "C#4"),
        ("operators.1.break_point", 0.0, "C-1"),
        ("root.frequency", 999.9, "1 kHz"),
        ("operators.1.attack", 0.9999, "1 s"),
        ("operators.1.level", -60.0, "off"),
    ],
)
def test_values_as_people_read_them(name, value, text):
    assert shown_text(VOICE[name], value) == text


positions = st.floats(0.0, 1.0)


def _tolerance(parameter: Parameter, value: float) -> float:
    """Half of the last digit shown: three digits, or a thousandth to a hundredth of the range."""
    if parameter.unit == "key" or parameter.choices:
        return 0.5
    fine = 0.0 if parameter.scale is Scale.LOG else 0.0051 * (parameter.maximum - parameter.minimum)
    return max(0.0051 * abs(value), fine, 0.051 if parameter.unit == "dB" else 0.0)


@EVERY
@settings(max_examples=40)
@given(position=positions)
@example(position=0.0)
@example(position=1.0)
def test_what_is_shown_can_be_typed(parameter, position):
    value = parameter.denormalise(position)
    read = parse_value(parameter, shown_text(parameter, value))
    assert read == pytest.approx(value, abs=_tolerance(parameter, value))
    assert parse_value(parameter, parameter.format(value)) == pytest.approx(value, abs=_tolerance(parameter, value))


@EVERY
@settings(max_examples=40)
@given(position=positions)
def test_what_is_copied_can_be_pasted_to_the_same_sound(parameter, position):
    value = parameter.denormalise(position)
    read = parse_value(parameter, exact_text(parameter, value), parameter.default)
    assert read == pytest.approx(value, rel=1e-5, abs=1e-9)


@given(
    parameter=st.sampled_from(tuple(VOICE)),
    text=st.one_of(st.text(), st.text("0123456789.,+-=/:x*%eE abgkmsHzdBct#♭−½∞", max_size=12)),
    current=st.one_of(st.none(), positions),
)
@example(parameter=VOICE["root.frequency"], text="c4 +9e999oct", current=None)
@example(parameter=VOICE["root.frequency"], text="9e99 oct", current=0.5)
@example(parameter=VOICE["operators.1.ratio"], text="-9e99 oct", current=None)
def test_any_text_is_a_value_in_the_range_or_refused_in_one_line(parameter, text, current):
    now = None if current is None else parameter.denormalise(current)
    try:
        value = parse_value(parameter, text, now)
    except ValueError as error:
        assert str(error).startswith(parameter.label) and str(error).endswith(".")
    else:
        assert parameter.minimum <= value <= parameter.maximum
