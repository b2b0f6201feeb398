"""From the start on: the first screen, a kit, the sample, a second start, a passphrase, and a workspace to read."""

from __future__ import annotations

import os
import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from lobbykit.app import paths
from lobbykit.app.entering_workspace import enter
from lobbykit.app.handing_over import Request
from lobbykit.app.syncing.returning import removal
from lobbykit.ui.first_run.welcome import Welcome
from lobbykit.ui.kit_page import KitPage
from lobbykit.ui.opening import Opening
from lobbykit.ui.preferences import Preferences, Role, Scheme, load_preferences
from lobbykit.ui.settings_page import SettingsPage
from tests.content.kits.kit_bytes import kit
from tests.sessions import Laptop, noted
from tests.ui.windows import button, given_on

STARTED = Preferences(role=Role.DELEGATE, scheme=Scheme.LIGHT)


@pytest.fixture
def laptop(tmp_path):
    return Laptop(tmp_path, user=None)


@pytest.fixture
def launched(qtbot, qapp, laptop):
    """Return how to start; everything that was started is closed at the end."""
    made = []

    def start(request=None, preferences=None):
        opening = Opening(qapp, given_on(laptop, preferences), None)
        made.append(opening)
        opening.begin(request or Request())
        qtbot.waitUntil(lambda: opening.launcher is not None, timeout=20_000)
        return opening.launcher

    start.made = made
    yield start
    for one in made:
        one.close()
        one.deleteLater()


def page(launcher, kind):
    return next((one for one in launcher.program.window.findChildren(kind) if one.isVisible()), None)


def until_page(qtbot, launcher, kind):
    qtbot.waitUntil(lambda: page(launcher, kind) is not None, timeout=20_000)
    return page(launcher, kind)


def test_the_file_is_shown_before_it_is_opened_then_one_says_who_one_is(qtbot, launched, laptop):
    launcher = launched(Request(paths.resources() / "sample.lobbykit"))
    shown = until_page(qtbot, launcher, KitPage)
    session = launcher.program.bench.session
    assert not session.view.table("members").all()
    button(shown, "Open it").click()
    welcome = page(launcher, Welcome)
    start = button(welcome, "Start")
    assert not start.isEnabled()
    button(welcome, "Renée Muster").click()
    assert session.known_user != "renee"
    start.click()
    assert session.known_user == "renee"
    kept = load_preferences(laptop.around.state / "preferences.json")
    assert (kept.role, kept.place) == (Role.DELEGATE, "offices")
    assert kept.recent == (str(paths.resources() / "sample.lobbykit"),)


def test_opening_a_kit_is_taken_back_in_one_step_unless_more_was_done_since(qtbot, launched, tmp_path):
    file = tmp_path / "a.lobbykit"
    file.write_bytes(kit())
    launcher = launched(Request(file), STARTED)
    button(until_page(qtbot, launcher, KitPage), "Open it").click()
    window, session = launcher.program.window, launcher.program.bench.session
    assert session.entity("2" * 32)
    button(window, "Take it back").click()
    assert session.entity("2" * 32).deleted
    assert "was taken back" in window.notices.text


def test_not_now_changes_nothing(qtbot, launched, tmp_path):
    file = tmp_path / "a.lobbykit"
    file.write_bytes(kit())
    launcher = launched(Request(file), STARTED)
    button(until_page(qtbot, launcher, KitPage), "Not now").click()
    assert not launcher.program.bench.session.history.can_undo
    assert page(launcher, KitPage) is None


def test_a_file_that_is_no_kit_is_said_in_a_bar(qtbot, launched, tmp_path):
    file = tmp_path / "bad.lobbykit"
    file.write_bytes(kit()[:-1])
    launcher = launched(Request(file), STARTED)
    bars = launcher.program.window.bars
    qtbot.waitUntil(lambda: any("bad.lobbykit" in text for text in bars.texts), timeout=20_000)


def test_without_a_kit_a_zip_code_gives_offices_and_one_of_them_is_shown(qtbot, launched):
    launcher = launched()
    welcome = page(launcher, Welcome)
    edit = next(one for one in welcome.findChildren(QLineEdit) if one.accessibleName() == "What is your ZIP code?")
    qtbot.keyClicks(edit, "05401")
    candidate = next(one for one in welcome.findChildren(type(button(welcome, "Start"))) if "VT-AL" in one.text())
    with qtbot.waitSignal(welcome.answered):
        candidate.click()
    assert launcher.program.window.rail.place.value == "offices"
    assert launcher.program.bench.session.known_user is None


def test_somebody_who_is_not_on_the_list_is_put_on_it(launched):
    launcher = launched()
    welcome = page(launcher, Welcome)
    fields = {one.accessibleName(): one for one in welcome.findChildren(QLineEdit)}
    fields["Your name"].setText("Ana Sample")
    fields["Your team or state"].setText("Vermont")
    session = launcher.program.bench.session
    assert not session.view.table("members").all()
    button(welcome, "Start").click()
    (row,) = session.view.table("members").all()
    assert (row["name"], row["team"]) == ("Ana Sample", "Vermont")
    assert row["user"] == session.user == "ana-sample"


def test_the_sample_says_so_and_leaving_it_leaves_nothing(qtbot, launched):
    launcher = launched()
    button(page(launcher, Welcome), "Try a sample lobby day").click()
    own = launcher.program
    qtbot.waitUntil(lambda: launcher.program is not own, timeout=20_000)
    window = launcher.program.window
    assert "sample lobby day" in window.bars.texts[0]
    assert len(launcher.program.bench.view.table("meetings")) == 8
    folder = launcher.program.bench.around.root
    button(window, "Leave the sample").click()
    assert not folder.exists()
    assert page(launcher, Welcome)
    assert not launcher.program.bench.view.table("meetings").all()


@pytest.mark.skipif(os.name == "nt", reason="a lock is not held against the same process there")
def test_a_second_start_brings_its_file_to_this_window(qtbot, launched, laptop, tmp_path):
    file = tmp_path / "a.lobbykit"
    file.write_bytes(kit())
    launcher = launched(preferences=STARTED)
    got = []
    caller = threading.Thread(target=lambda: got.append(enter(laptop.around, Request(file))))
    caller.start()
    assert until_page(qtbot, launcher, KitPage)
    caller.join(10)
    assert got[0].opened is None


@pytest.mark.skipif(os.name == "nt", reason="a lock is not held against the same process there")
def test_a_workspace_that_is_busy_is_shown_and_says_that_it_is_only_read(launched, laptop):
    with laptop.open():
        launcher = launched()
        assert any("change nothing" in text for text in launcher.program.window.bars.texts)
        launcher.program.entrance.kits.open_file(paths.resources() / "sample.lobbykit")
        assert not launcher.program.tasks.busy


def test_a_setting_is_kept_and_the_keyboard_stays_on_it(launched, laptop):
    launcher = launched(preferences=STARTED)
    before = launcher.program.window
    launcher.program.entrance.show_settings()
    larger = button(page(launcher, SettingsPage), "Larger")
    larger.setFocus()
    larger.click()
    window = launcher.program.window
    assert window is not before
    assert window.focusWidget() is button(window, "Larger")
    assert load_preferences(laptop.around.state / "preferences.json").percent == 125


def test_every_control_of_the_first_screen_and_the_settings_has_a_name(qtbot, launched):
    launcher = launched(Request(paths.resources() / "sample.lobbykit"))
    until_page(qtbot, launcher, KitPage)
    for go in (launcher.program.entrance.welcome, launcher.program.entrance.show_settings):
        go()
        shown = page(launcher, Welcome) or page(launcher, SettingsPage)
        reached = [one for one in shown.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        assert [one for one in reached if one.isVisible() and not one.accessibleName()] == []


def test_a_laptop_that_goes_back_is_closed_first_and_then_forgets_everything(qtbot, launched, laptop):
    file = laptop.around.state / "preferences.json"
    launcher = launched(None, replace(STARTED, recent=("/media/usb/team.lobbykit",)))
    session = launcher.program.bench.session
    noted(session, summary="Xylophone.")
    launcher.program.forget(removal(launcher.program.bench))
    assert not launcher.program.window.isVisible()
    assert laptop.around.root.is_dir()
    opening = next(one for one in launched.made if one.launcher is launcher)
    launched.made.remove(opening)
    opening.close()
    assert opening.forgotten == ()
    assert not laptop.around.root.exists()
    assert [one for one in laptop.folder.rglob("*") if one.is_file()] == [file]
    assert load_preferences(file).recent == ()
    page = opening.farewell()
    qtbot.addWidget(page)
    assert page.windowTitle() == "This laptop has forgotten everything"
    opening.deleteLater()


def test_a_window_that_does_not_close_forgets_nothing(launched, monkeypatch):
    launcher = launched(None, STARTED)
    monkeypatch.setattr(launcher.program.window, "close", lambda: False)
    launcher.program.forget(removal(launcher.program.bench))
    assert launcher.removal is None
