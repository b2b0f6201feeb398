"""Correction slips: half a page for each office whose sheet was wrong, two on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.correction_texts import was_and_is
from lobbykit.domain.document import Document, Facts, Heading, PageBreak, Paragraph, Rule, Together
from lobbykit.domain.edition import speakable
from lobbykit.domain.prose import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.correction_texts import Correction, Reprint
    from lobbykit.domain.document import DocumentBlock
    from lobbykit.domain.sheet_changes import Alteration

_ROOM = 640
"""How many characters half a page holds beside its heading and the codes."""
_SIZE = 10.0
_RECORDS = "edition/as-of"


def slips(one: Correction, lang: str, sender: str, contact: str) -> Document:
    """Return a page for every two offices: what was wrong, what is right, and the codes of both sheets.

    Passages that half a page has no room for are counted; the corrected sheet has them all. `contact` is whom to ask.
    """
    blocks: list[DocumentBlock] = []
    for number, reprint in enumerate(one.reprints):
        blocks.append(Together(tuple(_slip(one, reprint, sender, contact))))
        blocks.append(PageBreak() if number % 2 else Rule(halfway=True))
    title = one.phrases.say("slip-file", title=one.title)
    return Document(title, lang, tuple(blocks[:-1]), author=sender, size=_SIZE)


def _slip(one: Correction, reprint: Reprint, sender: str, contact: str) -> Iterator[DocumentBlock]:
    say = one.phrases.say
    yield Heading(1, (Span(say("slip-title")),))
    yield Paragraph((Span(one.words),), role="lead")
    pairs = [(say("slip-for"), f"{reprint.name} ({reprint.seat})"), (say("slip-sheet"), one.title)]
    pairs += [(say("slip-old"), speakable(reprint.change.old_edition)), (say("slip-new"), reprint.stamp)]
    yield Facts(tuple((label, (Span(text),)) for label, text in pairs))
    yield from _passages(one, reprint)
    asking = " \u00b7 ".join(filter(None, (sender, contact)))
    yield Paragraph((Span(say("slip-sorry")), Span(f" {asking}" if asking else "")), role="small")


def _passages(one: Correction, reprint: Reprint) -> Iterator[DocumentBlock]:
    """Yield what the sheet said and says now, as far as half a page goes, then how much more there is."""
    say, room = one.phrases.say, _ROOM - len(one.words) - len(one.title)
    own = _own(one, reprint)
    for number, each in enumerate(own):
        was, now = was_and_is(each, one.phrases)
        room -= len(was) + len(now)
        if room < 0:
            yield Paragraph((Span(say("slip-more", count=str(len(own) - number))),), role="small")
            return
        pairs = ((say("slip-was"), (Span(was),)), (say("slip-is"), (Span(now),)))
        yield Facts(pairs)


def _own(one: Correction, reprint: Reprint) -> list[Alteration]:
    """Return what changed on this office's sheet; the line of records counts only where nothing else changed."""
    own = [each for each in one.alterations if each.change in reprint.change.blocks]
    return [each for each in own if each.block != _RECORDS] or own
