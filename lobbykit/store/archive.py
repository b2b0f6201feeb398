"""A backup file: one stored zip whose last member lists every other with its SHA-256, read with distrust."""

from __future__ import annotations

import hashlib
import io
import json
import re
import stat
import struct
import zipfile
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

LIST = "backup.json"
MOST_BYTES = 8_000_000_000
MOST_FILES = 200_000
_LIST_LIMIT = 64_000_000
_CHUNK = 1 << 20
BROKEN = (
    *(OSError, EOFError, ValueError, IndexError, OverflowError, RuntimeError),  # all of them seen from zipfile
    *(NotImplementedError, struct.error, zipfile.BadZipFile),
)
_EPOCH = (1980, 1, 1, 0, 0, 0)
_DEVICE = r"(?i:con|prn|aux|nul|com\d|lpt\d)\."  # names that Windows keeps for itself
_TYPED = rf'(?!{_DEVICE}|[. ])[^\x00-\x1f\x7f-\x9f\ud800-\udfff/\\:*?"<>|]{{1,150}}'
_KIT = rf"(?!{_DEVICE})[a-z0-9][a-z0-9-]{{0,47}}"
_KIT_FILE = rf"(?!{_DEVICE})[a-z0-9][a-z0-9_.-]{{0,109}}"
_NAME = re.compile(
    r"workspace\.json|key\.json|drafts\.jsonl|library/corrections\.json|attachments/[0-9a-f]{64}"
    rf"|library/kits/{_KIT}/[1-9][0-9]{{0,5}}/(?:briefs/|bills/|team/)?{_KIT_FILE}"
    rf"|library/roster\.json|library/bills/{_TYPED}\.json|library/briefs/{_TYPED}\.yaml"
    r"|log/(?:private/)?[0-9a-f]{16}\.[0-9]{4,8}\.ops"
)


class BackupError(LobbykitError):
    """A backup could not be made, or a file is no backup that may be trusted; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Listed:
    """What the list of a backup says of one member."""

    sha256: str
    size: int


def belongs(name: str) -> bool:
    """Whether a backup may hold a file of that name, relative to the workspace and with slashes."""
    return bool(_NAME.fullmatch(name))


def pack(out: IO[bytes], files: Iterable[tuple[str, Path | bytes]]) -> None:
    """Write the files in the given order, then the list; the same files give the same bytes. Raise OSError."""
    listed: dict[str, dict[str, str | int]] = {}
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, source in files:
            sha, size = _added(archive, name, source)
            listed[name] = {"sha256": sha, "size": size}
        text = json.dumps({"lobbykit": "backup/1", "files": listed}, indent=1, sort_keys=True)
        archive.writestr(_member(LIST), text)


def checked(file: Path) -> Mapping[str, Listed]:
    """Read every byte of a backup and return its list without trusting a word; raise BackupError when one is wrong."""
    try:
        if not stat.S_ISREG(file.stat().st_mode) or file.stat().st_size > MOST_BYTES:
            raise BackupError("backup-strange", file=file.name, name=file.name)
        with zipfile.ZipFile(file) as archive:
            listed = _listed(archive, file)
            for name, entry in listed.items():
                with archive.open(name) as stored:
                    if _sum(stored) != (entry.sha256, entry.size):
                        raise BackupError("backup-damaged", file=file.name, name=name)
            return listed
    except BROKEN as error:
        raise BackupError("backup-unreadable", file=file.name, reason=type(error).__name__) from error


def member(file: Path, name: str) -> bytes:
    """Return one small member of a backup that was checked."""
    with zipfile.ZipFile(file) as archive:
        return archive.read(name)


def unpack(file: Path, name: str, out: IO[bytes], entry: Listed) -> None:
    """Copy one member and check it once more; raise BackupError when it is not as listed, OSError for the target."""
    digest, size = hashlib.sha256(), 0
    with zipfile.ZipFile(file) as archive, archive.open(name) as stored:
        while chunk := stored.read(_CHUNK):
            size += len(chunk)
            digest.update(chunk)
            out.write(chunk)
    if (digest.hexdigest(), size) != (entry.sha256, entry.size):
        raise BackupError("backup-damaged", file=file.name, name=name)


def _listed(archive: zipfile.ZipFile, file: Path) -> Mapping[str, Listed]:
    members = archive.infolist()
    names = [entry.filename for entry in members]
    if len(names) > MOST_FILES or len(set(names)) != len(names) or names[-1:] != [LIST]:
        raise BackupError("backup-strange", file=file.name, name=LIST)
    for entry in members:
        plain = entry.compress_type == zipfile.ZIP_STORED and entry.file_size == entry.compress_size
        if not plain or entry.flag_bits & 1 or not (entry.filename == LIST or belongs(entry.filename)):
            raise BackupError("backup-strange", file=file.name, name=ascii(entry.filename[:80]))
    total = sum(entry.file_size for entry in members)
    if total > file.stat().st_size or members[-1].file_size > _LIST_LIMIT:
        raise BackupError("backup-strange", file=file.name, name=LIST)
    found = _parsed(archive.read(LIST), file)
    if set(found) != set(names[:-1]):
        raise BackupError("backup-strange", file=file.name, name=LIST)
    return found


def _parsed(text: bytes, file: Path) -> Mapping[str, Listed]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        # The reader's own exception holds the whole text.
        raise BackupError("backup-strange", file=file.name, name=LIST) from None
    match found:
        case {"lobbykit": "backup/1", "files": dict(files)}:
            return {str(name): _entry(entry, file) for name, entry in files.items()}
        case {"lobbykit": str(version)} if version.startswith("backup/"):
            raise BackupError("backup-newer", file=file.name)
    raise BackupError("backup-strange", file=file.name, name=LIST)


def _entry(found: object, file: Path) -> Listed:
    match found:
        case {"sha256": str(sha), "size": int(size)}:
            return Listed(sha, size)
    raise BackupError("backup-strange", file=file.name, name=LIST)


def _added(archive: zipfile.ZipFile, name: str, source: Path | bytes) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    large = (len(source) if isinstance(source, bytes) else source.stat().st_size) >= zipfile.ZIP64_LIMIT
    opened = io.BytesIO(source) if isinstance(source, bytes) else source.open("rb")
    with opened as stream, archive.open(_member(name), "w", force_zip64=large) as target:
        while chunk := stream.read(_CHUNK):
            size += len(chunk)
            digest.update(chunk)
            target.write(chunk)
    return digest.hexdigest(), size


def _sum(stored: IO[bytes]) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    while chunk := stored.read(_CHUNK):
        size += len(chunk)
        digest.update(chunk)
    return digest.hexdigest(), size


def _member(name: str) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name, _EPOCH)
    member.create_system = 3
    member.external_attr = (stat.S_IFREG | 0o600) << 16
    return member
