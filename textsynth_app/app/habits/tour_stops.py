"""The four stops of the tour: what one says, plays, turns and morphs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from textsynth_app.app.habits.tour import Stop


def tour_stops(prompt: QWidget, keyboard: QWidget, knobs: QWidget, slider: QWidget) -> list[Stop]:
    """The stops, in the order in which one comes to know the instrument."""
    return [
        Stop(
            prompt,
            _translated("Say it"),
            _translated("Describe a sound in your own words. It follows while you type; Enter plays it."),
        ),
        Stop(
            keyboard,
            _translated("Play it"),
            _translated("With the mouse, with a MIDI keyboard, or with the letters of the computer, A being C."),
        ),
        Stop(
            knobs,
            _translated("Turn it"),
            _translated(
                "Every parameter of the sound is a knob: drag it, or click its value and type. What you lock stays as "
                "it is whatever the words say."
            ),
        ),
        Stop(
            slider,
            _translated("Morph it"),
            _translated("Describe a second sound in the line for B, and slide from one to the other."),
        ),
    ]


def _translated(text: str) -> str:
    return QCoreApplication.translate("TourStops", text)
