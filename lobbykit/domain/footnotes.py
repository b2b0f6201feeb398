"""Footnotes of one sheet: numbered by first appearance, so that unused sources are never printed."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from lobbykit.domain.links import may_open
from lobbykit.domain.prose import Span, Spans, merged
from lobbykit.domain.sheet import SheetSource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lobbykit.domain.brief import Source
    from lobbykit.domain.phrases import Phrases

SOURCE_LINK = "src:"


class Footnotes:
    """Resolves source marks in texts; filled as the blocks are composed in reading order."""

    def __init__(self, sources: Mapping[str, Source], phrases: Phrases) -> None:
        self._sources = sources
        self._phrases = phrases
        self._numbers: dict[str, int] = {}

    def resolve(self, spans: Spans) -> Spans:
        """Return spans with real addresses and numbered marks; a mark of an unknown source is left out."""
        if not any(span.note is not None or span.href is not None for span in spans):
            return spans
        out: list[Span] = []
        for index, span in enumerate(spans):
            target = span.href or ""
            if span.note is not None:
                out.extend(self.marks([span.note]))
            elif span.href is None:
                out.append(span)
            elif target.startswith(SOURCE_LINK):
                source = self._sources.get(target.removeprefix(SOURCE_LINK))
                out.append(Span(span.text, span.bold, span.italic, _address(source)))
                following = spans[index + 1].href if index + 1 < len(spans) else None
                if following != target:
                    out.extend(self.marks([target.removeprefix(SOURCE_LINK)]))
            else:
                out.append(Span(span.text, span.bold, span.italic, span.href if may_open(span.href) else None))
        return tuple(out)

    def marks(self, ids: Iterable[str]) -> Spans:
        """Return the footnote marks for those sources, in order."""
        return tuple(Span(str(self._number(one)), note=one) for one in ids if one in self._sources)

    def printed(self) -> tuple[SheetSource, ...]:
        """Return what stands at the foot, by number."""
        return tuple(
            SheetSource(number, one, _described(self._sources[one], self._phrases))
            for one, number in self._numbers.items()
        )

    def _number(self, one: str) -> int:
        return self._numbers.setdefault(one, len(self._numbers) + 1)


@lru_cache(maxsize=256)
def _described(source: Source, phrases: Phrases) -> Spans:
    """Return a source as it is printed; every sheet of a run prints the same."""
    lang = source.lang if source.lang != phrases.lang else ""
    before = f"{source.author.raw}, " if source.author else ""
    dated = phrases.dated(source.dated) if source.dated else ""
    publisher = source.publisher.raw if source.publisher else ""
    spans = (
        Span(before),
        Span(source.title.raw, italic=True, href=_address(source), lang=lang),
        Span(", " if publisher else ""),
        Span(publisher, lang=lang),
        Span(f", {dated}" if dated else ""),
    )
    return merged(span for span in spans if span.text)


def _address(source: Source | None) -> str | None:
    url = source.url.raw if source and source.url else None
    return url if url and may_open(url) else None
