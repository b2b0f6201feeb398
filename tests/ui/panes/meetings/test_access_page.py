"""What people need: kept once they agree, and beside the meetings of their own delegation alone."""

from __future__ import annotations

from lobbykit.app.access_needs import access_row
from tests.ui.panes.meetings.stage import QUIGLEY, TEN, meet, member, press, texts


def test_nothing_is_kept_before_consent_and_nothing_after_it_is_taken_back(scene, qtbot, bench):
    ana = member(bench, "Ana", team="Ohio")
    meet(bench, (ana, ""))
    place = scene.shown()
    press(place.shown, "What people need")
    page = place.shown
    page.pick(ana)
    assert not page.boxes["seat"].isEnabled()
    assert access_row(bench.view, ana) is None
    page.consent.click()
    page.boxes["seat"].click()
    page.texts["interpreter"].setFocus()
    qtbot.keyClicks(page.texts["interpreter"], "ASL")
    page.consent.setFocus()
    kept = access_row(bench.view, ana)
    assert (kept["consent"], kept["seat"], kept["interpreter"]) == (bench.today.isoformat(), True, "ASL")
    page.consent.click()
    assert access_row(bench.view, ana) is None
    scene.host.run()
    assert access_row(bench.view, ana)["seat"] is True
    assert page.boxes["seat"].isChecked()


def test_it_stands_beside_the_meetings_of_its_own_delegation_alone(scene, bench):
    ana, ben = member(bench, "Ana", team="Ohio"), member(bench, "Ben", team="Texas")
    meet(bench, (ana, ""), (ben, ""))
    meet(bench, (ben, ""), offices=(QUIGLEY,), **TEN)
    place = scene.shown()
    press(place.shown, "What people need")
    place.shown.pick(ana)
    place.shown.consent.click()
    place.shown.boxes["seat"].click()
    press(place.shown, "All meetings")
    assert not any("seat" in text for text in texts(place.shown))
    press(place.shown, "By delegation")
    assert not any("seat" in text for text in texts(place.shown))
    place.shown._show_group("texas")
    assert not any("seat" in text for text in texts(place.shown))
    place.shown._show_group("ohio")
    assert sum("seat" in text for text in texts(place.shown)) == 1
