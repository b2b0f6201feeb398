"""What waits to be sent, that it is safe, and what can be done before sending is there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lobbykit.ui.widgets.headed import aside, fact, headed
from lobbykit.ui.widgets.layouts import box, card, column, rule
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from lobbykit.app.safe_copies import SafeCopies
    from lobbykit.ui.look.look import Look


class SyncPane(QFrame):
    """`file_wanted` asks for a file of the team, `copy_wanted` for a copy of everything.

    `folder_wanted` carries the folder of copies to be shown, `reading_wanted` asks for all that would be sent.
    """

    file_wanted = Signal()
    copy_wanted = Signal()
    folder_wanted = Signal(str)
    reading_wanted = Signal()

    def __init__(self, look: Look, kept: SafeCopies) -> None:
        super().__init__()
        self._look = look
        self.setProperty("look", "page")
        later = self.tr(
            "Sending notes to your team is not built yet, so nothing leaves this laptop and no note is lost by waiting."
        )
        parts = (self._waiting(kept), self._today(kept), aside(look, later))
        told = self.tr("What waits to be sent, and where it is safe until then")
        self.setLayout(column(look, headed(look, self.tr("Sync"), told, *parts), gap=0))

    def _waiting(self, kept: SafeCopies) -> QFrame:
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
            words(self.tr("What you can do today"), "heading"),
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
