"""The colours of the pad's corners, and of the places between them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor

from textsynth_app.app import theme
from textsynth_app.app.morph.pad_model import CORNERS

_VIOLET = 2  # of the stops between A's colour and B's


def corner_colours() -> list[QColor]:
    """A's colour and B's at the bottom, two more at the top."""
    colours = theme.scheme()
    return [QColor(name) for name in (colours.accent_a, colours.accent_b, colours.morph_stops[_VIOLET], colours.good)]


def mixed_colour(shares: Sequence[float]) -> QColor:
    """The colour of a place, by the share (0..1) that each corner has in it; their mean if there are no shares."""
    weights = list(shares) if sum(shares) > 0.0 else [1.0 / len(CORNERS)] * len(CORNERS)
    corners = corner_colours()
    red, green, blue = (
        sum(weight * channel(corner) for weight, corner in zip(weights, corners, strict=True))
        for channel in (QColor.red, QColor.green, QColor.blue)
    )
    return QColor(round(red), round(green), round(blue))
