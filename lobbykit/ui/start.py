"""`lobbykit run`: the window. It is painted before anything heavy is loaded."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from lobbykit.app.handing_over import Request
from lobbykit.ui.launcher import Launcher

if TYPE_CHECKING:
    from argparse import Namespace
    from datetime import date

    from lobbykit.app.shelves import Shelves
    from lobbykit.app.surroundings import Surroundings
    from lobbykit.app.wording import Catalogue

_LISTEN_MS = 500


class Given(Protocol):
    """What the composition root hands over."""

    catalogue: Catalogue
    shelves: Shelves
    today: date
    around: Surroundings


def run(args: Namespace, given: Given) -> int:
    """Open the window and stay until it is closed; raise as `open_session` does."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("lobbykit")
    application.setDesktopFileName("lobbykit")
    signal.signal(signal.SIGINT, lambda *_: application.quit())
    listening = QTimer(application)
    listening.start(_LISTEN_MS)  # so that Python hears signals while Qt waits
    launcher = Launcher(application, given)
    if not launcher.start(Request(args.file)):
        return 0
    code = application.exec()
    launcher.close()
    return code
