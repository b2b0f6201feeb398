"""A brief file that is open for editing: what the disk held when it was read, and saving over that and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.copying import copies
from lobbykit.app.import_changes import Change
from lobbykit.app.importing import ChangedMeanwhileError, ImportPlan
from lobbykit.app.library_files import library_bytes
from lobbykit.app.previous import kept_path
from lobbykit.content.bounded import UnreadableFileError, decoded, read_bytes
from lobbykit.domain.problem import LobbykitError
from lobbykit.store.replaced_files import sum_of

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.app.history import History
    from lobbykit.store.seal import Vault


class UnsavableBriefError(LobbykitError):
    """A brief that is not saved: its file is no YAML file, or a copy of it is in the library already."""


@dataclass(frozen=True, slots=True)
class ChangedOutside:
    """A brief's file that another program has changed since it was read; nothing was written.

    `opened` is its text as it was read, `ours` what was to be saved, `theirs` what it says now; None when it is gone.
    """

    file: Path
    opened: str
    ours: str
    theirs: str | None


@dataclass(frozen=True, slots=True)
class BriefDocument:
    """A file, its whole text as the disk holds it, and the checksum of its bytes."""

    file: Path
    text: str
    checksum: str


def open_document(file: Path, vault: Vault | None = None) -> BriefDocument:
    """Read a brief's file, line ends and byte order mark included; raise UnreadableFileError."""
    checksum = sum_of(read_bytes(file))
    return BriefDocument(file, decoded(library_bytes(file, vault), file=str(file), as_is=True), checksum)


def changed_outside(document: BriefDocument, ours: str, vault: Vault | None = None) -> ChangedOutside | None:
    """Return both texts if the file is not what it was when it was read."""
    try:
        now = open_document(document.file, vault)
    except UnreadableFileError:
        return ChangedOutside(document.file, document.text, ours, None)
    if now.checksum == document.checksum:
        return None
    return ChangedOutside(document.file, document.text, ours, now.text)


def save_document(
    document: BriefDocument, text: str, library: Path, history: History, vault: Vault | None = None
) -> BriefDocument | ChangedOutside:
    """Write a text in place of the file's, as a step of the workspace that can be undone; return what the disk holds.

    A shipped brief, or one of a kit, is copied into the workspace's `library`, and the copy is what is returned. A file
    that was changed outside is left as it is. Raises UnwritableFileError, ReadOnlyError and UnsavableBriefError.
    """
    found = changed_outside(document, text, vault)
    if found is not None or text == document.text:
        return found or document
    plan = _plan(document, text, library, vault)
    try:
        plan.carry_out(history)
    except ChangedMeanwhileError:
        return changed_outside(document, text, vault) or ChangedOutside(document.file, document.text, text, None)
    return open_document(plan.files[0][0], vault)


def _plan(document: BriefDocument, text: str, library: Path, vault: Vault | None) -> ImportPlan:
    file = document.file
    copied = copies(file, text, library, vault)
    if copied and copied[0][0].exists():
        raise UnsavableBriefError("brief-own-copy", file=str(file), copy=str(copied[0][0]))
    if not copied and kept_path(library, file) is None:
        raise UnsavableBriefError("brief-no-yaml", file=str(file))
    files = copied or ((file, text.encode()),)
    change = Change("added" if copied else "changed", files[0][0].stem, "", ())
    return ImportPlan(files, (change,), (), tuple(None if copied else document.checksum for _ in files))
