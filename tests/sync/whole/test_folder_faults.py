"""The rows of the fault matrix that a shared folder alone can show; row 12 stands in `test_folder_writing.py`."""

from __future__ import annotations

import os
import shutil
import sys
import tracemalloc
from pathlib import Path

import pytest

from lobbykit.sync.folder import FolderMailbox
from lobbykit.sync.mailbox import MailboxError
from tests.making import CATALOGUE
from tests.sync.faulty_files import FaultyFiles
from tests.sync.letters import DEV, OTHER, TEAM, TOP, codes, letter, pulled, whole

LETTERS = [letter(number) for number in range(1, 5)]
ALL = {one.raw for one in LETTERS}
HOUR_NS = 3_600_000_000_000
unnormalized = pytest.mark.skipif(sys.platform == "darwin", reason="macOS may join NFC and NFD, and takes UTF-8 only")
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")


def mailbox(share: Path) -> FolderMailbox:
    return FolderMailbox(share, TEAM, "Ana")


@pytest.fixture
def share(tmp_path):
    """A folder with four letters, at rest for an hour."""
    mailbox(tmp_path).put(LETTERS)
    for file in files_in(tmp_path):
        os.utime(file, ns=(0, file.stat().st_mtime_ns - HOUR_NS))
    return tmp_path


def files_in(share: Path) -> list[Path]:
    return sorted(share.rglob("*.lkb"))


def mend(share: Path, memory) -> None:
    """Do what a laptop does that holds all four letters."""
    box = mailbox(share)
    pulled(box, memory)
    lacking = box.lacks(LETTERS)
    assert all(one.problem is None for one in box.put([one for one in LETTERS if one.sum in lacking]))
    assert box.lacks(LETTERS) == set()


@pytest.mark.parametrize(
    "damage",
    [
        lambda raw: raw[:0],
        lambda raw: raw[: len(raw) // 2],
        lambda raw: raw[:-1],
        lambda raw: bytes([raw[0] ^ 1]) + raw[1:],
        lambda raw: bytes(len(raw)),
        lambda raw: raw + b"\n",
    ],
    ids=["zero-byte", "half", "one byte short", "flipped", "zeros", "longer"],
)
def test_row_2_a_damaged_file_is_looked_at_again_once_it_changes_and_any_holder_puts_it_again(share, damage):
    _, memory = pulled(mailbox(share))
    victim = files_in(share)[1]
    victim.write_bytes(damage(LETTERS[1].raw))
    found, memory = pulled(mailbox(share), memory)
    assert [one.place for one in found] == [f"{DEV}/{victim.name}"]
    assert found[0].raw in (None, damage(LETTERS[1].raw))
    victim.write_bytes(LETTERS[1].raw)
    found, memory = pulled(mailbox(share), memory, [found[0].place])
    assert [one.raw for one in found] == [LETTERS[1].raw]
    victim.write_bytes(damage(LETTERS[1].raw))
    mend(share, memory)
    assert whole(mailbox(share)) >= ALL


def test_row_2_a_file_that_was_half_there_is_read_when_the_rest_has_come(share):
    victim = files_in(share)[0]
    victim.write_bytes(LETTERS[0].raw[:100])
    os.utime(victim, ns=(0, victim.stat().st_mtime_ns - HOUR_NS))
    _, memory = pulled(mailbox(share))
    victim.write_bytes(LETTERS[0].raw)
    assert [one.raw for one in pulled(mailbox(share), memory)[0]] == [LETTERS[0].raw]


@pytest.mark.parametrize(
    "name",
    [
        "{stem} (conflicted copy 2026-11-22 von Jörg).lkb",
        "{stem}.sync-conflict-20261122-151321-3WYYNDR.lkb",
        "{stem} (1).lkb",
        "{stem}-LAPTOP7.lkb",
        "x.LKB",
        "other/{stem}.lkb.part",
        f"../{OTHER}/{{stem}}.lkb",
    ],
)
def test_row_3_a_file_that_was_renamed_or_moved_is_as_good_as_under_its_own_name(share, name):
    _, memory = pulled(mailbox(share))
    old = files_in(share)[0]
    new = old.parent / name.format(stem=old.stem)
    new.parent.mkdir(parents=True, exist_ok=True)
    old.rename(new)
    box = mailbox(share)
    found, _ = pulled(box, memory)
    assert [one.raw for one in found] == [LETTERS[0].raw]
    assert box.lacks(LETTERS) == set()


def test_row_3_a_conflicted_copy_is_given_once_and_never_again(share):
    old = files_in(share)[0]
    _, memory = pulled(mailbox(share))
    shutil.copy2(old, old.with_name(f"{old.stem} (conflicted copy).lkb"))
    found, memory = pulled(mailbox(share), memory)
    assert [one.raw for one in found] == [LETTERS[0].raw]
    assert pulled(mailbox(share), memory)[0] == []


def empty(share: Path) -> None:
    shutil.rmtree(share / TOP)


def empty_but_for_the_folders(share: Path) -> None:
    for file in files_in(share):
        file.unlink()


def roll_back(share: Path) -> None:
    for file in files_in(share)[1:]:
        file.unlink()


@pytest.mark.parametrize(
    ("fault", "gone"), [(empty, 4), (empty_but_for_the_folders, 4), (roll_back, 3)], ids=["emptied", "files", "rolled"]
)
def test_row_4_a_folder_that_was_emptied_or_rolled_back_warns_until_all_is_put_again(share, fault, gone):
    _, memory = pulled(mailbox(share))
    assert mailbox(share).looks_emptied(memory) == 0
    fault(share)
    for _ in range(2):
        assert mailbox(share).looks_emptied(memory) == gone
        found, memory = pulled(mailbox(share), memory)
        assert found == []
    mend(share, memory)
    _, memory = pulled(mailbox(share), memory)
    assert mailbox(share).looks_emptied(memory) == 0
    assert whole(mailbox(share)) == ALL


def test_row_4_a_few_files_that_are_gone_are_put_again_without_a_question(share):
    _, memory = pulled(mailbox(share))
    files_in(share)[0].unlink()
    assert mailbox(share).looks_emptied(memory) == 0
    mend(share, memory)
    assert whole(mailbox(share)) == ALL


def test_row_4_a_stick_that_is_not_in_is_told_and_is_no_empty_folder(share):
    _, memory = pulled(mailbox(share))
    away = share.with_name("away")
    share.rename(away)
    for act in (lambda box: pulled(box, memory), lambda box: box.looks_emptied(memory), lambda box: box.put(LETTERS)):
        with pytest.raises(MailboxError) as raised:
            act(mailbox(share))
        assert raised.value.code == "mailbox-missing"
    away.rename(share)
    assert pulled(mailbox(share), memory)[0] == []


def test_row_4_another_stick_at_the_same_path_is_read_and_filled(share):
    _, memory = pulled(mailbox(share))
    shutil.rmtree(share / TOP)
    mailbox(share).put([letter(9, OTHER)])
    assert mailbox(share).looks_emptied(memory) == 4
    found, memory = pulled(mailbox(share), memory)
    assert [one.raw for one in found] == [letter(9, OTHER).raw]
    mend(share, memory)
    assert whole(mailbox(share)) == {*ALL, letter(9, OTHER).raw}


def test_row_20_small_a_thousand_files_come_in_portions_with_their_number_and_can_be_resumed(tmp_path):
    letters = [letter(number, f"{number % 7:016x}") for number in range(1000)]
    mailbox(tmp_path).put(letters)
    batches = list(mailbox(tmp_path).pull(None, ()))
    assert [(one.done, one.total) for one in batches] == [(number, 1000) for number in (200, 400, 600, 800, 1000, 1000)]
    assert {arrival.raw for one in batches for arrival in one.arrivals} == {one.raw for one in letters}
    for stopped in batches:
        rest, _ = pulled(mailbox(tmp_path), stopped.memory)
        assert len(rest) == 1000 - stopped.done


def test_a_thousand_junk_files_are_each_named_once_in_bounded_memory(share):
    for number in range(1000):
        (share / TOP / f"junk {number}.lkb").write_bytes(os.urandom(8) * 25_000)
    for number in range(20):
        (share / TOP / f"film {number}.lkb").write_bytes(bytes(300_000))
    most, places, memory = 0, [], None
    tracemalloc.start()
    try:
        for batch in mailbox(share).pull(None, ()):
            places += [one.place for one in batch.arrivals]
            memory = batch.memory
            most = max(most, tracemalloc.get_traced_memory()[1])
            tracemalloc.reset_peak()
    finally:
        tracemalloc.stop()
    assert len(places) == len(set(places)) == 1024
    assert most < 16_000_000
    assert [one for one in pulled(mailbox(share), memory)[0] if one.place not in places] == []
    assert whole(mailbox(share)) >= ALL


@pytest.mark.parametrize(
    "name", ["Müller & Söhne", "共有", "e\u0301te\u0301", "d" * 200], ids=["de", "zh", "nfd", "long"]
)
def test_row_22_a_share_of_any_name_works(tmp_path, name):
    share = tmp_path / name
    share.mkdir()
    mailbox(share).put(LETTERS)
    assert whole(mailbox(share)) == ALL
    assert mailbox(share).name == str(share)


@posix_only
@unnormalized
def test_row_22_files_of_any_name_are_read_told_in_words_and_remembered(share):
    names = ["\udcff\udc80.lkb", "e\u0301.lkb", "\u00e9.lkb", "a\nb.lkb", "\u202elkb.lkb", "a\\b.lkb", "%FF.lkb"]
    for number, name in enumerate(names):
        (share / TOP / name).write_bytes(letter(100 + number).raw)
        os.utime(share / TOP / name, ns=(0, 5))
    found, memory = pulled(mailbox(share))
    assert {one.raw for one in found} == {*ALL, *(letter(100 + number).raw for number in range(len(names)))}
    assert all(one.place.isprintable() for one in found)
    assert pulled(mailbox(share), memory)[0] == []
    again, _ = pulled(mailbox(share), memory, [one.place for one in found])
    assert again == found


def test_row_22_a_share_that_only_may_be_read_gives_all_and_says_so_when_something_is_put(share):
    class ReadOnly(FaultyFiles):
        def create(self, file):
            raise OSError(30, "Read-only file system")

    box = FolderMailbox(share, TEAM, "Ana", ReadOnly())
    assert {one.raw for one in pulled(box)[0]} == ALL
    assert all(one.problem is None for one in box.put(LETTERS))
    with pytest.raises(MailboxError) as raised:
        box.put([letter(9)])
    assert raised.value.code == "mailbox-read-only"
    assert str(share) in CATALOGUE.failure(raised.value)


def test_placeholders_of_services_are_told_as_not_here_yet_and_read_when_they_are(share):
    names = [".00000009-00000009-0011223344556677.lkb.icloud", "online.lkb"]
    (share / TOP / names[0]).write_bytes(b"bplist00")
    (share / TOP / names[1]).write_bytes(b"")
    found, memory = pulled(mailbox(share))
    assert codes(found) == ["mailbox-not-here-yet", *[None] * 4, "mailbox-not-here-yet"]
    assert codes(pulled(mailbox(share), memory)[0]) == ["mailbox-not-here-yet"] * 2
    (share / TOP / names[0]).unlink()
    (share / TOP / names[1]).write_bytes(letter(9).raw)
    assert [one.raw for one in pulled(mailbox(share), memory)[0]] == [letter(9).raw]
