"""Dashboard and sync as they stand: they show what is there; a copy of everything can be made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from lobbykit.app.levels import known_scale, levels_shown
from lobbykit.app.safe_copies import copy_everything, safe_copies
from lobbykit.app.sending import mark_read, was_read, what_will_be_sent
from lobbykit.app.support_counts import so_far
from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.panes.dashboard.dashboard_pane import dashboard
from lobbykit.ui.panes.sync.reading_page import ReadingPage
from lobbykit.ui.panes.sync.sync_pane import SyncPane
from lobbykit.ui.place import Place
from lobbykit.ui.widgets.fresh import Fresh

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.sending import ToSend
    from lobbykit.app.workbench import Workbench
    from lobbykit.ui.bridge import Bridge
    from lobbykit.ui.entrance import Entrance
    from lobbykit.ui.look.look import Look


class Host(Protocol):
    """The program, as far as it is needed here."""

    bench: Workbench
    bridge: Bridge
    look: Look
    entrance: Entrance

    def tell(self, text: str, do: str = "", run: Callable[[], object] | None = None) -> None:
        """Say what happened in a notice."""


def plain_places(host: Host) -> dict[Place, Callable[[], QWidget]]:
    """Return the makers of these panes; each stays up to date while it is there."""
    return {
        Place.DASHBOARD: lambda: _kept_fresh(host, lambda: dashboard(host.look, so_far(host.bench))),
        Place.SYNC: lambda: _sync(host),
    }


def _kept_fresh(host: Host, make: Callable[[], QWidget]) -> Fresh:
    made = Fresh(make)
    host.bridge.entities_changed.connect(made.changed)
    return made


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
