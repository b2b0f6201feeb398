"""docs/window.md shows every screen."""

from __future__ import annotations

from tests.making import ROOT
from tests.window_pictures import TARGET, page


def test_there_is_a_picture_of_every_screen_and_of_nothing_else():
    wanted = page()
    assert wanted == (ROOT / "docs" / "window.md").read_text(encoding="utf-8")
    pictures = {file.name for file in TARGET.glob("*.png")}
    assert pictures == {part.partition(")")[0] for part in wanted.split("pictures/window/")[1:]} - {""}
    assert max(file.stat().st_size for file in TARGET.glob("*.png")) < 150_000
