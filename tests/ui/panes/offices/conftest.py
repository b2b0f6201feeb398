"""The stage that tests of the pane of offices share."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from tests.ui.panes.offices.stage import FOSTER, Stage


@pytest.fixture
def stage(qtbot, look, bench):
    parent = QObject()
    made = Stage(qtbot, look, bench, parent)
    made.pane.pick(FOSTER)
    yield made
    made.close()
    parent.deleteLater()
