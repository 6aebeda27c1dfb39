"""Ways as tables: exact where they were sampled, straight between."""

from __future__ import annotations

import pytest

from textsynth_app.app.morph.morph_table import MorphTable
from textsynth_app.language.morphing import End, Morph
from textsynth_app.language.operator_order import in_order_of
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH

BELL = DEFAULT_PATCH.replace({"operators.2.ratio": 3.5, "root.frequency": 110.0})
CHIME = DEFAULT_PATCH.replace({"operators.2.ratio": 14.0, "root.frequency": 1760.0, "filter.cutoff": 900.0})


@pytest.mark.parametrize("path", ["parameters", "crossfade"])
def test_a_table_follows_its_way(path: str) -> None:
    morph = Morph([End(BELL), End(CHIME)], path, seamless=True)
    table = MorphTable.of(morph.at, -0.25, 1.25)
    assert table.at(0.0) == BELL
    assert table.at(1.0) == in_order_of(BELL, CHIME) if path == "crossfade" else CHIME
    for place in (-0.25, -0.1, 0.06, 0.5, 0.777, 0.94, 1.1, 1.25):
        found, wanted = (VOICE.normalise(patch.values) for patch in (table.at(place), morph.at(place)))
        assert (
            abs(found - wanted).max() < 0.02
        )  # of a knob's travel; nearest to the ends, below -45 dB, what fades bends more


def test_beyond_its_places_it_stays_at_the_last_one() -> None:
    table = MorphTable.of(Morph([End(BELL), End(CHIME)], "parameters").at, -0.25, 1.25)
    assert table.at(-3.0) == table.at(-0.25)
    assert table.at(3.0) == table.at(1.25)
