"""What lies where on the page of modulation: sections, and the controls on their cards."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Card:
    """Controls in a frame: parameters of one group, in so many columns."""

    title: str
    group: str
    parts: tuple[str, ...]
    columns: int

    @property
    def parameters(self) -> tuple[str, ...]:
        """The names of the parameters, row by row."""
        return tuple(f"{self.group}.{part}" for part in self.parts)


@dataclass(frozen=True)
class Section:
    """One entry of the page: a picture and rows of cards; `name` is the same in every language."""

    name: str
    title: str
    meaning: str
    rows: tuple[tuple[Card, ...], ...]

    @property
    def parameters(self) -> tuple[str, ...]:
        """The names of all its parameters."""
        return tuple(name for row in self.rows for card in row for name in card.parameters)


def _card(title: str, group: str, parts: str, columns: int) -> Card:
    return Card(title, group, tuple(parts.split()), columns)


def sections() -> tuple[Section, ...]:
    """All sections, in the user's language."""
    wave, depths = translate("Modulation", "WAVE"), translate("Modulation", "HOW FAR IT MOVES")
    envelope = translate("Modulation", "ENVELOPE")

    def lfo(group: str, title: str, meaning: str) -> Section:
        shape = _card(wave, group, "rate shape delay fade retrigger", 5)
        return Section(group, title, meaning, ((shape,), (_card(depths, group, "pitch amplitude index cutoff", 5),)))

    def expression(title: str, group: str) -> Card:
        return _card(title, group, "vibrato index cutoff level", 4)

    return (
        lfo("lfo", translate("Modulation", "LFO 1"), translate("Modulation", "First low frequency oscillator")),
        lfo("lfo2", translate("Modulation", "LFO 2"), translate("Modulation", "Second low frequency oscillator")),
        Section(
            "pitch",
            translate("Modulation", "Pitch"),
            translate("Modulation", "Pitch envelopes: a sweep, and four stages"),
            (
                (
                    _card(translate("Modulation", "SWEEP"), "pitch", "envelope decay", 1),
                    _card(
                        translate("Modulation", "FOUR STAGES"),
                        "pitch",
                        "level1 level2 level3 level4 time1 time2 time3 time4",
                        4,
                    ),
                ),
            ),
        ),
        Section(
            "burst",
            translate("Modulation", "Burst"),
            translate("Modulation", "Notes that repeat themselves"),
            ((_card(translate("Modulation", "STROKES"), "burst", "rate count duty jitter", 2),),),
        ),
        Section(
            "noise",
            translate("Modulation", "Noise"),
            translate("Modulation", "Noise, its colour and its envelope"),
            (
                (_card(translate("Modulation", "NOISE"), "noise", "level color velocity", 4),),
                (_card(envelope, "noise", "attack decay sustain release", 4),),
            ),
        ),
        Section(
            "filter",
            translate("Modulation", "Filter"),
            translate("Modulation", "Filter and its envelope"),
            (
                (_card(translate("Modulation", "FILTER"), "filter", "mode cutoff resonance tracking velocity", 5),),
                (_card(envelope, "filter", "envelope attack decay sustain release", 5),),
            ),
        ),
        Section(
            "playing",
            translate("Modulation", "Playing"),
            translate("Modulation", "Unison, glide, and what wheels and pressure do"),
            (
                (
                    _card(translate("Modulation", "UNISON"), "unison", "voices detune width", 3),
                    _card(translate("Modulation", "GLIDE"), "glide", "time legato mono", 3),
                    _card(translate("Modulation", "BEND"), "bend", "range", 1),
                    _card(translate("Modulation", "TEST NOTE"), "root", "frequency duration", 2),
                ),
                (
                    expression(translate("Modulation", "MOD WHEEL"), "wheel"),
                    expression(translate("Modulation", "PRESSURE"), "pressure"),
                    expression(translate("Modulation", "TIMBRE (MPE)"), "timbre"),
                ),
            ),
        ),
    )
