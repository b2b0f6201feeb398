"""The offices that a run refused: each with its reasons, and a way to its sheet, where they can be mended."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from lobbykit.ui.widgets.layouts import box, column, rule
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.ui.look.look import Look

SHOWN = 12


class Refused(NamedTuple):
    """An office whose sheet was refused: its id, its name with the seat, and why, in sentences."""

    office: str
    name: str
    reasons: tuple[str, ...]


class RefusedList(QFrame):
    """Shows the first of them one below the other; `wanted` carries the id of the office that is gone to."""

    wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._title = words("", "strong", wrap=True)
        self._more = words("", "caption", wrap=True)
        self._offices = column(look, gap=10)
        self.setLayout(column(look, self._title, self._offices, self._more, gap=10))
        self.hide()

    def show_refused(self, refused: Sequence[Refused]) -> None:
        """Show these, and nothing where there are none."""
        while (item := self._offices.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for one in refused[:SHOWN]:
            self._offices.addWidget(rule())
            self._offices.addWidget(self._line(one))
        title = self.tr("%n office(s) refused", "", len(refused))
        more = max(0, len(refused) - SHOWN)
        self._title.setText(title)
        self._more.setText(self.tr("%n more office(s) were refused; manifest.csv lists them.", "", more))
        self._more.setVisible(bool(more))
        self.setAccessibleName(title)
        self.setVisible(bool(refused))

    def _line(self, one: Refused) -> QFrame:
        look = self._look
        told = [words(reason, wrap=True, selectable=True) for reason in one.reasons]
        name = self.tr("Go to the sheet of {name}").format(name=one.name)
        go = button(
            look, self.tr("Go to this sheet"), partial(self.wanted.emit, one.office), icon="arrow-right", name=name
        )
        go.setAccessibleDescription(" ".join(one.reasons))
        texts = column(look, words(one.name, "strong", wrap=True, selectable=True), *told, gap=4)
        texts.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        made = box(texts)
        made.setAccessibleName(one.name)
        return made
