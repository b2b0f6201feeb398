"""A file of any kind that people have their leave-behinds in becomes a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.content.bounded import UnreadableFileError, decoded, read_bytes
from lobbykit.content.drafts.markdown_draft import read_markdown
from lobbykit.content.drafts.text_draft import read_plain_text

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.domain.drafting.runs import Draft
    from lobbykit.domain.problem import Read

LIMIT = 250_000
"""Bytes of a text: a hundred pages. What is longer is no leave-behind."""
_TEXTS = {
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".mdown": read_markdown,
    ".txt": read_plain_text,
    ".text": read_plain_text,
    ".eml": read_plain_text,
    "": read_plain_text,
}


def read_draft(path: Path) -> Read[Draft]:
    """Return the draft that a file holds, by the ending of its name; raise UnreadableFileError."""
    reader = _TEXTS.get(path.suffix.casefold())
    if reader is None:
        kinds = ", ".join(sorted(one for one in _TEXTS if one))
        raise UnreadableFileError("draft-kind-unknown", file=str(path), kinds=kinds)
    return reader(decoded(read_bytes(path, limit=LIMIT), file=str(path)), file=str(path))
