"""What stands before and around the panes: the first screen, settings, bars, and files that are opened."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from lobbykit.app.entering_workspace import only_read
from lobbykit.app.first_screen import candidates, kit_name
from lobbykit.app.people import groups, person_called, said_user, unlisted
from lobbykit.domain.problem import LobbykitError, Severity
from lobbykit.ui.actions import Action
from lobbykit.ui.file_drops import FileDrops
from lobbykit.ui.first_run.welcome import Answer, Greeting, Welcome
from lobbykit.ui.kit_opening import KitOpening
from lobbykit.ui.place import FIRST, Place
from lobbykit.ui.preferences import LANGUAGES, Role
from lobbykit.ui.settings_page import SettingsPage

if TYPE_CHECKING:
    from lobbykit.ui.main_window import MainWindow
    from lobbykit.ui.preferences import Preferences
    from lobbykit.ui.program import Program
    from lobbykit.ui.shell import Shell


class Entrance(QObject):
    """Furnishes each window that the program makes, and shows again what was shown in the one before."""

    def __init__(self, program: Program, shell: Shell) -> None:
        super().__init__(program)
        self._program, self._shell = program, shell
        self._in_settings = False
        self._focus = ""
        self.kits = KitOpening(program)
        self.kits.opened.connect(self._go_on)
        self.kits.left.connect(self._go_on)

    @property
    def is_first(self) -> bool:
        """Whether nobody has said yet what they are here to do."""
        return self._program.preferences.role is None

    def furnish(self, window: MainWindow) -> None:
        """Make a window ready: bars, what can be dropped, and the page that comes before the panes."""
        FileDrops(window).dropped.connect(self.kits.open_file)
        if self._shell.is_trial:
            window.closing.connect(self._shell.leave)
        window.rail.settings_wanted.connect(self.show_settings)
        self._put_bars(window)
        if self._in_settings:
            self.show_settings()
        elif self.is_first:
            self.welcome()

    def actions(self) -> tuple[Action, ...]:
        """Return what can be done from anywhere."""
        return (
            Action("open", self.tr("Open a file of your team"), self.kits.ask, "Ctrl+O", "folder-open"),
            Action("settings", self.tr("Settings"), self.show_settings, "Ctrl+,", "settings"),
        )

    def welcome(self) -> None:
        """Show the first screen, with what is known by now."""
        program, bench = self._program, self._program.bench
        brief = program.first_brief()
        greeting = Greeting(
            kit_name(bench),
            groups(bench.view, bench.catalogue.stock_phrases().states),
            brief.title.default.raw if brief else "",
            program.preferences.role or Role.DELEGATE,
            bench.session.known_user or "",
            program.preferences.recent,
            asks_who=bench.session.workspace.writable,
            has_sample=self._shell.is_own,
        )
        page = Welcome(program.look, greeting, lambda typed: candidates(bench, typed))
        page.file_wanted.connect(self.kits.ask)
        page.file_reopened.connect(lambda file: self.kits.open_file(Path(file)))
        page.sample_wanted.connect(self._shell.try_sample)
        page.settings_wanted.connect(self.show_settings)
        page.answered.connect(self._answered)
        self._window.show_page(page, alone=True)
        page.focus()

    def show_settings(self) -> None:
        """Show the settings in place of the pane."""
        program, view = self._program, self._program.bench.view
        user = said_user(program.bench.session.known_user)
        person = person_called(view, user)
        who = f"{person.name} ({user})" if person else user
        kept = replace(program.preferences, lang=program.bench.catalogue.lang)
        page = SettingsPage(program.look, kept, LANGUAGES, who)
        self._in_settings = True
        page.wanted.connect(self._prefer)
        page.who_wanted.connect(self._ask_who)
        page.closed.connect(self._go_on)
        self._window.show_page(page, alone=self.is_first)
        page.focus(self._focus)

    def _prefer(self, preferences: Preferences) -> None:
        """Keep a setting; the keyboard stays where it was, although the window is another one."""
        focused = self._window.focusWidget()
        self._focus = focused.accessibleName() if focused else ""
        self._program.prefer(preferences)
        self._focus = ""

    @property
    def _window(self) -> MainWindow:
        assert self._program.window is not None
        return self._program.window

    def _ask_who(self) -> None:
        self._in_settings = False
        self.welcome()

    def _go_on(self) -> None:
        """Leave the page: back to the first screen until somebody has gone on from it, then to the panes."""
        self._in_settings = False
        if self.is_first:
            self.welcome()
        else:
            self._window.leave_page()

    def _answered(self, answer: Answer) -> None:
        program = self._program
        try:
            said = self._becomes(answer)
        except LobbykitError as failure:
            said = program.bench.catalogue.failure(failure)
        if said:
            self._window.bars.put("who", said, "circle-x", "error")
            return
        place = Place.OFFICES if answer.office else FIRST[answer.role]
        program.prefer(replace(program.preferences, role=answer.role, place=place.value))
        if answer.office:
            program.pick_office(answer.office)

    def _becomes(self, answer: Answer) -> str:
        """Write under the name that was picked or typed from now on; return what is wrong with it, "" for nothing."""
        bench = self._program.bench
        user = answer.user
        if answer.name:
            made = unlisted(bench.view, answer.name, answer.team, bench.around.new_id())
            saved = bench.session.apply(made)
            if saved.value is None:
                return " ".join(bench.catalogue.message(one) for one in saved.problems)
            user = str(made.fields["user"])
        if user and user != bench.session.known_user:
            bench.session.call_me(user)
        return ""

    def _put_bars(self, window: MainWindow) -> None:
        bench = self._program.bench
        if self._shell.is_sample:
            text = self.tr("This is a sample lobby day. The people are invented, and nothing you do here is kept.")
            window.bars.put("sample", text, "sparkles", "info", self.tr("Leave the sample"), self._shell.leave)
        if self._shell.is_trial:
            text = self.tr(
                "This is a trial of the team\u2019s file, as a delegate gets it. Nothing in it is sent or kept."
            )
            window.bars.put("trial", text, "user", "info", self.tr("End the trial"), self._shell.leave)
        why = only_read(bench.opened)
        if why is not None:
            told = self.tr("You can read everything and change nothing.")
            window.bars.put("read-only", f"{told} {bench.catalogue.message(why)}", "lock", "warn")
        for at, one in enumerate(bench.session.problems):
            if one.severity is not Severity.NOTE and one != why:
                name = f"problem-{at}"
                text = f"{bench.catalogue.message(one)} {bench.catalogue.suggestion(one)}".strip()
                window.bars.put(name, text, "triangle-alert", "warn", self.tr("Close"), partial(window.bars.take, name))
