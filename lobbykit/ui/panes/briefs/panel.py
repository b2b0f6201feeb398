"""A column of cards beside the editor, which scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from lobbykit.domain.problem import Severity
from lobbykit.ui.widgets.layouts import box, column, row, scrolled
from lobbykit.ui.widgets.words import picture, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QBoxLayout, QWidget

    from lobbykit.ui.look.look import Look

_SIGNS = {
    Severity.ERROR: ("octagon-x", "err_ink", "error"),
    Severity.WARNING: ("triangle-alert", "warn_ink", "warn"),
    Severity.NOTE: ("info", "info_ink", "info"),
}


class Panel(QFrame):
    """Cards one below the other; `fill` puts others in their place and leaves the scroll bar where it was."""

    def __init__(self, look: Look, name: str, above: Sequence[QWidget] = ()) -> None:
        """Make an empty column; what is `above` it stays where it is."""
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self._cards = column(look, margin=14, gap=10)
        self._area = scrolled(box(self._cards, "flat"))
        whole = column(look, *above, gap=0)
        whole.addWidget(self._area, 1)
        self.setLayout(whole)

    def fill(self, cards: Sequence[QWidget]) -> None:
        """Show these cards."""
        bar = self._area.verticalScrollBar()
        at = bar.value()
        while item := self._cards.takeAt(0):
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for one in cards:
            self._cards.addWidget(one)
        self._cards.addStretch(1)
        bar.setValue(at)

    def signed(self, severity: Severity, inside: QBoxLayout, name: str, *, icon: str = "") -> QFrame:
        """Return a card with the sign of how much it matters, or another `icon`, beside what it says."""
        usual, ink, kind = _SIGNS[severity]
        line = row(self._look, gap=10, margin=12)
        sign = picture(self._look, icon or usual, ink, 18)
        line.addWidget(sign)
        line.addLayout(inside, 1)
        line.setAlignment(sign, sign.alignment().AlignTop)
        frame = box(line, kind)
        frame.setAccessibleName(name)
        return frame

    def nothing(self, icon: str, tone: str, title: str, sentence: str) -> QFrame:
        """Return a card that says that there is nothing to do."""
        look = self._look
        line = row(look, picture(look, icon, tone, 22), margin=14, gap=12)
        line.addLayout(column(look, words(title, "strong", wrap=True), words(sentence, "caption", wrap=True), gap=2), 1)
        frame = box(line, "card")
        frame.setAccessibleName(f"{title}. {sentence}")
        return frame
