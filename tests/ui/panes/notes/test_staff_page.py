"""Names of staff that look alike: side by side, merged in one press that can be taken back."""

from __future__ import annotations

from lobbykit.app.staff_merging import merge_names
from lobbykit.app.staff_people import staff_people
from lobbykit.ui.panes.notes.pages import NotesPage
from tests.sessions import noted
from tests.ui.panes.notes.stage import FOSTER, QUIGLEY, control, controls, texts

DANA, MISSPELT = "Dana Whitfield", "Dana Whitfeld"


def met(scene, name, office=FOSTER, **told):
    fields = {f"staff/a/{path}": value for path, value in told.items()}
    return noted(scene.bench.session, office=office, **{"staff/a/name": name, **fields}).id


def names(scene):
    return [one.name for one in staff_people(scene.bench.view, [FOSTER])]


def test_two_spellings_stand_side_by_side_with_what_notes_tell_of_each(scene):
    met(scene, DANA, title="LD", email="d@example.org")
    met(scene, MISSPELT, phone="202-555-0100")
    met(scene, MISSPELT, office=QUIGLEY)
    told = texts(scene.shown(NotesPage.STAFF))
    assert {DANA, MISSPELT, "LD", "d@example.org", "202-555-0100"} <= {*told}
    assert [one for one in told if "Quigley" in one] == []


def test_merging_is_one_step_that_the_notice_takes_back_and_the_keyboard_goes_on(scene):
    met(scene, DANA)
    met(scene, MISSPELT)
    place = scene.shown(NotesPage.STAFF)
    control(place, f"Merge both as {DANA}").click()
    assert names(scene) == [DANA]
    assert scene.host.told == [f"{DANA} and {MISSPELT} are listed as one person."]
    assert f"Also spelled {MISSPELT}" in texts(place.shown)
    assert place.focusWidget() is control(place.shown, f"{MISSPELT} is somebody else")
    scene.host.run()
    assert names(scene) == [MISSPELT, DANA]
    assert len(controls(place.shown, "Merge both as")) == 2


def test_a_name_is_parted_again(scene):
    met(scene, DANA)
    met(scene, MISSPELT)
    merge_names(scene.bench.session, FOSTER, [DANA, MISSPELT])
    place = scene.shown(NotesPage.STAFF)
    assert "No two names look alike" in texts(place)
    control(place, "Read card").click()
    assert scene.host.cards == [FOSTER]
    control(place, f"{MISSPELT} is somebody else").click()
    assert names(scene) == [MISSPELT, DANA]
    assert scene.host.told == [f"{MISSPELT} is listed as somebody else."]


def test_of_many_pairs_the_first_are_shown_and_others_on_demand(scene):
    for name in ("Ann", "Bea", "Cid", "Dee", "Eve", "Fay", "Gus", "Hal", "Ida", "Jon", "Kay", "Lou"):
        met(scene, f"{name} Whitfield")
    met(scene, "Whitfield")
    place = scene.shown(NotesPage.STAFF)
    assert len(controls(place, "Merge both as")) == 20
    control(place, "Show 2 more").click()
    assert len(controls(place.shown, "Merge both as")) == 24


def test_in_a_workspace_that_is_only_read_nothing_can_be_merged(scene, monkeypatch):
    met(scene, DANA)
    met(scene, MISSPELT)
    monkeypatch.setattr(scene.notes, "_can_write", lambda: False)
    place = scene.shown(NotesPage.STAFF)
    assert DANA in texts(place)
    assert controls(place, "Merge both as") == []
