"""The audio page: devices in the background, a choice that is kept, and no choice that prevents sound."""

from __future__ import annotations

import threading
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import Qt

from textsynth_app.app import audio_opening, theme
from textsynth_app.app.first_sound import FIRST_PATCH
from textsynth_app.app.habits.appearance import Appearance
from textsynth_app.app.habits.audio_choice import AUTOMATIC, AudioChoice, keep_choice, kept_choice
from textsynth_app.app.habits.audio_settings import AudioSettings
from textsynth_app.app.habits.settings_page import SettingsPage
from textsynth_app.app.habits.sound_check import TONE
from textsynth_app.app.instrument import Instrument
from textsynth_app.app.play.performance import Performance
from textsynth_app.app.settings import Settings
from textsynth_app.live import stream
from textsynth_app.live.devices import OutputDevice
from textsynth_app.live.errors import AudioError
from textsynth_app.synth.patch import DEFAULT_PATCH

SPEAKERS = OutputDevice(0, "Speakers", "ALSA", 2, 48000.0, True)
USB = OutputDevice(1, "USB", "ALSA", 2, 44100.0, False)


class Machine:
    """Devices that can be plugged and pulled, standing in for PortAudio; the real opening is done on them."""

    def __init__(self, engine) -> None:
        self.engine = engine
        self.present = [SPEAKERS, USB]
        self.opened: list[dict[str, object]] = []
        self.refused_rates: set[float] = set()
        self.streams: list[SimpleNamespace] = []
        self.listed_on: set[str] = set()

    def list_outputs(self) -> list[OutputDevice]:
        self.listed_on.add(threading.current_thread().name)
        return list(self.present)

    def open(self, **wishes):
        if not self.present:
            raise AudioError("No audio output was found: connect one.")
        device = wishes.get("device") or self.present[0]
        rate = wishes.get("rate") or device.default_sample_rate
        if rate in self.refused_rates:
            raise AudioError(f"The audio device '{device.name}' does not open at {rate:g} Hz.")
        self.opened.append(wishes)
        made = SimpleNamespace(lost="", frames=0, start=lambda: None, close=lambda: None)

        def status() -> SimpleNamespace:
            made.frames += 256
            return SimpleNamespace(
                running=not made.lost,
                device_name=device.name,
                sample_rate=rate,
                latency_s=0.03,
                delivered_frames=made.frames,
                underruns=2,
                error=made.lost or None,
            )

        made.status = status
        self.streams.append(made)
        return self.engine, made


@pytest.fixture
def machine(engine, monkeypatch):
    made = Machine(engine)
    engine.patch = DEFAULT_PATCH
    monkeypatch.setattr(audio_opening, "silent_engine", lambda: engine)
    monkeypatch.setattr("textsynth_app.app.instrument.silent_engine", lambda: engine)
    monkeypatch.setattr("textsynth_app.app.instrument.FALL_BACK_MS", 20)
    monkeypatch.setattr("textsynth_app.live.devices.list_outputs", made.list_outputs)
    monkeypatch.setattr("textsynth_app.live.devices.refresh", lambda: None)
    monkeypatch.setattr(stream, "open_engine_stream", made.open)
    return made


@pytest.fixture
def settings(settings_path):
    return Settings(settings_path)


@pytest.fixture
def instrument(qtbot, qapp, machine):
    made = Instrument(FIRST_PATCH)
    yield made
    made.close()


@pytest.fixture
def audio(instrument, settings):
    return AudioSettings(instrument, settings)


def start(instrument, qtbot) -> None:
    with qtbot.waitSignal(instrument.ready):
        instrument.start()


def listed(audio, qtbot) -> list[str]:
    with qtbot.waitSignal(audio.changed, check_params_cb=None):
        audio.look()
    qtbot.waitUntil(lambda: not audio.is_looking)
    return [text for text, _ in audio.devices()]


def test_devices_are_listed_off_the_main_thread(audio, instrument, qtbot, machine):
    start(instrument, qtbot)
    assert listed(audio, qtbot) == ["System default (Speakers)", "Speakers", "USB"]
    assert threading.main_thread().name not in machine.listed_on


def test_devices_of_several_hosts_are_told_apart(audio, instrument, qtbot, machine):
    machine.present.append(OutputDevice(2, "USB", "JACK", 2, 48000.0, False))
    start(instrument, qtbot)
    assert listed(audio, qtbot)[1:] == ["Speakers – ALSA", "USB – ALSA", "USB – JACK"]


def test_without_a_choice_nothing_is_asked_of_the_stream(instrument, qtbot, machine, audio):
    start(instrument, qtbot)
    assert machine.opened == [{}]


def test_chosen_device_rate_buffer_and_latency_are_opened_and_kept(audio, instrument, qtbot, machine, settings_path):
    start(instrument, qtbot)
    with qtbot.waitSignal(instrument.ready):
        audio.choose_device("USB", "ALSA")
    for choose, value in ((audio.choose_rate, 96000), (audio.choose_block, 128), (audio.choose_latency, 10)):
        with qtbot.waitSignal(instrument.ready):
            choose(value)
    assert machine.opened[-1] == {"device": USB, "rate": 96000, "block": 128, "latency": 0.01}
    assert "USB" in audio.facts() and "96 kHz" in audio.facts() and "30 ms" in audio.facts()
    assert "2 underruns" in audio.facts()
    assert kept_choice(Settings(settings_path)) == AudioChoice("USB", "ALSA", 96000, 128, 10)
    assert audio.trouble() == ""


def test_choices_made_while_a_device_is_opening_are_not_lost(audio, instrument, qtbot, machine):
    audio.choose_device("USB", "ALSA")
    audio.choose_block(512)
    audio.choose_block(1024)
    qtbot.waitUntil(lambda: machine.opened[-1:] == [{"device": USB, "block": 1024}])
    qtbot.waitUntil(lambda: instrument.state.phase == "playing")


def test_saved_device_that_is_gone_never_prevents_starting(qtbot, qapp, machine, settings):
    keep_choice(settings, AudioChoice("USB", "ALSA", 44100, 64, 5))
    machine.present.remove(USB)
    instrument = Instrument(FIRST_PATCH)
    audio = AudioSettings(instrument, settings)
    with qtbot.waitSignal(audio.noticed) as noticed:
        instrument.start()
    assert "'USB' is not connected" in noticed.args[0] and "Speakers" in noticed.args[0]
    assert instrument.state.phase == "playing"
    assert machine.opened == [{}]
    assert "USB (not connected)" in listed(audio, qtbot)
    machine.present.append(USB)  # plugged in again
    with qtbot.waitSignal(instrument.ready):
        audio.rescan()
    assert machine.opened[-1]["device"] == USB
    qtbot.waitUntil(lambda: audio.trouble() == "")
    instrument.close()


def test_rate_that_the_device_refuses_is_replaced_and_told(audio, instrument, qtbot, machine):
    machine.refused_rates.add(88200)
    start(instrument, qtbot)
    with qtbot.waitSignal(audio.noticed) as noticed:
        audio.choose_rate(88200)
    assert "88200 Hz" in noticed.args[0]
    assert instrument.state.phase == "playing"


def test_device_pulled_while_playing_falls_back_to_the_systems(audio, instrument, qtbot, machine):
    start(instrument, qtbot)
    with qtbot.waitSignal(instrument.ready):
        audio.choose_device("USB", "ALSA")
    machine.present.remove(USB)
    with qtbot.waitSignal(audio.noticed, timeout=20_000) as noticed:
        machine.streams[-1].lost = "The audio device 'USB' is not playing."
    assert "Speakers" in noticed.args[0]
    assert instrument.state.device == "Speakers"
    assert audio.choice.device == "USB"  # plugged in again, it is the one that is wanted


def test_no_device_at_all_is_silence_with_the_reason(audio, instrument, qtbot, machine):
    machine.present.clear()
    start(instrument, qtbot)
    assert instrument.state.phase == "silent"
    assert "connect one" in audio.facts()


@pytest.mark.parametrize("key", ["rate", "block", "latency_ms"])
@pytest.mark.parametrize("value", ["many", -5, 12345])
def test_kept_numbers_that_make_no_sense_are_left_aside(settings, key, value):
    settings.put(f"audio/{key}", value)
    assert kept_choice(settings) == AUTOMATIC


# What plays instead


def test_test_tone_is_heard_and_the_sound_comes_back(audio, instrument, qtbot, engine, monkeypatch):
    start(instrument, qtbot)
    audio.check._end.setInterval(40)
    with qtbot.waitSignals([audio.check.running_changed, audio.check.running_changed]):
        audio.check.play()
        assert engine.newest_patch() == TONE
        assert engine.named("note_on")[-1][1] == 69.0
    assert engine.newest_patch() == FIRST_PATCH
    assert engine.held == []


def test_change_of_the_sound_ends_what_plays_instead(instrument, qtbot, engine):
    start(instrument, qtbot)
    instrument.play_instead(TONE)
    instrument.set_parameter("filter.cutoff", 700.0)
    assert engine.newest_patch()["filter.cutoff"] == 700.0
    assert engine.newest_patch()["master.level"] == FIRST_PATCH["master.level"]
    instrument.play_instead(TONE)
    instrument.set_patch(DEFAULT_PATCH)
    assert engine.newest_patch() == DEFAULT_PATCH


def test_tone_is_a_clean_sine():
    from textsynth_app.synth.render import render

    audio = render(TONE, note=69.0, duration=0.5, oversampling=1)[4800:16800, 0]
    spectrum = np.abs(np.fft.rfft(audio * np.hanning(len(audio))))
    peak = int(spectrum.argmax())
    assert peak * 48000 / len(audio) == pytest.approx(440.0, abs=4.0)
    spectrum[peak - 4 : peak + 5] = 0.0
    assert spectrum.max() < 1e-3 * np.abs(np.fft.rfft(audio * np.hanning(len(audio)))).max()


# The page


@pytest.fixture
def page(audio, instrument, settings, qtbot, qapp):
    theme.apply(qapp)
    start(instrument, qtbot)
    made = SettingsPage(Appearance(settings), audio, Performance())
    qtbot.addWidget(made)
    made.resize(1076, 250)
    made.show()
    qtbot.waitUntil(lambda: made.device.count() == 3)
    return made


def test_device_is_chosen_on_the_page_by_the_keyboard(page, instrument, qtbot, machine):
    page.device.setFocus()
    with qtbot.waitSignal(instrument.ready):
        qtbot.keyClick(page.device, Qt.Key.Key_End)
    assert machine.opened[-1]["device"] == USB
    qtbot.waitUntil(lambda: "USB" in page.facts.text())


def test_page_says_what_is_wrong_and_offers_tone_and_rescan(page, instrument, qtbot, machine, engine):
    machine.present.remove(USB)
    with qtbot.waitSignal(instrument.ready):
        page.device.chosen.emit(("USB", "ALSA"))
    qtbot.waitUntil(lambda: "not connected" in page.trouble.text() and page.trouble.isVisible())
    qtbot.waitUntil(page.rescan.isEnabled)
    with qtbot.waitSignal(instrument.ready):
        qtbot.mouseClick(page.rescan, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.tone, Qt.MouseButton.LeftButton)
    assert engine.newest_patch() == TONE
    assert not page.tone.isEnabled()


def test_every_chooser_of_the_page_has_a_name_for_screen_readers(page):
    names = [chooser.accessibleName() for chooser in (page.scheme, page.scale, page.language, page.device, page.rate)]
    assert all(names) and len(set(names)) == len(names)
