"""One print run as the window asks for it: what, for whom, how, and what came of it. All products go this one way."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from lobbykit.app import paths
from lobbykit.app.checking import has_errors
from lobbykit.app.correction_files import write_correction
from lobbykit.app.printing import fresh_folder, print_sheets
from lobbykit.app.products.making import Made, write_product
from lobbykit.app.products.running import Gathered, known_of, product_made, sorted_out, telling_for
from lobbykit.app.shop import ORDER_TEXT, ShopJob, print_for_shop
from lobbykit.app.two_briefs import LeafJob, Side, print_leaves
from lobbykit.domain.file_name import safe_name
from lobbykit.domain.preflight.check import preflight
from lobbykit.domain.problem import LobbykitError, Severity
from lobbykit.domain.shop_order import USUAL_COPIES, Counter, Wish
from lobbykit.domain.support_scale import DEFAULT_SCALE
from lobbykit.press.document_press import DocumentPress
from lobbykit.press.html_twin import HtmlTwin
from lobbykit.press.large_print import LargePrintPress
from lobbykit.press.leave_behind import LeaveBehindPress
from lobbykit.press.shop_press import ShopPress
from lobbykit.press.text_twin import TextTwin
from lobbykit.press.two_sides import TwoSidesPress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from lobbykit.app.correction_files import Paper, Wanted, Written
    from lobbykit.app.printing import PrintRun
    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.office import Office
    from lobbykit.domain.problem import Problem
    from lobbykit.domain.reference import Reference
    from lobbykit.domain.sheet_changes import EarlierRun
    from lobbykit.domain.support_scale import Scale


_NOTHING_ASKED = Counter()


class What(StrEnum):
    """What can be made of a brief."""

    SHEETS = "email"
    SHOP = "shop"
    LARGE_PRINT = "large-print"
    READ_AHEAD = "read-ahead"
    PACKET = "packet"
    DAY_CARD = "day-card"
    PAPER_REPORT = "paper-report"
    THANKS = "thanks"


OF_SHEETS = frozenset({What.SHEETS, What.SHOP, What.LARGE_PRINT})
WITH_TWINS = frozenset({What.SHEETS, What.LARGE_PRINT})
WITH_TEXT = frozenset(What) - {What.SHOP, What.DAY_CARD}
FOR_THE_TEAM = frozenset({What.PACKET, What.DAY_CARD, What.PAPER_REPORT})
"""What is read by those who go, in a language of theirs; the sheets that it speaks of keep their own."""


class Scope(StrEnum):
    """For whom."""

    ONE = "one"
    MINE = "mine"
    STATE = "state"
    HOUSE = "house"
    SENATE = "senate"
    PICKED = "picked"
    ALL = "all"


class NothingToMakeError(LobbykitError):
    """There is nothing that this could be made of; nothing was written."""


@dataclass(frozen=True, slots=True)
class Correcting:
    """A correction that goes with reprinted sheets, and what is known of the paper that is out."""

    wanted: Wanted
    paper: Paper


@dataclass(frozen=True, slots=True)
class PrintJob:
    """Everything that a run follows from; all of it is frozen, so any thread may work on it.

    `words` are of the language of the sheets, `own` of whoever reads the papers around them. `behind` is the brief on
    the reverse of each leaf; `reader` is the brief in the language of those who read a paper for the team, `spoken` its
    words. What the run `since` printed and nothing changed is left out, and `correction` tells of the rest.
    """

    what: What
    brief: Brief
    offices: tuple[Office, ...]
    reference: Reference
    folder: Path
    words: Catalogue
    own: Catalogue
    facts: Gathered = field(default_factory=Gathered)
    scale: Scale = DEFAULT_SCALE
    text: bool = False
    html: bool = False
    copies: int = USUAL_COPIES
    two_sides: bool = False
    team: str = ""
    counter: Counter = _NOTHING_ASKED
    behind: Side | None = None
    reader: Brief | None = None
    spoken: Catalogue | None = None
    since: EarlierRun | None = None
    correction: Correcting | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run made: its files, the offices it refused with why, and what stopped it, if anything.

    `general` are errors of the brief that stopped it before anything was written. `run` is to be put on record, with
    `copies` of each sheet. `order` is the text for the counter of a print shop. `pdfs` are what a printer can be given;
    `corrected` says for how many sheets a correction was written.
    """

    folder: Path
    files: int = 0
    refused: tuple[tuple[Office, tuple[Problem, ...]], ...] = ()
    general: tuple[Problem, ...] = ()
    stopped_by: LobbykitError | None = None
    order: str = ""
    run: PrintRun | None = field(default=None, repr=False)
    pdfs: tuple[Path, ...] = ()
    corrected: Written | None = None


def offices_for(
    scope: Scope,
    office: Office,
    offices: Sequence[Office],
    mine: frozenset[str],
    picked: frozenset[str] = frozenset(),
) -> tuple[Office, ...]:
    """Return the offices that a run is for, in the order of the list."""
    fits: Mapping[Scope, Callable[[Office], bool]] = {
        Scope.ONE: lambda one: one.id == office.id,
        Scope.MINE: lambda one: one.id in mine,
        Scope.STATE: lambda one: one.state == office.state,
        Scope.HOUSE: lambda one: one.chamber.value == Scope.HOUSE.value,
        Scope.SENATE: lambda one: one.chamber.value == Scope.SENATE.value,
        Scope.PICKED: lambda one: one.id in picked,
        Scope.ALL: lambda _: True,
    }
    return tuple(one for one in offices if fits[scope](one))


def free_folder(parent: Path, *parts: str) -> Path:
    """Return a folder of that name below `parent` that is not there yet."""
    name = safe_name(" ".join(parts))
    names: Iterable[str] = (name, *(f"{name}-{number}" for number in range(2, 1000)))
    return next((parent / one for one in names if not (parent / one).exists()), parent / name)


def carry_out(
    job: PrintJob,
    progress: Callable[[int, int], None],
    record: Callable[[PrintRun], None] = lambda _run: None,
) -> Outcome:
    """Make the files of a job; `record` is told of sheets that were made, even when `progress` stops the run.

    Raises OutputFolderError, UnwritableFileError, RefusedPaperError or NothingToMakeError.
    """
    briefs = [(job.brief, job.reference), *([job.behind] if job.behind else [])]
    found = (preflight(brief, reference) for brief, reference in briefs)
    errors = tuple(dict.fromkeys(one for every in found for one in every if one.severity is Severity.ERROR))
    if has_errors(errors):
        return Outcome(job.folder, general=errors)
    try:
        match job.what:
            case What.SHOP:
                return _for_shop(job, progress, record)
            case What.SHEETS | What.LARGE_PRINT:
                return _leaves(job, progress, record) if job.behind else _sheets(job, progress, record)
        return _product(job, progress)
    finally:
        _drop_empty(job.folder)


def _drop_empty(folder: Path) -> None:
    """Leave no folder behind in which nothing was put, because the run was stopped or failed."""
    if folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()


def _sheets(job: PrintJob, progress: Callable[[int, int], None], record: Callable[[PrintRun], None]) -> Outcome:
    fonts, labels = paths.resources() / "fonts", job.words.labels
    press = LargePrintPress(fonts, labels) if job.what is What.LARGE_PRINT else LeaveBehindPress(fonts, labels)
    twins = [TextTwin(labels)] * job.text + [HtmlTwin(labels)] * job.html
    run = print_sheets(
        job.brief,
        job.offices,
        job.reference,
        press,
        fresh_folder(job.folder),
        twins=twins,
        since=job.since,
        progress=progress,
        record=record,
    )
    told, corrected = job.correction, None
    if told and not run.stopped_by:
        slips = DocumentPress(fonts, job.own.labels)
        corrected = write_correction(told.wanted, run, told.paper, slips, job.folder)
    return replace(_outcome(job, run), corrected=corrected)


def _leaves(job: PrintJob, progress: Callable[[int, int], None], record: Callable[[PrintRun], None]) -> Outcome:
    """Print two briefs, one on each side of a leaf."""
    assert job.behind
    leaves = LeafJob(Side(job.brief, job.reference), job.behind, job.offices)
    labels = job.words.labels
    press = TwoSidesPress(paths.resources() / "fonts", labels)
    twins = [TextTwin(labels)] * job.text + [HtmlTwin(labels)] * job.html
    run = print_leaves(leaves, press, fresh_folder(job.folder), twins=twins, progress=progress, record=record)
    return _outcome(job, run)


def _outcome(job: PrintJob, run: PrintRun) -> Outcome:
    made = sum(1 + len(one.twins) for one in run.sheets)
    pdfs = tuple(job.folder / one.file for one in run.sheets)
    return Outcome(job.folder, made, run.refused, stopped_by=run.stopped_by, run=run, pdfs=pdfs)


def _for_shop(job: PrintJob, progress: Callable[[int, int], None], record: Callable[[PrintRun], None]) -> Outcome:
    fonts = paths.resources() / "fonts"
    press = ShopPress(fonts, job.words.labels)
    wishes = {one.id: Wish(job.copies, job.team) for one in job.offices}
    shop = ShopJob(
        job.brief,
        job.offices,
        job.reference,
        wishes,
        job.copies,
        job.own.stock_phrases(),
        two_sides=job.two_sides,
        counter=job.counter,
    )
    papers = DocumentPress(fonts, job.own.labels, press.setter)
    done = print_for_shop(shop, press, papers, fresh_folder(job.folder), progress)
    record(done.run)
    made = sum(1 for one in job.folder.iterdir() if one.suffix in {".pdf", ".txt"})
    order = (job.folder / ORDER_TEXT).read_text(encoding="utf-8-sig") if done.order and not done.run.stopped_by else ""
    return Outcome(job.folder, made, done.run.refused, stopped_by=done.run.stopped_by, order=order, run=done.run)


def _product(job: PrintJob, progress: Callable[[int, int], None]) -> Outcome:
    sound, refused = sorted_out(job.brief, job.offices, job.reference, draft=False)
    if job.what is What.THANKS:
        sound = tuple(one for one in sound if one.id in job.facts.visited)
        if not sound:
            raise NothingToMakeError("thanks-no-notes", brief=job.brief.id)
    made = Made(())
    if sound or job.what is What.DAY_CARD:
        progress(0, len(sound))
        reader, words = job.reader or job.brief, job.spoken or job.words
        telling = telling_for(job.brief, reader, sound, job.reference, words)
        known = known_of(telling, sound, job.facts, job.scale, words, refused)
        made = product_made(job.what.value, known, words.labels, text=job.text, progress=progress)
    made = replace(made, refused=(*refused, *made.refused))
    write_product(fresh_folder(job.folder), job.what.value, job.brief.id, job.reference.today.isoformat(), made)
    pdfs = tuple(job.folder / one.name for one in made.files if one.pages)
    return Outcome(job.folder, len(made.files), made.refused, pdfs=pdfs)
