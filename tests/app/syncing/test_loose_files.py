"""Files that are brought one by one are taken like a mailbox, and none of what is held counts as sent for it."""

from __future__ import annotations

from contextlib import ExitStack

import pytest

from lobbykit.app.syncing.bench_desks import sync_desk, team_desk
from lobbykit.app.syncing.visiting import visited
from tests.app.syncing.pair import Pair
from tests.sessions import noted


@pytest.fixture
def pair(tmp_path):
    with ExitStack() as until:
        yield Pair.opened(tmp_path, until)


def taken(bench, files):
    exchange, here = sync_desk(bench).take_files(files)
    visited(exchange, lambda _done, _total: None)
    return exchange.outcome, here


def brought(pair, folder):
    """Write everything of the mailbox into a folder, under names that say nothing."""
    files = []
    for at, raw in enumerate(pair.box.files.values()):
        files.append(folder / f"mail {at} (conflicted copy).lkb")
        files[-1].write_bytes(raw)
    return files


def test_notes_come_with_files_as_they_do_with_a_mailbox_and_twice_is_once(pair, tmp_path):
    pair.let_ben_in()
    noted(pair.ben.session, summary="By mail.")
    pair.visit(pair.ben)
    files = brought(pair, tmp_path)
    outcome, here = taken(pair.olga, files)
    assert outcome.came == 1
    assert [row["summary"] for row in pair.olga.view.table("notes").all()] == ["By mail."]
    assert here.problems == ()
    assert taken(pair.olga, files)[0].came == 0


def test_a_request_to_be_let_in_can_be_brought(pair, tmp_path):
    pair.visit(pair.ben)
    taken(pair.olga, brought(pair, tmp_path))
    desk = team_desk(pair.olga)
    assert [one.user for one in desk.waiting(desk.spoken())] == ["ben"]


def test_nothing_counts_as_sent_or_visited_because_a_file_was_brought(pair, tmp_path):
    pair.let_ben_in()
    noted(pair.ben.session)
    before = sync_desk(pair.ben).standing().last
    outcome, _ = taken(pair.ben, brought(pair, tmp_path))
    assert outcome.went == 0
    how = sync_desk(pair.ben).standing()
    assert (how.notes.waiting, how.last) == (1, before)


def test_each_file_that_cannot_be_taken_is_told_by_its_own_name(pair, tmp_path):
    names = ("junk.lkb", "large.lkb", "gone.lkb")
    (tmp_path / names[0]).write_bytes(b"nothing that laptops exchange")
    (tmp_path / names[1]).write_bytes(bytes(300_000))
    _, here = taken(pair.olga, [tmp_path / one for one in names])
    codes = {one.place.file: one.code for one in here.problems}
    assert codes == {
        str(tmp_path / names[0]): "envelope-header",
        str(tmp_path / names[1]): "mailbox-file-large",
        str(tmp_path / names[2]): "mailbox-part-unreadable",
    }
