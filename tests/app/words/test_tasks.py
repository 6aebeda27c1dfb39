"""Long jobs: progress, cancelling, one of a kind; and the bar that tells of them."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt

from textsynth_app.app.words import task_bar
from textsynth_app.app.words.task_bar import TaskBar
from textsynth_app.app.words.tasks import Task, Tasks
from textsynth_app.app.worker import ModelWorker

LEFT = Qt.MouseButton.LeftButton


class Held:
    """Work that goes on until it is let go."""

    def __init__(self, result: object = None) -> None:
        self.go = threading.Event()
        self.began = threading.Event()
        self.result = result

    def __call__(self, model, progress):
        self.began.set()
        while not self.go.wait(0.003):
            progress.report(0.5, "2 of 4")
        if isinstance(self.result, Exception):
            raise self.result
        return self.result


@pytest.fixture
def worker(qapp, model):
    made = ModelWorker(lambda progress: model)
    yield made
    assert made.stop()


@pytest.fixture
def tasks(worker):
    worker.start()
    return Tasks(worker)


def test_job_tells_how_far_it_is_and_hands_its_result_over(qtbot, tasks):
    results, work = [], Held("found")
    tasks.start("match", "Searching", work, results.append)
    assert tasks.current == Task("match", "Searching")
    qtbot.waitUntil(lambda: tasks.current == Task("match", "Searching", 0.5, "2 of 4"))
    work.go.set()
    qtbot.waitUntil(lambda: results == ["found"])
    assert tasks.current is None
    assert not tasks.is_running("match")


def test_cancelled_job_is_gone_at_once_and_its_result_with_it(qtbot, tasks):
    results, first, second = [], Held("late"), Held("next")
    tasks.start("match", "Searching", first, results.append)
    assert first.began.wait(5)
    tasks.cancel()
    assert tasks.current is None
    tasks.start("refine", "Refining", second, results.append)
    second.go.set()
    qtbot.waitUntil(lambda: bool(results))
    assert results == ["next"]
    tasks.cancel()  # nothing is left to stop


def test_newer_job_of_a_kind_replaces_the_older_others_wait(qtbot, tasks):
    results, older, newer, other = [], Held("older"), Held("newer"), Held("other")
    tasks.start("variations", "Drawing", older, results.append)
    tasks.start("refine", "Refining", other, results.append)
    assert (tasks.current.kind, tasks.waiting) == ("variations", 1)
    tasks.start("variations", "Drawing again", newer, results.append)
    assert (tasks.current.kind, tasks.waiting) == ("refine", 1)
    for work in (older, other, newer):
        work.go.set()
    qtbot.waitUntil(lambda: len(results) == 2)
    assert results == ["other", "newer"]


def test_failure_is_told_with_its_kind(qtbot, tasks):
    work = Held(ValueError("too quiet"))
    work.go.set()
    with qtbot.waitSignal(tasks.failed) as failed:
        tasks.start("match", "Searching", work, lambda result: None)
    assert failed.args == ["match", "ValueError: too quiet"]
    assert tasks.current is None


def test_without_a_model_every_job_fails_with_its_message(qtbot, qapp):
    def broken(progress):
        raise OSError("no weights")

    worker = ModelWorker(broken)
    tasks, heard = Tasks(worker), []
    tasks.failed.connect(lambda kind, message: heard.append((kind, message)))
    tasks.start("refine", "Refining", Held(), lambda result: None)
    worker.start()
    qtbot.waitUntil(lambda: heard == [("refine", "OSError: no weights")])
    tasks.start("match", "Searching", Held(), lambda result: None)
    assert heard[-1] == ("match", "OSError: no weights")
    assert tasks.current is None
    assert worker.stop()


@pytest.fixture
def bar(qtbot, tasks, monkeypatch):
    monkeypatch.setattr(task_bar, "APPEARS_MS", 60)
    made = TaskBar(tasks)
    qtbot.addWidget(made)
    made.resize(300, 28)
    made.show()
    made.wishes = []
    made.wanted.connect(made.wishes.append)
    return made


def test_bar_appears_for_what_lasts_and_stops_it(qtbot, bar, tasks):
    work = Held()
    tasks.start("refine", "Refining", work, lambda result: None)
    assert bar.wishes == []
    qtbot.waitUntil(lambda: bar.wishes == [True])
    qtbot.waitUntil(lambda: bar.text() == "Refining  2 of 4")
    assert bar.progress.value() == 500
    tasks.start("match", "Searching", Held(), lambda result: None)
    assert "1 more" in bar.text()
    qtbot.mouseClick(bar.cancel_button, LEFT)
    assert tasks.current.kind == "match"
    assert bar.wishes == [True]
    qtbot.keyClick(bar.cancel_button, Qt.Key.Key_Space)
    assert bar.wishes == [True, False]


def test_bar_is_not_bothered_by_what_is_over_in_a_blink(qtbot, bar, tasks):
    work = Held()
    work.go.set()
    results = []
    tasks.start("edit", "Editing", work, results.append)
    qtbot.waitUntil(lambda: bool(results))
    qtbot.wait(120)
    assert bar.wishes == []
