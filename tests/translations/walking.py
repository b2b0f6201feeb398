"""Going through every screen of the window, to look at what each says and whether all of it can be seen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from lobbykit.app import paths
from lobbykit.app.handing_over import Request
from lobbykit.ui.kit_page import KitPage
from lobbykit.ui.opening import Opening
from lobbykit.ui.passphrase_page import PassphrasePage
from lobbykit.ui.place import Place
from lobbykit.ui.preferences import Preferences, Role, Scheme
from tests.ui.windows import given_on

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from lobbykit.ui.launcher import Launcher
    from tests.sessions import Laptop

SAYS = (
    "text",
    "placeholderText",
    "toolTip",
    "accessibleName",
    "accessibleDescription",
    "windowTitle",
    "title",
    "prefix",
)
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
MOST_ROWS = 40
SLACK = 1
"""Pixels that rounding may take."""


class Walk:
    """A start in one language and size of text; `screens` are to be looked at one after the other."""

    def __init__(self, application: QApplication, qtbot: QtBot, laptop: Laptop, lang: str, percent: int = 100) -> None:
        self._qtbot = qtbot
        kept = Preferences(scheme=Scheme.LIGHT, lang=lang, percent=percent, still=True)
        self._opening = Opening(application, given_on(laptop, kept), None)

    def screens(self, size: tuple[int, int]) -> Iterator[tuple[str, QWidget]]:
        """Yield each screen with its name, in windows of that size."""
        self._opening.begin(Request())
        self._qtbot.waitUntil(lambda: self._opening.launcher is not None, timeout=20_000)
        program = self.launcher.program
        assert program is not None
        yield "first", self._window(size)
        program.entrance.show_settings()
        yield "settings", self._window(size)
        program.entrance.kits.open_file(paths.resources() / "sample.lobbykit")
        window = self._window(size)
        self._qtbot.waitUntil(lambda: self._kit_page() is not None, timeout=20_000)
        yield "kit", window
        self._kit_page().agreed.emit()
        yield "people", window
        program.prefer(replace(program.preferences, role=Role.TEAM_LEAD))
        window = self._window(size)
        for place in Place:
            self._fill(window.go(place.value))
            yield place.value, window
        program.make_kit()
        self._fill(window)
        yield "kit-builder", window
        yield from self._above(window)

    def close(self) -> None:
        """End the program."""
        self._opening.close()
        self._opening.deleteLater()

    @property
    def launcher(self) -> Launcher:
        """What shows the workspace, once it is open."""
        assert self._opening.launcher is not None
        return self._opening.launcher

    def _above(self, window: QWidget) -> Iterator[tuple[str, QWidget]]:
        everywhere = self.launcher.program.everywhere
        everywhere.find()
        yield "find", window
        everywhere.show_keys()
        yield "keys", window
        everywhere.show_keys()
        everywhere.failures.happened.emit("Traceback", "/reports/1.txt", False)
        yield "failure", everywhere.failure_window
        everywhere.failure_window.accept()
        asking = PassphrasePage(self.launcher.program.look)
        self._qtbot.addWidget(asking)
        asking.resize(window.size())
        asking.show()
        yield "passphrase", asking

    def _window(self, size: tuple[int, int]) -> QWidget:
        window = self.launcher.program.window
        window.resize(*size)
        return window

    def _kit_page(self) -> KitPage | None:
        pages = self.launcher.program.window.findChildren(KitPage)
        return next((one for one in pages if one.isVisible()), None)

    def _fill(self, pane: QWidget) -> None:
        """Pick something in each list, so that what it opens is there too; wait for what is made meanwhile."""
        for one in pane.findChildren(QListView):
            if one.model() is not None and one.model().rowCount() and not isinstance(one.parent(), QComboBox):
                one.setCurrentIndex(one.model().index(min(60, one.model().rowCount() - 1), 0))
        program = self.launcher.program
        runners = (program.tasks, program.setting, program.checking)
        self._qtbot.waitUntil(lambda: not any(one.busy for one in runners), timeout=20_000)


def said(within: QWidget) -> dict[str, str]:
    """Return everything that widgets and lists say or would say, with where each stands."""
    found: dict[str, str] = {}
    for one in (within, *within.findChildren(QWidget)):
        texts = [getattr(one, name)() for name in SAYS if callable(getattr(one, name, None))]
        texts += [one.toPlainText()] if isinstance(one, QPlainTextEdit) and one.isReadOnly() else []
        texts += [one.itemText(at) for at in range(min(MOST_ROWS, one.count()))] if isinstance(one, QComboBox) else []
        texts += _listed(one) if isinstance(one, QAbstractItemView) else []
        found |= {text: type(one).__name__ for text in texts if isinstance(text, str) and text}
    return found


def _listed(view: QAbstractItemView) -> list[str]:
    model = view.model()
    rows = range(min(MOST_ROWS, model.rowCount())) if model is not None else ()
    return [model.index(row, 0).data(role) for row in rows for role in ROLES]


def cut(within: QWidget) -> list[str]:
    """Return what is on the screen but not wholly to be seen, a line each."""
    seen = [one for one in within.findChildren(QWidget) if one.isVisible()]
    return [f"{type(one).__name__} {_words(one)!r}: {why}" for one in seen if (why := _why_cut(one, within))]


def _words(one: QWidget) -> str:
    if isinstance(one, QLineEdit):
        return one.placeholderText()
    return one.text() if isinstance(one, QLabel | QAbstractButton) else ""


def _why_cut(one: QWidget, within: QWidget) -> str:
    text, why = _words(one), ""
    if not text:
        return ""
    if isinstance(one, QLabel) and one.wordWrap():
        wanted = one.heightForWidth(one.width())
        why = f"{one.height()} of {wanted} px high" if one.height() < wanted - SLACK else ""
    elif isinstance(one, QLabel | QPushButton | QCheckBox | QRadioButton):
        wanted = one.sizeHint().width()
        why = f"{one.width()} of {wanted} px wide" if one.width() < wanted - SLACK else ""
    elif isinstance(one, QLineEdit):
        wanted = one.fontMetrics().horizontalAdvance(text) + one.fontMetrics().height()
        why = f"{one.width()} of {wanted} px wide" if one.width() < wanted else ""
    return why or _why_outside(one, within)


def _why_outside(one: QWidget, within: QWidget) -> str:
    """Say where something reaches beyond the sides of what it is scrolled in; beyond its foot one can scroll."""
    around = one.parentWidget()
    while around is not None and around is not within and not isinstance(around, QAbstractScrollArea):
        around = around.parentWidget()
    host = around.viewport() if isinstance(around, QAbstractScrollArea) else within
    left = one.mapTo(host, QPoint(0, 0)).x()
    right = left + one.width()
    return "" if left >= -SLACK and right <= host.width() + SLACK else f"from {left} to {right} in {host.width()} px"
