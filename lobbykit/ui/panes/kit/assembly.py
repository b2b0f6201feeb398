"""Putting the page of the team's file together over an open workspace: it is made again whenever anything changes."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from lobbykit.app.kit_desk.logos import KINDS
from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.panes.kit.builder_page import BuilderPage
from lobbykit.ui.panes.kit.deciding import KitDeciding
from lobbykit.ui.panes.kit.doing import SCALE, KitDoing
from lobbykit.ui.panes.kit.file_changes import FileChanges
from lobbykit.ui.panes.kit.kit_making import SUFFIX, KitMaking
from lobbykit.ui.panes.kit.taking_people import TakingPeople
from lobbykit.ui.panes.kit.telling import failed
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
        self._bench, self._bridge, self._host = bench, bridge, host
        self._holder: Fresh | None = None
        self._in_people = False
        self.deciding = KitDeciding(bench, self)
        self.making = KitMaking(bench, tasks, self.deciding.typed, self)
        self.files = FileChanges(bench, self)
        self.people = TakingPeople(bench, tasks, self)
        self.deciding.changed.connect(self._anew)
        self.making.changed.connect(self._again)
        self.files.changed.connect(self._files_changed)
        for one in (self.deciding, self.making, self.files):
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

    def choose_logo(self, name: str, file: Path) -> None:
        """Take a picture as the logo of an organization."""
        self.files.choose_logo(self.making.shown.now, name, file)

    def name_levels(self) -> None:
        """Have the levels of support called as was typed."""
        scale, typed = self.making.shown.scale, self.deciding.typed
        text = typed.pop(SCALE, "\n".join(level.name for level, _ in scale.levels) if scale else "")
        if not self.files.name_levels(text):
            typed[SCALE] = text

    def usual_levels(self) -> None:
        """Go back to the usual levels."""
        self.deciding.typed.pop(SCALE, None)
        self.files.usual_levels()

    def _files_changed(self, done: str) -> None:
        self._bridge.library_changed.emit()
        self._host.tell(done, self.tr("Undo"), self._host.undo)

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
        return BuilderPage(self._host.look, shown, self._doing(), say)

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
            choose_logo=self._ask_logo,
            remove_logo=lambda name: self.files.remove_logo(making.shown.now, name),
            allow_logo=lambda name, on: self.files.allow_logo(making.shown.now, name, on=on),
            name_levels=self.name_levels,
            usual_levels=self.usual_levels,
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

    def _ask_logo(self, name: str) -> None:
        kinds = self.tr("Pictures (%1)").replace("%1", " ".join(f"*{one}" for one in KINDS))
        title = self.tr("A logo for %1").replace("%1", name)
        dialog = self._dialog(title, "", kinds, lambda file: self.choose_logo(name, file))
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
