"""Putting the pane of leave-behinds together over an open workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from lobbykit.app.office_rows import office_rows
from lobbykit.app.print_desk import PrintDesk
from lobbykit.app.tailoring_desk import TailoringDesk
from lobbykit.ui.panes.leave_behinds.leave_behinds_pane import LeaveBehindsPane
from lobbykit.ui.panes.leave_behinds.needs import Needs
from lobbykit.ui.panes.leave_behinds.print_panel import PrintPanel
from lobbykit.ui.widgets.empty import empty

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lobbykit.app.workbench import Workbench
    from lobbykit.ui.bridge import Bridge
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.task_runner import TaskRunner


def _open_folder(folder: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(folder))


def leave_behinds(
    look: Look, bench: Workbench, bridge: Bridge, runners: tuple[TaskRunner, TaskRunner, TaskRunner]
) -> QWidget:
    """Return the pane, or what to do where there is no brief; `runners` print, set the page, and check it."""
    desk = TailoringDesk(bench)
    if not desk.offers or not desk.offices:
        tr = QCoreApplication.translate
        what = tr("LeaveBehinds", "Make a brief first, or open the file that your team sent you.")
        return empty(look, "files", tr("LeaveBehinds", "No brief to print"), what)
    history = bench.session.history
    needs = Needs(
        desk,
        runners[1],
        runners[2],
        bench.words,
        office_rows(bench),
        history.undo,
        history.redo,
        lambda: (history.can_undo, history.can_redo),
    )
    panel = PrintPanel(look, PrintDesk(bench), runners[0], bench.catalogue, _open_folder)
    pane = LeaveBehindsPane(look, needs, panel, bench.catalogue.lang)
    bridge.entities_changed.connect(pane.entities_changed)
    return pane
