"""Scales and keyboard maps: known tunings to known pitches, and files that anyone may have written."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textsynth_app.live.errors import TuningError
from textsynth_app.live.scala import MAXIMUM_BYTES, MAXIMUM_NOTES, parse_keyboard_map, parse_scale
from textsynth_app.live.tuning import EQUAL, LINEAR_MAP, TuningFiles, tune
from textsynth_app.synth.pitch import hertz, midi_note


def scale(*pitches: str, description: str = "a scale"):
    lines = ["! test.scl", "!", description, f" {len(pitches)}", "!", *pitches]
    return parse_scale("\n".join(lines).encode(), "test.scl")


def equal_division(notes: int, of_cents: float = 1200.0):
    return scale(*(f"{of_cents * step / notes:.8f}" for step in range(1, notes + 1)))


def keyboard_map(*degrees: str, size=None, first=0, last=127, middle=60, reference=69, frequency="440.0", octave=12):
    size = len(degrees) if size is None else size
    values = [size, first, last, middle, reference, frequency, octave, *degrees]
    return parse_keyboard_map("\n".join(map(str, values)).encode(), "test.kbm")


def frequencies(tuning):
    return [None if pitch is None else hertz(pitch) for pitch in tuning.pitches]


MEANTONE = """! meanquar.scl
!
1/4-comma meantone scale. Pietro Aaron's temperament (1523)
 12
!
 76.04900
 193.15686
 310.26471
 5/4
 503.42157
 579.47057
 696.57843
 25/16
 889.73529
 1006.84314
 1082.89214
 2/1
"""


# Known tunings


def test_without_a_scale_every_key_plays_its_own_note():
    assert tune().pitches == EQUAL.pitches == tuple(float(key) for key in range(128))


@pytest.mark.parametrize("notes", [12, 19, 31, 53])
def test_equal_divisions_of_the_octave_have_even_steps_from_middle_c(notes):
    pitches = tune(equal_division(notes)).pitches
    assert pitches[60] == pytest.approx(60.0)
    assert pitches[60 + notes] == pytest.approx(72.0)
    for key in range(60 - notes, 60 + notes):
        assert pitches[key + 1] - pitches[key] == pytest.approx(12 / notes)


def test_just_ratios_are_played_as_written():
    found = frequencies(
        tune(scale("16/15", "9/8", "6/5", "5/4", "4/3", "45/32", "3/2", "8/5", "5/3", "9/5", "15/8", "2"))
    )
    middle = hertz(60)
    assert found[67] / middle == pytest.approx(3 / 2)
    assert found[64] / middle == pytest.approx(5 / 4)
    assert found[64 - 12] / middle == pytest.approx(5 / 8)
    assert found[69 + 12] / middle == pytest.approx(10 / 3)


def test_twelve_pythagorean_fifths_miss_seven_octaves_by_the_comma():
    fifths = [
        "2187/2048",
        "9/8",
        "32/27",
        "81/64",
        "4/3",
        "729/512",
        "3/2",
        "128/81",
        "27/16",
        "16/9",
        "243/128",
        "2/1",
    ]
    pitches = tune(scale(*fifths)).pitches
    assert pitches[67] - pitches[60] == pytest.approx(7.01955, abs=1e-5)
    comma = 100 * ((pitches[66] - pitches[60]) + (pitches[66] - pitches[60]) - (pitches[72] - pitches[60]))
    assert comma == pytest.approx(23.46001, abs=1e-4)


def test_bohlen_pierce_repeats_at_the_twelfth():
    pitches = tune(scale(*(f"{1901.955 * step / 13:.6f}" for step in range(1, 13)), "3/1")).pitches
    assert hertz(pitches[73]) / hertz(pitches[60]) == pytest.approx(3.0)
    assert hertz(pitches[47]) / hertz(pitches[60]) == pytest.approx(1 / 3)
    assert pitches[61] - pitches[60] == pytest.approx(1.46304, abs=1e-5)


def test_meantone_file_as_its_inventor_published_it():
    read = parse_scale(MEANTONE.encode(), "meanquar.scl")
    assert read.description.startswith("1/4-comma meantone")
    pitches = tune(read).pitches
    assert pitches[64] - pitches[60] == pytest.approx(12 * math.log2(5 / 4))
    assert pitches[67] - pitches[60] == pytest.approx(6.9657843)


def test_a4_moves_everything():
    assert hertz(tune(a4=432.0).pitches[69]) == pytest.approx(432.0)
    plain, lower = tune(equal_division(19)).pitches, tune(equal_division(19), a4=415.0).pitches
    for high, low in zip(plain, lower, strict=True):
        assert hertz(low) / hertz(high) == pytest.approx(415 / 440)


def test_a4_out_of_reason_is_refused():
    with pytest.raises(ValueError, match="within 300 and 600 Hz"):
        tune(a4=44.0)


def test_between_two_keys_lies_a_pitch_between_theirs():
    tuning = tune(equal_division(19))
    assert tuning.pitch(64.25) == pytest.approx(tuning.pitches[64] + 0.25 * 12 / 19)
    assert tune(scale("2/1"), keyboard_map("0", "x", reference=60)).pitch(60.5) is None


def test_pitches_that_no_voice_can_play_are_silent():
    pitches = tune(scale("2/1")).pitches
    assert pitches[60] == 60.0 and pitches[61] == 72.0
    assert pitches[127] is None and pitches[0] is None


# Keyboard maps


WHITE_KEYS = ("0", "x", "1", "x", "2", "3", "x", "4", "x", "5", "x", "6")


def test_seven_notes_on_the_white_keys():
    tuning = tune(equal_division(7), keyboard_map(*WHITE_KEYS, octave=7, reference=60, frequency="261.625565"))
    assert tuning.pitches[61] is None and tuning.pitches[70 + 12] is None
    assert tuning.pitches[72] - tuning.pitches[60] == pytest.approx(12.0)
    assert tuning.pitches[62 - 24] - tuning.pitches[60 - 24] == pytest.approx(12 / 7)


def test_the_reference_key_has_the_reference_frequency():
    tuning = tune(equal_division(31), keyboard_map(size=0, middle=60, reference=69, frequency="440"))
    assert hertz(tuning.pitches[69]) == pytest.approx(440.0)
    assert tuning.pitches[60] == pytest.approx(69 - 9 * 12 / 31)


def test_formal_octave_is_the_distance_of_two_patterns():
    # What Scala itself prints for this map of 12 equal steps: key 64 at 700 cents.
    twelve, middle_c = equal_division(12), {"reference": 60, "frequency": "261.625565"}
    tuning = tune(twelve, keyboard_map("0", "2", "4", "5", octave=7, **middle_c))
    assert [round(tuning.pitches[key] - 60, 4) for key in (60, 61, 62, 63, 64, 59)] == [0, 2, 4, 5, 7, -2]
    assert tune(twelve, keyboard_map("0", "7", octave=0, **middle_c)).pitches[62] == pytest.approx(72)


def test_degrees_may_be_negative_and_beyond_the_scale():
    tuning = tune(equal_division(12), keyboard_map("0", "-1", "14", reference=60, frequency="261.6255653"))
    assert [round(tuning.pitches[key], 4) for key in (60, 61, 62)] == [60, 59, 74]


def test_keys_outside_the_range_are_not_retuned():
    tuning = tune(equal_division(19), keyboard_map(size=0, first=48, last=72, reference=60, frequency="261.6255653"))
    assert tuning.pitches[47] == 47.0 and tuning.pitches[73] == 73.0
    assert tuning.pitches[72] == pytest.approx(60 + 12 * 12 / 19)


def test_keys_left_out_at_the_end_are_silent():
    tuning = tune(equal_division(12), keyboard_map("0", "1", size=12, reference=60))
    assert tuning.pitches[61] is not None and tuning.pitches[62] is None and tuning.pitches[71] is None


def test_a_silent_reference_key_is_refused():
    with pytest.raises(TuningError, match=r"test\.kbm: its reference key 61 is silent"):
        keyboard_map(*WHITE_KEYS, reference=61)


# Files


@pytest.mark.parametrize(
    ("line", "cents"),
    [
        ("81/64", 407.8200),
        ("408.0", 408.0),
        ("408.", 408.0),
        (".5", 0.5),
        ("5", 2786.3137),
        ("-5.0", -5.0),
        ("10/20", -1200.0),
        ("100.0 cents", 100.0),
        (" 100.0 C#", 100.0),
        ("\t5/4   E\\", 386.3137),
        ("2147483647/2147483646", 8.06e-7),
        ("3/2! a remark", 701.9550),
    ],
)
def test_every_pitch_that_the_format_allows(line, cents):
    assert scale(line, "2/1").cents[0] == pytest.approx(cents, abs=1e-4)


@pytest.mark.parametrize(
    ("line", "cause"),
    [
        ("-3/2", "above 0"),
        ("3/-2", "above 0"),
        ("0", "above 0"),
        ("3/0", "above 0"),
        ("3/2/1", "no pitch"),
        ("1.2.3", "no pitch"),
        ("701,955", "no pitch"),
        ("fifth", "no pitch"),
        ("", "no pitch"),
        ("999999999.0", "too far"),
        ("1" * 100 + "." + "1" * 5000, "too far"),
        ("1" * 5000, "more than 40 digits"),
    ],
)
def test_a_line_that_is_no_pitch_is_named(line, cause):
    with pytest.raises(TuningError, match=r"Cannot use test\.scl, line 6: .*" + cause) as error:
        scale(line, "2/1")
    assert len(str(error.value)) < 200


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (b"", "it ends before a description"),
        (b"! only a comment\n", "it ends before a description"),
        (b"a scale\n", "it ends before the number of notes"),
        (b"a scale\n0\n", "line 2: a scale needs at least one note"),
        (b"a scale\n3\n9/8\n5/4\n", "it ends before note 3 of 3"),
        (b"a scale\nmany\n", "line 2: the number of notes must be a whole number from 0 to 4096"),
        (b"a scale\n-1\n", "line 2: the number of notes"),
        (b"a scale\n99999999999999\n", "line 2: the number of notes"),
        (b"RIFF\0\0\0WAVE", "it is no text file"),
        (b"! " + b"x" * MAXIMUM_BYTES, "larger than any"),
    ],
)
def test_a_broken_scale_says_what_is_wrong(content, cause):
    with pytest.raises(TuningError, match=cause):
        parse_scale(content, "test.scl")


@pytest.mark.parametrize(
    ("change", "cause"),
    [
        ({"size": -1}, "line 1: the size of the map"),
        ({"size": MAXIMUM_NOTES + 1}, "line 1: the size of the map"),
        ({"first": 128}, "line 2: the first key to retune must be a whole number from 0 to 127"),
        ({"first": 70, "last": 60}, "line 3: the last key to retune must be a whole number from 70 to 127"),
        ({"middle": "x"}, "line 4: the middle key"),
        ({"reference": 6000}, "line 5: the reference key"),
        ({"frequency": "nan"}, "line 6: the reference frequency must be a number of Hz such as 440.0, not 'nan'"),
        ({"frequency": "0"}, "line 6"),
        ({"frequency": "-440"}, "line 6"),
        ({"frequency": "1e9"}, "line 6"),
        ({"octave": "one"}, "line 7: the formal octave"),
        ({"size": 1}, "line 9: it lists more keys than the 1"),
    ],
)
def test_a_broken_map_names_its_line(change, cause):
    with pytest.raises(TuningError, match=cause):
        keyboard_map("0", "1", **change)
    with pytest.raises(TuningError, match="line 9: 'y' is no scale degree"):
        keyboard_map("0", "y")
    with pytest.raises(TuningError, match="it ends before the reference frequency"):
        parse_keyboard_map(b"0\n0\n127\n60\n69\n", "test.kbm")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_every_system_and_a_byte_order_mark(end):
    read = parse_scale(b"\xef\xbb\xbf" + MEANTONE.replace("\n", end).encode(), "meanquar.scl")
    assert read == parse_scale(MEANTONE.encode(), "meanquar.scl")


def test_a_description_may_be_empty_or_in_latin_1():
    assert parse_scale(b"\n1\n2/1\n", "x.scl").cents == (1200.0,)
    assert parse_scale("Québec\n1\n2/1\n".encode("latin-1"), "x.scl").description == "Québec"
    assert tune(scale("2/1", description="")).name == "scale without a name, notes: 1"


@given(st.binary(max_size=400) | st.text(alphabet="0123456789./-+x! \n\r\tabc", max_size=200).map(str.encode))
def test_whatever_a_file_holds_it_is_read_or_refused_in_one_line(content):
    for parse in (parse_scale, parse_keyboard_map):
        try:
            read = parse(content, "any.scl")
        except TuningError as error:
            assert "any.scl" in str(error) and "\n" not in str(error) and len(str(error)) < 250
        else:
            tuning = tune(read) if parse is parse_scale else tune(equal_division(12), read)
            assert len(tuning.pitches) == 128
            assert all(pitch is None or -36 <= pitch <= 140 for pitch in tuning.pitches)


@given(
    st.lists(st.floats(1.0, 4000.0), min_size=1, max_size=40),
    st.integers(0, 127),
    st.integers(0, 127),
    st.floats(20.0, 5000.0),
)
def test_any_scale_on_any_key_keeps_its_steps(cents, middle, reference, frequency):
    tuned = scale(*(f"{value:.6f}" for value in cents))
    mapped = keyboard_map(size=0, middle=middle, reference=reference, frequency=f"{frequency:.6f}")
    pitches = tune(tuned, mapped).pitches
    if pitches[reference] is not None:
        assert hertz(pitches[reference]) == pytest.approx(frequency, rel=1e-6)
    period = len(cents)
    for key in range(128 - period):
        low, high = pitches[key], pitches[key + period]
        if low is not None and high is not None:
            assert 100 * (high - low) == pytest.approx(tuned.cents[-1], abs=1e-6)


# Loading


def test_loading_reads_only_what_is_named():
    asked = []

    def read(path, limit):
        asked.append((path, limit))
        return b"19 equal\n1\n63.15789\n"

    assert TuningFiles().load(read).pitches == EQUAL.pitches
    assert asked == []
    tuning = TuningFiles("/scales/nineteen.scl", "", 432.0).load(read)
    assert asked == [("/scales/nineteen.scl", MAXIMUM_BYTES)]
    assert tuning.name == "19 equal, A4 = 432 Hz"
    assert tuning.pitches[61] == pytest.approx(60 + 0.6315789 + midi_note(432) - midi_note(440))


def test_errors_name_the_file_without_what_no_terminal_can_show():
    def read(path, limit):
        return b"\n"

    with pytest.raises(TuningError, match=r"Cannot use a�b\.scl: it ends before"):
        TuningFiles("/some/folder/a\nb.scl").load(read)
    with pytest.raises(TuningError) as error:
        TuningFiles(keyboard_map="x" * 500 + ".kbm").load(read)
    assert len(str(error.value)) < 150


def test_the_default_map_keeps_middle_c():
    assert tune(equal_division(31), LINEAR_MAP).pitches[60] == pytest.approx(60.0)
