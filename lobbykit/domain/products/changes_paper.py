"""What changed in the schedule, on paper: a box to tick beside each change once everybody knows of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.document import Document, Heading, Listing, Paragraph
from lobbykit.domain.prose import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.domain.document import DocumentBlock
    from lobbykit.domain.phrases import Phrases


def changes_paper(lines: Sequence[str], since: str, words: Phrases) -> Document:
    """Return the changes, a sentence each, since the import of a day in words ("" where nobody knows of which)."""
    title = words.say("changes-title")
    blocks: list[DocumentBlock] = [Heading(1, (Span(title),))]
    if since:
        blocks.append(Paragraph((Span(words.say("changes-since", date=since)),), "lead"))
    blocks.append(Listing(tuple((Span(one),) for one in lines), boxes=True))
    return Document(title=title, lang=words.lang, blocks=tuple(blocks), size=11.5, sans=True)
