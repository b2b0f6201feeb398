"""What a refusal of the file system means to somebody who shares a folder."""

from __future__ import annotations

import errno

from lobbykit.sync.mailbox import MailboxError

FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
REFUSED = frozenset({errno.EACCES, errno.EPERM})
MISSING = frozenset({errno.ENOENT, errno.ENOTDIR})
_GONE = frozenset(
    getattr(errno, name)
    for name in (
        *("ENOENT", "ENOTDIR", "ENODEV", "ENXIO", "ESTALE", "ENOTCONN", "ETIMEDOUT", "EHOSTDOWN", "EHOSTUNREACH"),
        *("ENETDOWN", "ENETUNREACH", "ENETRESET", "ECONNRESET", "ECONNABORTED", "ENOMEDIUM", "ESHUTDOWN"),
    )
    if hasattr(errno, name)
)
_BUSY = frozenset({5, 32, 33})
_WINDOWS_GONE = frozenset({21, 53, 55, 59, 64, 67, 121, 1231, 1232})
"""Not ready, network path not found and its kin: a stick that was pulled out, a server that went away."""
_WINDOWS_LONG = 206


def is_busy(error: OSError) -> bool:
    """Whether Windows refuses only because another program holds the file: access denied, sharing, lock."""
    return getattr(error, "winerror", None) in _BUSY


def is_of_the_place(error: OSError) -> bool:
    """Whether this is about the whole folder and not about one file of it."""
    if is_busy(error):
        return False
    known = error.errno in FULL | _GONE | {errno.EROFS, errno.EIO}
    return known or getattr(error, "winerror", None) in _WINDOWS_GONE


def failure(error: OSError, name: str) -> MailboxError:
    """Return the failure of the folder of this name that an error of the system means."""
    return MailboxError(_code(error), name=name, reason=reason(error))


def reason(error: OSError) -> str:
    """Return what the system says, without any path."""
    return error.strerror or type(error).__name__


def _code(error: OSError) -> str:
    windows = getattr(error, "winerror", None)
    if is_busy(error):
        return "mailbox-busy"
    if windows in _WINDOWS_GONE or error.errno in _GONE:
        return "mailbox-gone"
    if windows == _WINDOWS_LONG or error.errno == errno.ENAMETOOLONG:
        return "mailbox-long-path"
    if error.errno in FULL:
        return "mailbox-full"
    if error.errno == errno.EROFS:
        return "mailbox-read-only"
    return "mailbox-refused" if error.errno in REFUSED else "mailbox-failing"
