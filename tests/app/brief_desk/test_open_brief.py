"""A brief's file is written as a whole, and never over what somebody else wrote."""

from __future__ import annotations

import pytest

from lobbykit.app import paths
from lobbykit.app.brief_desk.new_briefs import keep_new
from lobbykit.app.brief_desk.open_brief import OpenBrief, Origin, Theirs
from lobbykit.app.importing import ChangedMeanwhileError
from lobbykit.app.session import ReadOnlyError
from lobbykit.content.bounded import UnreadableFileError
from tests.app.brief_desk.benches import benches

TEXT = "lobbykit: brief/1\r\nid: ours  # a remark\r\ntitle: Ours\r\n"


@pytest.fixture
def ours(bench):
    return OpenBrief(bench, keep_new(bench, "ours", "Ours", TEXT))


def test_saving_writes_exactly_the_text_line_ends_and_all(ours):
    assert ours.text == TEXT
    assert ours.save(TEXT.replace("Ours", "Mine")) is None
    assert ours.file.read_bytes() == TEXT.replace("Ours", "Mine").encode()
    assert ours.outside() is None


def test_what_somebody_else_wrote_is_returned_and_stays(ours):
    ours.file.write_bytes(b"title: Theirs\n")
    assert ours.save("title: Mine\n") == Theirs("title: Theirs\n")
    assert ours.file.read_bytes() == b"title: Theirs\n"


def test_taking_theirs_makes_it_what_we_know(ours):
    ours.file.write_bytes(b"title: Theirs\n")
    theirs = ours.outside()
    assert ours.take(theirs) == "title: Theirs\n"
    assert ours.save("title: Theirs, and mine\n") is None


def test_keeping_mine_keeps_theirs_beside_it_and_one_undo_brings_theirs_back(bench, ours):
    ours.file.write_bytes(b"title: Theirs\n")
    copy = ours.keep("title: Mine\n", ours.outside())
    assert copy.read_bytes() == b"title: Theirs\n"
    assert ours.file.read_bytes() == b"title: Mine\n"
    assert bench.session.history.undo().done
    assert ours.file.read_bytes() == b"title: Theirs\n"


def test_what_they_wrote_since_they_were_shown_is_not_written_over(ours):
    ours.file.write_bytes(b"title: Theirs\n")
    shown = ours.outside()
    ours.file.write_bytes(b"title: Theirs again\n")
    with pytest.raises(ChangedMeanwhileError):
        ours.keep("title: Mine\n", shown)
    assert ours.file.read_bytes() == b"title: Theirs again\n"


def test_a_file_that_is_gone_can_be_written_again(ours):
    ours.file.unlink()
    gone = ours.save("title: Mine\n")
    assert gone == Theirs(None, gone=True)
    assert ours.keep("title: Mine\n", gone) is None
    assert ours.file.read_bytes() == b"title: Mine\n"


def test_what_is_no_text_any_more_is_kept_beside_ours_byte_for_byte(ours):
    ours.file.write_bytes(b"\xff\xfe no text")
    copy = ours.keep("title: Mine\n", ours.outside())
    assert copy.read_bytes() == b"\xff\xfe no text"
    assert ours.file.read_bytes() == b"title: Mine\n"


def test_what_cannot_be_kept_is_not_written_over(ours):
    ours.file.unlink()
    ours.file.mkdir()
    theirs = ours.outside()
    assert theirs == Theirs(None)
    with pytest.raises(UnreadableFileError):
        ours.keep("title: Mine\n", theirs)
    assert ours.file.is_dir()


def test_of_two_windows_on_one_file_the_second_one_is_shown_what_the_first_one_wrote(bench, ours):
    other = OpenBrief(bench, ours.file)
    assert ours.save("title: First\n") is None
    assert other.save("title: Second\n") == Theirs("title: First\n")
    assert ours.file.read_bytes() == b"title: First\n"


def test_a_shipped_brief_is_copied_with_the_first_change_and_stays_as_it_is(bench):
    shipped = paths.briefs() / "template.yaml"
    before = shipped.read_bytes()
    brief = OpenBrief(bench, shipped)
    assert brief.origin is Origin.SHIPPED
    assert brief.save(brief.text) is None
    assert not brief.copy_file.exists()
    assert brief.save(brief.text.replace("Safe playgrounds", "Safer playgrounds")) is None
    assert shipped.read_bytes() == before
    assert brief.origin is Origin.OWN
    assert brief.file == bench.shelves.workspace / "library" / "briefs" / "template.yaml"
    assert "based_on" in brief.text
    assert bench.brief("template").value.title.default.raw.startswith("Safer")


def test_a_workspace_that_may_only_be_read_refuses_every_change(tmp_path):
    for bench in benches(tmp_path):
        keep_new(bench, "ours", "Ours", TEXT)
    for bench in benches(tmp_path, read_only=True):
        ours = OpenBrief(bench, bench.shelves.workspace / "library" / "briefs" / "ours.yaml")
        with pytest.raises(ReadOnlyError):
            ours.save("title: Mine\n")
        assert ours.file.read_bytes() == TEXT.encode()
