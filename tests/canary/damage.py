"""Harm to a workspace: each function takes the place of a trial and a stack for what mends it afterwards."""

from __future__ import annotations

import os
import shutil
import socket
import zipfile
from functools import partial
from typing import TYPE_CHECKING

from lobbykit.store.layout import Layout
from lobbykit.store.lock import Holder, Lock
from tests.canary.ground import CARRIED_BACKUP
from tests.canary.notes import DRAFT, IMPRESSION, SHARED, TEXT
from tests.canary.wrappings import secret

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import ExitStack
    from pathlib import Path

    from tests.canary.ground import Ground

_NOTE, _PRIVATE, _DRAFT = (secret(seed).split()[0].encode() for seed in (SHARED, IMPRESSION, DRAFT))
_FOREIGN = f'00000000 {{"summary": "{TEXT}"}}\n{TEXT}\n'.encode()


def flip(file: Path, near: bytes) -> None:
    """Flip one bit of the last text in a file that begins with some bytes."""
    data = bytearray(file.read_bytes())
    at = data.rfind(near)
    assert at >= 0, f"{file.name} holds no canary"
    data[at + 2] ^= 1
    file.write_bytes(data)


def cut(file: Path, near: bytes) -> None:
    """Cut a file off in the middle of that text."""
    data = file.read_bytes()
    file.write_bytes(data[: data.rindex(near) + 20])


def shared_log(ground: Ground) -> Path:
    """Return the last file of the shared log that holds notes."""
    return _last(ground.workspace / "log", _NOTE)


def private_log(ground: Ground) -> Path:
    """Return the last file of the private log that holds impressions."""
    return _last(ground.workspace / "log" / "private", _PRIVATE)


def _last(folder: Path, word: bytes) -> Path:
    return [file for file in sorted(folder.glob("*.ops")) if word in file.read_bytes()][-1]


def _append(file: Path, data: bytes) -> None:
    with file.open("ab") as end:
        end.write(data)


def _headless(file: Path) -> None:
    file.write_bytes(TEXT.encode() + file.read_bytes())


def _folder_instead(file: Path) -> None:
    file.unlink(missing_ok=True)
    file.mkdir()


def _at_the_log(harm: Callable[[Path], object]) -> Callable[[Ground, ExitStack], object]:
    return lambda ground, _: harm(shared_log(ground))


OF_A_LOG: dict[str, Callable[[Ground, ExitStack], object]] = {
    "a flipped bit in a note": _at_the_log(partial(flip, near=_NOTE)),
    "a flipped bit in a private note": lambda ground, _: flip(private_log(ground), _PRIVATE),
    "a note cut short": _at_the_log(partial(cut, near=_NOTE)),
    "a private note cut short": lambda ground, _: cut(private_log(ground), _PRIVATE),
    "a log without its header": _at_the_log(_headless),
    "foreign text in a log": _at_the_log(partial(_append, data=_FOREIGN)),
    "zeros after a log": _at_the_log(partial(_append, data=bytes(4096) + TEXT.encode())),
    "a folder in place of a log": _at_the_log(_folder_instead),
}


def _of_the_view(ground: Ground, _: ExitStack) -> None:
    view = Layout(ground.workspace).view
    if view.exists() and _NOTE in view.read_bytes():
        flip(view, _NOTE)
    else:
        view.write_text(f'{{"_default": {{"1": {{"summary": "{TEXT}"}}}}}}', encoding="utf-8")


def _view_cut(ground: Ground, _: ExitStack) -> None:
    Layout(ground.workspace).view.write_text(f'{{"notes": {{"1": {{"summary": "{TEXT}', encoding="utf-8")


OF_OTHER_FILES: dict[str, Callable[[Ground, ExitStack], object]] = {
    "a damaged view": _of_the_view,
    "a view cut short": _view_cut,
    "damaged drafts": lambda ground, _: flip(Layout(ground.workspace).drafts, _DRAFT),
    "drafts cut short": lambda ground, _: cut(Layout(ground.workspace).drafts, _DRAFT),
    "foreign text in the drafts": lambda ground, _: _append(Layout(ground.workspace).drafts, _FOREIGN),
    "a folder in place of the drafts": lambda ground, _: _folder_instead(Layout(ground.workspace).drafts),
    "a damaged marker": lambda ground, _: flip(Layout(ground.workspace).marker, b'"id"'),
}


def carried_backup(ground: Ground, _: ExitStack) -> None:
    """Lay the newest backup beside the workspace, as on a stick."""
    shutil.copy(max((ground.workspace / "backups").glob("*.zip")), ground.root / CARRIED_BACKUP)


def _backup(harm: Callable[[Path], object]) -> Callable[[Ground, ExitStack], object]:
    def set_up(ground: Ground, until: ExitStack) -> None:
        carried_backup(ground, until)
        harm(ground.root / CARRIED_BACKUP)

    return set_up


def _text_instead(file: Path) -> None:
    file.write_text(TEXT * 50, encoding="utf-8")


def _another_list(file: Path) -> None:
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("workspace.json", f'{{"lobbykit": "{TEXT}"}}')
        archive.writestr("backup.json", f'{{"lobbykit": "backup/1", "files": {{"workspace.json": "{TEXT}"}}}}')


def _broken_list(file: Path) -> None:
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("backup.json", f'{{"{TEXT}": ')


OF_A_BACKUP: dict[str, Callable[[Ground, ExitStack], object]] = {
    "a backup with a flipped bit": _backup(partial(flip, near=_NOTE)),
    "a backup cut short": _backup(partial(cut, near=_NOTE)),
    "text that is no backup": _backup(_text_instead),
    "a backup with text after it": _backup(partial(_append, data=TEXT.encode() * 9)),
    "a backup with another list": _backup(_another_list),
    "a backup with a broken list": _backup(_broken_list),
    "a folder": _backup(_folder_instead),
}


def _replaced(file: Path) -> None:
    other = file.with_name("other")
    shutil.copy(file, other)
    other.replace(file)


def _shortened(file: Path) -> None:
    os.truncate(file, file.stat().st_size - 50)


def _under_us(harm: Callable[[Path], object]) -> Callable[[Ground], object]:
    return lambda ground: harm(shared_log(ground))


UNDER_US: dict[str, Callable[[Ground], object]] = {
    "a log replaced": _under_us(_replaced),
    "a log shortened": _under_us(_shortened),
    "a log deleted": _under_us(lambda file: file.unlink()),
    "a log made longer": _under_us(partial(_append, data=_FOREIGN)),
    "a folder in place of a log": _under_us(_folder_instead),
    "a log folder moved away": lambda ground: shutil.move(ground.workspace / "log", ground.workspace / "damaged"),
}


def read_only(ground: Ground, until: ExitStack) -> None:
    """Forbid writing everywhere in the workspace, to its owner too."""
    for path in (ground.workspace, *ground.workspace.rglob("*")):
        until.callback(path.chmod, path.stat().st_mode)
        path.chmod(0o500 if path.is_dir() else 0o400)


def held(ground: Ground, until: ExitStack) -> None:
    """Hold the lock, as another window does."""
    holder = Holder(os.getpid(), socket.gethostname(), "2026-11-22T15:04:05Z")
    until.enter_context(Lock.take(Layout(ground.workspace), holder))


def no_folder_for_backups(ground: Ground, _: ExitStack) -> None:
    """Put a file where the backups belong."""
    shutil.rmtree(ground.workspace / "backups")
    (ground.workspace / "backups").write_bytes(b"")
