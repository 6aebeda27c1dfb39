import pytest
from hypothesis import given
from hypothesis import strategies as st

from textsynth_app.synth.pitch import hertz, midi_note, parse_note


@given(st.floats(-20, 150))
def test_note_and_frequency_are_inverse(note):
    assert midi_note(hertz(note)) == pytest.approx(note, abs=1e-9)


def test_the_anchors_of_equal_temperament():
    assert hertz(69) == 440.0
    assert hertz(60) == pytest.approx(261.6256, abs=1e-4)
    assert hertz(81) == 880.0


@pytest.mark.parametrize(
    ("name", "note"),
    [
        ("a4", 69),
        ("C4", 60),
        ("c#3", 49),
        ("Bb2", 46),
        ("c-1", 0),
        (" g9 ", 127),
        ("h4", None),
        ("a", None),
        ("", None),
    ],
)
def test_names_are_read(name, note):
    assert parse_note(name) == note
