"""Asking for the password of a mailbox on a server, right before it is used; nothing stands in the field before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit

from lobbykit.ui.widgets.fields import TextLine, titled
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, column
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.syncing.servers import ServerShown
    from lobbykit.ui.look.look import Look


class SignIn(QFrame):
    """`given` carries the password, "" for the one that was laid ready, and whether the keyring is to keep it.

    `forget_wanted` asks that the keyring forget the one it has.
    """

    given = Signal(str, bool)
    forget_wanted = Signal()

    def __init__(self, look: Look, server: ServerShown) -> None:
        super().__init__()
        self._look, self._server = look, server
        self._field = TextLine(self._name())
        self._field.setObjectName("mailbox-password")
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.returnPressed.connect(self._give)
        self._keep = QCheckBox(self.tr("Keep it in this computer\u2019s keyring"))
        self._keep.setAccessibleName(self._keep.text())
        self._keep.setObjectName("keep-password")
        self._wrong = words("", "caption", tone="error", wrap=True)
        for one in (self._field, self._keep, self._wrong):
            one.setParent(self)
            one.hide()
        now = button(look, self.tr("Sync now"), self._give, kind="primary", icon="refresh-cw", big=True)
        now.setObjectName("sync-now")
        self.setLayout(column(look, *self._parts(), box(Flow(look, [now, *self._forgetting()]))))

    def _name(self) -> str:
        name = self.tr("Password of %1 on %2")
        return name.replace("%1", self._server.user).replace("%2", self._server.host)

    def _parts(self) -> Iterator[QWidget]:
        """Return what is asked and said above the button."""
        look, standing = self._look, self._server.password
        if standing == "kept":
            yield words(self.tr("The keyring of this computer has its password."), tone="ink2", wrap=True)
            return
        if standing == "ready":
            told = self.tr("The password that stood in the address is used once. It stands in no file.")
            yield words(told, tone="ink2", wrap=True)
        else:
            self._field.show()
            yield titled(look, self._name(), self._field, self._wrong)
        if standing == "nowhere":
            told = self.tr("This computer has no keyring for programs: it is asked for each time, and kept nowhere.")
            yield words(told, "caption", wrap=True)
            return
        self._keep.show()
        told = self.tr("Otherwise it is asked for each time, and nothing is synced by itself.")
        yield box(column(look, self._keep, words(told, "caption", wrap=True), gap=4))

    def _forgetting(self) -> Iterator[QWidget]:
        if self._server.password == "kept":  # noqa: S105 - a standing
            forget = button(self._look, self.tr("Forget the password"), self.forget_wanted.emit, kind="ghost")
            forget.setObjectName("forget-password")
            yield forget

    def _give(self) -> None:
        asks = self._server.password in {"asked", "nowhere"}
        if asks and not self._field.text():
            self._wrong.setText(self.tr("Type the password first."))
            self._wrong.show()
            self._field.setFocus()
            return
        typed = self._field.text()
        self._field.clear()
        self.given.emit(typed, self._keep.isChecked())
