"""The sources of a brief as the manager of sources shows them: what each lacks, and what refers to it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from lobbykit.domain.links import may_open
from lobbykit.domain.preflight.source_marks import has_address, is_checked, mentions
from lobbykit.domain.prose import parse_inline, plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from lobbykit.domain.brief import Brief, Source
    from lobbykit.domain.brief_form import Path
    from lobbykit.domain.prose import Text


class Lack(StrEnum):
    """What a source lacks: an address, somebody who opened it within half a year, or anything that refers to it."""

    UNADDRESSED = "unaddressed"
    UNCHECKED = "unchecked"
    UNUSED = "unused"


class Part(StrEnum):
    """The parts of a brief that can refer to a source."""

    OPENING = "opening"
    FIGURE = "figure"
    SECTION = "section"
    ASK = "ask"
    POINT = "point"
    QUESTION = "question"
    STORY = "story"
    LOCAL = "local"
    CHART = "chart"


@dataclass(frozen=True, slots=True)
class Use:
    """A part that refers to a source: its kind, what it is called, and the line where it does so."""

    part: Part
    name: str
    line: int


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source in words; `checked` is "" where nobody did, `website` "" where no address may be opened."""

    id: str
    title: str
    detail: str
    url: str
    website: str
    checked: str
    line: int
    lacks: tuple[Lack, ...]
    uses: tuple[Use, ...]


def source_rows(brief: Brief, today: date) -> tuple[SourceRow, ...]:
    """Return every source of the brief by the first thing that it lacks, else in the order of the file."""
    uses = _uses(brief)
    rows = (_row(one, uses.get(one.id, ()), today) for one in brief.sources)
    order = {lack: at for at, lack in enumerate(Lack)}
    return tuple(sorted(rows, key=lambda one: order[one.lacks[0]] if one.lacks else len(order)))


def in_state(rows: Sequence[SourceRow], lack: Lack | None) -> tuple[SourceRow, ...]:
    """Return the sources that lack this, or all for None."""
    return tuple(one for one in rows if lack is None or lack in one.lacks)


def by_state(rows: Sequence[SourceRow]) -> tuple[tuple[Lack | None, tuple[SourceRow, ...]], ...]:
    """Return the sources in groups, each under the first thing that it lacks; those that lack nothing last, as None."""
    groups = ((lack, tuple(one for one in rows if next(iter(one.lacks), None) is lack)) for lack in (*Lack, None))
    return tuple((lack, group) for lack, group in groups if group)


def edited_at(row: SourceRow) -> Path:
    """Return the field with which editing a source begins: the one that it lacks, else its title."""
    for lack, field in ((Lack.UNADDRESSED, "url"), (Lack.UNCHECKED, "checked")):
        if lack in row.lacks:
            return ("sources", row.id, field)
    return ("sources", row.id, "title")


def _row(source: Source, uses: tuple[Use, ...], today: date) -> SourceRow:
    url = source.url.raw if source.url else ""
    website = url if may_open(url) and url.lower().startswith(("http://", "https://")) else ""
    detail = ", ".join(filter(None, (_plain(source.author), _plain(source.publisher), source.dated)))
    checked = source.checked.isoformat() if source.checked else ""
    return SourceRow(
        source.id,
        _plain(source.title),
        detail,
        url,
        website,
        checked,
        source.place.line,
        tuple(_lacks(source, uses, today)),
        uses,
    )


def _lacks(source: Source, uses: tuple[Use, ...], today: date) -> Iterator[Lack]:
    if not has_address(source):
        yield Lack.UNADDRESSED
    elif not is_checked(source, today):
        yield Lack.UNCHECKED
    if not uses:
        yield Lack.UNUSED


def _uses(brief: Brief) -> dict[str, tuple[Use, ...]]:
    parts = sorted(_parts(brief), key=lambda one: one.line)
    starts = [one.line for one in parts]
    found: dict[str, tuple[Use, ...]] = {}
    for name, place in sorted(mentions(brief), key=lambda one: one[1]):
        at = bisect_right(starts, place.line) - 1
        part = parts[max(at, 0)]
        known = found.get(name, ())
        if not any((one.part, one.name) == (part.part, part.name) for one in known):
            found[name] = (*known, Use(part.part, part.name, place.line))
    return found


def _parts(brief: Brief) -> Iterator[Use]:
    yield Use(Part.OPENING, "", 1)
    if brief.lede:
        yield Use(Part.OPENING, "", brief.lede.default.place.line)
    yield from (Use(Part.FIGURE, _plain(one.value), one.place.line) for one in brief.figures)
    yield from (Use(Part.SECTION, _plain(one.heading.default), one.place.line) for one in brief.sections)
    yield from (Use(Part.ASK, one.id, one.place.line) for one in brief.asks)
    yield from (Use(Part.POINT, one.id, one.place.line) for one in brief.talking_points)
    yield from (Use(Part.QUESTION, _plain(one.they_say.default), one.place.line) for one in brief.questions)
    yield from (Use(Part.STORY, one.id, one.place.line) for one in brief.stories)
    yield from (Use(Part.LOCAL, one.district, one.place.line) for one in brief.local)
    yield from (Use(Part.CHART, _plain(one.title.default), one.place.line) for one in brief.charts)


def _plain(text: Text | None) -> str:
    return plain_text(parse_inline(text.raw)) if text else ""
