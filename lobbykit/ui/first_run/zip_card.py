"""What is your ZIP code? It leads to candidates, never to an answer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from lobbykit.ui.widgets.layouts import box, column
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.first_screen import Candidate, Candidates
    from lobbykit.ui.look.look import Look

_DIGITS = 10


class ZipCard(QFrame):
    """Looks a code up once it is whole, and shows every office that may be meant; nothing typed is kept."""

    chosen = Signal(str)

    def __init__(self, look: Look, look_up: Callable[[str], Candidates | None]) -> None:
        super().__init__()
        self._look, self._look_up = look, look_up
        self._found: QWidget | None = None
        self.setProperty("look", "card")
        title = words(self.tr("What is your ZIP code?"), "title")
        self._edit = QLineEdit()
        self._edit.setMaxLength(_DIGITS)
        self._edit.setPlaceholderText(self.tr("Five digits"))
        self._edit.setAccessibleName(title.text())
        self._edit.setMaximumWidth(look.px(200))
        self._edit.textChanged.connect(self._typed)
        title.setBuddy(self._edit)
        told = words(self.tr("We show the offices it may belong to. It is not kept."), tone="ink2", wrap=True)
        self._inside = QVBoxLayout()
        self._inside.setContentsMargins(0, 0, 0, 0)
        self.setLayout(column(look, title, told, self._edit, self._inside, None, margin=20, gap=8))

    def _typed(self, text: str) -> None:
        found = self._look_up(text)
        if self._found is not None:
            self._inside.removeWidget(self._found)
            self._found.hide()
            self._found.deleteLater()
            self._found = None
        if found is not None:
            self._found = self._shown(found)
            self._inside.addWidget(self._found)

    def _shown(self, found: Candidates) -> QFrame:
        parts: list[QWidget] = []
        if found.house:
            several = len(found.house) > 1
            head = self.tr("One of these in the House") if several else self.tr("Probably, in the House")
            parts += [words(head, "overline"), *self._offices(found.house)]
        if found.senate:
            parts += [words(self.tr("In the Senate"), "overline"), *self._offices(found.senate)]
        parts += [words(remark, "caption", wrap=True) for remark in found.remarks]
        return box(column(self._look, *parts, gap=6))

    def _offices(self, candidates: Sequence[Candidate]) -> list[QWidget]:
        shown: list[QWidget] = []
        for one in candidates:
            if not one.id:
                shown.append(words(self.tr("%1 is vacant").replace("%1", one.seat), tone="ink2"))
                continue
            text = f"{one.name} \u00b7 {one.seat}"
            shown.append(button(self._look, text, partial(self.chosen.emit, one.id), kind="person", icon="landmark"))
        return shown
