"""The left side: the form, or what takes its place while offices are picked or something is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from lobbykit.ui.first_field import turn_keys_to
from lobbykit.ui.panes.leave_behinds.tailor_form import headed
from lobbykit.ui.widgets.words import words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.leave_behinds.office_picker import OfficePicker
    from lobbykit.ui.panes.leave_behinds.print_panel import PrintPanel
    from lobbykit.ui.panes.leave_behinds.reprint_panel import ReprintPanel


class Panels(NamedTuple):
    """What can take the place of the form."""

    printing: PrintPanel
    picking: OfficePicker
    reprints: ReprintPanel


class Side(QStackedWidget):
    """One of them at a time; a panel that is closed gives way to the form."""

    office_wanted = Signal(str)
    """The office that was refused and is gone to."""

    def __init__(self, look: Look, form: tuple[QWidget, QWidget, QWidget], panels: Panels) -> None:
        """Take the form with its gauge and its foot, and the panels."""
        super().__init__()
        title = words(self.tr("Tailor a leave-behind"), "title", wrap=True)
        said = words(self.tr("Changes show on the page as you type."), "caption", wrap=True)
        self._form = headed(look, (title, said), *form)
        for one in (self._form, *panels):
            self.addWidget(one)
        for panel in (panels.printing, panels.reprints):
            panel.run.outcome.office_wanted.connect(self.office_wanted)
        panels.printing.closed.connect(self.show_form)
        panels.reprints.closed.connect(self.show_form)

    def turn_to(self, panel: QWidget) -> None:
        """Show a panel."""
        self.setCurrentWidget(panel)

    def show_form(self) -> None:
        """Show the form; whoever comes from a panel has the keys in it."""
        comes_back = self.currentWidget() is not self._form
        self.setCurrentWidget(self._form)
        if comes_back:
            turn_keys_to(self._form)
