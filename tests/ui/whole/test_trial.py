"""The team's file tried as a delegate: a window of its own, over a workspace that is gone when it is closed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit

from lobbykit.app.handing_over import Request
from lobbykit.app.kit_desk.founding import say_mailbox
from lobbykit.app.syncing.bench_desks import choose, mailbox_choice
from lobbykit.ui.first_run.welcome import Welcome
from lobbykit.ui.opening import Opening
from lobbykit.ui.panes.kit.builder_page import BuilderPage
from lobbykit.ui.place import Place
from lobbykit.ui.preferences import Preferences, Role, Scheme, load_preferences
from tests.app.kit_desk.desks import ready
from tests.sessions import Laptop
from tests.ui.windows import button, given_on

WAIT = 20_000
ORGANIZER = Preferences(role=Role.ORGANIZER, scheme=Scheme.LIGHT, still=True, recent=("/media/usb/team.lobbykit",))


@pytest.fixture
def launcher(qtbot, qapp, tmp_path):
    laptop = Laptop(tmp_path)
    opening = Opening(qapp, given_on(laptop, ORGANIZER), None)
    opening.begin(Request())
    qtbot.waitUntil(lambda: opening.launcher is not None, timeout=WAIT)
    yield opening.launcher
    opening.close()
    opening.deleteLater()


def shown(launcher, kind):
    return next((one for one in launcher.program.window.findChildren(kind) if one.isVisible()), None)


def tried(qtbot, launcher):
    """Make the file, press the button that tries it, and return the program that opens."""
    own = launcher.program
    ready(own.bench)
    own.make_kit()
    qtbot.waitUntil(lambda: own.kit.making.shown.made is not None, timeout=WAIT)
    button(own.window, "Try it as a delegate").click()
    qtbot.waitUntil(lambda: launcher.program is not own, timeout=WAIT)
    return own


def test_one_of_the_people_goes_in_sees_the_meeting_and_comes_back_to_the_page(qtbot, launcher):
    own = tried(qtbot, launcher)
    before = own.bench.session.known_user
    window, welcome = launcher.program.window, shown(launcher, Welcome)
    assert "Nothing in it is sent or kept" in window.bars.texts[0]
    assert not own.window.isVisible()
    button(welcome, "Ana Pérez").click()
    button(welcome, "Start").click()
    session = launcher.program.bench.session
    assert session.known_user == "ana-perez"
    assert len(session.view.table("meetings")) == 1
    folder = launcher.program.bench.around.root.parent
    button(launcher.program.window, "End the trial").click()
    assert launcher.program is own
    assert shown(launcher, BuilderPage)
    assert not folder.exists()
    assert own.bench.session.known_user == before


def test_somebody_else_goes_in_by_a_name_of_their_own_and_the_team_does_not_learn_of_it(qtbot, launcher):
    own = tried(qtbot, launcher)
    welcome = shown(launcher, Welcome)
    button(welcome, "I am not on the list").click()
    fields = {one.accessibleName(): one for one in welcome.findChildren(QLineEdit)}
    fields["Your name"].setText("Cho Newcomer")
    button(welcome, "Start").click()
    assert launcher.program.bench.session.known_user == "cho-newcomer"
    button(launcher.program.window, "End the trial").click()
    assert "Cho Newcomer" not in [one["name"] for one in own.bench.view.table("members").all()]


def test_a_trial_that_is_closed_by_its_window_gives_the_page_back_and_is_gone(qtbot, launcher):
    own = tried(qtbot, launcher)
    folder = launcher.program.bench.around.root.parent
    assert folder.exists()
    launcher.program.window.close()
    assert launcher.program is own
    assert own.window.isVisible()
    assert shown(launcher, BuilderPage)
    assert not folder.exists()


def test_what_was_written_before_a_trial_is_still_told_after_it(qtbot, launcher, tmp_path):
    own = launcher.program
    ready(own.bench)
    own.make_kit()
    qtbot.waitUntil(lambda: own.kit.making.shown.made is not None, timeout=WAIT)
    own.kit.making.write(tmp_path / "day.lobbykit")
    mail = own.kit.making.shown.mail
    qtbot.waitUntil(lambda: own.kit.making.shown.made is not None, timeout=WAIT)
    own.shell.try_kit(own.kit.making.shown.made.data)
    qtbot.waitUntil(lambda: launcher.program is not own, timeout=WAIT)
    launcher.program.window.close()
    assert own.kit.making.shown.mail == mail


def test_what_a_trial_likes_stays_in_the_trial(qtbot, launcher):
    own = tried(qtbot, launcher)
    program = launcher.program
    assert program.preferences.recent == ()
    program.prefer(replace(program.preferences, scheme=Scheme.DARK, percent=150))
    program.window.close()
    assert (own.preferences.scheme, own.preferences.percent) == (Scheme.LIGHT, 0)
    assert load_preferences(own.bench.around.state / "preferences.json").scheme is Scheme.LIGHT
    assert not own.look.dark


def test_a_delegate_in_a_trial_who_sends_is_told_that_nothing_is_sent(qtbot, launcher, tmp_path):
    own = launcher.program
    ready(own.bench)
    mailbox = tmp_path / "stick"
    mailbox.mkdir()
    say_mailbox(own.bench, str(mailbox))
    own.make_kit()
    qtbot.waitUntil(lambda: own.kit.making.shown.made is not None, timeout=WAIT)
    own.shell.try_kit(own.kit.making.shown.made.data)
    qtbot.waitUntil(lambda: launcher.program is not own, timeout=WAIT)
    program = launcher.program
    program.window.go(Place.SYNC.value)
    choose(program.bench, mailbox_choice(program.bench).choosing(str(mailbox)))
    program.sync.sync_now()
    assert "Nothing is sent from here" in " ".join(one.text for one in program.sync.visits.last.problems)
    assert list(mailbox.iterdir()) == []


def test_in_a_trial_there_is_no_sample_and_nothing_to_forget(qtbot, launcher):
    tried(qtbot, launcher)
    program = launcher.program
    with pytest.raises(AssertionError, match="Try a sample"):
        button(program.window, "Try a sample lobby day")
    button(shown(launcher, Welcome), "Ana Pérez").click()
    button(shown(launcher, Welcome), "Start").click()
    program.forget(None)
    assert program.window.notices.texts == ("This is only tried out. Nothing of it is kept anyway.",)


def test_a_file_of_the_team_that_comes_meanwhile_is_opened_in_the_own_workspace(qtbot, launcher, tmp_path):
    own = tried(qtbot, launcher)
    launcher.wanted(Request(tmp_path / "nothing.lobbykit"))
    assert launcher.program is own
    qtbot.waitUntil(lambda: any("nothing.lobbykit" in text for text in own.window.bars.texts), timeout=WAIT)


def test_the_program_ends_whole_while_a_trial_is_shown(qtbot, qapp, tmp_path):
    opening = Opening(qapp, given_on(Laptop(tmp_path), ORGANIZER), None)
    opening.begin(Request())
    qtbot.waitUntil(lambda: opening.launcher is not None, timeout=WAIT)
    tried(qtbot, opening.launcher)
    folder = opening.launcher.program.bench.around.root.parent
    opening.close()
    assert not folder.exists()
    opening.deleteLater()
