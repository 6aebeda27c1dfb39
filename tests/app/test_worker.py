"""The worker by itself: newest wins a line, and it always ends."""

from __future__ import annotations

import threading

import pytest

from textsynth_app.app.worker import ModelWorker
from textsynth_app.synth.patch import DEFAULT_PATCH


class SlowModel:
    encoder_id, mapping_id, device = "embedded", "realnvp", "cpu"

    def __init__(self) -> None:
        self.go = threading.Semaphore(0)
        self.asked: list[str] = []

    def patch(self, prompt: str):
        self.asked.append(prompt)
        self.go.acquire(timeout=10)
        if prompt == "bad":
            raise ValueError("no\nsuch  sound")
        return DEFAULT_PATCH


@pytest.fixture
def slow():
    return SlowModel()


@pytest.fixture
def worker(qapp, slow):
    made = ModelWorker(lambda progress: slow)
    yield made
    for _ in range(10):
        slow.go.release()
    assert made.stop()


def test_each_line_keeps_only_its_newest_request(worker, qtbot, slow):
    answered = []
    worker.answered.connect(lambda request, patch: answered.append((request.slot, request.prompt)))
    worker.start()
    worker.request("a", "one")
    qtbot.waitUntil(lambda: slow.asked == ["one"])
    for slot, prompt in (("a", "two"), ("b", "left"), ("a", "three"), ("b", "right")):
        worker.request(slot, prompt)
    for _ in range(3):
        slow.go.release()
    qtbot.waitUntil(lambda: len(answered) == 3)
    assert answered == [("a", "one"), ("a", "three"), ("b", "right")]


def test_prompt_that_fails_does_not_end_the_worker(worker, qtbot, slow):
    worker.start()
    with qtbot.waitSignal(worker.refused) as refused:
        worker.request("a", "bad")
        slow.go.release()
    assert refused.args[1] == "ValueError: no such sound"
    with qtbot.waitSignal(worker.answered):
        worker.request("a", "good")
        slow.go.release()


def test_dropped_request_is_not_asked(worker, qtbot, slow):
    worker.start()
    worker.request("a", "one")
    qtbot.waitUntil(lambda: slow.asked == ["one"])
    worker.request("a", "two")
    worker.drop("a")
    worker.request("b", "three")
    slow.go.release()
    qtbot.waitUntil(lambda: slow.asked == ["one", "three"])


def test_stopping_while_loading_gives_up_at_the_next_step(qapp, qtbot):
    begun, go = threading.Event(), threading.Event()
    reached = []

    def load(progress):
        progress("first")
        begun.set()
        go.wait(10)
        progress("second")
        reached.append("third")

    worker = ModelWorker(load)
    worker.start()
    assert begun.wait(5)
    threading.Timer(0.1, go.set).start()
    assert worker.stop()
    assert reached == []
