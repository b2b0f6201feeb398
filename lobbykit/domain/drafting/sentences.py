"""Where sentences end, between abbreviations that do not end them."""

from __future__ import annotations

import re

_END = re.compile(
    r"(?<=[.!?])[\"\u201d\u2019)]*\s+(?=[\"\u201c(\u00bf\u00a1]?[A-Z\u00c1\u00c9\u00cd\u00d3\u00da\u00d1])"
)
_SHORT = re.compile(
    r"(?:^|[\s(/])(?:U\.S|Rep|Sen|Del|Reps|Sens|H\.R|H|S|H\.? ?(?:J|Con)|S\.? ?(?:J|Con)"
    r"|(?:[HS]\. ?)?(?:(?:J|Con)\. ?)?Res|Mr|Ms|Mrs|Dr"
    r"|St|No|Jr|Sr|EE|UU|Sra|Ud|Uds|[A-Z])\.$"
)


def sentence_ends(text: str) -> list[int]:
    """Return the offsets at which the sentences after the first begin."""
    return [end.end() for end in _END.finditer(text) if not _SHORT.search(text[: end.start()][-24:])]
