"""Correcting a fact of an office where it stands: the same corrections that `lobbykit correct` writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.correcting import check, correct
from lobbykit.app.library import CORRECTIONS
from lobbykit.app.previous import library_path
from lobbykit.domain.corrections import Correction

if TYPE_CHECKING:
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.office import Office

FACTS = ("spoken", "room", "building", "phone", "name", "party", "holder", "leaving")
"""The facts that a card offers to correct, in this order."""


class FactDesk:
    """Says what is on record of an office, and writes down what somebody found out."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    @property
    def can_correct(self) -> bool:
        """Whether anything can be written here."""
        return self._bench.session.workspace.writable

    def value(self, office: Office, field: str) -> str:
        """Return what a fact says now, as it is typed; "" where nothing is known."""
        if field == "holder":
            return office.successor or ""
        found = getattr(office, field)
        return "" if found is None else str(found)

    def correct(self, office: Office, field: str, value: str, source: str) -> None:
        """Write a fact down with its source; it can be undone where the library is the workspace's own.

        Raises RefusedCorrectionError, whose problems say why, or what else `correct` raises; then nothing was changed.
        """
        bench = self._bench
        bench.session.begin()
        written = Correction(office.id, field, " ".join(value.split()), bench.today, source.strip(), bench.session.user)
        check(bench.library(), written)
        own = library_path(bench.around.root / "library", bench.shelves.own / CORRECTIONS)
        correct(bench.shelves, written, bench.session.history if own else None)
        bench.read_again()
