"""Find anything: a box and what fits, over the dimmed window. Typing never waits for anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView

from lobbykit.ui.dialogs.find.line_delegate import HEADING, LINE, LineDelegate
from lobbykit.ui.models.snapshot_model import Role, SnapshotModel
from lobbykit.ui.widgets.layouts import column, row, rule
from lobbykit.ui.widgets.overlay import Overlay
from lobbykit.ui.widgets.words import chip, picture, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow, QWidget

    from lobbykit.app.finding_lines import Line, Lines
    from lobbykit.ui.look.look import Look

WIDTH, TOP, PAUSE_MS = 640, 110, 400
_MOST_LINES, _PAGE = 11, 8
_KEYS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_PageUp: -_PAGE,
}


class Palette(Overlay):
    """The box keeps the focus; the arrows move through what was found, Enter and the mouse open, Esc closes."""

    opened = Signal(str, str)

    def __init__(
        self,
        window: QMainWindow,
        look: Look,
        find: Callable[[str, frozenset[str]], Lines],
        drawn: Callable[[str], tuple[str, str]],
    ) -> None:
        """Show what `find` returns for the words and the kinds shown whole; `drawn` gives an action's icon and keys."""
        super().__init__(window, look, self.tr("Find anything"), width=WIDTH, top=TOP)
        self._find = find
        self._found: Lines | None = None
        self._wide = frozenset[str]()
        self._still_reading = False
        self.said = ""
        self._box = QLineEdit()
        self._model: SnapshotModel[Line] = SnapshotModel(lambda one: one.key, self._said)
        self._list = self._list_view(drawn)
        self._nothing = words(
            self.tr("Nothing fits all of these words. Use fewer words, or only the beginning of one."),
            tone="ink2",
            wrap=True,
        )
        self._doubts = words("", "caption", tone="warn", wrap=True)
        self._count = words("", "caption")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._announce)
        self._lay_out()
        self._look_up()

    def appear(self, first: QWidget | None = None) -> None:
        """Show it, ready to type."""
        super().appear(first or self._box)

    def look_again(self, *, still_reading: bool) -> None:
        """Show what fits by now; the line that was chosen stays chosen where it is still there."""
        self._still_reading = still_reading
        self._look_up(keep=True)

    def wanted_height(self, width: int) -> int:
        """Return the height of the box, of the lines and of the foot."""
        lines = self._found.lines if self._found else ()
        look = self._look
        wanted = sum(look.px(LINE) + (look.px(HEADING) if one.heading else 0) for one in lines) + look.px(10)
        most = look.px(LINE) * _MOST_LINES + 2 * look.px(HEADING)
        extra = sum(
            one.heightForWidth(width - look.px(40)) + look.px(24) for one in (self._nothing, self._doubts) if _on(one)
        )
        return look.px(60) + look.px(48) + (min(wanted, most) if lines else 0) + extra

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the keys that move and open to the list while the box has the focus."""
        if watched is self._box and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _KEYS:
                self._move(_KEYS[key])
                return True
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._open(self._list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _list_view(self, drawn: Callable[[str], tuple[str, str]]) -> QListView:
        view = QListView()
        view.setAccessibleName(self.tr("What was found"))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMouseTracking(True)
        view.setCursor(Qt.CursorShape.PointingHandCursor)
        view.setModel(self._model)
        self._delegate = LineDelegate(self._look, drawn)
        view.setItemDelegate(self._delegate)
        view.entered.connect(view.setCurrentIndex)
        view.clicked.connect(self._open)
        return view

    def _lay_out(self) -> None:
        look = self._look
        self._box.setProperty("look", "bare")
        self._box.setPlaceholderText(self.tr("Offices, measures, asks, notes, actions…"))
        self._box.setAccessibleName(self.tr("Find anything"))
        self._box.setAccessibleDescription(self.tr("Use the up and down arrows to choose, Enter to open."))
        self._box.installEventFilter(self)
        self._box.textChanged.connect(lambda _text: self._type())
        head = row(look, 16, picture(look, "search", "ink3", 20), self._box, 12, gap=8)
        head.setContentsMargins(0, look.px(8), 0, look.px(8))
        foot = row(look, *self._hints(), None, self._count, gap=6)
        foot.setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(10))
        whole = column(look, head, rule(), gap=0)
        for one in (self._nothing, self._doubts):
            one.setContentsMargins(look.px(20), look.px(12), look.px(20), look.px(12))
            whole.addWidget(one)
        whole.addWidget(self._list, 1)
        whole.addWidget(rule())
        whole.addLayout(foot)
        self.panel.setLayout(whole)

    def _hints(self) -> list[QWidget | int | None]:
        hints = (("\u2191 \u2193", self.tr("move")), (self.tr("Enter"), self.tr("open")), ("Esc", self.tr("close")))
        parts: list[QWidget | int | None] = []
        for keys, does in hints:
            parts += [chip(keys, "key"), words(does, "caption"), 8]
        return parts

    def _type(self) -> None:
        self._wide = frozenset()
        self._look_up()
        self._pause.start()

    def _look_up(self, *, keep: bool = False) -> None:
        chosen = self._chosen() if keep else None
        found = self._found = self._find(self._box.text(), self._wide)
        self._model.show(found.lines)
        at = self._model.row_of(chosen.key) if chosen else 0
        self._list.setCurrentIndex(self._model.index(max(at, 0)) if found.lines else QModelIndex())
        if at <= 0:
            self._list.scrollToTop()
        self._list.setVisible(bool(found.lines))
        self._nothing.setVisible(not found.lines and not self._still_reading)
        self._doubts.setText(" ".join(found.doubts))
        self._doubts.setVisible(bool(found.doubts))
        self._count.setText(self._counted(found))
        self.settle()

    def _counted(self, found: Lines) -> str:
        if self._still_reading:
            return self.tr("still reading…")
        if found.has_more:
            return self.tr("more than %n", "", found.count)
        return self.tr("%n found", "", found.count)

    def _chosen(self) -> Line | None:
        index = self._list.currentIndex()
        line: Line | None = index.data(Role.VALUE) if index.isValid() else None
        return line

    def _move(self, by: int) -> None:
        count = self._model.rowCount()
        if not count:
            return
        at = self._list.currentIndex().row() + by
        at = at % count if abs(by) == 1 else min(max(at, 0), count - 1)
        index = self._model.index(at)
        self._list.setCurrentIndex(index)
        self._list.scrollTo(index)
        self._pause.stop()
        self._say(self._position(at))

    def _open(self, index: QModelIndex) -> None:
        line: Line | None = index.data(Role.VALUE) if index.isValid() else None
        if line is None:
            return
        if line.more:
            at = index.row()
            self._wide |= {line.kind}
            self._look_up()
            self._list.setCurrentIndex(self._model.index(at))
            return
        self.dismiss()
        self.opened.emit(line.kind, line.id)

    def _said(self, line: Line) -> str:
        if line.more:
            return self.tr("%n more of {group}", "", line.more).format(group=line.group)
        return ", ".join(filter(None, (line.title, line.detail, line.group)))

    def _position(self, at: int) -> str:
        said = self._model.index(at).data()
        return self.tr("{line}, {at} of {count}").format(line=said, at=at + 1, count=self._model.rowCount())

    def _announce(self) -> None:
        if self._found and self._found.lines:
            self._say(f"{self._count.text()}. {self._position(self._list.currentIndex().row())}")
        else:
            self._say(self._nothing.text())

    def _say(self, text: str) -> None:
        self.said = text
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._box, text))


def _on(part: QFrame) -> bool:
    return not part.isHidden()
