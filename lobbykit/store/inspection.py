"""Reading everything of a workspace again, to say what is wrong with it before it is needed."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from lobbykit.domain.problem import LobbykitError, Problem, Severity, error, warning
from lobbykit.store import archive
from lobbykit.store.archive import BackupError
from lobbykit.store.backup import Backups
from lobbykit.store.drafts import DraftBook, DraftError
from lobbykit.store.marker import LIMIT, UnreadableMarkerError, read_marker
from lobbykit.store.private_files import UnboundedFileError, read_bounded
from lobbykit.store.seal import SealedError, unsealed
from lobbykit.store.seal_files import LIMIT as WHOLE_LIMIT
from lobbykit.store.seal_files import name_in
from lobbykit.store.seal_key import LIMIT as KEY_LIMIT
from lobbykit.store.seal_key import KeyFileError, read_key_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from lobbykit.store.layout import Layout
    from lobbykit.store.seal import Vault

_SHA = re.compile(r"[0-9a-f]{64}")


def inspected(
    layout: Layout, read_log: Callable[[Layout], Iterable[Problem]], vault: Vault | None = None
) -> tuple[Problem, ...]:
    """Read marker, log, drafts, attachments, library and backups, change nothing, and return all that is wrong.

    `read_log` is the log's own reader, which knows its lines. Of a sealed workspace without its vault only what needs
    no key is read, and that is said.
    """
    found = (*_marker(layout), *_keys(layout))
    if vault is None and layout.key.exists():
        return (*found, error("workspace-locked"), *_backups(layout))
    own = (*_drafts(layout, vault), *_attachments(layout, vault), *_library(layout, vault))
    return (*found, *read_log(layout), *own, *_backups(layout))


def _marker(layout: Layout) -> tuple[Problem, ...]:
    try:
        read_marker(read_bounded(layout.marker, LIMIT))
    except (UnreadableMarkerError, UnboundedFileError, FileNotFoundError):
        return (error("workspace-marker-damaged", file=layout.marker.name),)
    except OSError as failure:
        return (_unread(layout.marker, failure),)
    return ()


def _keys(layout: Layout) -> Iterator[Problem]:
    """Give what is wrong with the key file and its copy, of which either is enough."""
    for path, other in ((layout.key, layout.key_copy), (layout.key_copy, layout.key)):
        try:
            if path.exists() or other.exists():
                read_key_file(read_bounded(path, KEY_LIMIT), path.name)
        except (OSError, KeyFileError):
            yield error("key-file-damaged", file=path.name)


def _drafts(layout: Layout, vault: Vault | None) -> tuple[Problem, ...]:
    try:
        return DraftBook(layout, writable=False, codec=vault.lines() if vault else None).open()
    except DraftError as failure:
        return (_told(failure),)


def _attachments(layout: Layout, vault: Vault | None) -> tuple[Problem, ...]:
    found = []
    for file in sorted(layout.attachments.iterdir()) if layout.attachments.is_dir() else ():
        if not _SHA.fullmatch(file.name):
            found.append(warning("attachment-strange", file=ascii(file.name[:80])))
            continue
        try:
            if _name_due(layout, file, vault) != file.name:
                found.append(error("attachment-damaged", file=file.name))
        except SealedError:
            found.append(error("attachment-damaged", file=file.name))
        except OSError as failure:
            found.append(_unread(file, failure))
    return tuple(found)


def _name_due(layout: Layout, file: Path, vault: Vault | None) -> str:
    """Return the name that an attachment must have, by what it holds."""
    if vault is None:
        with file.open("rb") as source:
            return hashlib.file_digest(source, "sha256").hexdigest()
    content = vault.open(read_bounded(file, WHOLE_LIMIT), name_in(layout, file))
    return vault.attachment_name(hashlib.sha256(content).hexdigest())


def _library(layout: Layout, vault: Vault | None) -> tuple[Problem, ...]:
    """Say which files of the library do not open, and which ones no backup holds because of their names."""
    found = []
    for file in sorted(layout.library.rglob("*")):
        name = name_in(layout, file)
        if not file.name.startswith(".") and file.parent in (layout.briefs, layout.bills) and not archive.belongs(name):
            found.append(warning("backup-leaves-out", file=ascii(name[:200])))
        try:
            if vault is not None and file.is_file():
                unsealed(read_bounded(file, WHOLE_LIMIT), name, vault)
        except SealedError as failure:
            found.append(_told(failure))
        except OSError as failure:
            found.append(_unread(file, failure))
    return tuple(found)


def _backups(layout: Layout) -> tuple[Problem, ...]:
    found = []
    for _, file in Backups(layout).files():
        try:
            archive.checked(file)
        except BackupError as failure:
            found.append(_told(failure))
    return tuple(found)


def _told(failure: LobbykitError) -> Problem:
    return Problem(failure.code, Severity.ERROR, None, failure.params)


def _unread(file: Path, failure: OSError) -> Problem:
    return error("workspace-file-unreadable", file=file.name, reason=failure.strerror or type(failure).__name__)
