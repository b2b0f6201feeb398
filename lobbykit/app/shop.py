"""Printing for a shop: all sheets in one file in walking order, the papers around it, and the manifest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from lobbykit.app.checking import check_office, has_errors
from lobbykit.app.printing import PrintedSheet, PrintRun, write_manifest
from lobbykit.app.whole_file import UnwritableFileError, write_whole
from lobbykit.domain.problem import LobbykitError
from lobbykit.domain.shop_order import Counter, ShopEntry, Wish, shop_order
from lobbykit.domain.shop_papers import ShopPapers
from lobbykit.domain.spelled_sources import with_spelled_addresses
from lobbykit.domain.strange_signs import named_signs
from lobbykit.domain.tailor_many import Tailor
from lobbykit.press.metadata import About
from lobbykit.press.shop_file import ShopRun

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from lobbykit.domain.brief import Brief
    from lobbykit.domain.composing import Tailored
    from lobbykit.domain.document import Document
    from lobbykit.domain.office import Office, OfficeId
    from lobbykit.domain.phrases import Phrases
    from lobbykit.domain.problem import Problem
    from lobbykit.domain.reference import Reference
    from lobbykit.domain.shop_order import ShopOrder
    from lobbykit.press.document_press import PrintedDocument
    from lobbykit.press.shop_press import ShopPress, ShopSheet

SHEETS = "leave-behinds.pdf"
SLIP = "packing-slip.pdf"
COVERS = "cover-sheets.pdf"
ORDER_TEXT = "ORDER.txt"
ORDER_PAGE = "ORDER.pdf"
_NOTHING_ASKED = Counter()


class PaperPress(Protocol):
    """What a shop run needs to print its papers."""

    def render(self, document: Document) -> PrintedDocument:
        """Return the PDF of a document, or what refuses it."""
        ...


class RefusedPaperError(LobbykitError):
    """A paper around the sheets needs letters that no shipped font has; nothing was written."""


@dataclass(frozen=True, slots=True)
class ShopJob:
    """What is to be printed. `wishes` are those of offices that somebody listed; the others get `usual` copies.

    `phrases` are the words of the papers around the sheets, in the language of whoever reads those.
    """

    brief: Brief
    offices: tuple[Office, ...]
    reference: Reference
    wishes: Mapping[OfficeId, Wish]
    usual: int
    phrases: Phrases
    two_sides: bool = False
    draft: bool = False
    counter: Counter = _NOTHING_ASKED

    @property
    def title(self) -> str:
        """The title of the brief."""
        return self.brief.title.default.raw

    @property
    def customer(self) -> tuple[str, ...]:
        """Who orders: the sender, then its contact and phone, as far as the brief names them."""
        contact, organizations = self.brief.contact, self.brief.organizations
        told = (organizations[0].name if organizations else None, *((contact.name, contact.phone) if contact else ()))
        return tuple(one.raw for one in told if one)

    def entry(self, office: Office, pages: int) -> ShopEntry:
        """Return an office's place in the order."""
        name = self.reference.full_name(office)
        return ShopEntry(office, name, self.wishes.get(office.id, Wish(self.usual)), pages)


@dataclass(frozen=True, slots=True)
class ShopPrinted:
    """What a run made: the sheets and refusals as of any run, and the order (None when every office was refused)."""

    run: PrintRun
    order: ShopOrder | None


def print_for_shop(
    job: ShopJob,
    press: ShopPress,
    papers: PaperPress,
    folder: Path,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> ShopPrinted:
    """Write the file of all sheets, its papers and the manifest into `folder`; refuse as the run of single files does.

    Each file appears whole or not at all. Whatever stops the writing, the manifest lists no sheet that is not there.
    Raises RefusedPaperError, before anything is written, when the name of a team cannot be printed.
    """
    ready, refused = _set(job, press, progress)
    if not ready:
        run = PrintRun((), refused)
        write_manifest(folder, job.brief, job.reference, run)
        return ShopPrinted(run, None)
    entries = tuple(job.entry(one.office, len(one.sheet.pages)) for one in ready.values())
    order = shop_order(entries, two_sides=job.two_sides)
    day = job.phrases.day(job.reference.today)
    about = ShopPapers(order, job.title, job.customer, day, SHEETS, job.phrases, job.counter)
    files = tuple(_papers(about, papers))
    made: tuple[PrintedSheet, ...] = ()
    stopped_by: UnwritableFileError | None = None
    try:
        write_whole(folder / SHEETS, _file(job, press, about, ready))
        made = tuple(_printed(order, ready))
        for name, data in files:
            write_whole(folder / name, data)
    except UnwritableFileError as error:
        stopped_by = error
    finally:
        run = PrintRun(made, refused, stopped_by)
        write_manifest(folder, job.brief, job.reference, run)
    return ShopPrinted(run, order)


@dataclass(frozen=True, slots=True)
class _Ready:
    office: Office
    tailored: Tailored
    sheet: ShopSheet


def _set(
    job: ShopJob, press: ShopPress, progress: Callable[[int, int], None]
) -> tuple[dict[OfficeId, _Ready], tuple[tuple[Office, tuple[Problem, ...]], ...]]:
    tailor = Tailor(job.brief, job.reference)
    ready: dict[OfficeId, _Ready] = {}
    refused: list[tuple[Office, tuple[Problem, ...]]] = []
    for done, office in enumerate(job.offices):
        progress(done, len(job.offices))
        tailored = tailor.tailored(office)
        sheet = press.set_for_shop(with_spelled_addresses(tailored.sheet), draft=job.draft)
        problems = check_office(job.brief, office, job.reference, tailored.sheet, sheet.fit)
        if not sheet.pages or (has_errors(problems) and not job.draft):
            refused.append((office, problems))
        else:
            ready[office.id] = _Ready(office, tailored, sheet)
    progress(len(job.offices), len(job.offices))
    return ready, tuple(refused)


def _file(job: ShopJob, press: ShopPress, papers: ShopPapers, ready: Mapping[OfficeId, _Ready]) -> bytes:
    order = papers.order
    runs = [_run(papers, one, ready[one.office.id].sheet) for one in order.entries]
    about = About(job.title, "".join(job.customer[:1]), papers.subject, job.brief.lang)
    return press.file(runs, about, both_sides=order.both_sides)


def _run(papers: ShopPapers, entry: ShopEntry, sheet: ShopSheet) -> ShopRun:
    office, copies = entry.office, entry.wish.copies
    building = papers.building(entry.building)
    label = f"{building} {entry.room}" if entry.building else f"{office.district_code} {office.last}"
    title = f"{entry.room or office.district_code} {entry.name} \u00d7{copies}"
    blanks = (None,) * (papers.order.pages_each(entry) - len(sheet.pages))
    return ShopRun(building, title, label, copies, (*sheet.pages, *blanks))


def _printed(order: ShopOrder, ready: Mapping[OfficeId, _Ready]) -> Iterator[PrintedSheet]:
    for page, entry in order.numbered():
        one, wish = ready[entry.office.id], entry.wish
        more = (("page", page), ("copies", wish.copies), ("team", wish.team))
        yield PrintedSheet(one.office, SHEETS, entry.pages, one.tailored, more=more)


def _papers(papers: ShopPapers, press: PaperPress) -> Iterator[tuple[str, bytes]]:
    text = papers.order_text()
    yield ORDER_TEXT, text.encode("ascii" if text.isascii() else "utf-8-sig")
    for name, document in (
        (ORDER_PAGE, papers.counter_order()),
        (SLIP, papers.packing_slip()),
        (COVERS, papers.cover_sheets()),
    ):
        printed = press.render(document)
        if printed.refused:
            lost = "".join(sorted({sign for one in printed.missing for sign in one.characters}))
            raise RefusedPaperError("paper-refused", file=name, characters=named_signs(lost))
        yield name, printed.pdf
