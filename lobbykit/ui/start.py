"""`lobbykit run`: the window. Its frame may be painted already; here it is filled."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

from lobbykit.app.handing_over import Request
from lobbykit.ui.collector import Collector
from lobbykit.ui.first_frame import Application
from lobbykit.ui.opening import Opening

if TYPE_CHECKING:
    from argparse import Namespace

    from lobbykit.app.starting import Given

_LISTEN_MS = 500
_ENDING = ("SIGINT", "SIGTERM", "SIGHUP")
"""What ends the window in good order: the last two come when somebody logs out or shuts down."""


def run(args: Namespace, given: Given) -> int:
    """Open the window and stay until it is closed; raise what kept the workspace from being opened, once it is read."""
    application = QApplication.instance() or Application(sys.argv[:1])
    assert isinstance(application, Application)
    if application.frame is not None and not application.frame.isVisible():
        return 0
    for name in _ENDING:
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: application.quit())
    listening = QTimer(application)
    listening.start(_LISTEN_MS)  # so that Python hears signals while Qt waits
    collector = Collector(application)
    opening = Opening(application, given, application.frame, QLocale.system().uiLanguages())
    opening.begin(Request(args.file))
    code = application.exec()
    opening.close()
    farewell = opening.farewell()
    if farewell is not None:
        farewell.show()
        code = application.exec()
    collector.close()
    if opening.failure is not None:
        raise opening.failure
    return code
