"""Files that appear whole or not at all."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from pathlib import Path


class UnwritableFileError(LobbykitError):
    """A file could not be written; what stood there before is unchanged."""


def write_whole(file: Path, data: bytes, *, durable: bool = True) -> None:
    """Write beside the target, then rename over it; raise UnwritableFileError and leave no part behind otherwise.

    `durable` waits for the disk; what can be made again at once need not.
    """
    part = file.with_name(f".{file.name}.part")
    try:
        if not file.parent.is_dir():
            file.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as out:
            out.write(data)
            if durable:
                out.flush()
                os.fsync(out.fileno())
        part.replace(file)
    except OSError as error:
        if part.exists():
            part.unlink()
        raise UnwritableFileError("file-unwritable", file=str(file), reason=error.strerror or str(error)) from error
