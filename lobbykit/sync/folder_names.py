"""What files of a shared folder are called: where a letter goes, and how any name is told and asked for again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote

from lobbykit.domain.op_shape import is_dev

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.sync.mailbox import Letter

MARK = ".lkb"
"""What stands somewhere in the name of every file that is read; services put their own words before and after it."""
README = "README.txt"
_CLOUD = re.compile(r"\..*\.icloud", re.DOTALL)
"""What iCloud puts in place of a file that it has not fetched."""
_PART = re.compile(r"(\.syncthing\.|~syncthing~).*\.tmp", re.DOTALL)
"""What Syncthing writes before a file is whole, and leaves for a day where the file came from elsewhere meanwhile."""
_LABEL = re.compile(r"[a-z0-9-]{1,64}")
_TEMPORARY = re.compile(r"\.tmp-[0-9a-f]{16}")


def team_folder(team: str) -> str:
    """Return the name of a team's folder in a share."""
    return f"lobbykit-{team[:8]}"


def file_of(letter: Letter) -> tuple[str, str] | None:
    """Return the folder and the name of a letter, None for one whose parts do not have their form: no path is made."""
    if not is_dev(letter.dev) or not _LABEL.fullmatch(letter.label):
        return None
    return letter.dev, f"{letter.label}-{letter.sum[:16]}{MARK}"


def temporary_name(random: bytes) -> str:
    """Return the name under which a file is written before it is whole, from 8 random bytes."""
    return f".tmp-{random.hex()}"


def is_temporary(name: str) -> bool:
    """Whether a name is one that `temporary_name` makes."""
    return _TEMPORARY.fullmatch(name) is not None


def is_letter(name: str) -> bool:
    """Whether a file of this name is looked at: it holds the mark, and is no part of a file that Syncthing writes."""
    return MARK in name.lower() and not _PART.fullmatch(name)


def is_placeholder(name: str) -> bool:
    """Whether iCloud calls what it has not fetched yet like this."""
    return _CLOUD.fullmatch(name) is not None


def told(name: str) -> str:
    """Return a name so that it can be shown and kept as JSON, a different text for each name.

    Whatever cannot be printed (and what begins with `?`) is told as `?` and the bytes of the name, percent-encoded.
    """
    if name.isprintable() and not name.startswith("?"):
        return name
    return "?" + quote(name.encode("utf-8", "surrogatepass"), safe=" ")


def address(path: Path) -> str:
    """Return the path of a folder as people are shown it, part by part as `told` has it."""
    text = str(path)
    return text if text.isprintable() else told(text)
