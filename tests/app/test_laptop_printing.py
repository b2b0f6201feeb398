"""Files go to the printer one after the other; nobody is told that more is on paper than was taken."""

from __future__ import annotations

from pathlib import Path

from lobbykit.app.laptop_printing import hand_over, known_printers
from lobbykit.app.printer import Job, PrinterError
from tests.ui.printers import Remembering

FILES = [Path("a.pdf"), Path("b.pdf"), Path("c.pdf")]


class Silent:
    """A system that does not answer."""

    def printers(self):
        """Fail."""
        raise PrinterError("printer-silent", command="lpstat", seconds=20)


def test_the_default_printer_comes_first_and_none_is_offered_where_nobody_answers():
    assert [one.name for one in known_printers(Remembering())] == ["Desk", "Hall"]
    assert known_printers(Silent()) == ()


def test_all_are_handed_over_in_order():
    printer = Remembering()
    assert hand_over(printer, FILES, Job(copies=2), "Hall") == (3, None)
    assert [name for name, _, _ in printer.given] == ["a.pdf", "b.pdf", "c.pdf"]


def test_a_refused_file_ends_it():
    printer = Remembering(jammed="b.pdf")
    handed = hand_over(printer, FILES, Job(), "Hall")
    assert (handed.taken, handed.failure.code) == (1, "printer-refused")
    assert len(printer.given) == 1
