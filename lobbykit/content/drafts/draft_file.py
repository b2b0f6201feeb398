"""A file of any kind that people have their leave-behinds in becomes a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.content.bounded import UnreadableFileError, decoded, read_bytes
from lobbykit.content.drafts.docx_draft import read_docx
from lobbykit.content.drafts.html_draft import read_html
from lobbykit.content.drafts.markdown_draft import read_markdown
from lobbykit.content.drafts.text_draft import read_plain_text

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.domain.drafting.runs import Draft
    from lobbykit.domain.problem import Read

LIMIT = 250_000
"""Bytes of a text: a hundred pages. What is longer is no leave-behind."""
PACKED_LIMIT = 10_000_000
"""Bytes of a Word file, with its pictures."""
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
    return reader(decoded(read_bytes(path, limit=LIMIT), file=str(path)), file=str(path))
