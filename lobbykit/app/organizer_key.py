"""The organizer key on its own, for safe-keeping: a file that the program `age` opens every sealed note with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.problem import LobbykitError
from lobbykit.store.private_files import write_new

if TYPE_CHECKING:
    from pathlib import Path


class KeyFileThereError(LobbykitError):
    """The key of an organizer was not written: there is a file of that name, or the disk refuses."""


def write_organizer_key(file: Path, identity: str, *comments: str) -> None:
    """Write an age key after lines that say what it is, for its owner only; never over a file that is there."""
    lines = [*(f"# {' '.join(comment.split())}" for comment in comments), identity]
    try:
        write_new(file, ("\n".join(lines) + "\n").encode())
    except FileExistsError as error:
        raise KeyFileThereError("organizer-key-there", file=str(file)) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise KeyFileThereError("organizer-key-unwritten", file=str(file), reason=reason) from error
