"""Garbage is collected where Qt's objects live, and nowhere else."""

from __future__ import annotations

import gc
import threading

import pytest

from lobbykit.ui.collector import Collector, collect_due


class Knot:
    """Something that only collecting takes apart; tells on which thread that was."""

    def __init__(self, told: list[threading.Thread]) -> None:
        self.told, self.itself = told, self

    def __del__(self) -> None:
        self.told.append(threading.current_thread())


@pytest.fixture
def _collector(qapp):
    assert qapp is not None
    made = Collector()
    yield made
    made.close()


def much() -> None:
    kept = [[] for _ in range(20_000)]
    assert len(kept) == 20_000


@pytest.mark.usefixtures("_collector")
def test_a_worker_that_makes_much_collects_nothing():
    told: list[threading.Thread] = []
    gc.collect()
    Knot(told)
    worker = threading.Thread(target=much)
    worker.start()
    worker.join()
    assert told == []
    while collect_due() is not None:
        pass
    gc.collect()
    assert told == [threading.current_thread()]


@pytest.mark.usefixtures("_collector")
def test_the_timer_collects(qtbot):
    told: list[threading.Thread] = []
    gc.collect()
    Knot(told)
    kept = [[] for _ in range(20_000)]
    qtbot.waitUntil(lambda: told == [threading.current_thread()])
    assert kept


@pytest.mark.usefixtures("qapp")
def test_python_collects_again_afterwards():
    was_on = gc.isenabled()
    gc.enable()
    made = Collector()
    assert not gc.isenabled()
    made.close()
    assert gc.isenabled()
    if not was_on:
        gc.disable()
