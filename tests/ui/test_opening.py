"""From the painted frame to the workspace: in the same window, which asks for a passphrase and says what is wrong."""

from __future__ import annotations

import os

import pytest
from PySide6.QtWidgets import QLineEdit

from lobbykit.app.handing_over import Request
from lobbykit.app.passphrases import Passphrases
from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.closed_page import ClosedPage
from lobbykit.ui.main_window import MainWindow
from lobbykit.ui.opening import Opening
from lobbykit.ui.passphrase_page import PassphrasePage
from lobbykit.ui.preferences import Preferences, Role, Scheme
from tests.sessions import PASSPHRASE, Laptop
from tests.ui.windows import button, given_on

STARTED = Preferences(role=Role.DELEGATE, scheme=Scheme.LIGHT)


@pytest.fixture
def laptop(tmp_path):
    return Laptop(tmp_path, user=None)


@pytest.fixture
def frame(qapp):  # noqa: ARG001 - there must be an application
    made = MainWindow()
    made.show()
    return made


@pytest.fixture
def opening(qapp, laptop, frame):
    made = Opening(qapp, given_on(laptop, STARTED), frame)
    yield made
    made.close()
    made.deleteLater()


def page(frame, kind):
    return next((one for one in frame.findChildren(kind) if one.isVisible()), None)


def until(qtbot, frame, kind):
    qtbot.waitUntil(lambda: page(frame, kind) is not None, timeout=20_000)
    return page(frame, kind)


def test_the_workspace_is_shown_in_the_window_that_was_painted_first(qtbot, opening, frame):
    opening.begin(Request())
    assert opening.launcher is None
    qtbot.waitUntil(lambda: opening.launcher is not None, timeout=20_000)
    assert opening.launcher.program.window is frame
    assert frame.rail.place.value == "offices"


def test_a_passphrase_is_asked_for_in_the_same_window_until_it_is_right(qtbot, opening, frame, laptop):
    with laptop.open():
        pass
    with Passphrases.at(laptop.around) as sealing:
        sealing.set(sealing.new(PASSPHRASE))
    opening.begin(Request())
    asking = until(qtbot, frame, PassphrasePage)
    edit = asking.findChild(QLineEdit)
    edit.setText("not this one at all")
    button(asking, "Open my notes").click()
    qtbot.waitUntil(edit.isEnabled, timeout=20_000)
    assert opening.launcher is None
    edit.setText(PASSPHRASE)
    button(asking, "Open my notes").click()
    qtbot.waitUntil(lambda: opening.launcher is not None, timeout=20_000)
    assert opening.launcher.program.bench.session.workspace.vault
    assert opening.launcher.program.window is frame


def test_what_cannot_be_opened_is_said_in_the_window_and_can_be_tried_again(qtbot, opening, frame, laptop):
    laptop.around.root.mkdir(parents=True)
    foreign = laptop.around.root / "holiday.jpg"
    foreign.write_bytes(b"x")
    opening.begin(Request())
    told = until(qtbot, frame, ClosedPage)
    assert "holiday.jpg" in told.accessibleDescription()
    assert isinstance(opening.failure, LobbykitError)
    assert not button(told, "Close").isHidden()
    foreign.unlink()
    button(told, "Try again").click()
    qtbot.waitUntil(lambda: opening.launcher is not None, timeout=20_000)
    assert opening.failure is None


def test_a_library_that_cannot_be_read_is_said_too_and_lets_go_of_the_workspace(qtbot, opening, frame, laptop):
    roster = laptop.around.root / "library" / "roster.json"
    with laptop.open():
        pass
    roster.parent.mkdir(parents=True, exist_ok=True)
    roster.write_text("{", encoding="utf-8")
    opening.begin(Request())
    assert "roster.json" in until(qtbot, frame, ClosedPage).accessibleDescription()
    with laptop.open() as session:
        assert session.workspace.writable


def test_closing_while_it_opens_leaves_the_workspace_to_others(opening, laptop):
    opening.begin(Request())
    opening.close()
    assert opening.launcher is None
    with laptop.open() as session:
        assert session.workspace.writable


@pytest.mark.skipif(os.name == "nt", reason="a lock is not held against the same process there")
def test_a_second_start_shows_no_window_when_the_first_one_answers(qtbot, qapp, opening, laptop, monkeypatch):
    opening.begin(Request())
    qtbot.waitUntil(lambda: opening.launcher is not None, timeout=20_000)
    ended = []
    monkeypatch.setattr(qapp, "quit", lambda: ended.append(True))
    second = Opening(qapp, given_on(laptop, STARTED), None)
    second.begin(Request())
    qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    assert second.launcher is None
    assert second._frame is None
    second.close()
    second.deleteLater()
