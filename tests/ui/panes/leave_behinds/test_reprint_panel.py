"""What is out of date is found by itself, printed again as the next revision, and then no longer out of date."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from lobbykit.app.choosing import choose
from lobbykit.app.print_desk import PrintDesk, PrintWish
from lobbykit.app.print_job import Scope, What
from lobbykit.ui.panes.leave_behinds.laptop_printer import LaptopPrinter
from lobbykit.ui.panes.leave_behinds.print_runs import PrintRuns
from lobbykit.ui.panes.leave_behinds.reprint_panel import Comparing, ReprintPanel
from lobbykit.ui.panes.leave_behinds.run_shown import RunShown
from lobbykit.ui.task_runner import TaskRunner
from tests.making import CATALOGUE, ROOT
from tests.ui.printers import NoPrinter
from tests.ui.windows import button
from tests.ui.workbenches import open_bench

SOON = 60_000


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


@pytest.fixture
def brief(bench):
    return bench.brief(str(ROOT / "briefs" / "ukraine-diplomacy.yaml")).value


@pytest.fixture
def office(bench):
    return next(one for one in bench.library().roster.offices if one.district_code == "VT")


@pytest.fixture
def runs(bench):
    tasks = TaskRunner()
    yield PrintRuns.on(tasks, PrintDesk(bench))
    assert tasks.drain()


@pytest.fixture
def panel(qtbot, look, bench, runs, tmp_path):
    tasks = TaskRunner()
    run = RunShown(look, runs, LaptopPrinter(look, NoPrinter(), tasks, CATALOGUE), CATALOGUE, str)
    made = ReprintPanel(look, PrintDesk(bench), runs, run, Comparing(tasks, CATALOGUE))
    qtbot.addWidget(made)
    made.folder.put_below(tmp_path)
    made.folder.opens.setChecked(False)
    made.resize(430, 900)
    made.show()
    yield made
    assert tasks.drain()


def compared(qtbot, panel, brief):
    with qtbot.waitSignal(panel.compared, timeout=SOON):
        panel.begin(brief)


@pytest.fixture
def out(qtbot, bench, runs, brief, office, tmp_path):
    """Sheets of a state that were printed into a folder below this one."""
    with qtbot.waitSignal(runs.ended, timeout=SOON):
        runs.start(PrintDesk(bench).job(PrintWish(What.SHEETS, Scope.STATE, tmp_path), brief, office))
    bench.around.clock.pass_by(seconds=1)
    return tmp_path


def test_it_says_that_nothing_was_printed_and_offers_nothing(qtbot, panel, brief):
    compared(qtbot, panel, brief)
    assert "Nothing of this brief was printed" in panel.said
    assert not panel.list.isVisible()


def test_a_changed_sheet_is_printed_again_with_its_correction(qtbot, bench, panel, brief, office, out):
    compared(qtbot, panel, brief)
    assert "still say the same" in panel.said
    choose(bench.session, (office.id, brief.id), {"local": "The clinic cares for 241 families."}, brief)
    compared(qtbot, panel, brief)
    assert panel.list.toPlainText().startswith(f"{office.name} (VT): Rev. 2")
    panel.words.setPlainText("Not 214 families but 241.")
    with qtbot.waitSignal(panel.compared, timeout=SOON):
        qtbot.mouseClick(button(panel, "Print the new sheets"), Qt.MouseButton.LeftButton)
    assert "The correction names 1 sheet" in panel.run.outcome.said
    assert (out / panel.run.outcome.folder / "CORRECTION-chat.txt").exists()
    assert "still say the same" in panel.said


def test_words_that_cannot_be_used_are_refused(qtbot, bench, panel, brief, office, out):
    choose(bench.session, (office.id, brief.id), {"local": "The clinic."}, brief)
    compared(qtbot, panel, brief)
    panel.words.setPlainText("x" * 501)
    panel.start()
    assert panel.run.outcome.said
    assert not list(out.glob("*reprint*"))


@pytest.mark.usefixtures("out")
def test_every_control_has_a_name(qtbot, bench, panel, brief, office):
    choose(bench.session, (office.id, brief.id), {"local": "The clinic."}, brief)
    compared(qtbot, panel, brief)
    for one in panel.findChildren(QWidget):
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert one.accessibleName() or getattr(one, "text", lambda: "")(), type(one).__name__
