"""What can go wrong with sound devices, apart from the libraries that talk to them."""

from __future__ import annotations


class AudioError(RuntimeError):
    """No sound can be had from a device; the message says which, why, and what to do."""


class MidiError(RuntimeError):
    """MIDI inputs cannot be had on this machine; the message says why, and what to do."""


class TuningError(ValueError):
    """A scale or a keyboard map cannot be used; the one-line message names the file, the line and the cause."""
