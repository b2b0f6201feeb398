"""Sheet changes: what a sheet says now beside what an earlier run printed for the same office."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.print_records import fingerprints

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from lobbykit.domain.sheet import Sheet


@dataclass(frozen=True, slots=True)
class EarlierSheet:
    """What a run printed for one office: its edition, and the fingerprint of each block in reading order."""

    office: str
    edition: str
    blocks: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class EarlierRun:
    """What an earlier run printed, by office, and the words of its blocks by fingerprint as far as they are known.

    `back` is the brief on the reverse where two shared a leaf: then `sheets` are the fronts alone.
    """

    brief: str
    lang: str
    today: date
    sheets: Mapping[str, EarlierSheet]
    words: Mapping[str, str]
    back: str = ""


@dataclass(frozen=True, slots=True)
class BlockChange:
    """One block of one sheet: its fingerprint before and now, "" where it was not there or is no more."""

    block: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class SheetChange:
    """How a sheet differs from the one printed earlier.

    `old_edition` is "" where there was none; then there are no blocks. Without blocks otherwise, only their order
    differs.
    """

    office: str
    old_edition: str
    new_edition: str
    blocks: tuple[BlockChange, ...] = ()

    @property
    def is_new(self) -> bool:
        """Whether no earlier sheet is known."""
        return not self.old_edition


@dataclass(frozen=True, slots=True)
class Alteration:
    """One change of a block in words, and the offices whose sheets have it.

    None stands for words that nobody kept, "" for a block that was not there or is no more.
    """

    change: BlockChange
    old: str | None
    new: str | None
    offices: tuple[str, ...]

    @property
    def block(self) -> str:
        """The id of the block."""
        return self.change.block


def sheet_change(earlier: EarlierSheet | None, sheet: Sheet) -> SheetChange | None:
    """Return how a sheet differs from the earlier one, None when nothing does; the stamp does not count."""
    if earlier is None:
        return SheetChange(sheet.office, "", sheet.edition)
    now = fingerprints(sheet)
    if earlier.edition == sheet.edition and earlier.blocks == now:
        return None
    ids = [*now, *(one for one in earlier.blocks if one not in now)]
    pairs = ((one, earlier.blocks.get(one, ""), now.get(one, "")) for one in ids)
    changed = tuple(BlockChange(one, old, new) for one, old, new in pairs if old != new)
    return SheetChange(sheet.office, earlier.edition, sheet.edition, changed)


def alterations(changes: Iterable[SheetChange], words: Mapping[str, str]) -> tuple[Alteration, ...]:
    """Return every change of words once, those of most offices first, then in the order in which they are met."""
    offices: dict[BlockChange, list[str]] = {}
    for change in changes:
        for block in change.blocks:
            offices.setdefault(block, []).append(change.office)
    found = [
        Alteration(one, _words(one.old, words), _words(one.new, words), tuple(those)) for one, those in offices.items()
    ]
    return tuple(sorted(found, key=lambda one: -len(one.offices)))


def _words(fingerprint: str, words: Mapping[str, str]) -> str | None:
    return words.get(fingerprint) if fingerprint else ""
