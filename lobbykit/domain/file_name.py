"""File names made from data, safe on Windows, macOS and Linux."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 90
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)", re.IGNORECASE)


def safe_name(text: str, *, fallback: str = "unnamed") -> str:
    """Return at most 90 ASCII letters, digits and single hyphens that no system reserves; never empty.

    Windows reserves CON, PRN, AUX, NUL, COM1 and so on, whatever the ending (Microsoft: Naming Files).
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    name = re.sub(r"[^A-Za-z0-9]+", "-", plain.replace("'", "")).strip("-")[:LONGEST].strip("-") or fallback
    return f"{name}-file" if _RESERVED.fullmatch(name) else name
