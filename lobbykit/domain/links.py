"""Which addresses may be printed as links or opened."""

from __future__ import annotations

import re
from functools import lru_cache

from lobbykit.domain.late_pattern import compiled_late

_WEB = compiled_late(
    r"https?://(?P<host>[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?P<port>:\d{1,5})?(?P<rest>[/?#][^\s\x00-\x1f<>\"\\]*)?",
    re.IGNORECASE,
)
_MAIL = compiled_late(
    r"mailto:[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?:\?subject=[A-Za-z0-9%._~-]*)?", re.IGNORECASE
)
_MESSAGE = compiled_late(
    r"mailto:(?:[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)?"
    r"\?subject=(?:[A-Za-z0-9._~-]|%(?!0[AaDd])[0-9A-Fa-f]{2})*(?:&body=(?:[A-Za-z0-9._~-]|%[0-9A-Fa-f]{2})*)?"
)
_PHONE = compiled_late(r"tel:\+?[0-9][0-9().-]{1,24}", re.IGNORECASE)


@lru_cache(maxsize=1024)
def may_open(address: str) -> bool:
    """Whether an address is safe: http or https with a plain host and no user name, mailto or tel.

    Everything else (file, javascript, data, UNC paths, hosts hidden behind "@") is refused.
    """
    return any(pattern.fullmatch(address) for pattern in (_WEB, _MAIL, _PHONE))


def is_message(address: str) -> bool:
    """Whether an address begins a message and no more: to one person or nobody yet, a subject of one line, a text."""
    return _MESSAGE.fullmatch(address) is not None


def is_official_page(address: str) -> bool:
    """Whether an address is a page of the House or the Senate itself, over http or https, and so may be opened."""
    found = _WEB.fullmatch(address)
    return found is not None and (found["host"].lower()).endswith((".house.gov", ".senate.gov"))


def web_host(address: str) -> str:
    """Return where a web address leads, host and port in lower case; "" for one that may not be opened as a page."""
    found = _WEB.fullmatch(address)
    return (found["host"] + (found["port"] or "")).lower() if found else ""


def short_address(address: str) -> str:
    """Return a web address as people type it: without scheme, "www." and a closing slash."""
    return re.sub(r"^https?://(?:www\.)?", "", address, flags=re.IGNORECASE).rstrip("/")
