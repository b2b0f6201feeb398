"""`placeholder`: what is still to be filled in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.domain.citation.finder import find_measures
from lobbykit.domain.preflight.printed_text import PrintedText, printed_texts
from lobbykit.domain.preflight.source_marks import EMPTY_LINK
from lobbykit.domain.problem import Problem, error
from lobbykit.domain.prose import parse_inline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.brief import Brief

_UNFILLED = re.compile(
    r"\b(?:X{3,}|TBD|TBA|TK|TODO|FIXME|LOREM IPSUM)\b|_{3,}|\[(?:INSERT|NAME|YOUR|ORG)[^\]]*\]", re.IGNORECASE
)


def unfilled_places(brief: Brief) -> Iterator[Problem]:
    """Yield XXX, TBD, a bill number left open and "#" links in printed places."""
    for printed in printed_texts(brief):
        for found in _UNFILLED.finditer(printed.words):
            yield error("placeholder", printed.text.place_of(found[0]), text=found[0])
        for one in find_measures(printed.words, congress=brief.congress):
            if one.placeholder:
                yield error("placeholder", printed.place_of(one.text, one.start), text=one.text)
        yield from _empty_links(printed)
    for text in (brief.link, *(source.url for source in brief.sources)):
        if text and text.raw.strip() == EMPTY_LINK:
            yield error("placeholder", text.place, text=EMPTY_LINK)


def _empty_links(printed: PrintedText) -> Iterator[Problem]:
    seen = 0
    for span in parse_inline(printed.text.raw):
        if span.href == EMPTY_LINK:
            yield error("placeholder", printed.text.place_of("](#)", seen), text=f"[{span.text}](#)")
            seen += 1
