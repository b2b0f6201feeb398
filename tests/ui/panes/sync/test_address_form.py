"""An address is looked at as it is typed, and a password that is pasted with it does not stay."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from lobbykit.app.syncing.servers import typed_server
from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.panes.sync.address_form import AddressForm, Typing

GOOD = "https://ana@couch.example.org/lk-1234abcd"
PASTED = "https://ana:otter-4711@couch.example.org/lk-1234abcd"


def check(text):
    try:
        typed_server(text, "ana")
    except LobbykitError as failure:
        return failure.code
    return ""


@pytest.fixture
def typing():
    return Typing(is_open=True)


@pytest.fixture
def form(qtbot, look, typing):
    made = AddressForm(look, typing, check)
    qtbot.addWidget(made)
    made.show()
    return made


def typed(form, text):
    form.line.clear()
    form.line.insert(text)
    form.line.textEdited.emit(form.line.text())


def press(form, name):
    form.findChild(QPushButton, name).click()


def test_an_address_that_is_well_can_be_used(qtbot, form, typing):
    typed(form, GOOD)
    with qtbot.waitSignal(form.used):
        press(form, "use-address")
    assert (typing.address, form.wrong) == (GOOD, "")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("http://ana@couch.example.org/lk-1", "mailbox-not-https"),
        ("ftp://ana@couch.example.org/lk-1", "mailbox-address"),
        ("", "mailbox-address"),
    ],
)
def test_row_19_what_is_not_safe_to_use_is_said_and_not_used(qtbot, form, text, code):
    typed(form, text)
    with qtbot.assertNotEmitted(form.used):
        press(form, "use-address")
    assert form.wrong == code


def test_what_is_wrong_is_said_when_the_field_is_left_and_no_longer_once_it_is_mended(form):
    typed(form, "http://ana@couch.example.org/lk-1")
    form.line.editingFinished.emit()
    assert form.wrong == "mailbox-not-https"
    typed(form, GOOD)
    assert form.wrong == ""


def test_a_pasted_password_is_gone_from_the_field_at_once_and_kept_for_that_address(form, typing):
    typed(form, PASTED)
    assert form.line.text() == typing.address == typing.pasted_with == GOOD
    assert typing.password == "otter-4711"  # noqa: S105 - of a test
    assert "otter" not in repr(typing)
    told = [one.text() for one in form.findChildren(QLabel) if one.isVisible()]
    assert any(one.startswith("The password was taken out of the address") for one in told)


def test_a_password_in_an_address_that_is_no_good_is_taken_out_when_the_field_is_left(form, typing):
    typed(form, PASTED.replace("https", "http"))
    form.line.editingFinished.emit()
    assert form.line.text() == typing.address == GOOD.replace("https", "http")
    assert form.wrong == "mailbox-not-https"


def test_what_was_typed_outlives_the_form(qtbot, look, form, typing):
    typed(form, GOOD)
    again = AddressForm(look, typing, check)
    qtbot.addWidget(again)
    assert again.line.text() == GOOD
