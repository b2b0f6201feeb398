"""The mailbox: which one, another one, going there now, and whether that may happen by itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QProgressBar

from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.headed import fact
from lobbykit.ui.widgets.layouts import box, column, rule
from lobbykit.ui.widgets.words import button, words
from lobbykit.ui.widgets.yielding import Yielding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.syncing.sync_shown import SyncShown
    from lobbykit.ui.look.look import Look


class MailboxCard(QFrame):
    """`sync_wanted` and `cancel_wanted` begin and stop a visit, `folder_wanted` asks for a folder to be picked.

    `picked` carries the address of an earlier mailbox, `automatic` whether syncing by itself is wanted.
    """

    sync_wanted = Signal()
    cancel_wanted = Signal()
    folder_wanted = Signal()
    reading_wanted = Signal()
    picked = Signal(str)
    automatic = Signal(bool)

    def __init__(self, look: Look, shown: SyncShown, *, busy: bool) -> None:
        super().__init__()
        self._look, self._shown, self._busy = look, shown, busy
        self.setProperty("look", "card")
        self.progress: QProgressBar | None = None
        parts: list[QWidget] = [words(self.tr("Mailbox"), "heading"), self._where()]
        if busy:
            parts += self._under_way()
        else:
            parts += self._ready()
        self.setLayout(column(look, *parts, margin=20, gap=14))

    def show_progress(self, done: int, total: int) -> None:
        """Say how far the visit is."""
        if self.progress is not None:
            self.progress.setRange(0, max(1, total))
            self.progress.setValue(done)

    def _where(self) -> QFrame:
        address = self._shown.choice.chosen
        choose = button(self._look, self.tr("Choose folder\u2026"), self.folder_wanted.emit, icon="folder-open")
        choose.setObjectName("choose-folder")
        choose.setEnabled(not self._busy)
        what = self.tr("A stick that goes round, a network drive, or a folder of Dropbox, OneDrive or Nextcloud.")
        dropped = self.tr("You can also drop the folder here, or files ending in .lkb that somebody gave you.")
        title = breakable(address) if address else self.tr("None is chosen yet")
        return fact(self._look, "hard-drive", title, f"{what} {dropped}", choose)

    def _under_way(self) -> Iterator[QWidget]:
        yield words(self.tr("Syncing. You can go on working; what you write meanwhile is sent next time."), wrap=True)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("How far syncing is"))
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)
        yield self.progress
        stop = button(self._look, self.tr("Stop syncing"), self.cancel_wanted.emit, icon="x")
        stop.setObjectName("stop-syncing")
        yield box(Flow(self._look, [stop]))

    def _ready(self) -> Iterator[QWidget]:
        shown, look = self._shown, self._look
        if shown.must_read and shown.choice.chosen:
            read = button(
                look, self.tr("Read what will be sent"), self.reading_wanted.emit, kind="primary", icon="eye", big=True
            )
            told = self.tr("Before the first sending, read all of it once. Then \u201cSync now\u201d is here.")
            yield box(column(look, box(Flow(look, [read])), words(told, tone="ink2", wrap=True)))
        elif shown.choice.chosen:
            now = button(look, self.tr("Sync now"), self.sync_wanted.emit, kind="primary", icon="refresh-cw", big=True)
            now.setObjectName("sync-now")
            last = self.tr("Last time: %1").replace("%1", shown.last) if shown.last else self.tr("Not synced yet.")
            yield box(column(look, box(Flow(look, [now])), words(last, tone="ink2", wrap=True)))
            yield self._by_itself()
        if earlier := shown.choice.recent[1:]:
            yield rule()
            yield words(self.tr("Used before"), "label")
            yield box(column(look, *map(self._earlier, earlier), gap=4))

    def _earlier(self, address: str) -> QFrame:
        name = self.tr("Use %1").replace("%1", address)
        use = button(self._look, self.tr("Use"), partial(self.picked.emit, address), kind="ghost", name=name)
        return Yielding(self._look, column(self._look, words(breakable(address), wrap=True)), use)

    def _by_itself(self) -> QFrame:
        choice = self._shown.choice
        made = QCheckBox(self.tr("Sync by itself every few minutes"))
        made.setAccessibleName(made.text())
        made.setObjectName("by-itself")
        made.setChecked(choice.is_automatic and choice.may_be_automatic)
        made.setEnabled(choice.may_be_automatic)
        made.clicked.connect(self.automatic)
        told = self.tr("Only while nobody types, and never to a folder that you have not synced with by hand.")
        return box(column(self._look, made, words(told, "caption", wrap=True), gap=4))


def breakable(address: str) -> str:
    """Return a path or address that may be broken into lines after each of its parts."""
    return address.replace("/", "/\u200b").replace("\\", "\\\u200b")
