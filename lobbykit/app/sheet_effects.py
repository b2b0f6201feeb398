"""Which sheets an import would change: every sheet of every brief, tailored with the library before and after."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.library import ROSTER, Library, load_corrections, records_in, roster_in
from lobbykit.domain.bill import newest_records
from lobbykit.domain.composing import tailor
from lobbykit.domain.corrections import corrected_bills, corrected_roster
from lobbykit.domain.print_records import fingerprints
from lobbykit.domain.sheet_changes import EarlierSheet, sheet_change

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.app.importing import ImportPlan
    from lobbykit.app.library_files import Reader
    from lobbykit.app.shelves import Shelves
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.corrections import Correction
    from lobbykit.domain.measure import Measure
    from lobbykit.domain.office import Office
    from lobbykit.domain.reference import Reference
    from lobbykit.domain.sheet import Sheet

AS_OF = "edition/as-of"


@dataclass(frozen=True, slots=True)
class SheetEffect:
    """What happens to the sheet of one brief for one office: "changed", "dated", "added" or "removed".

    `blocks` are the ids of the blocks that change, none of them when only their order does. "dated" is a sheet that
    changes only in the line that says of which days its facts are.
    """

    what: str
    brief: str
    lang: str
    office: str
    name: str
    blocks: tuple[str, ...] = ()


def library_after(plan: ImportPlan, shelves: Shelves, reader: Reader, shared: tuple[Correction, ...]) -> Library:
    """Return the library as it would be once the plan is carried out, with all corrections laid over it.

    Raises as `load_library` does.
    """
    corrections = (*load_corrections(shelves, reader), *shared)
    roster, seats = corrected_roster(plan.roster or roster_in(shelves.first(ROSTER), reader), corrections)
    records = newest_records((*records_in(shelves.bill_folders(), reader).values(), *plan.records))
    bills, measures = corrected_bills(tuple(records.values()), corrections)
    return Library(roster, {one.measure: one for one in bills}, (*seats, *measures))


def sheet_effects(brief: Brief, before: Reference, after: Reference) -> Iterator[SheetEffect]:
    """Yield what happens to the sheets of one brief, those that change first, each in the order of the roster.

    A sheet depends on the roster and on the records of the measures that the brief's asks name, and on no others.
    """
    same = all(before.bills.get(one) == after.bills.get(one) for one in named_measures(brief))
    if same and before.roster == after.roster:
        return
    sheets = {office.id: tailor(brief, office, before).sheet for office in before.roster.offices}
    for office in after.roster.offices:
        if office.id in sheets:
            changed = sheet_change(_earlier(sheets[office.id]), tailor(brief, office, after).sheet)
            if changed:
                blocks = tuple(one.block for one in changed.blocks)
                yield _effect("dated" if blocks == (AS_OF,) else "changed", brief, office, blocks)
    yield from (_effect("added", brief, one) for one in after.roster.offices if one.id not in sheets)
    stay = {office.id for office in after.roster.offices}
    yield from (_effect("removed", brief, one) for one in before.roster.offices if one.id not in stay)


def named_measures(brief: Brief) -> frozenset[Measure]:
    """Return every measure that an ask of the brief names, for either chamber."""
    return frozenset(ref.measure for ask in brief.asks for terms in ask.all_terms for ref in terms.measures)


def _earlier(sheet: Sheet) -> EarlierSheet:
    return EarlierSheet(sheet.office, sheet.edition, fingerprints(sheet))


def _effect(what: str, brief: Brief, office: Office, blocks: tuple[str, ...] = ()) -> SheetEffect:
    return SheetEffect(what, brief.id, brief.lang, office.id, f"{office.name} ({office.district_code})", blocks)
