"""Cycles are collected on the main thread, and only there."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest

from textsynth_app.app.collector import Collector


class Node:
    """Part of a cycle; says which thread ended it."""

    ended_on: str = ""

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        Node.ended_on = threading.current_thread().name


@pytest.fixture
def collector(qapp):
    made = Collector()
    yield made
    made.stop()


def test_other_threads_never_collect_and_the_timer_does(collector, qtbot):
    collector.settle()
    watch = weakref.ref(Node())

    def allocate() -> None:
        kept = [[number] for number in range(50_000)]
        del kept

    thread = threading.Thread(target=allocate, name="worker")
    thread.start()
    thread.join()
    assert watch() is not None
    qtbot.waitUntil(lambda: watch() is None, timeout=4000)
    assert Node.ended_on == threading.main_thread().name


def test_stopping_gives_automatic_collection_back(qapp):
    collector = Collector()
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
