"""What tests of the window share: a look, and a workbench over the shipped library in a workspace of its own."""

from __future__ import annotations

import gc
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lobbykit.app import paths
from lobbykit.ui.collector import collect_due
from lobbykit.ui.look.look import Look
from lobbykit.ui.program import Program
from lobbykit.ui.shell import Shell
from tests.benches import bench_of
from tests.sessions import Laptop
from tests.ui.leftovers import nothing_left_behind, pytest_runtest_teardown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication

    from lobbykit.app.workbench import Workbench

__all__ = ["nothing_left_behind", "pytest_runtest_teardown"]


@pytest.fixture(autouse=True)
def collected_here() -> Iterator[None]:
    """Collect garbage on this thread alone, as the program does; a worker would take Qt's objects apart."""
    gc.disable()
    yield
    gc.unfreeze()
    collect_due()
    gc.enable()


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    qapp.setStyleSheet("")  # that of a look which is gone names pictures that are gone too
    made = Look(paths.resources())
    made.apply(qapp)
    qapp.setStyleSheet(made.style_sheet())  # for what a test shows without a window around it
    yield made
    qapp.setStyleSheet("")


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Workbench]:
    laptop = Laptop(tmp_path / "laptop")
    opened = laptop.open()
    with opened:
        yield bench_of(opened, laptop.around)


@pytest.fixture
def made_program(qapp: QApplication, bench: Workbench, tmp_path: Path) -> Iterator[Callable[..., Program]]:
    """Return a maker of the test's program over the bench, not yet shown, with these preferences of a person."""
    made: list[Program] = []

    def make(shell: Shell | None = None, **chosen: object) -> Program:
        made.append(Program(qapp, bench, tmp_path / "preferences.json", shell or Shell()))
        made[-1].preferences = replace(made[-1].preferences, still=True, **chosen)
        return made[-1]

    yield make
    for program in made:
        program.close()
        if program.window is not None:
            program.window.deleteLater()
        program.setParent(None)
        program.deleteLater()
