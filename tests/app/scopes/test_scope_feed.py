"""How much of what is read is new: found in the sound itself, since the clock and the device do not agree."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from textsynth_app.app.sight.scope_feed import TAIL, ScopeFeed, fresh_frames

NOISE = np.random.default_rng(3).standard_normal(20_000).astype(np.float32)
FRAMES = 8192


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def perf_counter(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr("textsynth_app.app.sight.scope_feed.time", clock)
    return clock


def instrument(sound: np.ndarray, end: int = 10_000) -> SimpleNamespace:
    made_up = SimpleNamespace(sample_rate=48_000.0, end=end)
    made_up.read_scope = lambda frames: sound[made_up.end - frames : made_up.end]
    return made_up


@pytest.mark.parametrize("fresh", [0, 1, 128, 1024, FRAMES - TAIL])
def test_new_frames_are_counted_whatever_the_clock_says(fresh):
    last, now = NOISE[2000 : 2000 + FRAMES], NOISE[2000 + fresh : 2000 + fresh + FRAMES]
    assert fresh_frames(now, last[-TAIL:], expected=800) == fresh


def test_a_gap_is_no_place():
    assert fresh_frames(NOISE[10_000:18_000], NOISE[:TAIL], expected=800) is None


def test_where_a_sound_repeats_exactly_the_clock_decides():
    period = 480
    repeated = np.tile(NOISE[:period], 20)
    assert fresh_frames(repeated[period:], repeated[-TAIL:], expected=930) == 2 * period
    assert fresh_frames(np.zeros(4000, np.float32), np.zeros(TAIL, np.float32), expected=801) == 801


def test_a_click_in_silence_is_found_again():
    sound = np.zeros(16_000, np.float32)
    sound[9_900] = 1.0
    assert fresh_frames(sound[2_700:10_700], sound[10_000 - TAIL : 10_000], expected=10) == 700


def test_feed_tells_what_is_new(clock):
    made_up = instrument(NOISE)
    feed = ScopeFeed(made_up)
    assert feed.read(FRAMES)
    for step in (700, 0, 1400):
        made_up.end += step
        clock.now += 1 / 60
        feed.read(FRAMES)
        assert feed.fresh == step
        assert feed.seconds == pytest.approx(1 / 60)
    assert np.array_equal(feed.audio[-1400:], NOISE[made_up.end - 1400 : made_up.end])


def test_a_device_that_stands_still_falls_silent(clock):
    feed = ScopeFeed(instrument(NOISE))
    feed.read(FRAMES)
    for _ in range(10):
        clock.now += 1 / 60
        feed.read(FRAMES)
    assert feed.audio.any()
    for _ in range(20):
        clock.now += 1 / 60
        feed.read(FRAMES)
    assert not feed.audio.any()
    assert feed.fresh == 800


def test_sound_returns_when_the_device_goes_on(clock):
    made_up = instrument(NOISE)
    feed = ScopeFeed(made_up)
    for _ in range(40):
        clock.now += 1 / 60
        feed.read(FRAMES)
    made_up.end += 512
    feed.read(FRAMES)
    assert feed.fresh == 512
    assert feed.audio.any()


def test_no_instrument_yet(clock):
    feed = ScopeFeed(SimpleNamespace(sample_rate=48_000.0, read_scope=lambda frames: None))
    assert not feed.read(FRAMES)
