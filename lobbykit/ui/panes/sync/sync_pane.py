"""The page that sends and receives: the mailbox, how things stand, what came of it, and a copy of everything."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lobbykit.ui.panes.sync.mailbox_card import MailboxCard
from lobbykit.ui.panes.sync.standing_card import OutcomeCard, StandingCard, problem_line
from lobbykit.ui.widgets.headed import fact, headed
from lobbykit.ui.widgets.layouts import box, card, column, rule
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from lobbykit.app.safe_copies import SafeCopies
    from lobbykit.app.syncing.sync_shown import SyncShown, Told
    from lobbykit.ui.look.look import Look

LETTER = ".lkb"


class SyncPane(QFrame):
    """`file_wanted` asks for a file of the team, `copy_wanted` for a copy of everything, `team_wanted` for that page.

    `folder_wanted` carries the folder of copies to be shown, `reading_wanted` asks for all that would be sent.
    `folder_dropped` and `files_dropped` carry what was dropped: a folder to sync with, files that laptops exchange.
    What `mailbox` asks for stands there.
    """

    file_wanted = Signal()
    copy_wanted = Signal()
    folder_wanted = Signal(str)
    reading_wanted = Signal()
    team_wanted = Signal()
    folder_dropped = Signal(str)
    files_dropped = Signal(tuple)

    def __init__(self, look: Look, shown: SyncShown, told: Told | None, choices: QWidget, *, busy: bool) -> None:
        """Show how things stand; `told` is what came of the last visit, `choices` leads to the other pages."""
        super().__init__()
        self._look, self._busy = look, busy
        self.setProperty("look", "page")
        self.mailbox: MailboxCard | None = None
        parts = [choices, *self._team(shown)]
        if told is not None and not busy:
            parts.append(OutcomeCard(look, told))
        parts += [*self._standing(shown), self._today(shown.kept)]
        head = self.tr("What goes to your team, what came, and what waits")
        if shown.team:
            head = self.tr("Team: %1").replace("%1", shown.team)
        self.setAcceptDrops(shown.how is not None)
        self.setLayout(column(look, headed(look, self.tr("Sync"), head, *parts), gap=0))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a folder, or files that laptops exchange."""
        if not self._busy and (folder_in(event.mimeData()) or letters_in(event.mimeData())):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take them."""
        if folder := folder_in(event.mimeData()):
            self.folder_dropped.emit(str(folder))
        elif files := letters_in(event.mimeData()):
            self.files_dropped.emit(files)
        event.acceptProposedAction()

    def _team(self, shown: SyncShown) -> Iterator[QWidget]:
        look = self._look
        if shown.failure:
            yield problem_line(look, shown.failure)
        elif shown.how is None:
            begin = button(look, self.tr("Found a team\u2026"), self.team_wanted.emit, icon="users")
            told = self.tr(
                "Open the file that your team sent you, or found a team. Until then nothing leaves this laptop."
            )
            yield card(look, fact(look, "users", self.tr("This laptop belongs to no team yet"), told, begin), margin=20)
        elif shown.standing == "waiting":
            go = button(look, self.tr("Show its words"), self.team_wanted.emit, icon="eye")
            told = self.tr("Read its eight words to your organizer. What you send is kept, and read once it is let in.")
            yield card(look, fact(look, "lock", self.tr("This laptop is not let in yet"), told, go), margin=20)
        elif shown.standing == "out":
            yield problem_line(look, self.tr("An organizer has put this laptop out: what it sends no longer counts."))
        if shown.how is not None:
            self.mailbox = MailboxCard(look, shown, busy=self._busy)
            self.mailbox.reading_wanted.connect(self.reading_wanted)
            yield self.mailbox

    def _standing(self, shown: SyncShown) -> Iterator[QWidget]:
        if shown.how is None:
            yield self._kept(shown.kept)
        else:
            made = StandingCard(self._look, shown, shown.how)
            made.reading_wanted.connect(self.reading_wanted)
            yield made

    def _kept(self, kept: SafeCopies) -> QFrame:
        notes = self.tr("%n note(s) wait on this laptop", "", kept.waiting)
        if not kept.waiting:
            notes = self.tr("No note waits")
        safe = self.tr("Each was on the disk before “saved” was said, and is kept until it was sent.")
        parts = [fact(self._look, "shield-check", notes, safe)]
        if kept.waiting:
            read = button(self._look, self.tr("Read what will be sent"), self.reading_wanted.emit, icon="eye")
            whole = self.tr("All of it on one page, once before anything is sent for the first time.")
            parts += [rule(), fact(self._look, "eye", self.tr("What your team will read"), whole, read)]
        if kept.unfinished:
            words_ = self.tr("%n note(s) not finished", "", kept.unfinished)
            parts += [
                rule(),
                fact(self._look, "pencil", words_, self.tr("What was typed is kept. Finish it under Notes.")),
            ]
        return card(self._look, *parts, margin=20, gap=14)

    def _today(self, kept: SafeCopies) -> QFrame:
        look = self._look
        bring = button(look, self.tr("Open file…"), self.file_wanted.emit, icon="folder-open")
        brought = self.tr(
            "Offices, meetings and briefs come in a .lobbykit file. You see what is in it before it is opened."
        )
        parts = [
            words(self.tr("Files"), "heading"),
            fact(look, "download", self.tr("Open the file your team sent you"), brought, bring),
            rule(),
            fact(look, "hard-drive", self.tr("Carry a copy of everything"), self._copies(kept), self._buttons(kept)),
        ]
        return card(look, *parts, margin=20, gap=14)

    def _copies(self, kept: SafeCopies) -> str:
        told = self.tr("One file, which you can carry on a stick. “lobbykit restore” in a terminal brings it back.")
        if not kept.last:
            return told
        return f"{self.tr('The newest copy is of {day}.').format(day=kept.last)} {told}"

    def _buttons(self, kept: SafeCopies) -> QFrame:
        made = [button(self._look, self.tr("Make a copy"), self.copy_wanted.emit, icon="copy")]
        if kept.file is not None:
            wanted = partial(self.folder_wanted.emit, str(kept.folder))
            made.append(button(self._look, self.tr("Show the copies"), wanted, icon="hard-drive"))
        return box(column(self._look, *made, gap=8))


def folder_in(data: QMimeData) -> Path | None:
    """Return the one folder among what is dragged, None for anything else."""
    folders = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile() and Path(url.toLocalFile()).is_dir()]
    return folders[0] if len(folders) == 1 else None


def letters_in(data: QMimeData) -> tuple[Path, ...]:
    """Return the files among what is dragged that laptops exchange, as far as their names tell."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return tuple(file for file in files if LETTER in file.name.lower() and not file.is_dir())
