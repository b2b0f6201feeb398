"""A letter gets into a shared folder whole or not at all, whatever the disk does meanwhile."""

from __future__ import annotations

import errno
import os
import sys
from dataclasses import replace

import pytest

from lobbykit.sync.folder import FolderMailbox
from lobbykit.sync.folder_names import is_temporary
from lobbykit.sync.mailbox import MailboxError
from tests.sync.faulty_files import Crash, FaultyFiles, system, windows
from tests.sync.letters import DEV, OTHER, TEAM, TOP, letter, pulled, whole

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows makes no links without rights")
LETTERS = [letter(1), letter(2), letter(1, OTHER)]
DAY_NS = 24 * 3_600_000_000_000


def mailbox(share, files=None):
    return FolderMailbox(share, TEAM, "Ana", files)


def refused(puts):
    return [one.problem and one.problem.code for one in puts]


def file_of(share, one):
    return share / TOP / one.dev / f"{one.label}-{one.sum[:16]}.lkb"


def no_half_file(share):
    """Whether all that is called a letter is one, and all else is a temporary file or the README."""
    for file in (one for one in share.rglob("*") if one.is_file()):
        if ".lkb" in file.name:
            assert file.read_bytes() in [one.raw for one in LETTERS], file.name
        else:
            assert is_temporary(file.name) or file.name == "README.txt"
    return True


def steps(share):
    """Return how many calls it takes to put the letters."""
    files = FaultyFiles()
    share.mkdir()
    mailbox(share, files).put(LETTERS)
    return files.calls


def test_each_step_may_be_the_last_one_and_the_next_put_mends(tmp_path):
    """Row 12, killed: no half file has a final name, a reader comes to no harm, and all is there after another put."""
    for number in range(1, steps(tmp_path / "whole") + 1):
        share = tmp_path / str(number)
        share.mkdir()
        files = FaultyFiles()
        files.crash_at = number
        with pytest.raises(Crash):
            mailbox(share, files).put(LETTERS)
        assert no_half_file(share)
        assert whole(mailbox(share)) <= {one.raw for one in LETTERS}
        assert refused(mailbox(share).put(LETTERS)) == [None] * 3
        assert whole(mailbox(share)) == {one.raw for one in LETTERS}
        assert (share / TOP / "README.txt").read_bytes()


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EROFS, errno.EACCES, errno.ENODEV])
def test_each_step_may_fail_and_the_next_put_mends(tmp_path, number):
    """Row 12, refused: as above, and nothing counts as sent that is not there."""
    for call in range(1, steps(tmp_path / "whole") + 1):
        share = tmp_path / str(call)
        share.mkdir()
        files = FaultyFiles()
        files.error_at[call] = system(number)
        try:
            done = mailbox(share, files).put(LETTERS)
        except MailboxError:
            done = ()
        assert no_half_file(share)
        sent = {one.sum for one in done if one.problem is None}
        assert {one.raw for one in LETTERS if one.sum in sent} <= whole(mailbox(share))
        assert refused(mailbox(share).put(LETTERS)) == [None] * 3
        assert whole(mailbox(share)) == {one.raw for one in LETTERS}


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "mailbox-full"),
        (errno.EROFS, "mailbox-read-only"),
        (errno.EIO, "mailbox-failing"),
        (errno.EACCES, "mailbox-refused"),
        (errno.ENOENT, "mailbox-gone"),
        (errno.ENAMETOOLONG, "mailbox-long-path"),
    ],
)
@pytest.mark.parametrize("call", ["make_folder", "create", "write", "flush", "replace"])
def test_a_disk_that_takes_nothing_is_a_failure_with_its_own_sentence(tmp_path, call, number, code):
    """Row 22: read-only share, no space."""
    files = FaultyFiles()
    files.doomed[call] = [system(number) for _ in range(4)]
    with pytest.raises(MailboxError) as raised:
        mailbox(tmp_path, files).put([letter(1)])
    assert raised.value.code == code
    assert not list(tmp_path.rglob("*.lkb"))
    assert not list(tmp_path.rglob(".tmp-*"))


@pytest.mark.parametrize("number", [5, 32, 33])
def test_a_scanner_that_holds_a_file_for_a_moment_is_waited_for(tmp_path, number):
    """Row 12, Windows."""
    files = FaultyFiles()
    files.doomed["replace"] = [windows(number) for _ in range(6)]
    assert refused(mailbox(tmp_path, files).put([letter(1)])) == [None]
    assert files.waited == [0.05, 0.1, 0.2, 0.4, 0.8, 1.0]
    assert whole(mailbox(tmp_path)) == {letter(1).raw}


@pytest.mark.parametrize("number", [32, 33])
def test_a_scanner_that_never_lets_go_is_told_and_hinders_no_other_letter(tmp_path, number):
    files = FaultyFiles()
    files.doomed["replace"] = [windows(number) for _ in range(14)]
    assert refused(mailbox(tmp_path, files).put([letter(1), letter(2)])) == ["mailbox-file-busy", None]
    assert whole(mailbox(tmp_path)) == {letter(2).raw}
    assert not list(tmp_path.rglob(".tmp-*"))


def test_access_that_stays_denied_is_told_as_that(tmp_path):
    files = FaultyFiles()
    files.doomed["replace"] = [windows(5) for _ in range(14)]
    with pytest.raises(MailboxError) as raised:
        mailbox(tmp_path, files).put([letter(1)])
    assert raised.value.code == "mailbox-refused"


def test_a_disk_that_writes_little_at_a_time_keeps_all(tmp_path):
    files = FaultyFiles()
    files.writes_at_most = 7
    assert refused(mailbox(tmp_path, files).put(LETTERS)) == [None] * 3
    assert whole(mailbox(tmp_path)) == {one.raw for one in LETTERS}


def test_a_disk_that_writes_nothing_is_a_failure_and_no_endless_loop(tmp_path):
    files = FaultyFiles()
    files.writes_at_most = 0
    with pytest.raises(MailboxError):
        mailbox(tmp_path, files).put([letter(1)])


def test_what_is_read_back_as_something_else_does_not_count(tmp_path):
    """A stick that keeps zeros: neither under its name nor beside its device's folder."""
    files = FaultyFiles()
    files.keeps_wrongly = 2
    box = mailbox(tmp_path, files)
    pulled(box)
    assert refused(box.put([letter(1), letter(2)])) == ["mailbox-not-kept", None]
    assert box.lacks([letter(1), letter(2)]) == {letter(1).sum}


def test_what_is_there_whole_is_not_written_again(tmp_path):
    mailbox(tmp_path).put(LETTERS)
    files = FaultyFiles()
    assert refused(mailbox(tmp_path, files).put(LETTERS)) == [None] * 3
    assert not [call for call in files.trace if call.startswith(("create", "replace", "unlink", "make"))]


@pytest.mark.parametrize("damage", [b"", b"other", letter(1).raw[:-1], letter(1).raw + b"x", bytes(300_000)])
def test_what_is_there_damaged_is_replaced_by_the_whole(tmp_path, damage):
    mailbox(tmp_path).put([letter(1)])
    file_of(tmp_path, letter(1)).write_bytes(damage)
    assert refused(mailbox(tmp_path).put([letter(1)])) == [None]
    assert file_of(tmp_path, letter(1)).read_bytes() == letter(1).raw


def test_a_letter_that_is_not_what_its_sum_says_is_refused_alone(tmp_path):
    wrong = replace(letter(1), raw=b"other")
    odd = replace(letter(3), dev="../../elsewhere")
    assert refused(mailbox(tmp_path).put([wrong, odd, letter(2)])) == ["mailbox-letter", "mailbox-letter", None]
    assert whole(mailbox(tmp_path)) == {letter(2).raw}
    assert [one.name for one in tmp_path.iterdir()] == [TOP]


def test_where_a_device_s_folder_is_none_the_letter_goes_beside_it(tmp_path):
    (tmp_path / TOP).mkdir()
    (tmp_path / TOP / DEV).write_text("a file", encoding="utf-8")
    assert refused(mailbox(tmp_path).put([letter(1), letter(1, OTHER)])) == [None, None]
    assert whole(mailbox(tmp_path)) == {letter(1).raw, letter(1, OTHER).raw}
    assert (tmp_path / TOP / DEV).read_text(encoding="utf-8") == "a file"


def test_where_a_device_s_folder_is_somebody_else_s_the_letter_goes_beside_it(tmp_path):
    mailbox(tmp_path).put([letter(1, OTHER)])

    class NotOurs(FaultyFiles):
        def create(self, file):
            if file.parent.name == OTHER:
                raise system(errno.EACCES)
            return super().create(file)

    assert refused(mailbox(tmp_path, NotOurs()).put([letter(2, OTHER), letter(1)])) == [None, None]
    assert whole(mailbox(tmp_path)) == {letter(1).raw, letter(1, OTHER).raw, letter(2, OTHER).raw}


@posix_only
def test_a_device_s_folder_that_is_a_link_is_not_followed(tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    share = tmp_path / "share"
    (share / TOP).mkdir(parents=True)
    (share / TOP / DEV).symlink_to(elsewhere)
    assert refused(mailbox(share).put([letter(1)])) == [None]
    assert list(elsewhere.iterdir()) == []
    assert whole(mailbox(share)) == {letter(1).raw}


def test_folders_that_have_the_names_of_a_letter_are_told_and_left(tmp_path):
    name = file_of(tmp_path, letter(1)).name
    for folder in (tmp_path / TOP / DEV / name, tmp_path / TOP / name):
        folder.mkdir(parents=True)
    assert refused(mailbox(tmp_path).put([letter(1), letter(2)])) == ["mailbox-name-taken", None]
    assert (tmp_path / TOP / DEV / name).is_dir()


def test_what_a_crash_left_goes_after_a_day_and_nothing_else_ever_does(tmp_path):
    mailbox(tmp_path).put([letter(1)])
    folder = tmp_path / TOP / DEV
    now = file_of(tmp_path, letter(1)).stat().st_mtime_ns
    old, new, other = (folder / name for name in (".tmp-00112233445566aa", ".tmp-00112233445566bb", ".tmp-mine"))
    rubbish = folder / "rubbish (1).lkb"
    for file, age in ((old, DAY_NS * 2), (new, DAY_NS // 2), (other, DAY_NS * 900), (rubbish, DAY_NS * 900)):
        file.write_bytes(b"half")
        os.utime(file, ns=(0, now - age))
    mailbox(tmp_path).put([letter(2)])
    assert [file.exists() for file in (old, new, other, rubbish)] == [False, True, True, True]


def test_a_folder_is_flushed_after_each_name_that_appears_in_it(tmp_path):
    files = FaultyFiles()
    mailbox(tmp_path, files).put([letter(1)])
    flushed = [one for one in files.trace if one.startswith(("make_folder", "replace", "flush"))]
    assert flushed == [
        f"make_folder {TOP}",
        f"flush_folder {tmp_path.name}",
        f"make_folder {DEV}",
        f"flush_folder {TOP}",
        "flush",
        f"replace {file_of(tmp_path, letter(1)).name}",
        f"flush_folder {DEV}",
        "flush",
        "replace README.txt",
        f"flush_folder {TOP}",
    ]
