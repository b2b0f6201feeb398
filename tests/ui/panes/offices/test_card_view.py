"""The card says everything, can be copied part by part, and opens no page but the office's own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from lobbykit.app.card_sources import CardSource
from lobbykit.app.edit import Create
from lobbykit.ui.panes.offices.card_text import card_text, parts_of
from lobbykit.ui.panes.offices.source_line import source_line
from tests.sessions import new_id, noted
from tests.ui.panes.offices.stage import FOSTER


def shown(stage):
    return [one.text() for one in stage.view.findChildren(QLabel)]


def test_every_part_of_the_card_is_on_the_screen(stage):
    texts = "\n".join(shown(stage))
    for part in parts_of(stage.view.card):
        assert part.id == "who" or part.title in texts, part.id
    for ask in (*stage.view.card.asks, *stage.view.card.left_out):
        assert ask.why in texts
        assert all(one in texts for one in ask.standing)
    for said in (*stage.view.card.points, *stage.view.card.answers):
        assert all(any(source.text in text for text in shown(stage)) for source in said.sources)


def test_the_reason_of_each_ask_is_told_to_screen_readers(stage):
    reasons = {one.accessibleDescription() for one in stage.view.findChildren(QLabel)}
    assert {one.why for one in stage.view.card.asks} <= reasons


def test_every_button_has_a_name_and_icons_alone_a_tool_tip(stage):
    for one in filter(QPushButton.isVisible, stage.pane.findChildren(QPushButton)):
        assert one.accessibleName()
        assert one.text() or one.toolTip()


def test_facts_and_parts_and_the_whole_card_can_be_copied(stage):
    stage.press("Copy: Room")
    assert QGuiApplication.clipboard().text() == "2366 Rayburn"
    stage.press("Copy: Committees")
    assert QGuiApplication.clipboard().text().startswith("Committees\nHouse Committee on")
    stage.press("Copy the card")
    assert QGuiApplication.clipboard().text() == card_text(stage.view.card)
    assert len(stage.host.told) == 3


def test_the_website_is_opened_and_nothing_else_ever(stage):
    stage.press("Website")
    assert stage.opened == [stage.view.card.office.url]
    assert stage.view.card.website == stage.view.card.office.url


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "https://foster.example.org"])
def test_an_address_that_is_not_of_congress_has_no_button(stage, address):
    desk = stage.offices._desk
    desk.offices[FOSTER] = replace(desk.offices[FOSTER], url=address)
    stage.pane.show_again()
    assert not [one for one in stage.view.findChildren(QPushButton) if one.text() == "Website"]
    assert not any(address in text for text in shown(stage))


def test_a_source_says_where_it_leads_and_is_opened_by_key(qtbot, stage):
    source = next(one for one in stage.view.card.points[0].sources if one.address)
    name = f"Open {source.text} at {source.host} in the browser, source of point 1"
    link = next(one for one in stage.view.findChildren(QPushButton) if one.accessibleName() == name)
    assert source.host in link.text()
    assert source.address == link.toolTip() == link.accessibleDescription()
    link.setFocus()
    qtbot.keyClick(link, Qt.Key.Key_Space)
    assert stage.opened == [source.address]


def test_an_address_that_no_source_of_the_card_names_is_never_opened(stage):
    open_source = stage.offices._doing().open_source
    for address in ("https://example.org", "file:///etc/passwd", stage.view.card.sources[0].address + "#more", ""):
        open_source(address)
    assert stage.opened == []


def test_a_source_without_an_address_says_so(qtbot, look):
    line = source_line(look, CardSource("Dana Reed, Wells"), "point 1", pytest.fail)
    qtbot.addWidget(line)
    assert [one.text() for one in line.findChildren(QLabel)][-1] == "No web address is given for it."
    assert not line.findChildren(QPushButton)


def test_of_a_host_that_is_too_long_its_end_stays_in_sight(qtbot, look):
    host = "www.house.gov." * 12 + "example.org"
    line = source_line(look, CardSource("Wells", f"https://{host}/", host), "point 1", pytest.fail)
    qtbot.addWidget(line)
    line.resize(300, 80)
    line.show()
    assert line.minimumSizeHint().width() <= 300
    assert line.findChild(QPushButton).text().endswith("example.org")


def test_a_note_that_arrives_is_on_the_card_at_once(qtbot, stage):
    noted(stage.bench.session, office=FOSTER, summary="They asked for figures.")
    qtbot.waitUntil(lambda: any("They asked for figures." in text for text in shown(stage)))


def test_the_leave_behind_of_the_office_is_one_press_away(stage):
    stage.press("Tailor the leave-behind")
    assert stage.host.tailored == [(FOSTER, stage.view.card.brief)]


@pytest.mark.parametrize(("width", "beside"), [(1180, True), (760, False)])
def test_what_has_no_room_beside_goes_below_and_nothing_is_cut(qtbot, stage, width, beside):
    stage.pane.resize(width, 700)
    stage.pane.grab()
    view = stage.view
    assert (view._beside.x() > view.width() / 2) is beside
    qtbot.waitUntil(lambda: view.widget().width() <= view.viewport().width())


def test_the_meeting_on_the_card_leads_to_its_screen(stage):
    meeting = new_id()
    fields = {"offices": [FOSTER], "start": "2099-01-05T15:00:00Z"}
    assert stage.bench.session.apply(Create(meeting, "meeting", fields)).value
    stage.pane.show_again()
    stage.press("Open the meeting")
    assert stage.host.met == [meeting]
