"""Where what was found is shown: a kind and an id become a place of the window."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from lobbykit.ui.place import Place

OFFICE, SEAT = "office", "seat"
PLACES = {
    OFFICE: Place.OFFICES,
    SEAT: Place.OFFICES,
    "measure": Place.BRIEFS,
    "brief": Place.BRIEFS,
    "ask": Place.BRIEFS,
    "point": Place.BRIEFS,
    "question": Place.BRIEFS,
    "source": Place.BRIEFS,
    "meeting": Place.MEETINGS,
    "note": Place.NOTES,
    "private": Place.NOTES,
    "promise": Place.NOTES,
    "choices": Place.LEAVE_BEHINDS,
    "contact": Place.OFFICES,
    "member": Place.MEETINGS,
}


@runtime_checkable
class ShowsHits(Protocol):
    """A pane that can show one thing that was found."""

    def show_hit(self, kind: str, found: str) -> bool:
        """Show it; return False where the pane does not know it."""
        ...


@runtime_checkable
class PicksOffices(Protocol):
    """A pane that shows the card of an office."""

    def pick(self, office: str, entry: str = "") -> None:
        """Show the card, and on it a meeting or a note if one is named."""
        ...
