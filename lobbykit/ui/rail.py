"""The rail: the places of the window, what is found everywhere, and how safe everything is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout

from lobbykit.ui.place import ICONS, Place, place_name
from lobbykit.ui.widgets.layouts import box, column, row, scrolled
from lobbykit.ui.widgets.words import GAP, button, picture, words

if TYPE_CHECKING:
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.standing import Standing

_SHORT = 10


class Rail(QFrame):
    """A column of places; in a narrow window only their icons are left, with the names as tool tips."""

    chosen = Signal(str)
    searched = Signal()
    settings_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._narrow: bool | None = None
        self._said: tuple[str, str] = "", ""
        self.setProperty("look", "rail")
        self.setAccessibleName(self.tr("Places"))
        self._name = words("lobbykit", "title", tone="rail")
        self._search = self._button("search", self.tr("Find anything"), self.searched.emit)
        self._search.setCheckable(False)
        self._group = QButtonGroup(self)
        self._buttons = {place: self._place(place, place_name(place)) for place in Place}
        self._settings = self._button("settings", self.tr("Settings"), self.settings_wanted.emit)
        self._settings.setCheckable(False)
        self._standing = [
            (picture(look, icon, tone, 16), words("", "caption", tone="rail2", wrap=True)) for icon, tone in _SIGNS
        ]
        self._fill()

    @property
    def place(self) -> Place:
        """The place that is marked, the first one before any was."""
        return next((place for place, made in self._buttons.items() if made.isChecked()), Place.OFFICES)

    def show_place(self, place: Place) -> None:
        """Mark the place that is shown."""
        self._buttons[place].setChecked(True)
        self._places.ensureWidgetVisible(self._buttons[place], 0, 0)

    def show_standing(self, standing: Standing) -> None:
        """Say how old the data is and how safe the notes are."""
        self._said = standing.age, standing.safe
        for (icon, label), text in zip(self._standing, self._said, strict=True):
            icon.setToolTip(text)
            label.setText("" if self._narrow else text)
            label.setAccessibleName(text)

    def set_narrow(self, narrow: bool) -> None:
        """Show icons alone, or icons and words."""
        if narrow is self._narrow:
            return
        self._narrow = narrow
        self.setFixedWidth(self._look.px(self._look.tokens.size["rail_narrow" if narrow else "rail"]))
        self._name.setVisible(not narrow)
        for made in (self._search, *self._buttons.values(), self._settings):
            name = made.accessibleName()
            made.setText("" if narrow else name)
            made.setToolTip(name if narrow else "")
        for (_, label), text in zip(self._standing, self._said, strict=True):
            label.setVisible(not narrow)
            label.setText(text)

    def _place(self, place: Place, name: str) -> QPushButton:
        made = self._button(ICONS[place], name, lambda: self.chosen.emit(place.value))
        made.setCheckable(True)
        self._group.addButton(made)
        return made

    def _button(self, icon: str, name: str, run: object) -> QPushButton:
        made = button(self._look, name, run, kind="rail")  # type: ignore[arg-type]
        made.setIcon(self._look.icon(icon, "nav_ink2", checked="nav_mark", gap=GAP))
        made.setIconSize(self._look.icon_size(gap=GAP))
        return made

    def _fill(self) -> None:
        head = row(self._look, 17, picture(self._look, "landmark", "nav_mark", 22), self._name, None, gap=10)
        foot = [row(self._look, icon, (label), gap=8) for icon, label in self._standing]
        for line, (icon, _) in zip(foot, self._standing, strict=True):
            line.setStretch(1, 1)
            line.setAlignment(icon, Qt.AlignmentFlag.AlignLeft)
        places = self._places = scrolled(box(column(self._look, *self._buttons.values(), None, gap=0)), "rail")
        inside = column(self._look, 16, head, 12, self._search, 8, gap=0)
        inside.addWidget(places, 1)
        inside.addWidget(self._settings)
        inside.addSpacing(self._look.px(8))
        below = column(self._look, *foot, 14, gap=6)
        below.setContentsMargins(self._look.px(21), 0, self._look.px(8), 0)
        inside.addLayout(below)
        assert isinstance(inside, QVBoxLayout)
        self.setLayout(inside)


_SIGNS = (("clock", "nav_ink2"), ("shield-check", "nav_mark"))
