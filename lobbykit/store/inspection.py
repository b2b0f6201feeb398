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

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from lobbykit.store.layout import Layout

_SHA = re.compile(r"[0-9a-f]{64}")


def inspected(layout: Layout, read_log: Callable[[Layout], Iterable[Problem]]) -> tuple[Problem, ...]:
    """Read marker, log, drafts, attachments and backups, change nothing, and return all that is wrong.

    `read_log` is the log's own reader, which knows its lines.
    """
    return (*_marker(layout), *read_log(layout), *_drafts(layout), *_attachments(layout), *_backups(layout))


def _marker(layout: Layout) -> tuple[Problem, ...]:
    try:
        read_marker(read_bounded(layout.marker, LIMIT))
    except (UnreadableMarkerError, UnboundedFileError, FileNotFoundError):
        return (error("workspace-marker-damaged", file=layout.marker.name),)
    except OSError as failure:
        return (_unread(layout.marker, failure),)
    return ()


def _drafts(layout: Layout) -> tuple[Problem, ...]:
    try:
        return DraftBook(layout, writable=False).open()
    except DraftError as failure:
        return (_told(failure),)


def _attachments(layout: Layout) -> tuple[Problem, ...]:
    found = []
    for file in sorted(layout.attachments.iterdir()) if layout.attachments.is_dir() else ():
        if not _SHA.fullmatch(file.name):
            found.append(warning("attachment-strange", file=ascii(file.name[:80])))
            continue
        try:
            with file.open("rb") as source:
                if hashlib.file_digest(source, "sha256").hexdigest() != file.name:
                    found.append(error("attachment-damaged", file=file.name))
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
