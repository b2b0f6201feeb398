"""Typing the address of a mailbox on a server: what is wrong with it is said at once, and no password stays in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lobbykit.sync.couch_address import without_password
from lobbykit.ui.widgets.fields import TextLine, titled
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, column
from lobbykit.ui.widgets.words import button, words
from lobbykit.ui.widgets.yielding import Yielding

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.ui.look.look import Look
    from lobbykit.ui.widgets.layouts import Part

LIKE = "https://ana@couch.example.org/lk-1234abcd"


@dataclass
class Typing:
    """What is being typed, longer than the form is there. A password counts for the address it was pasted with only."""

    is_open: bool = False
    address: str = ""
    ca: str = ""
    password: str = field(default="", repr=False)
    pasted_with: str = ""


class AddressForm(QFrame):
    """`used` says that the address is to be used, `left` that it is not; `ca_wanted` asks for a file to be picked.

    `check` returns what is wrong with an address, "" for nothing.
    """

    used = Signal()
    left = Signal()
    ca_wanted = Signal()
    ca_unwanted = Signal()

    def __init__(self, look: Look, typing: Typing, check: Callable[[str], str]) -> None:
        super().__init__()
        self._look, self._typing, self._check = look, typing, check
        name = self.tr("Address of the database")
        self.line = TextLine(name, LIKE)
        self.line.setObjectName("mailbox-address")
        self.line.show_text(typing.address)
        self.line.typed.connect(self._typed)
        self.line.left.connect(self._look_at_it)
        self.line.returnPressed.connect(self._use)
        self._taken_out = words(
            self.tr("The password was taken out of the address, which is shown and remembered."), "caption", wrap=True
        )
        self._taken_out.setVisible(False)
        self._wrong = words("", "caption", tone="error", wrap=True)
        self._wrong.setVisible(False)
        told = self.tr(
            "As your organizer\u2019s mail has it. Where no name stands in it, yours is put there. "
            "The password is asked for apart."
        )
        use = button(look, self.tr("Use this address"), self._use, kind="primary")
        use.setObjectName("use-address")
        leave = button(look, self.tr("Never mind"), self.left.emit, kind="ghost")
        below: tuple[Part, ...] = (self._wrong, self._taken_out, words(told, "caption", wrap=True))
        self.setLayout(column(look, titled(look, name, self.line, *below), self._ca(), box(Flow(look, [use, leave]))))

    @property
    def wrong(self) -> str:
        """Return what is said to be wrong, "" for nothing."""
        return "" if self._wrong.isHidden() else self._wrong.text()

    def _ca(self) -> QFrame:
        look, file = self._look, self._typing.ca
        pick = button(look, self.tr("Choose certificate\u2026"), self.ca_wanted.emit, kind="ghost", icon="shield-check")
        pick.setObjectName("choose-certificate")
        ends = [pick]
        if file:
            none = button(look, self.tr("Without it"), self.ca_unwanted.emit, kind="ghost")
            none.setObjectName("no-certificate")
            ends.append(none)
        told = self.tr("Only if your organizer gave you a file with the certificate of your team\u2019s own authority.")
        if file:
            told = self.tr("Certificate of your team: %1").replace("%1", file)
        return Yielding(look, column(look, words(told, "caption", wrap=True)), *ends)

    def _typed(self, text: str) -> None:
        """Remember what stands there; a password goes as soon as the rest is an address."""
        address, password = without_password(text)
        if password and not self._check(address):
            self._take_out()
        elif not password:
            self._typing.address = text
        if self.wrong:
            self._say(self._check(address))

    def _look_at_it(self) -> None:
        self._take_out()
        if self._typing.address.strip():
            self._say(self._check(self._typing.address))

    def _use(self) -> None:
        self._take_out()
        wrong = self._check(self._typing.address)
        self._say(wrong)
        if wrong:
            self.line.setFocus()
        else:
            self.used.emit()

    def _take_out(self) -> None:
        address, password = without_password(self.line.text())
        self._typing.address = address
        if password:
            self._typing.password, self._typing.pasted_with = password, address
            self.line.show_text(address)
            self._taken_out.show()

    def _say(self, wrong: str) -> None:
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))
