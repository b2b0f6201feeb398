"""The manager of sources shows them by state, one state alone on request, and leads to the field that is missing."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from lobbykit.app.brief_desk.source_list import source_rows
from lobbykit.content.briefs.brief_file import read_brief
from lobbykit.ui.panes.briefs.sources_panel import SourcesPanel
from tests.app.brief_desk.test_source_list import TEXT
from tests.making import TODAY
from tests.ui.panes.briefs.panes import buttons, press


def rows(text=TEXT):
    return source_rows(read_brief(text, file="a.yaml").value, TODAY)


@pytest.fixture
def panel(qtbot, look):
    made = SourcesPanel(look, str)
    qtbot.addWidget(made)
    made.resize(340, 700)
    made.show_rows(rows())
    made.show()
    return made


def said(panel, kind):
    found = [one for one in panel.findChildren(QLabel) if one.isVisible() and one.property("type") == kind]
    return [one.accessibleName() or one.text() for one in found]


def headed(qtbot, panel, *headings):
    qtbot.waitUntil(lambda: said(panel, "heading") == list(headings))


def test_each_state_is_told_with_its_count_and_shows_its_sources_alone(qtbot, panel):
    assert [one.accessibleName() for one in buttons(panel.filter, "")] == [
        "All  4", "No address  1", "Not checked  2", "Not used  1",
    ]  # fmt: skip
    headed(qtbot, panel, "No address · 1", "Not checked · 2", "Sound · 1")
    press(panel.filter, "Not used")
    headed(qtbot, panel, "Not used · 1")
    assert said(panel, "strong") == ["Never"]
    assert "mailto:a@example.org" in said(panel, "caption")


def test_editing_leads_to_the_field_that_is_missing(qtbot, panel):
    press(panel.filter, "No address")
    headed(qtbot, panel, "No address · 1")
    with qtbot.waitSignal(panel.wanted) as wanted:
        press(panel, "Edit source Bare")
    assert wanted.args[0] == ("sources", "bare", "url")


def test_when_no_source_is_left_in_a_state_all_are_shown(qtbot, panel):
    press(panel.filter, "No address")
    panel.show_rows(rows(TEXT.replace("{title: Bare}", "{title: Bare, url: 'https://example.org/bare'}")))
    assert not buttons(panel.filter, "No address")[0].isEnabled()
    headed(qtbot, panel, "Not checked · 3", "Sound · 1")
