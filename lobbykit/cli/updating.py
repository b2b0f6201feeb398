"""`lobbykit import congress`: the addresses of public data, and which sheets an import would change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.app.compiled import SHARED
from lobbykit.app.library_files import FileReader
from lobbykit.app.library_shared import shared_corrections
from lobbykit.app.sheet_effects import library_after, sheet_effects
from lobbykit.app.updating import ROSTER_ADDRESSES, ZIP_ADDRESS, bill_addresses
from lobbykit.cli.briefs import words_in
from lobbykit.cli.desk import DONE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.app.importing import ImportPlan
    from lobbykit.app.sheet_effects import SheetEffect
    from lobbykit.cli.desk import Desk
    from lobbykit.domain.brief import Brief

_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Effects:
    """What an import does to the sheets of the library's briefs; `unread` are files of briefs that have errors."""

    sheets: tuple[SheetEffect, ...] = ()
    unread: tuple[str, ...] = ()

    def say(self, desk: Desk) -> None:
        """Print how many sheets change, and which, those with the same blocks together."""
        for file in self.unread:
            desk.remark("import-brief-unread", file=file)
        dated = sum(one.what == "dated" for one in self.sheets)
        desk.print(desk.catalogue.say("import-sheets", count=len(self.sheets) - dated))
        if dated:
            desk.print(desk.catalogue.say("import-sheets-dated", count=dated))
        self._list(desk)

    def _list(self, desk: Desk) -> None:
        groups: dict[tuple[str, ...], list[SheetEffect]] = {}
        for one in (one for one in self.sheets if one.what != "dated"):
            groups.setdefault((one.what, one.brief, one.lang, *one.blocks), []).append(one)
        for (what, brief, lang, *blocks), those in list(groups.items())[:_SHOWN]:
            desk.print(f"{what:8} {brief} [{lang}] {', '.join(blocks)}".rstrip())
            names = ", ".join(one.name for one in those[:_SHOWN])
            desk.print(f"{'':8} {len(those)}: {names}{', …' if len(those) > _SHOWN else ''}")
        if len(groups) > _SHOWN:
            desk.print(desk.catalogue.say("import-more", count=len(groups) - _SHOWN))

    def data(self) -> list[dict[str, object]]:
        """Return the sheets as plain data."""
        return [
            {"what": one.what, "brief": one.brief, "lang": one.lang, "office": one.office, "blocks": list(one.blocks)}
            for one in self.sheets
        ]


def file_reader(desk: Desk) -> FileReader:
    """Return who reads the library's files, sealed ones too where the workspace is open."""
    return FileReader(desk.session.workspace.vault if desk.session else None)


def effects_of(plan: ImportPlan, desk: Desk) -> Effects:
    """Compare every sheet of every brief before and after a plan that changes the library in use."""
    if plan.roster is None and not plan.records:
        return Effects()
    shared = shared_corrections(desk.view.table(SHARED)).value if desk.view else None
    before, after = desk.library(), library_after(plan, desk.shelves, file_reader(desk), shared or ())
    old, new = desk.reference(before), desk.reference(after)
    sheets: list[SheetEffect] = []
    unread: list[str] = []
    for file, brief in _briefs(desk):
        if brief is None:
            unread.append(file)
            continue
        phrases = words_in(brief.lang, desk).stock_phrases()
        sheets += sheet_effects(brief, replace(old, phrases=phrases), replace(new, phrases=phrases))
    return Effects(tuple(sheets), tuple(unread))


def _briefs(desk: Desk) -> Iterator[tuple[str, Brief | None]]:
    for file in desk.briefs():
        read = desk.brief(str(file))
        yield str(file), None if read.has_errors else read.value


def print_addresses(desk: Desk, *, as_json: bool) -> int:
    """Print what to open in a browser: the roster's files, a record for each measure, and the table of ZIP codes."""
    briefs = [brief for _, brief in _briefs(desk) if brief]
    bills = bill_addresses(desk.library().bills, briefs, desk.today)
    addresses = {"roster": ROSTER_ADDRESSES, "bills": bills, "districts": (ZIP_ADDRESS,)}
    if as_json:
        desk.print_json({"lobbykit": "import/1", "addresses": {kind: list(those) for kind, those in addresses.items()}})
        return DONE
    desk.print(desk.catalogue.say("import-addresses"))
    for those in addresses.values():
        desk.print("")
        for address in those:
            desk.print(address)
    desk.print("")
    desk.print(desk.catalogue.say("import-addresses-next"))
    return DONE
