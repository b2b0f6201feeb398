"""What somebody does from a card that changes nothing of how it is shown: copy, open a page, withdraw words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from lobbykit.app.withdrawing import own_words, withdraw_words
from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from lobbykit.app.withdrawing import NoteWords
    from lobbykit.app.workbench import Workbench
    from lobbykit.ui.opener import Opener
    from lobbykit.ui.panes.offices.host import Host


class CardActs:
    """Does it, and has the window say so."""

    def __init__(self, bench: Workbench, host: Host, opener: Opener) -> None:
        self._bench, self._host, self._opener = bench, host, opener

    def copy(self, text: str, name: str) -> None:
        """Put a text on the clipboard."""
        QGuiApplication.clipboard().setText(text)
        self._host.tell(QCoreApplication.translate("Offices", "Copied: %1").replace("%1", name))

    def open_page(self, address: str) -> None:
        """Open a page, or say that it cannot be opened here."""
        if not self._opener.address(address):
            told = QCoreApplication.translate("Offices", "The page could not be opened here: %1")
            self._host.tell(told.replace("%1", address))

    def own_words(self, note: str) -> tuple[NoteWords, ...]:
        """Return what somebody may withdraw of a note."""
        return own_words(self._bench.session, note, self._bench.catalogue)

    def withdraw(self, note: str, path: str, name: str) -> None:
        """Withdraw words; whoever shows them is told by the workspace."""
        say, tr = self._bench.catalogue, QCoreApplication.translate
        try:
            made = withdraw_words(self._bench.session, note, path)
        except LobbykitError as failure:
            self._host.tell(say.failure(failure))
            return
        if made.value is None:
            self._host.tell(" ".join(say.message(one) for one in made.problems))
        else:
            told = tr("Offices", "Withdrawn: %1").replace("%1", name)
            self._host.tell(told, tr("Offices", "Undo"), self._host.undo)
