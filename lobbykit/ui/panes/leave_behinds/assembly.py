"""Putting the pane of leave-behinds together over an open workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from lobbykit.app.leaf_choice import LeafChoice
from lobbykit.app.office_filter import Matching, OfficeFilter
from lobbykit.app.office_rows import office_rows
from lobbykit.app.print_desk import PrintDesk
from lobbykit.app.tailoring_desk import TailoringDesk
from lobbykit.ui.panes.leave_behinds.laptop_printer import LaptopPrinter
from lobbykit.ui.panes.leave_behinds.leave_behinds_pane import LeaveBehindsPane
from lobbykit.ui.panes.leave_behinds.needs import Needs
from lobbykit.ui.panes.leave_behinds.office_picker import OfficePicker
from lobbykit.ui.panes.leave_behinds.print_panel import PrintPanel
from lobbykit.ui.panes.leave_behinds.print_runs import PrintRuns
from lobbykit.ui.panes.leave_behinds.reprint_panel import Comparing, ReprintPanel
from lobbykit.ui.panes.leave_behinds.run_shown import RunShown
from lobbykit.ui.panes.leave_behinds.side import Panels
from lobbykit.ui.widgets.empty import empty

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.printer import Printer
    from lobbykit.app.workbench import Workbench
    from lobbykit.ui.bridge import Bridge
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.leave_behinds.needs import Turns
    from lobbykit.ui.task_runner import TaskRunner


class Around(NamedTuple):
    """What the program gives the pane: the bridge, three runners (print, set the page, check it), undoing and doors."""

    bridge: Bridge
    printing: TaskRunner
    setting: TaskRunner
    checking: TaskRunner
    turns: Turns
    open_folder: Callable[[str], object]
    printer: Printer


def leave_behinds(look: Look, bench: Workbench, around: Around) -> QWidget:
    """Return the pane, or what to do where there is no brief."""
    desk, rows = TailoringDesk(bench), office_rows(bench)
    if not desk.offers or not rows:
        tr = QCoreApplication.translate
        what = tr("LeaveBehinds", "Make a brief first, or open the file that your team sent you.")
        return empty(look, "files", tr("LeaveBehinds", "No brief to print"), what)
    needs = Needs(
        desk,
        LeafChoice.first(desk.offers, rows),
        around.setting,
        around.checking,
        bench.catalogue,
        lambda lang: bench.words(lang).labels,
        lambda: office_rows(bench),
        around.turns,
    )
    pane = LeaveBehindsPane(look, needs, _panels(look, bench, around))
    around.bridge.entities_changed.connect(pane.entities_changed)
    return pane


def _panels(look: Look, bench: Workbench, around: Around) -> Panels:
    prints, say = PrintDesk(bench), bench.catalogue
    runs = PrintRuns.on(around.printing, prints)

    def shown() -> RunShown:
        printer = LaptopPrinter(look, around.printer, around.printing, say)
        return RunShown(look, runs, printer, say, around.open_folder)

    return Panels(
        PrintPanel(look, prints, runs, shown(), say),
        OfficePicker(look, _Matching(bench)),
        ReprintPanel(look, prints, runs, shown(), Comparing(around.checking, say)),
    )


class _Matching:
    """Finds offices by what is typed; the index is made when somebody types for the first time."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._filter: OfficeFilter | None = None

    def __call__(self, typed: str) -> Matching:
        if not typed.strip():
            return Matching(None)
        if self._filter is None:
            self._filter = OfficeFilter(self._bench, office_rows(self._bench))
        return self._filter.matching(typed)
