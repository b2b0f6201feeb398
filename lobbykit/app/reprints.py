"""Reprints: which sheets that were printed say something else today, by the print records of the workspace."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from lobbykit.app.changed_sheets import OtherManifestError, UnusableManifestError, earlier_run
from lobbykit.app.print_records import TABLE
from lobbykit.app.printing import MANIFEST
from lobbykit.content.bounded import UnreadableFileError
from lobbykit.domain.edition import block_fingerprint
from lobbykit.domain.iso_day import iso_day
from lobbykit.domain.print_records import DRAFT
from lobbykit.domain.prose import plain_text
from lobbykit.domain.sheet_changes import EarlierRun, EarlierSheet, alterations, sheet_change
from lobbykit.domain.tailor_many import Tailor

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from lobbykit.domain.brief import Brief
    from lobbykit.domain.office import Office
    from lobbykit.domain.reference import Reference
    from lobbykit.domain.sheet_changes import Alteration, SheetChange
    from lobbykit.store.view import View

_MANIFESTS = 40
"""In how many of the newest folders words that were printed are looked for."""


@dataclass(frozen=True, slots=True)
class DatedSheet:
    """A sheet that is out and says something else today: whose, how it changed, and the stamp of the new one."""

    office: Office
    change: SheetChange
    stamp: str


@dataclass(frozen=True, slots=True)
class ReprintCheck:
    """Everything that the comparison follows from; all of it is frozen. `before` is None where nothing was printed.

    Words that were printed are looked for in the manifests of folders directly in `below`.
    """

    brief: Brief
    reference: Reference
    before: EarlierRun | None
    below: Path

    def earlier_with_words(self) -> EarlierRun | None:
        """Return what was printed, with the words of its blocks as far as manifests still have them."""
        return replace(self.before, words=_words(self.brief, self.below)) if self.before else None


@dataclass(frozen=True, slots=True)
class Reprints:
    """What a comparison found: how many sheets were printed, those out of date, and their changes in words.

    `gone` are offices that were given a sheet and are no more.
    """

    check: ReprintCheck
    printed: int
    dated: tuple[DatedSheet, ...] = ()
    changes: tuple[Alteration, ...] = ()
    gone: tuple[str, ...] = ()


def printed_before(view: View, brief: Brief) -> EarlierRun | None:
    """Return the newest sheet on record for each office that was given this brief, drafts aside; None for none."""
    newest: dict[str, Mapping[str, object]] = {}
    for row in view.table(TABLE):
        fits = row.get("brief") == brief.id and row.get("lang") == brief.lang
        whole = not row["deleted"] and row.get("edition") and row.get("blocks") and iso_day(str(row.get("date", "")))
        if fits and whole and row.get("variant") != DRAFT:
            office = str(row.get("office"))
            if office not in newest or _moment(newest[office]) < _moment(row):
                newest[office] = dict(row)
    if not newest:
        return None
    days = [day for row in newest.values() if (day := iso_day(str(row["date"])))]
    sheets = {office: EarlierSheet(office, str(row["edition"]), _blocks(row)) for office, row in newest.items()}
    return EarlierRun(brief.id, brief.lang, max(days), MappingProxyType(sheets), MappingProxyType({}))


def compare(check: ReprintCheck, progress: Callable[[int, int], None] = lambda _done, _total: None) -> Reprints:
    """Tailor every sheet that was printed again, and return what is different."""
    before = check.earlier_with_words()
    if before is None:
        return Reprints(check, 0)
    tailor, words = Tailor(check.brief, check.reference), dict(before.words)
    offices = [one for one in check.reference.roster.offices if one.id in before.sheets]
    dated: list[DatedSheet] = []
    for done, office in enumerate(offices):
        progress(done, len(offices))
        sheet = tailor.tailored(office).sheet
        change = sheet_change(before.sheets[office.id], sheet)
        if change:
            dated.append(DatedSheet(office, change, plain_text(sheet.blocks[-1].content)))
            words |= {block_fingerprint(one): plain_text(one.content) for one in sheet.blocks}
    here = {one.id for one in offices}
    gone = tuple(one for one in before.sheets if one not in here)
    changes = alterations([one.change for one in dated], words)
    return Reprints(check, len(before.sheets), tuple(dated), changes, gone)


def _moment(row: Mapping[str, object]) -> tuple[str, str, str]:
    return f"{row['created']:020}", str(row["date"]), str(row["id"])


def _blocks(row: Mapping[str, object]) -> Mapping[str, str]:
    blocks = row["blocks"]
    assert isinstance(blocks, dict)
    return MappingProxyType({str(block): str(mark) for block, mark in blocks.items()})


def _words(brief: Brief, below: Path) -> Mapping[str, str]:
    """Return the words of blocks as manifests of this brief keep them; manifests that cannot be read have none."""
    found: dict[str, str] = {}
    for file in _manifests(below):
        try:
            found = {**earlier_run(file, brief).words, **found}
        except (UnreadableFileError, UnusableManifestError, OtherManifestError):
            continue
    return MappingProxyType(found)


def _manifests(below: Path) -> list[Path]:
    """Return the newest manifests; a folder that may not be looked into has none."""
    try:
        dated = [(file.stat().st_mtime_ns, file) for file in below.glob(f"*/{MANIFEST}")]
    except OSError:
        return []
    return [file for _, file in sorted(dated, reverse=True)[:_MANIFESTS]]
