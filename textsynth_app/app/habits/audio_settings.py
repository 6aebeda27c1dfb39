"""The audio page's view model: what can be heard through, what was chosen, and how it does."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from textsynth_app.app.habits.audio_choice import (
    AUTOMATIC,
    BLOCKS,
    LATENCIES_MS,
    RATES,
    AudioChoice,
    keep_choice,
    kept_choice,
)
from textsynth_app.app.habits.sound_check import SoundCheck
from textsynth_app.app.instrument import AudioState, Instrument
from textsynth_app.app.settings import Settings

if TYPE_CHECKING:
    from textsynth_app.live.devices import OutputDevice

Choices = list[tuple[str, object]]  # text, and what it stands for


class AudioSettings(QObject):
    """Gives the instrument its choice, before it is started and whenever the user changes it.

    `changed` tells of anything that is on show; `noticed(text)` says once that something else than the chosen device
    plays.
    """

    changed = Signal()
    noticed = Signal(str)

    def __init__(self, instrument: Instrument, settings: Settings) -> None:
        super().__init__()
        self._instrument, self._settings = instrument, settings
        self._devices: tuple[OutputDevice, ...] = ()
        self._trouble = ""  # why there are none
        self._notice = ""
        self._is_wanted = False  # whether somebody looks at the devices
        self.is_looking = False
        self.check = SoundCheck(instrument)
        instrument.choice = kept_choice(settings)
        instrument.devices_listed.connect(self._take_devices)
        instrument.state_changed.connect(self._take_state)
        instrument.ready.connect(self._look_again)

    @property
    def choice(self) -> AudioChoice:
        """What was chosen, whether or not it can be had."""
        return self._instrument.choice

    # What there is to choose from

    def devices(self) -> Choices:
        """Every device, the system's own choice first; one that was chosen and is gone is still among them."""
        default = next((device.name for device in self._devices if device.is_default), "")
        text = self.tr("System default ({device})") if default else self.tr("System default")
        choices: Choices = [(text.format(device=default), ("", ""))]
        several_hosts = len({device.host for device in self._devices}) > 1
        for device in self._devices:
            name = f"{device.name} – {device.host}" if several_hosts else device.name
            choices.append((name, (device.name, device.host)))
        chosen = (self.choice.device, self.choice.host)
        if self.choice.device and chosen not in [data for _, data in choices]:
            gone = "{device}" if self.is_looking else self.tr("{device} (not connected)")
            choices.append((gone.format(device=self.choice.device), chosen))
        return choices

    def rates(self) -> Choices:
        """Sample rates; the engine itself computes at the device's."""
        return [(self.tr("Device’s own"), 0), *((f"{rate / 1000:g} kHz", rate) for rate in RATES)]

    def blocks(self) -> Choices:
        """Sizes of the buffer: smaller ones answer sooner and run dry more easily."""
        frames = self.tr("{number} frames")
        return [(self.tr("Usual"), 0), *((frames.format(number=block), block) for block in BLOCKS)]

    def latencies(self) -> Choices:
        """What the sound system is asked for."""
        return [(self.tr("Usual"), 0), *((f"{latency} ms", latency) for latency in LATENCIES_MS)]

    def facts(self) -> str:
        """How the device does, in one line."""
        state = self._instrument.state
        if state.phase != "playing":
            return state.text
        underruns = self.tr("no underruns") if not state.underruns else self.tr("{number} underruns")
        parts = (
            state.device,
            f"{state.sample_rate / 1000:g} kHz",
            self.tr("{milliseconds} ms latency").format(milliseconds=round(state.latency_s * 1000)),
            underruns.format(number=state.underruns),
        )
        return "  ·  ".join(parts)

    def trouble(self) -> str:
        """What is not as it was chosen; "" if all is well."""
        return self._notice or self._trouble

    # What the user does

    def look(self) -> None:
        """Ask for the devices; the list follows."""
        self._is_wanted = True
        self.is_looking = True
        self._instrument.list_devices()
        self.changed.emit()

    def rescan(self) -> None:
        """Look for devices that were plugged in meanwhile, and open the chosen one anew; the sound pauses for it."""
        self._is_wanted = True
        self.is_looking = True
        self._instrument.start()
        self.changed.emit()

    def choose_device(self, device: str, host: str) -> None:
        """Hear through this one; "" for the system's."""
        self._choose(replace(self.choice, device=device, host=host))

    def choose_rate(self, rate: int) -> None:
        """In Hz; 0 as the device has it."""
        self._choose(replace(self.choice, rate=rate))

    def choose_block(self, frames: int) -> None:
        """Frames computed at once; 0 for the usual number."""
        self._choose(replace(self.choice, block=frames))

    def choose_latency(self, milliseconds: int) -> None:
        """What the sound system is asked for; 0 for the usual."""
        self._choose(replace(self.choice, latency_ms=milliseconds))

    def reset(self) -> None:
        """Everything as it comes."""
        self._choose(AUTOMATIC)

    def _choose(self, choice: AudioChoice) -> None:
        if choice != self.choice:
            self._instrument.choice = choice
            keep_choice(self._settings, choice)
            self._instrument.start()
            self.changed.emit()

    # What the instrument tells

    def _look_again(self) -> None:
        if self._is_wanted:
            self.look()

    def _take_devices(self, devices: tuple[OutputDevice, ...], trouble: str) -> None:
        self.is_looking = False
        self._devices, self._trouble = devices, trouble
        self.changed.emit()

    def _take_state(self, state: AudioState) -> None:
        if state.phase == "silent":
            self.is_looking = False  # nobody may ever answer, where the sound server hangs
        notice = ""
        if state.phase == "playing" and state.notice:
            text = self.tr("{problem} The system's own device plays instead: {device}.")
            notice = text.format(problem=state.notice, device=state.device)
        if state.phase != "preparing" and notice != self._notice:
            self._notice = notice
            if notice:
                self.noticed.emit(notice)
        self.changed.emit()
