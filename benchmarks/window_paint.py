"""How long from the start of a process until its first window is painted: run by `window.py`, in its own process.

    python benchmarks/window_paint.py empty|lobbykit STARTED FOLDER

STARTED is the monotonic clock when the process was asked for. Ends at the first paint, and prints the milliseconds
until then, of the clock and of the processor.
"""

from __future__ import annotations

import os
import runpy
import sys
import time
from pathlib import Path

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject

STARTED = float(sys.argv[2])


class FirstPaint(QObject):
    """Ends the process when something is painted, after telling when."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name is Qt's
        """Wait for the first paint of a window, or of what covers it."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QtWidgets.QWidget):
            print((time.monotonic() - STARTED) * 1000, time.process_time() * 1000, flush=True)
            os._exit(0)
        return False


class Application(QtWidgets.QApplication):
    """An application that watches for the first paint of the widgets that are there when its loop begins.

    It does not watch everything: PySide looks for 0.05 s for what to call an object of Qt's own that it has no name
    for, such as the timer of animations, and nobody waits for that without a watch.
    """

    def exec(self) -> int:
        """Begin to watch, then begin the loop."""
        self._watch = FirstPaint()
        for widget in self.allWidgets():
            widget.installEventFilter(self._watch)
        return super().exec()


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
        sys.argv = ["lobbykit", "--workspace", str(folder / "workspace")]
        runpy.run_module("lobbykit", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
