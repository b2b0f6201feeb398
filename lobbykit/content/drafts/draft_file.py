"""A file of any kind that people have their leave-behinds in becomes a draft."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.content.bounded import UnreadableFileError, decoded, read_bytes
from lobbykit.content.drafts.docx_draft import read_docx
from lobbykit.content.drafts.html_draft import read_html
from lobbykit.content.drafts.markdown_draft import read_markdown
from lobbykit.content.drafts.text_draft import read_plain_text
from lobbykit.domain.problem import Place, Read, error

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.domain.drafting.runs import Draft

LIMIT = 100_000
"""Bytes of a text: forty pages. What is longer is no leave-behind."""
PACKED_LIMIT = 10_000_000
"""Bytes of a Word file, with its pictures."""
LONGEST_WORD, MOST_RUNS = 2_500, 1_000
"""Letters without a blank, and changes of look in a paragraph: no page that people wrote has more."""
_ENDLESS = re.compile(rf"\S{{{LONGEST_WORD}}}")
_WORD = ".docx"
_TEXTS = {
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".mdown": read_markdown,
    ".txt": read_plain_text,
    ".text": read_plain_text,
    ".eml": read_plain_text,
    ".html": read_html,
    ".htm": read_html,
    ".xhtml": read_html,
    "": read_plain_text,
}


def read_draft(path: Path) -> Read[Draft]:
    """Return the draft that a file holds, by the ending of its name.

    Raises UnreadableFileError, and DamagedDocumentError for a Word file that is broken or too large.
    """
    if path.suffix.casefold() == _WORD:
        return read_docx(read_bytes(path, limit=PACKED_LIMIT), file=str(path))
    reader = _TEXTS.get(path.suffix.casefold())
    if reader is None:
        kinds = ", ".join(sorted([_WORD, *(one for one in _TEXTS if one)]))
        raise UnreadableFileError("draft-kind-unknown", file=str(path), kinds=kinds)
    text = decoded(read_bytes(path, limit=LIMIT), file=str(path))
    endless = _ENDLESS.search(text)
    if endless:
        place = Place(str(path), text.count("\n", 0, endless.start()) + 1)
        return Read(None, (error("draft-too-much", place, limit=LONGEST_WORD),))
    read = reader(text, file=str(path))
    crowded = next((one for one in read.value.blocks if len(one.runs) > MOST_RUNS), None) if read.value else None
    return Read(None, (error("draft-too-much", crowded.place, limit=MOST_RUNS),)) if crowded else read
