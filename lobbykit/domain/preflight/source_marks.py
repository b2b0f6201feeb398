"""What preflight knows of sources: marks that point nowhere, sources nobody uses, addresses that are unsafe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.footnotes import SOURCE_LINK
from lobbykit.domain.links import may_open
from lobbykit.domain.preflight.printed_text import PrintedText, printed_texts
from lobbykit.domain.problem import Place, Problem, error, note, warning
from lobbykit.domain.prose import parse_inline

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from lobbykit.domain.ask import SourceRef
    from lobbykit.domain.brief import Brief, Source
    from lobbykit.domain.reference import Reference

EMPTY_LINK = "#"
CHECKED_DAYS = 180


def dangling_marks(brief: Brief) -> Iterator[Problem]:
    """`note-dangling`: a mark or a list names a source that the brief does not have."""
    known = {source.id for source in brief.sources}
    for name, place in mentions(brief):
        if name not in known:
            yield error("note-dangling", place, source=name)


def unused_sources(brief: Brief, reference: Reference) -> Iterator[Problem]:
    """`source-unused`: a source that nothing names is not printed; the words chosen for one office count too."""
    used = {name for name, _ in mentions(brief)}
    chosen = (one.local for (_, name), one in reference.choices.items() if name == brief.id and one.local)
    used |= {name for text in chosen for name, _ in _marks(PrintedText(text, "local"))}
    for source in brief.sources:
        if source.id not in used:
            yield note("source-unused", source.place, source=source.id)


def unaddressed_sources(brief: Brief) -> Iterator[Problem]:
    """`source-unaddressed`: a reader cannot look up a source without an address."""
    for source in brief.sources:
        if not has_address(source):
            yield warning("source-unaddressed", source.place, source=source.id)


def unchecked_sources(brief: Brief, reference: Reference) -> Iterator[Problem]:
    """`source-unchecked`: nobody is on record as having opened its address, or not for half a year.

    `checked` is the day on which somebody last found the statement there. A day to come is no such day.
    """
    for source in brief.sources:
        if not has_address(source) or is_checked(source, reference.today):
            continue
        if source.checked is None:
            yield note("source-unchecked", source.place, source=source.id)
        else:
            yield note("source-unchecked", source.place, source=source.id, date=source.checked.isoformat())


def has_address(source: Source) -> bool:
    """Whether a reader is told where to look."""
    return source.url is not None and source.url.raw.strip() not in {"", EMPTY_LINK}


def is_checked(source: Source, today: date) -> bool:
    """Whether somebody opened its address within half a year."""
    return source.checked is not None and 0 <= (today - source.checked).days <= CHECKED_DAYS


def unsafe_links(brief: Brief) -> Iterator[Problem]:
    """`link-unsafe`: only http, https, mailto and tel are ever printed or opened."""
    for printed in printed_texts(brief):
        for href in _hrefs(printed):
            if href != EMPTY_LINK and not href.startswith(SOURCE_LINK) and not may_open(href):
                yield error("link-unsafe", printed.text.place_of(href), address=href)
    for text in (brief.link, *(source.url for source in brief.sources)):
        if text and text.raw.strip() not in {"", EMPTY_LINK} and not may_open(text.raw):
            yield error("link-unsafe", text.place, address=text.raw)


def _hrefs(printed: PrintedText) -> list[str]:
    return list(dict.fromkeys(span.href for span in parse_inline(printed.text.raw) if span.href is not None))


def mentions(brief: Brief) -> Iterator[tuple[str, Place]]:
    """Yield every source that something in the brief names, and where, whether there is such a source or not."""
    for printed in printed_texts(brief):
        yield from _marks(printed)
    for ref in _references(brief):
        yield ref.id, ref.place


def _marks(printed: PrintedText) -> Iterator[tuple[str, Place]]:
    for span in parse_inline(printed.text.raw):
        if span.note is not None:
            yield span.note, printed.text.place_of(f"[^{span.note}]")
        elif span.href and span.href.startswith(SOURCE_LINK):
            yield span.href.removeprefix(SOURCE_LINK), printed.text.place_of(span.href)


def _references(brief: Brief) -> Iterator[SourceRef]:
    yield from (ref for ask in brief.asks for ref in ask.sources)
    yield from (ref for point in brief.talking_points for ref in point.sources)
    yield from (ref for question in brief.questions for ref in question.sources)
    yield from (ref for sentence in brief.local for ref in sentence.sources)
    yield from (figure.source for figure in brief.figures if figure.source)
    yield from (chart.source for chart in brief.charts if chart.source)
