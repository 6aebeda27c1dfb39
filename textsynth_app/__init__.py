"""TextSynth: a desktop instrument that turns words into FM sounds."""

__version__ = "0.1.0"
