"""The first thing that is painted: the window where it stood last time, in its colours, before the rest is loaded.

Nothing here may import what takes long: each millisecond is one that somebody waits for. So the namespace `Qt` is not
used either, whose many enumerations take as long as everything else in this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from lobbykit.ui.look.tokens import load_tokens
from lobbykit.ui.main_window import NARROW, MainWindow
from lobbykit.ui.preferences import Scheme, load_preferences

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent

    from lobbykit.ui.preferences import Preferences

USUAL = (1400, 880)
_PATIENCE_MS = 500
_MIDDLE = 128


class Application(QApplication):
    """The one application; `frame` is the window that is painted and has nothing in it, once there is one."""

    frame: MainWindow | None = None

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.setApplicationName("lobbykit")
        self.setDesktopFileName("lobbykit")


def paint_frame(application: Application, resources: Path, preferences_file: Path) -> None:
    """Show the frame and return when it is painted, or half a second later where nobody can see it."""
    preferences = load_preferences(preferences_file)
    is_dark = preferences.scheme is Scheme.DARK
    if preferences.scheme is Scheme.SYSTEM:
        is_dark = application.palette().color(QPalette.ColorRole.Window).lightness() < _MIDDLE
    tokens = load_tokens(resources / "theme" / "tokens.json", dark=is_dark)
    window = application.frame = MainWindow()
    stand(window, preferences)
    is_narrow = window.width() < _px(NARROW, preferences)
    rail = _px(tokens.size["rail_narrow" if is_narrow else "rail"], preferences) if preferences.role else 0
    patience = QTimer(application)
    patience.setSingleShot(True)
    patience.timeout.connect(application.exit)
    window.setCentralWidget(_Ground(tokens.colours["canvas"], tokens.colours["nav"], rail, patience))
    window.show()
    patience.start(_PATIENCE_MS)
    application.exec()
    patience.stop()


def stand(window: QWidget, preferences: Preferences) -> None:
    """Give a window the place and the size that it had."""
    geometry = QByteArray.fromBase64(preferences.geometry.encode())
    if geometry.isEmpty() or not window.restoreGeometry(geometry):
        window.resize(*USUAL)


class _Ground(QWidget):
    """The ground of the page, and of the rail where there will be one."""

    def __init__(self, page: str, rail: str, rail_width: int, patience: QTimer) -> None:
        super().__init__()
        self._patience = patience
        _colour(self, page)
        beside = QWidget()
        _colour(beside, rail)
        beside.setFixedWidth(rail_width)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(beside)
        inside.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let whoever waits go on, now that there is something to see."""
        super().paintEvent(event)
        if self._patience.isActive():
            self._patience.start(0)


def _colour(widget: QWidget, name: str) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor.fromString(name))
    widget.setPalette(palette)
    widget.setAutoFillBackground(True)


def _px(size: int, preferences: Preferences) -> int:
    return round(size * preferences.text_percent / 100)
