"""What the pictures are made from: the newest sound, and how much of it has come since the last look."""

from __future__ import annotations

import time

import numpy as np
from numpy.typing import NDArray

from textsynth_app.app.instrument import Instrument

TAIL = 256  # frames by which the last reading is found again in the next
PROBES = (0, 1, 17, 100)  # frames before its end that are compared first: a few leave almost no false place
PLACES = 8  # on either side of what the clock says, compared whole
LONGEST_S = 0.5  # of waiting that counts: after a longer one nobody knows what was missed
STALLED_S = 0.3  # without a new frame: the device is gone, and the last block is no sound any more


def fresh_frames(audio: NDArray[np.float32], tail: NDArray[np.float32], expected: int) -> int | None:
    """How many frames of `audio` came after `tail`, shape (TAIL,); None if it is not in there.

    Silence and exactly periodic sounds hold it in many places: the one nearest to `expected` fresh frames is taken.
    """
    loudest = TAIL - 1 - int(np.argmax(np.abs(tail)))
    ends = np.flatnonzero(audio[TAIL - 1 - loudest : len(audio) - loudest] == tail[-1 - loudest]) + TAIL - 1
    for back in PROBES:
        if len(ends) > PLACES:
            ends = ends[audio[ends - back] == tail[-1 - back]]
    wanted = len(audio) - 1 - expected
    near = max(int(np.searchsorted(ends, wanted)), PLACES) if len(ends) > PLACES else PLACES
    for end in sorted(ends[near - PLACES : near + PLACES].tolist(), key=lambda end: abs(end - wanted)):
        if np.array_equal(audio[end + 1 - TAIL : end + 1], tail):
            return len(audio) - 1 - end
    return None


class ScopeFeed:
    """Reads the instrument's newest output; `audio` and `fresh` tell what was read, `seconds` how long that took."""

    def __init__(self, instrument: Instrument) -> None:
        self._instrument = instrument
        self.audio = np.zeros(0, np.float32)
        self.fresh = 0
        self.seconds = 0.0
        self._tail: NDArray[np.float32] | None = None
        self._last = time.perf_counter()
        self._stalled = 0.0

    def read(self, frames: int) -> bool:
        """Read the newest `frames` (more than TAIL); False before the instrument is ready."""
        audio = self._instrument.read_scope(frames)
        now = time.perf_counter()
        self.seconds, self._last = min(now - self._last, LONGEST_S), now
        if audio is None:
            return False
        expected = min(round(self.seconds * self._instrument.sample_rate), frames)
        found = None if self._tail is None else fresh_frames(audio, self._tail, expected)
        self.fresh = expected if found is None else found
        self._tail = audio[-TAIL:].copy()
        self._stalled = 0.0 if self.fresh else self._stalled + self.seconds
        if self._stalled > STALLED_S:
            audio = np.zeros(frames, np.float32)
            self.fresh = expected
        self.audio = audio
        return True
