"""A second start: the running program gets what it asked for, and anything else is only read."""

from __future__ import annotations

import os
import select
import threading

import pytest

from lobbykit.app.entering_workspace import PassphraseNeededError, enter, only_read
from lobbykit.app.handing_over import Request, answering
from lobbykit.app.passphrases import Passphrases
from tests.sessions import PASSPHRASE, Laptop

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a lock is not held against the same process there")


def second_start(laptop, calls, request):
    got = []
    caller = threading.Thread(target=lambda: got.append(enter(laptop.around, request)))
    caller.start()
    assert select.select([calls], [], [], 10)[0]
    taken = calls.taken()
    caller.join(10)
    return got[0], taken


@pytest.mark.parametrize("name", [None, "day.lobbykit"])
def test_what_a_second_start_asks_for_reaches_the_first(tmp_path, name):
    laptop = Laptop(tmp_path)
    request = Request(tmp_path / name if name else None)
    with laptop.open() as session:
        calls = answering(session, laptop.around)
        entered, taken = second_start(laptop, calls, request)
        calls.close()
    assert entered.opened is None
    assert taken == request


def test_a_workspace_that_is_busy_without_a_door_is_only_read_and_says_so(tmp_path):
    laptop = Laptop(tmp_path)
    with laptop.open() as first:
        entered = enter(laptop.around, Request())
        with entered.opened as second:
            assert not second.workspace.writable
            assert only_read(entered.opened).code == "workspace-busy"
            assert answering(second, laptop.around) is None
        assert first.workspace.writable


def test_a_workspace_that_may_be_written_has_nothing_to_say(tmp_path):
    entered = enter(Laptop(tmp_path).around, Request())
    with entered.opened:
        assert only_read(entered.opened) is None


def test_a_sealed_workspace_is_never_asked_for_at_the_terminal(tmp_path):
    laptop = Laptop(tmp_path)
    with laptop.open():
        pass
    with Passphrases.at(laptop.around) as sealing:
        sealing.set(sealing.new(PASSPHRASE))
    with pytest.raises(PassphraseNeededError):
        enter(laptop.around, Request())
    with enter(laptop.around, Request(), lambda: PASSPHRASE).opened as session:
        assert session.workspace.vault


def test_an_unreadable_door_leaves_the_window_usable(tmp_path):
    laptop = Laptop(tmp_path)
    with laptop.open() as session:
        laptop.around.state.mkdir(exist_ok=True)
        (laptop.around.state / session.workspace.id).write_text("in the way")
        assert answering(session, laptop.around) is None
        assert session.problems[-1].code == "door-unusable"
