"""More about whoever is named in the form: how to reach the staff, and what each of us did there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from lobbykit.ui.widgets.fields import TextLine
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, column
from lobbykit.ui.widgets.side_by_side import SideBySide
from lobbykit.ui.widgets.words import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QLabel, QWidget

    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.offices.note_parts.bound_fields import BoundFields


class MorePeople(QFrame):
    """One part for each person who has a name."""

    def __init__(self, look: Look, bound: BoundFields) -> None:
        super().__init__()
        self._look, self._bound = look, bound
        self._parts: dict[str, tuple[QWidget, QLabel]] = {}
        self._none = words(self.tr("Write their names above first."), tone="ink2", wrap=True)
        self._inside = column(look, self._none, gap=12)
        self.setProperty("look", "flat")
        self.setLayout(self._inside)

    def show_items(self, texts: Mapping[str, str]) -> None:
        """Have a part for each staffer and each of us; names follow what is typed."""
        named = {
            path.removesuffix("/name"): text.strip()
            for path, text in texts.items()
            if path.startswith(("staff/", "team/")) and path.endswith("/name") and text.strip()
        }
        for head in [one for one in self._parts if one not in named]:
            gone, _ = self._parts.pop(head)
            self._bound_forget(head)
            gone.hide()
            gone.deleteLater()
        for head, name in named.items():
            if head not in self._parts:
                label = words(name, "strong", wrap=True)
                make = self._staffer if head.startswith("staff/") else self._mate
                part = box(column(self._look, label, make(head, name), gap=6))
                self._parts[head] = part, label
                self._inside.addWidget(part)
                self._bound.show_texts(texts)
            self._parts[head][1].setText(name)
        self._none.setVisible(not named)

    def _bound_forget(self, head: str) -> None:
        for key in ("email", "phone", "role", "constituent", "signs"):
            self._bound.forget(f"{head}/{key}")

    def _staffer(self, head: str, name: str) -> QWidget:
        mail = TextLine(self.tr("E-mail of %1").replace("%1", name), self.tr("E-mail"))
        phone = TextLine(self.tr("Telephone of %1").replace("%1", name), self.tr("Telephone"))
        self._bound.text(f"{head}/email", mail)
        self._bound.text(f"{head}/phone", phone)
        return SideBySide(self._look, mail, phone, narrow=420)

    def _mate(self, head: str, name: str) -> QWidget:
        role = TextLine(self.tr("What %1 did there").replace("%1", name), self.tr("Role"))
        self._bound.text(f"{head}/role", role)
        votes = self._bound.check(f"{head}/constituent", self.tr("Votes here"))
        signs = self._bound.check(f"{head}/signs", self.tr("Signs the thank-you"))
        votes.setAccessibleName(self.tr("%1 votes here").replace("%1", name))
        signs.setAccessibleName(self.tr("%1 signs the thank-you").replace("%1", name))
        return box(column(self._look, role, box(Flow(self._look, (votes, signs), gap=16)), gap=4))
