"""Inline text: what people type in a brief becomes spans, never markup for a printer."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from lobbykit.domain.problem import Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Span(NamedTuple):
    """A run of text with one look. `href` is a checked address; `note` is the source id of a footnote mark.

    `lang` is the language of words that are not in that of the text around them, else "". A named tuple, since spans
    are compared and looked up by the ten thousand in each run.
    """

    text: str
    bold: bool = False
    italic: bool = False
    href: str | None = None
    note: str | None = None
    lang: str = ""


Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A scalar as a person typed it, with its place and the slice of the file that it came from."""

    raw: str
    place: Place
    source: str = field(default="", compare=False, repr=False)

    def place_of(self, snippet: str, occurrence: int = 0) -> Place:
        """Return where `snippet` stands in the file (line breaks of folded text match blanks), else the start.

        Whole words come first: "H.R. 1" is not looked for inside "H.R. 100" unless it stands nowhere else.
        """
        words = r"(?:\s|\\\n)+".join(re.escape(word) for word in snippet.split())
        whole = (r"(?<!\w)" if words[:1].isalnum() else "") + words + (r"(?!\w)" if words[-1:].isalnum() else "")
        found = list(re.finditer(whole, self.source)) or list(re.finditer(words, self.source))
        if not words or len(found) <= occurrence:
            return self.place
        return self.place_in_source(found[occurrence].start())

    def place_in_source(self, offset: int) -> Place:
        """Return where the character at `offset` of the slice of the file stands."""
        before = self.source[:offset]
        lines = before.count("\n")
        column = len(before) - before.rfind("\n") if lines else self.place.column + offset
        return Place(self.place.file, self.place.line + lines, column)


_TOKEN = re.compile(
    r"\*\*(?=\S)(?P<bold>(?:[^*]|\*(?!\*)|\*(?=\*\*(?!\*)))+?)(?<=\S)\*\*(?!\*)"
    r"|(?<!\*)\*(?=[^\s*])(?P<italic>(?:[^*]|\*\*[^*]+\*\*)+?)(?<=\S)\*"
    r"|\[\^(?P<note>[A-Za-z0-9_-]+)\]"
    r"|\[(?P<label>[^\]\[]+)\]\((?P<href>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)"
    r"|(?P<plain>[^*\[]+|.)",
    re.DOTALL,
)


@lru_cache(maxsize=1024)
def parse_inline(text: str) -> Spans:
    """Read **bold**, *italic*, [text](address), [text](src:ID) and [^ID]; everything else stays as typed.

    Letters typed in two parts become one (Unicode NFC), as paper has them. An asterisk with a blank on its inner side
    ("5 * 3 * 2") is no markup. A [text](src:ID) keeps "src:ID" as its href: resolving it is the tailor's business.
    Never raises.
    """
    return merged(_spans(unicodedata.normalize("NFC", text), Span("")))


def plain_text(spans: Spans) -> str:
    """Return the words without their look."""
    return "".join(span.text for span in spans)


def _spans(text: str, look: Span) -> Iterator[Span]:
    for token in _TOKEN.finditer(text):
        if token["bold"] is not None:
            yield from _spans(token["bold"], look._replace(bold=True))
        elif token["italic"] is not None:
            yield from _spans(token["italic"], look._replace(italic=True))
        elif token["note"] is not None:
            yield look._replace(text="", note=token["note"])
        elif token["label"] is not None:
            yield from _spans(token["label"], look._replace(href=token["href"]))
        else:
            yield look._replace(text=token["plain"])


def merged(spans: Iterable[Span]) -> Spans:
    """Return spans with neighbours of one look joined; footnote marks stay apart."""
    out: list[Span] = []
    for span in spans:
        last = out[-1] if out else None
        if last and last.note is None and span.note is None and _look(last) == _look(span):
            out[-1] = Span(last.text + span.text, last.bold, last.italic, last.href, lang=last.lang)
        else:
            out.append(span)
    return tuple(out)


def _look(span: Span) -> tuple[bool, bool, str | None, str]:
    return span.bold, span.italic, span.href, span.lang
