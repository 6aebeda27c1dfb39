"""How keys are played: one at a time or all, gliding, in unison, under the pedal, by wheels, and more than voices."""

import numpy as np
import pytest

from textsynth_app.synth.engine import Engine
from textsynth_app.synth.patch import DEFAULT_PATCH
from textsynth_app.synth.state import VOICES

RATE = 48000
SINE = DEFAULT_PATCH.replace(
    {
        "lfo.pitch": 0.0,
        "wheel.vibrato": 0.0,
        "pressure.vibrato": 0.0,
        "operators.1.sustain": 0.0,
        "operators.1.release": 0.05,
        "operators.2.level": -60.0,
        "master.level": -12.0,
    }
)
FULL_LEVEL = 10 ** (-12 / 20)
C, E, G = 72.0, 76.0, 79.0


def hertz(note: float) -> float:
    return 440.0 * 2 ** ((note - 69) / 12)


def level_of(audio: np.ndarray, note: float) -> float:
    """Amplitude of one note's sine in a piece of sound, as a share of full level."""
    window = np.hanning(audio.size)
    turns = np.exp(-2j * np.pi * hertz(note) * np.arange(audio.size) / RATE)
    return float(2 * abs((audio * window) @ turns) / window.sum() / FULL_LEVEL)


def listen(engine: Engine, seconds: float = 0.2) -> np.ndarray:
    return engine.process(round(seconds * RATE))[:, 0].astype(float)


def chord(audio: np.ndarray) -> set[float]:
    return {note for note in (C, E, G) if level_of(audio, note) > 0.02}


def notes_of(audio: np.ndarray) -> np.ndarray:
    """MIDI number of a sine over time, by its rising zero crossings."""
    rising = np.nonzero((audio[:-1] < 0) & (audio[1:] >= 0))[0]
    exact = rising - audio[rising] / (audio[rising + 1] - audio[rising])
    track = np.interp(np.arange(audio.size), (exact[1:] + exact[:-1]) / 2, RATE / np.diff(exact))
    return 69 + 12 * np.log2(track / 440)


def at(values: np.ndarray, seconds: float) -> float:
    return float(values[round(seconds * RATE)])


def roughness(audio: np.ndarray) -> float:
    """Largest second difference: where a click would stand out."""
    return float(np.abs(np.diff(audio, 2)).max())


def playing(changes: dict[str, float] | None = None, *notes: float) -> Engine:
    engine = Engine(RATE, patch=SINE.replace(changes or {}))
    for note in notes:
        engine.note_on(note, 127)
    return engine


# Keys and pedal


def test_keys_of_equal_pitch_are_lifted_by_their_own_names():
    engine = playing()
    engine.note_on(C, 127, key=1000)
    engine.note_on(C, 127, key=1001)
    engine.note_off(1000)
    listen(engine)
    assert engine.voices == 1
    engine.note_off(C)  # nobody's name
    listen(engine)
    assert engine.voices == 1
    engine.note_off(1001)
    listen(engine)
    assert engine.voices == 0


def test_the_pedal_keeps_lifted_keys_sounding_and_lets_go_of_them_but_not_of_held_ones():
    engine = playing(None, C, E)
    engine.sustain(True)
    engine.note_off(C)
    listen(engine)
    assert chord(listen(engine)) == {C, E}
    engine.sustain(False)
    listen(engine)
    assert chord(listen(engine)) == {E}
    engine.note_off(E)
    listen(engine)
    assert engine.voices == 0


def test_a_key_pressed_again_under_the_pedal_is_held_when_the_pedal_is_lifted():
    engine = playing(None, C)
    engine.sustain(True)
    engine.note_off(C)
    engine.note_on(C, 127)
    engine.sustain(False)
    listen(engine)
    assert engine.voices == 1 and chord(listen(engine)) == {C}


def test_releasing_all_lifts_keys_and_pedal():
    engine = playing(None, C, E)
    engine.sustain(True)
    engine.note_off(C)
    engine.release_all()
    listen(engine)
    assert engine.voices == 0
    engine.note_on(G, 127)
    engine.note_off(G)
    listen(engine)
    assert engine.voices == 0


def test_panic_ends_bursts_pedals_and_waiting_notes():
    engine = playing({"burst.count": 65.0, "operators.1.release": 20.0})
    engine.sustain(True)
    for note in range(VOICES + 8):
        engine.note_on(30 + note, 127)
    listen(engine, 0.001)
    engine.silence()
    listen(engine)
    assert engine.voices == 0 and np.abs(listen(engine)).max() < 1e-3


# One note at a time


def test_a_monophonic_patch_plays_the_newest_key_and_returns_to_those_still_down():
    engine = playing({"glide.mono": 1.0}, C, E, G)
    listen(engine)
    assert engine.voices == 1 and chord(listen(engine)) == {G}
    engine.note_off(E)
    engine.note_off(G)
    listen(engine)
    assert engine.voices == 1 and chord(listen(engine)) == {C}
    engine.note_off(C)
    listen(engine)
    assert engine.voices == 0


def test_lifting_a_key_that_no_longer_sounds_changes_nothing():
    engine = playing({"glide.mono": 1.0}, C, E)
    listen(engine)
    other = playing({"glide.mono": 1.0}, C, E)
    listen(other)
    engine.note_off(C)
    np.testing.assert_array_equal(listen(engine), listen(other))


PLUCK = {"glide.mono": 1.0, "operators.1.sustain": -60.0, "operators.1.decay": 1.0}


@pytest.mark.parametrize("legato", [0.0, 1.0])
def test_a_key_pressed_while_another_is_down_strikes_again_unless_played_legato(legato):
    engine = playing(PLUCK | {"glide.legato": legato}, C)
    listen(engine, 0.5)
    engine.note_on(E, 127)
    listen(engine, 0.05)
    level = level_of(listen(engine, 0.05), E)
    # 60 dB a second: half a second old, or just struck.
    assert 20 * np.log10(level) == pytest.approx(-60.0 * (0.575 if legato else 0.075), abs=0.8)


@pytest.mark.parametrize("legato", [0.0, 1.0])
def test_a_key_pressed_after_the_others_strikes_always(legato):
    engine = playing(PLUCK | {"glide.legato": legato, "operators.1.release": 5.0}, C)
    listen(engine, 0.4)
    engine.note_off(C)
    listen(engine, 0.1)
    engine.note_on(E, 127)
    listen(engine, 0.05)
    audio = listen(engine, 0.05)
    assert engine.voices == 1
    assert 20 * np.log10(level_of(audio, E)) == pytest.approx(-60.0 * 0.075, abs=0.8)


def test_a_note_struck_again_has_its_own_velocity_and_place_on_the_keyboard():
    changes = {"glide.mono": 1.0, "operators.1.velocity": 0.5, "operators.1.right_depth": -12.0}
    engine = playing(changes | {"operators.1.break_point": C})
    engine.note_on(C, 127)
    listen(engine)
    engine.note_on(C + 12, 1)
    listen(engine)
    assert 20 * np.log10(level_of(listen(engine), C + 12)) == pytest.approx(-20 - 12, abs=0.2)
    engine.note_off(C + 12)
    listen(engine)
    assert 20 * np.log10(level_of(listen(engine), C)) == pytest.approx(0, abs=0.2)


def test_a_monophonic_burst_strikes_anew_with_every_key():
    changes = {"glide.mono": 1.0, "burst.count": 4.0, "burst.rate": 20.0, "operators.1.release": 0.02}
    engine = playing(changes, C)
    listen(engine, 0.1)
    engine.note_on(E, 127)
    audio = np.abs(listen(engine, 0.5)).reshape(-1, 240).max(axis=1) > 0.5 * FULL_LEVEL  # 5 ms each
    assert np.count_nonzero(audio[1:] & ~audio[:-1]) + audio[0] == 4


def test_a_chord_from_before_is_let_go_of_when_the_patch_plays_one_note_at_a_time():
    engine = playing(None, C, E, G)
    listen(engine)
    engine.set_parameter("glide.mono", 1.0)
    listen(engine)
    engine.note_on(C + 12, 127)
    listen(engine)
    audio = listen(engine)
    assert engine.voices == 1 and not chord(audio)
    assert level_of(audio, C + 12) == pytest.approx(1.0, abs=0.02)


# Glide


def test_a_glide_comes_from_the_last_note_in_its_time():
    engine = playing({"glide.time": 0.4}, C)
    engine.note_off(C, frame=RATE // 4)
    engine.note_on(C + 12, 127, frame=RATE)
    track = notes_of(engine.process(2 * RATE)[RATE:, 0].astype(float))
    for seconds in (0.02, 0.1, 0.2, 0.3, 0.38, 0.5, 0.8):
        assert at(track, seconds) == pytest.approx(C + min(seconds / 0.4, 1.0) * 12, abs=0.15), seconds


def test_a_legato_glide_needs_another_key_down():
    engine = playing({"glide.time": 0.4, "glide.legato": 1.0, "glide.mono": 1.0}, C)
    engine.note_on(C + 12, 127, frame=RATE // 2)
    engine.note_off(C, frame=RATE)
    engine.note_off(C + 12, frame=RATE)
    engine.note_on(C - 12, 127, frame=2 * RATE)
    audio = engine.process(3 * RATE)[:, 0].astype(float)
    gliding, apart = notes_of(audio[RATE // 2 : RATE]), notes_of(audio[2 * RATE :])
    assert at(gliding, 0.2) == pytest.approx(C + 6, abs=0.15) and at(gliding, 0.45) == pytest.approx(C + 12, abs=0.05)
    assert at(apart, 0.05) == pytest.approx(C - 12, abs=0.05)


def test_the_first_note_of_all_does_not_glide():
    track = notes_of(listen(playing({"glide.time": 2.0}, C), 0.5))
    np.testing.assert_allclose([at(track, 0.02), at(track, 0.4)], C, atol=0.01)


# Unison


@pytest.mark.parametrize("voices", [2, 3, 5, 8])
def test_a_unison_has_its_lanes_evenly_within_the_detune_at_the_power_of_one(voices):
    detune = 60.0
    engine = playing({"unison.voices": voices, "unison.detune": detune, "unison.width": 0.0}, C + 24)
    listen(engine)
    assert engine.voices == voices
    seconds = 4
    audio = listen(engine, seconds)
    spectrum = np.abs(np.fft.rfft(audio * np.blackman(audio.size)))
    lanes = [hertz(C + 24 + detune / 100 * (lane / (voices - 1) - 0.5)) for lane in range(voices)]
    highest = spectrum.max()
    peaks = np.flatnonzero(
        (spectrum[1:-1] > spectrum[:-2]) & (spectrum[1:-1] >= spectrum[2:]) & (spectrum[1:-1] > 0.2 * highest)
    )
    np.testing.assert_allclose((peaks + 1) / seconds, lanes, atol=0.3)
    assert np.sqrt(2 * np.mean(audio**2)) / FULL_LEVEL == pytest.approx(1.0, abs=0.1)


def test_the_width_spreads_a_unison_from_left_to_right_and_a_single_voice_stays_in_the_middle():
    def sides(width: float, voices: float) -> tuple[np.ndarray, np.ndarray]:
        engine = playing({"unison.voices": voices, "unison.detune": 100.0, "unison.width": width}, C + 24)
        audio = engine.process(RATE).astype(float)[RATE // 5 :]
        return audio[:, 0], audio[:, 1]

    low, high = C + 23.5, C + 24.5
    left, right = sides(1.0, 2.0)
    assert level_of(left, low) == pytest.approx(1.0, abs=0.01) and level_of(left, high) < 0.01
    assert level_of(right, high) == pytest.approx(1.0, abs=0.01) and level_of(right, low) < 0.01
    left, right = sides(0.5, 2.0)
    assert level_of(left, low) == pytest.approx(np.cos(np.pi / 8), abs=0.01)
    assert level_of(left, high) == pytest.approx(np.sin(np.pi / 8), abs=0.01)
    left, right = sides(0.0, 2.0)
    np.testing.assert_array_equal(left, right)
    left, right = sides(1.0, 1.0)
    np.testing.assert_array_equal(left, right)


def test_both_channels_agree_on_a_note_that_changed_before_the_first_unison():
    engine = playing({"pressure.level": 12.0}, C)
    engine.set_parameter("unison.voices", 2.0)
    listen(engine)
    engine.pressure(1.0)
    listen(engine)
    engine.note_on(G + 12, 127)
    listen(engine)
    audio = engine.process(RATE // 5).astype(float)
    left, right = level_of(audio[:, 0], C), level_of(audio[:, 1], C)
    assert left == pytest.approx(1.0, abs=0.02) and right == pytest.approx(left, rel=0.02)


# Wheels


def test_a_bend_moves_all_notes_and_that_of_a_key_is_added():
    engine = playing(None)
    engine.note_on(C, 127, key=1)
    engine.note_on(C + 24, 127, key=2)
    engine.pitch_bend(2.0)
    engine.pitch_bend(3.0, key=2)
    listen(engine)
    audio = listen(engine)
    assert level_of(audio, C + 2) == pytest.approx(1.0, abs=0.02)
    assert level_of(audio, C + 24 + 5) == pytest.approx(1.0, abs=0.02)
    engine.pitch_bend(0.0)
    listen(engine)
    assert level_of(listen(engine), C + 24 + 3) == pytest.approx(1.0, abs=0.02)


def test_a_bend_under_a_finger_does_not_step():
    engine = playing(None, C)
    listen(engine)
    engine.pitch_bend(12.0)
    audio = listen(engine, 0.1)
    track = notes_of(audio)
    assert roughness(audio) < 1.1 * FULL_LEVEL * (2 * np.pi * hertz(C + 12) / RATE) ** 2
    assert at(track, 0.08) == pytest.approx(C + 12, abs=0.05) and C < at(track, 0.003) < C + 11


def test_how_an_mpe_key_is_held_when_it_goes_down_is_heard_from_its_first_moment():
    engine = playing(None)
    listen(engine, 0.0123)
    engine.note_on(C, 127, key=1)
    engine.pitch_bend(7.0, key=1)
    track = notes_of(listen(engine, 0.1))
    assert track[200:].min() > C + 6.9


FM = {
    "operators.2.level": 0.0,
    "operators.2.sustain": 0.0,
    "operators.2.ratio": 2.0,
    "operators.1.ratio": 4.0,
    "matrix.1.2": 0.2,
    "filter.cutoff": 19000.0,
}
SOURCES = ["wheel", "pressure", "timbre"]


def move(engine: Engine, source: str, amount: float, key: float | None = None) -> None:
    if source == "wheel":
        engine.wheel(amount)
    else:
        getattr(engine, source)(amount, key=key)


@pytest.mark.parametrize("source", SOURCES)
def test_wheel_pressure_and_timbre_move_index_level_and_cutoff(source):
    def levels(changes: dict[str, float], amount: float) -> tuple[float, float]:
        engine = playing(FM | changes, C)
        move(engine, source, amount)
        listen(engine)
        audio = listen(engine)
        return level_of(audio, C + 24), level_of(audio, C + 12)  # the carrier and its lower sideband

    rest, turned = levels({f"{source}.index": 2.0}, 0.0), levels({f"{source}.index": 2.0}, 0.5)
    assert turned[1] / rest[1] == pytest.approx(2.0, rel=0.02)
    assert levels({f"{source}.index": -1.0}, 1.0)[1] < 1e-3
    rest, half, full = (levels({f"{source}.level": 20.0}, amount)[0] for amount in (0.0, 0.5, 1.0))
    assert full == pytest.approx(0.99, abs=0.02)
    assert half / full == pytest.approx(10**-0.5, rel=0.01) and rest / full == pytest.approx(0.1, rel=0.01)
    # 6 octaves down from 19 kHz the corner lies at 297 Hz; the carrier, at 2093 Hz, is cut by its square.
    down = levels({f"{source}.cutoff": -6.0}, 1.0)[0]
    assert down == pytest.approx((19000 / 2**6 / hertz(C + 24)) ** 2, rel=0.05)


@pytest.mark.parametrize("source", SOURCES)
def test_wheel_pressure_and_timbre_add_vibrato_of_the_first_lfo(source):
    engine = playing({f"{source}.vibrato": 100.0, "lfo.shape": 3.0, "lfo.rate": 1.0}, C)
    move(engine, source, 0.5)
    track = notes_of(listen(engine, 0.9))
    assert at(track, 0.3) == pytest.approx(C + 0.5, abs=0.03) and at(track, 0.8) == pytest.approx(C - 0.5, abs=0.03)


@pytest.mark.parametrize("source", ["pressure", "timbre"])
def test_pressure_and_timbre_of_one_key_move_its_note_alone_and_add_up_to_one_at_most(source):
    engine = playing({f"{source}.level": 20.0})
    engine.note_on(C, 127, key=1)
    engine.note_on(G, 127, key=2)
    move(engine, source, 0.5, key=2)
    listen(engine)
    audio = listen(engine)
    assert level_of(audio, C) == pytest.approx(0.1, rel=0.03)
    assert level_of(audio, G) == pytest.approx(10**-0.5, rel=0.03)
    move(engine, source, 0.75)
    listen(engine)
    audio = listen(engine)
    assert level_of(audio, C) == pytest.approx(10**-0.25, rel=0.03)
    assert level_of(audio, G) == pytest.approx(1.0, rel=0.03)


# More keys than voices


def test_a_stolen_voice_gives_way_without_a_click_to_the_new_key_with_its_expression():
    quiet = SINE.replace({"master.level": -36.0})
    engine = Engine(RATE, patch=quiet)
    for note in range(VOICES):
        engine.note_on(40 + note * 0.5, 127)
    steady = roughness(listen(engine, 0.5))
    engine.note_on(C, 127, key=7)
    engine.pitch_bend(7.0, key=7)
    stolen = listen(engine, 0.1)
    alone = Engine(RATE, patch=quiet)
    alone.note_on(G, 127)
    assert roughness(stolen) < steady + 1.5 * roughness(listen(alone))
    assert engine.voices == VOICES
    listen(engine)
    audio = listen(engine, 2.0)
    gain = 10 ** (24 / 20)
    assert level_of(audio, G) * gain == pytest.approx(1.0, abs=0.1)
    assert level_of(audio, 40) * gain < 0.1 and level_of(audio, 40.5) * gain > 0.5


def test_a_note_lifted_before_its_stolen_voice_is_free_does_not_hang():
    engine = playing({"master.level": -36.0})
    for note in range(VOICES):
        engine.note_on(30 + note, 127)
    listen(engine)
    engine.note_on(110, 127)
    engine.note_off(110)
    listen(engine)
    assert level_of(listen(engine), 110) < 1e-4
    for note in range(VOICES):
        engine.note_off(30 + note)
    listen(engine)
    assert engine.voices == 0


def test_a_stolen_voice_does_not_rise_again_when_all_keys_are_lifted():
    engine = playing({"operators.1.velocity": 1.0, "operators.1.release": 20.0}, C)
    for _ in range(VOICES - 1):
        engine.note_on(40, 1)
    listen(engine)
    engine.note_on(110, 1)
    listen(engine, 0.0015)
    engine.release_all()
    listen(engine, 0.01)
    assert level_of(listen(engine), C) < 0.1


@pytest.mark.parametrize("rate", [22050, 48000, 192000])
def test_a_stolen_voice_fades_in_the_same_time_at_every_rate(rate):
    engine = Engine(rate, patch=SINE.replace({"operators.1.velocity": 1.0, "operators.1.left_depth": -16.0}))
    engine.note_on(93, 127)
    for _ in range(VOICES - 1):
        engine.note_on(30, 1, frame=1)  # 80 dB softer
    engine.process(rate // 4)
    engine.note_on(30, 1)
    audio = np.abs(engine.process(rate // 100)[:, 0]) / FULL_LEVEL
    assert audio[int(0.001 * rate) : int(0.0016 * rate)].max() > 0.4
    assert audio[int(0.006 * rate) :].max() < 0.02


def test_a_unison_chord_beyond_all_lanes_steals_whole_notes_and_leaves_none_hanging():
    engine = playing({"unison.voices": 8.0, "master.level": -36.0})
    for note in range(20):
        engine.note_on(50 + note, 127)
        listen(engine, 0.01)
    assert engine.voices == VOICES
    for note in range(20):
        engine.note_off(50 + note)
    listen(engine)
    assert engine.voices == 0


@pytest.mark.parametrize(
    "changes",
    [
        {"pitch.envelope": 48.0, "pitch.decay": 0.2},
        {"pitch.level4": 48.0, "pitch.level1": 0.0, "pitch.time1": 0.05},
    ],
)
def test_a_note_that_begins_above_hearing_comes_down_to_be_heard(changes):
    engine = playing(changes, C + 24)
    listen(engine, 2.5)
    assert level_of(listen(engine), C + 24) > 0.9
