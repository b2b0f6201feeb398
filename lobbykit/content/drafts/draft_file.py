"""A file of any kind that people have their leave-behinds in becomes a draft."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.content.bounded import UnreadableFileError, decoded, read_bytes
from lobbykit.content.drafts.bounds import TooMuchError, draft_beyond, page_beyond, text_beyond
from lobbykit.content.drafts.docx_draft import read_docx
from lobbykit.content.drafts.html_draft import read_html
from lobbykit.content.drafts.markdown_draft import read_markdown
from lobbykit.content.drafts.text_draft import read_plain_text
from lobbykit.domain.problem import Read

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from lobbykit.domain.drafting.runs import Draft

LIMIT = 240_000
"""Bytes of a text: its letters are counted apart, and a letter may take four."""
PAGE_LIMIT = 1_000_000
"""Bytes of a web page, with all its tags and scripts."""
PACKED_LIMIT = 10_000_000
"""Bytes of a Word file, with its pictures."""
_MARKED = re.compile(r"(?m)^#{1,6} \S|\]\([^\s()]+\)|<sup>|\]\(#\)")
"""Signs of Markdown, which many a text has that is not called so."""
_WORD = ".docx"
_PAGES = frozenset({".html", ".htm", ".xhtml"})
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
        return _bounded(read_docx, read_bytes(path, limit=PACKED_LIMIT), str(path))
    reader = _TEXTS.get(path.suffix.casefold())
    if reader is None:
        kinds = ", ".join(sorted([_WORD, *(one for one in _TEXTS if one)]))
        raise UnreadableFileError("draft-kind-unknown", file=str(path), kinds=kinds)
    is_page = path.suffix.casefold() in _PAGES
    text = decoded(read_bytes(path, limit=PAGE_LIMIT if is_page else LIMIT), file=str(path))
    if reader is read_plain_text and _MARKED.search(text):
        reader = read_markdown
    beyond = (page_beyond if is_page else text_beyond)(text, str(path))
    return Read(None, (beyond,)) if beyond else _bounded(reader, text, str(path))


def _bounded(reader: Callable[..., Read[Draft]], given: str | bytes, file: str) -> Read[Draft]:
    try:
        read = reader(given, file=file)
    except TooMuchError as failure:
        return Read(None, (failure.problem,))
    beyond = draft_beyond(read.value) if read.value else None
    return Read(None, (beyond,)) if beyond else read
