"""Printing finished files on a printer of this computer, one after the other, and saying how far it went."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from lobbykit.app.printer import Job, PrinterError
from lobbykit.app.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lobbykit.app.printer import Destination, Printer


class Handed(NamedTuple):
    """How many files a printer took, and why it took no more (None when it took all)."""

    taken: int
    failure: PrinterError | None = None


def known_printers(printer: Printer) -> tuple[Destination, ...]:
    """Return the printers of this computer, the default one first; none where nobody can tell."""
    try:
        found = printer.printers()
    except PrinterError:
        return ()
    return tuple(sorted(found, key=lambda one: not one.is_default))


def hand_over(
    printer: Printer,
    pdfs: Sequence[Path],
    job: Job,
    to: str,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> Handed:
    """Hand files to one printer; the first that is refused ends it, so that none is missing in the middle."""
    for done, pdf in enumerate(pdfs):
        progress(done, len(pdfs))
        try:
            printer.send(pdf, job, to)
        except PrinterError as failure:
            return Handed(done, failure)
    return Handed(len(pdfs))


def print_paper(printer: Printer, pdf: bytes) -> str:
    """Print one copy on the first printer that is known, the default one where there is one, and return its name.

    Raises PrinterError, or UnwritableFileError where there is no room for the file that is handed over.
    """
    found = known_printers(printer)
    if not found:
        raise PrinterError("printer-none")
    with TemporaryDirectory() as folder:
        file = Path(folder) / "paper.pdf"
        write_whole(file, pdf, durable=False)
        printer.send(file, Job(), found[0].name)
    return found[0].name
