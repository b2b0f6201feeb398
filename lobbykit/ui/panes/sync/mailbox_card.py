"""The mailbox: which one, another one, going there now, and whether that may happen by itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QProgressBar

from lobbykit.app.syncing.addresses import is_web_address
from lobbykit.ui.panes.sync.sign_in import SignIn
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

    `picked` carries the address of an earlier mailbox, `automatic` whether syncing by itself is wanted;
    `address_wanted` asks for an address to be typed, and carries what stands there already. What `sign_in` asks for
    stands there.
    """

    sync_wanted = Signal()
    cancel_wanted = Signal()
    folder_wanted = Signal()
    address_wanted = Signal(str)
    reading_wanted = Signal()
    picked = Signal(str)
    automatic = Signal(bool)

    def __init__(self, look: Look, shown: SyncShown, *, busy: bool) -> None:
        super().__init__()
        self._look, self._shown, self.busy = look, shown, busy
        self.setProperty("look", "card")
        self.progress: QProgressBar | None = None
        self.sign_in: SignIn | None = None
        parts = self._under_way() if busy else self._ready()
        self._below = box(column(look, *parts, gap=14))
        self._inside = column(look, words(self.tr("Mailbox"), "heading"), self._where(), self._below, margin=20, gap=14)
        self.setLayout(self._inside)

    def show_form(self, form: QWidget) -> None:
        """Show a form for another mailbox in place of what can be done with the chosen one."""
        self._inside.replaceWidget(self._below, form)
        self._below.hide()

    def show_progress(self, done: int, total: int) -> None:
        """Say how far the visit is."""
        if self.progress is not None:
            self.progress.setRange(0, max(1, total))
            self.progress.setValue(done)

    def _where(self) -> QFrame:
        look, address = self._look, self._shown.choice.chosen
        choose = button(look, self.tr("Choose folder\u2026"), self.folder_wanted.emit, icon="folder-open")
        choose.setObjectName("choose-folder")
        typed = button(look, self.tr("Type an address\u2026"), partial(self.address_wanted.emit, ""), icon="globe")
        typed.setObjectName("type-address")
        for one in (choose, typed):
            one.setEnabled(not self.busy)
        what = self.tr("A stick that goes round, a network drive, or a folder of Dropbox, OneDrive or Nextcloud.")
        dropped = self.tr("You can also drop the folder here, or files ending in .lkb that somebody gave you.")
        told = self._server() if is_web_address(address) else f"{what} {dropped}"
        title = breakable(address) if address else self.tr("None is chosen yet")
        shown = fact(look, "globe" if is_web_address(address) else "hard-drive", title, told)
        return box(column(look, shown, box(Flow(look, [choose, typed])), gap=12))

    def _server(self) -> str:
        told = self.tr("Your team\u2019s database on a server: notes go there as they would to a shared folder.")
        if self._shown.server is None or not self._shown.server.ca:
            return told
        return f"{told} {self.tr('Certificate of your team: %1').replace('%1', self._shown.server.ca)}"

    def _proposed(self) -> Iterator[QWidget]:
        """Return what the team says of its mailbox where that is another than the chosen one."""
        said = self._shown.proposed
        if not said:
            return
        if is_web_address(said):
            use = button(self._look, self.tr("Use it\u2026"), partial(self.address_wanted.emit, said))
            use.setObjectName("use-proposed")
            yield fact(self._look, "users", self.tr("Your team has a mailbox on a server"), breakable(said), use)
        else:
            yield fact(self._look, "users", self.tr("Your team says where its mailbox is"), said)

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
        yield from self._proposed()
        if shown.must_read and shown.choice.chosen:
            read = button(
                look, self.tr("Read what will be sent"), self.reading_wanted.emit, kind="primary", icon="eye", big=True
            )
            told = self.tr("Before the first sending, read all of it once. Then \u201cSync now\u201d is here.")
            yield box(column(look, box(Flow(look, [read])), words(told, tone="ink2", wrap=True)))
        elif shown.server is not None:
            self.sign_in = SignIn(look, shown.server)
            yield box(column(look, self.sign_in, words(self._last(), tone="ink2", wrap=True)))
            yield self._by_itself()
        elif shown.choice.chosen:
            now = button(look, self.tr("Sync now"), self.sync_wanted.emit, kind="primary", icon="refresh-cw", big=True)
            now.setObjectName("sync-now")
            yield box(column(look, box(Flow(look, [now])), words(self._last(), tone="ink2", wrap=True)))
            yield self._by_itself()
        if earlier := shown.choice.recent[1:]:
            yield rule()
            yield words(self.tr("Used before"), "label")
            yield box(column(look, *map(self._earlier, earlier), gap=4))

    def _last(self) -> str:
        last = self._shown.last
        return self.tr("Last time: %1").replace("%1", last) if last else self.tr("Not synced yet.")

    def _earlier(self, address: str) -> QFrame:
        name = self.tr("Use %1").replace("%1", address)
        use = button(self._look, self.tr("Use"), partial(self.picked.emit, address), kind="ghost", name=name)
        return Yielding(self._look, column(self._look, words(breakable(address), wrap=True)), use)

    def _by_itself(self) -> QFrame:
        choice, server = self._shown.choice, self._shown.server
        may = choice.may_be_automatic and (server is None or server.may_by_itself)
        made = QCheckBox(self.tr("Sync by itself every few minutes"))
        made.setAccessibleName(made.text())
        made.setObjectName("by-itself")
        made.setChecked(choice.is_automatic and may)
        made.setEnabled(may)
        made.clicked.connect(self.automatic)
        told = self.tr("Only while nobody types, and never to a folder that you have not synced with by hand.")
        if server is not None:
            told = self.tr(
                "Only while nobody types, the keyring has the password, and the last sync by hand went well."
            )
        return box(column(self._look, made, words(told, "caption", wrap=True), gap=4))


def breakable(address: str) -> str:
    """Return a path or address that may be broken into lines after each of its parts."""
    return address.replace("/", "/\u200b").replace("\\", "\\\u200b")
