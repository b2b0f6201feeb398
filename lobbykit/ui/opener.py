"""The one door through which the window hands something to the system: folders that are there, and safe addresses."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from lobbykit.domain.links import is_message, may_open

if TYPE_CHECKING:
    from collections.abc import Callable


class Opener:
    """Opens folders and addresses; whatever is not on the list is refused, and nothing is ever run."""

    def __init__(self, hand_over: Callable[[QUrl], bool] = QDesktopServices.openUrl) -> None:
        """Take what opens a URL and says whether anything did."""
        self._hand_over = hand_over

    def folder(self, folder: str) -> bool:
        """Show a folder of this computer; return whether something opened it."""
        path = Path(folder)
        return path.is_absolute() and path.is_dir() and self._hand_over(QUrl.fromLocalFile(str(path)))

    def address(self, address: str) -> bool:
        """Open a web, mail or telephone address that `may_open` allows; return whether something opened it."""
        return self._open(address) if may_open(address) else False

    def message(self, address: str) -> bool:
        """Begin a message in the mail program, which sends nothing by itself; return whether something opened it."""
        return self._open(address) if is_message(address) else False

    def _open(self, address: str) -> bool:
        return self._hand_over(QUrl(address, QUrl.ParsingMode.StrictMode))
