"""What tests of the pane of briefs share: a library of few offices that is read once, so that a check takes no time."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from lobbykit.ui.panes.briefs.briefs_pane import BriefsPane
from lobbykit.ui.panes.briefs.memory import Memory
from lobbykit.ui.panes.briefs.needs import Needs
from lobbykit.ui.task_runner import TaskRunner
from tests.ui.panes.briefs.panes import SOON
from tests.ui.workbenches import open_bench

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lobbykit.app.library import Library
    from lobbykit.app.workbench import Workbench


@pytest.fixture(scope="session")
def small_library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """Return the shipped library with every sixtieth office and those that lead a measure."""
    with open_bench(tmp_path_factory.mktemp("library")) as bench:
        whole = bench.library()
    leading = {record.sponsor for record in whole.bills.values()}
    offices = whole.roster.offices
    few = tuple(one for at, one in enumerate(offices) if at % 60 == 0 or one.id in leading)
    return replace(whole, roster=replace(whole.roster, offices=few))


@pytest.fixture
def bench(tmp_path: Path, small_library: Library) -> Iterator[Workbench]:
    with open_bench(tmp_path) as made:
        made._library = small_library
        yield made


@pytest.fixture
def opened():
    return []


@pytest.fixture
def open_pane(qtbot, look, bench, opened):
    """Return what opens a pane, with an editor for the form or with none."""
    runner, made = TaskRunner(), []

    def opening(make_editor=None):
        needs = Needs(bench, runner, Memory(), make_editor, lambda _: None, opened.append, lambda: None)
        pane = BriefsPane(look, needs)
        made.append(pane)
        qtbot.addWidget(pane)
        pane.resize(1200, 800)
        pane.show()
        qtbot.waitUntil(lambda: pane.writing.checked is not None, timeout=SOON)
        return pane

    yield opening
    for pane in made:
        pane.writing.save()
    assert runner.drain()
    runner.deleteLater()


@pytest.fixture
def pane(open_pane):
    return open_pane()
