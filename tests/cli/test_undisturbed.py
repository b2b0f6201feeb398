"""Signals wait for what is being saved."""

from __future__ import annotations

import signal
import threading

import pytest

from lobbykit.cli.undisturbed import undisturbed


@pytest.fixture(autouse=True)
def _a_keyboard():
    """Let SIGINT interrupt, also in a process that was started to ignore it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def interrupted(done: list[str], failure: Exception | None = None) -> None:
    with undisturbed():
        signal.raise_signal(signal.SIGINT)
        done.append("saved")
        if failure:
            raise failure


@pytest.mark.parametrize("failure", [None, OSError()])
def test_a_signal_waits_for_the_end_of_the_block_and_is_not_lost_where_it_fails(failure):
    done: list[str] = []
    with pytest.raises(KeyboardInterrupt):
        interrupted(done, failure)
    assert done == ["saved"]


def test_afterwards_signals_do_what_they_did_before():
    before = signal.getsignal(signal.SIGINT)
    with undisturbed():
        assert signal.getsignal(signal.SIGINT) is not before
    assert signal.getsignal(signal.SIGINT) is before


def test_a_failure_passes_through():
    with pytest.raises(OSError, match="no room"), undisturbed():
        raise OSError("no room")


def test_in_another_thread_there_is_nothing_to_hold():
    found = []

    def work() -> None:
        with undisturbed():
            found.append(1)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert found == [1]
