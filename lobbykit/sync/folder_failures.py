"""What a refusal of the file system means to somebody who shares a folder."""

from __future__ import annotations

import errno
import sys

from lobbykit.sync.mailbox import MailboxError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_REFUSED = frozenset({errno.EACCES, errno.EPERM})
_MISSING = frozenset({errno.ENOENT, errno.ENOTDIR, getattr(errno, "ESTALE", errno.ENOENT)})
_GONE = frozenset(
    getattr(errno, name)
    for name in (
        *("ENODEV", "ENXIO", "ENOTCONN", "ETIMEDOUT", "EHOSTDOWN", "EHOSTUNREACH"),
        *("ENETDOWN", "ENETUNREACH", "ENETRESET", "ECONNRESET", "ECONNABORTED", "ENOMEDIUM", "ESHUTDOWN"),
    )
    if hasattr(errno, name)
)
_DENIED = 5
_BUSY = frozenset({32, 33})
_WINDOWS_GONE = frozenset({21, 53, 55, 59, 64, 67, 121, 1231, 1232})
"""Not ready, network path not found and its kin: a stick that was pulled out, a server that went away."""
_WINDOWS_LONG = 206
_LONGEST = 247 if sys.platform == "win32" else sys.maxsize
"""Windows says of a longer path, where such are not switched on, that it is not there."""


def is_busy(error: OSError) -> bool:
    """Whether Windows refuses only because another program holds the file: a sharing or a lock violation."""
    return getattr(error, "winerror", None) in _BUSY


def may_pass(error: OSError) -> bool:
    """Whether renaming again may succeed: Windows denies access, too, while a scanner holds the file."""
    return is_busy(error) or getattr(error, "winerror", None) == _DENIED


def is_absence(error: OSError) -> bool:
    """Whether this says that one file or folder is not there any more; the whole share may be gone as well."""
    return error.errno in _MISSING


def is_gone(error: OSError) -> bool:
    """Whether this says that stick, drive or server do not answer any more."""
    return getattr(error, "winerror", None) in _WINDOWS_GONE or (error.errno in _GONE and not is_absence(error))


def failure(error: OSError, name: str) -> MailboxError:
    """Return the failure of the folder of this name that an error of the system means."""
    return MailboxError(_code(error), name=name, reason=reason(error))


def reason(error: OSError) -> str:
    """Return what the system says, without any path."""
    return error.strerror or type(error).__name__


def _is_long(error: OSError) -> bool:
    told = getattr(error, "winerror", None) == _WINDOWS_LONG or error.errno == errno.ENAMETOOLONG
    return told or (is_absence(error) and len(str(error.filename or "")) > _LONGEST)


def _code(error: OSError) -> str:
    if is_busy(error):
        return "mailbox-busy"
    if _is_long(error):
        return "mailbox-long-path"
    if is_gone(error) or is_absence(error):
        return "mailbox-gone"
    if error.errno in _FULL:
        return "mailbox-full"
    if error.errno == errno.EROFS:
        return "mailbox-read-only"
    return "mailbox-refused" if error.errno in _REFUSED else "mailbox-failing"
