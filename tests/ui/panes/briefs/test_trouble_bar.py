"""What could not be done is said with its reason, and never more than is true."""

from __future__ import annotations

from lobbykit.app.whole_file import UnwritableFileError
from tests.ui.panes.briefs.panes import write


def test_what_cannot_be_saved_is_said_with_its_reason_and_place_until_it_is(pane, monkeypatch):
    def full(*_):
        raise UnwritableFileError("file-unwritable", file="a.yaml", reason="No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr("lobbykit.app.brief_desk.open_brief.OpenBrief.save", full)
        write(pane, "Steps Toward", "Paths Toward")
        assert not pane.leave()
        assert pane.place.head.said == "Not saved"
        assert "No space left on device" in pane.trouble.said
        assert "only in this window" in pane.trouble.said
    assert pane.leave()
    assert pane.trouble.said == ""


def test_a_check_that_fails_says_nothing_of_saving(pane):
    said = pane.place.head.said
    pane.writing.failed.emit(UnwritableFileError("file-unwritable", file="a.yaml", reason="No"))
    assert pane.place.head.said == said
    assert "a.yaml" in pane.trouble.said
