"""A text that was edited without its line ends gets them back, line for line."""

from __future__ import annotations

import re

from lobbykit.domain.alike import same_end, same_start

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_END = re.compile(r"\r\n|\r|\n")
MARK = "\ufeff"
"""The mark that some programs put before the first letter of a file."""


def without_ends(text: str) -> str:
    """Return a text for an editor: plain line ends, and no mark before it."""
    return _END.sub("\n", text.removeprefix(MARK))


def with_ends(original: str, edited: str) -> str:
    """Return what was edited of `without_ends(original)`, its lines that did not change exactly as they were.

    New lines end as the first line of the original does.
    """
    mark = MARK if original.startswith(MARK) else ""
    old = [one for one in _LINE.findall(original.removeprefix(MARK)) if one]
    new = _lines(edited)
    plain = [_END.sub("\n", one) for one in old]
    start = same_start(plain, new)
    end = same_end(plain, new, start)
    found = _END.search(original)
    middle = "".join(new[start : len(new) - end]).replace("\n", found[0] if found else "\n")
    return mark + "".join(old[:start]) + middle + "".join(old[len(old) - end :])


def _lines(text: str) -> list[str]:
    return [one for one in re.findall(r"[^\n]*(?:\n|$)", text) if one]
