"""What the window does for the pane of meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable


class Host(Protocol):
    """The program, as far as the meetings need it."""

    def pick_office(self, office: str) -> None:
        """Show the card of an office."""

    def write_note(self, office: str, meeting: str = "") -> None:
        """Show the card of an office with its note begun, that on a meeting with it where one is named."""

    def show_versions(self, note: str) -> None:
        """Show what is to be settled in a note."""

    def tell(self, text: str, do: str = "", run: Callable[[], object] | None = None) -> None:
        """Say what happened, with one thing to do about it."""

    def make_kit(self) -> None:
        """Show the page on which the team's file is made."""

    @property
    def makes_kits(self) -> bool:
        """Whether whoever works here is likely to make the team's file."""
        ...

    def undo(self) -> None:
        """Take the last step back."""
