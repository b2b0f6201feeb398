"""The program with a window: made once, its window made anew whenever the look or the language changes."""

from __future__ import annotations

import base64
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt

from lobbykit.app import paths
from lobbykit.app.office_cards import office_card
from lobbykit.app.office_rows import OfficeFilter, office_rows
from lobbykit.app.system_printer import SystemPrinter
from lobbykit.ui.bridge import Bridge
from lobbykit.ui.entrance import Entrance
from lobbykit.ui.everywhere import Everywhere
from lobbykit.ui.look.look import Look
from lobbykit.ui.main_window import MainWindow
from lobbykit.ui.opener import Opener
from lobbykit.ui.panes.leave_behinds.assembly import Around, leave_behinds
from lobbykit.ui.panes.offices.card_view import CardView
from lobbykit.ui.panes.offices.offices_pane import OfficesPane
from lobbykit.ui.place import ICONS, Place
from lobbykit.ui.preferences import Preferences, Scheme, load_preferences, save_preferences
from lobbykit.ui.shell import Shell
from lobbykit.ui.standing import standing
from lobbykit.ui.task_runner import TaskRunner
from lobbykit.ui.widgets.empty import empty

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget

    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.brief import Brief


class Program(QObject):
    """Holds what outlives a window: the workbench, the bridge, the task runner and the preferences."""

    def __init__(
        self, application: QApplication, bench: Workbench, preferences_file: Path, shell: Shell | None = None
    ) -> None:
        super().__init__(application)
        self._application = application
        self._file = preferences_file
        self.bench = bench
        self.preferences = load_preferences(preferences_file)
        self.bridge = Bridge(bench.session, self)
        self.tasks = TaskRunner(self)
        self.look: Look
        self.setting, self.checking = TaskRunner(self), TaskRunner(self)
        self.window: MainWindow | None = None
        self.entrance = Entrance(self, shell or Shell())
        self.everywhere = Everywhere(self, self)
        self.bridge.entities_changed.connect(lambda _entities: self._stand())
        self.bridge.library_changed.connect(self._read_anew)
        self.everywhere.failures.keeping.connect(lambda: self.window.keep() if self.window else None)

    def show(self) -> MainWindow:
        """Make the window anew, at the place and of the size that it had."""
        old = self.window
        if old is not None:
            self._remember(old)
        self.bench.catalogue = self.bench.words(self.preferences.lang or self.bench.catalogue.lang)
        self.look = Look(
            paths.resources(), dark=self._is_dark(), percent=self.preferences.text_percent, still=self.preferences.still
        )
        self.look.apply(self._application)
        window = self.window = MainWindow(self.look, self._panes())
        self.everywhere.attend(window, self.entrance.actions())
        window.placed.connect(lambda place: self.prefer(replace(self.preferences, place=place), again=False))
        geometry = QByteArray(base64.b64decode(self.preferences.geometry))
        if geometry.isEmpty() or not window.restoreGeometry(geometry):
            window.resize(1400, 880)
        window.go(self.preferences.place if self.preferences.place in set(Place) else Place.OFFICES.value)
        self._stand()
        self.entrance.furnish(window)
        window.show()
        if old is not None:
            old.deleteLater()
            old.hide()
        return window

    def prefer(self, preferences: Preferences, *, again: bool = True) -> None:
        """Keep other preferences; with `again`, the window is made anew to follow them."""
        self.preferences = preferences
        save_preferences(self._file, preferences)
        if again:
            self.show()

    def close(self) -> None:
        """Remember how the window stood, wait for what runs, and let go of the session."""
        if self.window is not None:
            self._remember(self.window)
            self.window.close()
        self.everywhere.close()
        for runner in (self.tasks, self.setting, self.checking):
            runner.drain()
        self.bridge.close()

    def _remember(self, window: MainWindow) -> None:
        window.save()
        geometry = base64.b64encode(window.saveGeometry().data()).decode()
        self.prefer(replace(self.preferences, geometry=geometry), again=False)

    def _is_dark(self) -> bool:
        if self.preferences.scheme is Scheme.SYSTEM:
            return self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self.preferences.scheme is Scheme.DARK

    def _stand(self) -> None:
        if self.window is not None:
            self.window.show_standing(standing(self.bench))

    def pick_office(self, office: str) -> None:
        """Show one office among the others."""
        if self.window is not None:
            self.window.go(Place.OFFICES.value)
            pane = self.window.findChild(OfficesPane)
            assert isinstance(pane, OfficesPane)
            pane.pick(office)

    def _read_anew(self) -> None:
        if self.window is not None:
            self.window.forget_panes()
            self._stand()

    def _panes(self) -> dict[Place, Callable[[], QWidget]]:
        return {place: lambda place=place: self._empty(place) for place in Place} | {
            Place.OFFICES: self._offices,
            Place.LEAVE_BEHINDS: self._leave_behinds,
        }

    def _offices(self) -> QWidget:
        rows = office_rows(self.bench)
        search = OfficeFilter(self.bench.view, [one.id for one in rows])
        offices = {one.id: one for one in self.bench.library().roster.offices}
        brief = self.first_brief()
        pane = OfficesPane(
            self.look,
            search.matching,
            lambda one: CardView(self.look, office_card(self.bench, offices[one], brief)),  # type: ignore[index]
        )
        pane.show_rows(rows)
        return pane

    def _leave_behinds(self) -> QWidget:
        turns, runners = self.everywhere.undoing, (self.tasks, self.setting, self.checking)
        around = Around(self.bridge, *runners, turns, Opener().folder, SystemPrinter())
        return leave_behinds(self.look, self.bench, around)

    def first_brief(self) -> Brief | None:
        """Return the first brief that can be read, None where there is none."""
        return next((read for file in self.bench.brief_files() if (read := self.bench.brief(str(file)).value)), None)

    def _empty(self, place: Place) -> QWidget:
        return empty(self.look, ICONS[place], self.tr("Nothing here yet"), self.tr("This place is not made yet."))
