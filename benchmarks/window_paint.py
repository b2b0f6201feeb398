"""How long from the start of a process until its first window is painted: run by `window.py`, in its own process.

    python benchmarks/window_paint.py empty|lobbykit STARTED FOLDER

STARTED is the monotonic clock when the process was asked for. Prints milliseconds and ends at the first paint.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject


class FirstPaint(QObject):
    """Ends the process when a window was painted, after telling when."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name is Qt's
        """Wait for the paint of a window; it is let through first."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QtWidgets.QWidget) and watched.isWindow():
            watched.removeEventFilter(self)
            print((time.monotonic() - float(sys.argv[2])) * 1000, flush=True)
            os._exit(0)
        return False


class Application(QtWidgets.QApplication):
    """An application that watches for its first paint."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._watch = FirstPaint()
        self.installEventFilter(self._watch)


def main() -> None:
    """Show one window or the other."""
    if sys.argv[1] == "empty":
        application = Application(sys.argv[:1])
        window = QtWidgets.QWidget()
        window.resize(1400, 880)
        window.show()
        application.exec()
    else:
        QtWidgets.QApplication = Application  # type: ignore[misc]
        folder = Path(sys.argv[3])
        os.environ["LOBBYKIT_STATE"] = str(folder / "state")
        from lobbykit.main import main as program

        sys.exit(program(["run", "--workspace", str(folder / "workspace")]))


if __name__ == "__main__":
    main()
