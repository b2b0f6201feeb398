"""Which mailboxes were used is remembered; what nobody has used by hand is never used alone."""

from __future__ import annotations

import pytest

from lobbykit.store.mailbox_choice import MOST, MailboxChoice, keep_choice, read_choice
from lobbykit.store.sync_files import SyncFilesError


def test_the_chosen_one_comes_first_and_each_is_there_once(tmp_path):
    choice = MailboxChoice()
    for name in ("a", "b", "a", *"cdefg"):
        choice = choice.choosing(name)
    keep_choice(tmp_path, choice)
    assert read_choice(tmp_path).recent == tuple("gfedc")
    assert len(read_choice(tmp_path).recent) == MOST


def test_only_the_one_that_was_visited_by_hand_may_be_visited_alone(tmp_path):
    choice = MailboxChoice(is_automatic=True).choosing("stick").visited()
    keep_choice(tmp_path, choice)
    assert read_choice(tmp_path).may_be_automatic
    assert not read_choice(tmp_path).choosing("another").may_be_automatic


@pytest.mark.parametrize(
    "text", ["", "[]", '{"recent": 1}', '{"recent": [], "by_hand": [], "is_automatic": 1}', "[" * 99_999]
)
def test_what_cannot_be_read_counts_as_never_chosen(tmp_path, text):
    keep_choice(tmp_path, MailboxChoice(("a",)))
    (tmp_path / "sync" / "choice.json").write_text(text)
    assert read_choice(tmp_path) == MailboxChoice()


def test_a_disk_that_refuses_is_told(tmp_path):
    (tmp_path / "sync").write_text("no folder")
    with pytest.raises(SyncFilesError):
        keep_choice(tmp_path, MailboxChoice())


def test_the_file_of_the_teams_own_authority_is_remembered_and_older_files_name_none(tmp_path):
    keep_choice(tmp_path, MailboxChoice(("a",), ca="team.pem"))
    assert read_choice(tmp_path).ca == "team.pem"
    (tmp_path / "sync" / "choice.json").write_text('{"recent": ["a"], "by_hand": [], "is_automatic": false}')
    assert read_choice(tmp_path) == MailboxChoice(("a",))
