"""Workspaces full of a word that nobody may find once they are sealed, and what is read back from them."""

from __future__ import annotations

import hashlib
import os
import zipfile
from typing import TYPE_CHECKING
from zlib import crc32

from lobbykit.store import draft_lines
from lobbykit.store.archive import LIST
from lobbykit.store.backup import Backups
from lobbykit.store.disk import this_disk
from lobbykit.store.drafts import DraftBook
from lobbykit.store.oplog import OpLog
from lobbykit.store.seal import Cost, Vault, unsealed
from lobbykit.store.seal_unlocking import NewKey, has_passphrase, new_key, unlock
from lobbykit.store.sealing import Sealing
from lobbykit.store.segment import PlainCodec, SegmentName, encoded, scan
from tests.store.folders import NOW, old_workspace, opened

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.domain.problem import Problem
    from lobbykit.store.layout import Layout

QUICK = Cost(memory_kib=64, passes=1, lanes=1)
PASSPHRASE = "five words are quite enough"  # noqa: S105 - opens what tests made
CANARY = "canary-3b1f"
DEV, PDEV = "3f2a1b0c9d8e7f60", "a1b2c3d4e5f60718"
KNOWN = new_key(PASSPHRASE, os.urandom, QUICK)


def key() -> NewKey:
    return new_key(PASSPHRASE, os.urandom, QUICK)


def line(payload: bytes) -> bytes:
    return b"%08x %b\n" % (crc32(payload), payload)


def full_workspace(folder: Path, *, backups: int = 1) -> Layout:
    """Return a workspace with the word in every place that can hold one, damaged lines and half made files too."""
    layout = old_workspace(folder)
    opened(layout.root).close()
    word = CANARY.encode()
    for log, dev in ((layout.log, DEV), (layout.private_log, PDEV)):
        (log / f"{dev}.0002.ops").write_bytes(
            SegmentName(dev, 2).header + line(b'{"summary":"%b"}' % word) + b"00000000 damaged %b\n" % word
        )
    for path in (layout.briefs, layout.bills, layout.library / ".previous"):
        path.mkdir()
    for path in (
        layout.briefs / "Überblick, neu.yaml",
        layout.bills / "119-hres-100.json",
        layout.roster,
        layout.library / ".previous" / "roster.json",
        layout.damaged / "workspace.json",
        layout.attachments / hashlib.sha256(word).hexdigest(),
    ):
        path.write_bytes(word)
    drafts = draft_lines.DraftLine("a", "summary", CANARY)
    layout.drafts.write_bytes(draft_lines.encoded((drafts,), PlainCodec()) + b"torn " + word)
    for number in range(backups):
        Backups(layout).make(NOW.replace(hour=number))
    aside = layout.root / "before-restore-20261101T000000Z" / "log"
    aside.mkdir(parents=True)
    for path in (
        aside / f"{DEV}.0001.ops",
        layout.view,
        layout.log / f"{DEV}.0003.ops.new",
        layout.log / f"{DEV}.0001 (copy).ops",
        layout.root / ".view.json.part",
    ):
        path.write_bytes(word)
    return layout


def words_in(root: Path) -> list[str]:
    """Return the files in which the word can be read; backups are not compressed."""
    files = sorted(path for path in root.rglob("*") if path.is_file())
    return [path.relative_to(root).as_posix() for path in files if CANARY.encode() in path.read_bytes()]


def codec_of(vault: Vault | None, folder: str = ""):
    return vault.lines(folder) if vault else PlainCodec()


def payloads(layout: Layout, vault: Vault | None) -> tuple[list[bytes], int]:
    """Return every readable payload of both lanes and how many damages were reported."""
    found: list[bytes] = []
    damages = 0
    for folder, name in ((layout.log, "log/"), (layout.private_log, "log/private/")):
        log = OpLog(this_disk(), folder, workspace=layout.root, sealed_codec=codec_of(vault, name))
        recovery = log.open()
        damages += len(recovery.damages) + bool(recovery.read_only)  # a flipped version number reads as a newer one
        found += [payload for _, payload in log.lines()]
        log.close()
    return found, damages


def content(layout: Layout, vault: Vault | None) -> dict[str, object]:
    """Return everything that people put in, read back."""
    book = DraftBook(layout, writable=True, codec=codec_of(vault))
    book.open()
    book.close()
    opened_files = {
        name: unsealed((layout.root / name).read_bytes(), name, vault)
        for folder in (layout.library, layout.root / "before-restore-20261101T000000Z")
        for name in sorted(path.relative_to(layout.root).as_posix() for path in folder.rglob("*") if path.is_file())
    }
    attachments = sorted(
        unsealed(path.read_bytes(), f"attachments/{path.name}", vault) for path in layout.attachments.iterdir()
    )
    return {
        "log": payloads(layout, vault)[0],
        "drafts": {entity: dict(fields) for entity, fields in book.all().items()},
        "files": opened_files,
        "attachments": attachments,
        "backups": {file.name: backed_up(file, vault) for _, file in Backups(layout).files()},
        "damaged": {unsealed(path.read_bytes(), f"damaged/{path.name}", vault) for path in layout.damaged.iterdir()},
    }


def backed_up(file: Path, vault: Vault | None) -> list[tuple[str, object]]:
    """Return what a backup holds, read back; one that was left sealed opens with the key it holds."""
    found: list[tuple[str, object]] = []
    with zipfile.ZipFile(file) as held:
        if "key.json" in held.namelist():
            vault = vault or KNOWN.vault
        for name in held.namelist():
            data, (folder, _, base) = held.read(name), name.rpartition("/")
            if segment := SegmentName.parse(base):
                lines = scan(data, segment, codec_of(vault, f"{folder}/")).lines
                found.append((name, [one.payload for one in lines]))
            elif base == "drafts.jsonl":
                found.append((name, draft_lines.decoded(data, codec_of(vault)).lines))
            elif folder == "attachments":
                found.append((folder, unsealed(data, name, vault)))
            elif name not in {LIST, "key.json"}:
                found.append((name, unsealed(data, name, vault)))
    return sorted(found, key=repr)


def sealing(layout: Layout) -> Sealing:
    """Return the operations, with the lock; only for workspaces that a test throws away."""
    return Sealing(opened(layout.root), this_disk())


def sealed(layout: Layout, new: NewKey = KNOWN) -> Vault:
    """Give a workspace a passphrase and return the vault that opens it."""
    workspace = opened(layout.root)
    Sealing(workspace, this_disk()).set_passphrase(new)
    workspace.close()
    return unlock(layout, PASSPHRASE, os.urandom)


def settled(layout: Layout, typed: str = PASSPHRASE) -> tuple[Vault | None, tuple[Problem, ...]]:
    """Open a workspace as a start does: unlock it if need be, and go on with whatever was interrupted."""
    workspace = opened(layout.root)
    try:
        if not has_passphrase(layout):
            return None, ()
        done = Sealing(workspace, this_disk()).settle(unlock(layout, typed, os.urandom))
        return done.vault, done.problems
    finally:
        workspace.close()


def segment_bytes(dev: str, payloads: list[bytes], vault: Vault, folder: str = "log/") -> bytes:
    name = SegmentName(dev, 1)
    return name.header + encoded(payloads, name, len(name.header), vault.lines(folder))
