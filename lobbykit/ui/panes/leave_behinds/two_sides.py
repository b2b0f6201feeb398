"""Form and page side by side, or by turns where there is room for one of them only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame

from lobbykit.ui.panes.leave_behinds.page_view import Zoom
from lobbykit.ui.widgets.layouts import row

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.leave_behinds.form_foot import FormFoot
    from lobbykit.ui.panes.leave_behinds.preview_area import PreviewArea
    from lobbykit.ui.panes.leave_behinds.side import Side

_SIDE, _LEAST, _TIGHT, _ONE = 430, 320, 700, 560
_MOST = 16_777_215


class TwoSides(QFrame):
    """Shares the room. The foot of the form offers the page where it is not seen, and the page the way back."""

    def __init__(self, look: Look, side: Side, foot: FormFoot, preview: PreviewArea) -> None:
        super().__init__()
        self._look, self._side, self._foot, self._preview = look, side, foot, preview
        self._single = self._turned = False
        self.setLayout(row(look, side, preview, gap=0))
        foot.page_wanted.connect(self.show_page)
        preview.form_wanted.connect(self.show_form)
        preview.room_changed.connect(self._share)

    def show_page(self) -> None:
        """Show the page, in place of the form where only one of them is seen."""
        self._turned = True
        self._share()
        self._preview.take_keys()

    def show_form(self) -> None:
        """Show the form, in place of the page where only one of them is seen."""
        self._turned = False
        self._share()
        if self._single:
            self._foot.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def minimumSizeHint(self) -> QSize:
        """Return what one of them alone needs: beside it the other gives way."""
        return QSize(self._look.px(_LEAST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the page the room that it needs."""
        super().resizeEvent(event)
        single = self.width() < self._look.px(_ONE)
        if single is not self._single:
            self._single = single
            self._preview.view.fit(Zoom.WIDTH if single else Zoom.PAGE)
        self._share()

    def _share(self) -> None:
        px, single = self._look.px, self._single
        self._preview.set_tight(tight=self.width() < px(_TIGHT), alone=single)
        self._foot.offer_page(wanted=single)
        self._side.setVisible(not (single and self._turned))
        self._preview.setVisible(self._turned or not single)
        room = self.width() - self._preview.minimumSizeHint().width()
        wide = max(px(_LEAST), min(px(_SIDE), room, self.width() // 2))
        self._side.setMinimumWidth(0 if single else wide)
        self._side.setMaximumWidth(_MOST if single else wide)
