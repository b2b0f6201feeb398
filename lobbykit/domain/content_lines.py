"""Lines of calendars and cards (RFC 5545, RFC 2426): how text stands in a value, and how long lines are folded."""

from __future__ import annotations

END = "\r\n"
_LONGEST = 75


def escaped(text: str) -> str:
    """Return a text as a value holds it."""
    told = "\n".join(text.splitlines())
    return told.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def folded(line: str) -> str:
    """Return a line as lines of at most 75 bytes; no character is parted."""
    found, room = [""], _LONGEST
    for letter in line:
        size = len(letter.encode())
        if size > room:
            found.append("")
            room = _LONGEST - 1
        found[-1] += letter
        room -= size
    return f"{END} ".join(found)
