"""The worker by itself: newest wins a line, and it always ends."""

from __future__ import annotations

import threading

import pytest

from textsynth_app.app.worker import ModelWorker
from textsynth_app.language.descriptions import Understanding
from textsynth_app.synth.patch import DEFAULT_PATCH


class SlowModel:
    encoder_id, mapping_id, device = "embedded", "realnvp", "cpu"

    def __init__(self) -> None:
        self.go = threading.Semaphore(0)
        self.asked: list[str] = []

    def answer(self, prompt: str, unwanted: str, guidance: float | None):
        self.asked.append(prompt)
        self.go.acquire(timeout=10)
        if prompt == "bad":
            raise ValueError("no\nsuch  sound")
        return DEFAULT_PATCH

    def understand(self, prompt: str):
        return Understanding((), ())


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


def test_a_job_reports_and_brings_its_result(worker, qtbot):
    told = []
    worker.job_progress.connect(lambda job, share, text: told.append((share, text)))
    worker.start()

    def work(model, progress):
        progress.report(0.5, "half")
        return model.encoder_id

    with qtbot.waitSignal(worker.job_done) as done:
        job = worker.submit(work)
    assert done.args == [job, "embedded"]
    assert told == [(0.5, "half")]


def test_prompts_are_answered_while_a_job_goes_on(worker, qtbot, slow):
    order = []
    begun, typed = threading.Event(), threading.Event()
    worker.answered.connect(lambda request, patch: order.append(request.prompt))
    worker.job_done.connect(lambda job, result: order.append("job"))
    worker.start()

    def work(model, progress):
        begun.set()
        typed.wait(10)
        progress.report(0.1)
        progress.report(0.9)

    worker.submit(work)
    assert begun.wait(10)
    worker.request("a", "bell")
    slow.go.release()
    typed.set()
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == ["bell", "job"]


def test_a_cancelled_job_ends_at_its_next_report_and_the_next_one_begins(worker, qtbot):
    begun, go = threading.Event(), threading.Event()
    reached = []
    worker.start()

    def endless(model, progress):
        begun.set()
        go.wait(10)
        while True:
            progress.report(0.5)

    job = worker.submit(endless)
    after = worker.submit(lambda model, progress: reached.append("after"))
    assert begun.wait(10)
    worker.cancel(job)
    with qtbot.waitSignals([worker.job_cancelled, worker.job_done]):
        go.set()
    assert reached == ["after"]
    assert after.ticket > job.ticket


def test_a_job_cancelled_before_it_begins_is_never_done(worker, qtbot):
    reached = []
    job = worker.submit(lambda model, progress: reached.append("done"))
    worker.cancel(job)
    with qtbot.waitSignal(worker.job_cancelled):
        worker.start()
    assert reached == []


def test_a_job_that_fails_is_told_in_one_line(worker, qtbot):
    worker.start()

    def work(model, progress):
        raise ValueError("the recording\nis silent")

    with qtbot.waitSignal(worker.job_failed) as failed:
        worker.submit(work)
    assert failed.args[1] == "ValueError: the recording is silent"


def test_closing_stops_a_job_at_its_next_report(qapp, slow):
    worker = ModelWorker(lambda progress: slow)
    begun = threading.Event()

    def endless(model, progress):
        begun.set()
        while True:
            progress.report(0.5)

    worker.submit(endless)
    worker.start()
    assert begun.wait(10)
    assert worker.stop()
