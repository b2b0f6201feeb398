"""The password of a mailbox is asked for right before it is used; where it could be kept, that is asked too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton

from lobbykit.app.syncing.servers import ServerShown
from lobbykit.ui.panes.sync.sign_in import SignIn


@pytest.fixture
def made(qtbot, look):
    def make(standing):
        form = SignIn(look, ServerShown("ana", "couch.example.org", standing, may_by_itself=False))
        qtbot.addWidget(form)
        form.show()
        return form

    return make


def field(form):
    return form.findChild(QLineEdit, "mailbox-password")


def keep(form):
    return form.findChild(QCheckBox, "keep-password")


def press(form, name="sync-now"):
    form.findChild(QPushButton, name).click()


def said(form):
    return "\n".join(one.text() for one in form.findChildren(QLabel) if one.isVisible())


def test_the_field_is_empty_and_hides_what_is_typed(made):
    form = made("asked")
    assert field(form).text() == ""
    assert field(form).echoMode() is QLineEdit.EchoMode.Password
    assert field(form).accessibleName() == "Password of ana on couch.example.org"


def test_what_was_typed_goes_and_does_not_stay_in_the_field(qtbot, made):
    form = made("asked")
    field(form).setText("otter-4711")
    with qtbot.waitSignal(form.given) as given:
        press(form)
    assert given.args == ["otter-4711", False]
    assert field(form).text() == ""


def test_enter_is_as_good_as_the_button_and_the_keyring_keeps_it_only_where_somebody_says_so(qtbot, made):
    form = made("asked")
    keep(form).click()
    field(form).setText("otter-4711")
    with qtbot.waitSignal(form.given) as given:
        qtbot.keyClick(field(form), Qt.Key.Key_Return)
    assert given.args == ["otter-4711", True]


def test_nothing_typed_is_no_password(qtbot, made):
    form = made("asked")
    with qtbot.assertNotEmitted(form.given):
        press(form)
    assert "Type the password first." in said(form)


def test_without_a_keyring_it_is_said_that_it_is_asked_for_each_time(made):
    form = made("nowhere")
    assert not keep(form).isVisible()
    assert "it is asked for each time, and kept nowhere" in said(form)
    assert "it is asked for each time, and kept nowhere" not in said(made("asked"))


def test_what_came_with_the_address_is_not_asked_for_again(qtbot, made):
    form = made("ready")
    assert not field(form).isVisible()
    keep(form).click()
    with qtbot.waitSignal(form.given) as given:
        press(form)
    assert given.args == ["", True]


def test_what_the_keyring_has_is_not_asked_for_and_can_be_forgotten(qtbot, made):
    form = made("kept")
    assert not field(form).isVisible()
    assert not keep(form).isVisible()
    with qtbot.waitSignal(form.given) as given:
        press(form)
    assert given.args == ["", False]
    with qtbot.waitSignal(form.forget_wanted):
        press(form, "forget-password")
