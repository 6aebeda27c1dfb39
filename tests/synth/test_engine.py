"""The engine as an instrument: blocks, polyphony, clicks, commands, and every patch there can be."""

import numpy as np
import pytest

from textsynth_app.synth.engine import Engine
from textsynth_app.synth.parameters import CORE8, VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch, PatchError
from textsynth_app.synth.render import render, render_many, root_note
from textsynth_app.synth.state import COMMANDS, PATCHES, VOICES

RATE = 48000
RICH = DEFAULT_PATCH.replace(
    {
        "noise.level": -12.0,
        "noise.sustain": -6.0,
        "filter.cutoff": 2000.0,
        "filter.envelope": 2.0,
        "lfo.amplitude": 0.4,
        "lfo.cutoff": 1.0,
        "lfo.shape": 3.7,
        "pitch.envelope": 7.0,
        "matrix.1.1": 0.5,
    }
)
TONE = DEFAULT_PATCH.replace({"lfo.pitch": 0.0, "operators.1.sustain": 0.0, "operators.2.level": -60.0})


def roughness(audio: np.ndarray) -> float:
    """Largest second difference: where a click would stand out."""
    return float(np.abs(np.diff(audio.astype(float), 2)).max())


def script(sizes: list[int], frames: int = RATE) -> np.ndarray:
    engine = Engine(RATE, seed=3, patch=RICH)
    engine.note_on(60.3, 100, frame=777)
    engine.note_on(64, 80, frame=5001)
    engine.set_patch(RICH.replace({"operators.2.ratio": 3.5}), frame=9999)
    engine.note_off(60.3, frame=20011)
    engine.set_parameter("filter.cutoff", 500.0, frame=21000)
    parts, done, turn = [], 0, 0
    while done < frames:
        size = min(sizes[turn % len(sizes)], frames - done)
        parts.append(engine.process(size))
        done, turn = done + size, turn + 1
    return np.concatenate(parts)


@pytest.mark.parametrize("sizes", [[16], [256], [2048], [1, 3, 1000, 33, 64]], ids=str)
def test_the_size_of_blocks_does_not_change_a_sample(sizes):
    np.testing.assert_array_equal(script(sizes), script([RATE]))


def test_a_note_starts_at_its_very_frame():
    engine = Engine(RATE, patch=TONE)
    engine.note_on(69, 100, frame=1003)
    audio = engine.process(2000)[:, 0]
    assert not audio[:1004].any()
    assert abs(audio[1005:1012]).max() > 0


def test_the_same_seed_gives_the_same_samples_and_another_another_noise():
    assert np.array_equal(render(RICH, seed=1), render(RICH, seed=1))
    assert not np.array_equal(render(RICH, seed=1), render(RICH, seed=2))


def test_many_renders_on_all_cores_are_the_single_ones():
    patches = [RICH, DEFAULT_PATCH, TONE] * 3
    for patch, audio in zip(patches, render_many(patches, seconds=0.4, seed=5), strict=True):
        np.testing.assert_array_equal(audio, render(patch, duration=0.4, seed=5, oversampling=1))


def test_every_voice_sounds_and_one_key_more_takes_the_oldest():
    engine = Engine(RATE, patch=TONE.replace({"master.level": -36.0}))
    for count in range(VOICES):
        engine.note_on(40 + count / 2, 100)
    engine.process(RATE // 10)
    assert engine.voices == VOICES
    engine.note_on(90, 100)
    engine.process(RATE // 10)
    assert engine.voices == VOICES
    spectrum = np.abs(np.fft.rfft(engine.process(4 * RATE)[:, 0] * np.hanning(4 * RATE)))
    level = {note: spectrum[round(4 * 440 * 2 ** ((note - 69) / 12))] for note in (40, 40.5, 90)}
    assert level[40] < 0.01 * level[40.5] and level[90] > 0.5 * level[40.5]


def test_a_released_voice_is_stolen_before_a_held_one():
    engine = Engine(RATE, patch=TONE.replace({"operators.1.release": 5.0, "master.level": -36.0}))
    for note in range(VOICES):
        engine.note_on(40 + note, 100)
    engine.note_off(75)
    engine.process(2400)
    engine.note_on(75.5, 100)
    engine.process(RATE // 5)
    audio = engine.process(RATE)[:, 0]
    spectrum = np.abs(np.fft.rfft(audio * np.hanning(RATE)))
    level = {note: spectrum[round(440 * 2 ** ((note - 69) / 12))] for note in (40, 75, 75.5)}
    assert level[40] > 10 * level[75] and level[75.5] > 10 * level[75]


@pytest.mark.parametrize("parameter", CORE8, ids=lambda parameter: parameter.name)
def test_every_core_knob_is_heard_under_a_held_note_without_a_click(parameter):
    start = DEFAULT_PATCH.replace(
        {"operators.1.sustain": -6.0, "operators.2.sustain": 0.0, "lfo.pitch": 30.0, "root.frequency": 220.0}
    )
    changed = {
        "root.frequency": 330.0,
        "operators.1.level": -12.0,
        "operators.2.level": -20.0,
        "matrix.1.2": 2.5,
        "operators.2.ratio": 2.0,
        "lfo.rate": 9.0,
        "operators.1.attack": 1.0,
        "operators.1.decay": 0.2,
    }[parameter.name]
    engines = [Engine(RATE, patch=patch) for patch in (start, start, start.replace({parameter.name: changed}))]
    for engine in engines:
        engine.note_on(57, 100)
        engine.process(RATE // 10)
    engines[1].set_parameter(parameter.name, changed)
    for engine in engines:
        # Attack and decay belong to the next stages of an envelope: they are heard from the next note at the latest.
        engine.note_on(64, 100, frame=engine.frames_rendered + RATE // 2)
    kept, turned, settled = (engine.process(RATE)[:, 0] for engine in engines)
    assert np.abs(turned - kept).max() > 0.01
    assert roughness(turned) < 1.5 * max(roughness(kept), roughness(settled))


def test_a_patch_changed_under_a_held_note_does_not_click():
    engine = Engine(RATE, patch=TONE)
    engine.note_on(57, 100)
    before = engine.process(RATE // 2)[:, 0]
    target = TONE.replace({"operators.3.level": -6.0, "operators.3.output": 1.0, "operators.3.sustain": 0.0})
    engine.set_patch(target)
    after = engine.process(RATE // 2)[:, 0]
    both = Engine(RATE, patch=target)
    both.note_on(57, 100)
    settled = both.process(RATE)[RATE // 2 :, 0]
    assert roughness(np.concatenate([before[-100:], after])) < 1.5 * max(roughness(settled), roughness(before))
    assert np.abs(after[-4800:]).max() > 1.2 * np.abs(before[-4800:]).max()


def test_held_notes_follow_the_root_and_new_ones_have_their_own_pitch():
    engine = Engine(RATE, patch=TONE.replace({"root.frequency": 220.0}))

    def loudest() -> float:
        audio = engine.process(RATE)[:, 0]
        return float(np.argmax(np.abs(np.fft.rfft(audio * np.hanning(RATE)))))

    engine.note_on(69, 100)
    engine.process(4800)
    engine.set_parameter("root.frequency", 440.0)
    engine.process(9600)
    assert loudest() == pytest.approx(880.0, abs=1)
    engine.note_off(69)
    engine.process(RATE)
    engine.note_on(69, 100)
    engine.process(4800)
    assert loudest() == pytest.approx(440.0, abs=1)


def test_panic_is_silence_at_once():
    engine = Engine(RATE, patch=TONE.replace({"operators.1.release": 20.0}))
    engine.note_on(60)
    engine.process(4800)
    engine.silence()
    engine.process(4800)
    assert np.abs(engine.process(480)).max() < 1e-3
    assert engine.voices == 0


def test_a_full_ring_loses_no_patch_and_leaves_no_note_hanging():
    engine = Engine(RATE, patch=TONE)
    engine.note_on(60)
    for count in range(COMMANDS + 50):
        engine.set_parameter("filter.cutoff", 1000.0 + count)
    engine.note_off(60)
    for count in range(PATCHES + 5):
        engine.set_patch(TONE.replace({"root.frequency": 100.0 + count}))
    engine.process(4800)
    engine.keep_up()
    engine.process(4 * RATE)
    assert engine.voices == 0
    assert_plays(engine, engine.patch)


def assert_plays(engine: Engine, patch: Patch) -> None:
    """The engine has arrived at a patch."""
    expected = np.where(VOICE.is_log, np.log(np.maximum(patch.values, 1e-9)), patch.values)
    np.testing.assert_allclose(engine.state[0]["current"], expected, rtol=1e-5, atol=1e-6)


def test_too_many_patches_at_once_leave_held_notes_sounding_and_the_newest_arrives():
    engine = Engine(RATE, patch=TONE)
    engine.note_on(60)
    engine.process(4800)
    for count in range(PATCHES + 5):
        engine.set_patch(TONE.replace({"master.level": -9.0 - count / 10}))
    for _ in range(10):
        engine.process(4800)
        engine.keep_up()
    assert engine.voices == 1
    assert_plays(engine, TONE.replace({"master.level": -9.0 - (PATCHES + 4) / 10}))


@pytest.mark.parametrize("patch", [RICH, TONE, RICH.replace({"filter.cutoff": 20000.0, "filter.mode": 2.0})])
def test_a_patch_sent_to_a_silent_engine_sounds_as_if_it_had_always_been_there(patch):
    fresh, sent = Engine(RATE, patch=patch), Engine(RATE)
    for engine in (fresh, sent):
        engine.process(1000)
        engine.set_patch(patch)
        engine.note_on(60)
    np.testing.assert_array_equal(sent.process(RATE // 2), fresh.process(RATE // 2))


def test_a_filter_that_is_no_longer_wanted_is_gone_once_its_notes_are():
    engine = Engine(RATE, patch=RICH)
    engine.note_on(60)
    engine.process(4800)
    engine.set_patch(TONE)
    engine.process(4800)
    engine.note_off(60)
    engine.process(8 * RATE)
    assert engine.voices == 0
    fresh = Engine(RATE, patch=TONE)
    for each in (engine, fresh):
        each.note_on(60, frame=each.frames_rendered)
    np.testing.assert_allclose(engine.process(RATE // 4), fresh.process(RATE // 4), atol=2e-6)


def test_a_parameter_out_of_range_is_refused_and_changes_nothing():
    engine = Engine(RATE)
    with pytest.raises(PatchError, match=r"lfo\.rate"):
        engine.set_parameter("lfo.rate", 1e6)
    with pytest.raises(KeyError):
        engine.set_parameter("lfo.colour", 1.0)
    assert engine.patch == DEFAULT_PATCH


@pytest.mark.parametrize("rate", [7999, 192001, float("nan")])
def test_a_sample_rate_out_of_range_is_refused(rate):
    with pytest.raises(ValueError, match="sample rate"):
        Engine(rate)


@pytest.mark.parametrize("duration", [0.05, 0.5, 3.0])
def test_a_render_has_the_length_asked_for_and_ends_in_silence(duration):
    audio = render(TONE, duration=duration)
    assert audio.shape == (round(duration * RATE), 2)
    assert audio.dtype == np.float32
    assert np.abs(audio[-1]).max() == 0.0


@pytest.mark.parametrize("duration", [0.0, -1.0, 121.0, float("nan")])
def test_an_impossible_duration_is_refused(duration):
    with pytest.raises(ValueError, match="duration"):
        render(TONE, duration=duration)


def test_the_scope_shows_the_newest_output():
    engine = Engine(RATE, patch=TONE)
    engine.note_on(60)
    audio = np.concatenate([engine.process(size)[:, 0] for size in (70000, 333)])
    np.testing.assert_array_equal(engine.read_scope(4096), audio[-4096:])


def test_the_audition_note_is_the_root():
    assert root_note(TONE.replace({"root.frequency": 440.0})) == pytest.approx(69.0)
    audio = render(TONE.replace({"root.frequency": 660.0}), duration=1.0)[:, 0]
    assert np.argmax(np.abs(np.fft.rfft(audio * np.hanning(audio.size)))) == pytest.approx(660, abs=1)
