"""The print panel makes files off the GUI thread, says what became of them, and puts them on record."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from lobbykit.app.brief_offers import brief_offers
from lobbykit.app.choosing import choose as choose_for
from lobbykit.app.leaf_choice import LeafChoice
from lobbykit.app.office_rows import office_rows
from lobbykit.app.print_desk import PrintDesk
from lobbykit.app.print_job import Scope, What
from lobbykit.app.print_records import print_records
from lobbykit.ui.panes.leave_behinds.laptop_printer import LaptopPrinter
from lobbykit.ui.panes.leave_behinds.print_panel import PrintPanel
from lobbykit.ui.panes.leave_behinds.print_runs import PrintRuns
from lobbykit.ui.panes.leave_behinds.refused_list import SHOWN, Refused, RefusedList
from lobbykit.ui.panes.leave_behinds.run_shown import RunShown
from lobbykit.ui.task_runner import TaskRunner
from tests.making import CATALOGUE
from tests.ui.printers import Remembering
from tests.ui.workbenches import open_bench

SOON = 60_000


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


class Shown(NamedTuple):
    """A panel with what it works on."""

    panel: PrintPanel
    runs: PrintRuns
    opened: list[str]
    printer: Remembering


@pytest.fixture
def shown(qtbot, look, bench, tmp_path):
    tasks, opened, printer = TaskRunner(), [], Remembering()
    desk = PrintDesk(bench)
    runs = PrintRuns.on(tasks, desk)
    run = RunShown(look, runs, LaptopPrinter(look, printer, tasks, CATALOGUE), CATALOGUE, opened.append)
    made = PrintPanel(look, desk, runs, run, CATALOGUE)
    qtbot.addWidget(made)
    made.begin(leaf(bench))
    made.folder.put_below(tmp_path / "out")
    made.resize(430, 800)
    made.show()
    yield Shown(made, runs, opened, printer)
    assert tasks.drain()


@pytest.fixture
def panel(shown):
    return shown.panel


def leaf(bench, code="VT"):
    office = next(one.id for one in bench.library().roster.offices if one.district_code == code)
    return LeafChoice.first(brief_offers(bench), office_rows(bench)).at(office)


def done(qtbot, panel):
    qtbot.waitUntil(lambda: not panel.busy, timeout=SOON)


def choose(panel, what, scope):
    for choice, key in ((panel.what, what), (panel.scope, scope)):
        choice.show_chosen(key.value)
        choice.picked.emit(key.value)


def button(panel, name):
    return next(one for one in panel.findChildren(QPushButton) if one.accessibleName() == name)


def test_an_order_for_a_shop_is_made_shown_and_put_on_record(qtbot, bench, shown):
    panel = shown.panel
    choose(panel, What.SHOP, Scope.STATE)
    panel.shop.when.setText("Sunday, 4 p.m.")
    panel.shop.call.setText("Dana, 202-555-0142")
    panel.shop.copies.setValue(4)
    qtbot.mouseClick(button(panel, "Make the files"), Qt.MouseButton.LeftButton)
    assert panel.busy
    qtbot.waitUntil(lambda: not panel.busy, timeout=SOON)
    assert "12" in panel.run.outcome.order
    assert "Sunday, 4 p.m." in panel.run.outcome.order
    assert "Dana, 202-555-0142" in panel.run.outcome.order
    assert len(list(print_records(bench.view))) == 3
    assert shown.opened == [panel.run.outcome.folder]
    button(panel, "Open folder").click()
    assert shown.opened == [panel.run.outcome.folder] * 2
    assert panel.run.printer.isHidden()


def test_an_office_that_is_refused_says_why_and_is_gone_to_by_key(qtbot, bench, panel):
    office = leaf(bench).office
    assert choose_for(bench.session, (office, "ukraine-diplomacy"), {"local": "word " * 1_500}, None).value
    choose(panel, What.SHEETS, Scope.ONE)
    panel.start()
    done(qtbot, panel)
    refused = panel.run.outcome.refused
    texts = [one.text() for one in refused.findChildren(QLabel) if one.isVisible()]
    assert texts[0].startswith("1 office")
    name = next(one.name for one in bench.library().roster.offices if one.id == office)
    assert texts[1] == f"{name} (VT)"
    assert texts[2:]
    assert all(one.endswith(".") for one in texts[2:])
    with qtbot.waitSignal(panel.run.outcome.office_wanted) as wanted:
        qtbot.keyClick(button(panel, f"Go to the sheet of {name} (VT)"), Qt.Key.Key_Space)
    assert wanted.args == [office]
    panel.run.outcome.show_failure("The disk is full.")
    assert refused.isHidden()


def test_of_many_that_were_refused_the_first_are_listed_and_the_others_counted(qtbot, look):
    made = RefusedList(look)
    qtbot.addWidget(made)
    made.show_refused([Refused(f"A{at}", f"Office {at}", ("Why.",)) for at in range(SHOWN + 2)])
    texts = [one.text() for one in made.findChildren(QLabel) if not one.isHidden()]
    assert sum(one.startswith("Office ") for one in texts) == SHOWN
    assert made._title.text().startswith(str(SHOWN + 2))
    assert made._more.text().startswith("2 more office")


def test_files_are_handed_to_the_printer_of_the_laptop(qtbot, shown):
    panel, printer = shown.panel, shown.printer
    panel.folder.opens.setChecked(False)
    choose(panel, What.SHEETS, Scope.STATE)
    panel.start()
    qtbot.waitUntil(lambda: not panel.run.printer.isHidden(), timeout=SOON)
    assert panel.run.printer.where.currentData() == "Desk"
    panel.run.printer.copies.setValue(3)
    with qtbot.waitSignal(panel.run.printer.told, check_params_cb=lambda: "3 file" in panel.run.printer.said):
        qtbot.mouseClick(button(panel, "Print now"), Qt.MouseButton.LeftButton)
    assert [(job.copies, to) for _, job, to in printer.given] == [(3, "Desk")] * 3
    assert not shown.opened


def test_a_printer_that_refuses_a_file_is_not_given_the_next(qtbot, shown):
    panel, printer = shown.panel, shown.printer
    choose(panel, What.SHEETS, Scope.STATE)
    panel.start()
    qtbot.waitUntil(lambda: not panel.run.printer.isHidden(), timeout=SOON)
    printer.jammed = max(file.name for file in panel.folder.below.glob("*/VT-*.pdf"))
    with qtbot.waitSignal(panel.run.printer.told, check_params_cb=lambda: "jam" in panel.run.printer.said):
        panel.run.printer.start()
    assert len(printer.given) < 3


def test_a_paper_for_the_team_is_made_in_the_language_of_the_team(qtbot, panel):
    choose(panel, What.DAY_CARD, Scope.ONE)
    panel.lang.show_chosen("es")
    panel.start()
    done(qtbot, panel)
    (card,) = panel.folder.below.glob("*/day-card.html")
    assert 'lang="es"' in card.read_text()


def test_a_sheet_is_made_in_spanish(qtbot, panel):
    choose(panel, What.SHEETS, Scope.ONE)
    panel.lang.show_chosen("es")
    panel.text.setChecked(True)
    panel.start()
    done(qtbot, panel)
    (text,) = panel.folder.below.glob("*/VT-*.txt")
    assert "Ucrania" in text.read_text()


def test_a_run_goes_on_record_though_its_window_is_gone(qtbot, bench, shown):
    choose(shown.panel, What.SHEETS, Scope.STATE)
    shown.panel.start()
    shown.panel.run.setParent(None)
    shown.panel.run.deleteLater()
    qtbot.waitUntil(lambda: not shown.runs.busy, timeout=SOON)
    assert len(list(print_records(bench.view))) == 3


def test_what_is_stopped_before_anything_was_made_leaves_no_folder(qtbot, shown):
    panel = shown.panel
    choose(panel, What.SHOP, Scope.ALL)
    with qtbot.waitSignal(shown.runs.progressed, timeout=SOON):
        panel.start()
    button(panel, "Stop").click()
    done(qtbot, panel)
    assert not list(panel.folder.below.glob("*"))


def test_a_run_is_stopped_and_what_was_made_stays(qtbot, bench, panel):
    choose(panel, What.SHEETS, Scope.ALL)
    panel.start()
    qtbot.waitUntil(lambda: bool(list(panel.folder.below.glob("*/*.pdf"))), timeout=SOON)
    button(panel, "Stop").click()
    qtbot.waitUntil(lambda: not panel.busy, timeout=SOON)
    assert panel.run.outcome.said.startswith("Stopped.")
    made = len(list(panel.folder.below.glob("*/*.pdf")))
    assert 0 < made < 500
    assert len(list(print_records(bench.view))) == made


def test_what_cannot_be_made_is_said_in_a_sentence(qtbot, panel):
    choose(panel, What.THANKS, Scope.ONE)
    panel.start()
    qtbot.waitUntil(lambda: not panel.busy, timeout=SOON)
    assert "notes" in panel.run.outcome.said
    assert panel.run.outcome.folder == ""


def test_the_counter_is_asked_for_only_where_there_is_one(panel):
    choose(panel, What.SHOP, Scope.ONE)
    assert panel.shop.copies.isVisible()
    choose(panel, What.SHEETS, Scope.ONE)
    assert not panel.shop.copies.isVisible()
    assert panel.html.isVisible()


def test_every_control_has_a_name(panel):
    choose(panel, What.SHOP, Scope.ONE)
    for one in panel.findChildren(QWidget):
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert one.accessibleName() or getattr(one, "text", lambda: "")(), type(one).__name__
