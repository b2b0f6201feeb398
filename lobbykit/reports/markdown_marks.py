"""Marks of Markdown: escapes for what was typed, emphasis only where every reader sees it as such."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING

from lobbykit.domain.links import may_open
from lobbykit.domain.prose import Span
from lobbykit.reports.clean_text import clean

if TYPE_CHECKING:
    from lobbykit.domain.prose import Spans

_MARKUP = re.compile(r"[\\`*_\[\]<>&#|~!$^]")
_ADDRESS = re.compile(r"\b(https?|ftp):(?=//)|\b(www)\.", re.IGNORECASE)
_BEGINS = re.compile(r"[-+=:]")
_COUNTS = re.compile(r"(\d+)([.)])")
_END = Span("")


def escaped(text: str) -> str:
    """Return text in which nothing is markup, on one line; where it begins a line, `line_safe` it."""
    whole = _MARKUP.sub(r"\\\g<0>", clean(text))
    return _ADDRESS.sub(lambda found: f"{found[1]}\\:" if found[1] else f"{found[2]}\\.", whole)


def line_safe(written: str) -> str:
    """Return a written line without blanks at its ends whose first signs begin no list, heading or rule."""
    line = _COUNTS.sub(r"\1\\\2", written, count=1) if _COUNTS.match(written) else written
    return f"\\{line}" if _BEGINS.match(line) else line


def strong(text: str) -> str:
    """Return a text as strong, "" if it is blank."""
    return inline((Span(text, bold=True),))


def inline(content: Spans) -> str:
    """Return spans as written, without blanks at the ends. Marks of notes are numbers in brackets.

    Emphasis that would not be read as such, inside words or beside other emphasis, is left out: the words stay.
    """
    out = ""
    for span, after in pairwise((*content, _END)):
        out += _written(span, out[-1:], _plain(after)[:1])
    return out.strip(" ")


def _plain(span: Span) -> str:
    if span.note is not None:
        return f"\\[{escaped(span.text)}\\]"
    return f"[{escaped(span.text)}" if _href(span) else escaped(span.text)


def _written(span: Span, before: str, after: str) -> str:
    if span.note is not None:
        return _plain(span) if span.text else ""
    mark = "*" * (2 * span.bold + span.italic)
    words, href = escaped(span.text), _href(span)
    if not href or not words.strip(" "):
        return _emphasized(words, mark, before, after)
    return f"[{_emphasized(words, mark, '[', ']')}](<{href}>)"


def _href(span: Span) -> str:
    return span.href.replace("&", "&amp;") if span.href is not None and may_open(span.href) else ""


def _emphasized(words: str, mark: str, before: str, after: str) -> str:
    core = words.strip(" ")
    if not mark or not core or core[0].isspace() or core[-1].isspace():
        return words
    lead, tail = words[: words.index(core)], words[words.index(core) + len(core) :]
    opens = not _may_be_punctuation(core[0]) or _parts(lead[-1:] or before)
    closes = not _may_be_punctuation(core[-1]) or _parts(tail[:1] or after)
    beside = not lead and before == "*"
    return f"{lead}{mark}{core}{mark}{tail}" if opens and closes and not beside else words


def _may_be_punctuation(sign: str) -> bool:
    return unicodedata.category(sign)[0] in "PS"


def _parts(sign: str) -> bool:
    """Whether a sign beside emphasis, or the end of the line there, lets punctuation begin or end it."""
    return not sign or sign == " " or unicodedata.category(sign)[0] == "P"
