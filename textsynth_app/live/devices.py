"""The machine's audio outputs, by PortAudio."""

from __future__ import annotations

from dataclasses import dataclass
from types import ModuleType

from textsynth_app.live.errors import AudioError


@dataclass(frozen=True)
class OutputDevice:
    """One place where sound can go. `index` is PortAudio's, valid until devices are listed anew."""

    index: int
    name: str
    host: str
    channels: int
    default_sample_rate: float
    is_default: bool


def portaudio() -> ModuleType:
    """The sounddevice module; AudioError with the remedy if PortAudio itself is missing."""
    try:
        import sounddevice
    except OSError as error:
        raise AudioError(
            f"PortAudio is missing ({error}): install it (Debian, Ubuntu: sudo apt-get install libportaudio2)."
        ) from None
    except Exception as error:  # PortAudioError, whose class cannot be had without the module
        raise AudioError(f"PortAudio does not start ({error}): restart the sound server, then try again.") from None
    return sounddevice


def refresh() -> None:
    """Look for devices anew. PortAudio lists them once: this ends every stream, so stop them first."""
    sounddevice = portaudio()
    try:
        sounddevice._terminate()
        sounddevice._initialize()
    except sounddevice.PortAudioError as error:
        raise AudioError(f"PortAudio does not start again: {error}.") from None


def list_outputs() -> list[OutputDevice]:
    """Every device with two output channels, the default first. Raises AudioError if PortAudio is missing or fails."""
    sounddevice = portaudio()
    try:
        hosts = sounddevice.query_hostapis()
        default = sounddevice.default.device[1]
        if default < 0 and hosts:
            default = hosts[sounddevice.default.hostapi]["default_output_device"]
        devices = [
            OutputDevice(
                index=entry["index"],
                name=entry["name"],
                host=hosts[entry["hostapi"]]["name"],
                channels=entry["max_output_channels"],
                default_sample_rate=float(entry["default_samplerate"]),
                is_default=entry["index"] == default,
            )
            for entry in sounddevice.query_devices()
            if entry["max_output_channels"] >= 2
        ]
    except sounddevice.PortAudioError as error:
        raise AudioError(f"PortAudio cannot list the audio devices: {error}.") from None
    return sorted(devices, key=lambda device: not device.is_default)


def find_output(name: str, host: str = "") -> OutputDevice:
    """The device of that name, of that host system if it is there too. Raises AudioError if it is not connected."""
    named = [device for device in list_outputs() if device.name == name]
    if not named:
        raise AudioError(f"The audio device '{name}' is not connected.")
    return next((device for device in named if device.host == host), named[0])
