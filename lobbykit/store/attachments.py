"""Attachments: photographs and files of a workspace, each under the SHA-256 of what it holds."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from lobbykit.domain.problem import LobbykitError
from lobbykit.store.private_files import PART_ENDING, UnboundedFileError, make_folder, read_bounded, write_whole
from lobbykit.store.seal import SealedError
from lobbykit.store.seal_files import LIMIT, MOST, name_in

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.store.workspace import Workspace


class AttachmentError(LobbykitError):
    """An attachment is missing, damaged, or could not be read or kept."""


class Attachments:
    """The attachments of one open workspace, sealed where that is. A sound one is never written over."""

    def __init__(self, workspace: Workspace) -> None:
        self._layout, self._vault, self._writable = workspace.layout, workspace.vault, workspace.writable

    def keep(self, data: bytes) -> str:
        """Keep these bytes and return their SHA-256; when this returns, the disk holds them whole.

        Kept before anything names it: a name must never stand for nothing. Raise AttachmentError.
        """
        sha256 = hashlib.sha256(data).hexdigest()
        file = self._file(sha256)
        if not self._writable:
            raise AttachmentError("attachment-read-only")
        if len(data) > MOST:
            raise AttachmentError("attachment-not-kept", reason=f"{len(data)} > {MOST}")
        try:
            make_folder(self._layout.attachments)
            for part in self._layout.attachments.glob(f".*{PART_ENDING}"):  # a crash left it, and nobody names it
                part.unlink()
            if not self._holds(sha256):
                write_whole(file, self._vault.seal(data, name_in(self._layout, file)) if self._vault else data)
        except OSError as error:
            raise AttachmentError("attachment-not-kept", reason=_reason(error)) from error
        return sha256

    def read(self, sha256: str) -> bytes:
        """Return what is kept under a sum, and holds what its name says; raise AttachmentError otherwise."""
        file = self._file(sha256)
        try:
            raw = read_bounded(file, LIMIT)
            data = self._vault.open(raw, name_in(self._layout, file)) if self._vault else raw
        except FileNotFoundError as error:
            raise AttachmentError("attachment-missing") from error
        except (SealedError, UnboundedFileError) as error:
            raise AttachmentError("attachment-damaged", file=file.name) from error
        except OSError as error:
            raise AttachmentError("attachment-unreadable", reason=_reason(error)) from error
        if hashlib.sha256(data).hexdigest() != sha256:
            raise AttachmentError("attachment-damaged", file=file.name)
        return data

    def name(self, sha256: str) -> str:
        """Return the name of the file that is kept under a sum, whether it is there or not."""
        return self._file(sha256).name

    def _holds(self, sha256: str) -> bool:
        """Whether it is there and sound; one that is damaged is written anew."""
        try:
            return bool(self.read(sha256)) or sha256 == hashlib.sha256().hexdigest()
        except AttachmentError:
            return False

    def _file(self, sha256: str) -> Path:
        return self._layout.attachments / (self._vault.attachment_name(sha256) if self._vault else sha256)


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__
