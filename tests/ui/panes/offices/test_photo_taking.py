"""A photo of a note: kept before the note names it, shown with what is agreed, and said when it is gone."""

from __future__ import annotations

import pytest

from lobbykit.app.finding_notes import Wanted, notes_found
from lobbykit.app.photos import own_photos
from tests.content.logos.pictures import raster


@pytest.fixture
def form(stage):
    stage.press("Write a note")
    stage.form.folds.boxes["photo"].open()
    return stage.form


@pytest.fixture
def file(tmp_path):
    found = tmp_path / "hallway.jpg"
    found.write_bytes(raster("RGB", (40, 20), (10, 80, 10), "JPEG"))
    return found


def photos(form):
    return form.folds._lists[-1]


def take(qtbot, stage, file):
    with qtbot.waitSignal(stage.offices.writing._taking.taken):
        photos(stage.form).take([file])
    (part,) = photos(stage.form).parts.values()
    return part


def shared(stage):
    (row,) = notes_found(stage.bench.view, Wanted())
    return list(row.get("photo", {}).values())


def own(stage):
    return list(own_photos(stage.bench.view, stage.offices.writing.keeper.desk.entity).values())


def kept(stage):
    return [one.name for one in stage.bench.session.workspace.layout.attachments.iterdir()]


@pytest.mark.usefixtures("form")
def test_a_photo_is_shown_small_and_stays_here_until_those_in_it_agree(qtbot, stage, file):
    part = take(qtbot, stage, file)
    assert part._picture.pixmap().width() == 40
    assert "Stays on this laptop" in part._stays.text()
    assert stage.form.said == "Saved on this laptop"
    assert (shared(stage), [set(one) for one in own(stage)]) == ([], [{"sha"}])
    part.consent.row.buttons[0].click()
    qtbot.keyClicks(part.consent.to, "website, not the press")
    part.consent.to.left.emit()
    assert own(stage) == []
    assert shared(stage) == [{"sha": kept(stage)[0], "consent": "yes: website, not the press"}]
    assert "will see it" in part._stays.text()


def test_taking_consent_back_takes_the_photo_out_of_what_is_shared(qtbot, stage, form, file):
    part = take(qtbot, stage, file)
    part.consent.row.buttons[0].click()
    part.consent.row.buttons[1].click()
    assert shared(stage) == []
    assert own(stage) == [{"sha": kept(stage)[0], "consent": "no"}]
    form.reads.click()
    assert "photo" not in " ".join(one.text().lower() for one in form.shared._lines.findChildren(type(part._stays)))


def test_a_photo_can_be_taken_out_again(qtbot, stage, form, file):
    part = take(qtbot, stage, file)
    qtbot.keyClicks(form.fields[next(one for one in form.fields if one.endswith("/who"))], "Kim")
    part._out.click()
    assert photos(form).parts == {}
    assert (shared(stage), own(stage)) == ([], [])


def test_what_is_no_picture_is_said_and_changes_nothing(qtbot, stage, form, tmp_path):
    (tmp_path / "a.jpg").write_bytes(b"GIF89a")
    with qtbot.waitSignal(stage.offices.writing._taking.refused):
        photos(form).take([tmp_path / "a.jpg"])
    assert "neither a JPEG nor a PNG" in form.said
    assert not notes_found(stage.bench.view, Wanted())


@pytest.mark.usefixtures("form")
def test_a_missing_picture_is_said_in_its_place(qtbot, stage, file):
    take(qtbot, stage, file)
    for name in kept(stage):
        (stage.bench.session.workspace.layout.attachments / name).unlink()
    stage.again()
    stage.form.folds.boxes["photo"].open()
    (part,) = photos(stage.form).parts.values()
    assert "missing" in part._why.text()
    assert part._picture.isHidden()


def test_a_photo_whose_form_was_left_meanwhile_is_said_to_be_in_no_note(qtbot, stage, form, file):
    with qtbot.waitSignal(stage.offices.writing.photo_lost):
        photos(form).take([file])
        stage.press("Done")
    assert "in no note" in stage.host.told[-1][0]
