"""The program with a window: made once, its window made anew whenever the look or the language changes."""

from __future__ import annotations

import base64
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from lobbykit.app import paths
from lobbykit.app.brief_offers import brief_to_read
from lobbykit.app.system_printer import SystemPrinter
from lobbykit.ui.actions import Action, Group
from lobbykit.ui.bridge import Bridge
from lobbykit.ui.entrance import Entrance
from lobbykit.ui.everywhere import Everywhere
from lobbykit.ui.first_frame import stand
from lobbykit.ui.language import speak
from lobbykit.ui.look.look import Look
from lobbykit.ui.main_window import MainWindow
from lobbykit.ui.opener import Opener
from lobbykit.ui.panes.briefs.assembly import briefs
from lobbykit.ui.panes.briefs.memory import Memory
from lobbykit.ui.panes.kit.assembly import KitBuilding
from lobbykit.ui.panes.leave_behinds.assembly import Around, leave_behinds
from lobbykit.ui.panes.leave_behinds.leave_behinds_pane import LeaveBehindsPane
from lobbykit.ui.panes.meetings.assembly import Meetings
from lobbykit.ui.panes.meetings.papers import Doors
from lobbykit.ui.panes.notes.assembly import Notes
from lobbykit.ui.panes.offices.assembly import Offices
from lobbykit.ui.panes.offices.offices_pane import OfficesPane
from lobbykit.ui.panes.sync.assembly import Sync
from lobbykit.ui.place import ICONS, Place
from lobbykit.ui.plain_places import plain_places
from lobbykit.ui.preferences import Preferences, Role, Scheme, load_preferences, save_preferences
from lobbykit.ui.shell import Shell
from lobbykit.ui.standing import standing
from lobbykit.ui.task_runner import TaskRunner
from lobbykit.ui.widgets.empty import empty

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget

    from lobbykit.app.note_desk.incoming import Incoming
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.brief import Brief
    from lobbykit.store.removal import Removal
    from lobbykit.ui.panes.notes.pages import NotesPage


class Program(QObject):
    """Holds what outlives a window: the workbench, the bridge, the task runner and the preferences."""

    def __init__(
        self,
        application: QApplication,
        bench: Workbench,
        preferences_file: Path,
        shell: Shell | None = None,
        frame: MainWindow | None = None,
    ) -> None:
        """Serve the workbench; the first window is put into the `frame` if one is painted already."""
        super().__init__(application)
        self._application = application
        self._file = preferences_file
        self.bench = bench
        self.preferences = load_preferences(preferences_file)
        self.bridge = Bridge(bench.session, self)
        self.tasks = TaskRunner(self)
        self.look: Look
        self.setting, self.checking, self.syncing = TaskRunner(self), TaskRunner(self), TaskRunner(self)
        self._frame = frame
        self._memory = Memory()
        self.window: MainWindow | None = None
        self.shell = shell or Shell()
        self.entrance = Entrance(self, self.shell)
        self.everywhere = Everywhere(self, self)
        self.offices = Offices(bench, self.bridge, self.tasks, self, Opener(), self)
        self.meetings = Meetings(bench, self.bridge, self.checking, self, Doors(SystemPrinter(), Opener().folder), self)
        self.notes = Notes(bench, self.bridge, self, self)
        self.sync = Sync(bench, self.bridge, self.syncing, self, self)
        self.kit = KitBuilding(bench, self.bridge, self.tasks, self, self)
        self.bridge.entities_changed.connect(lambda _entities: self._stand())
        self.bridge.library_changed.connect(self._read_anew)
        self.everywhere.failures.keeping.connect(lambda: self.window.keep() if self.window else None)

    def show(self) -> MainWindow:
        """Make the window anew, at the place and of the size that it had."""
        old, in_kit = self.window, self.kit.is_shown
        if old is not None:
            self._remember(old)
        self.bench.catalogue = self.bench.words(self.preferences.lang or self.bench.catalogue.lang)
        speak(self._application, self.bench.catalogue.lang, paths.resources() / "i18n")
        self.look = Look(
            paths.resources(), dark=self._is_dark(), percent=self.preferences.text_percent, still=self.preferences.still
        )
        self.look.apply(self._application)
        frame, self._frame = self._frame, None
        window = self.window = frame or MainWindow()
        window.furnish(self.look, self._panes())
        self.everywhere.attend(window, (*self.entrance.actions(), self._note_action(), self._kit_action()))
        window.placed.connect(lambda place: self.prefer(replace(self.preferences, place=place), again=False))
        if frame is None:
            stand(window, self.preferences)
        window.go(self.preferences.place if self.preferences.place in set(Place) else Place.OFFICES.value)
        self._stand()
        self.entrance.furnish(window)
        if in_kit:
            self.kit.show()
        window.show()
        window.hand_on_keys()
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
        self.sync.close()
        for runner in (self.tasks, self.setting, self.checking, self.syncing):
            runner.drain()
        self.bridge.close()

    def _remember(self, window: MainWindow) -> None:
        window.save()
        geometry = base64.b64encode(window.saveGeometry().data()).decode()
        self.prefer(replace(self.preferences, geometry=geometry), again=False)

    def _note_action(self) -> Action:
        text, keys = self.tr("Write a note about the office shown"), "Ctrl+N"
        here = self.offices
        return Action("note", text, here.begin_note, keys, "notebook-pen", Group.PLACES, enabled=lambda: here.can_note)

    def _kit_action(self) -> Action:
        text = self.tr("Make the team\u2019s file")
        return Action("kit", text, self.kit.show, icon="file-plus", group=Group.PLACES)

    def _is_dark(self) -> bool:
        if self.preferences.scheme is Scheme.SYSTEM:
            return self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self.preferences.scheme is Scheme.DARK

    def _stand(self) -> None:
        if self.window is not None:
            self.window.show_standing(standing(self.bench))

    def show_place(self, place: Place) -> None:
        """Go to a place of the window."""
        if self.window is not None:
            self.window.go(place.value)

    def pick_office(self, office: str) -> None:
        """Show one office among the others."""
        if self.window is not None:
            self.window.go(Place.OFFICES.value)
            pane = self.window.findChild(OfficesPane)
            assert isinstance(pane, OfficesPane)
            pane.pick(office)

    def take_report(self, report: Incoming) -> None:
        """Open the form of a note with a report that was not typed here."""
        self.pick_office(report.office)
        self.offices.take_report(report)

    def thank(self, office: str, note: str) -> None:
        """Show the card of an office with the thank-you letters after a note."""
        self.pick_office(office)
        self.offices.thank(note)

    def write_note(self, office: str, meeting: str = "") -> None:
        """Show the card of an office with its note begun, that on a meeting with it where one is named."""
        self.pick_office(office)
        self.offices.begin_note(meeting)

    def open_note(self, note: str) -> None:
        """Show a note on the card of its office."""
        self.everywhere.open("note", note)

    def show_notes(self, page: NotesPage) -> None:
        """Show a page of the notes."""
        self.notes.show(page)
        if self.window is not None:
            self.window.go(Place.NOTES.value)

    def show_versions(self, note: str) -> None:
        """Show what two people wrote differently in a note."""
        if self.window is not None:
            self.window.go(Place.NOTES.value)
            self.notes.show_versions(note)

    def open_meeting(self, meeting: str = "") -> None:
        """Show the screen of a meeting; without one, of that which is on or comes next."""
        if self.window is not None:
            self.window.go(Place.MEETINGS.value)
            if meeting:
                self.meetings.open(meeting)
            else:
                self.meetings.open_next()

    def tell(self, text: str, do: str = "", run: Callable[[], object] | None = None) -> None:
        """Say what happened in a notice."""
        if self.window is not None:
            self.window.notices.say(text, do, run)

    def ask_for_kit(self) -> None:
        """Let somebody pick a file of the team."""
        self.entrance.kits.ask()

    def show_folder(self, folder: str) -> bool:
        """Show a folder of this computer; return whether something opened it."""
        return Opener().folder(folder)

    def keep_typed(self) -> None:
        """Save what is being typed, and keep what cannot be saved."""
        if self.window is not None:
            self.window.save()
            self.window.keep()

    def forget(self, removal: Removal) -> None:
        """Close the program and remove everything of this workspace; a program that cannot close removes nothing."""
        if not self.shell.is_own:
            self.tell(self.tr("This is only tried out. Nothing of it is kept anyway."))
        else:
            self.shell.forget(removal)

    def make_kit(self) -> None:
        """Show the page on which the team's file is made."""
        self.kit.show()

    @property
    def makes_kits(self) -> bool:
        """Whether whoever works here is likely to make the team's file."""
        return self.preferences.role in {Role.ORGANIZER, Role.TEAM_LEAD}

    def undo(self) -> None:
        """Take the last step back and say so."""
        self.everywhere.undoing.undo()

    def tailor(self, office: str, brief: str) -> None:
        """Show the leave-behind of an office with a brief."""
        pane = self.window.go(Place.LEAVE_BEHINDS.value) if self.window is not None else None
        if isinstance(pane, LeaveBehindsPane):
            pane.show_office(office, brief)

    def _read_anew(self) -> None:
        self.bench.read_again()
        if self.window is not None:
            self.window.forget_panes()
            self._stand()

    def _panes(self) -> dict[Place, Callable[[], QWidget]]:
        return {place: lambda place=place: self._empty(place) for place in Place} | {
            **plain_places(self),
            Place.OFFICES: self._offices,
            Place.MEETINGS: lambda: self.meetings.make(self.look),
            Place.NOTES: lambda: self.notes.make(self.look),
            Place.LEAVE_BEHINDS: self._leave_behinds,
            Place.SYNC: lambda: self.sync.make(self.look),
            Place.BRIEFS: lambda: briefs(self.look, self.bench, self.bridge, self.checking, self._memory),
        }

    def _offices(self) -> QWidget:
        return self.offices.make(self.look)

    def _leave_behinds(self) -> QWidget:
        turns, runners = self.everywhere.undoing, (self.tasks, self.setting, self.checking)
        around = Around(self.bridge, *runners, turns, Opener().folder, SystemPrinter())
        return leave_behinds(self.look, self.bench, around)

    def first_brief(self) -> Brief | None:
        """Return the first brief that can be read, in the language of the window if it can be; None for none."""
        return brief_to_read(self.bench)

    def _empty(self, place: Place) -> QWidget:
        return empty(self.look, ICONS[place], self.tr("Nothing here yet"), self.tr("This place is not made yet."))
