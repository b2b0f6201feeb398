"""What is there whatever place is shown: finding anything, undo, the sheet of shortcuts, and the unexpected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer

from lobbykit.app.finding_lines import ACTION, Finding
from lobbykit.app.hit_offices import place_of_hit
from lobbykit.domain.search.index import Record
from lobbykit.ui.actions import Action, group_name, install
from lobbykit.ui.commands import Doing, commands
from lobbykit.ui.dialogs.failure_window import FailureWindow
from lobbykit.ui.dialogs.find.palette import Palette
from lobbykit.ui.dialogs.shortcut_sheet import ShortcutSheet
from lobbykit.ui.failure import Failures
from lobbykit.ui.finder import Finder
from lobbykit.ui.hits import PLACES, PicksOffices, ShowsHits
from lobbykit.ui.place import Place, place_name
from lobbykit.ui.undoing import Undoing
from lobbykit.ui.widgets.overlay import Overlay

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.app.workbench import Workbench
    from lobbykit.ui.bridge import Bridge
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.main_window import MainWindow
    from lobbykit.ui.panes.notes.pages import NotesPage
    from lobbykit.ui.preferences import Preferences

T = TypeVar("T", bound=Overlay)
FIRST_IDLE_MS = 300
"""How long after the window was shown the search begins to be made."""


class Host(Protocol):
    """The program, as far as it is needed here."""

    bench: Workbench
    bridge: Bridge
    preferences: Preferences
    window: MainWindow | None
    look: Look

    def prefer(self, preferences: Preferences, *, again: bool = True) -> None:
        """Keep other preferences."""

    def open_meeting(self) -> None:
        """Show the screen of the meeting that is on or comes next."""

    def show_notes(self, page: NotesPage) -> None:
        """Show a page of the notes."""


class Everywhere(QObject):
    """Assembles what no pane owns; `attend` gives it the next window. At most one overlay is open at a time."""

    def __init__(self, host: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self.finder = Finder(host.bench, self)
        self.undoing = Undoing(host.bench, self)
        self.failures = Failures(host.bench.around.state / "reports", host.bench.around.clock, self)
        self.overlay: Overlay | None = None
        self.failure_window: FailureWindow | None = None
        self.actions: tuple[Action, ...] = ()
        self._lang = ""
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(FIRST_IDLE_MS)
        self._idle.timeout.connect(self.finder.begin)
        self.finder.ready.connect(self._look_again)
        self.undoing.told.connect(self._tell)
        self.undoing.library_changed.connect(host.bridge.library_changed)
        host.bridge.library_changed.connect(self.finder.begin)
        self.failures.happened.connect(self._show_failure)
        self.failures.again.connect(self._say_again)

    def attend(self, window: MainWindow, more: tuple[Action, ...] = ()) -> None:
        """Serve a new window: its keys, those of `more` actions too, and the rail's way to find anything."""
        lang = self._host.bench.catalogue.lang
        is_new, self._lang = lang != self._lang, lang
        self.overlay = None
        self.actions = (*commands(self._doing()), *more)
        install(self.actions, window)
        window.rail.searched.connect(self.find)
        if is_new:
            self._idle.start()

    def close(self) -> None:
        """Let go of the session and of the hooks."""
        self._idle.stop()
        self.failures.restore()
        self.finder.close()

    def find(self) -> None:
        """Open the window that finds anything; when it is open, close it."""
        if isinstance(self.overlay, Palette):
            self._clear()
            return
        if self._idle.isActive():
            self._idle.stop()
            self.finder.begin()
        shown = {one.id: one for one in self.actions if one.id != "find" and one.enabled()}
        records = (
            Record(ACTION, one.id, one.text, group_name(one.group), names=one.all_keys_shown) for one in shown.values()
        )
        finding = Finding(self._host.bench, self.finder.search, records)
        palette = self._over(
            lambda window, look: Palette(
                window, look, finding.lines, lambda one: (shown[one].icon, shown[one].keys_shown)
            )
        )
        if palette is not None:
            palette.opened.connect(self.open)
            palette.look_again(still_reading=self.finder.is_reading)
            palette.appear()

    def show_keys(self) -> None:
        """Open the sheet of shortcuts; when it is open, close it."""
        if isinstance(self.overlay, ShortcutSheet):
            self._clear()
            return
        sheet = self._over(lambda window, look: ShortcutSheet(window, look, self.actions))
        if sheet is not None:
            sheet.appear()

    def open(self, kind: str, found: str) -> None:
        """Show what was found at its place; where that cannot show it, on the card of its office."""
        window = self._host.window
        if kind == ACTION:
            next(one for one in self.actions if one.id == found).run()
        elif window is not None:
            pane = window.go(PLACES[kind].value)
            if isinstance(pane, ShowsHits) and pane.show_hit(kind, found):
                return
            place = place_of_hit(self._host.bench, kind, found)
            offices = window.go(Place.OFFICES.value) if place else None
            if place and isinstance(offices, PicksOffices):
                offices.pick(*place)

    def _over(self, made: Callable[[MainWindow, Look], T]) -> T | None:
        self._clear()
        window = self._host.window
        if window is None:
            return None
        overlay = made(window, self._host.look)
        self.overlay = overlay
        overlay.closed.connect(self._closed)
        return overlay

    def _clear(self) -> None:
        if self.overlay is not None:
            self.overlay.dismiss()

    def _closed(self) -> None:
        self.overlay = None

    def _look_again(self) -> None:
        if isinstance(self.overlay, Palette):
            self.overlay.look_again(still_reading=False)

    def _doing(self) -> Doing:
        host = self._host

        def clearly(run: Callable[[], object]) -> Callable[[], object]:
            def ran() -> None:
                self._clear()
                run()

            return ran

        def prefer(change: Callable[[Preferences], Preferences]) -> None:
            self._clear()
            host.prefer(change(host.preferences))

        def go(place: Place) -> None:
            self._clear()
            if host.window:
                host.window.go(place.value)

        return Doing(
            go=go,
            find=self.find,
            undo=clearly(self.undoing.undo),
            redo=clearly(self.undoing.redo),
            can_undo=lambda: self.undoing.can_undo,
            can_redo=lambda: self.undoing.can_redo,
            prefer=prefer,
            show_keys=self.show_keys,
            leave=lambda: host.window.close() if host.window else None,
            meet=clearly(host.open_meeting),
            notes=lambda page: clearly(lambda: host.show_notes(page))(),
        )

    def _tell(self, text: str, do: str, redo: object) -> None:
        if self._host.window is not None:
            run = None if redo is None else self.undoing.redo if redo else self.undoing.undo
            self._host.window.notices.say(text, do, run, about="undo")

    def _show_failure(self, report: str, file: str, kept: bool) -> None:
        if self._host.window is None or self.failure_window is not None:
            return
        window = self._host.window
        unkept = [place_name(one) for one in window.unkept]
        self.failure_window = FailureWindow(window, self._host.look, report, file, kept=kept, unkept=unkept)
        self.failure_window.finished.connect(self._failure_read)
        self.failure_window.open()

    def _failure_read(self) -> None:
        self.failure_window = None

    def _say_again(self) -> None:
        if self._host.window is not None and self.failure_window is None:
            text = self.tr("That went wrong again, as before. The report is in the folder of reports.")
            self._host.window.notices.say(text, about="failure")
