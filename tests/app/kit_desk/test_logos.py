"""Logos of the team's file: chosen, allowed and taken away where the briefs name them, each as one step to undo."""

from __future__ import annotations

from pathlib import Path

import pytest

from lobbykit.app.kit_desk.checklist import State, Topic, checklist
from lobbykit.app.kit_desk.logos import (
    BriefElsewhereError,
    allow_logo,
    choose_logo,
    remove_logo,
    sender_logos,
)
from lobbykit.app.kit_desk.standing import kit_standing
from lobbykit.app.shelves import Shelves
from lobbykit.domain.graphic import RasterLogo, VectorLogo
from tests.app.kit_desk.desks import BRIEF, choose, made, ready
from tests.content.logos.pictures import huge_png, raster, svg
from tests.making import CATALOGUE, TODAY

NAME = "Coalition for a Just Peace"


@pytest.fixture
def picture(tmp_path):
    file = tmp_path / "Our Logo.PNG"
    file.write_bytes(raster(colour=(200, 0, 0)))
    return file


@pytest.fixture
def desk(bench):
    choose(bench)
    return bench


def files(bench):
    return kit_standing(bench).files


def seen(bench):
    (one,) = sender_logos(bench, files(bench))
    return one


def undone(bench):
    assert bench.session.history.undo().done


def library(bench):
    root = bench.shelves.workspace / "library" / "briefs"
    return {one.name: one.read_bytes() for one in sorted(root.glob("*"))} if root.exists() else {}


def test_a_logo_for_a_shipped_brief_stands_beside_its_copy_and_one_undo_takes_both_away(desk, picture):
    assert (seen(desk).name, seen(desk).file, seen(desk).logo) == (NAME, "", None)
    assert choose_logo(desk, files(desk), NAME, picture) == ()
    assert library(desk)["coalition-for-a-just-peace-logo.png"] == picture.read_bytes()
    assert f"{BRIEF}.yaml" in library(desk)
    one = seen(desk)
    assert (one.file, one.is_allowed, one.problems) == ("coalition-for-a-just-peace-logo.png", False, ())
    assert isinstance(one.logo, RasterLogo)
    undone(desk)
    assert seen(desk).file == ""
    assert library(desk) == {}


def test_the_logo_is_in_the_file_that_delegates_open(bench, picture):
    ready(bench)
    assert choose_logo(bench, files(bench), NAME, picture) == ()
    kit = made(bench).kit
    assert kit.members["briefs/coalition-for-a-just-peace-logo.png"] == picture.read_bytes()
    assert kit.briefs[f"{BRIEF}.yaml"].organizations[0].logo.raw == "coalition-for-a-just-peace-logo.png"


def test_a_logo_that_nobody_has_allowed_is_told_as_one_that_is_not_printed(desk, picture):
    choose_logo(desk, files(desk), NAME, picture)
    lines = checklist(kit_standing(desk), None, CATALOGUE)
    (line,) = (one for one in lines if one.topic is Topic.LOGOS)
    assert line.state is State.BETTER
    assert f"The logo of {NAME} is not printed" in line.text
    assert allow_logo(desk, files(desk), NAME, on=True) == ()
    assert seen(desk).is_allowed
    assert desk.brief(files(desk)[0]).value.organizations[0].permission == TODAY
    (line,) = (one for one in checklist(kit_standing(desk), None, CATALOGUE) if one.topic is Topic.LOGOS)
    assert line.state is State.GOOD
    assert allow_logo(desk, files(desk), NAME, on=False) == ()
    assert not seen(desk).is_allowed


def test_another_logo_takes_the_place_of_the_first_and_its_file_is_not_written_over(desk, picture, tmp_path):
    choose_logo(desk, files(desk), NAME, picture)
    other = tmp_path / "other.png"
    other.write_bytes(raster(colour=(0, 0, 200)))
    assert choose_logo(desk, files(desk), NAME, other) == ()
    assert seen(desk).file == "coalition-for-a-just-peace-logo-2.png"
    assert library(desk)["coalition-for-a-just-peace-logo.png"] == picture.read_bytes()
    assert choose_logo(desk, files(desk), NAME, picture) == ()
    assert seen(desk).file == "coalition-for-a-just-peace-logo.png"


def test_a_drawing_is_a_logo_too(desk, tmp_path):
    drawing = tmp_path / "a.svg"
    drawing.write_bytes(svg('<rect width="10" height="10"/>'))
    assert choose_logo(desk, files(desk), NAME, drawing) == ()
    assert isinstance(seen(desk).logo, VectorLogo)


def test_what_is_taken_away_takes_its_permission_along_and_comes_back_with_it(desk, picture):
    choose_logo(desk, files(desk), NAME, picture)
    allow_logo(desk, files(desk), NAME, on=True)
    assert remove_logo(desk, files(desk), NAME) == ()
    brief = desk.brief(files(desk)[0]).value
    assert (brief.organizations[0].logo, brief.organizations[0].permission) == (None, None)
    undone(desk)
    assert seen(desk).is_allowed
    assert seen(desk).file


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.gif", b"GIF89a", "logo-broken"),
        ("a.png", b"no picture at all", "logo-broken"),
        ("a.png", huge_png(30_000, 30_000), "logo-too-large"),
        ("a.svg", svg("<text>Us</text>"), "logo-unsupported"),
        ("a.png", bytes(8_000_001), "file-too-large"),
    ],
)
def test_a_picture_that_cannot_be_a_logo_is_refused_in_a_sentence_and_nothing_is_changed(
    desk, tmp_path, name, data, code
):
    file = tmp_path / name
    file.write_bytes(data)
    (problem,) = choose_logo(desk, files(desk), NAME, file)
    assert problem.code == code
    assert CATALOGUE.message(problem)
    assert CATALOGUE.suggestion(problem)
    assert seen(desk).file == ""
    assert library(desk) == {}


def test_a_picture_that_is_gone_from_beside_its_brief_is_told(desk, picture):
    choose_logo(desk, files(desk), NAME, picture)
    (Path(files(desk)[0]).parent / seen(desk).file).unlink()
    one = seen(desk)
    assert one.logo is None
    assert [each.code for each in one.problems] == ["file-missing"]


def test_a_picture_is_not_read_again_while_it_is_the_same(desk, picture, monkeypatch):
    choose_logo(desk, files(desk), NAME, picture)
    known = {}
    first = sender_logos(desk, files(desk), known)
    monkeypatch.setattr("lobbykit.app.kit_desk.logos.read_logo", lambda *_: pytest.fail("read again"))
    assert sender_logos(desk, files(desk), known) == first


def test_a_brief_outside_of_the_workspace_is_left_as_it_is(desk, picture, tmp_path):
    folder = tmp_path / "elsewhere" / "briefs"
    folder.mkdir(parents=True)
    file = folder / "own.yaml"
    file.write_text(Path(files(desk)[0]).read_text(encoding="utf-8"), encoding="utf-8")
    before = file.read_bytes()
    desk.shelves = Shelves(folder.parent, desk.shelves.workspace)
    with pytest.raises(BriefElsewhereError) as refused:
        choose_logo(desk, (str(file),), NAME, picture)
    assert "does not lie in this workspace" in CATALOGUE.failure(refused.value)
    assert [one.name for one in folder.iterdir()] == ["own.yaml"]
    assert file.read_bytes() == before


def test_a_picture_that_is_gone_before_it_is_read_is_told_in_words(desk, tmp_path):
    told = choose_logo(desk, files(desk), NAME, tmp_path / "gone.png")
    assert [one.code for one in told] == ["file-missing"]
