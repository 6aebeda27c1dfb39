"""Colours for levels, evenly spaced for the eye, made from the scheme's own."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from textsynth_app.app import theme

SIZE = 255
_FINE = 64  # points between two stops when the way is measured
# Oklab (Ottosson 2020): linear sRGB to the eye's cones, their cube roots to lightness, green-red and blue-yellow.
_TO_CONES = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)


def to_oklab(colours: NDArray[np.float64]) -> NDArray[np.float64]:
    """Oklab of sRGB colours, shape (count, 3), sRGB within 0..1."""
    linear = np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)
    return np.cbrt(linear @ _TO_CONES.T) @ _TO_LAB.T


def from_oklab(lab: NDArray[np.float64]) -> NDArray[np.float64]:
    """sRGB colours, shape (count, 3), within 0..1; what sRGB lacks becomes its nearest by channel."""
    linear = np.clip((lab @ np.linalg.inv(_TO_LAB).T) ** 3 @ np.linalg.inv(_TO_CONES).T, 0.0, 1.0)
    return np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1.0 / 2.4) - 0.055)


def level_colours(accent: QColor) -> NDArray[np.uint32]:
    """The scheme's colours for levels: from the ground of a plot by way of violet and an accent to its text."""
    well = QColor(theme.scheme().well)
    # Violet lies between the two prompts' colours; a single hue would tell fewer levels apart.
    return colour_map([well, theme.blend(well, theme.mix(0.5), 0.5), accent, QColor(theme.scheme().text)])


def colour_map(stops: list[QColor]) -> NDArray[np.uint32]:
    """SIZE colours from the first stop to the last, each as far from the next for the eye; as 0xffRRGGBB."""
    lab = to_oklab(np.array([[stop.redF(), stop.greenF(), stop.blueF()] for stop in stops]))
    places = np.linspace(0.0, len(stops) - 1.0, (len(stops) - 1) * _FINE + 1)
    way = np.stack([np.interp(places, np.arange(len(stops)), channel) for channel in lab.T], axis=1)
    travelled = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(way, axis=0), axis=1))])
    wanted = np.linspace(0.0, travelled[-1], SIZE)
    even = np.stack([np.interp(wanted, travelled, channel) for channel in way.T], axis=1)
    red, green, blue = np.rint(from_oklab(even).T * 255.0).astype(np.uint32)
    return ((red << 16) | (green << 8) | blue | 0xFF000000).astype(np.uint32)
