"""Putting the page of the team's file together over an open workspace: it is made again whenever anything changes."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.panes.kit.builder_page import BuilderPage
from lobbykit.ui.panes.kit.deciding import KitDeciding
from lobbykit.ui.panes.kit.doing import KitDoing
from lobbykit.ui.panes.kit.kit_making import SUFFIX, KitMaking
from lobbykit.ui.panes.kit.taking_people import TakingPeople
from lobbykit.ui.panes.kit.telling import failed, problems_said
from lobbykit.ui.place import Place
from lobbykit.ui.widgets.fresh import Fresh
from lobbykit.ui.widgets.words import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.workbench import Workbench
    from lobbykit.ui.bridge import Bridge
    from lobbykit.ui.panes.kit.host import Host
    from lobbykit.ui.task_runner import TaskRunner


class KitBuilding(QObject):
    """Outlives the pages it makes; what was typed and is not kept yet is on the next one too."""

    def __init__(self, bench: Workbench, bridge: Bridge, tasks: TaskRunner, host: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._host = bench, host
        self._holder: Fresh | None = None
        self._in_people = False
        self.deciding = KitDeciding(bench, self)
        self.making = KitMaking(bench, tasks, self.deciding.typed, self)
        self.people = TakingPeople(bench, tasks, self)
        self.deciding.changed.connect(self._anew)
        self.making.changed.connect(self._again)
        for one in (self.deciding, self.making):
            one.told.connect(self._tell)
        self.people.changed.connect(self._again)
        self.people.left.connect(lambda: self._turn(people=False))
        self.people.entered.connect(self._entered)
        bridge.entities_changed.connect(lambda _entities: self._anew())
        bridge.library_changed.connect(self._anew)

    @property
    def is_shown(self) -> bool:
        """Whether the page is what the window shows."""
        return self._holder is not None and self._holder.isVisible()

    def show(self) -> None:
        """Show the page in place of the panes, as things stand now."""
        window = self._host.window
        if window is None:
            return
        self._in_people = False
        self._look_again()
        holder = self._holder = Fresh(self._page)
        holder.destroyed.connect(lambda: self._gone(holder))
        window.show_page(holder)

    def take_people(self, file: Path) -> None:
        """Read a spreadsheet of people, and show who is in it."""
        self._in_people = True
        self.people.begin(file)
        self._again()

    def keep_key(self, file: Path) -> None:
        """Write the organizer key into a file of its own, and say so on the page."""
        if self.deciding.keep_key(file):
            self.making.key_kept()

    def _tell(self, text: str) -> None:
        self._host.tell(text)

    def _gone(self, holder: Fresh) -> None:
        if self._holder is holder:
            self._holder = None

    def _again(self) -> None:
        if self._holder is not None:
            self._holder.changed()

    def _anew(self) -> None:
        """Look at everything again while the page is there: the file would hold something else by now."""
        if self._holder is not None:
            self._look_again()

    def _look_again(self) -> None:
        if self._in_people:
            self.people.look_again()
        self.making.look_again()

    def _page(self) -> QWidget:
        if self._in_people:
            return self.people.page(self._host.look)
        say = self._bench.catalogue
        try:
            shown = self.making.shown
        except LobbykitError as failure:
            return words(failed(say, failure), tone="error", wrap=True)
        shown = replace(shown, can_try=self._host.shell.is_own)
        return BuilderPage(self._host.look, shown, self._doing(), problems_said(say, shown.now.problems))

    def _doing(self) -> KitDoing:
        show, deciding, making = self._host.show_place, self.deciding, self.making
        return KitDoing(
            back=self._back,
            briefs=partial(show, Place.BRIEFS),
            meetings=partial(show, Place.MEETINGS),
            typed=deciding.typed.__setitem__,
            left=deciding.left,
            choose=lambda brief, on: deciding.choose(making.shown.now, brief, on=on),
            switch=lambda name, on: deciding.switch(name, on=on),
            take_people=self._ask_people,
            found=lambda: deciding.found(making.shown.now),
            keep_key=self._ask_key,
            try_it=self._try,
            tell_it=making.tell_it,
            write=self._ask_file,
            copy=self._copy,
            folder=self._folder,
        )

    def _back(self) -> None:
        if self._host.window is not None:
            self._host.window.leave_page()

    def _turn(self, *, people: bool) -> None:
        self._in_people = people
        self._again()

    def _entered(self, count: int) -> None:
        self._turn(people=False)
        self._host.tell(self.tr("%n person(s) changed from the file.", "", count), self.tr("Undo"), self._host.undo)

    def _try(self) -> None:
        """Open the file in a window of its own, as a delegate would."""
        made = self.making.shown.made
        if made is not None:
            self._host.tell(self.tr("The file is opened as on a delegate\u2019s laptop\u2026"))
            self._host.shell.try_kit(made.data)

    def _ask_people(self) -> None:
        kinds = self.tr("Spreadsheets saved as text (%1)").replace("%1", "*.csv *.tsv *.txt")
        dialog = self._dialog(self.tr("Take in people"), "", kinds, self.take_people)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.open()

    def _ask_file(self) -> None:
        made = self.making.shown.made
        if made is None:
            return
        title, kinds = self.tr("Write the team\u2019s file"), self.tr("Files of a team (*.lobbykit)")
        dialog = self._dialog(title, made.file_name, kinds, self.making.write)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX)
        dialog.open()

    def _ask_key(self) -> None:
        title, kinds = self.tr("Keep the organizer key"), self.tr("Keys (*.key)")
        dialog = self._dialog(title, "organizer.key", kinds, self.keep_key)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.open()

    def _dialog(self, title: str, name: str, kinds: str, chosen: Callable[[Path], object]) -> QFileDialog:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or str(Path.home())
        dialog = QFileDialog(self._holder, title, str(Path(folder) / name), kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda file: chosen(Path(file)))
        return dialog

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.making.shown.mail)
        self._host.tell(self.tr("Copied: the text for the mail"))

    def _folder(self) -> None:
        self._host.show_folder(str(Path(self.making.shown.file).parent))
