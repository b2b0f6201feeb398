"""Files that will soon be gone: what a mail program or a browser lays into a temporary folder to have it opened."""

from __future__ import annotations

import tempfile
from pathlib import Path

_PASSING = frozenset(
    {
        *("content.outlook", "inetcache", "temporary internet files", "mail downloads", "com.apple.mail", ".cache"),
        *("com.apple.mail.spotlight", "com.microsoft.outlook", "microsoft.windowscommunicationsapps_8wekyb3d8bbwe"),
    }
)
"""Names of folders that these programs use, in lower case."""
_PORTAL = ("run", "user")


def is_passing(file: Path) -> bool:
    """Whether a file lies where it is not meant to stay; nothing may refer to it once it was read."""
    absolute = file.absolute()
    temporary = Path(tempfile.gettempdir())
    if any(one in absolute.parents for one in (temporary.absolute(), temporary.resolve())):
        return True
    folders = [one.lower() for one in absolute.parts[1:-1]]
    return tuple(folders[:2]) == _PORTAL or not _PASSING.isdisjoint(folders)
