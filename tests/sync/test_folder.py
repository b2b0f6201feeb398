"""A shared folder as a mailbox: what is put there is read there, by content and never by name."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from lobbykit.sync.envelope import LARGEST
from lobbykit.sync.folder import FolderMailbox
from lobbykit.sync.folder_memory import WEEK_MS
from lobbykit.sync.mailbox import MailboxError
from tests.sync.faulty_files import FaultyFiles
from tests.sync.letters import DEV, OTHER, TEAM, TOP, codes, letter, pulled, whole

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither such names nor modes")


def mailbox(share: Path, files=None) -> FolderMailbox:
    return FolderMailbox(share, TEAM, "Ana Ruiz, +1 202 555 0100", files)


def file_in(share: Path) -> Path:
    return share / TOP / DEV / f"{letter(1).label}-{letter(1).sum[:16]}.lkb"


def at_rest(share: Path) -> None:
    """Date every file an hour back, as files are that nobody writes just now."""
    for file in share.rglob("*.lkb*"):
        os.utime(file, ns=(0, file.stat().st_mtime_ns - 3_600_000_000_000))


def test_what_is_put_is_found_by_another_laptop_byte_for_byte(tmp_path):
    letters = [letter(1), letter(2), letter(1, OTHER)]
    assert [one.problem for one in mailbox(tmp_path).put(letters)] == [None] * 3
    assert whole(mailbox(tmp_path)) == {one.raw for one in letters}


def test_a_letter_lies_under_team_device_range_and_sum(tmp_path):
    mailbox(tmp_path).put([letter(1)])
    assert file_in(tmp_path).read_bytes() == letter(1).raw


def test_a_mailbox_lacks_what_was_not_put(tmp_path):
    box = mailbox(tmp_path)
    pulled(box)
    assert box.lacks([letter(1), letter(2)]) == {letter(1).sum, letter(2).sum}
    box.put([letter(1)])
    assert box.lacks([letter(1), letter(2)]) == {letter(2).sum}


def test_what_is_lacking_can_be_asked_without_a_pull(tmp_path):
    mailbox(tmp_path).put([letter(1)])
    assert mailbox(tmp_path).lacks([letter(1), letter(2)]) == {letter(2).sum}


def test_what_is_remembered_is_neither_given_nor_read_again(tmp_path):
    mailbox(tmp_path).put([letter(1)])
    at_rest(tmp_path)
    _, memory = pulled(mailbox(tmp_path))
    files = FaultyFiles()
    assert pulled(mailbox(tmp_path, files), memory) == ([], memory)
    assert not [call for call in files.trace if call.startswith("read")]


def test_what_is_remembered_still_counts_as_there(tmp_path):
    mailbox(tmp_path).put([letter(1)])
    at_rest(tmp_path)
    _, memory = pulled(mailbox(tmp_path))
    box = mailbox(tmp_path)
    pulled(box, memory)
    assert box.lacks([letter(1)]) == set()


def test_what_is_asked_for_again_is_given_again(tmp_path):
    mailbox(tmp_path).put([letter(1), letter(2)])
    at_rest(tmp_path)
    found, memory = pulled(mailbox(tmp_path))
    again, _ = pulled(mailbox(tmp_path), memory, [found[1].place])
    assert again == [found[1]]


def test_a_file_that_was_written_a_moment_ago_is_looked_at_once_more_and_not_given_twice(tmp_path):
    """Its clock may not tick between two changes."""
    mailbox(tmp_path).put([letter(1)])
    found, memory = pulled(mailbox(tmp_path))
    stamp = file_in(tmp_path).stat().st_mtime_ns
    assert pulled(mailbox(tmp_path), memory)[0] == []
    file_in(tmp_path).write_bytes(letter(1).raw[:-1] + b"x")
    os.utime(file_in(tmp_path), ns=(stamp, stamp))
    assert [one.raw for one in pulled(mailbox(tmp_path), memory)[0]] == [letter(1).raw[:-1] + b"x"]
    assert found[0].raw == letter(1).raw


@pytest.mark.parametrize("memory", [None, 7, [], {}, {"v": 2}, {"v": 1, "team": TEAM}, "x"])
def test_a_memory_that_is_not_understood_counts_as_none(tmp_path, memory):
    mailbox(tmp_path).put([letter(1)])
    assert len(pulled(mailbox(tmp_path), memory)[0]) == 1


def test_the_memory_of_another_team_counts_as_none(tmp_path):
    mailbox(tmp_path).put([letter(1)])
    at_rest(tmp_path)
    _, memory = pulled(mailbox(tmp_path))
    near = TEAM[:8] + "f" * 24
    assert len(pulled(FolderMailbox(tmp_path, near, "Ana"), memory)[0]) == 1


def test_whoever_is_interrupted_between_batches_misses_nothing(tmp_path):
    letters = [letter(number) for number in range(1, 451)]
    mailbox(tmp_path).put(letters)
    batches = mailbox(tmp_path).pull(None, ())
    first = next(batches)
    assert (first.done, first.total) == (200, 450)
    rest, _ = pulled(mailbox(tmp_path), first.memory)
    assert {one.raw for one in (*first.arrivals, *rest)} == {one.raw for one in letters}


def test_a_folder_is_empty_before_anything_is_put_and_stays_untouched_by_looking(tmp_path):
    box = mailbox(tmp_path)
    assert pulled(box)[0] == []
    assert box.lacks([letter(1)]) == {letter(1).sum}
    assert box.put([]) == ()
    assert list(tmp_path.iterdir()) == []


def test_a_readme_says_whom_to_call_and_nothing_of_what_is_there(tmp_path):
    mailbox(tmp_path).put([letter(1)])
    text = (tmp_path / TOP / "README.txt").read_text(encoding="utf-8")
    assert text.count("Ana Ruiz, +1 202 555 0100") == 2
    assert "ana " not in text
    assert DEV not in text


def test_a_readme_that_is_there_is_never_changed(tmp_path):
    (tmp_path / TOP).mkdir()
    (tmp_path / TOP / "README.txt").write_text("ours", encoding="utf-8")
    FolderMailbox(tmp_path, TEAM, "somebody else").put([letter(1)])
    assert (tmp_path / TOP / "README.txt").read_text(encoding="utf-8") == "ours"


def test_a_share_that_is_not_there_is_told(tmp_path):
    for act in (
        lambda box: list(box.pull(None, ())),
        lambda box: box.put([letter(1)]),
        lambda box: box.looks_emptied({}),
    ):
        with pytest.raises(MailboxError) as raised:
            act(mailbox(tmp_path / "stick"))
        assert raised.value.code == "mailbox-missing"
    assert not (tmp_path / "stick").exists()


def test_a_file_where_the_share_or_the_team_s_folder_belongs_is_told_and_left(tmp_path):
    (tmp_path / "file").write_text("x", encoding="utf-8")
    (tmp_path / TOP).write_text("x", encoding="utf-8")
    for share, code in ((tmp_path / "file", "mailbox-missing"), (tmp_path, "mailbox-not-a-folder")):
        with pytest.raises(MailboxError) as raised:
            list(mailbox(share).pull(None, ()))
        assert raised.value.code == code
    with pytest.raises(MailboxError):
        mailbox(tmp_path).put([letter(1)])
    assert (tmp_path / TOP).read_text(encoding="utf-8") == "x"


@posix_only
def test_a_link_in_place_of_the_team_s_folder_is_not_followed(tmp_path):
    elsewhere, share = tmp_path / "elsewhere", tmp_path / "share"
    elsewhere.mkdir()
    share.mkdir()
    (share / TOP).symlink_to(elsewhere)
    for act in (lambda box: list(box.pull(None, ())), lambda box: box.put([letter(1)])):
        with pytest.raises(MailboxError) as raised:
            act(mailbox(share))
        assert raised.value.code == "mailbox-not-a-folder"
    assert list(elsewhere.iterdir()) == []


def test_a_share_that_is_a_link_works(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "share").symlink_to(tmp_path / "real")
    mailbox(tmp_path / "share").put([letter(1)])
    assert whole(mailbox(tmp_path / "real")) == {letter(1).raw}


def test_a_folder_that_goes_away_while_it_is_read_is_told(tmp_path):
    mailbox(tmp_path).put([letter(1)])

    class Pulled(FaultyFiles):
        def read(self, file, limit):
            tmp_path.rename(tmp_path.with_name("pulled-out"))
            return super().read(file, limit)

    with pytest.raises(MailboxError) as raised:
        list(mailbox(tmp_path, Pulled()).pull(None, ()))
    assert raised.value.code == "mailbox-gone"


def test_what_was_looked_for_and_is_gone_is_not_counted_as_there(tmp_path):
    mailbox(tmp_path).put([letter(1), letter(2)])
    found, memory = pulled(mailbox(tmp_path))

    class Moved(FaultyFiles):
        def read(self, file, limit):
            file_in(tmp_path).unlink(missing_ok=True)
            return super().read(file, limit)

    box = mailbox(tmp_path, Moved())
    pulled(box, memory, [one.place for one in found])
    assert box.lacks([letter(1), letter(2)]) == {letter(1).sum}


def test_a_flipped_bit_that_changes_neither_size_nor_date_is_found_within_a_week(tmp_path):
    mailbox(tmp_path).put([letter(1)])
    at_rest(tmp_path)
    now = FaultyFiles().now_ms()
    _, memory = pulled(mailbox(tmp_path, FaultyFiles(now)))
    found = file_in(tmp_path).stat()
    flipped = bytes([letter(1).raw[0] ^ 1]) + letter(1).raw[1:]
    file_in(tmp_path).write_bytes(flipped)
    os.utime(file_in(tmp_path), ns=(0, found.st_mtime_ns))
    soon = mailbox(tmp_path, FaultyFiles(now + WEEK_MS - 1))
    assert pulled(soon, memory) == ([], memory)
    later = mailbox(tmp_path, FaultyFiles(now + WEEK_MS))
    arrivals, after = pulled(later, memory)
    assert [one.raw for one in arrivals] == [flipped]
    assert later.lacks([letter(1)]) == {letter(1).sum}
    assert pulled(mailbox(tmp_path, FaultyFiles(now + WEEK_MS + 1)), after)[0] == []


def test_a_clock_that_went_back_makes_every_file_be_read_and_none_be_given_twice(tmp_path):
    mailbox(tmp_path).put([letter(1)])
    at_rest(tmp_path)
    now = FaultyFiles().now_ms()
    _, memory = pulled(mailbox(tmp_path, FaultyFiles(now)))
    files = FaultyFiles(now - 20 * 365 * 24 * 3_600_000)
    assert pulled(mailbox(tmp_path, files), memory)[0] == []
    assert [call for call in files.trace if call.startswith("read")]


def test_a_file_that_is_too_large_is_told_once_and_never_read_whole(tmp_path):
    (tmp_path / TOP).mkdir()
    (tmp_path / TOP / "film.lkb").write_bytes(bytes(LARGEST + 1))
    at_rest(tmp_path)
    found, memory = pulled(mailbox(tmp_path))
    assert [(one.place, one.raw) for one in found] == [("film.lkb", None)]
    assert codes(found) == ["mailbox-file-large"]
    assert pulled(mailbox(tmp_path), memory)[0] == []
    assert codes(pulled(mailbox(tmp_path), memory, ["film.lkb"])[0]) == ["mailbox-file-large"]


def test_the_name_of_a_mailbox_is_its_path_and_can_always_be_shown(tmp_path):
    assert mailbox(tmp_path).name == str(tmp_path)
    assert mailbox(Path("/media/\udcff")).name.encode().isascii()


@posix_only
def test_what_is_put_is_as_open_as_the_share_and_no_more(tmp_path):
    tmp_path.chmod(0o700)
    mailbox(tmp_path).put([letter(1)])
    modes = {one.stat().st_mode & 0o777 for one in tmp_path.rglob("*") if one.is_file()}
    assert modes == {0o600}
    assert file_in(tmp_path).parent.stat().st_mode & 0o777 == 0o700
