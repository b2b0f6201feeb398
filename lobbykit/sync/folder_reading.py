"""How one file of a shared folder is read: whole, or not yet, or not at all with the reason."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from lobbykit.domain.problem import note, warning
from lobbykit.sync.envelope import LARGEST
from lobbykit.sync.files import ChangingFileError, LargeFileError
from lobbykit.sync.folder_failures import is_absence, is_busy, is_gone, reason
from lobbykit.sync.folder_memory import Known
from lobbykit.sync.folder_names import is_placeholder
from lobbykit.sync.mailbox import Arrival

if TYPE_CHECKING:
    from lobbykit.sync.files import Entry, Files
    from lobbykit.sync.folder_listing import Found

_YOUNG_NS = 5_000_000_000
"""A file that changed so short a time ago may change once more within one tick of the clock that stamps it."""
FORGOTTEN = -1
"""The size under which a file is remembered that is to be read again whatever it looks like next time."""


def read(files: Files, found: Found) -> tuple[Arrival | None, Known | None]:
    """Return what a file holds and how it is remembered; no arrival for one that is gone, no memory for “not yet”.

    Raises OSError when not the file but the disk refuses.
    """
    if found.entry.is_elsewhere or found.entry.size == 0 or is_placeholder(found.entry.name):
        return _not_yet(found), None
    try:
        raw, entry = files.read(found.path, LARGEST)
    except LargeFileError:
        problem = warning("mailbox-file-large", name=found.place, limit=LARGEST // 1024)
        return Arrival(found.place, None, problem), _known(files, found.entry, "")
    except OSError as error:
        return _refused(found, error), None
    return Arrival(found.place, raw), _known(files, entry, hashlib.sha256(raw).hexdigest())


def _known(files: Files, entry: Entry, sum_: str) -> Known:
    is_young = abs(files.now_ms() * 1_000_000 - entry.mtime_ns) < _YOUNG_NS
    return Known(FORGOTTEN if is_young else entry.size, entry.mtime_ns, sum_)


def _refused(found: Found, error: OSError) -> Arrival | None:
    """Return what is told of a file that the system does not give; raise the error when it is the disk."""
    if is_absence(error):
        return None
    if isinstance(error, ChangingFileError) or is_busy(error):
        return _not_yet(found)
    if is_gone(error):
        raise error
    problem = warning("mailbox-part-unreadable", name=found.place, reason=reason(error))
    return Arrival(found.place, None, problem)


def _not_yet(found: Found) -> Arrival:
    return Arrival(found.place, None, note("mailbox-not-here-yet", name=found.place))
