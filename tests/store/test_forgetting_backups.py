"""Backups forget too: made anew where they hold anything of it, left byte for byte where they do not."""

from __future__ import annotations

import errno
import hashlib
import os
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lobbykit.domain.op import Link, Op, canonical, set_op
from lobbykit.domain.op_shape import FIRST
from lobbykit.store import archive, draft_lines
from lobbykit.store.archive import BackupError
from lobbykit.store.backup import Backups
from lobbykit.store.forgetting_backups import Attachments, BackupForgetting
from lobbykit.store.forgetting_promise import Promise
from lobbykit.store.seal_backups import key_in
from lobbykit.store.segment import PlainCodec, SegmentName
from tests.store.folders import NOW, opened
from tests.store.sealed import KNOWN, key, line, sealed

if TYPE_CHECKING:
    from lobbykit.store.layout import Layout
    from lobbykit.store.seal import Vault

GONE, STAYS, DEV = "1" * 32, "2" * 32, "d" * 16
PICTURES = {name: hashlib.sha256(name.encode()).hexdigest() for name in ("gone", "both", "loose")}
NONE = Attachments(frozenset(), frozenset())


def ops() -> list[Op]:
    link = Link(DEV, "ana", 1, FIRST, 0)
    made = []
    for entity, pictures in ((GONE, ("gone", "both")), (STAYS, ("both",)), (GONE, ())):
        fields = {f"photo/{name}/sha": PICTURES[name] for name in pictures}
        made.append(set_op(link, entity, 0, {"kind": "note", "summary": f"about {entity}", **fields}))
        link = link.after(made[-1])
    return made


OPS = ops()
PROMISE = Promise(frozenset(op.id for op in OPS if op.entity == GONE), frozenset({GONE}))


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    """Return a workspace with one backup."""
    workspace = opened(tmp_path / "notes")
    workspace.close()
    layout = workspace.layout
    name = SegmentName(DEV, 1)
    (layout.log / str(name)).write_bytes(name.header + b"".join(line(op.raw) for op in OPS))
    for what, sha in PICTURES.items():
        (layout.attachments / sha).write_bytes(what.encode())
    lines = [draft_lines.DraftLine(entity, "advice", entity) for entity in (GONE, STAYS)]
    layout.drafts.write_bytes(draft_lines.encoded(lines, PlainCodec()))
    Backups(layout).make(NOW)
    return layout


def only(layout: Layout) -> Path:
    ((_, file),) = Backups(layout).files()
    return file


def content(file: Path) -> str:
    with zipfile.ZipFile(file) as opened_file:
        return " ".join(f"{name} {opened_file.read(name)!r}" for name in opened_file.namelist())


def forgetting(promise: Promise = PROMISE, vault: Vault | None = None) -> BackupForgetting:
    return BackupForgetting(promise, vault, NONE)


def test_lines_drafts_and_pictures_go_and_everything_else_stays(layout: Layout) -> None:
    assert forgetting().forgets(only(layout)) == ()
    archive.checked(only(layout))
    said = content(only(layout))
    assert f"about {GONE}" not in said
    assert f'["{GONE}"' not in said
    assert said.count('{"forgotten":') == 2
    assert f"about {STAYS}" in said
    assert f'["{STAYS}"' in said
    assert {name for name, sha in PICTURES.items() if sha in said} == {"both", "loose"}


def test_a_backup_without_any_of_it_stays_byte_for_byte(layout: Layout) -> None:
    forgetting().forgets(only(layout))
    before = only(layout).stat()
    raw = only(layout).read_bytes()
    assert forgetting().forgets(only(layout)) == ()
    assert forgetting(Promise(frozenset("0" * 32), frozenset("0" * 32))).forgets(only(layout)) == ()
    assert (only(layout).read_bytes(), only(layout).stat().st_ino) == (raw, before.st_ino)


def test_a_picture_goes_whose_note_is_younger_than_the_backup(layout: Layout) -> None:
    loose = Attachments(frozenset({PICTURES["loose"]}), frozenset())
    BackupForgetting(PROMISE, None, loose).forgets(only(layout))
    assert PICTURES["loose"] not in content(only(layout))


def test_a_sealed_backup_forgets_and_stays_sealed(layout: Layout) -> None:
    vault = sealed(layout)
    before, key_before = content(only(layout)), key_in(only(layout))
    assert forgetting(vault=vault).forgets(only(layout)) == ()
    assert "about" not in content(only(layout))
    assert key_in(only(layout)) == key_before is not None
    assert content(only(layout)).count("attachments/") == before.count("attachments/") - 2
    raw = only(layout).read_bytes()
    assert forgetting(vault=vault).forgets(only(layout)) == ()
    assert only(layout).read_bytes() == raw


def test_a_change_that_nobody_acknowledged_stays_and_is_counted(layout: Layout) -> None:
    (said,) = forgetting(Promise(frozenset({OPS[0].id}), frozenset({GONE}))).forgets(only(layout))
    assert (said.code, dict(said.params)["count"]) == ("forgetting-kept", 1)
    assert f"about {GONE}" in content(only(layout))
    about = Promise(frozenset(), frozenset({GONE}))
    assert set(forgetting(about).kept(layout)) == {OPS[2].id}


def test_damaged_lines_are_left_out_and_counted(layout: Layout) -> None:
    with (layout.log / f"{DEV}.0001.ops").open("ab") as log:
        log.write(b"00000000 " + OPS[0].raw + b"\n" + OPS[2].raw[:-5])
    only(layout).unlink()
    Backups(layout).make(NOW)
    (said,) = forgetting().forgets(only(layout))
    assert (said.code, dict(said.params)["count"]) == ("forgetting-backup-lines", 2)
    assert f"about {GONE}" not in content(only(layout))


@pytest.mark.parametrize("what", ["damaged", "another key", "newer log", "no zip"])
def test_what_cannot_be_looked_into_is_named_and_removed_only_if_asked(layout: Layout, what: str) -> None:
    file = only(layout)
    if what == "damaged":
        raw = bytearray(file.read_bytes())
        raw[raw.index(b"about")] ^= 1
        file.write_bytes(raw)
    elif what == "another key":
        sealed(layout, key())
    elif what == "newer log":
        (layout.log / f"{DEV}.0001.ops").write_bytes(b"lobbykit-log/9 %b\n" % DEV.encode())
        file.unlink()
        Backups(layout).make(NOW)
    else:
        file.write_bytes(b"")
    raw = file.read_bytes()
    (said,) = forgetting(vault=KNOWN.vault).all(layout)
    assert (said.code, file.read_bytes()) == ("forgetting-backup-left", raw)
    remove = Promise(PROMISE.ops, PROMISE.entities, remove_unreadable=True)
    (said,) = forgetting(remove, KNOWN.vault).all(layout)
    assert said.code == "forgetting-backup-removed"
    assert Backups(layout).files() == ()


def test_a_zip_of_somebody_else_is_named_and_never_removed(layout: Layout) -> None:
    (layout.backups / "mine.zip").write_bytes(b"mine")
    remove = Promise(PROMISE.ops, PROMISE.entities, remove_unreadable=True)
    assert [dict(one.params)["file"] for one in forgetting(remove).all(layout)] == ["mine.zip"]
    assert (layout.backups / "mine.zip").read_bytes() == b"mine"


def test_a_disk_that_cannot_read_or_write_one_now_costs_nothing(
    layout: Layout, monkeypatch: pytest.MonkeyPatch
) -> None:
    remove = Promise(PROMISE.ops, PROMISE.entities, remove_unreadable=True)
    raw = only(layout).read_bytes()
    sound = archive.checked

    def unread(_file: Path) -> None:
        raise BackupError("backup-unreadable", file="x", reason="OSError") from OSError(errno.EIO, "x")

    def unsound(file: Path) -> object:
        if file.name.startswith("."):
            raise BackupError("backup-damaged", file="x", name="y")
        return sound(file)

    def full(*_args: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    for name, failing in (("checked", unread), ("checked", unsound), ("pack", full)):
        with monkeypatch.context() as patch:
            patch.setattr(archive, name, failing)
            with pytest.raises(OSError, match=r"x|No space|does not hold"):
                forgetting(remove).forgets(only(layout))
        assert only(layout).read_bytes() == raw
        assert len(list(layout.backups.iterdir())) == 1


def test_a_change_without_a_place_in_a_backup_stays_and_is_counted(layout: Layout) -> None:
    newer = canonical({"v": 2, "e": GONE, "new": "?"})
    with (layout.log / f"{DEV}.0001.ops").open("ab") as log:
        log.write(line(newer))
    file = Backups(layout).make(NOW.replace(hour=20))
    every = Promise(PROMISE.ops | {*forgetting(Promise(frozenset(), frozenset({GONE}))).kept(layout)}, PROMISE.entities)
    (said,) = forgetting(every).forgets(file)
    assert (said.code, dict(said.params)["count"]) == ("forgetting-kept", 1)
