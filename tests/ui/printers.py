"""Printers for tests: none at all, and one that remembers what it was given."""

from __future__ import annotations

from lobbykit.app.printer import Destination, PrinterError


class NoPrinter:
    """A laptop without a printer."""

    def printers(self):
        """Return none."""
        return ()

    def send(self, pdf, job, to=None):
        """Refuse."""
        raise AssertionError(pdf, job, to)


class Remembering:
    """A laptop with two printers; the file that is called `jammed` is refused."""

    def __init__(self, jammed=""):
        self.jammed = jammed
        self.given = []

    def printers(self):
        """Return two, the second one the default."""
        return Destination("Hall"), Destination("Desk", is_default=True)

    def send(self, pdf, job, to=None):
        """Remember, or refuse."""
        if pdf.name == self.jammed:
            raise PrinterError("printer-refused", reason="jam")
        self.given.append((pdf.name, job, to))
        return f"{to}-{len(self.given)}"
