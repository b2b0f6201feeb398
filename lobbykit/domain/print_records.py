"""Print records: what was printed before, and so which revision a sheet is."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from lobbykit.domain.edition import block_fingerprint, speakable

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from lobbykit.domain.op import Value
    from lobbykit.domain.phrases import Phrases
    from lobbykit.domain.sheet import Sheet

DRAFT = "draft"
"""The variant of a watermarked sheet: it is on record, and no revision, since nobody hands it out."""


class SheetKey(NamedTuple):
    """What the editions of one sheet have in common."""

    office: str
    brief: str
    lang: str


@dataclass(frozen=True, slots=True)
class PrintRecord:
    """One sheet of one earlier run; `at` orders the runs (milliseconds since 1970)."""

    key: SheetKey
    edition: str
    day: date
    at: int
    variant: str = ""
    copies: int = 1


@dataclass(frozen=True, slots=True)
class Revision:
    """The how-manieth edition of its sheet one is, and the day on which it was first printed."""

    number: int
    day: date


@dataclass(frozen=True, slots=True)
class PrintHistory:
    """For each sheet its editions in the order in which they were first printed, each with that day."""

    editions: Mapping[SheetKey, Mapping[str, date]] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def told(cls, records: Iterable[PrintRecord]) -> PrintHistory:
        """Return what these records say, in whatever order they come; drafts do not count."""
        editions: dict[SheetKey, dict[str, date]] = {}
        for one in sorted(records, key=lambda one: (one.at, one.day, one.edition)):
            if one.variant != DRAFT:
                editions.setdefault(one.key, {}).setdefault(one.edition, one.day)
        return cls(MappingProxyType(editions))

    def revision(self, key: SheetKey, edition: str, today: date) -> Revision:
        """Return which revision an edition is: what was printed before keeps its number and day, a new one is next."""
        known = self.editions.get(key, {})
        for number, (one, day) in enumerate(known.items(), start=1):
            if one == edition:
                return Revision(number, day)
        return Revision(len(known) + 1, today)


def stamp(revision: Revision, edition: str, phrases: Phrases) -> str:
    """Return what stands at the foot of a sheet: "Rev. 3 · 21 Nov 2026 · K7M2-9QXD"."""
    day = phrases.short_day(revision.day)
    return phrases.say("stamp", number=str(revision.number), date=day, edition=speakable(edition))


def print_fields(sheet: Sheet, brief_sha: str, variant: str, copies: int) -> dict[str, Value]:
    """Return the fields of the `print` entity that puts one printed sheet on record."""
    fields: dict[str, Value] = {
        "office": sheet.office,
        "edition": sheet.edition,
        "brief": sheet.brief,
        "lang": sheet.lang,
        "variant": variant,
        "date": sheet.today.isoformat(),
        "copies": copies,
        "blocks": fingerprints(sheet),
    }
    return fields | ({"brief_sha": brief_sha} if brief_sha else {})


def fingerprints(sheet: Sheet) -> dict[str, str]:
    """Return the fingerprint of each block but the stamp, in reading order."""
    return {block.id: block_fingerprint(block) for block in sheet.blocks if block.role != "stamp"}
