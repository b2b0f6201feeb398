"""Settings: showing them changes nothing, pressing one asks for it at once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from lobbykit.ui.preferences import LARGEST, SMALLEST, Preferences, Role, Scheme
from lobbykit.ui.settings_page import SettingsPage
from tests.ui.windows import button

KEPT = Preferences(role=Role.TEAM_LEAD, scheme=Scheme.DARK, percent=120, lang="es")


@pytest.fixture
def shown(qtbot, look):
    def show(kept):
        made = SettingsPage(look, kept, {"en": "English", "es": "Español"}, "Ana")
        qtbot.addWidget(made)
        made.show()
        return made

    return show


def test_what_is_kept_is_down(shown):
    made = shown(KEPT)
    assert [one for one in ("Team lead", "Dark", "Español", "Light", "English") if button(made, one).isChecked()] == [
        *("Team lead", "Dark", "Español")
    ]


@pytest.mark.parametrize(
    ("name", "field", "value"),
    [
        ("Organizer", "role", Role.ORGANIZER),
        ("Light", "scheme", Scheme.LIGHT),
        ("English", "lang", "en"),
        ("Larger", "percent", 130),
        ("Smaller", "percent", 110),
    ],
)
def test_pressing_asks_for_that_and_nothing_else(qtbot, shown, name, field, value):
    made = shown(KEPT)
    with qtbot.waitSignal(made.wanted) as asked:
        button(made, name).click()
    assert asked.args[0] == replace(KEPT, **{field: value})


@pytest.mark.parametrize(("down", "next_one"), [("Dark", "Light"), ("Team lead", "Organizer")])
def test_an_arrow_asks_from_the_button_that_it_goes_to(qtbot, shown, down, next_one):
    made = shown(KEPT)
    with qtbot.waitActive(made):
        made.activateWindow()
    button(made, down).setFocus()
    focused = []
    made.wanted.connect(lambda _wanted: focused.append(made.focusWidget().accessibleName()))
    key = Qt.Key.Key_Left if next_one == "Light" else Qt.Key.Key_Right
    qtbot.keyClick(button(made, down), key)
    assert focused == [next_one]


def test_motion_is_asked_for_by_its_box(qtbot, shown):
    made = shown(KEPT)
    with qtbot.waitSignal(made.wanted) as asked:
        made.findChild(QCheckBox).click()
    assert asked.args[0].still


def test_text_ends_at_the_smallest_and_the_largest_size(shown):
    assert not button(shown(Preferences(percent=SMALLEST)), "Smaller").isEnabled()
    assert not button(shown(Preferences(percent=LARGEST)), "Larger").isEnabled()


def test_showing_settings_asks_for_nothing(qtbot, look):
    made = SettingsPage(look, KEPT, {"en": "English"}, "")
    qtbot.addWidget(made)
    with qtbot.assertNotEmitted(made.wanted):
        made.show()
