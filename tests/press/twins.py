"""Sheets for the twins: the sample sheet, a sheet of any words, and a sheet that means harm."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from lobbykit.domain.prose import Span
from tests.press.sheets import block, sheet

if TYPE_CHECKING:
    from lobbykit.domain.sheet import Block, Sheet

LABELS = {
    "for-office": "For the office of",
    "asks-house": "Our asks of the House",
    "asks-senate": "Our asks of the Senate",
    "thanks": "Thank you",
    "ask": "Ask",
    "sources": "Sources",
    "contact": "Contact",
    "links": "Links",
    "draft": "Draft",
}
HOSTILE = (
    "<script>alert(1)</script> & \"quoted\" 'single' </p><img src=x onerror=alert(1)> <!-- ]]> &amp;"
    " javascript:alert(1)"
)
UNSAFE = (
    "javascript:alert(1)",
    "file:///etc/passwd",
    "data:text/html,<b>",
    'https://example.org/"onclick="x',
    "//evil",
)

_TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc", "Co", "Cn")), min_size=1, max_size=60)
_SPANS = st.lists(
    st.builds(
        Span,
        _TEXT,
        bold=st.booleans(),
        italic=st.booleans(),
        href=st.sampled_from([None, "https://example.org/a", *UNSAFE]),
        note=st.none(),
        lang=st.sampled_from(["", "en", "es"]),
    ),
    min_size=1,
    max_size=4,
).map(tuple)


def _filled(drawn: list[tuple[Span, ...]]) -> Sheet:
    """Give the blocks of the sample sheet the drawn words, as far as they go, and keep their footnote marks."""
    base = sheet()
    blocks: list[Block] = []
    for index, one in enumerate(base.blocks):
        marks = tuple(span for span in one.content if span.note is not None)
        words = drawn[index % len(drawn)]
        blocks.append(replace(one, content=(*words, *marks)) if one.content else one)
    return replace(base, blocks=tuple(blocks))


SHEETS = st.lists(_SPANS, min_size=1, max_size=8).map(_filled)


def hostile() -> Sheet:
    """A sheet whose every word is markup and whose every link is unsafe."""
    base = sheet()
    spans = tuple(Span(HOSTILE, href=address) for address in UNSAFE)
    blocks = tuple(block(one.id, one.kind, spans, one.role) for one in base.blocks)
    return replace(base, blocks=blocks, title=HOSTILE)
