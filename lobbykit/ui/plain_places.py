"""Notes, dashboard and sync as they stand: they show what is there; a copy of everything can be made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from lobbykit.app.levels import known_scale, levels_shown
from lobbykit.app.note_desk.incoming import from_paper, from_text
from lobbykit.app.note_lines import note_lines
from lobbykit.app.safe_copies import copy_everything, safe_copies
from lobbykit.app.sending import mark_read, was_read, what_will_be_sent
from lobbykit.app.support_counts import so_far
from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.panes.dashboard.dashboard_pane import dashboard
from lobbykit.ui.panes.notes.notes_pane import NotesPane
from lobbykit.ui.panes.notes.reports_card import PAPER, TEXT, ReportsCard
from lobbykit.ui.panes.sync.reading_page import ReadingPage
from lobbykit.ui.panes.sync.sync_pane import SyncPane
from lobbykit.ui.place import Place
from lobbykit.ui.widgets.fresh import Fresh

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.note_desk.incoming import Incoming
    from lobbykit.app.sending import ToSend
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.problem import Read
    from lobbykit.ui.bridge import Bridge
    from lobbykit.ui.entrance import Entrance
    from lobbykit.ui.look.look import Look


class Host(Protocol):
    """The program, as far as it is needed here."""

    bench: Workbench
    bridge: Bridge
    look: Look
    entrance: Entrance

    def pick_office(self, office: str) -> None:
        """Show one office among the others."""

    def take_report(self, report: Incoming) -> None:
        """Open the form of a note with a report that was not typed here."""

    def tell(self, text: str, do: str = "", run: Callable[[], object] | None = None) -> None:
        """Say what happened in a notice."""


def plain_places(host: Host) -> dict[Place, Callable[[], QWidget]]:
    """Return the makers of these panes; each stays up to date while it is there."""
    typed: dict[str, str] = {}
    writable = host.bench.session.workspace.writable
    makers: dict[Place, Callable[[], QWidget]] = {
        Place.NOTES: lambda: _notes(host, typed if writable else None),
        Place.DASHBOARD: lambda: dashboard(host.look, so_far(host.bench)),
    }
    fresh = {place: lambda make=make: _kept_fresh(host, make) for place, make in makers.items()}
    return {**fresh, Place.SYNC: lambda: _sync(host)}


def _kept_fresh(host: Host, make: Callable[[], QWidget]) -> Fresh:
    made = Fresh(make)
    host.bridge.entities_changed.connect(made.changed)
    return made


def _linked(host: Host, pane: QWidget) -> QWidget:
    if isinstance(pane, NotesPane):
        pane.office_wanted.connect(host.pick_office)
    return pane


def _notes(host: Host, typed: dict[str, str] | None) -> QWidget:
    pane = NotesPane(host.look, note_lines(host.bench), typed)
    card = pane.reports
    if card is not None:
        bench = host.bench
        card.paper_wanted.connect(lambda code, author: _take(host, card, PAPER, from_paper(bench, code, author)))
        card.text_wanted.connect(lambda text, author: _take(host, card, TEXT, from_text(bench, text, author)))
    return _linked(host, pane)


def _take(host: Host, card: ReportsCard, where: str, read: Read[Incoming]) -> None:
    """Open the form of a note with a report, or say what is wrong with it."""
    if read.value is None:
        say = host.bench.catalogue
        card.say(" ".join(f"{say.message(one)} {say.suggestion(one)}".strip() for one in read.problems), where)
        return
    card.clear()
    host.take_report(read.value)


def _sync(host: Host) -> QWidget:
    reading = False

    def turn(*, wanted: bool) -> None:
        nonlocal reading
        reading = wanted
        made.changed()

    def read(shown: ToSend) -> None:
        try:
            mark_read(host.bench, shown)
        except LobbykitError as failure:
            host.tell(host.bench.catalogue.failure(failure))
        else:
            turn(wanted=False)

    def page() -> QWidget:
        shown, say = what_will_be_sent(host.bench), host.bench.catalogue
        levels = {one.code: one.name for one in levels_shown(known_scale(host.bench), say.stock_phrases())}
        found = ReadingPage(host.look, shown, say.labels, levels, is_read=was_read(host.bench, shown))
        found.left.connect(lambda: turn(wanted=False))
        found.read.connect(lambda: read(shown))
        return found

    def make() -> QWidget:
        return page() if reading else pane()

    def pane() -> QWidget:
        pane = SyncPane(host.look, safe_copies(host.bench))
        pane.file_wanted.connect(host.entrance.kits.ask)
        pane.copy_wanted.connect(lambda: _copy(host, made))
        pane.folder_wanted.connect(_show_folder)
        pane.reading_wanted.connect(lambda: turn(wanted=True))
        return pane

    made = _kept_fresh(host, make)
    return made


def _copy(host: Host, shown: Fresh) -> None:
    try:
        copy = copy_everything(host.bench)
    except LobbykitError as failure:
        host.tell(host.bench.catalogue.failure(failure))
        return
    tr = QCoreApplication.translate
    said = tr("SyncPane", "A copy of everything was made and read back.")
    host.tell(said, tr("SyncPane", "Show the copies"), lambda: _show_folder(str(copy.parent)))
    shown.changed()


def _show_folder(folder: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
