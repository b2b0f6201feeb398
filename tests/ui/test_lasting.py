"""What every program shares outlives what the bindings of Qt give away."""

from __future__ import annotations

import subprocess
import sys

_MANY = """
from PySide6.QtCore import QCoreApplication, QObject, Signal
import lobbykit.ui
class Button(QObject):
    pressed = Signal()
application, one = QCoreApplication([]), Button()
for _ in range(60_000):
    one.pressed.emit()
    one.setObjectName("x")
print("alive")
"""


def test_sixty_thousand_signals_end_nothing():
    done = subprocess.run([sys.executable, "-c", _MANY], capture_output=True, text=True, check=False)
    assert (done.stdout, done.returncode) == ("alive\n", 0)
