"""The pane of offices: a list that is filtered while one types, and the card of the office that was picked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from lobbykit.ui.panes.offices.office_list import OfficeList
from lobbykit.ui.widgets.empty import empty
from lobbykit.ui.widgets.headed import turning_bar
from lobbykit.ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from lobbykit.app.office_filter import OfficeFilter
    from lobbykit.app.office_rows import OfficeRow
    from lobbykit.ui.look.look import Look

_SIDE, _LEAST, _SHARE = 300, 230, 0.36
_ONE, _MOST = 560, 16_777_215


class OfficesPane(QFrame):
    """List and card side by side, or by turns where there is room for one of them only.

    It is given what to show; `leave` is called before a card goes. `reach` goes to a meeting or a note on the card.
    """

    picked = Signal(str)

    def __init__(
        self,
        look: Look,
        search: Callable[[], OfficeFilter],
        card: Callable[[str], QWidget],
        leave: Callable[[], bool] = lambda: True,
        keep: Callable[[], object] = lambda: None,
        reach: Callable[[str], object] = lambda _entry: None,
    ) -> None:
        super().__init__()
        self._look, self._card, self._leave, self._keep, self._reach = look, card, leave, keep, reach
        self._shown = ""
        self._turned = self._single = False
        self.list = OfficeList(look, search)
        self._beside = QHBoxLayout()
        self._beside.setContentsMargins(0, 0, 0, 0)
        title, what = self.tr("Pick an office"), self.tr("Type a name, a state or a room on the left.")
        self._nothing = empty(look, "landmark", title, what)
        self._beside.addWidget(self._nothing)
        whole = row(look, self.list, gap=0)
        self._back = turning_bar(look, self.tr("All offices"), "arrow-left", self._turn_back)
        card_side = column(look, self._back, gap=0)
        card_side.addLayout(self._beside, 1)
        whole.addLayout(card_side, 1)
        self.setProperty("look", "page")
        self.setLayout(whole)
        self.list.picked.connect(self._picked)
        self.list.opened.connect(self._turn)
        self._share_room()

    @property
    def shown(self) -> str:
        """Return the office whose card is shown, "" for none."""
        return self._shown

    def show_rows(self, rows: Sequence[OfficeRow]) -> None:
        """Show these offices, filtered as before; the one that was picked stays picked."""
        self.list.show_rows(rows)

    def pick(self, office: str, entry: str = "") -> None:
        """Show the card of an office, whatever the filter hides, and on it a meeting or a note if one is named."""
        self.list.pick(office)
        self._turned = bool(self._shown)
        self._share_room()
        if entry and self._shown == office:
            self._reach(entry)

    def show_again(self) -> None:
        """Make the card of the office that is picked anew."""
        if self._shown:
            self._show_card(self._shown)

    def leave(self) -> bool:
        """Save what is being typed; return whether all of it is saved."""
        return self._leave()

    def keep(self) -> None:
        """Put what is typed and not saved into the drafts, now; raise DraftError."""
        self._keep()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the card the room that it needs."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Where there is room for one thing only, the list has all of it until an office is opened."""
        single = self._single = self.width() < self._look.px(_ONE)
        card = self._turned and bool(self._shown)
        self.list.setVisible(not (single and card))
        self._back.setVisible(single and card)
        self._nothing.setVisible(not self._shown and not single)
        item = self._beside.itemAt(0)
        made = item.widget() if item else None
        if self._shown and made is not None:
            made.setVisible(card or not single)
        room = max(_LEAST, min(self._look.px(_SIDE), int(self.width() * _SHARE)))
        self.list.setMinimumWidth(0 if single else room)
        self.list.setMaximumWidth(_MOST if single else room)

    def _turn(self) -> None:
        """Show the card in place of the list, where only one of them is shown."""
        self._turned = bool(self._shown)
        self._share_room()
        if self._single and self._turned:
            first = self._back.findChild(QPushButton)
            assert first is not None
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn_back(self) -> None:
        self._turned = False
        self._share_room()
        self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _picked(self, office: str) -> None:
        self._turned = self._turned or not self._single
        self._show_card(office)
        self.picked.emit(office)

    def _show_card(self, office: str) -> None:
        self._leave()
        self._shown = office
        old = self._beside.takeAt(0)
        gone = old.widget() if old else None
        if gone is self._nothing:
            gone.hide()
        elif gone is not None:
            gone.hide()
            gone.deleteLater()
        made = self._card(office)
        self._beside.addWidget(made)
        self._share_room()
