"""The drop-off round leads past the offices that nobody meets; what changed can be read."""

from __future__ import annotations

from tests.ui.panes.meetings.stage import FOSTER, meet, press, texts


def test_who_has_no_meeting_is_on_the_round_and_leads_to_the_card(scene, bench):
    meet(bench)
    place = scene.shown()
    press(place.shown, "Drop-off round")
    page = place.shown
    offices = [page.model.index(at, 0).data() for at in range(page.model.rowCount())]
    assert offices
    assert not any("Foster" in one for one in offices)
    before = len(offices)
    press(page, "Senate")
    assert 0 < page.model.rowCount() < before
    page.list.activated.emit(page.model.index(0, 0))
    assert scene.host.cards
    assert FOSTER not in scene.host.cards
    press(page, "All meetings")
    assert "Meetings" in texts(place.shown)


def test_without_an_import_nothing_changed(scene, bench):
    meet(bench)
    place = scene.shown()
    press(place.shown, "What changed")
    assert "Nothing that an import changed is different from before it." in texts(place.shown)
