"""What is shown follows what changed, without moving under whoever reads it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from lobbykit.ui.widgets.fresh import Fresh


@pytest.fixture
def made(qtbot):
    versions = []

    def make():
        inside, long = QWidget(), QLabel(f"Version {len(versions) + 1}")
        long.setFixedHeight(2_000)
        button = QPushButton("Read card")
        button.setAccessibleName("Read card")
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(long)
        column = QVBoxLayout(inside)
        column.addWidget(area)
        column.addWidget(button)
        versions.append(inside)
        return inside

    fresh = Fresh(make)
    fresh.versions = versions
    qtbot.addWidget(fresh)
    fresh.resize(300, 300)
    return fresh


def test_what_nobody_sees_is_made_anew_only_once_it_is_shown(made):
    made.changed()
    made.changed()
    assert len(made.versions) == 1
    made.show()
    assert len(made.versions) == 2
    assert made.shown is made.versions[-1]


def test_the_list_stays_scrolled_and_the_keyboard_where_it_was(qtbot, made):
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.shown.findChild(QPushButton).setFocus()
    made.shown.findChild(QScrollArea).verticalScrollBar().setValue(700)
    made.changed({"1"})
    assert len(made.versions) == 2
    assert made.focusWidget() is made.shown.findChild(QPushButton)
    qtbot.waitUntil(lambda: made.shown.findChild(QScrollArea).verticalScrollBar().value() == 700)


def test_the_keyboard_finds_a_control_by_its_object_name_though_it_is_called_otherwise_now(qtbot):
    names = iter(("Mark as done", "Mark as not done"))

    def make():
        inside = QWidget()
        column = QVBoxLayout(inside)
        for name, called in (("one", "Other"), ("two", next(names))):
            button = QPushButton(called)
            button.setObjectName(name)
            button.setAccessibleName(called)
            column.addWidget(button)
        return inside

    fresh = Fresh(make)
    qtbot.addWidget(fresh)
    with qtbot.waitActive(fresh):
        fresh.show()
        fresh.activateWindow()
    fresh.shown.findChild(QPushButton, "two").setFocus()
    fresh.changed()
    assert fresh.focusWidget().accessibleName() == "Mark as not done"
