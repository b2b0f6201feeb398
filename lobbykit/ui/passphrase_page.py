"""The page that asks for the passphrase of a sealed workspace, before anything else is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit

from lobbykit.ui.widgets.layouts import box, column, row, scrolled
from lobbykit.ui.widgets.words import button, picture, words

if TYPE_CHECKING:
    from lobbykit.ui.look.look import Look

_WIDE = 480


class PassphrasePage(QFrame):
    """Asks as often as it takes; `given` carries what was typed, `given_up` asks to close the window."""

    given = Signal(str)
    given_up = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._busy = False
        self.setProperty("look", "page")
        self.setAccessibleName(self.tr("Type your passphrase"))
        self._edit = QLineEdit()
        self._edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._edit.setAccessibleName(self.tr("Passphrase or recovery key"))
        self._edit.returnPressed.connect(self._give)
        shown = QCheckBox(self.tr("Show what I type"))
        shown.toggled.connect(self._show_typed)
        self._wrong = words("", tone="error", wrap=True)
        self._wrong.hide()
        self._open = button(look, self.tr("Open my notes"), self._give, kind="primary", icon="lock", big=True)
        self._open.setEnabled(False)
        self._edit.textChanged.connect(lambda text: self._open.setEnabled(bool(text)))
        leave = button(look, self.tr("Close"), self.given_up.emit, big=True)
        told = self.tr("Everything written here is sealed. The recovery key that you wrote down opens it too.")
        form = column(
            look,
            row(look, picture(look, "lock", "primary", 30), None),
            words(self.tr("Type your passphrase"), "display", wrap=True),
            words(told, tone="ink2", wrap=True),
            self._edit,
            shown,
            self._wrong,
            8,
            row(look, self._open, leave, None),
            margin=28,
            gap=12,
        )
        card = box(form, "card")
        card.setFixedWidth(look.px(_WIDE))
        whole = column(look, None, row(look, None, card, None), None)
        self.setLayout(column(look, scrolled(box(whole, "page")), gap=0))

    def focus(self) -> None:
        """Let the next key be the first of the passphrase."""
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, why: str) -> None:
        """Say why it did not open, and ask again."""
        self._working(busy=False)
        self._wrong.setText(why)
        self._wrong.setAccessibleName(why)
        self._wrong.show()
        self._edit.selectAll()
        self.focus()

    def _give(self) -> None:
        if self._edit.text() and not self._busy:
            self._working(busy=True)
            self.given.emit(self._edit.text())

    def _working(self, *, busy: bool) -> None:
        self._busy = busy
        self._edit.setEnabled(not busy)
        self._open.setEnabled(not busy)
        self._open.setText(self.tr("Opening…") if busy else self.tr("Open my notes"))

    def _show_typed(self, shown: bool) -> None:
        self._edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
