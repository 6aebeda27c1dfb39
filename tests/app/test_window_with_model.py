"""The window with what ships: the model answers, the voice plays it, and words mean what they say."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt

from textsynth_app.app.worker import load_sound_model

LOADING_MS = 60_000


def test_words_are_heard_in_the_real_voice(make_window, qtbot, real_engine):
    window = make_window(opener=real_engine, load=load_sound_model)
    line = window.prompts.line_a
    roots = {}
    for prompt in ("very deep gong", "tiny high bell"):
        line.clear()
        qtbot.keyClicks(line, prompt)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda prompt=prompt: window.sound.name == prompt, timeout=LOADING_MS)
        qtbot.waitUntil(lambda: bool(window.notes.held()), timeout=2000)
        qtbot.waitUntil(lambda: np.max(np.abs(window.instrument.read_scope(4096))) > 0.003, timeout=4000)
        roots[prompt] = window.sound.patch["root.frequency"]
        window.panic()
    assert roots["very deep gong"] < roots["tiny high bell"] / 2
    assert window.status.model_text().startswith("ready: embedded on ")


@pytest.mark.parametrize("prompt", ["🔔🔔", "tiefe Glocke aus Eisen", "x" * 10_000, "bell\x00\x1b[31m"])
def test_odd_prompts_are_answered_or_refused_but_never_break(make_window, qtbot, real_engine, prompt):
    window = make_window(opener=real_engine, load=load_sound_model)
    qtbot.waitUntil(lambda: window.status.model_text().startswith("ready"), timeout=LOADING_MS)
    window.prompts.line_a.setText(prompt)
    with qtbot.waitSignals([window.worker.answered], timeout=10_000):
        window.prompts.line_a.textEdited.emit(prompt)
    assert window.worker.isRunning()
