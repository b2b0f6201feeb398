"""The place of notes: a row of choices leads to its pages, and what is typed on one outlives the others."""

from __future__ import annotations

import pytest

from lobbykit.ui.panes.notes.missing_page import MissingPage
from lobbykit.ui.panes.notes.notes_pane import NotesPane
from lobbykit.ui.panes.notes.pages import NotesPage
from lobbykit.ui.place import Place
from tests.ui.panes.notes.stage import control, texts


def test_the_row_leads_to_every_page_and_says_which_is_shown(scene):
    place = scene.shown(NotesPage.NOTES)
    for name, title in (("Missing reports", "No meeting has been held yet"), ("Promises", "No promises yet")):
        pill = control(place.shown, name)
        pill.setFocus()
        pill.click()
        assert title in texts(place.shown)
        assert place.focusWidget() is control(place.shown, name)
        assert control(place.shown, name).isChecked()
    control(place.shown, "Notes of this laptop").click()
    assert isinstance(place.shown, NotesPane)


def test_the_next_window_shows_the_same_page_and_what_was_typed(scene):
    place = scene.shown(NotesPage.NOTES)
    scene.notes.state.typed["code"] = "M-K7"
    control(place.shown, "Missing reports").click()
    again = scene.notes.make(scene.look)
    assert isinstance(again.shown, MissingPage)
    scene.notes.show(NotesPage.NOTES)
    again.changed()
    again.show()
    assert again.shown.reports.paper.is_open
    again.close()
    again.deleteLater()


def test_a_code_on_paper_that_leads_nowhere_is_said_on_the_card(scene):
    place = scene.shown(NotesPage.NOTES)
    card = place.shown.reports
    card.paper.open()
    card.paper_wanted.emit("M-K7M2-9QXX", "Robin")
    assert card.wrong
    assert scene.host.reports == []


@pytest.mark.parametrize("page", list(NotesPage))
def test_a_page_with_nothing_on_it_leads_to_where_it_comes_from(scene, page):
    place = scene.shown(page)
    control(place.shown, "Go to").click()
    assert scene.host.places == [Place.MEETINGS if page is NotesPage.MISSING else Place.OFFICES]
