"""Settings: what comes first, colours, size of text, language and motion, all for this computer only."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QFrame, QWidget

from lobbykit.ui.first_run.role_row import RoleRow
from lobbykit.ui.preferences import LARGEST, SMALLEST, Preferences, Role, Scheme
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, card, column, row, scrolled
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from lobbykit.ui.look.look import Look

_WIDE, _LARGE = 760, 150
T = TypeVar("T", bound=str)


class SettingsPage(QFrame):
    """Shows what is kept; whatever is pressed is asked for at once, and shown once the window has been made anew."""

    wanted = Signal(object)
    who_wanted = Signal()
    closed = Signal()

    def __init__(self, look: Look, kept: Preferences, languages: Mapping[str, str], who: str) -> None:
        """Show what is kept; `languages` are code → own name, `who` is the name that notes are written under."""
        super().__init__()
        self._look, self._kept = look, kept
        self.setProperty("look", "page")
        parts = [
            box(row(look, words(self.tr("Settings"), "display"), None, self._close())),
            self._part(self.tr("Who you are"), self._who(who)),
            self._part(self.tr("What comes first"), self._role()),
            self._part(self.tr("Colors"), self._scheme()),
            self._part(self.tr("Size of text"), self._percent()),
            self._part(self.tr("Language"), self._language(languages)),
            self._part(self.tr("Motion"), self._still()),
            words(self.tr("These settings stay on this computer."), "caption", wrap=True),
        ]
        page = box(column(look, *parts, None, margin=28, gap=12), "page")
        page.setMaximumWidth(look.px(_WIDE))
        middle = row(look, gap=0)
        middle.addStretch(1)
        middle.addWidget(page, 100)
        middle.addStretch(1)
        self.setLayout(column(look, scrolled(box(middle, "page")), gap=0))

    def focus(self, name: str = "") -> None:
        """Put the keyboard on the control of this accessible name, or where there is none on the first."""
        controls = [one for one in self.findChildren(QAbstractButton) if one.isEnabled()]
        found = next((one for one in controls if one.accessibleName() == name), controls[0])
        found.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> QWidget:
        return button(self._look, self.tr("Done"), self.closed.emit, icon="check")

    def _part(self, title: str, inside: QWidget) -> QFrame:
        return card(self._look, words(title, "heading"), inside)

    def _who(self, who: str) -> QFrame:
        told = who or self.tr("Nobody has said yet.")
        change = button(self._look, self.tr("Change…"), self.who_wanted.emit, name=self.tr("Change who you are"))
        return box(row(self._look, words(told, wrap=True), None, change))

    def _role(self) -> RoleRow:
        made = RoleRow(self._look, self._kept.role or Role.DELEGATE)
        made.chosen.connect(lambda role: self.wanted.emit(replace(self._kept, role=role)))
        return made

    def _scheme(self) -> QFrame:
        names = {
            Scheme.SYSTEM: self.tr("As the system has it"),
            Scheme.LIGHT: self.tr("Light"),
            Scheme.DARK: self.tr("Dark"),
        }
        return self._pills(names, self._kept.scheme, lambda one: replace(self._kept, scheme=Scheme(one)))

    def _percent(self) -> QFrame:
        kept = self._kept
        smaller = button(self._look, self.tr("Smaller"), lambda: self.wanted.emit(kept.resized(-1)), icon="minus")
        larger = button(self._look, self.tr("Larger"), lambda: self.wanted.emit(kept.resized(1)), icon="plus")
        smaller.setEnabled(kept.text_percent > SMALLEST)
        larger.setEnabled(kept.text_percent < LARGEST)
        now = words(f"{kept.text_percent}\u202f%", "strong")
        keys = words("Ctrl +  Ctrl \u2212", "caption")
        if self._look.percent > _LARGE:
            return box(Flow(self._look, (smaller, now, larger, keys), gap=10))
        return box(row(self._look, smaller, now, larger, None, keys, gap=10))

    def _language(self, languages: Mapping[str, str]) -> QFrame:
        now = self._kept.lang or next(iter(languages), "")
        return self._pills(languages, now, lambda lang: replace(self._kept, lang=lang))

    def _still(self) -> QCheckBox:
        made = QCheckBox(self.tr("Move as little as possible"))
        made.setAccessibleName(made.text())
        made.setChecked(self._kept.still)
        made.clicked.connect(lambda checked: self.wanted.emit(replace(self._kept, still=checked)))
        return made

    def _pills(self, names: Mapping[T, str], now: str, changed: Callable[[T], Preferences]) -> QFrame:
        group = QButtonGroup(self)
        made = [(one, button(self._look, name, _nothing, kind="pill")) for one, name in names.items()]
        for one, pill in made:
            pill.setCheckable(True)
            group.addButton(pill)
            pill.setChecked(one == now)
            pill.clicked.connect(lambda _checked=False, one=one, pill=pill: self._pick(pill, changed(one)))
        return box(self._laid_out([pill for _, pill in made]))

    def _pick(self, pill: QWidget, wanted: Preferences) -> None:
        """Ask for it from the pill: an arrow key presses the next one before it gives it the keyboard."""
        pill.setFocus(Qt.FocusReason.OtherFocusReason)
        self.wanted.emit(wanted)

    def _laid_out(self, pills: Sequence[QWidget]):  # type: ignore[no-untyped-def]  # noqa: ANN202
        laid = (column if self._look.percent > _LARGE else row)(self._look, *pills, None, gap=6)
        for pill in pills:
            laid.setAlignment(pill, Qt.AlignmentFlag.AlignLeft)
        return laid


def _nothing() -> None:
    """Do nothing: what a pill does is connected once all of them are in their group."""
