"""A passphrase set, changed and taken away: nobody without it reads a word, and no crash costs one."""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lobbykit.store import seal_backups, seal_files, sealing
from lobbykit.store.backup import Backups
from lobbykit.store.disk import this_disk
from lobbykit.store.drafts import DraftBook
from lobbykit.store.layout import Layout
from lobbykit.store.lock import LockUnusableError
from lobbykit.store.oplog import OpLog
from lobbykit.store.recognition import WorkspaceError
from lobbykit.store.restore import restore
from lobbykit.store.seal import Vault, is_sealed
from lobbykit.store.seal_files import SealingError
from lobbykit.store.seal_key import KeyFileError, PassphraseError, State, load_key_file, save_key_file
from lobbykit.store.seal_recovery import RecoveryKeyError
from lobbykit.store.seal_unlocking import has_passphrase, unlock
from lobbykit.store.sealing import Sealing
from tests.store.file_calls import FileCalls, Killed, number_of_calls, watched
from tests.store.folders import HOLDER, NOW, files_in, opened
from tests.store.sealed import (
    CANARY,
    DEV,
    KNOWN,
    PASSPHRASE,
    QUICK,
    content,
    full_workspace,
    key,
    line,
    payloads,
    sealed,
    settled,
    words_in,
)

if TYPE_CHECKING:
    from collections.abc import Callable

NEW = "six words are even better still"
WORK: dict[str, Callable[[Sealing, Vault], object]] = {
    "set": lambda at, _: at.set_passphrase(KNOWN),
    "change": lambda at, _: at.change_passphrase(PASSPHRASE, NEW, os.urandom, QUICK),
    "remove": lambda at, vault: at.remove_passphrase(vault),
}


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waiting for the disk is judged by the power cuts of the crash tests; here it would only take time."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    return full_workspace(tmp_path / "notes", backups=2)


def worked(layout: Layout, what: str, vault: Vault | None = None) -> None:
    workspace = opened(layout.root)
    try:
        WORK[what](Sealing(workspace, this_disk()), vault or KNOWN.vault)
    finally:
        workspace.close()


def codes(layout: Layout, typed: str = PASSPHRASE) -> list[str]:
    return [problem.code for problem in settled(layout, typed)[1]]


# What a thief finds


def test_no_file_of_a_sealed_workspace_holds_a_word_of_it_and_nothing_is_lost(layout: Layout) -> None:
    before = content(layout, None)
    assert len(words_in(layout.root)) >= 15, "the word was everywhere"
    vault = sealed(layout)
    assert words_in(layout.root) == []
    assert not layout.view.exists()
    assert content(layout, vault) == before
    names = " ".join(files_in(layout.root))
    assert "2a92ffbe4b205c69d20a3e79895627d560ad16bb3746b436ee4be23ad30bca04" not in names, "a name can be guessed too"


def test_what_is_written_later_is_sealed_too(layout: Layout) -> None:
    vault = sealed(layout)
    log = OpLog(this_disk(), layout.log, sealed_codec=vault.lines("log/"))
    log.open()
    log.append(DEV, b'{"later":"%b"}' % CANARY.encode())
    log.close()
    drafts = DraftBook(layout, writable=True, codec=vault.lines())
    drafts.open()
    drafts.keep("b", "summary", CANARY)
    drafts.close()
    Backups(layout).make(NOW)
    assert words_in(layout.root) == []
    again, problems = settled(layout)
    assert problems == ()
    assert b'{"later":"%b"}' % CANARY.encode() in payloads(layout, again)[0]
    assert content(layout, again)["drafts"] == {"a": {"summary": CANARY}, "b": {"summary": CANARY}}


def test_files_of_somebody_else_are_left_alone_and_named(layout: Layout) -> None:
    (layout.root / "mine").mkdir()
    (layout.root / "mine" / "list.txt").write_text(CANARY)
    (layout.backups / "mine.zip").write_text(CANARY)
    workspace = opened(layout.root)
    said = Sealing(workspace, this_disk()).set_passphrase(KNOWN)
    workspace.close()
    named = {dict(problem.params)["file"] for problem in said if problem.code == "sealing-left-plain"}
    assert named == {"mine/list.txt", "backups/mine.zip"} == set(words_in(layout.root))


# Who may come in


def test_only_the_passphrase_and_the_recovery_key_open_it(layout: Layout) -> None:
    sealed(layout)
    before = files_in(layout.root)
    for typed in (PASSPHRASE, KNOWN.recovery_key.lower()):
        assert unlock(layout, typed, os.urandom).id == KNOWN.vault.id
    with pytest.raises(PassphraseError):
        unlock(layout, "not the passphrase", os.urandom)
    with pytest.raises(RecoveryKeyError):
        unlock(layout, key().recovery_key, os.urandom)
    assert files_in(layout.root) == before


def test_a_damaged_key_is_no_wrong_passphrase_and_its_copy_mends_it(layout: Layout) -> None:
    sealed(layout)
    good = layout.key.read_bytes()
    layout.key.write_bytes(good.replace(b'"passes": 1', b'"passes": 2'))
    assert has_passphrase(layout)
    assert codes(layout) == ["key-file-mended"]
    assert layout.key.read_bytes() == layout.key_copy.read_bytes() == good
    for path in (layout.key, layout.key_copy):
        path.write_bytes(good[:-9])
    for opening in (has_passphrase, lambda at: unlock(at, PASSPHRASE, os.urandom)):
        with pytest.raises(KeyFileError) as refusal:
            opening(layout)
        assert refusal.value.code == "key-file-damaged"


def test_a_workspace_whose_key_is_gone_is_not_taken_for_a_plain_one(layout: Layout) -> None:
    assert not has_passphrase(layout)
    sealed(layout)
    layout.key.unlink()
    assert codes(layout) == ["key-file-mended"]
    layout.key.unlink()
    layout.key_copy.unlink()
    with pytest.raises(KeyFileError) as refusal:
        has_passphrase(layout)
    assert refusal.value.code == "key-file-missing"
    shutil.rmtree(layout.log)
    with pytest.raises(KeyFileError):
        has_passphrase(layout)


def test_another_passphrase_opens_the_same_key_everywhere(layout: Layout, tmp_path: Path) -> None:
    before = content(layout, sealed(layout))
    worked(layout, "change")
    with pytest.raises(PassphraseError):
        unlock(layout, PASSPHRASE, os.urandom)
    assert content(layout, unlock(layout, NEW, os.urandom)) == before
    assert unlock(layout, KNOWN.recovery_key, os.urandom).id == KNOWN.vault.id
    for number, (_, file) in enumerate(Backups(layout).files()):
        copy = Layout(tmp_path / f"copy-{number}")
        restore(file, copy, HOLDER, NOW)
        assert unlock(copy, NEW, os.urandom).id == KNOWN.vault.id
        with pytest.raises(PassphraseError):
            unlock(copy, PASSPHRASE, os.urandom)


def test_a_new_recovery_key_takes_the_place_of_a_lost_one(layout: Layout) -> None:
    sealed(layout)
    workspace = opened(layout.root)
    text, _ = Sealing(workspace, this_disk()).renew_recovery_key(PASSPHRASE, os.urandom)
    workspace.close()
    assert unlock(layout, text, os.urandom).id == unlock(layout, PASSPHRASE, os.urandom).id
    with pytest.raises(RecoveryKeyError):
        unlock(layout, KNOWN.recovery_key, os.urandom)


def test_without_the_passphrase_everything_is_plain_again_as_it_was(layout: Layout) -> None:
    before = content(layout, None)
    vault = sealed(layout)
    worked(layout, "remove", vault)
    assert content(layout, None) == before
    assert not has_passphrase(layout)
    assert not [name for name, data in files_in(layout.root).items() if is_sealed(data) or b"key.json" in data]
    workspace = opened(layout.root)
    assert workspace.problems == ()
    workspace.close()


def test_a_second_key_never_takes_the_place_of_the_first(layout: Layout) -> None:
    sealed(layout)
    before = files_in(layout.root)
    with pytest.raises(SealingError) as refusal:
        worked(layout, "set")
    assert refusal.value.code == "sealing-twice"
    assert {name: data for name, data in files_in(layout.root).items() if name != "LOCK"} == {
        name: data for name, data in before.items() if name != "LOCK"
    }


def test_a_workspace_that_is_only_read_is_left_alone(layout: Layout) -> None:
    with pytest.raises(SealingError) as refusal:
        Sealing(opened(layout.root, read_only=True), this_disk())
    assert refusal.value.code == "sealing-read-only"


def test_what_is_too_large_or_cannot_be_read_stops_it_before_anything_is_changed(
    layout: Layout, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {name: data for name, data in files_in(layout.root).items() if name != "LOCK"}
    for module, name, value in ((sealing, "LIMIT", 5), (seal_files, "LIMIT", 5)):
        monkeypatch.setattr(module, name, value)
        with pytest.raises(SealingError) as refusal:
            worked(layout, "set")
        assert refusal.value.code in {"sealing-file-large", "sealing-refused"}
        assert {name: data for name, data in files_in(layout.root).items() if name != "LOCK"} == before


# Damage and foreign hands


def test_every_flipped_bit_of_a_sealed_log_costs_one_line_and_is_said(layout: Layout) -> None:
    vault = sealed(layout)
    file = layout.log / f"{DEV}.0001.ops"
    whole, raw = payloads(layout, vault)[0], file.read_bytes()
    for bit in range(0, len(raw) * 8, 11):
        damaged = bytearray(raw)
        damaged[bit // 8] ^= 1 << bit % 8
        file.write_bytes(damaged)
        left, damages = payloads(layout, vault)
        assert damages >= 1, bit
        assert [one for one in whole if one in left] == left
        border = raw[bit // 8] == 10
        assert len(whole) - len(left) <= 1 + border, bit


@pytest.mark.parametrize("hand", ["swapped", "copied", "moved", "other file", "other lane", "plain"])
def test_lines_that_stand_where_nobody_with_the_key_wrote_them_are_said(layout: Layout, hand: str) -> None:
    vault = sealed(layout)
    log = OpLog(this_disk(), layout.log, workspace=layout.root, sealed_codec=vault.lines("log/"))
    log.open()
    log.append_many(DEV, [b'{"n":1}', b'{"n":2}', b'{"n":3}'])
    log.close()
    whole, before = payloads(layout, vault)
    assert before == 0
    file = layout.log / f"{DEV}.0002.ops"
    header, *lines = file.read_bytes().splitlines(keepends=True)
    foreign = layout.private_log / f"{DEV}.0002.ops"
    match hand:
        case "swapped":
            lines[-1], lines[-2] = lines[-2], lines[-1]
        case "copied":
            lines.append(lines[-1])
        case "moved":
            lines.append(lines.pop(0))
        case "other file":
            file = layout.log / f"{DEV}.0003.ops"
        case "other lane":
            file = foreign
        case "plain":
            lines.append(line(b'{"n":4}'))
    file.write_bytes(b"".join([header, *lines]))
    left, damages = payloads(layout, vault)
    assert damages > 0
    assert sorted(set(left) - set(whole)) == []
    assert len(left) <= len(whole)


def test_a_line_in_the_drafts_that_was_damaged_moved_or_written_plain_costs_that_line(layout: Layout) -> None:
    vault = sealed(layout)
    drafts = DraftBook(layout, writable=True, codec=vault.lines())
    drafts.open()
    for entity in "bcd":
        drafts.keep(entity, "summary", entity)
    drafts.close()
    lines = layout.drafts.read_bytes().splitlines(keepends=True)
    for changed in (
        [*lines[:-1], lines[-1].replace(b"s1:", b"s1;")],
        [*lines, line(b'["e","summary","forged"]')],
        [*lines, lines[0]],
    ):
        layout.drafts.write_bytes(b"".join(changed))
        book = DraftBook(layout, writable=False, codec=vault.lines())
        assert [problem.code for problem in book.open()] == ["drafts-damaged"]
        assert "e" not in book.all()
        assert {"b", "c"} <= set(book.all())


def test_what_somebody_put_in_plain_is_sealed_at_the_next_opening_and_named(layout: Layout) -> None:
    plain = Backups(layout).files()[0][1].read_bytes()
    sealed(layout)
    (layout.briefs / "mine.yaml").write_text(CANARY)
    (layout.attachments / ("0" * 64)).write_text(CANARY)
    layout.view.write_text(CANARY)
    old = layout.backups / "lobbykit-20250101T000000Z.zip"
    old.write_bytes(plain)
    vault, problems = settled(layout)
    assert [(one.code, dict(one.params)["file"]) for one in problems if one.code == "sealing-found-plain"] == [
        ("sealing-found-plain", "attachments/" + "0" * 64),
        ("sealing-found-plain", "library/briefs/mine.yaml"),
    ]
    assert words_in(layout.root) == []
    assert vault is not None
    assert vault.opens((layout.briefs / "mine.yaml").read_bytes(), "library/briefs/mine.yaml")
    assert codes(layout) == []


def test_what_cannot_be_sealed_now_keeps_nobody_out(layout: Layout) -> None:
    plain = Backups(layout).files()[0][1].read_bytes()
    sealed(layout)
    (layout.briefs / "mine.yaml").write_text(CANARY)
    (layout.backups / "lobbykit-20250101T000000Z.zip").write_bytes(plain)
    full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(seal_files, "write_whole", lambda *_: (_ for _ in ()).throw(full))
        patch.setattr(seal_backups, "create", lambda *_: (_ for _ in ()).throw(full))
        assert codes(layout) == ["sealing-left-plain", "sealing-backup-left"]
    assert codes(layout)[0] == "sealing-found-plain"
    assert words_in(layout.root) == []


def test_lines_added_while_a_conversion_stood_still_are_read_and_said(layout: Layout) -> None:
    """A copy of the key file from that moment would otherwise let anybody without the key write lines later."""
    name = f"log/{DEV}.0002.ops"
    sealed(layout)
    file = load_key_file(layout)
    assert file is not None
    save_key_file(layout, file.at(KNOWN.vault, State("sealing", {name: "0" * 64})))
    with (layout.root / name).open("ab") as log:
        log.write(line(b'{"forged":true}'))
    vault, problems = settled(layout)
    assert [(one.code, dict(one.params)["file"]) for one in problems] == [("sealing-file-changed", name)]
    assert b'{"forged":true}' in payloads(layout, vault)[0]
    assert codes(layout) == []


# Restoring


def test_a_sealed_backup_restores_into_a_new_folder_and_asks_for_the_passphrase(layout: Layout, tmp_path: Path) -> None:
    before = payloads(layout, sealed(layout))[0]
    copy = Layout(tmp_path / "copy")
    restore(Backups(layout).files()[-1][1], copy, HOLDER, NOW)
    assert has_passphrase(copy)
    vault, problems = settled(copy)
    assert [one.code for one in problems] == ["key-file-mended"], "the copy of the key is made again"
    assert payloads(copy, vault)[0] == before
    assert codes(copy) == []


def test_a_plain_backup_over_a_sealed_workspace_keeps_the_sealed_parts_with_their_key(
    layout: Layout, tmp_path: Path
) -> None:
    shutil.copy(Backups(layout).files()[0][1], tmp_path / "plain.zip")
    sealed(layout)
    kept = restore(tmp_path / "plain.zip", layout, HOLDER, NOW)
    assert kept is not None
    assert not has_passphrase(layout)
    assert has_passphrase(Layout(kept))
    assert unlock(Layout(kept), PASSPHRASE, os.urandom).id == KNOWN.vault.id


def test_a_sealed_backup_over_a_plain_workspace_seals_the_parts_it_replaced(layout: Layout, tmp_path: Path) -> None:
    sealed(layout)
    other = full_workspace(tmp_path / "other")
    restore(Backups(layout).files()[0][1], other, HOLDER, NOW)
    assert words_in(other.root)
    settled(other)
    assert words_in(other.root) == []


# Crashes


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Layout]:
    """One plain and one sealed workspace to be copied."""
    folder = tmp_path_factory.mktemp("shelf")
    plain, shut = full_workspace(folder / "plain"), full_workspace(folder / "sealed")
    sealed(shut)
    return {"set": plain, "change": shut, "remove": shut}


def copied(original: Layout, folder: Path) -> Layout:
    shutil.copytree(original.root, folder)
    return Layout(folder)


def reopened(layout: Layout) -> tuple[Vault | None, str]:
    """Open as the next start does, with whichever passphrase holds; return the vault and the passphrase."""
    for typed in (PASSPHRASE, NEW):
        with suppress(PassphraseError):
            return settled(layout, typed)[0], typed
    raise AssertionError("neither passphrase opens it")


@pytest.mark.parametrize("what", WORK)
def test_killed_at_any_file_call_nothing_is_lost_and_the_next_start_goes_on(
    shelf: dict[str, Layout], what: str, tmp_path: Path
) -> None:
    original = copied(shelf[what], tmp_path / "original")
    before = content(original, None if what == "set" else KNOWN.vault)
    total = number_of_calls(lambda: worked(copied(shelf[what], tmp_path / "count"), what))
    total -= number_of_calls(lambda: copied(shelf[what], tmp_path / "copy"))
    ends = set()
    for call in range(1, total + 1):
        layout = copied(shelf[what], tmp_path / "at")
        with suppress(Killed), watched(FileCalls(fatal=call)):
            worked(layout, what)
        if has_passphrase(layout):  # a start that only reads comes first, and reads all
            read_only = unlock(layout, KNOWN.recovery_key, os.urandom)
            assert payloads_in(layout, read_only) == before["log"], call
        vault, typed = reopened(layout)
        assert content(layout, vault) == before, call
        if vault is not None:
            assert words_in(layout.root) == [], call
            state = load_key_file(layout)
            assert state is not None
            assert state.state_in(vault).what == "sealed"
        ends.add((vault is None, typed))
        shutil.rmtree(layout.root)
    assert total > (100 if what != "change" else 30)
    assert len(ends) == 2, "it ends as it began, or done"


def payloads_in(layout: Layout, vault: Vault) -> list[bytes]:
    """Read all lines of a copy, so that nothing is set aside in the workspace itself."""
    copy = copied(layout, layout.root.with_name("read"))
    found = payloads(copy, vault)[0]
    shutil.rmtree(copy.root)
    return found


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
@pytest.mark.parametrize("what", WORK)
def test_a_failing_disk_is_said_and_the_next_start_goes_on(
    shelf: dict[str, Layout], what: str, code: int, tmp_path: Path
) -> None:
    original = copied(shelf[what], tmp_path / "original")
    before = content(original, None if what == "set" else KNOWN.vault)
    failure = OSError(code, os.strerror(code))
    total = number_of_calls(lambda: worked(copied(shelf[what], tmp_path / "count"), what))
    total -= number_of_calls(lambda: copied(shelf[what], tmp_path / "copy"))
    refused = 0
    for call in range(1, total + 1, 5):
        layout = copied(shelf[what], tmp_path / "at")
        with watched(FileCalls(failing=call, error=failure)):
            try:
                worked(layout, what)
            except (SealingError, WorkspaceError, LockUnusableError, KeyFileError, OSError):
                refused += 1
        vault, _ = reopened(layout)
        assert content(layout, vault) == before, call
        shutil.rmtree(layout.root)
    assert refused > (2 if what == "change" else 10)
