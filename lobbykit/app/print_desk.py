"""What the print panel works on: it makes jobs of wishes, and puts on record what was printed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.office_rows import office_rows
from lobbykit.app.print_job import OF_SHEETS, PrintJob, Scope, What, free_folder, offices_for
from lobbykit.app.print_records import put_prints_on_record
from lobbykit.app.products.running import Gathered, gathered
from lobbykit.app.scales import load_scale
from lobbykit.domain.problem import Read
from lobbykit.domain.shop_order import USUAL_COPIES

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.app.printing import PrintRun
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.office import Office


@dataclass(frozen=True, slots=True)
class PrintWish:
    """What somebody filled in: what to make, for whom, below which folder, and how."""

    what: What
    scope: Scope
    below: Path
    text: bool = False
    html: bool = False
    copies: int = USUAL_COPIES
    two_sides: bool = False
    team: str = ""


class PrintDesk:
    """Reads the workspace for a run, and writes its record; only the GUI thread uses it."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._mine: frozenset[str] = frozenset(one.id for one in office_rows(bench) if one.met)
        self._order = [one.id for one in office_rows(bench)]

    def offices(self, scope: Scope, office: Office) -> tuple[Office, ...]:
        """Return whom a run would be for."""
        by_id = {one.id: one for one in self._bench.library().roster.offices}
        return offices_for(scope, office, [by_id[one] for one in self._order], self._mine)

    def job(self, wish: PrintWish, brief: Brief, office: Office) -> PrintJob:
        """Return the job of a wish for a brief and the office that is on the screen."""
        bench, offices = self._bench, self.offices(wish.scope, office)
        today = bench.today
        facts = (
            Gathered() if wish.what in OF_SHEETS else gathered(bench.view, offices, brief.id, today, wish.what.value)
        )
        return PrintJob(
            wish.what,
            brief,
            offices,
            bench.reference(brief),
            free_folder(wish.below, brief.id, wish.what.value, today.isoformat()),
            bench.words(brief.lang),
            bench.catalogue,
            facts,
            load_scale(bench.shelves),
            wish.text,
            wish.html,
            wish.copies,
            wish.two_sides,
            wish.team,
        )

    def put_on_record(self, job: PrintJob, run: PrintRun) -> Read[int]:
        """Put on record what a run printed; raise as `Session.put_on_record` does."""
        if not run.sheets:
            return Read(0)
        sheets = [(one.tailored.sheet, int(dict(one.more).get("copies", 1))) for one in run.sheets]
        new_id = self._bench.around.new_id
        return put_prints_on_record(self._bench.session, sheets, new_id, job.brief.sha256, job.what.value)
