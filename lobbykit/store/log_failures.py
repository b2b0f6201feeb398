"""What can go wrong with the log; none of these carries a byte of what was to be written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.problem import LobbykitError
from lobbykit.store.disk import FULL_DISK

if TYPE_CHECKING:
    from pathlib import Path


class LogUnreadableError(LobbykitError):
    """The folder of the log cannot be read at all."""


class LogWriteError(LobbykitError):
    """Something was not saved: it may or may not be in the log after the next `open`, but never a part of it."""


class LogFullError(LogWriteError):
    """It was not saved because the disk is full and the reserve is spent."""


class LogReadOnlyError(LogWriteError):
    """It was not saved because this log is only read; the parameter `reason` says why."""


class LogChangedError(LobbykitError):
    """The log on the disk is not what we left: nothing was written, and the caller opens it again before going on."""


class LogPositionError(LobbykitError):
    """The log holds no such position: the checkpoint that names it belongs to another state of the log."""


def write_failure(file: Path, error: OSError) -> LogWriteError:
    """Return the failure that an error of the disk amounts to."""
    if error.errno in FULL_DISK:
        return LogFullError("log-full", file=file.name)
    return LogWriteError("log-write-failed", file=file.name, reason=error.strerror or type(error).__name__)


def changed(file: Path) -> LogChangedError:
    """Return the failure that a foreign hand in a file amounts to."""
    return LogChangedError("log-changed", file=file.name)
