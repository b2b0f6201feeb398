"""What the print panel works on: it makes jobs of wishes, and puts on record what was printed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.app.brief_offers import offered
from lobbykit.app.correction_files import Paper, Wanted, correction_words
from lobbykit.app.office_rows import office_rows
from lobbykit.app.print_job import (
    FOR_THE_TEAM,
    OF_SHEETS,
    Correcting,
    PrintJob,
    Scope,
    What,
    free_folder,
    offices_for,
)
from lobbykit.app.print_records import put_prints_on_record
from lobbykit.app.products.running import Gathered, gathered
from lobbykit.app.reprints import ReprintCheck, printed_before
from lobbykit.app.scales import load_scale
from lobbykit.app.two_briefs import Side
from lobbykit.domain.problem import Read
from lobbykit.domain.shop_order import USUAL_COPIES, Counter

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.app.leaf_choice import LeafChoice
    from lobbykit.app.printing import PrintedSheet, PrintRun
    from lobbykit.app.reprints import DatedSheet
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.office import Office

_NOTHING_ASKED = Counter()


@dataclass(frozen=True, slots=True)
class PrintWish:
    """What somebody filled in: what to make, for whom, below which folder, and how.

    `reader` is the brief in the language of those who read a paper for the team, `behind` the brief on the reverse.
    """

    what: What
    scope: Scope
    below: Path
    text: bool = False
    html: bool = False
    copies: int = USUAL_COPIES
    two_sides: bool = False
    team: str = ""
    counter: Counter = _NOTHING_ASKED
    reader: Brief | None = None
    behind: Brief | None = None
    picked: frozenset[str] = frozenset()


class PrintDesk:
    """Reads the workspace for a run, and writes its record; only the GUI thread uses it."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._mine: frozenset[str] = frozenset(one.id for one in office_rows(bench) if one.met)
        self._order = [one.id for one in office_rows(bench)]

    def offices(self, scope: Scope, office: Office, picked: frozenset[str] = frozenset()) -> tuple[Office, ...]:
        """Return whom a run would be for."""
        return offices_for(scope, office, self._all(), self._mine, picked)

    def _all(self) -> list[Office]:
        by_id = {one.id: one for one in self._bench.library().roster.offices}
        return [by_id[one] for one in self._order if one in by_id]

    def job(self, wish: PrintWish, brief: Brief, office: Office) -> PrintJob:
        """Return the job of a wish for a brief and the office that is on the screen."""
        bench, offices = self._bench, self.offices(wish.scope, office, wish.picked)
        today = bench.today
        facts = (
            Gathered() if wish.what in OF_SHEETS else gathered(bench.view, offices, brief.id, today, wish.what.value)
        )
        reader = wish.reader if wish.what in FOR_THE_TEAM else None
        behind = wish.behind if wish.what is What.SHEETS else None
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
            wish.counter,
            Side(behind, bench.reference(behind)) if behind else None,
            reader,
            bench.words(reader.lang) if reader else None,
        )

    def ready(self, wish: PrintWish, leaf: LeafChoice, lang: str) -> Read[PrintJob]:
        """Return the job of a wish for a leaf, in a language: of a paper for the team, what it says beside the asks.

        Without a value its problems say why a brief cannot be used. Raises as `offered` does.
        """
        for_team = wish.what in FOR_THE_TEAM
        front = offered(self._bench, leaf.offer, leaf.lang if for_team else lang)
        if front.value is None:
            return Read(None, front.problems)
        for field, offer, fits in (
            ("reader", leaf.offer, for_team and lang != leaf.lang),
            ("behind", leaf.behind, wish.what is What.SHEETS),
        ):
            if fits and offer is not None:
                other = offered(self._bench, offer, lang)
                if other.value is None:
                    return Read(None, other.problems)
                wish = replace(wish, **{field: other.value})  # type: ignore[arg-type]
        office = next(one for one in self._all() if one.id == leaf.office)
        return Read(self.job(replace(wish, picked=leaf.picked), front.value, office))

    def count(self, scope: Scope, leaf: LeafChoice) -> int:
        """Return for how many offices a run would be."""
        office = next(one for one in self._all() if one.id == leaf.office)
        return len(self.offices(scope, office, leaf.picked))

    def check(self, brief: Brief, below: Path) -> ReprintCheck:
        """Return what tells which sheets of a brief are out of date; any thread may carry it out."""
        bench = self._bench
        return ReprintCheck(brief, bench.reference(brief), printed_before(bench.view, brief), below)

    def reprint(self, check: ReprintCheck, dated: tuple[DatedSheet, ...], below: Path, words: str) -> PrintJob:
        """Return the job that prints new sheets, with a correction in these words if there are any.

        Raises CorrectionWordsError.
        """
        bench, brief = self._bench, check.brief
        told = None
        if words.strip():
            phrases = bench.words(brief.lang).stock_phrases()
            told = Correcting(Wanted(correction_words(words), brief, phrases), Paper.of(bench.view, brief))
        return PrintJob(
            What.SHEETS,
            brief,
            tuple(one.office for one in dated),
            bench.reference(brief),
            free_folder(below, brief.id, "reprint", bench.today.isoformat()),
            bench.words(brief.lang),
            bench.catalogue,
            since=check.earlier_with_words(),
            correction=told,
        )

    def put_on_record(self, job: PrintJob, run: PrintRun) -> Read[int]:
        """Put on record what a run printed; raise as `Session.put_on_record` does."""
        if not run.sheets:
            return Read(0)
        sides = [(job.brief, [(one.tailored.sheet, _copies(one)) for one in run.sheets])]
        if job.behind:
            sides.append((job.behind.brief, [(one.back.sheet, _copies(one)) for one in run.sheets if one.back]))
        new_id, count = self._bench.around.new_id, 0
        for brief, sheets in sides:
            read = put_prints_on_record(self._bench.session, sheets, new_id, brief.sha256, job.what.value)
            if read.value is None:
                return read
            count += read.value
        return Read(count)


def _copies(sheet: PrintedSheet) -> int:
    return int(dict(sheet.more).get("copies", 1))
