"""The window for the unexpected: what happened, that nothing written is lost, and how to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit

from lobbykit.ui.widgets.layouts import box, column, row
from lobbykit.ui.widgets.words import button, picture, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QLayout, QWidget

    from lobbykit.ui.look.look import Look

WIDTH = 560
_REPORT_HEIGHT, _REPORT_LEAST = 170, 60


class FailureWindow(QDialog):
    """Shows a report, and closes on "Go on" or Esc. Nothing is sent by it."""

    def __init__(
        self, window: QWidget | None, look: Look, report: str, file: str, *, kept: bool, unkept: Sequence[str] = ()
    ) -> None:
        """Show a report and where it was written ("" when that failed).

        `kept` says that all typed text was kept; `unkept` names the places that hold text which could not be.
        """
        super().__init__(window)
        self._look, self._report = look, report
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("look", "surface")
        self._go_on = button(look, self.tr("Go on"), self.accept, kind="primary")
        self._go_on.setDefault(True)
        self._copy = button(look, self.tr("Copy report"), self._copied, icon="copy")
        self.setLayout(self._laid_out(file, self._safety(unkept, kept=kept)))
        self.setFixedWidth(look.px(WIDTH))
        self._go_on.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the words need, and no higher than the screen lets the report be."""
        super().showEvent(event)
        inside, look = self.layout(), self._look
        assert inside is not None
        least = inside.minimumHeightForWidth(self.width())
        self.setMinimumHeight(least)
        wanted = least + look.px(_REPORT_HEIGHT - _REPORT_LEAST)
        self.resize(self.width(), max(least, min(wanted, self.screen().availableGeometry().height() - look.px(40))))

    def _safety(self, unkept: Sequence[str], *, kept: bool) -> str:
        """Say what is true of what was typed: where it is, and what it needs."""
        if unkept:
            told = self.tr(
                "What you saved is safe. What you were typing in %1 could not be saved: it stands only in this window. "
                "Go there and copy it before you close lobbykit."
            )
            return told.replace("%1", ", ".join(f"\u201c{one}\u201d" for one in unkept))
        if not kept:
            return self.tr("What you saved is safe. What you were typing could not be kept: copy it before you go on.")
        return self.tr("What you saved is safe, and what you were typing was kept on this computer.")

    def _laid_out(self, file: str, safe: str) -> QLayout:
        look = self._look
        title = self.tr("Something went wrong in lobbykit")
        then = self.tr("You can go on. If it happens again, close lobbykit and open it again.")
        safe = f"{safe} {then}"
        about = self.tr(
            "The report says where in the program it happened. It holds nothing that you wrote, and it was sent to "
            "nobody. Copy it into a message to whoever helps you with lobbykit."
        )
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{safe}\n{about}")
        head = row(look, picture(look, "triangle-alert", "warn_ink", 28), words(title, "title", wrap=True), gap=12)
        head.setStretch(1, 1)
        parts: list[QWidget] = [words(safe, wrap=True), words(about, tone="ink2", wrap=True), self._shown_report()]
        where = self.tr("The report is in {file}").format(file=file) if file else self.tr("The report was not written.")
        parts.append(words(where, "caption", wrap=True, selectable=True))
        return column(look, head, *parts, box(row(look, None, self._copy, self._go_on)), margin=24, gap=14)

    def _shown_report(self) -> QPlainTextEdit:
        shown = QPlainTextEdit(self._report)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setAccessibleName(self.tr("Report"))
        shown.setMinimumHeight(self._look.px(_REPORT_LEAST))
        return shown

    def _copied(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self._copy.setText(self.tr("Copied"))
        self._copy.setAccessibleName(self.tr("Copied"))
