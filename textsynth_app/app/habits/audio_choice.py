"""What the player wants to hear the instrument through, as it is kept between starts."""

from __future__ import annotations

from dataclasses import dataclass

from textsynth_app.app.settings import Settings

RATES = (44_100, 48_000, 88_200, 96_000)  # Hz
BLOCKS = (64, 128, 256, 512, 1024, 2048)  # frames computed at once
LATENCIES_MS = (5, 10, 20, 30, 50, 100, 200)


@dataclass(frozen=True)
class AudioChoice:
    """A device by name and host system, its rate in Hz, frames a block, latency; "" or 0: as it comes."""

    device: str = ""
    host: str = ""
    rate: int = 0
    block: int = 0
    latency_ms: int = 0


AUTOMATIC = AudioChoice()


def kept_choice(settings: Settings) -> AudioChoice:
    """What was chosen last; what is missing or makes no sense is automatic."""
    numbers = {}
    for key, sensible in (("rate", RATES), ("block", BLOCKS), ("latency_ms", LATENCIES_MS)):
        value = settings.whole_number(f"audio/{key}", 0)
        numbers[key] = value if value in sensible else 0
    return AudioChoice(settings.text("audio/device"), settings.text("audio/host"), **numbers)


def keep_choice(settings: Settings, choice: AudioChoice) -> None:
    """Keep it for the next start."""
    for key in ("device", "host", "rate", "block", "latency_ms"):
        settings.put(f"audio/{key}", getattr(choice, key))
