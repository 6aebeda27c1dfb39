"""Errors that nobody expected: logged all, shown few, and never in the way of playing."""

from __future__ import annotations

import logging
import sys
import threading
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Signal, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from textsynth_app.app.habits import log_file
from textsynth_app.app.habits.error_dialog import ErrorDialogs
from textsynth_app.app.habits.log_file import Log, log_path
from textsynth_app.app.habits.unexpected import FloodGuard, UnexpectedErrors


class Broken(QObject):
    """Its slot has a defect."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self._answer)

    def _answer(self, text: str) -> None:
        raise ZeroDivisionError(text)

    def fail_elsewhere(self) -> None:
        raise KeyError("elsewhere")


@pytest.fixture
def log(tmp_path):
    made = Log(tmp_path / "logs" / "textsynth.log")
    yield made
    made.close()


@pytest.fixture
def clock():
    return SimpleNamespace(now=0.0)


@pytest.fixture
def desk(qtbot, qapp, log, clock, capsys):
    """A window, with the error dialogs over it; the hooks are as in the program."""
    window = QWidget()
    window.resize(700, 500)
    field = QLineEdit()
    QVBoxLayout(window).addWidget(field)
    qtbot.addWidget(window)
    errors = UnexpectedErrors(log, lambda: clock.now)
    dialogs = ErrorDialogs(errors, log.path, window)
    window.show()
    qtbot.waitExposed(window)
    field.setFocus()
    errors.watch()
    yield SimpleNamespace(window=window, field=field, errors=errors, dialogs=dialogs)
    errors.unwatch()
    if dialogs.dialog is not None:
        dialogs.dialog.close()


def test_error_in_a_slot_is_told_in_one_sentence_with_its_details(desk, qtbot, log, capsys):
    broken = Broken()
    broken.asked.emit("nothing\nbut trouble")
    qtbot.waitUntil(lambda: desk.dialogs.dialog is not None)
    dialog = desk.dialogs.dialog
    assert dialog.sentence.text() == "ZeroDivisionError: nothing"
    assert dialog.details.isHidden()
    qtbot.mouseClick(dialog.fold, Qt.MouseButton.LeftButton)
    assert dialog.details.isVisible()
    assert "_answer" in dialog.details.toPlainText()
    assert not dialog.isModal()
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert "_answer" in QGuiApplication.clipboard().text()
    assert "_answer" in log.path.read_text()
    assert "ZeroDivisionError" in capsys.readouterr().err
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert desk.dialogs.dialog is None


def test_same_error_and_others_are_counted_in_the_dialog_on_show(desk, qtbot):
    broken = Broken()
    for _ in range(13):
        broken.asked.emit("again")
    QTimer.singleShot(0, broken.fail_elsewhere)
    qtbot.waitUntil(lambda: desk.dialogs.dialog is not None and "Other errors" in desk.dialogs.dialog.count.text())
    text = desk.dialogs.dialog.count.text()
    assert "13 times" in text
    assert "Other errors since then: 1" in text
    assert len(desk.window.findChildren(type(desk.dialogs.dialog))) == 1


def test_error_that_comes_back_after_continue_opens_no_second_dialog_for_a_minute(desk, qtbot, clock):
    broken = Broken()
    broken.asked.emit("again")
    qtbot.waitUntil(lambda: desk.dialogs.dialog is not None)
    qtbot.mouseClick(desk.dialogs.dialog.go_on, Qt.MouseButton.LeftButton)
    broken.asked.emit("again")
    broken.asked.emit("again")
    qtbot.wait(20)
    assert desk.dialogs.dialog is None
    clock.now = 61.0
    broken.asked.emit("again")
    qtbot.waitUntil(lambda: desk.dialogs.dialog is not None)
    assert "only logged: 2" in desk.dialogs.dialog.count.text()


def test_error_in_a_thread_reaches_the_window(desk, qtbot, log):
    thread = threading.Thread(target=lambda: [].pop(), name="worker-7")
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: desk.dialogs.dialog is not None)
    assert desk.dialogs.dialog.sentence.text().startswith("IndexError")
    assert "worker-7" in log.path.read_text()


def test_qt_warnings_go_to_the_log_only_and_do_not_fill_it(desk, qtbot, log, capsys):
    for _ in range(50):
        qWarning("a style sheet is wrong")
    qtbot.wait(20)
    assert desk.dialogs.dialog is None
    text = log.path.read_text()
    assert "Qt warning: a style sheet is wrong" in text
    assert text.count("a style sheet is wrong") == 6
    assert "style sheet" not in capsys.readouterr().err


def test_endless_error_leaves_the_log_readable(desk, qtbot, log, capsys):
    broken = Broken()
    for _ in range(1000):
        broken.asked.emit("60 times a second")
    text = log.path.read_text()
    assert text.count("Traceback") == 5
    assert "1000 times by now" in text


def test_hooks_are_given_back(qtbot, log):
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    errors = UnexpectedErrors(log)
    errors.watch()
    assert sys.excepthook != before[0]
    errors.unwatch()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_error_while_the_window_closes_is_only_logged(desk, qtbot, log):
    desk.window.hide()
    broken = Broken()
    broken.asked.emit("late")
    qtbot.wait(20)
    assert desk.dialogs.dialog is None
    assert "late" in log.path.read_text()


def test_at_most_three_different_errors_a_minute_open_a_dialog():
    now = SimpleNamespace(time=0.0)
    guard = FloodGuard(lambda: now.time)
    opened = []
    for second, key in enumerate("abcdef"):
        now.time = float(second)
        if guard.opens(key):
            opened.append(key)
            guard.close()
    assert opened == ["a", "b", "c"]
    assert guard.silent == 3
    now.time = 60.5
    assert guard.opens("g")


# The log


def test_log_is_bounded_and_kept_in_its_place(tmp_path, monkeypatch):
    monkeypatch.setattr(log_file, "LONGEST_BYTES", 2000)
    log = Log(tmp_path / "textsynth.log")
    log.begin()
    assert "TextSynth" in log.path.read_text()
    for number in range(500):
        log.warning(f"line {number}")
    log.close()
    files = list(tmp_path.iterdir())
    assert len(files) == 3
    assert sum(file.stat().st_size for file in files) <= 6000
    assert "line 499" in log.path.read_text()
    assert logging.getLogger().handlers == [] or all(
        "textsynth" not in str(getattr(handler, "baseFilename", "")) for handler in logging.getLogger().handlers
    )


def test_log_that_cannot_be_written_is_no_trouble(tmp_path, capsys):
    (tmp_path / "folder").write_text("a file in its way")
    log = Log(tmp_path / "folder" / "textsynth.log")
    log.error("lost")
    log.error("lost, too")
    log.close()
    assert capsys.readouterr().err.count("There is no log") == 1


def test_log_lies_where_the_system_keeps_logs_or_where_it_is_told(tmp_path, monkeypatch):
    monkeypatch.setenv("TEXTSYNTH_CONFIG_HOME", str(tmp_path))
    assert log_path() == tmp_path / "textsynth.log"
    monkeypatch.delenv("TEXTSYNTH_CONFIG_HOME")
    assert log_path().name == "textsynth.log"
    assert "textsynth" in str(log_path().parent)
