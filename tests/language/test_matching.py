"""Recordings that cannot be matched, by themselves; the search is tested in test_search.py."""

from __future__ import annotations

import numpy as np
import pytest

from textsynth_app.language.errors import RecordingError
from textsynth_app.language.matching import listen


@pytest.mark.parametrize(
    ("audio", "message"),
    [
        (np.zeros(4410, dtype=np.float32), "silent"),
        (np.zeros(0, dtype=np.float32), "finite samples"),
        (np.full(4410, np.nan, dtype=np.float32), "finite samples"),
        (np.ones((4410, 2), dtype=np.float32), "one channel"),
    ],
)
def test_recording_that_cannot_be_matched_is_refused_as_what_it_is(audio, message):
    with pytest.raises(RecordingError, match=message) as raised:
        listen(audio, 44_100)
    assert isinstance(raised.value, ValueError)
