"""A whole window with the real view models and widgets; only the model, and where told the engine, are stood in for."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from mido import Message
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from textsynth_app.app import theme
from textsynth_app.app.instrument import Instrument, Opened
from textsynth_app.app.settings import Settings
from textsynth_app.app.sound import Sound
from textsynth_app.app.window import Window
from textsynth_app.app.worker import ModelWorker
from textsynth_app.language.descriptions import Understanding, Word
from textsynth_app.language.errors import PromptError
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch

PAGE_SIZE = (1076, 250)
BELL = DEFAULT_PATCH.replace({"operators.2.ratio": 3.5, "root.frequency": 110.0, "lfo.pitch": 0.0})
CHIME = DEFAULT_PATCH.replace({"operators.2.ratio": 14.0, "root.frequency": 1760.0, "lfo.pitch": 0.0})


class WordModel:
    """Answers a few prompts; `gate` holds an answer back until a test lets it go."""

    encoder_id, mapping_id, device = "embedded-12ab", "realnvp", "cpu"

    def __init__(self) -> None:
        self.sounds = {"deep bell": BELL, "glass chime": CHIME}
        self.asked: list[str] = []
        self.gate = threading.Event()
        self.gate.set()

    def answer(self, prompt: str, unwanted: str = "", guidance: float | None = None) -> Patch:
        self.asked.append(prompt)
        self.gate.wait(10)
        if not prompt.isprintable():
            raise PromptError("The prompt is empty: describe a sound in words, like 'deep bell'.")
        patch = self.sounds.get(prompt, DEFAULT_PATCH.replace({"operators.2.ratio": min(1.0 + len(prompt) / 10, 32.0)}))
        return patch.replace({"filter.resonance": 0.9}) if unwanted else patch

    def understand(self, prompt: str) -> Understanding:
        return Understanding((Word(prompt.split()[-1], 0.7),), tuple(Word(word, 0.9) for word in prompt.split()[:-1]))


class RecordingEngine:
    """Notes every command, and sounds a sine while a note is held."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []
        self.held: list[float] = []
        self.frames = 0
        self.kept_up = 0

    def note_on(self, note: float, velocity: int = 100, frame: int = 0, key: float | None = None) -> None:
        self.calls.append(("note_on", note, velocity))
        self.held.append(note if key is None else key)

    def note_off(self, key: float, frame: int = 0) -> None:
        self.calls.append(("note_off", key))
        self.held = [held for held in self.held if held != key]

    def pitch_bend(self, semitones: float, key: float | None = None, frame: int = 0) -> None:
        self.calls.append(("pitch_bend", semitones))

    def wheel(self, amount: float, frame: int = 0) -> None:
        self.calls.append(("wheel", amount))

    def pressure(self, amount: float, key: float | None = None, frame: int = 0) -> None:
        self.calls.append(("pressure", amount))

    def timbre(self, amount: float, key: float | None = None, frame: int = 0) -> None:
        self.calls.append(("timbre", amount))

    def sustain(self, down: bool, frame: int = 0) -> None:
        self.calls.append(("sustain", down))

    def silence(self, frame: int = 0) -> None:
        self.calls.append(("silence",))

    def set_parameter(self, name: str, value: float, frame: int = 0) -> None:
        self.calls.append(("set_parameter", name, value))

    def set_patch(self, patch: Patch, frame: int = 0) -> None:
        self.calls.append(("set_patch", patch))

    def process(self, frames: int) -> np.ndarray:
        self.frames += frames
        return np.zeros((frames, 2), np.float32)

    def read_scope(self, frames: int) -> np.ndarray:
        if not self.held:
            return np.zeros(frames, np.float32)
        return (0.5 * np.sin(2 * np.pi * 440.0 / 48000 * np.arange(frames))).astype(np.float32)

    @property
    def voices(self) -> int:
        return len(self.held)

    def keep_up(self) -> None:
        self.kept_up += 1

    def named(self, name: str) -> list[tuple[Any, ...]]:
        return [call for call in self.calls if call[0] == name]

    def newest_patch(self) -> Patch:
        return self.named("set_patch")[-1][1]


class MidiKeyboards:
    """What is connected by MIDI: `plug` a name, `pull` it, `send` messages from it."""

    def __init__(self) -> None:
        self._present: list[str] = []
        self._waiting: dict[str, deque[Message]] = {}

    def plug(self, name: str) -> None:
        self._present.append(name)

    def pull(self, name: str) -> None:
        self._present.remove(name)

    def send(self, kind: str, name: str = "Piano", **values: int) -> None:
        self._waiting[name].append(Message(kind, **values))

    # What live.midi_system.System asks for

    def names(self) -> list[str]:
        return list(self._present)

    def open(self, index: int) -> SimpleNamespace:
        waiting = self._waiting[self._present[index]] = deque()
        return SimpleNamespace(read=lambda: waiting.popleft() if waiting else None, close=waiting.clear)

    def close(self) -> None: ...


@pytest.fixture(autouse=True)
def keyboards(monkeypatch: pytest.MonkeyPatch) -> MidiKeyboards:
    """The MIDI keyboards of the test; none of the machine's own is ever opened."""
    made_up = MidiKeyboards()
    monkeypatch.setattr("textsynth_app.live.midi.RtMidiSystem", lambda: made_up)
    monkeypatch.setattr("textsynth_app.live.midi.LOOK_S", 0.02)
    monkeypatch.setattr("textsynth_app.app.play.midi_actions.IDLE_MS", 16)
    return made_up


@pytest.fixture
def real_engine() -> Callable[..., Opened]:
    """Opens the real voice, without a device."""

    def opener(again: bool, say: Any) -> Opened:
        from textsynth_app.synth.engine import Engine

        engine = Engine(48000)
        engine.process(64)
        return Opened(engine, None, "No audio output was found: connect one.")

    return opener


@pytest.fixture
def bell() -> Patch:
    """What the model answers to 'deep bell'."""
    return BELL


@pytest.fixture
def chime() -> Patch:
    """What the model answers to 'glass chime'."""
    return CHIME


@pytest.fixture
def model() -> WordModel:
    return WordModel()


@pytest.fixture
def engine() -> RecordingEngine:
    return RecordingEngine()


@pytest.fixture
def settings_path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "window.ini"


@pytest.fixture
def make_window(
    qtbot: QtBot, qapp: Any, model: WordModel, engine: RecordingEngine, settings_path: Path
) -> Iterator[Callable[..., Window]]:
    """A function that opens a window and waits until it is ready; everything is closed after the test."""
    theme.apply(qapp)
    windows: list[Window] = []

    def make(
        prompt: str | None = None,
        *,
        opener: Callable[..., Any] | None = None,
        load: Callable[[Callable[[str], None]], Any] | None = None,
        wait: bool = True,
    ) -> Window:
        sound = Sound()
        instrument = Instrument(
            sound.patch, opener or (lambda again, say: Opened(engine, None, "no device in this test"))
        )
        worker = ModelWorker(load or (lambda progress: model))
        settings = Settings(settings_path)
        settings.put("tour/seen", 1)
        window = Window(sound, instrument, worker, settings)
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        window.begin(prompt)
        if wait:
            qtbot.waitUntil(lambda: instrument.state.phase != "preparing", timeout=60_000)
        return window

    yield make
    for window in windows:
        model.gate.set()
        window.close()


@pytest.fixture
def window(make_window: Callable[..., Window]) -> Window:
    return make_window()


@pytest.fixture
def shown(qtbot: QtBot, qapp: Any) -> Callable[[QWidget], QWidget]:
    """Shows a page by itself, as large as it is in the smallest window."""
    theme.apply(qapp)

    def show(page: QWidget) -> QWidget:
        qtbot.addWidget(page)
        page.resize(*PAGE_SIZE)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        return page

    return show


@pytest.fixture
def moves(page: Any) -> list[tuple[str, float]]:
    """What the user turns on the test module's own `page`."""
    noted: list[tuple[str, float]] = []
    page.moved.connect(lambda name, value: noted.append((name, value)))
    return noted
