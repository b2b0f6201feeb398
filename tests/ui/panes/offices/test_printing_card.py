"""Papers about one office are made from its card, and what came of it is said there."""

from __future__ import annotations

import pytest

from lobbykit.app.print_job import What


@pytest.mark.parametrize("what", [What.DAY_CARD, What.PACKET])
def test_one_press_makes_the_paper_and_offers_its_folder(qtbot, stage, tmp_path, what):
    stage.offices.runs.below = tmp_path
    stage.press("Print\u2026")
    printing = stage.view.printing
    with qtbot.waitSignal(stage.offices.runs.ended, timeout=60_000) as ended:
        printing.buttons[what].click()
        assert not printing.buttons[what].isEnabled()
    assert ended.args[2] is False, ended.args
    assert printing.said
    assert [one for one in tmp_path.rglob("*") if one.suffix in {".pdf", ".html"}]
    stage.press("Open folder")
    assert stage.opened == [f"file://{printing.folder}"]
